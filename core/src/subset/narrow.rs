//! What can be said of a search before it begins.

use super::{Group, spend};

/// What is left to search.
pub(super) struct Narrowed<'a> {
    /// The amounts that may be in or out.
    pub(super) groups: Vec<&'a Group>,
    /// What they must add up to.
    pub(super) target: i64,
    /// What they add up to if all are in.
    pub(super) total: i128,
    /// The positions of what is in every set.
    pub(super) taken: Vec<usize>,
}

/// What is known of the amounts of one group.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Open,
    AllIn,
    AllOut,
}

/// Takes out what is in every set or in none; `None` inside if there is no set. `None` outside: the
/// budget does not suffice.
pub(super) fn narrow<'a>(groups: &[&'a Group], target: i64, left: &mut u64) -> Option<Option<Narrowed<'a>>> {
    let mut now = Narrowed { groups: groups.to_vec(), target, total: 0, taken: Vec::new() };
    loop {
        spend(left, now.groups.len())?;
        now.total = now.groups.iter().map(|group| group.total()).sum();
        if now.target < 0 || now.total < now.target.into() {
            return Some(None);
        }
        let before = now.groups.len();
        now.by_size();
        if now.groups.len() == before && !now.by_divisors() {
            return Some(None);
        }
        if now.groups.len() == before {
            return Some(Some(now));
        }
    }
}

impl Narrowed<'_> {
    /// What is larger than the target is out; what is larger than all that may stay out is in.
    fn by_size(&mut self) {
        let (target, spare) = (i128::from(self.target), self.total.saturating_sub(self.target.into()));
        self.decide(|_, group| match i128::from(group.amount) {
            amount if amount > target => Verdict::AllOut,
            amount if amount > spare => Verdict::AllIn,
            _ => Verdict::Open,
        });
    }

    /// An amount with the only odd cent is in if the target has it, else out. So with any number that
    /// divides all other amounts. Says whether a set is still possible.
    fn by_divisors(&mut self) -> bool {
        let amounts: Vec<i64> = self.groups.iter().map(|group| group.amount).collect();
        // The divisor of all that stand before each, and of all that stand behind it.
        let running = |divisor: &mut i64, amount: i64| {
            let before = *divisor;
            *divisor = greatest_common_divisor(before, amount);
            Some(before)
        };
        let before: Vec<i64> = amounts.iter().copied().scan(0, running).collect();
        let behind: Vec<i64> = amounts.iter().rev().copied().scan(0, running).collect();
        let others: Vec<i64> =
            before.into_iter().zip(behind.into_iter().rev()).map(|(a, b)| greatest_common_divisor(a, b)).collect();
        let mut possible = true;
        let target = self.target;
        self.decide(|at, group| match others.get(at) {
            // Nothing divides them all, or there are no others: then the search is only beginning or over.
            None | Some(0 | 1) => Verdict::Open,
            Some(divisor) => {
                let rest = |number: i64| i128::from(number).checked_rem_euclid((*divisor).into()).unwrap_or(0);
                let (wanted, each, modulus) = (rest(target), rest(group.amount), i128::from(*divisor));
                let fits =
                    |times: i64| i128::from(times).saturating_mul(each).checked_rem_euclid(modulus) == Some(wanted);
                let mut fitting = (0..=group.times()).filter(|times| fits(*times));
                match (fitting.next(), fitting.next()) {
                    (None, _) => {
                        possible = false;
                        Verdict::Open
                    }
                    (Some(0), None) => Verdict::AllOut,
                    (Some(times), None) if times == group.times() => Verdict::AllIn,
                    _ => Verdict::Open,
                }
            }
        });
        possible
    }

    fn decide(&mut self, mut verdict: impl FnMut(usize, &Group) -> Verdict) {
        let (mut target, taken, mut at) = (i128::from(self.target), &mut self.taken, 0_usize);
        self.groups.retain(|group| {
            let verdict = verdict(at, group);
            at = at.saturating_add(1);
            if verdict == Verdict::AllIn {
                taken.extend(&group.positions);
                target = target.saturating_sub(group.total());
            }
            verdict == Verdict::Open
        });
        // Below zero, of whatever size, means the same: there is no set.
        self.target = i64::try_from(target).unwrap_or(-1);
    }
}

/// Of numbers that are not negative; with zero it is the other number.
fn greatest_common_divisor(a: i64, b: i64) -> i64 {
    let (mut a, mut b) = (a.unsigned_abs(), b.unsigned_abs());
    while let Some(rest) = a.checked_rem(b) {
        (a, b) = (b, rest);
    }
    i64::try_from(a).unwrap_or(i64::MAX)
}
