//! Reconciliation (对账): which payment is for what, and where two books differ.

mod balance_table;
mod compare;
mod exceptions;
mod period;
mod repair;

pub use balance_table::{
    BalanceTable, BalanceTableRequest, CashBookLine, ClearedItem, OutstandingItem, TableItem, TableMatch, TableSide,
    TableSuspect, TableSuspicion, UnevenMatch, balance_table,
};
pub use compare::{
    ClassTotal, ExtractAnchor, ExtractClass, ExtractComparison, ExtractDifference, ExtractRequest, ExtractRow,
    ExtractRules, ExtractTotal, StatedBalance, compare_extracts,
};
pub use exceptions::{
    ExceptionAges, ExceptionAlert, ExceptionChange, ExceptionChangeRequest, ExceptionClass, ExceptionFinding,
    ExceptionRecord, ExceptionReport, ExceptionRequest, ExceptionRule, ExceptionState, change_exception,
    raise_exceptions,
};
pub use period::{
    PeriodCadence, PeriodCheck, PeriodContent, PeriodEntry, PeriodLine, PeriodSpan, PeriodState, PeriodStatus,
    PeriodStatusRequest, PeriodsRequest, SignPeriodRequest, StatementSpan, check_period, period_status,
    reconciliation_periods, sign_period,
};
pub use repair::{GapRepair, Repair, RepairKind, RepairOutcome, RepairRequest, RepairSet, explain_gap};
