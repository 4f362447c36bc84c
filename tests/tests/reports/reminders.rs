//! Reminders (R74–R78, R83, R84, R91): the day-by-day oracle, any cutting of time, and what the articles say.

use std::collections::BTreeSet;

use duebook::{
    BusinessDay, Calendar, Currency, CutOff, Date, Debt, DebtAct, DebtEvent, Id, MessageFill, MessagePlaceholder,
    MessageTemplate, MessageValue, Money, PaidBy, PlaceholderKind, PlannedItem, Portfolio, Prepayment, Reminder,
    ReminderCalendar, ReminderKind, ReminderMoment, ReminderPolicy, ReminderPreset, ReminderRole, ReminderRule,
    ReminderSight, ReminderSource, ReminderTarget, ReminderWait, ReminderWindow, ReversalCause, Weekday,
    check_template, due_reminders, fill_template, reminder_policy,
};
use proptest::prelude::*;

use crate::world::{Tape, id};

fn cny(minor: i64) -> Money {
    Money::new(minor, Currency::new("CNY").unwrap()).unwrap()
}

fn day(offset: i64) -> Date {
    Date::new(2026, 2, 2).unwrap().add_days(offset).unwrap()
}

fn below(tape: &mut Tape<'_>, limit: usize) -> i64 {
    i64::try_from(tape.below(limit)).unwrap()
}

/// A debt whose events were entered in any order, and that holds together as it was known on every day.
fn debt(tape: &mut Tape<'_>, number: usize) -> Debt {
    let issued = below(tape, 20);
    let amount = 100 + below(tape, 1_000);
    let due = day(issued - 2 + below(tape, 25));
    let mut debt =
        Debt::new(&format!("D{number}"), &format!("C{}", tape.below(3)), cny(amount), day(issued), due).unwrap();
    if tape.chance(30) {
        debt.entered = Some(day(issued + below(tape, 30) - 3));
    }
    let mut left = amount;
    for _ in 0..tape.below(6) {
        let on = issued + below(tape, 40);
        let entered = if tape.chance(40) { Some(day(on + below(tape, 20) - 4)) } else { None };
        let act = match tape.below(8) {
            0..=2 => {
                let part = if tape.chance(40) { left } else { left / 2 };
                if part == 0 {
                    continue;
                }
                left -= part;
                let paid = DebtAct::Paid { amount: cny(part), receipt: None, received: None, by: PaidBy::Receipt };
                if tape.chance(30) {
                    // Taken back later on both axes, so that it never stands alone.
                    let later = on + below(tape, 15);
                    let back =
                        DebtAct::PaymentReversed { amount: cny(part), receipt: None, cause: ReversalCause::Bounced };
                    let seen = entered.map_or(day(later), |entered| entered.max(day(later)));
                    debt.events.push(DebtEvent { on: day(on), entered, act: paid });
                    debt.events.push(DebtEvent { on: day(later), entered: Some(seen), act: back });
                    continue;
                }
                paid
            }
            3 => DebtAct::Changed { amount: None, due: Some(day(issued + below(tape, 45))) },
            4 => DebtAct::Disputed { amount: tape.chance(30).then(|| cny(1 + below(tape, 50))) },
            5 => DebtAct::DisputeEnded { outcome: duebook::DisputeOutcome::Settled },
            6 => DebtAct::Promised { day: day(on + below(tape, 12)), amount: None },
            _ => DebtAct::Reassigned { owner: id("li") },
        };
        debt.events.push(DebtEvent { on: day(on), entered, act });
    }
    debt
}

fn calendar() -> Calendar {
    Calendar {
        weekend: vec![Weekday::Saturday, Weekday::Sunday],
        holidays: vec![day(9), day(10), day(17)],
        workdays: vec![day(12)],
    }
}

fn policy(tape: &mut Tape<'_>) -> ReminderPolicy {
    let preset = tape.pick(&[ReminderPreset::Literal, ReminderPreset::Complete]);
    let mut policy = reminder_policy(preset);
    policy.finance_managers = vec![id("fm")];
    policy.sight = tape.pick(&[ReminderSight::DayBefore, ReminderSight::SameDay]);
    for rule in &mut policy.rules {
        if tape.chance(30) {
            rule.catch_up = tape.pick(&[None, Some(0), Some(2), Some(9)]);
        }
        if tape.chance(20) {
            rule.minimum = vec![cny(below(tape, 900))];
        }
    }
    if tape.chance(50) {
        use BusinessDay::{Following, ModifiedFollowing, Preceding, Unadjusted};
        policy.calendar = Some(ReminderCalendar {
            calendar: calendar(),
            due: tape.pick(&[Unadjusted, Following]),
            sending: tape.pick(&[Unadjusted, Following, Preceding, ModifiedFollowing]),
        });
    }
    policy
}

fn world(tape: &mut Tape<'_>) -> (Portfolio, Vec<PlannedItem>, ReminderPolicy) {
    let debts: Vec<Debt> = (0..1 + tape.below(4)).map(|number| debt(tape, number)).collect();
    let planned = (0..tape.below(3)).map(|number| PlannedItem {
        id: id(format!("D{}", number * 2)),
        customer: id("C1"),
        amount: cny(500),
        due: day(below(tape, 40)),
        entered: tape.chance(50).then(|| day(below(tape, 20) - 5)),
        ended: tape.chance(50).then(|| day(below(tape, 40))),
        owner: None,
        document: None,
    });
    let planned = planned.collect();
    (Portfolio { debts, ..Portfolio::default() }, planned, policy(tape))
}

/// A reminder as the oracle tells it.
type Told = (String, String, Date, i64, Date);

fn told(reminder: &Reminder) -> Told {
    let Reminder { rule, item, on, amount, due, .. } = reminder;
    (rule.to_string(), item.to_string(), *on, amount.minor(), *due)
}

/// What is known of an item at the end of a day: open, whole amount, disputed, due, promised.
fn known(
    item: &str,
    portfolio: &Portfolio,
    planned: &[PlannedItem],
    at: Date,
) -> Option<(i64, i64, i64, Date, Option<Date>)> {
    let debt = portfolio.debts.iter().find(|debt| debt.id.as_str() == item);
    if let Some(standing) = debt.map(|debt| debt.standing(&CutOff { on: at, known: Some(at) }).unwrap())
        && standing.exists
    {
        let (open, disputed) = (standing.open.minor(), standing.disputed.minor());
        return Some((open, standing.amount.minor(), disputed, standing.due, standing.promised));
    }
    let plan = planned.iter().find(|plan| plan.id.as_str() == item)?;
    let there = plan.entered.is_none_or(|entered| entered <= at) && plan.ended.is_none_or(|ended| ended > at);
    there.then(|| (plan.amount.minor(), plan.amount.minor(), 0, plan.due, None))
}

/// Every day, every item, every rule: does it fire today, and has it not fired for this due date?
fn oracle(portfolio: &Portfolio, planned: &[PlannedItem], policy: &ReminderPolicy) -> Vec<Told> {
    let moved = |date: Date, how: fn(&ReminderCalendar) -> BusinessDay| {
        policy.calendar.as_ref().map_or(date, |given| given.calendar.adjust(date, how(given)).unwrap())
    };
    let ids = portfolio.debts.iter().map(|debt| &debt.id).chain(planned.iter().map(|plan| &plan.id));
    let items: BTreeSet<&str> = ids.map(Id::as_str).collect();
    let mut fired = BTreeSet::new();
    let mut found = Vec::new();
    for today in (-60..120).map(day) {
        let at = match policy.sight {
            ReminderSight::DayBefore => today.add_days(-1).unwrap(),
            ReminderSight::SameDay => today,
        };
        for rule in &policy.rules {
            for item in &items {
                let Some((open, amount, disputed, agreed, promised)) = known(item, portfolio, planned, at) else {
                    continue;
                };
                let due = moved(agreed, |calendar| calendar.due);
                let begins = match rule.moment {
                    ReminderMoment::Before { days } => due.add_days(-days).unwrap(),
                    ReminderMoment::MoreThan { days } => due.add_days(days + 1).unwrap(),
                    ReminderMoment::Arrival {} => continue,
                };
                let begins = moved(begins, |calendar| calendar.sending);
                let small = rule.minimum.first().is_some_and(|least| open < least.minor());
                let waits = |wait| rule.waits.contains(&wait);
                if open == 0
                    || small
                    || today < begins
                    || rule.catch_up.is_some_and(|days| today.days_since(begins) > days)
                    || (rule.target == ReminderTarget::Unpaid && open != amount)
                    || (waits(ReminderWait::Disputed) && disputed >= open)
                    || (waits(ReminderWait::Promised) && promised.is_some_and(|promised| promised >= today))
                {
                    continue;
                }
                if fired.insert((rule.id.to_string(), (*item).to_owned(), agreed)) {
                    found.push((rule.id.to_string(), (*item).to_owned(), today, open, due));
                }
            }
        }
    }
    found
}

/// The records as they had been entered by a day; what was entered on that day may be there or not.
fn as_entered(
    portfolio: &Portfolio,
    planned: &[PlannedItem],
    by: Date,
    tape: &mut Tape<'_>,
) -> (Portfolio, Vec<PlannedItem>) {
    let late = tape.chance(50);
    let there = |on: Date, entered: Option<Date>| {
        let entered = entered.unwrap_or(on);
        entered < by || (entered == by && late)
    };
    let mut portfolio = portfolio.clone();
    portfolio.debts.retain(|debt| there(debt.issued, debt.entered));
    portfolio.prepayments.retain(|money| there(money.received, money.entered));
    for debt in &mut portfolio.debts {
        debt.events.retain(|event| there(event.on, event.entered));
    }
    (portfolio, planned.to_vec())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(700))]

    #[test]
    fn r74_r76_reminders_are_those_of_the_day_by_day_oracle(tape in prop::collection::vec(any::<u16>(), 0..160)) {
        let mut tape = Tape(tape.iter());
        let (portfolio, planned, policy) = world(&mut tape);
        let window = ReminderWindow { after: day(-61), through: day(119) };
        let found = due_reminders(&portfolio, &window, &policy, &planned).unwrap();
        let mut expected = oracle(&portfolio, &planned, &policy);
        let mut found: Vec<Told> = found.reminders.iter().map(told).collect();
        expected.sort();
        found.sort();
        prop_assert_eq!(found, expected);
    }

    /// Whoever asks day by day, week by week or once for all, with what had been entered by then, gets each once.
    #[test]
    fn r78_any_cutting_of_time_gives_each_reminder_once(tape in prop::collection::vec(any::<u16>(), 0..220)) {
        let mut tape = Tape(tape.iter());
        let (mut portfolio, planned, mut policy) = world(&mut tape);
        policy.sight = ReminderSight::DayBefore;
        for number in 0..tape.below(4) {
            let received = below(&mut tape, 40);
            let money = Prepayment::new(&format!("R{number}"), "C1", cny(500), day(received)).unwrap();
            let entered = tape.chance(50).then(|| day(received + below(&mut tape, 9) - 2));
            portfolio.prepayments.push(Prepayment { entered, ..money });
        }
        let all = due_reminders(&portfolio, &ReminderWindow { after: day(-30), through: day(90) }, &policy, &planned).unwrap();
        let key = |one: &Reminder| (one.on, one.cause.to_string(), one.amount.minor(), one.due);
        let mut parts = Vec::new();
        let mut after = day(-30);
        while after < day(90) {
            let through = after.add_days(1 + below(&mut tape, 9)).unwrap().min(day(90));
            let (by_then, plans) = as_entered(&portfolio, &planned, through, &mut tape);
            let window = ReminderWindow { after, through };
            let part = due_reminders(&by_then, &window, &policy, &plans).unwrap();
            // Asking again changes nothing.
            prop_assert_eq!(&part, &due_reminders(&by_then, &window, &policy, &plans).unwrap());
            prop_assert_eq!(part.cursor, through);
            parts.extend(part.reminders.iter().map(key));
            after = through;
        }
        let mut all: Vec<_> = all.reminders.iter().map(key).collect();
        all.sort();
        parts.sort();
        prop_assert_eq!(&parts, &all);
        let causes: BTreeSet<&String> = parts.iter().map(|(_, cause, _, _)| cause).collect();
        prop_assert_eq!(causes.len(), parts.len());
    }

    /// A value is text: whatever stands in it, it is filled in as it is and read no more.
    #[test]
    fn r77_values_are_never_interpreted(value in ".{0,40}", before in "[^{]{0,10}", after in "[^{]{0,10}") {
        let text = format!("{before}{{a}}{{{{{after}{{a}}");
        let template = MessageTemplate { id: id("t"), en: text.clone(), zh: text };
        let fill = MessageFill::Text { text: value.clone() };
        let filled = fill_template(&template, &[MessageValue { name: id("a"), value: fill }]).unwrap();
        let plain: String = filled.en.chars().filter(|c| c.is_control()).collect();
        let own: String = template.en.chars().filter(|c| c.is_control()).collect();
        prop_assert_eq!(plain, own);
        let expected = format!("{before}{0}{{{after}{0}", value);
        prop_assert_eq!(filled.en.chars().count(), expected.chars().count());
        let same = filled.en.chars().zip(expected.chars()).all(|(a, b)| a == b || a == ' ');
        prop_assert!(same, "{} {}", filled.en, expected);
    }
}

fn fires(portfolio: &Portfolio, preset: ReminderPreset) -> Vec<(String, i64)> {
    let window = ReminderWindow { after: day(-60), through: day(200) };
    let found = due_reminders(portfolio, &window, &reminder_policy(preset), &[]).unwrap();
    found.reminders.iter().map(|one| (one.rule.to_string(), one.on.days_since(day(0)))).collect()
}

#[test]
fn r74_seven_three_and_no_days_before_and_more_than_three_after() {
    let debt = Debt::new("D", "C", cny(3_390_001), day(-20), day(0)).unwrap();
    let portfolio = Portfolio { debts: vec![debt], ..Portfolio::default() };
    let expected: Vec<_> =
        [("due-7", -7), ("due-3", -3), ("due-0", 0), ("late-3", 4)].map(|(r, d)| (r.to_owned(), d)).into();
    assert_eq!(fires(&portfolio, ReminderPreset::Literal), expected);
    assert_eq!(fires(&portfolio, ReminderPreset::Complete), expected);
}

#[test]
fn r76_a_partly_paid_debt_is_never_chased_by_the_letter_of_the_rule() {
    let mut debt = Debt::new("D", "C", cny(3_390_001), day(-20), day(0)).unwrap();
    debt.events.push(DebtEvent::paid(day(-1), cny(1)));
    let portfolio = Portfolio { debts: vec![debt], ..Portfolio::default() };
    let late = |preset| fires(&portfolio, preset).iter().any(|(rule, _)| rule == "late-3");
    assert!(!late(ReminderPreset::Literal));
    assert!(late(ReminderPreset::Complete));
}

#[test]
fn r75_one_cause_gives_a_message_and_a_task() {
    let mut debt = Debt::new("C-1/1", "ACME", cny(3_390_001), day(-20), day(0)).unwrap();
    debt.owner = Some(id("wang"));
    let portfolio = Portfolio { debts: vec![debt], ..Portfolio::default() };
    let mut policy = reminder_policy(ReminderPreset::Literal);
    policy.finance_managers = vec![id("zhao")];
    let at = |offset: i64| {
        let window = ReminderWindow { after: day(offset - 1), through: day(offset) };
        due_reminders(&portfolio, &window, &policy, &[]).unwrap().reminders
    };
    let soon = at(-7);
    let kinds: Vec<_> = soon[0].notices.iter().map(|notice| (notice.kind, notice.to.clone())).collect();
    assert_eq!(kinds, [(ReminderKind::Message, vec![id("wang")]), (ReminderKind::Task, vec![id("wang")])]);
    let late = at(4);
    let roles: Vec<_> =
        late[0].notices.iter().map(|notice| (notice.kind, notice.role, notice.to[0].as_str())).collect();
    assert_eq!(
        roles,
        [
            (ReminderKind::Task, ReminderRole::Owner, "wang"),
            (ReminderKind::Message, ReminderRole::FinanceManager, "zhao"),
        ]
    );
    let text = late[0].notices[0].text.clone().unwrap();
    assert_eq!(text.zh, "客户ACME的款项已逾期 4 天，请尽快跟进：C-1/1 未付 33,900.01 CNY");
    assert_eq!(text.en, "ACME: 33,900.01 CNY of C-1/1 is 4 days late, please follow up");
    assert_eq!(at(-6).len(), 0);
}

#[test]
fn r83_what_was_reminded_of_as_planned_is_not_reminded_of_as_a_debt() {
    let plan = PlannedItem {
        id: id("C-1/2"),
        customer: id("ACME"),
        amount: cny(4_520_000),
        due: day(0),
        entered: None,
        ended: Some(day(-5)),
        owner: Some(id("wang")),
        document: Some(id("C-1")),
    };
    let debt = Debt::new("C-1/2", "ACME", cny(4_520_000), day(-5), day(0)).unwrap();
    let portfolio = Portfolio { debts: vec![debt], ..Portfolio::default() };
    let window = ReminderWindow { after: day(-60), through: day(60) };
    let found = due_reminders(&portfolio, &window, &reminder_policy(ReminderPreset::Complete), &[plan]).unwrap();
    let told: Vec<_> =
        found.reminders.iter().map(|one| (one.rule.as_str(), one.source, one.on.days_since(day(0)))).collect();
    assert_eq!(
        told,
        [
            ("due-7", ReminderSource::Planned, -7),
            ("due-3", ReminderSource::Debt, -3),
            ("due-0", ReminderSource::Debt, 0),
            ("late-3", ReminderSource::Debt, 4),
        ]
    );
}

#[test]
fn r84_money_that_arrives_is_told_once_to_all_who_should_know() {
    let mut money = Prepayment::new("R-7", "ACME", cny(5_000_003), day(0)).unwrap();
    money.owner = Some(id("wang"));
    money.entered = Some(day(2));
    let portfolio = Portfolio { prepayments: vec![money], ..Portfolio::default() };
    let window = ReminderWindow { after: day(-60), through: day(60) };
    let found = due_reminders(&portfolio, &window, &reminder_policy(ReminderPreset::Complete), &[]).unwrap();
    assert_eq!(found.reminders.len(), 1);
    let one = &found.reminders[0];
    assert_eq!((one.on, one.source, one.notices.len()), (day(3), ReminderSource::Prepayment, 3));
    assert_eq!(one.notices[2].to, [id("ACME")]);
    assert_eq!(one.notices[2].text.as_ref().unwrap().zh, "贵司于 2026年2月2日 支付的 50,000.03 CNY 已到账，谢谢");
}

#[test]
fn r77_a_template_is_refused_when_it_is_set_up() {
    let places = [MessagePlaceholder { name: id("amount"), kind: PlaceholderKind::Amount }];
    let check = |en: &str| {
        let template = MessageTemplate { id: id("t"), en: en.to_owned(), zh: "好".to_owned() };
        check_template(&template, &places).map_err(|e| (e.code(), e.path().to_owned()))
    };
    assert_eq!(check("{amount} {{x}"), Ok(vec![id("amount")]));
    assert_eq!(check("{amuont}"), Err(("unknown_field", "template.en".to_owned())));
    assert_eq!(check("{amount"), Err(("unknown_field", "template.en".to_owned())));
    assert_eq!(check(""), Err(("empty", "template.en".to_owned())));
    let mut policy = reminder_policy(ReminderPreset::Literal);
    policy.templates[1].zh = "{customer}{nothing}".to_owned();
    let refused = policy.check().unwrap_err();
    assert_eq!((refused.code(), refused.path()), ("unknown_field", "templates[1].zh"));
    policy.templates.clear();
    assert_eq!(policy.check().unwrap_err().path(), "rules[0].effects[0].template");
}

#[test]
fn a_history_that_cannot_be_followed_is_refused() {
    let mut debt = Debt::new("D", "C", cny(1_000_000), day(0), day(5)).unwrap();
    for back in 0..1_200 {
        let event = DebtEvent { entered: Some(day(3_000 - back)), ..DebtEvent::paid(day(10 + back), cny(1)) };
        debt.events.push(event);
    }
    let portfolio = Portfolio { debts: vec![debt], ..Portfolio::default() };
    let policy = reminder_policy(ReminderPreset::Complete);
    let window = ReminderWindow { after: day(0), through: day(4_000) };
    let refused = due_reminders(&portfolio, &window, &policy, &[]).unwrap_err();
    assert_eq!((refused.code(), refused.path()), ("too_many", "portfolio.debts[0].events"));
    let backward = ReminderWindow { after: day(1), through: day(0) };
    let refused = due_reminders(&portfolio, &backward, &policy, &[]).unwrap_err();
    assert_eq!((refused.code(), refused.path()), ("range_backward", "window"));
}

#[test]
fn a_rule_that_stands_alone_needs_no_text() {
    let rule = ReminderRule {
        id: id("r"),
        moment: ReminderMoment::Before { days: 1 },
        catch_up: None,
        target: ReminderTarget::Open,
        waits: Vec::new(),
        minimum: Vec::new(),
        effects: Vec::new(),
    };
    let policy = ReminderPolicy {
        rules: vec![rule],
        sight: ReminderSight::DayBefore,
        calendar: None,
        finance_managers: Vec::new(),
        templates: Vec::new(),
    };
    assert_eq!(policy.check().unwrap_err().path(), "rules[0].effects");
}
