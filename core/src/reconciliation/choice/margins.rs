//! By how much each chosen hypothesis is part of the best assignment.
//!
//! Whoever gives up an edge changes the assignment along one path: its line goes elsewhere, which may push others
//! aside, and its item goes elsewhere or stays free, which may pull others over – or both ends meet and the path is a
//! ring. Prices make the cost of a path the sum of what its edges cost, none of it negative. What it costs a line to
//! lose its item, and an item to lose its line, is found for all at once; rings are looked for where there are any.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::Picked;
use super::assignment::{Edge, Pairs};
use super::lists::{NONE, at, put, spend};

/// The chosen edges, ascending, with their margins and rivals.
pub(super) fn of(pairs: &Pairs, left: &mut u64) -> Option<Vec<Picked>> {
    let lines = moved(pairs, Side::Line, left)?;
    let items = moved(pairs, Side::Item, left)?;
    let rings = Rings::of(pairs, left)?;
    let mut search = Ring { distance: vec![i64::MAX; pairs.line_edge.len()], ..Ring::default() };
    search.first = vec![NONE; pairs.line_edge.len()];
    let mut chosen: Vec<Picked> = Vec::new();
    for number in pairs.line_edge.iter().filter(|edge| **edge != NONE) {
        let Edge { line, item, .. } = pairs.edge(*number);
        let mut margin = at(&lines.cost, line).saturating_add(at(&items.cost, item));
        let mut rival = better(pairs, at(&lines.over, line), at(&items.over, item));
        if rings.has(line)
            && let Some((cost, first, last)) = search.around(pairs, &rings, *number, margin, left)?
        {
            margin = cost;
            rival = better(pairs, first, last);
        }
        chosen.push(Picked { place: *number, margin, rival: (rival != NONE).then_some(rival) });
    }
    chosen.sort_unstable_by_key(|picked| picked.place);
    Some(chosen)
}

/// Of two edges, either of which may be none, the one with the higher score; of equal ones the earlier.
fn better(pairs: &Pairs, a: usize, b: usize) -> usize {
    let rank = |number: usize| (number == NONE, Reverse(pairs.edge(number).score), number);
    if rank(a) <= rank(b) { a } else { b }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Line,
    Item,
}

/// What it costs each line, or each item, to lose its edge; and over which edge it goes then.
struct Moved {
    cost: Vec<i64>,
    over: Vec<usize>,
}

fn moved(pairs: &Pairs, side: Side, left: &mut u64) -> Option<Moved> {
    let (own, others, prices, own_lists, other_lists) = match side {
        Side::Line => (&pairs.line_edge, &pairs.item_edge, &pairs.line_price, &pairs.by_line, &pairs.by_item),
        Side::Item => (&pairs.item_edge, &pairs.line_edge, &pairs.item_price, &pairs.by_item, &pairs.by_line),
    };
    let here = |edge: Edge| if side == Side::Line { edge.line } else { edge.item };
    let there = |edge: Edge| if side == Side::Line { edge.item } else { edge.line };
    let mut moved = Moved { cost: prices.clone(), over: vec![NONE; prices.len()] };
    let mut done = vec![false; prices.len()];
    let mut waiting = BinaryHeap::new();
    for (node, _) in own.iter().enumerate().filter(|(_, edge)| **edge != NONE) {
        let edges = own_lists.get(node);
        spend(left, edges.len().saturating_add(1))?;
        for number in edges {
            let edge = pairs.edge(*number);
            if at(others, there(edge)) == NONE {
                moved.take(pairs, node, pairs.slack(edge), *number);
            }
        }
        waiting.push(Reverse((at(&moved.cost, node), node)));
    }
    while let Some(Reverse((cost, node))) = waiting.pop() {
        if at(&done, node) {
            continue;
        }
        put(&mut done, node, true);
        // Whoever wants what this one has makes it move.
        let wanted = other_lists.get(there(pairs.edge(at(own, node))));
        spend(left, wanted.len().saturating_add(1))?;
        for number in wanted {
            let edge = pairs.edge(*number);
            let other = here(edge);
            if other == node || at(own, other) == NONE || at(&done, other) {
                continue;
            }
            if moved.take(pairs, other, cost.saturating_add(pairs.slack(edge)), *number) {
                waiting.push(Reverse((at(&moved.cost, other), other)));
            }
        }
    }
    Some(moved)
}

impl Moved {
    /// Notes a way; says whether it is cheaper than what was known. Of ways that cost the same, an edge is told
    /// rather than nothing, and the better edge.
    fn take(&mut self, pairs: &Pairs, node: usize, cost: i64, over: usize) -> bool {
        let known = at(&self.cost, node);
        if cost < known {
            put(&mut self.cost, node, cost);
            put(&mut self.over, node, over);
        } else if cost == known {
            let best = better(pairs, over, at(&self.over, node));
            put(&mut self.over, node, best);
        }
        cost < known
    }
}

/// Which lines stand in a ring: each wants what another has, until it comes back.
struct Rings {
    /// The number of the ring system of each line.
    of: Vec<usize>,
    /// Whether there is a way back.
    back: Vec<bool>,
}

impl Rings {
    fn has(&self, line: usize) -> bool {
        at(&self.back, line)
    }

    /// Strongly connected components (Tarjan 1972), without recursion.
    fn of(pairs: &Pairs, left: &mut u64) -> Option<Self> {
        let lines = pairs.line_edge.len();
        let mut rings = Self { of: vec![NONE; lines], back: vec![false; lines] };
        let (mut seen, mut low) = (vec![NONE; lines], vec![0_usize; lines]);
        let (mut stack, mut calls): (Vec<usize>, Vec<(usize, usize)>) = (Vec::new(), Vec::new());
        let mut clock = 0_usize;
        for start in 0..lines {
            if at(&pairs.line_edge, start) == NONE || at(&seen, start) != NONE {
                continue;
            }
            calls.push((start, 0));
            while let Some((line, next)) = calls.pop() {
                if next == 0 {
                    put(&mut seen, line, clock);
                    put(&mut low, line, clock);
                    clock = clock.saturating_add(1);
                    stack.push(line);
                }
                spend(left, 1)?;
                if let Some(number) = pairs.by_line.get(line).get(next) {
                    calls.push((line, next.saturating_add(1)));
                    let holder = pairs.holder(pairs.edge(*number).item);
                    if *number == at(&pairs.line_edge, line) || holder == NONE {
                        continue;
                    }
                    if holder == line {
                        put(&mut rings.back, line, true);
                    } else if at(&seen, holder) == NONE {
                        calls.push((holder, 0));
                    } else if at(&rings.of, holder) == NONE {
                        let lowest = at(&low, line).min(at(&seen, holder));
                        put(&mut low, line, lowest);
                    }
                    continue;
                }
                if at(&low, line) == at(&seen, line) {
                    let first = stack.iter().rposition(|other| *other == line).unwrap_or(0);
                    let ring = stack.split_off(first);
                    for member in &ring {
                        put(&mut rings.of, *member, line);
                        if ring.len() > 1 {
                            put(&mut rings.back, *member, true);
                        }
                    }
                }
                if let Some((above, _)) = calls.last() {
                    let lowest = at(&low, *above).min(at(&low, line));
                    put(&mut low, *above, lowest);
                }
            }
        }
        Some(rings)
    }
}

/// The search for the cheapest ring through an edge.
#[derive(Default)]
struct Ring {
    distance: Vec<i64>,
    /// The edge over which the way left the first line.
    first: Vec<usize>,
    reached: Vec<usize>,
    waiting: BinaryHeap<Reverse<(i64, usize)>>,
}

impl Ring {
    /// The cost of the cheapest ring through a chosen edge, if it is less than `most`, with the edges next to it.
    fn around(
        &mut self,
        pairs: &Pairs,
        rings: &Rings,
        chosen: usize,
        most: i64,
        left: &mut u64,
    ) -> Option<Option<(i64, usize, usize)>> {
        let from = pairs.edge(chosen).line;
        let (mut best, mut found) = (most, None);
        self.waiting.clear();
        self.waiting.push(Reverse((0, from)));
        self.reached.push(from);
        put(&mut self.distance, from, 0);
        put(&mut self.first, from, NONE);
        while let Some(Reverse((distance, line))) = self.waiting.pop() {
            if distance >= best {
                break;
            }
            if distance > at(&self.distance, line) {
                continue;
            }
            let edges = pairs.by_line.get(line);
            spend(left, edges.len().saturating_add(1))?;
            for number in edges.iter().filter(|number| **number != at(&pairs.line_edge, line)) {
                let edge = pairs.edge(*number);
                let holder = pairs.holder(edge.item);
                let further = distance.saturating_add(pairs.slack(edge));
                if holder == NONE || further >= best || at(&rings.of, holder) != at(&rings.of, from) {
                    continue;
                }
                let first = if line == from { *number } else { at(&self.first, line) };
                if holder == from {
                    (best, found) = (further, Some((further, first, *number)));
                } else if further < at(&self.distance, holder) {
                    if at(&self.distance, holder) == i64::MAX {
                        self.reached.push(holder);
                    }
                    put(&mut self.distance, holder, further);
                    put(&mut self.first, holder, first);
                    self.waiting.push(Reverse((further, holder)));
                }
            }
        }
        for line in self.reached.drain(..) {
            put(&mut self.distance, line, i64::MAX);
        }
        Some(found)
    }
}
