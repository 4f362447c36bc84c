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

/// The 32 bytes of 64 lower-case digits.
pub(crate) fn unhex(text: &str) -> Option<[u8; 32]> {
    if text.len() != 64 {
        return None;
    }
    let digits: Vec<u32> =
        text.chars().map(|c| c.to_digit(16).filter(|_| !c.is_ascii_uppercase())).collect::<Option<_>>()?;
    let mut bytes = [0; 32];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        if let [high, low] = pair {
            *byte = u8::try_from(high.saturating_mul(16).saturating_add(*low)).ok()?;
        }
    }
    Some(bytes)
}
