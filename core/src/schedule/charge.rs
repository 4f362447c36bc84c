//! Computing charges for paying late, day by day and rounded once.

use std::collections::BTreeMap;

use super::generate::checked_calendar;
use super::late::{
    DayCount, DayRate, LateCharge, LateFrom, LateItem, LateMinimum, LatePlan, LateRequest, LateSpan, LateTerms,
    NotCharged,
};
use super::pattern::Pattern;
use super::status::part_of;
use crate::calendar::{BusinessDay, Date, WorkedDays, walk};
use crate::error::{ErrorKind, count};
use crate::money::divide;
use crate::reason::ScheduleReason;
use crate::{Error, Id, ItemKind, Money, Percent, Receivable, Result, Rounding};

/// The charges that are new on a day, each a receivable of its own with its figures.
///
/// ```
/// use duebook::{Currency, DayRate, LateItem, LateRequest, LateTerms, Money, PaidOn, late_charges};
///
/// let cny = |text: &str| Money::parse(text, Currency::new("CNY")?);
/// let mut first = LateItem::new("C-1/1", "ACME", cny("33900.01")?, "2026-02-07".parse()?)?;
/// first.paid.push(PaidOn { on: "2026-02-17".parse()?, amount: cny("30000.00")? });
/// let plan = late_charges(&LateRequest {
///     items: vec![first],
///     terms: LateTerms::new(DayRate::Daily { percent: "0.05".parse()? }),
///     calendar: None,
///     as_of: "2026-02-19".parse()?,
/// })?;
/// let charge = &plan.charges[0];
/// assert_eq!(charge.spans.iter().map(|s| (s.days, s.open.amount())).collect::<Vec<_>>(),
///     [(10, "33900.01".into()), (2, "3900.01".into())]);
/// // 0.05 % of 33,900.01 for ten days and of 3,900.01 for two: 169.50005 + 3.90001
/// assert_eq!((charge.receivable.id.as_str(), charge.receivable.open.amount()), ("C-1/1/late/1", "173.40".into()));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// A day is charged on what was open when it began: who pays five days late pays for five days. All days of an
/// item are added up exactly and rounded once; what was charged before is taken off. So charging every day comes
/// to the same as charging once, and charging twice for the same day charges nothing.
///
/// # Errors
/// `duplicate_id` for an item, or where the pattern gives two charges one name; `amount_negative`,
/// `amount_not_positive`, `currency_mismatch`, and `part_exceeds_whole` at `paid` if more was paid than the item
/// came to; `number_out_of_range` for a number of a charge or the days of grace; `too_many` items or payments;
/// `unknown_field`, `missing_field` or `text_too_long` at `terms.id`, and the refusals of [`Id::new`] for what it
/// gives; `missing_field` at `calendar`; those of [`walk`] at `terms.due`; `date_out_of_range`; `no_business_day`;
/// `amount_too_large`.
pub fn late_charges(request: &LateRequest) -> Result<LatePlan> {
    late_charges_after(request, &[])
}

/// The charges, where the items have used up numbers in their order: those of charges that fell away.
pub(crate) fn late_charges_after(request: &LateRequest, used: &[i64]) -> Result<LatePlan> {
    let LateRequest { items, terms, calendar, as_of } = request;
    let found = count(items.len());
    if found > MOST_ITEMS {
        return Err(Error::from(ErrorKind::TooMany { found, limit: MOST_ITEMS }).at("items"));
    }
    check_terms(terms).map_err(|e| e.at("terms"))?;
    let pattern = terms.id.as_deref().unwrap_or("{item}/late/{number}");
    let desk = Desk {
        terms,
        as_of: *as_of,
        due: walk(*as_of, &terms.due).map_err(|e| e.at("due").at("terms"))?,
        calendar: checked_calendar(terms.business_day, calendar.as_ref())?,
        pattern: Pattern::read(pattern, &["item", "number"], &["item", "number"])
            .map_err(|e| e.at("id").at("terms"))?,
    };
    let mut plan = LatePlan { as_of: *as_of, charges: Vec::new(), passed: Vec::new() };
    // A charge may bear neither the name of an item nor that of another charge.
    let mut names = BTreeMap::new();
    for (position, item) in items.iter().enumerate() {
        once(&mut names, &item.id, position).map_err(|e| e.at("id").at_index("items", position))?;
    }
    for (position, item) in items.iter().enumerate() {
        let here = |e: Error| e.at_index("items", position);
        match desk.charge(item, used.get(position).copied().unwrap_or(0)).map_err(here)? {
            Ok(charge) => {
                once(&mut names, &charge.receivable.id, position).map_err(|e| here(e.at("id")))?;
                plan.charges.push(charge);
            }
            Err(reason) => plan.passed.push(NotCharged { item: item.id.clone(), reason }),
        }
    }
    Ok(plan)
}

const MOST_ITEMS: i64 = 1_000_000;
const MOST_PAYMENTS: i64 = 100_000;
/// The largest number a charge, an installment or a version may have.
pub(crate) const MOST_NUMBER: i64 = 1_000_000_000;

/// Refuses an identifier that stands twice.
pub(crate) fn once(seen: &mut BTreeMap<Id, usize>, id: &Id, position: usize) -> Result<()> {
    match seen.insert(id.clone(), position) {
        None => Ok(()),
        Some(first) => Err(ErrorKind::DuplicateId { id: id.clone(), first: count(first) }.into()),
    }
}

fn check_terms(terms: &LateTerms) -> Result<()> {
    let (found, max) = (terms.grace_days, LateTerms::MOST_GRACE);
    if !(0..=max).contains(&found) {
        return Err(Error::from(ErrorKind::NumberOutOfRange { found, min: 0, max }).at("graceDays"));
    }
    let minimum = match &terms.minimum {
        None => None,
        Some(LateMinimum::AtLeast { amount } | LateMinimum::WaiveBelow { amount }) => Some(*amount),
    };
    for (amount, field) in [(terms.cap_amount, "capAmount"), (minimum, "minimum.amount")] {
        if let Some(amount) = amount.filter(Money::is_negative) {
            return Err(Error::from(ErrorKind::AmountNegative { amount }).at(field));
        }
    }
    Ok(())
}

struct Desk<'a> {
    terms: &'a LateTerms,
    as_of: Date,
    due: Date,
    calendar: Option<(WorkedDays, BusinessDay)>,
    pattern: Pattern<'a>,
}

impl Desk<'_> {
    /// The new charge, or why there is none.
    fn charge(&self, item: &LateItem, used: i64) -> Result<std::result::Result<LateCharge, ScheduleReason>> {
        if item.amount.is_negative() {
            return Err(Error::from(ErrorKind::AmountNegative { amount: item.amount }).at("amount"));
        }
        let (before, number, through) = earlier(item)?;
        let paid = payments(item)?;
        let due = match &self.calendar {
            Some((worked, convention)) => worked.adjust(item.due, *convention).map_err(|e| e.at("due"))?,
            None => item.due,
        };
        let grace_end = due.add_days(self.terms.grace_days).map_err(|e| e.at("due"))?;
        let (spans, money_days) = self.spans(item, due, grace_end, &paid)?;
        let total = self.total(item, money_days)?;
        if item.kind == ItemKind::LateCharge {
            return Ok(Err(ScheduleReason::NoChargeOnCharge {}));
        }
        if spans.is_empty() && before.is_zero() {
            return Ok(Err(ScheduleReason::NotLate { due, grace_end }));
        }
        let amount = total.minus(before)?;
        if amount.is_negative() && through.is_none_or(|through| through <= self.as_of) {
            return Ok(Err(ScheduleReason::ChargedTooMuch { total, before }));
        }
        if amount.is_zero() || amount.is_negative() {
            return Ok(Err(ScheduleReason::NothingNew { total, before }));
        }
        let number = number.max(used.saturating_add(1));
        let id = self.name(item, number)?;
        let receivable = Receivable {
            kind: ItemKind::LateCharge,
            issued: Some(self.as_of),
            references: item.references.clone(),
            fields: item.fields.clone(),
            ..Receivable::new(id.as_str(), item.customer.as_str(), amount, self.due)?
        };
        let days = spans.iter().fold(0_i64, |sum, span| sum.saturating_add(span.days));
        let (percent, yearly) = self.terms.rate.parts();
        let through = self.as_of;
        let reason = ScheduleReason::PaidLate { due, through, days, percent, yearly, total, before };
        Ok(Ok(LateCharge { item: item.id.clone(), number, receivable, spans, reason }))
    }

    fn name(&self, item: &LateItem, number: i64) -> Result<Id> {
        let number = number.to_string();
        self.pattern.fill(&[("item", item.id.as_str()), ("number", &number)]).map_err(|e| e.at("id"))
    }

    /// What was open on which late days, and the sum of amount times days.
    fn spans(
        &self,
        item: &LateItem,
        due: Date,
        grace_end: Date,
        paid: &BTreeMap<Date, i64>,
    ) -> Result<(Vec<LateSpan>, i128)> {
        let start = match self.terms.from {
            LateFrom::DueDate => due,
            LateFrom::GraceEnd => grace_end,
        };
        // What is paid within the grace counts as paid when the days begin.
        let in_time = paid.range(..=grace_end).fold(0_i64, |sum, (_, minor)| sum.saturating_add(*minor));
        let mut open = item.amount.minor().saturating_sub(in_time);
        let (mut spans, mut money_days) = (Vec::new(), 0_i128);
        if self.as_of <= grace_end {
            return Ok((spans, money_days));
        }
        // A day is charged on what was open when it began: a payment counts from the day after.
        let later = paid.range(grace_end..self.as_of).filter(|(on, _)| **on > grace_end);
        let mut last = start;
        for (on, minor) in later.map(|(on, minor)| (*on, *minor)).chain([(self.as_of, 0)]) {
            if open > 0 && on > last {
                let days = day_number(on, &self.terms.rate).saturating_sub(day_number(last, &self.terms.rate));
                money_days = money_days.saturating_add(i128::from(open).saturating_mul(days.into()));
                let open = Money::new(open, item.amount.currency())?;
                spans.push(LateSpan { from: last.add_days(1)?, through: on, days, open });
            }
            last = on;
            open = open.saturating_sub(minor);
        }
        Ok((spans, money_days))
    }

    /// The whole charge of an item: rounded once, not below the minimum, not above the caps.
    fn total(&self, item: &LateItem, money_days: i128) -> Result<Money> {
        let currency = item.amount.currency();
        let exact = rated(money_days, &self.terms.rate, self.terms.rounding);
        let mut total = Money::from_i128(exact, currency)?;
        let terms = |field: &'static str| move |e: Error| e.at(field);
        let lesser =
            |one: Money, other: Money| -> Result<Money> { Ok(if other.compare(one)?.is_lt() { other } else { one }) };
        match &self.terms.minimum {
            None => {}
            Some(LateMinimum::AtLeast { amount }) => {
                item.amount.same_currency(amount.currency()).map_err(terms("amount"))?;
                total = if money_days > 0 && total.compare(*amount)?.is_lt() { *amount } else { total };
            }
            Some(LateMinimum::WaiveBelow { amount }) => {
                item.amount.same_currency(amount.currency()).map_err(terms("amount"))?;
                total = if total.compare(*amount)?.is_lt() { Money::zero(currency) } else { total };
            }
        }
        if let Some(cap) = self.terms.cap_amount {
            item.amount.same_currency(cap.currency()).map_err(terms("amount"))?;
            total = lesser(total, cap)?;
        }
        if let Some(percent) = self.terms.cap_percent {
            total = lesser(total, item.amount.percent(percent, Rounding::Down)?.value)?;
        }
        Ok(total)
    }
}

/// What was charged before, the number of the next charge, and the last day charged.
fn earlier(item: &LateItem) -> Result<(Money, i64, Option<Date>)> {
    let found = count(item.charged.len());
    if found > MOST_PAYMENTS {
        return Err(Error::from(ErrorKind::TooMany { found, limit: MOST_PAYMENTS }).at("charged"));
    }
    let (mut number, mut through, mut total) = (1_i64, None, 0_i128);
    for (position, charge) in item.charged.iter().enumerate() {
        let here = |e: Error, field: &str| e.at(field).at_index("charged", position);
        item.amount.same_currency(charge.amount.currency()).map_err(|e| here(e, "amount"))?;
        if charge.amount.minor() <= 0 {
            let refused = Error::from(ErrorKind::AmountNotPositive { amount: charge.amount });
            return Err(here(refused, "amount"));
        }
        if !(1..MOST_NUMBER).contains(&charge.number) {
            let max = MOST_NUMBER.saturating_sub(1);
            let refused = Error::from(ErrorKind::NumberOutOfRange { found: charge.number, min: 1, max });
            return Err(here(refused, "number"));
        }
        number = number.max(charge.number.saturating_add(1));
        through = through.max(Some(charge.through));
        total = total.saturating_add(charge.amount.minor().into());
    }
    Ok((Money::from_i128(total, item.amount.currency()).map_err(|e| e.at("charged"))?, number, through))
}

/// What was paid on which day.
fn payments(item: &LateItem) -> Result<BTreeMap<Date, i64>> {
    let found = count(item.paid.len());
    if found > MOST_PAYMENTS {
        return Err(Error::from(ErrorKind::TooMany { found, limit: MOST_PAYMENTS }).at("paid"));
    }
    let mut days: BTreeMap<Date, i64> = BTreeMap::new();
    let mut sum = Money::zero(item.amount.currency());
    for (position, payment) in item.paid.iter().enumerate() {
        let here = |e: Error| e.at("amount").at_index("paid", position);
        if payment.amount.minor() <= 0 {
            return Err(here(ErrorKind::AmountNotPositive { amount: payment.amount }.into()));
        }
        sum = sum.plus(payment.amount).map_err(here)?;
        let day = days.entry(payment.on).or_default();
        *day = day.saturating_add(payment.amount.minor());
    }
    part_of(sum, item.amount).map_err(|e| e.at("paid"))?;
    Ok(days)
}

/// A number that grows by one each day that is counted: the days between two dates are the difference.
fn day_number(date: Date, rate: &DayRate) -> i64 {
    match rate {
        DayRate::Yearly { day_count: DayCount::ThirtyE360, .. } => {
            let (year, month, day) = (i64::from(date.year()), i64::from(date.month()), i64::from(date.day().min(30)));
            year.saturating_mul(360).saturating_add(month.saturating_mul(30)).saturating_add(day)
        }
        DayRate::Daily { .. } | DayRate::Yearly { .. } => date.number().into(),
    }
}

/// The charge for a sum of amount times days, rounded once.
fn rated(money_days: i128, rate: &DayRate, rounding: Rounding) -> i128 {
    let (percent, year) = match rate {
        DayRate::Daily { percent } => (percent, 1),
        DayRate::Yearly { percent, day_count: DayCount::Act360 | DayCount::ThirtyE360 } => (percent, 360),
        DayRate::Yearly { percent, day_count: DayCount::Act365 } => (percent, 365),
    };
    let whole = i128::from(Percent::WHOLE).saturating_mul(year);
    divide(money_days.saturating_mul(percent.units().into()), whole, rounding).0
}

/// What an amount bears from one day to a later one at a rate.
pub(crate) fn borne(amount: Money, from: Date, to: Date, rate: &DayRate, rounding: Rounding) -> Result<Money> {
    let days = day_number(to, rate).saturating_sub(day_number(from, rate)).max(0);
    let money_days = i128::from(amount.minor()).saturating_mul(days.into());
    Money::from_i128(rated(money_days, rate, rounding), amount.currency())
}
