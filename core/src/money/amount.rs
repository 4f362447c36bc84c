//! An amount of money, exact to the minor unit.

use std::cmp::Ordering;

use super::rounding::{divide, power_of_ten};
use super::{Currency, Percent, Rounding};
use crate::error::{ErrorKind, shown};
use crate::shape::Shape;
use crate::short::Short;
use crate::{Error, Result};
use rust_decimal::Decimal;

/// An amount of one currency in whole minor units (分, cents).
///
/// ```
/// use duebook::{Currency, Money, Rounding};
///
/// let cny = Currency::new("CNY")?;
/// let contract = Money::parse("113000.01", cny)?;
/// let advance = contract.percent("30".parse()?, Rounding::HalfUp)?;
/// assert_eq!(advance.value.to_string(), "33900.00 CNY");
/// assert_eq!(contract.minus(advance.value)?.to_string(), "79100.01 CNY");
/// assert_eq!(Money::parse("1,000.00", cny).unwrap_err().code(), "amount_syntax");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Limits
/// At most [`Money::MAX_MINOR`] minor units either way, 18 digits: about ten quadrillion yuan. Every
/// operation is checked against it.
///
/// # Why there are no operators and no order
/// `a + b` would have to panic, or to invent an answer, when the currencies differ; so would `a < b`.
/// The methods return a result instead, and [`Money::compare`] refuses to compare yuan with yen.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Money {
    // INVARIANT: minor.abs() <= MAX_MINOR. `Money::new` is the only door; `zero` and `clamped` cannot leave it.
    minor: i64,
    currency: Currency,
}

/// A rounded amount, and whether rounding changed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Rounded {
    /// The amount after rounding.
    pub value: Money,
    /// Whether the exact result needed no rounding.
    pub exact: bool,
}

impl Money {
    /// What a record has in a place before it is read.
    pub(crate) const BLANK: Self = Self::zero(Currency::BLANK);

    /// The largest absolute amount in minor units: 18 digits.
    pub const MAX_MINOR: i64 = 999_999_999_999_999_999;

    /// An amount from whole minor units: `Money::new(1250, cny)` is 12.50 yuan.
    ///
    /// # Errors
    /// `amount_too_large` beyond [`Money::MAX_MINOR`].
    #[inline]
    pub fn new(minor: i64, currency: Currency) -> Result<Self> {
        if minor.unsigned_abs() > Self::MAX_MINOR.unsigned_abs() {
            return Err(too_large(""));
        }
        Ok(Self { minor, currency })
    }

    /// An amount that is known to be within the limits, because it is a part of one that is.
    #[inline]
    pub(crate) fn clamped(minor: i64, currency: Currency) -> Self {
        Self { minor: minor.clamp(Self::MAX_MINOR.saturating_neg(), Self::MAX_MINOR), currency }
    }

    #[inline]
    pub(crate) fn from_i128(minor: i128, currency: Currency) -> Result<Self> {
        i64::try_from(minor).map_err(|_| too_large("")).and_then(|minor| Self::new(minor, currency))
    }

    /// Nothing, in this currency.
    #[must_use]
    pub const fn zero(currency: Currency) -> Self {
        Self { minor: 0, currency }
    }

    /// Reads plain decimal text such as `-12.5`: ASCII digits, at most one point, an optional leading
    /// minus. No plus, no exponent, no grouping, no leading zero, no digits of other scripts.
    ///
    /// # Errors
    /// `amount_syntax` with the position; `amount_too_precise` for more places than the currency has,
    /// zeros included; `amount_too_large`.
    pub fn parse(text: &str, currency: Currency) -> Result<Self> {
        let parsed = Digits::read(text)?;
        let places = usize::from(currency.digits());
        if parsed.places > places {
            let digits = i64::from(currency.digits());
            return Err(ErrorKind::AmountTooPrecise { text: shown(text), currency, digits }.into());
        }
        let missing = u32::try_from(places.saturating_sub(parsed.places)).unwrap_or(0);
        let minor = parsed.units.and_then(|units| units.checked_mul(power_of_ten(missing)));
        let minor = minor.filter(|units| *units <= i128::from(Self::MAX_MINOR)).ok_or_else(|| too_large(text))?;
        Self::from_i128(if parsed.negative { minor.saturating_neg() } else { minor }, currency)
    }

    /// Reads decimal text with any number of places and rounds it as told; the answer says whether
    /// rounding was needed. The named door for sources with finer scales than the currency.
    ///
    /// # Errors
    /// `amount_syntax`; `amount_too_large`.
    pub fn round(text: &str, currency: Currency, rounding: Rounding) -> Result<Rounded> {
        let mut parsed = Digits::read(text)?;
        let spare = parsed.places.saturating_sub(currency.digits().into());
        if spare == 0 {
            return Ok(Rounded { value: Self::parse(text, currency)?, exact: true });
        }
        // Rounding sees no difference between a long tail and a single digit for it.
        if let Some((kept, tail)) =
            text.len().checked_sub(spare.saturating_sub(2)).and_then(|at| text.split_at_checked(at))
        {
            let sticky = if tail.bytes().any(|digit| digit != b'0') { "1" } else { "" };
            parsed = Digits::read(&format!("{kept}{sticky}"))?;
        }
        let spare = parsed.places.saturating_sub(currency.digits().into());
        let units = parsed.units.ok_or_else(|| too_large(text))?;
        let spare = u32::try_from(spare).ok().filter(|spare| *spare <= 36).ok_or_else(|| too_large(text))?;
        let signed = if parsed.negative { units.saturating_neg() } else { units };
        let (minor, rest) = divide(signed, power_of_ten(spare), rounding);
        Ok(Rounded { value: Self::from_i128(minor, currency)?, exact: rest == 0 })
    }

    /// An amount from a decimal number, exactly.
    ///
    /// ```
    /// use duebook::rust_decimal::Decimal;
    /// use duebook::{Currency, Money};
    ///
    /// let amount = Money::from_decimal(Decimal::new(3_390_005, 2), Currency::new("CNY")?)?;
    /// assert_eq!(amount.to_string(), "33900.05 CNY");
    /// # Ok::<(), duebook::Error>(())
    /// ```
    ///
    /// # Errors
    /// `amount_too_precise`; `amount_too_large`.
    pub fn from_decimal(amount: Decimal, currency: Currency) -> Result<Self> {
        // A number may be a negative zero; text may not.
        Self::parse(&if amount.is_zero() { amount.abs() } else { amount }.to_string(), currency)
    }

    /// The amount as a decimal number with the currency's places.
    #[must_use]
    pub fn to_decimal(&self) -> Decimal {
        Decimal::new(self.minor, self.currency.digits().into())
    }

    /// The whole minor units.
    #[inline]
    #[must_use]
    pub const fn minor(&self) -> i64 {
        self.minor
    }

    /// The currency.
    #[inline]
    #[must_use]
    pub const fn currency(&self) -> Currency {
        self.currency
    }

    /// Whether this is nothing.
    #[must_use]
    pub const fn is_zero(&self) -> bool {
        self.minor == 0
    }

    /// Whether this is less than nothing.
    #[must_use]
    pub const fn is_negative(&self) -> bool {
        self.minor < 0
    }

    /// The sum.
    ///
    /// # Errors
    /// `currency_mismatch`; `amount_too_large`.
    pub fn plus(self, other: Self) -> Result<Self> {
        self.same_currency(other.currency)?;
        Self::new(self.minor.saturating_add(other.minor), self.currency)
    }

    /// The difference.
    ///
    /// # Errors
    /// `currency_mismatch`; `amount_too_large`.
    pub fn minus(self, other: Self) -> Result<Self> {
        self.plus(other.negated())
    }

    /// The same amount the other way round. Never fails: the range is symmetric.
    #[must_use]
    pub const fn negated(self) -> Self {
        Self { minor: self.minor.saturating_neg(), currency: self.currency }
    }

    /// The amount without its sign.
    #[must_use]
    pub const fn abs(self) -> Self {
        Self { minor: self.minor.saturating_abs(), currency: self.currency }
    }

    /// The order of two amounts of one currency.
    ///
    /// # Errors
    /// `currency_mismatch`.
    pub fn compare(self, other: Self) -> Result<Ordering> {
        self.same_currency(other.currency)?;
        Ok(self.minor.cmp(&other.minor))
    }

    /// The sum of amounts, which may be none.
    ///
    /// # Errors
    /// `currency_mismatch`; `amount_too_large` if the total does not fit (sums on the way may exceed it).
    pub fn sum(amounts: impl IntoIterator<Item = Self>, currency: Currency) -> Result<Self> {
        let mut total = 0_i128;
        for amount in amounts {
            Self::zero(currency).same_currency(amount.currency)?;
            total = total.saturating_add(amount.minor.into());
        }
        Self::from_i128(total, currency)
    }

    /// A percentage of the amount, rounded to the minor unit as told.
    ///
    /// # Errors
    /// `amount_too_large` never occurs for 0 to 100 percent; it is checked all the same.
    pub fn percent(self, percent: Percent, rounding: Rounding) -> Result<Rounded> {
        let product = i128::from(self.minor).saturating_mul(percent.units().into());
        let (minor, rest) = divide(product, Percent::WHOLE.into(), rounding);
        Ok(Rounded { value: Self::from_i128(minor, self.currency)?, exact: rest == 0 })
    }

    /// The amount as plain decimal text with the currency's places: `33900.00`.
    #[must_use]
    pub fn amount(&self) -> String {
        self.text().as_str().to_owned()
    }

    /// The same on its way out.
    pub(crate) fn text(&self) -> Short {
        let digits = usize::from(self.currency.digits());
        let one = 10_u64.saturating_pow(self.currency.digits().into());
        let units = self.minor.unsigned_abs();
        let (whole, fraction) = (units.div_euclid(one), units.rem_euclid(one));
        let sign = if self.minor < 0 { Short::new().bytes(*b"-") } else { Short::new() };
        let text = sign.number(whole, 1);
        if digits == 0 { text } else { text.bytes(*b".").number(fraction, digits) }
    }

    /// Whether the text from which it was read has all digits of the currency, as it is written.
    pub(crate) fn has_all_digits(&self, text: &str) -> bool {
        let places = text.bytes().rev().position(|byte| byte == b'.').unwrap_or(0);
        places == usize::from(self.currency.digits())
    }

    pub(crate) fn same_currency(&self, found: Currency) -> Result<()> {
        if self.currency == found {
            return Ok(());
        }
        Err(ErrorKind::CurrencyMismatch { expected: self.currency, found, item: None }.into())
    }
}

fn too_large(text: &str) -> Error {
    ErrorKind::AmountTooLarge { text: shown(text), limit: Money::MAX_MINOR }.into()
}

/// Plain decimal text, taken apart.
pub(super) struct Digits {
    pub(super) negative: bool,
    /// All digits as one number; `None` beyond 38 digits.
    pub(super) units: Option<i128>,
    /// How many of the digits stand behind the point.
    pub(super) places: usize,
}

impl Digits {
    pub(super) fn read(text: &str) -> Result<Self> {
        let bad = |position: usize| {
            // Positions count characters, and the part before a bad one is ASCII: bytes are characters.
            let position = i64::try_from(position).unwrap_or(i64::MAX).saturating_add(1);
            Error::new(ErrorKind::AmountSyntax { text: shown(text), position })
        };
        let bytes = text.as_bytes();
        let negative = bytes.first() == Some(&b'-');
        let start = usize::from(negative);
        let (mut units, mut point, mut last) = (Some(0_i128), None, None);
        // So many digits have room in a word, and words are multiplied many times as fast.
        let (short, mut word) = (bytes.len() <= 19, 0_u64);
        for (position, byte) in bytes.iter().enumerate().skip(start) {
            match byte {
                b'0'..=b'9' if short => {
                    word = word.saturating_mul(10).saturating_add(byte.saturating_sub(b'0').into());
                }
                b'0'..=b'9' => {
                    let digit = i128::from(byte.saturating_sub(b'0'));
                    units = units.and_then(|u| u.checked_mul(10)?.checked_add(digit));
                }
                b'.' if point.is_none() && last.is_some() => point = Some(position),
                _ => return Err(bad(position)),
            }
            last = Some(*byte);
        }
        if last.is_none_or(|byte| byte == b'.') {
            return Err(bad(bytes.len()));
        }
        if short {
            units = Some(word.into());
        }
        let leading = bytes.get(start..start.saturating_add(2)).unwrap_or_default();
        if matches!(leading, [b'0', b'0'..=b'9']) {
            return Err(bad(start));
        }
        if negative && units == Some(0) {
            return Err(bad(0));
        }
        let places = point.map_or(0, |at| bytes.len().saturating_sub(at).saturating_sub(1));
        Ok(Self { negative, units, places })
    }
}

impl std::fmt::Display for Money {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.text(), self.currency)
    }
}

impl std::fmt::Debug for Money {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self, f)
    }
}
