//! A vector through the typed functions: every value made by its own constructor, field by field, as a
//! Rust program would make it. Nothing here goes through the JSON door.
//!
//! A value made alone knows nothing of the record around it, so the path of a refusal may be shorter
//! than that of the JSON door; it is always the end of it.

use duebook::{
    AllocationRequest, BusinessDay, Calendar, Currency, Date, Due, Error, EventDate, Id, Lot, Money, NamedItem, Nature,
    Partial, Parts, Percent, Phase, Plan, Purpose, Reach, Receivable, Remainder, Result, Rounding, ScheduleRequest,
    Scheme, Share, Start, Step, TermLine, Terms, Ties, Weekday, aging, allocate, calendar, schedule, settle, split,
};
use serde::Serialize;
use serde_json::{Map, Value, json};

/// Why a request gave no result.
#[derive(Debug)]
pub enum Stop {
    /// A refusal of the library.
    Refused(Error),
    /// Rust's own types cannot hold the request: a number for text, a name that is no variant, a field
    /// that is not there. The compiler would have refused it.
    Unwritable,
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Refused(error)
    }
}

type Typed<T> = std::result::Result<T, Stop>;

/// Calls the typed function that stands behind the call of the JSON door.
///
/// # Errors
/// The refusal, or that the request cannot be written in Rust.
pub fn call(name: &str, given: &Value) -> Typed<Value> {
    match name {
        "adjust" => {
            let r = record(given, &["date", "convention", "calendar"])?;
            told(&calendar_of(r.get("calendar"))?.adjust(date(r.get("date"))?, convention(r.get("convention"))?)?)
        }
        "aging" => {
            let r = record(given, &["items", "limits", "asOf"])?;
            let items = list(r.get("items"), item)?;
            told(&aging(&items, &list(r.get("limits"), whole)?, date(r.get("asOf"))?)?)
        }
        "allocate" => told(&plan(given)?.1),
        "settle" => {
            let (items, plan) = plan(given)?;
            told(&settle(&items, &plan)?)
        }
        "cleanId" => told(&Id::clean(text(record(given, &["text"])?.get("text"))?)?),
        "compare" => {
            let (left, right) = two(given)?;
            told(&format!("{:?}", left.compare(right)?).to_lowercase())
        }
        "currency" => {
            let currency = currency(record(given, &["currency"])?.get("currency"))?;
            Ok(json!({ "currency": currency.to_string(), "digits": currency.digits() }))
        }
        "minus" => two(given).and_then(|(left, right)| told(&left.minus(right)?)),
        "plus" => two(given).and_then(|(left, right)| told(&left.plus(right)?)),
        "money" => told(&money(Some(given))?),
        "percentOf" => {
            let r = record(given, &["amount", "percent", "rounding"])?;
            let (amount, percent) = (money(r.get("amount"))?, percent(r.get("percent"))?);
            told(&amount.percent(percent, rounding(r.get("rounding"))?)?)
        }
        "round" => {
            let r = record(given, &["amount", "currency", "rounding"])?;
            let (amount, currency) = (text(r.get("amount"))?, currency(r.get("currency"))?);
            told(&Money::round(amount, currency, rounding(r.get("rounding"))?).map_err(|e| e.at("amount"))?)
        }
        "schedule" => told(&schedule(&schedule_request(given)?)?),
        "split" => {
            let r = record(given, &["total", "by", "remainder", "rounding"])?;
            let (total, by) = (money(r.get("total"))?, parts(r.get("by"))?);
            told(&split(total, &by, remainder(r.get("remainder"))?, rounding(r.get("rounding"))?)?)
        }
        "walk" => {
            let r = record(given, &["from", "steps"])?;
            told(&calendar::walk(date(r.get("from"))?, &list(r.get("steps"), step)?).map_err(|e| e.at("steps"))?)
        }
        _ => Err(Stop::Unwritable),
    }
}

fn told<T: Serialize>(answer: &T) -> Typed<Value> {
    serde_json::to_value(answer).map_err(|_| Stop::Unwritable)
}

// --- the host's own types ---------------------------------------------------------------------------

fn record<'a>(given: &'a Value, fields: &[&str]) -> Typed<&'a Map<String, Value>> {
    let record = given.as_object().ok_or(Stop::Unwritable)?;
    if record.keys().all(|name| fields.contains(&name.as_str())) { Ok(record) } else { Err(Stop::Unwritable) }
}

/// The kind of a choice and its other fields.
fn choice<'a>(given: Option<&'a Value>, fields: &[(&str, &[&str])]) -> Typed<(String, &'a Map<String, Value>)> {
    let record = given.and_then(Value::as_object).ok_or(Stop::Unwritable)?;
    let kind = text(record.get("kind"))?;
    let (_, known) = fields.iter().find(|(name, _)| *name == kind).ok_or(Stop::Unwritable)?;
    let fits = record.keys().all(|name| name == "kind" || known.contains(&name.as_str()));
    if fits { Ok((kind.to_owned(), record)) } else { Err(Stop::Unwritable) }
}

fn text(given: Option<&Value>) -> Typed<&str> {
    given.and_then(Value::as_str).ok_or(Stop::Unwritable)
}

fn whole(given: Option<&Value>) -> Typed<i64> {
    given.and_then(Value::as_i64).ok_or(Stop::Unwritable)
}

fn list<T>(given: Option<&Value>, read: impl Fn(Option<&Value>) -> Typed<T>) -> Typed<Vec<T>> {
    given.and_then(Value::as_array).ok_or(Stop::Unwritable)?.iter().map(|element| read(Some(element))).collect()
}

/// A list that may be left out.
fn some<T>(given: Option<&Value>, read: impl Fn(Option<&Value>) -> Typed<T>) -> Typed<Vec<T>> {
    if given.is_none() { Ok(Vec::new()) } else { list(given, read) }
}

fn optional<T>(given: Option<&Value>, read: impl Fn(Option<&Value>) -> Typed<T>) -> Typed<Option<T>> {
    if given.is_none_or(Value::is_null) { Ok(None) } else { read(given).map(Some) }
}

macro_rules! names {
    ($function:ident, $type:ident, $($name:literal => $variant:ident),+) => {
        fn $function(given: Option<&Value>) -> Typed<$type> {
            match text(given)? { $($name => Ok($type::$variant),)+ _ => Err(Stop::Unwritable) }
        }
    };
}
names!(rounding, Rounding, "halfUp" => HalfUp, "halfDown" => HalfDown, "halfEven" => HalfEven, "halfOdd" => HalfOdd,
    "halfCeiling" => HalfCeiling, "halfFloor" => HalfFloor, "up" => Up, "down" => Down, "ceiling" => Ceiling,
    "floor" => Floor);
names!(remainder, Remainder, "last" => Last, "first" => First, "largestRemainder" => LargestRemainder,
    "largestPart" => LargestPart, "fromTop" => FromTop);
names!(convention, BusinessDay, "unadjusted" => Unadjusted, "following" => Following,
    "modifiedFollowing" => ModifiedFollowing, "preceding" => Preceding, "modifiedPreceding" => ModifiedPreceding);
names!(weekday, Weekday, "monday" => Monday, "tuesday" => Tuesday, "wednesday" => Wednesday, "thursday" => Thursday,
    "friday" => Friday, "saturday" => Saturday, "sunday" => Sunday);
names!(nature, Nature, "advance" => Advance, "contractLiability" => ContractLiability, "deposit" => Deposit,
    "earnest" => Earnest, "guarantee" => Guarantee, "unidentified" => Unidentified);
names!(purpose, Purpose, "installment" => Installment, "downPayment" => DownPayment, "progress" => Progress,
    "retention" => Retention);
names!(reach, Reach, "allOpen" => AllOpen, "due" => Due);
names!(ties, Ties, "refuse" => Refuse, "oldestDue" => OldestDue);
names!(partial, Partial, "allowed" => Allowed, "forbidden" => Forbidden);

// --- the library's values ---------------------------------------------------------------------------

fn currency(given: Option<&Value>) -> Typed<Currency> {
    Ok(Currency::new(text(given)?)?)
}

fn date(given: Option<&Value>) -> Typed<Date> {
    Ok(text(given)?.parse()?)
}

fn percent(given: Option<&Value>) -> Typed<Percent> {
    Ok(Percent::parse(text(given)?)?)
}

fn id(given: Option<&Value>) -> Typed<Id> {
    Ok(Id::new(text(given)?)?)
}

fn money(given: Option<&Value>) -> Typed<Money> {
    let r = record(given.ok_or(Stop::Unwritable)?, &["amount", "currency"])?;
    let (amount, currency) = (text(r.get("amount"))?, currency(r.get("currency"))?);
    Ok(Money::parse(amount, currency)?)
}

fn two(given: &Value) -> Typed<(Money, Money)> {
    let r = record(given, &["left", "right"])?;
    Ok((money(r.get("left"))?, money(r.get("right"))?))
}

fn calendar_of(given: Option<&Value>) -> Typed<Calendar> {
    let r = record(given.ok_or(Stop::Unwritable)?, &["weekend", "holidays", "workdays"])?;
    let (weekend, holidays) = (some(r.get("weekend"), weekday)?, some(r.get("holidays"), date)?);
    Ok(Calendar { weekend, holidays, workdays: some(r.get("workdays"), date)? })
}

fn step(given: Option<&Value>) -> Typed<Step> {
    let fields: [(&str, &[&str]); 5] = [
        ("days", &["days"]),
        ("months", &["months"]),
        ("endOfMonth", &[]),
        ("dayOfMonth", &["day"]),
        ("paymentDays", &["days"]),
    ];
    let (kind, r) = choice(given, &fields)?;
    Ok(match kind.as_str() {
        "days" => Step::Days { days: whole(r.get("days"))? },
        "months" => Step::Months { months: whole(r.get("months"))? },
        "endOfMonth" => Step::EndOfMonth {},
        "dayOfMonth" => Step::DayOfMonth { day: whole(r.get("day"))? },
        _ => Step::PaymentDays { days: list(r.get("days"), whole)? },
    })
}

fn parts(given: Option<&Value>) -> Typed<Parts> {
    let fields: [(&str, &[&str]); 3] = [("equal", &["count"]), ("weights", &["weights"]), ("percents", &["percents"])];
    let (kind, r) = choice(given, &fields)?;
    Ok(match kind.as_str() {
        "equal" => Parts::Equal { count: whole(r.get("count"))? },
        "weights" => Parts::Weights { weights: list(r.get("weights"), whole)? },
        _ => Parts::Percents { percents: list(r.get("percents"), percent)? },
    })
}

fn share(given: Option<&Value>) -> Typed<Share> {
    let fields: [(&str, &[&str]); 4] = [
        ("percent", &["percent", "multiple"]),
        ("percentOfRest", &["percent"]),
        ("fixed", &["amount"]),
        ("rest", &["weight"]),
    ];
    let (kind, r) = choice(given, &fields)?;
    Ok(match kind.as_str() {
        "percent" => {
            Share::Percent { percent: percent(r.get("percent"))?, multiple: optional(r.get("multiple"), money)? }
        }
        "percentOfRest" => Share::PercentOfRest { percent: percent(r.get("percent"))? },
        "fixed" => Share::Fixed { amount: money(r.get("amount"))? },
        _ => Share::Rest { weight: if r.contains_key("weight") { whole(r.get("weight"))? } else { 1 } },
    })
}

fn due(given: Option<&Value>) -> Typed<Due> {
    let r = record(given.ok_or(Stop::Unwritable)?, &["start", "steps"])?;
    let fields: [(&str, &[&str]); 3] = [("event", &["event"]), ("date", &["date"]), ("previous", &[])];
    let (kind, s) = choice(r.get("start"), &fields)?;
    let steps = some(r.get("steps"), step)?;
    Ok(match kind.as_str() {
        "event" => Due::from_event(text(s.get("event"))?, steps)?,
        "date" => Due { start: Start::Date { date: date(s.get("date"))? }, steps },
        _ => Due::after_previous(steps),
    })
}

fn term_line(given: Option<&Value>) -> Typed<TermLine> {
    let r = record(given.ok_or(Stop::Unwritable)?, &["share", "due", "purpose", "label"])?;
    let mut line = TermLine::new(share(r.get("share"))?, due(r.get("due"))?);
    if r.contains_key("purpose") {
        line.purpose = purpose(r.get("purpose"))?;
    }
    line.label = optional(r.get("label"), id)?;
    Ok(line)
}

fn schedule_request(given: &Value) -> Typed<ScheduleRequest> {
    let r = record(given, &["total", "terms", "events", "calendar"])?;
    let fields = ["lines", "rounding", "remainder", "businessDay"];
    let t = record(r.get("terms").ok_or(Stop::Unwritable)?, &fields)?;
    let total = money(r.get("total"))?;
    let mut terms = Terms::new(list(t.get("lines"), term_line)?);
    terms.rounding = rounding(t.get("rounding"))?;
    terms.remainder = remainder(t.get("remainder"))?;
    terms.business_day = convention(t.get("businessDay"))?;
    let event = |given: Option<&Value>| {
        let r = record(given.ok_or(Stop::Unwritable)?, &["event", "date"])?;
        Ok(EventDate { event: id(r.get("event"))?, date: date(r.get("date"))? })
    };
    let events = some(r.get("events"), event)?;
    Ok(ScheduleRequest { total, terms, events, calendar: optional(r.get("calendar"), calendar_of)? })
}

fn item(given: Option<&Value>) -> Typed<Receivable> {
    let fields = ["id", "customer", "open", "due", "issued", "references"];
    let r = record(given.ok_or(Stop::Unwritable)?, &fields)?;
    Ok(Receivable {
        id: id(r.get("id"))?,
        customer: id(r.get("customer"))?,
        open: money(r.get("open"))?,
        due: date(r.get("due"))?,
        issued: optional(r.get("issued"), date)?,
        references: some(r.get("references"), id)?,
    })
}

fn lot(given: Option<&Value>) -> Typed<Lot> {
    let fields = ["id", "customer", "amount", "received", "nature", "references", "pays"];
    let r = record(given.ok_or(Stop::Unwritable)?, &fields)?;
    let named = |given: Option<&Value>| {
        let r = record(given.ok_or(Stop::Unwritable)?, &["item", "amount"])?;
        Ok(NamedItem { item: id(r.get("item"))?, amount: optional(r.get("amount"), money)? })
    };
    Ok(Lot {
        id: id(r.get("id"))?,
        customer: id(r.get("customer"))?,
        amount: money(r.get("amount"))?,
        received: date(r.get("received"))?,
        nature: if r.contains_key("nature") { nature(r.get("nature"))? } else { Nature::default() },
        references: some(r.get("references"), id)?,
        pays: some(r.get("pays"), named)?,
    })
}

fn phase(given: Option<&Value>) -> Typed<Phase> {
    let fields: [(&str, &[&str]); 5] = [
        ("namedItems", &[]),
        ("byReference", &[]),
        ("exactItem", &["ties"]),
        ("exactTotal", &["reach"]),
        ("oldestDueFirst", &["reach"]),
    ];
    let (kind, r) = choice(given, &fields)?;
    Ok(match kind.as_str() {
        "namedItems" => Phase::NamedItems {},
        "byReference" => Phase::ByReference {},
        "exactItem" => Phase::ExactItem { ties: ties(r.get("ties"))? },
        "exactTotal" => Phase::ExactTotal { reach: reach(r.get("reach"))? },
        _ => Phase::OldestDueFirst { reach: reach(r.get("reach"))? },
    })
}

fn plan(given: &Value) -> Typed<(Vec<Receivable>, Plan)> {
    let r = record(given, &["lots", "items", "scheme", "asOf"])?;
    let (lots, items) = (list(r.get("lots"), lot)?, list(r.get("items"), item)?);
    let s = record(r.get("scheme").ok_or(Stop::Unwritable)?, &["phases", "partial"])?;
    let scheme = Scheme { phases: list(s.get("phases"), phase)?, partial: partial(s.get("partial"))? };
    // Borrowed records must do as well as owned ones.
    let (lots, borrowed): (Vec<&Lot>, Vec<&Receivable>) = (lots.iter().collect(), items.iter().collect());
    let request = AllocationRequest { lots: &lots, items: &borrowed, scheme: &scheme, as_of: date(r.get("asOf"))? };
    let plan: Result<Plan> = allocate(&request);
    Ok((items.clone(), plan?))
}
