// Generated from the core's source by `cargo test -p duebook-tests --test mirror`; do not edit.
//! The records and choices of the core as Python classes.

use duebook as core;
use duebook::ErrorKind;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::border::{At, Bool, Border, FieldValue, Int, List, Names, Opt, Out, Text, unknown};
use crate::kind::{arguments, choice, names, readable, record, told};
use crate::money::{Currency, Money};
use crate::plan::Plan;
use crate::scalar::{Date, Id, Percent, Rate};

arguments! {
Account => "account",
Accounts => "accounts",
Across => "across",
Act => "act",
Adjusted => "adjusted",
Advances => "advances",
After => "after",
Agrees => "agrees",
Allocated => "allocated",
AlsoOwed => "alsoOwed",
Amount => "amount",
Amounts => "amounts",
Apart => "apart",
Applied => "applied",
AsKind => "asKind",
AsOf => "asOf",
Asked => "asked",
Available => "available",
BackDating => "backDating",
Backdated => "backdated",
Balance => "balance",
Balances => "balances",
Base => "base",
Batch => "batch",
Because => "because",
Before => "before",
Book => "book",
Booked => "booked",
Budget => "budget",
BusinessDay => "businessDay",
By => "by",
Calendar => "calendar",
Cancel => "cancel",
Candidate => "candidate",
Candidates => "candidates",
CapAmount => "capAmount",
CapPercent => "capPercent",
Cause => "cause",
Change => "change",
Changes => "changes",
Charged => "charged",
Charges => "charges",
Closing => "closing",
Code => "code",
Component => "component",
Components => "components",
Contract => "contract",
Control => "control",
Controls => "controls",
Convention => "convention",
Converted => "converted",
Count => "count",
Create => "create",
Currency => "currency",
Customer => "customer",
Date => "date",
Dated => "dated",
Day => "day",
DayCount => "dayCount",
Days => "days",
DaysOverdue => "daysOverdue",
Descending => "descending",
Difference => "difference",
Differences => "differences",
Digit => "digit",
Digits => "digits",
Dimensions => "dimensions",
Discount => "discount",
Discounts => "discounts",
Disputed => "disputed",
Document => "document",
Draws => "draws",
Due => "due",
DueAfter => "dueAfter",
DueBefore => "dueBefore",
En => "en",
Entry => "entry",
Event => "event",
Events => "events",
Exact => "exact",
Exchange => "exchange",
Excluded => "excluded",
Existing => "existing",
Expired => "expired",
Expires => "expires",
Faults => "faults",
Field => "field",
Fields => "fields",
First => "first",
Flag => "flag",
Forfeited => "forfeited",
Freed => "freed",
From => "from",
FromCustomer => "fromCustomer",
Frozen => "frozen",
Full => "full",
Gain => "gain",
Gains => "gains",
Given => "given",
GraceDays => "graceDays",
GraceEnd => "graceEnd",
Granted => "granted",
Gross => "gross",
GroupBy => "groupBy",
Groups => "groups",
Guarantee => "guarantee",
Held => "held",
HeldExpiry => "heldExpiry",
History => "history",
Hold => "hold",
Holidays => "holidays",
Home => "home",
Id => "id",
InRefund => "inRefund",
Inside => "inside",
Installment => "installment",
Installments => "installments",
Into => "into",
Invoiced => "invoiced",
Issued => "issued",
Item => "item",
ItemBase => "itemBase",
Items => "items",
Keep => "keep",
Key => "key",
Keys => "keys",
Kind => "kind",
Kinds => "kinds",
Label => "label",
Last => "last",
Latest => "latest",
Ledger => "ledger",
Left => "left",
LeftOver => "leftOver",
Limit => "limit",
Limits => "limits",
Line => "line",
Lines => "lines",
Link => "link",
Loss => "loss",
Losses => "losses",
Lot => "lot",
LotBase => "lotBase",
LotOrder => "lotOrder",
Lots => "lots",
Minimum => "minimum",
Minor => "minor",
Missing => "missing",
Mode => "mode",
Months => "months",
Most => "most",
Moved => "moved",
Movement => "movement",
Movements => "movements",
Moves => "moves",
Multiple => "multiple",
Name => "name",
Nature => "nature",
Natures => "natures",
Net => "net",
NewId => "newId",
Next => "next",
NextExpires => "nextExpires",
NextPriority => "nextPriority",
NextReceived => "nextReceived",
NotDue => "notDue",
Number => "number",
Of => "of",
On => "on",
Once => "once",
One => "one",
Open => "open",
Opening => "opening",
Order => "order",
Origin => "origin",
Original => "original",
Other => "other",
Outcomes => "outcomes",
Overdue => "overdue",
Paid => "paid",
Pairs => "pairs",
PartPaid => "partPaid",
Partial => "partial",
Parts => "parts",
Passed => "passed",
Path => "path",
Pay => "pay",
Payables => "payables",
Payment => "payment",
Payments => "payments",
Pays => "pays",
Per => "per",
Percent => "percent",
Percents => "percents",
Phases => "phases",
Places => "places",
Plan => "plan",
Policy => "policy",
Position => "position",
Positions => "positions",
Prefix => "prefix",
Priority => "priority",
Purpose => "purpose",
Quote => "quote",
Quotes => "quotes",
Rank => "rank",
Rate => "rate",
Reach => "reach",
Reason => "reason",
Receivable => "receivable",
Received => "received",
Reference => "reference",
References => "references",
Refunded => "refunded",
Refusals => "refusals",
Remainder => "remainder",
Reopened => "reopened",
Report => "report",
Request => "request",
Residue => "residue",
Residues => "residues",
Rest => "rest",
Rivals => "rivals",
Rounding => "rounding",
Rows => "rows",
Rule => "rule",
Rules => "rules",
Schedule => "schedule",
Scheme => "scheme",
Schemes => "schemes",
Scope => "scope",
Sets => "sets",
Share => "share",
Since => "since",
Source => "source",
Sources => "sources",
Spans => "spans",
Spread => "spread",
Start => "start",
Status => "status",
Step => "step",
Steps => "steps",
Sum => "sum",
Surplus => "surplus",
Taken => "taken",
TakenBack => "takenBack",
TakenOut => "takenOut",
Target => "target",
Tax => "tax",
Taxes => "taxes",
Terms => "terms",
Text => "text",
Through => "through",
Ties => "ties",
To => "to",
ToCustomer => "toCustomer",
Tolerance => "tolerance",
Total => "total",
Totals => "totals",
Turn => "turn",
Uncontrolled => "uncontrolled",
UndatedDue => "undatedDue",
Undo => "undo",
Undone => "undone",
Unidentified => "unidentified",
Unknown => "unknown",
Until => "until",
Used => "used",
Value => "value",
Values => "values",
Version => "version",
Waiting => "waiting",
Weekend => "weekend",
Weight => "weight",
Weights => "weights",
When => "when",
Whole => "whole",
Withdrawn => "withdrawn",
WithinDays => "withinDays",
Workdays => "workdays",
Yearly => "yearly",
Zh => "zh",
}

names!(Rounding { "HALF_UP" => HalfUp,
"HALF_DOWN" => HalfDown,
"HALF_EVEN" => HalfEven,
"HALF_ODD" => HalfOdd,
"HALF_CEILING" => HalfCeiling,
"HALF_FLOOR" => HalfFloor,
"UP" => Up,
"DOWN" => Down,
"CEILING" => Ceiling,
"FLOOR" => Floor,
});

/// A rounded amount, and whether rounding changed it.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Rounded(pub(crate) core::Rounded);

record!(Rounded);
readable!(Rounded record);

#[pymethods]
impl Rounded {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str) = ("value", "exact");

    #[new]
    #[pyo3(signature = (value, exact))]
    fn new(value: At<at::Value, Money>, exact: At<at::Exact, Bool>) -> Self {
        Self(core::Rounded { value: value.0, exact: exact.0 })
    }

    /// The amount after rounding.
    #[getter]
    fn value(&self) -> Out<'_, Money> {
        Out(&self.0.value)
    }

    /// Whether the exact result needed no rounding.
    #[getter]
    fn exact(&self) -> Out<'_, Bool> {
        Out(&self.0.exact)
    }
}

impl Rounded {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("value", <Money as Border>::lower(&self.0.value, py)?, false),
            ("exact", <Bool as Border>::lower(&self.0.exact, py)?, false),
        ])
    }
}

/// What the parts are in proportion to.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Hash)]
pub(crate) enum Parts {
    /// So many equal parts.
    #[pyo3(constructor = (count))]
    Equal {
        /// How many: 1 to 1,000,000.
        count: At<at::Count, Int>,
    },
    /// In proportion to whole weights; a weight of zero gets nothing.
    #[pyo3(constructor = (weights))]
    Weights {
        /// The weights, each 0 to 1,000,000,000,000 (10¹²), not all zero.
        weights: At<at::Weights, List<Int>>,
    },
    /// By percentages that add up to 100.
    #[pyo3(constructor = (percents))]
    Percents {
        /// The percentages.
        percents: At<at::Percents, List<Percent>>,
    },
}

choice!(Parts);
readable!(Parts choice);

impl Parts {
    pub(crate) fn of(core: &core::Parts) -> PyResult<Self> {
        Ok(match core {
            core::Parts::Equal { count } => Self::Equal { count: At::of(count) },
            core::Parts::Weights { weights } => Self::Weights { weights: At::of(weights) },
            core::Parts::Percents { percents } => Self::Percents { percents: At::of(percents) },
        })
    }

    pub(crate) fn core(&self) -> core::Parts {
        match self {
            Self::Equal { count } => core::Parts::Equal { count: count.core() },
            Self::Weights { weights } => core::Parts::Weights { weights: weights.core() },
            Self::Percents { percents } => core::Parts::Percents { percents: percents.core() },
        }
    }

    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<(&'static str, Vec<FieldValue<'py>>)> {
        Ok(match self {
            Self::Equal { count } => ("Equal", vec![("count", <Int as Border>::lower(&count.0, py)?, false)]),
            Self::Weights { weights } => {
                ("Weights", vec![("weights", <List<Int> as Border>::lower(&weights.0, py)?, false)])
            }
            Self::Percents { percents } => {
                ("Percents", vec![("percents", <List<Percent> as Border>::lower(&percents.0, py)?, false)])
            }
        })
    }
}

names!(Remainder { "LAST" => Last,
"FIRST" => First,
"LARGEST_REMAINDER" => LargestRemainder,
"LARGEST_PART" => LargestPart,
"FROM_TOP" => FromTop,
});

/// The parts, in the order asked for, and the residue that the policy placed.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Split(pub(crate) core::Split);

record!(Split);
readable!(Split record);

#[pymethods]
impl Split {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str) = ("parts", "residue");

    #[new]
    #[pyo3(signature = (parts, residue))]
    fn new(parts: At<at::Parts, List<Money>>, residue: At<at::Residue, Money>) -> Self {
        Self(core::Split { parts: parts.0, residue: residue.0 })
    }

    /// The parts; they add up to the total exactly.
    #[getter]
    fn parts(&self) -> Out<'_, List<Money>> {
        Out(&self.0.parts)
    }

    /// What rounding each part by itself left over (or lacked, if negative), already inside the parts.
    #[getter]
    fn residue(&self) -> Out<'_, Money> {
        Out(&self.0.residue)
    }
}

impl Split {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("parts", <List<Money> as Border>::lower(&self.0.parts, py)?, false),
            ("residue", <Money as Border>::lower(&self.0.residue, py)?, false),
        ])
    }
}

/// What happened to the candidate on its way to the amount.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Hash)]
pub(crate) enum SlipKind {
    /// The decimal point slipped to the right: the amount is 10, 100 or 1,000 times the candidate.
    #[pyo3(constructor = (places))]
    PointRight {
        /// How many places, 1 to 3.
        places: At<at::Places, Int>,
    },
    /// The decimal point slipped to the left: the candidate is 10, 100 or 1,000 times the amount.
    #[pyo3(constructor = (places))]
    PointLeft {
        /// How many places, 1 to 3.
        places: At<at::Places, Int>,
    },
    /// Two digits that stand side by side changed places.
    #[pyo3(constructor = (digit))]
    Transposed {
        /// The left one of them, counted from the right: 2 for the last two digits of the minor units.
        digit: At<at::Digit, Int>,
    },
}

choice!(SlipKind);
readable!(SlipKind choice);

impl SlipKind {
    pub(crate) fn of(core: &core::SlipKind) -> PyResult<Self> {
        Ok(match core {
            core::SlipKind::PointRight { places } => Self::PointRight { places: At::of(places) },
            core::SlipKind::PointLeft { places } => Self::PointLeft { places: At::of(places) },
            core::SlipKind::Transposed { digit } => Self::Transposed { digit: At::of(digit) },
        })
    }

    pub(crate) fn core(&self) -> core::SlipKind {
        match self {
            Self::PointRight { places } => core::SlipKind::PointRight { places: places.core() },
            Self::PointLeft { places } => core::SlipKind::PointLeft { places: places.core() },
            Self::Transposed { digit } => core::SlipKind::Transposed { digit: digit.core() },
        }
    }

    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<(&'static str, Vec<FieldValue<'py>>)> {
        Ok(match self {
            Self::PointRight { places } => {
                ("PointRight", vec![("places", <Int as Border>::lower(&places.0, py)?, false)])
            }
            Self::PointLeft { places } => {
                ("PointLeft", vec![("places", <Int as Border>::lower(&places.0, py)?, false)])
            }
            Self::Transposed { digit } => ("Transposed", vec![("digit", <Int as Border>::lower(&digit.0, py)?, false)]),
        })
    }
}

/// A candidate from which the amount differs by one typing mistake.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Slip(pub(crate) core::Slip);

record!(Slip);
readable!(Slip record);

#[pymethods]
impl Slip {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str) = ("position", "candidate", "kind");

    #[new]
    #[pyo3(signature = (position, candidate, kind))]
    fn new(position: At<at::Position, Int>, candidate: At<at::Candidate, Money>, kind: At<at::Kind, SlipKind>) -> Self {
        Self(core::Slip { position: position.0, candidate: candidate.0, kind: kind.0 })
    }

    /// The position of the candidate, from 0.
    #[getter]
    fn position(&self) -> Out<'_, Int> {
        Out(&self.0.position)
    }

    /// The candidate.
    #[getter]
    fn candidate(&self) -> Out<'_, Money> {
        Out(&self.0.candidate)
    }

    /// The mistake.
    #[getter]
    fn kind(&self) -> Out<'_, SlipKind> {
        Out(&self.0.kind)
    }
}

impl Slip {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("position", <Int as Border>::lower(&self.0.position, py)?, false),
            ("candidate", <Money as Border>::lower(&self.0.candidate, py)?, false),
            ("kind", <SlipKind as Border>::lower(&self.0.kind, py)?, false),
        ])
    }
}

names!(Weekday { "MONDAY" => Monday,
"TUESDAY" => Tuesday,
"WEDNESDAY" => Wednesday,
"THURSDAY" => Thursday,
"FRIDAY" => Friday,
"SATURDAY" => Saturday,
"SUNDAY" => Sunday,
});

names!(BusinessDay { "UNADJUSTED" => Unadjusted,
"FOLLOWING" => Following,
"MODIFIED_FOLLOWING" => ModifiedFollowing,
"PRECEDING" => Preceding,
"MODIFIED_PRECEDING" => ModifiedPreceding,
});

/// The days on which nobody pays, given by the caller: the library knows no country.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Calendar(pub(crate) core::Calendar);

record!(Calendar);
readable!(Calendar record);

#[pymethods]
impl Calendar {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str) = ("weekend", "holidays", "workdays");

    #[new]
    #[pyo3(signature = (*, weekend = At::new(Vec::new()), holidays = At::new(Vec::new()), workdays = At::new(Vec::new())))]
    fn new(
        weekend: At<at::Weekend, List<Weekday>>,
        holidays: At<at::Holidays, List<Date>>,
        workdays: At<at::Workdays, List<Date>>,
    ) -> Self {
        Self(core::Calendar { weekend: weekend.0, holidays: holidays.0, workdays: workdays.0 })
    }

    /// Days of the week that are not worked.
    #[getter]
    fn weekend(&self) -> Out<'_, List<Weekday>> {
        Out(&self.0.weekend)
    }

    /// Single dates that are not worked, in any order.
    #[getter]
    fn holidays(&self) -> Out<'_, List<Date>> {
        Out(&self.0.holidays)
    }

    /// Single dates that are worked although they fall on a weekend (调休上班日); they win over both lists above.
    #[getter]
    fn workdays(&self) -> Out<'_, List<Date>> {
        Out(&self.0.workdays)
    }
}

impl Calendar {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("weekend", <List<Weekday> as Border>::lower(&self.0.weekend, py)?, self.0.weekend.is_empty()),
            ("holidays", <List<Date> as Border>::lower(&self.0.holidays, py)?, self.0.holidays.is_empty()),
            ("workdays", <List<Date> as Border>::lower(&self.0.workdays, py)?, self.0.workdays.is_empty()),
        ])
    }
}

/// One step from a date to a later (or earlier) one; a due rule is a list of them, applied in order.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Hash)]
pub(crate) enum Step {
    /// So many calendar days later; negative is earlier.
    #[pyo3(constructor = (days))]
    Days {
        /// -36,500 to 36,500.
        days: At<at::Days, Int>,
    },
    /// So many months later on the anchor day: the day of the month that the step before meant. From
    /// 31 January one month leads to 28 February, and one more to 31 March; from the end of a month, to
    /// the end of a month; from the payment day 31 that fell on 28 February, to 31 March.
    #[pyo3(constructor = (months))]
    Months {
        /// -1,200 to 1,200.
        months: At<at::Months, Int>,
    },
    /// The last day of the month.
    #[pyo3(constructor = ())]
    EndOfMonth {},
    /// That day of the same month, or its last day if the month is shorter.
    #[pyo3(constructor = (day))]
    DayOfMonth {
        /// 1 to 31.
        day: At<at::Day, Int>,
    },
    /// The first of these days of the month on or after the date (付款日).
    #[pyo3(constructor = (days))]
    PaymentDays {
        /// 1 to 31 each, in any order; a day the month lacks is its last day.
        days: At<at::Days, List<Int>>,
    },
}

choice!(Step);
readable!(Step choice);

impl Step {
    pub(crate) fn of(core: &core::Step) -> PyResult<Self> {
        Ok(match core {
            core::Step::Days { days } => Self::Days { days: At::of(days) },
            core::Step::Months { months } => Self::Months { months: At::of(months) },
            core::Step::EndOfMonth {} => Self::EndOfMonth {},
            core::Step::DayOfMonth { day } => Self::DayOfMonth { day: At::of(day) },
            core::Step::PaymentDays { days } => Self::PaymentDays { days: At::of(days) },
        })
    }

    pub(crate) fn core(&self) -> core::Step {
        match self {
            Self::Days { days } => core::Step::Days { days: days.core() },
            Self::Months { months } => core::Step::Months { months: months.core() },
            Self::EndOfMonth {} => core::Step::EndOfMonth {},
            Self::DayOfMonth { day } => core::Step::DayOfMonth { day: day.core() },
            Self::PaymentDays { days } => core::Step::PaymentDays { days: days.core() },
        }
    }

    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<(&'static str, Vec<FieldValue<'py>>)> {
        Ok(match self {
            Self::Days { days } => ("Days", vec![("days", <Int as Border>::lower(&days.0, py)?, false)]),
            Self::Months { months } => ("Months", vec![("months", <Int as Border>::lower(&months.0, py)?, false)]),
            Self::EndOfMonth {} => ("EndOfMonth", vec![]),
            Self::DayOfMonth { day } => ("DayOfMonth", vec![("day", <Int as Border>::lower(&day.0, py)?, false)]),
            Self::PaymentDays { days } => {
                ("PaymentDays", vec![("days", <List<Int> as Border>::lower(&days.0, py)?, false)])
            }
        })
    }
}

/// Where a due rule begins to count.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Hash)]
pub(crate) enum Start {
    /// A business event or milestone (里程碑): signing, delivery, acceptance, invoice … The line has no
    /// date until the event is reported.
    #[pyo3(constructor = (event))]
    Event {
        /// The name of the event, the caller's own.
        event: At<at::Event, Id>,
    },
    /// A fixed date.
    #[pyo3(constructor = (date))]
    Date {
        /// The date.
        date: At<at::Date, Date>,
    },
    /// The due date of the line before it, before that was moved to a business day: a chain of lines does not
    /// drift over holidays. Months keep their anchor through the chain: 31 January, 28 February, 31 March.
    #[pyo3(constructor = ())]
    Previous {},
}

choice!(Start);
readable!(Start choice);

impl Start {
    pub(crate) fn of(core: &core::Start) -> PyResult<Self> {
        Ok(match core {
            core::Start::Event { event } => Self::Event { event: At::of(event) },
            core::Start::Date { date } => Self::Date { date: At::of(date) },
            core::Start::Previous {} => Self::Previous {},
        })
    }

    pub(crate) fn core(&self) -> core::Start {
        match self {
            Self::Event { event } => core::Start::Event { event: event.core() },
            Self::Date { date } => core::Start::Date { date: date.core() },
            Self::Previous {} => core::Start::Previous {},
        }
    }

    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<(&'static str, Vec<FieldValue<'py>>)> {
        Ok(match self {
            Self::Event { event } => ("Event", vec![("event", <Id as Border>::lower(&event.0, py)?, false)]),
            Self::Date { date } => ("Date", vec![("date", <Date as Border>::lower(&date.0, py)?, false)]),
            Self::Previous {} => ("Previous", vec![]),
        })
    }
}

/// A date to count from, and the steps from there.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Due(pub(crate) core::Due);

record!(Due);
readable!(Due record);

#[pymethods]
impl Due {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str) = ("start", "steps");

    #[new]
    #[pyo3(signature = (start, *, steps = At::new(Vec::new())))]
    fn new(start: At<at::Start, Start>, steps: At<at::Steps, List<Step>>) -> Self {
        Self(core::Due { start: start.0, steps: steps.0 })
    }

    /// Where counting begins.
    #[getter]
    fn start(&self) -> Out<'_, Start> {
        Out(&self.0.start)
    }

    /// The steps from there, applied in order; none means the start itself.
    #[getter]
    fn steps(&self) -> Out<'_, List<Step>> {
        Out(&self.0.steps)
    }
}

impl Due {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("start", <Start as Border>::lower(&self.0.start, py)?, false),
            ("steps", <List<Step> as Border>::lower(&self.0.steps, py)?, self.0.steps.is_empty()),
        ])
    }
}

/// Which part of the amount a line takes. A rule in the order of the lines, so that any term of Odoo,
/// ERPNext, Tryton or OCA can be written down.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Hash)]
pub(crate) enum Share {
    /// A percentage of the whole amount.
    #[pyo3(constructor = (percent, *, multiple = None))]
    Percent {
        /// The percentage.
        percent: At<at::Percent, Percent>,
        /// Round to a multiple of this amount instead of the minor unit, such as whole yuan. What that leaves
        /// over goes to one line, with `last`, `first` and `largestPart`, whatever its multiple. With `fromTop`
        /// and `largestRemainder` each line in the order of the policy takes one multiple of its own until
        /// less than that is left, and the line whose turn it then is takes what is left.
        multiple: Option<At<at::Multiple, Money>>,
    },
    /// A percentage of what the lines before it left.
    #[pyo3(constructor = (percent))]
    PercentOfRest {
        /// The percentage.
        percent: At<at::Percent, Percent>,
    },
    /// A fixed amount, zero or more; of a negative total (a credit note) it takes the sign.
    #[pyo3(constructor = (amount))]
    Fixed {
        /// The amount.
        amount: At<at::Amount, Money>,
    },
    /// What the other lines leave (余额行). Several such lines share it by weight.
    #[pyo3(constructor = (*, weight = At::new(1)))]
    Rest {
        /// 0 to 10¹²; 1 unless said otherwise.
        weight: At<at::Weight, Int>,
    },
}

choice!(Share);
readable!(Share choice);

impl Share {
    pub(crate) fn of(core: &core::Share) -> PyResult<Self> {
        Ok(match core {
            core::Share::Percent { percent, multiple } => {
                Self::Percent { percent: At::of(percent), multiple: multiple.as_ref().map(At::of) }
            }
            core::Share::PercentOfRest { percent } => Self::PercentOfRest { percent: At::of(percent) },
            core::Share::Fixed { amount } => Self::Fixed { amount: At::of(amount) },
            core::Share::Rest { weight } => Self::Rest { weight: At::of(weight) },
        })
    }

    pub(crate) fn core(&self) -> core::Share {
        match self {
            Self::Percent { percent, multiple } => {
                core::Share::Percent { percent: percent.core(), multiple: multiple.as_ref().map(At::core) }
            }
            Self::PercentOfRest { percent } => core::Share::PercentOfRest { percent: percent.core() },
            Self::Fixed { amount } => core::Share::Fixed { amount: amount.core() },
            Self::Rest { weight } => core::Share::Rest { weight: weight.core() },
        }
    }

    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<(&'static str, Vec<FieldValue<'py>>)> {
        Ok(match self {
            Self::Percent { percent, multiple } => (
                "Percent",
                vec![
                    ("percent", <Percent as Border>::lower(&percent.0, py)?, false),
                    (
                        "multiple",
                        <Opt<Money> as Border>::lower(&multiple.as_ref().map(At::core), py)?,
                        multiple.is_none(),
                    ),
                ],
            ),
            Self::PercentOfRest { percent } => {
                ("PercentOfRest", vec![("percent", <Percent as Border>::lower(&percent.0, py)?, false)])
            }
            Self::Fixed { amount } => ("Fixed", vec![("amount", <Money as Border>::lower(&amount.0, py)?, false)]),
            Self::Rest { weight } => ("Rest", vec![("weight", <Int as Border>::lower(&weight.0, py)?, weight.0 == 1)]),
        })
    }
}

names!(Purpose { "INSTALLMENT" => Installment,
"DOWN_PAYMENT" => DownPayment,
"PROGRESS" => Progress,
"RETENTION" => Retention,
});

/// One line of the terms.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct TermLine(pub(crate) core::TermLine);

record!(TermLine);
readable!(TermLine record);

#[pymethods]
impl TermLine {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str) = ("share", "due", "purpose", "label");

    #[new]
    #[pyo3(signature = (share, due, *, purpose = At::new(core::Purpose::Installment), label = None))]
    fn new(
        share: At<at::Share, Share>,
        due: At<at::Due, Due>,
        purpose: At<at::Purpose, Purpose>,
        label: Option<At<at::Label, Id>>,
    ) -> Self {
        Self(core::TermLine { share: share.0, due: due.0, purpose: purpose.0, label: label.map(|given| given.0) })
    }

    /// Which part of the amount.
    #[getter]
    fn share(&self) -> Out<'_, Share> {
        Out(&self.0.share)
    }

    /// When it is due.
    #[getter]
    fn due(&self) -> Out<'_, Due> {
        Out(&self.0.due)
    }

    /// What kind of installment it is.
    #[getter]
    fn purpose(&self) -> Out<'_, Purpose> {
        Out(&self.0.purpose)
    }

    /// A name of the caller's for the line, carried to the installment.
    #[getter]
    fn label(&self) -> Out<'_, Opt<Id>> {
        Out(&self.0.label)
    }
}

impl TermLine {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("share", <Share as Border>::lower(&self.0.share, py)?, false),
            ("due", <Due as Border>::lower(&self.0.due, py)?, false),
            ("purpose", <Purpose as Border>::lower(&self.0.purpose, py)?, self.0.purpose == core::Purpose::Installment),
            ("label", <Opt<Id> as Border>::lower(&self.0.label, py)?, self.0.label.is_none()),
        ])
    }
}

/// The payment terms of a contract.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Terms(pub(crate) core::Terms);

record!(Terms);
readable!(Terms record);

#[pymethods]
impl Terms {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str) =
        ("lines", "rounding", "remainder", "business_day");

    #[new]
    #[pyo3(signature = (lines, *, rounding = At::new(core::Rounding::HalfUp), remainder = At::new(core::Remainder::Last), business_day = At::new(core::BusinessDay::Unadjusted)))]
    fn new(
        lines: At<at::Lines, List<TermLine>>,
        rounding: At<at::Rounding, Rounding>,
        remainder: At<at::Remainder, Remainder>,
        business_day: At<at::BusinessDay, BusinessDay>,
    ) -> Self {
        Self(core::Terms { lines: lines.0, rounding: rounding.0, remainder: remainder.0, business_day: business_day.0 })
    }

    /// The lines, 1 to 10,000.
    #[getter]
    fn lines(&self) -> Out<'_, List<TermLine>> {
        Out(&self.0.lines)
    }

    /// How each share is rounded to the minor unit.
    #[getter]
    fn rounding(&self) -> Out<'_, Rounding> {
        Out(&self.0.rounding)
    }

    /// Which line takes what rounding leaves over, among percentages that add up to 100 or among the
    /// lines that share the rest.
    #[getter]
    fn remainder(&self) -> Out<'_, Remainder> {
        Out(&self.0.remainder)
    }

    /// What happens to a due date that is not a business day; anything but `unadjusted` needs a calendar.
    #[getter]
    fn business_day(&self) -> Out<'_, BusinessDay> {
        Out(&self.0.business_day)
    }
}

impl Terms {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("lines", <List<TermLine> as Border>::lower(&self.0.lines, py)?, false),
            ("rounding", <Rounding as Border>::lower(&self.0.rounding, py)?, self.0.rounding == core::Rounding::HalfUp),
            (
                "remainder",
                <Remainder as Border>::lower(&self.0.remainder, py)?,
                self.0.remainder == core::Remainder::Last,
            ),
            (
                "business_day",
                <BusinessDay as Border>::lower(&self.0.business_day, py)?,
                self.0.business_day == core::BusinessDay::Unadjusted,
            ),
        ])
    }
}

/// A reported event: what happened, and on which day.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct EventDate(pub(crate) core::EventDate);

record!(EventDate);
readable!(EventDate record);

#[pymethods]
impl EventDate {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str) = ("event", "date");

    #[new]
    #[pyo3(signature = (event, date))]
    fn new(event: At<at::Event, Id>, date: At<at::Date, Date>) -> Self {
        Self(core::EventDate { event: event.0, date: date.0 })
    }

    /// The event the terms wait for.
    #[getter]
    fn event(&self) -> Out<'_, Id> {
        Out(&self.0.event)
    }

    /// The day it happened.
    #[getter]
    fn date(&self) -> Out<'_, Date> {
        Out(&self.0.date)
    }
}

impl EventDate {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("event", <Id as Border>::lower(&self.0.event, py)?, false),
            ("date", <Date as Border>::lower(&self.0.date, py)?, false),
        ])
    }
}

/// What a schedule is made from.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct ScheduleRequest(pub(crate) core::ScheduleRequest);

record!(ScheduleRequest);
readable!(ScheduleRequest record);

#[pymethods]
impl ScheduleRequest {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str) =
        ("total", "terms", "events", "calendar");

    #[new]
    #[pyo3(signature = (total, terms, *, events = At::new(Vec::new()), calendar = None))]
    fn new(
        total: At<at::Total, Money>,
        terms: At<at::Terms, Terms>,
        events: At<at::Events, List<EventDate>>,
        calendar: Option<At<at::Calendar, Calendar>>,
    ) -> Self {
        Self(core::ScheduleRequest {
            total: total.0,
            terms: terms.0,
            events: events.0,
            calendar: calendar.map(|given| given.0),
        })
    }

    /// The contract amount; negative for a credit note, never zero.
    #[getter]
    fn total(&self) -> Out<'_, Money> {
        Out(&self.0.total)
    }

    /// The payment terms.
    #[getter]
    fn terms(&self) -> Out<'_, Terms> {
        Out(&self.0.terms)
    }

    /// The events reported so far, in any order, each once.
    #[getter]
    fn events(&self) -> Out<'_, List<EventDate>> {
        Out(&self.0.events)
    }

    /// The business days; needed if the terms move dates.
    #[getter]
    fn calendar(&self) -> Out<'_, Opt<Calendar>> {
        Out(&self.0.calendar)
    }
}

impl ScheduleRequest {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("total", <Money as Border>::lower(&self.0.total, py)?, false),
            ("terms", <Terms as Border>::lower(&self.0.terms, py)?, false),
            ("events", <List<EventDate> as Border>::lower(&self.0.events, py)?, self.0.events.is_empty()),
            ("calendar", <Opt<Calendar> as Border>::lower(&self.0.calendar, py)?, self.0.calendar.is_none()),
        ])
    }
}

/// One installment (一期).
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Installment(pub(crate) core::Installment);

record!(Installment);
readable!(Installment record);

#[pymethods]
impl Installment {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str, &'static str, &'static str) =
        ("number", "amount", "due", "event", "purpose", "label");

    #[new]
    #[pyo3(signature = (number, amount, *, due = None, event = None, purpose, label = None))]
    fn new(
        number: At<at::Number, Int>,
        amount: At<at::Amount, Money>,
        due: Option<At<at::Due, Date>>,
        event: Option<At<at::Event, Id>>,
        purpose: At<at::Purpose, Purpose>,
        label: Option<At<at::Label, Id>>,
    ) -> Self {
        Self(core::Installment {
            number: number.0,
            amount: amount.0,
            due: due.map(|given| given.0),
            event: event.map(|given| given.0),
            purpose: purpose.0,
            label: label.map(|given| given.0),
        })
    }

    /// 1 for the first line of the terms.
    #[getter]
    fn number(&self) -> Out<'_, Int> {
        Out(&self.0.number)
    }

    /// What is to be paid; it never has the opposite sign of the total.
    #[getter]
    fn amount(&self) -> Out<'_, Money> {
        Out(&self.0.amount)
    }

    /// When; absent while the event has not been reported.
    #[getter]
    fn due(&self) -> Out<'_, Opt<Date>> {
        Out(&self.0.due)
    }

    /// The event the date counts from, reported or not; absent for fixed dates.
    #[getter]
    fn event(&self) -> Out<'_, Opt<Id>> {
        Out(&self.0.event)
    }

    /// What kind of installment it is.
    #[getter]
    fn purpose(&self) -> Out<'_, Purpose> {
        Out(&self.0.purpose)
    }

    /// The caller's name for it.
    #[getter]
    fn label(&self) -> Out<'_, Opt<Id>> {
        Out(&self.0.label)
    }
}

impl Installment {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("number", <Int as Border>::lower(&self.0.number, py)?, false),
            ("amount", <Money as Border>::lower(&self.0.amount, py)?, false),
            ("due", <Opt<Date> as Border>::lower(&self.0.due, py)?, self.0.due.is_none()),
            ("event", <Opt<Id> as Border>::lower(&self.0.event, py)?, self.0.event.is_none()),
            ("purpose", <Purpose as Border>::lower(&self.0.purpose, py)?, false),
            ("label", <Opt<Id> as Border>::lower(&self.0.label, py)?, self.0.label.is_none()),
        ])
    }
}

/// The installments of a contract, in the order of the terms.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Schedule(pub(crate) core::Schedule);

record!(Schedule);
readable!(Schedule record);

#[pymethods]
impl Schedule {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str) = ("total", "installments", "residue");

    #[new]
    #[pyo3(signature = (total, installments, residue))]
    fn new(
        total: At<at::Total, Money>,
        installments: At<at::Installments, List<Installment>>,
        residue: At<at::Residue, Money>,
    ) -> Self {
        Self(core::Schedule { total: total.0, installments: installments.0, residue: residue.0 })
    }

    /// The contract amount: exactly what the installments add up to.
    #[getter]
    fn total(&self) -> Out<'_, Money> {
        Out(&self.0.total)
    }

    /// The installments.
    #[getter]
    fn installments(&self) -> Out<'_, List<Installment>> {
        Out(&self.0.installments)
    }

    /// What rounding left over and the remainder policy placed; zero if every share was exact.
    #[getter]
    fn residue(&self) -> Out<'_, Money> {
        Out(&self.0.residue)
    }
}

impl Schedule {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("total", <Money as Border>::lower(&self.0.total, py)?, false),
            ("installments", <List<Installment> as Border>::lower(&self.0.installments, py)?, false),
            ("residue", <Money as Border>::lower(&self.0.residue, py)?, false),
        ])
    }
}

/// The value of a field, typed.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Hash)]
pub(crate) enum Value {
    /// A number, code or name.
    #[pyo3(constructor = (text))]
    Text {
        /// The text, in the form of an identifier.
        text: At<at::Text, Id>,
    },
    /// A whole number.
    #[pyo3(constructor = (whole))]
    Whole {
        /// The number.
        whole: At<at::Whole, Int>,
    },
    /// A date.
    #[pyo3(constructor = (date))]
    Date {
        /// The date.
        date: At<at::Date, Date>,
    },
    /// Yes or no.
    #[pyo3(constructor = (flag))]
    Flag {
        /// Whether it is so.
        flag: At<at::Flag, Bool>,
    },
    /// An amount of money.
    #[pyo3(constructor = (amount))]
    Amount {
        /// The amount.
        amount: At<at::Amount, Money>,
    },
}

choice!(Value);
readable!(Value choice);

impl Value {
    pub(crate) fn of(core: &core::Value) -> PyResult<Self> {
        Ok(match core {
            core::Value::Text { text } => Self::Text { text: At::of(text) },
            core::Value::Whole { whole } => Self::Whole { whole: At::of(whole) },
            core::Value::Date { date } => Self::Date { date: At::of(date) },
            core::Value::Flag { flag } => Self::Flag { flag: At::of(flag) },
            core::Value::Amount { amount } => Self::Amount { amount: At::of(amount) },
        })
    }

    pub(crate) fn core(&self) -> core::Value {
        match self {
            Self::Text { text } => core::Value::Text { text: text.core() },
            Self::Whole { whole } => core::Value::Whole { whole: whole.core() },
            Self::Date { date } => core::Value::Date { date: date.core() },
            Self::Flag { flag } => core::Value::Flag { flag: flag.core() },
            Self::Amount { amount } => core::Value::Amount { amount: amount.core() },
        }
    }

    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<(&'static str, Vec<FieldValue<'py>>)> {
        Ok(match self {
            Self::Text { text } => ("Text", vec![("text", <Id as Border>::lower(&text.0, py)?, false)]),
            Self::Whole { whole } => ("Whole", vec![("whole", <Int as Border>::lower(&whole.0, py)?, false)]),
            Self::Date { date } => ("Date", vec![("date", <Date as Border>::lower(&date.0, py)?, false)]),
            Self::Flag { flag } => ("Flag", vec![("flag", <Bool as Border>::lower(&flag.0, py)?, false)]),
            Self::Amount { amount } => ("Amount", vec![("amount", <Money as Border>::lower(&amount.0, py)?, false)]),
        })
    }
}

/// A named value on a customer, contract, receivable or lot: the contract, order or project it belongs to
/// (辅助核算), or anything else the caller wants to filter, match or report by (自定义字段).
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Field(pub(crate) core::Field);

record!(Field);
readable!(Field record);

#[pymethods]
impl Field {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str) = ("name", "value");

    #[new]
    #[pyo3(signature = (name, value))]
    fn new(name: At<at::Name, Id>, value: At<at::Value, Value>) -> Self {
        Self(core::Field { name: name.0, value: value.0 })
    }

    /// The name, the caller's own: `contract`, `order`, `project`, `department`.
    #[getter]
    fn name(&self) -> Out<'_, Id> {
        Out(&self.0.name)
    }

    /// The value.
    #[getter]
    fn value(&self) -> Out<'_, Value> {
        Out(&self.0.value)
    }
}

impl Field {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("name", <Id as Border>::lower(&self.0.name, py)?, false),
            ("value", <Value as Border>::lower(&self.0.value, py)?, false),
        ])
    }
}

/// Paying on or before a day settles the item for less.
///
/// The amount and the day are those agreed when the item came into being: a later change of the terms
/// does not touch them.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Discount(pub(crate) core::Discount);

record!(Discount);
readable!(Discount record);

#[pymethods]
impl Discount {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str) = ("until", "amount");

    #[new]
    #[pyo3(signature = (until, amount))]
    fn new(until: At<at::Until, Date>, amount: At<at::Amount, Money>) -> Self {
        Self(core::Discount { until: until.0, amount: amount.0 })
    }

    /// The last day on which it may be taken.
    #[getter]
    fn until(&self) -> Out<'_, Date> {
        Out(&self.0.until)
    }

    /// How much less is to be paid, more than zero and not more than the item.
    #[getter]
    fn amount(&self) -> Out<'_, Money> {
        Out(&self.0.amount)
    }
}

impl Discount {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("until", <Date as Border>::lower(&self.0.until, py)?, false),
            ("amount", <Money as Border>::lower(&self.0.amount, py)?, false),
        ])
    }
}

/// One component of an item and what is open of it.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Part(pub(crate) core::Part);

record!(Part);
readable!(Part record);

#[pymethods]
impl Part {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str) = ("component", "open");

    #[new]
    #[pyo3(signature = (component, open))]
    fn new(component: At<at::Component, Id>, open: At<at::Open, Money>) -> Self {
        Self(core::Part { component: component.0, open: open.0 })
    }

    /// The component, the caller's own name: `line`, `tax`, `freight`, `principal`, `interest`.
    #[getter]
    fn component(&self) -> Out<'_, Id> {
        Out(&self.0.component)
    }

    /// What is open of it, zero or more.
    #[getter]
    fn open(&self) -> Out<'_, Money> {
        Out(&self.0.open)
    }
}

impl Part {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("component", <Id as Border>::lower(&self.0.component, py)?, false),
            ("open", <Money as Border>::lower(&self.0.open, py)?, false),
        ])
    }
}

names!(Nature { "ADVANCE" => Advance,
"CONTRACT_LIABILITY" => ContractLiability,
"DEPOSIT" => Deposit,
"EARNEST" => Earnest,
"GUARANTEE" => Guarantee,
"PROMOTIONAL" => Promotional,
"UNIDENTIFIED" => Unidentified,
});

names!(Source { "RECEIPT" => Receipt,
"ON_ACCOUNT" => OnAccount,
"CREDIT_NOTE" => CreditNote,
"PAYABLE" => Payable,
});

/// One limit of what a lot may pay: the field must have one of these values.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Scope(pub(crate) core::Scope);

record!(Scope);
readable!(Scope record);

#[pymethods]
impl Scope {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str) = ("field", "values");

    #[new]
    #[pyo3(signature = (field, values))]
    fn new(field: At<at::Field, Id>, values: At<at::Values, List<Value>>) -> Self {
        Self(core::Scope { field: field.0, values: values.0 })
    }

    /// The name of the field of the item.
    #[getter]
    fn field(&self) -> Out<'_, Id> {
        Out(&self.0.field)
    }

    /// The values it may have, 1 to 1,000.
    #[getter]
    fn values(&self) -> Out<'_, List<Value>> {
        Out(&self.0.values)
    }
}

impl Scope {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("field", <Id as Border>::lower(&self.0.field, py)?, false),
            ("values", <List<Value> as Border>::lower(&self.0.values, py)?, false),
        ])
    }
}

/// An item that a lot is meant for.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct NamedItem(pub(crate) core::NamedItem);

record!(NamedItem);
readable!(NamedItem record);

#[pymethods]
impl NamedItem {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str) = ("item", "amount");

    #[new]
    #[pyo3(signature = (item, *, amount = None))]
    fn new(item: At<at::Item, Id>, amount: Option<At<at::Amount, Money>>) -> Self {
        Self(core::NamedItem { item: item.0, amount: amount.map(|given| given.0) })
    }

    /// The item.
    #[getter]
    fn item(&self) -> Out<'_, Id> {
        Out(&self.0.item)
    }

    /// How much of it to pay; absent: as much as is open and left.
    #[getter]
    fn amount(&self) -> Out<'_, Opt<Money>> {
        Out(&self.0.amount)
    }
}

impl NamedItem {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("item", <Id as Border>::lower(&self.0.item, py)?, false),
            ("amount", <Opt<Money> as Border>::lower(&self.0.amount, py)?, self.0.amount.is_none()),
        ])
    }
}

/// One receipt, or what is left of one.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Lot(pub(crate) core::Lot);

record!(Lot);
readable!(Lot record);

#[pymethods]
impl Lot {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    #[expect(clippy::type_complexity, reason = "one text for each field")]
    const MATCH_ARGS: (
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
    ) = (
        "id",
        "customer",
        "amount",
        "received",
        "nature",
        "references",
        "pays",
        "source",
        "fields",
        "scope",
        "priority",
        "expires",
    );

    #[expect(clippy::too_many_arguments, reason = "one argument for each field")]
    #[new]
    #[pyo3(signature = (id, customer, amount, received, *, nature = At::new(core::Nature::Advance), references = At::new(Vec::new()), pays = At::new(Vec::new()), source = At::new(core::Source::Receipt), fields = At::new(Vec::new()), scope = At::new(Vec::new()), priority = At::new(50), expires = None))]
    fn new(
        id: At<at::Id, Id>,
        customer: At<at::Customer, Id>,
        amount: At<at::Amount, Money>,
        received: At<at::Received, Date>,
        nature: At<at::Nature, Nature>,
        references: At<at::References, List<Id>>,
        pays: At<at::Pays, List<NamedItem>>,
        source: At<at::Source, Source>,
        fields: At<at::Fields, List<Field>>,
        scope: At<at::Scope, List<Scope>>,
        priority: At<at::Priority, Int>,
        expires: Option<At<at::Expires, Date>>,
    ) -> Self {
        Self(core::Lot {
            id: id.0,
            customer: customer.0,
            amount: amount.0,
            received: received.0,
            nature: nature.0,
            references: references.0,
            pays: pays.0,
            source: source.0,
            fields: fields.0,
            scope: scope.0,
            priority: priority.0,
            expires: expires.map(|given| given.0),
        })
    }

    /// The lot, unique among the lots of one call.
    #[getter]
    fn id(&self) -> Out<'_, Id> {
        Out(&self.0.id)
    }

    /// The customer who paid.
    #[getter]
    fn customer(&self) -> Out<'_, Id> {
        Out(&self.0.customer)
    }

    /// What is left to use, more than zero.
    #[getter]
    fn amount(&self) -> Out<'_, Money> {
        Out(&self.0.amount)
    }

    /// The day it arrived (到账日期).
    #[getter]
    fn received(&self) -> Out<'_, Date> {
        Out(&self.0.received)
    }

    /// What kind of money it is.
    #[getter]
    fn nature(&self) -> Out<'_, Nature> {
        Out(&self.0.nature)
    }

    /// Numbers the payer quoted: items, contracts, orders, invoices.
    #[getter]
    fn references(&self) -> Out<'_, List<Id>> {
        Out(&self.0.references)
    }

    /// Items that the payer or a clerk named, to be paid first and in this order.
    #[getter]
    fn pays(&self) -> Out<'_, List<NamedItem>> {
        Out(&self.0.pays)
    }

    /// Where the credit comes from.
    #[getter]
    fn source(&self) -> Out<'_, Source> {
        Out(&self.0.source)
    }

    /// What it belongs to: contract, order, project, department; and whatever else the caller keeps.
    #[getter]
    fn fields(&self) -> Out<'_, List<Field>> {
        Out(&self.0.fields)
    }

    /// The items it may pay (使用范围): all limits must hold. None: any item of the customer.
    #[getter]
    fn scope(&self) -> Out<'_, List<Scope>> {
        Out(&self.0.scope)
    }

    /// Lots of a lower number are used first, 0 to 100.
    #[getter]
    fn priority(&self) -> Out<'_, Int> {
        Out(&self.0.priority)
    }

    /// The first day on which it can no longer be used (到期失效). Absent: it never expires.
    #[getter]
    fn expires(&self) -> Out<'_, Opt<Date>> {
        Out(&self.0.expires)
    }
}

impl Lot {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("id", <Id as Border>::lower(&self.0.id, py)?, false),
            ("customer", <Id as Border>::lower(&self.0.customer, py)?, false),
            ("amount", <Money as Border>::lower(&self.0.amount, py)?, false),
            ("received", <Date as Border>::lower(&self.0.received, py)?, false),
            ("nature", <Nature as Border>::lower(&self.0.nature, py)?, self.0.nature == core::Nature::Advance),
            ("references", <List<Id> as Border>::lower(&self.0.references, py)?, self.0.references.is_empty()),
            ("pays", <List<NamedItem> as Border>::lower(&self.0.pays, py)?, self.0.pays.is_empty()),
            ("source", <Source as Border>::lower(&self.0.source, py)?, self.0.source == core::Source::Receipt),
            ("fields", <List<Field> as Border>::lower(&self.0.fields, py)?, self.0.fields.is_empty()),
            ("scope", <List<Scope> as Border>::lower(&self.0.scope, py)?, self.0.scope.is_empty()),
            ("priority", <Int as Border>::lower(&self.0.priority, py)?, self.0.priority == 50),
            ("expires", <Opt<Date> as Border>::lower(&self.0.expires, py)?, self.0.expires.is_none()),
        ])
    }
}

names!(ItemKind { "ORDINARY" => Ordinary,
"LATE_CHARGE" => LateCharge,
"REFUND" => Refund,
"WRITTEN_OFF" => WrittenOff,
});

/// An open item: one invoice, one installment, one opening balance.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Receivable(pub(crate) core::Receivable);

record!(Receivable);
readable!(Receivable record);

#[pymethods]
impl Receivable {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
    ) = ("id", "customer", "open", "due", "issued", "references", "kind", "disputed", "fields", "parts", "discounts");

    #[expect(clippy::too_many_arguments, reason = "one argument for each field")]
    #[new]
    #[pyo3(signature = (id, customer, open, due, *, issued = None, references = At::new(Vec::new()), kind = At::new(core::ItemKind::Ordinary), disputed = At::new(false), fields = At::new(Vec::new()), parts = At::new(Vec::new()), discounts = At::new(Vec::new())))]
    fn new(
        id: At<at::Id, Id>,
        customer: At<at::Customer, Id>,
        open: At<at::Open, Money>,
        due: At<at::Due, Date>,
        issued: Option<At<at::Issued, Date>>,
        references: At<at::References, List<Id>>,
        kind: At<at::Kind, ItemKind>,
        disputed: At<at::Disputed, Bool>,
        fields: At<at::Fields, List<Field>>,
        parts: At<at::Parts, List<Part>>,
        discounts: At<at::Discounts, List<Discount>>,
    ) -> Self {
        Self(core::Receivable {
            id: id.0,
            customer: customer.0,
            open: open.0,
            due: due.0,
            issued: issued.map(|given| given.0),
            references: references.0,
            kind: kind.0,
            disputed: disputed.0,
            fields: fields.0,
            parts: parts.0,
            discounts: discounts.0,
        })
    }

    /// The item, unique among the items of one call.
    #[getter]
    fn id(&self) -> Out<'_, Id> {
        Out(&self.0.id)
    }

    /// The customer who owes it.
    #[getter]
    fn customer(&self) -> Out<'_, Id> {
        Out(&self.0.customer)
    }

    /// What is still open (未付金额), zero or more.
    #[getter]
    fn open(&self) -> Out<'_, Money> {
        Out(&self.0.open)
    }

    /// The day it is due (应付日期).
    #[getter]
    fn due(&self) -> Out<'_, Date> {
        Out(&self.0.due)
    }

    /// The day it came into being; before it, it does not take part. Absent: it always does.
    #[getter]
    fn issued(&self) -> Out<'_, Opt<Date>> {
        Out(&self.0.issued)
    }

    /// Other numbers under which a payer may quote it: contract, order, invoice, shipment.
    #[getter]
    fn references(&self) -> Out<'_, List<Id>> {
        Out(&self.0.references)
    }

    /// What kind of debt it is.
    #[getter]
    fn kind(&self) -> Out<'_, ItemKind> {
        Out(&self.0.kind)
    }

    /// Whether the customer disputes it (有争议).
    #[getter]
    fn disputed(&self) -> Out<'_, Bool> {
        Out(&self.0.disputed)
    }

    /// What it belongs to: contract, order, project, department; and whatever else the caller keeps.
    #[getter]
    fn fields(&self) -> Out<'_, List<Field>> {
        Out(&self.0.fields)
    }

    /// What the open amount consists of: lines, tax, freight, charges; principal, interest. Together they
    /// are `open`. None: it is one sum.
    #[getter]
    fn parts(&self) -> Out<'_, List<Part>> {
        Out(&self.0.parts)
    }

    /// Discounts for paying early, as they were agreed when the item came into being.
    #[getter]
    fn discounts(&self) -> Out<'_, List<Discount>> {
        Out(&self.0.discounts)
    }
}

impl Receivable {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("id", <Id as Border>::lower(&self.0.id, py)?, false),
            ("customer", <Id as Border>::lower(&self.0.customer, py)?, false),
            ("open", <Money as Border>::lower(&self.0.open, py)?, false),
            ("due", <Date as Border>::lower(&self.0.due, py)?, false),
            ("issued", <Opt<Date> as Border>::lower(&self.0.issued, py)?, self.0.issued.is_none()),
            ("references", <List<Id> as Border>::lower(&self.0.references, py)?, self.0.references.is_empty()),
            ("kind", <ItemKind as Border>::lower(&self.0.kind, py)?, self.0.kind == core::ItemKind::Ordinary),
            ("disputed", <Bool as Border>::lower(&self.0.disputed, py)?, !self.0.disputed),
            ("fields", <List<Field> as Border>::lower(&self.0.fields, py)?, self.0.fields.is_empty()),
            ("parts", <List<Part> as Border>::lower(&self.0.parts, py)?, self.0.parts.is_empty()),
            ("discounts", <List<Discount> as Border>::lower(&self.0.discounts, py)?, self.0.discounts.is_empty()),
        ])
    }
}

names!(Reach { "ALL_OPEN" => AllOpen,
"DUE" => Due,
"PAST_DUE" => PastDue,
});

names!(Disputed { "INCLUDED" => Included,
"LEFT_OUT" => LeftOut,
});

names!(UnknownReference { "CONTINUE" => Continue,
"HOLD" => Hold,
});

names!(Ties { "REFUSE" => Refuse,
"OLDEST_DUE" => OldestDue,
});

names!(SortBy { "DUE" => Due,
"ISSUED" => Issued,
"OPEN" => Open,
"ID" => Id,
"LISTED" => Listed,
});

/// One key of an order.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Sort(pub(crate) core::Sort);

record!(Sort);
readable!(Sort record);

#[pymethods]
impl Sort {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str) = ("by", "descending");

    #[new]
    #[pyo3(signature = (by, *, descending = At::new(false)))]
    fn new(by: At<at::By, SortBy>, descending: At<at::Descending, Bool>) -> Self {
        Self(core::Sort { by: by.0, descending: descending.0 })
    }

    /// What is compared.
    #[getter]
    fn by(&self) -> Out<'_, SortBy> {
        Out(&self.0.by)
    }

    /// Whether the largest comes first.
    #[getter]
    fn descending(&self) -> Out<'_, Bool> {
        Out(&self.0.descending)
    }
}

impl Sort {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("by", <SortBy as Border>::lower(&self.0.by, py)?, false),
            ("descending", <Bool as Border>::lower(&self.0.descending, py)?, !self.0.descending),
        ])
    }
}

names!(Partial { "ALLOWED" => Allowed,
"FORBIDDEN" => Forbidden,
});

names!(Turn { "LOT_BY_LOT" => LotByLot,
"PHASE_BY_PHASE" => PhaseByPhase,
});

names!(LotOrder { "CONSUMPTION" => Consumption,
"ARRIVAL" => Arrival,
"ARRIVAL_AMOUNT" => ArrivalAmount,
"LISTED" => Listed,
});

names!(Discounts { "IGNORED" => Ignored,
"TAKEN" => Taken,
});

names!(DifferenceKind { "FEE" => Fee,
"DISCOUNT" => Discount,
"ROUNDING" => Rounding,
"EXCHANGE" => Exchange,
"WRITE_OFF" => WriteOff,
});

/// How much may be missing of an item (尾差) for it to be settled all the same.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Tolerance(pub(crate) core::Tolerance);

record!(Tolerance);
readable!(Tolerance record);

#[pymethods]
impl Tolerance {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str) = ("amount", "percent", "as_kind");

    #[new]
    #[pyo3(signature = (amount, *, percent = None, as_kind))]
    fn new(
        amount: At<at::Amount, Money>,
        percent: Option<At<at::Percent, Percent>>,
        as_kind: At<at::AsKind, DifferenceKind>,
    ) -> Self {
        Self(core::Tolerance { amount: amount.0, percent: percent.map(|given| given.0), as_kind: as_kind.0 })
    }

    /// At most this much of one item, more than zero; items in another currency have no tolerance.
    #[getter]
    fn amount(&self) -> Out<'_, Money> {
        Out(&self.0.amount)
    }

    /// And at most this part of what the item had open when the call began. Absent: no such limit.
    #[getter]
    fn percent(&self) -> Out<'_, Opt<Percent>> {
        Out(&self.0.percent)
    }

    /// What becomes of the difference.
    #[getter]
    fn as_kind(&self) -> Out<'_, DifferenceKind> {
        Out(&self.0.as_kind)
    }
}

impl Tolerance {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("amount", <Money as Border>::lower(&self.0.amount, py)?, false),
            ("percent", <Opt<Percent> as Border>::lower(&self.0.percent, py)?, self.0.percent.is_none()),
            ("as_kind", <DifferenceKind as Border>::lower(&self.0.as_kind, py)?, false),
        ])
    }
}

/// Components that are paid together.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Tier(pub(crate) core::Tier);

record!(Tier);
readable!(Tier record);

#[pymethods]
impl Tier {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str,) = ("components",);

    #[new]
    #[pyo3(signature = (components))]
    fn new(components: At<at::Components, List<Id>>) -> Self {
        Self(core::Tier { components: components.0 })
    }

    /// The components, 1 to 32.
    #[getter]
    fn components(&self) -> Out<'_, List<Id>> {
        Out(&self.0.components)
    }
}

impl Tier {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![("components", <List<Id> as Border>::lower(&self.0.components, py)?, false)])
    }
}

/// Which items a phase looks at: open ones of the lot's customer in its currency, within its scope.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Selection(pub(crate) core::Selection);

record!(Selection);
readable!(Selection record);

#[pymethods]
impl Selection {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str, &'static str) =
        ("reach", "kinds", "disputed", "keys", "within_days");

    #[new]
    #[pyo3(signature = (*, reach = At::new(core::Reach::AllOpen), kinds = At::new(Vec::new()), disputed = At::new(core::Disputed::Included), keys = At::new(Vec::new()), within_days = None))]
    fn new(
        reach: At<at::Reach, Reach>,
        kinds: At<at::Kinds, List<ItemKind>>,
        disputed: At<at::Disputed, Disputed>,
        keys: At<at::Keys, List<Id>>,
        within_days: Option<At<at::WithinDays, Int>>,
    ) -> Self {
        Self(core::Selection {
            reach: reach.0,
            kinds: kinds.0,
            disputed: disputed.0,
            keys: keys.0,
            within_days: within_days.map(|given| given.0),
        })
    }

    /// How far along they must be.
    #[getter]
    fn reach(&self) -> Out<'_, Reach> {
        Out(&self.0.reach)
    }

    /// Of which kinds. None named: ordinary ones and late charges.
    #[getter]
    fn kinds(&self) -> Out<'_, List<ItemKind>> {
        Out(&self.0.kinds)
    }

    /// Whether disputed ones take part.
    #[getter]
    fn disputed(&self) -> Out<'_, Disputed> {
        Out(&self.0.disputed)
    }

    /// Fields that must be equal on lot and item, beside those of the scheme; at most 8.
    #[getter]
    fn keys(&self) -> Out<'_, List<Id>> {
        Out(&self.0.keys)
    }

    /// The most days between the day the lot arrived and the due date, either way. Absent: any number.
    #[getter]
    fn within_days(&self) -> Out<'_, Opt<Int>> {
        Out(&self.0.within_days)
    }
}

impl Selection {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("reach", <Reach as Border>::lower(&self.0.reach, py)?, self.0.reach == core::Reach::AllOpen),
            ("kinds", <List<ItemKind> as Border>::lower(&self.0.kinds, py)?, self.0.kinds.is_empty()),
            (
                "disputed",
                <Disputed as Border>::lower(&self.0.disputed, py)?,
                self.0.disputed == core::Disputed::Included,
            ),
            ("keys", <List<Id> as Border>::lower(&self.0.keys, py)?, self.0.keys.is_empty()),
            ("within_days", <Opt<Int> as Border>::lower(&self.0.within_days, py)?, self.0.within_days.is_none()),
        ])
    }
}

/// How a phase finds what a lot pays.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Hash)]
pub(crate) enum Rule {
    /// The items whose id or reference the payer quoted, oldest due first (按单号核销).
    #[pyo3(constructor = (*, unknown = At::new(core::UnknownReference::Continue)))]
    ByReference {
        /// What happens to money whose reference is not open.
        unknown: At<at::Unknown, UnknownReference>,
    },
    /// The one item whose open amount is exactly what is left (金额相等、逐笔).
    #[pyo3(constructor = (*, ties = At::new(core::Ties::Refuse)))]
    ExactItem {
        /// What to do if several items have that amount.
        ties: At<at::Ties, Ties>,
    },
    /// All items looked at, if together they are exactly what is left (余额相等).
    #[pyo3(constructor = (*, group_by = None))]
    ExactTotal {
        /// Add up by this field of the items instead, such as the payment term; of several groups that fit,
        /// the one with the oldest due date. Items without the field are one more group.
        group_by: Option<At<at::GroupBy, Id>>,
    },
    /// The one set of items that together is exactly what is left (全额勾对). Nothing is paid if several
    /// sets fit.
    #[pyo3(constructor = (*, most = At::new(40)))]
    ExactGroup {
        /// The most items looked at, 2 to 40; with more, the phase does nothing and says so.
        most: At<at::Most, Int>,
    },
    /// All lots that are left and all items looked at, if both sides add up to the same (往来两清).
    #[pyo3(constructor = ())]
    Together {},
    /// Item after item until nothing is left (先到期先核销).
    #[pyo3(constructor = (*, order = At::new(Vec::new())))]
    InOrder {
        /// What the items are sorted by. None: due date, then issue date. Ties are broken by due date,
        /// issue date and id.
        order: At<at::Order, List<Sort>>,
    },
    /// All items looked at in proportion to what is open (按比例). What rounding leaves goes to the largest
    /// remainders; no item gets more than it lacks.
    #[pyo3(constructor = ())]
    ProRata {},
}

choice!(Rule);
readable!(Rule choice);

impl Rule {
    pub(crate) fn of(core: &core::Rule) -> PyResult<Self> {
        Ok(match core {
            core::Rule::ByReference { unknown } => Self::ByReference { unknown: At::of(unknown) },
            core::Rule::ExactItem { ties } => Self::ExactItem { ties: At::of(ties) },
            core::Rule::ExactTotal { group_by } => Self::ExactTotal { group_by: group_by.as_ref().map(At::of) },
            core::Rule::ExactGroup { most } => Self::ExactGroup { most: At::of(most) },
            core::Rule::Together {} => Self::Together {},
            core::Rule::InOrder { order } => Self::InOrder { order: At::of(order) },
            core::Rule::ProRata {} => Self::ProRata {},
        })
    }

    pub(crate) fn core(&self) -> core::Rule {
        match self {
            Self::ByReference { unknown } => core::Rule::ByReference { unknown: unknown.core() },
            Self::ExactItem { ties } => core::Rule::ExactItem { ties: ties.core() },
            Self::ExactTotal { group_by } => core::Rule::ExactTotal { group_by: group_by.as_ref().map(At::core) },
            Self::ExactGroup { most } => core::Rule::ExactGroup { most: most.core() },
            Self::Together {} => core::Rule::Together {},
            Self::InOrder { order } => core::Rule::InOrder { order: order.core() },
            Self::ProRata {} => core::Rule::ProRata {},
        }
    }

    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<(&'static str, Vec<FieldValue<'py>>)> {
        Ok(match self {
            Self::ByReference { unknown } => (
                "ByReference",
                vec![(
                    "unknown",
                    <UnknownReference as Border>::lower(&unknown.0, py)?,
                    unknown.0 == core::UnknownReference::Continue,
                )],
            ),
            Self::ExactItem { ties } => {
                ("ExactItem", vec![("ties", <Ties as Border>::lower(&ties.0, py)?, ties.0 == core::Ties::Refuse)])
            }
            Self::ExactTotal { group_by } => (
                "ExactTotal",
                vec![(
                    "group_by",
                    <Opt<Id> as Border>::lower(&group_by.as_ref().map(At::core), py)?,
                    group_by.is_none(),
                )],
            ),
            Self::ExactGroup { most } => {
                ("ExactGroup", vec![("most", <Int as Border>::lower(&most.0, py)?, most.0 == 40)])
            }
            Self::Together {} => ("Together", vec![]),
            Self::InOrder { order } => {
                ("InOrder", vec![("order", <List<Sort> as Border>::lower(&order.0, py)?, order.0.is_empty())])
            }
            Self::ProRata {} => ("ProRata", vec![]),
        })
    }
}

/// One way to find what a lot pays, and where it looks.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Phase(pub(crate) core::Phase);

record!(Phase);
readable!(Phase record);

#[pymethods]
impl Phase {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str) = ("rule", "items", "sources");

    #[new]
    #[pyo3(signature = (rule, *, items = At::new(core::Selection::default()), sources = At::new(Vec::new())))]
    fn new(rule: At<at::Rule, Rule>, items: At<at::Items, Selection>, sources: At<at::Sources, List<Source>>) -> Self {
        Self(core::Phase { rule: rule.0, items: items.0, sources: sources.0 })
    }

    /// How items are found.
    #[getter]
    fn rule(&self) -> Out<'_, Rule> {
        Out(&self.0.rule)
    }

    /// Which items it looks at.
    #[getter]
    fn items(&self) -> Out<'_, Selection> {
        Out(&self.0.items)
    }

    /// From which sources the lots of this phase come. None named: from all.
    #[getter]
    fn sources(&self) -> Out<'_, List<Source>> {
        Out(&self.0.sources)
    }
}

impl Phase {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("rule", <Rule as Border>::lower(&self.0.rule, py)?, false),
            ("items", <Selection as Border>::lower(&self.0.items, py)?, self.0.items == core::Selection::default()),
            ("sources", <List<Source> as Border>::lower(&self.0.sources, py)?, self.0.sources.is_empty()),
        ])
    }
}

/// An ordered list of phases, and what holds in all of them.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Scheme(pub(crate) core::Scheme);

record!(Scheme);
readable!(Scheme record);

#[pymethods]
impl Scheme {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
    ) = ("phases", "partial", "turn", "lot_order", "keys", "discounts", "tolerance", "inside");

    #[expect(clippy::too_many_arguments, reason = "one argument for each field")]
    #[new]
    #[pyo3(signature = (phases, *, partial = At::new(core::Partial::Allowed), turn = At::new(core::Turn::LotByLot), lot_order = At::new(core::LotOrder::Consumption), keys = At::new(Vec::new()), discounts = At::new(core::Discounts::Ignored), tolerance = None, inside = At::new(Vec::new())))]
    fn new(
        phases: At<at::Phases, List<Phase>>,
        partial: At<at::Partial, Partial>,
        turn: At<at::Turn, Turn>,
        lot_order: At<at::LotOrder, LotOrder>,
        keys: At<at::Keys, List<Id>>,
        discounts: At<at::Discounts, Discounts>,
        tolerance: Option<At<at::Tolerance, Tolerance>>,
        inside: At<at::Inside, List<Tier>>,
    ) -> Self {
        Self(core::Scheme {
            phases: phases.0,
            partial: partial.0,
            turn: turn.0,
            lot_order: lot_order.0,
            keys: keys.0,
            discounts: discounts.0,
            tolerance: tolerance.map(|given| given.0),
            inside: inside.0,
        })
    }

    /// The phases in order, 1 to 32.
    #[getter]
    fn phases(&self) -> Out<'_, List<Phase>> {
        Out(&self.0.phases)
    }

    /// Whether an item may be paid in part.
    #[getter]
    fn partial(&self) -> Out<'_, Partial> {
        Out(&self.0.partial)
    }

    /// Whose turn it is: all phases for one lot, or all lots in one phase.
    #[getter]
    fn turn(&self) -> Out<'_, Turn> {
        Out(&self.0.turn)
    }

    /// In which order lots are used.
    #[getter]
    fn lot_order(&self) -> Out<'_, LotOrder> {
        Out(&self.0.lot_order)
    }

    /// Fields that must be equal on lot and item in every phase (核销规则的必配项), at most 8. A lot or an
    /// item without one of them is not settled by any phase.
    #[getter]
    fn keys(&self) -> Out<'_, List<Id>> {
        Out(&self.0.keys)
    }

    /// What is done with discounts for paying early.
    #[getter]
    fn discounts(&self) -> Out<'_, Discounts> {
        Out(&self.0.discounts)
    }

    /// How much may be missing of an item for it to be settled all the same. Absent: nothing.
    #[getter]
    fn tolerance(&self) -> Out<'_, Opt<Tolerance>> {
        Out(&self.0.tolerance)
    }

    /// How an amount is divided over the parts of an item: tier after tier, within a tier in proportion
    /// to what is open. Parts no tier names come last, in the order of the item. None: by item order.
    #[getter]
    fn inside(&self) -> Out<'_, List<Tier>> {
        Out(&self.0.inside)
    }
}

impl Scheme {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("phases", <List<Phase> as Border>::lower(&self.0.phases, py)?, false),
            ("partial", <Partial as Border>::lower(&self.0.partial, py)?, self.0.partial == core::Partial::Allowed),
            ("turn", <Turn as Border>::lower(&self.0.turn, py)?, self.0.turn == core::Turn::LotByLot),
            (
                "lot_order",
                <LotOrder as Border>::lower(&self.0.lot_order, py)?,
                self.0.lot_order == core::LotOrder::Consumption,
            ),
            ("keys", <List<Id> as Border>::lower(&self.0.keys, py)?, self.0.keys.is_empty()),
            (
                "discounts",
                <Discounts as Border>::lower(&self.0.discounts, py)?,
                self.0.discounts == core::Discounts::Ignored,
            ),
            ("tolerance", <Opt<Tolerance> as Border>::lower(&self.0.tolerance, py)?, self.0.tolerance.is_none()),
            ("inside", <List<Tier> as Border>::lower(&self.0.inside, py)?, self.0.inside.is_empty()),
        ])
    }
}

/// Why a plan does what it does.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Hash)]
pub(crate) enum Reason {
    /// Paid because the lot names the item.
    #[pyo3(constructor = (rank, open))]
    Named {
        /// The position among the names of the lot, from 1.
        rank: At<at::Rank, Int>,
        /// What stays open of the item.
        open: At<at::Open, Money>,
    },
    /// Paid because the payer quoted it.
    #[pyo3(constructor = (reference, open))]
    Reference {
        /// What was quoted.
        reference: At<at::Reference, Id>,
        /// What stays open of the item.
        open: At<at::Open, Money>,
    },
    /// Paid because it is the only item with exactly this amount, or the oldest of several.
    #[pyo3(constructor = (amount, candidates))]
    ExactItem {
        /// The amount.
        amount: At<at::Amount, Money>,
        /// How many items had it.
        candidates: At<at::Candidates, Int>,
    },
    /// Paid because the items in reach of the phase were together exactly what the lot had.
    #[pyo3(constructor = (total, items))]
    ExactTotal {
        /// What they add up to.
        total: At<at::Total, Money>,
        /// How many they are.
        items: At<at::Items, Int>,
    },
    /// Paid because it was the oldest due.
    #[pyo3(constructor = (customer, due, rank, open))]
    OldestDue {
        /// Whose item.
        customer: At<at::Customer, Id>,
        /// When it was due.
        due: At<at::Due, Date>,
        /// 1 for the first item this lot paid in this phase.
        rank: At<at::Rank, Int>,
        /// What stays open of the item.
        open: At<at::Open, Money>,
    },
    /// Paid because it was the next in the order of the scheme.
    #[pyo3(constructor = (customer, rank, open))]
    Next {
        /// Whose item.
        customer: At<at::Customer, Id>,
        /// 1 for the first item this lot paid in this phase.
        rank: At<at::Rank, Int>,
        /// What stays open of the item.
        open: At<at::Open, Money>,
    },
    /// Paid because it belongs to the only set of items that is together exactly what the lot had.
    #[pyo3(constructor = (total, items))]
    ExactGroup {
        /// What they add up to.
        total: At<at::Total, Money>,
        /// How many they are.
        items: At<at::Items, Int>,
    },
    /// Paid because all lots and all items of the customer add up to the same.
    #[pyo3(constructor = (total, lots, items))]
    Together {
        /// What each side adds up to.
        total: At<at::Total, Money>,
        /// How many lots.
        lots: At<at::Lots, Int>,
        /// How many items.
        items: At<at::Items, Int>,
    },
    /// Paid in proportion to what was open.
    #[pyo3(constructor = (total, paid, open))]
    ProRata {
        /// What was open of all items in the phase.
        total: At<at::Total, Money>,
        /// How much of it the lot paid.
        paid: At<at::Paid, Money>,
        /// What stays open of the item.
        open: At<at::Open, Money>,
    },
    /// Settled for less because the payer was in time for a discount.
    #[pyo3(constructor = (until, discount))]
    DiscountTaken {
        /// The last day for it.
        until: At<at::Until, Date>,
        /// How much less.
        discount: At<at::Discount, Money>,
    },
    /// Settled although a little was missing.
    #[pyo3(constructor = (missing, limit))]
    WithinTolerance {
        /// What was missing.
        missing: At<at::Missing, Money>,
        /// The most that may be missing of this item.
        limit: At<at::Limit, Money>,
    },
    /// Left over because the customer owes nothing more in this currency.
    #[pyo3(constructor = (customer, currency))]
    NothingOpen {
        /// The customer.
        customer: At<at::Customer, Id>,
        /// The currency.
        currency: At<at::Currency, Currency>,
    },
    /// Left over because the scheme pays only what is due, and the rest is not yet.
    #[pyo3(constructor = (customer, open))]
    NothingDue {
        /// The customer.
        customer: At<at::Customer, Id>,
        /// What the customer owes later, in the currency of the lot.
        open: At<at::Open, Money>,
    },
    /// Left over because no phase of the scheme found an item for it.
    #[pyo3(constructor = (customer, open))]
    NoPhaseFits {
        /// The customer.
        customer: At<at::Customer, Id>,
        /// What the customer owes in the currency of the lot.
        open: At<at::Open, Money>,
    },
    /// Left over because money of this nature is not spent without being told.
    #[pyo3(constructor = (nature))]
    NatureHeld {
        /// The nature.
        nature: At<at::Nature, Nature>,
    },
    /// Left over because the money can no longer be used.
    #[pyo3(constructor = (expires))]
    Expired {
        /// Since when.
        expires: At<at::Expires, Date>,
    },
    /// Left over because the payer quoted something that is not open, and the scheme then waits.
    #[pyo3(constructor = (reference))]
    ReferenceHeld {
        /// What was quoted.
        reference: At<at::Reference, Id>,
    },
    /// Not done because several items have exactly this amount.
    #[pyo3(constructor = (amount, candidates, rivals))]
    Ambiguous {
        /// The amount.
        amount: At<at::Amount, Money>,
        /// How many items have it.
        candidates: At<at::Candidates, Int>,
        /// The oldest due of them, at most five.
        rivals: At<at::Rivals, List<Id>>,
    },
    /// Not done because the named item has nothing open.
    #[pyo3(constructor = (item))]
    AlreadySettled {
        /// The item.
        item: At<at::Item, Id>,
    },
    /// Not done because no open item of the customer in this currency bears the reference.
    #[pyo3(constructor = (reference))]
    ReferenceUnknown {
        /// What was quoted.
        reference: At<at::Reference, Id>,
    },
    /// Not done because the item cannot be paid in full and the scheme forbids part payment.
    #[pyo3(constructor = (item, open, left))]
    PartialForbidden {
        /// The item.
        item: At<at::Item, Id>,
        /// What it has open.
        open: At<at::Open, Money>,
        /// What the lot would have paid of it.
        left: At<at::Left, Money>,
    },
    /// Not done because other names took what was open of the item before.
    #[pyo3(constructor = (item, open, asked))]
    NamedTooLate {
        /// The item.
        item: At<at::Item, Id>,
        /// What it has open now.
        open: At<at::Open, Money>,
        /// What was asked for.
        asked: At<at::Asked, Money>,
    },
    /// Not done because other names took what the lot had.
    #[pyo3(constructor = (item, left))]
    NothingLeft {
        /// The item.
        item: At<at::Item, Id>,
        /// What the lot has left now.
        left: At<at::Left, Money>,
    },
    /// Not done because lot and item do not agree in a field the scheme compares.
    #[pyo3(constructor = (item, key))]
    KeyDiffers {
        /// The item.
        item: At<at::Item, Id>,
        /// The name of the field.
        key: At<at::Key, Id>,
    },
    /// Not done because several sets of items are together exactly what is left.
    #[pyo3(constructor = (sets, one, other))]
    GroupAmbiguous {
        /// How many sets were found, two or more; the search may have stopped early.
        sets: At<at::Sets, Int>,
        /// One of them.
        one: At<at::One, List<Id>>,
        /// Another.
        other: At<at::Other, List<Id>>,
    },
    /// Not done because there are more items than the phase searches.
    #[pyo3(constructor = (items, limit))]
    GroupTooLarge {
        /// How many items there are.
        items: At<at::Items, Int>,
        /// The most it searches.
        limit: At<at::Limit, Int>,
    },
}

choice!(Reason);
readable!(Reason choice);
told!(Reason);

impl Reason {
    pub(crate) fn of(core: &core::Reason) -> PyResult<Self> {
        Ok(match core {
            core::Reason::Named { rank, open } => Self::Named { rank: At::of(rank), open: At::of(open) },
            core::Reason::Reference { reference, open } => {
                Self::Reference { reference: At::of(reference), open: At::of(open) }
            }
            core::Reason::ExactItem { amount, candidates } => {
                Self::ExactItem { amount: At::of(amount), candidates: At::of(candidates) }
            }
            core::Reason::ExactTotal { total, items } => {
                Self::ExactTotal { total: At::of(total), items: At::of(items) }
            }
            core::Reason::OldestDue { customer, due, rank, open } => {
                Self::OldestDue { customer: At::of(customer), due: At::of(due), rank: At::of(rank), open: At::of(open) }
            }
            core::Reason::Next { customer, rank, open } => {
                Self::Next { customer: At::of(customer), rank: At::of(rank), open: At::of(open) }
            }
            core::Reason::ExactGroup { total, items } => {
                Self::ExactGroup { total: At::of(total), items: At::of(items) }
            }
            core::Reason::Together { total, lots, items } => {
                Self::Together { total: At::of(total), lots: At::of(lots), items: At::of(items) }
            }
            core::Reason::ProRata { total, paid, open } => {
                Self::ProRata { total: At::of(total), paid: At::of(paid), open: At::of(open) }
            }
            core::Reason::DiscountTaken { until, discount } => {
                Self::DiscountTaken { until: At::of(until), discount: At::of(discount) }
            }
            core::Reason::WithinTolerance { missing, limit } => {
                Self::WithinTolerance { missing: At::of(missing), limit: At::of(limit) }
            }
            core::Reason::NothingOpen { customer, currency } => {
                Self::NothingOpen { customer: At::of(customer), currency: At::of(currency) }
            }
            core::Reason::NothingDue { customer, open } => {
                Self::NothingDue { customer: At::of(customer), open: At::of(open) }
            }
            core::Reason::NoPhaseFits { customer, open } => {
                Self::NoPhaseFits { customer: At::of(customer), open: At::of(open) }
            }
            core::Reason::NatureHeld { nature } => Self::NatureHeld { nature: At::of(nature) },
            core::Reason::Expired { expires } => Self::Expired { expires: At::of(expires) },
            core::Reason::ReferenceHeld { reference } => Self::ReferenceHeld { reference: At::of(reference) },
            core::Reason::Ambiguous { amount, candidates, rivals } => {
                Self::Ambiguous { amount: At::of(amount), candidates: At::of(candidates), rivals: At::of(rivals) }
            }
            core::Reason::AlreadySettled { item } => Self::AlreadySettled { item: At::of(item) },
            core::Reason::ReferenceUnknown { reference } => Self::ReferenceUnknown { reference: At::of(reference) },
            core::Reason::PartialForbidden { item, open, left } => {
                Self::PartialForbidden { item: At::of(item), open: At::of(open), left: At::of(left) }
            }
            core::Reason::NamedTooLate { item, open, asked } => {
                Self::NamedTooLate { item: At::of(item), open: At::of(open), asked: At::of(asked) }
            }
            core::Reason::NothingLeft { item, left } => Self::NothingLeft { item: At::of(item), left: At::of(left) },
            core::Reason::KeyDiffers { item, key } => Self::KeyDiffers { item: At::of(item), key: At::of(key) },
            core::Reason::GroupAmbiguous { sets, one, other } => {
                Self::GroupAmbiguous { sets: At::of(sets), one: At::of(one), other: At::of(other) }
            }
            core::Reason::GroupTooLarge { items, limit } => {
                Self::GroupTooLarge { items: At::of(items), limit: At::of(limit) }
            }
            _ => return Err(unknown()),
        })
    }

    pub(crate) fn core(&self) -> core::Reason {
        match self {
            Self::Named { rank, open } => core::Reason::Named { rank: rank.core(), open: open.core() },
            Self::Reference { reference, open } => {
                core::Reason::Reference { reference: reference.core(), open: open.core() }
            }
            Self::ExactItem { amount, candidates } => {
                core::Reason::ExactItem { amount: amount.core(), candidates: candidates.core() }
            }
            Self::ExactTotal { total, items } => core::Reason::ExactTotal { total: total.core(), items: items.core() },
            Self::OldestDue { customer, due, rank, open } => core::Reason::OldestDue {
                customer: customer.core(),
                due: due.core(),
                rank: rank.core(),
                open: open.core(),
            },
            Self::Next { customer, rank, open } => {
                core::Reason::Next { customer: customer.core(), rank: rank.core(), open: open.core() }
            }
            Self::ExactGroup { total, items } => core::Reason::ExactGroup { total: total.core(), items: items.core() },
            Self::Together { total, lots, items } => {
                core::Reason::Together { total: total.core(), lots: lots.core(), items: items.core() }
            }
            Self::ProRata { total, paid, open } => {
                core::Reason::ProRata { total: total.core(), paid: paid.core(), open: open.core() }
            }
            Self::DiscountTaken { until, discount } => {
                core::Reason::DiscountTaken { until: until.core(), discount: discount.core() }
            }
            Self::WithinTolerance { missing, limit } => {
                core::Reason::WithinTolerance { missing: missing.core(), limit: limit.core() }
            }
            Self::NothingOpen { customer, currency } => {
                core::Reason::NothingOpen { customer: customer.core(), currency: currency.core() }
            }
            Self::NothingDue { customer, open } => {
                core::Reason::NothingDue { customer: customer.core(), open: open.core() }
            }
            Self::NoPhaseFits { customer, open } => {
                core::Reason::NoPhaseFits { customer: customer.core(), open: open.core() }
            }
            Self::NatureHeld { nature } => core::Reason::NatureHeld { nature: nature.core() },
            Self::Expired { expires } => core::Reason::Expired { expires: expires.core() },
            Self::ReferenceHeld { reference } => core::Reason::ReferenceHeld { reference: reference.core() },
            Self::Ambiguous { amount, candidates, rivals } => {
                core::Reason::Ambiguous { amount: amount.core(), candidates: candidates.core(), rivals: rivals.core() }
            }
            Self::AlreadySettled { item } => core::Reason::AlreadySettled { item: item.core() },
            Self::ReferenceUnknown { reference } => core::Reason::ReferenceUnknown { reference: reference.core() },
            Self::PartialForbidden { item, open, left } => {
                core::Reason::PartialForbidden { item: item.core(), open: open.core(), left: left.core() }
            }
            Self::NamedTooLate { item, open, asked } => {
                core::Reason::NamedTooLate { item: item.core(), open: open.core(), asked: asked.core() }
            }
            Self::NothingLeft { item, left } => core::Reason::NothingLeft { item: item.core(), left: left.core() },
            Self::KeyDiffers { item, key } => core::Reason::KeyDiffers { item: item.core(), key: key.core() },
            Self::GroupAmbiguous { sets, one, other } => {
                core::Reason::GroupAmbiguous { sets: sets.core(), one: one.core(), other: other.core() }
            }
            Self::GroupTooLarge { items, limit } => {
                core::Reason::GroupTooLarge { items: items.core(), limit: limit.core() }
            }
        }
    }

    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<(&'static str, Vec<FieldValue<'py>>)> {
        Ok(match self {
            Self::Named { rank, open } => (
                "Named",
                vec![
                    ("rank", <Int as Border>::lower(&rank.0, py)?, false),
                    ("open", <Money as Border>::lower(&open.0, py)?, false),
                ],
            ),
            Self::Reference { reference, open } => (
                "Reference",
                vec![
                    ("reference", <Id as Border>::lower(&reference.0, py)?, false),
                    ("open", <Money as Border>::lower(&open.0, py)?, false),
                ],
            ),
            Self::ExactItem { amount, candidates } => (
                "ExactItem",
                vec![
                    ("amount", <Money as Border>::lower(&amount.0, py)?, false),
                    ("candidates", <Int as Border>::lower(&candidates.0, py)?, false),
                ],
            ),
            Self::ExactTotal { total, items } => (
                "ExactTotal",
                vec![
                    ("total", <Money as Border>::lower(&total.0, py)?, false),
                    ("items", <Int as Border>::lower(&items.0, py)?, false),
                ],
            ),
            Self::OldestDue { customer, due, rank, open } => (
                "OldestDue",
                vec![
                    ("customer", <Id as Border>::lower(&customer.0, py)?, false),
                    ("due", <Date as Border>::lower(&due.0, py)?, false),
                    ("rank", <Int as Border>::lower(&rank.0, py)?, false),
                    ("open", <Money as Border>::lower(&open.0, py)?, false),
                ],
            ),
            Self::Next { customer, rank, open } => (
                "Next",
                vec![
                    ("customer", <Id as Border>::lower(&customer.0, py)?, false),
                    ("rank", <Int as Border>::lower(&rank.0, py)?, false),
                    ("open", <Money as Border>::lower(&open.0, py)?, false),
                ],
            ),
            Self::ExactGroup { total, items } => (
                "ExactGroup",
                vec![
                    ("total", <Money as Border>::lower(&total.0, py)?, false),
                    ("items", <Int as Border>::lower(&items.0, py)?, false),
                ],
            ),
            Self::Together { total, lots, items } => (
                "Together",
                vec![
                    ("total", <Money as Border>::lower(&total.0, py)?, false),
                    ("lots", <Int as Border>::lower(&lots.0, py)?, false),
                    ("items", <Int as Border>::lower(&items.0, py)?, false),
                ],
            ),
            Self::ProRata { total, paid, open } => (
                "ProRata",
                vec![
                    ("total", <Money as Border>::lower(&total.0, py)?, false),
                    ("paid", <Money as Border>::lower(&paid.0, py)?, false),
                    ("open", <Money as Border>::lower(&open.0, py)?, false),
                ],
            ),
            Self::DiscountTaken { until, discount } => (
                "DiscountTaken",
                vec![
                    ("until", <Date as Border>::lower(&until.0, py)?, false),
                    ("discount", <Money as Border>::lower(&discount.0, py)?, false),
                ],
            ),
            Self::WithinTolerance { missing, limit } => (
                "WithinTolerance",
                vec![
                    ("missing", <Money as Border>::lower(&missing.0, py)?, false),
                    ("limit", <Money as Border>::lower(&limit.0, py)?, false),
                ],
            ),
            Self::NothingOpen { customer, currency } => (
                "NothingOpen",
                vec![
                    ("customer", <Id as Border>::lower(&customer.0, py)?, false),
                    ("currency", <Currency as Border>::lower(&currency.0, py)?, false),
                ],
            ),
            Self::NothingDue { customer, open } => (
                "NothingDue",
                vec![
                    ("customer", <Id as Border>::lower(&customer.0, py)?, false),
                    ("open", <Money as Border>::lower(&open.0, py)?, false),
                ],
            ),
            Self::NoPhaseFits { customer, open } => (
                "NoPhaseFits",
                vec![
                    ("customer", <Id as Border>::lower(&customer.0, py)?, false),
                    ("open", <Money as Border>::lower(&open.0, py)?, false),
                ],
            ),
            Self::NatureHeld { nature } => {
                ("NatureHeld", vec![("nature", <Nature as Border>::lower(&nature.0, py)?, false)])
            }
            Self::Expired { expires } => {
                ("Expired", vec![("expires", <Date as Border>::lower(&expires.0, py)?, false)])
            }
            Self::ReferenceHeld { reference } => {
                ("ReferenceHeld", vec![("reference", <Id as Border>::lower(&reference.0, py)?, false)])
            }
            Self::Ambiguous { amount, candidates, rivals } => (
                "Ambiguous",
                vec![
                    ("amount", <Money as Border>::lower(&amount.0, py)?, false),
                    ("candidates", <Int as Border>::lower(&candidates.0, py)?, false),
                    ("rivals", <List<Id> as Border>::lower(&rivals.0, py)?, false),
                ],
            ),
            Self::AlreadySettled { item } => {
                ("AlreadySettled", vec![("item", <Id as Border>::lower(&item.0, py)?, false)])
            }
            Self::ReferenceUnknown { reference } => {
                ("ReferenceUnknown", vec![("reference", <Id as Border>::lower(&reference.0, py)?, false)])
            }
            Self::PartialForbidden { item, open, left } => (
                "PartialForbidden",
                vec![
                    ("item", <Id as Border>::lower(&item.0, py)?, false),
                    ("open", <Money as Border>::lower(&open.0, py)?, false),
                    ("left", <Money as Border>::lower(&left.0, py)?, false),
                ],
            ),
            Self::NamedTooLate { item, open, asked } => (
                "NamedTooLate",
                vec![
                    ("item", <Id as Border>::lower(&item.0, py)?, false),
                    ("open", <Money as Border>::lower(&open.0, py)?, false),
                    ("asked", <Money as Border>::lower(&asked.0, py)?, false),
                ],
            ),
            Self::NothingLeft { item, left } => (
                "NothingLeft",
                vec![
                    ("item", <Id as Border>::lower(&item.0, py)?, false),
                    ("left", <Money as Border>::lower(&left.0, py)?, false),
                ],
            ),
            Self::KeyDiffers { item, key } => (
                "KeyDiffers",
                vec![
                    ("item", <Id as Border>::lower(&item.0, py)?, false),
                    ("key", <Id as Border>::lower(&key.0, py)?, false),
                ],
            ),
            Self::GroupAmbiguous { sets, one, other } => (
                "GroupAmbiguous",
                vec![
                    ("sets", <Int as Border>::lower(&sets.0, py)?, false),
                    ("one", <List<Id> as Border>::lower(&one.0, py)?, false),
                    ("other", <List<Id> as Border>::lower(&other.0, py)?, false),
                ],
            ),
            Self::GroupTooLarge { items, limit } => (
                "GroupTooLarge",
                vec![
                    ("items", <Int as Border>::lower(&items.0, py)?, false),
                    ("limit", <Int as Border>::lower(&limit.0, py)?, false),
                ],
            ),
        })
    }
}

/// One link from a lot to an item.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Line(pub(crate) core::Line);

record!(Line);
readable!(Line record);

#[pymethods]
impl Line {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str, &'static str) =
        ("lot", "item", "amount", "open", "reason");

    #[new]
    #[pyo3(signature = (lot, item, amount, open, reason))]
    fn new(
        lot: At<at::Lot, Id>,
        item: At<at::Item, Id>,
        amount: At<at::Amount, Money>,
        open: At<at::Open, Money>,
        reason: At<at::Reason, Reason>,
    ) -> Self {
        Self(core::Line { lot: lot.0, item: item.0, amount: amount.0, open: open.0, reason: reason.0 })
    }

    /// The lot that pays.
    #[getter]
    fn lot(&self) -> Out<'_, Id> {
        Out(&self.0.lot)
    }

    /// The item that is paid.
    #[getter]
    fn item(&self) -> Out<'_, Id> {
        Out(&self.0.item)
    }

    /// How much, more than zero.
    #[getter]
    fn amount(&self) -> Out<'_, Money> {
        Out(&self.0.amount)
    }

    /// What stays open of the item after this line and its difference.
    #[getter]
    fn open(&self) -> Out<'_, Money> {
        Out(&self.0.open)
    }

    /// Why this item.
    #[getter]
    fn reason(&self) -> Out<'_, Reason> {
        Out(&self.0.reason)
    }
}

impl Line {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("lot", <Id as Border>::lower(&self.0.lot, py)?, false),
            ("item", <Id as Border>::lower(&self.0.item, py)?, false),
            ("amount", <Money as Border>::lower(&self.0.amount, py)?, false),
            ("open", <Money as Border>::lower(&self.0.open, py)?, false),
            ("reason", <Reason as Border>::lower(&self.0.reason, py)?, false),
        ])
    }
}

/// What was missing of an item and is settled all the same (结算差异).
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Difference(pub(crate) core::Difference);

record!(Difference);
readable!(Difference record);

#[pymethods]
impl Difference {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str, &'static str) =
        ("lot", "item", "amount", "kind", "reason");

    #[new]
    #[pyo3(signature = (lot, item, amount, kind, reason))]
    fn new(
        lot: At<at::Lot, Id>,
        item: At<at::Item, Id>,
        amount: At<at::Amount, Money>,
        kind: At<at::Kind, DifferenceKind>,
        reason: At<at::Reason, Reason>,
    ) -> Self {
        Self(core::Difference { lot: lot.0, item: item.0, amount: amount.0, kind: kind.0, reason: reason.0 })
    }

    /// The lot whose line settled the item.
    #[getter]
    fn lot(&self) -> Out<'_, Id> {
        Out(&self.0.lot)
    }

    /// The item.
    #[getter]
    fn item(&self) -> Out<'_, Id> {
        Out(&self.0.item)
    }

    /// How much, more than zero. Nothing stays open of the item.
    #[getter]
    fn amount(&self) -> Out<'_, Money> {
        Out(&self.0.amount)
    }

    /// What it is.
    #[getter]
    fn kind(&self) -> Out<'_, DifferenceKind> {
        Out(&self.0.kind)
    }

    /// Why it was accepted.
    #[getter]
    fn reason(&self) -> Out<'_, Reason> {
        Out(&self.0.reason)
    }
}

impl Difference {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("lot", <Id as Border>::lower(&self.0.lot, py)?, false),
            ("item", <Id as Border>::lower(&self.0.item, py)?, false),
            ("amount", <Money as Border>::lower(&self.0.amount, py)?, false),
            ("kind", <DifferenceKind as Border>::lower(&self.0.kind, py)?, false),
            ("reason", <Reason as Border>::lower(&self.0.reason, py)?, false),
        ])
    }
}

/// The part of a line, or of a difference, that goes to one component of an item.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct PartLine(pub(crate) core::PartLine);

record!(PartLine);
readable!(PartLine record);

#[pymethods]
impl PartLine {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str, &'static str) =
        ("lot", "item", "component", "amount", "difference");

    #[new]
    #[pyo3(signature = (lot, item, component, amount, *, difference = None))]
    fn new(
        lot: At<at::Lot, Id>,
        item: At<at::Item, Id>,
        component: At<at::Component, Id>,
        amount: At<at::Amount, Money>,
        difference: Option<At<at::Difference, DifferenceKind>>,
    ) -> Self {
        Self(core::PartLine {
            lot: lot.0,
            item: item.0,
            component: component.0,
            amount: amount.0,
            difference: difference.map(|given| given.0),
        })
    }

    /// The lot.
    #[getter]
    fn lot(&self) -> Out<'_, Id> {
        Out(&self.0.lot)
    }

    /// The item.
    #[getter]
    fn item(&self) -> Out<'_, Id> {
        Out(&self.0.item)
    }

    /// The component.
    #[getter]
    fn component(&self) -> Out<'_, Id> {
        Out(&self.0.component)
    }

    /// How much, more than zero.
    #[getter]
    fn amount(&self) -> Out<'_, Money> {
        Out(&self.0.amount)
    }

    /// Present if it is not paid but a difference.
    #[getter]
    fn difference(&self) -> Out<'_, Opt<DifferenceKind>> {
        Out(&self.0.difference)
    }
}

impl PartLine {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("lot", <Id as Border>::lower(&self.0.lot, py)?, false),
            ("item", <Id as Border>::lower(&self.0.item, py)?, false),
            ("component", <Id as Border>::lower(&self.0.component, py)?, false),
            ("amount", <Money as Border>::lower(&self.0.amount, py)?, false),
            (
                "difference",
                <Opt<DifferenceKind> as Border>::lower(&self.0.difference, py)?,
                self.0.difference.is_none(),
            ),
        ])
    }
}

/// What stays of a lot.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct LeftOver(pub(crate) core::LeftOver);

record!(LeftOver);
readable!(LeftOver record);

#[pymethods]
impl LeftOver {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str) = ("lot", "amount", "reason");

    #[new]
    #[pyo3(signature = (lot, amount, reason))]
    fn new(lot: At<at::Lot, Id>, amount: At<at::Amount, Money>, reason: At<at::Reason, Reason>) -> Self {
        Self(core::LeftOver { lot: lot.0, amount: amount.0, reason: reason.0 })
    }

    /// The lot.
    #[getter]
    fn lot(&self) -> Out<'_, Id> {
        Out(&self.0.lot)
    }

    /// How much is kept on account, more than zero.
    #[getter]
    fn amount(&self) -> Out<'_, Money> {
        Out(&self.0.amount)
    }

    /// Why it was not used.
    #[getter]
    fn reason(&self) -> Out<'_, Reason> {
        Out(&self.0.reason)
    }
}

impl LeftOver {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("lot", <Id as Border>::lower(&self.0.lot, py)?, false),
            ("amount", <Money as Border>::lower(&self.0.amount, py)?, false),
            ("reason", <Reason as Border>::lower(&self.0.reason, py)?, false),
        ])
    }
}

/// Something a phase looked for and could not do. It never stops the plan.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Refusal(pub(crate) core::Refusal);

record!(Refusal);
readable!(Refusal record);

#[pymethods]
impl Refusal {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str) = ("lot", "reason");

    #[new]
    #[pyo3(signature = (lot, reason))]
    fn new(lot: At<at::Lot, Id>, reason: At<at::Reason, Reason>) -> Self {
        Self(core::Refusal { lot: lot.0, reason: reason.0 })
    }

    /// The lot.
    #[getter]
    fn lot(&self) -> Out<'_, Id> {
        Out(&self.0.lot)
    }

    /// What was not done, and why.
    #[getter]
    fn reason(&self) -> Out<'_, Reason> {
        Out(&self.0.reason)
    }
}

impl Refusal {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("lot", <Id as Border>::lower(&self.0.lot, py)?, false),
            ("reason", <Reason as Border>::lower(&self.0.reason, py)?, false),
        ])
    }
}

/// The figures of one currency: `received = allocated + left_over`, always.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Total(pub(crate) core::Total);

record!(Total);
readable!(Total record);

#[pymethods]
impl Total {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str) =
        ("currency", "received", "allocated", "left_over");

    #[new]
    #[pyo3(signature = (currency, received, allocated, left_over))]
    fn new(
        currency: At<at::Currency, Currency>,
        received: At<at::Received, Money>,
        allocated: At<at::Allocated, Money>,
        left_over: At<at::LeftOver, Money>,
    ) -> Self {
        Self(core::Total { currency: currency.0, received: received.0, allocated: allocated.0, left_over: left_over.0 })
    }

    /// The currency.
    #[getter]
    fn currency(&self) -> Out<'_, Currency> {
        Out(&self.0.currency)
    }

    /// What the lots had.
    #[getter]
    fn received(&self) -> Out<'_, Money> {
        Out(&self.0.received)
    }

    /// What the lines pay.
    #[getter]
    fn allocated(&self) -> Out<'_, Money> {
        Out(&self.0.allocated)
    }

    /// What stays on account.
    #[getter]
    fn left_over(&self) -> Out<'_, Money> {
        Out(&self.0.left_over)
    }
}

impl Total {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("currency", <Currency as Border>::lower(&self.0.currency, py)?, false),
            ("received", <Money as Border>::lower(&self.0.received, py)?, false),
            ("allocated", <Money as Border>::lower(&self.0.allocated, py)?, false),
            ("left_over", <Money as Border>::lower(&self.0.left_over, py)?, false),
        ])
    }
}

names!(DueKind { "PAST_DUE" => PastDue,
"DUE" => Due,
"IN_ADVANCE" => InAdvance,
});

/// One pair of the order.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Bucket(pub(crate) core::Bucket);

record!(Bucket);
readable!(Bucket record);

#[pymethods]
impl Bucket {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str) = ("when", "component");

    #[new]
    #[pyo3(signature = (when, component))]
    fn new(when: At<at::When, DueKind>, component: At<at::Component, Id>) -> Self {
        Self(core::Bucket { when: when.0, component: component.0 })
    }

    /// How far along the installment is.
    #[getter]
    fn when(&self) -> Out<'_, DueKind> {
        Out(&self.0.when)
    }

    /// Which component of it.
    #[getter]
    fn component(&self) -> Out<'_, Id> {
        Out(&self.0.component)
    }
}

impl Bucket {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("when", <DueKind as Border>::lower(&self.0.when, py)?, false),
            ("component", <Id as Border>::lower(&self.0.component, py)?, false),
        ])
    }
}

names!(WaterfallMode { "HORIZONTAL" => Horizontal,
"VERTICAL" => Vertical,
});

names!(Surplus { "NEXT" => Next,
"LAST" => Last,
"SPREAD" => Spread,
"KEEP" => Keep,
});

/// What is paid first, and what happens to money beyond what is due.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct WaterfallRules(pub(crate) core::WaterfallRules);

record!(WaterfallRules);
readable!(WaterfallRules record);

#[pymethods]
impl WaterfallRules {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str) = ("order", "mode", "surplus");

    #[new]
    #[pyo3(signature = (order, mode, surplus))]
    fn new(
        order: At<at::Order, List<Bucket>>,
        mode: At<at::Mode, WaterfallMode>,
        surplus: At<at::Surplus, Surplus>,
    ) -> Self {
        Self(core::WaterfallRules { order: order.0, mode: mode.0, surplus: surplus.0 })
    }

    /// Every pair of a due kind and a component once, 1 to 96.
    #[getter]
    fn order(&self) -> Out<'_, List<Bucket>> {
        Out(&self.0.order)
    }

    /// Installment by installment, or component by component.
    #[getter]
    fn mode(&self) -> Out<'_, WaterfallMode> {
        Out(&self.0.mode)
    }

    /// What happens to money beyond what is due.
    #[getter]
    fn surplus(&self) -> Out<'_, Surplus> {
        Out(&self.0.surplus)
    }
}

impl WaterfallRules {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("order", <List<Bucket> as Border>::lower(&self.0.order, py)?, false),
            ("mode", <WaterfallMode as Border>::lower(&self.0.mode, py)?, false),
            ("surplus", <Surplus as Border>::lower(&self.0.surplus, py)?, false),
        ])
    }
}

/// Why a waterfall pays a component, keeps money, or opens a component again.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Hash)]
pub(crate) enum WaterfallReason {
    /// Paid because its turn came.
    #[pyo3(constructor = (when, due, rank, open))]
    InOrder {
        /// How far along the installment is.
        when: At<at::When, DueKind>,
        /// When it is due.
        due: At<at::Due, Date>,
        /// The place of its pair in the order, from 1.
        rank: At<at::Rank, Int>,
        /// What stays open of the component.
        open: At<at::Open, Money>,
    },
    /// Paid because money beyond what is due is spread.
    #[pyo3(constructor = (total, installments, rank, open))]
    Spread {
        /// What is spread.
        total: At<at::Total, Money>,
        /// Over how many installments.
        installments: At<at::Installments, Int>,
        /// The place of its pair in the order, from 1.
        rank: At<at::Rank, Int>,
        /// What stays open of the component.
        open: At<at::Open, Money>,
    },
    /// Kept because nothing is open any more.
    #[pyo3(constructor = ())]
    NothingOpen {},
    /// Kept because the rules pay nothing before it is due.
    #[pyo3(constructor = (open))]
    KeptAsCredit {
        /// What falls due later.
        open: At<at::Open, Money>,
    },
    /// Open again because a payment was taken back.
    #[pyo3(constructor = (rank, paid, open))]
    Reopened {
        /// The place of the component in the order of the reversal, from 1.
        rank: At<at::Rank, Int>,
        /// What had been paid of the component of this installment.
        paid: At<at::Paid, Money>,
        /// What is open of it now.
        open: At<at::Open, Money>,
    },
}

choice!(WaterfallReason);
readable!(WaterfallReason choice);
told!(WaterfallReason);

impl WaterfallReason {
    pub(crate) fn of(core: &core::WaterfallReason) -> PyResult<Self> {
        Ok(match core {
            core::WaterfallReason::InOrder { when, due, rank, open } => {
                Self::InOrder { when: At::of(when), due: At::of(due), rank: At::of(rank), open: At::of(open) }
            }
            core::WaterfallReason::Spread { total, installments, rank, open } => Self::Spread {
                total: At::of(total),
                installments: At::of(installments),
                rank: At::of(rank),
                open: At::of(open),
            },
            core::WaterfallReason::NothingOpen {} => Self::NothingOpen {},
            core::WaterfallReason::KeptAsCredit { open } => Self::KeptAsCredit { open: At::of(open) },
            core::WaterfallReason::Reopened { rank, paid, open } => {
                Self::Reopened { rank: At::of(rank), paid: At::of(paid), open: At::of(open) }
            }
            _ => return Err(unknown()),
        })
    }

    pub(crate) fn core(&self) -> core::WaterfallReason {
        match self {
            Self::InOrder { when, due, rank, open } => core::WaterfallReason::InOrder {
                when: when.core(),
                due: due.core(),
                rank: rank.core(),
                open: open.core(),
            },
            Self::Spread { total, installments, rank, open } => core::WaterfallReason::Spread {
                total: total.core(),
                installments: installments.core(),
                rank: rank.core(),
                open: open.core(),
            },
            Self::NothingOpen {} => core::WaterfallReason::NothingOpen {},
            Self::KeptAsCredit { open } => core::WaterfallReason::KeptAsCredit { open: open.core() },
            Self::Reopened { rank, paid, open } => {
                core::WaterfallReason::Reopened { rank: rank.core(), paid: paid.core(), open: open.core() }
            }
        }
    }

    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<(&'static str, Vec<FieldValue<'py>>)> {
        Ok(match self {
            Self::InOrder { when, due, rank, open } => (
                "InOrder",
                vec![
                    ("when", <DueKind as Border>::lower(&when.0, py)?, false),
                    ("due", <Date as Border>::lower(&due.0, py)?, false),
                    ("rank", <Int as Border>::lower(&rank.0, py)?, false),
                    ("open", <Money as Border>::lower(&open.0, py)?, false),
                ],
            ),
            Self::Spread { total, installments, rank, open } => (
                "Spread",
                vec![
                    ("total", <Money as Border>::lower(&total.0, py)?, false),
                    ("installments", <Int as Border>::lower(&installments.0, py)?, false),
                    ("rank", <Int as Border>::lower(&rank.0, py)?, false),
                    ("open", <Money as Border>::lower(&open.0, py)?, false),
                ],
            ),
            Self::NothingOpen {} => ("NothingOpen", vec![]),
            Self::KeptAsCredit { open } => {
                ("KeptAsCredit", vec![("open", <Money as Border>::lower(&open.0, py)?, false)])
            }
            Self::Reopened { rank, paid, open } => (
                "Reopened",
                vec![
                    ("rank", <Int as Border>::lower(&rank.0, py)?, false),
                    ("paid", <Money as Border>::lower(&paid.0, py)?, false),
                    ("open", <Money as Border>::lower(&open.0, py)?, false),
                ],
            ),
        })
    }
}

/// One installment and what is open of it.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct OpenInstallment(pub(crate) core::OpenInstallment);

record!(OpenInstallment);
readable!(OpenInstallment record);

#[pymethods]
impl OpenInstallment {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str) = ("number", "due", "parts");

    #[new]
    #[pyo3(signature = (number, due, parts))]
    fn new(number: At<at::Number, Int>, due: At<at::Due, Date>, parts: At<at::Parts, List<Part>>) -> Self {
        Self(core::OpenInstallment { number: number.0, due: due.0, parts: parts.0 })
    }

    /// Its number (期次), unique in the agreement, 1 to 1,000,000.
    #[getter]
    fn number(&self) -> Out<'_, Int> {
        Out(&self.0.number)
    }

    /// The day it is due.
    #[getter]
    fn due(&self) -> Out<'_, Date> {
        Out(&self.0.due)
    }

    /// What is open of each component; each component once, none that the order does not name.
    #[getter]
    fn parts(&self) -> Out<'_, List<Part>> {
        Out(&self.0.parts)
    }
}

impl OpenInstallment {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("number", <Int as Border>::lower(&self.0.number, py)?, false),
            ("due", <Date as Border>::lower(&self.0.due, py)?, false),
            ("parts", <List<Part> as Border>::lower(&self.0.parts, py)?, false),
        ])
    }
}

/// What one component of one installment gets.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct WaterfallLine(pub(crate) core::WaterfallLine);

record!(WaterfallLine);
readable!(WaterfallLine record);

#[pymethods]
impl WaterfallLine {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str, &'static str) =
        ("installment", "component", "amount", "open", "reason");

    #[new]
    #[pyo3(signature = (installment, component, amount, open, reason))]
    fn new(
        installment: At<at::Installment, Int>,
        component: At<at::Component, Id>,
        amount: At<at::Amount, Money>,
        open: At<at::Open, Money>,
        reason: At<at::Reason, WaterfallReason>,
    ) -> Self {
        Self(core::WaterfallLine {
            installment: installment.0,
            component: component.0,
            amount: amount.0,
            open: open.0,
            reason: reason.0,
        })
    }

    /// The number of the installment.
    #[getter]
    fn installment(&self) -> Out<'_, Int> {
        Out(&self.0.installment)
    }

    /// The component.
    #[getter]
    fn component(&self) -> Out<'_, Id> {
        Out(&self.0.component)
    }

    /// How much, more than zero.
    #[getter]
    fn amount(&self) -> Out<'_, Money> {
        Out(&self.0.amount)
    }

    /// What stays open of the component.
    #[getter]
    fn open(&self) -> Out<'_, Money> {
        Out(&self.0.open)
    }

    /// Why.
    #[getter]
    fn reason(&self) -> Out<'_, WaterfallReason> {
        Out(&self.0.reason)
    }
}

impl WaterfallLine {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("installment", <Int as Border>::lower(&self.0.installment, py)?, false),
            ("component", <Id as Border>::lower(&self.0.component, py)?, false),
            ("amount", <Money as Border>::lower(&self.0.amount, py)?, false),
            ("open", <Money as Border>::lower(&self.0.open, py)?, false),
            ("reason", <WaterfallReason as Border>::lower(&self.0.reason, py)?, false),
        ])
    }
}

/// What is left over of a payment.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct WaterfallCredit(pub(crate) core::WaterfallCredit);

record!(WaterfallCredit);
readable!(WaterfallCredit record);

#[pymethods]
impl WaterfallCredit {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str) = ("amount", "reason");

    #[new]
    #[pyo3(signature = (amount, reason))]
    fn new(amount: At<at::Amount, Money>, reason: At<at::Reason, WaterfallReason>) -> Self {
        Self(core::WaterfallCredit { amount: amount.0, reason: reason.0 })
    }

    /// How much, more than zero.
    #[getter]
    fn amount(&self) -> Out<'_, Money> {
        Out(&self.0.amount)
    }

    /// Why.
    #[getter]
    fn reason(&self) -> Out<'_, WaterfallReason> {
        Out(&self.0.reason)
    }
}

impl WaterfallCredit {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("amount", <Money as Border>::lower(&self.0.amount, py)?, false),
            ("reason", <WaterfallReason as Border>::lower(&self.0.reason, py)?, false),
        ])
    }
}

/// What a payment pays, and what is open after it. Nothing has changed yet.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Waterfall(pub(crate) core::Waterfall);

record!(Waterfall);
readable!(Waterfall record);

#[pymethods]
impl Waterfall {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str, &'static str) =
        ("on", "lines", "paid", "left_over", "installments");

    #[new]
    #[pyo3(signature = (on, lines, paid, *, left_over = None, installments))]
    fn new(
        on: At<at::On, Date>,
        lines: At<at::Lines, List<WaterfallLine>>,
        paid: At<at::Paid, Money>,
        left_over: Option<At<at::LeftOver, WaterfallCredit>>,
        installments: At<at::Installments, List<OpenInstallment>>,
    ) -> Self {
        Self(core::Waterfall {
            on: on.0,
            lines: lines.0,
            paid: paid.0,
            left_over: left_over.map(|given| given.0),
            installments: installments.0,
        })
    }

    /// The day of the payment.
    #[getter]
    fn on(&self) -> Out<'_, Date> {
        Out(&self.0.on)
    }

    /// What is paid, in the order in which it happens.
    #[getter]
    fn lines(&self) -> Out<'_, List<WaterfallLine>> {
        Out(&self.0.lines)
    }

    /// What the lines pay together; with what is left over, the payment.
    #[getter]
    fn paid(&self) -> Out<'_, Money> {
        Out(&self.0.paid)
    }

    /// What is left over.
    #[getter]
    fn left_over(&self) -> Out<'_, Opt<WaterfallCredit>> {
        Out(&self.0.left_over)
    }

    /// The installments as they are after it, in the order given.
    #[getter]
    fn installments(&self) -> Out<'_, List<OpenInstallment>> {
        Out(&self.0.installments)
    }
}

impl Waterfall {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("on", <Date as Border>::lower(&self.0.on, py)?, false),
            ("lines", <List<WaterfallLine> as Border>::lower(&self.0.lines, py)?, false),
            ("paid", <Money as Border>::lower(&self.0.paid, py)?, false),
            ("left_over", <Opt<WaterfallCredit> as Border>::lower(&self.0.left_over, py)?, self.0.left_over.is_none()),
            ("installments", <List<OpenInstallment> as Border>::lower(&self.0.installments, py)?, false),
        ])
    }
}

names!(Backdated { "REPLAY" => Replay,
"APPEND_ONLY" => AppendOnly,
});

/// One payment of a history.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct DatedPayment(pub(crate) core::DatedPayment);

record!(DatedPayment);
readable!(DatedPayment record);

#[pymethods]
impl DatedPayment {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str) = ("id", "on", "amount", "surplus");

    #[new]
    #[pyo3(signature = (id, on, amount, *, surplus = None))]
    fn new(
        id: At<at::Id, Id>,
        on: At<at::On, Date>,
        amount: At<at::Amount, Money>,
        surplus: Option<At<at::Surplus, Surplus>>,
    ) -> Self {
        Self(core::DatedPayment { id: id.0, on: on.0, amount: amount.0, surplus: surplus.map(|given| given.0) })
    }

    /// Its number, unique in the history.
    #[getter]
    fn id(&self) -> Out<'_, Id> {
        Out(&self.0.id)
    }

    /// The day it counts for.
    #[getter]
    fn on(&self) -> Out<'_, Date> {
        Out(&self.0.on)
    }

    /// What is paid, more than zero.
    #[getter]
    fn amount(&self) -> Out<'_, Money> {
        Out(&self.0.amount)
    }

    /// What happens to money of this payment beyond what is due. Absent: as the rules say.
    #[getter]
    fn surplus(&self) -> Out<'_, Opt<Surplus>> {
        Out(&self.0.surplus)
    }
}

impl DatedPayment {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("id", <Id as Border>::lower(&self.0.id, py)?, false),
            ("on", <Date as Border>::lower(&self.0.on, py)?, false),
            ("amount", <Money as Border>::lower(&self.0.amount, py)?, false),
            ("surplus", <Opt<Surplus> as Border>::lower(&self.0.surplus, py)?, self.0.surplus.is_none()),
        ])
    }
}

/// What one payment of a history pays.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct ReplayedPayment(pub(crate) core::ReplayedPayment);

record!(ReplayedPayment);
readable!(ReplayedPayment record);

#[pymethods]
impl ReplayedPayment {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str, &'static str) =
        ("id", "on", "lines", "paid", "left_over");

    #[new]
    #[pyo3(signature = (id, on, lines, paid, *, left_over = None))]
    fn new(
        id: At<at::Id, Id>,
        on: At<at::On, Date>,
        lines: At<at::Lines, List<WaterfallLine>>,
        paid: At<at::Paid, Money>,
        left_over: Option<At<at::LeftOver, WaterfallCredit>>,
    ) -> Self {
        Self(core::ReplayedPayment {
            id: id.0,
            on: on.0,
            lines: lines.0,
            paid: paid.0,
            left_over: left_over.map(|given| given.0),
        })
    }

    /// The payment.
    #[getter]
    fn id(&self) -> Out<'_, Id> {
        Out(&self.0.id)
    }

    /// Its day.
    #[getter]
    fn on(&self) -> Out<'_, Date> {
        Out(&self.0.on)
    }

    /// What it pays, in the order in which it happens.
    #[getter]
    fn lines(&self) -> Out<'_, List<WaterfallLine>> {
        Out(&self.0.lines)
    }

    /// What the lines pay together; with what is left over, the payment.
    #[getter]
    fn paid(&self) -> Out<'_, Money> {
        Out(&self.0.paid)
    }

    /// What is left over.
    #[getter]
    fn left_over(&self) -> Out<'_, Opt<WaterfallCredit>> {
        Out(&self.0.left_over)
    }
}

impl ReplayedPayment {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("id", <Id as Border>::lower(&self.0.id, py)?, false),
            ("on", <Date as Border>::lower(&self.0.on, py)?, false),
            ("lines", <List<WaterfallLine> as Border>::lower(&self.0.lines, py)?, false),
            ("paid", <Money as Border>::lower(&self.0.paid, py)?, false),
            ("left_over", <Opt<WaterfallCredit> as Border>::lower(&self.0.left_over, py)?, self.0.left_over.is_none()),
        ])
    }
}

/// What all payments pay, and what is open after them.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct WaterfallReplay(pub(crate) core::WaterfallReplay);

record!(WaterfallReplay);
readable!(WaterfallReplay record);

#[pymethods]
impl WaterfallReplay {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str) = ("payments", "installments");

    #[new]
    #[pyo3(signature = (payments, installments))]
    fn new(
        payments: At<at::Payments, List<ReplayedPayment>>,
        installments: At<at::Installments, List<OpenInstallment>>,
    ) -> Self {
        Self(core::WaterfallReplay { payments: payments.0, installments: installments.0 })
    }

    /// The payments in the order in which they ran down.
    #[getter]
    fn payments(&self) -> Out<'_, List<ReplayedPayment>> {
        Out(&self.0.payments)
    }

    /// The installments as they are after the last one, in the order given.
    #[getter]
    fn installments(&self) -> Out<'_, List<OpenInstallment>> {
        Out(&self.0.installments)
    }
}

impl WaterfallReplay {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("payments", <List<ReplayedPayment> as Border>::lower(&self.0.payments, py)?, false),
            ("installments", <List<OpenInstallment> as Border>::lower(&self.0.installments, py)?, false),
        ])
    }
}

/// What had been paid of one component of one installment.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct PaidPart(pub(crate) core::PaidPart);

record!(PaidPart);
readable!(PaidPart record);

#[pymethods]
impl PaidPart {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str) = ("installment", "component", "amount");

    #[new]
    #[pyo3(signature = (installment, component, amount))]
    fn new(
        installment: At<at::Installment, Int>,
        component: At<at::Component, Id>,
        amount: At<at::Amount, Money>,
    ) -> Self {
        Self(core::PaidPart { installment: installment.0, component: component.0, amount: amount.0 })
    }

    /// The number of the installment.
    #[getter]
    fn installment(&self) -> Out<'_, Int> {
        Out(&self.0.installment)
    }

    /// The component.
    #[getter]
    fn component(&self) -> Out<'_, Id> {
        Out(&self.0.component)
    }

    /// How much, more than zero.
    #[getter]
    fn amount(&self) -> Out<'_, Money> {
        Out(&self.0.amount)
    }
}

impl PaidPart {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("installment", <Int as Border>::lower(&self.0.installment, py)?, false),
            ("component", <Id as Border>::lower(&self.0.component, py)?, false),
            ("amount", <Money as Border>::lower(&self.0.amount, py)?, false),
        ])
    }
}

/// What opens again of one component of one installment.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct ReverseLine(pub(crate) core::ReverseLine);

record!(ReverseLine);
readable!(ReverseLine record);

#[pymethods]
impl ReverseLine {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str, &'static str) =
        ("installment", "component", "amount", "open", "reason");

    #[new]
    #[pyo3(signature = (installment, component, amount, open, reason))]
    fn new(
        installment: At<at::Installment, Int>,
        component: At<at::Component, Id>,
        amount: At<at::Amount, Money>,
        open: At<at::Open, Money>,
        reason: At<at::Reason, WaterfallReason>,
    ) -> Self {
        Self(core::ReverseLine {
            installment: installment.0,
            component: component.0,
            amount: amount.0,
            open: open.0,
            reason: reason.0,
        })
    }

    /// The number of the installment.
    #[getter]
    fn installment(&self) -> Out<'_, Int> {
        Out(&self.0.installment)
    }

    /// The component.
    #[getter]
    fn component(&self) -> Out<'_, Id> {
        Out(&self.0.component)
    }

    /// How much, more than zero.
    #[getter]
    fn amount(&self) -> Out<'_, Money> {
        Out(&self.0.amount)
    }

    /// What is open of the component now.
    #[getter]
    fn open(&self) -> Out<'_, Money> {
        Out(&self.0.open)
    }

    /// Why.
    #[getter]
    fn reason(&self) -> Out<'_, WaterfallReason> {
        Out(&self.0.reason)
    }
}

impl ReverseLine {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("installment", <Int as Border>::lower(&self.0.installment, py)?, false),
            ("component", <Id as Border>::lower(&self.0.component, py)?, false),
            ("amount", <Money as Border>::lower(&self.0.amount, py)?, false),
            ("open", <Money as Border>::lower(&self.0.open, py)?, false),
            ("reason", <WaterfallReason as Border>::lower(&self.0.reason, py)?, false),
        ])
    }
}

/// What is open again. Nothing has changed yet.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Reversal(pub(crate) core::Reversal);

record!(Reversal);
readable!(Reversal record);

#[pymethods]
impl Reversal {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str) = ("lines", "installments");

    #[new]
    #[pyo3(signature = (lines, installments))]
    fn new(lines: At<at::Lines, List<ReverseLine>>, installments: At<at::Installments, List<OpenInstallment>>) -> Self {
        Self(core::Reversal { lines: lines.0, installments: installments.0 })
    }

    /// What opens again, in the order in which it happens.
    #[getter]
    fn lines(&self) -> Out<'_, List<ReverseLine>> {
        Out(&self.0.lines)
    }

    /// The installments as they are after it, in the order given.
    #[getter]
    fn installments(&self) -> Out<'_, List<OpenInstallment>> {
        Out(&self.0.installments)
    }
}

impl Reversal {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("lines", <List<ReverseLine> as Border>::lower(&self.0.lines, py)?, false),
            ("installments", <List<OpenInstallment> as Border>::lower(&self.0.installments, py)?, false),
        ])
    }
}

/// What one component of an item got.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct LinkPart(pub(crate) core::LinkPart);

record!(LinkPart);
readable!(LinkPart record);

#[pymethods]
impl LinkPart {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str) = ("component", "amount");

    #[new]
    #[pyo3(signature = (component, amount))]
    fn new(component: At<at::Component, Id>, amount: At<at::Amount, Money>) -> Self {
        Self(core::LinkPart { component: component.0, amount: amount.0 })
    }

    /// The component.
    #[getter]
    fn component(&self) -> Out<'_, Id> {
        Out(&self.0.component)
    }

    /// How much, more than zero.
    #[getter]
    fn amount(&self) -> Out<'_, Money> {
        Out(&self.0.amount)
    }
}

impl LinkPart {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("component", <Id as Border>::lower(&self.0.component, py)?, false),
            ("amount", <Money as Border>::lower(&self.0.amount, py)?, false),
        ])
    }
}

/// A difference that settled an item (结算差异).
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct LinkDifference(pub(crate) core::LinkDifference);

record!(LinkDifference);
readable!(LinkDifference record);

#[pymethods]
impl LinkDifference {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str) = ("amount", "kind", "parts");

    #[new]
    #[pyo3(signature = (amount, kind, *, parts = At::new(Vec::new())))]
    fn new(
        amount: At<at::Amount, Money>,
        kind: At<at::Kind, DifferenceKind>,
        parts: At<at::Parts, List<LinkPart>>,
    ) -> Self {
        Self(core::LinkDifference { amount: amount.0, kind: kind.0, parts: parts.0 })
    }

    /// How much, more than zero.
    #[getter]
    fn amount(&self) -> Out<'_, Money> {
        Out(&self.0.amount)
    }

    /// What it is.
    #[getter]
    fn kind(&self) -> Out<'_, DifferenceKind> {
        Out(&self.0.kind)
    }

    /// How it is divided over the parts of the item; none if it has none.
    #[getter]
    fn parts(&self) -> Out<'_, List<LinkPart>> {
        Out(&self.0.parts)
    }
}

impl LinkDifference {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("amount", <Money as Border>::lower(&self.0.amount, py)?, false),
            ("kind", <DifferenceKind as Border>::lower(&self.0.kind, py)?, false),
            ("parts", <List<LinkPart> as Border>::lower(&self.0.parts, py)?, self.0.parts.is_empty()),
        ])
    }
}

/// That a lot paid so much of an item. It never changes; an undo is a record beside it.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Link(pub(crate) core::Link);

record!(Link);
readable!(Link record);

#[pymethods]
impl Link {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
    ) = ("id", "lot", "item", "amount", "parts", "difference", "on");

    #[new]
    #[pyo3(signature = (id, lot, item, amount, *, parts = At::new(Vec::new()), difference = None, on))]
    fn new(
        id: At<at::Id, Id>,
        lot: At<at::Lot, Id>,
        item: At<at::Item, Id>,
        amount: At<at::Amount, Money>,
        parts: At<at::Parts, List<LinkPart>>,
        difference: Option<At<at::Difference, LinkDifference>>,
        on: At<at::On, Date>,
    ) -> Self {
        Self(core::Link {
            id: id.0,
            lot: lot.0,
            item: item.0,
            amount: amount.0,
            parts: parts.0,
            difference: difference.map(|given| given.0),
            on: on.0,
        })
    }

    /// The link, unique in a history.
    #[getter]
    fn id(&self) -> Out<'_, Id> {
        Out(&self.0.id)
    }

    /// The lot that paid.
    #[getter]
    fn lot(&self) -> Out<'_, Id> {
        Out(&self.0.lot)
    }

    /// The item that was paid.
    #[getter]
    fn item(&self) -> Out<'_, Id> {
        Out(&self.0.item)
    }

    /// How much, more than zero.
    #[getter]
    fn amount(&self) -> Out<'_, Money> {
        Out(&self.0.amount)
    }

    /// How the amount is divided over the parts of the item; none if it has none.
    #[getter]
    fn parts(&self) -> Out<'_, List<LinkPart>> {
        Out(&self.0.parts)
    }

    /// What was settled beside it without being paid.
    #[getter]
    fn difference(&self) -> Out<'_, Opt<LinkDifference>> {
        Out(&self.0.difference)
    }

    /// The business date.
    #[getter]
    fn on(&self) -> Out<'_, Date> {
        Out(&self.0.on)
    }
}

impl Link {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("id", <Id as Border>::lower(&self.0.id, py)?, false),
            ("lot", <Id as Border>::lower(&self.0.lot, py)?, false),
            ("item", <Id as Border>::lower(&self.0.item, py)?, false),
            ("amount", <Money as Border>::lower(&self.0.amount, py)?, false),
            ("parts", <List<LinkPart> as Border>::lower(&self.0.parts, py)?, self.0.parts.is_empty()),
            (
                "difference",
                <Opt<LinkDifference> as Border>::lower(&self.0.difference, py)?,
                self.0.difference.is_none(),
            ),
            ("on", <Date as Border>::lower(&self.0.on, py)?, false),
        ])
    }
}

/// Why a link is undone.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Hash)]
pub(crate) enum UndoReason {
    /// The link itself was named.
    #[pyo3(constructor = (left))]
    Asked {
        /// What still stands of the link.
        left: At<at::Left, Money>,
    },
    /// Its lot is taken out.
    #[pyo3(constructor = (lot))]
    LotTakenOut {
        /// The lot.
        lot: At<at::Lot, Id>,
    },
    /// Its item is canceled.
    #[pyo3(constructor = (item))]
    ItemCanceled {
        /// The item.
        item: At<at::Item, Id>,
    },
}

choice!(UndoReason);
readable!(UndoReason choice);
told!(UndoReason);

impl UndoReason {
    pub(crate) fn of(core: &core::UndoReason) -> PyResult<Self> {
        Ok(match core {
            core::UndoReason::Asked { left } => Self::Asked { left: At::of(left) },
            core::UndoReason::LotTakenOut { lot } => Self::LotTakenOut { lot: At::of(lot) },
            core::UndoReason::ItemCanceled { item } => Self::ItemCanceled { item: At::of(item) },
            _ => return Err(unknown()),
        })
    }

    pub(crate) fn core(&self) -> core::UndoReason {
        match self {
            Self::Asked { left } => core::UndoReason::Asked { left: left.core() },
            Self::LotTakenOut { lot } => core::UndoReason::LotTakenOut { lot: lot.core() },
            Self::ItemCanceled { item } => core::UndoReason::ItemCanceled { item: item.core() },
        }
    }

    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<(&'static str, Vec<FieldValue<'py>>)> {
        Ok(match self {
            Self::Asked { left } => ("Asked", vec![("left", <Money as Border>::lower(&left.0, py)?, false)]),
            Self::LotTakenOut { lot } => ("LotTakenOut", vec![("lot", <Id as Border>::lower(&lot.0, py)?, false)]),
            Self::ItemCanceled { item } => ("ItemCanceled", vec![("item", <Id as Border>::lower(&item.0, py)?, false)]),
        })
    }
}

names!(StepKind { "WRITTEN_OFF" => WrittenOff,
"TRANSFERRED" => Transferred,
"OFFSET" => Offset,
"REFUNDED" => Refunded,
"EXPIRED" => Expired,
"REVALUED" => Revalued,
"VOUCHERED" => Vouchered,
});

/// Something that was done with lots or items after links were committed (后续处理).
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct LaterStep(pub(crate) core::LaterStep);

record!(LaterStep);
readable!(LaterStep record);

#[pymethods]
impl LaterStep {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str) = ("id", "kind", "items", "lots");

    #[new]
    #[pyo3(signature = (id, kind, *, items = At::new(Vec::new()), lots = At::new(Vec::new())))]
    fn new(
        id: At<at::Id, Id>,
        kind: At<at::Kind, StepKind>,
        items: At<at::Items, List<Id>>,
        lots: At<at::Lots, List<Id>>,
    ) -> Self {
        Self(core::LaterStep { id: id.0, kind: kind.0, items: items.0, lots: lots.0 })
    }

    /// The step; no link and no other step has the same.
    #[getter]
    fn id(&self) -> Out<'_, Id> {
        Out(&self.0.id)
    }

    /// What it was.
    #[getter]
    fn kind(&self) -> Out<'_, StepKind> {
        Out(&self.0.kind)
    }

    /// The items it touched.
    #[getter]
    fn items(&self) -> Out<'_, List<Id>> {
        Out(&self.0.items)
    }

    /// The lots it touched.
    #[getter]
    fn lots(&self) -> Out<'_, List<Id>> {
        Out(&self.0.lots)
    }
}

impl LaterStep {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("id", <Id as Border>::lower(&self.0.id, py)?, false),
            ("kind", <StepKind as Border>::lower(&self.0.kind, py)?, false),
            ("items", <List<Id> as Border>::lower(&self.0.items, py)?, self.0.items.is_empty()),
            ("lots", <List<Id> as Border>::lower(&self.0.lots, py)?, self.0.lots.is_empty()),
        ])
    }
}

names!(UndoOrder { "ANY" => Any,
"STRICT" => Strict,
});

/// What is undone.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Hash)]
pub(crate) enum UndoTarget {
    /// One link.
    #[pyo3(constructor = (link, *, amount = None))]
    Link {
        /// The link.
        link: At<at::Link, Id>,
        /// How much of it; absent: all that still stands.
        amount: Option<At<at::Amount, Money>>,
    },
    /// A lot that never was money after all, such as a bounced payment (退票): all it paid is open again, and
    /// the lot is taken out.
    #[pyo3(constructor = (lot))]
    Lot {
        /// The lot.
        lot: At<at::Lot, Id>,
    },
    /// An item that is canceled: all it got goes back to the lots.
    #[pyo3(constructor = (item))]
    Item {
        /// The item.
        item: At<at::Item, Id>,
    },
}

choice!(UndoTarget);
readable!(UndoTarget choice);

impl UndoTarget {
    pub(crate) fn of(core: &core::UndoTarget) -> PyResult<Self> {
        Ok(match core {
            core::UndoTarget::Link { link, amount } => {
                Self::Link { link: At::of(link), amount: amount.as_ref().map(At::of) }
            }
            core::UndoTarget::Lot { lot } => Self::Lot { lot: At::of(lot) },
            core::UndoTarget::Item { item } => Self::Item { item: At::of(item) },
        })
    }

    pub(crate) fn core(&self) -> core::UndoTarget {
        match self {
            Self::Link { link, amount } => {
                core::UndoTarget::Link { link: link.core(), amount: amount.as_ref().map(At::core) }
            }
            Self::Lot { lot } => core::UndoTarget::Lot { lot: lot.core() },
            Self::Item { item } => core::UndoTarget::Item { item: item.core() },
        }
    }

    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<(&'static str, Vec<FieldValue<'py>>)> {
        Ok(match self {
            Self::Link { link, amount } => (
                "Link",
                vec![
                    ("link", <Id as Border>::lower(&link.0, py)?, false),
                    ("amount", <Opt<Money> as Border>::lower(&amount.as_ref().map(At::core), py)?, amount.is_none()),
                ],
            ),
            Self::Lot { lot } => ("Lot", vec![("lot", <Id as Border>::lower(&lot.0, py)?, false)]),
            Self::Item { item } => ("Item", vec![("item", <Id as Border>::lower(&item.0, py)?, false)]),
        })
    }
}

/// That so much of a link was undone.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Undone(pub(crate) core::Undone);

record!(Undone);
readable!(Undone record);

#[pymethods]
impl Undone {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
    ) = ("link", "lot", "item", "amount", "parts", "difference", "on", "reason");

    #[expect(clippy::too_many_arguments, reason = "one argument for each field")]
    #[new]
    #[pyo3(signature = (link, lot, item, amount, *, parts = At::new(Vec::new()), difference = None, on, reason))]
    fn new(
        link: At<at::Link, Id>,
        lot: At<at::Lot, Id>,
        item: At<at::Item, Id>,
        amount: At<at::Amount, Money>,
        parts: At<at::Parts, List<LinkPart>>,
        difference: Option<At<at::Difference, LinkDifference>>,
        on: At<at::On, Date>,
        reason: At<at::Reason, UndoReason>,
    ) -> Self {
        Self(core::Undone {
            link: link.0,
            lot: lot.0,
            item: item.0,
            amount: amount.0,
            parts: parts.0,
            difference: difference.map(|given| given.0),
            on: on.0,
            reason: reason.0,
        })
    }

    /// The link.
    #[getter]
    fn link(&self) -> Out<'_, Id> {
        Out(&self.0.link)
    }

    /// Its lot, which has the amount back.
    #[getter]
    fn lot(&self) -> Out<'_, Id> {
        Out(&self.0.lot)
    }

    /// Its item, of which the amount and the difference are open again.
    #[getter]
    fn item(&self) -> Out<'_, Id> {
        Out(&self.0.item)
    }

    /// How much, more than zero.
    #[getter]
    fn amount(&self) -> Out<'_, Money> {
        Out(&self.0.amount)
    }

    /// Which components are open again; the last that were paid first.
    #[getter]
    fn parts(&self) -> Out<'_, List<LinkPart>> {
        Out(&self.0.parts)
    }

    /// The difference of the link: it goes with the first part that is undone, for the item is settled no more.
    #[getter]
    fn difference(&self) -> Out<'_, Opt<LinkDifference>> {
        Out(&self.0.difference)
    }

    /// The business date.
    #[getter]
    fn on(&self) -> Out<'_, Date> {
        Out(&self.0.on)
    }

    /// Why.
    #[getter]
    fn reason(&self) -> Out<'_, UndoReason> {
        Out(&self.0.reason)
    }
}

impl Undone {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("link", <Id as Border>::lower(&self.0.link, py)?, false),
            ("lot", <Id as Border>::lower(&self.0.lot, py)?, false),
            ("item", <Id as Border>::lower(&self.0.item, py)?, false),
            ("amount", <Money as Border>::lower(&self.0.amount, py)?, false),
            ("parts", <List<LinkPart> as Border>::lower(&self.0.parts, py)?, self.0.parts.is_empty()),
            (
                "difference",
                <Opt<LinkDifference> as Border>::lower(&self.0.difference, py)?,
                self.0.difference.is_none(),
            ),
            ("on", <Date as Border>::lower(&self.0.on, py)?, false),
            ("reason", <UndoReason as Border>::lower(&self.0.reason, py)?, false),
        ])
    }
}

/// One entry of a history.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Hash)]
pub(crate) enum HistoryEntry {
    /// A link was committed.
    #[pyo3(constructor = (link))]
    Link {
        /// The link.
        link: At<at::Link, Link>,
    },
    /// A link was undone, as a whole or in part.
    #[pyo3(constructor = (undone))]
    Undone {
        /// What was undone, as `undo`) answered.
        undone: At<at::Undone, Undone>,
    },
    /// Something else was done that still stands.
    #[pyo3(constructor = (step))]
    Step {
        /// What was done.
        step: At<at::Step, LaterStep>,
    },
}

choice!(HistoryEntry);
readable!(HistoryEntry choice);

impl HistoryEntry {
    pub(crate) fn of(core: &core::HistoryEntry) -> PyResult<Self> {
        Ok(match core {
            core::HistoryEntry::Link { link } => Self::Link { link: At::of(link) },
            core::HistoryEntry::Undone { undone } => Self::Undone { undone: At::of(undone) },
            core::HistoryEntry::Step { step } => Self::Step { step: At::of(step) },
        })
    }

    pub(crate) fn core(&self) -> core::HistoryEntry {
        match self {
            Self::Link { link } => core::HistoryEntry::Link { link: link.core() },
            Self::Undone { undone } => core::HistoryEntry::Undone { undone: undone.core() },
            Self::Step { step } => core::HistoryEntry::Step { step: step.core() },
        }
    }

    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<(&'static str, Vec<FieldValue<'py>>)> {
        Ok(match self {
            Self::Link { link } => ("Link", vec![("link", <Link as Border>::lower(&link.0, py)?, false)]),
            Self::Undone { undone } => ("Undone", vec![("undone", <Undone as Border>::lower(&undone.0, py)?, false)]),
            Self::Step { step } => ("Step", vec![("step", <LaterStep as Border>::lower(&step.0, py)?, false)]),
        })
    }
}

/// What an undo does. Nothing has changed yet.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Undo(pub(crate) core::Undo);

record!(Undo);
readable!(Undo record);

#[pymethods]
impl Undo {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str) =
        ("undone", "lots", "items", "taken_out");

    #[new]
    #[pyo3(signature = (undone, lots, items, *, taken_out = At::new(Vec::new())))]
    fn new(
        undone: At<at::Undone, List<Undone>>,
        lots: At<at::Lots, List<Lot>>,
        items: At<at::Items, List<Receivable>>,
        taken_out: At<at::TakenOut, List<Lot>>,
    ) -> Self {
        Self(core::Undo { undone: undone.0, lots: lots.0, items: items.0, taken_out: taken_out.0 })
    }

    /// What is undone, to be kept in the history.
    #[getter]
    fn undone(&self) -> Out<'_, List<Undone>> {
        Out(&self.0.undone)
    }

    /// The lots as they are then, in the order given, without those taken out.
    #[getter]
    fn lots(&self) -> Out<'_, List<Lot>> {
        Out(&self.0.lots)
    }

    /// The items as they are then, in the order given.
    #[getter]
    fn items(&self) -> Out<'_, List<Receivable>> {
        Out(&self.0.items)
    }

    /// The lots taken out, with all that they had paid.
    #[getter]
    fn taken_out(&self) -> Out<'_, List<Lot>> {
        Out(&self.0.taken_out)
    }
}

impl Undo {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("undone", <List<Undone> as Border>::lower(&self.0.undone, py)?, false),
            ("lots", <List<Lot> as Border>::lower(&self.0.lots, py)?, false),
            ("items", <List<Receivable> as Border>::lower(&self.0.items, py)?, false),
            ("taken_out", <List<Lot> as Border>::lower(&self.0.taken_out, py)?, self.0.taken_out.is_empty()),
        ])
    }
}

/// Why an open item or a lot belongs to another customer now.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Hash)]
pub(crate) enum OffsetReason {
    /// Moved from one customer to another.
    #[pyo3(constructor = (from_, to, rest))]
    Moved {
        /// Whose it was.
        from_: At<at::From, Id>,
        /// Whose it is.
        to: At<at::To, Id>,
        /// What stays of it with the first.
        rest: At<at::Rest, Money>,
    },
}

choice!(OffsetReason);
readable!(OffsetReason choice);
told!(OffsetReason);

impl OffsetReason {
    pub(crate) fn of(core: &core::OffsetReason) -> PyResult<Self> {
        Ok(match core {
            core::OffsetReason::Moved { from: from_, to, rest } => {
                Self::Moved { from_: At::of(from_), to: At::of(to), rest: At::of(rest) }
            }
            _ => return Err(unknown()),
        })
    }

    pub(crate) fn core(&self) -> core::OffsetReason {
        match self {
            Self::Moved { from_, to, rest } => {
                core::OffsetReason::Moved { from: from_.core(), to: to.core(), rest: rest.core() }
            }
        }
    }

    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<(&'static str, Vec<FieldValue<'py>>)> {
        Ok(match self {
            Self::Moved { from_, to, rest } => (
                "Moved",
                vec![
                    ("from_", <Id as Border>::lower(&from_.0, py)?, false),
                    ("to", <Id as Border>::lower(&to.0, py)?, false),
                    ("rest", <Money as Border>::lower(&rest.0, py)?, false),
                ],
            ),
        })
    }
}

/// What a netting does. Nothing has changed yet.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Netting(pub(crate) core::Netting);

record!(Netting);
readable!(Netting record);

#[pymethods]
impl Netting {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str) = ("plan", "items", "payables");

    #[new]
    #[pyo3(signature = (plan, items, payables))]
    fn new(
        plan: At<at::Plan, Plan>,
        items: At<at::Items, List<Receivable>>,
        payables: At<at::Payables, List<Receivable>>,
    ) -> Self {
        Self(core::Netting { plan: plan.0, items: items.0, payables: payables.0 })
    }

    /// Which payable, as a lot of the same id, is set against which item.
    #[getter]
    fn plan(&self) -> Out<'_, Plan> {
        Out(&self.0.plan)
    }

    /// What customers owe us then, in the order given.
    #[getter]
    fn items(&self) -> Out<'_, List<Receivable>> {
        Out(&self.0.items)
    }

    /// What we owe then, in the order given: the same amounts less.
    #[getter]
    fn payables(&self) -> Out<'_, List<Receivable>> {
        Out(&self.0.payables)
    }
}

impl Netting {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("plan", <Plan as Border>::lower(&self.0.plan, py)?, false),
            ("items", <List<Receivable> as Border>::lower(&self.0.items, py)?, false),
            ("payables", <List<Receivable> as Border>::lower(&self.0.payables, py)?, false),
        ])
    }
}

names!(RecoveryRule { "WHOLE_RECEIPT" => WholeReceipt,
"UP_TO_WRITTEN_OFF" => UpToWrittenOff,
});

/// What a recovery does. Nothing has changed yet.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Recovery(pub(crate) core::Recovery);

record!(Recovery);
readable!(Recovery record);

#[pymethods]
impl Recovery {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str) = ("reopened", "plan", "item", "left");

    #[new]
    #[pyo3(signature = (reopened, plan, item, left))]
    fn new(
        reopened: At<at::Reopened, Money>,
        plan: At<at::Plan, Plan>,
        item: At<at::Item, Receivable>,
        left: At<at::Left, Money>,
    ) -> Self {
        Self(core::Recovery { reopened: reopened.0, plan: plan.0, item: item.0, left: left.0 })
    }

    /// How much of the item is reopened, to be paid at once: receivables in all stay as they were.
    #[getter]
    fn reopened(&self) -> Out<'_, Money> {
        Out(&self.0.reopened)
    }

    /// How it is paid, or why not.
    #[getter]
    fn plan(&self) -> Out<'_, Plan> {
        Out(&self.0.plan)
    }

    /// The item then; what is open of it stays written off.
    #[getter]
    fn item(&self) -> Out<'_, Receivable> {
        Out(&self.0.item)
    }

    /// What is left of the lot.
    #[getter]
    fn left(&self) -> Out<'_, Money> {
        Out(&self.0.left)
    }
}

impl Recovery {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("reopened", <Money as Border>::lower(&self.0.reopened, py)?, false),
            ("plan", <Plan as Border>::lower(&self.0.plan, py)?, false),
            ("item", <Receivable as Border>::lower(&self.0.item, py)?, false),
            ("left", <Money as Border>::lower(&self.0.left, py)?, false),
        ])
    }
}

names!(MovedKind { "ITEM" => Item,
"LOT" => Lot,
});

/// One thing that is moved.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Hash)]
pub(crate) enum ItemMove {
    /// What is open of an item.
    #[pyo3(constructor = (item, *, amount = None, new_id = None))]
    Item {
        /// The item.
        item: At<at::Item, Id>,
        /// How much; absent: all of it.
        amount: Option<At<at::Amount, Money>>,
        /// The id of what is moved. Absent: the item itself is moved, as a whole.
        new_id: Option<At<at::NewId, Id>>,
    },
    /// What is left of a lot.
    #[pyo3(constructor = (lot, *, amount = None, new_id = None))]
    Lot {
        /// The lot.
        lot: At<at::Lot, Id>,
        /// How much; absent: all of it.
        amount: Option<At<at::Amount, Money>>,
        /// The id of what is moved. Absent: the lot itself is moved, as a whole.
        new_id: Option<At<at::NewId, Id>>,
    },
}

choice!(ItemMove);
readable!(ItemMove choice);

impl ItemMove {
    pub(crate) fn of(core: &core::ItemMove) -> PyResult<Self> {
        Ok(match core {
            core::ItemMove::Item { item, amount, new_id } => Self::Item {
                item: At::of(item),
                amount: amount.as_ref().map(At::of),
                new_id: new_id.as_ref().map(At::of),
            },
            core::ItemMove::Lot { lot, amount, new_id } => {
                Self::Lot { lot: At::of(lot), amount: amount.as_ref().map(At::of), new_id: new_id.as_ref().map(At::of) }
            }
        })
    }

    pub(crate) fn core(&self) -> core::ItemMove {
        match self {
            Self::Item { item, amount, new_id } => core::ItemMove::Item {
                item: item.core(),
                amount: amount.as_ref().map(At::core),
                new_id: new_id.as_ref().map(At::core),
            },
            Self::Lot { lot, amount, new_id } => core::ItemMove::Lot {
                lot: lot.core(),
                amount: amount.as_ref().map(At::core),
                new_id: new_id.as_ref().map(At::core),
            },
        }
    }

    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<(&'static str, Vec<FieldValue<'py>>)> {
        Ok(match self {
            Self::Item { item, amount, new_id } => (
                "Item",
                vec![
                    ("item", <Id as Border>::lower(&item.0, py)?, false),
                    ("amount", <Opt<Money> as Border>::lower(&amount.as_ref().map(At::core), py)?, amount.is_none()),
                    ("new_id", <Opt<Id> as Border>::lower(&new_id.as_ref().map(At::core), py)?, new_id.is_none()),
                ],
            ),
            Self::Lot { lot, amount, new_id } => (
                "Lot",
                vec![
                    ("lot", <Id as Border>::lower(&lot.0, py)?, false),
                    ("amount", <Opt<Money> as Border>::lower(&amount.as_ref().map(At::core), py)?, amount.is_none()),
                    ("new_id", <Opt<Id> as Border>::lower(&new_id.as_ref().map(At::core), py)?, new_id.is_none()),
                ],
            ),
        })
    }
}

/// One document that is moved.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct TransferLine(pub(crate) core::TransferLine);

record!(TransferLine);
readable!(TransferLine record);

#[pymethods]
impl TransferLine {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str, &'static str) =
        ("kind", "id", "new_id", "amount", "reason");

    #[new]
    #[pyo3(signature = (kind, id, new_id, amount, reason))]
    fn new(
        kind: At<at::Kind, MovedKind>,
        id: At<at::Id, Id>,
        new_id: At<at::NewId, Id>,
        amount: At<at::Amount, Money>,
        reason: At<at::Reason, OffsetReason>,
    ) -> Self {
        Self(core::TransferLine { kind: kind.0, id: id.0, new_id: new_id.0, amount: amount.0, reason: reason.0 })
    }

    /// What it is.
    #[getter]
    fn kind(&self) -> Out<'_, MovedKind> {
        Out(&self.0.kind)
    }

    /// Its id.
    #[getter]
    fn id(&self) -> Out<'_, Id> {
        Out(&self.0.id)
    }

    /// The id of what is moved: the same, or the new one.
    #[getter]
    fn new_id(&self) -> Out<'_, Id> {
        Out(&self.0.new_id)
    }

    /// How much, more than zero.
    #[getter]
    fn amount(&self) -> Out<'_, Money> {
        Out(&self.0.amount)
    }

    /// Why.
    #[getter]
    fn reason(&self) -> Out<'_, OffsetReason> {
        Out(&self.0.reason)
    }
}

impl TransferLine {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("kind", <MovedKind as Border>::lower(&self.0.kind, py)?, false),
            ("id", <Id as Border>::lower(&self.0.id, py)?, false),
            ("new_id", <Id as Border>::lower(&self.0.new_id, py)?, false),
            ("amount", <Money as Border>::lower(&self.0.amount, py)?, false),
            ("reason", <OffsetReason as Border>::lower(&self.0.reason, py)?, false),
        ])
    }
}

/// What a transfer does. Nothing has changed yet.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Transfer(pub(crate) core::Transfer);

record!(Transfer);
readable!(Transfer record);

#[pymethods]
impl Transfer {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str, &'static str) =
        ("on", "lines", "balance", "items", "lots");

    #[new]
    #[pyo3(signature = (on, lines, balance, items, lots))]
    fn new(
        on: At<at::On, Date>,
        lines: At<at::Lines, List<TransferLine>>,
        balance: At<at::Balance, Money>,
        items: At<at::Items, List<Receivable>>,
        lots: At<at::Lots, List<Lot>>,
    ) -> Self {
        Self(core::Transfer { on: on.0, lines: lines.0, balance: balance.0, items: items.0, lots: lots.0 })
    }

    /// The business date.
    #[getter]
    fn on(&self) -> Out<'_, Date> {
        Out(&self.0.on)
    }

    /// What is moved, in the order asked.
    #[getter]
    fn lines(&self) -> Out<'_, List<TransferLine>> {
        Out(&self.0.lines)
    }

    /// By how much the balance of the first falls and that of the second rises: items less lots.
    #[getter]
    fn balance(&self) -> Out<'_, Money> {
        Out(&self.0.balance)
    }

    /// The items then: those given in their order, with the new ones behind them.
    #[getter]
    fn items(&self) -> Out<'_, List<Receivable>> {
        Out(&self.0.items)
    }

    /// The lots then: those given in their order, with the new ones behind them.
    #[getter]
    fn lots(&self) -> Out<'_, List<Lot>> {
        Out(&self.0.lots)
    }
}

impl Transfer {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("on", <Date as Border>::lower(&self.0.on, py)?, false),
            ("lines", <List<TransferLine> as Border>::lower(&self.0.lines, py)?, false),
            ("balance", <Money as Border>::lower(&self.0.balance, py)?, false),
            ("items", <List<Receivable> as Border>::lower(&self.0.items, py)?, false),
            ("lots", <List<Lot> as Border>::lower(&self.0.lots, py)?, false),
        ])
    }
}

/// A scheme with a name, such as that of the system it follows.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct NamedScheme(pub(crate) core::NamedScheme);

record!(NamedScheme);
readable!(NamedScheme record);

#[pymethods]
impl NamedScheme {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str) = ("name", "scheme");

    #[new]
    #[pyo3(signature = (name, scheme))]
    fn new(name: At<at::Name, Id>, scheme: At<at::Scheme, Scheme>) -> Self {
        Self(core::NamedScheme { name: name.0, scheme: scheme.0 })
    }

    /// The name.
    #[getter]
    fn name(&self) -> Out<'_, Id> {
        Out(&self.0.name)
    }

    /// The scheme.
    #[getter]
    fn scheme(&self) -> Out<'_, Scheme> {
        Out(&self.0.scheme)
    }
}

impl NamedScheme {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("name", <Id as Border>::lower(&self.0.name, py)?, false),
            ("scheme", <Scheme as Border>::lower(&self.0.scheme, py)?, false),
        ])
    }
}

/// What one scheme does in all.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct SchemeOutcome(pub(crate) core::SchemeOutcome);

record!(SchemeOutcome);
readable!(SchemeOutcome record);

#[pymethods]
impl SchemeOutcome {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str) = ("scheme", "lines", "totals");

    #[new]
    #[pyo3(signature = (scheme, lines, totals))]
    fn new(scheme: At<at::Scheme, Id>, lines: At<at::Lines, Int>, totals: At<at::Totals, List<Total>>) -> Self {
        Self(core::SchemeOutcome { scheme: scheme.0, lines: lines.0, totals: totals.0 })
    }

    /// The scheme.
    #[getter]
    fn scheme(&self) -> Out<'_, Id> {
        Out(&self.0.scheme)
    }

    /// The number of lines.
    #[getter]
    fn lines(&self) -> Out<'_, Int> {
        Out(&self.0.lines)
    }

    /// Received, allocated and left over by currency.
    #[getter]
    fn totals(&self) -> Out<'_, List<Total>> {
        Out(&self.0.totals)
    }
}

impl SchemeOutcome {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("scheme", <Id as Border>::lower(&self.0.scheme, py)?, false),
            ("lines", <Int as Border>::lower(&self.0.lines, py)?, false),
            ("totals", <List<Total> as Border>::lower(&self.0.totals, py)?, false),
        ])
    }
}

/// Schemes that agree in every amount.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct SchemeGroup(pub(crate) core::SchemeGroup);

record!(SchemeGroup);
readable!(SchemeGroup record);

#[pymethods]
impl SchemeGroup {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str,) = ("schemes",);

    #[new]
    #[pyo3(signature = (schemes))]
    fn new(schemes: At<at::Schemes, List<Id>>) -> Self {
        Self(core::SchemeGroup { schemes: schemes.0 })
    }

    /// Their names, in the order given.
    #[getter]
    fn schemes(&self) -> Out<'_, List<Id>> {
        Out(&self.0.schemes)
    }
}

impl SchemeGroup {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![("schemes", <List<Id> as Border>::lower(&self.0.schemes, py)?, false)])
    }
}

/// One line of one plan.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct SchemeLine(pub(crate) core::SchemeLine);

record!(SchemeLine);
readable!(SchemeLine record);

#[pymethods]
impl SchemeLine {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str) = ("scheme", "line");

    #[new]
    #[pyo3(signature = (scheme, *, line = None))]
    fn new(scheme: At<at::Scheme, Id>, line: Option<At<at::Line, Line>>) -> Self {
        Self(core::SchemeLine { scheme: scheme.0, line: line.map(|given| given.0) })
    }

    /// The scheme.
    #[getter]
    fn scheme(&self) -> Out<'_, Id> {
        Out(&self.0.scheme)
    }

    /// The line; absent if the plan has ended.
    #[getter]
    fn line(&self) -> Out<'_, Opt<Line>> {
        Out(&self.0.line)
    }
}

impl SchemeLine {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("scheme", <Id as Border>::lower(&self.0.scheme, py)?, false),
            ("line", <Opt<Line> as Border>::lower(&self.0.line, py)?, self.0.line.is_none()),
        ])
    }
}

/// The first line that is not the same in all plans.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct FirstDifference(pub(crate) core::FirstDifference);

record!(FirstDifference);
readable!(FirstDifference record);

#[pymethods]
impl FirstDifference {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str) = ("position", "lines");

    #[new]
    #[pyo3(signature = (position, lines))]
    fn new(position: At<at::Position, Int>, lines: At<at::Lines, List<SchemeLine>>) -> Self {
        Self(core::FirstDifference { position: position.0, lines: lines.0 })
    }

    /// The position of the line, from 0.
    #[getter]
    fn position(&self) -> Out<'_, Int> {
        Out(&self.0.position)
    }

    /// What stands there in each plan, with its reason, in the order of the schemes.
    #[getter]
    fn lines(&self) -> Out<'_, List<SchemeLine>> {
        Out(&self.0.lines)
    }
}

impl FirstDifference {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("position", <Int as Border>::lower(&self.0.position, py)?, false),
            ("lines", <List<SchemeLine> as Border>::lower(&self.0.lines, py)?, false),
        ])
    }
}

/// What one scheme does with a pair of lot and item.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct PairAmount(pub(crate) core::PairAmount);

record!(PairAmount);
readable!(PairAmount record);

#[pymethods]
impl PairAmount {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str) =
        ("scheme", "amount", "difference", "reason");

    #[new]
    #[pyo3(signature = (scheme, amount, *, difference = None, reason = None))]
    fn new(
        scheme: At<at::Scheme, Id>,
        amount: At<at::Amount, Money>,
        difference: Option<At<at::Difference, Money>>,
        reason: Option<At<at::Reason, Reason>>,
    ) -> Self {
        Self(core::PairAmount {
            scheme: scheme.0,
            amount: amount.0,
            difference: difference.map(|given| given.0),
            reason: reason.map(|given| given.0),
        })
    }

    /// The scheme.
    #[getter]
    fn scheme(&self) -> Out<'_, Id> {
        Out(&self.0.scheme)
    }

    /// What the lot pays of the item; zero if nothing.
    #[getter]
    fn amount(&self) -> Out<'_, Money> {
        Out(&self.0.amount)
    }

    /// What is settled beside it without being paid.
    #[getter]
    fn difference(&self) -> Out<'_, Opt<Money>> {
        Out(&self.0.difference)
    }

    /// Why, as the first line of the pair says.
    #[getter]
    fn reason(&self) -> Out<'_, Opt<Reason>> {
        Out(&self.0.reason)
    }
}

impl PairAmount {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("scheme", <Id as Border>::lower(&self.0.scheme, py)?, false),
            ("amount", <Money as Border>::lower(&self.0.amount, py)?, false),
            ("difference", <Opt<Money> as Border>::lower(&self.0.difference, py)?, self.0.difference.is_none()),
            ("reason", <Opt<Reason> as Border>::lower(&self.0.reason, py)?, self.0.reason.is_none()),
        ])
    }
}

/// A pair of lot and item that gets different amounts.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct PairDifference(pub(crate) core::PairDifference);

record!(PairDifference);
readable!(PairDifference record);

#[pymethods]
impl PairDifference {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str) = ("lot", "item", "amounts");

    #[new]
    #[pyo3(signature = (lot, item, amounts))]
    fn new(lot: At<at::Lot, Id>, item: At<at::Item, Id>, amounts: At<at::Amounts, List<PairAmount>>) -> Self {
        Self(core::PairDifference { lot: lot.0, item: item.0, amounts: amounts.0 })
    }

    /// The lot.
    #[getter]
    fn lot(&self) -> Out<'_, Id> {
        Out(&self.0.lot)
    }

    /// The item.
    #[getter]
    fn item(&self) -> Out<'_, Id> {
        Out(&self.0.item)
    }

    /// What each scheme does, in the order given.
    #[getter]
    fn amounts(&self) -> Out<'_, List<PairAmount>> {
        Out(&self.0.amounts)
    }
}

impl PairDifference {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("lot", <Id as Border>::lower(&self.0.lot, py)?, false),
            ("item", <Id as Border>::lower(&self.0.item, py)?, false),
            ("amounts", <List<PairAmount> as Border>::lower(&self.0.amounts, py)?, false),
        ])
    }
}

/// What one scheme leaves of a lot.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct LotAmount(pub(crate) core::LotAmount);

record!(LotAmount);
readable!(LotAmount record);

#[pymethods]
impl LotAmount {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str) = ("scheme", "amount", "reason");

    #[new]
    #[pyo3(signature = (scheme, amount, *, reason = None))]
    fn new(scheme: At<at::Scheme, Id>, amount: At<at::Amount, Money>, reason: Option<At<at::Reason, Reason>>) -> Self {
        Self(core::LotAmount { scheme: scheme.0, amount: amount.0, reason: reason.map(|given| given.0) })
    }

    /// The scheme.
    #[getter]
    fn scheme(&self) -> Out<'_, Id> {
        Out(&self.0.scheme)
    }

    /// What is left; zero if nothing.
    #[getter]
    fn amount(&self) -> Out<'_, Money> {
        Out(&self.0.amount)
    }

    /// Why.
    #[getter]
    fn reason(&self) -> Out<'_, Opt<Reason>> {
        Out(&self.0.reason)
    }
}

impl LotAmount {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("scheme", <Id as Border>::lower(&self.0.scheme, py)?, false),
            ("amount", <Money as Border>::lower(&self.0.amount, py)?, false),
            ("reason", <Opt<Reason> as Border>::lower(&self.0.reason, py)?, self.0.reason.is_none()),
        ])
    }
}

/// A lot of which different amounts are left.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct LotDifference(pub(crate) core::LotDifference);

record!(LotDifference);
readable!(LotDifference record);

#[pymethods]
impl LotDifference {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str) = ("lot", "amounts");

    #[new]
    #[pyo3(signature = (lot, amounts))]
    fn new(lot: At<at::Lot, Id>, amounts: At<at::Amounts, List<LotAmount>>) -> Self {
        Self(core::LotDifference { lot: lot.0, amounts: amounts.0 })
    }

    /// The lot.
    #[getter]
    fn lot(&self) -> Out<'_, Id> {
        Out(&self.0.lot)
    }

    /// What each scheme leaves, in the order given.
    #[getter]
    fn amounts(&self) -> Out<'_, List<LotAmount>> {
        Out(&self.0.amounts)
    }
}

impl LotDifference {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("lot", <Id as Border>::lower(&self.0.lot, py)?, false),
            ("amounts", <List<LotAmount> as Border>::lower(&self.0.amounts, py)?, false),
        ])
    }
}

/// Where schemes differ, and why.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Comparison(pub(crate) core::Comparison);

record!(Comparison);
readable!(Comparison record);

#[pymethods]
impl Comparison {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str, &'static str, &'static str) =
        ("as_of", "outcomes", "groups", "first", "pairs", "left_over");

    #[new]
    #[pyo3(signature = (as_of, outcomes, groups, *, first = None, pairs, left_over))]
    fn new(
        as_of: At<at::AsOf, Date>,
        outcomes: At<at::Outcomes, List<SchemeOutcome>>,
        groups: At<at::Groups, List<SchemeGroup>>,
        first: Option<At<at::First, FirstDifference>>,
        pairs: At<at::Pairs, List<PairDifference>>,
        left_over: At<at::LeftOver, List<LotDifference>>,
    ) -> Self {
        Self(core::Comparison {
            as_of: as_of.0,
            outcomes: outcomes.0,
            groups: groups.0,
            first: first.map(|given| given.0),
            pairs: pairs.0,
            left_over: left_over.0,
        })
    }

    /// The business date.
    #[getter]
    fn as_of(&self) -> Out<'_, Date> {
        Out(&self.0.as_of)
    }

    /// What each scheme does in all, in the order given.
    #[getter]
    fn outcomes(&self) -> Out<'_, List<SchemeOutcome>> {
        Out(&self.0.outcomes)
    }

    /// Which schemes agree in every amount, in the order of the first of each group.
    #[getter]
    fn groups(&self) -> Out<'_, List<SchemeGroup>> {
        Out(&self.0.groups)
    }

    /// The first line that is not the same in all plans; absent if all lines are.
    #[getter]
    fn first(&self) -> Out<'_, Opt<FirstDifference>> {
        Out(&self.0.first)
    }

    /// The pairs of lot and item that get different amounts, by the ids of lot and item.
    #[getter]
    fn pairs(&self) -> Out<'_, List<PairDifference>> {
        Out(&self.0.pairs)
    }

    /// The lots of which different amounts are left, by id.
    #[getter]
    fn left_over(&self) -> Out<'_, List<LotDifference>> {
        Out(&self.0.left_over)
    }
}

impl Comparison {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("as_of", <Date as Border>::lower(&self.0.as_of, py)?, false),
            ("outcomes", <List<SchemeOutcome> as Border>::lower(&self.0.outcomes, py)?, false),
            ("groups", <List<SchemeGroup> as Border>::lower(&self.0.groups, py)?, false),
            ("first", <Opt<FirstDifference> as Border>::lower(&self.0.first, py)?, self.0.first.is_none()),
            ("pairs", <List<PairDifference> as Border>::lower(&self.0.pairs, py)?, false),
            ("left_over", <List<LotDifference> as Border>::lower(&self.0.left_over, py)?, false),
        ])
    }
}

/// The open amounts of one currency by days past due.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct AgingRow(pub(crate) core::AgingRow);

record!(AgingRow);

#[pymethods]
impl AgingRow {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str) =
        ("currency", "not_due", "overdue", "total");

    #[new]
    #[pyo3(signature = (currency, not_due, overdue, total))]
    fn new(
        currency: At<at::Currency, Currency>,
        not_due: At<at::NotDue, Money>,
        overdue: At<at::Overdue, List<Money>>,
        total: At<at::Total, Money>,
    ) -> Self {
        Self(core::AgingRow { currency: currency.0, not_due: not_due.0, overdue: overdue.0, total: total.0 })
    }

    /// The currency.
    #[getter]
    fn currency(&self) -> Out<'_, Currency> {
        Out(&self.0.currency)
    }

    /// Not due yet, or due on the business date itself.
    #[getter]
    fn not_due(&self) -> Out<'_, Money> {
        Out(&self.0.not_due)
    }

    /// One amount per bucket: up to the first limit, up to the second, …, and beyond the last.
    #[getter]
    fn overdue(&self) -> Out<'_, List<Money>> {
        Out(&self.0.overdue)
    }

    /// Everything open: the sum of the amounts before.
    #[getter]
    fn total(&self) -> Out<'_, Money> {
        Out(&self.0.total)
    }
}

impl AgingRow {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("currency", <Currency as Border>::lower(&self.0.currency, py)?, false),
            ("not_due", <Money as Border>::lower(&self.0.not_due, py)?, false),
            ("overdue", <List<Money> as Border>::lower(&self.0.overdue, py)?, false),
            ("total", <Money as Border>::lower(&self.0.total, py)?, false),
        ])
    }
}

/// Whether some of the amounts add up to the target.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Hash)]
pub(crate) enum ExactSum {
    /// One set adds up, and no other.
    #[pyo3(constructor = (positions))]
    Unique {
        /// The positions of its amounts, counted from 0, ascending.
        positions: At<at::Positions, List<Int>>,
    },
    /// Several sets add up; none is better than the others.
    #[pyo3(constructor = (sets, one, other))]
    Ambiguous {
        /// How many: all of them were counted. 9007199254740991, the largest number every host writes exactly, means that many or more.
        sets: At<at::Sets, Int>,
        /// The positions of one set. Which two are named is the same whenever the question is, and no more.
        one: At<at::One, List<Int>>,
        /// The positions of another, the later of the two where they first differ.
        other: At<at::Other, List<Int>>,
    },
    /// No set adds up.
    #[pyo3(constructor = ())]
    NoSet {},
    /// The search was stopped; nothing is known.
    #[pyo3(constructor = (budget))]
    Exhausted {
        /// The operations it was allowed.
        budget: At<at::Budget, Int>,
    },
}

choice!(ExactSum);
readable!(ExactSum choice);

impl ExactSum {
    pub(crate) fn of(core: &core::ExactSum) -> PyResult<Self> {
        Ok(match core {
            core::ExactSum::Unique { positions } => Self::Unique { positions: At::of(positions) },
            core::ExactSum::Ambiguous { sets, one, other } => {
                Self::Ambiguous { sets: At::of(sets), one: At::of(one), other: At::of(other) }
            }
            core::ExactSum::NoSet {} => Self::NoSet {},
            core::ExactSum::Exhausted { budget } => Self::Exhausted { budget: At::of(budget) },
        })
    }

    pub(crate) fn core(&self) -> core::ExactSum {
        match self {
            Self::Unique { positions } => core::ExactSum::Unique { positions: positions.core() },
            Self::Ambiguous { sets, one, other } => {
                core::ExactSum::Ambiguous { sets: sets.core(), one: one.core(), other: other.core() }
            }
            Self::NoSet {} => core::ExactSum::NoSet {},
            Self::Exhausted { budget } => core::ExactSum::Exhausted { budget: budget.core() },
        }
    }

    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<(&'static str, Vec<FieldValue<'py>>)> {
        Ok(match self {
            Self::Unique { positions } => {
                ("Unique", vec![("positions", <List<Int> as Border>::lower(&positions.0, py)?, false)])
            }
            Self::Ambiguous { sets, one, other } => (
                "Ambiguous",
                vec![
                    ("sets", <Int as Border>::lower(&sets.0, py)?, false),
                    ("one", <List<Int> as Border>::lower(&one.0, py)?, false),
                    ("other", <List<Int> as Border>::lower(&other.0, py)?, false),
                ],
            ),
            Self::NoSet {} => ("NoSet", vec![]),
            Self::Exhausted { budget } => {
                ("Exhausted", vec![("budget", <Int as Border>::lower(&budget.0, py)?, false)])
            }
        })
    }
}

names!(PaymentStatus { "UNPAID" => Unpaid,
"PARTIALLY_PAID" => PartiallyPaid,
"SETTLED" => Settled,
});

names!(DocumentStatus { "TO_INVOICE" => ToInvoice,
"TO_PAY" => ToPay,
"PARTIALLY_PAID" => PartiallyPaid,
"SETTLED" => Settled,
});

/// The status in both vocabularies in use, and whether it is late.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct ItemStatus(pub(crate) core::ItemStatus);

record!(ItemStatus);
readable!(ItemStatus record);

#[pymethods]
impl ItemStatus {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str) =
        ("payment", "document", "overdue", "days_overdue");

    #[new]
    #[pyo3(signature = (payment, document, overdue, days_overdue))]
    fn new(
        payment: At<at::Payment, PaymentStatus>,
        document: At<at::Document, DocumentStatus>,
        overdue: At<at::Overdue, Bool>,
        days_overdue: At<at::DaysOverdue, Int>,
    ) -> Self {
        Self(core::ItemStatus {
            payment: payment.0,
            document: document.0,
            overdue: overdue.0,
            days_overdue: days_overdue.0,
        })
    }

    /// By payment alone.
    #[getter]
    fn payment(&self) -> Out<'_, PaymentStatus> {
        Out(&self.0.payment)
    }

    /// By invoice and payment.
    #[getter]
    fn document(&self) -> Out<'_, DocumentStatus> {
        Out(&self.0.document)
    }

    /// Whether something is open after its due date (逾期). Due today is not overdue.
    #[getter]
    fn overdue(&self) -> Out<'_, Bool> {
        Out(&self.0.overdue)
    }

    /// The days since the due date if it is overdue, otherwise 0.
    #[getter]
    fn days_overdue(&self) -> Out<'_, Int> {
        Out(&self.0.days_overdue)
    }
}

impl ItemStatus {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("payment", <PaymentStatus as Border>::lower(&self.0.payment, py)?, false),
            ("document", <DocumentStatus as Border>::lower(&self.0.document, py)?, false),
            ("overdue", <Bool as Border>::lower(&self.0.overdue, py)?, false),
            ("days_overdue", <Int as Border>::lower(&self.0.days_overdue, py)?, false),
        ])
    }
}

/// The contract as it was, and what has happened.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct EventReport(pub(crate) core::EventReport);

record!(EventReport);
readable!(EventReport record);

#[pymethods]
impl EventReport {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str) = ("schedule", "event");

    #[new]
    #[pyo3(signature = (schedule, event))]
    fn new(schedule: At<at::Schedule, ScheduleRequest>, event: At<at::Event, EventDate>) -> Self {
        Self(core::EventReport { schedule: schedule.0, event: event.0 })
    }

    /// What the schedule is made from, with the events reported before.
    #[getter]
    fn schedule(&self) -> Out<'_, ScheduleRequest> {
        Out(&self.0.schedule)
    }

    /// What has happened now.
    #[getter]
    fn event(&self) -> Out<'_, EventDate> {
        Out(&self.0.event)
    }
}

impl EventReport {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("schedule", <ScheduleRequest as Border>::lower(&self.0.schedule, py)?, false),
            ("event", <EventDate as Border>::lower(&self.0.event, py)?, false),
        ])
    }
}

/// The schedule after an event, and what it changed.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct EventOutcome(pub(crate) core::EventOutcome);

record!(EventOutcome);
readable!(EventOutcome record);

#[pymethods]
impl EventOutcome {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str) = ("schedule", "dated", "waiting");

    #[new]
    #[pyo3(signature = (schedule, dated, waiting))]
    fn new(
        schedule: At<at::Schedule, Schedule>,
        dated: At<at::Dated, List<Installment>>,
        waiting: At<at::Waiting, List<Installment>>,
    ) -> Self {
        Self(core::EventOutcome { schedule: schedule.0, dated: dated.0, waiting: waiting.0 })
    }

    /// The schedule as it is now. Only dates have changed: the amounts never depend on events.
    #[getter]
    fn schedule(&self) -> Out<'_, Schedule> {
        Out(&self.0.schedule)
    }

    /// The installments that got their date by this event, in the order of the terms.
    #[getter]
    fn dated(&self) -> Out<'_, List<Installment>> {
        Out(&self.0.dated)
    }

    /// Those that still wait for another event.
    #[getter]
    fn waiting(&self) -> Out<'_, List<Installment>> {
        Out(&self.0.waiting)
    }
}

impl EventOutcome {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("schedule", <Schedule as Border>::lower(&self.0.schedule, py)?, false),
            ("dated", <List<Installment> as Border>::lower(&self.0.dated, py)?, false),
            ("waiting", <List<Installment> as Border>::lower(&self.0.waiting, py)?, false),
        ])
    }
}

names!(DiscountBase { "GROSS" => Gross,
"NET" => Net,
"TAX" => Tax,
});

/// One step: paying by a day saves a percentage.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct DiscountStep(pub(crate) core::DiscountStep);

record!(DiscountStep);
readable!(DiscountStep record);

#[pymethods]
impl DiscountStep {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str) = ("until", "percent");

    #[new]
    #[pyo3(signature = (until, percent))]
    fn new(until: At<at::Until, List<Step>>, percent: At<at::Percent, Percent>) -> Self {
        Self(core::DiscountStep { until: until.0, percent: percent.0 })
    }

    /// From the day of issue to the last day of the discount: ten days; or one month, then the 10th.
    #[getter]
    fn until(&self) -> Out<'_, List<Step>> {
        Out(&self.0.until)
    }

    /// How much is saved.
    #[getter]
    fn percent(&self) -> Out<'_, Percent> {
        Out(&self.0.percent)
    }
}

impl DiscountStep {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("until", <List<Step> as Border>::lower(&self.0.until, py)?, false),
            ("percent", <Percent as Border>::lower(&self.0.percent, py)?, false),
        ])
    }
}

/// The discounts a customer is offered, as data: "2/10, 1/20, net 30" has two steps.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct DiscountTerms(pub(crate) core::DiscountTerms);

record!(DiscountTerms);
readable!(DiscountTerms record);

#[pymethods]
impl DiscountTerms {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str) = ("steps", "base", "rounding");

    #[new]
    #[pyo3(signature = (steps, base, rounding))]
    fn new(
        steps: At<at::Steps, List<DiscountStep>>,
        base: At<at::Base, DiscountBase>,
        rounding: At<at::Rounding, Rounding>,
    ) -> Self {
        Self(core::DiscountTerms { steps: steps.0, base: base.0, rounding: rounding.0 })
    }

    /// The steps, 1 to 16, in any order.
    #[getter]
    fn steps(&self) -> Out<'_, List<DiscountStep>> {
        Out(&self.0.steps)
    }

    /// What the percentages are of.
    #[getter]
    fn base(&self) -> Out<'_, DiscountBase> {
        Out(&self.0.base)
    }

    /// How the discount, and the tax in it, is rounded to the minor unit.
    #[getter]
    fn rounding(&self) -> Out<'_, Rounding> {
        Out(&self.0.rounding)
    }
}

impl DiscountTerms {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("steps", <List<DiscountStep> as Border>::lower(&self.0.steps, py)?, false),
            ("base", <DiscountBase as Border>::lower(&self.0.base, py)?, false),
            ("rounding", <Rounding as Border>::lower(&self.0.rounding, py)?, false),
        ])
    }
}

/// A discount as it is offered on the day of issue. `discount` is frozen on the receivable.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct DiscountOffer(pub(crate) core::DiscountOffer);

record!(DiscountOffer);
readable!(DiscountOffer record);

#[pymethods]
impl DiscountOffer {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str, &'static str) =
        ("discount", "percent", "base", "net", "tax");

    #[new]
    #[pyo3(signature = (discount, percent, base, net, tax))]
    fn new(
        discount: At<at::Discount, Discount>,
        percent: At<at::Percent, Percent>,
        base: At<at::Base, Money>,
        net: At<at::Net, Money>,
        tax: At<at::Tax, Money>,
    ) -> Self {
        Self(core::DiscountOffer { discount: discount.0, percent: percent.0, base: base.0, net: net.0, tax: tax.0 })
    }

    /// The last day (inclusive), and how much less is to be paid.
    #[getter]
    fn discount(&self) -> Out<'_, Discount> {
        Out(&self.0.discount)
    }

    /// The percentage.
    #[getter]
    fn percent(&self) -> Out<'_, Percent> {
        Out(&self.0.percent)
    }

    /// What it was taken of.
    #[getter]
    fn base(&self) -> Out<'_, Money> {
        Out(&self.0.base)
    }

    /// The part of the discount that lowers the net amount.
    #[getter]
    fn net(&self) -> Out<'_, Money> {
        Out(&self.0.net)
    }

    /// The part of the discount that lowers the tax.
    #[getter]
    fn tax(&self) -> Out<'_, Money> {
        Out(&self.0.tax)
    }
}

impl DiscountOffer {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("discount", <Discount as Border>::lower(&self.0.discount, py)?, false),
            ("percent", <Percent as Border>::lower(&self.0.percent, py)?, false),
            ("base", <Money as Border>::lower(&self.0.base, py)?, false),
            ("net", <Money as Border>::lower(&self.0.net, py)?, false),
            ("tax", <Money as Border>::lower(&self.0.tax, py)?, false),
        ])
    }
}

names!(DayCount { "ACT360" => Act360,
"ACT365" => Act365,
"THIRTY_E360" => ThirtyE360,
});

/// A rate that works day by day.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Hash)]
pub(crate) enum DayRate {
    /// A percentage for each day (日万分之五 is 0.05).
    #[pyo3(constructor = (percent))]
    Daily {
        /// The percentage.
        percent: At<at::Percent, Percent>,
    },
    /// A percentage for a year.
    #[pyo3(constructor = (percent, day_count))]
    Yearly {
        /// The percentage.
        percent: At<at::Percent, Percent>,
        /// How days become years.
        day_count: At<at::DayCount, DayCount>,
    },
}

choice!(DayRate);
readable!(DayRate choice);

impl DayRate {
    pub(crate) fn of(core: &core::DayRate) -> PyResult<Self> {
        Ok(match core {
            core::DayRate::Daily { percent } => Self::Daily { percent: At::of(percent) },
            core::DayRate::Yearly { percent, day_count } => {
                Self::Yearly { percent: At::of(percent), day_count: At::of(day_count) }
            }
        })
    }

    pub(crate) fn core(&self) -> core::DayRate {
        match self {
            Self::Daily { percent } => core::DayRate::Daily { percent: percent.core() },
            Self::Yearly { percent, day_count } => {
                core::DayRate::Yearly { percent: percent.core(), day_count: day_count.core() }
            }
        }
    }

    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<(&'static str, Vec<FieldValue<'py>>)> {
        Ok(match self {
            Self::Daily { percent } => ("Daily", vec![("percent", <Percent as Border>::lower(&percent.0, py)?, false)]),
            Self::Yearly { percent, day_count } => (
                "Yearly",
                vec![
                    ("percent", <Percent as Border>::lower(&percent.0, py)?, false),
                    ("day_count", <DayCount as Border>::lower(&day_count.0, py)?, false),
                ],
            ),
        })
    }
}

names!(LateFrom { "DUE_DATE" => DueDate,
"GRACE_END" => GraceEnd,
});

/// What happens to small charges.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Hash)]
pub(crate) enum LateMinimum {
    /// A charge of an item is at least this much in all, up to its cap.
    #[pyo3(constructor = (amount))]
    AtLeast {
        /// The amount.
        amount: At<at::Amount, Money>,
    },
    /// Nothing is charged for an item until it comes to this much.
    #[pyo3(constructor = (amount))]
    WaiveBelow {
        /// The amount.
        amount: At<at::Amount, Money>,
    },
}

choice!(LateMinimum);
readable!(LateMinimum choice);

impl LateMinimum {
    pub(crate) fn of(core: &core::LateMinimum) -> PyResult<Self> {
        Ok(match core {
            core::LateMinimum::AtLeast { amount } => Self::AtLeast { amount: At::of(amount) },
            core::LateMinimum::WaiveBelow { amount } => Self::WaiveBelow { amount: At::of(amount) },
        })
    }

    pub(crate) fn core(&self) -> core::LateMinimum {
        match self {
            Self::AtLeast { amount } => core::LateMinimum::AtLeast { amount: amount.core() },
            Self::WaiveBelow { amount } => core::LateMinimum::WaiveBelow { amount: amount.core() },
        }
    }

    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<(&'static str, Vec<FieldValue<'py>>)> {
        Ok(match self {
            Self::AtLeast { amount } => ("AtLeast", vec![("amount", <Money as Border>::lower(&amount.0, py)?, false)]),
            Self::WaiveBelow { amount } => {
                ("WaiveBelow", vec![("amount", <Money as Border>::lower(&amount.0, py)?, false)])
            }
        })
    }
}

/// What is charged for paying late. Simple interest on what is open of the item itself: a charge never bears
/// a charge. How much the law allows is the caller's to know (in China, courts cut excessive 违约金).
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct LateTerms(pub(crate) core::LateTerms);

record!(LateTerms);
readable!(LateTerms record);

#[pymethods]
impl LateTerms {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
    ) = (
        "rate",
        "grace_days",
        "from_",
        "cap_amount",
        "cap_percent",
        "minimum",
        "rounding",
        "business_day",
        "due",
        "id",
    );

    #[expect(clippy::too_many_arguments, reason = "one argument for each field")]
    #[new]
    #[pyo3(signature = (rate, *, grace_days = At::new(0), from_, cap_amount = None, cap_percent = None, minimum = None, rounding, business_day, due = At::new(Vec::new()), id = None))]
    fn new(
        rate: At<at::Rate, DayRate>,
        grace_days: At<at::GraceDays, Int>,
        from_: At<at::From, LateFrom>,
        cap_amount: Option<At<at::CapAmount, Money>>,
        cap_percent: Option<At<at::CapPercent, Percent>>,
        minimum: Option<At<at::Minimum, LateMinimum>>,
        rounding: At<at::Rounding, Rounding>,
        business_day: At<at::BusinessDay, BusinessDay>,
        due: At<at::Due, List<Step>>,
        id: Option<At<at::Id, Text>>,
    ) -> Self {
        Self(core::LateTerms {
            rate: rate.0,
            grace_days: grace_days.0,
            from: from_.0,
            cap_amount: cap_amount.map(|given| given.0),
            cap_percent: cap_percent.map(|given| given.0),
            minimum: minimum.map(|given| given.0),
            rounding: rounding.0,
            business_day: business_day.0,
            due: due.0,
            id: id.map(|given| given.0),
        })
    }

    /// How much for each day.
    #[getter]
    fn rate(&self) -> Out<'_, DayRate> {
        Out(&self.0.rate)
    }

    /// Days after the due date in which paying is not late (宽限期), 0 to 3,650. What is paid by the last of them bears no
    /// charge at all.
    #[getter]
    fn grace_days(&self) -> Out<'_, Int> {
        Out(&self.0.grace_days)
    }

    /// From which day what is paid later is charged.
    #[getter]
    fn from_(&self) -> Out<'_, LateFrom> {
        Out(&self.0.from)
    }

    /// The most that is ever charged for an item; absent: no such limit.
    #[getter]
    fn cap_amount(&self) -> Out<'_, Opt<Money>> {
        Out(&self.0.cap_amount)
    }

    /// The most that is ever charged for an item, as a percentage of its whole amount, rounded down; absent: no such
    /// limit. With both, the smaller counts.
    #[getter]
    fn cap_percent(&self) -> Out<'_, Opt<Percent>> {
        Out(&self.0.cap_percent)
    }

    /// What happens to small charges; absent: every cent is charged.
    #[getter]
    fn minimum(&self) -> Out<'_, Opt<LateMinimum>> {
        Out(&self.0.minimum)
    }

    /// How the whole charge of an item is rounded to the minor unit: once, however often it is charged.
    #[getter]
    fn rounding(&self) -> Out<'_, Rounding> {
        Out(&self.0.rounding)
    }

    /// What happens to a due date that is not a business day; anything but `unadjusted` needs a calendar.
    #[getter]
    fn business_day(&self) -> Out<'_, BusinessDay> {
        Out(&self.0.business_day)
    }

    /// From the day of the charge to the day it is due; none: due the same day.
    #[getter]
    fn due(&self) -> Out<'_, List<Step>> {
        Out(&self.0.due)
    }

    /// How the charge is named: a pattern with `{item}` and `{number}`, which counts the charges of an item from 1;
    /// absent: `{item}/late/{number}`.
    #[getter]
    fn id(&self) -> Out<'_, Opt<Text>> {
        Out(&self.0.id)
    }
}

impl LateTerms {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("rate", <DayRate as Border>::lower(&self.0.rate, py)?, false),
            ("grace_days", <Int as Border>::lower(&self.0.grace_days, py)?, self.0.grace_days == 0),
            ("from_", <LateFrom as Border>::lower(&self.0.from, py)?, false),
            ("cap_amount", <Opt<Money> as Border>::lower(&self.0.cap_amount, py)?, self.0.cap_amount.is_none()),
            ("cap_percent", <Opt<Percent> as Border>::lower(&self.0.cap_percent, py)?, self.0.cap_percent.is_none()),
            ("minimum", <Opt<LateMinimum> as Border>::lower(&self.0.minimum, py)?, self.0.minimum.is_none()),
            ("rounding", <Rounding as Border>::lower(&self.0.rounding, py)?, false),
            ("business_day", <BusinessDay as Border>::lower(&self.0.business_day, py)?, false),
            ("due", <List<Step> as Border>::lower(&self.0.due, py)?, self.0.due.is_empty()),
            ("id", <Opt<Text> as Border>::lower(&self.0.id, py)?, self.0.id.is_none()),
        ])
    }
}

/// A dated payment.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct PaidOn(pub(crate) core::PaidOn);

record!(PaidOn);
readable!(PaidOn record);

#[pymethods]
impl PaidOn {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str) = ("on", "amount");

    #[new]
    #[pyo3(signature = (on, amount))]
    fn new(on: At<at::On, Date>, amount: At<at::Amount, Money>) -> Self {
        Self(core::PaidOn { on: on.0, amount: amount.0 })
    }

    /// The day the money arrived.
    #[getter]
    fn on(&self) -> Out<'_, Date> {
        Out(&self.0.on)
    }

    /// How much of it went to the item, more than zero.
    #[getter]
    fn amount(&self) -> Out<'_, Money> {
        Out(&self.0.amount)
    }
}

impl PaidOn {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("on", <Date as Border>::lower(&self.0.on, py)?, false),
            ("amount", <Money as Border>::lower(&self.0.amount, py)?, false),
        ])
    }
}

/// A charge made before.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct EarlierCharge(pub(crate) core::EarlierCharge);

record!(EarlierCharge);
readable!(EarlierCharge record);

#[pymethods]
impl EarlierCharge {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str) = ("number", "through", "amount");

    #[new]
    #[pyo3(signature = (number, through, amount))]
    fn new(number: At<at::Number, Int>, through: At<at::Through, Date>, amount: At<at::Amount, Money>) -> Self {
        Self(core::EarlierCharge { number: number.0, through: through.0, amount: amount.0 })
    }

    /// Its number, from 1.
    #[getter]
    fn number(&self) -> Out<'_, Int> {
        Out(&self.0.number)
    }

    /// The last day it charged.
    #[getter]
    fn through(&self) -> Out<'_, Date> {
        Out(&self.0.through)
    }

    /// What it came to.
    #[getter]
    fn amount(&self) -> Out<'_, Money> {
        Out(&self.0.amount)
    }
}

impl EarlierCharge {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("number", <Int as Border>::lower(&self.0.number, py)?, false),
            ("through", <Date as Border>::lower(&self.0.through, py)?, false),
            ("amount", <Money as Border>::lower(&self.0.amount, py)?, false),
        ])
    }
}

/// An item that may have been paid late.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct LateItem(pub(crate) core::LateItem);

record!(LateItem);
readable!(LateItem record);

#[pymethods]
impl LateItem {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
    ) = ("id", "customer", "amount", "due", "kind", "paid", "charged", "references", "fields");

    #[expect(clippy::too_many_arguments, reason = "one argument for each field")]
    #[new]
    #[pyo3(signature = (id, customer, amount, due, *, kind = At::new(core::ItemKind::Ordinary), paid = At::new(Vec::new()), charged = At::new(Vec::new()), references = At::new(Vec::new()), fields = At::new(Vec::new())))]
    fn new(
        id: At<at::Id, Id>,
        customer: At<at::Customer, Id>,
        amount: At<at::Amount, Money>,
        due: At<at::Due, Date>,
        kind: At<at::Kind, ItemKind>,
        paid: At<at::Paid, List<PaidOn>>,
        charged: At<at::Charged, List<EarlierCharge>>,
        references: At<at::References, List<Id>>,
        fields: At<at::Fields, List<Field>>,
    ) -> Self {
        Self(core::LateItem {
            id: id.0,
            customer: customer.0,
            amount: amount.0,
            due: due.0,
            kind: kind.0,
            paid: paid.0,
            charged: charged.0,
            references: references.0,
            fields: fields.0,
        })
    }

    /// The item.
    #[getter]
    fn id(&self) -> Out<'_, Id> {
        Out(&self.0.id)
    }

    /// The customer who owes it.
    #[getter]
    fn customer(&self) -> Out<'_, Id> {
        Out(&self.0.customer)
    }

    /// What it came to before anything was paid; zero or more.
    #[getter]
    fn amount(&self) -> Out<'_, Money> {
        Out(&self.0.amount)
    }

    /// The day it was due.
    #[getter]
    fn due(&self) -> Out<'_, Date> {
        Out(&self.0.due)
    }

    /// What kind of debt it is: late charges bear none.
    #[getter]
    fn kind(&self) -> Out<'_, ItemKind> {
        Out(&self.0.kind)
    }

    /// What was paid of it, in any order. Credit notes and discounts count as paid on their day.
    #[getter]
    fn paid(&self) -> Out<'_, List<PaidOn>> {
        Out(&self.0.paid)
    }

    /// The charges made for it before, in any order.
    #[getter]
    fn charged(&self) -> Out<'_, List<EarlierCharge>> {
        Out(&self.0.charged)
    }

    /// Carried to the charge.
    #[getter]
    fn references(&self) -> Out<'_, List<Id>> {
        Out(&self.0.references)
    }

    /// Carried to the charge.
    #[getter]
    fn fields(&self) -> Out<'_, List<Field>> {
        Out(&self.0.fields)
    }
}

impl LateItem {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("id", <Id as Border>::lower(&self.0.id, py)?, false),
            ("customer", <Id as Border>::lower(&self.0.customer, py)?, false),
            ("amount", <Money as Border>::lower(&self.0.amount, py)?, false),
            ("due", <Date as Border>::lower(&self.0.due, py)?, false),
            ("kind", <ItemKind as Border>::lower(&self.0.kind, py)?, self.0.kind == core::ItemKind::Ordinary),
            ("paid", <List<PaidOn> as Border>::lower(&self.0.paid, py)?, self.0.paid.is_empty()),
            ("charged", <List<EarlierCharge> as Border>::lower(&self.0.charged, py)?, self.0.charged.is_empty()),
            ("references", <List<Id> as Border>::lower(&self.0.references, py)?, self.0.references.is_empty()),
            ("fields", <List<Field> as Border>::lower(&self.0.fields, py)?, self.0.fields.is_empty()),
        ])
    }
}

/// Days on which the same was open.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct LateSpan(pub(crate) core::LateSpan);

record!(LateSpan);
readable!(LateSpan record);

#[pymethods]
impl LateSpan {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str) = ("from_", "through", "days", "open");

    #[new]
    #[pyo3(signature = (from_, through, days, open))]
    fn new(
        from_: At<at::From, Date>,
        through: At<at::Through, Date>,
        days: At<at::Days, Int>,
        open: At<at::Open, Money>,
    ) -> Self {
        Self(core::LateSpan { from: from_.0, through: through.0, days: days.0, open: open.0 })
    }

    /// The first day.
    #[getter]
    fn from_(&self) -> Out<'_, Date> {
        Out(&self.0.from)
    }

    /// The last day.
    #[getter]
    fn through(&self) -> Out<'_, Date> {
        Out(&self.0.through)
    }

    /// The days by the day count of the rate.
    #[getter]
    fn days(&self) -> Out<'_, Int> {
        Out(&self.0.days)
    }

    /// What was open when each of these days began.
    #[getter]
    fn open(&self) -> Out<'_, Money> {
        Out(&self.0.open)
    }
}

impl LateSpan {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("from_", <Date as Border>::lower(&self.0.from, py)?, false),
            ("through", <Date as Border>::lower(&self.0.through, py)?, false),
            ("days", <Int as Border>::lower(&self.0.days, py)?, false),
            ("open", <Money as Border>::lower(&self.0.open, py)?, false),
        ])
    }
}

/// Why an installment, a charge or a receivable is as it is.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Hash)]
pub(crate) enum ScheduleReason {
    /// Stays because it is paid in full.
    #[pyo3(constructor = (paid))]
    Frozen {
        /// What is paid.
        paid: At<at::Paid, Money>,
    },
    /// Stays whole because a part of it is paid.
    #[pyo3(constructor = (paid, open))]
    FrozenWhole {
        /// What is paid.
        paid: At<at::Paid, Money>,
        /// What is open of it.
        open: At<at::Open, Money>,
    },
    /// Shrinks to its paid part.
    #[pyo3(constructor = (paid, moved))]
    FrozenPart {
        /// What is paid.
        paid: At<at::Paid, Money>,
        /// What was open of it and joins the rest.
        moved: At<at::Moved, Money>,
    },
    /// Open, and the same as before.
    #[pyo3(constructor = (amount))]
    Unchanged {
        /// What it comes to.
        amount: At<at::Amount, Money>,
    },
    /// Open, with another amount, date or purpose than before.
    #[pyo3(constructor = (before, after, rest))]
    Replanned {
        /// What it came to.
        before: At<at::Before, Money>,
        /// What it comes to now.
        after: At<at::After, Money>,
        /// The rest it is a part of.
        rest: At<at::Rest, Money>,
    },
    /// New.
    #[pyo3(constructor = (amount, rest))]
    Added {
        /// What it comes to.
        amount: At<at::Amount, Money>,
        /// The rest it is a part of.
        rest: At<at::Rest, Money>,
    },
    /// Falls away; nothing was paid of it.
    #[pyo3(constructor = (amount))]
    Removed {
        /// What it came to.
        amount: At<at::Amount, Money>,
    },
    /// Charged for paying late.
    #[pyo3(constructor = (due, through, days, percent, *, yearly = None, total, before))]
    PaidLate {
        /// The due date, moved to a business day if told.
        due: At<at::Due, Date>,
        /// The last day charged.
        through: At<at::Through, Date>,
        /// How many days are charged.
        days: At<at::Days, Int>,
        /// The rate.
        percent: At<at::Percent, Percent>,
        /// How days become years; absent: the rate is for a day.
        yearly: Option<At<at::Yearly, DayCount>>,
        /// What the item bears in all.
        total: At<at::Total, Money>,
        /// What was charged of that before.
        before: At<at::Before, Money>,
    },
    /// Not charged: paid in time, or still within the grace.
    #[pyo3(constructor = (due, grace_end))]
    NotLate {
        /// The due date, moved to a business day if told.
        due: At<at::Due, Date>,
        /// The last day of grace.
        grace_end: At<at::GraceEnd, Date>,
    },
    /// Not charged: all the item bears was charged before, or is waived.
    #[pyo3(constructor = (total, before))]
    NothingNew {
        /// What the item bears in all.
        total: At<at::Total, Money>,
        /// What was charged of that before.
        before: At<at::Before, Money>,
    },
    /// Not charged: more was charged before than the item bears, for a payment became known later.
    #[pyo3(constructor = (total, before))]
    ChargedTooMuch {
        /// What the item bears in all.
        total: At<at::Total, Money>,
        /// What was charged before.
        before: At<at::Before, Money>,
    },
    /// Not charged: a late charge bears no late charge.
    #[pyo3(constructor = ())]
    NoChargeOnCharge {},
    /// Canceled: the installment it was made from is another in the new version, or is gone.
    #[pyo3(constructor = (version, number))]
    Superseded {
        /// The version it was made from.
        version: At<at::Version, Int>,
        /// The installment it was made from.
        number: At<at::Number, Int>,
    },
    /// Changed with its installment.
    #[pyo3(constructor = (before, after, due_before, due_after))]
    Adapted {
        /// What it came to.
        before: At<at::Before, Money>,
        /// What it comes to now.
        after: At<at::After, Money>,
        /// When it was due.
        due_before: At<at::DueBefore, Date>,
        /// When it is due now.
        due_after: At<at::DueAfter, Date>,
    },
    /// To be paid in full.
    #[pyo3(constructor = (*, due = None))]
    FullPrice {
        /// When it is due; absent while its event has not been reported.
        due: Option<At<at::Due, Date>>,
    },
    /// Cheaper because it is not due yet.
    #[pyo3(constructor = (percent, *, due = None))]
    EarlyPercent {
        /// The percentage.
        percent: At<at::Percent, Percent>,
        /// When it is due; absent while its event has not been reported.
        due: Option<At<at::Due, Date>>,
    },
    /// Cheaper by the interest from the payment to the due date.
    #[pyo3(constructor = (from_, due, percent, *, yearly = None))]
    EarlyDays {
        /// The day of the payment.
        from_: At<at::From, Date>,
        /// When it is due.
        due: At<at::Due, Date>,
        /// The rate.
        percent: At<at::Percent, Percent>,
        /// How days become years; absent: the rate is for a day.
        yearly: Option<At<at::Yearly, DayCount>>,
    },
    /// Cheaper by a discount that was agreed.
    #[pyo3(constructor = (until))]
    EarlyDiscount {
        /// The last day for it.
        until: At<at::Until, Date>,
    },
}

choice!(ScheduleReason);
readable!(ScheduleReason choice);
told!(ScheduleReason);

impl ScheduleReason {
    pub(crate) fn of(core: &core::ScheduleReason) -> PyResult<Self> {
        Ok(match core {
            core::ScheduleReason::Frozen { paid } => Self::Frozen { paid: At::of(paid) },
            core::ScheduleReason::FrozenWhole { paid, open } => {
                Self::FrozenWhole { paid: At::of(paid), open: At::of(open) }
            }
            core::ScheduleReason::FrozenPart { paid, moved } => {
                Self::FrozenPart { paid: At::of(paid), moved: At::of(moved) }
            }
            core::ScheduleReason::Unchanged { amount } => Self::Unchanged { amount: At::of(amount) },
            core::ScheduleReason::Replanned { before, after, rest } => {
                Self::Replanned { before: At::of(before), after: At::of(after), rest: At::of(rest) }
            }
            core::ScheduleReason::Added { amount, rest } => Self::Added { amount: At::of(amount), rest: At::of(rest) },
            core::ScheduleReason::Removed { amount } => Self::Removed { amount: At::of(amount) },
            core::ScheduleReason::PaidLate { due, through, days, percent, yearly, total, before } => Self::PaidLate {
                due: At::of(due),
                through: At::of(through),
                days: At::of(days),
                percent: At::of(percent),
                yearly: yearly.as_ref().map(At::of),
                total: At::of(total),
                before: At::of(before),
            },
            core::ScheduleReason::NotLate { due, grace_end } => {
                Self::NotLate { due: At::of(due), grace_end: At::of(grace_end) }
            }
            core::ScheduleReason::NothingNew { total, before } => {
                Self::NothingNew { total: At::of(total), before: At::of(before) }
            }
            core::ScheduleReason::ChargedTooMuch { total, before } => {
                Self::ChargedTooMuch { total: At::of(total), before: At::of(before) }
            }
            core::ScheduleReason::NoChargeOnCharge {} => Self::NoChargeOnCharge {},
            core::ScheduleReason::Superseded { version, number } => {
                Self::Superseded { version: At::of(version), number: At::of(number) }
            }
            core::ScheduleReason::Adapted { before, after, due_before, due_after } => Self::Adapted {
                before: At::of(before),
                after: At::of(after),
                due_before: At::of(due_before),
                due_after: At::of(due_after),
            },
            core::ScheduleReason::FullPrice { due } => Self::FullPrice { due: due.as_ref().map(At::of) },
            core::ScheduleReason::EarlyPercent { percent, due } => {
                Self::EarlyPercent { percent: At::of(percent), due: due.as_ref().map(At::of) }
            }
            core::ScheduleReason::EarlyDays { from: from_, due, percent, yearly } => Self::EarlyDays {
                from_: At::of(from_),
                due: At::of(due),
                percent: At::of(percent),
                yearly: yearly.as_ref().map(At::of),
            },
            core::ScheduleReason::EarlyDiscount { until } => Self::EarlyDiscount { until: At::of(until) },
            _ => return Err(unknown()),
        })
    }

    pub(crate) fn core(&self) -> core::ScheduleReason {
        match self {
            Self::Frozen { paid } => core::ScheduleReason::Frozen { paid: paid.core() },
            Self::FrozenWhole { paid, open } => {
                core::ScheduleReason::FrozenWhole { paid: paid.core(), open: open.core() }
            }
            Self::FrozenPart { paid, moved } => {
                core::ScheduleReason::FrozenPart { paid: paid.core(), moved: moved.core() }
            }
            Self::Unchanged { amount } => core::ScheduleReason::Unchanged { amount: amount.core() },
            Self::Replanned { before, after, rest } => {
                core::ScheduleReason::Replanned { before: before.core(), after: after.core(), rest: rest.core() }
            }
            Self::Added { amount, rest } => core::ScheduleReason::Added { amount: amount.core(), rest: rest.core() },
            Self::Removed { amount } => core::ScheduleReason::Removed { amount: amount.core() },
            Self::PaidLate { due, through, days, percent, yearly, total, before } => core::ScheduleReason::PaidLate {
                due: due.core(),
                through: through.core(),
                days: days.core(),
                percent: percent.core(),
                yearly: yearly.as_ref().map(At::core),
                total: total.core(),
                before: before.core(),
            },
            Self::NotLate { due, grace_end } => {
                core::ScheduleReason::NotLate { due: due.core(), grace_end: grace_end.core() }
            }
            Self::NothingNew { total, before } => {
                core::ScheduleReason::NothingNew { total: total.core(), before: before.core() }
            }
            Self::ChargedTooMuch { total, before } => {
                core::ScheduleReason::ChargedTooMuch { total: total.core(), before: before.core() }
            }
            Self::NoChargeOnCharge {} => core::ScheduleReason::NoChargeOnCharge {},
            Self::Superseded { version, number } => {
                core::ScheduleReason::Superseded { version: version.core(), number: number.core() }
            }
            Self::Adapted { before, after, due_before, due_after } => core::ScheduleReason::Adapted {
                before: before.core(),
                after: after.core(),
                due_before: due_before.core(),
                due_after: due_after.core(),
            },
            Self::FullPrice { due } => core::ScheduleReason::FullPrice { due: due.as_ref().map(At::core) },
            Self::EarlyPercent { percent, due } => {
                core::ScheduleReason::EarlyPercent { percent: percent.core(), due: due.as_ref().map(At::core) }
            }
            Self::EarlyDays { from_, due, percent, yearly } => core::ScheduleReason::EarlyDays {
                from: from_.core(),
                due: due.core(),
                percent: percent.core(),
                yearly: yearly.as_ref().map(At::core),
            },
            Self::EarlyDiscount { until } => core::ScheduleReason::EarlyDiscount { until: until.core() },
        }
    }

    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<(&'static str, Vec<FieldValue<'py>>)> {
        Ok(match self {
            Self::Frozen { paid } => ("Frozen", vec![("paid", <Money as Border>::lower(&paid.0, py)?, false)]),
            Self::FrozenWhole { paid, open } => (
                "FrozenWhole",
                vec![
                    ("paid", <Money as Border>::lower(&paid.0, py)?, false),
                    ("open", <Money as Border>::lower(&open.0, py)?, false),
                ],
            ),
            Self::FrozenPart { paid, moved } => (
                "FrozenPart",
                vec![
                    ("paid", <Money as Border>::lower(&paid.0, py)?, false),
                    ("moved", <Money as Border>::lower(&moved.0, py)?, false),
                ],
            ),
            Self::Unchanged { amount } => {
                ("Unchanged", vec![("amount", <Money as Border>::lower(&amount.0, py)?, false)])
            }
            Self::Replanned { before, after, rest } => (
                "Replanned",
                vec![
                    ("before", <Money as Border>::lower(&before.0, py)?, false),
                    ("after", <Money as Border>::lower(&after.0, py)?, false),
                    ("rest", <Money as Border>::lower(&rest.0, py)?, false),
                ],
            ),
            Self::Added { amount, rest } => (
                "Added",
                vec![
                    ("amount", <Money as Border>::lower(&amount.0, py)?, false),
                    ("rest", <Money as Border>::lower(&rest.0, py)?, false),
                ],
            ),
            Self::Removed { amount } => ("Removed", vec![("amount", <Money as Border>::lower(&amount.0, py)?, false)]),
            Self::PaidLate { due, through, days, percent, yearly, total, before } => (
                "PaidLate",
                vec![
                    ("due", <Date as Border>::lower(&due.0, py)?, false),
                    ("through", <Date as Border>::lower(&through.0, py)?, false),
                    ("days", <Int as Border>::lower(&days.0, py)?, false),
                    ("percent", <Percent as Border>::lower(&percent.0, py)?, false),
                    ("yearly", <Opt<DayCount> as Border>::lower(&yearly.as_ref().map(At::core), py)?, yearly.is_none()),
                    ("total", <Money as Border>::lower(&total.0, py)?, false),
                    ("before", <Money as Border>::lower(&before.0, py)?, false),
                ],
            ),
            Self::NotLate { due, grace_end } => (
                "NotLate",
                vec![
                    ("due", <Date as Border>::lower(&due.0, py)?, false),
                    ("grace_end", <Date as Border>::lower(&grace_end.0, py)?, false),
                ],
            ),
            Self::NothingNew { total, before } => (
                "NothingNew",
                vec![
                    ("total", <Money as Border>::lower(&total.0, py)?, false),
                    ("before", <Money as Border>::lower(&before.0, py)?, false),
                ],
            ),
            Self::ChargedTooMuch { total, before } => (
                "ChargedTooMuch",
                vec![
                    ("total", <Money as Border>::lower(&total.0, py)?, false),
                    ("before", <Money as Border>::lower(&before.0, py)?, false),
                ],
            ),
            Self::NoChargeOnCharge {} => ("NoChargeOnCharge", vec![]),
            Self::Superseded { version, number } => (
                "Superseded",
                vec![
                    ("version", <Int as Border>::lower(&version.0, py)?, false),
                    ("number", <Int as Border>::lower(&number.0, py)?, false),
                ],
            ),
            Self::Adapted { before, after, due_before, due_after } => (
                "Adapted",
                vec![
                    ("before", <Money as Border>::lower(&before.0, py)?, false),
                    ("after", <Money as Border>::lower(&after.0, py)?, false),
                    ("due_before", <Date as Border>::lower(&due_before.0, py)?, false),
                    ("due_after", <Date as Border>::lower(&due_after.0, py)?, false),
                ],
            ),
            Self::FullPrice { due } => (
                "FullPrice",
                vec![("due", <Opt<Date> as Border>::lower(&due.as_ref().map(At::core), py)?, due.is_none())],
            ),
            Self::EarlyPercent { percent, due } => (
                "EarlyPercent",
                vec![
                    ("percent", <Percent as Border>::lower(&percent.0, py)?, false),
                    ("due", <Opt<Date> as Border>::lower(&due.as_ref().map(At::core), py)?, due.is_none()),
                ],
            ),
            Self::EarlyDays { from_, due, percent, yearly } => (
                "EarlyDays",
                vec![
                    ("from_", <Date as Border>::lower(&from_.0, py)?, false),
                    ("due", <Date as Border>::lower(&due.0, py)?, false),
                    ("percent", <Percent as Border>::lower(&percent.0, py)?, false),
                    ("yearly", <Opt<DayCount> as Border>::lower(&yearly.as_ref().map(At::core), py)?, yearly.is_none()),
                ],
            ),
            Self::EarlyDiscount { until } => {
                ("EarlyDiscount", vec![("until", <Date as Border>::lower(&until.0, py)?, false)])
            }
        })
    }
}

/// A new charge.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct LateCharge(pub(crate) core::LateCharge);

record!(LateCharge);
readable!(LateCharge record);

#[pymethods]
impl LateCharge {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str, &'static str) =
        ("item", "number", "receivable", "spans", "reason");

    #[new]
    #[pyo3(signature = (item, number, receivable, spans, reason))]
    fn new(
        item: At<at::Item, Id>,
        number: At<at::Number, Int>,
        receivable: At<at::Receivable, Receivable>,
        spans: At<at::Spans, List<LateSpan>>,
        reason: At<at::Reason, ScheduleReason>,
    ) -> Self {
        Self(core::LateCharge {
            item: item.0,
            number: number.0,
            receivable: receivable.0,
            spans: spans.0,
            reason: reason.0,
        })
    }

    /// The item that was paid late.
    #[getter]
    fn item(&self) -> Out<'_, Id> {
        Out(&self.0.item)
    }

    /// Its number among the charges of the item.
    #[getter]
    fn number(&self) -> Out<'_, Int> {
        Out(&self.0.number)
    }

    /// The charge as a receivable of its own, of the kind late charge.
    #[getter]
    fn receivable(&self) -> Out<'_, Receivable> {
        Out(&self.0.receivable)
    }

    /// What was open on which days, from the first late day.
    #[getter]
    fn spans(&self) -> Out<'_, List<LateSpan>> {
        Out(&self.0.spans)
    }

    /// The figures.
    #[getter]
    fn reason(&self) -> Out<'_, ScheduleReason> {
        Out(&self.0.reason)
    }
}

impl LateCharge {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("item", <Id as Border>::lower(&self.0.item, py)?, false),
            ("number", <Int as Border>::lower(&self.0.number, py)?, false),
            ("receivable", <Receivable as Border>::lower(&self.0.receivable, py)?, false),
            ("spans", <List<LateSpan> as Border>::lower(&self.0.spans, py)?, false),
            ("reason", <ScheduleReason as Border>::lower(&self.0.reason, py)?, false),
        ])
    }
}

/// An item without a new charge.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct NotCharged(pub(crate) core::NotCharged);

record!(NotCharged);
readable!(NotCharged record);

#[pymethods]
impl NotCharged {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str) = ("item", "reason");

    #[new]
    #[pyo3(signature = (item, reason))]
    fn new(item: At<at::Item, Id>, reason: At<at::Reason, ScheduleReason>) -> Self {
        Self(core::NotCharged { item: item.0, reason: reason.0 })
    }

    /// The item.
    #[getter]
    fn item(&self) -> Out<'_, Id> {
        Out(&self.0.item)
    }

    /// Why.
    #[getter]
    fn reason(&self) -> Out<'_, ScheduleReason> {
        Out(&self.0.reason)
    }
}

impl NotCharged {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("item", <Id as Border>::lower(&self.0.item, py)?, false),
            ("reason", <ScheduleReason as Border>::lower(&self.0.reason, py)?, false),
        ])
    }
}

/// The charges, and what was not charged and why.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct LatePlan(pub(crate) core::LatePlan);

record!(LatePlan);
readable!(LatePlan record);

#[pymethods]
impl LatePlan {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str) = ("as_of", "charges", "passed");

    #[new]
    #[pyo3(signature = (as_of, charges, passed))]
    fn new(
        as_of: At<at::AsOf, Date>,
        charges: At<at::Charges, List<LateCharge>>,
        passed: At<at::Passed, List<NotCharged>>,
    ) -> Self {
        Self(core::LatePlan { as_of: as_of.0, charges: charges.0, passed: passed.0 })
    }

    /// The last day that is charged.
    #[getter]
    fn as_of(&self) -> Out<'_, Date> {
        Out(&self.0.as_of)
    }

    /// The new charges, in the order of the items.
    #[getter]
    fn charges(&self) -> Out<'_, List<LateCharge>> {
        Out(&self.0.charges)
    }

    /// The items without a new charge, in their order.
    #[getter]
    fn passed(&self) -> Out<'_, List<NotCharged>> {
        Out(&self.0.passed)
    }
}

impl LatePlan {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("as_of", <Date as Border>::lower(&self.0.as_of, py)?, false),
            ("charges", <List<LateCharge> as Border>::lower(&self.0.charges, py)?, false),
            ("passed", <List<NotCharged> as Border>::lower(&self.0.passed, py)?, false),
        ])
    }
}

/// What is paid of an installment.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct PaidInstallment(pub(crate) core::PaidInstallment);

record!(PaidInstallment);
readable!(PaidInstallment record);

#[pymethods]
impl PaidInstallment {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str) = ("number", "paid");

    #[new]
    #[pyo3(signature = (number, paid))]
    fn new(number: At<at::Number, Int>, paid: At<at::Paid, Money>) -> Self {
        Self(core::PaidInstallment { number: number.0, paid: paid.0 })
    }

    /// Its number.
    #[getter]
    fn number(&self) -> Out<'_, Int> {
        Out(&self.0.number)
    }

    /// What is paid of it; zero, or of its sign and not more than its amount.
    #[getter]
    fn paid(&self) -> Out<'_, Money> {
        Out(&self.0.paid)
    }
}

impl PaidInstallment {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("number", <Int as Border>::lower(&self.0.number, py)?, false),
            ("paid", <Money as Border>::lower(&self.0.paid, py)?, false),
        ])
    }
}

names!(PartPaid { "PAID_PART" => PaidPart,
"WHOLE" => Whole,
});

/// How the open rest of a contract is spread.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Hash)]
pub(crate) enum Respread {
    /// Over new installments by new terms. They take the free numbers in order.
    #[pyo3(constructor = (terms))]
    ByTerms {
        /// The terms, applied to the rest.
        terms: At<at::Terms, Terms>,
    },
    /// Over the open installments in proportion to what is open of each, with their dates, purposes and labels.
    /// What is open of one that shrank to its paid part becomes an installment with the next number.
    #[pyo3(constructor = (rounding, remainder))]
    InProportion {
        /// How each part is rounded to the minor unit.
        rounding: At<at::Rounding, Rounding>,
        /// Which part takes what rounding leaves over.
        remainder: At<at::Remainder, Remainder>,
    },
}

choice!(Respread);
readable!(Respread choice);

impl Respread {
    pub(crate) fn of(core: &core::Respread) -> PyResult<Self> {
        Ok(match core {
            core::Respread::ByTerms { terms } => Self::ByTerms { terms: At::of(terms) },
            core::Respread::InProportion { rounding, remainder } => {
                Self::InProportion { rounding: At::of(rounding), remainder: At::of(remainder) }
            }
        })
    }

    pub(crate) fn core(&self) -> core::Respread {
        match self {
            Self::ByTerms { terms } => core::Respread::ByTerms { terms: terms.core() },
            Self::InProportion { rounding, remainder } => {
                core::Respread::InProportion { rounding: rounding.core(), remainder: remainder.core() }
            }
        }
    }

    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<(&'static str, Vec<FieldValue<'py>>)> {
        Ok(match self {
            Self::ByTerms { terms } => ("ByTerms", vec![("terms", <Terms as Border>::lower(&terms.0, py)?, false)]),
            Self::InProportion { rounding, remainder } => (
                "InProportion",
                vec![
                    ("rounding", <Rounding as Border>::lower(&rounding.0, py)?, false),
                    ("remainder", <Remainder as Border>::lower(&remainder.0, py)?, false),
                ],
            ),
        })
    }
}

/// An installment before and after a change.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct InstallmentChange(pub(crate) core::InstallmentChange);

record!(InstallmentChange);
readable!(InstallmentChange record);

#[pymethods]
impl InstallmentChange {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str) =
        ("number", "before", "after", "reason");

    #[new]
    #[pyo3(signature = (number, *, before = None, after = None, reason))]
    fn new(
        number: At<at::Number, Int>,
        before: Option<At<at::Before, Installment>>,
        after: Option<At<at::After, Installment>>,
        reason: At<at::Reason, ScheduleReason>,
    ) -> Self {
        Self(core::InstallmentChange {
            number: number.0,
            before: before.map(|given| given.0),
            after: after.map(|given| given.0),
            reason: reason.0,
        })
    }

    /// Its number.
    #[getter]
    fn number(&self) -> Out<'_, Int> {
        Out(&self.0.number)
    }

    /// As it was; absent for a new one.
    #[getter]
    fn before(&self) -> Out<'_, Opt<Installment>> {
        Out(&self.0.before)
    }

    /// As it is to be; absent for one that falls away.
    #[getter]
    fn after(&self) -> Out<'_, Opt<Installment>> {
        Out(&self.0.after)
    }

    /// What happened to it, with the figures.
    #[getter]
    fn reason(&self) -> Out<'_, ScheduleReason> {
        Out(&self.0.reason)
    }
}

impl InstallmentChange {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("number", <Int as Border>::lower(&self.0.number, py)?, false),
            ("before", <Opt<Installment> as Border>::lower(&self.0.before, py)?, self.0.before.is_none()),
            ("after", <Opt<Installment> as Border>::lower(&self.0.after, py)?, self.0.after.is_none()),
            ("reason", <ScheduleReason as Border>::lower(&self.0.reason, py)?, false),
        ])
    }
}

/// The new version of a schedule, and every change side by side.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Amendment(pub(crate) core::Amendment);

record!(Amendment);
readable!(Amendment record);

#[pymethods]
impl Amendment {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str, &'static str, &'static str) =
        ("version", "schedule", "changes", "paid", "frozen", "rest");

    #[new]
    #[pyo3(signature = (version, schedule, changes, paid, frozen, rest))]
    fn new(
        version: At<at::Version, Int>,
        schedule: At<at::Schedule, Schedule>,
        changes: At<at::Changes, List<InstallmentChange>>,
        paid: At<at::Paid, Money>,
        frozen: At<at::Frozen, Money>,
        rest: At<at::Rest, Money>,
    ) -> Self {
        Self(core::Amendment {
            version: version.0,
            schedule: schedule.0,
            changes: changes.0,
            paid: paid.0,
            frozen: frozen.0,
            rest: rest.0,
        })
    }

    /// The number of the new version.
    #[getter]
    fn version(&self) -> Out<'_, Int> {
        Out(&self.0.version)
    }

    /// The schedule as it is to be, by number.
    #[getter]
    fn schedule(&self) -> Out<'_, Schedule> {
        Out(&self.0.schedule)
    }

    /// Every number of either version: before, after and why.
    #[getter]
    fn changes(&self) -> Out<'_, List<InstallmentChange>> {
        Out(&self.0.changes)
    }

    /// What is paid in all.
    #[getter]
    fn paid(&self) -> Out<'_, Money> {
        Out(&self.0.paid)
    }

    /// What stays frozen because it, or a part of it, is paid.
    #[getter]
    fn frozen(&self) -> Out<'_, Money> {
        Out(&self.0.frozen)
    }

    /// What was spread again: the new total less what stays frozen.
    #[getter]
    fn rest(&self) -> Out<'_, Money> {
        Out(&self.0.rest)
    }
}

impl Amendment {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("version", <Int as Border>::lower(&self.0.version, py)?, false),
            ("schedule", <Schedule as Border>::lower(&self.0.schedule, py)?, false),
            ("changes", <List<InstallmentChange> as Border>::lower(&self.0.changes, py)?, false),
            ("paid", <Money as Border>::lower(&self.0.paid, py)?, false),
            ("frozen", <Money as Border>::lower(&self.0.frozen, py)?, false),
            ("rest", <Money as Border>::lower(&self.0.rest, py)?, false),
        ])
    }
}

/// A receivable made from an installment before.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Generated(pub(crate) core::Generated);

record!(Generated);
readable!(Generated record);

#[pymethods]
impl Generated {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str, &'static str, &'static str) =
        ("id", "version", "number", "amount", "paid", "due");

    #[new]
    #[pyo3(signature = (id, version, number, amount, paid, due))]
    fn new(
        id: At<at::Id, Id>,
        version: At<at::Version, Int>,
        number: At<at::Number, Int>,
        amount: At<at::Amount, Money>,
        paid: At<at::Paid, Money>,
        due: At<at::Due, Date>,
    ) -> Self {
        Self(core::Generated {
            id: id.0,
            version: version.0,
            number: number.0,
            amount: amount.0,
            paid: paid.0,
            due: due.0,
        })
    }

    /// The receivable.
    #[getter]
    fn id(&self) -> Out<'_, Id> {
        Out(&self.0.id)
    }

    /// The version it was made from.
    #[getter]
    fn version(&self) -> Out<'_, Int> {
        Out(&self.0.version)
    }

    /// The installment it was made from.
    #[getter]
    fn number(&self) -> Out<'_, Int> {
        Out(&self.0.number)
    }

    /// What it comes to, paid or not.
    #[getter]
    fn amount(&self) -> Out<'_, Money> {
        Out(&self.0.amount)
    }

    /// What is paid of it.
    #[getter]
    fn paid(&self) -> Out<'_, Money> {
        Out(&self.0.paid)
    }

    /// When it is due.
    #[getter]
    fn due(&self) -> Out<'_, Date> {
        Out(&self.0.due)
    }
}

impl Generated {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("id", <Id as Border>::lower(&self.0.id, py)?, false),
            ("version", <Int as Border>::lower(&self.0.version, py)?, false),
            ("number", <Int as Border>::lower(&self.0.number, py)?, false),
            ("amount", <Money as Border>::lower(&self.0.amount, py)?, false),
            ("paid", <Money as Border>::lower(&self.0.paid, py)?, false),
            ("due", <Date as Border>::lower(&self.0.due, py)?, false),
        ])
    }
}

/// What a single installment is tied to; it follows what every receivable carries.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct InstallmentTie(pub(crate) core::InstallmentTie);

record!(InstallmentTie);
readable!(InstallmentTie record);

#[pymethods]
impl InstallmentTie {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str) = ("number", "references", "fields");

    #[new]
    #[pyo3(signature = (number, *, references = At::new(Vec::new()), fields = At::new(Vec::new())))]
    fn new(
        number: At<at::Number, Int>,
        references: At<at::References, List<Id>>,
        fields: At<at::Fields, List<Field>>,
    ) -> Self {
        Self(core::InstallmentTie { number: number.0, references: references.0, fields: fields.0 })
    }

    /// The installment.
    #[getter]
    fn number(&self) -> Out<'_, Int> {
        Out(&self.0.number)
    }

    /// Further numbers under which a payer may quote it: invoice, shipment.
    #[getter]
    fn references(&self) -> Out<'_, List<Id>> {
        Out(&self.0.references)
    }

    /// Further fields, of other names than those every receivable carries.
    #[getter]
    fn fields(&self) -> Out<'_, List<Field>> {
        Out(&self.0.fields)
    }
}

impl InstallmentTie {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("number", <Int as Border>::lower(&self.0.number, py)?, false),
            ("references", <List<Id> as Border>::lower(&self.0.references, py)?, self.0.references.is_empty()),
            ("fields", <List<Field> as Border>::lower(&self.0.fields, py)?, self.0.fields.is_empty()),
        ])
    }
}

/// A receivable that stays with another amount or date.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct ReceivableChange(pub(crate) core::ReceivableChange);

record!(ReceivableChange);
readable!(ReceivableChange record);

#[pymethods]
impl ReceivableChange {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str, &'static str) =
        ("id", "amount", "open", "due", "reason");

    #[new]
    #[pyo3(signature = (id, amount, open, due, reason))]
    fn new(
        id: At<at::Id, Id>,
        amount: At<at::Amount, Money>,
        open: At<at::Open, Money>,
        due: At<at::Due, Date>,
        reason: At<at::Reason, ScheduleReason>,
    ) -> Self {
        Self(core::ReceivableChange { id: id.0, amount: amount.0, open: open.0, due: due.0, reason: reason.0 })
    }

    /// The receivable.
    #[getter]
    fn id(&self) -> Out<'_, Id> {
        Out(&self.0.id)
    }

    /// What it is to come to.
    #[getter]
    fn amount(&self) -> Out<'_, Money> {
        Out(&self.0.amount)
    }

    /// What of that is open.
    #[getter]
    fn open(&self) -> Out<'_, Money> {
        Out(&self.0.open)
    }

    /// When it is to be due.
    #[getter]
    fn due(&self) -> Out<'_, Date> {
        Out(&self.0.due)
    }

    /// Amount and date before and after.
    #[getter]
    fn reason(&self) -> Out<'_, ScheduleReason> {
        Out(&self.0.reason)
    }
}

impl ReceivableChange {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("id", <Id as Border>::lower(&self.0.id, py)?, false),
            ("amount", <Money as Border>::lower(&self.0.amount, py)?, false),
            ("open", <Money as Border>::lower(&self.0.open, py)?, false),
            ("due", <Date as Border>::lower(&self.0.due, py)?, false),
            ("reason", <ScheduleReason as Border>::lower(&self.0.reason, py)?, false),
        ])
    }
}

/// A receivable that falls away.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Cancellation(pub(crate) core::Cancellation);

record!(Cancellation);
readable!(Cancellation record);

#[pymethods]
impl Cancellation {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str) = ("id", "amount", "reason");

    #[new]
    #[pyo3(signature = (id, amount, reason))]
    fn new(id: At<at::Id, Id>, amount: At<at::Amount, Money>, reason: At<at::Reason, ScheduleReason>) -> Self {
        Self(core::Cancellation { id: id.0, amount: amount.0, reason: reason.0 })
    }

    /// The receivable.
    #[getter]
    fn id(&self) -> Out<'_, Id> {
        Out(&self.0.id)
    }

    /// What it came to.
    #[getter]
    fn amount(&self) -> Out<'_, Money> {
        Out(&self.0.amount)
    }

    /// Why.
    #[getter]
    fn reason(&self) -> Out<'_, ScheduleReason> {
        Out(&self.0.reason)
    }
}

impl Cancellation {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("id", <Id as Border>::lower(&self.0.id, py)?, false),
            ("amount", <Money as Border>::lower(&self.0.amount, py)?, false),
            ("reason", <ScheduleReason as Border>::lower(&self.0.reason, py)?, false),
        ])
    }
}

/// What is to be created, changed and canceled. Carried out, the same request gives an empty plan.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct ReceivablePlan(pub(crate) core::ReceivablePlan);

record!(ReceivablePlan);
readable!(ReceivablePlan record);

#[pymethods]
impl ReceivablePlan {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str, &'static str) =
        ("create", "keep", "change", "cancel", "waiting");

    #[new]
    #[pyo3(signature = (create, keep, change, cancel, waiting))]
    fn new(
        create: At<at::Create, List<Receivable>>,
        keep: At<at::Keep, List<Id>>,
        change: At<at::Change, List<ReceivableChange>>,
        cancel: At<at::Cancel, List<Cancellation>>,
        waiting: At<at::Waiting, List<Installment>>,
    ) -> Self {
        Self(core::ReceivablePlan {
            create: create.0,
            keep: keep.0,
            change: change.0,
            cancel: cancel.0,
            waiting: waiting.0,
        })
    }

    /// New receivables, by installment.
    #[getter]
    fn create(&self) -> Out<'_, List<Receivable>> {
        Out(&self.0.create)
    }

    /// Receivables that stay as they are.
    #[getter]
    fn keep(&self) -> Out<'_, List<Id>> {
        Out(&self.0.keep)
    }

    /// Receivables that stay with another amount or date.
    #[getter]
    fn change(&self) -> Out<'_, List<ReceivableChange>> {
        Out(&self.0.change)
    }

    /// Receivables of which nothing is paid and that fall away.
    #[getter]
    fn cancel(&self) -> Out<'_, List<Cancellation>> {
        Out(&self.0.cancel)
    }

    /// Installments that wait for their event.
    #[getter]
    fn waiting(&self) -> Out<'_, List<Installment>> {
        Out(&self.0.waiting)
    }
}

impl ReceivablePlan {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("create", <List<Receivable> as Border>::lower(&self.0.create, py)?, false),
            ("keep", <List<Id> as Border>::lower(&self.0.keep, py)?, false),
            ("change", <List<ReceivableChange> as Border>::lower(&self.0.change, py)?, false),
            ("cancel", <List<Cancellation> as Border>::lower(&self.0.cancel, py)?, false),
            ("waiting", <List<Installment> as Border>::lower(&self.0.waiting, py)?, false),
        ])
    }
}

/// An open item or installment, dated or not.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct QuoteItem(pub(crate) core::QuoteItem);

record!(QuoteItem);
readable!(QuoteItem record);

#[pymethods]
impl QuoteItem {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str) = ("id", "open", "due", "discounts");

    #[new]
    #[pyo3(signature = (id, open, *, due = None, discounts = At::new(Vec::new())))]
    fn new(
        id: At<at::Id, Id>,
        open: At<at::Open, Money>,
        due: Option<At<at::Due, Date>>,
        discounts: At<at::Discounts, List<Discount>>,
    ) -> Self {
        Self(core::QuoteItem { id: id.0, open: open.0, due: due.map(|given| given.0), discounts: discounts.0 })
    }

    /// The item.
    #[getter]
    fn id(&self) -> Out<'_, Id> {
        Out(&self.0.id)
    }

    /// What is open of it; zero or more.
    #[getter]
    fn open(&self) -> Out<'_, Money> {
        Out(&self.0.open)
    }

    /// When it is due; absent while its event has not been reported.
    #[getter]
    fn due(&self) -> Out<'_, Opt<Date>> {
        Out(&self.0.due)
    }

    /// The discounts frozen on it.
    #[getter]
    fn discounts(&self) -> Out<'_, List<Discount>> {
        Out(&self.0.discounts)
    }
}

impl QuoteItem {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("id", <Id as Border>::lower(&self.0.id, py)?, false),
            ("open", <Money as Border>::lower(&self.0.open, py)?, false),
            ("due", <Opt<Date> as Border>::lower(&self.0.due, py)?, self.0.due.is_none()),
            ("discounts", <List<Discount> as Border>::lower(&self.0.discounts, py)?, self.0.discounts.is_empty()),
        ])
    }
}

/// What settling early saves.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Hash)]
pub(crate) enum EarlyPolicy {
    /// Nothing.
    #[pyo3(constructor = ())]
    Nothing {},
    /// A percentage of every item that is not due yet; today's is due.
    #[pyo3(constructor = (percent, rounding))]
    NotYetDue {
        /// The percentage.
        percent: At<at::Percent, Percent>,
        /// How it is rounded, item by item.
        rounding: At<at::Rounding, Rounding>,
    },
    /// Interest for the days from the payment to each due date; an item without a date saves nothing.
    #[pyo3(constructor = (rate, rounding))]
    PerDay {
        /// The rate.
        rate: At<at::Rate, DayRate>,
        /// How it is rounded, item by item.
        rounding: At<at::Rounding, Rounding>,
    },
    /// The largest of the discounts frozen on each item whose last day has not passed (the last day counts) and
    /// that is less than what is open.
    #[pyo3(constructor = ())]
    Discounts {},
}

choice!(EarlyPolicy);
readable!(EarlyPolicy choice);

impl EarlyPolicy {
    pub(crate) fn of(core: &core::EarlyPolicy) -> PyResult<Self> {
        Ok(match core {
            core::EarlyPolicy::Nothing {} => Self::Nothing {},
            core::EarlyPolicy::NotYetDue { percent, rounding } => {
                Self::NotYetDue { percent: At::of(percent), rounding: At::of(rounding) }
            }
            core::EarlyPolicy::PerDay { rate, rounding } => {
                Self::PerDay { rate: At::of(rate), rounding: At::of(rounding) }
            }
            core::EarlyPolicy::Discounts {} => Self::Discounts {},
        })
    }

    pub(crate) fn core(&self) -> core::EarlyPolicy {
        match self {
            Self::Nothing {} => core::EarlyPolicy::Nothing {},
            Self::NotYetDue { percent, rounding } => {
                core::EarlyPolicy::NotYetDue { percent: percent.core(), rounding: rounding.core() }
            }
            Self::PerDay { rate, rounding } => {
                core::EarlyPolicy::PerDay { rate: rate.core(), rounding: rounding.core() }
            }
            Self::Discounts {} => core::EarlyPolicy::Discounts {},
        }
    }

    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<(&'static str, Vec<FieldValue<'py>>)> {
        Ok(match self {
            Self::Nothing {} => ("Nothing", vec![]),
            Self::NotYetDue { percent, rounding } => (
                "NotYetDue",
                vec![
                    ("percent", <Percent as Border>::lower(&percent.0, py)?, false),
                    ("rounding", <Rounding as Border>::lower(&rounding.0, py)?, false),
                ],
            ),
            Self::PerDay { rate, rounding } => (
                "PerDay",
                vec![
                    ("rate", <DayRate as Border>::lower(&rate.0, py)?, false),
                    ("rounding", <Rounding as Border>::lower(&rounding.0, py)?, false),
                ],
            ),
            Self::Discounts {} => ("Discounts", vec![]),
        })
    }
}

/// What settles an item.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct QuoteLine(pub(crate) core::QuoteLine);

record!(QuoteLine);
readable!(QuoteLine record);

#[pymethods]
impl QuoteLine {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str, &'static str) =
        ("item", "open", "discount", "pay", "reason");

    #[new]
    #[pyo3(signature = (item, open, discount, pay, reason))]
    fn new(
        item: At<at::Item, Id>,
        open: At<at::Open, Money>,
        discount: At<at::Discount, Money>,
        pay: At<at::Pay, Money>,
        reason: At<at::Reason, ScheduleReason>,
    ) -> Self {
        Self(core::QuoteLine { item: item.0, open: open.0, discount: discount.0, pay: pay.0, reason: reason.0 })
    }

    /// The item.
    #[getter]
    fn item(&self) -> Out<'_, Id> {
        Out(&self.0.item)
    }

    /// What is open.
    #[getter]
    fn open(&self) -> Out<'_, Money> {
        Out(&self.0.open)
    }

    /// What is saved.
    #[getter]
    fn discount(&self) -> Out<'_, Money> {
        Out(&self.0.discount)
    }

    /// What is to be paid.
    #[getter]
    fn pay(&self) -> Out<'_, Money> {
        Out(&self.0.pay)
    }

    /// Why.
    #[getter]
    fn reason(&self) -> Out<'_, ScheduleReason> {
        Out(&self.0.reason)
    }
}

impl QuoteLine {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("item", <Id as Border>::lower(&self.0.item, py)?, false),
            ("open", <Money as Border>::lower(&self.0.open, py)?, false),
            ("discount", <Money as Border>::lower(&self.0.discount, py)?, false),
            ("pay", <Money as Border>::lower(&self.0.pay, py)?, false),
            ("reason", <ScheduleReason as Border>::lower(&self.0.reason, py)?, false),
        ])
    }
}

/// What settles everything on a day.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct SettlementQuote(pub(crate) core::SettlementQuote);

record!(SettlementQuote);
readable!(SettlementQuote record);

#[pymethods]
impl SettlementQuote {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str, &'static str) =
        ("as_of", "lines", "open", "discount", "pay");

    #[new]
    #[pyo3(signature = (as_of, lines, open, discount, pay))]
    fn new(
        as_of: At<at::AsOf, Date>,
        lines: At<at::Lines, List<QuoteLine>>,
        open: At<at::Open, Money>,
        discount: At<at::Discount, Money>,
        pay: At<at::Pay, Money>,
    ) -> Self {
        Self(core::SettlementQuote { as_of: as_of.0, lines: lines.0, open: open.0, discount: discount.0, pay: pay.0 })
    }

    /// The day of the payment; on another day another amount may be right.
    #[getter]
    fn as_of(&self) -> Out<'_, Date> {
        Out(&self.0.as_of)
    }

    /// Item by item.
    #[getter]
    fn lines(&self) -> Out<'_, List<QuoteLine>> {
        Out(&self.0.lines)
    }

    /// What is open in all.
    #[getter]
    fn open(&self) -> Out<'_, Money> {
        Out(&self.0.open)
    }

    /// What settling early saves.
    #[getter]
    fn discount(&self) -> Out<'_, Money> {
        Out(&self.0.discount)
    }

    /// What is to be paid: what is open less the discount.
    #[getter]
    fn pay(&self) -> Out<'_, Money> {
        Out(&self.0.pay)
    }
}

impl SettlementQuote {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("as_of", <Date as Border>::lower(&self.0.as_of, py)?, false),
            ("lines", <List<QuoteLine> as Border>::lower(&self.0.lines, py)?, false),
            ("open", <Money as Border>::lower(&self.0.open, py)?, false),
            ("discount", <Money as Border>::lower(&self.0.discount, py)?, false),
            ("pay", <Money as Border>::lower(&self.0.pay, py)?, false),
        ])
    }
}

names!(NextMode { "OVERDUE" => Overdue,
"NEXT" => Next,
"NOTHING" => Nothing,
});

/// What to ask a customer for next.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct NextPayment(pub(crate) core::NextPayment);

record!(NextPayment);
readable!(NextPayment record);

#[pymethods]
impl NextPayment {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str, &'static str) =
        ("mode", "amount", "items", "due", "full");

    #[new]
    #[pyo3(signature = (mode, amount, items, *, due = None, full))]
    fn new(
        mode: At<at::Mode, NextMode>,
        amount: At<at::Amount, Money>,
        items: At<at::Items, List<Id>>,
        due: Option<At<at::Due, Date>>,
        full: At<at::Full, Money>,
    ) -> Self {
        Self(core::NextPayment {
            mode: mode.0,
            amount: amount.0,
            items: items.0,
            due: due.map(|given| given.0),
            full: full.0,
        })
    }

    /// Which items these are.
    #[getter]
    fn mode(&self) -> Out<'_, NextMode> {
        Out(&self.0.mode)
    }

    /// What they come to.
    #[getter]
    fn amount(&self) -> Out<'_, Money> {
        Out(&self.0.amount)
    }

    /// The items, in the order given.
    #[getter]
    fn items(&self) -> Out<'_, List<Id>> {
        Out(&self.0.items)
    }

    /// When they are due: the next due date; the oldest of those overdue.
    #[getter]
    fn due(&self) -> Out<'_, Opt<Date>> {
        Out(&self.0.due)
    }

    /// What is open in all, undated installments included.
    #[getter]
    fn full(&self) -> Out<'_, Money> {
        Out(&self.0.full)
    }
}

impl NextPayment {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("mode", <NextMode as Border>::lower(&self.0.mode, py)?, false),
            ("amount", <Money as Border>::lower(&self.0.amount, py)?, false),
            ("items", <List<Id> as Border>::lower(&self.0.items, py)?, false),
            ("due", <Opt<Date> as Border>::lower(&self.0.due, py)?, self.0.due.is_none()),
            ("full", <Money as Border>::lower(&self.0.full, py)?, false),
        ])
    }
}

/// So many units of `from` are worth so many units of `to`.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Quote(pub(crate) core::Quote);

record!(Quote);
readable!(Quote record);

#[pymethods]
impl Quote {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str) = ("from_", "to", "rate", "per");

    #[new]
    #[pyo3(signature = (from_, to, rate, *, per = At::new(1)))]
    fn new(
        from_: At<at::From, Currency>,
        to: At<at::To, Currency>,
        rate: At<at::Rate, Rate>,
        per: At<at::Per, Int>,
    ) -> Self {
        Self(core::Quote { from: from_.0, to: to.0, rate: rate.0, per: per.0 })
    }

    /// The currency that is given.
    #[getter]
    fn from_(&self) -> Out<'_, Currency> {
        Out(&self.0.from)
    }

    /// The currency that is got.
    #[getter]
    fn to(&self) -> Out<'_, Currency> {
        Out(&self.0.to)
    }

    /// How much of `to`.
    #[getter]
    fn rate(&self) -> Out<'_, Rate> {
        Out(&self.0.rate)
    }

    /// For how many units of `from`: 1, or 100 as for yen; at most 1,000,000,000,000.
    #[getter]
    fn per(&self) -> Out<'_, Int> {
        Out(&self.0.per)
    }
}

impl Quote {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("from_", <Currency as Border>::lower(&self.0.from, py)?, false),
            ("to", <Currency as Border>::lower(&self.0.to, py)?, false),
            ("rate", <Rate as Border>::lower(&self.0.rate, py)?, false),
            ("per", <Int as Border>::lower(&self.0.per, py)?, self.0.per == 1),
        ])
    }
}

/// An amount, what it became, and at which rate.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Converted(pub(crate) core::Converted);

record!(Converted);
readable!(Converted record);

#[pymethods]
impl Converted {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str) = ("amount", "value", "quote", "exact");

    #[new]
    #[pyo3(signature = (amount, value, quote, exact))]
    fn new(
        amount: At<at::Amount, Money>,
        value: At<at::Value, Money>,
        quote: At<at::Quote, Quote>,
        exact: At<at::Exact, Bool>,
    ) -> Self {
        Self(core::Converted { amount: amount.0, value: value.0, quote: quote.0, exact: exact.0 })
    }

    /// The amount that was given.
    #[getter]
    fn amount(&self) -> Out<'_, Money> {
        Out(&self.0.amount)
    }

    /// What it is worth in the other currency.
    #[getter]
    fn value(&self) -> Out<'_, Money> {
        Out(&self.0.value)
    }

    /// The quote used.
    #[getter]
    fn quote(&self) -> Out<'_, Quote> {
        Out(&self.0.quote)
    }

    /// Whether no rounding was needed.
    #[getter]
    fn exact(&self) -> Out<'_, Bool> {
        Out(&self.0.exact)
    }
}

impl Converted {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("amount", <Money as Border>::lower(&self.0.amount, py)?, false),
            ("value", <Money as Border>::lower(&self.0.value, py)?, false),
            ("quote", <Quote as Border>::lower(&self.0.quote, py)?, false),
            ("exact", <Bool as Border>::lower(&self.0.exact, py)?, false),
        ])
    }
}

/// A sum that was turned once, and its parts.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct ConvertedParts(pub(crate) core::ConvertedParts);

record!(ConvertedParts);
readable!(ConvertedParts record);

#[pymethods]
impl ConvertedParts {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str) = ("total", "values", "residue");

    #[new]
    #[pyo3(signature = (total, values, residue))]
    fn new(total: At<at::Total, Money>, values: At<at::Values, List<Money>>, residue: At<at::Residue, Money>) -> Self {
        Self(core::ConvertedParts { total: total.0, values: values.0, residue: residue.0 })
    }

    /// The sum of the amounts, turned once.
    #[getter]
    fn total(&self) -> Out<'_, Money> {
        Out(&self.0.total)
    }

    /// Each amount, in the given order; together the total.
    #[getter]
    fn values(&self) -> Out<'_, List<Money>> {
        Out(&self.0.values)
    }

    /// What rounding each amount alone would have left over or lacked.
    #[getter]
    fn residue(&self) -> Out<'_, Money> {
        Out(&self.0.residue)
    }
}

impl ConvertedParts {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("total", <Money as Border>::lower(&self.0.total, py)?, false),
            ("values", <List<Money> as Border>::lower(&self.0.values, py)?, false),
            ("residue", <Money as Border>::lower(&self.0.residue, py)?, false),
        ])
    }
}

/// An open item with its book value.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct ForeignItem(pub(crate) core::ForeignItem);

record!(ForeignItem);
readable!(ForeignItem record);

#[pymethods]
impl ForeignItem {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str) = ("id", "open", "base");

    #[new]
    #[pyo3(signature = (id, open, base))]
    fn new(id: At<at::Id, Id>, open: At<at::Open, Money>, base: At<at::Base, Money>) -> Self {
        Self(core::ForeignItem { id: id.0, open: open.0, base: base.0 })
    }

    /// The item, unique among the items of one call.
    #[getter]
    fn id(&self) -> Out<'_, Id> {
        Out(&self.0.id)
    }

    /// What is open in its own currency (原币余额).
    #[getter]
    fn open(&self) -> Out<'_, Money> {
        Out(&self.0.open)
    }

    /// What of it stands in the books, in the base currency (本位币余额).
    #[getter]
    fn base(&self) -> Out<'_, Money> {
        Out(&self.0.base)
    }
}

impl ForeignItem {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("id", <Id as Border>::lower(&self.0.id, py)?, false),
            ("open", <Money as Border>::lower(&self.0.open, py)?, false),
            ("base", <Money as Border>::lower(&self.0.base, py)?, false),
        ])
    }
}

/// A lot with its book value.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct ForeignLot(pub(crate) core::ForeignLot);

record!(ForeignLot);
readable!(ForeignLot record);

#[pymethods]
impl ForeignLot {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str) = ("id", "amount", "base", "quote");

    #[new]
    #[pyo3(signature = (id, amount, base, *, quote = None))]
    fn new(
        id: At<at::Id, Id>,
        amount: At<at::Amount, Money>,
        base: At<at::Base, Money>,
        quote: Option<At<at::Quote, Quote>>,
    ) -> Self {
        Self(core::ForeignLot { id: id.0, amount: amount.0, base: base.0, quote: quote.map(|given| given.0) })
    }

    /// The lot, unique among the lots of one call.
    #[getter]
    fn id(&self) -> Out<'_, Id> {
        Out(&self.0.id)
    }

    /// What is left of it in its own currency.
    #[getter]
    fn amount(&self) -> Out<'_, Money> {
        Out(&self.0.amount)
    }

    /// What of it stands in the books, in the base currency.
    #[getter]
    fn base(&self) -> Out<'_, Money> {
        Out(&self.0.base)
    }

    /// The rate of the receipt. With it, what is used is valued at this rate; without, in proportion to the
    /// book value. The last use takes all that is left in the books either way.
    #[getter]
    fn quote(&self) -> Out<'_, Opt<Quote>> {
        Out(&self.0.quote)
    }
}

impl ForeignLot {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("id", <Id as Border>::lower(&self.0.id, py)?, false),
            ("amount", <Money as Border>::lower(&self.0.amount, py)?, false),
            ("base", <Money as Border>::lower(&self.0.base, py)?, false),
            ("quote", <Opt<Quote> as Border>::lower(&self.0.quote, py)?, self.0.quote.is_none()),
        ])
    }
}

names!(BalanceKind { "RECEIVABLE" => Receivable,
"PAYABLE" => Payable,
"ADVANCE" => Advance,
"CONTRACT_LIABILITY" => ContractLiability,
"REFUNDABLE" => Refundable,
});

names!(AdvanceTreatment { "NON_MONETARY" => NonMonetary,
"MONETARY" => Monetary,
});

names!(Spread { "BY_DIFFERENCE" => ByDifference,
"BY_REMAINDER" => ByRemainder,
"APART" => Apart,
});

/// What takes part in a revaluation, and where the residue goes.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct RevaluationPolicy(pub(crate) core::RevaluationPolicy);

record!(RevaluationPolicy);
readable!(RevaluationPolicy record);

#[pymethods]
impl RevaluationPolicy {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str) = ("advances", "spread", "rounding");

    #[new]
    #[pyo3(signature = (advances, spread, rounding))]
    fn new(
        advances: At<at::Advances, AdvanceTreatment>,
        spread: At<at::Spread, Spread>,
        rounding: At<at::Rounding, Rounding>,
    ) -> Self {
        Self(core::RevaluationPolicy { advances: advances.0, spread: spread.0, rounding: rounding.0 })
    }

    /// Whether advances and contract liabilities take part.
    #[getter]
    fn advances(&self) -> Out<'_, AdvanceTreatment> {
        Out(&self.0.advances)
    }

    /// What happens when the adjusted balances do not add up to their sum adjusted once.
    #[getter]
    fn spread(&self) -> Out<'_, Spread> {
        Out(&self.0.spread)
    }

    /// How an adjusted balance is rounded.
    #[getter]
    fn rounding(&self) -> Out<'_, Rounding> {
        Out(&self.0.rounding)
    }
}

impl RevaluationPolicy {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("advances", <AdvanceTreatment as Border>::lower(&self.0.advances, py)?, false),
            ("spread", <Spread as Border>::lower(&self.0.spread, py)?, false),
            ("rounding", <Rounding as Border>::lower(&self.0.rounding, py)?, false),
        ])
    }
}

/// One open balance.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct ForeignBalance(pub(crate) core::ForeignBalance);

record!(ForeignBalance);
readable!(ForeignBalance record);

#[pymethods]
impl ForeignBalance {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str) = ("id", "kind", "original", "book");

    #[new]
    #[pyo3(signature = (id, kind, original, book))]
    fn new(
        id: At<at::Id, Id>,
        kind: At<at::Kind, BalanceKind>,
        original: At<at::Original, Money>,
        book: At<at::Book, Money>,
    ) -> Self {
        Self(core::ForeignBalance { id: id.0, kind: kind.0, original: original.0, book: book.0 })
    }

    /// The document, lot or account, unique in the call.
    #[getter]
    fn id(&self) -> Out<'_, Id> {
        Out(&self.0.id)
    }

    /// What kind of balance it is.
    #[getter]
    fn kind(&self) -> Out<'_, BalanceKind> {
        Out(&self.0.kind)
    }

    /// The balance in its own currency (原币余额), as an amount of its kind: what is owed is above zero on
    /// either side.
    #[getter]
    fn original(&self) -> Out<'_, Money> {
        Out(&self.0.original)
    }

    /// What of it stands in the books.
    #[getter]
    fn book(&self) -> Out<'_, Money> {
        Out(&self.0.book)
    }
}

impl ForeignBalance {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("id", <Id as Border>::lower(&self.0.id, py)?, false),
            ("kind", <BalanceKind as Border>::lower(&self.0.kind, py)?, false),
            ("original", <Money as Border>::lower(&self.0.original, py)?, false),
            ("book", <Money as Border>::lower(&self.0.book, py)?, false),
        ])
    }
}

/// Where a residue came from.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Hash)]
pub(crate) enum ResidueOf {
    /// The lines that one lot paid.
    #[pyo3(constructor = (lot))]
    Lot {
        /// The lot.
        lot: At<at::Lot, Id>,
    },
    /// The lines that paid one item.
    #[pyo3(constructor = (item))]
    Item {
        /// The item.
        item: At<at::Item, Id>,
    },
    /// The balances of one currency and kind, revalued.
    #[pyo3(constructor = (currency, of))]
    Balances {
        /// The currency.
        currency: At<at::Currency, Currency>,
        /// The kind.
        of: At<at::Of, BalanceKind>,
    },
}

choice!(ResidueOf);
readable!(ResidueOf choice);

impl ResidueOf {
    pub(crate) fn of(core: &core::ResidueOf) -> PyResult<Self> {
        Ok(match core {
            core::ResidueOf::Lot { lot } => Self::Lot { lot: At::of(lot) },
            core::ResidueOf::Item { item } => Self::Item { item: At::of(item) },
            core::ResidueOf::Balances { currency, of } => Self::Balances { currency: At::of(currency), of: At::of(of) },
        })
    }

    pub(crate) fn core(&self) -> core::ResidueOf {
        match self {
            Self::Lot { lot } => core::ResidueOf::Lot { lot: lot.core() },
            Self::Item { item } => core::ResidueOf::Item { item: item.core() },
            Self::Balances { currency, of } => core::ResidueOf::Balances { currency: currency.core(), of: of.core() },
        }
    }

    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<(&'static str, Vec<FieldValue<'py>>)> {
        Ok(match self {
            Self::Lot { lot } => ("Lot", vec![("lot", <Id as Border>::lower(&lot.0, py)?, false)]),
            Self::Item { item } => ("Item", vec![("item", <Id as Border>::lower(&item.0, py)?, false)]),
            Self::Balances { currency, of } => (
                "Balances",
                vec![
                    ("currency", <Currency as Border>::lower(&currency.0, py)?, false),
                    ("of", <BalanceKind as Border>::lower(&of.0, py)?, false),
                ],
            ),
        })
    }
}

/// A part of a residue.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Taken(pub(crate) core::Taken);

record!(Taken);
readable!(Taken record);

#[pymethods]
impl Taken {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str) = ("line", "amount");

    #[new]
    #[pyo3(signature = (line, amount))]
    fn new(line: At<at::Line, Int>, amount: At<at::Amount, Money>) -> Self {
        Self(core::Taken { line: line.0, amount: amount.0 })
    }

    /// The position of the line or balance that took it, counted from 0.
    #[getter]
    fn line(&self) -> Out<'_, Int> {
        Out(&self.0.line)
    }

    /// How much.
    #[getter]
    fn amount(&self) -> Out<'_, Money> {
        Out(&self.0.amount)
    }
}

impl Taken {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("line", <Int as Border>::lower(&self.0.line, py)?, false),
            ("amount", <Money as Border>::lower(&self.0.amount, py)?, false),
        ])
    }
}

/// A sum that was valued once, and its parts that were valued apart.
///
/// `residue` is `once` less `apart`, exactly. What `taken` lists adds up to it, unless the policy leaves the
/// parts as they are: then nothing is taken and `residue` says how far the parts are off.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Residue(pub(crate) core::Residue);

record!(Residue);
readable!(Residue record);

#[pymethods]
impl Residue {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str, &'static str) =
        ("of", "once", "apart", "residue", "taken");

    #[new]
    #[pyo3(signature = (of, once, apart, residue, taken))]
    fn new(
        of: At<at::Of, ResidueOf>,
        once: At<at::Once, Money>,
        apart: At<at::Apart, Money>,
        residue: At<at::Residue, Money>,
        taken: At<at::Taken, List<Taken>>,
    ) -> Self {
        Self(core::Residue { of: of.0, once: once.0, apart: apart.0, residue: residue.0, taken: taken.0 })
    }

    /// What was valued.
    #[getter]
    fn of(&self) -> Out<'_, ResidueOf> {
        Out(&self.0.of)
    }

    /// The whole, valued once.
    #[getter]
    fn once(&self) -> Out<'_, Money> {
        Out(&self.0.once)
    }

    /// The sum of its parts, each valued and rounded alone.
    #[getter]
    fn apart(&self) -> Out<'_, Money> {
        Out(&self.0.apart)
    }

    /// The difference.
    #[getter]
    fn residue(&self) -> Out<'_, Money> {
        Out(&self.0.residue)
    }

    /// Which parts took it.
    #[getter]
    fn taken(&self) -> Out<'_, List<Taken>> {
        Out(&self.0.taken)
    }
}

impl Residue {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("of", <ResidueOf as Border>::lower(&self.0.of, py)?, false),
            ("once", <Money as Border>::lower(&self.0.once, py)?, false),
            ("apart", <Money as Border>::lower(&self.0.apart, py)?, false),
            ("residue", <Money as Border>::lower(&self.0.residue, py)?, false),
            ("taken", <List<Taken> as Border>::lower(&self.0.taken, py)?, false),
        ])
    }
}

/// Why a line or a balance gains, loses or keeps its value in the books.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Hash)]
pub(crate) enum ExchangeReason {
    /// Lot and item leave the books at the same value.
    #[pyo3(constructor = (value))]
    NoDifference {
        /// The value.
        value: At<at::Value, Money>,
    },
    /// A difference in our favor, realized with the line.
    #[pyo3(constructor = (lot, item, lot_base, item_base, gain))]
    Gain {
        /// The lot.
        lot: At<at::Lot, Id>,
        /// The item.
        item: At<at::Item, Id>,
        /// What the used part of the lot stood at.
        lot_base: At<at::LotBase, Money>,
        /// What the paid part of the item stood at.
        item_base: At<at::ItemBase, Money>,
        /// The gain, above zero.
        gain: At<at::Gain, Money>,
    },
    /// A difference against us, realized with the line.
    #[pyo3(constructor = (lot, item, lot_base, item_base, loss))]
    Loss {
        /// The lot.
        lot: At<at::Lot, Id>,
        /// The item.
        item: At<at::Item, Id>,
        /// What the used part of the lot stood at.
        lot_base: At<at::LotBase, Money>,
        /// What the paid part of the item stood at.
        item_base: At<at::ItemBase, Money>,
        /// The loss, above zero.
        loss: At<at::Loss, Money>,
    },
    /// Settled at the value of the lot; the difference waits in the item for the revaluation.
    #[pyo3(constructor = (item, value, booked, difference))]
    LeftOnItem {
        /// The item.
        item: At<at::Item, Id>,
        /// The value of the settlement.
        value: At<at::Value, Money>,
        /// What the paid part of the item stood at.
        booked: At<at::Booked, Money>,
        /// What the revaluation will find of it: a gain above zero, a loss below.
        difference: At<at::Difference, Money>,
    },
    /// Settled at the value of the item; the difference waits in the lot for the revaluation.
    #[pyo3(constructor = (lot, value, booked, difference))]
    LeftOnLot {
        /// The lot.
        lot: At<at::Lot, Id>,
        /// The value of the settlement.
        value: At<at::Value, Money>,
        /// What the used part of the lot stood at.
        booked: At<at::Booked, Money>,
        /// What the revaluation will find of it: a gain above zero, a loss below.
        difference: At<at::Difference, Money>,
    },
    /// Adjusted to the closing rate.
    #[pyo3(constructor = (original, adjusted, book))]
    Adjusted {
        /// The balance in its own currency.
        original: At<at::Original, Money>,
        /// Its value from now on.
        adjusted: At<at::Adjusted, Money>,
        /// Its value before.
        book: At<at::Book, Money>,
    },
    /// Nothing is left in its own currency, so nothing stays in the books (结清).
    #[pyo3(constructor = (book))]
    ZeroOriginal {
        /// What had stayed there.
        book: At<at::Book, Money>,
    },
    /// Not adjusted: the policy does not count it as money that is owed.
    #[pyo3(constructor = (book))]
    NonMonetary {
        /// What stays in the books.
        book: At<at::Book, Money>,
    },
    /// Not adjusted: it is in the base currency.
    #[pyo3(constructor = ())]
    BaseCurrency {},
}

choice!(ExchangeReason);
readable!(ExchangeReason choice);
told!(ExchangeReason);

impl ExchangeReason {
    pub(crate) fn of(core: &core::ExchangeReason) -> PyResult<Self> {
        Ok(match core {
            core::ExchangeReason::NoDifference { value } => Self::NoDifference { value: At::of(value) },
            core::ExchangeReason::Gain { lot, item, lot_base, item_base, gain } => Self::Gain {
                lot: At::of(lot),
                item: At::of(item),
                lot_base: At::of(lot_base),
                item_base: At::of(item_base),
                gain: At::of(gain),
            },
            core::ExchangeReason::Loss { lot, item, lot_base, item_base, loss } => Self::Loss {
                lot: At::of(lot),
                item: At::of(item),
                lot_base: At::of(lot_base),
                item_base: At::of(item_base),
                loss: At::of(loss),
            },
            core::ExchangeReason::LeftOnItem { item, value, booked, difference } => Self::LeftOnItem {
                item: At::of(item),
                value: At::of(value),
                booked: At::of(booked),
                difference: At::of(difference),
            },
            core::ExchangeReason::LeftOnLot { lot, value, booked, difference } => Self::LeftOnLot {
                lot: At::of(lot),
                value: At::of(value),
                booked: At::of(booked),
                difference: At::of(difference),
            },
            core::ExchangeReason::Adjusted { original, adjusted, book } => {
                Self::Adjusted { original: At::of(original), adjusted: At::of(adjusted), book: At::of(book) }
            }
            core::ExchangeReason::ZeroOriginal { book } => Self::ZeroOriginal { book: At::of(book) },
            core::ExchangeReason::NonMonetary { book } => Self::NonMonetary { book: At::of(book) },
            core::ExchangeReason::BaseCurrency {} => Self::BaseCurrency {},
            _ => return Err(unknown()),
        })
    }

    pub(crate) fn core(&self) -> core::ExchangeReason {
        match self {
            Self::NoDifference { value } => core::ExchangeReason::NoDifference { value: value.core() },
            Self::Gain { lot, item, lot_base, item_base, gain } => core::ExchangeReason::Gain {
                lot: lot.core(),
                item: item.core(),
                lot_base: lot_base.core(),
                item_base: item_base.core(),
                gain: gain.core(),
            },
            Self::Loss { lot, item, lot_base, item_base, loss } => core::ExchangeReason::Loss {
                lot: lot.core(),
                item: item.core(),
                lot_base: lot_base.core(),
                item_base: item_base.core(),
                loss: loss.core(),
            },
            Self::LeftOnItem { item, value, booked, difference } => core::ExchangeReason::LeftOnItem {
                item: item.core(),
                value: value.core(),
                booked: booked.core(),
                difference: difference.core(),
            },
            Self::LeftOnLot { lot, value, booked, difference } => core::ExchangeReason::LeftOnLot {
                lot: lot.core(),
                value: value.core(),
                booked: booked.core(),
                difference: difference.core(),
            },
            Self::Adjusted { original, adjusted, book } => core::ExchangeReason::Adjusted {
                original: original.core(),
                adjusted: adjusted.core(),
                book: book.core(),
            },
            Self::ZeroOriginal { book } => core::ExchangeReason::ZeroOriginal { book: book.core() },
            Self::NonMonetary { book } => core::ExchangeReason::NonMonetary { book: book.core() },
            Self::BaseCurrency {} => core::ExchangeReason::BaseCurrency {},
        }
    }

    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<(&'static str, Vec<FieldValue<'py>>)> {
        Ok(match self {
            Self::NoDifference { value } => {
                ("NoDifference", vec![("value", <Money as Border>::lower(&value.0, py)?, false)])
            }
            Self::Gain { lot, item, lot_base, item_base, gain } => (
                "Gain",
                vec![
                    ("lot", <Id as Border>::lower(&lot.0, py)?, false),
                    ("item", <Id as Border>::lower(&item.0, py)?, false),
                    ("lot_base", <Money as Border>::lower(&lot_base.0, py)?, false),
                    ("item_base", <Money as Border>::lower(&item_base.0, py)?, false),
                    ("gain", <Money as Border>::lower(&gain.0, py)?, false),
                ],
            ),
            Self::Loss { lot, item, lot_base, item_base, loss } => (
                "Loss",
                vec![
                    ("lot", <Id as Border>::lower(&lot.0, py)?, false),
                    ("item", <Id as Border>::lower(&item.0, py)?, false),
                    ("lot_base", <Money as Border>::lower(&lot_base.0, py)?, false),
                    ("item_base", <Money as Border>::lower(&item_base.0, py)?, false),
                    ("loss", <Money as Border>::lower(&loss.0, py)?, false),
                ],
            ),
            Self::LeftOnItem { item, value, booked, difference } => (
                "LeftOnItem",
                vec![
                    ("item", <Id as Border>::lower(&item.0, py)?, false),
                    ("value", <Money as Border>::lower(&value.0, py)?, false),
                    ("booked", <Money as Border>::lower(&booked.0, py)?, false),
                    ("difference", <Money as Border>::lower(&difference.0, py)?, false),
                ],
            ),
            Self::LeftOnLot { lot, value, booked, difference } => (
                "LeftOnLot",
                vec![
                    ("lot", <Id as Border>::lower(&lot.0, py)?, false),
                    ("value", <Money as Border>::lower(&value.0, py)?, false),
                    ("booked", <Money as Border>::lower(&booked.0, py)?, false),
                    ("difference", <Money as Border>::lower(&difference.0, py)?, false),
                ],
            ),
            Self::Adjusted { original, adjusted, book } => (
                "Adjusted",
                vec![
                    ("original", <Money as Border>::lower(&original.0, py)?, false),
                    ("adjusted", <Money as Border>::lower(&adjusted.0, py)?, false),
                    ("book", <Money as Border>::lower(&book.0, py)?, false),
                ],
            ),
            Self::ZeroOriginal { book } => {
                ("ZeroOriginal", vec![("book", <Money as Border>::lower(&book.0, py)?, false)])
            }
            Self::NonMonetary { book } => {
                ("NonMonetary", vec![("book", <Money as Border>::lower(&book.0, py)?, false)])
            }
            Self::BaseCurrency {} => ("BaseCurrency", vec![]),
        })
    }
}

names!(RateRule { "EACH_ITS_OWN" => EachItsOwn,
"LOT" => Lot,
"ITEM" => Item,
});

names!(Ledger { "RECEIVABLE" => Receivable,
"PAYABLE" => Payable,
});

/// How money of one currency pays an item of another. There is no third way: a rate or both amounts.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Hash)]
pub(crate) enum Across {
    /// At a given rate.
    #[pyo3(constructor = (quote))]
    Quoted {
        /// From the currency of the item to that of the lot.
        quote: At<at::Quote, Quote>,
    },
    /// Both amounts are known: the rate is what it comes to.
    #[pyo3(constructor = (used))]
    Agreed {
        /// How much of the lot is used, in its own currency and with its sign.
        used: At<at::Used, Money>,
    },
}

choice!(Across);
readable!(Across choice);

impl Across {
    pub(crate) fn of(core: &core::Across) -> PyResult<Self> {
        Ok(match core {
            core::Across::Quoted { quote } => Self::Quoted { quote: At::of(quote) },
            core::Across::Agreed { used } => Self::Agreed { used: At::of(used) },
        })
    }

    pub(crate) fn core(&self) -> core::Across {
        match self {
            Self::Quoted { quote } => core::Across::Quoted { quote: quote.core() },
            Self::Agreed { used } => core::Across::Agreed { used: used.core() },
        }
    }

    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<(&'static str, Vec<FieldValue<'py>>)> {
        Ok(match self {
            Self::Quoted { quote } => ("Quoted", vec![("quote", <Quote as Border>::lower(&quote.0, py)?, false)]),
            Self::Agreed { used } => ("Agreed", vec![("used", <Money as Border>::lower(&used.0, py)?, false)]),
        })
    }
}

/// One link from a lot to an item.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct ClearingLine(pub(crate) core::ClearingLine);

record!(ClearingLine);
readable!(ClearingLine record);

#[pymethods]
impl ClearingLine {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str) = ("lot", "item", "amount", "across");

    #[new]
    #[pyo3(signature = (lot, item, amount, *, across = None))]
    fn new(
        lot: At<at::Lot, Id>,
        item: At<at::Item, Id>,
        amount: At<at::Amount, Money>,
        across: Option<At<at::Across, Across>>,
    ) -> Self {
        Self(core::ClearingLine { lot: lot.0, item: item.0, amount: amount.0, across: across.map(|given| given.0) })
    }

    /// The lot that pays.
    #[getter]
    fn lot(&self) -> Out<'_, Id> {
        Out(&self.0.lot)
    }

    /// The item that is paid.
    #[getter]
    fn item(&self) -> Out<'_, Id> {
        Out(&self.0.item)
    }

    /// How much of the item, in its own currency and with its sign.
    #[getter]
    fn amount(&self) -> Out<'_, Money> {
        Out(&self.0.amount)
    }

    /// How lot and item meet if their currencies differ; absent if they do not.
    #[getter]
    fn across(&self) -> Out<'_, Opt<Across>> {
        Out(&self.0.across)
    }
}

impl ClearingLine {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("lot", <Id as Border>::lower(&self.0.lot, py)?, false),
            ("item", <Id as Border>::lower(&self.0.item, py)?, false),
            ("amount", <Money as Border>::lower(&self.0.amount, py)?, false),
            ("across", <Opt<Across> as Border>::lower(&self.0.across, py)?, self.0.across.is_none()),
        ])
    }
}

/// How differences and residues are treated.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct ClearingPolicy(pub(crate) core::ClearingPolicy);

record!(ClearingPolicy);
readable!(ClearingPolicy record);

#[pymethods]
impl ClearingPolicy {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str) =
        ("rate", "ledger", "rounding", "remainder");

    #[new]
    #[pyo3(signature = (rate, ledger, rounding, remainder))]
    fn new(
        rate: At<at::Rate, RateRule>,
        ledger: At<at::Ledger, Ledger>,
        rounding: At<at::Rounding, Rounding>,
        remainder: At<at::Remainder, Remainder>,
    ) -> Self {
        Self(core::ClearingPolicy { rate: rate.0, ledger: ledger.0, rounding: rounding.0, remainder: remainder.0 })
    }

    /// Whose rate values the settlement.
    #[getter]
    fn rate(&self) -> Out<'_, RateRule> {
        Out(&self.0.rate)
    }

    /// Whose money the items are.
    #[getter]
    fn ledger(&self) -> Out<'_, Ledger> {
        Out(&self.0.ledger)
    }

    /// How values are rounded to the minor unit of the base currency, and used amounts to that of the lot.
    #[getter]
    fn rounding(&self) -> Out<'_, Rounding> {
        Out(&self.0.rounding)
    }

    /// Which line takes the residue when the lines of a lot or of an item do not add up to their sum.
    #[getter]
    fn remainder(&self) -> Out<'_, Remainder> {
        Out(&self.0.remainder)
    }
}

impl ClearingPolicy {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("rate", <RateRule as Border>::lower(&self.0.rate, py)?, false),
            ("ledger", <Ledger as Border>::lower(&self.0.ledger, py)?, false),
            ("rounding", <Rounding as Border>::lower(&self.0.rounding, py)?, false),
            ("remainder", <Remainder as Border>::lower(&self.0.remainder, py)?, false),
        ])
    }
}

/// A settled line with all its amounts.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct ClearedLine(pub(crate) core::ClearedLine);

record!(ClearedLine);
readable!(ClearedLine record);

#[pymethods]
impl ClearedLine {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
    ) = ("lot", "item", "amount", "used", "across", "item_base", "lot_base", "exchange", "reason");

    #[expect(clippy::too_many_arguments, reason = "one argument for each field")]
    #[new]
    #[pyo3(signature = (lot, item, amount, used, *, across = None, item_base, lot_base, exchange, reason))]
    fn new(
        lot: At<at::Lot, Id>,
        item: At<at::Item, Id>,
        amount: At<at::Amount, Money>,
        used: At<at::Used, Money>,
        across: Option<At<at::Across, Across>>,
        item_base: At<at::ItemBase, Money>,
        lot_base: At<at::LotBase, Money>,
        exchange: At<at::Exchange, Money>,
        reason: At<at::Reason, ExchangeReason>,
    ) -> Self {
        Self(core::ClearedLine {
            lot: lot.0,
            item: item.0,
            amount: amount.0,
            used: used.0,
            across: across.map(|given| given.0),
            item_base: item_base.0,
            lot_base: lot_base.0,
            exchange: exchange.0,
            reason: reason.0,
        })
    }

    /// The lot that pays.
    #[getter]
    fn lot(&self) -> Out<'_, Id> {
        Out(&self.0.lot)
    }

    /// The item that is paid.
    #[getter]
    fn item(&self) -> Out<'_, Id> {
        Out(&self.0.item)
    }

    /// How much of the item, in its own currency.
    #[getter]
    fn amount(&self) -> Out<'_, Money> {
        Out(&self.0.amount)
    }

    /// How much of the lot, in its own currency.
    #[getter]
    fn used(&self) -> Out<'_, Money> {
        Out(&self.0.used)
    }

    /// How lot and item meet, if their currencies differ.
    #[getter]
    fn across(&self) -> Out<'_, Opt<Across>> {
        Out(&self.0.across)
    }

    /// What leaves the book value of the item.
    #[getter]
    fn item_base(&self) -> Out<'_, Money> {
        Out(&self.0.item_base)
    }

    /// What leaves the book value of the lot.
    #[getter]
    fn lot_base(&self) -> Out<'_, Money> {
        Out(&self.0.lot_base)
    }

    /// The realized difference: a gain above zero, a loss below.
    #[getter]
    fn exchange(&self) -> Out<'_, Money> {
        Out(&self.0.exchange)
    }

    /// Why.
    #[getter]
    fn reason(&self) -> Out<'_, ExchangeReason> {
        Out(&self.0.reason)
    }
}

impl ClearedLine {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("lot", <Id as Border>::lower(&self.0.lot, py)?, false),
            ("item", <Id as Border>::lower(&self.0.item, py)?, false),
            ("amount", <Money as Border>::lower(&self.0.amount, py)?, false),
            ("used", <Money as Border>::lower(&self.0.used, py)?, false),
            ("across", <Opt<Across> as Border>::lower(&self.0.across, py)?, self.0.across.is_none()),
            ("item_base", <Money as Border>::lower(&self.0.item_base, py)?, false),
            ("lot_base", <Money as Border>::lower(&self.0.lot_base, py)?, false),
            ("exchange", <Money as Border>::lower(&self.0.exchange, py)?, false),
            ("reason", <ExchangeReason as Border>::lower(&self.0.reason, py)?, false),
        ])
    }
}

/// What a clearing would do in both currencies. Nothing has changed yet.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct ForeignClearing(pub(crate) core::ForeignClearing);

record!(ForeignClearing);
readable!(ForeignClearing record);

#[pymethods]
impl ForeignClearing {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
    ) = ("lines", "items", "lots", "residues", "gains", "losses", "exchange");

    #[new]
    #[pyo3(signature = (lines, items, lots, residues, gains, losses, exchange))]
    fn new(
        lines: At<at::Lines, List<ClearedLine>>,
        items: At<at::Items, List<ForeignItem>>,
        lots: At<at::Lots, List<ForeignLot>>,
        residues: At<at::Residues, List<Residue>>,
        gains: At<at::Gains, Money>,
        losses: At<at::Losses, Money>,
        exchange: At<at::Exchange, Money>,
    ) -> Self {
        Self(core::ForeignClearing {
            lines: lines.0,
            items: items.0,
            lots: lots.0,
            residues: residues.0,
            gains: gains.0,
            losses: losses.0,
            exchange: exchange.0,
        })
    }

    /// The lines, in the given order.
    #[getter]
    fn lines(&self) -> Out<'_, List<ClearedLine>> {
        Out(&self.0.lines)
    }

    /// All items with what stays open, in the given order.
    #[getter]
    fn items(&self) -> Out<'_, List<ForeignItem>> {
        Out(&self.0.items)
    }

    /// All lots with what is left, in the given order.
    #[getter]
    fn lots(&self) -> Out<'_, List<ForeignLot>> {
        Out(&self.0.lots)
    }

    /// Every residue of the valuation: of lots first, then of items, in the given order.
    #[getter]
    fn residues(&self) -> Out<'_, List<Residue>> {
        Out(&self.0.residues)
    }

    /// What the lines gained.
    #[getter]
    fn gains(&self) -> Out<'_, Money> {
        Out(&self.0.gains)
    }

    /// What the lines lost, as an amount below zero.
    #[getter]
    fn losses(&self) -> Out<'_, Money> {
        Out(&self.0.losses)
    }

    /// Both together.
    #[getter]
    fn exchange(&self) -> Out<'_, Money> {
        Out(&self.0.exchange)
    }
}

impl ForeignClearing {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("lines", <List<ClearedLine> as Border>::lower(&self.0.lines, py)?, false),
            ("items", <List<ForeignItem> as Border>::lower(&self.0.items, py)?, false),
            ("lots", <List<ForeignLot> as Border>::lower(&self.0.lots, py)?, false),
            ("residues", <List<Residue> as Border>::lower(&self.0.residues, py)?, false),
            ("gains", <Money as Border>::lower(&self.0.gains, py)?, false),
            ("losses", <Money as Border>::lower(&self.0.losses, py)?, false),
            ("exchange", <Money as Border>::lower(&self.0.exchange, py)?, false),
        ])
    }
}

/// One balance, adjusted.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct RevaluedRow(pub(crate) core::RevaluedRow);

record!(RevaluedRow);
readable!(RevaluedRow record);

#[pymethods]
impl RevaluedRow {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
    ) = ("id", "original", "book", "adjusted", "difference", "gain", "reason");

    #[new]
    #[pyo3(signature = (id, original, book, adjusted, difference, gain, reason))]
    fn new(
        id: At<at::Id, Id>,
        original: At<at::Original, Money>,
        book: At<at::Book, Money>,
        adjusted: At<at::Adjusted, Money>,
        difference: At<at::Difference, Money>,
        gain: At<at::Gain, Money>,
        reason: At<at::Reason, ExchangeReason>,
    ) -> Self {
        Self(core::RevaluedRow {
            id: id.0,
            original: original.0,
            book: book.0,
            adjusted: adjusted.0,
            difference: difference.0,
            gain: gain.0,
            reason: reason.0,
        })
    }

    /// The balance.
    #[getter]
    fn id(&self) -> Out<'_, Id> {
        Out(&self.0.id)
    }

    /// What it is in its own currency.
    #[getter]
    fn original(&self) -> Out<'_, Money> {
        Out(&self.0.original)
    }

    /// What stood in the books.
    #[getter]
    fn book(&self) -> Out<'_, Money> {
        Out(&self.0.book)
    }

    /// What stands there from now on.
    #[getter]
    fn adjusted(&self) -> Out<'_, Money> {
        Out(&self.0.adjusted)
    }

    /// Adjusted less book.
    #[getter]
    fn difference(&self) -> Out<'_, Money> {
        Out(&self.0.difference)
    }

    /// What it is for us: the difference of what is owed to us, and its opposite for what we owe.
    #[getter]
    fn gain(&self) -> Out<'_, Money> {
        Out(&self.0.gain)
    }

    /// Why.
    #[getter]
    fn reason(&self) -> Out<'_, ExchangeReason> {
        Out(&self.0.reason)
    }
}

impl RevaluedRow {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("id", <Id as Border>::lower(&self.0.id, py)?, false),
            ("original", <Money as Border>::lower(&self.0.original, py)?, false),
            ("book", <Money as Border>::lower(&self.0.book, py)?, false),
            ("adjusted", <Money as Border>::lower(&self.0.adjusted, py)?, false),
            ("difference", <Money as Border>::lower(&self.0.difference, py)?, false),
            ("gain", <Money as Border>::lower(&self.0.gain, py)?, false),
            ("reason", <ExchangeReason as Border>::lower(&self.0.reason, py)?, false),
        ])
    }
}

/// All balances of one currency and kind.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct RevaluedGroup(pub(crate) core::RevaluedGroup);

record!(RevaluedGroup);
readable!(RevaluedGroup record);

#[pymethods]
impl RevaluedGroup {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str, &'static str, &'static str) =
        ("kind", "original", "book", "adjusted", "difference", "gain");

    #[new]
    #[pyo3(signature = (kind, original, book, adjusted, difference, gain))]
    fn new(
        kind: At<at::Kind, BalanceKind>,
        original: At<at::Original, Money>,
        book: At<at::Book, Money>,
        adjusted: At<at::Adjusted, Money>,
        difference: At<at::Difference, Money>,
        gain: At<at::Gain, Money>,
    ) -> Self {
        Self(core::RevaluedGroup {
            kind: kind.0,
            original: original.0,
            book: book.0,
            adjusted: adjusted.0,
            difference: difference.0,
            gain: gain.0,
        })
    }

    /// The kind.
    #[getter]
    fn kind(&self) -> Out<'_, BalanceKind> {
        Out(&self.0.kind)
    }

    /// The sum in its own currency.
    #[getter]
    fn original(&self) -> Out<'_, Money> {
        Out(&self.0.original)
    }

    /// What stood in the books.
    #[getter]
    fn book(&self) -> Out<'_, Money> {
        Out(&self.0.book)
    }

    /// What stands there from now on.
    #[getter]
    fn adjusted(&self) -> Out<'_, Money> {
        Out(&self.0.adjusted)
    }

    /// Adjusted less book.
    #[getter]
    fn difference(&self) -> Out<'_, Money> {
        Out(&self.0.difference)
    }

    /// What it is for us.
    #[getter]
    fn gain(&self) -> Out<'_, Money> {
        Out(&self.0.gain)
    }
}

impl RevaluedGroup {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("kind", <BalanceKind as Border>::lower(&self.0.kind, py)?, false),
            ("original", <Money as Border>::lower(&self.0.original, py)?, false),
            ("book", <Money as Border>::lower(&self.0.book, py)?, false),
            ("adjusted", <Money as Border>::lower(&self.0.adjusted, py)?, false),
            ("difference", <Money as Border>::lower(&self.0.difference, py)?, false),
            ("gain", <Money as Border>::lower(&self.0.gain, py)?, false),
        ])
    }
}

/// What a revaluation would do. Nothing has changed yet.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Revaluation(pub(crate) core::Revaluation);

record!(Revaluation);
readable!(Revaluation record);

#[pymethods]
impl Revaluation {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str) = ("rows", "groups", "residues", "gain");

    #[new]
    #[pyo3(signature = (rows, groups, residues, gain))]
    fn new(
        rows: At<at::Rows, List<RevaluedRow>>,
        groups: At<at::Groups, List<RevaluedGroup>>,
        residues: At<at::Residues, List<Residue>>,
        gain: At<at::Gain, Money>,
    ) -> Self {
        Self(core::Revaluation { rows: rows.0, groups: groups.0, residues: residues.0, gain: gain.0 })
    }

    /// The balances, in the given order.
    #[getter]
    fn rows(&self) -> Out<'_, List<RevaluedRow>> {
        Out(&self.0.rows)
    }

    /// Their sums by currency and kind, sorted.
    #[getter]
    fn groups(&self) -> Out<'_, List<RevaluedGroup>> {
        Out(&self.0.groups)
    }

    /// Every residue, one for each group that has one.
    #[getter]
    fn residues(&self) -> Out<'_, List<Residue>> {
        Out(&self.0.residues)
    }

    /// The unrealized difference of all (未实现汇兑损益): a gain above zero, a loss below.
    #[getter]
    fn gain(&self) -> Out<'_, Money> {
        Out(&self.0.gain)
    }
}

impl Revaluation {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("rows", <List<RevaluedRow> as Border>::lower(&self.0.rows, py)?, false),
            ("groups", <List<RevaluedGroup> as Border>::lower(&self.0.groups, py)?, false),
            ("residues", <List<Residue> as Border>::lower(&self.0.residues, py)?, false),
            ("gain", <Money as Border>::lower(&self.0.gain, py)?, false),
        ])
    }
}

/// One line of the document.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct ForeignEntryLine(pub(crate) core::ForeignEntryLine);

record!(ForeignEntryLine);
readable!(ForeignEntryLine record);

#[pymethods]
impl ForeignEntryLine {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str) = ("original", "home");

    #[new]
    #[pyo3(signature = (original, home))]
    fn new(original: At<at::Original, Money>, home: At<at::Home, Money>) -> Self {
        Self(core::ForeignEntryLine { original: original.0, home: home.0 })
    }

    /// The line in the document's currency.
    #[getter]
    fn original(&self) -> Out<'_, Money> {
        Out(&self.0.original)
    }

    /// The line in the base currency.
    #[getter]
    fn home(&self) -> Out<'_, Money> {
        Out(&self.0.home)
    }
}

impl ForeignEntryLine {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("original", <Money as Border>::lower(&self.0.original, py)?, false),
            ("home", <Money as Border>::lower(&self.0.home, py)?, false),
        ])
    }
}

/// A document with its amounts in both currencies.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct ForeignEntry(pub(crate) core::ForeignEntry);

record!(ForeignEntry);
readable!(ForeignEntry record);

#[pymethods]
impl ForeignEntry {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str) = ("original", "home", "quote", "lines");

    #[new]
    #[pyo3(signature = (original, home, quote, lines))]
    fn new(
        original: At<at::Original, Money>,
        home: At<at::Home, Money>,
        quote: At<at::Quote, Quote>,
        lines: At<at::Lines, List<ForeignEntryLine>>,
    ) -> Self {
        Self(core::ForeignEntry { original: original.0, home: home.0, quote: quote.0, lines: lines.0 })
    }

    /// The total in the document's currency (原币).
    #[getter]
    fn original(&self) -> Out<'_, Money> {
        Out(&self.0.original)
    }

    /// The total in the base currency (本位币).
    #[getter]
    fn home(&self) -> Out<'_, Money> {
        Out(&self.0.home)
    }

    /// The rate of the document, from its currency to the base currency.
    #[getter]
    fn quote(&self) -> Out<'_, Quote> {
        Out(&self.0.quote)
    }

    /// Its lines, at most 1,000,000.
    #[getter]
    fn lines(&self) -> Out<'_, List<ForeignEntryLine>> {
        Out(&self.0.lines)
    }
}

impl ForeignEntry {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("original", <Money as Border>::lower(&self.0.original, py)?, false),
            ("home", <Money as Border>::lower(&self.0.home, py)?, false),
            ("quote", <Quote as Border>::lower(&self.0.quote, py)?, false),
            ("lines", <List<ForeignEntryLine> as Border>::lower(&self.0.lines, py)?, false),
        ])
    }
}

/// Something that does not fit, to the minor unit.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Hash)]
pub(crate) enum EntryFault {
    /// The total in the base currency is not the total at the rate.
    #[pyo3(constructor = (home, converted))]
    HomeNotConverted {
        /// What the document says.
        home: At<at::Home, Money>,
        /// What it is worth at the rate.
        converted: At<at::Converted, Money>,
    },
    /// The lines do not add up in the base currency.
    #[pyo3(constructor = (home, sum))]
    HomeLines {
        /// What the document says.
        home: At<at::Home, Money>,
        /// What the lines add up to.
        sum: At<at::Sum, Money>,
    },
    /// The lines do not add up in the document's currency.
    #[pyo3(constructor = (original, sum))]
    OriginalLines {
        /// What the document says.
        original: At<at::Original, Money>,
        /// What the lines add up to.
        sum: At<at::Sum, Money>,
    },
}

choice!(EntryFault);
readable!(EntryFault choice);
told!(EntryFault);

impl EntryFault {
    pub(crate) fn of(core: &core::EntryFault) -> PyResult<Self> {
        Ok(match core {
            core::EntryFault::HomeNotConverted { home, converted } => {
                Self::HomeNotConverted { home: At::of(home), converted: At::of(converted) }
            }
            core::EntryFault::HomeLines { home, sum } => Self::HomeLines { home: At::of(home), sum: At::of(sum) },
            core::EntryFault::OriginalLines { original, sum } => {
                Self::OriginalLines { original: At::of(original), sum: At::of(sum) }
            }
            _ => return Err(unknown()),
        })
    }

    pub(crate) fn core(&self) -> core::EntryFault {
        match self {
            Self::HomeNotConverted { home, converted } => {
                core::EntryFault::HomeNotConverted { home: home.core(), converted: converted.core() }
            }
            Self::HomeLines { home, sum } => core::EntryFault::HomeLines { home: home.core(), sum: sum.core() },
            Self::OriginalLines { original, sum } => {
                core::EntryFault::OriginalLines { original: original.core(), sum: sum.core() }
            }
        }
    }

    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<(&'static str, Vec<FieldValue<'py>>)> {
        Ok(match self {
            Self::HomeNotConverted { home, converted } => (
                "HomeNotConverted",
                vec![
                    ("home", <Money as Border>::lower(&home.0, py)?, false),
                    ("converted", <Money as Border>::lower(&converted.0, py)?, false),
                ],
            ),
            Self::HomeLines { home, sum } => (
                "HomeLines",
                vec![
                    ("home", <Money as Border>::lower(&home.0, py)?, false),
                    ("sum", <Money as Border>::lower(&sum.0, py)?, false),
                ],
            ),
            Self::OriginalLines { original, sum } => (
                "OriginalLines",
                vec![
                    ("original", <Money as Border>::lower(&original.0, py)?, false),
                    ("sum", <Money as Border>::lower(&sum.0, py)?, false),
                ],
            ),
        })
    }
}

/// What the check found.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct EntryCheck(pub(crate) core::EntryCheck);

record!(EntryCheck);
readable!(EntryCheck record);

#[pymethods]
impl EntryCheck {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str) = ("converted", "faults");

    #[new]
    #[pyo3(signature = (converted, faults))]
    fn new(converted: At<at::Converted, Money>, faults: At<at::Faults, List<EntryFault>>) -> Self {
        Self(core::EntryCheck { converted: converted.0, faults: faults.0 })
    }

    /// What the total is worth at the rate, halves away from zero.
    #[getter]
    fn converted(&self) -> Out<'_, Money> {
        Out(&self.0.converted)
    }

    /// What does not fit; none if all does.
    #[getter]
    fn faults(&self) -> Out<'_, List<EntryFault>> {
        Out(&self.0.faults)
    }
}

impl EntryCheck {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("converted", <Money as Border>::lower(&self.0.converted, py)?, false),
            ("faults", <List<EntryFault> as Border>::lower(&self.0.faults, py)?, false),
        ])
    }
}

/// One prepayment account: a customer, a currency and the dimensions the caller keeps apart
/// (精细化到项目、合同), such as contract, order, project.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct AccountKey(pub(crate) core::AccountKey);

record!(AccountKey);
readable!(AccountKey record);

#[pymethods]
impl AccountKey {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str) = ("customer", "currency", "fields");

    #[new]
    #[pyo3(signature = (customer, currency, *, fields = At::new(Vec::new())))]
    fn new(
        customer: At<at::Customer, Id>,
        currency: At<at::Currency, Currency>,
        fields: At<at::Fields, List<Field>>,
    ) -> Self {
        Self(core::AccountKey { customer: customer.0, currency: currency.0, fields: fields.0 })
    }

    /// Whose money it is.
    #[getter]
    fn customer(&self) -> Out<'_, Id> {
        Out(&self.0.customer)
    }

    /// The currency of every amount on it.
    #[getter]
    fn currency(&self) -> Out<'_, Currency> {
        Out(&self.0.currency)
    }

    /// What is kept apart, at most 64 fields. None: the account of the customer as a whole.
    #[getter]
    fn fields(&self) -> Out<'_, List<Field>> {
        Out(&self.0.fields)
    }
}

impl AccountKey {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("customer", <Id as Border>::lower(&self.0.customer, py)?, false),
            ("currency", <Currency as Border>::lower(&self.0.currency, py)?, false),
            ("fields", <List<Field> as Border>::lower(&self.0.fields, py)?, self.0.fields.is_empty()),
        ])
    }
}

/// Accounts to read together (汇总): those of a customer, a currency, a contract, or all.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct AccountFilter(pub(crate) core::AccountFilter);

record!(AccountFilter);
readable!(AccountFilter record);

#[pymethods]
impl AccountFilter {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str, &'static str) =
        ("customer", "currency", "fields", "reference", "natures");

    #[new]
    #[pyo3(signature = (*, customer = None, currency = None, fields = At::new(Vec::new()), reference = None, natures = At::new(Vec::new())))]
    fn new(
        customer: Option<At<at::Customer, Id>>,
        currency: Option<At<at::Currency, Currency>>,
        fields: At<at::Fields, List<Field>>,
        reference: Option<At<at::Reference, Id>>,
        natures: At<at::Natures, List<Nature>>,
    ) -> Self {
        Self(core::AccountFilter {
            customer: customer.map(|given| given.0),
            currency: currency.map(|given| given.0),
            fields: fields.0,
            reference: reference.map(|given| given.0),
            natures: natures.0,
        })
    }

    /// Only this customer. Absent: all.
    #[getter]
    fn customer(&self) -> Out<'_, Opt<Id>> {
        Out(&self.0.customer)
    }

    /// Only this currency. Absent: all, each on its own.
    #[getter]
    fn currency(&self) -> Out<'_, Opt<Currency>> {
        Out(&self.0.currency)
    }

    /// Only accounts that have these fields among theirs. None: all.
    #[getter]
    fn fields(&self) -> Out<'_, List<Field>> {
        Out(&self.0.fields)
    }

    /// For reads of lots and holds: only those with this reference. Absent: all.
    #[getter]
    fn reference(&self) -> Out<'_, Opt<Id>> {
        Out(&self.0.reference)
    }

    /// For reads of lots: only money of these natures. None: all.
    #[getter]
    fn natures(&self) -> Out<'_, List<Nature>> {
        Out(&self.0.natures)
    }
}

impl AccountFilter {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("customer", <Opt<Id> as Border>::lower(&self.0.customer, py)?, self.0.customer.is_none()),
            ("currency", <Opt<Currency> as Border>::lower(&self.0.currency, py)?, self.0.currency.is_none()),
            ("fields", <List<Field> as Border>::lower(&self.0.fields, py)?, self.0.fields.is_empty()),
            ("reference", <Opt<Id> as Border>::lower(&self.0.reference, py)?, self.0.reference.is_none()),
            ("natures", <List<Nature> as Border>::lower(&self.0.natures, py)?, self.0.natures.is_empty()),
        ])
    }
}

/// What is paid: an item with its customer, and its fields as far as the scope of money asks for them.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct PaidItem(pub(crate) core::PaidItem);

record!(PaidItem);
readable!(PaidItem record);

#[pymethods]
impl PaidItem {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str) = ("item", "customer", "fields");

    #[new]
    #[pyo3(signature = (item, customer, *, fields = At::new(Vec::new())))]
    fn new(item: At<at::Item, Id>, customer: At<at::Customer, Id>, fields: At<at::Fields, List<Field>>) -> Self {
        Self(core::PaidItem { item: item.0, customer: customer.0, fields: fields.0 })
    }

    /// The item.
    #[getter]
    fn item(&self) -> Out<'_, Id> {
        Out(&self.0.item)
    }

    /// The customer who owes it.
    #[getter]
    fn customer(&self) -> Out<'_, Id> {
        Out(&self.0.customer)
    }

    /// Its fields. Money with a scope pays it only if they are within.
    #[getter]
    fn fields(&self) -> Out<'_, List<Field>> {
        Out(&self.0.fields)
    }
}

impl PaidItem {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("item", <Id as Border>::lower(&self.0.item, py)?, false),
            ("customer", <Id as Border>::lower(&self.0.customer, py)?, false),
            ("fields", <List<Field> as Border>::lower(&self.0.fields, py)?, self.0.fields.is_empty()),
        ])
    }
}

names!(Opening { "BY_DEPOSIT" => ByDeposit,
"FIRST" => First,
});

names!(HeldExpiry { "PROTECTED" => Protected,
"EXPIRES" => Expires,
});

names!(BackDating { "CHECKED" => Checked,
"REFUSED" => Refused,
});

/// The rules on which systems differ, each a named choice.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct AccountPolicy(pub(crate) core::AccountPolicy);

record!(AccountPolicy);
readable!(AccountPolicy record);

#[pymethods]
impl AccountPolicy {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str) =
        ("opening", "dimensions", "held_expiry", "back_dating");

    #[new]
    #[pyo3(signature = (*, opening = At::new(core::Opening::ByDeposit), dimensions = None, held_expiry = At::new(core::HeldExpiry::Protected), back_dating = At::new(core::BackDating::Checked)))]
    fn new(
        opening: At<at::Opening, Opening>,
        dimensions: Option<At<at::Dimensions, List<Id>>>,
        held_expiry: At<at::HeldExpiry, HeldExpiry>,
        back_dating: At<at::BackDating, BackDating>,
    ) -> Self {
        Self(core::AccountPolicy {
            opening: opening.0,
            dimensions: dimensions.map(|given| given.0),
            held_expiry: held_expiry.0,
            back_dating: back_dating.0,
        })
    }

    /// How an account comes into being.
    #[getter]
    fn opening(&self) -> Out<'_, Opening> {
        Out(&self.0.opening)
    }

    /// How fine accounts are (账户粒度): every account has exactly these fields, at most 64; an empty list is
    /// one account for each customer and currency. Absent: each account has the fields it likes.
    #[getter]
    fn dimensions(&self) -> Out<'_, Opt<List<Id>>> {
        Out(&self.0.dimensions)
    }

    /// What becomes of held money when its lot expires.
    #[getter]
    fn held_expiry(&self) -> Out<'_, HeldExpiry> {
        Out(&self.0.held_expiry)
    }

    /// Whether a movement may be dated before one that is already there.
    #[getter]
    fn back_dating(&self) -> Out<'_, BackDating> {
        Out(&self.0.back_dating)
    }
}

impl AccountPolicy {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("opening", <Opening as Border>::lower(&self.0.opening, py)?, self.0.opening == core::Opening::ByDeposit),
            ("dimensions", <Opt<List<Id>> as Border>::lower(&self.0.dimensions, py)?, self.0.dimensions.is_none()),
            (
                "held_expiry",
                <HeldExpiry as Border>::lower(&self.0.held_expiry, py)?,
                self.0.held_expiry == core::HeldExpiry::Protected,
            ),
            (
                "back_dating",
                <BackDating as Border>::lower(&self.0.back_dating, py)?,
                self.0.back_dating == core::BackDating::Checked,
            ),
        ])
    }
}

/// An amount out of one lot.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Draw(pub(crate) core::Draw);

record!(Draw);
readable!(Draw record);

#[pymethods]
impl Draw {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str) = ("lot", "amount");

    #[new]
    #[pyo3(signature = (lot, amount))]
    fn new(lot: At<at::Lot, Id>, amount: At<at::Amount, Money>) -> Self {
        Self(core::Draw { lot: lot.0, amount: amount.0 })
    }

    /// The lot.
    #[getter]
    fn lot(&self) -> Out<'_, Id> {
        Out(&self.0.lot)
    }

    /// How much of it, more than zero.
    #[getter]
    fn amount(&self) -> Out<'_, Money> {
        Out(&self.0.amount)
    }
}

impl Draw {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("lot", <Id as Border>::lower(&self.0.lot, py)?, false),
            ("amount", <Money as Border>::lower(&self.0.amount, py)?, false),
        ])
    }
}

/// An amount out of one lot that becomes a new lot.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Move(pub(crate) core::Move);

record!(Move);
readable!(Move record);

#[pymethods]
impl Move {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str) = ("lot", "amount", "into");

    #[new]
    #[pyo3(signature = (lot, amount, into))]
    fn new(lot: At<at::Lot, Id>, amount: At<at::Amount, Money>, into: At<at::Into, Id>) -> Self {
        Self(core::Move { lot: lot.0, amount: amount.0, into: into.0 })
    }

    /// The lot it comes from.
    #[getter]
    fn lot(&self) -> Out<'_, Id> {
        Out(&self.0.lot)
    }

    /// How much of it, more than zero.
    #[getter]
    fn amount(&self) -> Out<'_, Money> {
        Out(&self.0.amount)
    }

    /// The new lot. It keeps the arrival, expiry, priority, scope and references of the old one.
    #[getter]
    fn into(&self) -> Out<'_, Id> {
        Out(&self.0.into)
    }
}

impl Move {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("lot", <Id as Border>::lower(&self.0.lot, py)?, false),
            ("amount", <Money as Border>::lower(&self.0.amount, py)?, false),
            ("into", <Id as Border>::lower(&self.0.into, py)?, false),
        ])
    }
}

names!(HoldPurpose { "ORDER" => Order,
"REFUND" => Refund,
"DISPUTE" => Dispute,
});

names!(RefundCause { "UNUSED" => Unused,
"PERFORMED" => Performed,
"AGREED" => Agreed,
"PAYER_BREACH" => PayerBreach,
"RECEIVER_BREACH" => ReceiverBreach,
});

/// What happened.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Hash)]
pub(crate) enum Act {
    /// An account is set up (开户). Needed only where the policy asks for it.
    #[pyo3(constructor = (account))]
    Open {
        /// The account.
        account: At<at::Account, AccountKey>,
    },
    /// Money arrives (收款), is topped up (补款), given (赠送) or carried over at the start (期初).
    #[pyo3(constructor = (lot, account, amount, *, received = None, nature = At::new(core::Nature::Advance), references = At::new(Vec::new()), fields = At::new(Vec::new()), scope = At::new(Vec::new()), priority = At::new(50), expires = None))]
    Deposit {
        /// The new lot.
        lot: At<at::Lot, Id>,
        /// The account it is for.
        account: At<at::Account, AccountKey>,
        /// How much, more than zero.
        amount: At<at::Amount, Money>,
        /// The day it arrived, if that was before the movement: an opening balance keeps its age.
        received: Option<At<at::Received, Date>>,
        /// What kind of money it is.
        nature: At<at::Nature, Nature>,
        /// Numbers the payer quoted.
        references: At<at::References, List<Id>>,
        /// What the caller keeps of the lot, beside the fields of its account.
        fields: At<at::Fields, List<Field>>,
        /// What it may pay. None: anything.
        scope: At<at::Scope, List<Scope>>,
        /// Lots of a lower number are used first, 0 to 100.
        priority: At<at::Priority, Int>,
        /// The first day on which it can no longer be used. Absent: it never expires.
        expires: Option<At<at::Expires, Date>>,
    },
    /// Money is set aside (冻结) and stays on the account.
    #[pyo3(constructor = (hold, *, purpose = At::new(core::HoldPurpose::Order), reference = None, fields = At::new(Vec::new()), until = None, draws))]
    Hold {
        /// The hold, unique for ever.
        hold: At<at::Hold, Id>,
        /// What it is for.
        purpose: At<at::Purpose, HoldPurpose>,
        /// The order, claim or request behind it.
        reference: Option<At<at::Reference, Id>>,
        /// The fields of what it will pay: scoped money can be held only within its scope.
        fields: At<at::Fields, List<Field>>,
        /// The first day on which it no longer holds. Absent: it holds until it is resolved.
        until: Option<At<at::Until, Date>>,
        /// The lots and amounts set aside, all of one account.
        draws: At<at::Draws, List<Draw>>,
    },
    /// Held money pays an item (请款); what is not used is free again.
    #[pyo3(constructor = (hold, item, draws))]
    Capture {
        /// The hold.
        hold: At<at::Hold, Id>,
        /// What is paid.
        item: At<at::Item, PaidItem>,
        /// What is taken of the lots of the hold.
        draws: At<at::Draws, List<Draw>>,
    },
    /// A hold is given up (解冻).
    #[pyo3(constructor = (hold))]
    Release {
        /// The hold.
        hold: At<at::Hold, Id>,
    },
    /// It is recorded that a hold ended by its date. The money was free from that day on, recorded or not.
    #[pyo3(constructor = (hold))]
    Lapse {
        /// The hold.
        hold: At<at::Hold, Id>,
    },
    /// Money pays an item (核销).
    #[pyo3(constructor = (item, draws))]
    Apply {
        /// What is paid.
        item: At<at::Item, PaidItem>,
        /// The lots and amounts, all of one account.
        draws: At<at::Draws, List<Draw>>,
    },
    /// A movement is taken back, in whole or in part (反核销、冲销): the same amounts go back to the same lots.
    #[pyo3(constructor = (of, draws))]
    Undo {
        /// The movement that is taken back.
        of: At<at::Of, Id>,
        /// What of each lot.
        draws: At<at::Draws, List<Draw>>,
    },
    /// Money goes back to the payer (退款).
    #[pyo3(constructor = (*, hold = None, cause = At::new(core::RefundCause::Unused), reference = None, draws))]
    Refund {
        /// The refund hold that it pays out. Absent: it was not held.
        hold: Option<At<at::Hold, Id>>,
        /// Why.
        cause: At<at::Cause, RefundCause>,
        /// The payment or document that carries it.
        reference: Option<At<at::Reference, Id>>,
        /// The lots and amounts, all of one account.
        draws: At<at::Draws, List<Draw>>,
    },
    /// Money changes account: to another customer, contract or project (转账).
    #[pyo3(constructor = (to, moves))]
    Transfer {
        /// The account it goes to.
        to: At<at::To, AccountKey>,
        /// What of each lot, and the lots it becomes there.
        moves: At<at::Moves, List<Move>>,
    },
    /// Unidentified money finds its owner (到款认领).
    #[pyo3(constructor = (to, nature, moves))]
    Identify {
        /// The account it belongs to.
        to: At<at::To, AccountKey>,
        /// What kind of money it is.
        nature: At<at::Nature, Nature>,
        /// What of each lot, and the lots it becomes there.
        moves: At<at::Moves, List<Move>>,
    },
    /// Money changes its kind (重分类), such as from an advance to a contract liability.
    #[pyo3(constructor = (nature, moves))]
    Reclassify {
        /// What kind of money it is from now on.
        nature: At<at::Nature, Nature>,
        /// What of each lot, and the lots it becomes.
        moves: At<at::Moves, List<Move>>,
    },
    /// Expired money leaves the books (到期失效). It could not be used from its date on, recorded or not.
    #[pyo3(constructor = (draws))]
    Expire {
        /// The lots and amounts.
        draws: At<at::Draws, List<Draw>>,
    },
    /// A deposit is kept because the payer broke the contract (没收定金).
    #[pyo3(constructor = (draws))]
    Forfeit {
        /// The lots and amounts: deposits only.
        draws: At<at::Draws, List<Draw>>,
    },
    /// An account is closed (销户): only releases, undoing, expiry and reopening from then on.
    #[pyo3(constructor = (account))]
    Close {
        /// The account.
        account: At<at::Account, AccountKey>,
    },
    /// A closed account is open again.
    #[pyo3(constructor = (account))]
    Reopen {
        /// The account.
        account: At<at::Account, AccountKey>,
    },
}

choice!(Act);
readable!(Act choice);

impl Act {
    pub(crate) fn of(core: &core::Act) -> PyResult<Self> {
        Ok(match core {
            core::Act::Open { account } => Self::Open { account: At::of(account) },
            core::Act::Deposit {
                lot,
                account,
                amount,
                received,
                nature,
                references,
                fields,
                scope,
                priority,
                expires,
            } => Self::Deposit {
                lot: At::of(lot),
                account: At::of(account),
                amount: At::of(amount),
                received: received.as_ref().map(At::of),
                nature: At::of(nature),
                references: At::of(references),
                fields: At::of(fields),
                scope: At::of(scope),
                priority: At::of(priority),
                expires: expires.as_ref().map(At::of),
            },
            core::Act::Hold { hold, purpose, reference, fields, until, draws } => Self::Hold {
                hold: At::of(hold),
                purpose: At::of(purpose),
                reference: reference.as_ref().map(At::of),
                fields: At::of(fields),
                until: until.as_ref().map(At::of),
                draws: At::of(draws),
            },
            core::Act::Capture { hold, item, draws } => {
                Self::Capture { hold: At::of(hold), item: At::of(item), draws: At::of(draws) }
            }
            core::Act::Release { hold } => Self::Release { hold: At::of(hold) },
            core::Act::Lapse { hold } => Self::Lapse { hold: At::of(hold) },
            core::Act::Apply { item, draws } => Self::Apply { item: At::of(item), draws: At::of(draws) },
            core::Act::Undo { of, draws } => Self::Undo { of: At::of(of), draws: At::of(draws) },
            core::Act::Refund { hold, cause, reference, draws } => Self::Refund {
                hold: hold.as_ref().map(At::of),
                cause: At::of(cause),
                reference: reference.as_ref().map(At::of),
                draws: At::of(draws),
            },
            core::Act::Transfer { to, moves } => Self::Transfer { to: At::of(to), moves: At::of(moves) },
            core::Act::Identify { to, nature, moves } => {
                Self::Identify { to: At::of(to), nature: At::of(nature), moves: At::of(moves) }
            }
            core::Act::Reclassify { nature, moves } => {
                Self::Reclassify { nature: At::of(nature), moves: At::of(moves) }
            }
            core::Act::Expire { draws } => Self::Expire { draws: At::of(draws) },
            core::Act::Forfeit { draws } => Self::Forfeit { draws: At::of(draws) },
            core::Act::Close { account } => Self::Close { account: At::of(account) },
            core::Act::Reopen { account } => Self::Reopen { account: At::of(account) },
        })
    }

    pub(crate) fn core(&self) -> core::Act {
        match self {
            Self::Open { account } => core::Act::Open { account: account.core() },
            Self::Deposit { lot, account, amount, received, nature, references, fields, scope, priority, expires } => {
                core::Act::Deposit {
                    lot: lot.core(),
                    account: account.core(),
                    amount: amount.core(),
                    received: received.as_ref().map(At::core),
                    nature: nature.core(),
                    references: references.core(),
                    fields: fields.core(),
                    scope: scope.core(),
                    priority: priority.core(),
                    expires: expires.as_ref().map(At::core),
                }
            }
            Self::Hold { hold, purpose, reference, fields, until, draws } => core::Act::Hold {
                hold: hold.core(),
                purpose: purpose.core(),
                reference: reference.as_ref().map(At::core),
                fields: fields.core(),
                until: until.as_ref().map(At::core),
                draws: draws.core(),
            },
            Self::Capture { hold, item, draws } => {
                core::Act::Capture { hold: hold.core(), item: item.core(), draws: draws.core() }
            }
            Self::Release { hold } => core::Act::Release { hold: hold.core() },
            Self::Lapse { hold } => core::Act::Lapse { hold: hold.core() },
            Self::Apply { item, draws } => core::Act::Apply { item: item.core(), draws: draws.core() },
            Self::Undo { of, draws } => core::Act::Undo { of: of.core(), draws: draws.core() },
            Self::Refund { hold, cause, reference, draws } => core::Act::Refund {
                hold: hold.as_ref().map(At::core),
                cause: cause.core(),
                reference: reference.as_ref().map(At::core),
                draws: draws.core(),
            },
            Self::Transfer { to, moves } => core::Act::Transfer { to: to.core(), moves: moves.core() },
            Self::Identify { to, nature, moves } => {
                core::Act::Identify { to: to.core(), nature: nature.core(), moves: moves.core() }
            }
            Self::Reclassify { nature, moves } => core::Act::Reclassify { nature: nature.core(), moves: moves.core() },
            Self::Expire { draws } => core::Act::Expire { draws: draws.core() },
            Self::Forfeit { draws } => core::Act::Forfeit { draws: draws.core() },
            Self::Close { account } => core::Act::Close { account: account.core() },
            Self::Reopen { account } => core::Act::Reopen { account: account.core() },
        }
    }

    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<(&'static str, Vec<FieldValue<'py>>)> {
        Ok(match self {
            Self::Open { account } => {
                ("Open", vec![("account", <AccountKey as Border>::lower(&account.0, py)?, false)])
            }
            Self::Deposit { lot, account, amount, received, nature, references, fields, scope, priority, expires } => (
                "Deposit",
                vec![
                    ("lot", <Id as Border>::lower(&lot.0, py)?, false),
                    ("account", <AccountKey as Border>::lower(&account.0, py)?, false),
                    ("amount", <Money as Border>::lower(&amount.0, py)?, false),
                    (
                        "received",
                        <Opt<Date> as Border>::lower(&received.as_ref().map(At::core), py)?,
                        received.is_none(),
                    ),
                    ("nature", <Nature as Border>::lower(&nature.0, py)?, nature.0 == core::Nature::Advance),
                    ("references", <List<Id> as Border>::lower(&references.0, py)?, references.0.is_empty()),
                    ("fields", <List<Field> as Border>::lower(&fields.0, py)?, fields.0.is_empty()),
                    ("scope", <List<Scope> as Border>::lower(&scope.0, py)?, scope.0.is_empty()),
                    ("priority", <Int as Border>::lower(&priority.0, py)?, priority.0 == 50),
                    ("expires", <Opt<Date> as Border>::lower(&expires.as_ref().map(At::core), py)?, expires.is_none()),
                ],
            ),
            Self::Hold { hold, purpose, reference, fields, until, draws } => (
                "Hold",
                vec![
                    ("hold", <Id as Border>::lower(&hold.0, py)?, false),
                    ("purpose", <HoldPurpose as Border>::lower(&purpose.0, py)?, purpose.0 == core::HoldPurpose::Order),
                    (
                        "reference",
                        <Opt<Id> as Border>::lower(&reference.as_ref().map(At::core), py)?,
                        reference.is_none(),
                    ),
                    ("fields", <List<Field> as Border>::lower(&fields.0, py)?, fields.0.is_empty()),
                    ("until", <Opt<Date> as Border>::lower(&until.as_ref().map(At::core), py)?, until.is_none()),
                    ("draws", <List<Draw> as Border>::lower(&draws.0, py)?, false),
                ],
            ),
            Self::Capture { hold, item, draws } => (
                "Capture",
                vec![
                    ("hold", <Id as Border>::lower(&hold.0, py)?, false),
                    ("item", <PaidItem as Border>::lower(&item.0, py)?, false),
                    ("draws", <List<Draw> as Border>::lower(&draws.0, py)?, false),
                ],
            ),
            Self::Release { hold } => ("Release", vec![("hold", <Id as Border>::lower(&hold.0, py)?, false)]),
            Self::Lapse { hold } => ("Lapse", vec![("hold", <Id as Border>::lower(&hold.0, py)?, false)]),
            Self::Apply { item, draws } => (
                "Apply",
                vec![
                    ("item", <PaidItem as Border>::lower(&item.0, py)?, false),
                    ("draws", <List<Draw> as Border>::lower(&draws.0, py)?, false),
                ],
            ),
            Self::Undo { of, draws } => (
                "Undo",
                vec![
                    ("of", <Id as Border>::lower(&of.0, py)?, false),
                    ("draws", <List<Draw> as Border>::lower(&draws.0, py)?, false),
                ],
            ),
            Self::Refund { hold, cause, reference, draws } => (
                "Refund",
                vec![
                    ("hold", <Opt<Id> as Border>::lower(&hold.as_ref().map(At::core), py)?, hold.is_none()),
                    ("cause", <RefundCause as Border>::lower(&cause.0, py)?, cause.0 == core::RefundCause::Unused),
                    (
                        "reference",
                        <Opt<Id> as Border>::lower(&reference.as_ref().map(At::core), py)?,
                        reference.is_none(),
                    ),
                    ("draws", <List<Draw> as Border>::lower(&draws.0, py)?, false),
                ],
            ),
            Self::Transfer { to, moves } => (
                "Transfer",
                vec![
                    ("to", <AccountKey as Border>::lower(&to.0, py)?, false),
                    ("moves", <List<Move> as Border>::lower(&moves.0, py)?, false),
                ],
            ),
            Self::Identify { to, nature, moves } => (
                "Identify",
                vec![
                    ("to", <AccountKey as Border>::lower(&to.0, py)?, false),
                    ("nature", <Nature as Border>::lower(&nature.0, py)?, false),
                    ("moves", <List<Move> as Border>::lower(&moves.0, py)?, false),
                ],
            ),
            Self::Reclassify { nature, moves } => (
                "Reclassify",
                vec![
                    ("nature", <Nature as Border>::lower(&nature.0, py)?, false),
                    ("moves", <List<Move> as Border>::lower(&moves.0, py)?, false),
                ],
            ),
            Self::Expire { draws } => ("Expire", vec![("draws", <List<Draw> as Border>::lower(&draws.0, py)?, false)]),
            Self::Forfeit { draws } => {
                ("Forfeit", vec![("draws", <List<Draw> as Border>::lower(&draws.0, py)?, false)])
            }
            Self::Close { account } => {
                ("Close", vec![("account", <AccountKey as Border>::lower(&account.0, py)?, false)])
            }
            Self::Reopen { account } => {
                ("Reopen", vec![("account", <AccountKey as Border>::lower(&account.0, py)?, false)])
            }
        })
    }
}

/// One entry of the list from which every figure of every account is derived.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Movement(pub(crate) core::Movement);

record!(Movement);
readable!(Movement record);

#[pymethods]
impl Movement {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str) = ("id", "on", "act");

    #[new]
    #[pyo3(signature = (id, on, act))]
    fn new(id: At<at::Id, Id>, on: At<at::On, Date>, act: At<at::Act, Act>) -> Self {
        Self(core::Movement { id: id.0, on: on.0, act: act.0 })
    }

    /// The movement, unique for ever. The same id again is refused, even with the same content: whoever
    /// retries must be told that it is already there, and an engine that answers "done" to a repeated
    /// movement hides that its caller lost the first answer.
    #[getter]
    fn id(&self) -> Out<'_, Id> {
        Out(&self.0.id)
    }

    /// The business date (业务日期).
    #[getter]
    fn on(&self) -> Out<'_, Date> {
        Out(&self.0.on)
    }

    /// What happened.
    #[getter]
    fn act(&self) -> Out<'_, Act> {
        Out(&self.0.act)
    }
}

impl Movement {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("id", <Id as Border>::lower(&self.0.id, py)?, false),
            ("on", <Date as Border>::lower(&self.0.on, py)?, false),
            ("act", <Act as Border>::lower(&self.0.act, py)?, false),
        ])
    }
}

/// Why a lot was taken before the others.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Hash)]
pub(crate) enum DrawReason {
    /// The request names it.
    #[pyo3(constructor = (rank))]
    Named {
        /// Its place among the names, from 1.
        rank: At<at::Rank, Int>,
    },
    /// Its scope fits the item, and the next lot may pay anything.
    #[pyo3(constructor = (next))]
    Scoped {
        /// The lot that came next.
        next: At<at::Next, Id>,
    },
    /// It has the lower priority number.
    #[pyo3(constructor = (priority, next, next_priority))]
    Priority {
        /// Its priority.
        priority: At<at::Priority, Int>,
        /// The lot that came next.
        next: At<at::Next, Id>,
        /// The priority of that.
        next_priority: At<at::NextPriority, Int>,
    },
    /// It expires sooner.
    #[pyo3(constructor = (expires, next, *, next_expires = None))]
    ExpiresSooner {
        /// When it expires.
        expires: At<at::Expires, Date>,
        /// The lot that came next.
        next: At<at::Next, Id>,
        /// When that expires; absent: never.
        next_expires: Option<At<at::NextExpires, Date>>,
    },
    /// It was given, and the next lot was paid.
    #[pyo3(constructor = (next))]
    Given {
        /// The lot that came next.
        next: At<at::Next, Id>,
    },
    /// It arrived earlier.
    #[pyo3(constructor = (received, next, next_received))]
    ArrivedEarlier {
        /// When it arrived.
        received: At<at::Received, Date>,
        /// The lot that came next.
        next: At<at::Next, Id>,
        /// When that arrived.
        next_received: At<at::NextReceived, Date>,
    },
    /// Everything else is equal, and its id comes first.
    #[pyo3(constructor = (lot, next))]
    SmallerId {
        /// Its id.
        lot: At<at::Lot, Id>,
        /// The lot that came next.
        next: At<at::Next, Id>,
    },
    /// There was no other money to take.
    #[pyo3(constructor = ())]
    Last {},
    /// The hold set it aside.
    #[pyo3(constructor = (hold))]
    AsHeld {
        /// The hold.
        hold: At<at::Hold, Id>,
    },
    /// It is part of the movement that is taken back, from its last lot to its first.
    #[pyo3(constructor = (movement))]
    TakenBack {
        /// The movement.
        movement: At<at::Movement, Id>,
    },
    /// It expired.
    #[pyo3(constructor = (expires))]
    Expired {
        /// When.
        expires: At<at::Expires, Date>,
    },
}

choice!(DrawReason);
readable!(DrawReason choice);
told!(DrawReason);

impl DrawReason {
    pub(crate) fn of(core: &core::DrawReason) -> PyResult<Self> {
        Ok(match core {
            core::DrawReason::Named { rank } => Self::Named { rank: At::of(rank) },
            core::DrawReason::Scoped { next } => Self::Scoped { next: At::of(next) },
            core::DrawReason::Priority { priority, next, next_priority } => {
                Self::Priority { priority: At::of(priority), next: At::of(next), next_priority: At::of(next_priority) }
            }
            core::DrawReason::ExpiresSooner { expires, next, next_expires } => Self::ExpiresSooner {
                expires: At::of(expires),
                next: At::of(next),
                next_expires: next_expires.as_ref().map(At::of),
            },
            core::DrawReason::Given { next } => Self::Given { next: At::of(next) },
            core::DrawReason::ArrivedEarlier { received, next, next_received } => Self::ArrivedEarlier {
                received: At::of(received),
                next: At::of(next),
                next_received: At::of(next_received),
            },
            core::DrawReason::SmallerId { lot, next } => Self::SmallerId { lot: At::of(lot), next: At::of(next) },
            core::DrawReason::Last {} => Self::Last {},
            core::DrawReason::AsHeld { hold } => Self::AsHeld { hold: At::of(hold) },
            core::DrawReason::TakenBack { movement } => Self::TakenBack { movement: At::of(movement) },
            core::DrawReason::Expired { expires } => Self::Expired { expires: At::of(expires) },
            _ => return Err(unknown()),
        })
    }

    pub(crate) fn core(&self) -> core::DrawReason {
        match self {
            Self::Named { rank } => core::DrawReason::Named { rank: rank.core() },
            Self::Scoped { next } => core::DrawReason::Scoped { next: next.core() },
            Self::Priority { priority, next, next_priority } => core::DrawReason::Priority {
                priority: priority.core(),
                next: next.core(),
                next_priority: next_priority.core(),
            },
            Self::ExpiresSooner { expires, next, next_expires } => core::DrawReason::ExpiresSooner {
                expires: expires.core(),
                next: next.core(),
                next_expires: next_expires.as_ref().map(At::core),
            },
            Self::Given { next } => core::DrawReason::Given { next: next.core() },
            Self::ArrivedEarlier { received, next, next_received } => core::DrawReason::ArrivedEarlier {
                received: received.core(),
                next: next.core(),
                next_received: next_received.core(),
            },
            Self::SmallerId { lot, next } => core::DrawReason::SmallerId { lot: lot.core(), next: next.core() },
            Self::Last {} => core::DrawReason::Last {},
            Self::AsHeld { hold } => core::DrawReason::AsHeld { hold: hold.core() },
            Self::TakenBack { movement } => core::DrawReason::TakenBack { movement: movement.core() },
            Self::Expired { expires } => core::DrawReason::Expired { expires: expires.core() },
        }
    }

    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<(&'static str, Vec<FieldValue<'py>>)> {
        Ok(match self {
            Self::Named { rank } => ("Named", vec![("rank", <Int as Border>::lower(&rank.0, py)?, false)]),
            Self::Scoped { next } => ("Scoped", vec![("next", <Id as Border>::lower(&next.0, py)?, false)]),
            Self::Priority { priority, next, next_priority } => (
                "Priority",
                vec![
                    ("priority", <Int as Border>::lower(&priority.0, py)?, false),
                    ("next", <Id as Border>::lower(&next.0, py)?, false),
                    ("next_priority", <Int as Border>::lower(&next_priority.0, py)?, false),
                ],
            ),
            Self::ExpiresSooner { expires, next, next_expires } => (
                "ExpiresSooner",
                vec![
                    ("expires", <Date as Border>::lower(&expires.0, py)?, false),
                    ("next", <Id as Border>::lower(&next.0, py)?, false),
                    (
                        "next_expires",
                        <Opt<Date> as Border>::lower(&next_expires.as_ref().map(At::core), py)?,
                        next_expires.is_none(),
                    ),
                ],
            ),
            Self::Given { next } => ("Given", vec![("next", <Id as Border>::lower(&next.0, py)?, false)]),
            Self::ArrivedEarlier { received, next, next_received } => (
                "ArrivedEarlier",
                vec![
                    ("received", <Date as Border>::lower(&received.0, py)?, false),
                    ("next", <Id as Border>::lower(&next.0, py)?, false),
                    ("next_received", <Date as Border>::lower(&next_received.0, py)?, false),
                ],
            ),
            Self::SmallerId { lot, next } => (
                "SmallerId",
                vec![
                    ("lot", <Id as Border>::lower(&lot.0, py)?, false),
                    ("next", <Id as Border>::lower(&next.0, py)?, false),
                ],
            ),
            Self::Last {} => ("Last", vec![]),
            Self::AsHeld { hold } => ("AsHeld", vec![("hold", <Id as Border>::lower(&hold.0, py)?, false)]),
            Self::TakenBack { movement } => {
                ("TakenBack", vec![("movement", <Id as Border>::lower(&movement.0, py)?, false)])
            }
            Self::Expired { expires } => {
                ("Expired", vec![("expires", <Date as Border>::lower(&expires.0, py)?, false)])
            }
        })
    }
}

/// What a line of an account says (摘要).
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Hash)]
pub(crate) enum AccountEvent {
    /// The account was set up.
    #[pyo3(constructor = ())]
    Opened {},
    /// Money came in.
    #[pyo3(constructor = (lot, amount))]
    Deposited {
        /// The lot.
        lot: At<at::Lot, Id>,
        /// How much.
        amount: At<at::Amount, Money>,
    },
    /// Money was set aside.
    #[pyo3(constructor = (hold, amount))]
    Held {
        /// The hold.
        hold: At<at::Hold, Id>,
        /// How much.
        amount: At<at::Amount, Money>,
    },
    /// Held money paid an item.
    #[pyo3(constructor = (hold, item, amount, freed))]
    Captured {
        /// The hold.
        hold: At<at::Hold, Id>,
        /// The item.
        item: At<at::Item, Id>,
        /// How much paid.
        amount: At<at::Amount, Money>,
        /// How much is free again.
        freed: At<at::Freed, Money>,
    },
    /// A hold was given up.
    #[pyo3(constructor = (hold, amount))]
    Released {
        /// The hold.
        hold: At<at::Hold, Id>,
        /// How much is free again.
        amount: At<at::Amount, Money>,
    },
    /// A hold ended by its date.
    #[pyo3(constructor = (hold, amount))]
    Lapsed {
        /// The hold.
        hold: At<at::Hold, Id>,
        /// How much was free again from its date on.
        amount: At<at::Amount, Money>,
    },
    /// Money paid an item.
    #[pyo3(constructor = (item, amount))]
    Applied {
        /// The item.
        item: At<at::Item, Id>,
        /// How much.
        amount: At<at::Amount, Money>,
    },
    /// A movement was taken back.
    #[pyo3(constructor = (movement, amount))]
    TakenBack {
        /// The movement.
        movement: At<at::Movement, Id>,
        /// How much of it.
        amount: At<at::Amount, Money>,
    },
    /// Money went back to the payer.
    #[pyo3(constructor = (amount, *, hold = None))]
    Refunded {
        /// How much.
        amount: At<at::Amount, Money>,
        /// The refund hold behind it.
        hold: Option<At<at::Hold, Id>>,
    },
    /// Money changed account.
    #[pyo3(constructor = (from_customer, to_customer, amount))]
    Transferred {
        /// The customer it came from.
        from_customer: At<at::FromCustomer, Id>,
        /// The customer it went to.
        to_customer: At<at::ToCustomer, Id>,
        /// How much.
        amount: At<at::Amount, Money>,
    },
    /// Unidentified money found its owner.
    #[pyo3(constructor = (from_customer, to_customer, amount))]
    Identified {
        /// The customer under whom it was kept.
        from_customer: At<at::FromCustomer, Id>,
        /// The customer it belongs to.
        to_customer: At<at::ToCustomer, Id>,
        /// How much.
        amount: At<at::Amount, Money>,
    },
    /// Money changed its kind.
    #[pyo3(constructor = (amount))]
    Reclassified {
        /// How much.
        amount: At<at::Amount, Money>,
    },
    /// Money could no longer be used from that day on; it is still on the books.
    #[pyo3(constructor = (lot, amount))]
    BecameUnusable {
        /// The lot.
        lot: At<at::Lot, Id>,
        /// How much.
        amount: At<at::Amount, Money>,
    },
    /// Expired money left the books.
    #[pyo3(constructor = (amount))]
    Expired {
        /// How much.
        amount: At<at::Amount, Money>,
    },
    /// A deposit was kept because the payer broke the contract.
    #[pyo3(constructor = (amount))]
    Forfeited {
        /// How much.
        amount: At<at::Amount, Money>,
    },
    /// The account was closed.
    #[pyo3(constructor = ())]
    Closed {},
    /// The account was opened again.
    #[pyo3(constructor = ())]
    Reopened {},
}

choice!(AccountEvent);
readable!(AccountEvent choice);
told!(AccountEvent);

impl AccountEvent {
    pub(crate) fn of(core: &core::AccountEvent) -> PyResult<Self> {
        Ok(match core {
            core::AccountEvent::Opened {} => Self::Opened {},
            core::AccountEvent::Deposited { lot, amount } => {
                Self::Deposited { lot: At::of(lot), amount: At::of(amount) }
            }
            core::AccountEvent::Held { hold, amount } => Self::Held { hold: At::of(hold), amount: At::of(amount) },
            core::AccountEvent::Captured { hold, item, amount, freed } => {
                Self::Captured { hold: At::of(hold), item: At::of(item), amount: At::of(amount), freed: At::of(freed) }
            }
            core::AccountEvent::Released { hold, amount } => {
                Self::Released { hold: At::of(hold), amount: At::of(amount) }
            }
            core::AccountEvent::Lapsed { hold, amount } => Self::Lapsed { hold: At::of(hold), amount: At::of(amount) },
            core::AccountEvent::Applied { item, amount } => {
                Self::Applied { item: At::of(item), amount: At::of(amount) }
            }
            core::AccountEvent::TakenBack { movement, amount } => {
                Self::TakenBack { movement: At::of(movement), amount: At::of(amount) }
            }
            core::AccountEvent::Refunded { amount, hold } => {
                Self::Refunded { amount: At::of(amount), hold: hold.as_ref().map(At::of) }
            }
            core::AccountEvent::Transferred { from_customer, to_customer, amount } => Self::Transferred {
                from_customer: At::of(from_customer),
                to_customer: At::of(to_customer),
                amount: At::of(amount),
            },
            core::AccountEvent::Identified { from_customer, to_customer, amount } => Self::Identified {
                from_customer: At::of(from_customer),
                to_customer: At::of(to_customer),
                amount: At::of(amount),
            },
            core::AccountEvent::Reclassified { amount } => Self::Reclassified { amount: At::of(amount) },
            core::AccountEvent::BecameUnusable { lot, amount } => {
                Self::BecameUnusable { lot: At::of(lot), amount: At::of(amount) }
            }
            core::AccountEvent::Expired { amount } => Self::Expired { amount: At::of(amount) },
            core::AccountEvent::Forfeited { amount } => Self::Forfeited { amount: At::of(amount) },
            core::AccountEvent::Closed {} => Self::Closed {},
            core::AccountEvent::Reopened {} => Self::Reopened {},
            _ => return Err(unknown()),
        })
    }

    pub(crate) fn core(&self) -> core::AccountEvent {
        match self {
            Self::Opened {} => core::AccountEvent::Opened {},
            Self::Deposited { lot, amount } => core::AccountEvent::Deposited { lot: lot.core(), amount: amount.core() },
            Self::Held { hold, amount } => core::AccountEvent::Held { hold: hold.core(), amount: amount.core() },
            Self::Captured { hold, item, amount, freed } => core::AccountEvent::Captured {
                hold: hold.core(),
                item: item.core(),
                amount: amount.core(),
                freed: freed.core(),
            },
            Self::Released { hold, amount } => {
                core::AccountEvent::Released { hold: hold.core(), amount: amount.core() }
            }
            Self::Lapsed { hold, amount } => core::AccountEvent::Lapsed { hold: hold.core(), amount: amount.core() },
            Self::Applied { item, amount } => core::AccountEvent::Applied { item: item.core(), amount: amount.core() },
            Self::TakenBack { movement, amount } => {
                core::AccountEvent::TakenBack { movement: movement.core(), amount: amount.core() }
            }
            Self::Refunded { amount, hold } => {
                core::AccountEvent::Refunded { amount: amount.core(), hold: hold.as_ref().map(At::core) }
            }
            Self::Transferred { from_customer, to_customer, amount } => core::AccountEvent::Transferred {
                from_customer: from_customer.core(),
                to_customer: to_customer.core(),
                amount: amount.core(),
            },
            Self::Identified { from_customer, to_customer, amount } => core::AccountEvent::Identified {
                from_customer: from_customer.core(),
                to_customer: to_customer.core(),
                amount: amount.core(),
            },
            Self::Reclassified { amount } => core::AccountEvent::Reclassified { amount: amount.core() },
            Self::BecameUnusable { lot, amount } => {
                core::AccountEvent::BecameUnusable { lot: lot.core(), amount: amount.core() }
            }
            Self::Expired { amount } => core::AccountEvent::Expired { amount: amount.core() },
            Self::Forfeited { amount } => core::AccountEvent::Forfeited { amount: amount.core() },
            Self::Closed {} => core::AccountEvent::Closed {},
            Self::Reopened {} => core::AccountEvent::Reopened {},
        }
    }

    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<(&'static str, Vec<FieldValue<'py>>)> {
        Ok(match self {
            Self::Opened {} => ("Opened", vec![]),
            Self::Deposited { lot, amount } => (
                "Deposited",
                vec![
                    ("lot", <Id as Border>::lower(&lot.0, py)?, false),
                    ("amount", <Money as Border>::lower(&amount.0, py)?, false),
                ],
            ),
            Self::Held { hold, amount } => (
                "Held",
                vec![
                    ("hold", <Id as Border>::lower(&hold.0, py)?, false),
                    ("amount", <Money as Border>::lower(&amount.0, py)?, false),
                ],
            ),
            Self::Captured { hold, item, amount, freed } => (
                "Captured",
                vec![
                    ("hold", <Id as Border>::lower(&hold.0, py)?, false),
                    ("item", <Id as Border>::lower(&item.0, py)?, false),
                    ("amount", <Money as Border>::lower(&amount.0, py)?, false),
                    ("freed", <Money as Border>::lower(&freed.0, py)?, false),
                ],
            ),
            Self::Released { hold, amount } => (
                "Released",
                vec![
                    ("hold", <Id as Border>::lower(&hold.0, py)?, false),
                    ("amount", <Money as Border>::lower(&amount.0, py)?, false),
                ],
            ),
            Self::Lapsed { hold, amount } => (
                "Lapsed",
                vec![
                    ("hold", <Id as Border>::lower(&hold.0, py)?, false),
                    ("amount", <Money as Border>::lower(&amount.0, py)?, false),
                ],
            ),
            Self::Applied { item, amount } => (
                "Applied",
                vec![
                    ("item", <Id as Border>::lower(&item.0, py)?, false),
                    ("amount", <Money as Border>::lower(&amount.0, py)?, false),
                ],
            ),
            Self::TakenBack { movement, amount } => (
                "TakenBack",
                vec![
                    ("movement", <Id as Border>::lower(&movement.0, py)?, false),
                    ("amount", <Money as Border>::lower(&amount.0, py)?, false),
                ],
            ),
            Self::Refunded { amount, hold } => (
                "Refunded",
                vec![
                    ("amount", <Money as Border>::lower(&amount.0, py)?, false),
                    ("hold", <Opt<Id> as Border>::lower(&hold.as_ref().map(At::core), py)?, hold.is_none()),
                ],
            ),
            Self::Transferred { from_customer, to_customer, amount } => (
                "Transferred",
                vec![
                    ("from_customer", <Id as Border>::lower(&from_customer.0, py)?, false),
                    ("to_customer", <Id as Border>::lower(&to_customer.0, py)?, false),
                    ("amount", <Money as Border>::lower(&amount.0, py)?, false),
                ],
            ),
            Self::Identified { from_customer, to_customer, amount } => (
                "Identified",
                vec![
                    ("from_customer", <Id as Border>::lower(&from_customer.0, py)?, false),
                    ("to_customer", <Id as Border>::lower(&to_customer.0, py)?, false),
                    ("amount", <Money as Border>::lower(&amount.0, py)?, false),
                ],
            ),
            Self::Reclassified { amount } => {
                ("Reclassified", vec![("amount", <Money as Border>::lower(&amount.0, py)?, false)])
            }
            Self::BecameUnusable { lot, amount } => (
                "BecameUnusable",
                vec![
                    ("lot", <Id as Border>::lower(&lot.0, py)?, false),
                    ("amount", <Money as Border>::lower(&amount.0, py)?, false),
                ],
            ),
            Self::Expired { amount } => ("Expired", vec![("amount", <Money as Border>::lower(&amount.0, py)?, false)]),
            Self::Forfeited { amount } => {
                ("Forfeited", vec![("amount", <Money as Border>::lower(&amount.0, py)?, false)])
            }
            Self::Closed {} => ("Closed", vec![]),
            Self::Reopened {} => ("Reopened", vec![]),
        })
    }
}

/// A wish: hold 500 of ACME for an order, pay 300 of an item, pay 200 back.
///
/// Where a request has `lots`, money comes from these and in this order; if it names none, in the order of
/// consumption. Money of a guarantee (保证金) and unidentified money is only ever taken by name, and so is a
/// deposit (定金) that goes back.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Hash)]
pub(crate) enum AccountRequest {
    /// Set up an account.
    #[pyo3(constructor = (account))]
    Open {
        /// The account.
        account: At<at::Account, AccountKey>,
    },
    /// Take in money.
    #[pyo3(constructor = (*, lot = None, account, amount, received = None, nature = At::new(core::Nature::Advance), references = At::new(Vec::new()), fields = At::new(Vec::new()), scope = At::new(Vec::new()), priority = None, expires = None))]
    Deposit {
        /// The new lot. Absent: it is called as the movement.
        lot: Option<At<at::Lot, Id>>,
        /// The account.
        account: At<at::Account, AccountKey>,
        /// How much.
        amount: At<at::Amount, Money>,
        /// The day it arrived, if before the movement.
        received: Option<At<at::Received, Date>>,
        /// What kind of money it is.
        nature: At<at::Nature, Nature>,
        /// Numbers the payer quoted.
        references: At<at::References, List<Id>>,
        /// What the caller keeps of the lot.
        fields: At<at::Fields, List<Field>>,
        /// What it may pay. None: anything.
        scope: At<at::Scope, List<Scope>>,
        /// Lots of a lower number are used first, 0 to 100. Absent: 50.
        priority: Option<At<at::Priority, Int>>,
        /// The first day on which it can no longer be used. Absent: it never expires.
        expires: Option<At<at::Expires, Date>>,
    },
    /// Set money aside.
    #[pyo3(constructor = (*, hold = None, account, amount, purpose = At::new(core::HoldPurpose::Order), reference = None, fields = At::new(Vec::new()), until = None, lots = At::new(Vec::new())))]
    Hold {
        /// The hold. Absent: it is called as the movement.
        hold: Option<At<at::Hold, Id>>,
        /// The account.
        account: At<at::Account, AccountKey>,
        /// How much.
        amount: At<at::Amount, Money>,
        /// What it is for.
        purpose: At<at::Purpose, HoldPurpose>,
        /// The order, claim or request behind it.
        reference: Option<At<at::Reference, Id>>,
        /// The fields of what it will pay.
        fields: At<at::Fields, List<Field>>,
        /// The first day on which it no longer holds.
        until: Option<At<at::Until, Date>>,
        /// The lots to use, in this order.
        lots: At<at::Lots, List<Id>>,
    },
    /// Pay an item from a hold.
    #[pyo3(constructor = (hold, item, *, amount = None))]
    Capture {
        /// The hold.
        hold: At<at::Hold, Id>,
        /// What is paid.
        item: At<at::Item, PaidItem>,
        /// How much. Absent: all that is held.
        amount: Option<At<at::Amount, Money>>,
    },
    /// Give up a hold.
    #[pyo3(constructor = (hold))]
    Release {
        /// The hold.
        hold: At<at::Hold, Id>,
    },
    /// Record that a hold ended by its date.
    #[pyo3(constructor = (hold))]
    Lapse {
        /// The hold.
        hold: At<at::Hold, Id>,
    },
    /// Pay an item.
    #[pyo3(constructor = (account, item, amount, *, lots = At::new(Vec::new())))]
    Apply {
        /// The account.
        account: At<at::Account, AccountKey>,
        /// What is paid.
        item: At<at::Item, PaidItem>,
        /// How much.
        amount: At<at::Amount, Money>,
        /// The lots to use, in this order.
        lots: At<at::Lots, List<Id>>,
    },
    /// Take a movement back: what it took last goes back first.
    #[pyo3(constructor = (of, *, amount = None))]
    Undo {
        /// The movement.
        of: At<at::Of, Id>,
        /// How much. Absent: all that was not taken back before.
        amount: Option<At<at::Amount, Money>>,
    },
    /// Pay money back.
    #[pyo3(constructor = (account, amount, *, cause = At::new(core::RefundCause::Unused), reference = None, lots = At::new(Vec::new())))]
    Refund {
        /// The account.
        account: At<at::Account, AccountKey>,
        /// How much.
        amount: At<at::Amount, Money>,
        /// Why.
        cause: At<at::Cause, RefundCause>,
        /// The payment or document that carries it.
        reference: Option<At<at::Reference, Id>>,
        /// The lots to use, in this order.
        lots: At<at::Lots, List<Id>>,
    },
    /// Pay back what a refund hold has set aside.
    #[pyo3(constructor = (hold, *, amount = None, cause = At::new(core::RefundCause::Unused), reference = None))]
    PayOut {
        /// The hold.
        hold: At<at::Hold, Id>,
        /// How much. Absent: all that is held.
        amount: Option<At<at::Amount, Money>>,
        /// Why.
        cause: At<at::Cause, RefundCause>,
        /// The payment or document that carries it.
        reference: Option<At<at::Reference, Id>>,
    },
    /// Move money to another account.
    #[pyo3(constructor = (account, to, amount, *, lots = At::new(Vec::new())))]
    Transfer {
        /// The account it comes from.
        account: At<at::Account, AccountKey>,
        /// The account it goes to.
        to: At<at::To, AccountKey>,
        /// How much.
        amount: At<at::Amount, Money>,
        /// The lots to use, in this order.
        lots: At<at::Lots, List<Id>>,
    },
    /// Give unidentified money to its owner.
    #[pyo3(constructor = (account, to, amount, *, nature = At::new(core::Nature::Advance), lots))]
    Identify {
        /// The account it was put on.
        account: At<at::Account, AccountKey>,
        /// The account it belongs to.
        to: At<at::To, AccountKey>,
        /// How much.
        amount: At<at::Amount, Money>,
        /// What kind of money it is.
        nature: At<at::Nature, Nature>,
        /// The lots, in this order, at least one.
        lots: At<at::Lots, List<Id>>,
    },
    /// Change the kind of money.
    #[pyo3(constructor = (account, amount, nature, lots))]
    Reclassify {
        /// The account.
        account: At<at::Account, AccountKey>,
        /// How much.
        amount: At<at::Amount, Money>,
        /// What kind of money it becomes.
        nature: At<at::Nature, Nature>,
        /// The lots, in this order, at least one.
        lots: At<at::Lots, List<Id>>,
    },
    /// Take all money off the books that has expired by the day of the movement, the oldest 10,000 lots.
    #[pyo3(constructor = (account))]
    Expire {
        /// The account.
        account: At<at::Account, AccountKey>,
    },
    /// Keep deposits because the payer broke the contract.
    #[pyo3(constructor = (account, amount, lots))]
    Forfeit {
        /// The account.
        account: At<at::Account, AccountKey>,
        /// How much.
        amount: At<at::Amount, Money>,
        /// The lots, in this order, at least one.
        lots: At<at::Lots, List<Id>>,
    },
    /// Close an account.
    #[pyo3(constructor = (account))]
    Close {
        /// The account.
        account: At<at::Account, AccountKey>,
    },
    /// Open a closed account again.
    #[pyo3(constructor = (account))]
    Reopen {
        /// The account.
        account: At<at::Account, AccountKey>,
    },
}

choice!(AccountRequest);
readable!(AccountRequest choice);

impl AccountRequest {
    pub(crate) fn of(core: &core::AccountRequest) -> PyResult<Self> {
        Ok(match core {
            core::AccountRequest::Open { account } => Self::Open { account: At::of(account) },
            core::AccountRequest::Deposit {
                lot,
                account,
                amount,
                received,
                nature,
                references,
                fields,
                scope,
                priority,
                expires,
            } => Self::Deposit {
                lot: lot.as_ref().map(At::of),
                account: At::of(account),
                amount: At::of(amount),
                received: received.as_ref().map(At::of),
                nature: At::of(nature),
                references: At::of(references),
                fields: At::of(fields),
                scope: At::of(scope),
                priority: priority.as_ref().map(At::of),
                expires: expires.as_ref().map(At::of),
            },
            core::AccountRequest::Hold { hold, account, amount, purpose, reference, fields, until, lots } => {
                Self::Hold {
                    hold: hold.as_ref().map(At::of),
                    account: At::of(account),
                    amount: At::of(amount),
                    purpose: At::of(purpose),
                    reference: reference.as_ref().map(At::of),
                    fields: At::of(fields),
                    until: until.as_ref().map(At::of),
                    lots: At::of(lots),
                }
            }
            core::AccountRequest::Capture { hold, item, amount } => {
                Self::Capture { hold: At::of(hold), item: At::of(item), amount: amount.as_ref().map(At::of) }
            }
            core::AccountRequest::Release { hold } => Self::Release { hold: At::of(hold) },
            core::AccountRequest::Lapse { hold } => Self::Lapse { hold: At::of(hold) },
            core::AccountRequest::Apply { account, item, amount, lots } => {
                Self::Apply { account: At::of(account), item: At::of(item), amount: At::of(amount), lots: At::of(lots) }
            }
            core::AccountRequest::Undo { of, amount } => {
                Self::Undo { of: At::of(of), amount: amount.as_ref().map(At::of) }
            }
            core::AccountRequest::Refund { account, amount, cause, reference, lots } => Self::Refund {
                account: At::of(account),
                amount: At::of(amount),
                cause: At::of(cause),
                reference: reference.as_ref().map(At::of),
                lots: At::of(lots),
            },
            core::AccountRequest::PayOut { hold, amount, cause, reference } => Self::PayOut {
                hold: At::of(hold),
                amount: amount.as_ref().map(At::of),
                cause: At::of(cause),
                reference: reference.as_ref().map(At::of),
            },
            core::AccountRequest::Transfer { account, to, amount, lots } => {
                Self::Transfer { account: At::of(account), to: At::of(to), amount: At::of(amount), lots: At::of(lots) }
            }
            core::AccountRequest::Identify { account, to, amount, nature, lots } => Self::Identify {
                account: At::of(account),
                to: At::of(to),
                amount: At::of(amount),
                nature: At::of(nature),
                lots: At::of(lots),
            },
            core::AccountRequest::Reclassify { account, amount, nature, lots } => Self::Reclassify {
                account: At::of(account),
                amount: At::of(amount),
                nature: At::of(nature),
                lots: At::of(lots),
            },
            core::AccountRequest::Expire { account } => Self::Expire { account: At::of(account) },
            core::AccountRequest::Forfeit { account, amount, lots } => {
                Self::Forfeit { account: At::of(account), amount: At::of(amount), lots: At::of(lots) }
            }
            core::AccountRequest::Close { account } => Self::Close { account: At::of(account) },
            core::AccountRequest::Reopen { account } => Self::Reopen { account: At::of(account) },
        })
    }

    pub(crate) fn core(&self) -> core::AccountRequest {
        match self {
            Self::Open { account } => core::AccountRequest::Open { account: account.core() },
            Self::Deposit { lot, account, amount, received, nature, references, fields, scope, priority, expires } => {
                core::AccountRequest::Deposit {
                    lot: lot.as_ref().map(At::core),
                    account: account.core(),
                    amount: amount.core(),
                    received: received.as_ref().map(At::core),
                    nature: nature.core(),
                    references: references.core(),
                    fields: fields.core(),
                    scope: scope.core(),
                    priority: priority.as_ref().map(At::core),
                    expires: expires.as_ref().map(At::core),
                }
            }
            Self::Hold { hold, account, amount, purpose, reference, fields, until, lots } => {
                core::AccountRequest::Hold {
                    hold: hold.as_ref().map(At::core),
                    account: account.core(),
                    amount: amount.core(),
                    purpose: purpose.core(),
                    reference: reference.as_ref().map(At::core),
                    fields: fields.core(),
                    until: until.as_ref().map(At::core),
                    lots: lots.core(),
                }
            }
            Self::Capture { hold, item, amount } => core::AccountRequest::Capture {
                hold: hold.core(),
                item: item.core(),
                amount: amount.as_ref().map(At::core),
            },
            Self::Release { hold } => core::AccountRequest::Release { hold: hold.core() },
            Self::Lapse { hold } => core::AccountRequest::Lapse { hold: hold.core() },
            Self::Apply { account, item, amount, lots } => core::AccountRequest::Apply {
                account: account.core(),
                item: item.core(),
                amount: amount.core(),
                lots: lots.core(),
            },
            Self::Undo { of, amount } => {
                core::AccountRequest::Undo { of: of.core(), amount: amount.as_ref().map(At::core) }
            }
            Self::Refund { account, amount, cause, reference, lots } => core::AccountRequest::Refund {
                account: account.core(),
                amount: amount.core(),
                cause: cause.core(),
                reference: reference.as_ref().map(At::core),
                lots: lots.core(),
            },
            Self::PayOut { hold, amount, cause, reference } => core::AccountRequest::PayOut {
                hold: hold.core(),
                amount: amount.as_ref().map(At::core),
                cause: cause.core(),
                reference: reference.as_ref().map(At::core),
            },
            Self::Transfer { account, to, amount, lots } => core::AccountRequest::Transfer {
                account: account.core(),
                to: to.core(),
                amount: amount.core(),
                lots: lots.core(),
            },
            Self::Identify { account, to, amount, nature, lots } => core::AccountRequest::Identify {
                account: account.core(),
                to: to.core(),
                amount: amount.core(),
                nature: nature.core(),
                lots: lots.core(),
            },
            Self::Reclassify { account, amount, nature, lots } => core::AccountRequest::Reclassify {
                account: account.core(),
                amount: amount.core(),
                nature: nature.core(),
                lots: lots.core(),
            },
            Self::Expire { account } => core::AccountRequest::Expire { account: account.core() },
            Self::Forfeit { account, amount, lots } => {
                core::AccountRequest::Forfeit { account: account.core(), amount: amount.core(), lots: lots.core() }
            }
            Self::Close { account } => core::AccountRequest::Close { account: account.core() },
            Self::Reopen { account } => core::AccountRequest::Reopen { account: account.core() },
        }
    }

    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<(&'static str, Vec<FieldValue<'py>>)> {
        Ok(match self {
            Self::Open { account } => {
                ("Open", vec![("account", <AccountKey as Border>::lower(&account.0, py)?, false)])
            }
            Self::Deposit { lot, account, amount, received, nature, references, fields, scope, priority, expires } => (
                "Deposit",
                vec![
                    ("lot", <Opt<Id> as Border>::lower(&lot.as_ref().map(At::core), py)?, lot.is_none()),
                    ("account", <AccountKey as Border>::lower(&account.0, py)?, false),
                    ("amount", <Money as Border>::lower(&amount.0, py)?, false),
                    (
                        "received",
                        <Opt<Date> as Border>::lower(&received.as_ref().map(At::core), py)?,
                        received.is_none(),
                    ),
                    ("nature", <Nature as Border>::lower(&nature.0, py)?, nature.0 == core::Nature::Advance),
                    ("references", <List<Id> as Border>::lower(&references.0, py)?, references.0.is_empty()),
                    ("fields", <List<Field> as Border>::lower(&fields.0, py)?, fields.0.is_empty()),
                    ("scope", <List<Scope> as Border>::lower(&scope.0, py)?, scope.0.is_empty()),
                    (
                        "priority",
                        <Opt<Int> as Border>::lower(&priority.as_ref().map(At::core), py)?,
                        priority.is_none(),
                    ),
                    ("expires", <Opt<Date> as Border>::lower(&expires.as_ref().map(At::core), py)?, expires.is_none()),
                ],
            ),
            Self::Hold { hold, account, amount, purpose, reference, fields, until, lots } => (
                "Hold",
                vec![
                    ("hold", <Opt<Id> as Border>::lower(&hold.as_ref().map(At::core), py)?, hold.is_none()),
                    ("account", <AccountKey as Border>::lower(&account.0, py)?, false),
                    ("amount", <Money as Border>::lower(&amount.0, py)?, false),
                    ("purpose", <HoldPurpose as Border>::lower(&purpose.0, py)?, purpose.0 == core::HoldPurpose::Order),
                    (
                        "reference",
                        <Opt<Id> as Border>::lower(&reference.as_ref().map(At::core), py)?,
                        reference.is_none(),
                    ),
                    ("fields", <List<Field> as Border>::lower(&fields.0, py)?, fields.0.is_empty()),
                    ("until", <Opt<Date> as Border>::lower(&until.as_ref().map(At::core), py)?, until.is_none()),
                    ("lots", <List<Id> as Border>::lower(&lots.0, py)?, lots.0.is_empty()),
                ],
            ),
            Self::Capture { hold, item, amount } => (
                "Capture",
                vec![
                    ("hold", <Id as Border>::lower(&hold.0, py)?, false),
                    ("item", <PaidItem as Border>::lower(&item.0, py)?, false),
                    ("amount", <Opt<Money> as Border>::lower(&amount.as_ref().map(At::core), py)?, amount.is_none()),
                ],
            ),
            Self::Release { hold } => ("Release", vec![("hold", <Id as Border>::lower(&hold.0, py)?, false)]),
            Self::Lapse { hold } => ("Lapse", vec![("hold", <Id as Border>::lower(&hold.0, py)?, false)]),
            Self::Apply { account, item, amount, lots } => (
                "Apply",
                vec![
                    ("account", <AccountKey as Border>::lower(&account.0, py)?, false),
                    ("item", <PaidItem as Border>::lower(&item.0, py)?, false),
                    ("amount", <Money as Border>::lower(&amount.0, py)?, false),
                    ("lots", <List<Id> as Border>::lower(&lots.0, py)?, lots.0.is_empty()),
                ],
            ),
            Self::Undo { of, amount } => (
                "Undo",
                vec![
                    ("of", <Id as Border>::lower(&of.0, py)?, false),
                    ("amount", <Opt<Money> as Border>::lower(&amount.as_ref().map(At::core), py)?, amount.is_none()),
                ],
            ),
            Self::Refund { account, amount, cause, reference, lots } => (
                "Refund",
                vec![
                    ("account", <AccountKey as Border>::lower(&account.0, py)?, false),
                    ("amount", <Money as Border>::lower(&amount.0, py)?, false),
                    ("cause", <RefundCause as Border>::lower(&cause.0, py)?, cause.0 == core::RefundCause::Unused),
                    (
                        "reference",
                        <Opt<Id> as Border>::lower(&reference.as_ref().map(At::core), py)?,
                        reference.is_none(),
                    ),
                    ("lots", <List<Id> as Border>::lower(&lots.0, py)?, lots.0.is_empty()),
                ],
            ),
            Self::PayOut { hold, amount, cause, reference } => (
                "PayOut",
                vec![
                    ("hold", <Id as Border>::lower(&hold.0, py)?, false),
                    ("amount", <Opt<Money> as Border>::lower(&amount.as_ref().map(At::core), py)?, amount.is_none()),
                    ("cause", <RefundCause as Border>::lower(&cause.0, py)?, cause.0 == core::RefundCause::Unused),
                    (
                        "reference",
                        <Opt<Id> as Border>::lower(&reference.as_ref().map(At::core), py)?,
                        reference.is_none(),
                    ),
                ],
            ),
            Self::Transfer { account, to, amount, lots } => (
                "Transfer",
                vec![
                    ("account", <AccountKey as Border>::lower(&account.0, py)?, false),
                    ("to", <AccountKey as Border>::lower(&to.0, py)?, false),
                    ("amount", <Money as Border>::lower(&amount.0, py)?, false),
                    ("lots", <List<Id> as Border>::lower(&lots.0, py)?, lots.0.is_empty()),
                ],
            ),
            Self::Identify { account, to, amount, nature, lots } => (
                "Identify",
                vec![
                    ("account", <AccountKey as Border>::lower(&account.0, py)?, false),
                    ("to", <AccountKey as Border>::lower(&to.0, py)?, false),
                    ("amount", <Money as Border>::lower(&amount.0, py)?, false),
                    ("nature", <Nature as Border>::lower(&nature.0, py)?, nature.0 == core::Nature::Advance),
                    ("lots", <List<Id> as Border>::lower(&lots.0, py)?, false),
                ],
            ),
            Self::Reclassify { account, amount, nature, lots } => (
                "Reclassify",
                vec![
                    ("account", <AccountKey as Border>::lower(&account.0, py)?, false),
                    ("amount", <Money as Border>::lower(&amount.0, py)?, false),
                    ("nature", <Nature as Border>::lower(&nature.0, py)?, false),
                    ("lots", <List<Id> as Border>::lower(&lots.0, py)?, false),
                ],
            ),
            Self::Expire { account } => {
                ("Expire", vec![("account", <AccountKey as Border>::lower(&account.0, py)?, false)])
            }
            Self::Forfeit { account, amount, lots } => (
                "Forfeit",
                vec![
                    ("account", <AccountKey as Border>::lower(&account.0, py)?, false),
                    ("amount", <Money as Border>::lower(&amount.0, py)?, false),
                    ("lots", <List<Id> as Border>::lower(&lots.0, py)?, false),
                ],
            ),
            Self::Close { account } => {
                ("Close", vec![("account", <AccountKey as Border>::lower(&account.0, py)?, false)])
            }
            Self::Reopen { account } => {
                ("Reopen", vec![("account", <AccountKey as Border>::lower(&account.0, py)?, false)])
            }
        })
    }
}

/// Why a lot was taken.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Because(pub(crate) core::Because);

record!(Because);
readable!(Because record);

#[pymethods]
impl Because {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str) = ("lot", "amount", "left", "reason");

    #[new]
    #[pyo3(signature = (lot, amount, left, reason))]
    fn new(
        lot: At<at::Lot, Id>,
        amount: At<at::Amount, Money>,
        left: At<at::Left, Money>,
        reason: At<at::Reason, DrawReason>,
    ) -> Self {
        Self(core::Because { lot: lot.0, amount: amount.0, left: left.0, reason: reason.0 })
    }

    /// The lot.
    #[getter]
    fn lot(&self) -> Out<'_, Id> {
        Out(&self.0.lot)
    }

    /// How much of it.
    #[getter]
    fn amount(&self) -> Out<'_, Money> {
        Out(&self.0.amount)
    }

    /// What stays free of it.
    #[getter]
    fn left(&self) -> Out<'_, Money> {
        Out(&self.0.left)
    }

    /// The reason.
    #[getter]
    fn reason(&self) -> Out<'_, DrawReason> {
        Out(&self.0.reason)
    }
}

impl Because {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("lot", <Id as Border>::lower(&self.0.lot, py)?, false),
            ("amount", <Money as Border>::lower(&self.0.amount, py)?, false),
            ("left", <Money as Border>::lower(&self.0.left, py)?, false),
            ("reason", <DrawReason as Border>::lower(&self.0.reason, py)?, false),
        ])
    }
}

/// The movement that does what was wanted, and why it takes the money it takes.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct AccountPlan(pub(crate) core::AccountPlan);

record!(AccountPlan);
readable!(AccountPlan record);

#[pymethods]
impl AccountPlan {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str) = ("movement", "because", "also_owed");

    #[new]
    #[pyo3(signature = (movement, *, because = At::new(Vec::new()), also_owed = None))]
    fn new(
        movement: At<at::Movement, Movement>,
        because: At<at::Because, List<Because>>,
        also_owed: Option<At<at::AlsoOwed, Money>>,
    ) -> Self {
        Self(core::AccountPlan { movement: movement.0, because: because.0, also_owed: also_owed.map(|given| given.0) })
    }

    /// To be applied and stored. Nothing has changed yet.
    #[getter]
    fn movement(&self) -> Out<'_, Movement> {
        Out(&self.0.movement)
    }

    /// Why each lot, in the order of the movement; none if no lot had to be chosen.
    #[getter]
    fn because(&self) -> Out<'_, List<Because>> {
        Out(&self.0.because)
    }

    /// What is owed beside the refund because the receiver broke the contract (双倍返还定金的另一倍): a debt of
    /// its own that no movement books.
    #[getter]
    fn also_owed(&self) -> Out<'_, Opt<Money>> {
        Out(&self.0.also_owed)
    }
}

impl AccountPlan {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("movement", <Movement as Border>::lower(&self.0.movement, py)?, false),
            ("because", <List<Because> as Border>::lower(&self.0.because, py)?, self.0.because.is_empty()),
            ("also_owed", <Opt<Money> as Border>::lower(&self.0.also_owed, py)?, self.0.also_owed.is_none()),
        ])
    }
}

/// What is there on one account.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct AccountBalance(pub(crate) core::AccountBalance);

record!(AccountBalance);
readable!(AccountBalance record);

#[pymethods]
impl AccountBalance {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
    ) = ("account", "booked", "available", "held", "in_refund", "guarantee", "unidentified", "expired");

    #[expect(clippy::too_many_arguments, reason = "one argument for each field")]
    #[new]
    #[pyo3(signature = (account, booked, available, held, in_refund, guarantee, unidentified, expired))]
    fn new(
        account: At<at::Account, AccountKey>,
        booked: At<at::Booked, Money>,
        available: At<at::Available, Money>,
        held: At<at::Held, Money>,
        in_refund: At<at::InRefund, Money>,
        guarantee: At<at::Guarantee, Money>,
        unidentified: At<at::Unidentified, Money>,
        expired: At<at::Expired, Money>,
    ) -> Self {
        Self(core::AccountBalance {
            account: account.0,
            booked: booked.0,
            available: available.0,
            held: held.0,
            in_refund: in_refund.0,
            guarantee: guarantee.0,
            unidentified: unidentified.0,
            expired: expired.0,
        })
    }

    /// The account.
    #[getter]
    fn account(&self) -> Out<'_, AccountKey> {
        Out(&self.0.account)
    }

    /// What stands on the books.
    #[getter]
    fn booked(&self) -> Out<'_, Money> {
        Out(&self.0.booked)
    }

    /// What can be used without being named.
    #[getter]
    fn available(&self) -> Out<'_, Money> {
        Out(&self.0.available)
    }

    /// What is set aside for orders and disputes.
    #[getter]
    fn held(&self) -> Out<'_, Money> {
        Out(&self.0.held)
    }

    /// What is set aside for a refund.
    #[getter]
    fn in_refund(&self) -> Out<'_, Money> {
        Out(&self.0.in_refund)
    }

    /// Guarantees that are not held.
    #[getter]
    fn guarantee(&self) -> Out<'_, Money> {
        Out(&self.0.guarantee)
    }

    /// Money nobody has identified yet.
    #[getter]
    fn unidentified(&self) -> Out<'_, Money> {
        Out(&self.0.unidentified)
    }

    /// Money that has expired and is still on the books.
    #[getter]
    fn expired(&self) -> Out<'_, Money> {
        Out(&self.0.expired)
    }
}

impl AccountBalance {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("account", <AccountKey as Border>::lower(&self.0.account, py)?, false),
            ("booked", <Money as Border>::lower(&self.0.booked, py)?, false),
            ("available", <Money as Border>::lower(&self.0.available, py)?, false),
            ("held", <Money as Border>::lower(&self.0.held, py)?, false),
            ("in_refund", <Money as Border>::lower(&self.0.in_refund, py)?, false),
            ("guarantee", <Money as Border>::lower(&self.0.guarantee, py)?, false),
            ("unidentified", <Money as Border>::lower(&self.0.unidentified, py)?, false),
            ("expired", <Money as Border>::lower(&self.0.expired, py)?, false),
        ])
    }
}

/// What is there in one currency, of one or many accounts together.
///
/// On every day `booked` is the sum of the six figures after it, and every figure is the sum of the accounts.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Balance(pub(crate) core::Balance);

record!(Balance);
readable!(Balance record);

#[pymethods]
impl Balance {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
    ) = ("currency", "booked", "available", "held", "in_refund", "guarantee", "unidentified", "expired", "accounts");

    #[expect(clippy::too_many_arguments, reason = "one argument for each field")]
    #[new]
    #[pyo3(signature = (currency, booked, available, held, in_refund, guarantee, unidentified, expired, accounts))]
    fn new(
        currency: At<at::Currency, Currency>,
        booked: At<at::Booked, Money>,
        available: At<at::Available, Money>,
        held: At<at::Held, Money>,
        in_refund: At<at::InRefund, Money>,
        guarantee: At<at::Guarantee, Money>,
        unidentified: At<at::Unidentified, Money>,
        expired: At<at::Expired, Money>,
        accounts: At<at::Accounts, List<AccountBalance>>,
    ) -> Self {
        Self(core::Balance {
            currency: currency.0,
            booked: booked.0,
            available: available.0,
            held: held.0,
            in_refund: in_refund.0,
            guarantee: guarantee.0,
            unidentified: unidentified.0,
            expired: expired.0,
            accounts: accounts.0,
        })
    }

    /// The currency.
    #[getter]
    fn currency(&self) -> Out<'_, Currency> {
        Out(&self.0.currency)
    }

    /// What stands on the books (账面余额): received and not yet applied, refunded or expired.
    #[getter]
    fn booked(&self) -> Out<'_, Money> {
        Out(&self.0.booked)
    }

    /// What can be used without being named (可用余额).
    #[getter]
    fn available(&self) -> Out<'_, Money> {
        Out(&self.0.available)
    }

    /// What is set aside for orders and disputes (冻结).
    #[getter]
    fn held(&self) -> Out<'_, Money> {
        Out(&self.0.held)
    }

    /// What is set aside for a refund that is not paid out yet (退款中).
    #[getter]
    fn in_refund(&self) -> Out<'_, Money> {
        Out(&self.0.in_refund)
    }

    /// Guarantees (保证金) that are not held: used only by name.
    #[getter]
    fn guarantee(&self) -> Out<'_, Money> {
        Out(&self.0.guarantee)
    }

    /// Money nobody has identified yet (未明款项).
    #[getter]
    fn unidentified(&self) -> Out<'_, Money> {
        Out(&self.0.unidentified)
    }

    /// Money that has expired and is still on the books (已到期未出账).
    #[getter]
    fn expired(&self) -> Out<'_, Money> {
        Out(&self.0.expired)
    }

    /// Each account on its own, by customer and fields.
    #[getter]
    fn accounts(&self) -> Out<'_, List<AccountBalance>> {
        Out(&self.0.accounts)
    }
}

impl Balance {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("currency", <Currency as Border>::lower(&self.0.currency, py)?, false),
            ("booked", <Money as Border>::lower(&self.0.booked, py)?, false),
            ("available", <Money as Border>::lower(&self.0.available, py)?, false),
            ("held", <Money as Border>::lower(&self.0.held, py)?, false),
            ("in_refund", <Money as Border>::lower(&self.0.in_refund, py)?, false),
            ("guarantee", <Money as Border>::lower(&self.0.guarantee, py)?, false),
            ("unidentified", <Money as Border>::lower(&self.0.unidentified, py)?, false),
            ("expired", <Money as Border>::lower(&self.0.expired, py)?, false),
            ("accounts", <List<AccountBalance> as Border>::lower(&self.0.accounts, py)?, false),
        ])
    }
}

/// One line.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct AccountLedgerLine(pub(crate) core::AccountLedgerLine);

record!(AccountLedgerLine);
readable!(AccountLedgerLine record);

#[pymethods]
impl AccountLedgerLine {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
    ) = ("on", "movement", "event", "change", "booked", "held", "available");

    #[new]
    #[pyo3(signature = (on, *, movement = None, event, change, booked, held, available))]
    fn new(
        on: At<at::On, Date>,
        movement: Option<At<at::Movement, Id>>,
        event: At<at::Event, AccountEvent>,
        change: At<at::Change, Money>,
        booked: At<at::Booked, Money>,
        held: At<at::Held, Money>,
        available: At<at::Available, Money>,
    ) -> Self {
        Self(core::AccountLedgerLine {
            on: on.0,
            movement: movement.map(|given| given.0),
            event: event.0,
            change: change.0,
            booked: booked.0,
            held: held.0,
            available: available.0,
        })
    }

    /// The business date.
    #[getter]
    fn on(&self) -> Out<'_, Date> {
        Out(&self.0.on)
    }

    /// The movement. Absent: the date alone did it, because money expired or a hold ended.
    #[getter]
    fn movement(&self) -> Out<'_, Opt<Id>> {
        Out(&self.0.movement)
    }

    /// What happened.
    #[getter]
    fn event(&self) -> Out<'_, AccountEvent> {
        Out(&self.0.event)
    }

    /// What it added to the books, below zero if it took away.
    #[getter]
    fn change(&self) -> Out<'_, Money> {
        Out(&self.0.change)
    }

    /// What stands on the books after it.
    #[getter]
    fn booked(&self) -> Out<'_, Money> {
        Out(&self.0.booked)
    }

    /// What is held after it, for whatever purpose.
    #[getter]
    fn held(&self) -> Out<'_, Money> {
        Out(&self.0.held)
    }

    /// What is available after it.
    #[getter]
    fn available(&self) -> Out<'_, Money> {
        Out(&self.0.available)
    }
}

impl AccountLedgerLine {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("on", <Date as Border>::lower(&self.0.on, py)?, false),
            ("movement", <Opt<Id> as Border>::lower(&self.0.movement, py)?, self.0.movement.is_none()),
            ("event", <AccountEvent as Border>::lower(&self.0.event, py)?, false),
            ("change", <Money as Border>::lower(&self.0.change, py)?, false),
            ("booked", <Money as Border>::lower(&self.0.booked, py)?, false),
            ("held", <Money as Border>::lower(&self.0.held, py)?, false),
            ("available", <Money as Border>::lower(&self.0.available, py)?, false),
        ])
    }
}

/// What happened on an account in a range of days.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct AccountLedger(pub(crate) core::AccountLedger);

record!(AccountLedger);
readable!(AccountLedger record);

#[pymethods]
impl AccountLedger {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str) = ("opening", "lines", "closing");

    #[new]
    #[pyo3(signature = (opening, lines, closing))]
    fn new(
        opening: At<at::Opening, AccountBalance>,
        lines: At<at::Lines, List<AccountLedgerLine>>,
        closing: At<at::Closing, AccountBalance>,
    ) -> Self {
        Self(core::AccountLedger { opening: opening.0, lines: lines.0, closing: closing.0 })
    }

    /// The account as it was before the first day (期初).
    #[getter]
    fn opening(&self) -> Out<'_, AccountBalance> {
        Out(&self.0.opening)
    }

    /// The lines by date, within a day in the order they were recorded.
    #[getter]
    fn lines(&self) -> Out<'_, List<AccountLedgerLine>> {
        Out(&self.0.lines)
    }

    /// The account as it was after the last day (期末).
    #[getter]
    fn closing(&self) -> Out<'_, AccountBalance> {
        Out(&self.0.closing)
    }
}

impl AccountLedger {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("opening", <AccountBalance as Border>::lower(&self.0.opening, py)?, false),
            ("lines", <List<AccountLedgerLine> as Border>::lower(&self.0.lines, py)?, false),
            ("closing", <AccountBalance as Border>::lower(&self.0.closing, py)?, false),
        ])
    }
}

/// A lot with what became of it. Emptied lots stay.
///
/// `granted` is always `left` and everything that left it: applied, refunded, expired, forfeited, moved and
/// withdrawn. `left` is what is held and what is not.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct AccountLot(pub(crate) core::AccountLot);

record!(AccountLot);
readable!(AccountLot record);

#[pymethods]
impl AccountLot {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: Names<17> = Names([
        "lot",
        "account",
        "nature",
        "received",
        "days",
        "expires",
        "origin",
        "granted",
        "left",
        "held",
        "available",
        "applied",
        "refunded",
        "expired",
        "forfeited",
        "moved",
        "withdrawn",
    ]);

    #[expect(clippy::too_many_arguments, reason = "one argument for each field")]
    #[new]
    #[pyo3(signature = (lot, account, nature, received, days, *, expires = None, origin = None, granted, left, held, available, applied, refunded, expired, forfeited, moved, withdrawn))]
    fn new(
        lot: At<at::Lot, Id>,
        account: At<at::Account, AccountKey>,
        nature: At<at::Nature, Nature>,
        received: At<at::Received, Date>,
        days: At<at::Days, Int>,
        expires: Option<At<at::Expires, Date>>,
        origin: Option<At<at::Origin, Id>>,
        granted: At<at::Granted, Money>,
        left: At<at::Left, Money>,
        held: At<at::Held, Money>,
        available: At<at::Available, Money>,
        applied: At<at::Applied, Money>,
        refunded: At<at::Refunded, Money>,
        expired: At<at::Expired, Money>,
        forfeited: At<at::Forfeited, Money>,
        moved: At<at::Moved, Money>,
        withdrawn: At<at::Withdrawn, Money>,
    ) -> Self {
        Self(core::AccountLot {
            lot: lot.0,
            account: account.0,
            nature: nature.0,
            received: received.0,
            days: days.0,
            expires: expires.map(|given| given.0),
            origin: origin.map(|given| given.0),
            granted: granted.0,
            left: left.0,
            held: held.0,
            available: available.0,
            applied: applied.0,
            refunded: refunded.0,
            expired: expired.0,
            forfeited: forfeited.0,
            moved: moved.0,
            withdrawn: withdrawn.0,
        })
    }

    /// The lot.
    #[getter]
    fn lot(&self) -> Out<'_, Id> {
        Out(&self.0.lot)
    }

    /// The account it is on.
    #[getter]
    fn account(&self) -> Out<'_, AccountKey> {
        Out(&self.0.account)
    }

    /// What kind of money it is.
    #[getter]
    fn nature(&self) -> Out<'_, Nature> {
        Out(&self.0.nature)
    }

    /// The day the money arrived, on whatever account.
    #[getter]
    fn received(&self) -> Out<'_, Date> {
        Out(&self.0.received)
    }

    /// Whole days since then (账龄).
    #[getter]
    fn days(&self) -> Out<'_, Int> {
        Out(&self.0.days)
    }

    /// When it expires. Absent: never.
    #[getter]
    fn expires(&self) -> Out<'_, Opt<Date>> {
        Out(&self.0.expires)
    }

    /// The lot as which the money first arrived, if it changed account or kind since.
    #[getter]
    fn origin(&self) -> Out<'_, Opt<Id>> {
        Out(&self.0.origin)
    }

    /// What it began with.
    #[getter]
    fn granted(&self) -> Out<'_, Money> {
        Out(&self.0.granted)
    }

    /// What is left on the books.
    #[getter]
    fn left(&self) -> Out<'_, Money> {
        Out(&self.0.left)
    }

    /// Of it, what is held.
    #[getter]
    fn held(&self) -> Out<'_, Money> {
        Out(&self.0.held)
    }

    /// Of it, what can be used on the day: not held, not expired.
    #[getter]
    fn available(&self) -> Out<'_, Money> {
        Out(&self.0.available)
    }

    /// What paid items.
    #[getter]
    fn applied(&self) -> Out<'_, Money> {
        Out(&self.0.applied)
    }

    /// What was paid back.
    #[getter]
    fn refunded(&self) -> Out<'_, Money> {
        Out(&self.0.refunded)
    }

    /// What left the books as expired.
    #[getter]
    fn expired(&self) -> Out<'_, Money> {
        Out(&self.0.expired)
    }

    /// What was kept for a broken contract.
    #[getter]
    fn forfeited(&self) -> Out<'_, Money> {
        Out(&self.0.forfeited)
    }

    /// What became other lots.
    #[getter]
    fn moved(&self) -> Out<'_, Money> {
        Out(&self.0.moved)
    }

    /// What was taken back: it never arrived, or went back to the lot it came from.
    #[getter]
    fn withdrawn(&self) -> Out<'_, Money> {
        Out(&self.0.withdrawn)
    }
}

impl AccountLot {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("lot", <Id as Border>::lower(&self.0.lot, py)?, false),
            ("account", <AccountKey as Border>::lower(&self.0.account, py)?, false),
            ("nature", <Nature as Border>::lower(&self.0.nature, py)?, false),
            ("received", <Date as Border>::lower(&self.0.received, py)?, false),
            ("days", <Int as Border>::lower(&self.0.days, py)?, false),
            ("expires", <Opt<Date> as Border>::lower(&self.0.expires, py)?, self.0.expires.is_none()),
            ("origin", <Opt<Id> as Border>::lower(&self.0.origin, py)?, self.0.origin.is_none()),
            ("granted", <Money as Border>::lower(&self.0.granted, py)?, false),
            ("left", <Money as Border>::lower(&self.0.left, py)?, false),
            ("held", <Money as Border>::lower(&self.0.held, py)?, false),
            ("available", <Money as Border>::lower(&self.0.available, py)?, false),
            ("applied", <Money as Border>::lower(&self.0.applied, py)?, false),
            ("refunded", <Money as Border>::lower(&self.0.refunded, py)?, false),
            ("expired", <Money as Border>::lower(&self.0.expired, py)?, false),
            ("forfeited", <Money as Border>::lower(&self.0.forfeited, py)?, false),
            ("moved", <Money as Border>::lower(&self.0.moved, py)?, false),
            ("withdrawn", <Money as Border>::lower(&self.0.withdrawn, py)?, false),
        ])
    }
}

names!(HoldStatus { "OPEN" => Open,
"CAPTURED" => Captured,
"PAID_OUT" => PaidOut,
"RELEASED" => Released,
"LAPSED" => Lapsed,
});

/// A hold with what became of it.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct AccountHold(pub(crate) core::AccountHold);

record!(AccountHold);
readable!(AccountHold record);

#[pymethods]
impl AccountHold {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
    ) = ("hold", "account", "purpose", "reference", "since", "until", "amount", "held", "taken", "status", "by");

    #[expect(clippy::too_many_arguments, reason = "one argument for each field")]
    #[new]
    #[pyo3(signature = (hold, account, purpose, *, reference = None, since, until = None, amount, held, taken, status, by = None))]
    fn new(
        hold: At<at::Hold, Id>,
        account: At<at::Account, AccountKey>,
        purpose: At<at::Purpose, HoldPurpose>,
        reference: Option<At<at::Reference, Id>>,
        since: At<at::Since, Date>,
        until: Option<At<at::Until, Date>>,
        amount: At<at::Amount, Money>,
        held: At<at::Held, Money>,
        taken: At<at::Taken, Money>,
        status: At<at::Status, HoldStatus>,
        by: Option<At<at::By, Id>>,
    ) -> Self {
        Self(core::AccountHold {
            hold: hold.0,
            account: account.0,
            purpose: purpose.0,
            reference: reference.map(|given| given.0),
            since: since.0,
            until: until.map(|given| given.0),
            amount: amount.0,
            held: held.0,
            taken: taken.0,
            status: status.0,
            by: by.map(|given| given.0),
        })
    }

    /// The hold.
    #[getter]
    fn hold(&self) -> Out<'_, Id> {
        Out(&self.0.hold)
    }

    /// The account.
    #[getter]
    fn account(&self) -> Out<'_, AccountKey> {
        Out(&self.0.account)
    }

    /// What it is for.
    #[getter]
    fn purpose(&self) -> Out<'_, HoldPurpose> {
        Out(&self.0.purpose)
    }

    /// The order, claim or request behind it.
    #[getter]
    fn reference(&self) -> Out<'_, Opt<Id>> {
        Out(&self.0.reference)
    }

    /// The day it began.
    #[getter]
    fn since(&self) -> Out<'_, Date> {
        Out(&self.0.since)
    }

    /// The first day on which it no longer holds. Absent: no such day.
    #[getter]
    fn until(&self) -> Out<'_, Opt<Date>> {
        Out(&self.0.until)
    }

    /// What it set aside.
    #[getter]
    fn amount(&self) -> Out<'_, Money> {
        Out(&self.0.amount)
    }

    /// What it holds on the day.
    #[getter]
    fn held(&self) -> Out<'_, Money> {
        Out(&self.0.held)
    }

    /// What it paid, to items or back to the payer.
    #[getter]
    fn taken(&self) -> Out<'_, Money> {
        Out(&self.0.taken)
    }

    /// How it stands on the day.
    #[getter]
    fn status(&self) -> Out<'_, HoldStatus> {
        Out(&self.0.status)
    }

    /// The movement that resolved it by then.
    #[getter]
    fn by(&self) -> Out<'_, Opt<Id>> {
        Out(&self.0.by)
    }
}

impl AccountHold {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("hold", <Id as Border>::lower(&self.0.hold, py)?, false),
            ("account", <AccountKey as Border>::lower(&self.0.account, py)?, false),
            ("purpose", <HoldPurpose as Border>::lower(&self.0.purpose, py)?, false),
            ("reference", <Opt<Id> as Border>::lower(&self.0.reference, py)?, self.0.reference.is_none()),
            ("since", <Date as Border>::lower(&self.0.since, py)?, false),
            ("until", <Opt<Date> as Border>::lower(&self.0.until, py)?, self.0.until.is_none()),
            ("amount", <Money as Border>::lower(&self.0.amount, py)?, false),
            ("held", <Money as Border>::lower(&self.0.held, py)?, false),
            ("taken", <Money as Border>::lower(&self.0.taken, py)?, false),
            ("status", <HoldStatus as Border>::lower(&self.0.status, py)?, false),
            ("by", <Opt<Id> as Border>::lower(&self.0.by, py)?, self.0.by.is_none()),
        ])
    }
}

/// Money of a lot that paid an item.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct AccountLink(pub(crate) core::AccountLink);

record!(AccountLink);
readable!(AccountLink record);

#[pymethods]
impl AccountLink {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str, &'static str, &'static str) =
        ("item", "lot", "movement", "on", "paid", "taken_back");

    #[new]
    #[pyo3(signature = (item, lot, movement, on, paid, taken_back))]
    fn new(
        item: At<at::Item, Id>,
        lot: At<at::Lot, Id>,
        movement: At<at::Movement, Id>,
        on: At<at::On, Date>,
        paid: At<at::Paid, Money>,
        taken_back: At<at::TakenBack, Money>,
    ) -> Self {
        Self(core::AccountLink {
            item: item.0,
            lot: lot.0,
            movement: movement.0,
            on: on.0,
            paid: paid.0,
            taken_back: taken_back.0,
        })
    }

    /// The item.
    #[getter]
    fn item(&self) -> Out<'_, Id> {
        Out(&self.0.item)
    }

    /// The lot.
    #[getter]
    fn lot(&self) -> Out<'_, Id> {
        Out(&self.0.lot)
    }

    /// The movement that applied or captured it.
    #[getter]
    fn movement(&self) -> Out<'_, Id> {
        Out(&self.0.movement)
    }

    /// Its business date.
    #[getter]
    fn on(&self) -> Out<'_, Date> {
        Out(&self.0.on)
    }

    /// What it paid.
    #[getter]
    fn paid(&self) -> Out<'_, Money> {
        Out(&self.0.paid)
    }

    /// What was taken back of it by the day asked for; never more than it paid.
    #[getter]
    fn taken_back(&self) -> Out<'_, Money> {
        Out(&self.0.taken_back)
    }
}

impl AccountLink {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("item", <Id as Border>::lower(&self.0.item, py)?, false),
            ("lot", <Id as Border>::lower(&self.0.lot, py)?, false),
            ("movement", <Id as Border>::lower(&self.0.movement, py)?, false),
            ("on", <Date as Border>::lower(&self.0.on, py)?, false),
            ("paid", <Money as Border>::lower(&self.0.paid, py)?, false),
            ("taken_back", <Money as Border>::lower(&self.0.taken_back, py)?, false),
        ])
    }
}

/// One step of the way of a lot.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct TraceLine(pub(crate) core::TraceLine);

record!(TraceLine);
readable!(TraceLine record);

#[pymethods]
impl TraceLine {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
    ) = ("on", "lot", "movement", "event", "into", "left", "held");

    #[new]
    #[pyo3(signature = (on, lot, *, movement = None, event, into = None, left, held))]
    fn new(
        on: At<at::On, Date>,
        lot: At<at::Lot, Id>,
        movement: Option<At<at::Movement, Id>>,
        event: At<at::Event, AccountEvent>,
        into: Option<At<at::Into, Id>>,
        left: At<at::Left, Money>,
        held: At<at::Held, Money>,
    ) -> Self {
        Self(core::TraceLine {
            on: on.0,
            lot: lot.0,
            movement: movement.map(|given| given.0),
            event: event.0,
            into: into.map(|given| given.0),
            left: left.0,
            held: held.0,
        })
    }

    /// The business date.
    #[getter]
    fn on(&self) -> Out<'_, Date> {
        Out(&self.0.on)
    }

    /// The lot it happened to: the one asked for, or one that it became.
    #[getter]
    fn lot(&self) -> Out<'_, Id> {
        Out(&self.0.lot)
    }

    /// The movement. Absent: the date alone did it.
    #[getter]
    fn movement(&self) -> Out<'_, Opt<Id>> {
        Out(&self.0.movement)
    }

    /// What happened, with the amounts of this lot.
    #[getter]
    fn event(&self) -> Out<'_, AccountEvent> {
        Out(&self.0.event)
    }

    /// The lot that this part of it became.
    #[getter]
    fn into(&self) -> Out<'_, Opt<Id>> {
        Out(&self.0.into)
    }

    /// What is left of the lot after it.
    #[getter]
    fn left(&self) -> Out<'_, Money> {
        Out(&self.0.left)
    }

    /// Of it, what is held.
    #[getter]
    fn held(&self) -> Out<'_, Money> {
        Out(&self.0.held)
    }
}

impl TraceLine {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("on", <Date as Border>::lower(&self.0.on, py)?, false),
            ("lot", <Id as Border>::lower(&self.0.lot, py)?, false),
            ("movement", <Opt<Id> as Border>::lower(&self.0.movement, py)?, self.0.movement.is_none()),
            ("event", <AccountEvent as Border>::lower(&self.0.event, py)?, false),
            ("into", <Opt<Id> as Border>::lower(&self.0.into, py)?, self.0.into.is_none()),
            ("left", <Money as Border>::lower(&self.0.left, py)?, false),
            ("held", <Money as Border>::lower(&self.0.held, py)?, false),
        ])
    }
}

/// A control account (统驭科目) of the general ledger and its balance there.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Control(pub(crate) core::Control);

record!(Control);
readable!(Control record);

#[pymethods]
impl Control {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str) = ("control", "balance", "natures");

    #[new]
    #[pyo3(signature = (control, balance, *, natures = At::new(Vec::new())))]
    fn new(
        control: At<at::Control, Id>,
        balance: At<at::Balance, Money>,
        natures: At<at::Natures, List<Nature>>,
    ) -> Self {
        Self(core::Control { control: control.0, balance: balance.0, natures: natures.0 })
    }

    /// The account of the general ledger: `2203`, `2205`.
    #[getter]
    fn control(&self) -> Out<'_, Id> {
        Out(&self.0.control)
    }

    /// What it says, as a credit balance.
    #[getter]
    fn balance(&self) -> Out<'_, Money> {
        Out(&self.0.balance)
    }

    /// The money that belongs there, such as contract liabilities only. None: all of the currency.
    #[getter]
    fn natures(&self) -> Out<'_, List<Nature>> {
        Out(&self.0.natures)
    }
}

impl Control {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("control", <Id as Border>::lower(&self.0.control, py)?, false),
            ("balance", <Money as Border>::lower(&self.0.balance, py)?, false),
            ("natures", <List<Nature> as Border>::lower(&self.0.natures, py)?, self.0.natures.is_empty()),
        ])
    }
}

/// One control account.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct TieOutRow(pub(crate) core::TieOutRow);

record!(TieOutRow);
readable!(TieOutRow record);

#[pymethods]
impl TieOutRow {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str) =
        ("control", "booked", "balance", "difference");

    #[new]
    #[pyo3(signature = (control, booked, balance, difference))]
    fn new(
        control: At<at::Control, Id>,
        booked: At<at::Booked, Money>,
        balance: At<at::Balance, Money>,
        difference: At<at::Difference, Money>,
    ) -> Self {
        Self(core::TieOutRow { control: control.0, booked: booked.0, balance: balance.0, difference: difference.0 })
    }

    /// The account of the general ledger.
    #[getter]
    fn control(&self) -> Out<'_, Id> {
        Out(&self.0.control)
    }

    /// What the accounts here have on the books.
    #[getter]
    fn booked(&self) -> Out<'_, Money> {
        Out(&self.0.booked)
    }

    /// What the general ledger says.
    #[getter]
    fn balance(&self) -> Out<'_, Money> {
        Out(&self.0.balance)
    }

    /// The general ledger less the books here.
    #[getter]
    fn difference(&self) -> Out<'_, Money> {
        Out(&self.0.difference)
    }
}

impl TieOutRow {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("control", <Id as Border>::lower(&self.0.control, py)?, false),
            ("booked", <Money as Border>::lower(&self.0.booked, py)?, false),
            ("balance", <Money as Border>::lower(&self.0.balance, py)?, false),
            ("difference", <Money as Border>::lower(&self.0.difference, py)?, false),
        ])
    }
}

/// Money that no control account covers.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Uncontrolled(pub(crate) core::Uncontrolled);

record!(Uncontrolled);
readable!(Uncontrolled record);

#[pymethods]
impl Uncontrolled {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str) = ("nature", "booked");

    #[new]
    #[pyo3(signature = (nature, booked))]
    fn new(nature: At<at::Nature, Nature>, booked: At<at::Booked, Money>) -> Self {
        Self(core::Uncontrolled { nature: nature.0, booked: booked.0 })
    }

    /// What kind of money.
    #[getter]
    fn nature(&self) -> Out<'_, Nature> {
        Out(&self.0.nature)
    }

    /// How much is on the books.
    #[getter]
    fn booked(&self) -> Out<'_, Money> {
        Out(&self.0.booked)
    }
}

impl Uncontrolled {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("nature", <Nature as Border>::lower(&self.0.nature, py)?, false),
            ("booked", <Money as Border>::lower(&self.0.booked, py)?, false),
        ])
    }
}

/// The comparison.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct TieOut(pub(crate) core::TieOut);

record!(TieOut);
readable!(TieOut record);

#[pymethods]
impl TieOut {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str) = ("rows", "uncontrolled", "agrees");

    #[new]
    #[pyo3(signature = (rows, uncontrolled, agrees))]
    fn new(
        rows: At<at::Rows, List<TieOutRow>>,
        uncontrolled: At<at::Uncontrolled, List<Uncontrolled>>,
        agrees: At<at::Agrees, Bool>,
    ) -> Self {
        Self(core::TieOut { rows: rows.0, uncontrolled: uncontrolled.0, agrees: agrees.0 })
    }

    /// One row for each control account, in the order given.
    #[getter]
    fn rows(&self) -> Out<'_, List<TieOutRow>> {
        Out(&self.0.rows)
    }

    /// What no control account covers, if it is not zero.
    #[getter]
    fn uncontrolled(&self) -> Out<'_, List<Uncontrolled>> {
        Out(&self.0.uncontrolled)
    }

    /// Whether every difference is zero and nothing is left uncovered.
    #[getter]
    fn agrees(&self) -> Out<'_, Bool> {
        Out(&self.0.agrees)
    }
}

impl TieOut {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("rows", <List<TieOutRow> as Border>::lower(&self.0.rows, py)?, false),
            ("uncontrolled", <List<Uncontrolled> as Border>::lower(&self.0.uncontrolled, py)?, false),
            ("agrees", <Bool as Border>::lower(&self.0.agrees, py)?, false),
        ])
    }
}

/// One wish of a batch.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct BatchRequest(pub(crate) core::BatchRequest);

record!(BatchRequest);
readable!(BatchRequest record);

#[pymethods]
impl BatchRequest {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str) = ("id", "on", "request");

    #[new]
    #[pyo3(signature = (id, on, request))]
    fn new(id: At<at::Id, Id>, on: At<at::On, Date>, request: At<at::Request, AccountRequest>) -> Self {
        Self(core::BatchRequest { id: id.0, on: on.0, request: request.0 })
    }

    /// The id of the movement.
    #[getter]
    fn id(&self) -> Out<'_, Id> {
        Out(&self.0.id)
    }

    /// The business date.
    #[getter]
    fn on(&self) -> Out<'_, Date> {
        Out(&self.0.on)
    }

    /// What is wanted.
    #[getter]
    fn request(&self) -> Out<'_, AccountRequest> {
        Out(&self.0.request)
    }
}

impl BatchRequest {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("id", <Id as Border>::lower(&self.0.id, py)?, false),
            ("on", <Date as Border>::lower(&self.0.on, py)?, false),
            ("request", <AccountRequest as Border>::lower(&self.0.request, py)?, false),
        ])
    }
}

/// How one of them went: a plan that was applied, or a refusal that changed nothing.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct BatchLine(pub(crate) core::BatchLine);

record!(BatchLine);
readable!(BatchLine record);

#[pymethods]
impl BatchLine {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str, &'static str, &'static str) =
        ("id", "plan", "code", "path", "en", "zh");

    #[new]
    #[pyo3(signature = (id, *, plan = None, code = None, path = None, en = None, zh = None))]
    fn new(
        id: At<at::Id, Id>,
        plan: Option<At<at::Plan, AccountPlan>>,
        code: Option<At<at::Code, Text>>,
        path: Option<At<at::Path, Text>>,
        en: Option<At<at::En, Text>>,
        zh: Option<At<at::Zh, Text>>,
    ) -> Self {
        Self(core::BatchLine {
            id: id.0,
            plan: plan.map(|given| given.0),
            code: code.map(|given| given.0),
            path: path.map(|given| given.0),
            en: en.map(|given| given.0),
            zh: zh.map(|given| given.0),
        })
    }

    /// The id of the movement.
    #[getter]
    fn id(&self) -> Out<'_, Id> {
        Out(&self.0.id)
    }

    /// What was done.
    #[getter]
    fn plan(&self) -> Out<'_, Opt<AccountPlan>> {
        Out(&self.0.plan)
    }

    /// The code of the refusal.
    #[getter]
    fn code(&self) -> Out<'_, Opt<Text>> {
        Out(&self.0.code)
    }

    /// Where it was refused.
    #[getter]
    fn path(&self) -> Out<'_, Opt<Text>> {
        Out(&self.0.path)
    }

    /// The refusal in English.
    #[getter]
    fn en(&self) -> Out<'_, Opt<Text>> {
        Out(&self.0.en)
    }

    /// The refusal in Chinese.
    #[getter]
    fn zh(&self) -> Out<'_, Opt<Text>> {
        Out(&self.0.zh)
    }
}

impl BatchLine {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("id", <Id as Border>::lower(&self.0.id, py)?, false),
            ("plan", <Opt<AccountPlan> as Border>::lower(&self.0.plan, py)?, self.0.plan.is_none()),
            ("code", <Opt<Text> as Border>::lower(&self.0.code, py)?, self.0.code.is_none()),
            ("path", <Opt<Text> as Border>::lower(&self.0.path, py)?, self.0.path.is_none()),
            ("en", <Opt<Text> as Border>::lower(&self.0.en, py)?, self.0.en.is_none()),
            ("zh", <Opt<Text> as Border>::lower(&self.0.zh, py)?, self.0.zh.is_none()),
        ])
    }
}

/// What a list of movements comes to at first sight.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct AccountSummary(pub(crate) core::AccountSummary);

record!(AccountSummary);
readable!(AccountSummary record);

#[pymethods]
impl AccountSummary {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str) = ("count", "latest");

    #[new]
    #[pyo3(signature = (count, *, latest = None))]
    fn new(count: At<at::Count, Int>, latest: Option<At<at::Latest, Date>>) -> Self {
        Self(core::AccountSummary { count: count.0, latest: latest.map(|given| given.0) })
    }

    /// How many movements there are.
    #[getter]
    fn count(&self) -> Out<'_, Int> {
        Out(&self.0.count)
    }

    /// The latest business date of all; absent if there are none.
    #[getter]
    fn latest(&self) -> Out<'_, Opt<Date>> {
        Out(&self.0.latest)
    }
}

impl AccountSummary {
    fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("count", <Int as Border>::lower(&self.0.count, py)?, false),
            ("latest", <Opt<Date> as Border>::lower(&self.0.latest, py)?, self.0.latest.is_none()),
        ])
    }
}

/// The typed fields of a refusal.
pub(crate) fn fields_of<'py>(py: Python<'py>, kind: &ErrorKind) -> PyResult<Bound<'py, PyDict>> {
    let fields = PyDict::new(py);
    let set = |name: &str, value: Bound<'py, PyAny>| fields.set_item(name, value);
    match kind {
        ErrorKind::AmountSyntax { text, position } => {
            set("text", <Text as Border>::lower(text, py)?)?;
            set("position", <Int as Border>::lower(position, py)?)?;
        }
        ErrorKind::AmountTooPrecise { text, currency, digits } => {
            set("text", <Text as Border>::lower(text, py)?)?;
            set("currency", <Currency as Border>::lower(currency, py)?)?;
            set("digits", <Int as Border>::lower(digits, py)?)?;
        }
        ErrorKind::AmountTooLarge { text, limit } => {
            set("text", <Text as Border>::lower(text, py)?)?;
            set("limit", <Int as Border>::lower(limit, py)?)?;
        }
        ErrorKind::AmountNegative { amount } => {
            set("amount", <Money as Border>::lower(amount, py)?)?;
        }
        ErrorKind::AmountNotPositive { amount } => {
            set("amount", <Money as Border>::lower(amount, py)?)?;
        }
        ErrorKind::AmountZero {} => {}
        ErrorKind::CurrencyUnknown { text } => {
            set("text", <Text as Border>::lower(text, py)?)?;
        }
        ErrorKind::CurrencyReserved { text, digits } => {
            set("text", <Text as Border>::lower(text, py)?)?;
            set("digits", <Int as Border>::lower(digits, py)?)?;
        }
        ErrorKind::CurrencyMismatch { expected, found, item } => {
            set("expected", <Currency as Border>::lower(expected, py)?)?;
            set("found", <Currency as Border>::lower(found, py)?)?;
            set("item", <Opt<Id> as Border>::lower(item, py)?)?;
        }
        ErrorKind::DateSyntax { text } => {
            set("text", <Text as Border>::lower(text, py)?)?;
        }
        ErrorKind::DateOutOfRange { text } => {
            set("text", <Text as Border>::lower(text, py)?)?;
        }
        ErrorKind::NoBusinessDay { from, limit } => {
            set("from_", <Date as Border>::lower(from, py)?)?;
            set("limit", <Int as Border>::lower(limit, py)?)?;
        }
        ErrorKind::PercentSyntax { text } => {
            set("text", <Text as Border>::lower(text, py)?)?;
        }
        ErrorKind::PercentOutOfRange { text, limit } => {
            set("text", <Text as Border>::lower(text, py)?)?;
            set("limit", <Int as Border>::lower(limit, py)?)?;
        }
        ErrorKind::PercentTotal { found } => {
            set("found", <Text as Border>::lower(found, py)?)?;
        }
        ErrorKind::IdEmpty {} => {}
        ErrorKind::TextTooLong { length, limit } => {
            set("length", <Int as Border>::lower(length, py)?)?;
            set("limit", <Int as Border>::lower(limit, py)?)?;
        }
        ErrorKind::IdCharacter { text, character, position } => {
            set("text", <Text as Border>::lower(text, py)?)?;
            set("character", <Text as Border>::lower(character, py)?)?;
            set("position", <Int as Border>::lower(position, py)?)?;
        }
        ErrorKind::NumberOutOfRange { found, min, max } => {
            set("found", <Int as Border>::lower(found, py)?)?;
            set("min", <Int as Border>::lower(min, py)?)?;
            set("max", <Int as Border>::lower(max, py)?)?;
        }
        ErrorKind::WeightsAllZero {} => {}
        ErrorKind::Empty {} => {}
        ErrorKind::TooMany { found, limit } => {
            set("found", <Int as Border>::lower(found, py)?)?;
            set("limit", <Int as Border>::lower(limit, py)?)?;
        }
        ErrorKind::DuplicateId { id, first } => {
            set("id", <Id as Border>::lower(id, py)?)?;
            set("first", <Int as Border>::lower(first, py)?)?;
        }
        ErrorKind::UnknownItem { item } => {
            set("item", <Id as Border>::lower(item, py)?)?;
        }
        ErrorKind::UnknownEvent { event } => {
            set("event", <Id as Border>::lower(event, py)?)?;
        }
        ErrorKind::NoPreviousLine {} => {}
        ErrorKind::ResidueFlipsSign { residue, total } => {
            set("residue", <Money as Border>::lower(residue, py)?)?;
            set("total", <Money as Border>::lower(total, py)?)?;
        }
        ErrorKind::LinesDoNotAddUp { sum, total } => {
            set("sum", <Money as Border>::lower(sum, py)?)?;
            set("total", <Money as Border>::lower(total, py)?)?;
        }
        ErrorKind::CustomerMismatch { item, expected, found } => {
            set("item", <Id as Border>::lower(item, py)?)?;
            set("expected", <Id as Border>::lower(expected, py)?)?;
            set("found", <Id as Border>::lower(found, py)?)?;
        }
        ErrorKind::OverAllocated { item, open, asked } => {
            set("item", <Id as Border>::lower(item, py)?)?;
            set("open", <Money as Border>::lower(open, py)?)?;
            set("asked", <Money as Border>::lower(asked, py)?)?;
        }
        ErrorKind::InsufficientAvailable { lot, available, asked } => {
            set("lot", <Id as Border>::lower(lot, py)?)?;
            set("available", <Money as Border>::lower(available, py)?)?;
            set("asked", <Money as Border>::lower(asked, py)?)?;
        }
        ErrorKind::NotYetReceived { lot, received, as_of } => {
            set("lot", <Id as Border>::lower(lot, py)?)?;
            set("received", <Date as Border>::lower(received, py)?)?;
            set("as_of", <Date as Border>::lower(as_of, py)?)?;
        }
        ErrorKind::NotYetIssued { item, issued, as_of } => {
            set("item", <Id as Border>::lower(item, py)?)?;
            set("issued", <Date as Border>::lower(issued, py)?)?;
            set("as_of", <Date as Border>::lower(as_of, py)?)?;
        }
        ErrorKind::OutOfScope { lot, item } => {
            set("lot", <Id as Border>::lower(lot, py)?)?;
            set("item", <Id as Border>::lower(item, py)?)?;
        }
        ErrorKind::PartsDoNotAddUp { item, sum, open } => {
            set("item", <Id as Border>::lower(item, py)?)?;
            set("sum", <Money as Border>::lower(sum, py)?)?;
            set("open", <Money as Border>::lower(open, py)?)?;
        }
        ErrorKind::DuplicatePhase { first } => {
            set("first", <Int as Border>::lower(first, py)?)?;
        }
        ErrorKind::PhaseUnreachable { by } => {
            set("by", <Int as Border>::lower(by, py)?)?;
        }
        ErrorKind::PhaseContradiction { field } => {
            set("field", <Text as Border>::lower(field, py)?)?;
        }
        ErrorKind::BudgetExceeded { limit } => {
            set("limit", <Int as Border>::lower(limit, py)?)?;
        }
        ErrorKind::PartExceedsWhole { part, whole } => {
            set("part", <Money as Border>::lower(part, py)?)?;
            set("whole", <Money as Border>::lower(whole, py)?)?;
        }
        ErrorKind::TotalBelowPaid { total, paid, frozen } => {
            set("total", <Money as Border>::lower(total, py)?)?;
            set("paid", <Money as Border>::lower(paid, py)?)?;
            set("frozen", <Money as Border>::lower(frozen, py)?)?;
        }
        ErrorKind::BucketTwice { first } => {
            set("first", <Int as Border>::lower(first, py)?)?;
        }
        ErrorKind::BucketsMixed { left } => {
            set("left", <Int as Border>::lower(left, py)?)?;
        }
        ErrorKind::BucketMissing { when, component } => {
            set("when", <Text as Border>::lower(when, py)?)?;
            set("component", <Id as Border>::lower(component, py)?)?;
        }
        ErrorKind::UnknownComponent { component } => {
            set("component", <Id as Border>::lower(component, py)?)?;
        }
        ErrorKind::UnknownInstallment { number } => {
            set("number", <Int as Border>::lower(number, py)?)?;
        }
        ErrorKind::PaidExceedsInstallment { item, paid, amount } => {
            set("item", <Id as Border>::lower(item, py)?)?;
            set("paid", <Money as Border>::lower(paid, py)?)?;
            set("amount", <Money as Border>::lower(amount, py)?)?;
        }
        ErrorKind::RateSyntax { text } => {
            set("text", <Text as Border>::lower(text, py)?)?;
        }
        ErrorKind::RateOutOfRange { text, limit } => {
            set("text", <Text as Border>::lower(text, py)?)?;
            set("limit", <Int as Border>::lower(limit, py)?)?;
        }
        ErrorKind::RateDirection { from, to } => {
            set("from_", <Currency as Border>::lower(from, py)?)?;
            set("to", <Currency as Border>::lower(to, py)?)?;
        }
        ErrorKind::RateMissing { from, to } => {
            set("from_", <Currency as Border>::lower(from, py)?)?;
            set("to", <Currency as Border>::lower(to, py)?)?;
        }
        ErrorKind::DuplicateQuote { from, to, first } => {
            set("from_", <Currency as Border>::lower(from, py)?)?;
            set("to", <Currency as Border>::lower(to, py)?)?;
            set("first", <Int as Border>::lower(first, py)?)?;
        }
        ErrorKind::CurrenciesEqual { currency } => {
            set("currency", <Currency as Border>::lower(currency, py)?)?;
        }
        ErrorKind::ConvertsToZero { amount, currency } => {
            set("amount", <Money as Border>::lower(amount, py)?)?;
            set("currency", <Currency as Border>::lower(currency, py)?)?;
        }
        ErrorKind::UnknownLot { lot } => {
            set("lot", <Id as Border>::lower(lot, py)?)?;
        }
        ErrorKind::BaseNotAmount { amount, book } => {
            set("amount", <Money as Border>::lower(amount, py)?)?;
            set("book", <Money as Border>::lower(book, py)?)?;
        }
        ErrorKind::BookDiffers { book, converted, limit } => {
            set("book", <Money as Border>::lower(book, py)?)?;
            set("converted", <Money as Border>::lower(converted, py)?)?;
            set("limit", <Int as Border>::lower(limit, py)?)?;
        }
        ErrorKind::UnknownAccount { customer } => {
            set("customer", <Id as Border>::lower(customer, py)?)?;
        }
        ErrorKind::UnknownHold { hold } => {
            set("hold", <Id as Border>::lower(hold, py)?)?;
        }
        ErrorKind::UnknownMovement { movement } => {
            set("movement", <Id as Border>::lower(movement, py)?)?;
        }
        ErrorKind::AccountExists { customer } => {
            set("customer", <Id as Border>::lower(customer, py)?)?;
        }
        ErrorKind::AccountClosed { customer, since } => {
            set("customer", <Id as Border>::lower(customer, py)?)?;
            set("since", <Date as Border>::lower(since, py)?)?;
        }
        ErrorKind::AccountNotClosed { customer } => {
            set("customer", <Id as Border>::lower(customer, py)?)?;
        }
        ErrorKind::InsufficientBalance { customer, available, asked, gap } => {
            set("customer", <Id as Border>::lower(customer, py)?)?;
            set("available", <Money as Border>::lower(available, py)?)?;
            set("asked", <Money as Border>::lower(asked, py)?)?;
            set("gap", <Money as Border>::lower(gap, py)?)?;
        }
        ErrorKind::ShortLater { lot, day, available, asked } => {
            set("lot", <Id as Border>::lower(lot, py)?)?;
            set("day", <Date as Border>::lower(day, py)?)?;
            set("available", <Money as Border>::lower(available, py)?)?;
            set("asked", <Money as Border>::lower(asked, py)?)?;
        }
        ErrorKind::BackDated { on, last } => {
            set("on", <Date as Border>::lower(on, py)?)?;
            set("last", <Date as Border>::lower(last, py)?)?;
        }
        ErrorKind::TooEarly { id, since, on } => {
            set("id", <Id as Border>::lower(id, py)?)?;
            set("since", <Date as Border>::lower(since, py)?)?;
            set("on", <Date as Border>::lower(on, py)?)?;
        }
        ErrorKind::HoldResolved { hold, by } => {
            set("hold", <Id as Border>::lower(hold, py)?)?;
            set("by", <Id as Border>::lower(by, py)?)?;
        }
        ErrorKind::HoldLapsed { hold, until, on } => {
            set("hold", <Id as Border>::lower(hold, py)?)?;
            set("until", <Date as Border>::lower(until, py)?)?;
            set("on", <Date as Border>::lower(on, py)?)?;
        }
        ErrorKind::HoldNotLapsed { hold, until, on } => {
            set("hold", <Id as Border>::lower(hold, py)?)?;
            set("until", <Opt<Date> as Border>::lower(until, py)?)?;
            set("on", <Date as Border>::lower(on, py)?)?;
        }
        ErrorKind::HoldPurpose { hold } => {
            set("hold", <Id as Border>::lower(hold, py)?)?;
        }
        ErrorKind::OverCaptured { hold, held, asked } => {
            set("hold", <Id as Border>::lower(hold, py)?)?;
            set("held", <Money as Border>::lower(held, py)?)?;
            set("asked", <Money as Border>::lower(asked, py)?)?;
        }
        ErrorKind::OtherAccount { lot } => {
            set("lot", <Id as Border>::lower(lot, py)?)?;
        }
        ErrorKind::TransferToSelf { customer } => {
            set("customer", <Id as Border>::lower(customer, py)?)?;
        }
        ErrorKind::Expired { lot, expires, on } => {
            set("lot", <Id as Border>::lower(lot, py)?)?;
            set("expires", <Date as Border>::lower(expires, py)?)?;
            set("on", <Date as Border>::lower(on, py)?)?;
        }
        ErrorKind::NotExpired { lot, expires, on } => {
            set("lot", <Id as Border>::lower(lot, py)?)?;
            set("expires", <Opt<Date> as Border>::lower(expires, py)?)?;
            set("on", <Date as Border>::lower(on, py)?)?;
        }
        ErrorKind::OutsideScope { lot } => {
            set("lot", <Id as Border>::lower(lot, py)?)?;
        }
        ErrorKind::NotRefundable { lot } => {
            set("lot", <Id as Border>::lower(lot, py)?)?;
        }
        ErrorKind::DepositBinding { lot } => {
            set("lot", <Id as Border>::lower(lot, py)?)?;
        }
        ErrorKind::NotForfeitable { lot } => {
            set("lot", <Id as Border>::lower(lot, py)?)?;
        }
        ErrorKind::UnidentifiedMoney { lot } => {
            set("lot", <Id as Border>::lower(lot, py)?)?;
        }
        ErrorKind::AlreadyIdentified { lot } => {
            set("lot", <Id as Border>::lower(lot, py)?)?;
        }
        ErrorKind::NotReclassifiable { lot } => {
            set("lot", <Id as Border>::lower(lot, py)?)?;
        }
        ErrorKind::NotUndoable { movement } => {
            set("movement", <Id as Border>::lower(movement, py)?)?;
        }
        ErrorKind::OverUndone { movement, left, asked } => {
            set("movement", <Id as Border>::lower(movement, py)?)?;
            set("left", <Money as Border>::lower(left, py)?)?;
            set("asked", <Money as Border>::lower(asked, py)?)?;
        }
        ErrorKind::DependsOn { movement } => {
            set("movement", <Id as Border>::lower(movement, py)?)?;
        }
        ErrorKind::NumberTwice { number, first } => {
            set("number", <Int as Border>::lower(number, py)?)?;
            set("first", <Int as Border>::lower(first, py)?)?;
        }
        ErrorKind::OverReversed { paid, asked } => {
            set("paid", <Money as Border>::lower(paid, py)?)?;
            set("asked", <Money as Border>::lower(asked, py)?)?;
        }
        ErrorKind::UnknownLink { link } => {
            set("link", <Id as Border>::lower(link, py)?)?;
        }
        ErrorKind::AlreadyUndone { link } => {
            set("link", <Id as Border>::lower(link, py)?)?;
        }
        ErrorKind::LinkOverUndone { link, left, asked } => {
            set("link", <Id as Border>::lower(link, py)?)?;
            set("left", <Money as Border>::lower(left, py)?)?;
            set("asked", <Money as Border>::lower(asked, py)?)?;
        }
        ErrorKind::LinkDependsOn { undone, later } => {
            set("undone", <Id as Border>::lower(undone, py)?)?;
            set("later", <Id as Border>::lower(later, py)?)?;
        }
        ErrorKind::BeforeDocument { on, earliest } => {
            set("on", <Date as Border>::lower(on, py)?)?;
            set("earliest", <Date as Border>::lower(earliest, py)?)?;
        }
        ErrorKind::AmountNotNegative { amount } => {
            set("amount", <Money as Border>::lower(amount, py)?)?;
        }
        ErrorKind::NotWrittenOff { item } => {
            set("item", <Id as Border>::lower(item, py)?)?;
        }
        ErrorKind::SameCustomer { customer } => {
            set("customer", <Id as Border>::lower(customer, py)?)?;
        }
        ErrorKind::NotOfCustomer { id, expected, found } => {
            set("id", <Id as Border>::lower(id, py)?)?;
            set("expected", <Id as Border>::lower(expected, py)?)?;
            set("found", <Id as Border>::lower(found, py)?)?;
        }
        ErrorKind::UnknownField { field } => {
            set("field", <Text as Border>::lower(field, py)?)?;
        }
        ErrorKind::MissingField { field } => {
            set("field", <Text as Border>::lower(field, py)?)?;
        }
        ErrorKind::DuplicateField { field } => {
            set("field", <Text as Border>::lower(field, py)?)?;
        }
        ErrorKind::UnknownVariant { text } => {
            set("text", <Text as Border>::lower(text, py)?)?;
        }
        ErrorKind::WrongType { found, expected } => {
            set("found", <Text as Border>::lower(found, py)?)?;
            set("expected", <Text as Border>::lower(expected, py)?)?;
        }
        ErrorKind::JsonSyntax { problem, line, column } => {
            set("problem", <Text as Border>::lower(problem, py)?)?;
            set("line", <Int as Border>::lower(line, py)?)?;
            set("column", <Int as Border>::lower(column, py)?)?;
        }
        _ => return Err(unknown()),
    }
    Ok(fields)
}

#[pymethods]
impl Scheme {
    /// What the payer quoted, else the one item with exactly this amount, else all items if they add up,
    /// else the oldest due first.
    #[staticmethod]
    fn standard() -> Self {
        Self(core::Scheme::standard())
    }

    /// The oldest due item first, and nothing else.
    #[staticmethod]
    fn oldest_due_first() -> Self {
        Self(core::Scheme::oldest_due_first())
    }

    /// 用友U8, automatic settlement without key option: receipts by date against documents by date, then
    /// number, inside one customer and currency. Prepayments are left out as there: give them another source
    /// than receipt, and see `Scheme.u8_on_account`.
    #[staticmethod]
    fn u8() -> Self {
        Self(core::Scheme::u8())
    }

    /// 用友U8 with the key option (核销规则) on for the order number, the field `order`; put others into `keys`.
    /// A bill that cannot carry the key is then never settled.
    #[staticmethod]
    fn u8_by_order() -> Self {
        Self(core::Scheme::u8_by_order())
    }

    /// 用友U8, 预收冲应收: prepayments against documents, each by date; in all the smaller of the two sides.
    #[staticmethod]
    fn u8_on_account() -> Self {
        Self(core::Scheme::u8_on_account())
    }

    /// 金蝶KIS专业版: both sides in the order listed; the smaller total fills the other side.
    #[staticmethod]
    fn kis() -> Self {
        Self(core::Scheme::kis())
    }

    /// 金蝶KIS标准版: only a document of the same business number (the field `number`) and the same amount.
    #[staticmethod]
    fn kis_standard() -> Self {
        Self(core::Scheme::kis_standard())
    }

    /// 畅捷通T+: refunds and red bills first, then prepayments, then receipts, each by document date, then
    /// number. Out of which money a refund was paid is not documented: here it is set against red bills and
    /// prepayments, never against a new receipt.
    #[staticmethod]
    fn t_plus() -> Self {
        Self(core::Scheme::t_plus())
    }

    /// 金蝶云苍穹: relations in their order, each with fields that must match. There the user sets them up; these
    /// are red bills against bills (应收红蓝), receipts against bills (应收收款) of the same `contract`, of the same
    /// `order`, of the customer, then against refunds (收款冲退款), then payables against bills (应收冲应付).
    #[staticmethod]
    fn cosmic() -> Self {
        Self(core::Scheme::cosmic())
    }

    /// 金蝶云星辰, prepayments: amount first, then date. Equal amounts for all lots, then the oldest due first.
    #[staticmethod]
    fn xingchen() -> Self {
        Self(core::Scheme::xingchen())
    }

    /// 往来两清, its six ways in turn: same business number and amount (专认), same bill number and amount (票号),
    /// same amount (逐笔), equal sums within a department (部门) and a project (项目), a group that adds up (全额):
    /// all with all, else one with several. The fields are `number`, `bill`, `department` and `project`. Where
    /// the original takes the first group it finds, this one takes only the one that is unique.
    #[staticmethod]
    fn two_way_clearing() -> Self {
        Self(core::Scheme::two_way_clearing())
    }

    /// Oracle AutoCash, all rules in their order: match payment with invoice, clear the account, clear past due
    /// invoices, clear past due invoices grouped by payment term (the field `term`), apply to the oldest first.
    #[staticmethod]
    fn oracle_auto_cash() -> Self {
        Self(core::Scheme::oracle_auto_cash())
    }

    /// Oracle AutoCash with the application rule set line first, then tax, then freight, then late charges. The
    /// parts of an item are `line`, `tax`, `freight` and `charges`.
    #[staticmethod]
    fn oracle_line_then_tax() -> Self {
        Self(core::Scheme::oracle_line_then_tax())
    }

    /// Oracle AutoCash with the application rule set line and tax in proportion, then freight, then late charges.
    #[staticmethod]
    fn oracle_line_with_tax() -> Self {
        Self(core::Scheme::oracle_line_with_tax())
    }

    /// Oracle AutoCash with the application rule set all in proportion: line, tax, freight and late charges.
    #[staticmethod]
    fn oracle_pro_rata() -> Self {
        Self(core::Scheme::oracle_pro_rata())
    }

    /// SAP Business One, rounds of a reconciliation: by reference, then one item of the same amount due within
    /// three days of the payment, then all items due within three days if they add up. What is left is a
    /// person's to reconcile.
    #[staticmethod]
    fn sap_business_one() -> Self {
        Self(core::Scheme::sap_business_one())
    }

    /// Odoo: payments by date, of one day the largest first, against items by due date, the smallest first. There
    /// both sides are sorted by their signed amounts.
    #[staticmethod]
    fn odoo() -> Self {
        Self(core::Scheme::odoo())
    }

    /// ERPNext, payment reconciliation: payments by date against invoices by due date.
    #[staticmethod]
    fn erpnext() -> Self {
        Self(core::Scheme::erpnext())
    }

    /// iDempiere: explicit references, then all with all if the customer's totals are equal, then one item of the
    /// same amount, then the oldest first. Each is done for all payments before the next; prepayments are left
    /// out: give them another source than receipt.
    #[staticmethod]
    fn idempiere() -> Self {
        Self(core::Scheme::idempiere())
    }

    /// Tryton, proposed reconciliation: all with all if they add up, else one payment with the items that do;
    /// nothing is ever paid in part. A group is taken only if it is the only one.
    #[staticmethod]
    fn tryton() -> Self {
        Self(core::Scheme::tryton())
    }

    /// Stripe, bank transfers reconciled automatically: an item of exactly the amount, else a group that adds up
    /// to it, else the oldest first; an invoice is never paid in part. A group is taken only if it is the only
    /// one, whatever its size; there it has at most five items.
    #[staticmethod]
    fn stripe() -> Self {
        Self(core::Scheme::stripe())
    }

    /// All open items in proportion to what is open.
    #[staticmethod]
    fn pro_rata() -> Self {
        Self(core::Scheme::pro_rata())
    }
}
