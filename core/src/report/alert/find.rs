//! All alerts of a day.

use std::collections::BTreeMap;

use super::customers::Customers;
use super::policy::{AlertFacts, AlertPolicy};
use super::record::{Alert, Finding};
use crate::report::dunning::Life;
use crate::report::limits::at_most;
use crate::report::owners::Owners;
use crate::{CutOff, Date, Id, ItemKind, Portfolio, Result};

/// What should be looked at on a day, the gravest first.
///
/// ```
/// use duebook::{AlertFacts, AlertPreset, Currency, CutOff, Money, Portfolio, Prepayment, alert_policy, alerts};
///
/// let amount = Money::parse("50000.03", Currency::new("CNY")?)?;
/// let mut money = Prepayment::new("R-7", "ACME", amount, "2026-01-05".parse()?)?;
/// money.owner = Some("wang".parse()?);
/// let portfolio = Portfolio { prepayments: vec![money], ..Portfolio::default() };
/// let found = |day: &str| alerts(&portfolio, &CutOff::on(day.parse()?), &alert_policy(AlertPreset::All), &AlertFacts::default());
/// assert!(found("2026-07-04")?.is_empty());                                   // 180 days
/// assert_eq!(found("2026-07-05")?[0].reason.zh(), "余额 50000.03 CNY，自 2026-01-05 起 181 天无动账，超过 180 天");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// Nothing that happened or was entered after the cut-off counts, so that asking for a past day gives what was to be
/// seen then. Alerts come by severity, then by kind, then by id.
///
/// # Errors
/// Those of [`AlertPolicy::check`], at `policy`, and of its calendar; `too_many`; `duplicate_id` for a debtor; those of
/// [`Debt::check`](crate::Debt::check) and [`Prepayment::check`](crate::Prepayment::check), with their paths;
/// `amount_too_large`; `date_out_of_range`.
pub fn alerts(portfolio: &Portfolio, cut_off: &CutOff, policy: &AlertPolicy, facts: &AlertFacts) -> Result<Vec<Alert>> {
    policy.check().map_err(|e| e.at("policy"))?;
    facts.check().map_err(|e| e.at("facts"))?;
    at_most(portfolio.debts.len(), Portfolio::MOST, "portfolio.debts")?;
    at_most(portfolio.prepayments.len(), Portfolio::MOST, "portfolio.prepayments")?;
    let mut departed = BTreeMap::new();
    for departure in facts.departed.iter().filter(|departure| departure.left < cut_off.on) {
        departed.insert(&departure.person, departure.left);
    }
    let mut acknowledged: BTreeMap<&Id, Date> = BTreeMap::new();
    for given in facts.acknowledgments.iter().filter(|given| given.on <= cut_off.on) {
        let last = acknowledged.entry(&given.customer).or_insert(given.on);
        *last = (*last).max(given.on);
    }
    let mut desk = Desk {
        portfolio,
        facts,
        policy,
        cut_off,
        owners: Owners::new(&portfolio.debtors, cut_off)?,
        departed,
        acknowledged,
        found: Vec::new(),
    };
    let mut customers = Customers::default();
    let mut paid = BTreeMap::new();
    for (position, debt) in portfolio.debts.iter().enumerate() {
        let exists = cut_off.sees(debt.issued, debt.entered);
        if !exists || !matches!(debt.kind, ItemKind::Ordinary | ItemKind::LateCharge) {
            continue;
        }
        let here = |e: crate::Error| e.at_index("debts", position).at("portfolio");
        let life = Life::of(debt, cut_off).map_err(here)?;
        if life.now.open > 0 {
            desk.debt(debt, &life).map_err(here)?;
            customers.debt(&desk, debt, &life);
        }
        paid.insert(&debt.id, (debt, life.now.paid));
    }
    desk.prepayments(&mut customers, &paid)?;
    desk.customers(&customers)?;
    desk.given()?;
    let mut found = desk.found;
    crate::order::sort_by(&mut found, |a, b| {
        b.severity.cmp(&a.severity).then_with(|| a.kind.cmp(&b.kind)).then_with(|| a.id.cmp(&b.id))
    });
    Ok(found)
}

/// What the rules look at.
pub(super) struct Desk<'a> {
    pub(super) portfolio: &'a Portfolio,
    pub(super) facts: &'a AlertFacts,
    pub(super) policy: &'a AlertPolicy,
    pub(super) cut_off: &'a CutOff,
    pub(super) owners: Owners<'a>,
    /// Who has left, and on which day.
    pub(super) departed: BTreeMap<&'a Id, Date>,
    /// When each customer last acknowledged what it owes.
    pub(super) acknowledged: BTreeMap<&'a Id, Date>,
    found: Vec<Alert>,
}

impl<'a> Desk<'a> {
    pub(super) fn report(&mut self, finding: Finding<'_>) {
        let severity = self.policy.severity(finding.kind);
        self.found.push(finding.alert(severity));
    }

    /// Who looks after a record: the customer's owner, or else its own.
    pub(super) fn owner(&self, customer: &Id, own: Option<&'a Id>) -> Option<&'a Id> {
        self.owners.of(customer).or(own)
    }

    /// A day so many days after another; the last day there is if that is too far.
    pub(super) fn later(&self, day: Date, days: i64) -> Date {
        day.add_days(days).unwrap_or(self.cut_off.on)
    }
}
