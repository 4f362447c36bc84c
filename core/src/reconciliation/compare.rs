//! Two systems compared (两套账核对): which rows are in both, and why the balances differ.
//!
//! Rows are paired by what names them, the surest name first: the id, then the business key, then the reference.
//! Under one name the rows that agree in more are paired before those that agree in less, and only where nothing has
//! to be chosen; what could be paired in several ways is told as one ambiguous group. Every row ends in exactly one
//! class, so the classes add up to the difference of the balances to the last minor unit. If the balances a system
//! states are not what its rows come to, the comparison does not close and names the rest.

mod class;
mod difference;
mod group;
mod pair;
mod total;

use crate::calendar::Date;
use crate::error::{ErrorKind, count};
use crate::index::Index;
use crate::reason::ExtractReason;
use crate::shape::Shape;
use crate::{Error, Field, Id, Money, Percent, Result};
pub use class::ExtractClass;
pub use difference::ExtractDifference;
use pair::Pairing;
pub use total::{ClassTotal, ExtractTotal, StatedBalance};

/// A row of an extract: an entry, an open item or a movement as one system has it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ExtractRow {
    /// The number under which both systems know it, if they share one.
    #[shape(omit)]
    pub id: Option<Id>,
    /// What names it in the business: document type and number, order and line (业务主键).
    #[shape(omit)]
    pub key: Option<Id>,
    /// What it refers to: an invoice, a contract, a remittance (参考号).
    #[shape(omit)]
    pub reference: Option<Id>,
    /// The amount, signed.
    pub amount: Money,
    /// The day it counts for.
    pub date: Date,
    /// The account it is on (科目).
    #[shape(omit)]
    pub account: Option<Id>,
    /// Its dimensions (辅助核算), each name once, at most 64.
    #[shape(omit)]
    pub fields: Vec<Field>,
}

/// What names a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Shape)]
pub enum ExtractAnchor {
    /// The id.
    Id,
    /// The business key.
    Key,
    /// The reference.
    Reference,
}

/// How two extracts are compared.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ExtractRules {
    /// What rows are paired by, the surest first, each once. None given: id, key, reference.
    #[shape(omit)]
    pub anchors: Vec<ExtractAnchor>,
    /// The names of the fields that are compared. None given: all.
    #[shape(omit)]
    pub fields: Vec<Id>,
    /// The last day of the period (截止日): balances are those at its end, and a row that is before it in one system and
    /// after it in the other is a difference of cut-off.
    #[shape(omit)]
    pub border: Option<Date>,
    /// The largest difference, in minor units, that is called one of rounding, 0 to 100.
    #[shape(omit = 1)]
    pub rounding: i64,
    /// Tax rates (税率): a difference of one of them, half up to the minor unit, is called one of tax. At most 20.
    #[shape(omit)]
    pub tax_rates: Vec<Percent>,
}

/// What [`compare_extracts`] is asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ExtractRequest {
    /// The rows of the one system, in any order, at most 2,000,000.
    pub left: Vec<ExtractRow>,
    /// The rows of the other.
    pub right: Vec<ExtractRow>,
    /// How they are compared.
    #[shape(default)]
    pub rules: ExtractRules,
    /// The balances the systems state, if they do: by account, or of a whole currency.
    #[shape(omit)]
    pub balances: Vec<StatedBalance>,
}

/// What a comparison found.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ExtractComparison {
    /// How many pairs agree in everything that is compared.
    pub equal: i64,
    /// What differs, class by class; within a class in the order of what the rows say.
    pub differences: Vec<ExtractDifference>,
    /// The balances and what their difference consists of, by currency.
    pub totals: Vec<ExtractTotal>,
    /// The same by currency and account.
    pub accounts: Vec<ExtractTotal>,
    /// Whether every difference of balances is explained to the last minor unit.
    pub closes: bool,
}

const MOST_ROWS: usize = 2_000_000;
const MOST_FIELDS: usize = 64;
const MOST_NAMES: usize = 1_000;
const MOST_RATES: usize = 20;
const MOST_BALANCES: usize = 100_000;
const MOST_ROUNDING: i64 = 100;

/// Compares two extracts row by row.
///
/// ```
/// use duebook::{Currency, ExtractClass, ExtractRequest, ExtractRow, ExtractRules, Id, Money, compare_extracts};
///
/// let row = |id: &str, amount: &str| -> Result<ExtractRow, duebook::Error> {
///     Ok(ExtractRow {
///         id: Some(Id::new(id)?), key: None, reference: None, amount: Money::parse(amount, Currency::new("CNY")?)?,
///         date: "2026-01-31".parse()?, account: None, fields: Vec::new(),
///     })
/// };
/// let found = compare_extracts(&ExtractRequest {
///     left: vec![row("V-1", "113.07")?, row("V-2", "1234.56")?, row("V-3", "8.99")?],
///     right: vec![row("V-2", "1243.56")?, row("V-1", "113.07")?],
///     rules: ExtractRules::standard(),
///     balances: Vec::new(),
/// })?;
/// assert_eq!(found.equal, 1);
/// assert_eq!(found.differences[0].category, ExtractClass::MissingRight);
/// assert_eq!(found.differences[1].reasons[0].en(), "1234.56 CNY left, 1243.56 CNY right: two digits changed places");
/// assert_eq!(found.totals[0].gap.to_string(), "-0.01 CNY");        // 8.99 missing, 9.00 too much
/// assert!(found.closes);
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// Rows that agree in everything that is compared are interchangeable; of several, those with the smaller ids are
/// paired. The answer does not depend on the order of the rows. It takes about n log n steps.
///
/// # Errors
/// `too_many`; `duplicate_id` for a field that stands twice in a row; `number_twice` for a balance or an anchor that is
/// given twice; `currency_mismatch` for a balance whose sides differ; `number_out_of_range` for the rounding;
/// `amount_too_large` if a balance is.
pub fn compare_extracts(request: &ExtractRequest) -> Result<ExtractComparison> {
    let ExtractRequest { left, right, rules, balances } = request;
    check_rows(left, "left")?;
    check_rows(right, "right")?;
    rules.check().map_err(|e| e.at("rules"))?;
    at_most(balances.len(), MOST_BALANCES, "balances")?;
    let mut pairing = Pairing::new(left, right, rules);
    for anchor in rules.ladder() {
        pairing.by(anchor);
    }
    pairing.rest();
    let (totals, accounts) = total::totals(left, right, &pairing, balances)?;
    let equal = pairing.equal;
    let closes = totals.iter().chain(&accounts).all(|total| total.rest.is_zero());
    Ok(ExtractComparison { equal, differences: pairing.told(), totals, accounts, closes })
}

impl Default for ExtractRules {
    fn default() -> Self {
        Self::standard()
    }
}

impl ExtractRules {
    /// By id, key and reference; all fields; no border; a minor unit is rounding.
    #[must_use]
    pub fn standard() -> Self {
        Self { anchors: Vec::new(), fields: Vec::new(), border: None, rounding: 1, tax_rates: Vec::new() }
    }

    fn ladder(&self) -> Vec<ExtractAnchor> {
        if self.anchors.is_empty() {
            vec![ExtractAnchor::Id, ExtractAnchor::Key, ExtractAnchor::Reference]
        } else {
            self.anchors.clone()
        }
    }

    fn check(&self) -> Result<()> {
        for (at, anchor) in self.anchors.iter().enumerate() {
            if let Some(first) = self.anchors.iter().take(at).position(|earlier| earlier == anchor) {
                let refused = ErrorKind::NumberTwice { number: count(at), first: count(first) };
                return Err(Error::from(refused).at_index("anchors", at));
            }
        }
        at_most(self.fields.len(), MOST_NAMES, "fields")?;
        at_most(self.tax_rates.len(), MOST_RATES, "taxRates")?;
        if !(0..=MOST_ROUNDING).contains(&self.rounding) {
            let refused = ErrorKind::NumberOutOfRange { found: self.rounding, min: 0, max: MOST_ROUNDING };
            return Err(Error::from(refused).at("rounding"));
        }
        Ok(())
    }
}

impl ExtractRow {
    pub(crate) fn named(&self, anchor: ExtractAnchor) -> Option<&Id> {
        match anchor {
            ExtractAnchor::Id => self.id.as_ref(),
            ExtractAnchor::Key => self.key.as_ref(),
            ExtractAnchor::Reference => self.reference.as_ref(),
        }
    }
}

fn at_most(found: usize, limit: usize, list: &str) -> Result<()> {
    if found > limit {
        return Err(Error::from(ErrorKind::TooMany { found: count(found), limit: count(limit) }).at(list));
    }
    Ok(())
}

fn check_rows(rows: &[ExtractRow], side: &str) -> Result<()> {
    at_most(rows.len(), MOST_ROWS, side)?;
    for (position, row) in rows.iter().enumerate().filter(|(_, row)| !row.fields.is_empty()) {
        at_most(row.fields.len(), MOST_FIELDS, "fields").map_err(|e| e.at_index(side, position))?;
        if let Err(twice) = Index::of_unique(row.fields.iter().map(|field| &field.name)) {
            let again = usize::try_from(twice.again).unwrap_or(0);
            let id = row.fields.get(again).map_or_else(|| Id::literal("?"), |field| field.name.clone());
            let refused = ErrorKind::DuplicateId { id, first: twice.first.into() };
            return Err(Error::from(refused).at("name").at_index("fields", again).at_index(side, position));
        }
    }
    Ok(())
}

/// What a pair differs in, the reasons.
pub(crate) type Reasons = Vec<ExtractReason>;
