//! Which single mistake would close a table that does not.

use super::{BalanceTable, OutstandingItem, TableSide, TableSuspect, TableSuspicion};
use crate::reason::RepairReason;
use crate::reconciliation::repair::{RepairKind, RepairOutcome, RepairRequest, RepairSet, explain_gap};
use crate::{Money, Result};

/// The largest table that is searched.
const MOST_SEARCHED: usize = 100_000;
const KINDS: [RepairKind; 4] = [RepairKind::Surplus, RepairKind::Transposed, RepairKind::Point, RepairKind::Side];

/// The table as a sum that should come to nothing: the book as it is, the bank with its sign turned.
pub(super) fn suspicions(table: &BalanceTable) -> Result<Vec<TableSuspicion>> {
    let zero = Money::zero(table.unexplained.currency());
    let searched = table.carry.len().saturating_add(2);
    if table.unexplained.is_zero() || searched > MOST_SEARCHED {
        return Ok(Vec::new());
    }
    let mut places = vec![(TableSuspect::BookBalance {}, false), (TableSuspect::BankBalance {}, true)];
    let mut amounts = vec![table.book_balance, table.bank_balance.negated()];
    for OutstandingItem { side, id, amount, .. } in &table.carry {
        let id = id.clone();
        let (place, turned) = match side {
            TableSide::Book => (TableSuspect::BookItem { id }, true),
            TableSide::Bank => (TableSuspect::BankItem { id }, false),
        };
        places.push((place, turned));
        amounts.push(if turned { amount.negated() } else { *amount });
    }
    let sum = Money::sum(amounts.iter().copied(), zero.currency())?;
    let request = RepairRequest {
        stated: sum.minus(table.unexplained)?,
        amounts,
        candidates: Vec::new(),
        kinds: KINDS.to_vec(),
        most: 1,
        budget: None,
    };
    let sets = match explain_gap(&request)?.outcome {
        RepairOutcome::Unique { repairs } => vec![RepairSet { repairs }],
        RepairOutcome::Ambiguous { first, .. } => first,
        _ => Vec::new(),
    };
    let told = |repair: crate::Repair| {
        let (of, turned) = usize::try_from(repair.position).ok().and_then(|at| places.get(at))?;
        let reason = if *turned { turn(repair.reason) } else { repair.reason };
        Some(TableSuspicion { of: of.clone(), reason })
    };
    Ok(sets.into_iter().flat_map(|set| set.repairs).filter_map(told).collect())
}

/// The same mistake, seen with the other sign.
fn turn(reason: RepairReason) -> RepairReason {
    match reason {
        RepairReason::RowTooMany { amount } => RepairReason::RowTooMany { amount: amount.negated() },
        RepairReason::DigitsTransposed { written, meant, digit } => {
            RepairReason::DigitsTransposed { written: written.negated(), meant: meant.negated(), digit }
        }
        RepairReason::PointSlipped { written, meant, places } => {
            RepairReason::PointSlipped { written: written.negated(), meant: meant.negated(), places }
        }
        RepairReason::SideSwapped { written, meant } => {
            RepairReason::SideSwapped { written: written.negated(), meant: meant.negated() }
        }
        other => other,
    }
}
