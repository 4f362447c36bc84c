//! Reads (查询): balances, open items, records and their history, on either axis of time.

use super::access::{Eyes, Seen, Viewer};
use super::allocation::{Wish, proposed};
use super::book::Book;
use super::order::BookStream;
use super::record::{Contract, ContractStatus, Customer, ItemOrigin, ItemStanding, Receipt, ReceiptStatus, RecordKey};
use super::recorded::Recorded;
use super::rules::BookRules;
use super::state::{ItemState, StreamKey, money};
use crate::account::{AccountHold, AccountKey, AccountLedger, AccountLot, Accounts, Balance};
use crate::error::ErrorKind;
use crate::shape::Shape;
use crate::{Currency, Date, Error, Id, Instant, Money, Plan, Receivable, Result, Schedule, Scheme};

/// A point on the axes of time, and whose eyes look.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub struct AsOf {
    /// The end of a business date. Absent: everything recorded, whatever its date.
    #[shape(omit)]
    pub on: Option<Date>,
    /// What was recorded by then. Absent: everything.
    #[shape(omit)]
    pub recorded: Option<Instant>,
    /// In whose eyes, by the rights of today (查看人): rows that may not be seen are left out or refused, hidden fields
    /// are left out. Absent: those of the program that holds the book, which sees everything.
    #[shape(omit)]
    pub viewer: Option<Viewer>,
}

impl AsOf {
    /// The end of a business date.
    #[must_use]
    pub const fn on(on: Date) -> Self {
        Self { on: Some(on), recorded: None, viewer: None }
    }
}

/// A receivable with everything the book knows of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ItemView {
    /// The receivable with what is open of it on the day. What is open of its parts, and whether it is disputed, are as
    /// last recorded.
    pub receivable: Receivable,
    /// What it came to on the day.
    pub amount: Money,
    /// How it stands on the day.
    pub standing: ItemStanding,
    /// What of it is given up on the day.
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

/// A key without a field would be the key of another account: none of these may have one that is hidden.
fn shown<'k>(eyes: Option<&Eyes<'_>>, accounts: impl Iterator<Item = &'k AccountKey>) -> Result<()> {
    let Some(eyes) = eyes else { return Ok(()) };
    eyes.shows(Seen::Account, accounts.flat_map(|account| &account.fields))
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

    /// The balances (余额) of a customer, one for each currency; a merged customer leads to the one who stays, whose are
    /// also the accounts of those who became that customer, as far as anything stands in them on the day.
    ///
    /// # Errors
    /// `unknown_customer`; `amount_too_large`; for a viewer `unknown_person`, `not_allowed`, and `field_protected` if a
    /// figure is hidden. Accounts that are named by a hidden field are left out of the rows, not of the sums.
    pub fn balance(&self, customer: &Id, as_of: &AsOf) -> Result<Vec<Balance>> {
        let eyes = self.see_of(as_of, Seen::Account, customer)?;
        eyes.as_ref().map_or(Ok(()), Eyes::needs_figures)?;
        let mut balances = self.then(as_of, |book, on| {
            book.state.customer(customer).map_err(|e| e.at("customer"))?;
            book.state.accounts.balance_of(&book.state.all_of(customer), on)
        })?;
        // The sums name no account.
        if let Some(eyes) = eyes {
            let may = |account: &AccountKey| eyes.shows(Seen::Account, &account.fields).is_ok();
            balances.iter_mut().for_each(|one| one.accounts.retain(|row| may(&row.account)));
        }
        Ok(balances)
    }

    /// What a customer has available (可用余额) at the end of a day, one amount for each currency.
    ///
    /// # Errors
    /// As [`balance`](Self::balance), and those of [`Id::new`].
    pub fn available(&self, customer: &str, on: Date) -> Result<Vec<Money>> {
        let customer = Id::new(customer).map_err(|e| e.at("customer"))?;
        let balances = self.balance(&customer, &AsOf::on(on))?;
        Ok(balances.into_iter().map(|balance| balance.available).collect())
    }

    /// The running ledger (收支明细) of an account from one day to another, in the eyes of a viewer if one is named.
    ///
    /// # Errors
    /// Those of [`Accounts::ledger`]; for a viewer `unknown_person`, `not_allowed` and `field_protected`.
    pub fn ledger(
        &self,
        account: &AccountKey,
        first: Date,
        last: Date,
        viewer: Option<&Viewer>,
    ) -> Result<AccountLedger> {
        if let Some(eyes) = Eyes::of(&self.state, viewer)? {
            eyes.may_see_of(Seen::Account, &account.customer)?;
            eyes.shows(Seen::Account, &account.fields)?;
            eyes.needs_figures()?;
        }
        self.state.accounts.ledger(account, first, last)
    }

    /// The lots of a customer at the end of a day.
    ///
    /// # Errors
    /// `unknown_customer`; for a viewer `unknown_person`, `not_allowed` and `field_protected`.
    pub fn lots(&self, customer: &Id, as_of: &AsOf) -> Result<Vec<AccountLot>> {
        let eyes = self.see_of(as_of, Seen::Account, customer)?;
        eyes.as_ref().map_or(Ok(()), Eyes::needs_figures)?;
        let lots = self.then(as_of, |book, on| {
            book.state.customer(customer).map_err(|e| e.at("customer"))?;
            book.state.accounts.lots_together(&book.state.all_of(customer), on)
        })?;
        shown(eyes.as_ref(), lots.iter().map(|lot| &lot.account))?;
        Ok(lots)
    }

    /// The holds and refunds of a customer at the end of a day.
    ///
    /// # Errors
    /// `unknown_customer`; for a viewer `unknown_person`, `not_allowed` and `field_protected`.
    pub fn holds(&self, customer: &Id, as_of: &AsOf) -> Result<Vec<AccountHold>> {
        let eyes = self.see_of(as_of, Seen::Account, customer)?;
        eyes.as_ref().map_or(Ok(()), Eyes::needs_figures)?;
        let holds = self.then(as_of, |book, on| {
            book.state.customer(customer).map_err(|e| e.at("customer"))?;
            book.state.accounts.holds_together(&book.state.all_of(customer), on)
        })?;
        shown(eyes.as_ref(), holds.iter().map(|hold| &hold.account))?;
        Ok(holds)
    }

    /// What a customer owes (未清项) at the end of a day, by id; a merged customer leads to the one who stays.
    ///
    /// # Errors
    /// `unknown_customer`; for a viewer `unknown_person`, `not_allowed` and `field_protected`.
    pub fn open_items(&self, customer: &Id, as_of: &AsOf) -> Result<Vec<ItemView>> {
        let eyes = self.eyes(as_of)?;
        let found = self.then(as_of, |book, on| {
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
        })?;
        let Some(eyes) = eyes else { return Ok(found) };
        let may = |item: &ItemView| eyes.may_see_record(Seen::Receivable, &item.key(), &item.receivable.id).is_ok();
        found.into_iter().filter(may).map(|item| item.seen(&eyes)).collect()
    }

    pub(super) fn eyes<'a>(&'a self, as_of: &'a AsOf) -> Result<Option<Eyes<'a>>> {
        Eyes::of(&self.state, as_of.viewer.as_ref()).map_err(|e| e.at("asOf"))
    }

    /// The eyes that may see something of a customer.
    fn see_of<'a>(&'a self, as_of: &'a AsOf, seen: Seen, customer: &Id) -> Result<Option<Eyes<'a>>> {
        let eyes = self.eyes(as_of)?;
        if let Some(eyes) = &eyes {
            eyes.may_see_of(seen, customer)?;
        }
        Ok(eyes)
    }

    /// The eyes that may see a record.
    pub(super) fn see<'a>(
        &'a self,
        as_of: &'a AsOf,
        seen: Seen,
        record: &RecordKey,
        id: &Id,
    ) -> Result<Option<Eyes<'a>>> {
        let eyes = self.eyes(as_of)?;
        if let Some(eyes) = &eyes {
            eyes.may_see_record(seen, record, id)?;
        }
        Ok(eyes)
    }

    /// One receivable at the end of a day.
    ///
    /// # Errors
    /// `unknown_item`; for a viewer `unknown_person`, `not_allowed` and `field_protected`.
    pub fn receivable(&self, item: &Id, as_of: &AsOf) -> Result<ItemView> {
        let eyes = self.see(as_of, Seen::Receivable, &RecordKey::Item { item: item.clone() }, item)?;
        let found = self.then(as_of, |book, on| {
            let found = book.state.item(item).map_err(|e| e.at("item"))?;
            Ok(book.item_on(found, on))
        })?;
        eyes.map_or(Ok(found.clone()), |eyes| found.seen(&eyes))
    }

    fn item_on(&self, item: &ItemState, on: Date) -> ItemView {
        let currency = item.amount.currency();
        let mut receivable = item.receivable.clone();
        receivable.open = money(self.state.open_on(item, on), currency);
        let (standing, written_off) = self.state.standing_on(item, on);
        ItemView {
            tags: self.tags_of(&RecordKey::Item { item: receivable.id.clone() }),
            receivable,
            amount: self.state.amount_on(item, on),
            standing,
            written_off: money(written_off, currency),
            invoice: item.invoice.clone(),
            origin: item.origin.clone(),
        }
    }

    /// What all customers together owe at the end of a day in one currency: the control total of the receivables; for a
    /// viewer that of the receivables that may be seen.
    ///
    /// # Errors
    /// `amount_too_large`; for a viewer `unknown_person` and `field_protected`.
    pub fn control_total(&self, currency: Currency, as_of: &AsOf) -> Result<Money> {
        let eyes = self.eyes(as_of)?;
        eyes.as_ref().map_or(Ok(()), |eyes| eyes.needs(Seen::Receivable, &["amount", "currency", "open"]))?;
        let may = |item: &ItemState| {
            let (id, key) = (&item.receivable.id, RecordKey::Item { item: item.receivable.id.clone() });
            eyes.as_ref().is_none_or(|eyes| eyes.may_see_record(Seen::Receivable, &key, id).is_ok())
        };
        self.then(as_of, |book, on| {
            let items = book.state.items.each().filter(|item| item.amount.currency() == currency && may(item));
            Money::sum(items.map(|item| money(book.state.open_on(item, on), currency)), currency)
        })
    }

    /// A customer. The business date plays no part.
    ///
    /// # Errors
    /// `unknown_customer`; for a viewer `unknown_person` and `not_allowed`.
    pub fn customer(&self, customer: &Id, as_of: &AsOf) -> Result<CustomerView> {
        let eyes = self.see_of(as_of, Seen::Customer, customer)?;
        let found = self.then(as_of, |book, _| {
            let found = book.state.customer(customer).map_err(|e| e.at("customer"))?;
            let tags = book.tags_of(&RecordKey::Customer { customer: customer.clone() });
            Ok(CustomerView { customer: found.customer.clone(), into: found.into.clone(), tags })
        })?;
        Ok(match eyes {
            Some(eyes) => found.seen(&eyes),
            None => found,
        })
    }

    /// A contract. The business date plays no part.
    ///
    /// # Errors
    /// `unknown_contract`; for a viewer `unknown_person`, `not_allowed` and `field_protected`.
    pub fn contract(&self, contract: &Id, as_of: &AsOf) -> Result<ContractView> {
        let eyes = self.see(as_of, Seen::Contract, &RecordKey::Contract { contract: contract.clone() }, contract)?;
        let found = self.then(as_of, |book, _| {
            let found = book.state.contract(contract).map_err(|e| e.at("contract"))?;
            Ok(ContractView {
                contract: found.contract.clone(),
                status: found.status,
                version: found.version,
                schedule: found.schedule.clone(),
                items: found.items.iter().cloned().collect(),
            })
        })?;
        eyes.map_or(Ok(found.clone()), |eyes| found.seen(&eyes))
    }

    /// A receipt. The business date plays no part.
    ///
    /// # Errors
    /// `unknown_receipt`; for a viewer `unknown_person`, `not_allowed` and `field_protected`.
    pub fn receipt(&self, receipt: &Id, as_of: &AsOf) -> Result<ReceiptView> {
        let eyes = self.see(as_of, Seen::Receipt, &RecordKey::Receipt { receipt: receipt.clone() }, receipt)?;
        let found = self.then(as_of, |book, _| {
            let found = book.state.receipt(receipt).map_err(|e| e.at("receipt"))?;
            Ok(ReceiptView {
                receipt: receipt.clone(),
                customer: found.customer.clone(),
                amount: found.amount,
                status: found.status,
                claimed: found.claimed.as_deref().cloned(),
            })
        })?;
        eyes.map_or(Ok(found.clone()), |eyes| found.seen(&eyes))
    }

    /// The tags of a record; none of one that nobody knows. The business date plays no part.
    ///
    /// # Errors
    /// For a viewer `unknown_person`, `not_allowed`, and `field_protected` if tags are hidden.
    pub fn tags(&self, subject: &RecordKey, as_of: &AsOf) -> Result<Vec<Id>> {
        let (seen, id) = match subject {
            RecordKey::Customer { customer } => (Seen::Customer, customer),
            RecordKey::Contract { contract } => (Seen::Contract, contract),
            RecordKey::Item { item } => (Seen::Receivable, item),
            RecordKey::Receipt { receipt } => (Seen::Receipt, receipt),
        };
        let eyes = self.see(as_of, seen, subject, id)?;
        eyes.map_or(Ok(()), |eyes| eyes.needs(seen, &["tags"]))?;
        self.then(as_of, |book, _| Ok(book.tags_of(subject)))
    }

    fn tags_of(&self, subject: &RecordKey) -> Vec<Id> {
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
    /// `missing_field` without a day; `unknown_customer`; those of [`allocate`](crate::allocate); for a viewer
    /// `unknown_person`, `not_allowed` and `field_protected`: a plan of a part of the money or of what is owed would be
    /// another plan.
    pub fn proposal(&self, customer: &Id, scheme: Option<&Scheme>, as_of: &AsOf) -> Result<Plan> {
        if as_of.on.is_none() {
            return Err(Error::new(ErrorKind::MissingField { field: "on".into() }).at("asOf"));
        }
        let eyes = self.see_of(as_of, Seen::Account, customer)?;
        if let Some(eyes) = &eyes {
            eyes.needs_figures()?;
            let customer = self.state.resolved(customer);
            for item in self.state.open_of.of(&customer) {
                eyes.may_see_record(Seen::Receivable, &RecordKey::Item { item: item.clone() }, item)?;
            }
            eyes.needs(Seen::Receivable, &["item", "customer", "amount", "currency", "open", "due"])?;
        }
        self.then(as_of, |book, on| {
            proposed(&book.state, Wish { customer, scheme, currency: None, lots: &[], items: &[] }, on)
        })
    }

    /// The version of a stream: how many events touched it. What a writer expects it to be still.
    #[must_use]
    pub fn version(&self, stream: &BookStream) -> i64 {
        self.state.version(stream, self.sequence())
    }

    /// The events that touched a stream, oldest first: who changed what, when, from what to what (变更记录). Events are
    /// whole: a viewer from whom a field is hidden sees none of them.
    ///
    /// # Errors
    /// For a viewer `unknown_person`, `not_allowed` and `field_protected`.
    pub fn history(&self, stream: &BookStream, viewer: Option<&Viewer>) -> Result<Vec<Recorded>> {
        if let Some(eyes) = Eyes::of(&self.state, viewer)? {
            eyes.may_see_stream(stream)?;
        }
        Ok(self.past(stream).into_iter().cloned().collect())
    }

    pub(super) fn past(&self, stream: &BookStream) -> Vec<&Recorded> {
        let key = match stream {
            BookStream::Book {} => return self.log.iter().collect(),
            BookStream::Customer { customer } => StreamKey::Customer(customer.clone()),
            BookStream::Contract { contract } => StreamKey::Contract(contract.clone()),
            BookStream::Account { account } => {
                let of = BookStream::Customer { customer: account.customer.clone() };
                let touches = |one: &&Recorded| self.touches(one, account);
                return self.past(&of).into_iter().filter(touches).collect();
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
            Act::Undo { of, draws } => {
                let there = super::account::target(&self.state, of);
                draws.iter().any(|draw| of_lot(&draw.lot)) || there.is_some_and(same)
            }
            Act::Hold { draws, .. }
            | Act::Apply { draws, .. }
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
        let rest = self.state.orders.find(order, &self.log, &[]).and_then(|at| self.log.get(at..)).unwrap_or_default();
        let of = rest.first().and_then(|one| usize::try_from(one.of).ok());
        rest.get(..of.unwrap_or(0)).unwrap_or_default()
    }

    /// Answers on the book as it was recorded by an instant, at the end of a business date.
    pub(super) fn then<T>(&self, as_of: &AsOf, answer: impl Fn(&Self, Date) -> Result<T>) -> Result<T> {
        let on = as_of.on.map_or_else(end, Ok)?;
        match as_of.recorded {
            None => answer(self, on),
            Some(instant) if self.log.last().is_none_or(|last| last.at <= instant) => answer(self, on),
            Some(instant) => answer(&self.as_recorded(instant)?, on),
        }
    }
}
