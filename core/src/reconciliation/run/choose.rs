//! What holds together (全局一致), and what is paid in part.

use super::{Edge, Guess, Run, State};
use crate::reason::ReferenceMatch;
use crate::reconciliation::MatchTies;
use crate::reconciliation::choice::{Choice, Contest, Groups, Hypothesis};
use crate::reconciliation::payment::Meant;
use crate::reconciliation::weigh::{AmountFit, Bar};
use crate::reconciliation::world::{NONE, index, place};

impl Run<'_> {
    /// What holds together.
    pub(super) fn choose(&mut self) {
        self.wish(|_| None);
        let (contest, guesses) = self.contest(|_| true);
        let choice = contest.choose();
        self.take(&choice, &guesses);
    }

    /// What is chosen among: duplicates are none, equal payments stand in their order. `known` says what a free payment
    /// could be chosen for before, if that is as it was.
    pub(super) fn wish<'k>(&mut self, known: impl Fn(usize) -> Option<&'k [(u32, i64)]>) {
        self.find_duplicates();
        if self.scale.rules.ties == MatchTies::OldestDue {
            self.oldest_first();
        }
        let mut wishes = Vec::with_capacity(self.payments.len());
        let mut starts = Vec::with_capacity(self.payments.len().saturating_add(1));
        for (number, state) in self.states.iter().enumerate() {
            starts.push(place(wishes.len()));
            if *state != State::Free {
                continue;
            }
            if let Some(known) = known(number) {
                wishes.extend_from_slice(known);
            } else {
                let (_, edges) = self.edges_of(number);
                wishes.extend(edges.iter().filter(|edge| self.may(edge)).map(|edge| (edge.item, edge.score)));
            }
        }
        starts.push(place(wishes.len()));
        (self.wishes, self.wish_starts) = (wishes, starts);
        let free = |payment: &u32| self.states.get(index(*payment)) == Some(&State::Free);
        self.in_question = self.sets.iter().map(|set| set.score > 0 && set.payments.iter().all(free)).collect();
    }

    /// The items a payment may be for, with what speaks for each.
    pub(super) fn wishes_of(&self, payment: usize) -> &[(u32, i64)] {
        let bounds = self.wish_starts.get(payment).zip(self.wish_starts.get(payment.saturating_add(1)));
        bounds.and_then(|(from, to)| self.wishes.get(index(*from)..index(*to))).unwrap_or_default()
    }

    /// The payments that share an item with one of these, or one of these items, also through others.
    pub(super) fn concerned(&self, lines: &[bool], items: &[bool]) -> Vec<bool> {
        let nodes = place(lines.len().saturating_add(items.len()));
        let item = |number: u32| lines.len().saturating_add(index(number));
        let mut groups = Groups::new(nodes);
        for number in 0..lines.len() {
            self.wishes_of(number).iter().for_each(|(wish, _)| groups.join(number, item(*wish)));
        }
        for (set, _) in self.sets.iter().zip(&self.in_question).filter(|(_, in_question)| **in_question) {
            let Some(first) = set.payments.first().map(|line| index(*line)) else { continue };
            set.payments.iter().for_each(|line| groups.join(first, index(*line)));
            set.items.iter().for_each(|own| groups.join(first, item(*own)));
        }
        let mut meant = vec![false; index(nodes)];
        for (node, _) in lines.iter().chain(items).enumerate().filter(|(_, is_meant)| **is_meant) {
            if let Some(place) = meant.get_mut(index(groups.leader(node))) {
                *place = true;
            }
        }
        (0..lines.len()).map(|line| meant.get(index(groups.leader(line))) == Some(&true)).collect()
    }

    /// All that may be chosen of the payments that are wanted, and what each hypothesis stands for.
    pub(super) fn contest(&self, wanted: impl Fn(u32) -> bool) -> (Contest, Vec<Guess>) {
        let (mut guesses, mut contest) =
            (Vec::<Guess>::new(), Contest::new(place(self.payments.len()), place(self.scale.world.rows.len())));
        let mut key = 0_u64..;
        for (number, state) in self.states.iter().enumerate() {
            if *state != State::Free || !wanted(place(number)) {
                continue;
            }
            let (first, edges) = self.edges_of(number);
            for (edge_number, edge) in (first..).zip(edges) {
                if self.may(edge) {
                    let (lines, items) = (&[place(number)], &[edge.item]);
                    contest.add(Hypothesis { lines, items, score: edge.score, key: key.next().unwrap_or(u64::MAX) });
                    guesses.push(Guess::Edge(place(number), edge_number));
                }
            }
        }
        for ((set_number, set), in_question) in (0_u32..).zip(&self.sets).zip(&self.in_question) {
            if *in_question && set.payments.iter().any(|payment| wanted(*payment)) {
                let (lines, items) = (&set.payments, &set.items);
                contest.add(Hypothesis { lines, items, score: set.score, key: key.next().unwrap_or(u64::MAX) });
                guesses.push(Guess::Set(set_number));
            }
        }
        (contest, guesses)
    }

    /// The payments of a guess, and its items.
    pub(super) fn members(&self, guess: Guess) -> (Vec<u32>, Vec<u32>) {
        match guess {
            Guess::Edge(payment, edge) => {
                (vec![payment], self.edges.get(index(edge)).map(|edge| edge.item).into_iter().collect())
            }
            Guess::Set(set) => {
                self.sets.get(index(set)).map(|set| (set.payments.clone(), set.items.clone())).unwrap_or_default()
            }
        }
    }

    /// What was chosen becomes the state of its payments.
    pub(super) fn take(&mut self, choice: &Choice, guesses: &[Guess]) {
        for chosen in &choice.chosen {
            let Some(guess) = guesses.get(index(chosen.hypothesis)).copied() else { continue };
            let rival = chosen.rival.and_then(|rival| guesses.get(index(rival)).copied());
            let component = choice.components.get(index(chosen.component));
            let equal = component.map_or(0, |component| component.optima);
            let (payments, items) = self.members(guess);
            let first = payments.first().copied().unwrap_or(NONE);
            items.iter().for_each(|item| self.taken.insert(*item, first));
            for payment in &payments {
                if let Some(state) = self.states.get_mut(index(*payment)) {
                    *state = State::Chosen { guess, margin: chosen.margin, rival, equal };
                }
            }
        }
    }

    /// Payments that are less than the one item they name: a part of it, if all of them are not more than it.
    pub(super) fn pay_parts(&mut self) {
        let mut parts: Vec<(u32, u32, u32)> = Vec::new();
        for (number, state) in (0_u32..).zip(&self.states) {
            if *state != State::Free {
                continue;
            }
            let (first, edges) = self.edges_of(index(number));
            let exact = |edge: &Edge| matches!(edge.meant, Meant::Quote(quote) if quote.how <= ReferenceMatch::Quoted);
            let mut quoted = (first..).zip(edges).filter(|(_, edge)| exact(edge));
            let (Some((at, edge)), None) = (quoted.next(), quoted.next()) else { continue };
            let is_part = edge.fit == AmountFit::Less && edge.bar == Bar::None && edge.score >= self.scale.rules.post;
            let is_part = is_part && !super::super::doubts::names_more(edges, edge);
            if is_part && self.is_open(edge.item) && self.taken.get(&edge.item).is_none() {
                parts.push((edge.item, number, at));
            }
        }
        parts.sort_unstable();
        for group in parts.chunk_by(|a, b| a.0 == b.0) {
            let Some((item, first, _)) = group.first().copied() else { continue };
            let amount =
                |payment: u32| self.payments.get(index(payment)).map_or(0, |payment| payment.amount.saturating_abs());
            let sum = group.iter().fold(0_i64, |sum, (_, payment, _)| sum.saturating_add(amount(*payment)));
            if sum <= self.open_amount(item).saturating_abs() {
                self.taken.insert(item, first);
                for (_, payment, edge) in group {
                    if let Some(state) = self.states.get_mut(index(*payment)) {
                        *state = State::Part(*edge);
                    }
                }
            }
        }
    }
}
