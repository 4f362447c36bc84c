//! Bytes as hexadecimal digits, and back.

/// Two lower-case digits for each byte.
pub(crate) fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().saturating_mul(2));
    for byte in bytes {
        for digit in [byte >> 4, byte & 15] {
            text.push(char::from_digit(digit.into(), 16).unwrap_or('0'));
        }
    }
    text
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
    if text.len() == 64 { bytes(text).ok()?.try_into().ok() } else { None }
}
