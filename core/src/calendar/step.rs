//! One step of a due rule (到期规则).

use super::Date;
use crate::Result;
use crate::error::{ErrorKind, count};
use crate::shape::Shape;

/// One step from a date to a later (or earlier) one; a due rule is a list of them, applied in order.
///
/// The rules of Odoo, ERPNext, Tryton and OCA are each a list of these steps:
///
/// | rule | steps |
/// |---|---|
/// | net 30 | `Days 30` |
/// | 30 days after the end of the month (月结30天) | `EndOfMonth`, `Days 30` |
/// | end of the following month | `Months 1`, `EndOfMonth` |
/// | 30 days, then the 10th of the following month | `Days 30`, `Months 1`, `DayOfMonth 10` |
/// | the next 5th or 20th | `PaymentDays 5, 20` |
///
/// ```
/// use duebook::{Date, Step, calendar::walk};
///
/// let steps = [Step::Days { days: 30 }, Step::Months { months: 1 }, Step::DayOfMonth { day: 31 }];
/// assert_eq!(walk("2023-12-12".parse()?, &steps)?.to_string(), "2024-02-29");
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum Step {
    /// So many calendar days later; negative is earlier.
    Days {
        /// -36,500 to 36,500.
        days: i64,
    },
    /// So many months later on the anchor day: the day of the month that the step before meant. From
    /// 31 January one month leads to 28 February, and one more to 31 March; from the end of a month, to
    /// the end of a month; from the payment day 31 that fell on 28 February, to 31 March.
    Months {
        /// -1,200 to 1,200.
        months: i64,
    },
    /// The last day of the month.
    EndOfMonth {},
    /// That day of the same month, or its last day if the month is shorter.
    DayOfMonth {
        /// 1 to 31.
        day: i64,
    },
    /// The first of these days of the month on or after the date (付款日).
    PaymentDays {
        /// 1 to 31 each, in any order; a day the month lacks is its last day.
        days: Vec<i64>,
    },
}

/// Applies the steps to a date, in order.
///
/// # Errors
/// `number_out_of_range` with the step; `empty`; `too_many`; `date_out_of_range`.
pub fn walk(from: Date, steps: &[Step]) -> Result<Date> {
    walk_on(Anchored::new(from), steps).map(|reached| reached.date)
}

/// A date, and the day of the month that was meant by it: 28 February may mean the 31st.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Anchored {
    pub(crate) date: Date,
    day: u32,
}

impl Anchored {
    pub(crate) fn new(date: Date) -> Self {
        Self { date, day: date.day() }
    }
}

/// As [`walk`], and keeps the day that is meant, so that a chain of rules does not forget it.
pub(crate) fn walk_on(from: Anchored, steps: &[Step]) -> Result<Anchored> {
    const MOST_STEPS: usize = 16;
    if steps.len() > MOST_STEPS {
        return Err(ErrorKind::TooMany { found: count(steps.len()), limit: count(MOST_STEPS) }.into());
    }
    let mut reached = from;
    for (position, step) in steps.iter().enumerate() {
        reached = take(reached, step).map_err(|e| e.at_index("", position))?;
    }
    Ok(reached)
}

fn take(from: Anchored, step: &Step) -> Result<Anchored> {
    let Anchored { date, day: anchor } = from;
    match step {
        Step::Days { days } => Ok(Anchored::new(date.add_days(within(*days, -36_500, 36_500, "days")?)?)),
        Step::Months { months } => {
            let month = date.add_months(within(*months, -1_200, 1_200, "months")?)?;
            Ok(Anchored { date: month.on_day(anchor), day: anchor })
        }
        Step::EndOfMonth {} => Ok(Anchored { date: date.last_of_month(), day: 31 }),
        Step::DayOfMonth { day } => {
            let day = day_of_month(*day, "day")?;
            Ok(Anchored { date: date.on_day(day), day })
        }
        Step::PaymentDays { days } => next_payment_day(date, days),
    }
}

/// The first payment day on or after the date. Where a short month makes several of them the same date,
/// the smallest is meant.
fn next_payment_day(date: Date, days: &[i64]) -> Result<Anchored> {
    if days.is_empty() || days.len() > 31 {
        let found = count(days.len());
        let refused = if found == 0 { ErrorKind::Empty {} } else { ErrorKind::TooMany { found, limit: 31 } };
        return Err(crate::Error::from(refused).at("days"));
    }
    let mut first: Option<Anchored> = None;
    let mut beyond = None;
    for (position, day) in days.iter().enumerate() {
        let day = day_of_month(*day, "").map_err(|e| e.at_index("days", position))?;
        let here = date.on_day(day);
        let next = if here >= date { Ok(here) } else { date.add_months(1).map(|next| next.on_day(day)) };
        match next {
            Ok(next) if first.is_none_or(|found| (next, day) < (found.date, found.day)) => {
                first = Some(Anchored { date: next, day });
            }
            Ok(_) => {}
            // In the last month of the range one of the days may still lie ahead when another has passed.
            Err(error) => beyond = Some(error),
        }
    }
    match (first, beyond) {
        (Some(found), _) => Ok(found),
        (None, Some(error)) => Err(error),
        (None, None) => Err(crate::Error::from(ErrorKind::Empty {}).at("days")),
    }
}

fn day_of_month(day: i64, field: &str) -> Result<u32> {
    within(day, 1, 31, field).map(|day| u32::try_from(day).unwrap_or(31))
}

fn within(found: i64, min: i64, max: i64, field: &str) -> Result<i64> {
    if (min..=max).contains(&found) {
        return Ok(found);
    }
    Err(crate::Error::from(ErrorKind::NumberOutOfRange { found, min, max }).at(field))
}
