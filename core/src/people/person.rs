//! A person (人员) of the host's organization.

use crate::shape::Shape;
use crate::{Id, Instant, Money, Result};

/// Somebody who may ask for, see, approve or change something; a program with rights of its own is one too.
///
/// ```
/// use duebook::Person;
///
/// let left = Person { until: Some("2026-03-01T00:00:00Z".parse()?), ..Person::new("liu", &["salesManager"])? };
/// assert!(left.is_there("2026-02-28T23:59:59.999999Z".parse()?));
/// assert!(!left.is_there("2026-03-01T00:00:00Z".parse()?));
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Person {
    /// The person, unique in the organization.
    pub id: Id,
    /// The roles held (角色、岗位), at most 64.
    #[shape(omit)]
    pub roles: Vec<Id>,
    /// The team (小组).
    #[shape(omit)]
    pub team: Option<Id>,
    /// The department (部门).
    #[shape(omit)]
    pub department: Option<Id>,
    /// The region (区域).
    #[shape(omit)]
    pub region: Option<Id>,
    /// The projects worked on (项目), at most 10,000.
    #[shape(omit)]
    pub projects: Vec<Id>,
    /// The superior (上级).
    #[shape(omit)]
    pub manager: Option<Id>,
    /// The person's own authority (个人审批限额), one amount for a currency, at most 100: it takes the place of those of the
    /// roles in that currency, be it more or less.
    #[shape(omit)]
    pub limits: Vec<Money>,
    /// From when on the person is there. Absent: always was.
    #[shape(omit)]
    pub from: Option<Instant>,
    /// The first instant at which the person is gone (离职). Absent: there without end.
    #[shape(omit)]
    pub until: Option<Instant>,
}

impl Person {
    /// The most roles of one person.
    pub const MOST_ROLES: usize = 64;
    /// The most projects of one person.
    pub const MOST_PROJECTS: usize = 10_000;
    /// The most limits of one person.
    pub const MOST_LIMITS: usize = 100;

    /// Somebody with these roles and nothing else.
    ///
    /// # Errors
    /// Those of [`Id::new`], at `id` or `roles[0]`.
    pub fn new(id: &str, roles: &[&str]) -> Result<Self> {
        let role = |(at, role): (usize, &&str)| Id::new(role).map_err(|e| e.at_index("roles", at));
        Ok(Self {
            id: Id::new(id).map_err(|e| e.at("id"))?,
            roles: roles.iter().enumerate().map(role).collect::<Result<_>>()?,
            team: None,
            department: None,
            region: None,
            projects: Vec::new(),
            manager: None,
            limits: Vec::new(),
            from: None,
            until: None,
        })
    }

    /// Whether the person is there at that instant.
    #[must_use]
    pub fn is_there(&self, at: Instant) -> bool {
        self.from.is_none_or(|from| from <= at) && self.until.is_none_or(|until| at < until)
    }

    /// Whether the person holds the role.
    #[must_use]
    pub fn has_role(&self, role: &Id) -> bool {
        self.roles.contains(role)
    }
}
