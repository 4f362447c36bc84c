//! Access (权限): who may see, change and approve what.
//!
//! A policy is data: roles and single people have rules, a rule allows or denies one verb on some actions within a
//! scope of rows. [`Access`] is its index; [`Rights`] are those of one person at one instant, and answer with a
//! reason. Nothing here is a login: who somebody is, the host knows.
//!
//! - **Three verbs, each apart** (查看、审批、调整): who may approve may not therefore see, and who sees may not change.
//!   There is no verb to delete: nothing is ever erased.
//! - **Nothing is allowed that no rule allows.**
//! - **Deny wins, always** (拒绝优先): over any role, any grant to the person, however narrow.
//! - **Of several masks the strictest holds**: hidden over read over write. What is hidden leaves the record; no value
//!   takes its place.
//! - **No policy at all allows everything** and asks nobody who they are: a book without access control needs no
//!   roles. It is a choice made by giving none, not by a policy that happens to be empty, which allows nothing.
//! - **Under a policy everybody is known**: an actor who is not in the organization is refused as such.

mod attestation;
mod mask;
mod policy;
mod review;
mod rights;
mod scope;
mod verdict;

pub use attestation::{AccessAttestation, AttestationStatus, attestation_status};
pub use mask::{FieldAccess, FieldMask, Masked};
pub use policy::{AccessEffect, AccessPolicy, AccessRole, AccessRule, DutyPair, PersonAccess, Right, Verb};
pub use review::{
    AccessReview, AccessReviewRequest, DepartedOwner, DutyConflict, RightHolder, RightHolders, RightUse, UnusedRight,
    departed_owners, review_access,
};
pub use rights::{Access, Rights};
pub use scope::RowScope;
pub use verdict::Verdict;
