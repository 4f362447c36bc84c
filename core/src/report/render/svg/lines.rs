//! Lines with dots, and the area of their ranges behind them.

use super::upright::Frame;
use super::{Drawing, step};
use crate::report::render::{ChartPoint, ChartSeries};

/// More points than have room for a dot each.
const MOST_DOTS: usize = 60;
/// More points than have room for their numbers.
const MOST_NUMBERS: usize = 14;

impl Drawing<'_> {
    pub(super) fn lines(&mut self) {
        let chart = self.chart;
        let ends = |point: &ChartPoint| [point.value, point.low, point.high];
        let values = chart.series.iter().flat_map(|series| &series.points).flat_map(ends).flatten();
        let frame = self.frame(values.collect::<Vec<_>>().into_iter());
        for (at, series) in chart.series.iter().enumerate() {
            self.area(&frame, at, series);
        }
        for (at, series) in chart.series.iter().enumerate() {
            self.path(&frame, at, series);
        }
        self.out.raw("</svg>\n");
    }

    fn across(&self, frame: &Frame, label: usize) -> i64 {
        let labels = self.chart.labels.len();
        let half = step(step(frame.wide, 1, labels), 1, 2);
        frame.left.saturating_add(step(frame.wide, label, labels)).saturating_add(half)
    }

    /// The range of every run of points that have one.
    fn area(&mut self, frame: &Frame, at: usize, series: &ChartSeries) {
        let ranges: Vec<(i64, Option<(i64, i64)>)> = series
            .points
            .iter()
            .enumerate()
            .map(|(label, point)| {
                let ends = point.low.zip(point.high).map(|(low, high)| (frame.down(low), frame.down(high)));
                (self.across(frame, label), ends)
            })
            .collect();
        for run in ranges.split(|(_, ends)| ends.is_none()).filter(|run| !run.is_empty()) {
            let class = self.fill(at, 0);
            self.out.raw("<polygon class=\"area ").raw(class).raw("\" points=\"");
            let high = run.iter().filter_map(|(across, ends)| Some((*across, ends.as_ref()?.1)));
            let low = run.iter().rev().filter_map(|(across, ends)| Some((*across, ends.as_ref()?.0)));
            self.points(high.chain(low));
            self.out.raw("\"/>\n");
        }
    }

    fn path(&mut self, frame: &Frame, at: usize, series: &ChartSeries) {
        let places: Vec<(i64, Option<i64>)> = series
            .points
            .iter()
            .enumerate()
            .map(|(label, point)| (self.across(frame, label), point.value.map(|value| frame.down(value))))
            .collect();
        let (fill, stroke) = (self.fill(at, 0), self.stroke(at));
        for run in places.split(|(_, down)| down.is_none()).filter(|run| run.len() > 1) {
            self.out.raw("<polyline class=\"line ").raw(stroke).raw("\" points=\"");
            self.points(run.iter().filter_map(|(across, down)| Some((*across, (*down)?))));
            self.out.raw("\"/>\n");
        }
        if series.points.len() > MOST_DOTS {
            return;
        }
        let numbered = self.chart.series.len() == 1 && series.points.len() <= MOST_NUMBERS;
        for (label, (across, down)) in places.iter().enumerate() {
            let (Some(down), Some(point)) = (*down, series.points.get(label)) else { continue };
            self.out.raw("<circle class=\"").raw(fill).raw("\" r=\"3.5\"").at("cx", *across).at("cy", down);
            self.out.raw("><title>");
            if let Some(label) = self.chart.labels.get(label) {
                self.point(label, point);
            }
            self.out.raw("</title></circle>\n");
            if let (Some(value), true) = (point.value, numbered) {
                let text = self.brief(value.into(), false);
                self.words("value", "middle", (*across, down.saturating_sub(90)), &text);
            }
        }
    }

    fn points(&mut self, places: impl Iterator<Item = (i64, i64)>) {
        for (at, (across, down)) in places.enumerate() {
            self.out.raw(if at == 0 { "" } else { " " }).length(across).raw(",").length(down);
        }
    }
}
