//! Whether money may be taken from lots: enough on every day, of a kind and a scope that allow it.

use std::collections::BTreeMap;

use super::accounts::Accounts;
use super::check::{MOST_LOTS, at_most, money, positive, refused};
use super::key::{AccountKey, PaidItem};
use super::movement::{Draw, HoldPurpose, RefundCause};
use super::policy::HeldExpiry;
use super::state::{Account, LotState};
use super::timeline::Timeline;
use crate::error::{ErrorKind, count};
use crate::item::Nature;
use crate::{Date, Error, Id, Money, Result};

/// What is asked of the lots that a movement takes from.
#[derive(Clone, Copy, Debug)]
pub(super) enum Taking<'a> {
    Item(&'a PaidItem),
    Hold { purpose: HoldPurpose, fields: &'a [crate::Field], until: Option<Date> },
    Refund(RefundCause),
    Expire,
    Forfeit,
    Transfer,
    Identify,
    Reclassify(Nature),
}

impl Accounts {
    /// The account and the amounts that draws take, all of which may be taken.
    pub(super) fn check_draws(
        &self,
        on: Date,
        draws: &[Draw],
        taking: Taking<'_>,
    ) -> Result<(usize, Vec<(usize, i64)>)> {
        let asked = draws.iter().map(|draw| (&draw.lot, draw.amount));
        self.check_takes(on, asked, "draws", taking)
    }

    pub(super) fn check_takes<'a>(
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
        let mut seen = BTreeMap::new();
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
            let minor = check_amount(home, amount).map_err(|e| here(e.at("amount")))?;
            let until = if let Taking::Hold { .. } = taking { self.end_of(at, until_of(taking)) } else { None };
            enough(lot, &lot.free, on, until, money(minor, home.key.currency)).map_err(|e| here(e.at("amount")))?;
            takes.push((at, minor));
        }
        Ok((account.unwrap_or_default(), takes))
    }

    /// Whether the account takes part: a closed one only lets money expire.
    pub(super) fn may_move(&self, home: &Account, on: Date, taking: Taking<'_>) -> Result<()> {
        match taking {
            Taking::Expire => self.in_sequence(home, on),
            _ => self.live(home, on),
        }
    }

    /// Whether this lot may be taken for this, whatever the amount.
    pub(super) fn check_lot(&self, home: &Account, lot: &LotState, on: Date, taking: Taking<'_>) -> Result<()> {
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
    pub(super) fn end_of(&self, lot: usize, until: Option<Date>) -> Option<Date> {
        let expires = match self.policy.held_expiry {
            HeldExpiry::Protected => None,
            HeldExpiry::Expires => self.lots.get(lot).and_then(|lot| lot.expires),
        };
        until.into_iter().chain(expires).min()
    }
}

/// More than zero, in the currency of the account.
pub(super) fn check_amount(home: &Account, amount: Money) -> Result<i64> {
    Money::zero(home.key.currency).same_currency(amount.currency())?;
    positive(amount)
}

pub(super) fn until_of(taking: Taking<'_>) -> Option<Date> {
    if let Taking::Hold { until, .. } = taking { until } else { None }
}

/// Whether a lot has so much on that day and on every later one, or those before `until`.
pub(super) fn enough(lot: &LotState, free: &Timeline, on: Date, until: Option<Date>, asked: Money) -> Result<()> {
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
pub(super) fn may_take(home: &AccountKey, lot: &LotState, taking: Taking<'_>) -> Result<()> {
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
