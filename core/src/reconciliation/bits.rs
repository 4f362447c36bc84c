//! Weights of evidence in thousandths of a bit, without fractions.

/// The logarithm of a number above zero, rounded down to a whole bit: how often it can be halved.
pub(super) fn whole_bits(number: u64) -> i64 {
    number.checked_ilog2().map_or(0, i64::from)
}

/// The logarithm of a number in thousandths of a bit, rounded down; of zero as of one.
pub(super) fn log2(number: u64) -> i64 {
    const ONE: u32 = 63;
    let Some(whole) = number.checked_ilog2() else { return 0 };
    // The number as 1.… in 64 binary digits; squared, it doubles its logarithm, of which each carry is the next digit.
    let mut mantissa = u128::from(number) << ONE.saturating_sub(whole);
    let mut digits = 0_i64;
    for _ in 0..30 {
        mantissa = mantissa.saturating_mul(mantissa) >> ONE;
        let carry = i64::from(mantissa >> 64 != 0);
        mantissa >>= carry;
        digits = (digits << 1) | carry;
    }
    i64::from(whole).saturating_mul(1_000).saturating_add(digits.saturating_mul(1_000) >> 30)
}

/// The logarithm of `a` of `all` to `b` of `of_all`, each with half a case more and half a case less than it counts, so
/// that nothing is certain and nothing impossible.
pub(super) fn log_ratio((a, all): (u64, u64), (b, of_all): (u64, u64)) -> i64 {
    let odd = |count: u64| log2(count.saturating_mul(2).saturating_add(1));
    let even = |count: u64| log2(count.saturating_mul(2).saturating_add(2));
    odd(a).saturating_sub(even(all)).saturating_sub(odd(b)).saturating_add(even(of_all))
}

/// How much rarer than `all` the `some` are, in thousandths of a bit, both in powers of two: never too much.
pub(super) fn rarity(all: u64, some: u64) -> i64 {
    let above = if some > 1 { whole_bits(some.saturating_sub(1)).saturating_add(1) } else { 0 };
    whole_bits(all).saturating_sub(above).saturating_mul(1_000).max(0)
}

/// What is against one out of so many, rounded up.
pub(super) fn prior(all: usize) -> i64 {
    let all = u64::try_from(all).unwrap_or(u64::MAX);
    whole_bits(all.saturating_add(1)).saturating_add(1).saturating_mul(-1_000)
}

/// How many sets of at most `size` there are of `all`, in whole bits, rounded up.
pub(super) fn sets_bits(all: usize, size: usize) -> i64 {
    let size = size.min(all.saturating_sub(size).max(1));
    let mut sets = 1_u128;
    let mut of_size = 1_u128;
    for taken in 0..size {
        let left = u128::try_from(all.saturating_sub(taken)).unwrap_or(u128::MAX);
        let next = u128::try_from(taken.saturating_add(1)).unwrap_or(u128::MAX);
        of_size = of_size.saturating_mul(left).checked_div(next).unwrap_or(u128::MAX);
        sets = sets.saturating_add(of_size);
    }
    i64::from(sets.ilog2()).saturating_add(1)
}

/// What an amount says that is met by accident: round amounts are common, whatever the others are.
pub(super) fn roundness(minor: u64) -> u64 {
    match minor {
        0 => 1_024,
        minor if minor.is_multiple_of(100_000) => 128,
        minor if minor.is_multiple_of(10_000) => 48,
        minor if minor.is_multiple_of(1_000) => 16,
        minor if minor.is_multiple_of(100) => 4,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The same by multiplying out: the largest `k` for which two to the `k` is not more than the number to the 1000th.
    fn slowly(number: u64) -> i64 {
        let mut limbs = vec![1_u32];
        for _ in 0..1_000 {
            let mut carry = 0_u64;
            for limb in &mut limbs {
                let product = u64::from(*limb) * number + carry;
                *limb = u32::try_from(product & u64::from(u32::MAX)).unwrap();
                carry = product >> 32;
            }
            if carry > 0 {
                limbs.push(u32::try_from(carry).unwrap());
            }
        }
        let last = limbs.last().map_or(0, |limb| i64::from(limb.ilog2()));
        (i64::try_from(limbs.len()).unwrap() - 1) * 32 + last
    }

    #[test]
    fn logarithms_are_those_of_multiplying_out() {
        for number in (1..300).chain([999, 1_000, 1_023, 1_024, 1_025, 22_663, 1_000_003, u64::from(u32::MAX)]) {
            assert_eq!(log2(number), slowly(number), "{number}");
        }
        assert_eq!((log2(0), log2(1), log2(u64::MAX)), (0, 0, 63_999));
    }

    #[test]
    fn ratios_are_smoothed_and_turn_around() {
        assert_eq!(log_ratio((500, 1_000), (500, 1_000)), 0);
        assert!((log_ratio((400, 1_000), (50, 1_000)) - 3_000).abs() < 20);
        assert!(log_ratio((0, 1_000), (0, 1_000)) == 0 && log_ratio((0, 0), (0, 0)) == 0);
        assert!((log_ratio((9, 30), (2, 77)) + log_ratio((2, 77), (9, 30))).abs() <= 4);
    }

    #[test]
    fn powers_of_two_on_the_careful_side() {
        assert_eq!(
            (rarity(100_000, 1), rarity(100_000, 2), rarity(100_000, 3), rarity(8, 100)),
            (16_000, 15_000, 14_000, 0)
        );
        assert_eq!((prior(1), prior(7), prior(100_000)), (-2_000, -4_000, -17_000));
        assert_eq!((sets_bits(12, 5), sets_bits(4, 4), sets_bits(3, 1)), (11, 3, 3));
        assert!(roundness(3_390_001) < roundness(3_390_000));
    }
}
