//! Collection cases (催收个案): how far the collection of each overdue debt has come.

use super::life::{CollectionPromise, Life, PromiseState};
use crate::report::limits::at_most;
use crate::report::owners::Owners;
use crate::shape::Shape;
use crate::{CutOff, Date, Debt, DebtAct, DebtEvent, DebtorAct, Id, ItemKind, Money, Portfolio, Result};

/// How far the collection of one debt has come (催收进展).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct CollectionCase {
    /// The debt.
    pub debt: Id,
    /// Its customer.
    pub customer: Id,
    /// Who looks after it: the customer's owner, or else its own.
    #[shape(omit)]
    pub owner: Option<Id>,
    /// What is open.
    pub open: Money,
    /// What of that is disputed.
    pub disputed: Money,
    /// When it was due.
    pub due: Date,
    /// How many days late it is, 0 if it is not.
    pub days: i64,
    /// The level of the last reminder since the due date was agreed, 0 if none went out.
    pub level: i64,
    /// When the last reminder went out.
    #[shape(omit)]
    pub reminded: Option<Date>,
    /// The last promise.
    #[shape(omit)]
    pub promise: Option<CollectionPromise>,
    /// How many promises were broken.
    pub broken: i64,
    /// Since when it is disputed.
    #[shape(omit)]
    pub disputed_since: Option<Date>,
    /// When anybody was last in touch with the customer about it: a reminder, a promise, a dispute, a contact.
    #[shape(omit)]
    pub contact: Option<Date>,
    /// What was said and sent, by day: reminders, promises, disputes and their end.
    #[shape(omit)]
    pub contacts: Vec<DebtEvent>,
    /// Where it stands.
    pub state: CollectionState,
}

/// Where a collection stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Shape)]
pub enum CollectionState {
    /// Nobody has reminded the customer (未催收).
    New,
    /// A reminder went out (已催收).
    Reminded,
    /// The customer promised to pay, and the day is not over (已承诺).
    Promised,
    /// The customer did not keep its promise (承诺未兑现).
    PromiseBroken,
    /// All that is open is disputed (有争议).
    Disputed,
}

/// The cases of all debts that are overdue, reminded, promised or disputed, and not settled, in the order of the debts.
///
/// ```
/// use duebook::{
///     CollectionState, Currency, CutOff, Debt, DebtAct, DebtEvent, Money, Portfolio, collection_cases,
/// };
///
/// let amount = Money::parse("33900.01", Currency::new("CNY")?)?;
/// let mut debt = Debt::new("C-1/1", "ACME", amount, "2026-01-05".parse()?, "2026-02-04".parse()?)?;
/// debt.events.push(DebtEvent::new("2026-02-10".parse()?, DebtAct::Reminded { level: 1 }));
/// let promised = DebtAct::Promised { day: "2026-02-20".parse()?, amount: None };
/// debt.events.push(DebtEvent::new("2026-02-12".parse()?, promised));
/// let portfolio = Portfolio { debts: vec![debt], ..Portfolio::default() };
/// let state = |day: &str| Ok::<_, duebook::Error>(collection_cases(&portfolio, &CutOff::on(day.parse()?))?[0].state);
/// assert_eq!(state("2026-02-20")?, CollectionState::Promised);
/// assert_eq!(state("2026-02-21")?, CollectionState::PromiseBroken);
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `too_many`; `duplicate_id` for a debtor; those of [`Debt::check`], at the debt.
pub fn collection_cases(portfolio: &Portfolio, cut_off: &CutOff) -> Result<Vec<CollectionCase>> {
    at_most(portfolio.debts.len(), Portfolio::MOST, "portfolio.debts")?;
    let owners = Owners::new(&portfolio.debtors, cut_off)?;
    // When somebody was last in touch with a customer.
    let mut contacted = std::collections::BTreeMap::new();
    for (debtor, _) in owners.all() {
        let days = debtor.events.iter().filter(|event| event.act == (DebtorAct::Contacted {}));
        let last = days.filter(|event| cut_off.sees(event.on, event.entered)).map(|event| event.on).max();
        contacted.extend(last.map(|last| (&debtor.id, last)));
    }
    let mut cases = Vec::new();
    for (position, debt) in portfolio.debts.iter().enumerate() {
        let found = case(debt, cut_off, owners.of(&debt.customer), contacted.get(&debt.customer).copied());
        cases.extend(found.map_err(|e| e.at_index("debts", position).at("portfolio"))?);
    }
    Ok(cases)
}

fn case(debt: &Debt, cut_off: &CutOff, owner: Option<&Id>, met: Option<Date>) -> Result<Option<CollectionCase>> {
    let exists = cut_off.sees(debt.issued, debt.entered);
    if !matches!(debt.kind, ItemKind::Ordinary | ItemKind::LateCharge) || !exists {
        return Ok(None);
    }
    let life = Life::of(debt, cut_off)?;
    let days = cut_off.on.days_since(life.now.due).max(0);
    let touched = life.level > 0 || life.promise.is_some() || life.disputed_since.is_some();
    if life.now.open == 0 || (days == 0 && !touched) {
        return Ok(None);
    }
    let said = |event: &&DebtEvent| {
        let kind = matches!(
            event.act,
            DebtAct::Reminded { .. }
                | DebtAct::Promised { .. }
                | DebtAct::Disputed { .. }
                | DebtAct::DisputeEnded { .. }
        );
        kind && cut_off.sees(event.on, event.entered)
    };
    let mut contacts: Vec<DebtEvent> = debt.events.iter().filter(said).cloned().collect();
    crate::order::sort_by_key(&mut contacts, |event| event.on);
    let money = |minor: i64| Money::new(minor, debt.amount.currency());
    let disputed = life.now.disputed_now();
    let state = match &life.promise {
        _ if disputed >= life.now.open => CollectionState::Disputed,
        Some(CollectionPromise { state: PromiseState::Open, .. }) => CollectionState::Promised,
        Some(CollectionPromise { state: PromiseState::Broken, .. }) => CollectionState::PromiseBroken,
        _ if life.level > 0 => CollectionState::Reminded,
        _ => CollectionState::New,
    };
    Ok(Some(CollectionCase {
        debt: debt.id.clone(),
        customer: debt.customer.clone(),
        owner: owner.or(life.owner.as_ref()).cloned(),
        open: money(life.now.open)?,
        disputed: money(disputed)?,
        due: life.now.due,
        days,
        level: life.level,
        reminded: life.reminded,
        contact: met.max(contacts.last().map(|event| event.on)),
        promise: life.promise,
        broken: life.broken,
        disputed_since: life.disputed_since.filter(|_| disputed > 0),
        contacts,
        state,
    }))
}
