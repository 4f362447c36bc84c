//! What is open of each customer, and what of it has the same amount (同额).

use std::cell::{Cell, RefCell};

use super::{Edge, Run};
use crate::reconciliation::payment::{Meant, Payment};
use crate::reconciliation::weigh::AmountFit;
use crate::reconciliation::world::{NO_DAY, NONE, index, place};

/// Which payments looked at what: whatever changes there is looked at again.
///
/// Everything a payment learns of other payments before the choice, it learns from what they leave open.
#[derive(Debug, Default)]
pub(super) struct Asked {
    /// Nothing is noted for a run that nobody goes on from.
    pub(super) noting: bool,
    now: Cell<(u32, Step)>,
    // INVARIANT: every call of `open_of` is noted here, of one payment at a time.
    notes: RefCell<Vec<Note>>,
}

/// What was noted.
#[derive(Clone, Debug, Default)]
pub(super) struct Notes {
    noting: bool,
    notes: Vec<Note>,
}

/// A payment that asked at a step what a customer has open, or some of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Note {
    pub(super) payment: u32,
    pub(super) step: Step,
    pub(super) party: u32,
}

/// What a payment asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Step {
    /// One item.
    #[default]
    Guess,
    /// Several items, or several payments.
    Sets,
}

/// Items by customer, then by amount.
#[derive(Clone, Debug, Default)]
pub(in crate::reconciliation) struct ByParty {
    pub(super) entries: Vec<(u32, i64, u32)>,
    /// Where the items of each customer begin, and the end.
    starts: Vec<u32>,
}

impl ByParty {
    /// Of entries that are in order.
    fn of(entries: Vec<(u32, i64, u32)>, parties: usize) -> Self {
        let mut starts = vec![0_u32; parties.saturating_add(1)];
        let mut end = 0_u32;
        for own in entries.chunk_by(|a, b| a.0 == b.0) {
            end = end.saturating_add(place(own.len()));
            if let Some(next) = own.first().and_then(|(party, ..)| starts.get_mut(index(*party).saturating_add(1))) {
                *next = end;
            }
        }
        // A customer without items begins where the one before it ends.
        let mut last = 0_u32;
        for start in &mut starts {
            last = last.max(*start);
            *start = last;
        }
        Self { entries, starts }
    }

    /// The items of a customer.
    pub(in crate::reconciliation) fn get(&self, party: u32) -> &[(u32, i64, u32)] {
        let party = index(party);
        let bounds = self.starts.get(party).zip(self.starts.get(party.saturating_add(1)));
        bounds.and_then(|(from, to)| self.entries.get(index(*from)..index(*to))).unwrap_or_default()
    }

    /// Those with amounts in a range.
    pub(super) fn within(&self, party: u32, least: i64, most: i64) -> &[(u32, i64, u32)] {
        let own = self.get(party);
        if (least, most) == (i64::MIN, i64::MAX) {
            return own;
        }
        let from = own.partition_point(|(_, open, _)| *open < least);
        let behind = own.get(from..).unwrap_or_default();
        behind.get(..behind.partition_point(|(_, open, _)| *open <= most)).unwrap_or_default()
    }
}

impl Asked {
    /// From here on this payment asks.
    pub(super) fn begin(&self, payment: u32, step: Step) {
        self.now.set((payment, step));
    }

    fn note(&self, party: u32) {
        if !self.noting {
            return;
        }
        let (payment, step) = self.now.get();
        let note = Note { payment, step, party };
        let mut notes = self.notes.borrow_mut();
        if notes.last() != Some(&note) {
            notes.push(note);
        }
    }

    /// The notes, while nobody asks: several threads may look at them.
    pub(super) fn keep(self) -> Notes {
        Notes { noting: self.noting, notes: self.notes.into_inner() }
    }

    pub(super) fn resume(kept: Notes) -> Self {
        Self { noting: kept.noting, notes: RefCell::new(kept.notes), ..Self::default() }
    }

    /// Changes all notes, or takes them out.
    pub(super) fn retain(&mut self, each: impl FnMut(&mut Note) -> bool) {
        self.notes.get_mut().retain_mut(each);
    }
}

impl Run<'_> {
    /// What is looked at from here on is looked at anew each time.
    pub(in crate::reconciliation) fn nobody_asks(&self) {
        self.asked.begin(NONE, Step::Sets);
    }

    /// Puts the items of all customers in order: of these items anew, or of all.
    pub(super) fn sort_items(&mut self, anew: Option<&[u32]>) {
        let world = self.scale.world;
        let mut all = std::mem::take(&mut self.all_by_party.entries);
        let row = |item: u32| world.row(item).filter(|row| row.live && row.customer != NONE);
        let entry = |item: u32| row(item).map(|row| (row.customer, row.open, item));
        match anew {
            None => all = (0..place(world.rows.len())).filter_map(entry).collect(),
            Some(items) => {
                all.retain(|(_, _, item)| items.binary_search(item).is_err());
                all.extend(items.iter().copied().filter_map(entry));
            }
        }
        all.sort_unstable();
        self.all_by_party = ByParty::of(all, world.parties.len());
        self.sort_open();
    }

    /// Puts what is open in order.
    pub(super) fn sort_open(&mut self) {
        let mut open = std::mem::take(&mut self.by_party.entries);
        open.clear();
        open.extend(self.all_by_party.entries.iter().filter(|(_, _, item)| self.is_open(*item)));
        self.by_party = ByParty::of(open, self.scale.world.parties.len());
    }

    /// The open items of a customer with amounts in a range.
    pub(in crate::reconciliation) fn open_of(&self, party: u32, least: i64, most: i64) -> &[(u32, i64, u32)] {
        self.asked.note(party);
        self.by_party.within(party, least, most)
    }

    /// The items of an item's customer with the same amount, whether taken or not.
    pub(super) fn same_amount(&self, item: u32) -> &[(u32, i64, u32)] {
        let Some(row) = self.scale.world.row(item).filter(|row| row.customer != NONE) else { return &[] };
        self.all_by_party.within(row.customer, row.open, row.open)
    }

    /// Whether another item of the same customer and amount, taken or not, was due nearer to the day of a payment
    /// that names neither.
    pub(in crate::reconciliation) fn has_nearer_twin(&self, payment: usize, edge: &Edge) -> bool {
        let day = self.payments.get(payment).map_or(0, |payment| i64::from(payment.day));
        let away = |item: u32| {
            let due = self.scale.world.row(item).map(|row| row.due).filter(|due| *due != NO_DAY);
            due.map(|due| day.saturating_sub(i64::from(due)).saturating_abs())
        };
        let Some(own) = away(edge.item) else { return false };
        let silent = matches!(edge.meant, Meant::Nothing | Meant::Another(_));
        silent && self.same_amount(edge.item).iter().any(|(_, _, item)| away(*item).is_some_and(|other| other < own))
    }

    /// Whether the customer has a credit note of exactly what was paid less: then no bank kept it.
    pub(super) fn has_credit_of(&self, payment: &Payment<'_>, edge: &Edge) -> bool {
        let AmountFit::Allowed(_, difference, _) = edge.fit else { return false };
        let customer = self.scale.world.row(edge.item).map_or(NONE, |row| row.customer);
        let less = difference.signum() != payment.amount.signum();
        less && customer != NONE && !self.open_of(customer, difference, difference).is_empty()
    }

    pub(super) fn open_amount(&self, item: u32) -> i64 {
        self.scale.world.row(item).map_or(0, |row| row.open)
    }
}
