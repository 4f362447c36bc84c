//! From what a run found to exceptions (由对账结果生成异常): no retyping between matching, the bank reconciliation
//! statement and the list of exceptions.

use std::collections::BTreeMap;

use super::super::{
    BalanceTable, MatchBar, MatchDecision, MatchLine, MatchOutcome, MatchPlan, MatchVerdict, TableMatch,
};
use super::{ExceptionClass, ExceptionFinding};
use crate::error::{ErrorKind, count};
use crate::shape::Shape;
use crate::{Date, Error, Id, Money, Result};

/// What [`exception_findings`] is asked: a plan, a table, or both of one run.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct FindingsRequest {
    /// What the matcher decided.
    #[shape(omit)]
    pub plan: Option<MatchPlan>,
    /// The lines it was asked about.
    #[shape(omit)]
    pub lines: Vec<MatchLine>,
    /// The bank reconciliation statement.
    #[shape(omit)]
    pub table: Option<BalanceTable>,
    /// The matches it was made with.
    #[shape(omit)]
    pub matches: Vec<TableMatch>,
}

type Key = (ExceptionClass, Vec<Id>, Vec<Id>);

/// What of a run somebody has to see to, for [`raise_exceptions`](super::raise_exceptions): each once, by class and lines.
///
/// What was posted is none. A line for which nothing was found, and what is outstanding at the bank, is only at the bank
/// (`bankOnly`); what is outstanding in the book only in the book. Several answers, or one that is not certain, are
/// ambiguous, with all items that come into question. Where a table says of a line what the plan says, it is told once.
///
/// ```
/// use duebook::{ExceptionClass, FindingsRequest, MatchLine, MatchRequest, Money, exception_findings, match_payments};
///
/// let line = MatchLine::new("B-1".parse()?, Money::parse("33.07", "CNY".parse()?)?, "2026-02-09".parse()?);
/// let (lines, rules) = (vec![line], Default::default());
/// let plan = match_payments(&MatchRequest { lines: lines.clone(), items: vec![], parties: vec![], rules })?;
/// let found = exception_findings(&FindingsRequest { plan: Some(plan), lines, table: None, matches: vec![] })?;
/// assert_eq!((found[0].category, found[0].amount.to_string()), (ExceptionClass::BankOnly, "33.07 CNY".into()));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `empty` for a table with uneven matches and no matches; `unknown_item` for a decision on a line, or a payment of a batch, that is not there; `number_out_of_range` for an
/// uneven match that is not among the matches; `amount_too_large` for the payments of a batch together.
pub fn exception_findings(request: &FindingsRequest) -> Result<Vec<ExceptionFinding>> {
    let FindingsRequest { plan, lines, table, matches } = request;
    let mut found: BTreeMap<Key, (Money, Date)> = BTreeMap::new();
    let by_id: BTreeMap<&Id, &MatchLine> = lines.iter().map(|line| (&line.id, line)).collect();
    let decisions = plan.iter().flat_map(|plan| &plan.decisions).enumerate();
    for (position, decision) in decisions {
        let here = |error: Error| error.at_index("decisions", position).at("plan");
        let unknown = || here(Error::from(ErrorKind::UnknownItem { item: decision.line.clone() }).at("line"));
        let line = by_id.get(&decision.line).ok_or_else(unknown)?;
        let paid = match decision.detail {
            None => line.amount,
            Some(number) => {
                let place = usize::try_from(number).unwrap_or(usize::MAX);
                line.details.get(place).ok_or_else(unknown)?.amount
            }
        };
        let Some((category, book, bank, amount)) = of_decision(decision, paid) else { continue };
        let place = found.entry((category, book, bank));
        match place {
            std::collections::btree_map::Entry::Vacant(free) => {
                free.insert((amount, line.date));
            }
            // Payments of one batch with one trouble are one exception.
            std::collections::btree_map::Entry::Occupied(mut one) => {
                let sum = one.get().0.plus(amount).map_err(here)?;
                one.insert((sum, line.date));
            }
        }
    }
    if let Some(table) = table {
        let sides = [
            (ExceptionClass::BankOnly, &table.bank_received, 1_i64),
            (ExceptionClass::BankOnly, &table.bank_paid, -1),
            (ExceptionClass::BookOnly, &table.book_received, 1),
            (ExceptionClass::BookOnly, &table.book_paid, -1),
        ];
        for (class, items, sign) in sides {
            for item in items {
                let one = vec![item.id.clone()];
                let (book, bank) = if class == ExceptionClass::BookOnly { (one, vec![]) } else { (vec![], one) };
                let amount = Money::clamped(item.amount.minor().saturating_mul(sign), item.amount.currency());
                found.entry((class, book, bank)).or_insert((amount, item.date));
            }
        }
        for (position, uneven) in table.uneven.iter().enumerate() {
            let place = usize::try_from(uneven.position).ok().and_then(|at| matches.get(at));
            let Some(one) = place else {
                let max = count(matches.len()).saturating_sub(1);
                if max < 0 {
                    return Err(Error::from(ErrorKind::Empty {}).at("matches"));
                }
                let refused = ErrorKind::NumberOutOfRange { found: uneven.position, min: 0, max };
                return Err(Error::from(refused).at("position").at_index("uneven", position).at("table"));
            };
            let key = (ExceptionClass::AmountDiff, sorted(one.book.clone()), sorted(one.bank.clone()));
            found.entry(key).or_insert((uneven.difference, table.as_of));
        }
    }
    let finding = |((category, book, bank), (amount, on)): (Key, (Money, Date))| ExceptionFinding {
        category,
        book,
        bank,
        amount,
        on,
    };
    Ok(found.into_iter().map(finding).collect())
}

fn sorted(mut ids: Vec<Id>) -> Vec<Id> {
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// The class, the items, the lines and what is at stake; nothing for what was posted.
fn of_decision(decision: &MatchDecision, paid: Money) -> Option<(ExceptionClass, Vec<Id>, Vec<Id>, Money)> {
    let alone = vec![decision.line.clone()];
    let items = || {
        let own = decision.allocations.iter().map(|part| part.item.clone());
        sorted(own.chain(decision.alternatives.iter().flat_map(|other| other.items.iter().cloned())).collect())
    };
    let best = || sorted(decision.allocations.iter().map(|part| part.item.clone()).collect());
    Some(match (decision.outcome, &decision.verdict) {
        (MatchOutcome::Post, _) => return None,
        (MatchOutcome::Unidentified, _) => (ExceptionClass::BankOnly, vec![], alone, paid),
        (MatchOutcome::DuplicateSuspect, MatchVerdict::Duplicate { of }) => {
            (ExceptionClass::Duplicate, vec![], sorted(vec![decision.line.clone(), of.clone()]), paid)
        }
        (_, MatchVerdict::Undeclared { difference }) => (ExceptionClass::AmountDiff, best(), alone, *difference),
        (_, MatchVerdict::Barred { by: MatchBar::Currency }) => (ExceptionClass::CurrencyDiff, items(), alone, paid),
        _ => (ExceptionClass::Ambiguous, items(), alone, paid),
    })
}
