//! Every fuzz target over bytes that are changed in a fixed order (N2): some seconds here, as long as one likes with
//! `FUZZ_ROUNDS=1000000 cargo test -p duebook-tests --test fuzz`, and without an end under libFuzzer (`fuzz/`).

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

use duebook_tests::fuzz::mutate::{Drawn, mutated};
use duebook_tests::fuzz::{TARGETS, Target};
use duebook_tests::mirror::root;

fn rounds(usual: usize) -> usize {
    std::env::var("FUZZ_ROUNDS").ok().and_then(|text| text.parse().ok()).unwrap_or(usual)
}

/// Runs a target; what breaks it is shown as text that a test can hold.
fn tried(target: &Target, data: &[u8]) -> bool {
    catch_unwind(AssertUnwindSafe(|| (target.run)(data)))
        .unwrap_or_else(|_| panic!("{}: b\"{}\"", target.name, data.escape_ascii()))
}

/// Whether the seeds go in, and what is changed is sometimes taken and sometimes refused: a target that refuses
/// everything would look at nothing.
fn fuzz(name: &str, usual: usize) {
    let target = TARGETS.iter().find(|target| target.name == name).unwrap();
    let seeds = (target.seeds)();
    let taken = seeds.iter().filter(|seed| tried(target, seed)).count();
    assert!(taken > 0, "{name}: none of {} seeds is accepted", seeds.len());
    let mut drawn = Drawn::new(20_261_122);
    let (mut accepted, all) = (0, rounds(usual));
    for _ in 0..all {
        accepted += usize::from(tried(target, &mutated(&mut drawn, &seeds, target.words)));
    }
    assert!(accepted * 100 > all && accepted < all, "{name}: {accepted} of {all} accepted");
    assert!(!tried(target, &[0xff, 0xfe, 0x00, 0x0a]), "{name} accepts anything");
}

macro_rules! targets {
    ($($name:ident: $rounds:expr),* $(,)?) => {
        $(#[test]
        fn $name() {
            fuzz(stringify!($name), $rounds);
        })*

        #[test]
        fn every_target_is_run_here_and_under_lib_fuzzer() {
            let names: BTreeSet<&str> = TARGETS.iter().map(|target| target.name).collect();
            assert_eq!(names, BTreeSet::from([$(stringify!($name)),*]));
            let manifest = std::fs::read_to_string(root().join("fuzz/Cargo.toml")).unwrap();
            for name in names {
                assert!(manifest.contains(&format!("name = \"{name}\"")), "{name} is not in fuzz/Cargo.toml");
                let program = std::fs::read_to_string(root().join(format!("fuzz/fuzz_targets/{name}.rs"))).unwrap();
                assert!(program.contains(&format!("::{name}(data)")), "{program}");
            }
        }
    };
}

targets! {
    camt: 1_000,
    mt940: 2_000,
    ofx: 1_500,
    table: 1_500,
    amount: 3_000,
    date: 3_000,
    name: 1_500,
    door: 3_000,
    log_lines: 1_500,
    event_bytes: 1_500,
    matcher: 400,
}
