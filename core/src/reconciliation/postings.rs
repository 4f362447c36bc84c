//! Where each key stands: flat, sorted, without a secret.
//!
//! Keys are numbers that were made of text somebody else chose. The entries are sorted, and the first bits of a key
//! say where to look: ordinary keys are found at once, crafted ones cost a search.

use std::ops::Range;

/// Which values each key has.
#[derive(Clone, Debug, Default)]
pub(super) struct Postings {
    // INVARIANT: ascending.
    entries: Vec<(u64, u32)>,
    /// Where the keys with each beginning start, and the end.
    starts: Vec<u32>,
    shift: u32,
    /// A bit for each somewhat longer beginning with which a key is there. Most keys that are asked for are not there,
    /// and this is so small that it is at hand.
    there: Vec<u64>,
}

impl Postings {
    pub(super) fn new(entries: Vec<(u64, u32)>) -> Self {
        let bits = entries.len().max(2).next_power_of_two().ilog2();
        let shift = 64_u32.saturating_sub(bits);
        let place = |key: u64| usize::try_from(key.checked_shr(shift).unwrap_or(0)).unwrap_or(usize::MAX);
        let mut starts = vec![0_u32; 1_usize.checked_shl(bits).unwrap_or(1).saturating_add(1)];
        let mut there = vec![0_u64; 1_usize.checked_shl(bits).unwrap_or(1).div_ceil(8)];
        for (key, _) in &entries {
            if let Some(count) = starts.get_mut(place(*key)) {
                *count = count.saturating_add(1);
            }
            let (word, bit) = longer(*key, shift);
            if let Some(word) = there.get_mut(word) {
                *word |= bit;
            }
        }
        let mut sum = 0_u32;
        for start in &mut starts {
            sum = sum.saturating_add(*start);
            *start = sum;
        }
        // Each place fills from its end, so that what comes first stands first and its start is left at last; what
        // shares a place is sorted.
        let mut sorted = vec![(0_u64, 0_u32); entries.len()];
        for entry in entries.into_iter().rev() {
            let Some(end) = starts.get_mut(place(entry.0)) else { continue };
            *end = end.saturating_sub(1);
            if let Some(slot) = usize::try_from(*end).ok().and_then(|at| sorted.get_mut(at)) {
                *slot = entry;
            }
        }
        let mut rest = sorted.as_mut_slice();
        for bounds in starts.windows(2) {
            let [from, to] = bounds else { continue };
            let length = usize::try_from(to.saturating_sub(*from)).unwrap_or(0);
            let Some((here, after)) = std::mem::take(&mut rest).split_at_mut_checked(length) else { break };
            if length > 1 {
                here.sort_unstable();
            }
            rest = after;
        }
        Self { entries: sorted, starts, shift, there }
    }

    /// All entries, ascending.
    pub(super) fn all(&self) -> &[(u64, u32)] {
        &self.entries
    }

    /// The entries of a key, their values ascending.
    pub(super) fn get(&self, key: u64) -> &[(u64, u32)] {
        self.at(self.find(key))
    }

    /// The entries at places that were [found](Self::find).
    pub(super) fn at(&self, places: Range<usize>) -> &[(u64, u32)] {
        self.entries.get(places).unwrap_or_default()
    }

    /// Where the entries of a key are.
    pub(super) fn find(&self, key: u64) -> Range<usize> {
        let (word, bit) = longer(key, self.shift);
        if self.there.get(word).is_none_or(|word| word & bit == 0) {
            return 0..0;
        }
        let place = usize::try_from(key.checked_shr(self.shift).unwrap_or(0)).unwrap_or(usize::MAX);
        let bounds = self.starts.get(place).zip(self.starts.get(place.saturating_add(1)));
        let bounds = bounds.and_then(|(from, to)| Some((usize::try_from(*from).ok()?, usize::try_from(*to).ok()?)));
        let (first, end) = bounds.unwrap_or((0, 0));
        let here = self.entries.get(first..end).unwrap_or_default();
        let (from, to) = if here.len() <= 8 {
            let skipped = here.iter().take_while(|(other, _)| *other < key).count();
            let behind = here.get(skipped..).unwrap_or_default();
            let same = behind.iter().take_while(|(other, _)| *other == key).count();
            (skipped, skipped.saturating_add(same))
        } else {
            (here.partition_point(|(other, _)| *other < key), here.partition_point(|(other, _)| *other <= key))
        };
        first.saturating_add(from)..first.saturating_add(to)
    }
}

/// Where the bit of a key is: of a beginning three bits longer than that by which places are found.
fn longer(key: u64, shift: u32) -> (usize, u64) {
    let beginning = key.checked_shr(shift.saturating_sub(3)).unwrap_or(0);
    let bit = 1_u64.checked_shl(u32::try_from(beginning & 63).unwrap_or(0)).unwrap_or(0);
    (usize::try_from(beginning >> 6).unwrap_or(usize::MAX), bit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::fold::mixed;

    #[test]
    fn every_key_has_its_values_and_no_others() {
        for (count, keys) in [(0_u64, 1), (1, 1), (2, 2), (1_000, 300), (5_000, 5_000), (300, 1)] {
            let entries: Vec<(u64, u32)> = (0..count).map(|n| (mixed(n % keys), u32::try_from(n).unwrap())).collect();
            let postings = Postings::new(entries.clone());
            for key in 0..keys + 5 {
                let slow: Vec<u32> = entries.iter().filter(|(k, _)| *k == mixed(key)).map(|(_, v)| *v).collect();
                let found: Vec<u32> = postings.get(mixed(key)).iter().map(|(_, v)| *v).collect();
                assert_eq!(found, slow);
            }
        }
        // Keys that all begin alike are searched.
        let alike: Vec<(u64, u32)> = (0..1_000).map(|n| (u64::from(n), n)).collect();
        let postings = Postings::new(alike);
        assert!((0..1_000_u32).all(|n| postings.get(u64::from(n)) == [(u64::from(n), n)]));
        assert_eq!(postings.get(u64::MAX), []);
    }
}
