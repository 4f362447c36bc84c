//! Money for an item that was written off (收回已核销坏账).

use crate::allocation::{AllocationRequest, Phase, Plan, Rule, Scheme, allocate, settle};
use crate::error::ErrorKind;
use crate::item::{ItemKind, NamedItem};
use crate::shape::Shape;
use crate::{Date, Error, Lot, Money, Receivable, Result};

/// What a recovery is made from.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct RecoverRequest {
    /// The item that was written off; what is open of it is what was written off and not yet recovered.
    pub item: Receivable,
    /// The money that came in for it.
    pub lot: Lot,
    /// How much of the money is taken.
    pub rule: RecoveryRule,
    /// The business date.
    pub as_of: Date,
}

/// How much of a receipt is taken for a written-off item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum RecoveryRule {
    /// All that is left of the receipt; one that has more than was written off is refused (U8).
    WholeReceipt,
    /// As much as was written off; the rest of the receipt stays on account.
    UpToWrittenOff,
}

/// What a recovery does. Nothing has changed yet.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Recovery {
    /// How much of the item is reopened, to be paid at once: receivables in all stay as they were.
    pub reopened: Money,
    /// How it is paid, or why not.
    pub plan: Plan,
    /// The item then; what is open of it stays written off.
    pub item: Receivable,
    /// What is left of the lot.
    pub left: Money,
}

/// Reopens a written-off item by what came in for it, and pays that.
///
/// ```
/// use duebook::{Currency, ItemKind, Lot, Money, Receivable, RecoverRequest, RecoveryRule, recover};
///
/// let cny = |amount| Money::parse(amount, Currency::new("CNY")?);
/// let item = Receivable::new("C-1/1", "ACME", cny("33900.00")?, "2024-02-07".parse()?)?;
/// let recovery = recover(&RecoverRequest {
///     item: Receivable { kind: ItemKind::WrittenOff, ..item },
///     lot: Lot::new("R-9", "ACME", cny("10000.01")?, "2026-02-06".parse()?)?,
///     rule: RecoveryRule::WholeReceipt,
///     as_of: "2026-02-06".parse()?,
/// })?;
/// assert_eq!((recovery.reopened, recovery.item.open), (cny("10000.01")?, cny("23899.99")?));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// The money is an ordinary lot that names the item: what it named before does not count. Unidentified or
/// expired money recovers nothing, and the plan says so.
///
/// # Errors
/// `not_written_off`; `over_allocated` if the whole receipt is to be taken and it has more than was written
/// off; for lot and item those of [`allocate`].
pub fn recover(request: &RecoverRequest) -> Result<Recovery> {
    let RecoverRequest { item, lot, rule, as_of } = request;
    if item.kind != ItemKind::WrittenOff {
        return Err(Error::from(ErrorKind::NotWrittenOff { item: item.id.clone() }).at("item.kind"));
    }
    if lot.amount.currency() == item.open.currency()
        && *rule == RecoveryRule::WholeReceipt
        && lot.amount.minor() > item.open.minor()
    {
        let refused = ErrorKind::OverAllocated { item: item.id.clone(), open: item.open, asked: lot.amount };
        return Err(Error::from(refused).at("lot.amount"));
    }
    let named = Lot { pays: vec![NamedItem { item: item.id.clone(), amount: None }], ..lot.clone() };
    let (lots, items) = ([named], [item]);
    let scheme = Scheme::new(vec![Phase::new(Rule::ByReference { unknown: crate::UnknownReference::Continue })]);
    let plan =
        allocate(&AllocationRequest { lots: &lots, items: &items, scheme: &scheme, as_of: *as_of }).map_err(here)?;
    let paid = Money::sum(plan.lines.iter().map(|line| line.amount), lot.amount.currency())?;
    let left = lot.amount.minus(paid)?;
    let [item]: [Receivable; 1] = match settle(&items, &plan)?.try_into() {
        Ok(item) => item,
        Err(_) => return Err(ErrorKind::UnknownItem { item: item.id.clone() }.into()),
    };
    Ok(Recovery { reopened: paid, plan, item, left })
}

/// A refusal of the allocation, where the value stands in this request.
fn here(e: Error) -> Error {
    let path = match e.path() {
        // The name is ours: what does not fit is the item.
        "lots[0].pays[0].item" => "item".to_owned(),
        path => path.replacen("lots[0]", "lot", 1).replacen("items[0]", "item", 1),
    };
    Error::from(e.kind().clone()).at(path)
}
