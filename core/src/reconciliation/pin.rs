//! What is certain at first sight (一眼确定): one reference, one payment, exactly what is open.

use super::named::{BLOCK, Named};
use super::payment::{Payment, Quote, Reader};
use super::run::State;
use super::weigh::{Bar, Scale};
use super::world::{NONE, World, index, place};

/// Which payments are certain, and of which item.
#[derive(Debug)]
pub(super) struct Pins {
    pub(super) states: Vec<State>,
    /// Which payment each item has.
    pub(super) pinned: Vec<u32>,
    /// Whether any payment is left.
    pub(super) rest: bool,
}

/// Takes a payment that quotes an item no other payment quotes, with exactly what is open.
///
/// Only a reference in its own place says it alone: what stands in a text is looked at beside the payer. What a payment
/// says does not depend on the others, so they are read as they were given, the line at `order` of each number: one
/// after the other they lie in memory, by their ids they are anywhere.
pub(super) fn pin(payments: &[Payment<'_>], order: &[u32], world: &World<'_>) -> Pins {
    let mut pins =
        Pins { states: vec![State::Free; payments.len()], pinned: vec![NONE; world.rows.len()], rest: false };
    let mut mentions = vec![0_u8; world.rows.len()];
    let (mut named, mut reader) = (Named::default(), Reader::default());
    for block in as_given(payments, order).chunks(BLOCK) {
        let block_of = || block.iter().filter_map(|number| payments.get(index(*number)));
        named.read(block_of(), world);
        for ((at, payment), number) in block_of().enumerate().zip(block) {
            let (claim, quotes) = read(payment, named.of(at), &mut reader, world);
            for quote in quotes {
                if let Some(mentions) = mentions.get_mut(index(quote.item)) {
                    *mentions = mentions.saturating_add(1);
                }
            }
            if let (Some(state), Some(claim)) = (pins.states.get_mut(index(*number)), claim) {
                *state = State::Pinned(claim);
            }
        }
    }
    pins.hold(&mentions);
    pins
}

/// The numbers of all payments, as their lines were given.
fn as_given(payments: &[Payment<'_>], order: &[u32]) -> Vec<u32> {
    let mut firsts = vec![NONE; order.len()];
    let numbers = (0_u32..).zip(payments).filter(|(_, payment)| payment.is_first()).map(|(number, _)| number);
    for (at, number) in order.iter().zip(numbers) {
        if let Some(first) = firsts.get_mut(index(*at)) {
            *first = number;
        }
    }
    let mut given = Vec::with_capacity(payments.len());
    for first in firsts.into_iter().filter(|first| *first != NONE) {
        let details = payments.iter().skip(index(first)).skip(1).take_while(|payment| !payment.is_first()).count();
        given.extend((first..).take(details.saturating_add(1)));
    }
    given
}

/// The same, kept so that it can be asked again after payments came or went.
///
/// What a payment claims and mentions is its own affair; which claims hold depends on how often each item is
/// mentioned by all, and that is counted anew.
#[derive(Clone, Debug, Default)]
pub(super) struct Claims {
    claims: Vec<Option<Quote>>,
    /// The items each payment mentions, by payment.
    mentions: Vec<u32>,
    starts: Vec<u32>,
}

impl Claims {
    /// The claims of all payments; those that were known before (`from`) are read again only if they mention an item
    /// that has `changed`.
    pub(super) fn new(
        payments: &[Payment<'_>],
        world: &World<'_>,
        before: &Self,
        from: &[u32],
        changed: &[u32],
    ) -> Self {
        let is_touched = |known: usize| {
            !changed.is_empty() && before.mentions_of(known).iter().any(|item| changed.binary_search(item).is_ok())
        };
        let mut next = Self {
            claims: Vec::with_capacity(payments.len()),
            mentions: Vec::with_capacity(before.mentions.len().max(payments.len())),
            starts: Vec::with_capacity(payments.len().saturating_add(1)),
        };
        let (mut named, mut reader) = (Named::default(), Reader::default());
        for (number, payment) in payments.iter().enumerate() {
            next.starts.push(place(next.mentions.len()));
            let known = from.get(number).copied().map(index).filter(|known| *known < before.claims.len());
            let known = known.filter(|known| !is_touched(*known));
            if let Some(known) = known {
                next.claims.push(before.claims.get(known).copied().flatten());
                next.mentions.extend_from_slice(before.mentions_of(known));
            } else {
                named.read(std::iter::once(payment), world);
                let (claim, quotes) = read(payment, named.of(0), &mut reader, world);
                next.claims.push(claim);
                next.mentions.extend(quotes.iter().map(|quote| quote.item));
            }
        }
        next.starts.push(place(next.mentions.len()));
        next
    }

    fn mentions_of(&self, payment: usize) -> &[u32] {
        let bounds = self.starts.get(payment).zip(self.starts.get(payment.saturating_add(1)));
        bounds.and_then(|(from, to)| self.mentions.get(index(*from)..index(*to))).unwrap_or_default()
    }

    /// The payments whose claims hold.
    pub(super) fn pins(&self, items: usize) -> Pins {
        let mut counts = vec![0_u8; items];
        for item in &self.mentions {
            if let Some(count) = counts.get_mut(index(*item)) {
                *count = count.saturating_add(1);
            }
        }
        let states = self.claims.iter().map(|claim| claim.map_or(State::Free, State::Pinned)).collect();
        let mut pins = Pins { states, pinned: vec![NONE; items], rest: false };
        pins.hold(&counts);
        pins
    }
}

impl Pins {
    /// Only a claim on what nobody else mentions holds.
    fn hold(&mut self, mentions: &[u8]) {
        for (number, state) in (0_u32..).zip(&mut self.states) {
            let State::Pinned(quote) = *state else {
                self.rest = true;
                continue;
            };
            let item = index(quote.item);
            match self.pinned.get_mut(item) {
                Some(pinned) if mentions.get(item) == Some(&1) => *pinned = number,
                _ => {
                    *state = State::Free;
                    self.rest = true;
                }
            }
        }
    }
}

/// What a payment claims, and what it mentions: what it names, and if that is no claim, what it says.
fn read<'r>(
    payment: &Payment<'_>,
    named: &'r [Quote],
    reader: &'r mut Reader,
    world: &World<'_>,
) -> (Option<Quote>, &'r [Quote]) {
    let claim = claim(payment, named, world);
    if claim.is_some() {
        return (claim, named);
    }
    reader.read(payment, world, true);
    (None, &reader.quotes)
}

/// The only quoted item with exactly the amount.
fn claim(payment: &Payment<'_>, quotes: &[Quote], world: &World<'_>) -> Option<Quote> {
    let mut claim: Option<Quote> = None;
    for quote in quotes {
        let row = world.row(quote.item)?;
        if payment.paid_in(row.currency) != Some(row.open) || Scale::bar(payment, row) != Bar::None {
            continue;
        }
        if claim.is_some_and(|claim| claim.item != quote.item) {
            return None;
        }
        claim = claim.or(Some(*quote));
    }
    claim
}
