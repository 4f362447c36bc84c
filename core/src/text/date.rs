//! Dates as they are written in exports (日期文本), with the time of day where it stands beside them.

use super::width::spots;
use crate::error::{ErrorKind, shown};
use crate::shape::Shape;
use crate::{Date, Error, Result};

/// How the dates of a source are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub struct DateDialect {
    /// The order of year, month and day.
    #[shape(default)]
    pub order: DateOrder,
    /// Whether bare numbers are the days of a spreadsheet.
    #[shape(default)]
    pub serials: Serials,
}

/// The order of a date's parts. A date that begins with its four-digit year is read under each of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Shape)]
pub enum DateOrder {
    /// Only `2026-08-01`, `2026/8/1`, `20260801`, `2026年8月1日`.
    #[default]
    YearFirst,
    /// `01/08/2026` is the first of August, as in Europe.
    DayFirst,
    /// `01/08/2026` is the eighth of January, as in the United States.
    MonthFirst,
}

/// Days counted by a spreadsheet (Excel 日期序列号).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Shape)]
pub enum Serials {
    /// A bare number is no date.
    #[default]
    Refused,
    /// Day 1 is 1900-01-01, and day 60 the 29th of February that 1900 did not have: it is refused.
    From1900,
    /// Day 0 is 1904-01-01.
    From1904,
}

/// A date as it was read.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct DateText {
    /// The day.
    pub date: Date,
    /// The time of day, `HH:MM:SS`, where it stands there; parts of a second are left out.
    #[shape(omit)]
    pub time: Option<String>,
}

/// Reads a date as it is written: `20260801`, `2026/8/1`, `2026年8月1日`, `20260801 15:24:03`.
///
/// ```
/// use duebook::{DateDialect, DateOrder, Serials, parse_date_text};
///
/// let plain = DateDialect::default();
/// assert_eq!(parse_date_text("２０２６年８月１日", &plain)?.date.to_string(), "2026-08-01");
/// let read = parse_date_text("20260801 15:24:03", &plain)?;
/// assert_eq!((read.date.to_string().as_str(), read.time.as_deref()), ("2026-08-01", Some("15:24:03")));
///
/// assert_eq!(parse_date_text("01/08/2026", &plain).unwrap_err().code(), "date_text");   // January or August?
/// let day_first = DateDialect { order: DateOrder::DayFirst, serials: Serials::From1900 };
/// assert_eq!(parse_date_text("01/08/2026", &day_first)?.date.to_string(), "2026-08-01");
/// assert_eq!(parse_date_text("46235.5", &day_first)?.time.as_deref(), Some("12:00:00"));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// The parts are divided by `-`, `/`, `.`, or 年 月 日, twice the same; years have four digits. A time follows after a
/// blank, a `T` or nothing: `15:24`, `15:24:03`, `152403`, `15时24分03秒`, with or without parts of a second.
///
/// # Errors
/// `date_text` for any other form, and for a day or a time that does not exist.
pub fn parse_date_text(text: &str, dialect: &DateDialect) -> Result<DateText> {
    read(text, dialect).ok_or_else(|| Error::new(ErrorKind::DateText { text: shown(text) }))
}

/// The time of day in a text, `HH:MM:SS`.
pub(crate) fn parse_time_text(text: &str) -> Option<String> {
    let characters: Vec<char> = spots(text).into_iter().map(|(_, c)| c).collect();
    time(&characters)
}

pub(super) fn read(text: &str, dialect: &DateDialect) -> Option<DateText> {
    if text.len() > 128 {
        return None;
    }
    let characters: Vec<char> = spots(text).into_iter().map(|(_, c)| c).collect();
    if dialect.serials != Serials::Refused
        && let Some(read) = serial(&characters, dialect.serials)
    {
        return Some(read);
    }
    let (day, rest) = if characters.iter().take_while(|c| c.is_ascii_digit()).count() >= 8 {
        compact(&characters)?
    } else {
        divided(&characters, dialect.order)?
    };
    let rest: Vec<char> = rest.iter().copied().skip_while(|c| matches!(c, ' ' | 'T' | 't')).collect();
    let time = if rest.is_empty() { None } else { Some(time(&rest)?) };
    Some(DateText { date: day, time })
}

/// `20260801`, with whatever follows.
fn compact(characters: &[char]) -> Option<(Date, &[char])> {
    let (day, rest) = characters.split_at_checked(8)?;
    let [y1, y2, y3, y4, m1, m2, d1, d2] = day else { return None };
    let date = date(number(&[*y1, *y2, *y3, *y4])?, number(&[*m1, *m2])?, number(&[*d1, *d2])?)?;
    // Fourteen digits are a date and a time; any other longer number is a number.
    let more = rest.iter().take_while(|c| c.is_ascii_digit()).count();
    matches!(more, 0 | 6).then_some((date, rest))
}

/// Three numbers with the same mark twice, or with 年 and 月.
fn divided(characters: &[char], order: DateOrder) -> Option<(Date, &[char])> {
    let (first, mark, rest) = part(characters, 4)?;
    let (second, again, rest) = part(rest, 2)?;
    let digits = rest.iter().take_while(|c| c.is_ascii_digit()).count();
    let (third, rest) = rest.split_at_checked(digits)?;
    let (middle, value) = (number(second)?, number(third)?);
    let rest = match (mark, again) {
        ('年', '月') => match rest {
            ['日' | '号', rest @ ..] => rest,
            _ => return None,
        },
        ('-' | '/' | '.', again) if again == mark => rest,
        _ => return None,
    };
    let date = match (first.len(), third.len(), order) {
        (4, 1 | 2, _) => date(number(first)?, middle, value)?,
        (1 | 2, 4, DateOrder::DayFirst) if mark != '年' => date(value, middle, number(first)?)?,
        (1 | 2, 4, DateOrder::MonthFirst) if mark != '年' => date(value, number(first)?, middle)?,
        _ => return None,
    };
    Some((date, rest))
}

/// The digits up to a mark, the mark, and the rest.
fn part(characters: &[char], most: usize) -> Option<(&[char], char, &[char])> {
    let digits = characters.iter().take_while(|c| c.is_ascii_digit()).count();
    let (part, rest) = characters.split_at_checked(digits).filter(|_| (1..=most).contains(&digits))?;
    let [mark, rest @ ..] = rest else { return None };
    Some((part, *mark, rest))
}

fn number(digits: &[char]) -> Option<u32> {
    if digits.is_empty() {
        return None;
    }
    digits.iter().try_fold(0_u32, |sum, c| sum.checked_mul(10)?.checked_add(c.to_digit(10)?))
}

fn date(year: u32, month: u32, day: u32) -> Option<Date> {
    Date::new(i32::try_from(year).ok()?, month, day).ok().filter(|_| (1000..=9999).contains(&year))
}

/// `15:24:03`, `15:24`, `152403`, `15时24分03秒`, `15.24.03`.
fn time(characters: &[char]) -> Option<String> {
    let digits = characters.iter().take_while(|c| c.is_ascii_digit()).count();
    let (hour, minute, second) = if let (6, Some((clock, fraction))) = (digits, characters.split_at_checked(6)) {
        only_fraction(fraction)?;
        (number(clock.get(..2)?)?, number(clock.get(2..4)?)?, number(clock.get(4..)?)?)
    } else {
        let (hour, mark, rest) = part(characters, 2)?;
        let digits = rest.iter().take_while(|c| c.is_ascii_digit()).count();
        let (minute, rest) = rest.split_at_checked(digits).filter(|_| digits == 2)?;
        let second = match (mark, rest) {
            (':', []) | ('时' | '点', ['分']) => 0,
            (':', [':', rest @ ..]) | ('.', ['.', rest @ ..]) => {
                let (second, rest) = rest.split_at_checked(2)?;
                only_fraction(rest)?;
                number(second)?
            }
            ('时' | '点', ['分', rest @ .., '秒']) if rest.len() <= 2 => number(rest)?,
            _ => return None,
        };
        (number(hour)?, number(minute)?, second)
    };
    (hour < 24 && minute < 60 && second < 60).then(|| format!("{hour:02}:{minute:02}:{second:02}"))
}

/// Nothing, or a point and digits.
fn only_fraction(rest: &[char]) -> Option<()> {
    match rest {
        [] => Some(()),
        ['.' | ',', digits @ ..] => (!digits.is_empty() && digits.iter().all(char::is_ascii_digit)).then_some(()),
        _ => None,
    }
}

/// The day of a spreadsheet's number; its fraction is the time, to the nearest second.
fn serial(characters: &[char], serials: Serials) -> Option<DateText> {
    let digits = characters.iter().take_while(|c| c.is_ascii_digit()).count();
    let (whole, rest) = characters.split_at_checked(digits).filter(|_| (1..=7).contains(&digits))?;
    let fraction = match rest {
        [] => None,
        ['.', fraction @ ..] if fraction.len() <= 15 => Some(fraction),
        _ => return None,
    };
    let seconds = match fraction {
        None => None,
        Some(fraction) => {
            let parts = fraction
                .iter()
                .try_fold(0_i64, |sum, c| sum.checked_mul(10)?.checked_add(i64::from(c.to_digit(10)?)))?;
            let one = 10_i64.checked_pow(u32::try_from(fraction.len()).ok()?)?;
            let doubled = i128::from(parts).checked_mul(172_800)?.checked_add(one.into())?;
            i64::try_from(doubled.checked_div(i128::from(one).checked_mul(2)?)?).ok()
        }
    };
    let day = i64::from(number(whole)?).checked_add(seconds.unwrap_or(0).div_euclid(86_400))?;
    let start = match serials {
        Serials::From1904 => Date::new(1904, 1, 1).ok()?,
        _ if day > 60 => Date::new(1899, 12, 30).ok()?,
        _ if (1..60).contains(&day) => Date::new(1899, 12, 31).ok()?,
        _ => return None,
    };
    let time = seconds.map(|seconds| {
        let seconds = seconds.rem_euclid(86_400);
        let (minutes, second) = (seconds.div_euclid(60), seconds.rem_euclid(60));
        format!("{:02}:{:02}:{second:02}", minutes.div_euclid(60), minutes.rem_euclid(60))
    });
    Some(DateText { date: start.add_days(day).ok()?, time })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, order: DateOrder, serials: Serials) -> Option<String> {
        let read = parse_date_text(text, &DateDialect { order, serials }).ok()?;
        Some(read.time.map_or(read.date.to_string(), |time| format!("{} {time}", read.date)))
    }

    #[test]
    fn every_form_with_the_year_first() {
        for (text, expected) in [
            ("20260801", "2026-08-01"),
            ("2026-08-01", "2026-08-01"),
            (" ２０２６／８／１ ", "2026-08-01"),
            ("2026.8.1", "2026-08-01"),
            ("2026年8月1日", "2026-08-01"),
            ("2026年08月01日 15时24分03秒", "2026-08-01 15:24:03"),
            ("2026年8月1日15:24", "2026-08-01 15:24:00"),
            ("20260801 15:24:03", "2026-08-01 15:24:03"),
            ("20260801152403", "2026-08-01 15:24:03"),
            ("20260801 152403", "2026-08-01 15:24:03"),
            ("2026-08-01T15:24:03.250", "2026-08-01 15:24:03"),
            ("2026-08-01 15.24.03.250000", "2026-08-01 15:24:03"),
            ("2026/8/1 9:05", "2026-08-01 09:05:00"),
        ] {
            for order in [DateOrder::YearFirst, DateOrder::DayFirst, DateOrder::MonthFirst] {
                assert_eq!(read(text, order, Serials::Refused).as_deref(), Some(expected), "{text}");
            }
        }
    }

    #[test]
    fn what_is_no_date_or_two_dates_is_refused() {
        for text in [
            "",
            "2026",
            "26-08-01",
            "2026-8",
            "2026-08/01",
            "2026-02-29",
            "20260229",
            "2026-13-01",
            "202608011",
            "2026-08-01 25:00",
            "2026-08-01 15:2",
            "2026-08-01 15:24:60",
            "2026-08-01 x",
            "08/01/2026",
            "46235",
            "2026年8月1",
            "2026-08-01-",
            "0026-08-01",
            "2026080115",
            "2026-08-01 15:24:03.",
        ] {
            assert_eq!(read(text, DateOrder::YearFirst, Serials::Refused), None, "{text}");
        }
    }

    #[test]
    fn the_order_is_declared() {
        let day = |text| read(text, DateOrder::DayFirst, Serials::Refused);
        let month = |text| read(text, DateOrder::MonthFirst, Serials::Refused);
        assert_eq!(day("01/08/2026 15:24").as_deref(), Some("2026-08-01 15:24:00"));
        assert_eq!(month("01/08/2026").as_deref(), Some("2026-01-08"));
        assert_eq!((day("08/13/2026"), month("13.08.2026"), day("1/8/26")), (None, None, None));
    }

    #[test]
    fn days_of_a_spreadsheet() {
        let old = |text| read(text, DateOrder::YearFirst, Serials::From1900);
        assert_eq!(old("1").as_deref(), Some("1900-01-01"));
        assert_eq!(old("59").as_deref(), Some("1900-02-28"));
        assert_eq!(old("60"), None);
        assert_eq!(old("61").as_deref(), Some("1900-03-01"));
        assert_eq!(old("46235").as_deref(), Some("2026-08-01"));
        assert_eq!(old("46235.6416782407").as_deref(), Some("2026-08-01 15:24:01"));
        assert_eq!(old("46235.9999999999").as_deref(), Some("2026-08-02 00:00:00"));
        assert_eq!(read("44773", DateOrder::YearFirst, Serials::From1904).as_deref(), Some("2026-08-01"));
        assert_eq!(old("20260801").as_deref(), Some("2026-08-01"));
        assert_eq!((old("0"), old("46235.5x"), old("9999999")), (None, None, None));
    }
}
