//! The open items of one customer in one currency, in the order they fall due.

use std::borrow::Borrow;
use std::collections::BTreeSet;

use rustc_hash::FxHashMap;

use crate::{Date, Receivable};

/// Items by rank: rank 0 is the oldest due. All walks only go forward, so that a lot costs what it
/// pays and not what others paid before it.
#[derive(Debug, Default)]
pub(super) struct Group {
    /// Positions in the caller's list, by rank.
    pub(super) ranked: Vec<u32>,
    /// Due dates as day numbers, by rank.
    due: Vec<i32>,
    /// What is open, by rank.
    open: Vec<i64>,
    /// All ranks before it are paid.
    head: usize,
    /// How many ranks are due on the business date.
    due_ranks: usize,
    /// Sum and number of what is open, in all and of what is due.
    all: Sum,
    due_now: Sum,
    by_amount: Option<FxHashMap<i64, Ranks>>,
}

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sum {
    pub(super) minor: i128,
    pub(super) items: i64,
}

/// The ranks that have one amount open. Most amounts occur once.
#[derive(Debug)]
enum Ranks {
    One(u32),
    Many(BTreeSet<u32>),
}

impl Group {
    /// Sorts the items at these positions: by due date, then issue date (none first), then id.
    pub(super) fn rank<R: Borrow<Receivable>>(positions: Vec<u32>, items: &[R], as_of: Date) -> Self {
        let item = |position: u32| usize::try_from(position).ok().and_then(|at| items.get(at)).map(Borrow::borrow);
        let day = |position: u32| item(position).map_or(0, |item: &Receivable| item.due.number());
        // Day and position in one word: most pairs are decided without touching the records.
        let mut keys: Vec<(i32, u32)> = positions.into_iter().map(|position| (day(position), position)).collect();
        keys.sort_unstable();
        for same_day in keys.chunk_by_mut(|a, b| a.0 == b.0) {
            if same_day.len() > 1 {
                let key = |position| item(position).map(|item| (item.issued, &item.id));
                same_day.sort_unstable_by(|a, b| key(a.1).cmp(&key(b.1)));
            }
        }
        let mut group = Self { due_ranks: keys.partition_point(|(day, _)| *day <= as_of.number()), ..Self::default() };
        for (rank, (day, position)) in keys.into_iter().enumerate() {
            let open = item(position).map_or(0, |item| item.open.minor());
            group.ranked.push(position);
            group.due.push(day);
            group.open.push(open);
            group.all.add(open);
            if rank < group.due_ranks {
                group.due_now.add(open);
            }
        }
        group
    }

    pub(super) fn open(&self, rank: usize) -> i64 {
        self.open.get(rank).copied().unwrap_or(0)
    }

    /// What is open in all, or of what is due.
    pub(super) fn total(&self, due_only: bool) -> Sum {
        if due_only { self.due_now } else { self.all }
    }

    /// The oldest rank with something open, or due only.
    pub(super) fn oldest(&mut self, due_only: bool) -> Option<usize> {
        while self.open.get(self.head) == Some(&0) {
            self.head = self.head.saturating_add(1);
        }
        let end = if due_only { self.due_ranks } else { self.open.len() };
        (self.head < end).then_some(self.head)
    }

    /// Takes `amount` off what is open at `rank`.
    pub(super) fn pay(&mut self, rank: usize, amount: i64) {
        let Some(open) = self.open.get_mut(rank) else { return };
        let before = *open;
        let after = before.saturating_sub(amount);
        *open = after;
        self.all.take(amount, after);
        if rank < self.due_ranks {
            self.due_now.take(amount, after);
        }
        if let (Some(index), Ok(rank)) = (&mut self.by_amount, u32::try_from(rank)) {
            forget(index, before, rank);
            note(index, after, rank);
        }
    }

    /// How many items have exactly this amount open, and the oldest five of them.
    pub(super) fn exactly(&mut self, amount: i64) -> (i64, Vec<usize>) {
        let open = &self.open;
        let index = self.by_amount.get_or_insert_with(|| {
            let mut index = FxHashMap::with_capacity_and_hasher(open.len(), rustc_hash::FxBuildHasher);
            (0_u32..).zip(open).for_each(|(rank, open)| note(&mut index, *open, rank));
            index
        });
        let place = |rank: &u32| usize::try_from(*rank).unwrap_or(usize::MAX);
        match index.get(&amount) {
            None => (0, Vec::new()),
            Some(Ranks::One(rank)) => (1, vec![place(rank)]),
            Some(Ranks::Many(ranks)) => (crate::error::count(ranks.len()), ranks.iter().take(5).map(place).collect()),
        }
    }
}

fn note(index: &mut FxHashMap<i64, Ranks>, amount: i64, rank: u32) {
    use std::collections::hash_map::Entry;
    if amount == 0 {
        return;
    }
    match index.entry(amount) {
        Entry::Vacant(place) => {
            place.insert(Ranks::One(rank));
        }
        Entry::Occupied(mut place) => match place.get_mut() {
            Ranks::Many(ranks) => {
                ranks.insert(rank);
            }
            Ranks::One(other) => {
                let both = BTreeSet::from([*other, rank]);
                place.insert(Ranks::Many(both));
            }
        },
    }
}

fn forget(index: &mut FxHashMap<i64, Ranks>, amount: i64, rank: u32) {
    let gone = match index.get_mut(&amount) {
        Some(Ranks::Many(ranks)) => {
            ranks.remove(&rank);
            ranks.is_empty()
        }
        Some(Ranks::One(_)) => true,
        None => false,
    };
    if gone {
        index.remove(&amount);
    }
}

impl Sum {
    fn add(&mut self, open: i64) {
        self.minor = self.minor.saturating_add(open.into());
        self.items = self.items.saturating_add(i64::from(open != 0));
    }

    fn take(&mut self, amount: i64, after: i64) {
        self.minor = self.minor.saturating_sub(amount.into());
        self.items = self.items.saturating_sub(i64::from(after == 0));
    }
}
