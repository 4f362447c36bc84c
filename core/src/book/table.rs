//! Records that can be tried out: what a trial changed is put back exactly.

use std::collections::{BTreeMap, BTreeSet};

/// What can be changed for a while and then be as if nothing had happened.
pub(super) trait Trial {
    /// From here on changes are remembered.
    fn begin(&mut self);
    /// What was changed since stays.
    fn keep(&mut self);
    /// What was changed since is put back.
    fn end(&mut self);
    /// How far the trial is.
    fn mark(&self) -> usize;
    /// What was changed since the trial was that far is put back; the trial goes on.
    fn back_to(&mut self, mark: usize);
}

/// Records by key.
#[derive(Clone, Debug)]
pub(super) struct Table<K, T> {
    rows: BTreeMap<K, T>,
    /// What stood there before each change of the trial, the first first; none outside a trial.
    before: Option<Vec<(K, Option<T>)>>,
}

impl<K, T> Default for Table<K, T> {
    fn default() -> Self {
        Self { rows: BTreeMap::new(), before: None }
    }
}

impl<K: PartialEq, T: PartialEq> PartialEq for Table<K, T> {
    fn eq(&self, other: &Self) -> bool {
        self.rows == other.rows
    }
}

impl<K: Ord + Clone, T: Clone> Table<K, T> {
    pub(super) fn get(&self, key: &K) -> Option<&T> {
        self.rows.get(key)
    }

    pub(super) fn has(&self, key: &K) -> bool {
        self.rows.contains_key(key)
    }

    pub(super) fn rows(&self) -> &BTreeMap<K, T> {
        &self.rows
    }

    // INVARIANT: `put` and `edit` are the only ways in, and both remember what was there.
    pub(super) fn put(&mut self, key: K, row: T) {
        match &mut self.before {
            None => {
                self.rows.insert(key, row);
            }
            Some(before) => {
                let old = self.rows.insert(key.clone(), row);
                before.push((key, old));
            }
        }
    }

    pub(super) fn edit(&mut self, key: &K) -> Option<&mut T> {
        let row = self.rows.get_mut(key)?;
        if let Some(before) = &mut self.before {
            before.push((key.clone(), Some(row.clone())));
        }
        Some(row)
    }

    pub(super) fn remove(&mut self, key: &K) {
        let old = self.rows.remove(key);
        if let Some(before) = &mut self.before {
            before.push((key.clone(), old));
        }
    }
}

impl<K: Ord + Clone, T: Clone> Trial for Table<K, T> {
    fn begin(&mut self) {
        self.before = Some(Vec::new());
    }

    fn keep(&mut self) {
        self.before = None;
    }

    fn end(&mut self) {
        self.back_to(0);
        self.before = None;
    }

    fn mark(&self) -> usize {
        self.before.as_ref().map_or(0, Vec::len)
    }

    fn back_to(&mut self, mark: usize) {
        let Some(before) = self.before.as_mut().filter(|before| mark < before.len()) else { return };
        for (key, old) in before.split_off(mark).into_iter().rev() {
            match old {
                Some(row) => self.rows.insert(key, row),
                None => self.rows.remove(&key),
            };
        }
    }
}

/// A list that only grows.
#[derive(Clone, Debug)]
pub(super) struct List<T> {
    rows: Vec<T>,
    from: Option<usize>,
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self { rows: Vec::new(), from: None }
    }
}

impl<T: PartialEq> PartialEq for List<T> {
    fn eq(&self, other: &Self) -> bool {
        self.rows == other.rows
    }
}

impl<T> List<T> {
    pub(super) fn get(&self, at: usize) -> Option<&T> {
        self.rows.get(at)
    }

    /// Adds a row; the answer is its place.
    pub(super) fn push(&mut self, row: T) -> usize {
        let at = self.rows.len();
        self.rows.push(row);
        at
    }
}

impl<T> Trial for List<T> {
    fn begin(&mut self) {
        self.from = Some(self.rows.len());
    }

    fn keep(&mut self) {
        self.from = None;
    }

    fn end(&mut self) {
        if let Some(from) = self.from.take() {
            self.rows.truncate(from);
        }
    }

    fn mark(&self) -> usize {
        self.rows.len()
    }

    fn back_to(&mut self, mark: usize) {
        self.rows.truncate(mark);
    }
}

/// Which members belong to which group: the open items of a customer.
#[derive(Clone, Debug)]
pub(super) struct Groups<K> {
    groups: BTreeMap<K, BTreeSet<K>>,
    /// What the trial put in (`true`) and took out, the first first.
    done: Option<Vec<(K, K, bool)>>,
}

impl<K> Default for Groups<K> {
    fn default() -> Self {
        Self { groups: BTreeMap::new(), done: None }
    }
}

impl<K: PartialEq> PartialEq for Groups<K> {
    fn eq(&self, other: &Self) -> bool {
        self.groups == other.groups
    }
}

impl<K: Ord + Clone> Groups<K> {
    pub(super) fn of(&self, group: &K) -> impl Iterator<Item = &K> {
        self.groups.get(group).into_iter().flatten()
    }

    /// Puts a member in, or takes it out.
    pub(super) fn set(&mut self, group: &K, member: &K, inside: bool) {
        let changed = self.turn(group, member, inside);
        if let Some(done) = self.done.as_mut().filter(|_| changed) {
            done.push((group.clone(), member.clone(), inside));
        }
    }

    fn turn(&mut self, group: &K, member: &K, inside: bool) -> bool {
        if inside {
            return match self.groups.get_mut(group) {
                Some(members) => members.insert(member.clone()),
                None => self.groups.insert(group.clone(), BTreeSet::from([member.clone()])).is_none(),
            };
        }
        let Some(members) = self.groups.get_mut(group) else { return false };
        let changed = members.remove(member);
        if members.is_empty() {
            self.groups.remove(group);
        }
        changed
    }
}

impl<K: Ord + Clone> Trial for Groups<K> {
    fn begin(&mut self) {
        self.done = Some(Vec::new());
    }

    fn keep(&mut self) {
        self.done = None;
    }

    fn end(&mut self) {
        self.back_to(0);
        self.done = None;
    }

    fn mark(&self) -> usize {
        self.done.as_ref().map_or(0, Vec::len)
    }

    fn back_to(&mut self, mark: usize) {
        let done = self.done.as_mut().filter(|done| mark < done.len()).map(|done| done.split_off(mark));
        for (group, member, inside) in done.into_iter().flatten().rev() {
            self.turn(&group, &member, !inside);
        }
    }
}
