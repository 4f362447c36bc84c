//! The lines of a plan while it is made.

use super::plan::Line;

/// Lines go to a small list first and from there to the long one, many in one go. Each waits for memory it never
/// touched before; one by one, all other work would wait with it.
#[derive(Debug)]
pub(super) struct Lines {
    fresh: Vec<Line>,
    all: Vec<Line>,
}

/// So many lines fit the cache beside everything else.
const FRESH: usize = 64;

impl Lines {
    pub(super) fn with_capacity(most: usize) -> Self {
        let all = if most > FRESH { Vec::with_capacity(most) } else { Vec::new() };
        Self { fresh: Vec::with_capacity(most.min(FRESH)), all }
    }

    #[inline]
    pub(super) fn push(&mut self, line: Line) {
        if self.fresh.len() >= FRESH {
            self.all.append(&mut self.fresh);
        }
        self.fresh.push(line);
    }

    /// All of them, in the order they were written.
    pub(super) fn finish(mut self) -> Vec<Line> {
        if self.all.is_empty() {
            self.fresh.shrink_to_fit();
            return self.fresh;
        }
        self.all.append(&mut self.fresh);
        self.all.shrink_to_fit();
        self.all
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Currency, Id, Money, Reason};

    #[test]
    fn lines_stay_in_their_order() {
        let cny = Currency::new("CNY").unwrap();
        let line = |number: usize| {
            let open = Money::new(i64::try_from(number).unwrap(), cny).unwrap();
            let (lot, item) = (Id::new("R").unwrap(), Id::new(format!("I-{number}")).unwrap());
            Line { lot, item, amount: open, open, reason: Reason::Named { rank: 1, open } }
        };
        for (most, count) in [(0, 0), (0, 200), (1, 1), (64, 64), (64, 65), (65, 64), (200, 129), (1_000, 3)] {
            let mut lines = Lines::with_capacity(most);
            (0..count).for_each(|number| lines.push(line(number)));
            let lines = lines.finish();
            assert_eq!(lines, (0..count).map(line).collect::<Vec<_>>(), "{most} {count}");
        }
    }
}
