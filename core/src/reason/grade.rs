//! The reasons of a grade, and what would lift it.

use crate::credit::{CreditGrade, FactorKind};
use crate::shape::Shape;
use crate::{Date, Fraction, Id, Money};

/// Why a customer has its grade.
///
/// ```
/// use duebook::{FactorKind, GradeReason};
///
/// let late = GradeReason::Factor { factor: FactorKind::LateShare, count: 4, of: 11, peers: None, points: 1400 };
/// assert_eq!(late.en(), "4 of 11 payments are late: 14.00 points lost");
/// assert_eq!(late.zh(), "11 笔款项中 4 笔逾期，扣 14.00 分");
/// ```
///
/// The JSON form carries both sentences beside the figures.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
#[shape(told)]
#[non_exhaustive]
pub enum GradeReason {
    /// Points are lost.
    Factor {
        /// For what.
        factor: FactorKind,
        /// How many payments, days, orders or refunds.
        count: i64,
        /// Of how many payments or orders.
        of: i64,
        /// The share, or days on average, of all customers.
        peers: Option<Fraction>,
        /// The points lost, in hundredths of a point.
        points: i64,
    },
    /// There are too few observations for a grade.
    TooFew {
        /// How many there are.
        found: i64,
        /// How many are needed.
        needed: i64,
    },
    /// The customer is too new for a grade.
    TooNew {
        /// For how many days it is known.
        days: i64,
        /// How many are needed.
        needed: i64,
    },
    /// The grade stands on little.
    Thin {
        /// How many observations there are.
        found: i64,
        /// With so many it would not be thin.
        full: i64,
    },
    /// Too much has been unpaid for too long: grade D.
    UnpaidLong {
        /// How much.
        amount: Money,
        /// The most days any of it is overdue.
        days: i64,
    },
    /// It is insolvent, or there is a lawsuit: grade D.
    Insolvent {
        /// Since when.
        since: Date,
    },
    /// A payment bounced: at most grade C.
    Bounced {
        /// When last.
        on: Date,
    },
    /// A debt was given up: at most grade C.
    WrittenOff {
        /// When last.
        on: Date,
    },
    /// The score alone says another grade, but not by enough.
    WithinMargin {
        /// What the score says.
        score: CreditGrade,
        /// The grade that stays.
        stays: CreditGrade,
    },
    /// The grade will rise if the next months confirm it.
    Rising {
        /// To which grade.
        to: CreditGrade,
        /// How many months have.
        months: i64,
        /// How many must.
        needed: i64,
    },
    /// Somebody set the grade by hand.
    ByHand {
        /// What the rules say.
        computed: CreditGrade,
        /// Who answers for it.
        owner: Id,
        /// Why.
        cause: String,
        /// The last day.
        until: Date,
    },
}

/// The smallest change that would lift a grade.
///
/// ```
/// use duebook::{CreditGrade, GradeStep};
///
/// let step = GradeStep::PayOnTime { payments: 4, to: CreditGrade::B, months: 1 };
/// assert_eq!(step.en(), "4 more on-time payments lift the grade to B");
/// assert_eq!(step.zh(), "再按时付款 4 笔即可升为 B 级");
/// ```
///
/// The JSON form carries both sentences beside the figures.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
#[shape(told)]
#[non_exhaustive]
pub enum GradeStep {
    /// So many more payments, each on its day.
    PayOnTime {
        /// How many.
        payments: i64,
        /// The grade then.
        to: CreditGrade,
        /// In so many monthly evaluations, this one taken anew included.
        months: i64,
    },
    /// Nothing but time: the score is good enough already.
    Confirm {
        /// The grade then.
        to: CreditGrade,
        /// In so many more monthly evaluations.
        months: i64,
    },
    /// So much must be paid of what has been unpaid for long.
    PayUnpaid {
        /// At least so much of what is more than the allowed days overdue.
        amount: Money,
    },
    /// The insolvency or lawsuit must be over.
    BeSolvent {},
    /// What caps the grade is forgotten from a day on, if it does not happen again.
    Forgotten {
        /// The first day without it.
        from: Date,
    },
    /// So many more settled payments, and the customer is rated.
    BeKnown {
        /// How many.
        payments: i64,
    },
    /// The customer is not rated before a day.
    Wait {
        /// The first day.
        from: Date,
    },
}

/// Hundredths as text: 1400 is `14.00`.
fn points(hundredths: i64) -> String {
    format!("{}.{:02}", hundredths.div_euclid(100), hundredths.rem_euclid(100))
}

/// A ratio as text with a digit behind the point, rounded down: a share of 100, or a number of days.
fn shown(ratio: Fraction, times: i64) -> String {
    let tenths = i128::from(ratio.numerator).saturating_mul(times.into()).saturating_mul(10);
    let tenths = tenths.checked_div(ratio.denominator.into()).unwrap_or(0);
    format!("{}.{}", tenths.div_euclid(10), tenths.rem_euclid(10))
}

pub(super) fn letter_en(grade: CreditGrade) -> &'static str {
    match grade {
        CreditGrade::A => "A",
        CreditGrade::B => "B",
        CreditGrade::C => "C",
        CreditGrade::D => "D",
        CreditGrade::NotRated => "not rated",
    }
}

pub(super) fn letter_zh(grade: CreditGrade) -> &'static str {
    match grade {
        CreditGrade::A => "A 级",
        CreditGrade::B => "B 级",
        CreditGrade::C => "C 级",
        CreditGrade::D => "D 级",
        CreditGrade::NotRated => "未评级",
    }
}

fn plural(count: i64, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

impl GradeReason {
    /// One sentence in English.
    #[must_use]
    pub fn en(&self) -> String {
        match self {
            Self::Factor { factor, count, of, peers, points: lost } => {
                let found = match factor {
                    FactorKind::LateShare => format!("{count} of {of} payments are late"),
                    FactorKind::LateDays => format!("{count} days late over {}", plural(*of, "payment", "payments")),
                    FactorKind::SeriousShare => format!("{count} of {of} payments are seriously late"),
                    FactorKind::UnfundedShare => {
                        format!("{count} of {of} orders were released before they were funded")
                    }
                    FactorKind::RefundShare => {
                        format!("{} asked for on {of} funded orders", plural(*count, "refund was", "refunds were"))
                    }
                };
                let peers = match (peers, factor) {
                    (None, _) => String::new(),
                    (Some(days), FactorKind::LateDays) => format!(", {} days among all customers", shown(*days, 1)),
                    (Some(share), _) => format!(", {} % among all customers", shown(*share, 100)),
                };
                format!("{found}{peers}: {} points lost", points(*lost))
            }
            Self::TooFew { found, needed } => {
                format!("not rated: {} of at least {needed}", plural(*found, "observation", "observations"))
            }
            Self::TooNew { days, needed } => {
                format!("not rated: known for {} of at least {needed}", plural(*days, "day", "days"))
            }
            Self::Thin { found, full } => format!("thin: only {found} observations, fewer than {full}"),
            Self::UnpaidLong { amount, days } => format!("{amount} is unpaid, up to {days} days overdue: grade D"),
            Self::Insolvent { since } => format!("insolvent or sued since {since}: grade D"),
            Self::Bounced { on } => format!("a payment bounced on {on}: at most grade C"),
            Self::WrittenOff { on } => format!("a debt was written off on {on}: at most grade C"),
            Self::WithinMargin { score, stays } => {
                let (score, stays) = (letter_en(*score), letter_en(*stays));
                format!("the score alone would be {score}, too close to the cut: the grade stays {stays}")
            }
            Self::Rising { to, months, needed } => {
                format!("good enough for {} in {months} of {needed} monthly evaluations", letter_en(*to))
            }
            Self::ByHand { computed, owner, cause, until } => {
                format!("set by {owner} until {until} ({cause}); computed: {}", letter_en(*computed))
            }
        }
    }

    /// One sentence in Chinese (中文).
    #[must_use]
    pub fn zh(&self) -> String {
        match self {
            Self::Factor { factor, count, of, peers, points: lost } => {
                let found = match factor {
                    FactorKind::LateShare => format!("{of} 笔款项中 {count} 笔逾期"),
                    FactorKind::LateDays => format!("{of} 笔款项共逾期 {count} 天"),
                    FactorKind::SeriousShare => format!("{of} 笔款项中 {count} 笔严重逾期"),
                    FactorKind::UnfundedShare => format!("{of} 个订单中 {count} 个未足额预付即放行"),
                    FactorKind::RefundShare => format!("{of} 个已预付订单申请退款 {count} 次"),
                };
                let peers = match (peers, factor) {
                    (None, _) => String::new(),
                    (Some(days), FactorKind::LateDays) => format!("（全体平均 {} 天）", shown(*days, 1)),
                    (Some(share), _) => format!("（全体 {}%）", shown(*share, 100)),
                };
                format!("{found}{peers}，扣 {} 分", points(*lost))
            }
            Self::TooFew { found, needed } => format!("未评级：仅 {found} 笔记录，至少需 {needed} 笔"),
            Self::TooNew { days, needed } => format!("未评级：往来仅 {days} 天，至少需 {needed} 天"),
            Self::Thin { found, full } => format!("样本偏少：{found} 笔，不足 {full} 笔"),
            Self::UnpaidLong { amount, days } => format!("{amount} 长期未付，最长逾期 {days} 天：降为 D 级"),
            Self::Insolvent { since } => format!("自 {since} 起破产或涉诉：降为 D 级"),
            Self::Bounced { on } => format!("{on} 发生退票：最高 C 级"),
            Self::WrittenOff { on } => format!("{on} 发生坏账核销：最高 C 级"),
            Self::WithinMargin { score, stays } => {
                let (score, stays) = (letter_zh(*score), letter_zh(*stays));
                format!("按得分应为{score}，但距分界不足缓冲：维持{stays}")
            }
            Self::Rising { to, months, needed } => {
                format!("已有 {months} 个月达到{}，需连续 {needed} 个月", letter_zh(*to))
            }
            Self::ByHand { computed, owner, cause, until } => {
                format!("由 {owner} 人工指定至 {until}（{cause}）；系统评级：{}", letter_zh(*computed))
            }
        }
    }
}

impl GradeStep {
    /// One sentence in English.
    #[must_use]
    pub fn en(&self) -> String {
        match self {
            Self::PayOnTime { payments, to, months } => {
                let verb = if *payments == 1 { "lifts" } else { "lift" };
                let more = plural(*payments, "more on-time payment", "more on-time payments");
                let when = if *months <= 1 { String::new() } else { format!(" after {months} monthly evaluations") };
                format!("{more} {verb} the grade to {}{when}", letter_en(*to))
            }
            Self::Confirm { to, months } => {
                let more = plural(*months, "more monthly evaluation", "more monthly evaluations");
                format!("{more} as good as this lift the grade to {}", letter_en(*to))
            }
            Self::PayUnpaid { amount } => format!("{amount} of what has been unpaid for long must be paid"),
            Self::BeSolvent {} => "the insolvency or lawsuit must be over".to_owned(),
            Self::Forgotten { from } => format!("from {from} on that no longer counts, if it does not happen again"),
            Self::BeKnown { payments } => {
                format!(
                    "{} and the customer is rated",
                    plural(*payments, "more settled payment", "more settled payments")
                )
            }
            Self::Wait { from } => format!("the customer is rated from {from} on"),
        }
    }

    /// One sentence in Chinese (中文).
    #[must_use]
    pub fn zh(&self) -> String {
        match self {
            Self::PayOnTime { payments, to, months } => {
                let when =
                    if *months <= 1 { String::new() } else { format!("（经 {months} 次月度评级确认）") };
                format!("再按时付款 {payments} 笔即可升为 {}{when}", letter_zh(*to))
            }
            Self::Confirm { to, months } => format!("再经 {months} 次月度评级确认即可升为 {}", letter_zh(*to)),
            Self::PayUnpaid { amount } => format!("长期未付款中至少须付清 {amount}"),
            Self::BeSolvent {} => "须待破产或诉讼程序结束".to_owned(),
            Self::Forgotten { from } => format!("自 {from} 起不再计入（如不再发生）"),
            Self::BeKnown { payments } => format!("再有 {payments} 笔已结款项即可评级"),
            Self::Wait { from } => format!("自 {from} 起可评级"),
        }
    }
}
