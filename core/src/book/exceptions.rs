//! Exceptions (对账异常) in the book: what runs found, who sees to it and by when (责任到人), as events under its proof.
//!
//! The exceptions of an account are those its runs leave: `raiseExceptions` brings them up to date, `changeException`
//! gives one to somebody, accepts it, opens it again. What may be done is for the pure rules
//! ([`raise_exceptions`], [`change_exception`]) to say. They move no money and are taken on closed days too. The runs
//! and changes of one account never run back in business dates, so that what stood on a day stays so.

use std::collections::BTreeMap;

use super::access::{Eyes, Seen, Viewer};
use super::book::Book;
use super::desk::Desk;
use super::event::BookEvent;
use super::read::AsOf;
use super::recorded::Recorded;
use super::state::{Moment, State, refused};
use crate::error::ErrorKind;
use crate::reason::NoticeReason;
use crate::reconciliation::{exception_alerts, exception_id};
use crate::{
    Date, Error, ExceptionAlert, ExceptionChange, ExceptionChangeRequest, ExceptionFinding, ExceptionRecord,
    ExceptionRequest, ExceptionRule, Id, Money, Result, change_exception, raise_exceptions,
};

/// The account, the exception, and the event that left it so.
pub(super) type ExceptionKey = (Id, Id, i64);

/// Whether the book has seen a run of the account.
pub(super) fn keeps(state: &State, account: &Id) -> bool {
    state.exception_days.has(account)
}

/// The exceptions of an account at the end of a day.
fn until<'a>(state: &'a State, account: &Id, on: Option<Date>) -> BTreeMap<&'a Id, &'a ExceptionRecord> {
    let rows = state.exceptions.rows();
    // No id is before this one.
    let first = (account.clone(), Id::literal(""), 0);
    let mine = rows.range(first..).take_while(|(key, _)| key.0 == *account);
    let then = mine.filter(|(_, (day, _))| on.is_none_or(|on| *day <= on));
    // Of the rows of one exception the last one counts.
    crate::order::map(then.map(|((_, id, _), (_, record))| (id, record)))
}

/// The exceptions of an account now.
pub(super) fn now<'a>(state: &'a State, account: &Id) -> BTreeMap<&'a Id, &'a ExceptionRecord> {
    until(state, account, None)
}

/// An exception as it is now.
pub(super) fn find<'a>(state: &'a State, account: &Id, exception: &Id) -> Option<&'a ExceptionRecord> {
    let key = |sequence| (account.clone(), exception.clone(), sequence);
    state.exceptions.rows().range(key(0)..=key(i64::MAX)).next_back().map(|(_, (_, record))| record)
}

fn known<'a>(state: &'a State, account: &Id, exception: &Id) -> Result<&'a ExceptionRecord> {
    let unknown = || Error::new(ErrorKind::UnknownException { exception: exception.clone() }).at("exception");
    find(state, account, exception).ok_or_else(unknown)
}

/// Nothing is dated before what was done with the exceptions of the account.
fn in_order(state: &State, account: &Id, on: Date) -> Result<()> {
    match state.exception_days.get(account) {
        Some(day) if on < *day => refused(ErrorKind::DateOutOfReach { on, first: Some(*day), last: None }),
        _ => Ok(()),
    }
}

/// What can be seen of a run alone: what it would be refused for if it were the first, on any day.
pub(super) fn check_run(findings: &[ExceptionFinding], rules: &[ExceptionRule]) -> Result<()> {
    let as_of = Date::new(2000, 1, 1)?;
    run(as_of, findings, rules, Vec::new()).map(|_| ())
}

fn run(
    as_of: Date,
    findings: &[ExceptionFinding],
    rules: &[ExceptionRule],
    known: Vec<ExceptionRecord>,
) -> Result<Vec<ExceptionRecord>> {
    let (findings, rules) = (findings.to_vec(), rules.to_vec());
    let request = ExceptionRequest { as_of, findings, known, rules, limits: Vec::new() };
    Ok(raise_exceptions(&request)?.exceptions)
}

pub(super) fn raise(
    desk: &mut Desk<'_>,
    account: &Id,
    findings: &[ExceptionFinding],
    rules: &[ExceptionRule],
) -> Result<()> {
    in_order(desk.state, account, desk.on)?;
    let before = now(desk.state, account);
    let known = before.values().map(|one| (*one).clone()).collect();
    let mut changed = run(desk.on, findings, rules, known)?;
    changed.retain(|one| before.get(&one.id).is_none_or(|before| *before != one));
    // A run that finds nothing new is told too: it is the proof that it was made.
    desk.push(BookEvent::ExceptionsRaised { account: account.clone(), changed })
}

pub(super) fn change(desk: &mut Desk<'_>, account: &Id, exception: &Id, change: &ExceptionChange) -> Result<()> {
    in_order(desk.state, account, desk.on)?;
    after(desk.state, account, exception, change, desk.on)?;
    let (account, exception, change) = (account.clone(), exception.clone(), change.clone());
    desk.push(BookEvent::ExceptionChanged { account, exception, change })
}

fn after(state: &State, account: &Id, id: &Id, change: &ExceptionChange, on: Date) -> Result<ExceptionRecord> {
    let exception = known(state, account, id)?.clone();
    change_exception(&ExceptionChangeRequest { exception, change: change.clone(), on })
}

/// Whether a run can have left an exception so.
fn possible(one: &ExceptionRecord, on: Date) -> bool {
    let rising = |ids: &[Id]| ids.is_sorted();
    one.id == exception_id(one.category, &one.book, &one.bank)
        && rising(&one.book)
        && rising(&one.bank)
        && !(one.book.is_empty() && one.bank.is_empty())
        && one.opened <= on
        && one.closed.is_none_or(|closed| one.opened <= closed && closed <= on)
        && one.is_open() == one.closed.is_none()
}

pub(super) fn apply(state: &mut State, moment: Moment, event: &BookEvent) -> Result<()> {
    let Moment { sequence, on } = moment;
    match event {
        BookEvent::ExceptionsRaised { account, changed } => {
            in_order(state, account, on)?;
            let rising = changed.is_sorted_by(|a, b| a.id < b.id);
            let new = |one: &ExceptionRecord| find(state, account, &one.id).is_none_or(|before| before != one);
            if !rising || !changed.iter().all(|one| possible(one, on) && new(one)) {
                return refused(ErrorKind::EventMismatch { field: "changed".into() });
            }
            for one in changed {
                state.exceptions.put((account.clone(), one.id.clone(), sequence), (on, one.clone()));
            }
            state.exception_days.put(account.clone(), on);
        }
        BookEvent::ExceptionChanged { account, exception, change } => {
            in_order(state, account, on)?;
            let after = after(state, account, exception, change, on)?;
            state.exceptions.put((account.clone(), exception.clone(), sequence), (on, after));
            state.exception_days.put(account.clone(), on);
        }
        _ => {}
    }
    Ok(())
}

/// What is at stake in each exception, once more from the events, beside what the state says.
pub(super) fn once_more(state: &State, log: &[Recorded]) -> Vec<(Id, Money, Money)> {
    let mut stakes: BTreeMap<(&Id, &Id), Money> = BTreeMap::new();
    for one in log {
        if let BookEvent::ExceptionsRaised { account, changed } = &one.event {
            for exception in changed {
                stakes.insert((account, &exception.id), exception.amount);
            }
        }
    }
    let row = |((account, id), expected): ((&Id, &Id), Money)| {
        let found = find(state, account, id).map_or(Money::zero(expected.currency()), |found| found.amount);
        (id.clone(), expected, found)
    };
    stakes.into_iter().map(row).collect()
}

/// Who has to see to what a run or a change left, and what.
pub(super) fn told(event: &BookEvent) -> Option<(Vec<Id>, NoticeReason)> {
    match event {
        BookEvent::ExceptionsRaised { account, changed } => {
            let open = || changed.iter().filter(|one| one.is_open());
            let unowned = crate::error::count(open().filter(|one| one.owner.is_none()).count());
            let exceptions = crate::error::count(open().count());
            let mut to: Vec<Id> = open().filter_map(|one| one.owner.clone()).collect();
            to.sort_unstable();
            to.dedup();
            let account = account.clone();
            (exceptions > 0).then_some((to, NoticeReason::ExceptionsRaised { account, exceptions, unowned }))
        }
        BookEvent::ExceptionChanged { account, exception, change: ExceptionChange::Assign { owner, due } } => {
            let (account, exception) = (account.clone(), exception.clone());
            Some((vec![owner.clone()], NoticeReason::ExceptionAssigned { account, exception, due: *due }))
        }
        _ => None,
    }
}

impl Book {
    /// The exceptions (对账异常) of an account, by id, in the form in which `raise_exceptions` takes them as `known` and
    /// the content of a period as `exceptions`.
    ///
    /// ```
    /// use duebook::{AsOf, Book, Command, Currency, ExceptionChange, ExceptionClass, ExceptionFinding, Id, Money, Order};
    ///
    /// let mut book = Book::open("acme-trading")?;
    /// let found = ExceptionFinding {
    ///     category: ExceptionClass::BankOnly, book: vec![], bank: vec![Id::new("B-17")?],
    ///     amount: Money::parse("2000.07", Currency::new("CNY")?)?, on: "2026-01-30".parse()?,
    /// };
    /// let account = Id::new("ICBC-1")?;
    /// let run = Command::RaiseExceptions { account: account.clone(), findings: vec![found], rules: vec![] };
    /// let order = Order::new("run-1", "robot", "2026-01-31T01:15:30Z".parse()?, "2026-01-31".parse()?, run)?;
    /// let decision = book.decide(&order)?;
    /// book.apply(&decision.events)?; // after they are stored
    ///
    /// let open = book.exceptions(&account, &AsOf::default())?;
    /// let alerts = book.exception_alerts(&account, "2026-02-02".parse()?, None)?;
    /// assert_eq!(alerts[0].reason.en(), "open for 2 days and owned by nobody");
    ///
    /// let change = ExceptionChange::Assign { owner: Id::new("LI")?, due: "2026-02-06".parse()? };
    /// let change = Command::ChangeException { account: account.clone(), exception: open[0].id.clone(), change };
    /// let order = Order::new("req-2", "wang.fang", "2026-02-02T02:00:00Z".parse()?, "2026-02-02".parse()?, change)?;
    /// let decision = book.decide(&order)?;
    /// book.apply(&decision.events)?;
    /// assert!(book.exception_alerts(&account, "2026-02-06".parse()?, None)?.is_empty());
    /// assert_eq!(book.exceptions(&account, &AsOf::on("2026-02-01".parse()?))?, open);
    /// # Ok::<(), duebook::Error>(())
    /// ```
    ///
    /// # Errors
    /// For a viewer `unknown_person`, and `field_protected` if a field is hidden that cannot be left out. Exceptions
    /// that may not be seen are left out.
    pub fn exceptions(&self, account: &Id, as_of: &AsOf) -> Result<Vec<ExceptionRecord>> {
        let eyes = self.eyes(as_of)?;
        let found: Vec<ExceptionRecord> =
            self.then(as_of, |book, on| Ok(until(&book.state, account, Some(on)).into_values().cloned().collect()))?;
        let Some(eyes) = eyes else { return Ok(found) };
        eyes.exceptions(account, found)
    }

    /// Which exceptions of an account need attention at the end of a day: open and owned by nobody, without a due date,
    /// or overdue (责任到人).
    ///
    /// # Errors
    /// As [`exceptions`](Self::exceptions).
    pub fn exception_alerts(&self, account: &Id, on: Date, viewer: Option<&Viewer>) -> Result<Vec<ExceptionAlert>> {
        let found = self.exceptions(account, &AsOf { viewer: viewer.cloned(), ..AsOf::on(on) })?;
        Ok(found.iter().flat_map(|one| exception_alerts(one, on)).collect())
    }
}

impl Eyes<'_> {
    /// Those that may be seen. One whose owner is hidden would look as if nobody owned it, so nothing can be left out.
    fn exceptions(&self, account: &Id, mut found: Vec<ExceptionRecord>) -> Result<Vec<ExceptionRecord>> {
        let seen = Seen::Exception;
        self.needs(seen, &["exception", "category", "book", "bank", "amount", "currency", "on", "opened", "state"])?;
        self.needs(seen, &["owner", "due", "closed", "note"])?;
        found.retain(|one| self.may_see(seen.name(), one.id.clone(), super::facts::of_exception(account, one)).is_ok());
        Ok(found)
    }
}
