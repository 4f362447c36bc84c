//! How good forecasts were (预测误差): forecasts made anew for past days, against the cash that came.

use std::collections::BTreeMap;

use super::rules::within;
use super::{ForecastRules, forecast_cash};
use crate::index::Index;
use crate::item::PaymentSlices;
use crate::shape::Shape;
use crate::{Currency, CutOff, Fraction, Id, Money, PaidBy, Portfolio, Result};

/// Which past days are looked back to. The last one lies so far back that all its periods are over at the cut-off.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ForecastLookBack {
    /// How many, 1 to 260.
    #[shape(omit = 12)]
    pub times: i64,
    /// How many days apart, 1 to 366.
    #[shape(omit = 7)]
    pub step: i64,
}

impl Default for ForecastLookBack {
    fn default() -> Self {
        Self { times: 12, step: 7 }
    }
}

/// How good forecasts were on the caller's own history.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ForecastAccuracy {
    /// The past days, in their order.
    pub origins: Vec<crate::Date>,
    /// One row for each currency.
    pub rows: Vec<ForecastAccuracyRow>,
    /// One row for each customer and currency, by customer.
    pub customers: Vec<CustomerForecastAccuracy>,
}

/// How good the forecasts of one currency were.
///
/// An error is set against the cash that came (WAPE): never against that of each week alone, in which little may come.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ForecastAccuracyRow {
    /// The currency.
    pub currency: Currency,
    /// What came, of all past days and periods. Days that lie close look at the same cash several times.
    pub came: Money,
    /// What was expected.
    pub expected: Money,
    /// The errors of all periods, without their signs, as a share of what came. Absent: nothing came.
    #[shape(omit)]
    pub wape: Option<Fraction>,
    /// The same of the plan by due days: what the forecast must be better than.
    #[shape(omit)]
    pub baseline: Option<Fraction>,
    /// What was expected too much, less than zero if too little, as a share of what came.
    #[shape(omit)]
    pub bias: Option<Fraction>,
    /// The errors of the totals over all periods, as a share of what came.
    #[shape(omit)]
    pub total: Option<Fraction>,
    /// In how many periods what came lay between low and high.
    pub inside: i64,
    /// Of how many: four of five is what is promised.
    pub cells: i64,
    /// The same for the first period of each day, the second, and so on.
    pub periods: Vec<ForecastPeriodAccuracy>,
}

/// How good the forecasts of the first period were, of the second, and so on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ForecastPeriodAccuracy {
    /// As in [`ForecastAccuracyRow`].
    #[shape(omit)]
    pub wape: Option<Fraction>,
    /// As in [`ForecastAccuracyRow`].
    #[shape(omit)]
    pub baseline: Option<Fraction>,
    /// As in [`ForecastAccuracyRow`].
    #[shape(omit)]
    pub bias: Option<Fraction>,
    /// As in [`ForecastAccuracyRow`].
    pub inside: i64,
    /// As in [`ForecastAccuracyRow`].
    pub cells: i64,
}

/// How good the forecasts of one customer were.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct CustomerForecastAccuracy {
    /// The customer.
    pub customer: Id,
    /// The currency.
    pub currency: Currency,
    /// What came.
    pub came: Money,
    /// What was expected.
    pub expected: Money,
    /// As in [`ForecastAccuracyRow`].
    #[shape(omit)]
    pub wape: Option<Fraction>,
    /// As in [`ForecastAccuracyRow`].
    #[shape(omit)]
    pub bias: Option<Fraction>,
}

#[derive(Clone, Copy, Default)]
struct Error {
    came: i128,
    expected: i128,
    absolute: i128,
    baseline: i128,
    inside: i64,
    cells: i64,
}

impl Error {
    fn add(&mut self, expected: i128, came: i128) {
        self.came = self.came.saturating_add(came);
        self.expected = self.expected.saturating_add(expected);
        self.absolute = self.absolute.saturating_add(expected.saturating_sub(came).saturating_abs());
    }

    fn plus(&mut self, other: &Self) {
        self.came = self.came.saturating_add(other.came);
        self.expected = self.expected.saturating_add(other.expected);
        self.absolute = self.absolute.saturating_add(other.absolute);
        self.baseline = self.baseline.saturating_add(other.baseline);
        self.inside = self.inside.saturating_add(other.inside);
        self.cells = self.cells.saturating_add(other.cells);
    }

    fn share(&self, of: i128) -> Option<Fraction> {
        Fraction::of(of, self.came)
    }

    fn bias(&self) -> Option<Fraction> {
        self.share(self.expected.saturating_sub(self.came))
    }
}

#[derive(Default)]
struct Errors {
    periods: Vec<Error>,
    totals: i128,
}

/// Makes forecasts for past days with what was known then, and says by how much they were wrong, beside the plan by
/// due days (预测回测). Nothing that was entered or happened after a past day is known to its forecast, so the figures
/// are those of real use. Delays that the rules assume and plans that are not owed take no part.
///
/// ```
/// use duebook::{
///     Currency, CutOff, Debt, DebtEvent, ForecastLookBack, ForecastRules, Fraction, Money, Portfolio, forecast_error,
/// };
///
/// let eur = Currency::new("EUR")?;
/// let mut portfolio = Portfolio::default();
/// for week in 0..30_i64 {
///     let issued = duebook::Date::parse("2026-01-05")?.add_days(week * 7)?;
///     let amount = Money::new(100_01 + week, eur)?;
///     let mut debt = Debt::new(&format!("INV-{week}"), "ACME", amount, issued, issued.add_days(14)?)?;
///     debt.events.push(DebtEvent::paid(issued.add_days(24)?, amount));             // always ten days late
///     portfolio.debts.push(debt);
/// }
/// let rules = ForecastRules { periods: vec![7, 7], ..ForecastRules::default() };
/// let look = ForecastLookBack { times: 4, step: 7 };
/// let found = forecast_error(&portfolio, &CutOff::on("2026-07-27".parse()?), &rules, &look)?;
/// let row = &found.rows[0];
/// assert_eq!(row.wape, Some(Fraction { numerator: 0, denominator: 1 }));
/// assert!(row.baseline.ok_or("no value")?.numerator > 0);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// `number_out_of_range` for the look back; those of [`forecast_cash`].
pub fn forecast_error(
    portfolio: &Portfolio,
    cut_off: &CutOff,
    rules: &ForecastRules,
    look_back: &ForecastLookBack,
) -> Result<ForecastAccuracy> {
    within(look_back.times, 1, 260).map_err(|e| e.at("times").at("lookBack"))?;
    within(look_back.step, 1, 366).map_err(|e| e.at("step").at("lookBack"))?;
    rules.check().map_err(|e| e.at("rules"))?;
    let rules = ForecastRules { delays: Vec::new(), ..rules.clone() };
    let span = rules.lengths().iter().fold(0_i64, |sum, days| sum.saturating_add(*days));
    let paid = paid(portfolio, cut_off)?;
    let places = Index::of_distinct(portfolio.debts.iter().map(|debt| &debt.id));
    let mut origins = Vec::new();
    let mut rows: BTreeMap<Currency, Errors> = BTreeMap::new();
    let mut customers: BTreeMap<(Id, Currency), Error> = BTreeMap::new();
    for turn in (0..look_back.times).rev() {
        let back = turn.saturating_mul(look_back.step).saturating_add(span);
        let day = cut_off.on.add_days(back.saturating_neg())?;
        let known = cut_off.known.map_or(day, |known| known.min(day));
        let then = CutOff { on: day, known: Some(known) };
        let found = forecast_cash(portfolio, &then, &rules, &[])?;
        origins.push(day);
        let periods = found.periods.len();
        let mut came: BTreeMap<Currency, Vec<i128>> = BTreeMap::new();
        let mut theirs: BTreeMap<(&Id, Currency), Vec<(i128, i128)>> = BTreeMap::new();
        for item in &found.items {
            let place = places.get(&item.id).and_then(|place| usize::try_from(place).ok());
            let paid = place.and_then(|place| paid.get(place)).map_or(&[][..], Vec::as_slice);
            let currency = item.open.currency();
            let all = came.entry(currency).or_insert_with(|| vec![0; periods]);
            let own = theirs.entry((&item.customer, currency)).or_insert_with(|| vec![(0, 0); periods]);
            for (((period, expected), sum), own) in found.periods.iter().zip(&item.expected).zip(all).zip(own) {
                let inside = paid.iter().filter(|(day, _)| (period.from..=period.to).contains(day));
                let here = inside.fold(0_i128, |sum, (_, amount)| sum.saturating_add((*amount).into()));
                *sum = sum.saturating_add(here);
                own.0 = own.0.saturating_add(expected.minor().into());
                own.1 = own.1.saturating_add(here);
            }
        }
        for ((customer, currency), cells) in theirs {
            let error = customers.entry((customer.clone(), currency)).or_default();
            cells.into_iter().for_each(|(expected, came)| error.add(expected, came));
        }
        for row in &found.rows {
            let errors = rows.entry(row.currency).or_default();
            errors.periods.resize(periods, Error::default());
            let came = came.remove(&row.currency).unwrap_or_default();
            let mut total = 0_i128;
            for ((error, cell), came) in errors.periods.iter_mut().zip(&row.cells).zip(came) {
                let expected = i128::from(cell.expected.minor());
                error.add(expected, came);
                let asked = i128::from(cell.contractual.minor());
                error.baseline = error.baseline.saturating_add(asked.saturating_sub(came).saturating_abs());
                error.cells = error.cells.saturating_add(1);
                if (i128::from(cell.low.minor())..=cell.high.minor().into()).contains(&came) {
                    error.inside = error.inside.saturating_add(1);
                }
                total = total.saturating_add(expected).saturating_sub(came);
            }
            errors.totals = errors.totals.saturating_add(total.saturating_abs());
        }
    }
    let rows = rows.into_iter().map(|(currency, errors)| row(currency, &errors)).collect::<Result<_>>()?;
    let customer = |((customer, currency), error): ((Id, Currency), Error)| {
        Ok(CustomerForecastAccuracy {
            customer,
            currency,
            came: Money::from_i128(error.came, currency)?,
            expected: Money::from_i128(error.expected, currency)?,
            wape: error.share(error.absolute),
            bias: error.bias(),
        })
    };
    Ok(ForecastAccuracy { origins, rows, customers: customers.into_iter().map(customer).collect::<Result<_>>()? })
}

fn row(currency: Currency, errors: &Errors) -> Result<ForecastAccuracyRow> {
    let mut all = Error::default();
    errors.periods.iter().for_each(|period| all.plus(period));
    let period = |error: &Error| ForecastPeriodAccuracy {
        wape: error.share(error.absolute),
        baseline: error.share(error.baseline),
        bias: error.bias(),
        inside: error.inside,
        cells: error.cells,
    };
    Ok(ForecastAccuracyRow {
        currency,
        came: Money::from_i128(all.came, currency)?,
        expected: Money::from_i128(all.expected, currency)?,
        wape: all.share(all.absolute),
        baseline: all.share(all.baseline),
        bias: all.bias(),
        total: all.share(errors.totals),
        inside: all.inside,
        cells: all.cells,
        periods: errors.periods.iter().map(period).collect(),
    })
}

/// When cash came for each debt, and how much.
fn paid(portfolio: &Portfolio, cut_off: &CutOff) -> Result<Vec<Vec<(crate::Date, i64)>>> {
    let mut paid = Vec::with_capacity(portfolio.debts.len());
    for (position, debt) in portfolio.debts.iter().enumerate() {
        let mut slices = PaymentSlices::default();
        if cut_off.sees(debt.issued, debt.entered) {
            let read = debt.fold(cut_off, |event, _| {
                slices.take(event);
            });
            read.map_err(|e| e.at_index("debts", position).at("portfolio"))?;
        }
        let cash = slices.left().filter(|slice| slice.by == PaidBy::Receipt);
        paid.push(cash.map(|slice| (slice.day, slice.amount)).collect());
    }
    Ok(paid)
}
