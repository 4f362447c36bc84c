//! What happens to a schedule afterwards: changes, milestones, receivables, discounts, late charges, quotes.

use std::collections::{BTreeMap, BTreeSet};

use crate::common::{business_day, calendar, cny, date, percent, percents, remainder, rounding, schedule_request};
use duebook::calendar::walk;
use duebook::{
    AmendRequest, Amendment, BusinessDay, Date, DayCount, DayRate, Discount, DiscountBase, DiscountRequest,
    DiscountStep, DiscountTerms, DocumentStatus, Due, EarlierCharge, EarlyPolicy, EventReport, Generated, Id,
    Installment, ItemKind, LateFrom, LateItem, LateMinimum, LatePlan, LateRequest, LateSpan, LateTerms, Money,
    NextMode, NextRequest, PaidInstallment, PaidOn, PartPaid, PaymentStatus, Percent, Purpose, QuoteItem, QuoteRequest,
    Receivable, ReceivablePlan, ReceivablesRequest, Remainder, Respread, Rounding, Schedule, ScheduleRequest,
    SettlementQuote, Share, StatusRequest, Step, TermLine, Terms, aging, amend, discounts, json, late_charges,
    next_payment, payment_status, receivables, report_event, schedule, settlement_quote,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

/// A schedule of installments as they are, in yuan; a negative total is a credit note.
fn made_of(amounts: &[i64], dues: &[Option<Date>]) -> Schedule {
    let installment = |(at, (amount, due)): (usize, (&i64, &Option<Date>))| Installment {
        number: i64::try_from(at).unwrap() + 1,
        amount: cny(*amount),
        due: *due,
        event: None,
        purpose: Purpose::Installment,
        label: None,
    };
    let installments = amounts.iter().zip(dues).enumerate().map(installment).collect();
    Schedule { total: cny(amounts.iter().sum()), installments, residue: cny(0) }
}

/// Installments of one sign with what is paid of each, often all or nothing.
fn part_paid() -> impl Strategy<Value = (Vec<i64>, Vec<i64>)> {
    let one = (0_i64..=500, 0_i64..=4, 0_i64..=500);
    (vec(one, 1..8), any::<bool>()).prop_map(|(rows, negative)| {
        let sign = if negative { -1 } else { 1 };
        let paid = |(amount, how, part): &(i64, i64, i64)| match how {
            0 | 1 => 0,
            2 => *amount,
            _ => part.min(amount).to_owned(),
        };
        let amounts = rows.iter().map(|(amount, ..)| amount * sign).collect();
        (amounts, rows.iter().map(|row| paid(row) * sign).collect())
    })
}

fn respread() -> impl Strategy<Value = Respread> {
    let by_terms = (percents(), rounding(), remainder()).prop_map(|(percents, rounding, remainder)| {
        let share = |percent| Share::Percent { percent, multiple: None };
        let line = |percent| TermLine::new(share(percent), Due::on(day("2026-09-30")));
        let terms = Terms { rounding, remainder, ..Terms::new(percents.into_iter().map(line).collect()) };
        Respread::ByTerms { terms }
    });
    let in_proportion =
        (rounding(), remainder()).prop_map(|(rounding, remainder)| Respread::InProportion { rounding, remainder });
    prop_oneof![by_terms, in_proportion]
}

fn change() -> impl Strategy<Value = AmendRequest> {
    (part_paid(), -200_i64..=200, select(vec![PartPaid::PaidPart, PartPaid::Whole]), respread(), 1_i64..=9).prop_map(
        |((amounts, paid), more, part_paid, rest, version)| {
            let schedule = made_of(&amounts, &vec![Some(day("2026-03-31")); amounts.len()]);
            let total = cny(schedule.total.minor() + more);
            let paid = (1..).zip(paid).map(|(number, paid)| PaidInstallment { number, paid: cny(paid) }).collect();
            AmendRequest { schedule, version, paid, total, part_paid, rest, events: vec![], calendar: None }
        },
    )
}

fn sum(amounts: impl IntoIterator<Item = Money>) -> i64 {
    amounts.into_iter().map(|amount| amount.minor()).sum()
}

// --- changes ----------------------------------------------------------------------------------------

/// What a change froze, worked out the plain way.
fn frozen(request: &AmendRequest) -> BTreeMap<i64, i64> {
    let mut kept = BTreeMap::new();
    for installment in &request.schedule.installments {
        let paid = request.paid.iter().find(|p| p.number == installment.number).map_or(0, |p| p.paid.minor());
        if paid != 0 {
            let whole = request.part_paid == PartPaid::Whole;
            kept.insert(installment.number, if whole { installment.amount.minor() } else { paid });
        }
    }
    kept
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    /// B05, B07: what is paid stays to the cent, the open rest is spread exactly, and nothing else is refused
    /// than a total below what is paid, a rest nobody can take, or a residue that turns a part around.
    #[test]
    fn b05_paid_parts_stay_and_exactly_the_rest_is_spread(request in change()) {
        if let Ok(amendment) = amend(&request) {
            let text = json::write(&amendment).unwrap();
            prop_assert_eq!(&json::read::<Amendment>(&text).unwrap(), &amendment);
            prop_assert_eq!(json::write(&amend(&request.clone()).unwrap()).unwrap(), text);
        }
        let kept = frozen(&request);
        let held: i64 = kept.values().sum();
        let total = request.total.minor();
        match amend(&request) {
            Ok(Amendment { version, schedule, changes, paid, frozen, rest }) => {
                prop_assert_eq!(version, request.version + 1);
                prop_assert_eq!(sum(schedule.installments.iter().map(|i| i.amount)), total);
                prop_assert_eq!((schedule.total.minor(), frozen.minor(), rest.minor()), (total, held, total - held));
                prop_assert_eq!(paid.minor(), sum(request.paid.iter().map(|p| p.paid)));
                let after: BTreeMap<i64, i64> =
                    schedule.installments.iter().map(|i| (i.number, i.amount.minor())).collect();
                prop_assert_eq!(after.len(), schedule.installments.len());
                for (number, amount) in &kept {
                    prop_assert_eq!(after.get(number), Some(amount));
                }
                let spread: i64 = after.iter().filter(|(n, _)| !kept.contains_key(n)).map(|(_, a)| a).sum();
                prop_assert_eq!(spread, total - held);
                prop_assert!(after.values().all(|amount| amount.signum() * total.signum() >= 0));
                // Side by side: every number of either version once, as it was and as it is.
                let old: BTreeMap<i64, &Installment> =
                    request.schedule.installments.iter().map(|i| (i.number, i)).collect();
                let numbers: Vec<i64> = changes.iter().map(|change| change.number).collect();
                prop_assert!(numbers.windows(2).all(|pair| pair[0] < pair[1]));
                let either: BTreeSet<&i64> = old.keys().chain(after.keys()).collect();
                prop_assert_eq!(numbers.len(), either.len());
                for change in &changes {
                    prop_assert_eq!(change.before.as_ref(), old.get(&change.number).copied());
                    let new = change.after.as_ref().map(|i| i.amount.minor());
                    prop_assert_eq!(new, after.get(&change.number).copied());
                }
                // The answer is a schedule again: changing it to itself keeps every amount.
                let again = amend(&AmendRequest { schedule: schedule.clone(), version, ..request.clone() });
                if let (Ok(again), true) = (again, request.part_paid == PartPaid::Whole) {
                    prop_assert_eq!(again.frozen, frozen);
                }
            }
            Err(error) => {
                let below = held.abs() > total.abs() || held.signum() * total.signum() < 0;
                match error.code() {
                    "total_below_paid" => prop_assert!(below),
                    "weights_all_zero" | "residue_flips_sign" => prop_assert!(!below && total != held),
                    other => prop_assert!(false, "{}: {}", other, error),
                }
            }
        }
    }

    /// B05: a rest in proportion gives each open installment within a unit of its exact part, with
    /// `largestRemainder`; the same total with nothing paid changes nothing at all.
    #[test]
    fn b05_in_proportion_is_within_a_unit(amounts in vec(1_i64..=100_000, 1..9), more in 0_i64..=100_000) {
        let schedule = made_of(&amounts, &vec![None; amounts.len()]);
        let whole = schedule.total.minor();
        let rest = Respread::InProportion { rounding: Rounding::Floor, remainder: Remainder::LargestRemainder };
        let request = AmendRequest {
            schedule: schedule.clone(), version: 1, paid: vec![], total: cny(whole + more),
            part_paid: PartPaid::Whole, rest, events: vec![], calendar: None,
        };
        for installment in amend(&request).unwrap().schedule.installments {
            let before = amounts[usize::try_from(installment.number).unwrap() - 1];
            let exact = i128::from(before) * i128::from(whole + more);
            let off = i128::from(installment.amount.minor()) * i128::from(whole) - exact;
            prop_assert!(off.abs() < i128::from(whole));
        }
        let same = amend(&AmendRequest { total: cny(whole), ..request }).unwrap();
        prop_assert_eq!(same.schedule, schedule);
    }

    // --- making schedules ---------------------------------------------------------------------------

    /// B02 with multiples: taking turns leaves every line within its own multiple of its exact share, and at
    /// most one line off its multiple.
    #[test]
    fn b02_multiples_share_the_residue_in_multiples(
        total in 1_i64..=100_000_000, percents in percents(), multiple in 1_i64..=10_000, rounding in rounding(),
    ) {
        let share = |percent| Share::Percent { percent, multiple: Some(cny(multiple)) };
        let line = |percent: &Percent| TermLine::new(share(*percent), Due::on(day("2026-01-31")));
        let terms = Terms {
            rounding, remainder: Remainder::LargestRemainder, ..Terms::new(percents.iter().map(line).collect())
        };
        let plan = match schedule(&ScheduleRequest { total: cny(total), terms, events: vec![], calendar: None }) {
            Ok(plan) => plan,
            Err(error) => {
                prop_assert_eq!(error.code(), "residue_flips_sign");
                return Ok(());
            }
        };
        let broken = plan.installments.iter().filter(|i| i.amount.minor() % multiple != 0).count();
        prop_assert!(broken <= 1, "{:?}", plan);
        for (installment, percent) in plan.installments.iter().zip(&percents) {
            let text = percent.to_string();
            let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
            let units: i128 = format!("{whole}{fraction:0<8}").parse().unwrap();
            let off = i128::from(installment.amount.minor()) * 10_000_000_000 - i128::from(total) * units;
            prop_assert!(off.abs() < 10_000_000_000 * i128::from(multiple), "{:?} of {}", installment, total);
        }
    }

    /// B03: a chain of lines, each so many months after the one before, never forgets the day it began with
    /// and never drifts over business days.
    #[test]
    fn b03_a_chain_of_previous_lines_does_not_drift(
        from in date(), months in 1_i64..=13, lines in 1_i64..=24, calendar in calendar(), convention in business_day(),
    ) {
        let rest = || Share::Rest { weight: 1 };
        let mut terms = Terms::new(vec![TermLine::new(rest(), Due::on(from))]);
        let next = || TermLine::new(rest(), Due::after_previous(vec![Step::Months { months }]));
        terms.lines.extend((1..lines).map(|_| next()));
        terms.business_day = convention;
        let request = ScheduleRequest { total: cny(100_000), terms, events: vec![], calendar: Some(calendar.clone()) };
        for (number, installment) in (0..).zip(schedule(&request).unwrap().installments) {
            let meant = walk(from, &[Step::Months { months: months * number }]).unwrap();
            prop_assert_eq!(installment.due, Some(calendar.adjust(meant, convention).unwrap()));
        }
    }

    /// B08: more installments than units are ones and zeros, never a fraction and never lost.
    #[test]
    fn b08_more_installments_than_units_are_ones_and_zeros(total in 1_i64..=50, extra in 0_i64..=50) {
        let terms = Terms {
            rounding: Rounding::Down, remainder: Remainder::FromTop,
            ..Terms::equal(total + extra, &Due::on(day("2026-01-31")), 1).unwrap()
        };
        let plan = schedule(&ScheduleRequest { total: cny(total), terms, events: vec![], calendar: None }).unwrap();
        let ones = plan.installments.iter().filter(|i| i.amount.minor() == 1).count();
        let zeros = plan.installments.iter().filter(|i| i.amount.is_zero()).count();
        prop_assert_eq!((ones, ones + zeros), (usize::try_from(total).unwrap(), plan.installments.len()));
    }

    /// B09: two halves of a contract, scheduled each and added, are the whole but for rounding: a unit in every
    /// line except the one that takes the remainder, which differs by exactly what the others do.
    #[test]
    fn b09_two_parts_differ_only_by_the_remainder_rule(
        a in 1_i64..=1_000_000, b in 1_i64..=1_000_000, percents in percents(),
    ) {
        let of = |total: i64| {
            let line = |percent: &Percent| {
                TermLine::new(Share::Percent { percent: *percent, multiple: None }, Due::on(day("2026-01-31")))
            };
            let terms = Terms::new(percents.iter().map(line).collect());
            schedule(&ScheduleRequest { total: cny(total), terms, events: vec![], calendar: None })
        };
        let (Ok(first), Ok(second), Ok(whole)) = (of(a), of(b), of(a + b)) else { return Ok(()) };
        let taker = percents.iter().rposition(|percent| percent.to_string() != "0").unwrap();
        let minor = |schedule: &Schedule, at: usize| schedule.installments[at].amount.minor();
        let off: Vec<i64> =
            (0..percents.len()).map(|at| minor(&whole, at) - minor(&first, at) - minor(&second, at)).collect();
        prop_assert_eq!(off.iter().sum::<i64>(), 0);
        for (at, off) in off.iter().enumerate() {
            prop_assert!(at == taker || off.abs() <= 1, "line {} is off by {}", at, off);
        }
    }

    /// R23: reporting an event changes dates and nothing else, and is the same as knowing it from the start.
    #[test]
    fn r23_an_event_dates_what_waited(request in schedule_request(), when in date()) {
        let event = duebook::EventDate { event: id("acceptance"), date: when };
        let mut request = request;
        let nothing = Share::Fixed { amount: Money::zero(request.total.currency()) };
        request.terms.lines.push(TermLine::new(nothing, Due::after("acceptance", 3).unwrap()));
        let Ok(before) = schedule(&request) else {
            let refused = report_event(&EventReport { schedule: request, event }).is_err();
            prop_assert!(refused);
            return Ok(());
        };
        let outcome = match report_event(&EventReport { schedule: request.clone(), event: event.clone() }) {
            Ok(outcome) => outcome,
            // Only the new date itself may have no business day.
            Err(error) => {
                prop_assert_eq!(error.code(), "no_business_day");
                return Ok(());
            }
        };
        request.events.insert(0, event.clone());
        prop_assert_eq!(&outcome.schedule, &schedule(&request).unwrap());
        for (old, new) in before.installments.iter().zip(&outcome.schedule.installments) {
            prop_assert_eq!(old.amount, new.amount);
            prop_assert!(old.due.is_none() || old.due == new.due);
            prop_assert_eq!(outcome.dated.contains(new), old.due.is_none() && new.due.is_some());
            prop_assert_eq!(outcome.waiting.contains(new), new.due.is_none());
        }
        prop_assert!(outcome.dated.iter().all(|i| i.due.is_some()) && !outcome.dated.is_empty());
        let twice = report_event(&EventReport { schedule: request, event }).unwrap_err();
        prop_assert_eq!((twice.code(), twice.path()), ("duplicate_id", "event.event"));
    }
}

// --- receivables ------------------------------------------------------------------------------------

/// Takes over a plan: what a host does with its table of receivables.
fn carry_out(existing: &[Generated], plan: &ReceivablePlan, request: &ReceivablesRequest) -> Vec<Generated> {
    let mut live: Vec<Generated> =
        existing.iter().filter(|old| !plan.cancel.iter().any(|c| c.id == old.id)).cloned().collect();
    for old in &mut live {
        if let Some(change) = plan.change.iter().find(|change| change.id == old.id) {
            assert_eq!(change.open.minor(), change.amount.minor() - old.paid.minor());
            (old.amount, old.due) = (change.amount, change.due);
        }
    }
    let number = |receivable: &Receivable| receivable.id.as_str().rsplit('/').next().unwrap().parse().unwrap();
    live.extend(plan.create.iter().map(|receivable| Generated {
        id: receivable.id.clone(),
        version: request.version,
        number: number(receivable),
        amount: receivable.open,
        paid: cny(0),
        due: receivable.due,
    }));
    live
}

/// Amounts with their dates, some of them without.
fn dated() -> impl Strategy<Value = (Vec<i64>, Vec<Option<Date>>)> {
    vec((0_i64..=500, option::weighted(0.8, date())), 1..8).prop_map(|rows| rows.into_iter().unzip())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    /// R29: exactly once. Whatever version follows whatever payments, the live receivables and what waits are
    /// the contract, nothing paid is lost, and a plan carried out leaves nothing to do.
    #[test]
    fn r29_each_installment_is_owed_exactly_once(
        (amounts, dates) in dated(),
        payments in vec(0_i64..=4, 8), more in 0_i64..=300, whole in any::<bool>(), rest in respread(),
    ) {
        let mut request = ReceivablesRequest::new("C-1", "ACME", made_of(&amounts, &dates)).unwrap();
        let first = receivables(&request).unwrap();
        prop_assert!(first.keep.is_empty() && first.change.is_empty() && first.cancel.is_empty());
        let mut live = carry_out(&[], &first, &request);
        let expect = |live: &[Generated], plan: &ReceivablePlan, request: &ReceivablesRequest| {
            let waiting = sum(plan.waiting.iter().map(|i| i.amount));
            sum(live.iter().map(|r| r.amount)) + waiting == request.schedule.total.minor()
        };
        prop_assert!(expect(&live, &first, &request));
        // Payments on some of them, then a new version.
        for (old, how) in live.iter_mut().zip(&payments) {
            old.paid = cny(match how { 0 | 1 => 0, 2 => old.amount.minor(), how => old.amount.minor() * how / 7 });
        }
        let paid = live.iter().map(|r| PaidInstallment { number: r.number, paid: r.paid }).collect();
        let amendment = amend(&AmendRequest {
            schedule: request.schedule.clone(), version: 1, paid, total: cny(request.schedule.total.minor() + more),
            part_paid: if whole { PartPaid::Whole } else { PartPaid::PaidPart }, rest, events: vec![], calendar: None,
        });
        let Ok(amendment) = amendment else { return Ok(()) };
        let before = live.clone();
        request = ReceivablesRequest {
            version: amendment.version, schedule: amendment.schedule, existing: live.clone(), ..request
        };
        let plan = receivables(&request).unwrap();
        live = carry_out(&live, &plan, &request);
        prop_assert!(expect(&live, &plan, &request), "{:?}\n{:?}", request, plan);
        prop_assert_eq!(sum(live.iter().map(|r| r.paid)), sum(before.iter().map(|r| r.paid)));
        prop_assert_eq!(before.len(), plan.keep.len() + plan.change.len() + plan.cancel.len());
        prop_assert_eq!(json::read::<ReceivablePlan>(&json::write(&plan).unwrap()).unwrap(), plan.clone());
        request.existing = live.clone();
        request.existing.reverse();
        let again = receivables(&request).unwrap();
        prop_assert!(again.create.is_empty() && again.change.is_empty() && again.cancel.is_empty(), "{:?}", again);
        prop_assert_eq!((again.keep.len(), &again.waiting), (live.len(), &plan.waiting));
    }

    /// B06: paying installment by installment on its due date leaves nothing late, nothing in advance, nothing open.
    #[test]
    fn b06_paying_on_the_due_dates_leaves_nothing(
        total in 1_000_i64..=1_000_000, count in 1_i64..=24, from in date(), months in 1_i64..=3, grace in 0_i64..=5,
    ) {
        let terms = Terms::equal(count, &Due::on(from), months).unwrap();
        let plan = schedule(&ScheduleRequest { total: cny(total), terms, events: vec![], calendar: None }).unwrap();
        let items = receivables(&ReceivablesRequest::new("C-1", "ACME", plan).unwrap()).unwrap().create;
        let mut open: Vec<QuoteItem> = items.iter().map(QuoteItem::from).collect();
        let mut paid = 0;
        for at in 0..items.len() {
            let next = next_payment(&NextRequest { items: open.clone(), as_of: items[at].due }).unwrap();
            prop_assert_eq!((next.mode, next.amount), (NextMode::Next, items[at].open));
            prop_assert_eq!(next.items, vec![items[at].id.clone()]);
            prop_assert_eq!(next.full.minor(), total - paid);
            paid += next.amount.minor();
            open[at].open = cny(0);
        }
        prop_assert_eq!(paid, total);
        let as_of = items.last().unwrap().due.add_days(1_000).unwrap();
        let last = next_payment(&NextRequest { items: open, as_of }).unwrap();
        prop_assert_eq!((last.mode, last.full.minor()), (NextMode::Nothing, 0));
        let late: Vec<LateItem> =
            items.iter().map(|r| late_item(r.id.as_str(), r.open.minor(), r.due, &[(r.due, r.open.minor())])).collect();
        let terms = LateTerms { grace_days: grace, ..LateTerms::new(DayRate::Daily { percent: "1".parse().unwrap() }) };
        let charges = late_charges(&LateRequest { items: late, terms, calendar: None, as_of }).unwrap();
        prop_assert!(charges.charges.is_empty());
        prop_assert_eq!(charges.passed.len(), items.len());
    }

    /// B10: what settles early and what was paid are the contract less the discount that is stated.
    #[test]
    fn b10_quote_and_paid_are_the_contract_less_the_discount(
        (amounts, paid) in part_paid(), days in vec(option::weighted(0.8, -2_i64..=2), 8), as_of in date(),
        policy in policy(),
    ) {
        let positive = |amounts: &[i64]| amounts.iter().map(|amount| amount.abs()).collect::<Vec<_>>();
        let (amounts, paid) = (positive(&amounts), positive(&paid));
        let items: Vec<QuoteItem> = (0..amounts.len()).map(|at| QuoteItem {
            id: id(&format!("C-1/{at}")),
            open: cny(amounts[at] - paid[at]),
            due: days[at].map(|days| as_of.add_days(days).unwrap()),
            discounts: vec![Discount { until: as_of, amount: cny(7) }],
        }).collect();
        let quote = settlement_quote(&QuoteRequest { items: items.clone(), policy: policy.clone(), as_of }).unwrap();
        prop_assert_eq!(&json::read::<SettlementQuote>(&json::write(&quote).unwrap()).unwrap(), &quote);
        let contract: i64 = amounts.iter().sum();
        prop_assert_eq!(quote.pay.minor() + paid.iter().sum::<i64>(), contract - quote.discount.minor());
        for (line, item) in quote.lines.iter().zip(&items) {
            prop_assert_eq!(line.open, item.open);
            prop_assert_eq!(line.pay.minor(), line.open.minor() - line.discount.minor());
            prop_assert!(0 <= line.discount.minor() && line.discount.minor() <= line.open.minor());
            let due = item.due.is_some_and(|due| due <= as_of);
            if due && !matches!(policy, EarlyPolicy::Discounts {}) {
                prop_assert!(line.discount.is_zero(), "what is due is paid in full");
            }
        }
        prop_assert_eq!(sum(quote.lines.iter().map(|l| l.discount)), quote.discount.minor());
        prop_assert_eq!(sum(quote.lines.iter().map(|l| l.pay)), quote.pay.minor());
    }

    /// B11: the status follows from what is open, the due date and the day, and agrees with the aging.
    #[test]
    fn b11_the_status_is_a_function_of_open_due_and_day(
        amount in -500_i64..=500, part in 0_i64..=500, invoiced in any::<bool>(), due in option::of(-3_i64..=3),
    ) {
        let today = day("2026-02-06");
        let open = amount.signum() * part.min(amount.abs());
        let due = due.map(|days| today.add_days(days).unwrap());
        let request = StatusRequest { amount: cny(amount), open: cny(open), invoiced, due, as_of: today };
        let status = payment_status(&request).unwrap();
        let (payment, document) = match (open == 0, open == amount, invoiced) {
            (true, ..) => (PaymentStatus::Settled, DocumentStatus::Settled),
            (_, false, _) => (PaymentStatus::PartiallyPaid, DocumentStatus::PartiallyPaid),
            (_, _, true) => (PaymentStatus::Unpaid, DocumentStatus::ToPay),
            (_, _, false) => (PaymentStatus::Unpaid, DocumentStatus::ToInvoice),
        };
        prop_assert_eq!((status.payment, status.document), (payment, document));
        prop_assert_eq!(status.overdue, status.days_overdue > 0);
        if let (Some(due), true) = (due, open >= 0) {
            let item = Receivable::new("i", "ACME", cny(open), due).unwrap();
            let rows = aging(&[item], &[], today).unwrap();
            prop_assert_eq!(status.overdue, rows.iter().any(|row| row.not_due.is_zero() && !row.total.is_zero()));
            prop_assert_eq!(status.days_overdue, if status.overdue { today.days_since(due) } else { 0 });
        } else {
            prop_assert!(!status.overdue);
        }
        prop_assert_eq!(payment_status(&request).unwrap(), status);
    }
}

fn policy() -> impl Strategy<Value = EarlyPolicy> {
    prop_oneof![
        Just(EarlyPolicy::Nothing {}),
        (percent(), rounding()).prop_map(|(percent, rounding)| EarlyPolicy::NotYetDue { percent, rounding }),
        (rate(), rounding()).prop_map(|(rate, rounding)| EarlyPolicy::PerDay { rate, rounding }),
        Just(EarlyPolicy::Discounts {}),
    ]
}

// --- paying early -----------------------------------------------------------------------------------

fn discount_terms() -> impl Strategy<Value = DiscountTerms> {
    let step = (0_i64..=60, 0_i64..=10_000)
        .prop_map(|(days, bp)| DiscountStep { until: vec![Step::Days { days }], percent: hundredths(bp) });
    let base = select(vec![DiscountBase::Gross, DiscountBase::Net, DiscountBase::Tax]);
    (vec(step, 1..5), base, rounding()).prop_map(|(steps, base, rounding)| DiscountTerms { steps, base, rounding })
}

/// So many hundredths of a percent.
fn hundredths(bp: i64) -> Percent {
    format!("{}.{:02}", bp / 100, bp % 100).parse().unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    /// C19: on every day the discount taken is the largest that some step still allows on that day, the last
    /// day of a step included; the offers leave out nothing that anyone could ever take.
    #[test]
    fn c19_the_discount_taken_is_the_one_allowed_and_its_last_day_counts(
        gross in prop_oneof![0_i64..=60, 0_i64..=100_000], tax in 0_i64..=20_000, excluded in 0_i64..=20_000,
        terms in discount_terms(), on in 0_i64..=61,
    ) {
        let (tax, issued) = (tax.min(gross), day("2028-02-01"));
        let excluded = excluded.min(gross - tax);
        let request = DiscountRequest {
            gross: cny(gross), tax: Some(cny(tax)), excluded: Some(cny(excluded)), issued, terms: terms.clone(),
        };
        let offers = discounts(&request).unwrap();
        let base = match terms.base {
            DiscountBase::Gross => gross - excluded,
            DiscountBase::Net => gross - tax - excluded,
            DiscountBase::Tax => tax,
        };
        let as_of = issued.add_days(on).unwrap();
        // Every step by itself, on that day.
        let allowed = terms.steps.iter().filter(|step| match step.until[..] {
            [Step::Days { days }] => on <= days,
            _ => false,
        });
        let amounts = allowed.map(|step| cny(base).percent(step.percent, terms.rounding).unwrap().value.minor());
        // A discount that leaves nothing to pay is none.
        let best = amounts.filter(|amount| *amount > 0 && *amount < gross).max();
        let frozen: Vec<Discount> = offers.iter().map(|offer| offer.discount.clone()).collect();
        let item = QuoteItem { id: id("i"), open: cny(gross), due: None, discounts: frozen };
        let request = QuoteRequest { items: vec![item], policy: EarlyPolicy::Discounts {}, as_of };
        let quote = settlement_quote(&request).unwrap();
        prop_assert_eq!(quote.discount.minor(), best.unwrap_or(0), "{:?}", offers);
        for offer in &offers {
            prop_assert_eq!(offer.net.minor() + offer.tax.minor(), offer.discount.amount.minor());
            prop_assert!(offer.net.minor() >= 0 && offer.tax.minor() >= 0);
            prop_assert_eq!(offer.base.minor(), base);
        }
        let falling = |pair: &[duebook::DiscountOffer]| {
            let [first, second] = [0, 1].map(|at| &pair[at].discount);
            first.until < second.until && first.amount.minor() > second.amount.minor()
        };
        prop_assert!(offers.windows(2).all(falling), "{:?}", offers);
    }
}

// --- paying late ------------------------------------------------------------------------------------

fn rate() -> impl Strategy<Value = DayRate> {
    let percent = || (0_i64..=3_000).prop_map(hundredths);
    let day_count = select(vec![DayCount::Act360, DayCount::Act365, DayCount::ThirtyE360]);
    prop_oneof![
        percent().prop_map(|percent| DayRate::Daily { percent }),
        (percent(), day_count).prop_map(|(percent, day_count)| DayRate::Yearly { percent, day_count }),
    ]
}

fn late_terms() -> impl Strategy<Value = LateTerms> {
    let minimum = prop_oneof![
        2 => Just(None),
        1 => (0_i64..=500).prop_map(|m| Some(LateMinimum::AtLeast { amount: cny(m) })),
        1 => (0_i64..=500).prop_map(|m| Some(LateMinimum::WaiveBelow { amount: cny(m) })),
    ];
    let caps = (option::of((0_i64..=2_000).prop_map(cny)), option::weighted(0.3, percent()));
    let from = select(vec![LateFrom::DueDate, LateFrom::GraceEnd]);
    (rate(), 0_i64..=20, from, caps, minimum, rounding()).prop_map(
        |(rate, grace_days, from, (cap_amount, cap_percent), minimum, rounding)| LateTerms {
            grace_days,
            from,
            cap_amount,
            cap_percent,
            minimum,
            rounding,
            ..LateTerms::new(rate)
        },
    )
}

fn late_item(name: &str, amount: i64, due: Date, paid: &[(Date, i64)]) -> LateItem {
    let paid = paid.iter().map(|(on, amount)| PaidOn { on: *on, amount: cny(*amount) }).collect();
    LateItem { paid, ..LateItem::new(name, "ACME", cny(amount), due).unwrap() }
}

/// An item due on 31 January 2028 with payments around it that never exceed it.
fn late_one() -> impl Strategy<Value = LateItem> {
    (0_i64..=100_000, vec((-5_i64..=120, 1_i64..=40_000), 0..6)).prop_map(|(amount, payments)| {
        let (due, mut left) = (day("2028-01-31"), amount);
        let mut paid = Vec::new();
        for (days, part) in payments {
            let part = part.min(left);
            if part > 0 {
                paid.push((due.add_days(days).unwrap(), part));
                left -= part;
            }
        }
        late_item("C-1/1", amount, due, &paid)
    })
}

/// The whole charge of an item, one day after the other: numerator over 10^10 × the days of a year.
fn slow_charge(item: &LateItem, terms: &LateTerms, as_of: Date) -> i64 {
    let grace_end = item.due.add_days(terms.grace_days).unwrap();
    if as_of <= grace_end {
        return 0;
    }
    let (percent, year, thirty) = match &terms.rate {
        DayRate::Daily { percent } => (percent, 1, false),
        DayRate::Yearly { percent, day_count: DayCount::Act360 } => (percent, 360, false),
        DayRate::Yearly { percent, day_count: DayCount::Act365 } => (percent, 365, false),
        DayRate::Yearly { percent, day_count: DayCount::ThirtyE360 } => (percent, 360, true),
    };
    let text = percent.to_string();
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let units: i128 = format!("{whole}{fraction:0<8}").parse().unwrap();
    let mut day = if terms.from == LateFrom::DueDate { item.due } else { grace_end };
    let mut money_days = 0_i128;
    while day < as_of {
        let yesterday = day;
        day = day.add_days(1).unwrap();
        let known = item.paid.iter().filter(|p| p.on <= yesterday || p.on <= grace_end);
        let open = item.amount.minor() - sum(known.map(|p| p.amount));
        let month =
            |date: Date| i64::from(date.year()) * 360 + i64::from(date.month()) * 30 + i64::from(date.day().min(30));
        let days = if thirty { month(day) - month(yesterday) } else { 1 };
        money_days += i128::from(open) * i128::from(days);
    }
    let bears = duebook_tests::oracle::round(money_days * units, 10_000_000_000 * year, terms.rounding);
    let mut bears = i64::try_from(bears).unwrap();
    match &terms.minimum {
        Some(LateMinimum::AtLeast { amount }) if money_days > 0 => bears = bears.max(amount.minor()),
        Some(LateMinimum::WaiveBelow { amount }) if bears < amount.minor() => bears = 0,
        _ => {}
    }
    if let Some(cap) = terms.cap_amount {
        bears = bears.min(cap.minor());
    }
    if let Some(percent) = terms.cap_percent {
        bears = bears.min(item.amount.percent(percent, Rounding::Down).unwrap().value.minor());
    }
    bears
}

fn charged(plan: &LatePlan) -> i64 {
    sum(plan.charges.iter().map(|charge| charge.receivable.open))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    /// R90: a charge is what the days come to, one after the other, and its spans are its proof.
    #[test]
    fn r90_a_charge_is_that_of_the_day_by_day_oracle(item in late_one(), terms in late_terms(), days in -5_i64..=150) {
        let as_of = item.due.add_days(days).unwrap();
        let request = LateRequest { items: vec![item.clone()], terms: terms.clone(), calendar: None, as_of };
        let plan = late_charges(&request).unwrap();
        prop_assert_eq!(charged(&plan), slow_charge(&item, &terms, as_of), "{:?}", plan);
        prop_assert_eq!(plan.charges.len() + plan.passed.len(), 1);
        for charge in &plan.charges {
            prop_assert_eq!(charge.receivable.kind, ItemKind::LateCharge);
            prop_assert_eq!(charge.receivable.id.as_str(), "C-1/1/late/1");
            prop_assert_eq!((charge.receivable.due, charge.receivable.issued), (as_of, Some(as_of)));
            prop_assert_eq!(charge.spans.last().map(|s| s.through <= as_of), Some(true));
            let falling = |s: &[LateSpan]| s[0].through < s[1].from && s[0].open.minor() > s[1].open.minor();
            prop_assert!(charge.spans.windows(2).all(falling));
        }
        let text = json::write(&plan).unwrap();
        prop_assert_eq!(json::read::<LatePlan>(&text).unwrap(), plan);
    }

    /// R90: charging on any days, in whatever steps, comes to the same as charging once; charging again charges
    /// nothing; every charge has a name of its own.
    #[test]
    fn r90_charging_in_steps_is_charging_once(
        item in late_one(), terms in late_terms(), mut days in vec(-5_i64..=150, 1..6),
    ) {
        days.sort_unstable();
        let last = *days.last().unwrap();
        days.push(last);
        let mut item = item;
        let mut names = BTreeSet::new();
        let once = slow_charge(&item, &terms, item.due.add_days(last).unwrap());
        for (at, days) in days.iter().enumerate() {
            let as_of = item.due.add_days(*days).unwrap();
            let request = LateRequest { items: vec![item.clone()], terms: terms.clone(), calendar: None, as_of };
            let plan = late_charges(&request).unwrap();
            let again = at > 0 && days == &last && item.charged.iter().any(|c| c.through == as_of);
            prop_assert!(!again || plan.charges.is_empty());
            for charge in plan.charges {
                prop_assert!(names.insert(charge.receivable.id.clone()));
                let amount = charge.receivable.open;
                item.charged.push(EarlierCharge { number: charge.number, through: as_of, amount });
            }
        }
        prop_assert_eq!(sum(item.charged.iter().map(|c| c.amount)), once);
    }

    /// R90: paying a part a day earlier never costs more, and a later day never less.
    #[test]
    fn r90_paying_earlier_never_costs_more(
        item in late_one(), terms in late_terms(), days in 0_i64..=150, which in 0_usize..6,
    ) {
        let as_of = item.due.add_days(days).unwrap();
        let charge = |item: &LateItem, as_of| {
            let (items, terms) = (vec![item.clone()], terms.clone());
            charged(&late_charges(&LateRequest { items, terms, calendar: None, as_of }).unwrap())
        };
        let now = charge(&item, as_of);
        prop_assert!(charge(&item, as_of.add_days(1).unwrap()) >= now);
        let mut earlier = item.clone();
        if let Some(payment) = earlier.paid.get_mut(which) {
            payment.on = payment.on.add_days(-1).unwrap();
        }
        prop_assert!(charge(&earlier, as_of) <= now);
    }

    /// R90: a due date on a holiday is late only from the business day it moves to.
    #[test]
    fn r90_a_moved_due_date_is_not_late_before(
        due in date(), calendar in calendar(), convention in business_day(), days in 0_i64..=9,
    ) {
        let moved = calendar.adjust(due, convention).unwrap();
        let as_of = moved.add_days(days).unwrap();
        let rate = DayRate::Daily { percent: "1".parse().unwrap() };
        let items = vec![late_item("i", 10_000, due, &[])];
        let terms = LateTerms { business_day: convention, ..LateTerms::new(rate) };
        let plan = late_charges(&LateRequest { items, terms, calendar: Some(calendar), as_of }).unwrap();
        prop_assert_eq!(charged(&plan), 100 * days);
    }
}

/// A hundred thousand payments, installments and receivables stay far from quadratic time.
#[test]
fn a_hundred_thousand_are_no_trouble() {
    let (count, due) = (100_000_i64, day("2026-01-31"));
    let began = std::time::Instant::now();
    let paid: Vec<(Date, i64)> = (0..count).map(|n| (due.add_days(n % 3_000).unwrap(), 1)).collect();
    let items = vec![late_item("i", count, due, &paid)];
    let terms = LateTerms::new(DayRate::Daily { percent: "0.05".parse().unwrap() });
    let as_of = due.add_days(3_000).unwrap();
    let plan = late_charges(&LateRequest { items, terms, calendar: None, as_of }).unwrap();
    assert_eq!(plan.charges[0].spans.len(), 2_999);

    let amounts = vec![3; usize::try_from(count).unwrap()];
    let schedule = made_of(&amounts, &vec![Some(due); amounts.len()]);
    let paid = (1..=count).step_by(2).map(|number| PaidInstallment { number, paid: cny(1) }).collect();
    let rest = Respread::InProportion { rounding: Rounding::HalfUp, remainder: Remainder::LargestRemainder };
    let request = ReceivablesRequest::new("C", "ACME", schedule.clone()).unwrap();
    let mut live = carry_out(&[], &receivables(&request).unwrap(), &request);
    for old in live.iter_mut().step_by(2) {
        old.paid = cny(1);
    }
    let amendment = amend(&AmendRequest {
        total: cny(schedule.total.minor() + 1),
        schedule,
        version: 1,
        paid,
        part_paid: PartPaid::Whole,
        rest,
        events: vec![],
        calendar: None,
    })
    .unwrap();
    let request = ReceivablesRequest { version: 2, schedule: amendment.schedule, existing: live, ..request };
    let plan = receivables(&request).unwrap();
    assert_eq!((plan.keep.len(), plan.create.len(), plan.cancel.len()), (99_999, 1, 1));
    assert!(began.elapsed().as_secs() < 60, "{:?}", began.elapsed());
}

#[test]
fn the_convention_has_a_calendar_or_is_refused() {
    let rate = DayRate::Daily { percent: "1".parse().unwrap() };
    let terms = LateTerms { business_day: BusinessDay::Following, ..LateTerms::new(rate) };
    let request = LateRequest { items: vec![], terms, calendar: None, as_of: day("2026-01-31") };
    assert_eq!(late_charges(&request).unwrap_err().code(), "missing_field");
}
