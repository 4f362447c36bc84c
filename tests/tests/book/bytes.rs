//! An event has one form as bytes; the numbers in it never change their meaning; any language reads it by the table.

use std::collections::{BTreeMap, BTreeSet};

use duebook::{Recorded, read_events, read_log, write_events};
use duebook_tests::mirror::{model, root};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::books::{draws, played};

/// A few whole histories; each event of them is looked at in many ways.
fn config() -> ProptestConfig {
    let asked = ProptestConfig::default();
    ProptestConfig { cases: (asked.cases / 8).max(1), failure_persistence: None, ..asked }
}

fn refused(bytes: &[u8]) -> &'static str {
    Recorded::from_bytes(bytes).unwrap_err().code()
}

proptest! {
    #![proptest_config(config())]

    /// There and back: the same event, the same line, the same bytes; different events have different bytes.
    #[test]
    fn e11_e12_bytes_there_and_back(draws in draws(60)) {
        let events = played(&draws).log();
        let mut seen = BTreeSet::new();
        for event in &events {
            let bytes = event.bytes().unwrap();
            let read = Recorded::from_bytes(&bytes).unwrap();
            prop_assert_eq!(&read, event);
            prop_assert_eq!(read.line().unwrap(), event.line().unwrap());
            prop_assert!(seen.insert(bytes));
        }
        let bytes = write_events(&events).unwrap();
        prop_assert_eq!(&read_events(&bytes).unwrap(), &events);
        let lines: String = events.iter().map(|one| one.line().unwrap() + "\n").collect();
        prop_assert_eq!(read_log(&lines).unwrap(), events);
    }

    /// Any byte changed, left out or put in: refused, or it is the form of another event.
    #[test]
    fn e11_e18_other_bytes_are_another_event_or_none(draws in draws(8), place in any::<prop::sample::Index>(), with in any::<u8>()) {
        let events = played(&draws).log();
        let event = place.get(&events);
        let bytes = event.bytes().unwrap();
        for at in 0..bytes.len() {
            let (mut changed, mut less, mut more) = (bytes.clone(), bytes.clone(), bytes.clone());
            changed[at] = with;
            less.remove(at);
            more.insert(at, with);
            for other in [changed, less, more, bytes[..at].to_vec()] {
                match Recorded::from_bytes(&other) {
                    Ok(read) => {
                        prop_assert_eq!(read.bytes().unwrap(), &other[..]);
                        prop_assert_eq!(&read == event, other == bytes);
                    }
                    Err(refused) => prop_assert!(!refused.code().is_empty()),
                }
            }
        }
    }

    /// Any bytes at all are refused or are the form of what they say.
    #[test]
    fn e18_any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        if let Ok(read) = Recorded::from_bytes(&bytes) {
            prop_assert_eq!(read.bytes().unwrap(), bytes);
        } else {
            prop_assert!(read_events(&bytes).is_err() || bytes.is_empty());
        }
    }

    /// A log cut at every byte: refused with the last whole event, or it is the log up to there.
    #[test]
    fn e10_bytes_cut_anywhere_are_found(draws in draws(6)) {
        let events = played(&draws).log();
        let bytes = write_events(&events).unwrap();
        let mut ends = vec![0];
        for event in &events {
            ends.push(ends.last().unwrap() + event.bytes().unwrap().len());
        }
        for cut in 0..bytes.len() {
            let there = ends.iter().filter(|end| **end > 0 && **end <= cut).count();
            match read_events(&bytes[..cut]) {
                Ok(read) => {
                    prop_assert!(ends.contains(&cut));
                    prop_assert_eq!(&read, &events[..there]);
                }
                Err(refused) => {
                    prop_assert_eq!(refused.code(), "torn_batch");
                    prop_assert_eq!(refused.path(), format!("events[{there}]"));
                    let figures = serde_json::to_value(refused.kind()).unwrap();
                    let good = events[..there].iter().rposition(|one| one.index == one.of).map_or(0, |last| last + 1);
                    prop_assert_eq!(figures["good"].as_u64(), Some(u64::try_from(good).unwrap()));
                }
            }
        }
    }
}

/// Every way of CBOR to say the same with other bytes, by name.
#[test]
fn e12_no_other_encoding_of_an_event_is_taken() {
    let event = played(&[]).log().remove(0);
    let bytes = event.bytes().unwrap();
    // An array of so many fields that begins with the number 1, and the fingerprint as 32 bytes.
    assert_eq!((bytes[0] >> 5, bytes[1]), (4, 1));
    let mark = bytes.windows(2).position(|pair| pair == [0x58, 0x20]).unwrap();
    let with = |at: usize, take: usize, put: &[u8]| [&bytes[..at], put, &bytes[at + take..]].concat();
    let hex: String = bytes[mark + 2..mark + 34].iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(Some(&hex), event.fingerprint.as_ref());
    for (other, code) in [
        (with(1, 1, &[0x18, 0x01]), "not_canonical"),
        (with(1, 1, &[0x1b, 0, 0, 0, 0, 0, 0, 0, 1]), "not_canonical"),
        (with(0, 1, &[0x98, bytes[0] & 31]), "not_canonical"),
        (with(mark, 34, &[&[0x78, 64][..], hex.as_bytes()].concat()), "not_canonical"),
        (with(mark, 34, &[&[0x78, 64][..], hex.to_uppercase().as_bytes()].concat()), ""),
        (with(mark, 34, &[0xf6]), "not_canonical"),
        (with(mark, 2, &[0x59, 0, 0x20]), "not_canonical"),
        ([&bytes[..], &[0xf7]].concat(), "compact_syntax"),
        (with(0, 1, &[0x9f]), "compact_syntax"),
        (with(0, 1, &[0xc1, bytes[0]]), "compact_syntax"),
        (with(1, 1, &[0x02]), "format_unknown"),
        (with(1, 1, &[0x61, b'1']), "compact_syntax"),
        (with(1, 1, &[0xf9, 0x3c, 0x00]), "compact_syntax"),
        (vec![], "compact_syntax"),
        // So long a list would be if its bytes were there.
        (vec![0x8d, 1, 0x7b, 255, 255, 255, 255, 255, 255, 255, 255], "compact_syntax"),
    ] {
        if code.is_empty() {
            // Another text is another event, of which the book says that it is no fingerprint.
            assert_ne!(Recorded::from_bytes(&other).unwrap(), event);
            continue;
        }
        assert_eq!(refused(&other), code, "{other:02x?}");
    }
}

/// How many bytes events have as a line and as bytes.
#[test]
fn bytes_are_a_quarter_of_the_lines() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let (mut lines, mut bytes, mut count) = (0, 0, 0);
    for _ in 0..20 {
        for event in played(&draws(80).new_tree(&mut runner).unwrap().current()).log() {
            lines += event.line().unwrap().len();
            bytes += event.bytes().unwrap().len();
            count += 1;
        }
    }
    println!("{count} events: {} bytes a line, {} bytes as bytes", lines / count, bytes / count);
    assert!(bytes * 100 < lines * 30, "{bytes} of {lines}");
}

// ---- the table ----------------------------------------------------------------------------------

fn spelled(ty: &model::Type) -> String {
    match ty {
        model::Type::Scalar(name) => name.to_lowercase(),
        model::Type::Text => "text".into(),
        model::Type::Bytes => "bytes".into(),
        model::Type::Int => "number".into(),
        model::Type::Bool => "flag".into(),
        model::Type::Shape(name) => name.clone(),
        model::Type::Option(inner) => format!("{}?", spelled(inner)),
        model::Type::List(inner) => format!("{}[]", spelled(inner)),
    }
}

fn fields(of: &[model::Field]) -> Value {
    of.iter().map(|field| json!([field.json, spelled(&field.ty)])).collect()
}

/// Which number means what in everything that an event can hold.
fn table() -> BTreeMap<String, Value> {
    let shapes = model::read(&root().join("core"));
    let (mut table, mut waiting) = (BTreeMap::new(), vec!["Recorded".to_owned()]);
    while let Some(name) = waiting.pop() {
        let Some(shape) = shapes.iter().find(|shape| shape.name == name).filter(|_| !table.contains_key(&name)) else {
            continue;
        };
        let mut see = |of: &[model::Field]| {
            let names = of.iter().map(|field| spelled(&field.ty).trim_end_matches(['[', ']', '?']).to_owned());
            waiting.extend(names);
            fields(of)
        };
        let row = match &shape.kind {
            model::Kind::Record(of) => json!({ "fields": see(of) }),
            model::Kind::Names(of) => json!({ "names": of.iter().map(|one| one.json.clone()).collect::<Vec<_>>() }),
            model::Kind::Choice(of) => {
                json!({ "choices": of.iter().map(|one| json!([one.json, see(&one.fields)])).collect::<Vec<_>>() })
            }
        };
        table.insert(name, row);
    }
    table
}

/// The rows of today begin with those of before, so that stored bytes mean the same for ever.
#[test]
fn e20_numbers_of_the_compact_form_are_only_added() {
    let path = root().join("docs/compact.json");
    let before: BTreeMap<String, Value> =
        serde_json::from_str(&std::fs::read_to_string(&path).unwrap_or("{}".into())).unwrap();
    let today = table();
    for (name, row) in &before {
        let now = today.get(name).unwrap_or_else(|| panic!("{name} is gone"));
        for (kind, old) in row.as_object().unwrap() {
            let (old, new) = (old.as_array().unwrap(), now[kind].as_array().unwrap());
            assert!(old.len() <= new.len(), "{name} has become shorter");
            for (old, new) in old.iter().zip(new) {
                let begins = match (old, new) {
                    // The fields of a variant may become more too.
                    (Value::Array(old), Value::Array(new)) if kind == "choices" => {
                        let (fields, more) = (old[1].as_array().unwrap(), new[1].as_array().unwrap());
                        old[0] == new[0] && more.starts_with(fields)
                    }
                    _ => old == new,
                };
                assert!(begins, "{name}: {old} has become {new}: new fields and variants go to the end");
            }
        }
    }
    if before != today {
        let rows = today.iter().map(|(name, row)| format!("  {}: {row}", json!(name)));
        std::fs::write(&path, format!("{{\n{}\n}}\n", rows.collect::<Vec<_>>().join(",\n"))).unwrap();
        panic!("docs/compact.json was stale and has been rewritten: look at the difference and keep it");
    }
    assert!(today.contains_key("BookEvent") && today.contains_key("Nature") && today.len() > 30);
}

/// A reader that knows nothing but CBOR and the table makes the line out of the bytes.
mod by_table {
    use std::collections::BTreeMap;

    use serde_json::{Map, Value, json};

    pub struct Bytes<'a>(pub &'a [u8]);

    impl Bytes<'_> {
        fn byte(&mut self) -> u8 {
            let byte = self.0[0];
            self.0 = &self.0[1..];
            byte
        }

        fn head(&mut self) -> (u8, u64) {
            let first = self.byte();
            let more = match first & 31 {
                small @ 0..=23 => return (first >> 5, u64::from(small)),
                24 => 1,
                25 => 2,
                26 => 4,
                _ => 8,
            };
            (first >> 5, (0..more).fold(0, |sum, _| sum << 8 | u64::from(self.byte())))
        }

        fn number(&mut self) -> i64 {
            let (major, value) = self.head();
            let value = i64::try_from(value).unwrap();
            if major == 0 { value } else { -1 - value }
        }

        fn text(&mut self) -> String {
            let (major, length) = self.head();
            let (now, rest) = self.0.split_at(usize::try_from(length).unwrap());
            self.0 = rest;
            if major == 2 {
                now.iter().map(|byte| format!("{byte:02x}")).collect()
            } else {
                String::from_utf8(now.to_vec()).unwrap()
            }
        }

        fn fields(
            &mut self,
            there: u64,
            fields: &Value,
            into: &mut Map<String, Value>,
            table: &BTreeMap<String, Value>,
        ) {
            for field in fields.as_array().unwrap().iter().take(usize::try_from(there).unwrap()) {
                if self.0[0] == 0xf7 {
                    self.byte();
                    continue;
                }
                let value = self.value(field[1].as_str().unwrap(), table);
                into.insert(field[0].as_str().unwrap().to_owned(), value);
            }
        }

        pub fn value(&mut self, ty: &str, table: &BTreeMap<String, Value>) -> Value {
            if let Some(inner) = ty.strip_suffix("[]") {
                let (_, length) = self.head();
                return (0..length).map(|_| self.value(inner, table)).collect();
            }
            if let Some(inner) = ty.strip_suffix('?') {
                if self.0[0] == 0xf6 {
                    self.byte();
                    return Value::Null;
                }
                return self.value(inner, table);
            }
            match ty {
                "number" => json!(self.number()),
                "flag" => json!(self.byte() == 0xf5),
                "money" => {
                    self.byte();
                    let minor = self.number();
                    let currency = self.text();
                    json!({ "amount": duebook::Money::new(minor, duebook::Currency::new(&currency).unwrap()).unwrap().amount(), "currency": currency })
                }
                "date" => json!(duebook::Date::new(1970, 1, 1).unwrap().add_days(self.number()).unwrap().to_string()),
                "instant" => {
                    let pair = self.0[0] >> 5 == 4;
                    if pair {
                        self.byte();
                    }
                    let seconds = self.number();
                    let micros = if pair { self.number() } else { 0 };
                    json!(duebook::Instant::from_micros(seconds * 1_000_000 + micros).unwrap().to_string())
                }
                "text" | "id" | "currency" | "percent" | "rate" => json!(self.text()),
                name => {
                    let row = &table[name];
                    if let Some(names) = row.get("names") {
                        return names[usize::try_from(self.number()).unwrap()].clone();
                    }
                    let (_, there) = self.head();
                    let mut record = Map::new();
                    if let Some(choices) = row.get("choices") {
                        let variant = &choices[usize::try_from(self.number()).unwrap()];
                        record.insert("kind".into(), variant[0].clone());
                        self.fields(there - 1, &variant[1], &mut record, table);
                    } else {
                        self.fields(there, &row["fields"], &mut record, table);
                    }
                    Value::Object(record)
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(config())]

    /// Whoever has the table has the event.
    #[test]
    fn any_language_reads_the_bytes_by_the_table(draws in draws(60)) {
        static TABLE: std::sync::LazyLock<BTreeMap<String, Value>> = std::sync::LazyLock::new(table);
        let table = &*TABLE;
        for event in played(&draws).log() {
            let bytes = event.bytes().unwrap();
            let mut reader = by_table::Bytes(&bytes);
            let read = reader.value("Recorded", table);
            prop_assert!(reader.0.is_empty());
            prop_assert_eq!(read, serde_json::from_str::<Value>(&event.line().unwrap()).unwrap());
        }
    }
}
