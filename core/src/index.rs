//! Finding a record by a key that an outsider chose.
//!
//! Ids and customers are what people typed. A hash table without a secret can be made to put all of them
//! in one place, where every look passes all others: a list of 100,000 such ids would stop a service. A
//! secret needs randomness, which this library does not have. So the places here are sorted: a hash says
//! where to look, and among the keys that share the place, order decides. Ordinary ids are found as
//! fast as in a hash table; crafted ones cost a binary search each.

use std::hash::{BuildHasher, Hash};

use rustc_hash::FxBuildHasher;

/// Where each key of a list stands.
///
/// Building costs at most n log n comparisons and finding log n, whatever the keys are; there are no
/// more than `u32::MAX` of them.
#[derive(Debug)]
pub(crate) struct Index<K> {
    // INVARIANT: sorted by place; within a place by tag, then by key; every key once.
    entries: Vec<Entry<K>>,
    /// Where each place begins among the entries, and the end: one more than there are places.
    starts: Vec<u32>,
}

/// A key stands twice: at these positions of the list, the earlier first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Twice {
    pub(crate) first: u32,
    pub(crate) again: u32,
}

#[derive(Clone, Copy, Debug)]
struct Entry<K> {
    /// Bits of the hash that the place does not use: most keys differ here, and are not looked at.
    tag: u32,
    /// What the key leads to.
    value: u32,
    key: K,
}

/// So few keys in one place are sooner looked through than searched.
const FEW: usize = 8;

impl<K: Ord + Hash + Copy> Index<K> {
    /// Each key leads to its position.
    ///
    /// # Errors
    /// The first position at which a key stands again, and where it stood before.
    pub(crate) fn of_unique(keys: impl ExactSizeIterator<Item = K>) -> Result<Self, Twice> {
        let index = Self::sorted(keys);
        let mut twice: Option<Twice> = None;
        for pair in index.entries.windows(2) {
            if let [a, b] = pair
                && a.tag == b.tag
                && a.key == b.key
                && twice.is_none_or(|twice| b.value < twice.again)
            {
                twice = Some(Twice { first: a.value, again: b.value });
            }
        }
        twice.map_or(Ok(index), Err)
    }

    /// Each key, of which many may be the same, leads to a number: 0 for the first, 1 for the next that is
    /// another, and so on in the order of the list.
    pub(crate) fn of_distinct(keys: impl ExactSizeIterator<Item = K>) -> Self {
        let mut index = Self::sorted(keys);
        let places = index.starts.len().saturating_sub(1);
        index.entries.dedup_by(|b, a| a.tag == b.tag && a.key == b.key);
        // The entry that stayed of each key is that of its first position: their order gives the numbers.
        let mut order: Vec<u32> = index.entries.iter().map(|entry| entry.value).collect();
        order.sort_unstable();
        for entry in &mut index.entries {
            let number = order.partition_point(|position| *position < entry.value);
            entry.value = u32::try_from(number).unwrap_or(u32::MAX);
        }
        index.starts = starts(places, index.entries.iter().map(|entry| hash(&entry.key)));
        index
    }

    /// What the key leads to.
    pub(crate) fn get(&self, key: K) -> Option<u32> {
        let hash = hash(&key);
        let place = place(hash, self.starts.len().saturating_sub(1));
        let (from, to) = (self.starts.get(place)?, self.starts.get(place.checked_add(1)?)?);
        let here = self.entries.get(usize::try_from(*from).ok()?..usize::try_from(*to).ok()?)?;
        let tag = tag(hash);
        let found = if here.len() <= FEW {
            here.iter().find(|entry| entry.tag == tag && entry.key == key)
        } else {
            let found = here.binary_search_by(|entry| entry.tag.cmp(&tag).then_with(|| entry.key.cmp(&key)));
            found.ok().and_then(|at| here.get(at))
        };
        found.map(|entry| entry.value)
    }

    /// How many keys there are.
    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    /// The entries of all keys with their positions, equal ones side by side, the earlier first.
    fn sorted(keys: impl ExactSizeIterator<Item = K>) -> Self {
        let places = keys.len().next_power_of_two();
        let mut hashed: Vec<(u64, K)> = Vec::with_capacity(keys.len());
        hashed.extend(keys.map(|key| (hash(&key), key)));
        let starts = starts(places, hashed.iter().map(|(hash, _)| *hash));
        // Counting sort: each place fills from its start.
        let mut entries: Vec<Entry<K>> = Vec::new();
        if let Some((_, any)) = hashed.first() {
            entries.resize(hashed.len(), Entry { tag: 0, value: 0, key: *any });
        }
        let mut next = starts.clone();
        for (position, (hash, key)) in (0_u32..).zip(&hashed) {
            let Some(next) = next.get_mut(place(*hash, places)) else { continue };
            if let Some(entry) = usize::try_from(*next).ok().and_then(|at| entries.get_mut(at)) {
                *entry = Entry { tag: tag(*hash), value: position, key: *key };
            }
            *next = next.saturating_add(1);
        }
        let mut rest = entries.as_mut_slice();
        for bounds in starts.windows(2) {
            let [from, to] = bounds else { continue };
            let length = usize::try_from(to.saturating_sub(*from)).unwrap_or(0);
            let Some((here, after)) = std::mem::take(&mut rest).split_at_mut_checked(length) else { break };
            if length > 1 {
                here.sort_unstable_by(|a, b| {
                    a.tag.cmp(&b.tag).then_with(|| a.key.cmp(&b.key)).then(a.value.cmp(&b.value))
                });
            }
            rest = after;
        }
        Self { entries, starts }
    }
}

/// The first position at which a key of a list stands again, and where it stood before.
///
/// For whoever looks nothing up: one bit for each hash says of nearly all keys that no other is the same, and only those
/// that meet are compared, in order. However they were crafted, that is n log n comparisons at most.
pub(crate) fn first_twice<K: Ord + Hash + Copy>(keys: &[K]) -> Option<Twice> {
    // Keys in their order are there once; most lists of a book are.
    if keys.is_sorted_by(|a, b| a < b) {
        return None;
    }
    let mut bits = Bits::for_keys(keys.len());
    let mut spots: Vec<u64> = Vec::with_capacity(keys.len());
    let mut met: Vec<u64> = Vec::new();
    for key in keys {
        let spot = bits.spot(hash(key));
        if bits.set(spot) {
            met.push(spot);
        }
        spots.push(spot);
    }
    if met.is_empty() {
        return None;
    }
    let mut bits = Bits::for_keys(keys.len());
    for spot in met {
        bits.set(spot);
    }
    let pairs = (0_u32..).zip(keys).zip(spots);
    let mut some: Vec<(K, u32)> =
        pairs.filter(|(_, spot)| bits.is_set(*spot)).map(|((position, key), _)| (*key, position)).collect();
    some.sort_unstable();
    let again = |pair: &[(K, u32)]| match pair {
        [(a, first), (b, again)] if a == b => Some(Twice { first: *first, again: *again }),
        _ => None,
    };
    some.windows(2).filter_map(again).min_by_key(|twice| twice.again)
}

/// A bit for each of a power of two of spots.
struct Bits {
    words: Vec<u64>,
    last: u64,
}

impl Bits {
    /// So many bits for each key that few of them meet.
    fn for_keys(count: usize) -> Self {
        let words = count.div_ceil(2).next_power_of_two();
        let bits = u64::try_from(words).unwrap_or(0).saturating_mul(64);
        Self { words: vec![0; words], last: bits.saturating_sub(1) }
    }

    fn spot(&self, hash: u64) -> u64 {
        hash.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 20 & self.last
    }

    fn word(spot: u64) -> (usize, u64) {
        let bit = u32::try_from(spot & 63).unwrap_or(0);
        (usize::try_from(spot >> 6).unwrap_or(usize::MAX), 1_u64.rotate_left(bit))
    }

    /// Sets a bit, and tells whether it was set before.
    fn set(&mut self, spot: u64) -> bool {
        let (at, bit) = Self::word(spot);
        let Some(word) = self.words.get_mut(at) else { return true };
        let before = *word & bit != 0;
        *word |= bit;
        before
    }

    fn is_set(&self, spot: u64) -> bool {
        let (at, bit) = Self::word(spot);
        self.words.get(at).is_none_or(|word| word & bit != 0)
    }
}

/// Where each place begins if the keys have these hashes, and the end.
fn starts(places: usize, hashes: impl Iterator<Item = u64>) -> Vec<u32> {
    let mut starts = vec![0_u32; places.saturating_add(1)];
    for hash in hashes {
        if let Some(count) = starts.get_mut(place(hash, places).saturating_add(1)) {
            *count = count.saturating_add(1);
        }
    }
    let mut sum = 0_u32;
    for start in &mut starts {
        sum = sum.saturating_add(*start);
        *start = sum;
    }
    starts
}

fn hash<K: Hash>(key: &K) -> u64 {
    FxBuildHasher.hash_one(key)
}

/// The place of a hash among a power of two of them.
fn place(hash: u64, places: usize) -> usize {
    let low = usize::try_from(hash & u64::from(u32::MAX)).unwrap_or(0);
    low & places.saturating_sub(1)
}

/// 32 bits of a hash beside those that choose the place.
fn tag(hash: u64) -> u32 {
    // Where the machine's words have 32 bits, so has the hash: the product moves what it has upwards.
    u32::try_from(hash.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::cmp::Ordering;
    use std::collections::{BTreeMap, HashMap};
    use std::hash::Hasher;

    use super::*;

    thread_local! {
        static LOOKS: Cell<u64> = const { Cell::new(0) };
    }

    /// Text that counts how often two of them are compared.
    #[derive(Clone, Copy, Debug)]
    struct Counted<'a>(&'a str, Option<u64>);

    impl Counted<'_> {
        fn looked() {
            LOOKS.with(|looks| looks.set(looks.get() + 1));
        }
    }

    impl PartialEq for Counted<'_> {
        fn eq(&self, other: &Self) -> bool {
            Self::looked();
            self.0 == other.0
        }
    }
    impl Eq for Counted<'_> {}
    impl PartialOrd for Counted<'_> {
        fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
            Some(self.cmp(other))
        }
    }
    impl Ord for Counted<'_> {
        fn cmp(&self, other: &Self) -> Ordering {
            Self::looked();
            self.0.cmp(other.0)
        }
    }
    impl Hash for Counted<'_> {
        fn hash<H: Hasher>(&self, state: &mut H) {
            match self.1 {
                Some(all_the_same) => state.write_u64(all_the_same),
                None => self.0.hash(state),
            }
        }
    }

    fn looks<T>(work: impl FnOnce() -> T) -> (T, u64) {
        LOOKS.with(|looks| looks.set(0));
        let done = work();
        (done, LOOKS.with(Cell::get))
    }

    /// Texts whose hashes all choose the place 0 of `places`, as somebody who read the source can make them.
    fn crafted(count: usize, places: usize) -> Vec<String> {
        (0_u64..)
            .map(|n| format!("INV-{n}"))
            .filter(|text| place(hash(&text.as_str()), places) == 0)
            .take(count)
            .collect()
    }

    fn ids(count: u32) -> Vec<String> {
        (0..count).map(|n| format!("INV-{:06}", n.wrapping_mul(7919) % 1_000_003)).collect()
    }

    /// What n keys may cost at most: a good sort compares n log n times, and no two keys more than a few times.
    fn most(keys: u64) -> u64 {
        3 * keys * u64::from(keys.ilog2() + 1)
    }

    #[test]
    fn every_key_leads_to_its_position() {
        for count in [0, 1, 2, 3, 1_000, 4_096, 5_000] {
            let ids = ids(count);
            let index = Index::of_unique(ids.iter().map(String::as_str)).unwrap();
            assert_eq!(index.len(), ids.len());
            for (position, id) in (0..).zip(&ids) {
                assert_eq!(index.get(id.as_str()), Some(position));
                assert_eq!(index.get(format!("{id}x").as_str()), None);
            }
            assert_eq!(index.get(""), None);
        }
    }

    #[test]
    fn the_first_key_that_stands_again_is_told() {
        let list = ["c", "a", "b", "a", "c", "a"];
        let twice = Index::of_unique(list.into_iter()).unwrap_err();
        assert_eq!(twice, Twice { first: 1, again: 3 });
        let same = Index::of_unique(["a"; 100].into_iter()).unwrap_err();
        assert_eq!(same, Twice { first: 0, again: 1 });
        // The same against the slow way, on lists full of repetitions.
        for seed in 1_u32..400 {
            let list: Vec<u32> = (0..40_u32).map(|n| (n * n * seed + seed / (n + 1)) % (20 + seed)).collect();
            let again = (0..list.len()).find(|at| list[..*at].contains(&list[*at]));
            let slow = again.map(|again| (list.iter().position(|key| *key == list[again]).unwrap(), again));
            let found = Index::of_unique(list.iter()).err();
            let found = found.map(|t| (usize::try_from(t.first).unwrap(), usize::try_from(t.again).unwrap()));
            assert_eq!(found, slow, "{list:?}");
            assert_eq!(first_twice(&list), Index::of_unique(list.iter()).err(), "{list:?}");
        }
        for count in [0, 1, 2, 5_000] {
            let mut ids = ids(count);
            assert_eq!(first_twice(&ids.iter().map(String::as_str).collect::<Vec<_>>()), None);
            ids.extend(ids.get(3).cloned());
            ids.extend(ids.first().cloned().filter(|_| count > 3));
            let found = first_twice(&ids.iter().map(String::as_str).collect::<Vec<_>>());
            assert_eq!(found, (count > 3).then_some(Twice { first: 3, again: count }));
        }
    }

    #[test]
    fn distinct_keys_are_numbered_in_the_order_of_the_list() {
        for seed in 1_u32..400 {
            let list: Vec<u32> = (0..60_u32).map(|n| (n * n * seed + seed / (n + 1)) % (5 + seed)).collect();
            let mut slow: BTreeMap<u32, u32> = BTreeMap::new();
            for key in &list {
                let next = u32::try_from(slow.len()).unwrap();
                slow.entry(*key).or_insert(next);
            }
            let index = Index::of_distinct(list.iter().copied());
            assert_eq!(index.len(), slow.len());
            for key in 0..500 {
                assert_eq!(index.get(key), slow.get(&key).copied(), "{key} in {list:?}");
            }
        }
        assert_eq!(Index::of_distinct(std::iter::empty::<u8>()).get(0), None);
    }

    #[test]
    fn crafted_keys_stop_a_hash_table_but_not_the_index() {
        const COUNT: usize = 2_000;
        let keys = u64::try_from(COUNT).unwrap();
        let texts = crafted(COUNT, COUNT.next_power_of_two());
        let worst = ids(2_000);
        let real = texts.iter().map(|text| Counted(text, None)).collect::<Vec<_>>();
        let all_the_same = worst.iter().map(|text| Counted(text, Some(7))).collect::<Vec<_>>();
        for list in [real, all_the_same] {
            let (index, built) = looks(|| Index::of_unique(list.iter().copied()).unwrap());
            assert!(built <= most(keys), "{built} comparisons");
            let (none, compared) = looks(|| first_twice(&list));
            assert!(none.is_none() && compared <= most(keys), "{compared} comparisons");
            let (_, found) = looks(|| list.iter().for_each(|key| assert!(index.get(*key).is_some())));
            assert!(found <= most(keys), "{found} comparisons");
            let (index, numbered) =
                looks(|| Index::of_distinct(list.iter().chain(&list).copied().collect::<Vec<_>>().into_iter()));
            assert!(numbered <= most(2 * keys), "{numbered} comparisons");
            assert_eq!(index.len(), COUNT);
        }
        // What the same keys do to a hash table that has no secret.
        let all_the_same = worst.iter().map(|text| Counted(text, Some(7)));
        let (_, table) = looks(|| all_the_same.map(|key| (key, ())).collect::<HashMap<_, _, FxBuildHasher>>());
        assert!(table > keys * keys / 3, "only {table} comparisons");
    }

    #[test]
    fn ordinary_keys_are_hardly_compared() {
        let texts = ids(10_000);
        let list: Vec<Counted<'_>> = texts.iter().map(|text| Counted(text, None)).collect();
        let (index, built) = looks(|| Index::of_unique(list.iter().copied()).unwrap());
        assert!(built < 100, "{built} comparisons");
        // A few of 10,000 keys meet another at one of half a million bits.
        let (none, compared) = looks(|| first_twice(&list));
        assert!(none.is_none() && compared < 6_000, "{compared} comparisons");
        let (_, found) = looks(|| list.iter().for_each(|key| assert!(index.get(*key).is_some())));
        assert!(found < 10_100, "{found} comparisons");
    }
}
