//! Which money is used (使用顺序): the order of consumption, and why a lot comes before the next.

use std::collections::{BTreeMap, BTreeSet};

use super::accounts::Accounts;
use super::check::money;
use super::key::AccountKey;
use super::request::Because;
use super::shelf::{Expiry, Rank, Shelf, ShelfKind};
use super::state::{Account, LotState};
use crate::error::{ErrorKind, count};
use crate::reason::DrawReason;
use crate::{Date, Error, Field, Id, Money, Result};

/// What money is wanted for.
#[derive(Clone, Copy, Debug)]
pub(super) enum Wanted<'a> {
    /// To pay an item with these fields: scoped money that fits first, then money without a scope.
    Item(&'a [Field]),
    /// Paid money, whatever its scope: a refund.
    Paid,
    /// Any money, whatever its scope: a transfer.
    Any,
}

/// What to take of which account.
#[derive(Clone, Copy, Debug)]
pub(super) struct Choice<'a> {
    pub(super) account: &'a AccountKey,
    pub(super) on: Date,
    pub(super) amount: Money,
    pub(super) lots: &'a [Id],
    pub(super) wanted: Wanted<'a>,
}

/// Lots in the order of consumption, step by step: nothing is looked at before it is needed.
type Ranked<'a> = std::iter::Peekable<Box<dyn Iterator<Item = Rank> + 'a>>;

impl Accounts {
    /// The lots to take, with the reason for each.
    pub(super) fn choose(&self, choice: Choice<'_>) -> Result<Vec<Because>> {
        let at = self.known(choice.account).map_err(|e| e.at("account"))?;
        let home = self.account_at(at, choice.account)?;
        self.live(home, choice.on).map_err(|e| e.at("account"))?;
        Money::zero(home.key.currency).same_currency(choice.amount.currency()).map_err(|e| e.at("amount"))?;
        super::check::positive(choice.amount).map_err(|e| e.at("amount"))?;
        if choice.lots.is_empty() { self.by_order(home, choice) } else { self.by_name(at, home, choice) }
    }

    fn by_name(&self, at: usize, home: &Account, choice: Choice<'_>) -> Result<Vec<Because>> {
        let Choice { on, amount, lots, .. } = choice;
        if lots.len() > super::check::MOST_LOTS {
            let kind = ErrorKind::TooMany { found: count(lots.len()), limit: count(super::check::MOST_LOTS) };
            return Err(Error::new(kind).at("lots"));
        }
        let (mut open, mut chosen, mut seen) = (amount.minor(), Vec::new(), BTreeMap::new());
        let mut there = 0_i64;
        for (position, id) in lots.iter().enumerate() {
            let here = |e: Error| e.at_index("lots", position);
            let (_, lot) = self.lot(id).map_err(here)?;
            if lot.account != at {
                return Err(here(ErrorKind::OtherAccount { lot: id.clone() }.into()));
            }
            if let Some(first) = seen.insert(id, position) {
                return Err(here(ErrorKind::DuplicateId { id: id.clone(), first: count(first) }.into()));
            }
            // A lot that cannot be taken at all is said by name, not counted as empty.
            if on < lot.since {
                let kind = ErrorKind::NotYetReceived { lot: id.clone(), received: lot.since, as_of: on };
                return Err(here(kind.into()));
            }
            if let Some(expires) = lot.expires.filter(|expires| *expires <= on) {
                return Err(here(ErrorKind::Expired { lot: id.clone(), expires, on }.into()));
            }
            let takeable = lot.takeable(on);
            there = there.saturating_add(takeable);
            let take = open.min(takeable);
            if take > 0 {
                let rank = count(position).saturating_add(1);
                chosen.push(because(home, lot, take, takeable, DrawReason::Named { rank }));
                open = open.saturating_sub(take);
            }
        }
        if open == 0 { Ok(chosen) } else { Err(self.too_little(home, choice, there)) }
    }

    fn by_order(&self, home: &Account, choice: Choice<'_>) -> Result<Vec<Because>> {
        let Choice { on, amount, wanted, .. } = choice;
        let mut open = amount.minor();
        let mut there = 0_i64;
        let mut chosen: Vec<(Rank, bool, i64, i64)> = Vec::new();
        let mut next: Option<(Rank, bool)> = None;
        for (scoped, sources) in self.sources(home, on, wanted) {
            let mut sources = sources;
            while let Some(rank) = smallest(&mut sources) {
                let Some(lot) = self.lots.get(rank.at) else { continue };
                let fits = match wanted {
                    Wanted::Item(fields) => lot.may_pay(fields),
                    Wanted::Paid | Wanted::Any => true,
                };
                let takeable = if fits { lot.takeable(on) } else { 0 };
                if takeable == 0 {
                    continue;
                }
                if open == 0 {
                    next = Some((rank, scoped));
                    break;
                }
                there = there.saturating_add(takeable);
                let take = open.min(takeable);
                open = open.saturating_sub(take);
                chosen.push((rank, scoped, take, takeable));
            }
            if next.is_some() {
                break;
            }
        }
        if open > 0 {
            return Err(self.too_little(home, choice, there));
        }
        let followers = chosen.iter().skip(1).map(|(rank, scoped, ..)| (rank.clone(), *scoped)).chain(next);
        let followers: Vec<Option<(Rank, bool)>> = followers.map(Some).chain([None]).collect();
        let told = chosen.iter().zip(followers).filter_map(|((rank, scoped, take, takeable), follower)| {
            let lot = self.lots.get(rank.at)?;
            Some(because(home, lot, *take, *takeable, why(rank, *scoped, follower)))
        });
        Ok(told.collect())
    }

    /// The shelves to take from, those of scoped money first.
    fn sources<'a>(&'a self, home: &'a Account, on: Date, wanted: Wanted<'a>) -> Vec<(bool, Vec<Ranked<'a>>)> {
        let kinds: &[ShelfKind] = match wanted {
            Wanted::Paid => &[ShelfKind::Paid],
            Wanted::Item(_) | Wanted::Any => &[ShelfKind::Given, ShelfKind::Paid, ShelfKind::Deposit],
        };
        let by_rank = |shelf: &'a Shelf, kind: ShelfKind| -> Ranked<'a> {
            let ranked: Box<dyn Iterator<Item = Rank> + 'a> = Box::new(ranked(shelf, kind.paid(), on));
            ranked.peekable()
        };
        let parked = |scoped: Option<bool>| -> Ranked<'a> {
            // All held when the last movement happened, free again by now.
            let woken = home.parked.range(..=on).flat_map(|(_, lots)| lots);
            let mut ranks: Vec<Rank> = woken
                .filter_map(|at| {
                    let lot = self.lots.get(*at)?;
                    let mine = scoped.is_none_or(|scoped| scoped != lot.terms().scope.is_empty());
                    (mine && kinds.iter().any(|kind| lot.is_on(*kind))).then(|| lot.rank(*at))
                })
                .collect();
            ranks.sort_unstable();
            let ranks: Box<dyn Iterator<Item = Rank> + 'a> = Box::new(ranks.into_iter());
            ranks.peekable()
        };
        match wanted {
            Wanted::Paid | Wanted::Any => {
                let all = kinds.iter().flat_map(|kind| home.shelves.all(*kind).map(|shelf| by_rank(shelf, *kind)));
                vec![(false, all.chain([parked(None)]).collect())]
            }
            Wanted::Item(fields) => {
                let bound = kinds.iter().flat_map(|kind| fields.iter().map(move |field| (*kind, field)));
                let bound = bound.filter_map(|(kind, field)| Some(by_rank(home.shelves.bound(kind, field)?, kind)));
                let open = kinds.iter().map(|kind| by_rank(home.shelves.open(*kind), *kind));
                vec![
                    (true, bound.chain([parked(Some(true))]).collect()),
                    (false, open.chain([parked(Some(false))]).collect()),
                ]
            }
        }
    }

    /// Says that there is too little, or that a later day would be short.
    fn too_little(&self, home: &Account, choice: Choice<'_>, there: i64) -> Error {
        let Choice { on, amount, lots, wanted, .. } = choice;
        if home.latest.is_some_and(|latest| on < latest) {
            // Back-dated: what is there on the day may be used later. The lots are looked at one by one.
            let mut of_day = 0_i64;
            let mut short = None;
            let named: BTreeSet<&Id> = crate::order::set(lots.iter());
            for at in &home.lots {
                let Some(lot) = self.lots.get(*at) else { continue };
                let mine = match wanted {
                    _ if !named.is_empty() => named.contains(&lot.id),
                    Wanted::Item(fields) => lot.is_taken_unnamed() && lot.may_pay(fields),
                    Wanted::Paid => lot.is_on(ShelfKind::Paid),
                    Wanted::Any => lot.is_taken_unnamed(),
                };
                if !mine || on < lot.since || lot.expired_on(on) {
                    continue;
                }
                let free = lot.free.on(on);
                of_day = of_day.saturating_add(free);
                if lot.takeable(on) < free && short.is_none() {
                    short = lot.free.first_below(on, free).map(|(day, then)| (lot.id.clone(), day, then, free));
                }
            }
            if let Some((lot, day, then, asked)) = short.filter(|_| of_day >= amount.minor()) {
                let currency = home.key.currency;
                let kind =
                    ErrorKind::ShortLater { lot, day, available: money(then, currency), asked: money(asked, currency) };
                return Error::new(kind).at("amount");
            }
        }
        let available = money(there, home.key.currency);
        let gap = money(amount.minor().saturating_sub(there), home.key.currency);
        let customer = home.key.customer.clone();
        Error::new(ErrorKind::InsufficientBalance { customer, available, asked: amount, gap }).at("amount")
    }
}

impl LotState {
    pub(super) fn is_on(&self, kind: ShelfKind) -> bool {
        use crate::Nature::{Advance, ContractLiability, Deposit, Earnest, Promotional};
        match kind {
            ShelfKind::Given => self.nature == Promotional,
            ShelfKind::Paid => matches!(self.nature, Advance | ContractLiability | Earnest),
            ShelfKind::Deposit => self.nature == Deposit,
        }
    }

    pub(super) fn is_taken_unnamed(&self) -> bool {
        [ShelfKind::Given, ShelfKind::Paid, ShelfKind::Deposit].iter().any(|kind| self.is_on(*kind))
    }
}

fn because(home: &Account, lot: &LotState, take: i64, takeable: i64, reason: DrawReason) -> Because {
    let currency = home.key.currency;
    Because {
        lot: lot.id.clone(),
        amount: money(take, currency),
        left: money(takeable.saturating_sub(take), currency),
        reason,
    }
}

/// The lots of a shelf that can be used on that day, in order; expired ones are stepped over.
fn ranked(shelf: &Shelf, paid: bool, on: Date) -> impl Iterator<Item = Rank> + '_ {
    let priorities = std::iter::successors(shelf.priority(None), |priority| shelf.priority(Some(*priority)));
    priorities.flat_map(move |priority| {
        shelf.usable(priority, on).flat_map(move |(expiry, lots)| {
            let rank = move |(received, id, at): &(Date, Id, usize)| Rank {
                priority,
                expiry,
                paid,
                received: *received,
                id: id.clone(),
                at: *at,
            };
            lots.iter().map(rank)
        })
    })
}

fn smallest(sources: &mut [Ranked<'_>]) -> Option<Rank> {
    let heads = sources.iter_mut().enumerate().filter_map(|(place, source)| Some((source.peek()?.clone(), place)));
    let (_, place) = heads.min()?;
    sources.get_mut(place)?.next()
}

/// The first difference between a lot and the one that would have come next.
fn why(rank: &Rank, scoped: bool, follower: Option<(Rank, bool)>) -> DrawReason {
    let Some((next, next_scoped)) = follower else { return DrawReason::Last {} };
    let (lot, next_lot) = (&rank.id, next.id.clone());
    if scoped && !next_scoped {
        return DrawReason::Scoped { next: next_lot };
    }
    if rank.priority != next.priority {
        return DrawReason::Priority { priority: rank.priority, next: next_lot, next_priority: next.priority };
    }
    if let (Expiry::On(expires), true) = (rank.expiry, rank.expiry != next.expiry) {
        let next_expires = if let Expiry::On(day) = next.expiry { Some(day) } else { None };
        return DrawReason::ExpiresSooner { expires, next: next_lot, next_expires };
    }
    if rank.paid != next.paid {
        return DrawReason::Given { next: next_lot };
    }
    if rank.received != next.received {
        return DrawReason::ArrivedEarlier { received: rank.received, next: next_lot, next_received: next.received };
    }
    DrawReason::SmallerId { lot: lot.clone(), next: next_lot }
}
