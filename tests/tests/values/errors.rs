//! What a refusal says is fit for a log, a ticket and a terminal, whatever the sender typed.

use duebook::{Currency, Date, Error, Id, Money, Percent, json};
use proptest::prelude::*;

/// Text as nobody types it: any characters, and often those that hide or turn what stands around them.
fn hostile() -> impl Strategy<Value = String> {
    let hidden = proptest::sample::select(vec![
        "\u{200b}",
        "\u{202e}",
        "\u{2066}",
        "\u{7}",
        "\n",
        "\u{1b}[2J",
        "\u{ad}",
        "\u{feff}",
        "\u{2028}",
        "\u{e0041}",
    ]);
    let piece =
        prop_oneof![2 => hidden.prop_map(str::to_owned), 1 => any::<String>(), 2 => "[A-Za-z0-9`“”.,:厂]{0,90}"];
    proptest::collection::vec(piece, 0..5).prop_map(|pieces| pieces.concat())
}

/// A message shows everything it quotes, is never long, and the refusal survives its own JSON form.
fn fit(error: &Error) -> Result<(), TestCaseError> {
    let line = error.to_string();
    for message in [&error.en(), &error.zh(), &line] {
        let hides = |c: char| {
            c.is_control()
                || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
                || matches!(c, '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
        };
        prop_assert!(!message.chars().any(hides), "{:?}", message);
    }
    prop_assert!(error.en().chars().count() < 200 && error.zh().chars().count() < 200, "{}", error.en());
    prop_assert!(line.chars().count() < 460, "{}", line);
    prop_assert_eq!(&json::read::<Error>(&json::write(error).unwrap()).unwrap(), error);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn no_message_hides_what_it_quotes(text in hostile()) {
        let cny = Currency::new("CNY").unwrap();
        let refused = [
            Money::parse(&text, cny).err(),
            Money::round(&text, cny, duebook::Rounding::HalfUp).err(),
            Currency::new(&text).err(),
            Currency::declare(&text, 2).err(),
            Date::parse(&text).err(),
            Percent::parse(&text).err(),
            Id::new(&text).err(),
            json::call(&text, "{}").err(),
            json::call("money", &text).err(),
            json::call("money", &serde_json::json!({ &text: 1 }).to_string()).err(),
            json::call("money", &serde_json::json!({ "amount": text, "currency": "CNY" }).to_string()).err(),
            json::call("walk", &serde_json::json!({ "from": "2026-01-01", "steps": [{ "kind": text }] }).to_string()).err(),
            json::call("aging", &serde_json::json!({ "items": [], "limits": [text], "asOf": "2026-01-01" }).to_string()).err(),
        ];
        for error in refused.iter().flatten() {
            fit(error)?;
        }
    }

    /// A host may name its types as it likes.
    #[test]
    fn names_of_host_types_hide_nothing(found in hostile(), expected in hostile()) {
        let kind = duebook::ErrorKind::WrongType { found, expected };
        fit(&Error::new(kind).at("items[3].open"))?;
    }
}

#[test]
fn empty_text_is_called_so() {
    let refused = [
        Money::parse("", Currency::new("CNY").unwrap()).err(),
        Currency::new("").err(),
        Date::parse("").err(),
        Percent::parse("").err(),
        json::call("", "{}").err(),
        json::call("money", r#"{"":1}"#).err(),
    ];
    for error in refused.into_iter().map(Option::unwrap) {
        assert!(!error.en().contains("``") && !error.zh().contains("“”"), "{} {}", error.en(), error.zh());
    }
    let error = Currency::new("").unwrap_err();
    assert!(error.en().starts_with("empty text is neither an ISO 4217 currency"), "{}", error.en());
    assert!(error.zh().starts_with("空文本既不是"), "{}", error.zh());
}

/// The words of the parser and of Rust's types stay inside.
#[test]
fn no_message_speaks_of_rust() {
    const INSIDE: [&str; 12] =
        ["i64", "u64", "usize", "sequence", "map", "struct", "EOF", "ident", "unit", "variant", "floating", "tuple"];
    let mut seen = 0;
    for vector in duebook_tests::vectors::all() {
        let Err(error) = json::call(&vector.call, &vector.text()) else { continue };
        if !["wrong_type", "json_syntax"].contains(&error.code()) {
            continue;
        }
        seen += 1;
        let (en, zh) = (error.en(), error.zh());
        assert!(en.split(|c: char| !c.is_alphanumeric()).all(|word| !INSIDE.contains(&word)), "{}: {en}", vector.id);
        // In Chinese only what has no Chinese name.
        let latin: String = zh.chars().filter(char::is_ascii_alphabetic).collect();
        let rest = ["JSON", "YYYYMMDD", "kind"].iter().fold(latin, |rest, word| rest.replace(word, ""));
        assert!(rest.is_empty(), "{}: {zh}", vector.id);
    }
    assert!(seen > 60, "only {seen}");
}
