//! The balance (余额) of a customer or an account on any day.

use super::accounts::Accounts;
use super::check::money;
use super::key::{AccountFilter, AccountKey};
use super::state::Account;
use super::timeline::Timeline;
use crate::shape::Shape;
use crate::{Currency, Date, Id, Money, Result};

/// What is there in one currency, of one or many accounts together.
///
/// On every day `booked` is the sum of the six figures after it, and every figure is the sum of the accounts.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Balance {
    /// The currency.
    pub currency: Currency,
    /// What stands on the books (账面余额): received and not yet applied, refunded or expired.
    pub booked: Money,
    /// What can be used without being named (可用余额).
    pub available: Money,
    /// What is set aside for orders and disputes (冻结).
    pub held: Money,
    /// What is set aside for a refund that is not paid out yet (退款中).
    pub in_refund: Money,
    /// Guarantees (保证金) that are not held: used only by name.
    pub guarantee: Money,
    /// Money nobody has identified yet (未明款项).
    pub unidentified: Money,
    /// Money that has expired and is still on the books (已到期未出账).
    pub expired: Money,
    /// Each account on its own, by customer and fields.
    pub accounts: Vec<AccountBalance>,
}

/// What is there on one account.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct AccountBalance {
    /// The account.
    pub account: AccountKey,
    /// What stands on the books.
    pub booked: Money,
    /// What can be used without being named.
    pub available: Money,
    /// What is set aside for orders and disputes.
    pub held: Money,
    /// What is set aside for a refund.
    pub in_refund: Money,
    /// Guarantees that are not held.
    pub guarantee: Money,
    /// Money nobody has identified yet.
    pub unidentified: Money,
    /// Money that has expired and is still on the books.
    pub expired: Money,
}

impl Accounts {
    /// The balances of these accounts at the end of a day, one for each currency, rolled up and account by
    /// account. Any day: what will expire or lapse by then is no longer counted.
    ///
    /// # Errors
    /// `amount_too_large` if accounts together hold more than the largest amount.
    pub fn balance(&self, of: &AccountFilter, as_of: Date) -> Result<Vec<Balance>> {
        let homes = self.found(of).into_iter().filter_map(|at| self.accounts.get(at));
        totals(homes.map(|home| home.balance(|figure| figure.on(as_of))))
    }

    /// The balances of several customers as if they were the first of them: of the others only the accounts in which
    /// something stands.
    pub(crate) fn balance_of(&self, customers: &[Id], as_of: Date) -> Result<Vec<Balance>> {
        totals(customers.iter().enumerate().flat_map(|(place, customer)| {
            let of = AccountFilter { customer: Some(customer.clone()), ..AccountFilter::default() };
            let homes = self.found(&of).into_iter().filter_map(|at| self.accounts.get(at));
            let rows = homes.map(|home| home.balance(|figure| figure.on(as_of)));
            rows.filter(move |row| place == 0 || !row.booked.is_zero()).collect::<Vec<_>>()
        }))
    }

    /// The accounts a filter takes, by customer, currency and fields.
    pub(super) fn found(&self, of: &AccountFilter) -> Vec<usize> {
        let taken = |at: &usize| self.accounts.get(*at).is_some_and(|home| of.takes(&home.key));
        match &of.customer {
            None => self.keys.values().copied().filter(taken).collect(),
            Some(customer) => {
                let mine = self.customers.get(customer).into_iter().flat_map(|of| of.values());
                mine.copied().filter(taken).collect()
            }
        }
    }
}

/// The rows of each currency with their sums.
fn totals(rows: impl Iterator<Item = AccountBalance>) -> Result<Vec<Balance>> {
    let mut balances: std::collections::BTreeMap<Currency, Vec<AccountBalance>> = Default::default();
    for row in rows {
        balances.entry(row.account.currency).or_default().push(row);
    }
    let total = |(currency, accounts): (Currency, Vec<AccountBalance>)| {
        let sum = |figure: fn(&AccountBalance) -> Money| Money::sum(accounts.iter().map(figure), currency);
        Ok(Balance {
            currency,
            booked: sum(|of| of.booked)?,
            available: sum(|of| of.available)?,
            held: sum(|of| of.held)?,
            in_refund: sum(|of| of.in_refund)?,
            guarantee: sum(|of| of.guarantee)?,
            unidentified: sum(|of| of.unidentified)?,
            expired: sum(|of| of.expired)?,
            accounts,
        })
    };
    balances.into_iter().map(total).collect()
}

impl Account {
    pub(super) fn balance(&self, figure: impl Fn(&Timeline) -> i64) -> AccountBalance {
        let shown = |timeline: &Timeline| money(figure(timeline), self.key.currency);
        let figures = &self.figures;
        let all = [
            &figures.available,
            &figures.held,
            &figures.in_refund,
            &figures.guarantee,
            &figures.unidentified,
            &figures.expired,
        ];
        let booked = all.into_iter().fold(0_i64, |sum, timeline| sum.saturating_add(figure(timeline)));
        AccountBalance {
            account: self.key.clone(),
            booked: money(booked, self.key.currency),
            available: shown(&figures.available),
            held: shown(&figures.held),
            in_refund: shown(&figures.in_refund),
            guarantee: shown(&figures.guarantee),
            unidentified: shown(&figures.unidentified),
            expired: shown(&figures.expired),
        }
    }
}
