//! The search for sets of any size: the sums of two halves against each other.
//!
//! Every choice of a half is one sum, in ascending order, with how many sets it stands for and how many members they
//! have. One half is walked upwards; the window of what the other half must add moves downwards over its sums, and
//! keeps count of what is in it by size.

use super::groups::{Group, Groups, Taken};
use super::{Counted, MOST_SHOWN, Window};
use crate::subset::spend;

/// The most sums of a half; two halves of 20 amounts have so many each.
const MOST_SUMS: usize = 1 << 20;

/// A choice of a half.
#[derive(Clone, Copy, Debug)]
struct Sum {
    minor: i64,
    /// How many of each group, as one number.
    code: u64,
    /// How many sets of positions it stands for, saturating.
    ways: u32,
    members: u32,
}

impl Sum {
    fn size(self) -> usize {
        usize::try_from(self.members).unwrap_or(usize::MAX)
    }
}

/// A half of the amounts.
struct Half<'a> {
    /// The groups with their numbers.
    groups: Vec<(usize, &'a Group)>,
    choices: u64,
    sums: Vec<Sum>,
}

/// What can still be added: the least and the most that the groups not yet taken in come to.
#[derive(Clone, Copy)]
struct Rest {
    least: i64,
    most: i64,
}

pub(super) fn search(groups: &Groups, window: Window, left: &mut u64) -> Option<(Counted, Vec<Taken>)> {
    let new = || Half { groups: Vec::new(), choices: 1, sums: vec![Sum { minor: 0, code: 0, ways: 1, members: 0 }] };
    let (mut low, mut high) = (new(), new());
    let mut order: Vec<(usize, &Group)> = groups.all().iter().enumerate().collect();
    // The most frequent first, so that both halves can be made equal; then the largest, which decide the most.
    order.sort_by_key(|(_, group)| std::cmp::Reverse((group.times(), group.amount.unsigned_abs(), group.amount)));
    let whole = |group: &Group| i64::try_from(group.times()).unwrap_or(i64::MAX).saturating_mul(group.amount);
    let sum = |sign: i64| {
        let side = order.iter().filter(|(_, group)| group.amount.signum() == sign);
        side.fold(0_i64, |sum, (_, group)| sum.saturating_add(whole(group)))
    };
    let mut rest = Rest { least: sum(-1), most: sum(1) };
    // What each half comes to at least and at most by itself.
    let (mut low_span, mut high_span) = (Rest { least: 0, most: 0 }, Rest { least: 0, most: 0 });
    for (number, group) in order {
        let all = whole(group);
        let into = |rest: &mut Rest, sign: i64| {
            let part = all.saturating_mul(sign);
            if group.amount > 0 {
                rest.most = rest.most.saturating_add(part);
            } else {
                rest.least = rest.least.saturating_add(part);
            }
        };
        into(&mut rest, -1);
        let (half, own, other) = if low.choices <= high.choices {
            (&mut low, &mut low_span, high_span)
        } else {
            (&mut high, &mut high_span, low_span)
        };
        into(own, 1);
        let beside = Rest { least: rest.least.saturating_add(other.least), most: rest.most.saturating_add(other.most) };
        half.add(number, group, window, beside, left)?;
    }
    let mut sweep = Sweep { low: &low, high: &high, window };
    let counted = sweep.count(left)?;
    let mut shown = Vec::new();
    let mut sizes = counted.choices.iter().enumerate().filter(|(_, choices)| **choices > 0).map(|(size, _)| size);
    if let Some(fewest) = sizes.next() {
        sweep.show(fewest, MOST_SHOWN, &mut shown, left)?;
        if let (true, Some(next)) = (shown.len() < 2, sizes.next()) {
            sweep.show(next, 2, &mut shown, left)?;
        }
    }
    Some((counted, shown))
}

impl<'a> Half<'a> {
    fn add(&mut self, number: usize, group: &'a Group, window: Window, rest: Rest, left: &mut u64) -> Option<()> {
        let stride = self.choices;
        let radix = u64::try_from(group.times()).ok()?.checked_add(1)?;
        self.choices = stride.checked_mul(radix)?;
        self.groups.push((number, group));
        let base = std::mem::take(&mut self.sums);
        // Below the window whatever is added, or above it.
        let (least, most) = (window.low.saturating_sub(rest.most), window.high.saturating_sub(rest.least));
        let kept = |sum: &Sum| sum.minor >= least && sum.minor <= most && sum.size() <= window.members;
        let with = |taken: u32| {
            let ways = group.ways(usize::try_from(taken).unwrap_or(usize::MAX));
            let minor = i64::from(taken).saturating_mul(group.amount);
            let code = u64::from(taken).saturating_mul(stride);
            let more = move |sum: &Sum| Sum {
                minor: sum.minor.saturating_add(minor),
                code: sum.code.saturating_add(code),
                ways: sum.ways.saturating_mul(ways),
                members: sum.members.saturating_add(taken),
            };
            base.iter().map(more).filter(kept)
        };
        spend(left, base.len().saturating_mul(2))?;
        let mut all = Vec::with_capacity(base.len().saturating_mul(2).min(MOST_SUMS));
        merge(with(0), with(1), &mut all)?;
        for taken in 2..=u32::try_from(group.times().min(window.members)).ok()? {
            spend(left, base.len().saturating_add(all.len()))?;
            let mut more = Vec::with_capacity(base.len().saturating_add(all.len()).min(MOST_SUMS));
            merge(all.iter().copied(), with(taken), &mut more)?;
            all = more;
        }
        self.sums = all;
        Some(())
    }

    /// How many of each group a choice takes.
    fn taken(&self, sum: Sum, taken: &mut Taken) {
        let mut code = sum.code;
        for (number, group) in &self.groups {
            let radix = u64::try_from(group.times()).unwrap_or(u64::MAX).saturating_add(1);
            let times = usize::try_from(code.checked_rem(radix).unwrap_or(0)).unwrap_or(0);
            code = code.checked_div(radix).unwrap_or(0);
            if times > 0 {
                taken.push((*number, times));
            }
        }
    }
}

/// Both in ascending order, of equal sums the old ones first; nothing if they are too many.
fn merge(old: impl Iterator<Item = Sum>, new: impl Iterator<Item = Sum>, all: &mut Vec<Sum>) -> Option<()> {
    let (mut old, mut new) = (old.peekable(), new.peekable());
    loop {
        let takes_old = match (old.peek(), new.peek()) {
            (Some(a), Some(b)) => a.minor <= b.minor,
            (a, None) => a.is_some(),
            (None, _) => false,
        };
        let Some(sum) = (if takes_old { old.next() } else { new.next() }) else { return Some(()) };
        if all.len() == MOST_SUMS {
            return None;
        }
        all.push(sum);
    }
}

/// What of the other half is in the window, by size.
#[derive(Default)]
struct Inside {
    begin: usize,
    end: usize,
    sets: Vec<u64>,
    choices: Vec<u64>,
}

impl Inside {
    fn change(&mut self, sum: Sum, change: impl Fn(u64, u64) -> u64) {
        let size = sum.size();
        if let (Some(sets), Some(choices)) = (self.sets.get_mut(size), self.choices.get_mut(size)) {
            // Ways have at most 32 bits and sums at most 20: nothing overflows, and what came in goes out again.
            *sets = change(*sets, sum.ways.into());
            *choices = change(*choices, 1);
        }
    }
}

struct Sweep<'a> {
    low: &'a Half<'a>,
    high: &'a Half<'a>,
    window: Window,
}

impl Sweep<'_> {
    /// Walks the low half upwards, and shows each of its sums with what of the high half fits it.
    fn walk(&self, mut met: impl FnMut(Sum, &Inside) -> Option<bool>) -> Option<()> {
        let high = &self.high.sums;
        let sizes = high.iter().map(|sum| sum.size()).max().unwrap_or(0).saturating_add(1);
        let mut inside = Inside { begin: high.len(), end: high.len(), ..Inside::default() };
        inside.sets.resize(sizes, 0);
        inside.choices.resize(sizes, 0);
        for sum in &self.low.sums {
            let (least, most) = (self.window.low.saturating_sub(sum.minor), self.window.high.saturating_sub(sum.minor));
            while let Some(next) = inside.begin.checked_sub(1).and_then(|at| high.get(at)).copied()
                && next.minor >= least
            {
                inside.begin = inside.begin.saturating_sub(1);
                inside.change(next, u64::saturating_add);
            }
            while let Some(last) = inside.end.checked_sub(1).and_then(|at| high.get(at)).copied()
                && last.minor > most
            {
                inside.end = inside.end.saturating_sub(1);
                inside.change(last, u64::saturating_sub);
            }
            if inside.begin < inside.end && !met(*sum, &inside)? {
                return Some(());
            }
        }
        Some(())
    }

    fn count(&mut self, left: &mut u64) -> Option<Counted> {
        let mut counted = Counted::default();
        spend(left, self.low.sums.len().saturating_add(self.high.sums.len()))?;
        let members = self.window.members;
        self.walk(|sum, inside| {
            spend(left, inside.sets.len() >> 4)?;
            let room = members.saturating_sub(sum.size());
            for (size, (sets, choices)) in inside.sets.iter().zip(&inside.choices).enumerate() {
                if *choices > 0 && size <= room {
                    let sets = sets.saturating_mul(sum.ways.into());
                    counted.add(size.saturating_add(sum.size()), sets, *choices);
                }
            }
            Some(true)
        })?;
        if self.window.nothing {
            if let (Some(sets), Some(choices)) = (counted.sets.first_mut(), counted.choices.first_mut()) {
                (*sets, *choices) = (0, 0);
            }
        }
        Some(counted)
    }

    /// Choices of this size until there are `most`.
    fn show(&self, size: usize, most: usize, shown: &mut Vec<Taken>, left: &mut u64) -> Option<()> {
        spend(left, self.low.sums.len().saturating_add(self.high.sums.len()))?;
        self.walk(|sum, inside| {
            let Some(wanted) = size.checked_sub(sum.size()).filter(|size| inside.choices.get(*size) > Some(&0)) else {
                return Some(true);
            };
            spend(left, inside.end.saturating_sub(inside.begin))?;
            let fitting = self.high.sums.get(inside.begin..inside.end).unwrap_or_default();
            for other in fitting.iter().filter(|other| other.size() == wanted) {
                if shown.len() >= most {
                    return Some(false);
                }
                let mut taken = Taken::new();
                self.low.taken(sum, &mut taken);
                self.high.taken(*other, &mut taken);
                shown.push(taken);
            }
            Some(true)
        })
    }
}
