//! Money, rounding and splitting hold their promises for any values.

use crate::common::{REMAINDERS, cny, currency, date, id, minor, money, parts, percent, remainder, rounding, weights};
use duebook::{Currency, Date, Id, Money, Parts, Percent, Remainder, Rounding, SlipRequest, Split, slips, split};
use duebook_tests::oracle;
use proptest::prelude::*;

/// The mode that does to a negative amount what this one does to the positive.
fn mirrored(rounding: Rounding) -> Rounding {
    match rounding {
        Rounding::Ceiling => Rounding::Floor,
        Rounding::Floor => Rounding::Ceiling,
        Rounding::HalfCeiling => Rounding::HalfFloor,
        Rounding::HalfFloor => Rounding::HalfCeiling,
        same => same,
    }
}

/// The weights behind the parts, as whole numbers.
fn weights_of(by: &Parts) -> Vec<i64> {
    match by {
        Parts::Equal { count } => vec![1; usize::try_from(*count).unwrap()],
        Parts::Weights { weights } => weights.clone(),
        Parts::Percents { percents } => percents.iter().map(|p| units(*p)).collect(),
    }
}

/// Hundred-millionths of a percent.
fn units(percent: Percent) -> i64 {
    let text = percent.to_string();
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    format!("{whole}{fraction:0<8}").parse().unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn printed_money_reads_back(money in money()) {
        prop_assert_eq!(Money::parse(&money.amount(), money.currency()).unwrap(), money);
        prop_assert_eq!(Money::from_decimal(money.to_decimal(), money.currency()).unwrap(), money);
    }

    #[test]
    fn printed_dates_read_back(date in crate::common::any_date()) {
        prop_assert_eq!(date.to_string().parse::<Date>().unwrap(), date);
    }

    #[test]
    fn printed_percentages_read_back(percent in percent()) {
        prop_assert_eq!(percent.to_string().parse::<Percent>().unwrap(), percent);
    }

    #[test]
    fn printed_currencies_read_back(code in "[A-Z][A-Z0-9]{2,6}", digits in 0_u8..=9) {
        if let Ok(currency) = Currency::declare(&code, digits) {
            prop_assert_eq!(Currency::new(currency.to_string()).unwrap(), currency);
            prop_assert_eq!((currency.code(), currency.digits()), (code.as_str(), digits));
        }
    }

    #[test]
    fn a_clean_id_is_clean_already(text in "\\PC{0,20}|[ -~\u{a0}\u{200b}\u{3000}Ａ-Ｚ①ﬁé]{0,20}") {
        if let Ok(clean) = Id::clean(&text) {
            prop_assert_eq!(Id::clean(clean.as_str()).unwrap(), clean.clone());
            prop_assert_eq!(Id::new(clean.as_str()).unwrap(), clean);
        }
    }

    #[test]
    fn an_id_that_is_taken_is_its_own_clean_form(text in "\\PC{1,20}") {
        if let Ok(id) = Id::new(&text) {
            prop_assert_eq!(id.as_str(), &text);
            prop_assert_eq!(Id::clean(&text).unwrap(), id);
        }
    }

    #[test]
    fn any_text_is_an_amount_or_refused(text in "\\PC{0,40}|-?[0-9.,eE_+]{0,40}", currency in currency()) {
        match Money::parse(&text, currency) {
            Ok(money) => {
                let digits = text.strip_prefix('-').unwrap_or(&text);
                prop_assert!(digits.bytes().all(|b| b.is_ascii_digit() || b == b'.'));
                prop_assert!(money.minor().abs() <= Money::MAX_MINOR);
            }
            Err(e) => prop_assert!(["amount_syntax", "amount_too_precise", "amount_too_large"].contains(&e.code())),
        }
    }

    #[test]
    fn a20_two_currencies_never_meet(left in money(), right in money()) {
        let same = left.currency() == right.currency();
        prop_assert!(same || left.plus(right).unwrap_err().code() == "currency_mismatch");
        prop_assert!(same || left.minus(right).unwrap_err().code() == "currency_mismatch");
        prop_assert_eq!(left.compare(right).is_ok(), same);
    }

    #[test]
    fn a22_sums_stop_exactly_at_the_largest_amount(a in minor(), b in minor()) {
        let exact = i128::from(a) + i128::from(b);
        match cny(a).plus(cny(b)) {
            Ok(sum) => prop_assert_eq!(i128::from(sum.minor()), exact),
            Err(e) => prop_assert!(e.code() == "amount_too_large" && exact.abs() > i128::from(Money::MAX_MINOR)),
        }
        if let Ok(difference) = cny(a).minus(cny(b)) {
            prop_assert_eq!(difference.plus(cny(b)).unwrap(), cny(a));
        }
    }

    #[test]
    fn every_mode_rounds_as_the_oracle(
        minor in -100_000_000_000_000_000_i64..=100_000_000_000_000_000, places in 0_usize..=20,
        mode in rounding(),
    ) {
        let digits = format!("{:0>width$}", minor.unsigned_abs(), width = places + 1);
        let (whole, fraction) = digits.split_at(digits.len() - places);
        let sign = if minor < 0 { "-" } else { "" };
        let text = if places == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") };
        prop_assume!(!text.starts_with("-0.") || minor != 0);
        let rounded = Money::round(&text, Currency::new("CNY").unwrap(), mode);
        if let Ok(rounded) = rounded {
            let scale = 10_i128.pow(u32::try_from(places).unwrap());
            prop_assert_eq!(i128::from(rounded.value.minor()), oracle::round(i128::from(minor) * 100, scale, mode));
            prop_assert_eq!(rounded.exact, i128::from(minor) * 100 % scale == 0);
        } else {
            prop_assert_eq!(rounded.unwrap_err().code(), "amount_too_large");
        }
    }

    #[test]
    fn ties_round_as_the_oracle(halves in -2_000_i64..=2_000, mode in rounding()) {
        prop_assume!(halves != 0);
        let (sign, thousandths) = (if halves < 0 { "-" } else { "" }, halves.abs() * 5);
        let text = format!("{sign}{}.{:03}", thousandths / 1_000, thousandths % 1_000);
        let rounded = Money::round(&text, Currency::new("CNY").unwrap(), mode).unwrap();
        prop_assert_eq!(i128::from(rounded.value.minor()), oracle::round(i128::from(halves), 2, mode), "{}", text);
    }

    #[test]
    fn a_long_tail_is_only_a_tail(
        minor in -1_000_i64..=1_000, zeros in 0_usize..=120, digit in 0_u8..=9, mode in rounding(),
    ) {
        prop_assume!(minor != 0);
        let sign = if minor < 0 { "-" } else { "" };
        let text = |tail: &str| format!("{sign}{}.{:03}{tail}", minor.abs() / 1_000, minor.abs() % 1_000);
        let cny = Currency::new("CNY").unwrap();
        let long = Money::round(&text(&format!("{}{digit}", "0".repeat(zeros))), cny, mode).unwrap();
        let short = Money::round(&text(if digit == 0 { "" } else { "1" }), cny, mode).unwrap();
        prop_assert_eq!(long, short);
    }

    #[test]
    fn a_percentage_is_rounded_as_the_oracle(money in money(), percent in percent(), mode in rounding()) {
        let exact = i128::from(money.minor()) * i128::from(units(percent));
        let rounded = money.percent(percent, mode).unwrap();
        prop_assert_eq!(i128::from(rounded.value.minor()), oracle::round(exact, 10_000_000_000, mode));
        prop_assert_eq!(rounded.exact, exact % 10_000_000_000 == 0);
    }

    #[test]
    fn b01_parts_add_up_and_are_those_of_the_oracle(
        total in money(), by in parts(), policy in remainder(), mode in rounding(),
    ) {
        let slow = oracle::split(total.minor(), &weights_of(&by), policy, mode);
        match (split(total, &by, policy, mode), slow) {
            (Ok(split), Some(slow)) => {
                let parts: Vec<i128> = split.parts.iter().map(|part| part.minor().into()).collect();
                prop_assert_eq!(parts.iter().sum::<i128>(), i128::from(total.minor()));
                prop_assert_eq!(parts, slow);
                prop_assert!(split.parts.iter().all(|part| part.currency() == total.currency()));
            }
            (Err(error), None) => prop_assert_eq!(error.code(), "residue_flips_sign"),
            (found, slow) => prop_assert!(false, "{:?} against {:?}", found, slow),
        }
    }

    /// Long lists take another way to the largest claims than short ones, and few distinct weights make most
    /// claims equal: the earlier of them must win.
    #[test]
    fn b01_many_parts_are_those_of_the_oracle(
        minor in minor(), weights in proptest::collection::vec(0_i64..=4, 13..200), policy in remainder(),
        mode in rounding(),
    ) {
        prop_assume!(weights.iter().any(|weight| *weight > 0));
        let slow = oracle::split(minor, &weights, policy, mode);
        let found = split(cny(minor), &Parts::Weights { weights }, policy, mode);
        let parts = found.ok().map(|split| split.parts.iter().map(|part| part.minor().into()).collect::<Vec<i128>>());
        prop_assert_eq!(parts, slow);
    }

    /// B02 and C06 hold for `largestRemainder` in every mode: no part differs from its exact share by a
    /// minor unit or more, a weight of zero gets zero, and every part has the sign of the total. The
    /// other policies put several units in one place and may differ by more; they refuse a part that
    /// would have the opposite sign (the property above compares them with the oracle).
    #[test]
    fn b02_c06_largest_remainder_is_within_a_unit(total in money(), weights in weights(), mode in rounding()) {
        let by = Parts::Weights { weights: weights.clone() };
        let split = split(total, &by, Remainder::LargestRemainder, mode).unwrap();
        let sum: i128 = weights.iter().map(|w| i128::from(*w)).sum();
        for (part, weight) in split.parts.iter().zip(&weights) {
            let exact = i128::from(total.minor()) * i128::from(*weight);
            prop_assert!((i128::from(part.minor()) * sum - exact).abs() < sum, "{} of {}", part, total);
            prop_assert!(*weight > 0 || part.is_zero());
            prop_assert!(part.is_zero() || part.is_negative() == total.is_negative());
        }
    }

    #[test]
    fn c07_a_negative_total_is_the_mirror_under_the_mirrored_mode(
        total in money(), by in parts(), policy in remainder(), mode in rounding(),
    ) {
        let mirror = |s: Split| s.parts.into_iter().map(Money::negated).collect::<Vec<_>>();
        let plus = split(total, &by, policy, mode).map(mirror);
        let minus = split(total.negated(), &by, policy, mirrored(mode)).map(|s| s.parts);
        prop_assert_eq!(plus.map_err(|e| e.code()), minus.map_err(|e| e.code()));
    }

    #[test]
    fn b08_one_part_is_the_whole_and_many_are_ones_and_zeros(
        total in 0_i64..=30, count in 31_i64..=60, mode in rounding(),
    ) {
        for policy in REMAINDERS {
            let whole = split(cny(total), &Parts::Equal { count: 1 }, policy, mode).unwrap();
            prop_assert_eq!(whole.parts, vec![cny(total)]);
        }
        let many = split(cny(total), &Parts::Equal { count }, Remainder::FromTop, mode).unwrap();
        let ones = many.parts.iter().filter(|part| part.minor() == 1).count();
        prop_assert_eq!(i64::try_from(ones).unwrap(), total);
        prop_assert!(many.parts.iter().all(|part| (0..=1).contains(&part.minor())));
    }

    #[test]
    fn dates_count_days(date in date(), days in -2_000_i64..=2_000) {
        let moved = date.add_days(days).unwrap();
        prop_assert_eq!(moved.days_since(date), days);
        prop_assert_eq!(i64::from(moved.number() - date.number()), days);
    }

    #[test]
    fn ids_are_ordered_as_bytes(a in id(), b in id()) {
        prop_assert_eq!(a.cmp(&b), a.as_str().as_bytes().cmp(b.as_str().as_bytes()));
    }

    /// What a slip does to the digits is written as text here, and found by the figures there.
    #[test]
    fn r163_every_slip_is_found_and_nothing_else(meant in 1_i64..=99_999, at in 0_usize..6, other in 1_i64..=99_999) {
        let digits = meant.to_string();
        let mut typed: Vec<String> = (1..=3).map(|places| format!("{digits}{}", "0".repeat(places))).collect();
        let mut letters: Vec<char> = digits.chars().collect();
        if at + 1 < letters.len() && letters[at] != letters[at + 1] {
            letters.swap(at, at + 1);
            typed.extend((letters[0] != '0').then(|| letters.into_iter().collect::<String>()));
        }
        for text in &typed {
            let request = |amount, candidate| SlipRequest { amount: cny(amount), candidates: vec![cny(candidate)] };
            let wrong: i64 = text.parse().unwrap();
            prop_assert_eq!(slips(&request(wrong, meant)).unwrap().len(), 1, "{} for {}", wrong, meant);
            prop_assert_eq!(slips(&request(meant, wrong)).unwrap().len(), 1, "{} for {}", meant, wrong);
        }
        let sorted = |number: i64| {
            let mut digits: Vec<u8> = number.to_string().trim_end_matches('0').bytes().collect();
            digits.sort_unstable();
            digits
        };
        if sorted(other) != sorted(meant) && !sorted(other).contains(&b'0') && !sorted(meant).contains(&b'0') {
            let request = SlipRequest { amount: cny(meant), candidates: vec![cny(other), cny(meant)] };
            prop_assert_eq!(slips(&request).unwrap(), vec![]);
        }
    }
}
