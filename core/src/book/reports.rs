//! Credit and reports of a book (信用与报表): each is the function of that name over the [portfolio](Book::portfolio) of
//! the book, with its arguments in their order and the viewer behind them.
//!
//! What a viewer may not see is left out of an aging and a month-end pack, as it is left out of the portfolio. A grade
//! and an order check of a part of the records would be others: whoever may not see every record of the customer is
//! refused. The customers beside whom somebody is graded count all of them, so that a grade is the same for everyone
//! who may see it.
//!
//! Each reads the whole book: whoever asks for many customers at once takes the portfolio once and asks
//! [`grades`] of it.

use super::access::{Eyes, Seen, Viewer};
use super::book::Book;
use super::portfolio::FIGURES;
use super::read::AsOf;
use super::record::RecordKey;
use crate::error::ErrorKind;
use crate::{
    AgingReport, AgingRules, CreditOrder, CreditPolicy, CustomerGrade, CutOff, Error, GradeContext, GradePolicy, Id,
    MonthEnd, MonthEndOrder, OrderCheck, OrderCheckRequest, Portfolio, Result, aging_report, check_order, grades,
    month_end,
};

impl Book {
    /// The grade of one customer with its reasons and what would lift it (信用等级), as [`grades`] gives it.
    ///
    /// ```
    /// use duebook::{
    ///     Book, Command, CreditGrade, Currency, CutOff, GradeContext, GradePolicy, Id, Money, Order, Receivable,
    /// };
    ///
    /// let owed = Money::parse("12000.08", Currency::new("CNY")?)?;
    /// let receivable = Receivable::new("INV-1", "C-88", owed, "2026-02-28".parse()?)?;
    /// let command = Command::OpenReceivable { receivable, value: None };
    /// let mut book = Book::open("acme-trading")?;
    /// let order = Order::new("req-1", "li.na", "2026-02-06T08:15:30Z".parse()?, "2026-02-06".parse()?, command)?;
    /// let decision = book.decide(&order)?;
    /// book.apply(&decision.events)?;
    ///
    /// let cut_off = CutOff::on("2026-03-31".parse()?);
    /// let customer = Id::new("C-88")?;
    /// let grade = book.grade(&customer, &cut_off, &GradePolicy::default(), &GradeContext::default(), None)?;
    /// assert_eq!(grade.grade, CreditGrade::NotRated);                             // one debt says too little
    /// assert_eq!(grade.reasons[0].en(), "not rated: 1 observation of at least 3");
    /// # Ok::<(), duebook::Error>(())
    /// ```
    ///
    /// # Errors
    /// `unknown_customer`; those of [`grades`]; for a viewer `unknown_person`, `not_allowed` and `field_protected`.
    pub fn grade(
        &self,
        customer: &Id,
        cut_off: &CutOff,
        policy: &GradePolicy,
        context: &GradeContext,
        viewer: Option<&Viewer>,
    ) -> Result<CustomerGrade> {
        let customer = self.state.resolved(customer);
        let run = grades(&self.whole(&customer, viewer, None)?, cut_off, policy, context)?;
        let found = run.customers.into_iter().find(|found| found.customer == customer);
        found.ok_or_else(|| Error::from(ErrorKind::UnknownCustomer { customer }).at("customer"))
    }

    /// May this order go out? (订单信用检查), as [`check_order`] says. A grade that is not given is that of the book by
    /// the policy.
    ///
    /// ```
    /// use duebook::{Book, CreditOrder, CreditPolicy, CutOff, Money, OrderCheckRequest, OrderOutcome};
    ///
    /// let book = Book::open("acme-trading")?;
    /// let amount = Money::parse("80000.01", "CNY".parse()?)?;
    /// let order = CreditOrder {
    ///     id: "SO-9".parse()?, customer: "C-88".parse()?, amount, term_days: None, version: 1, opening: 1,
    /// };
    /// let request = OrderCheckRequest::new(order, CutOff::on("2026-03-31".parse()?));
    /// let check = book.check_order(&request, &CreditPolicy::default(), None)?;
    /// assert_eq!((check.outcome, check.findings[0].reason.en()), (OrderOutcome::Hold, "the customer has no credit limit".into()));
    /// # Ok::<(), duebook::Error>(())
    /// ```
    ///
    /// # Errors
    /// Those of [`check_order`] and [`grades`]; for a viewer `unknown_person`, `not_allowed` and `field_protected`.
    pub fn check_order(
        &self,
        request: &OrderCheckRequest,
        policy: &CreditPolicy,
        viewer: Option<&Viewer>,
    ) -> Result<OrderCheck> {
        let customer = self.state.resolved(&request.order.customer);
        let portfolio = self.whole(&customer, viewer, Some(&policy.order()))?;
        let grade = match request.grade {
            Some(grade) => Some(grade),
            None => {
                let run = grades(&portfolio, &request.cut_off, &policy.grading, &GradeContext::default());
                let run = run.map_err(|e| if e.path().starts_with("policy") { inside(e) } else { e })?;
                run.customers.into_iter().find(|found| found.customer == customer).map(|found| found.grade)
            }
        };
        let order = CreditOrder { customer, ..request.order.clone() };
        check_order(&portfolio, &OrderCheckRequest { order, grade, ..request.clone() }, policy)
    }

    /// What is open by age (账龄分析), as [`aging_report`] tells; for a viewer of what may be seen.
    ///
    /// ```
    /// use duebook::{AgingRules, Book, CutOff};
    ///
    /// let report = Book::open("acme-trading")?.aging(&CutOff::on("2026-03-31".parse()?), &AgingRules::standard(), None)?;
    /// assert!(report.totals.is_empty());
    /// # Ok::<(), duebook::Error>(())
    /// ```
    ///
    /// # Errors
    /// Those of [`aging_report`]; for a viewer those of [`portfolio`](Self::portfolio).
    pub fn aging(&self, cut_off: &CutOff, rules: &AgingRules, viewer: Option<&Viewer>) -> Result<AgingReport> {
        aging_report(&self.seen_by(viewer)?, cut_off, rules)
    }

    /// The month-end pack (月末报告), as [`month_end`] makes it; for a viewer of what may be seen.
    ///
    /// ```
    /// use duebook::{Book, CutOff, MonthEndOrder};
    ///
    /// let pack = Book::open("acme-trading")?.month_end(&CutOff::on("2026-03-31".parse()?), &MonthEndOrder::default(), None)?;
    /// assert!(pack.html.starts_with("<!DOCTYPE html>"));
    /// # Ok::<(), duebook::Error>(())
    /// ```
    ///
    /// # Errors
    /// Those of [`month_end`]; for a viewer those of [`portfolio`](Self::portfolio).
    pub fn month_end(&self, cut_off: &CutOff, order: &MonthEndOrder, viewer: Option<&Viewer>) -> Result<MonthEnd> {
        month_end(&self.seen_by(viewer)?, cut_off, order)
    }

    fn seen_by(&self, viewer: Option<&Viewer>) -> Result<Portfolio> {
        let as_of = AsOf { viewer: viewer.cloned(), ..AsOf::default() };
        // The viewer is no part of an `asOf` here.
        self.portfolio(&as_of).map_err(|e| match e.path().strip_prefix("asOf.") {
            Some(rest) => Error::from(e.kind().clone()).at(rest),
            None => e,
        })
    }

    /// Everything, for an answer about one customer: the viewer must see all there is of that one, and the field by which
    /// money is paid in advance for an order.
    fn whole(&self, customer: &Id, viewer: Option<&Viewer>, by: Option<&Id>) -> Result<Portfolio> {
        let eyes = Eyes::of(&self.state, viewer)?;
        if let Some(eyes) = &eyes {
            eyes.may_see_of(Seen::Customer, customer)?;
            eyes.may_see_of(Seen::Account, customer)?;
        }
        let whole = self.portfolio(&AsOf::default())?;
        if let Some(eyes) = &eyes {
            for debt in whole.debts.iter().filter(|debt| debt.customer == *customer) {
                eyes.may_see_record(Seen::Receivable, &RecordKey::Item { item: debt.id.clone() }, &debt.id)?;
            }
            for money in whole.prepayments.iter().filter(|money| money.customer == *customer) {
                eyes.shows(Seen::Account, money.fields.iter().filter(|field| Some(&field.name) == by))?;
            }
            eyes.needs(Seen::Receivable, &FIGURES)?;
            eyes.needs_figures()?;
        }
        Ok(whole)
    }
}

/// A refusal of the grading rules, which are a part of the credit policy.
fn inside(refused: Error) -> Error {
    let rest = refused.path().strip_prefix("policy").unwrap_or_default().to_owned();
    Error::from(refused.kind().clone()).at(format!("policy.grading{rest}"))
}
