//! A chart (科目与凭证模板): accounts, and the entry of each kind of fact, as data.

use super::MoneyKind;
use crate::shape::Shape;
use crate::{Currency, Id, Nature, Remainder};

/// Accounts and rules. Take a [`ChartPreset`](crate::ChartPreset) and put in your own codes, or write your own.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Chart {
    /// The currency of the books (本位币).
    pub home: Currency,
    /// Who takes the unit that is left over when the home value of a foreign amount is spread over its parts.
    pub remainder: Remainder,
    /// The accounts, 1 to 1,000, each code once.
    pub accounts: Vec<ChartAccount>,
    /// The entries, 1 to 1,000; at most one for each kind and nature.
    pub rules: Vec<ChartRule>,
}

/// One account (会计科目).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ChartAccount {
    /// The code (科目编码).
    pub code: Id,
    /// The name (科目名称), 1 to 256 bytes.
    pub name: String,
    /// The dimensions that every line on it must have (辅助核算); `customer` is that of the fact.
    #[shape(omit)]
    pub dimensions: Vec<Id>,
}

/// The entry of one kind of fact.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ChartRule {
    /// The kind.
    pub kind: MoneyKind,
    /// For facts of these natures only. Empty: for all that no other rule of the kind names.
    #[shape(omit)]
    pub natures: Vec<Nature>,
    /// Its lines, at most 20. None: by this chart there is nothing to enter.
    pub lines: Vec<RuleLine>,
}

/// One line of an entry.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct RuleLine {
    /// The side.
    pub side: EntrySide,
    /// The account.
    pub account: Id,
    /// Which part of the amount.
    pub part: AmountPart,
    /// Whose line it is, where the account asks for the customer.
    #[shape(omit)]
    pub party: Party,
    /// As it is, or in red letters.
    #[shape(omit)]
    pub sign: LineSign,
}

/// The side of an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum EntrySide {
    /// 借方.
    Debit,
    /// 贷方.
    Credit,
}

/// A part of the amount of a fact. Gross is net and tax, and it is the fee and what is left after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum AmountPart {
    /// All of it (价税合计).
    Gross,
    /// Without tax (不含税金额); a line for each rate. All of it for a fact without tax.
    Net,
    /// The tax (税额); a line for each rate.
    Tax,
    /// What the bank or channel kept (手续费).
    Fee,
    /// What is left after that (实收).
    AfterFee,
}

/// Whose line it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Shape)]
pub enum Party {
    /// The customer of the fact.
    #[default]
    Customer,
    /// The other customer.
    Other,
}

/// Whether a line is entered as it is or below zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Shape)]
pub enum LineSign {
    /// As it is (蓝字).
    #[default]
    Plain,
    /// Below zero, on the same side (红字), as U8 books a refund.
    Red,
}
