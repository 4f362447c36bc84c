//! A document as one HTML file: styles and charts inside, no script, nothing loaded from anywhere.

use super::markup::Markup;
use super::number::{long_date, shown};
use super::svg::Drawing;
use super::{
    ChartUnit, ColumnKind, NegativeStyle, ReportBlock, ReportCell, ReportChart, ReportDocument, ReportFigure,
    ReportLanguage, ReportSection, ReportTable, ReportText, ReportTone, RowRole,
};
use crate::Result;

/// More columns than a page in portrait holds.
const PORTRAIT_COLUMNS: usize = 9;

/// Writes a document as one self-contained HTML file (网页报告) in the language of the document.
///
/// It holds its styles and charts, no script, and loads nothing; a policy inside forbids both. Every text of a record is
/// escaped. It follows the reader's light or dark scheme and prints on A4: heads of tables are repeated, rows and charts
/// are not torn apart, wide tables lie across. Tables have captions, charts a title and a description in words. The
/// same document gives the same bytes.
///
/// ```
/// use duebook::{Currency, Money, ReportDocument, ReportFigure, ReportSection, render_html};
///
/// let open = Money::parse("1234567.89", Currency::new("CNY")?)?;
/// let page = ReportDocument::new("Month end", "月末报告", "2026-10-31".parse()?)
///     .company("<Trading & Co>")
///     .section(ReportSection::new("Summary", "概览").figures([ReportFigure::new("Open", "未收金额", open)]));
/// let html = render_html(&page)?;
/// assert!(html.starts_with("<!DOCTYPE html>") && html.contains("1,234,567.89"));
/// assert!(html.contains("&lt;Trading &amp; Co&gt;") && !html.contains("<script"));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// Those of [`ReportDocument::check`], at `document`.
pub fn render_html(document: &ReportDocument) -> Result<String> {
    document.check().map_err(|e| e.at("document"))?;
    let mut page = Page::new(document.language, document.negatives, Some(0));
    page.write(document);
    Ok(page.out.into_text())
}

/// Writes one section as a piece of HTML (网页片段), for a page that is somebody else's: a notebook, a web application.
///
/// One `div` of the class `duebook`, its style inside and for nothing outside it; no script, nothing loaded, no ids that
/// could stand twice. It takes the color of the text around it, so that it reads on light and dark.
///
/// ```
/// use duebook::{ReportLanguage, ReportSection, ReportTable, render_section};
///
/// let table = ReportTable::new("Payers", "付款人").known(&["customer"])?.row(["<b>ACME</b>".into()]);
/// let html = render_section(&ReportSection::new("Payers", "付款人").table(table), ReportLanguage::Zh)?;
/// assert!(html.starts_with("<div class=\"duebook\" lang=\"zh-CN\">") && html.contains("&lt;b&gt;ACME"));
/// assert!(!html.contains("<html") && !html.contains(" id="));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// Those of [`ReportDocument::check`] for a section, at `section`.
pub fn render_section(section: &ReportSection, language: ReportLanguage) -> Result<String> {
    section.check().map_err(|e| e.at("section"))?;
    let mut page = Page::new(language, NegativeStyle::Minus, None);
    page.out.raw("<div class=\"duebook\" lang=\"");
    page.both("en", "zh-CN");
    page.out.raw("\">\n<style>\n.duebook {\n").raw(include_str!("part.css")).raw(include_str!("parts.css"));
    page.out.raw("}\n</style>\n");
    page.section(section);
    page.out.raw("</div>\n");
    Ok(page.out.into_text())
}

struct Page {
    out: Markup,
    language: ReportLanguage,
    negatives: NegativeStyle,
    /// How many charts have a number of their own by now; none in a piece, where ids could stand twice.
    parts: Option<i64>,
}

impl Page {
    fn new(language: ReportLanguage, negatives: NegativeStyle, parts: Option<i64>) -> Self {
        Self { out: Markup::default(), language, negatives, parts }
    }

    fn say(&mut self, text: &ReportText) -> &mut Markup {
        self.out.text(text.of(self.language))
    }

    fn both(&mut self, en: &'static str, zh: &'static str) -> &mut Markup {
        self.out.raw(match self.language {
            ReportLanguage::En => en,
            ReportLanguage::Zh => zh,
        })
    }

    fn write(&mut self, document: &ReportDocument) {
        self.out.raw("<!DOCTYPE html>\n<html lang=\"");
        self.both("en", "zh-CN");
        self.out.raw(concat!(
            "\">\n<head>\n<meta charset=\"utf-8\">\n",
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n",
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
            "<meta name=\"color-scheme\" content=\"light dark\">\n<title>"
        ));
        self.say(&document.title);
        self.out
            .raw("</title>\n<style>\n")
            .raw(include_str!("parts.css"))
            .raw(include_str!("style.css"))
            .raw("</style>\n</head>\n<body>\n<header>\n");
        if let Some(company) = &document.company {
            self.out.raw("<p class=\"company\">").text(company).raw("</p>\n");
        }
        self.out.raw("<h1>");
        self.say(&document.title).raw("</h1>\n<p class=\"day\">");
        self.both("As of ", "截至 ");
        let day = long_date(document.as_of, self.language);
        self.out.raw("<time datetime=\"").text(&document.as_of.to_string()).raw("\">").text(&day);
        self.out.raw("</time></p>\n</header>\n<main>\n");
        for section in &document.sections {
            self.section(section);
        }
        self.out.raw("</main>\n");
        if let Some(footer) = &document.footer {
            self.out.raw("<footer>");
            self.say(footer).raw("</footer>\n");
        }
        self.out.raw("</body>\n</html>\n");
    }

    fn section(&mut self, section: &ReportSection) {
        let tables = section.blocks.iter().filter_map(|block| match block {
            ReportBlock::Table { table } => Some(table.columns.len()),
            ReportBlock::Text { .. } | ReportBlock::Figures { .. } | ReportBlock::Chart { .. } => None,
        });
        let wide = tables.max().is_some_and(|columns| columns > PORTRAIT_COLUMNS);
        self.out.raw(match (section.new_page, wide) {
            (false, false) => "<section>\n<h2>",
            (true, false) => "<section class=\"new-page\">\n<h2>",
            (_, true) => "<section class=\"wide\">\n<h2>",
        });
        self.say(&section.heading).raw("</h2>\n");
        for block in &section.blocks {
            match block {
                ReportBlock::Text { text } => {
                    self.out.raw("<p>");
                    self.say(text).raw("</p>\n");
                }
                ReportBlock::Figures { figures } => self.figures(figures),
                ReportBlock::Table { table } => self.table(table),
                ReportBlock::Chart { chart } => self.chart(chart),
            }
        }
        self.out.raw("</section>\n");
    }

    fn figures(&mut self, figures: &[ReportFigure]) {
        // Rows of equal length, as far as that goes.
        self.out.raw(match figures.len() {
            1 | 2 => "<dl class=\"figures two\">\n",
            3 | 5 | 6 | 9 => "<dl class=\"figures three\">\n",
            _ => "<dl class=\"figures\">\n",
        });
        for figure in figures {
            self.out.raw(match figure.tone {
                ReportTone::Plain => "<div><dt>",
                ReportTone::Good => "<div class=\"good\"><dt>",
                ReportTone::Bad => "<div class=\"bad\"><dt>",
            });
            self.say(&figure.label).raw("</dt><dd>");
            self.value(&figure.value, 1, true);
            self.out.raw("</dd>");
            if let Some(note) = &figure.note {
                self.out.raw("<dd class=\"note\">");
                self.say(note).raw("</dd>");
            }
            self.out.raw("</div>\n");
        }
        self.out.raw("</dl>\n");
    }

    /// A value; an amount with its currency, if nothing around it says that.
    fn value(&mut self, cell: &ReportCell, places: i64, with_currency: bool) {
        let text = shown(cell, places, self.negatives, self.language);
        match cell {
            ReportCell::Amount { amount } => {
                self.out.raw(if amount.is_negative() { "<span class=\"below\">" } else { "" }).text(&text);
                self.out.raw(if amount.is_negative() { "</span>" } else { "" });
                if with_currency {
                    self.out.raw(" <span class=\"unit\">").text(&amount.currency().to_string()).raw("</span>");
                }
            }
            _ => {
                self.out.text(&text);
            }
        }
    }

    fn table(&mut self, table: &ReportTable) {
        self.out.raw("<div class=\"scroll\"><table>\n<caption>");
        self.say(&table.title).raw("</caption>\n<thead><tr>");
        for column in &table.columns {
            self.out.raw(if column.kind.is_number() {
                "<th scope=\"col\" class=\"number\">"
            } else {
                "<th scope=\"col\">"
            });
            self.say(&column.heading);
            if let Some(measure) = column.measure(self.language) {
                self.out.raw(" <span class=\"unit\">").text(&measure).raw("</span>");
            }
            self.out.raw("</th>");
        }
        self.out.raw("</tr></thead>\n<tbody>\n");
        if table.rows.is_empty() {
            let columns = crate::error::count(table.columns.len());
            self.out.raw("<tr><td class=\"nothing\" colspan=\"").whole(columns).raw("\">");
            self.both("Nothing to show.", "无记录。").raw("</td></tr>\n");
        }
        for row in &table.rows {
            self.row(table, row.role, &row.cells);
        }
        self.out.raw("</tbody>\n</table>");
        for note in &table.notes {
            self.out.raw("<p class=\"note\">");
            self.say(note).raw("</p>");
        }
        self.out.raw("</div>\n");
    }

    fn row(&mut self, table: &ReportTable, role: RowRole, cells: &[ReportCell]) {
        self.out.raw(match role {
            RowRole::Detail => "<tr>",
            RowRole::Heading => "<tr class=\"group\">",
            RowRole::Subtotal => "<tr class=\"subtotal\">",
            RowRole::Total => "<tr class=\"total\">",
        });
        if role == RowRole::Heading {
            let width = crate::error::count(table.columns.len());
            self.out.raw("<th scope=\"colgroup\" colspan=\"").whole(width).raw("\">");
            if let Some(cell) = cells.first() {
                self.value(cell, 1, true);
            }
            self.out.raw("</th></tr>\n");
            return;
        }
        for (position, (column, cell)) in table.columns.iter().zip(cells).enumerate() {
            let class = match (column.kind, cell) {
                (_, ReportCell::Empty {}) if column.kind.is_number() => " class=\"number none\">",
                (ColumnKind::Amount | ColumnKind::Whole | ColumnKind::Share | ColumnKind::Ratio, _) => {
                    " class=\"number\">"
                }
                (ColumnKind::Date, _) => " class=\"date\">",
                (ColumnKind::Text | ColumnKind::Flag, _) => ">",
            };
            self.out.raw(if position == 0 { "<th scope=\"row\"" } else { "<td" }).raw(class);
            // What is not summed has no dash in a sum: nothing is missing there.
            if role == RowRole::Detail || !matches!(cell, ReportCell::Empty {}) {
                self.value(cell, column.places, table.each_says(column));
            }
            self.out.raw(if position == 0 { "</th>" } else { "</td>" });
        }
        self.out.raw("</tr>\n");
    }

    fn chart(&mut self, chart: &ReportChart) {
        self.parts = self.parts.map(|parts| parts.saturating_add(1));
        let language = self.language;
        self.out.raw("<figure>\n<figcaption>");
        self.say(&chart.title);
        if let ChartUnit::Amount { currency } = chart.unit {
            self.out.raw(" <span class=\"unit\">").text(&currency.to_string()).raw("</span>");
        }
        self.out.raw("</figcaption>\n");
        Drawing { out: &mut self.out, chart, language, number: self.parts }.write();
        self.out.raw("</figure>\n");
    }
}
