//! Who said it (溯源责任): for each field of a record the event that gave it its present value.

use std::collections::BTreeMap;

use super::access::Seen;
use super::book::Book;
use super::event::BookEvent;
use super::order::BookStream;
use super::read::AsOf;
use super::record::{ItemPart, RecordKey};
use super::recorded::Recorded;
use crate::shape::Shape;
use crate::{Date, Id, Instant, Money, Result, Schedule};

/// Who gave a field its present value.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct FieldBlame {
    /// The field, as the view of the record spells it.
    pub field: String,
    /// The number of the event.
    pub sequence: i64,
    /// The order that did it.
    pub order: Id,
    /// Who gave the order.
    pub by: Id,
    /// When it was recorded.
    pub at: Instant,
    /// The business date.
    pub on: Date,
}

/// A record on its way through its events: which field was set last by which of them.
#[derive(Default)]
struct Trail<'a> {
    set: BTreeMap<&'static str, &'a Recorded>,
    /// What a receivable is open with, and whether it is given up: its events say steps, not ends.
    open: i64,
    parts: bool,
    written_off: bool,
    /// What a department and a schedule are: their events say them also where they stay as they are.
    department: Option<&'a Id>,
    schedule: Option<&'a Schedule>,
}

impl<'a> Trail<'a> {
    fn set(&mut self, one: &'a Recorded, fields: &[&'static str]) {
        for field in fields {
            self.set.insert(field, one);
        }
    }

    fn step(&mut self, one: &'a Recorded, change: i64, parts: &[ItemPart]) {
        if change != 0 {
            self.open = self.open.saturating_add(change);
            self.set(one, &["open"]);
        }
        if !parts.is_empty() {
            self.set(one, &["parts"]);
        }
    }

    fn is_now(&mut self, one: &'a Recorded, schedule: &'a Schedule) {
        if self.schedule.replace(schedule) != Some(schedule) {
            self.set(one, &["schedule"]);
        }
    }

    /// Something is owed again.
    fn stands(&mut self, one: &'a Recorded) {
        if std::mem::take(&mut self.written_off) {
            self.set(one, &["standing"]);
        }
    }

    fn customer(&mut self, one: &'a Recorded, of: &Id) {
        match &one.event {
            BookEvent::CustomerRegistered { customer } if customer.id == *of => {
                self.department = customer.department.as_ref();
                self.set(one, &["name", "owner", "department", "taxId", "fields", "into", "tags"]);
            }
            BookEvent::CustomerRenamed { customer, .. } if customer == of => self.set(one, &["name"]),
            BookEvent::OwnerReassigned { customer, before, after, department } if customer == of => {
                if before.as_ref() != Some(after) {
                    self.set(one, &["owner"]);
                }
                if self.department != department.as_ref() {
                    self.department = department.as_ref();
                    self.set(one, &["department"]);
                }
            }
            BookEvent::CustomerMerged { customer, .. } if customer == of => self.set(one, &["into"]),
            _ => {}
        }
    }

    fn contract(&mut self, one: &'a Recorded, of: &Id) {
        match &one.event {
            BookEvent::ContractRegistered { contract, schedule } if contract.id == *of => {
                self.schedule = Some(schedule);
                self.set(one, &["contract", "status", "version", "schedule", "items"]);
            }
            BookEvent::ContractSubmitted { contract }
            | BookEvent::ContractApproved { contract }
            | BookEvent::ContractTerminated { contract }
                if contract == of =>
            {
                self.set(one, &["status"]);
            }
            BookEvent::ContractAmended { contract, schedule, .. } if contract == of => {
                self.set(one, &["version"]);
                self.is_now(one, schedule);
            }
            BookEvent::MilestoneReached { contract, schedule, .. } if contract == of => self.is_now(one, schedule),
            BookEvent::ReceivableOpened { origin: Some(origin), .. } if origin.contract == *of => {
                self.set(one, &["items"]);
            }
            // In the stream of a contract stands what becomes of its own receivables.
            BookEvent::ReceivableCanceled { .. } => self.set(one, &["items"]),
            _ => {}
        }
    }

    fn item(&mut self, one: &'a Recorded, of: &Id) {
        let minor = |amount: &Money| amount.minor();
        let less = |amount: &Money| amount.minor().saturating_neg();
        match &one.event {
            BookEvent::ReceivableOpened { receivable, .. } if receivable.id == *of => {
                self.open = minor(&receivable.open);
                self.parts = !receivable.parts.is_empty();
                let all = ["customer", "open", "due", "disputed", "references", "parts", "amount", "standing"];
                self.set(one, &all);
                self.set(one, &["writtenOff", "invoice", "origin", "tags", "kind", "issued", "fields", "discounts"]);
            }
            BookEvent::ReceivableChanged { item, before, amount, due_before, due, .. } if item == of => {
                if amount != before {
                    self.set(one, &["amount"]);
                    self.step(one, minor(amount).saturating_sub(minor(before)), &[]);
                }
                if due != due_before {
                    self.set(one, &["due"]);
                }
            }
            BookEvent::ReceivableMoved { item, .. } if item == of => self.set(one, &["customer"]),
            BookEvent::ReceivableInvoiced { item, .. } if item == of => self.set(one, &["invoice", "references"]),
            BookEvent::ReceivableDisputed { item } | BookEvent::DisputeSettled { item } if item == of => {
                self.set(one, &["disputed"]);
            }
            BookEvent::ReceivableCanceled { item, amount } if item == of => {
                if self.parts && !amount.is_zero() {
                    self.set(one, &["parts"]);
                }
                self.step(one, less(amount), &[]);
                self.set(one, &["standing"]);
            }
            BookEvent::WrittenOff { item, amount, parts } if item == of => {
                self.step(one, less(amount), parts);
                self.set(one, &["writtenOff"]);
                if self.open == 0 {
                    self.written_off = true;
                    self.set(one, &["standing"]);
                }
            }
            BookEvent::Recovered { item, amount, parts } if item == of => {
                self.step(one, minor(amount), parts);
                self.set(one, &["writtenOff"]);
                self.stands(one);
            }
            BookEvent::Credited { item, amount, parts, .. } if item == of => self.step(one, less(amount), parts),
            BookEvent::Allocated { item, amount, differences, parts, .. } if item == of => {
                let beside = differences.iter().fold(0_i64, |sum, one| sum.saturating_add(minor(&one.amount)));
                self.step(one, less(amount).saturating_sub(beside), parts);
            }
            BookEvent::Unallocated { item, amount, differences, parts, .. } if item == of => {
                let beside = differences.as_ref().map_or(0, minor);
                self.step(one, minor(amount).saturating_add(beside), parts);
                self.stands(one);
            }
            _ => {}
        }
    }

    fn receipt(&mut self, one: &'a Recorded, of: &Id) {
        match &one.event {
            BookEvent::ReceiptClaimed { receipt } if receipt.receipt.as_ref() == Some(of) => {
                self.set(one, &["customer", "amount", "status", "claimed"]);
            }
            BookEvent::ReceiptConfirmed { receipt, .. } if receipt == of => {
                if self.set.is_empty() {
                    self.set(one, &["customer", "amount", "claimed"]);
                }
                self.set(one, &["status"]);
            }
            BookEvent::ReceiptRejected { receipt } | BookEvent::ReceiptBounced { receipt, .. } if receipt == of => {
                self.set(one, &["status"]);
            }
            _ => {}
        }
    }

    fn see(&mut self, one: &'a Recorded, record: &RecordKey) {
        match record {
            RecordKey::Customer { customer } => self.customer(one, customer),
            RecordKey::Contract { contract } => self.contract(one, contract),
            RecordKey::Item { item } => self.item(one, item),
            RecordKey::Receipt { receipt } => self.receipt(one, receipt),
        }
        if let BookEvent::Tagged { subject, .. } | BookEvent::Untagged { subject, .. } = &one.event
            && subject == record
            && !matches!(record, RecordKey::Contract { .. } | RecordKey::Receipt { .. })
        {
            self.set(one, &["tags"]);
        }
    }
}

impl Book {
    /// For each field of a customer, contract, receivable or receipt who gave it its present value, when, and by which
    /// event (溯源责任), by the name of the field. The fields are those of [`customer`](Self::customer),
    /// [`contract`](Self::contract), [`receivable`](Self::receivable) and [`receipt`](Self::receipt); an event that
    /// leaves a value as it is has not set it. The business date plays no part.
    ///
    /// ```
    /// use duebook::{AsOf, Book, Command, Currency, Money, Order, Receivable, RecordKey};
    ///
    /// let cny = Currency::new("CNY")?;
    /// let mut book = Book::open("acme-trading")?;
    /// let receivable = Receivable::new("INV-1", "C-88", Money::parse("500.01", cny)?, "2026-02-28".parse()?)?;
    /// let opened = Command::OpenReceivable { receivable, value: None };
    /// let given_up = Command::WriteOff { item: "INV-1".parse()?, amount: Some(Money::parse("0.01", cny)?) };
    /// for (number, by, command) in [(1, "wang.fang", opened), (2, "li.na", given_up)] {
    ///     let at = format!("2026-02-0{number}T08:15:30Z").parse()?;
    ///     let order = Order::new(&format!("req-{number}"), by, at, "2026-02-06".parse()?, command)?;
    ///     let decision = book.decide(&order)?;
    ///     book.apply(&decision.events)?;
    /// }
    /// let blame = book.blame(&RecordKey::Item { item: "INV-1".parse()? }, &AsOf::default())?;
    /// let by = |field: &str| blame.iter().find(|one| one.field == field).map(|one| one.by.as_str());
    /// assert_eq!((by("open"), by("due")), (Some("li.na"), Some("wang.fang")));
    /// # Ok::<(), duebook::Error>(())
    /// ```
    ///
    /// # Errors
    /// `unknown_customer` and its like for the record; for a viewer `unknown_person` and `not_allowed`; hidden fields
    /// are left out.
    pub fn blame(&self, record: &RecordKey, as_of: &AsOf) -> Result<Vec<FieldBlame>> {
        let (seen, id) = match record {
            RecordKey::Customer { customer } => (Seen::Customer, customer),
            RecordKey::Contract { contract } => (Seen::Contract, contract),
            RecordKey::Item { item } => (Seen::Receivable, item),
            RecordKey::Receipt { receipt } => (Seen::Receipt, receipt),
        };
        let eyes = self.see(as_of, seen, record, id)?;
        let mut found = self.then(as_of, |book, _| book.blamed(record).map_err(|e| e.at("record")))?;
        if let Some(eyes) = eyes {
            found.retain(|one| eyes.shows_field(seen, &one.field));
        }
        Ok(found)
    }

    fn blamed(&self, record: &RecordKey) -> Result<Vec<FieldBlame>> {
        let customer = |of: &Id| BookStream::Customer { customer: of.clone() };
        let stream = match record {
            RecordKey::Customer { customer: id } => self.state.customer(id).map(|_| customer(id))?,
            RecordKey::Contract { contract } => {
                self.state.contract(contract).map(|_| BookStream::Contract { contract: contract.clone() })?
            }
            RecordKey::Item { item } => customer(&self.state.item(item)?.receivable.customer),
            RecordKey::Receipt { receipt } => customer(&self.state.receipt(receipt)?.customer),
        };
        let mut events = self.past(&stream);
        match record {
            // What was of another customer before has its first events there, and what was paid there is undone there.
            RecordKey::Item { item } => {
                let mut here = came(&events, item);
                while let Some(before) = here {
                    let earlier = self.past(&customer(&before));
                    here = came(&earlier, item);
                    events.extend(earlier);
                }
            }
            // What was claimed for a customer who became another one goes on there.
            RecordKey::Receipt { receipt } => {
                let mut of = self.state.receipt(receipt)?.customer.clone();
                while let Some(into) = self.state.customers.get(&of).and_then(|found| found.into.clone()) {
                    events.extend(self.past(&customer(&into)));
                    of = into;
                }
            }
            _ => {}
        }
        events.sort_by_key(|one| one.sequence);
        events.dedup_by_key(|one| one.sequence);
        let mut trail = Trail::default();
        for one in events {
            trail.see(one, record);
        }
        let blame = |(field, one): (&'static str, &Recorded)| FieldBlame {
            field: field.to_owned(),
            sequence: one.sequence,
            order: one.order.clone(),
            by: one.by.clone(),
            at: one.at,
            on: one.on,
        };
        Ok(trail.set.into_iter().map(blame).collect())
    }
}

/// The customer from whom an item came over, if that is the first of it here.
fn came(events: &[&Recorded], of: &Id) -> Option<Id> {
    let first = events.iter().find_map(|one| match &one.event {
        BookEvent::ReceivableMoved { item, before, .. } if item == of => Some(Some(before.clone())),
        BookEvent::ReceivableOpened { receivable, .. } if receivable.id == *of => Some(None),
        _ => None,
    });
    first.flatten()
}
