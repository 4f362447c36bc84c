//! The open items of one customer in one currency, in the order they fall due.

use std::borrow::Borrow;
use std::collections::{BTreeMap, BTreeSet};

use crate::{Date, Id, Receivable};

/// Items by rank: rank 0 is the oldest due. All walks only go forward, so that a lot costs what it
/// pays and not what others paid before it.
#[derive(Debug, Default)]
pub(super) struct Group {
    /// Positions in the caller's list, by rank.
    pub(super) ranked: Vec<u32>,
    /// What is open, by rank.
    open: Vec<i64>,
    /// All ranks before it are paid.
    head: usize,
    /// How many ranks are due on the business date.
    due_ranks: usize,
    /// Sum and number of what is open, in all and of what is due.
    all: Sum,
    due_now: Sum,
    amounts: Amounts,
}

/// What a plan says of an item, in one small place: the caller's records may lie anywhere in memory, and
/// going back to them line by line would cost more than everything else.
#[derive(Clone, Debug)]
pub(super) struct Face {
    pub(super) id: Id,
    pub(super) due: Date,
    open: i64,
}

impl Face {
    pub(super) fn of(item: &Receivable) -> Self {
        Self { id: item.id.clone(), due: item.due, open: item.open.minor() }
    }
}

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sum {
    pub(super) minor: i128,
    pub(super) items: i64,
}

/// Where each amount is open.
#[derive(Debug)]
enum Amounts {
    /// Asked so many times: for a few questions reading the list is cheaper than an index.
    Scanned(u32),
    Indexed(BTreeMap<i64, Ranks>),
}

impl Default for Amounts {
    fn default() -> Self {
        Self::Scanned(0)
    }
}

/// After so many questions the index pays for itself.
const MOST_SCANS: u32 = 16;

/// How many rivals of a tie are shown.
const MOST_RIVALS: usize = 5;

/// The ranks that have one amount open. Most amounts occur once.
#[derive(Debug)]
enum Ranks {
    One(u32),
    Many(BTreeSet<u32>),
}

impl Group {
    /// Sorts the items at these positions: by due date, then issue date (none first), then id, which is
    /// the order they come in if `in_order` says so. `faces` are those of all
    /// items, by position.
    pub(super) fn rank<R: Borrow<Receivable>>(
        positions: Vec<u32>,
        items: &[R],
        faces: &[Face],
        in_order: bool,
        as_of: Date,
    ) -> Self {
        let item = |position: u32| usize::try_from(position).ok().and_then(|at| items.get(at)).map(Borrow::borrow);
        // Day and position in one word: most pairs are decided without touching the records.
        let face = |position: u32| usize::try_from(position).ok().and_then(|at| faces.get(at));
        let day = |position: u32| face(position).map_or(0, |face| face.due.number().unsigned_abs());
        let mut keys: Vec<u64> = positions.iter().map(|at| (u64::from(day(*at)) << 32) | u64::from(*at)).collect();
        keys.sort_unstable();
        let mut ranked = positions;
        ranked.clear();
        ranked.extend(keys.iter().map(|key| low(*key)));
        let mut rest = ranked.as_mut_slice();
        for same_day in keys.chunk_by(|a, b| high(*a) == high(*b)) {
            let (tied, after) = std::mem::take(&mut rest).split_at_mut(same_day.len());
            rest = after;
            if tied.len() > 1 && !in_order {
                let key = |at: &u32| item(*at).map(|item| (item.issued, &item.id));
                tied.sort_unstable_by(|a, b| key(a).cmp(&key(b)));
            }
        }
        let today = as_of.number().unsigned_abs();
        let due_ranks = keys.partition_point(|key| high(*key) <= today);
        let open: Vec<i64> = ranked.iter().map(|at| face(*at).map_or(0, |face| face.open)).collect();
        let mut group = Self { due_ranks, ranked, ..Self::default() };
        for (rank, open) in open.iter().enumerate() {
            group.all.add(*open);
            if rank < due_ranks {
                group.due_now.add(*open);
            }
        }
        group.open = open;
        group
    }

    pub(super) fn open(&self, rank: usize) -> i64 {
        self.open.get(rank).copied().unwrap_or(0)
    }

    /// How many of the oldest items `money` pays at most.
    pub(super) fn reach(&self, money: i128) -> usize {
        let mut left = money;
        let paid = |open: &&i64| {
            let some = left > 0;
            left = left.saturating_sub(i128::from(**open));
            some
        };
        self.open.iter().take_while(paid).count()
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
        if let (Amounts::Indexed(index), Ok(rank)) = (&mut self.amounts, u32::try_from(rank)) {
            forget(index, before, rank);
            note(index, after, rank);
        }
    }

    /// How many items have exactly this amount open, and the oldest five of them.
    pub(super) fn exactly(&mut self, amount: i64) -> (i64, Vec<usize>) {
        let open = &self.open;
        if let Amounts::Scanned(times) = &mut self.amounts {
            *times = times.saturating_add(1);
            if *times <= MOST_SCANS {
                let found = || open.iter().enumerate().filter(|(_, open)| **open == amount).map(|(rank, _)| rank);
                return (crate::error::count(found().count()), found().take(MOST_RIVALS).collect());
            }
            // An ordered map: the amounts are the payer's to choose, and a hash without a seed can be flooded.
            let mut index = BTreeMap::new();
            (0_u32..).zip(open).for_each(|(rank, open)| note(&mut index, *open, rank));
            self.amounts = Amounts::Indexed(index);
        }
        let Amounts::Indexed(index) = &self.amounts else { return (0, Vec::new()) };
        let place = |rank: &u32| usize::try_from(*rank).unwrap_or(usize::MAX);
        match index.get(&amount) {
            None => (0, Vec::new()),
            Some(Ranks::One(rank)) => (1, vec![place(rank)]),
            Some(Ranks::Many(ranks)) => {
                (crate::error::count(ranks.len()), ranks.iter().take(MOST_RIVALS).map(place).collect())
            }
        }
    }
}

fn high(key: u64) -> u32 {
    u32::try_from(key >> 32).unwrap_or(u32::MAX)
}

fn low(key: u64) -> u32 {
    u32::try_from(key & u64::from(u32::MAX)).unwrap_or(u32::MAX)
}

fn note(index: &mut BTreeMap<i64, Ranks>, amount: i64, rank: u32) {
    use std::collections::btree_map::Entry;
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

fn forget(index: &mut BTreeMap<i64, Ranks>, amount: i64, rank: u32) {
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
