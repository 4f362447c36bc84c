//! Reads over records (报表): they decide nothing and change nothing.

mod aging;

pub use aging::{AgingRow, aging};
