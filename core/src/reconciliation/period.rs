//! A reconciliation period (对账期间): proof that the reconciliation of a week or month was done, and what of.
//!
//! A period can be signed when the statements of the bank cover all of its days without gap or overlap, every line is
//! decided, the bank reconciliation statement closes on the last day, and every open exception has an owner and a due
//! date. Who signs, signs a digest of all of it: of the figures, not of the sentences that tell them. If anything of it changes afterwards, the digest is another and the
//! period is open again by itself.

mod sign;
mod span;

use super::balance_table::BalanceTable;
use super::exceptions::ExceptionRecord;
use crate::error::{ErrorKind, count};
use crate::proof::leaf_digest;
use crate::reason::PeriodReason;
use crate::shape::Shape;
use crate::{Date, Error, Id, Money, Result};
pub(crate) use sign::check_ready;
pub use sign::{
    PeriodEntry, PeriodState, PeriodStatus, PeriodStatusRequest, SignPeriodRequest, period_status, sign_period,
};
pub(crate) use span::backward;
pub use span::{PeriodCadence, PeriodSpan, PeriodsRequest, reconciliation_periods};

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
    let digest = leaf_digest(crate::json::write_figures(&sorted)?.as_bytes());
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
