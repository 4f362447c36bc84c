//! How long the whole book takes on one core, and a million invoices.

use std::path::Path;

use duebook::{
    AgingBy, AgingRules, BehaviorRules, CollectionRules, CutOff, ForecastRules, GradeContext, GradePolicy, Id,
    ObservationRules, Portfolio, aging_report, collection_order, customer_behavior, forecast_cash,
};

use super::books::{day, portfolio, weekend, whole_b2b};
use super::say;

#[cfg(unix)]
fn cpu() -> f64 {
    let had = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    had.tv_sec as f64 + had.tv_nsec as f64 / 1e9
}

#[cfg(not(unix))]
fn cpu() -> f64 {
    0.0
}

/// The fastest of some rounds, in milliseconds of processor time.
fn fastest(rounds: usize, mut work: impl FnMut()) -> f64 {
    let round = |_| {
        let start = cpu();
        work();
        (cpu() - start) * 1e3
    };
    (0..rounds).map(round).fold(f64::INFINITY, f64::min)
}

pub(crate) fn run(folder: &Path) {
    let rows = whole_b2b(folder);
    say("speed, whole book", &measured(&portfolio(&rows), 10));
    // The open ones of the book, a little more than there are of it, as they come.
    let open: Vec<_> = rows.iter().rev().cycle().filter(|row| row.paid.is_none()).take(10_000).cloned().collect();
    let ten_thousand = portfolio(&open);
    say("speed, aging", &serde_json::json!({ "items": ten_thousand.debts.len(), "aging": aged(&ten_thousand, 100) }));
    let mut many = Vec::with_capacity(1_000_000);
    'full: for copy in 0.. {
        for row in &rows {
            if many.len() == 1_000_000 {
                break 'full;
            }
            let mut row = row.clone();
            row.customer = Id::new(format!("{}/{copy}", row.customer)).unwrap();
            many.push(row);
        }
    }
    say("speed, 1 million", &measured(&portfolio(&many), 2));
}

fn measured(portfolio: &Portfolio, rounds: usize) -> serde_json::Value {
    let cut_off = cut_off();
    let observed = ObservationRules { calendar: Some(weekend()), ..ObservationRules::default() };
    let rules = ForecastRules { observation: observed.clone(), ..ForecastRules::default() };
    let figures = fastest(rounds, || {
        let rules = BehaviorRules { observation: observed.clone(), ..BehaviorRules::default() };
        customer_behavior(portfolio, &cut_off, &rules).unwrap();
    });
    let forecast = fastest(rounds, || {
        forecast_cash(portfolio, &cut_off, &rules, &[]).unwrap();
    });
    let collection = fastest(rounds, || {
        let rules = CollectionRules { forecast: rules.clone(), ..CollectionRules::default() };
        collection_order(portfolio, &cut_off, &rules).unwrap();
    });
    let aged = aged(portfolio, rounds);
    let grades = grades(portfolio, &cut_off, &observed, rounds);
    serde_json::json!({
        "items": portfolio.debts.len(), "figures": figures, "aging": aged, "forecast": forecast, "grades": grades,
        "collection": collection, "together": figures + aged + forecast + grades,
    })
}

fn cut_off() -> CutOff {
    CutOff::on(day("2020-05-20"))
}

/// The report by customer, of which all that is settled is a part too.
fn aged(portfolio: &Portfolio, rounds: usize) -> f64 {
    let rules = AgingRules { by: Some(AgingBy::Customer {}), ..AgingRules::standard() };
    fastest(rounds, || {
        aging_report(portfolio, &cut_off(), &rules).unwrap();
    })
}

/// Every customer graded once.
fn grades(portfolio: &Portfolio, cut_off: &CutOff, observed: &ObservationRules, rounds: usize) -> f64 {
    let policy = GradePolicy { observed: observed.clone(), ..GradePolicy::default() };
    fastest(rounds, || {
        duebook::grades(portfolio, cut_off, &policy, &GradeContext::default()).unwrap();
    })
}
