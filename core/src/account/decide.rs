//! From what is wanted to the movement that does it.

use super::accounts::Accounts;
use super::check::{money, positive};
use super::choose::{Choice, Wanted};
use super::key::AccountKey;
use super::movement::{Act, Draw, HoldPurpose, Move, Movement, RefundCause};
use super::request::{AccountPlan, AccountRequest, Because};
use super::state::{HoldState, What};
use crate::error::ErrorKind;
use crate::item::Nature;
use crate::reason::DrawReason;
use crate::{Currency, Date, Error, Id, Money, Result};

/// The act, why its lots, and what is owed beside it.
type Decided = (Act, Vec<Because>, Option<Money>);

impl Accounts {
    /// The movement that does what is wanted, with the lots it takes and why. Nothing changes: the caller
    /// stores the movement and applies it.
    ///
    /// Money is taken in the order of consumption: money whose scope fits first; then lower priority number,
    /// sooner expiry (none last), given before paid, earlier arrival, id. A request may name lots instead.
    ///
    /// # Errors
    /// `insufficient_balance` with the exact gap; `short_later` with the lot and the first day that would be
    /// short; and those of [`apply`](Self::apply): a movement that comes out can be applied.
    pub fn decide(&self, id: &Id, on: Date, request: &AccountRequest) -> Result<AccountPlan> {
        self.decide_wish(id.clone(), on, request.clone())
    }

    /// As [`decide`](Self::decide), for a wish that is used up.
    pub(crate) fn decide_wish(&self, id: Id, on: Date, request: AccountRequest) -> Result<AccountPlan> {
        self.check_new(&id).map_err(|e| e.at("id"))?;
        let (act, because, also_owed) = self.decided(&id, on, request).map_err(|e| e.at("request"))?;
        self.check(on, &act).map_err(|e| e.at("request"))?;
        Ok(AccountPlan { movement: Movement { id, on, act }, because, also_owed })
    }

    fn decided(&self, id: &Id, on: Date, request: AccountRequest) -> Result<Decided> {
        let plain = |act: Act| Ok((act, Vec::new(), None));
        match request {
            AccountRequest::Open { account } => plain(Act::Open { account: account.into_normal()? }),
            AccountRequest::Deposit {
                lot,
                account,
                amount,
                received,
                nature,
                references,
                fields,
                scope,
                priority,
                expires,
            } => plain(Act::Deposit {
                lot: lot.unwrap_or_else(|| id.clone()),
                account: account.into_normal().map_err(|e| e.at("account"))?,
                amount,
                received,
                nature,
                references,
                fields,
                scope,
                priority: priority.unwrap_or(crate::Lot::MIDDLE_PRIORITY),
                expires,
            }),
            AccountRequest::Hold { hold, account, amount, purpose, reference, fields, until, lots } => {
                let wanted = match purpose {
                    HoldPurpose::Order => Wanted::Item(&fields),
                    HoldPurpose::Refund => Wanted::Paid,
                    HoldPurpose::Dispute => Wanted::Any,
                };
                let because = self.choose(Choice { account: &account, on, amount, lots: &lots, wanted })?;
                let hold = hold.unwrap_or_else(|| id.clone());
                let draws = draws(&because);
                Ok((Act::Hold { hold, purpose, reference, fields, until, draws }, because, None))
            }
            AccountRequest::Capture { hold, item, amount } => {
                let because = self.held_by(&hold, on, amount)?;
                Ok((Act::Capture { hold, item, draws: draws(&because) }, because, None))
            }
            AccountRequest::Release { hold } => plain(Act::Release { hold }),
            AccountRequest::Lapse { hold } => plain(Act::Lapse { hold }),
            AccountRequest::Apply { account, item, amount, lots } => {
                let wanted = Wanted::Item(&item.fields);
                if item.customer != account.customer {
                    let (expected, found) = (account.customer, item.customer);
                    let kind = ErrorKind::CustomerMismatch { item: item.item, expected, found };
                    return Err(Error::new(kind).at("item"));
                }
                let because = self.choose(Choice { account: &account, on, amount, lots: &lots, wanted })?;
                Ok((Act::Apply { item, draws: draws(&because) }, because, None))
            }
            AccountRequest::Undo { of, amount } => self.decide_undo(of, amount),
            AccountRequest::Refund { account, amount, cause, reference, lots } => {
                let choice = Choice { account: &account, on, amount, lots: &lots, wanted: Wanted::Paid };
                let because = self.choose(choice)?;
                let owed = self.also_owed(&because, cause, account.currency);
                Ok((Act::Refund { hold: None, cause, reference, draws: draws(&because) }, because, owed))
            }
            AccountRequest::PayOut { hold, amount, cause, reference } => {
                let because = self.held_by(&hold, on, amount)?;
                let currency = because.first().map(|one| one.amount.currency());
                let owed = currency.and_then(|currency| self.also_owed(&because, cause, currency));
                Ok((Act::Refund { hold: Some(hold), cause, reference, draws: draws(&because) }, because, owed))
            }
            AccountRequest::Transfer { account, to, amount, lots } => {
                let choice = Choice { account: &account, on, amount, lots: &lots, wanted: Wanted::Any };
                let because = self.choose(choice)?;
                let to = to.into_normal().map_err(|e| e.at("to"))?;
                Ok((Act::Transfer { to, moves: self.moves(id, &because)? }, because, None))
            }
            AccountRequest::Identify { account, to, amount, nature, lots } => {
                let because = self.named(&account, on, amount, &lots)?;
                let to = to.into_normal().map_err(|e| e.at("to"))?;
                Ok((Act::Identify { to, nature, moves: self.moves(id, &because)? }, because, None))
            }
            AccountRequest::Reclassify { account, amount, nature, lots } => {
                let because = self.named(&account, on, amount, &lots)?;
                Ok((Act::Reclassify { nature, moves: self.moves(id, &because)? }, because, None))
            }
            AccountRequest::Forfeit { account, amount, lots } => {
                let because = self.named(&account, on, amount, &lots)?;
                Ok((Act::Forfeit { draws: draws(&because) }, because, None))
            }
            AccountRequest::Expire { account } => self.decide_expire(&account, on),
            AccountRequest::Close { account } => plain(Act::Close { account: account.into_normal()? }),
            AccountRequest::Reopen { account } => plain(Act::Reopen { account: account.into_normal()? }),
        }
    }

    /// The new lots are called after the movement: `M-7/1`, `M-7/2`. A number whose name somebody gave to a lot of
    /// his own is passed over.
    fn moves(&self, id: &Id, because: &[Because]) -> Result<Vec<Move>> {
        let mut number = 0_usize;
        let mut made = Vec::with_capacity(because.len());
        for one in because {
            let into = loop {
                number = number.saturating_add(1);
                let name = Id::new(format!("{id}/{number}"))?;
                if self.lot_at(&name).is_none() {
                    break name;
                }
            };
            made.push(Move { lot: one.lot.clone(), amount: one.amount, into });
        }
        Ok(made)
    }

    fn named(&self, account: &AccountKey, on: Date, amount: Money, lots: &[Id]) -> Result<Vec<Because>> {
        if lots.is_empty() {
            return Err(Error::new(ErrorKind::Empty {}).at("lots"));
        }
        self.choose(Choice { account, on, amount, lots, wanted: Wanted::Any })
    }

    /// What a capture or payout takes: the parts of the hold in their order.
    fn held_by(&self, hold: &Id, on: Date, amount: Option<Money>) -> Result<Vec<Because>> {
        let (_, state) = self.open_hold(hold, on).map_err(|e| e.at("hold"))?;
        let Some(home) = self.accounts.get(state.account) else { return Ok(Vec::new()) };
        let currency = home.key.currency;
        let held = state.parts.iter().fold(0, |sum: i64, part| sum.saturating_add(HoldState::held_of(part, on)));
        let mut open = match amount {
            None => held,
            Some(amount) => {
                Money::zero(currency).same_currency(amount.currency()).map_err(|e| e.at("amount"))?;
                positive(amount).map_err(|e| e.at("amount"))?
            }
        };
        if open > held || held == 0 {
            let (held, asked) = (money(held, currency), amount.unwrap_or(Money::zero(currency)));
            return Err(Error::new(ErrorKind::OverCaptured { hold: hold.clone(), held, asked }).at("amount"));
        }
        let mut because = Vec::new();
        for part in &state.parts {
            let there = HoldState::held_of(part, on);
            let take = open.min(there);
            if let Some(lot) = self.lots.get(part.lot).filter(|_| take > 0) {
                open = open.saturating_sub(take);
                because.push(Because {
                    lot: lot.id.clone(),
                    amount: money(take, currency),
                    left: money(there.saturating_sub(take), currency),
                    reason: DrawReason::AsHeld { hold: hold.clone() },
                });
            }
        }
        Ok(because)
    }

    /// Takes a movement back from its last lot to its first: where it began stays longest.
    fn decide_undo(&self, of: Id, amount: Option<Money>) -> Result<Decided> {
        let deed = self.deed_at(&of).and_then(|at| self.deeds.get(at));
        let Some(deed) = deed else {
            return Err(Error::new(ErrorKind::UnknownMovement { movement: of }).at("of"));
        };
        let lots = deed.takes.iter().rev().filter_map(|taken| Some((taken, self.lots.get(taken.lot)?)));
        let home = deed.takes.first().and_then(|taken| self.lots.get(taken.lot));
        let Some(home) = home.and_then(|lot| self.accounts.get(lot.account)) else {
            return Err(Error::new(ErrorKind::NotUndoable { movement: of }).at("of"));
        };
        let currency = home.key.currency;
        let standing = deed.takes.iter().fold(0_i64, |sum, taken| sum.saturating_add(taken.standing()));
        let total = deed.takes.iter().fold(0_i64, |sum, taken| sum.saturating_add(taken.amount));
        let mut open = match amount {
            None => standing,
            Some(amount) => {
                Money::zero(currency).same_currency(amount.currency()).map_err(|e| e.at("amount"))?;
                positive(amount).map_err(|e| e.at("amount"))?
            }
        };
        if open > standing || standing == 0 {
            let (left, asked) = (money(standing, currency), amount.unwrap_or(money(total, currency)));
            return Err(Error::new(ErrorKind::OverUndone { movement: of, left, asked }).at("amount"));
        }
        let mut because = Vec::new();
        for (taken, lot) in lots {
            let take = open.min(taken.standing());
            if take > 0 {
                open = open.saturating_sub(take);
                because.push(Because {
                    lot: lot.id.clone(),
                    amount: money(take, currency),
                    left: money(taken.standing().saturating_sub(take), currency),
                    reason: DrawReason::TakenBack { movement: of.clone() },
                });
            }
        }
        Ok((Act::Undo { of, draws: draws(&because) }, because, None))
    }

    fn decide_expire(&self, account: &AccountKey, on: Date) -> Result<Decided> {
        let at = self.known(account).map_err(|e| e.at("account"))?;
        let home = self.account_at(at, account)?;
        let free = home.expiring.iter().take_while(|(expires, _)| *expires <= on);
        // All held when the last movement happened, free again by now, and expired.
        let woken = home.parked.range(..=on).flat_map(|(_, lots)| lots);
        let woken = woken.filter_map(|at| Some((self.lots.get(*at)?.expires.filter(|expires| *expires <= on)?, *at)));
        let expired: std::collections::BTreeSet<(Date, usize)> = crate::order::set(free.copied().chain(woken));
        let expired = expired.into_iter().take(super::check::MOST_LOTS);
        let mut because = Vec::new();
        for (expires, lot) in expired {
            let Some(lot) = self.lots.get(lot) else { continue };
            let free = lot.free.lowest(on, None);
            if free > 0 && on >= lot.since {
                because.push(Because {
                    lot: lot.id.clone(),
                    amount: money(free, home.key.currency),
                    left: Money::zero(home.key.currency),
                    reason: DrawReason::Expired { expires },
                });
            }
        }
        Ok((Act::Expire { draws: draws(&because) }, because, None))
    }

    /// The second half of a deposit that goes back because the receiver broke the contract.
    fn also_owed(&self, because: &[Because], cause: RefundCause, currency: Currency) -> Option<Money> {
        let deposits =
            because.iter().filter(|one| self.lot(&one.lot).is_ok_and(|(_, lot)| lot.nature == Nature::Deposit));
        let sum = deposits.fold(0_i64, |sum, one| sum.saturating_add(one.amount.minor()));
        (cause == RefundCause::ReceiverBreach && sum > 0).then(|| money(sum, currency))
    }
}

fn draws(because: &[Because]) -> Vec<Draw> {
    because.iter().map(|one| Draw { lot: one.lot.clone(), amount: one.amount }).collect()
}

/// Whether an entry takes money out for good.
pub(super) const fn is_use(what: What) -> bool {
    matches!(what, What::Applied | What::Refunded | What::Expired | What::Forfeited | What::Moved)
}
