//! A recorded instant (记录时刻).

use super::Date;
use crate::error::{ErrorKind, shown};
use crate::short::Short;
use crate::{Error, Result};
/// A point of time in UTC to the microsecond, from year 1 to year 9999: when something was recorded, as the host's
/// clock said. The library never asks for the time.
///
/// Its text has one form: `2026-02-06T08:15:30Z`, with up to six digits of the second where they are needed and none
/// that say nothing. What lies in another zone, or between two microseconds, is the host's to convert.
///
/// ```
/// use duebook::Instant;
///
/// let recorded: Instant = "2026-02-06T23:59:59.5Z".parse()?;
/// assert_eq!(recorded.add_seconds(1)?.to_string(), "2026-02-07T00:00:00.5Z");
/// assert_eq!("2026-02-06T08:15:30+08:00".parse::<Instant>().unwrap_err().code(), "instant_syntax");
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Instant(
    // INVARIANT: microseconds since 1970-01-01T00:00:00Z, within years 1 to 9999.
    i64,
);

const MICROS: i64 = 1_000_000;
const DAY: i64 = 86_400;
/// The number of 1970-01-01 as [`Date::number`] counts.
const EPOCH: i64 = 719_163;

impl Instant {
    /// What a record has in a place before it is read.
    pub(crate) const BLANK: Self = Self(0);

    /// From microseconds since 1970-01-01T00:00:00Z.
    ///
    /// # Errors
    /// `instant_out_of_range` outside the years 1 to 9999.
    pub fn from_micros(micros: i64) -> Result<Self> {
        let refused = || Error::new(ErrorKind::InstantOutOfRange { text: format!("{micros} µs") });
        let days = micros.div_euclid(MICROS.saturating_mul(DAY)).saturating_add(EPOCH);
        // Day 1 is 0001-01-01, day 3,652,059 is 9999-12-31.
        if (1..=3_652_059).contains(&days) { Ok(Self(micros)) } else { Err(refused()) }
    }

    /// Microseconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub fn micros(self) -> i64 {
        self.0
    }

    /// So many microseconds after the beginning of a day in UTC, 0 to 86,399,999,999.
    ///
    /// # Errors
    /// `number_out_of_range`.
    pub fn new(date: Date, micros_of_day: i64) -> Result<Self> {
        let last = MICROS.saturating_mul(DAY).saturating_sub(1);
        if !(0..=last).contains(&micros_of_day) {
            return Err(ErrorKind::NumberOutOfRange { found: micros_of_day, min: 0, max: last }.into());
        }
        let days = i64::from(date.number()).saturating_sub(EPOCH);
        Self::from_micros(days.saturating_mul(DAY).saturating_mul(MICROS).saturating_add(micros_of_day))
    }

    /// The day in UTC.
    #[must_use]
    pub fn date(self) -> Date {
        let day = self.0.div_euclid(MICROS.saturating_mul(DAY)).saturating_add(EPOCH);
        Date::from_number(day)
    }

    /// Microseconds since the day began in UTC.
    #[must_use]
    pub fn micros_of_day(self) -> i64 {
        self.0.rem_euclid(MICROS.saturating_mul(DAY))
    }

    /// The one form, as it is written.
    pub(crate) fn text(self) -> Short {
        let unsigned = |number: i64| u64::try_from(number).unwrap_or(0);
        let second = self.micros_of_day().div_euclid(MICROS);
        let (hour, minute) = (second.div_euclid(3600), second.div_euclid(60).rem_euclid(60));
        let two = |number: i64| Short::pair(u32::try_from(number).unwrap_or(0));
        let ([h, o], [m, i], [s, e]) = (two(hour), two(minute), two(second.rem_euclid(60)));
        let mut text = self.date().text().bytes([b'T', h, o, b':', m, i, b':', s, e]);
        let (mut micros, mut width) = (self.0.rem_euclid(MICROS), 6_usize);
        if micros > 0 {
            while micros.rem_euclid(10) == 0 {
                (micros, width) = (micros.div_euclid(10), width.saturating_sub(1));
            }
            text = text.bytes(*b".").number(unsigned(micros), width);
        }
        text.bytes(*b"Z")
    }

    /// Reads `YYYY-MM-DDTHH:MM:SS[.f]Z`, one to six digits of the second. Zeros at their end, as JavaScript writes
    /// them, change nothing: the instant is written without them.
    ///
    /// # Errors
    /// `instant_syntax` for any other form, for a second the clock does not have (a leap second too), and for a
    /// day the calendar does not have.
    pub fn parse(text: &str) -> Result<Self> {
        Self::read(text).ok_or_else(|| ErrorKind::InstantSyntax { text: shown(text) }.into())
    }

    /// Whether a text that is an instant has no zeros at the end, as instants are written.
    pub(crate) fn is_shortest(text: &str) -> bool {
        // Without a fraction, the end of the seconds stands where it always does.
        !matches!(text.as_bytes(), [.., b'0', b'Z'] if text.len() > "2026-02-06T08:15:30Z".len())
    }

    fn read(text: &str) -> Option<Self> {
        let (date, time) = text.strip_suffix('Z')?.split_at_checked(10)?;
        let (clock, fraction) = time.strip_prefix('T')?.split_at_checked(8)?;
        let micros = match fraction.strip_prefix('.') {
            None if fraction.is_empty() => 0,
            Some(f) if !f.is_empty() && f.len() <= 6 => {
                digits(f)?.checked_mul(10_i64.checked_pow(u32::try_from(6_usize.checked_sub(f.len())?).ok()?)?)?
            }
            _ => return None,
        };
        let next = |from: usize, limit: i64| {
            let part = clock.get(from..from.saturating_add(2))?;
            digits(part).filter(|number| *number < limit)
        };
        let (hour, minute, second) = (next(0, 24)?, next(3, 60)?, next(6, 60)?);
        if clock.as_bytes().get(2) != Some(&b':') || clock.as_bytes().get(5) != Some(&b':') {
            return None;
        }
        let days = i64::from(Date::parse(date).ok()?.number()).checked_sub(EPOCH)?;
        let seconds = hour.checked_mul(3600)?.checked_add(minute.checked_mul(60)?)?.checked_add(second)?;
        let whole = days.checked_mul(DAY)?.checked_add(seconds)?;
        Some(Self(whole.checked_mul(MICROS)?.checked_add(micros)?))
    }

    /// So many seconds later, or earlier if negative.
    ///
    /// # Errors
    /// `instant_out_of_range`.
    pub fn add_seconds(self, seconds: i64) -> Result<Self> {
        let refused = || Error::new(ErrorKind::InstantOutOfRange { text: self.to_string() });
        let micros = seconds.checked_mul(MICROS).and_then(|distance| self.0.checked_add(distance));
        Self::from_micros(micros.ok_or_else(refused)?).map_err(|_| refused())
    }

    /// Whole seconds from `earlier` to this instant, rounded down; negative if it is later.
    #[must_use]
    pub fn seconds_since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0).div_euclid(MICROS)
    }
}

fn digits(text: &str) -> Option<i64> {
    if text.is_empty() {
        return None;
    }
    text.bytes().try_fold(0_i64, |sum, b| {
        b.is_ascii_digit().then(|| sum.saturating_mul(10).saturating_add(i64::from(b.saturating_sub(b'0'))))
    })
}

impl std::fmt::Display for Instant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text().as_str())
    }
}

impl std::fmt::Debug for Instant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self, f)
    }
}

impl std::str::FromStr for Instant {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self> {
        Self::parse(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_instant_has_one_text() {
        for text in [
            "0001-01-01T00:00:00Z",
            "1969-12-31T23:59:59.999999Z",
            "1970-01-01T00:00:00Z",
            "2028-02-29T12:30:00.000001Z",
            "9999-12-31T23:59:59.999999Z",
        ] {
            let read = Instant::parse(text).unwrap();
            assert_eq!(read.to_string(), text);
            assert_eq!(Instant::from_micros(read.micros()).unwrap(), read);
        }
    }

    #[test]
    fn another_form_is_refused() {
        for text in [
            "",
            "Z",
            "2026-02-06",
            "2026-02-06T08:15Z",
            "2026-02-06 08:15:30Z",
            "2026-02-06T08:15:30",
            "2026-02-06t08:15:30z",
            "2026-02-06T08:15:30+00:00",
            "2026-02-06T24:00:00Z",
            "2026-02-06T23:59:60Z",
            "2026-02-29T00:00:00Z",
            "2026-02-06T08:15:30.Z",
            "2026-02-06T08:15:30.500000000Z",
            "2026-02-06T08:15:30.1234567Z",
            "2026-02-06T08:15:30:01Z",
            "2026-02-06T8:15:30Z",
            "２026-02-06T08:15:30Z",
        ] {
            assert_eq!(Instant::parse(text).unwrap_err().code(), "instant_syntax", "{text:?}");
        }
    }

    #[test]
    fn zeros_at_the_end_are_read_and_not_written() {
        for (text, written) in [
            ("2026-02-06T08:15:30.500Z", "2026-02-06T08:15:30.5Z"),
            ("2026-02-06T08:15:30.000Z", "2026-02-06T08:15:30Z"),
            ("2026-02-06T08:15:30.000100Z", "2026-02-06T08:15:30.0001Z"),
        ] {
            assert_eq!(Instant::parse(text).unwrap().to_string(), written);
        }
    }

    #[test]
    fn an_instant_stays_within_its_years() {
        let last = Instant::parse("9999-12-31T23:59:59Z").unwrap();
        assert_eq!(last.add_seconds(1).unwrap_err().code(), "instant_out_of_range");
        assert_eq!(last.add_seconds(i64::MAX).unwrap_err().code(), "instant_out_of_range");
        assert_eq!(Instant::from_micros(i64::MIN).unwrap_err().code(), "instant_out_of_range");
        let first = Instant::parse("0001-01-01T00:00:00Z").unwrap();
        assert_eq!(first.add_seconds(-1).unwrap_err().code(), "instant_out_of_range");
        assert_eq!(last.seconds_since(first), 315_537_897_599);
    }
}
