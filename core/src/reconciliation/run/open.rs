//! What is open of each customer, and what of it has the same amount (同额).

use std::cell::{Cell, RefCell};

use super::{Edge, Run};
use crate::reconciliation::payment::{Meant, Payment};
use crate::reconciliation::weigh::AmountFit;
use crate::reconciliation::world::{NO_DAY, NONE};

/// Which payments looked at what is open of which customers: whatever changes there is looked at again.
///
/// Everything a payment learns of other payments before the choice, it learns from what they leave open.
#[derive(Debug, Default)]
pub(super) struct Asked {
    now: Cell<(u32, Step)>,
    // INVARIANT: every call of `open_of` is noted here, of one payment at a time.
    notes: RefCell<Vec<Note>>,
}

/// A payment that asked at a step, and the customer it asked for.
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

impl Asked {
    /// From here on this payment asks.
    pub(super) fn begin(&self, payment: u32, step: Step) {
        self.now.set((payment, step));
    }

    fn note(&self, party: u32) {
        let (payment, step) = self.now.get();
        let note = Note { payment, step, party };
        let mut notes = self.notes.borrow_mut();
        if notes.last() != Some(&note) {
            notes.push(note);
        }
    }

    /// Changes all notes, or takes them out.
    pub(super) fn retain(&mut self, each: impl FnMut(&mut Note) -> bool) {
        self.notes.get_mut().retain_mut(each);
    }
}

impl Run<'_> {
    /// Puts what is open in order.
    pub(super) fn sort_open(&mut self) {
        let mut open = std::mem::take(&mut self.by_party);
        open.clear();
        open.extend(self.all_by_party.iter().filter(|(_, _, item)| self.is_open(*item)));
        self.by_party = open;
    }

    /// The open items of a customer with amounts in a range.
    pub(in crate::reconciliation) fn open_of(&self, party: u32, least: i64, most: i64) -> &[(u32, i64, u32)] {
        self.asked.note(party);
        let from = self.by_party.partition_point(|(other, open, _)| (*other, *open) < (party, least));
        let to = self.by_party.partition_point(|(other, open, _)| (*other, *open) <= (party, most));
        self.by_party.get(from..to).unwrap_or_default()
    }

    /// The items of an item's customer with the same amount, whether taken or not.
    pub(super) fn same_amount(&self, item: u32) -> &[(u32, i64, u32)] {
        let Some(row) = self.scale.world.row(item).filter(|row| row.customer != NONE) else { return &[] };
        let key = (row.customer, row.open);
        let from = self.all_by_party.partition_point(|(other, open, _)| (*other, *open) < key);
        let to = self.all_by_party.partition_point(|(other, open, _)| (*other, *open) <= key);
        self.all_by_party.get(from..to).unwrap_or_default()
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
