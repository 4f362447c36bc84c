//! What vouchers were asked last (已制单状态): the next window goes on from there instead of from the first event.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use super::PostingRules;
use super::debt::Item;
use super::gone::Gone;
use super::money::Lot;
use super::paid::Paid;
use super::step::{Dimensions, Step};
use crate::{Field, Id};

/// Everything that the events up to one say of money and debts, as some rules enter them.
#[derive(Debug, Default)]
pub(super) struct Known {
    pub(super) known: Vec<Vec<Field>>,
    pub(super) numbers: BTreeMap<String, Dimensions>,
    pub(super) customers: BTreeMap<Id, Vec<Field>>,
    pub(super) lots: BTreeMap<Id, Lot>,
    pub(super) items: BTreeMap<Id, Item>,
    pub(super) paid: BTreeMap<Id, Paid>,
    pub(super) gone: BTreeMap<Id, Gone>,
    /// By revaluation and customer: the voucher and what it entered.
    pub(super) revalued: BTreeMap<(Id, Id), (Id, Vec<Step>)>,
}

/// What is known after an event, by which rules.
#[derive(Debug)]
pub(super) struct Memory {
    pub(super) rules: PostingRules,
    pub(super) through: i64,
    pub(super) known: Known,
}

/// The memory of a book, if it was asked for vouchers. Whoever uses it takes it away meanwhile, so that of two who ask
/// at once one begins with the first event. A copy of a book remembers nothing.
#[derive(Debug, Default)]
pub(in crate::book) struct Remembered(Mutex<Option<Box<Memory>>>);

impl Clone for Remembered {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl Remembered {
    /// What is known by these rules, if it is of no later event than that.
    pub(super) fn take(&self, rules: &PostingRules, through: i64) -> Option<Memory> {
        let mut inside = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let fits = inside.as_ref().is_some_and(|memory| memory.through <= through && memory.rules == *rules);
        if fits { inside.take().map(|memory| *memory) } else { None }
    }

    pub(super) fn put(&self, memory: Memory) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(Box::new(memory));
    }
}
