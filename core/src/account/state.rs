//! What is known of accounts, lots and holds, and the one way in which their figures change.

use std::collections::{BTreeMap, BTreeSet};

use super::key::AccountKey;
use super::lines::Lines;
use super::movement::HoldPurpose;
use super::shelf::{Expiry, Rank, ShelfKind, Shelves};
use super::timeline::Timeline;
use crate::few::Few;
use crate::item::{Nature, Scope};
use crate::{Date, Field, Id};

/// One account with its figures over time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Account {
    pub(super) key: AccountKey,
    pub(super) figures: Figures,
    /// Lots with free money, in the order of consumption.
    pub(super) shelves: Shelves,
    /// Lots whose money is all held and free again on a day ahead.
    pub(super) parked: BTreeMap<Date, BTreeSet<usize>>,
    pub(super) lots: Vec<usize>,
    pub(super) holds: Vec<usize>,
    /// When lots expire and parts of holds end, for the lines that no movement writes.
    pub(super) expiries: BTreeSet<(Date, usize)>,
    /// Those of them that still have free money.
    pub(super) expiring: BTreeSet<(Date, usize)>,
    pub(super) ends: BTreeSet<(Date, usize)>,
    /// What each movement changed on its day.
    pub(super) lines: Lines,
    /// The latest business date of its movements.
    pub(super) latest: Option<Date>,
    /// When it was closed, from and until; the last may be open.
    pub(super) closed: Vec<(Date, Option<Date>)>,
}

/// The figures of a balance. What is booked is the sum of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Figures {
    pub(super) available: Timeline,
    pub(super) held: Timeline,
    pub(super) in_refund: Timeline,
    pub(super) guarantee: Timeline,
    pub(super) unidentified: Timeline,
    pub(super) expired: Timeline,
}

impl Figures {
    fn held(&mut self, purpose: HoldPurpose) -> &mut Timeline {
        match purpose {
            HoldPurpose::Order | HoldPurpose::Dispute => &mut self.held,
            HoldPurpose::Refund => &mut self.in_refund,
        }
    }

    fn free(&mut self, nature: Nature) -> &mut Timeline {
        match nature {
            Nature::Guarantee => &mut self.guarantee,
            Nature::Unidentified => &mut self.unidentified,
            Nature::Advance | Nature::ContractLiability | Nature::Deposit | Nature::Earnest | Nature::Promotional => {
                &mut self.available
            }
        }
    }
}

/// What a movement did to an account on its own day, in minor units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Change {
    pub(super) booked: i64,
    pub(super) held: i64,
    pub(super) available: i64,
}

/// What a lot may pay, what the caller keeps of it, and the numbers the payer quoted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct LotTerms {
    pub(super) scope: Vec<Scope>,
    pub(super) fields: Vec<Field>,
    pub(super) references: Vec<Id>,
}

impl LotTerms {
    const NONE: &'static Self = &Self { scope: Vec::new(), fields: Vec::new(), references: Vec::new() };

    pub(super) fn kept(scope: Vec<Scope>, fields: Vec<Field>, references: Vec<Id>) -> Option<Box<Self>> {
        let terms = Self { scope, fields, references };
        (terms != *Self::NONE).then(|| Box::new(terms))
    }
}

/// One lot.
#[derive(Clone, Debug)]
pub(super) struct LotState {
    pub(super) id: Id,
    pub(super) account: usize,
    pub(super) nature: Nature,
    /// The day it came to this account.
    pub(super) since: Date,
    /// The day the money arrived, wherever it was then.
    pub(super) received: Date,
    pub(super) expires: Option<Date>,
    pub(super) priority: i64,
    /// What few lots have.
    pub(super) terms: Option<Box<LotTerms>>,
    /// The lot as which the money first arrived, if this is a later one.
    pub(super) origin: Option<usize>,
    /// What is left and not held, and what is held, over time.
    pub(super) free: Timeline,
    pub(super) held: Option<Box<Timeline>>,
    pub(super) history: Few<Entry>,
    pub(super) shelved: bool,
    pub(super) parked: Option<Date>,
}

/// Equal if everything that can be asked of it is.
impl PartialEq for LotState {
    fn eq(&self, other: &Self) -> bool {
        let Self { id, account, nature, since, received, expires, priority, terms, origin, free, .. } = self;
        (id, account, nature, since, received, expires)
            == (&other.id, &other.account, &other.nature, &other.since, &other.received, &other.expires)
            && (priority, terms, origin, free) == (&other.priority, &other.terms, &other.origin, &other.free)
            && self.held() == other.held()
            && (&self.history, self.shelved, self.parked) == (&other.history, other.shelved, other.parked)
    }
}

impl Eq for LotState {}

impl LotState {
    pub(super) fn terms(&self) -> &LotTerms {
        self.terms.as_deref().unwrap_or(LotTerms::NONE)
    }

    /// What is held of it over time.
    pub(super) fn held(&self) -> &Timeline {
        self.held.as_deref().unwrap_or(Timeline::NONE)
    }

    /// Whether it can be used on that day: on the day it expires it cannot.
    pub(super) fn expired_on(&self, day: Date) -> bool {
        self.expires.is_some_and(|expires| expires <= day)
    }

    /// What may be taken of it on that day without making it short on a later one.
    pub(super) fn takeable(&self, on: Date) -> i64 {
        if on < self.since || self.expired_on(on) { 0 } else { self.free.lowest(on, None).max(0) }
    }

    /// Whether an item with these fields is within its scope.
    pub(super) fn may_pay(&self, fields: &[Field]) -> bool {
        self.terms().scope.iter().all(|limit| {
            let value = crate::item::value_of(fields, &limit.field);
            value.is_some_and(|value| limit.values.contains(value))
        })
    }

    /// Money that is taken without being named.
    fn shelf(&self) -> Option<ShelfKind> {
        match self.nature {
            Nature::Promotional => Some(ShelfKind::Given),
            Nature::Advance | Nature::ContractLiability | Nature::Earnest => Some(ShelfKind::Paid),
            Nature::Deposit => Some(ShelfKind::Deposit),
            Nature::Guarantee | Nature::Unidentified => None,
        }
    }

    pub(super) fn rank(&self, at: usize) -> Rank {
        Rank {
            priority: self.priority,
            expiry: Expiry::of(self.expires),
            paid: self.nature != Nature::Promotional,
            received: self.received,
            id: self.id.clone(),
            at,
        }
    }
}

/// Something that happened to a lot. `amount` is negative where it is taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) on: Date,
    /// The position of the movement.
    pub(super) deed: usize,
    pub(super) what: What,
    pub(super) amount: i64,
}

/// Where money of a lot comes from or goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum What {
    Granted,
    Applied,
    Refunded,
    Expired,
    Forfeited,
    Moved,
    /// The money never arrived, or went back to the lot it came from.
    Withdrawn,
    Held,
    Freed,
}

/// One hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct HoldState {
    pub(super) id: Id,
    pub(super) account: usize,
    pub(super) purpose: HoldPurpose,
    pub(super) since: Date,
    pub(super) until: Option<Date>,
    pub(super) reference: Option<Id>,
    pub(super) parts: Vec<HeldPart>,
    pub(super) resolved: Option<Resolved>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct HeldPart {
    pub(super) lot: usize,
    pub(super) amount: i64,
    /// The day from which this part is free without a movement.
    pub(super) end: Option<Date>,
}

impl HoldState {
    pub(super) fn total(&self) -> i64 {
        self.parts.iter().fold(0, |sum, part| sum.saturating_add(part.amount))
    }

    /// What it holds on that day, if nobody resolved it.
    pub(super) fn held_on(&self, on: Date) -> i64 {
        self.parts.iter().fold(0, |sum, part| sum.saturating_add(Self::held_of(part, on)))
    }

    /// What of a part is held on that day, if nobody resolved the hold.
    pub(super) fn held_of(part: &HeldPart, on: Date) -> i64 {
        if part.end.is_none_or(|end| on < end) { part.amount } else { 0 }
    }
}

/// How a hold ended by a movement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Resolved {
    pub(super) on: Date,
    pub(super) deed: usize,
    pub(super) taken: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Taken {
    pub(super) lot: usize,
    pub(super) amount: i64,
    pub(super) undone: i64,
    pub(super) what: What,
    /// The lot it became.
    pub(super) into: Option<usize>,
}

impl Taken {
    pub(super) fn standing(&self) -> i64 {
        self.amount.saturating_sub(self.undone)
    }
}

/// A change of a lot on a day.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shift {
    pub(super) on: Date,
    pub(super) left: i64,
    pub(super) held: i64,
    pub(super) purpose: HoldPurpose,
    /// The movement in whose line it stands; none for what a date alone will do.
    pub(super) deed: Option<usize>,
}

impl Account {
    pub(super) fn new(key: AccountKey) -> Self {
        Self {
            key,
            figures: Figures::default(),
            shelves: Shelves::default(),
            parked: BTreeMap::new(),
            lots: Vec::new(),
            holds: Vec::new(),
            expiries: BTreeSet::new(),
            expiring: BTreeSet::new(),
            ends: BTreeSet::new(),
            lines: Lines::default(),
            latest: None,
            closed: Vec::new(),
        }
    }

    /// Since when it is closed on that day, or now.
    pub(super) fn closed_on(&self, day: Date) -> Option<Date> {
        let before = self.closed.partition_point(|(from, _)| *from <= day);
        let around = before.checked_sub(1).and_then(|place| self.closed.get(place));
        let around = around.filter(|(_, until)| until.is_none_or(|until| day < until));
        around.or(self.closed.last().filter(|(_, until)| until.is_none())).map(|(from, _)| *from)
    }

    // INVARIANT: the only place where the figures of an account or a lot change; what is booked is their sum on every
    // day, because each change of free money lands in one of them.
    pub(super) fn shift(&mut self, lot: &mut LotState, shift: Shift) {
        let Shift { on, left, held, purpose, deed } = shift;
        let free = left.saturating_sub(held);
        lot.free.add(on, free);
        if held != 0 {
            lot.held.get_or_insert_default().add(on, held);
        }
        self.figures.held(purpose).add(on, held);
        let usable = !lot.expired_on(on);
        if usable {
            self.figures.free(lot.nature).add(on, free);
            if let Some(expires) = lot.expires {
                self.figures.free(lot.nature).add(expires, free.saturating_neg());
                self.figures.expired.add(expires, free);
            }
        } else {
            self.figures.expired.add(on, free);
        }
        if let Some(line) = deed.and_then(|deed| self.lines.of(on, deed)) {
            line.booked = line.booked.saturating_add(left);
            line.held = line.held.saturating_add(held);
            if usable && lot.shelf().is_some() {
                line.available = line.available.saturating_add(free);
            }
        }
    }

    /// Puts a lot where it belongs now: on the shelves if it has free money, into the car park if it will.
    pub(super) fn shelve(&mut self, lot: &mut LotState, at: usize) {
        let Some(latest) = self.latest else { return };
        let free = lot.free.on(latest) > 0;
        if free != lot.shelved {
            if let Some(expires) = lot.expires {
                if free {
                    self.expiring.insert((expires, at));
                } else {
                    self.expiring.remove(&(expires, at));
                }
            }
            lot.shelved = free;
            if let Some(kind) = lot.shelf() {
                let rank = (lot.priority, Expiry::of(lot.expires));
                let place = (lot.received, lot.id.clone(), at);
                self.shelves.set(kind, lot.terms().scope.first(), (rank, place), free);
            }
        }
        let wake = if free { None } else { lot.free.next_rise(latest) };
        if wake != lot.parked {
            if let Some(set) = lot.parked.and_then(|day| self.parked.get_mut(&day)) {
                set.remove(&at);
            }
            if let Some(day) = lot.parked.filter(|day| self.parked.get(day).is_some_and(BTreeSet::is_empty)) {
                self.parked.remove(&day);
            }
            if let Some(day) = wake {
                self.parked.entry(day).or_default().insert(at);
            }
            lot.parked = wake;
        }
    }
}
