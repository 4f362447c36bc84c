//! Any report, and what is shown of it.

use std::any::Any;

use super::{aging, change, collect, credit, cube, figures, forecast, grades, provision, statement};
use crate::shape::Shape;
use crate::{
    AgingReport, AgingRow, AgingRules, Alert, AlertChanges, AllowanceMovement, AnswerReport, BalanceTable,
    CashForecast, CollectionCase, CollectionOrder, CollectionProgress, CreditSimulation, CubeDefinition, CubeTable,
    CurrencyChange, CustomerBehavior, CustomerStatement, Dashboard, DunningPlan, ForecastAccuracy, FrozenPeriod,
    GradeRun, LimitProposal, OrderCheck, PortfolioRatios, Provision, ProvisionPolicy, RankRow, Reminders, ReportBlock,
    ReportSection, ReportTable, Restatement, Result, balance_table_report,
};

/// Any report of this library (报表), to be shown.
///
/// What a report does not say of itself stands beside it: the limits of an aging, the rules that name its buckets, the
/// policy that names the bands of a provision, the definition of a cube.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum Report {
    /// Open items by days past due (账龄表).
    AgingRows {
        /// A row for each currency.
        rows: Vec<AgingRow>,
        /// The limits they were made with. None: their buckets have numbers, if there are several.
        #[shape(omit)]
        limits: Vec<i64>,
    },
    /// The aging report (账龄分析).
    Aging {
        /// The report.
        report: AgingReport,
        /// The rules it was made with. Absent: its buckets have numbers.
        #[shape(omit)]
        rules: Option<AgingRules>,
    },
    /// How customers pay (付款行为).
    Behavior {
        /// The customers.
        customers: Vec<CustomerBehavior>,
    },
    /// The ratios of a portfolio by month (应收比率).
    Ratios {
        /// The months.
        months: Vec<PortfolioRatios>,
    },
    /// Grades and what changed of them (信用等级).
    Grades {
        /// The run.
        run: GradeRun,
    },
    /// Proposed limits (额度建议).
    Limits {
        /// The proposals.
        proposals: Vec<LimitProposal>,
    },
    /// What another policy would change (政策模拟).
    Simulation {
        /// The simulation.
        simulation: CreditSimulation,
    },
    /// Whether an order may ship (订单检查).
    OrderCheck {
        /// The check.
        check: OrderCheck,
    },
    /// What will probably be lost (坏账准备计算).
    Provision {
        /// The provision.
        provision: Provision,
        /// The policy it was made with. Absent: its bands have numbers.
        #[shape(omit)]
        policy: Option<ProvisionPolicy>,
    },
    /// From the opening to the closing allowance (坏账准备变动).
    Movement {
        /// The movement.
        movement: AllowanceMovement,
    },
    /// Cash to come (回款预测).
    Forecast {
        /// The forecast.
        forecast: CashForecast,
    },
    /// How good forecasts were (预测误差).
    ForecastError {
        /// What was found.
        accuracy: ForecastAccuracy,
    },
    /// Whom to call first (催收顺序).
    CollectionOrder {
        /// The order.
        order: CollectionOrder,
    },
    /// Reminders of a day (提醒).
    Reminders {
        /// The reminders.
        reminders: Reminders,
    },
    /// The letters of a dunning run (催款).
    Dunning {
        /// The plan.
        plan: DunningPlan,
    },
    /// Where the collection of each debt stands (催收案件).
    Cases {
        /// The cases.
        cases: Vec<CollectionCase>,
    },
    /// What needs attention (异常).
    Alerts {
        /// The alerts.
        alerts: Vec<Alert>,
    },
    /// What changed since the last report of alerts (异常周报).
    Weekly {
        /// The changes.
        changes: AlertChanges,
    },
    /// A statement of account (对账单).
    Statement {
        /// The statement.
        statement: CustomerStatement,
    },
    /// What the customer answered to it (对账回函).
    Answer {
        /// The answer set against the statement.
        answer: AnswerReport,
    },
    /// Who collects well (回款排行): by person, team, region or customer.
    Ranking {
        /// The rows.
        rows: Vec<RankRow>,
    },
    /// How far debts are collected (收款进度): by contract, project or team.
    Progress {
        /// The rows.
        rows: Vec<CollectionProgress>,
    },
    /// Key figures (关键指标看板).
    Dashboard {
        /// One for each currency.
        boards: Vec<Dashboard>,
    },
    /// Sums by several dimensions (多维分析).
    Cube {
        /// One table for each currency.
        tables: Vec<CubeTable>,
        /// What they were made with. Absent: dimensions and measures have numbers.
        #[shape(omit)]
        definition: Option<CubeDefinition>,
    },
    /// Why what is open changed (变动原因).
    Changes {
        /// The change of each currency.
        changes: Vec<CurrencyChange>,
    },
    /// The figures of a closed period (期间冻结).
    Frozen {
        /// The period.
        period: FrozenPeriod,
    },
    /// What a closed period would be now (重述).
    Restatement {
        /// What was found.
        restatement: Restatement,
    },
    /// The bank reconciliation statement (银行存款余额调节表).
    BankBalance {
        /// The statement.
        table: BalanceTable,
    },
}

/// Records that are a report by themselves, and how the choice holds them.
macro_rules! reports {
    (alone { $($record:ident => $variant:ident { $field:ident $(, $rest:ident)* };)* }
     lists { $($element:ident => $many:ident { $list:ident $(, $more:ident)* };)* }) => {
        $(
            impl From<$record> for Report {
                fn from($field: $record) -> Self {
                    Self::$variant { $field $(, $rest: None)* }
                }
            }
        )*
        $(
            impl From<Vec<$element>> for Report {
                fn from($list: Vec<$element>) -> Self {
                    Self::$many { $list $(, $more: Default::default())* }
                }
            }
        )*

        impl Report {
            /// The report that these records are, if they are one: each is taken by its type, and lists of them must be
            /// of one type. This is how a host whose records have no static type shows them.
            #[must_use]
            pub fn of(records: &[&dyn Any]) -> Option<Self> {
                if let [record] = records {
                    $(
                        if let Some(record) = record.downcast_ref::<$record>() {
                            return Some(record.clone().into());
                        }
                    )*
                }
                let first = records.first()?;
                $(
                    if first.is::<$element>() {
                        let all: Option<Vec<$element>> =
                            records.iter().map(|record| record.downcast_ref::<$element>().cloned()).collect();
                        return all.map(Into::into);
                    }
                )*
                None
            }
        }
    };
}

reports! {
    alone {
        AgingReport => Aging { report, rules };
        GradeRun => Grades { run };
        CreditSimulation => Simulation { simulation };
        OrderCheck => OrderCheck { check };
        Provision => Provision { provision, policy };
        AllowanceMovement => Movement { movement };
        CashForecast => Forecast { forecast };
        ForecastAccuracy => ForecastError { accuracy };
        CollectionOrder => CollectionOrder { order };
        Reminders => Reminders { reminders };
        DunningPlan => Dunning { plan };
        AlertChanges => Weekly { changes };
        CustomerStatement => Statement { statement };
        AnswerReport => Answer { answer };
        FrozenPeriod => Frozen { period };
        Restatement => Restatement { restatement };
        BalanceTable => BankBalance { table };
    }
    lists {
        AgingRow => AgingRows { rows, limits };
        CustomerBehavior => Behavior { customers };
        PortfolioRatios => Ratios { months };
        LimitProposal => Limits { proposals };
        CollectionCase => Cases { cases };
        Alert => Alerts { alerts };
        RankRow => Ranking { rows };
        CollectionProgress => Progress { rows };
        Dashboard => Dashboard { boards };
        CubeTable => Cube { tables, definition };
        CurrencyChange => Changes { changes };
    }
}

/// A report as a section of a page: key figures, charts and tables, every word in English and Chinese.
///
/// ```
/// use duebook::*;
///
/// let cny = |amount: &str| Money::parse(amount, Currency::new("CNY")?);
/// let debt = Debt::new("INV-7", "ACME", cny("1130.01")?, "2026-01-05".parse()?, "2026-02-04".parse()?)?;
/// let portfolio = Portfolio { debts: vec![debt], ..Portfolio::default() };
/// let on = CutOff::on("2026-02-20".parse()?);
/// let forecast = forecast_cash(&portfolio, &on, &ForecastRules::default(), &[])?;
/// let section = report_section(&forecast.into())?;
/// assert_eq!(section.heading.zh, "回款预测");
/// let page = ReportDocument::new("Forecast", "回款预测", on.on).section(section);
/// assert!(render_html(&page)?.contains("1,130.01"));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `number_out_of_range` for a report that does not fit what stands beside it: other buckets than the rules, a band the
/// policy does not have, cells beyond the rows of a cube; `amount_too_large` if a total is.
pub fn report_section(report: &Report) -> Result<ReportSection> {
    let found = match report {
        Report::AgingRows { rows, limits } => aging::rows(rows, limits),
        Report::Aging { report, rules } => aging::section(report, rules.as_ref()),
        Report::Behavior { customers } => credit::behavior(customers),
        Report::Ratios { months } => credit::ratios(months),
        Report::Grades { run } => grades::run(run),
        Report::Limits { proposals } => grades::limits(proposals),
        Report::Simulation { simulation } => grades::simulation(simulation),
        Report::OrderCheck { check } => grades::order_check(check),
        Report::Provision { provision, policy } => provision::provision(provision, policy.as_ref()),
        Report::Movement { movement } => provision::movement(movement),
        Report::Forecast { forecast } => forecast::cash(forecast),
        Report::ForecastError { accuracy } => forecast::accuracy(accuracy),
        Report::CollectionOrder { order } => forecast::order(order),
        Report::Reminders { reminders } => collect::reminders(reminders),
        Report::Dunning { plan } => collect::dunning(plan),
        Report::Cases { cases } => collect::cases(cases),
        Report::Alerts { alerts } => collect::alerts(alerts),
        Report::Weekly { changes } => collect::changes(changes),
        Report::Statement { statement } => statement::statement(statement),
        Report::Answer { answer } => statement::answer(answer),
        Report::Ranking { rows } => figures::ranking(rows),
        Report::Progress { rows } => figures::progress(rows),
        Report::Dashboard { boards } => figures::dashboards(boards),
        Report::Cube { tables, definition } => cube::cubes(tables, definition.as_ref()),
        Report::Changes { changes } => change::causes(changes),
        Report::Frozen { period } => change::frozen(period),
        Report::Restatement { restatement } => change::restatement(restatement),
        Report::BankBalance { table } => balance_table_report(table).map(super::kit::one),
    };
    found.map_err(|e| e.at("report"))
}

/// The tables of a report, for CSV, JSON or a spreadsheet.
///
/// ```
/// use duebook::*;
///
/// let cny = |amount: &str| Money::parse(amount, Currency::new("CNY")?);
/// let mut debt = Debt::new("INV-7", "ACME", cny("1130.01")?, "2026-01-05".parse()?, "2026-02-04".parse()?)?;
/// debt.fields.push(Field::text("project", "P-1")?);
/// let portfolio = Portfolio { debts: vec![debt], ..Portfolio::default() };
/// let rows = collection_progress(&portfolio, &CutOff::on("2026-02-20".parse()?), &"project".parse()?)?;
/// let tables = report_tables(&rows.into())?;
/// let rules = CsvRules { headings: CsvHeadings::Keys, ..CsvRules::default() };
/// let csv = render_csv(&tables[0], &rules)?;
/// assert_eq!(csv.lines().nth(1), Some("P-1,CNY,1,1130.01,1130.01,0.00,0.00,1130.01,1130.01,0.00,0.0"));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// Those of [`report_section`].
pub fn report_tables(report: &Report) -> Result<Vec<ReportTable>> {
    let blocks = report_section(report)?.blocks;
    let tables = blocks.into_iter().filter_map(|block| match block {
        ReportBlock::Table { table } => Some(table),
        ReportBlock::Text { .. } | ReportBlock::Figures { .. } | ReportBlock::Chart { .. } => None,
    });
    Ok(tables.collect())
}
