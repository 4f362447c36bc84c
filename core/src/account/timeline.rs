//! A figure over time: what it is on any day, and how low it gets after it.
//!
//! Every amount of an account changes on days, some of them ahead: money expires, a hold ends. A timeline
//! holds the change of each day and answers for any day at once, so that a balance as of a date needs no
//! replay and a back-dated movement is checked against every later day without walking over all of them.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::ops::Range;

use crate::Date;

/// Changes by day. The figure before the first change is zero.
///
/// Most changes come on the last day or after it, and most questions are about that day: these cost the same however
/// many days there are.
#[derive(Clone, Debug, Default)]
pub(super) struct Timeline {
    /// The last day with a change, and the change; none if that is zero.
    day: i32,
    change: i64,
    /// The changes of all days before, and their sum.
    before: Days,
    sum: i64,
}

#[derive(Clone, Debug)]
enum Days {
    /// Few days: sorted, each once, none with a change of zero.
    Few(Vec<(i32, i64)>),
    /// Many days: blocks of 64 days, of 64 blocks, and so on.
    // In a box, because a timeline of few days is no longer for it.
    Many(Box<Blocks>),
}

/// Blocks by level and first day.
#[derive(Clone, Debug, Default)]
struct Blocks(BTreeMap<(u32, i32), Block>);

impl Default for Days {
    fn default() -> Self {
        Self::Few(Vec::new())
    }
}

/// What happens in a block of days, seen from its start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Block {
    sum: i64,
    /// The lowest sum after any of its days.
    low: i64,
}

/// Each level has blocks of so many blocks of the level below; level 0 is a day.
const SHIFT: u32 = 6;
const TOP: u32 = 3;
const FEW: usize = 64;
/// One day more than the calendar has.
const END: i32 = 3_652_060;

/// Equal if it is the same figure on every day, however it is kept.
impl PartialEq for Timeline {
    fn eq(&self, other: &Self) -> bool {
        let days = |of: &Self| of.days(i32::MIN..END).filter(|(_, change)| *change != 0).collect::<Vec<_>>();
        days(self) == days(other)
    }
}

impl Eq for Timeline {}

impl Timeline {
    /// Nothing on any day.
    pub(super) const NONE: &'static Self = &Self { day: 0, change: 0, before: Days::Few(Vec::new()), sum: 0 };

    /// Changes the figure from that day on.
    pub(super) fn add(&mut self, day: Date, change: i64) {
        if change == 0 {
            return;
        }
        let day = day.number();
        match day.cmp(&self.day) {
            Ordering::Equal => self.change = self.change.saturating_add(change),
            Ordering::Less => self.add_before(day, change),
            Ordering::Greater => {
                if self.change != 0 {
                    self.add_before(self.day, self.change);
                }
                (self.day, self.change) = (day, change);
            }
        }
    }

    // INVARIANT: called for changes that are not zero.
    fn add_before(&mut self, day: i32, change: i64) {
        self.sum = self.sum.saturating_add(change);
        self.before.add(day, change);
    }

    fn now(&self) -> i64 {
        self.sum.saturating_add(self.change)
    }

    /// The figure at the end of that day.
    pub(super) fn on(&self, day: Date) -> i64 {
        self.until(day.number().saturating_add(1))
    }

    /// The figure at the end of the day before.
    pub(super) fn before(&self, day: Date) -> i64 {
        self.until(day.number())
    }

    /// The figure before that day.
    fn until(&self, day: i32) -> i64 {
        if self.day < day {
            return self.now();
        }
        let mut sum = 0_i64;
        self.each(0..day, |_, block| sum = sum.saturating_add(block.sum));
        sum
    }

    /// The lowest figure on that day and all later ones, or those before `until`.
    pub(super) fn lowest(&self, from: Date, until: Option<Date>) -> i64 {
        if from.number() >= self.day {
            return self.now();
        }
        let end = until.map_or(END, Date::number);
        let mut sum = self.on(from);
        let mut lowest = sum;
        self.each(from.number().saturating_add(1)..end, |_, block| {
            lowest = lowest.min(sum.saturating_add(block.low));
            sum = sum.saturating_add(block.sum);
        });
        if self.day < end { lowest.min(self.now()) } else { lowest }
    }

    /// The first day from `from` on when the figure is below `need`, and what it is then.
    pub(super) fn first_below(&self, from: Date, need: i64) -> Option<(Date, i64)> {
        let mut sum = self.on(from);
        if sum < need {
            return Some((from, sum));
        }
        // Only a refusal asks: the days are looked at one by one.
        self.days(from.number().saturating_add(1)..END).find_map(|(day, change)| {
            sum = sum.saturating_add(change);
            let ahead = i64::from(day).saturating_sub(from.number().into());
            (sum < need).then(|| Some((from.add_days(ahead).ok()?, sum))).flatten()
        })
    }

    /// The first day after `day` on which the figure rises.
    pub(super) fn next_rise(&self, after: Date) -> Option<Date> {
        let from = after.number().saturating_add(1);
        if from > self.day {
            return None;
        }
        let (day, _) = self.days(from..END).find(|(_, change)| *change > 0)?;
        after.add_days(i64::from(day).saturating_sub(after.number().into())).ok()
    }

    fn days(&self, range: Range<i32>) -> impl Iterator<Item = (i32, i64)> {
        let last = Some((self.day, self.change)).filter(|(day, _)| range.contains(day));
        self.before.days(range).chain(last)
    }

    /// Calls `see` with the blocks that together are the days of the range before the last day, in order.
    fn each(&self, range: Range<i32>, see: impl FnMut(i32, Block)) {
        self.before.each(range, see);
    }
}

impl Days {
    fn add(&mut self, day: i32, change: i64) {
        match self {
            Self::Many(blocks) => add_to_blocks(&mut blocks.0, day, change),
            Self::Few(days) if days.len() < FEW && days.last().is_none_or(|(last, _)| *last < day) => {
                days.push((day, change));
            }
            Self::Few(days) => {
                match days.binary_search_by_key(&day, |(day, _)| *day) {
                    Err(place) => days.insert(place, (day, change)),
                    Ok(place) => {
                        let sum = days.get_mut(place).map(|(_, sum)| {
                            *sum = sum.saturating_add(change);
                            *sum
                        });
                        if sum == Some(0) {
                            days.remove(place);
                        }
                    }
                }
                if days.len() > FEW {
                    let mut blocks = Box::<Blocks>::default();
                    days.iter().for_each(|(day, change)| add_to_blocks(&mut blocks.0, *day, *change));
                    *self = Self::Many(blocks);
                }
            }
        }
    }

    fn days(&self, range: Range<i32>) -> Box<dyn Iterator<Item = (i32, i64)> + '_> {
        match self {
            Self::Few(days) => Box::new(days.iter().copied().filter(move |(day, _)| range.contains(day))),
            Self::Many(blocks) => {
                let Blocks(blocks) = &**blocks;
                let days = (0, range.start)..(0, range.end.max(range.start));
                Box::new(blocks.range(days).map(|((_, day), block)| (*day, block.sum)))
            }
        }
    }

    /// Calls `see` with the blocks that together are the days of the range, in order.
    fn each(&self, range: Range<i32>, mut see: impl FnMut(i32, Block)) {
        match self {
            Self::Few(days) => {
                let inside = days.iter().filter(|(day, _)| range.contains(day));
                inside.for_each(|(day, change)| see(*day, Block { sum: *change, low: *change }));
            }
            Self::Many(blocks) => {
                let mut at = range.start;
                while at < range.end {
                    // The largest block that begins here and does not reach beyond the range.
                    let fits = |level: u32| {
                        let size = 1_i32 << SHIFT.saturating_mul(level);
                        at & size.saturating_sub(1) == 0 && at.saturating_add(size) <= range.end
                    };
                    let level = (1..=TOP).take_while(|level| fits(*level)).last().unwrap_or(0);
                    let shift = SHIFT.saturating_mul(level);
                    let next = (at >> shift.saturating_add(SHIFT)).saturating_add(1) << shift.saturating_add(SHIFT);
                    let whole = if level == TOP { range.end } else { next.min(range.end) } >> shift;
                    let found = blocks.0.range((level, at >> shift)..(level, whole));
                    found.for_each(|((_, place), block)| see(*place, *block));
                    at = whole << shift;
                }
            }
        }
    }
}

fn add_to_blocks(blocks: &mut BTreeMap<(u32, i32), Block>, day: i32, change: i64) {
    let leaf = blocks.entry((0, day)).or_insert(Block { sum: 0, low: 0 });
    leaf.sum = leaf.sum.saturating_add(change);
    leaf.low = leaf.sum;
    for level in 1..=TOP {
        let place = day >> SHIFT.saturating_mul(level);
        let first = place << SHIFT;
        let below = level.saturating_sub(1);
        let inner = blocks.range((below, first)..(below, first.saturating_add(1 << SHIFT)));
        let (mut sum, mut low) = (0_i64, i64::MAX);
        for (_, block) in inner {
            low = low.min(sum.saturating_add(block.low));
            sum = sum.saturating_add(block.sum);
        }
        blocks.insert((level, place), Block { sum, low });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(number: i64) -> Date {
        Date::new(2026, 1, 1).unwrap().add_days(number).unwrap()
    }

    /// Against a plain list of changes, with few and with many days.
    #[test]
    fn a_timeline_is_its_plain_list() {
        let mut seed = 7_u64;
        let mut next = |below: u64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            i64::try_from((seed >> 33) % below).unwrap()
        };
        for (changes, span) in [(20, 30), (400, 300), (400, 60_000)] {
            let (mut timeline, mut plain) = (Timeline::default(), Vec::new());
            for _ in 0..changes {
                let (on, change) = (day(next(span)), next(21) - 10);
                timeline.add(on, change);
                plain.push((on, change));
                let from = day(next(span));
                let on = |d: Date| plain.iter().filter(|(on, _)| *on <= d).map(|(_, change)| change).sum::<i64>();
                assert_eq!(timeline.on(from), on(from));
                assert_eq!(timeline.before(from), on(from.add_days(-1).unwrap()));
                let until = from.add_days(1 + next(40)).unwrap();
                let later = |end: Date| plain.iter().map(|(d, _)| *d).filter(move |d| *d > from && *d < end);
                let lowest = |end: Date| later(end).map(on).chain([on(from)]).min().unwrap();
                assert_eq!(timeline.lowest(from, Some(until)), lowest(until));
                let last = Date::new(9999, 12, 31).unwrap();
                assert_eq!(timeline.lowest(from, None), lowest(last));
                let mut days: Vec<Date> = later(last).chain([from]).collect();
                days.sort_unstable();
                let short = days.iter().find(|d| on(**d) < -3).map(|d| (*d, on(*d)));
                assert_eq!(timeline.first_below(from, -3), short);
                let rises = |d: &&Date| plain.iter().filter(|(on, _)| on == *d).map(|(_, c)| c).sum::<i64>() > 0;
                assert_eq!(timeline.next_rise(from), days.iter().filter(|d| **d > from).find(rises).copied());
            }
        }
    }
}
