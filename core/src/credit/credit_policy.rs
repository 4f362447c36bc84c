//! The credit policy (信贷政策): what each grade allows, what counts as exposure, and which checks an order must pass.

use super::grade_policy::amounts;
use crate::error::ErrorKind;
use crate::shape::Shape;
use crate::{CreditGrade, Error, GradePolicy, Id, Money, Nature, Result};

/// What each grade allows and how an order is checked. Shares are basis points: 10,000 are the whole.
///
/// ```
/// use duebook::{CreditGrade, CreditPolicy};
///
/// let policy = CreditPolicy::default();
/// assert_eq!(policy.terms(CreditGrade::A).tolerance_days, 30);
/// assert_eq!(policy.days(CreditGrade::C), 15);
/// assert_eq!(policy.days(CreditGrade::D), 0);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct CreditPolicy {
    /// How customers are graded; its version is that of the whole policy.
    #[shape(default)]
    pub grading: GradePolicy,
    /// What grade A allows. Absent: what it does in the standard policy.
    #[shape(omit)]
    pub grade_a: Option<GradeTerms>,
    /// What grade B allows. Absent: what it does in the standard policy.
    #[shape(omit)]
    pub grade_b: Option<GradeTerms>,
    /// What grade C allows. Absent: what it does in the standard policy.
    #[shape(omit)]
    pub grade_c: Option<GradeTerms>,
    /// What grade D allows. Absent: what it does in the standard policy.
    #[shape(omit)]
    pub grade_d: Option<GradeTerms>,
    /// What is allowed to customers that are not rated. Absent: what it is in the standard policy.
    #[shape(omit)]
    pub not_rated: Option<GradeTerms>,
    /// The usual days of credit (账期), 0 to 366.
    #[shape(default = 30)]
    pub base_days: i64,
    /// The first limit of a customer that is not rated; one amount for each currency.
    #[shape(omit)]
    pub starter: Vec<Money>,
    /// A limit rises by at most so much in one review.
    #[shape(default = 2500)]
    pub raise_most: i64,
    /// A limit rises only if it has stood for so many months.
    #[shape(default = 6)]
    pub raise_months: i64,
    /// A limit rises only with so many observations.
    #[shape(default = 6)]
    pub raise_items: i64,
    /// What counts as exposure (敞口口径), each once. None: all of it.
    #[shape(omit)]
    pub components: Vec<ExposurePart>,
    /// What money that belongs to no order does.
    #[shape(default)]
    pub free_money: FreeMoney,
    /// Which kinds of money count. None: all but guarantees and what nobody has identified.
    #[shape(omit)]
    pub natures: Vec<Nature>,
    /// The field of money and debts that names the order they belong to. Absent: `order`.
    #[shape(omit)]
    pub order_field: Option<Id>,
    /// The checks, each at most once. None: all of them hold; nothing goes unchecked because nobody wrote a rule. If there
    /// are any, what is not among them is not checked.
    #[shape(omit)]
    pub checks: Vec<CheckRule>,
    /// At most so much of what is open may be overdue.
    #[shape(default = 5000)]
    pub overdue_share: i64,
    /// No open document may be older than so many days.
    #[shape(default = 180)]
    pub oldest_days: i64,
    /// The most a single order may leave uncovered; one amount for each currency. No amount: anything.
    #[shape(omit)]
    pub most_order: Vec<Money>,
    /// Whether an order that is paid in advance in full is held all the same if a check fails. Otherwise nothing but a
    /// stop by hand holds it.
    #[shape(omit)]
    pub prepaid_checked: bool,
    /// A release holds for so many days.
    #[shape(default = 30)]
    pub release_days: i64,
}

/// What a grade allows.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct GradeTerms {
    /// The limit as a share of the base, 0 to 100,000.
    pub limit_factor: i64,
    /// So many days of credit more or less than usual.
    #[shape(default = 0)]
    pub more_days: i64,
    /// At least so many days of credit.
    #[shape(default = 0)]
    pub least_days: i64,
    /// At most so many days of credit.
    #[shape(default = 0)]
    pub most_days: i64,
    /// So many days overdue are tolerated.
    #[shape(default = 0)]
    pub tolerance_days: i64,
    /// So much of an order must be paid in advance.
    #[shape(default = 0)]
    pub deposit: i64,
    /// Whether an order that is not paid in advance in full needs somebody's approval.
    #[shape(default)]
    pub approval: bool,
    /// After so many months the limit is looked at again.
    #[shape(default = 12)]
    pub review_months: i64,
}

/// A part of the exposure (敞口构成).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Shape)]
pub enum ExposurePart {
    /// What is open and not disputed (未清应收).
    Receivables,
    /// What is disputed (有争议应收).
    Disputed,
    /// What was delivered and not billed (已发货未开票).
    Delivered,
    /// What was ordered and not delivered, this order excluded (未执行订单).
    Orders,
    /// Less: money that counts (预收款).
    Prepayments,
    /// Less: what is insured or guaranteed (担保).
    Secured,
}

/// What money that belongs to no order does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum FreeMoney {
    /// It lowers what is owed already, never below zero, and covers no new order.
    #[default]
    LowersExposure,
    /// What is left of it then covers the order that is checked.
    CoversOrders,
}

/// A check and what it does.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct CheckRule {
    /// The check.
    pub check: CreditCheck,
    /// What happens if it fails.
    pub effect: CheckEffect,
    /// Where it is made. None: everywhere.
    #[shape(omit)]
    pub points: Vec<CheckPoint>,
}

/// What is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Shape)]
pub enum CreditCheck {
    /// The exposure with this order against the limit, and against the limits of the group; no limit fails.
    Limit,
    /// The limit is not out of date (额度有效期).
    LimitDate,
    /// The days overdue against the tolerance of the grade.
    OverdueDays,
    /// The share of what is open that is overdue.
    OverdueShare,
    /// The age of the oldest open document.
    OldestItem,
    /// The single order.
    OrderSize,
    /// The deposit the grade asks for (预付比例).
    Deposit,
    /// The approval the grade asks for.
    Approval,
    /// The days of credit the grade allows.
    Terms,
    /// A stop by hand (手工冻结).
    Stopped,
    /// A promise that was not kept (失约).
    Promise,
}

/// What a check that fails does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Shape)]
pub enum CheckEffect {
    /// The order is released, and it is said.
    Warn,
    /// The order is held.
    Hold,
}

/// Where an order is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum CheckPoint {
    /// When it is taken (下单).
    #[default]
    Order,
    /// When the delivery is made ready (发货).
    Delivery,
    /// When the goods leave (出库).
    GoodsIssue,
    /// When it is billed (开票).
    Invoice,
}

impl CreditCheck {
    /// All of them.
    pub(crate) const ALL: [Self; 11] = [
        Self::Limit,
        Self::LimitDate,
        Self::OverdueDays,
        Self::OverdueShare,
        Self::OldestItem,
        Self::OrderSize,
        Self::Deposit,
        Self::Approval,
        Self::Terms,
        Self::Stopped,
        Self::Promise,
    ];
}

impl Default for CreditPolicy {
    fn default() -> Self {
        Self {
            grading: GradePolicy::default(),
            grade_a: None,
            grade_b: None,
            grade_c: None,
            grade_d: None,
            not_rated: None,
            base_days: 30,
            starter: Vec::new(),
            raise_most: 2500,
            raise_months: 6,
            raise_items: 6,
            components: Vec::new(),
            free_money: FreeMoney::LowersExposure,
            natures: Vec::new(),
            order_field: None,
            checks: Vec::new(),
            overdue_share: 5000,
            oldest_days: 180,
            most_order: Vec::new(),
            prepaid_checked: false,
            release_days: 30,
        }
    }
}

impl GradeTerms {
    /// What a grade allows in the standard policy (标准信贷政策).
    #[must_use]
    pub const fn standard(grade: CreditGrade) -> Self {
        match grade {
            CreditGrade::A => Self::of(15_000, (15, 0, 60), 30, 0, 12),
            CreditGrade::B => Self::of(10_000, (0, 0, 60), 15, 0, 6),
            CreditGrade::C => Self::of(6_000, (-15, 7, 60), 5, 3_000, 3),
            CreditGrade::D => Self::of(0, (0, 0, 0), 0, 10_000, 1),
            CreditGrade::NotRated => Self { approval: true, ..Self::of(0, (0, 0, 30), 5, 3_000, 3) },
        }
    }

    const fn of(
        limit_factor: i64,
        (more_days, least_days, most_days): (i64, i64, i64),
        tolerance_days: i64,
        deposit: i64,
        review_months: i64,
    ) -> Self {
        Self { limit_factor, more_days, least_days, most_days, tolerance_days, deposit, approval: false, review_months }
    }
}

impl CheckRule {
    /// A check that holds the order, at every point.
    #[must_use]
    pub fn holds(check: CreditCheck) -> Self {
        Self { check, effect: CheckEffect::Hold, points: Vec::new() }
    }
}

impl CreditPolicy {
    /// What a grade allows.
    #[must_use]
    pub fn terms(&self, grade: CreditGrade) -> GradeTerms {
        let given = match grade {
            CreditGrade::A => &self.grade_a,
            CreditGrade::B => &self.grade_b,
            CreditGrade::C => &self.grade_c,
            CreditGrade::D => &self.grade_d,
            CreditGrade::NotRated => &self.not_rated,
        };
        given.clone().unwrap_or(GradeTerms::standard(grade))
    }

    /// Whether a part counts as exposure.
    pub(crate) fn counts(&self, part: ExposurePart) -> bool {
        self.components.is_empty() || self.components.contains(&part)
    }

    /// Whether money of a kind counts.
    pub(crate) fn takes(&self, nature: Nature) -> bool {
        if self.natures.is_empty() {
            return !matches!(nature, Nature::Guarantee | Nature::Unidentified);
        }
        self.natures.contains(&nature)
    }

    /// The field that names an order.
    pub(crate) fn order(&self) -> Id {
        self.order_field.clone().unwrap_or(Id::literal("order"))
    }

    /// The checks with what they do.
    pub(crate) fn rules(&self) -> Vec<CheckRule> {
        if self.checks.is_empty() {
            return CreditCheck::ALL.into_iter().map(CheckRule::holds).collect();
        }
        self.checks.clone()
    }

    /// The days of credit a grade allows (账期).
    #[must_use]
    pub fn days(&self, grade: CreditGrade) -> i64 {
        let terms = self.terms(grade);
        self.base_days.saturating_add(terms.more_days).max(terms.least_days).min(terms.most_days)
    }

    /// Whether the policy can be used.
    ///
    /// # Errors
    /// Those of [`GradePolicy::check`], at `grading`; `number_out_of_range`;
    /// `duplicate_id` for a component or check that is there twice; `amount_negative` and `duplicate_id` for amounts of one currency.
    pub fn check(&self) -> Result<()> {
        let within = |field: &str, found: i64, min: i64, max: i64| {
            let refused = ErrorKind::NumberOutOfRange { found, min, max };
            if (min..=max).contains(&found) { Ok(()) } else { Err(Error::from(refused).at(field)) }
        };
        self.grading.check().map_err(|e| e.at("grading"))?;
        let whole = GradePolicy::WHOLE;
        let grades = [
            ("gradeA", &self.grade_a),
            ("gradeB", &self.grade_b),
            ("gradeC", &self.grade_c),
            ("gradeD", &self.grade_d),
            ("notRated", &self.not_rated),
        ];
        for (name, terms) in grades.into_iter().filter_map(|(name, terms)| Some((name, terms.as_ref()?))) {
            let all = [
                within("limitFactor", terms.limit_factor, 0, 100_000),
                within("moreDays", terms.more_days, -366, 366),
                within("leastDays", terms.least_days, 0, 366),
                within("mostDays", terms.most_days, terms.least_days, 3660),
                within("toleranceDays", terms.tolerance_days, 0, 3660),
                within("deposit", terms.deposit, 0, whole),
                within("reviewMonths", terms.review_months, 1, 120),
            ];
            all.into_iter().collect::<Result<()>>().map_err(|e| e.at(name))?;
        }
        within("baseDays", self.base_days, 0, 366)?;
        within("raiseMost", self.raise_most, 0, 100_000)?;
        within("raiseMonths", self.raise_months, 0, 120)?;
        within("raiseItems", self.raise_items, 0, 1000)?;
        within("overdueShare", self.overdue_share, 0, whole)?;
        within("oldestDays", self.oldest_days, 0, 3660)?;
        within("releaseDays", self.release_days, 0, 366)?;
        amounts("starter", &self.starter)?;
        amounts("mostOrder", &self.most_order)?;
        once("components", &self.components)?;
        once("checks", &self.checks.iter().map(|rule| rule.check).collect::<Vec<_>>())
    }
}

/// None twice.
fn once<T: Shape + PartialEq>(list: &'static str, all: &[T]) -> Result<()> {
    for (position, one) in all.iter().enumerate() {
        let first = all.iter().take(position.min(20)).position(|other| other == one);
        if let Some(first) = first {
            let id = Id::new(crate::json::write(one)?.trim_matches('"'))?;
            let refused = ErrorKind::DuplicateId { id, first: crate::error::count(first) };
            return Err(Error::from(refused).at_index(list, position));
        }
    }
    Ok(())
}
