//! What was learned about payers (付款人记忆): whose money it is when somebody else pays (代付).
//!
//! A parent pays for its subsidiary, a director from his own account, an agent for many. Nothing in the text of the
//! payment says so; only somebody who decided it once knows. Every such decision is kept as a dated event, confirmed or
//! refused, and everything the memory says follows from the events alone: take one out, and the memory is the one that
//! never learned it. A memory belongs to one tenant: whoever has several keeps several lists.
//!
//! A payer says who paid, never what for: the memory weighs for a customer and does not choose an item.
//!
//! **The rule.** A confirmation weighs 4,000 thousandths of a bit on its day and half of that 180 days later; a refusal
//! weighs -8,000 and half of that 30 days later, because a wrong refusal shuts out a good customer and must pass
//! sooner (that a negative should halve within a month is the practice of Midday). Between two halvings the weight goes
//! down evenly. An event under the same account counts whole, under the same name alone half. Confirmations weigh
//! at most 12,000 together, refusals at most -16,000. Whoever pays for several customers says less for each: a doubling
//! of all confirmed weight over the customer's own costs 1,000. From two confirmations on a payer may be used.

mod canonical;
mod event;
mod forget;
mod tally;

use std::collections::BTreeMap;

use crate::reason::MemoryReason;
use crate::shape::Shape;
use crate::{Date, Id, Result};
pub(crate) use canonical::{account as canonical_account, name as canonical_name};
pub use event::{Payer, PayerEvent};
pub use forget::{ForgetPayerRequest, ForgottenPayer, forget_payer};
use tally::Tally;

/// By what a payer was recognized.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Shape)]
pub enum PayerKey {
    /// The account, whatever name was written beside it.
    Account,
    /// The name, under another account or none.
    Name,
}

/// A customer for whom a payer may have paid.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PayerCandidate {
    /// The customer.
    pub customer: Id,
    /// What the memory weighs for it, in thousandths of a bit; below zero against it.
    pub bits: i64,
    /// Whether it was confirmed at least twice and weighs more than nothing.
    pub usable: bool,
    /// How often it was confirmed.
    pub confirmed: i64,
    /// How often it was refused.
    pub refused: i64,
    /// The day of the last of these decisions.
    pub last: Date,
    /// What the bits consist of: the weights add up to them.
    pub reasons: Vec<MemoryReason>,
}

/// What the memory holds of one payer and one customer.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct RememberedPayer {
    /// The account or name in the form in which it is compared: capitals and digits.
    pub text: String,
    /// Which of both it is.
    pub key: PayerKey,
    /// The customer, as it would be answered for a payer of whom only this is known.
    pub candidate: PayerCandidate,
}

/// What [`payer_candidates`] is asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PayerCandidatesRequest {
    /// What was decided about payers, in any order.
    pub events: Vec<PayerEvent>,
    /// The business date: later events are not known yet.
    pub as_of: Date,
    /// Who paid.
    pub payer: Payer,
}

/// What [`remembered_payers`] is asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct RememberedPayersRequest {
    /// What was decided about payers, in any order.
    pub events: Vec<PayerEvent>,
    /// The business date: later events are not known yet.
    pub as_of: Date,
}

/// The customers a payer may have paid for, the likeliest first.
///
/// ```
/// use duebook::{Payer, PayerCandidatesRequest, PayerEvent, payer_candidates};
///
/// let paid = |decision: &str, on: &str| {
///     Ok::<_, duebook::Error>(PayerEvent::Confirmed {
///         decision: decision.parse()?,
///         on: on.parse()?,
///         payer: Payer { name: Some("张伟".into()), account: Some("6222 0210 0123 4567".into()) },
///         customer: "ACME".parse()?,
///     })
/// };
/// let request = PayerCandidatesRequest {
///     events: vec![paid("D-1", "2026-05-01")?, paid("D-2", "2026-10-28")?],
///     as_of: "2026-10-28".parse()?,
///     payer: Payer { name: None, account: Some("6222021001234567".into()) },
/// };
/// let found = payer_candidates(&request)?;
/// assert_eq!((found[0].customer.as_str(), found[0].bits, found[0].usable), ("ACME", 6_000, true));
/// assert_eq!(found[0].reasons[0].en(), "confirmed 2 times under this account, last on 2026-10-28 (+6.000 bits)");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// As [`PayerMemory::of`].
pub fn payer_candidates(request: &PayerCandidatesRequest) -> Result<Vec<PayerCandidate>> {
    Ok(PayerMemory::of(&request.events, request.as_of)?.candidates(&request.payer))
}

/// Everything the memory holds, by account and by name: the accounts first, both in the order of their text.
///
/// # Errors
/// As [`PayerMemory::of`].
pub fn remembered_payers(request: &RememberedPayersRequest) -> Result<Vec<RememberedPayer>> {
    Ok(PayerMemory::of(&request.events, request.as_of)?.all())
}

/// The memory of one tenant on one day, ready to be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayerMemory {
    by_account: BTreeMap<String, Customers>,
    by_name: BTreeMap<String, Customers>,
    /// What stands under both a name and an account, so that it is not counted twice.
    by_both: BTreeMap<(String, String), Customers>,
}

type Customers = BTreeMap<Id, Tally>;

/// The most customers of a payer: who pays for more says nothing about any of them.
const MOST_CUSTOMERS: usize = 64;
/// So many confirmations make a payer usable.
const ENOUGH: i64 = 2;
/// The most that confirmations weigh together, and refusals.
const MOST_FOR: i64 = 12_000;
const MOST_AGAINST: i64 = 16_000;

impl PayerMemory {
    /// What the events say on a day, whatever their order.
    ///
    /// # Errors
    /// At `events`: `too_many` beyond 1,000,000; `duplicate_id` of a decision that speaks about a customer twice;
    /// `empty` for a payer of whom neither name nor account can be compared; `text_too_long`.
    pub fn of(events: &[PayerEvent], as_of: Date) -> Result<Self> {
        let mut memory = Self { by_account: BTreeMap::new(), by_name: BTreeMap::new(), by_both: BTreeMap::new() };
        for known in event::known(events, as_of)? {
            let tally = Tally::of(&known, as_of);
            let customer = known.customer;
            let add = |customers: &mut Customers| customers.entry(customer.clone()).or_default().add(&tally);
            if let Some(account) = &known.account {
                add(memory.by_account.entry(account.clone()).or_default());
            }
            if let Some(name) = &known.name {
                add(memory.by_name.entry(name.clone()).or_default());
            }
            if let (Some(name), Some(account)) = (known.name, known.account) {
                add(memory.by_both.entry((name, account)).or_default());
            }
        }
        Ok(memory)
    }

    /// The customers a payer may have paid for: the likeliest first, of equal ones by id; those it was refused for
    /// last. Nobody for a payer of more than 64 customers.
    #[must_use]
    pub fn candidates(&self, payer: &Payer) -> Vec<PayerCandidate> {
        let account = payer.account.as_deref().and_then(canonical::account);
        let name = payer.name.as_deref().and_then(canonical::name);
        self.asked(account.as_deref(), name.as_deref())
    }

    /// Everything: the accounts first, both in the order of their text.
    #[must_use]
    pub fn all(&self) -> Vec<RememberedPayer> {
        let row = |text: &str, key: PayerKey, candidate: PayerCandidate| RememberedPayer {
            text: text.to_owned(),
            key,
            candidate,
        };
        let accounts = self.by_account.keys().flat_map(|account| {
            let candidates = self.asked(Some(account), None).into_iter();
            candidates.map(move |candidate| row(account, PayerKey::Account, candidate))
        });
        let names = self.by_name.keys().flat_map(|name| {
            let candidates = self.asked(None, Some(name)).into_iter();
            candidates.map(move |candidate| row(name, PayerKey::Name, candidate))
        });
        accounts.chain(names).collect()
    }

    /// As [`Self::candidates`], for account and name in the form in which they are compared.
    pub(crate) fn asked(&self, account: Option<&str>, name: Option<&str>) -> Vec<PayerCandidate> {
        let of_account = account.and_then(|account| self.by_account.get(account));
        let of_name = name.and_then(|name| self.by_name.get(name));
        if [of_account, of_name].into_iter().flatten().any(|customers| customers.len() > MOST_CUSTOMERS) {
            return Vec::new();
        }
        let both = name.zip(account).map(|(name, account)| (name.to_owned(), account.to_owned()));
        let both = both.and_then(|both| self.by_both.get(&both));
        let mut heard: BTreeMap<&Id, Heard> = BTreeMap::new();
        for (customer, tally) in of_account.into_iter().flatten() {
            heard.entry(customer).or_default().account = tally.clone();
        }
        for (customer, tally) in of_name.into_iter().flatten() {
            let counted = both.and_then(|both| both.get(customer));
            heard.entry(customer).or_default().name = tally.without(counted);
        }
        let all = heard.values().fold(0_i64, |sum, heard| sum.saturating_add(heard.confirmed()));
        let customers = heard.values().filter(|heard| heard.confirmed() > 0).count();
        let mut candidates: Vec<PayerCandidate> =
            heard.into_iter().filter_map(|(customer, heard)| heard.candidate(customer, all, customers)).collect();
        candidates.sort_by(|a, b| b.bits.cmp(&a.bits).then_with(|| a.customer.cmp(&b.customer)));
        candidates
    }
}

/// What speaks about one customer.
#[derive(Default)]
struct Heard {
    account: Tally,
    /// What is known only under the name.
    name: Tally,
}

impl Heard {
    fn parts(&self) -> [(&Tally, PayerKey, i64); 2] {
        [(&self.account, PayerKey::Account, 1), (&self.name, PayerKey::Name, 2)]
    }

    /// What the confirmations weigh, before any limit.
    fn confirmed(&self) -> i64 {
        self.parts().iter().fold(0_i64, |sum, (tally, _, share)| sum.saturating_add(part(tally.confirming, *share)))
    }

    fn candidate(&self, customer: &Id, all: i64, customers: usize) -> Option<PayerCandidate> {
        let mut reasons = Vec::new();
        for (tally, by, share) in self.parts() {
            if let Some(last) = tally.last_confirmed.filter(|_| tally.confirmed > 0) {
                let weight = part(tally.confirming, share);
                reasons.push(MemoryReason::Confirmed { times: tally.confirmed, by, last, weight });
            }
        }
        let own = self.confirmed();
        let mut bits = own.min(MOST_FOR);
        if bits < own {
            reasons.push(MemoryReason::Enough { most: MOST_FOR, weight: bits.saturating_sub(own) });
        }
        let shared = tally::shared(own, all).min(bits);
        if shared > 0 {
            let customers = crate::error::count(customers);
            reasons.push(MemoryReason::Shared { customers, weight: shared.saturating_neg() });
            bits = bits.saturating_sub(shared);
        }
        let mut against = 0_i64;
        for (tally, by, share) in self.parts() {
            if let Some(last) = tally.last_refused.filter(|_| tally.refused > 0) {
                let weight = part(tally.refusing, share);
                against = against.saturating_add(weight);
                reasons.push(MemoryReason::Refused { times: tally.refused, by, last, weight: weight.saturating_neg() });
            }
        }
        if against > MOST_AGAINST {
            let weight = against.saturating_sub(MOST_AGAINST);
            reasons.push(MemoryReason::Enough { most: MOST_AGAINST.saturating_neg(), weight });
        }
        bits = bits.saturating_sub(against.min(MOST_AGAINST));
        let sum = |of: fn(&Tally) -> i64| of(&self.account).saturating_add(of(&self.name));
        let (confirmed, refused) = (sum(|tally| tally.confirmed), sum(|tally| tally.refused));
        if confirmed < ENOUGH && confirmed > 0 {
            reasons.push(MemoryReason::TooFew { times: confirmed, needed: ENOUGH });
        }
        let lasts =
            [&self.account, &self.name].into_iter().flat_map(|tally| [tally.last_confirmed, tally.last_refused]);
        let usable = confirmed >= ENOUGH && bits > 0;
        let last = lasts.flatten().max()?;
        Some(PayerCandidate { customer: customer.clone(), bits, usable, confirmed, refused, last, reasons })
    }
}

/// A share of a weight, rounded down.
fn part(weight: i64, share: i64) -> i64 {
    weight.checked_div(share).unwrap_or(0)
}
