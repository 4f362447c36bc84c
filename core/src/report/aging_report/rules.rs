//! How an aging report is made: from which day, in which buckets, by what.

use crate::error::{ErrorKind, count};
use crate::shape::Shape;
use crate::{Currency, Error, Id, Quote, Result, Rounding};

/// More days than the calendar of this library has.
const MOST_DAYS: i64 = 4_000_000;
const MOST_BUCKETS: usize = 100;

/// How an aging report is made. What is left out is as [`AgingRules::standard`] has it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub struct AgingRules {
    /// The buckets, from the youngest to the oldest: without gap or overlap, the last without end, at most 100. None
    /// given: 1–30, 31–60, 61–90 and more days past due, with what is not due before them; by another day than the due
    /// date 0–30, 31–60, 61–90 and more days.
    #[shape(omit)]
    pub buckets: Vec<AgingBucket>,
    /// From which day the age counts.
    #[shape(omit)]
    pub basis: AgingBasis,
    /// Which money counts against which debt.
    #[shape(omit)]
    pub matching: AgingMatching,
    /// What is disputed.
    #[shape(omit)]
    pub disputed: AgingColumn,
    /// Retention money that is not due. Once it is due, it ages like everything else.
    #[shape(omit)]
    pub retention: AgingColumn,
    /// Money on account.
    #[shape(omit)]
    pub unapplied: AgingUnapplied,
    /// What a line is of; absent: everything in one line for each currency.
    #[shape(omit)]
    pub by: Option<AgingBy>,
    /// In which currency everything is told; absent: each in its own.
    #[shape(omit)]
    pub worth: Option<AgingWorth>,
}

/// Some days of age, both ends included. By due date these are days past due: below zero not due yet, zero due today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub struct AgingBucket {
    /// The fewest days. What is below the first bucket stands in `not_due`; absent in the first bucket: nothing is.
    #[shape(omit)]
    pub from: Option<i64>,
    /// The most days; absent in the last bucket, and only there: there is no end.
    #[shape(omit)]
    pub to: Option<i64>,
}

/// From which day the age counts (账龄起算日).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum AgingBasis {
    /// The due date, as agreed by the cut-off (应付日期).
    #[default]
    Due,
    /// The day of the document, or of arrival (单据日期).
    Document,
    /// The day it was entered (录入日期).
    Entered,
}

/// Which money counts against which debt (核销口径).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum AgingMatching {
    /// That with which it was settled (按核销).
    #[default]
    AsMatched,
    /// All money of a customer, whatever it was matched with, and what is on account beside it, clears the oldest debts
    /// by the basis date (先进先出). Credit notes, discounts and what was given up stay where they are; so do what is
    /// disputed, retention in its own column, guarantees, and money nobody has identified.
    OldestFirst,
}

/// Where a part of what is open stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum AgingColumn {
    /// In a column of its own.
    #[default]
    Apart,
    /// In its bucket, with everything else.
    Aged,
}

/// Where money on account stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum AgingUnapplied {
    /// In a column of its own; it is taken off only in the balance.
    #[default]
    Apart,
    /// In the bucket of the day it arrived, or was entered, below zero (按自身日期).
    OwnDate,
}

/// What a line of an aging report is of (分组).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum AgingBy {
    /// A customer (客户).
    Customer {},
    /// The top of a group of customers (集团).
    Group {},
    /// Who looked after it when it came into being; of a record that does not say, who looks after the customer (负责人).
    Owner {},
    /// Who looks after it at the cut-off, as it was handed over; otherwise as `owner` (现负责人).
    CurrentOwner {},
    /// A field of the record, or of the customer if the record has none: `contract`, `project`, `team`, `region`.
    Field {
        /// Its name.
        name: Id,
    },
}

/// In which currency a report is told. Each column of each line is turned by itself, and the sums are those of what it
/// became.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct AgingWorth {
    /// The currency.
    pub currency: Currency,
    /// A quote from each other currency that occurs.
    pub quotes: Vec<Quote>,
    /// How it is rounded.
    pub rounding: Rounding,
}

impl AgingRules {
    /// By due date: not due, 1–30, 31–60, 61–90, and more days past due.
    #[must_use]
    pub fn standard() -> Self {
        Self::of([(Some(1), Some(30)), (Some(31), Some(60)), (Some(61), Some(90)), (Some(91), None)])
    }

    /// As articles draw it: 0–30, 31–60, 61–90 and more days past due, where 0–30 holds what is not due as well. One
    /// cannot see from it what is late: [`AgingRules::standard`] tells the two apart.
    #[must_use]
    pub fn article() -> Self {
        Self::of([(None, Some(30)), (Some(31), Some(60)), (Some(61), Some(90)), (Some(91), None)])
    }

    /// By the day of the document: 0–30, 31–60, 61–90 and more days old.
    #[must_use]
    pub fn by_document() -> Self {
        let buckets = Self::of([(Some(0), Some(30)), (Some(31), Some(60)), (Some(61), Some(90)), (Some(91), None)]);
        Self { basis: AgingBasis::Document, ..buckets }
    }

    /// By due date with the days to come: more than 90 days to go, 61–90, 31–60, 1–30, due today, and then
    /// 1–30, 31–60, 61–90 and more days past due.
    #[must_use]
    pub fn signed() -> Self {
        Self::of([
            (None, Some(-91)),
            (Some(-90), Some(-61)),
            (Some(-60), Some(-31)),
            (Some(-30), Some(-1)),
            (Some(0), Some(0)),
            (Some(1), Some(30)),
            (Some(31), Some(60)),
            (Some(61), Some(90)),
            (Some(91), None),
        ])
    }

    fn of<const N: usize>(buckets: [(Option<i64>, Option<i64>); N]) -> Self {
        Self { buckets: buckets.map(|(from, to)| AgingBucket { from, to }).to_vec(), ..Self::default() }
    }

    /// The buckets that count: those given, or those that stand for none.
    ///
    /// ```
    /// use duebook::AgingRules;
    ///
    /// assert_eq!(AgingRules::default().in_use(), AgingRules::standard().buckets);
    /// assert_eq!(AgingRules { buckets: vec![], ..AgingRules::by_document() }.in_use(), AgingRules::by_document().buckets);
    /// ```
    #[must_use]
    pub fn in_use(&self) -> Vec<AgingBucket> {
        match (self.buckets.is_empty(), self.basis) {
            (false, _) => self.buckets.clone(),
            (true, AgingBasis::Due) => Self::standard().buckets,
            (true, AgingBasis::Document | AgingBasis::Entered) => Self::by_document().buckets,
        }
    }

    /// The buckets, checked.
    pub(super) fn limits(&self) -> Result<Limits> {
        let at = |position: usize, field: &str, kind: ErrorKind| {
            Error::from(kind).at(field).at_index("buckets", position).at("rules")
        };
        if self.buckets.len() > MOST_BUCKETS {
            let refused = ErrorKind::TooMany { found: count(self.buckets.len()), limit: count(MOST_BUCKETS) };
            return Err(Error::from(refused).at("buckets").at("rules"));
        }
        let buckets = self.in_use();
        let last = buckets.len().saturating_sub(1);
        let mut limits = Limits { first: None, ends: Vec::new() };
        // The day on which the next bucket has to begin.
        let mut next: Option<i64> = None;
        for (position, bucket) in buckets.iter().enumerate() {
            let missing = |field: &str| at(position, field, ErrorKind::MissingField { field: field.to_owned() });
            match (next, bucket.from) {
                (None, None) => {}
                (None, Some(from)) => {
                    within(from, MOST_DAYS.saturating_neg(), MOST_DAYS).map_err(|kind| at(position, "from", kind))?;
                    limits.first = Some(from);
                }
                (Some(_), None) => return Err(missing("from")),
                (Some(next), Some(from)) => within(from, next, next).map_err(|kind| at(position, "from", kind))?,
            }
            match bucket.to {
                None if position < last => return Err(missing("to")),
                None => {}
                // An end of the last bucket would leave out what is older.
                Some(to) if position == last => {
                    within(to, MOST_DAYS, i64::MAX).map_err(|kind| at(position, "to", kind))?;
                }
                Some(to) => {
                    let least = bucket.from.unwrap_or_else(|| MOST_DAYS.saturating_neg());
                    within(to, least, MOST_DAYS).map_err(|kind| at(position, "to", kind))?;
                    limits.ends.push(to);
                    next = Some(to.saturating_add(1));
                }
            }
        }
        Ok(limits)
    }

    /// That there is at most one quote from each currency, all into the one that is asked for.
    pub(super) fn check_worth(&self) -> Result<()> {
        let Some(worth) = &self.worth else { return Ok(()) };
        let mut known = std::collections::BTreeMap::new();
        for (position, quote) in worth.quotes.iter().enumerate() {
            let at = |e: Error| e.at_index("quotes", position).at("worth").at("rules");
            quote.check().map_err(at)?;
            if quote.to != worth.currency {
                let refused = ErrorKind::CurrencyMismatch { expected: worth.currency, found: quote.to, item: None };
                return Err(at(Error::from(refused).at("to")));
            }
            if let Some(first) = known.insert(quote.from, position) {
                let refused = ErrorKind::DuplicateQuote { from: quote.from, to: quote.to, first: count(first) };
                return Err(at(refused.into()));
            }
        }
        Ok(())
    }
}

fn within(found: i64, min: i64, max: i64) -> std::result::Result<(), ErrorKind> {
    if (min..=max).contains(&found) { Ok(()) } else { Err(ErrorKind::NumberOutOfRange { found, min, max }) }
}

/// The buckets as numbers.
// INVARIANT: `ends` rise, and all are at least `first`; `AgingRules::limits` is the only door.
#[derive(Clone, Debug)]
pub(super) struct Limits {
    /// What is below stands before the first bucket.
    first: Option<i64>,
    /// The last day of each bucket but the last.
    ends: Vec<i64>,
}

impl Limits {
    pub(super) fn buckets(&self) -> usize {
        self.ends.len().saturating_add(1)
    }

    /// 0 below the first bucket, otherwise its number from 1.
    pub(super) fn column(&self, days: i64) -> usize {
        if self.first.is_some_and(|first| days < first) {
            return 0;
        }
        self.ends.partition_point(|end| *end < days).saturating_add(1)
    }
}
