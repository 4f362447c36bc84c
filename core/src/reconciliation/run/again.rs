//! Going on from what was known (增量求解): after payments came and went, only what they concern is looked at again.
//!
//! Nothing a payment weighs depends on other payments: it looks at items, customers and rules, and these are as they
//! were, but for what is open of some items. Who looked at one of these, has its amount of then or of now, or looked at
//! what its customer has open, weighs anew. What a payment may take depends on others in three ways only, and each leaves a trace that is compared:
//!
//! * an item is certain for one payment or free again: whoever looked at what that customer has open
//!   ([`Asked`](super::open::Asked)), or has an edge to the item, is looked at again;
//! * payments that share an item they may be parts of are searched together again if one of them came, went or
//!   changed;
//! * what is chosen among. The hypotheses of every payment are compared with those of the last choice. A component
//!   without a line or item of a hypothesis that came or went is the same question as before, and has the same answer.
//!
//! Payments are numbered in the order of their ids. That order is kept when others come between them, so renumbering
//! changes no comparison and no tie.

mod choice;
mod mark;

use std::collections::{BTreeMap, BTreeSet};

use super::guess::{Guessed, Work};
use super::{Edge, Guess, MOST_EDGES, Run, State, split};
use crate::reconciliation::MatchTies;
use crate::reconciliation::many::many;
use crate::reconciliation::payment::Payment;
use crate::reconciliation::pin::Pins;
use crate::reconciliation::sets::Set;
use crate::reconciliation::world::{NONE, index, place};

/// Which payment of before each payment is, and the other way round; none: [`NONE`].
#[derive(Debug)]
pub(in crate::reconciliation) struct Moves {
    pub(in crate::reconciliation) from: Vec<u32>,
    pub(in crate::reconciliation) to: Vec<u32>,
}

impl Moves {
    fn to(&self, payment: u32) -> Option<u32> {
        self.to.get(index(payment)).copied().filter(|to| *to != NONE)
    }

    fn from(&self, payment: usize) -> Option<usize> {
        self.from.get(payment).copied().filter(|from| *from != NONE).map(index)
    }

    fn carried<T: Clone>(&self, before: &[T], empty: &T) -> Vec<T> {
        let known = |from: &u32| before.get(index(*from)).unwrap_or(empty).clone();
        self.from.iter().map(known).collect()
    }

    /// The set with the numbers of now; none if one of its payments is gone.
    fn set(&self, set: &Set) -> Option<Set> {
        let mut moved = set.clone();
        moved.speaker = self.to(set.speaker)?;
        for payment in &mut moved.payments {
            *payment = self.to(*payment)?;
        }
        for (payment, _) in &mut moved.quotes {
            *payment = self.to(*payment)?;
        }
        Some(moved)
    }
}

/// Items of which more or less is open than before.
#[derive(Debug, Default)]
pub(in crate::reconciliation) struct Reopened {
    /// The items, ascending.
    pub(in crate::reconciliation) items: Vec<u32>,
    /// What was open of them and what is, by currency: how common these amounts are has changed.
    pub(in crate::reconciliation) amounts: BTreeSet<(u16, i64)>,
}

impl Reopened {
    fn has(&self, item: u32) -> bool {
        self.items.binary_search(&item).is_ok()
    }
}

/// What is looked at again.
struct Again {
    /// Payments whose edges are guessed anew.
    guessed: Vec<bool>,
    /// Payments that only lose edges: to items that are no longer open.
    thinned: Vec<bool>,
    /// Payments whose sets are gathered anew; those that are guessed among them.
    gathered: Vec<bool>,
    /// Payments whose decisions are told anew.
    told: Vec<bool>,
    /// Items that another payment has, or none any more.
    items: Vec<bool>,
    /// Items that became free, or are no longer.
    opened: Vec<bool>,
    /// Customers of whom something else is open than before.
    parties: Vec<bool>,
    /// Payments that weigh something else than before, even if it is as much.
    weighed: Vec<bool>,
    /// Whether of any item more or less is open than before.
    reopened: bool,
}

/// What was known before, with the numbers of then.
struct Before {
    states: Vec<State>,
    /// The edges themselves are still there: whoever is guessed anew has new ones behind them.
    edge_spans: Vec<(u32, u32)>,
    looked_spans: Vec<(u32, u32)>,
    sets: Vec<Set>,
    /// Where each set is now.
    set_to: Vec<u32>,
    in_question: Vec<bool>,
    wishes: Vec<(u32, i64)>,
    wish_starts: Vec<u32>,
}

fn span<T>(list: &[T], (from, to): (u32, u32)) -> &[T] {
    list.get(index(from)..index(to)).unwrap_or_default()
}

impl Before {
    /// The edges a payment had.
    fn edges_of<'r>(&self, run: &'r Run<'_>, payment: usize) -> &'r [Edge] {
        self.edge_spans.get(payment).map_or(&[], |own| span(&run.edges, *own))
    }

    /// The items a payment weighed.
    fn looked_of<'r>(&self, run: &'r Run<'_>, payment: usize) -> &'r [u32] {
        self.looked_spans.get(payment).map_or(&[], |own| span(&run.looked, *own))
    }

    /// What a payment could be chosen for.
    fn wishes_of(&self, payment: usize) -> &[(u32, i64)] {
        let bounds = self.wish_starts.get(payment).zip(self.wish_starts.get(payment.saturating_add(1)));
        bounds.map_or(&[], |(from, to)| span(&self.wishes, (*from, *to)))
    }
}

fn is_set(list: &[bool], at: usize) -> bool {
    list.get(at) == Some(&true)
}

fn set(list: &mut [bool], at: usize) {
    if let Some(place) = list.get_mut(at) {
        *place = true;
    }
}

impl Run<'_> {
    /// Goes on with the payments of now. Says of which the decisions may be others.
    pub(in crate::reconciliation) fn again(&mut self, moves: &Moves, pins: Pins, reopened: &Reopened) -> Vec<bool> {
        let (payments, items) = (self.payments.len(), self.scale.world.rows.len());
        self.close_up();
        let mut again = Again {
            guessed: vec![false; payments],
            thinned: vec![false; payments],
            gathered: vec![false; payments],
            told: vec![false; payments],
            items: vec![false; items],
            opened: vec![false; items],
            parties: vec![false; self.scale.world.parties.len()],
            weighed: vec![false; payments],
            reopened: !reopened.items.is_empty(),
        };
        let mut before = Before {
            states: std::mem::replace(&mut self.states, pins.states),
            edge_spans: std::mem::take(&mut self.edge_spans),
            looked_spans: std::mem::take(&mut self.looked_spans),
            sets: std::mem::take(&mut self.sets),
            set_to: Vec::new(),
            in_question: std::mem::take(&mut self.in_question),
            wishes: std::mem::take(&mut self.wishes),
            wish_starts: std::mem::take(&mut self.wish_starts),
        };
        self.carry(moves);
        self.pin_again(moves, &before, pins.pinned, &mut again);
        if !reopened.items.is_empty() {
            self.sort_items(Some(&reopened.items));
        }
        self.mark(moves, &before, reopened, &mut again);
        self.guess_again(moves, &before, &again);
        let (mut lines, mut touched) = (again.weighed.clone(), vec![false; items]);
        self.sets_again(moves, &mut before, &mut again);
        // Edges that only stand in their order behind others may do so no longer.
        let in_order = self.scale.rules.ties == MatchTies::OldestDue;
        self.wish(|number| {
            let from = moves.from(number).filter(|_| !in_order && !is_set(&again.gathered, number))?;
            // What was certain or one too many was not chosen among.
            let was_free = !matches!(before.states.get(from)?, State::Pinned(_) | State::Duplicate(_));
            was_free.then(|| before.wishes_of(from))
        });
        self.compare(moves, &before, &mut lines, &mut touched);
        self.choose_again(moves, &before, &lines, &touched, &mut again);
        again.told
    }

    /// What is known of each payment moves to its new number.
    fn carry(&mut self, moves: &Moves) {
        self.payer_of = moves.carried(&self.payer_of, &NONE);
        self.quoted = moves.carried(&self.quoted, &None);
        self.ties = moves.carried(&self.ties, &0);
        if self.scale.world.texts.is_some() {
            let mut texts = std::mem::take(&mut self.texts);
            let said = |(payment, from): (&Payment<'_>, &u32)| match texts.get_mut(index(*from)) {
                Some(text) => std::mem::take(text),
                None => payment.said(),
            };
            self.texts = self.payments.iter().zip(&moves.from).map(said).collect();
        }
    }

    /// What is certain now, and which items that makes free or takes.
    fn pin_again(&mut self, moves: &Moves, before: &Before, pinned: Vec<u32>, again: &mut Again) {
        let is_new = |payment: u32| payment != NONE && moves.from(index(payment)).is_none();
        let had = std::mem::replace(&mut self.pinned, pinned);
        for (item, (had, has)) in had.iter().zip(&self.pinned).enumerate() {
            let now = moves.to(*had).unwrap_or(NONE);
            if now != *has || is_new(*has) {
                set(&mut again.items, item);
            }
            if (*had == NONE) != (*has == NONE) {
                set(&mut again.opened, item);
            }
        }
        for (number, state) in self.states.iter().enumerate() {
            let known = moves.from(number).and_then(|from| before.states.get(from));
            let was_pinned = known.is_none_or(|state| matches!(state, State::Pinned(_)));
            let is_pinned = matches!(state, State::Pinned(_));
            if was_pinned != is_pinned || known.is_none() {
                set(&mut again.told, number);
            }
            if is_pinned {
                if let Some(payer) = self.payer_of.get_mut(number) {
                    *payer = NONE;
                }
            } else if was_pinned {
                set(&mut again.guessed, number);
            }
        }
        if again.opened.contains(&true) {
            self.sort_open();
        }
    }

    /// Lets go of the items and edges that nobody has any more, if they are more than those that somebody has.
    fn close_up(&mut self) {
        let live = |spans: &[(u32, u32)]| {
            let lengths = spans.iter().map(|(from, to)| index(to.saturating_sub(*from)));
            lengths.fold(0_usize, usize::saturating_add)
        };
        let many = |all: usize, live: usize| all > live.saturating_mul(2).saturating_add(64);
        let looked = live(&self.looked_spans);
        if many(self.looked.len(), looked) {
            let had = std::mem::replace(&mut self.looked, Vec::with_capacity(looked));
            for own in &mut self.looked_spans {
                let from = place(self.looked.len());
                self.looked.extend_from_slice(span(&had, *own));
                *own = (from, place(self.looked.len()));
            }
        }
        let live = live(&self.edge_spans);
        if !many(self.edges.len(), live) {
            return;
        }
        let had = std::mem::take(&mut self.edges);
        let spans = std::mem::take(&mut self.edge_spans);
        self.edges.reserve(live);
        for (from, to) in &spans {
            let span = self.add_edges(had.get(index(*from)..index(*to)).unwrap_or_default());
            self.edge_spans.push(span);
        }
        let moved = |payment: usize, edge: u32| {
            let both = spans.get(payment).zip(self.edge_spans.get(payment));
            both.map_or(edge, |((from, _), (to, _))| edge.saturating_sub(*from).saturating_add(*to))
        };
        let guess = |guess: Guess| match guess {
            Guess::Edge(payment, edge) => Guess::Edge(payment, moved(index(payment), edge)),
            Guess::Set(_) => guess,
        };
        for (number, state) in self.states.iter_mut().enumerate() {
            *state = match *state {
                State::Chosen { guess: chosen, margin, rival, equal } => {
                    State::Chosen { guess: guess(chosen), margin, rival: rival.map(guess), equal }
                }
                State::Part(edge) => State::Part(moved(number, edge)),
                other => other,
            };
        }
        self.later = (0_u32..).zip(&self.edges).filter(|(_, edge)| edge.later).map(|(at, _)| at).collect();
    }

    /// The edges of all payments: those of before, but for what is guessed anew.
    fn guess_again(&mut self, moves: &Moves, before: &Before, again: &Again) {
        let mut work = Work::default();
        for at in std::mem::take(&mut self.later) {
            if let Some(edge) = self.edges.get_mut(index(at)) {
                edge.later = false;
            }
        }
        self.edge_spans.reserve(self.payments.len());
        self.looked_spans.reserve(self.payments.len());
        for number in 0..self.payments.len() {
            let (mut own, mut looked) = ((0, 0), (0, 0));
            let guessed = if self.states.get(number) != Some(&State::Free) {
                Some(Guessed::default())
            } else if is_set(&again.guessed, number) {
                let guessed = self.guess_of(number, &mut work);
                (own, looked) = self.add_work(&work);
                Some(guessed)
            } else {
                let known = |spans: &[(u32, u32)]| moves.from(number).and_then(|from| spans.get(from)).copied();
                own = known(&before.edge_spans).unwrap_or(own);
                looked = known(&before.looked_spans).unwrap_or(looked);
                if is_set(&again.thinned, number) {
                    work.found.clear();
                    let known = span(&self.edges, own);
                    work.found.extend(known.iter().filter(|edge| self.finds_anyway(number, edge)));
                    own = self.add_edges(&work.found);
                }
                // Of as many edges as are kept more may have been as good: who has them was counted when all were there.
                if is_set(&again.gathered, number) && span(&self.edges, own).len() < MOST_EDGES {
                    let ties = self.ties_among(span(&self.edges, own));
                    if let Some(place) = self.ties.get_mut(number) {
                        *place = ties;
                    }
                }
                None
            };
            let places = self.payer_of.get_mut(number).zip(self.quoted.get_mut(number)).zip(self.ties.get_mut(number));
            if let (Some(Guessed { payer, quoted, ties }), Some(((a, b), c))) = (guessed, places) {
                (*a, *b, *c) = (payer, quoted, ties);
            }
            self.edge_spans.push(own);
            self.looked_spans.push(looked);
        }
    }

    /// The sets: those of before, but for what is gathered or split anew.
    fn sets_again(&mut self, moves: &Moves, before: &mut Before, again: &mut Again) {
        let is_free = |payment: u32| self.states.get(index(payment)) == Some(&State::Free);
        let keeps = |payment: u32| is_free(payment) && !is_set(&again.gathered, index(payment));
        let none = std::mem::take(&mut self.no_sets);
        let none = none.into_iter().filter_map(|(payment, none)| Some((moves.to(payment)?, none)));
        let mut no_sets: BTreeMap<_, _> = none.filter(|(payment, _)| keeps(*payment)).collect();
        // Each with its number of before.
        let mut gathered: Vec<(Set, u32)> = Vec::new();
        let mut split_sets: Vec<(Set, u32)> = Vec::new();
        for (number, set) in (0_u32..).zip(&before.sets) {
            // Several payments for several items: these are found anew.
            if set.payments.len() > 1 && set.items.len() > 1 {
                continue;
            }
            let Some(moved) = moves.set(set) else { continue };
            if index(number) >= self.gathered {
                split_sets.push((moved, number));
            } else if moved.payments.iter().all(|payment| keeps(*payment)) {
                gathered.push((moved, number));
            }
        }
        let anew = (0_u32..).zip(&again.gathered).filter(|(payment, gathered)| **gathered && is_free(*payment));
        let anew: Vec<u32> = anew.map(|(payment, _)| payment).collect();
        for payment in &anew {
            let (sets, none) = self.gather_of(index(*payment));
            gathered.extend(sets.into_iter().map(|set| (set, NONE)));
            no_sets.extend(none.map(|none| (*payment, none)));
        }
        gathered.sort_by_key(|(set, _)| set.speaker);
        // Of which items payments are parts, and of which that has changed.
        let mut changed = Vec::new();
        let mut parts = std::mem::take(&mut self.parts);
        parts.retain_mut(|(item, payment, _)| match moves.to(*payment).filter(|to| keeps(*to)) {
            Some(to) => {
                *payment = to;
                true
            }
            None => {
                changed.push(*item);
                false
            }
        });
        let customer = |item: u32| self.scale.world.row(item).map_or(NONE, |row| row.customer);
        if again.reopened {
            // Which items are equal is asked there, and what is open of the item itself.
            let other = |item: u32| customer(item) == NONE || is_set(&again.parties, index(customer(item)));
            changed.extend(parts.iter().map(|(item, _, _)| *item).filter(|item| other(*item)));
        }
        let known = parts.len();
        let mut own = gathered.iter().map(|(set, _)| set.speaker).peekable();
        for payment in &anew {
            while own.next_if(|speaker| speaker < payment).is_some() {}
            let with_set = own.peek() == Some(payment);
            self.parts_of(index(*payment), with_set, &mut parts);
        }
        changed.extend(parts.iter().skip(known).map(|(item, _, _)| *item));
        changed.sort_unstable();
        changed.dedup();
        split::sort(&mut parts);
        self.parts = parts;
        split_sets.retain(|(set, _)| set.items.first().is_some_and(|item| changed.binary_search(item).is_err()));
        split_sets.extend(self.split_again(&changed).into_iter().map(|set| (set, NONE)));
        split_sets.sort_by_key(|(set, _)| set.items.first().copied());
        self.gathered = gathered.len();
        self.no_sets = no_sets;
        before.set_to = vec![NONE; before.sets.len()];
        let mut sets = Vec::with_capacity(gathered.len().saturating_add(split_sets.len()));
        let mut new: BTreeMap<(Vec<u32>, Vec<u32>), Vec<u32>> = BTreeMap::new();
        for (number, (set, from)) in (0_u32..).zip(gathered.into_iter().chain(split_sets)) {
            match before.set_to.get_mut(index(from)) {
                Some(to) => *to = number,
                None => new.entry((set.payments.clone(), set.items.clone())).or_default().push(number),
            }
            sets.push(set);
        }
        let (own, had) = (sets.len(), std::mem::take(&mut self.no_many));
        self.sets = sets;
        many(self);
        for (number, set) in (0_u32..).zip(&self.sets).skip(own) {
            new.entry((set.payments.clone(), set.items.clone())).or_default().push(number);
        }
        let had: BTreeMap<_, _> =
            had.into_iter().filter_map(|(payment, none)| Some((moves.to(payment)?, none))).collect();
        for payment in had.keys().chain(self.no_many.keys()) {
            if had.get(payment) != self.no_many.get(payment) {
                set(&mut again.told, index(*payment));
            }
        }
        // What was found again is the same.
        for (set, to) in before.sets.iter().zip(&mut before.set_to).filter(|(_, to)| **to == NONE) {
            let Some(moved) = moves.set(set) else { continue };
            let same = new.get(&(moved.payments.clone(), moved.items.clone()));
            let same = same.into_iter().flatten().find(|number| self.sets.get(index(**number)) == Some(&moved));
            *to = same.copied().unwrap_or(NONE);
        }
    }
}
