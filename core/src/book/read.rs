//! Reads (查询): balances, open items, records and their history, on either axis of time.

use super::allocation::{Wish, proposed};
use super::book::Book;
use super::order::BookStream;
use super::record::{Contract, ContractStatus, Customer, ItemOrigin, ItemStanding, Receipt, ReceiptStatus, RecordKey};
use super::recorded::Recorded;
use super::rules::BookRules;
use super::state::{ItemState, StreamKey, money};
use crate::account::{AccountFilter, AccountHold, AccountKey, AccountLedger, AccountLot, Accounts, Balance};
use crate::error::ErrorKind;
use crate::shape::Shape;
use crate::{Currency, Date, Id, Instant, Money, Plan, Receivable, Result, Schedule, Scheme};

/// A point on the axes of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub struct AsOf {
    /// The end of a business date. Absent: everything recorded, whatever its date.
    #[shape(omit)]
    pub on: Option<Date>,
    /// What was recorded by then. Absent: everything.
    #[shape(omit)]
    pub recorded: Option<Instant>,
}

/// A receivable with everything the book knows of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ItemView {
    /// The receivable with what is open of it. What is open of its parts is that of today.
    pub receivable: Receivable,
    /// What it came to.
    pub amount: Money,
    /// How it stands.
    pub standing: ItemStanding,
    /// What of it was given up.
    pub written_off: Money,
    /// The invoice.
    #[shape(omit)]
    pub invoice: Option<Id>,
    /// The installment it comes from.
    #[shape(omit)]
    pub origin: Option<ItemOrigin>,
    /// Its tags.
    #[shape(omit)]
    pub tags: Vec<Id>,
}

/// A contract as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ContractView {
    /// The contract as registered.
    pub contract: Contract,
    /// How far it is.
    pub status: ContractStatus,
    /// The version of its schedule.
    pub version: i64,
    /// Its schedule.
    pub schedule: Schedule,
    /// Its receivables, without those that were canceled.
    #[shape(omit)]
    pub items: Vec<Id>,
}

/// A customer as of now.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct CustomerView {
    /// The customer.
    pub customer: Customer,
    /// The customer who stays, if this one was merged.
    #[shape(omit)]
    pub into: Option<Id>,
    /// The tags.
    #[shape(omit)]
    pub tags: Vec<Id>,
}

/// A receipt as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ReceiptView {
    /// The receipt.
    pub receipt: Id,
    /// The customer it was recorded for.
    pub customer: Id,
    /// How much.
    pub amount: Money,
    /// How it stands.
    pub status: ReceiptStatus,
    /// What was claimed; absent if it was recorded at once.
    #[shape(omit)]
    pub claimed: Option<Receipt>,
}

/// The last day of the calendar: whatever was recorded lies before it.
fn end() -> Result<Date> {
    Date::new(9999, 12, 31)
}

impl Book {
    /// The accounts (预收账户) behind the balances, with their lots, holds, links and ledgers.
    #[must_use]
    pub fn accounts(&self) -> &Accounts {
        &self.state.accounts
    }

    /// The balances (余额) of a customer, one for each currency; a merged customer leads to the one who stays.
    ///
    /// # Errors
    /// `unknown_customer`; `amount_too_large`; those of [`as_recorded`](Self::as_recorded).
    pub fn balance(&self, customer: &Id, as_of: AsOf) -> Result<Vec<Balance>> {
        self.then(as_of, |book, on| {
            book.state.customer(customer).map_err(|e| e.at("customer"))?;
            let customer = Some(book.state.resolved(customer));
            book.state.accounts.balance(&AccountFilter { customer, ..AccountFilter::default() }, on)
        })
    }

    /// What a customer has available (可用余额) at the end of a day, one amount for each currency.
    ///
    /// # Errors
    /// As [`balance`](Self::balance), and those of [`Id::new`].
    pub fn available(&self, customer: &str, on: Date) -> Result<Vec<Money>> {
        let customer = Id::new(customer).map_err(|e| e.at("customer"))?;
        let balances = self.balance(&customer, AsOf { on: Some(on), recorded: None })?;
        Ok(balances.into_iter().map(|balance| balance.available).collect())
    }

    /// The running ledger (收支明细) of an account from one day to another.
    ///
    /// # Errors
    /// Those of [`Accounts::ledger`].
    pub fn ledger(&self, account: &AccountKey, first: Date, last: Date) -> Result<AccountLedger> {
        self.state.accounts.ledger(account, first, last)
    }

    /// The lots of a customer at the end of a day.
    ///
    /// # Errors
    /// `unknown_customer`; those of [`as_recorded`](Self::as_recorded).
    pub fn lots(&self, customer: &Id, as_of: AsOf) -> Result<Vec<AccountLot>> {
        self.then(as_of, |book, on| {
            book.state.customer(customer).map_err(|e| e.at("customer"))?;
            let customer = Some(book.state.resolved(customer));
            book.state.accounts.lots(&AccountFilter { customer, ..AccountFilter::default() }, on)
        })
    }

    /// The holds and refunds of a customer at the end of a day.
    ///
    /// # Errors
    /// `unknown_customer`; those of [`as_recorded`](Self::as_recorded).
    pub fn holds(&self, customer: &Id, as_of: AsOf) -> Result<Vec<AccountHold>> {
        self.then(as_of, |book, on| {
            book.state.customer(customer).map_err(|e| e.at("customer"))?;
            let customer = Some(book.state.resolved(customer));
            book.state.accounts.holds(&AccountFilter { customer, ..AccountFilter::default() }, on)
        })
    }

    /// What a customer owes (未清项) at the end of a day, by id; a merged customer leads to the one who stays.
    ///
    /// # Errors
    /// `unknown_customer`; those of [`as_recorded`](Self::as_recorded).
    pub fn open_items(&self, customer: &Id, as_of: AsOf) -> Result<Vec<ItemView>> {
        self.then(as_of, |book, on| {
            book.state.customer(customer).map_err(|e| e.at("customer"))?;
            let customer = book.state.resolved(customer);
            let of = |id: &Id| book.state.items.get(id).map(|item| book.item_on(item, on));
            let today = as_of.on.is_none();
            let open = |item: &ItemView| !item.receivable.open.is_zero();
            // Without a business date what is open today is all there is to look at.
            let items: Vec<ItemView> = if today {
                book.state.open_of.of(&customer).filter_map(of).collect()
            } else {
                book.state.items_of.of(&customer).filter_map(of).filter(open).collect()
            };
            Ok(items)
        })
    }

    /// One receivable at the end of a day.
    ///
    /// # Errors
    /// `unknown_item`; those of [`as_recorded`](Self::as_recorded).
    pub fn receivable(&self, item: &Id, as_of: AsOf) -> Result<ItemView> {
        self.then(as_of, |book, on| {
            let found = book.state.item(item).map_err(|e| e.at("item"))?;
            Ok(book.item_on(found, on))
        })
    }

    fn item_on(&self, item: &ItemState, on: Date) -> ItemView {
        let currency = item.amount.currency();
        let mut receivable = item.receivable.clone();
        receivable.open = money(self.state.open_on(item, on), currency);
        ItemView {
            tags: self.tags(&RecordKey::Item { item: receivable.id.clone() }),
            receivable,
            amount: item.amount,
            standing: item.standing,
            written_off: money(item.written_off, currency),
            invoice: item.invoice.clone(),
            origin: item.origin.clone(),
        }
    }

    /// What all customers together owe at the end of a day in one currency: the control total of the receivables.
    ///
    /// # Errors
    /// `amount_too_large`.
    pub fn control_total(&self, currency: Currency, on: Date) -> Result<Money> {
        let items = self.state.items.each().filter(|item| item.amount.currency() == currency);
        Money::sum(items.map(|item| money(self.state.open_on(item, on), currency)), currency)
    }

    /// A customer.
    ///
    /// # Errors
    /// `unknown_customer`.
    pub fn customer(&self, customer: &Id) -> Result<CustomerView> {
        let found = self.state.customer(customer)?;
        let tags = self.tags(&RecordKey::Customer { customer: customer.clone() });
        Ok(CustomerView { customer: found.customer.clone(), into: found.into.clone(), tags })
    }

    /// A contract.
    ///
    /// # Errors
    /// `unknown_contract`.
    pub fn contract(&self, contract: &Id) -> Result<ContractView> {
        let found = self.state.contract(contract)?;
        Ok(ContractView {
            contract: found.contract.clone(),
            status: found.status,
            version: found.version,
            schedule: found.schedule.clone(),
            items: found.items.iter().cloned().collect(),
        })
    }

    /// A receipt.
    ///
    /// # Errors
    /// `unknown_receipt`.
    pub fn receipt(&self, receipt: &Id) -> Result<ReceiptView> {
        let found = self.state.receipt(receipt)?;
        Ok(ReceiptView {
            receipt: receipt.clone(),
            customer: found.customer.clone(),
            amount: found.amount,
            status: found.status,
            claimed: found.claimed.as_deref().cloned(),
        })
    }

    /// The tags of a record.
    #[must_use]
    pub fn tags(&self, subject: &RecordKey) -> Vec<Id> {
        let rows = self.state.tags.rows();
        // A tag is never empty, so the shortest possible one stands before all.
        let from = (subject.clone(), Id::literal("\u{1}"));
        rows.range(from..).take_while(|((of, _), _)| of == subject).map(|((_, tag), _)| tag.clone()).collect()
    }

    /// The rules that hold on a business date.
    #[must_use]
    pub fn rules(&self, on: Date) -> &BookRules {
        self.state.rules_on(on)
    }

    /// The last closed day (结账日).
    #[must_use]
    pub fn closed_through(&self) -> Option<Date> {
        super::period::closed(&self.state)
    }

    /// What a scheme would do with the money of a customer on a day, with the reasons (核销方案). Nothing changes.
    ///
    /// # Errors
    /// `unknown_customer`; those of [`allocate`](crate::allocate).
    pub fn proposal(&self, customer: &Id, scheme: Option<&Scheme>, on: Date) -> Result<Plan> {
        proposed(&self.state, Wish { customer, scheme, currency: None, lots: &[], items: &[] }, on)
    }

    /// The version of a stream: how many events touched it. What a writer expects it to be still.
    #[must_use]
    pub fn version(&self, stream: &BookStream) -> i64 {
        self.state.version(stream, self.sequence())
    }

    /// The events that touched a stream, oldest first: who changed what, when, from what to what (变更记录).
    #[must_use]
    pub fn history(&self, stream: &BookStream) -> Vec<&Recorded> {
        let key = match stream {
            BookStream::Book {} => return self.log.iter().collect(),
            BookStream::Customer { customer } => StreamKey::Customer(customer.clone()),
            BookStream::Contract { contract } => StreamKey::Contract(contract.clone()),
            BookStream::Account { account } => {
                let of = BookStream::Customer { customer: account.customer.clone() };
                let touches = |one: &&Recorded| self.touches(one, account);
                return self.history(&of).into_iter().filter(touches).collect();
            }
        };
        let mut at = self.state.versions.get(&key).and_then(|version| version.last);
        let mut found = Vec::new();
        while let Some((sequence, before)) = at.and_then(|at| self.state.trail.get(at)) {
            found.extend(self.slice(*sequence, 1).first());
            at = *before;
        }
        found.reverse();
        found
    }

    fn touches(&self, one: &Recorded, account: &AccountKey) -> bool {
        use crate::account::Act;
        let Some(movement) = super::apply::movement(&one.event) else { return false };
        let same = |key: &AccountKey| key.normal().ok() == account.normal().ok();
        let of_lot = |lot: &Id| self.state.accounts.home_of(lot).is_some_and(same);
        match &movement.act {
            Act::Open { account } | Act::Close { account } | Act::Reopen { account } | Act::Deposit { account, .. } => {
                same(account)
            }
            Act::Transfer { to, moves } | Act::Identify { to, moves, .. } => {
                same(to) || moves.iter().any(|one| of_lot(&one.lot))
            }
            Act::Reclassify { moves, .. } => moves.iter().any(|one| of_lot(&one.lot)),
            Act::Capture { hold, .. } | Act::Release { hold } | Act::Lapse { hold } => {
                self.state.accounts.home_of_hold(hold).is_some_and(same)
            }
            Act::Hold { draws, .. }
            | Act::Apply { draws, .. }
            | Act::Undo { draws, .. }
            | Act::Refund { draws, .. }
            | Act::Expire { draws }
            | Act::Forfeit { draws } => draws.iter().any(|draw| of_lot(&draw.lot)),
        }
    }

    /// The events after the one of that number: what a reader who has seen so many does not know yet.
    ///
    /// # Errors
    /// `number_out_of_range` for a number the log does not have.
    pub fn changes_since(&self, sequence: i64) -> Result<&[Recorded]> {
        let from = usize::try_from(sequence).ok();
        from.and_then(|from| self.log.get(from..))
            .ok_or_else(|| ErrorKind::NumberOutOfRange { found: sequence, min: 0, max: self.sequence() }.into())
    }

    /// The events of an order; none if it is not known.
    #[must_use]
    pub fn order(&self, order: &Id) -> &[Recorded] {
        self.state.orders.get(order).map_or(&[], |known| self.slice(known.first, known.of))
    }

    /// Answers on the book as it was recorded by an instant, at the end of a business date.
    fn then<T>(&self, as_of: AsOf, answer: impl Fn(&Self, Date) -> Result<T>) -> Result<T> {
        let on = as_of.on.map_or_else(end, Ok)?;
        match as_of.recorded {
            None => answer(self, on),
            Some(instant) if self.log.last().is_none_or(|last| last.at <= instant) => answer(self, on),
            Some(instant) => answer(&self.as_recorded(instant)?, on),
        }
    }
}
