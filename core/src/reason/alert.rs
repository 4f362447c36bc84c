//! Why there is an alert, with the figures that were compared.

use crate::shape::Shape;
use crate::{Date, Id, Money, Percent};

/// The two figures that were compared, and what belongs to them (预警理由).
///
/// ```
/// use duebook::{AlertReason, Currency, Money};
///
/// let left = Money::parse("33900.01", Currency::new("CNY")?)?;
/// let reason = AlertReason::IdlePrepayment { left, last: "2026-01-05".parse()?, days: 181, limit: 180 };
/// assert_eq!(reason.en(), "33900.01 CNY is left, and nothing happened since 2026-01-05, 181 days ago; the limit is 180");
/// assert_eq!(reason.zh(), "余额 33900.01 CNY，自 2026-01-05 起 181 天无动账，超过 180 天");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// The JSON form carries both sentences beside the figures.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
#[shape(told)]
#[non_exhaustive]
pub enum AlertReason {
    /// The money of a customer is nearly used up.
    LowBalance {
        /// What is free.
        free: Money,
        /// What should be.
        least: Money,
    },
    /// Nothing happened to a prepayment.
    IdlePrepayment {
        /// What is left.
        left: Money,
        /// When something last happened.
        last: Date,
        /// The days since.
        days: i64,
        /// The days that are allowed.
        limit: i64,
    },
    /// Whoever looked after it has left.
    Orphaned {
        /// What is left, or owed.
        amount: Money,
        /// Who looked after it.
        owner: Id,
        /// The last day of that person.
        left: Date,
    },
    /// A refund was asked for and not paid.
    ForgottenRefund {
        /// What is asked back.
        amount: Money,
        /// When it was asked for.
        since: Date,
        /// The days since.
        days: i64,
        /// The days that are allowed.
        limit: i64,
    },
    /// A refund is far above those before.
    RefundJump {
        /// The refund.
        amount: Money,
        /// The median of those before.
        median: Money,
        /// The median of their distances from it.
        spread: Money,
        /// How many there were.
        earlier: i64,
        /// The robust deviations that are allowed.
        deviations: i64,
    },
    /// Much of what a customer paid was paid back.
    RefundShare {
        /// What was paid back.
        refunded: Money,
        /// What was received.
        received: Money,
        /// In how many days.
        days: i64,
        /// The share that is allowed.
        limit: Percent,
    },
    /// Money was paid back soon after it arrived.
    RefundSoon {
        /// The refund.
        amount: Money,
        /// When the money arrived.
        received: Date,
        /// When it was paid back.
        on: Date,
        /// The days between.
        days: i64,
        /// The days within which that is soon.
        limit: i64,
    },
    /// Money was paid back to an account it never came from.
    RefundElsewhere {
        /// The refund.
        amount: Money,
        /// The account it went to.
        account: Id,
    },
    /// A receipt is far from those before.
    ReceiptJump {
        /// The receipt.
        amount: Money,
        /// The median of those before.
        median: Money,
        /// The median of their distances from it.
        spread: Money,
        /// How many there were.
        earlier: i64,
        /// The robust deviations that are allowed.
        deviations: i64,
    },
    /// Two receipts have one bank number.
    DuplicateReceipt {
        /// The amount of both.
        amount: Money,
        /// The number of the bank.
        bank_ref: Id,
    },
    /// Two receipts have one customer and amount.
    LikelyDuplicate {
        /// The amount of both.
        amount: Money,
        /// The days between them.
        days: i64,
        /// The days within which that is suspicious.
        limit: i64,
    },
    /// A customer has money and debts that are due.
    PaidButOpen {
        /// The free money.
        free: Money,
        /// What is due and not disputed.
        due: Money,
    },
    /// One customer owes much of all that is owed.
    Concentration {
        /// What it owes.
        open: Money,
        /// What all owe.
        total: Money,
        /// The share that is allowed.
        limit: Percent,
    },
    /// More was taken than the debt says was paid.
    Overapplied {
        /// What prepayments say was taken for it.
        applied: Money,
        /// What the debt says was paid.
        paid: Money,
    },
    /// A promise was not kept.
    BrokenPromise {
        /// What is open.
        open: Money,
        /// The day promised.
        promised: Date,
        /// How many promises were broken in all.
        broken: i64,
    },
    /// Nobody found out whose money it is.
    Unidentified {
        /// What is left.
        left: Money,
        /// When it arrived.
        received: Date,
        /// The days since.
        days: i64,
        /// The days that are allowed.
        limit: i64,
    },
    /// A debt was due before its document.
    DueBeforeIssue {
        /// The day of the document.
        issued: Date,
        /// The day it was due.
        due: Date,
    },
    /// A customer pays much later than it used to.
    BehaviorBreak {
        /// The sum of the days of delay of the last five debts.
        recent: i64,
        /// The sum of those of all.
        total: i64,
        /// How many there were.
        debts: i64,
        /// The days by which the mean may rise.
        limit: i64,
    },
    /// Nothing happened to an overdue debt.
    StaleDebt {
        /// What is open.
        open: Money,
        /// When something last happened, or when it was due.
        last: Date,
        /// The days since.
        days: i64,
        /// The days that are allowed.
        limit: i64,
    },
    /// A debt is overdue.
    Overdue {
        /// What is open.
        open: Money,
        /// When it was due.
        due: Date,
        /// The days since.
        days: i64,
        /// Its level.
        level: i64,
        /// The days that level is beyond.
        limit: i64,
    },
    /// Nobody looks after a customer.
    Unowned {
        /// Its money.
        money: Money,
        /// What it owes.
        open: Money,
    },
    /// The day to see to a customer has passed.
    FollowUp {
        /// The day.
        day: Date,
        /// The days since.
        days: i64,
    },
    /// A period has not been signed.
    UnsignedPeriod {
        /// Its last day.
        ended: Date,
        /// The days since.
        days: i64,
        /// The days that are allowed.
        limit: i64,
    },
    /// An exception has no owner or no due date.
    ExceptionUnowned {
        /// When it was opened.
        opened: Date,
        /// The days since.
        days: i64,
    },
    /// An exception is overdue.
    ExceptionOverdue {
        /// When it was due.
        due: Date,
        /// The days since.
        days: i64,
    },
    /// A debt soon cannot be sued for.
    Limitation {
        /// What is open.
        open: Money,
        /// From when the time runs.
        began: Date,
        /// When it ends.
        ends: Date,
        /// The days left, below zero afterward.
        days: i64,
    },
}

impl AlertReason {
    /// One sentence in English.
    #[must_use]
    pub fn en(&self) -> String {
        match self {
            Self::LowBalance { free, least } => {
                format!("{free} is free, less than {least}")
            }
            Self::IdlePrepayment { left, last, days, limit } => {
                format!("{left} is left, and nothing happened since {last}, {days} days ago; the limit is {limit}")
            }
            Self::Orphaned { amount, owner, left } => {
                format!("{owner} looked after {amount} and left on {left}")
            }
            Self::ForgottenRefund { amount, since, days, limit } => {
                format!(
                    "{amount} was asked back on {since} and has not been paid for {days} days; the limit is {limit}"
                )
            }
            Self::RefundJump { amount, median, spread, earlier, deviations } => {
                format!(
                    "{amount} was paid back: more than {deviations} deviations above the median {median} of {earlier} refunds, whose median distance is {spread}"
                )
            }
            Self::RefundShare { refunded, received, days, limit } => {
                format!("{refunded} of {received} received in {days} days was paid back, more than {limit} %")
            }
            Self::RefundSoon { amount, received, on, days, limit } => {
                format!(
                    "{amount} was paid back on {on}, {days} days after it arrived on {received}; within {limit} days is soon"
                )
            }
            Self::RefundElsewhere { amount, account } => {
                format!("{amount} was paid back to account {account}, from which the customer never paid")
            }
            Self::ReceiptJump { amount, median, spread, earlier, deviations } => {
                format!(
                    "{amount} arrived: more than {deviations} deviations from the median {median} of {earlier} receipts, whose median distance is {spread}"
                )
            }
            Self::DuplicateReceipt { amount, bank_ref } => {
                format!("two receipts of {amount} have the bank number {bank_ref}")
            }
            Self::LikelyDuplicate { amount, days, limit } => {
                format!("two receipts of {amount} of one customer lie {days} days apart, within {limit}")
            }
            Self::PaidButOpen { free, due } => {
                format!("{free} is free while {due} is due: it is to be applied")
            }
            Self::Concentration { open, total, limit } => {
                format!("{open} of {total} is owed by one customer, more than {limit} %")
            }
            Self::Overapplied { applied, paid } => {
                format!("{applied} was taken from prepayments for it, and it says {paid} was paid")
            }
            Self::BrokenPromise { open, promised, broken } => {
                format!("payment was promised for {promised} and {open} is open; {broken} promises broken in all")
            }
            Self::Unidentified { left, received, days, limit } => {
                format!(
                    "nobody knows whose {left} is that arrived on {received}, {days} days ago; the limit is {limit}"
                )
            }
            Self::DueBeforeIssue { issued, due } => {
                format!("it was due on {due}, before its document of {issued}")
            }
            Self::BehaviorBreak { recent, total, debts, limit } => {
                format!(
                    "the last five debts were late by {recent} days together, all {debts} of a year by {total}: on average more than {limit} days and two deviations later"
                )
            }
            Self::StaleDebt { open, last, days, limit } => {
                format!("{open} is overdue, and nothing happened since {last}, {days} days ago; the limit is {limit}")
            }
            Self::Overdue { open, due, days, level, limit } => {
                format!("{open} is {days} days overdue since {due}: level {level}, beyond {limit} days")
            }
            Self::Unowned { money, open } => {
                format!("nobody looks after the customer: {money} is left of its money, {open} is owed")
            }
            Self::FollowUp { day, days } => {
                format!("somebody should have seen to the customer on {day}, {days} days ago")
            }
            Self::UnsignedPeriod { ended, days, limit } => {
                format!("the period ended on {ended}, {days} days ago, and is not signed; the limit is {limit}")
            }
            Self::ExceptionUnowned { opened, days } => {
                format!("the exception of {opened} has no owner or no due date for {days} days")
            }
            Self::ExceptionOverdue { due, days } => {
                format!("the exception was due on {due}, {days} days ago")
            }
            Self::Limitation { open, began, ends, days } => {
                format!("{open} can be sued for until {ends}, {days} days from now; the time runs from {began}")
            }
        }
    }

    /// One sentence in Chinese (中文).
    #[must_use]
    pub fn zh(&self) -> String {
        match self {
            Self::LowBalance { free, least } => {
                format!("可用余额 {free}，低于 {least}")
            }
            Self::IdlePrepayment { left, last, days, limit } => {
                format!("余额 {left}，自 {last} 起 {days} 天无动账，超过 {limit} 天")
            }
            Self::Orphaned { amount, owner, left } => {
                format!("{amount} 的负责人 {owner} 已于 {left} 离职")
            }
            Self::ForgottenRefund { amount, since, days, limit } => {
                format!("{since} 申请退款 {amount}，已 {days} 天未付，超过 {limit} 天")
            }
            Self::RefundJump { amount, median, spread, earlier, deviations } => {
                format!(
                    "退款 {amount} 高于此前 {earlier} 笔的中位数 {median} 逾 {deviations} 倍偏差（绝对中位差 {spread}）"
                )
            }
            Self::RefundShare { refunded, received, days, limit } => {
                format!("{days} 天内收款 {received}，退款 {refunded}，占比超过 {limit}%")
            }
            Self::RefundSoon { amount, received, on, days, limit } => {
                format!("{received} 到款，{days} 天后（{on}）退款 {amount}，在 {limit} 天之内")
            }
            Self::RefundElsewhere { amount, account } => {
                format!("退款 {amount} 付至账户 {account}，该客户从未以此账户付款")
            }
            Self::ReceiptJump { amount, median, spread, earlier, deviations } => {
                format!(
                    "收款 {amount} 偏离此前 {earlier} 笔的中位数 {median} 逾 {deviations} 倍偏差（绝对中位差 {spread}）"
                )
            }
            Self::DuplicateReceipt { amount, bank_ref } => {
                format!("两笔收款 {amount} 的银行流水号同为 {bank_ref}")
            }
            Self::LikelyDuplicate { amount, days, limit } => {
                format!("同一客户两笔 {amount} 收款相隔 {days} 天，在 {limit} 天之内")
            }
            Self::PaidButOpen { free, due } => {
                format!("可用余额 {free}，而到期未付 {due}，应核销")
            }
            Self::Concentration { open, total, limit } => {
                format!("该客户欠款 {open}，占应收 {total} 超过 {limit}%")
            }
            Self::Overapplied { applied, paid } => {
                format!("预收款核销 {applied}，而应收款记录已付 {paid}")
            }
            Self::BrokenPromise { open, promised, broken } => {
                format!("承诺 {promised} 付款未兑现，未付 {open}，累计失信 {broken} 次")
            }
            Self::Unidentified { left, received, days, limit } => {
                format!("{received} 到款 {left} 已 {days} 天未认领，超过 {limit} 天")
            }
            Self::DueBeforeIssue { issued, due } => {
                format!("到期日 {due} 早于单据日 {issued}")
            }
            Self::BehaviorBreak { recent, total, debts, limit } => {
                format!(
                    "最近 5 笔合计迟付 {recent} 天，一年内 {debts} 笔合计 {total} 天，平均延后超过 {limit} 天及两倍标准差"
                )
            }
            Self::StaleDebt { open, last, days, limit } => {
                format!("逾期未付 {open}，自 {last} 起 {days} 天无人跟进，超过 {limit} 天")
            }
            Self::Overdue { open, due, days, level, limit } => {
                format!("{open} 自 {due} 起逾期 {days} 天，第 {level} 级（超过 {limit} 天）")
            }
            Self::Unowned { money, open } => {
                format!("客户无责任人：预收余额 {money}，应收 {open}")
            }
            Self::FollowUp { day, days } => {
                format!("应于 {day} 跟进，已过 {days} 天")
            }
            Self::UnsignedPeriod { ended, days, limit } => {
                format!("期间已于 {ended} 结束，{days} 天未签收，超过 {limit} 天")
            }
            Self::ExceptionUnowned { opened, days } => {
                format!("{opened} 的异常 {days} 天无责任人或无期限")
            }
            Self::ExceptionOverdue { due, days } => {
                format!("异常应于 {due} 处理完毕，已逾期 {days} 天")
            }
            Self::Limitation { open, began, ends, days } => {
                format!("{open} 的诉讼时效自 {began} 起算，至 {ends} 届满，剩余 {days} 天")
            }
        }
    }
}
