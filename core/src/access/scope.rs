//! A scope of rows (数据范围): which records a rule reaches.

use crate::people::{OWNER, text_fact};
use crate::shape::Shape;
use crate::{Id, People, Person, RowPlace, Subject};

/// Which records a rule reaches, seen from the person.
///
/// A record is in the team, department or region that its fact says; if it has no such fact, in that of its owner.
/// Its project is what its fact says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Shape)]
pub enum RowScope {
    /// All.
    All,
    /// Those of the person's region (本区域).
    Region,
    /// Those of the person's department (本部门).
    Department,
    /// Those of the person's team (本小组).
    Team,
    /// Those of the projects the person works on (本项目).
    Project,
    /// Those the person owns: the fact `owner` (本人).
    Own,
}

impl RowScope {
    /// All scopes, the widest first.
    pub const ALL: [Self; 6] = [Self::All, Self::Region, Self::Department, Self::Team, Self::Project, Self::Own];

    fn place(self) -> Option<RowPlace> {
        match self {
            Self::All | Self::Own => None,
            Self::Region => Some(RowPlace::Region),
            Self::Department => Some(RowPlace::Department),
            Self::Team => Some(RowPlace::Team),
            Self::Project => Some(RowPlace::Project),
        }
    }

    /// Whether the subject is within reach of the person.
    pub(super) fn reaches(self, people: &People, person: &Person, subject: &Subject) -> bool {
        match self.place() {
            None => self == Self::All || text_fact(subject, &OWNER) == Some(&person.id),
            Some(place) => self.found(people, subject).is_some_and(|found| place.holds(person, found)),
        }
    }

    /// What the subject has in the place of this scope: its owner, team, …
    pub(super) fn found<'a>(self, people: &'a People, subject: &'a Subject) -> Option<&'a Id> {
        let owner = text_fact(subject, &OWNER);
        let Some(place) = self.place() else { return owner };
        if let Some(fact) = subject.fact(&place.fact()) {
            // A fact that is there and no text is nowhere: the owner does not speak for it.
            return matches!(fact, crate::Value::Text { .. }).then(|| text_fact(subject, &place.fact())).flatten();
        }
        let owner = people.get(owner?)?;
        match place {
            RowPlace::Team => owner.team.as_ref(),
            RowPlace::Department => owner.department.as_ref(),
            RowPlace::Region => owner.region.as_ref(),
            RowPlace::Project => None,
        }
    }
}
