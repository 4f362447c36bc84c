//! What a notebook shows (笔记本展示): reports as their tables and charts, any other record as a table of its fields.

use std::any::Any;

use duebook::{
    Error, Report, ReportCell, ReportChart, ReportColumn, ReportDocument, ReportLanguage, ReportSection, ReportTable,
    ReportText, RowRole, render_section, report_section,
};
use pyo3::prelude::*;
use pyo3::types::PyTuple;

use crate::border::Refused;
use crate::class::{python_name, record_name};
use crate::record::Record;

/// As many rows of records as anybody looks at.
const MOST_ROWS: usize = 200;

/// Records as a piece of HTML: one by itself, or a list.
#[pyfunction]
#[pyo3(signature = (records, alone, chinese, /))]
pub(crate) fn _html(py: Python<'_>, records: Vec<Bound<'_, Record>>, alone: bool, chinese: bool) -> PyResult<String> {
    let language = if chinese { ReportLanguage::Zh } else { ReportLanguage::En };
    let all: Vec<&dyn Any> = records.iter().map(|record| record.get().any()).collect();
    let sections = match all.as_slice() {
        [one] if alone && let Some(sections) = ready(*one) => sections,
        all => match Report::of(all).map(|report| report_section(&report)) {
            Some(section) => vec![section.map_err(refused)?],
            None if alone => vec![fields(py, &records)?],
            None => vec![rows(py, &records)?],
        },
    };
    let pieces = sections.iter().map(|section| render_section(section, language));
    Ok(pieces.collect::<duebook::Result<Vec<String>>>().map_err(refused)?.concat())
}

fn refused(error: Error) -> PyErr {
    Refused::from(error).into()
}

/// What is made to be rendered, as sections.
fn ready(record: &dyn Any) -> Option<Vec<ReportSection>> {
    let section = |heading: &ReportText| ReportSection::new(heading.en.clone(), heading.zh.clone());
    if let Some(document) = record.downcast_ref::<ReportDocument>() {
        return Some(document.sections.clone());
    }
    if let Some(table) = record.downcast_ref::<ReportTable>() {
        return Some(vec![section(&table.title).table(table.clone())]);
    }
    if let Some(chart) = record.downcast_ref::<ReportChart>() {
        return Some(vec![section(&chart.title).chart(chart.clone())]);
    }
    if let Some(report) = record.downcast_ref::<Report>() {
        return report_section(report).ok().map(|section| vec![section]);
    }
    record.downcast_ref::<ReportSection>().map(|section| vec![section.clone()])
}

fn column(key: &str, heading: &str, zh: &str) -> PyResult<ReportColumn> {
    ReportColumn::new(key, heading, zh, duebook::ColumnKind::Text).map_err(refused)
}

/// A field as text; what is absent is no value.
fn shown(py: Python<'_>, record: &Record, position: usize) -> PyResult<ReportCell> {
    const ROOM: usize = 300;
    let value = record.field(py, position)?;
    if value.is_none() {
        return Ok(ReportCell::Empty {});
    }
    // The members of an enum are known by their values.
    let value = match value.getattr_opt("value")? {
        Some(inner) if value.getattr_opt("name")?.is_some() && !value.is_instance_of::<Record>() => inner,
        _ => value,
    };
    let text = match value.cast::<PyTuple>() {
        Ok(all) => {
            let texts = all.iter().map(|one| Ok(one.str()?.to_string_lossy().into_owned()));
            texts.collect::<PyResult<Vec<_>>>()?.join(", ")
        }
        Err(_) => value.str()?.to_string_lossy().into_owned(),
    };
    let cut = text.chars().count() > ROOM;
    Ok(if cut { format!("{}…", text.chars().take(ROOM).collect::<String>()).into() } else { text.into() })
}

/// One record: a row for each field.
fn fields(py: Python<'_>, records: &[Bound<'_, Record>]) -> PyResult<ReportSection> {
    let mut table = ReportTable::new("Fields", "字段");
    table.columns = vec![column("field", "Field", "字段")?, column("value", "Value", "值")?];
    let mut name = String::new();
    for record in records {
        let record = record.get();
        name = record.name();
        let (outline, variant) = record.place();
        for (position, field) in outline.fields(variant).iter().enumerate() {
            table = table.row([python_name(field.name).into(), shown(py, record, position)?]);
        }
    }
    Ok(ReportSection::new(name.clone(), name).table(table))
}

/// Records of one kind: a row for each, a column for each field. Of several kinds, their text.
fn rows(py: Python<'_>, records: &[Bound<'_, Record>]) -> PyResult<ReportSection> {
    let mut table = ReportTable::new("Records", "记录");
    let first = records.first().map(|record| record.get().place());
    let same = |record: &Bound<'_, Record>| {
        let (outline, variant) = record.get().place();
        first.is_some_and(|(of, at)| std::ptr::eq(of, outline) && at == variant)
    };
    let name = first.map_or("", |(outline, _)| record_name(outline));
    let fields = first.map_or(&[][..], |(outline, variant)| outline.fields(variant));
    let columns = !fields.is_empty() && fields.len() <= 100 && records.iter().all(same);
    if columns {
        for field in fields {
            let name = python_name(field.name);
            table.columns.push(column(name, name, name)?);
        }
    } else {
        table.columns.push(column("record", "Record", "记录")?);
    }
    for record in records.iter().take(MOST_ROWS) {
        let cells = if columns {
            (0..fields.len()).map(|at| shown(py, record.get(), at)).collect::<PyResult<Vec<_>>>()?
        } else {
            vec![record.str()?.to_string_lossy().into_owned().into()]
        };
        table = table.row_as(RowRole::Detail, cells);
    }
    let more = records.len().saturating_sub(MOST_ROWS);
    if more > 0 {
        table = table.note(format!("{more} more."), format!("另有 {more} 条。"));
    }
    let heading = format!("{} {name}", records.len());
    Ok(ReportSection::new(heading.clone(), heading).table(table))
}
