//! The reasons of a three-way comparison.

use crate::reconciliation::ChainKind;
use crate::shape::Shape;
use crate::{Id, Money};

/// What is said about one contract, its documents and its payments (三方核对依据).
///
/// ```
/// use duebook::{ChainKind, ChainReason, Money};
///
/// let amount = Money::parse("3390.07", "CNY".parse()?)?;
/// let reason = ChainReason::OnlyLeft { left: ChainKind::Delivery, right: ChainKind::Payment, amount };
/// assert_eq!(reason.en(), "deliveries of 3390.07 CNY and no payments");
/// assert_eq!(reason.zh(), "有发货 3390.07 CNY，无收款");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// The JSON form carries both sentences beside the figures.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
#[shape(told)]
#[non_exhaustive]
pub enum ChainReason {
    /// Both sides of a leg come to the same.
    Agrees {
        /// One side.
        left: ChainKind,
        /// The other.
        right: ChainKind,
        /// What both come to.
        amount: Money,
    },
    /// Only the first side of a leg is there.
    OnlyLeft {
        /// The side that is there.
        left: ChainKind,
        /// The side that is not.
        right: ChainKind,
        /// What there is.
        amount: Money,
    },
    /// Only the second side of a leg is there.
    OnlyRight {
        /// The side that is not there.
        left: ChainKind,
        /// The side that is.
        right: ChainKind,
        /// What there is.
        amount: Money,
    },
    /// Both sides are there and come to different sums.
    Differs {
        /// One side.
        left: ChainKind,
        /// The other.
        right: ChainKind,
        /// What the first comes to.
        left_amount: Money,
        /// What the second comes to.
        right_amount: Money,
        /// The first less the second.
        difference: Money,
    },
    /// A document names no contract, but quotes a number of exactly one.
    ByReference {
        /// The document.
        document: Id,
    },
    /// A payment may belong here, but it is not certain.
    Doubtful {
        /// The line.
        line: Id,
    },
}

const fn en(kind: ChainKind) -> &'static str {
    match kind {
        ChainKind::Contract => "contracts",
        ChainKind::Delivery => "deliveries",
        ChainKind::Invoice => "invoices",
        ChainKind::Receivable => "receivables",
        ChainKind::Payment => "payments",
    }
}

const fn zh(kind: ChainKind) -> &'static str {
    match kind {
        ChainKind::Contract => "合同",
        ChainKind::Delivery => "发货",
        ChainKind::Invoice => "开票",
        ChainKind::Receivable => "应收",
        ChainKind::Payment => "收款",
    }
}

impl ChainReason {
    /// One sentence in English.
    #[must_use]
    pub fn en(&self) -> String {
        match self {
            Self::Agrees { left, right, amount } => format!("{} and {} both come to {amount}", en(*left), en(*right)),
            Self::OnlyLeft { left, right, amount } => format!("{} of {amount} and no {}", en(*left), en(*right)),
            Self::OnlyRight { left, right, amount } => format!("{} of {amount} and no {}", en(*right), en(*left)),
            Self::Differs { left, right, left_amount, right_amount, difference } => {
                format!("{} of {left_amount} and {} of {right_amount}, {difference} apart", en(*left), en(*right))
            }
            Self::ByReference { document } => format!("document {document} quotes a number of this contract only"),
            Self::Doubtful { line } => format!("line {line} may belong here, but it is not certain"),
        }
    }

    /// One sentence in Chinese (中文).
    #[must_use]
    pub fn zh(&self) -> String {
        match self {
            Self::Agrees { left, right, amount } => format!("{}与{}一致：{amount}", zh(*left), zh(*right)),
            Self::OnlyLeft { left, right, amount } => format!("有{} {amount}，无{}", zh(*left), zh(*right)),
            Self::OnlyRight { left, right, amount } => format!("有{} {amount}，无{}", zh(*right), zh(*left)),
            Self::Differs { left, right, left_amount, right_amount, difference } => {
                format!("{} {left_amount}，{} {right_amount}，相差 {difference}", zh(*left), zh(*right))
            }
            Self::ByReference { document } => format!("单据 {document} 只引用了本合同的编号"),
            Self::Doubtful { line } => format!("流水 {line} 可能属于本合同，但不能确定"),
        }
    }
}
