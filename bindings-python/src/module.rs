// Generated from the core's source by `cargo test -p duebook-tests --test mirror`; do not edit.
//! Everything the compiled part of the package has.

/// The compiled part of the package; import `duebook` instead.
#[pyo3::pymodule]
mod _native {
    #[pymodule_export]
    use crate::accounts::Accounts;
    #[pymodule_export]
    use crate::call::{_refuse, _unknown_name, call};
    #[pymodule_export]
    use crate::function::{
        account_balance, account_batch, account_decide, account_holds, account_ledger, account_links, account_lots,
        account_replay, account_tie_out, account_to_lots, account_trace, aging, allocate, amend, check_foreign_entry,
        clean_id, clear_foreign, compare_schemes, convert, convert_parts, credit_lot, discounts, exact_sum,
        inverse_quote, late_charges, links, net_payables, next_payment, payment_status, receivables, recover,
        replay_waterfall, report_event, revalue, reverse, settle, settlement_quote, slips, split, transfer, undo, walk,
        waterfall,
    };
    #[pymodule_export]
    use crate::money::{Currency, Money};
    #[pymodule_export]
    use crate::plan::Plan;
    #[pymodule_export]
    use crate::shape::{
        AccountBalance, AccountEvent, AccountFilter, AccountHold, AccountKey, AccountLedger, AccountLedgerLine,
        AccountLink, AccountLot, AccountPlan, AccountPolicy, AccountRequest, AccountSummary, Across, Act, AgingRow,
        Amendment, Balance, BatchLine, BatchRequest, Because, Bucket, Calendar, Cancellation, ClearedLine,
        ClearingLine, ClearingPolicy, Comparison, Control, Converted, ConvertedParts, DatedPayment, DayRate,
        Difference, Discount, DiscountOffer, DiscountStep, DiscountTerms, Draw, DrawReason, Due, EarlierCharge,
        EarlyPolicy, EntryCheck, EntryFault, EventDate, EventOutcome, EventReport, ExactSum, ExchangeReason, Field,
        FirstDifference, ForeignBalance, ForeignClearing, ForeignEntry, ForeignEntryLine, ForeignItem, ForeignLot,
        Generated, HistoryEntry, Installment, InstallmentChange, InstallmentTie, ItemMove, ItemStatus, LateCharge,
        LateItem, LateMinimum, LatePlan, LateSpan, LateTerms, LaterStep, LeftOver, Line, Link, LinkDifference,
        LinkPart, Lot, LotAmount, LotDifference, Move, Movement, NamedItem, NamedScheme, Netting, NextPayment,
        NotCharged, OffsetReason, OpenInstallment, PaidInstallment, PaidItem, PaidOn, PaidPart, PairAmount,
        PairDifference, Part, PartLine, Parts, Phase, Quote, QuoteItem, QuoteLine, Reason, Receivable,
        ReceivableChange, ReceivablePlan, Recovery, Refusal, ReplayedPayment, Residue, ResidueOf, Respread,
        Revaluation, RevaluationPolicy, RevaluedGroup, RevaluedRow, Reversal, ReverseLine, Rounded, Rule, Schedule,
        ScheduleReason, ScheduleRequest, Scheme, SchemeGroup, SchemeLine, SchemeOutcome, Scope, Selection,
        SettlementQuote, Share, Slip, SlipKind, Sort, Split, Start, Step, Taken, TermLine, Terms, TieOut, TieOutRow,
        Tier, Tolerance, Total, TraceLine, Transfer, TransferLine, Uncontrolled, Undo, UndoReason, UndoTarget, Undone,
        Value, Waterfall, WaterfallCredit, WaterfallLine, WaterfallReason, WaterfallReplay, WaterfallRules,
    };
    #[pymodule_export]
    use crate::terms::InstallmentIterator;

    #[pymodule_export]
    #[expect(non_upper_case_globals, reason = "the name Python has for it")]
    const __version__: &str = env!("CARGO_PKG_VERSION");
}
