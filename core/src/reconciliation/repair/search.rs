//! All sets of the fewest mistakes, counted, within a number of looks.

use std::collections::{BTreeMap, BTreeSet};

use super::edit::{Edit, What, each};
use super::{MOST_SHOWN, Repair, RepairKind};
use crate::error::count;
use crate::reason::RepairReason;
use crate::{Currency, Money};

/// The rows, what may be wrong with them, and how many looks are left.
#[derive(Debug)]
pub(super) struct Search<'a> {
    rows: &'a [i64],
    missing: &'a [i64],
    kinds: &'a [RepairKind],
    /// How often each amount that stands more than once stands there, and where it does last.
    twins: BTreeMap<i64, (i64, u32)>,
    left: u64,
}

/// The sets of the smallest size.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) sets: i64,
    pub(super) size: i64,
    /// At most [`MOST_SHOWN`], the smallest first.
    pub(super) first: Vec<Vec<Edit>>,
}

impl<'a> Search<'a> {
    pub(super) fn new(rows: &'a [i64], missing: &'a [i64], kinds: &'a [RepairKind], budget: i64) -> Self {
        let mut twins: BTreeMap<i64, (i64, u32)> = BTreeMap::new();
        for (row, target) in rows.iter().zip(0_u32..) {
            let (times, last) = twins.entry(*row).or_default();
            (*times, *last) = (times.saturating_add(1), target);
        }
        twins.retain(|_, (times, _)| *times > 1);
        Self { rows, missing, kinds, twins, left: budget.unsigned_abs() }
    }

    /// The sets of as few mistakes as there are, at most so many; nothing if the looks do not suffice.
    pub(super) fn run(&mut self, gap: i64, most: i64) -> Option<Found> {
        let mut tops = Tops::default();
        let mut looked = 0_u64;
        self.edits(|edit| {
            looked = looked.saturating_add(1);
            if edit.delta == gap {
                tops.add(vec![edit]);
            }
        });
        self.spend(looked)?;
        if tops.sets > 0 || most == 1 {
            return Some(tops.of(1));
        }
        let mut edits = Vec::new();
        self.edits(|edit| edits.push(edit));
        edits.sort_unstable_by_key(|edit| (edit.delta, *edit));
        self.pairs(&edits, gap, None, &mut tops)?;
        if tops.sets > 0 || most == 2 {
            return Some(tops.of(2));
        }
        for (at, first) in edits.iter().enumerate() {
            let later = edits.get(at.saturating_add(1)..).unwrap_or_default();
            self.pairs(later, gap.saturating_sub(first.delta), Some(first), &mut tops)?;
        }
        Some(tops.of(3))
    }

    /// The pairs of edits, in the order of what they add, that together add the gap.
    fn pairs(&mut self, edits: &[Edit], gap: i64, with: Option<&Edit>, tops: &mut Tops) -> Option<()> {
        let mut low = edits.chunk_by(|a, b| a.delta == b.delta).peekable();
        let mut high = edits.chunk_by(|a, b| a.delta == b.delta).rev().peekable();
        let delta = |edits: &[Edit]| edits.first().map_or(0, |edit| edit.delta);
        while let (Some(a), Some(b)) = (low.peek().copied(), high.peek().copied()) {
            self.spend(1)?;
            if delta(a) > delta(b) {
                break;
            }
            match delta(a).saturating_add(delta(b)).cmp(&gap) {
                std::cmp::Ordering::Less => drop(low.next()),
                std::cmp::Ordering::Greater => drop(high.next()),
                std::cmp::Ordering::Equal => {
                    let same = delta(a) == delta(b);
                    for (at, one) in a.iter().enumerate() {
                        let others = if same { b.get(at.saturating_add(1)..).unwrap_or_default() } else { b };
                        for other in others {
                            self.spend(1)?;
                            tops.add_apart(with.into_iter().chain([one, other]));
                        }
                    }
                    low.next();
                    high.next();
                }
            }
        }
        Some(())
    }

    fn spend(&mut self, looks: u64) -> Option<()> {
        self.left = self.left.checked_sub(looks)?;
        Some(())
    }

    fn edits(&self, mut met: impl FnMut(Edit)) {
        for (row, target) in self.rows.iter().zip(0_u32..) {
            let twin = self.twins.get(row).map(|(_, last)| *last == target);
            each((*row, target), twin, self.kinds, &mut met);
        }
        if self.kinds.contains(&RepairKind::Missing) {
            let after = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
            for (written, target) in self.missing.iter().copied().zip(after..).filter(|(written, _)| *written != 0) {
                met(Edit { written, what: What::Missing, target, delta: written });
            }
        }
    }

    /// The mistake with its figures.
    pub(super) fn told(&self, edit: &Edit, currency: Currency) -> Repair {
        let money = |minor: i64| Money::clamped(minor, currency);
        let (written, meant) = (money(edit.written), money(edit.written.saturating_add(edit.delta)));
        let target = i64::from(edit.target);
        let position = if edit.what == What::Missing { target.saturating_sub(count(self.rows.len())) } else { target };
        let reason = match edit.what {
            What::Missing => RepairReason::RowMissing { amount: written },
            What::Duplicate => {
                let times = self.twins.get(&edit.written).map_or(2, |(times, _)| *times);
                RepairReason::RowTwice { amount: written, times }
            }
            What::Transposed(digit) => RepairReason::DigitsTransposed { written, meant, digit },
            What::Point(places) => RepairReason::PointSlipped { written, meant, places: places.saturating_abs() },
            What::Side => RepairReason::SideSwapped { written, meant },
            What::Surplus => RepairReason::RowTooMany { amount: written },
        };
        Repair { position, effect: money(edit.delta), reason }
    }
}

/// How many sets there are, and the first of them.
#[derive(Debug, Default)]
struct Tops {
    sets: i64,
    first: BTreeSet<Vec<Edit>>,
}

impl Tops {
    /// A set counts if no row has two mistakes.
    fn add_apart<'e>(&mut self, edits: impl Iterator<Item = &'e Edit>) {
        let edits: Vec<Edit> = edits.copied().collect();
        let apart = edits
            .iter()
            .enumerate()
            .all(|(at, one)| edits.iter().skip(at.saturating_add(1)).all(|other| other.target != one.target));
        if apart {
            self.add(edits);
        }
    }

    fn add(&mut self, mut edits: Vec<Edit>) {
        self.sets = self.sets.saturating_add(1);
        edits.sort_unstable();
        self.first.insert(edits);
        if self.first.len() > MOST_SHOWN {
            self.first.pop_last();
        }
    }

    fn of(self, size: i64) -> Found {
        Found { sets: self.sets, size, first: self.first.into_iter().collect() }
    }
}
