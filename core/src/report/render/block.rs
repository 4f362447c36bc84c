//! A document (报告): sections of text, figures, tables and charts, as of a day, for readers of one language.

use super::words::{at_most, fits};
use super::{NegativeStyle, ReportCell, ReportChart, ReportLanguage, ReportTable, ReportText};
use crate::shape::Shape;
use crate::{Date, Result};

/// How a figure is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum ReportTone {
    /// It says something.
    #[default]
    Plain,
    /// It is as it should be.
    Good,
    /// It needs attention.
    Bad,
}

/// One figure that is shown large (关键指标).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ReportFigure {
    /// What it is.
    pub label: ReportText,
    /// The value.
    pub value: ReportCell,
    /// What is to be said under it.
    #[shape(omit)]
    pub note: Option<ReportText>,
    /// How it is meant.
    #[shape(omit)]
    pub tone: ReportTone,
}

impl ReportFigure {
    /// A figure without a note.
    #[must_use]
    pub fn new(en: &str, zh: &str, value: impl Into<ReportCell>) -> Self {
        Self { label: ReportText::new(en, zh), value: value.into(), note: None, tone: ReportTone::Plain }
    }

    /// The same with a note.
    #[must_use]
    pub fn note(self, en: impl Into<String>, zh: impl Into<String>) -> Self {
        Self { note: Some(ReportText::new(en, zh)), ..self }
    }

    /// The same, meant so.
    #[must_use]
    pub fn tone(self, tone: ReportTone) -> Self {
        Self { tone, ..self }
    }
}

/// A part of a section.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum ReportBlock {
    /// A paragraph.
    Text {
        /// The text.
        text: ReportText,
    },
    /// Figures side by side.
    Figures {
        /// The figures, at most 24.
        figures: Vec<ReportFigure>,
    },
    /// A table.
    Table {
        /// The table.
        table: ReportTable,
    },
    /// A chart.
    Chart {
        /// The chart.
        chart: ReportChart,
    },
}

/// A section of a document.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ReportSection {
    /// Its heading.
    pub heading: ReportText,
    /// What it consists of, at most 200 parts.
    #[shape(omit)]
    pub blocks: Vec<ReportBlock>,
    /// Whether it begins a new page in print.
    #[shape(omit)]
    pub new_page: bool,
}

impl ReportSection {
    /// A section with nothing in it yet.
    #[must_use]
    pub fn new(en: impl Into<String>, zh: impl Into<String>) -> Self {
        Self { heading: ReportText::new(en, zh), blocks: Vec::new(), new_page: false }
    }

    /// The same on a new page.
    #[must_use]
    pub fn on_new_page(self) -> Self {
        Self { new_page: true, ..self }
    }

    /// One more paragraph.
    #[must_use]
    pub fn text(self, en: impl Into<String>, zh: impl Into<String>) -> Self {
        self.block(ReportBlock::Text { text: ReportText::new(en, zh) })
    }

    /// Figures side by side.
    #[must_use]
    pub fn figures(self, figures: impl IntoIterator<Item = ReportFigure>) -> Self {
        self.block(ReportBlock::Figures { figures: figures.into_iter().collect() })
    }

    /// One more table.
    #[must_use]
    pub fn table(self, table: ReportTable) -> Self {
        self.block(ReportBlock::Table { table })
    }

    /// One more chart.
    #[must_use]
    pub fn chart(self, chart: ReportChart) -> Self {
        self.block(ReportBlock::Chart { chart })
    }

    /// One more part.
    #[must_use]
    pub fn block(mut self, block: ReportBlock) -> Self {
        self.blocks.push(block);
        self
    }
}

/// A document.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ReportDocument {
    /// Its title.
    pub title: ReportText,
    /// Whose it is: the name of the company.
    #[shape(omit)]
    pub company: Option<String>,
    /// The day it is about (截止日).
    pub as_of: Date,
    /// The language it is read in.
    #[shape(omit)]
    pub language: ReportLanguage,
    /// How amounts below zero are written.
    #[shape(omit)]
    pub negatives: NegativeStyle,
    /// Its sections, at most 100.
    #[shape(omit)]
    pub sections: Vec<ReportSection>,
    /// What is to be said at its end: who made it, from what, whether it is final.
    #[shape(omit)]
    pub footer: Option<ReportText>,
}

const MOST_SECTIONS: usize = 100;
const MOST_BLOCKS: usize = 200;
const MOST_FIGURES: usize = 24;

impl ReportDocument {
    /// A document with nothing in it yet.
    #[must_use]
    pub fn new(en: impl Into<String>, zh: impl Into<String>, as_of: Date) -> Self {
        Self {
            title: ReportText::new(en, zh),
            company: None,
            as_of,
            language: ReportLanguage::En,
            negatives: NegativeStyle::Minus,
            sections: Vec::new(),
            footer: None,
        }
    }

    /// The same for readers of that language.
    #[must_use]
    pub fn language(self, language: ReportLanguage) -> Self {
        Self { language, ..self }
    }

    /// The same of that company.
    #[must_use]
    pub fn company(self, name: impl Into<String>) -> Self {
        Self { company: Some(name.into()), ..self }
    }

    /// The same with words at its end.
    #[must_use]
    pub fn footer(self, en: impl Into<String>, zh: impl Into<String>) -> Self {
        Self { footer: Some(ReportText::new(en, zh)), ..self }
    }

    /// One more section.
    #[must_use]
    pub fn section(mut self, section: ReportSection) -> Self {
        self.sections.push(section);
        self
    }

    /// Whether it can be rendered.
    ///
    /// # Errors
    /// `too_many`; `text_too_long`; those of [`ReportTable::check`] and [`ReportChart::check`], each with its path.
    pub fn check(&self) -> Result<()> {
        self.title.check().map_err(|e| e.at("title"))?;
        self.company.as_deref().map_or(Ok(()), fits).map_err(|e| e.at("company"))?;
        self.footer.as_ref().map_or(Ok(()), ReportText::check).map_err(|e| e.at("footer"))?;
        at_most(self.sections.len(), MOST_SECTIONS, "sections")?;
        let sections = self.sections.iter().enumerate();
        sections.into_iter().try_for_each(|(at, section)| section.check().map_err(|e| e.at_index("sections", at)))
    }
}

impl ReportSection {
    pub(super) fn check(&self) -> Result<()> {
        self.heading.check().map_err(|e| e.at("heading"))?;
        at_most(self.blocks.len(), MOST_BLOCKS, "blocks")?;
        let blocks = self.blocks.iter().enumerate();
        blocks.into_iter().try_for_each(|(at, block)| block.check().map_err(|e| e.at_index("blocks", at)))
    }
}

impl ReportBlock {
    fn check(&self) -> Result<()> {
        match self {
            Self::Text { text } => text.check().map_err(|e| e.at("text")),
            Self::Table { table } => table.check().map_err(|e| e.at("table")),
            Self::Chart { chart } => chart.check().map_err(|e| e.at("chart")),
            Self::Figures { figures } => {
                at_most(figures.len(), MOST_FIGURES, "figures")?;
                let figures = figures.iter().enumerate();
                figures.into_iter().try_for_each(|(at, figure)| figure.check().map_err(|e| e.at_index("figures", at)))
            }
        }
    }
}

impl ReportFigure {
    fn check(&self) -> Result<()> {
        self.label.check().map_err(|e| e.at("label"))?;
        self.value.check().map_err(|e| e.at("value"))?;
        self.note.as_ref().map_or(Ok(()), ReportText::check).map_err(|e| e.at("note"))
    }
}
