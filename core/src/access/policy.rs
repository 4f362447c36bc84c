//! An access policy (权限策略): the rules of roles and of single people.

use std::collections::BTreeMap;

use super::mask::FieldMask;
use super::scope::RowScope;
use crate::error::ErrorKind;
use crate::people::{at_most, check_range, duplicate};
use crate::shape::Shape;
use crate::{Error, Id, Instant, Result};

/// Who may do what. An empty policy allows nothing; it is no policy that allows everything.
///
/// ```
/// use duebook::{AccessPolicy, AccessRole, AccessRule, RowScope, Verb};
///
/// // 销售只看自己客户，财务看全局.
/// let role = |role: &str, scope| Ok::<_, duebook::Error>(AccessRole {
///     role: role.parse()?,
///     rules: vec![AccessRule::allow(&format!("{role}-view"), Verb::View, scope)?],
///     masks: vec![],
/// });
/// let policy = AccessPolicy {
///     roles: vec![role("sales", RowScope::Own)?, role("finance", RowScope::All)?],
///     ..AccessPolicy::default()
/// };
/// assert!(policy.check().is_ok());
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub struct AccessPolicy {
    /// What roles may do, at most 1,000.
    #[shape(omit)]
    pub roles: Vec<AccessRole>,
    /// What single people may or may not do beside their roles (到人), at most 100,000.
    #[shape(omit)]
    pub people: Vec<PersonAccess>,
    /// Rights that nobody should hold together (不相容职责), at most 1,000. The review finds who does.
    #[shape(omit)]
    pub duties: Vec<DutyPair>,
}

/// What holders of a role may do.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct AccessRole {
    /// The role.
    pub role: Id,
    /// Its rules, at most 1,000.
    #[shape(omit)]
    pub rules: Vec<AccessRule>,
    /// The fields its holders may not change, or not see, at most 100.
    #[shape(omit)]
    pub masks: Vec<FieldMask>,
}

/// What one person may or may not do beside the roles held.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PersonAccess {
    /// The person.
    pub person: Id,
    /// The rules, at most 1,000.
    #[shape(omit)]
    pub rules: Vec<AccessRule>,
    /// The fields the person may not change, or not see, at most 100.
    #[shape(omit)]
    pub masks: Vec<FieldMask>,
}

/// One rule. Verdicts name it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct AccessRule {
    /// The rule, unique in the policy.
    pub id: Id,
    /// Whether it allows or denies.
    #[shape(default)]
    pub effect: AccessEffect,
    /// What may be done.
    pub verb: Verb,
    /// With which actions or kinds of record, at most 1,000. None: all.
    #[shape(omit)]
    pub actions: Vec<Id>,
    /// With which rows.
    pub scope: RowScope,
    /// From when on. Absent: always was.
    #[shape(omit)]
    pub from: Option<Instant>,
    /// The first instant at which it no longer counts. Absent: without end.
    #[shape(omit)]
    pub until: Option<Instant>,
}

/// Whether a rule allows or denies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum AccessEffect {
    /// It allows.
    #[default]
    Allow,
    /// It denies, whatever else allows.
    Deny,
}

/// What can be done with a record: these three, and no other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Shape)]
pub enum Verb {
    /// See it (查看).
    View,
    /// Approve it (审批).
    Approve,
    /// Do or change it (调整).
    Adjust,
}

impl Verb {
    /// All verbs.
    pub const ALL: [Self; 3] = [Self::View, Self::Approve, Self::Adjust];
}

/// A verb with an action or kind of record.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Shape)]
pub struct Right {
    /// What may be done.
    pub verb: Verb,
    /// With what.
    pub action: Id,
}

/// Two rights that nobody should hold together (不相容职责): entering refunds and approving them.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct DutyPair {
    /// The pair, unique in the policy.
    pub id: Id,
    /// One right.
    pub first: Right,
    /// The other.
    pub second: Right,
}

impl AccessRule {
    /// A rule that allows the verb with all actions, always.
    ///
    /// # Errors
    /// Those of [`Id::new`], at `id`.
    pub fn allow(id: &str, verb: Verb, scope: RowScope) -> Result<Self> {
        let id = Id::new(id).map_err(|e| e.at("id"))?;
        Ok(Self { id, effect: AccessEffect::Allow, verb, actions: Vec::new(), scope, from: None, until: None })
    }

    /// The same rule, denying.
    ///
    /// # Errors
    /// Those of [`Id::new`], at `id`.
    pub fn deny(id: &str, verb: Verb, scope: RowScope) -> Result<Self> {
        Ok(Self { effect: AccessEffect::Deny, ..Self::allow(id, verb, scope)? })
    }

    /// Whether it counts at that instant.
    #[must_use]
    pub fn counts(&self, at: Instant) -> bool {
        self.from.is_none_or(|from| from <= at) && self.until.is_none_or(|until| at < until)
    }
}

const MOST: usize = 1_000;
const MOST_MASKS: usize = 100;
const MOST_PEOPLE: usize = 100_000;

impl AccessPolicy {
    /// Whether the policy is well formed.
    ///
    /// # Errors
    /// `too_many`, `empty`; `duplicate_id` of a role, a person, a rule anywhere in the policy, or a pair;
    /// `range_backward` of a rule.
    pub fn check(&self) -> Result<()> {
        at_most(self.roles.len(), MOST).map_err(|e| e.at("roles"))?;
        at_most(self.people.len(), MOST_PEOPLE).map_err(|e| e.at("people"))?;
        at_most(self.duties.len(), MOST).map_err(|e| e.at("duties"))?;
        let mut rules = BTreeMap::new();
        let mut seen = BTreeMap::new();
        for (position, role) in self.roles.iter().enumerate() {
            let here = |e: Error| e.at_index("roles", position);
            if let Some(first) = seen.insert(&role.role, position) {
                return Err(here(duplicate(&role.role, first).at("role")));
            }
            check_body(&role.rules, &role.masks, &mut rules).map_err(here)?;
        }
        let mut seen = BTreeMap::new();
        for (position, one) in self.people.iter().enumerate() {
            let here = |e: Error| e.at_index("people", position);
            if let Some(first) = seen.insert(&one.person, position) {
                return Err(here(duplicate(&one.person, first).at("person")));
            }
            check_body(&one.rules, &one.masks, &mut rules).map_err(here)?;
        }
        let mut seen = BTreeMap::new();
        for (position, pair) in self.duties.iter().enumerate() {
            if let Some(first) = seen.insert(&pair.id, position) {
                return Err(duplicate(&pair.id, first).at("id").at_index("duties", position));
            }
        }
        Ok(())
    }
}

/// `seen` leads from a rule to its number among all rules of the policy.
fn check_body<'a>(rules: &'a [AccessRule], masks: &[FieldMask], seen: &mut BTreeMap<&'a Id, usize>) -> Result<()> {
    at_most(rules.len(), MOST).map_err(|e| e.at("rules"))?;
    at_most(masks.len(), MOST_MASKS).map_err(|e| e.at("masks"))?;
    for (position, rule) in rules.iter().enumerate() {
        let here = |e: Error| e.at_index("rules", position);
        let number = seen.len();
        if let Some(first) = seen.insert(&rule.id, number) {
            return Err(here(duplicate(&rule.id, first).at("id")));
        }
        at_most(rule.actions.len(), MOST).map_err(|e| here(e.at("actions")))?;
        check_range(rule.from, rule.until).map_err(here)?;
    }
    for (position, mask) in masks.iter().enumerate() {
        let here = |e: Error| e.at_index("masks", position);
        at_most(mask.actions.len(), MOST_MASKS).map_err(|e| here(e.at("actions")))?;
        at_most(mask.fields.len(), MOST_MASKS).map_err(|e| here(e.at("fields")))?;
        if mask.fields.is_empty() {
            return Err(here(Error::from(ErrorKind::Empty {}).at("fields")));
        }
    }
    Ok(())
}
