//! The lots (预付款批次) and holds (冻结单) of accounts, as they were on any day.

use super::accounts::Accounts;
use super::check::money;
use super::deed::Deed;
use super::key::{AccountFilter, AccountKey};
use super::movement::{Act, HoldPurpose};
use super::state::{HoldState, LotState, What};
use crate::item::{Lot, Nature, Scope, Source};
use crate::shape::Shape;
use crate::{Date, Field, Id, Money, Result};

/// A lot with what became of it. Emptied lots stay.
///
/// `granted` is always `left` and everything that left it: applied, refunded, expired, forfeited, moved and
/// withdrawn. `left` is what is held and what is not.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct AccountLot {
    /// The lot.
    pub lot: Id,
    /// The account it is on.
    pub account: AccountKey,
    /// What kind of money it is.
    pub nature: Nature,
    /// The day the money arrived, on whatever account.
    pub received: Date,
    /// Whole days since then (账龄).
    pub days: i64,
    /// When it expires. Absent: never.
    #[shape(omit)]
    pub expires: Option<Date>,
    /// The lot as which the money first arrived, if it changed account or kind since.
    #[shape(omit)]
    pub origin: Option<Id>,
    /// What it began with.
    pub granted: Money,
    /// What is left on the books.
    pub left: Money,
    /// Of it, what is held.
    pub held: Money,
    /// Of it, what can be used on the day: not held, not expired.
    pub available: Money,
    /// What paid items.
    pub applied: Money,
    /// What was paid back.
    pub refunded: Money,
    /// What left the books as expired.
    pub expired: Money,
    /// What was kept for a broken contract.
    pub forfeited: Money,
    /// What became other lots.
    pub moved: Money,
    /// What was taken back: it never arrived, or went back to the lot it came from.
    pub withdrawn: Money,
}

/// A hold with what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct AccountHold {
    /// The hold.
    pub hold: Id,
    /// The account.
    pub account: AccountKey,
    /// What it is for.
    pub purpose: HoldPurpose,
    /// The order, claim or request behind it.
    #[shape(omit)]
    pub reference: Option<Id>,
    /// The day it began.
    pub since: Date,
    /// The first day on which it no longer holds. Absent: no such day.
    #[shape(omit)]
    pub until: Option<Date>,
    /// What it set aside.
    pub amount: Money,
    /// What it holds on the day.
    pub held: Money,
    /// What it paid, to items or back to the payer.
    pub taken: Money,
    /// How it stands on the day.
    pub status: HoldStatus,
    /// The movement that resolved it by then.
    #[shape(omit)]
    pub by: Option<Id>,
}

/// How a hold stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum HoldStatus {
    /// It holds.
    Open,
    /// It paid an item.
    Captured,
    /// It was paid back.
    PaidOut,
    /// It was given up.
    Released,
    /// It ended by its date.
    Lapsed,
}

impl Accounts {
    /// The lots of these accounts that were there at the end of a day, account by account, by arrival and id.
    ///
    /// # Errors
    /// None today; the figures of a lot always fit.
    pub fn lots(&self, of: &AccountFilter, as_of: Date) -> Result<Vec<AccountLot>> {
        Ok(self.lots_of(of, as_of).into_iter().filter_map(|lot| self.lot_as_of(lot, as_of)).collect())
    }

    /// The lots of several customers as if they were the first of them: of the others only those of which something is
    /// left.
    pub(crate) fn lots_together(&self, customers: &[Id], as_of: Date) -> Result<Vec<AccountLot>> {
        let mut found = Vec::new();
        for (place, customer) in customers.iter().enumerate() {
            let of = AccountFilter { customer: Some(customer.clone()), ..AccountFilter::default() };
            let lots = self.lots(&of, as_of)?;
            found.extend(lots.into_iter().filter(|lot| place == 0 || !lot.left.is_zero()));
        }
        Ok(found)
    }

    /// What can be used on a day, as lots for [`allocate`](crate::allocate): each with its rest, scope,
    /// priority, expiry, and the fields of its account and its own.
    ///
    /// # Errors
    /// As [`lots`](Self::lots).
    pub fn to_lots(&self, of: &AccountFilter, as_of: Date) -> Result<Vec<Lot>> {
        Ok(self.lots_of(of, as_of).into_iter().filter_map(|lot| self.to_lot(lot, as_of)).collect())
    }

    /// A lot with what can be used of it on a day; none if that is nothing.
    pub(super) fn to_lot(&self, lot: &LotState, as_of: Date) -> Option<Lot> {
        let home = self.accounts.get(lot.account)?;
        let amount = lot.takeable(as_of);
        (amount > 0).then(|| Lot {
            id: lot.id.clone(),
            customer: home.key.customer.clone(),
            amount: money(amount, home.key.currency),
            received: lot.received,
            nature: lot.nature,
            references: lot.terms().references.clone(),
            pays: Vec::new(),
            source: Source::OnAccount,
            fields: home.key.fields.iter().chain(&lot.terms().fields).cloned().collect::<Vec<Field>>(),
            scope: lot.terms().scope.clone(),
            priority: lot.priority,
            expires: lot.expires,
        })
    }

    /// The holds of these accounts that were there at the end of a day, in the order they were made.
    ///
    /// # Errors
    /// None today; the figures of a hold always fit.
    pub fn holds(&self, of: &AccountFilter, as_of: Date) -> Result<Vec<AccountHold>> {
        let homes = self.found(of).into_iter().filter_map(|at| self.accounts.get(at));
        let holds = homes.flat_map(|home| home.holds.iter()).filter_map(|at| self.holds.get(*at));
        let quoted = |hold: &&HoldState| of.reference.is_none() || of.reference == hold.reference;
        Ok(holds
            .filter(quoted)
            .filter(|hold| hold.since <= as_of)
            .filter_map(|hold| self.hold_as_of(hold, as_of))
            .collect())
    }

    /// The holds of several customers as if they were the first of them: of the others only those that are open.
    pub(crate) fn holds_together(&self, customers: &[Id], as_of: Date) -> Result<Vec<AccountHold>> {
        let mut found = Vec::new();
        for (place, customer) in customers.iter().enumerate() {
            let of = AccountFilter { customer: Some(customer.clone()), ..AccountFilter::default() };
            let holds = self.holds(&of, as_of)?;
            found.extend(holds.into_iter().filter(|hold| place == 0 || hold.status == HoldStatus::Open));
        }
        Ok(found)
    }

    /// What a lot may pay, where that is limited.
    ///
    /// # Errors
    /// `unknown_lot`.
    pub fn scope(&self, lot: &Id) -> Result<&[Scope]> {
        self.lot(lot).map(|(_, lot)| lot.terms().scope.as_slice())
    }

    fn lots_of(&self, of: &AccountFilter, as_of: Date) -> Vec<&LotState> {
        let homes = self.found(of).into_iter().filter_map(|at| self.accounts.get(at));
        homes
            .flat_map(|home| {
                let lots = home.lots.iter().filter_map(|at| self.lots.get(*at));
                let wanted = |lot: &&LotState| {
                    let quoted =
                        of.reference.as_ref().is_none_or(|reference| lot.terms().references.contains(reference));
                    lot.since <= as_of && quoted && (of.natures.is_empty() || of.natures.contains(&lot.nature))
                };
                let mut lots: Vec<&LotState> = lots.filter(wanted).collect();
                crate::order::sort_by(&mut lots, |a, b| (a.received, &a.id).cmp(&(b.received, &b.id)));
                lots
            })
            .collect()
    }

    fn lot_as_of(&self, lot: &LotState, as_of: Date) -> Option<AccountLot> {
        let home = self.accounts.get(lot.account)?;
        let entries = || lot.history.iter().filter(|entry| entry.on <= as_of);
        let sum = |what: What| {
            let of_kind = entries().filter(|entry| entry.what == what);
            money(of_kind.fold(0_i64, |sum, entry| sum.saturating_add(entry.amount)), home.key.currency)
        };
        let (free, held) = (lot.free.on(as_of), lot.held().on(as_of));
        Some(AccountLot {
            lot: lot.id.clone(),
            account: home.key.clone(),
            nature: lot.nature,
            received: lot.received,
            days: as_of.days_since(lot.received),
            expires: lot.expires,
            origin: lot.origin.and_then(|origin| self.lots.get(origin)).map(|origin| origin.id.clone()),
            granted: sum(What::Granted),
            left: money(free.saturating_add(held), home.key.currency),
            held: money(held, home.key.currency),
            available: money(if lot.expired_on(as_of) { 0 } else { free }, home.key.currency),
            applied: sum(What::Applied),
            refunded: sum(What::Refunded),
            expired: sum(What::Expired),
            forfeited: sum(What::Forfeited),
            moved: sum(What::Moved),
            withdrawn: sum(What::Withdrawn),
        })
    }

    fn hold_as_of(&self, hold: &HoldState, as_of: Date) -> Option<AccountHold> {
        let home = self.accounts.get(hold.account)?;
        let currency = home.key.currency;
        let resolved = hold.resolved.filter(|resolved| resolved.on <= as_of);
        let deed = resolved.and_then(|resolved| self.deeds.get(resolved.deed));
        let status = match deed.map(Deed::act) {
            Some(Some(Act::Capture { .. })) => HoldStatus::Captured,
            Some(Some(Act::Refund { .. })) => HoldStatus::PaidOut,
            Some(Some(Act::Release { .. })) => HoldStatus::Released,
            Some(_) => HoldStatus::Lapsed,
            None if hold.until.is_some_and(|until| until <= as_of) => HoldStatus::Lapsed,
            None => HoldStatus::Open,
        };
        let held = if status == HoldStatus::Open { hold.held_on(as_of) } else { 0 };
        Some(AccountHold {
            hold: hold.id.clone(),
            account: home.key.clone(),
            purpose: hold.purpose,
            reference: hold.reference.clone(),
            since: hold.since,
            until: hold.until,
            amount: money(hold.total(), currency),
            held: money(held, currency),
            taken: money(resolved.map_or(0, |resolved| resolved.taken), currency),
            status,
            by: deed.map(|deed| deed.id.clone()),
        })
    }
}
