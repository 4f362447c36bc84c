//! Why a debt is dunned, or is not.

use crate::shape::Shape;
use crate::{Date, Money};

/// What the ladder of reminders (催款阶梯) does with an overdue debt, and why.
///
/// ```
/// let reason = duebook::DunningReason::Stepped { level: 2, days: 17, needed: 15 };
/// assert_eq!(reason.en(), "17 days late: level 2 begins at 15");
/// assert_eq!(reason.zh(), "逾期 17 天，达到第 2 级（15 天）");
/// ```
///
/// The JSON form carries both sentences beside the figures.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
#[shape(told)]
#[non_exhaustive]
pub enum DunningReason {
    /// It reached the days of the next level.
    Stepped {
        /// The level.
        level: i64,
        /// How late it is.
        days: i64,
        /// From when on the level counts.
        needed: i64,
    },
    /// A promise was broken: the next level comes at once.
    PromiseBroken {
        /// The level.
        level: i64,
        /// The day that was promised.
        promised: Date,
    },
    /// The last level is repeated.
    Repeated {
        /// The level.
        level: i64,
        /// When it went out last.
        last: Date,
        /// The days since.
        days: i64,
    },
    /// It is listed beside others that step up.
    Listed {
        /// Its level so far, 0 if none went out.
        level: i64,
    },
    /// All that is open is disputed.
    Disputed {
        /// How much.
        disputed: Money,
    },
    /// The customer promised to pay, and the day is not over.
    Promised {
        /// The day.
        day: Date,
    },
    /// It, or its customer, is not to be dunned.
    Blocked {
        /// Until when; none: until the block is taken off.
        #[shape(omit)]
        until: Option<Date>,
    },
    /// Less is open than is worth a letter.
    TooSmall {
        /// What is open.
        open: Money,
        /// The least.
        minimum: Money,
    },
    /// It is not late enough for the next level.
    NotLateEnough {
        /// The next level.
        level: i64,
        /// How late it is.
        days: i64,
        /// From when on the level counts.
        needed: i64,
    },
    /// The last reminder was sent too short a time ago.
    TooSoon {
        /// The next level.
        level: i64,
        /// When the last went out.
        last: Date,
        /// The days that have to pass.
        wait: i64,
    },
    /// The last level has been reached.
    LastLevel {
        /// The level.
        level: i64,
    },
    /// The letter would ask for less than is worth it.
    LetterTooSmall {
        /// What it would ask for.
        total: Money,
        /// The least.
        minimum: Money,
    },
    /// The customer's own money covers it: it is to be applied, not dunned.
    Covered {
        /// What would be asked for.
        total: Money,
        /// The customer's free money.
        free: Money,
    },
}

impl DunningReason {
    /// One sentence in English.
    #[must_use]
    pub fn en(&self) -> String {
        match self {
            Self::Stepped { level, days, needed } => {
                format!("{days} days late: level {level} begins at {needed}")
            }
            Self::PromiseBroken { level, promised } => {
                format!("the promise for {promised} was broken: level {level}")
            }
            Self::Repeated { level, last, days } => {
                format!("level {level} went out on {last}, {days} days ago, and is repeated")
            }
            Self::Listed { level } => format!("listed with the others, at level {level}"),
            Self::Disputed { disputed } => format!("all that is open is disputed: {disputed}"),
            Self::Promised { day } => format!("promised for {day}"),
            Self::Blocked { until: None } => "not to be dunned".to_owned(),
            Self::Blocked { until: Some(until) } => format!("not to be dunned through {until}"),
            Self::TooSmall { open, minimum } => format!("{open} is open, the least is {minimum}"),
            Self::NotLateEnough { level, days, needed } => {
                format!("{days} days late: level {level} begins at {needed} only")
            }
            Self::TooSoon { level, last, wait } => {
                format!("the last reminder went out on {last}: level {level} waits {wait} days")
            }
            Self::LastLevel { level } => format!("the last level, {level}, has been reached"),
            Self::LetterTooSmall { total, minimum } => {
                format!("the letter would ask for {total}, the least is {minimum}")
            }
            Self::Covered { total, free } => {
                format!("{free} of the customer is free and covers {total}")
            }
        }
    }

    /// One sentence in Chinese (中文).
    #[must_use]
    pub fn zh(&self) -> String {
        match self {
            Self::Stepped { level, days, needed } => format!("逾期 {days} 天，达到第 {level} 级（{needed} 天）"),
            Self::PromiseBroken { level, promised } => format!("承诺 {promised} 付款未兑现，升至第 {level} 级"),
            Self::Repeated { level, last, days } => {
                format!("第 {level} 级已于 {last} 发出，距今 {days} 天，再次发出")
            }
            Self::Listed { level } => format!("一并列示，目前第 {level} 级"),
            Self::Disputed { disputed } => format!("未付金额 {disputed} 全部有争议"),
            Self::Promised { day } => format!("客户承诺于 {day} 付款"),
            Self::Blocked { until: None } => "已设置不催款".to_owned(),
            Self::Blocked { until: Some(until) } => format!("{until} 及之前不催款"),
            Self::TooSmall { open, minimum } => format!("未付 {open}，低于最低金额 {minimum}"),
            Self::NotLateEnough { level, days, needed } => {
                format!("逾期 {days} 天，未到第 {level} 级（{needed} 天）")
            }
            Self::TooSoon { level, last, wait } => {
                format!("上次催款为 {last}，间隔 {wait} 天后方可升至第 {level} 级")
            }
            Self::LastLevel { level } => format!("已到最后一级：第 {level} 级"),
            Self::LetterTooSmall { total, minimum } => format!("催款函合计 {total}，低于最低金额 {minimum}"),
            Self::Covered { total, free } => format!("客户可用余额 {free} 足以支付 {total}，应先核销"),
        }
    }
}
