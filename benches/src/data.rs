//! The same made-up records in every language: a linear congruential generator, so that all of them
//! measure the same work. Any change here is made in `peers/data.py` and `peers/data.mjs` as well.

use duebook::{Currency, Date, Id, Lot, Money, Receivable};

/// Knuth's MMIX generator, upper bits.
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `limit`.
    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

pub(crate) fn cny() -> Currency {
    Currency::new("CNY").unwrap()
}

pub(crate) fn money(minor: u64) -> Money {
    Money::new(i64::try_from(minor).unwrap(), cny()).unwrap()
}

pub(crate) fn day(offset: u64) -> Date {
    Date::new(2026, 1, 1).unwrap().add_days(i64::try_from(offset).unwrap()).unwrap()
}

/// `count` items over `customers`, with due dates within a year and uneven amounts.
pub(crate) fn items(count: u64, customers: u64) -> Vec<Receivable> {
    let mut random = Random::new(7);
    let item = |number: u64| Receivable {
        id: Id::new(format!("INV-{number:06}")).unwrap(),
        customer: Id::new(format!("C-{:04}", random.below(customers))).unwrap(),
        due: day(random.below(365)),
        open: money(1 + random.below(1_000_000)),
        ..Receivable::new("INV", "C", money(1), day(0)).unwrap()
    };
    (0..count).map(item).collect()
}

/// `count` lots over `customers`, received within the year before the business date.
pub(crate) fn lots(count: u64, customers: u64) -> Vec<Lot> {
    let mut random = Random::new(11);
    let lot = |number: u64| Lot {
        id: Id::new(format!("RCP-{number:06}")).unwrap(),
        customer: Id::new(format!("C-{:04}", random.below(customers))).unwrap(),
        received: day(random.below(365)),
        amount: money(1 + random.below(1_000_000)),
        ..Lot::new("RCP", "C", money(1), day(0)).unwrap()
    };
    (0..count).map(lot).collect()
}

/// One lot that pays nearly everything the first customer owes.
pub(crate) fn one_lot(items: &[Receivable]) -> Lot {
    let owed: i64 = items.iter().map(|item| item.open.minor()).sum();
    Lot { amount: Money::new(owed - 1, cny()).unwrap(), ..lots(1, 1).remove(0) }
}

/// One lot that pays the ten oldest items.
pub(crate) fn ten_oldest(items: &[Receivable]) -> Lot {
    let mut oldest: Vec<&Receivable> = items.iter().collect();
    oldest.sort_by(|a, b| (a.due, &a.id).cmp(&(b.due, &b.id)));
    let owed: i64 = oldest.iter().take(10).map(|item| item.open.minor()).sum();
    Lot { amount: Money::new(owed, cny()).unwrap(), ..lots(1, 1).remove(0) }
}
