//! Upright bars, side by side or on top of each other; and the frame that lines have as well.

use super::axis::Axis;
use super::{BOTTOM, Drawing, HEIGHT, RIGHT, TOP, WIDTH, clipped, step, width};
use crate::report::render::{ChartForm, ChartPoint};

/// More bars than have room for their numbers.
const MOST_NUMBERS: usize = 14;
/// The widest bar.
const MOST_WIDTH: i64 = 640;

/// Where the plot lies.
pub(super) struct Frame {
    pub(super) axis: Axis,
    pub(super) left: i64,
    pub(super) wide: i64,
    pub(super) tall: i64,
}

impl Frame {
    /// How far down a value lies.
    pub(super) fn down(&self, value: i64) -> i64 {
        TOP.saturating_add(self.tall).saturating_sub(self.axis.place(value, self.tall))
    }
}

impl Drawing<'_> {
    /// Opens the drawing and draws the axis over the values and the labels.
    pub(super) fn frame(&mut self, values: impl Iterator<Item = i64>) -> Frame {
        let chart = self.chart;
        let axis = Axis::over(values);
        let marks: Vec<(i128, String)> = axis.marks.iter().map(|mark| (*mark, self.brief(*mark, true))).collect();
        let left = marks.iter().map(|(_, text)| width(text)).max().unwrap_or(0).saturating_add(120);
        let tall = HEIGHT.saturating_sub(TOP).saturating_sub(BOTTOM);
        let frame = Frame { axis, left, wide: WIDTH.saturating_sub(left).saturating_sub(RIGHT), tall };
        self.open(HEIGHT);
        for (mark, text) in marks {
            let down = TOP.saturating_add(tall).saturating_sub(frame.axis.mark(mark, tall));
            self.line(if mark == 0 { "zero" } else { "grid" }, (left, down), (WIDTH.saturating_sub(RIGHT), down));
            self.words("mark", "end", (left.saturating_sub(80), down.saturating_add(40)), &text);
        }
        // Labels that would touch each other are thinned out, from the first.
        let slot = step(frame.wide, 1, chart.labels.len());
        let widest = chart.labels.iter().map(|label| width(label.of(self.language))).max().unwrap_or(0);
        let every = if chart.labels.len() > MOST_NUMBERS {
            usize::try_from(widest.saturating_add(100).checked_div(slot.max(1)).unwrap_or(0))
                .unwrap_or(0)
                .saturating_add(1)
        } else {
            1
        };
        let room = slot.saturating_mul(crate::error::count(every)).saturating_sub(40);
        for (at, label) in chart.labels.iter().enumerate().step_by(every) {
            let middle = left.saturating_add(step(frame.wide, at, chart.labels.len())).saturating_add(step(slot, 1, 2));
            let text = clipped(label.of(self.language), room);
            self.words("name", "middle", (middle, HEIGHT.saturating_sub(70)), &text);
        }
        frame
    }

    pub(super) fn upright(&mut self) {
        let chart = self.chart;
        let ends = |point: &ChartPoint| [point.value, point.low, point.high];
        let values: Vec<i64> = match chart.form {
            ChartForm::Stacked => (0..chart.labels.len()).flat_map(|at| self.sums(at, chart.series.len())).collect(),
            _ => chart.series.iter().flat_map(|series| &series.points).flat_map(ends).flatten().collect(),
        };
        let frame = self.frame(values.into_iter());
        let slot = step(frame.wide, 1, chart.labels.len());
        let side_by_side = if chart.form == ChartForm::Stacked { 1 } else { chart.series.len() };
        let wide = step(slot.saturating_mul(7), 1, side_by_side.saturating_mul(10)).min(MOST_WIDTH);
        let group = wide.saturating_mul(crate::error::count(side_by_side));
        let numbered = chart.labels.len().saturating_mul(side_by_side) <= MOST_NUMBERS;
        for label in 0..chart.labels.len() {
            let start = frame.left.saturating_add(step(frame.wide, label, chart.labels.len()));
            let start = start.saturating_add(step(slot.saturating_sub(group), 1, 2));
            for (at, series) in chart.series.iter().enumerate() {
                let Some(point) = series.points.get(label) else { continue };
                let left = start.saturating_add(if side_by_side > 1 {
                    wide.saturating_mul(crate::error::count(at))
                } else {
                    0
                });
                // A little light between bars that stand side by side.
                let right = left.saturating_add(if side_by_side > 1 { wide.saturating_sub(20) } else { wide });
                let ends = match (point.value, chart.form) {
                    (None, _) => None,
                    (Some(value), ChartForm::Stacked) => {
                        let [below, above] = self.sums(label, at);
                        let from = if value < 0 { below } else { above };
                        Some((from, from.saturating_add(value)))
                    }
                    (Some(value), _) => Some((0, value)),
                };
                if let Some((from, to)) = ends {
                    let (top, bottom) = (frame.down(from.max(to)), frame.down(from.min(to)));
                    let class = self.fill(at, label);
                    self.bar(class, (left, top), (right, bottom), (at, label));
                }
                self.whisker(&frame, point, left, right);
                // Over a range a number would be taken for its end.
                if let (Some(value), None, true, ChartForm::Columns) = (point.value, point.high, numbered, chart.form) {
                    let down = if value < 0 {
                        frame.down(value).saturating_add(130)
                    } else {
                        frame.down(value).saturating_sub(50)
                    };
                    let text = self.brief(value.into(), false);
                    self.words("value", "middle", (step(left.saturating_add(right), 1, 2), down), &text);
                }
            }
            if numbered && chart.form == ChartForm::Stacked {
                let [below, above] = self.sums(label, chart.series.len());
                let text = self.brief(i128::from(below).saturating_add(above.into()), false);
                let middle = start.saturating_add(step(wide, 1, 2));
                self.words("value", "middle", (middle, frame.down(above).saturating_sub(50)), &text);
            }
        }
        self.out.raw("</svg>\n");
    }

    /// What the series before that one add up to at a label, below and above zero.
    fn sums(&self, label: usize, before: usize) -> [i64; 2] {
        let values = self.chart.series.iter().take(before).filter_map(|series| series.points.get(label)?.value);
        values.fold([0, 0], |[below, above], value| {
            if value < 0 { [below.saturating_add(value), above] } else { [below, above.saturating_add(value)] }
        })
    }

    fn whisker(&mut self, frame: &Frame, point: &ChartPoint, left: i64, right: i64) {
        let (Some(low), Some(high), false) = (point.low, point.high, self.chart.form == ChartForm::Stacked) else {
            return;
        };
        let (middle, reach) = (step(left.saturating_add(right), 1, 2), step(right.saturating_sub(left), 1, 6).min(60));
        let (top, bottom) = (frame.down(high), frame.down(low));
        self.line("whisker", (middle, top), (middle, bottom));
        for end in [top, bottom] {
            self.line("whisker", (middle.saturating_sub(reach), end), (middle.saturating_add(reach), end));
        }
    }
}
