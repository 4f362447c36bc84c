//! The organization (组织) of the book: who is there, and since which event.

use super::desk::Desk;
use super::event::BookEvent;
use super::state::State;
use super::table::Trial;
use crate::people::PeopleBefore;
use crate::{Department, People, Person, Result};

/// The people, for whom a trial can be put back.
#[derive(Clone, Debug, Default)]
pub(super) struct Staff {
    people: People,
    /// What each change of the trial replaced, the first first; none outside a trial.
    before: Option<Vec<PeopleBefore>>,
}

impl PartialEq for Staff {
    fn eq(&self, other: &Self) -> bool {
        self.people == other.people
    }
}

impl Staff {
    pub(super) fn people(&self) -> &People {
        &self.people
    }

    fn change(&mut self, people: &[Person], departments: &[Department]) -> Result<()> {
        let replaced = self.people.change(people, departments)?;
        if let Some(before) = &mut self.before {
            before.push(replaced);
        }
        Ok(())
    }
}

impl Trial for Staff {
    fn begin(&mut self) {
        self.before = Some(Vec::new());
    }

    fn keep(&mut self) {
        self.before = None;
    }

    fn end(&mut self) {
        self.back_to(0);
        self.before = None;
    }

    fn mark(&self) -> usize {
        self.before.as_ref().map_or(0, Vec::len)
    }

    fn back_to(&mut self, mark: usize) {
        let Some(before) = self.before.as_mut().filter(|before| mark < before.len()) else { return };
        for replaced in before.split_off(mark).into_iter().rev() {
            self.people.put_back(replaced);
        }
    }
}

pub(super) fn change(desk: &mut Desk<'_>, people: &[Person], departments: &[Department]) -> Result<()> {
    desk.push(BookEvent::PeopleChanged { people: people.to_vec(), departments: departments.to_vec() })?;
    // Only the people themselves know whether they fit together.
    desk.see()
}

pub(super) fn apply(state: &mut State, event: &BookEvent) -> Result<()> {
    match event {
        BookEvent::PeopleChanged { people, departments } => state.staff.change(people, departments),
        _ => Ok(()),
    }
}
