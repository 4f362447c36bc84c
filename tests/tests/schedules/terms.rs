//! Due rules, business days, schedules and aging hold their promises for any terms.

use crate::common::{
    as_of, business_day, calendar, cny, date, items, minor, percents, remainder, rounding, schedule_request, step,
};
use duebook::calendar::walk;
use duebook::{
    BusinessDay, Currency, Date, Due, EventDate, Id, Money, Purpose, Receivable, Remainder, Rounding, ScheduleRequest,
    Share, Step, TermLine, Terms, aging, json, schedule,
};
use duebook_tests::oracle;
use proptest::collection::vec;
use proptest::prelude::*;

fn request(total: Money, lines: Vec<TermLine>, rounding: Rounding, remainder: Remainder) -> ScheduleRequest {
    let terms = Terms { rounding, remainder, ..Terms::new(lines) };
    let events = vec![EventDate { event: Id::new("signing").unwrap(), date: Date::new(2026, 1, 31).unwrap() }];
    ScheduleRequest { total, terms, events, calendar: None }
}

fn after_signing(share: Share) -> TermLine {
    TermLine::new(share, Due::after("signing", 0).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn b03_a_walk_is_that_of_the_day_by_day_oracle(from in date(), steps in vec(step(), 0..5)) {
        prop_assert_eq!(walk(from, &steps).unwrap(), oracle::walk(from, &steps), "{:?} from {}", steps, from);
    }

    /// B03: monthly installments rise strictly and keep the anchor day, whatever the month they start in.
    #[test]
    fn b03_monthly_dates_rise_and_keep_their_day(
        from in date(), count in 1_i64..=40, months in 1_i64..=13, total in 4_000_i64..=100_000,
    ) {
        let terms = Terms::equal(count, &Due::on(from), months).unwrap();
        let plan = schedule(&ScheduleRequest { total: cny(total), terms, events: vec![], calendar: None }).unwrap();
        let dates: Vec<Date> = plan.installments.iter().map(|i| i.due.unwrap()).collect();
        prop_assert!(dates.windows(2).all(|pair| pair[0] < pair[1]));
        for date in dates {
            prop_assert!(date.day() == from.day() || (date.day() < from.day() && date == date.last_of_month()));
        }
    }

    /// B03: moving to business days never changes the order of two dates.
    #[test]
    fn b03_business_days_never_reorder(a in date(), b in date(), calendar in calendar(), convention in business_day()) {
        let (first, second) = (a.min(b), a.max(b));
        let moved = |date| calendar.adjust(date, convention).unwrap();
        prop_assert!(moved(first) <= moved(second), "{} to {}, {} to {}", first, moved(first), second, moved(second));
    }

    #[test]
    fn a_moved_date_is_a_business_day_and_the_nearest(date in date(), calendar in calendar()) {
        let worked = |day: Date| calendar.adjust(day, BusinessDay::Following).unwrap() == day;
        let next = calendar.adjust(date, BusinessDay::Following).unwrap();
        let previous = calendar.adjust(date, BusinessDay::Preceding).unwrap();
        prop_assert!(worked(next) && worked(previous) && previous <= date && date <= next);
        let between = (1..next.days_since(previous)).map(|n| previous.add_days(n).unwrap());
        prop_assert!(between.into_iter().all(|day| !worked(day)));
        let (following, preceding) = (BusinessDay::ModifiedFollowing, BusinessDay::ModifiedPreceding);
        for (convention, first, other) in [(following, next, previous), (preceding, previous, next)] {
            let same_month = (first.year(), first.month()) == (date.year(), date.month());
            prop_assert_eq!(calendar.adjust(date, convention).unwrap(), if same_month { first } else { other });
        }
    }

    /// B01, B02 (signs), B04, B07: any terms give a schedule that adds up and regenerates, or a refusal.
    #[test]
    fn b01_b04_b07_installments_add_up_and_regenerate(request in schedule_request()) {
        match schedule(&request) {
            Ok(plan) => {
                let amounts = plan.installments.iter().map(|installment| installment.amount);
                prop_assert_eq!(Money::sum(amounts, request.total.currency()).unwrap(), request.total);
                let signed = |amount: Money| amount.is_zero() || amount.is_negative() == request.total.is_negative();
                prop_assert!(plan.installments.iter().all(|i| signed(i.amount)));
                prop_assert_eq!(plan.installments.len(), request.terms.lines.len());
                let (again, same) = (schedule(&request.clone()).unwrap(), json::write(&plan).unwrap());
                prop_assert_eq!(json::write(&again).unwrap(), same.clone());
                prop_assert_eq!(json::read::<duebook::Schedule>(&same).unwrap(), plan);
            }
            Err(error) => {
                let chinese = error.zh().chars().any(|c| c >= '一');
                prop_assert!(!error.en().is_empty() && chinese);
                prop_assert_eq!(schedule(&request).unwrap_err(), error);
            }
        }
    }

    /// B04: the order in which events are reported does not matter.
    #[test]
    fn b04_events_in_any_order(mut request in schedule_request()) {
        let plan = schedule(&request).map(|plan| json::write(&plan).unwrap());
        request.events.reverse();
        let reversed = schedule(&request).map(|plan| json::write(&plan).unwrap());
        prop_assert_eq!(plan.map_err(|e| e.code()), reversed.map_err(|e| e.code()));
    }

    /// B02 holds for `largestRemainder` in every mode; `last`, `first` and `largestPart` put the whole
    /// residue, up to half a unit per line and more when cut off, in one line.
    #[test]
    fn b02_percent_lines_are_within_a_unit(total in minor(), percents in percents(), rounding in rounding()) {
        prop_assume!(total != 0);
        let share = |percent| after_signing(Share::Percent { percent, multiple: None });
        let lines = percents.iter().copied().map(share).collect();
        let plan = schedule(&request(cny(total), lines, rounding, Remainder::LargestRemainder)).unwrap();
        for (installment, percent) in plan.installments.iter().zip(&percents) {
            let text = percent.to_string();
            let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
            let units: i128 = format!("{whole}{fraction:0<8}").parse().unwrap();
            let off = i128::from(installment.amount.minor()) * 10_000_000_000 - i128::from(total) * units;
            prop_assert!(off.abs() < 10_000_000_000, "{} of {} is {}", percent, total, installment.amount);
        }
    }

    /// B07: a down payment and the rest are the whole, for every rounding and every residue policy.
    #[test]
    fn b07_down_payment_and_rest_are_the_total(
        total in minor(), percents in percents(), count in 1_usize..=12, rounding in rounding(),
        remainder in remainder(),
    ) {
        prop_assume!(total != 0);
        let mut lines = vec![after_signing(Share::Percent { percent: percents[0], multiple: None })];
        lines[0].purpose = Purpose::DownPayment;
        lines.extend(vec![after_signing(Share::Rest { weight: 1 }); count]);
        match schedule(&request(cny(total), lines, rounding, remainder)) {
            Ok(plan) => {
                let down = cny(total).percent(percents[0], rounding).unwrap().value;
                prop_assert_eq!(plan.installments[0].amount, down);
                let rest = plan.installments[1..].iter().map(|i| i.amount);
                prop_assert_eq!(Money::sum(rest, down.currency()).unwrap().plus(down).unwrap(), cny(total));
            }
            Err(error) => prop_assert_eq!(error.code(), "residue_flips_sign"),
        }
    }

    #[test]
    fn b08_one_line_is_the_contract(total in minor(), rounding in rounding(), remainder in remainder()) {
        prop_assume!(total != 0);
        let lines = vec![after_signing(Share::Rest { weight: 1 })];
        let plan = schedule(&request(cny(total), lines, rounding, remainder)).unwrap();
        prop_assert_eq!(plan.installments[0].amount, cny(total));
        prop_assert!(plan.residue.is_zero());
    }

    /// C20: the buckets partition what is open, each item in the bucket of its days.
    #[test]
    fn c20_buckets_partition_what_is_open(items in items(), limits in vec(1_i64..=4, 0..4)) {
        let rising: Vec<i64> = limits.iter().scan(0, |last, step| { *last += step; Some(*last) }).collect();
        let rows = aging(&items, &rising, as_of()).unwrap();
        let items: Vec<Receivable> = items.into_iter().filter(|item| item.exists_on(as_of())).collect();
        for row in &rows {
            let of = |wanted: &dyn Fn(i64) -> bool| {
                let mine = |item: &&Receivable| {
                    item.open.currency() == row.currency && wanted(as_of().days_since(item.due))
                };
                Money::sum(items.iter().filter(mine).map(|item| item.open), row.currency).unwrap()
            };
            prop_assert_eq!(row.total, of(&|_| true));
            prop_assert_eq!(row.not_due, of(&|days| days <= 0));
            prop_assert_eq!(row.overdue.len(), rising.len() + 1);
            let edges: Vec<i64> = std::iter::once(0).chain(rising.iter().copied()).chain([i64::MAX]).collect();
            for (bucket, edge) in row.overdue.iter().zip(edges.windows(2)) {
                prop_assert_eq!(*bucket, of(&|days| edge[0] < days && days <= edge[1]));
            }
            let parts = row.overdue.iter().copied().chain([row.not_due]);
            prop_assert_eq!(Money::sum(parts, row.currency).unwrap(), row.total);
        }
        let currencies: std::collections::BTreeSet<Currency> = items.iter().map(|item| item.open.currency()).collect();
        prop_assert!(rows.iter().map(|row| row.currency).eq(currencies));
    }
}

#[test]
fn b03_month_ends_of_forty_years() {
    let mut date = Date::new(2024, 1, 31).unwrap();
    for months in 1..=480 {
        let next = walk(Date::new(2024, 1, 31).unwrap(), &[Step::Months { months }]).unwrap();
        assert_eq!(next, next.last_of_month());
        assert!(next > date);
        date = next;
    }
}
