//! Which money paid an item (核销记录), as it stands on any day.

use super::accounts::Accounts;
use super::check::money;
use super::deed::Deed;
use super::movement::Act;
use crate::shape::Shape;
use crate::{Date, Id, Money, Result};

/// Money of a lot that paid an item.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct AccountLink {
    /// The item.
    pub item: Id,
    /// The lot.
    pub lot: Id,
    /// The movement that applied or captured it.
    pub movement: Id,
    /// Its business date.
    pub on: Date,
    /// What it paid.
    pub paid: Money,
    /// What was taken back of it by the day asked for; never more than it paid.
    pub taken_back: Money,
}

impl Accounts {
    /// The links of an item up to a day, in the order they were recorded; those taken back stay and say so.
    ///
    /// # Errors
    /// None today: an item nothing was paid for has no links.
    pub fn links(&self, item: &Id, as_of: Date) -> Result<Vec<AccountLink>> {
        let deeds = self.paid.get(item).into_iter().flatten().filter_map(|deed| self.deeds.get(*deed));
        let links = deeds.filter(|deed| deed.on <= as_of).flat_map(|deed| {
            deed.takes.iter().filter_map(move |taken| {
                let lot = self.lots.get(taken.lot)?;
                let currency = self.accounts.get(lot.account)?.key.currency;
                Some(AccountLink {
                    item: item.clone(),
                    lot: lot.id.clone(),
                    movement: deed.id.clone(),
                    on: deed.on,
                    paid: money(taken.amount, currency),
                    taken_back: money(self.taken_back(deed, &lot.id, as_of), currency),
                })
            })
        });
        Ok(links.collect())
    }

    /// What stands of the money that paid an item: by which movement, when it arrived, how much.
    pub(crate) fn arrivals(&self, item: &Id) -> Vec<(&Id, Date, i64)> {
        let deeds = self.paid.get(item).into_iter().flatten().filter_map(|deed| self.deeds.get(*deed));
        let arrivals = deeds.flat_map(|deed| {
            deed.takes.iter().filter_map(move |taken| {
                let lot = self.lots.get(taken.lot)?;
                Some((&deed.id, lot.received.min(deed.on), taken.standing()))
            })
        });
        arrivals.collect()
    }

    /// What was taken back of a lot of a movement by that day.
    pub(super) fn taken_back(&self, deed: &Deed, lot: &Id, as_of: Date) -> i64 {
        let undos = deed.undone_by().iter().filter_map(|undo| self.deeds.get(*undo));
        undos.filter(|undo| undo.on <= as_of).fold(0, |sum: i64, undo| {
            let Some(Act::Undo { draws, .. }) = undo.act() else { return sum };
            let back = draws.iter().find(|draw| draw.lot == *lot).map_or(0, |draw| draw.amount.minor());
            sum.saturating_add(back)
        })
    }
}
