//! The plan: what would be paid, what stays over, and the reason for each.

use std::borrow::Borrow;

use super::check;
use super::scheme::DifferenceKind;
use crate::error::{ErrorKind, count};
use crate::shape::Shape;
use crate::{Currency, Date, Error, Id, Money, Reason, Receivable, Result};

/// What an allocation would do. Nothing has changed yet.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Plan {
    /// The business date of every line.
    pub as_of: Date,
    /// Which lot pays which item, in the order in which it happens.
    pub lines: Vec<Line>,
    /// What was settled without being paid, beside the line that settled it.
    #[shape(omit)]
    pub differences: Vec<Difference>,
    /// How lines and differences are divided over the parts of their items; only for items with parts.
    #[shape(omit)]
    pub parts: Vec<PartLine>,
    /// What stays on account, per lot; lots that are used up do not appear.
    pub left_over: Vec<LeftOver>,
    /// What a phase looked for and could not do.
    pub refusals: Vec<Refusal>,
    /// Control totals per currency: received is allocated plus left over.
    pub totals: Vec<Total>,
}

/// One link from a lot to an item.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Line {
    /// The lot that pays.
    pub lot: Id,
    /// The item that is paid.
    pub item: Id,
    /// How much, more than zero.
    pub amount: Money,
    /// What stays open of the item after this line and its difference.
    pub open: Money,
    /// Why this item.
    pub reason: Reason,
}

/// What was missing of an item and is settled all the same (结算差异).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Difference {
    /// The lot whose line settled the item.
    pub lot: Id,
    /// The item.
    pub item: Id,
    /// How much, more than zero. Nothing stays open of the item.
    pub amount: Money,
    /// What it is.
    pub kind: DifferenceKind,
    /// Why it was accepted.
    pub reason: Reason,
}

/// The part of a line, or of a difference, that goes to one component of an item.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PartLine {
    /// The lot.
    pub lot: Id,
    /// The item.
    pub item: Id,
    /// The component.
    pub component: Id,
    /// How much, more than zero.
    pub amount: Money,
    /// Present if it is not paid but a difference.
    #[shape(omit)]
    pub difference: Option<DifferenceKind>,
}

/// What stays of a lot.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct LeftOver {
    /// The lot.
    pub lot: Id,
    /// How much is kept on account, more than zero.
    pub amount: Money,
    /// Why it was not used.
    pub reason: Reason,
}

/// Something a phase looked for and could not do. It never stops the plan.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Refusal {
    /// The lot.
    pub lot: Id,
    /// What was not done, and why.
    pub reason: Reason,
}

/// The figures of one currency: `received = allocated + left_over`, always.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Total {
    /// The currency.
    pub currency: Currency,
    /// What the lots had.
    pub received: Money,
    /// What the lines pay.
    pub allocated: Money,
    /// What stays on account.
    pub left_over: Money,
}

/// The items as they are after the plan: the same records with less open, of the whole and of the parts.
///
/// # Errors
/// `duplicate_id` for an item; `amount_not_positive` or `unknown_item` for a line or difference whose item is
/// not given; `currency_mismatch` or `over_allocated` if the items are not those the plan was made for;
/// `parts_do_not_add_up` if an item has parts and the plan does not say what they got.
pub fn settle<R: Borrow<Receivable>>(items: &[R], plan: &Plan) -> Result<Vec<Receivable>> {
    let items: Vec<&Receivable> = items.iter().map(Borrow::borrow).collect();
    settled(&items, plan)
}

fn settled(items: &[&Receivable], plan: &Plan) -> Result<Vec<Receivable>> {
    let mut settled: Vec<Receivable> = items.iter().copied().cloned().collect();
    let places = check::unique_ids(items.iter().map(|item| &item.id), "items")?;
    let item_of = |name: &Id, path: &str, position: usize| {
        let unknown = || Error::from(ErrorKind::UnknownItem { item: name.clone() }).at_index(path, position);
        places.get(name).and_then(|place| usize::try_from(place).ok()).ok_or_else(unknown)
    };
    let lines =
        plan.lines.iter().map(|line| (&line.item, line.amount)).enumerate().map(|(at, line)| (at, "lines", line));
    let differences = plan.differences.iter().map(|difference| (&difference.item, difference.amount));
    let differences = differences.enumerate().map(|(at, difference)| (at, "differences", difference));
    for (position, path, (name, amount)) in lines.chain(differences) {
        let place = item_of(name, path, position)?;
        let Some(item) = settled.get_mut(place) else { continue };
        item.open = less(name, item.open, amount).map_err(|e| e.at_index(path, position))?;
    }
    for (position, line) in plan.parts.iter().enumerate() {
        let place = item_of(&line.item, "parts", position)?;
        let parts = settled.get_mut(place).map(|item| item.parts.as_mut_slice()).unwrap_or_default();
        let part = parts.iter_mut().find(|part| part.component == line.component);
        let unknown = || Error::from(ErrorKind::UnknownItem { item: line.component.clone() });
        let part = part.ok_or_else(|| unknown().at("component").at_index("parts", position))?;
        part.open = less(&line.item, part.open, line.amount).map_err(|e| e.at_index("parts", position))?;
    }
    for (position, item) in settled.iter().enumerate().filter(|(_, item)| !item.parts.is_empty()) {
        let sum = item.parts.iter().fold(0_i128, |sum, part| sum.saturating_add(part.open.minor().into()));
        if sum != i128::from(item.open.minor()) {
            let sum =
                Money::from_i128(sum, item.open.currency()).map_err(|e| e.at("parts").at_index("items", position))?;
            let refused = ErrorKind::PartsDoNotAddUp { item: item.id.clone(), sum, open: item.open };
            return Err(Error::from(refused).at("parts").at_index("items", position));
        }
    }
    Ok(settled)
}

fn less(item: &Id, open: Money, amount: Money) -> Result<Money> {
    if amount.minor() <= 0 {
        return Err(ErrorKind::AmountNotPositive { amount }.into());
    }
    let rest = open.minus(amount)?;
    if rest.is_negative() {
        return Err(ErrorKind::OverAllocated { item: item.clone(), open, asked: amount }.into());
    }
    Ok(rest)
}

impl Plan {
    /// The number of lines.
    #[must_use]
    pub fn line_count(&self) -> i64 {
        count(self.lines.len())
    }
}
