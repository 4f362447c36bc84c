//! The calls on figures: statements of account, dashboards, rankings, cubes, and why figures changed.

use super::call::answer;
use crate::shape::Shape;
use crate::{
    ChangeOrder, CubeDefinition, CustomerStatement, CutOff, DashboardOrder, Date, FrozenPeriod, Id, LimitationRequest,
    MonthEndOrder, Portfolio, RankingOrder, Result, StatementAnswer, StatementHeader, collection_progress, cube,
    dashboard, explain_answer, explain_change, freeze_period, limitation_clock, month_end, ranking, restate_period,
    statement_of_account, statements_of_account,
};

/// The answer of a call of this family; `None` for another name.
pub(super) fn call(name: &str, given: &str) -> Option<Result<String>> {
    Some(match name {
        "collectionProgress" => answer(given, |r: Progress| collection_progress(&r.portfolio, &r.cut_off, &r.by)),
        "cube" => answer(given, |r: Cubed| cube(&r.portfolio, &r.definition)),
        "dashboard" => answer(given, |r: Board| dashboard(&r.portfolio, &r.order)),
        "explainAnswer" => answer(given, |r: Answered| explain_answer(&r.statement, &r.answer)),
        "explainChange" => answer(given, |r: Changed| explain_change(&r.portfolio, &r.order)),
        "freezePeriod" => answer(given, |r: Freeze| freeze_period(&r.portfolio, r.first, r.last, r.known)),
        "limitationClock" => answer(given, |r: LimitationRequest| limitation_clock(&r)),
        "monthEnd" => answer(given, |r: Pack| month_end(&r.portfolio, &r.cut_off, &r.order)),
        "ranking" => answer(given, |r: Rank| ranking(&r.portfolio, &r.order)),
        "restatePeriod" => answer(given, |r: Restate| restate_period(&r.portfolio, &r.frozen, r.known)),
        "statementOfAccount" => answer(given, |r: One| statement_of_account(&r.portfolio, &r.header)),
        "statementsOfAccount" => answer(given, |r: Many| statements_of_account(&r.portfolio, &r.headers)),
        _ => return None,
    })
}

#[derive(Clone, Shape)]
struct Progress {
    portfolio: Portfolio,
    cut_off: CutOff,
    by: Id,
}

#[derive(Clone, Shape)]
struct Cubed {
    portfolio: Portfolio,
    definition: CubeDefinition,
}

#[derive(Clone, Shape)]
struct Board {
    portfolio: Portfolio,
    order: DashboardOrder,
}

#[derive(Clone, Shape)]
struct Answered {
    statement: CustomerStatement,
    answer: StatementAnswer,
}

#[derive(Clone, Shape)]
struct Changed {
    portfolio: Portfolio,
    order: ChangeOrder,
}

#[derive(Clone, Shape)]
struct Freeze {
    portfolio: Portfolio,
    first: Date,
    last: Date,
    known: Date,
}

#[derive(Clone, Shape)]
struct Pack {
    portfolio: Portfolio,
    cut_off: CutOff,
    #[shape(default)]
    order: MonthEndOrder,
}

#[derive(Clone, Shape)]
struct Rank {
    portfolio: Portfolio,
    order: RankingOrder,
}

#[derive(Clone, Shape)]
struct Restate {
    portfolio: Portfolio,
    frozen: FrozenPeriod,
    #[shape(omit)]
    known: Option<Date>,
}

#[derive(Clone, Shape)]
struct One {
    portfolio: Portfolio,
    header: StatementHeader,
}

#[derive(Clone, Shape)]
struct Many {
    portfolio: Portfolio,
    headers: Vec<StatementHeader>,
}
