//! Splits and schedules, beside `rusty-money` in the same run.

use duebook::{Due, EventDate, Id, Parts, Remainder, Rounding, ScheduleRequest, Terms, schedule, split};
use rusty_money::{Money as RustyMoney, iso};

use crate::data::{day, money};
use crate::{fastest, report};

pub(crate) fn run() {
    let total = money(10_000_001);
    let twelve = Parts::Equal { count: 12 };
    let weights: Vec<i64> = (1..=12).collect();
    let weighted = Parts::Weights { weights: weights.clone() };
    for (name, by, remainder, rounding) in [
        ("split 12 equal, last", &twelve, Remainder::Last, Rounding::HalfUp),
        ("split 12 equal, from the top", &twelve, Remainder::FromTop, Rounding::Floor),
        ("split 12 weights, last", &weighted, Remainder::Last, Rounding::HalfUp),
        ("split 12 weights, largest remainder", &weighted, Remainder::LargestRemainder, Rounding::Floor),
    ] {
        report(name, fastest(10_000, 60, || split(total, std::hint::black_box(by), remainder, rounding).unwrap()));
    }
    let rusty = RustyMoney::from_minor(10_000_001, iso::CNY);
    report("split 12 equal, rusty-money", fastest(2_000, 40, || std::hint::black_box(&rusty).split(12).unwrap()));
    let shares: Vec<u32> = (1..=12).collect();
    report(
        "split 12 weights, rusty-money",
        fastest(2_000, 40, || std::hint::black_box(&rusty).allocate(shares.clone()).unwrap()),
    );

    let three = ScheduleRequest {
        total,
        terms: Terms::percent([
            ("30", Due::after("signing", 7).unwrap()),
            ("40", Due::after("delivery", 30).unwrap()),
            ("30", Due::end_of_month_after("acceptance", 1).unwrap()),
        ])
        .unwrap(),
        events: ["signing", "delivery", "acceptance"]
            .map(|event| EventDate { event: Id::new(event).unwrap(), date: day(30) })
            .to_vec(),
        calendar: None,
    };
    report("schedule 30/40/30", fastest(2_000, 60, || schedule(std::hint::black_box(&three)).unwrap()));
    let monthly = ScheduleRequest {
        total,
        terms: Terms::equal(12, &Due::after("signing", 0).unwrap(), 1).unwrap(),
        events: vec![EventDate { event: Id::new("signing").unwrap(), date: day(30) }],
        calendar: None,
    };
    report("schedule 12 monthly", fastest(2_000, 60, || schedule(std::hint::black_box(&monthly)).unwrap()));
}
