//! Reads over records (报表): they decide nothing and change nothing.

mod aging;
mod render;

pub use aging::{AgingRow, aging};
pub use render::{
    ChartForm, ChartPalette, ChartPoint, ChartSeries, ChartUnit, ColumnKind, CsvHeadings, CsvRules, NegativeStyle,
    ReportBlock, ReportCell, ReportChart, ReportColumn, ReportDocument, ReportFigure, ReportLanguage, ReportRow,
    ReportSection, ReportTable, ReportText, ReportTone, RowRole, aging_chart, aging_table, balance_table_report,
    known_columns, provision_table, render_csv, render_html, render_json,
};
