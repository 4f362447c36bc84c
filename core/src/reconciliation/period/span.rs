//! The weeks and months in which an account is reconciled.

use crate::error::{ErrorKind, count};
use crate::shape::Shape;
use crate::{Date, Error, Result, Weekday};

/// How often an account is reconciled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum PeriodCadence {
    /// Every week.
    Weekly {
        /// The last day of it.
        ends: Weekday,
    },
    /// Every calendar month.
    Monthly {},
}

/// A span of days, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PeriodSpan {
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
}

/// What [`reconciliation_periods`] is asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PeriodsRequest {
    /// How often.
    pub cadence: PeriodCadence,
    /// The first day on which a period may end.
    pub from: Date,
    /// The last.
    pub to: Date,
}

const MOST_PERIODS: usize = 10_000;

/// The periods that end within a span of days.
///
/// ```
/// use duebook::{PeriodCadence, PeriodsRequest, Weekday, reconciliation_periods};
///
/// let cadence = PeriodCadence::Weekly { ends: Weekday::Sunday };
/// let weeks = reconciliation_periods(&PeriodsRequest { cadence, from: "2026-02-01".parse()?, to: "2026-02-14".parse()? })?;
/// assert_eq!(weeks.len(), 2);
/// assert_eq!((weeks[0].first.to_string(), weeks[0].last.to_string()), ("2026-01-26".into(), "2026-02-01".into()));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `date_out_of_reach` if `to` is before `from`; `too_many` beyond 10,000 periods; `date_out_of_range`.
pub fn reconciliation_periods(request: &PeriodsRequest) -> Result<Vec<PeriodSpan>> {
    let PeriodsRequest { cadence, from, to } = request;
    backward(*from, *to).map_err(|e| e.at("to"))?;
    let mut spans = Vec::new();
    let mut last = match cadence {
        PeriodCadence::Weekly { ends } => {
            let ahead = number(*ends).saturating_sub(i64::from(from.weekday_number())).rem_euclid(7);
            from.add_days(ahead)?
        }
        PeriodCadence::Monthly {} => from.last_of_month(),
    };
    while last <= *to {
        if spans.len() >= MOST_PERIODS {
            let refused =
                ErrorKind::TooMany { found: count(spans.len()).saturating_add(1), limit: count(MOST_PERIODS) };
            return Err(Error::from(refused).at("to"));
        }
        let first = match cadence {
            PeriodCadence::Weekly { .. } => last.add_days(-6)?,
            PeriodCadence::Monthly {} => last.on_day(1),
        };
        spans.push(PeriodSpan { first, last });
        // The calendar ends somewhere; a period that would end beyond it is not among those asked for.
        let next = match cadence {
            PeriodCadence::Weekly { .. } => last.add_days(7),
            PeriodCadence::Monthly {} => last.add_days(1).map(Date::last_of_month),
        };
        let Ok(next) = next else { break };
        last = next;
    }
    Ok(spans)
}

fn number(day: Weekday) -> i64 {
    match day {
        Weekday::Monday => 0,
        Weekday::Tuesday => 1,
        Weekday::Wednesday => 2,
        Weekday::Thursday => 3,
        Weekday::Friday => 4,
        Weekday::Saturday => 5,
        Weekday::Sunday => 6,
    }
}

pub(crate) fn backward(first: Date, last: Date) -> Result<()> {
    if last < first {
        return Err(ErrorKind::DateOutOfReach { on: last, first: Some(first), last: None }.into());
    }
    Ok(())
}
