//! Whether money may become money of another account or kind, and what the new lots are like.

use std::collections::BTreeMap;

use super::accounts::Accounts;
use super::check::{NewLot, Step, Target};
use super::key::AccountKey;
use super::movement::Move;
use super::take::Taking;
use crate::error::{ErrorKind, count};
use crate::item::Nature;
use crate::{Date, Error, Result};

impl Accounts {
    pub(super) fn check_moves(
        &self,
        on: Date,
        to: Option<&AccountKey>,
        nature: Option<Nature>,
        moves: &[Move],
        taking: Taking<'_>,
    ) -> Result<Step> {
        let target = to.map(|to| self.target(on, to)).transpose().map_err(|e| e.at("to"))?;
        let (from, takes) = self.check_takes(on, moves.iter().map(|m| (&m.lot, m.amount)), "moves", taking)?;
        if let Some(to) = to {
            let home = self.account_at(from, to)?;
            if home.key.currency != to.currency {
                let (expected, found) = (home.key.currency, to.currency);
                let kind = ErrorKind::CurrencyMismatch { expected, found, item: None };
                return Err(Error::new(kind).at("to.currency"));
            }
            let same = matches!(target, Some(Target::Known(at)) if at == from);
            if same && matches!(taking, Taking::Transfer) {
                let customer = to.customer.clone();
                return Err(Error::new(ErrorKind::TransferToSelf { customer }).at("to"));
            }
        }
        let mut seen = BTreeMap::new();
        let mut made = Vec::with_capacity(takes.len());
        for (position, ((lot_at, amount), one)) in takes.into_iter().zip(moves).enumerate() {
            let here = |e: Error| e.at("into").at_index("moves", position);
            if let Some(first) = seen.insert(&one.into, position) {
                return Err(here(ErrorKind::DuplicateId { id: one.into.clone(), first: count(first) }.into()));
            }
            self.check_new_lot(&one.into).map_err(here)?;
            let Some(lot) = self.lots.get(lot_at) else { continue };
            let kept = |field: &&crate::Field| {
                let dimensions = to.map(|to| to.fields.as_slice()).unwrap_or_default();
                !dimensions.iter().any(|dimension| dimension.name == field.name)
            };
            let new = NewLot {
                id: one.into.clone(),
                nature: nature.unwrap_or(lot.nature),
                received: lot.received,
                expires: lot.expires,
                priority: lot.priority,
                scope: lot.terms().scope.clone(),
                fields: lot.terms().fields.iter().filter(kept).cloned().collect(),
                references: lot.terms().references.clone(),
                origin: Some(lot.origin.unwrap_or(lot_at)),
            };
            made.push((lot_at, amount, new));
        }
        Ok(Step::Move { to: target.unwrap_or(Target::Known(from)), moves: made })
    }
}
