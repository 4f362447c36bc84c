//! Whom to ask: who owes most, and what has been overdue longest.

use crate::report::owners::Owners;
use crate::report::render::{ReportCell, ReportSection, ReportTable};
use crate::report::show::figures;
use crate::shape::Shape;
use crate::{CutOff, Dashboard, Date, Id, ItemKind, Money, Portfolio, Result};

/// A debt that is past due.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct OverdueDebt {
    /// The debt.
    pub debt: Id,
    /// The customer.
    pub customer: Id,
    /// Who looks after it now, or else who did when it came into being (负责人).
    #[shape(omit)]
    pub owner: Option<Id>,
    /// When it was due, as agreed by the cut-off.
    pub due: Date,
    /// How many days ago.
    pub days: i64,
    /// What is open.
    pub open: Money,
    /// What of it is disputed.
    pub disputed: Money,
}

/// The debts that are past due, the oldest first and then by id, at most so many.
pub(super) fn overdue(portfolio: &Portfolio, cut_off: &CutOff, top: i64) -> Result<Vec<OverdueDebt>> {
    let owners = Owners::new(&portfolio.debtors, cut_off)?;
    let mut found = Vec::new();
    for (position, debt) in portfolio.debts.iter().enumerate() {
        if debt.kind == ItemKind::WrittenOff || !cut_off.sees(debt.issued, debt.entered) {
            continue;
        }
        let standing = debt.standing(cut_off).map_err(|e| e.at_index("debts", position).at("portfolio"))?;
        if standing.due < cut_off.on && !standing.open.is_zero() {
            found.push((debt, standing));
        }
    }
    crate::order::sort_by(&mut found, |(a, left), (b, right)| (left.due, &a.id).cmp(&(right.due, &b.id)));
    found.truncate(usize::try_from(top).unwrap_or(usize::MAX));
    let told = found.into_iter().map(|(debt, standing)| OverdueDebt {
        debt: debt.id.clone(),
        customer: debt.customer.clone(),
        owner: owners.of(&debt.customer).or(debt.owner.as_ref()).cloned(),
        due: standing.due,
        days: cut_off.on.days_since(standing.due),
        open: standing.open,
        disputed: standing.disputed,
    });
    Ok(told.collect())
}

/// The customers who owe most, and the debts that have been overdue longest.
pub(super) fn section(cards: &[Dashboard], overdue: &[OverdueDebt]) -> Result<ReportSection> {
    let mut oldest = ReportTable::new("Longest overdue", "逾期最久的款项").known(&[
        "item",
        "customer",
        "salesperson",
        "dueDate",
        "daysLate",
        "open",
        "disputed",
    ])?;
    for one in overdue {
        oldest = oldest.row([
            (&one.debt).into(),
            (&one.customer).into(),
            ReportCell::or_empty(one.owner.as_ref()),
            one.due.into(),
            one.days.into(),
            one.open.into(),
            one.disputed.into(),
        ]);
    }
    if overdue.is_empty() {
        oldest = oldest.note("Nothing is overdue.", "没有逾期款项。");
    }
    Ok(ReportSection::new("Whom to ask", "重点催收").on_new_page().table(figures::most(cards)?).table(oldest))
}
