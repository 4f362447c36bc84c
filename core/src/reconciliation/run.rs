//! One run of the matcher: what is certain, what may be, what holds together.

mod again;
mod alike;
mod choose;
mod gather;
mod guess;
mod kept;
mod open;
mod payers;
mod split;

use std::collections::BTreeMap;

pub(super) use again::{Moves, Reopened};
pub(super) use kept::Kept;
use open::{Asked, ByParty};
use split::Part;

use super::payment::{Meant, Payment, Quote, Spot};
use super::pin::Pins;
use super::sets::Set;
use super::weigh::{AmountFit, Bar, Payer, Scale};
use super::world::{NONE, World, index};
use super::{MatchRules, PartPayments};

/// A payment and an item that may belong together.
#[derive(Clone, Copy, Debug)]
pub(super) struct Edge {
    pub(super) item: u32,
    pub(super) score: i64,
    pub(super) fit: AmountFit,
    pub(super) meant: Meant,
    pub(super) bar: Bar,
    /// Whether the payment says otherwise: it names another item, or more than this one.
    pub(super) out: bool,
    /// Whether an equal payment before this one has the item.
    later: bool,
}

/// What is tried to be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Guess {
    /// A payment and an edge of it.
    Edge(u32, u32),
    /// A set.
    Set(u32),
}

/// What was found out of a payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// Nothing was chosen.
    Free,
    /// Certain at first sight.
    Pinned(Quote),
    /// A guess was chosen: its number, its margin (none: not proven), and the best of the guesses in its way.
    Chosen { guess: Guess, margin: Option<i64>, rival: Option<Guess>, equal: u32 },
    /// A part of an item that it names: the number of the edge.
    Part(u32),
    /// The same as another payment.
    Duplicate(u32),
}

/// Why no set was found for a payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoSet {
    /// Several add up.
    Several(i64),
    /// The search was stopped.
    Exhausted,
}

/// The run.
#[derive(Debug)]
pub(super) struct Run<'a> {
    pub(super) scale: Scale<'a>,
    pub(super) payments: &'a [Payment<'a>],
    pub(super) states: Vec<State>,
    /// Which payment was pinned to each item.
    pub(super) pinned: Vec<u32>,
    /// Which payment takes each item of what was chosen.
    pub(super) taken: Takers,
    pub(super) payers: Vec<Payer>,
    payer_numbers: BTreeMap<u64, u32>,
    /// The payer of each payment.
    pub(super) payer_of: Vec<u32>,
    pub(super) edges: Vec<Edge>,
    /// Where the edges of each payment begin and end.
    pub(super) edge_spans: Vec<(u32, u32)>,
    /// The items that payments weighed, whatever came of it; and where those of each payment begin and end. Nothing in a
    /// run that nobody goes on from.
    looked: Vec<u32>,
    looked_spans: Vec<(u32, u32)>,
    /// The edges that are for a later payment.
    later: Vec<u32>,
    /// Where another item is quoted.
    pub(super) quoted: Vec<Option<Spot>>,
    /// How many items are as good as the best of a payment.
    pub(super) ties: Vec<u16>,
    /// What payments say beside references, if items have texts.
    texts: Vec<String>,
    pub(super) sets: Vec<Set>,
    pub(super) no_sets: BTreeMap<u32, NoSet>,
    /// Of which payments the many sides fit in several ways.
    pub(super) no_many: BTreeMap<u32, NoSet>,
    /// Which payments looked at what is open of which customers.
    asked: Asked,
    /// Which payments may be parts of which items, by item.
    parts: Vec<Part>,
    /// How many of the sets are one payment each, by payment; the others are one item each, by item.
    gathered: usize,
    /// What the last choice was made among: the items of each payment's edges with their scores, by payment.
    wishes: Vec<(u32, i64)>,
    wish_starts: Vec<u32>,
    /// Which sets were among it.
    in_question: Vec<bool>,
    /// Open items by customer, then by amount.
    by_party: ByParty,
    /// The same with those that are pinned.
    pub(super) all_by_party: ByParty,
}

/// Which payment takes each item, if one does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Takers(Vec<u32>);

impl Takers {
    pub(super) fn none(items: usize) -> Self {
        Self(vec![NONE; items])
    }

    pub(super) fn get(&self, item: &u32) -> Option<&u32> {
        self.0.get(index(*item)).filter(|payment| **payment != NONE)
    }

    fn insert(&mut self, item: u32, payment: u32) {
        if let Some(place) = self.0.get_mut(index(item)) {
            *place = payment;
        }
    }
}

/// The most edges that are kept of a payment.
const MOST_EDGES: usize = 16;
/// What is worse than this is not even a suggestion.
const WORST: i64 = -6_000;

impl<'a> Run<'a> {
    pub(super) fn new(world: &'a World<'a>, payments: &'a [Payment<'a>], rules: &'a MatchRules, pins: Pins) -> Self {
        Self {
            scale: Scale::new(world, rules),
            payments,
            states: pins.states,
            pinned: pins.pinned,
            taken: Takers::none(world.rows.len()),
            payers: Vec::new(),
            payer_numbers: BTreeMap::new(),
            payer_of: vec![NONE; payments.len()],
            edges: Vec::new(),
            edge_spans: Vec::with_capacity(payments.len()),
            looked: Vec::new(),
            looked_spans: Vec::new(),
            later: Vec::new(),
            quoted: Vec::new(),
            ties: vec![0; payments.len()],
            texts: Vec::new(),
            sets: Vec::new(),
            no_sets: BTreeMap::new(),
            no_many: BTreeMap::new(),
            asked: Asked::default(),
            parts: Vec::new(),
            gathered: 0,
            wishes: Vec::new(),
            wish_starts: Vec::new(),
            in_question: Vec::new(),
            by_party: ByParty::default(),
            all_by_party: ByParty::default(),
        }
    }

    /// The same for somebody who goes on from it.
    pub(super) fn solve_to_stay(&mut self) {
        self.asked.noting = true;
        self.solve();
    }

    /// Lets go of what only a matcher that stays needs.
    pub(super) fn forget(&mut self) {
        self.asked = Asked::default();
        self.parts = Vec::new();
        (self.wishes, self.wish_starts, self.in_question) = (Vec::new(), Vec::new(), Vec::new());
        self.by_party = ByParty::default();
        self.payer_numbers = BTreeMap::new();
    }

    pub(super) fn solve(&mut self) {
        self.guess();
        self.gather();
        self.split();
        super::many::many(self);
        self.choose();
        if self.scale.rules.parts == PartPayments::Post {
            self.pay_parts();
        }
    }

    fn is_open(&self, item: u32) -> bool {
        self.pinned.get(index(item)) == Some(&NONE)
    }

    /// What a payment says beside references.
    pub(super) fn text_of(&self, payment: usize) -> &str {
        self.texts.get(payment).map_or("", String::as_str)
    }

    /// The edges of a payment, the best first, with the number of the first.
    pub(super) fn edges_of(&self, payment: usize) -> (u32, &[Edge]) {
        let (from, to) = self.edge_spans.get(payment).copied().unwrap_or((0, 0));
        (from, self.edges.get(index(from)..index(to)).unwrap_or_default())
    }

    /// Whether an edge may be chosen.
    pub(super) fn may(&self, edge: &Edge) -> bool {
        !edge.out
            && !edge.later
            && edge.bar == Bar::None
            && edge.fit.is_explained()
            && edge.score > 0
            && self.is_open(edge.item)
    }

    pub(super) fn has_good_edge(&self, payment: usize) -> bool {
        let (_, edges) = self.edges_of(payment);
        // With a difference, only if it is quoted: else an exact sum of several may be the better answer.
        let plain = |edge: &Edge| edge.fit == AmountFit::Exact || matches!(edge.meant, Meant::Quote(_));
        edges.iter().any(|edge| self.may(edge) && plain(edge) && edge.score >= self.scale.rules.post)
    }
}

type MatchDiff = super::MatchDifferenceKind;
