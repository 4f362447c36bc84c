//! What each movement changed on an account, by day.

use super::state::Change;
use crate::Date;

/// The lines of an account: by day, and on a day in the order in which they were recorded.
#[derive(Clone, Debug, Default)]
pub(super) struct Lines {
    // INVARIANT: by day and movement, each once; no block longer than `LONGEST`; only the last is ever empty, and then
    // it is alone.
    before: Vec<Vec<Line>>,
    last: Vec<Line>,
    count: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Line {
    on: Date,
    /// The position of the movement.
    deed: usize,
    change: Change,
}

impl Line {
    fn place(&self) -> (Date, usize) {
        (self.on, self.deed)
    }
}

const LONGEST: usize = 512;

/// How they are cut into blocks makes no difference.
impl PartialEq for Lines {
    fn eq(&self, other: &Self) -> bool {
        self.count == other.count && self.all().eq(other.all())
    }
}

impl Eq for Lines {}

impl Lines {
    fn all(&self) -> impl Iterator<Item = &Line> {
        self.before.iter().flatten().chain(&self.last)
    }

    /// The line of a movement; made if it is not there. Most movements are of the last day or a later one.
    pub(super) fn of(&mut self, on: Date, deed: usize) -> Option<&mut Change> {
        let line = Line { on, deed, change: Change::default() };
        let last = self.last.last().map(Line::place);
        if last > Some(line.place()) {
            return self.among(line);
        }
        if last != Some(line.place()) {
            if self.last.len() >= LONGEST {
                self.before.push(std::mem::take(&mut self.last));
            }
            self.last.push(line);
            self.count = self.count.saturating_add(1);
        }
        self.last.last_mut().map(|line| &mut line.change)
    }

    /// The line of a movement that others follow.
    fn among(&mut self, line: Line) -> Option<&mut Change> {
        let (mut at, found) = self.find(line.on, line.deed);
        let (Ok(mut place) | Err(mut place)) = found;
        let block = self.before.get_mut(at).unwrap_or(&mut self.last);
        if found.is_err() {
            block.insert(place, line);
            self.count = self.count.saturating_add(1);
        }
        if block.len() > LONGEST {
            let half = LONGEST / 2;
            let after = block.split_off(half);
            if at < self.before.len() {
                self.before.insert(at.saturating_add(1), after);
            } else {
                self.before.push(std::mem::replace(&mut self.last, after));
            }
            if place >= half {
                (at, place) = (at.saturating_add(1), place.saturating_sub(half));
            }
        }
        let block = self.before.get_mut(at).unwrap_or(&mut self.last);
        block.get_mut(place).map(|line| &mut line.change)
    }

    /// Takes the line of a movement off.
    pub(super) fn take_off(&mut self, on: Date, deed: usize) {
        let (at, Ok(place)) = self.find(on, deed) else { return };
        let block = self.before.get_mut(at).unwrap_or(&mut self.last);
        block.remove(place);
        self.count = self.count.saturating_sub(1);
        if block.is_empty() {
            if at < self.before.len() {
                self.before.remove(at);
            } else if let Some(last) = self.before.pop() {
                self.last = last;
            }
        }
    }

    /// Where the line of a movement is, or would be.
    fn find(&self, on: Date, deed: usize) -> (usize, Result<usize, usize>) {
        let at = self.before.partition_point(|block| block.last().is_some_and(|last| last.place() < (on, deed)));
        let block = self.before.get(at).unwrap_or(&self.last);
        (at, block.binary_search_by_key(&(on, deed), Line::place))
    }

    /// The lines from one day to another, both included.
    pub(super) fn between(&self, first: Date, last: Date) -> impl Iterator<Item = (Date, usize, &Change)> {
        let (at, place) = self.find(first, 0);
        let (Ok(place) | Err(place)) = place;
        let inside = self.before.iter().skip(at).flatten().chain(&self.last);
        let inside = inside.skip(place);
        inside.take_while(move |line| line.on <= last).map(|line| (line.on, line.deed, &line.change))
    }

    /// The latest day.
    pub(super) fn latest(&self) -> Option<Date> {
        self.last.last().map(|line| line.on)
    }

    pub(super) fn len(&self) -> usize {
        self.count
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn lines_are_a_sorted_map() {
        let mut seed = 3_u64;
        let mut next = |below: u64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            i64::try_from((seed >> 33) % below).unwrap()
        };
        let start: Date = "2026-02-06".parse().unwrap();
        let day = |number: i64| start.add_days(number).unwrap();
        for (movements, days, back) in [(40_usize, 5, 2), (6_000, 40, 5), (6_000, 3_000, 1), (9_000, 1, 9)] {
            let (mut lines, mut plain) = (Lines::default(), BTreeMap::new());
            for deed in 0..movements {
                // Days go on, and now and then back.
                let ahead = days * i64::try_from(deed).unwrap() / i64::try_from(movements).unwrap();
                let on = day(if next(10) < back { next(u64::try_from(days).unwrap()) } else { ahead });
                for amount in [deed, 1] {
                    let amount = i64::try_from(amount).unwrap();
                    lines.of(on, deed).unwrap().booked += amount;
                    plain.entry((on, deed)).or_insert_with(Change::default).booked += amount;
                }
                if next(20) == 0 {
                    lines.take_off(on, deed);
                    plain.remove(&(on, deed));
                }
                assert_eq!((lines.len(), lines.latest()), (plain.len(), plain.keys().next_back().map(|(on, _)| *on)));
            }
            for _ in 0..50 {
                let (first, last) = (day(next(60) - 5), day(next(60) - 5));
                let found: Vec<_> =
                    lines.between(first, last).map(|(on, deed, change)| ((on, deed), *change)).collect();
                let inside = plain.iter().filter(|((on, _), _)| first <= *on && *on <= last);
                assert_eq!(found, inside.map(|(place, change)| (*place, *change)).collect::<Vec<_>>());
            }
            let again = plain.iter().fold(Lines::default(), |mut lines, ((on, deed), change)| {
                *lines.of(*on, *deed).unwrap() = *change;
                lines
            });
            assert_eq!(again, lines);
            assert!(lines.before.iter().all(|block| !block.is_empty() && block.len() <= LONGEST));
            assert!(lines.last.len() <= LONGEST && (!lines.last.is_empty() || lines.before.is_empty()));
            lines.take_off(start, movements);
            assert_eq!(again, lines);
        }
    }
}
