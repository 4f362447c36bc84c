//! A sorted list that mostly grows at its end.
//!
//! Receipts come by date and are used up in the same order: the newest stands last, and the oldest leaves first.
//! Both ends cost the same however long the list is; a place in the middle is searched.

use std::collections::VecDeque;

/// Different things in their order.
#[derive(Clone, Debug)]
pub(crate) struct Run<T> {
    // INVARIANT: sorted, each once, no block longer than `LONGEST`; only the last is ever empty, and then it is alone.
    before: VecDeque<VecDeque<T>>,
    last: VecDeque<T>,
}

const LONGEST: usize = 256;

impl<T> Default for Run<T> {
    fn default() -> Self {
        Self { before: VecDeque::new(), last: VecDeque::new() }
    }
}

/// How the list is cut into blocks makes no difference.
impl<T: PartialEq> PartialEq for Run<T> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl<T: Eq> Eq for Run<T> {}

impl<T> Run<T> {
    pub(crate) fn is_empty(&self) -> bool {
        self.last.is_empty()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &T> {
        self.before.iter().flatten().chain(&self.last)
    }
}

impl<T: Ord> Run<T> {
    /// Puts it in; whether it was not there.
    pub(crate) fn insert(&mut self, one: T) -> bool {
        if self.last.back().is_none_or(|back| *back < one) {
            if self.last.len() >= LONGEST {
                self.before.push_back(std::mem::take(&mut self.last));
            }
            self.last.push_back(one);
            return true;
        }
        let at = self.block_of(&one);
        let block = self.before.get_mut(at).unwrap_or(&mut self.last);
        let Err(place) = block.binary_search(&one) else { return false };
        block.insert(place, one);
        if block.len() > LONGEST {
            let after = block.split_off(LONGEST / 2);
            if at < self.before.len() {
                self.before.insert(at.saturating_add(1), after);
            } else {
                self.before.push_back(std::mem::replace(&mut self.last, after));
            }
        }
        true
    }

    /// Takes it out; whether it was there.
    pub(crate) fn remove(&mut self, one: &T) -> bool {
        let first = self.before.front().unwrap_or(&self.last).front();
        let at = if first == Some(one) { 0 } else { self.block_of(one) };
        let block = self.before.get_mut(at).unwrap_or(&mut self.last);
        let place = if at == 0 && block.front() == Some(one) { Ok(0) } else { block.binary_search(one) };
        let Ok(place) = place else { return false };
        block.remove(place);
        if block.is_empty() {
            if at < self.before.len() {
                self.before.remove(at);
            } else if let Some(last) = self.before.pop_back() {
                self.last = last;
            }
        }
        true
    }

    /// The block in which it stands, or would: the first that does not end before it.
    fn block_of(&self, one: &T) -> usize {
        self.before.partition_point(|block| block.back().is_some_and(|back| back < one))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn a_run_is_its_sorted_set() {
        let mut seed = 5_u64;
        let mut next = |below: u64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) % below
        };
        for (steps, span) in [(200, 30), (20_000, 3_000), (40_000, 100_000)] {
            let (mut run, mut plain) = (Run::default(), BTreeSet::new());
            for step in 0..steps {
                let one = match next(3) {
                    0 => next(span),
                    1 => plain.last().map_or(step, |last| last + 1),
                    _ => plain.first().copied().unwrap_or(0),
                };
                // It grows for a while, then shrinks.
                if next(10) < if step < steps / 2 { 7 } else { 3 } {
                    assert_eq!(run.insert(one), plain.insert(one));
                } else {
                    assert_eq!(run.remove(&one), plain.remove(&one));
                }
                assert_eq!(run.is_empty(), plain.is_empty());
            }
            assert!(run.iter().eq(plain.iter()));
            assert!(run.before.iter().all(|block| !block.is_empty() && block.len() <= LONGEST));
            assert!(run.last.len() <= LONGEST && (!run.last.is_empty() || run.before.is_empty()));
            let again = plain.iter().rev().fold(Run::default(), |mut run, one| {
                run.insert(*one);
                run
            });
            assert_eq!(again, run);
        }
    }
}
