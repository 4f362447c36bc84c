//! When an installment is due (约定收款日期).

use crate::calendar::{Date, Step};
use crate::shape::Shape;
use crate::{Id, Result};

/// A date to count from, and the steps from there.
///
/// ```
/// use duebook::Due;
///
/// let rule = Due::end_of_month_after("acceptance", 1)?;      // 验收后次月月底
/// assert_eq!(rule.steps.len(), 2);
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Due {
    /// Where counting begins.
    pub start: Start,
    /// The steps from there, applied in order; none means the start itself.
    #[shape(default)]
    pub steps: Vec<Step>,
}

/// Where a due rule begins to count.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum Start {
    /// A business event or milestone (里程碑): signing, delivery, acceptance, invoice … The line has no
    /// date until the event is reported.
    Event {
        /// The name of the event, the caller's own.
        event: Id,
    },
    /// A fixed date.
    Date {
        /// The date.
        date: Date,
    },
    /// The due date of the line before it, before that was moved to a business day: a chain of lines does not
    /// drift over holidays. Months keep their anchor through the chain: 31 January, 28 February, 31 March.
    Previous {},
}

impl Due {
    /// A fixed date.
    #[must_use]
    pub fn on(date: Date) -> Self {
        Self { start: Start::Date { date }, steps: Vec::new() }
    }

    /// So many days after an event; 0 is the day of the event.
    ///
    /// # Errors
    /// Those of [`Id::new`] for the event.
    pub fn after(event: &str, days: i64) -> Result<Self> {
        Self::from_event(event, vec![Step::Days { days }])
    }

    /// So many months after an event, on the same day of the month or the last the month has.
    ///
    /// # Errors
    /// Those of [`Id::new`] for the event.
    pub fn months_after(event: &str, months: i64) -> Result<Self> {
        Self::from_event(event, vec![Step::Months { months }])
    }

    /// The end of the month that lies so many months after an event; 0 is the month of the event.
    ///
    /// # Errors
    /// Those of [`Id::new`] for the event.
    pub fn end_of_month_after(event: &str, months: i64) -> Result<Self> {
        Self::from_event(event, vec![Step::Months { months }, Step::EndOfMonth {}])
    }

    /// Any steps after an event.
    ///
    /// # Errors
    /// Those of [`Id::new`] for the event.
    pub fn from_event(event: &str, steps: Vec<Step>) -> Result<Self> {
        Ok(Self { start: Start::Event { event: Id::new(event).map_err(|e| e.at("event"))? }, steps })
    }

    /// Any steps after the due date of the line before, counted before that is moved to a business day.
    #[must_use]
    pub fn after_previous(steps: Vec<Step>) -> Self {
        Self { start: Start::Previous {}, steps }
    }
}
