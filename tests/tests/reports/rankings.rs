//! Rankings and dashboards against plain counts by day (R115, R118–R122, R188, R189).

use std::cmp::Reverse;
use std::collections::BTreeMap;

use duebook::{
    CollectionBase, Currency, CutOff, DashboardOrder, Date, Debt, DebtAct, Fraction, Money, PaidBy, Portfolio,
    RankAttribution, RankBy, RankMeasure, RankRow, RankTarget, RankingOrder, Value, collection_progress, dashboard,
    ranking,
};
use proptest::prelude::*;

use crate::figures::{cny, day, id, parts, portfolios, seen, shown};

/// What is collected by each event, by going through all payments again for every one that was taken back.
fn collected(debt: &Debt, at: &CutOff) -> Vec<(Date, i64)> {
    let mut payments: Vec<(Option<&duebook::Id>, i64, bool)> = Vec::new();
    let mut found = Vec::new();
    for event in seen(debt, at) {
        match &event.act {
            DebtAct::Paid { amount, receipt, by, .. } => {
                let cash = *by != PaidBy::Netting;
                payments.push((receipt.as_ref(), amount.minor(), cash));
                found.push((event.on, if cash { amount.minor() } else { 0 }));
            }
            DebtAct::PaymentReversed { amount, receipt, .. } => {
                let (mut rest, mut cash) = (amount.minor(), 0);
                for own in [true, false] {
                    for (of, left, money) in payments.iter_mut().rev() {
                        if !own || (receipt.is_some() && *of == receipt.as_ref()) {
                            let taken = rest.min(*left);
                            (*left, rest) = (*left - taken, rest - taken);
                            cash += if *money { taken } else { 0 };
                        }
                    }
                }
                found.push((event.on, -cash));
            }
            _ => {}
        }
    }
    found
}

/// Who has the debt at the end of a day.
fn owner(debt: &Debt, on: Date) -> Option<String> {
    let mut owner = debt.owner.as_ref();
    for event in seen(debt, &CutOff::on(on)) {
        if let DebtAct::Reassigned { owner: next } = &event.act {
            owner = Some(next);
        }
    }
    owner.map(|owner| owner.as_str().to_owned())
}

/// Opening, sales, handed, closing, overdue, collected, settled otherwise than sold.
type Figures = [i64; 7];

/// The figures of each owner, each of the owner of its day, by going through every day.
fn day_by_day(portfolio: &Portfolio, currency: Currency, first: i64, last: i64) -> BTreeMap<Option<String>, Figures> {
    let mut all: BTreeMap<Option<String>, Figures> = BTreeMap::new();
    let debts = portfolio.debts.iter().filter(|debt| debt.amount.currency() == currency && debt.issued <= day(last));
    for debt in debts {
        let open = |on: Date| debt.standing(&CutOff::on(on)).unwrap().open.minor();
        let cash = collected(debt, &CutOff::on(day(last)));
        let before = day(first - 1);
        let mut add = |who: Option<String>, figure: usize, amount: i64| {
            if amount != 0 {
                all.entry(who).or_default()[figure] += amount;
            }
        };
        if debt.issued < day(first) {
            add(owner(debt, before), 0, open(before));
        }
        for number in first..=last {
            let (on, former) = (day(number), day(number - 1));
            if debt.issued > on {
                continue;
            }
            if debt.issued == on {
                add(owner(debt, on), 1, debt.amount.minor());
            } else if owner(debt, on) != owner(debt, former) {
                add(owner(debt, former), 2, -open(former));
                add(owner(debt, on), 2, open(former));
            }
            let (a, b) = (debt.standing(&CutOff::on(former)).unwrap(), debt.standing(&CutOff::on(on)).unwrap());
            let sold = |one: &duebook::DebtStanding| one.amount.minor() - one.credited.minor() - one.canceled.minor();
            let was = if debt.issued == on { debt.amount.minor() } else { sold(&a) };
            add(owner(debt, on), 1, sold(&b) - was);
            let settled =
                |one: &duebook::DebtStanding| one.paid.minor() + one.deducted.minor() + one.written_off.minor();
            add(owner(debt, on), 6, settled(&b) - if debt.issued == on { 0 } else { settled(&a) });
            add(owner(debt, on), 5, cash.iter().filter(|(day, _)| *day == on).map(|(_, amount)| amount).sum());
        }
        let end = parts([debt.clone()].iter(), &CutOff::on(day(last)), currency);
        add(owner(debt, day(last)), 3, end[0]);
        add(owner(debt, day(last)), 4, end[2]);
    }
    all
}

fn order(by: RankBy, measure: RankMeasure, first: i64, last: i64) -> RankingOrder {
    RankingOrder { least_debts: 1, most_percent: 100, ..RankingOrder::new(by, measure, day(first), day(last)).unwrap() }
}

fn name(row: &RankRow) -> Option<String> {
    row.of.as_ref().map(|value| match value {
        Value::Text { text } => text.as_str().to_owned(),
        other => panic!("{other:?}"),
    })
}

const MEASURES: [RankMeasure; 7] = [
    RankMeasure::Effectiveness,
    RankMeasure::DaysLate,
    RankMeasure::OnTime,
    RankMeasure::OverdueShare,
    RankMeasure::Collected,
    RankMeasure::Target,
    RankMeasure::CollectionRate,
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn r118_each_figure_is_of_whoever_had_the_debt_on_its_day(portfolio in portfolios(), first in 1_i64..80, length in 0_i64..50) {
        let last = first + length;
        let asked = RankingOrder {
            attribution: RankAttribution::OfDay, ..order(RankBy::Person {}, RankMeasure::Collected, first, last)
        };
        let rows = ranking(&portfolio, &asked).unwrap();
        let slow = day_by_day(&portfolio, cny(0).currency(), first, last);
        for row in &rows {
            let [opening, sales, handed, closing, overdue, cash, settled] = slow.get(&name(row)).copied().unwrap_or_default();
            prop_assert_eq!(
                [row.opening, row.sales, row.handed, row.closing.open, row.closing.overdue, row.collected].map(|amount| amount.minor()),
                [opening, sales, handed, closing, overdue, cash]
            );
            prop_assert_eq!(opening + sales + handed - settled, closing);
            let (begun, good) = (opening + sales + handed, closing - overdue);
            let expected = if begun - good > 0 { Fraction::of(begun - closing, begun - good) } else { None };
            prop_assert_eq!(row.effectiveness, expected);
        }
        for (who, figures) in &slow {
            prop_assert!(*figures == Figures::default() || rows.iter().any(|row| name(row) == *who), "{:?} {:?}", who, figures);
        }
        // However debts are attributed, together it is the same.
        for attribution in [RankAttribution::AtIssue, RankAttribution::AtDue] {
            let others = ranking(&portfolio, &RankingOrder { attribution, ..asked.clone() }).unwrap();
            let sum = |rows: &[RankRow], read: fn(&RankRow) -> Money| rows.iter().map(|row| read(row).minor()).sum::<i64>();
            let reads: [fn(&RankRow) -> Money; 7] = [
                |row| row.opening, |row| row.sales, |row| row.closing.open, |row| row.closing.overdue, |row| row.collected,
                |row| row.fell_due, |row| row.on_time,
            ];
            for read in reads {
                prop_assert_eq!(sum(&others, read), sum(&rows, read));
            }
            prop_assert!(others.iter().all(|row| row.handed.is_zero()));
            prop_assert_eq!(sum(&rows, |row| row.handed), 0);
        }
    }

    #[test]
    fn r120_what_fell_due_and_was_there_in_time_is_counted_once(portfolio in portfolios(), first in 1_i64..80, length in 0_i64..50) {
        let (from, to) = (day(first), day(first + length));
        let at = CutOff::on(to);
        let asked = order(RankBy::Customer {}, RankMeasure::OnTime, first, first + length);
        for row in ranking(&portfolio, &asked).unwrap() {
            let (mut due, mut in_time, mut weight, mut weighted) = (0, 0, 0, 0);
            let theirs = portfolio.debts.iter().filter(|debt| {
                Some(debt.customer.as_str().to_owned()) == name(&row) && debt.issued <= to && debt.amount.currency() == asked.currency
            });
            for debt in theirs {
                let standing = debt.standing(&at).unwrap();
                // The payments as they are at the end: what was taken back was never paid.
                let mut paid: Vec<(Date, Date, i64, Option<duebook::Id>)> = Vec::new();
                for event in seen(debt, &at) {
                    match &event.act {
                        DebtAct::Paid { amount, receipt, received, .. } => {
                            paid.push((event.on, received.map_or(event.on, |day| day.min(event.on)), amount.minor(), receipt.clone()));
                        }
                        DebtAct::PaymentReversed { amount, receipt, .. } => {
                            let mut rest = amount.minor();
                            for own in [true, false] {
                                for one in paid.iter_mut().rev().filter(|one| !own || (receipt.is_some() && one.3 == *receipt)) {
                                    let taken = rest.min(one.2);
                                    (one.2, rest) = (one.2 - taken, rest - taken);
                                }
                            }
                        }
                        _ => {}
                    }
                }
                if standing.due >= from && standing.due <= to {
                    due += standing.amount.minor() - standing.credited.minor() - standing.canceled.minor() - standing.deducted.minor();
                    in_time += paid.iter().filter(|one| one.1 <= standing.due).map(|one| one.2).sum::<i64>();
                }
                for (_, day, amount, _) in paid.iter().filter(|one| one.0 >= from) {
                    weight += amount;
                    weighted += amount * day.days_since(standing.due).max(0);
                }
                if standing.due < to {
                    let overdue = standing.open.minor() - standing.disputed.minor();
                    weight += overdue;
                    weighted += overdue * to.days_since(standing.due);
                }
            }
            prop_assert_eq!((row.fell_due.minor(), row.on_time.minor()), (due, in_time));
            prop_assert_eq!(row.days_late, if weight > 0 { Fraction::of(weighted, weight) } else { None });
            prop_assert_eq!(row.collection_rate, if due > 0 { Fraction::of(row.collected.minor(), due) } else { None });
            prop_assert_eq!(row.on_time_share, if due > 0 { Fraction::of(in_time, due) } else { None });
        }
    }

    #[test]
    fn r118_ranks_count_who_is_better(portfolio in portfolios(), measure in 0_usize..7, least in 1_i64..4, most in 40_i64..101) {
        let measure = MEASURES[measure];
        let target = |who: &str, amount| RankTarget { of: Value::Text { text: id(who) }, amount: cny(amount) };
        let asked = RankingOrder {
            least_debts: least, most_percent: most, base: CollectionBase::OpeningAndSales,
            targets: vec![target("LI", 10_000), target("WANG", 10_000)], ..order(RankBy::Person {}, measure, 20, 100)
        };
        let rows = ranking(&portfolio, &asked).unwrap();
        let less = matches!(measure, RankMeasure::DaysLate | RankMeasure::OverdueShare);
        for row in &rows {
            let comparable = row.debts >= least && row.marks.is_empty();
            prop_assert_eq!(row.rank.is_some(), comparable && row.value.is_some());
            let share = row.largest.map_or(0, |share| i128::from(share.numerator) * 100 / i128::from(share.denominator));
            prop_assert!(!comparable || share <= i128::from(most));
            if let (Some(rank), Some(value)) = (row.rank, row.value) {
                let ranked = || rows.iter().filter(|other| other.rank.is_some());
                let better = ranked().filter(|other| {
                    let order = other.value.unwrap().compare(&value);
                    if less { order.is_lt() } else { order.is_gt() }
                });
                prop_assert_eq!(rank, better.count() as i64 + 1);
                prop_assert_eq!(row.tied, ranked().filter(|other| other.value == row.value).count() > 1);
            }
        }
        let keys: Vec<(bool, bool, Option<i64>)> = rows.iter().map(|row| (row.value.is_none(), row.rank.is_none(), row.rank)).collect();
        prop_assert!(keys.is_sorted());
        prop_assert!(["LI", "WANG"].iter().all(|who| rows.iter().any(|row| name(row).as_deref() == Some(who))));
    }

    #[test]
    fn r122_cards_are_the_sums_of_standings(portfolio in portfolios(), first in 1_i64..90, length in 0_i64..40, top in 0_i64..4) {
        let at = CutOff::on(day(first + length));
        let asked = DashboardOrder { at, first: day(first), days: 30, top, advance: None };
        for card in dashboard(&portfolio, &asked).unwrap() {
            let of = |customer: Option<&str>, at: &CutOff| {
                let theirs = portfolio.debts.iter().filter(|debt| customer.is_none_or(|name| name == debt.customer.as_str()));
                parts(theirs, at, card.currency)
            };
            let open = of(None, &at);
            prop_assert_eq!(shown(&card.open), open);
            prop_assert_eq!(card.overdue_share, Fraction::of(open[2], open[0]));
            let cash: i64 = portfolio.debts.iter()
                .filter(|debt| debt.amount.currency() == card.currency && debt.issued <= at.on)
                .flat_map(|debt| collected(debt, &at)).filter(|(on, _)| *on >= day(first)).map(|(_, amount)| amount).sum();
            prop_assert_eq!(card.collected.minor(), cash);
            let figures = day_by_day(&portfolio, card.currency, first + length - 29, first + length);
            let sales: i64 = figures.values().map(|figures| figures[1]).sum();
            prop_assert_eq!(card.dso, if sales > 0 { Fraction::of(open[0] * 30, sales) } else { None });
            prop_assert_eq!(card.turnover, if sales > 0 { Fraction::of(sales * 365, open[0] * 30) } else { None });
            let period: i64 = day_by_day(&portfolio, card.currency, first, first + length).values().map(|figures| figures[1]).sum();
            prop_assert_eq!(card.sales.minor(), period);
            let mut owing: Vec<(Reverse<i64>, &str)> = crate::figures::CUSTOMERS.iter()
                .map(|name| (Reverse(of(Some(name), &at)[0]), *name)).filter(|(open, _)| open.0 > 0).collect();
            owing.sort();
            prop_assert_eq!(card.debtors, owing.len() as i64);
            owing.truncate(usize::try_from(top).unwrap());
            prop_assert_eq!(card.top.len(), owing.len());
            for (found, (owed, name)) in card.top.iter().zip(&owing) {
                prop_assert_eq!((found.customer.as_str(), found.open.open.minor()), (*name, owed.0));
                let former = of(Some(name), &CutOff::on(day(first - 1)))[0];
                prop_assert_eq!((found.former.minor(), found.trend.minor()), (former, owed.0 - former));
                prop_assert_eq!(found.share, Fraction::of(owed.0, open[0]));
            }
            let monies = || portfolio.prepayments.iter().filter(|money| money.amount.currency() == card.currency);
            let left: i64 = monies().map(|money| money.standing(&at).unwrap().left.minor()).sum();
            prop_assert_eq!(card.prepaid.minor() + card.unidentified.minor(), left);
            let waits: Vec<i64> = monies().map(|money| money.standing(&at).unwrap().refund_requested.minor()).filter(|sum| *sum > 0).collect();
            prop_assert_eq!((card.refunds.minor(), card.refunds_waiting), (waits.iter().sum(), waits.len() as i64));
        }
    }

    #[test]
    fn r115_progress_is_what_was_planned_paid_and_left(portfolio in portfolios(), last in 0_i64..130) {
        let at = CutOff::on(day(last));
        let rows = collection_progress(&portfolio, &at, &id("region")).unwrap();
        let mut open = 0;
        for row in &rows {
            let region = |customer: &str| if customer < "C" { "EAST" } else { "WEST" };
            let Some(Value::Text { text }) = &row.value else { panic!("{row:?}") };
            let theirs: Vec<&Debt> = portfolio.debts.iter().filter(|debt| {
                debt.amount.currency() == row.currency && debt.issued <= at.on && region(debt.customer.as_str()) == text.as_str()
            }).collect();
            prop_assert_eq!(row.debts, theirs.len() as i64);
            let sum = |read: &dyn Fn(&duebook::DebtStanding) -> i64| {
                theirs.iter().map(|debt| read(&debt.standing(&at).unwrap())).sum::<i64>()
            };
            prop_assert_eq!(row.collected.minor(), sum(&|one| one.paid.minor()));
            prop_assert_eq!(row.planned.minor(), row.collected.minor() + row.written_off.minor() + row.open.open.minor());
            let planned = |one: &duebook::DebtStanding| {
                one.amount.minor() - one.credited.minor() - one.canceled.minor() - one.deducted.minor()
            };
            prop_assert_eq!(row.due.minor(), sum(&|one| if one.due <= at.on { planned(one) } else { 0 }));
            prop_assert_eq!(row.share, Fraction::of(row.collected.minor(), row.planned.minor()));
            open += row.open.open.minor();
        }
        let all: i64 = crate::figures::currencies().iter().map(|currency| parts(portfolio.debts.iter(), &at, *currency)[0]).sum();
        prop_assert_eq!(open, all);
    }
}

#[test]
fn r118_who_has_one_large_customer_or_few_debts_has_no_rank() {
    let debt = |number: i64, customer: &str, owner: &str, amount| {
        let mut debt = Debt::new(&format!("D-{number}"), customer, cny(amount), day(number), day(30)).unwrap();
        debt.owner = Some(id(owner));
        debt
    };
    let mut debts: Vec<Debt> = (0..5).map(|n| debt(n, if n < 3 { "ACME" } else { "BOLT" }, "LI", 100)).collect();
    debts.extend((5..10).map(|n| debt(n, if n < 9 { "ACME" } else { "BOLT" }, "WANG", 100)));
    debts.extend((10..14).map(|n| debt(n, if n < 12 { "ACME" } else { "BOLT" }, "ZHAO", 100)));
    let portfolio = Portfolio { debts, ..Portfolio::default() };
    let asked = RankingOrder::new(RankBy::Person {}, RankMeasure::OverdueShare, day(0), day(60)).unwrap();
    let rows = ranking(&portfolio, &asked).unwrap();
    let told: Vec<_> = rows.iter().map(|row| (name(row).unwrap(), row.rank, row.marks.clone())).collect();
    // Sixty percent of one customer is not more than sixty percent.
    assert_eq!(told[0], ("LI".to_owned(), Some(1), Vec::new()));
    assert_eq!(told[1], ("WANG".to_owned(), None, vec![duebook::RankMark::OneCustomer]));
    assert_eq!(told[2], ("ZHAO".to_owned(), None, vec![duebook::RankMark::FewDebts]));
    let twice = RankTarget { of: Value::Text { text: id("LI") }, amount: cny(1) };
    let asked = RankingOrder { targets: vec![twice.clone(), twice], ..asked };
    assert_eq!(ranking(&portfolio, &asked).unwrap_err().path(), "order.targets[1].of");
}
