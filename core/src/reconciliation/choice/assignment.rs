//! Components in which every hypothesis is one line and one item (一对一): the assignment of the highest total.
//!
//! Lines are served one after the other. Each looks for the cheapest way to a free item, or to a line that is better
//! left alone, through items that others have now (shortest augmenting paths; Jonker and Volgenant 1987). Every line
//! and item keeps a price so that a hypothesis is never worth more than both its prices, and one that is chosen
//! exactly so much. The prices prove the choice, and they say what every other choice would cost.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::lists::{Lists, NONE, Names, at, put, spend};
use super::{Contest, Head, Solved, margins, optima};

/// A hypothesis as an edge between a line and an item, by their short names.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Edge {
    pub(super) line: usize,
    pub(super) item: usize,
    pub(super) score: i64,
}

/// The edges of a component, who has whom, and the prices that prove it.
#[derive(Debug)]
pub(super) struct Pairs {
    pub(super) edges: Vec<Edge>,
    pub(super) by_line: Lists,
    pub(super) by_item: Lists,
    // INVARIANT: price of the line + price of the item >= score of every edge, equal for chosen ones; no price is
    // below zero, and that of whatever has no edge is zero.
    pub(super) line_price: Vec<i64>,
    pub(super) item_price: Vec<i64>,
    /// The chosen edge of each line and item, or [`NONE`].
    pub(super) line_edge: Vec<usize>,
    pub(super) item_edge: Vec<usize>,
}

pub(super) fn solve(contest: &Contest, heads: &[Head], names: &mut Names, left: &mut u64) -> Option<Solved> {
    let mut pairs = Pairs::of(contest, heads, names);
    spend(left, pairs.edges.len())?;
    pairs.assign(left)?;
    let chosen = margins::of(&pairs, left)?;
    // Whatever stands in every best choice has a margin: if all have one, there is no other.
    let optima = if chosen.iter().all(|picked| picked.margin > 0) { 1 } else { optima::count(&pairs, left)? };
    Some(Solved { chosen, optima })
}

/// Where a search ends.
#[derive(Clone, Copy)]
enum End {
    /// An item that is free, over this edge.
    Free(usize),
    /// A line that is left alone.
    Leave(usize),
}

/// What a search knows of each line.
struct Search {
    distance: Vec<i64>,
    /// The edge into the item that the line has now, from the line that wants it.
    over: Vec<usize>,
    reached: Vec<usize>,
    waiting: BinaryHeap<Reverse<(i64, usize)>>,
}

impl Pairs {
    fn of(contest: &Contest, heads: &[Head], names: &mut Names) -> Self {
        names.count(contest, heads);
        let mut edges: Vec<Edge> = Vec::with_capacity(heads.len());
        // Lines and items are counted apart: nodes of both are numbered together.
        let (mut line_names, mut item_names) = (Vec::new(), Vec::new());
        for head in heads {
            let mut nodes = contest.nodes(head).map(|node| names.of(node));
            if let (Some(line), Some(item)) = (nodes.next(), nodes.next()) {
                line_names.push(line);
                item_names.push(item);
                edges.push(Edge { line, item, score: head.score });
            }
        }
        let lines = apart(&mut line_names, |place, name| {
            if let Some(edge) = edges.get_mut(place) {
                edge.line = name;
            }
        });
        let items = apart(&mut item_names, |place, name| {
            if let Some(edge) = edges.get_mut(place) {
                edge.item = name;
            }
        });
        let by_line = Lists::of(lines, edges.iter().map(|edge| edge.line));
        let by_item = Lists::of(items, edges.iter().map(|edge| edge.item));
        Self {
            edges,
            by_line,
            by_item,
            line_price: vec![0; lines],
            item_price: vec![0; items],
            line_edge: vec![NONE; lines],
            item_edge: vec![NONE; items],
        }
    }

    pub(super) fn edge(&self, number: usize) -> Edge {
        at(&self.edges, number)
    }

    /// The line that has the item now, or [`NONE`].
    pub(super) fn holder(&self, item: usize) -> usize {
        match self.item_edge.get(item) {
            Some(edge) if *edge != NONE => self.edge(*edge).line,
            _ => NONE,
        }
    }

    /// By how much the prices of an edge are above its score: what choosing it would cost, never below zero.
    pub(super) fn slack(&self, edge: Edge) -> i64 {
        let prices = at(&self.line_price, edge.line).saturating_add(at(&self.item_price, edge.item));
        prices.saturating_sub(edge.score)
    }

    fn assign(&mut self, left: &mut u64) -> Option<()> {
        let lines = self.line_price.len();
        let mut search = Search {
            distance: vec![i64::MAX; lines],
            over: vec![NONE; lines],
            reached: Vec::new(),
            waiting: BinaryHeap::new(),
        };
        for line in 0..lines {
            let own = self.by_line.get(line).iter().map(|edge| self.edge(*edge));
            let worth = own.map(|edge| edge.score.saturating_sub(at(&self.item_price, edge.item))).max();
            put(&mut self.line_price, line, worth.unwrap_or(0).max(0));
            let (end, distance) = self.look(line, &mut search, left)?;
            self.reprice(&mut search, distance);
            self.turn(line, end, &search.over);
            for line in search.reached.drain(..) {
                put(&mut search.distance, line, i64::MAX);
            }
        }
        Some(())
    }

    /// The nearest end from a line, and how far it is.
    fn look(&self, from: usize, search: &mut Search, left: &mut u64) -> Option<(End, i64)> {
        let (mut end, mut nearest) = (End::Leave(from), at(&self.line_price, from));
        search.waiting.clear();
        search.waiting.push(Reverse((0, from)));
        search.reached.push(from);
        put(&mut search.distance, from, 0);
        while let Some(Reverse((distance, line))) = search.waiting.pop() {
            if distance >= nearest {
                break;
            }
            if distance > at(&search.distance, line) {
                continue;
            }
            let edges = self.by_line.get(line);
            spend(left, edges.len().saturating_add(1))?;
            let leave = distance.saturating_add(at(&self.line_price, line));
            if leave < nearest {
                (end, nearest) = (End::Leave(line), leave);
            }
            for number in edges {
                if *number == at(&self.line_edge, line) {
                    continue;
                }
                let edge = self.edge(*number);
                let further = distance.saturating_add(self.slack(edge));
                if further >= nearest {
                    continue;
                }
                let holder = self.holder(edge.item);
                if holder == NONE {
                    (end, nearest) = (End::Free(*number), further);
                } else if further < at(&search.distance, holder) {
                    if at(&search.distance, holder) == i64::MAX {
                        search.reached.push(holder);
                    }
                    put(&mut search.distance, holder, further);
                    put(&mut search.over, holder, *number);
                    search.waiting.push(Reverse((further, holder)));
                }
            }
        }
        Some((end, nearest))
    }

    /// Whatever was nearer than the end pays the difference; who has an item hands it on to the item.
    fn reprice(&mut self, search: &mut Search, nearest: i64) {
        for line in &search.reached {
            let less = nearest.saturating_sub(at(&search.distance, *line)).max(0);
            let price = at(&self.line_price, *line).saturating_sub(less);
            put(&mut self.line_price, *line, price);
            let own = at(&self.line_edge, *line);
            if own != NONE {
                let item = self.edge(own).item;
                let price = at(&self.item_price, item).saturating_add(less);
                put(&mut self.item_price, item, price);
            }
        }
    }

    /// Every line on the way takes the item it wanted.
    fn turn(&mut self, from: usize, end: End, over: &[usize]) {
        let mut next = match end {
            End::Free(edge) => edge,
            End::Leave(line) => {
                put(&mut self.line_edge, line, NONE);
                if line == from {
                    return;
                }
                at(over, line)
            }
        };
        loop {
            let Edge { line, item, .. } = self.edge(next);
            put(&mut self.line_edge, line, next);
            put(&mut self.item_edge, item, next);
            if line == from {
                return;
            }
            next = at(over, line);
        }
    }
}

/// Numbers the names from 0 in their order; how many there are.
fn apart(names: &mut [usize], mut rename: impl FnMut(usize, usize)) -> usize {
    let mut distinct = names.to_vec();
    distinct.sort_unstable();
    distinct.dedup();
    for (place, name) in names.iter().enumerate() {
        rename(place, distinct.partition_point(|other| other < name));
    }
    distinct.len()
}
