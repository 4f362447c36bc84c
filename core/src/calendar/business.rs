//! Business days (工作日): which days count, and where a due date moves that falls on another.

use super::Date;
use crate::Result;
use crate::error::{ErrorKind, count};
use crate::shape::Shape;

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Shape)]
pub enum Weekday {
    /// 星期一
    Monday,
    /// 星期二
    Tuesday,
    /// 星期三
    Wednesday,
    /// 星期四
    Thursday,
    /// 星期五
    Friday,
    /// 星期六
    Saturday,
    /// 星期日
    Sunday,
}

/// What happens to a date that is not a business day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum BusinessDay {
    /// It stays.
    Unadjusted,
    /// The next business day (顺延).
    Following,
    /// The next business day, unless that is in another month: then the previous one.
    ModifiedFollowing,
    /// The previous business day (提前).
    Preceding,
    /// The previous business day, unless that is in another month: then the next one.
    ModifiedPreceding,
}

/// The days on which nobody pays, given by the caller: the library knows no country.
///
/// ```
/// use duebook::{BusinessDay, Calendar, Date, Weekday};
///
/// let october = Calendar {
///     weekend: vec![Weekday::Saturday, Weekday::Sunday],
///     holidays: ["2026-10-01", "2026-10-02"].map(|d| d.parse::<Date>()).into_iter().collect::<Result<_, _>>()?,
///     workdays: vec!["2026-10-10".parse()?],                   // 调休: a Saturday worked
/// };
/// let moved = october.adjust("2026-10-01".parse()?, BusinessDay::Following)?;
/// assert_eq!(moved.to_string(), "2026-10-05");
/// assert_eq!(october.adjust("2026-10-10".parse()?, BusinessDay::Following)?.to_string(), "2026-10-10");
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub struct Calendar {
    /// Days of the week that are not worked.
    #[shape(default)]
    pub weekend: Vec<Weekday>,
    /// Single dates that are not worked, in any order.
    #[shape(default)]
    pub holidays: Vec<Date>,
    /// Single dates that are worked although they fall on a weekend (调休上班日); they win over both lists above.
    #[shape(default)]
    pub workdays: Vec<Date>,
}

impl Calendar {
    /// The longest search for a business day, in days.
    pub const MOST_DAYS: i64 = 366;
    /// The most dates either list may hold.
    pub const MOST_DATES: usize = 100_000;

    /// The date, moved as told if it is not a business day. For many dates, see [`Calendar::prepared`].
    ///
    /// # Errors
    /// `too_many` beyond 100,000 holidays or workdays; `no_business_day` if none is found within 366 days;
    /// `date_out_of_range`.
    pub fn adjust(&self, date: Date, convention: BusinessDay) -> Result<Date> {
        self.prepared()?.adjust(date, convention)
    }

    /// The same facts, sorted once for many questions.
    ///
    /// # Errors
    /// `too_many` beyond 100,000 holidays or workdays.
    pub fn prepared(&self) -> Result<WorkedDays> {
        self.check()?;
        Ok(self.worked_days())
    }

    pub(crate) fn worked_days(&self) -> WorkedDays {
        let numbers = |dates: &[Date]| {
            let mut numbers: Vec<i32> = dates.iter().map(|date| date.number()).collect();
            numbers.sort_unstable();
            numbers
        };
        WorkedDays {
            weekend: self.weekend.iter().map(|day| day.number()).collect(),
            holidays: numbers(&self.holidays),
            workdays: numbers(&self.workdays),
        }
    }

    pub(crate) fn check(&self) -> Result<()> {
        for (name, dates) in [("holidays", &self.holidays), ("workdays", &self.workdays)] {
            if dates.len() > Self::MOST_DATES {
                let refused = ErrorKind::TooMany { found: count(dates.len()), limit: count(Self::MOST_DATES) };
                return Err(crate::Error::from(refused).at(name));
            }
        }
        Ok(())
    }
}

impl Weekday {
    fn number(self) -> u32 {
        match self {
            Self::Monday => 0,
            Self::Tuesday => 1,
            Self::Wednesday => 2,
            Self::Thursday => 3,
            Self::Friday => 4,
            Self::Saturday => 5,
            Self::Sunday => 6,
        }
    }
}

/// A [`Calendar`] prepared for many questions: its dates are sorted once, not for every date asked about.
///
/// ```
/// use duebook::{BusinessDay, Calendar, Date, Weekday};
///
/// let calendar = Calendar {
///     weekend: vec![Weekday::Saturday, Weekday::Sunday],
///     holidays: vec!["2026-05-01".parse()?],
///     workdays: vec!["2026-05-09".parse()?],                   // 调休: a Saturday worked
/// };
/// let worked = calendar.prepared()?;
/// let week: Vec<Date> = (1..=9).map(|day| Date::new(2026, 5, day)).collect::<Result<_, _>>()?;
/// assert_eq!(week.iter().filter(|day| worked.contains(**day)).count(), 6);
/// assert_eq!(worked.adjust(week[0], BusinessDay::ModifiedPreceding)?.to_string(), "2026-05-04");
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct WorkedDays {
    weekend: Vec<u32>,
    // INVARIANT: both sorted, by `Calendar::worked_days`.
    holidays: Vec<i32>,
    workdays: Vec<i32>,
}

impl WorkedDays {
    /// Whether the date is a business day.
    #[must_use]
    pub fn contains(&self, date: Date) -> bool {
        let day = date.number();
        let named = |dates: &[i32]| dates.binary_search(&day).is_ok();
        named(&self.workdays) || !(self.weekend.contains(&date.weekday_number()) || named(&self.holidays))
    }

    /// The date, moved as told if it is not a business day.
    ///
    /// # Errors
    /// `no_business_day` if none is found within 366 days; `date_out_of_range`.
    pub fn adjust(&self, date: Date, convention: BusinessDay) -> Result<Date> {
        let (first, modified) = match convention {
            BusinessDay::Unadjusted => return Ok(date),
            BusinessDay::Following => (1, false),
            BusinessDay::Preceding => (-1, false),
            BusinessDay::ModifiedFollowing => (1, true),
            BusinessDay::ModifiedPreceding => (-1, true),
        };
        let same_month = |found: &Date| found.month() == date.month() && found.year() == date.year();
        match self.search(date, first) {
            // Also if there is no business day this way at all: none is then in this month.
            found if modified && !found.as_ref().is_ok_and(same_month) => self.search(date, i64::saturating_neg(first)),
            found => found,
        }
    }

    fn search(&self, from: Date, step: i64) -> Result<Date> {
        let mut date = from;
        for _ in 0..=Calendar::MOST_DAYS {
            if self.contains(date) {
                return Ok(date);
            }
            date = date.add_days(step)?;
        }
        Err(ErrorKind::NoBusinessDay { from, limit: Calendar::MOST_DAYS }.into())
    }
}
