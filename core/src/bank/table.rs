//! Tables (表格流水): CSV and tab-separated exports of banks and wallets.
//!
//! An export says little of itself: no format number, no encoding, often no currency. What it has is its headings. A
//! table is read only under a layout whose headings are all there, a known one ([`known_layouts`]) or one the caller
//! declares ([`TableLayout`]), and its lines are taken only if its balances follow from each other row by row, or its
//! stated totals are those of its rows. A layout the bank has changed is refused with what is missing, instead of being
//! read as nothing.
//!
//! Every row below the headings that holds anything becomes a line or is left out with its reason.

mod cells;
mod encoding;
mod facts;
mod group;
mod head;
mod known;
mod layout;
mod row;

pub use known::known_layouts;
pub use layout::{
    ColumnNeed, TableColumn, TableEffect, TableField, TableLayout, TableState, TotalsTrust, check_table_layout,
};

use super::draft::Draft;
use super::{LeftOutRow, ReadRules};
use crate::error::count;
use crate::{LeftOutReason, ReadNote, Result};
use cells::Row;
use facts::Facts;
use head::Head;
use row::{Kind, Reader};

pub(super) use encoding::decode;

/// Whether a text is to be read as a table: a layout is declared, its headings are those of one, or it has rows of
/// several cells.
pub(super) fn looks_like(text: &str, rules: &ReadRules) -> bool {
    rules.table.is_some() || head::sniff(text, None).is_some() || has_cells(text)
}

fn has_cells(text: &str) -> bool {
    cells::DELIMITERS.iter().any(|delimiter| {
        let wide = text.lines().take(200).filter(|line| line.matches(*delimiter).count() > 1);
        wide.take(2).count() == 2
    })
}

/// Reads a table into statements that are not proven yet.
///
/// # Errors
/// `table_unknown`; `table_layout` for a declared layout; `table_quote`; `table_row`; `table_cell` and the refusals of
/// the values, at `rows[…]` with the number of the row; `dialect_open`, `dialect_contradictory`; `too_many`.
pub(super) fn read(text: &str, rules: &ReadRules) -> Result<Draft> {
    let found = head::find(text, rules.table.as_ref())?;
    let Head { layout, rows, at, columns, ignored } = found;
    let mut facts = Facts::default();
    for row in rows.get(..at).unwrap_or_default() {
        facts.look_at(row, false)?;
    }
    let head = rows.get(at);
    let head_row = head.map_or(0, |head| head.number);
    let body = rows.get(at.saturating_add(1)..).unwrap_or_default();
    let reader = Reader::new(&layout, columns, head, body)?;
    let mut draft = Draft { layout: layout.name.clone(), ..Draft::default() };
    draft.notes.push(ReadNote::TableHead { row: head_row, ignored });
    let mut entries = Vec::new();
    for row in body.iter().filter(|row| !row.is_blank()) {
        match reader.read(row, &facts, rules)? {
            Kind::Entry(entry) => entries.push(*entry),
            Kind::LeftOut(reason, amount) => draft.left_out.push(left_out(row, reason, amount)),
            Kind::Below(reason) => {
                facts.look_at(row, true)?;
                reader.totals(row, &mut facts);
                draft.left_out.push(left_out(row, reason, None));
            }
        }
    }
    group::into_statements(entries, reader.ground(&facts, rules), &mut draft)?;
    Ok(draft)
}

fn left_out(row: &Row, reason: LeftOutReason, amount: Option<crate::Money>) -> LeftOutRow {
    LeftOutRow { row: row.number, reason, amount, text: crate::error::shown(&row.text()) }
}

/// The number of a row as a place in a path.
fn place(number: i64) -> usize {
    usize::try_from(number).unwrap_or(0)
}

/// How many there are, as records have it.
fn number(position: usize) -> i64 {
    count(position).saturating_add(1)
}
