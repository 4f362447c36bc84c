//! What is wrong with a customer as a whole: all its debts and all its money of one currency.

use std::collections::BTreeMap;

use super::find::Desk;
use super::policy::AlertRule;
use super::record::{AlertKind, Finding};
use super::refunds::{Receipt, Refund};
use crate::credit::{Observation, ObservationRules, ObservationState, observations};
use crate::item::value_of;
use crate::money::divide;
use crate::reason::AlertReason;
use crate::report::dunning::Life;
use crate::{Currency, Date, Debt, DebtorAct, Id, Money, Percent, Result, Rounding, Value};

/// The sums of all customers.
#[derive(Debug, Default)]
pub(super) struct Customers<'a> {
    pub(super) rows: BTreeMap<(&'a Id, Currency), Sums<'a>>,
}

/// The sums of one customer in one currency, in minor units.
#[derive(Debug, Default)]
pub(super) struct Sums<'a> {
    pub(super) open: i128,
    /// What is due and not disputed.
    pub(super) due: i128,
    /// The earliest due date of that.
    pub(super) due_since: Option<Date>,
    pub(super) left: i128,
    pub(super) free: i128,
    /// What was used of its money in the last 90 days, and when last.
    pub(super) drawn: i128,
    pub(super) last_use: Option<Date>,
    /// The debts whose owner has left.
    pub(super) orphaned: i128,
    pub(super) gone: Option<(Id, Date)>,
    /// Who looks after any of its records.
    pub(super) own: Option<Id>,
    pub(super) receipts: Vec<Receipt<'a>>,
    pub(super) refunds: Vec<Refund<'a>>,
    /// Since when it has debts or money.
    pub(super) since: Option<Date>,
}

/// How many days are looked back to see how fast money is used.
pub(super) const USE_DAYS: i64 = 90;
const YEAR: i64 = 365;

impl<'a> Customers<'a> {
    pub(super) fn debt(&mut self, desk: &Desk<'a>, debt: &'a Debt, life: &Life) {
        let sums = self.rows.entry((&debt.customer, debt.amount.currency())).or_default();
        let open = i128::from(life.now.open);
        sums.open = sums.open.saturating_add(open);
        if life.now.due <= desk.cut_off.on {
            let undisputed = open.saturating_sub(life.now.disputed_now().into());
            if undisputed > 0 {
                sums.due = sums.due.saturating_add(undisputed);
                sums.due_since = Some(sums.due_since.map_or(life.now.due, |since| since.min(life.now.due)));
            }
        }
        let owner = desk.owners.of(&debt.customer).or(life.owner.as_ref());
        if let Some(left) = desk.gone(owner) {
            sums.orphaned = sums.orphaned.saturating_add(open);
            sums.gone = owner.map(|owner| (owner.clone(), left));
        }
        sums.note(debt.issued, life.owner.as_ref());
    }
}

impl Sums<'_> {
    /// Notes a record of which something is left.
    pub(super) fn note(&mut self, since: Date, owner: Option<&Id>) {
        self.since = Some(self.since.map_or(since, |known| known.min(since)));
        if self.own.is_none() {
            self.own = owner.cloned();
        }
    }
}

impl<'a> Desk<'a> {
    /// Looks at customers.
    pub(super) fn customers(&mut self, customers: &Customers<'a>) -> Result<()> {
        let mut totals: BTreeMap<Currency, i128> = BTreeMap::new();
        for ((_, currency), sums) in &customers.rows {
            let total = totals.entry(*currency).or_default();
            *total = total.saturating_add(sums.open);
        }
        let mut plans: BTreeMap<(&Id, Currency), Money> = BTreeMap::new();
        for plan in &self.facts.plans {
            plans.insert((&plan.customer, plan.amount.currency()), plan.amount);
        }
        for ((customer, currency), sums) in &customers.rows {
            let total = totals.get(currency).copied().unwrap_or(0);
            let plan = plans.get(&(*customer, *currency)).copied();
            self.customer(customer, *currency, sums, total, plan)?;
            self.jumps(customer, *currency, sums)?;
        }
        self.behavior()?;
        self.follow_ups();
        Ok(())
    }

    fn customer(
        &mut self,
        customer: &'a Id,
        currency: Currency,
        sums: &Sums<'a>,
        total: i128,
        plan: Option<Money>,
    ) -> Result<()> {
        let money = |minor: i128| Money::from_i128(minor, currency);
        let (policy, on) = (self.policy, self.cut_off.on);
        for rule in &policy.rules {
            let found = match rule {
                AlertRule::LowBalance { amounts, percent, days } => {
                    let least = least(amounts, *percent, *days, sums, plan, currency);
                    let uses = sums.free > 0 || sums.drawn > 0 || plan.is_some();
                    let least = least.filter(|least| uses && sums.free < *least);
                    match least {
                        Some(least) => {
                            let (free, least) = (money(sums.free)?, money(least)?);
                            let since = sums.last_use.unwrap_or(on);
                            Some((AlertKind::LowBalance, Some(free), since, AlertReason::LowBalance { free, least }))
                        }
                        None => None,
                    }
                }
                AlertRule::PaidButOpen {} if sums.free > 0 && sums.due > 0 => {
                    let (free, due) = (money(sums.free)?, money(sums.due)?);
                    let amount = Some(money(sums.free.min(sums.due))?);
                    let since = sums.due_since.unwrap_or(on);
                    Some((AlertKind::PaidButOpen, amount, since, AlertReason::PaidButOpen { free, due }))
                }
                AlertRule::Concentration { percent: limit } if above(sums.open, total, *limit) => {
                    let (open, total) = (money(sums.open)?, money(total)?);
                    let reason = AlertReason::Concentration { open, total, limit: *limit };
                    Some((AlertKind::Concentration, Some(open), on, reason))
                }
                AlertRule::Orphaned {} => match &sums.gone {
                    Some((owner, left)) => {
                        let amount = money(sums.orphaned)?;
                        let reason = AlertReason::Orphaned { amount, owner: owner.clone(), left: *left };
                        Some((AlertKind::Orphaned, Some(amount), self.later(*left, 1), reason))
                    }
                    None => None,
                },
                AlertRule::Unowned {} => {
                    let known = self.owners.of(customer).or(sums.own.as_ref());
                    let touched = sums.since.filter(|_| known.is_none() && (sums.open > 0 || sums.left > 0));
                    match touched {
                        Some(since) => {
                            let (left, open) = (money(sums.left)?, money(sums.open)?);
                            let reason = AlertReason::Unowned { money: left, open };
                            Some((AlertKind::Unowned, None, since, reason))
                        }
                        None => None,
                    }
                }
                _ => None,
            };
            if let Some((kind, amount, since, reason)) = found {
                let owner = self.owners.of(customer).or(sums.own.as_ref()).cloned();
                let (owner, mark) = (owner.as_ref(), currency.code());
                let subjects = Vec::new();
                self.report(Finding { kind, customer: Some(customer), owner, subjects, mark, amount, since, reason });
            }
        }
        Ok(())
    }

    /// Who pays much later than it used to.
    fn behavior(&mut self) -> Result<()> {
        let policy = self.policy;
        let limit = policy.rules.iter().find_map(|rule| match rule {
            AlertRule::BehaviorBreak { days } => Some(*days),
            _ => None,
        });
        let Some(limit) = limit else { return Ok(()) };
        let rules = ObservationRules { calendar: policy.calendar.clone(), ..ObservationRules::default() };
        let seen = observations(&self.portfolio.debts, self.cut_off, &rules).map_err(|e| e.at("portfolio"))?;
        let mut by_customer: BTreeMap<&Id, Vec<&Observation>> = BTreeMap::new();
        for one in &seen {
            if one.state == ObservationState::Settled && self.cut_off.on.days_since(one.until) < YEAR {
                by_customer.entry(&one.customer).or_default().push(one);
            }
        }
        for (customer, mut paid) in by_customer {
            paid.sort_by(|a, b| (a.until, &a.debt).cmp(&(b.until, &b.debt)));
            if let Some((recent, total)) = broke(&paid, limit) {
                let debts = crate::error::count(paid.len());
                let since = paid.last().map_or(self.cut_off.on, |last| last.until);
                let owner = self.owners.of(customer);
                let reason = AlertReason::BehaviorBreak { recent, total, debts, limit };
                let (kind, subjects) = (AlertKind::BehaviorBreak, Vec::new());
                let customer = Some(customer);
                self.report(Finding { kind, customer, owner, subjects, mark: "", amount: None, since, reason });
            }
        }
        Ok(())
    }

    /// Customers to whom somebody should have seen.
    fn follow_ups(&mut self) {
        let policy = self.policy;
        let field = policy.rules.iter().find_map(|rule| match rule {
            AlertRule::FollowUp { field } => Some(field),
            _ => None,
        });
        let Some(field) = field else { return };
        let on = self.cut_off.on;
        let all: Vec<_> = self.owners.all().collect();
        for (debtor, owner) in all {
            let Some(Value::Date { date: day }) = value_of(&debtor.fields, field) else { continue };
            let seen = debtor.events.iter().any(|event| {
                event.act == (DebtorAct::Contacted {}) && event.on >= *day && self.cut_off.sees(event.on, event.entered)
            });
            if *day < on && !seen {
                let reason = AlertReason::FollowUp { day: *day, days: on.days_since(*day) };
                self.report(Finding {
                    kind: AlertKind::FollowUp,
                    customer: Some(&debtor.id),
                    owner,
                    subjects: Vec::new(),
                    mark: "",
                    amount: None,
                    since: self.later(*day, 1),
                    reason,
                });
            }
        }
    }
}

/// What should be free at least: the most that any part of the rule asks for, rounded up.
fn least(
    amounts: &[Money],
    percent: Option<Percent>,
    days: Option<i64>,
    sums: &Sums<'_>,
    plan: Option<Money>,
    currency: Currency,
) -> Option<i128> {
    let amount = amounts.iter().find(|amount| amount.currency() == currency).map(|amount| i128::from(amount.minor()));
    let up = |numerator: i128, denominator: i128| divide(numerator, denominator, Rounding::Up).0;
    let planned = percent.zip(plan).map(|(percent, plan)| {
        let whole = i128::from(plan.minor()).saturating_mul(percent.units().into());
        up(whole, Percent::WHOLE.into())
    });
    let used = days.map(|days| up(sums.drawn.saturating_mul(days.into()), USE_DAYS.into()));
    [amount, planned, used].into_iter().flatten().max()
}

/// Whether a part is more than a share of the whole.
pub(super) fn above(part: i128, whole: i128, limit: Percent) -> bool {
    part > 0 && part.saturating_mul(Percent::WHOLE.into()) > whole.saturating_mul(limit.units().into())
}

/// The days of the last five and of all, if the last five are later by more than the limit and by more than two
/// standard deviations. At least ten debts are needed.
fn broke(paid: &[&Observation], limit: i64) -> Option<(i64, i64)> {
    const LAST: usize = 5;
    const LEAST: usize = 10;
    let first_recent = paid.len().checked_sub(LAST).filter(|_| paid.len() >= LEAST)?;
    let days = |paid: &[&Observation]| paid.iter().fold(0_i64, |sum, one| sum.saturating_add(one.days));
    let (recent, total) = (days(paid.get(first_recent..)?), days(paid));
    let squares = paid.iter().fold(0_i128, |sum, one| {
        let days = i128::from(one.days);
        sum.saturating_add(days.saturating_mul(days))
    });
    let n = i128::try_from(paid.len()).ok()?;
    let (recent_sum, sum) = (i128::from(recent), i128::from(total));
    // Five times n times the difference of the two means.
    let apart = n.saturating_mul(recent_sum).saturating_sub(sum.saturating_mul(5));
    let enough = apart > i128::from(limit).saturating_mul(n).saturating_mul(5);
    // n times n - 1 times the variance.
    let varied = n.saturating_mul(squares).saturating_sub(sum.saturating_mul(sum));
    let far =
        apart.saturating_mul(apart).saturating_mul(n.saturating_sub(1)) > varied.saturating_mul(n).saturating_mul(100);
    (apart > 0 && enough && far).then_some((recent, total))
}
