//! No path is quadratic: what would take hours otherwise is done here in moments.
//!
//! Nothing is timed. A path that looks at every item for every lot would make 10¹⁰ looks of a million
//! items or 10,000 lots, and the run would be noticed.

use duebook::{
    AllocationRequest, Currency, Date, DifferenceKind, Discount, Discounts, ErrorKind, Field, Id, Line, Lot, Money,
    NamedItem, Part, Partial, Phase, Plan, Reach, Reason, Receivable, Result, Rule, Scheme, Scope, Selection, Sort,
    SortBy, Ties, Tolerance, Turn, UnknownReference, Value, aging, allocate, settle,
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

fn try_with(lots: &[Lot], items: &[Receivable], scheme: &Scheme) -> Result<Plan> {
    allocate(&AllocationRequest { lots, items, scheme, as_of: day(365) })
}

fn plan_with(lots: &[Lot], items: &[Receivable], scheme: &Scheme) -> Plan {
    try_with(lots, items, scheme).unwrap()
}

fn plan(lots: &[Lot], items: &[Receivable], phases: Vec<Phase>, partial: Partial) -> Plan {
    plan_with(lots, items, &Scheme { partial, ..Scheme::new(phases) })
}

fn whole(name: &str, whole: i64) -> Field {
    Field { name: Id::new(name).unwrap(), value: Value::Whole { whole } }
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
    assert_eq!(plan.lines[0].reason, Reason::ExactItem { amount: cny(100), candidates: 10_000, fit: None });
    assert_eq!(plan.lines[9_999].reason, Reason::ExactItem { amount: cny(100), candidates: 1, fit: None });
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
        lot.references.clear();
        lot.pays = (0..5).map(|_| NamedItem { item: Id::new("i9999").unwrap(), amount: None }).collect();
    }
    let plan = plan(&lots, &items(10_000, |_| 100), vec![quoted()], Partial::Allowed);
    // The first lot pays at the first name; every other name finds the item settled.
    assert_eq!((plan.lines.len(), plan.refusals.len()), (1, 5 * 10_000 - 1));
}

/// The first lot pays the last item, and so on.
fn is_mirrored(line: &Line) -> bool {
    let number = |id: &Id| id.as_str()[1..].parse::<i64>().unwrap();
    number(&line.lot) + number(&line.item) == 9_999 && line.open.is_zero()
}

#[test]
fn ten_thousand_lots_pay_each_its_own_order() {
    let (mut lots, mut items) = (lots(10_000, 100), items(10_000, |_| 100));
    lots.iter_mut().zip(0..).for_each(|(lot, at)| lot.fields = vec![whole("order", at)]);
    items.iter_mut().zip(0..).for_each(|(item, at)| item.fields = vec![whole("order", 9_999 - at)]);
    let order = || vec![Id::new("order").unwrap()];
    let by_scheme = Scheme { keys: order(), ..Scheme::oldest_due_first() };
    let keyed = Selection { keys: order(), ..Selection::default() };
    let by_phase = Scheme::new(vec![Phase { items: keyed, ..oldest() }]);
    for scheme in [by_scheme, by_phase] {
        let plan = plan_with(&lots, &items, &scheme);
        assert_eq!((plan.lines.len(), plan.left_over.len()), (10_000, 0));
        assert!(plan.lines.iter().all(is_mirrored));
    }
}

#[test]
fn ten_thousand_lots_stay_each_in_its_scope() {
    let (mut lots, mut items) = (lots(10_000, 100), items(10_000, |_| 100));
    items.iter_mut().zip(0..).for_each(|(item, at)| item.fields = vec![whole("project", at)]);
    for (lot, at) in lots.iter_mut().zip(0..) {
        let values = vec![Value::Whole { whole: 9_999 - at }, Value::Whole { whole: -1 }];
        lot.scope = vec![Scope { field: Id::new("project").unwrap(), values }];
    }
    let plan = plan_with(&lots, &items, &Scheme::oldest_due_first());
    assert_eq!((plan.lines.len(), plan.left_over.len()), (10_000, 0));
    assert!(plan.lines.iter().all(is_mirrored));
}

#[test]
fn ten_thousand_lots_pay_what_is_due_on_the_day_they_arrived() {
    // Days 0 to 199 have 15 items and days 200 to 299 have 14; every day has 33 lots or more.
    let mut lots = lots(10_000, 100);
    lots.iter_mut().zip(0..).for_each(|(lot, at)| lot.received = day(at % 300));
    let near = Selection { within_days: Some(0), ..Selection::default() };
    let plan = plan_with(&lots, &items(10_000, |_| 100), &Scheme::new(vec![Phase { items: near, ..oldest() }]));
    assert_eq!((plan.lines.len(), plan.left_over.len()), (200 * 15 + 100 * 14, 10_000 - 4_400));
}

#[test]
fn ten_thousand_lots_find_no_group_of_a_thousand_terms() {
    let mut items = items(10_000, |_| 100);
    items.iter_mut().zip(0..).for_each(|(item, at)| item.fields = vec![whole("term", at % 1_000)]);
    let grouped = Phase::new(Rule::ExactTotal { group_by: Some(Id::new("term").unwrap()) });
    let plan = plan(&lots(10_000, 999), &items, vec![grouped], Partial::Allowed);
    assert_eq!((plan.lines.len(), plan.left_over.len()), (0, 10_000));
}

#[test]
fn ten_thousand_lots_settle_a_thousand_terms() {
    let mut items = items(10_000, |_| 100);
    items.iter_mut().zip(0..).for_each(|(item, at)| item.fields = vec![whole("term", at % 1_000)]);
    let grouped = Phase::new(Rule::ExactTotal { group_by: Some(Id::new("term").unwrap()) });
    let plan = plan(&lots(10_000, 1_000), &items, vec![grouped], Partial::Allowed);
    assert_eq!((plan.lines.len(), plan.left_over.len()), (10_000, 9_000));
}

#[test]
fn ten_thousand_lots_and_items_that_do_not_come_to_the_same() {
    let mut lots = lots(10_000, 100);
    lots[5_000].amount = cny(101);
    for turn in [Turn::LotByLot, Turn::PhaseByPhase] {
        let scheme = Scheme { turn, ..Scheme::new(vec![Phase::new(Rule::Together {})]) };
        let plan = plan_with(&lots, &items(10_000, |_| 100), &scheme);
        assert_eq!((plan.lines.len(), plan.left_over.len()), (0, 10_000));
    }
}

#[test]
fn ten_thousand_lots_and_items_that_come_to_the_same() {
    let together = vec![Phase::new(Rule::Together {})];
    let plan = plan(&lots(10_000, 100), &items(10_000, |_| 100), together, Partial::Allowed);
    assert_eq!((plan.lines.len(), plan.left_over.len()), (10_000, 0));
    assert!(matches!(plan.lines[0].reason, Reason::Together { lots: 10_000, items: 10_000, .. }));
}

#[test]
fn ten_thousand_lots_pay_the_largest_first() {
    let order = vec![Sort { by: SortBy::Open, descending: true }];
    let by_size = vec![Phase::new(Rule::InOrder { order })];
    let plan = plan(&lots(10_000, 100), &items(10_000, |at| 101 + at), by_size, Partial::Allowed);
    assert_eq!(plan.lines[0].item.as_str(), "i9999");
    assert_eq!(plan.totals[0].allocated, cny(1_000_000));
}

#[test]
fn ten_thousand_lots_that_no_item_is_near() {
    let tolerance = Tolerance { amount: cny(5), percent: None, as_kind: DifferenceKind::Fee };
    let exact = vec![Phase::new(Rule::ExactItem { ties: Ties::Refuse })];
    let scheme = Scheme { tolerance: Some(tolerance), ..Scheme::new(exact) };
    let plan = plan_with(&lots(10_000, 94), &items(10_000, |_| 100), &scheme);
    assert_eq!((plan.lines.len(), plan.left_over.len()), (0, 10_000));
}

#[test]
fn a_thousand_lots_that_are_no_price() {
    let mut items = items(10_000, |_| 100);
    items.iter_mut().for_each(|item| item.discounts = vec![Discount { until: day(30), amount: cny(1) }]);
    let exact = vec![Phase::new(Rule::ExactItem { ties: Ties::Refuse })];
    let scheme = Scheme { discounts: Discounts::Taken, ..Scheme::new(exact) };
    assert_eq!(plan_with(&lots(1_000, 98), &items, &scheme).left_over.len(), 1_000);
    assert_eq!(plan_with(&lots(1_000, 99), &items, &scheme).refusals.len(), 1_000);
}

#[test]
fn ten_thousand_lots_before_too_many_items_to_search() {
    let groups = vec![Phase::new(Rule::ExactGroup { most: 40, members: None })];
    let plan = plan(&lots(10_000, 100), &items(10_000, |_| 100), groups, Partial::Allowed);
    assert_eq!(plan.refusals.len(), 10_000);
    assert_eq!(plan.refusals[0].reason, Reason::GroupTooLarge { items: 10_000, limit: 40 });
}

#[test]
fn forty_items_of_which_many_sets_fit() {
    // 40 equal items: any 20 of them fit; trying set after set would take 10¹¹ of them.
    let groups = vec![Phase::new(Rule::ExactGroup { most: 40, members: None })];
    let plan = plan(&lots(1, 2_000), &items(40, |_| 100), groups, Partial::Allowed);
    // 40! / 20!²
    let Reason::GroupAmbiguous { sets: 137_846_528_820, one, other } = &plan.refusals[0].reason else {
        panic!("{:?}", plan.refusals[0])
    };
    assert!(one.len() == 20 && other.len() == 20 && one != other);
}

#[test]
fn thirty_six_items_of_which_one_set_fits() {
    // Powers of three: every sum is that of one set, or of none.
    let groups = vec![Phase::new(Rule::ExactGroup { most: 40, members: None })];
    let power = |at: i64| 3_i64.pow(u32::try_from(at).unwrap());
    let sum = 3_i64.pow(35) + 3_i64.pow(20) + 3;
    let found = plan(&lots(1, sum), &items(36, power), groups.clone(), Partial::Allowed);
    let paid: Vec<&str> = found.lines.iter().map(|line| line.item.as_str()).collect();
    assert_eq!(paid, ["i1", "i20", "i35"]);
    let none = plan(&lots(1, sum + 3), &items(36, power), groups, Partial::Allowed);
    assert_eq!((none.lines.len(), none.refusals.len(), none.left_over.len()), (0, 0, 1));
}

#[test]
fn ten_thousand_lots_of_which_any_could_be_in_a_group() {
    // Each of 10,000 turns changes what adds up: it is looked at again only when few enough are left.
    let phases = vec![Phase::new(Rule::GroupWithGroup { most: 40, members: 8 }), oldest()];
    let plan = plan(&lots(10_000, 100), &items(10_000, |_| 100), phases, Partial::Allowed);
    assert_eq!(plan.lines.len(), 10_000);
    let too_large = |lots: i64| Reason::GroupsTooLarge { lots, items: lots, limit: 40 };
    assert_eq!(plan.refusals[0].reason, too_large(10_000));
    assert_eq!(plan.refusals[9_979].reason, too_large(21));
    let Reason::GroupsAmbiguous { sets: 400, members: 2, rivals } = &plan.refusals[9_980].reason else {
        panic!("{:?}", plan.refusals[9_980])
    };
    assert!(rivals[0].lots == rivals[1].lots && rivals[0].items != rivals[1].items);
}

#[test]
fn twenty_lots_and_twenty_items_of_which_many_groups_fit() {
    // Three of twenty lots against two of twenty items.
    let phases = || vec![Phase::new(Rule::GroupWithGroup { most: 40, members: 8 })];
    let many = plan(&lots(20, 200), &items(20, |_| 300), phases(), Partial::Allowed);
    let Reason::GroupsAmbiguous { sets: 216_600, members: 5, rivals } = &many.refusals[0].reason else {
        panic!("{:?}", many.refusals[0])
    };
    assert!(rivals[0] != rivals[1] && many.lines.is_empty() && many.refusals.len() == 1);
    for set in rivals {
        assert_eq!((set.lots.len(), set.items.len()), (3, 2));
    }
    // Powers of two: any choice of lots is that one choice of items, and the smallest are one with one.
    let power = |at: i64| 1 << at;
    let mut mine = lots(20, 1);
    mine.iter_mut().zip(0..).for_each(|(lot, at)| lot.amount = cny(power(at)));
    assert_eq!(plan(&mine, &items(20, power), phases(), Partial::Allowed).lines.len(), 20);
}

#[test]
fn one_lot_in_proportion_over_a_million_items() {
    let shares = vec![Phase::new(Rule::ProRata {})];
    let plan = plan(&lots(1, 50_000_050), &items(1_000_000, |_| 100), shares, Partial::Allowed);
    assert_eq!(plan.lines.len(), 1_000_000);
    // 50.00005 each: the fifty oldest have the unit more.
    assert!(plan.lines.iter().take(50).all(|line| line.amount == cny(51)));
    assert!(plan.lines.iter().skip(50).all(|line| line.amount == cny(50)));
}

#[test]
fn lots_in_proportion_write_so_many_lines_and_no_more() {
    let shares = Scheme::pro_rata();
    let items = items(2_000, |_| 1_000_000);
    // 501 lots over 2,000 items: one line for each item and a million more.
    assert_eq!(plan_with(&lots(501, 200_000), &items, &shares).lines.len(), 1_002_000);
    let error = try_with(&lots(502, 200_000), &items, &shares).unwrap_err();
    assert_eq!((error.code(), error.path()), ("too_many", "scheme.phases[0]"));
    assert_eq!(*error.kind(), ErrorKind::TooMany { found: 1_004_000, limit: 1_002_000 });
}

#[test]
fn ten_thousand_lots_find_nothing_due_near_the_day_they_arrived() {
    // SAP Business One: by amount, then by sum, among what is due within three days of the payment.
    let mut lots = lots(10_000, 99_999_999);
    lots.iter_mut().zip(0..).for_each(|(lot, at)| {
        lot.references.clear();
        lot.received = day(at % 365);
    });
    let mut near = Scheme::sap_business_one();
    near.phases.iter_mut().skip(1).for_each(|phase| phase.items.within_days = Some(300));
    let plan = plan_with(&lots, &items(50_000, |at| 100 + at % 7), &near);
    assert_eq!((plan.lines.len(), plan.left_over.len()), (0, 10_000));
}

#[test]
fn ten_thousand_lots_wait_for_a_number_nobody_has() {
    let hold = vec![Phase::new(Rule::ByReference { unknown: UnknownReference::Hold }), oldest()];
    let mut lots = lots(10_000, 100);
    lots.iter_mut().for_each(|lot| lot.references = vec![Id::new("NOBODY").unwrap()]);
    let plan = plan(&lots, &items(10_000, |_| 100), hold, Partial::Allowed);
    assert_eq!((plan.lines.len(), plan.refusals.len(), plan.left_over.len()), (0, 10_000, 10_000));
}

/// What would be walked through for every line is bounded.
#[test]
fn records_hold_so_much_and_no_more() {
    let refused = |lots: &[Lot], items: &[Receivable]| {
        let error = try_with(lots, items, &Scheme::standard()).unwrap_err();
        (error.code(), error.path().to_owned())
    };
    let fields: Vec<Field> = (0..65).map(|at| whole(&format!("f{at}"), at)).collect();
    let lot = lots(1, 100).remove(0);
    let item = items(1, |_| 257).remove(0);
    let full = Receivable { fields: fields[..64].to_vec(), ..item.clone() };
    assert!(try_with(std::slice::from_ref(&lot), &[full], &Scheme::standard()).is_ok());
    let many = Lot { fields: fields.clone(), ..lot.clone() };
    assert_eq!(refused(&[many], &[]), ("too_many", "lots[0].fields".into()));
    let many = Receivable { fields, ..item.clone() };
    assert_eq!(refused(&[], &[many]), ("too_many", "items[0].fields".into()));
    let part = |at: i64| Part { component: Id::new(format!("p{at}")).unwrap(), open: cny(1) };
    let many = Receivable { parts: (0..257).map(part).collect(), ..item.clone() };
    assert_eq!(refused(&[], &[many]), ("too_many", "items[0].parts".into()));
    let discounts = vec![Discount { until: day(0), amount: cny(1) }; 17];
    let many = Receivable { discounts, ..item };
    assert_eq!(refused(&[], &[many]), ("too_many", "items[0].discounts".into()));
    let values = vec![Value::Flag { flag: true }; 1_001];
    let scope = vec![Scope { field: Id::new("k").unwrap(), values }];
    assert_eq!(refused(&[Lot { scope, ..lot }], &[]), ("too_many", "lots[0].scope".into()));
}
