//! The order of collection: of the money still unpaid two weeks later, how much stands in the first fifth of the list.

use std::collections::BTreeMap;

use duebook::{CollectionRules, CutOff, Date, Debt, ForecastRules, Id, collection_order, forecast_cash};

use super::books::{Book, portfolio};
use super::forecast::is_open;

/// How an overdue entry of a list is seen: what is owed, since when, what is said, what came of it.
struct Entry {
    overdue: f64,
    days: i64,
    points: f64,
    unpaid: f64,
}

#[derive(Default)]
struct Captured {
    found: f64,
    all: f64,
}

impl Captured {
    fn add(&mut self, entries: &[Entry], key: impl Fn(&Entry) -> f64) {
        let mut order: Vec<&Entry> = entries.iter().collect();
        order.sort_by(|a, b| key(b).total_cmp(&key(a)));
        let first = entries.len().div_ceil(5);
        self.found += order.iter().take(first).map(|entry| entry.unpaid).sum::<f64>();
        self.all += entries.iter().map(|entry| entry.unpaid).sum::<f64>();
    }
}

#[derive(Default)]
struct Orders {
    engine: Captured,
    oldest: Captured,
    largest: Captured,
    perfect: Captured,
}

impl Orders {
    fn add(&mut self, entries: &[Entry]) {
        self.engine.add(entries, |entry| entry.points);
        self.oldest.add(entries, |entry| entry.days as f64);
        self.largest.add(entries, |entry| entry.overdue);
        self.perfect.add(entries, |entry| entry.unpaid);
    }

    fn json(&self) -> serde_json::Value {
        let share = |captured: &Captured| captured.found / captured.all;
        serde_json::json!({
            "engine": share(&self.engine), "oldest": share(&self.oldest), "largest": share(&self.largest),
            "perfect": share(&self.perfect),
        })
    }
}

pub(crate) fn judged(book: &Book) -> serde_json::Value {
    let all = portfolio(&book.rows);
    let (mut customers, mut items) = (Orders::default(), Orders::default());
    let mut early = Orders::default();
    for (week, origin) in book.judged_origins().into_iter().enumerate() {
        let mut known = all.clone();
        known.debts.retain(|debt| debt.issued <= origin);
        known.debts.iter_mut().for_each(|debt| debt.events.retain(|event| event.on <= origin));
        let overdue: Vec<&Debt> =
            all.debts.iter().filter(|debt| is_open(debt, origin) && book.rolled(debt.due) < origin).collect();
        let is_unpaid = |debt: &Debt| debt.events[0].on.days_since(origin) > 14;
        let rules = CollectionRules { forecast: book.rules(), ..CollectionRules::default() };
        let order = collection_order(&known, &CutOff::on(origin), &rules).unwrap();
        let mut owed: BTreeMap<&Id, Entry> = BTreeMap::new();
        for debt in &overdue {
            let entry = owed.entry(&debt.customer).or_insert(Entry { overdue: 0.0, days: 0, points: 0.0, unpaid: 0.0 });
            entry.overdue += debt.amount.minor() as f64;
            entry.days = entry.days.max(origin.days_since(debt.due));
            entry.unpaid += if is_unpaid(debt) { debt.amount.minor() as f64 } else { 0.0 };
        }
        assert_eq!(order.lines.len(), owed.len(), "other customers are overdue");
        for line in &order.lines {
            assert_eq!(line.reasons.iter().map(duebook::CollectionReason::points).sum::<i64>(), line.points);
            owed.get_mut(&line.customer).unwrap().points = line.points as f64;
        }
        customers.add(&owed.into_values().collect::<Vec<_>>());
        let entries = by_item(book, &known.debts, &overdue, origin, is_unpaid);
        items.add(&entries);
        if week < 10 {
            early.add(&entries);
        }
    }
    serde_json::json!({ "customers": customers.json(), "items": items.json(), "itemsTenWeeks": early.json() })
}

/// The same item by item: what of it the forecast expects after two weeks.
fn by_item(
    book: &Book,
    known: &[Debt],
    overdue: &[&Debt],
    origin: Date,
    is_unpaid: impl Fn(&Debt) -> bool,
) -> Vec<Entry> {
    let known = duebook::Portfolio { debts: known.to_vec(), ..duebook::Portfolio::default() };
    let rules = ForecastRules { periods: vec![14], ..book.rules() };
    let found = forecast_cash(&known, &CutOff::on(origin), &rules, &[]).unwrap();
    let later: BTreeMap<&Id, i64> = found.items.iter().map(|item| (&item.id, item.beyond.minor())).collect();
    let entry = |debt: &&Debt| Entry {
        overdue: debt.amount.minor() as f64,
        days: origin.days_since(debt.due),
        points: later[&debt.id] as f64,
        unpaid: if is_unpaid(debt) { debt.amount.minor() as f64 } else { 0.0 },
    };
    overdue.iter().map(entry).collect()
}
