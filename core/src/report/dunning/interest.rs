//! What paying late costs for the debts of a run: the terms and sums of late charges, asked once for all.

use std::collections::BTreeMap;

use crate::item::PaymentSlices;
use crate::{
    Calendar, CutOff, Debt, DebtAct, EarlierCharge, Id, ItemKind, LateItem, LateRequest, LateTerms, Money, PaidOn,
    Result, late_charges,
};

/// At most so many at once.
const CHUNK: usize = 1_000_000;

/// The charges that were made for a debt so far: late charges whose document is the debt.
///
/// A charge that fell away was never made.
pub(super) fn charged<'a>(debts: &'a [Debt], cut_off: &CutOff) -> Result<BTreeMap<&'a Id, Vec<EarlierCharge>>> {
    let mut charged: BTreeMap<&Id, Vec<EarlierCharge>> = BTreeMap::new();
    for debt in debts.iter().filter(|debt| debt.kind == ItemKind::LateCharge) {
        let Some(of) = debt.document.as_ref().filter(|_| cut_off.sees(debt.issued, debt.entered)) else { continue };
        if debt.fold(cut_off, |_, _| {})?.canceled > 0 {
            continue;
        }
        let before = charged.entry(of).or_default();
        let number = i64::try_from(before.len()).unwrap_or(i64::MAX).saturating_add(1);
        before.push(EarlierCharge { number, through: debt.issued, amount: debt.amount });
    }
    Ok(charged)
}

/// The new charge of each debt, in their order.
pub(super) fn interest(
    debts: &[&Debt],
    terms: &LateTerms,
    calendar: Option<&Calendar>,
    charged: &BTreeMap<&Id, Vec<EarlierCharge>>,
    cut_off: &CutOff,
) -> Result<Vec<Money>> {
    let mut all = Vec::with_capacity(debts.len());
    for chunk in debts.chunks(CHUNK) {
        let mut costs: Vec<Money> = chunk.iter().map(|debt| Money::zero(debt.amount.currency())).collect();
        let mut items = Vec::with_capacity(chunk.len());
        for (position, debt) in chunk.iter().enumerate() {
            // Numbers instead of ids: what is named after a number is never too long, and names nothing else.
            items.push(item(debt, position, charged, cut_off)?);
        }
        let terms = LateTerms { id: None, ..terms.clone() };
        let request = LateRequest { items, terms, calendar: calendar.cloned(), as_of: cut_off.on };
        let plan = late_charges(&request).map_err(|e| e.at("interest").at("policy"))?;
        for charge in plan.charges {
            let place = charge.item.as_str().parse::<usize>().ok().and_then(|position| costs.get_mut(position));
            if let Some(cost) = place {
                *cost = charge.receivable.open;
            }
        }
        all.extend(costs);
    }
    Ok(all)
}

/// A debt with what settled it and when. What is disputed bears nothing while it is.
fn item(
    debt: &Debt,
    position: usize,
    charged: &BTreeMap<&Id, Vec<EarlierCharge>>,
    cut_off: &CutOff,
) -> Result<LateItem> {
    let currency = debt.amount.currency();
    let mut slices = PaymentSlices::default();
    let mut others: Vec<(crate::Date, i64)> = Vec::new();
    let mut written: Vec<(crate::Date, i64)> = Vec::new();
    let mut before = 0;
    let now = debt.fold(cut_off, |event, now| {
        slices.take(event);
        match &event.act {
            DebtAct::Credited { amount } | DebtAct::Deducted { amount } => others.push((event.on, amount.minor())),
            DebtAct::WrittenOff { amount } => written.push((event.on, amount.minor())),
            DebtAct::Canceled {} => others.push((event.on, now.canceled.saturating_sub(before))),
            DebtAct::Recovered { amount } => {
                let mut rest = amount.minor();
                while let Some((_, given_up)) = written.last_mut().filter(|_| rest > 0) {
                    let taken = rest.min(*given_up);
                    (*given_up, rest) = (given_up.saturating_sub(taken), rest.saturating_sub(taken));
                    if *given_up == 0 {
                        written.pop();
                    }
                }
            }
            _ => {}
        }
        before = now.canceled;
    })?;
    let slices = slices.left().map(|slice| (slice.day, slice.amount));
    let settled = slices.chain(others).chain(written).filter(|(_, minor)| *minor > 0);
    let paid = settled.map(|(on, minor)| Ok(PaidOn { on, amount: Money::new(minor, currency)? }));
    let amount = Money::new(now.amount.saturating_sub(now.disputed_now()), currency)?;
    Ok(LateItem {
        paid: paid.collect::<Result<_>>()?,
        charged: charged.get(&debt.id).cloned().unwrap_or_default(),
        kind: debt.kind,
        ..LateItem::new(&position.to_string(), debt.customer.as_str(), amount, now.due)?
    })
}
