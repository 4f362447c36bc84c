//! Every function of the library by its name, from JSON text to JSON text.
//!
//! This is the door for hosts that speak JSON anyway, and the form of the conformance vectors. The
//! request of a call is an object with the arguments of the function in camelCase.

use serde::{Deserialize, Serialize};

use super::{read, write};
use crate::error::ErrorKind;
use crate::{
    AllocationRequest, BusinessDay, Calendar, Currency, Date, Id, Lot, Money, Parts, Percent, Receivable, Remainder,
    Result, Rounding, ScheduleRequest, Scheme, Split, Step, aging, allocate, calendar, schedule, settle, split,
};

/// The names [`call`] knows, sorted.
pub const CALLS: [&str; 26] = [
    "accountBalance",
    "accountBatch",
    "accountDecide",
    "accountHolds",
    "accountLedger",
    "accountLinks",
    "accountLots",
    "accountReplay",
    "accountTieOut",
    "accountToLots",
    "accountTrace",
    "adjust",
    "aging",
    "allocate",
    "cleanId",
    "compare",
    "currency",
    "minus",
    "money",
    "percentOf",
    "plus",
    "round",
    "schedule",
    "settle",
    "split",
    "walk",
];

/// Calls the function `name` with the request in `given`.
///
/// ```
/// use duebook::json::call;
///
/// let given = r#"{"total":{"amount":"0.05","currency":"CNY"},"by":{"kind":"equal","count":2},
///                 "remainder":"last","rounding":"halfEven"}"#;
/// let answer = call("split", given)?;
/// assert_eq!(answer, r#"{"parts":[{"amount":"0.02","currency":"CNY"},{"amount":"0.03","currency":"CNY"}],"residue":{"amount":"0.01","currency":"CNY"}}"#);
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `unknown_variant` for a name not in [`CALLS`]; the refusals of [`read`] for the request; the
/// refusals of the function.
pub fn call(name: &str, given: &str) -> Result<String> {
    match name {
        "adjust" => answer(given, |r: Adjust| r.calendar.adjust(r.date, r.convention)),
        "aging" => answer(given, |r: Aging| aging(&r.items, &r.limits, r.as_of)),
        "allocate" => answer(given, |r: Allocate| r.plan()),
        "cleanId" => answer(given, |r: CleanId| Id::clean(r.text)),
        "compare" => answer(given, |r: Two| Ok(order(r.left.compare(r.right)?))),
        "currency" => {
            answer(given, |r: Code| Ok(CurrencyFacts { currency: r.currency, digits: r.currency.digits().into() }))
        }
        "minus" => answer(given, |r: Two| r.left.minus(r.right)),
        "money" => answer(given, |r: Money| Ok(r)),
        "percentOf" => answer(given, |r: PercentOf| r.amount.percent(r.percent, r.rounding)),
        "plus" => answer(given, |r: Two| r.left.plus(r.right)),
        "round" => {
            answer(given, |r: Round| Money::round(&r.amount, r.currency, r.rounding).map_err(|e| e.at("amount")))
        }
        "schedule" => answer(given, |r: ScheduleRequest| schedule(&r)),
        "settle" => answer(given, |r: Allocate| settle(&r.items, &r.plan()?)),
        "split" => answer(given, |r: SplitRequest| r.split()),
        "walk" => answer(given, |r: Walk| calendar::walk(r.from, &r.steps).map_err(|e| e.at("steps"))),
        _ => super::account::call(name, given)
            .unwrap_or_else(|| Err(ErrorKind::UnknownVariant { text: crate::error::shown(name) }.into())),
    }
}

pub(super) fn answer<Q: serde::de::DeserializeOwned, A: Serialize>(
    given: &str,
    work: impl FnOnce(Q) -> Result<A>,
) -> Result<String> {
    write(&work(read(given)?)?)
}

fn order(order: std::cmp::Ordering) -> &'static str {
    match order {
        std::cmp::Ordering::Less => "less",
        std::cmp::Ordering::Equal => "equal",
        std::cmp::Ordering::Greater => "greater",
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Adjust {
    date: Date,
    convention: BusinessDay,
    calendar: Calendar,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Aging {
    items: Vec<Receivable>,
    limits: Vec<i64>,
    as_of: Date,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Allocate {
    lots: Vec<Lot>,
    items: Vec<Receivable>,
    scheme: Scheme,
    as_of: Date,
}

impl Allocate {
    fn plan(&self) -> Result<crate::Plan> {
        let Self { lots, items, scheme, as_of } = self;
        allocate(&AllocationRequest { lots, items, scheme, as_of: *as_of })
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct CleanId {
    text: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Code {
    currency: Currency,
}

#[derive(Serialize)]
struct CurrencyFacts {
    currency: Currency,
    digits: i64,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Two {
    left: Money,
    right: Money,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct PercentOf {
    amount: Money,
    percent: Percent,
    rounding: Rounding,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Round {
    amount: String,
    currency: Currency,
    rounding: Rounding,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct SplitRequest {
    total: Money,
    by: Parts,
    remainder: Remainder,
    rounding: Rounding,
}

impl SplitRequest {
    fn split(&self) -> Result<Split> {
        split(self.total, &self.by, self.remainder, self.rounding)
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Walk {
    from: Date,
    steps: Vec<Step>,
}
