//! Sorting lists that are short or sorted once, in little code.
//!
//! The sorts of the standard library are compiled anew for each type and order, five kilobytes each time. These sort
//! positions, which is compiled once, and then move the rows. Inner loops call the standard library.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// Sorts; what is equal stays in its order.
pub(crate) fn sort_by<T>(rows: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let mut places: Vec<usize> = (0..rows.len()).collect();
    sort_places(&mut places, &|a, b| match (rows.get(a), rows.get(b)) {
        (Some(a), Some(b)) => compare(a, b),
        _ => Ordering::Equal,
    });
    // Each circle of rows that change places is gone through once.
    for start in 0..places.len() {
        let mut at = start;
        while let Some(place) = places.get_mut(at) {
            let from = std::mem::replace(place, at);
            if from == start || from == at {
                break;
            }
            rows.swap(at, from);
            at = from;
        }
    }
}

/// Sorts by a key; what has the same key stays in its order.
pub(crate) fn sort_by_key<T, K: Ord>(rows: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(rows, |a, b| key(a).cmp(&key(b)));
}

/// Sorts by the whole row.
pub(crate) fn sort<T: Ord>(rows: &mut [T]) {
    sort_by(rows, T::cmp);
}

#[inline(never)]
fn sort_places(places: &mut [usize], compare: &dyn Fn(usize, usize) -> Ordering) {
    places.sort_by(|a, b| compare(*a, *b));
}

/// A map of what comes; of what has the same key, the last.
///
/// `collect` would sort a list of its own first.
pub(crate) fn map<K: Ord, V>(rows: impl IntoIterator<Item = (K, V)>) -> BTreeMap<K, V> {
    let mut map = BTreeMap::new();
    for (key, value) in rows {
        map.insert(key, value);
    }
    map
}

/// A set of what comes.
pub(crate) fn set<T: Ord>(rows: impl IntoIterator<Item = T>) -> BTreeSet<T> {
    let mut set = BTreeSet::new();
    for row in rows {
        set.insert(row);
    }
    set
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_sorted_as_the_standard_library_does() {
        let mut seed = 7_u64;
        for length in 0..150_usize {
            let rows: Vec<(u64, u64)> = (0..length)
                .map(|_| {
                    seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                    (seed >> 61, seed >> 40 & 3)
                })
                .collect();
            let (mut ours, mut theirs) = (rows.clone(), rows.clone());
            sort_by_key(&mut ours, |row| row.0);
            theirs.sort_by_key(|row| row.0);
            assert_eq!(ours, theirs);
            sort(&mut ours);
            theirs.sort();
            assert_eq!(ours, theirs);
            assert_eq!(map(rows.clone()), rows.iter().copied().collect::<BTreeMap<_, _>>());
            assert_eq!(set(rows.clone()), rows.into_iter().collect::<BTreeSet<_>>());
        }
    }
}
