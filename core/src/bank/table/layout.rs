//! What a table looks like (表格格式): which heading is which field, and how its figures are to be taken.

use std::collections::BTreeSet;

use crate::error::ErrorKind;
use crate::shape::Shape;
use crate::text::folded;
use crate::{Currency, DateDialect, DecimalMark, Error, Result, SideView};

/// The layout of a table, known or declared.
///
/// ```
/// use duebook::{ReadRules, TableColumn, TableField, TableLayout, read_statements_text};
///
/// let column = |heading: &str, field| TableColumn::new(heading, field);
/// let layout = TableLayout {
///     columns: vec![
///         column("Buchung", TableField::Booked),
///         column("Betrag", TableField::Amount),
///         column("Saldo", TableField::Balance),
///     ],
///     ..TableLayout::named("hausbank/csv")
/// };
/// let rules = ReadRules { table: Some(layout), currency: Some("EUR".parse()?), ..ReadRules::default() };
/// let file = "Buchung;Betrag;Saldo\n01.08.2026;1.000,07;1.000,07\n13.08.2026;-250,05;750,02\n";
/// let read = read_statements_text(file, &rules)?;
/// assert_eq!(read.statements[0].lines[1].amount.to_string(), "-250.05 EUR");
/// assert_eq!(read.statements[0].lines[1].booked.to_string(), "2026-08-13");
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct TableLayout {
    /// What it is called in reports: `icbc/sides`, `our-bank/csv`.
    pub name: String,
    /// The columns that are read. Others are named in the report.
    pub columns: Vec<TableColumn>,
    /// The decimal mark. Absent: all amounts of the file decide, and a file whose amounts do not is refused.
    #[shape(omit)]
    pub decimal: Option<DecimalMark>,
    /// How dates are written. Absent: all dates of the file decide.
    #[shape(omit)]
    pub dates: Option<DateDialect>,
    /// Whose debit and credit the sides are.
    #[shape(default)]
    pub sides: SideView,
    /// The currency, where neither a column nor the text above the table says it.
    #[shape(omit)]
    pub currency: Option<Currency>,
    /// What the states of a wallet's rows mean; the first that fits decides. Empty: every row counts.
    #[shape(omit)]
    pub states: Vec<TableState>,
    /// Whether totals above and below the table must be those of its rows.
    #[shape(default)]
    pub totals: TotalsTrust,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct TableColumn {
    /// The heading in each of its spellings. Width, blanks, capitals and what follows in brackets `[ ]` do not matter.
    pub headings: Vec<String>,
    /// What the column holds.
    pub field: TableField,
    /// Whether the layout is recognized without it.
    #[shape(default)]
    pub need: ColumnNeed,
}

/// Whether a column must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Shape)]
pub enum ColumnNeed {
    /// Without it the table has another layout.
    #[default]
    Required,
    /// It is read if it is there.
    Optional,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Shape)]
pub enum TableField {
    /// The day of booking (记账日期).
    Booked,
    /// The day of the transaction, perhaps with its time (交易时间). It is the day of booking if there is no other.
    Traded,
    /// The time of day (交易时间).
    Time,
    /// The day that counts for interest (起息日).
    ValueDate,
    /// The amount: signed, or with its side in a column of its own (发生额).
    Amount,
    /// Money that came in (贷方发生额, 收入).
    In,
    /// Money that went out (借方发生额, 支出).
    Out,
    /// The side (借贷标志, 收/支).
    Side,
    /// The balance after the row (余额).
    Balance,
    /// The currency (币种).
    Currency,
    /// The account itself (本方账号). Rows of several accounts become several statements.
    Account,
    /// Its holder (本方户名).
    Holder,
    /// Whoever paid or was paid (对方户名).
    PartyName,
    /// Their account (对方账号).
    PartyAccount,
    /// Their bank (对方开户行).
    PartyBank,
    /// Their address.
    PartyAddress,
    /// Whoever paid (付款人名称): the other side of money that came in, the account's own of money that went out.
    PayerName,
    /// The payer's account (付款人账号).
    PayerAccount,
    /// The payer's bank (付款人开户行).
    PayerBank,
    /// Whoever was paid (收款人名称).
    PayeeName,
    /// The payee's account (收款人账号).
    PayeeAccount,
    /// The payee's bank (收款人开户行).
    PayeeBank,
    /// What the bank says of the row (摘要). A returned transfer (退汇) or a correction (冲正) is told by it.
    Summary,
    /// What the payer says (用途, 附言).
    Text,
    /// The kind of booking (交易类型).
    Code,
    /// The bank's number of the booking (交易流水号).
    BankReference,
    /// The number of an order (商户订单号).
    OrderReference,
    /// The number of a voucher (凭证号).
    Voucher,
    /// Any other number.
    Reference,
    /// What the bank kept (手续费).
    Charges,
    /// The state of a wallet's row (交易状态).
    State,
}

/// What the state of a row means.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct TableState {
    /// The state as written (交易状态).
    pub state: String,
    /// The side as written (收/支) for which it means this; absent: for each.
    #[shape(omit)]
    pub side: Option<String>,
    /// What it means.
    pub effect: TableEffect,
}

/// What a row with a state did to the account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Shape)]
pub enum TableEffect {
    /// Money moved as its side says.
    Moved,
    /// Money came in.
    In,
    /// Money went out.
    Out,
    /// Money of an earlier row came back (退款成功).
    Refunded,
    /// Nothing moved (交易关闭, 等待付款): the row is left out.
    NotMoved,
    /// Money moved between pots of the holder, and the file does not say which way (不计收支): the row is left out.
    Unsaid,
}

/// What totals are worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Shape)]
pub enum TotalsTrust {
    /// They must be those of the rows, and prove the file if there are no balances.
    #[default]
    Checked,
    /// The export itself says that they may differ: they are compared and told, and prove nothing.
    Told,
}

impl TableColumn {
    /// A column that must be there, with one spelling.
    #[must_use]
    pub fn new(heading: &str, field: TableField) -> Self {
        Self { headings: vec![heading.to_owned()], field, need: ColumnNeed::Required }
    }
}

impl TableLayout {
    /// A layout without columns, to be completed.
    #[must_use]
    pub fn named(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            columns: Vec::new(),
            decimal: None,
            dates: None,
            sides: SideView::Unknown,
            currency: None,
            states: Vec::new(),
            totals: TotalsTrust::Checked,
        }
    }

    pub(super) fn has(&self, field: TableField) -> bool {
        self.columns.iter().any(|column| column.field == field)
    }
}

impl TableField {
    /// Whether several columns may hold it.
    const fn repeats(self) -> bool {
        matches!(self, Self::Summary | Self::Text | Self::Reference | Self::BankReference | Self::OrderReference)
    }
}

/// Checks that a declared layout says what is needed, and nothing twice; gives the headings without which a table is
/// not of this layout.
///
/// ```
/// use duebook::{TableColumn, TableField, TableLayout, check_table_layout};
///
/// let mut layout = TableLayout::named("house/csv");
/// layout.columns = vec![TableColumn::new("日期", TableField::Booked), TableColumn::new("金额", TableField::Amount)];
/// assert_eq!(check_table_layout(&layout)?, ["日期", "金额"]);
/// layout.columns[1].field = TableField::In;
/// let refused = check_table_layout(&layout).unwrap_err();
/// assert_eq!(refused.to_string(), "columns: the layout of the table needs one column of signed amounts, or one for each side");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `table_layout` with what is missing or stands twice.
pub fn check_table_layout(layout: &TableLayout) -> Result<Vec<String>> {
    let refused =
        |needed: &str, path: &str| Err(Error::new(ErrorKind::TableLayout { needed: needed.to_owned() }).at(path));
    let mut fields = BTreeSet::new();
    let mut headings = BTreeSet::new();
    for (at, column) in layout.columns.iter().enumerate() {
        let path = format!("columns[{at}]");
        if column.headings.is_empty() || column.headings.iter().any(|heading| folded(heading).is_empty()) {
            return refused("heading", &path);
        }
        if !fields.insert(column.field) && !column.field.repeats() {
            return refused("twice", &path);
        }
        let own: BTreeSet<String> = column.headings.iter().map(|heading| folded(heading)).collect();
        if own.into_iter().any(|heading| !headings.insert(heading)) {
            return refused("twice", &path);
        }
    }
    let has = |field| layout.has(field);
    if !has(TableField::Booked) && !has(TableField::Traded) {
        return refused("booked", "columns");
    }
    let both = has(TableField::In) && has(TableField::Out);
    if has(TableField::Amount) == both || (has(TableField::In) != has(TableField::Out)) {
        return refused("amount", "columns");
    }
    if has(TableField::Side) && layout.sides == SideView::Unknown {
        return refused("side", "sides");
    }
    if !layout.states.is_empty() && !has(TableField::State) {
        return refused("states", "columns");
    }
    let needed = layout.columns.iter().filter(|column| column.need == ColumnNeed::Required);
    Ok(needed.filter_map(|column| column.headings.first().cloned()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_layout_says_what_is_needed_and_nothing_twice() {
        let layout = |columns: &[(&str, TableField)]| TableLayout {
            columns: columns.iter().map(|(heading, field)| TableColumn::new(heading, *field)).collect(),
            ..TableLayout::named("t")
        };
        let needed = |layout: &TableLayout| match check_table_layout(layout).map_err(|e| e.kind().clone()) {
            Err(ErrorKind::TableLayout { needed }) => needed,
            other => format!("{other:?}"),
        };
        use TableField::{Amount, Booked, In, Out, Side, Text};
        assert_eq!(
            needed(&layout(&[("a", Booked), ("b", Amount), ("c", Text), ("d", Text)])),
            "Ok([\"a\", \"b\", \"c\", \"d\"])"
        );
        assert_eq!(needed(&layout(&[("b", Amount)])), "booked");
        assert_eq!(needed(&layout(&[("a", Booked), ("b", Amount), ("c", In), ("d", Out)])), "amount");
        assert_eq!(needed(&layout(&[("a", Booked), ("c", In)])), "amount");
        assert_eq!(needed(&layout(&[("a", Booked), ("b", Amount), ("Ａ ", Text)])), "twice");
        assert_eq!(needed(&layout(&[("a", Booked), ("b", Amount), ("c", Booked)])), "twice");
        assert_eq!(needed(&layout(&[("a", Booked), ("b", Amount), ("c", Side)])), "side");
        assert_eq!(needed(&layout(&[("a", Booked), (" ", Amount)])), "heading");
    }
}
