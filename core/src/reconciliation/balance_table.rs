//! The bank reconciliation statement (银行存款余额调节表): why the book and the bank have different balances.
//!
//! What only one side has booked yet (未达账项) is added to the other side, in four lists: received or paid, by the
//! book or by the bank. Both adjusted balances must then be equal. If they are not, there is a mistake, and it is
//! named: a match whose sides differ, or the one item or balance whose mending would close the table. The table is no
//! source document: nothing is booked from it, the next table clears it.

mod clear;
mod suspect;

use crate::bank::BankLine;
use crate::error::{ErrorKind, count};
use crate::reason::{RepairReason, TableReason};
use crate::shape::Shape;
use crate::{Date, Error, Id, Money, Result};

/// A line of the bank journal (银行存款日记账).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct CashBookLine {
    /// Its id.
    pub id: Id,
    /// The day it was booked.
    pub date: Date,
    /// What was received; less than zero: what was paid.
    pub amount: Money,
}

/// Lines of the book and lines of the bank that are the same money (勾对).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct TableMatch {
    /// The lines of the book, or items carried over from it.
    #[shape(omit)]
    pub book: Vec<Id>,
    /// The lines of the bank, or items carried over from it. Lines of one side alone match if they come to nothing.
    #[shape(omit)]
    pub bank: Vec<Id>,
}

/// Who has booked it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Shape)]
pub enum TableSide {
    /// The book (企业).
    Book,
    /// The bank (银行).
    Bank,
}

/// What only one side had booked when a table was made (未达账项).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct OutstandingItem {
    /// The side that has it.
    pub side: TableSide,
    /// The line.
    pub id: Id,
    /// The day it was booked.
    pub date: Date,
    /// What was received; less than zero: what was paid.
    pub amount: Money,
    /// In how many tables it has stood, at least 1.
    #[shape(omit = 1)]
    pub tables: i64,
}

/// What [`balance_table`] is asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct BalanceTableRequest {
    /// The day of both balances.
    pub as_of: Date,
    /// The balance of the book at its end.
    pub book_balance: Money,
    /// The balance of the bank at its end.
    pub bank_balance: Money,
    /// The lines of the book since the last table.
    #[shape(omit)]
    pub book: Vec<CashBookLine>,
    /// The lines of the bank since the last table.
    #[shape(omit)]
    pub bank: Vec<BankLine>,
    /// What belongs together.
    #[shape(omit)]
    pub matches: Vec<TableMatch>,
    /// What the last table left outstanding: its `carry`.
    #[shape(omit)]
    pub carried: Vec<OutstandingItem>,
}

/// A line of one of the four lists.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct TableItem {
    /// The line.
    pub id: Id,
    /// The day it was booked.
    pub date: Date,
    /// What was received or paid, more than zero.
    pub amount: Money,
    /// How old it is, in days.
    pub days: i64,
    /// In how many tables it stands by now: 1 for a new one.
    pub tables: i64,
}

/// An item of the last table that is cleared.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ClearedItem {
    /// The item.
    pub item: OutstandingItem,
    /// The last day of the lines it was matched with.
    pub on: Date,
    /// How many days it took.
    pub days: i64,
    /// The lines of the other side; of the same side if there is none.
    pub by: Vec<Id>,
}

/// A match whose sides differ.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct UnevenMatch {
    /// Its position in the request, from 0.
    pub position: i64,
    /// What its lines of the book come to.
    pub book: Money,
    /// What its lines of the bank come to.
    pub bank: Money,
    /// Book less bank.
    pub difference: Money,
}

/// What a suspicion is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum TableSuspect {
    /// The balance of the book.
    BookBalance {},
    /// The balance of the bank.
    BankBalance {},
    /// An outstanding item of the book.
    BookItem {
        /// The line.
        id: Id,
    },
    /// An outstanding item of the bank.
    BankItem {
        /// The line.
        id: Id,
    },
}

/// One mistake that would be all that keeps the table from closing.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct TableSuspicion {
    /// Where.
    pub of: TableSuspect,
    /// What may have happened there.
    pub reason: RepairReason,
}

/// A bank reconciliation statement.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct BalanceTable {
    /// The day.
    pub as_of: Date,
    /// The balance of the book (企业账面余额).
    pub book_balance: Money,
    /// Received by the bank, not in the book yet (银行已收，企业未收), the oldest first.
    #[shape(omit)]
    pub bank_received: Vec<TableItem>,
    /// Paid by the bank, not in the book yet (银行已付，企业未付).
    #[shape(omit)]
    pub bank_paid: Vec<TableItem>,
    /// The balance of the book and what the bank has booked (调节后余额).
    pub adjusted_book: Money,
    /// The balance of the bank (银行对账单余额).
    pub bank_balance: Money,
    /// Received in the book, not at the bank yet (企业已收，银行未收).
    #[shape(omit)]
    pub book_received: Vec<TableItem>,
    /// Paid in the book, not at the bank yet (企业已付，银行未付).
    #[shape(omit)]
    pub book_paid: Vec<TableItem>,
    /// The balance of the bank and what the book has booked.
    pub adjusted_bank: Money,
    /// Adjusted book less adjusted bank: must be zero.
    pub difference: Money,
    /// The matches whose sides differ.
    #[shape(omit)]
    pub uneven: Vec<UnevenMatch>,
    /// The difference, if there is one, less what uneven matches explain.
    pub unexplained: Money,
    /// What single mistakes would explain that; of several none is preferred. At most 20.
    #[shape(omit)]
    pub suspicions: Vec<TableSuspicion>,
    /// The items of the last table that are cleared.
    #[shape(omit)]
    pub cleared: Vec<ClearedItem>,
    /// What the next table begins with.
    #[shape(omit)]
    pub carry: Vec<OutstandingItem>,
    /// What the table says.
    pub reasons: Vec<TableReason>,
}

const MOST_LINES: usize = 1_000_000;

/// Makes the bank reconciliation statement of a day.
///
/// ```
/// use duebook::{BalanceTableRequest, CashBookLine, Currency, Id, Money, OutstandingItem, TableSide, balance_table};
///
/// let cny = Currency::new("CNY")?;
/// let table = balance_table(&BalanceTableRequest {
///     as_of: "2026-01-31".parse()?,
///     book_balance: Money::parse("58000.15", cny)?,
///     bank_balance: Money::parse("60500.15", cny)?,
///     book: vec![CashBookLine { id: Id::new("PAY-9")?, date: "2026-01-30".parse()?, amount: Money::parse("-3300.00", cny)? }],
///     bank: Vec::new(),
///     matches: Vec::new(),
///     carried: vec![OutstandingItem {
///         side: TableSide::Bank, id: Id::new("INTEREST")?, date: "2025-12-21".parse()?,
///         amount: Money::parse("-800.00", cny)?, tables: 1,
///     }],
/// })?;
/// assert_eq!(table.adjusted_book.to_string(), "57200.15 CNY");
/// assert_eq!(table.adjusted_bank.to_string(), "57200.15 CNY");
/// assert!(table.difference.is_zero());
/// assert_eq!((table.bank_paid[0].days, table.bank_paid[0].tables), (41, 2));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `too_many`; `currency_mismatch`; `date_out_of_reach` for a line after the day; `duplicate_id` for a line that stands
/// twice on its side, or in two matches; `unknown_item` for a match with a line that is not there; `empty` for a match
/// without lines; `number_out_of_range` for the tables of an item; `amount_too_large`.
pub fn balance_table(request: &BalanceTableRequest) -> Result<BalanceTable> {
    let BalanceTableRequest { as_of, book_balance, bank_balance, .. } = request;
    book_balance.same_currency(bank_balance.currency()).map_err(|e| e.at("bankBalance"))?;
    let lines = clear::lines(request)?;
    let cleared = clear::clear(request, &lines)?;
    let mut table = BalanceTable {
        as_of: *as_of,
        book_balance: *book_balance,
        bank_received: Vec::new(),
        bank_paid: Vec::new(),
        adjusted_book: *book_balance,
        bank_balance: *bank_balance,
        book_received: Vec::new(),
        book_paid: Vec::new(),
        adjusted_bank: *bank_balance,
        difference: Money::zero(book_balance.currency()),
        uneven: cleared.uneven,
        unexplained: Money::zero(book_balance.currency()),
        suspicions: Vec::new(),
        cleared: cleared.items,
        carry: cleared.open,
        reasons: Vec::new(),
    };
    table.carry.sort_unstable_by(|a, b| (a.side, a.date, &a.id).cmp(&(b.side, b.date, &b.id)));
    for item in &table.carry {
        let (list, other) = match (item.side, item.amount.is_negative()) {
            (TableSide::Book, false) => (&mut table.book_received, &mut table.adjusted_bank),
            (TableSide::Book, true) => (&mut table.book_paid, &mut table.adjusted_bank),
            (TableSide::Bank, false) => (&mut table.bank_received, &mut table.adjusted_book),
            (TableSide::Bank, true) => (&mut table.bank_paid, &mut table.adjusted_book),
        };
        *other = other.plus(item.amount)?;
        let OutstandingItem { id, date, amount, tables, .. } = item;
        let days = as_of.days_since(*date);
        list.push(TableItem { id: id.clone(), date: *date, amount: amount.abs(), days, tables: *tables });
    }
    table.difference = table.adjusted_book.minus(table.adjusted_bank)?;
    let uneven = Money::sum(table.uneven.iter().map(|uneven| uneven.difference), book_balance.currency())?;
    // What was carried over with a wrong amount is in no balance: its match is uneven, and the table closes.
    if !table.difference.is_zero() {
        table.unexplained = table.difference.minus(uneven)?;
    }
    table.suspicions = suspect::suspicions(&table)?;
    table.reasons = table.told(uneven);
    Ok(table)
}

impl BalanceTable {
    fn told(&self, uneven: Money) -> Vec<TableReason> {
        let (book, bank) = (self.adjusted_book, self.adjusted_bank);
        if self.difference.is_zero() && self.uneven.is_empty() {
            return vec![TableReason::Balanced { adjusted: book }];
        }
        let mut reasons = Vec::new();
        if !self.difference.is_zero() {
            reasons.push(TableReason::Differs { book, bank, difference: self.difference });
        }
        if !self.uneven.is_empty() {
            reasons.push(TableReason::MatchesUneven { matches: count(self.uneven.len()), difference: uneven });
        }
        if !self.unexplained.is_zero() {
            reasons.push(TableReason::Unexplained { difference: self.unexplained });
        }
        reasons
    }
}

fn at_most(found: usize, list: &str) -> Result<()> {
    if found > MOST_LINES {
        return Err(Error::from(ErrorKind::TooMany { found: count(found), limit: count(MOST_LINES) }).at(list));
    }
    Ok(())
}
