//! Cubes as tables (多维分析): crossed where the columns fit a page, a row for each cell otherwise.

use super::kit::value;
use super::names;
use crate::error::{ErrorKind, count};
use crate::{
    ColumnKind, CubeDefinition, CubeDimension, CubeLine, CubeMeasure, CubeTable, Error, Money, ReportBlock, ReportCell,
    ReportColumn, ReportSection, ReportTable, ReportText, Result, RowRole,
};

/// More columns than anybody reads across.
const MOST_ACROSS: usize = 40;

/// A table for each currency. The definition says what dimensions and measures are called.
pub(super) fn cubes(tables: &[CubeTable], definition: Option<&CubeDefinition>) -> Result<ReportSection> {
    let mut section = ReportSection::new("Cube", "多维分析");
    for (at, table) in tables.iter().enumerate() {
        let names = Names::of(table, definition).map_err(|e| e.at_index("tables", at))?;
        section.blocks.push(ReportBlock::Table { table: names.table(table)? });
    }
    Ok(section)
}

struct Names {
    rows: Vec<ReportText>,
    columns: Vec<ReportText>,
    measures: Vec<ReportText>,
}

impl Names {
    fn of(table: &CubeTable, definition: Option<&CubeDefinition>) -> Result<Self> {
        let at = |lines: &[CubeLine]| lines.iter().map(|line| line.at.len()).max().unwrap_or(0);
        let numbered = |en: &str, zh: &str, width: usize| {
            let name = |at: usize| {
                let number = count(at).saturating_add(1);
                ReportText::new(format!("{en} {number}"), format!("{zh}{number}"))
            };
            (0..width).map(name).collect::<Vec<_>>()
        };
        let names = match definition {
            Some(of) => Self {
                rows: of.rows.iter().map(dimension).collect(),
                columns: of.columns.iter().map(dimension).collect(),
                measures: of.measures.iter().map(|measure| measured(*measure)).collect(),
            },
            None => Self {
                rows: numbered("Row", "行", at(&table.rows)),
                columns: numbered("Column", "列", at(&table.columns)),
                measures: numbered("Sum", "合计", table.total.len()),
            },
        };
        names.fit(table)?;
        Ok(names)
    }

    /// Whether the table is one of these rows, columns and measures.
    fn fit(&self, table: &CubeTable) -> Result<()> {
        let fits = |found: usize, needed: usize| {
            let (found, needed) = (count(found), count(needed));
            if found == needed { Ok(()) } else { Err(ErrorKind::NumberOutOfRange { found, min: needed, max: needed }) }
        };
        fits(table.total.len(), self.measures.len()).map_err(|e| Error::from(e).at("total"))?;
        for (name, lines, width) in
            [("rows", &table.rows, self.rows.len()), ("columns", &table.columns, self.columns.len())]
        {
            for (at, line) in lines.iter().enumerate() {
                let here = |kind: ErrorKind, field: &str| Error::from(kind).at(field).at_index(name, at);
                fits(line.at.len(), width).map_err(|e| here(e, "at"))?;
                fits(line.total.len(), self.measures.len()).map_err(|e| here(e, "total"))?;
            }
        }
        for (at, cell) in table.cells.iter().enumerate() {
            let here = |e: Error| e.at_index("cells", at);
            fits(cell.values.len(), self.measures.len()).map_err(|e| here(Error::from(e).at("values")))?;
            for (name, found, lines) in [("row", cell.row, &table.rows), ("column", cell.column, &table.columns)] {
                let max = count(lines.len()).saturating_sub(1);
                if !(0..=max).contains(&found) {
                    let refused = ErrorKind::NumberOutOfRange { found, min: 0, max };
                    return Err(here(Error::from(refused).at(name)));
                }
            }
        }
        Ok(())
    }

    fn table(&self, of: &CubeTable) -> Result<ReportTable> {
        let across = of.columns.len().saturating_add(1).saturating_mul(self.measures.len());
        if self.columns.is_empty() {
            self.plain(of)
        } else if across.saturating_add(self.rows.len()) <= MOST_ACROSS {
            self.crossed(of)
        } else {
            self.long(of)
        }
    }

    fn begun(&self, dimensions: &[&[ReportText]]) -> Result<ReportTable> {
        let mut table = ReportTable::new("Cube", "多维分析");
        for (at, name) in dimensions.iter().flat_map(|names| names.iter()).enumerate() {
            let key = format!("by{}", count(at).saturating_add(1));
            table.columns.push(ReportColumn::new(&key, &name.en, &name.zh, ColumnKind::Text)?);
        }
        Ok(table)
    }

    fn amounts(
        &self,
        mut table: ReportTable,
        key: &str,
        of: Option<&ReportText>,
        currency: crate::Currency,
    ) -> Result<ReportTable> {
        for (at, measure) in self.measures.iter().enumerate() {
            let key = format!("{key}{}", count(at).saturating_add(1));
            let title = match of {
                None => measure.clone(),
                Some(of) if self.measures.len() == 1 => of.clone(),
                Some(of) => ReportText::new(format!("{}, {}", of.en, measure.en), format!("{}，{}", of.zh, measure.zh)),
            };
            let column = ReportColumn::new(&key, &title.en, &title.zh, ColumnKind::Amount)?;
            table.columns.push(column.in_currency(currency));
        }
        Ok(table)
    }

    /// A row for each row.
    fn plain(&self, of: &CubeTable) -> Result<ReportTable> {
        let mut table = self.amounts(self.begun(&[&self.rows])?, "measure", None, of.currency)?;
        for row in &of.rows {
            table = table.row(places(row).chain(row.total.iter().map(|amount| ReportCell::from(*amount))));
        }
        Ok(self.totals(table, self.rows.len(), &of.total, 0))
    }

    /// The columns of the cube as columns, their sums behind them.
    fn crossed(&self, of: &CubeTable) -> Result<ReportTable> {
        let mut table = self.begun(&[&self.rows])?;
        for (at, column) in of.columns.iter().enumerate() {
            let key = format!("column{}measure", count(at).saturating_add(1));
            let title = heading(column);
            table = self.amounts(table, &key, Some(&title), of.currency)?;
        }
        table = self.amounts(table, "measure", Some(&ReportText::new("Total", "合计")), of.currency)?;
        let mut cells = of.cells.iter().peekable();
        for (at, row) in of.rows.iter().enumerate() {
            let mut amounts = vec![ReportCell::Empty {}; of.columns.len().saturating_mul(self.measures.len())];
            while let Some(cell) = cells.next_if(|cell| cell.row == count(at)) {
                let first = usize::try_from(cell.column).unwrap_or(usize::MAX).saturating_mul(self.measures.len());
                for (place, amount) in amounts.iter_mut().skip(first).zip(&cell.values) {
                    *place = (*amount).into();
                }
            }
            let total = row.total.iter().map(|amount| ReportCell::from(*amount));
            table = table.row(places(row).chain(amounts).chain(total));
        }
        let sums = of.columns.iter().flat_map(|column| column.total.iter().copied());
        let sums: Vec<Money> = sums.chain(of.total.iter().copied()).collect();
        Ok(self.totals(table, self.rows.len(), &sums, 0))
    }

    /// A row for each cell.
    fn long(&self, of: &CubeTable) -> Result<ReportTable> {
        let begun = self.begun(&[&self.rows, &self.columns])?;
        let mut table = self.amounts(begun, "measure", None, of.currency)?;
        let line = |lines: &'_ [CubeLine], at: i64| -> Vec<ReportCell> {
            let found = usize::try_from(at).ok().and_then(|at| lines.get(at));
            found.map_or_else(Vec::new, |line| places(line).collect())
        };
        for cell in &of.cells {
            let at = line(&of.rows, cell.row).into_iter().chain(line(&of.columns, cell.column));
            table = table.row(at.chain(cell.values.iter().map(|amount| ReportCell::from(*amount))));
        }
        Ok(self.totals(table, self.rows.len(), &of.total, self.columns.len()))
    }

    fn totals(&self, table: ReportTable, before: usize, sums: &[Money], more: usize) -> ReportTable {
        let words = ReportCell::words("Total", "合计");
        let places = before.saturating_add(more);
        if places == 0 {
            return table;
        }
        let first = [words].into_iter().chain(std::iter::repeat_n(ReportCell::Empty {}, places.saturating_sub(1)));
        table.row_as(RowRole::Total, first.chain(sums.iter().map(|amount| ReportCell::from(*amount))))
    }
}

fn places(line: &CubeLine) -> impl Iterator<Item = ReportCell> {
    line.at.iter().map(|place| value(place.value.as_ref()))
}

/// The values of a column as its heading.
fn heading(line: &CubeLine) -> ReportText {
    let texts: Vec<ReportText> = line.at.iter().map(|place| super::kit::label(place.value.as_ref())).collect();
    let joined = |of: fn(&ReportText) -> &str| texts.iter().map(of).collect::<Vec<_>>().join(" / ");
    ReportText::new(joined(|text| &text.en), joined(|text| &text.zh))
}

fn dimension(of: &CubeDimension) -> ReportText {
    let (en, zh) = match of {
        CubeDimension::Customer {} => ("Customer", "客户"),
        CubeDimension::Owner {} => ("Salesperson", "业务员"),
        CubeDimension::Document {} => ("Document", "单据"),
        CubeDimension::Kind {} => ("Kind", "类型"),
        CubeDimension::IssueMonth {} => ("Month of issue", "单据月份"),
        CubeDimension::DueMonth {} => ("Month due", "到期月份"),
        CubeDimension::ReceiptMonth {} => ("Month of receipt", "到账月份"),
        CubeDimension::Field { name } => return ReportText::same(name.as_str()),
    };
    ReportText::new(en, zh)
}

fn measured(of: CubeMeasure) -> ReportText {
    let (_, en, zh) = names::measure(of);
    ReportText::new(en, zh)
}
