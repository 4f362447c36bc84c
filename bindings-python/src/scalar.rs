//! The scalars (标量) that are not classes of their own: dates, percentages, identifiers, and the
//! decimal numbers behind amounts.
//!
//! A date is `datetime.date` and nothing with a time; a percentage or a rate comes in as `int`, `str` or
//! `Decimal` and goes out as `Decimal`; an identifier is plain `str`, checked on its way in.

use duebook as core;
use duebook::ErrorKind;
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyDate, PyDateAccess, PyDateTime, PyDelta, PyInt, PyString, PyTimeAccess, PyType, PyTzInfo};
use pyo3::{type_hint_identifier, type_hint_union};

use crate::border::{Border, Lifted, Text, wrong_type};

const STR: PyStaticExpr = type_hint_identifier!("builtins", "str");
const INT: PyStaticExpr = type_hint_identifier!("builtins", "int");
const DECIMAL: PyStaticExpr = type_hint_identifier!("decimal", "Decimal");

/// A civil date: `datetime.date`, never a `datetime`.
pub(crate) struct Date;

impl Border for Date {
    type Core = core::Date;
    const INPUT: PyStaticExpr = type_hint_identifier!("datetime", "date");
    const OUTPUT: PyStaticExpr = Self::INPUT;
    const EXPECTED: &'static str = "datetime.date";
    fn lift(value: &Bound<'_, PyAny>) -> Lifted<core::Date> {
        // A datetime is a date to Python; its time would be dropped, so it is refused.
        match value.cast::<PyDate>() {
            Ok(date) if !value.is_instance_of::<PyDateTime>() => {
                Ok(core::Date::new(date.get_year(), date.get_month().into(), date.get_day().into())?)
            }
            _ => Err(wrong_type(value, Self::EXPECTED)),
        }
    }
    fn lower<'py>(core: &core::Date, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let part = |part: u32| u8::try_from(part).unwrap_or(u8::MAX);
        Ok(PyDate::new(py, core.year(), part(core.month()), part(core.day()))?.into_any())
    }
}

/// A recorded instant: a `datetime` that knows its time zone in, one in UTC out.
pub(crate) struct Instant;

impl Border for Instant {
    type Core = core::Instant;
    const INPUT: PyStaticExpr = type_hint_identifier!("datetime", "datetime");
    const OUTPUT: PyStaticExpr = Self::INPUT;
    const EXPECTED: &'static str = "datetime.datetime with a time zone";
    fn lift(value: &Bound<'_, PyAny>) -> Lifted<core::Instant> {
        let wrong = || wrong_type(value, Self::EXPECTED);
        let given = value.cast::<PyDateTime>().map_err(|_| wrong())?;
        // Without a zone nobody knows which instant it is.
        let offset = given.call_method0("utcoffset")?;
        let offset = offset.cast::<PyDelta>().map_err(|_| wrong())?;
        let part = |name: &str| offset.getattr(name)?.extract::<i64>();
        let offset = micros(part("days")?, part("seconds")?, part("microseconds")?);
        let date = core::Date::new(given.get_year(), given.get_month().into(), given.get_day().into())?;
        let clock = [(given.get_hour(), 3600), (given.get_minute(), 60), (given.get_second(), 1)];
        let seconds = clock.iter().map(|(part, unit)| i64::from(*part).saturating_mul(*unit)).sum::<i64>();
        let local = core::Instant::new(date, micros(0, seconds, given.get_microsecond().into()))?;
        Ok(core::Instant::from_micros(local.micros().saturating_sub(offset))?)
    }
    fn lower<'py>(core: &core::Instant, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let (date, micros) = (core.date(), core.micros_of_day());
        let part = |number: i64| u8::try_from(number).unwrap_or(u8::MAX);
        let second = micros.div_euclid(1_000_000);
        let (hour, minute) = (second.div_euclid(3600), second.div_euclid(60).rem_euclid(60));
        let micro = u32::try_from(micros.rem_euclid(1_000_000)).unwrap_or(u32::MAX);
        let (month, day) = (part(date.month().into()), part(date.day().into()));
        let clock = (part(hour), part(minute), part(second.rem_euclid(60)));
        let utc = PyTzInfo::utc(py)?;
        let made = PyDateTime::new(py, date.year(), month, day, clock.0, clock.1, clock.2, micro, Some(&utc))?;
        Ok(made.into_any())
    }
}

fn micros(days: i64, seconds: i64, micros: i64) -> i64 {
    days.saturating_mul(86_400).saturating_add(seconds).saturating_mul(1_000_000).saturating_add(micros)
}

/// An identifier: `str` that keeps the rules of identifiers.
pub(crate) struct Id;

impl Border for Id {
    type Core = core::Id;
    const INPUT: PyStaticExpr = STR;
    const OUTPUT: PyStaticExpr = STR;
    const EXPECTED: &'static str = "str";
    fn lift(value: &Bound<'_, PyAny>) -> Lifted<core::Id> {
        Ok(core::Id::new(Text::of(value, Self::EXPECTED)?)?)
    }
    fn lower<'py>(core: &core::Id, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyString::new(py, core.as_str()).into_any())
    }
}

/// A number that is exact text in the core: `int`, `str` or `Decimal` in, `Decimal` out.
macro_rules! decimal {
    ($(#[$about:meta])* $name:ident) => {
        $(#[$about])*
        pub(crate) struct $name;

        impl Border for $name {
            type Core = core::$name;
            const INPUT: PyStaticExpr = type_hint_union!(INT, STR, DECIMAL);
            const OUTPUT: PyStaticExpr = DECIMAL;
            const EXPECTED: &'static str = "int, str or Decimal";
            fn lift(value: &Bound<'_, PyAny>) -> Lifted<core::$name> {
                let written = Written::lift(value)?;
                core::$name::parse(&written.plain).map_err(|error| written.told(error).into())
            }
            fn lower<'py>(core: &core::$name, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                decimal(py, &core.to_string())
            }
        }
    };
}

decimal! {
    /// A percentage.
    Percent
}

decimal! {
    /// An exchange rate.
    Rate
}

/// A decimal number as plain text, from `str` (as it is), `int` or `Decimal` (exactly).
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Written {
    /// What the core reads.
    pub(crate) plain: String,
    /// How the caller wrote it, if that was another form.
    original: Option<String>,
}

impl Border for Written {
    type Core = Self;
    const INPUT: PyStaticExpr = type_hint_union!(STR, DECIMAL, INT);
    const OUTPUT: PyStaticExpr = DECIMAL;
    const EXPECTED: &'static str = "str, Decimal or int";
    fn lift(value: &Bound<'_, PyAny>) -> Lifted<Self> {
        if value.is_instance_of::<PyString>() {
            return Ok(Self::plain(Text::of(value, Self::EXPECTED)?.into_owned()));
        }
        if value.is_instance_of::<PyInt>() && !value.is_instance_of::<PyBool>() {
            return Ok(Self::whole(value));
        }
        let class = decimal_class(value.py())?;
        if value.is_instance(class)? {
            // The base class writes it, whatever a subclass would say about itself.
            return Ok(Self::decimal(class.getattr("__str__")?.call1((value,))?.extract::<String>()?));
        }
        Err(wrong_type(value, Self::EXPECTED))
    }
    fn lower<'py>(core: &Self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        decimal(py, &core.plain)
    }
}

impl Written {
    /// More digits than any amount has; longer numbers are only counted.
    const MOST: usize = 64;

    fn plain(plain: String) -> Self {
        Self { plain, original: None }
    }

    fn whole(value: &Bound<'_, PyAny>) -> Self {
        match value.extract::<i64>() {
            Ok(number) => Self::plain(number.to_string()),
            // Python writes no int of more than some thousand digits: one nine too many stands for it.
            Err(_) => {
                let text = value.str().ok().map(|text| text.to_string());
                let text = text.unwrap_or_else(|| "an int of thousands of digits".into());
                Self { plain: "9".repeat(Self::MOST), original: Some(text) }
            }
        }
    }

    /// From what Python writes for a `Decimal`: `12.50`, `1E+3`, `-0.00`, `NaN`.
    fn decimal(text: String) -> Self {
        let unsigned = text.trim_start_matches('-');
        let (digits, exponent) = unsigned.split_once('E').unwrap_or((unsigned, "0"));
        let (Ok(exponent), true) = (exponent.parse::<i64>(), digits.starts_with(|c: char| c.is_ascii_digit())) else {
            return Self::plain(text); // NaN and the infinities: the core says which character is none
        };
        let zero = digits.bytes().all(|b| matches!(b, b'0' | b'.'));
        // A number has no spelling to refuse: minus zero is zero.
        let sign = if zero || !text.starts_with('-') { "" } else { "-" };
        if exponent == 0 {
            return Self::plain(format!("{sign}{digits}"));
        }
        let plain = format!("{sign}{}", shifted(digits, exponent, zero));
        Self { plain, original: Some(text) }
    }

    /// The refusal with the number as the caller wrote it.
    pub(crate) fn told(&self, error: core::Error) -> core::Error {
        let Some(original) = &self.original else { return error };
        let said = shown(original);
        let kind = match error.kind().clone() {
            ErrorKind::AmountTooPrecise { currency, digits, .. } => {
                ErrorKind::AmountTooPrecise { text: said, currency, digits }
            }
            ErrorKind::AmountTooLarge { limit, .. } => ErrorKind::AmountTooLarge { text: said, limit },
            ErrorKind::RateSyntax { .. } => ErrorKind::RateSyntax { text: said },
            ErrorKind::RateOutOfRange { limit, .. } => ErrorKind::RateOutOfRange { text: said, limit },
            ErrorKind::PercentSyntax { .. } => ErrorKind::PercentSyntax { text: said },
            ErrorKind::PercentOutOfRange { limit, .. } => ErrorKind::PercentOutOfRange { text: said, limit },
            other => other,
        };
        core::Error::new(kind).at(error.path())
    }
}

/// `1.25` shifted by 3 is `1250`, by -3 `0.00125`; beyond what any amount has, digits are cut short
/// in a way that still leaves the number too large or too precise.
fn shifted(digits: &str, exponent: i64, zero: bool) -> String {
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let most = i64::try_from(Written::MOST).unwrap_or(0);
    let steps = usize::try_from(exponent.saturating_abs().min(most)).unwrap_or(0);
    if exponent > 0 {
        if zero {
            return "0".into();
        }
        let kept = fraction.get(steps..).unwrap_or_default();
        let moved = fraction.get(..steps).unwrap_or(fraction);
        let missing = steps.saturating_sub(moved.len());
        let text = format!("{whole}{moved}{}", "0".repeat(missing));
        let text = text.trim_start_matches('0');
        let text = if text.is_empty() { "0" } else { text };
        return if kept.is_empty() { text.to_owned() } else { format!("{text}.{kept}") };
    }
    let padded = format!("{}{whole}", "0".repeat(steps));
    let (whole, moved) = padded.split_at(padded.len().saturating_sub(steps));
    let whole = whole.trim_start_matches('0');
    format!("{}.{moved}{fraction}", if whole.is_empty() { "0" } else { whole })
}

/// Shortens what is echoed in a message, as the core does.
fn shown(text: &str) -> String {
    match text.char_indices().nth(Written::MOST) {
        Some((end, _)) => text.get(..end).unwrap_or_default().to_owned() + "…",
        None => text.to_owned(),
    }
}

fn decimal_class(py: Python<'_>) -> PyResult<&Bound<'_, PyType>> {
    static DECIMAL_CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    DECIMAL_CLASS.import(py, "decimal", "Decimal")
}

/// A `Decimal` from plain text.
pub(crate) fn decimal<'py>(py: Python<'py>, plain: &str) -> PyResult<Bound<'py, PyAny>> {
    decimal_class(py)?.call1((plain,))
}
