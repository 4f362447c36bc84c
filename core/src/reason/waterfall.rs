//! The reasons of a waterfall.

use crate::shape::Shape;
use crate::{Date, DueKind, Money};

/// Why a waterfall pays a component, keeps money, or opens a component again.
///
/// ```
/// use duebook::{Currency, DueKind, Money, WaterfallReason};
///
/// let usd = |amount| Money::parse(amount, Currency::new("USD")?);
/// let reason =
///     WaterfallReason::InOrder { when: DueKind::PastDue, due: "2023-01-31".parse()?, rank: 3, open: usd("114.01")? };
/// assert_eq!(reason.en(), "past due since 2023-01-31, number 3 in the order; 114.01 USD stays open");
/// assert_eq!(reason.zh(), "自 2023-01-31 起逾期，冲抵顺序第 3 位；尚余 114.01 USD 未清");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// The JSON form carries both sentences beside the figures.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
#[shape(told)]
#[non_exhaustive]
pub enum WaterfallReason {
    /// Paid because its turn came.
    InOrder {
        /// How far along the installment is.
        when: DueKind,
        /// When it is due.
        due: Date,
        /// The place of its pair in the order, from 1.
        rank: i64,
        /// What stays open of the component.
        open: Money,
    },
    /// Paid because money beyond what is due is spread.
    Spread {
        /// What is spread.
        total: Money,
        /// Over how many installments.
        installments: i64,
        /// The place of its pair in the order, from 1.
        rank: i64,
        /// What stays open of the component.
        open: Money,
    },
    /// Kept because nothing is open any more.
    NothingOpen {},
    /// Kept because the rules pay nothing before it is due.
    KeptAsCredit {
        /// What falls due later.
        open: Money,
    },
    /// Open again because a payment was taken back.
    Reopened {
        /// The place of the component in the order of the reversal, from 1.
        rank: i64,
        /// What had been paid of the component of this installment.
        paid: Money,
        /// What is open of it now.
        open: Money,
    },
}

impl WaterfallReason {
    /// One sentence in English.
    #[must_use]
    pub fn en(&self) -> String {
        match self {
            Self::InOrder { when: DueKind::PastDue, due, rank, open } => {
                format!("past due since {due}, number {rank} in the order; {}", state_en(open))
            }
            Self::InOrder { when: DueKind::Due, due, rank, open } => {
                format!("due today, {due}, number {rank} in the order; {}", state_en(open))
            }
            Self::InOrder { when: DueKind::InAdvance, due, rank, open } => {
                format!("paid in advance, due {due}, number {rank} in the order; {}", state_en(open))
            }
            Self::Spread { total, installments, rank, open } => format!(
                "paid in advance: {total} spread over {installments} installments, number {rank} in the order; {}",
                state_en(open)
            ),
            Self::NothingOpen {} => "nothing is open any more; kept as credit".into(),
            Self::KeptAsCredit { open } => {
                format!("nothing more is due, {open} falls due later and is not paid in advance; kept as credit")
            }
            Self::Reopened { rank, paid, open } => {
                format!("number {rank} in the order of the reversal, {paid} had been paid; {open} is open again")
            }
        }
    }

    /// One sentence in Chinese (中文).
    #[must_use]
    pub fn zh(&self) -> String {
        match self {
            Self::InOrder { when: DueKind::PastDue, due, rank, open } => {
                format!("自 {due} 起逾期，冲抵顺序第 {rank} 位；{}", state_zh(open))
            }
            Self::InOrder { when: DueKind::Due, due, rank, open } => {
                format!("今日 {due} 到期，冲抵顺序第 {rank} 位；{}", state_zh(open))
            }
            Self::InOrder { when: DueKind::InAdvance, due, rank, open } => {
                format!("提前偿付，到期日 {due}，冲抵顺序第 {rank} 位；{}", state_zh(open))
            }
            Self::Spread { total, installments, rank, open } => {
                format!("提前偿付：{total} 均摊至 {installments} 期，冲抵顺序第 {rank} 位；{}", state_zh(open))
            }
            Self::NothingOpen {} => "已无未清款；余款留作贷方".into(),
            Self::KeptAsCredit { open } => format!("已无到期款，另有 {open} 尚未到期且不提前偿付；余款留作贷方"),
            Self::Reopened { rank, paid, open } => {
                format!("冲回顺序第 {rank} 位，原已付 {paid}；现未清 {open}")
            }
        }
    }
}

fn state_en(open: &Money) -> String {
    if open.is_zero() { "paid in full".into() } else { format!("{open} stays open") }
}

fn state_zh(open: &Money) -> String {
    if open.is_zero() { "已结清".into() } else { format!("尚余 {open} 未清") }
}
