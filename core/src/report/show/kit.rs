//! What the tables of reports are made with.

use crate::error::count;
use crate::{
    ColumnKind, Currency, Fraction, Id, Money, ReportBlock, ReportCell, ReportChart, ReportColumn, ReportSection,
    ReportTable, ReportText, Result, Value,
};

/// How many bars a chart of names has: those of a page that can be read.
const MOST_BARS: usize = 30;

/// A column to be.
#[derive(Clone, Copy)]
pub(super) enum Col {
    /// One of the dictionary.
    Known(&'static str),
    /// Of this report: key, English, Chinese, what its cells hold.
    Own(&'static str, &'static str, &'static str, ColumnKind),
    /// Numbers of days.
    Days(&'static str, &'static str, &'static str, ColumnKind),
    /// Whole numbers of which a total says something.
    Count(&'static str, &'static str, &'static str),
}

/// A table with its columns.
pub(super) fn sheet(en: &str, zh: &str, columns: &[Col]) -> Result<ReportTable> {
    let mut table = ReportTable::new(en, zh);
    for column in columns {
        table.columns.push(match *column {
            Col::Known(key) => ReportColumn::known(key)?,
            Col::Own(key, en, zh, kind) => ReportColumn::new(key, en, zh, kind)?,
            Col::Days(key, en, zh, kind) => {
                let unit = Some(ReportText::new("days", "天"));
                ReportColumn { unit, ..ReportColumn::new(key, en, zh, kind)? }
            }
            Col::Count(key, en, zh) => {
                ReportColumn { summed: true, ..ReportColumn::new(key, en, zh, ColumnKind::Whole)? }
            }
        });
    }
    Ok(table)
}

/// Cells of anything that is one.
macro_rules! cells {
    ($($cell:expr),* $(,)?) => { [$($crate::ReportCell::from($cell)),*] };
}
pub(super) use cells;

/// A number that is no part of a whole.
pub(in crate::report) fn ratio(number: Option<Fraction>) -> ReportCell {
    number.map_or(ReportCell::Empty {}, |ratio| ReportCell::Ratio { ratio })
}

/// Words in both languages.
pub(super) fn words((en, zh): (&str, &str)) -> ReportCell {
    ReportCell::words(en, zh)
}

/// Sentences, one after the other.
pub(super) fn sentences<'a, R: 'a>(
    reasons: impl IntoIterator<Item = &'a R>,
    en: impl Fn(&R) -> String,
    zh: impl Fn(&R) -> String,
) -> ReportCell {
    let (mut all_en, mut all_zh) = (Vec::new(), Vec::new());
    for reason in reasons {
        all_en.push(en(reason));
        all_zh.push(zh(reason));
    }
    if all_en.is_empty() {
        return ReportCell::Empty {};
    }
    ReportCell::words(cut(all_en.join("; ")), cut(all_zh.join("；")))
}

/// At most what a cell holds. Sentences are told in full by the record; a table has room for so much.
fn cut(text: String) -> String {
    const ROOM: usize = 2_000;
    if text.len() <= ROOM {
        return text;
    }
    let mut kept: String = text.chars().take(ROOM.div_euclid(4)).collect();
    kept.push('…');
    kept
}

/// Ids, one after the other.
pub(super) fn list<'a>(ids: impl IntoIterator<Item = &'a Id>) -> ReportCell {
    let all: Vec<&str> = ids.into_iter().map(Id::as_str).collect();
    if all.is_empty() { ReportCell::Empty {} } else { cut(all.join(", ")).into() }
}

/// A value of a field; what has none is said so.
pub(super) fn value(of: Option<&Value>) -> ReportCell {
    of.map_or_else(|| ReportCell::words("(none)", "（无）"), ReportCell::from)
}

/// The same as a label of a chart.
pub(super) fn label(of: Option<&Value>) -> ReportText {
    match value(of) {
        ReportCell::Words { words } => words,
        ReportCell::Text { text } => ReportText::same(text),
        _ => ReportText::same(""),
    }
}

/// The currencies of some rows, each once, in their order.
pub(super) fn currencies(of: impl IntoIterator<Item = Currency>) -> Vec<Currency> {
    of.into_iter().collect::<std::collections::BTreeSet<_>>().into_iter().collect()
}

/// Bars of amounts with names before them: as many as can be read, the first of the rows.
pub(super) fn bars(chart: ReportChart, rows: impl IntoIterator<Item = (ReportText, Money)>) -> Option<ReportChart> {
    let mut chart = chart;
    let (series_en, series_zh) = (chart.title.en.clone(), chart.title.zh.clone());
    let (labels, points): (Vec<_>, Vec<_>) = rows.into_iter().take(MOST_BARS).unzip();
    if labels.is_empty() {
        return None;
    }
    chart.labels = labels;
    Some(chart.series(&series_en, &series_zh, points.into_iter().map(Into::into)))
}

/// Part of a title: the currency, if there are several charts.
pub(super) fn of_currency(text: &str, currency: Currency, several: bool) -> String {
    if several { format!("{text} ({currency})") } else { text.to_owned() }
}

/// A section with one table.
pub(super) fn one(table: ReportTable) -> ReportSection {
    ReportSection { heading: table.title.clone(), blocks: vec![ReportBlock::Table { table }], new_page: false }
}

/// How many there are.
pub(super) fn number(of: usize) -> ReportCell {
    count(of).into()
}
