//! The policy of a provision (坏账准备计提政策): rates as data, with the day from which they hold.

use std::collections::BTreeMap;

use super::LossRate;
use super::rate::times;
use crate::error::{ErrorKind, count};
use crate::item::ValueKey;
use crate::shape::Shape;
use crate::{Date, Error, Fraction, Id, Money, Nature, Rate, Result, Rounding, Value};

/// From which day a debt is aged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum ProvisionBasis {
    /// The day it was due, as agreed by then (按到期日).
    DueDate,
    /// The day of its document (按单据日期), as 账龄分析法 counts.
    DocumentDate,
}

/// In what ages are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum AgeUnit {
    /// Days.
    #[default]
    Days,
    /// Months of the calendar: what was issued on 2025-01-31 is 12 months old through 2026-01-31.
    Months,
}

/// The rates of one segment.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct SegmentRates {
    /// The value of the field by which segments are told apart. Absent: all that have no rates of their own.
    #[shape(omit)]
    pub segment: Option<Value>,
    /// One rate for each band, the youngest first: one more than there are limits.
    pub rates: Vec<LossRate>,
}

/// Which debts money on account makes smaller first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum NettingOrder {
    /// The oldest, as it would be applied.
    OldestFirst,
    /// The youngest, which is the more careful.
    YoungestFirst,
}

/// Money of a customer that is set against what the same customer owes in the same currency.
///
/// Only where there is a right to do so and it is meant to be done; an advance for goods still to be delivered is a
/// liability of its own (合同负债).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ProvisionNetting {
    /// Which kinds of money. What is held or asked back is never netted, nor what expired.
    pub natures: Vec<Nature>,
    /// Against which debts first.
    pub order: NettingOrder,
}

/// A table of rates, the company's own, with the day from which it holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ProvisionPolicy {
    /// From which day on it holds.
    pub from: Date,
    /// From which day a debt is aged.
    pub basis: ProvisionBasis,
    /// In what ages are counted.
    #[shape(omit)]
    pub unit: AgeUnit,
    /// The last age of each band but the last, rising from 0 or more; by due date, 0 is the band of what is not due.
    /// None: one band, one rate (余额百分比法).
    #[shape(omit)]
    pub limits: Vec<i64>,
    /// The field by which segments are told apart: that of the debt, or else of its customer.
    #[shape(omit)]
    pub segment_by: Option<Id>,
    /// The rates.
    pub rates: Vec<SegmentRates>,
    /// What the rates of the table are multiplied with because of what is to be expected (前瞻性调整系数), at most to
    /// the whole. Absent: 1.
    #[shape(omit)]
    pub forward: Option<Rate>,
    /// The rate of disputed parts, which then stand in no band. Absent: they stand in their band.
    #[shape(omit)]
    pub disputed: Option<LossRate>,
    /// Money that is netted. Absent: none.
    #[shape(omit)]
    pub netting: Option<ProvisionNetting>,
    /// How each line is rounded.
    pub rounding: Rounding,
}

/// What is looked at alone (单项计提).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct SpecificProvision {
    /// One debt, or all debts of a customer.
    pub subject: SpecificSubject,
    /// What will be lost of it.
    pub loss: SpecificLoss,
}

/// What is looked at alone.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Shape)]
pub enum SpecificSubject {
    /// One debt.
    Debt {
        /// The debt.
        debt: Id,
    },
    /// All debts of a customer that are not named themselves.
    Customer {
        /// The customer.
        customer: Id,
    },
}

/// What will be lost of something looked at alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum SpecificLoss {
    /// So much, zero or more; only what is owed in its currency is looked at alone.
    Amount {
        /// How much.
        amount: Money,
    },
    /// A part of what is owed in every currency.
    Share {
        /// Which part.
        rate: LossRate,
    },
}

/// The most limits of a policy, policies and segments.
const MOST: usize = 100;
const MOST_SEGMENTS: usize = 10_000;
/// More days, and months, than the calendar of this library has.
const MOST_DAYS: i64 = 4_000_000;

/// A policy, checked: the rates of each segment with the factor inside.
pub(super) struct Table<'a> {
    pub(super) policy: &'a ProvisionPolicy,
    pub(super) segments: BTreeMap<Option<ValueKey<'a>>, usize>,
    pub(super) rates: Vec<Vec<Fraction>>,
    pub(super) disputed: Option<Fraction>,
}

impl ProvisionPolicy {
    pub(super) fn table(&self) -> Result<Table<'_>> {
        at_most(self.limits.len(), MOST, "limits")?;
        at_most(self.rates.len(), MOST_SEGMENTS, "rates")?;
        let mut least = 0;
        for (position, limit) in self.limits.iter().enumerate() {
            if !(least..=MOST_DAYS).contains(limit) {
                let refused = ErrorKind::NumberOutOfRange { found: *limit, min: least, max: MOST_DAYS };
                return Err(Error::from(refused).at_index("limits", position));
            }
            least = limit.saturating_add(1);
        }
        if self.rates.is_empty() {
            return Err(Error::from(ErrorKind::Empty {}).at("rates"));
        }
        let mut segments = BTreeMap::new();
        for (position, of) in self.rates.iter().enumerate() {
            let key = of.segment.as_ref().map(ValueKey::of);
            if let Some(first) = segments.insert(key, position) {
                let refused = ErrorKind::DuplicateId { id: named(of.segment.as_ref())?, first: count(first) };
                return Err(Error::from(refused).at("segment").at_index("rates", position));
            }
        }
        let rates = self.rates.iter().enumerate();
        let rates = rates.map(|(position, of)| self.segment(of).map_err(|e| e.at_index("rates", position)));
        let rates = rates.collect::<Result<_>>()?;
        let disputed = self.disputed.as_ref().map(LossRate::fraction).transpose().map_err(|e| e.at("disputed"))?;
        Ok(Table { policy: self, segments, rates, disputed })
    }

    fn segment(&self, of: &SegmentRates) -> Result<Vec<Fraction>> {
        let (found, bands) = (count(of.rates.len()), count(self.limits.len().saturating_add(1)));
        if found != bands {
            return Err(Error::from(ErrorKind::NumberOutOfRange { found, min: bands, max: bands }).at("rates"));
        }
        let rate = |(position, rate): (usize, &LossRate)| {
            rate.fraction().and_then(|share| times(share, self.forward)).map_err(|e| e.at_index("rates", position))
        };
        of.rates.iter().enumerate().map(rate).collect()
    }

    /// The band of a debt aged from that day.
    pub(super) fn band(&self, from: Date, on: Date) -> usize {
        match self.unit {
            AgeUnit::Days => {
                let days = on.days_since(from);
                self.limits.partition_point(|limit| *limit < days)
            }
            // A day the calendar does not have any more lies after every other.
            AgeUnit::Months => self.limits.partition_point(|limit| from.add_months(*limit).is_ok_and(|last| last < on)),
        }
    }
}

/// The policy that holds on that day: of those from that day or before it, the latest.
pub(super) fn in_force(policies: &[ProvisionPolicy], on: Date) -> Result<(usize, &ProvisionPolicy)> {
    at_most(policies.len(), MOST, "policies")?;
    let mut by_day: BTreeMap<Date, usize> = BTreeMap::new();
    for (position, policy) in policies.iter().enumerate() {
        if let Some(first) = by_day.insert(policy.from, position) {
            let refused = ErrorKind::DuplicateId { id: Id::new(policy.from.to_string())?, first: count(first) };
            return Err(Error::from(refused).at("from").at_index("policies", position));
        }
    }
    let Some((first, _)) = by_day.first_key_value() else {
        return Err(Error::from(ErrorKind::Empty {}).at("policies"));
    };
    let latest = by_day.range(..=on).next_back().and_then(|(_, at)| Some((*at, policies.get(*at)?)));
    let refused = ErrorKind::DateOutOfReach { on, first: Some(*first), last: None };
    latest.ok_or_else(|| Error::from(refused).at("on").at("cutOff"))
}

pub(super) fn at_most(found: usize, limit: usize, path: &str) -> Result<()> {
    if found <= limit {
        return Ok(());
    }
    Err(Error::from(ErrorKind::TooMany { found: count(found), limit: count(limit) }).at(path))
}

/// The value of a segment as a refusal names it; `*` for all others.
fn named(segment: Option<&Value>) -> Result<Id> {
    match segment {
        None => Id::new("*"),
        Some(Value::Text { text }) => Ok(text.clone()),
        Some(Value::Whole { whole }) => Id::new(whole.to_string()),
        Some(Value::Date { date }) => Id::new(date.to_string()),
        Some(Value::Flag { flag }) => Id::new(flag.to_string()),
        Some(Value::Amount { amount }) => Id::new(amount.to_string()),
    }
}
