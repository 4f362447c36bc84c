//! Reads over records (报表): they decide nothing and change nothing.

mod aging;
mod aging_report;
mod forecast;

pub use aging::{AgingRow, aging};
pub use aging_report::{
    AgingBasis, AgingBucket, AgingBy, AgingColumn, AgingLine, AgingMatching, AgingReport, AgingRules, AgingUnapplied,
    AgingWorth, aging_report,
};
pub use forecast::{
    AssumedDelay, CashForecast, CollectionLine, CollectionOrder, CollectionRules, CoveredPlan, CustomerForecastError,
    ForecastCell, ForecastError, ForecastErrorRow, ForecastItem, ForecastLookBack, ForecastPeriod, ForecastPeriodError,
    ForecastRow, ForecastRules, ForecastSource, ModelScore, PlannedCash, collection_order, forecast_cash,
    forecast_error,
};
