//! Which thresholds would have posted most, with hardly anything wrong.

use super::super::{MatchPlan, MatchRules, MatchVerdict};
use super::Truth;
use crate::{Id, Percent};

/// Thresholds, and what they would have posted of the confirmed lines.
#[derive(Clone, Copy, Debug)]
pub(super) struct Thresholds {
    pub(super) post: i64,
    pub(super) margin: i64,
    pub(super) posted: i64,
    pub(super) right: i64,
    pub(super) learned: bool,
}

/// Thresholds are tried in steps of half a bit: so many for the score, so many for the margin.
const STEP: i64 = 500;
const POSTS: usize = 48;
const MARGINS: usize = 24;
/// No less certain than one in two is posted, nor what is hardly better than the next.
const LEAST: i64 = 2;

impl Thresholds {
    pub(super) fn of(plan: &MatchPlan, truth: &Truth<'_>, rules: &MatchRules, precision: Percent) -> Self {
        // By the last step of each threshold that an answer reaches: how many, and how many right.
        let mut reached = [[(0_i64, 0_i64); MARGINS]; POSTS];
        let mut kept = (0_i64, 0_i64);
        for decision in plan.decisions.iter().filter(|decision| decision.detail.is_none()) {
            let (Some(items), true) = (truth.get(&decision.line), is_by_weight(&decision.verdict)) else { continue };
            let mut found: Vec<&Id> = decision.allocations.iter().map(|part| &part.item).collect();
            found.sort_unstable();
            let right = i64::from(found == *items);
            let step = |bits: i64, most: usize| {
                let steps = usize::try_from(bits.div_euclid(STEP)).unwrap_or(0);
                steps.min(most.saturating_sub(1))
            };
            let row = reached.get_mut(step(decision.score, POSTS));
            if let Some(cell) = row.and_then(|row| row.get_mut(step(decision.margin, MARGINS))) {
                *cell = (cell.0.saturating_add(1), cell.1.saturating_add(right));
            }
            if decision.score >= rules.post && decision.margin >= rules.margin {
                kept = (kept.0.saturating_add(1), kept.1.saturating_add(right));
            }
        }
        let mut best = Self { post: rules.post, margin: rules.margin, posted: kept.0, right: kept.1, learned: false };
        // From the strictest to the mildest; sums of what reaches both.
        let mut above = [(0_i64, 0_i64); MARGINS];
        for (post, row) in reached.iter().enumerate().rev() {
            let post = crate::error::count(post);
            let mut sum = (0_i64, 0_i64);
            for (margin, (cell, above)) in row.iter().zip(&mut above).enumerate().rev() {
                let margin = crate::error::count(margin);
                sum = (sum.0.saturating_add(cell.0), sum.1.saturating_add(cell.1));
                *above = (above.0.saturating_add(sum.0), above.1.saturating_add(sum.1));
                let (posted, right) = *above;
                let (steps, post, margin) = (post.min(margin), post.saturating_mul(STEP), margin.saturating_mul(STEP));
                // Of equally good ones those nearest to the thresholds as they were: what lines that are not there
                // would need, nobody has shown.
                let away = |post: i64, margin: i64| {
                    post.saturating_sub(rules.post)
                        .saturating_abs()
                        .saturating_add(margin.saturating_sub(rules.margin).saturating_abs())
                };
                let more = !best.learned
                    || posted > best.posted
                    || (posted == best.posted && away(post, margin) < away(best.post, best.margin));
                if steps >= LEAST && more && is_precise(posted, right, precision) {
                    best = Self { post, margin, posted, right, learned: true };
                }
            }
        }
        best
    }
}

/// Whether only score and margin decide about it.
fn is_by_weight(verdict: &MatchVerdict) -> bool {
    match verdict {
        MatchVerdict::Proven {} | MatchVerdict::TooWeak { .. } => true,
        MatchVerdict::Rival { equal, .. } => *equal <= 1,
        _ => false,
    }
}

/// Whether the share is reached even if one more had been wrong.
fn is_precise(posted: i64, right: i64, precision: Percent) -> bool {
    let all = i128::from(posted).saturating_add(1);
    i128::from(right).saturating_mul(Percent::WHOLE.into()) >= all.saturating_mul(precision.units().into())
}
