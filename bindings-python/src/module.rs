// Generated from the core's source by `cargo test -p duebook-tests --test mirror`; do not edit.
//! Everything the compiled part of the package has.

/// The compiled part of the package; import `duebook` instead.
#[pyo3::pymodule]
mod _native {
    #[pymodule_export]
    use crate::call::{_refuse, _unknown_name, call};
    #[pymodule_export]
    use crate::function::{
        aging, allocate, check_foreign_entry, clean_id, clear_foreign, convert, convert_parts, exact_sum,
        inverse_quote, revalue, settle, split, walk,
    };
    #[pymodule_export]
    use crate::money::{Currency, Money};
    #[pymodule_export]
    use crate::plan::Plan;
    #[pymodule_export]
    use crate::shape::{
        Across, AgingRow, Calendar, ClearedLine, ClearingLine, ClearingPolicy, Converted, ConvertedParts, Difference,
        Discount, Due, EntryCheck, EntryFault, EventDate, ExactSum, ExchangeReason, Field, ForeignBalance,
        ForeignClearing, ForeignEntry, ForeignEntryLine, ForeignItem, ForeignLot, Installment, LeftOver, Line, Lot,
        NamedItem, Part, PartLine, Parts, Phase, Quote, Reason, Receivable, Refusal, Residue, ResidueOf, Revaluation,
        RevaluationPolicy, RevaluedGroup, RevaluedRow, Rounded, Rule, Schedule, Scheme, Scope, Selection, Share, Sort,
        Split, Start, Step, Taken, TermLine, Terms, Tier, Tolerance, Total, Value,
    };
    #[pymodule_export]
    use crate::terms::InstallmentIterator;

    #[pymodule_export]
    #[expect(non_upper_case_globals, reason = "the name Python has for it")]
    const __version__: &str = env!("CARGO_PKG_VERSION");
}
