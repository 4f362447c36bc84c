//! Provisions for bad debts: every figure is that of a slow oracle, and the published examples come out to the cent.

use std::collections::BTreeMap;

use duebook::{
    AgeUnit, AllowanceMovementRequest, AllowanceTarget, BandSnapshot, ChartPreset, ChartSource, Currency, CutOff, Date,
    Debt, DebtAct, DebtEvent, Field, Fraction, Id, LossRate, Money, Nature, NettingOrder, Percent, Portfolio,
    Prepayment, Provision, ProvisionBasis, ProvisionNetting, ProvisionPart, ProvisionPolicy, Quote, Rate,
    RollRateRequest, Rounding, SegmentRates, SpecificLoss, SpecificProvision, SpecificSubject, Value, Vintage,
    VintageRequest, VoucherRequest, allowance_movement, provision, roll_rates, vintage_rates, vouchers,
};
use proptest::prelude::*;

const TODAY: &str = "2026-10-31";

fn currency(code: &str) -> Currency {
    Currency::new(code).unwrap()
}

fn money(minor: i64, code: &str) -> Money {
    Money::new(minor, currency(code)).unwrap()
}

fn today() -> Date {
    TODAY.parse().unwrap()
}

fn percent(text: &str) -> LossRate {
    LossRate::Percent { percent: text.parse().unwrap() }
}

fn policy(limits: &[i64], rates: Vec<LossRate>) -> ProvisionPolicy {
    ProvisionPolicy {
        from: "2026-01-01".parse().unwrap(),
        basis: ProvisionBasis::DueDate,
        unit: AgeUnit::Days,
        limits: limits.to_vec(),
        segment_by: None,
        rates: vec![SegmentRates { segment: None, rates }],
        forward: None,
        disputed: None,
        netting: None,
        rounding: Rounding::HalfUp,
    }
}

fn owed(id: &str, customer: &str, minor: i64, code: &str, late: i64) -> Debt {
    let due = today().add_days(-late).unwrap();
    Debt::new(id, customer, money(minor, code), due.add_days(-60).unwrap(), due).unwrap()
}

fn found(portfolio: &Portfolio, policy: &ProvisionPolicy, specific: &[SpecificProvision]) -> Provision {
    provision(portfolio, &CutOff::on(today()), std::slice::from_ref(policy), specific).unwrap()
}

#[test]
fn r140_the_example_of_the_standard_is_580_000() {
    let rates = ["0.3", "1.6", "3.6", "6.6", "10.6"].map(percent);
    let gross = [15_000_000, 7_500_000, 4_000_000, 2_500_000, 1_000_000];
    let debts = gross.into_iter().zip([0, 30, 60, 90, 91]).enumerate();
    let debts = debts.map(|(at, (gross, late))| owed(&format!("D{at}"), "C", gross * 100, "USD", late));
    let portfolio = Portfolio { debts: debts.collect(), ..Portfolio::default() };
    let answer = found(&portfolio, &policy(&[0, 30, 60, 90], rates.to_vec()), &[]);
    let lines: Vec<i64> = answer.lines.iter().map(|line| line.allowance.minor() / 100).collect();
    assert_eq!(lines, [45_000, 120_000, 144_000, 165_000, 106_000]);
    assert_eq!(answer.totals[0].allowance, money(58_000_000, "USD"));
    assert_eq!(answer.totals[0].coverage, Fraction::of(58, 3_000));
}

#[test]
fn r140_the_vintage_example_is_27_567() {
    let open_after = [50_000, 23_000, 8_000, 2_000].map(|whole| money(whole * 100, "USD")).to_vec();
    let vintages = vec![Vintage { sold: money(10_000_000, "USD"), open_after }];
    let rates = vintage_rates(&VintageRequest { vintages }).unwrap();
    let rates: Vec<LossRate> = rates.iter().map(|rate| LossRate::Exact { fraction: rate.rate.unwrap() }).collect();
    let open = [300_000, 140_000, 60_000, 23_000, 5_000];
    let debts = open.into_iter().zip([0, 30, 60, 90, 91]).enumerate();
    let debts = debts.map(|(at, (open, late))| owed(&format!("D{at}"), "C", open * 100, "USD", late));
    let portfolio = Portfolio { debts: debts.collect(), ..Portfolio::default() };
    let answer = found(&portfolio, &policy(&[0, 30, 60, 90], rates), &[]);
    assert_eq!(answer.totals[0].allowance, money(2_756_739, "USD"));
    // 60,000 × 2/23 is 5,217.391…: what is left of a cent is said, not lost.
    let residue = answer.lines[2].residue;
    assert_eq!(
        (answer.lines[2].allowance, residue),
        (money(521_739, "USD"), Fraction { numerator: 3, denominator: 23 })
    );
}

#[test]
fn r140_months_of_the_calendar_decide_where_a_year_ends() {
    let mut rule = policy(&[12, 24], vec![percent("5"), percent("20"), percent("100")]);
    (rule.basis, rule.unit) = (ProvisionBasis::DocumentDate, AgeUnit::Months);
    let band = |issued: &str, on: &str| {
        let (issued, on): (Date, Date) = (issued.parse().unwrap(), on.parse().unwrap());
        let debt = Debt::new("D", "C", money(10_000, "CNY"), issued, issued).unwrap();
        let portfolio = Portfolio { debts: vec![debt], ..Portfolio::default() };
        let answer = provision(&portfolio, &CutOff::on(on), &[rule.clone()], &[]).unwrap();
        answer.lines.iter().position(|line| !line.gross.is_zero()).unwrap()
    };
    assert_eq!(band("2025-01-31", "2026-01-31"), 0);
    assert_eq!(band("2025-01-31", "2026-02-01"), 1);
    assert_eq!(band("2024-02-29", "2026-02-28"), 1);
    assert_eq!(band("2024-02-29", "2026-03-01"), 2);
}

#[test]
fn r140_the_policy_of_the_day_is_used_and_none_before_the_first() {
    let portfolio = Portfolio { debts: vec![owed("D", "C", 10_000, "CNY", 0)], ..Portfolio::default() };
    let mut later = policy(&[], vec![percent("7")]);
    later.from = "2026-06-01".parse().unwrap();
    let policies = [later, policy(&[], vec![percent("5")])];
    let on = |day: &str| provision(&portfolio, &CutOff::on(day.parse().unwrap()), &policies, &[]);
    assert_eq!(on("2026-10-31").unwrap().totals[0].allowance, money(700, "CNY"));
    assert_eq!(on("2026-05-31").unwrap().policy_from, "2026-01-01".parse().unwrap());
    let refused = on("2025-12-31").unwrap_err();
    assert_eq!((refused.code(), refused.path()), ("date_out_of_reach", "cutOff.on"));
}

/// Money that takes nothing off is told, also where nothing is owed.
#[test]
fn r140_money_where_nothing_is_owed_is_told() {
    let mut policy = policy(&[], vec![percent("7")]);
    policy.netting = Some(ProvisionNetting { natures: vec![Nature::Advance], order: NettingOrder::OldestFirst });
    let money_of = |id: &str, minor, code| Prepayment::new(id, "C", money(minor, code), today()).unwrap();
    let portfolio = Portfolio {
        debts: vec![owed("D", "C", 10_000, "CNY", 0)],
        prepayments: vec![money_of("L-1", 4_000, "CNY"), money_of("L-2", 77_701, "USD")],
        ..Portfolio::default()
    };
    let answer = found(&portfolio, &policy, &[]);
    let told: Vec<_> = answer.totals.iter().map(|total| (total.gross, total.netted, total.credit)).collect();
    let (yuan, dollar) = (|minor| money(minor, "CNY"), |minor| money(minor, "USD"));
    assert_eq!(told, [(yuan(10_000), yuan(4_000), yuan(0)), (dollar(0), dollar(0), dollar(77_701))]);
    assert_eq!(answer.totals[1].coverage, None);
}

/// A debt as the generator makes it: customer, yuan or dollar, amount, days late, disputed, segment.
type Made = (u8, bool, i64, i64, Option<i64>, Option<bool>);

#[derive(Clone, Debug)]
struct World {
    debts: Vec<Made>,
    /// Customer, yuan or dollar, amount, whether it may be netted.
    money: Vec<(u8, bool, i64, bool)>,
    limits: Vec<i64>,
    rates: Vec<[u64; 5]>,
    forward: Option<u32>,
    disputed: Option<u64>,
    netting: Option<bool>,
    by_segment: bool,
    rounding: Rounding,
}

fn world() -> impl Strategy<Value = World> {
    let debt =
        (0..4_u8, any::<bool>(), 1..400_i64, -40..140_i64, proptest::option::of(1..500_i64), any::<Option<bool>>());
    let money = (0..5_u8, any::<bool>(), 1..300_i64, any::<bool>());
    let limits = proptest::sample::subsequence(vec![0_i64, 30, 60, 90], 0..=4);
    let rounding = proptest::sample::select(vec![Rounding::HalfUp, Rounding::HalfEven, Rounding::Up, Rounding::Down]);
    let rates = proptest::collection::vec(proptest::array::uniform5(0..=10_000_u64), 3);
    let options = (proptest::option::of(1..30_000_u32), proptest::option::of(0..=10_000_u64), any::<Option<bool>>());
    let lists = (proptest::collection::vec(debt, 0..12), proptest::collection::vec(money, 0..6));
    (lists, limits, rates, options, any::<bool>(), rounding).prop_map(
        |((debts, money), limits, rates, (forward, disputed, netting), by_segment, rounding)| World {
            debts,
            money,
            limits,
            rates,
            forward,
            disputed,
            netting,
            by_segment,
            rounding,
        },
    )
}

const CODES: [&str; 2] = ["CNY", "USD"];

impl World {
    fn portfolio(&self) -> Portfolio {
        let mut all = Portfolio::default();
        for (at, (customer, dollars, amount, late, disputed, segment)) in self.debts.iter().enumerate() {
            let code = CODES[usize::from(*dollars)];
            let mut debt = owed(&format!("D{at:02}"), &format!("C{customer}"), *amount + 7, code, *late);
            debt.events.push(DebtEvent::paid(debt.issued, money(7, code)));
            let dispute = |most: i64| DebtAct::Disputed { amount: Some(money(most, code)) };
            debt.events.extend(disputed.map(|most| DebtEvent::new(debt.issued, dispute(most))));
            debt.fields.extend(segment.map(|flag| {
                let value = Value::Flag { flag };
                Field { name: Id::new("segment").unwrap(), value }
            }));
            all.debts.push(debt);
        }
        for (at, (customer, dollars, amount, free)) in self.money.iter().enumerate() {
            let money = money(*amount, CODES[usize::from(*dollars)]);
            let mut one =
                Prepayment::new(&format!("P{at}"), &format!("C{customer}"), money, "2026-09-01".parse().unwrap())
                    .unwrap();
            one.nature = if *free { Nature::Advance } else { Nature::ContractLiability };
            all.prepayments.push(one);
        }
        all
    }

    fn rate(hundredths: u64) -> LossRate {
        percent(&format!("{}.{:02}", hundredths / 100, hundredths % 100))
    }

    fn policy(&self) -> ProvisionPolicy {
        let bands = self.limits.len() + 1;
        let segment = |at: usize, segment: Option<bool>| SegmentRates {
            segment: segment.map(|flag| Value::Flag { flag }),
            rates: self.rates[at][..bands].iter().map(|rate| Self::rate(*rate)).collect(),
        };
        let mut rule = policy(&self.limits, Vec::new());
        rule.rates = vec![segment(0, None)];
        if self.by_segment {
            rule.rates.extend([segment(1, Some(true)), segment(2, Some(false))]);
            rule.segment_by = Some(Id::new("segment").unwrap());
        }
        rule.forward = self.forward.map(|f| format!("{}.{:04}", f / 10_000, f % 10_000).parse::<Rate>().unwrap());
        rule.disputed = self.disputed.map(Self::rate);
        rule.netting = self.netting.map(|oldest| ProvisionNetting {
            natures: vec![Nature::Advance],
            order: if oldest { NettingOrder::OldestFirst } else { NettingOrder::YoungestFirst },
        });
        rule.rounding = self.rounding;
        rule
    }

    /// By currency, segment and band (the band after the last is what is disputed): gross, netted, rate in parts of 10⁸.
    fn oracle(&self) -> BTreeMap<(usize, usize, usize), (i64, i64, u64)> {
        let mut units: Vec<(u8, bool, i64, usize, usize, bool)> = Vec::new();
        let mut answer: BTreeMap<(usize, usize, usize), (i64, i64, u64)> = BTreeMap::new();
        for (customer, dollars, amount, late, disputed, segment) in &self.debts {
            let apart = if self.disputed.is_some() { disputed.unwrap_or(0).min(*amount) } else { 0 };
            if apart > 0 {
                let cell = answer.entry((usize::from(*dollars), 9, 9)).or_default();
                (cell.0, cell.2) = (cell.0 + apart, self.disputed.unwrap() * 10_000);
            }
            let band = self.limits.iter().filter(|limit| late > limit).count();
            let of = match (self.by_segment, segment) {
                (true, Some(true)) => 1,
                (true, Some(false)) => 2,
                _ => 0,
            };
            // One entry for each minor unit: netting takes them one by one.
            units.extend((0..amount - apart).map(|_| (*customer, *dollars, *late, of, band, false)));
        }
        if let Some(oldest) = self.netting {
            for (customer, dollars, amount, free) in &self.money {
                for _ in 0..if *free { *amount } else { 0 } {
                    let theirs = units.iter_mut().filter(|u| (u.0, u.1, u.5) == (*customer, *dollars, false));
                    let next = if oldest { theirs.rev().max_by_key(|u| u.2) } else { theirs.rev().min_by_key(|u| u.2) };
                    next.into_iter().for_each(|unit| unit.5 = true);
                }
            }
        }
        for (_, dollars, _, of, band, netted) in units {
            let rate = self.rates[of][band] * u64::from(self.forward.unwrap_or(10_000));
            let cell = answer.entry((usize::from(dollars), of, band)).or_default();
            *cell = (cell.0 + 1, cell.1 + i64::from(netted), rate.min(100_000_000));
        }
        answer
    }
}

/// A whole number and a rest, rounded the slow way.
fn rounded(above: i128, below: i128, rounding: Rounding) -> i128 {
    let (whole, rest) = (above / below, above % below);
    let up = match rounding {
        Rounding::Up => rest > 0,
        Rounding::Down => false,
        Rounding::HalfEven if rest * 2 == below => whole % 2 == 1,
        _ => rest * 2 >= below,
    };
    whole + i128::from(up)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn r140_every_line_is_that_of_the_oracle(world in world()) {
        let (portfolio, policy) = (world.portfolio(), world.policy());
        let answer = found(&portfolio, &policy, &[]);
        let mut expected = world.oracle();
        for line in &answer.lines {
            let code = CODES.iter().position(|code| *code == line.gross.currency().to_string()).unwrap();
            let key = match &line.part {
                ProvisionPart::Band { segment, band } => {
                    let of = match segment {
                        Some(Value::Flag { flag: true }) => 1,
                        Some(Value::Flag { flag: false }) => 2,
                        _ => 0,
                    };
                    (code, of, usize::try_from(*band).unwrap())
                }
                ProvisionPart::Disputed {} => (code, 9, 9),
                other => panic!("{other:?}"),
            };
            let (gross, netted, rate) = expected.remove(&key).unwrap_or_default();
            prop_assert_eq!((line.gross.minor(), line.netted.minor()), (gross, netted));
            let exact = i128::from(gross - netted) * i128::from(rate);
            prop_assert_eq!(i128::from(line.allowance.minor()), rounded(exact, 100_000_000, world.rounding));
            // What rounding moved is said to the last part of a cent.
            let Fraction { numerator, denominator } = line.residue;
            let moved = (exact - i128::from(line.allowance.minor()) * 100_000_000) * i128::from(denominator);
            prop_assert_eq!(moved, i128::from(numerator) * 100_000_000);
        }
        prop_assert!(expected.is_empty(), "not in the answer: {:?}", expected);
    }

    #[test]
    fn r140_totals_are_the_sums_of_their_lines_in_any_order_of_debts(world in world(), turn in 0..12_usize) {
        let (mut portfolio, policy) = (world.portfolio(), world.policy());
        let answer = found(&portfolio, &policy, &[]);
        for total in &answer.totals {
            let own = || answer.lines.iter().filter(|line| line.gross.currency() == total.currency);
            let sum = |of: fn(&duebook::ProvisionLine) -> i64| own().map(of).sum::<i64>();
            prop_assert_eq!(total.gross.minor(), sum(|line| line.gross.minor()));
            prop_assert_eq!(total.netted.minor(), sum(|line| line.netted.minor()));
            prop_assert_eq!(total.allowance.minor(), sum(|line| line.allowance.minor()));
            prop_assert!(total.allowance.minor() <= total.gross.minor());
        }
        let length = portfolio.debts.len().max(1);
        portfolio.debts.rotate_left(turn % length);
        portfolio.prepayments.reverse();
        prop_assert_eq!(found(&portfolio, &policy, &[]), answer);
    }

    #[test]
    fn r140_money_of_one_customer_never_helps_another(world in world(), amount in 1..1_000_000_i64) {
        let mut portfolio = world.portfolio();
        let mut policy = world.policy();
        policy.netting = Some(ProvisionNetting { natures: vec![Nature::Advance], order: NettingOrder::OldestFirst });
        let before = found(&portfolio, &policy, &[]);
        let rich = Prepayment::new("RICH", "SOMEBODY-ELSE", money(amount, "CNY"), "2026-09-01".parse().unwrap());
        portfolio.prepayments.push(rich.unwrap());
        let after = found(&portfolio, &policy, &[]);
        prop_assert_eq!(&after.lines, &before.lines);
        for code in ["CNY", "USD"] {
            let credit = |of: &Provision| {
                let total = of.totals.iter().find(|total| total.currency == currency(code));
                total.map_or(0, |total| total.credit.minor())
            };
            prop_assert_eq!(credit(&after), credit(&before) + if code == "CNY" { amount } else { 0 });
        }
    }

    #[test]
    fn r140_what_is_looked_at_alone_leaves_the_table_first(world in world(), customer in 0..4_u8, hundredths in 0..=10_000_u64) {
        let portfolio = world.portfolio();
        let policy = ProvisionPolicy { netting: None, ..world.policy() };
        let id = Id::new(format!("C{customer}")).unwrap();
        prop_assume!(portfolio.debts.iter().any(|debt| debt.customer == id));
        let alone = SpecificProvision {
            subject: SpecificSubject::Customer { customer: id.clone() },
            loss: SpecificLoss::Share { rate: World::rate(hundredths) },
        };
        let answer = found(&portfolio, &policy, &[alone]);
        let rest = Portfolio { debts: portfolio.debts.iter().filter(|debt| debt.customer != id).cloned().collect(), ..Portfolio::default() };
        let others = found(&rest, &policy, &[]);
        let table = answer.lines.iter().filter(|line| !matches!(line.part, ProvisionPart::Customer { .. }));
        prop_assert_eq!(table.collect::<Vec<_>>(), others.lines.iter().collect::<Vec<_>>());
        let whole: i64 = answer.totals.iter().map(|total| total.gross.minor()).sum();
        let of_rest: i64 = others.totals.iter().map(|total| total.gross.minor()).sum();
        let specific: i64 = answer.totals.iter().map(|total| total.specific.minor()).sum();
        prop_assert_eq!(whole, of_rest + specific);
    }

    #[test]
    fn r140_opening_less_written_off_plus_recovered_plus_charge_is_closing(
        opening in 0..1_000_000_i64, written_off in 0..1_000_000_i64, recovered in 0..1_000_000_i64,
        targets in proptest::collection::vec((0..1_000_000_i64, any::<bool>()), 0..3), preset in 0..2_usize,
    ) {
        let home = currency("CNY");
        let amounts: Vec<Money> = targets.iter().map(|(minor, dollars)| money(*minor, CODES[usize::from(*dollars)])).collect();
        let request = AllowanceMovementRequest {
            key: Id::new("ALLOWANCE/2026-10").unwrap(),
            on: today(),
            opening: money(opening, "CNY"),
            written_off: money(written_off, "CNY"),
            recovered: money(recovered, "CNY"),
            target: AllowanceTarget::Balance {
                amounts,
                quotes: vec![Quote::new(currency("USD"), home, "7.1234").unwrap()],
                rounding: Rounding::HalfUp,
            },
            summary: "计提坏账准备".into(),
        };
        let found = allowance_movement(&request).unwrap();
        prop_assert_eq!(found.before.minor(), opening - written_off + recovered);
        prop_assert_eq!(found.closing.minor(), opening - written_off + recovered + found.charge.minor());
        let worth = |(minor, dollars): &(i64, bool)| if *dollars { rounded(i128::from(*minor) * 71_234, 10_000, Rounding::HalfUp) } else { (*minor).into() };
        prop_assert_eq!(i128::from(found.closing.minor()), targets.iter().map(worth).sum::<i128>());
        prop_assert_eq!(found.entry.is_none(), found.charge.is_zero());
        if let Some(fact) = found.entry {
            let presets = [ChartPreset::ContractLiability, ChartPreset::ReceivableCredit];
            let set = vouchers(&VoucherRequest { chart: ChartSource::Preset { preset: presets[preset], home }, facts: vec![fact], posted: Vec::new() });
            let set = set.unwrap();
            prop_assert_eq!(set.vouchers.len(), 1);
            let lines: Vec<i64> = set.vouchers[0].lines.iter().map(|line| line.home.minor()).collect();
            prop_assert_eq!(lines, [found.charge.minor(); 2]);
        }
    }

    #[test]
    fn r140_the_chain_of_roll_rates_is_that_of_exact_products(
        rows in (2..5_usize).prop_flat_map(|bands| proptest::collection::vec(proptest::collection::vec(0..300_i64, bands), 2..4)),
        last in 0..=100_i64,
    ) {
        let snapshots = rows.iter().enumerate().map(|(at, row)| BandSnapshot {
            on: "2026-01-31".parse::<Date>().unwrap().add_days(i64::try_from(at).unwrap() * 30).unwrap(),
            bands: row.iter().map(|minor| money(*minor, "CNY")).collect(),
        });
        let request = RollRateRequest {
            snapshots: snapshots.collect(),
            last: LossRate::Percent { percent: Percent::new(last).unwrap() },
            rounding: Rounding::HalfUp,
        };
        let found = roll_rates(&request).unwrap();
        let (bands, periods) = (rows[0].len(), rows.len());
        for (band, loss) in found.losses.iter().enumerate() {
            let (mut above, mut below) = (i128::from(last), 100_i128);
            for roll in band..bands - 1 {
                let part: i64 = (1..periods).map(|at| rows[at][roll + 1]).sum();
                let whole: i64 = (0..periods - 1).map(|at| rows[at][roll]).sum();
                (above, below) = (above * i128::from(part.min(whole)), below * i128::from(whole));
            }
            let expected = (below != 0).then(|| rounded(above * 10_000_000_000, below, Rounding::HalfUp));
            let units = loss.percent.map(|percent| {
                let text = percent.to_string();
                let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
                format!("{whole}{fraction:0<8}").parse::<i128>().unwrap()
            });
            prop_assert_eq!(units, expected);
            prop_assert_eq!(loss.exact, below != 0 && above * 10_000_000_000 % below == 0);
        }
    }
}
