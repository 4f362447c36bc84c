//! Properties of offsets and of schemes side by side.

use std::collections::{BTreeMap, BTreeSet};

use duebook::{
    AllocationRequest, CompareRequest, Currency, Date, Discount, Field, Id, ItemKind, ItemMove, Lot, Money,
    NamedScheme, NetRequest, Part, Receivable, RecoverRequest, RecoveryRule, Scheme, Source, TransferRequest, allocate,
    compare_schemes, credit_lot, net_payables, recover, transfer,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

fn money(minor: i64, code: &str) -> Money {
    Money::new(minor, Currency::new(code).unwrap()).unwrap()
}

fn id(text: impl AsRef<str>) -> Id {
    Id::new(text.as_ref()).unwrap()
}

fn today() -> Date {
    Date::new(2026, 2, 6).unwrap()
}

fn day(offset: i64) -> Date {
    today().add_days(offset).unwrap()
}

/// Items of three customers in two currencies, some with parts and discounts, some issued later.
fn items(prefix: &'static str) -> impl Strategy<Value = Vec<Receivable>> {
    let item = (
        select(vec!["ACME", "ACME", "BETA", "GAMMA"]),
        select(vec!["CNY", "CNY", "CNY", "JPY"]),
        vec(0_i64..=30, 0..4),
        0_i64..=40,
        (-5_i64..=5, prop::option::of(-5_i64..=1)),
        vec(1_i64..=9, 0..3),
    );
    vec(item, 0..9).prop_map(move |rows| {
        type Row = (&'static str, &'static str, Vec<i64>, i64, (i64, Option<i64>), Vec<i64>);
        let make = |(at, (customer, code, parts, whole, (due, issued), discounts)): (usize, Row)| {
            let open = if parts.is_empty() { whole } else { parts.iter().sum() };
            let mut item = Receivable::new(&format!("{prefix}{at}"), customer, money(open, code), day(due)).unwrap();
            item.issued = issued.map(day);
            let part = |(name, minor): (&str, i64)| Part { component: id(name), open: money(minor, code) };
            item.parts = ["line", "tax", "freight"].into_iter().zip(parts).map(part).collect();
            let discount = |minor: i64| Discount { until: day(3), amount: money(minor, code) };
            item.discounts = discounts.into_iter().map(discount).collect();
            item.fields = vec![Field::text("contract", &format!("K{at}")).unwrap()];
            item
        };
        rows.into_iter().enumerate().map(make).collect()
    })
}

fn lots() -> impl Strategy<Value = Vec<Lot>> {
    let lot = (select(vec!["ACME", "BETA"]), select(vec!["CNY", "CNY", "JPY"]), 1_i64..=60, -5_i64..=1);
    vec(lot, 0..6).prop_map(|rows| {
        let make = |(at, (customer, code, minor, received)): (usize, (&str, &str, i64, i64))| {
            Lot::new(&format!("r{at}"), customer, money(minor, code), day(received)).unwrap()
        };
        rows.into_iter().enumerate().map(make).collect()
    })
}

type Balances = BTreeMap<(Id, Currency), i64>;

/// What each customer owes, less what we hold.
fn balances(items: &[Receivable], lots: &[Lot]) -> Balances {
    let mut balances = Balances::new();
    for item in items {
        *balances.entry((item.customer.clone(), item.open.currency())).or_default() += item.open.minor();
    }
    for lot in lots {
        *balances.entry((lot.customer.clone(), lot.amount.currency())).or_default() -= lot.amount.minor();
    }
    balances.retain(|_, balance| *balance != 0);
    balances
}

fn parts(item: &Receivable) -> i64 {
    item.parts.iter().map(|part| part.open.minor()).sum()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    /// A01, C01: both sides lose the same, by party and currency; in order it is the smaller of the two.
    #[test]
    fn a01_netting_takes_the_smaller_side_from_both(items in items("s"), payables in items("p")) {
        let request = NetRequest {
            items: items.clone(), payables: payables.clone(), scheme: Scheme::oldest_due_first(), as_of: today(),
        };
        let net = net_payables(&request).unwrap();
        let exists = |list: &[Receivable]| -> Balances {
            let there: Vec<Receivable> = list.iter().filter(|item| item.exists_on(today())).cloned().collect();
            balances(&there, &[])
        };
        let lost = |before: &[Receivable], after: &[Receivable]| {
            let mut lost = Balances::new();
            for (before, after) in before.iter().zip(after) {
                assert_eq!((&before.id, before.due, &before.fields), (&after.id, after.due, &after.fields));
                assert!(!after.open.is_negative() && after.open.minor() <= before.open.minor());
                let key = (before.customer.clone(), before.open.currency());
                *lost.entry(key).or_default() += before.open.minor() - after.open.minor();
            }
            lost.retain(|_, lost| *lost != 0);
            lost
        };
        let (ours, theirs) = (lost(&items, &net.items), lost(&payables, &net.payables));
        prop_assert_eq!(&ours, &theirs);
        let (owed, owing) = (exists(&items), exists(&payables));
        for (key, sum) in &owed {
            let smaller = (*sum).min(owing.get(key).copied().unwrap_or(0));
            prop_assert_eq!(ours.get(key).copied().unwrap_or(0), smaller);
        }
        prop_assert!(ours.keys().all(|key| owed.contains_key(key)));
        for payable in net.payables.iter().filter(|payable| !payable.parts.is_empty()) {
            prop_assert_eq!(parts(payable), payable.open.minor());
        }
        prop_assert!(net.plan.lines.iter().all(|line| line.lot.as_str().starts_with('p') && line.item.as_str().starts_with('s')));
    }

    /// A13: a transfer keeps the group total; the second's balance rises by exactly what leaves the first; nobody
    /// else's changes; what is moved keeps everything but its customer; refused, nothing is said to have changed.
    #[test]
    fn a13_a_transfer_keeps_the_group_total(
        items in items("s"), lots in lots(), moves in vec((any::<bool>(), 0_usize..9, prop::option::of(1_i64..=40)), 1..5),
    ) {
        let (from, to) = (id("ACME"), id("BETA"));
        let wish = |(at, (item, place, minor)): (usize, (bool, usize, Option<i64>))| {
            let new_id = minor.map(|_| id(format!("n{at}")));
            if item {
                let amount = items.get(place).zip(minor).map(|(item, minor)| Money::new(minor, item.open.currency()).unwrap());
                ItemMove::Item { item: id(format!("s{place}")), amount, new_id }
            } else {
                let amount = lots.get(place).zip(minor).map(|(lot, minor)| Money::new(minor, lot.amount.currency()).unwrap());
                ItemMove::Lot { lot: id(format!("r{place}")), amount, new_id }
            }
        };
        let moves: Vec<ItemMove> = moves.into_iter().enumerate().map(wish).collect();
        let request = TransferRequest {
            items: items.clone(), lots: lots.clone(), from: from.clone(), to: to.clone(), moves, on: today(),
        };
        let moved = match transfer(&request) {
            Ok(moved) => moved,
            Err(refused) => {
                let known = [
                    "unknown_item", "unknown_lot", "not_of_customer", "currency_mismatch", "amount_not_positive",
                    "over_allocated", "insufficient_available", "before_document",
                ];
                prop_assert!(known.contains(&refused.code()) && refused.path().starts_with("moves["), "{}", refused);
                return Ok(());
            }
        };
        let (before, after) = (balances(&items, &lots), balances(&moved.items, &moved.lots));
        let currency = moved.balance.currency();
        let of = |balances: &Balances, customer: &Id| balances.get(&(customer.clone(), currency)).copied().unwrap_or(0);
        prop_assert_eq!(of(&before, &from) - of(&after, &from), moved.balance.minor());
        prop_assert_eq!(of(&after, &to) - of(&before, &to), moved.balance.minor());
        let others = |balances: &Balances| -> Balances {
            let mine = |key: &(Id, Currency)| key.1 == currency && (key.0 == from || key.0 == to);
            balances.iter().filter(|(key, _)| !mine(key)).map(|(key, sum)| (key.clone(), *sum)).collect()
        };
        prop_assert_eq!(others(&before), others(&after));
        prop_assert_eq!(moved.lines.len(), request.moves.len());
        for item in moved.items.iter().filter(|item| !item.parts.is_empty()) {
            prop_assert_eq!(parts(item), item.open.minor());
            prop_assert!(item.parts.iter().all(|part| !part.open.is_negative()));
        }
        // Pieces of an item put together again are the item.
        for item in &items {
            let pieces: Vec<&Receivable> = moved.items.iter().filter(|piece| piece.fields == item.fields).collect();
            let sum = |of: &dyn Fn(&Receivable) -> i64| pieces.iter().map(|piece| of(piece)).sum::<i64>();
            prop_assert_eq!(sum(&|piece| piece.open.minor()), item.open.minor());
            let discounts = |item: &Receivable| item.discounts.iter().map(|discount| discount.amount.minor()).sum::<i64>();
            prop_assert_eq!(sum(&discounts), discounts(item));
            for (at, part) in item.parts.iter().enumerate() {
                prop_assert_eq!(sum(&|piece| piece.parts[at].open.minor()), part.open.minor());
            }
            for piece in pieces {
                prop_assert_eq!((piece.due, piece.issued, &piece.references), (item.due, item.issued, &item.references));
                // No part is a unit or more away from its share.
                for (whole, part) in item.parts.iter().zip(&piece.parts) {
                    let pieces = i64::try_from(moved.items.len()).unwrap();
                    let exact = whole.open.minor() * piece.open.minor();
                    prop_assert!((part.open.minor() * item.open.minor() - exact).abs() < item.open.minor().max(1) * pieces);
                }
            }
        }
        let ids: BTreeSet<&Id> = moved.items.iter().map(|item| &item.id).collect();
        prop_assert_eq!(ids.len(), moved.items.len());
    }

    /// A red bill as a credit: the mirror of the item, and set against blue ones it leaves the sum of both.
    #[test]
    fn a01_a_credit_is_the_mirror_of_the_red_item(minor in 1_i64..=90, opens in vec(0_i64..=40, 0..5)) {
        let red = Receivable { issued: Some(day(-1)), ..Receivable::new("red", "ACME", money(-minor, "CNY"), day(4)).unwrap() };
        let lot = credit_lot(&red).unwrap();
        prop_assert_eq!((lot.amount.minor(), lot.source, lot.received), (minor, Source::CreditNote, day(-1)));
        let blue = |(at, open): (usize, &i64)| Receivable::new(&format!("b{at}"), "ACME", money(*open, "CNY"), day(0)).unwrap();
        let blue: Vec<Receivable> = opens.iter().enumerate().map(blue).collect();
        let scheme = Scheme::oldest_due_first();
        let plan = allocate(&AllocationRequest { lots: &[lot], items: &blue, scheme: &scheme, as_of: today() }).unwrap();
        let paid: i64 = plan.lines.iter().map(|line| line.amount.minor()).sum();
        prop_assert_eq!(paid, minor.min(opens.iter().sum()));
        let positive = Receivable { open: money(minor, "CNY"), ..red };
        prop_assert_eq!(credit_lot(&positive).unwrap_err().code(), "amount_not_negative");
    }

    /// C01, C02: a recovery takes the whole receipt or refuses, or takes what was written off and leaves the rest.
    #[test]
    fn c01_a_recovery_takes_what_its_rule_says(open in 1_i64..=50, paid in 1_i64..=50, up_to in any::<bool>()) {
        let item = Receivable::new("i", "ACME", money(open, "CNY"), day(-400)).unwrap();
        let request = RecoverRequest {
            item: Receivable { kind: ItemKind::WrittenOff, ..item },
            lot: Lot::new("r", "ACME", money(paid, "CNY"), today()).unwrap(),
            rule: if up_to { RecoveryRule::UpToWrittenOff } else { RecoveryRule::WholeReceipt },
            as_of: today(),
        };
        match recover(&request) {
            Err(refused) => {
                prop_assert!(!up_to && paid > open);
                prop_assert_eq!((refused.code(), refused.path()), ("over_allocated", "lot.amount"));
            }
            Ok(recovery) => {
                prop_assert!(up_to || paid <= open);
                prop_assert_eq!(recovery.reopened.minor(), paid.min(open));
                prop_assert_eq!(recovery.item.open.minor() + recovery.reopened.minor(), open);
                prop_assert_eq!(recovery.left.minor() + recovery.reopened.minor(), paid);
            }
        }
    }

    /// N11: the comparison is what the plans say, pair by pair and lot by lot, counted slowly.
    #[test]
    fn n11_a_comparison_is_what_the_plans_say(items in items("s"), lots in lots(), chosen in vec(0_usize..5, 2..5)) {
        let lots: Vec<Lot> = lots.into_iter().filter(|lot| lot.received <= today()).collect();
        let preset = |at: usize| match at {
            0 => Scheme::standard(),
            1 => Scheme::oldest_due_first(),
            3 => {
                let (amount, as_kind) = (money(3, "CNY"), duebook::DifferenceKind::Rounding);
                let tolerance = Some(duebook::Tolerance { amount, percent: None, as_kind });
                Scheme { tolerance, ..Scheme::oldest_due_first() }
            }
            2 => Scheme { discounts: duebook::Discounts::Taken, ..Scheme::oldest_due_first() },
            _ => {
                let mut scheme = Scheme::oldest_due_first();
                scheme.partial = duebook::Partial::Forbidden;
                scheme
            }
        };
        let named = |(at, which): (usize, &usize)| NamedScheme { name: id(format!("x{at}")), scheme: preset(*which) };
        let schemes: Vec<NamedScheme> = chosen.iter().enumerate().map(named).collect();
        let request = CompareRequest { lots: lots.clone(), items: items.clone(), schemes: schemes.clone(), as_of: today() };
        let comparison = compare_schemes(&request).unwrap();
        let plans: Vec<duebook::Plan> = schemes
            .iter()
            .map(|named| {
                let scheme = &named.scheme;
                allocate(&AllocationRequest { lots: &lots, items: &items, scheme, as_of: today() }).unwrap()
            })
            .collect();
        let amount = |plan: &duebook::Plan, lot: &Id, item: &Id| -> i64 {
            plan.lines.iter().filter(|line| line.lot == *lot && line.item == *item).map(|line| line.amount.minor()).sum()
        };
        let settled = |plan: &duebook::Plan, lot: &Id, item: &Id| -> i64 {
            let mine = plan.differences.iter().filter(|difference| difference.lot == *lot && difference.item == *item);
            mine.map(|difference| difference.amount.minor()).sum()
        };
        let kept = |plan: &duebook::Plan, lot: &Id| -> i64 {
            plan.left_over.iter().filter(|left| left.lot == *lot).map(|left| left.amount.minor()).sum()
        };
        let mut wanted = BTreeMap::new();
        for lot in &lots {
            for item in &items {
                let both = |plan: &duebook::Plan| (amount(plan, &lot.id, &item.id), settled(plan, &lot.id, &item.id));
                let amounts: Vec<(i64, i64)> = plans.iter().map(both).collect();
                if amounts.iter().any(|amount| *amount != amounts[0]) {
                    wanted.insert((lot.id.clone(), item.id.clone()), amounts);
                }
            }
        }
        let found: BTreeMap<(Id, Id), Vec<(i64, i64)>> = comparison
            .pairs
            .iter()
            .map(|pair| {
                let both = |cell: &duebook::PairAmount| (cell.amount.minor(), cell.difference.map_or(0, |difference| difference.minor()));
                let amounts = pair.amounts.iter().map(both).collect();
                ((pair.lot.clone(), pair.item.clone()), amounts)
            })
            .collect();
        prop_assert_eq!(found, wanted);
        for pair in &comparison.pairs {
            for (amount, plan) in pair.amounts.iter().zip(&plans) {
                let first = plan.lines.iter().find(|line| line.lot == pair.lot && line.item == pair.item);
                prop_assert_eq!(amount.reason.as_ref(), first.map(|line| &line.reason));
            }
        }
        let uneven: Vec<&Id> = {
            let differs = |lot: &&Lot| plans.iter().any(|plan| kept(plan, &lot.id) != kept(&plans[0], &lot.id));
            let mut ids: Vec<&Id> = lots.iter().filter(differs).map(|lot| &lot.id).collect();
            ids.sort();
            ids
        };
        prop_assert_eq!(comparison.left_over.iter().map(|lot| &lot.lot).collect::<Vec<_>>(), uneven);
        let same = |one: &duebook::Plan, other: &duebook::Plan| {
            lots.iter().all(|lot| items.iter().all(|item| (amount(one, &lot.id, &item.id), settled(one, &lot.id, &item.id)) == (amount(other, &lot.id, &item.id), settled(other, &lot.id, &item.id))))
        };
        for (at, one) in plans.iter().enumerate() {
            for (other_at, other) in plans.iter().enumerate() {
                let group = |at: usize| comparison.groups.iter().position(|group| group.schemes.contains(&schemes[at].name));
                prop_assert_eq!(group(at) == group(other_at), same(one, other));
            }
        }
        let position = (0..).find(|at| plans.iter().any(|plan| plan.lines.get(*at) != plans[0].lines.get(*at))
            || plans.iter().all(|plan| plan.lines.len() <= *at)).unwrap();
        let all_same = plans.iter().all(|plan| plan.lines == plans[0].lines);
        prop_assert_eq!(comparison.first.is_none(), all_same);
        if let Some(first) = &comparison.first {
            prop_assert_eq!(first.position, i64::try_from(position).unwrap());
            for (line, plan) in first.lines.iter().zip(&plans) {
                prop_assert_eq!(line.line.as_ref(), plan.lines.get(position));
            }
        }
        for (outcome, plan) in comparison.outcomes.iter().zip(&plans) {
            prop_assert_eq!(&outcome.totals, &plan.totals);
            prop_assert_eq!(outcome.lines, plan.line_count());
        }
    }
}
