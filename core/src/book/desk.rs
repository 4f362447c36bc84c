//! The desk (经办台): where an order is worked out, command by command, before anything happens.

use super::command::Command;
use super::event::BookEvent;
use super::order::Order;
use super::recorded::Recorded;
use super::rules::BookRules;
use super::state::{Mark, Moment, State};
use super::{apply, approval};
use crate::account::{AccountPlan, AccountRequest, Act, Movement};
use crate::error::{ErrorKind, count};
use crate::hex::hex;
use crate::{Date, Error, Id, Instant, Result, Subject};

/// What is there before an order.
#[derive(Clone, Copy, Debug)]
pub(super) struct Before<'a> {
    /// The book.
    pub(super) book: &'a Id,
    /// The number of the last event of the log.
    pub(super) last: i64,
}

/// What is worked out so far.
#[derive(Debug)]
pub(super) struct Desk<'a> {
    pub(super) state: &'a mut State,
    /// Who gives the order.
    pub(super) by: Id,
    /// When it is recorded.
    pub(super) at: Instant,
    /// The business date.
    pub(super) on: Date,
    /// What the command at hand calls what it makes, if it is not told otherwise.
    pub(super) name: Id,
    before: Before<'a>,
    /// The order.
    order: Id,
    events: Vec<Recorded>,
    /// How many of the events the state has seen.
    seen: usize,
}

/// How far a desk is, to come back to.
#[derive(Debug)]
struct Spot {
    events: usize,
    name: Id,
    mark: Mark,
}

/// A command that somebody has to approve.
#[derive(Debug)]
pub(super) struct Gate {
    /// Its place among the commands.
    pub(super) position: usize,
    /// The policy that says so.
    pub(super) policy: Id,
    /// What it is about.
    pub(super) subject: Subject,
}

impl<'a> Desk<'a> {
    /// Works out what an order does. The state is as it was afterwards.
    pub(super) fn work(
        state: &'a mut State,
        before: Before<'a>,
        order: &Order,
        digest: &[u8; 32],
    ) -> Result<Vec<Recorded>> {
        super::access::check_person(state, &order.by, order.at)?;
        let mut desk = Desk::new(state, before, order);
        let mut gate = None;
        let worked = order.commands.iter().enumerate().try_for_each(|one| desk.step(order, one, &mut gate));
        let Some(gate) = worked.inspect_err(|_| desk.state.end()).map(|()| gate)? else {
            desk.state.end();
            return Ok(sealed(desk.events, digest));
        };
        // It could be done: now nothing of it is done before the decision.
        desk.state.end();
        let mut desk = Desk::new(desk.state, before, order);
        let opened = desk.wait(order, gate, digest).map_err(|e| super::access::discreet(&desk, e));
        desk.state.end();
        opened.map(|()| sealed(desk.events, digest))
    }

    fn new(state: &'a mut State, before: Before<'a>, order: &Order) -> Self {
        let (by, at, on, name) = (order.by.clone(), order.at, order.on, order.id.clone());
        let events = Vec::with_capacity(order.commands.len());
        let desk = Desk { state, by, at, on, name, before, order: order.id.clone(), events, seen: 0 };
        if desk.state.rules_differ(on) {
            desk.state.begin();
            desk.state.follow_rules(on);
        }
        desk
    }

    /// Opens the case of an order. If its branch asks nobody, the order is carried out at once.
    fn wait(&mut self, order: &Order, gate: Gate, digest: &[u8; 32]) -> Result<()> {
        let case = approval::open(self.state, order, gate, Id::new(hex(digest))?)?;
        let waits = case.state()?.ended().is_none();
        let id = case.id.clone();
        self.push(BookEvent::CaseOpened { case, commands: order.commands.clone() })?;
        if !waits {
            approval::carry_out(self, &id)?;
        }
        Ok(())
    }

    fn step(&mut self, order: &Order, one: (usize, &Command), gate: &mut Option<Gate>) -> Result<()> {
        let (position, command) = one;
        self.call(&order.id, position, order.commands.len())?;
        let before = self.events.len();
        let done = self.command(command, position, gate);
        let done = done
            .and_then(|()| if self.events.len() == before { Err(ErrorKind::NothingToDo {}.into()) } else { Ok(()) });
        // Who gives the order is a field of the order, not of a command.
        done.map_err(|e| if e.path() == "by" { e } else { e.at_index("commands", position) })
            .map_err(|e| super::access::discreet(self, e))
    }

    fn command(&mut self, command: &Command, position: usize, gate: &mut Option<Gate>) -> Result<()> {
        self.see()?;
        super::access::check(self, command)?;
        if let Some(policy) = approval::gate(self, command) {
            if let Some(first) = gate {
                let (first, next) = (count(first.position), count(position));
                return Err(ErrorKind::SeveralApprovals { first, next }.into());
            }
            *gate = Some(Gate { position, policy, subject: approval::subject(self, command) });
        }
        super::decide::command(self, command)
    }

    /// Names what the command at that place makes.
    pub(super) fn call(&mut self, order: &Id, position: usize, of: usize) -> Result<()> {
        if of > 1 {
            let number = position.saturating_add(1);
            self.name = Id::new(format!("{order}/{number}")).map_err(|e| e.at("id"))?;
        }
        Ok(())
    }

    /// What is wrong with these commands of an order: each is tried on what the good ones before it did. The state is
    /// as it was afterwards.
    pub(super) fn problems(
        state: &'a mut State,
        before: Before<'a>,
        order: &Order,
        tried: &[(usize, &Command)],
    ) -> Vec<Error> {
        if let Err(unknown) = super::access::check_person(state, &order.by, order.at) {
            return vec![unknown];
        }
        let mut desk = Self::new(state, before, order);
        desk.state.begin_if_not();
        let (mut problems, mut gate) = (Vec::new(), None);
        for one in tried {
            if let Err(problem) = desk.attempt(|desk| desk.step(order, *one, &mut gate)) {
                problems.push(problem);
            }
        }
        desk.state.end();
        problems
    }

    /// Does all of it, or nothing.
    pub(super) fn attempt(&mut self, work: impl FnOnce(&mut Self) -> Result<()>) -> Result<()> {
        self.see()?;
        self.state.begin_if_not();
        let spot = self.spot();
        let done = work(self);
        if done.is_err() {
            self.back_to(spot);
        }
        done
    }

    fn spot(&mut self) -> Spot {
        Spot { events: self.events.len(), name: self.name.clone(), mark: self.state.mark() }
    }

    fn back_to(&mut self, spot: Spot) {
        self.state.back_to(&spot.mark);
        self.events.truncate(spot.events);
        self.seen = spot.events;
        self.name = spot.name;
    }

    pub(super) fn rules(&self) -> &BookRules {
        self.state.rules_on(self.on)
    }

    /// What the next event is.
    pub(super) fn moment(&self) -> Moment {
        let made = count(self.events.len());
        Moment { sequence: self.before.last.saturating_add(made).saturating_add(1), on: self.on }
    }

    /// An event alone, which says why the order it is about was refused.
    pub(super) fn refused(
        state: &'a mut State,
        before: Before<'a>,
        order: &Order,
        digest: &[u8; 32],
        event: BookEvent,
    ) -> Result<Vec<Recorded>> {
        let mut desk = Desk::new(state, before, order);
        let pushed = desk.push(event);
        desk.state.end();
        pushed.map(|()| sealed(desk.events, digest))
    }

    /// Lets the state see all events so far; one alone never has to be tried out.
    pub(super) fn see(&mut self) -> Result<()> {
        while let Some(sealed) = self.events.get(self.seen) {
            if self.seen == 0 {
                self.state.begin_if_not();
            }
            apply::event(self.state, Moment { sequence: sealed.sequence, on: self.on }, &sealed.event)?;
            // Rules that hold from this day on hold for the next command already, as they will when it is applied.
            if self.state.rules_differ(self.on) {
                self.state.follow_rules(self.on);
            }
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
        let (book, order, by) = (self.before.book.clone(), self.order.clone(), self.by.clone());
        let index = count(self.events.len()).saturating_add(1);
        self.events.push(Recorded {
            format: Recorded::FORMAT,
            book,
            sequence,
            order,
            index,
            of: index,
            fingerprint: None,
            by,
            at: self.at,
            on: self.on,
            stream,
            version,
            event,
        });
        Ok(())
    }

    /// The movement that does this to an account, as the next event.
    pub(super) fn act(&mut self, make: impl FnOnce(&Id, Date) -> Act) -> Result<Movement> {
        self.see()?;
        let (id, on) = (self.moment().movement(), self.on);
        let movement = Movement { act: make(&id, on), id, on };
        self.state.accounts.accepts(&movement)?;
        Ok(movement)
    }

    /// The movement that does what is wanted of an account, as the next event.
    pub(super) fn movement(&mut self, request: AccountRequest) -> Result<AccountPlan> {
        self.see()?;
        let id = self.moment().movement();
        self.state.accounts.decide_wish(id, self.on, request).map_err(inner)
    }
}

/// The events of an order once all of them are known.
fn sealed(mut events: Vec<Recorded>, digest: &[u8; 32]) -> Vec<Recorded> {
    let of = count(events.len());
    events.iter_mut().for_each(|event| event.of = of);
    if let Some(first) = events.first_mut() {
        first.fingerprint = Some(hex(digest));
    }
    events
}

/// A refusal of the accounts, at the field of the command.
fn inner(refused: Error) -> Error {
    let path = refused.path();
    let path = path.strip_prefix("request.").unwrap_or(if path == "request" { "" } else { path }).to_owned();
    Error::new(refused.kind().clone()).at(path)
}
