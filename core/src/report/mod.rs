//! Reads over records (报表): they decide nothing and change nothing.

mod aging;
mod aging_report;
mod alert;
mod answer;
mod change;
mod cube;
mod dashboard;
mod dunning;
mod flows;
mod forecast;
mod freeze;
mod limitation;
mod limits;
mod month_end;
mod moves;
mod owners;
mod ranking;
mod remind;
mod render;
mod show;
mod statement;

pub use aging::{AgingRow, aging};
pub use aging_report::{
    AgingBasis, AgingBucket, AgingBy, AgingColumn, AgingLine, AgingMatching, AgingReport, AgingRules, AgingUnapplied,
    AgingWorth, aging_report,
};
pub use alert::{
    Acknowledgment, Alert, AlertChanges, AlertCount, AlertFacts, AlertFilter, AlertKind, AlertLevel, AlertPolicy,
    AlertPreset, AlertReportRequest, AlertRule, AlertSeverity, Departure, PlannedBalance, UnsignedPeriod, alert_policy,
    alert_report, alerts, filter_alerts,
};
pub use answer::{
    AnswerAccount, AnswerDifference, AnswerDifferenceKind, AnswerHint, AnswerReport, AnswerVerdict, StatementAnswer,
    TheirAccount, TheirItem, explain_answer,
};
pub use change::{ChangeCause, ChangeDetail, ChangeOrder, CurrencyChange, CustomerChange, DsoChange, explain_change};
pub use cube::{
    CubeCell, CubeDefinition, CubeDimension, CubeFilter, CubeLine, CubeMeasure, CubePlace, CubeTable, CubeTest, cube,
};
pub use dashboard::{CollectionProgress, Dashboard, DashboardOrder, TopDebtor, collection_progress, dashboard};
pub use dunning::{
    BrokenPromise, CollectionCase, CollectionPromise, CollectionState, DunningBlock, DunningDays, DunningLetter,
    DunningLevel, DunningLine, DunningListing, DunningMoney, DunningPassed, DunningPlan, DunningPolicy, DunningRecord,
    DunningSteps, PromiseState, collection_cases, dunning_run,
};
pub use forecast::{
    AssumedDelay, CashForecast, CollectionLine, CollectionOrder, CollectionRules, CoveredPlan,
    CustomerForecastAccuracy, ForecastAccuracy, ForecastAccuracyRow, ForecastCell, ForecastItem, ForecastLookBack,
    ForecastPeriod, ForecastPeriodAccuracy, ForecastRow, ForecastRules, ForecastSource, ModelScore, PlannedCash,
    collection_order, forecast_cash, forecast_error,
};
pub use freeze::{
    FrozenPeriod, FrozenRow, PeriodFigures, RestatedRow, Restatement, RestatementCause, RestatementKind, freeze_period,
    restate_period,
};
pub use limitation::{
    LimitationAct, LimitationActKind, LimitationRequest, LimitationRule, LimitationState, LimitationStatus,
    limitation_clock,
};
pub use month_end::{MonthEnd, MonthEndMonth, MonthEndOrder, OverdueDebt, month_end};
pub use moves::{DebtMove, MoneyMove, OpenParts};
pub use ranking::{
    CollectionBase, RankAttribution, RankBy, RankMark, RankMeasure, RankRow, RankTarget, RankingOrder, ranking,
};
pub use remind::{
    MessageFill, MessagePlaceholder, MessageTemplate, MessageText, MessageValue, PlaceholderKind, PlannedItem,
    Reminder, ReminderCalendar, ReminderEffect, ReminderKind, ReminderMoment, ReminderNotice, ReminderPolicy,
    ReminderPreset, ReminderRole, ReminderRule, ReminderSight, ReminderSource, ReminderTarget, ReminderWait,
    ReminderWindow, Reminders, check_template, due_reminders, fill_template, reminder_policy,
};
pub use render::{
    ChartForm, ChartPalette, ChartPoint, ChartSeries, ChartUnit, ColumnKind, CsvHeadings, CsvRules, NegativeStyle,
    ReportBlock, ReportCell, ReportChart, ReportColumn, ReportDocument, ReportFigure, ReportLanguage, ReportRow,
    ReportSection, ReportTable, ReportText, ReportTone, RowRole, aging_chart, aging_table, balance_table_report,
    known_columns, provision_table, render_csv, render_html, render_json, render_section,
};
pub use show::{Report, report_section, report_tables};
pub use statement::{
    CustomerStatement, ReplyFigure, ReplySlip, StatementAccount, StatementHeader, StatementItem, StatementLine,
    StatementMoney, StatementMoneyLine, StatementParty, StatementTotal, StatementWording, statement_of_account,
    statements_of_account,
};
