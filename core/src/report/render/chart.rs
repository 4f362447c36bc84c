//! A chart (图): a few series of numbers over the same labels, drawn without a script.

use super::ReportText;
use super::words::{at_most, between};
use crate::error::{ErrorKind, count};
use crate::shape::Shape;
use crate::{Currency, Error, Money, Result};

/// How it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum ChartForm {
    /// Bars from left to right, those of one label side by side: aging.
    Columns,
    /// Bars on top of each other: aging by month.
    Stacked,
    /// Bars below each other with their labels before them: collection by team. For one series.
    Bars,
    /// Lines: a trend, or a forecast with its range.
    Lines,
}

/// Which colors it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum ChartPalette {
    /// One for each series.
    #[default]
    Plain,
    /// From calm to alarming: over the series, or over the labels if there is one series. For ages.
    Severity,
}

/// What its numbers are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum ChartUnit {
    /// Amounts in whole minor units.
    Amount {
        /// Of this currency.
        currency: Currency,
    },
    /// Whole numbers.
    Whole {},
    /// Parts of a whole, shown as percentages.
    Share {
        /// The whole, 1 or more: with 10000, 2550 is 25.5 %.
        whole: i64,
    },
}

/// What a series has at a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub struct ChartPoint {
    /// The number. Absent: none.
    #[shape(omit)]
    pub value: Option<i64>,
    /// The low end of its range (P10). With `high` or not at all.
    #[shape(omit)]
    pub low: Option<i64>,
    /// The high end of its range (P90).
    #[shape(omit)]
    pub high: Option<i64>,
}

/// One line, or the bars of one color.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ChartSeries {
    /// What it shows.
    pub label: ReportText,
    /// One point for each label.
    pub points: Vec<ChartPoint>,
}

/// A chart.
///
/// ```
/// use duebook::{ChartForm, ChartUnit, Currency, Money, ReportChart};
///
/// let cny = Currency::new("CNY")?;
/// let expected = Money::parse("130.50", cny)?;
/// let chart = ReportChart::new("Forecast", "回款预测", ChartForm::Lines, ChartUnit::Amount { currency: cny })
///     .labels(["W45", "W46"])
///     .series("Expected", "预计", [(expected.minor(), 9_000, 17_000).into(), 12_000_i64.into()])
///     .range("P10–P90", "P10–P90");
/// assert!(chart.check().is_ok());
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ReportChart {
    /// What it shows.
    pub title: ReportText,
    /// What it says, for who does not see it. Absent: its numbers.
    #[shape(omit)]
    pub about: Option<ReportText>,
    /// How it is drawn.
    pub form: ChartForm,
    /// Which colors it has.
    #[shape(omit)]
    pub palette: ChartPalette,
    /// What its numbers are.
    pub unit: ChartUnit,
    /// The labels: ages, weeks, teams; 1 to 400.
    pub labels: Vec<ReportText>,
    /// The series, 1 to 8; one for `bars`.
    pub series: Vec<ChartSeries>,
    /// What the ranges are called.
    #[shape(omit)]
    pub range: Option<ReportText>,
}

impl From<i64> for ChartPoint {
    fn from(value: i64) -> Self {
        Self { value: Some(value), low: None, high: None }
    }
}

impl From<Money> for ChartPoint {
    fn from(amount: Money) -> Self {
        amount.minor().into()
    }
}

impl From<(i64, i64, i64)> for ChartPoint {
    fn from((value, low, high): (i64, i64, i64)) -> Self {
        Self { value: Some(value), low: Some(low), high: Some(high) }
    }
}

const MOST_LABELS: usize = 400;
const MOST_SERIES: usize = 8;

impl ReportChart {
    /// A chart without labels and series yet.
    #[must_use]
    pub fn new(en: impl Into<String>, zh: impl Into<String>, form: ChartForm, unit: ChartUnit) -> Self {
        Self {
            title: ReportText::new(en, zh),
            about: None,
            form,
            palette: ChartPalette::Plain,
            unit,
            labels: Vec::new(),
            series: Vec::new(),
            range: None,
        }
    }

    /// The same with labels that read the same in both languages.
    #[must_use]
    pub fn labels<T: Into<String>>(self, labels: impl IntoIterator<Item = T>) -> Self {
        Self { labels: labels.into_iter().map(ReportText::same).collect(), ..self }
    }

    /// One more series.
    #[must_use]
    pub fn series(mut self, en: &str, zh: &str, points: impl IntoIterator<Item = ChartPoint>) -> Self {
        let points = points.into_iter().collect();
        self.series.push(ChartSeries { label: ReportText::new(en, zh), points });
        self
    }

    /// The same with a name for its ranges.
    #[must_use]
    pub fn range(self, en: &str, zh: &str) -> Self {
        Self { range: Some(ReportText::new(en, zh)), ..self }
    }

    /// The same in the colors of ages.
    #[must_use]
    pub fn by_severity(self) -> Self {
        Self { palette: ChartPalette::Severity, ..self }
    }

    /// Whether it can be drawn.
    ///
    /// # Errors
    /// `empty`; `too_many`; `number_out_of_range` for another number of points than labels, a whole below 1, numbers
    /// beyond the largest amount, a range that ends before it begins or leaves its number out; `missing_field` for half
    /// a range; `text_too_long`.
    pub fn check(&self) -> Result<()> {
        self.title.check().map_err(|e| e.at("title"))?;
        self.about.as_ref().map_or(Ok(()), ReportText::check).map_err(|e| e.at("about"))?;
        self.range.as_ref().map_or(Ok(()), ReportText::check).map_err(|e| e.at("range"))?;
        if let ChartUnit::Share { whole } = self.unit {
            between(whole, 1, Money::MAX_MINOR, "whole").map_err(|e| e.at("unit"))?;
        }
        let most = if self.form == ChartForm::Bars { 1 } else { MOST_SERIES };
        at_most(self.labels.len(), MOST_LABELS, "labels")?;
        at_most(self.series.len(), most, "series")?;
        for (list, found) in [("labels", self.labels.len()), ("series", self.series.len())] {
            if found == 0 {
                return Err(Error::from(ErrorKind::Empty {}).at(list));
            }
        }
        for (at, label) in self.labels.iter().enumerate() {
            label.check().map_err(|e| e.at_index("labels", at))?;
        }
        for (at, series) in self.series.iter().enumerate() {
            series.check(self.labels.len()).map_err(|e| e.at_index("series", at))?;
        }
        Ok(())
    }
}

impl ChartSeries {
    fn check(&self, labels: usize) -> Result<()> {
        self.label.check().map_err(|e| e.at("label"))?;
        between(count(self.points.len()), count(labels), count(labels), "points")?;
        let points = self.points.iter().enumerate();
        points.into_iter().try_for_each(|(at, point)| point.check().map_err(|e| e.at_index("points", at)))
    }
}

impl ChartPoint {
    fn check(&self) -> Result<()> {
        for (name, number) in [("value", self.value), ("low", self.low), ("high", self.high)] {
            between(number.unwrap_or(0), Money::MAX_MINOR.saturating_neg(), Money::MAX_MINOR, name)?;
        }
        match (self.low, self.high) {
            (None, None) => Ok(()),
            (Some(low), Some(high)) => {
                between(high, low, Money::MAX_MINOR, "high")?;
                self.value.map_or(Ok(()), |value| between(value, low, high, "value"))
            }
            (low, _) => {
                let field = if low.is_none() { "low" } else { "high" };
                Err(ErrorKind::MissingField { field: field.to_owned() }.into())
            }
        }
    }
}
