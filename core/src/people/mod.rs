//! Who there is (组织与人员): people with their roles, places and superiors, and what something is decided about.
//!
//! The host gives an [`Organization`] as data; [`People`] is its index, built once. Approval and access read
//! nothing else of people, and of what is decided about they read only a [`Subject`]: an action, an id and facts.
//!
//! # Time
//!
//! A person is there from `from` on and before `until`: equality with `until` counts as gone, as an expiry does
//! everywhere here. Both are instants, so no time zone is guessed. Who is gone has no rights, holds no case and
//! stays visible by name: people are ended, never removed.

mod index;
mod organization;
mod person;
mod place;
mod subject;

pub(crate) use index::Before as PeopleBefore;
pub use index::People;
pub(crate) use index::{at_most, check_range, duplicate};
pub use organization::{Department, Organization};
pub use person::Person;
pub use place::RowPlace;
pub use subject::Subject;
pub(crate) use subject::{OWNER, text_fact};
