//! Whether a hold can still be used, and how much of it.

use std::collections::BTreeMap;

use super::accounts::Accounts;
use super::check::{MOST_LOTS, at_most, money, refused};
use super::deed::Deed;
use super::movement::{Act, Draw};
use super::state::HoldState;
use super::take::{Taking, check_amount, enough, may_take};
use crate::error::{ErrorKind, count};
use crate::{Date, Error, Id, Result};

impl Accounts {
    pub(super) fn hold_deed(&self, hold: &HoldState) -> i64 {
        let first = hold.parts.first().and_then(|part| self.lots.get(part.lot));
        let held = first.and_then(|lot| {
            lot.history.iter().find(|entry| {
                let deed = self.deeds.get(entry.deed).and_then(Deed::act);
                matches!(deed, Some(Act::Hold { hold: id, .. }) if *id == hold.id)
            })
        });
        held.map_or(0, |entry| count(entry.deed))
    }

    /// A hold nobody has resolved, on a day on which it exists.
    pub(super) fn resolvable(&self, id: &Id, on: Date) -> Result<(usize, &HoldState)> {
        let found = self.hold_at(id).and_then(|at| Some((at, self.holds.get(at)?)));
        let (at, hold) = found.ok_or_else(|| Error::new(ErrorKind::UnknownHold { hold: id.clone() }))?;
        if let Some(resolved) = hold.resolved {
            let by = self.deeds.get(resolved.deed).map_or_else(|| id.clone(), |deed| deed.id.clone());
            return refused(ErrorKind::HoldResolved { hold: id.clone(), by });
        }
        if on < hold.since {
            return refused(ErrorKind::TooEarly { id: id.clone(), since: hold.since, on });
        }
        if let Some(home) = self.accounts.get(hold.account) {
            self.in_sequence(home, on)?;
        }
        Ok((at, hold))
    }

    /// A hold that can still be used: not resolved, not ended by its date.
    pub(super) fn open_hold(&self, id: &Id, on: Date) -> Result<(usize, &HoldState)> {
        let (at, hold) = self.resolvable(id, on)?;
        if let Some(until) = hold.until.filter(|until| *until <= on) {
            return refused(ErrorKind::HoldLapsed { hold: id.clone(), until, on });
        }
        if let Some(home) = self.accounts.get(hold.account) {
            self.live(home, on)?;
        }
        Ok((at, hold))
    }

    /// What a capture or payout takes of each part of a hold, in the order of its parts.
    pub(super) fn check_held(
        &self,
        hold: &HoldState,
        on: Date,
        draws: &[Draw],
        taking: Taking<'_>,
    ) -> Result<Vec<i64>> {
        if draws.is_empty() {
            return Err(Error::new(ErrorKind::Empty {}).at("draws"));
        }
        at_most(draws.len(), MOST_LOTS).map_err(|e| e.at("draws"))?;
        let Some(home) = self.accounts.get(hold.account) else { return Ok(Vec::new()) };
        let places: BTreeMap<usize, usize> =
            crate::order::map(hold.parts.iter().enumerate().map(|(place, part)| (part.lot, place)));
        let mut takes = vec![0_i64; hold.parts.len()];
        let mut seen = BTreeMap::new();
        for (position, draw) in draws.iter().enumerate() {
            let here = |e: Error| e.at_index("draws", position);
            let (lot_at, lot) = self.lot(&draw.lot).map_err(|e| here(e.at("lot")))?;
            if let Some(first) = seen.insert(lot_at, position) {
                let kind = ErrorKind::DuplicateId { id: draw.lot.clone(), first: count(first) };
                return Err(here(Error::new(kind).at("lot")));
            }
            let minor = check_amount(home, draw.amount).map_err(|e| here(e.at("amount")))?;
            may_take(&home.key, lot, taking).map_err(&here)?;
            let place = places.get(&lot_at).copied();
            let part = place.and_then(|place| hold.parts.get(place));
            let held = part.map_or(0, |part| HoldState::held_of(part, on));
            if minor > held {
                let held = money(held, home.key.currency);
                let kind = ErrorKind::OverCaptured { hold: hold.id.clone(), held, asked: draw.amount };
                return Err(here(Error::new(kind).at("amount")));
            }
            // Money that was free again after the end of the hold may have been used since: only a back-dated
            // capture can find it gone.
            if let Some(end) = part.and_then(|part| part.end) {
                enough(lot, &lot.free, end, None, draw.amount).map_err(|e| here(e.at("amount")))?;
            }
            if let Some(take) = place.and_then(|place| takes.get_mut(place)) {
                *take = minor;
            }
        }
        Ok(takes)
    }
}
