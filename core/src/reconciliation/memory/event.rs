//! What was decided about a payer: dated events, never changed.

use std::collections::{BTreeMap, BTreeSet};

use super::canonical;
use crate::error::{ErrorKind, count};
use crate::shape::Shape;
use crate::{Date, Error, Id, Result};

/// Who paid, as written on the line.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub struct Payer {
    /// The name (付款户名).
    #[shape(omit)]
    pub name: Option<String>,
    /// The account (付款账号).
    #[shape(omit)]
    pub account: Option<String>,
}

/// Something that was decided about a payer. A list of these only grows.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum PayerEvent {
    /// Somebody said that the payer paid for the customer (确认代付).
    Confirmed {
        /// The decision it comes from, once for each customer.
        decision: Id,
        /// The day of the decision.
        on: Date,
        /// Who paid.
        payer: Payer,
        /// For whom.
        customer: Id,
    },
    /// Somebody said that the payer did not pay for the customer (否认). It says nothing about other customers.
    Refused {
        /// The decision it comes from, once for each customer.
        decision: Id,
        /// The day of the decision.
        on: Date,
        /// Who paid.
        payer: Payer,
        /// For whom not.
        customer: Id,
    },
    /// A decision was taken back (撤销): from this day on it is as if it had never been made.
    Withdrawn {
        /// The decision.
        decision: Id,
        /// The day.
        on: Date,
    },
}

impl PayerEvent {
    /// The decision it comes from, or that it takes back.
    #[must_use]
    pub fn decision(&self) -> &Id {
        match self {
            Self::Confirmed { decision, .. } | Self::Refused { decision, .. } | Self::Withdrawn { decision, .. } => {
                decision
            }
        }
    }

    /// The day.
    #[must_use]
    pub fn on(&self) -> Date {
        match self {
            Self::Confirmed { on, .. } | Self::Refused { on, .. } | Self::Withdrawn { on, .. } => *on,
        }
    }

    /// Who paid and for whom, unless it only takes back.
    pub(super) fn payer(&self) -> Option<(&Payer, &Id)> {
        match self {
            Self::Confirmed { payer, customer, .. } | Self::Refused { payer, customer, .. } => Some((payer, customer)),
            Self::Withdrawn { .. } => None,
        }
    }
}

/// An event that counts.
pub(super) struct Known<'a> {
    pub(super) name: Option<String>,
    pub(super) account: Option<String>,
    pub(super) customer: &'a Id,
    pub(super) on: Date,
    pub(super) confirmed: bool,
}

pub(super) const MOST_EVENTS: usize = 1_000_000;
const MOST_TEXT: usize = 1_000;

/// The events that count on a day: those that happened and were not taken back.
pub(super) fn known(events: &[PayerEvent], as_of: Date) -> Result<Vec<Known<'_>>> {
    check(events)?;
    let happened = || events.iter().filter(|event| event.on() <= as_of);
    let back = happened().filter(|event| matches!(event, PayerEvent::Withdrawn { .. }));
    let withdrawn: BTreeSet<&Id> = back.map(PayerEvent::decision).collect();
    let standing = happened().filter(|event| !withdrawn.contains(event.decision()));
    let known = standing.filter_map(|event| {
        let (payer, customer) = event.payer()?;
        let name = payer.name.as_deref().and_then(canonical::name);
        let account = payer.account.as_deref().and_then(canonical::account);
        let confirmed = matches!(event, PayerEvent::Confirmed { .. });
        Some(Known { name, account, customer, on: event.on(), confirmed })
    });
    Ok(known.collect())
}

/// # Errors
/// At `events`: `too_many`, `duplicate_id`, `empty`, `text_too_long`.
pub(super) fn check(events: &[PayerEvent]) -> Result<()> {
    if events.len() > MOST_EVENTS {
        let refused = ErrorKind::TooMany { found: count(events.len()), limit: count(MOST_EVENTS) };
        return Err(Error::from(refused).at("events"));
    }
    let mut said: BTreeMap<(&Id, &Id), usize> = BTreeMap::new();
    for (position, event) in events.iter().enumerate() {
        let Some((payer, customer)) = event.payer() else { continue };
        payer.check().map_err(|e| e.at("payer").at_index("events", position))?;
        let (name, account) = (payer.name.as_deref(), payer.account.as_deref());
        if name.and_then(canonical::name).or_else(|| account.and_then(canonical::account)).is_none() {
            return Err(Error::from(ErrorKind::Empty {}).at("payer").at_index("events", position));
        }
        if let Some(first) = said.insert((event.decision(), customer), position) {
            let refused = ErrorKind::DuplicateId { id: event.decision().clone(), first: count(first) };
            return Err(Error::from(refused).at("decision").at_index("events", position));
        }
    }
    Ok(())
}

impl Payer {
    fn check(&self) -> Result<()> {
        for (text, field) in [(&self.name, "name"), (&self.account, "account")] {
            if let Some(length) = text.as_ref().map(String::len).filter(|length| *length > MOST_TEXT) {
                let refused = ErrorKind::TextTooLong { length: count(length), limit: count(MOST_TEXT) };
                return Err(Error::from(refused).at(field));
            }
        }
        Ok(())
    }
}
