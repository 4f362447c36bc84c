//! Whether a movement may happen, found out before anything changes.

use std::collections::BTreeSet;

use super::accounts::Accounts;
use super::key::{AccountKey, PaidItem, check_fields};
use super::movement::{Act, Draw, HoldPurpose, Move, RefundCause};
use super::policy::{BackDating, HeldExpiry, Opening};
use super::state::{Account, HeldPart, HoldState, LotState, What};
use super::timeline::Timeline;
use crate::error::{ErrorKind, count};
use crate::item::{Nature, Scope};
use crate::{Currency, Date, Error, Id, Money, Result};

/// A movement that may happen, with everything looked up.
#[derive(Debug)]
pub(super) enum Step {
    Open {
        key: AccountKey,
    },
    Deposit {
        to: Target,
        lot: NewLot,
        amount: i64,
    },
    Hold {
        hold: HoldState,
    },
    /// A hold ends; `takes` is what leaves each of its parts.
    Resolve {
        hold: usize,
        takes: Vec<i64>,
        what: What,
    },
    Lapse {
        hold: usize,
    },
    Take {
        takes: Vec<(usize, i64)>,
        what: What,
    },
    Move {
        to: Target,
        moves: Vec<(usize, i64, NewLot)>,
    },
    Undo {
        deed: usize,
        takes: Vec<(usize, i64)>,
    },
    Close {
        account: usize,
    },
    Reopen {
        account: usize,
    },
}

/// An account that is there, or one that is opened by the way.
#[derive(Debug)]
pub(super) enum Target {
    Known(usize),
    New(AccountKey),
}

/// What a new lot is like.
#[derive(Debug)]
pub(super) struct NewLot {
    pub(super) id: Id,
    pub(super) nature: Nature,
    pub(super) received: Date,
    pub(super) expires: Option<Date>,
    pub(super) priority: i64,
    pub(super) scope: Vec<Scope>,
    pub(super) fields: Vec<crate::Field>,
    pub(super) references: Vec<Id>,
    pub(super) origin: Option<usize>,
}

/// The most lots in one movement.
pub(super) const MOST_LOTS: usize = 10_000;
const MOST_REFERENCES: usize = 10_000;
const MOST_LIMITS: usize = 16;
const MOST_VALUES: usize = 1_000;

/// What is asked of the lots that a movement takes from.
#[derive(Clone, Copy)]
enum Taking<'a> {
    Item(&'a PaidItem),
    Hold { purpose: HoldPurpose, fields: &'a [crate::Field], until: Option<Date> },
    Refund(RefundCause),
    Expire,
    Forfeit,
    Transfer,
    Identify,
    Reclassify(Nature),
}

fn refused<T>(kind: ErrorKind) -> Result<T> {
    Err(Error::new(kind))
}

pub(super) fn positive(amount: Money) -> Result<i64> {
    if amount.minor() > 0 { Ok(amount.minor()) } else { refused(ErrorKind::AmountNotPositive { amount }) }
}

fn at_most(found: usize, limit: usize) -> Result<()> {
    if found <= limit { Ok(()) } else { refused(ErrorKind::TooMany { found: count(found), limit: count(limit) }) }
}

pub(super) fn money(minor: i64, currency: Currency) -> Money {
    // INVARIANT: no figure is larger than what ever came in, and that is a `Money`.
    Money::new(minor, currency).unwrap_or(Money::zero(currency))
}

impl Accounts {
    pub(super) fn check_new(&self, id: &Id) -> Result<()> {
        match self.deed_ids.get(id) {
            None => Ok(()),
            Some(first) => refused(ErrorKind::DuplicateId { id: id.clone(), first: count(*first) }),
        }
    }

    pub(super) fn check(&self, on: Date, act: &Act) -> Result<Step> {
        match act {
            Act::Open { account } => self.check_open(account).map_err(|e| e.at("account")),
            Act::Deposit { .. } => self.check_deposit(on, act),
            Act::Hold { hold, purpose, reference, fields, until, draws } => {
                check_fields(fields).map_err(|e| e.at("fields"))?;
                if let Some(first) = self.hold_ids.get(hold).and_then(|at| self.holds.get(*at)) {
                    let first = self.hold_deed(first);
                    return Err(Error::new(ErrorKind::DuplicateId { id: hold.clone(), first }).at("hold"));
                }
                if let Some(until) = until.filter(|until| *until <= on) {
                    return Err(Error::new(ErrorKind::HoldLapsed { hold: hold.clone(), until, on }).at("until"));
                }
                let taking = Taking::Hold { purpose: *purpose, fields, until: *until };
                let (account, takes) = self.check_draws(on, draws, taking)?;
                let part = |(lot, amount): (usize, i64)| HeldPart { lot, amount, end: self.end_of(lot, *until) };
                let (purpose, reference) = (*purpose, reference.clone());
                Ok(Step::Hold {
                    hold: HoldState {
                        id: hold.clone(),
                        account,
                        purpose,
                        since: on,
                        until: *until,
                        reference,
                        parts: takes.into_iter().map(part).collect(),
                        resolved: None,
                    },
                })
            }
            Act::Capture { hold, item, draws } => {
                let (at, state) = self.open_hold(hold, on).map_err(|e| e.at("hold"))?;
                if state.purpose == HoldPurpose::Refund {
                    return Err(Error::new(ErrorKind::HoldPurpose { hold: hold.clone() }).at("hold"));
                }
                check_fields(&item.fields).map_err(|e| e.at("item.fields"))?;
                let takes = self.check_held(at, state, on, draws, Taking::Item(item))?;
                Ok(Step::Resolve { hold: at, takes, what: What::Applied })
            }
            Act::Release { hold } => {
                let (at, state) = self.resolvable(hold, on).map_err(|e| e.at("hold"))?;
                if let Some(until) = state.until.filter(|until| *until <= on) {
                    return Err(Error::new(ErrorKind::HoldLapsed { hold: hold.clone(), until, on }).at("hold"));
                }
                Ok(Step::Resolve { hold: at, takes: vec![0; state.parts.len()], what: What::Freed })
            }
            Act::Lapse { hold } => {
                let (at, state) = self.resolvable(hold, on).map_err(|e| e.at("hold"))?;
                match state.until {
                    Some(until) if until <= on => Ok(Step::Lapse { hold: at }),
                    until => Err(Error::new(ErrorKind::HoldNotLapsed { hold: hold.clone(), until, on }).at("hold")),
                }
            }
            Act::Apply { item, draws } => {
                check_fields(&item.fields).map_err(|e| e.at("item.fields"))?;
                let (_, takes) = self.check_draws(on, draws, Taking::Item(item))?;
                Ok(Step::Take { takes, what: What::Applied })
            }
            Act::Refund { hold: None, cause, draws, .. } => {
                let (_, takes) = self.check_draws(on, draws, Taking::Refund(*cause))?;
                Ok(Step::Take { takes, what: What::Refunded })
            }
            Act::Refund { hold: Some(hold), cause, draws, .. } => {
                let (at, state) = self.open_hold(hold, on).map_err(|e| e.at("hold"))?;
                if state.purpose != HoldPurpose::Refund {
                    return Err(Error::new(ErrorKind::HoldPurpose { hold: hold.clone() }).at("hold"));
                }
                let takes = self.check_held(at, state, on, draws, Taking::Refund(*cause))?;
                Ok(Step::Resolve { hold: at, takes, what: What::Refunded })
            }
            Act::Expire { draws } => {
                let (_, takes) = self.check_draws(on, draws, Taking::Expire)?;
                Ok(Step::Take { takes, what: What::Expired })
            }
            Act::Forfeit { draws } => {
                let (_, takes) = self.check_draws(on, draws, Taking::Forfeit)?;
                Ok(Step::Take { takes, what: What::Forfeited })
            }
            Act::Transfer { to, moves } => self.check_moves(on, Some(to), None, moves, Taking::Transfer),
            Act::Identify { to, nature, moves } => {
                if matches!(nature, Nature::Promotional | Nature::Unidentified) {
                    let lot = moves.first().map_or_else(|| to.customer.clone(), |first| first.lot.clone());
                    return Err(Error::new(ErrorKind::NotReclassifiable { lot }).at("nature"));
                }
                self.check_moves(on, Some(to), Some(*nature), moves, Taking::Identify)
            }
            Act::Reclassify { nature, moves } => {
                self.check_moves(on, None, Some(*nature), moves, Taking::Reclassify(*nature))
            }
            Act::Undo { of, draws } => self.check_undo(on, of, draws),
            Act::Close { account } => {
                let at = self.known(account).map_err(|e| e.at("account"))?;
                let state = self.account_at(at, account)?;
                if let Some(since) = state.closed_on(on) {
                    let customer = account.customer.clone();
                    return Err(Error::new(ErrorKind::AccountClosed { customer, since }).at("account"));
                }
                self.not_before_latest(state, on)?;
                Ok(Step::Close { account: at })
            }
            Act::Reopen { account } => {
                let at = self.known(account).map_err(|e| e.at("account"))?;
                let state = self.account_at(at, account)?;
                match state.closed.last() {
                    Some((from, None)) if *from <= on => Ok(Step::Reopen { account: at }),
                    Some((from, None)) => refused(ErrorKind::BackDated { on, last: *from }),
                    _ => {
                        let customer = account.customer.clone();
                        Err(Error::new(ErrorKind::AccountNotClosed { customer }).at("account"))
                    }
                }
            }
        }
    }

    fn check_open(&self, account: &AccountKey) -> Result<Step> {
        let key = self.normal(account)?;
        if self.keys.contains_key(&key.sorted()) {
            return refused(ErrorKind::AccountExists { customer: key.customer });
        }
        Ok(Step::Open { key })
    }

    fn check_deposit(&self, on: Date, act: &Act) -> Result<Step> {
        let Act::Deposit { lot, account, amount, received, nature, references, fields, scope, priority, expires } = act
        else {
            return refused(ErrorKind::Empty {});
        };
        let to = self.target(on, account).map_err(|e| e.at("account"))?;
        self.check_new_lot(lot).map_err(|e| e.at("lot"))?;
        if amount.currency() != account.currency {
            let kind = ErrorKind::CurrencyMismatch { expected: account.currency, found: amount.currency(), item: None };
            return Err(Error::new(kind).at("amount"));
        }
        let minor = positive(*amount).map_err(|e| e.at("amount"))?;
        let so_far = self.received.get(&account.currency).copied().unwrap_or(0);
        Money::new(so_far.saturating_add(minor), account.currency).map_err(|e| e.at("amount"))?;
        if let Some(received) = received.filter(|received| *received > on) {
            let kind = ErrorKind::NotYetReceived { lot: lot.clone(), received, as_of: on };
            return Err(Error::new(kind).at("received"));
        }
        if let Some(expires) = expires.filter(|expires| *expires <= on) {
            return Err(Error::new(ErrorKind::Expired { lot: lot.clone(), expires, on }).at("expires"));
        }
        if !(0..=100).contains(priority) {
            let kind = ErrorKind::NumberOutOfRange { found: *priority, min: 0, max: 100 };
            return Err(Error::new(kind).at("priority"));
        }
        at_most(references.len(), MOST_REFERENCES).map_err(|e| e.at("references"))?;
        check_scope(scope).map_err(|e| e.at("scope"))?;
        check_fields(fields).map_err(|e| e.at("fields"))?;
        for (position, field) in fields.iter().enumerate() {
            if account.fields.iter().any(|dimension| dimension.name == field.name) {
                let kind = ErrorKind::DuplicateField { field: field.name.as_str().to_owned() };
                return Err(Error::new(kind).at_index("fields", position));
            }
        }
        let lot = NewLot {
            id: lot.clone(),
            nature: *nature,
            received: received.unwrap_or(on),
            expires: *expires,
            priority: *priority,
            scope: scope.clone(),
            fields: fields.clone(),
            references: references.clone(),
            origin: None,
        };
        Ok(Step::Deposit { to, lot, amount: minor })
    }

    fn check_new_lot(&self, lot: &Id) -> Result<()> {
        let first = self.lot_ids.get(lot).and_then(|at| self.lots.get(*at));
        let Some(first) = first else { return Ok(()) };
        let first = first.history.first().map_or(0, |entry| count(entry.deed));
        refused(ErrorKind::DuplicateId { id: lot.clone(), first })
    }

    /// The account money goes to: there and open, or to be opened.
    fn target(&self, on: Date, account: &AccountKey) -> Result<Target> {
        let key = self.normal(account)?;
        match self.keys.get(&key.sorted()) {
            Some(at) => {
                self.live(self.account_at(*at, account)?, on)?;
                Ok(Target::Known(*at))
            }
            None if self.policy.opening == Opening::First => {
                refused(ErrorKind::UnknownAccount { customer: key.customer })
            }
            None => Ok(Target::New(key)),
        }
    }

    /// The normal form, with exactly the dimensions of the policy.
    fn normal(&self, account: &AccountKey) -> Result<AccountKey> {
        let key = account.normal()?;
        let Some(dimensions) = &self.policy.dimensions else { return Ok(key) };
        let names: BTreeSet<&Id> = dimensions.iter().collect();
        if let Some(position) = account.fields.iter().position(|field| !names.contains(&field.name)) {
            let field = account.fields.get(position).map_or_else(String::new, |f| f.name.as_str().to_owned());
            return Err(Error::new(ErrorKind::UnknownField { field }).at_index("fields", position));
        }
        let missing = dimensions.iter().find(|name| !key.fields.iter().any(|field| field.name == **name));
        match missing {
            None => Ok(key),
            Some(name) => {
                let field = name.as_str().to_owned();
                Err(Error::new(ErrorKind::MissingField { field }).at("fields"))
            }
        }
    }

    pub(super) fn known(&self, account: &AccountKey) -> Result<usize> {
        let key = account.normal()?;
        let at = self.keys.get(&key.sorted()).copied();
        at.ok_or_else(|| ErrorKind::UnknownAccount { customer: key.customer }.into())
    }

    pub(super) fn account_at(&self, at: usize, key: &AccountKey) -> Result<&Account> {
        let found = self.accounts.get(at);
        found.ok_or_else(|| ErrorKind::UnknownAccount { customer: key.customer.clone() }.into())
    }

    /// Open on that day and now, and not past the last movement where dates only rise.
    pub(super) fn live(&self, account: &Account, on: Date) -> Result<()> {
        if let Some(since) = account.closed_on(on) {
            return refused(ErrorKind::AccountClosed { customer: account.key.customer.clone(), since });
        }
        self.in_sequence(account, on)
    }

    fn in_sequence(&self, account: &Account, on: Date) -> Result<()> {
        match self.policy.back_dating {
            BackDating::Checked => Ok(()),
            BackDating::Refused => self.not_before_latest(account, on),
        }
    }

    fn not_before_latest(&self, account: &Account, on: Date) -> Result<()> {
        match account.latest {
            Some(last) if on < last => refused(ErrorKind::BackDated { on, last }),
            _ => Ok(()),
        }
    }

    pub(super) fn lot(&self, id: &Id) -> Result<(usize, &LotState)> {
        let found = self.lot_ids.get(id).and_then(|at| Some((*at, self.lots.get(*at)?)));
        found.ok_or_else(|| ErrorKind::UnknownLot { lot: id.clone() }.into())
    }

    /// The account and the amounts that draws take, all of which may be taken.
    fn check_draws(&self, on: Date, draws: &[Draw], taking: Taking<'_>) -> Result<(usize, Vec<(usize, i64)>)> {
        let asked = draws.iter().map(|draw| (&draw.lot, draw.amount));
        self.check_takes(on, asked, "draws", taking)
    }

    fn check_takes<'a>(
        &self,
        on: Date,
        asked: impl ExactSizeIterator<Item = (&'a Id, Money)>,
        list: &str,
        taking: Taking<'_>,
    ) -> Result<(usize, Vec<(usize, i64)>)> {
        if asked.len() == 0 {
            return Err(Error::new(ErrorKind::Empty {}).at(list));
        }
        at_most(asked.len(), MOST_LOTS).map_err(|e| e.at(list))?;
        let mut takes: Vec<(usize, i64)> = Vec::with_capacity(asked.len());
        let mut seen = std::collections::BTreeMap::new();
        let mut account = None;
        for (position, (id, amount)) in asked.enumerate() {
            let here = |e: Error| e.at_index(list, position);
            let (at, lot) = self.lot(id).map_err(|e| here(e.at("lot")))?;
            if let Some(first) = seen.insert(at, position) {
                return Err(here(Error::new(ErrorKind::DuplicateId { id: id.clone(), first: count(first) }).at("lot")));
            }
            let owner = *account.get_or_insert(lot.account);
            if owner != lot.account {
                return Err(here(Error::new(ErrorKind::OtherAccount { lot: id.clone() }).at("lot")));
            }
            let Some(home) = self.accounts.get(owner) else { continue };
            if position == 0 {
                self.may_move(home, on, taking)?;
            }
            self.check_lot(home, lot, on, taking).map_err(&here)?;
            let minor = self.check_amount(home, lot, amount).map_err(|e| here(e.at("amount")))?;
            let until = if let Taking::Hold { .. } = taking { self.end_of(at, until_of(taking)) } else { None };
            enough(lot, &lot.free, on, until, money(minor, home.key.currency)).map_err(|e| here(e.at("amount")))?;
            takes.push((at, minor));
        }
        Ok((account.unwrap_or_default(), takes))
    }

    /// Whether the account takes part: a closed one only lets money expire.
    fn may_move(&self, home: &Account, on: Date, taking: Taking<'_>) -> Result<()> {
        match taking {
            Taking::Expire => self.in_sequence(home, on),
            _ => self.live(home, on),
        }
    }

    fn check_amount(&self, home: &Account, lot: &LotState, amount: Money) -> Result<i64> {
        Money::zero(home.key.currency).same_currency(amount.currency())?;
        let _ = lot;
        positive(amount)
    }

    /// Whether this lot may be taken for this, whatever the amount.
    fn check_lot(&self, home: &Account, lot: &LotState, on: Date, taking: Taking<'_>) -> Result<()> {
        let id = || lot.id.clone();
        if on < lot.since {
            return refused(ErrorKind::NotYetReceived { lot: id(), received: lot.since, as_of: on });
        }
        match taking {
            Taking::Expire => {
                if !lot.expired_on(on) {
                    return refused(ErrorKind::NotExpired { lot: id(), expires: lot.expires, on });
                }
                return Ok(());
            }
            _ => {
                if let Some(expires) = lot.expires.filter(|expires| *expires <= on) {
                    return refused(ErrorKind::Expired { lot: id(), expires, on });
                }
            }
        }
        may_take(&home.key, lot, taking)
    }

    /// When a part of a hold ends without a movement.
    fn end_of(&self, lot: usize, until: Option<Date>) -> Option<Date> {
        let expires = match self.policy.held_expiry {
            HeldExpiry::Protected => None,
            HeldExpiry::Expires => self.lots.get(lot).and_then(|lot| lot.expires),
        };
        until.into_iter().chain(expires).min()
    }

    fn hold_deed(&self, hold: &HoldState) -> i64 {
        let first = hold.parts.first().and_then(|part| self.lots.get(part.lot));
        let held = first.and_then(|lot| {
            lot.history.iter().find(|entry| {
                let deed = self.deeds.get(entry.deed).map(|deed| &deed.movement.act);
                matches!(deed, Some(Act::Hold { hold: id, .. }) if *id == hold.id)
            })
        });
        held.map_or(0, |entry| count(entry.deed))
    }

    /// A hold nobody has resolved, on a day on which it exists.
    pub(super) fn resolvable(&self, id: &Id, on: Date) -> Result<(usize, &HoldState)> {
        let found = self.hold_ids.get(id).and_then(|at| Some((*at, self.holds.get(*at)?)));
        let (at, hold) = found.ok_or_else(|| Error::new(ErrorKind::UnknownHold { hold: id.clone() }))?;
        if let Some(resolved) = hold.resolved {
            let by = self.deeds.get(resolved.deed).map_or_else(|| id.clone(), |deed| deed.movement.id.clone());
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
    fn check_held(
        &self,
        at: usize,
        hold: &HoldState,
        on: Date,
        draws: &[Draw],
        taking: Taking<'_>,
    ) -> Result<Vec<i64>> {
        let _ = at;
        if draws.is_empty() {
            return Err(Error::new(ErrorKind::Empty {}).at("draws"));
        }
        at_most(draws.len(), MOST_LOTS).map_err(|e| e.at("draws"))?;
        let Some(home) = self.accounts.get(hold.account) else { return Ok(Vec::new()) };
        let places: std::collections::BTreeMap<usize, usize> =
            hold.parts.iter().enumerate().map(|(place, part)| (part.lot, place)).collect();
        let mut takes = vec![0_i64; hold.parts.len()];
        let mut seen = std::collections::BTreeMap::new();
        for (position, draw) in draws.iter().enumerate() {
            let here = |e: Error| e.at_index("draws", position);
            let (lot_at, lot) = self.lot(&draw.lot).map_err(|e| here(e.at("lot")))?;
            if let Some(first) = seen.insert(lot_at, position) {
                let kind = ErrorKind::DuplicateId { id: draw.lot.clone(), first: count(first) };
                return Err(here(Error::new(kind).at("lot")));
            }
            let minor = self.check_amount(home, lot, draw.amount).map_err(|e| here(e.at("amount")))?;
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

    fn check_moves(
        &self,
        on: Date,
        to: Option<&AccountKey>,
        nature: Option<Nature>,
        moves: &[Move],
        taking: Taking<'_>,
    ) -> Result<Step> {
        let target = to.map(|to| self.target(on, to)).transpose().map_err(|e| e.at("to"))?;
        let (from, takes) = self.check_takes(on, moves.iter().map(|m| (&m.lot, m.amount)), "moves", taking)?;
        if let Some(to) = to {
            let home = self.account_at(from, to)?;
            if home.key.currency != to.currency {
                let (expected, found) = (home.key.currency, to.currency);
                let kind = ErrorKind::CurrencyMismatch { expected, found, item: None };
                return Err(Error::new(kind).at("to.currency"));
            }
            let same = matches!(target, Some(Target::Known(at)) if at == from);
            if same && matches!(taking, Taking::Transfer) {
                let customer = to.customer.clone();
                return Err(Error::new(ErrorKind::TransferToSelf { customer }).at("to"));
            }
        }
        let mut seen = std::collections::BTreeMap::new();
        let mut made = Vec::with_capacity(takes.len());
        for (position, ((lot_at, amount), one)) in takes.into_iter().zip(moves).enumerate() {
            let here = |e: Error| e.at("into").at_index("moves", position);
            if let Some(first) = seen.insert(&one.into, position) {
                return Err(here(ErrorKind::DuplicateId { id: one.into.clone(), first: count(first) }.into()));
            }
            self.check_new_lot(&one.into).map_err(here)?;
            let Some(lot) = self.lots.get(lot_at) else { continue };
            let kept = |field: &&crate::Field| {
                let dimensions = to.map(|to| to.fields.as_slice()).unwrap_or_default();
                !dimensions.iter().any(|dimension| dimension.name == field.name)
            };
            let new = NewLot {
                id: one.into.clone(),
                nature: nature.unwrap_or(lot.nature),
                received: lot.received,
                expires: lot.expires,
                priority: lot.priority,
                scope: lot.scope.clone(),
                fields: lot.fields.iter().filter(kept).cloned().collect(),
                references: lot.references.clone(),
                origin: Some(lot.origin.unwrap_or(lot_at)),
            };
            made.push((lot_at, amount, new));
        }
        Ok(Step::Move { to: target.unwrap_or(Target::Known(from)), moves: made })
    }

    fn check_undo(&self, on: Date, of: &Id, draws: &[Draw]) -> Result<Step> {
        let at = self.deed_ids.get(of).copied();
        let deed = at.and_then(|at| Some((at, self.deeds.get(at)?)));
        let (at, deed) =
            deed.ok_or_else(|| Error::new(ErrorKind::UnknownMovement { movement: of.clone() }).at("of"))?;
        if deed.takes.is_empty() {
            return Err(Error::new(ErrorKind::NotUndoable { movement: of.clone() }).at("of"));
        }
        if on < deed.movement.on {
            return refused(ErrorKind::TooEarly { id: of.clone(), since: deed.movement.on, on });
        }
        for account in [Some(deed.account), deed.other].into_iter().flatten() {
            if let Some(home) = self.accounts.get(account) {
                self.in_sequence(home, on)?;
            }
        }
        if draws.is_empty() {
            return Err(Error::new(ErrorKind::Empty {}).at("draws"));
        }
        at_most(draws.len(), MOST_LOTS).map_err(|e| e.at("draws"))?;
        let places: std::collections::BTreeMap<usize, usize> =
            deed.takes.iter().enumerate().map(|(place, taken)| (taken.lot, place)).collect();
        let mut seen = std::collections::BTreeMap::new();
        let mut takes = Vec::with_capacity(draws.len());
        for (position, draw) in draws.iter().enumerate() {
            let here = |e: Error| e.at_index("draws", position);
            let (lot_at, lot) = self.lot(&draw.lot).map_err(|e| here(e.at("lot")))?;
            if let Some(first) = seen.insert(lot_at, position) {
                let kind = ErrorKind::DuplicateId { id: draw.lot.clone(), first: count(first) };
                return Err(here(Error::new(kind).at("lot")));
            }
            let Some(home) = self.accounts.get(lot.account) else { continue };
            let minor = self.check_amount(home, lot, draw.amount).map_err(|e| here(e.at("amount")))?;
            let place = places.get(&lot_at).copied();
            let taken = place.and_then(|place| Some((place, deed.takes.get(place)?)));
            let standing = taken.map_or(0, |(_, taken)| taken.standing());
            let Some((place, taken)) = taken.filter(|_| minor <= standing) else {
                let left = money(standing, home.key.currency);
                let kind = ErrorKind::OverUndone { movement: of.clone(), left, asked: draw.amount };
                return Err(here(Error::new(kind).at("amount")));
            };
            // What was brought in can only be taken out again where it still is.
            let brought = if taken.what == What::Granted { Some(lot_at) } else { taken.into };
            if let Some(brought) = brought.and_then(|brought| self.lots.get(brought))
                && brought.free.lowest(on, None) < minor
            {
                if let Some(movement) = self.user_of(brought) {
                    return Err(here(ErrorKind::DependsOn { movement }.into()));
                }
                enough(brought, &brought.free, on, None, draw.amount).map_err(here)?;
            }
            takes.push((place, minor));
        }
        Ok(Step::Undo { deed: at, takes })
    }

    /// The last movement that still uses money of a lot.
    fn user_of(&self, lot: &LotState) -> Option<Id> {
        lot.history.iter().rev().find_map(|entry| {
            let deed = self.deeds.get(entry.deed)?;
            let uses = match (&deed.movement.act, entry.what) {
                (_, What::Granted | What::Withdrawn | What::Freed) | (Act::Undo { .. }, _) => false,
                (Act::Hold { hold, .. }, _) => {
                    let hold = self.hold_ids.get(hold).and_then(|at| self.holds.get(*at));
                    hold.is_some_and(|hold| hold.resolved.is_none())
                }
                _ => deed
                    .takes
                    .iter()
                    .any(|taken| self.lots.get(taken.lot).is_some_and(|of| of.id == lot.id) && taken.standing() > 0),
            };
            uses.then(|| deed.movement.id.clone())
        })
    }
}

fn until_of(taking: Taking<'_>) -> Option<Date> {
    if let Taking::Hold { until, .. } = taking { until } else { None }
}

/// Whether a lot has so much on that day and on every later one, or those before `until`.
fn enough(lot: &LotState, free: &Timeline, on: Date, until: Option<Date>, asked: Money) -> Result<()> {
    let need = asked.minor();
    if free.lowest(on, until) >= need {
        return Ok(());
    }
    let there = free.on(on);
    if there < need {
        let available = money(there.max(0), asked.currency());
        return refused(ErrorKind::InsufficientAvailable { lot: lot.id.clone(), available, asked });
    }
    let (day, then) = free.first_below(on, need).unwrap_or((on, there));
    refused(ErrorKind::ShortLater { lot: lot.id.clone(), day, available: money(then, asked.currency()), asked })
}

/// Whether the kind and the scope of a lot allow it.
fn may_take(home: &AccountKey, lot: &LotState, taking: Taking<'_>) -> Result<()> {
    let id = || lot.id.clone();
    match (taking, lot.nature) {
        (Taking::Item(item), nature) => {
            if item.customer != home.customer {
                let (expected, found) = (home.customer.clone(), item.customer.clone());
                return refused(ErrorKind::CustomerMismatch { item: item.item.clone(), expected, found });
            }
            if nature == Nature::Unidentified {
                return refused(ErrorKind::UnidentifiedMoney { lot: id() });
            }
            if !lot.may_pay(&item.fields) {
                return refused(ErrorKind::OutOfScope { lot: id(), item: item.item.clone() });
            }
            Ok(())
        }
        (Taking::Hold { purpose: HoldPurpose::Refund, .. } | Taking::Refund(_), Nature::Promotional) => {
            refused(ErrorKind::NotRefundable { lot: id() })
        }
        (Taking::Refund(cause), Nature::Deposit) if !cause.returns_deposit() => {
            refused(ErrorKind::DepositBinding { lot: id() })
        }
        (Taking::Hold { purpose: HoldPurpose::Order, .. } | Taking::Transfer, Nature::Unidentified) => {
            refused(ErrorKind::UnidentifiedMoney { lot: id() })
        }
        (Taking::Hold { purpose: HoldPurpose::Order, fields, .. }, _) if !lot.may_pay(fields) => {
            refused(ErrorKind::OutsideScope { lot: id() })
        }
        (Taking::Identify, nature) if nature != Nature::Unidentified => {
            refused(ErrorKind::AlreadyIdentified { lot: id() })
        }
        (Taking::Reclassify(_), Nature::Unidentified) => refused(ErrorKind::UnidentifiedMoney { lot: id() }),
        (Taking::Reclassify(to), from)
            if to == from
                || from == Nature::Promotional
                || matches!(to, Nature::Promotional | Nature::Unidentified) =>
        {
            refused(ErrorKind::NotReclassifiable { lot: id() })
        }
        (Taking::Forfeit, nature) if nature != Nature::Deposit => refused(ErrorKind::NotForfeitable { lot: id() }),
        _ => Ok(()),
    }
}

fn check_scope(scope: &[Scope]) -> Result<()> {
    at_most(scope.len(), MOST_LIMITS)?;
    for (position, limit) in scope.iter().enumerate() {
        let here = |e: Error| e.at("values").at_index("", position);
        if limit.values.is_empty() {
            return Err(here(ErrorKind::Empty {}.into()));
        }
        at_most(limit.values.len(), MOST_VALUES).map_err(here)?;
    }
    Ok(())
}
