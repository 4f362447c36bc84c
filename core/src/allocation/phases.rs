//! The ways a lot finds what it pays, one function for each phase of a scheme.

use std::borrow::Borrow;

use super::run::{Purse, Run, item, money};
use super::scheme::{Reach, Ties};
use crate::error::{ErrorKind, count};
use crate::{Error, Id, Money, NamedItem, Reason, Receivable, Result};

impl<'a, R: Borrow<Receivable>> Run<'a, R> {
    pub(super) fn pay_named(&mut self, purse: &mut Purse<'a>) -> Result<()> {
        let lot = purse.lot;
        for (position, named) in lot.pays.iter().enumerate() {
            let rank = self.named_rank(purse, named).map_err(|e| e.at_index("pays", position))?;
            let open = self.group(purse).map_or(0, |group| group.open(rank));
            let amount = match named.amount {
                None => open.min(purse.left),
                Some(amount) => self
                    .told_amount(purse, named, amount, open)
                    .map_err(|e| e.at("amount").at_index("pays", position))?,
            };
            let rank_in_lot = count(position).saturating_add(1);
            if open == 0 {
                self.refuse(purse, Reason::AlreadySettled { item: named.item.clone() });
            } else if amount > 0 && self.may_pay(purse, rank, amount) {
                self.pay(purse, rank, amount, |_, open| Reason::Named { rank: rank_in_lot, open });
            }
        }
        Ok(())
    }

    /// The rank of a named item, if the instruction can be followed at all.
    fn named_rank(&self, purse: &Purse<'_>, named: &NamedItem) -> Result<usize> {
        let refused = |kind: ErrorKind| Error::from(kind).at("item");
        let unknown = || refused(ErrorKind::UnknownItem { item: named.item.clone() });
        let position = *self.places.get(&named.item).ok_or_else(unknown)?;
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
        let rank = usize::try_from(position).ok().and_then(|at| self.rank_of.get(at));
        rank.and_then(|rank| usize::try_from(*rank).ok()).ok_or_else(unknown)
    }

    /// The amount the lot was told to pay, if both sides have it.
    fn told_amount(&self, purse: &Purse<'_>, named: &NamedItem, asked: Money, open: i64) -> Result<i64> {
        if asked.currency() != purse.lot.amount.currency() {
            let (expected, found) = (purse.lot.amount.currency(), asked.currency());
            return Err(ErrorKind::CurrencyMismatch { expected, found, item: None }.into());
        }
        if asked.minor() <= 0 {
            return Err(ErrorKind::AmountNotPositive { amount: asked }.into());
        }
        if asked.minor() > open {
            let (item, open) = (named.item.clone(), money(open, purse));
            return Err(ErrorKind::OverAllocated { item, open, asked }.into());
        }
        if asked.minor() > purse.left {
            let (lot, available) = (purse.lot.id.clone(), money(purse.left, purse));
            return Err(ErrorKind::InsufficientAvailable { lot, available, asked }.into());
        }
        Ok(asked.minor())
    }

    pub(super) fn pay_quoted(&mut self, purse: &mut Purse<'a>) {
        for reference in &purse.lot.references {
            let key = (purse.group, reference);
            let mut found = false;
            while purse.left > 0 {
                let Some(rank) = self.next_quoted(key) else { break };
                found = true;
                let amount = self.group(purse).map_or(0, |group| group.open(rank)).min(purse.left);
                if !self.may_pay(purse, rank, amount) {
                    return;
                }
                self.pay(purse, rank, amount, |_, open| Reason::Reference { reference: reference.clone(), open });
            }
            if !found && purse.left > 0 && !self.paid_by(purse, key) {
                self.refuse(purse, Reason::ReferenceUnknown { reference: reference.clone() });
            }
        }
    }

    /// The oldest item that bears the reference and is still open.
    fn next_quoted(&mut self, key: (usize, &'a Id)) -> Option<usize> {
        let (quoted, group) = (self.quoted.get_mut(&key)?, self.groups.get(key.0)?);
        while quoted.ranks.get(quoted.head).is_some_and(|rank| group.open(*rank) == 0) {
            quoted.head = quoted.head.saturating_add(1);
        }
        quoted.ranks.get(quoted.head).copied()
    }

    /// Whether this lot itself settled the last item that bears the reference.
    fn paid_by(&self, purse: &Purse<'_>, key: (usize, &'a Id)) -> bool {
        let last = self.quoted.get(&key).and_then(|quoted| quoted.ranks.last());
        let last = last.and_then(|rank| self.groups.get(key.0)?.ranked.get(*rank));
        let payer = last.and_then(|at| usize::try_from(*at).ok()).and_then(|at| self.payer.get(at));
        payer == Some(&purse.number)
    }

    pub(super) fn pay_exact_item(&mut self, purse: &mut Purse<'a>, ties: Ties) {
        let Some(group) = self.groups.get_mut(purse.group) else { return };
        let (candidates, oldest) = group.exactly(purse.left);
        let amount = money(purse.left, purse);
        match (oldest.first(), ties) {
            (None, _) => {}
            (Some(_), Ties::Refuse) if candidates > 1 => {
                let rivals = oldest.iter().filter_map(|rank| self.item_at(purse, *rank)).map(|item| item.id.clone());
                let rivals = rivals.collect();
                self.refuse(purse, Reason::Ambiguous { amount, candidates, rivals });
            }
            (Some(rank), _) => self.pay(purse, *rank, purse.left, |_, _| Reason::ExactItem { amount, candidates }),
        }
    }

    pub(super) fn pay_exact_total(&mut self, purse: &mut Purse<'a>, reach: Reach) {
        let due_only = reach == Reach::Due;
        let Some(sum) = self.group(purse).map(|group| group.total(due_only)) else { return };
        if sum.minor != i128::from(purse.left) {
            return;
        }
        let (total, items) = (money(purse.left, purse), sum.items);
        while let Some(rank) = self.groups.get_mut(purse.group).and_then(|group| group.oldest(due_only)) {
            let amount = self.group(purse).map_or(0, |group| group.open(rank));
            self.pay(purse, rank, amount, |_, _| Reason::ExactTotal { total, items });
        }
    }

    pub(super) fn pay_oldest(&mut self, purse: &mut Purse<'a>, reach: Reach) {
        let mut number = 0_i64;
        while purse.left > 0 {
            let oldest = self.groups.get_mut(purse.group).and_then(|group| group.oldest(reach == Reach::Due));
            let Some(rank) = oldest else { break };
            let amount = self.group(purse).map_or(0, |group| group.open(rank)).min(purse.left);
            if !self.may_pay(purse, rank, amount) {
                break;
            }
            number = number.saturating_add(1);
            let customer = purse.lot.customer.clone();
            self.pay(purse, rank, amount, |due, open| Reason::OldestDue { customer, due, rank: number, open });
        }
    }
}
