//! Components of many pairs and a few sets: the sets are decided one by one, and what is left is an assignment.
//!
//! Every choice of sets that hold together is tried; for each, the pairs that are left are assigned, which also says
//! what every pair of that assignment is worth to it. The best of all these is the best there is, and so is the best of
//! those without a hypothesis.

use super::assignment::Pairs;
use super::lists::{Names, at, put, spend};
use super::{Contest, Head, MOST_OPTIMA, Picked, Solved, lists, margins, optima};

/// The most sets of such a component.
const MOST_SETS: usize = 20;

pub(super) fn solve(contest: &Contest, heads: &[Head], names: &mut Names, left: &mut u64) -> Option<Solved> {
    let (pairs, sets): (Vec<usize>, Vec<usize>) =
        (0..heads.len()).partition(|place| heads.get(*place).is_some_and(|head| head.lines == 1 && head.items == 1));
    if sets.len() > MOST_SETS {
        return None;
    }
    let nodes = names.count(contest, heads);
    let members: Vec<Vec<usize>> =
        heads.iter().map(|head| contest.nodes(head).map(|node| names.of(node)).collect()).collect();
    let mut mixed = Mixed {
        contest,
        heads,
        members,
        pairs,
        sets,
        taken: vec![false; nodes],
        chosen: Vec::new(),
        best: None,
        without: vec![None; heads.len()],
    };
    mixed.decide(0, names, left)?;
    mixed.solved()
}

/// A choice of sets with the assignment of the pairs it leaves.
#[derive(Clone, Debug)]
struct Answer {
    score: i64,
    /// What is chosen, by place.
    places: Vec<usize>,
    optima: u32,
}

/// The best without a hypothesis, and which of its hypotheses is in the way.
#[derive(Clone, Copy, Debug)]
struct Without {
    score: i64,
    rival: Option<usize>,
}

struct Mixed<'a> {
    contest: &'a Contest,
    heads: &'a [Head],
    /// The lines and items of each hypothesis.
    members: Vec<Vec<usize>>,
    pairs: Vec<usize>,
    sets: Vec<usize>,
    /// Lines and items of the sets that are chosen now.
    taken: Vec<bool>,
    chosen: Vec<usize>,
    best: Option<Answer>,
    /// For each hypothesis.
    without: Vec<Option<Without>>,
}

impl Mixed<'_> {
    /// Tries everything with the set of this number and without it.
    fn decide(&mut self, number: usize, names: &mut Names, left: &mut u64) -> Option<()> {
        let Some(place) = self.sets.get(number).copied() else { return self.assign(names, left) };
        let next = number.saturating_add(1);
        self.decide(next, names, left)?;
        let members = self.members.get(place).cloned().unwrap_or_default();
        if members.iter().any(|member| at(&self.taken, *member)) {
            return Some(());
        }
        members.iter().for_each(|member| put(&mut self.taken, *member, true));
        self.chosen.push(place);
        self.decide(next, names, left)?;
        self.chosen.pop();
        members.iter().for_each(|member| put(&mut self.taken, *member, false));
        Some(())
    }

    /// The best with these sets and no others.
    fn assign(&mut self, names: &mut Names, left: &mut u64) -> Option<()> {
        let free = |place: &usize| {
            !self.members.get(*place).is_some_and(|members| members.iter().any(|member| at(&self.taken, *member)))
        };
        let open: Vec<usize> = self.pairs.iter().copied().filter(free).collect();
        spend(left, self.heads.len())?;
        let heads: Vec<Head> = open.iter().filter_map(|place| self.heads.get(*place)).copied().collect();
        let pairs = Pairs::solved(self.contest, &heads, names, left)?;
        let picked = margins::of(&pairs, left)?;
        let count = if picked.iter().all(|one| one.margin > 0) { 1 } else { optima::count(&pairs, left)? };
        let place = |number: usize| open.get(number).copied().unwrap_or(lists::NONE);
        let assigned = picked.iter().map(|one| place(one.place));
        let places: Vec<usize> = self.chosen.iter().copied().chain(assigned).collect();
        let score = |place: &usize| self.heads.get(*place).map_or(0, |head| head.score);
        let total = places.iter().map(score).fold(0_i64, i64::saturating_add);
        let mut margin_of = vec![None; self.heads.len()];
        for one in &picked {
            put(&mut margin_of, place(one.place), Some((one.margin, one.rival.map(place))));
        }
        spend(left, self.heads.len())?;
        // The places, so that looking for whom each is in the way of is one pass.
        let mut holder = vec![lists::NONE; self.taken.len()];
        for place in &places {
            for member in self.members.get(*place).into_iter().flatten() {
                put(&mut holder, *member, *place);
            }
        }
        let is_set = |place: usize| self.chosen.contains(&place);
        for hypothesis in 0..self.heads.len() {
            let answer = match at(&margin_of, hypothesis) {
                Some((margin, rival)) => Without { score: total.saturating_sub(margin), rival },
                None if is_set(hypothesis) => continue,
                None => Without { score: total, rival: self.in_the_way(hypothesis, &holder) },
            };
            let known = at(&self.without, hypothesis);
            if known.is_none_or(|known: Without| known.score < answer.score) {
                put(&mut self.without, hypothesis, Some(answer));
            }
        }
        match &mut self.best {
            Some(best) if best.score > total => {}
            Some(best) if best.score == total => {
                best.optima = best.optima.saturating_add(count).min(MOST_OPTIMA);
            }
            best => *best = Some(Answer { score: total, places, optima: count }),
        }
        Some(())
    }

    /// Of those who have a line or item of a hypothesis, the one with the highest score, of equal ones the first.
    fn in_the_way(&self, hypothesis: usize, holder: &[usize]) -> Option<usize> {
        let members = self.members.get(hypothesis)?;
        let holders = members.iter().filter_map(|member| holder.get(*member).copied());
        let others = holders.filter(|place| *place != lists::NONE && *place != hypothesis);
        others.min_by_key(|place| (self.heads.get(*place).map_or(0, |head| head.score).saturating_neg(), *place))
    }

    fn solved(self) -> Option<Solved> {
        let best = self.best?;
        let picked = |place: &usize| {
            let without = at(&self.without, *place)?;
            Some(Picked { place: *place, margin: best.score.saturating_sub(without.score), rival: without.rival })
        };
        let mut chosen: Vec<Picked> = best.places.iter().filter_map(picked).collect();
        chosen.sort_unstable_by_key(|picked| picked.place);
        Some(Solved { chosen, optima: best.optima })
    }
}
