//! What is certain at first sight (一眼确定): one reference, one payment, exactly what is open.

use super::payment::{Payment, Quote, Reader};
use super::run::State;
use super::weigh::{Bar, Scale};
use super::world::{NONE, World, index};

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
/// Only a reference in its own place says it alone: what stands in a text is looked at beside the payer.
pub(super) fn pin(payments: &[Payment<'_>], world: &World<'_>) -> Pins {
    let mut pins =
        Pins { states: vec![State::Free; payments.len()], pinned: vec![NONE; world.rows.len()], rest: false };
    let mut mentions = vec![0_u8; world.rows.len()];
    let mut reader = Reader::default();
    for (payment, state) in payments.iter().zip(&mut pins.states) {
        reader.structured(payment, world);
        let claim = claim(payment, &reader.quotes, world);
        if claim.is_none() {
            reader.read(payment, world, true);
        }
        for quote in &reader.quotes {
            if let Some(mentions) = mentions.get_mut(index(quote.item)) {
                *mentions = mentions.saturating_add(1);
            }
        }
        *state = claim.map_or(State::Free, State::Pinned);
    }
    for (number, state) in (0_u32..).zip(&mut pins.states) {
        let State::Pinned(quote) = *state else {
            pins.rest = true;
            continue;
        };
        let item = index(quote.item);
        match pins.pinned.get_mut(item) {
            Some(pinned) if mentions.get(item) == Some(&1) => *pinned = number,
            _ => {
                *state = State::Free;
                pins.rest = true;
            }
        }
    }
    pins
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
