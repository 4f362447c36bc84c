//! The calls on reconciliation.

use super::call::answer;
use crate::{
    ForgetPayerRequest, MeasureRequest, PayerCandidatesRequest, RememberedPayersRequest, Result, SumSetsRequest,
    forget_payer, measure_matches, payer_candidates, remembered_payers, sum_sets,
};

/// The answer of a call of this family; `None` for another name.
pub(super) fn call(name: &str, given: &str) -> Option<Result<String>> {
    Some(match name {
        "forgetPayer" => answer(given, |r: ForgetPayerRequest| forget_payer(&r)),
        "measureMatches" => answer(given, |r: MeasureRequest| measure_matches(&r)),
        "payerCandidates" => answer(given, |r: PayerCandidatesRequest| payer_candidates(&r)),
        "rememberedPayers" => answer(given, |r: RememberedPayersRequest| remembered_payers(&r)),
        "sumSets" => answer(given, |r: SumSetsRequest| sum_sets(&r)),
        _ => return None,
    })
}
