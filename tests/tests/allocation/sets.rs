//! Sets within a window (G5), as the public call answers them, against trying every set.

use std::collections::{BTreeMap, BTreeSet};

use duebook::{Currency, Money, SizeCount, SumSets, SumSetsRequest, sum_sets};
use proptest::prelude::*;

fn cny(minor: i64) -> Money {
    Money::new(minor, Currency::new("CNY").unwrap()).unwrap()
}

fn place(at: usize) -> i64 {
    i64::try_from(at).unwrap()
}

/// Every set of positions that fits the question.
fn every(request: &SumSetsRequest) -> Vec<Vec<i64>> {
    let sets = (1_u32..1 << request.amounts.len())
        .map(|bits| -> Vec<i64> { (0..request.amounts.len()).filter(|at| bits >> at & 1 == 1).map(place).collect() });
    let fits = |set: &Vec<i64>| {
        let sum: i64 = set.iter().map(|at| request.amounts[usize::try_from(*at).unwrap()].minor()).sum();
        (request.low.minor()..=request.high.minor()).contains(&sum)
            && request.members.is_none_or(|members| place(set.len()) <= members)
            && request.anchors.iter().all(|anchor| set.contains(anchor))
    };
    sets.filter(fits).collect()
}

fn question() -> impl Strategy<Value = SumSetsRequest> {
    let amount = prop_oneof![
        3 => 1_i64..=30,
        1 => -20_i64..=-1,
        2 => prop::sample::select(vec![10_000_i64, 25_000, 120_000]),
        2 => 1_i64..=1_000_000_000_000,
    ];
    let amounts = prop::collection::vec(amount, 1..=12);
    (amounts, any::<u32>(), 0_u32..4096, 0_i64..40, prop::option::weighted(0.4, 1_i64..=8)).prop_map(
        |(amounts, mask, anchored, width, members)| {
            let anchors: Vec<i64> =
                (0..amounts.len()).filter(|at| anchored >> at & mask >> at & 1 == 1).map(place).take(2).collect();
            let some = amounts.iter().enumerate().filter(|(at, _)| mask >> at & 1 == 1);
            let sum: i64 = some.map(|(_, amount)| amount).sum();
            let width = if anchors.is_empty() { 0 } else { width };
            let amounts = amounts.into_iter().map(cny).collect();
            SumSetsRequest {
                amounts,
                low: cny(sum - width),
                high: cny(sum + width / 2),
                anchors,
                members,
                budget: None,
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn g5_sets_are_counted_as_by_trying_every_set(request in question()) {
        let sets = every(&request);
        let amounts = |set: &Vec<i64>| -> Vec<i64> {
            let free = set.iter().filter(|at| !request.anchors.contains(at));
            let mut amounts: Vec<i64> = free.map(|at| request.amounts[usize::try_from(*at).unwrap()].minor()).collect();
            amounts.sort_unstable();
            amounts
        };
        let choices: BTreeSet<Vec<i64>> = sets.iter().map(amounts).collect();
        match sum_sets(&request).unwrap() {
            SumSets::NoSet {} => prop_assert!(sets.is_empty()),
            SumSets::Unique { positions } => prop_assert_eq!(vec![positions], sets),
            SumSets::SameAmounts { sets: count, positions } => {
                prop_assert_eq!((count, choices.len()), (place(sets.len()), 1));
                prop_assert_eq!(Some(&positions), sets.iter().min());
            }
            SumSets::Ambiguous { sets: count, choices: patterns, sizes, shown } => {
                prop_assert_eq!((count, patterns), (place(sets.len()), place(choices.len())));
                let mut by_size: BTreeMap<i64, i64> = BTreeMap::new();
                for set in &sets {
                    *by_size.entry(place(set.len())).or_default() += 1;
                }
                let expected: Vec<SizeCount> =
                    by_size.into_iter().map(|(members, sets)| SizeCount { members, sets }).collect();
                prop_assert_eq!(&sizes, &expected);
                prop_assert!(shown.len() >= 2);
                prop_assert_eq!(place(shown[0].positions.len()), sizes[0].members);
                for set in &shown {
                    prop_assert!(sets.contains(&set.positions));
                    let sum: i64 = set.positions.iter().map(|at| request.amounts[usize::try_from(*at).unwrap()].minor()).sum();
                    prop_assert_eq!(set.total.minor(), sum);
                }
            }
            SumSets::Exhausted { .. } => prop_assert!(false, "twelve amounts are few"),
        }
    }

    #[test]
    fn g5_a_smaller_budget_never_changes_an_answer(request in question(), budget in 1_i64..=3_000) {
        let less = sum_sets(&SumSetsRequest { budget: Some(budget), ..request.clone() }).unwrap();
        let (stopped, full) = (SumSets::Exhausted { budget }, sum_sets(&request).unwrap());
        prop_assert!(less == stopped || less == full, "{:?}", less);
    }

    #[test]
    fn a15_the_counts_do_not_depend_on_the_order(request in question()) {
        let last = place(request.amounts.len()) - 1;
        let mut turned = request.clone();
        turned.amounts.reverse();
        for anchor in &mut turned.anchors {
            *anchor = last - *anchor;
        }
        let counts = |request: &SumSetsRequest| match sum_sets(request).unwrap() {
            SumSets::Unique { positions } => (1, 1, vec![], positions.len()),
            SumSets::SameAmounts { sets, positions } => (sets, 1, vec![], positions.len()),
            SumSets::Ambiguous { sets, choices, sizes, shown } => (sets, choices, sizes, shown.len()),
            SumSets::NoSet {} => (0, 0, vec![], 0),
            SumSets::Exhausted { .. } => (-1, -1, vec![], 0),
        };
        prop_assert_eq!(counts(&request), counts(&turned));
    }
}

#[test]
fn the_limits_are_those_that_are_said() {
    let request = |count: usize, anchors: Vec<i64>| SumSetsRequest {
        amounts: vec![cny(3); count],
        low: cny(4),
        high: cny(4),
        anchors,
        members: None,
        budget: None,
    };
    assert_eq!(sum_sets(&request(1_000, vec![])).unwrap(), SumSets::NoSet {});
    let refused = |request: SumSetsRequest| {
        let error = sum_sets(&request).unwrap_err();
        (error.code(), error.path().to_owned())
    };
    assert_eq!(refused(request(1_001, vec![])), ("too_many", "amounts".into()));
    assert_eq!(refused(request(3, vec![-1])), ("number_out_of_range", "anchors[0]".into()));
    let large = SumSetsRequest { amounts: vec![cny(Money::MAX_MINOR), cny(-1)], ..request(0, vec![]) };
    assert_eq!(refused(large), ("amount_too_large", "amounts".into()));
}
