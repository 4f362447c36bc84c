//! The classes `Money` and `Currency`, written by hand: they are what every program touches first.

use std::cmp::Ordering;
use std::hash::{DefaultHasher, Hash, Hasher};

use duebook as core;
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::types::PyString;
use pyo3::{PyTypeInfo, type_hint_identifier, type_hint_union};

use crate::argument::Answer;
use crate::border::{At, Border, Int, Lifted, List, Refused, Text, wrong_type};
use crate::scalar::{Percent, Written, decimal};
use crate::shape::{Parts, Remainder, Rounded, Rounding, Split, at};

/// A currency of ISO 4217, or one the caller declares for points, credits or tokens.
///
/// `Currency("CNY")` is of ISO 4217; `Currency("PTS:0")` is declared without decimal places. Wherever a
/// currency is wanted, its text does as well.
#[pyclass(frozen, eq, hash, module = "duebook")]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Currency(pub(crate) core::Currency);

impl Border for Currency {
    type Core = core::Currency;
    const INPUT: PyStaticExpr = type_hint_union!(type_hint_identifier!("builtins", "str"), Self::TYPE_HINT);
    const OUTPUT: PyStaticExpr = Self::TYPE_HINT;
    const EXPECTED: &'static str = "str or Currency";
    fn lift(value: &Bound<'_, PyAny>) -> Lifted<core::Currency> {
        if let Ok(currency) = value.cast::<Self>() {
            return Ok(currency.get().0);
        }
        Ok(core::Currency::new(Text::of(value, Self::EXPECTED)?)?)
    }
    fn lower<'py>(core: &core::Currency, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Self(*core))?.into_any())
    }
}

#[pymethods]
impl Currency {
    #[new]
    fn new(text: At<at::Currency, Currency>) -> Self {
        Self(text.0)
    }

    /// Declares a currency outside ISO 4217: 3 to 7 of `A`-`Z`, `0`-`9`, a letter first, and 0 to 9 digits.
    #[staticmethod]
    fn declare(code: At<at::Code, Text>, digits: At<at::Digits, Int>) -> PyResult<Self> {
        // A number of digits that fits no currency is refused by the core, whatever it is.
        let digits = u8::try_from(digits.0).unwrap_or(u8::MAX);
        Ok(Self(core::Currency::declare(code.0, digits).map_err(Refused::from)?))
    }

    /// The code alone: `CNY`, `PTS`.
    #[getter]
    fn code(&self) -> &str {
        self.0.code()
    }

    /// The decimal places: 2 for `CNY`, 0 for `JPY`.
    #[getter]
    fn digits(&self) -> u8 {
        self.0.digits()
    }

    fn __str__(&self) -> String {
        self.0.to_string()
    }

    fn __repr__(&self) -> String {
        format!("Currency('{}')", self.0)
    }

    fn __getnewargs__(&self) -> (String,) {
        (self.0.to_string(),)
    }
}

/// An amount of one currency, exact to the minor unit (分, cents).
///
/// `Money("113000.01", "CNY")`, `Money(Decimal("50"), "EUR")`, `Money(5, "JPY")`. Text, `Decimal` and
/// `int` only: a float is refused, and so are more decimal places than the currency has. `+`, `-` and the
/// comparisons refuse two currencies. Like a number, nothing is false.
#[pyclass(frozen, module = "duebook")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Money(pub(crate) core::Money);

impl Border for Money {
    type Core = core::Money;
    const INPUT: PyStaticExpr = Self::TYPE_HINT;
    const OUTPUT: PyStaticExpr = Self::TYPE_HINT;
    const EXPECTED: &'static str = "Money";
    fn lift(value: &Bound<'_, PyAny>) -> Lifted<core::Money> {
        value.cast::<Self>().map(|money| money.get().0).map_err(|_| wrong_type(value, Self::EXPECTED))
    }
    fn lower<'py>(core: &core::Money, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Self(*core))?.into_any())
    }
}

/// Text, `Decimal` or `int` as an amount of a currency.
pub(crate) fn amount(written: &Written, currency: core::Currency) -> core::Result<core::Money> {
    core::Money::parse(&written.plain, currency).map_err(|error| written.told(error))
}

#[pymethods]
impl Money {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str) = ("amount", "currency");

    #[new]
    #[pyo3(signature = (amount, currency))]
    fn new(amount: At<at::Amount, Written>, currency: At<at::Currency, Currency>) -> PyResult<Self> {
        let money = self::amount(&amount.0, currency.0);
        Ok(Self(money.map_err(|error| Refused::from(error.at("amount")))?))
    }

    /// An amount from whole minor units: `Money.from_minor(1250, "CNY")` is 12.50 yuan.
    #[staticmethod]
    fn from_minor(minor: At<at::Minor, Int>, currency: At<at::Currency, Currency>) -> PyResult<Self> {
        let money = core::Money::new(minor.0, currency.0);
        Ok(Self(money.map_err(|error| Refused::from(error.at("minor")))?))
    }

    /// Reads a number with any number of decimal places and rounds it as told; the answer says whether
    /// rounding was needed. The named door for sources with finer scales than the currency.
    #[staticmethod]
    #[pyo3(signature = (amount, currency, rounding))]
    fn round(
        amount: At<at::Amount, Written>,
        currency: At<at::Currency, Currency>,
        rounding: At<at::Rounding, Rounding>,
    ) -> PyResult<Answer<Rounded>> {
        let rounded = core::Money::round(&amount.0.plain, currency.0, rounding.0);
        Ok(Answer(rounded.map_err(|error| Refused::from(amount.0.told(error).at("amount")))?))
    }

    /// The sum of amounts of one currency, which may be none.
    #[staticmethod]
    #[pyo3(signature = (amounts, currency))]
    fn sum(amounts: At<at::Amounts, List<Money>>, currency: At<at::Currency, Currency>) -> PyResult<Self> {
        let sum = core::Money::sum(amounts.0, currency.0);
        Ok(Self(sum.map_err(|error| Refused::from(error.at("amounts")))?))
    }

    /// The amount with exactly the decimal places of its currency.
    #[getter]
    fn amount<'py>(&self, py: Python<'py>) -> PyResult<AsDecimal<'py>> {
        Ok(AsDecimal(decimal(py, &self.0.amount())?))
    }

    /// The currency.
    #[getter]
    fn currency(&self) -> Currency {
        Currency(self.0.currency())
    }

    /// The whole minor units: 1250 for 12.50 yuan.
    #[getter]
    fn minor(&self) -> i64 {
        self.0.minor()
    }

    /// Whether this is nothing.
    #[getter]
    fn is_zero(&self) -> bool {
        self.0.is_zero()
    }

    /// Whether this is less than nothing.
    #[getter]
    fn is_negative(&self) -> bool {
        self.0.is_negative()
    }

    /// A percentage of the amount, rounded to the minor unit as told.
    #[pyo3(signature = (percent, rounding))]
    fn percent(
        &self,
        percent: At<at::Percent, Percent>,
        rounding: At<at::Rounding, Rounding>,
    ) -> PyResult<Answer<Rounded>> {
        Ok(Answer(self.0.percent(percent.0, rounding.0).map_err(Refused::from)?))
    }

    /// Divides the amount into parts that add up to it to the minor unit. Who gets what rounding leaves
    /// over has no default: the systems in use disagree.
    #[pyo3(signature = (by, *, remainder, rounding))]
    fn split(
        &self,
        by: At<at::By, Parts>,
        remainder: At<at::Remainder, Remainder>,
        rounding: At<at::Rounding, Rounding>,
    ) -> PyResult<Answer<Split>> {
        Ok(Answer(core::split(self.0, &by.0, remainder.0, rounding.0).map_err(Refused::from)?))
    }

    fn __add__(&self, other: &Self) -> PyResult<Self> {
        Ok(Self(self.0.plus(other.0).map_err(Refused::from)?))
    }

    fn __sub__(&self, other: &Self) -> PyResult<Self> {
        Ok(Self(self.0.minus(other.0).map_err(Refused::from)?))
    }

    // Two amounts never come here; Python shows the reflected forms of every sum all the same.
    fn __radd__(&self, other: &Self) -> PyResult<Self> {
        other.__add__(self)
    }

    fn __rsub__(&self, other: &Self) -> PyResult<Self> {
        other.__sub__(self)
    }

    fn __neg__(&self) -> Self {
        Self(self.0.negated())
    }

    fn __pos__(&self) -> Self {
        self.clone()
    }

    fn __abs__(&self) -> Self {
        Self(self.0.abs())
    }

    fn __bool__(&self) -> bool {
        !self.0.is_zero()
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<Self>().is_ok_and(|other| other.get() == self)
    }

    fn __lt__(&self, other: &Self) -> PyResult<bool> {
        self.ordered(other, Ordering::is_lt)
    }

    fn __le__(&self, other: &Self) -> PyResult<bool> {
        self.ordered(other, Ordering::is_le)
    }

    fn __gt__(&self, other: &Self) -> PyResult<bool> {
        self.ordered(other, Ordering::is_gt)
    }

    fn __ge__(&self, other: &Self) -> PyResult<bool> {
        self.ordered(other, Ordering::is_ge)
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.0.hash(&mut hasher);
        hasher.finish()
    }

    fn __str__(&self) -> String {
        self.0.to_string()
    }

    /// Formats the text, as in `f"{money:>20}"`.
    fn __format__(&self, py: Python<'_>, spec: &str) -> PyResult<String> {
        PyString::new(py, &self.0.to_string()).call_method1("__format__", (spec,))?.extract()
    }

    fn __repr__(&self) -> String {
        format!("Money('{}', '{}')", self.0.amount(), self.0.currency())
    }

    fn __getnewargs__(&self) -> (String, String) {
        (self.0.amount(), self.0.currency().to_string())
    }

    /// The JSON form: `{"amount":"12.50","currency":"CNY"}`.
    fn to_json(&self) -> PyResult<String> {
        Ok(core::json::write(&self.0).map_err(Refused::from)?)
    }

    /// Reads the JSON form.
    #[staticmethod]
    fn from_json(text: At<at::Text, Text>) -> PyResult<Self> {
        Ok(Self(core::json::read(&text.0).map_err(Refused::from)?))
    }
}

impl Money {
    fn ordered(&self, other: &Self, is: fn(Ordering) -> bool) -> PyResult<bool> {
        Ok(is(self.0.compare(other.0).map_err(Refused::from)?))
    }
}

/// A `Decimal` on its way out.
struct AsDecimal<'py>(Bound<'py, PyAny>);

impl<'py> IntoPyObject<'py> for AsDecimal<'py> {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    const OUTPUT_TYPE: PyStaticExpr = type_hint_identifier!("decimal", "Decimal");
    fn into_pyobject(self, _: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(self.0)
    }
}
