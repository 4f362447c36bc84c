//! What a checked movement changes. Nothing here can fail.

use super::accounts::{Accounts, NATURES};
use super::check::{NewLot, Step, Target};
use super::deed::Deed;
use super::key::AccountKey;
use super::movement::{Act, HoldPurpose, Movement};
use super::state::{Account, Entry, HoldState, LotState, LotTerms, Resolved, Shift, Taken, What};
use super::timeline::Timeline;
use crate::Date;
use crate::few::Few;

/// A movement on its way into the accounts.
struct Work<'a> {
    accounts: &'a mut Accounts,
    on: Date,
    deed: usize,
    /// The lots that changed, some of them more than once.
    touched: Vec<usize>,
}

pub(super) fn commit(accounts: &mut Accounts, movement: &Movement, step: Step) {
    let deed = accounts.deeds.len();
    let touched = std::mem::take(&mut accounts.touched);
    let mut work = Work { accounts, on: movement.on, deed, touched };
    let (account, other, takes) = work.take_step(step);
    let mut touched = work.touched;
    for at in [Some(account), other].into_iter().flatten() {
        if let Some(home) = accounts.accounts.get_mut(at) {
            // A movement that changes no figure has a line too.
            home.lines.of(movement.on, deed);
        }
        accounts.advance(at, movement.on);
    }
    touched.sort_unstable();
    touched.dedup();
    for lot in touched.drain(..) {
        accounts.shelve(lot);
    }
    accounts.touched = touched;
    accounts.deed_ids.add(&movement.id, &accounts.deeds);
    if let Act::Apply { item, .. } | Act::Capture { item, .. } = &movement.act {
        accounts.paid.entry(&item.item, Vec::new).into_iter().for_each(|paid| paid.push(deed));
    }
    let key = accounts.accounts.get(account).map(|home| &home.key);
    let done = Deed::of(movement, key, (account, other, takes));
    accounts.deeds.push(done);
}

impl Work<'_> {
    fn take_step(&mut self, step: Step) -> (usize, Option<usize>, Few<Taken>) {
        match step {
            Step::Open { key } => (self.accounts.open(key), None, Few::default()),
            Step::Close { account } => {
                if let Some(home) = self.accounts.accounts.get_mut(account) {
                    home.closed.push((self.on, None));
                }
                (account, None, Few::default())
            }
            Step::Reopen { account } => {
                if let Some(last) = self.accounts.accounts.get_mut(account).and_then(|home| home.closed.last_mut()) {
                    last.1 = Some(self.on);
                }
                (account, None, Few::default())
            }
            Step::Deposit { to, lot, amount } => {
                let account = self.target(to);
                if let Some(home) = self.accounts.accounts.get(account) {
                    let received = self.accounts.received.entry(home.key.currency).or_default();
                    *received = received.saturating_add(amount);
                }
                let lot = self.new_lot(account, lot, amount);
                (account, None, Few::One(Taken { lot, amount, undone: 0, what: What::Granted, into: None }))
            }
            Step::Take { takes, what } => {
                let account = takes.first().and_then(|(lot, _)| self.home(*lot)).unwrap_or_default();
                let take = |(lot, amount): (usize, i64)| {
                    self.shift(lot, amount.saturating_neg(), 0);
                    self.note(lot, what, amount);
                    Taken { lot, amount, undone: 0, what, into: None }
                };
                (account, None, takes.into_iter().map(take).collect::<Vec<_>>().into())
            }
            Step::Move { to, moves } => {
                let from = moves.first().and_then(|(lot, ..)| self.home(*lot)).unwrap_or_default();
                let to = self.target(to);
                let carry = |(lot, amount, new): (usize, i64, NewLot)| {
                    self.shift(lot, amount.saturating_neg(), 0);
                    self.note(lot, What::Moved, amount);
                    let into = Some(self.new_lot(to, new, amount));
                    Taken { lot, amount, undone: 0, what: What::Moved, into }
                };
                let takes = moves.into_iter().map(carry).collect::<Vec<_>>().into();
                (from, Some(to).filter(|to| *to != from), takes)
            }
            Step::Hold { hold } => self.hold(hold),
            Step::Lapse { hold } => {
                let account = self.resolve(hold, 0);
                (account, None, Few::default())
            }
            Step::Resolve { hold, takes, what } => self.end_hold(hold, &takes, what),
            Step::Undo { deed, takes } => self.undo(deed, &takes),
        }
    }

    fn hold(&mut self, hold: HoldState) -> (usize, Option<usize>, Few<Taken>) {
        let (account, purpose, at) = (hold.account, hold.purpose, self.accounts.holds.len());
        for part in &hold.parts {
            self.change(part.lot, Shift { on: self.on, left: 0, held: part.amount, purpose, deed: Some(self.deed) });
            if let Some(end) = part.end {
                let held = part.amount.saturating_neg();
                self.change(part.lot, Shift { on: end, left: 0, held, purpose, deed: None });
            }
            self.note(part.lot, What::Held, part.amount);
        }
        if let Some(home) = self.accounts.accounts.get_mut(account) {
            home.holds.push(at);
            home.ends.extend(hold.parts.iter().filter_map(|part| Some((part.end?, at))));
        }
        self.accounts.hold_ids.add(&hold.id, at);
        self.accounts.holds.push(hold);
        (account, None, Few::default())
    }

    /// A hold ends by this movement: what it takes leaves, the rest is free.
    fn end_hold(&mut self, at: usize, takes: &[i64], what: What) -> (usize, Option<usize>, Few<Taken>) {
        let Some(hold) = self.accounts.holds.get(at).cloned() else { return (0, None, Few::default()) };
        let mut taken = Vec::new();
        for (part, take) in hold.parts.iter().zip(takes) {
            let held = HoldState::held_of(part, self.on);
            if held == 0 {
                continue;
            }
            let (purpose, back) = (hold.purpose, held.saturating_neg());
            let left = take.saturating_neg();
            self.change(part.lot, Shift { on: self.on, left, held: back, purpose, deed: Some(self.deed) });
            if let Some(end) = part.end {
                self.change(part.lot, Shift { on: end, left: 0, held, purpose, deed: None });
            }
            self.note(part.lot, What::Freed, held);
            if *take > 0 {
                self.note(part.lot, what, *take);
                taken.push(Taken { lot: part.lot, amount: *take, undone: 0, what, into: None });
            }
        }
        let total = takes.iter().fold(0_i64, |sum, take| sum.saturating_add(*take));
        (self.resolve(at, total), None, taken.into())
    }

    fn resolve(&mut self, at: usize, taken: i64) -> usize {
        let Some(hold) = self.accounts.holds.get_mut(at) else { return 0 };
        hold.resolved = Some(Resolved { on: self.on, deed: self.deed, taken });
        let ends: Vec<Date> = hold.parts.iter().filter_map(|part| part.end).filter(|end| *end > self.on).collect();
        let account = hold.account;
        if let Some(home) = self.accounts.accounts.get_mut(account) {
            ends.into_iter().for_each(|end| {
                home.ends.remove(&(end, at));
            });
        }
        account
    }

    fn undo(&mut self, of: usize, takes: &[(usize, i64)]) -> (usize, Option<usize>, Few<Taken>) {
        let Some(deed) = self.accounts.deeds.get_mut(of) else { return (0, None, Few::default()) };
        let (account, other) = (deed.account, deed.other());
        deed.undone(self.deed);
        let mut back = Vec::with_capacity(takes.len());
        for (place, amount) in takes {
            if let Some(taken) = deed.takes.get_mut(*place) {
                taken.undone = taken.undone.saturating_add(*amount);
                back.push((*taken, *amount));
            }
        }
        for (taken, amount) in back {
            let less = amount.saturating_neg();
            if taken.what == What::Granted {
                self.shift(taken.lot, less, 0);
                self.note(taken.lot, What::Withdrawn, amount);
                continue;
            }
            if let Some(into) = taken.into {
                self.shift(into, less, 0);
                self.note(into, What::Withdrawn, amount);
            }
            self.shift(taken.lot, amount, 0);
            self.note(taken.lot, taken.what, less);
        }
        (account, other, Few::default())
    }

    fn target(&mut self, to: Target) -> usize {
        match to {
            Target::Known(at) => at,
            Target::New(key) => self.accounts.open(key),
        }
    }

    fn new_lot(&mut self, account: usize, new: NewLot, amount: i64) -> usize {
        let at = self.accounts.lots.len();
        let lot = LotState {
            id: new.id,
            account,
            nature: new.nature,
            since: self.on,
            received: new.received,
            expires: new.expires,
            priority: new.priority,
            terms: LotTerms::kept(new.scope, new.fields, new.references),
            origin: new.origin,
            free: Timeline::default(),
            held: None,
            history: Few::default(),
            shelved: false,
            parked: None,
        };
        if let Some(home) = self.accounts.accounts.get_mut(account) {
            home.lots.push(at);
            home.expiries.extend(lot.expires.map(|expires| (expires, at)));
        }
        self.accounts.lot_ids.add(&lot.id, at);
        self.accounts.lots.push(lot);
        self.shift(at, amount, 0);
        self.note(at, What::Granted, amount);
        at
    }

    fn home(&self, lot: usize) -> Option<usize> {
        self.accounts.lots.get(lot).map(|lot| lot.account)
    }

    fn shift(&mut self, lot: usize, left: i64, held: i64) {
        let purpose = HoldPurpose::Order;
        self.change(lot, Shift { on: self.on, left, held, purpose, deed: Some(self.deed) });
    }

    fn change(&mut self, at: usize, shift: Shift) {
        self.touched.push(at);
        self.accounts.change_lot(at, shift);
    }

    fn note(&mut self, at: usize, what: What, amount: i64) {
        if let Some(lot) = self.accounts.lots.get_mut(at) {
            lot.history.push(Entry { on: self.on, deed: self.deed, what, amount });
        }
    }
}

impl Accounts {
    fn open(&mut self, key: AccountKey) -> usize {
        let at = self.accounts.len();
        let sorted = key.sorted();
        self.names.add(&sorted, at);
        self.customers.entry(key.customer.clone()).or_default().insert(sorted.clone(), at);
        self.keys.insert(sorted, at);
        self.accounts.push(Account::new(key));
        at
    }

    pub(super) fn change_lot(&mut self, at: usize, shift: Shift) {
        let Some(lot) = self.lots.get_mut(at) else { return };
        let Some(home) = self.accounts.get_mut(lot.account) else { return };
        home.shift(lot, shift);
        let nature = NATURES.iter().position(|nature| *nature == lot.nature).unwrap_or_default();
        let book = (home.key.currency, nature);
        if let Some(trial) = &mut self.trial
            && !self.books.contains_key(&book)
        {
            trial.books.push(book);
        }
        self.books.entry(book).or_default().add(shift.on, shift.left);
    }

    /// The latest date of an account moves on, and what is free again by then goes back to the shelves.
    fn advance(&mut self, at: usize, on: Date) {
        let Some(home) = self.accounts.get_mut(at) else { return };
        if home.latest.is_some_and(|latest| on <= latest) {
            return;
        }
        home.latest = Some(on);
        if home.parked.is_empty() {
            return;
        }
        let later = on.add_days(1).map(|next| home.parked.split_off(&next)).unwrap_or_default();
        let woken = std::mem::replace(&mut home.parked, later);
        for lot in woken.into_values().flatten() {
            if let Some(lot) = self.lots.get_mut(lot) {
                lot.parked = None;
            }
            if let Some(trial) = &mut self.trial {
                trial.woken.push(lot);
            }
            self.shelve(lot);
        }
    }

    pub(super) fn shelve(&mut self, at: usize) {
        let Some(lot) = self.lots.get_mut(at) else { return };
        if let Some(home) = self.accounts.get_mut(lot.account) {
            home.shelve(lot, at);
        }
    }
}
