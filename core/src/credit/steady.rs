//! Steady grades (评级缓冲): a grade falls at once, but only by a clear margin; it rises when months confirm it.

use crate::shape::Shape;
use crate::{CreditGrade, Date, GradePolicy, Id};

/// The grade of a customer as an earlier run left it. Give it to the next run as it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PreviousGrade {
    /// The customer.
    pub customer: Id,
    /// The grade it had.
    pub grade: CreditGrade,
    /// The day it was computed.
    pub on: Date,
    /// What it was before hard rules and without what was set by hand. Absent: the same.
    #[shape(omit)]
    pub steady: Option<CreditGrade>,
    /// The rise that waits to be confirmed.
    #[shape(omit)]
    pub rising: Option<RisingGrade>,
}

/// A rise that the next months must confirm.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct RisingGrade {
    /// To which grade: the worst that any of the months allowed.
    pub to: CreditGrade,
    /// In how many months it was found, 1 or more.
    pub months: i64,
    /// The day it was found last in another month.
    pub on: Date,
}

/// The grade by the score, kept steady.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Steady {
    pub(crate) grade: CreditGrade,
    pub(crate) rising: Option<RisingGrade>,
}

impl Steady {
    /// What a risk makes of the grade before.
    pub(crate) fn of(risk: i64, before: Option<&PreviousGrade>, on: Date, policy: &GradePolicy) -> Self {
        let was = before.map(|before| (before.steady.unwrap_or(before.grade), before.rising.as_ref()));
        let Some((stays, rising)) = was.filter(|(stays, _)| *stays != CreditGrade::NotRated) else {
            return Self { grade: policy.letter(risk), rising: None };
        };
        // The worst grade whose cut is passed by the whole margin, and the best whose cut is undercut by more than it.
        let down = policy.letter(risk.saturating_sub(policy.margin));
        let up = policy.letter(risk.saturating_add(policy.margin));
        if down > stays {
            return Self { grade: down, rising: None };
        }
        if up >= stays {
            return Self { grade: stays, rising: None };
        }
        let rising = match rising {
            Some(before) if months(before.on) < months(on) => {
                RisingGrade { to: up.max(before.to), months: before.months.saturating_add(1), on }
            }
            Some(before) => RisingGrade { to: up.max(before.to), ..before.clone() },
            None => RisingGrade { to: up, months: 1, on },
        };
        if rising.months >= policy.confirmations && rising.to < stays {
            return Self { grade: rising.to, rising: None };
        }
        Self { grade: stays, rising: Some(rising) }
    }
}

fn months(day: Date) -> i64 {
    i64::from(day.year()).saturating_mul(12).saturating_add(day.month().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn before(grade: CreditGrade, rising: Option<RisingGrade>) -> PreviousGrade {
        let customer = Id::new("ACME").unwrap();
        PreviousGrade { customer, grade, on: day("2026-01-31"), steady: None, rising }
    }

    #[test]
    fn a_grade_falls_at_once_by_the_margin_and_not_below_it() {
        let policy = GradePolicy::default();
        let of = |risk| Steady::of(risk, Some(&before(CreditGrade::A, None)), day("2026-02-28"), &policy).grade;
        assert_eq!(
            [of(1199), of(1200), of(2199), of(2200)],
            [CreditGrade::A, CreditGrade::B, CreditGrade::B, CreditGrade::C]
        );
    }

    #[test]
    fn a_grade_rises_in_the_second_month_only_and_to_the_worse_of_both() {
        let policy = GradePolicy::default();
        let first = Steady::of(1799, Some(&before(CreditGrade::C, None)), day("2026-02-28"), &policy);
        assert_eq!(first.grade, CreditGrade::C);
        let waits = before(CreditGrade::C, first.rising.clone());
        // The same month again is no confirmation; a month above the line begins anew.
        assert_eq!(Steady::of(100, Some(&waits), day("2026-02-28"), &policy).grade, CreditGrade::C);
        let lost = Steady::of(1800, Some(&waits), day("2026-03-31"), &policy);
        assert_eq!((lost.grade, lost.rising), (CreditGrade::C, None));
        let second = Steady::of(100, Some(&waits), day("2026-03-01"), &policy);
        assert_eq!((second.grade, second.rising), (CreditGrade::B, None));
    }
}
