//! Behavior, grades, limits, provisions and forecasts.

mod aging;
mod behavior;
mod forecast;
mod grade;
mod lives;
mod order_check;
mod provision;
#[path = "../shared/receivables.rs"]
mod receivables;
mod receivables_books;
