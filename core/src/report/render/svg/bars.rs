//! Bars below each other, with their labels before them and their numbers behind.

use super::axis::Axis;
use super::{Drawing, WIDTH, clipped, step, width};

/// The height of a row, and of its bar.
const ROW: i64 = 300;
const BAR: i64 = 180;
/// The widest label.
const MOST_LABEL: i64 = 2_400;

impl Drawing<'_> {
    pub(super) fn bars(&mut self) {
        let chart = self.chart;
        let Some(series) = chart.series.first() else { return };
        let axis = Axis::tight(series.points.iter().filter_map(|point| point.value));
        let names: Vec<String> =
            chart.labels.iter().map(|label| clipped(label.of(self.language), MOST_LABEL)).collect();
        let label = names.iter().map(|name| width(name)).max().unwrap_or(0).saturating_add(60);
        let brief = |value: i64| self.brief(value.into(), false);
        let numbers: Vec<String> =
            series.points.iter().map(|point| point.value.map(brief).unwrap_or_default()).collect();
        let number = numbers.iter().map(|number| width(number)).max().unwrap_or(0).saturating_add(90);
        // Numbers below zero stand before their bars.
        let before =
            if series.points.iter().any(|point| point.value.is_some_and(|value| value < 0)) { number } else { 0 };
        let left = label.saturating_add(60).saturating_add(before);
        let wide = WIDTH.saturating_sub(left).saturating_sub(number).max(0);
        let height = ROW.saturating_mul(crate::error::count(chart.labels.len())).saturating_add(60);
        self.open(height);
        let zero = left.saturating_add(axis.place(0, wide));
        for (at, ((name, point), number)) in names.iter().zip(&series.points).zip(&numbers).enumerate() {
            let top = ROW.saturating_mul(crate::error::count(at)).saturating_add(60);
            let text = top.saturating_add(step(BAR, 1, 2)).saturating_add(42);
            self.words("name", "end", (label, text), name);
            let Some(value) = point.value else { continue };
            let end = left.saturating_add(axis.place(value, wide));
            let class = self.fill(0, at);
            self.bar(class, (zero.min(end), top), (zero.max(end), top.saturating_add(BAR)), (0, at));
            if value < 0 {
                self.words("value", "end", (end.saturating_sub(60), text), number);
            } else {
                self.words("value", "start", (end.saturating_add(60), text), number);
            }
        }
        self.line("zero", (zero, 20), (zero, height.saturating_sub(20)));
        self.out.raw("</svg>\n");
    }
}
