// Generated from the core's source by `cargo test -p duebook-tests --test mirror`; do not edit.
//! Everything the compiled part of the package has.

/// The compiled part of the package; import `duebook` instead.
#[pyo3::pymodule]
mod _native {
    #[pymodule_export]
    use crate::call::{_refuse, _unknown_name, call};
    #[pymodule_export]
    use crate::function::{aging, allocate, clean_id, settle, split, walk};
    #[pymodule_export]
    use crate::money::{Currency, Money};
    #[pymodule_export]
    use crate::plan::Plan;
    #[pymodule_export]
    use crate::shape::{
        AgingRow, Calendar, Difference, Discount, Due, EventDate, Field, Installment, LeftOver, Line, Lot, NamedItem,
        Part, PartLine, Parts, Phase, Reason, Receivable, Refusal, Rounded, Rule, Schedule, Scheme, Scope, Selection,
        Share, Sort, Split, Start, Step, TermLine, Terms, Tier, Tolerance, Total, Value,
    };
    #[pymodule_export]
    use crate::terms::InstallmentIterator;

    #[pymodule_export]
    #[expect(non_upper_case_globals, reason = "the name Python has for it")]
    const __version__: &str = env!("CARGO_PKG_VERSION");
}
