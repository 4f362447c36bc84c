//! Whether a movement may happen, found out before anything changes.

use super::accounts::Accounts;
use super::key::{AccountKey, check_fields};
use super::movement::{Act, HoldPurpose};
use super::state::{HeldPart, HoldState, What};
use super::take::Taking;
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

pub(super) fn refused<T>(kind: ErrorKind) -> Result<T> {
    Err(Error::new(kind))
}

pub(super) fn positive(amount: Money) -> Result<i64> {
    if amount.minor() > 0 { Ok(amount.minor()) } else { refused(ErrorKind::AmountNotPositive { amount }) }
}

pub(super) fn at_most(found: usize, limit: usize) -> Result<()> {
    if found <= limit { Ok(()) } else { refused(ErrorKind::TooMany { found: count(found), limit: count(limit) }) }
}

pub(super) fn money(minor: i64, currency: Currency) -> Money {
    // INVARIANT: no figure is larger than what ever came in, and that is a `Money`.
    Money::new(minor, currency).unwrap_or(Money::zero(currency))
}

impl Accounts {
    pub(super) fn check_new(&self, id: &Id) -> Result<()> {
        match self.deed_at(id) {
            None => Ok(()),
            Some(first) => refused(ErrorKind::DuplicateId { id: id.clone(), first: count(first) }),
        }
    }

    pub(super) fn check(&self, on: Date, act: &Act) -> Result<Step> {
        match act {
            Act::Open { account } => self.check_open(account).map_err(|e| e.at("account")),
            Act::Deposit { .. } => self.check_deposit(on, act),
            Act::Hold { hold, purpose, reference, fields, until, draws } => {
                check_fields(fields).map_err(|e| e.at("fields"))?;
                if let Some(first) = self.hold_at(hold).and_then(|at| self.holds.get(at)) {
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
                let takes = self.check_held(state, on, draws, Taking::Item(item))?;
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
                let takes = self.check_held(state, on, draws, Taking::Refund(*cause))?;
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
                    Some((from, None)) if *from <= on => {
                        self.in_sequence(state, on)?;
                        Ok(Step::Reopen { account: at })
                    }
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
        if self.home_at(&key).is_some() {
            return refused(ErrorKind::AccountExists { customer: key.customer });
        }
        Ok(Step::Open { key })
    }

    /// Whether an act may happen, without what it takes to do it.
    pub(super) fn allows(&self, on: Date, act: &Act) -> Result<()> {
        match act {
            Act::Deposit { .. } => self.allows_deposit(on, act).map(|_| ()),
            _ => self.check(on, act).map(|_| ()),
        }
    }

    fn check_deposit(&self, on: Date, act: &Act) -> Result<Step> {
        let (to, minor) = self.allows_deposit(on, act)?;
        let Act::Deposit { lot, received, nature, references, fields, scope, priority, expires, .. } = act else {
            return refused(ErrorKind::Empty {});
        };
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

    /// The account of a deposit, and its minor units.
    // INVARIANT: called for deposits only.
    fn allows_deposit(&self, on: Date, act: &Act) -> Result<(Target, i64)> {
        let Act::Deposit { lot, account, amount, received, references, fields, scope, priority, expires, .. } = act
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
        Ok((to, minor))
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
