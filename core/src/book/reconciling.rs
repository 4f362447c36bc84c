//! Reconciliation periods (对账期间) in the book: who began, signed (签核) and opened again, as events under its proof.
//!
//! What is signed stays with the host; the book keeps the digest of it. [`Book::reconciliations`] gives the entries in
//! the form in which [`period_status`](crate::period_status) takes them. They move no money and are taken on closed
//! days too. The entries of one period never run back in business dates, so that what stood on a day stays so.

use super::access::{Eyes, Seen};
use super::book::Book;
use super::desk::Desk;
use super::event::BookEvent;
use super::read::AsOf;
use super::state::{Moment, State, refused};
use crate::error::ErrorKind;
use crate::reason::PeriodReason;
use crate::reconciliation::{backward, check_note, check_ready};
use crate::shape::Shape;
use crate::{Date, Error, Id, PeriodContent, PeriodEntry, PeriodSpan, Result};

/// What was done with a period of an account.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ReconciledPeriod {
    /// The period.
    pub span: PeriodSpan,
    /// What was done, in order.
    pub entries: Vec<PeriodEntry>,
}

/// The account, the first and the last day of a period, and the event.
pub(super) type PeriodKey = (Id, Date, Date, i64);

/// What an event did with a period. Who and when stands in the event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PeriodStep {
    Started,
    Signed,
    Reopened,
}

/// The last thing that was done with a period, and its business date.
fn last(state: &State, account: &Id, span: &PeriodSpan) -> Option<(Date, PeriodStep)> {
    let key = |sequence| (account.clone(), span.first, span.last, sequence);
    state.periods.rows().range(key(0)..=key(i64::MAX)).next_back().map(|(_, row)| *row)
}

/// Whether something may be done with a period now.
fn may(state: &State, on: Date, (account, span): (&Id, &PeriodSpan), step: PeriodStep) -> Result<()> {
    let before = last(state, account, span);
    if let Some((day, _)) = before.filter(|(day, _)| on < *day) {
        return refused(ErrorKind::DateOutOfReach { on, first: Some(day), last: None });
    }
    match (before.map(|(_, before)| before), step) {
        (None, PeriodStep::Started) | (_, PeriodStep::Signed) | (Some(PeriodStep::Signed), PeriodStep::Reopened) => {
            Ok(())
        }
        _ => refused(ErrorKind::NothingToDo {}),
    }
}

/// What can be seen of the span alone.
pub(super) fn check_span(span: &PeriodSpan) -> Result<()> {
    backward(span.first, span.last).map_err(|e| e.at("span.last"))
}

pub(super) fn start(desk: &mut Desk<'_>, account: &Id, span: &PeriodSpan) -> Result<()> {
    may(desk.state, desk.on, (account, span), PeriodStep::Started)?;
    desk.push(BookEvent::ReconciliationStarted { account: account.clone(), span: *span })
}

pub(super) fn sign(desk: &mut Desk<'_>, content: &PeriodContent) -> Result<()> {
    let PeriodContent { account, span, .. } = content;
    let digest = check_ready(content).map_err(|e| e.at("content"))?;
    as_kept(desk.state, content).map_err(|e| e.at("content.exceptions"))?;
    may(desk.state, desk.on, (account, span), PeriodStep::Signed)?;
    desk.push(BookEvent::ReconciliationSigned { account: account.clone(), span: *span, digest })
}

/// Where the book keeps the exceptions of the account, nobody signs around them: those of the content are as the book
/// has them, and none that is open and dated up to the last day is left out.
fn as_kept(state: &State, content: &PeriodContent) -> Result<()> {
    let PeriodContent { account, span, exceptions, .. } = content;
    if !super::exceptions::keeps(state, account) {
        return Ok(());
    }
    let kept = super::exceptions::now(state, account);
    let given = crate::order::map(exceptions.iter().map(|one| (&one.id, one)));
    let differs = exceptions.iter().find(|one| kept.get(&one.id).is_none_or(|kept| kept != one));
    let omitted = kept.values().find(|one| one.is_open() && one.on <= span.last && !given.contains_key(&one.id));
    let reason = match (differs, omitted) {
        (Some(one), _) => PeriodReason::ExceptionDiffers { exception: one.id.clone() },
        (None, Some(one)) => PeriodReason::ExceptionOmitted { exception: one.id.clone() },
        (None, None) => return Ok(()),
    };
    refused(ErrorKind::PeriodNotReady { findings: 1, because: reason.en(), because_zh: reason.zh() })
}

pub(super) fn reopen(desk: &mut Desk<'_>, account: &Id, span: &PeriodSpan, note: &str) -> Result<()> {
    may(desk.state, desk.on, (account, span), PeriodStep::Reopened)?;
    desk.push(BookEvent::ReconciliationReopened { account: account.clone(), span: *span, note: note.to_owned() })
}

pub(super) fn apply(state: &mut State, moment: Moment, event: &BookEvent) -> Result<()> {
    let (account, span, step) = match event {
        BookEvent::ReconciliationStarted { account, span } => (account, span, PeriodStep::Started),
        BookEvent::ReconciliationSigned { account, span, digest } => {
            if !crate::hex::is_hex(digest) {
                let kind = ErrorKind::DigestSyntax { text: crate::error::shown(digest) };
                return Err(Error::new(kind).at("digest"));
            }
            (account, span, PeriodStep::Signed)
        }
        BookEvent::ReconciliationReopened { account, span, note } => {
            check_note(note).map_err(|e| e.at("note"))?;
            (account, span, PeriodStep::Reopened)
        }
        _ => return Ok(()),
    };
    check_span(span)?;
    may(state, moment.on, (account, span), step)?;
    state.periods.put((account.clone(), span.first, span.last, moment.sequence), (moment.on, step));
    Ok(())
}

impl Book {
    /// What was done with the reconciliation periods of an account, by their last day: what `period_status` takes as
    /// `entries`.
    ///
    /// ```
    /// use duebook::{
    ///     AsOf, Book, Command, PeriodContent, PeriodReason, PeriodSpan, PeriodStatusRequest, Order, period_status,
    /// };
    ///
    /// let mut book = Book::open("acme-trading")?;
    /// let span = PeriodSpan { first: "2026-02-02".parse()?, last: "2026-02-08".parse()? };
    /// let start = Command::StartReconciliation { account: "ICBC-1".parse()?, span };
    /// let order = Order::new("req-1", "wang.fang", "2026-02-09T01:15:30Z".parse()?, "2026-02-09".parse()?, start)?;
    /// let decision = book.decide(&order)?;
    /// book.apply(&decision.events)?; // after they are stored
    ///
    /// let found = book.reconciliations(&"ICBC-1".parse()?, &AsOf::default())?;
    /// assert_eq!(found[0].span, span);
    /// let content = PeriodContent {
    ///     account: "ICBC-1".parse()?, span, statements: vec![], lines: vec![], table: None, exceptions: vec![],
    /// };
    /// let request = PeriodStatusRequest { content, entries: found[0].entries.clone(), as_of: "2026-02-12".parse()?, days: 3 };
    /// let status = period_status(&request)?;
    /// assert_eq!(status.alerts, [PeriodReason::Unsigned { days: 4, allowed: 3 }]);
    /// # Ok::<(), duebook::Error>(())
    /// ```
    ///
    /// # Errors
    /// For a viewer `unknown_person`, `not_allowed` and `field_protected`.
    pub fn reconciliations(&self, account: &Id, as_of: &AsOf) -> Result<Vec<ReconciledPeriod>> {
        if let Some(eyes) = self.eyes(as_of)? {
            eyes.may_see_reconciliation(account)?;
            eyes.needs(Seen::Reconciliation, &["account", "span", "by", "at", "digest", "note"])?;
        }
        self.then(as_of, |book, on| book.entries(account, on))
    }

    fn entries(&self, account: &Id, on: Date) -> Result<Vec<ReconciledPeriod>> {
        let rows = self.state.periods.rows();
        let day = Date::new(1, 1, 1)?;
        let first = (account.clone(), day, day, 0);
        let mut found: Vec<ReconciledPeriod> = Vec::new();
        for ((_, first, last, sequence), _) in
            rows.range(first..).take_while(|(key, _)| key.0 == *account).filter(|(_, (day, _))| *day <= on)
        {
            let Some(entry) = self.entry(*sequence) else { continue };
            let span = PeriodSpan { first: *first, last: *last };
            match found.last_mut().filter(|period| period.span == span) {
                Some(period) => period.entries.push(entry),
                None => found.push(ReconciledPeriod { span, entries: vec![entry] }),
            }
        }
        found.sort_by_key(|period| (period.span.last, period.span.first));
        Ok(found)
    }

    /// What an event says was done with its period.
    fn entry(&self, sequence: i64) -> Option<PeriodEntry> {
        let one = self.slice(sequence, 1).first()?;
        let (by, at) = (one.by.clone(), one.at);
        match &one.event {
            BookEvent::ReconciliationStarted { .. } => Some(PeriodEntry::Started { by, at }),
            BookEvent::ReconciliationSigned { digest, .. } => {
                Some(PeriodEntry::Signed { by, at, digest: digest.clone() })
            }
            BookEvent::ReconciliationReopened { note, .. } => {
                Some(PeriodEntry::Reopened { by, at, note: note.clone() })
            }
            _ => None,
        }
    }
}

impl Eyes<'_> {
    fn may_see_reconciliation(&self, account: &Id) -> Result<()> {
        self.may_see(Seen::Reconciliation.name(), account.clone(), super::facts::of_bank_account(account))
    }
}
