//! The reasons of an order check.

use super::grade::{letter_en, letter_zh};
use crate::credit::CreditGrade;
use crate::shape::Shape;
use crate::{Date, Id, Money};

/// What an order check found.
///
/// ```
/// use duebook::{CreditReason, Currency, Money};
///
/// let cny = |amount: &str| Money::parse(amount, Currency::new("CNY")?);
/// let over = CreditReason::LimitExceeded { exposure: cny("80000.01")?, limit: cny("80000.00")?, owner: "ACME".parse()? };
/// assert_eq!(over.en(), "the exposure of ACME would be 80000.01 CNY, above its limit of 80000.00 CNY");
/// assert_eq!(over.zh(), "ACME 的敞口将为 80000.01 CNY，超过额度 80000.00 CNY");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// The JSON form carries both sentences beside the figures.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
#[shape(told)]
#[non_exhaustive]
pub enum CreditReason {
    /// The exposure with this order would be above a limit.
    LimitExceeded {
        /// The exposure with this order.
        exposure: Money,
        /// The limit.
        limit: Money,
        /// Whose limit: the customer, or the group it belongs to.
        owner: Id,
    },
    /// Nobody gave the customer a limit.
    NoLimit {},
    /// The limit is out of date.
    LimitExpired {
        /// Its last day.
        until: Date,
        /// Whose limit.
        owner: Id,
    },
    /// Something is overdue for longer than is tolerated.
    Overdue {
        /// The debt that is overdue longest.
        debt: Id,
        /// For how many days.
        days: i64,
        /// How many are tolerated.
        tolerance: i64,
    },
    /// Too much of what is open is overdue.
    OverdueShare {
        /// What is overdue.
        overdue: Money,
        /// What is open.
        open: Money,
        /// The largest share allowed, in basis points.
        most: i64,
    },
    /// An open document is too old.
    TooOld {
        /// The debt.
        debt: Id,
        /// Its age in days.
        days: i64,
        /// The most allowed.
        most: i64,
    },
    /// The order leaves too much uncovered.
    OrderTooLarge {
        /// What is not covered of it.
        uncovered: Money,
        /// The most allowed.
        most: Money,
    },
    /// Less is paid in advance than the grade asks for.
    DepositMissing {
        /// What is paid in advance.
        covered: Money,
        /// What is asked for.
        needed: Money,
        /// The grade.
        grade: CreditGrade,
    },
    /// The grade asks for an approval.
    ApprovalNeeded {
        /// The grade.
        grade: CreditGrade,
    },
    /// The order has more days of credit than the grade allows.
    TermsTooLong {
        /// Its days of credit.
        days: i64,
        /// The days allowed.
        most: i64,
    },
    /// The customer was stopped by hand.
    Stopped {
        /// Since when.
        since: Date,
    },
    /// A promise to pay was not kept.
    PromiseBroken {
        /// The debt.
        debt: Id,
        /// The day promised.
        promised: Date,
    },
    /// The order was released before and is no larger: it is not checked again.
    ReleasedBefore {
        /// When.
        on: Date,
        /// Up to which amount.
        amount: Money,
    },
    /// Money does not count.
    MoneyNotCounted {
        /// The money.
        prepayment: Id,
        /// How much of it.
        amount: Money,
        /// Why.
        cause: NotCounted,
    },
}

/// Why money does not count in a credit check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Shape)]
pub enum NotCounted {
    /// The check has not cleared (支票未兑现).
    Uncleared,
    /// It is frozen, or set aside for something else (冻结).
    Frozen,
    /// It is disputed (有争议).
    Disputed,
    /// It is asked back (申请退款).
    RefundRequested,
    /// There is no rate for its currency (缺少汇率).
    NoRate,
    /// Money of this kind does not count (款项性质不符).
    Nature,
    /// It can no longer be used (已失效).
    Expired,
}

impl CreditReason {
    /// One sentence in English.
    #[must_use]
    pub fn en(&self) -> String {
        match self {
            Self::LimitExceeded { exposure, limit, owner } => {
                format!("the exposure of {owner} would be {exposure}, above its limit of {limit}")
            }
            Self::NoLimit {} => "the customer has no credit limit".to_owned(),
            Self::LimitExpired { until, owner } => format!("the limit of {owner} ended on {until}"),
            Self::Overdue { debt, days, tolerance } => {
                format!("{debt} is {days} days overdue, {tolerance} are tolerated")
            }
            Self::OverdueShare { overdue, open, most } => {
                format!("{overdue} of {open} is overdue, more than {} %", percent(*most))
            }
            Self::TooOld { debt, days, most } => format!("{debt} is {days} days old, {most} are allowed"),
            Self::OrderTooLarge { uncovered, most } => {
                format!("{uncovered} of the order is not covered, at most {most} may be")
            }
            Self::DepositMissing { covered, needed, grade } => {
                format!("{covered} is paid in advance, grade {} asks for {needed}", letter_en(*grade))
            }
            Self::ApprovalNeeded { grade } => format!("grade {} needs an approval", letter_en(*grade)),
            Self::TermsTooLong { days, most } => format!("{days} days of credit, {most} are allowed"),
            Self::Stopped { since } => format!("the customer has been stopped since {since}"),
            Self::PromiseBroken { debt, promised } => format!("{debt} was promised for {promised} and is not paid"),
            Self::ReleasedBefore { on, amount } => format!("released on {on} up to {amount}: not checked again"),
            Self::MoneyNotCounted { prepayment, amount, cause } => {
                format!("{amount} of {prepayment} does not count: {}", cause.en())
            }
        }
    }

    /// One sentence in Chinese (中文).
    #[must_use]
    pub fn zh(&self) -> String {
        match self {
            Self::LimitExceeded { exposure, limit, owner } => {
                format!("{owner} 的敞口将为 {exposure}，超过额度 {limit}")
            }
            Self::NoLimit {} => "客户没有信用额度".to_owned(),
            Self::LimitExpired { until, owner } => format!("{owner} 的额度已于 {until} 到期"),
            Self::Overdue { debt, days, tolerance } => format!("{debt} 逾期 {days} 天，最多容忍 {tolerance} 天"),
            Self::OverdueShare { overdue, open, most } => {
                format!("未清 {open} 中逾期 {overdue}，超过 {}%", percent(*most))
            }
            Self::TooOld { debt, days, most } => format!("{debt} 账龄 {days} 天，最多 {most} 天"),
            Self::OrderTooLarge { uncovered, most } => format!("订单未覆盖 {uncovered}，最多 {most}"),
            Self::DepositMissing { covered, needed, grade } => {
                format!("已预付 {covered}，{}须预付 {needed}", letter_zh(*grade))
            }
            Self::ApprovalNeeded { grade } => format!("{}须经审批", letter_zh(*grade)),
            Self::TermsTooLong { days, most } => format!("账期 {days} 天，最多 {most} 天"),
            Self::Stopped { since } => format!("客户自 {since} 起被手工冻结"),
            Self::PromiseBroken { debt, promised } => format!("{debt} 承诺 {promised} 付款，未兑现"),
            Self::ReleasedBefore { on, amount } => format!("已于 {on} 放行，额度 {amount}：不再检查"),
            Self::MoneyNotCounted { prepayment, amount, cause } => {
                format!("{prepayment} 中 {amount} 不计入：{}", cause.zh())
            }
        }
    }
}

impl NotCounted {
    fn en(self) -> &'static str {
        match self {
            Self::Uncleared => "it has not cleared",
            Self::Frozen => "it is frozen",
            Self::Disputed => "it is disputed",
            Self::RefundRequested => "it is asked back",
            Self::NoRate => "there is no rate",
            Self::Nature => "money of this kind does not count",
            Self::Expired => "it has expired",
        }
    }

    fn zh(self) -> &'static str {
        match self {
            Self::Uncleared => "支票未兑现",
            Self::Frozen => "已冻结",
            Self::Disputed => "有争议",
            Self::RefundRequested => "已申请退款",
            Self::NoRate => "缺少汇率",
            Self::Nature => "款项性质不符",
            Self::Expired => "已失效",
        }
    }
}

/// Basis points as a percentage.
fn percent(points: i64) -> String {
    crate::money::percent_text(i128::from(points).saturating_mul(1_000_000))
}

/// Why a credit limit is not simply what the policy says.
///
/// ```
/// use duebook::LimitReason;
///
/// let few = LimitReason::TooFewItems { found: 4, needed: 6 };
/// assert_eq!(few.en(), "it does not rise: 4 of 6 observations");
/// assert_eq!(few.zh(), "不提额：仅 4 笔记录，需 6 笔");
/// ```
///
/// The JSON form carries both sentences beside the figures.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
#[shape(told)]
#[non_exhaustive]
pub enum LimitReason {
    /// It is rated and nothing was billed in twelve months: there is no base.
    NoSales {},
    /// The limit has not stood for long enough to rise.
    TooSoon {
        /// The first day on which it may.
        from: Date,
    },
    /// There are too few observations for it to rise.
    TooFewItems {
        /// How many there are.
        found: i64,
        /// How many are needed.
        needed: i64,
    },
    /// It rises step by step.
    RaisedInSteps {
        /// Where to.
        target: Money,
        /// How far this time.
        most: Money,
    },
    /// It would fall below what is owed: that needs an approval.
    BelowExposure {
        /// Where to.
        target: Money,
        /// What is owed, or the limit if that is less.
        owed: Money,
    },
}

impl LimitReason {
    /// One sentence in English.
    #[must_use]
    pub fn en(&self) -> String {
        match self {
            Self::NoSales {} => "nothing was billed in twelve months: the limit stays".to_owned(),
            Self::TooSoon { from } => format!("it does not rise before {from}"),
            Self::TooFewItems { found, needed } => format!("it does not rise: {found} of {needed} observations"),
            Self::RaisedInSteps { target, most } => format!("it rises to {most} this time, {target} would be due"),
            Self::BelowExposure { target, owed } => {
                format!("it stays at {owed}, which is owed: {target} needs an approval")
            }
        }
    }

    /// One sentence in Chinese (中文).
    #[must_use]
    pub fn zh(&self) -> String {
        match self {
            Self::NoSales {} => "近十二个月无开票，额度不变".to_owned(),
            Self::TooSoon { from } => format!("{from} 之前不提额"),
            Self::TooFewItems { found, needed } => format!("不提额：仅 {found} 笔记录，需 {needed} 笔"),
            Self::RaisedInSteps { target, most } => format!("本次提至 {most}，应有额度 {target}"),
            Self::BelowExposure { target, owed } => format!("维持 {owed}（已占用），降至 {target} 须经审批"),
        }
    }
}
