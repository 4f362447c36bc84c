//! A table as JSON for programs: one object for each record, by the keys of the columns.

use super::{ReportCell, ReportTable, RowRole};
use crate::{Result, json};

/// Writes a table as JSON: `{"columns":[…],"rows":[{…}]}`, on one line.
///
/// A row has the key of each column; its amounts are `{"amount","currency"}`, its shares and ratios
/// `{"numerator","denominator"}`, its words both languages, and `null` is no value. Headings over groups of rows and
/// totals are left out: whoever reads this adds up. The record itself, with everything, is written by
/// [`json::write`](crate::json::write()).
///
/// ```
/// use duebook::{Currency, Money, ReportTable, render_json};
///
/// let open = Money::parse("1130.01", Currency::new("CNY")?)?;
/// let table = ReportTable::new("Open", "未清").known(&["customer", "open"])?.row(["ACME".into(), open.into()]);
/// assert!(render_json(&table)?.ends_with(r#""rows":[{"customer":"ACME","open":{"amount":"1130.01","currency":"CNY"}}]}"#));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// Those of [`ReportTable::check`], at `table`.
pub fn render_json(table: &ReportTable) -> Result<String> {
    table.check().map_err(|e| e.at("table"))?;
    let mut text = format!("{{\"columns\":{},\"rows\":[", json::write_all(&table.columns)?);
    let records = table.rows.iter().filter(|row| row.role == RowRole::Detail);
    for (at, row) in records.enumerate() {
        text.push_str(if at == 0 { "{" } else { ",{" });
        for (position, (column, cell)) in table.columns.iter().zip(&row.cells).enumerate() {
            if position > 0 {
                text.push(',');
            }
            text.push_str(&json::write(&column.key)?);
            text.push(':');
            text.push_str(&value(cell)?);
        }
        text.push('}');
    }
    text.push_str("]}");
    Ok(text)
}

fn value(cell: &ReportCell) -> Result<String> {
    match cell {
        ReportCell::Empty {} => Ok("null".to_owned()),
        ReportCell::Text { text } => json::write(text),
        ReportCell::Words { words } => json::write(words),
        ReportCell::Amount { amount } => json::write(amount),
        ReportCell::Whole { whole } => json::write(whole),
        ReportCell::Share { share } => json::write(share),
        ReportCell::Ratio { ratio } => json::write(ratio),
        ReportCell::Date { date } => json::write(date),
        ReportCell::Flag { flag } => json::write(flag),
    }
}
