//! A place in the organization that a person and a record can share.

use serde::{Deserialize, Serialize};

use super::subject::{DEPARTMENT, PROJECT, REGION, Subject, TEAM, text_fact};
use crate::{Id, Person};

/// A kind of place. The fact of a subject has its name.
///
/// ```
/// use duebook::{Field, Person, RowPlace, Subject};
///
/// let east = Person { region: Some("east".parse()?), ..Person::new("li", &["salesManager"])? };
/// let facts = vec![Field::text("region", "east")?];
/// let refund = Subject { action: "refund".parse()?, id: "RF-7".parse()?, facts };
/// assert!(RowPlace::Region.shared(&refund, &east));
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
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

    /// Whether a person is in the place of that name.
    #[must_use]
    pub fn holds(self, person: &Person, place: &Id) -> bool {
        match self {
            Self::Team => person.team.as_ref() == Some(place),
            Self::Department => person.department.as_ref() == Some(place),
            Self::Region => person.region.as_ref() == Some(place),
            Self::Project => person.projects.contains(place),
        }
    }

    /// Whether the person is in the place that the subject's fact says. A subject without the fact is nowhere.
    #[must_use]
    pub fn shared(self, subject: &Subject, person: &Person) -> bool {
        text_fact(subject, &self.fact()).is_some_and(|place| self.holds(person, place))
    }
}
