//! A column (列): what its cells hold, and what it is called in both languages.

use super::words::between;
use super::{ReportLanguage, ReportText};
use crate::shape::Shape;
use crate::{Currency, Id, Result};

/// What the cells of a column hold. Amounts, numbers and shares stand to the right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum ColumnKind {
    /// Texts.
    Text,
    /// Amounts.
    Amount,
    /// Whole numbers.
    Whole,
    /// Parts of a whole, shown as percentages.
    Share,
    /// Numbers that need not be whole, such as days on average.
    Ratio,
    /// Dates.
    Date,
    /// Yes or no.
    Flag,
}

impl ColumnKind {
    /// What a cell in it must be, as a refusal names it.
    pub(super) const fn needed(self) -> &'static str {
        match self {
            Self::Text => "textCell",
            Self::Amount => "amountCell",
            Self::Whole => "wholeCell",
            Self::Share => "shareCell",
            Self::Ratio => "ratioCell",
            Self::Date => "dateCell",
            Self::Flag => "flagCell",
        }
    }

    pub(super) const fn is_number(self) -> bool {
        matches!(self, Self::Amount | Self::Whole | Self::Share | Self::Ratio)
    }
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ReportColumn {
    /// The key, the same in every language and version; unique in its table.
    pub key: Id,
    /// The heading.
    pub heading: ReportText,
    /// What its cells hold.
    pub kind: ColumnKind,
    /// The one currency of its amounts, said once in the heading. Absent: each amount says its own.
    #[shape(omit)]
    pub currency: Option<Currency>,
    /// What its numbers count, said in the heading: `days`, `天`.
    #[shape(omit)]
    pub unit: Option<ReportText>,
    /// How many decimal places a percentage or ratio is shown with, 0 to 8; halves are rounded away from zero.
    #[shape(omit = 1)]
    pub places: i64,
    /// Whether a total is the sum of its cells.
    #[shape(omit)]
    pub summed: bool,
}

impl ReportColumn {
    /// A column. Amounts are summed in totals; what else is summed is said with `summed`.
    ///
    /// # Errors
    /// Those of [`Id::new`] for the key.
    pub fn new(key: &str, en: &str, zh: &str, kind: ColumnKind) -> Result<Self> {
        Ok(Self {
            key: Id::new(key).map_err(|e| e.at("key"))?,
            heading: ReportText::new(en, zh),
            kind,
            currency: None,
            unit: None,
            places: 1,
            summed: kind == ColumnKind::Amount,
        })
    }

    /// The same with one currency for all amounts.
    #[must_use]
    pub fn in_currency(self, currency: Currency) -> Self {
        Self { currency: Some(currency), ..self }
    }

    /// The heading with currency or unit: `Open (CNY)`, `逾期（天）`.
    pub(super) fn title(&self, language: ReportLanguage) -> String {
        let heading = self.heading.of(language);
        match (self.measure(language), language) {
            (None, _) => heading.to_owned(),
            (Some(unit), ReportLanguage::En) => format!("{heading} ({unit})"),
            (Some(unit), ReportLanguage::Zh) => format!("{heading}（{unit}）"),
        }
    }

    pub(super) fn measure(&self, language: ReportLanguage) -> Option<String> {
        let currency = self.currency.filter(|_| self.kind == ColumnKind::Amount);
        currency.map(|of| of.to_string()).or_else(|| self.unit.as_ref().map(|unit| unit.of(language).to_owned()))
    }

    pub(super) fn check(&self) -> Result<()> {
        self.heading.check().map_err(|e| e.at("heading"))?;
        if let Some(unit) = &self.unit {
            unit.check().map_err(|e| e.at("unit"))?;
        }
        between(self.places, 0, 8, "places")
    }
}
