//! Taking money back (冲回): a chargeback, a returned payment.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::order::MOST_COMPONENTS;
use super::pay::{MOST_INSTALLMENTS, OpenInstallment, most, positive, unique};
use crate::error::{ErrorKind, count};
use crate::shape::Shape;
use crate::{Date, Error, Id, Money, Result, WaterfallReason};

/// What a reversal is made from.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ReverseRequest {
    /// The installments as they are now.
    pub installments: Vec<OpenInstallment>,
    /// What had been paid by the payment, or the payments, that are taken back: the lines of their waterfalls.
    pub paid: Vec<PaidPart>,
    /// How much is taken back, more than zero.
    pub amount: Money,
    /// The order in which components open again, each once: an order of its own.
    pub order: Vec<Id>,
}

/// What had been paid of one component of one installment.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PaidPart {
    /// The number of the installment.
    pub installment: i64,
    /// The component.
    pub component: Id,
    /// How much, more than zero.
    pub amount: Money,
}

/// What is open again. Nothing has changed yet.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Reversal {
    /// What opens again, in the order in which it happens.
    pub lines: Vec<ReverseLine>,
    /// The installments as they are after it, in the order given.
    pub installments: Vec<OpenInstallment>,
}

/// What opens again of one component of one installment.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ReverseLine {
    /// The number of the installment.
    pub installment: i64,
    /// The component.
    pub component: Id,
    /// How much, more than zero.
    pub amount: Money,
    /// What is open of the component now.
    pub open: Money,
    /// Why.
    pub reason: WaterfallReason,
}

const MOST_PAID: usize = 1_000_000;

/// Opens again what had been paid: component by component in the order of the reversal, of each the latest
/// installment first, never more than was paid there.
///
/// ```
/// use duebook::{Currency, Money, OpenInstallment, PaidPart, Part, ReverseRequest, reverse};
///
/// let usd = |amount| Money::parse(amount, Currency::new("USD")?);
/// let part = |component: &str, open| -> duebook::Result<_> { Ok(Part { component: component.parse()?, open: usd(open)? }) };
/// let paid = |component: &str, amount| -> duebook::Result<_> {
///     Ok(PaidPart { installment: 1, component: component.parse()?, amount: usd(amount)? })
/// };
/// let back = reverse(&ReverseRequest {
///     installments: vec![OpenInstallment {
///         number: 1,
///         due: "2023-01-01".parse()?,
///         parts: vec![part("principal", "90.00")?, part("fee", "0.00")?],
///     }],
///     paid: vec![paid("principal", "10.00")?, paid("fee", "20.05")?],
///     amount: usd("25.00")?,
///     order: vec!["principal".parse()?, "fee".parse()?],
/// })?;
/// assert_eq!(back.installments[0].parts[0].open, usd("100.00")?);
/// assert_eq!(back.installments[0].parts[1].open, usd("15.00")?);
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// Taking back all that was paid restores the state before it (invariant C12; the order is a setting of its
/// own in Fineract).
///
/// # Errors
/// `amount_not_positive`; `over_reversed` with what was paid and what was asked; `empty`, `too_many`,
/// `duplicate_id` for the order; `unknown_component` for a part that the order or the installment does not
/// have; `unknown_installment`; `number_twice`, `number_out_of_range`, `duplicate_id`, `amount_negative`,
/// `currency_mismatch`, `amount_too_large` for installments and paid parts.
pub fn reverse(request: &ReverseRequest) -> Result<Reversal> {
    let ReverseRequest { installments, paid, amount, order } = request;
    let ranks = ranks(order)?;
    let mut places = places(installments, *amount)?;
    let latest = take(paid, &ranks, &mut places, *amount)?;
    positive(*amount).map_err(|e| e.at("amount"))?;
    let all = paid.iter().fold(0_i128, |sum, part| sum.saturating_add(part.amount.minor().into()));
    if i128::from(amount.minor()) > all {
        let paid = Money::from_i128(all, amount.currency()).map_err(|e| e.at("paid"))?;
        return Err(Error::from(ErrorKind::OverReversed { paid, asked: *amount }).at("amount"));
    }
    let mut after = installments.clone();
    let (mut left, mut lines) = (amount.minor(), Vec::new());
    for (rank, _, Reverse(number), component) in latest {
        let Some(place) = places.get(&(number, component)) else { continue };
        let back = i64::try_from(place.paid).unwrap_or(i64::MAX).min(left);
        if back == 0 {
            continue;
        }
        let part = after.get_mut(place.installment).and_then(|installment| installment.parts.get_mut(place.part));
        let Some(part) = part else { continue };
        let (amount, paid) = (Money::new(back, amount.currency())?, Money::from_i128(place.paid, amount.currency())?);
        let path = || format!("installments[{}].parts[{}].open", place.installment, place.part);
        part.open = part.open.plus(amount).map_err(|e| e.at(path()))?;
        left = left.saturating_sub(back);
        let reason = WaterfallReason::Reopened { rank, paid, open: part.open };
        let component = component.clone();
        lines.push(ReverseLine { installment: number, component, amount, open: part.open, reason });
    }
    Ok(Reversal { lines, installments: after })
}

/// The place of a component, and what had been paid there.
struct Place {
    installment: usize,
    part: usize,
    due: Date,
    paid: i128,
}

type Places<'a> = BTreeMap<(i64, &'a Id), Place>;

fn ranks(order: &[Id]) -> Result<BTreeMap<&Id, i64>> {
    if order.is_empty() {
        return Err(Error::from(ErrorKind::Empty {}).at("order"));
    }
    most(order.len(), MOST_COMPONENTS).map_err(|e| e.at("order"))?;
    let mut ranks = BTreeMap::new();
    for (position, component) in order.iter().enumerate() {
        if let Some(first) = ranks.insert(component, count(position).saturating_add(1)) {
            let refused = ErrorKind::DuplicateId { id: component.clone(), first: i64::saturating_sub(first, 1) };
            return Err(Error::from(refused).at_index("order", position));
        }
    }
    Ok(ranks)
}

fn places<'a>(installments: &'a [OpenInstallment], amount: Money) -> Result<Places<'a>> {
    let (mut places, mut numbers) = (Places::new(), BTreeMap::new());
    most(installments.len(), MOST_INSTALLMENTS).map_err(|e| e.at("installments"))?;
    for (at, installment) in installments.iter().enumerate() {
        unique(&mut numbers, installment.number, at).map_err(|e| e.at_index("installments", at))?;
        most(installment.parts.len(), MOST_COMPONENTS).map_err(|e| e.at("parts").at_index("installments", at))?;
        for (position, part) in installment.parts.iter().enumerate() {
            let refused = |e: Error, field| e.at(field).at_index("parts", position).at_index("installments", at);
            amount.same_currency(part.open.currency()).map_err(|e| refused(e, "open"))?;
            if part.open.is_negative() {
                return Err(refused(ErrorKind::AmountNegative { amount: part.open }.into(), "open"));
            }
            let place = Place { installment: at, part: position, due: installment.due, paid: 0 };
            if let Some(first) = places.insert((installment.number, &part.component), place) {
                let duplicate = ErrorKind::DuplicateId { id: part.component.clone(), first: count(first.part) };
                return Err(refused(duplicate.into(), "component"));
            }
        }
    }
    Ok(places)
}

/// Where something had been paid: by rank, the latest due first.
type Latest<'a> = (i64, Reverse<Date>, Reverse<i64>, &'a Id);

/// Notes what had been paid where, and answers with the places in the order in which they open again.
fn take<'a>(
    paid: &'a [PaidPart],
    ranks: &BTreeMap<&Id, i64>,
    places: &mut Places<'a>,
    amount: Money,
) -> Result<Vec<Latest<'a>>> {
    most(paid.len(), MOST_PAID).map_err(|e| e.at("paid"))?;
    let mut latest = Vec::new();
    for (position, part) in paid.iter().enumerate() {
        let refused = |e: Error, field| e.at(field).at_index("paid", position);
        let PaidPart { installment, component, amount: taken } = part;
        amount.same_currency(taken.currency()).map_err(|e| refused(e, "amount"))?;
        positive(*taken).map_err(|e| refused(e, "amount"))?;
        let unknown = || ErrorKind::UnknownComponent { component: component.clone() };
        let rank = *ranks.get(component).ok_or_else(|| refused(unknown().into(), "component"))?;
        let known =
            places.range((*installment, component)..).next().is_some_and(|((number, _), _)| number == installment);
        let before = places.range(..(*installment, component)).next_back();
        if !known && before.is_none_or(|((number, _), _)| number != installment) {
            return Err(refused(ErrorKind::UnknownInstallment { number: *installment }.into(), "installment"));
        }
        let place = places.get_mut(&(*installment, component));
        let place = place.ok_or_else(|| refused(unknown().into(), "component"))?;
        if place.paid == 0 {
            latest.push((rank, Reverse(place.due), Reverse(*installment), component));
        }
        place.paid = place.paid.saturating_add(taken.minor().into());
    }
    latest.sort_unstable();
    Ok(latest)
}
