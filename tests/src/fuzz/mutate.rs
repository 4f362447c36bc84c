//! Bytes that were changed a little: the same seed is the same change on every machine.

/// A source of numbers that look drawn (SplitMix64).
#[derive(Clone, Copy, Debug)]
pub struct Drawn(u64);

impl Drawn {
    /// Begins with a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `most`; 0 if that is 0.
    pub fn below(&mut self, most: usize) -> usize {
        let drawn = self.next() % u64::try_from(most.max(1)).unwrap_or(u64::MAX);
        usize::try_from(drawn).unwrap_or_default()
    }

    fn byte(&mut self) -> u8 {
        self.next().to_le_bytes()[0]
    }

    fn range(&mut self, length: usize) -> std::ops::Range<usize> {
        let from = self.below(length + 1);
        let most = (length - from).min(if self.below(4) == 0 { length } else { 8 });
        from..from + self.below(most + 1)
    }
}

/// One of the seeds with up to four changes.
#[must_use]
pub fn mutated(drawn: &mut Drawn, seeds: &[Vec<u8>], words: &[&str]) -> Vec<u8> {
    let mut bytes = seeds.get(drawn.below(seeds.len())).cloned().unwrap_or_default();
    for _ in 0..=drawn.below(4) {
        change(drawn, &mut bytes, seeds, words);
    }
    bytes
}

fn change(drawn: &mut Drawn, bytes: &mut Vec<u8>, seeds: &[Vec<u8>], words: &[&str]) {
    let here = drawn.range(bytes.len());
    match drawn.below(10) {
        // A digit is another one: amounts and dates stay such, sums do not.
        0 | 1 => {
            let digits: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at].is_ascii_digit()).collect();
            if let Some(at) = digits.get(drawn.below(digits.len())) {
                bytes[*at] = b'0' + drawn.byte() % 10;
            }
        }
        2 => {
            if let Some(byte) = bytes.get_mut(here.start) {
                *byte ^= 1 << drawn.below(8);
            }
        }
        3 => {
            if let Some(byte) = bytes.get_mut(here.start) {
                *byte = drawn.byte();
            }
        }
        4 => drop(bytes.drain(here)),
        5 => {
            let again = bytes[here.clone()].to_vec();
            drop(bytes.splice(here.end..here.end, again));
        }
        6 => bytes.truncate(here.start),
        // A piece of another seed.
        7 => {
            if let Some(other) = seeds.get(drawn.below(seeds.len())) {
                let piece = other[drawn.range(other.len())].to_vec();
                drop(bytes.splice(here, piece));
            }
        }
        _ => {
            if let Some(word) = words.get(drawn.below(words.len())) {
                drop(bytes.splice(here, word.bytes()));
            }
        }
    }
}
