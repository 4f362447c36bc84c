//! A movement of a voucher, by the records it is about, and those of one event together.

use std::collections::BTreeMap;

use crate::voucher::{Parcel, Way};
use crate::{Date, Id, MoneyKind, Nature, Percent, Result};

/// The dimensions of a record, as a number: many records have the same.
pub(super) type Dimensions = usize;

/// One movement of a voucher, by the records it is about.
#[derive(Clone, Debug)]
pub(super) struct Step {
    pub(super) kind: MoneyKind,
    pub(super) nature: Option<Nature>,
    pub(super) way: Way,
    pub(super) customer: Id,
    pub(super) other: Id,
    pub(super) debit: Dimensions,
    pub(super) credit: Dimensions,
    pub(super) parcel: Parcel,
}

/// What an event enters.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) on: Date,
    pub(super) subject: Id,
    pub(super) reverses: Option<Id>,
    pub(super) back: bool,
    pub(super) net: bool,
    pub(super) steps: Vec<Step>,
}

/// What movements have in common that are one.
type Alike = (MoneyKind, Option<Nature>, Way, [Dimensions; 2], Id, Vec<Percent>);

/// Movements of one event, those that are alike as one.
#[derive(Debug, Default)]
pub(super) struct Steps {
    pub(super) list: Vec<Step>,
    places: BTreeMap<Alike, usize>,
}

impl Steps {
    pub(super) fn add(&mut self, step: Step) -> Result<()> {
        let sides = [step.debit, step.credit];
        let key = (step.kind, step.nature, step.way, sides, step.customer.clone(), step.parcel.rates());
        let place = *self.places.entry(key).or_insert(self.list.len());
        match self.list.get_mut(place) {
            Some(known) => known.parcel.put(&step.parcel),
            None => {
                self.list.push(step);
                Ok(())
            }
        }
    }
}

/// What a customer owes is another's (应收冲应收).
pub(super) fn passed(before: &Id, after: &Id, dimensions: Dimensions, parcel: Parcel) -> Step {
    let (customer, other, debit, credit) = (before.clone(), after.clone(), dimensions, dimensions);
    Step { kind: MoneyKind::Offset, nature: None, way: Way::Plain, customer, other, debit, credit, parcel }
}
