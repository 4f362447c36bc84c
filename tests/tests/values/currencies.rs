//! The table of currencies against an independent list of ISO 4217.

use std::collections::BTreeSet;

use duebook::Currency;
use iso_currency::{Currency as IsoCurrency, IntoEnumIterator};

/// Codes replaced after a list was made, or before: kept here for old open items, or not yet in the other list.
const KEPT: [&str; 9] = ["ANG", "BGN", "CUC", "HRK", "SLL", "VES", "ZWL", "XAD", "XCG"];

#[test]
fn every_iso_currency_with_minor_units_has_its_digits() {
    let mut seen = 0;
    for theirs in IsoCurrency::iter() {
        let Some(digits) = theirs.exponent() else {
            assert!(Currency::new(theirs.code()).is_err(), "{} has no minor unit", theirs.code());
            continue;
        };
        seen += 1;
        let ours = Currency::new(theirs.code()).unwrap_or_else(|e| panic!("{}: {e}", theirs.code()));
        assert_eq!(u16::from(ours.digits()), digits, "{}", theirs.code());
    }
    assert!(seen > 150, "the independent list has only {seen}");
}

#[test]
fn no_code_is_invented() {
    let theirs: BTreeSet<&str> = IsoCurrency::iter().filter(|c| c.exponent().is_some()).map(|c| c.code()).collect();
    let letters = || b'A'..=b'Z';
    let all = letters().flat_map(|a| letters().flat_map(move |b| letters().map(move |c| [a, b, c])));
    for code in all {
        let code = std::str::from_utf8(&code).unwrap().to_owned();
        if Currency::new(&code).is_ok() {
            assert!(theirs.contains(code.as_str()) || KEPT.contains(&code.as_str()), "{code}");
        }
    }
}
