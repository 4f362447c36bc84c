//! Whether the sub-ledger agrees with the general ledger (与总账核对).

use std::collections::BTreeMap;

use super::accounts::{Accounts, NATURES};
use super::key::AccountFilter;
use crate::error::{ErrorKind, count};
use crate::item::Nature;
use crate::shape::Shape;
use crate::{Currency, Date, Error, Id, Money, Result};

/// A control account (统驭科目) of the general ledger and its balance there.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Control {
    /// The account of the general ledger: `2203`, `2205`.
    pub control: Id,
    /// What it says, as a credit balance.
    pub balance: Money,
    /// The money that belongs there, such as contract liabilities only. None: all of the currency.
    #[shape(omit)]
    pub natures: Vec<Nature>,
}

/// The comparison.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct TieOut {
    /// One row for each control account, in the order given.
    pub rows: Vec<TieOutRow>,
    /// What no control account covers, if it is not zero.
    pub uncontrolled: Vec<Uncontrolled>,
    /// Whether every difference is zero and nothing is left uncovered.
    pub agrees: bool,
}

/// One control account.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct TieOutRow {
    /// The account of the general ledger.
    pub control: Id,
    /// What the accounts here have on the books.
    pub booked: Money,
    /// What the general ledger says.
    pub balance: Money,
    /// The general ledger less the books here.
    pub difference: Money,
}

/// Money that no control account covers.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Uncontrolled {
    /// What kind of money.
    pub nature: Nature,
    /// How much is on the books.
    pub booked: Money,
}

impl Accounts {
    /// Compares what is on the books at the end of a day with the control accounts of the general ledger.
    ///
    /// # Errors
    /// `duplicate_id` for a control account that stands twice; `duplicate_field` for money that two of them
    /// claim; `too_many` beyond 1,000; `amount_too_large`.
    pub fn tie_out(&self, controls: &[Control], as_of: Date) -> Result<TieOut> {
        const MOST: usize = 1_000;
        if controls.len() > MOST {
            let kind = ErrorKind::TooMany { found: count(controls.len()), limit: count(MOST) };
            return Err(Error::new(kind).at("controls"));
        }
        let (mut rows, mut seen) = (Vec::with_capacity(controls.len()), BTreeMap::new());
        let mut claimed: BTreeMap<(Currency, usize), usize> = BTreeMap::new();
        for (position, control) in controls.iter().enumerate() {
            let here = |e: Error| e.at_index("controls", position);
            if let Some(first) = seen.insert((&control.control, control.balance.currency()), position) {
                let kind = ErrorKind::DuplicateId { id: control.control.clone(), first: count(first) };
                return Err(here(Error::new(kind).at("control")));
            }
            let currency = control.balance.currency();
            let mine = |nature: &Nature| control.natures.is_empty() || control.natures.contains(nature);
            let mut sum = Vec::new();
            for (place, nature) in NATURES.iter().enumerate().filter(|(_, nature)| mine(nature)) {
                if claimed.insert((currency, place), position).is_some() {
                    let field = crate::json::write(nature)?.trim_matches('"').to_owned();
                    let kind = ErrorKind::DuplicateField { field };
                    return Err(here(Error::new(kind).at("natures")));
                }
                sum.push(self.on_books(currency, place, as_of));
            }
            let booked = Money::sum(sum, currency).map_err(here)?;
            let difference = control.balance.minus(booked).map_err(|e| here(e.at("balance")))?;
            let (control, balance) = (control.control.clone(), control.balance);
            rows.push(TieOutRow { control, booked, balance, difference });
        }
        let free = self.books.keys().filter(|key| !claimed.contains_key(key));
        let mut uncontrolled = Vec::new();
        for (currency, place) in free {
            let booked = self.on_books(*currency, *place, as_of);
            if let Some(nature) = NATURES.get(*place).filter(|_| !booked.is_zero()) {
                uncontrolled.push(Uncontrolled { nature: *nature, booked });
            }
        }
        let agrees = uncontrolled.is_empty() && rows.iter().all(|row| row.difference.is_zero());
        Ok(TieOut { rows, uncontrolled, agrees })
    }

    fn on_books(&self, currency: Currency, nature: usize, as_of: Date) -> Money {
        let minor = self.books.get(&(currency, nature)).map_or(0, |book| book.on(as_of));
        super::check::money(minor, currency)
    }

    /// The currencies in which there are accounts.
    #[must_use]
    pub fn currencies(&self) -> Vec<Currency> {
        let all = AccountFilter::default();
        let homes = self.found(&all).into_iter().filter_map(|at| self.accounts.get(at));
        homes.map(|home| home.key.currency).collect::<std::collections::BTreeSet<_>>().into_iter().collect()
    }
}
