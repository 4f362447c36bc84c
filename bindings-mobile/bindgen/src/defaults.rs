// Generated from the core's source by `cargo test -p duebook-tests --test mirror`. Do not edit.
//! What a field has that holds a plain name and is left out.

/// Record, field, choice, the name in Kotlin, the name in Swift.
pub(crate) const DEFAULTS: [(&str, &str, &str, &str, &str); 2] = [
    ("TermLine", "purpose", "Purpose", "INSTALLMENT", "installment"),
    ("Lot", "nature", "Nature", "ADVANCE", "advance"),
];
