//! Which of many guesses hold together (全局一致的匹配): each line and each item at most once, the total score as
//! high as it can be.
//!
//! A guess alone may look right and still be wrong, because another line needs its item more. So all guesses are
//! chosen among at once. Guesses that share no line and no item, not even through others, do not concern each other:
//! every component is a question of its own. What counts is not that a guess was chosen but by how much: its
//! *margin* is what the best choice without it is worth less. A margin of zero means that another choice is as good;
//! who posts by a margin above zero never depends on an order.
//!
//! The effort is counted in operations. A component that needs more gets a plain greedy choice that says so
//! ([`Component::exact`]) and is worth a suggestion, never a posting.

mod assignment;
mod components;
mod lists;
mod margins;
mod mixed;
mod optima;
mod packing;

use components::Grouped;
pub(super) use components::Groups;
use lists::wide;

/// A guess: these lines are these items.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hypothesis<'a> {
    /// The lines, each below the number of lines; several are one split.
    pub(crate) lines: &'a [u32],
    /// The items, each below the number of items.
    pub(crate) items: &'a [u32],
    /// What speaks for it, in fixed-point bits, at most [`MOST_SCORE`] (more counts as that). Zero or less is never
    /// chosen: leaving everything alone is worth zero.
    pub(crate) score: i64,
    /// Where it stands among the others, by what it says and not by when it came. No two have the same.
    pub(crate) key: u64,
}

/// The highest score: sums of 2²² of them fit.
pub(crate) const MOST_SCORE: i64 = 1 << 40;
/// The most equally good choices of one component that are counted; this number means so many or more.
pub(crate) const MOST_OPTIMA: u32 = 100;

/// All hypotheses of one question.
#[derive(Clone, Debug, Default)]
pub(crate) struct Contest {
    lines: u32,
    items: u32,
    members: Vec<u32>,
    heads: Vec<Head>,
}

#[derive(Clone, Copy, Debug)]
struct Head {
    start: usize,
    lines: usize,
    items: usize,
    score: i64,
    key: u64,
}

/// What was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Choice {
    /// The sum of the scores.
    pub(crate) score: i64,
    /// The chosen hypotheses, by key.
    pub(crate) chosen: Vec<Chosen>,
    /// The components that have a hypothesis worth more than nothing, by their smallest key.
    pub(crate) components: Vec<Component>,
}

/// A hypothesis that was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Chosen {
    /// Which, in the order in which they were added, from 0.
    pub(crate) hypothesis: u32,
    /// Its component, a position in [`Choice::components`].
    pub(crate) component: u32,
    /// What the best choice of the component without it is worth less: 0 to its score. Nothing if the component is
    /// not exact.
    pub(crate) margin: Option<i64>,
    /// Of the hypotheses of that other choice, the one with the highest score that takes one of its lines or items;
    /// of equal ones that with the smallest key. Nothing if it would only be given up.
    pub(crate) rival: Option<u32>,
}

/// Hypotheses that concern each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Component {
    /// How many hypotheses worth more than nothing.
    pub(crate) hypotheses: u32,
    /// What the choice is worth.
    pub(crate) score: i64,
    /// What no choice is worth more than: the score itself if the component is exact.
    pub(crate) bound: i64,
    /// How many choices are worth that, up to [`MOST_OPTIMA`]: 1 means that the best is the only one. 0 if the
    /// component is not exact.
    pub(crate) optima: u32,
    /// Whether the choice is proven the best.
    pub(crate) exact: bool,
}

/// What the solver of a component finds. Hypotheses are named by their place in the component.
#[derive(Debug)]
struct Solved {
    chosen: Vec<Picked>,
    optima: u32,
}

#[derive(Clone, Copy, Debug)]
struct Picked {
    place: usize,
    margin: i64,
    rival: Option<usize>,
}

/// How much may be done for a component.
#[derive(Clone, Copy, Debug)]
struct Limits {
    /// What each hypothesis adds to the operations.
    each: u64,
    /// The most operations.
    most: u64,
    /// The most hypotheses with sets among them that are searched; more are tried set by set.
    packed: usize,
}

const LIMITS: Limits = Limits { each: 20_000, most: 5_000_000, packed: packing::MOST_HYPOTHESES };

impl Contest {
    /// Among so many lines and items.
    pub(crate) fn new(lines: u32, items: u32) -> Self {
        Self { lines, items, ..Self::default() }
    }

    /// One more hypothesis, and its number. A line or item that is named twice counts once.
    pub(crate) fn add(&mut self, hypothesis: Hypothesis<'_>) -> u32 {
        let number = u32::try_from(self.heads.len()).unwrap_or(u32::MAX);
        let Hypothesis { lines, items, score, key } = hypothesis;
        let start = self.members.len();
        self.lines = self.lines.max(lines.iter().map(|line| line.saturating_add(1)).max().unwrap_or(0));
        self.items = self.items.max(items.iter().map(|item| item.saturating_add(1)).max().unwrap_or(0));
        let lines = self.append(lines);
        let items = self.append(items);
        self.heads.push(Head { start, lines, items, score: score.min(MOST_SCORE), key });
        number
    }

    /// The members, each once, behind all others; says how many.
    fn append(&mut self, members: &[u32]) -> usize {
        let start = self.members.len();
        self.members.extend(members);
        if let Some(tail) = self.members.get_mut(start..)
            && tail.len() > 1
        {
            let mut sorted = tail.to_vec();
            sorted.sort_unstable();
            sorted.dedup();
            self.members.truncate(start);
            self.members.extend(sorted);
        }
        self.members.len().saturating_sub(start)
    }

    /// The best choice, the same in whatever order the hypotheses were added.
    pub(crate) fn choose(&self) -> Choice {
        self.choose_within(LIMITS)
    }

    /// The best choice of the components that have one of these lines or items, as [`Contest::choose`] makes it; and
    /// the lines of these components.
    pub(crate) fn choose_around(&self, lines: &[bool], items: &[bool]) -> (Choice, Vec<u32>) {
        let is_meant = |head: &Head| {
            let members = self.members.get(head.start..).unwrap_or_default();
            let (own, rest) = members.split_at(head.lines.min(members.len()));
            let is_in = |list: &[bool], member: &u32| lists::at(list, wide(*member));
            own.iter().any(|line| is_in(lines, line)) || rest.iter().take(head.items).any(|item| is_in(items, item))
        };
        let mut around = Vec::new();
        let choice = self.choose_some(LIMITS, |heads| {
            let meant = heads.iter().any(is_meant);
            if meant {
                let own = |head: &Head| self.members.get(head.start..head.start.saturating_add(head.lines));
                around.extend(heads.iter().filter_map(own).flatten());
            }
            meant
        });
        (choice, around)
    }

    fn choose_within(&self, limits: Limits) -> Choice {
        self.choose_some(limits, |_| true)
    }

    /// The choice in the components that are wanted.
    fn choose_some(&self, limits: Limits, mut wanted: impl FnMut(&[Head]) -> bool) -> Choice {
        let grouped = Grouped::of(self);
        let mut names = lists::Names::new(wide(self.lines).saturating_add(wide(self.items)));
        let mut choice = Choice { score: 0, chosen: Vec::new(), components: Vec::new() };
        let mut chosen: Vec<(u32, Chosen)> = Vec::new();
        let mut number = 0_u32;
        for ranks in grouped.components() {
            let numbers = ranks.iter().map(|rank| grouped.hypothesis(*rank));
            let heads: Vec<Head> = numbers.filter_map(|number| self.heads.get(wide(number))).copied().collect();
            if !wanted(&heads) {
                continue;
            }
            let (component, picked) = self.component(&heads, &mut names, limits);
            choice.score = choice.score.saturating_add(component.score);
            choice.components.push(component);
            for Picked { place, margin, rival } in picked {
                let Some(rank) = ranks.get(place) else { continue };
                let rival = rival.and_then(|place| ranks.get(place)).map(|rank| grouped.hypothesis(*rank));
                let margin = component.exact.then_some(margin);
                chosen
                    .push((*rank, Chosen { hypothesis: grouped.hypothesis(*rank), component: number, margin, rival }));
            }
            number = number.saturating_add(1);
        }
        chosen.sort_unstable_by_key(|(rank, _)| *rank);
        choice.chosen = chosen.into_iter().map(|(_, chosen)| chosen).collect();
        choice
    }

    /// The choice in one component, whose hypotheses stand by key.
    fn component(&self, heads: &[Head], names: &mut lists::Names, limits: Limits) -> (Component, Vec<Picked>) {
        let hypotheses = u32::try_from(heads.len()).unwrap_or(u32::MAX);
        let solved = if let [only] = heads {
            Some(Solved { chosen: vec![Picked { place: 0, margin: only.score, rival: None }], optima: 1 })
        } else {
            let mut left = u64::from(hypotheses).saturating_mul(limits.each).min(limits.most);
            if heads.iter().all(|head| head.lines == 1 && head.items == 1) {
                assignment::solve(self, heads, names, &mut left)
            } else if heads.len() <= limits.packed {
                packing::solve(self, heads, names, &mut left)
            } else {
                mixed::solve(self, heads, names, &mut left)
            }
        };
        let exact = solved.is_some();
        let Solved { chosen, optima } =
            solved.unwrap_or_else(|| Solved { chosen: self.greedy(heads, names), optima: 0 });
        let score = chosen
            .iter()
            .filter_map(|picked| heads.get(picked.place))
            .fold(0_i64, |sum, head| sum.saturating_add(head.score));
        let bound = if exact { score } else { self.bound(heads, names) };
        (Component { hypotheses, score, bound, optima, exact }, chosen)
    }

    /// The best that is still free, again and again.
    fn greedy(&self, heads: &[Head], names: &mut lists::Names) -> Vec<Picked> {
        let mut order: Vec<(i64, usize)> =
            heads.iter().enumerate().map(|(place, head)| (head.score.saturating_neg(), place)).collect();
        order.sort_unstable();
        let mut taken = vec![false; names.count(self, heads)];
        let mut chosen = Vec::new();
        for (_, place) in order {
            let Some(head) = heads.get(place) else { continue };
            let nodes: Vec<usize> = self.nodes(head).map(|node| names.of(node)).collect();
            if nodes.iter().any(|node| lists::at(&taken, *node)) {
                continue;
            }
            nodes.iter().for_each(|node| lists::put(&mut taken, *node, true));
            chosen.push(Picked { place, margin: 0, rival: None });
        }
        chosen
    }

    /// Every hypothesis takes its first line, so no choice is worth more than the best of each of those lines; and so
    /// with the last item.
    fn bound(&self, heads: &[Head], names: &mut lists::Names) -> i64 {
        let nodes = names.count(self, heads);
        let by = |which: fn(&Self, &Head) -> Option<usize>| {
            let mut best = vec![0_i64; nodes];
            let mut free = 0_i64;
            for head in heads {
                match which(self, head).map(|node| names.of(node)) {
                    Some(name) => {
                        let score = head.score.max(lists::at(&best, name));
                        lists::put(&mut best, name, score);
                    }
                    None => free = free.saturating_add(head.score),
                }
            }
            best.into_iter().fold(free, i64::saturating_add)
        };
        let first = by(|contest, head| contest.nodes(head).next());
        let last = by(|contest, head| contest.nodes(head).last());
        first.min(last)
    }

    /// The lines and items of a hypothesis as nodes of one graph: the lines first, then the items.
    fn nodes<'a>(&'a self, head: &Head) -> impl Iterator<Item = usize> + 'a {
        let (start, lines) = (head.start, head.lines);
        let end = start.saturating_add(lines).saturating_add(head.items);
        let members = self.members.get(start..end).unwrap_or_default().iter().enumerate();
        members.map(
            move |(place, member)| {
                if place < lines { wide(*member) } else { wide(self.lines).saturating_add(wide(*member)) }
            },
        )
    }
}

#[cfg(test)]
mod tests;
