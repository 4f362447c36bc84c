//! Payment terms (收款条款): the lines a contract amount is divided into.

use super::Due;
use crate::calendar::{BusinessDay, Step};
use crate::error::ErrorKind;
use crate::shape::Shape;
use crate::{Error, Id, Money, Percent, Remainder, Result, Rounding};

/// The payment terms of a contract.
///
/// ```
/// use duebook::{Due, Terms};
///
/// let terms = Terms::percent([                               // 首款30%、中期40%、尾款30%
///     ("30", Due::after("signing", 7)?),
///     ("40", Due::after("delivery", 30)?),
///     ("30", Due::end_of_month_after("acceptance", 1)?),
/// ])?;
/// assert_eq!(terms.lines.len(), 3);
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Terms {
    /// The lines, 1 to 10,000.
    pub lines: Vec<TermLine>,
    /// How each share is rounded to the minor unit.
    pub rounding: Rounding,
    /// Which line takes what rounding leaves over, among percentages that add up to 100 or among the
    /// lines that share the rest.
    pub remainder: Remainder,
    /// What happens to a due date that is not a business day; anything but `unadjusted` needs a calendar.
    pub business_day: BusinessDay,
}

/// One line of the terms.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct TermLine {
    /// Which part of the amount.
    pub share: Share,
    /// When it is due.
    pub due: Due,
    /// What kind of installment it is.
    #[shape(default)]
    pub purpose: Purpose,
    /// A name of the caller's for the line, carried to the installment.
    #[shape(omit)]
    pub label: Option<Id>,
}

/// Which part of the amount a line takes. A rule in the order of the lines, so that any term of Odoo,
/// ERPNext, Tryton or OCA can be written down.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum Share {
    /// A percentage of the whole amount.
    Percent {
        /// The percentage.
        percent: Percent,
        /// Round to a multiple of this amount instead of the minor unit, such as whole yuan. What that leaves
        /// over goes to one line, with `last`, `first` and `largestPart`, whatever its multiple. With `fromTop`
        /// and `largestRemainder` each line in the order of the policy takes one multiple of its own until
        /// less than that is left, and the line whose turn it then is takes what is left.
        #[shape(omit)]
        multiple: Option<Money>,
    },
    /// A percentage of what the lines before it left.
    PercentOfRest {
        /// The percentage.
        percent: Percent,
    },
    /// A fixed amount, zero or more; of a negative total (a credit note) it takes the sign.
    Fixed {
        /// The amount.
        amount: Money,
    },
    /// What the other lines leave (余额行). Several such lines share it by weight.
    Rest {
        /// 0 to 10¹²; 1 unless said otherwise.
        #[shape(default = 1)]
        weight: i64,
    },
}

/// What kind of installment a line makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum Purpose {
    /// An ordinary installment (分期款).
    #[default]
    Installment,
    /// Paid before anything is delivered (预付款、首付款).
    DownPayment,
    /// Released by progress of the work (进度款).
    Progress,
    /// Held back until the warranty has run out (质保金).
    Retention,
}

impl Terms {
    /// The most lines.
    pub const MOST_LINES: usize = 10_000;

    /// Terms over the given lines: halves are rounded up, the last line takes what rounding leaves,
    /// dates stay where they fall. Change the fields for another choice.
    #[must_use]
    pub fn new(lines: Vec<TermLine>) -> Self {
        Self { lines, rounding: Rounding::HalfUp, remainder: Remainder::Last, business_day: BusinessDay::Unadjusted }
    }

    /// Terms by percentages that add up to 100, as in 30/40/30.
    ///
    /// # Errors
    /// `percent_syntax` or `percent_out_of_range` at the field of the terms, `lines[0].share.percent`.
    pub fn percent<'a>(lines: impl IntoIterator<Item = (&'a str, Due)>) -> Result<Self> {
        let line = |(position, (percent, due)): (usize, (&str, Due))| {
            let percent = Percent::parse(percent).map_err(|e| e.at("share.percent").at_index("lines", position))?;
            Ok(TermLine::new(Share::Percent { percent, multiple: None }, due))
        };
        Ok(Self::new(lines.into_iter().enumerate().map(line).collect::<Result<_>>()?))
    }

    /// So many equal installments, one every so many months, the first as `first` says. Month ends
    /// keep their anchor: from 31 January to 28 February to 31 March.
    ///
    /// # Errors
    /// `number_out_of_range` unless there are 1 to 1,000 installments at least a month apart, the last at most
    /// 1,200 months after the first. An amount of few minor units for its count rounds up so often that the
    /// last line would flip its sign, which [`schedule`](crate::schedule()) refuses: set `rounding` to `Down`.
    pub fn equal(count: i64, first: &Due, months: i64) -> Result<Self> {
        let within = |found: i64, max: i64, field: &str| {
            let refused = || Error::from(ErrorKind::NumberOutOfRange { found, min: 1, max }).at(field);
            (1..=max).contains(&found).then_some(found).ok_or_else(refused)
        };
        let count = within(count, 1_000, "count")?;
        // The last installment may lie 1,200 months after the first.
        let most = 1_200_i64.checked_div(count.saturating_sub(1)).unwrap_or(1_200);
        let months = within(months, most, "months")?;
        let line = |number: i64| {
            let mut due = first.clone();
            if number > 0 {
                due.steps.push(Step::Months { months: months.saturating_mul(number) });
            }
            TermLine::new(Share::Rest { weight: 1 }, due)
        };
        Ok(Self::new((0..count).map(line).collect()))
    }
}

impl TermLine {
    /// An ordinary installment without a label.
    #[must_use]
    pub fn new(share: Share, due: Due) -> Self {
        Self { share, due, purpose: Purpose::Installment, label: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Date;

    /// The path is that of the field in the record, as JSON would give it.
    #[test]
    fn a_bad_percentage_is_named_where_it_stands_in_the_terms() {
        let due = || Due::on(Date::new(2026, 1, 31).unwrap());
        let refused = Terms::percent([("30", due()), ("x", due())]).unwrap_err();
        assert_eq!((refused.code(), refused.path()), ("percent_syntax", "lines[1].share.percent"));
    }
}
