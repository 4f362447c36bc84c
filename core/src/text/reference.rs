//! References in text (附言中的单据号): which numbers a payer quoted, and what they are without their trimmings.
//!
//! A token is a run of letters and digits; a number that was written with separators is found because up to four
//! neighbors are also read as one. What has a check digit by a known scheme (ISO 11649 `RF`, Norwegian KID, Swiss QR
//! and ISR, Finnish and Swedish OCR) is also read without it. A number inside a longer one is never a quotation.

use super::fold::{fingerprint, fold};

/// Text as runs of letters and digits.
#[derive(Debug, Default)]
pub(crate) struct Tokens {
    bytes: Vec<u8>,
    tokens: Vec<Token>,
}

/// A run, where it stands among the folded bytes, and where in the original.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    start: u32,
    end: u32,
    digits: u32,
    /// Which of the texts that were read it is from.
    pub(crate) text: u16,
    /// Whether that text is ASCII.
    plain: bool,
    /// Where it begins and ends in that text, in bytes; the end is where its last character begins.
    pub(crate) from: u32,
    pub(crate) last: u32,
}

/// Some neighbors read as one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Joined<'a> {
    pub(crate) bytes: &'a [u8],
    /// Where they begin among [all](Tokens::all).
    pub(crate) start: usize,
    pub(crate) digits: usize,
    pub(crate) text: u16,
    /// Whether that text is ASCII: then its bytes are its characters.
    pub(crate) plain: bool,
    pub(crate) from: u32,
    pub(crate) last: u32,
}

/// The most neighbors that are read as one.
pub(crate) const MOST_JOINED: usize = 4;
/// The longest reference: what is longer is none.
pub(crate) const LONGEST: usize = 40;
const LONGEST_RUN: u32 = 40;

impl Tokens {
    pub(crate) fn clear(&mut self) {
        self.bytes.clear();
        self.tokens.clear();
    }

    /// Adds the runs of one more text.
    pub(crate) fn read(&mut self, text: &str, number: u16) {
        let mut open: Option<Token> = None;
        let position = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        if text.is_ascii() {
            self.read_plain(text.as_bytes(), number);
            return;
        }
        let (bytes, tokens) = (&mut self.bytes, &mut self.tokens);
        fold(text, |character, at| {
            if character.is_ascii_alphanumeric() {
                let mut buffer = [0; 4];
                bytes.extend_from_slice(character.encode_utf8(&mut buffer).as_bytes());
                let end = position(bytes.len());
                let token = open.get_or_insert(Token {
                    start: end.saturating_sub(1),
                    end,
                    digits: 0,
                    text: number,
                    plain: false,
                    from: position(at),
                    last: 0,
                });
                token.end = end;
                token.digits = token.digits.saturating_add(u32::from(character.is_ascii_digit()));
                token.last = position(at);
            } else if let Some(token) = open.take() {
                tokens.push(token);
            }
        });
        tokens.extend(open);
    }

    /// The same for text that needs no folding but capitals.
    fn read_plain(&mut self, text: &[u8], number: u16) {
        let position = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let mut from = 0_usize;
        for run in text.split(|byte| !byte.is_ascii_alphanumeric()) {
            if !run.is_empty() {
                let start = position(self.bytes.len());
                self.bytes.extend(run.iter().map(u8::to_ascii_uppercase));
                let digits = run.iter().fold(0_u32, |sum, byte| sum.saturating_add(u32::from(byte.is_ascii_digit())));
                let end = position(self.bytes.len());
                let last = position(from.saturating_add(run.len()).saturating_sub(1));
                self.tokens.push(Token { start, end, digits, text: number, plain: true, from: position(from), last });
            }
            from = from.saturating_add(run.len()).saturating_add(1);
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.tokens.len()
    }

    /// The runs from `first` on, as one: of one text, no longer than a reference.
    pub(crate) fn joined(&self, first: usize, count: usize) -> Option<Joined<'_>> {
        let tokens = self.tokens.get(first..first.checked_add(count)?)?;
        let (one, other) = (tokens.first()?, tokens.last()?);
        let place = |at: u32| usize::try_from(at).ok();
        let start = place(one.start)?;
        let bytes = self.bytes.get(start..place(other.end)?)?;
        if one.text != other.text || bytes.len() > LONGEST {
            return None;
        }
        let digits = place(tokens.iter().fold(0_u32, |sum, token| sum.saturating_add(token.digits)))?;
        Some(Joined { bytes, start, digits, text: one.text, plain: one.plain, from: one.from, last: other.last })
    }

    /// How many digits are in the run with the most of them, if it is no longer than a reference.
    pub(crate) fn most_digits(&self) -> usize {
        let short = |token: &&Token| token.end.saturating_sub(token.start) <= LONGEST_RUN;
        let most = self.tokens.iter().filter(short).map(|token| token.digits).max();
        most.and_then(|most| usize::try_from(most).ok()).unwrap_or(0)
    }

    /// All letters and digits of all texts, without what stood between.
    pub(crate) fn all(&self) -> &[u8] {
        &self.bytes
    }

    /// Whether the run is the last of its text.
    pub(crate) fn ends_text(&self, index: usize) -> bool {
        let next = index.checked_add(1).and_then(|next| self.tokens.get(next));
        self.tokens.get(index).is_some_and(|token| next.is_none_or(|next| next.text != token.text))
    }
}

/// The letters and digits of a text that is a number and nothing else.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Written {
    bytes: [u8; LONGEST],
    length: usize,
    digits: usize,
    plain: bool,
}

/// Each byte as it is written in a reference: letters as capitals, separators as zero.
const CAPITALS: [u8; 256] = {
    let mut capitals = [0_u8; 256];
    let mut rest: &mut [u8] = &mut capitals;
    let mut byte = 0_u8;
    while let Some((place, behind)) = rest.split_first_mut() {
        if byte.is_ascii_alphanumeric() {
            *place = byte.to_ascii_uppercase();
        }
        (rest, byte) = (behind, byte.saturating_add(1));
    }
    capitals
};

impl Written {
    /// Of a text.
    pub(crate) fn of(text: &str) -> Self {
        let plain = text.is_ascii();
        let mut written = Self { bytes: [0; LONGEST], length: 0, digits: 0, plain };
        if plain {
            // Separators are written as well, and written over: to skip them would be a guess at each byte.
            for byte in text.bytes() {
                let capital = CAPITALS.get(usize::from(byte)).copied().unwrap_or(0);
                if let Some(place) = written.bytes.get_mut(written.length) {
                    *place = capital;
                }
                written.length = written.length.saturating_add(usize::from(capital != 0));
                written.digits = written.digits.saturating_add(usize::from(capital.wrapping_sub(b'0') < 10));
            }
        } else {
            fold(text, |character, _| {
                if let Some(byte) = u8::try_from(character).ok().filter(u8::is_ascii_alphanumeric) {
                    written.add(byte);
                }
            });
        }
        written
    }

    fn add(&mut self, byte: u8) {
        if let Some(place) = self.bytes.get_mut(self.length) {
            *place = byte;
        }
        self.length = self.length.saturating_add(1);
        self.digits = self.digits.saturating_add(usize::from(byte.is_ascii_digit()));
    }

    /// Whether the text is ASCII.
    pub(crate) fn is_plain(&self) -> bool {
        self.plain
    }

    /// As letters and digits, if it may be a reference and is not too long for one; and how many digits.
    pub(crate) fn reference(&self) -> Option<(&[u8], usize)> {
        let bytes = self.bytes.get(..self.length)?;
        is_reference(bytes, self.digits).then_some((bytes, self.digits))
    }
}

/// Whether it may be a reference: digits, and enough of it.
pub(crate) fn is_reference(bytes: &[u8], digits: usize) -> bool {
    digits >= 2 && bytes.len() >= 4 && (digits >= 4 || bytes.len() >= 5)
}

/// The number of a reference as it is written, without separators.
pub(crate) fn whole(bytes: &[u8]) -> u64 {
    fingerprint(1, bytes)
}

/// The digits of a reference without the zeros before them, if they are four or more.
pub(crate) fn digits(bytes: &[u8], out: &mut Vec<u8>) -> Option<u64> {
    out.clear();
    out.extend(bytes.iter().copied().filter(u8::is_ascii_digit).skip_while(|digit| *digit == b'0'));
    (out.len() >= 4).then(|| fingerprint(2, out))
}

/// What a reference is without the check digits of the schemes that fit it.
pub(crate) fn unchecked(bytes: &[u8]) -> [Option<&[u8]>; 2] {
    if let [b'R', b'F', a, b, rest @ ..] = bytes
        && a.is_ascii_digit()
        && b.is_ascii_digit()
        && (1..=21).contains(&rest.len())
    {
        return [is_iso_11649(bytes).then_some(rest), None];
    }
    let digits = bytes.iter().all(u8::is_ascii_digit);
    let body = bytes.split_last().map(|(_, body)| body).filter(|body| digits && body.len() >= 3);
    let Some(body) = body else { return [None, None] };
    let fits = is_luhn(bytes) || is_mod_11(bytes) || is_weighted(bytes) || (bytes.len() >= 16 && is_recursive(bytes));
    [fits.then_some(body), None]
}

/// ISO 11649 and ISO 7064: the number with its head moved behind it leaves 1 when divided by 97.
fn is_iso_11649(bytes: &[u8]) -> bool {
    let (head, rest) = bytes.split_at(4.min(bytes.len()));
    let rest = rest.iter().chain(head).try_fold(0_u32, |rest, byte| {
        let value = char::from(*byte).to_digit(36)?;
        let shifted = rest.saturating_mul(if value < 10 { 10 } else { 100 });
        shifted.saturating_add(value).checked_rem(97)
    });
    rest == Some(1)
}

fn value(byte: u8) -> u32 {
    u32::from(byte.saturating_sub(b'0'))
}

/// Every second digit from the right doubled, the digits of the products added: KID modulus 10, Swedish OCR.
fn is_luhn(digits: &[u8]) -> bool {
    let sum = digits.iter().rev().enumerate().fold(0_u32, |sum, (at, digit)| {
        let once = value(*digit);
        let counted = if at.is_multiple_of(2) {
            once
        } else {
            let twice = once.saturating_mul(2);
            if twice > 9 { twice.saturating_sub(9) } else { twice }
        };
        sum.saturating_add(counted)
    });
    sum.is_multiple_of(10)
}

/// Weights 2 to 7 from the right: KID modulus 11. A remainder that needs a dash has no all-digit form.
fn is_mod_11(digits: &[u8]) -> bool {
    let Some((check, body)) = digits.split_last() else { return false };
    let weights = [2, 3, 4, 5, 6, 7].into_iter().cycle();
    let sum = body
        .iter()
        .rev()
        .zip(weights)
        .fold(0_u32, |sum, (digit, w)| sum.saturating_add(value(*digit).saturating_mul(w)));
    let check_of = 11_u32.saturating_sub(sum.checked_rem(11).unwrap_or(0));
    let check_of = if check_of == 11 { 0 } else { check_of };
    check_of == value(*check)
}

/// Weights 7, 3, 1 from the right: the Finnish reference.
fn is_weighted(digits: &[u8]) -> bool {
    let Some((check, body)) = digits.split_last() else { return false };
    let weights = [7, 3, 1].into_iter().cycle();
    let sum = body
        .iter()
        .rev()
        .zip(weights)
        .fold(0_u32, |sum, (digit, w)| sum.saturating_add(value(*digit).saturating_mul(w)));
    10_u32.saturating_sub(sum.checked_rem(10).unwrap_or(0)).checked_rem(10) == Some(value(*check))
}

/// The carried table of the Swiss QR and ISR references.
fn is_recursive(digits: &[u8]) -> bool {
    const TABLE: [u32; 10] = [0, 9, 4, 6, 8, 2, 7, 1, 3, 5];
    let Some((check, body)) = digits.split_last() else { return false };
    let carry = body.iter().fold(0_u32, |carry, digit| {
        let place = carry.saturating_add(value(*digit)).checked_rem(10).unwrap_or(0);
        usize::try_from(place).ok().and_then(|place| TABLE.get(place)).copied().unwrap_or(0)
    });
    10_u32.saturating_sub(carry).checked_rem(10) == Some(value(*check))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_are_joined_across_separators_but_never_cut() {
        let mut tokens = Tokens::default();
        tokens.read("Rg. INV-2026/00123, 订单４５６", 0);
        let all: Vec<String> = (0..tokens.len())
            .flat_map(|first| (1..=3).map(move |count| (first, count)))
            .filter_map(|(first, count)| tokens.joined(first, count))
            .map(|joined| String::from_utf8(joined.bytes.to_vec()).unwrap())
            .collect();
        assert!(all.contains(&"INV202600123".to_owned()) && all.contains(&"456".to_owned()), "{all:?}");
        assert!(!all.contains(&"0123".to_owned()));
        let found = tokens.joined(1, 3).unwrap();
        assert_eq!((found.from, found.last), (4, 17));
        assert!(tokens.ends_text(4) && !tokens.ends_text(3));
    }

    #[test]
    fn a_number_alone_is_its_letters_and_digits() {
        for text in ["INV-2026/00123", "inv 17", "订单４５６-７", "ÄB-1234", "", "Müller Straße 12345", "ⅷ1234"]
        {
            let mut tokens = Tokens::default();
            tokens.read(text, 0);
            let bytes = tokens.all().to_vec();
            let digits = bytes.iter().filter(|byte| byte.is_ascii_digit()).count();
            let expected = is_reference(&bytes, digits).then_some((bytes.as_slice(), digits));
            assert_eq!(Written::of(text).reference(), expected, "{text}");
        }
        let of = |length: usize| Written::of(&"1".repeat(length)).reference().is_some();
        assert!(of(LONGEST) && !of(LONGEST + 1) && !of(300));
    }

    #[test]
    fn check_digits_of_the_known_schemes_come_off() {
        let body = |text: &'static str| unchecked(text.as_bytes())[0].map(|body| std::str::from_utf8(body).unwrap());
        assert_eq!(body("RF18539007547034"), Some("539007547034"));
        assert_eq!(body("RF19539007547034"), None);
        assert_eq!(body("12345678903"), Some("1234567890")); // Luhn
        assert_eq!(body("1232"), Some("123")); // 7-3-1: 21 + 6 + 1 = 28
        assert_eq!(body("210000000003139471430009017"), Some("21000000000313947143000901")); // Swiss QR
        assert_eq!(body("INV17"), None);
    }
}
