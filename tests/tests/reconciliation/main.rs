//! Statements in, proven matches out; two systems compared; periods that balance.

mod bank_tables;
mod evidence;
mod files;
mod incremental;
mod matcher;
mod memory;
mod scale_bank;
mod sessions;
mod statements;
mod systems;
mod tables;
