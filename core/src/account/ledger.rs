//! The running ledger of an account (收支明细): line by line with the balance after each.

use super::accounts::Accounts;
use super::balance::AccountBalance;
use super::check::money;
use super::deed::Deed;
use super::key::AccountKey;
use super::movement::{Act, Draw};
use crate::reason::AccountEvent;
use crate::shape::Shape;
use crate::{Currency, Date, Id, Money, Result};

/// What happened on an account in a range of days.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct AccountLedger {
    /// The account as it was before the first day (期初).
    pub opening: AccountBalance,
    /// The lines by date, within a day in the order they were recorded.
    pub lines: Vec<AccountLedgerLine>,
    /// The account as it was after the last day (期末).
    pub closing: AccountBalance,
}

/// One line.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct AccountLedgerLine {
    /// The business date.
    pub on: Date,
    /// The movement. Absent: the date alone did it, because money expired or a hold ended.
    #[shape(omit)]
    pub movement: Option<Id>,
    /// What happened.
    pub event: AccountEvent,
    /// What it added to the books, below zero if it took away.
    pub change: Money,
    /// What stands on the books after it.
    pub booked: Money,
    /// What is held after it, for whatever purpose.
    pub held: Money,
    /// What is available after it.
    pub available: Money,
}

/// A line before its running figures.
struct Raw {
    on: Date,
    movement: Option<Id>,
    event: AccountEvent,
    booked: i64,
    held: i64,
    available: i64,
}

impl Accounts {
    /// The lines of an account from its first day to its last, both included.
    ///
    /// Money that expires and holds that end by their date stand as lines without a movement, first on their
    /// day, so that each line follows from the one before.
    ///
    /// # Errors
    /// `unknown_account`, at `account`.
    pub fn ledger(&self, account: &AccountKey, first: Date, last: Date) -> Result<AccountLedger> {
        let at = self.known(account).map_err(|e| e.at("account"))?;
        let home = self.account_at(at, account)?;
        let currency = home.key.currency;
        let opening = home.balance(|figure| figure.before(first));
        let mut raw = if first <= last { self.by_date_alone(at, first, last) } else { Vec::new() };
        if first <= last {
            let written = home.lines.between(first, last);
            raw.extend(written.filter_map(|(on, deed, change)| {
                let deed = self.deeds.get(deed)?;
                Some(Raw {
                    on,
                    movement: Some(deed.id.clone()),
                    event: self.event(deed, None),
                    booked: change.booked,
                    held: change.held,
                    available: change.available,
                })
            }));
        }
        // Stable: what the date did stands before what was recorded on it.
        crate::order::sort_by_key(&mut raw, |line| line.on);
        let mut booked = opening.booked.minor();
        let mut held = opening.held.minor().saturating_add(opening.in_refund.minor());
        let mut available = opening.available.minor();
        let line = |raw: Raw| {
            booked = booked.saturating_add(raw.booked);
            held = held.saturating_add(raw.held);
            available = available.saturating_add(raw.available);
            AccountLedgerLine {
                on: raw.on,
                movement: raw.movement,
                event: raw.event,
                change: money(raw.booked, currency),
                booked: money(booked, currency),
                held: money(held, currency),
                available: money(available, currency),
            }
        };
        let lines = raw.into_iter().map(line).collect();
        let closing = if first <= last { home.balance(|figure| figure.on(last)) } else { opening.clone() };
        Ok(AccountLedger { opening, lines, closing })
    }

    /// The lines nobody wrote: money that expired, then holds that ended.
    fn by_date_alone(&self, at: usize, from: Date, to: Date) -> Vec<Raw> {
        let Some(home) = self.accounts.get(at) else { return Vec::new() };
        let currency = home.key.currency;
        let mut raw = Vec::new();
        for (on, lot) in home.expiries.range((from, 0)..=(to, usize::MAX)) {
            let Some(lot) = self.lots.get(*lot) else { continue };
            let free = lot.free.before(*on);
            if free > 0 {
                let available = if lot.is_taken_unnamed() { free.saturating_neg() } else { 0 };
                let event = AccountEvent::BecameUnusable { lot: lot.id.clone(), amount: money(free, currency) };
                raw.push(Raw { on: *on, movement: None, event, booked: 0, held: 0, available });
            }
        }
        for (on, hold) in home.ends.range((from, 0)..=(to, usize::MAX)) {
            let Some(hold) = self.holds.get(*hold) else { continue };
            let (mut ended, mut usable) = (0_i64, 0_i64);
            for part in hold.parts.iter().filter(|part| part.end == Some(*on)) {
                ended = ended.saturating_add(part.amount);
                let lot = self.lots.get(part.lot);
                if lot.is_some_and(|lot| lot.is_taken_unnamed() && !lot.expired_on(*on)) {
                    usable = usable.saturating_add(part.amount);
                }
            }
            raw.push(Raw {
                on: *on,
                movement: None,
                event: AccountEvent::Lapsed { hold: hold.id.clone(), amount: money(ended, currency) },
                booked: 0,
                held: ended.saturating_neg(),
                available: usable,
            });
        }
        raw
    }

    /// What a movement says: in all, or of one lot with what it took of it and what became free.
    pub(super) fn event(&self, deed: &Deed, of_lot: Option<(i64, i64)>) -> AccountEvent {
        let currency = self.accounts.get(deed.account).map(|home| home.key.currency);
        let customer = |at: Option<usize>| {
            let home = at.and_then(|at| self.accounts.get(at)).map(|home| home.key.customer.clone());
            home.unwrap_or_else(|| deed.id.clone())
        };
        let Some(currency) = currency else { return AccountEvent::Opened {} };
        let sum = |draws: &[Draw]| total(draws, currency);
        let part = |whole: i64| money(of_lot.map_or(whole, |(taken, _)| taken), currency);
        let freed = |hold: &Id| {
            let hold = self.hold_at(hold).and_then(|at| self.holds.get(at));
            let taken = hold.and_then(|hold| hold.resolved).map_or(0, |resolved| resolved.taken);
            let on = deed.on;
            let held = hold.map_or(0, |hold| hold.held_on(on));
            money(of_lot.map_or(held.saturating_sub(taken), |(_, freed)| freed), currency)
        };
        let moved = || deed.takes.iter().fold(0_i64, |sum, taken| sum.saturating_add(taken.amount));
        let Some(act) = deed.act() else {
            let taken = deed.takes.first();
            let lot = taken.and_then(|taken| self.lots.get(taken.lot)).map_or(&deed.id, |lot| &lot.id);
            return AccountEvent::Deposited { lot: lot.clone(), amount: part(moved()) };
        };
        match act {
            Act::Open { .. } => AccountEvent::Opened {},
            Act::Close { .. } => AccountEvent::Closed {},
            Act::Reopen { .. } => AccountEvent::Reopened {},
            Act::Deposit { lot, amount, .. } => {
                AccountEvent::Deposited { lot: lot.clone(), amount: part(amount.minor()) }
            }
            Act::Hold { hold, draws, .. } => AccountEvent::Held { hold: hold.clone(), amount: part(sum(draws)) },
            Act::Capture { hold, item, draws } => AccountEvent::Captured {
                hold: hold.clone(),
                item: item.item.clone(),
                amount: part(sum(draws)),
                freed: freed(hold),
            },
            Act::Release { hold } => AccountEvent::Released { hold: hold.clone(), amount: freed(hold) },
            Act::Lapse { hold } => {
                let state = self.hold_at(hold).and_then(|at| self.holds.get(at));
                let amount = money(state.map_or(0, super::state::HoldState::total), currency);
                AccountEvent::Lapsed { hold: hold.clone(), amount }
            }
            Act::Apply { item, draws } => AccountEvent::Applied { item: item.item.clone(), amount: part(sum(draws)) },
            Act::Undo { of, draws } => AccountEvent::TakenBack { movement: of.clone(), amount: part(sum(draws)) },
            Act::Refund { hold, draws, .. } => AccountEvent::Refunded { amount: part(sum(draws)), hold: hold.clone() },
            Act::Transfer { to, .. } => AccountEvent::Transferred {
                from_customer: customer(Some(deed.account)),
                to_customer: to.customer.clone(),
                amount: part(moved()),
            },
            Act::Identify { to, .. } => AccountEvent::Identified {
                from_customer: customer(Some(deed.account)),
                to_customer: to.customer.clone(),
                amount: part(moved()),
            },
            Act::Reclassify { .. } => AccountEvent::Reclassified { amount: part(moved()) },
            Act::Expire { draws } => AccountEvent::Expired { amount: part(sum(draws)) },
            Act::Forfeit { draws } => AccountEvent::Forfeited { amount: part(sum(draws)) },
        }
    }
}

fn total(draws: &[Draw], currency: Currency) -> i64 {
    Money::sum(draws.iter().map(|draw| draw.amount), currency).map_or(0, |sum| sum.minor())
}
