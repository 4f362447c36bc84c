//! The rights of one person at one instant.

use std::collections::BTreeMap;

use super::mask::{FieldAccess, FieldMask, Masked};
use super::policy::{AccessEffect, AccessPolicy, AccessRule, Verb};
use super::scope::RowScope;
use super::verdict::Verdict;
use crate::error::ErrorKind;
use crate::{AccessReason, Error, Field, Id, Instant, People, Person, Result, Subject};

/// An access policy, checked and indexed: built once, asked often. Without a policy everything is allowed.
///
/// ```
/// use duebook::{Access, AccessPolicy, AccessRole, AccessRule, Field, Organization, People, Person, RowScope, Subject, Verb};
///
/// let people = People::new(&Organization { people: vec![Person::new("li", &["sales"])?], departments: vec![] })?;
/// let rule = AccessRule::allow("sales-view", Verb::View, RowScope::Own)?;
/// let sales = AccessRole { role: "sales".parse()?, rules: vec![rule], masks: vec![] };
/// let access = Access::new(Some(&AccessPolicy { roles: vec![sales], ..AccessPolicy::default() }))?;
///
/// let rights = access.rights(&people, &"li".parse()?, "2026-02-06T08:00:00Z".parse()?)?;
/// let of = |owner| Ok::<_, duebook::Error>(Subject {
///     action: "receivable".parse()?,
///     id: "S-1".parse()?,
///     facts: vec![Field::text("owner", owner)?],
/// });
/// assert!(rights.can(Verb::View, &of("li")?).allowed);
/// let refused = rights.can(Verb::View, &of("wang")?);
/// assert_eq!(refused.reason.en(), "rule sales-view reaches only what li owns; this is wang's");
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Access {
    // INVARIANT: `None` only if no policy was given.
    policy: Option<AccessPolicy>,
    roles: BTreeMap<Id, usize>,
    people: BTreeMap<Id, usize>,
}

/// What one person may do at one instant.
#[derive(Clone, Debug)]
pub struct Rights<'a> {
    people: &'a People,
    actor: Actor<'a>,
    /// The rules that count, by verb and action; `None` stands for all actions.
    // INVARIANT: at most one rule of each effect and scope.
    rules: BTreeMap<(Verb, Option<&'a Id>), Vec<Given<'a>>>,
    masks: BTreeMap<MaskKey<'a>, FieldAccess>,
    policy: Option<&'a AccessPolicy>,
}

/// Action, step and field; `None` stands for all.
type MaskKey<'a> = (Option<&'a Id>, Option<&'a Id>, &'a Id);

#[derive(Clone, Copy, Debug)]
enum Actor<'a> {
    /// There is no policy.
    Anybody,
    There(&'a Person),
    Absent(&'a Person, Instant),
}

/// A rule, and the role it comes from; `None`: it is the person's own.
#[derive(Clone, Copy, Debug)]
struct Given<'a> {
    rule: &'a AccessRule,
    role: Option<&'a Id>,
}

impl Access {
    /// Checks a policy and indexes it.
    ///
    /// # Errors
    /// Those of [`AccessPolicy::check`].
    pub fn new(policy: Option<&AccessPolicy>) -> Result<Self> {
        let Some(policy) = policy else { return Ok(Self::default()) };
        policy.check()?;
        let roles = policy.roles.iter().enumerate().map(|(at, role)| (role.role.clone(), at)).collect();
        let people = policy.people.iter().enumerate().map(|(at, one)| (one.person.clone(), at)).collect();
        Ok(Self { policy: Some(policy.clone()), roles, people })
    }

    /// The policy; none: everything is allowed.
    #[must_use]
    pub const fn policy(&self) -> Option<&AccessPolicy> {
        self.policy.as_ref()
    }

    /// What an actor may do at that instant. Somebody who is not there may do nothing.
    ///
    /// # Errors
    /// `unknown_person` under a policy.
    pub fn rights<'a>(&'a self, people: &'a People, actor: &Id, as_of: Instant) -> Result<Rights<'a>> {
        let nothing = |actor, policy| Rights { people, actor, rules: BTreeMap::new(), masks: BTreeMap::new(), policy };
        let Some(policy) = &self.policy else { return Ok(nothing(Actor::Anybody, None)) };
        let person = people.known(actor)?;
        if !person.is_there(as_of) {
            return Ok(nothing(Actor::Absent(person, as_of), Some(policy)));
        }
        let mut rights = nothing(Actor::There(person), Some(policy));
        if let Some(own) = self.people.get(actor).and_then(|place| policy.people.get(*place)) {
            rights.take(&own.rules, &own.masks, None, as_of);
        }
        for role in &person.roles {
            if let Some(found) = self.roles.get(role).and_then(|place| policy.roles.get(*place)) {
                rights.take(&found.rules, &found.masks, Some(&found.role), as_of);
            }
        }
        Ok(rights)
    }
}

impl<'a> Rights<'a> {
    fn take(&mut self, rules: &'a [AccessRule], masks: &'a [FieldMask], role: Option<&'a Id>, as_of: Instant) {
        for rule in rules.iter().filter(|rule| rule.counts(as_of)) {
            for action in each(&rule.actions) {
                let given = self.rules.entry((rule.verb, action)).or_default();
                // The first of each kind speaks for the others: they say the same.
                let same = |one: &Given<'_>| one.rule.effect == rule.effect && one.rule.scope == rule.scope;
                if !given.iter().any(same) {
                    given.push(Given { rule, role });
                    crate::order::sort_by_key(given, |one| one.rule.scope);
                }
            }
        }
        for mask in masks {
            for action in each(&mask.actions) {
                for field in &mask.fields {
                    let access = self.masks.entry((action, mask.step.as_ref(), field)).or_insert(FieldAccess::Write);
                    *access = mask.access.max(*access);
                }
            }
        }
    }

    /// The rules on a verb and an action, the widest scope first; those for all actions before others of the scope.
    fn given(&self, verb: Verb, action: &Id, effect: AccessEffect) -> Vec<Given<'a>> {
        let keys = [(verb, None), (verb, Some(action))];
        let found = keys.iter().filter_map(|key| self.rules.get(key)).flatten();
        let mut found: Vec<Given<'a>> = found.filter(|given| given.rule.effect == effect).copied().collect();
        crate::order::sort_by_key(&mut found, |given| given.rule.scope);
        found
    }

    /// Whether the person may do that with the subject, and why.
    #[must_use]
    pub fn can(&self, verb: Verb, subject: &Subject) -> Verdict {
        let person = match self.actor {
            Actor::Anybody => return Verdict { allowed: true, reason: AccessReason::NoPolicy {} },
            Actor::Absent(person, at) => {
                let reason = AccessReason::Absent {
                    person: person.id.clone(),
                    from: person.from.filter(|from| at < *from),
                    until: person.until.filter(|until| *until <= at),
                };
                return Verdict { allowed: false, reason };
            }
            Actor::There(person) => person,
        };
        let reaches = |given: &&Given<'_>| given.rule.scope.reaches(self.people, person, subject);
        if let Some(given) = self.given(verb, &subject.action, AccessEffect::Deny).iter().find(reaches) {
            let (rule, role) = (given.rule.id.clone(), given.role.cloned());
            return Verdict { allowed: false, reason: AccessReason::Denied { rule, role, scope: given.rule.scope } };
        }
        let allowing = self.given(verb, &subject.action, AccessEffect::Allow);
        if let Some(given) = allowing.iter().find(reaches) {
            let (rule, role) = (given.rule.id.clone(), given.role.cloned());
            return Verdict { allowed: true, reason: AccessReason::Granted { rule, role, scope: given.rule.scope } };
        }
        let reason = match allowing.first() {
            Some(given) => AccessReason::OutOfScope {
                rule: given.rule.id.clone(),
                person: person.id.clone(),
                scope: given.rule.scope,
                found: given.rule.scope.found(self.people, subject).cloned(),
            },
            None => {
                AccessReason::NotGranted { verb, action: subject.action.clone(), roles: self.roles_for(verb, subject) }
            }
        };
        Verdict { allowed: false, reason }
    }

    /// The roles that would allow it for some rows, at most ten.
    fn roles_for(&self, verb: Verb, subject: &Subject) -> Vec<Id> {
        const MOST_NAMED: usize = 10;
        let allows = |rule: &AccessRule| {
            rule.effect == AccessEffect::Allow
                && rule.verb == verb
                && (rule.actions.is_empty() || rule.actions.contains(&subject.action))
        };
        let roles = self.policy.iter().flat_map(|policy| &policy.roles);
        let found = roles.filter(|role| role.rules.iter().any(allows)).map(|role| role.role.clone());
        found.take(MOST_NAMED).collect()
    }

    /// The subjects the person may see, in the order given, without the facts that are hidden.
    #[must_use]
    pub fn visible(&self, subjects: &[Subject]) -> Vec<Subject> {
        let seen = subjects.iter().filter(|subject| self.can(Verb::View, subject).allowed);
        let masked = |subject: &Subject| Subject {
            action: subject.action.clone(),
            id: subject.id.clone(),
            facts: self.mask(&subject.action, None, &subject.facts).fields,
        };
        seen.map(masked).collect()
    }

    /// What the person may do with a field of a record of that action or kind, while an approval is at that step.
    #[must_use]
    pub fn field_access(&self, action: &Id, step: Option<&Id>, field: &Id) -> FieldAccess {
        match self.actor {
            Actor::Anybody => return FieldAccess::Write,
            Actor::Absent(..) => return FieldAccess::Hidden,
            Actor::There(_) => {}
        }
        let mut strictest = FieldAccess::Write;
        for key_action in [None, Some(action)] {
            for key_step in [None, step] {
                let found = self.masks.get(&(key_action, key_step, field)).copied();
                strictest = strictest.max(found.unwrap_or(FieldAccess::Write));
            }
        }
        strictest
    }

    /// A field that is hidden somewhere, if there is one.
    #[must_use]
    pub fn hidden(&self) -> Option<&Id> {
        let hidden = |found: &(&MaskKey<'a>, &FieldAccess)| *found.1 == FieldAccess::Hidden;
        self.masks.iter().find(hidden).map(|((_, _, field), _)| *field)
    }

    /// The fields of a record as the person may see them: the values of hidden ones are gone.
    #[must_use]
    pub fn mask(&self, action: &Id, step: Option<&Id>, fields: &[Field]) -> Masked {
        let mut masked = Masked::default();
        for field in fields {
            match self.field_access(action, step, &field.name) {
                FieldAccess::Hidden => masked.hidden.push(field.name.clone()),
                FieldAccess::Read => {
                    masked.read_only.push(field.name.clone());
                    masked.fields.push(field.clone());
                }
                FieldAccess::Write => masked.fields.push(field.clone()),
            }
        }
        masked
    }

    /// Whether the person may change all these fields.
    ///
    /// # Errors
    /// `field_protected` at `fields[1].name` for the first that may not.
    pub fn check_changes(&self, action: &Id, step: Option<&Id>, fields: &[Field]) -> Result<()> {
        for (position, field) in fields.iter().enumerate() {
            let access = match self.field_access(action, step, &field.name) {
                FieldAccess::Write => continue,
                FieldAccess::Read => "read",
                FieldAccess::Hidden => "hidden",
            };
            let kind = ErrorKind::FieldProtected { field: field.name.clone(), access: access.to_owned() };
            return Err(Error::from(kind).at("name").at_index("fields", position));
        }
        Ok(())
    }

    /// The widest scope in which the person has the right at all: allowed, and not denied for all rows.
    pub(super) fn widest(&self, verb: Verb, action: &Id) -> Option<RowScope> {
        let scope = |effect| self.given(verb, action, effect).first().map(|given| given.rule.scope);
        scope(AccessEffect::Allow).filter(|_| scope(AccessEffect::Deny) != Some(RowScope::All))
    }
}

/// Each action, or `None` for all if none is named.
fn each(actions: &[Id]) -> impl Iterator<Item = Option<&Id>> {
    actions.iter().map(Some).chain(actions.is_empty().then_some(None))
}
