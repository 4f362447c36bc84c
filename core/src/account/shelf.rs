//! The shelves of an account: its lots with free money, in the order of consumption.

use std::collections::BTreeMap;
use std::ops::Bound::{Excluded, Included, Unbounded};

use super::key::SortedValue;
use crate::item::Scope;
use crate::run::Run;
use crate::{Date, Field, Id};

/// The place of a lot in the order of consumption (使用顺序): lower priority number, sooner expiry (none
/// last), given before paid, earlier arrival, id. Whether its scope fits comes before all of them. No two
/// lots have the same place, so the order depends on nothing but the lots.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rank {
    pub(super) priority: i64,
    pub(super) expiry: Expiry,
    pub(super) paid: bool,
    pub(super) received: Date,
    pub(super) id: Id,
    pub(super) at: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Expiry {
    On(Date),
    Never,
}

impl Expiry {
    pub(super) fn of(expires: Option<Date>) -> Self {
        expires.map_or(Self::Never, Self::On)
    }
}

/// Lots by priority and expiry, so that expired ones are stepped over and not walked over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Shelf {
    /// Those of the middle priority that never expire: nearly all.
    usual: Lots,
    // INVARIANT: none of them empty, and none of the usual rank.
    others: BTreeMap<(i64, Expiry), Lots>,
}

/// Lots of one rank, by arrival.
pub(super) type Lots = Run<(Date, Id, usize)>;

const USUAL: (i64, Expiry) = (crate::Lot::MIDDLE_PRIORITY, Expiry::Never);

impl Shelf {
    fn is_empty(&self) -> bool {
        self.usual.is_empty() && self.others.is_empty()
    }

    /// All lots, rank by rank.
    pub(super) fn all(&self) -> impl Iterator<Item = &Lots> {
        self.others.values().chain([&self.usual])
    }

    /// The lowest priority, or the next after this one.
    pub(super) fn priority(&self, after: Option<i64>) -> Option<i64> {
        let from = after.map_or(Unbounded, |after| Excluded((after, Expiry::Never)));
        let other = self.others.range((from, Unbounded)).next().map(|((priority, _), _)| *priority);
        let usual = Some(USUAL.0).filter(|usual| !self.usual.is_empty() && after.is_none_or(|after| after < *usual));
        other.into_iter().chain(usual).min()
    }

    /// The lots of a priority that can be used on that day, the soonest to expire first.
    pub(super) fn usable(&self, priority: i64, on: Date) -> impl Iterator<Item = (Expiry, &Lots)> {
        let usable = (Excluded((priority, Expiry::On(on))), Included((priority, Expiry::Never)));
        let others = self.others.range(usable).map(|((_, expiry), lots)| (*expiry, lots));
        others.chain(Some((USUAL.1, &self.usual)).filter(|_| priority == USUAL.0))
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum ShelfKind {
    Given,
    Paid,
    Deposit,
}

impl ShelfKind {
    pub(super) const fn paid(self) -> bool {
        matches!(self, Self::Paid | Self::Deposit)
    }
}

/// All lots of an account that can be taken without being named. A lot that may pay anything stands on one shelf, a
/// scoped one on that of its kind and under each value of its first limit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Shelves {
    open: Kinds,
    scoped: Option<Box<Scoped>>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Scoped {
    all: Kinds,
    bound: BTreeMap<(ShelfKind, Id, SortedValue), Shelf>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Kinds {
    given: Shelf,
    paid: Shelf,
    deposit: Shelf,
}

impl Kinds {
    fn of(&self, kind: ShelfKind) -> &Shelf {
        match kind {
            ShelfKind::Given => &self.given,
            ShelfKind::Paid => &self.paid,
            ShelfKind::Deposit => &self.deposit,
        }
    }

    fn edit(&mut self, kind: ShelfKind) -> &mut Shelf {
        match kind {
            ShelfKind::Given => &mut self.given,
            ShelfKind::Paid => &mut self.paid,
            ShelfKind::Deposit => &mut self.deposit,
        }
    }
}

/// The place of a lot on a shelf.
type Place = ((i64, Expiry), (Date, Id, usize));

impl Shelves {
    /// The lots that may pay anything.
    pub(super) fn open(&self, kind: ShelfKind) -> &Shelf {
        self.open.of(kind)
    }

    /// The lots whose first limit has this value.
    pub(super) fn bound(&self, kind: ShelfKind, field: &Field) -> Option<&Shelf> {
        let scoped = self.scoped.as_ref()?;
        scoped.bound.get(&(kind, field.name.clone(), SortedValue::of(&field.value)))
    }

    /// The shelves on which each lot of a kind stands once.
    pub(super) fn all(&self, kind: ShelfKind) -> impl Iterator<Item = &Shelf> {
        std::iter::once(self.open.of(kind)).chain(self.scoped.iter().map(move |scoped| scoped.all.of(kind)))
    }

    /// Puts a lot where it belongs, or takes it off.
    pub(super) fn set(&mut self, kind: ShelfKind, limit: Option<&Scope>, place: Place, inside: bool) {
        let Some(limit) = limit else { return set(self.open.edit(kind), place, inside) };
        let scoped = self.scoped.get_or_insert_default();
        for value in &limit.values {
            let key = (kind, limit.field.clone(), SortedValue::of(value));
            if inside {
                set(scoped.bound.entry(key).or_default(), place.clone(), true);
            } else if let Some(shelf) = scoped.bound.get_mut(&key) {
                set(shelf, place.clone(), false);
                if shelf.is_empty() {
                    scoped.bound.remove(&key);
                }
            }
        }
        set(scoped.all.edit(kind), place, inside);
        if **scoped == Scoped::default() {
            self.scoped = None;
        }
    }
}

fn set(shelf: &mut Shelf, (rank, place): Place, inside: bool) {
    if rank == USUAL {
        if inside {
            shelf.usual.insert(place)
        } else {
            shelf.usual.remove(&place)
        };
    } else if inside {
        shelf.others.entry(rank).or_default().insert(place);
    } else if let Some(lots) = shelf.others.get_mut(&rank) {
        lots.remove(&place);
        if lots.is_empty() {
            shelf.others.remove(&rank);
        }
    }
}
