//! The policy of grades (评级规则): weights, cuts, window, what is too little to say anything.

use crate::error::ErrorKind;
use crate::money::percent_text;
use crate::shape::Shape;
use crate::{Error, Id, Money, ObservationRules, Result};

/// How customers are graded. Shares are basis points: 10,000 are the whole.
///
/// The risk of a customer is the weighted sum of three figures, each drawn towards the rate of the portfolio by a few
/// pseudo observations, so that three invoices do not make anybody excellent: how often it pays late, how many days,
/// and how often seriously. `score = 10,000 − risk`.
///
/// ```
/// use duebook::{CreditGrade, GradePolicy};
///
/// let policy = GradePolicy::default();
/// assert_eq!(policy.letter(999), CreditGrade::A);
/// assert_eq!(policy.letter(1000), CreditGrade::B);
/// assert_eq!(policy.letter(3500), CreditGrade::D);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct GradePolicy {
    /// The version of this policy, for whoever reads an old grade (规则版本). Absent: `standard-1`.
    #[shape(omit)]
    pub version: Option<Id>,
    /// What counts as late.
    #[shape(default)]
    pub observed: ObservationRules,
    /// What is lost if everything is late.
    #[shape(default = 4000)]
    pub weight_late: i64,
    /// What is lost if payments are `full_days` late on average.
    #[shape(default = 3000)]
    pub weight_days: i64,
    /// What is lost if everything is seriously late. The three weights together are 10,000.
    #[shape(default = 3000)]
    pub weight_serious: i64,
    /// More days than these are seriously late.
    #[shape(default = 15)]
    pub serious_days: i64,
    /// No payment counts as more days late than these.
    #[shape(default = 90)]
    pub cap_days: i64,
    /// So many days late on average lose all of `weight_days`.
    #[shape(default = 30)]
    pub full_days: i64,
    /// The share of the standard deviation in the severity index, in hundredths: 84 is about the 80th percentile.
    #[shape(default = 84)]
    pub spread_hundredths: i64,
    /// A risk below this is grade A.
    #[shape(default = 1000)]
    pub cut_a: i64,
    /// A risk below this is at least grade B.
    #[shape(default = 2000)]
    pub cut_b: i64,
    /// A risk below this is at least grade C; any other is grade D. The cuts rise.
    #[shape(default = 3500)]
    pub cut_c: i64,
    /// How many observations of the portfolio stand beside those of a customer, 0 to 1,000.
    #[shape(default = 5)]
    pub pseudo: i64,
    /// Only what was settled within so many days counts, 1 to 3,660.
    #[shape(default = 365)]
    pub window_days: i64,
    /// Below so many observations a customer is not rated, 1 to 1,000.
    #[shape(default = 3)]
    pub minimum: i64,
    /// Below so many days since its first document a customer is not rated.
    #[shape(default = 60)]
    pub minimum_days: i64,
    /// Below so many observations a grade is thin.
    #[shape(default = 6)]
    pub thin: i64,
    /// A grade moves only if the risk lies so far beyond the cut, 0 to 5,000 (缓冲).
    #[shape(default = 200)]
    pub margin: i64,
    /// In so many successive months a better risk must be found before the grade rises, 1 to 24.
    #[shape(default = 2)]
    pub confirmations: i64,
    /// What was unpaid for more than so many days makes a customer grade D.
    #[shape(default = 90)]
    pub unpaid_days: i64,
    /// So much may be unpaid that long all the same, one amount for each currency. No amount: nothing may.
    #[shape(omit)]
    pub materiality: Vec<Money>,
    /// A payment that bounced within so many days allows at most grade C.
    #[shape(default = 90)]
    pub bounced_days: i64,
    /// A write-off within so many months allows at most grade C.
    #[shape(default = 24)]
    pub loss_months: i64,
}

/// How far a customer can be trusted (信用等级).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Shape)]
pub enum CreditGrade {
    /// Excellent (信用极佳).
    A,
    /// Good (信用良好).
    B,
    /// To be watched (需要关注).
    C,
    /// High risk (高风险).
    D,
    /// Too little is known (未评级). It is neither better nor worse than another.
    NotRated,
}

impl Default for GradePolicy {
    fn default() -> Self {
        Self {
            version: None,
            observed: ObservationRules::default(),
            weight_late: 4000,
            weight_days: 3000,
            weight_serious: 3000,
            serious_days: 15,
            cap_days: 90,
            full_days: 30,
            spread_hundredths: 84,
            cut_a: 1000,
            cut_b: 2000,
            cut_c: 3500,
            pseudo: 5,
            window_days: 365,
            minimum: 3,
            minimum_days: 60,
            thin: 6,
            margin: 200,
            confirmations: 2,
            unpaid_days: 90,
            materiality: Vec::new(),
            bounced_days: 90,
            loss_months: 24,
        }
    }
}

impl GradePolicy {
    /// The whole, in basis points.
    pub(crate) const WHOLE: i64 = 10_000;

    /// The version that grades name.
    pub(crate) fn named(&self) -> Id {
        self.version.clone().unwrap_or(Id::literal("standard-1"))
    }

    /// The grade of a risk by the cuts alone.
    #[must_use]
    pub fn letter(&self, risk: i64) -> CreditGrade {
        if risk < self.cut_a {
            CreditGrade::A
        } else if risk < self.cut_b {
            CreditGrade::B
        } else if risk < self.cut_c {
            CreditGrade::C
        } else {
            CreditGrade::D
        }
    }

    /// Whether the policy can be used.
    ///
    /// # Errors
    /// `number_out_of_range`, also for cuts that do not rise; `percent_total` for weights that are not 10,000 together;
    /// `amount_negative` and `duplicate_id` for the materiality.
    pub fn check(&self) -> Result<()> {
        let within = |field: &str, found: i64, min: i64, max: i64| {
            if (min..=max).contains(&found) {
                return Ok(());
            }
            Err(Error::from(ErrorKind::NumberOutOfRange { found, min, max }).at(field))
        };
        for (field, weight) in
            [("weightLate", self.weight_late), ("weightDays", self.weight_days), ("weightSerious", self.weight_serious)]
        {
            within(field, weight, 0, Self::WHOLE)?;
        }
        let weights = self.weight_late.saturating_add(self.weight_days).saturating_add(self.weight_serious);
        if weights != Self::WHOLE {
            let found = percent_text(i128::from(weights).saturating_mul(1_000_000));
            return Err(Error::from(ErrorKind::PercentTotal { found }).at("weightLate"));
        }
        let longest = 3660;
        within("seriousDays", self.serious_days, 0, longest)?;
        within("capDays", self.cap_days, 1, longest)?;
        within("fullDays", self.full_days, 1, 366)?;
        within("spreadHundredths", self.spread_hundredths, 0, 1000)?;
        within("cutA", self.cut_a, 1, Self::WHOLE)?;
        within("cutB", self.cut_b, self.cut_a.saturating_add(1), Self::WHOLE)?;
        within("cutC", self.cut_c, self.cut_b.saturating_add(1), Self::WHOLE)?;
        within("pseudo", self.pseudo, 0, 1000)?;
        within("windowDays", self.window_days, 1, longest)?;
        within("minimum", self.minimum, 1, 1000)?;
        within("minimumDays", self.minimum_days, 0, longest)?;
        within("thin", self.thin, 0, 1000)?;
        within("margin", self.margin, 0, 5000)?;
        within("confirmations", self.confirmations, 1, 24)?;
        within("unpaidDays", self.unpaid_days, 0, longest)?;
        within("bouncedDays", self.bounced_days, 0, longest)?;
        within("lossMonths", self.loss_months, 0, 120)?;
        amounts("materiality", &self.materiality)
    }

    /// What may be unpaid for long in that currency.
    pub(crate) fn material(&self, currency: crate::Currency) -> i64 {
        self.materiality.iter().find(|amount| amount.currency() == currency).map_or(0, Money::minor)
    }
}

/// One amount for each currency, none below zero.
pub(crate) fn amounts(list: &'static str, amounts: &[Money]) -> Result<()> {
    for (position, amount) in amounts.iter().enumerate() {
        if amount.is_negative() {
            let refused = ErrorKind::AmountNegative { amount: *amount };
            return Err(Error::from(refused).at_index(list, position));
        }
        let first = amounts.iter().take(position).position(|other| other.currency() == amount.currency());
        if let Some(first) = first {
            let id = Id::new(amount.currency().to_string())?;
            let refused = ErrorKind::DuplicateId { id, first: crate::error::count(first) };
            return Err(Error::from(refused).at_index(list, position));
        }
    }
    Ok(())
}
