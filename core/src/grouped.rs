//! Numbers for keys that many records share: which record has which key.
//!
//! Records mostly stand beside others of the same key, and then nothing is looked up. Keys that somebody crafted to share
//! a place cost a search in a tree, and no more.

use std::hash::Hash;

use crate::keyed::{Name, Places, spread};

/// The key of each record by its number, and the key of each number. Numbers follow no order that means anything.
// INVARIANT: as many numbers as keys were given, each below the count of `keys`, and every key once.
#[derive(Debug)]
pub(crate) struct Grouped<K> {
    pub(crate) numbers: Vec<u32>,
    pub(crate) keys: Vec<K>,
}

/// A key that has no order of its own in memory.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Spread<K>(K);

impl<K: Copy + Ord + Hash> Name for Spread<K> {
    fn place(&self) -> u32 {
        spread(&self.0)
    }
}

impl<K: Copy + Ord + Hash> Grouped<K> {
    /// Of two lists of records, the second behind the first.
    pub(crate) fn of(first: impl ExactSizeIterator<Item = K>, second: impl ExactSizeIterator<Item = K>) -> Self {
        let mut places: Places<Spread<K>> = Places::default();
        let mut keys: Vec<K> = Vec::new();
        let mut numbers = Vec::with_capacity(first.len().saturating_add(second.len()));
        let mut last: Option<(K, u32)> = None;
        for key in first.chain(second) {
            let number = match last {
                Some((same, number)) if same == key => number,
                _ => {
                    let known = places.find(&Spread(key), |at| keys.get(at) == Some(&key));
                    let at = known.unwrap_or_else(|| {
                        places.add(&Spread(key), keys.len());
                        keys.push(key);
                        keys.len().saturating_sub(1)
                    });
                    u32::try_from(at).unwrap_or(u32::MAX)
                }
            };
            last = Some((key, number));
            numbers.push(number);
        }
        Self { numbers, keys }
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
        let grouped = Grouped::of(given.iter().copied(), std::iter::empty());
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
