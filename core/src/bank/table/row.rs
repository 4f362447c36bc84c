//! One row below the headings: a line, or what else it is.

use super::super::draft::Total;
use super::super::limit::TEXT_BYTES;
use super::super::{BankLine, BankParty, BankReference, BankReferenceKind, ReadRules};
use super::cells::Row;
use super::facts::{self, Facts, Figure};
use super::head::Column;
use super::layout::{TableEffect, TableField, TableLayout};
use super::place;
use crate::error::{ErrorKind, count, shown};
use crate::text::{Side, folded, is_empty_amount, parse_time_text, side};
use crate::{
    AmountDialect, Currency, DateDialect, DateText, Error, LeftOutReason, Money, Result, SideView, detect_amounts,
    detect_dates, parse_amount_text, parse_date_text,
};

/// A line with the account it is of.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) line: BankLine,
    pub(super) account: String,
    pub(super) holder: Option<String>,
    pub(super) currency: Currency,
}

/// What all lines of a table have in common.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ground<'a> {
    pub(super) layout: &'a TableLayout,
    pub(super) amounts: &'a AmountDialect,
    pub(super) facts: &'a Facts,
    pub(super) rules: &'a ReadRules,
}

/// What a row is.
#[derive(Debug)]
pub(super) enum Kind {
    Entry(Box<Entry>),
    LeftOut(LeftOutReason, Option<Money>),
    /// A total or a note, from which facts are taken.
    Below(LeftOutReason),
}

/// Reads the rows of one table.
#[derive(Debug)]
pub(super) struct Reader<'a> {
    layout: &'a TableLayout,
    columns: Vec<Column>,
    head: Vec<String>,
    amounts: AmountDialect,
    dates: DateDialect,
    /// Cells beyond the last heading.
    width: usize,
}

/// The words of a row that adds up (合计).
const TOTALS: [&str; 8] = ["合计", "总计", "小计", "累计", "total", "subtotal", "本页", "本期合计"];
/// The words of a balance that was carried over.
const CARRIED: [&str; 8] =
    ["期初余额", "承前页", "上期余额", "承前余额", "上日余额", "期末余额", "过次页", "balancebroughtforward"];
/// The words by which a bank takes a booking back. What follows them must not be what it charges for that.
const TAKEN_BACK: [&str; 8] = ["退汇", "冲正", "冲销", "抹账", "退票", "冲账", "撤销", "reversal"];

impl<'a> Reader<'a> {
    pub(super) fn new(layout: &'a TableLayout, columns: Vec<Column>, head: Option<&Row>, body: &[Row]) -> Result<Self> {
        let head: Vec<String> = head.map_or_else(Vec::new, |head| head.cells.iter().map(|cell| folded(cell)).collect());
        let width = head.iter().rposition(|cell| !cell.is_empty()).map_or(0, |at| at.saturating_add(1));
        let mut reader = Self {
            layout,
            columns,
            head,
            amounts: AmountDialect { decimal: layout.decimal.unwrap_or_default(), sides: layout.sides },
            dates: layout.dates.unwrap_or_default(),
            width,
        };
        if layout.dates.is_none() {
            let values = reader.values(body, &[TableField::Booked, TableField::Traded, TableField::ValueDate]);
            reader.dates = detect_dates(&values)?.dialect().map_err(|e| e.at("table.dates"))?;
        }
        if layout.decimal.is_none() {
            use TableField::{Amount, Balance, Charges, In, Out};
            let values = reader.values(body, &[Amount, In, Out, Balance, Charges]);
            let found = detect_amounts(&values)?.dialect().map_err(|e| e.at("table.decimal"))?;
            reader.amounts.decimal = found.decimal;
        }
        Ok(reader)
    }

    /// The values of some columns in the rows that are lines by the look of it: a digit where the day stands, and an
    /// amount.
    fn values(&self, body: &[Row], fields: &[TableField]) -> Vec<String> {
        let line = |row: &&Row| self.day_cell(row).chars().any(|c| c.is_ascii_digit()) && self.has_figures(row);
        let columns = self.columns.iter().filter(|column| fields.contains(&column.field));
        let places: Vec<usize> = columns.map(|column| column.at).collect();
        let cells = body.iter().filter(line).flat_map(|row| places.iter().map(|at| row.cell(*at).to_owned()));
        cells.collect()
    }

    pub(super) fn read(&self, row: &Row, facts: &Facts, rules: &ReadRules) -> Result<Kind> {
        self.kind(row, facts, rules).map_err(|e| e.at_index("rows", place(row.number)))
    }

    fn kind(&self, row: &Row, facts: &Facts, rules: &ReadRules) -> Result<Kind> {
        if row.cells.len() >= self.head.len()
            && row.cells.iter().zip(&self.head).all(|(cell, head)| folded(cell) == *head)
        {
            return Ok(Kind::LeftOut(LeftOutReason::RepeatedHeading {}, None));
        }
        if let Some(cell) = row.cells.iter().find(|cell| cell.len() > TEXT_BYTES) {
            return Err(ErrorKind::TextTooLong { length: count(cell.len()), limit: count(TEXT_BYTES) }.into());
        }
        let day = self.day(row);
        if !self.has_movement(row) && TableText(row).has(&CARRIED) && self.cell(row, TableField::Balance).is_some() {
            return Ok(Kind::Below(LeftOutReason::CarriedBalance {}));
        }
        let (column, read) = match day {
            Ok(day) => day,
            Err(_) if TableText(row).has(&TOTALS) => return Ok(Kind::Below(LeftOutReason::TableTotal {})),
            Err(_) if !self.has_figures(row) || row.filled() < 2 => {
                return Ok(Kind::Below(LeftOutReason::TableNote {}));
            }
            Err(error) => return Err(error),
        };
        if let Some(extra) = row.cells.iter().skip(self.width).position(|cell| !folded(cell).is_empty()) {
            let found = count(self.width.saturating_add(extra).saturating_add(1));
            let needed = count(self.width);
            return Err(ErrorKind::TableRow { row: row.number, found, needed }.into());
        }
        self.entry(row, &read, column, facts, rules)
    }

    fn entry(&self, row: &Row, day: &DateText, column: TableField, facts: &Facts, rules: &ReadRules) -> Result<Kind> {
        let currency = self.currency(row, facts, rules)?;
        let (amount, refund) = match self.movement(row, currency)? {
            Movement::Of(amount, refund) => (amount, refund),
            Movement::LeftOut(reason, amount) => return Ok(Kind::LeftOut(reason, amount)),
        };
        let mut line = BankLine::new(row.number, day.date, amount);
        line.time = day.time.clone();
        if column == TableField::Booked {
            self.traded(row, &mut line)?;
        }
        if line.time.is_none()
            && let Some((at, text)) = self.cell(row, TableField::Time).filter(|(_, text)| !is_empty_amount(text))
        {
            let time = parse_time_text(text).ok_or_else(|| self.refused(row, at, text, "time"))?;
            line.time = Some(time);
        }
        line.value_date = self.optional_day(row, TableField::ValueDate)?;
        line.balance = self.money(row, TableField::Balance, currency)?;
        line.charges = self.money(row, TableField::Charges, currency)?.map(Money::abs).filter(|m| !m.is_zero());
        let own = self.parties(row, &mut line);
        self.references(row, &mut line);
        self.texts(row, &mut line);
        line.reversal = refund || self.is_taken_back(row);
        let stated = self.text(row, TableField::Account).or(own.account).or_else(|| facts.account.clone());
        let account = stated.or_else(|| rules.account.clone()).unwrap_or_default();
        let holder = self.text(row, TableField::Holder).or_else(|| facts.holder.clone()).or(own.name);
        Ok(Kind::Entry(Box::new(Entry { line, account, holder, currency })))
    }

    /// The amount of the account holder, and whether it takes something back; or why there is none.
    fn movement(&self, row: &Row, currency: Currency) -> Result<Movement> {
        let words = self.text(row, TableField::Side);
        let said = words.as_deref().map(|words| Said::of(words, self.layout.sides));
        let effect = self.effect(row, words.as_deref())?;
        let amount = self.money(row, TableField::Amount, currency)?;
        let (inward, outward) =
            (self.money(row, TableField::In, currency)?, self.money(row, TableField::Out, currency)?);
        let nothing = |money: Option<Money>| money.filter(|money| !money.is_zero());
        let one_side = |row: &Row| self.refused_field(row, TableField::In, "oneSide");
        let signed = match (nothing(inward), nothing(outward), nothing(amount)) {
            (Some(_), Some(_), _) => return Err(one_side(row)),
            (Some(_), None, _) if said == Some(Said::Out) => return Err(one_side(row)),
            (None, Some(_), _) if said == Some(Said::In) => return Err(one_side(row)),
            (Some(money), None, _) => Some(money),
            // Some exports write what went out with a minus, in the column of what went out (支出金额（-元）).
            (None, Some(money), _) => Some(self.outward(money)),
            (None, None, Some(money)) => match (said, self.layout.has(TableField::Side)) {
                (_, false) | (Some(Said::In), _) => Some(money),
                (Some(Said::Out), _) => Some(money.negated()),
                _ => match effect {
                    TableEffect::In | TableEffect::Refunded => Some(money),
                    TableEffect::Out => Some(money.negated()),
                    TableEffect::NotMoved | TableEffect::Unsaid => Some(money),
                    TableEffect::Moved => return Err(self.refused_field(row, TableField::Side, "side")),
                },
            },
            (None, None, None) => None,
        };
        let state = || self.text(row, TableField::State).unwrap_or_default();
        Ok(match (signed, effect) {
            (amount, TableEffect::NotMoved) => {
                Movement::LeftOut(LeftOutReason::NotMoved { state: shown(&state()) }, amount)
            }
            (amount, TableEffect::Unsaid) => {
                Movement::LeftOut(LeftOutReason::DirectionUnsaid { state: shown(&state()) }, amount)
            }
            (None, _) => Movement::LeftOut(LeftOutReason::NoAmount {}, None),
            (Some(amount), TableEffect::In) => Movement::Of(amount.abs(), false),
            (Some(amount), TableEffect::Out) => Movement::Of(amount.abs().negated(), false),
            (Some(amount), TableEffect::Refunded) => Movement::Of(amount, true),
            (Some(amount), TableEffect::Moved) => {
                // A negative amount in a column of one side takes an earlier one back (红字).
                let red = [inward, outward].iter().flatten().any(|money| money.is_negative()) && !self.minus_out();
                Movement::Of(amount, red)
            }
        })
    }

    /// Whether the column of what went out is headed as one of minus amounts.
    fn minus_out(&self) -> bool {
        let heading = self.columns.iter().find(|column| column.field == TableField::Out);
        heading.is_some_and(|column| folded(&column.heading).contains("(-"))
    }

    fn outward(&self, money: Money) -> Money {
        if self.minus_out() { money.abs().negated() } else { money.negated() }
    }

    /// What the state of the row means; moved, if the layout has no states.
    fn effect(&self, row: &Row, words: Option<&str>) -> Result<TableEffect> {
        if self.layout.states.is_empty() {
            return Ok(TableEffect::Moved);
        }
        let state = folded(&self.text(row, TableField::State).unwrap_or_default());
        let side = folded(words.unwrap_or_default());
        let known = self.layout.states.iter().find(|known| {
            folded(&known.state) == state && known.side.as_ref().is_none_or(|known| folded(known) == side)
        });
        known.map(|known| known.effect).ok_or_else(|| self.refused_field(row, TableField::State, "state"))
    }

    fn currency(&self, row: &Row, facts: &Facts, rules: &ReadRules) -> Result<Currency> {
        let stated = match self.cell(row, TableField::Currency).filter(|(_, text)| !is_empty_amount(text)) {
            Some((at, text)) => Some(facts::currency(text).ok_or_else(|| self.refused(row, at, text, "currency"))?),
            None => None,
        };
        let known = stated.or(facts.currency).or(rules.currency).or(self.layout.currency);
        known.ok_or_else(|| Error::new(ErrorKind::TableLayout { needed: "currency".to_owned() }))
    }

    /// The day of the row, and the column it is from.
    fn day(&self, row: &Row) -> Result<(TableField, DateText)> {
        let field = if self.cell(row, TableField::Booked).is_some() { TableField::Booked } else { TableField::Traded };
        let (at, text) = self.cell(row, field).unwrap_or((0, ""));
        match parse_date_text(text, &self.dates) {
            Ok(read) => Ok((field, read)),
            Err(_) => Err(self.refused(row, at, text, "date")),
        }
    }

    fn day_cell<'r>(&self, row: &'r Row) -> &'r str {
        let cell = self.cell(row, TableField::Booked).or_else(|| self.cell(row, TableField::Traded));
        cell.map_or("", |(_, text)| text)
    }

    fn optional_day(&self, row: &Row, field: TableField) -> Result<Option<crate::Date>> {
        match self.cell(row, field).filter(|(_, text)| !is_empty_amount(text)) {
            Some((at, text)) => match parse_date_text(text, &self.dates) {
                Ok(read) => Ok(Some(read.date)),
                Err(_) => Err(self.refused(row, at, text, "date")),
            },
            None => Ok(None),
        }
    }

    /// The moment of the transaction beside the day of booking: its time if the days are the same, else all of it as text.
    fn traded(&self, row: &Row, line: &mut BankLine) -> Result<()> {
        let Some((at, text)) = self.cell(row, TableField::Traded).filter(|(_, text)| !is_empty_amount(text)) else {
            return Ok(());
        };
        let read = parse_date_text(text, &self.dates).map_err(|_| self.refused(row, at, text, "date"))?;
        if read.date == line.booked {
            line.time = line.time.take().or(read.time);
        } else {
            line.texts.push(text.to_owned());
        }
        Ok(())
    }

    fn money(&self, row: &Row, field: TableField, currency: Currency) -> Result<Option<Money>> {
        let Some((at, text)) = self.cell(row, field).filter(|(_, text)| !is_empty_amount(text)) else {
            return Ok(None);
        };
        parse_amount_text(text, currency, &self.amounts).map(Some).map_err(|error| match error.kind() {
            ErrorKind::AmountText { .. } | ErrorKind::TextTooLong { .. } => self.refused(row, at, text, "amount"),
            _ => error.at(format!("{:?}", field).to_lowercase()),
        })
    }

    /// Fills in the other side; gives the account's own.
    fn parties(&self, row: &Row, line: &mut BankLine) -> BankParty {
        use TableField as F;
        let of = |name, account, bank| BankParty {
            name: self.text(row, name),
            account: self.text(row, account),
            bank: self.text(row, bank),
            address: None,
        };
        let payer = of(F::PayerName, F::PayerAccount, F::PayerBank);
        let payee = of(F::PayeeName, F::PayeeAccount, F::PayeeBank);
        let both = self.layout.has(F::PayerAccount) || self.layout.has(F::PayerName);
        let (other, own) = if line.amount.is_negative() { (payee, payer) } else { (payer, payee) };
        line.party = if both { other } else { of(F::PartyName, F::PartyAccount, F::PartyBank) };
        line.party.address = self.text(row, F::PartyAddress);
        own
    }

    fn references(&self, row: &Row, line: &mut BankLine) {
        for column in &self.columns {
            let kind = match column.field {
                TableField::BankReference => BankReferenceKind::Bank,
                TableField::OrderReference => BankReferenceKind::Order,
                TableField::Voucher => BankReferenceKind::Voucher,
                TableField::Reference => BankReferenceKind::Other,
                _ => continue,
            };
            let text = row.cell(column.at);
            if !is_empty_amount(text) {
                line.references.push(BankReference { kind, text: text.to_owned() });
            }
        }
    }

    fn texts(&self, row: &Row, line: &mut BankLine) {
        let texts = self.columns.iter().filter(|c| matches!(c.field, TableField::Summary | TableField::Text));
        for text in texts.map(|column| row.cell(column.at)).filter(|text| !is_empty_amount(text)) {
            if line.texts.iter().all(|known| known != text) {
                line.texts.push(text.to_owned());
            }
        }
        line.code = self.text(row, TableField::Code);
        // A layout may say the same of a row twice.
        if let Some(state) = self.text(row, TableField::State) {
            line.texts.push(state);
        }
    }

    /// Whether the bank says that the row takes an earlier one back.
    fn is_taken_back(&self, row: &Row) -> bool {
        let told = self.columns.iter().filter(|c| matches!(c.field, TableField::Summary | TableField::Code));
        told.map(|column| folded(row.cell(column.at))).any(|text| {
            TAKEN_BACK.iter().any(|word| {
                text.split_once(word)
                    .is_some_and(|(_, after)| !["费", "手续费"].iter().any(|fee| after.starts_with(fee)))
            })
        })
    }

    /// The sums of a row that adds up, for what they are of.
    pub(super) fn totals(&self, row: &Row, facts: &mut Facts) {
        let text = TableText(row);
        if text.has(&CARRIED) {
            if let Some((_, balance)) = self.cell(row, TableField::Balance).filter(|(_, text)| !is_empty_amount(text)) {
                let fact = Some((row.number, balance.to_owned()));
                let closing = text.has(&["期末", "过次页"]);
                let place = if closing { &mut facts.closing } else { &mut facts.opening };
                *place = place.take().or(fact);
            }
            return;
        }
        // A sum of a page or a day is not that of the statement.
        if !text.has(&["合计", "总计", "total"]) || text.has(&["小计", "本页", "本日", "subtotal", "page"]) {
            return;
        }
        let currency = row.cells.iter().find_map(|cell| facts::currency_within(cell));
        for (field, total) in
            [(TableField::In, Total::Credits), (TableField::Out, Total::Debits), (TableField::Amount, Total::Net)]
        {
            if let Some((_, sum)) = self.cell(row, field).filter(|(_, text)| !is_empty_amount(text)) {
                let figure = Figure::new(row, total, None, Some(sum.to_owned()));
                facts.figures.push(Figure { currency, ..figure });
            }
        }
    }

    /// What statements are made on.
    pub(super) fn ground<'g>(&'g self, facts: &'g Facts, rules: &'g ReadRules) -> Ground<'g> {
        Ground { layout: self.layout, amounts: &self.amounts, facts, rules }
    }

    fn has_movement(&self, row: &Row) -> bool {
        let fields = [TableField::Amount, TableField::In, TableField::Out];
        fields.iter().any(|field| self.cell(row, *field).is_some_and(|(_, text)| !is_empty_amount(text)))
    }

    fn has_figures(&self, row: &Row) -> bool {
        self.has_movement(row) || self.cell(row, TableField::Balance).is_some_and(|(_, text)| !is_empty_amount(text))
    }

    /// The first column of a field and the cell there; none if the table has no such column.
    fn cell<'r>(&self, row: &'r Row, field: TableField) -> Option<(usize, &'r str)> {
        let column = self.columns.iter().find(|column| column.field == field)?;
        Some((column.at, row.cell(column.at)))
    }

    /// What stands in the first column of a field, if anything does.
    fn text(&self, row: &Row, field: TableField) -> Option<String> {
        let (_, text) = self.cell(row, field)?;
        (!is_empty_amount(text)).then(|| text.to_owned())
    }

    fn refused_field(&self, row: &Row, field: TableField, needed: &str) -> Error {
        let (at, text) = self.cell(row, field).unwrap_or((0, ""));
        self.refused(row, at, text, needed)
    }

    fn refused(&self, row: &Row, at: usize, text: &str, needed: &str) -> Error {
        let column = self.columns.iter().find(|column| column.at == at);
        let column = column.map(|column| shown(&column.heading)).unwrap_or_default();
        ErrorKind::TableCell { row: row.number, column, text: shown(text), needed: needed.to_owned() }.into()
    }
}

enum Movement {
    /// The amount, and whether it takes something back.
    Of(Money, bool),
    LeftOut(LeftOutReason, Option<Money>),
}

/// What the column of the side says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Said {
    In,
    Out,
    /// Neither: 不计收支.
    Neither,
}

impl Said {
    fn of(words: &str, view: SideView) -> Self {
        match folded(words).as_str() {
            "收入" | "收" | "入账" | "转入" | "in" | "+" => Self::In,
            "支出" | "支" | "出账" | "转出" | "out" | "-" => Self::Out,
            _ => match side(words).and_then(|side: Side| view.is_in(side)) {
                Some(true) => Self::In,
                Some(false) => Self::Out,
                None => Self::Neither,
            },
        }
    }
}

/// The words of a row.
struct TableText<'a>(&'a Row);

impl TableText<'_> {
    fn has(&self, words: &[&str]) -> bool {
        self.0.cells.iter().map(|cell| folded(cell)).any(|cell| words.iter().any(|word| cell.contains(word)))
    }
}
