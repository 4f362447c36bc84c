//! The log with its tree: it grows, and it proves.

use super::digest::Digest;
use super::frontier::digests;
use super::genesis::Genesis;
use super::head::{Head, natural, number};
use crate::error::{ErrorKind, count};
use crate::shape::Shape;
use crate::{Error, Id, Result};

/// The digests of a log that grows line by line, and the proofs from it.
///
/// It keeps no line, but the digest of every line and of every complete subtree: 64 bytes a line. A line costs its
/// own digest and, on average, one more; a proof hashes nothing but the ragged right edge of the tree.
///
/// ```
/// use duebook::{Id, Log, verify_consistency, verify_inclusion};
///
/// let mut log = Log::of_book(&Id::new("ACME-2026")?);
/// log.append(br#"{"received":"33900.05"}"#);
/// let kept = log.head();
/// let sequence = log.append(br#"{"applied":"33900.04"}"#);
/// let head = log.head();
///
/// let stands = log.inclusion(sequence, head.count)?;
/// verify_inclusion(r#"{"applied":"33900.04"}"#, &stands, &head)?;
/// let forged = verify_inclusion(r#"{"applied":"33900.05"}"#, &stands, &head).unwrap_err();
/// assert_eq!(forged.code(), "proof_refuted");
///
/// let grown = log.consistency(kept.count, head.count)?;
/// verify_consistency(&grown, &kept, &head)?;
/// assert_eq!(grown.path.len(), 1);
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Log {
    // INVARIANT: row 0 has the leaves; row k has the roots of the complete subtrees of 2^k leaves, in their order.
    rows: Vec<Vec<Digest>>,
}

/// That a line stands at its place (存在证明): the digests beside its way to the root.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct InclusionProof {
    /// The place of the line, from 0.
    pub sequence: i64,
    /// How many lines the log had.
    pub count: i64,
    /// The digests, from the leaf up: at most 63.
    pub path: Vec<String>,
}

/// That a longer log continues a shorter one (一致性证明): the digests both have, and those beside them.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ConsistencyProof {
    /// How many lines the shorter log has.
    pub old_count: i64,
    /// How many lines the longer log has.
    pub new_count: i64,
    /// The digests, in the order of RFC 6962: at most 64.
    pub path: Vec<String>,
}

/// A whole log, as a host without state hands it over.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum LogSource {
    /// Its lines, without the ends of lines.
    Lines {
        /// The lines, at most 10,000,000.
        lines: Vec<String>,
    },
    /// The digests of its lines, as [`leaf_digest`](crate::leaf_digest) says them.
    Leaves {
        /// The digests, at most 10,000,000.
        leaves: Vec<String>,
    },
}

/// The most lines or digests that one request may hold.
pub(super) const MOST_LINES: i64 = 10_000_000;

pub(super) fn at_most(length: usize, list: &str) -> Result<()> {
    match count(length) {
        found if found > MOST_LINES => Err(Error::new(ErrorKind::TooMany { found, limit: MOST_LINES }).at(list)),
        _ => Ok(()),
    }
}

impl Log {
    /// A log without lines, not even a genesis.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The log of a book: its first line is the [`Genesis`].
    #[must_use]
    pub fn of_book(book: &Id) -> Self {
        let mut log = Self::new();
        log.append(Genesis::new(book.clone()).line().as_bytes());
        log
    }

    /// The log with these lines or digests.
    ///
    /// # Errors
    /// At `source`: `too_many`; `digest_syntax`.
    pub fn of(source: &LogSource) -> Result<Self> {
        let mut log = Self::new();
        match source {
            LogSource::Lines { lines } => {
                at_most(lines.len(), "lines").map_err(|e| e.at("source"))?;
                lines.iter().for_each(|line| {
                    log.append(line.as_bytes());
                });
            }
            LogSource::Leaves { leaves } => {
                at_most(leaves.len(), "leaves").map_err(|e| e.at("source"))?;
                let leaves = digests(leaves, "leaves").map_err(|e| e.at("source"))?;
                leaves.into_iter().for_each(|leaf| log.push(leaf));
            }
        }
        Ok(log)
    }

    /// Adds a line and says its sequence, from 0.
    pub fn append(&mut self, line: &[u8]) -> i64 {
        let sequence = self.count();
        self.push(Digest::leaf(line));
        number(sequence)
    }

    /// Adds a line of which only the digest is at hand, and says its sequence.
    ///
    /// # Errors
    /// `digest_syntax`.
    pub fn append_digest(&mut self, leaf: &str) -> Result<i64> {
        let sequence = self.count();
        self.push(Digest::parse(leaf)?);
        Ok(number(sequence))
    }

    fn push(&mut self, leaf: Digest) {
        let mut node = leaf;
        for row in &mut self.rows {
            row.push(node);
            if row.len() & 1 == 1 {
                return;
            }
            let [.., left, right] = row.as_slice() else { return };
            node = Digest::node(left, right);
        }
        self.rows.push(vec![node]);
    }

    /// The head of the log as it stands.
    #[must_use]
    pub fn head(&self) -> Head {
        let count = self.count();
        Head { count: number(count), root: self.root(0, count).to_string() }
    }

    /// The head the log had when it had `count` lines.
    ///
    /// # Errors
    /// `number_out_of_range` below 0; `log_too_short` for more lines than there are.
    pub fn head_at(&self, count: i64) -> Result<Head> {
        let lines = self.within(count)?;
        Ok(Head { count, root: self.root(0, lines).to_string() })
    }

    /// The digest of the line at `sequence`, if there is one.
    #[must_use]
    pub fn leaf(&self, sequence: i64) -> Option<String> {
        let at = usize::try_from(sequence).ok()?;
        self.rows.first()?.get(at).map(Digest::to_string)
    }

    /// Proves that the line at `sequence` stands in the log of the first `count` lines.
    ///
    /// # Errors
    /// `log_too_short` for more lines than there are; `number_out_of_range` for a sequence outside them.
    pub fn inclusion(&self, sequence: i64, count: i64) -> Result<InclusionProof> {
        let lines = self.within(count).map_err(|e| e.at("count"))?;
        let leaf = natural(sequence, count.saturating_sub(1)).map_err(|e| e.at("sequence"))?;
        // PATH of RFC 6962, section 2.1.1, from the root down.
        let (mut path, mut low, mut high) = (Vec::new(), 0, lines);
        while let Some(middle) = middle(low, high) {
            if leaf < middle {
                path.push(self.root(middle, high));
                high = middle;
            } else {
                path.push(self.root(low, middle));
                low = middle;
            }
        }
        Ok(InclusionProof { sequence, count, path: upwards(&path) })
    }

    /// Proves that the first `new_count` lines continue the first `old_count`.
    ///
    /// # Errors
    /// `log_too_short` for more lines than there are; `number_out_of_range` for an older log that is longer.
    pub fn consistency(&self, old_count: i64, new_count: i64) -> Result<ConsistencyProof> {
        let lines = self.within(new_count).map_err(|e| e.at("newCount"))?;
        let old = natural(old_count, new_count).map_err(|e| e.at("oldCount"))?;
        // PROOF of RFC 6962, section 2.1.2, from the root down. Any log continues the empty one.
        let (mut path, mut low, mut high) = (Vec::new(), 0, if old == 0 { 0 } else { lines });
        while old < high {
            let Some(middle) = middle(low, high) else { break };
            if old <= middle {
                path.push(self.root(middle, high));
                high = middle;
            } else {
                path.push(self.root(low, middle));
                low = middle;
            }
        }
        // A complete subtree from the start is the old log itself, whose root the verifier has.
        if low > 0 {
            path.push(self.root(low, high));
        }
        Ok(ConsistencyProof { old_count, new_count, path: upwards(&path) })
    }

    fn count(&self) -> u64 {
        self.rows.first().map_or(0, |leaves| leaves.len().try_into().unwrap_or(u64::MAX))
    }

    fn within(&self, asked: i64) -> Result<u64> {
        let lines = natural(asked, i64::MAX)?;
        let count = self.count();
        if lines > count {
            return Err(ErrorKind::LogTooShort { count: number(count), asked }.into());
        }
        Ok(lines)
    }

    /// The root over the leaves from `low` up to `high`, where `low` is a multiple of the largest subtree inside.
    fn root(&self, low: u64, high: u64) -> Digest {
        let (mut subtrees, mut at) = (Vec::new(), low);
        while let Some(height) = high.saturating_sub(at).checked_ilog2() {
            let row = usize::try_from(height).ok().and_then(|height| self.rows.get(height));
            let place = at.checked_shr(height).and_then(|place| usize::try_from(place).ok());
            subtrees.extend(row.zip(place).and_then(|(row, place)| row.get(place)));
            at = at.saturating_add(1_u64.checked_shl(height).unwrap_or(u64::MAX));
        }
        Digest::root(subtrees.into_iter())
    }
}

/// Where the tree over these leaves parts: after the largest power of two that is less than all of them.
fn middle(low: u64, high: u64) -> Option<u64> {
    let last = high.checked_sub(low)?.checked_sub(1)?;
    low.checked_add(1_u64.checked_shl(last.checked_ilog2()?)?)
}

fn upwards(path: &[Digest]) -> Vec<String> {
    path.iter().rev().map(Digest::to_string).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_log_parts_where_the_standard_parts_it() {
        let parts = [(0, 0), (0, 1), (0, 2), (0, 3), (0, 4), (0, 5), (8, 13), (0, u64::MAX)];
        let middles = [None, None, Some(1), Some(2), Some(2), Some(4), Some(12), Some(1 << 63)];
        assert_eq!(parts.map(|(low, high)| middle(low, high)), middles);
    }

    #[test]
    fn what_the_log_does_not_have_is_not_proven() {
        let mut log = Log::new();
        let refused = log.inclusion(0, 0).unwrap_err();
        assert_eq!((refused.code(), refused.path()), ("number_out_of_range", "sequence"));
        assert_eq!(log.consistency(0, 0).unwrap().path, [""; 0]);
        log.append(b"one");
        assert_eq!(log.inclusion(0, 2).unwrap_err().code(), "log_too_short");
        assert_eq!(log.inclusion(1, 1).unwrap_err().code(), "number_out_of_range");
        assert_eq!(log.consistency(2, 1).unwrap_err().path(), "oldCount");
        assert_eq!(log.consistency(0, -1).unwrap_err().path(), "newCount");
        assert_eq!(log.head_at(i64::MAX).unwrap_err().code(), "log_too_short");
        assert_eq!((log.leaf(0), log.leaf(1), log.leaf(-1)), (Some(crate::leaf_digest(b"one")), None, None));
    }
}
