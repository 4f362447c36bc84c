//! What the solvers keep their figures in: lists that are read and written by position.

use super::{Contest, Head};

/// No edge, no line: more than any position.
pub(super) const NONE: usize = usize::MAX;

pub(super) fn wide(number: u32) -> usize {
    usize::try_from(number).unwrap_or(NONE)
}

pub(super) fn at<T: Copy + Default>(list: &[T], position: usize) -> T {
    list.get(position).copied().unwrap_or_default()
}

pub(super) fn put<T>(list: &mut [T], position: usize, value: T) {
    if let Some(place) = list.get_mut(position) {
        *place = value;
    }
}

/// Takes operations off what may be spent; nothing if it does not suffice.
pub(super) fn spend(left: &mut u64, operations: usize) -> Option<()> {
    *left = left.checked_sub(u64::try_from(operations).ok()?)?;
    Some(())
}

/// Some numbers for each of several owners, one list behind the other.
#[derive(Debug, Default)]
pub(super) struct Lists {
    starts: Vec<usize>,
    entries: Vec<usize>,
}

impl Lists {
    /// For so many owners: entry number n belongs to the n-th owner named. The entries of an owner ascend.
    pub(super) fn of(owners: usize, named: impl Iterator<Item = usize> + Clone) -> Self {
        let mut starts = vec![0_usize; owners.saturating_add(1)];
        for owner in named.clone() {
            let behind = owner.saturating_add(1);
            let more = at(&starts, behind).saturating_add(1);
            put(&mut starts, behind, more);
        }
        let mut sum = 0_usize;
        for start in &mut starts {
            sum = sum.saturating_add(*start);
            *start = sum;
        }
        let mut next = starts.clone();
        let mut entries = vec![0; sum];
        for (entry, owner) in named.enumerate() {
            let place = at(&next, owner);
            put(&mut entries, place, entry);
            put(&mut next, owner, place.saturating_add(1));
        }
        Self { starts, entries }
    }

    /// Where the list of each owner begins, with the end behind the last, and all lists.
    pub(super) fn into_parts(self) -> (Vec<usize>, Vec<usize>) {
        (self.starts, self.entries)
    }

    pub(super) fn get(&self, owner: usize) -> &[usize] {
        let end = at(&self.starts, owner.saturating_add(1));
        self.entries.get(at(&self.starts, owner)..end).unwrap_or_default()
    }
}

/// Short names for the lines and items of one component, from 0, in the order in which its hypotheses name them.
#[derive(Debug)]
pub(super) struct Names {
    names: Vec<u32>,
}

impl Names {
    pub(super) fn new(nodes: usize) -> Self {
        Self { names: vec![u32::MAX; nodes] }
    }

    /// Names the nodes of these hypotheses, and says how many there are.
    pub(super) fn count(&mut self, contest: &Contest, heads: &[Head]) -> usize {
        heads.iter().flat_map(|head| contest.nodes(head)).for_each(|node| put(&mut self.names, node, u32::MAX));
        let mut count = 0_u32;
        for node in heads.iter().flat_map(|head| contest.nodes(head)) {
            if self.names.get(node) == Some(&u32::MAX) {
                put(&mut self.names, node, count);
                count = count.saturating_add(1);
            }
        }
        wide(count)
    }

    pub(super) fn of(&self, node: usize) -> usize {
        wide(at(&self.names, node))
    }
}
