//! The request as a tenant has it: nothing but itself.
//!
//! Rows are made by another process and come in one by one. So the memory before the engine is asked is that of the
//! request, and not also that of a generator which left.

use std::io::{BufRead, BufReader, BufWriter, Write};
use std::process::{Command, Stdio};

use duebook::{MatchItem, MatchLine, MatchParty, MatchRequest};

use super::engine::{item, line, party, rules};
use super::rows::{Item, Line, Set};

/// Tells all rows, a line of text each: words apart by tabs, which no word has.
pub(crate) fn tell(set: &Set) {
    let mut out = BufWriter::new(std::io::stdout().lock());
    let mut say = |words: &[&str]| {
        assert!(words.iter().all(|word| !word.contains(['\t', '\n'])), "{words:?}");
        writeln!(out, "{}", words.join("\t")).unwrap();
    };
    let some = |minor: Option<i64>| minor.map_or(String::new(), |minor| minor.to_string());
    for row in &set.parties {
        say(&["party", &row.id, &row.name.full(), if row.known { &row.account } else { "" }]);
    }
    for row in &set.items {
        let [amount, issued, due] = [row.amount, row.issued, row.due].map(|number| number.to_string());
        let customer = &set.parties[row.customer].id;
        say(&["item", &row.id, &row.number, &row.asked, customer, &amount, row.currency, &issued, &due]);
    }
    for row in &set.lines {
        let [amount, value] = [row.amount, row.value].map(|number| number.to_string());
        let (instructed, other) = (some(row.instructed.map(|one| one.0)), row.instructed.map_or("", |one| one.1));
        let written = [&row.payer, &row.account, &row.reference, &row.end_to_end, &row.text].map(String::as_str);
        say(&[&["line", &row.id, &amount, row.currency, &value], &written[..]]
            .concat()
            .iter()
            .copied()
            .chain([some(row.charges).as_str(), &instructed, other])
            .collect::<Vec<_>>());
    }
}

/// Asks another process for the rows.
pub(crate) fn request(name: &str, seed: u64) -> MatchRequest {
    let program = std::env::current_exe().unwrap();
    let mut child =
        Command::new(program).args(["rows", name, &seed.to_string()]).stdout(Stdio::piped()).spawn().unwrap();
    let mut rows = BufReader::new(child.stdout.take().unwrap());
    let (mut parties, mut items, mut lines) =
        (Vec::<MatchParty>::new(), Vec::<MatchItem>::new(), Vec::<MatchLine>::new());
    let mut currencies: Vec<&'static str> = Vec::new();
    let mut currency = move |code: &str| {
        let known = currencies.iter().copied().find(|known| *known == code);
        known.unwrap_or_else(|| {
            let new: &'static str = code.to_owned().leak();
            currencies.push(new);
            new
        })
    };
    let number = |text: &str| text.parse::<i64>().unwrap();
    let some = |text: &str| (!text.is_empty()).then(|| number(text));
    let mut text = String::new();
    while rows.read_line(&mut text).unwrap() > 0 {
        let words: Vec<&str> = text.trim_end_matches('\n').split('\t').collect();
        match words[..] {
            ["party", id, name, account] => {
                parties.push(party(id, name.to_owned(), Some(account).filter(|a| !a.is_empty())))
            }
            ["item", id, quoted, asked, customer, amount, code, issued, due] => {
                let row = Item {
                    id: id.to_owned(),
                    number: quoted.to_owned(),
                    asked: asked.to_owned(),
                    customer: 0,
                    amount: number(amount),
                    currency: currency(code),
                    issued: number(issued),
                    due: number(due),
                };
                items.push(item(&row, customer));
            }
            [
                "line",
                id,
                amount,
                code,
                value,
                payer,
                account,
                reference,
                end_to_end,
                said,
                charges,
                instructed,
                other,
            ] => {
                let own = str::to_owned;
                let row = Line {
                    id: own(id),
                    booked: 0,
                    value: number(value),
                    amount: number(amount),
                    currency: currency(code),
                    payer: own(payer),
                    account: own(account),
                    reference: own(reference),
                    text: own(said),
                    end_to_end: own(end_to_end),
                    bank: String::new(),
                    instructed: some(instructed).map(|minor| (minor, currency(other))),
                    charges: some(charges),
                };
                lines.push(line(&row));
            }
            _ => panic!("no row is told so: {words:?}"),
        }
        text.clear();
    }
    assert!(child.wait().unwrap().success(), "the rows were not told to the end");
    parties.shrink_to_fit();
    items.shrink_to_fit();
    lines.shrink_to_fit();
    let rules = rules(&items);
    MatchRequest { lines, items, parties, rules }
}
