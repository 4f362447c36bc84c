//! Numbers for keys that many records share: which record has which key.
//!
//! Records are sorted by a hash of their key, a single machine word each, and only what shares a hash is compared. Keys
//! that somebody crafted to share one cost a sort of their own, and no more.

use std::hash::{BuildHasher, Hash};

use rustc_hash::FxBuildHasher;

/// The key of each record by its number, and the key of each number. Numbers follow no order that means anything.
// INVARIANT: as many numbers as keys were given, each below the count of `keys`.
#[derive(Debug)]
pub(crate) struct Grouped<K> {
    pub(crate) numbers: Vec<u32>,
    pub(crate) keys: Vec<K>,
}

/// So many bits of a word say which record it is: 33 million, more than any portfolio has.
const PLACES: u32 = 25;

impl<K: Copy + Ord + Hash> Grouped<K> {
    pub(crate) fn of(given: &[K]) -> Self {
        let mask = 1_u64.checked_shl(PLACES).unwrap_or(0).saturating_sub(1);
        let place = |word: &u64| usize::try_from(word & mask).unwrap_or(usize::MAX);
        let hashed = |key: &K| FxBuildHasher.hash_one(key) & !mask;
        let mut words: Vec<u64> = Vec::with_capacity(given.len());
        words.extend((0_u64..).zip(given).map(|(place, key)| hashed(key) | (place & mask)));
        words.sort_unstable();
        let mut grouped = Self { numbers: vec![0; given.len()], keys: Vec::new() };
        for run in words.chunk_by(|a, b| a & !mask == b & !mask) {
            let key = |word: &u64| given.get(place(word)).copied();
            let first = run.first().and_then(key);
            if run.iter().all(|word| key(word) == first) {
                grouped.add(first, run.iter().map(place));
            } else {
                let mut run = run.to_vec();
                crate::order::sort_by_key(&mut run, |word| (key(word), *word));
                for same in run.chunk_by(|a, b| key(a) == key(b)) {
                    grouped.add(same.first().and_then(key), same.iter().map(place));
                }
            }
        }
        grouped
    }

    fn add(&mut self, key: Option<K>, places: impl Iterator<Item = usize>) {
        let number = u32::try_from(self.keys.len()).unwrap_or(u32::MAX);
        self.keys.extend(key);
        for place in places {
            if let Some(of) = self.numbers.get_mut(place) {
                *of = number;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A key whose hash is the same for all.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    struct Crafted(u32);

    impl Hash for Crafted {
        fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
            state.write_u8(7);
        }
    }

    fn check<K: Copy + Ord + Hash + std::fmt::Debug>(given: &[K], distinct: usize) {
        let grouped = Grouped::of(given);
        assert_eq!(grouped.keys.len(), distinct);
        for (key, number) in given.iter().zip(&grouped.numbers) {
            assert_eq!(grouped.keys[usize::try_from(*number).unwrap()], *key);
        }
        assert_eq!(grouped.numbers.len(), given.len());
    }

    #[test]
    fn every_record_finds_its_key() {
        let some: Vec<u32> = (0..2_000).map(|number| number * 7 % 31).collect();
        check(&some, 31);
        check::<u32>(&[], 0);
        let crafted: Vec<Crafted> = some.iter().map(|number| Crafted(*number)).collect();
        check(&crafted, 31);
    }
}
