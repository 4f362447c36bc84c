//! The plan of an allocation (核销方案), kept as the core made it.
//!
//! Its lists become tuples of records when they are first asked for, and only once: the call that makes
//! a plan of 10,000 lines does not pay for records nobody reads.

use duebook as core;
use pyo3::PyTypeInfo;
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyTuple};

use crate::border::{
    At, Border, FieldValue, Lent, Lifted, List, Out, Refused, Text, keywords, replaced, spelled, wrong_type,
};
use crate::scalar::Date;
use crate::shape::{Difference, LeftOver, Line, PartLine, Refusal, Total, at};

/// What an allocation would do. Nothing has changed yet.
#[pyclass(frozen, module = "duebook")]
pub(crate) struct Plan {
    pub(crate) core: core::Plan,
    lines: PyOnceLock<Py<PyTuple>>,
    differences: PyOnceLock<Py<PyTuple>>,
    parts: PyOnceLock<Py<PyTuple>>,
    left_over: PyOnceLock<Py<PyTuple>>,
    refusals: PyOnceLock<Py<PyTuple>>,
    totals: PyOnceLock<Py<PyTuple>>,
}

/// A tuple of records on its way out.
struct Records<'py, T>(Bound<'py, PyTuple>, std::marker::PhantomData<T>);

impl<'py, T: Border> IntoPyObject<'py> for Records<'py, T> {
    type Target = PyTuple;
    type Output = Bound<'py, PyTuple>;
    type Error = PyErr;
    const OUTPUT_TYPE: PyStaticExpr = <List<T> as Border>::OUTPUT;
    fn into_pyobject(self, _: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        Ok(self.0)
    }
}

fn once<'py, T: Border>(
    py: Python<'py>,
    kept: &PyOnceLock<Py<PyTuple>>,
    core: &Vec<T::Core>,
) -> PyResult<Records<'py, T>> {
    let make = || Ok::<_, PyErr>(<List<T> as Border>::lower(core, py)?.cast_into::<PyTuple>()?.unbind());
    Ok(Records(kept.get_or_try_init(py, make)?.bind(py).clone(), std::marker::PhantomData))
}

impl Plan {
    pub(crate) fn of(core: core::Plan) -> Self {
        let none = PyOnceLock::new;
        let (lines, differences, parts) = (none(), none(), none());
        Self { core, lines, differences, parts, left_over: none(), refusals: none(), totals: none() }
    }

    fn fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {
        let core = &self.core;
        Ok(vec![
            ("as_of", Date::lower(&core.as_of, py)?, false),
            ("lines", self.lines(py)?.0.into_any(), core.lines.is_empty()),
            ("differences", self.differences(py)?.0.into_any(), core.differences.is_empty()),
            ("parts", self.parts(py)?.0.into_any(), core.parts.is_empty()),
            ("left_over", self.left_over(py)?.0.into_any(), core.left_over.is_empty()),
            ("refusals", self.refusals(py)?.0.into_any(), core.refusals.is_empty()),
            ("totals", self.totals(py)?.0.into_any(), core.totals.is_empty()),
        ])
    }
}

#[pymethods]
impl Plan {
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
    ) = ("as_of", "lines", "differences", "parts", "left_over", "refusals", "totals");

    #[new]
    #[pyo3(signature = (
        as_of, *, lines = At::new(Vec::new()), differences = At::new(Vec::new()), parts = At::new(Vec::new()),
        left_over = At::new(Vec::new()), refusals = At::new(Vec::new()), totals = At::new(Vec::new())
    ))]
    fn new(
        as_of: At<at::AsOf, Date>,
        lines: At<at::Lines, List<Line>>,
        differences: At<at::Differences, List<Difference>>,
        parts: At<at::Parts, List<PartLine>>,
        left_over: At<at::LeftOver, List<LeftOver>>,
        refusals: At<at::Refusals, List<Refusal>>,
        totals: At<at::Totals, List<Total>>,
    ) -> Self {
        let (as_of, lines, differences, parts) = (as_of.0, lines.0, differences.0, parts.0);
        let (left_over, refusals, totals) = (left_over.0, refusals.0, totals.0);
        Self::of(core::Plan { as_of, lines, differences, parts, left_over, refusals, totals })
    }

    /// The business date of every line.
    #[getter]
    fn as_of(&self) -> Out<'_, Date> {
        Out(&self.core.as_of)
    }

    /// Which lot pays which item, in the order in which it happens.
    #[getter]
    fn lines<'py>(&self, py: Python<'py>) -> PyResult<Records<'py, Line>> {
        once(py, &self.lines, &self.core.lines)
    }

    /// What was settled without being paid, beside the line that settled it.
    #[getter]
    fn differences<'py>(&self, py: Python<'py>) -> PyResult<Records<'py, Difference>> {
        once(py, &self.differences, &self.core.differences)
    }

    /// How lines and differences are divided over the parts of their items; only for items with parts.
    #[getter]
    fn parts<'py>(&self, py: Python<'py>) -> PyResult<Records<'py, PartLine>> {
        once(py, &self.parts, &self.core.parts)
    }

    /// What stays on account, per lot; lots that are used up do not appear.
    #[getter]
    fn left_over<'py>(&self, py: Python<'py>) -> PyResult<Records<'py, LeftOver>> {
        once(py, &self.left_over, &self.core.left_over)
    }

    /// What a phase looked for and could not do.
    #[getter]
    fn refusals<'py>(&self, py: Python<'py>) -> PyResult<Records<'py, Refusal>> {
        once(py, &self.refusals, &self.core.refusals)
    }

    /// Control totals per currency: received is allocated plus left over.
    #[getter]
    fn totals<'py>(&self, py: Python<'py>) -> PyResult<Records<'py, Total>> {
        once(py, &self.totals, &self.core.totals)
    }

    /// The number of lines, without making their records.
    #[getter]
    fn line_count(&self) -> usize {
        self.core.lines.len()
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<Self>().is_ok_and(|other| other.get().core == self.core)
    }

    fn __hash__(&self) -> u64 {
        use std::hash::{DefaultHasher, Hash, Hasher};
        let mut hasher = DefaultHasher::new();
        self.core.hash(&mut hasher);
        hasher.finish()
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        spelled("Plan", &self.fields(py)?)
    }

    fn __getnewargs_ex__<'py>(&self, py: Python<'py>) -> PyResult<((), Bound<'py, PyDict>)> {
        Ok(((), keywords(py, &self.fields(py)?)?))
    }

    /// The same plan with some fields changed; `copy.replace(plan, ...)` calls this from Python 3.13 on.
    #[pyo3(signature = (**changes))]
    fn __replace__<'py>(slf: &Bound<'py, Self>, changes: Option<&Bound<'py, PyDict>>) -> PyResult<Bound<'py, Self>> {
        let fields = slf.get().fields(slf.py())?;
        Ok(replaced(slf.get_type().as_any(), &fields, changes)?.cast_into()?)
    }

    /// The JSON form.
    fn to_json(&self, py: Python<'_>) -> PyResult<String> {
        Ok(py.detach(|| core::json::write(&self.core)).map_err(Refused::from)?)
    }

    /// Reads the JSON form; a refusal names the field.
    #[staticmethod]
    fn from_json(text: At<at::Text, Text>) -> PyResult<Self> {
        Ok(Self::of(core::json::read(&text.0).map_err(Refused::from)?))
    }
}

impl Border for Plan {
    type Core = core::Plan;
    const INPUT: PyStaticExpr = Self::TYPE_HINT;
    const OUTPUT: PyStaticExpr = Self::TYPE_HINT;
    const EXPECTED: &'static str = "Plan";
    fn lift(value: &Bound<'_, PyAny>) -> Lifted<core::Plan> {
        value.cast::<Self>().map(|plan| plan.get().core.clone()).map_err(|_| wrong_type(value, Self::EXPECTED))
    }
    fn lower<'py>(core: &core::Plan, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Self::give(core.clone(), py)
    }
    fn give(core: core::Plan, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        Ok(Bound::new(py, Self::of(core))?.into_any())
    }
}

impl Lent for Plan {
    fn lent(&self) -> &core::Plan {
        &self.core
    }
}
