//! Exact sums at their hardest: amounts of many digits, whose sums are nearly all different, and a
//! target near the middle, so that nothing can be left out beforehand and every sum is looked at.

use duebook::{ExactSum, ExactSumRequest, exact_sum};

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
