//! Exact sums hold their promises: against every subset, tried one by one.

use duebook::{Currency, ExactSum, ExactSumRequest, Money, exact_sum};
use proptest::prelude::*;

fn cny(minor: i64) -> Money {
    Money::new(minor, Currency::new("CNY").unwrap()).unwrap()
}

fn ask(amounts: &[i64], target: i64, budget: Option<i64>) -> ExactSum {
    let amounts = amounts.iter().map(|amount| cny(*amount)).collect();
    exact_sum(&ExactSumRequest { amounts, target: cny(target), budget }).unwrap()
}

/// How many of the 2ⁿ sets of positions add up.
fn counted(amounts: &[i64], target: i64) -> i64 {
    let sum = |mask: u32| (0..amounts.len()).filter(|at| mask >> at & 1 == 1).map(|at| amounts[at]).sum::<i64>();
    (0..1_u32 << amounts.len()).filter(|mask| sum(*mask) == target).count().try_into().unwrap()
}

fn adds_up(amounts: &[i64], set: &[i64], target: i64) -> bool {
    let ascending = set.windows(2).all(|pair| pair[0] < pair[1]);
    ascending && set.iter().map(|at| amounts[usize::try_from(*at).unwrap()]).sum::<i64>() == target
}

/// Amounts as invoices have them: odd cents, round sums, few different prices, one odd among round ones.
fn amounts(most: usize) -> impl Strategy<Value = Vec<i64>> {
    prop_oneof![
        prop::collection::vec(1_i64..=1_000_000_000_000, 1..=most),
        prop::collection::vec(1_i64..=60, 1..=most),
        prop::collection::vec(prop::sample::select(vec![10_000_i64, 25_000, 120_000]), 1..=most),
        (prop::collection::vec((1_i64..=40).prop_map(|n| n * 1_000), 1..most), 1_i64..=9_999).prop_map(
            |(mut round, odd)| {
                round.push(odd);
                round
            }
        ),
        prop::collection::vec((0_u32..=40).prop_map(|power| 1_i64 << power), 1..=most),
    ]
}

/// Amounts and a target that some of them have, or nearly.
fn questions(most: usize) -> impl Strategy<Value = (Vec<i64>, i64)> {
    (amounts(most), any::<u64>(), prop_oneof![4 => Just(0_i64), 1 => -3_i64..=3]).prop_map(|(amounts, mask, off)| {
        let chosen = amounts.iter().enumerate().filter(|(at, _)| mask >> at & 1 == 1);
        let sum: i64 = chosen.map(|(_, amount)| amount).sum();
        (amounts, (sum + off).max(1))
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn g4_the_answer_is_that_of_trying_every_set((amounts, target) in questions(14)) {
        let sets = counted(&amounts, target);
        match ask(&amounts, target, None) {
            ExactSum::NoSet {} => prop_assert_eq!(sets, 0),
            ExactSum::Unique { positions } => {
                prop_assert_eq!(sets, 1);
                prop_assert!(adds_up(&amounts, &positions, target), "{:?}", positions);
            }
            ExactSum::Ambiguous { sets: found, one, other } => {
                prop_assert_eq!(sets, found);
                prop_assert!(adds_up(&amounts, &one, target) && adds_up(&amounts, &other, target));
                prop_assert!(one < other);
            }
            ExactSum::Exhausted { .. } => prop_assert!(false, "fourteen amounts are few"),
        }
    }

    #[test]
    fn a15_the_answer_does_not_depend_on_the_order((amounts, target) in questions(24), turn in 0_usize..24) {
        let mut turned = amounts.clone();
        turned.rotate_left(turn % amounts.len());
        turned.reverse();
        let values = |amounts: &[i64], set: Vec<i64>| {
            let mut values: Vec<i64> = set.iter().map(|at| amounts[usize::try_from(*at).unwrap()]).collect();
            values.sort_unstable();
            values
        };
        match (ask(&amounts, target, None), ask(&turned, target, None)) {
            (ExactSum::Unique { positions: a }, ExactSum::Unique { positions: b }) => {
                prop_assert_eq!(values(&amounts, a), values(&turned, b));
            }
            (
                ExactSum::Ambiguous { sets: a, one: a1, other: a2 },
                ExactSum::Ambiguous { sets: b, one: b1, other: b2 },
            ) => {
                prop_assert_eq!(a, b);
                let mut named = [values(&amounts, a1), values(&amounts, a2)];
                let mut again = [values(&turned, b1), values(&turned, b2)];
                named.sort();
                again.sort();
                prop_assert_eq!(named, again);
            }
            (a, b) => prop_assert_eq!(a, b),
        }
    }

    #[test]
    fn g5_a_smaller_budget_never_changes_an_answer((amounts, target) in questions(20), budget in 1_i64..=20_000) {
        let full = ask(&amounts, target, None);
        let less = ask(&amounts, target, Some(budget));
        let (stopped, known) = (ExactSum::Exhausted { budget }, !matches!(full, ExactSum::Exhausted { .. }));
        prop_assert!(known, "twenty amounts are few");
        prop_assert!(less == full || less == stopped);
    }

    #[test]
    fn what_is_out_is_a_set_of_the_rest((amounts, target) in questions(24)) {
        // The sets of the target and those of what is left of the total are as many.
        let total: i64 = amounts.iter().sum();
        if target < total {
            match (ask(&amounts, target, None), ask(&amounts, total - target, None)) {
                (ExactSum::Ambiguous { sets: a, .. }, ExactSum::Ambiguous { sets: b, .. }) => prop_assert_eq!(a, b),
                (ExactSum::Unique { positions: a }, ExactSum::Unique { positions: b }) => {
                    let mut all: Vec<i64> = a.into_iter().chain(b).collect();
                    all.sort_unstable();
                    prop_assert_eq!(all, (0..i64::try_from(amounts.len()).unwrap()).collect::<Vec<_>>());
                }
                (a, b) => prop_assert_eq!(a, b),
            }
        }
    }
}

#[test]
fn a_thousand_amounts_are_the_limit() {
    let request = |count: usize| ExactSumRequest { amounts: vec![cny(3); count], target: cny(4), budget: None };
    assert_eq!(exact_sum(&request(1_000)).unwrap(), ExactSum::NoSet {});
    let refused = exact_sum(&request(1_001)).unwrap_err();
    assert_eq!((refused.code(), refused.path()), ("too_many", "amounts"));
}
