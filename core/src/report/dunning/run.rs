//! A dunning run.

use std::collections::{BTreeMap, BTreeSet};

use super::interest::{charged, interest};
use super::letter::{DunningLetter, DunningLine, DunningPassed, DunningPlan, DunningRecord};
use super::life::Life;
use super::policy::{
    BrokenPromise, DunningDays, DunningLevel, DunningListing, DunningMoney, DunningPolicy, DunningSteps, of_currency,
};
use crate::calendar::WorkedDays;
use crate::error::count;
use crate::reason::DunningReason;
use crate::report::limits::{at_most, stable_id};
use crate::report::owners::Owners;
use crate::{
    BusinessDay, Currency, CutOff, Date, Debt, DebtAct, DebtEvent, Id, ItemKind, Money, Nature, Portfolio, Result,
};

/// The letters of a day, with their reasons, and what to record once they went out.
///
/// ```
/// use duebook::{Currency, CutOff, Debt, DunningLevel, DunningPolicy, Money, Portfolio, dunning_run};
///
/// let amount = Money::parse("33900.01", Currency::new("CNY")?)?;
/// let debt = Debt::new("C-1/1", "ACME", amount, "2026-01-05".parse()?, "2026-02-04".parse()?)?;
/// let mut portfolio = Portfolio { debts: vec![debt], ..Portfolio::default() };
/// let policy = DunningPolicy::new(vec![DunningLevel::new(5), DunningLevel::new(15)]);
///
/// let first = CutOff::on("2026-02-20".parse()?);
/// let plan = dunning_run(&portfolio, &first, &policy)?;
/// assert_eq!((plan.letters[0].level, plan.letters[0].total), (1, amount));    // 16 days late, and still the first
/// assert_eq!(plan.letters[0].lines[0].reason.en(), "16 days late: level 1 begins at 5");
///
/// portfolio.debts[0].events.push(plan.records[0].event.clone());             // the letter went out
/// assert!(dunning_run(&portfolio, &first, &policy)?.letters.is_empty());     // not twice on one day
/// assert_eq!(dunning_run(&portfolio, &CutOff::on("2026-02-21".parse()?), &policy)?.letters[0].level, 2);
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// An item due today is not overdue. Disputed parts are not asked for, nor is what is promised for a day that is not
/// over. A late charge is a debt of its own, dunned like any other, and bears no charge. Retention money is dunned like
/// any other once it is due; what customers were paid back and what was given up is not.
///
/// # Errors
/// Those of [`DunningPolicy::check`], at `policy`, and of the calendar; `too_many`; `duplicate_id` for a debtor; those
/// of [`Debt::check`] and [`Prepayment::check`](crate::Prepayment::check), with their paths; those of
/// [`late_charges`](crate::late_charges), at `policy.interest`; `amount_too_large`.
pub fn dunning_run(portfolio: &Portfolio, cut_off: &CutOff, policy: &DunningPolicy) -> Result<DunningPlan> {
    policy.check().map_err(|e| e.at("policy"))?;
    at_most(portfolio.debts.len(), Portfolio::MOST, "portfolio.debts")?;
    at_most(portfolio.prepayments.len(), Portfolio::MOST, "portfolio.prepayments")?;
    let owners = Owners::new(&portfolio.debtors, cut_off)?;
    let mut desk = Desk::new(policy, cut_off)?;
    let mut groups: BTreeMap<(&Id, Currency), Vec<Overdue<'_>>> = BTreeMap::new();
    let mut passed: Vec<(usize, DunningReason)> = Vec::new();
    for (position, debt) in portfolio.debts.iter().enumerate() {
        let here = |e: crate::Error| e.at_index("debts", position).at("portfolio");
        let Some(overdue) = desk.overdue(debt, position).map_err(here)? else { continue };
        match desk.verdict(&overdue).map_err(here)? {
            Ok((level, reason)) => {
                let group = groups.entry((&debt.customer, debt.amount.currency())).or_default();
                group.push(Overdue { step: Some((level, reason)), ..overdue });
            }
            Err(reason) => {
                let stays = matches!(
                    reason,
                    DunningReason::NotLateEnough { .. }
                        | DunningReason::TooSoon { .. }
                        | DunningReason::LastLevel { .. }
                );
                if stays && policy.listing == DunningListing::AllOverdue {
                    let group = groups.entry((&debt.customer, debt.amount.currency())).or_default();
                    group.push(Overdue { passed: Some(reason), ..overdue });
                } else {
                    passed.push((position, reason));
                }
            }
        }
    }
    let free = free_money(portfolio, cut_off)?;
    let mut letters = Vec::new();
    for ((customer, currency), lines) in groups {
        let none = Money::zero(currency);
        let free = free.get(&(customer, currency)).copied().unwrap_or(0);
        match desk.letter(currency, &lines, free)? {
            Ok(()) => letters.push((customer, currency, lines, Money::from_i128(free, currency).unwrap_or(none))),
            Err(whole) => passed.extend(lines.into_iter().map(|line| {
                let own = line.passed;
                (line.position, whole.clone().or(own).unwrap_or(DunningReason::Listed { level: line.life.level }))
            })),
        }
    }
    let plan = DunningPlan {
        on: cut_off.on,
        letters: Vec::new(),
        passed: Vec::new(),
        records: Vec::new(),
        stopped: Vec::new(),
    };
    let mut plan = desk.write(plan, letters, portfolio, &owners)?;
    passed.sort_by_key(|(position, _)| *position);
    let named = |(position, reason): (usize, DunningReason)| {
        let debt = portfolio.debts.get(position)?;
        Some(DunningPassed { debt: debt.id.clone(), customer: debt.customer.clone(), reason })
    };
    plan.passed = passed.into_iter().filter_map(named).collect();
    Ok(plan)
}

/// What is free of the money of each customer: not set aside, not asked back, and known whose it is.
pub(super) fn free_money<'a>(portfolio: &'a Portfolio, cut_off: &CutOff) -> Result<BTreeMap<(&'a Id, Currency), i128>> {
    let mut free: BTreeMap<(&Id, Currency), i128> = BTreeMap::new();
    for (position, money) in portfolio.prepayments.iter().enumerate() {
        if matches!(money.nature, Nature::Unidentified | Nature::Guarantee) {
            continue;
        }
        let standing = money.standing(cut_off).map_err(|e| e.at_index("prepayments", position).at("portfolio"))?;
        let expired = money.expires.is_some_and(|day| day <= cut_off.on);
        let bound = standing.held.minor().saturating_add(standing.refund_requested.minor());
        let left = standing.left.minor().saturating_sub(bound).max(0);
        if left > 0 && !expired {
            let sum = free.entry((&money.customer, money.amount.currency())).or_default();
            *sum = sum.saturating_add(left.into());
        }
    }
    Ok(free)
}

/// An overdue debt, and what becomes of it.
struct Overdue<'a> {
    position: usize,
    debt: &'a Debt,
    life: Life,
    due: Date,
    days: i64,
    asked: i64,
    step: Option<(i64, DunningReason)>,
    passed: Option<DunningReason>,
}

type Letter<'a> = (&'a Id, Currency, Vec<Overdue<'a>>, Money);

struct Desk<'a> {
    policy: &'a DunningPolicy,
    cut_off: &'a CutOff,
    days: Option<WorkedDays>,
    blocked_customers: BTreeMap<&'a Id, Option<Date>>,
    blocked_debts: BTreeMap<&'a Id, Option<Date>>,
    /// How many business days lie in the last 0, 1, 2, … days, as far back as was asked.
    worked: Vec<i64>,
}

impl<'a> Desk<'a> {
    fn new(policy: &'a DunningPolicy, cut_off: &'a CutOff) -> Result<Self> {
        let days = policy.calendar.as_ref().map(crate::Calendar::prepared).transpose();
        let (mut blocked_customers, mut blocked_debts) = (BTreeMap::new(), BTreeMap::new());
        for block in policy.blocks.iter().filter(|block| block.until.is_none_or(|until| cut_off.on <= until)) {
            let ends = |known: &Option<Date>| match (known, block.until) {
                (Some(known), Some(until)) => Some((*known).max(until)),
                _ => None,
            };
            match (&block.debt, &block.customer) {
                (Some(debt), _) => {
                    let end = blocked_debts.get(debt).map_or(block.until, ends);
                    blocked_debts.insert(debt, end);
                }
                (None, Some(customer)) => {
                    let end = blocked_customers.get(customer).map_or(block.until, ends);
                    blocked_customers.insert(customer, end);
                }
                (None, None) => {}
            }
        }
        let days = days.map_err(|e| e.at("calendar").at("policy"))?;
        Ok(Self { policy, cut_off, days, blocked_customers, blocked_debts, worked: vec![0] })
    }

    /// A debt that is overdue.
    fn overdue(&mut self, debt: &'a Debt, position: usize) -> Result<Option<Overdue<'a>>> {
        let exists = self.cut_off.sees(debt.issued, debt.entered);
        if !matches!(debt.kind, ItemKind::Ordinary | ItemKind::LateCharge) || !exists {
            return Ok(None);
        }
        let life = Life::of(debt, self.cut_off)?;
        if life.now.open == 0 {
            return Ok(None);
        }
        let due = match &self.days {
            Some(days) => days.adjust(life.now.due, BusinessDay::Following)?,
            None => life.now.due,
        };
        let calendar_days = self.cut_off.on.days_since(due);
        if calendar_days <= self.policy.grace.max(0) {
            return Ok(None);
        }
        let days = match self.policy.counting {
            DunningDays::Business => self.worked_in(calendar_days)?,
            DunningDays::Calendar => calendar_days,
        };
        let asked = life.asked();
        Ok(Some(Overdue { position, debt, life, due, days, asked, step: None, passed: None }))
    }

    /// How many of the last so many days are business days.
    fn worked_in(&mut self, days: i64) -> Result<i64> {
        let (Some(calendar), Ok(wanted)) = (&self.days, usize::try_from(days)) else { return Ok(days) };
        while self.worked.len() <= wanted {
            let back = count(self.worked.len()).saturating_sub(1);
            let day = self.cut_off.on.add_days(back.saturating_neg())?;
            let so_far = self.worked.last().copied().unwrap_or(0);
            self.worked.push(so_far.saturating_add(i64::from(calendar.contains(day))));
        }
        Ok(self.worked.get(wanted).copied().unwrap_or(0))
    }

    /// The level a debt steps up to, or why it does not.
    fn verdict(&self, overdue: &Overdue<'_>) -> Result<std::result::Result<(i64, DunningReason), DunningReason>> {
        let Overdue { debt, life, days, asked, .. } = overdue;
        let currency = debt.amount.currency();
        let money = |minor: i64| Money::new(minor, currency);
        let (own, customers) = (self.blocked_debts.get(&debt.id), self.blocked_customers.get(&debt.customer));
        // Of two blocks the one that ends later is told; one without an end is the latest.
        let later = |until: &Option<Date>| (until.is_none(), *until);
        if let Some(until) = own.into_iter().chain(customers).max_by_key(|until| later(until)) {
            return Ok(Err(DunningReason::Blocked { until: *until }));
        }
        let disputed = life.now.disputed_now();
        if disputed >= life.now.open {
            return Ok(Err(DunningReason::Disputed { disputed: money(disputed)? }));
        }
        if *asked == 0
            && let Some(promise) = &life.promise
        {
            return Ok(Err(DunningReason::Promised { day: promise.day }));
        }
        if let Some(minimum) = of_currency(&self.policy.item_minimum, currency).filter(|least| *asked < least.minor()) {
            return Ok(Err(DunningReason::TooSmall { open: money(*asked)?, minimum }));
        }
        Ok(self.step(life, *days))
    }

    fn step(&self, life: &Life, days: i64) -> std::result::Result<(i64, DunningReason), DunningReason> {
        let levels = &self.policy.levels;
        let last_level = count(levels.len());
        let since = life.reminded.map(|last| (last, self.cut_off.on.days_since(last)));
        let level_of = |number: i64| number.checked_sub(1).and_then(|at| levels.get(usize::try_from(at).ok()?));
        if life.level >= last_level {
            return match (self.policy.repeat_days, since) {
                (Some(repeat), Some((last, passed))) if passed >= repeat => {
                    Ok((life.level, DunningReason::Repeated { level: life.level, last, days: passed }))
                }
                _ => Err(DunningReason::LastLevel { level: life.level }),
            };
        }
        let next = life.level.saturating_add(1);
        // A promise counts as broken until a reminder has answered it.
        let broken = life.broken_day().filter(|day| life.reminded.is_none_or(|last| last <= *day));
        if let Some(promised) = broken
            && self.policy.broken == BrokenPromise::NextLevel
            && since.is_none_or(|(_, passed)| passed >= 1)
        {
            return Ok((next, DunningReason::PromiseBroken { level: next, promised }));
        }
        let reached = count(levels.partition_point(|level| level.days <= days));
        let level = match self.policy.steps {
            DunningSteps::OneByOne => next,
            DunningSteps::ByDays => reached.max(next),
        };
        let Some(DunningLevel { days: needed, wait, .. }) = level_of(level) else {
            return Err(DunningReason::LastLevel { level: life.level });
        };
        if days < *needed {
            return Err(DunningReason::NotLateEnough { level, days, needed: *needed });
        }
        let wait = (*wait).max(1);
        match since {
            Some((last, passed)) if passed < wait => Err(DunningReason::TooSoon { level, last, wait }),
            _ => Ok((level, DunningReason::Stepped { level, days, needed: *needed })),
        }
    }

    /// Whether there is a letter; if not, why none of its lines gets one.
    fn letter(
        &self,
        currency: Currency,
        lines: &[Overdue<'_>],
        free: i128,
    ) -> Result<std::result::Result<(), Option<DunningReason>>> {
        if lines.iter().all(|line| line.step.is_none()) {
            return Ok(Err(None));
        }
        let total = lines.iter().fold(0_i128, |sum, line| sum.saturating_add(line.asked.into()));
        let money = |minor: i128| Money::from_i128(minor, currency);
        if let Some(minimum) = of_currency(&self.policy.letter_minimum, currency)
            && total < i128::from(minimum.minor())
        {
            return Ok(Err(Some(DunningReason::LetterTooSmall { total: money(total)?, minimum })));
        }
        if self.policy.money == DunningMoney::Covers && free >= total {
            return Ok(Err(Some(DunningReason::Covered { total: money(total)?, free: money(free)? })));
        }
        Ok(Ok(()))
    }

    /// Writes the letters with their fees and interest.
    fn write(
        &self,
        mut plan: DunningPlan,
        letters: Vec<Letter<'_>>,
        portfolio: &Portfolio,
        owners: &Owners<'_>,
    ) -> Result<DunningPlan> {
        let mut costs = self.costs(&letters, portfolio)?.into_iter();
        let mut records: Vec<(usize, DunningRecord)> = Vec::new();
        let mut stopped = BTreeSet::new();
        for (customer, currency, mut lines, free) in letters {
            let mut priced: Vec<(Overdue<'_>, Money)> = Vec::with_capacity(lines.len());
            for line in lines.drain(..) {
                let cost = costs.next().unwrap_or(Money::zero(currency));
                priced.push((line, cost));
            }
            priced.sort_by(|(a, _), (b, _)| (a.due, &a.debt.id).cmp(&(b.due, &b.debt.id)));
            let steps = priced.iter().filter_map(|(line, _)| line.step.as_ref().map(|(level, _)| *level));
            let level = steps.max().unwrap_or(0);
            let rules = level.checked_sub(1).and_then(|at| self.policy.levels.get(usize::try_from(at).ok()?));
            let with_interest = rules.is_some_and(|rules| rules.interest);
            let nothing = Money::zero(currency);
            let fee = rules.and_then(|rules| of_currency(&rules.fee, currency)).unwrap_or(nothing);
            let (mut principal, mut cost_sum) = (nothing, nothing);
            let mut written = Vec::with_capacity(priced.len());
            for (line, cost) in priced {
                let Overdue { position, debt, life, due, days, asked, step, .. } = line;
                let money = |minor: i64| Money::new(minor, currency);
                let cost = if with_interest { cost } else { nothing };
                let before = life.level;
                let (level, reason) = match step {
                    Some((level, reason)) => {
                        let event = DebtEvent::new(self.cut_off.on, DebtAct::Reminded { level });
                        records.push((position, DunningRecord { debt: debt.id.clone(), event }));
                        (level, reason)
                    }
                    None => (before, DunningReason::Listed { level: before }),
                };
                (principal, cost_sum) = (principal.plus(money(asked)?)?, cost_sum.plus(cost)?);
                written.push(DunningLine {
                    debt: debt.id.clone(),
                    document: debt.document.clone(),
                    issued: debt.issued,
                    due,
                    days,
                    amount: money(life.now.amount)?,
                    open: money(life.now.open)?,
                    asked: money(asked)?,
                    interest: cost,
                    before,
                    level,
                    reason,
                });
            }
            if rules.is_some_and(|rules| rules.stops) {
                stopped.insert(customer.clone());
            }
            let day = self.cut_off.on.to_string();
            plan.letters.push(DunningLetter {
                id: stable_id("L", &[customer.as_str(), currency.code(), &day]),
                customer: customer.clone(),
                name: owners.debtor(customer).and_then(|debtor| debtor.name.clone()),
                owner: owners.of(customer).cloned(),
                currency,
                level,
                total: principal.plus(fee)?.plus(cost_sum)?,
                lines: written,
                principal,
                fee,
                interest: cost_sum,
                free,
            });
        }
        records.sort_by_key(|(position, _)| *position);
        plan.records = records.into_iter().map(|(_, record)| record).collect();
        plan.stopped = stopped.into_iter().collect();
        Ok(plan)
    }

    /// What paying late costs for each line of the letters, in their order.
    fn costs(&self, letters: &[Letter<'_>], portfolio: &Portfolio) -> Result<Vec<Money>> {
        let debts: Vec<&Debt> = letters.iter().flat_map(|(_, _, lines, _)| lines).map(|line| line.debt).collect();
        match &self.policy.interest {
            Some(terms) => {
                let charged = charged(&portfolio.debts, self.cut_off)?;
                interest(&debts, terms, self.policy.calendar.as_ref(), &charged, self.cut_off)
            }
            None => Ok(debts.iter().map(|debt| Money::zero(debt.amount.currency())).collect()),
        }
    }
}
