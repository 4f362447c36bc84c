//! Rates, conversions, clearing and revaluation hold their promises for any values.

use std::cmp::Ordering;

use duebook::{
    Across, AdvanceTreatment, BalanceKind, ClearingLine, ClearingPolicy, Currency, ForeignBalance, ForeignClearing,
    ForeignClearingRequest, ForeignEntry, ForeignEntryLine, ForeignItem, ForeignLot, Id, Ledger, Money, Quote, Rate,
    RateRule, Remainder, Residue, ResidueOf, Revaluation, RevaluationPolicy, RevaluationRequest, Rounding, Spread,
    check_foreign_entry, clear_foreign, convert, convert_parts, json, revalue,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

const HALVES: [Rounding; 4] = [Rounding::HalfUp, Rounding::HalfDown, Rounding::HalfEven, Rounding::HalfOdd];
const REMAINDERS: [Remainder; 5] =
    [Remainder::Last, Remainder::First, Remainder::LargestRemainder, Remainder::LargestPart, Remainder::FromTop];
const RULES: [RateRule; 3] = [RateRule::EachItsOwn, RateRule::Lot, RateRule::Item];
const SPREADS: [Spread; 3] = [Spread::ByDifference, Spread::ByRemainder, Spread::Apart];

fn currency(code: &str) -> Currency {
    Currency::new(code).unwrap()
}

fn cny(minor: i64) -> Money {
    Money::new(minor, currency("CNY")).unwrap()
}

fn usd(minor: i64) -> Money {
    Money::new(minor, currency("USD")).unwrap()
}

fn id(text: String) -> Id {
    Id::new(text).unwrap()
}

/// Units of 10⁻¹².
fn units(rate: Rate) -> u128 {
    let text = rate.to_string();
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    format!("{whole}{fraction:0<12}").parse().unwrap()
}

fn rate() -> impl Strategy<Value = Rate> {
    prop_oneof![
        "[1-9][0-9]{0,2}\\.[0-9]{0,3}[1-9]",
        "0\\.[0-9]{0,11}[1-9]",
        "[1-9][0-9]{0,17}",
        "[1-9][0-9]{0,17}\\.[0-9]{1,12}"
    ]
    .prop_map(|text| text.parse().unwrap())
}

/// A rate as markets have it.
fn market_rate() -> impl Strategy<Value = Rate> {
    (60_000_u32..80_000).prop_map(|units| format!("{}.{:04}", units / 10_000, units % 10_000).parse().unwrap())
}

fn quote() -> impl Strategy<Value = Quote> {
    let codes = ["CNY", "JPY", "KWD", "CLF", "PTS:0", "TOK:9"];
    let pair = (0..codes.len(), 1..codes.len()).prop_map(move |(a, b)| (codes[a], codes[(a + b) % codes.len()]));
    (pair, rate(), prop_oneof![Just(1), Just(100), 1..=Quote::LARGEST_PER]).prop_map(|((from, to), rate, per)| Quote {
        from: currency(from),
        to: currency(to),
        rate,
        per,
    })
}

fn minor() -> impl Strategy<Value = i64> {
    prop_oneof![-1_000_i64..=1_000, -1_000_000_000..=1_000_000_000_i64, -Money::MAX_MINOR..=Money::MAX_MINOR]
}

/// The product of two numbers as (high, low) 128-bit halves, by parts of 64 bits.
fn product(a: u128, b: u128) -> (u128, u128) {
    let half = |n: u128| (n >> 64, n & u128::from(u64::MAX));
    let ((ah, al), (bh, bl)) = (half(a), half(b));
    let middle = al * bh + half(al * bl).0;
    let other = ah * bl + half(middle).1;
    (ah * bh + half(middle).0 + half(other).0, (other << 64) | half(al * bl).1)
}

fn times(mut number: (u128, u128), by: u32) -> (u128, u128) {
    for _ in 0..by {
        let (high, low) = product(number.1, 10);
        number = (number.0 * 10 + high, low);
    }
    number
}

fn minus(a: (u128, u128), b: (u128, u128)) -> (u128, u128) {
    let (low, borrow) = a.1.overflowing_sub(b.1);
    (a.0 - b.0 - u128::from(borrow), low)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn printed_rates_read_back(rate in rate()) {
        prop_assert_eq!(rate.to_string().parse::<Rate>().unwrap(), rate);
        prop_assert!(!rate.to_string().contains('.') || !rate.to_string().ends_with('0'));
        let text = json::write(&rate).unwrap();
        prop_assert_eq!(&text, &format!("\"{rate}\""));
        prop_assert_eq!(json::read::<Rate>(&text).unwrap(), rate);
    }

    #[test]
    fn any_text_is_a_rate_or_refused(text in "\\PC{0,20}|-?[0-9.,eE_+]{0,40}") {
        match Rate::parse(&text) {
            Ok(rate) => prop_assert!(units(rate) > 0 && text.bytes().all(|b| b.is_ascii_digit() || b == b'.')),
            Err(e) => prop_assert!(["rate_syntax", "rate_out_of_range"].contains(&e.code())),
        }
    }

    #[test]
    fn a20_no_quote_is_ever_inverted(quote in quote(), minor in minor()) {
        let against = Money::new(minor, quote.to).unwrap();
        let refused = convert(against, &quote, Rounding::HalfUp).unwrap_err();
        prop_assert_eq!(refused.code(), "rate_direction");
    }

    #[test]
    fn r164_a_value_is_the_nearest_there_is(quote in quote(), minor in minor(), mode in select(&HALVES[..])) {
        let amount = Money::new(minor, quote.from).unwrap();
        // value × per × 10^(12 + digits of from) = minor × rate × 10^(digits of to), or as near as can be.
        let wanted = times(product(minor.unsigned_abs().into(), units(quote.rate)), quote.to.digits().into());
        let per = u128::from(quote.per.unsigned_abs());
        let unit = |count: u128| times(product(count, per), 12 + u32::from(quote.from.digits()));
        match convert(amount, &quote, mode) {
            Ok(converted) => {
                let value = u128::from(converted.value.minor().unsigned_abs());
                let found = unit(value);
                let off = if found > wanted { minus(found, wanted) } else { minus(wanted, found) };
                prop_assert_eq!(converted.exact, off == (0, 0));
                prop_assert!(off <= unit(1) && minus(unit(1), off) >= off, "more than half a unit off");
                prop_assert!(value == 0 || converted.value.is_negative() == (minor < 0));
                let mirrored = convert(amount.negated(), &quote, mode).unwrap();
                prop_assert_eq!(mirrored.value, converted.value.negated());
            }
            Err(e) => {
                prop_assert_eq!(e.code(), "amount_too_large");
                prop_assert!(wanted > unit(u128::from(Money::MAX_MINOR.unsigned_abs())));
            }
        }
    }

    #[test]
    fn an_inverse_is_exact_or_refused(quote in quote()) {
        let Ok(back) = quote.inverse() else { return Ok(()) };
        prop_assert_eq!((back.from, back.to), (quote.to, quote.from));
        let ones = (quote.per.unsigned_abs(), back.per.unsigned_abs());
        let square = times(product(ones.0.into(), ones.1.into()), 24);
        prop_assert_eq!(product(units(quote.rate), units(back.rate)), square);
        // The inverse of the inverse says the same, in its smallest whole numbers.
        let again = back.inverse().unwrap();
        prop_assert_eq!(product(units(again.rate), ones.0.into()), product(units(quote.rate), again.per.unsigned_abs().into()));
    }

    #[test]
    fn market_rates_have_an_inverse(rate in market_rate(), per in select(&[1_i64, 100][..])) {
        let quote = Quote { from: currency("JPY"), to: currency("CNY"), rate, per };
        prop_assert!(quote.inverse().is_ok());
    }

    #[test]
    fn n22_parts_add_up_to_the_sum_turned_once(
        minors in vec(1_i64..1_000_000_000, 1..12), rate in market_rate(), mode in select(&HALVES[..]),
        remainder in select(&REMAINDERS[..]),
    ) {
        let quote = Quote { from: currency("USD"), to: currency("CNY"), rate, per: 1 };
        let amounts: Vec<Money> = minors.iter().map(|minor| usd(*minor)).collect();
        let sum = Money::sum(amounts.iter().copied(), quote.from).unwrap();
        let once = convert(sum, &quote, mode).unwrap().value;
        let alone: Vec<Money> = amounts.iter().map(|amount| convert(*amount, &quote, mode).unwrap().value).collect();
        let apart = Money::sum(alone.iter().copied(), quote.to).unwrap();
        match convert_parts(&amounts, &quote, mode, remainder) {
            Ok(parts) => {
                prop_assert_eq!(parts.total, once);
                prop_assert_eq!(Money::sum(parts.values.iter().copied(), quote.to).unwrap(), once);
                prop_assert_eq!(parts.residue, once.minus(apart).unwrap());
                let moved = parts.values.iter().zip(&alone).filter(|(a, b)| a != b).count();
                prop_assert!(moved <= usize::try_from(parts.residue.minor().abs()).unwrap());
            }
            Err(e) => {
                prop_assert_eq!(e.code(), "residue_flips_sign");
                let single = matches!(remainder, Remainder::Last | Remainder::First | Remainder::LargestPart);
                prop_assert!(single || alone.iter().any(Money::is_zero), "spread, no part takes more than it has");
            }
        }
    }
}

/// Settled lines over lots and items of one foreign currency.
fn clearing() -> impl Strategy<Value = ForeignClearingRequest> {
    let balance = || (1_i64..5_000_000, market_rate(), -3_i64..=3);
    let lot = (balance(), any::<bool>());
    let policy = (select(&RULES[..]), any::<bool>(), select(&HALVES[..]), select(&REMAINDERS[2..]));
    (vec(lot, 1..6), vec(balance(), 1..6), vec((any::<u16>(), any::<u16>(), 0_u32..=110), 0..24), policy, any::<bool>())
        .prop_map(|(lots, items, cuts, (rate, payable, rounding, remainder), negative)| {
            let sign = if negative { -1 } else { 1 };
            let booked = |amount: i64, rate: Rate| {
                let quote = Quote { from: currency("USD"), to: currency("CNY"), rate, per: 1 };
                (convert(usd(amount), &quote, Rounding::HalfUp).unwrap().value.minor(), quote)
            };
            let lots: Vec<ForeignLot> = (0..)
                .zip(lots)
                .map(|(n, ((amount, rate, off), quoted))| {
                    let (base, quote) = booked(amount * sign, rate);
                    let (id, quote) = (id(format!("L{n}")), quoted.then_some(quote));
                    // What earlier uses rounded away.
                    ForeignLot { id, amount: usd(amount * sign), base: cny(base + off), quote }
                })
                .collect();
            let items: Vec<ForeignItem> = (0..)
                .zip(items)
                .map(|(n, (open, rate, off))| {
                    let base = cny(booked(open * sign, rate).0 + off);
                    ForeignItem { id: id(format!("I{n}")), open: usd(open * sign), base }
                })
                .collect();
            let mut lots_left: Vec<i64> = lots.iter().map(|lot| lot.amount.minor().abs()).collect();
            let mut items_left: Vec<i64> = items.iter().map(|item| item.open.minor().abs()).collect();
            let mut lines = Vec::new();
            for (lot, item, percent) in cuts {
                let (lot, item) = (usize::from(lot) % lots.len(), usize::from(item) % items.len());
                let most = lots_left[lot].min(items_left[item]);
                let minor = (most * i64::from(percent) / 100).clamp(0, most);
                if minor > 0 {
                    lots_left[lot] -= minor;
                    items_left[item] -= minor;
                    let (lot, item) = (lots[lot].id.clone(), items[item].id.clone());
                    lines.push(ClearingLine { lot, item, amount: usd(minor * sign), across: None });
                }
            }
            let ledger = if payable { Ledger::Payable } else { Ledger::Receivable };
            let policy = ClearingPolicy { rate, ledger, rounding, remainder };
            ForeignClearingRequest { base: currency("CNY"), lots, items, lines, policy }
        })
}

fn total(amounts: impl Iterator<Item = Money>) -> i64 {
    amounts.map(|amount| amount.minor()).sum()
}

/// What a clearing and the month end after it gain together.
fn whole_gain(request: &ForeignClearingRequest, cleared: &ForeignClearing, closing: Rate) -> i64 {
    let lots = cleared.lots.iter().map(|lot| (lot.id.as_str(), lot.amount, lot.base, BalanceKind::Advance));
    let items = cleared.items.iter().map(|item| (item.id.as_str(), item.open, item.base, BalanceKind::Receivable));
    let balances = lots.chain(items).map(|(name, original, book, kind)| ForeignBalance {
        id: id(name.to_owned()),
        kind,
        original,
        book,
    });
    let month_end = revalue(&RevaluationRequest {
        base: request.base,
        balances: balances.collect(),
        quotes: vec![Quote { from: currency("USD"), to: request.base, rate: closing, per: 1 }],
        policy: RevaluationPolicy {
            advances: AdvanceTreatment::Monetary,
            spread: Spread::ByRemainder,
            rounding: Rounding::HalfUp,
        },
    })
    .unwrap();
    cleared.exchange.minor() + month_end.gain.minor()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn c02_what_leaves_and_what_stays_is_what_was_there(request in clearing()) {
        let Ok(cleared) = clear_foreign(&request) else { return Ok(()) };
        for (before, after) in request.items.iter().zip(&cleared.items) {
            let mine = || cleared.lines.iter().filter(|line| line.item == before.id);
            prop_assert_eq!(total(mine().map(|line| line.amount)) + after.open.minor(), before.open.minor());
            prop_assert_eq!(total(mine().map(|line| line.item_base)) + after.base.minor(), before.base.minor());
        }
        for (before, after) in request.lots.iter().zip(&cleared.lots) {
            let mine = || cleared.lines.iter().filter(|line| line.lot == before.id);
            prop_assert_eq!(total(mine().map(|line| line.used)) + after.amount.minor(), before.amount.minor());
            prop_assert_eq!(total(mine().map(|line| line.lot_base)) + after.base.minor(), before.base.minor());
        }
        // The books stay in balance: what leaves on both sides differs by the realized difference.
        let side = if request.policy.ledger == Ledger::Receivable { 1 } else { -1 };
        for line in &cleared.lines {
            prop_assert_eq!(side * (line.lot_base.minor() - line.item_base.minor()), line.exchange.minor());
        }
        prop_assert_eq!(total(cleared.lines.iter().map(|line| line.exchange)), cleared.exchange.minor());
        prop_assert_eq!(cleared.gains.plus(cleared.losses).unwrap(), cleared.exchange);
        prop_assert!(!cleared.gains.is_negative() && cleared.losses.minor() <= 0);
        prop_assert!(request.policy.rate == RateRule::EachItsOwn || cleared.exchange.is_zero());
    }

    #[test]
    fn nothing_foreign_left_is_nothing_left_in_the_books(request in clearing()) {
        let Ok(cleared) = clear_foreign(&request) else { return Ok(()) };
        let used = |line_rule: RateRule| request.policy.rate != line_rule;
        for (before, item) in request.items.iter().zip(&cleared.items).filter(|_| used(RateRule::Lot)) {
            prop_assert!(!item.open.is_zero() || item.base.is_zero() || item.open == before.open);
        }
        for lot in cleared.lots.iter().filter(|_| used(RateRule::Item)) {
            prop_assert!(!lot.amount.is_zero() || lot.base.is_zero());
        }
    }

    #[test]
    fn what_stays_open_keeps_its_booking_rate(request in clearing()) {
        let Ok(cleared) = clear_foreign(&request) else { return Ok(()) };
        if request.policy.rate != RateRule::Lot {
            for (before, after) in request.items.iter().zip(&cleared.items) {
                // left / open = book left / book, but for half a unit of the book value.
                let exact = i128::from(before.base.minor()) * i128::from(after.open.minor());
                let off = i128::from(after.base.minor()) * i128::from(before.open.minor()) - exact;
                prop_assert!(off.abs() * 2 <= i128::from(before.open.minor().abs()));
            }
        }
    }

    #[test]
    fn n22_every_residue_is_named_and_taken(request in clearing()) {
        let Ok(cleared) = clear_foreign(&request) else { return Ok(()) };
        for Residue { of, once, apart, residue, taken } in &cleared.residues {
            prop_assert!(!residue.is_zero());
            prop_assert_eq!(once.minus(*apart).unwrap(), *residue);
            prop_assert_eq!(total(taken.iter().map(|taken| taken.amount)), residue.minor());
            let line = |at: i64| &cleared.lines[usize::try_from(at).unwrap()];
            let (sum, own) = match of {
                ResidueOf::Lot { lot } => (
                    total(cleared.lines.iter().filter(|line| line.lot == *lot).map(|line| line.lot_base)),
                    taken.iter().all(|taken| line(taken.line).lot == *lot),
                ),
                ResidueOf::Item { item } => (
                    total(cleared.lines.iter().filter(|line| line.item == *item).map(|line| line.item_base)),
                    taken.iter().all(|taken| line(taken.line).item == *item),
                ),
                ResidueOf::Balances { .. } => (0, false),
            };
            prop_assert!(own && sum == once.minor());
        }
        // A balance without an entry has lines that are rounded alone and add up by themselves.
        let named = |lot: &ForeignLot| {
            cleared.residues.iter().any(|residue| residue.of == ResidueOf::Lot { lot: lot.id.clone() })
        };
        if request.policy.rate != RateRule::Item {
            for lot in request.lots.iter().filter(|lot| !named(lot)) {
                let Some(quote) = lot.quote else { continue };
                for line in cleared.lines.iter().filter(|line| line.lot == lot.id) {
                    let alone = convert(line.used, &quote, request.policy.rounding).unwrap().value;
                    prop_assert_eq!(line.lot_base, alone);
                }
            }
        }
    }

    #[test]
    fn realized_and_unrealized_are_the_same_whole_under_every_rule(request in clearing(), closing in market_rate()) {
        let mut wholes = Vec::new();
        for rate in RULES {
            let policy = ClearingPolicy { rate, ledger: Ledger::Receivable, ..request.policy };
            let request = ForeignClearingRequest { policy, ..request.clone() };
            let Ok(cleared) = clear_foreign(&request) else { continue };
            wholes.push(whole_gain(&request, &cleared, closing));
        }
        // And as much as if nothing had been cleared: clearing moves money, it makes none.
        if let Some(first) = wholes.first() {
            prop_assert!(wholes.iter().all(|whole| whole == first), "{:?}", wholes);
            let untouched = ForeignClearingRequest { lines: Vec::new(), ..request.clone() };
            let cleared = clear_foreign(&untouched).unwrap();
            let alone = whole_gain(&untouched, &cleared, closing);
            // Two sums are rounded once each, before and after.
            prop_assert!((alone - first).abs() <= 2, "{} and {}", alone, first);
        }
    }

    #[test]
    fn what_a_clearing_leaves_can_be_cleared_and_revalued_again(
        request in clearing(), lot_amount in 1_i64..9_000_000, item_open in 1_i64..9_000_000, day in market_rate(),
    ) {
        // One lot and one item in the base currency beside the others, each against the first of the other side.
        let mut request = request;
        let sign = request.items[0].open.minor().signum();
        let quote = Quote { from: currency("USD"), to: currency("CNY"), rate: day, per: 1 };
        let (lot, item) = (id("LB".into()), id("IB".into()));
        let (amount, open) = (cny(lot_amount * sign), cny(item_open * sign));
        request.lots.push(ForeignLot { id: lot.clone(), amount, base: amount, quote: None });
        request.items.push(ForeignItem { id: item.clone(), open, base: open });
        let Ok(before) = clear_foreign(&request) else { return Ok(()) };
        let left = before.items[0].open;
        let day_value = convert(left, &quote, request.policy.rounding).unwrap().value;
        if !left.is_zero() && !day_value.is_zero() && day_value.minor().abs() <= lot_amount {
            let across = Some(Across::Quoted { quote });
            request.lines.push(ClearingLine { lot, item: request.items[0].id.clone(), amount: left, across });
        }
        let free = before.lots[0].amount;
        if !free.is_zero() {
            let across = Some(Across::Agreed { used: free });
            request.lines.push(ClearingLine { lot: request.lots[0].id.clone(), item, amount: open, across });
        }
        let Ok(cleared) = clear_foreign(&request) else { return Ok(()) };
        // Quotes are dropped: under the rule of the item a lot may keep a difference that its rate does not explain.
        let lots = cleared.lots.iter().cloned().map(|lot| ForeignLot { quote: None, ..lot }).collect();
        let rest = ForeignClearingRequest { lots, items: cleared.items, lines: Vec::new(), ..request };
        let again = clear_foreign(&rest).unwrap();
        prop_assert_eq!((again.lots, again.items), (rest.lots, rest.items));
    }

    #[test]
    fn c07_what_is_owed_the_other_way_is_the_mirror_image(request in clearing()) {
        let turned = ForeignClearingRequest {
            lots: request.lots.iter().cloned().map(|lot| ForeignLot { amount: lot.amount.negated(), base: lot.base.negated(), ..lot }).collect(),
            items: request.items.iter().cloned().map(|item| ForeignItem { open: item.open.negated(), base: item.base.negated(), ..item }).collect(),
            lines: request.lines.iter().cloned().map(|line| ClearingLine { amount: line.amount.negated(), ..line }).collect(),
            ..request.clone()
        };
        match (clear_foreign(&request), clear_foreign(&turned)) {
            (Ok(cleared), Ok(mirror)) => {
                for (a, b) in cleared.lines.iter().zip(&mirror.lines) {
                    prop_assert_eq!((a.item_base, a.lot_base), (b.item_base.negated(), b.lot_base.negated()));
                    prop_assert_eq!(a.exchange, b.exchange.negated());
                }
                prop_assert_eq!((cleared.gains, cleared.losses), (mirror.losses.negated(), mirror.gains.negated()));
            }
            (Err(a), Err(b)) => prop_assert_eq!(a.code(), b.code()),
            (a, b) => prop_assert!(false, "{:?} and {:?}", a, b),
        }
    }

    #[test]
    fn a15_the_order_of_lots_and_items_does_not_matter(request in clearing(), turn in 0_usize..5) {
        let mut turned = request.clone();
        let (lots, items) = (turned.lots.len(), turned.items.len());
        turned.lots.rotate_left(turn % lots);
        turned.items.rotate_left(turn % items);
        turned.items.reverse();
        match (clear_foreign(&request), clear_foreign(&turned)) {
            (Ok(a), Ok(b)) => {
                prop_assert_eq!(a.lines, b.lines);
                prop_assert_eq!((a.gains, a.losses), (b.gains, b.losses));
            }
            (Err(a), Err(b)) => prop_assert_eq!(a.code(), b.code()),
            (a, b) => prop_assert!(false, "{:?} and {:?}", a, b),
        }
    }

    #[test]
    fn c01_one_unit_more_than_there_is_is_refused(mut request in clearing(), at in any::<u16>()) {
        if request.lines.is_empty() {
            return Ok(());
        }
        let at = usize::from(at) % request.lines.len();
        let line = request.lines[at].clone();
        let unit = usd(line.amount.minor().signum());
        let open = total(request.items.iter().filter(|item| item.id == line.item).map(|item| item.open));
        let taken = total(request.lines.iter().filter(|other| other.item == line.item).map(|other| other.amount));
        request.lines[at].amount = line.amount.plus(usd(open - taken)).unwrap().plus(unit).unwrap();
        let refused = clear_foreign(&request).unwrap_err();
        prop_assert!(["over_allocated", "insufficient_available"].contains(&refused.code()), "{}", refused);
    }
}

/// Open balances of two currencies and all kinds.
fn balances() -> impl Strategy<Value = RevaluationRequest> {
    let kinds = [
        BalanceKind::Receivable,
        BalanceKind::Receivable,
        BalanceKind::Payable,
        BalanceKind::Advance,
        BalanceKind::ContractLiability,
        BalanceKind::Refundable,
    ];
    let balance = (
        prop_oneof![1 => Just(0_i64), 8 => -900_i64..9_000_000],
        -900_i64..60_000_000,
        select(kinds.to_vec()),
        any::<bool>(),
    );
    let policy = (any::<bool>(), select(&SPREADS[..]), select(&HALVES[..]));
    (vec(balance, 0..14), market_rate(), rate(), policy).prop_filter_map(
        "too large to hold",
        |(balances, dollars, yen, (monetary, spread, rounding))| {
            let balances: Vec<ForeignBalance> = (0..)
                .zip(balances)
                .map(|(n, (original, book, kind, in_yen))| {
                    let original = if in_yen { Money::new(original, currency("JPY")).unwrap() } else { usd(original) };
                    ForeignBalance { id: id(format!("B{n}")), kind, original, book: cny(book) }
                })
                .collect();
            let advances = if monetary { AdvanceTreatment::Monetary } else { AdvanceTreatment::NonMonetary };
            let base = currency("CNY");
            let quotes = vec![
                Quote { from: currency("USD"), to: base, rate: dollars, per: 1 },
                Quote { from: currency("JPY"), to: base, rate: yen, per: 100 },
            ];
            let policy = RevaluationPolicy { advances, spread, rounding };
            let request = RevaluationRequest { base, balances, quotes, policy };
            revalue(&request).is_ok().then_some(request)
        },
    )
}

/// The same balances, standing where the revaluation left them.
fn again(request: &RevaluationRequest, done: &Revaluation) -> RevaluationRequest {
    let balances = request.balances.iter().cloned().zip(&done.rows);
    let balances = balances.map(|(balance, row)| ForeignBalance { book: row.adjusted, ..balance }).collect();
    RevaluationRequest { balances, ..request.clone() }
}

fn takes_part(request: &RevaluationRequest, kind: BalanceKind) -> bool {
    let advance = matches!(kind, BalanceKind::Advance | BalanceKind::ContractLiability);
    !advance || request.policy.advances == AdvanceTreatment::Monetary
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn n22_adjusted_balances_add_up_to_their_sum_adjusted_once(request in balances()) {
        let done = revalue(&request).unwrap();
        for group in &done.groups {
            let member = |balance: &&ForeignBalance| {
                balance.kind == group.kind && balance.original.currency() == group.original.currency()
            };
            let rows = || request.balances.iter().zip(&done.rows).filter(|(balance, _)| member(balance));
            prop_assert_eq!(total(rows().map(|(_, row)| row.adjusted)), group.adjusted.minor());
            prop_assert_eq!(total(rows().map(|(_, row)| row.gain)), group.gain.minor());
            prop_assert_eq!(total(rows().map(|(balance, _)| balance.original)), group.original.minor());
            let of = ResidueOf::Balances { currency: group.original.currency(), of: group.kind };
            let entry = done.residues.iter().find(|residue| residue.of == of);
            if !takes_part(&request, group.kind) {
                prop_assert!(entry.is_none() && group.difference.is_zero());
                continue;
            }
            let quote = request.quotes.iter().find(|quote| quote.from == group.original.currency()).unwrap();
            let once = convert(group.original, quote, request.policy.rounding).unwrap().value;
            let alone = rows().map(|(balance, _)| convert(balance.original, quote, request.policy.rounding).unwrap().value);
            let apart = total(alone);
            prop_assert_eq!(entry.map_or(0, |entry| entry.residue.minor()), once.minor() - apart);
            let taken = entry.map_or(0, |entry| total(entry.taken.iter().map(|taken| taken.amount)));
            let spread = request.policy.spread != Spread::Apart;
            prop_assert_eq!(taken, if spread { once.minor() - apart } else { 0 });
            prop_assert_eq!(group.adjusted.minor(), if spread { once.minor() } else { apart });
        }
        prop_assert_eq!(total(done.rows.iter().map(|row| row.gain)), done.gain.minor());
    }

    #[test]
    fn a_balance_is_off_by_less_than_a_unit_and_zero_is_settled(request in balances()) {
        let done = revalue(&request).unwrap();
        for (balance, row) in request.balances.iter().zip(&done.rows) {
            prop_assert_eq!(row.difference, row.adjusted.minus(row.book).unwrap());
            if !takes_part(&request, balance.kind) {
                prop_assert_eq!(row.adjusted, balance.book);
                continue;
            }
            let quote = request.quotes.iter().find(|quote| quote.from == balance.original.currency()).unwrap();
            let alone = convert(balance.original, quote, request.policy.rounding).unwrap().value;
            prop_assert!(row.adjusted.minus(alone).unwrap().minor().abs() <= 1);
            if request.policy.spread == Spread::ByRemainder {
                // Less than one unit from the exact value: who was rounded down takes, who was rounded up gives.
                let minor = u128::from(balance.original.minor().unsigned_abs());
                let exact = times(product(minor, units(quote.rate)), quote.to.digits().into());
                let per = u128::from(quote.per.unsigned_abs());
                let unit = |count: u128| times(product(count, per), 12 + u32::from(quote.from.digits()));
                let found = unit(row.adjusted.minor().unsigned_abs().into());
                let off = if found > exact { minus(found, exact) } else { minus(exact, found) };
                prop_assert!(off < unit(1), "{:?}", row);
                prop_assert!(row.adjusted.is_zero() || row.adjusted.is_negative() == balance.original.is_negative());
            }
            prop_assert!(!balance.original.is_zero() || row.adjusted.is_zero());
        }
    }

    #[test]
    fn c08_a_second_month_end_at_the_same_rate_changes_nothing(request in balances()) {
        let done = revalue(&request).unwrap();
        let second = again(&request, &done);
        let next = revalue(&second).unwrap();
        prop_assert_eq!(next.gain.minor(), 0);
        if request.policy.spread != Spread::ByDifference {
            prop_assert!(next.rows.iter().all(|row| row.difference.is_zero()));
        }
    }

    #[test]
    fn a15_the_order_of_balances_does_not_matter(request in balances(), turn in 0_usize..14) {
        let mut turned = request.clone();
        turned.balances.rotate_left(turn % request.balances.len().max(1));
        turned.quotes.reverse();
        let (a, b) = (revalue(&request).unwrap(), revalue(&turned).unwrap());
        prop_assert_eq!(&a.groups, &b.groups);
        let sorted = |done: Revaluation| {
            let mut rows = done.rows;
            rows.sort_by(|a, b| a.id.cmp(&b.id));
            rows
        };
        prop_assert_eq!(sorted(a), sorted(b));
    }

    #[test]
    fn c4_both_textbook_ways_give_the_same(
        opening in 2_i64..1_000_000_000, part in 1_i64..100, rates in [market_rate(), market_rate(), market_rate()],
    ) {
        let collected = (opening * part / 100).max(1);
        let at = |minor: i64, rate: Rate| {
            let quote = Quote { from: currency("USD"), to: currency("CNY"), rate, per: 1 };
            convert(usd(minor), &quote, Rounding::HalfUp).unwrap().value
        };
        let [booked, received, closing] = rates;
        let (book, cash) = (at(opening, booked), at(collected, received));
        let request = ForeignClearingRequest {
            base: currency("CNY"),
            lots: vec![ForeignLot { id: id("R".into()), amount: usd(collected), base: cash, quote: None }],
            items: vec![ForeignItem { id: id("AR".into()), open: usd(opening), base: book }],
            lines: vec![ClearingLine { lot: id("R".into()), item: id("AR".into()), amount: usd(collected), across: None }],
            policy: ClearingPolicy::realized(),
        };
        let cleared = clear_foreign(&request).unwrap();
        let whole = whole_gain(&request, &cleared, closing);
        // Closing balance × closing rate − what the books have after the cash at its own rate.
        let at_once = at(opening - collected, closing).minor() - (book.minor() - cash.minor());
        prop_assert_eq!(whole, at_once);
    }

    #[test]
    fn r162_what_was_converted_as_u8_does_passes_the_check(
        minors in vec(1_i64..10_000_000, 1..12), rate in market_rate(), slip in -2_i64..=2,
    ) {
        let quote = Quote { from: currency("USD"), to: currency("CNY"), rate, per: 1 };
        let amounts: Vec<Money> = minors.iter().map(|minor| usd(*minor)).collect();
        let parts = convert_parts(&amounts, &quote, Rounding::HalfUp, Remainder::LargestRemainder).unwrap();
        let lines = amounts.iter().zip(&parts.values);
        let entry = ForeignEntry {
            original: Money::sum(amounts.iter().copied(), quote.from).unwrap(),
            home: parts.total.plus(cny(slip)).unwrap(),
            quote,
            lines: lines.map(|(original, home)| ForeignEntryLine { original: *original, home: *home }).collect(),
        };
        let check = check_foreign_entry(&entry).unwrap();
        prop_assert_eq!(check.converted, parts.total);
        let faults = if slip.cmp(&0) == Ordering::Equal { 0 } else { 2 };
        prop_assert_eq!(check.faults.len(), faults);
    }
}
