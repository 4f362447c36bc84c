//! Figures of days (天数统计): mean, median, 90th percentile, spread.

use crate::credit::exact::ratio;
use crate::error::count;
use crate::shape::Shape;
use crate::{Fraction, Result};

/// How several numbers of days lie. All but the deviation are exact.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct DayFigures {
    /// How many there are, one or more.
    pub count: i64,
    /// Their sum.
    pub total: i64,
    /// Their mean (平均).
    pub mean: Fraction,
    /// The smallest.
    pub smallest: i64,
    /// The largest.
    pub largest: i64,
    /// The middle one, or the mean of the two in the middle (中位数).
    pub median: Fraction,
    /// The 90th percentile by nearest rank: of n in their order, number 0.9 n rounded up (九十分位).
    pub p90: i64,
    /// The sample variance, in square days; absent for one (样本方差).
    #[shape(omit)]
    pub variance: Option<Fraction>,
    /// Its root, the standard deviation, in thousandths of a day, rounded down; absent for one (标准差).
    #[shape(omit)]
    pub deviation: Option<i64>,
}

impl DayFigures {
    /// The figures of some days, which are sorted for that; none of none.
    ///
    /// # Errors
    /// `amount_too_large` if the variance does not fit.
    pub(crate) fn of(days: &mut [i64]) -> Result<Option<Self>> {
        crate::order::sort(days);
        let at = |place: usize| days.get(place).copied().unwrap_or(0);
        let (n, last) = (days.len(), days.len().saturating_sub(1));
        if n == 0 {
            return Ok(None);
        }
        let wide = |number: usize| i128::from(count(number));
        let total = days.iter().fold(0_i128, |sum, day| sum.saturating_add((*day).into()));
        let squares = days.iter().fold(0_i128, |sum, day| sum.saturating_add(square(*day)));
        let middle = i128::from(at(last.div_euclid(2))).saturating_add(at(n.div_euclid(2)).into());
        // n times the sum of the squares less the square of the sum, over n (n - 1).
        let upper = wide(n).saturating_mul(squares).saturating_sub(total.saturating_mul(total));
        let lower = wide(n).saturating_mul(wide(last));
        let thousandths = upper.saturating_mul(1_000_000).checked_div(lower);
        let exact = |upper, lower| Ok::<_, crate::Error>(ratio(upper, lower)?.unwrap_or(Fraction::ZERO));
        Ok(Some(Self {
            count: count(n),
            total: i64::try_from(total).unwrap_or(i64::MAX),
            mean: exact(total, wide(n))?,
            smallest: at(0),
            largest: at(last),
            median: exact(middle, 2)?,
            p90: at(n.saturating_mul(9).div_ceil(10).saturating_sub(1)),
            variance: ratio(upper, lower)?,
            deviation: thousandths.and_then(i128::checked_isqrt).and_then(|root| i64::try_from(root).ok()),
        }))
    }
}

fn square(day: i64) -> i128 {
    let day = i128::from(day);
    day.saturating_mul(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_numbers_by_hand() {
        let mut days = [9, -3, 0, 4, 4, 1, 30, 2, 7, 11];
        let figures = DayFigures::of(&mut days).unwrap().unwrap();
        let fraction = |upper: i64, lower: i64| Fraction::of(upper, lower).unwrap();
        assert_eq!((figures.count, figures.total, figures.mean), (10, 65, fraction(13, 2)));
        assert_eq!((figures.smallest, figures.largest, figures.median, figures.p90), (-3, 30, fraction(4, 1), 11));
        // The squares are 1,197 together: (10 x 1,197 - 65 x 65) / 90.
        assert_eq!((figures.variance, figures.deviation), (Some(fraction(1549, 18)), Some(9276)));
    }

    #[test]
    fn one_number_has_no_spread_and_none_no_figures() {
        let one = DayFigures::of(&mut [5]).unwrap().unwrap();
        assert_eq!((one.median, one.p90, one.variance, one.deviation), (one.mean, 5, None, None));
        assert_eq!(DayFigures::of(&mut []).unwrap(), None);
    }
}
