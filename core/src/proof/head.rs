//! The head of a log (日志头): its count and its root.

use super::digest::Digest;
use crate::Result;
use crate::error::ErrorKind;
use crate::shape::Shape;

/// What stands for the whole log: how many lines it has and the root of their tree. Two logs with one head have the
/// same lines in the same order, byte by byte.
///
/// Keep it apart from the log: printed, mailed, in the minutes, with a notary. It is 64 digits and a number.
///
/// ```
/// use duebook::{Head, Log};
///
/// let mut log = Log::new();
/// log.append(br#"{"received":"33900.05"}"#);
/// let head = log.head();
/// assert_eq!(head, Head { count: 1, root: duebook::leaf_digest(br#"{"received":"33900.05"}"#) });
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Head {
    /// How many lines, the genesis among them.
    pub count: i64,
    /// The root of their tree, 64 lower-case hexadecimal digits.
    pub root: String,
}

impl Head {
    /// The count and the root, or why they are none.
    pub(super) fn read(&self) -> Result<(u64, Digest)> {
        let count = natural(self.count, i64::MAX).map_err(|e| e.at("count"))?;
        Ok((count, Digest::parse(&self.root).map_err(|e| e.at("root"))?))
    }
}

/// A count from 0 to `most`.
pub(super) fn natural(found: i64, most: i64) -> Result<u64> {
    match u64::try_from(found) {
        Ok(count) if found <= most => Ok(count),
        _ => Err(ErrorKind::NumberOutOfRange { found, min: 0, max: most }.into()),
    }
}

/// A count as records have it. More than `i64` holds no log ever has.
pub(super) fn number(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
