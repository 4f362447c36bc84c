//! The desk (经办台): where an order is worked out, command by command, before anything happens.

use super::apply;
use super::command::Command;
use super::event::BookEvent;
use super::order::{BookStream, Order};
use super::rules::BookRules;
use super::state::{Moment, State};
use crate::account::{AccountPlan, AccountRequest};
use crate::{Date, Error, Id, Result};

/// An event with the stream it belongs to and the version of the stream after it.
#[derive(Debug)]
pub(super) struct Sealed {
    pub(super) event: BookEvent,
    pub(super) stream: BookStream,
    pub(super) version: i64,
}

/// What is worked out so far.
#[derive(Debug)]
pub(super) struct Desk<'a> {
    pub(super) state: &'a mut State,
    /// The business date.
    pub(super) on: Date,
    /// What the command at hand calls what it makes, if it is not told otherwise.
    pub(super) name: Id,
    /// The number of the last event of the log.
    last: i64,
    events: Vec<Sealed>,
    /// How many of the events the state has seen.
    seen: usize,
}

impl<'a> Desk<'a> {
    /// Works out what an order does. The state is as it was afterwards.
    pub(super) fn work(state: &'a mut State, order: &Order, last: i64) -> Result<Vec<Sealed>> {
        let mut desk = Self::set(state, order, last);
        let worked = order.commands.iter().enumerate().try_for_each(|one| desk.command(order, one));
        desk.state.end();
        worked.map(|()| desk.events)
    }

    /// A desk with nothing on it, and the rules of the day. Whoever sets it ends the trial of the state.
    fn set(state: &'a mut State, order: &Order, last: i64) -> Self {
        let (on, name) = (order.on, order.id.clone());
        let desk = Desk { state, on, name, last, events: Vec::new(), seen: 0 };
        if desk.state.rules_differ(on) {
            desk.state.begin();
            desk.state.follow_rules(on);
        }
        desk
    }

    fn command(&mut self, order: &Order, (position, command): (usize, &Command)) -> Result<()> {
        if order.commands.len() > 1 {
            let number = position.saturating_add(1);
            self.name = Id::new(format!("{}/{number}", order.id)).map_err(|e| e.at("id"))?;
        }
        let before = self.events.len();
        let done = self.see().and_then(|()| super::decide::command(self, command));
        let done = done.and_then(|()| {
            if self.events.len() == before { Err(Error::new(crate::ErrorKind::NothingToDo {})) } else { Ok(()) }
        });
        done.map_err(|e| e.at_index("commands", position))
    }

    /// What is wrong with these commands of an order: each is tried on what the good ones before it did. The state is
    /// as it was afterwards.
    pub(super) fn problems(state: &'a mut State, order: &Order, last: i64, tried: &[(usize, &Command)]) -> Vec<Error> {
        let mut desk = Self::set(state, order, last);
        desk.state.begin_if_not();
        let mut problems = Vec::new();
        for one in tried {
            // What came before is seen first, so that only this command is taken back.
            let seen = desk.see().map_err(|e| e.at_index("commands", one.0));
            let (before, mark) = (desk.events.len(), desk.state.mark());
            if let Err(problem) = seen.and_then(|()| desk.command(order, *one)) {
                desk.state.back_to(&mark);
                desk.events.truncate(before);
                desk.seen = before;
                problems.push(problem);
            }
        }
        desk.state.end();
        problems
    }

    pub(super) fn rules(&self) -> &BookRules {
        self.state.rules_on(self.on)
    }

    /// What the next event is.
    pub(super) fn moment(&self) -> Moment {
        let made = crate::error::count(self.events.len());
        Moment { sequence: self.last.saturating_add(made).saturating_add(1), on: self.on }
    }

    /// Lets the state see all events so far; one alone never has to be tried out.
    pub(super) fn see(&mut self) -> Result<()> {
        while let Some(sealed) = self.events.get(self.seen) {
            if self.seen == 0 {
                self.state.begin_if_not();
            }
            let sequence = self.last.saturating_add(crate::error::count(self.seen)).saturating_add(1);
            apply::event(self.state, Moment { sequence, on: self.on }, &sealed.event)?;
            self.seen = self.seen.saturating_add(1);
        }
        Ok(())
    }

    /// Adds an event. The state sees it before the next one is added.
    pub(super) fn push(&mut self, event: BookEvent) -> Result<()> {
        self.see()?;
        apply::in_open_period(self.state, self.on, &event)?;
        let sequence = self.moment().sequence;
        let stream = apply::streams(self.state, &event).0;
        let version = self.state.version(&stream, sequence.saturating_sub(1)).saturating_add(1);
        self.events.push(Sealed { event, stream, version });
        Ok(())
    }

    /// The movement that does what is wanted of an account, as the next event.
    pub(super) fn movement(&mut self, request: &AccountRequest) -> Result<AccountPlan> {
        self.see()?;
        let id = self.moment().movement()?;
        self.state.accounts.decide(&id, self.on, request).map_err(inner)
    }
}

/// A refusal of the accounts, at the field of the command.
fn inner(refused: Error) -> Error {
    let path = refused.path();
    let path = path.strip_prefix("request.").unwrap_or(if path == "request" { "" } else { path }).to_owned();
    Error::new(refused.kind().clone()).at(path)
}
