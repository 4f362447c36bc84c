//! What is put right in UniFFI's Swift.
//!
//! - The cases of an error begin with a capital letter, unlike those of every other enum.
//! - `code`, `path`, `en` and `zh` of an error are functions; here they are properties.
//! - A field that holds a plain name or a record has no default; here it has the core's.
//! - What `Extensions.swift` wraps is internal.

use crate::defaults::DEFAULTS;
use crate::{cut, hidden, replaced, with_default};

pub(crate) fn polish(text: &str) -> Result<String, String> {
    let (before, error, after) = cut(text, "enum DuebookError: Swift.Error", "func FfiConverterTypeDuebookError_lift")?;
    let mut text = format!("{before}{}{after}", self::error(error)?);
    for [owner, variant, field, ty, _, value] in DEFAULTS {
        let (record, choice) = (format!("public struct {owner}: "), format!("enum {owner}: "));
        let case = format!(
            "case {}{}(",
            variant.get(..1).unwrap_or_default().to_lowercase(),
            variant.get(1..).unwrap_or_default()
        );
        let start: &[&str] = if variant.is_empty() { &[&record, "public init("] } else { &[&choice, &case] };
        text = with_default(&text, start, &format!("*/{field}: {ty}"), value)?;
    }
    for name in hidden() {
        text = replaced(&text, &format!("public func {name}("), &format!("func {name}("))?;
    }
    Ok(text)
}

fn error(text: &str) -> Result<String, String> {
    let names: Vec<String> = text
        .lines()
        .filter_map(|line| line.trim_start().strip_prefix("case "))
        .filter(|name| name.starts_with(|first: char| first.is_ascii_uppercase()))
        .map(|name| name.split(|c: char| !c.is_alphanumeric()).next().unwrap_or(name).to_owned())
        .collect();
    if names.is_empty() {
        return Err("UniFFI no longer writes the cases of an error in capitals".into());
    }
    let mut text = text.to_owned();
    for name in names {
        let mut letters = name.chars();
        let first = letters.next().map(|c| c.to_ascii_lowercase().to_string()).unwrap_or_default();
        let lower = first + letters.as_str();
        for (prefix, suffix) in [("case ", "("), ("case ", "\n"), (".", "("), (".", ":")] {
            text = text.replace(&format!("{prefix}{name}{suffix}"), &format!("{prefix}{lower}{suffix}"));
        }
    }
    for name in ["code", "path", "en", "zh"] {
        text = replaced(&text, &format!("public func {name}() -> String"), &format!("public var {name}: String"))?;
    }
    Ok(text)
}
