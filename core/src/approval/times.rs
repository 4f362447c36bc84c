//! Cycle times (审批时长): how long each step waits.

use std::collections::BTreeMap;

use super::case::ApprovalCase;
use super::progress::{End, Progress};
use super::step::within;
use crate::error::{ErrorKind, count};
use crate::people::at_most;
use crate::shape::Shape;
use crate::{Id, Instant, Result};

/// How long one step of a policy took, or its cases as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct StepTimes {
    /// The policy, all its versions together.
    pub policy: Id,
    /// The step. Absent: the cases as a whole, from the request to the end.
    #[shape(omit)]
    pub step: Option<Id>,
    /// How many times it was done; a step that a case came back to counts again.
    pub count: i64,
    /// How many of them reached the time limit or passed it.
    pub late: i64,
    /// How many are open still and not counted.
    pub open: i64,
    /// The whole seconds of all together.
    pub total: i64,
    /// The percentiles asked for; none if nothing was done yet.
    pub percentiles: Vec<PercentileTime>,
}

/// A percentile by nearest rank: the shortest time within which so many in a hundred were done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PercentileTime {
    /// The percentile; 50 is the median.
    pub percent: i64,
    /// Whole seconds: a time that was really taken, never one between two.
    pub seconds: i64,
}

#[derive(Debug, Default)]
struct Taken {
    seconds: Vec<i64>,
    late: usize,
    open: usize,
}

/// How long steps and cases took, as known at that instant: by policy, the cases as a whole first, then the steps by
/// name.
///
/// # Errors
/// `too_many` of more than 16 percentiles, `number_out_of_range` outside 1 to 100, at `percents`; those of
/// [`who_holds`](crate::who_holds) at `cases[3]`.
pub fn cycle_times(cases: &[ApprovalCase], percents: &[i64], as_of: Instant) -> Result<Vec<StepTimes>> {
    const MOST_PERCENTS: usize = 16;
    at_most(percents.len(), MOST_PERCENTS).map_err(|e| e.at("percents"))?;
    for (position, percent) in percents.iter().enumerate() {
        within(*percent, 1, 100).map_err(|e| e.at_index("percents", position))?;
    }
    let mut taken: BTreeMap<(&Id, Option<&Id>), Taken> = BTreeMap::new();
    for (position, case) in cases.iter().enumerate() {
        let Some(progress) = Progress::at(case, as_of).map_err(|e| e.at_index("cases", position))? else { continue };
        let end = progress.end.map(|end| match end {
            End::Approved { at } | End::Rejected { at, .. } | End::Withdrawn { at } => at,
        });
        taken.entry((&case.policy, None)).or_default().add(case.opened, end, None);
        for visit in &progress.visits {
            let due = visit.step.hours.map(|hours| visit.entered.add_seconds(hours.saturating_mul(3_600)));
            let due = due.transpose().map_err(|e| e.at_index("cases", position))?;
            taken.entry((&case.policy, Some(&visit.step.id))).or_default().add(visit.entered, visit.left, due);
        }
    }
    taken.into_iter().map(|((policy, step), taken)| taken.times(policy, step, percents)).collect()
}

impl Taken {
    fn add(&mut self, from: Instant, to: Option<Instant>, due: Option<Instant>) {
        match to {
            Some(to) => {
                self.seconds.push(to.seconds_since(from));
                self.late = self.late.saturating_add(usize::from(due.is_some_and(|due| due <= to)));
            }
            None => self.open = self.open.saturating_add(1),
        }
    }

    fn times(mut self, policy: &Id, step: Option<&Id>, percents: &[i64]) -> Result<StepTimes> {
        self.seconds.sort_unstable();
        let number = count(self.seconds.len());
        let ranked = |percent: &i64| {
            // Nearest rank: the smallest rank of which at least this share is at or below.
            let rank = percent.saturating_mul(number).saturating_add(99).div_euclid(100);
            let place = usize::try_from(rank.saturating_sub(1)).unwrap_or(0);
            self.seconds.get(place).map(|seconds| PercentileTime { percent: *percent, seconds: *seconds })
        };
        let total = self.seconds.iter().try_fold(0_i64, |sum, seconds| sum.checked_add(*seconds));
        Ok(StepTimes {
            policy: policy.clone(),
            step: step.cloned(),
            count: number,
            late: count(self.late),
            open: count(self.open),
            total: total.ok_or(ErrorKind::TooMany { found: number, limit: number })?,
            percentiles: percents.iter().filter_map(ranked).collect(),
        })
    }
}
