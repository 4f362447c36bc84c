//! A bank statement as it was read, with what proves it.

use super::BankLine;
use crate::shape::Shape;
use crate::{Currency, Date, Error, Money};

/// One statement of one account in one currency.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Statement {
    /// The format of the file.
    pub format: StatementFormat,
    /// The dialect that was found: `camt.053.001.08`, `mt940/structured`, `ofx/102`, `icbc/debit-v2`.
    pub layout: String,
    /// The number of the statement, as written.
    #[shape(omit)]
    pub number: Option<String>,
    /// The account, as written; empty if neither the file nor the caller says.
    pub account: String,
    /// Its holder, as written.
    #[shape(omit)]
    pub holder: Option<String>,
    /// The currency of the account.
    pub currency: Currency,
    /// The first day, where the file says it.
    #[shape(omit)]
    pub from: Option<Date>,
    /// The last day, where the file says it.
    #[shape(omit)]
    pub to: Option<Date>,
    /// The booked balance before the first line.
    #[shape(omit)]
    pub opening: Option<Money>,
    /// The booked balance after the last line.
    #[shape(omit)]
    pub closing: Option<Money>,
    /// What the bank says of the statement as a whole.
    #[shape(omit)]
    pub info: Vec<String>,
    /// The lines, the oldest first: a table that is listed newest first is turned round, and `row` keeps its order.
    pub lines: Vec<BankLine>,
    /// What proves that nothing is missing.
    pub proof: StatementProof,
}

impl Statement {
    /// A statement of which nothing but its account is known yet.
    #[must_use]
    pub fn new(format: StatementFormat, layout: &str, account: &str, currency: Currency) -> Self {
        Self {
            format,
            layout: layout.to_owned(),
            number: None,
            account: account.to_owned(),
            holder: None,
            currency,
            from: None,
            to: None,
            opening: None,
            closing: None,
            info: Vec::new(),
            lines: Vec::new(),
            proof: StatementProof::Nothing {},
        }
    }
}

/// The format of a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Shape)]
pub enum StatementFormat {
    /// ISO 20022 camt.053, bank to customer statement.
    Camt053,
    /// ISO 20022 camt.054, debit and credit notification: details of bookings, no balances.
    Camt054,
    /// SWIFT MT940.
    Mt940,
    /// Open Financial Exchange.
    Ofx,
    /// A table: CSV or tab-separated text.
    Table,
}

impl StatementFormat {
    /// What the format is called.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Camt053 => "camt.053",
            Self::Camt054 => "camt.054",
            Self::Mt940 => "MT940",
            Self::Ofx => "OFX",
            Self::Table => "CSV",
        }
    }
}

/// What proves that a statement is whole (余额连续性).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum StatementProof {
    /// Every balance is the one before it plus the amount of its line.
    RunningBalance {
        /// How many balances were checked.
        checked: i64,
    },
    /// The opening balance plus all lines is the closing balance.
    OpeningClosing {},
    /// The counts and sums the file states are those of its lines.
    Totals {},
    /// The file states neither balances nor totals: the caller allowed it to be read all the same.
    Nothing {},
    /// The file contradicts itself: the caller asked to see it all the same. Nothing of it should be posted.
    Broken {
        /// Each contradiction, in the order of the file.
        breaks: Vec<ProofBreak>,
    },
}

/// Where a statement contradicts itself (余额断点).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ProofBreak {
    /// The code of the refusal that the file would otherwise have met.
    pub code: String,
    /// The field of the statements.
    pub path: String,
    /// One sentence in English, with the figures.
    pub en: String,
    /// One sentence in Chinese, with the figures.
    pub zh: String,
}

impl ProofBreak {
    /// What a refusal says.
    #[must_use]
    pub fn of(error: &Error) -> Self {
        Self { code: error.code().to_owned(), path: error.path().to_owned(), en: error.en(), zh: error.zh() }
    }
}
