//! What payments name (指明的单据): references that have a place of their own, looked up for many payments at once.
//!
//! A reference is looked up at four places in memory, and none of them is at hand. One payment after the other would
//! wait at each; so all payments of a block take the same step before any takes the next, and wait together.

use std::ops::Range;

use super::payment::{Payment, Quote, Spot};
use super::world::{World, index, place};
use crate::reason::ReferenceMatch;
use crate::text::reference::{self, Written};

/// So many payments are looked up at once.
pub(super) const BLOCK: usize = 64;

/// The items that the references of a block name as they are.
#[derive(Debug, Default)]
pub(super) struct Named {
    bytes: Vec<u8>,
    written: Vec<Reference>,
    quotes: Vec<Quote>,
    /// Where the quotes of each payment begin, and the end.
    starts: Vec<u32>,
}

/// One reference of a payment.
#[derive(Debug)]
struct Reference {
    key: u64,
    /// Where its letters and digits are.
    bytes: Range<usize>,
    spot: Spot,
    digits: u8,
    /// The number of the payment in its block.
    payment: usize,
    /// Where the references with its key are.
    found: Range<usize>,
}

impl Named {
    /// Reads a block.
    pub(super) fn read<'p>(&mut self, payments: impl Iterator<Item = &'p Payment<'p>> + Clone, world: &World<'_>) {
        self.bytes.clear();
        self.written.clear();
        let first = |payment: &Payment<'_>| payment.references().next().and_then(|text| text.bytes().next());
        look(payments.clone().filter_map(first).map(usize::from));
        let mut count = 0_usize;
        for (number, payment) in payments.enumerate() {
            count = number.saturating_add(1);
            for (field, text) in (0..=u16::MAX).zip(payment.references()) {
                let written = Written::of(text);
                let Some((bytes, digits)) = written.reference() else { continue };
                let from = self.bytes.len();
                self.bytes.extend_from_slice(bytes);
                self.written.push(Reference {
                    key: reference::whole(bytes),
                    bytes: from..self.bytes.len(),
                    spot: Spot { field, plain: written.is_plain(), from: 0, last: place(text.len().saturating_sub(1)) },
                    digits: u8::try_from(digits).unwrap_or(u8::MAX),
                    payment: number,
                    found: 0..0,
                });
            }
        }
        for one in &mut self.written {
            one.found = world.with_key(one.key);
        }
        look(self.written.iter().map(|one| world.look_at(&one.found)));
        self.quotes.clear();
        self.starts.clear();
        for one in &self.written {
            let begun = self.starts.len();
            self.starts.extend((begun..=one.payment).map(|_| place(self.quotes.len())));
            let bytes = self.bytes.get(one.bytes.clone()).unwrap_or_default();
            let (spot, digits) = (one.spot, one.digits);
            let quote = |item| Quote { item, how: ReferenceMatch::Structured, spot, digits };
            self.quotes.extend(world.written_as(one.found.clone(), bytes).map(quote));
        }
        let begun = self.starts.len();
        self.starts.extend((begun..=count).map(|_| place(self.quotes.len())));
    }

    /// What a payment of the block names.
    pub(super) fn of(&self, number: usize) -> &[Quote] {
        let bounds = self.starts.get(number).zip(self.starts.get(number.saturating_add(1)));
        bounds.and_then(|(from, to)| self.quotes.get(index(*from)..index(*to))).unwrap_or_default()
    }
}

/// Looks at something of each, one right after the other, so that memory is waited for together and not for each.
pub(super) fn look(each: impl Iterator<Item = usize>) {
    std::hint::black_box(each.fold(0_usize, usize::saturating_add));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reconciliation::world::sorted_by_id;
    use crate::reconciliation::{MatchItem, MatchLine};
    use crate::{Currency, Id, Money, Receivable};

    #[test]
    fn a_block_names_what_its_payments_name_one_by_one() {
        let eur = Currency::new("EUR").unwrap();
        let money = |minor| Money::new(minor, eur).unwrap();
        let day = "2026-02-09".parse().unwrap();
        // In no order, and every third number belongs to two items.
        let items: Vec<MatchItem> = (0..300_i64)
            .map(|n| {
                let own = Id::new(format!("I-{:04}", n * 7 % 300)).unwrap();
                let mut item = Receivable::new(own.as_str(), "C-1", money(1_207 + n), day).unwrap();
                item.references = vec![Id::new(format!("INV-{:05}", n / 3 * 2 + n % 3)).unwrap()];
                MatchItem::from(&item)
            })
            .collect();
        let lines: Vec<MatchLine> = (0..200)
            .map(|n| {
                let mut line = MatchLine::new(Id::new(format!("L-{n:04}")).unwrap(), money(1_207), day);
                line.references = (0..n % 4).map(|m| format!("inv/{:05}", n * 5 % 260 + m * 31)).collect();
                line
            })
            .collect();
        let world = World::new(&items, &sorted_by_id(&items, |item| &item.id));
        let payments = Payment::all(&lines, &sorted_by_id(&lines, |line| &line.id), &world);
        let mut named = Named::default();
        let (mut found, mut shared) = (0, 0);
        for block in payments.chunks(BLOCK) {
            named.read(block.iter(), &world);
            for (number, payment) in block.iter().enumerate() {
                let mut slow = Vec::new();
                for (field, text) in payment.references().enumerate() {
                    let wanted = text.replace('/', "").to_uppercase();
                    for (item, record) in world.items.iter().enumerate() {
                        if record.references[0].replace('-', "") == wanted {
                            slow.push((item, field));
                        }
                    }
                }
                let mut quick: Vec<(usize, usize)> =
                    named.of(number).iter().map(|quote| (index(quote.item), usize::from(quote.spot.field))).collect();
                (found, shared) =
                    (found + quick.len(), shared + usize::from(slow.len() > payment.references().count()));
                slow.sort_unstable();
                quick.sort_unstable();
                assert_eq!(quick, slow);
            }
        }
        assert!(found > 100 && shared > 0, "{found} {shared}");
    }
}
