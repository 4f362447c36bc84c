//! Exceptions (对账异常): what a run could not settle, and who sees to it (责任到人).
//!
//! An exception is known by what it is about: the same lines and the same class give the same id in every run, so that
//! its owner, its due date and its state stay when the run is repeated. One that a run no longer finds is cleared; one
//! that nobody owns, or that is overdue, is an alert itself.

mod change;
mod find;
mod record;

use std::collections::BTreeMap;

use crate::error::{ErrorKind, count};
use crate::reason::ExceptionReason;
use crate::shape::Shape;
use crate::{Currency, Date, Error, Id, Money, Result};
pub(crate) use change::check_note;
pub use change::{ExceptionChange, ExceptionChangeRequest, change_exception};
pub use find::{FindingsRequest, exception_findings};
pub(crate) use record::exception_id;
pub use record::{ExceptionClass, ExceptionFinding, ExceptionRecord, ExceptionState};

/// Who owns new exceptions of a class, and how long they have.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ExceptionRule {
    /// The class.
    pub category: ExceptionClass,
    /// Who sees to them.
    #[shape(omit)]
    pub owner: Option<Id>,
    /// How many days they have, 0 to 3,660.
    #[shape(omit)]
    pub days: Option<i64>,
}

/// What [`raise_exceptions`] is asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ExceptionRequest {
    /// The day of the run.
    pub as_of: Date,
    /// What it found, at most 1,000,000.
    pub findings: Vec<ExceptionFinding>,
    /// The exceptions so far: those of the last run, changed as people changed them.
    #[shape(omit)]
    pub known: Vec<ExceptionRecord>,
    /// Who owns new ones, each class at most once.
    #[shape(omit)]
    pub rules: Vec<ExceptionRule>,
    /// The ages by which open ones are counted, in days, inclusive and rising.
    #[shape(omit)]
    pub limits: Vec<i64>,
}

/// An exception that needs attention.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ExceptionAlert {
    /// The exception.
    pub exception: Id,
    /// Why.
    pub reason: ExceptionReason,
}

/// How old the open exceptions of one currency are.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ExceptionAges {
    /// The currency.
    pub currency: Currency,
    /// How many are open, by age: up to the first limit, up to the second, …, beyond the last.
    pub open: Vec<i64>,
    /// What is at stake in them, whatever its sign.
    pub amounts: Vec<Money>,
}

/// The exceptions after a run.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ExceptionReport {
    /// All of them, by id.
    pub exceptions: Vec<ExceptionRecord>,
    /// How many are new, or were cleared and are back.
    pub raised: i64,
    /// How many were open and are found again.
    pub kept: i64,
    /// How many were open and are not found again.
    pub cleared: i64,
    /// Those that need attention, by id.
    pub alerts: Vec<ExceptionAlert>,
    /// How old the open ones are, by currency.
    pub ages: Vec<ExceptionAges>,
}

const MOST: usize = 1_000_000;
const MOST_DAYS: i64 = 3_660;
const MOST_LIMITS: usize = 100;

/// Brings the exceptions up to date with what a run found.
///
/// ```
/// use duebook::{Currency, ExceptionClass, ExceptionFinding, ExceptionRequest, ExceptionRule, Id, Money, raise_exceptions};
///
/// let found = ExceptionFinding {
///     category: ExceptionClass::BankOnly, book: Vec::new(), bank: vec![Id::new("B-17")?],
///     amount: Money::parse("2000.00", Currency::new("CNY")?)?, on: "2026-01-30".parse()?,
/// };
/// let mut request = ExceptionRequest {
///     as_of: "2026-01-31".parse()?, findings: vec![found], known: Vec::new(), rules: Vec::new(), limits: vec![7, 30],
/// };
/// let first = raise_exceptions(&request)?;
/// assert_eq!(first.alerts[0].reason.en(), "open for 0 days and owned by nobody");
///
/// request.rules = vec![ExceptionRule { category: ExceptionClass::BankOnly, owner: Some(Id::new("LI")?), days: Some(3) }];
/// assert!(raise_exceptions(&request)?.alerts.is_empty());
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `too_many`; `empty` for a finding without lines; `duplicate_id` for one that stands twice, and for a known exception
/// that does; `digest_mismatch` for a known exception whose id is not that of its lines; `number_twice` for a class with
/// two rules; `number_out_of_range` for days and limits; `date_out_of_range`; `amount_too_large`.
pub fn raise_exceptions(request: &ExceptionRequest) -> Result<ExceptionReport> {
    let ExceptionRequest { as_of, findings, known, rules, limits } = request;
    at_most(findings.len(), MOST, "findings")?;
    at_most(known.len(), MOST, "known")?;
    let rules = rules_by_class(rules)?;
    check_limits(limits)?;
    let mut all: BTreeMap<Id, (ExceptionRecord, bool)> = BTreeMap::new();
    let mut first: BTreeMap<Id, usize> = BTreeMap::new();
    for (at, exception) in known.iter().enumerate() {
        let here = |kind: ErrorKind| Error::from(kind).at("id").at_index("known", at);
        if exception_id(exception.category, &exception.book, &exception.bank) != exception.id {
            return Err(here(ErrorKind::DigestMismatch {}));
        }
        if let Some(first) = first.insert(exception.id.clone(), at) {
            return Err(here(ErrorKind::DuplicateId { id: exception.id.clone(), first: count(first) }));
        }
        all.insert(exception.id.clone(), (exception.clone(), false));
    }
    let mut report = ExceptionReport {
        exceptions: Vec::new(),
        raised: 0,
        kept: 0,
        cleared: 0,
        alerts: Vec::new(),
        ages: Vec::new(),
    };
    let mut seen: BTreeMap<Id, usize> = BTreeMap::new();
    for (at, finding) in findings.iter().enumerate() {
        let here = |e: Error| e.at_index("findings", at);
        if finding.book.is_empty() && finding.bank.is_empty() {
            return Err(here(ErrorKind::Empty {}.into()));
        }
        let id = exception_id(finding.category, &finding.book, &finding.bank);
        if let Some(first) = seen.insert(id.clone(), at) {
            return Err(here(ErrorKind::DuplicateId { id, first: count(first) }.into()));
        }
        let changed = match all.get_mut(&id) {
            Some((exception, found)) => {
                *found = true;
                find_again(exception, finding, *as_of, &mut report)
            }
            None => {
                let exception = new(&id, finding, *as_of, &rules).map_err(here)?;
                report.raised = report.raised.saturating_add(1);
                all.insert(id.clone(), (exception, true));
                None
            }
        };
        report.alerts.extend(changed.map(|reason| ExceptionAlert { exception: id, reason }));
    }
    for (exception, found) in all.values_mut() {
        let open = exception.is_open();
        if !*found && open {
            report.cleared = report.cleared.saturating_add(1);
        }
        if !*found && exception.state != ExceptionState::Cleared {
            (exception.state, exception.closed) = (ExceptionState::Cleared, Some(*as_of));
        }
    }
    report.exceptions = all.into_values().map(|(exception, _)| exception).collect();
    for exception in &report.exceptions {
        report.alerts.extend(exception_alerts(exception, *as_of));
    }
    report.alerts.sort_by(|a, b| a.exception.cmp(&b.exception));
    report.ages = ages(&report.exceptions, limits, *as_of)?;
    Ok(report)
}

fn new(
    id: &Id,
    finding: &ExceptionFinding,
    as_of: Date,
    rules: &BTreeMap<ExceptionClass, &ExceptionRule>,
) -> Result<ExceptionRecord> {
    let ExceptionFinding { category: class, book, bank, amount, on } = finding;
    let rule = rules.get(class);
    let sorted = |ids: &[Id]| {
        let mut ids = ids.to_vec();
        ids.sort_unstable();
        ids
    };
    let due = rule.and_then(|rule| rule.days).map(|days| as_of.add_days(days)).transpose()?;
    Ok(ExceptionRecord {
        id: id.clone(),
        category: *class,
        book: sorted(book),
        bank: sorted(bank),
        amount: *amount,
        on: *on,
        opened: as_of,
        state: ExceptionState::Open,
        owner: rule.and_then(|rule| rule.owner.clone()),
        due,
        closed: None,
        note: None,
    })
}

/// A known exception is found again: its owner, its due date and its state stay, unless it is back or has changed.
fn find_again(
    exception: &mut ExceptionRecord,
    finding: &ExceptionFinding,
    as_of: Date,
    report: &mut ExceptionReport,
) -> Option<ExceptionReason> {
    let accepted = exception.amount;
    let changed = exception.state == ExceptionState::Accepted && accepted != finding.amount;
    if exception.is_open() {
        report.kept = report.kept.saturating_add(1);
    }
    if exception.state == ExceptionState::Cleared || changed {
        report.raised = report.raised.saturating_add(1);
        (exception.state, exception.closed) = (ExceptionState::Open, None);
        exception.opened = as_of;
    }
    (exception.amount, exception.on) = (finding.amount, finding.on);
    changed.then_some(ExceptionReason::AmountChanged { accepted, found: finding.amount })
}

/// What needs attention of an exception on a day; nothing of one that is not open.
pub(crate) fn exception_alerts(exception: &ExceptionRecord, as_of: Date) -> Vec<ExceptionAlert> {
    let mut reasons = Vec::new();
    if !exception.is_open() {
        return Vec::new();
    }
    let owner = exception.owner.clone();
    match exception.due {
        _ if owner.is_none() => {
            reasons.push(ExceptionReason::Unowned { days: as_of.days_since(exception.opened) });
        }
        None => reasons.push(ExceptionReason::NoDueDate { owner: owner.clone() }),
        Some(_) => {}
    }
    if let Some(due) = exception.due.filter(|due| *due < as_of) {
        reasons.push(ExceptionReason::Overdue { owner, due, days: as_of.days_since(due) });
    }
    reasons.into_iter().map(|reason| ExceptionAlert { exception: exception.id.clone(), reason }).collect()
}

fn ages(exceptions: &[ExceptionRecord], limits: &[i64], as_of: Date) -> Result<Vec<ExceptionAges>> {
    let mut sums: BTreeMap<Currency, Vec<(i64, i128)>> = BTreeMap::new();
    for exception in exceptions.iter().filter(|exception| exception.is_open()) {
        let days = as_of.days_since(exception.opened);
        let buckets =
            sums.entry(exception.amount.currency()).or_insert_with(|| vec![(0, 0); limits.len().saturating_add(1)]);
        if let Some((open, sum)) = buckets.get_mut(limits.partition_point(|limit| *limit < days)) {
            *open = open.saturating_add(1);
            *sum = sum.saturating_add(exception.amount.abs().minor().into());
        }
    }
    let row = |(currency, buckets): (Currency, Vec<(i64, i128)>)| {
        let amounts = buckets.iter().map(|(_, sum)| Money::from_i128(*sum, currency).map_err(|e| e.at("findings")));
        let amounts = amounts.collect::<Result<_>>()?;
        Ok(ExceptionAges { currency, open: buckets.iter().map(|(open, _)| *open).collect(), amounts })
    };
    sums.into_iter().map(row).collect()
}

fn rules_by_class(rules: &[ExceptionRule]) -> Result<BTreeMap<ExceptionClass, &ExceptionRule>> {
    let mut by_class: BTreeMap<ExceptionClass, &ExceptionRule> = BTreeMap::new();
    for (at, rule) in rules.iter().enumerate() {
        let here = |kind: ErrorKind| Error::from(kind).at_index("rules", at);
        if let Some(days) = rule.days.filter(|days| !(0..=MOST_DAYS).contains(days)) {
            let refused = ErrorKind::NumberOutOfRange { found: days, min: 0, max: MOST_DAYS };
            return Err(Error::from(refused).at("days").at_index("rules", at));
        }
        if by_class.insert(rule.category, rule).is_some() {
            let first = rules.iter().position(|earlier| earlier.category == rule.category).unwrap_or(0);
            return Err(here(ErrorKind::NumberTwice { number: count(at), first: count(first) }));
        }
    }
    Ok(by_class)
}

fn check_limits(limits: &[i64]) -> Result<()> {
    at_most(limits.len(), MOST_LIMITS, "limits")?;
    let mut least = 0;
    for (at, limit) in limits.iter().enumerate() {
        if !(least..=MOST_DAYS).contains(limit) {
            let refused = ErrorKind::NumberOutOfRange { found: *limit, min: least, max: MOST_DAYS };
            return Err(Error::from(refused).at_index("limits", at));
        }
        least = limit.saturating_add(1);
    }
    Ok(())
}

fn at_most(found: usize, limit: usize, list: &str) -> Result<()> {
    if found > limit {
        return Err(Error::from(ErrorKind::TooMany { found: count(found), limit: count(limit) }).at(list));
    }
    Ok(())
}
