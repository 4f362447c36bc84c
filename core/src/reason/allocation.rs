//! The reasons of an allocation.

use serde::{Serialize, Serializer};

use crate::{Currency, Date, Id, Money, Nature};

/// Why a plan does what it does.
///
/// ```
/// use duebook::{Currency, Id, Money, Reason};
///
/// let cny = Currency::new("CNY")?;
/// let reason = Reason::OldestDue {
///     customer: Id::new("ACME")?,
///     due: "2026-04-09".parse()?,
///     rank: 2,
///     open: Money::parse("29100.00", cny)?,
/// };
/// assert_eq!(reason.en(), "next due item of ACME, due 2026-04-09; 29100.00 CNY stays open");
/// assert_eq!(reason.zh(), "ACME 的下一笔到期款，到期日 2026-04-09；尚余 29100.00 CNY 未清");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// The JSON form carries both sentences beside the figures.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase", remote = "Self")]
#[non_exhaustive]
pub enum Reason {
    /// Paid because the lot names the item.
    Named {
        /// The position among the names of the lot, from 1.
        rank: i64,
        /// What stays open of the item.
        open: Money,
    },
    /// Paid because the payer quoted it.
    Reference {
        /// What was quoted.
        reference: Id,
        /// What stays open of the item.
        open: Money,
    },
    /// Paid because it is the only item with exactly this amount, or the oldest of several.
    ExactItem {
        /// The amount.
        amount: Money,
        /// How many items had it.
        candidates: i64,
    },
    /// Paid because the items in reach of the phase were together exactly what the lot had.
    ExactTotal {
        /// What they add up to.
        total: Money,
        /// How many they are.
        items: i64,
    },
    /// Paid because it was the oldest due.
    OldestDue {
        /// Whose item.
        customer: Id,
        /// When it was due.
        due: Date,
        /// 1 for the first item this lot paid in this phase.
        rank: i64,
        /// What stays open of the item.
        open: Money,
    },
    /// Left over because the customer owes nothing more in this currency.
    NothingOpen {
        /// The customer.
        customer: Id,
        /// The currency.
        currency: Currency,
    },
    /// Left over because the scheme pays only what is due, and the rest is not yet.
    NothingDue {
        /// The customer.
        customer: Id,
        /// What the customer owes later, in the currency of the lot.
        open: Money,
    },
    /// Left over because no phase of the scheme found an item for it.
    NoPhaseFits {
        /// The customer.
        customer: Id,
        /// What the customer owes in the currency of the lot.
        open: Money,
    },
    /// Left over because money of this nature is not spent without being told.
    NatureHeld {
        /// The nature.
        nature: Nature,
    },
    /// Not done because several items have exactly this amount.
    Ambiguous {
        /// The amount.
        amount: Money,
        /// How many items have it.
        candidates: i64,
        /// The oldest due of them, at most five.
        rivals: Vec<Id>,
    },
    /// Not done because the named item has nothing open.
    AlreadySettled {
        /// The item.
        item: Id,
    },
    /// Not done because no open item of the customer in this currency bears the reference.
    ReferenceUnknown {
        /// What was quoted.
        reference: Id,
    },
    /// Not done because the item cannot be paid in full and the scheme forbids part payment.
    PartialForbidden {
        /// The item.
        item: Id,
        /// What it has open.
        open: Money,
        /// What the lot would have paid of it.
        left: Money,
    },
}

impl Reason {
    /// One sentence in English.
    #[must_use]
    pub fn en(&self) -> String {
        match self {
            Self::Named { rank: 1, open } => format!("named by the payer; {}", state_en(open)),
            Self::Named { rank, open } => format!("named by the payer as number {rank}; {}", state_en(open)),
            Self::Reference { reference, open } => format!("reference {reference} quoted; {}", state_en(open)),
            Self::ExactItem { amount, candidates: 1 } => format!("the only item of exactly {amount}; paid in full"),
            Self::ExactItem { amount, candidates } => {
                format!("the oldest due of {candidates} items of exactly {amount}; paid in full")
            }
            Self::ExactTotal { total, items: 1 } => format!("one open item is exactly {total}; paid in full"),
            Self::ExactTotal { total, items } => {
                format!("{items} open items add up to exactly {total}; paid in full")
            }
            Self::OldestDue { customer, due, rank, open } => {
                let which = if *rank == 1 { "oldest" } else { "next" };
                format!("{which} due item of {customer}, due {due}; {}", state_en(open))
            }
            Self::NothingOpen { customer, currency } => {
                format!("{customer} owes nothing more in {currency}; kept on account")
            }
            Self::NothingDue { customer, open } => {
                format!("nothing more of {customer} is due; {open} falls due later; kept on account")
            }
            Self::NoPhaseFits { customer, open } => {
                format!("no rule of the scheme fits an open item of {customer}, who owes {open}; kept on account")
            }
            Self::NatureHeld { nature } => {
                format!("money of the nature {} is not spent without being told; kept on account", nature_en(*nature))
            }
            Self::Ambiguous { amount, candidates, rivals } => {
                format!("{candidates} items have exactly {amount} open: {}; none is preferred", list(rivals, ", "))
            }
            Self::AlreadySettled { item } => format!("item {item} has nothing open any more"),
            Self::ReferenceUnknown { reference } => {
                format!("no open item of the customer bears the reference {reference}")
            }
            Self::PartialForbidden { item, open, left } => {
                format!("item {item} has {open} open, {left} would pay a part of it, and part payment is not allowed")
            }
        }
    }

    /// One sentence in Chinese (中文).
    #[must_use]
    pub fn zh(&self) -> String {
        match self {
            Self::Named { rank: 1, open } => format!("付款人指定；{}", state_zh(open)),
            Self::Named { rank, open } => format!("付款人指定的第 {rank} 项；{}", state_zh(open)),
            Self::Reference { reference, open } => format!("付款附言引用 {reference}；{}", state_zh(open)),
            Self::ExactItem { amount, candidates: 1 } => format!("唯一金额恰为 {amount} 的未清项；已结清"),
            Self::ExactItem { amount, candidates } => {
                format!("{candidates} 笔金额恰为 {amount} 的未清项中最早到期的一笔；已结清")
            }
            Self::ExactTotal { total, items: 1 } => format!("一笔未清项恰为 {total}；已结清"),
            Self::ExactTotal { total, items } => format!("{items} 笔未清项合计恰为 {total}；已结清"),
            Self::OldestDue { customer, due, rank, open } => {
                let which = if *rank == 1 { "最早到期款" } else { "下一笔到期款" };
                format!("{customer} 的{which}，到期日 {due}；{}", state_zh(open))
            }
            Self::NothingOpen { customer, currency } => format!("{customer} 已无 {currency} 应收；余款挂账"),
            Self::NothingDue { customer, open } => format!("{customer} 已无到期款，另有 {open} 尚未到期；余款挂账"),
            Self::NoPhaseFits { customer, open } => {
                format!("核销规则中没有适用于 {customer} 未清款 {open} 的一条；余款挂账")
            }
            Self::NatureHeld { nature } => format!("{}未经指定不得使用；余款挂账", nature_zh(*nature)),
            Self::Ambiguous { amount, candidates, rivals } => {
                format!("有 {candidates} 笔未清项金额恰为 {amount}：{}；不作选择", list(rivals, "、"))
            }
            Self::AlreadySettled { item } => format!("未清项 {item} 已无未付金额"),
            Self::ReferenceUnknown { reference } => format!("该客户没有引用号为 {reference} 的未清项"),
            Self::PartialForbidden { item, open, left } => {
                format!("未清项 {item} 尚欠 {open}，{left} 只能付清一部分，而不允许部分核销")
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

fn list(ids: &[Id], comma: &str) -> String {
    ids.iter().map(Id::as_str).collect::<Vec<_>>().join(comma)
}

fn nature_en(nature: Nature) -> &'static str {
    match nature {
        Nature::Advance => "advance",
        Nature::ContractLiability => "contract liability",
        Nature::Deposit => "deposit",
        Nature::Earnest => "earnest money",
        Nature::Guarantee => "guarantee",
        Nature::Unidentified => "unidentified",
    }
}

fn nature_zh(nature: Nature) -> &'static str {
    match nature {
        Nature::Advance => "预收款",
        Nature::ContractLiability => "合同负债",
        Nature::Deposit => "定金",
        Nature::Earnest => "订金",
        Nature::Guarantee => "保证金",
        Nature::Unidentified => "未明款项",
    }
}

impl Serialize for Reason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Told<'a> {
            #[serde(flatten, with = "Reason")]
            reason: &'a Reason,
            en: String,
            zh: String,
        }
        Told { reason: self, en: self.en(), zh: self.zh() }.serialize(serializer)
    }
}
