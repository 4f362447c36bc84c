//! An open item and the customers (未清项、客户) a payment is matched with.

use crate::shape::Shape;
use crate::{Date, Discount, Id, Money, Receivable};

/// What a line may be for: an invoice, an installment, an entry of the ledger, a contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct MatchItem {
    /// The item, unique among the items of one call; it is a reference as well.
    pub id: Id,
    /// Whose it is.
    #[shape(omit)]
    pub customer: Option<Id>,
    /// What is open; a credit note is below zero.
    pub open: Money,
    /// The day it is due.
    #[shape(omit)]
    pub due: Option<Date>,
    /// The day it came into being. A line of an earlier day is not for it.
    #[shape(omit)]
    pub issued: Option<Date>,
    /// Numbers under which a payer may quote it.
    #[shape(omit)]
    pub references: Vec<String>,
    /// Text to which the text of a line may be similar.
    #[shape(omit)]
    pub texts: Vec<String>,
    /// Discounts for paying early.
    #[shape(omit)]
    pub discounts: Vec<Discount>,
}

impl MatchItem {
    /// Nothing but the id and what is open.
    pub(super) fn hollow(&self) -> Self {
        Self {
            id: self.id.clone(),
            customer: None,
            open: self.open,
            due: None,
            issued: None,
            references: Vec::new(),
            texts: Vec::new(),
            discounts: Vec::new(),
        }
    }
}

impl MatchParty {
    /// Nothing but the id.
    pub(super) fn hollow(&self) -> Self {
        Self { id: self.id.clone(), names: Vec::new(), accounts: Vec::new(), group: None, payers: Vec::new() }
    }
}

impl From<&Receivable> for MatchItem {
    fn from(item: &Receivable) -> Self {
        Self {
            id: item.id.clone(),
            customer: Some(item.customer.clone()),
            open: item.open,
            due: Some(item.due),
            issued: item.issued,
            references: item.references.iter().map(|reference| reference.as_str().to_owned()).collect(),
            texts: Vec::new(),
            discounts: item.discounts.clone(),
        }
    }
}

/// A customer, as far as it helps to recognize a payer.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct MatchParty {
    /// The customer, unique among the parties of one call.
    pub id: Id,
    /// Its names.
    #[shape(omit)]
    pub names: Vec<String>,
    /// Its accounts.
    #[shape(omit)]
    pub accounts: Vec<String>,
    /// The group it belongs to: its members sometimes pay for each other.
    #[shape(omit)]
    pub group: Option<Id>,
    /// Who else is known to have paid for it, or not to have.
    #[shape(omit)]
    pub payers: Vec<KnownPayer>,
}

/// A payer who was confirmed or refused for a customer before (付款人别名).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct KnownPayer {
    /// The name, as written on the lines.
    #[shape(omit)]
    pub name: Option<String>,
    /// The account, as written on the lines.
    #[shape(omit)]
    pub account: Option<String>,
    /// What it says, in thousandths of a bit; refused payers are below zero.
    pub bits: i64,
}
