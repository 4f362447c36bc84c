//! The faults of a chart.

use crate::shape::Shape;
use crate::{Id, MoneyKind};

/// Something that is wrong with a chart, or missing in it.
///
/// ```
/// use duebook::{ChartFault, MoneyKind};
///
/// let fault = ChartFault::RuleMissing { fact: MoneyKind::Provision };
/// assert_eq!(fault.en(), "there is no rule for provision");
/// assert_eq!(fault.zh(), "没有“计提坏账准备”的凭证规则");
/// ```
///
/// The JSON form carries both sentences beside the figures.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
#[shape(told)]
#[non_exhaustive]
pub enum ChartFault {
    /// Two accounts have one code.
    AccountTwice {
        /// The code.
        account: Id,
    },
    /// Two rules are for the same facts.
    RuleTwice {
        /// The later rule, from 0.
        rule: i64,
        /// The kind of fact.
        fact: MoneyKind,
        /// The earlier rule, from 0.
        first: i64,
    },
    /// A rule books on an account that the chart does not have.
    AccountMissing {
        /// The rule, from 0.
        rule: i64,
        /// The kind of fact.
        fact: MoneyKind,
        /// The account.
        account: Id,
    },
    /// A rule books tax on an account that the chart does not have.
    TaxAccountMissing {
        /// The rule, from 0.
        rule: i64,
        /// The kind of fact.
        fact: MoneyKind,
        /// The account.
        account: Id,
    },
    /// A rule debits another share of the amount than it credits.
    RuleUnbalanced {
        /// The rule, from 0.
        rule: i64,
        /// The kind of fact.
        fact: MoneyKind,
        /// The part that does not cancel out: `gross`, `tax` or `fee`.
        part: String,
        /// The account of its last line.
        account: Id,
    },
    /// A kind of fact has no rule: such a fact would be refused.
    RuleMissing {
        /// The kind of fact.
        fact: MoneyKind,
    },
}

impl ChartFault {
    /// One sentence in English.
    #[must_use]
    pub fn en(&self) -> String {
        match self {
            Self::AccountTwice { account } => format!("account {account} stands twice"),
            Self::RuleTwice { rule, fact, first } => {
                format!("rule {rule} ({}) is for the same facts as rule {first}", fact.name())
            }
            Self::AccountMissing { rule, fact, account } => {
                format!("rule {rule} ({}) books on account {account}, which is missing", fact.name())
            }
            Self::TaxAccountMissing { rule, fact, account } => {
                format!("rule {rule} ({}) books tax on account {account}, which is missing", fact.name())
            }
            Self::RuleUnbalanced { rule, fact, part, account } => {
                format!("rule {rule} ({}) does not balance in the {part}, up to account {account}", fact.name())
            }
            Self::RuleMissing { fact } => format!("there is no rule for {}", fact.name()),
        }
    }

    /// One sentence in Chinese (中文).
    #[must_use]
    pub fn zh(&self) -> String {
        match self {
            Self::AccountTwice { account } => format!("科目 {account} 重复"),
            Self::RuleTwice { rule, fact, first } => {
                format!("规则 {rule}（{}）与规则 {first} 适用于相同业务", fact.zh())
            }
            Self::AccountMissing { rule, fact, account } => {
                format!("规则 {rule}（{}）使用的科目 {account} 不存在", fact.zh())
            }
            Self::TaxAccountMissing { rule, fact, account } => {
                format!("规则 {rule}（{}）使用的税金科目 {account} 不存在", fact.zh())
            }
            Self::RuleUnbalanced { rule, fact, part, account } => {
                let part = match part.as_str() {
                    "gross" => "价税合计",
                    "tax" => "税额",
                    _ => "手续费",
                };
                format!("规则 {rule}（{}）的{part}借贷不平，末行科目 {account}", fact.zh())
            }
            Self::RuleMissing { fact } => format!("没有“{}”的凭证规则", fact.zh()),
        }
    }
}
