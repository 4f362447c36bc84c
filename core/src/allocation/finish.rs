//! The end of an allocation: why money stays over, and the control totals.

use std::collections::BTreeMap;

use super::plan::{LeftOver, Plan, Total};
use super::purse::{Purse, money};
use super::run::Run;
use super::scheme::Reach;
use super::view::Sum;
use crate::{Currency, Money, Nature, Reason, Result};

impl<'a> Run<'a> {
    /// What the customer of a lot owes.
    fn owed(&mut self, purse: &Purse<'a>, reach: Reach) -> Sum {
        let Some(view) = self.views.first() else { return Sum::default() };
        let table = self.groups.get_mut(purse.group).and_then(|group| group.table(0, view, self.items));
        table.and_then(|table| table.bundles.first()).map_or(Sum::default(), |bundle| bundle.sum(reach))
    }

    fn why_left(&mut self, purse: &Purse<'a>) -> Reason {
        let lot = purse.lot;
        let (open, due) = (self.owed(purse, Reach::AllOpen).minor, self.owed(purse, Reach::Due).minor);
        let (customer, currency) = (lot.customer.clone(), lot.amount.currency());
        let only_due = self.scheme.phases.iter().all(|phase| phase.items.reach != Reach::AllOpen);
        let owed = money(open, purse);
        match (lot.nature, lot.expires, purse.held) {
            (Nature::Unidentified | Nature::Guarantee, ..) => Reason::NatureHeld { nature: lot.nature },
            (_, Some(expires), _) if expires <= self.as_of => Reason::Expired { expires },
            (_, _, Some(reference)) => Reason::ReferenceHeld { reference: reference.clone() },
            _ if open == 0 => Reason::NothingOpen { customer, currency },
            _ if only_due && due == 0 => Reason::NothingDue { customer, open: owed },
            _ => Reason::NoPhaseFits { customer, open: owed },
        }
    }

    pub(super) fn finish(mut self) -> Result<Plan> {
        for purse in std::mem::take(&mut self.purses) {
            if purse.left > 0 {
                let (lot, amount) = (purse.lot.id.clone(), money(purse.left, &purse));
                let reason = self.why_left(&purse);
                self.left_over.push(LeftOver { lot, amount, reason });
            }
            // The lots are gone through once more for the totals.
            self.purses.push(purse);
        }
        self.lines.shrink_to_fit();
        let mut sums: BTreeMap<Currency, [i128; 3]> = BTreeMap::new();
        let received = self.purses.iter().map(|purse| (purse.lot.amount, 0));
        let left_over = self.left_over.iter().map(|left| (left.amount, 1));
        for (amount, column) in received.chain(left_over) {
            let sums = sums.entry(amount.currency()).or_default();
            if let Some(sum) = sums.get_mut(column) {
                *sum = sum.saturating_add(amount.minor().into());
            }
        }
        // What lines pay was added up line by line: going through them again would read all of the plan once more.
        for purse in &self.purses {
            let paid = self.groups.get_mut(purse.group).map_or(0, |group| std::mem::take(&mut group.paid));
            let [.., allocated] = sums.entry(purse.lot.amount.currency()).or_default();
            *allocated = allocated.saturating_add(paid);
        }
        let total = |(currency, [received, left_over, allocated]): (Currency, [i128; 3])| {
            let money = |minor| Money::from_i128(minor, currency).map_err(|e| e.at("lots"));
            Ok(Total {
                currency,
                received: money(received)?,
                allocated: money(allocated)?,
                left_over: money(left_over)?,
            })
        };
        let totals = sums.into_iter().map(total).collect::<Result<_>>()?;
        Ok(Plan {
            as_of: self.as_of,
            lines: self.lines,
            differences: self.differences,
            parts: self.part_lines,
            left_over: self.left_over,
            refusals: self.refusals,
            totals,
        })
    }
}
