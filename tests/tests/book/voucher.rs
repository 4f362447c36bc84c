//! Properties of vouchers: they balance, they are made once, they are taken back exactly, and no cent of tax is lost.

use std::collections::{BTreeMap, BTreeSet};

use duebook::{
    AmountPart, Chart, ChartAccount, ChartFault, ChartPreset, ChartRule, ChartSource, Currency, EntrySide, Field, Id,
    LineSign, Money, MoneyFact, MoneyKind, Nature, Party, Percent, Remainder, ReversalStyle, ReverseVoucherRequest,
    Rounding, RuleLine, TaxPart, TaxRounded, TaxSplitRequest, TaxedAmount, Voucher, VoucherRequest, VoucherSet,
    check_chart, check_voucher, reverse_voucher, split_tax, take_tax, vouchers,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

fn currency(code: &str) -> Currency {
    Currency::new(code).unwrap()
}

fn money(minor: i64, code: &str) -> Money {
    Money::new(minor, currency(code)).unwrap()
}

fn id(text: impl AsRef<str>) -> Id {
    Id::new(text.as_ref()).unwrap()
}

fn preset() -> impl Strategy<Value = ChartPreset> {
    select(vec![ChartPreset::Advances, ChartPreset::ContractLiability, ChartPreset::ReceivableCredit])
}

fn source(preset: ChartPreset) -> ChartSource {
    ChartSource::Preset { preset, home: currency("CNY") }
}

fn made(chart: &ChartSource, facts: &[MoneyFact]) -> VoucherSet {
    let chart = chart.clone();
    vouchers(&VoucherRequest { chart, facts: facts.to_vec(), posted: Vec::new() }).unwrap()
}

/// Parts of one sign that add up to the amount, at different rates.
fn taxes(amount: i64, cuts: &[i64], code: &str) -> Vec<TaxPart> {
    let rates = ["13", "9", "6", "3", "0"];
    let mut points: Vec<i64> = cuts.iter().take(5).map(|cut| cut.rem_euclid(amount.abs() + 1)).collect();
    points.sort_unstable();
    // So many cuts and the two ends part the amount into so many pieces and one more.
    if points.len().is_multiple_of(2) {
        points.pop();
    }
    if points.is_empty() {
        return Vec::new();
    }
    let ends: Vec<i64> = std::iter::once(0).chain(points).chain([amount.abs()]).collect();
    let pieces: Vec<i64> = ends.windows(2).map(|pair| (pair[1] - pair[0]) * amount.signum()).collect();
    let part = |(pair, rate): (&[i64], &str)| TaxPart {
        rate: rate.parse().unwrap(),
        net: money(pair[0], code),
        tax: money(pair[1], code),
    };
    pieces.chunks(2).zip(rates).map(part).collect()
}

type Draw = (usize, (i64, i64, bool), Vec<i64>, Option<i64>, Option<Nature>);

fn natures() -> Vec<Nature> {
    use Nature::{Advance, ContractLiability, Deposit, Earnest, Guarantee, Unidentified};
    vec![Advance, ContractLiability, Deposit, Earnest, Guarantee, Unidentified]
}

fn draw() -> impl Strategy<Value = Draw> {
    let amounts = prop_oneof![3 => -500_i64..=500, 1 => -999_999_999_999_999_999..=999_999_999_999_999_999_i64];
    let home = prop_oneof![1 => Just(0_i64), 9 => 1_i64..=5_000];
    (
        0..MoneyKind::ALL.len(),
        (amounts.prop_filter("not nothing", |minor| *minor != 0), home, prop::bool::weighted(0.4)),
        vec(any::<i64>(), 0..6),
        prop::option::weighted(0.4, any::<i64>()),
        prop::option::of(select(natures())),
    )
}

/// A fact that the charts take, with its number as key.
fn fact(number: usize, (kind, (minor, home, foreign), cuts, fee, nature): Draw) -> MoneyFact {
    let kind = MoneyKind::ALL[kind];
    let exchange = kind.name().ends_with("Gain") || kind.name().ends_with("Loss");
    let code = if foreign { "USD" } else { "CNY" };
    let minor = if foreign && exchange { 0 } else { minor };
    let amount = money(minor, code);
    let home = match (foreign, exchange) {
        (false, _) => amount,
        (true, true) => money(home.max(1), "CNY"),
        (true, false) => money(home * minor.signum(), "CNY"),
    };
    let with_fee = matches!(kind, MoneyKind::ReceivedInAdvance | MoneyKind::Received | MoneyKind::Recovery);
    let fee = fee.filter(|_| with_fee).map(|fee| money(fee.rem_euclid(minor.abs() + 1) * minor.signum(), code));
    let text = |name: &str, value: &str| Field::text(name, value).unwrap();
    MoneyFact {
        key: id(format!("F-{number}")),
        kind,
        on: "2026-02-06".parse().unwrap(),
        customer: Some(id(["ACME", "BETA"][number % 2])),
        other: Some(id("GAMMA")),
        nature,
        amount,
        home,
        taxes: if minor == 0 { Vec::new() } else { taxes(minor, &cuts, code) },
        fee,
        dimensions: vec![text("supplier", "S-88"), text("project", "P-9")],
        summary: format!("业务 {number}"),
    }
}

/// Facts of kinds that the chart has rules for.
fn facts(preset: ChartPreset, draws: Vec<Draw>) -> Vec<MoneyFact> {
    let facts = draws.into_iter().enumerate().map(|(number, draw)| fact(number, draw));
    facts.filter(|fact| preset != ChartPreset::Advances || fact.kind != MoneyKind::Provision).collect()
}

/// What debits exceed credits, and what was moved on each side, by account, customer and currency.
type Key = (Id, Vec<String>, String);

fn post(balances: &mut BTreeMap<Key, (i128, i128, i128)>, voucher: &Voucher) {
    for line in &voucher.lines {
        let dimensions: Vec<String> = line.dimensions.iter().map(|field| format!("{field:?}")).collect();
        for (kind, money) in [("amount", line.amount), ("home", line.home)] {
            let unit = format!("{kind} {}", money.currency());
            let key = (line.account.clone(), dimensions.clone(), unit);
            let entry = balances.entry(key).or_default();
            let minor = i128::from(money.minor());
            match line.side {
                EntrySide::Debit => *entry = (entry.0 + minor, entry.1 + minor, entry.2),
                EntrySide::Credit => *entry = (entry.0 - minor, entry.1, entry.2 + minor),
            }
        }
    }
}

fn sum(voucher: &Voucher, side: EntrySide, of: impl Fn(&duebook::VoucherLine) -> Option<Money>) -> i128 {
    let lines = voucher.lines.iter().filter(|line| line.side == side);
    lines.filter_map(of).map(|money| i128::from(money.minor())).sum()
}

fn balances(voucher: &Voucher) -> bool {
    let codes: BTreeSet<Currency> = voucher.lines.iter().map(|line| line.amount.currency()).collect();
    let home = |line: &duebook::VoucherLine| Some(line.home);
    sum(voucher, EntrySide::Debit, home) == sum(voucher, EntrySide::Credit, home)
        && codes.into_iter().all(|code| {
            let of = |line: &duebook::VoucherLine| (line.amount.currency() == code).then_some(line.amount);
            sum(voucher, EntrySide::Debit, of) == sum(voucher, EntrySide::Credit, of)
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn e07_every_voucher_balances(preset in preset(), draws in vec(draw(), 0..12)) {
        let facts = facts(preset, draws);
        let set = made(&source(preset), &facts);
        for voucher in &set.vouchers {
            prop_assert!(balances(voucher), "{:?}", voucher);
            check_voucher(voucher).unwrap();
            prop_assert!(voucher.lines.iter().all(|line| !line.amount.is_zero() || !line.home.is_zero()));
            let fact = facts.iter().find(|fact| fact.key == voucher.id).unwrap();
            prop_assert_eq!((voucher.on, &voucher.reverses), (fact.on, &None));
            prop_assert!(voucher.lines.iter().all(|line| line.summary == fact.summary));
        }
        // Each fact has one voucher, or the chart says that there is nothing to enter.
        let keys: BTreeSet<&Id> = set.vouchers.iter().map(|voucher| &voucher.id).chain(&set.nothing).collect();
        prop_assert_eq!(keys, facts.iter().map(|fact| &fact.key).collect::<BTreeSet<_>>());
        prop_assert_eq!(set.vouchers.len() + set.nothing.len(), facts.len());
        let no_entry = |fact: &&MoneyFact| match preset {
            ChartPreset::ContractLiability => false,
            ChartPreset::Advances => fact.kind == MoneyKind::Reclassified,
            ChartPreset::ReceivableCredit => {
                let apart = matches!(fact.nature, Some(Nature::Guarantee | Nature::Unidentified));
                fact.kind == MoneyKind::Reclassified || (fact.kind == MoneyKind::Applied && !apart)
            }
        };
        let expected: Vec<&Id> = facts.iter().filter(no_entry).map(|fact| &fact.key).collect();
        prop_assert_eq!(set.nothing.iter().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn e07_a_reversal_puts_every_account_back(
        preset in preset(),
        draws in vec(draw(), 1..8),
        red in any::<bool>(),
    ) {
        let style = if red { ReversalStyle::RedLetter } else { ReversalStyle::OppositeSide };
        for voucher in made(&source(preset), &facts(preset, draws)).vouchers {
            let mut accounts = BTreeMap::new();
            post(&mut accounts, &voucher);
            let turnover = accounts.clone();
            let back = |voucher: &Voucher, key: &str| {
                let on = "2026-03-31".parse().unwrap();
                let request = ReverseVoucherRequest { voucher: voucher.clone(), key: id(key), on, style, summary: None };
                reverse_voucher(&request).unwrap()
            };
            let reversal = back(&voucher, "undo");
            prop_assert!(balances(&reversal));
            prop_assert_eq!((&reversal.id, reversal.reverses.as_ref()), (&id("undo"), Some(&voucher.id)));
            post(&mut accounts, &reversal);
            for (key, (balance, debit, credit)) in &accounts {
                prop_assert_eq!(*balance, 0, "{:?}", key);
                // Red letters take the turnover back; the other side adds to it.
                let before = turnover[key];
                let both = before.1 + before.2;
                let expected = if red { (0, 0) } else { (both, both) };
                prop_assert_eq!((*debit, *credit), expected);
            }
            prop_assert_eq!(&back(&reversal, "redo").lines, &voucher.lines);
        }
    }

    #[test]
    fn e08_a_fact_gives_its_voucher_once(
        preset in preset(),
        draws in vec(draw(), 1..8),
        again in vec(any::<prop::sample::Index>(), 0..8),
        posted in vec(any::<bool>(), 8),
    ) {
        let facts = facts(preset, draws);
        prop_assume!(!facts.is_empty());
        let chart = source(preset);
        let once = made(&chart, &facts);
        // Sent again, in any order after the first time: the same set.
        let repeated: Vec<MoneyFact> =
            facts.iter().cloned().chain(again.iter().map(|at| facts[at.index(facts.len())].clone())).collect();
        prop_assert_eq!(&made(&chart, &repeated), &once);
        // Alone or among others: the same voucher.
        for fact in &facts {
            let alone = made(&chart, std::slice::from_ref(fact));
            let among: Vec<&Voucher> = once.vouchers.iter().filter(|voucher| voucher.id == fact.key).collect();
            prop_assert_eq!(alone.vouchers.iter().collect::<Vec<_>>(), among);
        }
        // What stands in the ledger is not given again, and the rest is.
        let (old, new): (Vec<_>, Vec<_>) =
            once.vouchers.iter().cloned().zip(&posted).partition(|(_, posted)| **posted);
        let ledger: Vec<Voucher> = old.into_iter().map(|(voucher, _)| voucher).collect();
        let request = VoucherRequest { chart: chart.clone(), facts: facts.clone(), posted: ledger.clone() };
        let rest = vouchers(&request).unwrap();
        prop_assert_eq!(rest.vouchers, new.into_iter().map(|(voucher, _)| voucher).collect::<Vec<_>>());
        prop_assert_eq!(rest.posted, ledger.iter().map(|voucher| voucher.id.clone()).collect::<Vec<_>>());
        // Other content under one key is refused, wherever it stands.
        let mut other = facts[0].clone();
        other.summary.push('x');
        let conflict = [facts.clone(), vec![other.clone()]].concat();
        let refused = vouchers(&VoucherRequest { chart: chart.clone(), facts: conflict, posted: vec![] }).unwrap_err();
        prop_assert_eq!(refused.code(), "key_conflict");
        if once.vouchers.iter().any(|voucher| voucher.id == other.key) {
            let request = VoucherRequest { chart, facts: vec![other], posted: once.vouchers.clone() };
            prop_assert_eq!(vouchers(&request).unwrap_err().code(), "voucher_differs");
        }
    }

    /// The home value of every part is its exact share but for the remainder, and all of it is given.
    #[test]
    fn a20_home_values_add_up(minor in 1_i64..=5_000, home in 0_i64..=40_000, cuts in vec(any::<i64>(), 1..6)) {
        let draw = (2, (minor, home, true), cuts, None, None);
        let invoice = MoneyFact { kind: MoneyKind::Invoiced, ..fact(0, draw) };
        let voucher = &made(&source(ChartPreset::ContractLiability), std::slice::from_ref(&invoice)).vouchers[0];
        let parts = i128::try_from(2 * invoice.taxes.len().max(1)).unwrap();
        for line in voucher.lines.iter().filter(|line| line.side == EntrySide::Credit) {
            let share = i128::from(line.amount.minor()) * i128::from(home);
            let off = (i128::from(line.home.minor()) * i128::from(minor) - share).abs();
            // Halves away from zero: each part at most half a unit off, and the last takes all halves.
            prop_assert!(2 * off <= i128::from(minor) * parts, "{} of {}", line.home, home);
        }
    }

    // ---- tax ---------------------------------------------------------------------------------------------

    #[test]
    fn r141_net_and_tax_are_the_nearest_and_add_up(
        gross in any::<i64>(),
        units in 0_i64..=10_000,
        net_rounded in any::<bool>(),
    ) {
        let gross = gross % 1_000_000_000_000_000_000;
        let rate: Percent = format!("{}.{:02}", units / 100, units % 100).parse().unwrap();
        let rounded = if net_rounded { TaxRounded::Net } else { TaxRounded::Tax };
        let amounts = vec![TaxedAmount { gross: money(gross, "CNY"), rate }];
        let request = TaxSplitRequest { amounts, rounded, rounding: Rounding::HalfUp };
        let part = split_tax(&request).unwrap()[0];
        prop_assert_eq!(part.gross().unwrap(), money(gross, "CNY"));
        // net × (1 + rate) = gross, to half a minor unit of the part that was rounded.
        let (gross, rate) = (i128::from(gross), i128::from(units));
        let off = if net_rounded {
            (i128::from(part.net.minor()) * (10_000 + rate) - gross * 10_000).abs()
        } else {
            (i128::from(part.tax.minor()) * (10_000 + rate) - gross * rate).abs()
        };
        prop_assert!(2 * off <= 10_000 + rate);
    }

    /// However an amount is taken apart: each piece is what was asked for, and nothing is left or lost at the end.
    #[test]
    fn r141_no_cent_of_tax_is_lost(
        minor in prop_oneof![1_i64..=300, 1_i64..=999_999_999_999_999_999],
        cuts in vec(any::<i64>(), 1..6),
        pieces in vec(0_i64..=40, 0..12),
        negative in any::<bool>(),
    ) {
        let whole = taxes(if negative { -minor } else { minor }, &cuts, "CNY");
        let (mut left, mut seen) = (whole.clone(), whole.iter().map(|_| (0_i64, 0_i64)).collect::<Vec<_>>());
        let open = |left: &[TaxPart]| left.iter().map(|part| part.gross().unwrap().minor()).sum::<i64>();
        let shares = pieces.into_iter().map(Some).chain([None]);
        for piece in shares {
            let rest = open(&left);
            let asked = piece.map_or(rest, |piece| (i128::from(rest) * i128::from(piece) / 40) as i64);
            let taken = take_tax(&left, money(asked, "CNY")).unwrap();
            prop_assert_eq!(open(&taken.taken), asked);
            for ((before, (taken, after)), seen) in
                left.iter().zip(taken.taken.iter().zip(&taken.left)).zip(&mut seen)
            {
                for (before, taken, after) in
                    [(before.net, taken.net, after.net), (before.tax, taken.tax, after.tax)]
                {
                    prop_assert_eq!(taken.plus(after).unwrap(), before);
                    prop_assert!(taken.minor().abs() <= before.minor().abs());
                    // Nearest share: never a whole unit away from it.
                    let exact = i128::from(before.minor()) * i128::from(asked);
                    let off = (i128::from(taken.minor()) * i128::from(rest) - exact).abs();
                    prop_assert!(off < i128::from(rest.abs().max(1)));
                }
                *seen = (seen.0 + taken.net.minor(), seen.1 + taken.tax.minor());
            }
            left = taken.left;
        }
        prop_assert_eq!(open(&left), 0);
        let all: Vec<(i64, i64)> = whole.iter().map(|part| (part.net.minor(), part.tax.minor())).collect();
        prop_assert_eq!(seen, all);
    }

    /// A contract from its advance to the last cent: liability and tax to come are gone at the end, the receivable
    /// is what was invoiced less what was applied and received.
    #[test]
    fn e08_a_contract_leaves_nothing_behind(
        gross in 1_i64..=2_000_000,
        percent in 0_i64..=100,
        pieces in vec(1_i64..=30, 0..6),
        rate in select(vec!["13", "9", "6", "3", "1"]),
    ) {
        let rate: Percent = rate.parse().unwrap();
        let split = |minor: i64| {
            let amounts = vec![TaxedAmount { gross: money(minor, "CNY"), rate }];
            split_tax(&TaxSplitRequest { amounts, rounded: TaxRounded::Net, rounding: Rounding::HalfUp }).unwrap()
        };
        let advance = gross * percent / 100;
        let mut number = 0;
        let mut event = |kind: MoneyKind, minor: i64, taxes: Vec<TaxPart>| {
            number += 1;
            let plain = fact(2 * number, (0, (minor.max(1), 0, false), Vec::new(), None, None));
            MoneyFact { kind, taxes, ..plain }
        };
        let mut facts = vec![event(MoneyKind::Invoiced, gross, split(gross))];
        let mut left = split(advance);
        if advance > 0 {
            facts.push(event(MoneyKind::ReceivedInAdvance, advance, left.clone()));
        }
        let open = |left: &[TaxPart]| left.iter().map(|part| part.gross().unwrap().minor()).sum::<i64>();
        let mut applied = 0;
        for piece in pieces {
            let asked = open(&left) * piece / 30;
            if asked > 0 {
                let taken = take_tax(&left, money(asked, "CNY")).unwrap();
                facts.push(event(MoneyKind::Applied, asked, taken.taken));
                left = taken.left;
                applied += asked;
            }
        }
        let rest = open(&left);
        if rest > 0 {
            facts.push(event(MoneyKind::Refunded, rest, left));
        }
        if gross > applied {
            facts.push(event(MoneyKind::Received, gross - applied, Vec::new()));
        }
        let mut accounts = BTreeMap::new();
        made(&source(ChartPreset::ContractLiability), &facts).vouchers.iter().for_each(|v| post(&mut accounts, v));
        for ((account, dimensions, _), (balance, ..)) in &accounts {
            if ["2204", "222104", "1122"].contains(&account.as_str()) {
                prop_assert_eq!(*balance, 0, "{} {:?}", account, dimensions);
            }
        }
    }

    // ---- charts ------------------------------------------------------------------------------------------

    /// A rule is called balanced if and only if it balances whatever gross, tax and fee are.
    #[test]
    fn e07_a_chart_is_refused_if_any_fact_could_unbalance_it(
        lines in vec((any::<bool>(), 0..5_usize, any::<bool>()), 0..7),
    ) {
        use AmountPart::{AfterFee, Fee, Gross, Net, Tax};
        let parts = [Gross, Net, Tax, Fee, AfterFee];
        let line = |(debit, part, red): &(bool, usize, bool)| RuleLine {
            side: if *debit { EntrySide::Debit } else { EntrySide::Credit },
            account: id("1"),
            part: parts[*part],
            party: Party::Customer,
            sign: if *red { LineSign::Red } else { LineSign::Plain },
        };
        let rule = ChartRule {
            kind: MoneyKind::Received,
            natures: Vec::new(),
            lines: lines.iter().map(line).collect(),
        };
        let chart = Chart {
            home: currency("CNY"),
            remainder: Remainder::Last,
            accounts: vec![ChartAccount { code: id("1"), name: "一".into(), dimensions: Vec::new() }],
            rules: vec![rule.clone()],
        };
        // Brute force over a few amounts that no combination of so few lines can confuse.
        let value = |part: AmountPart, (gross, tax, fee): (i64, i64, i64)| match part {
            Gross => gross,
            Net => gross - tax,
            Tax => tax,
            Fee => fee,
            AfterFee => gross - fee,
        };
        let off = |amounts: (i64, i64, i64)| -> i64 {
            let signed = |line: &RuleLine| {
                let side = if line.side == EntrySide::Debit { 1 } else { -1 };
                let sign = if line.sign == LineSign::Red { -1 } else { 1 };
                side * sign * value(line.part, amounts)
            };
            rule.lines.iter().map(signed).sum()
        };
        let sound = [(10_000, 100, 1), (10_000, 0, 0), (10_000, 0, 1), (10_000, 100, 0)].map(off) == [0; 4];
        let faults = check_chart(&chart).unwrap();
        let called = !faults.iter().any(|fault| matches!(fault, ChartFault::RuleUnbalanced { .. }));
        prop_assert_eq!(called, sound);
        let request = VoucherRequest { chart: ChartSource::Own { chart }, facts: Vec::new(), posted: Vec::new() };
        match vouchers(&request) {
            Ok(_) => prop_assert!(sound),
            Err(refused) => prop_assert!(!sound && refused.code() == "rule_unbalanced", "{}", refused),
        }
    }

    /// Whatever is sent as a fact: a balanced voucher, nothing to enter, or a refusal with a place.
    #[test]
    fn e18_hostile_facts_are_refused_with_a_place(
        preset in preset(),
        draw in draw(),
        amounts in (any::<i64>(), any::<i64>(), any::<i64>(), any::<i64>()),
        codes in (select(vec!["CNY", "USD", "JPY"]), select(vec!["CNY", "USD"])),
        summary in any::<String>(),
        strange in any::<bool>(),
    ) {
        let most = |minor: i64| minor % 1_000_000_000_000_000_000;
        let (amount, home, net, fee) = amounts;
        let mut fact = fact(7, draw);
        fact.amount = money(most(amount), codes.0);
        fact.home = money(most(home), codes.1);
        if strange {
            fact.taxes = vec![TaxPart {
                rate: "13".parse().unwrap(),
                net: money(most(net), codes.0),
                tax: money(most(amount.wrapping_sub(net)), codes.0),
            }];
            fact.fee = Some(money(most(fee), codes.1));
            fact.customer = None;
            fact.summary = summary;
        }
        match vouchers(&VoucherRequest { chart: source(preset), facts: vec![fact], posted: Vec::new() }) {
            Ok(set) => prop_assert!(set.vouchers.iter().all(balances)),
            Err(refused) => prop_assert!(refused.path().starts_with("facts[0]"), "{}", refused),
        }
    }
}

#[test]
fn r141_the_given_charts_are_whole() {
    for preset in [ChartPreset::Advances, ChartPreset::ContractLiability, ChartPreset::ReceivableCredit] {
        let chart = preset.chart(currency("CNY"));
        let faults = check_chart(&chart).unwrap();
        let expected: &[ChartFault] = match preset {
            // 小企业会计准则 knows no allowance for bad debts.
            ChartPreset::Advances => &[ChartFault::RuleMissing { fact: MoneyKind::Provision }],
            _ => &[],
        };
        assert_eq!(faults, expected, "{preset:?}");
        // Own codes: the same chart with every code replaced gives the same vouchers on the new codes.
        let mut own = chart.clone();
        let renamed = |code: &Id| id(format!("9{code}"));
        own.accounts.iter_mut().for_each(|account| account.code = renamed(&account.code));
        let lines = own.rules.iter_mut().flat_map(|rule| &mut rule.lines);
        lines.for_each(|line| line.account = renamed(&line.account));
        let draws = (0..MoneyKind::ALL.len()).map(|kind| (kind, (100, 1, false), vec![40], None, None));
        let facts = facts(preset, draws.collect());
        let (given, own) = (made(&source(preset), &facts), made(&ChartSource::Own { chart: own }, &facts));
        let mut expected = given.vouchers.clone();
        let lines = expected.iter_mut().flat_map(|voucher| &mut voucher.lines);
        lines.for_each(|line| line.account = renamed(&line.account));
        assert_eq!(own.vouchers, expected);
    }
}

#[test]
fn r141_a_hundred_thousand_facts_are_not_quadratic() {
    let facts: Vec<MoneyFact> =
        (0..100_000).map(|number| fact(number, (1, (number as i64 + 1, 0, false), vec![], None, None))).collect();
    let start = std::time::Instant::now();
    let set = made(&source(ChartPreset::ContractLiability), &facts);
    assert_eq!(set.vouchers.len(), 100_000);
    assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
}
