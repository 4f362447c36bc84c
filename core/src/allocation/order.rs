//! Items in the order a phase asks for (排序): by the first key, those that tie by the next.

use super::scheme::{Sort, SortBy};
use crate::Receivable;

/// What one key of an item comes to, and its rank. The records may lie anywhere in memory: each is gone to once for a
/// key, and what is compared then lies side by side.
type Keyed = (u128, u32);

/// So many bytes of an id are one key; longer ids that begin alike are told apart by the next so many.
const BYTES: usize = 16;

/// The items of a call by rank.
pub(super) struct Ranked<'b> {
    /// Positions in the caller's list.
    pub(super) positions: &'b [u32],
    pub(super) items: &'b [&'b Receivable],
}

impl Ranked<'_> {
    /// Sorts ranks by these keys; ties go by rank.
    pub(super) fn sort(&self, ranks: &mut [u32], order: &[Sort]) {
        let mut keyed: Vec<Keyed> = ranks.iter().map(|rank| (0, *rank)).collect();
        self.sort_keyed(&mut keyed, order, 0);
        for (rank, (_, sorted)) in ranks.iter_mut().zip(keyed) {
            *rank = sorted;
        }
    }

    /// `from`: how many bytes of the id were compared, if that is the first key.
    fn sort_keyed(&self, keyed: &mut [Keyed], order: &[Sort], from: usize) {
        let Some((first, rest)) = order.split_first() else {
            return keyed.sort_unstable_by_key(|(_, rank)| *rank);
        };
        let mut goes_on = false;
        for (key, rank) in keyed.iter_mut() {
            let ascending = self.key(first.by, *rank, from);
            goes_on = goes_on || ascending.goes_on;
            *key = if first.descending { !ascending.key } else { ascending.key };
        }
        keyed.sort_unstable();
        for tied in keyed.chunk_by_mut(|a, b| a.0 == b.0).filter(|tied| tied.len() > 1) {
            if goes_on {
                self.sort_keyed(tied, order, from.saturating_add(BYTES));
            } else {
                self.sort_keyed(tied, rest, 0);
            }
        }
    }

    fn key(&self, by: SortBy, rank: u32, from: usize) -> Key {
        let position = usize::try_from(rank).ok().and_then(|rank| self.positions.get(rank)).copied();
        let item = position.and_then(|at| self.items.get(usize::try_from(at).ok()?)).copied();
        let (Some(position), Some(item)) = (position, item) else { return Key { key: 0, goes_on: false } };
        let item: &Receivable = item;
        let key = match by {
            SortBy::Due => item.due.number().unsigned_abs().into(),
            // None comes first.
            SortBy::Issued => item.issued.map_or(0, |day| u128::from(day.number().unsigned_abs()).saturating_add(1)),
            SortBy::Open => item.open.minor().unsigned_abs().into(),
            SortBy::Listed => position.into(),
            SortBy::Id => {
                let bytes = item.id.as_str().as_bytes().get(from..).unwrap_or_default();
                let mut first = [0; BYTES];
                // No id has a zero byte: one that ends here comes before those that go on.
                first.iter_mut().zip(bytes).for_each(|(place, byte)| *place = *byte);
                return Key { key: u128::from_be_bytes(first), goes_on: bytes.len() > BYTES };
            }
        };
        Key { key, goes_on: false }
    }
}

struct Key {
    key: u128,
    /// Whether the id is longer.
    goes_on: bool,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Currency, Date, Id, Money};

    /// Compared key by key, record by record.
    fn slow(ranked: &Ranked<'_>, ranks: &mut [u32], order: &[Sort]) {
        let item = |rank: u32| {
            let position = ranked.positions[usize::try_from(rank).unwrap()];
            (position, &ranked.items[usize::try_from(position).unwrap()])
        };
        ranks.sort_by(|a, b| {
            let ((left_at, left), (right_at, right)) = (item(*a), item(*b));
            let by = |sort: &Sort| {
                let ascending = match sort.by {
                    SortBy::Due => left.due.cmp(&right.due),
                    SortBy::Issued => left.issued.cmp(&right.issued),
                    SortBy::Open => left.open.minor().cmp(&right.open.minor()),
                    SortBy::Id => left.id.cmp(&right.id),
                    SortBy::Listed => left_at.cmp(&right_at),
                };
                if sort.descending { ascending.reverse() } else { ascending }
            };
            order.iter().map(by).find(|order| order.is_ne()).unwrap_or_else(|| a.cmp(b))
        });
    }

    #[test]
    fn the_order_is_that_of_comparing_records() {
        let mut random = 3_u64;
        let mut below = |limit: usize| {
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(random >> 33).unwrap() % limit
        };
        let beginnings =
            ["", "A", "号", "SAME-SIXTEEN-BY", "SAME-SIXTEEN-BYT", "A-BEGINNING-OF-MORE-THAN-THIRTY-TWO-BYTES"];
        let keys = [SortBy::Due, SortBy::Issued, SortBy::Open, SortBy::Id, SortBy::Listed];
        let day = |at: usize| Date::new(2026, 1, 1).unwrap().add_days(i64::try_from(at).unwrap()).unwrap();
        for _ in 0..600 {
            let size = 1 + below(60);
            let items: Vec<Receivable> = (0..size)
                .map(|at| {
                    let id = Id::new(format!("{}{}", beginnings[below(6)], (at * 37) % 61)).unwrap();
                    let open = Money::new(i64::try_from(below(3)).unwrap(), Currency::new("CNY").unwrap()).unwrap();
                    let issued = [None, Some(day(below(3)))][below(2)];
                    Receivable { issued, ..Receivable::new(id, "ACME", open, day(below(3))).unwrap() }
                })
                .collect();
            let mut positions: Vec<u32> = (0..).take(size).collect();
            (1..size).for_each(|at| positions.swap(at, below(at + 1)));
            let items: Vec<&Receivable> = items.iter().collect();
            let ranked = Ranked { positions: &positions, items: &items };
            let order: Vec<Sort> =
                (0..below(4)).map(|_| Sort { by: keys[below(5)], descending: below(2) == 1 }).collect();
            let mut ranks: Vec<u32> = (0..).take(size).filter(|_| below(4) > 0).collect();
            let mut expected = ranks.clone();
            slow(&ranked, &mut expected, &order);
            ranked.sort(&mut ranks, &order);
            assert_eq!(ranks, expected, "{order:?}");
        }
    }
}
