//! Charts as SVG: whole numbers only, so that the same chart is the same bytes everywhere.

mod axis;
mod bars;
mod lines;
mod upright;

use super::markup::Markup;
use super::number::{NegativeStyle, amount, percent, short, whole};
use super::{ChartForm, ChartPalette, ChartPoint, ChartUnit, ReportChart, ReportLanguage, ReportText};
use crate::{Fraction, Money};

/// The width of a drawing, in tenths; the reader's screen or paper scales it.
const WIDTH: i64 = 7_600;
/// The height of a plot with upright bars or lines.
const HEIGHT: i64 = 2_600;
/// What is between the plot and its edges.
const TOP: i64 = 200;
const RIGHT: i64 = 80;
const BOTTOM: i64 = 260;

/// A chart on its way out.
pub(super) struct Drawing<'a> {
    pub(super) out: &'a mut Markup,
    pub(super) chart: &'a ReportChart,
    pub(super) language: ReportLanguage,
    /// Which chart of the page it is, from 1. None: its parts have no ids.
    pub(super) number: Option<i64>,
}

impl Drawing<'_> {
    pub(super) fn write(mut self) {
        self.legend();
        match self.chart.form {
            ChartForm::Columns | ChartForm::Stacked => self.upright(),
            ChartForm::Bars => self.bars(),
            ChartForm::Lines => self.lines(),
        }
    }

    /// The element with its title and its description in words.
    fn open(&mut self, height: i64) {
        let (chart, number) = (self.chart, self.number);
        self.out.raw("<svg class=\"plot\" role=\"img\"");
        match number {
            Some(number) => self.out.raw(" aria-labelledby=\"chart-").whole(number).raw("-title chart-").whole(number),
            None => self.out.raw(" aria-label=\"").text(chart.title.of(self.language)),
        };
        self.out.raw(if number.is_some() { "-about\" viewBox=\"0 0 " } else { "\" viewBox=\"0 0 " });
        self.out.length(WIDTH).raw(" ").length(height).raw("\">\n<title");
        let title = chart.title.of(self.language);
        self.id("-title").text(title).raw("</title><desc");
        self.id("-about");
        match &chart.about {
            Some(about) => {
                self.out.text(about.of(self.language));
            }
            None => self.numbers(),
        }
        self.out.raw("</desc>\n");
    }

    /// The id of a part, and the end of its tag.
    fn id(&mut self, part: &'static str) -> &mut Markup {
        match self.number {
            Some(number) => self.out.raw(" id=\"chart-").whole(number).raw(part).raw("\">"),
            None => self.out.raw(">"),
        }
    }

    /// All its numbers in words.
    fn numbers(&mut self) {
        let chart = self.chart;
        for series in &chart.series {
            self.out.text(series.label.of(self.language)).raw(": ");
            for (position, (label, point)) in chart.labels.iter().zip(&series.points).enumerate() {
                self.out.raw(if position == 0 { "" } else { "; " });
                self.point(label, point);
            }
            self.out.raw(". ");
        }
    }

    /// A label and what stands at it, exact.
    fn point(&mut self, label: &ReportText, point: &ChartPoint) {
        self.out.text(label.of(self.language)).raw(" ");
        let value = point.value.map_or_else(|| "–".to_owned(), |value| self.exact(value));
        self.out.text(&value);
        if let (Some(low), Some(high)) = (point.low, point.high) {
            let (low, high) = (self.exact(low), self.exact(high));
            self.out.raw(" (").text(&low).raw(" … ").text(&high).raw(")");
        }
    }

    fn exact(&self, value: i64) -> String {
        match self.chart.unit {
            ChartUnit::Amount { currency } => amount(Money::clamped(value, currency), NegativeStyle::Minus),
            ChartUnit::Whole {} => whole(value, NegativeStyle::Minus),
            ChartUnit::Share { whole } => {
                format!("{}%", percent(Fraction { numerator: value, denominator: whole }, 2).replace('-', "\u{2212}"))
            }
        }
    }

    /// A number where there is little room. An axis shows all digits, a bar three.
    fn brief(&self, value: i128, exact: bool) -> String {
        match self.chart.unit {
            ChartUnit::Amount { currency } => short(value, currency.digits().into(), self.language, exact),
            ChartUnit::Whole {} => short(value, 0, self.language, exact),
            ChartUnit::Share { whole } => {
                let (numerator, denominator) = (i64::try_from(value).unwrap_or(0), whole);
                let text = percent(Fraction { numerator, denominator }, 1).replace('-', "\u{2212}");
                format!("{}%", text.strip_suffix(".0").unwrap_or(&text))
            }
        }
    }

    fn legend(&mut self) {
        let chart = self.chart;
        let of_labels = chart.series.len() == 1;
        if of_labels && chart.range.is_none() {
            return;
        }
        self.out.raw("<ul class=\"legend\" aria-hidden=\"true\">");
        for (at, series) in chart.series.iter().enumerate() {
            self.out.raw("<li><svg viewBox=\"0 0 12 12\"><rect width=\"12\" height=\"12\" rx=\"2\" class=\"");
            let fill = self.fill(at, 0);
            self.out.raw(fill).raw("\"/></svg>").text(series.label.of(self.language)).raw("</li>");
        }
        if let Some(range) = &chart.range {
            self.out.raw(match chart.form {
                ChartForm::Lines => {
                    "<li><svg viewBox=\"0 0 12 12\"><rect width=\"12\" height=\"12\" class=\"area f0\"/></svg>"
                }
                _ => "<li><svg viewBox=\"0 0 12 12\"><path class=\"whisker\" d=\"M6 1V11M3 1H9M3 11H9\"/></svg>",
            });
            self.out.text(range.of(self.language)).raw("</li>");
        }
        self.out.raw("</ul>\n");
    }

    /// The class of the bars of a series at a label.
    fn fill(&self, series: usize, label: usize) -> &'static str {
        const PLAIN: [&str; 8] = ["f0", "f1", "f2", "f3", "f4", "f5", "f6", "f7"];
        const SEVERE: [&str; 6] = ["g0", "g1", "g2", "g3", "g4", "g5"];
        match self.chart.palette {
            ChartPalette::Plain => PLAIN.get(series).copied().unwrap_or("f0"),
            ChartPalette::Severity => SEVERE.get(self.severity(series, label)).copied().unwrap_or("g5"),
        }
    }

    /// The class of the line of a series.
    fn stroke(&self, series: usize) -> &'static str {
        const PLAIN: [&str; 8] = ["l0", "l1", "l2", "l3", "l4", "l5", "l6", "l7"];
        const SEVERE: [&str; 6] = ["h0", "h1", "h2", "h3", "h4", "h5"];
        match self.chart.palette {
            ChartPalette::Plain => PLAIN.get(series).copied().unwrap_or("l0"),
            ChartPalette::Severity => SEVERE.get(self.severity(series, 0)).copied().unwrap_or("h5"),
        }
    }

    /// From 0 to 5: how far along the series, or the labels, it stands.
    fn severity(&self, series: usize, label: usize) -> usize {
        let (at, of) = if self.chart.series.len() > 1 {
            (series, self.chart.series.len())
        } else {
            (label, self.chart.labels.len())
        };
        at.saturating_mul(5).checked_div(of.saturating_sub(1)).unwrap_or(0)
    }

    fn line(&mut self, class: &'static str, from: (i64, i64), to: (i64, i64)) {
        self.out.raw("<line class=\"").raw(class).raw("\"").at("x1", from.0).at("y1", from.1);
        self.out.at("x2", to.0).at("y2", to.1).raw("/>\n");
    }

    /// A text whose `anchor` is at a place.
    fn words(&mut self, class: &'static str, anchor: &'static str, at: (i64, i64), text: &str) {
        self.out.raw("<text class=\"").raw(class).raw("\" text-anchor=\"").raw(anchor).raw("\"");
        self.out.at("x", at.0).at("y", at.1).raw(">").text(text).raw("</text>\n");
    }

    /// A bar between two corners, with what it stands for.
    fn bar(&mut self, class: &'static str, (left, top): (i64, i64), (right, bottom): (i64, i64), at: (usize, usize)) {
        let chart = self.chart;
        let ranged = chart.series.get(at.0).and_then(|series| series.points.get(at.1)?.high).is_some();
        self.out
            .raw("<rect class=\"")
            .raw(class)
            .raw(if ranged { " ranged\"" } else { "\"" })
            .at("x", left)
            .at("y", top);
        self.out.at("width", right.saturating_sub(left).max(0)).at("height", bottom.saturating_sub(top).max(0));
        self.out.raw("><title>");
        if chart.series.len() > 1
            && let Some(series) = chart.series.get(at.0)
        {
            self.out.text(series.label.of(self.language)).raw(", ");
        }
        let point = chart.series.get(at.0).and_then(|series| series.points.get(at.1));
        if let (Some(label), Some(point)) = (chart.labels.get(at.1), point) {
            self.point(label, point);
        }
        self.out.raw("</title></rect>\n");
    }
}

/// About how wide a text is in tenths: Chinese characters are twice as wide as Latin ones.
fn width(text: &str) -> i64 {
    text.chars().map(|c| if u32::from(c) < 0x2E80 { 66 } else { 122 }).fold(0, i64::saturating_add)
}

/// The beginning of a text that is not wider than that.
fn clipped(text: &str, room: i64) -> String {
    if width(text) <= room {
        return text.to_owned();
    }
    let mut kept = String::new();
    for character in text.chars() {
        kept.push(character);
        if width(&kept).saturating_add(122) > room {
            break;
        }
    }
    kept.push('…');
    kept
}

/// `part` of `of` equal parts of a length, from its beginning.
fn step(length: i64, part: usize, of: usize) -> i64 {
    let (part, of) = (crate::error::count(part), crate::error::count(of));
    length.saturating_mul(part).checked_div(of).unwrap_or(0)
}
