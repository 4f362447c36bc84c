//! Handles: open items and plans that stay in Rust between calls.
//!
//! A list of 10,000 items costs far more to carry across than to allocate. A handle carries it once;
//! what comes back is only what is asked for. Handles never change: settling makes a new one.

use std::sync::Arc;

use duebook::json::{read, write, write_all};
use duebook::shape::Shape;
use duebook::{AllocationRequest, Date, Error, ErrorKind, Line, Lot, Plan, Receivable, Result, Scheme};
use napi::bindgen_prelude::{Either, Env, ObjectFinalize, Uint8Array};
use napi_derive::napi;

use crate::answer::{Told, refusal, told};

/// Open items kept in Rust.
#[napi(custom_finalize)]
#[derive(Debug)]
pub struct Items {
    items: Arc<Vec<Receivable>>,
    weight: i64,
}

/// A plan kept in Rust, with the items it was made for.
#[napi(custom_finalize)]
#[derive(Debug)]
pub struct Planned {
    items: Arc<Vec<Receivable>>,
    plan: Plan,
    weight: i64,
}

/// Reads a JSON list of items, given as text or as UTF-8 bytes.
#[napi(catch_unwind)]
pub fn open_items(env: Env, list: Either<String, Uint8Array>) -> Either<Told, Items> {
    let items = match &list {
        Either::A(text) => read(text),
        Either::B(bytes) => utf8(bytes).and_then(read),
    };
    handle(items.map(|items| Items::new(&env, items)))
}

fn utf8(bytes: &[u8]) -> Result<&str> {
    std::str::from_utf8(bytes)
        .map_err(|_| Error::new(ErrorKind::WrongType { found: "notUtf8".into(), expected: "text".into() }))
}

pub(crate) fn handle<H>(made: Result<H>) -> Either<Told, H> {
    match made {
        Ok(handle) => Either::B(handle),
        Err(error) => Either::A(refusal(&error)),
    }
}

#[derive(Clone, Shape)]
struct PlanRequest {
    lots: Vec<Lot>,
    scheme: Scheme,
    as_of: Date,
}

#[derive(Clone, Shape)]
struct AgingRequest {
    limits: Vec<i64>,
    as_of: Date,
}

/// Which elements of a list to hand out.
#[derive(Clone, Shape)]
pub(crate) struct Window {
    from: i64,
    count: i64,
}

impl Window {
    pub(crate) fn of<'a, T>(&self, list: &'a [T]) -> Result<&'a [T]> {
        let within = |found: i64, field: &str| {
            let refused = || Error::new(ErrorKind::NumberOutOfRange { found, min: 0, max: i64::MAX }).at(field);
            usize::try_from(found).map_err(|_| refused())
        };
        let from = within(self.from, "from")?.min(list.len());
        let rest = list.get(from..).unwrap_or_default();
        let count = within(self.count, "count")?.min(rest.len());
        Ok(rest.get(..count).unwrap_or_default())
    }
}

#[napi]
impl Items {
    fn new(env: &Env, items: Vec<Receivable>) -> Self {
        let items = Arc::new(items);
        Self { weight: weigh(env, items.len(), size_of::<Receivable>()), items }
    }

    /// How many they are.
    #[napi(getter, catch_unwind)]
    pub fn length(&self) -> u32 {
        u32::try_from(self.items.len()).unwrap_or(u32::MAX)
    }

    /// Some of the items, as JSON text.
    #[napi(catch_unwind)]
    pub fn list(&self, window: String) -> Told {
        told(read::<Window>(&window).and_then(|window| write_all(window.of(&self.items)?)))
    }

    /// Allocates lots to the items.
    #[napi(catch_unwind)]
    pub fn plan(&self, env: Env, request: String) -> Either<Told, Planned> {
        let planned = read::<PlanRequest>(&request).and_then(|PlanRequest { lots, scheme, as_of }| {
            let items = &self.items;
            duebook::allocate(&AllocationRequest { lots: &lots, items, scheme: &scheme, as_of })
        });
        handle(planned.map(|plan| Planned {
            items: Arc::clone(&self.items),
            weight: weigh(&env, plan.lines.len(), size_of::<Line>()),
            plan,
        }))
    }

    /// Frees the items now; the handle is empty afterwards.
    #[napi(catch_unwind)]
    pub fn release(&mut self, env: Env) {
        self.items = Arc::default();
        lighten(&env, &mut self.weight);
    }

    /// Aging of the items, as JSON text.
    #[napi(catch_unwind)]
    pub fn aging(&self, request: String) -> Told {
        let rows = |r: AgingRequest| write(&duebook::aging(&self.items, &r.limits, r.as_of)?);
        told(read::<AgingRequest>(&request).and_then(rows))
    }
}

#[napi]
impl Planned {
    /// The number of lines.
    #[napi(getter, catch_unwind)]
    pub fn line_count(&self) -> u32 {
        u32::try_from(self.plan.lines.len()).unwrap_or(u32::MAX)
    }

    /// The control totals, as JSON text.
    #[napi(catch_unwind)]
    pub fn totals(&self) -> Told {
        told(write(&self.plan.totals))
    }

    /// What was settled without being paid, as JSON text.
    #[napi(catch_unwind)]
    pub fn differences(&self) -> Told {
        told(write(&self.plan.differences))
    }

    /// How it is divided over the parts of items, as JSON text.
    #[napi(catch_unwind)]
    pub fn parts(&self) -> Told {
        told(write(&self.plan.parts))
    }

    /// What stays on account, as JSON text.
    #[napi(catch_unwind)]
    pub fn left_over(&self) -> Told {
        told(write(&self.plan.left_over))
    }

    /// What could not be done, as JSON text.
    #[napi(catch_unwind)]
    pub fn refusals(&self) -> Told {
        told(write(&self.plan.refusals))
    }

    /// Some of the lines, as JSON text.
    #[napi(catch_unwind)]
    pub fn lines(&self, window: String) -> Told {
        told(read::<Window>(&window).and_then(|window| write_all(window.of(&self.plan.lines)?)))
    }

    /// The whole plan, as JSON text.
    #[napi(catch_unwind)]
    pub fn whole(&self) -> Told {
        told(write(&self.plan))
    }

    /// Frees the plan now; the handle is empty afterwards.
    #[napi(catch_unwind)]
    pub fn release(&mut self, env: Env) {
        self.items = Arc::default();
        let as_of = self.plan.as_of;
        self.plan = Plan {
            as_of,
            lines: vec![],
            differences: vec![],
            parts: vec![],
            left_over: vec![],
            refusals: vec![],
            totals: vec![],
        };
        lighten(&env, &mut self.weight);
    }

    /// The items as they are after the plan.
    #[napi(catch_unwind)]
    pub fn settle(&self, env: Env) -> Either<Told, Items> {
        handle(duebook::settle(&self.items, &self.plan).map(|items| Items::new(&env, items)))
    }
}

/// Tells the garbage collector what it cannot see, so that it frees forgotten handles in time.
pub(crate) fn weigh(env: &Env, records: usize, each: usize) -> i64 {
    let weight = i64::try_from(records.saturating_mul(each)).unwrap_or(0);
    if env.adjust_external_memory(weight).is_ok() { weight } else { 0 }
}

/// As [`weigh`], for what grew or shrank since.
pub(crate) fn weigh_again(env: &Env, weight: &mut i64, records: usize, each: usize) {
    let now = i64::try_from(records.saturating_mul(each)).unwrap_or(0);
    if now != *weight && env.adjust_external_memory(now.saturating_sub(*weight)).is_ok() {
        *weight = now;
    }
}

pub(crate) fn lighten(env: &Env, weight: &mut i64) {
    if env.adjust_external_memory(weight.saturating_neg()).is_ok() {
        *weight = 0;
    }
}

impl ObjectFinalize for Items {
    fn finalize(mut self, env: Env) -> napi::Result<()> {
        lighten(&env, &mut self.weight);
        Ok(())
    }
}

impl ObjectFinalize for Planned {
    fn finalize(mut self, env: Env) -> napi::Result<()> {
        lighten(&env, &mut self.weight);
        Ok(())
    }
}
