//! The conformance vectors, through the JSON door.

use std::collections::BTreeSet;

use duebook::{Error, json};
use duebook_tests::vectors::{Answer, Vector, all};
use serde_json::{Map, Value};

/// The refusal as vectors state it: code, path and the fields of the kind.
fn stated(error: &Error) -> Map<String, Value> {
    let mut refusal = Map::new();
    refusal.insert("code".into(), error.code().into());
    refusal.insert("path".into(), error.path().into());
    let Value::Object(fields) = serde_json::to_value(error.kind()).unwrap() else { panic!("{error:?}") };
    refusal.extend(fields);
    refusal
}

/// Compares code, path and every field.
fn compare(vector: &Vector, refuse: &Value, error: &Error, faults: &mut Vec<String>) {
    let (Value::Object(expected), found) = (refuse.clone(), stated(error)) else { panic!("{refuse}") };
    if expected != found {
        faults.push(format!("{}: expected {}, found {}", vector.id, refuse, Value::Object(found)));
    }
}

#[test]
fn every_vector_holds_at_the_json_door() {
    let mut faults = Vec::new();
    for vector in all() {
        let answer = json::call(&vector.call, &vector.text());
        match (&vector.answer, answer) {
            (Answer::Expect(expect), Ok(found)) => {
                let found: Value = serde_json::from_str(&found).unwrap();
                if *expect != found {
                    faults.push(format!("{}: expected {expect}, found {found}", vector.id));
                }
            }
            (Answer::Refuse(refuse), Err(error)) => compare(&vector, refuse, &error, &mut faults),
            (Answer::Expect(expect), Err(error)) => {
                faults.push(format!("{}: expected {expect}, found {error}", vector.id))
            }
            (Answer::Refuse(refuse), Ok(found)) => {
                faults.push(format!("{}: expected {refuse}, found {found}", vector.id))
            }
        }
    }
    assert!(faults.is_empty(), "{} vectors fail:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn ids_are_unique_kebab_case_and_many() {
    let vectors = all();
    assert!(vectors.len() >= 800, "only {}", vectors.len());
    let mut seen = BTreeSet::new();
    for Vector { id, file, .. } in &vectors {
        assert!(seen.insert(id.clone()), "{file}: `{id}` stands twice");
        let kebab = id
            .split('-')
            .all(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()));
        assert!(kebab, "{file}: `{id}` is not kebab-case");
    }
}

#[test]
fn every_call_and_every_kind_of_answer_has_vectors() {
    let vectors = all();
    for call in json::CALLS {
        let has = |refused: bool| vectors.iter().any(|v| v.call == *call && v.code().is_some() == refused);
        assert!(has(false), "no result for `{call}`");
        assert!(has(true), "no refusal for `{call}`");
    }
}
