//! What an operator decides about the book (账簿规则), with the business date from which it holds.

use super::foreign::ForeignRules;
use crate::account::AccountPolicy;
use crate::error::ErrorKind;
use crate::shape::Shape;
use crate::{Date, Error, Id, Instant, Result, Scheme};

/// The rules on which companies differ, each a named choice. A book that was told nothing follows the default.
///
/// The default of a field is part of the format of the log and never changes: an old log without rules must mean
/// the same for ever.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub struct BookRules {
    /// How prepayment accounts behave.
    #[shape(default)]
    pub accounts: AccountPolicy,
    /// What happens to a customer nobody registered.
    #[shape(default)]
    pub unknown_customer: UnknownCustomer,
    /// What happens to an order that is refused because of what is on the books.
    #[shape(default)]
    pub refusals: Refusals,
    /// The customer under whom money waits whose owner nobody knows (未明款项). Absent: such receipts are refused.
    #[shape(omit)]
    pub unidentified: Option<Id>,
    /// The order in which items are paid if an order names none. Absent: [`Scheme::standard`].
    #[shape(omit)]
    pub scheme: Option<Scheme>,
    /// Whether a contract needs approval before it makes receivables.
    #[shape(default)]
    pub contracts: ContractGate,
    /// How far a business date may lie from the day of recording. Absent: any distance.
    #[shape(omit)]
    pub dates: Option<DateWindow>,
    /// How foreign money is kept. Absent: without a value in a home currency.
    #[shape(omit)]
    pub foreign: Option<ForeignRules>,
}

/// How far a business date may lie from the day on which an order is recorded (补录与预录期限).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub struct DateWindow {
    /// How many days earlier it may be. Absent: any number.
    #[shape(omit)]
    pub back: Option<i64>,
    /// How many days later it may be. Absent: any number.
    #[shape(omit)]
    pub ahead: Option<i64>,
    /// How many minutes the clocks of the company are ahead of UTC, −1,440 to 1,440: 480 in China. It decides on which day an
    /// instant lies. Absent: 0.
    #[shape(omit)]
    pub utc_offset: Option<i64>,
}

impl DateWindow {
    /// The most minutes between the clocks of a company and UTC.
    const MOST_MINUTES: i64 = 1_440;
    /// The most days: no calendar is longer.
    const MOST_DAYS: i64 = 3_652_059;

    pub(super) fn check_self(&self) -> Result<()> {
        let within = |found: i64, min: i64, max: i64, field: &str| {
            if (min..=max).contains(&found) {
                return Ok(());
            }
            Err(Error::new(ErrorKind::NumberOutOfRange { found, min, max }).at(field))
        };
        within(self.back.unwrap_or(0), 0, Self::MOST_DAYS, "back")?;
        within(self.ahead.unwrap_or(0), 0, Self::MOST_DAYS, "ahead")?;
        within(self.utc_offset.unwrap_or(0), -Self::MOST_MINUTES, Self::MOST_MINUTES, "utcOffset")
    }

    /// The day of an instant by the clocks of the company.
    pub(super) fn day(&self, at: Instant) -> Date {
        at.add_seconds(self.utc_offset.unwrap_or(0).saturating_mul(60)).unwrap_or(at).date()
    }

    /// Whether the date may be used at that instant.
    pub(super) fn check(&self, on: Date, at: Instant) -> Result<()> {
        let day = self.day(at);
        // Beyond the calendar there is nothing to keep out.
        let first = self.back.and_then(|days| day.add_days(days.saturating_neg()).ok());
        let last = self.ahead.and_then(|days| day.add_days(days).ok());
        if first.is_some_and(|first| on < first) || last.is_some_and(|last| last < on) {
            return Err(ErrorKind::DateOutOfReach { on, first, last }.into());
        }
        Ok(())
    }
}

/// What happens to a customer nobody registered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum UnknownCustomer {
    /// The first receipt, receivable or contract registers the customer.
    #[default]
    OnFirstUse,
    /// It is refused.
    Refused,
}

/// What happens to an order that is refused because of what is on the books.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum Refusals {
    /// It is recorded, and stays refused for ever: a retry that comes late never does what its sender gave up.
    #[default]
    Remembered,
    /// Nothing is recorded; the same order may succeed later.
    Forgotten,
}

/// Whether a contract needs approval before it makes receivables (合同审批).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum ContractGate {
    /// It must be approved by an order of its own.
    #[default]
    Approval,
    /// Registering approves it.
    Open,
}
