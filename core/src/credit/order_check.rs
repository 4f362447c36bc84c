//! The order check (订单信用检查): may this order go out, and if not, what would free it?
//!
//! Every check is made and every reason told; none stands in for another. Exactly the limit is allowed, a minor unit
//! more is not. What would free a held order is money paid in advance for it: with exactly so much it is released, with
//! a minor unit less it is not.

use std::collections::BTreeSet;

use super::exposure::{Gather, Groups, Sight, Turn, together};
use super::observation::Observer;
use super::profile::since;
use crate::error::{ErrorKind, count};
use crate::shape::Shape;
use crate::{
    CheckEffect, CheckRule, CreditCheck, CreditExposure, CreditGrade, CreditLimit, CreditPolicy, CreditReason, Date,
    DebtorAct, Error, Id, Money, OrderCheckRequest, Portfolio, ReleaseToken, Result, Rounding,
};

/// The answer to an order check.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct OrderCheck {
    /// May it go out?
    pub outcome: OrderOutcome,
    /// Every check that failed, with its reason, in the order of the policy.
    pub findings: Vec<CheckFinding>,
    /// What else there is to know.
    #[shape(omit)]
    pub notes: Vec<CreditReason>,
    /// What the customer owes and is about to owe without this order.
    pub exposure: CreditExposure,
    /// What of the order is not delivered or billed yet.
    pub rest: Money,
    /// What of that is paid in advance.
    pub covered: Money,
    /// The exposure with what is not covered of the order.
    pub after: Money,
    /// The limit of the customer, in the currency of the order. Absent: it has none.
    #[shape(omit)]
    pub limit: Option<Money>,
    /// So much more money paid in advance for this order would free it (解冻所需预付). Absent: it is not held, or money
    /// does not free it.
    #[shape(omit)]
    pub frees_with: Option<Money>,
    /// The release. Absent: it is held.
    #[shape(omit)]
    pub token: Option<ReleaseToken>,
}

/// May the order go out?
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Shape)]
pub enum OrderOutcome {
    /// Yes (放行).
    Release,
    /// Yes, and somebody should look at it (放行并提醒).
    ReleaseWithWarning,
    /// No (冻结).
    Hold,
}

/// A check that failed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct CheckFinding {
    /// The check.
    pub check: CreditCheck,
    /// What it does.
    pub effect: CheckEffect,
    /// Why it failed.
    pub reason: CreditReason,
}

/// Checks an order against the policy.
///
/// ```
/// use duebook::{
///     CreditGrade, CreditLimit, CreditOrder, CreditPolicy, Currency, CutOff, Money, OrderCheckRequest, OrderOutcome,
///     Portfolio, check_order,
/// };
///
/// let cny = |amount: &str| Money::parse(amount, Currency::new("CNY")?);
/// let order = CreditOrder {
///     id: "SO-9".parse()?,
///     customer: "C-88".parse()?,
///     amount: cny("80000.01")?,
///     term_days: None,
///     version: 1,
///     opening: 1,
/// };
/// let limit = CreditLimit { customer: "C-88".parse()?, amount: cny("50000.00")?, since: None, until: None, shared: false };
/// let request = OrderCheckRequest {
///     grade: Some(CreditGrade::B),
///     limits: vec![limit],
///     ..OrderCheckRequest::new(order, CutOff::on("2026-03-31".parse()?))
/// };
/// let check = check_order(&Portfolio::default(), &request, &CreditPolicy::default())?;
/// assert_eq!(check.outcome, OrderOutcome::Hold);
/// assert_eq!(check.findings[0].reason.zh(), "C-88 的敞口将为 80000.01 CNY，超过额度 50000.00 CNY");
/// assert_eq!(check.frees_with, Some(cny("30000.01")?));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// Those of [`CreditPolicy::check`], at `policy`; those of [`Portfolio::check`] for the records of the customer and its
/// group, at `portfolio`; `amount_not_positive` for the order; `amount_negative`; `duplicate_id`; `currency_mismatch`
/// for a document that follows one of another currency; `rate_missing` for what is owed in a currency without a quote;
/// `duplicate_quote`; `group_cycle`; `number_out_of_range`; `too_many`, also beyond 32 levels of a group;
/// `amount_too_large`.
pub fn check_order(portfolio: &Portfolio, request: &OrderCheckRequest, policy: &CreditPolicy) -> Result<OrderCheck> {
    let checked = checked(portfolio, request, policy);
    checked.map_err(|e| {
        if e.path().starts_with("portfolio") || e.path().starts_with("policy") { e } else { e.at("request") }
    })
}

/// The check; paths of the request are told without it.
fn checked(portfolio: &Portfolio, request: &OrderCheckRequest, policy: &CreditPolicy) -> Result<OrderCheck> {
    policy.check().map_err(|e| e.at("policy"))?;
    request.check()?;
    portfolio.unique()?;
    let order = &request.order;
    let turn = Turn::new(order.amount.currency(), &request.rates)?;
    let observer = Observer::new(&policy.grading.observed).map_err(|e| e.at("policy"))?;
    let groups = Groups::of(portfolio)?;
    let mut limits = Limit::of(request, &groups, &turn)?;
    let mut members: BTreeSet<&Id> = limits.iter().flat_map(|limit| limit.members.iter().copied()).collect();
    members.insert(&order.customer);
    let order_field = policy.order();
    let sight = Gather { portfolio, request, policy, turn: &turn, observer: &observer, order_field }.sight(&members)?;
    for limit in &mut limits {
        let accounts = limit.members.iter().filter_map(|member| sight.accounts.get(*member));
        limit.before = together(accounts, policy);
    }
    let stopped = portfolio.debtors.iter().find(|debtor| debtor.id == order.customer).and_then(|debtor| {
        since(debtor, &request.cut_off, |act| match act {
            DebtorAct::Stopped {} => Some(true),
            DebtorAct::Released {} => Some(false),
            _ => None,
        })
    });
    let grade = request.grade.unwrap_or(CreditGrade::NotRated);
    Checker { request, policy, turn: &turn, limits: &limits, sight: &sight, stopped, grade, rules: policy.rules() }
        .answer()
}

/// A limit that the order must keep, and who shares it.
struct Limit<'a> {
    of: &'a CreditLimit,
    minor: i128,
    members: Vec<&'a Id>,
    /// What they owe and are about to owe, each never below zero, without the order.
    before: i128,
}

impl<'a> Limit<'a> {
    fn of(request: &'a OrderCheckRequest, groups: &Groups<'a>, turn: &Turn<'_>) -> Result<Vec<Self>> {
        let customer = &request.order.customer;
        let above: BTreeSet<&Id> = groups.above(customer).into_iter().collect();
        let most = 32;
        if above.len() > most {
            let refused = ErrorKind::TooMany { found: count(above.len()), limit: count(most) };
            return Err(Error::from(refused).at("debtors").at("portfolio"));
        }
        let mut limits = Vec::new();
        for (position, limit) in request.limits.iter().enumerate() {
            let own = limit.customer == *customer;
            let shared = limit.shared && above.contains(&limit.customer);
            if !(own || shared) {
                continue;
            }
            let minor = turn.minor(limit.amount, Rounding::Down);
            let minor = minor.map_err(|e| e.at("amount").at_index("limits", position))?;
            let members = if limit.shared { groups.below(&limit.customer) } else { vec![customer] };
            limits.push(Self { of: limit, minor, members, before: 0 });
        }
        Ok(limits)
    }
}

/// Everything a check looks at.
struct Checker<'a> {
    request: &'a OrderCheckRequest,
    policy: &'a CreditPolicy,
    turn: &'a Turn<'a>,
    limits: &'a [Limit<'a>],
    sight: &'a Sight,
    stopped: Option<Date>,
    grade: CreditGrade,
    rules: Vec<CheckRule>,
}

impl Checker<'_> {
    fn money(&self, minor: i128) -> Result<Money> {
        Money::from_i128(minor, self.request.order.amount.currency())
    }

    fn answer(&self) -> Result<OrderCheck> {
        let sight = self.sight;
        let mut notes = Vec::new();
        for (prepayment, amount, cause) in &sight.not_counted {
            let (prepayment, amount, cause) = (prepayment.clone(), *amount, *cause);
            notes.push(CreditReason::MoneyNotCounted { prepayment, amount, cause });
        }
        let mut findings = self.findings(sight.covered)?;
        let token = self.request.token.as_ref().filter(|token| self.stands(token));
        if let Some(token) = token {
            notes.push(CreditReason::ReleasedBefore { on: token.on, amount: token.amount });
            let checked = findings.iter_mut().filter(|finding| finding.check != CreditCheck::Stopped);
            checked.for_each(|finding| finding.effect = CheckEffect::Warn);
        }
        let outcome = match findings.iter().map(|finding| finding.effect).max() {
            None => OrderOutcome::Release,
            Some(CheckEffect::Warn) => OrderOutcome::ReleaseWithWarning,
            Some(CheckEffect::Hold) => OrderOutcome::Hold,
        };
        let held = outcome == OrderOutcome::Hold;
        let own = self.limits.iter().find(|limit| limit.of.customer == self.request.order.customer);
        let account = sight.accounts.get(&self.request.order.customer).cloned().unwrap_or_default();
        let order = &self.request.order;
        let fresh = || -> Result<ReleaseToken> {
            let on = self.request.cut_off.on;
            Ok(ReleaseToken {
                order: order.id.clone(),
                amount: order.amount,
                version: order.version,
                opening: order.opening,
                term_days: order.term_days,
                on,
                until: on.add_days(self.policy.release_days)?,
            })
        };
        let kept = || token.cloned().map_or_else(fresh, Ok);
        Ok(OrderCheck {
            outcome,
            findings,
            notes,
            exposure: account.exposure(self.policy, order.amount.currency())?,
            rest: self.money(sight.rest)?,
            covered: self.money(sight.covered)?,
            after: self.money(account.total(self.policy).saturating_add(sight.rest).saturating_sub(sight.covered))?,
            limit: own.map(|limit| self.money(limit.minor)).transpose()?,
            frees_with: if held { self.frees_with()? } else { None },
            token: if held { None } else { Some(kept()?) },
        })
    }

    /// Whether an earlier release still holds: the same opening of the same order, no larger, not on credit for longer.
    fn stands(&self, token: &ReleaseToken) -> bool {
        let order = &self.request.order;
        token.order == order.id
            && token.opening == order.opening
            && token.version <= order.version
            && token.amount.currency() == order.amount.currency()
            && order.amount.minor() <= token.amount.minor()
            && order.term_days.is_none_or(|days| token.term_days.is_some_and(|before| days <= before))
            && token.on <= self.request.cut_off.on
            && self.request.cut_off.on <= token.until
    }

    fn holds(&self, covered: i128) -> Result<bool> {
        Ok(self.findings(covered)?.iter().any(|finding| finding.effect == CheckEffect::Hold))
    }

    /// The least money that frees the order. More money never fails a check that less has passed, so it is searched by
    /// halves.
    fn frees_with(&self) -> Result<Option<Money>> {
        let (covered, rest) = (self.sight.covered, self.sight.rest);
        let (mut low, mut high) = (0, rest.saturating_sub(covered));
        if high <= 0 || self.holds(rest)? {
            return Ok(None);
        }
        while high.saturating_sub(low) > 1 {
            let middle = low.saturating_add(high).div_euclid(2);
            if self.holds(covered.saturating_add(middle))? { low = middle } else { high = middle }
        }
        self.money(high).map(Some)
    }

    fn findings(&self, covered: i128) -> Result<Vec<CheckFinding>> {
        let full = covered >= self.sight.rest;
        let mut findings = Vec::new();
        for rule in &self.rules {
            if !rule.points.is_empty() && !rule.points.contains(&self.request.point) {
                continue;
            }
            let passes = full && !self.policy.prepaid_checked && rule.check != CreditCheck::Stopped;
            let effect = if passes { CheckEffect::Warn } else { rule.effect };
            let reasons = self.reasons(rule.check, covered)?;
            findings.extend(reasons.into_iter().map(|reason| CheckFinding { check: rule.check, effect, reason }));
        }
        Ok(findings)
    }

    /// Why a check fails; nothing if it does not.
    fn reasons(&self, check: CreditCheck, covered: i128) -> Result<Vec<CreditReason>> {
        let sight = self.sight;
        let uncovered = sight.rest.saturating_sub(covered).max(0);
        let terms = self.policy.terms(self.grade);
        let on = self.request.cut_off.on;
        let one = match check {
            CreditCheck::Limit => return self.limit(uncovered),
            CreditCheck::LimitDate => {
                let ended = |limit: &&Limit<'_>| limit.of.until.is_some_and(|until| until < on);
                let of = |limit: &Limit<'_>| {
                    let (until, owner) = (limit.of.until?, limit.of.customer.clone());
                    Some(CreditReason::LimitExpired { until, owner })
                };
                return Ok(self.limits.iter().filter(ended).filter_map(of).collect());
            }
            CreditCheck::OverdueDays => {
                let days = |due: Date| on.days_since(due);
                let first = sight.items.first().filter(|item| days(item.due) > terms.tolerance_days);
                first.map(|item| CreditReason::Overdue {
                    debt: item.debt.clone(),
                    days: days(item.due),
                    tolerance: terms.tolerance_days,
                })
            }
            CreditCheck::OverdueShare => self.overdue_share()?,
            CreditCheck::OldestItem => {
                let oldest = sight.items.iter().min_by_key(|item| (item.issued, &item.debt));
                let most = self.policy.oldest_days;
                let old = oldest.map(|item| (item, on.days_since(item.issued))).filter(|(_, days)| *days > most);
                old.map(|(item, days)| CreditReason::TooOld { debt: item.debt.clone(), days, most })
            }
            CreditCheck::OrderSize => self.order_size(uncovered)?,
            CreditCheck::Deposit => {
                let whole = crate::GradePolicy::WHOLE;
                let asked = sight.rest.saturating_mul(terms.deposit.into());
                let (needed, _) = crate::money::divide(asked, whole.into(), Rounding::Up);
                let missing = covered < needed;
                let (covered, needed) = (self.money(covered)?, self.money(needed)?);
                missing.then_some(CreditReason::DepositMissing { covered, needed, grade: self.grade })
            }
            CreditCheck::Approval => {
                (terms.approval && uncovered > 0).then_some(CreditReason::ApprovalNeeded { grade: self.grade })
            }
            CreditCheck::Terms => {
                let most = self.policy.days(self.grade);
                let long = self.request.order.term_days.filter(|days| *days > most && uncovered > 0);
                long.map(|days| CreditReason::TermsTooLong { days, most })
            }
            CreditCheck::Stopped => self.stopped.map(|since| CreditReason::Stopped { since }),
            CreditCheck::Promise => {
                let broken = |item: &&super::exposure::OpenItem| item.promised.is_some_and(|day| day < on);
                let of = |item: &super::exposure::OpenItem| {
                    Some(CreditReason::PromiseBroken { debt: item.debt.clone(), promised: item.promised? })
                };
                return Ok(sight.items.iter().filter(broken).filter_map(of).collect());
            }
        };
        Ok(one.into_iter().collect())
    }

    fn limit(&self, uncovered: i128) -> Result<Vec<CreditReason>> {
        if self.limits.is_empty() {
            // Without a limit nothing may be owed, and an order that leaves nothing uncovered adds nothing.
            return Ok(if uncovered > 0 { vec![CreditReason::NoLimit {}] } else { Vec::new() });
        }
        let mut over = Vec::new();
        for limit in self.limits {
            let after = limit.before.saturating_add(uncovered);
            if after > limit.minor {
                over.push(CreditReason::LimitExceeded {
                    exposure: self.money(after)?,
                    limit: self.money(limit.minor)?,
                    owner: limit.of.customer.clone(),
                });
            }
        }
        Ok(over)
    }

    fn overdue_share(&self) -> Result<Option<CreditReason>> {
        let (on, most) = (self.request.cut_off.on, self.policy.overdue_share);
        let sum = |items: &mut dyn Iterator<Item = i128>| items.fold(0, i128::saturating_add);
        let open = sum(&mut self.sight.items.iter().map(|item| item.open));
        let overdue = sum(&mut self.sight.items.iter().filter(|item| item.due < on).map(|item| item.open));
        let whole = i128::from(crate::GradePolicy::WHOLE);
        if overdue.saturating_mul(whole) <= open.saturating_mul(most.into()) {
            return Ok(None);
        }
        Ok(Some(CreditReason::OverdueShare { overdue: self.money(overdue)?, open: self.money(open)?, most }))
    }

    fn order_size(&self, uncovered: i128) -> Result<Option<CreditReason>> {
        let currency = self.request.order.amount.currency();
        let Some(most) = self.policy.most_order.iter().find(|most| most.currency() == currency) else {
            return Ok(None);
        };
        if uncovered <= self.turn.minor(*most, Rounding::Down)? {
            return Ok(None);
        }
        Ok(Some(CreditReason::OrderTooLarge { uncovered: self.money(uncovered)?, most: *most }))
    }
}
