//! Bytes as hexadecimal digits, and back.

use crate::proof::Digest;

/// Two lower-case digits for each byte.
pub(crate) fn hex(bytes: &[u8]) -> String {
    if let Ok(digest) = <[u8; 32]>::try_from(bytes) {
        return Digest::from(digest).text();
    }
    let digit = |value: u8| char::from_digit(value.into(), 16).unwrap_or('0');
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// The bytes of pairs of lower-case digits.
///
/// # Errors
/// How many bytes could be read, for other text.
pub(crate) fn bytes(text: &str) -> std::result::Result<Vec<u8>, i64> {
    let digit = |byte: u8| char::from(byte).to_digit(16).filter(|_| !byte.is_ascii_uppercase());
    let pair = |pair: &[u8]| match pair {
        [high, low] => u8::try_from(digit(*high)?.saturating_mul(16).saturating_add(digit(*low)?)).ok(),
        _ => None,
    };
    let mut bytes = Vec::with_capacity(text.len() / 2);
    for two in text.as_bytes().chunks(2) {
        bytes.push(pair(two).ok_or_else(|| crate::error::count(bytes.len()))?);
    }
    Ok(bytes)
}

/// The 32 bytes of 64 lower-case digits.
pub(crate) fn unhex(text: &str) -> Option<[u8; 32]> {
    Digest::read(text.as_bytes()).map(Into::into)
}

/// Whether a text is 32 bytes as [`hex`] writes them.
pub(crate) fn is_hex(text: &str) -> bool {
    // All of them, without a way out in the middle: that goes many at a time.
    let other = |digit: u8| u8::from(!matches!(digit, b'0'..=b'9' | b'a'..=b'f'));
    text.len() == 64 && text.bytes().fold(0, |others, digit| others | other(digit)) == 0
}
