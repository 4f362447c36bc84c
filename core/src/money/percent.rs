//! A percentage (百分比), exact to eight decimal places.

use super::amount::Digits;
use super::rounding::power_of_ten;
use crate::Result;
use crate::error::{ErrorKind, shown};

/// A percentage from 0 to 100.
///
/// ```
/// use duebook::Percent;
///
/// let third: Percent = "33.33".parse()?;
/// assert_eq!(third.to_string(), "33.33");
/// assert_eq!("100.01".parse::<Percent>().unwrap_err().code(), "percent_out_of_range");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// A true third is not a percentage: divide by weights `1, 1, 1` instead.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Percent(
    // INVARIANT: 0 ..= WHOLE, in hundred-millionths of a percent.
    i64,
);

impl Percent {
    /// What a record has in a place before it is read.
    pub(crate) const BLANK: Self = Self(0);

    /// Decimal places a percentage may have.
    pub const MAX_PLACES: u32 = 8;
    pub(crate) const WHOLE: i64 = 10_000_000_000;
    const ONE: i128 = 100_000_000;

    /// A whole percentage: `Percent::new(30)`.
    ///
    /// # Errors
    /// `percent_out_of_range` outside 0 to 100.
    pub fn new(percent: i64) -> Result<Self> {
        Self::from_units(i128::from(percent).saturating_mul(Self::ONE), &percent.to_string())
    }

    /// Reads plain decimal text such as `33.33`.
    ///
    /// # Errors
    /// `percent_syntax`; `percent_out_of_range`.
    pub fn parse(text: &str) -> Result<Self> {
        let syntax = || ErrorKind::PercentSyntax { text: shown(text) };
        let parsed = Digits::read(text).map_err(|_| syntax())?;
        let places = u32::try_from(parsed.places).ok().filter(|p| *p <= Self::MAX_PLACES).ok_or_else(syntax)?;
        let scale = power_of_ten(Self::MAX_PLACES.saturating_sub(places));
        let units = parsed.units.map_or(i128::MAX, |units| units.saturating_mul(scale));
        Self::from_units(if parsed.negative { units.saturating_neg() } else { units }, text)
    }

    pub(crate) fn from_units(units: i128, text: &str) -> Result<Self> {
        let fits = i64::try_from(units).ok().filter(|units| (0..=Self::WHOLE).contains(units));
        fits.map(Self).ok_or_else(|| ErrorKind::PercentOutOfRange { text: shown(text), limit: 100 }.into())
    }

    pub(crate) const fn units(self) -> i64 {
        self.0
    }
}

/// Plain text without trailing zeros, also for sums beyond 100.
pub(crate) fn percent_text(units: i128) -> String {
    let (whole, fraction) = (units.div_euclid(Percent::ONE), units.rem_euclid(Percent::ONE));
    let text = format!("{whole}.{fraction:08}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

impl std::fmt::Display for Percent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&percent_text(self.0.into()))
    }
}

impl std::fmt::Debug for Percent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self}%")
    }
}

impl std::str::FromStr for Percent {
    type Err = crate::Error;
    fn from_str(text: &str) -> Result<Self> {
        Self::parse(text)
    }
}
