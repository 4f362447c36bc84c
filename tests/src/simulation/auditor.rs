//! The auditor (审计员): a second book, written from `docs/book.md` and `docs/accounts.md` and from nothing else.
//!
//! He sees the orders and the events, keeps plain lists, and answers every question by walking over them. He knows
//! no running figure, no index and no function of the library beyond its records and its calendar. What he asks:
//!
//! - Can this event have happened, after those before it? ([`Auditor::take`])
//! - Had this order to be carried out, or had it to be refused? ([`Auditor::verdict`])
//! - Does it take the money that the order of consumption says? ([`Auditor::promise`])
//! - Is every figure of the book, on any day, the sum of what happened? ([`Auditor::compare`])

mod compare;
mod event;
pub(crate) mod model;
mod movement;
mod promise;
mod values;
mod verdict;

use std::collections::{BTreeMap, BTreeSet};

use duebook::{BookRules, Currency, Date, Field, Id, Instant, Nature, Order, RecordKey, Recorded, Refusals};

pub(crate) use model::name_of;
pub use promise::Promise;
pub use verdict::Verdict;

use model::{Account, Agreed, Allocation, Arrived, Asked, Hold, Item, Lot, Moved};

/// What the auditor found wrong, in words.
pub type Finding = String;

/// Nothing wrong, or what.
pub type Found<T = ()> = Result<T, Finding>;

/// Refuses in words if something does not hold.
macro_rules! holds {
    ($what:expr, $($words:tt)+) => {
        if !$what {
            return Err(format!($($words)+));
        }
    };
}
pub(crate) use holds;

/// What money is wanted for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Wanted<'a> {
    /// To pay something with these fields, or to set money aside for that.
    Item(&'a [Field]),
    /// To go back to the payer.
    Paid,
    /// To go to another account.
    Any,
}

/// An order as it was recorded.
#[derive(Clone, Debug)]
pub(crate) struct Known {
    /// Who, the day and the commands.
    pub(crate) content: String,
    pub(crate) events: Vec<Recorded>,
}

/// Everything the auditor knows.
#[derive(Clone, Debug, Default)]
pub struct Auditor {
    pub(crate) last: Option<Recorded>,
    pub(crate) orders: BTreeMap<Id, Known>,
    /// Each customer with the one who stays, if merged.
    pub(crate) customers: BTreeMap<Id, Option<Id>>,
    pub(crate) names: BTreeMap<Id, String>,
    pub(crate) accounts: BTreeMap<String, Account>,
    pub(crate) lots: BTreeMap<Id, Lot>,
    pub(crate) holds: BTreeMap<Id, Hold>,
    pub(crate) moved: BTreeMap<Id, Moved>,
    pub(crate) items: BTreeMap<Id, Item>,
    pub(crate) allocations: BTreeMap<Id, Allocation>,
    pub(crate) receipts: BTreeMap<Id, Arrived>,
    pub(crate) numbers: BTreeSet<Id>,
    pub(crate) notes: BTreeSet<Id>,
    pub(crate) refunds: BTreeMap<Id, Asked>,
    pub(crate) contracts: BTreeMap<Id, Agreed>,
    pub(crate) tags: BTreeSet<(RecordKey, Id)>,
    pub(crate) closed: Option<Date>,
    pub(crate) rules: BTreeMap<Date, BookRules>,
    /// How many events touched a customer or a contract.
    pub(crate) versions: BTreeMap<String, i64>,
    /// What foreign records are worth.
    pub(crate) values: values::Values,
    /// All money that ever came in.
    pub(crate) came_in: BTreeMap<Currency, i128>,
}

impl Auditor {
    /// An auditor who has seen nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The number of the last event.
    #[must_use]
    pub fn sequence(&self) -> i64 {
        self.last.as_ref().map_or(0, |last| last.sequence)
    }

    /// The last recorded instant.
    #[must_use]
    pub fn clock(&self) -> Option<Instant> {
        self.last.as_ref().map(|last| last.at)
    }

    pub(crate) fn rules_on(&self, on: Date) -> BookRules {
        self.rules.range(..=on).next_back().map(|(_, rules)| rules.clone()).unwrap_or_default()
    }

    /// Whether refusals are recorded on that day.
    pub(crate) fn remembers(&self, on: Date) -> bool {
        self.rules_on(on).refusals == Refusals::Remembered
    }

    /// Who a customer is today.
    pub(crate) fn who(&self, customer: &Id) -> Id {
        match self.customers.get(customer) {
            Some(Some(into)) => self.who(into),
            _ => customer.clone(),
        }
    }

    /// The events an order made, in the order they were recorded; none if it was not.
    #[must_use]
    pub fn answer(&self, order: &Id) -> Option<&[Recorded]> {
        self.orders.get(order).map(|known| known.events.as_slice())
    }

    /// Takes over what an order made: the envelope, the event, and what follows from it.
    ///
    /// # Errors
    /// In words, if it cannot have happened.
    pub fn take(&mut self, order: &Order, events: &[Recorded]) -> Found {
        holds!(!events.is_empty(), "an order without events was recorded");
        holds!(!self.orders.contains_key(&order.id), "order {} happened twice", order.id);
        for (place, one) in (1..).zip(events) {
            self.envelope(order, one, place, events.len())?;
            self.event(one).map_err(|e| format!("event {}: {e}", one.sequence))?;
            self.last = Some(one.clone());
        }
        let content = content(order);
        self.orders.insert(order.id.clone(), Known { content, events: events.to_vec() });
        Ok(())
    }

    fn envelope(&self, order: &Order, one: &Recorded, place: i64, of: usize) -> Found {
        let next = self.sequence() + 1;
        holds!(one.format == 1, "format {}", one.format);
        holds!(one.sequence == next, "number {} where {next} is next", one.sequence);
        holds!(one.order == order.id && one.by == order.by, "the event says another order");
        holds!(one.at == order.at && one.on == order.on, "the event says another time");
        holds!(one.index == place && Ok(one.of) == i64::try_from(of), "place {} of {}", one.index, one.of);
        let digits = |text: &String| text.len() == 64 && text.bytes().all(|b| b.is_ascii_hexdigit());
        let marked = one.fingerprint.as_ref();
        holds!(marked.is_some_and(digits) == (place == 1), "fingerprint {marked:?} at place {place}");
        holds!(self.clock().is_none_or(|last| last <= one.at), "the clock ran back to {}", one.at);
        holds!(self.last.as_ref().is_none_or(|last| last.book == one.book), "book {}", one.book);
        Ok(())
    }

    /// The lots of an account in the order of consumption, with what can be used of each on a day.
    pub(crate) fn consumption(&self, account: &str, on: Date, wanted: Wanted<'_>) -> Vec<(Id, i128)> {
        let Some(home) = self.accounts.get(account) else { return Vec::new() };
        let mut rows = Vec::new();
        for id in &home.lots {
            let lot = &self.lots[id];
            let kind = match wanted {
                Wanted::Paid => matches!(lot.nature, Nature::Advance | Nature::ContractLiability | Nature::Earnest),
                _ => !matches!(lot.nature, Nature::Guarantee | Nature::Unidentified),
            };
            let (fits, scoped) = match wanted {
                Wanted::Item(fields) => (lot.may_pay(fields), !lot.scope.is_empty()),
                _ => (true, false),
            };
            let there = lot.takeable(on);
            if kind && fits && there > 0 {
                let expiry = (lot.expires.is_none(), lot.expires);
                let given = lot.nature == Nature::Promotional;
                let rank = (!scoped, lot.priority, expiry, !given, lot.received, id.clone());
                rows.push((rank, there));
            }
        }
        rows.sort();
        rows.into_iter().map(|((.., id), there)| (id, there)).collect()
    }
}

/// The content of an order: who, the day, the commands.
pub(crate) fn content(order: &Order) -> String {
    let commands = duebook::json::write(&order.commands).unwrap_or_default();
    format!("{} {} {commands}", order.by, order.on)
}
