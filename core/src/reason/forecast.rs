//! The reasons of a cash forecast and of an order of collection.

use crate::shape::Shape;
use crate::{Date, Money};

/// Why an item is expected when it is (回款预测依据).
///
/// ```
/// use duebook::ForecastReason;
///
/// let reason = ForecastReason::Behavior { payments: 34, days: 5 };
/// assert_eq!(reason.en(), "34 debts settled, 5 days after the due day on average");
/// assert_eq!(reason.zh(), "已结清 34 笔，平均在到期后 5 天付款");
/// ```
///
/// The JSON form carries both sentences beside the figures.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
#[shape(told)]
#[non_exhaustive]
pub enum ForecastReason {
    /// The customer's own payments say when.
    Behavior {
        /// How many debts were settled.
        payments: i64,
        /// So many days after the due day on average, less than zero if before.
        days: i64,
    },
    /// There are few of them: what all customers do says more.
    Thin {
        /// How many debts were settled.
        payments: i64,
        /// So many days after the due day are expected.
        days: i64,
    },
    /// Nothing was ever settled by anyone: the due day is all there is.
    NoHistory {},
    /// It is overdue and was not paid until now: it can only be later.
    Overdue {
        /// How many days.
        days: i64,
    },
    /// Nothing was ever paid so late: nothing is expected.
    LaterThanKnown {
        /// How many days it is overdue.
        days: i64,
    },
    /// The due day is no business day.
    Moved {
        /// The day it was.
        from: Date,
    },
    /// The customer promised to pay.
    Promised {
        /// The day.
        day: Date,
        /// How much.
        amount: Money,
        /// Of a thousand such promises so many are kept.
        kept: i64,
    },
    /// A part of it is disputed.
    Disputed {
        /// How much.
        amount: Money,
        /// Not before this day is that expected.
        until: Date,
    },
    /// The customer is assumed to pay later.
    Assumed {
        /// By so many days.
        days: i64,
    },
    /// It is planned, not owed.
    Planned {
        /// For this day.
        day: Date,
    },
    /// A part of the plan does not count, because a debt or money stands for it.
    PartCovered {
        /// How much.
        amount: Money,
    },
}

impl ForecastReason {
    /// One sentence in English.
    #[must_use]
    pub fn en(&self) -> String {
        match self {
            Self::Behavior { payments, days } => {
                format!("{} settled, {} on average", debts(*payments), after(*days))
            }
            Self::Thin { payments, days } => {
                format!("only {} settled: with what all customers do, {}", debts(*payments), after(*days))
            }
            Self::NoHistory {} => "nothing was settled before: the due day is all there is".to_owned(),
            Self::Overdue { days } => format!("overdue for {}: it can only be later", day_count(*days)),
            Self::LaterThanKnown { days } => {
                format!("overdue for {}, and nothing was ever paid so late: nothing is expected", day_count(*days))
            }
            Self::Moved { from } => format!("due on {from}, which is no business day"),
            Self::Promised { day, amount, kept } => {
                format!("{amount} promised for {day}; of a thousand such promises {kept} are kept")
            }
            Self::Disputed { amount, until } => format!("{amount} is disputed and not expected before {until}"),
            Self::Assumed { days } => format!("assumed to be paid {} later", day_count(*days)),
            Self::Planned { day } => format!("planned for {day}, not owed yet"),
            Self::PartCovered { amount } => format!("{amount} of the plan is owed or paid already"),
        }
    }

    /// One sentence in Chinese (中文).
    #[must_use]
    pub fn zh(&self) -> String {
        match self {
            Self::Behavior { payments, days } => format!("已结清 {payments} 笔，平均{}付款", chinese(*days)),
            Self::Thin { payments, days } => {
                format!("仅结清 {payments} 笔，结合全部客户的情况，预计{}付款", chinese(*days))
            }
            Self::NoHistory {} => "尚无结清记录，只能按到期日预计".to_owned(),
            Self::Overdue { days } => format!("已逾期 {days} 天，只会更晚"),
            Self::LaterThanKnown { days } => format!("已逾期 {days} 天，从未有款项这么晚收到，不作预计"),
            Self::Moved { from } => format!("到期日 {from} 非工作日，顺延"),
            Self::Promised { day, amount, kept } => format!("承诺 {day} 支付 {amount}，此类承诺每千次兑现 {kept} 次"),
            Self::Disputed { amount, until } => format!("{amount} 有争议，{until} 之前不作预计"),
            Self::Assumed { days } => format!("假设推迟 {days} 天付款"),
            Self::Planned { day } => format!("计划于 {day} 收款，尚未形成应收"),
            Self::PartCovered { amount } => format!("计划中的 {amount} 已形成应收或已收款"),
        }
    }
}

/// Why a customer stands where it stands in an order of collection (催收顺序依据). The points add up to those of the
/// line, in minor units of its currency.
///
/// ```
/// use duebook::CollectionReason;
///
/// let reason = CollectionReason::BrokenPromise { day: "2026-03-02".parse()?, points: 12_050 };
/// assert_eq!(reason.en(), "the promise to pay on 2026-03-02 was broken (12050 points)");
/// assert_eq!(reason.zh(), "未兑现 2026-03-02 的付款承诺（12050 分）");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// The JSON form carries both sentences beside the figures.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
#[shape(told)]
#[non_exhaustive]
pub enum CollectionReason {
    /// What will probably still be unpaid.
    Unpaid {
        /// The overdue amount that is not disputed.
        amount: Money,
        /// Of a thousand such debts so many are still unpaid then, weighted by amount.
        chance: i64,
        /// So many days from now.
        days: i64,
        /// What that counts.
        points: i64,
    },
    /// The same by the caller's own model.
    Model {
        /// The overdue amount that is not disputed.
        amount: Money,
        /// Of a thousand so many are still unpaid then.
        chance: i64,
        /// What that counts.
        points: i64,
    },
    /// A promise to pay was broken.
    BrokenPromise {
        /// The day promised, the last one.
        day: Date,
        /// What that counts.
        points: i64,
    },
    /// Something is about to be overdue for longer than a limit of the provision.
    CrossesBand {
        /// The limit, in days.
        limit: i64,
        /// On which day it is beyond, the first one.
        day: Date,
        /// How much, of all items that are about to.
        amount: Money,
        /// What that counts.
        points: i64,
    },
}

impl CollectionReason {
    /// What it adds.
    #[must_use]
    pub fn points(&self) -> i64 {
        match self {
            Self::Unpaid { points, .. }
            | Self::Model { points, .. }
            | Self::BrokenPromise { points, .. }
            | Self::CrossesBand { points, .. } => *points,
        }
    }

    /// One sentence in English.
    #[must_use]
    pub fn en(&self) -> String {
        let points = self.points();
        match self {
            Self::Unpaid { amount, chance, days, .. } => {
                format!("{amount} overdue, unpaid in {days} days in {chance} of 1000 cases ({points} points)")
            }
            Self::Model { amount, chance, .. } => {
                format!("{amount} overdue, unpaid in {chance} of 1000 cases by the model given ({points} points)")
            }
            Self::BrokenPromise { day, .. } => {
                format!("the promise to pay on {day} was broken ({points} points)")
            }
            Self::CrossesBand { limit, day, amount, .. } => {
                format!("{amount} will be overdue for more than {limit} days from {day} on ({points} points)")
            }
        }
    }

    /// One sentence in Chinese (中文).
    #[must_use]
    pub fn zh(&self) -> String {
        let points = self.points();
        match self {
            Self::Unpaid { amount, chance, days, .. } => {
                format!("逾期 {amount}，{days} 天后仍未付的可能为千分之 {chance}（{points} 分）")
            }
            Self::Model { amount, chance, .. } => {
                format!("逾期 {amount}，按所给模型仍未付的可能为千分之 {chance}（{points} 分）")
            }
            Self::BrokenPromise { day, .. } => format!("未兑现 {day} 的付款承诺（{points} 分）"),
            Self::CrossesBand { limit, day, amount, .. } => {
                format!("{amount} 自 {day} 起逾期将超过 {limit} 天（{points} 分）")
            }
        }
    }
}

fn debts(number: i64) -> String {
    if number == 1 { "1 debt".into() } else { format!("{number} debts") }
}

fn day_count(days: i64) -> String {
    if days == 1 { "1 day".into() } else { format!("{days} days") }
}

fn after(days: i64) -> String {
    match days {
        0 => "on the due day".to_owned(),
        1.. => format!("{} after the due day", day_count(days)),
        _ => format!("{} before the due day", day_count(days.saturating_neg())),
    }
}

fn chinese(days: i64) -> String {
    match days {
        0 => "在到期日".to_owned(),
        1.. => format!("在到期后 {days} 天"),
        _ => format!("在到期前 {} 天", days.saturating_neg()),
    }
}
