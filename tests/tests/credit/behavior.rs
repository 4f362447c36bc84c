//! Behavior and ratios against slow recounts in whole numbers (D08, D09, R117, R132, R188).

use std::collections::{BTreeMap, BTreeSet};

use crate::receivables::{Plain, day, drawn, id, is, left, money, plain, rolled, weekends};
use duebook::{
    BehaviorEach, BehaviorOf, BehaviorRules, CustomerBehavior, CutOff, Date, DayFigures, Debt, DebtAct, Field, Id,
    ItemKind, Nature, PaidBy, Portfolio, PrepaymentAct, RatioFlag, RatioRules, ReversalCause, Source,
    customer_behavior, portfolio_ratios,
};
use proptest::prelude::*;

/// One debt or document that closed.
#[derive(Clone, Debug)]
struct Closed {
    until: Date,
    days: i64,
    to_pay: i64,
    late: bool,
    settled: bool,
}

/// The last day on which more than `small` was open, counting back from the last payment.
fn settled_on(at: &Plain, small: i64) -> Option<Date> {
    let mut days: Vec<Date> = at.payments.iter().map(|payment| payment.day).collect();
    days.sort();
    let open_after = |day: Date| {
        at.open() + at.payments.iter().filter(|payment| payment.day > day).map(|payment| payment.amount).sum::<i64>()
    };
    days.iter().find(|day| open_after(**day) <= small).copied().or(at.other)
}

fn middle(days: &[i64]) -> (i128, i128) {
    let n = days.len();
    (i128::from(days[(n - 1) / 2]) + i128::from(days[n / 2]), 2)
}

/// All figures of some days, from their definitions.
fn check_days(found: Option<&DayFigures>, mut days: Vec<i64>) {
    days.sort_unstable();
    let Some(found) = found else {
        assert!(days.is_empty());
        return;
    };
    let n = days.len() as i128;
    let total: i128 = days.iter().map(|day| i128::from(*day)).sum();
    assert_eq!((i128::from(found.count), i128::from(found.total)), (n, total));
    assert_eq!((found.smallest, found.largest), (days[0], *days.last().unwrap()));
    assert!(is(Some(found.mean), total, n));
    let (upper, lower) = middle(&days);
    assert!(is(Some(found.median), upper, lower));
    // Nearest rank: the smallest with at least nine tenths of all at or below it.
    let rank = days.iter().find(|day| days.iter().filter(|other| other <= day).count() * 10 >= days.len() * 9);
    assert_eq!(found.p90, *rank.unwrap());
    if n == 1 {
        assert_eq!((found.variance, found.deviation), (None, None));
        return;
    }
    // The squares of n times each difference from the mean.
    let squares: i128 = days.iter().map(|day| (n * i128::from(*day) - total).pow(2)).sum();
    assert!(is(found.variance, squares, n * n * (n - 1)));
    let root = i128::from(found.deviation.unwrap());
    let scaled = |root: i128| root * root * n * n * (n - 1);
    assert!(scaled(root) <= squares * 1_000_000 && scaled(root + 1) > squares * 1_000_000);
}

/// Every figure of one row, recounted.
fn check_row(row: &CustomerBehavior, portfolio: &Portfolio, rules: &BehaviorRules, cut_off: &CutOff) {
    let top = |customer: &Id| match rules.of {
        BehaviorOf::Customer => customer.clone(),
        BehaviorOf::Group => {
            let debtor = portfolio.debtors.iter().find(|debtor| debtor.id == *customer);
            debtor.and_then(|debtor| debtor.parent.clone()).unwrap_or_else(|| customer.clone())
        }
    };
    let (first, calendar) = (cut_off.on.add_days(1 - rules.window).unwrap(), rules.observation.calendar.as_ref());
    let before = CutOff { on: first.add_days(-1).unwrap(), known: cut_off.known };
    let inside = |day: Date| day >= first && day <= cut_off.on;
    let known = |on: Date, entered: Option<Date>| {
        on <= cut_off.on && cut_off.known.is_none_or(|known| entered.unwrap_or(on) <= known)
    };
    let small = |debt: &Debt| {
        let small = rules.observation.small.iter().find(|small| small.currency() == debt.amount.currency());
        small.map_or(0, duebook::Money::minor)
    };
    let ours = |debt: &&Debt| {
        top(&debt.customer) == row.customer && debt.amount.currency() == row.currency && debt.kind == ItemKind::Ordinary
    };
    let mut members = BTreeSet::new();
    let mut closed: Vec<(String, Closed)> = Vec::new();
    let (mut amount, mut lost, mut on_time, mut paid, mut paid_days, mut ended, mut ended_days) = (0, 0, 0, 0, 0, 0, 0);
    let (mut open, mut overdue, mut disputed, mut oldest) = (0, 0, 0, None);
    let (mut net, mut credited, mut canceled, mut months) = (0, 0, 0, BTreeSet::new());
    let (mut cohort, mut prepaid, mut received, mut arrivals) = (0, 0, 0, BTreeSet::new());
    let (mut bounced, mut refunded, mut free, mut bound) = (BTreeSet::new(), 0, 0, 0);
    for debt in portfolio.debts.iter().filter(ours) {
        let small = small(debt);
        let Some(at) = plain(debt, cut_off, small) else { continue };
        members.insert(debt.customer.clone());
        let due = rolled(at.due, calendar);
        let then = |figure: fn(&Plain) -> i64| figure(&at) - plain(debt, &before, small).as_ref().map_or(0, figure);
        net += then(Plain::net);
        credited += then(|at| at.credited);
        canceled += then(|at| at.canceled);
        if inside(debt.issued) {
            months.insert((debt.issued.year(), debt.issued.month()));
            cohort += at.net();
        }
        for payment in &at.payments {
            if payment.by == PaidBy::Prepayment && inside(debt.issued) {
                prepaid += payment.amount;
            }
            let recorded = portfolio.prepayments.iter().any(|lot| lot.id == payment.receipt);
            if payment.by == PaidBy::Receipt && !recorded && inside(payment.day) {
                received += payment.amount;
                arrivals.insert(payment.day);
            }
        }
        for event in debt.events.iter().filter(|event| known(event.on, event.entered) && inside(event.on)) {
            if let DebtAct::PaymentReversed { receipt, cause: ReversalCause::Bounced, .. } = &event.act {
                bounced.insert(receipt.clone().unwrap());
            }
        }
        open += at.open();
        disputed += at.disputed_now();
        let undisputed = at.open() - at.disputed_now();
        if cut_off.on > due && undisputed > 0 && at.open() > small {
            overdue += undisputed;
            oldest = oldest.max(Some(cut_off.on.days_since(due)));
        }
        // What closed.
        let (until, then, settled) = match &at.lost {
            Some((on, then)) => (Some(*on), (**then).clone(), false),
            None if at.open() <= small => (settled_on(&at, small), at.clone(), true),
            None => (None, at.clone(), true),
        };
        let Some(until) = until.filter(|until| inside(*until) && then.net() > 0) else { continue };
        let days = at.late(due, until);
        let late = !settled || days > rules.observation.tolerance;
        let key = debt.document.as_ref().map_or(format!("debt {}", debt.id), |document| format!("document {document}"));
        closed.push((key, Closed { until, days, to_pay: until.days_since(debt.issued), late, settled }));
        amount += then.net();
        on_time += if late { 0 } else { then.net() };
        let given_up = if settled { 0 } else { then.off };
        lost += given_up;
        ended += given_up;
        ended_days += given_up * days.max(0);
        for payment in &then.payments {
            ended += payment.amount;
            ended_days += payment.amount * at.late(due, payment.day).max(0);
            if settled {
                paid += payment.amount;
                paid_days += payment.amount * payment.day.days_since(debt.issued);
            }
        }
    }
    for lot in portfolio.prepayments.iter().filter(|lot| top(&lot.customer) == row.customer) {
        if lot.amount.currency() != row.currency || !known(lot.received, lot.entered) {
            continue;
        }
        members.insert(lot.customer.clone());
        let (mut held, mut asked, mut back) = (0, 0, false);
        for event in lot.events.iter().filter(|event| known(event.on, event.entered)) {
            match &event.act {
                PrepaymentAct::Held { amount } => held = amount.minor(),
                PrepaymentAct::RefundRequested { amount, .. } => asked += amount.minor(),
                PrepaymentAct::Refunded { amount, .. } if inside(event.on) => refunded += amount.minor(),
                PrepaymentAct::Bounced {} => {
                    back = true;
                    if inside(event.on) {
                        bounced.insert(lot.id.clone());
                    }
                }
                _ => {}
            }
        }
        let left = left(lot, cut_off);
        let unusable = matches!(lot.nature, Nature::Guarantee | Nature::Unidentified)
            || lot.expires.is_some_and(|expires| expires <= cut_off.on);
        let kept = if unusable { left } else { left.min(held.min(left) + asked.min(left)) };
        bound += kept;
        free += left - kept;
        if lot.source == Source::Receipt && !back && inside(lot.received) {
            received += lot.amount.minor();
            arrivals.insert(lot.received);
        }
    }
    if rules.each == BehaviorEach::Document {
        let mut documents: BTreeMap<String, Vec<Closed>> = BTreeMap::new();
        for (key, one) in closed.drain(..) {
            documents.entry(key).or_default().push(one);
        }
        closed = documents
            .into_iter()
            .map(|(key, parts)| {
                let most = |figure: fn(&Closed) -> i64| parts.iter().map(figure).max().unwrap();
                let one = Closed {
                    until: parts.iter().map(|part| part.until).max().unwrap(),
                    days: most(|part| part.days),
                    to_pay: most(|part| part.to_pay),
                    late: parts.iter().any(|part| part.late),
                    settled: parts.iter().all(|part| part.settled),
                };
                (key, one)
            })
            .collect();
    }
    let mut closed: Vec<Closed> = closed.into_iter().map(|(_, one)| one).collect();
    closed.sort_by_key(|one| (one.until, one.days));
    let n = closed.len() as i128;
    let late = closed.iter().filter(|one| one.late).count() as i64;
    let late_days: i64 = closed.iter().map(|one| one.days.max(0)).sum();
    let minor = |money: duebook::Money| i128::from(money.minor());
    assert_eq!(row.members, members.len() as i64);
    assert_eq!((i128::from(row.closed), row.late, row.late_days), (n, late, late_days));
    assert_eq!((row.amount.minor(), row.lost.minor()), (amount, lost));
    check_days(row.days_to_pay.as_ref(), closed.iter().filter(|one| one.settled).map(|one| one.to_pay).collect());
    check_days(row.delay.as_ref(), closed.iter().map(|one| one.days).collect());
    assert!(is(row.days_to_pay_by_amount, paid_days.into(), paid.into()));
    assert!(is(row.days_delinquent, late_days.into(), n));
    assert!(is(row.days_delinquent_by_amount, ended_days.into(), ended.into()));
    assert!(is(row.on_time, n - i128::from(late), n));
    assert!(is(row.on_time_by_amount, on_time.into(), amount.into()));
    if closed.len() > 5 {
        let sum = |rows: &[Closed]| rows.iter().map(|one| i128::from(one.days)).sum::<i128>();
        let (last, all) = (sum(&closed[closed.len() - 5..]), sum(&closed));
        assert!(is(row.trend, last * n - all * 5, 5 * n));
    } else {
        assert_eq!(row.trend, None);
    }
    assert_eq!((row.open.minor(), row.overdue.minor(), row.disputed.minor()), (open, overdue, disputed));
    assert_eq!(row.oldest, oldest);
    assert!(is(row.disputed_share, disputed.into(), open.into()));
    assert_eq!((row.sales.minor(), row.sales_months, row.credited.minor()), (net, months.len() as i64, credited));
    assert!(is(row.monthly_sales, net.into(), months.len() as i128));
    assert!(is(row.credited_share, credited.into(), (net + credited + canceled).into()));
    assert_eq!(row.bounced, bounced.len() as i64);
    assert_eq!(row.prepaid.minor(), prepaid);
    assert!(is(row.prepaid_share, prepaid.into(), cohort.into()));
    assert_eq!((row.free_money.minor(), row.bound_money.minor()), (free, bound));
    assert_eq!((row.received.minor(), row.refunded.minor()), (received, refunded));
    assert!(is(row.refunded_share, refunded.into(), received.into()));
    assert_eq!(row.payment_days, arrivals.len() as i64);
    let days: Vec<Date> = arrivals.into_iter().collect();
    check_days(row.payment_gaps.as_ref(), days.windows(2).map(|pair| pair[1].days_since(pair[0])).collect());
    // Shares are shares.
    for share in [row.on_time, row.on_time_by_amount, row.disputed_share, row.prepaid_share].into_iter().flatten() {
        assert!(share.numerator >= 0 && share.numerator <= share.denominator, "{share:?}");
    }
    assert!(minor(row.overdue) + minor(row.disputed) <= minor(row.open));
}

fn rules_of(which: u8, window: i64) -> BehaviorRules {
    let mut rules = BehaviorRules { window, ..BehaviorRules::default() };
    rules.of = if which % 2 == 1 { BehaviorOf::Group } else { BehaviorOf::Customer };
    rules.each = if which % 3 == 1 { BehaviorEach::Document } else { BehaviorEach::Debt };
    rules.observation.calendar = (which % 4 > 1).then(weekends);
    rules.observation.tolerance = i64::from(which % 5);
    rules.observation.small = if which % 7 < 3 { vec![money(60, 0)] } else { vec![] };
    rules
}

proptest! {
    /// R117, R132: every figure is that of a recount from the events, whatever the rules.
    #[test]
    fn r117_r132_behavior_is_that_of_a_recount(
        portfolio in drawn(), which in 0_u8..210, window in 20_i64..500, on in 60_i64..560, known in prop::option::of(60_i64..600)
    ) {
        let rules = rules_of(which, window);
        let cut_off = CutOff { on: day(on), known: known.map(day) };
        let rows = customer_behavior(&portfolio, &cut_off, &rules).unwrap();
        let keys: Vec<_> = rows.iter().map(|row| (row.customer.clone(), row.currency)).collect();
        prop_assert!(keys.is_sorted());
        for row in &rows {
            check_row(row, &portfolio, &rules, &cut_off);
        }
        // Nobody is left out.
        let seen: i64 = rows.iter().map(|row| row.open.minor()).sum();
        let all: i64 = portfolio.debts.iter().filter(|debt| debt.kind == ItemKind::Ordinary)
            .filter_map(|debt| plain(debt, &cut_off, 0)).map(|at| at.open()).sum();
        prop_assert_eq!(seen, all);
    }

    /// D08: names, ids and the order of the records change no figure.
    #[test]
    fn d08_only_facts_count(portfolio in drawn(), which in 0_u8..210, turn in 0_usize..20) {
        let (rules, cut_off) = (rules_of(which, 365), CutOff::on(day(450)));
        let rows = customer_behavior(&portfolio, &cut_off, &rules).unwrap();
        let mut other = portfolio.clone();
        // Other names in the other order, in another order of the list.
        let renamed = |old: &Id| id(&format!("Z-{}", 9 - old.as_str().trim_start_matches("C-").parse::<i64>().unwrap()));
        for debt in &mut other.debts {
            debt.customer = renamed(&debt.customer);
            debt.id = id(&format!("K-{}", 1_000 - debt.id.as_str().trim_start_matches("D-").parse::<i64>().unwrap()));
        }
        for lot in &mut other.prepayments {
            lot.customer = renamed(&lot.customer);
        }
        for debtor in &mut other.debtors {
            debtor.id = renamed(&debtor.id);
            debtor.parent = debtor.parent.as_ref().map(&renamed);
        }
        if !other.debts.is_empty() {
            let length = other.debts.len();
            other.debts.rotate_left(turn % length);
        }
        other.prepayments.reverse();
        let mut found = customer_behavior(&other, &cut_off, &rules).unwrap();
        for row in &mut found {
            let back = 9 - row.customer.as_str().trim_start_matches("Z-").parse::<i64>().unwrap();
            row.customer = id(&format!("C-{back}"));
        }
        found.sort_by(|a, b| (&a.customer, a.currency).cmp(&(&b.customer, b.currency)));
        prop_assert_eq!(found, rows);
    }

    /// C20: what is entered later changes no figure of a report as it was known then.
    #[test]
    fn c20_behavior_and_ratios_of_the_past_stay(portfolio in drawn(), which in 0_u8..210, known in 60_i64..500) {
        let cut_off = CutOff { on: day(known - 5), known: Some(day(known)) };
        let mut then = portfolio.clone();
        let late = |on: Date, entered: Option<Date>| entered.unwrap_or(on) > day(known);
        then.debts.retain(|debt| !late(debt.issued, debt.entered));
        then.prepayments.retain(|lot| !late(lot.received, lot.entered));
        then.debts.iter_mut().for_each(|debt| debt.events.retain(|event| !late(event.on, event.entered)));
        then.prepayments.iter_mut().for_each(|lot| lot.events.retain(|event| !late(event.on, event.entered)));
        // A receipt that is not known yet as money on account counts where it paid: it stays on the list of both.
        let gone: Vec<_> = portfolio.prepayments.iter().filter(|lot| late(lot.received, lot.entered)).cloned().collect();
        then.prepayments.extend(gone);
        let rules = rules_of(which, 365);
        prop_assert_eq!(
            customer_behavior(&portfolio, &cut_off, &rules).unwrap(),
            customer_behavior(&then, &cut_off, &rules).unwrap()
        );
        let rules = RatioRules::default();
        prop_assert_eq!(
            portfolio_ratios(&portfolio, &cut_off, &rules).unwrap(),
            portfolio_ratios(&then, &cut_off, &rules).unwrap()
        );
    }

    /// R188 and the formulas of the portfolio: every ratio from balances of two days, the countback month by month.
    #[test]
    fn r188_ratios_are_those_of_a_recount(
        portfolio in drawn(), months in 1_i64..15, on in 60_i64..560, calendar in any::<bool>(),
        from in prop::option::of(0_i64..400)
    ) {
        let mut rules = RatioRules { months, sales_from: from.map(day), ..RatioRules::default() };
        rules.observation.calendar = calendar.then(weekends);
        rules.agreed_ahead = Some(Field::text("purpose", "downPayment").unwrap());
        let cut_off = CutOff::on(day(on));
        let rows = portfolio_ratios(&portfolio, &cut_off, &rules).unwrap();
        prop_assert_eq!(rows.len() % usize::try_from(months).unwrap(), 0);
        for row in &rows {
            check_ratios(row, &portfolio, &rules, &cut_off);
        }
    }
}

fn check_ratios(row: &duebook::PortfolioRatios, portfolio: &Portfolio, rules: &RatioRules, cut_off: &CutOff) {
    let calendar = rules.observation.calendar.as_ref();
    let ours: Vec<&Debt> = portfolio
        .debts
        .iter()
        .filter(|debt| debt.kind == ItemKind::Ordinary && debt.amount.currency() == row.currency)
        .collect();
    let at = |debt: &Debt, on: Date| plain(debt, &CutOff { on, known: cut_off.known }, 0);
    let sum = |on: Date, figure: &dyn Fn(&Debt, &Plain) -> i64| -> i128 {
        ours.iter().filter_map(|debt| at(debt, on).map(|plain| i128::from(figure(debt, &plain)))).sum()
    };
    let day_before = row.from.add_days(-1).unwrap();
    assert_eq!((row.from.day(), row.to), (1, row.from.last_of_month().min(cut_off.on)));
    let days = i128::from(row.to.days_since(row.from) + 1);
    let age = |plain: &Plain, on: Date| on.days_since(rolled(plain.due, calendar));
    let between = |from: Date, to: Date, figure: &dyn Fn(&Debt, &Plain) -> i64| sum(to, figure) - sum(from, figure);
    let opening = sum(day_before, &|_, plain| plain.open());
    let closing = sum(row.to, &|_, plain| plain.open());
    let not_due = sum(row.to, &|_, plain| if age(plain, row.to) <= 0 { plain.open() } else { 0 });
    // What was invoiced before sales are known is there on both days.
    let sold = |first: Date, last: Date| {
        let first = rules.sales_from.map_or(first, |from| from.max(first));
        if first > last { 0 } else { between(first.add_days(-1).unwrap(), last, &|_, plain| plain.net()) }
    };
    let sales = sold(row.from, row.to);
    let cash = |plain: &Plain| {
        plain.payments.iter().filter(|payment| payment.by != PaidBy::Netting).map(|payment| payment.amount).sum::<i64>()
    };
    let collected = between(day_before, row.to, &|_, plain| cash(plain));
    let minor = |money: duebook::Money| i128::from(money.minor());
    assert_eq!((minor(row.opening), minor(row.closing), minor(row.not_due)), (opening, closing, not_due));
    assert_eq!((minor(row.sales), minor(row.collected)), (sales, collected));
    let inside = |day: Date| day >= row.from && day <= row.to;
    let mut received = 0_i128;
    let mut prepayments = false;
    for debt in &ours {
        for payment in at(debt, cut_off.on).map(|plain| plain.payments).unwrap_or_default() {
            let recorded = portfolio.prepayments.iter().any(|lot| lot.id == payment.receipt);
            if payment.by == PaidBy::Receipt && !recorded && inside(payment.day) {
                received += i128::from(payment.amount);
            }
        }
    }
    for lot in &portfolio.prepayments {
        let back = lot.events.iter().any(|event| event.act == (PrepaymentAct::Bounced {}) && event.on <= cut_off.on);
        let ours = lot.amount.currency() == row.currency && lot.source == Source::Receipt && !back;
        if ours && inside(lot.received) {
            received += minor(lot.amount);
            prepayments = true;
        }
    }
    assert_eq!(minor(row.received), received);
    let above = |number: i128| number.max(0);
    assert!(is(row.dso, closing * days, above(sales)));
    assert!(is(row.dso_best, not_due * days, above(sales)));
    assert!(is(row.days_delinquent, (closing - not_due) * days, above(sales)));
    assert!(is(row.effectiveness, opening + sales - closing, opening + sales - not_due));
    if sales > 0 {
        assert!(is(row.turnover, 365 * sales, closing * days));
    } else {
        assert_eq!(row.turnover, None);
    }
    assert!(is(row.collected_share, collected, above(opening + sales)));
    assert!(is(row.received_to_sales, received, above(sales)));
    let due_in = |debt: &&&Debt, ahead: bool| {
        let plain = at(debt, cut_off.on);
        plain.is_some_and(|plain| inside(rolled(plain.due, calendar)))
            && (!ahead || debt.fields.iter().any(|field| field.name.as_str() == "purpose"))
    };
    for ahead in [false, true] {
        let (mut fell_due, mut in_time) = (0_i128, 0_i128);
        for debt in ours.iter().filter(|debt| due_in(debt, ahead)) {
            let plain = at(debt, cut_off.on).unwrap();
            fell_due += i128::from(plain.net());
            let due = rolled(plain.due, calendar);
            in_time += plain.payments.iter().filter(|p| p.day <= due).map(|p| i128::from(p.amount)).sum::<i128>();
        }
        if ahead {
            assert!(is(row.ahead_overdue_share, fell_due - in_time, fell_due));
        } else {
            assert!(is(row.on_time_share, in_time, fell_due));
        }
    }
    // By month, over the whole history, every month of the calendar.
    let earliest = ours.iter().filter(|debt| at(debt, cut_off.on).is_some()).map(|debt| debt.issued).min();
    let month_of = |day: Date| day.add_days(1 - i64::from(day.day())).unwrap();
    let mut history: Vec<(i128, i128)> = Vec::new();
    if earliest.is_none() {
        assert_eq!((row.dso_countback, row.dso_true_millionths), (None, None));
    }
    if let Some(earliest) = earliest.map(|earliest| rules.sales_from.unwrap_or(earliest)) {
        let (mut first, mut last) = (row.from, row.to);
        while first >= month_of(earliest) {
            history.push((sold(first, last), i128::from(last.days_since(first) + 1)));
            last = first.add_days(-1).unwrap();
            first = month_of(last);
        }
        let quarter = history.iter().take(3);
        let (three, three_days) = quarter.fold((0, 0), |(sold, days), month| (sold + month.0, days + month.1));
        if !history.is_empty() {
            assert!(is(row.dso_three_months, closing * three_days, above(three)));
            assert_eq!(row.flags.contains(&RatioFlag::ShortHistory), history.len() < 3);
        }
        // Months with more credit notes than sales become one with the month before.
        let mut merged: Vec<(i128, i128)> = Vec::new();
        let mut held = (0, 0);
        for (sold, days) in &history {
            held = (held.0 + sold, held.1 + days);
            if held.0 >= 0 {
                merged.push(held);
                held = (0, 0);
            }
        }
        let (mut open, mut whole, mut part) = (closing, 0_i128, None);
        for (sold, days) in &merged {
            if open == 0 {
                break;
            }
            if open < *sold {
                part = Some((whole * sold + days * open, *sold));
                open = 0;
                break;
            }
            open -= sold;
            whole += days;
        }
        let used_up = open > 0;
        if used_up {
            whole = history.iter().map(|month| month.1).sum();
        }
        let mut unknown = false;
        assert_eq!(row.flags.contains(&RatioFlag::HistoryUsedUp), used_up);
        let (upper, lower) = part.unwrap_or((whole, 1));
        assert!(is(row.dso_countback, upper, lower), "{:?} {upper}/{lower}", row.dso_countback);
        let mut true_days = 0;
        let firsts: BTreeSet<Date> = ours.iter().map(|debt| month_of(debt.issued)).collect();
        for first in firsts {
            let of_month: Vec<&&Debt> = ours.iter().filter(|debt| month_of(debt.issued) == first).collect();
            let invoiced: i128 = of_month
                .iter()
                .filter(|debt| {
                    at(debt, cut_off.on).is_some() && rules.sales_from.is_none_or(|from| debt.issued >= from)
                })
                .map(|debt| minor(debt.amount))
                .sum();
            let open: i128 = of_month
                .iter()
                .filter_map(|debt| Some((debt, at(debt, row.to)?)))
                .map(|(debt, plain)| i128::from(plain.open()) * i128::from(row.to.days_since(debt.issued)))
                .sum();
            if invoiced > 0 {
                true_days += open * 1_000_000 / invoiced;
            } else {
                unknown |= of_month.iter().filter_map(|debt| at(debt, row.to)).any(|plain| plain.open() > 0);
            }
        }
        let invoices = ours
            .iter()
            .any(|debt| at(debt, cut_off.on).is_some() && rules.sales_from.is_none_or(|from| debt.issued >= from));
        let expected = (invoices && !unknown).then_some(true_days);
        assert_eq!(row.dso_true_millionths.map(i128::from), expected);
    }
    let bucket = |past: i64, which: i64| match which {
        0 => past <= 0,
        _ => past > (which - 1) * 30 && past <= which * 30,
    };
    assert_eq!(row.rolls.len(), 4);
    for (which, roll) in (0..).zip(&row.rolls) {
        let in_bucket =
            |on: Date, which: i64| sum(on, &|_, plain| if bucket(age(plain, on), which) { plain.open() } else { 0 });
        assert_eq!(minor(roll.before), in_bucket(day_before, which));
        assert_eq!(minor(roll.after), in_bucket(row.to, which + 1));
        assert!(is(roll.rate, minor(roll.after), minor(roll.before)));
        let (mut ripe, mut reached) = (0, 0);
        for debt in &ours {
            let Some(plain) = at(debt, day_before).filter(|plain| bucket(age(plain, day_before), which)) else {
                continue;
            };
            let ninety_first = rolled(plain.due, calendar).add_days(91).unwrap();
            if ninety_first <= cut_off.on {
                ripe += plain.open();
                reached += plain.open().min(at(debt, ninety_first).map_or(0, |then| then.open()));
            }
        }
        assert_eq!((roll.ripe.minor(), roll.reached.minor()), (ripe, reached));
        assert!(is(roll.reached_share, reached.into(), ripe.into()));
    }
    assert_eq!(row.flags.contains(&RatioFlag::NoSales), sales <= 0);
    assert_eq!(row.flags.contains(&RatioFlag::PartialMonth), row.to != row.to.last_of_month());
    assert_eq!(row.flags.contains(&RatioFlag::PrepaymentsReceived), prepayments);
}

/// D09: no float is anywhere near a figure of behavior, a ratio or an age.
#[test]
fn d09_no_float_in_credit_and_reports() {
    fn floats(folder: &std::path::Path, found: &mut Vec<String>) -> usize {
        let mut files = 0;
        for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                files += floats(&path, found);
                continue;
            }
            files += 1;
            let text = std::fs::read_to_string(&path).unwrap();
            let words = text.split(|c: char| !(c.is_alphanumeric() || c == '_'));
            if words.into_iter().any(|word| word == "f32" || word == "f64") {
                found.push(path.display().to_string());
            }
        }
        files
    }
    let (core, mut found) = (duebook_tests::mirror::root().join("core/src"), Vec::new());
    let files: usize = ["credit", "report", "item"].map(|folder| floats(&core.join(folder), &mut found)).iter().sum();
    assert!(files > 25, "{files}");
    assert!(found.is_empty(), "{found:?}");
}
