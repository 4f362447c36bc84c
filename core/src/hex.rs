//! Bytes as hexadecimal digits, and back.

use crate::proof::Digest;

/// Two lower-case digits for each byte.
pub(crate) fn hex(bytes: &[u8]) -> String {
    if let Ok(digest) = <[u8; 32]>::try_from(bytes) {
        return Digest::from(digest).to_string();
    }
    let digit = |value: u8| char::from_digit(value.into(), 16).unwrap_or('0');
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// The 32 bytes of 64 lower-case digits.
pub(crate) fn unhex(text: &str) -> Option<[u8; 32]> {
    Digest::read(text.as_bytes()).map(Into::into)
}

/// Whether a text is 32 bytes as [`hex`] writes them.
pub(crate) fn is_hex(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'))
}
