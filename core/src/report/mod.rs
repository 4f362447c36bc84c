//! Reads over records (报表): they decide nothing and change nothing.

mod aging;
mod answer;
mod change;
mod cube;
mod dashboard;
mod flows;
mod freeze;
mod limitation;
mod moves;
mod ranking;
mod statement;

pub use aging::{AgingRow, aging};
pub use answer::{
    AnswerAccount, AnswerDifference, AnswerDifferenceKind, AnswerHint, AnswerReport, AnswerVerdict, StatementAnswer,
    TheirAccount, TheirItem, explain_answer,
};
pub use change::{ChangeCause, ChangeDetail, ChangeOrder, CurrencyChange, CustomerChange, DsoChange, explain_change};
pub use cube::{
    CubeCell, CubeDefinition, CubeDimension, CubeFilter, CubeLine, CubeMeasure, CubePlace, CubeTable, CubeTest, cube,
};
pub use dashboard::{CollectionProgress, Dashboard, DashboardOrder, TopDebtor, collection_progress, dashboard};
pub use freeze::{
    FrozenPeriod, FrozenRow, PeriodFigures, RestatedRow, Restatement, RestatementCause, RestatementKind, freeze_period,
    restate_period,
};
pub use limitation::{
    LimitationAct, LimitationActKind, LimitationRequest, LimitationRule, LimitationState, LimitationStatus,
    limitation_clock,
};
pub use moves::{DebtMove, MoneyMove, OpenParts};
pub use ranking::{
    CollectionBase, RankAttribution, RankBy, RankMark, RankMeasure, RankRow, RankTarget, RankingOrder, ranking,
};
pub use statement::{
    CustomerStatement, ReplyFigure, ReplySlip, StatementAccount, StatementHeader, StatementItem, StatementLine,
    StatementMoney, StatementMoneyLine, StatementParty, StatementTotal, StatementWording, statement_of_account,
    statements_of_account,
};
