//! Reports as people read them (报表输出): a table, a chart, a document, and the text that is made of them.
//!
//! Whoever works figures out puts them into a [`ReportTable`], a [`ReportChart`] or a [`ReportDocument`]: plain records
//! of typed cells, with every word in English and Chinese. [`render_csv`] writes a table for spreadsheets,
//! [`render_json`] one for programs, and [`render_html`] a document as one file for people: styles and charts inside, no
//! script, nothing loaded from anywhere. It prints on A4 and reads in light and dark.
//!
//! The rules: nothing is worked out here, and nothing is rounded but what a chart draws and a percentage shows; the same
//! document gives the same bytes; no text of a record can become markup, script or a formula.

mod block;
mod cell;
mod chart;
mod column;
mod convert;
mod csv;
mod dictionary;
mod html;
mod markup;
mod number;
mod rows;
mod svg;
mod table;
mod words;

pub use block::{ReportBlock, ReportDocument, ReportFigure, ReportSection, ReportTone};
pub use cell::ReportCell;
pub use chart::{ChartForm, ChartPalette, ChartPoint, ChartSeries, ChartUnit, ReportChart};
pub use column::{ColumnKind, ReportColumn};
pub(in crate::report) use convert::{Bands, days, provision_sheet};
pub use convert::{aging_chart, aging_table, balance_table_report, provision_table};
pub use csv::{CsvHeadings, CsvRules, render_csv};
pub use dictionary::known_columns;
pub use html::{render_html, render_section};
pub use number::NegativeStyle;
pub use rows::render_json;
pub use table::{ReportRow, ReportTable, RowRole};
pub use words::{ReportLanguage, ReportText};
