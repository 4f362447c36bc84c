//! Payments that are alike (相同付款): for equal items in their order, or one of them too many.

use super::{Edge, Run, State};
use crate::reason::ReferenceMatch;
use crate::reconciliation::payment::Meant;
use crate::reconciliation::weigh::AmountFit;
use crate::reconciliation::world::{NONE, index};

impl Run<'_> {
    /// Equal payments of one payer for equal items of one customer: the first for the one that was due first.
    pub(super) fn oldest_first(&mut self) {
        let mut alike: Vec<((u32, i64, u32), i32, u32)> = Vec::new();
        for (number, payment) in (0_u32..).zip(self.payments) {
            let (_, edges) = self.edges_of(index(number));
            let best = edges.iter().find(|edge| self.may(edge));
            let silent =
                best.is_some_and(|best| best.fit == AmountFit::Exact && !matches!(best.meant, Meant::Quote(_)));
            if silent && self.states.get(index(number)) == Some(&State::Free) {
                let customer = best.and_then(|best| self.scale.world.row(best.item)).map_or(NONE, |row| row.customer);
                let currency = payment.currency.map_or(NONE, u32::from);
                alike.push(((currency, payment.amount, customer), payment.day, number));
            }
        }
        alike.sort_unstable();
        let mut out: Vec<u32> = Vec::new();
        for group in alike.chunk_by(|a, b| a.0 == b.0).filter(|group| group.first().is_some_and(|one| one.0.2 != NONE))
        {
            let Some(((_, amount, customer), _, _)) = group.first().copied() else { continue };
            let same = |edge: &Edge| {
                let row = self.scale.world.row(edge.item);
                self.may(edge) && row.is_some_and(|row| row.customer == customer && row.open == amount)
            };
            let mut items: Vec<(i32, u32)> = Vec::new();
            for (_, _, payment) in group {
                let (_, edges) = self.edges_of(index(*payment));
                let rows = edges.iter().filter(|edge| same(edge)).map(|edge| edge.item);
                items.extend(rows.filter_map(|item| Some((self.scale.world.row(item)?.due, item))));
            }
            items.sort_unstable();
            items.dedup();
            for ((_, _, payment), (_, item)) in group.iter().zip(&items) {
                let (first, edges) = self.edges_of(index(*payment));
                if edges.iter().any(|edge| edge.item == *item && same(edge)) {
                    let others = (first..).zip(edges).filter(|(_, edge)| edge.item != *item && same(edge));
                    out.extend(others.map(|(number, _)| number));
                }
            }
        }
        for number in &out {
            if let Some(edge) = self.edges.get_mut(index(*number)) {
                edge.later = true;
            }
        }
        self.later = out;
    }

    /// Payments of the same payer, of the same amount, for fewer items than they are.
    pub(super) fn find_duplicates(&mut self) {
        let mut alike: Vec<Alike> = Vec::new();
        for (number, payment) in (0_u32..).zip(self.payments) {
            if self.states.get(index(number)) != Some(&State::Free) {
                continue;
            }
            let (_, edges) = self.edges_of(index(number));
            let Some(best) = edges.iter().find(|edge| self.may(edge)) else { continue };
            let payer = self.payer_of.get(index(number)).copied().unwrap_or(NONE);
            let named = self.payers.get(index(payer)).is_some_and(|payer| payer.named || !payer.fits.is_empty());
            let (quoted, by) = match best.meant {
                Meant::Quote(quote) if quote.how <= ReferenceMatch::Digits => (u64::from(best.item), u64::MAX),
                _ if named => (u64::MAX, u64::from(payer)),
                _ => continue,
            };
            let currency = payment.currency.map_or(NONE, u32::from);
            alike.push(((currency, payment.amount, quoted, by), payment.day, number));
        }
        alike.sort_unstable();
        let mut duplicates = Vec::new();
        for group in alike.chunk_by(|a, b| a.0 == b.0).filter(|group| group.len() > 1) {
            let mut items: Vec<u32> = Vec::new();
            for (_, _, payment) in group {
                let (_, edges) = self.edges_of(index(*payment));
                items.extend(edges.iter().filter(|edge| self.may(edge)).map(|edge| edge.item));
            }
            items.sort_unstable();
            items.dedup();
            if let Some((_, _, first)) = group.first() {
                duplicates.extend(group.iter().skip(items.len()).map(|(_, _, payment)| (*payment, *first)));
            }
        }
        for (payment, first) in duplicates {
            if let Some(state) = self.states.get_mut(index(payment)) {
                *state = State::Duplicate(first);
            }
        }
    }
}

/// Currency, amount, quoted item and payer; then the day and the payment.
type Alike = ((u32, i64, u64, u64), i32, u32);
