//! Charges for paying late (滞纳金): the terms, and the charge as a receivable of its own.

use crate::calendar::{BusinessDay, Calendar, Date, Step};
use crate::reason::ScheduleReason;
use crate::shape::Shape;
use crate::{Field, Id, ItemKind, Money, Percent, Receivable, Result, Rounding};

/// What is charged for paying late. Simple interest on what is open of the item itself: a charge never bears
/// a charge. How much the law allows is the caller's to know (in China, courts cut excessive 违约金).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct LateTerms {
    /// How much for each day.
    pub rate: DayRate,
    /// Days after the due date in which paying is not late (宽限期), 0 to 3,650. What is paid by the last of them bears no
    /// charge at all.
    #[shape(default = 0)]
    pub grace_days: i64,
    /// From which day what is paid later is charged.
    pub from: LateFrom,
    /// The most that is ever charged for an item; absent: no such limit.
    #[shape(omit)]
    pub cap_amount: Option<Money>,
    /// The most that is ever charged for an item, as a percentage of its whole amount, rounded down; absent: no such
    /// limit. With both, the smaller counts.
    #[shape(omit)]
    pub cap_percent: Option<Percent>,
    /// What happens to small charges; absent: every cent is charged.
    #[shape(omit)]
    pub minimum: Option<LateMinimum>,
    /// How the whole charge of an item is rounded to the minor unit: once, however often it is charged.
    pub rounding: Rounding,
    /// What happens to a due date that is not a business day; anything but `unadjusted` needs a calendar.
    pub business_day: BusinessDay,
    /// From the day of the charge to the day it is due; none: due the same day.
    #[shape(omit)]
    pub due: Vec<Step>,
    /// How the charge is named: a pattern with `{item}` and `{number}`, which counts the charges of an item from 1;
    /// absent: `{item}/late/{number}`.
    #[shape(omit)]
    pub id: Option<String>,
}

/// A rate that works day by day.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum DayRate {
    /// A percentage for each day (日万分之五 is 0.05).
    Daily {
        /// The percentage.
        percent: Percent,
    },
    /// A percentage for a year.
    Yearly {
        /// The percentage.
        percent: Percent,
        /// How days become years.
        day_count: DayCount,
    },
}

/// How days become years (计息基准). Systems and contracts differ, so there is no default.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum DayCount {
    /// Calendar days over 360.
    Act360,
    /// Calendar days over 365, in leap years too.
    Act365,
    /// Months of 30 days over 360: the 31st counts as the 30th at both ends (30E/360 of ISDA 2006, section 4.16(g)).
    ThirtyE360,
}

/// From which day a late payment is charged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum LateFrom {
    /// From the day after the due date: who overstays the grace pays for it.
    DueDate,
    /// From the day after the last day of grace.
    GraceEnd,
}

/// What happens to small charges.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum LateMinimum {
    /// A charge of an item is at least this much in all, up to its cap.
    AtLeast {
        /// The amount.
        amount: Money,
    },
    /// Nothing is charged for an item until it comes to this much.
    WaiveBelow {
        /// The amount.
        amount: Money,
    },
}

impl DayRate {
    /// The percentage, and the day count if it is for a year.
    pub(crate) fn parts(&self) -> (Percent, Option<DayCount>) {
        match self {
            Self::Daily { percent } => (*percent, None),
            Self::Yearly { percent, day_count } => (*percent, Some(*day_count)),
        }
    }
}

/// What is to be charged, and until when.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct LateRequest {
    /// The items with what was paid of them and when; paid ones too, if they were late.
    pub items: Vec<LateItem>,
    /// The terms.
    pub terms: LateTerms,
    /// The business days; needed if the terms move dates.
    #[shape(omit)]
    pub calendar: Option<Calendar>,
    /// The last day that is charged.
    pub as_of: Date,
}

/// An item that may have been paid late.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct LateItem {
    /// The item.
    pub id: Id,
    /// The customer who owes it.
    pub customer: Id,
    /// What it came to before anything was paid; zero or more.
    pub amount: Money,
    /// The day it was due.
    pub due: Date,
    /// What kind of debt it is: late charges bear none.
    #[shape(default)]
    pub kind: ItemKind,
    /// What was paid of it, in any order. Credit notes and discounts count as paid on their day.
    #[shape(default)]
    pub paid: Vec<PaidOn>,
    /// The charges made for it before, in any order.
    #[shape(default)]
    pub charged: Vec<EarlierCharge>,
    /// Carried to the charge.
    #[shape(omit)]
    pub references: Vec<Id>,
    /// Carried to the charge.
    #[shape(omit)]
    pub fields: Vec<Field>,
}

/// A dated payment.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PaidOn {
    /// The day the money arrived.
    pub on: Date,
    /// How much of it went to the item, more than zero.
    pub amount: Money,
}

/// A charge made before.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct EarlierCharge {
    /// Its number, from 1.
    pub number: i64,
    /// The last day it charged.
    pub through: Date,
    /// What it came to.
    pub amount: Money,
}

/// The charges, and what was not charged and why.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct LatePlan {
    /// The last day that is charged.
    pub as_of: Date,
    /// The new charges, in the order of the items.
    pub charges: Vec<LateCharge>,
    /// The items without a new charge, in their order.
    pub passed: Vec<NotCharged>,
}

/// A new charge.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct LateCharge {
    /// The item that was paid late.
    pub item: Id,
    /// Its number among the charges of the item.
    pub number: i64,
    /// The charge as a receivable of its own, of the kind late charge.
    pub receivable: Receivable,
    /// What was open on which days, from the first late day.
    pub spans: Vec<LateSpan>,
    /// The figures.
    pub reason: ScheduleReason,
}

/// Days on which the same was open.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct LateSpan {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub through: Date,
    /// The days by the day count of the rate.
    pub days: i64,
    /// What was open when each of these days began.
    pub open: Money,
}

/// An item without a new charge.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct NotCharged {
    /// The item.
    pub item: Id,
    /// Why.
    pub reason: ScheduleReason,
}

impl LateItem {
    /// An ordinary item of which nothing was paid and nothing charged so far.
    ///
    /// # Errors
    /// Those of [`Id::new`], at `id` or `customer`.
    pub fn new(id: &str, customer: &str, amount: Money, due: Date) -> Result<Self> {
        Ok(Self {
            id: Id::new(id).map_err(|e| e.at("id"))?,
            customer: Id::new(customer).map_err(|e| e.at("customer"))?,
            amount,
            due,
            kind: ItemKind::Ordinary,
            paid: Vec::new(),
            charged: Vec::new(),
            references: Vec::new(),
            fields: Vec::new(),
        })
    }
}

impl LateTerms {
    /// The longest grace, in days.
    pub const MOST_GRACE: i64 = 3_650;

    /// Terms at this rate from the day after the due date, halves rounded up, without grace, caps and minimum.
    #[must_use]
    pub fn new(rate: DayRate) -> Self {
        Self {
            rate,
            grace_days: 0,
            from: LateFrom::DueDate,
            cap_amount: None,
            cap_percent: None,
            minimum: None,
            rounding: Rounding::HalfUp,
            business_day: BusinessDay::Unadjusted,
            due: Vec::new(),
            id: None,
        }
    }
}
