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
        Across, AgingRow, Amendment, Calendar, Cancellation, ClearedLine, ClearingLine, ClearingPolicy, Converted,
        ConvertedParts, DayRate, Difference, Discount, DiscountOffer, DiscountStep, DiscountTerms, Due, EarlierCharge,
        EarlyPolicy, EntryCheck, EntryFault, EventDate, EventOutcome, EventReport, ExactSum, ExchangeReason, Field,
        ForeignBalance, ForeignClearing, ForeignEntry, ForeignEntryLine, ForeignItem, ForeignLot, Generated,
        Installment, InstallmentChange, ItemStatus, LateCharge, LateItem, LateMinimum, LatePlan, LateSpan, LateTerms,
        LeftOver, Line, Lot, NamedItem, NextPayment, NotCharged, PaidInstallment, PaidOn, Part, PartLine, Parts, Phase,
        Quote, QuoteItem, QuoteLine, Reason, Receivable, ReceivableChange, ReceivablePlan, Refusal, Residue, ResidueOf,
        Respread, Revaluation, RevaluationPolicy, RevaluedGroup, RevaluedRow, Rounded, Rule, Schedule, ScheduleReason,
        ScheduleRequest, Scheme, Scope, Selection, SettlementQuote, Share, Sort, Split, Start, Step, Taken, TermLine,
        Terms, Tier, Tolerance, Total, Value,
    };
    #[pymodule_export]
    use crate::terms::InstallmentIterator;

    #[pymodule_export]
    #[expect(non_upper_case_globals, reason = "the name Python has for it")]
    const __version__: &str = env!("CARGO_PKG_VERSION");
}
