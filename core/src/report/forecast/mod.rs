//! Cash forecast (资金流预测): what comes in, when, how surely and why; how good such forecasts were; and whom to call.
//!
//! A forecast lays every open debt over periods by how late its customer paid before. See [`forecast_cash()`]; how far
//! that can be trusted on the caller's own history says [`forecast_error`]; the same delays put customers into an
//! order of collection, [`collection_order`].

mod cash;
mod collection;
mod delays;
mod error;
mod outlook;
mod planned;
mod promise;
mod record;
mod rules;
mod share;
mod width;

pub use cash::forecast_cash;
pub use collection::{CollectionLine, CollectionOrder, CollectionRules, ModelScore, collection_order};
pub use error::{
    CustomerForecastAccuracy, ForecastAccuracy, ForecastAccuracyRow, ForecastLookBack, ForecastPeriodAccuracy,
    forecast_error,
};
pub use record::{
    CashForecast, CoveredPlan, ForecastCell, ForecastItem, ForecastPeriod, ForecastRow, ForecastSource, PlannedCash,
};
pub use rules::{AssumedDelay, ForecastRules};
