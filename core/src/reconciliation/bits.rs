//! Weights of evidence in thousandths of a bit, without fractions.

/// The logarithm of a number above zero, rounded down to a whole bit: how often it can be halved.
pub(super) fn whole_bits(number: u64) -> i64 {
    number.checked_ilog2().map_or(0, i64::from)
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
