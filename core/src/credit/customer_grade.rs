//! The grade of a customer (客户信用等级), as it is told.

use crate::shape::Shape;
use crate::{CreditGrade, CustomerRisk, CutOff, Date, GradeReason, GradeStep, Id, PeerRates, PreviousGrade};

/// The grades of all customers.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct GradeRun {
    /// As of when.
    pub cut_off: CutOff,
    /// Under which version of the policy.
    pub policy: Id,
    /// How all customers together paid.
    pub peers: PeerRates,
    /// The customers, by id.
    pub customers: Vec<CustomerGrade>,
    /// Whose grade is not what it was before (评级变动).
    pub changes: Vec<GradeChange>,
}

/// The grade of a customer.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct CustomerGrade {
    /// The customer.
    pub customer: Id,
    /// The grade in force.
    pub grade: CreditGrade,
    /// What the rules say; another one only if somebody set the grade by hand.
    pub computed: CreditGrade,
    /// 10,000 less the risk (信用得分). Absent: not rated.
    #[shape(omit)]
    pub score: Option<i64>,
    /// The risk with the points lost by factor. Absent: not rated.
    #[shape(omit)]
    pub risk: Option<CustomerRisk>,
    /// How many observations there are, orders of one that prepays included.
    pub observations: i64,
    /// Whether the grade stands on few of them.
    pub thin: bool,
    /// The points that would lift the score to the next cut (距上一级). Absent: there is no better grade, or it is not
    /// rated.
    #[shape(omit)]
    pub to_better: Option<i64>,
    /// The points that the score may lose before the cut is passed. Absent: there is no worse grade, or not rated.
    #[shape(omit)]
    pub to_worse: Option<i64>,
    /// Why; what weighs most first.
    pub reasons: Vec<GradeReason>,
    /// What would lift the computed grade: all of it, if there are several.
    #[shape(omit)]
    pub next: Vec<GradeStep>,
    /// What to give the next run as the previous grade.
    pub kept: PreviousGrade,
    /// The digest of everything the grade follows from: counts, facts, previous grade, policy, cut-off (输入摘要). The
    /// same inputs give the same grade, whoever the customer is.
    pub inputs: String,
}

/// A grade that is not what it was.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct GradeChange {
    /// The customer.
    pub customer: Id,
    /// What it was.
    pub from: CreditGrade,
    /// Since when at least.
    pub since: Date,
    /// What it is.
    pub to: CreditGrade,
}
