//! The calls on reconciliation.

use super::call::answer;
use crate::{
    ChainRequest, FindingsRequest, FitRequest, ForgetPayerRequest, MatchChangesRequest, MatchRequest, MeasureRequest,
    PayerCandidatesRequest, RememberedPayersRequest, Result, SumSetsRequest, exception_findings, fit_weights,
    forget_payer, match_chains, match_changes, match_payments, measure_matches, payer_candidates, remembered_payers,
    sum_sets,
};

/// The answer of a call of this family; `None` for another name.
pub(super) fn call(name: &str, given: &str) -> Option<Result<String>> {
    Some(match name {
        "exceptionFindings" => answer(given, |r: FindingsRequest| exception_findings(&r)),
        "fitWeights" => answer(given, |r: FitRequest| fit_weights(&r)),
        "forgetPayer" => answer(given, |r: ForgetPayerRequest| forget_payer(&r)),
        "matchChains" => answer(given, |r: ChainRequest| match_chains(&r)),
        "matchChanges" => answer(given, |r: MatchChangesRequest| match_changes(&r)),
        "matchPayments" => answer(given, |r: MatchRequest| match_payments(&r)),
        "measureMatches" => answer(given, |r: MeasureRequest| measure_matches(&r)),
        "payerCandidates" => answer(given, |r: PayerCandidatesRequest| payer_candidates(&r)),
        "rememberedPayers" => answer(given, |r: RememberedPayersRequest| remembered_payers(&r)),
        "sumSets" => answer(given, |r: SumSetsRequest| sum_sets(&r)),
        _ => return None,
    })
}
