//! The cash forecast against the cash that came: weekly, over eight weeks, for what was open on each past day.

use std::collections::BTreeMap;

use duebook::{CutOff, Date, Debt, ForecastLookBack, Id, forecast_cash, forecast_error};

use super::books::{Book, portfolio};

const WEEKS: usize = 8;

#[derive(Default)]
struct Errors {
    absolute: f64,
    came: f64,
    first: (f64, f64),
    four: (f64, f64),
    expected: f64,
}

impl Errors {
    fn add(&mut self, expected: &[f64], came: &[f64]) {
        let absolute = |from: &[f64], to: &[f64]| from.iter().zip(to).map(|(a, b)| (a - b).abs()).sum::<f64>();
        let sum = |list: &[f64]| list.iter().sum::<f64>();
        self.absolute += absolute(expected, came);
        self.came += sum(came);
        self.first.0 += absolute(&expected[..1], &came[..1]);
        self.first.1 += came[0];
        self.four.0 += (sum(&expected[..4]) - sum(&came[..4])).abs();
        self.four.1 += sum(&came[..4]);
        self.expected += sum(expected);
    }

    fn json(&self) -> serde_json::Value {
        serde_json::json!({
            "wape": self.absolute / self.came, "firstWeek": self.first.0 / self.first.1,
            "fourWeeks": self.four.0 / self.four.1, "bias": self.expected / self.came - 1.0,
        })
    }
}

pub(crate) fn judged(book: &Book, origins: &[Date]) -> serde_json::Value {
    let rules = book.rules();
    let all = portfolio(&book.rows);
    let (mut engine, mut plan, mut mean) = (Errors::default(), Errors::default(), Errors::default());
    let (mut inside, mut cells, mut inside_all) = (0, 0, 0);
    for origin in origins {
        // Given what was there: nothing later can be seen, even by mistake.
        let mut known = all.clone();
        known.debts.retain(|debt| debt.issued <= *origin);
        known.debts.iter_mut().for_each(|debt| debt.events.retain(|event| event.on <= *origin));
        let found = forecast_cash(&known, &CutOff::on(*origin), &rules, &[]).unwrap();
        let mut came = vec![0.0; WEEKS];
        let mut open = 0;
        for debt in all.debts.iter().filter(|debt| is_open(debt, *origin)) {
            open += debt.amount.minor();
            let paid = debt.events[0].on;
            let week = usize::try_from((paid.days_since(*origin) - 1) / 7).unwrap();
            if let Some(week) = came.get_mut(week) {
                *week += debt.amount.minor() as f64;
            }
        }
        let row = &found.rows[0];
        assert_eq!(row.open.minor(), open, "the forecast is not of what was open");
        let sum: i64 = row.cells.iter().map(|cell| cell.expected.minor()).sum::<i64>() + row.beyond.expected.minor();
        assert_eq!(sum, open, "the expected amounts do not come to what is open");
        let expected: Vec<f64> = row.cells.iter().map(|cell| cell.expected.minor() as f64).collect();
        let asked: Vec<f64> = row.cells.iter().map(|cell| cell.contractual.minor() as f64).collect();
        engine.add(&expected, &came);
        plan.add(&asked, &came);
        mean.add(&by_means(book, &all.debts, *origin), &came);
        for (week, (cell, came)) in row.cells.iter().zip(&came).enumerate() {
            let is_inside = (cell.low.minor() as f64..=cell.high.minor() as f64).contains(came);
            inside_all += i32::from(is_inside);
            if week < 4 {
                inside += i32::from(is_inside);
                cells += 1;
            }
        }
    }
    // The engine's own account of its errors must be this one.
    let last = origins.last().unwrap().add_days(56).unwrap();
    let look = ForecastLookBack { times: origins.len() as i64, step: 7 };
    let told = forecast_error(&all, &CutOff::on(last), &rules, &look).unwrap();
    let fraction = told.rows[0].wape.unwrap();
    let told = fraction.numerator as f64 / fraction.denominator as f64;
    assert!((told - engine.absolute / engine.came).abs() < 1e-9, "forecast_error says {told}");
    serde_json::json!({
        "origins": origins.len(), "engine": engine.json(), "due": plan.json(), "mean": mean.json(),
        "coverage": f64::from(inside) / f64::from(cells),
        "coverageAll": f64::from(inside_all) / f64::from(cells) / 2.0,
    })
}

pub(crate) fn is_open(debt: &Debt, on: Date) -> bool {
    debt.issued <= on && debt.events[0].on > on
}

/// The plan of a careful clerk: each due day and the mean delay of the customer.
fn by_means(book: &Book, debts: &[Debt], origin: Date) -> Vec<f64> {
    let mut delays: BTreeMap<&Id, (i64, i64)> = BTreeMap::new();
    let (mut sum, mut count) = (0, 0);
    for debt in debts {
        let paid = debt.events[0].on;
        if paid <= origin && origin.days_since(paid) < 365 {
            let late = paid.days_since(book.rolled(debt.due));
            let own = delays.entry(&debt.customer).or_default();
            (own.0, own.1, sum, count) = (own.0 + late, own.1 + 1, sum + late, count + 1);
        }
    }
    let mut weeks = vec![0.0; WEEKS];
    for debt in debts.iter().filter(|debt| is_open(debt, origin)) {
        let (sum, count) = delays.get(&debt.customer).copied().unwrap_or((sum, count));
        let mean = (sum as f64 / f64::from(i32::try_from(count.max(1)).unwrap())).round() as i64;
        let late = book.rolled(book.rolled(debt.due).add_days(mean).unwrap());
        let expected = late.max(book.rolled(origin.add_days(1).unwrap()));
        let week = usize::try_from((expected.days_since(origin) - 1) / 7).unwrap();
        if let Some(week) = weeks.get_mut(week) {
            *week += debt.amount.minor() as f64;
        }
    }
    weeks
}
