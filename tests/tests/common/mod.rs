//! Random values for the properties: small enough to collide often, wide enough to reach every limit.
#![allow(dead_code, reason = "each file of properties uses its own part")]

use duebook::{
    BusinessDay, Calendar, Currency, Date, Due, EventDate, Id, Lot, Money, NamedItem, Nature, Partial, Parts, Percent,
    Phase, Purpose, Reach, Receivable, Remainder, Rounding, Rule, ScheduleRequest, Scheme, Selection, Share, Start,
    Step, TermLine, Terms, Ties, UnknownReference, Weekday,
};
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

fn customer() -> impl Strategy<Value = Id> {
    select(vec!["ACME", "ACME", "BETA"]).prop_map(|name| Id::new(name).unwrap())
}

/// Amounts that are often equal.
fn amount(least: i64) -> impl Strategy<Value = Money> {
    let minor = prop_oneof![3 => least..=6, 1 => least..=1_000, 1 => Just(100_i64)];
    (minor, select(vec!["CNY", "CNY", "JPY"]))
        .prop_map(|(minor, code)| Money::new(minor, Currency::new(code).unwrap()).unwrap())
}

fn reference() -> impl Strategy<Value = Id> {
    select(vec!["X", "Y", "Z", "i0", "i1", "i2", "i3"]).prop_map(|name| Id::new(name).unwrap())
}

pub fn items() -> impl Strategy<Value = Vec<Receivable>> {
    let item = (customer(), amount(0), -4_i64..=4, option::of(-3_i64..=1), vec(reference(), 0..3));
    vec(item, 0..12).prop_map(|items| {
        type Parts = (Id, Money, i64, Option<i64>, Vec<Id>);
        let make = |(at, (customer, open, due, issued, references)): (usize, Parts)| {
            let (due, issued) = (day(due), issued.map(day));
            Receivable {
                issued,
                references,
                ..Receivable::new(&format!("i{at}"), customer.as_str(), open, due).unwrap()
            }
        };
        items.into_iter().enumerate().map(make).collect()
    })
}

pub fn lots() -> impl Strategy<Value = Vec<Lot>> {
    let named = (0_usize..13, option::weighted(0.2, 1_i64..=6)).prop_map(|(at, minor)| {
        let item = Id::new(format!("i{at}")).unwrap();
        NamedItem { item, amount: minor.map(cny) }
    });
    let nature = select(vec![
        Nature::Advance,
        Nature::Advance,
        Nature::Advance,
        Nature::ContractLiability,
        Nature::Deposit,
        Nature::Earnest,
        Nature::Guarantee,
        Nature::Unidentified,
    ]);
    let pays = prop_oneof![4 => Just(vec![]), 1 => vec(named, 1..3)];
    let lot = (customer(), amount(1), -5_i64..=0, nature, vec(reference(), 0..3), pays);
    vec(lot, 0..9).prop_map(|lots| {
        type Parts = (Id, Money, i64, Nature, Vec<Id>, Vec<NamedItem>);
        let make = |(at, (customer, amount, received, nature, references, pays)): (usize, Parts)| {
            let lot = Lot::new(&format!("r{at}"), customer.as_str(), amount, day(received)).unwrap();
            Lot { nature, references, pays, ..lot }
        };
        lots.into_iter().enumerate().map(make).collect()
    })
}

pub fn scheme() -> impl Strategy<Value = Scheme> {
    let reach = || select(vec![Reach::AllOpen, Reach::Due]);
    let within = |reach, rule| Phase { items: Selection { reach, ..Selection::default() }, ..Phase::new(rule) };
    let phase = prop_oneof![
        Just(Phase::new(Rule::ByReference { unknown: UnknownReference::Continue })),
        select(vec![Ties::Refuse, Ties::OldestDue]).prop_map(|ties| Phase::new(Rule::ExactItem { ties })),
        reach().prop_map(move |reach| within(reach, Rule::ExactTotal { group_by: None })),
        reach().prop_map(move |reach| within(reach, Rule::InOrder { order: vec![] })),
    ];
    let any = (vec(phase, 1..6), select(vec![Partial::Allowed, Partial::Allowed, Partial::Forbidden]))
        .prop_map(|(phases, partial)| Scheme { partial, ..Scheme::new(phases) });
    prop_oneof![3 => any, 1 => Just(Scheme::standard()), 1 => Just(Scheme::oldest_due_first())]
}
