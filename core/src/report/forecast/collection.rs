//! Whom to call first (催收顺序): what is overdue, and how probably it stays so.

use std::collections::BTreeMap;

use super::ForecastRules;
use super::outlook::{Open, Outlook, number};
use super::rules::{at_most, within};
use crate::error::ErrorKind;
use crate::reason::CollectionReason;
use crate::shape::Shape;
use crate::{Currency, CutOff, Date, Error, Fraction, Id, Money, Percent, Portfolio, Quote, Result, Rounding, convert};

/// How customers are put into an order.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct CollectionRules {
    /// How late customers pay. Its periods take no part.
    #[shape(omit)]
    pub forecast: ForecastRules,
    /// What is still unpaid in so many days counts, 1 to 366.
    #[shape(omit = 14)]
    pub ahead: i64,
    /// So many customers can be called, 1 to 1,000,000. Absent: all.
    #[shape(omit)]
    pub capacity: Option<i64>,
    /// The limits of the provision in days overdue, inclusive and rising, 1 to 3,660, at most 100 (坏账准备账龄段). None
    /// given: 30, 60, 90, 180, 365.
    #[shape(omit)]
    pub bands: Vec<i64>,
    /// An item is about to cross a limit if it does within so many days, 0 to 366.
    #[shape(omit = 7)]
    pub near: i64,
    /// What of the debts of which a promise was broken counts in addition. Absent: 20 percent.
    #[shape(omit)]
    pub broken: Option<Percent>,
    /// What of the debts that are about to cross a limit counts in addition. Absent: 10 percent.
    #[shape(omit)]
    pub crossing: Option<Percent>,
    /// What the caller's own model says, each customer at most once; at most 10,000,000.
    #[shape(omit)]
    pub scores: Vec<ModelScore>,
    /// The currency in which all are compared. Absent: that of the debts, if they have one.
    #[shape(omit)]
    pub currency: Option<Currency>,
    /// Quotes that lead from the currencies of the debts to that one, at most 1,000.
    #[shape(omit)]
    pub quotes: Vec<Quote>,
}

impl Default for CollectionRules {
    fn default() -> Self {
        Self {
            forecast: ForecastRules::default(),
            ahead: 14,
            capacity: None,
            bands: Vec::new(),
            near: 7,
            broken: None,
            crossing: None,
            scores: Vec::new(),
            currency: None,
            quotes: Vec::new(),
        }
    }
}

/// The answer of a model of the caller's own: it takes the place of the delays of the customer.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ModelScore {
    /// The customer.
    pub customer: Id,
    /// How probably what is overdue is still unpaid then.
    pub unpaid: Percent,
}

/// Customers with something overdue, those first who should be called first.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct CollectionOrder {
    /// One line for each customer, as many as can be called.
    pub lines: Vec<CollectionLine>,
    /// How many more customers have something overdue.
    pub left: i64,
}

/// A customer to call. What a model may want to know stands beside the points.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct CollectionLine {
    /// The customer.
    pub customer: Id,
    /// The sum of the points of the reasons, in minor units of the currency.
    pub points: i64,
    /// What is overdue and not disputed.
    pub overdue: Money,
    /// What of it will probably still be unpaid, by the delays of the customer.
    pub unpaid: Money,
    /// The debts, the longest overdue first.
    pub debts: Vec<Id>,
    /// How many days the first of them is overdue.
    pub oldest: i64,
    /// The days after the due day on which the customer usually pays, less than zero if before.
    pub usual: i64,
    /// How many debts it settled in the window.
    pub payments: i64,
    /// Of how many of the debts a promise was broken.
    pub broken: i64,
    /// The parts of the points.
    pub reasons: Vec<CollectionReason>,
}

/// What a customer owes, in minor units of each currency.
#[derive(Default)]
struct Owed<'a> {
    debts: Vec<(Date, &'a Id)>,
    overdue: BTreeMap<Currency, i128>,
    unpaid: BTreeMap<Currency, i128>,
    broken: BTreeMap<Currency, i128>,
    promise: Option<Date>,
    promises: i64,
    /// By limit: the first day beyond it, and how much.
    crossing: BTreeMap<i64, (Date, BTreeMap<Currency, i128>)>,
    usual: i64,
    payments: i64,
}

/// Puts the customers with something overdue into the order in which to call them (智能催收).
///
/// A customer counts for what of its overdue, undisputed debts will probably still be unpaid two weeks later, by the
/// same delays as in [`forecast_cash`](crate::forecast_cash()): a large sum of one who always pays within days can wait.
/// A broken promise and debts that are about to be overdue for longer than a limit of the provision count in addition.
/// The points are the sum of those of the reasons.
///
/// ```
/// use duebook::{CollectionRules, Currency, CutOff, Debt, Money, Portfolio, collection_order};
///
/// let cny = |amount: &str| Money::parse(amount, Currency::new("CNY")?);
/// let debt = |id: &str, customer: &str, amount: &str| {
///     Debt::new(id, customer, cny(amount)?, "2026-01-05".parse()?, "2026-02-04".parse()?)
/// };
/// let debts = vec![debt("INV-1", "ACME", "500.05")?, debt("INV-2", "Bauer", "20.00")?, debt("INV-3", "ACME", "1.00")?];
/// let portfolio = Portfolio { debts, ..Portfolio::default() };
/// let rules = CollectionRules { capacity: Some(1), ..CollectionRules::default() };
/// let found = collection_order(&portfolio, &CutOff::on("2026-02-14".parse()?), &rules)?;
/// assert_eq!((found.lines[0].customer.as_str(), found.left), ("ACME", 1));
/// assert_eq!(found.lines[0].overdue.amount(), "501.05");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `number_out_of_range` and `too_many` for the rules; `duplicate_id` for a score; `rate_missing` for a currency without
/// a quote; `amount_too_large`; those of [`forecast_cash`](crate::forecast_cash()).
pub fn collection_order(portfolio: &Portfolio, cut_off: &CutOff, rules: &CollectionRules) -> Result<CollectionOrder> {
    let bands = rules.check().map_err(|e| e.at("rules"))?;
    let outlook = Outlook::read(portfolio, &[], &rules.forecast, cut_off)?;
    let ends = outlook.ends(number(cut_off.on), &[rules.ahead])?;
    let overdue: Vec<Open<'_>> = outlook
        .open
        .iter()
        .filter(|open| open.due < cut_off.on && open.open > open.disputed)
        .map(|open| Open { open: open.open.saturating_sub(open.disputed), disputed: 0, ..open.clone() })
        .collect();
    let mut owed: BTreeMap<&Id, Owed<'_>> = BTreeMap::new();
    outlook.walk(&overdue, &ends, |open, laid| {
        let customer = owed.entry(open.name).or_default();
        let add = |sums: &mut BTreeMap<Currency, i128>, amount: i64| {
            let sum = sums.entry(open.currency).or_default();
            *sum = sum.saturating_add(amount.into());
        };
        customer.debts.push((open.due, open.id));
        (customer.usual, customer.payments) = (laid.habit.usual, laid.habit.payments);
        add(&mut customer.overdue, open.open);
        add(&mut customer.unpaid, laid.parts.last().copied().unwrap_or(0));
        if let Some(day) = open.broken {
            customer.promise = customer.promise.max(Some(day));
            customer.promises = customer.promises.saturating_add(1);
            add(&mut customer.broken, open.open);
        }
        let days = cut_off.on.days_since(open.day);
        let limit = bands.get(bands.partition_point(|limit| *limit < days)).copied();
        if let Some(limit) = limit.filter(|limit| limit.saturating_sub(days) < rules.near) {
            let beyond = Date::from_number(number(open.day).saturating_add(limit).saturating_add(1));
            let (day, sums) = customer.crossing.entry(limit).or_insert_with(|| (beyond, BTreeMap::new()));
            *day = (*day).min(beyond);
            add(sums, open.open);
        }
    });
    let into = Common::of(rules, &overdue);
    let scores: BTreeMap<&Id, Percent> = rules.scores.iter().map(|score| (&score.customer, score.unpaid)).collect();
    let mut lines = Vec::with_capacity(owed.len());
    for (customer, owed) in owed {
        lines.push(line(customer, owed, rules, &into, scores.get(customer).copied(), cut_off.on)?);
    }
    crate::order::sort_by(&mut lines, |a, b| {
        let first = |line: &CollectionLine| std::cmp::Reverse((line.points, line.overdue.minor()));
        first(a).cmp(&first(b)).then_with(|| a.customer.cmp(&b.customer))
    });
    let most = rules.capacity.and_then(|most| usize::try_from(most).ok()).unwrap_or(usize::MAX);
    let left = crate::error::count(lines.len().saturating_sub(most));
    lines.truncate(most);
    Ok(CollectionOrder { lines, left })
}

impl CollectionRules {
    /// The limits of the provision.
    fn check(&self) -> Result<Vec<i64>> {
        self.forecast.check().map_err(|e| e.at("forecast"))?;
        within(self.ahead, 1, 366).map_err(|e| e.at("ahead"))?;
        within(self.near, 0, 366).map_err(|e| e.at("near"))?;
        self.capacity.map_or(Ok(()), |most| within(most, 1, 1_000_000)).map_err(|e| e.at("capacity"))?;
        at_most(self.bands.len(), 100).map_err(|e| e.at("bands"))?;
        let mut least = 1;
        for (position, limit) in self.bands.iter().enumerate() {
            within(*limit, least, 3_660).map_err(|e| e.at_index("bands", position))?;
            least = limit.saturating_add(1);
        }
        at_most(self.quotes.len(), 1_000).map_err(|e| e.at("quotes"))?;
        for (position, quote) in self.quotes.iter().enumerate() {
            quote.check().map_err(|e| e.at_index("quotes", position))?;
        }
        at_most(self.scores.len(), Portfolio::MOST).map_err(|e| e.at("scores"))?;
        if let Err(twice) = crate::index::Index::of_unique(self.scores.iter().map(|score| &score.customer)) {
            let again = usize::try_from(twice.again).unwrap_or(usize::MAX);
            if let Some(score) = self.scores.get(again) {
                let refused = ErrorKind::DuplicateId { id: score.customer.clone(), first: twice.first.into() };
                return Err(Error::from(refused).at("customer").at_index("scores", again));
            }
        }
        Ok(if self.bands.is_empty() { vec![30, 60, 90, 180, 365] } else { self.bands.clone() })
    }
}

/// The currency in which all are compared.
struct Common<'r> {
    currency: Option<Currency>,
    quotes: &'r [Quote],
}

impl<'r> Common<'r> {
    fn of(rules: &'r CollectionRules, overdue: &[Open<'_>]) -> Self {
        let currency = rules.currency.or_else(|| overdue.iter().map(|open| open.currency).min());
        Self { currency, quotes: &rules.quotes }
    }

    fn sum(&self, sums: &BTreeMap<Currency, i128>) -> Result<Money> {
        let Some(to) = self.currency.or_else(|| sums.keys().next().copied()) else {
            return Err(ErrorKind::Empty {}.into());
        };
        let mut total = Money::zero(to);
        for (currency, sum) in sums {
            let amount = Money::from_i128(*sum, *currency).map_err(|e| e.at("portfolio"))?;
            let amount = if *currency == to {
                amount
            } else {
                let quote = self.quotes.iter().find(|quote| quote.from == *currency && quote.to == to);
                let missing = || Error::from(ErrorKind::RateMissing { from: *currency, to }).at("quotes").at("rules");
                convert(amount, quote.ok_or_else(missing)?, Rounding::HalfUp)?.value
            };
            total = total.plus(amount)?;
        }
        Ok(total)
    }
}

fn line(
    customer: &Id,
    mut owed: Owed<'_>,
    rules: &CollectionRules,
    into: &Common<'_>,
    score: Option<Percent>,
    today: Date,
) -> Result<CollectionLine> {
    let part = |amount: Money, percent: Option<Percent>, other: i64| -> Result<i64> {
        let percent = percent.map_or_else(|| Percent::new(other), Ok)?;
        Ok(amount.percent(percent, Rounding::HalfUp)?.value.minor())
    };
    let (overdue, unpaid) = (into.sum(&owed.overdue)?, into.sum(&owed.unpaid)?);
    let mut reasons = Vec::with_capacity(1);
    reasons.push(match score {
        Some(score) => {
            let points = part(overdue, Some(score), 0)?;
            let chance = score.units().checked_div(Percent::new(100)?.units().saturating_div(1_000)).unwrap_or(0);
            CollectionReason::Model { amount: overdue, chance, points }
        }
        None => {
            let share = Fraction::of(i128::from(unpaid.minor()).saturating_mul(1_000), overdue.minor());
            let chance = share.and_then(|share| share.numerator.checked_div(share.denominator)).unwrap_or(0);
            CollectionReason::Unpaid { amount: overdue, chance, days: rules.ahead, points: unpaid.minor() }
        }
    });
    if let Some(day) = owed.promise {
        let points = part(into.sum(&owed.broken)?, rules.broken, 20)?;
        reasons.push(CollectionReason::BrokenPromise { day, points });
    }
    for (limit, (day, sums)) in &owed.crossing {
        let amount = into.sum(sums)?;
        let points = part(amount, rules.crossing, 10)?;
        reasons.push(CollectionReason::CrossesBand { limit: *limit, day: *day, amount, points });
    }
    let mut points = Money::zero(overdue.currency());
    for reason in &reasons {
        points = points.plus(Money::new(reason.points(), overdue.currency())?)?;
    }
    crate::order::sort(&mut owed.debts);
    let oldest = owed.debts.first().map(|(due, _)| *due);
    Ok(CollectionLine {
        customer: customer.clone(),
        points: points.minor(),
        overdue,
        unpaid,
        oldest: oldest.map_or(0, |due| today.days_since(due)),
        debts: owed.debts.into_iter().map(|(_, id)| id.clone()).collect(),
        usual: owed.usual,
        payments: owed.payments,
        broken: owed.promises,
        reasons,
    })
}
