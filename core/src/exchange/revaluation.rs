//! What a revaluation is asked, and what it answers.

use super::{Quote, Residue};
use crate::reason::ExchangeReason;
use crate::shape::Shape;
use crate::{Currency, Id, Money, Rounding};

/// Open balances and closing rates.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct RevaluationRequest {
    /// The currency of the books (本位币).
    pub base: Currency,
    /// The balances, at most 1,000,000.
    pub balances: Vec<ForeignBalance>,
    /// The closing rates (期末汇率), one for each currency, to the base currency; at most 1,000.
    pub quotes: Vec<Quote>,
    /// What takes part, and where the residue goes.
    pub policy: RevaluationPolicy,
}

/// One open balance.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ForeignBalance {
    /// The document, lot or account, unique in the call.
    pub id: Id,
    /// What kind of balance it is.
    pub kind: BalanceKind,
    /// The balance in its own currency (原币余额), as an amount of its kind: what is owed is above zero on
    /// either side.
    pub original: Money,
    /// What of it stands in the books.
    pub book: Money,
}

/// What a balance is. The kind decides whether more of it is a gain, and whether it is money at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Shape)]
pub enum BalanceKind {
    /// Customers owe it (应收账款).
    Receivable,
    /// We owe it to suppliers (应付账款).
    Payable,
    /// Received before a contract (预收账款): to be settled with goods, not with money.
    Advance,
    /// Received under a contract (合同负债).
    ContractLiability,
    /// Received and to be given back in money (保证金、押金).
    Refundable,
}

/// What takes part in a revaluation, and where the residue goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub struct RevaluationPolicy {
    /// Whether advances and contract liabilities take part.
    pub advances: AdvanceTreatment,
    /// What happens when the adjusted balances do not add up to their sum adjusted once.
    pub spread: Spread,
    /// How an adjusted balance is rounded.
    pub rounding: Rounding,
}

impl RevaluationPolicy {
    /// 用友U8: receipts are revalued as well, the residue is spread by difference.
    #[must_use]
    pub const fn u8() -> Self {
        Self { advances: AdvanceTreatment::Monetary, spread: Spread::ByDifference, rounding: Rounding::HalfUp }
    }

    /// CAS 19 and IAS 21: advances are no monetary items; the residue goes where rounding took most.
    #[must_use]
    pub const fn standard() -> Self {
        Self { advances: AdvanceTreatment::NonMonetary, spread: Spread::ByRemainder, rounding: Rounding::HalfUp }
    }
}

/// Whether advances (预收账款, 合同负债) are money that is owed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum AdvanceTreatment {
    /// They will be settled with goods or services and keep their historic rate (非货币性项目).
    NonMonetary,
    /// They are adjusted like receivables.
    Monetary,
}

/// Who takes the residue of a revaluation, one minor unit each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum Spread {
    /// The balances with the largest difference first, those of zero left out (用友U8). A second run at the
    /// same rate may move units from one balance to another.
    ByDifference,
    /// The balances that rounding took most from first. A second run at the same rate changes nothing.
    ByRemainder,
    /// Nobody: each balance is rounded alone, and their sum is what it is.
    Apart,
}

/// What a revaluation would do. Nothing has changed yet.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Revaluation {
    /// The balances, in the given order.
    pub rows: Vec<RevaluedRow>,
    /// Their sums by currency and kind, sorted.
    pub groups: Vec<RevaluedGroup>,
    /// Every residue, one for each group that has one.
    pub residues: Vec<Residue>,
    /// The unrealized difference of all (未实现汇兑损益): a gain above zero, a loss below.
    pub gain: Money,
}

/// One balance, adjusted.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct RevaluedRow {
    /// The balance.
    pub id: Id,
    /// What it is in its own currency.
    pub original: Money,
    /// What stood in the books.
    pub book: Money,
    /// What stands there from now on.
    pub adjusted: Money,
    /// Adjusted less book.
    pub difference: Money,
    /// What it is for us: the difference of what is owed to us, and its opposite for what we owe.
    pub gain: Money,
    /// Why.
    pub reason: ExchangeReason,
}

/// All balances of one currency and kind.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct RevaluedGroup {
    /// The kind.
    pub kind: BalanceKind,
    /// The sum in its own currency.
    pub original: Money,
    /// What stood in the books.
    pub book: Money,
    /// What stands there from now on.
    pub adjusted: Money,
    /// Adjusted less book.
    pub difference: Money,
    /// What it is for us.
    pub gain: Money,
}
