//! What was paid of a debt and stays so (付款明细), payment by payment.

use std::collections::BTreeMap;

use super::{DebtAct, DebtEvent, PaidBy};
use crate::{Date, Id};

/// A part of a debt that was paid and stays so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct PaymentSlice<'a> {
    /// The day it was applied.
    pub(crate) on: Date,
    /// The day the money was there, or `on` if that was earlier.
    pub(crate) day: Date,
    /// What is left of it after what was taken back, in minor units, more than zero.
    pub(crate) amount: i64,
    pub(crate) by: PaidBy,
    pub(crate) receipt: Option<&'a Id>,
}

/// What an event moved, in minor units; below zero if it was taken back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Moved {
    /// Money.
    pub(crate) cash: i64,
    /// Anything else that paid.
    pub(crate) netting: i64,
}

/// The payments of one debt. A payment taken back takes off those of its receipt, the last first, as if they had never
/// been; what these do not hold, and what names no receipt, comes off the last of all. So the slices together are what
/// [`Running::paid`](super::Running) says.
// INVARIANT: whoever goes down from `top` by `under`, or up and down the places of a receipt, meets every slice that has
// something left; one that has nothing is met at most twice. Any history costs its length times a search by receipt.
#[derive(Clone, Debug, Default)]
pub(crate) struct PaymentSlices<'a> {
    all: Vec<Placed<'a>>,
    /// The last slice that may have something left.
    top: Option<usize>,
    /// The slices of each receipt, of the first `indexed` ones: most debts have no payment taken back.
    by: BTreeMap<&'a Id, Vec<usize>>,
    indexed: usize,
}

#[derive(Clone, Copy, Debug)]
struct Placed<'a> {
    slice: PaymentSlice<'a>,
    /// The slice below it.
    under: Option<usize>,
}

impl<'a> PaymentSlices<'a> {
    /// Follows an event of the debt. The events come in their order.
    pub(crate) fn take(&mut self, event: &'a DebtEvent) -> Moved {
        match &event.act {
            DebtAct::Paid { amount, receipt, received, by } => {
                let day = received.map_or(event.on, |received| received.min(event.on));
                let (on, amount, receipt) = (event.on, amount.minor(), receipt.as_ref());
                self.all.push(Placed { slice: PaymentSlice { on, day, amount, by: *by, receipt }, under: self.top });
                self.top = self.all.len().checked_sub(1);
                Moved::default().with(*by, amount)
            }
            DebtAct::PaymentReversed { amount, receipt, .. } => self.take_back(amount.minor(), receipt.as_ref()),
            DebtAct::Credited { .. }
            | DebtAct::Deducted { .. }
            | DebtAct::DeductionReversed { .. }
            | DebtAct::WrittenOff { .. }
            | DebtAct::Recovered { .. }
            | DebtAct::Canceled {}
            | DebtAct::Changed { .. }
            | DebtAct::Disputed { .. }
            | DebtAct::DisputeEnded { .. }
            | DebtAct::Promised { .. }
            | DebtAct::Reminded { .. }
            | DebtAct::Reassigned { .. } => Moved::default(),
        }
    }

    fn take_back(&mut self, amount: i64, receipt: Option<&'a Id>) -> Moved {
        let (mut rest, mut moved) = (amount, Moved::default());
        if let Some(receipt) = receipt {
            for (place, placed) in self.all.iter().enumerate().skip(self.indexed) {
                if let Some(receipt) = placed.slice.receipt {
                    self.by.entry(receipt).or_default().push(place);
                }
            }
            self.indexed = self.all.len();
            let theirs = self.by.get_mut(receipt).map(|places| (places, &mut self.all));
            if let Some((places, all)) = theirs {
                while let Some(one) = places.last().filter(|_| rest > 0).and_then(|place| all.get_mut(*place)) {
                    moved = one.slice.less(&mut rest, moved);
                    if one.slice.amount == 0 {
                        places.pop();
                    }
                }
            }
        }
        while let Some(one) = self.top.filter(|_| rest > 0).and_then(|top| self.all.get_mut(top)) {
            moved = one.slice.less(&mut rest, moved);
            if one.slice.amount == 0 {
                self.top = one.under;
            }
        }
        moved
    }

    /// Those that have something left, in the order in which they were applied.
    pub(crate) fn left(&self) -> impl Iterator<Item = PaymentSlice<'a>> {
        self.all.iter().map(|placed| placed.slice).filter(|slice| slice.amount > 0)
    }
}

impl PaymentSlice<'_> {
    /// Takes back what it has, at most the rest.
    fn less(&mut self, rest: &mut i64, moved: Moved) -> Moved {
        #[cfg(test)]
        tests::LOOKS.with(|looks| looks.set(looks.get().saturating_add(1)));
        let taken = self.amount.min(*rest);
        self.amount = self.amount.saturating_sub(taken);
        *rest = rest.saturating_sub(taken);
        moved.with(self.by, taken.saturating_neg())
    }
}

impl Moved {
    fn with(self, by: PaidBy, minor: i64) -> Self {
        match by {
            PaidBy::Receipt | PaidBy::Prepayment => Self { cash: self.cash.saturating_add(minor), ..self },
            PaidBy::Netting => Self { netting: self.netting.saturating_add(minor), ..self },
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;
    use crate::{Currency, Money, ReversalCause};

    thread_local! {
        /// How many slices were looked at to take something back.
        pub(super) static LOOKS: Cell<usize> = const { Cell::new(0) };
    }

    fn cny(minor: i64) -> Money {
        Money::new(minor, Currency::new("CNY").unwrap()).unwrap()
    }

    fn receipt(number: usize) -> Option<Id> {
        (number > 0).then(|| Id::new(format!("R-{number}")).unwrap())
    }

    fn paid(minor: i64, of: usize) -> DebtEvent {
        let by = if of == 2 { PaidBy::Netting } else { PaidBy::Receipt };
        let on = "2026-02-01".parse().unwrap();
        DebtEvent::new(on, DebtAct::Paid { amount: cny(minor), receipt: receipt(of), received: None, by })
    }

    fn back(minor: i64, of: usize) -> DebtEvent {
        let (amount, receipt, cause) = (cny(minor), receipt(of), ReversalCause::Undone);
        DebtEvent::new("2026-02-01".parse().unwrap(), DebtAct::PaymentReversed { amount, receipt, cause })
    }

    /// The obvious way: every slice is looked at for every event.
    fn slowly(events: &[DebtEvent]) -> Vec<(i64, Option<Id>)> {
        let mut slices: Vec<(i64, Option<Id>)> = Vec::new();
        for event in events {
            match &event.act {
                DebtAct::Paid { amount, receipt, .. } => slices.push((amount.minor(), receipt.clone())),
                DebtAct::PaymentReversed { amount, receipt, .. } => {
                    let mut rest = amount.minor();
                    for theirs in [true, false] {
                        for slice in slices.iter_mut().rev() {
                            if !theirs || (receipt.is_some() && slice.1 == *receipt) {
                                let taken = slice.0.min(rest);
                                (slice.0, rest) = (slice.0 - taken, rest - taken);
                            }
                        }
                    }
                }
                _ => {}
            }
        }
        slices.retain(|slice| slice.0 > 0);
        slices
    }

    #[test]
    fn what_is_taken_back_comes_off_its_receipt_and_then_off_the_last() {
        for seed in 1_usize..2_000 {
            let (mut state, mut open) = (seed, 0);
            let mut next = |below: usize| {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                (state >> 33) % below
            };
            let mut events = Vec::new();
            for _ in 0..12 {
                let minor = i64::try_from(next(9) + 1).unwrap();
                if next(2) == 0 || open < minor {
                    events.push(paid(minor, next(4)));
                    open += minor;
                } else {
                    events.push(back(minor, next(4)));
                    open -= minor;
                }
            }
            let mut slices = PaymentSlices::default();
            let moved: i64 = events.iter().map(|event| slices.take(event)).map(|one| one.cash + one.netting).sum();
            let left: Vec<_> = slices.left().map(|slice| (slice.amount, slice.receipt.cloned())).collect();
            assert_eq!(left, slowly(&events), "{events:?}");
            assert_eq!((left.iter().map(|slice| slice.0).sum::<i64>(), moved), (open, open));
        }
    }

    #[test]
    fn no_history_makes_taking_back_slow() {
        const MANY: usize = 2_000;
        let pay_all: Vec<DebtEvent> = (0..MANY).map(|place| paid(2, 1 + place % 7)).collect();
        let by_receipt: Vec<DebtEvent> = (0..MANY).map(|place| back(2, 1 + place % 7)).collect();
        // Each payment is taken back with one unit of an old one: what is used up lies between them.
        let between: Vec<DebtEvent> = (0..MANY).flat_map(|_| [paid(1, 0), back(2, 0)]).collect();
        let named: Vec<DebtEvent> = (0..MANY).flat_map(|_| [paid(1, 3), back(2, 3)]).collect();
        // What is named is used up first, below what is not.
        let mixed: Vec<DebtEvent> = (0..MANY / 2).flat_map(|_| [paid(1, 3), back(1, 3), back(2, 0)]).collect();
        for second in [by_receipt, between, named, mixed] {
            let events: Vec<DebtEvent> = pay_all.iter().cloned().chain(second).collect();
            let mut slices = PaymentSlices::default();
            LOOKS.with(|looks| looks.set(0));
            for event in &events {
                slices.take(event);
            }
            let looks = LOOKS.with(Cell::get);
            assert!(looks >= MANY / 2 && looks <= 3 * events.len(), "{looks} looks for {} events", events.len());
        }
    }
}
