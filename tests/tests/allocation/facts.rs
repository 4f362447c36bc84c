//! The outside facts: every row of the table is shown by vectors or listed with the reason.
//!
//! The table itself is not part of the project. Where it is present, the vectors are compared with it
//! figure by figure; where it is not, the list and the vectors are still checked against each other.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use duebook_tests::mirror::root;
use duebook_tests::vectors::{Answer, Given, Vector, all};
use serde_json::Value;

fn coverage() -> Vec<Value> {
    let text = fs::read_to_string(root().join("tests/facts/coverage.json")).unwrap();
    serde_json::from_str::<Value>(&text).unwrap()["rows"].as_array().unwrap().clone()
}

/// The table of facts by id, if there is one: `DUEBOOK_DATA` or the folder beside the project.
fn facts() -> Option<BTreeMap<String, Value>> {
    let beside = || root().join("../shared/data");
    let folder = std::env::var_os("DUEBOOK_DATA").map_or_else(beside, PathBuf::from);
    let text = fs::read_to_string(folder.join("facts/facts.json")).ok()?;
    let rows: Vec<Value> = serde_json::from_str(&text).expect("the table of facts is JSON");
    Some(rows.into_iter().map(|row| (row["id"].as_str().unwrap().to_owned(), row)).collect())
}

fn text<'a>(row: &'a Value, key: &str) -> &'a str {
    row[key].as_str().unwrap_or_else(|| panic!("`{key}` in {row}"))
}

fn names(row: &Value) -> Vec<&str> {
    row["vectors"].as_array().into_iter().flatten().map(|name| name.as_str().unwrap()).collect()
}

#[test]
fn every_listed_vector_exists_and_names_its_fact() {
    let vectors: BTreeMap<String, Vector> = all().into_iter().map(|vector| (vector.id.clone(), vector)).collect();
    let mut listed = BTreeSet::new();
    for row in coverage() {
        let fact = text(&row, "fact");
        let (shown, open) = (!names(&row).is_empty(), row["open"].as_str().is_some_and(|why| why.len() > 20));
        assert!(shown != open, "{fact}: vectors or a reason, one of both");
        for name in names(&row) {
            let vector = vectors.get(name).unwrap_or_else(|| panic!("{fact}: no vector `{name}`"));
            let source = vector.source.as_deref().unwrap_or_default();
            assert_eq!(source, format!("{fact} ({})", text(&row, "system")), "`{name}`");
            assert!(listed.insert(name.to_owned()), "`{name}` is listed twice");
        }
    }
    let sourced = vectors.values().filter(|vector| vector.source.is_some());
    let unlisted: Vec<&String> = sourced.map(|vector| &vector.id).filter(|id| !listed.contains(*id)).collect();
    assert!(unlisted.is_empty(), "vectors with a source that the list does not know: {unlisted:?}");
}

#[test]
fn every_fact_is_listed_exactly_once() {
    let rows = coverage();
    let ids: BTreeSet<&str> = rows.iter().map(|row| text(row, "fact")).collect();
    assert_eq!(ids.len(), rows.len(), "a fact is listed twice");
    let Some(facts) = facts() else { return eprintln!("no table of facts here: nothing to compare with") };
    assert_eq!(ids, facts.keys().map(String::as_str).collect(), "the list and the table differ");
    for row in &rows {
        assert_eq!(row["area"], facts[text(row, "fact")]["area"]);
    }
}

/// An amount or a date as it can be compared: no sign, no point, no zeros that do not count.
fn plain(figure: &str) -> String {
    if figure.len() == 10 && figure.as_bytes()[4] == b'-' {
        return figure.to_owned();
    }
    let figure = figure.trim_start_matches('-');
    let (whole, fraction) = figure.split_once('.').unwrap_or((figure, ""));
    let fraction = fraction.trim_end_matches('0');
    if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{fraction}") }
}

fn is_figure(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b'-') && text != "-"
}

/// The figures of a fact's expectation in order, without the keys that are listed as apart.
fn wanted(value: &Value, apart: &[&str], minor: bool, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            let kept = map.iter().filter(|(key, _)| !apart.contains(&key.as_str()));
            kept.for_each(|(key, value)| wanted(value, apart, minor || key.contains("minor"), found));
        }
        Value::Array(list) => list.iter().for_each(|value| wanted(value, apart, minor, found)),
        Value::Number(number) if minor => {
            let units = number.as_i64().unwrap();
            found.push(plain(&format!("{}.{:02}", units / 100, units % 100)));
        }
        Value::Number(number) => found.push(plain(&number.to_string())),
        Value::String(text) if is_figure(text) => found.push(plain(text)),
        _ => {}
    }
}

/// What the vectors of a fact state: every amount and date of the results, what each item got in all
/// after each line, what is left of each lot, and the amounts of a refusal.
fn stated(vectors: &[&Vector]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut paid: BTreeMap<String, i64> = BTreeMap::new();
    for vector in vectors {
        let (Answer::Expect(value) | Answer::Refuse(value)) = &vector.answer;
        leaves(value, &mut found);
        let Given::Value(given) = &vector.given else { continue };
        for line in lines(value) {
            // The lines of a quote have no such amount: their figures stand in the result already.
            let Some(amount) = line["amount"]["amount"].as_str() else { continue };
            let digits = amount.split_once('.').map_or(0, |(_, fraction)| fraction.len());
            let minor: i64 = amount.replace('.', "").parse().unwrap();
            // An installment is paid as a whole and by component.
            let names = match (&line["item"], &line["installment"], &line["component"]) {
                (Value::String(item), _, _) => vec![item.clone()],
                (_, number, component) => vec![number.to_string(), format!("{number}/{component}")],
            };
            for name in names {
                let sum = paid.entry(name).or_default();
                *sum += minor;
                found.insert(plain(&shown(*sum, digits)));
            }
        }
        for installment in given["installments"].as_array().into_iter().flatten() {
            if !paid.contains_key(&installment["number"].to_string()) {
                found.insert("0".into());
            }
        }
        for item in given["items"].as_array().into_iter().flatten() {
            found.insert(plain(item["open"]["amount"].as_str().unwrap()));
            let untouched = !paid.contains_key(item["id"].as_str().unwrap());
            if untouched {
                found.insert("0".into());
            }
        }
        let lots = given["lots"].as_array().into_iter().flatten();
        let used_up = lots.into_iter().any(|lot| !value["leftOver"].to_string().contains(&lot["id"].to_string()));
        if used_up {
            found.insert("0".into());
        }
    }
    found
}

/// The lines of an answer, those of each payment of a history included.
fn lines(value: &Value) -> impl Iterator<Item = &Value> {
    let payments = value["payments"].as_array().into_iter().flatten();
    std::iter::once(value).chain(payments).flat_map(|value| value["lines"].as_array().into_iter().flatten())
}

fn shown(minor: i64, digits: usize) -> String {
    let text = format!("{minor:0width$}", width = digits + 1);
    let (whole, fraction) = text.split_at(text.len() - digits);
    if digits == 0 { text } else { format!("{whole}.{fraction}") }
}

fn leaves(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => map.values().for_each(|value| leaves(value, found)),
        Value::Array(list) => list.iter().for_each(|value| leaves(value, found)),
        Value::String(text) if is_figure(text) => {
            found.insert(plain(text));
        }
        _ => {}
    }
}

/// The amounts of a split or a schedule, or the date of a walk, in order.
fn parts(vector: &Vector, dates: bool) -> Vec<String> {
    let Answer::Expect(value) = &vector.answer else { return vec![] };
    if let (Some(date), true) = (value.as_str(), dates) {
        return vec![date.to_owned()];
    }
    let amount = |part: &Value| part["amount"].as_str().map(plain);
    let due = |part: &Value| part["due"].as_str().map(str::to_owned);
    let list = |key: &str, read: &dyn Fn(&Value) -> Option<String>| -> Vec<String> {
        value[key].as_array().into_iter().flatten().filter_map(read).collect()
    };
    if dates {
        list("installments", &due)
    } else if value["parts"].is_array() {
        list("parts", &amount)
    } else {
        list("installments", &|part| amount(&part["amount"]))
    }
}

#[test]
fn the_vectors_state_the_figures_of_the_facts() {
    let Some(facts) = facts() else { return eprintln!("no table of facts here: nothing to compare with") };
    let all = all();
    let vectors: BTreeMap<&str, &Vector> = all.iter().map(|vector| (vector.id.as_str(), vector)).collect();
    let (mut faults, mut compared) = (Vec::new(), 0);
    let rows = coverage();
    for row in rows.iter().filter(|row| row["vectors"].is_array() && row["onPurpose"].is_null()) {
        let fact = text(row, "fact");
        let expect = &facts[fact]["expect"];
        let before = facts[fact]["given"]["continues"].as_str();
        let before = rows.iter().find(|row| before == row["fact"].as_str());
        let earlier: Vec<&Vector> = before.into_iter().flat_map(names).map(|name| vectors[name]).collect();
        let mine: Vec<&Vector> = names(row).iter().map(|name| vectors[name]).collect();
        let apart = row["apart"]["keys"].as_array();
        let apart: Vec<&str> = apart.into_iter().flatten().map(|key| key.as_str().unwrap()).collect();
        // Whole lists are compared in order.
        for (key, dates) in [
            ("due_dates", true),
            ("amounts", false),
            ("shares", false),
            ("required_of_us", false),
            ("base_amounts", false),
        ] {
            let Some(list) = expect.get(key).filter(|_| !apart.contains(&key)) else { continue };
            let mut figures = Vec::new();
            wanted(list, &[], false, &mut figures);
            let found: Vec<String> = mine.iter().flat_map(|vector| parts(vector, dates)).collect();
            compared += figures.len();
            if figures != found {
                faults.push(format!("{fact}: `{key}` is {figures:?}, the vectors state {found:?}"));
            }
        }
        let (mut figures, found) = (Vec::new(), stated(&[earlier, mine.clone()].concat()));
        wanted(expect, &apart, false, &mut figures);
        compared += figures.len();
        let lost: Vec<&String> = figures.iter().filter(|figure| !found.contains(*figure)).collect();
        if !lost.is_empty() {
            faults.push(format!("{fact}: {lost:?} stand in no vector, they state {found:?}"));
        }
        if expect["error"].is_string() && !apart.contains(&"error") && !mine.iter().any(|v| v.code().is_some()) {
            faults.push(format!("{fact}: an error that no vector shows"));
        }
    }
    assert!(faults.is_empty(), "{} rows:\n{}", faults.len(), faults.join("\n"));
    assert!(compared > 250, "only {compared} figures compared");
}

/// The list for readers, made from the one the tests read. A stale file is rewritten and fails.
#[test]
fn the_readable_list_is_fresh() {
    let rows = coverage();
    let shown = rows.iter().filter(|row| row["vectors"].is_array()).count();
    let mut page = format!(
        "# Outside facts\n\n<!-- Made from tests/facts/coverage.json by the test `facts`. -->\n\n\
         Facts are inputs and results of other systems' tests and documentation. Of {} rows, {shown} are shown by\n\
         vectors of this folder; the others are listed with the reason. A vector names its fact in `source` and the\n\
         policy that decides in `policy`.\n\n| fact | system | area | shown by, or why not |\n|---|---|---|---|\n",
        rows.len()
    );
    for row in &rows {
        let vectors: Vec<String> = names(row).iter().map(|name| format!("`{name}`")).collect();
        let mut what = if vectors.is_empty() { text(row, "open").to_owned() } else { vectors.join(", ") };
        if let Some(why) = row["onPurpose"].as_str() {
            what += &format!("; otherwise on purpose: {why}");
        }
        if let Some(why) = row["apart"]["why"].as_str() {
            what += &format!("; not compared: {why}");
        }
        page += &format!("| {} | {} | {} | {what} |\n", text(row, "fact"), text(row, "system"), text(row, "area"));
    }
    let file = root().join("tests/vectors/FACTS.md");
    if fs::read_to_string(&file).unwrap_or_default() != page {
        fs::write(&file, &page).unwrap();
        panic!("tests/vectors/FACTS.md was stale and has been rewritten: look at the difference and run again");
    }
}
