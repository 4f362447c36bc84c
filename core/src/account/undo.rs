//! Whether a movement may be taken back, and who is in the way.

use std::collections::BTreeMap;

use super::accounts::Accounts;
use super::check::{MOST_LOTS, Step, at_most, money, refused};
use super::movement::{Act, Draw};
use super::state::{LotState, What};
use super::take::{check_amount, enough};
use crate::error::{ErrorKind, count};
use crate::{Date, Error, Id, Result};

impl Accounts {
    pub(super) fn check_undo(&self, on: Date, of: &Id, draws: &[Draw]) -> Result<Step> {
        let at = self.deed_at(of);
        let deed = at.and_then(|at| Some((at, self.deeds.get(at)?)));
        let (at, deed) =
            deed.ok_or_else(|| Error::new(ErrorKind::UnknownMovement { movement: of.clone() }).at("of"))?;
        if deed.takes.is_empty() {
            return Err(Error::new(ErrorKind::NotUndoable { movement: of.clone() }).at("of"));
        }
        if on < deed.on {
            return refused(ErrorKind::TooEarly { id: of.clone(), since: deed.on, on });
        }
        for account in [Some(deed.account), deed.other()].into_iter().flatten() {
            if let Some(home) = self.accounts.get(account) {
                self.in_sequence(home, on)?;
            }
        }
        if draws.is_empty() {
            return Err(Error::new(ErrorKind::Empty {}).at("draws"));
        }
        at_most(draws.len(), MOST_LOTS).map_err(|e| e.at("draws"))?;
        let places: BTreeMap<usize, usize> =
            crate::order::map(deed.takes.iter().enumerate().map(|(place, taken)| (taken.lot, place)));
        let mut seen = BTreeMap::new();
        let mut takes = Vec::with_capacity(draws.len());
        for (position, draw) in draws.iter().enumerate() {
            let here = |e: Error| e.at_index("draws", position);
            let (lot_at, lot) = self.lot(&draw.lot).map_err(|e| here(e.at("lot")))?;
            if let Some(first) = seen.insert(lot_at, position) {
                let kind = ErrorKind::DuplicateId { id: draw.lot.clone(), first: count(first) };
                return Err(here(Error::new(kind).at("lot")));
            }
            let Some(home) = self.accounts.get(lot.account) else { continue };
            let minor = check_amount(home, draw.amount).map_err(|e| here(e.at("amount")))?;
            let place = places.get(&lot_at).copied();
            let taken = place.and_then(|place| Some((place, deed.takes.get(place)?)));
            let standing = taken.map_or(0, |(_, taken)| taken.standing());
            let Some((place, taken)) = taken.filter(|_| minor <= standing) else {
                let left = money(standing, home.key.currency);
                let kind = ErrorKind::OverUndone { movement: of.clone(), left, asked: draw.amount };
                return Err(here(Error::new(kind).at("amount")));
            };
            // What was brought in can only be taken out again where it still is.
            let brought = if taken.what == What::Granted { Some(lot_at) } else { taken.into };
            if let Some(brought) = brought.and_then(|brought| self.lots.get(brought))
                && brought.free.lowest(on, None) < minor
            {
                if let Some(movement) = self.user_of(brought) {
                    return Err(here(ErrorKind::DependsOn { movement }.into()));
                }
                enough(brought, &brought.free, on, None, draw.amount).map_err(here)?;
            }
            takes.push((place, minor));
        }
        Ok(Step::Undo { deed: at, takes })
    }

    /// The last movement that still uses money of a lot.
    pub(super) fn user_of(&self, lot: &LotState) -> Option<Id> {
        lot.history.iter().rev().find_map(|entry| {
            let deed = self.deeds.get(entry.deed)?;
            let uses = match (deed.act(), entry.what) {
                (_, What::Granted | What::Withdrawn | What::Freed) | (Some(Act::Undo { .. }), _) => false,
                (Some(Act::Hold { hold, .. }), _) => {
                    let hold = self.hold_at(hold).and_then(|at| self.holds.get(at));
                    hold.is_some_and(|hold| hold.resolved.is_none())
                }
                _ => deed
                    .takes
                    .iter()
                    .any(|taken| self.lots.get(taken.lot).is_some_and(|of| of.id == lot.id) && taken.standing() > 0),
            };
            uses.then(|| deed.id.clone())
        })
    }
}
