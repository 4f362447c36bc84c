//! What a provision says (坏账准备计算表): every line with its rate, every total with what rounding moved.

use crate::shape::Shape;
use crate::{Currency, Date, Fraction, Id, Money, Value};

/// What a line is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum ProvisionPart {
    /// A band of the table.
    Band {
        /// The segment, as the rates name it. Absent: all that have no rates of their own.
        #[shape(omit)]
        segment: Option<Value>,
        /// The band, from 0 for the youngest.
        band: i64,
    },
    /// What is disputed and has a rate of its own.
    Disputed {},
    /// A debt that is looked at alone (单项计提).
    Debt {
        /// The debt.
        debt: Id,
    },
    /// The debts of a customer that are looked at alone.
    Customer {
        /// The customer.
        customer: Id,
    },
}

/// A line of a provision.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ProvisionLine {
    /// What it is about.
    pub part: ProvisionPart,
    /// How many debts are in it; one that is disputed in part is in two lines.
    pub debts: i64,
    /// What is owed (账面余额).
    pub gross: Money,
    /// What money on account takes off.
    pub netted: Money,
    /// The rate with the factor inside, at most 1. Absent: an amount was stated.
    #[shape(omit)]
    pub rate: Option<Fraction>,
    /// What will probably be lost of gross less netted (坏账准备).
    pub allowance: Money,
    /// The exact allowance less the rounded one, in minor units.
    pub residue: Fraction,
}

/// The sums of the lines of one currency.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ProvisionTotal {
    /// The currency.
    pub currency: Currency,
    /// What is owed in all.
    pub gross: Money,
    /// What of that is looked at alone.
    pub specific: Money,
    /// What of that is disputed and has a rate of its own.
    pub disputed: Money,
    /// What money on account takes off.
    pub netted: Money,
    /// Money on account that could be netted and takes nothing off, because its owner owes no more: it never makes
    /// the debt of another customer smaller.
    pub credit: Money,
    /// The allowance (坏账准备余额).
    pub allowance: Money,
    /// The allowance by what is owed less what is netted (计提比例). Absent: nothing is owed.
    #[shape(omit)]
    pub coverage: Option<Fraction>,
}

/// A provision.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Provision {
    /// The day.
    pub as_of: Date,
    /// From when the policy holds that was used.
    pub policy_from: Date,
    /// One for each currency in which anything is owed.
    pub totals: Vec<ProvisionTotal>,
    /// By currency: each segment that anything is owed in with all its bands, what is disputed, what is looked at alone
    /// in the order given.
    pub lines: Vec<ProvisionLine>,
}
