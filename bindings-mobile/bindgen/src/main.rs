//! Writes the Kotlin, Swift and Python faces of the mobile library.
//!
//! ```text
//! cargo run -p duebook-bindgen -- kotlin|swift|python <library> <folder>
//! ```
//!
//! UniFFI writes nearly all of it. A few habits of its templates are put right here, because a host would
//! trip over them (see `kotlin.rs` and `swift.rs`); a UniFFI release that changes one of them is noticed
//! here and stops the build. Python only checks the library and stays nearly as it comes.

mod defaults;
mod kotlin;
mod swift;

use std::io::Write;
use std::process::ExitCode;
use std::{env, error::Error, fs};

use uniffi::{GenerateOptions, TargetLanguage, generate};

/// The functions that hosts wrap in a form of their own: those not public in Rust either.
const SOURCES: [&str; 3] =
    [include_str!("../../src/make.rs"), include_str!("../../src/wrapped.rs"), include_str!("../../src/error.rs")];

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let done = match arguments.as_slice() {
        [language, library, folder] => write(language, library, folder),
        _ => Err("usage: duebook-bindgen kotlin|swift|python <library> <folder>".into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // If even this cannot be written, the exit code still tells.
            let _ = writeln!(std::io::stderr(), "duebook-bindgen: {error}");
            ExitCode::FAILURE
        }
    }
}

type Polish = fn(&str) -> Result<String, String>;

fn write(language: &str, library: &str, folder: &str) -> Result<(), Box<dyn Error>> {
    let (language, file, polish): (_, _, Polish) = match language {
        "kotlin" => (TargetLanguage::Kotlin, "duebook/duebook.kt", kotlin::polish),
        "swift" => (TargetLanguage::Swift, "Duebook.swift", swift::polish),
        "python" => (TargetLanguage::Python, "duebook.py", in_order),
        other => return Err(format!("`{other}` is none of `kotlin`, `swift`, `python`").into()),
    };
    generate(GenerateOptions {
        languages: vec![language],
        source: library.into(),
        out_dir: folder.into(),
        ..GenerateOptions::default()
    })
    .map_err(|error| format!("{error:#}"))?;
    let file = format!("{folder}/{file}");
    let polished = polish(&fs::read_to_string(&file)?)?;
    Ok(fs::write(&file, polished)?)
}

/// What has no default may stand behind what has one, which Python does not read: there it gets `None`, which the
/// check never leaves it at. (The fields of a record are taken by name, in any order.)
fn in_order(text: &str) -> Result<String, String> {
    let line = |line: &str| {
        let taking =
            line.trim_start().starts_with("def ") && line.contains(" = _DEFAULT") && !line.contains("(self, *,");
        let Some((name, (list, answer))) =
            line.split_once('(').filter(|_| taking).and_then(|(name, rest)| Some((name, rest.rsplit_once(')')?)))
        else {
            return format!("{line}\n");
        };
        let (mut defaulted, mut taken) = (false, Vec::new());
        for argument in arguments(list) {
            let needed = !argument.contains(" = ");
            defaulted |= !needed;
            taken.push(if needed && defaulted { format!("{argument} = None") } else { argument });
        }
        format!("{name}({}){answer}\n", taken.join(", "))
    };
    Ok(text.lines().map(line).collect())
}

/// The arguments of a list: what stands between the commas outside all brackets.
fn arguments(list: &str) -> Vec<String> {
    let (mut depth, mut all, mut one) = (0_usize, Vec::new(), String::new());
    for letter in list.chars() {
        match letter {
            '[' => depth = depth.saturating_add(1),
            ']' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                all.push(std::mem::take(&mut one).trim().to_owned());
                continue;
            }
            _ => {}
        }
        one.push(letter);
    }
    all.push(one.trim().to_owned());
    all
}

/// The hidden functions by their names in Kotlin and Swift.
fn hidden() -> Vec<String> {
    let lines = SOURCES.iter().flat_map(|source| source.lines());
    let names = lines.filter_map(|line| line.strip_prefix("pub(crate) fn ")?.split('(').next());
    names.map(lower_camel).collect()
}

/// `reason_en` to `reasonEn`.
fn lower_camel(snake: &str) -> String {
    let mut words = snake.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |text, word| {
        let mut letters = word.chars();
        text + &letters.next().map(|c| c.to_ascii_uppercase().to_string()).unwrap_or_default() + letters.as_str()
    })
}

/// Replaces every occurrence; none at all means that UniFFI writes it otherwise now.
fn replaced(text: &str, old: &str, new: &str) -> Result<String, String> {
    if text.contains(old) { Ok(text.replace(old, new)) } else { Err(format!("UniFFI no longer writes `{old}`")) }
}

/// The text before `start`, from there to `end`, and the rest.
fn cut<'a>(text: &'a str, start: &str, end: &str) -> Result<(&'a str, &'a str, &'a str), String> {
    let missing = |what: &str| format!("UniFFI no longer writes `{what}`");
    let (before, _) = text.split_once(start).ok_or_else(|| missing(start))?;
    let rest = text.strip_prefix(before).unwrap_or_default();
    let (inner, _) = rest.split_once(end).ok_or_else(|| missing(end))?;
    Ok((before, inner, rest.strip_prefix(inner).unwrap_or_default()))
}

/// Writes `value` behind the first `before` that stands behind all of `start`, one after the other: the default of a
/// field.
fn with_default(text: &str, start: &[&str], before: &str, value: &str) -> Result<String, String> {
    let missing = |what: &str| format!("UniFFI no longer writes `{what}` behind {start:?}");
    let mut at = 0;
    for step in start.iter().chain([&before]) {
        let found = text.get(at..).and_then(|rest| rest.find(step)).ok_or_else(|| missing(step))?;
        at = at.saturating_add(found).saturating_add(step.len());
    }
    let (head, tail) = text.split_at(at);
    // `Part` is not `Partial`.
    if tail.starts_with(|next: char| next.is_alphanumeric() || next == '?') {
        return Err(missing(before));
    }
    Ok(format!("{head} = {value}{tail}"))
}
