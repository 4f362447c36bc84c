//! Statements of account, rankings, cubes, the month-end pack; reminders, dunning and alerts.

mod alerts;
mod cube;
mod dunning;
#[path = "../shared/figures.rs"]
mod figures;
mod month_end;
mod rankings;
mod reminders;
mod render;
mod scale_figures;
mod scale_remind;
mod show;
mod statement;
#[path = "../shared/world.rs"]
mod world;
