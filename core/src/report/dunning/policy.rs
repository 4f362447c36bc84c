//! The ladder (催款阶梯), as data.

use crate::error::ErrorKind;
use crate::report::limits::{at_most, of_currencies, within};
use crate::shape::Shape;
use crate::{Calendar, Currency, Error, Id, LateTerms, Money, Result};

/// The rules of dunning.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct DunningPolicy {
    /// The levels from the first on, 1 to 20. Their days rise.
    pub levels: Vec<DunningLevel>,
    /// Whether a level may be skipped.
    #[shape(omit)]
    pub steps: DunningSteps,
    /// The business days: a due date moves to the next one. Absent: every day is one.
    #[shape(omit)]
    pub calendar: Option<Calendar>,
    /// Which days count as late.
    #[shape(omit)]
    pub counting: DunningDays,
    /// Days after the due date in which nobody is dunned, 0 to 3,660 (宽限期). Level days count from the due date all the
    /// same.
    #[shape(omit = 0)]
    pub grace: i64,
    /// What else a letter lists.
    #[shape(omit)]
    pub listing: DunningListing,
    /// What free money of the customer does.
    #[shape(omit)]
    pub money: DunningMoney,
    /// What a broken promise does.
    #[shape(omit)]
    pub broken: BrokenPromise,
    /// After so many days the last level goes out again, 1 to 3,660. Absent: never.
    #[shape(omit)]
    pub repeat_days: Option<i64>,
    /// A debt of which less is open is left alone, one amount for each currency.
    #[shape(omit)]
    pub item_minimum: Vec<Money>,
    /// A letter that asks for less, before fees and interest, is not written, one amount for each currency.
    #[shape(omit)]
    pub letter_minimum: Vec<Money>,
    /// What paying late costs; the letter shows what has not been charged yet. Absent: nothing.
    #[shape(omit)]
    pub interest: Option<LateTerms>,
    /// Who, or what, is not to be dunned.
    #[shape(omit)]
    pub blocks: Vec<DunningBlock>,
}

/// One level.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct DunningLevel {
    /// From so many days late on, 1 to 3,660: with 1, on the day after the due date.
    pub days: i64,
    /// So many days have to lie between the letter before and this one, 0 to 3,660; at least one always does.
    #[shape(omit = 0)]
    pub wait: i64,
    /// What a letter of this level costs the customer, once for a letter, one amount for each currency (催款费).
    #[shape(omit)]
    pub fee: Vec<Money>,
    /// Whether letters of this level ask for interest.
    #[shape(omit)]
    pub interest: bool,
    /// Whether nothing is delivered to the customer any more (停止发货).
    #[shape(omit)]
    pub stops: bool,
}

/// Whether levels may be skipped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum DunningSteps {
    /// One after the other, however late it is: nobody gets the last warning first.
    #[default]
    OneByOne,
    /// The level that the days say.
    ByDays,
}

/// Which days count as late.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum DunningDays {
    /// All.
    #[default]
    Calendar,
    /// Business days only. Needs a calendar.
    Business,
}

/// What a letter lists beside what steps up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum DunningListing {
    /// Everything overdue that may be dunned, at the level it has.
    #[default]
    AllOverdue,
    /// Nothing.
    Stepping,
}

/// What free money of the customer does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum DunningMoney {
    /// If it covers the whole letter, there is none: the money is to be applied.
    #[default]
    Covers,
    /// Nothing; the letter shows it.
    Shown,
}

/// What a broken promise does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum BrokenPromise {
    /// The next level comes at once, whatever its days and its wait.
    #[default]
    NextLevel,
    /// The ladder goes on where it stopped.
    Ignored,
}

/// A customer or debt that is not to be dunned.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct DunningBlock {
    /// The customer.
    #[shape(omit)]
    pub customer: Option<Id>,
    /// The debt.
    #[shape(omit)]
    pub debt: Option<Id>,
    /// The last day of the block. Absent: it has no end.
    #[shape(omit)]
    pub until: Option<crate::Date>,
}

const MOST_DAYS: i64 = 3_660;
const MOST_LEVELS: usize = 20;
const MOST_BLOCKS: usize = 1_000_000;

impl DunningPolicy {
    /// A policy of these levels, without fees, interest, minimums and blocks.
    #[must_use]
    pub fn new(levels: Vec<DunningLevel>) -> Self {
        Self {
            levels,
            steps: DunningSteps::OneByOne,
            calendar: None,
            counting: DunningDays::Calendar,
            grace: 0,
            listing: DunningListing::AllOverdue,
            money: DunningMoney::Covers,
            broken: BrokenPromise::NextLevel,
            repeat_days: None,
            item_minimum: Vec::new(),
            letter_minimum: Vec::new(),
            interest: None,
            blocks: Vec::new(),
        }
    }

    /// Whether the policy can be followed.
    ///
    /// # Errors
    /// `empty` for no levels and for a block of nobody; `too_many`; `number_out_of_range` for days, which rise from level
    /// to level; `amount_negative` for a fee; `missing_field` for business days without a calendar.
    pub fn check(&self) -> Result<()> {
        if self.levels.is_empty() {
            return Err(Error::from(ErrorKind::Empty {}).at("levels"));
        }
        at_most(self.levels.len(), MOST_LEVELS, "levels")?;
        at_most(self.blocks.len(), MOST_BLOCKS, "blocks")?;
        of_currencies(&self.item_minimum, "itemMinimum")?;
        of_currencies(&self.letter_minimum, "letterMinimum")?;
        let mut least = 1;
        for (position, level) in self.levels.iter().enumerate() {
            let here = |e: Error, field: &str| e.at(field).at_index("levels", position);
            within(level.days, least, MOST_DAYS).map_err(|e| here(e, "days"))?;
            within(level.wait, 0, MOST_DAYS).map_err(|e| here(e, "wait"))?;
            least = level.days.saturating_add(1);
            of_currencies(&level.fee, "fee").map_err(|e| e.at_index("levels", position))?;
            for (at, amount) in level.fee.iter().enumerate() {
                if amount.is_negative() {
                    let refused = Error::from(ErrorKind::AmountNegative { amount: *amount });
                    return Err(refused.at_index("fee", at).at_index("levels", position));
                }
            }
        }
        within(self.grace, 0, MOST_DAYS).map_err(|e| e.at("grace"))?;
        within(self.repeat_days.unwrap_or(1), 1, MOST_DAYS).map_err(|e| e.at("repeatDays"))?;
        if self.counting == DunningDays::Business && self.calendar.is_none() {
            return Err(Error::from(ErrorKind::MissingField { field: "calendar".to_owned() }));
        }
        for (position, block) in self.blocks.iter().enumerate() {
            if block.customer.is_none() && block.debt.is_none() {
                return Err(Error::from(ErrorKind::Empty {}).at_index("blocks", position));
            }
        }
        Ok(())
    }
}

impl DunningLevel {
    /// A level without wait, fee and interest.
    #[must_use]
    pub const fn new(days: i64) -> Self {
        Self { days, wait: 0, fee: Vec::new(), interest: false, stops: false }
    }
}

/// The amount of a currency.
pub(super) fn of_currency(amounts: &[Money], currency: Currency) -> Option<Money> {
    amounts.iter().find(|amount| amount.currency() == currency).copied()
}
