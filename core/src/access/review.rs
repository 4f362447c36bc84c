//! A review of rights (权限审查): who can do what, what nobody uses, what goes too far.

use std::collections::{BTreeMap, BTreeSet};

use super::policy::{AccessPolicy, AccessRole, Right, Verb};
use super::rights::Access;
use super::scope::RowScope;
use crate::error::ErrorKind;
use crate::people::{OWNER, at_most, text_fact};
use crate::shape::Shape;
use crate::{Error, Id, Instant, People, Result, Subject};

/// What a review looks at.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct AccessReviewRequest {
    /// Actions and kinds that rules for all actions reach; those that a rule, a pair or a use names are looked at
    /// anyway. At most 1,000 in all.
    #[shape(omit)]
    pub actions: Vec<Id>,
    /// What was done with rights.
    #[shape(omit)]
    pub usage: Vec<RightUse>,
    /// A right counts as unused if it was not used from this instant on.
    pub unused_since: Instant,
    /// A right is wide if so many in a hundred of those who are there have it, 1 to 100.
    pub wide_percent: i64,
    /// The instant of the review.
    pub as_of: Instant,
}

/// One use of a right.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct RightUse {
    /// Who used it.
    pub person: Id,
    /// What was done.
    pub verb: Verb,
    /// With what.
    pub action: Id,
    /// When.
    pub at: Instant,
}

/// What a review found.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct AccessReview {
    /// How many people are there.
    pub people: i64,
    /// Who can do what: every right that somebody has, by action and verb.
    pub rights: Vec<RightHolders>,
    /// Rights that were not used (闲置权限), by person, action and verb.
    pub unused: Vec<UnusedRight>,
    /// People who hold rights that should be apart (不相容职责).
    pub conflicts: Vec<DutyConflict>,
    /// People the policy has rules for who are not there, or are unknown.
    pub absent: Vec<Id>,
    /// Roles the policy has rules for that nobody holds.
    pub empty_roles: Vec<Id>,
}

/// Who holds a right.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct RightHolders {
    /// The right.
    pub right: Right,
    /// Whether too many hold it (所有人都能操作).
    pub wide: bool,
    /// Who holds it, in the order of the organization.
    pub holders: Vec<RightHolder>,
}

/// Somebody who holds a right.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct RightHolder {
    /// Who.
    pub person: Id,
    /// The widest rows it reaches.
    pub scope: RowScope,
}

/// A right that was not used.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct UnusedRight {
    /// Whose.
    pub person: Id,
    /// The right.
    pub right: Right,
    /// When it was used last. Absent: never, as far as is known.
    #[shape(omit)]
    pub last: Option<Instant>,
}

/// Somebody who holds two rights that should be apart.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct DutyConflict {
    /// The pair of the policy.
    pub duty: Id,
    /// Who.
    pub person: Id,
}

const MOST_ACTIONS: usize = 1_000;
const MOST_PAIRS: i64 = 10_000_000;

/// Reviews what everybody may do at that instant. A right counts as held if some rows are allowed and not all are
/// denied.
///
/// # Errors
/// Those of [`AccessPolicy::check`] at `policy`; `too_many` at `actions`; `number_out_of_range` at `widePercent`;
/// `budget_exceeded` for more than 10 million pairs of a person and a right or a rule.
pub fn review_access(people: &People, policy: &AccessPolicy, request: &AccessReviewRequest) -> Result<AccessReview> {
    let access = Access::new(Some(policy)).map_err(|e| e.at("policy"))?;
    if !(1..=100).contains(&request.wide_percent) {
        let kind = ErrorKind::NumberOutOfRange { found: request.wide_percent, min: 1, max: 100 };
        return Err(Error::from(kind).at("widePercent"));
    }
    let actions = actions(policy, request);
    at_most(actions.len(), MOST_ACTIONS).map_err(|e| e.at("actions"))?;
    let there: Vec<_> = people.all().filter(|person| person.is_there(request.as_of)).collect();
    let pairs = there.len().saturating_mul(actions.len()).saturating_mul(Verb::ALL.len());
    let roles: BTreeMap<&Id, usize> = crate::order::map(policy.roles.iter().map(|role| (&role.role, size(role))));
    let rules = there.iter().flat_map(|person| &person.roles).filter_map(|role| roles.get(role)).copied();
    let pairs = rules.fold(pairs, usize::saturating_add);
    if crate::error::count(pairs) > MOST_PAIRS {
        return Err(ErrorKind::BudgetExceeded { limit: MOST_PAIRS }.into());
    }
    let mut used: BTreeMap<(&Id, &Id, Verb), Instant> = BTreeMap::new();
    for one in request.usage.iter().filter(|one| one.at <= request.as_of) {
        let last = used.entry((&one.person, &one.action, one.verb)).or_insert(one.at);
        *last = one.at.max(*last);
    }
    let mut holders: BTreeMap<(&Id, Verb), Vec<RightHolder>> = BTreeMap::new();
    let (mut unused, mut conflicts) = (Vec::new(), Vec::new());
    for person in &there {
        let rights = access.rights(people, &person.id, request.as_of)?;
        let mut held: BTreeSet<(Verb, &Id)> = BTreeSet::new();
        for action in &actions {
            for verb in Verb::ALL {
                let Some(scope) = rights.widest(verb, action) else { continue };
                held.insert((verb, action));
                holders.entry((action, verb)).or_default().push(RightHolder { person: person.id.clone(), scope });
                let last = used.get(&(&person.id, *action, verb)).copied();
                if last.is_none_or(|last| last < request.unused_since) {
                    let right = Right { verb, action: (*action).clone() };
                    unused.push(UnusedRight { person: person.id.clone(), right, last });
                }
            }
        }
        let holds = |right: &Right| held.contains(&(right.verb, &right.action));
        let both = policy.duties.iter().filter(|pair| holds(&pair.first) && holds(&pair.second));
        conflicts.extend(both.map(|pair| DutyConflict { duty: pair.id.clone(), person: person.id.clone() }));
    }
    let people_there = crate::error::count(there.len());
    let right = |((action, verb), holders): ((&Id, Verb), Vec<RightHolder>)| RightHolders {
        right: Right { verb, action: action.clone() },
        wide: crate::error::count(holders.len()).saturating_mul(100)
            >= people_there.saturating_mul(request.wide_percent),
        holders,
    };
    let gone = |person: &&Id| !people.get(person).is_some_and(|found| found.is_there(request.as_of));
    let empty = |role: &&Id| people.in_role(role, request.as_of).next().is_none();
    Ok(AccessReview {
        people: people_there,
        rights: holders.into_iter().map(right).collect(),
        unused,
        conflicts,
        absent: policy.people.iter().map(|one| &one.person).filter(gone).cloned().collect(),
        empty_roles: policy.roles.iter().map(|role| &role.role).filter(empty).cloned().collect(),
    })
}

/// How much there is to look at for each holder of a role.
fn size(role: &AccessRole) -> usize {
    let rules = role.rules.iter().map(|rule| rule.actions.len().saturating_add(1));
    let masks = role.masks.iter().map(|mask| mask.actions.len().saturating_add(1).saturating_mul(mask.fields.len()));
    rules.chain(masks).fold(0, usize::saturating_add)
}

fn actions<'a>(policy: &'a AccessPolicy, request: &'a AccessReviewRequest) -> BTreeSet<&'a Id> {
    let roles = policy.roles.iter().flat_map(|role| &role.rules);
    let rules = roles.chain(policy.people.iter().flat_map(|one| &one.rules));
    let pairs = policy.duties.iter().flat_map(|pair| [&pair.first.action, &pair.second.action]);
    let used = request.usage.iter().map(|one| &one.action);
    rules.flat_map(|rule| &rule.actions).chain(pairs).chain(used).chain(&request.actions).collect()
}

/// A record whose owner is not there.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct DepartedOwner {
    /// The action or kind of the record.
    pub action: Id,
    /// Its number.
    pub subject: Id,
    /// The owner.
    pub owner: Id,
    /// Since when the owner is gone. Absent: is not there yet, or is unknown.
    #[shape(omit)]
    pub since: Option<Instant>,
}

/// The records whose owner left, is not there yet or is unknown (离职人员名下数据), in the order given.
#[must_use]
pub fn departed_owners(people: &People, subjects: &[Subject], as_of: Instant) -> Vec<DepartedOwner> {
    let departed = |subject: &Subject| {
        let owner = text_fact(subject, &OWNER)?;
        let person = people.get(owner);
        if person.is_some_and(|person| person.is_there(as_of)) {
            return None;
        }
        let since = person.and_then(|person| person.until).filter(|until| *until <= as_of);
        Some(DepartedOwner { action: subject.action.clone(), subject: subject.id.clone(), owner: owner.clone(), since })
    };
    subjects.iter().filter_map(departed).collect()
}
