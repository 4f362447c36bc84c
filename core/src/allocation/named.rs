//! What lots were told to pay (指定核销): done before all phases.

use super::purse::{Purse, money};
use super::run::{Run, item};
use crate::error::{ErrorKind, count};
use crate::item::value_of;
use crate::{Error, Lot, NamedItem, Nature, Reason, Receivable, Result, Value};

impl<'a> Run<'a> {
    /// Checks what every lot names, then pays it, lot by lot.
    pub(super) fn follow_names(&mut self) -> Result<()> {
        for purse in &self.purses {
            self.check_names(purse).map_err(|e| e.at_index("lots", purse.position))?;
        }
        for number in 0..self.purses.len() {
            let Some(mut purse) = self.purses.get(number).copied() else { continue };
            if purse.lot.pays.is_empty() || purse.lot.nature == Nature::Unidentified || self.expired(purse.lot) {
                continue;
            }
            for (position, named) in purse.lot.pays.iter().enumerate() {
                let rank = self.named_rank(&purse, named)?;
                self.pay_named(&mut purse, rank, named, count(position).saturating_add(1));
            }
            self.keep(purse);
        }
        Ok(())
    }

    /// Refuses an instruction that could not be followed whatever the others say.
    fn check_names(&self, purse: &Purse<'_>) -> Result<()> {
        let mut available = purse.lot.amount;
        for (position, named) in purse.lot.pays.iter().enumerate() {
            let of = |e: Error| e.at_index("pays", position);
            let rank = self.named_rank(purse, named).map_err(of)?;
            let Some(asked) = named.amount else { continue };
            let of = |e: Error| of(e.at("amount"));
            available.same_currency(asked.currency()).map_err(of)?;
            if asked.minor() <= 0 {
                return Err(of(ErrorKind::AmountNotPositive { amount: asked }.into()));
            }
            if asked.minor() > self.open(purse, rank) {
                let (item, open) = (named.item.clone(), money(self.open(purse, rank), purse));
                return Err(of(ErrorKind::OverAllocated { item, open, asked }.into()));
            }
            if asked.minor() > available.minor() {
                let lot = purse.lot.id.clone();
                return Err(of(ErrorKind::InsufficientAvailable { lot, available, asked }.into()));
            }
            available = available.minus(asked).map_err(of)?;
        }
        Ok(())
    }

    /// The rank of a named item, if the lot may pay it at all.
    fn named_rank(&self, purse: &Purse<'_>, named: &NamedItem) -> Result<usize> {
        let refused = |kind: ErrorKind| Error::from(kind).at("item");
        let unknown = || refused(ErrorKind::UnknownItem { item: named.item.clone() });
        let position = self.places.get(&named.item).ok_or_else(unknown)?;
        let item = item(self.items, position).ok_or_else(unknown)?;
        let (lot, name) = (purse.lot, named.item.clone());
        if item.customer != lot.customer {
            let (expected, found) = (lot.customer.clone(), item.customer.clone());
            return Err(refused(ErrorKind::CustomerMismatch { item: name, expected, found }));
        }
        if item.open.currency() != lot.amount.currency() {
            let (expected, found) = (lot.amount.currency(), item.open.currency());
            return Err(refused(ErrorKind::CurrencyMismatch { expected, found, item: Some(name) }));
        }
        if let Some(issued) = item.issued.filter(|issued| *issued > self.as_of) {
            return Err(refused(ErrorKind::NotYetIssued { item: name, issued, as_of: self.as_of }));
        }
        if !in_scope(lot, item) {
            return Err(refused(ErrorKind::OutOfScope { lot: lot.id.clone(), item: name }));
        }
        let rank = usize::try_from(position).ok().and_then(|at| self.rank_of.get(at));
        rank.and_then(|rank| usize::try_from(*rank).ok()).ok_or_else(unknown)
    }

    /// Follows one instruction, or says why it came too late.
    fn pay_named(&mut self, purse: &mut Purse<'a>, rank: usize, named: &NamedItem, number: i64) {
        let open = self.open(purse, rank);
        let item = named.item.clone();
        if let Some(key) = self.scheme.keys.iter().find(|key| !self.agrees(purse, rank, key)) {
            return self.refuse(purse, Reason::KeyDiffers { item, key: key.clone() });
        }
        let asked = named.amount.map(|amount| amount.minor());
        match (named.amount, asked) {
            (Some(amount), Some(asked)) if asked > open => {
                let open = money(open, purse);
                return self.refuse(purse, Reason::NamedTooLate { item, open, asked: amount });
            }
            _ if open == 0 => return self.refuse(purse, Reason::AlreadySettled { item }),
            (_, asked) if asked.unwrap_or(1) > purse.left => {
                let left = money(purse.left, purse);
                return self.refuse(purse, Reason::NothingLeft { item, left });
            }
            _ => {}
        }
        let bid = self.bid(purse, rank, asked);
        if self.may_pay(purse, rank, &bid) {
            self.pay(purse, rank, &bid, |_, open| Reason::Named { rank: number, open });
        }
    }

    fn agrees(&self, purse: &Purse<'a>, rank: usize, key: &crate::Id) -> bool {
        let item = self.item_at(purse, rank).and_then(|item| value_of(&item.fields, key));
        item.is_some() && item == value_of(&purse.lot.fields, key)
    }
}

/// Whether the item has one of the values in each limit of the scope.
pub(super) fn in_scope(lot: &Lot, item: &Receivable) -> bool {
    let has = |limit: &crate::Scope| {
        let value: Option<&Value> = value_of(&item.fields, &limit.field);
        value.is_some_and(|value| limit.values.contains(value))
    };
    lot.scope.iter().all(has)
}
