//! The constructors of terms and due rules, and the second form of `settle`, under the names they have in JavaScript.
//!
//! The conformance vectors do not need them, so they are not among the core's calls; their defaults
//! and their refusals are the core's all the same.

use duebook::json::{read, write};
use duebook::shape::{Shape, Sink, Source};
use duebook::{Date, Due, Error, ErrorKind, Percent, Plan, Receivable, Result, Step, TermLine, Terms};

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

fn made<Q: Shape, A: Shape>(given: &str, work: impl FnOnce(Q) -> Result<A>) -> Result<String> {
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

#[derive(Clone, Shape)]
struct Stored {
    items: Vec<Receivable>,
    plan: Plan,
}

#[derive(Clone, Shape)]
struct Days {
    event: String,
    days: i64,
}

#[derive(Clone, Shape)]
struct Months {
    event: String,
    months: i64,
}

#[derive(Clone, Shape)]
struct FromEvent {
    event: String,
    steps: Vec<Step>,
}

#[derive(Clone, Shape)]
struct Steps {
    steps: Vec<Step>,
}

#[derive(Clone, Shape)]
struct On {
    date: Date,
}

#[derive(Clone, Shape)]
struct Equal {
    count: i64,
    first: Due,
    months: i64,
}

#[derive(Clone, Shape)]
struct Lines {
    lines: Vec<TermLine>,
}

#[derive(Clone, Shape)]
struct Percents {
    lines: Vec<Pair>,
}

/// A percentage and a due rule, as a list of two.
#[derive(Clone)]
struct Pair(Percent, Due);

impl Shape for Pair {
    fn blank() -> Self {
        Self(Percent::blank(), Due::blank())
    }

    fn fill(&mut self, from: &mut dyn Source) -> Result<()> {
        let mut read = 0_usize;
        from.list(&mut |value| {
            read = read.saturating_add(1);
            match read {
                1 => self.0.fill(value),
                2 => self.1.fill(value),
                _ => Err(not_two()),
            }
        })?;
        if read == 2 { Ok(()) } else { Err(not_two()) }
    }

    fn lower(&self, to: &mut dyn Sink) -> Result<()> {
        to.list(2, &mut |position, to| if position == 0 { self.0.lower(to) } else { self.1.lower(to) })
    }
}

fn not_two() -> Error {
    let expected = "a pair of a percentage and a due rule".to_owned();
    ErrorKind::WrongType { found: "list".into(), expected }.into()
}
