//! Trying movements out (试算): applied to see what follows, then taken off again as if they had never been there.
//!
//! A batch is decided command by command, and a later command must see what the earlier ones do. Copying the
//! accounts for that would cost as much as their history; taking the last movements off again costs as much as the
//! movements.

use super::accounts::Accounts;
use super::deed::Deed;
use super::movement::{Act, HoldPurpose};
use super::policy::AccountPolicy;
use super::state::{Account, HoldState, Shift, What};
use crate::{Currency, Date, Id};

/// What has to be known to end a trial.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Trial {
    /// How many movements there were when it began.
    from: usize,
    /// The rules when it began, if they changed since.
    policy: Option<AccountPolicy>,
    /// The lots that became free again because a movement of the trial moved the latest day on.
    // Most trials wake none: a list that nobody filled costs nothing to let go of. One may stand here twice, or be gone.
    pub(super) woken: Vec<usize>,
    /// Those of them from before the last mark.
    woken_before: Vec<usize>,
    /// The currencies and natures that nobody had money in before.
    pub(super) books: Vec<(Currency, usize)>,
}

impl Accounts {
    /// From here on movements can be taken off again.
    pub(crate) fn begin_trial(&mut self) {
        let (woken, woken_before, books) = (Vec::new(), Vec::new(), Vec::new());
        self.trial = Some(Trial { from: self.deeds.len(), policy: None, woken, woken_before, books });
    }

    /// What was applied since the trial began stays.
    pub(crate) fn keep_trial(&mut self) {
        self.trial = None;
    }

    /// Takes off what was applied since the trial began: the accounts are equal to what they were.
    pub(crate) fn end_trial(&mut self) {
        let Some(from) = self.trial.as_ref().map(|trial| trial.from) else { return };
        while self.deeds.len() > from {
            self.take_off();
        }
        let Some(trial) = self.trial.take() else { return };
        for book in trial.books {
            self.books.remove(&book);
        }
        for lot in trial.woken.into_iter().chain(trial.woken_before) {
            self.shelve(lot);
        }
        if let Some(policy) = trial.policy {
            self.policy = policy;
        }
    }

    /// How far the trial is, to come back to until the next mark.
    pub(crate) fn mark_trial(&mut self) -> usize {
        if let Some(trial) = &mut self.trial {
            trial.woken_before.append(&mut trial.woken);
        }
        self.deeds.len()
    }

    /// Takes off what was applied since the last mark; the trial goes on.
    pub(crate) fn trial_back_to(&mut self, mark: usize) {
        while self.deeds.len() > mark {
            self.take_off();
        }
        let woken = self.trial.as_mut().map(|trial| std::mem::take(&mut trial.woken));
        for lot in woken.into_iter().flatten() {
            self.shelve(lot);
        }
    }

    /// The rules from here on; what was applied before is not looked at again.
    pub(crate) fn set_policy(&mut self, policy: &AccountPolicy) {
        if self.policy != *policy {
            let before = std::mem::replace(&mut self.policy, policy.clone());
            if let Some(trial) = &mut self.trial {
                trial.policy.get_or_insert(before);
            }
        }
    }

    /// Whether a movement could be applied now.
    ///
    /// # Errors
    /// Those of [`apply`](Self::apply).
    pub(crate) fn accepts(&self, movement: &super::Movement) -> crate::Result<()> {
        self.check_new(&movement.id).map_err(|e| e.at("id"))?;
        self.allows(movement.on, &movement.act)
    }

    /// Whether these are the rules.
    pub(crate) fn follows(&self, policy: &AccountPolicy) -> bool {
        self.policy == *policy
    }

    /// What may be taken of a lot on that day without making it short on a later one.
    pub(crate) fn takeable(&self, lot: &Id, on: Date) -> crate::Result<crate::Money> {
        let (_, lot) = self.lot(lot)?;
        let currency = self.accounts.get(lot.account).map(|home| home.key.currency);
        let unknown = || crate::ErrorKind::UnknownLot { lot: lot.id.clone() };
        crate::Money::new(lot.takeable(on), currency.ok_or_else(unknown)?)
    }

    /// How many movements touched an account; none if it is not there.
    pub(crate) fn touched(&self, account: &super::AccountKey) -> usize {
        let key = account.normal().ok();
        let found = key.and_then(|key| self.home_at(&key)).and_then(|at| self.accounts.get(at));
        found.map_or(0, |home| home.lines.len())
    }

    /// The accounts of a customer.
    pub(crate) fn keys_of(&self, customer: &Id) -> Vec<super::AccountKey> {
        let mine = self.customers.get(customer).into_iter().flat_map(|of| of.values());
        mine.filter_map(|at| self.accounts.get(*at)).map(|home| home.key.clone()).collect()
    }

    /// The account a lot is on.
    pub(crate) fn home_of(&self, lot: &Id) -> Option<&super::AccountKey> {
        let lot = self.lot(lot).ok().map(|(_, lot)| lot)?;
        self.accounts.get(lot.account).map(|home| &home.key)
    }

    /// Which of the accounts a lot is on, as a number.
    pub(crate) fn place_of(&self, lot: &Id) -> crate::Result<usize> {
        self.lot(lot).map(|(_, lot)| lot.account)
    }

    /// The account a hold is on.
    pub(crate) fn home_of_hold(&self, hold: &Id) -> Option<&super::AccountKey> {
        let hold = self.hold_at(hold).and_then(|at| self.holds.get(at))?;
        self.accounts.get(hold.account).map(|home| &home.key)
    }

    /// What a hold that nobody resolved holds on that day.
    pub(crate) fn held_by_hold(&self, hold: &Id, on: Date) -> Option<crate::Money> {
        let hold = self.hold_at(hold).and_then(|at| self.holds.get(at))?;
        let currency = self.accounts.get(hold.account)?.key.currency;
        let held = if hold.resolved.is_none() { hold.held_on(on) } else { 0 };
        crate::Money::new(held, currency).ok()
    }

    /// What of a movement nobody took back.
    pub(crate) fn standing(&self, movement: &Id) -> Option<crate::Money> {
        let deed = self.deed_at(movement).and_then(|at| self.deeds.get(at))?;
        let first = deed.takes.first().and_then(|taken| self.lots.get(taken.lot))?;
        let currency = self.accounts.get(first.account)?.key.currency;
        let standing = deed.takes.iter().fold(0_i64, |sum, taken| sum.saturating_add(taken.standing()));
        crate::Money::new(standing, currency).ok()
    }

    /// A hold of the customer that holds on that day and that nobody resolved.
    pub(crate) fn holding(&self, account: &super::AccountKey, on: Date) -> Option<Id> {
        let home = self.home_at(account).and_then(|at| self.accounts.get(at))?;
        // The latest holds first: old ones are mostly resolved.
        let holds = home.holds.iter().rev().filter_map(|at| self.holds.get(*at));
        holds.filter(|hold| hold.resolved.is_none() && hold.held_on(on) > 0).map(|hold| hold.id.clone()).next()
    }

    // INVARIANT: the mirror of `commit`: what that adds last is what this takes off first.
    fn take_off(&mut self) {
        let Some(deed) = self.deeds.pop() else { return };
        let at = self.deeds.len();
        self.deed_ids.remove(&deed.id, &self.deeds);
        if let Some(Act::Apply { item, .. } | Act::Capture { item, .. }) = deed.act()
            && let Some(paid) = self.paid.get_mut(&item.item)
        {
            paid.pop();
            if paid.is_empty() {
                self.paid.remove(&item.item);
            }
        }
        let touched = std::mem::take(&mut self.touched);
        let mut back = Back { accounts: self, on: deed.on, deed: at, touched };
        let made = back.step(&deed);
        let mut touched = back.touched;
        let mut homes = [Some(deed.account), deed.other().filter(|other| *other != deed.account)];
        homes.sort_unstable();
        for home in homes.into_iter().flatten() {
            let Some(home) = self.accounts.get_mut(home) else { continue };
            home.lines.take_off(deed.on, at);
            home.latest = home.lines.latest();
        }
        touched.sort_unstable();
        touched.dedup();
        for lot in touched.drain(..) {
            self.shelve(lot);
        }
        self.touched = touched;
        for _ in 0..made {
            self.forget_lot();
        }
        // An account has a line from the movement that opened it on.
        for home in homes.into_iter().rev().flatten() {
            if self.accounts.get(home).is_some_and(|home| home.lines.len() == 0) {
                self.forget_account();
            }
        }
    }

    fn forget_lot(&mut self) {
        let Some(lot) = self.lots.pop() else { return };
        let at = self.lots.len();
        self.lot_ids.remove(&lot.id, at);
        if let Some(home) = self.accounts.get_mut(lot.account) {
            home.lots.pop();
            if let Some(expires) = lot.expires {
                home.expiries.remove(&(expires, at));
                home.expiring.remove(&(expires, at));
            }
        }
    }

    fn forget_account(&mut self) {
        let Some(Account { key, .. }) = self.accounts.pop() else { return };
        let sorted = key.sorted();
        self.names.remove(&sorted, self.accounts.len());
        self.keys.remove(&sorted);
        if let Some(of) = self.customers.get_mut(&key.customer) {
            of.remove(&sorted);
            if of.is_empty() {
                self.customers.remove(&key.customer);
            }
        }
    }
}

struct Back<'a> {
    accounts: &'a mut Accounts,
    on: Date,
    deed: usize,
    /// The lots that changed, some of them more than once.
    touched: Vec<usize>,
}

impl Back<'_> {
    /// Takes back what a movement did to lots and holds; the answer is how many lots it had made.
    fn step(&mut self, deed: &Deed) -> usize {
        let Some(act) = deed.act() else { return self.undeposit(deed) };
        match act {
            Act::Open { .. } => 0,
            Act::Close { .. } => {
                self.home(deed.account, |home| {
                    home.closed.pop();
                });
                0
            }
            Act::Reopen { .. } => {
                self.home(deed.account, |home| {
                    if let Some(last) = home.closed.last_mut() {
                        last.1 = None;
                    }
                });
                0
            }
            Act::Deposit { .. } => self.undeposit(deed),
            Act::Apply { .. } | Act::Expire { .. } | Act::Forfeit { .. } | Act::Refund { hold: None, .. } => {
                for taken in deed.takes.iter() {
                    self.shift(taken.lot, taken.amount, 0);
                    self.unwrite(taken.lot);
                }
                0
            }
            Act::Transfer { .. } | Act::Identify { .. } | Act::Reclassify { .. } => {
                for taken in deed.takes.iter() {
                    self.shift(taken.lot, taken.amount, 0);
                    self.unwrite(taken.lot);
                    if let Some(into) = taken.into {
                        self.shift(into, taken.amount.saturating_neg(), 0);
                    }
                }
                deed.takes.len()
            }
            Act::Hold { hold, .. } => {
                self.unhold(hold);
                0
            }
            Act::Release { hold } | Act::Capture { hold, .. } | Act::Refund { hold: Some(hold), .. } => {
                self.reopen_hold(hold, deed);
                0
            }
            Act::Lapse { hold } => {
                self.unresolve(hold);
                0
            }
            Act::Undo { of, .. } => {
                self.redo(of, act);
                0
            }
        }
    }

    fn undeposit(&mut self, deed: &Deed) -> usize {
        let currency = self.accounts.accounts.get(deed.account).map(|home| home.key.currency);
        for taken in deed.takes.iter() {
            if let Some(currency) = currency
                && let Some(sum) = self.accounts.received.get_mut(&currency)
            {
                *sum = sum.saturating_sub(taken.amount);
                if *sum == 0 {
                    self.accounts.received.remove(&currency);
                }
            }
            self.shift(taken.lot, taken.amount.saturating_neg(), 0);
        }
        deed.takes.len()
    }

    fn home(&mut self, at: usize, change: impl FnOnce(&mut Account)) {
        if let Some(home) = self.accounts.accounts.get_mut(at) {
            change(home);
        }
    }

    fn unhold(&mut self, hold: &Id) {
        let Some(hold) = self.accounts.holds.pop_if(|last| last.id == *hold) else { return };
        let at = self.accounts.holds.len();
        self.accounts.hold_ids.remove(&hold.id, at);
        for part in &hold.parts {
            self.change(part.lot, self.on, 0, part.amount.saturating_neg(), hold.purpose);
            if let Some(end) = part.end {
                self.change(part.lot, end, 0, part.amount, hold.purpose);
            }
            self.unwrite(part.lot);
        }
        if let Some(home) = self.accounts.accounts.get_mut(hold.account) {
            home.holds.pop();
            for end in hold.parts.iter().filter_map(|part| part.end) {
                home.ends.remove(&(end, at));
            }
        }
    }

    fn reopen_hold(&mut self, hold: &Id, deed: &Deed) {
        let Some(hold) = self.unresolve(hold) else { return };
        for part in &hold.parts {
            let held = HoldState::held_of(part, self.on);
            if held == 0 {
                continue;
            }
            let taken = deed.takes.iter().find(|taken| taken.lot == part.lot).map_or(0, |taken| taken.amount);
            self.change(part.lot, self.on, taken, held, hold.purpose);
            if let Some(end) = part.end {
                self.change(part.lot, end, 0, held.saturating_neg(), hold.purpose);
            }
            self.unwrite(part.lot);
        }
    }

    fn unresolve(&mut self, hold: &Id) -> Option<HoldState> {
        let at = self.accounts.hold_at(hold)?;
        let hold = self.accounts.holds.get_mut(at)?;
        hold.resolved = None;
        let hold = hold.clone();
        if let Some(home) = self.accounts.accounts.get_mut(hold.account) {
            let ends = hold.parts.iter().filter_map(|part| part.end).filter(|end| *end > self.on);
            home.ends.extend(ends.map(|end| (end, at)));
        }
        Some(hold)
    }

    fn redo(&mut self, of: &Id, act: &Act) {
        let Act::Undo { draws, .. } = act else { return };
        let Some(of) = self.accounts.deed_at(of) else { return };
        let mut again = Vec::with_capacity(draws.len());
        for draw in draws {
            let lot = self.accounts.lot_at(&draw.lot);
            let Some(deed) = self.accounts.deeds.get_mut(of) else { return };
            if let Some(taken) = deed.takes.iter_mut().find(|taken| Some(taken.lot) == lot) {
                taken.undone = taken.undone.saturating_sub(draw.amount.minor());
                again.push((*taken, draw.amount.minor()));
            }
        }
        if let Some(deed) = self.accounts.deeds.get_mut(of) {
            deed.not_undone();
        }
        for (taken, amount) in again {
            if taken.what == What::Granted {
                self.shift(taken.lot, amount, 0);
                self.unwrite(taken.lot);
                continue;
            }
            if let Some(into) = taken.into {
                self.shift(into, amount, 0);
                self.unwrite(into);
            }
            self.shift(taken.lot, amount.saturating_neg(), 0);
            self.unwrite(taken.lot);
        }
    }

    fn shift(&mut self, lot: usize, left: i64, held: i64) {
        self.change(lot, self.on, left, held, HoldPurpose::Order);
    }

    fn change(&mut self, at: usize, on: Date, left: i64, held: i64, purpose: HoldPurpose) {
        self.touched.push(at);
        self.accounts.change_lot(at, Shift { on, left, held, purpose, deed: None });
    }

    /// Takes what the movement wrote off the history of a lot.
    fn unwrite(&mut self, at: usize) {
        if let Some(lot) = self.accounts.lots.get_mut(at) {
            while lot.history.last().is_some_and(|entry| entry.deed == self.deed) {
                lot.history.pop();
            }
        }
    }
}
