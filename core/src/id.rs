//! Identifiers (编号) of customers, receivables, lots, contracts and events.
//!
//! An identifier is the host's own text, compared byte by byte. It must be in Unicode normal form NFKC and
//! hold no invisible character: the full-width `Ａ１` and a hidden zero-width space are refused with their
//! position instead of silently making a second customer. Letters of different scripts that look alike
//! (Latin `A`, Cyrillic `А`) stay different. [`Id::clean`] is the named way to repair such text first.

use smol_str::SmolStr;
use unicode_normalization::UnicodeNormalization;

use crate::Result;
use crate::error::{ErrorKind, count, shown};
use crate::short::Short;

/// An identifier of 1 to 128 bytes.
///
/// ```
/// use duebook::Id;
///
/// let contract = Id::new("合同-2026-017/1")?;
/// assert_eq!(contract.as_str(), "合同-2026-017/1");
///
/// let refused = Id::new("C－17").unwrap_err();        // a full-width dash from a Chinese keyboard
/// assert_eq!(refused.code(), "id_character");
/// assert_eq!(Id::clean(" C－17\u{200b}")?.as_str(), "C-17");
/// # Ok::<(), duebook::Error>(())
/// ```
// Up to 23 bytes are held in place, longer ones are shared: copying an id never copies text.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id(SmolStr);

impl Id {
    /// What a record has in a place before it is read.
    pub(crate) const BLANK: Self = Self::literal("-");

    /// The most bytes an identifier may have.
    pub const MAX_BYTES: usize = 128;

    /// Takes an identifier as it is.
    ///
    /// # Errors
    /// `id_empty`; `text_too_long`; `id_character` for a control, invisible or direction character,
    /// a blank at either end, or text that is not in normal form NFKC.
    pub fn new(text: impl AsRef<str>) -> Result<Self> {
        let text = text.as_ref();
        if text.is_empty() {
            return Err(ErrorKind::IdEmpty {}.into());
        }
        if text.len() > Self::MAX_BYTES {
            return Err(ErrorKind::TextTooLong { length: count(text.len()), limit: count(Self::MAX_BYTES) }.into());
        }
        match first_refused(text) {
            None => Ok(Self(SmolStr::new(text))),
            Some((position, character)) => Err(ErrorKind::IdCharacter {
                text: shown(text),
                character: format!("U+{:04X}", u32::from(character)),
                position: count(position),
            }
            .into()),
        }
    }

    /// Repairs typed or exported text, then takes it: normal form NFKC (full-width to half-width),
    /// invisible characters dropped, blanks trimmed. A choice of the caller, never made silently.
    ///
    /// # Errors
    /// As [`Id::new`], for what cannot be repaired: nothing left, too long, a control character inside.
    pub fn clean(text: impl AsRef<str>) -> Result<Self> {
        // Dropped before composing, so that what they kept apart can join; and after, for what composing made.
        let visible = text.as_ref().chars().filter(|c| !is_invisible(*c));
        let visible: String = visible.nfkc().filter(|c| !is_invisible(*c)).collect();
        Self::new(visible.trim())
    }

    /// A name written in this library, which is known to be clean.
    pub(crate) const fn literal(text: &'static str) -> Self {
        Self(SmolStr::new_static(text))
    }

    /// The name of a thing that has a number: `#123`.
    pub(crate) fn numbered(number: i64) -> Self {
        Self(SmolStr::new(Short::new().bytes(*b"#").signed(number).as_str()))
    }

    /// The number of which it is the [name](Self::numbered), if it is one that is not below zero.
    pub(crate) fn number(&self) -> Option<i64> {
        match self.as_str().as_bytes() {
            [b'#', b'0'] => Some(0),
            // So many digits have room.
            [b'#', digits @ ..] if digits.len() <= 18 && matches!(digits, [b'1'..=b'9', ..]) => {
                digits.iter().try_fold(0_i64, |number, digit| {
                    let digit = digit.is_ascii_digit().then(|| i64::from(digit.saturating_sub(b'0')))?;
                    Some(number.saturating_mul(10).saturating_add(digit))
                })
            }
            _ => None,
        }
    }

    /// Whether it is the [name](Self::numbered) of that number.
    pub(crate) fn is_numbered(&self, number: i64) -> bool {
        self.as_str().as_bytes() == Short::new().bytes(*b"#").signed(number).as_bytes()
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether all of it is ASCII that can be seen, which no identifier refuses; eight bytes at a time.
fn is_graphic(text: &[u8]) -> bool {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let (words, rest) = text.as_chunks::<8>();
    let all = words.iter().all(|word| {
        let word = u64::from_le_bytes(*word);
        // No byte from 0x80 on, none that one more makes 0x80, none from which a `!` cannot be taken.
        let seen = (word | HIGH).wrapping_sub(ONES.wrapping_mul(b'!'.into()));
        (word | word.wrapping_add(ONES) | !seen) & HIGH == 0
    });
    all && rest.iter().all(u8::is_ascii_graphic)
}

/// The first character, with its position from 1, that an identifier may not hold.
fn first_refused(text: &str) -> Option<(usize, char)> {
    if is_graphic(text.as_bytes()) {
        return None;
    }
    let blank_end = |c: char| c.is_whitespace();
    let last = text.chars().count();
    let bad = (1..).zip(text.chars()).find(|&(position, c)| {
        c.is_control() || is_invisible(c) || ((position == 1 || position == last) && blank_end(c))
    });
    bad.or_else(|| (1..).zip(text.chars().zip(text.nfkc())).find(|(_, (a, b))| a != b).map(|(p, (a, _))| (p, a)))
        .or_else(|| if text.nfkc().eq(text.chars()) { None } else { text.chars().last().map(|c| (last, c)) })
}

/// Characters that take no room or change the reading direction.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{2800}' | '\u{3164}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{1BCA0}'..='\u{1BCA3}'
        | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
}

impl std::fmt::Display for Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::fmt::Debug for Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}", self.as_str())
    }
}

impl AsRef<str> for Id {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl std::str::FromStr for Id {
    type Err = crate::Error;
    fn from_str(text: &str) -> Result<Self> {
        Self::new(text)
    }
}

impl TryFrom<&str> for Id {
    type Error = crate::Error;
    fn try_from(text: &str) -> Result<Self> {
        Self::new(text)
    }
}

impl TryFrom<&String> for Id {
    type Error = crate::Error;
    fn try_from(text: &String) -> Result<Self> {
        Self::new(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn look_alikes_are_refused_with_their_position() {
        for (text, character, position) in [
            ("Ａ1", "U+FF21", 1),
            ("A\u{200b}1", "U+200B", 2),
            ("A\u{202e}1", "U+202E", 2),
            ("A1 ", "U+0020", 3),
            ("A\t1", "U+0009", 2),
            ("Ame\u{301}lie", "U+0065", 3),
            ("\u{3000}A", "U+3000", 1),
        ] {
            let error = Id::new(text).unwrap_err();
            let ErrorKind::IdCharacter { character: c, position: p, .. } = error.kind() else {
                panic!("{text:?}: {error}")
            };
            assert_eq!((c.as_str(), *p), (character, position), "{text:?}");
        }
    }

    #[test]
    fn ascii_that_can_be_seen_is_found_wherever_it_stands() {
        for byte in 0..=u8::MAX {
            for length in [1, 7, 8, 9, 16, 20] {
                for at in 0..length {
                    let mut text = b"!~aZ09/+".repeat(3);
                    text.truncate(length);
                    *text.get_mut(at).unwrap() = byte;
                    assert_eq!(is_graphic(&text), byte.is_ascii_graphic(), "{byte} at {at} of {length}");
                }
            }
        }
    }

    #[test]
    fn a_number_has_one_name() {
        for number in [0, 1, 9, 10, 123, 999_999_999_999_999_999] {
            assert_eq!(Id::numbered(number).number(), Some(number));
        }
        for text in ["#", "#01", "#00", "#-1", "1", "#1x", "#x1", "# 1", "#1000000000000000000", "O-1"] {
            assert_eq!(Id::new(text).unwrap().number(), None, "{text}");
        }
    }

    #[test]
    fn ordinary_chinese_and_inner_blanks_are_fine() {
        for text in ["上海一厂 有限公司", "Amélie", "A:1/2#3", "客户-001", &"x".repeat(128)] {
            assert_eq!(Id::new(text).unwrap().as_str(), text);
        }
        assert_eq!(Id::new("").unwrap_err().code(), "id_empty");
        assert_eq!(Id::new("x".repeat(129)).unwrap_err().code(), "text_too_long");
    }
}
