//! Exceptions (对账异常): what a run could not settle, and who sees to it (责任到人).
//!
//! An exception is known by what it is about: the same lines and the same class give the same id in every run, so that
//! its owner, its due date and its state stay when the run is repeated. One that a run no longer finds is cleared; one
//! that nobody owns, or that is overdue, is an alert itself.

use std::collections::BTreeMap;

use crate::error::{ErrorKind, count};
use crate::proof::leaf_digest;
use crate::reason::ExceptionReason;
use crate::shape::Shape;
use crate::{Currency, Date, Error, Id, Money, Result};

/// What kind of exception it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Shape)]
pub enum ExceptionClass {
    /// Only the bank has it (银行有、企业无).
    BankOnly,
    /// Only the book has it (企业有、银行无).
    BookOnly,
    /// The amounts differ (金额不符).
    AmountDiff,
    /// The dates differ (日期不符).
    DateDiff,
    /// It stands twice (重复).
    Duplicate,
    /// It was taken back (冲正、退汇).
    Reversed,
    /// It could be several (无法唯一对应).
    Ambiguous,
    /// The currencies differ (币种不符).
    CurrencyDiff,
}

/// What a run found.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ExceptionFinding {
    /// Its class.
    pub class: ExceptionClass,
    /// The lines of the book it is about.
    #[shape(omit)]
    pub book: Vec<Id>,
    /// The lines of the bank it is about.
    #[shape(omit)]
    pub bank: Vec<Id>,
    /// What is at stake.
    pub amount: Money,
    /// The day of the line.
    pub on: Date,
}

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Shape)]
pub enum ExceptionState {
    /// Nobody has begun (待处理).
    Open,
    /// Its owner works on it (处理中).
    InWork,
    /// A person accepted the difference (已确认).
    Accepted,
    /// A run no longer finds it (已消除).
    Cleared,
}

/// An exception with its owner.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ExceptionRecord {
    /// Its id, made of its class and its lines.
    pub id: Id,
    /// Its class.
    pub class: ExceptionClass,
    /// The lines of the book, sorted.
    #[shape(omit)]
    pub book: Vec<Id>,
    /// The lines of the bank, sorted.
    #[shape(omit)]
    pub bank: Vec<Id>,
    /// What is at stake.
    pub amount: Money,
    /// The day of the line.
    pub on: Date,
    /// The day a run first found it.
    pub opened: Date,
    /// How far it is.
    pub state: ExceptionState,
    /// Who sees to it (责任人).
    #[shape(omit)]
    pub owner: Option<Id>,
    /// By when (处理期限).
    #[shape(omit)]
    pub due: Option<Date>,
    /// The day it was accepted or cleared.
    #[shape(omit)]
    pub closed: Option<Date>,
    /// Why it was accepted.
    #[shape(omit)]
    pub note: Option<String>,
}

/// Who owns new exceptions of a class, and how long they have.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ExceptionRule {
    /// The class.
    pub class: ExceptionClass,
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
///     class: ExceptionClass::BankOnly, book: Vec::new(), bank: vec![Id::new("B-17")?],
///     amount: Money::parse("2000.00", Currency::new("CNY")?)?, on: "2026-01-30".parse()?,
/// };
/// let mut request = ExceptionRequest {
///     as_of: "2026-01-31".parse()?, findings: vec![found], known: Vec::new(), rules: Vec::new(), limits: vec![7, 30],
/// };
/// let first = raise_exceptions(&request)?;
/// assert_eq!(first.alerts[0].reason.en(), "open for 0 days and owned by nobody");
///
/// request.rules = vec![ExceptionRule { class: ExceptionClass::BankOnly, owner: Some(Id::new("LI")?), days: Some(3) }];
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
        if exception_id(exception.class, &exception.book, &exception.bank) != exception.id {
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
        let id = exception_id(finding.class, &finding.book, &finding.bank);
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
    for exception in report.exceptions.iter().filter(|exception| exception.is_open()) {
        report.alerts.extend(alerts(exception, *as_of));
    }
    report.alerts.sort_by(|a, b| a.exception.cmp(&b.exception));
    report.ages = ages(&report.exceptions, limits, *as_of)?;
    Ok(report)
}

impl ExceptionRecord {
    /// Whether somebody still has to see to it.
    #[must_use]
    pub fn is_open(&self) -> bool {
        matches!(self.state, ExceptionState::Open | ExceptionState::InWork)
    }
}

/// The id of an exception: the same for the same class and lines, in whatever order they are given.
fn exception_id(class: ExceptionClass, book: &[Id], bank: &[Id]) -> Id {
    // An id holds no line break, so no two lists have one text.
    let mut text = class.name().to_owned();
    for (side, ids) in [("book", book), ("bank", bank)] {
        let mut sorted: Vec<&Id> = ids.iter().collect();
        sorted.sort_unstable();
        text.push('\n');
        text.push_str(side);
        for id in sorted {
            text.push('\n');
            text.push_str(id.as_str());
        }
    }
    let digest = leaf_digest(text.as_bytes());
    Id::new(format!("X-{}", digest.get(..24).unwrap_or_default())).unwrap_or_else(|_| Id::literal("X-"))
}

impl ExceptionClass {
    fn name(self) -> &'static str {
        match self {
            Self::BankOnly => "bankOnly",
            Self::BookOnly => "bookOnly",
            Self::AmountDiff => "amountDiff",
            Self::DateDiff => "dateDiff",
            Self::Duplicate => "duplicate",
            Self::Reversed => "reversed",
            Self::Ambiguous => "ambiguous",
            Self::CurrencyDiff => "currencyDiff",
        }
    }
}

fn new(
    id: &Id,
    finding: &ExceptionFinding,
    as_of: Date,
    rules: &BTreeMap<ExceptionClass, &ExceptionRule>,
) -> Result<ExceptionRecord> {
    let ExceptionFinding { class, book, bank, amount, on } = finding;
    let rule = rules.get(class);
    let sorted = |ids: &[Id]| {
        let mut ids = ids.to_vec();
        ids.sort_unstable();
        ids
    };
    let due = rule.and_then(|rule| rule.days).map(|days| as_of.add_days(days)).transpose()?;
    Ok(ExceptionRecord {
        id: id.clone(),
        class: *class,
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

fn alerts(exception: &ExceptionRecord, as_of: Date) -> Vec<ExceptionAlert> {
    let mut reasons = Vec::new();
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
        if by_class.insert(rule.class, rule).is_some() {
            let first = rules.iter().position(|earlier| earlier.class == rule.class).unwrap_or(0);
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

/// What a person does with an exception.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum ExceptionChange {
    /// Gives it to somebody.
    Assign {
        /// To whom.
        owner: Id,
        /// By when.
        due: Date,
    },
    /// Begins to work on it.
    Start {},
    /// Accepts the difference.
    Accept {
        /// Why.
        note: String,
    },
    /// Opens it again after it was accepted.
    Reopen {},
}

/// What [`change_exception`] is asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ExceptionChangeRequest {
    /// The exception.
    pub exception: ExceptionRecord,
    /// What is done with it.
    pub change: ExceptionChange,
    /// The day.
    pub on: Date,
}

const MOST_NOTE: usize = 1_000;

/// An exception after a person did something with it.
///
/// # Errors
/// `exception_closed` for one that is cleared, or accepted and not reopened; `missing_field` at `exception.owner` for work
/// on or acceptance of one that nobody owns; `date_out_of_reach` for a due date before the day; `text_too_long` beyond
/// 1,000 bytes and `empty` for a note; `nothing_to_do` for one that is open already.
pub fn change_exception(request: &ExceptionChangeRequest) -> Result<ExceptionRecord> {
    let ExceptionChangeRequest { exception, change, on } = request;
    let mut changed = exception.clone();
    let reopens = matches!(change, ExceptionChange::Reopen {});
    let closed = match exception.state {
        ExceptionState::Cleared => Some("cleared"),
        ExceptionState::Accepted if !reopens => Some("accepted"),
        _ => None,
    };
    if let Some(state) = closed {
        let refused = ErrorKind::ExceptionClosed { exception: exception.id.clone(), state: state.to_owned() };
        return Err(Error::from(refused).at("exception"));
    }
    let owned = || match &exception.owner {
        Some(_) => Ok(()),
        None => Err(Error::from(ErrorKind::MissingField { field: "owner".to_owned() }).at("exception")),
    };
    match change {
        ExceptionChange::Assign { owner, due } => {
            if due < on {
                let refused = ErrorKind::DateOutOfReach { on: *due, first: Some(*on), last: None };
                return Err(Error::from(refused).at("change.due"));
            }
            (changed.owner, changed.due) = (Some(owner.clone()), Some(*due));
        }
        ExceptionChange::Start {} => {
            owned()?;
            changed.state = ExceptionState::InWork;
        }
        ExceptionChange::Accept { note } => {
            owned()?;
            if note.trim().is_empty() {
                return Err(Error::from(ErrorKind::Empty {}).at("change.note"));
            }
            if note.len() > MOST_NOTE {
                let refused = ErrorKind::TextTooLong { length: count(note.len()), limit: count(MOST_NOTE) };
                return Err(Error::from(refused).at("change.note"));
            }
            (changed.state, changed.closed, changed.note) = (ExceptionState::Accepted, Some(*on), Some(note.clone()));
        }
        ExceptionChange::Reopen {} if exception.is_open() => {
            return Err(Error::from(ErrorKind::NothingToDo {}).at("change"));
        }
        ExceptionChange::Reopen {} => {
            (changed.state, changed.closed) = (ExceptionState::Open, None);
        }
    }
    Ok(changed)
}
