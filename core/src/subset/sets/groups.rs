//! Equal amounts together: a choice says how many of each, and stands for all sets that take so many.

/// Amounts that are equal.
#[derive(Clone, Debug)]
pub(super) struct Group {
    pub(super) amount: i64,
    /// Where they stand, ascending. Never empty.
    positions: Vec<usize>,
}

impl Group {
    pub(super) fn times(&self) -> usize {
        self.positions.len()
    }

    /// How many ways there are to take so many of them, saturating.
    pub(super) fn ways(&self, taken: usize) -> u32 {
        let all = self.times();
        let some = taken.min(all.saturating_sub(taken));
        let wide = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
        let mut ways = 1_u64;
        for step in 1..=some {
            // Exact at each step: the product of so many neighbors is divisible by so many factorial.
            let next = wide(all.saturating_sub(some).saturating_add(step));
            ways = ways.saturating_mul(next).checked_div(wide(step)).unwrap_or(u64::MAX);
            if ways > u64::from(u32::MAX) {
                return u32::MAX;
            }
        }
        u32::try_from(ways).unwrap_or(u32::MAX)
    }
}

/// The amounts that may be in a set, equal ones together, ascending.
#[derive(Clone, Debug)]
pub(super) struct Groups(Vec<Group>);

/// How many of which group: the number of the group and how many are taken of it.
pub(super) type Taken = Vec<(usize, usize)>;

impl Groups {
    /// Those of the amounts that can be in a set of the window at all.
    pub(super) fn of<'a>(amounts: impl Iterator<Item = (usize, &'a i64)>, low: i64, high: i64) -> Self {
        let mut sorted: Vec<(i64, usize)> = amounts.map(|(at, amount)| (*amount, at)).collect();
        sorted.sort_unstable();
        loop {
            let sum = |sign: i64| {
                let side = sorted.iter().filter(|(amount, _)| amount.signum() == sign);
                side.fold(0_i64, |sum, (amount, _)| sum.saturating_add(*amount))
            };
            // With all that pull the other way, an amount must reach the window.
            let (most, least) = (high.saturating_sub(sum(-1)), low.saturating_sub(sum(1)));
            let before = sorted.len();
            sorted.retain(|(amount, _)| if *amount > 0 { *amount <= most } else { *amount >= least });
            if sorted.len() == before {
                break;
            }
        }
        let equal = sorted.chunk_by(|a, b| a.0 == b.0).filter_map(|equal| {
            let positions = equal.iter().map(|(_, at)| *at).collect();
            equal.first().map(|(amount, _)| Group { amount: *amount, positions })
        });
        Self(equal.collect())
    }

    pub(super) fn all(&self) -> &[Group] {
        &self.0
    }

    pub(super) fn items(&self) -> usize {
        self.0.iter().fold(0, |sum, group| sum.saturating_add(group.times()))
    }

    /// The set that takes the first of each group.
    pub(super) fn positions(&self, taken: &Taken) -> Vec<usize> {
        let of = |(group, times): &(usize, usize)| {
            let positions = self.0.get(*group).map(|group| group.positions.as_slice()).unwrap_or_default();
            positions.iter().take(*times).copied().collect::<Vec<_>>()
        };
        let mut set: Vec<usize> = taken.iter().flat_map(of).collect();
        set.sort_unstable();
        set
    }
}
