//! Who looks after a customer (负责人), looked up once for all records.

use std::collections::BTreeMap;

use super::limits::once;
use crate::{CutOff, Debtor, DebtorAct, Id, Result};

/// The customers of whom more than the id is known, with who looks after them.
#[derive(Debug)]
pub(super) struct Owners<'a> {
    known: BTreeMap<&'a Id, (&'a Debtor, Option<&'a Id>)>,
}

impl<'a> Owners<'a> {
    /// Reads the customers: of those who looked after one, the last that is seen counts.
    pub(super) fn new(debtors: &'a [Debtor], cut_off: &CutOff) -> Result<Self> {
        let (mut known, mut positions) = (BTreeMap::new(), BTreeMap::new());
        for (position, debtor) in debtors.iter().enumerate() {
            once(&mut positions, &debtor.id, position).map_err(|e| e.at_index("debtors", position).at("portfolio"))?;
            let given = debtor.events.iter().enumerate().filter_map(|(at, event)| match &event.act {
                DebtorAct::Reassigned { owner } if cut_off.sees(event.on, event.entered) => {
                    Some(((event.on, at), owner))
                }
                _ => None,
            });
            let owner = given.max_by_key(|(when, _)| *when).map(|(_, owner)| owner).or(debtor.owner.as_ref());
            known.insert(&debtor.id, (debtor, owner));
        }
        Ok(Self { known })
    }

    /// What is known of a customer.
    pub(super) fn debtor(&self, customer: &Id) -> Option<&'a Debtor> {
        self.known.get(customer).map(|(debtor, _)| *debtor)
    }

    /// Who looks after a customer.
    pub(super) fn of(&self, customer: &Id) -> Option<&'a Id> {
        self.known.get(customer).and_then(|(_, owner)| *owner)
    }

    /// All customers with who looks after them.
    pub(super) fn all(&self) -> impl Iterator<Item = (&'a Debtor, Option<&'a Id>)> {
        self.known.values().copied()
    }
}
