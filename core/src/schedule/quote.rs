//! Settling early (提前结清), and the next payment to ask for.

use std::collections::BTreeMap;

use super::charge::{borne, once};
use super::discount::best_on;
use super::late::{DayCount, DayRate};
use crate::error::{ErrorKind, count};
use crate::reason::ScheduleReason;
use crate::shape::Shape;
use crate::{Date, Discount, Error, Id, Money, Percent, Receivable, Result, Rounding};

/// What is to be settled, on which day, and what that saves.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct QuoteRequest {
    /// What is open, at least one item; of one currency.
    pub items: Vec<QuoteItem>,
    /// What paying early saves.
    pub policy: EarlyPolicy,
    /// The day of the payment.
    pub as_of: Date,
}

/// An open item or installment, dated or not.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct QuoteItem {
    /// The item.
    pub id: Id,
    /// What is open of it; zero or more.
    pub open: Money,
    /// When it is due; absent while its event has not been reported.
    #[shape(omit)]
    pub due: Option<Date>,
    /// The discounts frozen on it.
    #[shape(omit)]
    pub discounts: Vec<Discount>,
}

impl From<&Receivable> for QuoteItem {
    fn from(item: &Receivable) -> Self {
        Self { id: item.id.clone(), open: item.open, due: Some(item.due), discounts: item.discounts.clone() }
    }
}

/// What settling early saves.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum EarlyPolicy {
    /// Nothing.
    Nothing {},
    /// A percentage of every item that is not due yet; today's is due.
    NotYetDue {
        /// The percentage.
        percent: Percent,
        /// How it is rounded, item by item.
        rounding: Rounding,
    },
    /// Interest for the days from the payment to each due date; an item without a date saves nothing.
    PerDay {
        /// The rate.
        rate: DayRate,
        /// How it is rounded, item by item.
        rounding: Rounding,
    },
    /// The largest of the discounts frozen on each item whose last day has not passed (the last day counts) and
    /// that is less than what is open.
    Discounts {},
}

/// What settles everything on a day.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct SettlementQuote {
    /// The day of the payment; on another day another amount may be right.
    pub as_of: Date,
    /// Item by item.
    pub lines: Vec<QuoteLine>,
    /// What is open in all.
    pub open: Money,
    /// What settling early saves.
    pub discount: Money,
    /// What is to be paid: what is open less the discount.
    pub pay: Money,
}

/// What settles an item.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct QuoteLine {
    /// The item.
    pub item: Id,
    /// What is open.
    pub open: Money,
    /// What is saved.
    pub discount: Money,
    /// What is to be paid.
    pub pay: Money,
    /// Why.
    pub reason: ScheduleReason,
}

/// The amount that settles everything on a day, item by item.
///
/// ```
/// use duebook::{Currency, EarlyPolicy, Money, QuoteItem, QuoteRequest, Rounding, settlement_quote};
///
/// let cny = |text: &str| Money::parse(text, Currency::new("CNY")?);
/// let item = |id: &str, open: &str, due: &str| {
///     Ok::<_, duebook::Error>(QuoteItem { id: id.parse()?, open: cny(open)?, due: Some(due.parse()?), discounts: vec![] })
/// };
/// let quote = settlement_quote(&QuoteRequest {
///     items: vec![item("C-1/1", "333.33", "2026-02-28")?, item("C-1/2", "333.35", "2026-03-31")?],
///     policy: EarlyPolicy::NotYetDue { percent: "1.5".parse()?, rounding: Rounding::HalfUp },
///     as_of: "2026-02-28".parse()?,
/// })?;
/// assert_eq!((quote.open.amount(), quote.discount.amount(), quote.pay.amount()),
///     ("666.68".into(), "5.00".into(), "661.68".into()));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `empty` or `too_many` at `items`; `duplicate_id`; `amount_negative`; `currency_mismatch` for an item, or a
/// discount of it, in another currency; `amount_too_large` for the sums.
pub fn settlement_quote(request: &QuoteRequest) -> Result<SettlementQuote> {
    let currency = check(&request.items)?;
    let mut lines = Vec::with_capacity(request.items.len());
    for (position, item) in request.items.iter().enumerate() {
        let (discount, reason) = saved(item, request).map_err(|e| e.at_index("items", position))?;
        // A rate over many days may come to more than is open: nobody is paid for settling.
        let discount = if discount.compare(item.open)?.is_gt() { item.open } else { discount };
        let pay = item.open.minus(discount)?;
        lines.push(QuoteLine { item: item.id.clone(), open: item.open, discount, pay, reason });
    }
    let open = Money::sum(lines.iter().map(|line| line.open), currency).map_err(|e| e.at("items"))?;
    let discount = Money::sum(lines.iter().map(|line| line.discount), currency)?;
    Ok(SettlementQuote { as_of: request.as_of, lines, open, discount, pay: open.minus(discount)? })
}

const MOST_ITEMS: i64 = 1_000_000;

/// The currency of the items.
fn check(items: &[QuoteItem]) -> Result<crate::Currency> {
    let found = count(items.len());
    if found > MOST_ITEMS {
        return Err(Error::from(ErrorKind::TooMany { found, limit: MOST_ITEMS }).at("items"));
    }
    let first = items.first().ok_or_else(|| Error::from(ErrorKind::Empty {}).at("items"))?;
    let currency = first.open.currency();
    let mut seen = BTreeMap::new();
    for (position, item) in items.iter().enumerate() {
        let here = |e: Error| e.at_index("items", position);
        once(&mut seen, &item.id, position).map_err(|e| here(e.at("id")))?;
        first.open.same_currency(item.open.currency()).map_err(|e| here(e.at("open")))?;
        if item.open.is_negative() {
            return Err(here(Error::from(ErrorKind::AmountNegative { amount: item.open }).at("open")));
        }
        for (at, discount) in item.discounts.iter().enumerate() {
            let amount = discount.amount;
            let field = |e: Error| here(e.at("amount").at_index("discounts", at));
            item.open.same_currency(amount.currency()).map_err(field)?;
            if amount.is_negative() {
                return Err(field(ErrorKind::AmountNegative { amount }.into()));
            }
        }
    }
    Ok(currency)
}

/// What settling an item on the day saves, and why.
fn saved(item: &QuoteItem, request: &QuoteRequest) -> Result<(Money, ScheduleReason)> {
    let nothing = (Money::zero(item.open.currency()), ScheduleReason::FullPrice { due: item.due });
    let early = item.due.is_none_or(|due| due > request.as_of);
    let found = match (&request.policy, item.due) {
        (EarlyPolicy::NotYetDue { percent, rounding }, due) if early => {
            let saved = item.open.percent(*percent, *rounding)?.value;
            (saved, ScheduleReason::EarlyPercent { percent: *percent, due })
        }
        (EarlyPolicy::PerDay { rate, rounding }, Some(due)) if early => {
            let saved = borne(item.open, request.as_of, due, rate, *rounding)?;
            let (percent, yearly): (Percent, Option<DayCount>) = rate.parts();
            (saved, ScheduleReason::EarlyDays { from: request.as_of, due, percent, yearly })
        }
        (EarlyPolicy::Discounts {}, _) => match best_on(&item.discounts, request.as_of, item.open) {
            Some(best) => (best.amount, ScheduleReason::EarlyDiscount { until: best.until }),
            None => nothing,
        },
        _ => nothing,
    };
    Ok(found)
}

/// What to ask a customer for next.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct NextPayment {
    /// Which items these are.
    pub mode: NextMode,
    /// What they come to.
    pub amount: Money,
    /// The items, in the order given.
    pub items: Vec<Id>,
    /// When they are due: the next due date; the oldest of those overdue.
    #[shape(omit)]
    pub due: Option<Date>,
    /// What is open in all, undated installments included.
    pub full: Money,
}

/// Which items are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum NextMode {
    /// All that are overdue, together.
    Overdue,
    /// Nothing is overdue: those of the next due date.
    Next,
    /// Nothing is open that has a date.
    Nothing,
}

/// The items and the day of a [`next_payment`].
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct NextRequest {
    /// What is open, at least one item; of one currency.
    pub items: Vec<QuoteItem>,
    /// The day of the question.
    pub as_of: Date,
}

/// What to ask a customer for next: what is overdue together, else what is due next (Odoo). Due today is not
/// overdue.
///
/// ```
/// use duebook::{Currency, Money, NextMode, NextRequest, QuoteItem, next_payment};
///
/// let cny = |text: &str| Money::parse(text, Currency::new("CNY")?);
/// let item = |id: &str, open: &str, due: &str| {
///     Ok::<_, duebook::Error>(QuoteItem { id: id.parse()?, open: cny(open)?, due: Some(due.parse()?), discounts: vec![] })
/// };
/// let next = next_payment(&NextRequest {
///     items: vec![item("C-1/1", "0.00", "2026-01-31")?, item("C-1/2", "333.35", "2026-02-28")?],
///     as_of: "2026-02-28".parse()?,
/// })?;
/// assert_eq!((next.mode, next.amount.amount()), (NextMode::Next, "333.35".into()));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// Those of [`settlement_quote`] for the items.
pub fn next_payment(request: &NextRequest) -> Result<NextPayment> {
    let NextRequest { items, as_of } = request;
    let currency = check(items)?;
    let full = Money::sum(items.iter().map(|item| item.open), currency).map_err(|e| e.at("items"))?;
    let open = || items.iter().filter(|item| !item.open.is_zero());
    let due = open().filter_map(|item| item.due).min();
    let (mode, wanted): (NextMode, Vec<&QuoteItem>) = match due {
        None => (NextMode::Nothing, Vec::new()),
        Some(oldest) if oldest < *as_of => {
            (NextMode::Overdue, open().filter(|item| item.due.is_some_and(|due| due < *as_of)).collect())
        }
        Some(next) => (NextMode::Next, open().filter(|item| item.due == Some(next)).collect()),
    };
    let amount = Money::sum(wanted.iter().map(|item| item.open), currency)?;
    Ok(NextPayment { mode, amount, items: wanted.iter().map(|item| item.id.clone()).collect(), due, full })
}
