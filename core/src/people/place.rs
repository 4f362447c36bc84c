//! A place in the organization that a person and a record can share.

use super::subject::{DEPARTMENT, PROJECT, REGION, Subject, TEAM, text_fact};
use crate::shape::Shape;
use crate::{Id, Person};

/// A kind of place. The fact of a subject has its name.
///
/// ```
/// use duebook::RowPlace;
///
/// assert_eq!(RowPlace::Region.fact().as_str(), "region");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Shape)]
pub enum RowPlace {
    /// The team (小组).
    Team,
    /// The department (部门).
    Department,
    /// The region (区域).
    Region,
    /// The project (项目).
    Project,
}

impl RowPlace {
    /// The fact of a subject that says it: `team`, `department`, `region` or `project`.
    #[must_use]
    pub fn fact(self) -> Id {
        match self {
            Self::Team => TEAM,
            Self::Department => DEPARTMENT,
            Self::Region => REGION,
            Self::Project => PROJECT,
        }
    }

    /// Whether a person is in the place of that name. The person is one of [`People`](crate::People), whose projects
    /// are sorted.
    pub(crate) fn holds(self, person: &Person, place: &Id) -> bool {
        match self {
            Self::Team => person.team.as_ref() == Some(place),
            Self::Department => person.department.as_ref() == Some(place),
            Self::Region => person.region.as_ref() == Some(place),
            Self::Project => person.projects.binary_search(place).is_ok(),
        }
    }

    /// Whether the person is in the place that the subject's fact says. A subject without the fact is nowhere.
    pub(crate) fn shared(self, subject: &Subject, person: &Person) -> bool {
        text_fact(subject, &self.fact()).is_some_and(|place| self.holds(person, place))
    }
}
