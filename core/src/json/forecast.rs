//! The calls on cash to come and whom to call first.

use super::call::answer;
use crate::shape::Shape;
use crate::{
    CollectionRules, CutOff, ForecastLookBack, ForecastRules, PlannedCash, Portfolio, Result, collection_order,
    forecast_cash, forecast_error,
};

/// The answer of a call of this family; `None` for another name.
pub(super) fn call(name: &str, given: &str) -> Option<Result<String>> {
    Some(match name {
        "collectionOrder" => answer(given, |r: Collected| collection_order(&r.portfolio, &r.cut_off, &r.rules)),
        "forecastCash" => answer(given, |r: Forecast| forecast_cash(&r.portfolio, &r.cut_off, &r.rules, &r.plans)),
        "forecastError" => {
            answer(given, |r: LookedBack| forecast_error(&r.portfolio, &r.cut_off, &r.rules, &r.look_back))
        }
        _ => return None,
    })
}

#[derive(Clone, Shape)]
struct Collected {
    portfolio: Portfolio,
    cut_off: CutOff,
    #[shape(default)]
    rules: CollectionRules,
}

#[derive(Clone, Shape)]
struct Forecast {
    portfolio: Portfolio,
    cut_off: CutOff,
    #[shape(default)]
    rules: ForecastRules,
    #[shape(default)]
    plans: Vec<PlannedCash>,
}

#[derive(Clone, Shape)]
struct LookedBack {
    portfolio: Portfolio,
    cut_off: CutOff,
    #[shape(default)]
    rules: ForecastRules,
    #[shape(default)]
    look_back: ForecastLookBack,
}
