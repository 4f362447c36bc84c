//! How late customers pay (付款延迟分布): counts of past delays, the customer's own and those of all, as of any day.
//!
//! Everything is a count. A payment counts as [`ONE`], less if it is old; what all customers do counts as so many
//! payments as the rules borrow. Delays are days after the due day on a business day, early ones below zero.

use crate::Currency;

/// The weight of a payment of today.
pub(super) const ONE: i64 = 1 << 20;
/// Parts of a mixture.
const PARTS: i64 = 1 << 10;
/// Delays from so early …
pub(super) const EARLIEST: i64 = -120;
/// … to so late are told apart; what is beyond is at the border.
pub(super) const LATEST: i64 = 366;
/// How many delays that is.
const PLACES: usize = 487;
const RESIDUES: usize = 2 * PLACES;

/// What a debt tells about delays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Told {
    /// When cash came.
    Paid,
    /// That none came.
    Never,
    /// Nothing: it was settled by what is not cash.
    Other,
    /// Nothing yet.
    Open,
}

/// A debt of the past, or one that is still open.
#[derive(Clone, Copy, Debug)]
pub(super) struct Past {
    /// The number of the customer.
    pub(super) customer: u32,
    /// Its delay, as a place; of an open one, nothing.
    pub(super) place: u16,
    /// The day of the week on which it was due.
    pub(super) weekday: u8,
    pub(super) told: Told,
    pub(super) issued: i32,
    pub(super) due: i32,
    /// The day it was settled; of an open one, the end of time.
    pub(super) until: i32,
    pub(super) amount: i64,
    pub(super) currency: Currency,
}

/// The place of a delay.
pub(super) fn place(days: i64) -> u16 {
    u16::try_from(days.clamp(EARLIEST, LATEST).saturating_sub(EARLIEST)).unwrap_or(0)
}

/// The debts of all customers, by customer.
#[derive(Debug)]
pub(super) struct History {
    // INVARIANT: sorted by customer.
    pub(super) pasts: Vec<Past>,
    /// Where the debts of each customer begin, and the end.
    starts: Vec<usize>,
    /// The weight of a payment by its age in days; older ones do not count.
    weights: Vec<i64>,
    borrowed: i64,
    thin: i64,
    weekday: i64,
}

impl History {
    pub(super) fn new(mut pasts: Vec<Past>, customers: usize, rules: &super::ForecastRules) -> Self {
        // What one customer did is only ever added up, so the order among its debts is of no account.
        pasts.sort_unstable_by_key(|past| past.customer);
        let mut starts = vec![0_usize; customers.saturating_add(1)];
        for past in &pasts {
            let next = usize::try_from(past.customer).unwrap_or(usize::MAX).saturating_add(1);
            if let Some(count) = starts.get_mut(next) {
                *count = count.saturating_add(1);
            }
        }
        let mut sum = 0_usize;
        for start in &mut starts {
            sum = sum.saturating_add(*start);
            *start = sum;
        }
        let weights = (0..rules.window).map(|age| weight(age, rules.half_life)).collect();
        Self { pasts, starts, weights, borrowed: rules.borrowed, thin: rules.thin, weekday: rules.weekday }
    }

    /// The debts of a customer.
    pub(super) fn of(&self, customer: usize) -> &[Past] {
        let end = customer.checked_add(1).and_then(|next| self.starts.get(next));
        let range = self.starts.get(customer).zip(end);
        range.and_then(|(from, to)| self.pasts.get(*from..*to)).unwrap_or_default()
    }

    pub(super) fn customers(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// What a debt weighs as of a day; nothing if it was not settled in the window before it.
    fn weight(&self, past: &Past, day: i32) -> Option<i64> {
        let counts = matches!(past.told, Told::Paid | Told::Never);
        let age = usize::try_from(day.checked_sub(past.until)?).ok().filter(|_| counts)?;
        self.weights.get(age).copied()
    }
}

/// Half as much after each half-life, in a straight line between: whole numbers, the same everywhere.
fn weight(age: i64, half_life: i64) -> i64 {
    let halvings = age.checked_div(half_life).unwrap_or(0);
    let rest = age.checked_rem(half_life).unwrap_or(0);
    let halved = u32::try_from(halvings).ok().and_then(|halvings| ONE.checked_shr(halvings)).unwrap_or(0);
    let twice = half_life.saturating_mul(2);
    halved.saturating_mul(twice.saturating_sub(rest)).checked_div(twice).unwrap_or(ONE)
}

/// What is known of a customer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Habit {
    /// The usual delay, with what all do.
    pub(super) usual: i64,
    /// How many payments there were.
    pub(super) payments: i64,
    weight: i64,
}

/// The delays as of a day.
#[derive(Debug)]
pub(super) struct Delays<'a> {
    history: &'a History,
    day: i32,
    habits: Vec<Habit>,
    /// What all customers do: up to each delay, as a share of what is borrowed.
    all: Vec<i64>,
    /// How all scatter around their own usual delay.
    scatter: Vec<i64>,
    /// Whether nothing was ever settled.
    pub(super) unknown: bool,
    overall: i64,
}

impl<'a> Delays<'a> {
    pub(super) fn at(history: &'a History, day: i32) -> Self {
        let mut counts = vec![0_i64; PLACES];
        let mut sums: Vec<(i64, i128)> = vec![(0, 0); history.customers()];
        let mut habits = vec![Habit::default(); history.customers()];
        let (mut total, mut finite, mut moment) = (0_i64, 0_i64, 0_i128);
        for ((customer, habit), (own, own_moment)) in habits.iter_mut().enumerate().zip(&mut sums) {
            for past in history.of(customer) {
                let Some(weight) = history.weight(past, day) else { continue };
                habit.payments = habit.payments.saturating_add(1);
                habit.weight = habit.weight.saturating_add(weight);
                total = total.saturating_add(weight);
                if past.told == Told::Paid {
                    let place = usize::from(past.place);
                    let days = i64::from(past.place).saturating_add(EARLIEST);
                    if let Some(count) = counts.get_mut(place) {
                        *count = count.saturating_add(weight);
                    }
                    *own = own.saturating_add(weight);
                    *own_moment = own_moment.saturating_add(i128::from(days).saturating_mul(weight.into()));
                }
            }
            finite = finite.saturating_add(*own);
            moment = moment.saturating_add(*own_moment);
        }
        // The usual delay: the customer's own payments and as many of all as a customer needs not to be thin.
        let thin = i128::from(history.thin).saturating_mul(ONE.into());
        let many = i128::from(finite);
        let mut scatter = vec![0_i64; RESIDUES];
        for ((customer, habit), (own, own_moment)) in habits.iter_mut().enumerate().zip(&sums) {
            // Both sides times the payments of all, so that nothing is divided before the end. A long window of many
            // payments is at most 10^7 payments of 2^20, and their delays; the product has room in 128 bits.
            let above = own_moment.saturating_mul(many).saturating_add(thin.saturating_mul(moment));
            let below = i128::from(*own).saturating_add(thin).saturating_mul(many);
            habit.usual = half_up(above, below);
            for past in history.of(customer).iter().filter(|past| past.told == Told::Paid) {
                let Some(weight) = history.weight(past, day) else { continue };
                let days = i64::from(past.place).saturating_add(EARLIEST);
                let residue = usize::try_from(days.saturating_sub(habit.usual).saturating_add(SHIFT)).ok();
                if let Some(count) = residue.and_then(|residue| scatter.get_mut(residue)) {
                    *count = count.saturating_add(weight);
                }
            }
        }
        let borrowed = i128::from(history.borrowed).saturating_mul(ONE.into());
        let up_to = |counts: Vec<i64>| -> Vec<i64> {
            let mut sum = 0_i128;
            let share = |count: i64| {
                sum = sum.saturating_add(count.into());
                let share = sum.saturating_mul(borrowed).checked_div(total.into()).unwrap_or(0);
                i64::try_from(share).unwrap_or(i64::MAX)
            };
            counts.into_iter().map(share).collect()
        };
        Self {
            history,
            day,
            habits,
            all: up_to(counts),
            scatter: up_to(scatter),
            unknown: total == 0,
            overall: half_up(moment, many),
        }
    }

    /// What is known of a customer.
    pub(super) fn habit(&self, customer: usize) -> Habit {
        self.habits.get(customer).copied().unwrap_or(Habit { usual: self.overall, ..Habit::default() })
    }

    /// Whether a customer has so few payments that what all do says more.
    pub(super) fn is_thin(&self, habit: &Habit) -> bool {
        habit.payments < self.history.borrowed
    }

    /// The delays of a customer for a debt due on a day of the week.
    pub(super) fn curve(&self, customer: usize, weekday: u8, curve: &mut Curve) {
        curve.up_to.clear();
        curve.up_to.resize(PLACES, 0);
        if self.unknown {
            // Nobody ever paid anything: on the due day.
            let due = usize::try_from(EARLIEST.saturating_neg()).unwrap_or(0);
            curve.up_to.iter_mut().skip(due).for_each(|sum| *sum = ONE);
            curve.total = ONE;
            return;
        }
        let mut own = 0_i64;
        for past in self.history.of(customer) {
            let Some(weight) = self.history.weight(past, self.day) else { continue };
            let times = if past.weekday == weekday { self.history.weekday } else { 1 };
            let weight = weight.saturating_mul(times);
            own = own.saturating_add(weight);
            if past.told == Told::Paid
                && let Some(count) = curve.up_to.get_mut(usize::from(past.place))
            {
                *count = count.saturating_add(weight);
            }
        }
        let habit = self.habit(customer);
        let thin = self.history.thin.saturating_mul(ONE);
        let shifted = thin.saturating_mul(PARTS).checked_div(thin.saturating_add(habit.weight)).unwrap_or(PARTS);
        let plain = PARTS.saturating_sub(shifted);
        // The scatter around the customer's own usual delay begins at the place that stands for so much.
        let from = SHIFT.saturating_add(EARLIEST).saturating_sub(habit.usual);
        let from = usize::try_from(from).unwrap_or(0);
        let last = self.scatter.last().copied().unwrap_or(0);
        let scatter = self.scatter.iter().skip(from).chain(std::iter::repeat(&last));
        let mut sum = 0_i64;
        for ((count, all), scatter) in curve.up_to.iter_mut().zip(&self.all).zip(scatter) {
            sum = sum.saturating_add(*count);
            let borrowed = shifted.saturating_mul(*scatter).saturating_add(plain.saturating_mul(*all));
            *count = sum.saturating_mul(PARTS).saturating_add(borrowed);
        }
        // The last place is that of everything later.
        if let Some(end) = curve.up_to.last_mut() {
            let all = self.all.last().copied().unwrap_or(0);
            let borrowed = shifted.saturating_mul(last).saturating_add(plain.saturating_mul(all));
            *end = sum.saturating_mul(PARTS).saturating_add(borrowed);
        }
        let borrowed = self.history.borrowed.saturating_mul(ONE);
        curve.total = own.saturating_add(borrowed).saturating_mul(PARTS);
    }
}

/// Where a residue of nothing stands in the scatter: residues reach from one end of the delays to the other, both ways.
const SHIFT: i64 = LATEST - EARLIEST;

/// Half up.
fn half_up(above: i128, below: i128) -> i64 {
    let twice = above.saturating_mul(2).saturating_add(below);
    let whole = twice.checked_div_euclid(below.saturating_mul(2)).unwrap_or(0);
    i64::try_from(whole).unwrap_or(0)
}

/// Up to which delay how much is paid, of a total that also holds what is never paid.
#[derive(Debug, Default)]
pub(super) struct Curve {
    up_to: Vec<i64>,
    total: i64,
}

impl Curve {
    /// How much is paid up to so many days after the due day.
    pub(super) fn up_to(&self, days: i64) -> i64 {
        let place = usize::try_from(days.saturating_sub(EARLIEST)).ok();
        place.map_or(0, |place| self.up_to.get(place).or(self.up_to.last()).copied().unwrap_or(0))
    }

    /// The first delay, later than `after`, up to which at least `mass` is paid.
    fn reaching(&self, after: i64, mass: i64) -> Option<i64> {
        let from = usize::try_from(after.saturating_sub(EARLIEST).saturating_add(1)).unwrap_or(0);
        let ahead = self.up_to.get(from..)?;
        let found = ahead.partition_point(|paid| *paid < mass);
        ahead.get(found)?;
        let place = i64::try_from(from.checked_add(found)?).ok()?;
        Some(place.saturating_add(EARLIEST))
    }
}

/// What is left of a curve for a debt that is not paid before a day.
#[derive(Debug)]
pub(super) struct Ahead<'c> {
    curve: &'c Curve,
    /// The due day.
    due: i64,
    /// The last day on which it was not paid.
    after: i64,
    paid: i64,
    /// What is left.
    pub(super) rest: i64,
}

impl<'c> Ahead<'c> {
    pub(super) fn of(curve: &'c Curve, due: i64, after: i64) -> Self {
        let paid = curve.up_to(after.saturating_sub(due));
        Self { curve, due, after, paid, rest: curve.total.saturating_sub(paid).max(0) }
    }

    /// Whether hardly anything was ever paid so late: less than a millionth.
    pub(super) fn is_spent(&self) -> bool {
        self.rest <= self.curve.total.checked_div(1_000_000).unwrap_or(0)
    }

    /// How much of the rest is paid up to a day.
    pub(super) fn up_to(&self, day: i64) -> i64 {
        let day = day.max(self.after);
        self.curve.up_to(day.saturating_sub(self.due)).saturating_sub(self.paid).clamp(0, self.rest)
    }

    /// The day up to which so many of a million of the rest are paid, at least one.
    pub(super) fn day_of(&self, millionths: i64) -> Option<i64> {
        let share = i128::from(self.rest).saturating_mul(millionths.into());
        let share = share.saturating_add(999_999).checked_div(1_000_000).and_then(|share| i64::try_from(share).ok())?;
        let delay = self.curve.reaching(self.after.saturating_sub(self.due), self.paid.saturating_add(share.max(1)))?;
        // What is at the last place may be any time later.
        (delay < LATEST).then_some(self.due.saturating_add(delay).max(self.after.saturating_add(1)))
    }
}
