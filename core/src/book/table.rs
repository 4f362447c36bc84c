//! Records that can be tried out: what a trial changed is put back exactly.

use std::collections::{BTreeMap, BTreeSet};

use super::recorded::Recorded;
use crate::Id;
use crate::keyed::{Keyed, Name, Places};

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
    /// What stood there before each change of the trial, the first first.
    before: Vec<(K, Option<T>)>,
    trying: bool,
}

impl<K, T> Default for Table<K, T> {
    fn default() -> Self {
        Self { rows: BTreeMap::new(), before: Vec::new(), trying: false }
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

    // INVARIANT: `put` and `remove` are the only ways in, and both remember what was there.
    pub(super) fn put(&mut self, key: K, row: T) {
        if self.trying {
            let old = self.rows.insert(key.clone(), row);
            self.before.push((key, old));
        } else {
            self.rows.insert(key, row);
        }
    }

    pub(super) fn remove(&mut self, key: &K) {
        let old = self.rows.remove(key);
        if self.trying {
            self.before.push((key.clone(), old));
        }
    }
}

impl<K: Ord + Clone, T: Clone> Trial for Table<K, T> {
    fn begin(&mut self) {
        self.trying = true;
    }

    fn keep(&mut self) {
        self.trying = false;
        self.before.clear();
    }

    fn end(&mut self) {
        self.trying = false;
        self.back_to(0);
    }

    fn mark(&self) -> usize {
        self.before.len()
    }

    fn back_to(&mut self, mark: usize) {
        let mark = mark.min(self.before.len());
        for (key, old) in self.before.drain(mark..).rev() {
            match old {
                Some(row) => self.rows.insert(key, row),
                None => self.rows.remove(&key),
            };
        }
    }
}

/// Records by a key that an outsider chose, of which there may be many: as [`Table`], found without a search.
#[derive(Clone, Debug)]
pub(super) struct Register<K, T> {
    rows: Keyed<K, T>,
    /// As in [`Table`].
    before: Vec<(K, Option<T>)>,
    trying: bool,
}

impl<K, T> Default for Register<K, T> {
    fn default() -> Self {
        Self { rows: Keyed::default(), before: Vec::new(), trying: false }
    }
}

impl<K: Name, T: PartialEq> PartialEq for Register<K, T> {
    fn eq(&self, other: &Self) -> bool {
        self.rows == other.rows
    }
}

impl<K: Name, T: Clone> Register<K, T> {
    pub(super) fn get(&self, key: &K) -> Option<&T> {
        self.rows.get(key)
    }

    pub(super) fn has(&self, key: &K) -> bool {
        self.rows.get(key).is_some()
    }

    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    /// All records, for what comes to the same in any order.
    pub(super) fn each(&self) -> impl Iterator<Item = &T> {
        self.rows.each()
    }

    /// All records in the order of their keys: for reads of the whole book.
    pub(super) fn sorted(&self) -> Vec<(&K, &T)> {
        self.rows.sorted()
    }

    // INVARIANT: `add`, `add_new`, `put`, `edit`, `entry` and `remove` are the only ways in, and all remember what was there.
    /// Puts a record where none is; the answer is the one that is there.
    pub(super) fn add(&mut self, key: K, row: T) -> Option<&T> {
        let trying = self.trying.then(|| key.clone());
        let there = self.rows.add(key, row);
        if let (Some(key), None) = (trying, there) {
            self.before.push((key, None));
        }
        there
    }

    /// As `add`, for a key that is known not to be there.
    pub(super) fn add_new(&mut self, key: K, row: T) {
        if self.trying {
            self.before.push((key.clone(), None));
        }
        self.rows.add_new(key, row);
    }

    pub(super) fn put(&mut self, key: K, row: T) {
        if self.trying {
            let old = self.rows.insert(key.clone(), row);
            self.before.push((key, old));
        } else {
            self.rows.insert(key, row);
        }
    }

    pub(super) fn edit(&mut self, key: &K) -> Option<&mut T> {
        let row = self.rows.get_mut(key)?;
        if self.trying {
            self.before.push((key.clone(), Some(row.clone())));
        }
        Some(row)
    }

    /// The record of a key, made if it is not there.
    pub(super) fn entry(&mut self, key: &K, make: impl FnOnce() -> T) -> Option<&mut T> {
        let mut made = false;
        let row = self.rows.entry(key, || {
            made = true;
            make()
        })?;
        if self.trying {
            self.before.push((key.clone(), (!made).then(|| row.clone())));
        }
        Some(row)
    }

    pub(super) fn remove(&mut self, key: &K) {
        let old = self.rows.remove(key);
        if self.trying {
            self.before.push((key.clone(), old));
        }
    }
}

impl<K: Name, T: Clone> Trial for Register<K, T> {
    fn begin(&mut self) {
        self.trying = true;
    }

    fn keep(&mut self) {
        self.trying = false;
        self.before.clear();
    }

    fn end(&mut self) {
        self.trying = false;
        self.back_to(0);
    }

    fn mark(&self) -> usize {
        self.before.len()
    }

    fn back_to(&mut self, mark: usize) {
        let mark = mark.min(self.before.len());
        for (key, old) in self.before.drain(mark..).rev() {
            match old {
                Some(row) => self.rows.insert(key, row),
                None => self.rows.remove(&key),
            };
        }
    }
}

/// Where the first event of each order stands. The log says the rest.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Orders {
    places: Places<Id>,
    /// What the trial added, the first first.
    added: Vec<(Id, usize)>,
    trying: bool,
}

impl Orders {
    /// Where the order begins in the log, or behind it in what is about to be added.
    pub(super) fn find(&self, order: &Id, log: &[Recorded], next: &[Recorded]) -> Option<usize> {
        let one = |at: usize| log.get(at).or_else(|| next.get(at.checked_sub(log.len())?));
        self.places.find(order, |at| one(at).is_some_and(|one| one.order == *order))
    }

    /// Adds an order that is not there.
    pub(super) fn add(&mut self, order: &Id, at: usize) {
        self.places.add(order, at);
        if self.trying {
            self.added.push((order.clone(), at));
        }
    }
}

impl Trial for Orders {
    fn begin(&mut self) {
        self.trying = true;
    }

    fn keep(&mut self) {
        self.trying = false;
        self.added.clear();
    }

    fn end(&mut self) {
        self.trying = false;
        self.back_to(0);
    }

    fn mark(&self) -> usize {
        self.added.len()
    }

    fn back_to(&mut self, mark: usize) {
        let mark = mark.min(self.added.len());
        for (order, at) in self.added.drain(mark..).rev() {
            self.places.remove(&order, at);
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
    groups: Keyed<K, BTreeSet<K>>,
    /// What the trial put in (`true`) and took out, the first first.
    done: Vec<(K, K, bool)>,
    trying: bool,
}

impl<K> Default for Groups<K> {
    fn default() -> Self {
        Self { groups: Keyed::default(), done: Vec::new(), trying: false }
    }
}

impl<K: Name> PartialEq for Groups<K> {
    fn eq(&self, other: &Self) -> bool {
        self.groups == other.groups
    }
}

impl<K: Name> Groups<K> {
    pub(super) fn of(&self, group: &K) -> impl Iterator<Item = &K> {
        self.groups.get(group).into_iter().flatten()
    }

    /// Puts a member in, or takes it out.
    pub(super) fn set(&mut self, group: &K, member: &K, inside: bool) {
        let changed = turn(&mut self.groups, group, member, inside);
        if changed && self.trying {
            self.done.push((group.clone(), member.clone(), inside));
        }
    }
}

fn turn<K: Name>(groups: &mut Keyed<K, BTreeSet<K>>, group: &K, member: &K, inside: bool) -> bool {
    if inside {
        return groups.entry(group, BTreeSet::new).is_some_and(|members| members.insert(member.clone()));
    }
    let Some(members) = groups.get_mut(group) else { return false };
    let changed = members.remove(member);
    if members.is_empty() {
        groups.remove(group);
    }
    changed
}

impl<K: Name> Trial for Groups<K> {
    fn begin(&mut self) {
        self.trying = true;
    }

    fn keep(&mut self) {
        self.trying = false;
        self.done.clear();
    }

    fn end(&mut self) {
        self.trying = false;
        self.back_to(0);
    }

    fn mark(&self) -> usize {
        self.done.len()
    }

    fn back_to(&mut self, mark: usize) {
        let mark = mark.min(self.done.len());
        for (group, member, inside) in self.done.drain(mark..).rev() {
            turn(&mut self.groups, &group, &member, !inside);
        }
    }
}
