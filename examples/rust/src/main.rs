//! What is owed, what was paid, and why: contracts, open items and receipts from CSV files.
//!
//! `--help` prints `examples/usage.txt`.

#![expect(unreachable_pub, reason = "a program has no public names; `pub` says what a module offers the others")]

mod book;
mod layout;
mod month_end;
mod page;
mod rows;
mod table;
mod work;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use duebook::{Calendar, Date};

use book::{Book, read_calendar};
use layout::Layout;
use page::Lang;
use rows::Stop;
use work::Check;

/// What `--help` prints, the same in every language.
const USAGE: &str = include_str!("../../usage.txt");

/// The command line.
struct Options {
    layout: PathBuf,
    contracts: Option<PathBuf>,
    items: Option<PathBuf>,
    receipts: Option<PathBuf>,
    holidays: Option<PathBuf>,
    as_of: Option<Date>,
    lang: Lang,
    full: bool,
    html: Option<PathBuf>,
}

impl Options {
    fn read(mut words: impl Iterator<Item = String>) -> Result<Self, Stop> {
        let examples = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
        let (mut layout, mut as_of, mut lang, mut full, mut html) =
            (examples.join("layouts/trading.json"), None, Lang::En, false, None);
        let [mut contracts, mut items, mut receipts, mut holidays] = [const { None }; 4];
        while let Some(word) = words.next() {
            let mut value = || words.next().ok_or_else(|| Stop(format!("{word} needs a value")));
            match word.as_str() {
                "--layout" => layout = value()?.into(),
                "--contracts" => contracts = Some(value()?.into()),
                "--items" => items = Some(value()?.into()),
                "--receipts" => receipts = Some(value()?.into()),
                "--holidays" => holidays = Some(value()?.into()),
                "--as-of" => as_of = Some(Date::parse(&value()?)?),
                "--lang" => {
                    lang = match value()?.as_str() {
                        "en" => Lang::En,
                        "zh" => Lang::Zh,
                        other => return Err(Stop(format!("--lang is en or zh, not {other}"))),
                    }
                }
                "--full" => full = true,
                "--html" => html = Some(value()?.into()),
                _ => return Err(Stop(format!("unknown argument {word}"))),
            }
        }
        if contracts.is_none() && items.is_none() && receipts.is_none() {
            let data = |name: &str| Some(examples.join("data").join(name));
            (contracts, items, receipts) = (data("contracts.csv"), data("receivables.csv"), data("receipts.csv"));
            holidays = holidays.or_else(|| data("holidays.csv"));
        }
        Ok(Self { layout, contracts, items, receipts, holidays, as_of, lang, full, html })
    }
}

/// The report, and whether all control totals hold.
fn run(options: &Options) -> Result<(String, bool), Stop> {
    let layout = Layout::read(&options.layout)?;
    let calendar = options.holidays.as_deref().map(read_calendar).transpose()?;
    let calendar = calendar.unwrap_or_else(Calendar::default);
    let mut book = Book::new(options.as_of.unwrap_or(layout.as_of));
    if let Some(path) = &options.contracts {
        book.read_contracts(path, &layout, &calendar)?;
    }
    if let Some(path) = &options.items {
        book.read_items(path, &layout)?;
    }
    if let Some(path) = &options.receipts {
        book.read_receipts(path, &layout)?;
    }
    let outcome = work::work(&book)?;
    let report = page::report(&book, &outcome, options.lang, options.full)?;
    if let Some(path) = &options.html {
        let page = month_end::month_end(&book, &outcome, options.lang)?;
        std::fs::write(path, page).map_err(|e| Stop(format!("{}: {e}", path.display())))?;
    }
    Ok((report, outcome.checks.iter().all(Check::holds)))
}

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if words.iter().any(|word| matches!(word.as_str(), "--help" | "-h")) {
        let _ = std::io::stdout().write_all(USAGE.as_bytes());
        return ExitCode::SUCCESS;
    }
    match Options::read(words.into_iter()).and_then(|options| run(&options)) {
        Ok((report, holds)) => {
            // A reader that has seen enough closes the pipe; that is not an error.
            let _ = std::io::stdout().write_all(report.as_bytes());
            if holds { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(Stop(reason)) => {
            let _ = writeln!(std::io::stderr(), "receivables: {reason}");
            ExitCode::from(2)
        }
    }
}
