//! Checking the whole book (全面核对): all figures once more from the events, by plain sums.

use std::collections::BTreeMap;

use super::apply::movement;
use super::book::Book;
use super::event::BookEvent;
use crate::account::{AccountFilter, Act};
use crate::error::count;
use crate::shape::Shape;
use crate::{Currency, Date, Id, Money, Result};

/// What was checked, and the first figure that differs.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Verification {
    /// How many events were read.
    pub events: i64,
    /// How many balances were compared.
    pub balances: i64,
    /// How many receivables were compared.
    pub items: i64,
    /// The first figure that differs; absent if none does.
    #[shape(omit)]
    pub difference: Option<BookDifference>,
}

/// A figure that is not what the events come to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct BookDifference {
    /// The receivable, or the customer whose balance it is.
    pub id: Id,
    /// What the events come to.
    pub expected: Money,
    /// What the book says.
    pub found: Money,
}

/// What plain sums say.
#[derive(Default)]
struct Sums {
    booked: BTreeMap<(Id, Currency), i64>,
    lots: BTreeMap<Id, (Id, Currency)>,
    open: BTreeMap<Id, (Currency, i64)>,
}

impl Sums {
    fn lot(&mut self, lot: &Id, minor: i64) {
        if let Some(home) = self.lots.get(lot).cloned() {
            let sum = self.booked.entry(home).or_default();
            *sum = sum.saturating_add(minor);
        }
    }

    fn bring(&mut self, lot: &Id, customer: &Id, amount: Money) {
        self.lots.insert(lot.clone(), (customer.clone(), amount.currency()));
        self.lot(lot, amount.minor());
    }

    fn item(&mut self, item: &Id, amount: Money, sign: i64) {
        let (_, sum) = self.open.entry(item.clone()).or_insert((amount.currency(), 0));
        *sum = sum.saturating_add(amount.minor().saturating_mul(sign));
    }

    fn act(&mut self, act: &Act, of: Option<&Act>) {
        match act {
            Act::Deposit { lot, account, amount, .. } => self.bring(lot, &account.customer, *amount),
            Act::Capture { draws, .. }
            | Act::Apply { draws, .. }
            | Act::Refund { draws, .. }
            | Act::Expire { draws }
            | Act::Forfeit { draws } => {
                draws.iter().for_each(|draw| self.lot(&draw.lot, draw.amount.minor().saturating_neg()));
            }
            // What is taken back of a deposit never came, of anything else it is there again.
            Act::Undo { draws, .. } => {
                let sign = if matches!(of, Some(Act::Deposit { .. })) { -1 } else { 1 };
                draws.iter().for_each(|draw| self.lot(&draw.lot, draw.amount.minor().saturating_mul(sign)));
                // And what it became is that no more.
                let moves = match of {
                    Some(Act::Transfer { moves, .. } | Act::Identify { moves, .. } | Act::Reclassify { moves, .. }) => {
                        moves.as_slice()
                    }
                    _ => &[],
                };
                let became: BTreeMap<&Id, &Id> = crate::order::map(moves.iter().map(|one| (&one.lot, &one.into)));
                for draw in draws {
                    if let Some(into) = became.get(&draw.lot) {
                        self.lot(into, draw.amount.minor().saturating_neg());
                    }
                }
            }
            Act::Transfer { to, moves } | Act::Identify { to, moves, .. } => {
                for one in moves {
                    self.lot(&one.lot, one.amount.minor().saturating_neg());
                    self.bring(&one.into, &to.customer, one.amount);
                }
            }
            Act::Reclassify { moves, .. } => {
                for one in moves {
                    let owner = self.lots.get(&one.lot).map(|(customer, _)| customer.clone());
                    self.lot(&one.lot, one.amount.minor().saturating_neg());
                    if let Some(owner) = owner {
                        self.bring(&one.into, &owner, one.amount);
                    }
                }
            }
            Act::Open { .. }
            | Act::Close { .. }
            | Act::Reopen { .. }
            | Act::Hold { .. }
            | Act::Release { .. }
            | Act::Lapse { .. } => {}
        }
    }

    fn event(&mut self, event: &BookEvent) {
        match event {
            BookEvent::ReceivableOpened { receivable, .. } => self.item(&receivable.id, receivable.open, 1),
            BookEvent::ReceivableChanged { item, before, amount, .. } => {
                self.item(item, *before, -1);
                self.item(item, *amount, 1);
            }
            BookEvent::ReceivableCanceled { item, amount }
            | BookEvent::WrittenOff { item, amount, .. }
            | BookEvent::Credited { item, amount, .. } => self.item(item, *amount, -1),
            BookEvent::Recovered { item, amount, .. } => self.item(item, *amount, 1),
            BookEvent::Allocated { item, amount, differences, .. } => {
                self.item(item, *amount, -1);
                differences.iter().for_each(|one| self.item(item, one.amount, -1));
            }
            BookEvent::Unallocated { item, amount, differences, .. } => {
                self.item(item, *amount, 1);
                if let Some(amount) = differences {
                    self.item(item, *amount, 1);
                }
            }
            _ => {}
        }
    }
}

impl Book {
    /// Adds all events up once more, without any of the running figures, and compares (全面核对): what every
    /// customer has on the books in every currency, and what is open of every receivable.
    ///
    /// # Errors
    /// `amount_too_large` if a customer's accounts together exceed the largest amount.
    pub fn verify(&self) -> Result<Verification> {
        let mut sums = Sums::default();
        for one in &self.log {
            sums.event(&one.event);
            if let Some(movement) = movement(&one.event) {
                let of = match &movement.act {
                    Act::Undo { of, .. } => self.state.accounts.act(of),
                    _ => None,
                };
                sums.act(&movement.act, of.as_deref());
            }
        }
        let end = Date::new(9999, 12, 31)?;
        let mut difference = None;
        let mut see = |id: &Id, expected: i64, found: Money| {
            if difference.is_none() && expected != found.minor() {
                let expected = super::state::money(expected, found.currency());
                difference = Some(BookDifference { id: id.clone(), expected, found });
            }
        };
        let mut balances = 0_usize;
        let mut customers: Vec<Id> = sums.booked.keys().map(|(customer, _)| customer.clone()).collect();
        customers.dedup();
        for customer in customers {
            let of = AccountFilter { customer: Some(customer.clone()), ..AccountFilter::default() };
            for balance in self.state.accounts.balance(&of, end)? {
                let key = (customer.clone(), balance.currency);
                see(&customer, sums.booked.remove(&key).unwrap_or(0), balance.booked);
                balances = balances.saturating_add(1);
            }
        }
        for ((customer, currency), expected) in &sums.booked {
            see(customer, *expected, Money::zero(*currency));
        }
        for (id, item) in self.state.items.sorted() {
            let expected = sums.open.remove(id).map_or(0, |(_, sum)| sum);
            see(id, expected, item.receivable.open);
        }
        for (id, (currency, expected)) in &sums.open {
            see(id, *expected, Money::zero(*currency));
        }
        // Values follow from the events alone, one after the other.
        let values = super::worth::once_more(&self.state, &self.log)?;
        for (record, expected, found) in values {
            see(&record, expected.minor(), found);
        }
        for (exception, expected, found) in super::exceptions::once_more(&self.state, &self.log) {
            see(&exception, expected.minor(), found);
        }
        let items = count(self.state.items.len());
        Ok(Verification { events: count(self.log.len()), balances: count(balances), items, difference })
    }
}
