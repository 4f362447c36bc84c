//! Records kept in Rust, for repeated questions over many items.

use std::sync::Arc;

use duebook::AllocationRequest;
use duebook::error::ErrorKind;

use crate::given::Given;
use crate::scalar::LocalDate;
use crate::{AgingRow, Difference, LeftOver, Line, Lot, PartLine, Plan, Receivable, Refusal, Result, Scheme, Total};

/// Open items, kept in Rust: they cross the border once and are asked as often as needed.
#[derive(Debug, uniffi::Object)]
pub struct OpenItems {
    items: Arc<[Receivable]>,
}

#[uniffi::export]
impl OpenItems {
    /// Takes the items as they are; the calls check them.
    #[uniffi::constructor]
    pub fn new(items: Given<Vec<Receivable>>) -> Result<Arc<Self>> {
        Ok(Arc::new(Self { items: items.at("items")?.into() }))
    }

    /// Proposes which money pays which items. Nothing has changed yet.
    pub fn plan(
        &self,
        lots: Given<Vec<Lot>>,
        scheme: Given<Scheme>,
        as_of: Given<LocalDate>,
    ) -> Result<Arc<PlanHandle>> {
        let (lots, scheme, as_of) = (lots.at("lots")?, scheme.at("scheme")?, as_of.at("asOf")?);
        let request = AllocationRequest { lots: &lots, items: &self.items, scheme: &scheme, as_of };
        Ok(Arc::new(PlanHandle { plan: duebook::allocate(&request)?, items: Arc::clone(&self.items) }))
    }

    /// What is open on `as_of` by days past due; see the function `aging`.
    pub fn aging(&self, limits: Vec<i64>, as_of: Given<LocalDate>) -> Result<Vec<AgingRow>> {
        Ok(duebook::aging(&self.items, &limits, as_of.at("asOf")?)?)
    }

    /// How many items there are.
    pub fn count(&self) -> i64 {
        length(self.items.len())
    }

    /// At most `count` items, beginning with number `from`, counted from 0.
    #[uniffi::method(default(from = 0, count = 9_223_372_036_854_775_807))]
    pub fn items(&self, from: i64, count: i64) -> Result<Vec<Receivable>> {
        piece(&self.items, from, count)
    }
}

/// A plan, kept in Rust; its lines are read in pieces, or not at all.
#[derive(Debug, uniffi::Object)]
pub struct PlanHandle {
    plan: Plan,
    items: Arc<[Receivable]>,
}

#[uniffi::export]
impl PlanHandle {
    /// The business date of every line.
    pub fn as_of(&self) -> LocalDate {
        self.plan.as_of
    }

    /// How many lines there are.
    pub fn line_count(&self) -> i64 {
        self.plan.line_count()
    }

    /// At most `count` lines, beginning with number `from`, counted from 0.
    #[uniffi::method(default(from = 0, count = 9_223_372_036_854_775_807))]
    pub fn lines(&self, from: i64, count: i64) -> Result<Vec<Line>> {
        piece(&self.plan.lines, from, count)
    }

    /// What was settled without being paid, beside the line that settled it.
    pub fn differences(&self) -> Vec<Difference> {
        self.plan.differences.clone()
    }

    /// How lines and differences are divided over the parts of their items; only for items with parts.
    pub fn parts(&self) -> Vec<PartLine> {
        self.plan.parts.clone()
    }

    /// What stays on account, per lot; lots that are used up do not appear.
    pub fn left_over(&self) -> Vec<LeftOver> {
        self.plan.left_over.clone()
    }

    /// What a phase looked for and could not do.
    pub fn refusals(&self) -> Vec<Refusal> {
        self.plan.refusals.clone()
    }

    /// Control totals per currency: received is allocated plus left over.
    pub fn totals(&self) -> Vec<Total> {
        self.plan.totals.clone()
    }

    /// The items as they are after the plan, for the next question.
    pub fn settle(&self) -> Result<Arc<OpenItems>> {
        Ok(Arc::new(OpenItems { items: duebook::settle(&self.items, &self.plan)?.into() }))
    }
}

fn piece<T: Clone>(all: &[T], from: i64, count: i64) -> Result<Vec<T>> {
    let from = not_negative(from, "from")?;
    let count = not_negative(count, "count")?;
    Ok(all.iter().skip(from).take(count).cloned().collect())
}

fn not_negative(found: i64, name: &str) -> Result<usize> {
    let refused = || duebook::Error::new(ErrorKind::NumberOutOfRange { found, min: 0, max: i64::MAX }).at(name);
    // A number too large for this machine's memory reaches beyond every list.
    if found < 0 { Err(refused().into()) } else { Ok(usize::try_from(found).unwrap_or(usize::MAX)) }
}

fn length(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}
