//! The same rows for programs that are not written in Rust, and what they decided.

use std::collections::BTreeMap;
use std::fs::{File, create_dir_all, read_to_string};
use std::io::{BufWriter, Write as _};
use std::path::Path;

use super::rows::{Set, iso};

fn quoted(text: &str) -> String {
    if text.contains([',', '"', '\n']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
}

fn table(path: &Path, head: &str, rows: impl Iterator<Item = Vec<String>>) {
    let mut file = BufWriter::new(File::create(path).unwrap());
    writeln!(file, "{head}").unwrap();
    for row in rows {
        writeln!(file, "{}", row.iter().map(|cell| quoted(cell)).collect::<Vec<_>>().join(",")).unwrap();
    }
}

pub(crate) fn write(set: &Set, folder: &Path) {
    create_dir_all(folder).unwrap();
    let lines = set.lines.iter().map(|line| {
        let (instructed, currency) = line.instructed.map_or((String::new(), ""), |(sum, code)| (sum.to_string(), code));
        vec![
            line.id.clone(),
            iso(line.booked),
            iso(line.value),
            line.amount.to_string(),
            line.currency.to_owned(),
            line.payer.clone(),
            line.account.clone(),
            line.reference.clone(),
            line.text.clone(),
            line.end_to_end.clone(),
            line.bank.clone(),
            instructed,
            currency.to_owned(),
            line.charges.map_or(String::new(), |charges| charges.to_string()),
        ]
    });
    let head = "id,booked,value,amount,currency,payer,account,reference,text,end_to_end,bank,instructed,instructed_currency,charges";
    table(&folder.join("lines.csv"), head, lines);
    let items = set.items.iter().map(|item| {
        vec![
            item.id.clone(),
            item.number.clone(),
            item.asked.clone(),
            set.parties[item.customer].id.clone(),
            set.parties[item.customer].name.full(),
            item.amount.to_string(),
            item.currency.to_owned(),
            iso(item.issued),
            iso(item.due),
        ]
    });
    table(&folder.join("items.csv"), "id,number,asked,customer,name,amount,currency,issued,due", items);
    let parties = set.parties.iter().map(|party| {
        vec![party.id.clone(), party.name.full(), if party.known { party.account.clone() } else { String::new() }]
    });
    table(&folder.join("parties.csv"), "id,name,account", parties);
    let truth = set.lines.iter().zip(&set.truth).map(|(line, truth)| {
        let parts: Vec<String> =
            truth.parts.iter().map(|(place, sum)| format!("{}:{sum}", set.items[*place].id)).collect();
        vec![
            line.id.clone(),
            truth.class.name().to_owned(),
            format!("{:?}", truth.right),
            format!("{:?}", truth.gap),
            parts.join("|"),
            u8::from(truth.told).to_string(),
        ]
    });
    table(&folder.join("truth.csv"), "line,class,right,gap,parts,told", truth);
}

/// What a program posted: one item for a line, from `posts.csv`.
pub(crate) fn posts(set: &Set, path: &Path) -> BTreeMap<usize, usize> {
    let lines: BTreeMap<&str, usize> = set.lines.iter().enumerate().map(|(at, line)| (line.id.as_str(), at)).collect();
    let items: BTreeMap<&str, usize> = set.items.iter().enumerate().map(|(at, item)| (item.id.as_str(), at)).collect();
    let text = read_to_string(path).unwrap();
    text.lines()
        .skip(1)
        .map(|row| {
            let (line, item) = row.split_once(',').unwrap();
            (lines[line], items[item])
        })
        .collect()
}
