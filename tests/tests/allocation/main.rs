//! What a payment settles, how it is taken back, and what money is set off.

#[path = "../shared/common.rs"]
mod common;
mod facts;
mod offset;
mod plans;
mod presets;
mod scale;
mod sets;
mod subset;
mod taken_back;
mod undo;
mod waterfall;
