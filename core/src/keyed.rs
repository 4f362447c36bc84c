//! Records by a key that an outsider chose, where records come and go.
//!
//! What [`Index`](crate::index::Index) is for a list that is there, [`Places`] is for one that grows. Again there is
//! no secret, so nobody may be able to choose keys that meet: a place takes [`WIDE`] keys, and the keys for which it
//! has no room wait in a sorted tree. Ordinary keys are found as fast as in a hash table; crafted ones cost a search
//! in the tree, which is what all keys cost before. Nothing can be seen of the order of hashes: [`Keyed::sorted`] is
//! the only way to all records.

use std::collections::BTreeMap;
use std::hash::{BuildHasher, Hash};

use rustc_hash::FxBuildHasher;

use crate::Id;

/// What records are found by.
pub(crate) trait Name: Ord + Clone {
    /// Where to look. Names that differ should differ here, and may stand side by side.
    fn place(&self) -> u32;
}

/// Ids are mostly numbered: `O-00012345` is looked for beside `O-00012344`, where memory is at hand. A hundred numbers
/// stand side by side, the next hundred somewhere else; whoever makes names that meet gains nothing.
impl Name for Id {
    fn place(&self) -> u32 {
        match self.as_str().as_bytes() {
            [series @ .., tens, ones] => {
                let number = u32::from(*tens).wrapping_mul(10).wrapping_add(u32::from(*ones));
                bytes(series).wrapping_add(number)
            }
            short => bytes(short),
        }
    }
}

/// A place for what has no order of its own.
pub(crate) fn spread(key: &impl Hash) -> u32 {
    high(FxBuildHasher.hash_one(key))
}

/// A place for a few bytes, eight at a time: each word is multiplied with what came before, and both halves of the
/// product are kept, so that no byte is lost at the upper end.
fn bytes(text: &[u8]) -> u32 {
    let step = |hash: u64, word: u64| {
        let product = u128::from(hash ^ word).wrapping_mul(0x517C_C1B7_2722_0A95);
        let half = |product: u128| u64::try_from(product & u128::from(u64::MAX)).unwrap_or(0);
        half(product) ^ half(product >> 64)
    };
    let (words, rest) = text.as_chunks::<8>();
    let length = u64::try_from(text.len()).unwrap_or(0);
    let hash = words.iter().fold(length, |hash, word| step(hash, u64::from_le_bytes(*word)));
    let last = rest.iter().fold(0, |word: u64, byte| word << 8 | u64::from(*byte));
    high(step(hash, last))
}

fn high(hash: u64) -> u32 {
    // The product moves what it has upwards, also where the machine's words have 32 bits.
    u32::try_from(hash.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32).unwrap_or(0)
}

/// At which position of a list each key stands; the list itself is kept elsewhere and says which key it has where.
#[derive(Clone, Debug)]
pub(crate) struct Places<K> {
    /// None, or a power of two of them.
    groups: Vec<Group>,
    // INVARIANT: a key is here only if its group has no slot that was never taken.
    spilled: BTreeMap<K, u32>,
    count: usize,
}

/// The slots of a place: what the hash of the key is, and where the key stands. They are one line of the cache.
#[derive(Clone, Copy, Debug)]
#[repr(align(64))]
struct Group {
    hashes: [u32; WIDE],
    at: [u32; WIDE],
}

const WIDE: usize = 8;
/// With so many keys for each group there are soon twice as many groups. A few of 100 keys find their group full then.
const FULL: usize = 4;
/// A slot that was never taken, and one that was given back in a group that was full.
const EMPTY: u32 = u32::MAX;
const GONE: u32 = EMPTY.saturating_sub(1);
const FIRST: usize = 4;

impl<K> Default for Places<K> {
    fn default() -> Self {
        Self { groups: Vec::new(), spilled: BTreeMap::new(), count: 0 }
    }
}

/// The list says which keys there are: where they are looked for makes no difference.
impl<K> PartialEq for Places<K> {
    fn eq(&self, other: &Self) -> bool {
        self.count == other.count
    }
}

impl<K> Eq for Places<K> {}

impl<K: Name> Places<K> {
    /// Where the key stands; `is` tells whether it is that of a position.
    pub(crate) fn find(&self, key: &K, is: impl Fn(usize) -> bool) -> Option<usize> {
        self.find_hashed(key.place(), key, is)
    }

    #[inline]
    fn find_hashed(&self, hash: u32, key: &K, is: impl Fn(usize) -> bool) -> Option<usize> {
        self.find_made(hash, || key, is)
    }

    /// As [`find`](Self::find), for a key that is made only if it has to be searched.
    #[inline]
    pub(crate) fn find_made<Q: std::borrow::Borrow<K>>(
        &self,
        hash: u32,
        key: impl FnOnce() -> Q,
        is: impl Fn(usize) -> bool,
    ) -> Option<usize> {
        let group = self.groups.get(self.group_of(hash))?;
        for (found, at) in group.hashes.iter().zip(&group.at) {
            if *found == hash && *at < GONE {
                let at = usize::try_from(*at).unwrap_or(usize::MAX);
                if is(at) {
                    return Some(at);
                }
            }
        }
        if self.spilled.is_empty() || group.at.contains(&EMPTY) {
            return None;
        }
        self.spilled.get(key().borrow()).and_then(|at| usize::try_from(*at).ok())
    }

    /// Adds a key that is not there. There are fewer positions than `u32::MAX`.
    pub(crate) fn add(&mut self, key: &K, at: usize) {
        self.add_hashed(key.place(), key, at);
    }

    fn add_hashed(&mut self, hash: u32, key: &K, at: usize) {
        if self.count >= self.groups.len().saturating_mul(FULL) {
            self.grow();
        }
        self.count = self.count.saturating_add(1);
        let at = u32::try_from(at).unwrap_or(GONE);
        let group = self.group_of(hash);
        if !self.groups.get_mut(group).is_some_and(|group| group.take(hash, at)) {
            self.spilled.insert(key.clone(), at);
        }
    }

    /// Takes a key out that stands there.
    pub(crate) fn remove(&mut self, key: &K, at: usize) {
        self.count = self.count.saturating_sub(1);
        match self.slot(key, at) {
            Some(slot) => *slot = GONE,
            None => {
                self.spilled.remove(key);
            }
        }
        let group = self.group_of(key.place());
        if let Some(group) = self.groups.get_mut(group) {
            group.tidy();
        }
    }

    /// The key stands somewhere else from here on.
    pub(crate) fn moved(&mut self, key: &K, from: usize, to: usize) {
        let to = u32::try_from(to).unwrap_or(GONE);
        match self.slot(key, from) {
            Some(slot) => *slot = to,
            None => {
                self.spilled.insert(key.clone(), to);
            }
        }
    }

    /// The slot that leads to a position, if the key has one.
    fn slot(&mut self, key: &K, at: usize) -> Option<&mut u32> {
        let at = u32::try_from(at).unwrap_or(GONE);
        let group = self.group_of(key.place());
        self.groups.get_mut(group)?.at.iter_mut().find(|slot| **slot == at)
    }

    /// Two places are one group, so that a number and the next are often in the same.
    fn group_of(&self, hash: u32) -> usize {
        usize::try_from(hash >> 1).unwrap_or(0) & self.groups.len().saturating_sub(1)
    }

    /// Twice as many groups. Each gives what it has to two, so that all of it has room there.
    fn grow(&mut self) {
        let before = std::mem::take(&mut self.groups);
        let length = before.len().saturating_mul(2).max(FIRST);
        self.groups = vec![Group { hashes: [0; WIDE], at: [EMPTY; WIDE] }; length];
        for group in before {
            for (hash, at) in group.hashes.into_iter().zip(group.at).filter(|(_, at)| *at < GONE) {
                let place = self.group_of(hash);
                if let Some(group) = self.groups.get_mut(place) {
                    group.take(hash, at);
                }
            }
        }
        for (key, at) in std::mem::take(&mut self.spilled) {
            let hash = key.place();
            let place = self.group_of(hash);
            if !self.groups.get_mut(place).is_some_and(|group| group.take(hash, at)) {
                self.spilled.insert(key, at);
            }
        }
    }
}

impl Group {
    /// Whether there was room.
    fn take(&mut self, hash: u32, at: u32) -> bool {
        let slot = self.hashes.iter_mut().zip(&mut self.at).find(|(_, at)| **at >= GONE);
        slot.map(|(its, place)| {
            *its = hash;
            *place = at;
        })
        .is_some()
    }

    /// A slot that was given back where others were never taken is as good as one of them: nothing spilled here.
    fn tidy(&mut self) {
        if self.at.contains(&EMPTY) {
            self.at.iter_mut().filter(|at| **at == GONE).for_each(|at| *at = EMPTY);
        }
    }
}

/// Records by key.
#[derive(Clone, Debug)]
pub(crate) struct Keyed<K, V> {
    places: Places<K>,
    // INVARIANT: each key once; in an order that only insertions and removals make, and that nobody sees.
    rows: Vec<(K, V)>,
}

impl<K, V> Default for Keyed<K, V> {
    fn default() -> Self {
        Self { places: Places::default(), rows: Vec::new() }
    }
}

impl<K: Name, V: PartialEq> PartialEq for Keyed<K, V> {
    fn eq(&self, other: &Self) -> bool {
        self.rows.len() == other.rows.len() && self.rows.iter().all(|(key, row)| other.get(key) == Some(row))
    }
}

impl<K: Name, V: Eq> Eq for Keyed<K, V> {}

impl<K: Name, V> Keyed<K, V> {
    fn at(&self, key: &K) -> Option<usize> {
        self.at_hashed(key.place(), key)
    }

    fn at_hashed(&self, hash: u32, key: &K) -> Option<usize> {
        self.places.find_hashed(hash, key, |at| self.rows.get(at).is_some_and(|(its, _)| its == key))
    }

    pub(crate) fn get(&self, key: &K) -> Option<&V> {
        self.at(key).and_then(|at| self.rows.get(at)).map(|(_, row)| row)
    }

    pub(crate) fn get_mut(&mut self, key: &K) -> Option<&mut V> {
        let at = self.at(key)?;
        self.rows.get_mut(at).map(|(_, row)| row)
    }

    /// Puts a record in; the answer is the one that was there.
    pub(crate) fn insert(&mut self, key: K, row: V) -> Option<V> {
        let hash = key.place();
        if let Some((_, there)) = self.at_hashed(hash, &key).and_then(|at| self.rows.get_mut(at)) {
            return Some(std::mem::replace(there, row));
        }
        self.places.add_hashed(hash, &key, self.rows.len());
        self.rows.push((key, row));
        None
    }

    /// Puts a record in where none is; the answer is the one that is there.
    pub(crate) fn add(&mut self, key: K, row: V) -> Option<&V> {
        let hash = key.place();
        if let Some(at) = self.at_hashed(hash, &key) {
            return self.rows.get(at).map(|(_, row)| row);
        }
        self.places.add_hashed(hash, &key, self.rows.len());
        self.rows.push((key, row));
        None
    }

    /// Puts a record in of which it is known that none is there.
    pub(crate) fn add_new(&mut self, key: K, row: V) {
        self.places.add(&key, self.rows.len());
        self.rows.push((key, row));
    }

    /// Takes a record out; the answer is what it was.
    pub(crate) fn remove(&mut self, key: &K) -> Option<V> {
        let at = self.at(key)?;
        self.places.remove(key, at);
        let (_, row) = self.rows.swap_remove(at);
        // The last one stands there now.
        if let Some((moved, _)) = self.rows.get(at) {
            self.places.moved(moved, self.rows.len(), at);
        }
        Some(row)
    }

    /// The record of a key, made if it is not there.
    pub(crate) fn entry(&mut self, key: &K, make: impl FnOnce() -> V) -> Option<&mut V> {
        let hash = key.place();
        let at = match self.at_hashed(hash, key) {
            Some(at) => at,
            None => {
                let at = self.rows.len();
                self.places.add_hashed(hash, key, at);
                self.rows.push((key.clone(), make()));
                at
            }
        };
        self.rows.get_mut(at).map(|(_, row)| row)
    }

    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    /// All records, one after another: for what comes to the same in any order.
    pub(crate) fn each(&self) -> impl Iterator<Item = &V> {
        self.rows.iter().map(|(_, row)| row)
    }

    /// All records in the order of their keys. Costs a sort.
    pub(crate) fn sorted(&self) -> Vec<(&K, &V)> {
        let mut rows: Vec<(&K, &V)> = self.rows.iter().map(|(key, row)| (key, row)).collect();
        rows.sort_unstable_by_key(|(key, _)| *key);
        rows
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::cmp::Ordering;

    use super::*;

    thread_local! {
        static LOOKS: Cell<u64> = const { Cell::new(0) };
    }

    /// A number whose hash can be chosen, and that counts how often two of them are compared.
    #[derive(Clone, Debug)]
    struct Chosen {
        number: u64,
        hash: Option<u64>,
    }

    fn looked() {
        LOOKS.with(|looks| looks.set(looks.get() + 1));
    }

    impl PartialEq for Chosen {
        fn eq(&self, other: &Self) -> bool {
            looked();
            self.number == other.number
        }
    }
    impl Eq for Chosen {}
    impl PartialOrd for Chosen {
        fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
            Some(self.cmp(other))
        }
    }
    impl Ord for Chosen {
        fn cmp(&self, other: &Self) -> Ordering {
            looked();
            self.number.cmp(&other.number)
        }
    }
    impl Name for Chosen {
        fn place(&self) -> u32 {
            spread(&self.hash.unwrap_or(self.number))
        }
    }

    impl Name for u64 {
        fn place(&self) -> u32 {
            u32::try_from(*self).unwrap()
        }
    }

    /// Against a map, with keys that spread, keys of three hashes, and keys that all meet.
    #[test]
    fn records_are_those_of_a_plain_map() {
        for meet in [u64::MAX, 3, 1] {
            let mut seed = 11_u64;
            let mut next = |below: u64| {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                (seed >> 33) % below
            };
            let (mut keyed, mut plain) = (Keyed::default(), BTreeMap::new());
            for step in 0..20_000_u64 {
                // It grows, shrinks and grows again.
                let number = next(if (step / 4_000) % 2 == 0 { 3_000 } else { 300 });
                let key = Chosen { number, hash: (meet < u64::MAX).then_some(number % meet) };
                match next(5) {
                    0 => assert_eq!(keyed.remove(&key), plain.remove(&number)),
                    1 => {
                        let (row, expected) = (keyed.entry(&key, || step), plain.entry(number).or_insert(step));
                        assert_eq!(row.as_deref(), Some(&*expected));
                        *row.unwrap() += 1;
                        *expected += 1;
                    }
                    2 => {
                        assert_eq!(keyed.add(key, step), plain.get(&number));
                        plain.entry(number).or_insert(step);
                    }
                    _ => assert_eq!(keyed.insert(key, step), plain.insert(number, step)),
                }
                let key = Chosen { number: next(3_000), hash: None };
                let key = Chosen { hash: (meet < u64::MAX).then_some(key.number % meet), ..key };
                assert_eq!(keyed.get(&key), plain.get(&key.number));
                assert_eq!(keyed.len(), plain.len());
            }
            let sorted: Vec<(u64, u64)> = keyed.sorted().into_iter().map(|(key, row)| (key.number, *row)).collect();
            assert_eq!(sorted, plain.into_iter().collect::<Vec<_>>());
            assert_eq!(keyed, keyed.clone());
        }
    }

    #[test]
    fn equal_is_what_has_the_same_records_whatever_happened_before() {
        let (mut one, mut other) = (Keyed::default(), Keyed::default());
        for number in 0..100_u64 {
            one.insert(number, number);
            other.insert(99 - number, 99 - number);
        }
        assert_eq!(one, other);
        other.insert(100, 1);
        assert_ne!(one, other);
        other.remove(&100);
        assert_eq!(one, other);
        other.insert(7, 8);
        assert_ne!(one, other);
    }

    #[test]
    fn numbered_ids_stand_side_by_side_and_find_room() {
        let mut places = Places::default();
        let ids: Vec<Id> = ["O-", "R-", "收款-", "req/2026-02-06/"]
            .iter()
            .flat_map(|series| (0..5_000).map(move |n| Id::new(format!("{series}{n:06}")).unwrap()))
            .chain((0..5_000).map(|n| Id::new(format!("{n:x}-{}", n * n)).unwrap()))
            .chain((0..5_000).map(|n| Id::new(format!("K{}", n * 1_000)).unwrap()))
            .chain((0..5_000).map(|n| Id::new(format!("L{}", n * 64)).unwrap()))
            .collect();
        for (at, id) in ids.iter().enumerate() {
            places.add(id, at);
        }
        for (at, id) in ids.iter().enumerate() {
            assert_eq!(places.find(id, |found| ids.get(found) == Some(id)), Some(at));
        }
        assert!(places.spilled.len() < ids.len() / 20, "{} of {} have no room", places.spilled.len(), ids.len());
        let place = |id: &str| Id::new(id).unwrap().place();
        assert_eq!(place("O-00000110"), place("O-00000109") + 1);
        assert_eq!(place("#7"), place("#6") + 1);
        assert_ne!(place("O-1"), place("P-1"));
    }

    #[test]
    fn keys_that_all_meet_cost_a_search_and_no_walk() {
        let keys = 4_000_u64;
        let cost = |hash: Option<u64>| {
            LOOKS.with(|looks| looks.set(0));
            let mut keyed = Keyed::default();
            for number in 0..keys {
                keyed.insert(Chosen { number, hash }, number);
            }
            for number in 0..keys {
                assert_eq!(keyed.get(&Chosen { number, hash }), Some(&number));
            }
            LOOKS.with(Cell::get)
        };
        let (spread, met) = (cost(None), cost(Some(7)));
        assert!(spread < 3 * keys, "{spread} comparisons");
        // Looked for, put in, moved at each growth, found: each a search among thousands, and a look at eight.
        assert!(met < 200 * keys, "{met} comparisons");
    }
}
