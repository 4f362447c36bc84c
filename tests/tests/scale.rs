//! No path is quadratic: what would take hours otherwise is done here in moments.
//!
//! Nothing is timed. A path that looks at every item for every lot would make 10¹⁰ looks of a million
//! items or 10,000 lots, and the run would be noticed.

use duebook::{
    AllocationRequest, Currency, Date, Id, Lot, Money, NamedItem, Partial, Phase, Plan, Reach, Reason, Receivable,
    Rule, Scheme, Selection, Ties, UnknownReference, aging, allocate, settle,
};

fn cny(minor: i64) -> Money {
    Money::new(minor, Currency::new("CNY").unwrap()).unwrap()
}

fn day(offset: i64) -> Date {
    Date::new(2026, 1, 1).unwrap().add_days(offset).unwrap()
}

fn items(count: i64, open: impl Fn(i64) -> i64) -> Vec<Receivable> {
    let item = |at: i64| Receivable {
        references: vec![Id::new("CONTRACT").unwrap()],
        ..Receivable::new(&format!("i{at}"), "ACME", cny(open(at)), day(at % 700)).unwrap()
    };
    (0..count).map(item).collect()
}

fn lots(count: i64, amount: i64) -> Vec<Lot> {
    let lot = |at: i64| Lot {
        references: vec![Id::new("CONTRACT").unwrap(), Id::new("NOBODY").unwrap()],
        ..Lot::new(&format!("r{at}"), "ACME", cny(amount), day(0)).unwrap()
    };
    (0..count).map(lot).collect()
}

fn plan(lots: &[Lot], items: &[Receivable], phases: Vec<Phase>, partial: Partial) -> Plan {
    let scheme = Scheme { partial, ..Scheme::new(phases) };
    allocate(&AllocationRequest { lots, items, scheme: &scheme, as_of: day(365) }).unwrap()
}

fn oldest() -> Phase {
    Phase::new(Rule::InOrder { order: vec![] })
}

fn quoted() -> Phase {
    Phase::new(Rule::ByReference { unknown: UnknownReference::Continue })
}

#[test]
fn one_lot_over_a_million_items() {
    let items = items(1_000_000, |_| 100);
    let plan = plan(&lots(1, 50_000_050), &items, Scheme::standard().phases, Partial::Allowed);
    assert_eq!(plan.lines.len(), 500_001);
    assert_eq!(plan.lines.last().unwrap().open, cny(50));
    let rows = aging(&settle(&items, &plan).unwrap(), &[30, 60, 90], day(365)).unwrap();
    assert_eq!(rows[0].total, cny(100_000_000 - 50_000_050));
}

#[test]
fn ten_thousand_lots_quote_one_number_of_ten_thousand_items() {
    let plan = plan(&lots(10_000, 99), &items(10_000, |_| 100), vec![quoted()], Partial::Allowed);
    assert_eq!(plan.totals[0].allocated, cny(990_000));
    assert!(plan.left_over.is_empty());
}

#[test]
fn ten_thousand_lots_quote_a_number_whose_items_are_paid() {
    let plan = plan(&lots(10_000, 10_000), &items(10_000, |_| 100), vec![quoted()], Partial::Allowed);
    assert_eq!(plan.lines.len(), 10_000);
    assert_eq!(plan.left_over.len(), 9_900);
}

#[test]
fn ten_thousand_lots_of_an_amount_that_ten_thousand_items_have() {
    let phases = vec![Phase::new(Rule::ExactItem { ties: Ties::Refuse })];
    let plan = plan(&lots(10_000, 100), &items(10_000, |_| 100), phases, Partial::Allowed);
    assert_eq!(plan.refusals.len(), 10_000);
    let Reason::Ambiguous { candidates, rivals, .. } = &plan.refusals[9_999].reason else {
        panic!("{:?}", plan.refusals[9_999])
    };
    assert_eq!((*candidates, rivals.len()), (10_000, 5));
}

#[test]
fn ten_thousand_lots_take_the_oldest_of_ten_thousand_equal_items() {
    let phases = vec![Phase::new(Rule::ExactItem { ties: Ties::OldestDue })];
    let plan = plan(&lots(10_000, 100), &items(10_000, |_| 100), phases, Partial::Allowed);
    assert_eq!(plan.lines.len(), 10_000);
    assert_eq!(plan.lines[0].reason, Reason::ExactItem { amount: cny(100), candidates: 10_000 });
    assert_eq!(plan.lines[9_999].reason, Reason::ExactItem { amount: cny(100), candidates: 1 });
}

#[test]
fn ten_thousand_lots_find_no_exact_total() {
    let total = |reach| Phase {
        items: Selection { reach, ..Selection::default() },
        ..Phase::new(Rule::ExactTotal { group_by: None })
    };
    let phases = vec![total(Reach::Due), total(Reach::AllOpen)];
    let plan = plan(&lots(10_000, 100), &items(10_000, |_| 100), phases, Partial::Allowed);
    assert_eq!(plan.left_over.len(), 10_000);
}

#[test]
fn ten_thousand_lots_meet_the_same_item_that_may_not_be_paid_in_part() {
    let plan = plan(&lots(10_000, 99), &items(10_000, |_| 100), vec![quoted(), oldest()], Partial::Forbidden);
    assert!(plan.lines.is_empty());
    assert_eq!(plan.refusals.len(), 20_000);
}

#[test]
fn ten_thousand_lots_over_settled_items() {
    let settled = |at: i64| if at == 9_999 { 1_000_000 } else { 0 };
    let plan = plan(&lots(10_000, 100), &items(10_000, settled), Scheme::standard().phases, Partial::Allowed);
    assert_eq!(plan.lines.len(), 10_000);
}

#[test]
fn ten_thousand_lots_name_the_same_item() {
    let mut lots = lots(10_000, 100);
    for lot in &mut lots {
        lot.pays = (0..5).map(|_| NamedItem { item: Id::new("i9999").unwrap(), amount: None }).collect();
    }
    let plan = plan(&lots, &items(10_000, |_| 100), vec![quoted()], Partial::Allowed);
    // The first lot pays at the first name; every other name finds the item settled.
    assert_eq!((plan.lines.len(), plan.refusals.len()), (1, 5 * 10_000 - 1));
}
