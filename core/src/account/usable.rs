//! The money that can be used without being named, found without looking at what was used up.

use std::collections::BTreeSet;

use super::accounts::Accounts;
use super::key::AccountFilter;
use super::shelf::ShelfKind;
use super::state::Account;
use crate::run::Run;
use crate::{Date, Error, ErrorKind, Id, Lot, Result};

impl Accounts {
    /// What can be used on a day without being named, as lots for [`allocate`](crate::allocate), account by account.
    ///
    /// Costs as much as there are lots with money left. A day before the latest movement of an account is answered
    /// from all its lots: what was used up since may have been there.
    pub(crate) fn usable(&self, of: &AccountFilter, on: Date) -> Vec<Lot> {
        let homes = self.found(of).into_iter().filter_map(|at| self.accounts.get(at));
        let lots = homes.flat_map(|home| places(home, on)).filter_map(|at| self.lots.get(at));
        lots.filter(|lot| lot.is_taken_unnamed()).filter_map(|lot| self.to_lot(lot, on)).collect()
    }

    /// One lot with what can be used of it on a day; none if that is nothing.
    ///
    /// # Errors
    /// `unknown_lot`.
    pub(crate) fn usable_lot(&self, id: &Id, on: Date) -> Result<Option<Lot>> {
        let lot = self.lot_at(id).and_then(|at| self.lots.get(at));
        let lot = lot.ok_or_else(|| Error::new(ErrorKind::UnknownLot { lot: id.clone() }))?;
        Ok(self.to_lot(lot, on))
    }
}

/// The lots of an account that may have free money on a day.
fn places(home: &Account, on: Date) -> BTreeSet<usize> {
    if home.latest.is_none_or(|latest| on < latest) {
        return home.lots.iter().copied().collect();
    }
    let kinds = [ShelfKind::Given, ShelfKind::Paid, ShelfKind::Deposit];
    let shelves = kinds.into_iter().flat_map(|kind| home.shelves.all(kind));
    let free = shelves.flat_map(|shelf| shelf.all().flat_map(Run::iter)).map(|(_, _, at)| *at);
    // All held when the last movement happened, free again by then.
    let woken = home.parked.range(..=on).flat_map(|(_, lots)| lots.iter().copied());
    free.chain(woken).collect()
}
