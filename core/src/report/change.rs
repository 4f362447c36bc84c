//! Why figures changed (变动归因): what is open, overdue and disputed between two days, by causes that add up.
//!
//! Every cause is a kind of event, or the passing of a due day. What was open before and all causes are what is open
//! now, for each part and each customer, to the cent; what was entered late for a time before stands apart.

use std::collections::BTreeMap;

use super::flows::flows_since;
use super::moves::{DebtMove, DebtStep, Life, OpenParts, Parts, debt_steps, forward};
use crate::shape::Shape;
use crate::{Currency, CutOff, Date, Debt, Error, ErrorKind, Fraction, Id, Money, Portfolio, Result};

/// Between which days, and how much is told.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ChangeOrder {
    /// The former day and what was known by then.
    pub former: CutOff,
    /// The day, not before the former one, and what is known.
    pub now: CutOff,
    /// Whether each customer is told as well.
    #[shape(omit)]
    pub detail: ChangeDetail,
    /// The days of sales for days sales outstanding, 1 to 3,660.
    #[shape(omit = 90)]
    pub days: i64,
}

/// How much is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum ChangeDetail {
    /// All customers together.
    #[default]
    Total,
    /// Each customer as well.
    ByCustomer,
}

/// Why the figures of one currency changed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
// INVARIANT: `former` and the changes of all causes are `now`, part by part.
pub struct CurrencyChange {
    /// The currency.
    pub currency: Currency,
    /// What was open.
    pub former: OpenParts,
    /// What is open.
    pub now: OpenParts,
    /// Why.
    #[shape(omit)]
    pub causes: Vec<ChangeCause>,
    /// Why days sales outstanding changed; absent if there were no sales before one of the days.
    #[shape(omit)]
    pub dso: Option<DsoChange>,
    /// The same for each customer whose figures moved, by id, if it is asked for.
    #[shape(omit)]
    pub customers: Vec<CustomerChange>,
}

/// One cause.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ChangeCause {
    /// What happened.
    pub kind: DebtMove,
    /// Whether it lies before the former day and was entered later (补录).
    #[shape(omit)]
    pub late: bool,
    /// How often it happened.
    pub moves: i64,
    /// What it changed: a payment of what was overdue takes off `overdue`, one of what was not due `notDue`; what passed
    /// its due day goes from the one to the other.
    pub change: OpenParts,
}

/// Why the figures of a customer changed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct CustomerChange {
    /// The customer.
    pub customer: Id,
    /// What was open.
    pub former: OpenParts,
    /// What is open.
    pub now: OpenParts,
    /// Why.
    pub causes: Vec<ChangeCause>,
}

/// Days sales outstanding (应收账款周转天数): what is open, by the sales of so many days, times the days.
///
/// `former` to `at_former_sales` is what the open amount did, `at_former_sales` to `now` what sales did.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct DsoChange {
    /// The days of sales.
    pub days: i64,
    /// The sales of so many days up to the former day.
    pub former_sales: Money,
    /// The sales of so many days up to the day.
    pub sales: Money,
    /// Days sales outstanding on the former day.
    pub former: Fraction,
    /// What is open now by the sales of the former day.
    pub at_former_sales: Fraction,
    /// Days sales outstanding now.
    pub now: Fraction,
}

#[derive(Default)]
struct Side {
    former: Parts,
    now: Parts,
    causes: BTreeMap<(bool, DebtMove), (i64, Parts)>,
}

impl Side {
    fn take(&mut self, former: &Parts, now: &Parts, steps: &[DebtStep<'_>]) {
        self.former = self.former.plus(former);
        self.now = self.now.plus(now);
        for step in steps {
            let (moves, change) = self.causes.entry((step.late, step.kind)).or_default();
            *moves = moves.saturating_add(1);
            *change = change.plus(&step.delta);
        }
    }

    fn causes(&self, currency: Currency) -> Result<Vec<ChangeCause>> {
        let cause = |(&(late, kind), &(moves, change)): (&(bool, DebtMove), &(i64, Parts))| {
            Ok(ChangeCause { kind, late, moves, change: change.money(currency)? })
        };
        self.causes.iter().map(cause).collect()
    }
}

#[derive(Default)]
struct Total<'a> {
    all: Side,
    customers: BTreeMap<&'a Id, Side>,
    former_sales: i128,
    sales: i128,
}

/// Tells why what is open, overdue and disputed changed, one answer for each currency.
///
/// ```
/// use duebook::*;
///
/// let cny = |amount: &str| Money::parse(amount, Currency::new("CNY")?);
/// let mut debt = Debt::new("INV-7", "ACME", cny("1130.01")?, "2026-01-05".parse()?, "2026-02-04".parse()?)?;
/// debt.events.push(DebtEvent::paid("2026-02-10".parse()?, cny("130.01")?));
/// let portfolio = Portfolio { debts: vec![debt], ..Portfolio::default() };
/// let order = ChangeOrder {
///     former: CutOff::on("2026-01-31".parse()?),
///     now: CutOff::on("2026-02-28".parse()?),
///     detail: ChangeDetail::Total,
///     days: 90,
/// };
/// let change = &explain_change(&portfolio, &order)?[0];
/// let causes: Vec<_> = change.causes.iter().map(|cause| (cause.kind, cause.change.overdue)).collect();
/// assert_eq!(causes, [(DebtMove::Paid, cny("-130.01")?), (DebtMove::BecameOverdue, cny("1130.01")?)]);
/// assert_eq!(change.now.overdue, cny("1000.00")?);
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `date_out_of_reach` for a former cut-off that sees more; `number_out_of_range`; those of [`Portfolio::check`] for what
/// is seen; `amount_too_large`.
pub fn explain_change(portfolio: &Portfolio, order: &ChangeOrder) -> Result<Vec<CurrencyChange>> {
    forward(&order.former, &order.now).map_err(|e| e.at("former").at("order"))?;
    if !(1..=3_660).contains(&order.days) {
        let refused = ErrorKind::NumberOutOfRange { found: order.days, min: 1, max: 3_660 };
        return Err(Error::from(refused).at("days").at("order"));
    }
    portfolio.unique()?;
    let mut totals: BTreeMap<Currency, Total<'_>> = BTreeMap::new();
    for (at, debt) in portfolio.debts.iter().enumerate() {
        take(&mut totals, debt, order).map_err(|e| e.at_index("debts", at).at("portfolio"))?;
    }
    let row = |(currency, total)| row(order, currency, &total).map_err(|e| e.at("portfolio"));
    totals.into_iter().map(row).collect()
}

fn take<'a>(totals: &mut BTreeMap<Currency, Total<'a>>, debt: &'a Debt, order: &ChangeOrder) -> Result<()> {
    let ChangeOrder { former, now, detail, days } = order;
    let Some(life) = Life::of(debt, now)? else { return Ok(()) };
    let known = Life::of(debt, former)?;
    // First what is known now of the former day, then what happened since.
    let then = CutOff { on: former.on, known: now.known };
    let mut steps = debt_steps(debt, Some(former), &then, former.on)?;
    steps.extend(life.passing(former.on, now.on));
    let before = known.as_ref().map(|known| known.last().parts(former.on)).unwrap_or_default();
    let after = life.last().parts(now.on);
    let total = totals.entry(debt.amount.currency()).or_default();
    total.all.take(&before, &after, &steps);
    if *detail == ChangeDetail::ByCustomer {
        total.customers.entry(&debt.customer).or_default().take(&before, &after, &steps);
    }
    let since = |on: Date| on.add_days(days.saturating_sub(1).saturating_neg());
    total.sales = total.sales.saturating_add(flows_since(&life, since(now.on)?).sales());
    if let Some(known) = known {
        let sold = flows_since(&known, since(former.on)?).sales();
        total.former_sales = total.former_sales.saturating_add(sold);
    }
    Ok(())
}

fn row(order: &ChangeOrder, currency: Currency, total: &Total<'_>) -> Result<CurrencyChange> {
    let customer = |(id, side): (&&Id, &Side)| {
        Ok(CustomerChange {
            customer: (*id).clone(),
            former: side.former.money(currency)?,
            now: side.now.money(currency)?,
            causes: side.causes(currency)?,
        })
    };
    let moved = total.customers.iter().filter(|(_, side)| !side.causes.is_empty());
    Ok(CurrencyChange {
        currency,
        former: total.all.former.money(currency)?,
        now: total.all.now.money(currency)?,
        causes: total.all.causes(currency)?,
        dso: dso(order.days, currency, total)?,
        customers: moved.map(customer).collect::<Result<_>>()?,
    })
}

fn dso(days: i64, currency: Currency, total: &Total<'_>) -> Result<Option<DsoChange>> {
    let (former_sales, sales) = (total.former_sales, total.sales);
    if former_sales <= 0 || sales <= 0 {
        return Ok(None);
    }
    let of = |open: i128, sales: i128| Fraction::of(open.saturating_mul(days.into()), sales);
    let (former, at_former_sales, now) = (
        of(total.all.former.open(), former_sales),
        of(total.all.now.open(), former_sales),
        of(total.all.now.open(), sales),
    );
    let (Some(former), Some(at_former_sales), Some(now)) = (former, at_former_sales, now) else { return Ok(None) };
    let money = |minor: i128| Money::from_i128(minor, currency);
    Ok(Some(DsoChange { days, former_sales: money(former_sales)?, sales: money(sales)?, former, at_former_sales, now }))
}
