//! Grades (信用评级): A to D for every customer of a portfolio, why, and what would lift them.
//!
//! A grade is a pure function of what is seen at a cut-off and of a policy with its version. It comes from the score,
//! is kept steady against the grade before, is capped by hard rules that only lower it, and may be set by hand by
//! somebody who answers for it until a day; what the rules say is told beside it all the same.

use super::grade_context::Beside;
use super::profile::{Profile, profiles};
use super::steady::Steady;
use crate::proof::Digest;
use crate::shape::Shape;
use crate::{
    CreditGrade, CustomerGrade, CustomerRisk, CutOff, Date, FundingCounts, GradeChange, GradeContext, GradeOverride,
    GradePolicy, GradeReason, GradeRun, GradeStep, Id, Money, PeerRates, Portfolio, PreviousGrade, Result, RisingGrade,
    RiskCounts,
};

/// Grades every customer of a portfolio at a cut-off: all that have a record, or a previous grade.
///
/// ```
/// use duebook::{
///     CreditGrade, Currency, CutOff, Debt, DebtEvent, GradeContext, GradePolicy, Money, Portfolio, grades,
/// };
///
/// let amount = Money::parse("1130.01", Currency::new("CNY")?)?;
/// let mut portfolio = Portfolio::default();
/// for (id, paid) in [("INV-1", "2026-02-04"), ("INV-2", "2026-02-04"), ("INV-3", "2026-03-20"), ("INV-4", "2026-02-01")] {
///     let mut debt = Debt::new(id, "ACME", amount, "2026-01-05".parse()?, "2026-02-04".parse()?)?;
///     debt.events.push(DebtEvent::paid(paid.parse()?, amount));
///     portfolio.debts.push(debt);
/// }
/// let cut_off = CutOff::on("2026-03-31".parse()?);
/// let run = grades(&portfolio, &cut_off, &GradePolicy::default(), &GradeContext::default())?;
/// let acme = &run.customers[0];
/// assert_eq!((acme.grade, acme.score), (CreditGrade::C, Some(10_000 - 2850)));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// Those of [`GradePolicy::check`], at `policy`; those of [`Portfolio::check`], at `portfolio`; `duplicate_id` for a
/// customer named twice in the context; `before_document` for a previous grade of a later day, or for a last day before
/// the first; `empty` for a grade set without a reason; `number_out_of_range` for orders below zero, or more funded than
/// there are.
pub fn grades(
    portfolio: &Portfolio,
    cut_off: &CutOff,
    policy: &GradePolicy,
    context: &GradeContext,
) -> Result<GradeRun> {
    policy.check().map_err(|e| e.at("policy"))?;
    let beside = Beside::read(context, cut_off.on).map_err(|e| e.at("context"))?;
    let mut profiles = profiles(portfolio, cut_off, policy)?;
    for previous in &context.previous {
        profiles.entry(&previous.customer, Profile::default);
    }
    for funding in &context.funding {
        profiles.entry(&funding.customer, Profile::default);
    }
    let mut peers = PeerRates::default();
    profiles.each().for_each(|profile| profile.counts.add_to(&mut peers));
    let policy_digest = Digest::leaf(crate::json::write(policy)?.as_bytes()).text();
    let grader = Grader { cut_off, policy, policy_digest: &policy_digest, peers: &peers, beside: &beside };
    let (mut customers, mut changes) = (Vec::with_capacity(profiles.len()), Vec::new());
    for (customer, profile) in profiles.sorted() {
        let grade = grader.grade(customer, profile)?;
        let before = beside.previous.get(customer);
        changes.extend(before.filter(|before| before.grade != grade.grade).map(|before| GradeChange {
            customer: customer.clone(),
            from: before.grade,
            since: before.on,
            to: grade.grade,
        }));
        customers.push(grade);
    }
    Ok(GradeRun { cut_off: *cut_off, policy: policy.named(), peers, customers, changes })
}

/// What is the same for all customers.
struct Grader<'a> {
    cut_off: &'a CutOff,
    policy: &'a GradePolicy,
    policy_digest: &'a str,
    peers: &'a PeerRates,
    beside: &'a Beside<'a>,
}

/// What was found on the way to a grade.
struct Found<'a> {
    profile: &'a Profile,
    before: Option<&'a PreviousGrade>,
    steady: &'a Steady,
    observations: i64,
    funding: Option<(&'a FundingCounts, &'a FundingCounts)>,
}

/// Everything a grade follows from, as it is digested.
#[derive(Clone, Shape)]
struct Inputs {
    policy: String,
    cut_off: CutOff,
    peers: PeerRates,
    counts: RiskCounts,
    #[shape(omit)]
    first: Option<Date>,
    unpaid: Vec<Money>,
    unpaid_days: Vec<i64>,
    #[shape(omit)]
    bounced: Option<Date>,
    #[shape(omit)]
    loss: Option<Date>,
    #[shape(omit)]
    insolvent: Option<Date>,
    #[shape(omit)]
    previous: Option<CreditGrade>,
    #[shape(omit)]
    previous_steady: Option<CreditGrade>,
    #[shape(omit)]
    rising: Option<RisingGrade>,
    #[shape(omit)]
    by_hand: Option<CreditGrade>,
    #[shape(omit)]
    by_hand_until: Option<Date>,
    #[shape(omit)]
    funding: Option<FundingCounts>,
    #[shape(omit)]
    all_funding: Option<FundingCounts>,
}

impl Grader<'_> {
    fn grade(&self, customer: &Id, profile: &Profile) -> Result<CustomerGrade> {
        let (on, policy) = (self.cut_off.on, self.policy);
        let before = self.beside.previous.get(customer).copied();
        let funding = self.beside.funding.get(customer).copied();
        let orders = funding.map_or(0, |counts| counts.orders);
        let known = profile.counts.observations();
        let observations = if known < policy.minimum { known.saturating_add(orders) } else { known };
        let funding = funding.map(|own| (own, &self.beside.all));
        let mut reasons = Vec::new();
        let too_little = self.too_little(profile, observations, &mut reasons);
        let risk = profile.counts.risk(self.peers, funding, policy).filter(|_| !too_little);
        let steady = risk.as_ref().map(|risk| Steady::of(risk.risk, before, on, policy));
        let steady = steady.unwrap_or(Steady { grade: CreditGrade::NotRated, rising: None });
        let capped = self.capped(steady.grade, profile, &mut reasons)?;
        let by_hand = self.beside.overrides.get(customer).copied();
        let grade = by_hand.map_or(capped, |by| by.grade);
        if let Some(by) = by_hand {
            let (owner, cause) = (by.owner.clone(), by.reason.clone());
            reasons.insert(0, GradeReason::ByHand { computed: capped, owner, cause, until: by.until });
        }
        if let Some(risk) = &risk {
            self.explain(risk, &steady, observations, &mut reasons);
        }
        let next = self.next(&Found { profile, before, steady: &steady, observations, funding })?;
        let cuts = [policy.cut_a, policy.cut_b, policy.cut_c];
        let rated = risk.as_ref().map(|risk| risk.risk);
        let better = rated.and_then(|risk| cuts.iter().rev().find(|cut| **cut <= risk).map(|cut| (risk, *cut)));
        let worse = rated.and_then(|risk| cuts.iter().find(|cut| risk < **cut).map(|cut| cut.saturating_sub(risk)));
        let kept = PreviousGrade {
            customer: customer.clone(),
            grade,
            on,
            steady: Some(steady.grade).filter(|steady| *steady != grade),
            rising: steady.rising,
        };
        Ok(CustomerGrade {
            customer: customer.clone(),
            grade,
            computed: capped,
            score: rated.map(|risk| GradePolicy::WHOLE.saturating_sub(risk)),
            thin: risk.is_some() && observations < policy.thin,
            risk,
            observations,
            to_better: better.map(|(risk, cut)| risk.saturating_sub(cut).saturating_add(1)),
            to_worse: worse,
            reasons,
            next,
            kept,
            inputs: self.digest(profile, before, by_hand, funding)?,
        })
    }

    fn days_known(&self, profile: &Profile) -> i64 {
        profile.first.map_or(0, |first| self.cut_off.on.days_since(first).max(0))
    }

    fn too_little(&self, profile: &Profile, observations: i64, reasons: &mut Vec<GradeReason>) -> bool {
        let policy = self.policy;
        let (few, new) = (observations < policy.minimum, self.days_known(profile) < policy.minimum_days);
        if few {
            reasons.push(GradeReason::TooFew { found: observations, needed: policy.minimum });
        }
        if new {
            let days = self.days_known(profile);
            reasons.push(GradeReason::TooNew { days, needed: policy.minimum_days });
        }
        few || new
    }

    /// The grade under the hard rules: they only lower it. Who is not rated stays so, unless a rule says D.
    fn capped(&self, grade: CreditGrade, profile: &Profile, reasons: &mut Vec<GradeReason>) -> Result<CreditGrade> {
        let (mut worst, mut at_most_c) = (false, false);
        for unpaid in &profile.unpaid {
            if unpaid.minor > self.policy.material(unpaid.currency) {
                let amount = Money::new(unpaid.minor, unpaid.currency)?;
                reasons.push(GradeReason::UnpaidLong { amount, days: unpaid.days });
                worst = true;
            }
        }
        if let Some(since) = profile.insolvent {
            reasons.push(GradeReason::Insolvent { since });
            worst = true;
        }
        if let Some(on) = self.bounced(profile) {
            reasons.push(GradeReason::Bounced { on });
            at_most_c = true;
        }
        if let Some(on) = self.loss(profile)? {
            reasons.push(GradeReason::WrittenOff { on });
            at_most_c = true;
        }
        Ok(match grade {
            _ if worst => CreditGrade::D,
            CreditGrade::A | CreditGrade::B if at_most_c => CreditGrade::C,
            grade => grade,
        })
    }

    fn bounced(&self, profile: &Profile) -> Option<Date> {
        profile.bounced.filter(|on| self.cut_off.on.days_since(*on) <= self.policy.bounced_days)
    }

    fn loss(&self, profile: &Profile) -> Result<Option<Date>> {
        let Some(on) = profile.loss else { return Ok(None) };
        Ok((self.cut_off.on <= on.add_months(self.policy.loss_months)?).then_some(on))
    }

    fn explain(&self, risk: &CustomerRisk, steady: &Steady, observations: i64, reasons: &mut Vec<GradeReason>) {
        let policy = self.policy;
        let score = policy.letter(risk.risk);
        if let Some(rising) = &steady.rising {
            let needed = policy.confirmations;
            reasons.push(GradeReason::Rising { to: rising.to, months: rising.months, needed });
        } else if score != steady.grade {
            reasons.push(GradeReason::WithinMargin { score, stays: steady.grade });
        }
        if observations < policy.thin {
            reasons.push(GradeReason::Thin { found: observations, full: policy.thin });
        }
        let mut factors: Vec<_> = risk.factors.iter().filter(|factor| factor.points > 0).collect();
        factors.sort_by_key(|factor| std::cmp::Reverse(factor.points));
        reasons.extend(factors.into_iter().map(|factor| GradeReason::Factor {
            factor: factor.kind,
            count: factor.count,
            of: factor.of,
            peers: factor.peers,
            points: factor.points,
        }));
    }

    /// What stands in the way of a better grade: the hard rules that cap it, and the score.
    fn next(&self, found: &Found<'_>) -> Result<Vec<GradeStep>> {
        let policy = self.policy;
        let profile = found.profile;
        let mut next = Vec::new();
        for unpaid in &profile.unpaid {
            let over = unpaid.minor.saturating_sub(policy.material(unpaid.currency));
            if over > 0 {
                next.push(GradeStep::PayUnpaid { amount: Money::new(over, unpaid.currency)? });
            }
        }
        if profile.insolvent.is_some() {
            next.push(GradeStep::BeSolvent {});
        }
        let worst = !next.is_empty();
        let steady = found.steady.grade;
        let bounced = self.bounced(profile).map(|day| day.add_days(policy.bounced_days)).transpose()?;
        let loss = self.loss(profile)?.map(|day| day.add_months(policy.loss_months)).transpose()?;
        let capped = bounced.max(loss);
        if let Some(last) = capped.filter(|_| !worst && steady <= CreditGrade::C) {
            next.push(GradeStep::Forgotten { from: last.add_days(1)? });
        }
        match steady {
            CreditGrade::NotRated if !worst => self.be_known(found, &mut next)?,
            CreditGrade::A | CreditGrade::NotRated => {}
            CreditGrade::B if capped.is_some() || worst => {}
            CreditGrade::C if worst => {}
            CreditGrade::B | CreditGrade::C | CreditGrade::D => {
                // What is capped rises to C and not further.
                let most = if capped.is_some() && steady == CreditGrade::D { CreditGrade::C } else { CreditGrade::A };
                next.extend(self.be_better(found, most));
            }
        }
        Ok(next)
    }

    fn be_known(&self, found: &Found<'_>, next: &mut Vec<GradeStep>) -> Result<()> {
        let missing = self.policy.minimum.saturating_sub(found.observations);
        if missing > 0 {
            next.push(GradeStep::BeKnown { payments: missing });
        }
        if self.days_known(found.profile) < self.policy.minimum_days {
            // Nothing known yet: the days begin with the first document, at the earliest now.
            let first = found.profile.first.unwrap_or(self.cut_off.on);
            next.push(GradeStep::Wait { from: first.add_days(self.policy.minimum_days)? });
        }
        Ok(())
    }

    fn be_better(&self, found: &Found<'_>, most: CreditGrade) -> Option<GradeStep> {
        let policy = self.policy;
        if let Some(rising) = &found.steady.rising {
            let months = policy.confirmations.saturating_sub(rising.months);
            return Some(GradeStep::Confirm { to: rising.to.max(most), months });
        }
        // A cut that lies below the margin is never reached, however many payments are made.
        let (payments, then) = self.payments(found)?;
        let (to, months) = match then.rising {
            Some(rising) if then.grade == found.steady.grade => {
                (rising.to, policy.confirmations.saturating_sub(rising.months).saturating_add(1))
            }
            _ => (then.grade, 1),
        };
        Some(GradeStep::PayOnTime { payments, to: to.max(most), months })
    }

    /// How many more payments on time make the grade better, or make it begin to rise.
    fn payments(&self, found: &Found<'_>) -> Option<(i64, Steady)> {
        const MOST: i64 = 100_000;
        let counts = &found.profile.counts;
        let better = |payments: i64| {
            let (counts, peers) = counts.on_time(payments, self.peers);
            let risk = counts.risk(&peers, found.funding, self.policy)?;
            let then = Steady::of(risk.risk, found.before, self.cut_off.on, self.policy);
            (then.grade < found.steady.grade || then.rising.is_some()).then_some(then)
        };
        // While orders stand for payments, one payment more may also cost the help of good orders.
        let missing = self.policy.minimum.saturating_sub(counts.observations()).max(0);
        if let Some(early) = (1..=missing).find_map(|payments| Some((payments, better(payments)?))) {
            return Some(early);
        }
        // From there on the risk only falls: double, then halve.
        let (mut low, mut high) = (missing, missing.saturating_add(1));
        while better(high).is_none() {
            if high > MOST {
                return None;
            }
            (low, high) = (high, high.saturating_mul(2));
        }
        while high.saturating_sub(low) > 1 {
            let middle = low.saturating_add(high).div_euclid(2);
            if better(middle).is_some() { high = middle } else { low = middle }
        }
        better(high).map(|then| (high, then))
    }

    fn digest(
        &self,
        profile: &Profile,
        before: Option<&PreviousGrade>,
        by_hand: Option<&GradeOverride>,
        funding: Option<(&FundingCounts, &FundingCounts)>,
    ) -> Result<String> {
        let mut unpaid: Vec<_> = profile.unpaid.iter().collect();
        unpaid.sort_by_key(|one| one.currency);
        let amounts = unpaid.iter().map(|one| Money::new(one.minor, one.currency));
        let inputs = Inputs {
            policy: self.policy_digest.to_owned(),
            cut_off: *self.cut_off,
            peers: self.peers.clone(),
            counts: profile.counts.clone().in_order(),
            first: profile.first,
            unpaid: amounts.collect::<Result<_>>()?,
            unpaid_days: unpaid.iter().map(|one| one.days).collect(),
            bounced: profile.bounced,
            loss: profile.loss,
            insolvent: profile.insolvent,
            previous: before.map(|before| before.grade),
            previous_steady: before.and_then(|before| before.steady),
            rising: before.and_then(|before| before.rising.clone()),
            by_hand: by_hand.map(|by| by.grade),
            by_hand_until: by_hand.map(|by| by.until),
            funding: funding.map(|(own, _)| own.clone()),
            all_funding: funding.map(|(_, all)| all.clone()),
        };
        Ok(Digest::leaf(crate::json::write(&inputs)?.as_bytes()).text())
    }
}
