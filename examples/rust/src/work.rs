//! The work: receipts meet open items, and every figure is checked against another.

use std::collections::BTreeMap;

use duebook::{
    AgingRow, AllocationRequest, Currency, Date, Error, Id, Lot, Money, Plan, Receivable, Scheme, aging, allocate,
    settle,
};

use crate::book::{Book, Item};

/// The limits of the aging (账龄), in days past due.
pub const AGES: [i64; 3] = [30, 60, 90];

/// What comes out of a book.
#[derive(Debug)]
pub struct Outcome {
    /// Receipts in the order they arrived.
    pub lots: Vec<Lot>,
    pub plan: Plan,
    /// The items with what is open of them now.
    pub after: Vec<Item>,
    pub aging: Vec<AgingRow>,
    pub checks: Vec<Check>,
}

/// One control total: a whole and two parts that must add up to it.
#[derive(Debug)]
pub struct Check {
    pub currency: Currency,
    pub about: About,
    pub whole: Money,
    pub parts: [Money; 2],
}

/// What a control total is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    /// Contract amounts: dated installments and those that wait for an event.
    Contracts,
    /// Receipts: allocated and left over.
    Receipts,
    /// Open before: allocated and open after.
    Open,
    /// Open after: not due and overdue.
    Aging,
}

impl Check {
    pub fn holds(&self) -> bool {
        let [first, second] = self.parts;
        first.plus(second) == Ok(self.whole)
    }
}

/// Allocates all receipts and proves the figures.
pub fn work(book: &Book) -> Result<Outcome, Error> {
    let before: Vec<&Receivable> = book.items.iter().map(|item| &item.receivable).collect();
    let (scheme, as_of) = (Scheme::standard(), book.as_of);
    let plan = allocate(&AllocationRequest { lots: &book.lots, items: &before, scheme: &scheme, as_of })?;
    let open = settle(&before, &plan)?;
    let aging = aging(&open, &AGES, as_of)?;
    let checks = checks(book, &plan, &open, &aging)?;
    let after = open.into_iter().zip(&book.items).map(|(receivable, item)| Item { receivable, ..item.clone() });
    let mut lots = book.lots.clone();
    lots.sort_by(|a, b| (a.received, &a.id).cmp(&(b.received, &b.id)));
    Ok(Outcome { lots, after: after.collect(), plan, aging, checks })
}

fn checks(book: &Book, plan: &Plan, open: &[Receivable], aging: &[AgingRow]) -> Result<Vec<Check>, Error> {
    let mut sums: BTreeMap<(Currency, About), [Vec<Money>; 3]> = BTreeMap::new();
    let mut note = |about, column: usize, amount: Money| {
        let columns = sums.entry((amount.currency(), about)).or_default();
        columns.get_mut(column).into_iter().for_each(|column| column.push(amount));
    };
    for contract in &book.contracts {
        note(About::Contracts, 0, contract.total);
        let installments = contract.installments.iter();
        installments.for_each(|part| note(About::Contracts, if part.due.is_some() { 1 } else { 2 }, part.amount));
    }
    book.lots.iter().for_each(|lot| note(About::Receipts, 0, lot.amount));
    book.items.iter().for_each(|item| note(About::Open, 0, item.receivable.open));
    for line in &plan.lines {
        note(About::Receipts, 1, line.amount);
        note(About::Open, 1, line.amount);
    }
    plan.left_over.iter().for_each(|left| note(About::Receipts, 2, left.amount));
    for item in open {
        note(About::Open, 2, item.open);
        note(About::Aging, 0, item.open);
    }
    for row in aging {
        note(About::Aging, 1, row.not_due);
        row.overdue.iter().for_each(|amount| note(About::Aging, 2, *amount));
    }
    let check = |((currency, about), columns): ((Currency, About), [Vec<Money>; 3])| {
        let [whole, first, second] = columns.map(|amounts| Money::sum(amounts, currency));
        Ok(Check { currency, about, whole: whole?, parts: [first?, second?] })
    };
    sums.into_iter().map(check).collect()
}

/// A sum of one currency under a name, with how many records make it up.
#[derive(Clone, Debug)]
pub struct Share {
    pub amount: Money,
    pub overdue: Money,
    pub records: usize,
}

/// Sums by name, the largest first, one list a currency.
pub type Ranking = BTreeMap<Currency, Vec<(String, Share)>>;

/// Adds up amounts by name; the second amount is the part that is overdue.
pub fn ranking(rows: impl IntoIterator<Item = (String, Money, bool)>) -> Result<Ranking, Error> {
    let mut sums: BTreeMap<Currency, BTreeMap<String, Share>> = BTreeMap::new();
    for (name, amount, overdue) in rows.into_iter().filter(|(_, amount, _)| !amount.is_zero()) {
        let zero = Money::zero(amount.currency());
        let none = Share { amount: zero, overdue: zero, records: 0 };
        let share = sums.entry(amount.currency()).or_default().entry(name).or_insert(none);
        share.amount = share.amount.plus(amount)?;
        share.overdue = share.overdue.plus(if overdue { amount } else { zero })?;
        share.records = share.records.saturating_add(1);
    }
    let ranked = sums.into_iter().map(|(currency, names)| {
        let mut names: Vec<_> = names.into_iter().collect();
        names.sort_by_key(|(_, share)| std::cmp::Reverse(share.amount.minor()));
        (currency, names)
    });
    Ok(ranked.collect())
}

/// The sum of a list; nothing for an empty one.
pub fn total(names: &[(String, Share)]) -> Result<Option<Share>, Error> {
    let add = |sum: Share, share: &Share| {
        let records = sum.records.saturating_add(share.records);
        Ok(Share { amount: sum.amount.plus(share.amount)?, overdue: sum.overdue.plus(share.overdue)?, records })
    };
    let mut shares = names.iter().map(|(_, share)| share);
    let Some(first) = shares.next() else { return Ok(None) };
    shares.try_fold(first.clone(), add).map(Some)
}

impl Outcome {
    /// What is open, under the name that `name` gives each item.
    pub fn open_by(&self, as_of: Date, name: impl Fn(&Item) -> String) -> Result<Ranking, Error> {
        ranking(self.after.iter().map(|item| (name(item), item.receivable.open, item.receivable.due < as_of)))
    }

    /// What stays on account, by customer.
    pub fn left_over_by_customer(&self) -> Result<Ranking, Error> {
        let customers: BTreeMap<&Id, &Id> = self.lots.iter().map(|lot| (&lot.id, &lot.customer)).collect();
        let customer = |lot: &Id| customers.get(lot).map(ToString::to_string).unwrap_or_default();
        ranking(self.plan.left_over.iter().map(|left| (customer(&left.lot), left.amount, false)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_control_total_that_does_not_add_up_does_not_hold() {
        let cny = Currency::new("CNY").unwrap();
        let money = |minor| Money::new(minor, cny).unwrap();
        let check = |parts| Check { currency: cny, about: About::Receipts, whole: money(100), parts };
        assert!(check([money(60), money(40)]).holds());
        assert!(!check([money(60), money(41)]).holds());
    }

    #[test]
    fn the_largest_comes_first_and_equals_by_name() {
        let money = |minor| Money::new(minor, Currency::new("CNY").unwrap()).unwrap();
        let rows = [("b", 5, true), ("a", 2, false), ("c", 7, false), ("a", 3, true), ("d", 0, true)];
        let ranked = ranking(rows.map(|(name, minor, late)| (name.to_owned(), money(minor), late))).unwrap();
        let names =
            ranked.values().flatten().map(|(name, share)| (name.as_str(), share.overdue.minor(), share.records));
        assert_eq!(names.collect::<Vec<_>>(), [("c", 0, 1), ("a", 3, 2), ("b", 5, 1)]);
    }
}
