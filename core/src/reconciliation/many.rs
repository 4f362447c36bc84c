//! Several lines for several items (多对多): a customer pays three invoices with two transfers that fit none of them.
//!
//! Nearly any sum is met by accident once there are many amounts on both sides. So only the lines of one surely known
//! payer that name nothing and fit nothing alone are looked at, beside what that customer owes; both sides are few,
//! and all sets that balance are counted. A set is worth posting only if no other set shares any of its members; of
//! equally small ones all are told, each the rival of the others.

use std::collections::BTreeMap;

use super::payment::Meant;
use super::run::{NoSet, Run, State};
use super::sets::Set;
use super::weigh::{Bar, Scale};
use super::world::{index, place};
use crate::subset::{Found, Places, find, smallest};
use crate::text::company::Nearness;

/// The most lines and items of one customer, and the most members of a set.
const MOST_LINES: usize = 8;
const MOST_AMOUNTS: usize = 24;
const MOST_MEMBERS: usize = 8;
/// Lines that belong together are paid within so many days.
const MOST_DAYS: i32 = 14;
/// The sums that are looked at for one customer.
const BUDGET: u64 = 400_000;
/// So many rivals are told.
const MOST_RIVALS: usize = 4;

/// Adds the sets of several lines and several items.
///
/// What many payments may be for depends on all of them together, so it is never gone on from: it is found anew.
pub(super) fn many(run: &mut Run<'_>) {
    run.no_many.clear();
    run.nobody_asks();
    let mut lines: BTreeMap<(u32, bool), Vec<u32>> = BTreeMap::new();
    let mut taken: Vec<u32> = run.sets.iter().flat_map(|set| set.payments.iter().copied()).collect();
    taken.sort_unstable();
    for number in 0..run.payments.len() {
        if let Some(customer) = customer_of(run, number).filter(|_| taken.binary_search(&place(number)).is_err()) {
            let out = run.payments.get(number).is_some_and(|payment| payment.amount < 0);
            lines.entry((customer, out)).or_default().push(place(number));
        }
    }
    for ((customer, _), lines) in lines {
        if (2..=MOST_LINES).contains(&lines.len()) {
            of_customer(run, customer, &lines);
        }
    }
}

/// Whose a payment surely is, if it names nothing and fits nothing alone.
fn customer_of(run: &Run<'_>, number: usize) -> Option<u32> {
    if run.states.get(number) != Some(&State::Free) || run.has_good_edge(number) {
        return None;
    }
    let (_, edges) = run.edges_of(number);
    if edges
        .iter()
        .any(|edge| matches!(edge.meant, Meant::Quote(_)) || (edge.bar == Bar::None && edge.fit.is_explained()))
    {
        return None;
    }
    let payer = run.payer_of.get(number).and_then(|payer| run.payers.get(index(*payer)))?;
    let mut sure = payer.fits.iter().filter(|fit| fit.account || fit.nearness == Nearness::Same);
    match (sure.next(), sure.next()) {
        (Some(fit), None) => Some(fit.party),
        _ => None,
    }
}

/// The sets of a customer, one after the other, as long as each is the only one.
fn of_customer(run: &mut Run<'_>, customer: u32, lines: &[u32]) {
    let payment = |line: &u32| run.payments.get(index(*line));
    let Some(first) = lines.first().and_then(payment) else { return };
    let last_day = lines.iter().filter_map(payment).map(|payment| payment.day).min().unwrap_or(first.day);
    if lines.iter().filter_map(payment).any(|payment| payment.currency != first.currency) {
        return;
    }
    let asked = super::payment::Payment { day: last_day, ..*first };
    let owed = run.open_of(customer, i64::MIN, i64::MAX);
    if owed.len() > MOST_AMOUNTS {
        return;
    }
    let row = |item: u32| run.scale.world.row(item).filter(|row| Some(row.currency) == first.currency);
    // A credit note could be taken off any of them: then nothing is proven.
    if owed.iter().any(|(_, open, item)| row(*item).is_some() && open.signum() != first.amount.signum()) {
        return;
    }
    let mut items: Vec<u32> = owed
        .iter()
        .map(|(_, _, item)| *item)
        .filter(|item| row(*item).is_some_and(|row| Scale::bar(&asked, row) == Bar::None))
        .collect();
    items.sort_unstable();
    let mut lines = lines.to_vec();
    if items.len() < 2 || lines.len().saturating_add(items.len()) > MOST_AMOUNTS {
        return;
    }
    let mut found = Vec::new();
    let mut none: Option<(Vec<u32>, NoSet)> = None;
    while lines.len() >= 2 && items.len() >= 2 {
        let sides = Sides::of(run, &lines, &items);
        let all = smallest(&sides.amounts, MOST_MEMBERS, &mut BUDGET.clone());
        let Some(Some(all)) = all else { break };
        let sets: Vec<(Vec<u32>, Vec<u32>)> = all.sets.iter().map(|set| sides.members(*set)).collect();
        // One line or one item: that was looked at before.
        let apart = |lines: &[u32]| {
            let days = || lines.iter().filter_map(|line| run.payments.get(index(*line))).map(|payment| payment.day);
            days().max().unwrap_or(0).saturating_sub(days().min().unwrap_or(0)) > MOST_DAYS
        };
        if sets.iter().any(|(lines, items)| lines.len() < 2 || items.len() < 2 || apart(lines)) {
            break;
        }
        let ([(of_lines, of_items)], true) = (&sets[..], all.count == 1) else {
            let few = sets.len() <= MOST_RIVALS && crate::error::count(sets.len()) == all.count;
            if few {
                found.extend(sets.into_iter().map(|(lines, items)| (lines, items, sides.len())));
            } else {
                none = Some((lines, NoSet::Several(all.count)));
            }
            break;
        };
        let rest_lines: Vec<u32> = lines.iter().copied().filter(|line| !of_lines.contains(line)).collect();
        let rest_items: Vec<u32> = items.iter().copied().filter(|item| !of_items.contains(item)).collect();
        let rest = Sides::of(run, &rest_lines, &rest_items);
        let (Some(all), Some(others)) = (sides.balancing(), rest.balancing()) else { break };
        // Those without any member, those with all of them, and itself: any other shares some of them.
        if all != others.saturating_mul(2).saturating_add(1) {
            none = Some((of_lines.clone(), NoSet::Several(all)));
            break;
        }
        found.push((of_lines.clone(), of_items.clone(), sides.len()));
        (lines, items) = (rest_lines, rest_items);
    }
    for (lines, items, amounts) in found {
        let set = made(run, customer, lines, items, amounts);
        run.sets.extend(set);
    }
    for (line, none) in none.into_iter().flat_map(|(lines, none)| lines.into_iter().map(move |line| (line, none))) {
        run.no_many.insert(line, none);
    }
}

/// A set and what it is worth: as much as the payment that says least of the payer.
fn made(run: &Run<'_>, customer: u32, payments: Vec<u32>, items: Vec<u32>, amounts: usize) -> Option<Set> {
    let of = |line: &u32| run.payments.get(index(*line)).map_or(0, |payment| payment.amount.saturating_abs());
    let each: Vec<i64> = payments.iter().map(of).collect();
    let target = each.iter().fold(0_i64, |sum, amount| sum.saturating_add(*amount));
    let open = items.iter().filter_map(|item| run.scale.world.row(*item)).map(|row| row.open.saturating_abs());
    let members: Vec<i64> = each.iter().copied().chain(open).collect();
    // As many places as there were to choose from; the amounts themselves only say how round they are.
    let mut places = members.clone();
    places.resize(amounts.max(members.len()), target);
    let sum = run.scale.sum_bits(&places, members.len(), target, 1);
    let speaker = *payments.first()?;
    let mut set = Set { payments, items, customer, speaker, quotes: Vec::new(), difference: None, sum, score: 0 };
    let mut worst: Option<(i64, u32)> = None;
    for payment in set.payments.clone() {
        set.speaker = payment;
        let score = run.set_score(&set);
        worst = Some(worst.map_or((score, payment), |worst| worst.min((score, payment))));
    }
    (set.score, set.speaker) = worst?;
    Some(set)
}

/// Lines above zero and items below, the lines first.
struct Sides<'a> {
    lines: &'a [u32],
    items: &'a [u32],
    amounts: Vec<i64>,
}

impl<'a> Sides<'a> {
    fn of(run: &Run<'_>, lines: &'a [u32], items: &'a [u32]) -> Self {
        let paid = |line: &u32| run.payments.get(index(*line)).map_or(0, |payment| payment.amount.saturating_abs());
        let owed = |item: &u32| run.scale.world.row(*item).map_or(0, |row| row.open.saturating_abs().saturating_neg());
        Self { lines, items, amounts: lines.iter().map(paid).chain(items.iter().map(owed)).collect() }
    }

    fn len(&self) -> usize {
        self.amounts.len()
    }

    fn members(&self, set: Places) -> (Vec<u32>, Vec<u32>) {
        let is_in = |from: usize| move |(at, one): (usize, &u32)| set.has(at.saturating_add(from)).then_some(*one);
        let lines = self.lines.iter().enumerate().filter_map(is_in(0)).collect();
        (lines, self.items.iter().enumerate().filter_map(is_in(self.lines.len())).collect())
    }

    /// How many sets balance, the empty one not counted; none: too many to count.
    fn balancing(&self) -> Option<i64> {
        if self.lines.is_empty() || self.items.is_empty() {
            return Some(0);
        }
        // Some lines are some items if those lines and the other items are all the items.
        let amounts: Vec<i64> = self.amounts.iter().map(|amount| amount.saturating_abs()).collect();
        let all = self.amounts.iter().filter(|amount| **amount < 0).fold(0_i64, |sum, one| sum.saturating_sub(*one));
        match find(&amounts, all, BUDGET) {
            Found::None => Some(0),
            Found::Unique(_) => Some(0),
            Found::Ambiguous { count, .. } => Some(count.saturating_sub(1)),
            Found::Exhausted => None,
        }
    }
}

/// How much of each item a payment of a set pays: one payment after the other, one item after the other.
pub(super) fn poured(run: &Run<'_>, set: &Set, payment: u32) -> Vec<(u32, i64)> {
    let amount = |payment: &u32| run.payments.get(index(*payment)).map_or(0, |payment| payment.amount);
    let before = set.payments.iter().take_while(|other| **other != payment);
    let mut skip = before.map(amount).fold(0_i64, |sum, amount| sum.saturating_add(amount.saturating_abs()));
    let sign = amount(&payment).signum();
    let mut left = amount(&payment).saturating_abs();
    let mut parts = Vec::new();
    for item in &set.items {
        let open = run.scale.world.row(*item).map_or(0, |row| row.open.saturating_abs());
        let skipped = skip.min(open);
        skip = skip.saturating_sub(skipped);
        let part = open.saturating_sub(skipped).min(left);
        left = left.saturating_sub(part);
        if part > 0 {
            parts.push((*item, part.saturating_mul(sign)));
        }
    }
    parts
}
