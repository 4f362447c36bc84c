//! Whether branches cover everything, and what they leave.

use std::collections::BTreeSet;

use super::space::{Mask, Piece, Space};
use crate::Result;
use crate::error::ErrorKind;

/// How much searching one check may take.
#[derive(Debug)]
pub(super) struct Work {
    left: i64,
}

impl Work {
    const LIMIT: i64 = 5_000_000;

    pub(super) fn new() -> Self {
        Self { left: Self::LIMIT }
    }

    /// # Errors
    /// `budget_exceeded`.
    pub(super) fn step(&mut self, steps: usize) -> Result<()> {
        self.left = self.left.saturating_sub(crate::error::count(steps));
        if self.left >= 0 { Ok(()) } else { Err(ErrorKind::BudgetExceeded { limit: Self::LIMIT }.into()) }
    }
}

/// A part of the space: in each fact the pieces that lie in it, by their place.
#[derive(Debug)]
pub(super) struct Region<'a> {
    axes: Vec<Vec<(usize, &'a Piece)>>,
    /// For each fact, the branches that cover it and all facts behind it completely; one more for the end.
    full: Vec<Mask>,
}

impl<'a> Region<'a> {
    /// All that has every bit of `inside` and is `allowed`; `None` if nothing does.
    pub(super) fn of(
        space: &'a Space<'_>,
        inside: Mask,
        work: &mut Work,
        allowed: impl Fn(usize, &Piece) -> bool,
    ) -> Result<Option<Self>> {
        let mut axes = Vec::new();
        for (place, axis) in space.axes.iter().enumerate() {
            work.step(axis.pieces.len())?;
            let lies = |piece: &&Piece| piece.mask & inside == inside && allowed(place, piece);
            let pieces: Vec<_> = axis.pieces.iter().enumerate().filter(|(_, piece)| lies(piece)).collect();
            if pieces.is_empty() {
                return Ok(None);
            }
            axes.push(pieces);
        }
        let mut full = vec![Mask::MAX];
        for pieces in axes.iter().rev() {
            let here = pieces.iter().fold(Mask::MAX, |all, (_, piece)| all & piece.mask);
            full.push(here & full.last().copied().unwrap_or(Mask::MAX));
        }
        full.reverse();
        Ok(Some(Self { axes, full }))
    }

    /// Up to `most` points of the region that none of the branches in `covers` fits.
    pub(super) fn left_by(&self, covers: Mask, most: usize, work: &mut Work) -> Result<Vec<Vec<usize>>> {
        let mut search = Search { region: self, covered: BTreeSet::new(), point: Vec::new(), found: Vec::new(), most };
        search.walk(0, covers, work)?;
        Ok(search.found)
    }

    /// A point of the region.
    pub(super) fn point(&self) -> Vec<usize> {
        self.axes.iter().filter_map(|pieces| pieces.first().map(|(place, _)| *place)).collect()
    }

    /// Whether the branch fits all of the region.
    pub(super) fn within(&self, branch: Mask) -> bool {
        self.full.first().is_some_and(|full| full & branch == branch)
    }
}

struct Search<'a> {
    region: &'a Region<'a>,
    /// What was found to be covered: from this fact on, by these branches.
    covered: BTreeSet<(usize, Mask)>,
    point: Vec<usize>,
    found: Vec<Vec<usize>>,
    most: usize,
}

impl Search<'_> {
    /// Whether the branches in `covers` cover the facts from `axis` on. As deep as there are facts, of which a
    /// subject has 64.
    fn walk(&mut self, axis: usize, covers: Mask, work: &mut Work) -> Result<bool> {
        if covers == 0 {
            let rest = self.region.axes.iter().skip(axis).filter_map(|pieces| pieces.first());
            self.found.push(self.point.iter().copied().chain(rest.map(|(place, _)| *place)).collect());
            return Ok(false);
        }
        if self.region.full.get(axis).is_none_or(|full| full & covers != 0) || self.covered.contains(&(axis, covers)) {
            return Ok(true);
        }
        let region = self.region;
        let mut all = true;
        for (place, piece) in region.axes.get(axis).map_or(&[][..], Vec::as_slice) {
            work.step(1)?;
            if self.found.len() >= self.most {
                return Ok(false);
            }
            self.point.push(*place);
            all &= self.walk(axis.saturating_add(1), covers & piece.mask, work)?;
            self.point.pop();
        }
        if all {
            self.covered.insert((axis, covers));
        }
        Ok(all)
    }
}
