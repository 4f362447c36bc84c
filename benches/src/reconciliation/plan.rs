//! Which line pays which items: the truth, before there is any text.

use std::collections::BTreeMap;

use super::profile::{Kind, Profile};
use super::random::Random;
use super::rows::{Class, Gap, Item, Party};

/// What a line is going to pay.
#[derive(Clone, Debug)]
pub(crate) struct Payment {
    pub(crate) class: Class,
    pub(crate) parts: Vec<(usize, i64)>,
    /// Item less line, in the currency of the item.
    pub(crate) short: i64,
    pub(crate) gap: Gap,
    /// Which of several transfers for one item it is, from 0.
    pub(crate) instalment: i64,
    /// Items that the line could pay as well.
    pub(crate) answers: u32,
    pub(crate) twin: Option<usize>,
}

impl Payment {
    fn of(class: Class, parts: Vec<(usize, i64)>) -> Self {
        Self { class, parts, short: 0, gap: Gap::None, instalment: 0, answers: 1, twin: None }
    }
}

/// How many lines of each class there are.
fn counts(profile: &Profile) -> BTreeMap<Class, usize> {
    let all: i64 = profile.shares.iter().sum();
    let mut counts: BTreeMap<Class, usize> = Class::ALL
        .iter()
        .map(|class| (*class, (profile.lines as i64 * profile.shares[*class as usize] / all) as usize))
        .collect();
    let rest = profile.lines - counts.values().sum::<usize>();
    *counts.get_mut(&Class::Structured).unwrap() += rest;
    counts
}

struct Planner<'a> {
    profile: &'a Profile,
    random: Random,
    items: &'a mut Vec<Item>,
    free: Vec<bool>,
    of_customer: Vec<Vec<usize>>,
    /// Items in the order they are tried.
    order: Vec<usize>,
    made: Vec<Payment>,
}

/// Pays, class by class; what is left over stays unpaid. Adds the credit notes and the twins to the items.
pub(crate) fn payments(profile: &Profile, parties: &[Party], items: &mut Vec<Item>, seed: u64) -> Vec<Payment> {
    let mut random = Random::new(seed, "plan");
    let mut of_customer = vec![Vec::new(); parties.len()];
    for (place, item) in items.iter().enumerate() {
        of_customer[item.customer].push(place);
    }
    for mine in &mut of_customer {
        mine.sort_by_key(|place| (items[*place].due, *place));
    }
    let mut order: Vec<usize> = (0..items.len()).collect();
    random.shuffle(&mut order);
    let free = vec![true; items.len()];
    let mut planner = Planner { profile, random, items, free, of_customer, order, made: Vec::new() };
    let counts = counts(profile);
    let of = |class: Class| counts[&class];
    planner.ambiguous(parties, of(Class::Ambiguous));
    for class in [Class::LumpAll, Class::LumpFirst, Class::LumpBare, Class::LumpCredit] {
        planner.lumps(class, parties, of(class));
    }
    for class in [Class::SplitReferenced, Class::SplitBare] {
        planner.splits(class, of(class));
    }
    planner.proxies(parties, of(Class::ProxyReferenced), of(Class::ProxyBare));
    let main = profile.main;
    planner.singles(Class::ExchangeDifference, of(Class::ExchangeDifference), |item| item.currency != main);
    planner.singles(Class::ShortReferenced, of(Class::ShortReferenced), |item| item.amount >= 20_000);
    planner.singles(Class::ShortBare, of(Class::ShortBare), |item| item.amount >= 20_000);
    for class in [
        Class::Cents,
        Class::NameOnly,
        Class::CutShort,
        Class::Mistyped,
        Class::FullWidth,
        Class::InText,
        Class::Structured,
    ] {
        planner.singles(class, of(class), |_| true);
    }
    for class in [Class::PaidTwice, Class::Reimported, Class::NoCounterpart] {
        planner.made.extend((0..of(class)).map(|_| Payment::of(class, Vec::new())));
    }
    planner.made
}

impl Planner<'_> {
    fn take(&mut self, place: usize) -> (usize, i64) {
        self.free[place] = false;
        (place, self.items[place].amount)
    }

    fn singles(&mut self, class: Class, count: usize, fits: impl Fn(&Item) -> bool) {
        let order = std::mem::take(&mut self.order);
        let mut kept = Vec::with_capacity(order.len());
        let mut made = 0;
        for place in order {
            if made == count || !self.free[place] || !fits(&self.items[place]) {
                if self.free[place] {
                    kept.push(place);
                }
                continue;
            }
            made += 1;
            let part = self.take(place);
            let mut payment = Payment::of(class, vec![part]);
            match class {
                Class::ShortReferenced | Class::ShortBare => {
                    payment.short = self.random.between(100, self.profile.most_short);
                    let charged = self.profile.kind == Kind::Hard && self.random.chance(self.profile.charged);
                    payment.gap = if charged { Gap::Charged } else { Gap::Short };
                    payment.parts[0].1 -= payment.short;
                }
                Class::Cents => {
                    payment.short = self.random.between(1, 5) * if self.random.chance(500) { 1 } else { -1 };
                    payment.gap = Gap::Cents;
                    payment.parts[0].1 -= payment.short.max(0);
                }
                Class::ExchangeDifference => payment.gap = Gap::Exchanged,
                _ => {}
            }
            self.made.push(payment);
        }
        self.order = kept;
    }

    /// A customer with at least `count` items that are free, and those.
    fn crowd(&mut self, count: usize, mut fits: impl FnMut(usize) -> bool) -> Option<Vec<usize>> {
        for _ in 0..2_000 {
            let place = *self.random.pick(&self.order);
            let customer = self.items[place].customer;
            let free: Vec<usize> =
                self.of_customer[customer].iter().copied().filter(|place| self.free[*place]).collect();
            if free.len() >= count && fits(customer) {
                return Some(free);
            }
        }
        None
    }

    /// Lines whose answer nobody can know: twins in amount and dates, or two pairs with the same sum.
    fn ambiguous(&mut self, parties: &[Party], count: usize) {
        for _ in 0..count {
            let pairs = self.random.chance(250);
            let several = if pairs { 4 } else { self.random.between(2, 3) as usize };
            let Some(free) = self.crowd(several, |customer| !parties[customer].constant) else { return };
            let mut chosen = free;
            self.random.shuffle(&mut chosen);
            chosen.truncate(several);
            let model = self.items[chosen[0]].clone();
            let second = self.items[chosen[several - 1]].amount;
            for place in &chosen {
                self.free[*place] = false;
                let item = &mut self.items[*place];
                (item.issued, item.due) = (model.issued, model.due);
                if !pairs {
                    item.amount = model.amount;
                }
            }
            let mut parts: Vec<(usize, i64)> = vec![(chosen[0], model.amount)];
            if pairs {
                // First and second against third and fourth: what the first pair has, the second has as well.
                let moved = (model.amount / 3).max(100) + self.random.between(1, 99);
                self.items[chosen[1]].amount = second + moved;
                self.items[chosen[2]].amount = model.amount + moved;
                self.items[chosen[3]].amount = second;
                parts.push((chosen[1], second + moved));
            }
            let mut payment = Payment::of(Class::Ambiguous, parts);
            payment.answers = if pairs { 2 } else { several as u32 };
            payment.twin = (!pairs).then(|| chosen[1]);
            self.made.push(payment);
        }
    }

    fn lumps(&mut self, class: Class, parties: &[Party], count: usize) {
        for _ in 0..count {
            let most = self.profile.most_in_lump;
            let several = self.random.weighted(&[30, 22, 16, 12, 9, 6, 5][..(most - 1) as usize]) + 2;
            let constant = self.random.chance(100);
            let Some(mut free) = self.crowd(several, |customer| constant || !parties[customer].constant) else {
                return;
            };
            if self.random.chance(self.profile.contiguous) {
                let start = self.random.below((free.len() - several + 1) as u64) as usize;
                free.drain(..start);
            } else {
                self.random.shuffle(&mut free);
            }
            free.truncate(several);
            free.sort_by_key(|place| (self.items[*place].due, *place));
            let mut parts: Vec<(usize, i64)> = free.into_iter().map(|place| self.take(place)).collect();
            if class == Class::LumpCredit {
                let sum: i64 = parts.iter().map(|part| part.1).sum();
                let last = self.items[parts[parts.len() - 1].0].clone();
                let amount = -(sum * self.random.between(30, 400) / 1000).max(101) + self.random.between(0, 99);
                let issued = last.issued;
                parts.push((self.items.len(), amount));
                self.free.push(false);
                self.items.push(Item { amount, issued, due: issued, ..last });
            }
            self.made.push(Payment::of(class, parts));
        }
    }

    fn splits(&mut self, class: Class, count: usize) {
        let mut made = 0;
        let mut tries = 0;
        while made + 1 < count && tries < 100 * count {
            tries += 1;
            let place = *self.random.pick(&self.order);
            let amount = self.items[place].amount;
            if !self.free[place] || amount < 50_000 {
                continue;
            }
            self.take(place);
            let several = ((self.random.weighted(&[60, 28, 12]) + 2) as i64).min((count - made) as i64);
            let even = self.random.chance(300);
            let (mut left, mut parts) = (amount, Vec::new());
            for at in 0..several - 1 {
                let share = amount / several;
                let part = if even {
                    share
                } else {
                    // Round sums first, the rest last.
                    let part = amount * self.random.between(150, 500) / 1000;
                    if self.random.chance(500) { (part / 10_000 * 10_000).max(5_000) } else { part }
                }
                .min(left - 100 * (several - at));
                parts.push(part);
                left -= part;
            }
            parts.push(left);
            for (instalment, part) in parts.into_iter().enumerate() {
                made += 1;
                let mut payment = Payment::of(class, vec![(place, part)]);
                payment.instalment = instalment as i64;
                self.made.push(payment);
            }
        }
    }

    /// A few customers for whom somebody else pays, again and again.
    fn proxies(&mut self, parties: &[Party], referenced: usize, bare: usize) {
        let mut customers: Vec<usize> = (0..parties.len()).collect();
        self.random.shuffle(&mut customers);
        let mut classes = vec![Class::ProxyReferenced; referenced];
        classes.extend(vec![Class::ProxyBare; bare]);
        self.random.shuffle(&mut classes);
        for customer in customers {
            if classes.is_empty() {
                return;
            }
            let most = self.random.between(1, 8) as usize;
            let free: Vec<usize> =
                self.of_customer[customer].iter().copied().filter(|place| self.free[*place]).take(most).collect();
            for place in free {
                let Some(class) = classes.pop() else { return };
                let part = self.take(place);
                self.made.push(Payment::of(class, vec![part]));
            }
        }
    }
}
