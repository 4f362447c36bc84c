//! The people, found by id and by role.

use std::collections::BTreeMap;

use super::{Department, Organization, Person};
use crate::error::{ErrorKind, count};
use crate::{Error, Id, Instant, Money, Result};

/// An organization, checked and indexed: built once, asked often.
///
/// ```
/// use duebook::{Organization, People, Person};
///
/// let twice = Organization { people: vec![Person::new("li", &[])?, Person::new("li", &[])?], ..Organization::default() };
/// let refused = People::new(&twice).unwrap_err();
/// assert_eq!((refused.code(), refused.path()), ("duplicate_id", "people[1].id"));
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct People {
    // INVARIANT: the projects of each are sorted.
    people: Vec<Person>,
    // INVARIANT: every person once, at its position in `people`.
    places: BTreeMap<Id, usize>,
    // INVARIANT: ascending; every person once for a role.
    roles: BTreeMap<Id, Vec<usize>>,
    heads: BTreeMap<Id, Id>,
}

impl People {
    /// Checks an organization and indexes it.
    ///
    /// # Errors
    /// `too_many`; `duplicate_id` for a person, a department or a role of one person; `unknown_person` for a manager
    /// or a head; `manager_cycle`; `duplicate_limit`; `amount_negative` for a limit; `range_backward` for
    /// somebody who is gone before being there.
    pub fn new(organization: &Organization) -> Result<Self> {
        at_most(organization.people.len(), Organization::MOST_PEOPLE).map_err(|e| e.at("people"))?;
        at_most(organization.departments.len(), Organization::MOST_DEPARTMENTS).map_err(|e| e.at("departments"))?;
        let mut index = Self::default();
        index.take(&organization.people, &organization.departments, &mut Before::default())?;
        Ok(index)
    }

    /// Takes over people and departments, new or changed, each as a whole. The answer puts them back; a refusal has.
    ///
    /// # Errors
    /// Those of [`new`](Self::new), for what is given.
    pub(crate) fn change(&mut self, people: &[Person], departments: &[Department]) -> Result<Before> {
        let mut before = Before::default();
        match self.take(people, departments, &mut before) {
            Ok(()) => Ok(before),
            Err(e) => {
                self.put_back(before);
                Err(e)
            }
        }
    }

    fn take(&mut self, people: &[Person], departments: &[Department], before: &mut Before) -> Result<()> {
        let mut given = BTreeMap::new();
        for (position, person) in people.iter().enumerate() {
            let here = |e: Error| e.at_index("people", position);
            if let Some(first) = given.insert(&person.id, position) {
                return Err(here(duplicate(&person.id, first).at("id")));
            }
            check_person(person).map_err(here)?;
            check_roles(person).map_err(here)?;
            before.people.push((person.id.clone(), self.put(person)));
        }
        at_most(self.people.len(), Organization::MOST_PEOPLE).map_err(|e| e.at("people"))?;
        for (position, person) in people.iter().enumerate() {
            if let Some(manager) = &person.manager {
                self.known(manager).map_err(|e| e.at("manager").at_index("people", position))?;
            }
        }
        let changed = people.iter().filter_map(|person| self.places.get(&person.id).copied()).collect();
        if let Some(place) = self.cycle(changed) {
            let person = self.people.get(place).map_or_else(|| Id::literal("?"), |found| found.id.clone());
            let position = people.iter().position(|given| given.id == person).unwrap_or(0);
            return Err(Error::from(ErrorKind::ManagerCycle { person }).at("manager").at_index("people", position));
        }
        let mut given = BTreeMap::new();
        for (position, department) in departments.iter().enumerate() {
            let here = |e: Error| e.at_index("departments", position);
            if let Some(first) = given.insert(&department.id, position) {
                return Err(here(duplicate(&department.id, first).at("id")));
            }
            self.known(&department.head).map_err(|e| here(e.at("head")))?;
            let old = self.heads.insert(department.id.clone(), department.head.clone());
            before.heads.push((department.id.clone(), old));
        }
        at_most(self.heads.len(), Organization::MOST_DEPARTMENTS).map_err(|e| e.at("departments"))
    }

    /// Puts back what a change replaced.
    pub(crate) fn put_back(&mut self, before: Before) {
        for (department, head) in before.heads.into_iter().rev() {
            match head {
                Some(head) => self.heads.insert(department, head),
                None => self.heads.remove(&department),
            };
        }
        for (id, person) in before.people.into_iter().rev() {
            match person {
                Some(person) => drop(self.put(&person)),
                // It was the last to come.
                None => {
                    if let Some(place) = self.places.remove(&id) {
                        self.leave_roles(place);
                        self.people.truncate(place);
                    }
                }
            }
        }
    }

    /// The person in the place of the one of that id, or as the last.
    fn put(&mut self, person: &Person) -> Option<Person> {
        let mut person = person.clone();
        person.projects.sort_unstable();
        let known = self.places.get(&person.id).copied();
        let place = known.unwrap_or(self.people.len());
        if known.is_some() {
            self.leave_roles(place);
        }
        for role in &person.roles {
            let holders = self.roles.entry(role.clone()).or_default();
            holders.insert(holders.partition_point(|holder| *holder < place), place);
        }
        match self.people.get_mut(place) {
            Some(found) => Some(std::mem::replace(found, person)),
            None => {
                self.places.insert(person.id.clone(), place);
                self.people.push(person);
                None
            }
        }
    }

    fn leave_roles(&mut self, place: usize) {
        for role in self.people.get(place).into_iter().flat_map(|person| &person.roles) {
            if let Some(holders) = self.roles.get_mut(role) {
                if let Ok(at) = holders.binary_search(&place) {
                    holders.remove(at);
                }
                if holders.is_empty() {
                    self.roles.remove(role);
                }
            }
        }
    }

    /// The organization as a record.
    #[must_use]
    pub fn organization(&self) -> Organization {
        let department = |(id, head): (&Id, &Id)| Department { id: id.clone(), head: head.clone() };
        Organization { people: self.people.clone(), departments: self.heads.iter().map(department).collect() }
    }

    /// The person of that id, be it one who left.
    #[must_use]
    pub fn get(&self, person: &Id) -> Option<&Person> {
        self.places.get(person).and_then(|place| self.people.get(*place))
    }

    /// The person of that id, be it one who left.
    ///
    /// # Errors
    /// `unknown_person`.
    pub fn known(&self, person: &Id) -> Result<&Person> {
        self.get(person).ok_or_else(|| ErrorKind::UnknownPerson { person: person.clone() }.into())
    }

    /// The person of that id, if there at that instant.
    ///
    /// # Errors
    /// `unknown_person`; `person_absent` with the instants between which the person is there.
    pub fn there(&self, person: &Id, at: Instant) -> Result<&Person> {
        let found = self.known(person)?;
        if found.is_there(at) {
            return Ok(found);
        }
        let (person, from, until) = (person.clone(), found.from, found.until);
        Err(ErrorKind::PersonAbsent { person, from, until, at }.into())
    }

    /// Everybody, in the order given.
    pub fn all(&self) -> impl Iterator<Item = &Person> {
        self.people.iter()
    }

    /// Who holds the role at that instant, in the order given.
    pub fn in_role<'a>(&'a self, role: &Id, at: Instant) -> impl Iterator<Item = &'a Person> + use<'a> {
        let places = self.roles.get(role).map_or(&[][..], Vec::as_slice);
        places.iter().filter_map(|place| self.people.get(*place)).filter(move |person| person.is_there(at))
    }

    /// Who leads the department.
    #[must_use]
    pub fn head_of(&self, department: &Id) -> Option<&Person> {
        self.heads.get(department).and_then(|head| self.get(head))
    }

    /// The superior so many levels up: 1 is the manager, 2 the manager's manager.
    #[must_use]
    pub fn manager_of(&self, person: &Id, level: i64) -> Option<&Person> {
        let mut found = self.get(person)?;
        for _ in 0..level {
            found = self.get(found.manager.as_ref()?)?;
        }
        Some(found)
    }

    /// Follows these upward once; who is met again on the same way up is in a cycle.
    fn cycle(&self, starts: Vec<usize>) -> Option<usize> {
        let mut walk: BTreeMap<usize, usize> = BTreeMap::new();
        for start in starts {
            let mut here = Some(start);
            while let Some(place) = here {
                match walk.get(&place) {
                    None => drop(walk.insert(place, start)),
                    Some(seen) if *seen == start => return Some(place),
                    Some(_) => break,
                }
                let manager = self.people.get(place).and_then(|person| person.manager.as_ref());
                here = manager.and_then(|manager| self.places.get(manager).copied());
            }
        }
        None
    }
}

/// What stood where a change went, the first first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Before {
    people: Vec<(Id, Option<Person>)>,
    heads: Vec<(Id, Option<Id>)>,
}

/// No role twice.
fn check_roles(person: &Person) -> Result<()> {
    let mut seen = BTreeMap::new();
    for (at, role) in person.roles.iter().enumerate() {
        if let Some(first) = seen.insert(role, at) {
            return Err(duplicate(role, first).at_index("roles", at));
        }
    }
    Ok(())
}

fn check_person(person: &Person) -> Result<()> {
    at_most(person.roles.len(), Person::MOST_ROLES).map_err(|e| e.at("roles"))?;
    at_most(person.projects.len(), Person::MOST_PROJECTS).map_err(|e| e.at("projects"))?;
    at_most(person.limits.len(), Person::MOST_LIMITS).map_err(|e| e.at("limits"))?;
    check_range(person.from, person.until)?;
    check_limits(person.limits.iter().enumerate())
}

/// No currency twice, nothing below zero.
fn check_limits<'a>(limits: impl Iterator<Item = (usize, &'a Money)>) -> Result<()> {
    let mut seen = BTreeMap::new();
    for (position, limit) in limits {
        let here = |e: Error| e.at_index("limits", position);
        if limit.is_negative() {
            return Err(here(ErrorKind::AmountNegative { amount: *limit }.into()));
        }
        if let Some(first) = seen.insert(limit.currency(), position) {
            let refused = ErrorKind::DuplicateLimit { currency: limit.currency(), first: count(first) };
            return Err(here(refused.into()));
        }
    }
    Ok(())
}

pub(crate) fn duplicate(id: &Id, first: usize) -> Error {
    ErrorKind::DuplicateId { id: id.clone(), first: count(first) }.into()
}

/// Whether an end, if there is one, does not lie before the beginning.
pub(crate) fn check_range(from: Option<Instant>, until: Option<Instant>) -> Result<()> {
    match (from, until) {
        (Some(from), Some(until)) if until < from => {
            Err(Error::from(ErrorKind::RangeBackward { from, until }).at("until"))
        }
        _ => Ok(()),
    }
}

pub(crate) fn at_most(found: usize, limit: usize) -> Result<()> {
    if found <= limit { Ok(()) } else { Err(ErrorKind::TooMany { found: count(found), limit: count(limit) }.into()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Department;

    fn led(id: &str, manager: &str) -> Person {
        Person { manager: Some(Id::new(manager).unwrap()), ..Person::new(id, &[]).unwrap() }
    }

    fn refused(people: Vec<Person>) -> (String, String) {
        let error = People::new(&Organization { people, departments: Vec::new() }).unwrap_err();
        (error.code().to_owned(), error.path().to_owned())
    }

    #[test]
    fn a_cycle_of_managers_is_refused_wherever_it_hangs() {
        let told = |at: &str| ("manager_cycle".to_owned(), at.to_owned());
        assert_eq!(refused(vec![led("a", "a")]), told("people[0].manager"));
        assert_eq!(refused(vec![led("z", "a"), led("a", "b"), led("b", "a")]), told("people[1].manager"));
        let chain = (0..1_000).map(|n| led(&format!("p{n}"), &format!("p{}", n + 1)));
        let chain: Vec<Person> = chain.chain([Person::new("p1000", &[]).unwrap()]).collect();
        let people = People::new(&Organization { people: chain, departments: Vec::new() }).unwrap();
        assert_eq!(people.manager_of(&Id::new("p0").unwrap(), 1_000).unwrap().id.as_str(), "p1000");
        assert!(people.manager_of(&Id::new("p0").unwrap(), 1_001).is_none());
    }

    #[test]
    fn a_role_stands_once_and_its_holders_are_those_who_are_there() {
        let twice = Person::new("a", &["x", "y", "x"]).unwrap();
        assert_eq!(refused(vec![twice]), ("duplicate_id".into(), "people[0].roles[2]".into()));
        let at: Instant = "2026-02-06T08:00:00Z".parse().unwrap();
        let gone = Person { until: Some(at), ..Person::new("a", &["x"]).unwrap() };
        let new = Person { from: Some(at), ..Person::new("b", &["x"]).unwrap() };
        let people = People::new(&Organization { people: vec![gone, new], departments: Vec::new() }).unwrap();
        let holders: Vec<&str> = people.in_role(&Id::new("x").unwrap(), at).map(|p| p.id.as_str()).collect();
        assert_eq!(holders, ["b"]);
        assert_eq!(people.there(&Id::new("a").unwrap(), at).unwrap_err().code(), "person_absent");
    }

    #[test]
    fn a_head_is_known_and_a_department_has_one() {
        let head = |id: &str| Department { id: Id::new(id).unwrap(), head: Id::new("a").unwrap() };
        let organization = |departments| Organization { people: vec![Person::new("a", &[]).unwrap()], departments };
        assert!(People::new(&organization(vec![head("east"), head("west")])).is_ok());
        let refused = People::new(&organization(vec![head("east"), head("east")])).unwrap_err();
        assert_eq!(refused.path(), "departments[1].id");
        let unknown = Department { id: Id::new("x").unwrap(), head: Id::new("b").unwrap() };
        assert_eq!(People::new(&organization(vec![unknown])).unwrap_err().code(), "unknown_person");
    }
}
