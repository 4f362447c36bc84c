//! Dates and the rules that lead from one to another (日期与到期规则).
//!
//! A due rule is a short list of [`Step`]s applied in order, so that every payment term in use can be
//! said: "30 days after delivery", "end of the month plus 45 days", "the next 10th or 25th". Whether a
//! result may fall on a holiday is a separate, named choice ([`BusinessDay`]) over a [`Calendar`] the
//! caller gives. Dates are civil dates without a time of day;
//! when something was recorded is an [`Instant`], given by the host. There is no clock.

mod business;
mod date;
mod instant;
mod step;

pub use business::{BusinessDay, Calendar, Weekday, WorkedDays};
pub use date::Date;
pub use instant::Instant;
pub(crate) use step::{Anchored, walk_on};
pub use step::{Step, walk};
