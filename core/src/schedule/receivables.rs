//! From a schedule to receivables (应收生成): exactly one per contract, version and installment.

use std::collections::{BTreeMap, BTreeSet};

use super::amend::check;
use super::charge::{MOST_NUMBER, once};
use super::discount::{DiscountRequest, DiscountTerms, discounts};
use super::pattern::Pattern;
use super::status::part_of;
use super::{Installment, Schedule};
use crate::error::{ErrorKind, count};
use crate::reason::ScheduleReason;
use crate::shape::Shape;
use crate::{Date, Discount, Error, Field, Id, Money, Receivable, Result};

/// A version of a contract, and the receivables it already has.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ReceivablesRequest {
    /// The contract.
    pub contract: Id,
    /// The version of its schedule, from 1.
    pub version: i64,
    /// The customer who owes.
    pub customer: Id,
    /// The schedule of this version.
    pub schedule: Schedule,
    /// The receivables made before, of this version and earlier ones, without those that were canceled.
    #[shape(default)]
    pub existing: Vec<Generated>,
    /// When an installment whose event has not been reported is due until then; absent: it is not owed yet and
    /// waits.
    #[shape(omit)]
    pub undated_due: Option<Date>,
    /// How a receivable is named: a pattern with `{number}`, and `{contract}` and `{version}` if wanted; absent:
    /// `{contract}/{version}/{number}`.
    #[shape(omit)]
    pub id: Option<String>,
    /// The day of issue, carried to the receivables; needed for discounts.
    #[shape(omit)]
    pub issued: Option<Date>,
    /// Discounts for early payment, frozen on each new receivable.
    #[shape(omit)]
    pub discounts: Option<DiscountTerms>,
    /// The tax in each installment, in their order, for the base of the discounts; none: no tax.
    #[shape(omit)]
    pub taxes: Vec<Money>,
    /// Carried to every new receivable: contract, order, invoice, shipment.
    #[shape(omit)]
    pub references: Vec<Id>,
    /// Carried to every new receivable.
    #[shape(omit)]
    pub fields: Vec<Field>,
    /// What belongs to one installment only: its invoice, its shipment batch (发货批次). Each installment once.
    #[shape(omit)]
    pub ties: Vec<InstallmentTie>,
}

/// What a single installment is tied to; it follows what every receivable carries.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct InstallmentTie {
    /// The installment.
    pub number: i64,
    /// Further numbers under which a payer may quote it: invoice, shipment.
    #[shape(omit)]
    pub references: Vec<Id>,
    /// Further fields, of other names than those every receivable carries.
    #[shape(omit)]
    pub fields: Vec<Field>,
}

/// A receivable made from an installment before.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Generated {
    /// The receivable.
    pub id: Id,
    /// The version it was made from.
    pub version: i64,
    /// The installment it was made from.
    pub number: i64,
    /// What it comes to, paid or not.
    pub amount: Money,
    /// What is paid of it.
    pub paid: Money,
    /// When it is due.
    pub due: Date,
}

/// What is to be created, changed and canceled. Carried out, the same request gives an empty plan.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ReceivablePlan {
    /// New receivables, by installment.
    pub create: Vec<Receivable>,
    /// Receivables that stay as they are.
    pub keep: Vec<Id>,
    /// Receivables that stay with another amount or date.
    pub change: Vec<ReceivableChange>,
    /// Receivables of which nothing is paid and that fall away.
    pub cancel: Vec<Cancellation>,
    /// Installments that wait for their event.
    pub waiting: Vec<Installment>,
}

/// A receivable that stays with another amount or date.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ReceivableChange {
    /// The receivable.
    pub id: Id,
    /// What it is to come to.
    pub amount: Money,
    /// What of that is open.
    pub open: Money,
    /// When it is to be due.
    pub due: Date,
    /// Amount and date before and after.
    pub reason: ScheduleReason,
}

/// A receivable that falls away.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Cancellation {
    /// The receivable.
    pub id: Id,
    /// What it came to.
    pub amount: Money,
    /// Why.
    pub reason: ScheduleReason,
}

impl ReceivablesRequest {
    /// A first version without discounts, references and fields; undated installments wait.
    ///
    /// # Errors
    /// Those of [`Id::new`], at `contract` or `customer`.
    pub fn new(contract: &str, customer: &str, schedule: Schedule) -> Result<Self> {
        Ok(Self {
            contract: Id::new(contract).map_err(|e| e.at("contract"))?,
            version: 1,
            customer: Id::new(customer).map_err(|e| e.at("customer"))?,
            schedule,
            existing: Vec::new(),
            undated_due: None,
            id: None,
            issued: None,
            discounts: None,
            taxes: Vec::new(),
            references: Vec::new(),
            fields: Vec::new(),
            ties: Vec::new(),
        })
    }
}

/// The receivables of a version of a contract.
///
/// ```
/// use duebook::{Currency, Due, Money, ReceivablesRequest, ScheduleRequest, Terms, receivables, schedule};
///
/// let terms = Terms::percent([("30", Due::on("2026-02-07".parse()?)), ("70", Due::after("acceptance", 30)?)])?;
/// let total = Money::parse("113000.01", Currency::new("CNY")?)?;
/// let made = schedule(&ScheduleRequest { total, terms, events: vec![], calendar: None })?;
/// let plan = receivables(&ReceivablesRequest::new("C-2026-017", "ACME", made)?)?;
/// assert_eq!((plan.create[0].id.as_str(), plan.create[0].open.amount()), ("C-2026-017/1/1", "33900.00".into()));
/// assert_eq!((plan.create.len(), plan.waiting[0].amount.amount()), (1, "79100.01".into()));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// An existing receivable belongs to the installment of its number. If amount and date agree it is kept, whatever
/// its version. If not, it changes if it is of this version or something is paid of it; otherwise it is canceled
/// and a new one of this version takes its place. An installment of zero is owed by nobody and gets none. An
/// installment without a date agrees with no receivable: one of an earlier version falls away and the installment waits;
/// one of this version, or paid in part, keeps its date.
///
/// # Errors
/// Those of [`amend`](crate::amend()) for a schedule that is none, under `schedule`; `amount_negative` at
/// `schedule.total` for a credit note, which is a lot and no receivable; `unknown_installment` or `duplicate_id` (of a
/// number, of the name of a field) in `ties`; `number_out_of_range` for a version, a
/// number or a count of taxes; `duplicate_id` for an id, or a number of an installment, that stands twice;
/// `currency_mismatch`, `amount_negative` or `part_exceeds_whole` in `existing` and `taxes`;
/// `paid_exceeds_installment` if more is paid than the new version leaves; `missing_field` at `issued` for
/// discounts without it; those of [`discounts`](crate::discounts()) under `discounts`; `unknown_field`,
/// `missing_field` or `text_too_long` at `id`, and the refusals of [`Id::new`] for what it gives.
pub fn receivables(request: &ReceivablesRequest) -> Result<ReceivablePlan> {
    let ReceivablesRequest { schedule, existing, taxes, .. } = request;
    check(schedule).map_err(|e| e.at("schedule"))?;
    if schedule.total.is_negative() {
        return Err(Error::from(ErrorKind::AmountNegative { amount: schedule.total }).at("schedule.total"));
    }
    number(request.version).map_err(|e| e.at("version"))?;
    let (found, wanted) = (count(taxes.len()), count(schedule.installments.len()));
    if found != 0 && found != wanted {
        return Err(Error::from(ErrorKind::NumberOutOfRange { found, min: wanted, max: wanted }).at("taxes"));
    }
    let pattern = request.id.as_deref().unwrap_or("{contract}/{version}/{number}");
    let pattern = Pattern::read(pattern, &["contract", "version", "number"], &["number"]).map_err(|e| e.at("id"))?;
    let ties = ties(request)?;
    let mut ids = BTreeMap::new();
    let mut held = by_number(request, &mut ids)?;
    let mut plan = ReceivablePlan { create: vec![], keep: vec![], change: vec![], cancel: vec![], waiting: vec![] };
    for (position, installment) in schedule.installments.iter().enumerate() {
        let due = installment.due.or(request.undated_due);
        match (held.remove(&installment.number), due) {
            (Some(old), due) if renews(&old, request, installment, due) => {
                plan.cancel.push(cancellation(&old));
                place(request, &Made { pattern: &pattern, ties: &ties }, position, installment, due, &mut plan)?;
            }
            (Some(old), due) => adapt(&old, installment.amount, due.unwrap_or(old.due), request, &mut plan)?,
            (None, due) => {
                place(request, &Made { pattern: &pattern, ties: &ties }, position, installment, due, &mut plan)?
            }
        }
    }
    // What the new version has no installment for.
    for old in held.into_values() {
        if old.paid.is_zero() {
            plan.cancel.push(cancellation(&old));
        } else {
            adapt(&old, Money::zero(old.amount.currency()), old.due, request, &mut plan)?;
        }
    }
    for created in &plan.create {
        once(&mut ids, &created.id, existing.len()).map_err(|e| e.at("id"))?;
    }
    Ok(plan)
}

fn number(found: i64) -> Result<()> {
    if (1..=MOST_NUMBER).contains(&found) {
        return Ok(());
    }
    Err(ErrorKind::NumberOutOfRange { found, min: 1, max: MOST_NUMBER }.into())
}

/// The existing receivables by installment, checked.
fn by_number(request: &ReceivablesRequest, ids: &mut BTreeMap<Id, usize>) -> Result<BTreeMap<i64, Generated>> {
    let mut held: BTreeMap<i64, Generated> = BTreeMap::new();
    for (position, old) in request.existing.iter().enumerate() {
        let here = |e: Error, field: &str| e.at(field).at_index("existing", position);
        once(ids, &old.id, position).map_err(|e| here(e, "id"))?;
        number(old.number).map_err(|e| here(e, "number"))?;
        number(old.version).map_err(|e| here(e, "version"))?;
        if old.version > request.version {
            let refused = ErrorKind::NumberOutOfRange { found: old.version, min: 1, max: request.version };
            return Err(here(refused.into(), "version"));
        }
        request.schedule.total.same_currency(old.amount.currency()).map_err(|e| here(e, "amount"))?;
        if old.amount.is_negative() {
            return Err(here(ErrorKind::AmountNegative { amount: old.amount }.into(), "amount"));
        }
        part_of(old.paid, old.amount).map_err(|e| here(e, "paid"))?;
        if held.insert(old.number, old.clone()).is_some() {
            let first = request.existing.iter().position(|e| e.number == old.number).map_or(0, count);
            let id = Id::new(old.number.to_string())?;
            return Err(here(ErrorKind::DuplicateId { id, first }.into(), "number"));
        }
    }
    Ok(held)
}

/// What new receivables are made with.
struct Made<'a> {
    pattern: &'a Pattern<'a>,
    ties: &'a BTreeMap<i64, &'a InstallmentTie>,
}

/// The ties by installment, checked.
fn ties(request: &ReceivablesRequest) -> Result<BTreeMap<i64, &InstallmentTie>> {
    let numbers: BTreeSet<i64> = crate::order::set(request.schedule.installments.iter().map(|i| i.number));
    let mut ties = BTreeMap::new();
    for (position, tie) in request.ties.iter().enumerate() {
        let here = |e: Error| e.at_index("ties", position);
        if !numbers.contains(&tie.number) {
            return Err(here(Error::from(ErrorKind::UnknownInstallment { number: tie.number }).at("number")));
        }
        if ties.insert(tie.number, tie).is_some() {
            let first = request.ties.iter().position(|t| t.number == tie.number).map_or(0, count);
            let id = Id::new(tie.number.to_string())?;
            return Err(here(Error::from(ErrorKind::DuplicateId { id, first }).at("number")));
        }
        // A record has each name once.
        let common = request.fields.iter().enumerate().map(|(at, field)| (&field.name, at));
        let mut names: BTreeMap<&Id, usize> = crate::order::map(common);
        for (at, field) in tie.fields.iter().enumerate() {
            if let Some(first) = names.insert(&field.name, at) {
                let refused = ErrorKind::DuplicateId { id: field.name.clone(), first: count(first) };
                return Err(here(Error::from(refused).at("name").at_index("fields", at)));
            }
        }
    }
    Ok(ties)
}

/// Whether a receivable of an earlier version gives way to a new one: it differs and nothing is paid of it.
fn renews(old: &Generated, request: &ReceivablesRequest, now: &Installment, due: Option<Date>) -> bool {
    let same = old.amount == now.amount && due == Some(old.due);
    !same && old.paid.is_zero() && (old.version < request.version || now.amount.is_zero())
}

fn cancellation(old: &Generated) -> Cancellation {
    let Generated { id, amount, version, number, .. } = old;
    let reason = ScheduleReason::Superseded { version: *version, number: *number };
    Cancellation { id: id.clone(), amount: *amount, reason }
}

/// Keeps or changes a receivable.
fn adapt(
    old: &Generated,
    amount: Money,
    due: Date,
    request: &ReceivablesRequest,
    plan: &mut ReceivablePlan,
) -> Result<()> {
    let Generated { id, paid, .. } = old;
    if paid.compare(amount)?.is_gt() {
        let refused = ErrorKind::PaidExceedsInstallment { item: id.clone(), paid: *paid, amount };
        let position = request.existing.iter().position(|e| e.id == *id).unwrap_or(0);
        return Err(Error::from(refused).at("paid").at_index("existing", position));
    }
    if old.amount == amount && old.due == due {
        plan.keep.push(id.clone());
        return Ok(());
    }
    let reason = ScheduleReason::Adapted { before: old.amount, after: amount, due_before: old.due, due_after: due };
    plan.change.push(ReceivableChange { id: id.clone(), amount, open: amount.minus(*paid)?, due, reason });
    Ok(())
}

/// A new receivable, or a place among those that wait.
fn place(
    request: &ReceivablesRequest,
    made: &Made<'_>,
    position: usize,
    installment: &Installment,
    due: Option<Date>,
    plan: &mut ReceivablePlan,
) -> Result<()> {
    if installment.amount.is_zero() {
        return Ok(());
    }
    let Some(due) = due else {
        plan.waiting.push(installment.clone());
        return Ok(());
    };
    let (version, number) = (request.version.to_string(), installment.number.to_string());
    let values = [("contract", request.contract.as_str()), ("version", &version), ("number", &number)];
    let id = made.pattern.fill(&values).map_err(|e| e.at("id"))?;
    let (mut references, mut fields) = (request.references.clone(), request.fields.clone());
    if let Some(tie) = made.ties.get(&installment.number) {
        references.extend(tie.references.iter().cloned());
        fields.extend(tie.fields.iter().cloned());
    }
    plan.create.push(Receivable {
        issued: request.issued,
        references,
        fields,
        discounts: offered(request, position, installment)?,
        ..Receivable::new(id.as_str(), request.customer.as_str(), installment.amount, due)?
    });
    Ok(())
}

fn offered(request: &ReceivablesRequest, position: usize, installment: &Installment) -> Result<Vec<Discount>> {
    let tax = request.taxes.get(position).copied();
    if let Some(tax) = tax {
        part_of(tax, installment.amount).map_err(|e| e.at_index("taxes", position))?;
    }
    let Some(terms) = &request.discounts else { return Ok(Vec::new()) };
    let issued = request.issued.ok_or_else(|| Error::from(ErrorKind::MissingField { field: "issued".into() }))?;
    let one = DiscountRequest { gross: installment.amount, tax, excluded: None, issued, terms: terms.clone() };
    let offers = discounts(&one).map_err(|e| match e.path().strip_prefix("terms.") {
        Some(field) => Error::new(e.kind().clone()).at(field).at("discounts"),
        None => e.at("discounts"),
    })?;
    Ok(offers.into_iter().map(|offer| offer.discount).collect())
}
