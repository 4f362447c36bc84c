//! The codes of refusals are published once and for ever.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use duebook::{Error, json};
use duebook_tests::mirror::{model, root};
use duebook_tests::vectors::{all, folder};
use serde_json::Value;

/// The published list, append only.
fn published() -> Vec<String> {
    let text = fs::read_to_string(folder().join("codes.json")).unwrap();
    let list: Value = serde_json::from_str(&text).unwrap();
    list["codes"].as_array().unwrap().iter().map(|code| code.as_str().unwrap().to_owned()).collect()
}

/// The codes that stand in the source, one per variant of `ErrorKind`.
fn written() -> Vec<String> {
    let shapes = model::read(&root().join("core"));
    let kinds = shapes.into_iter().find(|shape| shape.name == "ErrorKind").unwrap();
    let (model::Kind::Choice(variants) | model::Kind::Names(variants)) = kinds.kind else { panic!("{kinds:?}") };
    variants.into_iter().map(|variant| variant.json).collect()
}

/// One refusal of each code, made by the library itself.
fn samples() -> BTreeMap<String, Error> {
    let refused = all().into_iter().filter_map(|vector| json::call(&vector.call, &vector.text()).err());
    let told = json::read(r#"{"path":"","kind":{"code":"budget_exceeded","limit":500000000}}"#).unwrap();
    refused.chain([told]).map(|error: Error| (error.code().to_owned(), error)).collect()
}

#[test]
fn no_code_is_renamed_removed_or_kept_secret() {
    let (published, written) = (published(), written());
    assert_eq!(published.iter().collect::<BTreeSet<_>>().len(), published.len(), "a code is published twice");
    let (published, written): (BTreeSet<_>, BTreeSet<_>) =
        (published.into_iter().collect(), written.into_iter().collect());
    let gone: Vec<_> = published.difference(&written).collect();
    assert!(gone.is_empty(), "published codes may not change: {gone:?}");
    let new: Vec<_> = written.difference(&published).collect();
    assert!(new.is_empty(), "append to codes.json: {new:?}");
}

/// A vector would have to search half a billion steps first; the allocation's own tests show it.
const TOO_LONG_FOR_A_VECTOR: &str = "budget_exceeded";

/// The codes that vectors show, and the one that none can.
fn shown() -> BTreeSet<String> {
    let shown = all().into_iter().filter_map(|vector| vector.code().map(str::to_owned));
    shown.chain([TOO_LONG_FOR_A_VECTOR.to_owned()]).collect()
}

#[test]
fn every_code_is_shown_by_a_vector() {
    let shown = shown();
    let published: BTreeSet<String> = published().into_iter().collect();
    let unknown: Vec<_> = shown.difference(&published).collect();
    assert!(unknown.is_empty(), "vectors name codes that do not exist: {unknown:?}");
    let never: Vec<_> = published.difference(&shown).collect();
    assert!(never.is_empty(), "no vector is refused with {never:?}");
}

#[test]
fn every_refusal_says_its_code_in_its_json_form_and_two_sentences() {
    let samples = samples();
    assert_eq!(samples.keys().cloned().collect::<BTreeSet<_>>(), published().into_iter().collect());
    for (code, error) in samples {
        let form = serde_json::to_value(error.kind()).unwrap();
        assert_eq!(form["code"], code.as_str(), "the name in JSON and `code()` agree");
        let (en, zh) = (error.en(), error.zh());
        assert!(!en.is_empty() && !en.ends_with('.') && en.is_ascii() | en.contains('`'), "{code}: {en}");
        assert!(zh.chars().any(|c| c >= '一') && !zh.ends_with('。'), "{code}: {zh}");
        // What cannot be seen stands as `\u{200B}`.
        let unfilled = |text: &str| text.replace("\\u{", "").contains('{');
        assert!(!unfilled(&en) && !unfilled(&zh), "{code}: an unfilled place");
    }
}
