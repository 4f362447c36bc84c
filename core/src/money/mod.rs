//! Money (金额): whole minor units of one currency, and how a sum is divided.
//!
//! The one rule: nothing is rounded unless the caller named how, and what rounding leaves over is
//! part of the answer. [`Money`] is the amount, [`Currency`] knows its decimal places, [`Percent`]
//! is an exact share, [`Rate`] an exact exchange rate, [`Rounding`] the named ways to round, [`split()`] divides a sum so that the
//! parts add up again.

mod amount;
mod currency;
mod fraction;
mod iso;
mod percent;
mod rate;
mod rounding;
mod slip;
mod split;

pub use amount::{Money, Rounded};
pub use currency::Currency;
pub use fraction::Fraction;
pub use percent::Percent;
pub(crate) use percent::percent_text;
pub use rate::Rate;
pub use rounding::Rounding;
pub(crate) use rounding::divide;
use rounding::share;
pub(crate) use slip::slip;
pub use slip::{Slip, SlipKind, SlipRequest, slips};
pub(crate) use split::{LARGEST_WEIGHT, Portion, settle_residue};
pub use split::{Parts, Remainder, Split, split};
