//! The Rust side of the benchmarks: each workload is run many times and the fastest round is printed,
//! as one JSON line, in nanoseconds. `benches/run.py` collects the lines of all languages.
#![expect(clippy::unwrap_used, reason = "a benchmark may stop at the first surprise")]

mod allocation;
mod book;
mod data;
mod open_items;
mod plans;
mod subset;
mod workload;

use std::process::Command;
use std::time::Instant;

/// The fastest of many rounds of `work`, in nanoseconds per call.
///
/// The minimum is what the work costs when nothing else is in the way; a shared machine only adds.
fn fastest<T>(calls: u32, rounds: u32, mut work: impl FnMut() -> T) -> f64 {
    let mut best = f64::INFINITY;
    for _ in 0..rounds {
        let start = Instant::now();
        for _ in 0..calls {
            std::hint::black_box(work());
        }
        best = best.min(start.elapsed().as_secs_f64() * 1e9 / f64::from(calls));
    }
    best
}

fn report(name: &str, nanoseconds: f64) {
    println!("{}", serde_json::json!({ "language": "rust", "name": name, "ns": nanoseconds }));
}

/// A part of the benchmarks, by name.
type Measured = (&'static str, fn());

/// All parts, or only the one that is named: `workloads receipt`.
///
/// Each has a process of its own. What one lets go of would be at hand for the next, which then pays for no memory
/// until it has used that up: its small rounds would be faster than its large ones for what is not its doing.
fn main() {
    let parts: [Measured; 8] = [
        ("plans", plans::run),
        ("subset", subset::run),
        ("sets", subset::run_sets),
        ("receipt", allocation::one_receipt),
        ("presets", allocation::presets),
        ("workload", workload::run),
        ("book", book::run),
        ("history", book::one_customer),
    ];
    let only = std::env::args().nth(1);
    for (name, run) in parts {
        match &only {
            Some(only) if only == name => run(),
            Some(_) => {}
            None => assert!(Command::new(std::env::current_exe().unwrap()).arg(name).status().unwrap().success()),
        }
    }
}
