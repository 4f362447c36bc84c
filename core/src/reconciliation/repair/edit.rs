//! One mistake in one row, as a number: what mending it adds to the sum.

use super::RepairKind;
use crate::Money;

/// A mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Edit {
    /// What stands there, or what is missing.
    pub(super) written: i64,
    /// What happened; of a slip also where.
    pub(super) what: What,
    /// Which row it is in; candidates come after the rows.
    pub(super) target: u32,
    /// What mending adds to the sum. Never zero.
    pub(super) delta: i64,
}

/// What happened to a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum What {
    Missing,
    Duplicate,
    /// The left one of the two digits, counted from the right.
    Transposed(i64),
    /// By how many places the point slipped to the right; less than zero: to the left.
    Point(i64),
    Side,
    Surplus,
}

/// All mistakes a row of this amount may hold; `twin`: another row has the same amount and this is the last of them.
pub(super) fn each(row: (i64, u32), twin: Option<bool>, kinds: &[RepairKind], mut met: impl FnMut(Edit)) {
    let (written, target) = row;
    if written == 0 {
        return;
    }
    let mut meant = |what: What, meant: i64| {
        let delta = meant.saturating_sub(written);
        // What mending adds is told as an amount, so it must be one.
        if meant.unsigned_abs().max(delta.unsigned_abs()) <= Money::MAX_MINOR.unsigned_abs() {
            met(Edit { written, what, target, delta });
        }
    };
    for kind in RepairKinds::of(kinds) {
        match kind {
            RepairKind::Missing => {}
            RepairKind::Duplicate if twin == Some(true) => meant(What::Duplicate, 0),
            RepairKind::Surplus if twin.is_none() || !kinds.contains(&RepairKind::Duplicate) => meant(What::Surplus, 0),
            RepairKind::Duplicate | RepairKind::Surplus => {}
            RepairKind::Side => meant(What::Side, written.saturating_neg()),
            RepairKind::Transposed => transposed(written, &mut meant),
            RepairKind::Point => {
                for (places, factor) in [(1_i64, 10_i64), (2, 100), (3, 1_000)] {
                    if let Some(larger) = written.checked_mul(factor) {
                        meant(What::Point(places.saturating_neg()), larger);
                    }
                    if written.checked_rem(factor) == Some(0) {
                        meant(What::Point(places), written.checked_div(factor).unwrap_or(0));
                    }
                }
            }
        }
    }
}

/// Each kind once, whatever the list says.
struct RepairKinds;

impl RepairKinds {
    fn of(kinds: &[RepairKind]) -> impl Iterator<Item = RepairKind> + '_ {
        kinds
            .iter()
            .enumerate()
            .filter(|(at, kind)| !kinds.iter().take(*at).any(|earlier| earlier == *kind))
            .map(|(_, kind)| *kind)
    }
}

/// The amounts of as many digits from which this one differs in two neighbors.
fn transposed(written: i64, meant: &mut impl FnMut(What, i64)) {
    let (mut rest, mut unit, mut digit) = (written.unsigned_abs(), 1_i64, 2_i64);
    while rest >= 10 {
        let (low, high) = (rest.rem_euclid(10), (rest / 10).rem_euclid(10));
        let top = rest < 100;
        if low != high && !(top && low == 0) {
            let step = i64::try_from(low).unwrap_or(0).saturating_sub(i64::try_from(high).unwrap_or(0));
            let delta = step.saturating_mul(9).saturating_mul(unit).saturating_mul(written.signum());
            meant(What::Transposed(digit), written.saturating_add(delta));
        }
        rest /= 10;
        unit = unit.saturating_mul(10);
        digit = digit.saturating_add(1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(written: i64, kinds: &[RepairKind], twin: Option<bool>) -> Vec<(What, i64)> {
        let mut found = Vec::new();
        each((written, 0), twin, kinds, |edit| found.push((edit.what, written + edit.delta)));
        found
    }

    #[test]
    fn neighbors_change_places_and_the_length_stays() {
        let transposed = |written| all(written, &[RepairKind::Transposed, RepairKind::Transposed], None);
        assert_eq!(
            transposed(1_203),
            [(What::Transposed(2), 1_230), (What::Transposed(3), 1_023), (What::Transposed(4), 2_103)]
        );
        assert_eq!(transposed(-1_022), [(What::Transposed(3), -1_202)]); // 0122 has another length
        assert_eq!(transposed(77), []);
        assert_eq!(transposed(7), []);
        assert_eq!(transposed(Money::MAX_MINOR), []);
    }

    #[test]
    fn points_slip_both_ways_within_the_largest_amount() {
        let point = |written| all(written, &[RepairKind::Point], None);
        assert_eq!(
            point(50),
            [(What::Point(-1), 500), (What::Point(1), 5), (What::Point(-2), 5_000), (What::Point(-3), 50_000)]
        );
        assert_eq!(point(Money::MAX_MINOR), []);
        assert_eq!(all(0, &[RepairKind::Point, RepairKind::Side, RepairKind::Surplus], None), []);
    }

    #[test]
    fn a_row_is_too_many_or_a_copy_never_both() {
        let kinds = [RepairKind::Duplicate, RepairKind::Surplus];
        assert_eq!(all(5, &kinds, None), [(What::Surplus, 0)]);
        assert_eq!(all(5, &kinds, Some(true)), [(What::Duplicate, 0)]);
        assert_eq!(all(5, &kinds, Some(false)), []);
    }
}
