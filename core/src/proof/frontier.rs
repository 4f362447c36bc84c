//! The frontier: all that appending needs to know of a log.

use super::digest::Digest;
use super::head::{Head, natural, number};
use crate::Result;
use crate::error::{ErrorKind, count};
use crate::shape::Shape;

/// A log that grows and knows its head, and keeps no lines: one digest for each complete subtree, at most 63.
///
/// A line costs its own digest and, on average, one more. For proofs, take a [`Log`](crate::Log).
///
/// ```
/// use duebook::{Frontier, Log};
///
/// let (mut frontier, mut log) = (Frontier::new(), Log::new());
/// for line in ["{\"received\":\"0.10\"}", "{\"received\":\"0.20\"}", "{\"applied\":\"0.30\"}"] {
///     assert_eq!(frontier.append(line.as_bytes()), log.append(line.as_bytes()));
/// }
/// assert_eq!(frontier.head(), log.head());
/// assert_eq!(Frontier::restore(&frontier.state())?.head(), log.head());
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Frontier {
    // INVARIANT: one root for each one bit of the count, the largest subtree first.
    count: u64,
    roots: Vec<Digest>,
}

/// A frontier as a record, to be stored with a snapshot and restored.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct FrontierState {
    /// How many lines.
    pub count: i64,
    /// The roots of the complete subtrees, the largest and earliest first.
    pub roots: Vec<String>,
}

impl Frontier {
    /// A log without lines.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a line and says its sequence, from 0.
    pub fn append(&mut self, line: &[u8]) -> i64 {
        self.push(Digest::leaf(line))
    }

    pub(super) fn push(&mut self, leaf: Digest) -> i64 {
        let sequence = self.count;
        let (mut node, mut complete) = (leaf, sequence);
        // Each one bit at the end is a subtree of the size that the new one has grown to.
        while complete & 1 == 1 {
            if let Some(left) = self.roots.pop() {
                node = Digest::node(&left, &node);
            }
            complete >>= 1;
        }
        self.roots.push(node);
        self.count = self.count.saturating_add(1);
        number(sequence)
    }

    /// The head of the log as it stands.
    #[must_use]
    pub fn head(&self) -> Head {
        Head { count: number(self.count), root: self.root().to_string() }
    }

    pub(super) fn root(&self) -> Digest {
        Digest::root(self.roots.iter())
    }

    pub(super) fn count(&self) -> u64 {
        self.count
    }

    /// The frontier as a record.
    #[must_use]
    pub fn state(&self) -> FrontierState {
        FrontierState { count: number(self.count), roots: self.roots.iter().map(Digest::to_string).collect() }
    }

    /// The frontier that [`Frontier::state`] wrote. Whether it is that of a log is for a kept head to say.
    ///
    /// # Errors
    /// `number_out_of_range` for the count; `proof_length` for another number of roots than such a log has;
    /// `digest_syntax`.
    pub fn restore(state: &FrontierState) -> Result<Self> {
        let lines = natural(state.count, i64::MAX).map_err(|e| e.at("count"))?;
        let (expected, found) = (i64::from(lines.count_ones()), count(state.roots.len()));
        if expected != found {
            return Err(crate::Error::new(ErrorKind::ProofLength { expected, found }).at("roots"));
        }
        Ok(Self { count: lines, roots: digests(&state.roots, "roots")? })
    }
}

/// Digests from their texts.
pub(super) fn digests(texts: &[String], list: &str) -> Result<Vec<Digest>> {
    let mut digests = Vec::with_capacity(texts.len());
    for (position, text) in texts.iter().enumerate() {
        digests.push(Digest::parse(text).map_err(|e| e.at_index(list, position))?);
    }
    Ok(digests)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frontier_is_restored_only_if_it_can_be_one() {
        let mut frontier = Frontier::new();
        for line in 0..11_u8 {
            frontier.append(&[line]);
        }
        let state = frontier.state();
        assert_eq!(state.roots.len(), 3);
        let mut again = Frontier::restore(&state).unwrap();
        assert_eq!((again.append(b"x"), again.head()), (frontier.append(b"x"), frontier.head()));
        let refused = |count, roots| Frontier::restore(&FrontierState { count, roots }).unwrap_err();
        assert_eq!(refused(12, state.roots.clone()).code(), "proof_length");
        assert_eq!(refused(-1, vec![]).path(), "count");
        assert_eq!(refused(1, vec!["00".into()]).path(), "roots[0]");
    }
}
