//! Every figure of the book against plain sums, on any day.

use std::collections::BTreeMap;

use duebook::{
    AccountFilter, AsOf, Book, ContractStatus, Currency, Date, HoldPurpose, Id, ItemStanding, Money, Nature,
};

use super::model::{Lot, Way, name_of};
use super::{Auditor, Found, holds};

/// What stands on an account: booked, available, held, in refund, guarantee, unidentified, expired.
type Figures = [i128; 7];

fn same(what: &str, on: Date, found: Money, expected: i128) -> Found {
    holds!(i128::from(found.minor()) == expected, "{what} on {on}: {found}, and plain sums say {expected}");
    Ok(())
}

fn figures(lot: &Lot, on: Date) -> Figures {
    let free = lot.free(on);
    let mut all = [lot.left(on), 0, lot.held(on, |of| of != HoldPurpose::Refund), 0, 0, 0, 0];
    all[3] = lot.held(on, |of| of == HoldPurpose::Refund);
    let place = match lot.nature {
        _ if lot.has_expired(on) => 6,
        Nature::Guarantee => 4,
        Nature::Unidentified => 5,
        _ => 1,
    };
    all[place] = free;
    all
}

impl Auditor {
    /// All figures of the book at the end of a day.
    ///
    /// # Errors
    /// In words, the first that differs.
    pub fn compare(&self, book: &Book, on: Date) -> Found {
        holds!(book.sequence() == self.sequence(), "{} events, and {} were recorded", book.sequence(), self.sequence());
        holds!(book.closed_through() == self.closed, "closed through {:?}", book.closed_through());
        self.balances(book, on)?;
        self.receivables(book, on)?;
        self.compare_values(book, on)
    }

    fn balances(&self, book: &Book, on: Date) -> Found {
        let mut sums: BTreeMap<&str, Figures> = self.accounts.keys().map(|name| (name.as_str(), [0; 7])).collect();
        for lot in self.lots.values() {
            let all = figures(lot, on);
            if let Some(sum) = sums.get_mut(lot.account.as_str()) {
                sum.iter_mut().zip(all).for_each(|(sum, one)| *sum += one);
            }
        }
        let balances = book.accounts().balance(&AccountFilter::default(), on).map_err(|e| e.to_string())?;
        let mut seen = 0;
        for balance in &balances {
            let mut rolled_up = [0; 7];
            for one in &balance.accounts {
                let name = name_of(&one.account);
                let expected = sums.get(name.as_str()).ok_or_else(|| format!("nobody knows account {name}"))?;
                let found =
                    [one.booked, one.available, one.held, one.in_refund, one.guarantee, one.unidentified, one.expired];
                found.into_iter().zip(expected).try_for_each(|(found, sum)| same(&name, on, found, *sum))?;
                holds!(expected[0] == expected[1..].iter().sum(), "{name} on {on} does not add up: {expected:?}");
                rolled_up.iter_mut().zip(expected).for_each(|(sum, one)| *sum += one);
                seen += 1;
            }
            same("all accounts", on, balance.booked, rolled_up[0])?;
            same("all accounts", on, balance.available, rolled_up[1])?;
        }
        holds!(seen == self.accounts.len(), "{seen} accounts of {}", self.accounts.len());
        Ok(())
    }

    fn receivables(&self, book: &Book, on: Date) -> Found {
        let as_of = &AsOf::on(on);
        let mut totals: BTreeMap<Currency, i128> = BTreeMap::new();
        let mut owed: BTreeMap<&Id, BTreeMap<&Id, i128>> = BTreeMap::new();
        for (id, item) in &self.items {
            let open = item.open(on);
            *totals.entry(item.currency).or_default() += open;
            if open != 0 {
                owed.entry(&item.customer).or_default().insert(id, open);
            }
        }
        for (currency, total) in totals {
            match book.control_total(currency, as_of) {
                Ok(found) => same("all that is owed", on, found, total)?,
                Err(refused) => {
                    let large = total > i128::from(Money::MAX_MINOR) && refused.code() == "amount_too_large";
                    holds!(large, "all that is owed is {total}, and the book says {refused}");
                }
            }
        }
        for customer in self.customers.iter().filter(|(_, into)| into.is_none()).map(|(id, _)| id) {
            let found = book.open_items(customer, as_of).map_err(|e| e.to_string())?;
            let expected = owed.remove(customer).unwrap_or_default();
            holds!(found.len() == expected.len(), "{} items of {customer} on {on}, not {expected:?}", found.len());
            for (view, (id, open)) in found.iter().zip(expected) {
                holds!(view.receivable.id == *id, "item {} where {id} is owed", view.receivable.id);
                same(id.as_str(), on, view.receivable.open, open)?;
            }
        }
        holds!(owed.is_empty(), "somebody who is gone owes: {owed:?}");
        Ok(())
    }

    /// Everything else that can be read, record by record.
    ///
    /// # Errors
    /// In words, the first that differs.
    pub fn compare_records(&self, book: &Book, on: Date) -> Found {
        let all = AccountFilter::default();
        let lots = book.accounts().lots(&all, on).map_err(|e| e.to_string())?;
        let there = self.lots.values().filter(|lot| lot.since <= on).count();
        holds!(lots.len() == there, "{} lots on {on}, not {there}", lots.len());
        for row in &lots {
            let lot = self.lots.get(&row.lot).ok_or_else(|| format!("nobody knows lot {}", row.lot))?;
            let ways = [
                (row.granted, lot.way(Way::Granted, on)),
                (row.left, lot.left(on)),
                (row.held, lot.held(on, |_| true)),
                (row.available, if lot.has_expired(on) { 0 } else { lot.free(on) }),
                (row.applied, lot.way(Way::Applied, on)),
                (row.refunded, lot.way(Way::Refunded, on)),
                (row.expired, lot.way(Way::Expired, on)),
                (row.forfeited, lot.way(Way::Forfeited, on)),
                (row.moved, lot.way(Way::Moved, on)),
                (row.withdrawn, lot.way(Way::Withdrawn, on)),
            ];
            ways.into_iter().try_for_each(|(found, sum)| same(row.lot.as_str(), on, found, sum))?;
            let kept = (row.nature, row.received, row.expires) == (lot.nature, lot.received, lot.expires);
            holds!(kept && name_of(&row.account) == lot.account, "lot {} is {row:?}", row.lot);
        }
        let holds = book.accounts().holds(&all, on).map_err(|e| e.to_string())?;
        holds!(holds.len() == self.holds.values().filter(|hold| hold.since <= on).count(), "{} holds", holds.len());
        for row in &holds {
            let hold = &self.holds[&row.hold];
            let resolved = hold.resolved.is_some_and(|resolved| resolved <= on);
            same(row.hold.as_str(), on, row.held, if resolved { 0 } else { hold.held(on) })?;
            same(row.hold.as_str(), on, row.taken, if resolved { hold.taken } else { 0 })?;
        }
        for (id, item) in &self.items {
            let view = book.receivable(id, &AsOf::default()).map_err(|e| e.to_string())?;
            let given_up: i128 = item.given_up.iter().map(|(_, change)| change).sum();
            same("amount", on, view.amount, item.amount)?;
            same("given up", on, view.written_off, given_up)?;
            let told = (view.standing, view.receivable.disputed, view.receivable.due, view.invoice.is_some());
            holds!(told == (item.standing, item.disputed, item.due, item.invoiced), "item {id} is {view:?}");
            holds!(view.receivable.customer == item.customer, "item {id} is of {}", view.receivable.customer);
            let parts: Vec<i128> = view.receivable.parts.iter().map(|part| part.open.minor().into()).collect();
            let open: i128 = view.receivable.open.minor().into();
            let expected: Vec<i128> = item.parts.iter().map(|(_, open)| *open).collect();
            holds!(parts == expected, "item {id} has parts {parts:?}, not {expected:?}");
            holds!(parts.is_empty() || parts.iter().sum::<i128>() == open, "item {id}: {parts:?} of {open}");
        }
        self.agreed(book)
    }

    /// An approved contract has made receivables for what has a date, each exactly once.
    fn agreed(&self, book: &Book) -> Found {
        for (id, contract) in &self.contracts {
            let view = book.contract(id, &AsOf::default()).map_err(|e| e.to_string())?;
            let told = (view.status, view.version, i128::from(view.schedule.total.minor()));
            holds!(told == (contract.status, contract.version, contract.total), "contract {id} is {told:?}");
            let made = |item: &&super::model::Item| {
                item.contract.as_ref() == Some(id) && item.standing != ItemStanding::Canceled
            };
            let made: i128 = self.items.values().filter(made).map(|item| item.amount).sum();
            // What an amendment leaves without a date keeps the receivable it has.
            let possible = match contract.status {
                ContractStatus::Approved => contract.dated..=contract.total,
                ContractStatus::Terminated => 0..=i128::MAX,
                _ => 0..=0,
            };
            holds!(possible.contains(&made), "contract {id} has made {made}, and {possible:?} is possible");
        }
        Ok(())
    }
}
