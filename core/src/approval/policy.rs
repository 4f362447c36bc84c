//! An approval policy (审批策略): which branch a subject takes, and the steps of each.

use std::collections::BTreeMap;

use super::condition::{Condition, unmet};
use super::step::{ApprovalStep, check_steps, within};
use crate::error::{ErrorKind, count};
use crate::people::{at_most, check_range, duplicate};
use crate::shape::Shape;
use crate::{Currency, Error, Id, Instant, Money, Result, Subject};

/// One version of a policy. A case keeps the version it was opened under; a new version changes no running case.
///
/// ```
/// use duebook::{ApprovalBranch, ApprovalPolicy, ApprovalStep, Approver, Condition, Currency, FactTest, Money};
///
/// // 销售经理确认 → 财务复核; above 100,000 also 财务总监.
/// let limit = Money::parse("100000.00", Currency::new("CNY")?)?;
/// let role = |id: &str, role: &str| ApprovalStep::new(id, Approver::Role { role: role.parse()? });
/// let usual = vec![role("confirm", "salesManager")?, role("review", "finance")?];
/// let refunds = ApprovalPolicy {
///     branches: vec![
///         ApprovalBranch {
///             id: "large".parse()?,
///             conditions: vec![Condition { fact: "amount".parse()?, test: FactTest::Above { amount: limit } }],
///             steps: [usual.clone(), vec![role("decide", "cfo")?]].concat(),
///         },
///         ApprovalBranch {
///             id: "usual".parse()?,
///             conditions: vec![Condition { fact: "amount".parse()?, test: FactTest::AtMost { amount: limit } }],
///             steps: usual,
///         },
///     ],
///     ..ApprovalPolicy::new("refunds", &["refund"])?
/// };
/// assert!(refunds.check().is_ok());
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ApprovalPolicy {
    /// The policy; its versions share it.
    pub id: Id,
    /// The version, from 1.
    #[shape(default = 1)]
    pub version: i64,
    /// The actions it decides, 1 to 100.
    pub actions: Vec<Id>,
    /// From when on cases may be opened under it. Absent: always.
    #[shape(omit)]
    pub from: Option<Instant>,
    /// The first instant at which none may be any more. Absent: without end.
    #[shape(omit)]
    pub until: Option<Instant>,
    /// What every subject must be (前提), at most 64: others are refused, and the check of the policy looks at no
    /// others.
    #[shape(omit)]
    pub expects: Vec<Condition>,
    /// The branches (条件分支), 1 to 100: the first that fits is taken.
    pub branches: Vec<ApprovalBranch>,
    /// What holds in every branch.
    #[shape(default)]
    pub rules: ApprovalRules,
}

/// A branch: what it is for, and its steps.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ApprovalBranch {
    /// The branch, unique in the policy.
    pub id: Id,
    /// All of these must hold, at most 64. None: it fits whatever comes to it (其他情况).
    #[shape(omit)]
    pub conditions: Vec<Condition>,
    /// The steps in their order, at most 32. None: approved at once, without anybody (免审).
    pub steps: Vec<ApprovalStep>,
}

/// What holds in every branch of a policy, and is kept with each case.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub struct ApprovalRules {
    /// Whether one person may approve several steps of a case. The requester never approves, whatever stands here.
    #[shape(default)]
    pub same_person: SamePerson,
    /// Limits of authority (审批权限额度), at most 10,000. None: authority is not asked for.
    #[shape(omit)]
    pub limits: Vec<RoleLimit>,
    /// The fact that limits are compared with. Absent: `amount`.
    #[shape(omit)]
    pub limit_fact: Option<Id>,
    /// How many hours an approval may be used after it was given, 1 to 87,600 (审批有效期). Absent: for ever.
    #[shape(omit)]
    pub valid_hours: Option<i64>,
}

/// Whether one person may approve several steps of a case (职责分离).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum SamePerson {
    /// One step only.
    #[default]
    OneStep,
    /// As many as name the person.
    SeveralSteps,
}

/// Up to what amount, in one currency, a role may approve.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct RoleLimit {
    /// The role.
    pub role: Id,
    /// The currency.
    pub currency: Currency,
    /// The largest amount, itself allowed. Absent: any.
    #[shape(omit)]
    pub up_to: Option<Money>,
}

impl ApprovalPolicy {
    /// The most branches.
    pub const MOST_BRANCHES: usize = 100;
    /// The most actions.
    pub const MOST_ACTIONS: usize = 100;
    /// The most conditions of a branch, and of what is expected.
    pub const MOST_CONDITIONS: usize = 64;
    /// The most steps of a branch, and of a case with those that were added.
    pub const MOST_STEPS: usize = 32;
    /// The most limits of authority.
    pub const MOST_LIMITS: usize = 10_000;

    /// The first version of a policy for these actions, without branches.
    ///
    /// # Errors
    /// Those of [`Id::new`], at `id` or `actions[0]`.
    pub fn new(id: &str, actions: &[&str]) -> Result<Self> {
        let action = |(at, action): (usize, &&str)| Id::new(action).map_err(|e| e.at_index("actions", at));
        Ok(Self {
            id: Id::new(id).map_err(|e| e.at("id"))?,
            version: 1,
            actions: actions.iter().enumerate().map(action).collect::<Result<_>>()?,
            from: None,
            until: None,
            expects: Vec::new(),
            branches: Vec::new(),
            rules: ApprovalRules::default(),
        })
    }

    /// Whether cases may be opened under it at that instant.
    #[must_use]
    pub fn in_force(&self, at: Instant) -> bool {
        self.from.is_none_or(|from| from <= at) && self.until.is_none_or(|until| at < until)
    }

    /// Whether the policy is well formed. Whether it does what it should is the question of
    /// [`check_policies`](crate::check_policies).
    ///
    /// # Errors
    /// `number_out_of_range`, `range_backward`, `empty`, `too_many`; `duplicate_id` of an action, branch or step; `unknown_step` for a
    /// way back to what is no earlier step; `missing_field` for an escalation without a time limit;
    /// `currency_mismatch`, `amount_negative`, `duplicate_limit` of a limit.
    pub fn check(&self) -> Result<()> {
        within(self.version, 1, i64::MAX).map_err(|e| e.at("version"))?;
        check_range(self.from, self.until)?;
        check_list(self.actions.len(), Self::MOST_ACTIONS).map_err(|e| e.at("actions"))?;
        let mut seen = BTreeMap::new();
        for (position, action) in self.actions.iter().enumerate() {
            if let Some(first) = seen.insert(action, position) {
                return Err(duplicate(action, first).at_index("actions", position));
            }
        }
        check_conditions(&self.expects, "expects")?;
        check_list(self.branches.len(), Self::MOST_BRANCHES).map_err(|e| e.at("branches"))?;
        let mut seen = BTreeMap::new();
        for (position, branch) in self.branches.iter().enumerate() {
            let here = |e: Error| e.at_index("branches", position);
            if let Some(first) = seen.insert(&branch.id, position) {
                return Err(here(duplicate(&branch.id, first).at("id")));
            }
            check_conditions(&branch.conditions, "conditions").map_err(here)?;
            at_most(branch.steps.len(), Self::MOST_STEPS).map_err(|e| here(e.at("steps")))?;
            check_steps(&branch.steps).map_err(here)?;
        }
        self.rules.check().map_err(|e| e.at("rules"))
    }

    /// The branch a subject takes: the first that fits.
    ///
    /// # Errors
    /// `wrong_action` at `action`; `fact_not_expected` at `facts`; `no_branch`.
    pub fn branch_for(&self, subject: &Subject) -> Result<&ApprovalBranch> {
        if !self.actions.contains(&subject.action) {
            let wrong = ErrorKind::WrongAction { action: subject.action.clone(), policy: self.id.clone() };
            return Err(Error::from(wrong).at("action"));
        }
        if let Some(condition) = unmet(&self.expects, subject) {
            let unexpected = ErrorKind::FactNotExpected { fact: condition.fact.clone(), policy: self.id.clone() };
            return Err(Error::from(unexpected).at("facts"));
        }
        let found = self.branches.iter().find(|branch| unmet(&branch.conditions, subject).is_none());
        found.ok_or_else(|| ErrorKind::NoBranch { policy: self.id.clone() }.into())
    }
}

impl ApprovalRules {
    pub(super) fn check(&self) -> Result<()> {
        at_most(self.limits.len(), ApprovalPolicy::MOST_LIMITS).map_err(|e| e.at("limits"))?;
        let mut seen = BTreeMap::new();
        for (position, limit) in self.limits.iter().enumerate() {
            let here = |e: Error| e.at_index("limits", position);
            if let Some(up_to) = limit.up_to {
                Money::zero(limit.currency).same_currency(up_to.currency()).map_err(|e| here(e.at("upTo")))?;
                if up_to.is_negative() {
                    return Err(here(Error::from(ErrorKind::AmountNegative { amount: up_to }).at("upTo")));
                }
            }
            if let Some(first) = seen.insert((&limit.role, limit.currency), position) {
                let twice = ErrorKind::DuplicateLimit { currency: limit.currency, first: count(first) };
                return Err(here(twice.into()));
            }
        }
        match self.valid_hours {
            Some(hours) => within(hours, 1, ApprovalStep::MOST_HOURS).map_err(|e| e.at("validHours")),
            None => Ok(()),
        }
    }
}

fn check_list(found: usize, limit: usize) -> Result<()> {
    if found == 0 { Err(ErrorKind::Empty {}.into()) } else { at_most(found, limit) }
}

fn check_conditions(conditions: &[Condition], list: &str) -> Result<()> {
    at_most(conditions.len(), ApprovalPolicy::MOST_CONDITIONS).map_err(|e| e.at(list))?;
    for (position, condition) in conditions.iter().enumerate() {
        condition.check().map_err(|e| e.at_index(list, position))?;
    }
    Ok(())
}
