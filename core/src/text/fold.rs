//! One form for text that was typed in many (全角、大小写、变音符号): capitals, half width, no accents.
//!
//! A bank export says `ＩＮＶ－１７`, the invoice `INV-17`; a payer is `Müller`, `Mueller` or `MULLER`. Folding makes
//! them equal and remembers where every character came from, so that an explanation can point at the original.

use super::width::half;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Calls `each` with every character of the folded text and where it began in the original, in bytes.
///
/// Compatibility forms are taken apart (full width, ligatures), accents fall off, letters become capitals.
pub(crate) fn fold(text: &str, mut each: impl FnMut(char, usize)) {
    for (at, character) in text.char_indices() {
        if character.is_ascii() {
            each(character.to_ascii_uppercase(), at);
            continue;
        }
        // The ideographs stand for themselves, and what has a half-width form is ASCII then: what Chinese text consists
        // of needs no table. A compatibility ideograph is the one it stands for.
        if is_han(character) && !matches!(character, '\u{f900}'..='\u{faff}') {
            each(character, at);
            continue;
        }
        let half = half(character);
        if half.is_ascii() {
            each(half.to_ascii_uppercase(), at);
        } else {
            for part in std::iter::once(half).nfkd().filter(|part| !is_combining_mark(*part)) {
                for upper in part.to_uppercase().flat_map(plain) {
                    each(upper, at);
                }
            }
        }
    }
}

/// Letters that no decomposition takes apart.
fn plain(letter: char) -> impl Iterator<Item = char> {
    let (first, second) = match letter {
        'ß' | 'ẞ' => ('S', Some('S')),
        'Æ' => ('A', Some('E')),
        'Œ' => ('O', Some('E')),
        'Ø' => ('O', None),
        'Ł' => ('L', None),
        'Đ' | 'Ð' => ('D', None),
        'Þ' => ('T', Some('H')),
        'ı' => ('I', None),
        other => (other, None),
    };
    std::iter::once(first).chain(second)
}

/// Whether it is a Chinese character (汉字).
pub(crate) fn is_han(character: char) -> bool {
    matches!(u32::from(character), 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0x2_0000..=0x3_134F)
}

/// A number for some bytes: different ones for different bytes, as good as always. Whoever needs to be sure compares
/// the bytes.
pub(crate) fn fingerprint(kind: u64, bytes: &[u8]) -> u64 {
    const STEP: u64 = 0x9E37_79B9_7F4A_7C15;
    let mut state = kind.wrapping_mul(STEP) ^ 0x2545_F491_4F6C_DD1D;
    let mut words = bytes.chunks_exact(8);
    for word in &mut words {
        let word = word.try_into().map_or(0, u64::from_le_bytes);
        state = mixed(state ^ word);
    }
    let mut last = [0_u8; 8];
    for (place, byte) in last.iter_mut().zip(words.remainder()) {
        *place = *byte;
    }
    let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    mixed(mixed(state ^ u64::from_le_bytes(last)) ^ length)
}

/// Every bit of the number in every bit of the answer.
pub(crate) fn mixed(number: u64) -> u64 {
    let number = (number ^ (number >> 32)).wrapping_mul(0xD6E8_FEB8_6659_FD93);
    let number = (number ^ (number >> 32)).wrapping_mul(0xD6E8_FEB8_6659_FD93);
    number ^ (number >> 32)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        let mut out = String::new();
        fold(text, |c, _| out.push(c));
        out
    }

    #[test]
    fn one_form_for_what_is_typed_in_many() {
        assert_eq!(folded("ＩＮＶ－２０２６／００１７"), "INV-2026/0017");
        assert_eq!(folded("Müller & Søn, Straße"), "MULLER & SON, STRASSE");
        assert_eq!(folded("苏州（中国）有限公司"), "苏州(中国)有限公司");
        assert_eq!(folded("Łódź ﬁle Æ"), "LODZ FILE AE");
        assert_eq!(folded("\u{f90a}子\u{2013}１\u{3000}２"), "金子-1 2");
    }

    #[test]
    fn every_character_knows_where_it_came_from() {
        let mut places = Vec::new();
        fold("ß１x", |c, at| places.push((c, at)));
        assert_eq!(places, [('S', 0), ('S', 0), ('1', 2), ('X', 5)]);
    }

    #[test]
    fn bytes_that_differ_have_another_number() {
        let mut all: Vec<u64> = (0..20_000_u32).map(|n| fingerprint(1, format!("INV{n:07}").as_bytes())).collect();
        all.extend((0..9).map(|zeros| fingerprint(1, &vec![0; zeros])));
        all.push(fingerprint(2, b"INV0000001"));
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}
