//! An organization (组织): the people and the departments, as the host gives them.

use super::Person;
use crate::Id;
use crate::shape::Shape;

/// All people a host knows, those who left included.
///
/// ```
/// use duebook::{Organization, People, Person};
///
/// let organization = Organization {
///     people: vec![
///         Person::new("cao", &["cfo"])?,
///         Person { manager: Some("cao".parse()?), ..Person::new("zhao", &["financeManager"])? },
///     ],
///     ..Organization::default()
/// };
/// assert_eq!(People::new(&organization)?.get(&"zhao".parse()?).and_then(|zhao| zhao.manager.clone()), Some("cao".parse()?));
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub struct Organization {
    /// The people, at most 100,000.
    #[shape(default)]
    pub people: Vec<Person>,
    /// The departments of which the head is known, at most 10,000.
    #[shape(omit)]
    pub departments: Vec<Department>,
}

/// A department and who leads it (部门负责人).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Department {
    /// The department, as it stands at people and in facts.
    pub id: Id,
    /// The person who leads it.
    pub head: Id,
}

impl Organization {
    /// The most people.
    pub const MOST_PEOPLE: usize = 100_000;
    /// The most departments.
    pub const MOST_DEPARTMENTS: usize = 10_000;
}
