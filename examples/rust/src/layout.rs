//! A layout: which column of somebody's export holds which fact.
//!
//! Everything that differs between two companies' files is written down here, as data; nothing is
//! guessed from a header.

use std::collections::BTreeMap;
use std::path::Path;

use duebook::{Currency, Date, Nature};
use serde::Deserialize;

use crate::rows::{Stop, text_of};

/// The columns of the files, the form of the dates, and what absent facts mean.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Layout {
    /// For the reader of the layout.
    #[serde(rename = "about")]
    pub _about: String,
    /// The business date, unless the command line names one.
    pub as_of: Date,
    /// How dates are written.
    pub dates: DateForm,
    /// The currency of files without such a column. Without it, every row needs its own.
    pub default_currency: Option<Currency>,
    /// Contracts with payment terms.
    pub contracts: Option<ContractColumns>,
    /// Open items that stand alone: invoices, opening balances.
    pub items: Option<ItemColumns>,
    /// Money received.
    pub receipts: Option<ReceiptColumns>,
    /// What the words in the column `nature` mean.
    #[serde(default)]
    pub natures: BTreeMap<String, Nature>,
}

/// How dates are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum DateForm {
    /// `2026-02-07`
    #[serde(rename = "Y-M-D")]
    YearFirst,
    /// `2/7/2026`, zeros in front allowed
    #[serde(rename = "M/D/Y")]
    MonthFirst,
}

/// The columns of a file of contracts.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ContractColumns {
    pub number: String,
    pub customer: String,
    pub salesperson: Option<String>,
    pub signed: String,
    pub amount: String,
    pub currency: Option<String>,
    /// Percentages such as `30/40/30`.
    pub terms: String,
    pub delivered: String,
    pub accepted: String,
}

/// The columns of a file of open items.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ItemColumns {
    pub id: String,
    pub customer: String,
    pub salesperson: Option<String>,
    pub issued: Option<String>,
    pub due: String,
    pub amount: String,
    pub currency: Option<String>,
    pub references: Option<String>,
    /// The row carries its own payment: on this day, of the same amount, quoting the id.
    pub settled: Option<String>,
}

/// The columns of a file of receipts.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReceiptColumns {
    pub id: String,
    pub customer: String,
    pub received: String,
    pub amount: String,
    pub currency: Option<String>,
    pub nature: Option<String>,
    /// Numbers the payer quoted.
    pub references: Option<String>,
    /// Items a clerk named.
    pub pays: Option<String>,
}

impl Layout {
    /// Reads a layout; a misspelt field is refused.
    pub fn read(path: &Path) -> Result<Self, Stop> {
        let stop = |reason: String| Stop(format!("{}: {reason}", path.display()));
        let text = text_of(path)?;
        serde_json::from_str(&text).map_err(|e| stop(e.to_string()))
    }
}
