//! What became of money, and where the money that paid an item came from (资金的来龙去脉): every cent once.

use super::accounts::Accounts;
use super::check::money;
use super::decide::is_use;
use super::movement::Act;
use super::state::LotState;
use crate::shape::Shape;
use crate::{Date, Id, Money, Result};

/// What became of a part of some money.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct MoneyUse {
    /// The lot it was on at last: the one asked for, or one that it became.
    pub lot: Id,
    /// What became of it.
    pub end: MoneyEnd,
    /// How much, more than zero.
    pub amount: Money,
    /// The movement that did it, after which also its voucher is called. Absent: it is still there.
    #[shape(omit)]
    pub movement: Option<Id>,
    /// Its business date. Absent: it is still there.
    #[shape(omit)]
    pub on: Option<Date>,
}

/// What can become of money.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum MoneyEnd {
    /// It paid an item (核销).
    Paid {
        /// The item.
        item: Id,
    },
    /// It went back (退款).
    Refunded {},
    /// It lapsed (到期失效).
    Expired {},
    /// It was kept (没收).
    Forfeited {},
    /// It is set aside (冻结).
    Held {},
    /// It is there (可用); if its day is over, it waits to be taken off the books.
    Free {},
}

/// Where a part of the money came from that paid an item.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct MoneySource {
    /// The lot as which it first arrived: the receipt, or the credit note.
    pub receipt: Id,
    /// The lot that paid; the same, unless it was moved or became another kind of money.
    pub lot: Id,
    /// The movement that applied it.
    pub movement: Id,
    /// Its business date.
    pub on: Date,
    /// How much of it stands, more than zero.
    pub amount: Money,
}

impl Accounts {
    /// What became of the money of a lot by the end of a day, also after it moved on: together exactly what the lot
    /// brought in. What was taken back does not count.
    ///
    /// # Errors
    /// `unknown_lot`, at `lot`.
    pub fn went_to(&self, lot: &Id, as_of: Date) -> Result<Vec<MoneyUse>> {
        let (first, _) = self.lot(lot).map_err(|e| e.at("lot"))?;
        let (mut uses, mut next) = (Vec::new(), vec![first]);
        while let Some(at) = next.pop() {
            if let Some(lot) = self.lots.get(at) {
                next.extend(self.uses_of(at, lot, as_of, &mut uses));
            }
        }
        Ok(uses)
    }

    /// Adds what became of one lot; the answer is the lots that parts of it became, the last first.
    fn uses_of(&self, at: usize, lot: &LotState, as_of: Date, uses: &mut Vec<MoneyUse>) -> Vec<usize> {
        let Some(home) = self.accounts.get(lot.account) else { return Vec::new() };
        let mut add = |end: MoneyEnd, minor: i64, of: Option<(&Id, Date)>| {
            let (movement, on) = (of.map(|(id, _)| id.clone()), of.map(|(_, on)| on));
            uses.push(MoneyUse { lot: lot.id.clone(), end, amount: money(minor, home.key.currency), movement, on });
        };
        let used = lot.history.iter().filter(|entry| entry.on <= as_of && is_use(entry.what));
        let mut deeds: Vec<usize> = used.map(|entry| entry.deed).collect();
        crate::order::sort(&mut deeds);
        deeds.dedup();
        let mut became = Vec::new();
        for deed in deeds.into_iter().filter_map(|deed| self.deeds.get(deed)) {
            let Some(taken) = deed.takes.iter().find(|taken| taken.lot == at) else { continue };
            let stands = taken.amount.saturating_sub(self.taken_back(deed, &lot.id, as_of));
            if stands == 0 {
                continue;
            }
            let end = match deed.act() {
                Some(Act::Apply { item, .. } | Act::Capture { item, .. }) => MoneyEnd::Paid { item: item.item.clone() },
                Some(Act::Refund { .. }) => MoneyEnd::Refunded {},
                Some(Act::Expire { .. }) => MoneyEnd::Expired {},
                Some(Act::Forfeit { .. }) => MoneyEnd::Forfeited {},
                _ => {
                    became.extend(taken.into);
                    continue;
                }
            };
            add(end, stands, Some((&deed.id, deed.on)));
        }
        for (end, minor) in [(MoneyEnd::Held {}, lot.held().on(as_of)), (MoneyEnd::Free {}, lot.free.on(as_of))] {
            if minor > 0 {
                add(end, minor, None);
            }
        }
        became.reverse();
        became
    }

    /// Where the money came from that paid an item and stands at the end of a day, in the order recorded.
    ///
    /// # Errors
    /// None today: an item nothing was paid for has no sources.
    pub fn came_from(&self, item: &Id, as_of: Date) -> Result<Vec<MoneySource>> {
        let links = self.links(item, as_of)?;
        let source = |link: super::AccountLink| {
            let amount = money(link.paid.minor().saturating_sub(link.taken_back.minor()), link.paid.currency());
            let (_, lot) = self.lot(&link.lot).ok()?;
            let first = lot.origin.and_then(|first| self.lots.get(first)).unwrap_or(lot);
            let (receipt, on) = (first.id.clone(), link.on);
            (!amount.is_zero()).then(|| MoneySource {
                receipt,
                lot: link.lot.clone(),
                movement: link.movement.clone(),
                on,
                amount,
            })
        };
        Ok(links.into_iter().filter_map(source).collect())
    }
}
