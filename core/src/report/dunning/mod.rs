//! Dunning (催款): from the first friendly letter to the last, by levels, and how far each case has come.
//!
//! A run decides nothing by itself: it is a plan of letters with the figures and reasons of each line, and of the
//! events to record once they went out. A level is passed only by a letter that was sent, so that a run that is
//! repeated asks for nothing twice, and nobody gets the last warning first.

mod case;
mod interest;
mod letter;
mod life;
mod policy;
mod run;

pub use case::{CollectionCase, CollectionState, collection_cases};
pub use letter::{DunningLetter, DunningLine, DunningPassed, DunningPlan, DunningRecord};
pub(super) use life::Life;
pub use life::{CollectionPromise, PromiseState};
pub use policy::{
    BrokenPromise, DunningBlock, DunningDays, DunningLevel, DunningListing, DunningMoney, DunningPolicy, DunningSteps,
};
pub use run::dunning_run;
