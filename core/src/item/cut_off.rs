//! As of which day something is read (截止日), and what was known by then.

use crate::Date;
use crate::shape::Shape;

/// The end of a day, seen with what had been entered by another day.
///
/// Without `known` a report for a past date takes in whatever was entered since with a business date before it.
/// With it, the report is the one that could have been printed then, unchanged by anything entered later.
///
/// ```
/// use duebook::CutOff;
///
/// let month_end = CutOff::on("2026-01-31".parse()?);
/// assert!(month_end.sees("2026-01-31".parse()?, Some("2026-02-03".parse()?)));
/// let printed_then = CutOff { known: Some("2026-02-01".parse()?), ..month_end };
/// assert!(!printed_then.sees("2026-01-31".parse()?, Some("2026-02-03".parse()?)));
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub struct CutOff {
    /// The day; its end counts (业务日期).
    pub on: Date,
    /// What was entered after the end of this day is not known (录入日期). Absent: everything is known.
    #[shape(omit)]
    pub known: Option<Date>,
}

impl CutOff {
    /// The end of a day, with everything known today.
    #[must_use]
    pub const fn on(on: Date) -> Self {
        Self { on, known: None }
    }

    /// Whether something of that business date, entered on that day, is seen. What has no day of entry was entered on
    /// its business date.
    #[must_use]
    pub fn sees(&self, on: Date, entered: Option<Date>) -> bool {
        on <= self.on && self.known.is_none_or(|known| entered.unwrap_or(on) <= known)
    }
}
