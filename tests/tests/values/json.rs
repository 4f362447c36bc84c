//! The JSON door gives back what it was given and stops at nothing but a typed refusal.

use std::sync::LazyLock;

use crate::common::{items, lots, money, parts, schedule_request, scheme};
use duebook::shape::Shape;
use duebook::{Error, Share, TermLine, json, schedule, split};
use duebook_tests::vectors::{Given, Vector, all};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

fn back<T: Shape + serde::Serialize + serde::de::DeserializeOwned + PartialEq + std::fmt::Debug>(
    record: &T,
) -> Result<(), TestCaseError> {
    let text = json::write(record).unwrap();
    let read = json::read::<T>(&text).unwrap();
    prop_assert_eq!(&read, record);
    prop_assert_eq!(json::write(&read).unwrap(), text.clone());
    // The form of serde is the same form.
    prop_assert_eq!(serde_json::to_string(record).unwrap(), text.clone());
    prop_assert_eq!(&serde_json::from_str::<T>(&text).unwrap(), record);
    Ok(())
}

/// A refusal is whole: code, both texts, and it survives its own JSON form.
fn whole(error: &Error) -> Result<(), TestCaseError> {
    prop_assert!(error.code().bytes().all(|b| b.is_ascii_lowercase() || b == b'_'));
    prop_assert!(!error.en().is_empty() && error.en().len() < 700, "{}", error);
    let chinese = error.zh().chars().any(|c| c >= '一');
    prop_assert!(chinese, "{}", error.zh());
    let text = json::write(error).unwrap();
    prop_assert_eq!(&json::read::<Error>(&text).unwrap(), error);
    Ok(())
}

fn answered(call: &str, text: &str) -> Result<(), TestCaseError> {
    match json::call(call, text) {
        Ok(answer) => prop_assert!(serde_json::from_str::<Value>(&answer).is_ok()),
        Err(error) => whole(&error)?,
    }
    Ok(())
}

/// Values that belong nowhere.
fn hostile() -> Vec<Value> {
    let texts = [
        "",
        " ",
        "NaN",
        "Infinity",
        "1e400",
        "-0",
        "007",
        "1,000.00",
        "１２",
        "2026-02-30",
        "9999-12-31",
        "0001-01-01",
        "10000-01-01",
        "CNY:4",
        "PTS:0",
        "999999999999999999",
        "9223372036854775808",
        "100",
        "33.333333333",
        "A\u{200b}",
        "\u{0}",
        "days",
        "endOfMonth",
        "last",
        "halfUp",
        "unadjusted",
    ];
    let mut values: Vec<Value> = texts.iter().map(|text| json!(text)).collect();
    values.extend([
        json!("9".repeat(10_000)),
        json!("x".repeat(129)),
        json!(null),
        json!(true),
        json!(1.5),
        json!([]),
        json!({}),
    ]);
    values.extend([0_i64, 1, -1, 31, 32, i64::MAX, i64::MIN, 1_000_000_000_001].map(|number| json!(number)));
    values.extend([
        json!(u64::MAX),
        json!(1e300),
        json!([[[[]]]]),
        json!({"kind": "rest"}),
        json!({"kind": 1}),
        json!([null]),
    ]);
    values
}

/// All places of a value.
fn places(value: &Value, here: String, found: &mut Vec<String>) {
    found.push(here.clone());
    match value {
        Value::Array(list) => list.iter().enumerate().for_each(|(at, v)| places(v, format!("{here}/{at}"), found)),
        Value::Object(map) => map.iter().for_each(|(key, v)| places(v, format!("{here}/{key}"), found)),
        _ => {}
    }
}

/// The calls and requests of the vectors, read once.
static VECTORS: LazyLock<Vec<(String, Value)>> = LazyLock::new(|| {
    let keep = |vector: Vector| match vector.given {
        Given::Value(value) => Some((vector.call, value)),
        Given::Text(_) => None,
    };
    all().into_iter().filter_map(keep).collect()
});

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn records_read_back_as_they_were(
        lots in lots(), items in items(), scheme in scheme(), request in schedule_request(), money in money(),
        by in parts(),
    ) {
        lots.iter().try_for_each(back)?;
        items.iter().try_for_each(back)?;
        back(&scheme)?;
        back(&request)?;
        back(&money)?;
        back(&by)?;
        if let Ok(plan) = schedule(&request) {
            back(&plan)?;
        }
        if let Ok(divided) = split(money, &by, request.terms.remainder, request.terms.rounding) {
            back(&divided)?;
        }
        let percent = |line: &TermLine| match line.share {
            Share::Percent { percent, .. } => Some(percent),
            _ => None,
        };
        if let Some(percent) = request.terms.lines.iter().find_map(percent) {
            back(&money.percent(percent, request.terms.rounding).unwrap())?;
        }
    }

    #[test]
    fn e18_any_text_into_any_call(
        call in select(json::CALLS.to_vec()), text in "\\PC{0,80}|[\\[\\]{}:,\"0-9a-z. \\\\u-]{0,80}",
    ) {
        answered(call, &text)?;
    }

    #[test]
    fn e18_any_call_name(name in "\\PC{0,100}") {
        answered(&name, "{}")?;
    }

    #[test]
    fn e18_vectors_cut_anywhere(which in any::<Index>(), at in any::<Index>()) {
        let (call, given) = which.get(&VECTORS);
        let text = given.to_string();
        let cut: String = text.chars().take(at.index(text.len())).collect();
        answered(call, &cut)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6_000))]

    /// Structure-aware: a value of a vector is replaced, removed, doubled or moved.
    #[test]
    fn e18_vectors_mutated_anywhere(
        which in any::<Index>(), place in any::<Index>(), new in any::<Index>(), other in any::<Index>(),
        how in 0_u8..4,
    ) {
        let hostile = hostile();
        let (call, given) = which.get(&VECTORS);
        let mut mutated = given.clone();
        let mut found = Vec::new();
        places(given, String::new(), &mut found);
        let (here, there) = (place.get(&found), other.get(&found));
        let moved = given.pointer(there).cloned().unwrap_or_default();
        let target = mutated.pointer_mut(here).unwrap();
        match (how, &mut *target) {
            (0, target) => *target = new.get(&hostile).clone(),
            (1, target) => *target = moved,
            (2, Value::Array(list)) if !list.is_empty() => list.push(list[0].clone()),
            (2, Value::Object(map)) => { map.insert("surprise".into(), new.get(&hostile).clone()); }
            (3, Value::Array(list)) => list.clear(),
            (3, Value::Object(map)) => map.clear(),
            (_, target) => *target = Value::Null,
        }
        answered(call, &mutated.to_string())?;
    }
}
