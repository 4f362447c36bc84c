//! The aging report against a recount that looks at each debt by itself and clears cent by cent (C20, R114).

use std::collections::BTreeMap;

use crate::receivables::{currency, day, drawn, id, left, money, plain};
use duebook::{
    AgingBasis, AgingBucket, AgingBy, AgingColumn, AgingLine, AgingMatching, AgingReport, AgingRules, AgingUnapplied,
    AgingWorth, Currency, CutOff, Date, Debt, DebtAct, Debtor, DebtorAct, DebtorEvent, Field, Id, Money, Nature,
    Portfolio, Quote, Receivable, Rounding, Value, aging, aging_report, convert,
};
use proptest::prelude::*;

/// Any buckets without gap or overlap.
fn buckets() -> impl Strategy<Value = Vec<AgingBucket>> {
    (prop::option::of(-90_i64..5), prop::collection::vec(1_i64..40, 0..7)).prop_map(|(first, widths)| {
        let mut from = first;
        let mut all = Vec::new();
        for width in widths {
            let to = from.unwrap_or(-60) + width - 1;
            all.push(AgingBucket { from, to: Some(to) });
            from = Some(to + 1);
        }
        all.push(AgingBucket { from, to: None });
        all
    })
}

fn rules() -> impl Strategy<Value = AgingRules> {
    let by = prop::sample::select(vec![
        None,
        Some(AgingBy::Customer {}),
        Some(AgingBy::Group {}),
        Some(AgingBy::Owner {}),
        Some(AgingBy::CurrentOwner {}),
        Some(AgingBy::Field { name: id("project") }),
        Some(AgingBy::Field { name: id("region") }),
    ]);
    let basis = prop::sample::select(vec![AgingBasis::Due, AgingBasis::Document, AgingBasis::Entered]);
    (buckets(), basis, by, any::<[bool; 4]>()).prop_map(|(buckets, basis, by, [first, second, third, fourth])| {
        let column = |apart| if apart { AgingColumn::Apart } else { AgingColumn::Aged };
        AgingRules {
            buckets,
            basis,
            matching: if first { AgingMatching::OldestFirst } else { AgingMatching::AsMatched },
            disputed: column(second),
            retention: column(third),
            unapplied: if fourth { AgingUnapplied::OwnDate } else { AgingUnapplied::Apart },
            by,
            worth: None,
        }
    })
}

/// What is open of one record: its customer and line, its age, and what stands where.
#[derive(Clone, Debug)]
struct Part {
    pool: Option<(Id, Currency)>,
    order: (i64, Date, Id),
    line: (Option<String>, Currency),
    days: i64,
    debt: bool,
    aged: i64,
    paid: i64,
    disputed: i64,
    retention: i64,
    unapplied: i64,
}

fn shown(value: &Value) -> String {
    match value {
        Value::Text { text } => text.as_str().to_owned(),
        other => format!("{other:?}"),
    }
}

fn line_of(
    portfolio: &Portfolio,
    rules: &AgingRules,
    cut_off: &CutOff,
    customer: &Id,
    owner: Option<&Id>,
    fields: &[Field],
    debt: Option<&Debt>,
) -> Option<String> {
    let debtor = portfolio.debtors.iter().find(|debtor| debtor.id == *customer);
    let known = |on: Date, entered: Option<Date>| {
        on <= cut_off.on && cut_off.known.is_none_or(|known| entered.unwrap_or(on) <= known)
    };
    let first = || owner.cloned().or_else(|| debtor?.owner.clone()).map(|owner| owner.as_str().to_owned());
    match rules.by.as_ref()? {
        AgingBy::Customer {} => Some(customer.as_str().to_owned()),
        AgingBy::Group {} => {
            let parent = debtor.and_then(|debtor| debtor.parent.as_ref());
            Some(parent.unwrap_or(customer).as_str().to_owned())
        }
        AgingBy::Owner {} => first(),
        AgingBy::CurrentOwner {} => {
            let Some(debt) = debt else { return first() };
            let mut handed: Vec<(Date, bool, &Id)> = Vec::new();
            for event in debtor.map_or(&[][..], |debtor| &debtor.events) {
                if let DebtorAct::Reassigned { owner } = &event.act
                    && known(event.on, event.entered)
                    && event.on >= debt.issued
                {
                    handed.push((event.on, false, owner));
                }
            }
            for event in &debt.events {
                if let DebtAct::Reassigned { owner } = &event.act
                    && known(event.on, event.entered)
                {
                    handed.push((event.on, true, owner));
                }
            }
            handed.sort_by_key(|one| (one.0, one.1));
            handed.last().map(|one| one.2.as_str().to_owned()).or_else(first)
        }
        AgingBy::Field { name } => {
            let all = fields.iter().chain(debtor.map_or(&[][..], |debtor| &debtor.fields));
            all.filter(|field| field.name == *name).map(|field| shown(&field.value)).next()
        }
    }
}

fn parts(portfolio: &Portfolio, rules: &AgingRules, cut_off: &CutOff) -> Vec<Part> {
    let mut all = Vec::new();
    for debt in &portfolio.debts {
        let Some(at) = plain(debt, cut_off, 0) else { continue };
        let disputed = if rules.disputed == AgingColumn::Apart { at.disputed_now() } else { 0 };
        let rest = at.open() - disputed;
        let back = debt.retention && rules.retention == AgingColumn::Apart && cut_off.on <= at.due;
        let from = match rules.basis {
            AgingBasis::Due => at.due,
            AgingBasis::Document => debt.issued,
            AgingBasis::Entered => debt.entered.unwrap_or(debt.issued),
        };
        let days = cut_off.on.days_since(from);
        let owner = debt.owner.as_ref();
        let group = line_of(portfolio, rules, cut_off, &debt.customer, owner, &debt.fields, Some(debt));
        all.push(Part {
            pool: Some((debt.customer.clone(), debt.amount.currency())),
            order: (-days, debt.due, debt.id.clone()),
            line: (group, debt.amount.currency()),
            days,
            debt: true,
            aged: if back { 0 } else { rest },
            paid: if back { 0 } else { at.paid() },
            disputed,
            retention: if back { rest } else { 0 },
            unapplied: 0,
        });
    }
    for lot in &portfolio.prepayments {
        let left = left(lot, cut_off);
        let from = match rules.basis {
            AgingBasis::Entered => lot.entered.unwrap_or(lot.received),
            AgingBasis::Due | AgingBasis::Document => lot.received,
        };
        let days = cut_off.on.days_since(from);
        let own = rules.unapplied == AgingUnapplied::OwnDate;
        let group = line_of(portfolio, rules, cut_off, &lot.customer, lot.owner.as_ref(), &lot.fields, None);
        let pooled = !matches!(lot.nature, Nature::Guarantee | Nature::Unidentified);
        all.push(Part {
            pool: pooled.then(|| (lot.customer.clone(), lot.amount.currency())),
            order: (-days, lot.received, lot.id.clone()),
            line: (group, lot.amount.currency()),
            days,
            debt: false,
            aged: if own { -left } else { 0 },
            paid: 0,
            disputed: 0,
            retention: 0,
            unapplied: if own { 0 } else { -left },
        });
    }
    if rules.matching == AgingMatching::OldestFirst {
        clear(&mut all);
    }
    all
}

/// Takes every cent of money of each customer and puts it on the oldest debt that still takes one.
fn clear(all: &mut [Part]) {
    all.sort_by(|a, b| (a.debt, &a.order).cmp(&(b.debt, &b.order)));
    let mut pools: Vec<_> = all.iter().filter_map(|part| part.pool.clone()).collect();
    pools.sort();
    pools.dedup();
    for pool in pools {
        let mut cents: i64 = 0;
        for part in all.iter_mut().filter(|part| part.pool.as_ref() == Some(&pool)) {
            cents += part.paid;
            part.aged += part.paid;
            part.paid = 0;
        }
        loop {
            let oldest = all.iter().position(|part| part.pool.as_ref() == Some(&pool) && part.debt && part.aged > 0);
            let Some(oldest) = oldest else { break };
            if cents > 0 {
                cents -= 1;
            } else {
                let money =
                    |part: &Part| part.pool.as_ref() == Some(&pool) && !part.debt && part.aged + part.unapplied < 0;
                let Some(money) = all.iter().position(money) else { break };
                if all[money].aged < 0 { all[money].aged += 1 } else { all[money].unapplied += 1 }
            }
            all[oldest].aged -= 1;
        }
        assert_eq!(cents, 0);
    }
}

type Sums = (Vec<i64>, [i64; 3], i64, i64, Option<i64>);

/// The lines: before the first bucket and each bucket, the columns apart, what is open, how many, the oldest.
fn recount(portfolio: &Portfolio, rules: &AgingRules, cut_off: &CutOff) -> BTreeMap<(Option<String>, Currency), Sums> {
    let mut lines: BTreeMap<(Option<String>, Currency), Sums> = BTreeMap::new();
    for part in parts(portfolio, rules, cut_off) {
        if [part.aged, part.disputed, part.retention, part.unapplied] == [0; 4] {
            continue;
        }
        let empty = || (vec![0; rules.buckets.len() + 1], [0; 3], 0, 0, None);
        let line = lines.entry(part.line.clone()).or_insert_with(empty);
        let holds = |bucket: &AgingBucket| {
            bucket.from.is_none_or(|from| part.days >= from) && bucket.to.is_none_or(|to| part.days <= to)
        };
        let found: Vec<usize> =
            (1..).zip(&rules.buckets).filter(|(_, bucket)| holds(bucket)).map(|(place, _)| place).collect();
        assert!(found.len() <= 1, "buckets overlap");
        let place = found.first().copied().unwrap_or(0);
        line.0[place] += part.aged;
        line.1[0] += part.disputed;
        line.1[1] += part.retention;
        line.1[2] += part.unapplied;
        if part.debt {
            let open = part.aged + part.disputed + part.retention;
            line.2 += open;
            line.3 += i64::from(open > 0);
            if part.aged > 0 && place > 0 {
                line.4 = line.4.max(Some(part.days));
            }
        }
    }
    lines
}

fn sums(line: &AgingLine) -> Sums {
    let buckets = std::iter::once(line.not_due).chain(line.buckets.iter().copied());
    let apart = [line.disputed, line.retention, line.unapplied].map(|money| money.minor());
    (buckets.map(|money| money.minor()).collect(), apart, line.open.minor(), line.items, line.oldest)
}

fn check(report: &AgingReport, portfolio: &Portfolio, rules: &AgingRules, cut_off: &CutOff) {
    let mut lines = recount(portfolio, rules, cut_off);
    for line in report.lines.iter().chain(&report.totals) {
        let columns = sums(line);
        assert_eq!(columns.0.iter().sum::<i64>() + columns.1.iter().sum::<i64>(), line.balance.minor());
    }
    // The totals are the ledger: what is open of every debt less what is left of all money.
    for total in &report.totals {
        let of = |found: Currency| found == total.currency;
        let debts: i64 = portfolio
            .debts
            .iter()
            .filter(|debt| of(debt.amount.currency()))
            .filter_map(|debt| plain(debt, cut_off, 0))
            .map(|at| at.open())
            .sum();
        let money: i64 =
            portfolio.prepayments.iter().filter(|lot| of(lot.amount.currency())).map(|lot| left(lot, cut_off)).sum();
        assert_eq!(total.balance.minor(), debts - money);
        let lines: Vec<&AgingLine> = report.lines.iter().filter(|line| of(line.currency)).collect();
        assert_eq!(lines.iter().map(|line| line.balance.minor()).sum::<i64>(), total.balance.minor());
        assert_eq!(lines.iter().map(|line| line.items).sum::<i64>(), total.items);
        for (place, bucket) in total.buckets.iter().enumerate() {
            assert_eq!(lines.iter().map(|line| line.buckets[place].minor()).sum::<i64>(), bucket.minor());
        }
    }
    let keys: Vec<_> = report.lines.iter().map(|line| (line.group.as_ref().map(shown), line.currency)).collect();
    assert!(keys.is_sorted());
    for (line, key) in report.lines.iter().zip(keys) {
        assert_eq!(Some(sums(line)), lines.remove(&key), "{key:?}");
    }
    assert!(lines.is_empty(), "{lines:?}");
}

/// Customers change hands as well.
fn handed_over(mut portfolio: Portfolio, on: i64) -> Portfolio {
    if let Some(debtor) = portfolio.debtors.first_mut() {
        let act = DebtorAct::Reassigned { owner: id("sun-1") };
        debtor.events.push(DebtorEvent { on: day(on), entered: Some(day(on + 9)), act });
    }
    portfolio
}

proptest! {
    /// C20, R114: every line is that of a recount, its columns are its balance, and the totals are the ledger.
    #[test]
    fn c20_r114_the_report_is_that_of_a_recount(
        portfolio in drawn(), rules in rules(), on in 0_i64..600, known in prop::option::of(0_i64..600), handed in 0_i64..400
    ) {
        let portfolio = handed_over(portfolio, handed);
        let cut_off = CutOff { on: day(on), known: known.map(day) };
        check(&aging_report(&portfolio, &cut_off, &rules).unwrap(), &portfolio, &rules, &cut_off);
    }

    /// C20: what is entered later changes nothing in the report as it was known then, on any basis.
    #[test]
    fn c20_the_past_stays_as_it_was_known(portfolio in drawn(), rules in rules(), on in 0_i64..500, known in 0_i64..500) {
        let cut_off = CutOff { on: day(on), known: Some(day(known)) };
        let mut then = portfolio.clone();
        let late = |on: Date, entered: Option<Date>| entered.unwrap_or(on) > day(known);
        then.debts.retain(|debt| !late(debt.issued, debt.entered));
        then.prepayments.retain(|lot| !late(lot.received, lot.entered));
        then.debts.iter_mut().for_each(|debt| debt.events.retain(|event| !late(event.on, event.entered)));
        then.prepayments.iter_mut().for_each(|lot| lot.events.retain(|event| !late(event.on, event.entered)));
        prop_assert_eq!(
            aging_report(&portfolio, &cut_off, &rules).unwrap(),
            aging_report(&then, &cut_off, &rules).unwrap()
        );
    }

    /// C20: every basis, matching and grouping has the same balance; the order of the records makes no difference.
    #[test]
    fn c20_every_basis_has_the_same_total(portfolio in drawn(), one in rules(), two in rules(), on in 0_i64..600) {
        let cut_off = CutOff::on(day(on));
        let totals = |rules: &AgingRules, portfolio: &Portfolio| {
            let report = aging_report(portfolio, &cut_off, rules).unwrap();
            report.totals.iter().map(|line| line.balance).filter(|balance| !balance.is_zero()).collect::<Vec<_>>()
        };
        prop_assert_eq!(totals(&one, &portfolio), totals(&two, &portfolio));
        let mut turned = portfolio.clone();
        turned.debts.reverse();
        turned.prepayments.reverse();
        prop_assert_eq!(
            aging_report(&turned, &cut_off, &one).unwrap(), aging_report(&portfolio, &cut_off, &one).unwrap()
        );
    }

    /// C20: the plain aging of receivables and the standard report put the same amounts into the same buckets.
    #[test]
    fn c20_both_agings_agree(portfolio in drawn(), on in 0_i64..600) {
        let cut_off = CutOff::on(day(on));
        let rules = AgingRules {
            disputed: AgingColumn::Aged, retention: AgingColumn::Aged, ..AgingRules::standard()
        };
        let report = aging_report(&Portfolio { prepayments: vec![], ..portfolio.clone() }, &cut_off, &rules).unwrap();
        let items: Vec<Receivable> = portfolio.debts.iter().map(|debt| {
            let standing = debt.standing(&cut_off).unwrap();
            Receivable::new(debt.id.clone(), debt.customer.clone(), standing.open, standing.due).unwrap()
        }).collect();
        let rows = aging(&items, &[30, 60, 90], cut_off.on).unwrap();
        let rows: Vec<_> = rows.into_iter().filter(|row| !row.total.is_zero())
            .map(|row| (row.currency, row.not_due, row.overdue, row.total)).collect();
        let lines: Vec<_> = report.totals.into_iter()
            .map(|line| (line.currency, line.not_due, line.buckets, line.balance)).collect();
        prop_assert_eq!(lines, rows);
    }

    /// C20: in another currency every column is turned by itself, and the balances are sums of what is shown.
    #[test]
    fn c20_a_converted_report_adds_up(portfolio in drawn(), rules in rules(), on in 0_i64..600) {
        let cut_off = CutOff::on(day(on));
        let quote = Quote { per: 100, ..Quote::new(currency(1), currency(0), "4.8763").unwrap() };
        let worth = AgingWorth { currency: currency(0), quotes: vec![quote], rounding: Rounding::HalfUp };
        let plain = aging_report(&portfolio, &cut_off, &rules).unwrap();
        let turned = aging_report(&portfolio, &cut_off, &AgingRules { worth: Some(worth), ..rules }).unwrap();
        prop_assert!(turned.totals.len() <= 1);
        let value = |money: Money| {
            if money.currency() == currency(0) { money.minor() } else {
                convert(money, &quote, Rounding::HalfUp).unwrap().value.minor()
            }
        };
        for line in &turned.lines {
            let of: Vec<&AgingLine> = plain.lines.iter().filter(|other| other.group == line.group).collect();
            for (place, bucket) in line.buckets.iter().enumerate() {
                prop_assert_eq!(bucket.minor(), of.iter().map(|line| value(line.buckets[place])).sum::<i64>());
            }
            prop_assert_eq!(line.unapplied.minor(), of.iter().map(|line| value(line.unapplied)).sum::<i64>());
            let columns = sums(line);
            prop_assert_eq!(columns.0.iter().sum::<i64>() + columns.1.iter().sum::<i64>(), line.balance.minor());
        }
        if let [total] = &turned.totals[..] {
            prop_assert_eq!(turned.lines.iter().map(|line| line.balance.minor()).sum::<i64>(), total.balance.minor());
        }
    }
}

fn one_debt(due: i64) -> Portfolio {
    let debt = Debt::new("D-1", "C-1", money(1_001, 0), day(0), day(due)).unwrap();
    Portfolio { debts: vec![debt], ..Portfolio::default() }
}

/// R114: day 30 is in the first bucket, day 31 in the second, day 90 in the third, day 91 in the last; what is due today
/// is not overdue. The articles put it into 0–30.
#[test]
fn r114_the_edges_of_the_buckets() {
    let column = |rules: &AgingRules, past: i64| {
        let report = aging_report(&one_debt(200), &CutOff::on(day(200 + past)), rules).unwrap();
        let line = &report.totals[0];
        let all = std::iter::once(line.not_due).chain(line.buckets.iter().copied());
        all.enumerate().filter(|(_, money)| !money.is_zero()).map(|(place, _)| place).collect::<Vec<_>>()
    };
    let edges = [-100, -1, 0, 1, 30, 31, 60, 61, 90, 91, 999];
    let places = |rules: &AgingRules| edges.map(|past| column(rules, past)[0]);
    assert_eq!(places(&AgingRules::standard()), [0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
    assert_eq!(places(&AgingRules::article()), [1, 1, 1, 1, 1, 2, 2, 3, 3, 4, 4]);
    assert_eq!(places(&AgingRules::signed()), [1, 4, 5, 6, 6, 7, 7, 8, 8, 9, 9]);
    // By document it is 200 days older.
    assert_eq!(column(&AgingRules::by_document(), -199), [1]);
    assert_eq!(column(&AgingRules::by_document(), -100), [4]);
}

/// R114: buckets that leave something out or count it twice are refused, each at its place; so are circles of groups.
#[test]
fn r114_bad_rules_are_refused() {
    let refused = |buckets: &[(Option<i64>, Option<i64>)]| {
        let buckets = buckets.iter().map(|(from, to)| AgingBucket { from: *from, to: *to }).collect();
        let rules = AgingRules { buckets, ..AgingRules::standard() };
        let refused = aging_report(&one_debt(30), &CutOff::on(day(90)), &rules).unwrap_err();
        (refused.code(), refused.path().to_owned())
    };
    let at = |code: &'static str, path: &str| (code, path.to_owned());
    let gap = [(Some(1), Some(30)), (Some(32), None)];
    assert_eq!(refused(&gap), at("number_out_of_range", "rules.buckets[1].from"));
    let overlap = [(Some(1), Some(30)), (Some(30), None)];
    assert_eq!(refused(&overlap), at("number_out_of_range", "rules.buckets[1].from"));
    let backward = [(Some(1), Some(0)), (Some(1), None)];
    assert_eq!(refused(&backward), at("number_out_of_range", "rules.buckets[0].to"));
    assert_eq!(refused(&[(Some(1), Some(30))]), at("number_out_of_range", "rules.buckets[0].to"));
    assert_eq!(refused(&[(Some(1), None), (Some(31), None)]), at("missing_field", "rules.buckets[0].to"));
    assert_eq!(refused(&[(None, Some(0)), (None, None)]), at("missing_field", "rules.buckets[1].from"));
    let many: Vec<_> = (0..101).map(|number| (Some(number), (number < 100).then_some(number))).collect();
    assert_eq!(refused(&many), at("too_many", "rules.buckets"));
    let mut circle = one_debt(30);
    for (own, parent) in [("C-1", "C-2"), ("C-2", "C-1")] {
        circle.debtors.push(Debtor { parent: Some(id(parent)), ..Debtor::new(own).unwrap() });
    }
    let rules = AgingRules { by: Some(AgingBy::Group {}), ..AgingRules::standard() };
    assert_eq!(aging_report(&circle, &CutOff::on(day(90)), &rules).unwrap_err().code(), "group_cycle");
    let yen = AgingWorth { currency: currency(1), quotes: vec![], rounding: Rounding::HalfUp };
    let rules = AgingRules { worth: Some(yen), ..AgingRules::standard() };
    let refused = aging_report(&one_debt(30), &CutOff::on(day(90)), &rules).unwrap_err();
    assert_eq!((refused.code(), refused.path()), ("rate_missing", "rules.worth.quotes"));
}

/// R114: a part payment shrinks a debt and does not move it; the lines of a plan age by themselves (Odoo put partial
/// payments into the last bucket, ERPNext lost what was not due).
#[test]
fn r114_a_part_payment_does_not_move_a_debt() {
    let mut portfolio = one_debt(30);
    let mut second = portfolio.debts[0].clone();
    (second.id, second.due) = (id("D-2"), day(75));
    portfolio.debts.push(second);
    portfolio.debts[0].events.push(duebook::DebtEvent::paid(day(70), money(1_000, 0)));
    let report = aging_report(&portfolio, &CutOff::on(day(75)), &AgingRules::standard()).unwrap();
    let line = &report.totals[0];
    assert_eq!((line.not_due, line.buckets[1], line.oldest), (money(1_001, 0), money(1, 0), Some(45)));
    assert_eq!((line.items, line.balance), (2, money(1_002, 0)));
    // On the day before the payment both were whole.
    let before = aging_report(&portfolio, &CutOff::on(day(69)), &AgingRules::standard()).unwrap();
    assert_eq!(before.totals[0].balance, money(2_002, 0));
}
