//! Verifying a proof: without the log, from the digests alone (RFC 9162, sections 2.1.3.2 and 2.1.4.2).

use super::digest::Digest;
use super::frontier::digests;
use super::head::{Head, natural};
use super::log::{ConsistencyProof, InclusionProof};
use crate::error::{ErrorKind, count};
use crate::{Error, Result};

/// Verifies that `line` stands at its place in the log of `head`, byte by byte; the answer is that place.
///
/// # Errors
/// `proof_refuted` if it does not; `proof_count` if the proof is about a log of another length; `proof_length` for a
/// path of another length than this place has; `digest_syntax`; `number_out_of_range`.
pub fn verify_inclusion(line: &str, proof: &InclusionProof, head: &Head) -> Result<i64> {
    verify_bytes(line.as_bytes(), proof, head)
}

/// As [`verify_inclusion`], for a log whose lines are any bytes.
///
/// # Errors
/// As there.
pub fn verify_bytes(line: &[u8], proof: &InclusionProof, head: &Head) -> Result<i64> {
    let (lines, root) = head.read().map_err(|e| e.at("head"))?;
    let (expected, found) = (head.count, proof.count);
    if expected != found {
        return Err(Error::new(ErrorKind::ProofCount { expected, found }).at("proof.count"));
    }
    let leaf = natural(proof.sequence, head.count.saturating_sub(1)).map_err(|e| e.at("proof.sequence"))?;
    let way = Way { at: leaf, last: lines.saturating_sub(1) };
    let path = path(&proof.path, way.count())?;
    let computed = way.zip(&path).fold(Digest::leaf(line), |node, (side, beside)| side.join(&node, beside));
    same(root, computed, "head.root").map(|()| proof.sequence)
}

/// Verifies that the log of `new` continues the log of `old`: nothing of the old one was changed. The answer is the
/// newer head, which may be kept in place of the older.
///
/// # Errors
/// `proof_refuted` if it does not, at the head that is not reached; `log_shortened` if the newer log is shorter;
/// `proof_count`, `proof_length`, `digest_syntax` and `number_out_of_range` for what is no proof of these heads.
pub fn verify_consistency(proof: &ConsistencyProof, old: &Head, new: &Head) -> Result<Head> {
    continued(proof, old, new).map(|()| new.clone())
}

fn continued(proof: &ConsistencyProof, old: &Head, new: &Head) -> Result<()> {
    let (old_lines, old_root) = old.read().map_err(|e| e.at("old"))?;
    let (new_lines, new_root) = new.read().map_err(|e| e.at("new"))?;
    for (expected, found, field) in
        [(old.count, proof.old_count, "proof.oldCount"), (new.count, proof.new_count, "proof.newCount")]
    {
        if expected != found {
            return Err(Error::new(ErrorKind::ProofCount { expected, found }).at(field));
        }
    }
    if old_lines > new_lines {
        return Err(Error::new(ErrorKind::LogShortened { old: old.count, new: new.count }).at("new.count"));
    }
    if old_lines == 0 || old_lines == new_lines {
        path(&proof.path, 0)?;
        same(old_root, if old_lines == 0 { Digest::empty() } else { new_root }, "old.root")?;
        return if new_lines == 0 { same(new_root, Digest::empty(), "new.root") } else { Ok(()) };
    }
    // Up from the last line of the old log, from where the two trees first differ.
    let mut way = Way { at: old_lines.saturating_sub(1), last: new_lines.saturating_sub(1) };
    while way.at & 1 == 1 {
        way.up();
    }
    let whole = old_lines.is_power_of_two();
    let path = path(&proof.path, way.count().saturating_add(usize::from(!whole)))?;
    let mut beside = path.iter();
    let start = if whole { old_root } else { beside.next().copied().unwrap_or(old_root) };
    let (mut older, mut newer) = (start, start);
    for (side, beside) in way.zip(beside) {
        if side == Side::Left {
            older = side.join(&older, beside);
        }
        newer = side.join(&newer, beside);
    }
    same(old_root, older, "old.root")?;
    same(new_root, newer, "new.root")
}

/// On which side of the way a digest stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Left,
    Right,
}

impl Side {
    fn join(self, node: &Digest, beside: &Digest) -> Digest {
        match self {
            Self::Left => Digest::node(beside, node),
            Self::Right => Digest::node(node, beside),
        }
    }
}

/// The way from a node up to the root: its place in its row, and the last place of that row. At most 63 steps.
#[derive(Clone, Copy, Debug)]
struct Way {
    at: u64,
    last: u64,
}

impl Way {
    fn up(&mut self) {
        self.at >>= 1;
        self.last >>= 1;
    }
}

impl Iterator for Way {
    type Item = Side;

    fn next(&mut self) -> Option<Side> {
        if self.last == 0 {
            return None;
        }
        let side = if self.at & 1 == 1 || self.at == self.last { Side::Left } else { Side::Right };
        if side == Side::Left {
            // The last node of a row with nothing beside it goes up as it is.
            while self.at & 1 == 0 && self.at != 0 {
                self.up();
            }
        }
        self.up();
        Some(side)
    }
}

fn path(texts: &[String], length: usize) -> Result<Vec<Digest>> {
    let (expected, found) = (count(length), count(texts.len()));
    if expected != found {
        return Err(Error::new(ErrorKind::ProofLength { expected, found }).at("proof.path"));
    }
    digests(texts, "proof.path")
}

fn same(root: Digest, computed: Digest, field: &str) -> Result<()> {
    if root == computed {
        return Ok(());
    }
    let kind = ErrorKind::ProofRefuted { root: root.to_string(), computed: computed.to_string() };
    Err(Error::new(kind).at(field))
}

#[cfg(test)]
mod tests {
    use super::super::head::number;
    use super::*;

    #[test]
    fn no_count_is_too_large_for_a_way() {
        let huge = u64::try_from(i64::MAX).unwrap();
        assert_eq!(Way { at: 0, last: huge - 1 }.count(), 63);
        assert_eq!(Way { at: huge - 1, last: huge - 1 }.count(), 62);
        let head = Head { count: number(huge), root: crate::leaf_digest(b"") };
        let proof = InclusionProof { sequence: 0, count: head.count, path: vec![head.root.clone(); 63] };
        assert_eq!(verify_inclusion("", &proof, &head).unwrap_err().code(), "proof_refuted");
    }
}
