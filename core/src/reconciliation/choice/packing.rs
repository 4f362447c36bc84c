//! Components with sets (一对多、多对一): hypotheses that take several lines or items.
//!
//! The best choice is searched for by deciding one hypothesis after the other, the most contested first; what falls
//! apart by that is solved apart, and what cannot come up to the best known is not looked at (branch and bound). The
//! bound: hypotheses with a line or item in common are worth at most the best of them together. What hangs together
//! and was solved once is remembered.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::lists::{Names, at, put, spend};
use super::{Contest, Head, MOST_OPTIMA, Picked, Solved, lists};

/// The most hypotheses of such a component: one bit each.
const MOST_HYPOTHESES: usize = 128;

pub(super) fn solve(contest: &Contest, heads: &[Head], names: &mut Names, left: &mut u64) -> Option<Solved> {
    if heads.len() > MOST_HYPOTHESES {
        return None;
    }
    let mut packing = Packing::of(contest, heads, names);
    let all = packing.all;
    let best = packing.best(all, 0, left)?.unwrap_or_default();
    let mut chosen = Vec::new();
    packing.counting = false;
    for place in places(best.set) {
        let score = at(&packing.scores, place);
        let without = all & !bit(place);
        // Giving it up is always possible.
        let least = best.score.saturating_sub(score);
        let other = packing.best(without, least, left)?.unwrap_or_default();
        let against = other.set & at(&packing.conflicts, place);
        let rival = places(against).max_by_key(|rival| (at(&packing.scores, *rival), Reverse(*rival)));
        chosen.push(Picked { place, margin: best.score.saturating_sub(other.score), rival });
    }
    Some(Solved { chosen, optima: best.optima })
}

fn bit(place: usize) -> u128 {
    u32::try_from(place).ok().and_then(|place| 1_u128.checked_shl(place)).unwrap_or(0)
}

fn lowest(set: u128) -> usize {
    lists::wide(set.trailing_zeros())
}

fn places(mut set: u128) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let place = (set != 0).then(|| lowest(set))?;
        set &= !bit(place);
        Some(place)
    })
}

fn size(set: u128) -> usize {
    lists::wide(set.count_ones())
}

struct Packing {
    scores: Vec<i64>,
    /// Which others each cannot stand with.
    conflicts: Vec<u128>,
    /// For each hypothesis, those that share one of its lines or items, itself among them, per line or item.
    shared: Vec<Vec<u128>>,
    all: u128,
    counting: bool,
    known: BTreeMap<u128, Known>,
}

/// What was found of some hypotheses that hang together.
#[derive(Clone, Copy)]
enum Known {
    Best(Best),
    /// Their best is worth less than this.
    Below(i64),
}

/// The best choice among some hypotheses.
#[derive(Clone, Copy, Default)]
struct Best {
    score: i64,
    set: u128,
    optima: u32,
}

impl Packing {
    fn of(contest: &Contest, heads: &[Head], names: &mut Names) -> Self {
        let mut takers = vec![0_u128; names.count(contest, heads)];
        for (place, head) in heads.iter().enumerate() {
            for name in contest.nodes(head).map(|node| names.of(node)) {
                let more = at(&takers, name) | bit(place);
                put(&mut takers, name, more);
            }
        }
        let shared = heads.iter().map(|head| {
            let mut shared: Vec<u128> = contest.nodes(head).map(|node| at(&takers, names.of(node))).collect();
            shared.sort_unstable();
            shared.dedup();
            shared
        });
        let shared: Vec<Vec<u128>> = shared.collect();
        let conflicts = shared.iter().enumerate();
        let conflicts =
            conflicts.map(|(place, sets)| sets.iter().fold(0, |all, set| all | set) & !bit(place)).collect();
        let scores = heads.iter().map(|head| head.score).collect();
        let all = (0..heads.len()).fold(0, |all, place| all | bit(place));
        Self { scores, conflicts, shared, all, counting: true, known: BTreeMap::new() }
    }

    /// The best choice among these, if it is worth `least` or more.
    fn best(&mut self, among: u128, least: i64, left: &mut u64) -> Option<Option<Best>> {
        let mut rest = among;
        let mut sum = Best { score: 0, set: 0, optima: 1 };
        // What the parts that are not solved yet may be worth at most.
        let mut open = self.bound(among, left)?;
        if open < least {
            return Some(None);
        }
        while rest != 0 {
            let part = self.part(rest, left)?;
            rest &= !part;
            let behind = if rest == 0 { 0 } else { self.bound(rest, left)? };
            let needed = least.saturating_sub(sum.score).saturating_sub(behind).max(0);
            let Some(best) = self.branch(part, needed, left)? else { return Some(None) };
            sum.score = sum.score.saturating_add(best.score);
            sum.set |= best.set;
            sum.optima = sum.optima.saturating_mul(best.optima).min(MOST_OPTIMA);
            open = sum.score.saturating_add(behind);
        }
        Some((open >= least).then_some(sum))
    }

    /// The same for some that hang together.
    fn branch(&mut self, among: u128, least: i64, left: &mut u64) -> Option<Option<Best>> {
        match self.known.get(&among) {
            Some(Known::Best(best)) => return Some((best.score >= least).then_some(*best)),
            Some(Known::Below(most)) if *most <= least => return Some(None),
            _ => {}
        }
        spend(left, size(among))?;
        let found = self.decided(among, least, left)?;
        self.known.insert(among, found.map_or(Known::Below(least), Known::Best));
        Some(found)
    }

    /// With the most contested one or without it.
    fn decided(&mut self, among: u128, least: i64, left: &mut u64) -> Option<Option<Best>> {
        let degree = |place: usize| size(at(&self.conflicts, place) & among);
        let pivot = places(among).max_by_key(|place| (degree(*place), at(&self.scores, *place), Reverse(*place)))?;
        let score = at(&self.scores, pivot);
        let beside = among & !bit(pivot) & !at(&self.conflicts, pivot);
        let with = self.best(beside, least.saturating_sub(score).max(0), left)?;
        let with =
            with.map(|best| Best { score: best.score.saturating_add(score), set: best.set | bit(pivot), ..best });
        let rest = among & !bit(pivot);
        if rest == 0 {
            return Some(with.filter(|best| best.score >= least));
        }
        // Without it the same is wanted; if the number does not matter, more.
        let known = with.map_or(least, |best| best.score.saturating_add(i64::from(!self.counting)));
        let without = self.best(rest, known.max(least), left)?;
        Some(match (with, without) {
            (Some(a), Some(b)) if a.score == b.score => {
                Some(Best { optima: a.optima.saturating_add(b.optima).min(MOST_OPTIMA), ..a })
            }
            (Some(a), Some(b)) => Some(if a.score > b.score { a } else { b }),
            (a, b) => a.or(b),
        })
    }

    /// Those that hang together with the first.
    fn part(&self, among: u128, left: &mut u64) -> Option<u128> {
        let (mut part, mut new) = (0_u128, bit(lowest(among)));
        while new != 0 {
            spend(left, 1)?;
            let place = lowest(new);
            part |= bit(place);
            new = (new | (at(&self.conflicts, place) & among)) & !part;
        }
        Some(part)
    }

    /// What no choice among these is worth more than.
    fn bound(&self, among: u128, left: &mut u64) -> Option<i64> {
        let (mut rest, mut bound) = (among, 0_i64);
        while rest != 0 {
            // Whoever has most to share first, with all that share it.
            let first = lowest(rest);
            let shared = self.shared.get(first).map(Vec::as_slice).unwrap_or_default();
            let group = shared.iter().map(|set| set & rest).max_by_key(|set| size(*set)).unwrap_or(bit(first));
            spend(left, size(group).saturating_add(shared.len()))?;
            let best = places(group).map(|place| at(&self.scores, place)).max().unwrap_or(0);
            bound = bound.saturating_add(best);
            rest &= !(group | bit(first));
        }
        Some(bound)
    }
}
