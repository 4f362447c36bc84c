//! Statements of account tie at both ends and chain, show nothing of others, and answers are explained to the cent
//! (R52, R171); the causes of a change add up (N17, R175); a frozen period and the entries since are what it is now
//! (R125); the limitation clock by hand (N21).

use std::collections::BTreeMap;

use duebook::{
    AnswerHint, AnswerVerdict, ChangeDetail, ChangeOrder, Currency, CutOff, Date, Debt, DebtAct, DebtEvent, DebtMove,
    LimitationAct, LimitationActKind, LimitationRequest, LimitationState, Money, Nature, Portfolio, StatementAnswer,
    StatementHeader, StatementParty, TheirAccount, TheirItem, amount_in_words, explain_answer, explain_change,
    freeze_period, limitation_clock, restate_period, statement_of_account, statements_of_account,
};
use proptest::prelude::*;

use crate::figures::{CUSTOMERS, cny, currencies, day, holds, id, parts, portfolios, seen, shown, with_only};

fn header(customer: &str, first: i64, last: i64) -> StatementHeader {
    let party = |name: &str| StatementParty { name: name.into(), ..StatementParty::default() };
    StatementHeader::new("S-1", customer, party("我方"), party(customer), day(first), day(last)).unwrap()
}

fn of<'a>(portfolio: &'a Portfolio, customer: &str) -> Vec<&'a Debt> {
    portfolio.debts.iter().filter(|debt| debt.customer.as_str() == customer).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn r52_opening_and_lines_are_the_closing_and_both_are_the_ledger(
        portfolio in portfolios(), who in 0_usize..4, first in 1_i64..80, length in 0_i64..60, knows in 0_i64..40,
        knew in 0_i64..40,
    ) {
        let last = first + length;
        let (known, before) = (day(last + knows.max(knew)), day(last + knows.min(knew) - 20));
        let (former, now) = (CutOff { on: day(first - 1), known: Some(before) }, CutOff { on: day(last), known: Some(known) });
        prop_assume!(holds(&portfolio, &former) && holds(&portfolio, &now));
        let head = StatementHeader {
            known: Some(known), known_before: Some(before), ..header(CUSTOMERS[who], first, last)
        };
        let statement = statement_of_account(&portfolio, &head).unwrap();
        for account in &statement.accounts {
            let debts = || of(&portfolio, CUSTOMERS[who]).into_iter();
            prop_assert_eq!(account.opening.minor(), parts(debts(), &former, account.currency)[0]);
            let closing = parts(debts(), &now, account.currency);
            prop_assert_eq!(account.closing.minor(), closing[0]);
            prop_assert_eq!(shown(&account.parts), closing);
            let mut balance = account.opening.minor();
            for line in &account.lines {
                balance += line.amount.minor();
                prop_assert_eq!(line.balance.minor(), balance);
                prop_assert!(!line.amount.is_zero());
                prop_assert_eq!(line.late, line.on < day(first));
            }
            prop_assert_eq!(balance, account.closing.minor());
            prop_assert!(account.lines.is_sorted_by_key(|line| line.on));
            let totals: i64 = account.totals.iter().map(|total| total.amount.minor()).sum();
            prop_assert_eq!(totals, account.closing.minor() - account.opening.minor());
            let items: i64 = account.items.iter().map(|item| item.open.minor()).sum();
            prop_assert_eq!(items, account.closing.minor());
            let words = (account.currency.code() == "CNY").then(|| amount_in_words(account.closing).unwrap());
            prop_assert_eq!(&account.closing_words, &words);
            let (mut prepaid, mut unidentified) = (0, 0);
            for section in &account.money {
                let [opening, received, applied, refunded, other, closing] = [
                    section.opening, section.received, section.applied, section.refunded, section.other, section.closing,
                ].map(|amount| amount.minor());
                prop_assert_eq!(opening + received - applied - refunded - other, closing);
                let theirs = || portfolio.prepayments.iter().filter(|money| {
                    money.customer.as_str() == CUSTOMERS[who] && money.nature == section.nature
                        && money.amount.currency() == account.currency
                });
                let left = |at: &CutOff| theirs().map(|money| money.standing(at).unwrap().left.minor()).sum::<i64>();
                prop_assert_eq!((opening, closing), (left(&former), left(&now)));
                prop_assert_eq!(section.lines.last().map_or(opening, |line| line.balance.minor()), closing);
                *(if section.nature == Nature::Unidentified { &mut unidentified } else { &mut prepaid }) += closing;
            }
            prop_assert_eq!((account.prepaid.minor(), account.unidentified.minor()), (prepaid, unidentified));
            prop_assert_eq!(account.net.minor(), account.closing.minor() - prepaid - unidentified);
        }
        // No currency in which anything is open is missing.
        for currency in currencies() {
            if parts(of(&portfolio, CUSTOMERS[who]).into_iter(), &now, currency)[0] > 0 {
                prop_assert!(statement.accounts.iter().any(|account| account.currency == currency));
            }
        }
    }

    #[test]
    fn r52_consecutive_statements_chain_also_with_late_entries(
        portfolio in portfolios(), who in 0_usize..4, cuts in prop::collection::vec(1_i64..40, 2..4), delays in prop::collection::vec(0_i64..15, 4),
    ) {
        let (mut first, mut before, mut former): (i64, Option<Date>, BTreeMap<Currency, Money>) = (1, None, BTreeMap::new());
        for (at, length) in cuts.iter().enumerate() {
            let last = first + length;
            let known = day(last + delays[at]).max(before.unwrap_or(day(0)));
            prop_assume!(holds(&portfolio, &CutOff { on: day(last), known: Some(known) }));
            prop_assume!(holds(&portfolio, &CutOff { on: day(first - 1), known: before.or(Some(known)) }));
            let head = StatementHeader { known: Some(known), known_before: before, ..header(CUSTOMERS[who], first, last) };
            let statement = statement_of_account(&portfolio, &head).unwrap();
            if at > 0 {
                for account in &statement.accounts {
                    let then = former.get(&account.currency).map_or(0, |amount| amount.minor());
                    prop_assert_eq!(account.opening.minor(), then);
                }
            }
            former = statement.accounts.iter().map(|account| (account.currency, account.closing)).collect();
            (first, before) = (last + 1, Some(known));
        }
    }

    #[test]
    fn r171_a_statement_shows_nothing_of_others(portfolio in portfolios(), who in 0_usize..4, first in 1_i64..80, length in 0_i64..60) {
        let head = header(CUSTOMERS[who], first, first + length);
        let statement = statement_of_account(&portfolio, &head).unwrap();
        let mut alone = portfolio.clone();
        let own = |customer: &duebook::Id| customer.as_str() == CUSTOMERS[who];
        alone.debts.retain(|debt| own(&debt.customer));
        alone.prepayments.retain(|money| own(&money.customer));
        alone.debtors.retain(|debtor| own(&debtor.id));
        prop_assert_eq!(&statement_of_account(&alone, &head).unwrap(), &statement);
        // Not even that records of others do not hold together.
        let mut broken = portfolio.clone();
        for debt in broken.debts.iter_mut().filter(|debt| !own(&debt.customer)) {
            debt.events.push(DebtEvent::paid(day(-100), cny(1)));
        }
        prop_assert_eq!(&statement_of_account(&broken, &head).unwrap(), &statement);
        let heads: Vec<StatementHeader> = CUSTOMERS.iter().map(|name| header(name, first, first + length)).collect();
        prop_assert_eq!(&statements_of_account(&portfolio, &heads).unwrap()[who], &statement);
    }

    #[test]
    fn r52_the_fingerprint_is_of_figures_and_not_of_sentences(portfolio in portfolios(), who in 0_usize..4, last in 2_i64..120) {
        let head = header(CUSTOMERS[who], 1, last);
        let statement = statement_of_account(&portfolio, &head).unwrap();
        let other = StatementHeader {
            number: id("S-2"), ours: StatementParty { name: "另一名称".into(), ..StatementParty::default() }, issued: day(last + 3), ..head.clone()
        };
        prop_assert_eq!(&statement_of_account(&portfolio, &other).unwrap().fingerprint, &statement.fingerprint);
        let mut more = portfolio.clone();
        let debts = more.debts.iter_mut().filter(|debt| debt.customer.as_str() == CUSTOMERS[who]);
        if let Some(debt) = debts.into_iter().find(|debt| debt.issued <= day(last) && debt.entered.is_none()) {
            debt.amount = debt.amount.plus(Money::new(1, debt.amount.currency()).unwrap()).unwrap();
            // One that would fall below what was settled is refused, and what is not refused has another fingerprint.
            if let Ok(changed) = statement_of_account(&more, &head)
                && changed.accounts != statement.accounts
            {
                prop_assert_ne!(changed.fingerprint, statement.fingerprint);
            }
        }
    }

    #[test]
    fn r52_an_answer_is_explained_to_the_cent(
        portfolio in portfolios(), who in 0_usize..4, keep in prop::collection::vec(0_u8..4, 14), off in -3_i64..4,
    ) {
        let statement = statement_of_account(&portfolio, &header(CUSTOMERS[who], 30, 90)).unwrap();
        let answer = |verdict| StatementAnswer {
            number: id("S-1"), fingerprint: statement.fingerprint.clone(), on: day(100), signer: None, verdict,
        };
        let agreed = explain_answer(&statement, &answer(AnswerVerdict::Agreed {})).unwrap();
        prop_assert!(agreed.agreed);
        let theirs: Vec<TheirAccount> = statement.accounts.iter().map(|account| {
            // 0: they do not have it; 1: half of it; else as we do. Their closing is what their items are, and `off` more.
            let mut items = Vec::new();
            for (item, keep) in account.items.iter().zip(&keep) {
                let minor = match keep { 0 => continue, 1 => item.open.minor() / 2 + 1, _ => item.open.minor() };
                items.push(TheirItem { id: item.debt.clone(), amount: Money::new(minor, account.currency).unwrap() });
            }
            items.push(TheirItem { id: id("THEIRS"), amount: Money::new(7, account.currency).unwrap() });
            let closing = items.iter().map(|item| item.amount.minor()).sum::<i64>() + off;
            TheirAccount { closing: Money::new(closing, account.currency).unwrap(), items }
        }).collect();
        let report = explain_answer(&statement, &answer(AnswerVerdict::Disputed { accounts: theirs.clone() })).unwrap();
        prop_assert_eq!(report.accounts.len(), theirs.len());
        for (account, theirs) in report.accounts.iter().zip(&theirs) {
            prop_assert_eq!(account.difference.minor(), account.ours.minor() - theirs.closing.minor());
            let explained: i64 = account.items.iter().map(|item| item.difference.minor()).sum();
            prop_assert_eq!(explained + account.unexplained.minor(), account.difference.minor());
            prop_assert_eq!(account.unexplained.minor(), -off);
            prop_assert!(account.items.iter().any(|item| item.id == id("THEIRS") && item.difference.minor() == -7));
        }
        let mut other = statement.clone();
        for account in &mut other.accounts {
            account.closing = account.closing.plus(Money::new(1, account.currency).unwrap()).unwrap();
        }
        if !other.accounts.is_empty() {
            prop_assert_eq!(explain_answer(&other, &answer(AnswerVerdict::Agreed {})).unwrap_err().code(), "digest_mismatch");
        }
    }

    #[test]
    fn n17_causes_are_those_of_going_through_every_day(portfolio in portfolios(), from in 0_i64..90, length in 0_i64..60) {
        let (former, now) = (CutOff::on(day(from)), CutOff::on(day(from + length)));
        let order = ChangeOrder { former, now, detail: ChangeDetail::ByCustomer, days: 30 };
        let report = explain_change(&portfolio, &order).unwrap();
        for currency in currencies() {
            let mut slow: BTreeMap<(&str, DebtMove), [i64; 4]> = BTreeMap::new();
            for debt in portfolio.debts.iter().filter(|debt| debt.amount.currency() == currency) {
                for (kind, change) in day_by_day(debt, from, from + length) {
                    for key in [("", kind), (debt.customer.as_str(), kind)] {
                        let sums = slow.entry(key).or_default();
                        for (sum, one) in sums.iter_mut().zip(change) {
                            *sum += one;
                        }
                    }
                }
            }
            let row = report.iter().find(|row| row.currency == currency);
            let found = |causes: &[duebook::ChangeCause], who: &'static str| {
                causes.iter().map(|cause| ((who, cause.kind), shown(&cause.change))).collect::<Vec<_>>()
            };
            let mut fast: BTreeMap<(&str, DebtMove), [i64; 4]> = BTreeMap::new();
            if let Some(row) = row {
                prop_assert_eq!(shown(&row.former), parts(portfolio.debts.iter(), &former, currency));
                prop_assert_eq!(shown(&row.now), parts(portfolio.debts.iter(), &now, currency));
                prop_assert!(row.causes.iter().all(|cause| !cause.late));
                fast.extend(found(&row.causes, ""));
                for one in &row.customers {
                    let name = CUSTOMERS.into_iter().find(|name| *name == one.customer.as_str()).unwrap();
                    fast.extend(found(&one.causes, name));
                }
            }
            let still = |causes: &mut BTreeMap<(&str, DebtMove), [i64; 4]>| causes.retain(|_, change| *change != [0; 4]);
            still(&mut slow);
            still(&mut fast);
            prop_assert_eq!(fast, slow);
        }
    }

    #[test]
    fn n17_parts_add_up_whatever_is_entered_late(
        portfolio in portfolios(), from in 0_i64..90, length in 0_i64..60, knew in 0_i64..40, knows in 0_i64..60,
    ) {
        let former = CutOff { on: day(from), known: Some(day(from + knew)) };
        let now = CutOff { on: day(from + length), known: Some(day(from + knew.max(knows))) };
        let then = CutOff { on: former.on, known: now.known };
        prop_assume!(holds(&portfolio, &former) && holds(&portfolio, &now) && holds(&portfolio, &then));
        let order = ChangeOrder { former, now, detail: ChangeDetail::ByCustomer, days: 30 };
        for row in explain_change(&portfolio, &order).unwrap() {
            let add = |former: &duebook::OpenParts, causes: &[duebook::ChangeCause]| {
                let mut sums = shown(former);
                for cause in causes {
                    for (sum, one) in sums.iter_mut().zip(shown(&cause.change)) {
                        *sum += one;
                    }
                }
                sums
            };
            prop_assert_eq!(shown(&row.former), parts(portfolio.debts.iter(), &former, row.currency));
            prop_assert_eq!(add(&row.former, &row.causes), parts(portfolio.debts.iter(), &now, row.currency));
            for one in &row.customers {
                let theirs = of(&portfolio, one.customer.as_str());
                prop_assert_eq!(add(&one.former, &one.causes), parts(theirs.into_iter(), &now, row.currency));
            }
            if let Some(dso) = &row.dso {
                let days = i128::from(dso.days);
                let expected = |open: Money, sales: Money| duebook::Fraction::of(i128::from(open.minor()) * days, sales.minor());
                prop_assert_eq!(Some(dso.former), expected(row.former.open, dso.former_sales));
                prop_assert_eq!(Some(dso.at_former_sales), expected(row.now.open, dso.former_sales));
                prop_assert_eq!(Some(dso.now), expected(row.now.open, dso.sales));
            }
        }
    }

    #[test]
    fn r125_what_was_frozen_and_entries_since_are_what_it_is_now(
        portfolio in portfolios(), first in 1_i64..80, length in 0_i64..40, knew in 0_i64..20,
    ) {
        let (last, known) = (day(first + length), day(first + length + knew));
        prop_assume!(holds(&portfolio, &CutOff { on: last, known: Some(known) }));
        let frozen = freeze_period(&portfolio, day(first), last, known).unwrap();
        for row in &frozen.rows {
            let (now, before) = (CutOff { on: last, known: Some(known) }, CutOff { on: day(first - 1), known: Some(known) });
            let figures = &row.figures;
            prop_assert_eq!(shown(&figures.closing), parts(portfolio.debts.iter(), &now, row.currency));
            prop_assert_eq!(figures.opening.minor(), parts(portfolio.debts.iter(), &before, row.currency)[0]);
            let [charged, changed, paid, credited, deducted, written_off, canceled] = [
                figures.charged, figures.changed, figures.paid, figures.credited, figures.deducted, figures.written_off, figures.canceled,
            ].map(|amount| amount.minor());
            let rise = charged + changed - paid - credited - deducted - written_off - canceled;
            prop_assert_eq!(figures.opening.minor() + rise, figures.closing.open.minor());
        }
        let again = restate_period(&portfolio, &frozen, None).unwrap();
        let everything = CutOff::on(last);
        for row in &again.rows {
            prop_assert_eq!(&row.unaccounted, &None);
            prop_assert_eq!(shown(&row.restated.closing), parts(portfolio.debts.iter(), &everything, row.currency));
            for cause in &row.causes {
                prop_assert!(cause.on <= last);
                // It came later, or something before it did.
                let late = |one: &duebook::RestatementCause| one.entered.unwrap_or(one.on) > known;
                let before = |other: &&duebook::RestatementCause| other.id == cause.id && other.on <= cause.on;
                prop_assert!(late(cause) || row.causes.iter().filter(before).any(late));
            }
            let sum = |read: fn(&duebook::PeriodFigures) -> Money| {
                row.causes.iter().map(|cause| read(&cause.change).minor()).sum::<i64>()
            };
            let reads: [fn(&duebook::PeriodFigures) -> Money; 10] = [
                |f| f.opening, |f| f.charged, |f| f.paid, |f| f.credited, |f| f.canceled, |f| f.closing.overdue,
                |f| f.closing.open, |f| f.received, |f| f.prepaid, |f| f.unidentified,
            ];
            for read in reads {
                prop_assert_eq!(read(&row.frozen).minor() + sum(read), read(&row.restated).minor());
            }
        }
        prop_assert!(restate_period(&portfolio, &frozen, Some(known)).unwrap().unchanged);
        // An entry of before that is gone is no entry since.
        let gone = portfolio.debts.iter().position(|debt| debt.issued <= last && debt.entered.unwrap_or(debt.issued) <= known);
        if let Some(at) = gone {
            let mut less = portfolio.clone();
            less.debts.remove(at);
            let again = restate_period(&less, &frozen, None).unwrap();
            let altered = again.rows.iter().any(|row| row.unaccounted.is_some());
            // Unless it left no trace in the figures, as what was settled long before.
            let figures = |rows: &[duebook::FrozenRow]| {
                let trace = |figures: &duebook::PeriodFigures| shown(&figures.closing).into_iter().chain([
                    figures.opening, figures.charged, figures.changed, figures.paid, figures.credited, figures.deducted,
                    figures.written_off, figures.canceled, figures.received, figures.prepaid, figures.unidentified,
                ].map(|amount| amount.minor())).collect::<Vec<i64>>();
                let rows = rows.iter().map(|row| (row.currency, trace(&row.figures)));
                rows.filter(|(_, trace)| trace.iter().any(|amount| *amount != 0)).collect::<Vec<_>>()
            };
            let refrozen = freeze_period(&less, day(first), last, known).unwrap();
            prop_assert_eq!(altered, figures(&refrozen.rows) != figures(&frozen.rows));
        }
        let mut forged = frozen.clone();
        if let Some(row) = forged.rows.first_mut() {
            row.figures.paid = row.figures.paid.plus(Money::new(1, row.currency).unwrap()).unwrap();
            prop_assert_eq!(restate_period(&portfolio, &forged, None).unwrap_err().code(), "digest_mismatch");
        }
    }

    #[test]
    fn n21_more_time_runs_after_every_act_and_never_beyond_the_longest(
        due in 0_i64..4_000, acts in prop::collection::vec((0_i64..9_000, 0_u8..5), 0..8), asked in 0_i64..12_000,
    ) {
        let kinds = [
            LimitationActKind::Demanded, LimitationActKind::Acknowledged, LimitationActKind::PaidPart,
            LimitationActKind::Sued, LimitationActKind::Reconciled,
        ];
        let act = |(on, kind): &(i64, u8)| LimitationAct { on: day(*on), kind: kinds[usize::from(*kind)], evidence: None };
        let request = LimitationRequest {
            due: day(due), on: day(asked), acts: acts.iter().map(act).collect(), warn_days: 90, rules: Vec::new(),
        };
        let clock = limitation_clock(&request).unwrap();
        // By hand: in order of days, three years from the last act that came in time or binds all the same.
        let mut order: Vec<(usize, &LimitationAct)> = request.acts.iter().enumerate().collect();
        order.sort_by_key(|(_, act)| act.on);
        let three = |from: Date, base: Date| from.add_months(36).unwrap().min(base.add_months(240).unwrap());
        let (mut since, mut base, mut until) = (day(due), day(due), three(day(due), day(due)));
        for (_, act) in order {
            let binds = matches!(act.kind, LimitationActKind::Acknowledged | LimitationActKind::PaidPart);
            if act.on <= day(due) || act.on > day(asked) || act.kind == LimitationActKind::Reconciled || (act.on > until && !binds) {
                continue;
            }
            if act.on > until {
                base = act.on;
            }
            since = act.on;
            until = three(since, base);
        }
        prop_assert_eq!((clock.since, clock.until), (since, until));
        let state = if asked <= due { LimitationState::NotDue }
            else if day(asked) > until { LimitationState::Over }
            else if until.days_since(day(asked)) <= 90 { LimitationState::EndsSoon }
            else { LimitationState::Running };
        prop_assert_eq!(clock.state, state);
    }
}

/// What changed between the ends of two days, day by day and event by event, from standings alone.
fn day_by_day(debt: &Debt, from: i64, to: i64) -> Vec<(DebtMove, [i64; 4])> {
    let currency = debt.amount.currency();
    let all = CutOff::on(day(to));
    let mut found = Vec::new();
    if debt.issued > all.on {
        return found;
    }
    let events = seen(debt, &all);
    let at = |count: usize, on: Date| parts([with_only(debt, &events[..count])].iter(), &CutOff::on(on), currency);
    let minus = |a: [i64; 4], b: [i64; 4]| [a[0] - b[0], a[1] - b[1], a[2] - b[2], a[3] - b[3]];
    let mut done = events.iter().filter(|event| event.on <= day(from)).count();
    for number in from + 1..=to {
        let on = day(number);
        if debt.issued > on {
            continue;
        }
        if debt.issued == on {
            found.push((DebtMove::Charged, at(0, on)));
        } else {
            found.push((DebtMove::BecameOverdue, minus(at(done, on), at(done, day(number - 1)))));
        }
        while done < events.len() && events[done].on == on {
            let change = minus(at(done + 1, on), at(done, on));
            let kind = match events[done].act {
                DebtAct::Paid { .. } => DebtMove::Paid,
                DebtAct::PaymentReversed { .. } => DebtMove::PaymentReversed,
                DebtAct::Credited { .. } => DebtMove::Credited,
                DebtAct::Deducted { .. } => DebtMove::Deducted,
                DebtAct::DeductionReversed { .. } => DebtMove::DeductionReversed,
                DebtAct::WrittenOff { .. } => DebtMove::WrittenOff,
                DebtAct::Recovered { .. } => DebtMove::Recovered,
                DebtAct::Canceled {} => DebtMove::Canceled,
                DebtAct::Changed { .. } => DebtMove::Changed,
                DebtAct::Disputed { .. } => DebtMove::Disputed,
                _ => DebtMove::DisputeEnded,
            };
            found.push((kind, change));
            done += 1;
        }
    }
    found
}

#[test]
fn n21_the_law_of_its_time_decides() {
    let date = |text: &str| Date::parse(text).unwrap();
    for (due, until, cites) in [
        ("2015-09-30", "2017-09-30", "民法通则第一百三十五条、第一百三十七条"),
        ("2015-10-01", "2018-10-01", "民法总则第一百八十八条"),
        ("2016-10-01", "2019-10-01", "民法总则第一百八十八条"),
        ("2018-01-01", "2021-01-01", "民法典第一百八十八条"),
        ("2024-02-29", "2027-02-28", "民法典第一百八十八条"),
    ] {
        let request = LimitationRequest {
            due: date(due),
            on: date("2026-11-22"),
            acts: Vec::new(),
            warn_days: 180,
            rules: Vec::new(),
        };
        let clock = limitation_clock(&request).unwrap();
        assert_eq!((clock.until, clock.rule.cites.as_str()), (date(until), cites), "{due}");
    }
    let before = LimitationRequest {
        due: date("1986-12-31"),
        on: date("1990-01-01"),
        acts: Vec::new(),
        warn_days: 180,
        rules: Vec::new(),
    };
    assert_eq!(limitation_clock(&before).unwrap_err().code(), "date_out_of_reach");
}

#[test]
fn r52_what_was_prepaid_and_not_set_off_is_named() {
    let debt = Debt::new("D-1", "ACME", cny(10_000), day(0), day(10)).unwrap();
    let money = duebook::Prepayment::new("M-1", "ACME", cny(3_001), day(5)).unwrap();
    let portfolio = Portfolio { debts: vec![debt], prepayments: vec![money], debtors: Vec::new() };
    let statement = statement_of_account(&portfolio, &header("ACME", 1, 20)).unwrap();
    let accounts = vec![TheirAccount { closing: cny(6_999), items: Vec::new() }];
    let answer = StatementAnswer {
        number: id("S-1"),
        fingerprint: statement.fingerprint.clone(),
        on: day(25),
        signer: None,
        verdict: AnswerVerdict::Disputed { accounts },
    };
    let report = explain_answer(&statement, &answer).unwrap();
    assert_eq!(report.accounts[0].hint, Some(AnswerHint::Prepaid {}));
    assert_eq!(statement_of_account(&portfolio, &header("NOBODY", 1, 20)).unwrap_err().code(), "unknown_customer");
}
