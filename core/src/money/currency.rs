//! A currency (币种): a code and its number of decimal places.

use super::iso;
use crate::Result;
use crate::error::{ErrorKind, shown};
use crate::short::Short;

/// A currency of ISO 4217, or one the caller declares for points, credits or tokens.
///
/// The text form says everything: `CNY` is ISO 4217, `PTS:0` is a declared currency without decimal
/// places. There is no registry to fill first, so the same text means the same thing everywhere.
///
/// ```
/// use duebook::Currency;
///
/// assert_eq!(Currency::new("KWD")?.digits(), 3);
/// assert_eq!(Currency::declare("USDT", 6)?, Currency::new("USDT:6")?);
/// assert_eq!(Currency::new("cny").unwrap_err().code(), "currency_unknown");
/// assert_eq!(Currency::declare("USD", 4).unwrap_err().code(), "currency_reserved");
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Copy)]
pub struct Currency {
    // INVARIANT: 3 to 7 capital letters or digits, the first a letter, padded with zero bytes; then the number of
    // decimal places, at most MAX_DIGITS, and that of ISO 4217 if the code is there.
    bytes: [u8; 8],
}

impl Currency {
    /// What a record has in a place before it is read.
    pub(crate) const BLANK: Self = Self { bytes: *b"CNY\0\0\0\0\x02" };

    /// The most decimal places a currency may be declared with.
    pub const MAX_DIGITS: u8 = 9;

    /// Reads `CNY` (ISO 4217) or `PTS:0` (declared: code, colon, decimal places).
    ///
    /// # Errors
    /// `currency_unknown`; `currency_reserved` for an ISO code declared with other digits.
    pub fn new(text: impl AsRef<str>) -> Result<Self> {
        let text = text.as_ref();
        let unknown = || ErrorKind::CurrencyUnknown { text: shown(text) };
        if let Ok(code @ [a, b, c]) = <[u8; 3]>::try_from(text.as_bytes())
            && let Some(digits) = iso::digits(code)
        {
            return Ok(Self { bytes: [a, b, c, 0, 0, 0, 0, digits] });
        }
        if let Some((code, digits)) = text.split_once(':') {
            let digit =
                digits.bytes().next().filter(|d| d.is_ascii_digit() && digits.len() == 1).ok_or_else(unknown)?;
            return Self::declare(code, digit.saturating_sub(b'0'));
        }
        Err(unknown().into())
    }

    /// Declares a currency outside ISO 4217: 3 to 7 of `A`–`Z`, `0`–`9`, a letter first, and 0 to 9 digits.
    ///
    /// # Errors
    /// `currency_unknown` for another form; `currency_reserved` for an ISO code with other digits.
    pub fn declare(code: impl AsRef<str>, digits: u8) -> Result<Self> {
        let text = code.as_ref();
        let well_formed = (3..=7).contains(&text.len())
            && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
            && text.starts_with(|c: char| c.is_ascii_uppercase());
        if !well_formed || digits > Self::MAX_DIGITS {
            return Err(ErrorKind::CurrencyUnknown { text: shown(text) }.into());
        }
        if let Some(fixed) = <[u8; 3]>::try_from(text.as_bytes()).ok().and_then(iso::digits)
            && fixed != digits
        {
            return Err(ErrorKind::CurrencyReserved { text: text.to_owned(), digits: fixed.into() }.into());
        }
        let mut bytes = [0, 0, 0, 0, 0, 0, 0, digits];
        bytes.iter_mut().zip(text.bytes()).for_each(|(place, byte)| *place = byte);
        Ok(Self { bytes })
    }

    /// The code alone: `CNY`, `PTS`.
    #[must_use]
    pub fn code(&self) -> &str {
        let [code @ .., _] = &self.bytes;
        let length = code.iter().position(|b| *b == 0).unwrap_or(code.len());
        code.get(..length).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }

    /// The decimal places: 2 for `CNY`, 0 for `JPY`.
    #[must_use]
    pub fn digits(&self) -> u8 {
        let [.., digits] = self.bytes;
        digits
    }

    /// The text, as it is written.
    pub(crate) fn text(&self) -> Short {
        match self.bytes {
            [a, b, c, 0, ..] if iso::digits([a, b, c]).is_some() => Short::new().bytes([a, b, c]),
            _ => Short::new().text(self.code()).text(":").number(self.digits().into(), 1),
        }
    }
}

impl Currency {
    /// Code and digits as one number in their order: currencies are compared with every amount.
    #[inline]
    fn word(self) -> u64 {
        u64::from_be_bytes(self.bytes)
    }
}

impl PartialEq for Currency {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.word() == other.word()
    }
}

impl Eq for Currency {}

impl PartialOrd for Currency {
    #[inline]
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Currency {
    #[inline]
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.word().cmp(&other.word())
    }
}

impl std::hash::Hash for Currency {
    #[inline]
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        state.write_u64(self.word());
    }
}

impl std::fmt::Display for Currency {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text().as_str())
    }
}

impl std::fmt::Debug for Currency {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self, f)
    }
}

impl std::str::FromStr for Currency {
    type Err = crate::Error;
    fn from_str(text: &str) -> Result<Self> {
        Self::new(text)
    }
}
