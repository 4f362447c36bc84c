//! A digest (摘要): SHA-256 with the prefixes of RFC 6962, and its text.

use sha2::{Digest as _, Sha256};

use crate::error::{ErrorKind, shown};
use crate::{Error, Result};

/// The 32 bytes of SHA-256.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Digest([u8; 32]);

/// A leaf can never be taken for a node: the first byte differs.
const LEAF: [u8; 1] = [0];
const NODE: [u8; 1] = [1];

impl Digest {
    /// Of a line.
    pub(crate) fn leaf(line: &[u8]) -> Self {
        Self(Sha256::new().chain_update(LEAF).chain_update(line).finalize().into())
    }

    /// Of two subtrees, the earlier lines on the left.
    pub(crate) fn node(left: &Self, right: &Self) -> Self {
        Self(Sha256::new().chain_update(NODE).chain_update(left.0).chain_update(right.0).finalize().into())
    }

    /// Of a log without lines: the digest of no bytes at all.
    pub(crate) fn empty() -> Self {
        Self(Sha256::digest([]).into())
    }

    /// Of neighboring subtrees, the largest and earliest first: the last two become one, and so on.
    pub(crate) fn root<'a>(subtrees: impl DoubleEndedIterator<Item = &'a Self>) -> Self {
        let root = subtrees.rev().copied().reduce(|right, left| Self::node(&left, &right));
        root.unwrap_or_else(Self::empty)
    }

    /// Reads 64 lower-case hexadecimal digits.
    pub(crate) fn parse(text: &str) -> Result<Self> {
        Self::read(text.as_bytes()).ok_or_else(|| Error::new(ErrorKind::DigestSyntax { text: shown(text) }))
    }

    fn digits(&self) -> [u8; 64] {
        let mut text = [0; 64];
        for (pair, byte) in text.as_chunks_mut::<2>().0.iter_mut().zip(self.0) {
            *pair = [digit(byte >> 4), digit(byte & 15)];
        }
        text
    }

    /// 64 lower-case hexadecimal digits.
    pub(crate) fn text(&self) -> String {
        std::str::from_utf8(&self.digits()).unwrap_or_default().to_owned()
    }

    pub(crate) fn read(text: &[u8]) -> Option<Self> {
        let (pairs, rest) = text.as_chunks::<2>();
        if pairs.len() != 32 || !rest.is_empty() {
            return None;
        }
        let mut bytes = [0; 32];
        for (byte, [high, low]) in bytes.iter_mut().zip(pairs) {
            *byte = (nibble(*high)? << 4) | nibble(*low)?;
        }
        Some(Self(bytes))
    }
}

impl From<Digest> for [u8; 32] {
    fn from(digest: Digest) -> Self {
        digest.0
    }
}

impl From<[u8; 32]> for Digest {
    fn from(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }
}

fn nibble(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => digit.checked_sub(b'0'),
        b'a'..=b'f' => digit.checked_sub(b'a')?.checked_add(10),
        _ => None,
    }
}

fn digit(nibble: u8) -> u8 {
    nibble.wrapping_add(if nibble < 10 { b'0' } else { b'a'.wrapping_sub(10) })
}

impl std::fmt::Display for Digest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(std::str::from_utf8(&self.digits()).unwrap_or_default())
    }
}

/// The digest of a line as a leaf of the log, 64 lower-case hexadecimal digits: what a host stores beside each line
/// so that a changed one can be named exactly.
///
/// ```
/// use duebook::leaf_digest;
///
/// assert_eq!(leaf_digest(b""), "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
/// ```
#[must_use]
pub fn leaf_digest(line: &[u8]) -> String {
    Digest::leaf(line).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_of_a_digest_has_one_form() {
        let text = leaf_digest(b"ACME");
        assert_eq!(Digest::parse(&text).unwrap().to_string(), text);
        let short = text.get(1..).unwrap();
        for wrong in ["", short, &format!("{text}0"), &text.to_uppercase(), &format!("g{short}"), &format!("é{short}")]
        {
            assert_eq!(Digest::parse(wrong).unwrap_err().code(), "digest_syntax", "{wrong}");
        }
    }
}
