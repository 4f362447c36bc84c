//! Fuzz targets (模糊测试): whatever bytes come in, nothing panics, and what is accepted keeps its promises.
//!
//! A target takes bytes and says whether they were accepted; it panics if a promise is broken. The same functions run
//! in two ways: in the ordinary tests, over bytes that are changed in a fixed order from [`Target::seeds`], so that no
//! target rots; and under libFuzzer (`fuzz/`), which looks for new ways by itself. The seeds are the conformance
//! vectors: whoever adds a vector adds a seed.

pub mod door;
pub mod log;
pub mod matcher;
pub mod mutate;
pub mod statement;
pub mod text;

/// What is fuzzed.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// The name: that of the file below `fuzz/fuzz_targets`, and of the folder below `fuzz/corpus`.
    pub name: &'static str,
    /// Tries some bytes: whether they were accepted.
    pub run: fn(&[u8]) -> bool,
    /// Where to begin.
    pub seeds: fn() -> Vec<Vec<u8>>,
    /// What is worth writing somewhere.
    pub words: &'static [&'static str],
}

/// All targets.
pub const TARGETS: &[Target] = &[
    Target { name: "camt", run: statement::camt, seeds: statement::camt_seeds, words: statement::CAMT_WORDS },
    Target { name: "mt940", run: statement::mt940, seeds: statement::mt940_seeds, words: statement::MT940_WORDS },
    Target { name: "ofx", run: statement::ofx, seeds: statement::ofx_seeds, words: statement::OFX_WORDS },
    Target { name: "table", run: statement::table, seeds: statement::table_seeds, words: statement::TABLE_WORDS },
    Target { name: "amount", run: text::amount, seeds: text::amount_seeds, words: text::AMOUNT_WORDS },
    Target { name: "date", run: text::date, seeds: text::date_seeds, words: text::DATE_WORDS },
    Target { name: "name", run: text::name, seeds: text::name_seeds, words: text::NAME_WORDS },
    Target { name: "door", run: door::door, seeds: door::seeds, words: door::WORDS },
    Target { name: "log_lines", run: log::log_lines, seeds: log::line_seeds, words: log::WORDS },
    Target { name: "event_bytes", run: log::event_bytes, seeds: log::byte_seeds, words: log::WORDS },
    Target { name: "matcher", run: matcher::matcher, seeds: matcher::seeds, words: matcher::WORDS },
];

/// The requests of the vectors of these calls.
fn requests(calls: &[&str]) -> impl Iterator<Item = (String, crate::vectors::Given)> {
    let all = crate::vectors::all().into_iter();
    let wanted: Vec<String> = calls.iter().map(|call| (*call).to_owned()).collect();
    all.filter(move |vector| wanted.is_empty() || wanted.contains(&vector.call))
        .map(|vector| (vector.call, vector.given))
}
