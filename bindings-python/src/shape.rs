// Generated from the core's source by `cargo test -p duebook-tests --test mirror`; do not edit.
//! The records and choices of the core as Python classes.

use duebook as core;
use duebook::ErrorKind;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::border::{At, Bool, Border, FieldValue, Int, List, Opt, Out, Text, unknown};
use crate::kind::{arguments, choice, names, readable, record};
use crate::money::{Currency, Money};
use crate::scalar::{Date, Id, Percent};

arguments! {
Allocated => "allocated",
Amount => "amount",
Amounts => "amounts",
AsOf => "asOf",
BusinessDay => "businessDay",
By => "by",
Calendar => "calendar",
Candidates => "candidates",
Code => "code",
Convention => "convention",
Count => "count",
Currency => "currency",
Customer => "customer",
Date => "date",
Day => "day",
Days => "days",
Digits => "digits",
Due => "due",
Event => "event",
Events => "events",
Exact => "exact",
First => "first",
From => "from",
Given => "given",
Holidays => "holidays",
Id => "id",
Installments => "installments",
Issued => "issued",
Item => "item",
Items => "items",
Label => "label",
Left => "left",
LeftOver => "leftOver",
Limits => "limits",
Lines => "lines",
Lot => "lot",
Lots => "lots",
Minor => "minor",
Months => "months",
Multiple => "multiple",
Name => "name",
Nature => "nature",
NotDue => "notDue",
Number => "number",
Open => "open",
Overdue => "overdue",
Partial => "partial",
Parts => "parts",
Pays => "pays",
Percent => "percent",
Percents => "percents",
Phases => "phases",
Plan => "plan",
Purpose => "purpose",
Rank => "rank",
Reach => "reach",
Reason => "reason",
Received => "received",
Reference => "reference",
References => "references",
Refusals => "refusals",
Remainder => "remainder",
Residue => "residue",
Rivals => "rivals",
Rounding => "rounding",
Scheme => "scheme",
Share => "share",
Start => "start",
Steps => "steps",
Text => "text",
Ties => "ties",
Total => "total",
Totals => "totals",
Value => "value",
Weekend => "weekend",
Weight => "weight",
Weights => "weights",
Workdays => "workdays",
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
    fn fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
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

    fn fields<'py>(&self, py: Python<'py>) -> PyResult<(&'static str, Vec<FieldValue<'py>>)> {
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
    fn fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("parts", <List<Money> as Border>::lower(&self.0.parts, py)?, false),
            ("residue", <Money as Border>::lower(&self.0.residue, py)?, false),
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
    fn fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("weekend", <List<Weekday> as Border>::lower(&self.0.weekend, py)?, true),
            ("holidays", <List<Date> as Border>::lower(&self.0.holidays, py)?, true),
            ("workdays", <List<Date> as Border>::lower(&self.0.workdays, py)?, true),
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
    /// the end of a month.
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

    fn fields<'py>(&self, py: Python<'py>) -> PyResult<(&'static str, Vec<FieldValue<'py>>)> {
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
    /// The due date of the line before it.
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

    fn fields<'py>(&self, py: Python<'py>) -> PyResult<(&'static str, Vec<FieldValue<'py>>)> {
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
    fn fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("start", <Start as Border>::lower(&self.0.start, py)?, false),
            ("steps", <List<Step> as Border>::lower(&self.0.steps, py)?, true),
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
        /// Round to a multiple of this amount instead of the minor unit, such as whole yuan.
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

    fn fields<'py>(&self, py: Python<'py>) -> PyResult<(&'static str, Vec<FieldValue<'py>>)> {
        Ok(match self {
            Self::Percent { percent, multiple } => (
                "Percent",
                vec![
                    ("percent", <Percent as Border>::lower(&percent.0, py)?, false),
                    ("multiple", <Opt<Money> as Border>::lower(&multiple.as_ref().map(At::core), py)?, true),
                ],
            ),
            Self::PercentOfRest { percent } => {
                ("PercentOfRest", vec![("percent", <Percent as Border>::lower(&percent.0, py)?, false)])
            }
            Self::Fixed { amount } => ("Fixed", vec![("amount", <Money as Border>::lower(&amount.0, py)?, false)]),
            Self::Rest { weight } => ("Rest", vec![("weight", <Int as Border>::lower(&weight.0, py)?, false)]),
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
    fn fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("share", <Share as Border>::lower(&self.0.share, py)?, false),
            ("due", <Due as Border>::lower(&self.0.due, py)?, false),
            ("purpose", <Purpose as Border>::lower(&self.0.purpose, py)?, false),
            ("label", <Opt<Id> as Border>::lower(&self.0.label, py)?, true),
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
    fn fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("lines", <List<TermLine> as Border>::lower(&self.0.lines, py)?, false),
            ("rounding", <Rounding as Border>::lower(&self.0.rounding, py)?, false),
            ("remainder", <Remainder as Border>::lower(&self.0.remainder, py)?, false),
            ("business_day", <BusinessDay as Border>::lower(&self.0.business_day, py)?, false),
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
    fn fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("event", <Id as Border>::lower(&self.0.event, py)?, false),
            ("date", <Date as Border>::lower(&self.0.date, py)?, false),
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
    fn fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("number", <Int as Border>::lower(&self.0.number, py)?, false),
            ("amount", <Money as Border>::lower(&self.0.amount, py)?, false),
            ("due", <Opt<Date> as Border>::lower(&self.0.due, py)?, true),
            ("event", <Opt<Id> as Border>::lower(&self.0.event, py)?, true),
            ("purpose", <Purpose as Border>::lower(&self.0.purpose, py)?, false),
            ("label", <Opt<Id> as Border>::lower(&self.0.label, py)?, true),
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
    fn fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("total", <Money as Border>::lower(&self.0.total, py)?, false),
            ("installments", <List<Installment> as Border>::lower(&self.0.installments, py)?, false),
            ("residue", <Money as Border>::lower(&self.0.residue, py)?, false),
        ])
    }
}

names!(Nature { "ADVANCE" => Advance,
"CONTRACT_LIABILITY" => ContractLiability,
"DEPOSIT" => Deposit,
"EARNEST" => Earnest,
"GUARANTEE" => Guarantee,
"UNIDENTIFIED" => Unidentified,
});

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
    fn fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("item", <Id as Border>::lower(&self.0.item, py)?, false),
            ("amount", <Opt<Money> as Border>::lower(&self.0.amount, py)?, true),
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
    const MATCH_ARGS: (
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
    ) = ("id", "customer", "amount", "received", "nature", "references", "pays");

    #[new]
    #[pyo3(signature = (id, customer, amount, received, *, nature = At::new(core::Nature::Advance), references = At::new(Vec::new()), pays = At::new(Vec::new())))]
    fn new(
        id: At<at::Id, Id>,
        customer: At<at::Customer, Id>,
        amount: At<at::Amount, Money>,
        received: At<at::Received, Date>,
        nature: At<at::Nature, Nature>,
        references: At<at::References, List<Id>>,
        pays: At<at::Pays, List<NamedItem>>,
    ) -> Self {
        Self(core::Lot {
            id: id.0,
            customer: customer.0,
            amount: amount.0,
            received: received.0,
            nature: nature.0,
            references: references.0,
            pays: pays.0,
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
}

impl Lot {
    fn fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("id", <Id as Border>::lower(&self.0.id, py)?, false),
            ("customer", <Id as Border>::lower(&self.0.customer, py)?, false),
            ("amount", <Money as Border>::lower(&self.0.amount, py)?, false),
            ("received", <Date as Border>::lower(&self.0.received, py)?, false),
            ("nature", <Nature as Border>::lower(&self.0.nature, py)?, false),
            ("references", <List<Id> as Border>::lower(&self.0.references, py)?, true),
            ("pays", <List<NamedItem> as Border>::lower(&self.0.pays, py)?, true),
        ])
    }
}

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
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str, &'static str, &'static str) =
        ("id", "customer", "open", "due", "issued", "references");

    #[new]
    #[pyo3(signature = (id, customer, open, due, *, issued = None, references = At::new(Vec::new())))]
    fn new(
        id: At<at::Id, Id>,
        customer: At<at::Customer, Id>,
        open: At<at::Open, Money>,
        due: At<at::Due, Date>,
        issued: Option<At<at::Issued, Date>>,
        references: At<at::References, List<Id>>,
    ) -> Self {
        Self(core::Receivable {
            id: id.0,
            customer: customer.0,
            open: open.0,
            due: due.0,
            issued: issued.map(|given| given.0),
            references: references.0,
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
}

impl Receivable {
    fn fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("id", <Id as Border>::lower(&self.0.id, py)?, false),
            ("customer", <Id as Border>::lower(&self.0.customer, py)?, false),
            ("open", <Money as Border>::lower(&self.0.open, py)?, false),
            ("due", <Date as Border>::lower(&self.0.due, py)?, false),
            ("issued", <Opt<Date> as Border>::lower(&self.0.issued, py)?, true),
            ("references", <List<Id> as Border>::lower(&self.0.references, py)?, true),
        ])
    }
}

names!(Reach { "ALL_OPEN" => AllOpen,
"DUE" => Due,
});

names!(Ties { "REFUSE" => Refuse,
"OLDEST_DUE" => OldestDue,
});

names!(Partial { "ALLOWED" => Allowed,
"FORBIDDEN" => Forbidden,
});

/// One way to find what a lot pays.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Hash)]
pub(crate) enum Phase {
    /// The items the lot names, in that order (指定核销). An instruction that cannot be followed is an error.
    #[pyo3(constructor = ())]
    NamedItems {},
    /// The items whose id or reference the payer quoted, oldest due first (按单号核销).
    #[pyo3(constructor = ())]
    ByReference {},
    /// The one item whose open amount is exactly what is left (金额相等).
    #[pyo3(constructor = (ties))]
    ExactItem {
        /// What to do if several items have that amount.
        ties: At<at::Ties, Ties>,
    },
    /// All items of the customer, if together they are exactly what is left (余额相等); see `Reach`.
    #[pyo3(constructor = (reach))]
    ExactTotal {
        /// Which items are added up.
        reach: At<at::Reach, Reach>,
    },
    /// The oldest due item first, then the next (先到期先核销); ties by issue date, then id.
    #[pyo3(constructor = (reach))]
    OldestDueFirst {
        /// Which items take part.
        reach: At<at::Reach, Reach>,
    },
}

choice!(Phase);
readable!(Phase choice);

impl Phase {
    pub(crate) fn of(core: &core::Phase) -> PyResult<Self> {
        Ok(match core {
            core::Phase::NamedItems {} => Self::NamedItems {},
            core::Phase::ByReference {} => Self::ByReference {},
            core::Phase::ExactItem { ties } => Self::ExactItem { ties: At::of(ties) },
            core::Phase::ExactTotal { reach } => Self::ExactTotal { reach: At::of(reach) },
            core::Phase::OldestDueFirst { reach } => Self::OldestDueFirst { reach: At::of(reach) },
        })
    }

    pub(crate) fn core(&self) -> core::Phase {
        match self {
            Self::NamedItems {} => core::Phase::NamedItems {},
            Self::ByReference {} => core::Phase::ByReference {},
            Self::ExactItem { ties } => core::Phase::ExactItem { ties: ties.core() },
            Self::ExactTotal { reach } => core::Phase::ExactTotal { reach: reach.core() },
            Self::OldestDueFirst { reach } => core::Phase::OldestDueFirst { reach: reach.core() },
        }
    }

    fn fields<'py>(&self, py: Python<'py>) -> PyResult<(&'static str, Vec<FieldValue<'py>>)> {
        Ok(match self {
            Self::NamedItems {} => ("NamedItems", vec![]),
            Self::ByReference {} => ("ByReference", vec![]),
            Self::ExactItem { ties } => ("ExactItem", vec![("ties", <Ties as Border>::lower(&ties.0, py)?, false)]),
            Self::ExactTotal { reach } => {
                ("ExactTotal", vec![("reach", <Reach as Border>::lower(&reach.0, py)?, false)])
            }
            Self::OldestDueFirst { reach } => {
                ("OldestDueFirst", vec![("reach", <Reach as Border>::lower(&reach.0, py)?, false)])
            }
        })
    }
}

/// An ordered list of phases. Each lot goes through all of them until nothing is left of it.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Scheme(pub(crate) core::Scheme);

record!(Scheme);
readable!(Scheme record);

#[pymethods]
impl Scheme {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str) = ("phases", "partial");

    #[new]
    #[pyo3(signature = (phases, partial))]
    fn new(phases: At<at::Phases, List<Phase>>, partial: At<at::Partial, Partial>) -> Self {
        Self(core::Scheme { phases: phases.0, partial: partial.0 })
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
}

impl Scheme {
    fn fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("phases", <List<Phase> as Border>::lower(&self.0.phases, py)?, false),
            ("partial", <Partial as Border>::lower(&self.0.partial, py)?, false),
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
}

choice!(Reason);

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
            core::Reason::Ambiguous { amount, candidates, rivals } => {
                Self::Ambiguous { amount: At::of(amount), candidates: At::of(candidates), rivals: At::of(rivals) }
            }
            core::Reason::AlreadySettled { item } => Self::AlreadySettled { item: At::of(item) },
            core::Reason::ReferenceUnknown { reference } => Self::ReferenceUnknown { reference: At::of(reference) },
            core::Reason::PartialForbidden { item, open, left } => {
                Self::PartialForbidden { item: At::of(item), open: At::of(open), left: At::of(left) }
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
            Self::Ambiguous { amount, candidates, rivals } => {
                core::Reason::Ambiguous { amount: amount.core(), candidates: candidates.core(), rivals: rivals.core() }
            }
            Self::AlreadySettled { item } => core::Reason::AlreadySettled { item: item.core() },
            Self::ReferenceUnknown { reference } => core::Reason::ReferenceUnknown { reference: reference.core() },
            Self::PartialForbidden { item, open, left } => {
                core::Reason::PartialForbidden { item: item.core(), open: open.core(), left: left.core() }
            }
        }
    }

    fn fields<'py>(&self, py: Python<'py>) -> PyResult<(&'static str, Vec<FieldValue<'py>>)> {
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
        })
    }
}

/// One link from a lot to an item.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Line(pub(crate) core::Line);

record!(Line);

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

    /// What stays open of the item after this line.
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
    fn fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("lot", <Id as Border>::lower(&self.0.lot, py)?, false),
            ("item", <Id as Border>::lower(&self.0.item, py)?, false),
            ("amount", <Money as Border>::lower(&self.0.amount, py)?, false),
            ("open", <Money as Border>::lower(&self.0.open, py)?, false),
            ("reason", <Reason as Border>::lower(&self.0.reason, py)?, false),
        ])
    }
}

/// What stays of a lot.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct LeftOver(pub(crate) core::LeftOver);

record!(LeftOver);

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
    fn fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
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
    fn fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
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
    fn fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("currency", <Currency as Border>::lower(&self.0.currency, py)?, false),
            ("received", <Money as Border>::lower(&self.0.received, py)?, false),
            ("allocated", <Money as Border>::lower(&self.0.allocated, py)?, false),
            ("left_over", <Money as Border>::lower(&self.0.left_over, py)?, false),
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
    fn fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        Ok(vec![
            ("currency", <Currency as Border>::lower(&self.0.currency, py)?, false),
            ("not_due", <Money as Border>::lower(&self.0.not_due, py)?, false),
            ("overdue", <List<Money> as Border>::lower(&self.0.overdue, py)?, false),
            ("total", <Money as Border>::lower(&self.0.total, py)?, false),
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
        ErrorKind::WrongType { reason } => {
            set("reason", <Text as Border>::lower(reason, py)?)?;
        }
        ErrorKind::JsonSyntax { reason, line, column } => {
            set("reason", <Text as Border>::lower(reason, py)?)?;
            set("line", <Int as Border>::lower(line, py)?)?;
            set("column", <Int as Border>::lower(column, py)?)?;
        }
        _ => return Err(unknown()),
    }
    Ok(fields)
}
