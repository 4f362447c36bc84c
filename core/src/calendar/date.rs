//! A civil date (日期).

use crate::error::{ErrorKind, shown};
use crate::short::Short;
use crate::{Error, Result};
use chrono::{Datelike, Days, Months, NaiveDate};

/// A day of the Gregorian calendar, from 0001-01-01 to 9999-12-31, without time or zone.
///
/// ```
/// use duebook::Date;
///
/// let leap: Date = "2028-02-29".parse()?;
/// assert_eq!(leap.add_months(12)?.to_string(), "2029-02-28");
/// assert_eq!("2026-02-29".parse::<Date>().unwrap_err().code(), "date_syntax");
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date(
    // INVARIANT: the year is 1 to 9999.
    NaiveDate,
);

impl Date {
    /// What a record has in a place before it is read.
    pub(crate) const BLANK: Self = Self(match NaiveDate::from_yo_opt(1970, 1) {
        Some(date) => date,
        None => NaiveDate::MAX,
    });

    /// A date from its parts.
    ///
    /// # Errors
    /// `date_syntax` for a day the calendar does not have.
    pub fn new(year: i32, month: u32, day: u32) -> Result<Self> {
        Self::ymd(year, month, day)
            .ok_or_else(|| ErrorKind::DateSyntax { text: format!("{year:04}-{month:02}-{day:02}") }.into())
    }

    fn ymd(year: i32, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day).filter(|date| (1..=9999).contains(&date.year())).map(Self)
    }

    /// Reads `YYYY-MM-DD`, exactly ten characters.
    ///
    /// # Errors
    /// `date_syntax` for any other form and for a day the calendar does not have.
    pub fn parse(text: &str) -> Result<Self> {
        let number = |bytes: &[u8]| {
            bytes.iter().try_fold(0_u32, |sum, b| {
                b.is_ascii_digit().then(|| sum.saturating_mul(10).saturating_add(u32::from(b.saturating_sub(b'0'))))
            })
        };
        let parts = match text.as_bytes() {
            [year @ .., b'-', m1, m2, b'-', d1, d2] if year.len() == 4 => {
                number(year).zip(number(&[*m1, *m2])).zip(number(&[*d1, *d2]))
            }
            _ => None,
        };
        parts
            .and_then(|((year, month), day)| Self::ymd(i32::try_from(year).ok()?, month, day))
            .ok_or_else(|| ErrorKind::DateSyntax { text: shown(text) }.into())
    }

    /// The year, 1 to 9999.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// Days since 0000-12-31: consecutive dates differ by one.
    #[must_use]
    #[inline]
    pub fn number(self) -> i32 {
        self.0.num_days_from_ce()
    }

    /// The date of a number that is known to be one.
    pub(crate) fn from_number(number: i64) -> Self {
        // INVARIANT: the number lies within the years; the epoch stands for what cannot be.
        let date = i32::try_from(number).ok().and_then(NaiveDate::from_num_days_from_ce_opt);
        Self(date.unwrap_or_default())
    }

    /// Whole days from `earlier` to this date; negative if it is later.
    #[must_use]
    pub fn days_since(self, earlier: Self) -> i64 {
        self.0.signed_duration_since(earlier.0).num_days()
    }

    /// So many days later, or earlier if negative.
    ///
    /// # Errors
    /// `date_out_of_range`.
    pub fn add_days(self, days: i64) -> Result<Self> {
        let distance = Days::new(days.unsigned_abs());
        let moved = if days < 0 { self.0.checked_sub_days(distance) } else { self.0.checked_add_days(distance) };
        self.kept(moved)
    }

    /// So many months later, or earlier if negative; a day the month lacks becomes its last day.
    ///
    /// # Errors
    /// `date_out_of_range`.
    pub fn add_months(self, months: i64) -> Result<Self> {
        let distance = u32::try_from(months.unsigned_abs()).map(Months::new);
        let moved = distance.ok().and_then(|distance| {
            if months < 0 { self.0.checked_sub_months(distance) } else { self.0.checked_add_months(distance) }
        });
        self.kept(moved)
    }

    /// The same month on another day; a day the month lacks becomes its last day.
    #[must_use]
    pub(crate) fn on_day(self, day: u32) -> Self {
        let last = self.last_of_month();
        self.0.with_day(day).map_or(last, Self)
    }

    /// The last day of the month.
    #[must_use]
    pub fn last_of_month(self) -> Self {
        (28..=31).rev().find_map(|day| self.0.with_day(day)).map_or(self, Self)
    }

    /// Monday is 0, Sunday 6.
    pub(crate) fn weekday_number(self) -> u32 {
        self.0.weekday().num_days_from_monday()
    }

    /// The text, as it is written.
    pub(crate) fn text(self) -> Short {
        let year = u32::try_from(self.year()).unwrap_or(0);
        let ([c, e], [n, y]) = (Short::pair(year.div_euclid(100)), Short::pair(year.rem_euclid(100)));
        let ([m, o], [d, a]) = (Short::pair(self.month()), Short::pair(self.day()));
        Short::new().bytes([c, e, n, y, b'-', m, o, b'-', d, a])
    }

    fn kept(self, moved: Option<NaiveDate>) -> Result<Self> {
        let in_range = moved.filter(|date| (1..=9999).contains(&date.year()));
        in_range.map(Self).ok_or_else(|| Error::new(ErrorKind::DateOutOfRange { text: self.to_string() }))
    }
}

impl std::fmt::Display for Date {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text().as_str())
    }
}

impl std::fmt::Debug for Date {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self, f)
    }
}

impl std::str::FromStr for Date {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self> {
        Self::parse(text)
    }
}
