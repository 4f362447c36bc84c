//! What is kept of a run (求解状态) while nobody looks at lines and items.

use super::again::Reopened;
use super::open::{Asked, ByParty, Notes};
use super::split::Part;
use super::{Edge, NoSet, Run, Scale, State, Takers};
use crate::reconciliation::MatchRules;
use crate::reconciliation::payment::{Payment, Spot};
use crate::reconciliation::sets::Set;
use crate::reconciliation::weigh::Payer;
use crate::reconciliation::world::{Amounts, World};
use std::collections::BTreeMap;

/// A run without the lines, items and rules it looks at. The fields are those of [`Run`].
#[derive(Clone, Debug, Default)]
pub(in crate::reconciliation) struct Kept {
    amounts: Amounts,
    states: Vec<State>,
    pinned: Vec<u32>,
    taken: Takers,
    payers: Vec<Payer>,
    payer_numbers: BTreeMap<u64, u32>,
    payer_of: Vec<u32>,
    edges: Vec<Edge>,
    edge_spans: Vec<(u32, u32)>,
    looked: Vec<u32>,
    looked_spans: Vec<(u32, u32)>,
    later: Vec<u32>,
    quoted: Vec<Option<Spot>>,
    ties: Vec<u16>,
    texts: Vec<String>,
    sets: Vec<Set>,
    no_sets: BTreeMap<u32, NoSet>,
    no_many: BTreeMap<u32, NoSet>,
    asked: Notes,
    parts: Vec<Part>,
    gathered: usize,
    wishes: Vec<(u32, i64)>,
    wish_starts: Vec<u32>,
    in_question: Vec<bool>,
    by_party: ByParty,
    all_by_party: ByParty,
}

impl Kept {
    /// Whether so many payers were met and left behind that it is better to begin anew.
    pub(in crate::reconciliation) fn is_wasteful(&self, lines: usize) -> bool {
        self.payers.len() > lines.saturating_mul(4).saturating_add(10_000)
    }
}

impl<'a> Run<'a> {
    /// Lets go of what is only looked at.
    pub(in crate::reconciliation) fn keep(self) -> Kept {
        Kept {
            amounts: self.scale.amounts,
            states: self.states,
            pinned: self.pinned,
            taken: self.taken,
            payers: self.payers,
            payer_numbers: self.payer_numbers,
            payer_of: self.payer_of,
            edges: self.edges,
            edge_spans: self.edge_spans,
            looked: self.looked,
            looked_spans: self.looked_spans,
            later: self.later,
            quoted: self.quoted,
            ties: self.ties,
            texts: self.texts,
            sets: self.sets,
            no_sets: self.no_sets,
            no_many: self.no_many,
            asked: self.asked.keep(),
            parts: self.parts,
            gathered: self.gathered,
            wishes: self.wishes,
            wish_starts: self.wish_starts,
            in_question: self.in_question,
            by_party: self.by_party,
            all_by_party: self.all_by_party,
        }
    }

    /// The run as it was, over the payments of now: its numbers are still those of before. How common each amount is
    /// has not changed, unless of some items more or less is open.
    pub(in crate::reconciliation) fn resume(
        world: &'a World<'a>,
        payments: &'a [Payment<'a>],
        rules: &'a MatchRules,
        kept: Kept,
        reopened: &Reopened,
    ) -> Self {
        let amounts = if reopened.items.is_empty() { kept.amounts } else { Amounts::new(world) };
        Self {
            scale: Scale::with(amounts, world, rules),
            payments,
            states: kept.states,
            pinned: kept.pinned,
            taken: kept.taken,
            payers: kept.payers,
            payer_numbers: kept.payer_numbers,
            payer_of: kept.payer_of,
            edges: kept.edges,
            edge_spans: kept.edge_spans,
            looked: kept.looked,
            looked_spans: kept.looked_spans,
            later: kept.later,
            quoted: kept.quoted,
            ties: kept.ties,
            texts: kept.texts,
            sets: kept.sets,
            no_sets: kept.no_sets,
            no_many: kept.no_many,
            asked: Asked::resume(kept.asked),
            parts: kept.parts,
            gathered: kept.gathered,
            wishes: kept.wishes,
            wish_starts: kept.wish_starts,
            in_question: kept.in_question,
            by_party: kept.by_party,
            all_by_party: kept.all_by_party,
        }
    }
}
