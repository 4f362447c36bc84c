//! What a phase looks at: the items of one customer in one currency, by kind and by key.

use std::collections::BTreeMap;

use super::amounts::{Amounts, Opens, Within};
use super::prefix::Prefix;
use super::scheme::{Disputed, Phase, Reach, Rule, Scheme};
use crate::item::{Field, ItemKind, ValueKey, value_of};
use crate::{Id, Receivable};

/// The kind of an item and whether it is disputed, as one bit of a mask.
#[inline]
pub(super) fn class_of(item: &Receivable) -> u8 {
    let kind: u8 = match item.kind {
        ItemKind::Ordinary => 0,
        ItemKind::LateCharge => 1,
        ItemKind::Refund => 2,
        ItemKind::WrittenOff => 3,
    };
    1_u8.checked_shl(u32::from(kind.saturating_mul(2).saturating_add(u8::from(item.disputed)))).unwrap_or(0)
}

/// The class of an item that nothing was said about.
pub(super) const PLAIN_CLASS: u8 = 1;
/// Ordinary items and late charges, disputed or not.
pub(super) const OWED: u8 = 0b1111;

/// Which items a phase sees, whatever the lot, and how they are bundled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct View<'a> {
    mask: u8,
    /// Fields that lot and item must agree in.
    pub(super) keys: Vec<&'a Id>,
    /// A field by which items are added up.
    group_by: Option<&'a Id>,
}

impl<'a> View<'a> {
    /// Everything a customer owes.
    pub(super) fn owed() -> Self {
        Self { mask: OWED, keys: Vec::new(), group_by: None }
    }

    pub(super) fn of(scheme: &'a Scheme, phase: &'a Phase) -> Self {
        let kind_bits = |kind: &ItemKind| match kind {
            ItemKind::Ordinary => 0b11,
            ItemKind::LateCharge => 0b1100,
            ItemKind::Refund => 0b11_0000,
            ItemKind::WrittenOff => 0b1100_0000,
        };
        let kinds = phase.items.kinds.iter().map(kind_bits).fold(0, |mask, bits| mask | bits);
        let kinds = if phase.items.kinds.is_empty() { OWED } else { kinds };
        let undisputed = 0b0101_0101;
        let mask = if phase.items.disputed == Disputed::LeftOut { kinds & undisputed } else { kinds };
        let mut keys: Vec<&Id> = scheme.keys.iter().chain(&phase.items.keys).collect();
        keys.sort_unstable();
        keys.dedup();
        let group_by = if let Rule::ExactTotal { group_by } = &phase.rule { group_by.as_ref() } else { None };
        Self { mask, keys, group_by }
    }

    pub(super) fn shows(&self, class: u8) -> bool {
        self.mask & class != 0
    }
}

/// The values of the keys, if the record has them all.
pub(super) fn key_values<'a>(fields: &'a [Field], keys: &[&Id]) -> Option<Vec<ValueKey<'a>>> {
    keys.iter().map(|key| value_of(fields, key).map(ValueKey::of)).collect()
}

/// The items of one view, in bundles of equal keys.
#[derive(Debug)]
pub(super) struct Table<'a> {
    pub(super) view: View<'a>,
    /// The bundle of each rank; empty if all are in the first.
    bundle_of: Vec<u32>,
    pub(super) bundles: Vec<Bundle>,
    /// The bundles of equal keys; several only if items are added up by a field.
    by_key: BTreeMap<Vec<ValueKey<'a>>, Vec<usize>>,
}

/// Items that a lot sees together.
#[derive(Debug, Default)]
pub(super) struct Bundle {
    /// Their ranks, rising; none if it is all of the group.
    ranks: Option<Vec<u32>>,
    /// What is open: of all, of what is due, of what is past due.
    sums: [Sum; 3],
    /// What is open up to any of them; made when it is first needed.
    prefix: Option<Prefix>,
    amounts: Amounts,
    /// How far each phase has come, by its position.
    walks: Vec<Option<Walk>>,
}

/// The items of a bundle in the order of a phase, up to the first that is open.
#[derive(Debug, Default)]
pub(super) struct Walk {
    /// Their ranks in that order; none if they rise as in the bundle.
    pub(super) sorted: Option<Vec<u32>>,
    head: usize,
}

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sum {
    pub(super) minor: i64,
    pub(super) items: i64,
}

impl Sum {
    pub(super) fn add(&mut self, minor: i64, items: i64) {
        self.minor = self.minor.saturating_add(minor);
        self.items = self.items.saturating_add(items);
    }
}

/// The ranks that count as due, and as past due, are the first so many.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Ends {
    pub(super) all: usize,
    pub(super) due: usize,
    pub(super) past_due: usize,
}

impl Ends {
    pub(super) fn of(&self, reach: Reach) -> usize {
        match reach {
            Reach::AllOpen => self.all,
            Reach::Due => self.due,
            Reach::PastDue => self.past_due,
        }
    }
}

const NOWHERE: u32 = u32::MAX;

impl<'a> Table<'a> {
    /// Bundles the items: `seen` gives class and fields by rank.
    pub(super) fn build(
        view: View<'a>,
        open: &[i64],
        ends: Ends,
        whole: bool,
        seen: impl Fn(usize) -> Option<&'a Receivable>,
    ) -> Self {
        let mut table = Self { view, bundle_of: Vec::new(), bundles: Vec::new(), by_key: BTreeMap::new() };
        if whole && table.view.keys.is_empty() && table.view.group_by.is_none() {
            let mut bundle = Bundle::default();
            for (rank, open) in open.iter().enumerate() {
                bundle.add(rank, *open, ends);
            }
            table.bundles.push(bundle);
            table.by_key.insert(Vec::new(), vec![0]);
            return table;
        }
        let mut places: BTreeMap<(Vec<ValueKey<'a>>, Option<ValueKey<'a>>), usize> = BTreeMap::new();
        table.bundle_of.resize(open.len(), NOWHERE);
        for (rank, open) in open.iter().enumerate() {
            let Some(item) = seen(rank).filter(|item| table.view.shows(class_of(item))) else { continue };
            let Some(keys) = key_values(&item.fields, &table.view.keys) else { continue };
            let group = table.view.group_by.and_then(|by| value_of(&item.fields, by)).map(ValueKey::of);
            let next = places.len();
            let place = *places.entry((keys.clone(), group)).or_insert(next);
            if place == table.bundles.len() {
                table.bundles.push(Bundle { ranks: Some(Vec::new()), ..Bundle::default() });
                table.by_key.entry(keys).or_default().push(place);
            }
            if let (Some(bundle), Ok(small)) = (table.bundles.get_mut(place), u32::try_from(rank)) {
                bundle.add(rank, *open, ends);
                bundle.ranks.get_or_insert_default().push(small);
            }
            if let (Some(of), Ok(place)) = (table.bundle_of.get_mut(rank), u32::try_from(place)) {
                *of = place;
            }
        }
        table
    }

    /// The bundles a lot sees.
    pub(super) fn seen_by(&self, fields: &'a [Field]) -> &[usize] {
        let keys = key_values(fields, &self.view.keys);
        keys.and_then(|keys| self.by_key.get(&keys)).map_or(&[], Vec::as_slice)
    }

    /// The bundles of these keys.
    pub(super) fn of_keys(&self, keys: &[ValueKey<'a>]) -> &[usize] {
        self.by_key.get(keys).map_or(&[], Vec::as_slice)
    }

    /// The bundle of an item; none if the view does not show it.
    pub(super) fn bundle_at(&self, rank: usize) -> Option<usize> {
        if self.bundle_of.is_empty() {
            return Some(0);
        }
        self.bundle_of.get(rank).filter(|place| **place != NOWHERE).and_then(|place| usize::try_from(*place).ok())
    }

    #[inline]
    pub(super) fn paid(&mut self, rank: usize, before: i64, after: i64, ends: Ends) {
        let Some(bundle) = self.bundle_at(rank).and_then(|at| self.bundles.get_mut(at)) else { return };
        let gone = i64::from(after == 0 && before != 0);
        bundle.change(rank, ends, before.saturating_sub(after).saturating_neg(), gone.saturating_neg());
        if let Ok(rank) = u32::try_from(rank) {
            bundle.amounts.moved(rank, before, after);
        }
        let Bundle { ranks, prefix, .. } = bundle;
        if let Some(prefix) = prefix {
            let place = ranks.as_ref().map_or(Ok(rank), |ranks| ranks.binary_search_by_key(&rank, |rank| place(*rank)));
            if let Ok(place) = place {
                prefix.change(place, after.saturating_sub(before), gone.saturating_neg());
            }
        }
    }
}

impl Bundle {
    fn add(&mut self, rank: usize, open: i64, ends: Ends) {
        self.change(rank, ends, open, i64::from(open != 0));
    }

    #[inline]
    fn change(&mut self, rank: usize, ends: Ends, minor: i64, items: i64) {
        let [all, due, past_due] = &mut self.sums;
        all.add(minor, items);
        if rank < ends.due {
            due.add(minor, items);
        }
        if rank < ends.past_due {
            past_due.add(minor, items);
        }
    }

    pub(super) fn sum(&self, reach: Reach) -> Sum {
        let [all, due, past_due] = self.sums;
        match reach {
            Reach::AllOpen => all,
            Reach::Due => due,
            Reach::PastDue => past_due,
        }
    }

    /// What is open from one rank to before another.
    pub(super) fn sum_between(&mut self, (from, to): (usize, usize), open: &[i64]) -> Sum {
        let Self { ranks, prefix, .. } = self;
        let opens = Opens { ranks: ranks.as_deref(), open };
        let prefix = prefix.get_or_insert_with(|| Prefix::of(opens.between((0, usize::MAX)).map(|(_, open)| open)));
        let (first, last) = (prefix.before(opens.place(from)), prefix.before(opens.place(to.max(from))));
        Sum { minor: last.minor.saturating_sub(first.minor), items: last.items.saturating_sub(first.items) }
    }

    /// The ranks from one to before another, rising.
    pub(super) fn ranks(&self, (from, to): (usize, usize)) -> Box<dyn ExactSizeIterator<Item = usize> + '_> {
        let Some(ranks) = &self.ranks else { return Box::new(from..to.max(from)) };
        let (first, last) =
            (ranks.partition_point(|rank| place(*rank) < from), ranks.partition_point(|rank| place(*rank) < to));
        Box::new(ranks.get(first..last).unwrap_or_default().iter().map(|rank| place(*rank)))
    }

    /// How many ranks have exactly this amount open, and the first of them.
    pub(super) fn exactly(&mut self, amount: i64, open: &[i64]) -> (usize, Vec<usize>) {
        let Self { ranks, amounts, .. } = self;
        let (number, first) = amounts.exactly(amount, Opens { ranks: ranks.as_deref(), open });
        (number, first.into_iter().map(place).collect())
    }

    /// The ranks of a window whose open amount lies in the range.
    pub(super) fn between(&mut self, range: (i64, i64), window: (usize, usize), open: &[i64]) -> Within {
        let Self { ranks, amounts, .. } = self;
        amounts.between(range, window, Opens { ranks: ranks.as_deref(), open })
    }

    pub(super) fn has_walk(&self, phase: usize) -> bool {
        self.walks.get(phase).is_some_and(Option::is_some)
    }

    pub(super) fn set_walk(&mut self, phase: usize, sorted: Option<Vec<u32>>) {
        if self.walks.len() <= phase {
            self.walks.resize_with(phase.saturating_add(1), || None);
        }
        if let Some(walk) = self.walks.get_mut(phase) {
            *walk = Some(Walk { sorted, head: 0 });
        }
    }

    /// The first rank before `end` that is open, in the order of the phase. It never goes back.
    #[inline]
    pub(super) fn next(&mut self, phase: usize, end: usize, open: &[i64]) -> Option<usize> {
        let walk = self.walks.get_mut(phase)?.as_mut()?;
        let list = walk.sorted.as_ref().or(self.ranks.as_ref());
        loop {
            let rank = match list {
                None => walk.head,
                Some(list) => usize::try_from(*list.get(walk.head)?).ok()?,
            };
            if rank >= end && walk.sorted.is_none() {
                return None;
            }
            match open.get(rank) {
                None => return None,
                Some(0) => walk.head = walk.head.saturating_add(1),
                Some(_) => return Some(rank),
            }
        }
    }
}

pub(super) fn place(rank: u32) -> usize {
    usize::try_from(rank).unwrap_or(usize::MAX)
}
