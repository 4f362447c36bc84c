//! What the matcher is allowed (对账规则), and how much each piece of evidence weighs.

use crate::error::ErrorKind;
use crate::shape::Shape;
use crate::{Error, Money, Percent, Result, Rounding};

/// When a match may be posted, and which differences are allowed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct MatchRules {
    /// The least score with which a match is posted, in thousandths of a bit: 1,000 more is twice as certain.
    #[shape(default = 6_000)]
    pub post: i64,
    /// By how much it must be better than every other answer.
    #[shape(default = 4_000)]
    pub margin: i64,
    /// In which form a payment may differ from what it pays. None: it must be the exact amount.
    #[shape(omit)]
    pub differences: Vec<AllowedDifference>,
    /// Whether a payment that quotes an item and is less than what is open may pay a part of it.
    #[shape(omit)]
    pub parts: PartPayments,
    /// Which of several sets or items that are equally good is taken.
    #[shape(omit)]
    pub ties: MatchTies,
    /// What each piece of evidence weighs.
    #[shape(omit)]
    pub weights: MatchWeights,
}

/// The form of a difference between a payment and what it pays. It is posted only in this form and never as a
/// tolerance.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum AllowedDifference {
    /// A bank on the way kept a fee (手续费): so much less was paid. Only if the item is quoted or the payer is known.
    Fee {
        /// The least, more than zero.
        least: Money,
        /// The most.
        most: Money,
    },
    /// A bank on the way kept a fee of its price list without a word (手续费标准): exactly what one of the steps comes to.
    /// Only if the item is quoted or the payer is known.
    FeeSchedule {
        /// The steps, at least one and at most 100.
        steps: Vec<FeeStep>,
    },
    /// The payer rounded (尾差), up or down.
    Rounding {
        /// By at most so much, more than zero.
        most: Money,
    },
    /// The payer kept a tax (代扣税): this percentage of what is open, rounded down or up to the next minor unit.
    Withheld {
        /// The percentage.
        percent: Percent,
    },
    /// Both sides are measured differently: they may differ by so much of what is open. Not for debts.
    Ratio {
        /// The percentage.
        percent: Percent,
    },
}

/// One step of a price list of fees: a share of the amount, at least so much and at most so much.
///
/// ```
/// use duebook::{AllowedDifference, FeeStep, MatchRules, Money};
///
/// let cny = |amount: &str| Money::parse(amount, "CNY".parse()?);
/// // A tenth of a percent, at least 50.00 and at most 260.00; and 15.00 flat.
/// let steps = vec![
///     FeeStep { percent: "0.1".parse()?, least: cny("50.00")?, most: cny("260.00")? },
///     FeeStep { percent: "0".parse()?, least: cny("15.00")?, most: cny("15.00")? },
/// ];
/// let rules = MatchRules { differences: vec![AllowedDifference::FeeSchedule { steps }], ..Default::default() };
/// assert_eq!(rules.differences.len(), 1);
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct FeeStep {
    /// The share of what is settled, rounded down or up to the next minor unit; 0 for a flat fee.
    pub percent: Percent,
    /// The least, more than zero.
    pub least: Money,
    /// The most; as much as the least for a flat fee.
    pub most: Money,
}

impl FeeStep {
    /// Whether it comes to so many minor units of an amount.
    pub(super) fn comes_to(&self, minor: i64, of: Money) -> bool {
        let fee = |rounding| {
            let share = of.percent(self.percent, rounding).map_or(0, |share| share.value.minor().saturating_abs());
            share.max(self.least.minor()).min(self.most.minor())
        };
        self.least.currency() == of.currency() && (fee(Rounding::Down) == minor || fee(Rounding::Up) == minor)
    }
}

/// What becomes of a payment that is a part of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum PartPayments {
    /// It is suggested; somebody decides.
    #[default]
    Suggest,
    /// It is posted if the item is quoted and no other is.
    Post,
}

/// Which of several equal answers is taken (同额多笔).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum MatchTies {
    /// None: they are shown as ambiguous.
    #[default]
    Refuse,
    /// Of items of one customer with the same amount, the one that was due first.
    OldestDue,
}

/// What evidence weighs, in thousandths of a bit. A bit more means that the match is twice as likely.
///
/// What is equal by accident weighs little: a name that three customers have, an amount of a price list. These
/// parts are counted in the request, in powers of two, so that one more item rarely changes a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub struct MatchWeights {
    /// That a line is for any item at all, before anything is known of it.
    #[shape(default = 3_000)]
    pub counterpart: i64,
    /// A reference in its own place, as it is.
    #[shape(default = 26_000)]
    pub reference: i64,
    /// A reference in free text, or without check digit or leading zeros.
    #[shape(default = 22_000)]
    pub quoted: i64,
    /// Less for each edit: a digit that is missing, added, wrong, or changed places with its neighbor.
    #[shape(default = -6_500)]
    pub edit: i64,
    /// The line quotes another item and not this.
    #[shape(default = -8_000)]
    pub other_quoted: i64,
    /// Something that looks like the reference of this item, but is another.
    #[shape(default = -5_000)]
    pub other_reference: i64,
    /// The most that an amount weighs that nearly no other item has.
    #[shape(default = 17_000)]
    pub amount: i64,
    /// Less if the amount is equal only with an allowed difference.
    #[shape(default = -5_000)]
    pub difference: i64,
    /// The amount is another.
    #[shape(default = -9_000)]
    pub other_amount: i64,
    /// The most that the same name weighs.
    #[shape(default = 15_000)]
    pub name: i64,
    /// Less if one name leaves the place out.
    #[shape(default = -1_500)]
    pub name_near: i64,
    /// Less if one name is a part of the other.
    #[shape(default = -4_000)]
    pub name_part: i64,
    /// Less if it is another company of the group.
    #[shape(default = -7_000)]
    pub name_group: i64,
    /// Less if only some words are the same.
    #[shape(default = -8_000)]
    pub name_akin: i64,
    /// The names have nothing in common.
    #[shape(default = -4_000)]
    pub name_other: i64,
    /// The most that the same account weighs.
    #[shape(default = 16_000)]
    pub account: i64,
    /// The payer belongs to the group of the customer.
    #[shape(default = 5_000)]
    pub group: i64,
    /// Paid within three days of the due day, or on the fourth after it: a weekend and the banks take so long.
    #[shape(default = 3_000)]
    pub on_day: i64,
    /// Paid from a few days before to three weeks after the due day.
    #[shape(default = 1_500)]
    pub on_time: i64,
    /// Paid within two months.
    #[shape(default = 0)]
    pub late: i64,
    /// Paid later, or long before.
    #[shape(default = -2_000)]
    pub out_of_time: i64,
    /// That one line is for several items, or several lines for one.
    #[shape(default = -4_000)]
    pub several: i64,
}

impl Default for MatchWeights {
    fn default() -> Self {
        Self {
            counterpart: 3_000,
            reference: 26_000,
            quoted: 22_000,
            edit: -6_500,
            other_quoted: -8_000,
            other_reference: -5_000,
            amount: 17_000,
            difference: -5_000,
            other_amount: -9_000,
            name: 15_000,
            name_near: -1_500,
            name_part: -4_000,
            name_group: -7_000,
            name_akin: -8_000,
            name_other: -4_000,
            account: 16_000,
            group: 5_000,
            on_day: 3_000,
            on_time: 1_500,
            late: 0,
            out_of_time: -2_000,
            several: -4_000,
        }
    }
}

impl Default for MatchRules {
    fn default() -> Self {
        Self {
            post: 6_000,
            margin: 4_000,
            differences: Vec::new(),
            parts: PartPayments::Suggest,
            ties: MatchTies::Refuse,
            weights: MatchWeights::default(),
        }
    }
}

/// The most a weight or threshold may be, either way.
const MOST_BITS: i64 = 1_000_000;
/// The most forms of difference.
const MOST_DIFFERENCES: usize = 100;

impl MatchRules {
    /// # Errors
    /// `number_out_of_range`, `too_many`, `amount_not_positive`, `currency_mismatch`.
    pub(crate) fn check(&self) -> Result<()> {
        let range = |found: i64, min: i64, field: &'static str| {
            if (min..=MOST_BITS).contains(&found) {
                return Ok(());
            }
            Err(Error::from(ErrorKind::NumberOutOfRange { found, min, max: MOST_BITS }).at(field))
        };
        range(self.post, 1, "post")?;
        range(self.margin, 1, "margin")?;
        for (name, weight) in self.weights.named() {
            range(weight, -MOST_BITS, name).map_err(|e| e.at("weights"))?;
        }
        if self.differences.len() > MOST_DIFFERENCES {
            let refused = ErrorKind::TooMany {
                found: crate::error::count(self.differences.len()),
                limit: crate::error::count(MOST_DIFFERENCES),
            };
            return Err(Error::from(refused).at("differences"));
        }
        let positive = |amount: &Money, field: &'static str| {
            if amount.minor() > 0 {
                return Ok(());
            }
            Err(Error::from(ErrorKind::AmountNotPositive { amount: *amount }).at(field))
        };
        for (position, difference) in self.differences.iter().enumerate() {
            let checked = match difference {
                AllowedDifference::Fee { least, most } => positive(least, "least")
                    .and_then(|()| positive(most, "most"))
                    .and_then(|()| least.same_currency(most.currency()).map_err(|e| e.at("most"))),
                AllowedDifference::FeeSchedule { steps } => check_steps(steps, positive).map_err(|e| e.at("steps")),
                AllowedDifference::Rounding { most } => positive(most, "most"),
                AllowedDifference::Withheld { .. } | AllowedDifference::Ratio { .. } => Ok(()),
            };
            checked.map_err(|e| e.at_index("differences", position))?;
        }
        Ok(())
    }
}

fn check_steps(steps: &[FeeStep], positive: impl Fn(&Money, &'static str) -> Result<()>) -> Result<()> {
    if steps.is_empty() {
        return Err(ErrorKind::Empty {}.into());
    }
    if steps.len() > MOST_DIFFERENCES {
        let (found, limit) = (crate::error::count(steps.len()), crate::error::count(MOST_DIFFERENCES));
        return Err(ErrorKind::TooMany { found, limit }.into());
    }
    for (position, step) in steps.iter().enumerate() {
        let checked = positive(&step.least, "least")
            .and_then(|()| positive(&step.most, "most"))
            .and_then(|()| step.least.same_currency(step.most.currency()).map_err(|e| e.at("most")));
        checked.map_err(|e| e.at(format!("[{position}]")))?;
    }
    Ok(())
}

impl MatchWeights {
    fn named(&self) -> [(&'static str, i64); 22] {
        [
            ("counterpart", self.counterpart),
            ("reference", self.reference),
            ("quoted", self.quoted),
            ("edit", self.edit),
            ("other_quoted", self.other_quoted),
            ("other_reference", self.other_reference),
            ("amount", self.amount),
            ("difference", self.difference),
            ("other_amount", self.other_amount),
            ("name", self.name),
            ("name_near", self.name_near),
            ("name_part", self.name_part),
            ("name_group", self.name_group),
            ("name_akin", self.name_akin),
            ("name_other", self.name_other),
            ("account", self.account),
            ("group", self.group),
            ("on_day", self.on_day),
            ("on_time", self.on_time),
            ("late", self.late),
            ("out_of_time", self.out_of_time),
            ("several", self.several),
        ]
    }
}
