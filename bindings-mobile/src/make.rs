//! What each host wraps in a form of its own (`Due.after`, `money.percent`).
//!
//! None of these names is public there: the bindgen hides every function of this file.

use duebook::Rounded;

use crate::given::Given;
use crate::scalar::{self, Instant, LocalDate, Money, Percent, Rate};
use crate::{BusinessCalendar, BusinessDay, Due, Result, Rounding, Step, TermLine, Terms};

/// Reads an amount; the hosts' `Money` classes ask here whenever they are not sure.
#[uniffi::export]
pub(crate) fn parse_money(amount: String, currency: String) -> Result<Money> {
    scalar::money(&amount, &currency)
}

/// An amount from whole minor units.
#[uniffi::export]
pub(crate) fn money_of_minor(minor: i64, currency: String) -> Result<Money> {
    Ok(duebook::Money::new(minor, scalar::currency(&currency)?)?)
}

/// Reads an amount with any number of places and rounds it.
#[uniffi::export]
pub(crate) fn round_money(amount: String, currency: String, rounding: Rounding) -> Result<Rounded> {
    Ok(duebook::Money::round(&amount, scalar::currency(&currency)?, rounding).map_err(|e| e.at("amount"))?)
}

/// The sum of two amounts.
#[uniffi::export]
pub(crate) fn money_plus(left: Money, right: Money) -> Result<Money> {
    Ok(left.plus(right)?)
}

/// The difference of two amounts.
#[uniffi::export]
pub(crate) fn money_minus(left: Money, right: Money) -> Result<Money> {
    Ok(left.minus(right)?)
}

/// Refuses two amounts that have no order.
#[uniffi::export]
pub(crate) fn money_compare(left: Money, right: Money) -> Result<i64> {
    Ok(match left.compare(right)? {
        std::cmp::Ordering::Less => -1,
        std::cmp::Ordering::Equal => 0,
        std::cmp::Ordering::Greater => 1,
    })
}

/// A percentage of an amount, rounded as told.
#[uniffi::export]
pub(crate) fn percent_of(amount: Money, percent: Given<Percent>, rounding: Rounding) -> Result<Rounded> {
    Ok(amount.percent(percent.at("percent")?, rounding)?)
}

/// Reads a percentage in plain decimal form.
#[uniffi::export]
pub(crate) fn parse_percent(text: String) -> Result<Percent> {
    Ok(duebook::Percent::parse(&text)?)
}

/// Reads an exchange rate in plain decimal form.
#[uniffi::export]
pub(crate) fn parse_rate(text: String) -> Result<Rate> {
    Ok(duebook::Rate::parse(&text)?)
}

/// Reads a day of the form `YYYY-MM-DD`.
#[uniffi::export]
pub(crate) fn parse_date(text: String) -> Result<LocalDate> {
    Ok(duebook::Date::parse(&text)?)
}

/// Reads an instant of the form `YYYY-MM-DDTHH:MM:SSZ`.
#[uniffi::export]
pub(crate) fn parse_instant(text: String) -> Result<Instant> {
    Ok(duebook::Instant::parse(&text)?)
}

/// The date, moved as told if it is not a business day.
#[uniffi::export]
pub(crate) fn adjust(
    date: Given<LocalDate>,
    convention: BusinessDay,
    calendar: Given<BusinessCalendar>,
) -> Result<LocalDate> {
    Ok(calendar.at("calendar")?.adjust(date.at("date")?, convention)?)
}

/// Terms by percentages that add up to 100; the lists have the same length.
#[uniffi::export]
pub(crate) fn terms_percent(percents: Vec<String>, dues: Vec<Due>) -> Result<Terms> {
    Ok(duebook::Terms::percent(percents.iter().map(String::as_str).zip(dues))?)
}

/// So many equal installments.
#[uniffi::export]
pub(crate) fn terms_equal(count: i64, first: Due, months: i64) -> Result<Terms> {
    Ok(duebook::Terms::equal(count, &first, months)?)
}

/// Terms over the given lines with the usual choices.
#[uniffi::export]
pub(crate) fn terms_of(lines: Given<Vec<TermLine>>) -> Result<Terms> {
    Ok(duebook::Terms::new(lines.at("lines")?))
}

/// So many days after an event.
#[uniffi::export]
pub(crate) fn due_after(event: String, days: i64) -> Result<Due> {
    Ok(duebook::Due::after(&event, days)?)
}

/// So many months after an event.
#[uniffi::export]
pub(crate) fn due_months_after(event: String, months: i64) -> Result<Due> {
    Ok(duebook::Due::months_after(&event, months)?)
}

/// The end of the month so many months after an event.
#[uniffi::export]
pub(crate) fn due_end_of_month_after(event: String, months: i64) -> Result<Due> {
    Ok(duebook::Due::end_of_month_after(&event, months)?)
}

/// Any steps after an event.
#[uniffi::export]
pub(crate) fn due_from_event(event: String, steps: Vec<Step>) -> Result<Due> {
    Ok(duebook::Due::from_event(&event, steps)?)
}
