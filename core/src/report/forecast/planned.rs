//! Planned money that is owed or paid already: each debt stands for a plan once (不重复计算).

use std::collections::BTreeMap;

use crate::item::value_of;
use crate::{Currency, CutOff, Date, Error, Field, Id, ItemKind, PlannedCash, Portfolio, Result, Value};

/// What of a plan line something else stands for.
#[derive(Clone, Debug, Default)]
pub(super) struct Cover<'a> {
    pub(super) amount: i64,
    pub(super) by: Vec<&'a Id>,
}

/// What can stand for a plan, and how much of it is left.
struct Stand<'a> {
    on: Date,
    id: &'a Id,
    left: i64,
}

/// Whose, in which currency, of which document or contract.
type Link<'a> = (&'a Id, Currency, &'a Id);

/// What stands for a link, the earliest first, and the first of which anything may be left.
#[derive(Default)]
struct Pool {
    stands: Vec<usize>,
    next: usize,
}

/// What stands for each plan line, in their order.
pub(super) fn covered<'a>(
    portfolio: &'a Portfolio,
    plans: &'a [PlannedCash],
    cut_off: &CutOff,
) -> Result<Vec<Cover<'a>>> {
    let mut covers: Vec<Cover<'a>> = vec![Cover::default(); plans.len()];
    if plans.is_empty() {
        return Ok(covers);
    }
    let name = Id::new("contract")?;
    let contract = |fields: &'a [Field]| match value_of(fields, &name) {
        Some(Value::Text { text }) => Some(text),
        _ => None,
    };
    let mut stands: Vec<Stand<'a>> = Vec::new();
    let mut documents: BTreeMap<Link<'a>, Pool> = BTreeMap::new();
    let mut contracts: BTreeMap<Link<'a>, Pool> = BTreeMap::new();
    for (position, debt) in portfolio.debts.iter().enumerate() {
        if debt.kind != ItemKind::Ordinary || !cut_off.sees(debt.issued, debt.entered) {
            continue;
        }
        let now = debt.fold(cut_off, |_, _| {}).map_err(|e| e.at_index("debts", position).at("portfolio"))?;
        let left = now.amount.saturating_sub(now.canceled).saturating_sub(now.credited);
        let place = stands.len();
        stands.push(Stand { on: debt.issued, id: &debt.id, left });
        let (customer, currency) = (&debt.customer, debt.amount.currency());
        documents.entry((customer, currency, &debt.id)).or_default().stands.push(place);
        if let Some(document) = debt.document.as_ref().filter(|document| **document != debt.id) {
            documents.entry((customer, currency, document)).or_default().stands.push(place);
        }
        if let Some(contract) = contract(&debt.fields) {
            contracts.entry((customer, currency, contract)).or_default().stands.push(place);
        }
    }
    for (position, money) in portfolio.prepayments.iter().enumerate() {
        let Some(contract) = contract(&money.fields) else { continue };
        let standing = money.standing(cut_off).map_err(|e| e.at_index("prepayments", position).at("portfolio"))?;
        // What was applied stands in the debt it was applied to.
        let place = stands.len();
        stands.push(Stand { on: money.received, id: &money.id, left: standing.left.minor() });
        contracts.entry((&money.customer, money.amount.currency(), contract)).or_default().stands.push(place);
    }
    for pool in documents.values_mut().chain(contracts.values_mut()) {
        crate::order::sort_by_key(&mut pool.stands, |place| stands.get(*place).map(|stand| (stand.on, stand.id)));
    }
    let mut order: Vec<(usize, &PlannedCash)> = plans.iter().enumerate().collect();
    crate::order::sort_by_key(&mut order, |(_, plan)| (plan.day, &plan.id));
    // What names a document is surer than what names a contract.
    for (pools, link) in [(&mut documents, true), (&mut contracts, false)] {
        for (position, plan) in &order {
            let named = if link { plan.document.as_ref() } else { plan.contract.as_ref() };
            let Some(named) = named else { continue };
            let Some(pool) = pools.get_mut(&(&plan.customer, plan.amount.currency(), named)) else { continue };
            if let Some(cover) = covers.get_mut(*position) {
                take(pool, &mut stands, plan, cover);
            }
        }
    }
    Ok(covers)
}

fn take<'a>(pool: &mut Pool, stands: &mut [Stand<'a>], plan: &PlannedCash, cover: &mut Cover<'a>) {
    while let Some(stand) = pool.stands.get(pool.next).and_then(|place| stands.get_mut(*place)) {
        let open = plan.amount.minor().saturating_sub(cover.amount);
        if open == 0 {
            return;
        }
        let taken = stand.left.clamp(0, open);
        if taken > 0 {
            cover.amount = cover.amount.saturating_add(taken);
            stand.left = stand.left.saturating_sub(taken);
            cover.by.push(stand.id);
        }
        if stand.left > 0 {
            return;
        }
        pool.next = pool.next.saturating_add(1);
    }
}

/// That each plan line is there once, and is an amount.
pub(super) fn check(plans: &[PlannedCash]) -> Result<()> {
    super::rules::at_most(plans.len(), Portfolio::MOST).map_err(|e| e.at("plans"))?;
    crate::item::once("plans", plans.iter().map(|plan| &plan.id))?;
    for (position, plan) in plans.iter().enumerate() {
        if plan.amount.minor() <= 0 {
            let refused = crate::ErrorKind::AmountNotPositive { amount: plan.amount };
            return Err(Error::from(refused).at("amount").at_index("plans", position));
        }
    }
    Ok(())
}
