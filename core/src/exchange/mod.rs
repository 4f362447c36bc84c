//! Amounts in other currencies (外币): quotes, clearing across currencies, revaluation.
//!
//! Every open foreign balance has two amounts: what it is in its own currency (原币) and the value at which
//! the books hold it in the base currency (本位币). The one rule: the two never part without a named event.
//! A rate is always given with its direction and never inverted silently; what stays open keeps its booking
//! rate; nothing foreign left means nothing left in the books; and every unit that rounding moves is named,
//! with the balance it came from and the line that took it.
//!
//! [`convert`] and [`convert_parts`] turn amounts, [`clear_foreign`] settles items with money and states the
//! realized difference of each line, [`revalue`] adjusts open balances to the closing rate (汇兑损益),
//! [`check_foreign_entry`] checks a document at the door.

mod clear;
mod clearing;
mod convert;
mod entry;
mod open;
mod quote;
mod ratio;
mod residue;
mod revaluation;
mod revalue;

pub use clear::clear_foreign;
pub use clearing::{
    Across, ClearedLine, ClearingLine, ClearingPolicy, ForeignClearing, ForeignClearingRequest, Ledger, RateRule,
};
pub use convert::{Converted, ConvertedParts, convert, convert_parts};
pub use entry::{EntryCheck, EntryFault, ForeignEntry, ForeignEntryLine, check_foreign_entry};
pub use open::{ForeignItem, ForeignLot};
pub use quote::Quote;
pub use residue::{Residue, ResidueOf, Taken};
pub use revaluation::{
    AdvanceTreatment, BalanceKind, ForeignBalance, Revaluation, RevaluationPolicy, RevaluationRequest, RevaluedGroup,
    RevaluedRow, Spread,
};
pub use revalue::revalue;
