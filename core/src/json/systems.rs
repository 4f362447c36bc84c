//! The calls on two systems: what differs, why, who sees to it, and when it was signed.

use super::call::answer;
use crate::shape::Shape;
use crate::{
    BalanceTableRequest, ExceptionChangeRequest, ExceptionRequest, ExtractRequest, PeriodContent, PeriodStatusRequest,
    PeriodsRequest, RepairRequest, Result, SignPeriodRequest, balance_table, change_exception, check_period,
    compare_extracts, explain_gap, period_status, raise_exceptions, reconciliation_periods, sign_period,
};

/// The answer of a call of this family; `None` for another name.
pub(super) fn call(name: &str, given: &str) -> Option<Result<String>> {
    Some(match name {
        "balanceTable" => answer(given, |r: BalanceTableRequest| balance_table(&r)),
        "changeException" => answer(given, |r: ExceptionChangeRequest| change_exception(&r)),
        "checkPeriod" => answer(given, |r: Checked| check_period(&r.content).map_err(|e| e.at("content"))),
        "compareExtracts" => answer(given, |r: ExtractRequest| compare_extracts(&r)),
        "explainGap" => answer(given, |r: RepairRequest| explain_gap(&r)),
        "periodStatus" => answer(given, |r: PeriodStatusRequest| period_status(&r)),
        "raiseExceptions" => answer(given, |r: ExceptionRequest| raise_exceptions(&r)),
        "reconciliationPeriods" => answer(given, |r: PeriodsRequest| reconciliation_periods(&r)),
        "signPeriod" => answer(given, |r: SignPeriodRequest| sign_period(&r)),
        _ => return None,
    })
}

#[derive(Clone, Shape)]
struct Checked {
    content: PeriodContent,
}
