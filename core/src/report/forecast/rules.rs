//! The rules of a forecast: which past counts how much, and what is assumed.

use crate::error::{ErrorKind, count};
use crate::index::Index;
use crate::shape::Shape;
use crate::{Calendar, Error, Id, ObservationRules, Result};

/// How cash is forecast. What is left out is as measured best on old parts of public invoice books.
///
/// ```
/// use duebook::ForecastRules;
///
/// let months = ForecastRules { periods: vec![30, 31, 30], ..ForecastRules::default() };
/// assert_eq!((months.window, months.borrowed), (365, 20));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ForecastRules {
    /// From which day debts were late, and on which days nobody pays.
    #[shape(omit)]
    pub observation: ObservationRules,
    /// How many days each period has, 1 to 3,660, at most 400; the first begins on the day after the cut-off. None
    /// given: eight weeks.
    #[shape(omit)]
    pub periods: Vec<i64>,
    /// Debts settled in so many days before the cut-off are the history, 1 to 3,660.
    #[shape(omit = 365)]
    pub window: i64,
    /// After so many days a payment counts half as much, 0 to 3,660; 0: all count alike (半衰期).
    #[shape(omit = 180)]
    pub half_life: i64,
    /// As so many payments of the customer's own counts what all customers do, 1 to 1,000.
    #[shape(omit = 20)]
    pub borrowed: i64,
    /// A customer with fewer payments than about this many is thin: of what all do, only the scatter is borrowed, around
    /// the customer's own usual delay. 1 to 1,000.
    #[shape(omit = 20)]
    pub thin: i64,
    /// A payment of a debt due on the same day of the week counts so many times, 1 to 20: who pays in runs pays on the
    /// same days again.
    #[shape(omit = 3)]
    pub weekday: i64,
    /// A dispute is expected to be over so many days after it began, 0 to 3,660.
    #[shape(omit = 45)]
    pub dispute: i64,
    /// What is assumed: the customers who pay later than they would (假设分析), each once, at most 100,000.
    #[shape(omit)]
    pub delays: Vec<AssumedDelay>,
}

/// An assumption: a customer pays everything so much later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct AssumedDelay {
    /// The customer.
    pub customer: Id,
    /// How many days later, 0 to 3,660.
    pub days: i64,
}

impl Default for ForecastRules {
    fn default() -> Self {
        Self {
            observation: ObservationRules::default(),
            periods: Vec::new(),
            window: 365,
            half_life: 180,
            borrowed: 20,
            thin: 20,
            weekday: 3,
            dispute: 45,
            delays: Vec::new(),
        }
    }
}

const MOST_DAYS: i64 = 3_660;
const MOST_PERIODS: usize = 400;
const MOST_DELAYS: usize = 100_000;

/// That a number lies within its limits.
pub(crate) fn within(found: i64, min: i64, max: i64) -> Result<()> {
    if (min..=max).contains(&found) { Ok(()) } else { Err(ErrorKind::NumberOutOfRange { found, min, max }.into()) }
}

/// That a list is not longer than it may be.
pub(crate) fn at_most(found: usize, limit: usize) -> Result<()> {
    if found <= limit { Ok(()) } else { Err(ErrorKind::TooMany { found: count(found), limit: count(limit) }.into()) }
}

impl ForecastRules {
    pub(crate) fn check(&self) -> Result<()> {
        let seen = &self.observation;
        within(seen.tolerance, 0, 366).map_err(|e| e.at("tolerance").at("observation"))?;
        let calendar = seen.calendar.as_ref().map_or(Ok(()), Calendar::check);
        calendar.map_err(|e| e.at("calendar").at("observation"))?;
        at_most(self.periods.len(), MOST_PERIODS).map_err(|e| e.at("periods"))?;
        for (position, days) in self.periods.iter().enumerate() {
            within(*days, 1, MOST_DAYS).map_err(|e| e.at_index("periods", position))?;
        }
        within(self.window, 1, MOST_DAYS).map_err(|e| e.at("window"))?;
        within(self.half_life, 0, MOST_DAYS).map_err(|e| e.at("halfLife"))?;
        within(self.borrowed, 1, 1_000).map_err(|e| e.at("borrowed"))?;
        within(self.thin, 1, 1_000).map_err(|e| e.at("thin"))?;
        within(self.weekday, 1, 20).map_err(|e| e.at("weekday"))?;
        within(self.dispute, 0, MOST_DAYS).map_err(|e| e.at("dispute"))?;
        at_most(self.delays.len(), MOST_DELAYS).map_err(|e| e.at("delays"))?;
        for (position, delay) in self.delays.iter().enumerate() {
            within(delay.days, 0, MOST_DAYS).map_err(|e| e.at("days").at_index("delays", position))?;
        }
        let ids = Index::of_unique(self.delays.iter().map(|delay| &delay.customer));
        let Err(twice) = ids else { return Ok(()) };
        let again = usize::try_from(twice.again).unwrap_or(usize::MAX);
        let Some(delay) = self.delays.get(again) else { return Ok(()) };
        let refused = ErrorKind::DuplicateId { id: delay.customer.clone(), first: i64::from(twice.first) };
        Err(Error::from(refused).at("customer").at_index("delays", again))
    }

    /// The lengths of the periods.
    pub(crate) fn lengths(&self) -> Vec<i64> {
        if self.periods.is_empty() { vec![7; 8] } else { self.periods.clone() }
    }
}
