//! The Python package `duebook`: the core's records as frozen classes, its functions as functions.
//!
//! `border` says how a value crosses, `scalar` and `money` are the values written by hand, `shape` is
//! generated from the core, `terms`, `plan`, `bulk` and `call` are what a Python program calls. Exceptions
//! and plain names are written in Python (`python/duebook/errors.py`, `enums.py`).

mod border;
mod bulk;
mod call;
mod kind;
mod money;
mod plan;
mod scalar;
mod shape;
mod terms;

/// The compiled part of the package; import `duebook` instead.
#[pyo3::pymodule]
mod _native {
    #[pymodule_export]
    use super::call::{_refuse, _unknown_name, aging, allocate, call, clean_id, settle, split, walk};
    #[pymodule_export]
    use super::money::{Currency, Money};
    #[pymodule_export]
    use super::plan::Plan;
    #[pymodule_export]
    use super::shape::{
        AgingRow, Calendar, Due, EventDate, Installment, LeftOver, Line, Lot, NamedItem, Parts, Phase, Reason,
        Receivable, Refusal, Rounded, Schedule, Scheme, Share, Split, Start, Step, TermLine, Terms, Total,
    };
    #[pymodule_export]
    use super::terms::InstallmentIterator;

    #[pymodule_export]
    #[expect(non_upper_case_globals, reason = "the name Python has for it")]
    const __version__: &str = env!("CARGO_PKG_VERSION");
}
