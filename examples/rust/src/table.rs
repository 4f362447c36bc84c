//! Text in columns, where a Chinese character is as wide as two Latin ones.

use duebook::Money;

/// Rows of cells; each column is as wide as its widest cell.
#[derive(Debug)]
pub struct Table {
    /// `<` or `>` for each column; columns beyond are aligned to the right.
    sides: &'static str,
    indent: usize,
    rows: Vec<Vec<String>>,
}

impl Table {
    pub fn new(sides: &'static str) -> Self {
        Self { sides, indent: 2, rows: Vec::new() }
    }

    pub fn indented(self, indent: usize) -> Self {
        Self { indent, ..self }
    }

    pub fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().collect());
    }

    pub fn lines(&self) -> impl Iterator<Item = String> {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        let widest = |column: usize| self.rows.iter().filter_map(|row| row.get(column)).map(|cell| width(cell)).max();
        let widths: Vec<usize> = (0..columns).map(|column| widest(column).unwrap_or(0)).collect();
        self.rows.iter().map(move |row| {
            let sides = self.sides.chars().chain(std::iter::repeat('>'));
            let padded = row.iter().zip(&widths).zip(sides).map(|((cell, wide), side)| {
                let gap = " ".repeat(wide.saturating_sub(width(cell)));
                if side == '<' { format!("{cell}{gap}") } else { format!("{gap}{cell}") }
            });
            format!("{}{}", " ".repeat(self.indent), padded.collect::<Vec<_>>().join("  "))
        })
    }
}

/// How many columns of a terminal the text takes.
fn width(text: &str) -> usize {
    let wide = |c: char| {
        matches!(c, '\u{1100}'..='\u{115F}' | '\u{2E80}'..='\u{303E}' | '\u{3041}'..='\u{A4CF}' | '\u{AC00}'..='\u{D7A3}'
            | '\u{F900}'..='\u{FAFF}' | '\u{FE30}'..='\u{FE4F}' | '\u{FF00}'..='\u{FF60}' | '\u{FFE0}'..='\u{FFE6}'
            | '\u{1F300}'..='\u{1F64F}' | '\u{1F900}'..='\u{1F9FF}' | '\u{20000}'..='\u{3FFFD}')
    };
    text.chars().map(|c| if wide(c) { 2 } else { 1 }).sum()
}

/// The text with whatever cannot be seen spelt out: a hidden U+200B or a change of direction.
pub fn visible(text: &str) -> String {
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{A0}' | '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
                | '\u{2060}'..='\u{206F}' | '\u{3000}' | '\u{FEFF}')
    };
    text.chars().map(|c| if hidden(c) { format!("<U+{:04X}>", u32::from(c)) } else { c.to_string() }).collect()
}

/// An amount with a comma after every three digits, for people.
pub fn grouped(amount: Money) -> String {
    let text = amount.amount();
    let (whole, fraction) = text.split_once('.').map_or((text.as_str(), ""), |(whole, fraction)| (whole, fraction));
    let (sign, digits) = whole.strip_prefix('-').map_or(("", whole), |digits| ("-", digits));
    let groups = digits.as_bytes().rchunks(3).rev().map(String::from_utf8_lossy).collect::<Vec<_>>().join(",");
    let point = if fraction.is_empty() { "" } else { "." };
    format!("{sign}{groups}{point}{fraction}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use duebook::Currency;

    #[test]
    fn chinese_takes_two_columns() {
        assert_eq!((width("abc"), width("三つ葉"), width("（无）"), width("Café ✓")), (3, 6, 6, 6));
        let mut table = Table::new("<>");
        table.row(["客户".into(), "1.00".into()]);
        table.row(["customer".into(), "10.00".into()]);
        assert_eq!(table.lines().collect::<Vec<_>>(), ["  客户       1.00", "  customer  10.00"]);
    }

    #[test]
    fn amounts_are_grouped_by_three() {
        let grouped = |minor, code| grouped(Money::new(minor, Currency::new(code).unwrap()).unwrap());
        let cases =
            [(0, "0.00"), (99, "0.99"), (99_999, "999.99"), (100_000, "1,000.00"), (-123_456_789, "-1,234,567.89")];
        cases.into_iter().for_each(|(minor, text)| assert_eq!(grouped(minor, "CNY"), text));
        assert_eq!((grouped(123_456, "JPY"), grouped(-100, "JPY")), ("123,456".into(), "-100".into()));
    }

    #[test]
    fn hidden_characters_are_spelt_out() {
        assert_eq!(visible("A\u{200b}1\u{3000}\n中"), "A<U+200B>1<U+3000><U+000A>中");
    }
}
