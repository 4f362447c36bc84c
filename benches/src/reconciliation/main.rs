//! The judge of the matching engine: made-up tenants of which every truth is known, and what the engine and two
//! programs of other people make of them.
//!
//! Every tenant comes from a seed; its parameters are drawn as well. Seeds below 1000 may be used for tuning, seeds
//! from 1000 on are only judged. `make bench` runs it; alone:
//!
//! ```text
//! cargo run --release -p duebook-benches --bin reconciliation -- write hard 1000 /some/folder
//! cargo run --release -p duebook-benches --bin reconciliation -- engine hard 1000
//! ```
//!
//! A size may follow the tenant, `hard:10000`.
#![expect(clippy::unwrap_used, reason = "a benchmark may stop at the first surprise")]

mod apart;
mod ceiling;
mod csv;
mod digest;
mod engine;
mod imports;
mod incremental;
mod labelled;
mod lines;
mod names;
mod numbers;
mod orders;
mod plan;
mod population;
mod profile;
mod random;
mod rows;
mod score;

use std::path::Path;

use profile::{Kind, Profile};
use rows::{Class, Set};
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

/// The engine on one tenant: figures for people and for programs.
fn judge(name: &str, seed: u64, show: bool) {
    // The rows are not there while the engine works; they are made here to judge it.
    let request = apart::request(name, seed);
    let answer = engine::measured(&request);
    drop(request);
    let set = named(name, seed);
    let decisions = engine::decisions(&set, &answer.plan, &|_| false);
    let found = score(&set, &decisions);
    let (open, unexplained) = engine::identities(&set, &answer.plan);
    let (several, counted, doubtful) = engine::not_unique(&set, &decisions);
    found.print(&format!("engine, {name}, seed {seed}: {}", answer.cost.told(set.lines.len())));
    println!(
        "lines that are not the sum of their parts: {open}; scores that are not the sum of their reasons: {unexplained}"
    );
    println!("sets posted without all references: {several}, recounted {counted}, not the only ones {doubtful}");
    println!("answers there are, answers said, lines: {:?}", engine::counted(&set, &decisions));
    let figures = serde_json::json!({
        "score": found.json(), "cpu": answer.cost.cpu, "peak": answer.cost.peak, "before": answer.cost.before,
        "open": open, "unexplained": unexplained, "sets": several, "recounted": counted, "notUnique": doubtful,
    });
    println!("{}", serde_json::json!({ "matching": format!("engine, {name}"), "seed": seed, "figures": figures }));
    if show {
        engine::shown(&set, &found, &answer.plan);
    }
}

/// What another program posted.
fn posts(program: &str, name: &str, seed: u64, file: &str) {
    let set = named(name, seed);
    let posts = csv::posts(&set, Path::new(file));
    let decisions: Vec<Decision> = (0..set.lines.len())
        .map(|at| match posts.get(&at) {
            Some(item) => Decision::Post { parts: vec![(*item, None)], differences: None, rest: 0 },
            None => Decision::Nothing,
        })
        .collect();
    let found = score(&set, &decisions);
    found.print(&format!("{program}, {name}, seed {seed}"));
    let figures = serde_json::json!({ "score": found.json() });
    println!("{}", serde_json::json!({ "matching": format!("{program}, {name}"), "seed": seed, "figures": figures }));
}

/// Everything about the engine that is not accuracy.
fn rest(seed: u64, only: Option<&str>) {
    let say = |name: &str, figures: serde_json::Value| {
        println!("{name}: {figures}");
        println!("{}", serde_json::json!({ "matching": name, "seed": seed, "figures": figures }));
    };
    let wanted = |part: &str| only.is_none_or(|only| only == part);
    if wanted("orders") {
        let differing = orders::differing(&named("hard:3000", seed), 50);
        say("50 random orders", serde_json::json!({ "differing": differing }));
    }
    if wanted("rates") || wanted("exact") {
        let set = named("plain", seed);
        let (exact, lines) = orders::rate(&orders::part(&set, |class| class == Class::Structured), 3);
        say("exact references", serde_json::json!({ "rate": exact, "lines": lines }));
    }
    if wanted("rates") {
        for name in ["plain", "hard"] {
            let set = named(name, seed);
            let (fuzzy, lines) = orders::rate(&orders::part(&set, |class| class != Class::Structured), 3);
            say(&format!("fuzzy lines, {name}"), serde_json::json!({ "rate": fuzzy, "lines": lines }));
        }
    }
    if wanted("incremental") {
        for name in ["plain", "hard"] {
            let found = incremental::update(&named(name, seed), 1_000, 5);
            let figures = serde_json::json!({
                "least": found.least, "middle": found.middle, "lines": found.lines, "told": found.told,
                "same": found.same, "full": found.full,
            });
            say(&format!("1,000 more lines, {name}"), figures);
        }
    }
    if wanted("aliases") {
        let found = orders::aliases(&named("hard", seed));
        let figures = serde_json::json!({
            "later": found.later, "told": found.later_told, "before": found.before, "after": found.after, "afterTold": found.after_told,
            "bare": found.later_bare, "bareAfter": found.bare_after, "precisionBefore": found.precision_before,
            "precisionAfter": found.precision_after, "withdrawnIsNever": found.withdrawn_is_never,
        });
        say("third-party payers confirmed twice", figures);
    }
    if wanted("imports") {
        let found = imports::run(&named("hard:20000", seed));
        let figures = serde_json::json!({
            "lines": found.lines, "new": found.new, "again": found.again, "pairs": found.pairs, "kept": found.kept,
            "doubtful": found.doubtful,
        });
        say("files imported again", figures);
    }
}

/// A million lines, most of which are exact; and only the exact ones.
fn million(seed: u64) {
    judge("plain:1000000", seed, false);
    let set = named("plain:1000000", seed);
    let (exact, lines) = orders::rate(&orders::part(&set, |class| class == Class::Structured), 1);
    let figures = serde_json::json!({ "rate": exact, "lines": lines });
    println!("{}", serde_json::json!({ "matching": "exact references, 1 million", "seed": seed, "figures": figures }));
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let number = |text: &str| text.parse::<u64>().unwrap();
    match words[..] {
        ["write", name, seed, folder] => csv::write(&named(name, number(seed)), Path::new(folder)),
        ["posts", program, name, seed, file] => posts(program, name, number(seed), file),
        ["engine", name, seed] => judge(name, number(seed), false),
        ["wrong", name, seed] => judge(name, number(seed), true),
        ["rows", name, seed] => apart::tell(&named(name, number(seed))),
        ["labelled", folder] => labelled::run(Path::new(folder)),
        ["rest", seed] => rest(number(seed), None),
        ["rest", seed, part] => rest(number(seed), Some(part)),
        ["million", seed] => million(number(seed)),
        ["digest", name, seed] => {
            let set = named(name, number(seed));
            println!("{name} {seed} plan {} updates {}", digest::plan(&set), digest::updates(&set).join(" "));
        }
        _ => println!(
            "write <tenant> <seed> <folder> | rows <tenant> <seed> | posts <program> <tenant> <seed> <file> | engine <tenant> <seed> | \
             wrong <tenant> <seed> | labelled <folder> | rest <seed> [orders|rates|exact|incremental|aliases|imports] | million <seed> | \
             digest <tenant> <seed>"
        ),
    }
}
