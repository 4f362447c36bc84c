//! Amounts over periods, to the last minor unit, and how far sums may be off.

/// Divides an amount in proportion to whole masses, of which one at least is more than zero; what rounding leaves over
/// goes to those that lost most, ties to the earlier. Adds to `parts`.
pub(super) fn apportion(amount: i64, masses: &[i64], parts: &mut [i64]) {
    let total = masses.iter().fold(0_i128, |sum, mass| sum.saturating_add((*mass).into()));
    let mut left = amount;
    let mut lost: Vec<(i128, usize)> = Vec::new();
    for (place, (mass, part)) in masses.iter().zip(parts.iter_mut()).enumerate() {
        if *mass == 0 {
            continue;
        }
        let product = i128::from(amount).saturating_mul((*mass).into());
        let whole = product.checked_div(total).unwrap_or(0);
        let rest = product.saturating_sub(whole.saturating_mul(total));
        let whole = i64::try_from(whole).unwrap_or(0);
        *part = part.saturating_add(whole);
        left = left.saturating_sub(whole);
        if rest > 0 {
            lost.push((rest, place));
        }
    }
    if left > 0 {
        lost.sort_unstable_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        for (_, place) in lost.into_iter().take(usize::try_from(left).unwrap_or(0)) {
            if let Some(part) = parts.get_mut(place) {
                *part = part.saturating_add(1);
            }
        }
    }
}

/// The variance of what comes of an amount of which so much is expected, if it comes whole or not at all.
pub(super) fn variance(amount: i64, expected: i64) -> i128 {
    i128::from(expected).saturating_mul(amount.saturating_sub(expected).into())
}

/// The square root, rounded down.
pub(super) fn root(square: i128) -> i128 {
    square.max(0).isqrt()
}

/// Of a normal distribution nine tenths lie below this many standard deviations above the middle, in ten-thousandths.
const NINE_TENTHS: i128 = 12_816;

/// How far below and above the middle four fifths of the cases reach, for a variance and a spread in millionths.
pub(super) fn reach(variance: i128, spread: i64) -> i128 {
    let wide = root(variance).saturating_mul(spread.into()).saturating_mul(NINE_TENTHS);
    wide.checked_div(10_000_000_000).unwrap_or(0)
}

/// The square root of a ratio, in millionths.
pub(super) fn root_of_ratio(above: i128, below: i128) -> i64 {
    let (mut above, mut below) = (above.max(0), below.max(1));
    // 10¹² times the upper number must have room.
    while above > i128::MAX >> 41 {
        (above, below) = (above >> 1, (below >> 1).max(1));
    }
    let ratio = above.saturating_mul(1_000_000_000_000).checked_div(below).unwrap_or(0);
    i64::try_from(root(ratio)).unwrap_or(i64::MAX).min(1_000_000_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_come_to_the_amount_and_nobody_gets_more_than_a_unit_too_much() {
        for (amount, masses, expected) in [
            (100, vec![1, 1, 1], vec![34, 33, 33]),
            (1, vec![1, 2, 2], vec![0, 1, 0]),
            (7, vec![0, 5, 0, 5], vec![0, 4, 0, 3]),
            (i64::MAX, vec![i64::MAX, i64::MAX], vec![i64::MAX / 2 + 1, i64::MAX / 2]),
            (0, vec![3, 4], vec![0, 0]),
        ] {
            let mut parts = vec![0; masses.len()];
            apportion(amount, &masses, &mut parts);
            assert_eq!(parts, expected);
        }
    }

    #[test]
    fn roots_and_reaches_are_whole_and_do_not_overflow() {
        assert_eq!([root(0), root(24), root(25), root(-4), root(i128::MAX)], [0, 4, 5, 0, 13_043_817_825_332_782_212]);
        assert_eq!(root_of_ratio(4, 1), 2_000_000);
        assert_eq!(root_of_ratio(1, 2), 707_106);
        assert_eq!(root_of_ratio(i128::MAX, i128::MAX / 4), 2_000_000);
        assert_eq!(root_of_ratio(i128::MAX, 1), 1_000_000_000);
        // A standard deviation of 100.00: 128.16.
        assert_eq!(reach(100_000_000, 1_000_000), 12_816);
    }
}
