//! Exact sums at their hardest: amounts of many digits, whose sums are nearly all different, and a
//! target near the middle, so that nothing can be left out beforehand and every sum is looked at.

use duebook::{ExactSum, ExactSumRequest, SumSets, SumSetsRequest, exact_sum, sum_sets};

use crate::data::{Random, money};
use crate::{fastest, report};

pub(crate) fn run() {
    for (count, calls, rounds) in [(20_usize, 100, 60), (30, 5, 40), (36, 1, 30), (40, 1, 8)] {
        let mut random = Random::new(23);
        let amounts: Vec<u64> =
            (0..count).map(|_| 1 + 1_000_000 * random.below(1_000_000) + random.below(1_000_000)).collect();
        let request = |target: u64| ExactSumRequest {
            amounts: amounts.iter().map(|amount| money(*amount)).collect(),
            target: money(target),
            budget: None,
        };
        let total: u64 = amounts.iter().sum();
        let every_other: u64 = amounts.iter().step_by(2).sum();
        let work = |request: &ExactSumRequest| exact_sum(std::hint::black_box(request)).unwrap();
        let (hidden, nowhere) = (request(every_other), request(total / 2 + 1));
        assert!(!matches!(work(&hidden), ExactSum::NoSet {} | ExactSum::Exhausted { .. }));
        report(&format!("exact sum n={count}"), fastest(calls, rounds, || work(&hidden)));
        report(&format!("exact sum n={count}, half the total"), fastest(calls, rounds, || work(&nowhere)));
    }
}

/// Sets counted by size: bare sums, a window around one anchored item, and at most four of many.
pub(crate) fn run_sets() {
    let ask = |amounts: &[u64], low: u64, high: u64, anchors: Vec<i64>, members: Option<i64>| SumSetsRequest {
        amounts: amounts.iter().map(|amount| money(*amount)).collect(),
        low: money(low),
        high: money(high),
        anchors,
        members,
        budget: None,
    };
    let work = |request: &SumSetsRequest| sum_sets(std::hint::black_box(request)).unwrap();
    for (count, calls, rounds) in [(20_usize, 100, 60), (24, 50, 60), (30, 5, 40), (36, 1, 30), (40, 1, 8)] {
        let mut random = Random::new(23);
        let amounts: Vec<u64> =
            (0..count).map(|_| 1 + 1_000_000 * random.below(1_000_000) + random.below(1_000_000)).collect();
        let half: u64 = amounts.iter().step_by(2).sum();
        let bare = ask(&amounts, half, half, vec![], None);
        assert!(!matches!(work(&bare), SumSets::NoSet {} | SumSets::Exhausted { .. }));
        report(&format!("sets of a sum n={count}"), fastest(calls, rounds, || work(&bare)));
        let window = ask(&amounts, half - 200_000_000, half, vec![0], None);
        assert!(!matches!(work(&window), SumSets::Exhausted { .. }));
        report(&format!("sets of a window n={count}"), fastest(calls, rounds, || work(&window)));
    }
    let mut random = Random::new(29);
    let amounts: Vec<u64> = (0..200).map(|_| 100 + random.below(5_000_000)).collect();
    let four = amounts[3] + amounts[77] + amounts[120] + amounts[199];
    let few = ask(&amounts, four, four, vec![], Some(4));
    assert!(!matches!(work(&few), SumSets::NoSet {} | SumSets::Exhausted { .. }));
    report("sets of up to 4 of 200", fastest(1, 40, || work(&few)));
}
