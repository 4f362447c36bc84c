//! Simulated business: a few years of it in every run of the tests, and every history that ever went wrong.
//!
//! `make simulate` does the same for a thousand years.

use std::collections::BTreeMap;
use std::path::PathBuf;

use duebook::{Order, json};
use duebook_tests::simulation::run::{Figures, judge};
use duebook_tests::simulation::shrink::report;
use duebook_tests::simulation::year::year;

fn histories() -> BTreeMap<PathBuf, Vec<Order>> {
    let folder = duebook_tests::mirror::root().join("tests/histories");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let read = |file: PathBuf| {
        let text = std::fs::read_to_string(&file).unwrap();
        let orders = text.lines().map(|line| {
            let order: Order = json::read(line).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
            assert_eq!(json::write(&order).unwrap(), line, "{}: not the canonical form", file.display());
            order
        });
        (file.clone(), orders.collect())
    };
    files.map(read).collect()
}

/// Whatever the simulation found once is tried for ever.
#[test]
fn what_went_wrong_once_is_right() {
    let histories = histories();
    assert!(!histories.is_empty());
    for (file, orders) in histories {
        judge(&orders).unwrap_or_else(|finding| panic!("{}: {finding}", file.display()));
    }
}

/// A few years; what the mixes reach is worth something, and the auditor foresees most of it.
#[test]
fn a_few_years_of_business_are_in_order() {
    let mut figures = Figures::default();
    for seed in 1..=12 {
        figures.add(&year(seed, 120).unwrap_or_else(|failure| panic!("{}", report(&failure))).figures);
    }
    println!("{figures:#?}");
    assert_eq!(figures.years, 12);
    assert!(figures.orders >= 1_440 && figures.accepted * 2 > figures.orders, "{figures:?}");
    assert!(figures.foretold * 2 > figures.orders && figures.refused.len() > 20, "{figures:?}");
    assert!(figures.shaken > 20 && figures.retried > 20, "{figures:?}");
}
