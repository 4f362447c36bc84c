//! What bears on the grade of each customer, gathered in one pass over a portfolio.

use super::observation::Observer;
use super::risk::in_window;
use crate::keyed::Keyed;
use crate::{
    Currency, CutOff, Date, Debt, DebtAct, Debtor, DebtorAct, Error, GradePolicy, Id, ObservationState, Portfolio,
    Prepayment, PrepaymentAct, Result, ReversalCause, RiskCounts,
};

/// The facts of one customer.
#[derive(Clone, Debug, Default)]
pub(crate) struct Profile {
    pub(crate) counts: RiskCounts,
    /// The day of its first document, or since when it is said to be a customer.
    pub(crate) first: Option<Date>,
    said: bool,
    /// What is overdue by more days than the policy allows, by currency.
    pub(crate) unpaid: Vec<Unpaid>,
    pub(crate) bounced: Option<Date>,
    pub(crate) loss: Option<Date>,
    pub(crate) insolvent: Option<Date>,
}

/// What has been unpaid for long in one currency.
#[derive(Clone, Debug)]
pub(crate) struct Unpaid {
    pub(crate) currency: Currency,
    pub(crate) minor: i64,
    pub(crate) days: i64,
}

impl Profile {
    fn known_since(&mut self, day: Date) {
        if !self.said {
            self.first = Some(self.first.map_or(day, |first| first.min(day)));
        }
    }

    fn unpaid(&mut self, currency: Currency, minor: i64, days: i64) {
        match self.unpaid.iter_mut().find(|one| one.currency == currency) {
            Some(one) => {
                one.minor = one.minor.saturating_add(minor);
                one.days = one.days.max(days);
            }
            None => self.unpaid.push(Unpaid { currency, minor, days }),
        }
    }

    fn debt(&mut self, debt: &Debt, observer: &Observer<'_>, cut_off: &CutOff, policy: &GradePolicy) -> Result<()> {
        if cut_off.sees(debt.issued, debt.entered) {
            self.known_since(debt.issued);
        }
        for event in debt.events.iter().filter(|event| cut_off.sees(event.on, event.entered)) {
            match &event.act {
                DebtAct::PaymentReversed { cause: ReversalCause::Bounced, .. } => {
                    self.bounced = self.bounced.max(Some(event.on));
                }
                DebtAct::WrittenOff { .. } => self.loss = self.loss.max(Some(event.on)),
                _ => {}
            }
        }
        let Some(seen) = observer.observe(debt, cut_off)? else { return Ok(()) };
        if in_window(&seen, cut_off.on, policy) {
            self.counts.add(&seen, policy);
        }
        if seen.state == ObservationState::Overdue && seen.days > policy.unpaid_days {
            let standing = debt.standing(cut_off)?;
            let open = standing.open.minor().saturating_sub(standing.disputed.minor());
            self.unpaid(debt.amount.currency(), open, seen.days);
        }
        Ok(())
    }

    fn prepayment(&mut self, money: &Prepayment, cut_off: &CutOff) {
        if cut_off.sees(money.first_day(), money.entered) {
            self.known_since(money.received);
        }
        for event in money.events.iter().filter(|event| cut_off.sees(event.on, event.entered)) {
            if matches!(event.act, PrepaymentAct::Bounced {}) {
                self.bounced = self.bounced.max(Some(event.on));
            }
        }
    }

    fn debtor(&mut self, debtor: &Debtor, cut_off: &CutOff) {
        if let Some(since) = debtor.since {
            (self.first, self.said) = (Some(since), true);
        }
        self.insolvent = insolvent(debtor, cut_off);
    }
}

/// Since when a customer is insolvent or sued; none if it is not.
pub(crate) fn insolvent(debtor: &Debtor, cut_off: &CutOff) -> Option<Date> {
    since(debtor, cut_off, |act| match act {
        DebtorAct::Insolvent {} => Some(true),
        DebtorAct::Solvent {} => Some(false),
        _ => None,
    })
}

/// Since when something holds of a customer that begins and ends.
pub(crate) fn since(debtor: &Debtor, cut_off: &CutOff, of: impl Fn(&DebtorAct) -> Option<bool>) -> Option<Date> {
    let seen = debtor.events.iter().filter(|event| cut_off.sees(event.on, event.entered));
    let mut turns: Vec<(Date, bool)> = seen.filter_map(|event| Some((event.on, of(&event.act)?))).collect();
    crate::order::sort_by_key(&mut turns, |(on, _)| *on);
    let before = turns.iter().rposition(|(_, holds)| !holds).map_or(0, |end| end.saturating_add(1));
    turns.get(before).map(|(on, _)| *on)
}

/// The facts of all customers of a portfolio.
pub(crate) fn profiles(portfolio: &Portfolio, cut_off: &CutOff, policy: &GradePolicy) -> Result<Keyed<Id, Profile>> {
    let observer = Observer::new(&policy.observed).map_err(|e| match e.path().strip_prefix("rules.") {
        Some(rest) => Error::new(e.kind().clone()).at(rest).at("observed").at("policy"),
        None => e,
    })?;
    portfolio.unique()?;
    let mut profiles: Keyed<Id, Profile> = Keyed::default();
    for debtor in &portfolio.debtors {
        if let Some(profile) = profiles.entry(&debtor.id, Profile::default) {
            profile.debtor(debtor, cut_off);
        }
    }
    for (position, debt) in portfolio.debts.iter().enumerate() {
        if let Some(profile) = profiles.entry(&debt.customer, Profile::default) {
            let taken = profile.debt(debt, &observer, cut_off, policy);
            taken.map_err(|e| e.at_index("debts", position).at("portfolio"))?;
        }
    }
    for money in &portfolio.prepayments {
        if let Some(profile) = profiles.entry(&money.customer, Profile::default) {
            profile.prepayment(money, cut_off);
        }
    }
    Ok(profiles)
}
