//! A fact (业务事实): one movement of money, as the books of the customer side know it.

use super::tax::TaxPart;
use crate::shape::Shape;
use crate::{Date, Field, Id, Money, Nature};

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Shape)]
pub enum MoneyKind {
    /// Money came in before anything was owed (预收).
    ReceivedInAdvance,
    /// Money came in for what is owed (收款).
    Received,
    /// Goods or services were delivered and invoiced (开票确认收入).
    Invoiced,
    /// An advance paid what is owed (预收冲应收).
    Applied,
    /// An unused advance was paid back (退款).
    Refunded,
    /// An advance passed to another customer (预收转户).
    Transferred,
    /// What one customer owes passed to another (应收冲应收, 并账).
    Offset,
    /// What is owed was set against what we owe the same partner (应收冲应付).
    Netted,
    /// A bank or channel kept a fee (手续费).
    Fee,
    /// A discount for early payment was granted (现金折扣).
    Discount,
    /// A trifle was given up to close an item (尾差).
    Rounding,
    /// A foreign receivable is worth more (汇兑收益).
    ExchangeGain,
    /// A foreign receivable is worth less (汇兑损失).
    ExchangeLoss,
    /// The allowance for bad debts changes (计提坏账准备); below zero, it is released.
    Provision,
    /// A bad debt was written off (坏账核销).
    WriteOff,
    /// A written-off debt was paid after all (坏账收回).
    Recovery,
    /// A written-off debt is owed again, and not paid yet (已核销坏账恢复).
    Reinstated,
    /// A bill of exchange was received (收到票据).
    BillReceived,
    /// Interest or a penalty for late payment was charged (滞纳金, 违约金).
    LateCharge,
    /// An advance became a contract liability when the contract was made (预收账款转合同负债).
    Reclassified,
    /// Prepaid money lapsed unused (逾期作废).
    Expired,
    /// A deposit was forfeited by the giver in breach (没收定金).
    Forfeited,
    /// Foreign money of a customer is worth less, which is a gain (预收款汇兑收益).
    AdvanceGain,
    /// Foreign money of a customer is worth more, which is a loss (预收款汇兑损失).
    AdvanceLoss,
}

impl MoneyKind {
    /// Every kind.
    pub const ALL: [Self; 24] = [
        Self::ReceivedInAdvance,
        Self::Received,
        Self::Invoiced,
        Self::Applied,
        Self::Refunded,
        Self::Transferred,
        Self::Offset,
        Self::Netted,
        Self::Fee,
        Self::Discount,
        Self::Rounding,
        Self::ExchangeGain,
        Self::ExchangeLoss,
        Self::Provision,
        Self::WriteOff,
        Self::Recovery,
        Self::Reinstated,
        Self::BillReceived,
        Self::LateCharge,
        Self::Reclassified,
        Self::Expired,
        Self::Forfeited,
        Self::AdvanceGain,
        Self::AdvanceLoss,
    ];

    /// The name as JSON spells it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.names().0
    }

    /// The name in Chinese.
    #[must_use]
    pub const fn zh(self) -> &'static str {
        self.names().1
    }

    const fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::ReceivedInAdvance => ("receivedInAdvance", "预收"),
            Self::Received => ("received", "收款"),
            Self::Invoiced => ("invoiced", "开票"),
            Self::Applied => ("applied", "预收冲应收"),
            Self::Refunded => ("refunded", "退款"),
            Self::Transferred => ("transferred", "预收转户"),
            Self::Offset => ("offset", "应收冲应收"),
            Self::Netted => ("netted", "应收冲应付"),
            Self::Fee => ("fee", "手续费"),
            Self::Discount => ("discount", "现金折扣"),
            Self::Rounding => ("rounding", "尾差"),
            Self::ExchangeGain => ("exchangeGain", "汇兑收益"),
            Self::ExchangeLoss => ("exchangeLoss", "汇兑损失"),
            Self::Provision => ("provision", "计提坏账准备"),
            Self::WriteOff => ("writeOff", "坏账核销"),
            Self::Recovery => ("recovery", "坏账收回"),
            Self::Reinstated => ("reinstated", "坏账恢复"),
            Self::BillReceived => ("billReceived", "收到票据"),
            Self::LateCharge => ("lateCharge", "滞纳金"),
            Self::Reclassified => ("reclassified", "预收转合同负债"),
            Self::Expired => ("expired", "逾期作废"),
            Self::Forfeited => ("forfeited", "没收定金"),
            Self::AdvanceGain => ("advanceGain", "预收汇兑收益"),
            Self::AdvanceLoss => ("advanceLoss", "预收汇兑损失"),
        }
    }

    /// Whether only the value in the home currency changes, and no amount of the other.
    pub(super) const fn is_exchange(self) -> bool {
        matches!(self, Self::ExchangeGain | Self::ExchangeLoss | Self::AdvanceGain | Self::AdvanceLoss)
    }
}

/// One movement of money, to be entered in the general ledger once.
///
/// A fact below zero is the same fact in red letters: an invoice of -113.00 is a red invoice (红字发票), a provision
/// of -50.00 releases 50.00.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct MoneyFact {
    /// The key, the same for ever: the voucher has it too, and no fact gives two.
    pub key: Id,
    /// What happened.
    pub kind: MoneyKind,
    /// The day of the voucher.
    pub on: Date,
    /// Whose money or debt it is.
    #[shape(omit)]
    pub customer: Option<Id>,
    /// To whom it passes; for `transferred` and `offset`.
    #[shape(omit)]
    pub other: Option<Id>,
    /// The nature of an advance, where the chart keeps natures apart.
    #[shape(omit)]
    pub nature: Option<Nature>,
    /// The whole amount, tax and fee inside. Zero for an exchange difference of a foreign currency, and only there.
    pub amount: Money,
    /// What it is worth in the books (本位币金额); equal to the amount if that is in the home currency.
    pub home: Money,
    /// Net and tax of the amount by rate, adding up to it exactly. None: the amount has no tax part.
    #[shape(omit)]
    pub taxes: Vec<TaxPart>,
    /// What the bank or channel kept of it (手续费).
    #[shape(omit)]
    pub fee: Option<Money>,
    /// What the accounts may ask for (辅助核算): department, project, contract, supplier. The customer stands above.
    #[shape(omit)]
    pub dimensions: Vec<Field>,
    /// The text of the lines (摘要), 1 to 256 bytes.
    pub summary: String,
}
