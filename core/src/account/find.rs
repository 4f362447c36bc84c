//! Accounts and lots by their names, and whether an account takes part on a day.

use std::collections::BTreeSet;

use super::accounts::Accounts;
use super::check::{Target, refused};
use super::key::AccountKey;
use super::policy::{BackDating, Opening};
use super::state::{Account, LotState};
use crate::error::{ErrorKind, count};
use crate::{Date, Error, Id, Result};

impl Accounts {
    pub(super) fn check_new_lot(&self, lot: &Id) -> Result<()> {
        let Some(first) = self.lot_at(lot).and_then(|at| self.lots.get(at)) else { return Ok(()) };
        let first = first.history.first().map_or(0, |entry| count(entry.deed));
        refused(ErrorKind::DuplicateId { id: lot.clone(), first })
    }

    /// The account money goes to: there and open, or to be opened.
    pub(super) fn target(&self, on: Date, account: &AccountKey) -> Result<Target> {
        // A key of one field or none is in its normal form.
        if account.fields.len() <= 1
            && self.policy.dimensions.is_none()
            && let Some(at) = self.home_at(account)
        {
            self.live(self.account_at(at, account)?, on)?;
            return Ok(Target::Known(at));
        }
        let key = self.normal(account)?;
        match self.home_at(&key) {
            Some(at) => {
                self.live(self.account_at(at, account)?, on)?;
                Ok(Target::Known(at))
            }
            None if self.policy.opening == Opening::First => {
                refused(ErrorKind::UnknownAccount { customer: key.customer })
            }
            None => Ok(Target::New(key)),
        }
    }

    /// The normal form, with exactly the dimensions of the policy.
    pub(super) fn normal(&self, account: &AccountKey) -> Result<AccountKey> {
        let key = account.normal()?;
        let Some(dimensions) = &self.policy.dimensions else { return Ok(key) };
        let names: BTreeSet<&Id> = crate::order::set(dimensions.iter());
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
        self.home_at(&key).ok_or_else(|| ErrorKind::UnknownAccount { customer: key.customer }.into())
    }

    /// The account of a key in its normal form.
    pub(super) fn home_at(&self, key: &AccountKey) -> Option<usize> {
        let is = |at: usize| self.accounts.get(at).is_some_and(|home| home.key == *key);
        self.names.find_made(key.place(), || key.sorted(), is)
    }

    pub(super) fn lot_at(&self, id: &Id) -> Option<usize> {
        self.lot_ids.find(id, |at| self.lots.get(at).is_some_and(|lot| lot.id == *id))
    }

    pub(super) fn hold_at(&self, id: &Id) -> Option<usize> {
        self.hold_ids.find(id, |at| self.holds.get(at).is_some_and(|hold| hold.id == *id))
    }

    pub(super) fn deed_at(&self, id: &Id) -> Option<usize> {
        self.deed_ids.find(id, &self.deeds)
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

    pub(super) fn in_sequence(&self, account: &Account, on: Date) -> Result<()> {
        match self.policy.back_dating {
            BackDating::Checked => Ok(()),
            BackDating::Refused => self.not_before_latest(account, on),
        }
    }

    pub(super) fn not_before_latest(&self, account: &Account, on: Date) -> Result<()> {
        match account.latest {
            Some(last) if on < last => refused(ErrorKind::BackDated { on, last }),
            _ => Ok(()),
        }
    }

    pub(super) fn lot(&self, id: &Id) -> Result<(usize, &LotState)> {
        let found = self.lot_at(id).and_then(|at| Some((at, self.lots.get(at)?)));
        found.ok_or_else(|| ErrorKind::UnknownLot { lot: id.clone() }.into())
    }
}
