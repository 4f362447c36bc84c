//! The constructors of terms and due rules, and the second form of `settle`, under the names they have in JavaScript.
//!
//! The conformance vectors do not need them, so they are not among the core's calls; their defaults
//! and their refusals are the core's all the same.

use duebook::json::{read, write};
use duebook::{Date, Due, Error, Percent, Plan, Receivable, Result, Step, TermLine, Terms};
use serde::de::{DeserializeOwned, SeqAccess, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

/// The answer of the constructor `name`, or nothing if there is none of this name.
pub(crate) fn make(name: &str, given: &str) -> Option<Result<String>> {
    Some(match name {
        "due.after" => made(given, |r: Days| Due::after(&r.event, r.days)),
        "due.afterPrevious" => made(given, |r: Steps| Ok(Due::after_previous(r.steps))),
        "due.endOfMonthAfter" => made(given, |r: Months| Due::end_of_month_after(&r.event, r.months)),
        "due.fromEvent" => made(given, |r: FromEvent| Due::from_event(&r.event, r.steps)),
        "due.monthsAfter" => made(given, |r: Months| Due::months_after(&r.event, r.months)),
        "due.on" => made(given, |r: On| Ok(Due::on(r.date))),
        "settle.plan" => made(given, |r: Stored| duebook::settle(&r.items, &r.plan)),
        "terms.equal" => made(given, |r: Equal| Terms::equal(r.count, &r.first, r.months)),
        "terms.of" => made(given, |r: Lines| Ok(Terms::new(r.lines))),
        "terms.percent" => by_percent(given).and_then(|terms| write(&terms)),
        _ => return crate::preset::preset(name),
    })
}

fn made<Q: DeserializeOwned, A: Serialize>(given: &str, work: impl FnOnce(Q) -> Result<A>) -> Result<String> {
    write(&work(read(given)?)?)
}

fn by_percent(given: &str) -> Result<Terms> {
    let Percents { lines } = read(given).map_err(in_pair)?;
    let texts: Vec<(String, Due)> = lines.into_iter().map(|Pair(percent, due)| (percent.to_string(), due)).collect();
    Terms::percent(texts.iter().map(|(percent, due)| (percent.as_str(), due.clone())))
}

/// A pair has no field names, but its refusals do, as in every language: `lines[0].share.percent`, not `lines[0][0]`.
fn in_pair(error: Error) -> Error {
    let named = || {
        let (position, inside) = error.path().strip_prefix("lines[")?.split_once(']')?;
        let (field, deeper) = match inside.split_at_checked("[0]".len())? {
            ("[0]", deeper) => ("share.percent", deeper),
            ("[1]", deeper) => ("due", deeper),
            _ => return None,
        };
        Some(format!("lines[{position}].{field}{deeper}"))
    };
    match named() {
        Some(path) => Error::new(error.kind().clone()).at(path),
        None => error,
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "items and a plan")]
struct Stored {
    items: Vec<Receivable>,
    plan: Plan,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "an event and days")]
struct Days {
    event: String,
    days: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "an event and months")]
struct Months {
    event: String,
    months: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "an event and steps")]
struct FromEvent {
    event: String,
    steps: Vec<Step>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "steps")]
struct Steps {
    steps: Vec<Step>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "a date")]
struct On {
    date: Date,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "a count, a first due rule and months")]
struct Equal {
    count: i64,
    first: Due,
    months: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "lines")]
struct Lines {
    lines: Vec<TermLine>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "pairs of a percentage and a due rule")]
struct Percents {
    lines: Vec<Pair>,
}

/// A percentage and a due rule, as a list of two.
struct Pair(Percent, Due);

impl<'de> Deserialize<'de> for Pair {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> std::result::Result<Self, D::Error> {
        struct Two;
        impl<'de> Visitor<'de> for Two {
            type Value = Pair;
            fn expecting(&self, text: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                text.write_str("a pair of a percentage and a due rule")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> std::result::Result<Pair, A::Error> {
                let short = || serde::de::Error::invalid_type(Unexpected::Seq, &self);
                let percent = list.next_element()?.ok_or_else(short)?;
                let due = list.next_element()?.ok_or_else(short)?;
                Ok(Pair(percent, due))
            }
        }
        reader.deserialize_seq(Two)
    }
}
