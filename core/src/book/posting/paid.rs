//! Money that pays debts (核销), and what is taken back of that.

use std::collections::BTreeMap;

use super::debt::{exchange, only_home};
use super::poster::Poster;
use super::step::{Entry, Step, Steps, passed};
use crate::account::Draw;
use crate::book::record::ItemDifference;
use crate::error::ErrorKind;
use crate::voucher::{Parcel, Way};
use crate::{Date, DifferenceKind, Error, Id, Money, MoneyKind, Result};

/// An allocation, with what stands of it.
#[derive(Debug)]
pub(super) struct Paid {
    /// Who owed then.
    pub(super) customer: Id,
    pub(super) lots: Vec<(Id, Parcel)>,
    pub(super) differences: Vec<(MoneyKind, Parcel)>,
    /// What the debt was worth more or less than the money, with the amount of the money.
    pub(super) exchange: Option<(MoneyKind, Parcel)>,
    pub(super) whole: bool,
}

/// An allocation, or a part of it, taken back.
#[derive(Clone, Copy, Debug)]
pub(super) struct Back<'a> {
    pub(super) allocation: &'a Id,
    pub(super) item: &'a Id,
    pub(super) amount: Money,
    pub(super) beside: Option<Money>,
    pub(super) draws: &'a [Draw],
    pub(super) on: Date,
}

impl Poster<'_> {
    pub(super) fn allocated(
        &mut self,
        id: &Id,
        item: &Id,
        draws: &[Draw],
        beside: &[ItemDifference],
    ) -> Result<Vec<Step>> {
        let (customer, dimensions) = (self.item(item)?.customer.clone(), self.item(item)?.dimensions);
        let mut lots: Vec<(Id, Parcel)> = Vec::with_capacity(draws.len());
        let mut steps = Steps::default();
        for Draw { lot: name, amount } in draws {
            let lot = self.lot(name)?;
            let piece = lot.parcel.take(*amount)?;
            steps.add(Step { credit: dimensions, ..lot.step(MoneyKind::Applied, Way::Plain, piece.clone()) })?;
            lots.push((name.clone(), piece));
        }
        let mut steps = steps.list;
        let mut amount = None;
        for (_, piece) in &lots {
            amount = Some(amount.map_or(Ok(piece.amount()), |sum: Money| sum.plus(piece.amount()))?);
        }
        let Some(amount) = amount else { return Ok(Vec::new()) };
        let carried = self.item(item)?.open.take(amount)?;
        let exchange = exchange(&carried, &lots.iter().map(|(_, piece)| piece.home()).collect::<Vec<_>>())?;
        let mut differences = Vec::with_capacity(beside.len());
        for ItemDifference { difference, amount } in beside {
            differences.push((given_up_as(*difference), self.item(item)?.open.take(*amount)?));
        }
        for (kind, parcel) in &differences {
            steps.push(self.of_item(item, *kind, Way::Plain, parcel.clone())?);
        }
        if let Some((kind, parcel)) = &exchange {
            steps.push(self.of_item(item, *kind, Way::Plain, only_home(parcel))?);
        }
        self.item(item)?.fresh = None;
        self.has.paid.insert(id.clone(), Paid { customer, lots, differences, exchange, whole: true });
        Ok(steps)
    }

    pub(super) fn unallocated(&mut self, undo: Back<'_>) -> Result<Option<Entry>> {
        let Back { allocation, item, amount, beside, draws, on } = undo;
        let way = self.back;
        let unknown = || Error::from(ErrorKind::UnknownAllocation { allocation: allocation.clone() });
        let mut paid = self.has.paid.remove(allocation).ok_or_else(unknown)?;
        let (customer, dimensions) = (self.item(item)?.customer.clone(), self.item(item)?.dimensions);
        let back: BTreeMap<&Id, Money> = crate::order::map(draws.iter().map(|draw| (&draw.lot, draw.amount)));
        let mut steps = Steps::default();
        let mut whole = paid.whole;
        let mut returned = self.nothing(amount.currency());
        // In the order in which they were taken, so that the voucher is the reverse line by line.
        for (name, standing) in &mut paid.lots {
            let Some(amount) = back.get(name) else {
                whole = false;
                continue;
            };
            whole = whole && *amount == standing.amount();
            let piece = standing.take(*amount)?;
            let lot = self.lot(name)?;
            lot.parcel.put(&piece)?;
            returned.put(&Parcel::plain(piece.amount(), piece.home()))?;
            steps.add(Step { credit: dimensions, ..lot.step(MoneyKind::Applied, way, piece) })?;
        }
        let mut steps = steps.list;
        let mut left = beside.unwrap_or(Money::zero(amount.currency()));
        for (kind, standing) in &mut paid.differences {
            let some = if left.minor() < standing.amount().minor() { left } else { standing.amount() };
            if some.is_zero() {
                whole = whole && standing.amount().is_zero();
                continue;
            }
            whole = whole && some == standing.amount();
            left = left.minus(some)?;
            let piece = standing.take(some)?;
            returned.put(&piece)?;
            steps.push(self.of_item(item, *kind, way, piece)?);
        }
        if let Some((kind, standing)) = &mut paid.exchange {
            let piece = standing.take(amount)?;
            let home = if *kind == MoneyKind::ExchangeLoss { piece.home() } else { piece.home().negated() };
            returned.put(&Parcel::plain(Money::zero(amount.currency()), home))?;
            let piece = only_home(&piece);
            if !piece.is_nothing() {
                steps.push(self.of_item(item, *kind, way, piece)?);
            }
        }
        paid.whole = false;
        self.item(item)?.open.put(&returned)?;
        // What came back came back to who owed then.
        for step in &mut steps {
            if step.kind != MoneyKind::Applied {
                step.customer.clone_from(&paid.customer);
                step.other.clone_from(&paid.customer);
            }
        }
        if customer != paid.customer {
            whole = false;
            steps.push(passed(&paid.customer, &customer, dimensions, returned));
        }
        self.has.paid.insert(allocation.clone(), paid);
        let reverses = whole.then(|| allocation.clone());
        Ok(Some(Entry { on, subject: item.clone(), reverses, back: true, net: false, steps }))
    }
}

const fn given_up_as(difference: DifferenceKind) -> MoneyKind {
    match difference {
        DifferenceKind::Fee => MoneyKind::Fee,
        DifferenceKind::Discount => MoneyKind::Discount,
        DifferenceKind::Exchange => MoneyKind::ExchangeLoss,
        DifferenceKind::Rounding | DifferenceKind::WriteOff => MoneyKind::Rounding,
    }
}
