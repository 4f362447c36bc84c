//! How many assignments are as good as the best.
//!
//! An assignment is the best if and only if all its edges cost nothing and whatever has a price has an edge. Two of
//! them differ by rings and paths of such edges. So one ring is looked for; an edge of it is in some of the best
//! assignments and not in others, and both kinds are counted in the same way (Fukuda and Matsui 1994). Every step
//! splits what is counted, so there are never more steps than assignments.

use super::MOST_OPTIMA;
use super::assignment::Pairs;
use super::lists::{NONE, at, put, spend};

/// The best assignments, up to [`MOST_OPTIMA`].
pub(super) fn count(pairs: &Pairs, left: &mut u64) -> Option<u32> {
    let first = State {
        line_edge: pairs.line_edge.clone(),
        item_edge: pairs.item_edge.clone(),
        out: pairs.edges.iter().map(|edge| pairs.slack(*edge) != 0).collect(),
        line_done: vec![false; pairs.line_edge.len()],
        item_done: vec![false; pairs.item_edge.len()],
    };
    let (mut waiting, mut found) = (vec![first], 0_u32);
    while let Some(state) = waiting.pop() {
        // Each that waits has at least one.
        let sure = found.saturating_add(u32::try_from(waiting.len()).unwrap_or(u32::MAX)).saturating_add(1);
        if sure >= MOST_OPTIMA {
            return Some(MOST_OPTIMA);
        }
        spend(left, state.out.len().saturating_add(state.line_done.len()).saturating_add(state.item_done.len()))?;
        match state.ring(pairs) {
            Some(ring) => waiting.extend(state.split(pairs, &ring)),
            None => found = found.saturating_add(1),
        }
    }
    Some(found)
}

/// Some of the best assignments: those without the edges that are out, and with those of the lines and items that are
/// done.
#[derive(Clone)]
struct State {
    /// One of them.
    line_edge: Vec<usize>,
    item_edge: Vec<usize>,
    out: Vec<bool>,
    line_done: Vec<bool>,
    item_done: Vec<bool>,
}

impl State {
    /// A ring of changes that leads to another best assignment: the edges that change, chosen or not.
    ///
    /// Places are the lines, then the items, then the one place where all free things are.
    fn ring(&self, pairs: &Pairs) -> Option<Vec<usize>> {
        let (lines, items) = (self.line_edge.len(), self.item_edge.len());
        let free = lines.saturating_add(items);
        // Under way: on the path that is looked at now.
        let mut visited = vec![0_u8; free.saturating_add(1)];
        let mut path: Vec<(usize, usize)> = Vec::new();
        for start in 0..=free {
            if at(&visited, start) != 0 {
                continue;
            }
            path.push((start, 0));
            put(&mut visited, start, 1);
            while let Some((place, next)) = path.last().copied() {
                let Some(step) = self.step(pairs, place, next) else {
                    put(&mut visited, place, 2);
                    path.pop();
                    continue;
                };
                if let Some(last) = path.last_mut() {
                    last.1 = next.saturating_add(1);
                }
                match step {
                    Some(to) if at(&visited, to) == 0 => {
                        put(&mut visited, to, 1);
                        path.push((to, 0));
                    }
                    Some(to) if at(&visited, to) == 1 => {
                        let from = path.iter().position(|(place, _)| *place == to).unwrap_or(0);
                        let ring = path.get(from..).unwrap_or_default();
                        let taken =
                            ring.iter().map(|(place, next)| self.edge_of(pairs, *place, next.saturating_sub(1)));
                        return Some(taken.filter(|edge| *edge != NONE).collect());
                    }
                    _ => {}
                }
            }
        }
        None
    }

    /// The edge of way number `next` from a place, or [`NONE`] if it goes to or from what is free.
    fn edge_of(&self, pairs: &Pairs, place: usize, next: usize) -> usize {
        let lines = self.line_edge.len();
        if place < lines {
            return pairs.by_line.get(place).get(next).copied().unwrap_or(NONE);
        }
        match self.item_edge.get(place.saturating_sub(lines)) {
            Some(edge) => *edge,
            None => NONE,
        }
    }

    /// Where way number `next` from a place leads: nothing if there are no more, nothing inside if it is closed.
    fn step(&self, pairs: &Pairs, place: usize, next: usize) -> Option<Option<usize>> {
        let (lines, items) = (self.line_edge.len(), self.item_edge.len());
        let free = lines.saturating_add(items);
        if place < lines {
            let own = at(&self.line_edge, place);
            let edges = pairs.by_line.get(place);
            if let Some(number) = edges.get(next) {
                let item = pairs.edge(*number).item;
                let open = *number != own && !at(&self.out, *number) && !at(&self.line_done, place);
                return Some((open && !at(&self.item_done, item)).then(|| lines.saturating_add(item)));
            }
            // Left alone: if that costs nothing.
            let leave = own != NONE && at(&pairs.line_price, place) == 0 && !at(&self.line_done, place);
            return (next == edges.len()).then_some(leave.then_some(free));
        }
        if place < free {
            let item = place.saturating_sub(lines);
            let own = at(&self.item_edge, item);
            let to = if own == NONE { free } else { pairs.edge(own).line };
            return (next == 0).then_some((!at(&self.item_done, item)).then_some(to));
        }
        // From what is free: a line without an edge takes one, or an item that costs nothing loses its own.
        if next < lines {
            let open = at(&self.line_edge, next) == NONE && !at(&self.line_done, next);
            return Some(open.then_some(next));
        }
        let item = next.checked_sub(lines).filter(|item| *item < items)?;
        let own = at(&self.item_edge, item);
        let open = own != NONE && at(&pairs.item_price, item) == 0 && !at(&self.item_done, item);
        Some(open.then(|| lines.saturating_add(item)))
    }

    /// Those with the first edge of the ring, and those without it.
    fn split(self, pairs: &Pairs, ring: &[usize]) -> Vec<Self> {
        let Some(number) = ring.first().copied() else { return vec![self] };
        let edge = pairs.edge(number);
        let turned = self.turned(pairs, ring);
        let (mut with, mut without) =
            if at(&self.line_edge, edge.line) == number { (self, turned) } else { (turned, self) };
        put(&mut with.line_done, edge.line, true);
        put(&mut with.item_done, edge.item, true);
        put(&mut without.out, number, true);
        vec![with, without]
    }

    /// The assignment after the changes of a ring.
    fn turned(&self, pairs: &Pairs, ring: &[usize]) -> Self {
        let mut turned = self.clone();
        let (chosen, taken): (Vec<usize>, Vec<usize>) =
            ring.iter().partition(|number| at(&self.line_edge, pairs.edge(**number).line) == **number);
        for number in chosen {
            let edge = pairs.edge(number);
            put(&mut turned.line_edge, edge.line, NONE);
            put(&mut turned.item_edge, edge.item, NONE);
        }
        for number in taken {
            let edge = pairs.edge(number);
            put(&mut turned.line_edge, edge.line, number);
            put(&mut turned.item_edge, edge.item, number);
        }
        turned
    }
}
