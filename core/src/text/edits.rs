//! How far two numbers are apart (编辑距离): one or two slips of the pen, or another number.
//!
//! Nearly all pairs that are compared are other numbers, so that is found out first: by how often each digit occurs,
//! and then by trying every slip at the first place where they differ.

/// How many insertions, deletions, replacements and swaps of neighbors turn one into the other; none beyond `most`.
pub(crate) fn edits(a: &[u8], b: &[u8], most: u8) -> Option<u8> {
    if a.len().abs_diff(b.len()) > usize::from(most) {
        return None;
    }
    // What both begin with costs nothing.
    let head = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (a.get(head..)?, b.get(head..)?);
    let (Some((x, a_rest)), Some((y, b_rest))) = (a.split_first(), b.split_first()) else {
        return u8::try_from(a.len().max(b.len())).ok();
    };
    let less = most.checked_sub(1)?;
    let mut best = edits(a_rest, b_rest, less);
    let mut take = |found: Option<u8>| best = best.into_iter().chain(found).min();
    take(edits(a_rest, b, less));
    take(edits(a, b_rest, less));
    if let (Some((x_next, a_rest)), Some((y_next, b_rest))) = (a_rest.split_first(), b_rest.split_first())
        && (x, x_next) == (y_next, y)
    {
        take(edits(a_rest, b_rest, less));
    }
    best.and_then(|edits| edits.checked_add(1))
}

/// How often each letter and digit stands in a number; some letters are counted together.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Occurrences([u8; 16]);

impl Occurrences {
    pub(crate) fn of(bytes: &[u8]) -> Self {
        let mut counts = [0_u8; 16];
        for byte in bytes {
            if let Some(count) = counts.get_mut(usize::from(byte & 15)) {
                *count = count.saturating_add(1);
            }
        }
        Self(counts)
    }

    /// Whether so few edits may turn one into the other: a replacement is one less of something and one more of
    /// something else.
    pub(crate) fn are_within(&self, other: &Self, edits: u8) -> bool {
        // Sixteen bytes are far from what the sum can hold: added without a check they are added at once.
        let apart = self.0.iter().zip(&other.0).map(|(one, other)| u32::from(one.abs_diff(*other)));
        apart.fold(0_u32, u32::wrapping_add) <= u32::from(edits).saturating_mul(2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The whole matrix: every beginning of one beside every beginning of the other.
    fn slowly(a: &[u8], b: &[u8]) -> u8 {
        let mut all = vec![vec![0_u8; b.len() + 1]; a.len() + 1];
        for i in 0..=a.len() {
            for j in 0..=b.len() {
                all[i][j] = if i == 0 || j == 0 {
                    u8::try_from(i + j).unwrap()
                } else {
                    let replaced = all[i - 1][j - 1] + u8::from(a[i - 1] != b[j - 1]);
                    let swaps = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                    let swapped = if swaps { all[i - 2][j - 2] + 1 } else { u8::MAX };
                    replaced.min(all[i - 1][j] + 1).min(all[i][j - 1] + 1).min(swapped)
                };
            }
        }
        all[a.len()][b.len()]
    }

    #[test]
    fn edits_are_those_of_the_whole_matrix() {
        let mut state = 7_u64;
        let mut next = |below: u64| {
            state = crate::text::fold::mixed(state.wrapping_add(1));
            state % below
        };
        let mut seen = [0_u32; 4];
        for round in 0..60_000_u64 {
            // Few letters, so that what is alike stands at several places.
            let kinds = 2 + round % 4;
            let one: Vec<u8> = (0..next(9)).map(|_| b'0' + u8::try_from(next(kinds)).unwrap()).collect();
            let mut other = one.clone();
            for _ in 0..next(4) {
                let at = usize::try_from(next(9)).unwrap() % (other.len() + 1);
                match next(4) {
                    0 => other.insert(at, b'0' + u8::try_from(next(kinds)).unwrap()),
                    1 if at < other.len() => drop(other.remove(at)),
                    2 if at < other.len() => other[at] = b'0' + u8::try_from(next(kinds)).unwrap(),
                    _ if at + 1 < other.len() => other.swap(at, at + 1),
                    _ => {}
                }
            }
            let slow = slowly(&one, &other);
            seen[usize::from(slow.min(3))] += 1;
            for most in 0..=2 {
                assert_eq!(edits(&one, &other, most), Some(slow).filter(|slow| *slow <= most), "{one:?} {other:?}");
                let (a, b) = (Occurrences::of(&one), Occurrences::of(&other));
                assert!(slow > most || a.are_within(&b, most), "{one:?} {other:?}");
            }
        }
        assert!(seen.iter().all(|count| *count > 1_000), "{seen:?}");
    }

    #[test]
    fn edits_are_counted_up_to_two() {
        for (a, b, count) in [
            ("INV12345", "INV12345", Some(0)),
            ("INV12345", "INV1345", Some(1)),
            ("INV12345", "INV13245", Some(1)),
            ("INV12345", "INV12395", Some(1)),
            ("INV12345", "INV112355", Some(2)),
            ("INV12345", "NIV21345", Some(2)),
            ("INV12345", "XXX12345", None),
            ("A", "", Some(1)),
        ] {
            assert_eq!(edits(a.as_bytes(), b.as_bytes(), 2), count, "{a} {b}");
            assert_eq!(edits(b.as_bytes(), a.as_bytes(), 2), count, "{b} {a}");
        }
    }
}
