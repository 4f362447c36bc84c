//! A contract changes (合同变更): what is paid stays, the open rest is spread again.

use std::collections::{BTreeMap, BTreeSet};

use super::charge::MOST_NUMBER;
use super::status::part_of;
use super::{EventDate, Installment, Schedule, ScheduleRequest, Terms, schedule};
use crate::calendar::Calendar;
use crate::error::{ErrorKind, count};
use crate::money::{Portion, divide, settle_residue};
use crate::reason::ScheduleReason;
use crate::shape::Shape;
use crate::{Error, Id, Money, Remainder, Result, Rounding};

/// A schedule, what is paid of it, and what the contract is to be now.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct AmendRequest {
    /// The schedule as it is, whether made by [`schedule`](crate::schedule()) or by an earlier change.
    pub schedule: Schedule,
    /// The number of its version, from 1.
    pub version: i64,
    /// What is paid of which installment, each once; those not named have nothing paid.
    #[shape(default)]
    pub paid: Vec<PaidInstallment>,
    /// The new contract amount.
    pub total: Money,
    /// What becomes of an installment of which a part is paid.
    pub part_paid: PartPaid,
    /// How the rest is spread.
    pub rest: Respread,
    /// The events reported so far that the new terms wait for, in any order.
    #[shape(default)]
    pub events: Vec<EventDate>,
    /// The business days; needed if the new terms move dates.
    #[shape(omit)]
    pub calendar: Option<Calendar>,
}

/// What is paid of an installment.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PaidInstallment {
    /// Its number.
    pub number: i64,
    /// What is paid of it; zero, or of its sign and not more than its amount.
    pub paid: Money,
}

/// What becomes of an installment of which a part is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum PartPaid {
    /// It shrinks to what is paid; what is open of it joins the rest.
    PaidPart,
    /// It stays as it is, open part and due date included.
    Whole,
}

/// How the open rest of a contract is spread.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum Respread {
    /// Over new installments by new terms. They take the free numbers in order.
    ByTerms {
        /// The terms, applied to the rest.
        terms: Terms,
    },
    /// Over the open installments in proportion to what is open of each, with their dates, purposes and labels.
    /// What is open of one that shrank to its paid part becomes an installment with the next number.
    InProportion {
        /// How each part is rounded to the minor unit.
        rounding: Rounding,
        /// Which part takes what rounding leaves over.
        remainder: Remainder,
    },
}

/// The new version of a schedule, and every change side by side.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Amendment {
    /// The number of the new version.
    pub version: i64,
    /// The schedule as it is to be, by number.
    pub schedule: Schedule,
    /// Every number of either version: before, after and why.
    pub changes: Vec<InstallmentChange>,
    /// What is paid in all.
    pub paid: Money,
    /// What stays frozen because it, or a part of it, is paid.
    pub frozen: Money,
    /// What was spread again: the new total less what stays frozen.
    pub rest: Money,
}

/// An installment before and after a change.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct InstallmentChange {
    /// Its number.
    pub number: i64,
    /// As it was; absent for a new one.
    #[shape(omit)]
    pub before: Option<Installment>,
    /// As it is to be; absent for one that falls away.
    #[shape(omit)]
    pub after: Option<Installment>,
    /// What happened to it, with the figures.
    pub reason: ScheduleReason,
}

/// Plans a change of a contract: nothing is changed until the caller takes over the answer.
///
/// ```
/// use duebook::{
///     AmendRequest, Currency, Due, Money, PaidInstallment, PartPaid, Remainder, Respread, Rounding, ScheduleRequest,
///     Terms, amend, schedule,
/// };
///
/// let cny = |text: &str| Money::parse(text, Currency::new("CNY")?);
/// let terms = Terms::equal(3, &Due::on("2026-01-31".parse()?), 1)?;
/// let before = schedule(&ScheduleRequest { total: cny("1000.00")?, terms, events: vec![], calendar: None })?;
/// let amendment = amend(&AmendRequest {
///     schedule: before,                                         // 333.33, 333.33, 333.34
///     version: 1,
///     paid: vec![PaidInstallment { number: 1, paid: cny("333.33")? }, PaidInstallment { number: 2, paid: cny("100.00")? }],
///     total: cny("1100.01")?,
///     part_paid: PartPaid::PaidPart,
///     rest: Respread::InProportion { rounding: Rounding::HalfUp, remainder: Remainder::Last },
///     events: vec![],
///     calendar: None,
/// })?;
/// // 666.68 stay open, spread over 333.34 (the third) and 233.33 (what was open of the second).
/// let amounts: Vec<String> = amendment.schedule.installments.iter().map(|i| i.amount.amount()).collect();
/// assert_eq!(amounts, ["333.33", "100.00", "392.17", "274.51"]);
/// assert_eq!((amendment.version, amendment.rest.amount()), (2, "666.68".to_owned()));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `total_below_paid` with both amounts, if the new total is less than what stays frozen or of the other sign;
/// `unknown_installment`, `duplicate_id`, `part_exceeds_whole` or `currency_mismatch` in `paid`;
/// `lines_do_not_add_up`, `number_out_of_range`, `part_exceeds_whole` or `too_many` if the given schedule is not one;
/// `number_out_of_range` for the version; `weights_all_zero` at `rest` if nothing is open to take the rest;
/// `residue_flips_sign`; those of [`schedule`](crate::schedule()) for the terms, at `rest.terms` and `events`.
pub fn amend(request: &AmendRequest) -> Result<Amendment> {
    let AmendRequest { schedule: before, version, total, .. } = request;
    in_range(*version, MOST_NUMBER.saturating_sub(1)).map_err(|e| e.at("version"))?;
    check(before).map_err(|e| e.at("schedule"))?;
    before.total.same_currency(total.currency()).map_err(|e| e.at("total"))?;
    let paid = paid(request)?;
    let (frozen, open) = divide_up(request, &paid)?;
    let paid = Money::sum(paid.values().copied(), total.currency())?;
    let held = Money::sum(frozen.values().map(|kept| kept.after.amount), total.currency())?;
    if part_of(held, *total).is_err() {
        return Err(Error::from(ErrorKind::TotalBelowPaid { total: *total, paid, frozen: held }).at("total"));
    }
    let rest = total.minus(held)?;
    let Spread { installments: added, residue } = match &request.rest {
        _ if rest.is_zero() => Spread { installments: Vec::new(), residue: rest },
        Respread::ByTerms { terms } => by_terms(request, terms, rest, &frozen)?,
        Respread::InProportion { rounding, remainder } => {
            in_proportion(rest, &open, *rounding, *remainder).map_err(|e| e.at("rest"))?
        }
    };
    let mut after: BTreeMap<i64, Installment> = crate::order::map(added.into_iter().map(|i| (i.number, i)));
    after.extend(frozen.values().map(|kept| (kept.after.number, kept.after.clone())));
    let changes = compare(before, &after, &frozen, rest);
    let installments = after.into_values().collect();
    let schedule = Schedule { total: *total, installments, residue };
    Ok(Amendment { version: version.saturating_add(1), schedule, changes, paid, frozen: held, rest })
}

/// An installment that stays because it, or a part of it, is paid.
struct Kept {
    after: Installment,
    reason: ScheduleReason,
}

/// What was spread, and what rounding left over.
struct Spread {
    installments: Vec<Installment>,
    residue: Money,
}

fn in_range(found: i64, max: i64) -> Result<()> {
    if (1..=max).contains(&found) {
        return Ok(());
    }
    Err(ErrorKind::NumberOutOfRange { found, min: 1, max }.into())
}

/// A schedule from outside: numbers rise, amounts have the sign of the total and add up to it.
pub(crate) fn check(schedule: &Schedule) -> Result<()> {
    let (total, found) = (schedule.total, count(schedule.installments.len()));
    // A chain of changes may hold more installments than one set of terms.
    let limit = MOST_INSTALLMENTS;
    if found > limit {
        return Err(Error::from(ErrorKind::TooMany { found, limit }).at("installments"));
    }
    let mut least = 1;
    for (position, installment) in schedule.installments.iter().enumerate() {
        let here = |e: Error, field: &str| e.at(field).at_index("installments", position);
        let number = installment.number;
        if !(least..=MOST_NUMBER).contains(&number) {
            let refused = ErrorKind::NumberOutOfRange { found: number, min: least, max: MOST_NUMBER };
            return Err(here(refused.into(), "number"));
        }
        least = number.saturating_add(1);
        part_of(installment.amount, total).map_err(|e| here(e, "amount"))?;
    }
    let sum = Money::sum(schedule.installments.iter().map(|i| i.amount), total.currency())?;
    if sum == total {
        return Ok(());
    }
    Err(Error::from(ErrorKind::LinesDoNotAddUp { sum, total }).at("installments"))
}

const MOST_INSTALLMENTS: i64 = 100_000;

/// What is paid of which number, checked.
fn paid(request: &AmendRequest) -> Result<BTreeMap<i64, Money>> {
    let amounts: BTreeMap<i64, Money> =
        crate::order::map(request.schedule.installments.iter().map(|i| (i.number, i.amount)));
    let mut paid = BTreeMap::new();
    for (position, PaidInstallment { number, paid: amount }) in request.paid.iter().enumerate() {
        let here = |e: Error, field: &str| e.at(field).at_index("paid", position);
        let Some(whole) = amounts.get(number) else {
            return Err(here(ErrorKind::UnknownInstallment { number: *number }.into(), "number"));
        };
        part_of(*amount, *whole).map_err(|e| here(e, "paid"))?;
        if paid.insert(*number, *amount).is_some() {
            let first = request.paid.iter().position(|p| p.number == *number).map_or(0, count);
            let id = Id::new(number.to_string())?;
            return Err(here(ErrorKind::DuplicateId { id, first }.into(), "number"));
        }
    }
    Ok(paid)
}

/// What stays, by number, and what is open: whole installments, and the rest of those that shrink.
fn divide_up(request: &AmendRequest, paid: &BTreeMap<i64, Money>) -> Result<(BTreeMap<i64, Kept>, Vec<Installment>)> {
    let (mut frozen, mut open, mut parts) = (BTreeMap::new(), Vec::new(), Vec::new());
    let mut next = request.schedule.installments.last().map_or(0, |last| last.number);
    for installment in &request.schedule.installments {
        let paid = paid.get(&installment.number).copied().filter(|paid| !paid.is_zero());
        let Some(paid) = paid else {
            open.push(installment.clone());
            continue;
        };
        let left = installment.amount.minus(paid)?;
        let (amount, reason) = match request.part_paid {
            _ if left.is_zero() => (paid, ScheduleReason::Frozen { paid }),
            PartPaid::Whole => (installment.amount, ScheduleReason::FrozenWhole { paid, open: left }),
            PartPaid::PaidPart => {
                next = next.saturating_add(1);
                parts.push(Installment { number: next, amount: left, ..installment.clone() });
                (paid, ScheduleReason::FrozenPart { paid, moved: left })
            }
        };
        frozen.insert(installment.number, Kept { after: Installment { amount, ..installment.clone() }, reason });
    }
    open.extend(parts);
    Ok((frozen, open))
}

fn by_terms(request: &AmendRequest, terms: &Terms, rest: Money, frozen: &BTreeMap<i64, Kept>) -> Result<Spread> {
    let (events, calendar) = (request.events.clone(), request.calendar.clone());
    let made = schedule(&ScheduleRequest { total: rest, terms: terms.clone(), events, calendar });
    // The caller wrote the terms below `rest`.
    let made = made.map_err(|e| if e.path().starts_with("terms") { e.at("rest") } else { e })?;
    let taken: BTreeSet<i64> = crate::order::set(frozen.keys().copied());
    let free = (1..=MOST_NUMBER).filter(|number| !taken.contains(number));
    let numbered = made.installments.into_iter().zip(free).map(|(i, number)| Installment { number, ..i });
    Ok(Spread { installments: numbered.collect(), residue: made.residue })
}

/// The rest over what is open, in proportion to it.
fn in_proportion(rest: Money, open: &[Installment], rounding: Rounding, remainder: Remainder) -> Result<Spread> {
    let weights = || open.iter().map(|i| i128::from(i.amount.abs().minor()));
    let sum = weights().fold(0_i128, i128::saturating_add);
    if sum == 0 {
        return Err(ErrorKind::WeightsAllZero {}.into());
    }
    let minor = i128::from(rest.minor());
    let mut portions: Vec<Portion> = weights()
        .map(|weight| {
            let (units, rest) = divide(minor.saturating_mul(weight), sum, rounding);
            Portion { units, rest, weight }
        })
        .collect();
    let residue = portions.iter().fold(minor, |left, p| left.saturating_sub(p.units));
    settle_residue(&mut portions, residue, remainder);
    let part = |(installment, portion): (&Installment, &Portion)| {
        let amount = Money::from_i128(portion.units, rest.currency())?;
        if !amount.is_zero() && amount.is_negative() != rest.is_negative() {
            return Err(Error::from(ErrorKind::ResidueFlipsSign { residue: amount, total: rest }));
        }
        Ok(Installment { amount, ..installment.clone() })
    };
    let installments = open.iter().zip(&portions).map(part).collect::<Result<_>>()?;
    Ok(Spread { installments, residue: Money::from_i128(residue, rest.currency())? })
}

/// Both versions side by side, by number.
fn compare(
    before: &Schedule,
    after: &BTreeMap<i64, Installment>,
    frozen: &BTreeMap<i64, Kept>,
    rest: Money,
) -> Vec<InstallmentChange> {
    let old: BTreeMap<i64, &Installment> = crate::order::map(before.installments.iter().map(|i| (i.number, i)));
    let numbers: BTreeSet<i64> = crate::order::set(old.keys().chain(after.keys()).copied());
    let change = |number: i64| {
        let (before, after) = (old.get(&number).copied().cloned(), after.get(&number).cloned());
        let reason = match (&before, &after, frozen.get(&number)) {
            (_, _, Some(kept)) => kept.reason.clone(),
            (Some(before), Some(after), None) if before == after => ScheduleReason::Unchanged { amount: after.amount },
            (Some(before), Some(after), None) => {
                ScheduleReason::Replanned { before: before.amount, after: after.amount, rest }
            }
            (None, Some(after), None) => ScheduleReason::Added { amount: after.amount, rest },
            (before, _, None) => {
                ScheduleReason::Removed { amount: before.as_ref().map_or(Money::zero(rest.currency()), |b| b.amount) }
            }
        };
        InstallmentChange { number, before, after, reason }
    };
    numbers.into_iter().map(change).collect()
}
