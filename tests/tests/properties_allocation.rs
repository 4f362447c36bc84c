//! Allocation holds its promises on random histories, and is the plan of the slow oracle.

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::{as_of, items, lots, scheme};
use duebook::{
    AllocationRequest, Id, Lot, Money, Nature, Phase, Plan, Reach, Receivable, Result, Rule, Scheme, Selection,
    allocate, json, settle,
};
use duebook_tests::oracle;
use proptest::prelude::*;

fn plan(lots: &[Lot], items: &[Receivable], scheme: &Scheme) -> Result<Plan> {
    allocate(&AllocationRequest { lots, items, scheme, as_of: as_of() })
}

/// Money that any rule may spend, without instructions: what the waterfall properties are about.
fn plain(mut lots: Vec<Lot>) -> Vec<Lot> {
    for lot in &mut lots {
        (lot.nature, lot.pays) = (Nature::Advance, vec![]);
    }
    lots
}

fn paid_by_item(plan: &Plan) -> BTreeMap<Id, i64> {
    let mut paid = BTreeMap::new();
    for line in &plan.lines {
        *paid.entry(line.item.clone()).or_default() += line.amount.minor();
    }
    paid
}

fn takes_part(item: &Receivable) -> bool {
    item.issued.is_none_or(|issued| issued <= as_of())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn a_plan_is_that_of_the_slow_oracle(lots in lots(), items in items(), scheme in scheme()) {
        let slow = oracle::allocate(&lots, &items, &scheme, as_of());
        prop_assert_eq!(plan(&lots, &items, &scheme), slow);
    }

    #[test]
    fn c01_never_more_than_payment_or_open(lots in lots(), items in items(), scheme in scheme()) {
        let Ok(plan) = plan(&lots, &items, &scheme) else { return Ok(()) };
        for lot in &lots {
            let used: i64 = plan.lines.iter().filter(|line| line.lot == lot.id).map(|line| line.amount.minor()).sum();
            prop_assert!(used <= lot.amount.minor());
        }
        let paid = paid_by_item(&plan);
        for item in &items {
            prop_assert!(paid.get(&item.id).copied().unwrap_or(0) <= item.open.minor());
        }
        prop_assert!(plan.lines.iter().all(|line| line.amount.minor() > 0 && !line.open.is_negative()));
    }

    #[test]
    fn c02_allocated_and_left_over_are_the_payment(lots in lots(), items in items(), scheme in scheme()) {
        let Ok(plan) = plan(&lots, &items, &scheme) else { return Ok(()) };
        for lot in &lots {
            let used = plan.lines.iter().filter(|line| line.lot == lot.id).map(|line| line.amount);
            let left = plan.left_over.iter().filter(|left| left.lot == lot.id).map(|left| left.amount);
            prop_assert_eq!(Money::sum(used.chain(left), lot.amount.currency()).unwrap(), lot.amount);
        }
        for total in &plan.totals {
            prop_assert_eq!(total.allocated.plus(total.left_over).unwrap(), total.received);
        }
    }

    /// C03 and C11: the waterfall stops only when the money or the room is used up; only the surplus stays.
    #[test]
    fn c03_c11_the_waterfall_never_stops_early(lots in lots(), items in items()) {
        let lots = plain(lots);
        let plan = plan(&lots, &items, &Scheme::oldest_due_first()).unwrap();
        let pairs: BTreeSet<_> = lots.iter().map(|lot| (&lot.customer, lot.amount.currency())).collect();
        for (customer, currency) in pairs {
            let same = |owner: &Id, amount: Money| owner == customer && amount.currency() == currency;
            let mine = lots.iter().filter(|lot| same(&lot.customer, lot.amount));
            let there: i64 = mine.map(|lot| lot.amount.minor()).sum();
            let owed = items.iter().filter(|item| same(&item.customer, item.open) && takes_part(item));
            let room: i64 = owed.map(|item| item.open.minor()).sum();
            let lines = plan.lines.iter().filter(|line| line.amount.currency() == currency);
            let mine = lines.filter(|line| lots.iter().any(|lot| lot.id == line.lot && lot.customer == *customer));
            prop_assert_eq!(mine.map(|line| line.amount.minor()).sum::<i64>(), there.min(room));
        }
    }

    #[test]
    fn c04_no_item_is_paid_while_an_older_one_is_open(lots in lots(), items in items()) {
        let plan = plan(&plain(lots), &items, &Scheme::oldest_due_first()).unwrap();
        let mut open: BTreeMap<&Id, i64> = items.iter().map(|item| (&item.id, item.open.minor())).collect();
        let key = |item: &Receivable| (item.due, item.issued, item.id.clone());
        for line in &plan.lines {
            let paid = items.iter().find(|item| item.id == line.item).unwrap();
            let older = items.iter().filter(|item| {
                let same = item.customer == paid.customer && item.open.currency() == paid.open.currency();
                same && takes_part(item) && key(item) < key(paid)
            });
            prop_assert!(older.into_iter().all(|item| open[&item.id] == 0));
            *open.get_mut(&line.item).unwrap() -= line.amount.minor();
        }
    }

    #[test]
    fn c05_one_unit_more_lowers_nothing(lots in lots(), items in items(), more in 1_i64..=50) {
        prop_assume!(!lots.is_empty());
        let lots = plain(lots);
        let before = paid_by_item(&plan(&lots, &items, &Scheme::oldest_due_first()).unwrap());
        for at in 0..lots.len() {
            let mut richer = lots.clone();
            richer[at].amount = Money::new(lots[at].amount.minor() + more, lots[at].amount.currency()).unwrap();
            let after = paid_by_item(&plan(&richer, &items, &Scheme::oldest_due_first()).unwrap());
            prop_assert!(before.iter().all(|(item, paid)| after.get(item).copied().unwrap_or(0) >= *paid));
        }
    }

    /// C08 for the waterfall, with either reach. It does not hold for the phases that look for an equal
    /// amount: a later lot may bring an item to the amount that an earlier lot was looking for.
    #[test]
    fn c08_allocating_again_pays_nothing(lots in lots(), items in items(), due_only in any::<bool>()) {
        let reach = if due_only { Reach::Due } else { Reach::AllOpen };
        let items_in_reach = Selection { reach, ..Selection::default() };
        let scheme = Scheme::new(vec![Phase { items: items_in_reach, ..Phase::new(Rule::InOrder { order: vec![] }) }]);
        let lots = plain(lots);
        let first = plan(&lots, &items, &scheme).unwrap();
        let settled = settle(&items, &first).unwrap();
        let left: Vec<Lot> = first.left_over.iter().map(|left| {
            let lot = lots.iter().find(|lot| lot.id == left.lot).unwrap();
            Lot { amount: left.amount, ..lot.clone() }
        }).collect();
        let second = plan(&left, &settled, &scheme).unwrap();
        prop_assert!(second.lines.is_empty());
        prop_assert_eq!(second.left_over, first.left_over);
    }

    /// C09: p and then q on the same day are p + q.
    #[test]
    fn c09_split_payments_are_the_whole(lots in lots(), items in items(), cut in 1_i64..=1_000) {
        let whole = plain(lots);
        let mut parts = Vec::new();
        for lot in &whole {
            let first = lot.amount.minor().min(cut);
            for (name, minor) in [("a", first), ("b", lot.amount.minor() - first)] {
                if minor > 0 {
                    let amount = Money::new(minor, lot.amount.currency()).unwrap();
                    parts.push(Lot { id: Id::new(format!("{}{name}", lot.id)).unwrap(), amount, ..lot.clone() });
                }
            }
        }
        let scheme = Scheme::oldest_due_first();
        let paid = |lots: &[Lot]| paid_by_item(&plan(lots, &items, &scheme).unwrap());
        prop_assert_eq!(paid(&whole), paid(&parts));
    }

    /// C17: the order of the given lists is never seen in a plan.
    #[test]
    fn c17_any_order_of_the_lists_gives_the_same_bytes(
        lots in lots(), items in items(), scheme in scheme(), seed in any::<u64>(),
    ) {
        let (mut shuffled_lots, mut shuffled_items) = (lots.clone(), items.clone());
        shuffle(&mut shuffled_lots, seed);
        shuffle(&mut shuffled_items, seed.rotate_left(17));
        match (plan(&lots, &items, &scheme), plan(&shuffled_lots, &shuffled_items, &scheme)) {
            (Ok(one), Ok(other)) => prop_assert_eq!(json::write(&one).unwrap(), json::write(&other).unwrap()),
            (Err(one), Err(other)) => prop_assert_eq!(one.kind(), other.kind()),
            (one, other) => prop_assert!(false, "{:?} against {:?}", one, other),
        }
    }

    /// C17: a customer's plan does not depend on what other customers pay and owe.
    #[test]
    fn c17_customers_do_not_see_each_other(lots in lots(), items in items(), scheme in scheme()) {
        let Ok(all) = plan(&lots, &items, &scheme) else { return Ok(()) };
        let acme = Id::new("ACME").unwrap();
        let only_lots: Vec<Lot> = lots.iter().filter(|lot| lot.customer == acme).cloned().collect();
        let only_items: Vec<Receivable> = items.iter().filter(|item| item.customer == acme).cloned().collect();
        let alone = plan(&only_lots, &only_items, &scheme).unwrap();
        let mine = |lot: &Id| only_lots.iter().any(|other| other.id == *lot);
        prop_assert!(all.lines.iter().filter(|line| mine(&line.lot)).eq(&alone.lines));
        prop_assert!(all.left_over.iter().filter(|left| mine(&left.lot)).eq(&alone.left_over));
        prop_assert!(all.refusals.iter().filter(|refusal| mine(&refusal.lot)).eq(&alone.refusals));
    }

    #[test]
    fn a20_money_pays_only_its_customer_in_its_currency(lots in lots(), items in items(), scheme in scheme()) {
        let Ok(plan) = plan(&lots, &items, &scheme) else { return Ok(()) };
        for line in &plan.lines {
            let lot = lots.iter().find(|lot| lot.id == line.lot).unwrap();
            let item = items.iter().find(|item| item.id == line.item).unwrap();
            prop_assert_eq!(&lot.customer, &item.customer);
            prop_assert_eq!(lot.amount.currency(), item.open.currency());
            prop_assert_eq!(line.amount.currency(), lot.amount.currency());
            prop_assert_eq!(line.open.currency(), lot.amount.currency());
        }
    }

    /// What is settled is what was open less what the lines pay, and a plan fits only the items it was made for.
    #[test]
    fn settling_takes_off_exactly_the_lines(lots in lots(), items in items(), scheme in scheme()) {
        let Ok(plan) = plan(&lots, &items, &scheme) else { return Ok(()) };
        let paid = paid_by_item(&plan);
        let settled = settle(&items, &plan).unwrap();
        for (before, after) in items.iter().zip(&settled) {
            prop_assert_eq!(before.open.minor() - after.open.minor(), paid.get(&before.id).copied().unwrap_or(0));
            prop_assert_eq!(&Receivable { open: before.open, ..after.clone() }, before);
        }
        if let Some(line) = plan.lines.first() {
            let without: Vec<&Receivable> = items.iter().filter(|item| item.id != line.item).collect();
            prop_assert_eq!(settle(&without, &plan).unwrap_err().code(), "unknown_item");
        }
        if paid.values().any(|paid| *paid > 0) {
            let none = |item: &Receivable| Receivable { open: Money::zero(item.open.currency()), ..item.clone() };
            let nothing: Vec<Receivable> = items.iter().map(none).collect();
            prop_assert_eq!(settle(&nothing, &plan).unwrap_err().code(), "over_allocated");
        }
    }
}

/// A permutation that depends on the seed alone.
fn shuffle<T>(list: &mut [T], mut seed: u64) {
    for at in (1..list.len()).rev() {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        list.swap(at, usize::try_from(seed >> 33).unwrap() % (at + 1));
    }
}
