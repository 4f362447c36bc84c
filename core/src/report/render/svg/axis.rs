//! The axis of a chart: round numbers that are few enough to read.

/// Values on a length, with its marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Axis {
    // INVARIANT: `low` < `high`; if there are marks, they are the first and the last.
    low: i128,
    high: i128,
    pub(super) marks: Vec<i128>,
}

impl Axis {
    /// The axis on which all of these values and zero lie.
    pub(super) fn over(values: impl Iterator<Item = i64>) -> Self {
        let (low, high) =
            values.fold((0_i128, 0_i128), |(low, high), value| (low.min(value.into()), high.max(value.into())));
        let step = Self::step(high.saturating_sub(low).max(1));
        let floor = |value: i128| value.div_euclid(step).saturating_mul(step);
        let low = floor(low);
        let high = floor(high.saturating_add(step).saturating_sub(1)).max(low.saturating_add(step));
        let marks = std::iter::successors(Some(low), |mark| Some(mark.saturating_add(step)));
        Self { low, high, marks: marks.take_while(|mark| *mark <= high).collect() }
    }

    /// The axis from the smallest of these values and zero to the largest, without marks.
    pub(super) fn tight(values: impl Iterator<Item = i64>) -> Self {
        let (low, high) =
            values.fold((0_i128, 0_i128), |(low, high), value| (low.min(value.into()), high.max(value.into())));
        Self { low, high: high.max(low.saturating_add(1)), marks: Vec::new() }
    }

    /// The smallest of 1, 2, 5, 10, 20, … that goes into a span at most five times.
    fn step(span: i128) -> i128 {
        let mut ten = 1_i128;
        loop {
            for by in [1, 2, 5] {
                let step = ten.saturating_mul(by);
                if step.saturating_mul(5) >= span {
                    return step;
                }
            }
            ten = ten.saturating_mul(10);
        }
    }

    /// Where a value lies on a length.
    pub(super) fn place(&self, value: i64, length: i64) -> i64 {
        let (above, span) = (i128::from(value).saturating_sub(self.low), self.high.saturating_sub(self.low));
        let place = above.saturating_mul(length.into()).checked_div(span).unwrap_or(0);
        i64::try_from(place).unwrap_or(0).clamp(0, length.max(0))
    }

    /// As [`Axis::place`], for a mark.
    pub(super) fn mark(&self, mark: i128, length: i64) -> i64 {
        self.place(i64::try_from(mark).unwrap_or(i64::MAX), length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_lies_on_the_axis_and_the_marks_are_few() {
        for values in
            [vec![0], vec![1], vec![-3, 99], vec![270_080_589, 57_774_288], vec![-999_999_999_999_999_999; 2], vec![]]
        {
            let axis = Axis::over(values.iter().copied());
            assert!((2..=7).contains(&axis.marks.len()), "{axis:?}");
            assert!(values.iter().all(|value| (axis.low..=axis.high).contains(&i128::from(*value))));
            assert_eq!((axis.marks.first(), axis.marks.last()), (Some(&axis.low), Some(&axis.high)));
        }
        let axis = Axis::over([0, 1_000].into_iter());
        assert_eq!([0, 250, 1_000].map(|value| axis.place(value, 400)), [0, 100, 400]);
    }
}
