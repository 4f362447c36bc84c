//! Who looked at what has changed.

use super::super::guess::{MOST_NEAR, near};
use super::super::open::Step;
use super::super::{Edge, MOST_EDGES, Run, State};
use super::{Again, Before, Moves, Reopened, is_set, set};
use crate::reconciliation::weigh::AmountFit;
use crate::reconciliation::world::{COMMON, NONE, index};

/// What a payment can have lost because less of a customer is open than before.
enum Lost {
    Nothing,
    /// Edges to items that are no longer open, and nothing else.
    Edges,
    /// It must be guessed again to know.
    Unknown,
}

/// Whether less is open of a customer than before, and nothing more.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Less {
    /// As much, or more, or it cannot be said.
    Not,
    /// Of few items.
    Few,
    /// Of more than are looked at one by one.
    Many,
}

impl Run<'_> {
    /// Who looked at what has changed.
    pub(super) fn mark(&mut self, moves: &Moves, before: &Before, reopened: &Reopened, again: &mut Again) {
        for (row, opened) in self.scale.world.rows.iter().zip(&again.opened) {
            if *opened {
                set(&mut again.parties, index(row.customer));
            }
        }
        for row in reopened.items.iter().filter_map(|item| self.scale.world.row(*item)) {
            set(&mut again.parties, index(row.customer));
        }
        let less = self.only_less(reopened, again);
        let opened = &again.opened.clone();
        let customer = |edge: &Edge| self.scale.world.row(edge.item).map_or(NONE, |row| row.customer);
        let mut notes = std::mem::take(&mut self.asked);
        let by_text = self.scale.world.texts.is_some();
        // Items that have no edge were no candidates that count, and are none now. What is weighed stays as it is, but
        // that a credit note is gone may speak for a fee.
        let lost = |edges: &[Edge], payment: u32, party: u32| {
            let is_gone = |(_, _, item): &(u32, i64, u32)| is_set(opened, index(*item));
            let may_come_in = |edge: &Edge| match edge.fit {
                AmountFit::Allowed(_, difference, _) if edge.out && customer(edge) == party => {
                    self.all_by_party.within(party, difference, difference).iter().any(is_gone)
                }
                _ => false,
            };
            let shortened = less.get(index(party)) == Some(&Less::Many) && !self.looked_at_all(index(payment), party);
            if edges.len() >= MOST_EDGES || shortened || edges.iter().any(may_come_in) {
                Lost::Unknown
            } else if !edges.iter().any(|edge| is_set(opened, index(edge.item))) {
                Lost::Nothing
            } else if by_text {
                Lost::Unknown
            } else {
                Lost::Edges
            }
        };
        let states = &self.states;
        let is_free = |payment: usize| states.get(payment) == Some(&State::Free);
        notes.retain(|note| {
            let Some(to) = moves.to(note.payment).filter(|to| is_free(index(*to))) else { return false };
            let from = std::mem::replace(&mut note.payment, to);
            let party = note.party;
            match note.step {
                Step::Guess if less.get(index(party)).is_some_and(|less| *less != Less::Not) => {
                    match lost(before.edges_of(self, index(from)), to, party) {
                        Lost::Nothing => {}
                        Lost::Edges => set(&mut again.thinned, index(to)),
                        Lost::Unknown => set(&mut again.guessed, index(to)),
                    }
                }
                Step::Guess if is_set(&again.parties, index(party)) => set(&mut again.guessed, index(to)),
                Step::Sets if is_set(&again.parties, index(party)) => set(&mut again.gathered, index(to)),
                Step::Guess | Step::Sets => {}
            }
            true
        });
        self.asked = notes;
        if !reopened.items.is_empty() {
            self.mark_amounts(moves, before, reopened, again);
        }
        let changed = again.opened.contains(&true);
        for (from, to) in moves.to.iter().enumerate().filter(|(_, to)| is_free(index(**to))) {
            let edges = before.edges_of(self, from);
            // More were as good as those that were kept, perhaps.
            let cut_off = edges.len() >= MOST_EDGES;
            if edges.iter().any(|edge| is_set(&again.opened, index(edge.item))) {
                set(&mut again.gathered, index(*to));
                if cut_off {
                    set(&mut again.guessed, index(*to));
                }
            } else if changed && cut_off && self.ties_beyond(edges) {
                set(&mut again.guessed, index(*to));
            }
        }
        for (gathered, guessed) in again.gathered.iter_mut().zip(&again.guessed) {
            *gathered |= *guessed;
        }
        for (told, gathered) in again.told.iter_mut().zip(&again.gathered) {
            *told |= *gathered;
        }
        self.asked.retain(|note| {
            let list = match note.step {
                Step::Guess => &again.guessed,
                Step::Sets => &again.gathered,
            };
            !is_set(list, index(note.payment))
        });
    }

    /// Whether what is as good as the best may stand behind the last edge that was kept.
    fn ties_beyond(&self, edges: &[Edge]) -> bool {
        let best = edges.iter().find(|edge| self.may(edge));
        best.is_none_or(|best| edges.last().is_some_and(|last| last.score == best.score))
    }

    /// Of which customers less is open than before and nothing more.
    fn only_less(&self, reopened: &Reopened, again: &Again) -> Vec<Less> {
        let mut less: Vec<Less> = again.parties.iter().map(|less| if *less { Less::Few } else { Less::Not }).collect();
        for own in self.all_by_party.entries.chunk_by(|a, b| a.0 == b.0) {
            let Some(((party, ..), place)) = own.first().and_then(|one| Some((one, less.get_mut(index(one.0))?)))
            else {
                continue;
            };
            if *place == Less::Not {
                continue;
            }
            let changed = || own.iter().map(|(_, _, item)| *item).filter(|item| is_set(&again.opened, index(*item)));
            let more = changed().any(|item| self.is_open(item)) || own.iter().any(|(_, _, item)| reopened.has(*item));
            let now = self.by_party.get(*party).len();
            let before = now.saturating_add(changed().count());
            // All is looked at of few, and of many what is near: from many to few is another question.
            *place = match (before > COMMON, now > COMMON) {
                _ if more => Less::Not,
                (true, true) => Less::Many,
                (false, false) => Less::Few,
                _ => Less::Not,
            };
        }
        // What nothing is open of any more stands in no list.
        for row in reopened.items.iter().filter_map(|item| self.scale.world.row(*item)) {
            if let Some(place) = less.get_mut(index(row.customer)) {
                *place = Less::Not;
            }
        }
        less
    }

    /// Whether what a payment looks at of a customer who owes much is so little that nothing of it was left out.
    fn looked_at_all(&self, number: usize, party: u32) -> bool {
        let Some(payment) = self.payments.get(number) else { return false };
        let (least, most) = near(payment.amount);
        self.all_by_party.within(party, least, most).len() <= MOST_NEAR
            && payment.amounts().all(|(_, paid)| self.all_by_party.within(party, paid, paid).len() <= COMMON)
    }

    /// Who weighed an item of which more or less is open, weighs an amount that is more or less common than before, or
    /// compares items of a customer with each other.
    fn mark_amounts(&self, moves: &Moves, before: &Before, reopened: &Reopened, again: &mut Again) {
        for (number, payment) in self.payments.iter().enumerate() {
            let looked = moves.from(number).map_or(&[][..], |from| before.looked_of(self, from));
            let is_free = || self.states.get(number) == Some(&State::Free);
            if looked.iter().any(|item| reopened.has(*item)) && is_free() {
                set(&mut again.weighed, number);
            }
            if payment.amounts().any(|amount| reopened.amounts.contains(&amount)) {
                set(&mut again.weighed, number);
            }
            // Whether somebody else paid is asked of what the payer owes.
            let payer = self.payer_of.get(number).and_then(|payer| self.payers.get(index(*payer)));
            if payer.is_some_and(|payer| payer.fits.iter().any(|fit| is_set(&again.parties, index(fit.party)))) {
                set(&mut again.told, number);
            }
            let known = moves.from(number).map_or(&[][..], |from| before.edges_of(self, from));
            let customer = |edge: &Edge| self.scale.world.row(edge.item).map_or(NONE, |row| row.customer);
            if known.iter().any(|edge| is_set(&again.parties, index(customer(edge)))) {
                set(&mut again.told, number);
            }
        }
        for (number, state) in self.states.iter().enumerate().filter(|(number, _)| is_set(&again.weighed, *number)) {
            set(&mut again.told, number);
            if *state == State::Free {
                set(&mut again.guessed, number);
            }
        }
    }
}
