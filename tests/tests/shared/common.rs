//! Random values for the properties: small enough to collide often, wide enough to reach every limit.
#![allow(dead_code, reason = "each file of properties uses its own part")]

use std::collections::BTreeSet;

use duebook::{
    BusinessDay, Calendar, Currency, Date, DifferenceKind, Discount, Discounts, Disputed, Due, EventDate, Field, Id,
    ItemKind, Lot, LotOrder, Money, NamedItem, Nature, Part, Partial, Parts, Percent, Phase, Purpose, Reach,
    Receivable, Remainder, Rounding, Rule, ScheduleRequest, Scheme, Scope, Selection, Share, Sort, SortBy, Source,
    Start, Step, TermLine, Terms, Tier, Ties, Tolerance, Turn, UnknownReference, Value, Weekday,
};
use duebook_tests::oracle;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

pub const ROUNDINGS: [Rounding; 10] = [
    Rounding::HalfUp,
    Rounding::HalfDown,
    Rounding::HalfEven,
    Rounding::HalfOdd,
    Rounding::HalfCeiling,
    Rounding::HalfFloor,
    Rounding::Up,
    Rounding::Down,
    Rounding::Ceiling,
    Rounding::Floor,
];
pub const REMAINDERS: [Remainder; 5] =
    [Remainder::Last, Remainder::First, Remainder::LargestRemainder, Remainder::LargestPart, Remainder::FromTop];

pub fn rounding() -> impl Strategy<Value = Rounding> {
    select(&ROUNDINGS[..])
}

pub fn remainder() -> impl Strategy<Value = Remainder> {
    select(&REMAINDERS[..])
}

pub fn currency() -> impl Strategy<Value = Currency> {
    select(&["CNY", "JPY", "KWD", "CLF", "PTS:0", "TOK:9"][..]).prop_map(|code| Currency::new(code).unwrap())
}

/// Minor units: small ones, edges and any.
pub fn minor() -> impl Strategy<Value = i64> {
    let max = Money::MAX_MINOR;
    prop_oneof![3 => -300_i64..=300, 1 => select(vec![0, 1, -1, max, -max, max - 1]), 2 => -max..=max]
}

pub fn money() -> impl Strategy<Value = Money> {
    (minor(), currency()).prop_map(|(minor, currency)| Money::new(minor, currency).unwrap())
}

pub fn cny(minor: i64) -> Money {
    Money::new(minor, Currency::new("CNY").unwrap()).unwrap()
}

/// Dates of a lifetime.
pub fn date() -> impl Strategy<Value = Date> {
    (0_i64..=36_000).prop_map(|days| Date::new(1980, 1, 1).unwrap().add_days(days).unwrap())
}

/// Any date there is.
pub fn any_date() -> impl Strategy<Value = Date> {
    (0_i64..=3_652_058).prop_map(|days| Date::new(1, 1, 1).unwrap().add_days(days).unwrap())
}

pub fn id() -> impl Strategy<Value = Id> {
    "[a-zA-Z0-9/厂客-]{1,12}".prop_map(|text| Id::new(text).unwrap())
}

pub fn percent() -> impl Strategy<Value = Percent> {
    (0_i64..=10_000_000_000)
        .prop_map(|units| format!("{}.{:08}", units / 100_000_000, units % 100_000_000).parse().unwrap())
}

/// Percentages that add up to 100 exactly.
pub fn percents() -> impl Strategy<Value = Vec<Percent>> {
    vec(0_i64..=10_000_000_000, 0..8).prop_map(|mut cuts| {
        cuts.extend([0, 10_000_000_000]);
        cuts.sort_unstable();
        let text = |units: i64| format!("{}.{:08}", units / 100_000_000, units % 100_000_000);
        cuts.windows(2).map(|pair| text(pair[1] - pair[0]).parse().unwrap()).collect()
    })
}

/// Weights, not all zero.
pub fn weights() -> impl Strategy<Value = Vec<i64>> {
    let weight = prop_oneof![4 => 0_i64..=9, 1 => 0_i64..=1_000_000_000_000, 1 => Just(1_000_000_000_000)];
    vec(weight, 1..12).prop_filter("somebody must get something", |weights| weights.iter().any(|w| *w > 0))
}

pub fn parts() -> impl Strategy<Value = Parts> {
    prop_oneof![
        (1_i64..=40).prop_map(|count| Parts::Equal { count }),
        weights().prop_map(|weights| Parts::Weights { weights }),
        percents().prop_map(|percents| Parts::Percents { percents }),
    ]
}

pub fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        (-400_i64..=400).prop_map(|days| Step::Days { days }),
        (-30_i64..=30).prop_map(|months| Step::Months { months }),
        Just(Step::EndOfMonth {}),
        (1_i64..=31).prop_map(|day| Step::DayOfMonth { day }),
        vec(1_i64..=31, 1..4).prop_map(|days| Step::PaymentDays { days }),
    ]
}

pub fn calendar() -> impl Strategy<Value = Calendar> {
    let weekday = select(vec![Weekday::Monday, Weekday::Friday, Weekday::Saturday, Weekday::Sunday]);
    (vec(weekday, 0..3), vec(date(), 0..4), vec(date(), 0..4)).prop_map(|(weekend, holidays, workdays)| Calendar {
        weekend,
        holidays,
        workdays,
    })
}

pub fn business_day() -> impl Strategy<Value = BusinessDay> {
    select(vec![
        BusinessDay::Unadjusted,
        BusinessDay::Following,
        BusinessDay::ModifiedFollowing,
        BusinessDay::Preceding,
        BusinessDay::ModifiedPreceding,
    ])
}

fn due() -> impl Strategy<Value = Due> {
    let start = prop_oneof![
        3 => select(vec!["signing", "delivery"]).prop_map(|event| Start::Event { event: Id::new(event).unwrap() }),
        1 => date().prop_map(|date| Start::Date { date }),
        1 => Just(Start::Previous {}),
    ];
    (start, vec(step(), 0..4)).prop_map(|(start, steps)| Due { start, steps })
}

fn share(currency: Currency) -> impl Strategy<Value = Share> {
    let money = move |minor| Money::new(minor, currency).unwrap();
    prop_oneof![
        (percent(), option::weighted(0.2, 1_i64..=1_000))
            .prop_map(move |(percent, multiple)| Share::Percent { percent, multiple: multiple.map(money) }),
        percent().prop_map(|percent| Share::PercentOfRest { percent }),
        (0_i64..=200).prop_map(move |minor| Share::Fixed { amount: money(minor) }),
        (0_i64..=9).prop_map(|weight| Share::Rest { weight }),
    ]
}

/// Requests of every form; many are refused.
pub fn schedule_request() -> impl Strategy<Value = ScheduleRequest> {
    let lines = currency().prop_flat_map(|currency| {
        let purpose = select(vec![Purpose::Installment, Purpose::DownPayment, Purpose::Progress, Purpose::Retention]);
        let line = (share(currency), due(), purpose, option::of(id()))
            .prop_map(|(share, due, purpose, label)| TermLine { share, due, purpose, label });
        (Just(currency), vec(line, 1..7), minor())
    });
    let event = (select(vec!["signing", "delivery"]), date())
        .prop_map(|(event, date)| EventDate { event: Id::new(event).unwrap(), date });
    (lines, vec(event, 0..3), rounding(), remainder(), business_day(), option::of(calendar())).prop_map(
        |((currency, lines, minor), events, rounding, remainder, business_day, calendar)| {
            let total = Money::new(minor, currency).unwrap();
            let terms = Terms { lines, rounding, remainder, business_day };
            ScheduleRequest { total, terms, events, calendar }
        },
    )
}

// --- allocation -------------------------------------------------------------------------------------

/// The business date of the random histories.
pub fn as_of() -> Date {
    Date::new(2026, 2, 6).unwrap()
}

fn day(offset: i64) -> Date {
    as_of().add_days(offset).unwrap()
}

fn name(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn some_of(names: &'static [&'static str]) -> impl Strategy<Value = Id> {
    select(names).prop_map(name)
}

/// A subset without repetition, often empty.
fn few<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = Vec<T>> {
    prop_oneof![3 => Just(vec![]), 1 => proptest::sample::subsequence(all, 0..=all.len())]
}

fn few_keys() -> impl Strategy<Value = Vec<Id>> {
    let keys = select(vec![vec!["k"], vec!["g"], vec!["k", "g"]]);
    prop_oneof![6 => Just(vec![]), 1 => keys.prop_map(|keys| keys.into_iter().map(name).collect())]
}

fn customer() -> impl Strategy<Value = Id> {
    some_of(&["ACME", "ACME", "ACME", "ACME", "ACME", "ACME", "ACME", "BETA"])
}

/// Amounts that are often equal, and often the sum of others.
fn amount(least: i64) -> impl Strategy<Value = Money> {
    let minor = prop_oneof![8 => least..=5, 1 => least..=1_000, 2 => select(vec![10_i64, 12, 100])];
    (minor, select(vec!["CNY", "CNY", "CNY", "CNY", "CNY", "CNY", "JPY"]))
        .prop_map(|(minor, code)| Money::new(minor, Currency::new(code).unwrap()).unwrap())
}

fn reference() -> impl Strategy<Value = Id> {
    some_of(&["X", "Y", "Y", "i0", "i1", "i2", "i3"])
}

/// Values of which two look alike and are of different types.
fn field_value() -> impl Strategy<Value = Value> {
    select(vec![
        Value::Text { text: name("1") },
        Value::Text { text: name("1") },
        Value::Whole { whole: 1 },
        Value::Flag { flag: true },
        Value::Date { date: as_of() },
        Value::Amount { amount: cny(1) },
    ])
}

/// Each name at most once.
fn fields() -> impl Strategy<Value = Vec<Field>> {
    let maybe = || option::weighted(0.7, prop_oneof![2 => Just(Value::Text { text: name("1") }), 1 => field_value()]);
    (maybe(), maybe()).prop_map(|(k, g)| {
        let field = |of: &str, value: Option<Value>| value.map(|value| Field { name: name(of), value });
        [field("k", k), field("g", g)].into_iter().flatten().collect()
    })
}

/// One sum, or up to three components that add up to it; some have nothing open.
fn item_parts(open: Money) -> impl Strategy<Value = Vec<Part>> {
    let cuts = vec(0..=open.minor(), 0..3);
    let components = Just(vec!["tax", "line", "freight"]).prop_shuffle();
    let parts = (cuts, components).prop_map(move |(mut cuts, components)| {
        cuts.extend([0, open.minor()]);
        cuts.sort_unstable();
        let money = |minor: i64| Money::new(minor, open.currency()).unwrap();
        let sizes = cuts.windows(2).map(|pair| money(pair[1] - pair[0]));
        sizes.zip(components).map(|(open, component)| Part { component: name(component), open }).collect()
    });
    prop_oneof![2 => Just(vec![]), 1 => parts]
}

fn item() -> impl Strategy<Value = Receivable> {
    let kind = prop_oneof![
        6 => Just(ItemKind::Ordinary),
        1 => select(vec![ItemKind::LateCharge, ItemKind::Refund, ItemKind::WrittenOff]),
    ];
    let discounts = prop_oneof![2 => Just(vec![]), 1 => vec((-5_i64..=1, 1_i64..=3), 1..3)];
    let sum = amount(0).prop_flat_map(|open| (Just(open), item_parts(open)));
    let dates = (-4_i64..=4, option::of(-3_i64..=1));
    let more = (kind, prop::bool::weighted(0.2), fields(), discounts);
    (customer(), sum, dates, vec(reference(), 0..3), more).prop_map(
        |(customer, (open, parts), (due, issued), references, (kind, disputed, fields, discounts))| {
            let discount = |(until, minor): (i64, i64)| {
                let amount = Money::new(minor, open.currency()).unwrap();
                Discount { until: day(until), amount }
            };
            Receivable {
                issued: issued.map(day),
                references,
                kind,
                disputed,
                fields,
                parts,
                discounts: discounts.into_iter().map(discount).collect(),
                ..Receivable::new("i", customer.as_str(), open, day(due)).unwrap()
            }
        },
    )
}

pub fn items() -> impl Strategy<Value = Vec<Receivable>> {
    prop_oneof![1 => vec(item(), 0..=2), 4 => vec(item(), 3..=8)].prop_map(|mut items| {
        items.iter_mut().enumerate().for_each(|(at, item)| item.id = name(&format!("i{at}")));
        items
    })
}

fn lot() -> impl Strategy<Value = Lot> {
    let named = (0_usize..9, option::weighted(0.5, 1_i64..=6)).prop_map(|(at, minor)| {
        let item = name(&format!("i{at}"));
        NamedItem { item, amount: minor.map(cny) }
    });
    let nature = prop_oneof![
        6 => select(vec![Nature::Advance, Nature::ContractLiability, Nature::Deposit, Nature::Earnest]),
        1 => Just(Nature::Promotional),
        1 => select(vec![Nature::Guarantee, Nature::Unidentified]),
    ];
    let source = prop_oneof![
        3 => Just(Source::Receipt),
        2 => select(vec![Source::OnAccount, Source::CreditNote, Source::Payable]),
    ];
    let pays = prop_oneof![3 => Just(vec![]), 1 => vec(named, 1..4)];
    let values = || option::weighted(0.6, vec(field_value(), 1..4));
    let limits = (values(), values()).prop_map(|(k, g)| {
        let limit = |of: &str, values: Option<Vec<Value>>| values.map(|values| Scope { field: name(of), values });
        [limit("k", k), limit("g", g)].into_iter().flatten().collect()
    });
    let scope = prop_oneof![4 => Just(vec![]), 1 => limits];
    let use_of = (scope, select(vec![50_i64, 50, 0, 100]), option::weighted(0.25, -1_i64..=3));
    (customer(), amount(1), -5_i64..=0, (nature, source, fields()), vec(reference(), 0..3), pays, use_of).prop_map(
        |(customer, amount, received, (nature, source, fields), references, pays, (scope, priority, expires))| Lot {
            nature,
            references,
            pays,
            source,
            fields,
            scope,
            priority,
            expires: expires.map(day),
            ..Lot::new("r", customer.as_str(), amount, day(received)).unwrap()
        },
    )
}

pub fn lots() -> impl Strategy<Value = Vec<Lot>> {
    prop_oneof![3 => vec(lot(), 0..=3), 1 => vec(lot(), 4..=6)].prop_map(|mut lots| {
        lots.iter_mut().enumerate().for_each(|(at, lot)| lot.id = name(&format!("r{at}")));
        lots
    })
}

/// Lots and items that often have to do with each other: most names can be followed, and some lots bring
/// exactly what some items, or all items and lots, come to.
pub fn world() -> impl Strategy<Value = (Vec<Lot>, Vec<Receivable>)> {
    let aims = (prop::bool::weighted(0.9), option::weighted(0.5, any::<u8>()), prop::bool::weighted(0.3));
    (lots(), items(), aims).prop_map(|(mut lots, items, (sensible, aim, balanced))| {
        if let (Some(which), [first, ..]) = (aim, lots.as_mut_slice()) {
            let mine = items.iter().enumerate().filter(|(_, item)| theirs(first, item));
            let sum: i64 = mine.filter(|(at, _)| which >> at & 1 == 1).map(|(_, item)| item.open.minor()).sum();
            first.amount = Money::new(sum.max(1), first.amount.currency()).unwrap();
        }
        if let ([.., last], true) = (lots.as_slice(), balanced) {
            let owed: i64 = items.iter().filter(|item| theirs(last, item)).map(|item| item.open.minor()).sum();
            let same = |lot: &&Lot| lot.customer == last.customer && lot.amount.currency() == last.amount.currency();
            let others: i64 = lots.iter().filter(same).map(|lot| lot.amount.minor()).sum::<i64>() - last.amount.minor();
            let amount = Money::new((owed - others).max(1), last.amount.currency()).unwrap();
            lots.last_mut().unwrap().amount = amount;
        }
        for lot in lots.iter_mut().filter(|_| sensible) {
            let possible: Vec<&Receivable> = items.iter().filter(|item| theirs(lot, item)).collect();
            lot.pays = lot.pays.iter().filter_map(|wish| followed(wish, lot, &possible)).collect();
        }
        (lots, items)
    })
}

fn theirs(lot: &Lot, item: &Receivable) -> bool {
    let allowed = |limit: &Scope| {
        item.fields.iter().any(|field| field.name == limit.field && limit.values.contains(&field.value))
    };
    let same = item.customer == lot.customer && item.open.currency() == lot.amount.currency();
    same && item.issued.is_none_or(|issued| issued <= as_of()) && lot.scope.iter().all(allowed)
}

fn followed(wish: &NamedItem, lot: &Lot, possible: &[&Receivable]) -> Option<NamedItem> {
    let number: usize = wish.item.as_str().trim_start_matches('i').parse().unwrap();
    let item = possible.get(number.checked_rem(possible.len())?)?;
    let most = item.open.minor().min(lot.amount.minor());
    let asked = wish.amount.map(|amount| amount.minor().min(most)).filter(|minor| *minor > 0);
    let amount = asked.map(|minor| Money::new(minor, lot.amount.currency()).unwrap());
    Some(NamedItem { item: item.id.clone(), amount })
}

fn rule() -> impl Strategy<Value = Rule> {
    let by = select(vec![SortBy::Due, SortBy::Issued, SortBy::Open, SortBy::Id, SortBy::Listed]);
    let sort = (by, any::<bool>()).prop_map(|(by, descending)| Sort { by, descending });
    let order = vec(sort, 0..4).prop_map(|sorts| {
        let mut seen = BTreeSet::new();
        sorts.into_iter().filter(|sort| seen.insert(format!("{:?}", sort.by))).collect()
    });
    prop_oneof![
        select(vec![UnknownReference::Continue, UnknownReference::Hold])
            .prop_map(|unknown| Rule::ByReference { unknown }),
        select(vec![Ties::Refuse, Ties::OldestDue]).prop_map(|ties| Rule::ExactItem { ties }),
        option::of(some_of(&["k", "g"])).prop_map(|group_by| Rule::ExactTotal { group_by }),
        (select(vec![2_i64, 3, 5, 40, 40]), select(vec![None, None, Some(1_i64), Some(2), Some(5)]))
            .prop_map(|(most, members)| Rule::ExactGroup { most, members }),
        Just(Rule::Together {}),
        (select(vec![2_i64, 4, 6, 40, 40, 40]), select(vec![2_i64, 3, 4, 8, 8, 40]))
            .prop_map(|(most, members)| Rule::GroupWithGroup { most, members }),
        order.prop_map(|order| Rule::InOrder { order }),
        Just(Rule::ProRata {}),
    ]
}

fn phase() -> impl Strategy<Value = Phase> {
    const KINDS: &[ItemKind] = &[ItemKind::Ordinary, ItemKind::LateCharge, ItemKind::Refund, ItemKind::WrittenOff];
    const SOURCES: &[Source] = &[Source::Receipt, Source::OnAccount, Source::CreditNote, Source::Payable];
    let reach = select(vec![Reach::AllOpen, Reach::AllOpen, Reach::Due, Reach::PastDue]);
    let disputed = select(vec![Disputed::Included, Disputed::Included, Disputed::LeftOut]);
    let items = (reach, few(KINDS), disputed, few_keys(), option::weighted(0.15, 0_i64..=5));
    let items = items.prop_map(|(reach, kinds, disputed, keys, within_days)| Selection {
        reach,
        kinds,
        disputed,
        keys,
        within_days,
    });
    let items = prop_oneof![1 => Just(Selection::default()), 1 => items];
    (rule(), items, prop_oneof![2 => Just(vec![]), 1 => few(SOURCES)]).prop_map(|(rule, items, sources)| Phase {
        rule,
        items,
        sources,
    })
}

fn tolerance() -> impl Strategy<Value = Tolerance> {
    let percent = option::weighted(0.5, select(vec!["0", "10", "33.33", "100"]).prop_map(|text| text.parse().unwrap()));
    let kind = select(vec![DifferenceKind::Fee, DifferenceKind::Discount, DifferenceKind::WriteOff]);
    (1_i64..=3, select(vec!["CNY", "CNY", "JPY"]), percent, kind).prop_map(|(minor, code, percent, as_kind)| {
        let amount = Money::new(minor, Currency::new(code).unwrap()).unwrap();
        Tolerance { amount, percent, as_kind }
    })
}

/// Tiers of some components in any order; one is on no item.
fn inside() -> impl Strategy<Value = Vec<Tier>> {
    let components = Just(vec!["tax", "line", "freight", "interest"]).prop_shuffle();
    let tiers = (components, 1_usize..=4, 1_usize..=3).prop_map(|(components, kept, size)| {
        let names: Vec<Id> = components.into_iter().take(kept).map(name).collect();
        names.chunks(size).map(|chunk| Tier { components: chunk.to_vec() }).collect()
    });
    prop_oneof![1 => Just(vec![]), 1 => tiers]
}

/// Any scheme, also ones that are refused for what their phases are.
pub fn any_scheme() -> impl Strategy<Value = Scheme> {
    let lot_order = select(vec![LotOrder::Consumption, LotOrder::Arrival, LotOrder::ArrivalAmount, LotOrder::Listed]);
    let turn = select(vec![Turn::LotByLot, Turn::PhaseByPhase]);
    let partial = select(vec![Partial::Allowed, Partial::Allowed, Partial::Forbidden]);
    let discounts = select(vec![Discounts::Ignored, Discounts::Taken]);
    let how = (partial, turn, lot_order, discounts);
    (vec(phase(), 1..6), how, few_keys(), option::weighted(0.4, tolerance()), inside()).prop_map(
        |(phases, (partial, turn, lot_order, discounts), keys, tolerance, inside)| Scheme {
            phases,
            partial,
            turn,
            lot_order,
            keys,
            discounts,
            tolerance,
            inside,
        },
    )
}

/// Schemes that can be followed: phases that are refused are left out.
pub fn scheme() -> impl Strategy<Value = Scheme> {
    let followed = any_scheme().prop_map(|mut scheme| {
        while oracle::check(&scheme).is_err() {
            let refused = (0..scheme.phases.len()).find(|at| {
                oracle::check(&Scheme { phases: scheme.phases[..=*at].to_vec(), ..scheme.clone() }).is_err()
            });
            scheme.phases.remove(refused.unwrap());
        }
        if scheme.phases.is_empty() {
            scheme.phases.push(Phase::new(Rule::ExactItem { ties: Ties::OldestDue }));
        }
        scheme
    });
    prop_oneof![8 => followed, 1 => Just(Scheme::standard()), 1 => Just(Scheme::oldest_due_first())]
}
