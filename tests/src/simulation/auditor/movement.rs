//! Movements of money: whether each can have happened, and what it leaves.

use std::collections::BTreeSet;

use duebook::{
    AccountKey, Act, BackDating, Date, Draw, HeldExpiry, HoldPurpose, Id, Money, Movement, Nature, Opening, RefundCause,
};

use super::model::{Account, Aside, Hold, Lot, Moved, Take, Way, name_of};
use super::{Auditor, Found, holds};

/// For what money leaves a lot.
#[derive(Clone, Copy)]
enum For<'a> {
    Item(&'a duebook::PaidItem),
    Hold(HoldPurpose, &'a [duebook::Field]),
    Refund(RefundCause),
    Expiry,
    Forfeit,
    Transfer,
    Identify,
    Reclassify(Nature),
}

fn minor(amount: Money) -> i128 {
    i128::from(amount.minor())
}

impl Auditor {
    /// One movement. Its name is the number of its event, so that no two share one.
    pub(super) fn movement(&mut self, sequence: i64, on: Date, movement: &Movement) -> Found {
        let id = &movement.id;
        holds!(id.as_str() == format!("#{sequence}"), "movement {id} in event {sequence}");
        holds!(movement.on == on, "the movement is of {}, the event of {on}", movement.on);
        let (homes, takes) = self.act(on, &movement.act)?;
        for home in &homes {
            let account = self.accounts.get_mut(home).ok_or("an account is gone")?;
            account.movements += 1;
            account.latest = account.latest.max(Some(on));
        }
        for take in &takes {
            self.lot_stands(&take.lot)?;
            take.into.as_ref().map_or(Ok(()), |into| self.lot_stands(into))?;
        }
        self.moved.insert(id.clone(), Moved { on, takes });
        Ok(())
    }

    /// Never below zero, on no day.
    fn lot_stands(&self, id: &Id) -> Found {
        let lot = &self.lots[id];
        for day in lot.days() {
            let (left, held) = (lot.left(day), lot.held(day, |_| true));
            holds!(left >= 0 && held >= 0 && left >= held, "lot {id} has {left} left and {held} held on {day}");
        }
        Ok(())
    }

    #[allow(clippy::too_many_lines, reason = "one arm for each act")]
    fn act(&mut self, on: Date, act: &Act) -> Found<(Vec<String>, Vec<Take>)> {
        match act {
            Act::Open { account } => {
                holds!(!self.accounts.contains_key(&name_of(account)), "the account was there");
                Ok((vec![self.account(account)], vec![]))
            }
            Act::Deposit { lot, account, amount, received, nature, scope, priority, expires, .. } => {
                let home = self.target(on, account)?;
                holds!(amount.currency() == account.currency, "another currency");
                holds!(received.is_none_or(|received| received <= on), "it came later");
                holds!(expires.is_none_or(|expires| expires > on), "it had expired");
                let came_in = self.came_in.entry(account.currency).or_default();
                *came_in += minor(*amount);
                holds!(*came_in <= i128::from(Money::MAX_MINOR), "more came in than can be counted");
                let new = Lot {
                    account: home.clone(),
                    customer: account.customer.clone(),
                    currency: account.currency,
                    nature: *nature,
                    since: on,
                    received: received.unwrap_or(on),
                    expires: *expires,
                    priority: *priority,
                    scope: scope.clone(),
                    ways: vec![],
                    aside: vec![],
                };
                let take = self.new_lot(lot, new, on, minor(*amount))?;
                Ok((vec![home], vec![take]))
            }
            Act::Hold { hold, purpose, fields, until, draws, .. } => {
                holds!(!self.holds.contains_key(hold), "the hold was there");
                holds!(until.is_none_or(|until| until > on), "the hold had ended");
                let home = self.draws(on, draws, For::Hold(*purpose, fields))?;
                let protects = self.rules_on(on).accounts.held_expiry == HeldExpiry::Protected;
                let mut parts = Vec::new();
                for draw in draws {
                    let lot = self.lots.get_mut(&draw.lot).ok_or("no lot")?;
                    let end = until.iter().copied().chain(lot.expires.filter(|_| !protects)).min();
                    let amount = minor(draw.amount);
                    lot.aside.push(Aside { hold: hold.clone(), from: on, until: end, purpose: *purpose, amount });
                    parts.push((draw.lot.clone(), amount, end));
                }
                let row = Hold {
                    account: home.clone(),
                    purpose: *purpose,
                    since: on,
                    until: *until,
                    parts,
                    resolved: None,
                    taken: 0,
                };
                self.holds.insert(hold.clone(), row);
                draws.iter().try_for_each(|draw| self.lot_stands(&draw.lot))?;
                Ok((vec![home], vec![]))
            }
            Act::Capture { hold, item, draws } => {
                holds!(self.holds.get(hold).is_some_and(|of| of.purpose != HoldPurpose::Refund), "a refund is no hold");
                self.out_of_hold(on, hold, draws, For::Item(item), Way::Applied)
            }
            Act::Refund { hold: Some(hold), cause, draws, .. } => {
                holds!(self.holds.get(hold).is_some_and(|of| of.purpose == HoldPurpose::Refund), "not for a refund");
                self.out_of_hold(on, hold, draws, For::Refund(*cause), Way::Refunded)
            }
            Act::Release { hold } | Act::Lapse { hold } => {
                let found = self.holds.get(hold).ok_or("no such hold")?;
                let ended = matches!(act, Act::Lapse { .. });
                holds!(found.resolved.is_none(), "hold {hold} is resolved twice");
                holds!(found.since <= on && found.has_ended(on) == ended, "hold {hold} on {on}");
                Ok((vec![self.resolve(hold, on, 0)?], vec![]))
            }
            Act::Apply { item, draws } => self.out(on, draws, For::Item(item), Way::Applied),
            Act::Refund { hold: None, cause, draws, .. } => self.out(on, draws, For::Refund(*cause), Way::Refunded),
            Act::Expire { draws } => self.out(on, draws, For::Expiry, Way::Expired),
            Act::Forfeit { draws } => self.out(on, draws, For::Forfeit, Way::Forfeited),
            Act::Undo { of, draws } => self.undo(on, of, draws),
            Act::Transfer { to, moves } | Act::Identify { to, moves, .. } => {
                let (purpose, nature) = match act {
                    Act::Identify { nature, .. } => (For::Identify, Some(*nature)),
                    _ => (For::Transfer, None),
                };
                let home = self.target(on, to)?;
                self.carry(on, Some((home, to)), nature, moves, purpose)
            }
            Act::Reclassify { nature, moves } => self.carry(on, None, Some(*nature), moves, For::Reclassify(*nature)),
            Act::Close { account } | Act::Reopen { account } => {
                let name = name_of(account);
                let found = self.accounts.get_mut(&name).ok_or("no such account")?;
                holds!(
                    found.latest.is_none_or(|latest| latest <= on) || matches!(act, Act::Reopen { .. }),
                    "too early"
                );
                if matches!(act, Act::Close { .. }) {
                    holds!(!found.is_closed(on), "closed twice");
                    found.closed.push((on, None));
                } else {
                    let last = found.closed.last_mut().filter(|(from, until)| until.is_none() && *from <= on);
                    last.ok_or("the account is not closed")?.1 = Some(on);
                }
                Ok((vec![name], vec![]))
            }
        }
    }

    pub(super) fn account(&mut self, key: &AccountKey) -> String {
        let name = name_of(key);
        let new = Account { key: key.clone(), lots: vec![], latest: None, closed: vec![], movements: 0 };
        self.accounts.entry(name.clone()).or_insert(new);
        name
    }

    /// Where money goes: an open account, or a new one if the rules allow that.
    fn target(&mut self, on: Date, key: &AccountKey) -> Found<String> {
        let name = name_of(key);
        if self.accounts.contains_key(&name) {
            self.takes_part(&name, on, false)?;
            return Ok(name);
        }
        let rules = self.rules_on(on).accounts;
        holds!(rules.opening == Opening::ByDeposit, "the account had to be set up first");
        if let Some(dimensions) = rules.dimensions {
            let names: BTreeSet<&Id> = key.fields.iter().map(|field| &field.name).collect();
            holds!(names == dimensions.iter().collect(), "an account of other fields than the rules say");
        }
        Ok(self.account(key))
    }

    /// Open, and not before its latest day where days only rise.
    fn takes_part(&self, name: &str, on: Date, though_closed: bool) -> Found {
        let account = self.accounts.get(name).ok_or("no such account")?;
        holds!(though_closed || !account.is_closed(on), "account {name} is closed on {on}");
        let rises = self.rules_on(on).accounts.back_dating == BackDating::Refused;
        holds!(!rises || account.latest.is_none_or(|latest| latest <= on), "account {name} runs back to {on}");
        Ok(())
    }

    /// Whether money of these lots, all of one account, may go there on that day. Whether there is enough is seen
    /// afterwards, on every day.
    fn draws(&self, on: Date, draws: &[Draw], purpose: For<'_>) -> Found<String> {
        let first = draws.first().and_then(|draw| self.lots.get(&draw.lot)).ok_or("no lot")?;
        let home = first.account.clone();
        self.takes_part(&home, on, matches!(purpose, For::Expiry))?;
        let mut seen = BTreeSet::new();
        for draw in draws {
            let lot = self.lots.get(&draw.lot).ok_or("no such lot")?;
            holds!(seen.insert(&draw.lot), "lot {} twice", draw.lot);
            holds!(lot.account == home, "lot {} is of another account", draw.lot);
            holds!(minor(draw.amount) > 0 && draw.amount.currency() == lot.currency, "{} of {}", draw.amount, draw.lot);
            holds!(on >= lot.since, "lot {} came on {}", draw.lot, lot.since);
            holds!(lot.has_expired(on) == matches!(purpose, For::Expiry), "lot {} expires {:?}", draw.lot, lot.expires);
            may_go(&draw.lot, lot, purpose)?;
        }
        Ok(home)
    }

    fn out(&mut self, on: Date, draws: &[Draw], purpose: For<'_>, way: Way) -> Found<(Vec<String>, Vec<Take>)> {
        let home = self.draws(on, draws, purpose)?;
        let takes = draws.iter().map(|draw| self.leave(&draw.lot, on, way, minor(draw.amount), None)).collect();
        Ok((vec![home], takes))
    }

    fn leave(&mut self, lot: &Id, on: Date, way: Way, amount: i128, into: Option<Id>) -> Take {
        self.lots.entry(lot.clone()).and_modify(|lot| lot.ways.push((on, way, amount)));
        Take { lot: lot.clone(), amount, back: 0, way, into }
    }

    /// What a hold pays; the rest is free at once. Never refused for lack of money: the hold has it.
    fn out_of_hold(
        &mut self,
        on: Date,
        hold: &Id,
        draws: &[Draw],
        purpose: For<'_>,
        way: Way,
    ) -> Found<(Vec<String>, Vec<Take>)> {
        let found = self.holds.get(hold).ok_or("no such hold")?.clone();
        holds!(found.resolved.is_none(), "hold {hold} is resolved twice");
        holds!(found.since <= on && !found.has_ended(on), "hold {hold} does not hold on {on}");
        self.takes_part(&found.account, on, false)?;
        holds!(!draws.is_empty(), "nothing is taken of {hold}");
        let (mut taken, mut seen) = (0, BTreeSet::new());
        for draw in draws {
            let lot = self.lots.get(&draw.lot).ok_or("no such lot")?;
            holds!(seen.insert(&draw.lot), "lot {} twice", draw.lot);
            let part = found.parts.iter().find(|(lot, ..)| *lot == draw.lot).ok_or("the hold has not that lot")?;
            let held = if part.2.is_none_or(|end| on < end) { part.1 } else { 0 };
            holds!((1..=held).contains(&minor(draw.amount)), "{} of {held} held", draw.amount);
            may_go(&draw.lot, lot, purpose)?;
            taken += minor(draw.amount);
        }
        let home = self.resolve(hold, on, taken)?;
        let takes = draws.iter().map(|draw| self.leave(&draw.lot, on, way, minor(draw.amount), None)).collect();
        Ok((vec![home], takes))
    }

    fn resolve(&mut self, hold: &Id, on: Date, taken: i128) -> Found<String> {
        let found = self.holds.get_mut(hold).ok_or("no such hold")?;
        found.resolved = Some(on);
        found.taken = taken;
        let (home, parts) = (found.account.clone(), found.parts.clone());
        self.takes_part(&home, on, true)?;
        for (lot, ..) in &parts {
            let lot = self.lots.get_mut(lot).ok_or("no lot")?;
            for aside in lot.aside.iter_mut().filter(|aside| aside.hold == *hold) {
                aside.until = Some(aside.until.map_or(on, |until| until.min(on)));
            }
        }
        parts.iter().try_for_each(|(lot, ..)| self.lot_stands(lot))?;
        Ok(home)
    }

    fn new_lot(&mut self, id: &Id, mut lot: Lot, on: Date, amount: i128) -> Found<Take> {
        holds!(amount > 0, "lot {id} of nothing");
        holds!(!self.lots.contains_key(id), "lot {id} was there");
        lot.ways.push((on, Way::Granted, amount));
        self.accounts.entry(lot.account.clone()).and_modify(|home| home.lots.push(id.clone()));
        self.lots.insert(id.clone(), lot);
        Ok(Take { lot: id.clone(), amount, back: 0, way: Way::Granted, into: None })
    }

    fn carry(
        &mut self,
        on: Date,
        to: Option<(String, &AccountKey)>,
        nature: Option<Nature>,
        moves: &[duebook::Move],
        purpose: For<'_>,
    ) -> Found<(Vec<String>, Vec<Take>)> {
        let draws: Vec<Draw> = moves.iter().map(|one| Draw { lot: one.lot.clone(), amount: one.amount }).collect();
        let from = self.draws(on, &draws, purpose)?;
        let there = to.as_ref().map_or(&from, |(name, _)| name).clone();
        holds!(there != from || !matches!(purpose, For::Transfer), "a transfer to itself");
        let mut takes = Vec::new();
        for one in moves {
            let mut lot = self.lots[&one.lot].clone();
            if let Some((_, key)) = &to {
                holds!(key.currency == lot.currency, "another currency");
                lot.customer = key.customer.clone();
            }
            lot.account.clone_from(&there);
            (lot.since, lot.ways, lot.aside) = (on, vec![], vec![]);
            lot.nature = nature.unwrap_or(lot.nature);
            takes.push(self.leave(&one.lot, on, Way::Moved, minor(one.amount), Some(one.into.clone())));
            self.new_lot(&one.into, lot, on, minor(one.amount))?;
        }
        let homes = if there == from { vec![from] } else { vec![from, there] };
        Ok((homes, takes))
    }

    /// The same amounts back to the same lots.
    fn undo(&mut self, on: Date, of: &Id, draws: &[Draw]) -> Found<(Vec<String>, Vec<Take>)> {
        let deed = self.moved.get(of).ok_or("no such movement")?.clone();
        holds!(on >= deed.on, "taken back before it happened");
        holds!(!draws.is_empty(), "nothing is taken back");
        let mut homes = Vec::new();
        for take in &deed.takes {
            let both = [Some(&take.lot), take.into.as_ref()];
            for home in both.into_iter().flatten().map(|lot| self.lots[lot].account.clone()) {
                if !homes.contains(&home) {
                    self.takes_part(&home, on, true)?;
                    homes.push(home);
                }
            }
        }
        let mut seen = BTreeSet::new();
        for draw in draws {
            let amount = minor(draw.amount);
            holds!(seen.insert(&draw.lot), "lot {} twice", draw.lot);
            let deed = self.moved.get_mut(of).ok_or("no such movement")?;
            let take = deed.takes.iter_mut().find(|take| take.lot == draw.lot).ok_or("not that lot")?;
            holds!((1..=take.amount - take.back).contains(&amount), "{amount} back of {take:?}");
            take.back += amount;
            let take = take.clone();
            if take.way == Way::Granted {
                self.leave(&take.lot, on, Way::Withdrawn, amount, None);
            } else {
                if let Some(into) = &take.into {
                    self.leave(into, on, Way::Withdrawn, amount, None);
                    self.lot_stands(into)?;
                }
                self.leave(&take.lot, on, take.way, -amount, None);
            }
            self.lot_stands(&take.lot)?;
        }
        Ok((homes, vec![]))
    }
}

/// The table of which money goes where.
fn may_go(id: &Id, lot: &Lot, purpose: For<'_>) -> Found {
    use Nature::{Deposit, Promotional, Unidentified};
    let may = match purpose {
        For::Item(item) => item.customer == lot.customer && lot.nature != Unidentified && lot.may_pay(&item.fields),
        For::Hold(HoldPurpose::Order, fields) => lot.nature != Unidentified && lot.may_pay(fields),
        For::Hold(HoldPurpose::Dispute, _) | For::Expiry => true,
        For::Hold(HoldPurpose::Refund, _) => lot.nature != Promotional,
        For::Refund(cause) => {
            let bound = matches!(cause, RefundCause::Unused | RefundCause::PayerBreach);
            lot.nature != Promotional && (lot.nature != Deposit || !bound)
        }
        For::Forfeit => lot.nature == Deposit,
        For::Transfer => lot.nature != Unidentified,
        For::Identify => lot.nature == Unidentified,
        For::Reclassify(to) => {
            let fixed = [Promotional, Unidentified];
            to != lot.nature && !fixed.contains(&to) && !fixed.contains(&lot.nature)
        }
    };
    holds!(may, "{:?} money of lot {id} may not go there", lot.nature);
    Ok(())
}
