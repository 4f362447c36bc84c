//! What a month end is asked for.

use super::moved;
use crate::report::limits::{at_most, within};
use crate::shape::Shape;
use crate::{
    AgingRules, Currency, CutOff, ForecastRules, PlannedCash, Portfolio, Provision, ProvisionPolicy, ReportLanguage,
    ReportSection, ReportText, Result, SpecificProvision, StatementHeader, provision,
};

/// Which reports stand in the pack, and how they are made. Nothing has to be said.
///
/// ```
/// use duebook::{MonthEndOrder, ReportLanguage};
///
/// let order = MonthEndOrder { language: ReportLanguage::Zh, months: 13, ..MonthEndOrder::default() };
/// assert_eq!((order.months, order.top), (13, 12));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct MonthEndOrder {
    /// Whose pack it is: the name of the company (单位名称).
    #[shape(omit)]
    pub company: Option<String>,
    /// The language the page is read in.
    #[shape(omit)]
    pub language: ReportLanguage,
    /// The currency of the large figures and the charts (本位币). Absent: the only one there is; of several none, and
    /// only tables are shown.
    #[shape(omit)]
    pub home: Option<Currency>,
    /// How many months are shown, the one of the cut-off last, 1 to 60.
    #[shape(omit = 7)]
    pub months: i64,
    /// How many customers and debts a list names, 1 to 1,000.
    #[shape(omit = 12)]
    pub top: i64,
    /// How what is open is aged.
    #[shape(omit)]
    pub aging: AgingRules,
    /// How cash is forecast.
    #[shape(omit)]
    pub forecast: ForecastRules,
    /// What is planned and not owed yet.
    #[shape(omit)]
    pub plans: Vec<PlannedCash>,
    /// The policies of the provision (计提政策); none given: the pack has no provision.
    #[shape(omit)]
    pub policies: Vec<ProvisionPolicy>,
    /// What is provided for alone (单项计提).
    #[shape(omit)]
    pub specific: Vec<SpecificProvision>,
    /// The statements for customers, each on a page of its own with a reply slip, at most 50.
    #[shape(omit)]
    pub statements: Vec<StatementHeader>,
    /// What else stands in the pack, before the statements, at most 40.
    #[shape(omit)]
    pub sections: Vec<ReportSection>,
    /// What is to be said at the end of the page.
    #[shape(omit)]
    pub footer: Option<ReportText>,
}

const MOST_MONTHS: i64 = 60;
const MOST_NAMED: i64 = 1_000;
const MOST_STATEMENTS: usize = 50;
const MOST_SECTIONS: usize = 40;

impl Default for MonthEndOrder {
    fn default() -> Self {
        Self {
            company: None,
            language: ReportLanguage::En,
            home: None,
            months: 7,
            top: 12,
            aging: AgingRules::default(),
            forecast: ForecastRules::default(),
            plans: Vec::new(),
            policies: Vec::new(),
            specific: Vec::new(),
            statements: Vec::new(),
            sections: Vec::new(),
            footer: None,
        }
    }
}

impl MonthEndOrder {
    pub(super) fn check(&self) -> Result<()> {
        within(self.months, 1, MOST_MONTHS).map_err(|e| e.at("months"))?;
        within(self.top, 1, MOST_NAMED).map_err(|e| e.at("top"))?;
        at_most(self.statements.len(), MOST_STATEMENTS, "statements")?;
        at_most(self.sections.len(), MOST_SECTIONS, "sections")
    }

    /// The provision, if there is a policy for it. What is provided for alone without one is refused as it is there.
    pub(super) fn provision(&self, portfolio: &Portfolio, cut_off: &CutOff) -> Result<Option<Provision>> {
        if self.policies.is_empty() && self.specific.is_empty() {
            return Ok(None);
        }
        let found = provision(portfolio, cut_off, &self.policies, &self.specific);
        found.map(Some).map_err(|e| moved(moved(e, "policies", "order.policies"), "specific", "order.specific"))
    }
}
