//! A reconciliation period (对账期间): proof that the reconciliation of a week or month was done, and what of.
//!
//! A period can be signed when the statements of the bank cover all of its days without gap or overlap, every line is
//! decided, the bank reconciliation statement closes on the last day, and every open exception has an owner and a due
//! date. Who signs, signs a digest of all of it. If anything of it changes afterwards, the digest is another and the
//! period is open again by itself.

use super::balance_table::BalanceTable;
use super::exceptions::ExceptionRecord;
use crate::error::{ErrorKind, count};
use crate::proof::leaf_digest;
use crate::reason::PeriodReason;
use crate::shape::Shape;
use crate::{Date, Error, Id, Instant, Money, Result, Weekday};

/// How often an account is reconciled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum PeriodCadence {
    /// Every week.
    Weekly {
        /// The last day of it.
        ends: Weekday,
    },
    /// Every calendar month.
    Monthly {},
}

/// A span of days, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PeriodSpan {
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
}

/// What [`reconciliation_periods`] is asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PeriodsRequest {
    /// How often.
    pub cadence: PeriodCadence,
    /// The first day on which a period may end.
    pub from: Date,
    /// The last.
    pub to: Date,
}

const MOST_PERIODS: usize = 10_000;

/// The periods that end within a span of days.
///
/// ```
/// use duebook::{PeriodCadence, PeriodsRequest, Weekday, reconciliation_periods};
///
/// let cadence = PeriodCadence::Weekly { ends: Weekday::Sunday };
/// let weeks = reconciliation_periods(&PeriodsRequest { cadence, from: "2026-02-01".parse()?, to: "2026-02-14".parse()? })?;
/// assert_eq!(weeks.len(), 2);
/// assert_eq!((weeks[0].first.to_string(), weeks[0].last.to_string()), ("2026-01-26".into(), "2026-02-01".into()));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `date_out_of_reach` if `to` is before `from`; `too_many` beyond 10,000 periods; `date_out_of_range`.
pub fn reconciliation_periods(request: &PeriodsRequest) -> Result<Vec<PeriodSpan>> {
    let PeriodsRequest { cadence, from, to } = request;
    backward(*from, *to).map_err(|e| e.at("to"))?;
    let mut spans = Vec::new();
    let mut last = match cadence {
        PeriodCadence::Weekly { ends } => {
            let ahead = number(*ends).saturating_sub(i64::from(from.weekday_number())).rem_euclid(7);
            from.add_days(ahead)?
        }
        PeriodCadence::Monthly {} => from.last_of_month(),
    };
    while last <= *to {
        if spans.len() >= MOST_PERIODS {
            let refused =
                ErrorKind::TooMany { found: count(spans.len()).saturating_add(1), limit: count(MOST_PERIODS) };
            return Err(Error::from(refused).at("to"));
        }
        let first = match cadence {
            PeriodCadence::Weekly { .. } => last.add_days(-6)?,
            PeriodCadence::Monthly {} => last.on_day(1),
        };
        spans.push(PeriodSpan { first, last });
        // The calendar ends somewhere; a period that would end beyond it is not among those asked for.
        let next = match cadence {
            PeriodCadence::Weekly { .. } => last.add_days(7),
            PeriodCadence::Monthly {} => last.add_days(1).map(Date::last_of_month),
        };
        let Ok(next) = next else { break };
        last = next;
    }
    Ok(spans)
}

fn number(day: Weekday) -> i64 {
    match day {
        Weekday::Monday => 0,
        Weekday::Tuesday => 1,
        Weekday::Wednesday => 2,
        Weekday::Thursday => 3,
        Weekday::Friday => 4,
        Weekday::Saturday => 5,
        Weekday::Sunday => 6,
    }
}

fn backward(first: Date, last: Date) -> Result<()> {
    if last < first {
        return Err(ErrorKind::DateOutOfReach { on: last, first: Some(first), last: None }.into());
    }
    Ok(())
}

/// The days a bank statement covers and the balances between which they lie.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct StatementSpan {
    /// The statement.
    pub id: Id,
    /// Its first day.
    pub first: Date,
    /// Its last day.
    pub last: Date,
    /// The balance before its first line.
    pub opening: Money,
    /// The balance after its last line.
    pub closing: Money,
}

/// A line of the bank and whether anything was decided about it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PeriodLine {
    /// The line.
    pub id: Id,
    /// What was decided: the match, the posting, the exception it became. Absent: nothing.
    #[shape(omit)]
    pub decision: Option<Id>,
}

/// Everything a signature covers.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PeriodContent {
    /// The bank account.
    pub account: Id,
    /// The period.
    pub span: PeriodSpan,
    /// The statements, in any order.
    #[shape(omit)]
    pub statements: Vec<StatementSpan>,
    /// The lines of the bank in the period, in any order.
    #[shape(omit)]
    pub lines: Vec<PeriodLine>,
    /// The bank reconciliation statement of the last day.
    #[shape(omit)]
    pub table: Option<BalanceTable>,
    /// The exceptions, in any order.
    #[shape(omit)]
    pub exceptions: Vec<ExceptionRecord>,
}

/// Whether a period can be signed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PeriodCheck {
    /// What stands in the way.
    #[shape(omit)]
    pub findings: Vec<PeriodReason>,
    /// Whether nothing does.
    pub ready: bool,
    /// The digest of everything, 64 hexadecimal digits.
    pub digest: String,
}

const MOST_RECORDS: usize = 1_000_000;

/// Checks whether a period can be signed, and gives the digest of what would be.
///
/// # Errors
/// `date_out_of_reach` for a period or statement that ends before it begins; `too_many`; `duplicate_id` for a statement,
/// line or exception that stands twice; `currency_mismatch`.
pub fn check_period(content: &PeriodContent) -> Result<PeriodCheck> {
    let sorted = sorted(content)?;
    let PeriodContent { span, lines, table, exceptions, .. } = &sorted;
    let mut findings = coverage(&sorted);
    let undecided = || lines.iter().filter(|line| line.decision.is_none());
    if let Some(first) = undecided().next() {
        findings.push(PeriodReason::LinesUndecided { lines: count(undecided().count()), first: first.id.clone() });
    }
    match table {
        None => findings.push(PeriodReason::NoTable {}),
        Some(table) => {
            if table.as_of != span.last {
                findings.push(PeriodReason::TableOfOtherDay { found: table.as_of, last: span.last });
            }
            if !table.difference.is_zero() {
                findings.push(PeriodReason::TableOpen { difference: table.difference });
            }
            let closes = sorted.statements.last().filter(|statement| statement.last == span.last);
            if let Some(statement) = closes.filter(|statement| statement.closing != table.bank_balance) {
                let (table, statement) = (table.bank_balance, statement.closing);
                findings.push(PeriodReason::TableBalance { table, statement });
            }
        }
    }
    let unowned = || exceptions.iter().filter(|one| one.is_open() && (one.owner.is_none() || one.due.is_none()));
    if let Some(first) = unowned().next() {
        findings
            .push(PeriodReason::ExceptionsUnowned { exceptions: count(unowned().count()), first: first.id.clone() });
    }
    let digest = leaf_digest(crate::json::write(&sorted)?.as_bytes());
    Ok(PeriodCheck { ready: findings.is_empty(), findings, digest })
}

/// The content with its lists in order, so that the order in which they are given is nothing that is signed.
fn sorted(content: &PeriodContent) -> Result<PeriodContent> {
    let mut sorted = content.clone();
    backward(content.span.first, content.span.last).map_err(|e| e.at("span.last"))?;
    let lengths = [
        ("statements", content.statements.len()),
        ("lines", content.lines.len()),
        ("exceptions", content.exceptions.len()),
    ];
    for (list, found) in lengths {
        if found > MOST_RECORDS {
            let refused = ErrorKind::TooMany { found: count(found), limit: count(MOST_RECORDS) };
            return Err(Error::from(refused).at(list));
        }
    }
    let currency = content.statements.first().map(|statement| statement.opening);
    for (at, statement) in content.statements.iter().enumerate() {
        let here = |e: Error| e.at_index("statements", at);
        backward(statement.first, statement.last).map_err(|e| here(e.at("last")))?;
        for (amount, name) in [(statement.opening, "opening"), (statement.closing, "closing")] {
            if let Some(first) = currency {
                first.same_currency(amount.currency()).map_err(|e| here(e.at(name)))?;
            }
        }
    }
    if let (Some(table), Some(first)) = (&content.table, currency) {
        first.same_currency(table.bank_balance.currency()).map_err(|e| e.at("table.bankBalance"))?;
    }
    once(content.statements.iter().map(|one| &one.id), "statements")?;
    once(content.lines.iter().map(|one| &one.id), "lines")?;
    once(content.exceptions.iter().map(|one| &one.id), "exceptions")?;
    sorted.statements.sort_by(|a, b| (a.first, a.last, &a.id).cmp(&(b.first, b.last, &b.id)));
    sorted.lines.sort_by(|a, b| a.id.cmp(&b.id));
    sorted.exceptions.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(sorted)
}

fn once<'a>(ids: impl ExactSizeIterator<Item = &'a Id> + Clone, list: &str) -> Result<()> {
    let Err(twice) = crate::index::Index::of_unique(ids.clone()) else { return Ok(()) };
    let again = usize::try_from(twice.again).unwrap_or(0);
    let id = ids.clone().nth(again).map_or_else(|| Id::literal("?"), Id::clone);
    Err(Error::from(ErrorKind::DuplicateId { id, first: twice.first.into() }).at("id").at_index(list, again))
}

/// Whether the statements cover every day once and each opens with what the one before closed with.
fn coverage(content: &PeriodContent) -> Vec<PeriodReason> {
    let PeriodContent { span, statements, .. } = content;
    let mut findings = Vec::new();
    let day = |date: Date, by: i64| date.add_days(by).unwrap_or(date);
    // The last day that is covered so far, and with what balance it ended.
    let mut covered: Option<(Date, Option<Money>)> = None;
    for statement in statements {
        match covered {
            None if statement.first > span.first => {
                let last = day(statement.first, -1).min(span.last);
                findings.push(PeriodReason::DaysUncovered { first: span.first, last });
            }
            None => {}
            Some((through, _)) if statement.first > day(through, 1) => {
                findings.push(PeriodReason::DaysUncovered { first: day(through, 1), last: day(statement.first, -1) });
            }
            Some((through, _)) if statement.first <= through => {
                let last = through.min(statement.last);
                findings.push(PeriodReason::DaysTwice { first: statement.first, last });
            }
            Some((_, closing)) => {
                if let Some(closing) = closing.filter(|closing| *closing != statement.opening) {
                    let (statement, opening) = (statement.id.clone(), statement.opening);
                    findings.push(PeriodReason::ChainBroken { statement, opening, closing });
                }
            }
        }
        // A statement inside another says nothing about how the days after it begin.
        covered = match covered {
            Some((through, closing)) if through > statement.last => Some((through, closing)),
            _ => Some((statement.last, Some(statement.closing))),
        };
    }
    match covered {
        None => findings.push(PeriodReason::DaysUncovered { first: span.first, last: span.last }),
        Some((through, _)) if through < span.last => {
            findings.push(PeriodReason::DaysUncovered { first: day(through, 1).max(span.first), last: span.last });
        }
        Some(_) => {}
    }
    findings
}

/// What was done with a period, in the order in which it was done.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum PeriodEntry {
    /// Somebody began.
    Started {
        /// Who.
        by: Id,
        /// When.
        at: Instant,
    },
    /// Somebody signed it (签核).
    Signed {
        /// Who.
        by: Id,
        /// When.
        at: Instant,
        /// The digest of what was signed.
        digest: String,
    },
    /// Somebody opened it again.
    Reopened {
        /// Who.
        by: Id,
        /// When.
        at: Instant,
        /// Why.
        note: String,
    },
}

impl PeriodEntry {
    fn at(&self) -> Instant {
        match self {
            Self::Started { at, .. } | Self::Signed { at, .. } | Self::Reopened { at, .. } => *at,
        }
    }
}

/// What [`sign_period`] is asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct SignPeriodRequest {
    /// What is signed.
    pub content: PeriodContent,
    /// Who signs.
    pub by: Id,
    /// When.
    pub at: Instant,
}

/// The entry with which somebody signs a period.
///
/// # Errors
/// `period_not_ready` with the first of what stands in the way; those of [`check_period`] at `content`.
pub fn sign_period(request: &SignPeriodRequest) -> Result<PeriodEntry> {
    let SignPeriodRequest { content, by, at } = request;
    let check = check_period(content).map_err(|e| e.at("content"))?;
    if let Some(first) = check.findings.first() {
        let (because, because_zh) = (first.en(), first.zh());
        let refused = ErrorKind::PeriodNotReady { findings: count(check.findings.len()), because, because_zh };
        return Err(Error::from(refused).at("content"));
    }
    Ok(PeriodEntry::Signed { by: by.clone(), at: *at, digest: check.digest })
}

/// How far a period is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum PeriodState {
    /// Nothing was done.
    Open,
    /// Somebody began.
    Started,
    /// It is signed, and what was signed is what there is.
    Signed,
    /// It was signed, and then opened again or changed.
    Reopened,
}

/// What [`period_status`] is asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PeriodStatusRequest {
    /// What there is now.
    pub content: PeriodContent,
    /// What was done, in order.
    #[shape(omit)]
    pub entries: Vec<PeriodEntry>,
    /// The day on which it is asked.
    pub as_of: Date,
    /// How many days after its end a period may be unsigned, 0 to 3,660.
    pub days: i64,
}

/// How a period stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PeriodStatus {
    /// How far it is.
    pub state: PeriodState,
    /// Who signed it last.
    #[shape(omit)]
    pub signed_by: Option<Id>,
    /// When.
    #[shape(omit)]
    pub signed_at: Option<Instant>,
    /// What stands in the way of signing it, and its digest.
    pub check: PeriodCheck,
    /// Why it needs attention.
    #[shape(omit)]
    pub alerts: Vec<PeriodReason>,
}

/// How a period stands: signed, and still what was signed?
///
/// # Errors
/// `clock_back` for entries that are not in order; `digest_syntax` for a digest that is none; `number_out_of_range` for
/// the days; those of [`check_period`] at `content`.
pub fn period_status(request: &PeriodStatusRequest) -> Result<PeriodStatus> {
    let PeriodStatusRequest { content, entries, as_of, days } = request;
    const MOST_DAYS: i64 = 3_660;
    if !(0..=MOST_DAYS).contains(days) {
        return Err(Error::from(ErrorKind::NumberOutOfRange { found: *days, min: 0, max: MOST_DAYS }).at("days"));
    }
    let check = check_period(content).map_err(|e| e.at("content"))?;
    let mut status =
        PeriodStatus { state: PeriodState::Open, signed_by: None, signed_at: None, check, alerts: Vec::new() };
    let mut signed: Option<&str> = None;
    let mut last: Option<Instant> = None;
    for (position, entry) in entries.iter().enumerate() {
        let here = |kind: ErrorKind| Error::from(kind).at_index("entries", position);
        if let Some(last) = last.filter(|last| *last > entry.at()) {
            return Err(here(ErrorKind::ClockBack { at: entry.at(), last }));
        }
        last = Some(entry.at());
        match entry {
            PeriodEntry::Started { .. } if status.state == PeriodState::Open => status.state = PeriodState::Started,
            PeriodEntry::Started { .. } => {}
            PeriodEntry::Signed { by, at, digest } => {
                if !crate::hex::is_hex(digest) {
                    let refused = Error::from(ErrorKind::DigestSyntax { text: crate::error::shown(digest) });
                    return Err(refused.at("digest").at_index("entries", position));
                }
                (status.state, signed) = (PeriodState::Signed, Some(digest.as_str()));
                (status.signed_by, status.signed_at) = (Some(by.clone()), Some(*at));
            }
            PeriodEntry::Reopened { .. } => (status.state, signed) = (PeriodState::Reopened, None),
        }
    }
    if let Some(signed) = signed.filter(|signed| *signed != status.check.digest) {
        status.state = PeriodState::Reopened;
        let (signed, found) = (signed.to_owned(), status.check.digest.clone());
        status.alerts.push(PeriodReason::Changed { signed, found });
    }
    let over = as_of.days_since(content.span.last);
    if status.state != PeriodState::Signed && over > *days {
        status.alerts.push(PeriodReason::Unsigned { days: over, allowed: *days });
    }
    Ok(status)
}
