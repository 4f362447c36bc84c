//! Text as people and banks write it, and the one form it has here (数据清洗): amounts, dates, account numbers.
//!
//! The scalars of this library read one strict form each and refuse every other. What exports, spreadsheets and forms
//! hold is written in many ways; the functions here are the named way to take it in. Each of them reads exactly what is
//! written or refuses it with the first character that does not fit: nothing is rounded, nothing is cut off.
//!
//! Some texts can be read in two ways: `1,234` is a thousand or little more than one, `01/08/2026` is in January or in
//! August. What decides is the whole column they stand in: [`detect_amounts`] and [`detect_dates`] count the values
//! that decide, name those that contradict, and leave open what nothing decides.

mod account;
mod amount;
pub(crate) mod company;
mod date;
mod detect;
pub(crate) mod edits;
pub(crate) mod fold;
pub(crate) mod reference;
mod width;
mod words;

pub use account::{AccountForm, AccountLikeness, AccountNumber, clean_account, compare_accounts};
pub use amount::{AmountDialect, DecimalMark, SideView, parse_amount_text};
pub use date::{DateDialect, DateOrder, DateText, Serials, parse_date_text};
pub use detect::{
    AmountColumn, AmountReading, DateColumn, DateReading, DialectState, DialectVotes, detect_amounts, detect_dates,
};
pub use words::{amount_in_words, parse_amount_words};

pub(crate) use amount::{Side, is_empty_amount, side};
pub(crate) use date::parse_time_text;
pub(crate) use width::{folded, half, is_blank, trimmed};
