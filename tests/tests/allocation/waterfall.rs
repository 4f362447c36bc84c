//! Properties of the waterfall, against a model that pays unit by unit.

use std::collections::BTreeMap;

use duebook::{
    Backdated, Bucket, Currency, Date, DatedPayment, Due, DueKind, Id, Installment, Money, OpenInstallment, PaidPart,
    Part, ReplayRequest, Reversal, ReverseRequest, ScheduleRequest, Start, Surplus, Terms, Waterfall, WaterfallMode,
    WaterfallRequest, WaterfallRules, replay_waterfall, reverse, schedule, waterfall,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

const COMPONENTS: [&str; 4] = ["penalty", "fee", "principal", "interest"];
const KINDS: [DueKind; 3] = [DueKind::PastDue, DueKind::Due, DueKind::InAdvance];

fn usd(minor: i64) -> Money {
    Money::new(minor, Currency::new("USD").unwrap()).unwrap()
}

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn today() -> Date {
    Date::new(2023, 1, 31).unwrap()
}

fn day(offset: i64) -> Date {
    today().add_days(offset).unwrap()
}

/// Installments that are past due, due and not due, some settled, some with few components.
fn installments() -> impl Strategy<Value = Vec<OpenInstallment>> {
    let part = (0_usize..4, prop_oneof![2 => 0_i64..=9, 1 => 0_i64..=60]);
    vec((-3_i64..=3, vec(part, 0..5)), 0..9).prop_map(|rows| {
        let row = |(at, (due, parts)): (usize, (i64, Vec<(usize, i64)>))| {
            let parts: BTreeMap<usize, i64> = parts.into_iter().collect();
            let parts = parts.into_iter().map(|(at, open)| Part { component: id(COMPONENTS[at]), open: usd(open) });
            // Numbers do not follow the due dates.
            let number = i64::try_from((at * 7) % 11 + 1).unwrap();
            OpenInstallment { number, due: day(due), parts: parts.collect() }
        };
        rows.into_iter().enumerate().map(row).collect()
    })
}

fn rules_with(surpluses: Vec<Surplus>) -> impl Strategy<Value = WaterfallRules> {
    let shuffled = || Just(COMPONENTS.to_vec()).prop_shuffle();
    let horizontal = (Just(KINDS.to_vec()).prop_shuffle(), shuffled(), shuffled(), shuffled()).prop_map(
        |(kinds, first, second, third)| {
            kinds
                .into_iter()
                .zip([first, second, third])
                .flat_map(|(when, components)| {
                    components.into_iter().map(move |component| Bucket { when, component: id(component) })
                })
                .collect::<Vec<_>>()
        },
    );
    let all: Vec<Bucket> = KINDS
        .into_iter()
        .flat_map(|when| COMPONENTS.map(|component| Bucket { when, component: id(component) }))
        .collect();
    let order = prop_oneof![
        horizontal.prop_map(|order| (order, WaterfallMode::Horizontal)),
        Just(all).prop_shuffle().prop_map(|order| (order, WaterfallMode::Vertical)),
    ];
    (order, select(surpluses)).prop_map(|((order, mode), surplus)| WaterfallRules { order, mode, surplus })
}

const ALL: [Surplus; 4] = [Surplus::Next, Surplus::Last, Surplus::Spread, Surplus::Keep];
const PLAIN: [Surplus; 3] = [Surplus::Next, Surplus::Last, Surplus::Keep];

fn rules() -> impl Strategy<Value = WaterfallRules> {
    rules_with(ALL.to_vec())
}

fn run(installments: &[OpenInstallment], payment: i64, on: Date, rules: &WaterfallRules) -> Waterfall {
    let (installments, rules) = (installments.to_vec(), rules.clone());
    waterfall(&WaterfallRequest { installments, payment: usd(payment), on, rules }).unwrap()
}

type Cell = (i64, Id);

fn open(installments: &[OpenInstallment]) -> BTreeMap<Cell, i64> {
    installments
        .iter()
        .flat_map(|row| row.parts.iter().map(|part| ((row.number, part.component.clone()), part.open.minor())))
        .collect()
}

fn paid(answer: &Waterfall) -> BTreeMap<Cell, i64> {
    let mut paid = BTreeMap::new();
    for line in &answer.lines {
        *paid.entry((line.installment, line.component.clone())).or_insert(0) += line.amount.minor();
    }
    paid
}

fn left(answer: &Waterfall) -> i64 {
    answer.left_over.as_ref().map_or(0, |left| left.amount.minor())
}

// --- the model --------------------------------------------------------------------------------------

/// What each gets if `money` is spread over `rooms`: the highest level that money reaches, found by trying one
/// after the other; what is left of the next level goes to the first or, if it is less than half of them, to
/// the last.
fn level(money: i64, rooms: &[i64]) -> Vec<i64> {
    let filled = |level: i64| rooms.iter().map(|room| (*room).min(level)).sum::<i64>();
    let reached = (0..).take_while(|level| filled(*level) <= money && *level <= money).last().unwrap_or(0);
    let extra = money - filled(reached);
    let above: Vec<usize> = (0..rooms.len()).filter(|at| rooms[*at] > reached).collect();
    let (number, few) = (i64::try_from(above.len()).unwrap(), usize::try_from(extra).unwrap());
    let down = 2 * extra < number || (2 * extra == number && reached % 2 == 0);
    let chosen: Vec<usize> =
        if down { above.iter().rev().take(few).copied().collect() } else { above.iter().take(few).copied().collect() };
    let share = |at: usize| rooms[at].min(reached) + i64::from(chosen.contains(&at));
    (0..rooms.len()).map(share).collect()
}

/// Pays unit by unit: each to the first pair in the order that has room.
fn model(
    installments: &[OpenInstallment],
    payment: i64,
    on: Date,
    rules: &WaterfallRules,
) -> (BTreeMap<Cell, i64>, i64) {
    let before = open(installments);
    let (mut room, mut paid, mut money) = (before.clone(), BTreeMap::new(), payment);
    let mut rows: Vec<&OpenInstallment> = installments.iter().collect();
    rows.sort_by_key(|row| (row.due, row.number));
    // The pairs that take turns together.
    let mut turns: Vec<Vec<&Bucket>> = vec![];
    for bucket in &rules.order {
        let joins =
            rules.mode == WaterfallMode::Horizontal && turns.last().is_some_and(|turn| turn[0].when == bucket.when);
        if joins { turns.last_mut().unwrap().push(bucket) } else { turns.push(vec![bucket]) }
    }
    for turn in turns {
        let when = turn[0].when;
        let is = |row: &&&OpenInstallment| match when {
            DueKind::PastDue => row.due < on,
            DueKind::Due => row.due == on,
            DueKind::InAdvance => row.due > on,
        };
        let mut mine: Vec<&OpenInstallment> = rows.iter().filter(is).copied().collect();
        let cells = |row: &OpenInstallment| -> Vec<Cell> {
            turn.iter().map(|bucket| (row.number, bucket.component.clone())).collect()
        };
        let mut share: BTreeMap<i64, i64> = mine.iter().map(|row| (row.number, i64::MAX)).collect();
        if when == DueKind::InAdvance {
            match rules.surplus {
                Surplus::Keep => continue,
                Surplus::Next => {}
                Surplus::Last => mine.reverse(),
                Surplus::Spread => {
                    let rooms: Vec<i64> = mine
                        .iter()
                        .map(|row| cells(row).iter().map(|cell| room.get(cell).copied().unwrap_or(0)).sum())
                        .collect();
                    let most = money.min(rooms.iter().sum());
                    share = mine.iter().map(|row| row.number).zip(level(most, &rooms)).collect();
                }
            }
        }
        loop {
            let has_room = |cell: &Cell| room.get(cell).is_some_and(|room| *room > 0) && share[&cell.0] > 0;
            let next = mine.iter().flat_map(|row| cells(row)).find(has_room);
            let Some(cell) = next.filter(|_| money > 0) else { break };
            *room.get_mut(&cell).unwrap() -= 1;
            *share.get_mut(&cell.0).unwrap() -= 1;
            *paid.entry(cell).or_insert(0) += 1;
            money -= 1;
        }
    }
    (paid, money)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    /// C01, C02, C03: what is paid is what the unit-by-unit model pays, never more than the payment or what is
    /// open; with the rest it is the payment; nothing is left over while something may be paid.
    #[test]
    fn c01_c02_c03_lines_are_those_of_the_model(rows in installments(), payment in 1_i64..=400, rules in rules()) {
        let answer = run(&rows, payment, today(), &rules);
        let (wanted, rest) = model(&rows, payment, today(), &rules);
        prop_assert_eq!(paid(&answer), wanted);
        prop_assert_eq!(left(&answer), rest);
        prop_assert_eq!(answer.paid.minor() + left(&answer), payment);
        let (before, after) = (open(&rows), open(&answer.installments));
        let within: i64 = rows
            .iter()
            .filter(|row| rules.surplus != Surplus::Keep || row.due <= today())
            .flat_map(|row| row.parts.iter().map(|part| part.open.minor()))
            .sum();
        prop_assert_eq!(answer.paid.minor(), payment.min(within));
        for (cell, before) in &before {
            let taken = paid(&answer).get(cell).copied().unwrap_or(0);
            prop_assert_eq!(before - after[cell], taken);
            prop_assert!(after[cell] >= 0);
        }
        let mut seen = std::collections::BTreeSet::new();
        for line in &answer.lines {
            prop_assert!(line.amount.minor() > 0);
            prop_assert!(seen.insert((line.installment, line.component.clone())), "one line for each component");
            prop_assert_eq!(line.open.minor(), after[&(line.installment, line.component.clone())]);
            prop_assert!(!line.reason.en().is_empty() && !line.reason.zh().is_empty());
        }
        let same = |a: &OpenInstallment, b: &OpenInstallment| (a.number, a.due) == (b.number, b.due);
        prop_assert!(rows.iter().zip(&answer.installments).all(|(a, b)| same(a, b)), "in the order given");
    }

    /// C04: no line gets money while one before it in the order has room.
    #[test]
    fn c04_no_line_before_its_turn(
        rows in installments(), payment in 1_i64..=400, rules in rules_with(PLAIN.to_vec()),
    ) {
        let answer = run(&rows, payment, today(), &rules);
        if left(&answer) == 0 {
            for line in answer.lines.iter().rev().skip(1) {
                prop_assert!(line.open.is_zero(), "only the last line may leave something open");
            }
        }
    }

    /// C05: one unit more never lowers a line; where money is spread, at most by the unit that rounding gave.
    #[test]
    fn c05_one_unit_more_never_lowers_a_line(rows in installments(), payment in 1_i64..=400, rules in rules()) {
        let (less, more) = (paid(&run(&rows, payment, today(), &rules)), paid(&run(&rows, payment + 1, today(), &rules)));
        let slack = i64::from(rules.surplus == Surplus::Spread);
        for (cell, amount) in less {
            let now = more.get(&cell).copied().unwrap_or(0);
            prop_assert!(now + slack >= amount, "{cell:?}: {amount}, then {now}");
        }
    }

    /// C09: paying p and then q on one day is paying p + q; where money is spread, to the unit.
    #[test]
    fn c09_in_two_payments_or_in_one(
        rows in installments(), first in 1_i64..=200, second in 1_i64..=200, rules in rules(),
    ) {
        let before = run(&rows, first, today(), &rules);
        let after = run(&before.installments, second, today(), &rules);
        let whole = run(&rows, first + second, today(), &rules);
        prop_assert_eq!(left(&before) + left(&after), left(&whole));
        if rules.surplus != Surplus::Spread {
            prop_assert_eq!(&after.installments, &whole.installments);
        }
        for (row, other) in after.installments.iter().zip(&whole.installments) {
            let sum = |row: &OpenInstallment| row.parts.iter().map(|part| part.open.minor()).sum::<i64>();
            let vertical = rules.mode == WaterfallMode::Vertical && rules.surplus == Surplus::Spread;
            if !vertical {
                prop_assert!((sum(row) - sum(other)).abs() <= 2, "{row:?} {other:?}");
            }
        }
    }

    /// C11: what is left over is only what nothing may be paid with.
    #[test]
    fn c11_only_the_surplus_is_left_over(rows in installments(), payment in 1_i64..=400, rules in rules()) {
        let answer = run(&rows, payment, today(), &rules);
        if left(&answer) > 0 {
            let later = |row: &&OpenInstallment| row.due > today() && rules.surplus == Surplus::Keep;
            let payable = answer.installments.iter().filter(|row| !later(row)).flat_map(|row| &row.parts);
            prop_assert_eq!(payable.map(|part| part.open.minor()).sum::<i64>(), 0);
        }
    }

    /// C12: a reversal gives no component more than was paid there, and all of it restores the state before.
    #[test]
    fn c12_reversing_is_capped_and_restores(
        rows in installments(), payment in 1_i64..=400, rules in rules(), back in 1_i64..=400,
        order in Just(COMPONENTS.to_vec()).prop_shuffle(),
    ) {
        let answer = run(&rows, payment, today(), &rules);
        let lines: Vec<PaidPart> = answer
            .lines
            .iter()
            .map(|line| PaidPart { installment: line.installment, component: line.component.clone(), amount: line.amount })
            .collect();
        let take_back = |minor: i64| {
            let order = order.iter().map(|name| id(name)).collect();
            reverse(&ReverseRequest { installments: answer.installments.clone(), paid: lines.clone(), amount: usd(minor), order })
        };
        let all = answer.paid.minor();
        if all > 0 {
            prop_assert_eq!(take_back(all).unwrap().installments, rows.clone());
        }
        match take_back(back) {
            Err(refused) => {
                prop_assert!(back > all);
                prop_assert_eq!(refused.code(), "over_reversed");
            }
            Ok(Reversal { lines: opened, installments }) => {
                prop_assert!(back <= all);
                prop_assert_eq!(opened.iter().map(|line| line.amount.minor()).sum::<i64>(), back);
                let (paid, before, after) = (paid(&answer), open(&answer.installments), open(&installments));
                for (cell, after) in &after {
                    let again = after - before[cell];
                    prop_assert!((0..=paid.get(cell).copied().unwrap_or(0)).contains(&again));
                }
                // Its own order: nothing of a later component while an earlier one has something paid.
                let rank = |line: &duebook::ReverseLine| order.iter().position(|name| line.component.as_str() == *name);
                prop_assert!(opened.is_sorted_by_key(rank));
                for line in opened.iter().rev().skip(1) {
                    prop_assert_eq!(line.amount.minor(), paid[&(line.installment, line.component.clone())]);
                }
            }
        }
    }

    /// C13: a replay is all payments by day, one after the other; append only is as recorded, and what a payment
    /// paid does not depend on those recorded after it.
    #[test]
    fn c13_backdated_payments_are_replayed_or_appended(
        rows in installments(), payments in vec((-4_i64..=4, 1_i64..=120), 1..7), rules in rules(),
    ) {
        let history: Vec<DatedPayment> = payments
            .iter()
            .enumerate()
            .map(|(at, (offset, minor))| DatedPayment {
                id: id(&format!("r{at}")), on: day(*offset), amount: usd(*minor), surplus: None,
            })
            .collect();
        let replay = |payments: &[DatedPayment], backdated| {
            let (installments, rules, payments) = (rows.clone(), rules.clone(), payments.to_vec());
            replay_waterfall(&ReplayRequest { installments, payments, rules, backdated }).unwrap()
        };
        for backdated in [Backdated::Replay, Backdated::AppendOnly] {
            let mut order = history.clone();
            if backdated == Backdated::Replay {
                order.sort_by_key(|payment| payment.on);
            }
            let mut state = rows.clone();
            let answer = replay(&history, backdated);
            for (payment, replayed) in order.iter().zip(&answer.payments) {
                let one = run(&state, payment.amount.minor(), payment.on, &rules);
                prop_assert_eq!(&payment.id, &replayed.id);
                prop_assert_eq!(&one.lines, &replayed.lines);
                prop_assert_eq!(&one.left_over, &replayed.left_over);
                state = one.installments;
            }
            prop_assert_eq!(state, answer.installments);
        }
        let sorted = { let mut sorted = history.clone(); sorted.sort_by_key(|payment| payment.on); sorted };
        let by_day = replay(&sorted, Backdated::AppendOnly);
        prop_assert_eq!(replay(&history, Backdated::Replay).installments, by_day.installments);
        if let Some((_, before)) = history.split_last().filter(|(_, before)| !before.is_empty()) {
            let (fewer, all) = (replay(before, Backdated::AppendOnly), replay(&history, Backdated::AppendOnly));
            prop_assert_eq!(&fewer.payments[..], &all.payments[..before.len()]);
        }
    }

    /// B06: paying installment by installment on the due dates leaves nothing late, in advance or open, if what
    /// is due stands before what is not.
    #[test]
    fn b06_paid_on_the_due_dates_nothing_is_late_in_advance_or_open(
        principal in 1_i64..=1_000_000, interest in 1_i64..=9_999, count in 1_i64..=36, rules in rules(),
    ) {
        let mut rules = rules;
        rules.order.sort_by_key(|bucket| bucket.when);
        let start = Start::Date { date: Date::new(2026, 1, 31).unwrap() };
        let terms = Terms::equal(count, &Due { start, steps: vec![] }, 1).unwrap();
        let plan = |minor| {
            let request = ScheduleRequest { total: usd(minor), terms: terms.clone(), events: vec![], calendar: None };
            schedule(&request).map(|schedule| schedule.installments)
        };
        let (Ok(principal), Ok(interest)) = (plan(principal), plan(interest)) else { return Ok(()) };
        let row = |((first, second), number): ((&Installment, &Installment), i64)| {
            let part = |name: &str, open| Part { component: id(name), open };
            let parts = vec![part("principal", first.amount), part("interest", second.amount)];
            OpenInstallment { number, due: first.due.unwrap(), parts }
        };
        let mut state: Vec<OpenInstallment> = principal.iter().zip(&interest).zip(1..).map(row).collect();
        for at in 0..state.len() {
            let (due, number) = (state[at].due, state[at].number);
            let minor: i64 = state[at].parts.iter().map(|part| part.open.minor()).sum();
            if minor == 0 {
                continue;
            }
            let answer = run(&state, minor, due, &rules);
            prop_assert!(answer.left_over.is_none());
            for line in &answer.lines {
                prop_assert_eq!(line.installment, number, "nothing late, nothing in advance");
                prop_assert!(line.open.is_zero());
            }
            state = answer.installments;
        }
        prop_assert!(open(&state).values().all(|open| *open == 0));
    }

    /// An order that names a pair twice, leaves one out or, installment by installment, comes back is refused.
    #[test]
    fn orders_that_cannot_be_followed_are_refused(rules in rules(), at in 0_usize..12, keep in subsequence((0..12).collect::<Vec<usize>>(), 1..12)) {
        let mut twice = rules.clone();
        twice.order.push(rules.order[at].clone());
        let refused = twice.check().unwrap_err();
        prop_assert_eq!((refused.code(), refused.path()), ("bucket_twice", "order[12]"));
        let mut mixed = rules.clone();
        mixed.order.rotate_left(1);
        if rules.mode == WaterfallMode::Horizontal {
            let refused = mixed.check().unwrap_err();
            prop_assert_eq!((refused.code(), refused.path()), ("buckets_mixed", "order[11]"));
        } else {
            prop_assert_eq!(mixed.check(), Ok(()));
        }
        let mut short = rules.clone();
        short.order = keep.iter().map(|at| rules.order[*at].clone()).collect();
        let components: std::collections::BTreeSet<&Id> = short.order.iter().map(|bucket| &bucket.component).collect();
        let whole = short.order.len() == components.len() * 3;
        prop_assert_eq!(short.check().err().map(|e| e.code()), (!whole).then_some("bucket_missing"));
    }
}
