//! Debts (应收款) as vouchers know them: what is open, what they came to with net and tax, what was given up.

use super::poster::Poster;
use super::step::{Dimensions, Entry, Step, passed};
use crate::book::recorded::Recorded;
use crate::voucher::{Parcel, Way};
use crate::{Date, Id, ItemKind, Money, MoneyKind, Receivable, Result, ReversalStyle};

/// A debt.
#[derive(Debug)]
pub(super) struct Item {
    pub(super) customer: Id,
    pub(super) kind: ItemKind,
    /// The day from which it is owed.
    pub(super) from: Date,
    pub(super) dimensions: Dimensions,
    /// Which of the tax rules it has for good.
    pub(super) tax: Option<usize>,
    /// What is open of it; what it came to, less what was credited; what was written off.
    pub(super) open: Parcel,
    pub(super) base: Parcel,
    pub(super) given_up: Parcel,
    /// The voucher that brought it, as long as it stands as it was brought.
    pub(super) fresh: Option<Id>,
}

impl Poster<'_> {
    pub(super) fn opened(
        &mut self,
        one: &Recorded,
        receivable: &Receivable,
        contract: Option<&Id>,
        said: Option<Money>,
    ) -> Result<Entry> {
        let on = receivable.issued.unwrap_or(one.on);
        let fields = self.fields(&[&receivable.fields], contract, &receivable.customer);
        let (kind, way) = raises(receivable.kind);
        let tax = self.tax(kind, &fields, on);
        let home = self.home(receivable.open, said, on)?;
        let base = self.parcel(receivable.open, home, tax)?;
        let item = Item {
            customer: receivable.customer.clone(),
            kind: receivable.kind,
            from: on,
            dimensions: self.dimensions(&fields)?,
            tax,
            open: Parcel::plain(receivable.open, home),
            base: base.clone(),
            given_up: self.nothing(receivable.open.currency()),
            fresh: Some(Id::new(format!("#{}", one.sequence))?),
        };
        self.has.items.insert(receivable.id.clone(), item);
        let steps = vec![self.of_item(&receivable.id, kind, way, base)?];
        Ok(Entry { on, subject: receivable.id.clone(), reverses: None, back: false, net: false, steps })
    }

    /// A movement of one debt alone.
    pub(super) fn of_item(&mut self, item: &Id, kind: MoneyKind, way: Way, parcel: Parcel) -> Result<Step> {
        let Item { customer, dimensions, .. } = self.item(item)?;
        let (customer, dimensions) = (customer.clone(), *dimensions);
        Ok(Step {
            kind,
            nature: None,
            way,
            other: customer.clone(),
            customer,
            debit: dimensions,
            credit: dimensions,
            parcel,
        })
    }

    pub(super) fn changed(
        &mut self,
        id: &Id,
        (before, amount): (Money, Money),
        said: Option<Money>,
        on: Date,
    ) -> Result<Vec<Step>> {
        let more = amount.minus(before)?;
        if more.is_zero() {
            return Ok(Vec::new());
        }
        if more.is_negative() {
            return self.lowered(id, more.negated());
        }
        let home = self.home(more, said, on)?;
        let (kind, tax) = (self.item(id)?.kind, self.item(id)?.tax);
        let piece = self.parcel(more, home, tax)?;
        let item = self.item(id)?;
        item.fresh = None;
        item.base.put(&piece)?;
        item.open.put(&Parcel::plain(more, home))?;
        let (kind, way) = raises(kind);
        Ok(vec![self.of_item(id, kind, way, piece)?])
    }

    /// A debt comes to less: what brought it is entered in red.
    pub(super) fn lowered(&mut self, id: &Id, less: Money) -> Result<Vec<Step>> {
        let item = self.item(id)?;
        item.fresh = None;
        let (piece, carried) = (item.base.take(less)?, item.open.take(less)?);
        let (kind, way) = raises(item.kind);
        let way = way.back(ReversalStyle::RedLetter);
        let exchange = exchange(&carried, &[piece.home()])?;
        let mut steps = vec![self.of_item(id, kind, way, piece)?];
        if let Some((kind, parcel)) = exchange {
            steps.push(self.of_item(id, kind, Way::Plain, only_home(&parcel))?);
        }
        Ok(steps)
    }

    pub(super) fn canceled(&mut self, id: &Id, amount: Money, on: Date) -> Result<Option<Entry>> {
        if amount.is_zero() {
            return Ok(None);
        }
        let (fresh, kind) = (self.item(id)?.fresh.take(), self.item(id)?.kind);
        let steps = match &fresh {
            None => self.lowered(id, amount)?,
            Some(_) => {
                let item = self.item(id)?;
                let piece = item.base.take(amount)?;
                item.open.take(amount)?;
                let (kind, way) = raises(kind);
                vec![self.of_item(id, kind, way.back(self.rules.style), piece)?]
            }
        };
        Ok(Some(Entry { on, subject: id.clone(), back: true, reverses: fresh, net: false, steps }))
    }

    /// What is owed only from a later day on goes over on that day: before it there is nothing to enter.
    pub(super) fn moved_item(&mut self, id: &Id, before: &Id, customer: &Id, on: Date) -> Result<Option<Entry>> {
        let item = self.item(id)?;
        let on = on.max(item.from);
        item.customer = customer.clone();
        item.fresh = None;
        let (open, dimensions) = (item.open.clone(), item.dimensions);
        if open.is_nothing() {
            return Ok(None);
        }
        let steps = vec![passed(before, customer, dimensions, open)];
        Ok(Some(Entry { on, subject: id.clone(), reverses: None, back: false, net: false, steps }))
    }
}

/// What enters a debt of this kind.
pub(super) const fn raises(kind: ItemKind) -> (MoneyKind, Way) {
    match kind {
        ItemKind::Ordinary => (MoneyKind::Invoiced, Way::Plain),
        ItemKind::LateCharge => (MoneyKind::LateCharge, Way::Plain),
        // Money went back to the customer: a receipt below zero.
        ItemKind::Refund => (MoneyKind::Received, Way::Red),
        ItemKind::WrittenOff => (MoneyKind::Reinstated, Way::Plain),
    }
}

/// What a debt is worth in the books beyond what settles it.
pub(super) fn exchange(carried: &Parcel, homes: &[Money]) -> Result<Option<(MoneyKind, Parcel)>> {
    let settled = Money::sum(homes.iter().copied(), carried.home().currency())?;
    let loss = carried.home().minus(settled)?;
    let kind = if loss.is_negative() { MoneyKind::ExchangeGain } else { MoneyKind::ExchangeLoss };
    Ok((!loss.is_zero()).then(|| (kind, Parcel::plain(carried.amount(), loss.abs()))))
}

/// The home value alone: no foreign money moves.
pub(super) fn only_home(parcel: &Parcel) -> Parcel {
    Parcel::plain(Money::zero(parcel.amount().currency()), parcel.home())
}
