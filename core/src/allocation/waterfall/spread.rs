//! Spreading a sum over installments alike, none beyond its room.

use crate::money::{Portion, Rounding, divide, settle_residue};
use crate::{Remainder, error::count};

/// What each gets of `money`: the same for all, as far as each has room. Those with less room than the
/// common part are filled, and the others share what that leaves. The common part is rounded half to even;
/// the units that leaves over or takes too many come on top of, or off, the last ones, one each, so that
/// nobody is a unit or more away from the exact part. `money` is at most the sum of the rooms.
pub(super) fn spread(money: i128, rooms: &[i128]) -> Vec<i128> {
    let mut by_room: Vec<(i128, usize)> = rooms.iter().copied().zip(0..).collect();
    by_room.sort_unstable();
    let (mut left, mut number) = (money, rooms.len());
    let mut shares: Vec<i128> = vec![0; rooms.len()];
    let mut filled = 0_usize;
    for (room, at) in &by_room {
        // The common part if all that are left took part is at least this room: it is filled.
        if room.saturating_mul(count(number).into()) > left {
            break;
        }
        if let Some(share) = shares.get_mut(*at) {
            *share = *room;
        }
        left = left.saturating_sub(*room);
        number = number.saturating_sub(1);
        filled = filled.saturating_add(1);
    }
    let mut rest: Vec<usize> = by_room.iter().skip(filled).map(|(_, at)| *at).collect();
    if rest.is_empty() {
        return shares;
    }
    // The last first: they take what rounding leaves.
    rest.sort_unstable_by(|a, b| b.cmp(a));
    let (each, _) = divide(left, count(number).into(), Rounding::HalfEven);
    let mut portions = vec![Portion { units: each, rest: 0, weight: 1 }; rest.len()];
    let residue = left.saturating_sub(each.saturating_mul(count(number).into()));
    settle_residue(&mut portions, residue, Remainder::FromTop);
    for (at, portion) in rest.iter().zip(portions) {
        if let Some(share) = shares.get_mut(*at) {
            *share = portion.units;
        }
    }
    shares
}

#[cfg(test)]
mod tests {
    use super::spread;

    #[test]
    fn two_hundred_and_seventy_five_over_three() {
        assert_eq!(spread(27_500, &[12_500; 3]), [9_167, 9_167, 9_166]);
        assert_eq!(spread(17_500, &[12_500; 3]), [5_833, 5_833, 5_834]);
    }

    #[test]
    fn what_does_not_fit_flows_on() {
        assert_eq!(spread(4_000, &[1_666, 3_334]), [1_666, 2_334]);
        assert_eq!(spread(5_000, &[1_666, 3_334]), [1_666, 3_334]);
    }

    #[test]
    fn a_few_units_over_many_go_to_the_last_and_never_below_zero() {
        assert_eq!(spread(4, &[9; 9]), [0, 0, 0, 0, 0, 1, 1, 1, 1]);
        assert_eq!(spread(5, &[9; 9]), [1, 1, 1, 1, 1, 0, 0, 0, 0]);
        assert_eq!(spread(0, &[9; 2]), [0, 0]);
        assert!(spread(0, &[]).is_empty());
    }
}
