//! Reads over records (报表): they decide nothing and change nothing.

mod aging;
mod forecast;

pub use aging::{AgingRow, aging};
pub use forecast::{
    AssumedDelay, CashForecast, CollectionLine, CollectionOrder, CollectionRules, CoveredPlan,
    CustomerForecastAccuracy, ForecastAccuracy, ForecastAccuracyRow, ForecastCell, ForecastItem, ForecastLookBack,
    ForecastPeriod, ForecastPeriodAccuracy, ForecastRow, ForecastRules, ForecastSource, ModelScore, PlannedCash,
    collection_order, forecast_cash, forecast_error,
};
