//! From terms, an amount and reported events to installments.

use std::collections::{BTreeMap, BTreeSet};

use super::{Due, Purpose, Share, Start, Terms};
use crate::calendar::{Anchored, BusinessDay, Calendar, Date, WorkedDays, walk_on};
use crate::error::{ErrorKind, count};
use crate::money::{LARGEST_WEIGHT, Portion, divide, settle_residue};
use crate::shape::Shape;
use crate::{Error, Id, Money, Parts, Percent, Remainder, Result, Rounding, split};

/// What a schedule is made from.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ScheduleRequest {
    /// The contract amount; negative for a credit note, never zero.
    pub total: Money,
    /// The payment terms.
    pub terms: Terms,
    /// The events reported so far, in any order, each once.
    #[shape(default)]
    pub events: Vec<EventDate>,
    /// The business days; needed if the terms move dates.
    #[shape(omit)]
    pub calendar: Option<Calendar>,
}

/// A reported event: what happened, and on which day.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct EventDate {
    /// The event the terms wait for.
    pub event: Id,
    /// The day it happened.
    pub date: Date,
}

impl EventDate {
    /// An event and its day, `YYYY-MM-DD`.
    ///
    /// # Errors
    /// Those of [`Id::new`] at `event`; `date_syntax` at `date`.
    pub fn new(event: &str, date: &str) -> Result<Self> {
        Ok(Self {
            event: Id::new(event).map_err(|e| e.at("event"))?,
            date: Date::parse(date).map_err(|e| e.at("date"))?,
        })
    }
}

/// The installments of a contract, in the order of the terms.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Schedule {
    /// The contract amount: exactly what the installments add up to.
    pub total: Money,
    /// The installments.
    pub installments: Vec<Installment>,
    /// What rounding left over and the remainder policy placed; zero if every share was exact.
    pub residue: Money,
}

/// One installment (一期).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Installment {
    /// 1 for the first line of the terms.
    pub number: i64,
    /// What is to be paid; it never has the opposite sign of the total.
    pub amount: Money,
    /// When; absent while the event has not been reported.
    #[shape(omit)]
    pub due: Option<Date>,
    /// The event the date counts from, reported or not; absent for fixed dates.
    #[shape(omit)]
    pub event: Option<Id>,
    /// What kind of installment it is.
    pub purpose: Purpose,
    /// The caller's name for it.
    #[shape(omit)]
    pub label: Option<Id>,
}

/// Makes the schedule of a contract. The same request always gives the same bytes.
///
/// ```
/// use duebook::{Currency, Due, EventDate, Money, ScheduleRequest, Terms, schedule};
///
/// let plan = schedule(&ScheduleRequest {
///     total: Money::parse("113000.01", Currency::new("CNY")?)?,
///     terms: Terms::percent([
///         ("30", Due::after("signing", 7)?),
///         ("40", Due::after("delivery", 30)?),
///         ("30", Due::end_of_month_after("acceptance", 1)?),
///     ])?,
///     events: vec![EventDate::new("signing", "2026-01-31")?],
///     calendar: None,
/// })?;
/// let last = &plan.installments[2];
/// assert_eq!((last.amount.to_string().as_str(), last.due), ("33900.01 CNY", None));
/// assert_eq!(plan.installments[0].due, Some("2026-02-07".parse()?));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// Sources: percentages of the whole, each line rounded by itself, one line absorbing the rest (Odoo,
/// iDempiere); percentage of what is left and the remainder line (Tryton); payment days (OCA).
///
/// # Errors
/// `amount_zero`; `empty` or `too_many` lines; `percent_total`, `lines_do_not_add_up` or
/// `residue_flips_sign` if the shares do not make up the total; `currency_mismatch` or
/// `amount_negative` for a fixed amount, `amount_not_positive` for a multiple, `weights_all_zero` for
/// the rest lines, `amount_too_large` for fixed amounts that together exceed the largest amount; `duplicate_id` or `unknown_event` for an event;
/// `no_previous_line`; `missing_field` if dates are to be moved and no calendar is given;
/// `number_out_of_range`, `date_out_of_range` or `no_business_day` from the due rules.
pub fn schedule(request: &ScheduleRequest) -> Result<Schedule> {
    let ScheduleRequest { total, terms, calendar, .. } = request;
    if total.is_zero() {
        return Err(Error::from(ErrorKind::AmountZero {}).at("total"));
    }
    let lines = count(terms.lines.len());
    if lines == 0 || terms.lines.len() > Terms::MOST_LINES {
        let limit = count(Terms::MOST_LINES);
        let refused = if lines == 0 { ErrorKind::Empty {} } else { ErrorKind::TooMany { found: lines, limit } };
        return Err(Error::from(refused).at("terms.lines"));
    }
    let events = reported(request)?;
    let calendar = checked_calendar(terms.business_day, calendar.as_ref())?;
    let (amounts, residue) = amounts(*total, terms).map_err(|e| e.at("terms"))?;
    let mut installments: Vec<Installment> = Vec::with_capacity(terms.lines.len());
    let mut previous = None;
    for (position, (line, amount)) in terms.lines.iter().zip(amounts).enumerate() {
        let here = |e: Error| e.at("due").at_index("lines", position).at("terms");
        let reached = reach(&line.due, previous, &events).map_err(here)?;
        let moved = |date: Date| match &calendar {
            Some((worked, convention)) => worked.adjust(date, *convention),
            None => Ok(date),
        };
        installments.push(Installment {
            number: count(position).saturating_add(1),
            amount,
            due: reached.due.map(|due| moved(due.date)).transpose().map_err(here)?,
            event: reached.event.cloned(),
            purpose: line.purpose,
            label: line.label.clone(),
        });
        previous = Some(reached);
    }
    Ok(Schedule { total: *total, installments, residue })
}

fn reported(request: &ScheduleRequest) -> Result<BTreeMap<&Id, Date>> {
    let event_of = |line: &'_ super::TermLine| match &line.due.start {
        Start::Event { event } => Some(event.clone()),
        Start::Date { .. } | Start::Previous {} => None,
    };
    let awaited: BTreeSet<Id> = crate::order::set(request.terms.lines.iter().filter_map(event_of));
    let mut events = BTreeMap::new();
    for (position, EventDate { event, date }) in request.events.iter().enumerate() {
        let refused = if events.insert(event, *date).is_some() {
            let first = request.events.iter().position(|e| e.event == *event).map_or(0, count);
            ErrorKind::DuplicateId { id: event.clone(), first }
        } else if !awaited.contains(event) {
            ErrorKind::UnknownEvent { event: event.clone() }
        } else {
            continue;
        };
        return Err(Error::from(refused).at("event").at_index("events", position));
    }
    Ok(events)
}

/// The calendar with the convention, or nothing if dates stay where they fall.
pub(super) fn checked_calendar(
    convention: BusinessDay,
    calendar: Option<&Calendar>,
) -> Result<Option<(WorkedDays, BusinessDay)>> {
    if let Some(given) = calendar {
        given.check().map_err(|e| e.at("calendar"))?;
    }
    match (convention, calendar) {
        (BusinessDay::Unadjusted, _) => Ok(None),
        (convention, Some(calendar)) => Ok(Some((calendar.worked_days(), convention))),
        (_, None) => Err(ErrorKind::MissingField { field: "calendar".into() }.into()),
    }
}

/// Where a rule led, before any move to a business day, and the event it counts from.
#[derive(Clone, Copy)]
struct Reached<'a> {
    due: Option<Anchored>,
    event: Option<&'a Id>,
}

fn reach<'a>(rule: &'a Due, previous: Option<Reached<'a>>, events: &BTreeMap<&Id, Date>) -> Result<Reached<'a>> {
    let from = match &rule.start {
        Start::Date { date } => Reached { due: Some(Anchored::new(*date)), event: None },
        Start::Event { event } => Reached { due: events.get(event).copied().map(Anchored::new), event: Some(event) },
        Start::Previous {} => previous.ok_or(ErrorKind::NoPreviousLine {}).map_err(|e| Error::from(e).at("start"))?,
    };
    // An undated line still has its rule checked, so that it cannot fail on the day the event comes.
    let checked = from.due.unwrap_or(Anchored::new(Date::new(2000, 1, 31)?));
    let reached = walk_on(checked, &rule.steps).map_err(|e| e.at("steps"))?;
    Ok(Reached { due: from.due.map(|_| reached), event: from.event })
}

/// The amounts of the lines, which add up to the total, and the residue that was placed.
fn amounts(total: Money, terms: &Terms) -> Result<(Vec<Money>, Money)> {
    let mut portions = Vec::with_capacity(terms.lines.len());
    let mut left = i128::from(total.minor());
    for (position, line) in terms.lines.iter().enumerate() {
        let portion =
            portion(total, left, &line.share, terms.rounding).map_err(|e| e.at("share").at_index("lines", position))?;
        left = left.saturating_sub(portion.units);
        portions.push(portion);
    }
    let percents: Option<Vec<i64>> = terms.lines.iter().map(|line| only_percent(&line.share)).collect();
    let rest_weights: Vec<i64> = terms.lines.iter().map(|line| rest_weight(&line.share)).collect();
    let residue = if let Some(percents) = percents {
        let sum: i128 = percents.iter().map(|p| i128::from(*p)).sum();
        if sum != i128::from(Percent::WHOLE) {
            return Err(Error::from(ErrorKind::PercentTotal { found: crate::money::percent_text(sum) }).at("lines"));
        }
        place(&mut portions, left, terms);
        Money::from_i128(left, total.currency())?
    } else if rest_weights.iter().any(|weight| *weight >= 0) {
        share_rest(total, left, &mut portions, &rest_weights, terms)?
    } else {
        let sum = Money::from_i128(i128::from(total.minor()).saturating_sub(left), total.currency())?;
        if left != 0 {
            return Err(Error::from(ErrorKind::LinesDoNotAddUp { sum, total }).at("lines"));
        }
        Money::zero(total.currency())
    };
    let amount = |(position, portion): (usize, &Portion)| {
        let amount = Money::from_i128(portion.units, total.currency())?;
        if !amount.is_zero() && amount.is_negative() != total.is_negative() {
            let refused = Error::from(ErrorKind::ResidueFlipsSign { residue: amount, total });
            return Err(refused.at_index("lines", position));
        }
        Ok(amount)
    };
    Ok((portions.iter().enumerate().map(amount).collect::<Result<_>>()?, residue))
}

/// Gives the residue to the lines the policy names: in their multiples where the policy takes turns.
fn place(portions: &mut [Portion], residue: i128, terms: &Terms) {
    let multiple = |line: &super::TermLine| match &line.share {
        Share::Percent { multiple, .. } => multiple.map(|multiple| i128::from(multiple.minor())),
        _ => None,
    };
    let by_turns = matches!(terms.remainder, Remainder::FromTop | Remainder::LargestRemainder);
    if !by_turns || terms.lines.iter().all(|line| multiple(line).is_none()) {
        return settle_residue(portions, residue, terms.remainder);
    }
    let lines = terms.lines.iter().map(|line| multiple(line).unwrap_or(1));
    let mut takers: Vec<(&mut Portion, i128)> = portions.iter_mut().zip(lines).filter(|(p, _)| p.weight > 0).collect();
    if terms.remainder == Remainder::LargestRemainder {
        // Stable: equal claims keep their order.
        crate::order::sort_by_key(&mut takers, |(p, _)| p.rest.saturating_mul(residue.signum()).saturating_neg());
    }
    // Rounding a line takes less than its multiple from it: one turn each is enough.
    let mut left = residue;
    for (portion, most) in takers {
        let taken = left.clamp(most.saturating_neg(), most);
        portion.units = portion.units.saturating_add(taken);
        left = left.saturating_sub(taken);
    }
}

fn only_percent(share: &Share) -> Option<i64> {
    if let Share::Percent { percent, .. } = share { Some(percent.units()) } else { None }
}

/// The weight of a rest line; -1 for the others.
fn rest_weight(share: &Share) -> i64 {
    if let Share::Rest { weight } = share { *weight } else { -1 }
}

/// What one line takes by itself; rest lines take nothing yet.
fn portion(total: Money, left: i128, share: &Share, rounding: Rounding) -> Result<Portion> {
    let part = |of: i128, percent: &Percent, multiple: i128| {
        let whole = i128::from(Percent::WHOLE).saturating_mul(multiple);
        let (units, rest) = divide(of.saturating_mul(percent.units().into()), whole, rounding);
        Portion { units: units.saturating_mul(multiple), rest, weight: percent.units().into() }
    };
    match share {
        Share::Percent { percent, multiple: None } => Ok(part(total.minor().into(), percent, 1)),
        Share::Percent { percent, multiple: Some(multiple) } => {
            let of = |e: Error| e.at("multiple");
            total.same_currency(multiple.currency()).map_err(of)?;
            if multiple.minor() <= 0 {
                return Err(of(ErrorKind::AmountNotPositive { amount: *multiple }.into()));
            }
            Ok(part(total.minor().into(), percent, multiple.minor().into()))
        }
        Share::PercentOfRest { percent } => Ok(part(left, percent, 1)),
        Share::Fixed { amount } => {
            total.same_currency(amount.currency()).map_err(|e| e.at("amount"))?;
            if amount.is_negative() {
                return Err(Error::from(ErrorKind::AmountNegative { amount: *amount }).at("amount"));
            }
            let signed = if total.is_negative() { amount.negated() } else { *amount };
            Ok(Portion { units: signed.minor().into(), rest: 0, weight: 0 })
        }
        Share::Rest { weight } if !(0..=LARGEST_WEIGHT).contains(weight) => {
            let refused = ErrorKind::NumberOutOfRange { found: *weight, min: 0, max: LARGEST_WEIGHT };
            Err(Error::from(refused).at("weight"))
        }
        Share::Rest { weight } => Ok(Portion { units: 0, rest: 0, weight: (*weight).into() }),
    }
}

/// Divides what the other lines left among the rest lines.
fn share_rest(total: Money, left: i128, portions: &mut [Portion], weights: &[i64], terms: &Terms) -> Result<Money> {
    let rest = Money::from_i128(left, total.currency())?;
    if !rest.is_zero() && rest.is_negative() != total.is_negative() {
        return Err(Error::from(ErrorKind::ResidueFlipsSign { residue: rest, total }).at("lines"));
    }
    let sharers = || weights.iter().enumerate().filter(|(_, weight)| **weight >= 0);
    let by = Parts::Weights { weights: sharers().map(|(_, weight)| *weight).collect() };
    let remainder: Remainder = terms.remainder;
    // The split has its own request, which the caller never wrote: the path names the lines instead.
    let divided = split(rest, &by, remainder, terms.rounding).map_err(|e| Error::new(e.kind().clone()).at("lines"))?;
    for ((position, _), part) in sharers().zip(&divided.parts) {
        if let Some(portion) = portions.get_mut(position) {
            portion.units = part.minor().into();
        }
    }
    Ok(divided.residue)
}
