//! An exchange rate (汇率), exact.

use super::amount::Digits;
use super::rounding::power_of_ten;
use crate::Result;
use crate::error::{ErrorKind, shown};

/// How many units of a second currency one unit of a first one is worth: more than zero, at most 18 digits
/// before and 12 behind the point.
///
/// ```
/// use duebook::Rate;
///
/// let rate: Rate = "7.1230".parse()?;
/// assert_eq!(rate.to_string(), "7.123");
/// assert_eq!("0".parse::<Rate>().unwrap_err().code(), "rate_out_of_range");
/// assert_eq!("7,123".parse::<Rate>().unwrap_err().code(), "rate_syntax");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// A rate alone does not say between which currencies it stands: that is a [`Quote`](crate::Quote). Rates
/// with more than 12 places behind the point (a price of one yen, say) are quoted per 100 or more units.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
// Two words and not one of 128 bits: whatever holds one of those is aligned to 16 bytes and grows, every command and event.
pub struct Rate {
    // INVARIANT: 1 ..= MOST together. `Rate::from_units` is the only door.
    whole: i64,
    /// What is behind the point, in units of 10⁻¹², less than one.
    behind: i64,
}

impl Rate {
    /// What a record has in a place before it is read.
    pub(crate) const BLANK: Self = Self { whole: 1, behind: 0 };

    /// Decimal places a rate may have.
    pub const MAX_PLACES: u32 = 12;
    /// Digits a rate may have before the point.
    pub const MAX_WHOLE_DIGITS: u32 = 18;
    /// One, in the units a rate is held in.
    pub(crate) const ONE: i128 = 1_000_000_000_000;
    const MOST: i128 = 999_999_999_999_999_999_999_999_999_999;

    /// Reads plain decimal text such as `7.1234`: no sign, no exponent, no grouping.
    ///
    /// # Errors
    /// `rate_syntax`, also for more than 12 places; `rate_out_of_range` for zero, for less, and for more than
    /// 18 digits before the point.
    pub fn parse(text: &str) -> Result<Self> {
        let syntax = || ErrorKind::RateSyntax { text: shown(text) };
        let parsed = Digits::read(text).map_err(|_| syntax())?;
        let places = u32::try_from(parsed.places).ok().filter(|p| *p <= Self::MAX_PLACES).ok_or_else(syntax)?;
        let scale = power_of_ten(Self::MAX_PLACES.saturating_sub(places));
        let units = parsed.units.map_or(i128::MAX, |units| units.saturating_mul(scale));
        Self::from_units(if parsed.negative { units.saturating_neg() } else { units })
            .ok_or_else(|| ErrorKind::RateOutOfRange { text: shown(text), limit: Self::MAX_WHOLE_DIGITS.into() }.into())
    }

    pub(crate) fn from_units(units: i128) -> Option<Self> {
        if !(1..=Self::MOST).contains(&units) {
            return None;
        }
        let word = |number: i128| i64::try_from(number).ok();
        Some(Self { whole: word(units.div_euclid(Self::ONE))?, behind: word(units.rem_euclid(Self::ONE))? })
    }

    /// In units of 10⁻¹².
    pub(crate) fn units(self) -> i128 {
        i128::from(self.whole).saturating_mul(Self::ONE).saturating_add(self.behind.into())
    }
}

impl std::fmt::Display for Rate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { whole, behind } = self;
        f.write_str(format!("{whole}.{behind:012}").trim_end_matches('0').trim_end_matches('.'))
    }
}

impl std::fmt::Debug for Rate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self, f)
    }
}

impl std::str::FromStr for Rate {
    type Err = crate::Error;
    fn from_str(text: &str) -> Result<Self> {
        Self::parse(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_record_is_aligned_to_more_than_a_word_for_it() {
        assert_eq!((size_of::<Rate>(), align_of::<Rate>()), (16, 8));
        assert_eq!(align_of::<crate::Command>(), 8);
        assert_eq!(align_of::<crate::BookEvent>(), 8);
    }

    #[test]
    fn larger_is_later() {
        let mut rates = ["7.2", "7.123", "10", "0.000000000001"].map(|text| Rate::parse(text).unwrap());
        rates.sort();
        assert_eq!(rates.map(|rate| rate.to_string()), ["0.000000000001", "7.123", "7.2", "10"]);
        assert!(rates.is_sorted_by_key(|rate| rate.units()));
    }

    #[test]
    fn the_edges_of_the_range() {
        for text in ["0.000000000001", "999999999999999999.999999999999", "1", "100", "7.1234"] {
            assert_eq!(Rate::parse(text).unwrap().to_string(), text);
        }
        let code = |text: &str| Rate::parse(text).unwrap_err().code();
        for text in ["0", "0.000", "-7.1", "1000000000000000000", &"9".repeat(60)] {
            assert_eq!(code(text), "rate_out_of_range", "{text}");
        }
        for text in ["", "7.", ".7", "7,1", "+7", "7e0", "07.1", "-0", "0.0000000000001", "1.0000000000000", "７.1"] {
            assert_eq!(code(text), "rate_syntax", "{text}");
        }
    }
}
