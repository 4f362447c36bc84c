//! The reasons of schedules: of changed contracts, late charges, generated receivables and early settlement.

use crate::schedule::DayCount;
use crate::shape::Shape;
use crate::{Date, Money, Percent};

/// Why an installment, a charge or a receivable is as it is.
///
/// ```
/// use duebook::{Currency, Money, ScheduleReason};
///
/// let cny = Currency::new("CNY")?;
/// let reason = ScheduleReason::FrozenPart { paid: Money::parse("100.00", cny)?, moved: Money::parse("233.33", cny)? };
/// assert_eq!(reason.en(), "shrinks to the 100.00 CNY that is paid; 233.33 CNY joins the rest");
/// assert_eq!(reason.zh(), "缩减为已付的 100.00 CNY；未付的 233.33 CNY 并入余款重新分期");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// The JSON form carries both sentences beside the figures.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
#[shape(told)]
#[non_exhaustive]
pub enum ScheduleReason {
    /// Stays because it is paid in full.
    Frozen {
        /// What is paid.
        paid: Money,
    },
    /// Stays whole because a part of it is paid.
    FrozenWhole {
        /// What is paid.
        paid: Money,
        /// What is open of it.
        open: Money,
    },
    /// Shrinks to its paid part.
    FrozenPart {
        /// What is paid.
        paid: Money,
        /// What was open of it and joins the rest.
        moved: Money,
    },
    /// Open, and the same as before.
    Unchanged {
        /// What it comes to.
        amount: Money,
    },
    /// Open, with another amount, date or purpose than before.
    Replanned {
        /// What it came to.
        before: Money,
        /// What it comes to now.
        after: Money,
        /// The rest it is a part of.
        rest: Money,
    },
    /// New.
    Added {
        /// What it comes to.
        amount: Money,
        /// The rest it is a part of.
        rest: Money,
    },
    /// Falls away; nothing was paid of it.
    Removed {
        /// What it came to.
        amount: Money,
    },
    /// Charged for paying late.
    PaidLate {
        /// The due date, moved to a business day if told.
        due: Date,
        /// The last day charged.
        through: Date,
        /// How many days are charged.
        days: i64,
        /// The rate.
        percent: Percent,
        /// How days become years; absent: the rate is for a day.
        #[shape(omit)]
        yearly: Option<DayCount>,
        /// What the item bears in all.
        total: Money,
        /// What was charged of that before.
        before: Money,
    },
    /// Not charged: paid in time, or still within the grace.
    NotLate {
        /// The due date, moved to a business day if told.
        due: Date,
        /// The last day of grace.
        grace_end: Date,
    },
    /// Not charged: all the item bears was charged before, or is waived.
    NothingNew {
        /// What the item bears in all.
        total: Money,
        /// What was charged of that before.
        before: Money,
    },
    /// Not charged: more was charged before than the item bears, for a payment became known later.
    ChargedTooMuch {
        /// What the item bears in all.
        total: Money,
        /// What was charged before.
        before: Money,
    },
    /// Not charged: a late charge bears no late charge.
    NoChargeOnCharge {},
    /// Canceled: the installment it was made from is another in the new version, or is gone.
    Superseded {
        /// The version it was made from.
        version: i64,
        /// The installment it was made from.
        number: i64,
    },
    /// Changed with its installment.
    Adapted {
        /// What it came to.
        before: Money,
        /// What it comes to now.
        after: Money,
        /// When it was due.
        due_before: Date,
        /// When it is due now.
        due_after: Date,
    },
    /// To be paid in full.
    FullPrice {
        /// When it is due; absent while its event has not been reported.
        #[shape(omit)]
        due: Option<Date>,
    },
    /// Cheaper because it is not due yet.
    EarlyPercent {
        /// The percentage.
        percent: Percent,
        /// When it is due; absent while its event has not been reported.
        #[shape(omit)]
        due: Option<Date>,
    },
    /// Cheaper by the interest from the payment to the due date.
    EarlyDays {
        /// The day of the payment.
        from: Date,
        /// When it is due.
        due: Date,
        /// The rate.
        percent: Percent,
        /// How days become years; absent: the rate is for a day.
        #[shape(omit)]
        yearly: Option<DayCount>,
    },
    /// Cheaper by a discount that was agreed.
    EarlyDiscount {
        /// The last day for it.
        until: Date,
    },
}

impl ScheduleReason {
    /// One sentence in English.
    #[must_use]
    pub fn en(&self) -> String {
        match self {
            Self::Frozen { paid } => format!("paid in full with {paid}; stays as it is"),
            Self::FrozenWhole { paid, open } => format!("{paid} is paid; kept whole, {open} stays open"),
            Self::FrozenPart { paid, moved } => format!("shrinks to the {paid} that is paid; {moved} joins the rest"),
            Self::Unchanged { amount } => format!("stays at {amount}"),
            Self::Replanned { before, after, rest } => format!("was {before}, is now {after} of the rest of {rest}"),
            Self::Added { amount, rest } => format!("new: {amount} of the rest of {rest}"),
            Self::Removed { amount } => format!("falls away: {amount}, nothing of it paid"),
            Self::PaidLate { due, through, days, percent, yearly, total, before } => format!(
                "due {due}, {days} days charged through {through} at {}: {total} in all, {before} of it charged before",
                rate_en(*percent, *yearly)
            ),
            Self::NotLate { due, grace_end } if due == grace_end => format!("not late: due {due}"),
            Self::NotLate { due, grace_end } => format!("not late: due {due}, with grace until {grace_end}"),
            Self::NothingNew { total, before } => format!("nothing new: {total} in all, {before} charged before"),
            Self::ChargedTooMuch { total, before } => {
                format!("{before} was charged before, more than the {total} it comes to; look into the difference")
            }
            Self::NoChargeOnCharge {} => "a late charge bears no late charge".into(),
            Self::Superseded { version, number } => {
                format!("made from installment {number} of version {version}, which is no longer so")
            }
            Self::Adapted { before, after, due_before, due_after } => {
                format!("was {before} due {due_before}, is now {after} due {due_after}")
            }
            Self::FullPrice { due: Some(due) } => format!("due {due}; paid in full"),
            Self::FullPrice { due: None } => "not dated yet; paid in full".into(),
            Self::EarlyPercent { percent, due: Some(due) } => {
                format!("{percent} % less because it is due only on {due}")
            }
            Self::EarlyPercent { percent, due: None } => format!("{percent} % less because it is not dated yet"),
            Self::EarlyDays { from, due, percent, yearly } => {
                format!("paid on {from}, due {due}: less by the interest at {}", rate_en(*percent, *yearly))
            }
            Self::EarlyDiscount { until } => format!("the discount agreed for payment by {until}"),
        }
    }

    /// One sentence in Chinese (中文).
    #[must_use]
    pub fn zh(&self) -> String {
        match self {
            Self::Frozen { paid } => format!("已付清 {paid}；保持不变"),
            Self::FrozenWhole { paid, open } => format!("已付 {paid}；整期保留，尚余 {open} 未付"),
            Self::FrozenPart { paid, moved } => format!("缩减为已付的 {paid}；未付的 {moved} 并入余款重新分期"),
            Self::Unchanged { amount } => format!("保持 {amount} 不变"),
            Self::Replanned { before, after, rest } => format!("原为 {before}，现为余款 {rest} 中的 {after}"),
            Self::Added { amount, rest } => format!("新增：余款 {rest} 中的 {amount}"),
            Self::Removed { amount } => format!("取消：原为 {amount}，未付分文"),
            Self::PaidLate { due, through, days, percent, yearly, total, before } => format!(
                "到期日 {due}，计至 {through} 共 {days} 天，{}：累计 {total}，其中 {before} 此前已计收",
                rate_zh(*percent, *yearly)
            ),
            Self::NotLate { due, grace_end } if due == grace_end => format!("未逾期：到期日 {due}"),
            Self::NotLate { due, grace_end } => format!("未逾期：到期日 {due}，宽限至 {grace_end}"),
            Self::NothingNew { total, before } => format!("无新增：累计 {total}，此前已计收 {before}"),
            Self::ChargedTooMuch { total, before } => format!("此前已计收 {before}，超过应计的 {total}；请核查差额"),
            Self::NoChargeOnCharge {} => "滞纳金不再计收滞纳金".into(),
            Self::Superseded { version, number } => format!("由第 {version} 版第 {number} 期生成，该期已变更"),
            Self::Adapted { before, after, due_before, due_after } => {
                format!("原为 {before}（到期日 {due_before}），现为 {after}（到期日 {due_after}）")
            }
            Self::FullPrice { due: Some(due) } => format!("到期日 {due}；按全额支付"),
            Self::FullPrice { due: None } => "尚无到期日；按全额支付".into(),
            Self::EarlyPercent { percent, due: Some(due) } => format!("到期日 {due}，提前付款减 {percent}%"),
            Self::EarlyPercent { percent, due: None } => format!("尚无到期日，提前付款减 {percent}%"),
            Self::EarlyDays { from, due, percent, yearly } => {
                format!("{from} 付款，到期日 {due}：按{}减息", rate_zh(*percent, *yearly))
            }
            Self::EarlyDiscount { until } => format!("{until} 前付款的约定现金折扣"),
        }
    }
}

fn rate_en(percent: Percent, yearly: Option<DayCount>) -> String {
    match yearly {
        None => format!("{percent} % a day"),
        Some(DayCount::Act360) => format!("{percent} % a year of 360 days"),
        Some(DayCount::Act365) => format!("{percent} % a year of 365 days"),
        Some(DayCount::ThirtyE360) => format!("{percent} % a year of months of 30 days"),
    }
}

fn rate_zh(percent: Percent, yearly: Option<DayCount>) -> String {
    match yearly {
        None => format!("日利率 {percent}%"),
        Some(DayCount::Act360) => format!("年利率 {percent}%（一年 360 天）"),
        Some(DayCount::Act365) => format!("年利率 {percent}%（一年 365 天）"),
        Some(DayCount::ThirtyE360) => format!("年利率 {percent}%（每月 30 天）"),
    }
}
