//! The judge of the matching engine: made-up tenants of which every truth is known, and what the engine and two
//! programs of other people make of them.
//!
//! Every tenant comes from a seed; its parameters are drawn as well. Seeds below 1000 may be used for tuning, seeds
//! from 1000 on are only judged. `make bench` runs it; alone:
//!
//! ```text
//! cargo run --release -p duebook-benches --bin reconciliation -- write hard 1000 /some/folder
//! cargo run --release -p duebook-benches --bin reconciliation -- posts hard 1000 /some/folder/posts.csv
//! ```
#![expect(clippy::unwrap_used, reason = "a benchmark may stop at the first surprise")]

mod ceiling;
mod csv;
mod engine;
mod lines;
mod names;
mod numbers;
mod plan;
mod population;
mod profile;
mod random;
mod rows;
mod score;

use std::path::Path;

use profile::{Kind, Profile};
use rows::Set;
use score::{Decision, score};

/// A tenant, complete.
fn tenant(kind: Kind, lines: usize, items: usize, seed: u64) -> Set {
    let profile = Profile::drawn(kind, lines, items, seed);
    let parties = population::parties(&profile, seed);
    let mut items = population::items(&profile, &parties, seed);
    let payments = plan::payments(&profile, &parties, &mut items, seed);
    population::numbered(&profile, &parties, &mut items, seed);
    let (lines, mut truth) = lines::written(&profile, &parties, &items, &payments, seed);
    ceiling::mark(&profile, &parties, &items, &lines, &mut truth);
    Set { parties, items, lines, truth }
}

/// `plain` and `hard` are of the size they are judged at; a number of lines may follow a colon.
fn named(name: &str, seed: u64) -> Set {
    let (name, lines) = name.split_once(':').map_or((name, 100_000), |(name, lines)| (name, lines.parse().unwrap()));
    match name {
        "plain" => tenant(Kind::Plain, lines, lines, seed),
        "hard" => tenant(Kind::Hard, lines, lines * 13 / 10, seed),
        other => panic!("no tenant is called {other}"),
    }
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        ["write", name, seed, folder] => csv::write(&named(name, seed.parse().unwrap()), Path::new(folder)),
        ["posts", name, seed, file] => {
            let set = named(name, seed.parse().unwrap());
            let posts = csv::posts(&set, Path::new(file));
            let decisions: Vec<Decision> = (0..set.lines.len())
                .map(|at| match posts.get(&at) {
                    Some(item) => Decision::Post { parts: vec![(*item, None)], differences: None, rest: 0 },
                    None => Decision::Nothing,
                })
                .collect();
            score(&set, &decisions).print(&format!("{file}, {name}, seed {seed}"));
        }
        ["engine", name, seed] => {
            let set = named(name, seed.parse().unwrap());
            let answer = engine::run(&set);
            println!("{}", answer.cost.told(set.lines.len()));
            engine::identities(&set, &answer.plan);
            let decisions = engine::decisions(&set, &answer.plan);
            let found = score(&set, &decisions);
            found.print(&format!("engine, {name}, seed {seed}"));
            engine::shown(&set, &found, &answer.plan);
        }
        _ => println!("write <tenant> <seed> <folder> | posts <tenant> <seed> <file>"),
    }
}
