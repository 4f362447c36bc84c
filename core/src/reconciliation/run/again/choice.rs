//! Where the choice is another question than before, and what stays of its answer elsewhere.

use super::super::{Guess, PartPayments, Run, State, Takers};
use super::{Again, Before, Moves, is_set, set};
use crate::reconciliation::world::{NONE, index, place};

impl Run<'_> {
    /// The lines and items of hypotheses that came or went.
    pub(super) fn compare(&self, moves: &Moves, before: &Before, lines: &mut [bool], items: &mut [bool]) {
        let mut touch = |wishes: &[(u32, i64)]| wishes.iter().for_each(|(item, _)| set(items, index(*item)));
        for number in 0..self.payments.len() {
            let known = moves.from(number);
            let had = known.map_or(&[][..], |from| before.wishes_of(from));
            let has = self.wishes_of(number);
            if had != has || known.is_none() {
                set(lines, number);
                touch(had);
                touch(has);
            }
        }
        for (from, _) in moves.to.iter().enumerate().filter(|(_, to)| **to == NONE) {
            touch(before.wishes_of(from));
        }
        let mut touch_set = |payments: &mut dyn Iterator<Item = u32>, own: &[u32]| {
            payments.for_each(|payment| set(lines, index(payment)));
            own.iter().for_each(|item| set(items, index(*item)));
        };
        let mut same = vec![false; self.sets.len()];
        for ((known, to), had) in before.sets.iter().zip(&before.set_to).zip(&before.in_question) {
            let has = is_set(&self.in_question, index(*to));
            if *had == has {
                set(&mut same, index(*to));
            } else {
                let mut payments = known.payments.iter().filter_map(|payment| moves.to(*payment));
                touch_set(&mut payments, &known.items);
            }
        }
        for ((known, in_question), same) in self.sets.iter().zip(&self.in_question).zip(same) {
            if *in_question && !same {
                touch_set(&mut known.payments.iter().copied(), &known.items);
            }
        }
    }

    /// Chooses where something was touched; everything else stays as it was.
    pub(super) fn choose_again(
        &mut self,
        moves: &Moves,
        before: &Before,
        lines: &[bool],
        items: &[bool],
        again: &mut Again,
    ) {
        let concerned = self.concerned(lines, items);
        let (contest, guesses) = self.contest(|payment| is_set(&concerned, index(payment)));
        let (choice, around) = contest.choose_around(lines, items);
        let mut open = lines.to_vec();
        around.iter().for_each(|line| set(&mut open, index(*line)));
        let was = std::mem::take(&mut self.taken);
        self.taken = Takers::none(self.scale.world.rows.len());
        // What each payment was, in the numbers of now; none where it cannot be said.
        let known = |run: &Self, number: usize| {
            let from = moves.from(number)?;
            run.moved(moves, before, from, *before.states.get(from)?)
        };
        let mut stays = vec![false; self.payments.len()];
        for number in (0..self.payments.len()).filter(|number| !is_set(&open, *number)) {
            let was_chosen = |from| matches!(before.states.get(from), Some(State::Chosen { .. }));
            if !moves.from(number).is_some_and(was_chosen) || self.states.get(number) != Some(&State::Free) {
                continue;
            }
            let Some(state @ State::Chosen { guess, .. }) = known(self, number) else { continue };
            match guess {
                Guess::Edge(payment, edge) => {
                    if let Some(edge) = self.edges.get(index(edge)) {
                        self.taken.insert(edge.item, payment);
                    }
                }
                Guess::Set(set) => {
                    if let Some(set) = self.sets.get(index(set)) {
                        let first = set.payments.first().copied().unwrap_or(NONE);
                        set.items.iter().for_each(|item| self.taken.insert(*item, first));
                    }
                }
            }
            if let Some(place) = self.states.get_mut(number) {
                *place = state;
            }
            set(&mut stays, number);
        }
        self.take(&choice, &guesses);
        if self.scale.rules.parts == PartPayments::Post {
            self.pay_parts();
        }
        let is_new = |payment: u32| moves.from(index(payment)).is_none();
        for (number, taken) in (0_u32..).zip(&mut again.items) {
            let had = was.get(&number).and_then(|payment| moves.to(*payment));
            let has = self.taken.get(&number).copied();
            *taken |= had != has || was.get(&number).is_some() != has.is_some() || has.is_some_and(is_new);
        }
        for (number, told) in again.told.iter_mut().enumerate() {
            let (_, edges) = self.edges_of(number);
            *told = *told
                || is_set(&open, number)
                || (!is_set(&stays, number) && self.states.get(number).copied() != known(self, number))
                || edges.iter().any(|edge| is_set(&again.items, index(edge.item)));
        }
    }

    /// What a payment was before, in the numbers of now.
    fn moved(&self, moves: &Moves, before: &Before, from: usize, state: State) -> Option<State> {
        Some(match state {
            State::Free | State::Pinned(_) => state,
            State::Chosen { guess, margin, rival, equal } => {
                let guess = self.moved_guess(moves, before, guess)?;
                let rival = match rival {
                    Some(rival) => Some(self.moved_guess(moves, before, rival)?),
                    None => None,
                };
                State::Chosen { guess, margin, rival, equal }
            }
            State::Part(edge) => match self.moved_guess(moves, before, Guess::Edge(place(from), edge))? {
                Guess::Edge(_, edge) => State::Part(edge),
                Guess::Set(_) => return None,
            },
            State::Duplicate(of) => State::Duplicate(moves.to(of)?),
        })
    }

    fn moved_guess(&self, moves: &Moves, before: &Before, guess: Guess) -> Option<Guess> {
        match guess {
            Guess::Edge(payment, edge) => {
                let to = moves.to(payment)?;
                let item = self.edges.get(index(edge))?.item;
                let (first, edges) = self.edges_of(index(to));
                let at = edges.iter().position(|edge| edge.item == item)?;
                Some(Guess::Edge(to, first.saturating_add(place(at))))
            }
            Guess::Set(set) => before.set_to.get(index(set)).copied().filter(|to| *to != NONE).map(Guess::Set),
        }
    }
}
