//! The search for sets of at most four amounts among many: pairs against pairs.
//!
//! All pairs of amounts are sorted by their sum; a set of four is a pair of the two smaller ones and a pair of the two
//! larger ones, so it is met once.

use std::ops::Range;

use super::groups::{Group, Groups, Taken};
use super::{Counted, MOST_SHOWN, Window};
use crate::subset::spend;

/// The most members of a set that is searched for here.
pub(super) const MEMBERS: usize = 4;

/// Two amounts by their groups, the first not behind the second.
#[derive(Clone, Copy, Debug)]
struct Pair {
    minor: i64,
    first: usize,
    second: usize,
}

struct Search<'a> {
    groups: &'a [Group],
    window: Window,
    counted: Counted,
    shown: Vec<Taken>,
    fewest: usize,
}

pub(super) fn search(groups: &Groups, window: Window, left: &mut u64) -> Option<(Counted, Vec<Taken>)> {
    let groups = groups.all();
    let mut search = Search { groups, window, counted: Counted::default(), shown: Vec::new(), fewest: usize::MAX };
    spend(left, groups.len())?;
    for one in search.fitting(0, 0) {
        search.note(&[one], left)?;
    }
    let pairs = if window.members > 1 { search.pairs(left)? } else { Vec::new() };
    for pair in &pairs {
        if (window.low..=window.high).contains(&pair.minor) {
            search.note(&[pair.first, pair.second], left)?;
        }
    }
    if window.members > 2 {
        spend(left, pairs.len())?;
        for pair in &pairs {
            for third in search.fitting(pair.second, pair.minor) {
                search.note(&[pair.first, pair.second, third], left)?;
            }
        }
    }
    if window.members > 3 {
        spend(left, pairs.len())?;
        for pair in &pairs {
            let (least, most) = (window.low.saturating_sub(pair.minor), window.high.saturating_sub(pair.minor));
            let begin = pairs.partition_point(|other| other.minor < least);
            for other in pairs.get(begin..).unwrap_or_default().iter().take_while(|other| other.minor <= most) {
                spend(left, 1)?;
                if other.first >= pair.second {
                    search.note(&[pair.first, pair.second, other.first, other.second], left)?;
                }
            }
        }
    }
    Some((search.counted, search.shown))
}

impl Search<'_> {
    /// The groups from this one on whose amount brings a sum into the window.
    fn fitting(&self, from: usize, sum: i64) -> Range<usize> {
        let (least, most) = (self.window.low.saturating_sub(sum), self.window.high.saturating_sub(sum));
        let begin = self.groups.partition_point(|group| group.amount < least).max(from);
        begin..self.groups.partition_point(|group| group.amount <= most).max(begin)
    }

    fn pairs(&self, left: &mut u64) -> Option<Vec<Pair>> {
        let mut pairs = Vec::new();
        for (first, one) in self.groups.iter().enumerate() {
            let others = self.groups.iter().enumerate().skip(first);
            spend(left, self.groups.len().saturating_sub(first))?;
            pairs.extend(others.filter(|(second, _)| *second > first || one.times() > 1).map(|(second, other)| Pair {
                minor: one.amount.saturating_add(other.amount),
                first,
                second,
            }));
        }
        pairs.sort_unstable_by_key(|pair| (pair.minor, pair.first, pair.second));
        Some(pairs)
    }

    /// Counts a choice: groups that do not descend, if none is taken more often than it stands there.
    fn note(&mut self, choice: &[usize], left: &mut u64) -> Option<()> {
        spend(left, 1)?;
        let mut ways = 1_u64;
        for equal in choice.chunk_by(|a, b| a == b) {
            let group = equal.first().and_then(|number| self.groups.get(*number));
            match group.filter(|group| equal.len() <= group.times()) {
                Some(group) => ways = ways.saturating_mul(group.ways(equal.len()).into()),
                None => return Some(()),
            }
        }
        self.counted.add(choice.len(), ways, 1);
        self.fewest = self.fewest.min(choice.len());
        let enough = if choice.len() == self.fewest { MOST_SHOWN } else { 2 };
        if self.shown.len() < enough {
            let taken = choice.chunk_by(|a, b| a == b);
            self.shown.push(taken.filter_map(|equal| Some((*equal.first()?, equal.len()))).collect());
        }
        Some(())
    }
}
