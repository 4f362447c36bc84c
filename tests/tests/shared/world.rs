//! Small random worlds for the properties of approval and access: few people, so that they meet often.
#![allow(dead_code, reason = "each file of properties uses its own part")]

use duebook::{Department, Field, Id, Instant, Money, Organization, Person, Subject, Value};

/// Choices, one after the other; used up, all further ones are the first.
pub struct Tape<'a>(pub std::slice::Iter<'a, u16>);

impl Tape<'_> {
    pub fn below(&mut self, limit: usize) -> usize {
        usize::from(self.0.next().copied().unwrap_or(0)) % limit
    }

    pub fn chance(&mut self, percent: usize) -> bool {
        // Zero, the simplest choice, is no.
        self.below(100) >= 100 - percent
    }

    pub fn pick<T: Clone>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())].clone()
    }

    pub fn some<T: Clone>(&mut self, of: &[T], percent: usize) -> Vec<T> {
        of.iter().filter(|_| self.chance(percent)).cloned().collect()
    }
}

pub fn id(text: impl AsRef<str>) -> Id {
    Id::new(text.as_ref()).unwrap()
}

pub fn start() -> Instant {
    "2026-02-06T08:00:00Z".parse().unwrap()
}

pub fn hour(hours: i64) -> Instant {
    start().add_seconds(hours * 3_600).unwrap()
}

pub const PEOPLE: [&str; 6] = ["p0", "p1", "p2", "p3", "p4", "p5"];
pub const ROLES: [&str; 3] = ["ra", "rb", "rc"];
pub const PLACES: [&str; 2] = ["east", "west"];

pub fn money(minor: i64, currency: &str) -> Money {
    Money::new(minor, currency.parse().unwrap()).unwrap()
}

pub fn organization(tape: &mut Tape<'_>) -> Organization {
    let mut people = Vec::new();
    for (at, name) in PEOPLE.iter().enumerate() {
        let mut person = Person::new(name, &tape.some(&ROLES, 40)).unwrap();
        let place = |tape: &mut Tape<'_>| tape.chance(70).then(|| id(tape.pick(&PLACES)));
        person.region = place(tape);
        person.department = place(tape);
        person.team = place(tape);
        person.projects = tape.some(&PLACES, 40).into_iter().map(id).collect();
        // Managers stand later in the list, so there is no cycle.
        let above = &PEOPLE[at + 1..];
        if !above.is_empty() && tape.chance(60) {
            person.manager = Some(id(tape.pick(above)));
        }
        if tape.chance(20) {
            person.until = Some(hour(i64::try_from(tape.below(60)).unwrap()));
        }
        if tape.chance(10) {
            person.limits = vec![money(i64::try_from(tape.below(9)).unwrap(), "CNY")];
        }
        people.push(person);
    }
    let departments = tape.some(&PLACES, 60);
    let departments = departments.into_iter().map(|place| Department { id: id(place), head: id(tape.pick(&PEOPLE)) });
    Organization { people, departments: departments.collect() }
}

pub fn subject(tape: &mut Tape<'_>, action: &str) -> Subject {
    let mut facts = Vec::new();
    let minor = i64::try_from(tape.below(9)).unwrap();
    facts.push(Field { name: id("amount"), value: Value::Amount { amount: money(minor, "CNY") } });
    for (name, values) in [("owner", &PEOPLE[..]), ("region", &PLACES), ("department", &PLACES), ("team", &PLACES)] {
        if tape.chance(60) {
            facts.push(Field::text(name, tape.pick(values)).unwrap());
        }
    }
    if tape.chance(60) {
        facts.push(Field::text("project", tape.pick(&PLACES)).unwrap());
    }
    Subject { action: id(action), id: id("S-1"), facts }
}

pub fn text_of<'a>(subject: &'a Subject, name: &str) -> Option<&'a str> {
    subject.facts.iter().find_map(|fact| match &fact.value {
        Value::Text { text } if fact.name.as_str() == name => Some(text.as_str()),
        _ => None,
    })
}

pub fn there(person: &Person, at: Instant) -> bool {
    let begun = person.from.is_none_or(|from| at >= from);
    let ended = person.until.is_some_and(|until| at >= until);
    begun && !ended
}
