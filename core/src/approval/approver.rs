//! An approver (审批人): a person, a role, or a place above somebody.

use crate::people::text_fact;
use crate::shape::Shape;
use crate::{ApprovalReason, Id, Instant, People, Person, RowPlace, Subject};

/// Who decides a step. It is looked up at each answer, so a successor takes over without a new case.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum Approver {
    /// A person by name.
    Person {
        /// The person.
        person: Id,
    },
    /// Everybody who holds the role (角色).
    Role {
        /// The role.
        role: Id,
    },
    /// Those holders of the role who are in the same place as the subject: the sales manager of its region.
    RoleWithin {
        /// The role.
        role: Id,
        /// Which place: the fact of this name must be the person's own.
        within: RowPlace,
    },
    /// The superior (上级) of the requester or of a person named by a fact.
    Manager {
        /// The fact that names the person, as `owner`. Absent: the requester.
        #[shape(omit)]
        of: Option<Id>,
        /// How far up, 1 to 16: 2 is the manager's manager.
        #[shape(default = 1)]
        level: i64,
    },
    /// The head of the department (部门负责人) of the requester or of a person named by a fact.
    DepartmentHead {
        /// The fact that names the person, as `owner`. Absent: the requester.
        #[shape(omit)]
        of: Option<Id>,
    },
}

/// Who asks, and for what: from this approvers above somebody are looked up.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked<'a> {
    pub(super) requester: &'a Id,
    pub(super) subject: &'a Subject,
}

impl Approver {
    /// Whether this names the person, who is there.
    pub(super) fn names(&self, people: &People, asked: Asked<'_>, person: &Person) -> bool {
        match self {
            Self::Person { person: named } => *named == person.id,
            Self::Role { role } => person.has_role(role),
            Self::RoleWithin { role, within } => person.has_role(role) && within.shared(asked.subject, person),
            Self::Manager { .. } | Self::DepartmentHead { .. } => {
                self.above(people, asked).is_some_and(|found| found.id == person.id)
            }
        }
    }

    /// All who are named and there.
    pub(super) fn list<'a>(&self, people: &'a People, asked: Asked<'_>, at: Instant, found: &mut Vec<&'a Person>) {
        match self {
            Self::Person { person } => found.extend(people.get(person).filter(|person| person.is_there(at))),
            Self::Role { role } => found.extend(people.in_role(role, at)),
            Self::RoleWithin { role, within } => {
                found.extend(people.in_role(role, at).filter(|person| within.shared(asked.subject, person)));
            }
            Self::Manager { .. } | Self::DepartmentHead { .. } => {
                found.extend(self.above(people, asked).filter(|person| person.is_there(at)));
            }
        }
    }

    /// The one person above another, there or gone.
    fn above<'a>(&self, people: &'a People, asked: Asked<'_>) -> Option<&'a Person> {
        let below = |of: &'_ Option<Id>| match of {
            None => Some(asked.requester.clone()),
            Some(fact) => text_fact(asked.subject, fact).cloned(),
        };
        match self {
            Self::Manager { of, level } => people.manager_of(&below(of)?, *level),
            Self::DepartmentHead { of } => {
                let person = people.get(&below(of)?)?;
                people.head_of(person.department.as_ref()?)
            }
            _ => None,
        }
    }
}

impl Approver {
    /// Why somebody it names holds a case.
    pub(super) fn reason(&self, asked: Asked<'_>) -> ApprovalReason {
        let below = |of: &Option<Id>| match of {
            None => asked.requester.clone(),
            // INVARIANT: somebody was found above the person of this fact, so it is there.
            Some(fact) => text_fact(asked.subject, fact).cloned().unwrap_or_else(|| fact.clone()),
        };
        match self {
            Self::Person { .. } => ApprovalReason::Named {},
            Self::Role { role } => ApprovalReason::Role { role: role.clone() },
            Self::RoleWithin { role, within } => {
                let fact = within.fact();
                let place = text_fact(asked.subject, &fact).cloned().unwrap_or(fact);
                ApprovalReason::RoleWithin { role: role.clone(), place }
            }
            Self::Manager { of, level } => ApprovalReason::Manager { of: below(of), level: *level },
            Self::DepartmentHead { of } => ApprovalReason::DepartmentHead { of: below(of) },
        }
    }
}
