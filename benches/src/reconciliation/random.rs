//! Chance without floating point: the same rows for the same seed on every machine.

/// SplitMix64.
#[derive(Clone)]
pub(crate) struct Random(u64);

impl Random {
    /// A stream of its own for every purpose, so that a draw more in one place changes nothing elsewhere.
    pub(crate) fn new(seed: u64, purpose: &str) -> Self {
        let mixed = purpose.bytes().fold(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15), |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
        let mut random = Self(mixed);
        random.next();
        random
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `limit`.
    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        ((u128::from(self.next()) * u128::from(limit)) >> 64) as u64
    }

    /// A number from `low` to `high`, both included.
    pub(crate) fn between(&mut self, low: i64, high: i64) -> i64 {
        low + self.below((high - low + 1) as u64) as i64
    }

    /// Whether it happens this time, of a thousand times.
    pub(crate) fn chance(&mut self, of_thousand: i64) -> bool {
        (self.below(1000) as i64) < of_thousand
    }

    pub(crate) fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len() as u64) as usize]
    }

    /// A place in `weights`, as often as its weight says.
    pub(crate) fn weighted(&mut self, weights: &[i64]) -> usize {
        let mut left = self.below(weights.iter().sum::<i64>() as u64) as i64;
        for (place, weight) in weights.iter().enumerate() {
            left -= weight;
            if left < 0 {
                return place;
            }
        }
        weights.len() - 1
    }

    pub(crate) fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            list.swap(last, self.below(last as u64 + 1) as usize);
        }
    }

    /// `count` digits, the first not zero.
    pub(crate) fn digits(&mut self, count: usize) -> String {
        (0..count).map(|at| char::from(b'0' + self.between(i64::from(at == 0), 9) as u8)).collect()
    }

    /// A draw from the normal distribution, in units of 1/65536 of its deviation.
    fn normal(&mut self) -> i64 {
        (0..12).map(|_| self.below(1 << 16) as i64).sum::<i64>() - (6 << 16)
    }

    /// An amount from the log-normal distribution: its middle is `2^middle`, its deviation `deviation` powers of two,
    /// both in 1/65536.
    pub(crate) fn amount(&mut self, middle: i64, deviation: i64) -> i64 {
        let power = middle + ((self.normal() * deviation) >> 16);
        (power_of_two(power.clamp(10 << 16, 26 << 16)) as i64).clamp(500, 50_000_000)
    }
}

/// `2^power`, where the power is in 1/65536.
pub(crate) fn power_of_two(power: i64) -> u64 {
    let mut factor: u128 = 1 << 32;
    let mut root: u128 = 2 << 32;
    for bit in (0..16).rev() {
        root = (root << 32).isqrt();
        if power >> bit & 1 == 1 {
            factor = (factor * root) >> 32;
        }
    }
    ((factor << (power >> 16)) >> 32) as u64
}

/// The power of two that `number` is, in 1/65536.
pub(crate) fn logarithm(number: u64) -> i64 {
    let whole = i64::from(63 - number.leading_zeros());
    let mut rest: u128 = (u128::from(number) << 32) >> whole;
    let mut power = whole << 16;
    for bit in (0..16).rev() {
        rest = (rest * rest) >> 32;
        if rest >= 2 << 32 {
            rest >>= 1;
            power |= 1 << bit;
        }
    }
    power
}
