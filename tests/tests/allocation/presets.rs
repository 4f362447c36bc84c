//! Each preset pays what the system it is named after is documented to pay: compared with plain functions that
//! know no schemes. And the page of schemes names every preset, and only vectors that exist.

use std::collections::{BTreeMap, BTreeSet};

use duebook::{
    AllocationRequest, Currency, Date, Field, Id, ItemKind, Lot, Money, Part, Plan, Receivable, Scheme, Source, Value,
    allocate, json,
};
use duebook_tests::mirror::root;
use duebook_tests::vectors::all;
use duebook_tests::vendors::{self, Application, Bill, Book, Cash, From, Paid};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

fn as_of() -> Date {
    Date::new(2026, 2, 6).unwrap()
}

fn name(text: &str) -> Id {
    Id::new(text).unwrap()
}

const FIELDS: [&str; 7] = ["number", "bill", "department", "project", "contract", "order", "term"];
const SOURCES: [(From, Source); 4] = [
    (From::Receipt, Source::Receipt),
    (From::Prepaid, Source::OnAccount),
    (From::Red, Source::CreditNote),
    (From::Payable, Source::Payable),
];

type World = (Vec<Cash>, Vec<Bill>);

/// Two values of each field, and some without it.
fn fields(digits: u16) -> BTreeMap<&'static str, &'static str> {
    let value = |at: usize| [None, Some("A"), Some("A"), Some("B")][usize::from(digits >> (2 * at) & 3)];
    FIELDS.iter().enumerate().filter_map(|(at, field)| Some((*field, value(at)?))).collect()
}

/// Mostly one customer and one currency.
fn partner(number: u8) -> (String, String) {
    let customer = if number % 8 == 7 { "BETA" } else { "ACME" };
    let currency = if number / 8 % 8 == 7 { "JPY" } else { "CNY" };
    (customer.into(), currency.into())
}

/// Small worlds with many ties; often some bills, or all, come to exactly what the money is.
fn world(dated: bool) -> impl Strategy<Value = World> {
    let cash = (any::<u8>(), 1_i64..=7, -5_i64..=0, 0_usize..8, any::<u16>(), any::<u8>());
    let bill = (any::<u8>(), [0_i64..=4, 0..=2, 0..=2, 0..=1], -9_i64..=5, -6_i64..=0, any::<u16>(), any::<u8>());
    (vec(cash, 1..=4), vec(bill, 1..=6), any::<u8>(), any::<u8>()).prop_map(move |(cash, bills, aim, spin)| {
        // Numbers do not follow the order of the lists.
        let number = |at: usize| (at * 3 + usize::from(spin)) % 7;
        let bills: Vec<Bill> = bills
            .into_iter()
            .enumerate()
            .map(|(at, (who, parts, due, day, digits, more))| {
                let mut parts: Vec<(&'static str, i64)> =
                    ["line", "tax", "freight", "charges"].into_iter().zip(parts).collect();
                parts.rotate_left(usize::from(more % 4));
                Bill {
                    id: format!("i{}", number(at)),
                    partner: partner(who),
                    open: parts.iter().map(|(_, open)| open).sum(),
                    due,
                    dated: Some(day).filter(|_| dated),
                    refund: more % 8 == 7,
                    fields: fields(digits),
                    bears: ["X", "Y"]
                        .iter()
                        .enumerate()
                        .filter(|(at, _)| more >> (4 + at) & 1 == 1)
                        .map(|(_, r)| (*r).into())
                        .collect(),
                    parts,
                }
            })
            .collect();
        let mut cash: Vec<Cash> = cash
            .into_iter()
            .enumerate()
            .map(|(at, (who, amount, day, from, digits, quotes))| Cash {
                id: format!("r{}", number(at)),
                partner: partner(who),
                amount,
                day,
                from: SOURCES[[0, 0, 0, 0, 1, 1, 2, 3][from]].0,
                fields: fields(digits),
                quotes: [("X", 1), ("i1", 2), ("Y", 4), ("i4", 8)]
                    .iter()
                    .filter(|(_, bit)| quotes & 0x30 == 0 && quotes & bit > 0)
                    .map(|(r, _)| (*r).into())
                    .collect(),
            })
            .collect();
        let theirs = |cash: &Cash, bill: &Bill| cash.partner == bill.partner && !bill.refund;
        if aim & 0x40 > 0 {
            let mine = bills.iter().enumerate().filter(|(at, bill)| aim >> at & 1 == 1 && theirs(&cash[0], bill));
            cash[0].amount = mine.map(|(_, bill)| bill.open).sum::<i64>().max(1);
        }
        if aim & 0x80 > 0 {
            let (last, others) = cash.split_last_mut().unwrap();
            let owed: i64 = bills.iter().filter(|bill| theirs(last, bill)).map(|bill| bill.open).sum();
            let others: i64 =
                others.iter().filter(|other| other.partner == last.partner).map(|other| other.amount).sum();
            last.amount = (owed - others).max(1);
        }
        (cash, bills)
    })
}

fn money(minor: i64, (_, currency): &(String, String)) -> Money {
    Money::new(minor, Currency::new(currency).unwrap()).unwrap()
}

fn day(offset: i64) -> Date {
    as_of().add_days(offset).unwrap()
}

fn typed(fields: &BTreeMap<&'static str, &'static str>) -> Vec<Field> {
    fields.iter().map(|(field, text)| Field { name: name(field), value: Value::Text { text: name(text) } }).collect()
}

fn plan((cash, bills): &World, scheme: &Scheme, in_parts: bool) -> Plan {
    let lot = |cash: &Cash| Lot {
        source: SOURCES.iter().find(|(from, _)| *from == cash.from).unwrap().1,
        fields: typed(&cash.fields),
        references: cash.quotes.iter().map(|quoted| name(quoted)).collect(),
        ..Lot::new(cash.id.as_str(), cash.partner.0.as_str(), money(cash.amount, &cash.partner), day(cash.day)).unwrap()
    };
    let part = |bill: &Bill, (component, open): &(&'static str, i64)| Part {
        component: name(component),
        open: money(*open, &bill.partner),
    };
    let item = |bill: &Bill| Receivable {
        issued: bill.dated.map(day),
        kind: if bill.refund { ItemKind::Refund } else { ItemKind::Ordinary },
        references: bill.bears.iter().map(|reference| name(reference)).collect(),
        fields: typed(&bill.fields),
        parts: bill.parts.iter().filter(|_| in_parts).map(|of| part(bill, of)).collect(),
        ..Receivable::new(bill.id.as_str(), bill.partner.0.as_str(), money(bill.open, &bill.partner), day(bill.due))
            .unwrap()
    };
    let (lots, items): (Vec<Lot>, Vec<Receivable>) = (cash.iter().map(lot).collect(), bills.iter().map(item).collect());
    allocate(&AllocationRequest { lots: &lots, items: &items, scheme, as_of: as_of() }).unwrap()
}

fn paid(plan: &Plan) -> Paid {
    let lines = plan.lines.iter().map(|line| (line.lot.to_string(), line.item.to_string(), line.amount.minor()));
    vendors::table(&lines.collect::<Vec<_>>())
}

/// The preset pays each bill from each lot what the system pays.
fn same(world: &World, preset: &Scheme, system: fn(&mut Book<'_>)) -> Result<(), TestCaseError> {
    let expected = vendors::in_partners(&world.0, &world.1, system);
    prop_assert_eq!(paid(&plan(world, preset, false)), vendors::table(&expected));
    Ok(())
}

/// The same with components.
fn same_inside(world: &World, preset: &Scheme, rule: Application) -> Result<(), TestCaseError> {
    let made = vendors::in_partners(&world.0, &world.1, vendors::oracle_auto_cash);
    let plan = plan(world, preset, true);
    prop_assert_eq!(paid(&plan), vendors::table(&made));
    let mut found: BTreeMap<(String, &'static str), i64> = BTreeMap::new();
    for line in &plan.parts {
        let component =
            ["line", "tax", "freight", "charges"].into_iter().find(|c| line.component.as_str() == *c).unwrap();
        *found.entry((line.item.to_string(), component)).or_default() += line.amount.minor();
    }
    // Plans list the payments in the order of the lots; within a customer that is the order they were made in.
    prop_assert_eq!(found, vendors::inside(&made, &world.1, rule));
    Ok(())
}

/// One comparison a preset: `preset, world with dates, function`.
macro_rules! compare {
    ($($test:ident: $preset:ident, $dated:literal, $system:path;)*) => {
        proptest! {
            #![proptest_config(ProptestConfig::with_cases(10_000))]
            $(
                #[test]
                fn $test(world in world($dated)) {
                    same(&world, &Scheme::$preset(), $system)?;
                }
            )*
        }
        const COMPARED: &[&str] = &[$(stringify!($preset)),*];
    };
}

compare! {
    u8_walks_both_lists_by_date: u8, true, vendors::u8;
    u8_pays_only_the_same_order: u8_by_order, true, vendors::u8_by_order;
    u8_offsets_the_smaller_of_prepayments_and_bills: u8_on_account, true, vendors::u8_on_account;
    kis_fills_the_larger_half_in_listed_order: kis, true, vendors::kis;
    kis_standard_wants_number_and_amount: kis_standard, true, vendors::kis_standard;
    t_plus_goes_through_its_steps: t_plus, true, vendors::t_plus;
    cosmic_follows_its_relations: cosmic, true, vendors::cosmic;
    xingchen_takes_amount_then_date: xingchen, true, vendors::xingchen;
    two_way_clearing_tries_its_six_ways: two_way_clearing, true, vendors::two_way_clearing;
    oracle_tries_its_rules_in_order: oracle_auto_cash, false, vendors::oracle_auto_cash;
    sap_business_one_goes_round_by_round: sap_business_one, true, vendors::sap_business_one;
    odoo_walks_signed_amounts: odoo, true, vendors::odoo;
    erpnext_walks_dates: erpnext, true, vendors::erpnext;
    idempiere_falls_from_reference_to_oldest: idempiere, true, vendors::idempiere;
    tryton_pays_only_what_adds_up: tryton, true, vendors::tryton;
    stripe_never_pays_in_part: stripe, true, vendors::stripe;
    oldest_due_first_is_a_waterfall: oldest_due_first, true, vendors::oldest_due_first;
    standard_ends_in_a_waterfall: standard, true, vendors::standard;
    pro_rata_pays_all_alike: pro_rata, true, vendors::pro_rata;
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn oracle_pays_lines_then_tax(world in world(false)) {
        same_inside(&world, &Scheme::oracle_line_then_tax(), Application::LineThenTax)?;
    }

    #[test]
    fn oracle_pays_lines_with_their_tax(world in world(false)) {
        same_inside(&world, &Scheme::oracle_line_with_tax(), Application::LineWithTax)?;
    }

    #[test]
    fn oracle_pays_all_components_alike(world in world(false)) {
        same_inside(&world, &Scheme::oracle_pro_rata(), Application::AllInProportion)?;
    }
}

fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap().to_owned();
    words.fold(first, |text, word| text + &word[..1].to_uppercase() + &word[1..])
}

#[test]
fn every_preset_is_compared() {
    let inside = ["oracleLineThenTax", "oracleLineWithTax", "oracleProRata"];
    let compared: BTreeSet<String> = COMPARED.iter().map(|name| camel(name)).chain(inside.map(Into::into)).collect();
    assert_eq!(compared, Scheme::presets().into_iter().map(Into::into).collect());
}

/// Worlds drawn once for the tests below.
fn sample(count: usize, dated: bool) -> Vec<World> {
    let mut runner = TestRunner::deterministic();
    (0..count).map(|_| world(dated).new_tree(&mut runner).unwrap().current()).collect()
}

/// No comparison is empty: each phase of each preset decides something in some world.
#[test]
fn every_rule_of_every_preset_is_reached() {
    let worlds = sample(3_000, true);
    for preset in Scheme::presets() {
        let scheme = Scheme::preset(preset).unwrap();
        for at in 0..scheme.phases.len() {
            let phases = [&scheme.phases[..at], &scheme.phases[at + 1..]].concat();
            let without = Scheme { phases, ..scheme.clone() };
            // The reasons are compared too: a total that fits is also paid by the waterfall after it.
            let needed = |world: &World| {
                without.phases.is_empty() || plan(world, &without, false).lines != plan(world, &scheme, false).lines
            };
            assert!(worlds.iter().any(needed), "phase {at} of {preset} changes nothing");
        }
    }
}

/// Presets that are the same on all worlds are told apart by name only: no two of other systems are.
#[test]
fn no_two_presets_are_the_same() {
    let worlds = sample(300, true);
    let names = Scheme::presets();
    let plans: Vec<Vec<_>> = names
        .iter()
        .map(|name| {
            let scheme = Scheme::preset(name).unwrap();
            let whole = |world: &World| (plan(world, &scheme, true).lines, plan(world, &scheme, true).parts);
            worlds.iter().map(whole).map(|(lines, parts)| format!("{lines:?}{parts:?}")).collect()
        })
        .collect();
    for (at, one) in plans.iter().enumerate() {
        for (to, other) in plans.iter().enumerate().skip(at + 1) {
            // In these worlds no lot has a scope or an expiry, which is all that tells these two apart.
            let twins = [names[at], names[to]] == ["erpnext", "oldestDueFirst"];
            assert_eq!(one == other, twins, "{} and {}", names[at], names[to]);
        }
    }
}

/// The rows of the page: its vectors, and all names in backticks.
fn page() -> (BTreeSet<String>, BTreeSet<String>) {
    let text = std::fs::read_to_string(root().join("docs/schemes.md")).unwrap();
    let quoted = |text: &str| text.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
    let table = text.lines().skip_while(|line| !line.starts_with("| system")).skip(1);
    let rows = table.take_while(|line| line.starts_with('|')).filter(|line| line.starts_with("| "));
    let cells: Vec<Vec<String>> =
        rows.map(|row| row.trim_matches('|').split(" | ").map(str::to_owned).collect()).collect();
    assert!(cells.iter().all(|row| row.len() == 4), "a row has not four cells");
    assert!(cells.iter().all(|row| !quoted(&row[3]).is_empty()), "a row names no vector");
    let vectors = cells.iter().flat_map(|row| quoted(&row[3])).collect();
    (vectors, cells.iter().flat_map(|row| quoted(&row[2])).collect())
}

#[test]
fn the_page_names_every_preset_and_only_vectors_that_exist() {
    let (named, choices) = page();
    let known: BTreeSet<String> = all().into_iter().map(|vector| vector.id).collect();
    for vector in &named {
        let file = vector.strip_prefix("vectors/").map(|_| root().join("tests").join(vector));
        assert!(file.map_or(known.contains(vector), |file| file.exists()), "no vector `{vector}`");
    }
    let lost: Vec<&str> = Scheme::presets().into_iter().filter(|preset| !choices.contains(*preset)).collect();
    assert!(lost.is_empty(), "presets that the page does not name: {lost:?}");
    let of_presets = all().into_iter().filter(|vector| vector.file == "presets.json").map(|vector| vector.id);
    let unnamed: Vec<String> = of_presets.filter(|id| !named.contains(id)).collect();
    assert!(unnamed.is_empty(), "vectors that the page does not name: {unnamed:?}");
}

/// A vector whose policy is a preset is about that preset and nothing near it; every preset has one.
#[test]
fn vectors_have_the_scheme_they_name() {
    let path = root().join("tests/vectors/presets.json");
    let file: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let mut shown = BTreeSet::new();
    for vector in file["vectors"].as_array().unwrap() {
        let Ok(preset) = Scheme::preset(vector["policy"].as_str().unwrap()) else { continue };
        let scheme: Scheme = json::read(&vector["given"]["scheme"].to_string()).unwrap();
        assert_eq!(scheme, preset, "{}", vector["id"]);
        shown.insert(vector["policy"].as_str().unwrap());
    }
    assert_eq!(shown, Scheme::presets().into_iter().collect());
}
