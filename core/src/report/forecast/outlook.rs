//! What is open, and what is known of those who owe it: read once, asked for each item.

use std::collections::BTreeMap;

use super::delays::{Ahead, Curve, Delays, Habit, History, Past, Told, place};
use super::planned::{self, Cover};
use super::promise::{Promises, word};
use super::share::apportion;
use crate::calendar::WorkedDays;
use crate::credit::{ObservationState, Observer};
use crate::index::Index;
use crate::{
    BusinessDay, Calendar, Currency, CutOff, Date, Debt, DebtAct, ForecastRules, ForecastSource, Id, ItemKind, PaidBy,
    PlannedCash, Portfolio, Result,
};

/// An item of which something is open.
#[derive(Clone, Debug)]
pub(crate) struct Open<'a> {
    /// Where it stands in its list.
    pub(crate) position: usize,
    pub(crate) source: ForecastSource,
    pub(crate) id: &'a Id,
    pub(crate) name: &'a Id,
    pub(crate) customer: usize,
    pub(crate) currency: Currency,
    pub(crate) open: i64,
    pub(crate) disputed: i64,
    /// The day on which a dispute is expected to be over.
    pub(crate) resolved: Option<Date>,
    pub(crate) promise: Option<(Date, i64)>,
    pub(crate) broken: Option<Date>,
    /// The day it is due, and the business day that is.
    pub(crate) day: Date,
    pub(crate) due: Date,
    pub(crate) weekday: u8,
    /// What of a plan something else stands for.
    pub(crate) covered: i64,
}

/// The last day of each period.
#[derive(Clone, Debug)]
pub(crate) struct Ends {
    /// As asked for.
    pub(crate) days: Vec<i64>,
    /// The last business day in it: what falls due after that is paid in the next period.
    worked: Vec<i64>,
}

impl Ends {
    pub(super) fn worked(&self) -> &[i64] {
        &self.worked
    }
}

/// How an item is laid over the periods.
#[derive(Debug)]
pub(crate) struct Laid<'l> {
    /// One amount for each period, and what is later.
    pub(crate) parts: &'l [i64],
    /// The days of one, five and nine cases of ten.
    pub(crate) days: [Option<i64>; 3],
    pub(crate) habit: Habit,
    pub(crate) thin: bool,
    /// Nothing was ever paid so late.
    pub(crate) spent: bool,
    /// Nothing was ever paid at all.
    pub(crate) unknown: bool,
    /// How many of a million promises are kept.
    pub(crate) kept: i64,
    /// By how many days it is assumed to be later.
    pub(crate) later: i64,
}

/// A portfolio at a cut-off, read.
#[derive(Debug)]
pub(crate) struct Outlook<'a> {
    pub(crate) cut: Date,
    pub(crate) open: Vec<Open<'a>>,
    pub(crate) covers: Vec<Cover<'a>>,
    pub(super) history: History,
    worked: Option<WorkedDays>,
    promises: Promises,
    later: BTreeMap<usize, i64>,
}

impl<'a> Outlook<'a> {
    pub(crate) fn read(
        portfolio: &'a Portfolio,
        plans: &'a [PlannedCash],
        rules: &ForecastRules,
        cut_off: &CutOff,
    ) -> Result<Self> {
        rules.check().map_err(|e| e.at("rules"))?;
        planned::check(plans)?;
        super::rules::at_most(portfolio.debts.len(), Portfolio::MOST).map_err(|e| e.at("debts").at("portfolio"))?;
        crate::item::once("debts", portfolio.debts.iter().map(|debt| &debt.id)).map_err(|e| e.at("portfolio"))?;
        let mut names: Vec<&Id> = portfolio.debts.iter().map(|debt| &debt.customer).collect();
        names.extend(plans.iter().map(|plan| &plan.customer));
        let customers = Index::of_distinct(names.iter().copied());
        let number = |id: &Id| customers.get(id).and_then(|number| usize::try_from(number).ok()).unwrap_or(usize::MAX);
        let worked = rules.observation.calendar.as_ref().map(Calendar::prepared).transpose();
        let mut reader = Reader {
            observer: Observer::new(&rules.observation)?,
            cut_off,
            dispute: rules.dispute,
            pasts: Vec::with_capacity(portfolio.debts.len()),
            open: Vec::new(),
            promises: Promises::default(),
        };
        for (position, debt) in portfolio.debts.iter().enumerate() {
            let read = reader.debt(position, debt, number(&debt.customer));
            read.map_err(|e| e.at_index("debts", position).at("portfolio"))?;
        }
        let covers = planned::covered(portfolio, plans, cut_off)?;
        for (position, (plan, cover)) in plans.iter().zip(&covers).enumerate() {
            let read = reader.plan(position, plan, number(&plan.customer), cover);
            read.map_err(|e| e.at("day").at_index("plans", position))?;
        }
        let Reader { pasts, open, promises, .. } = reader;
        let later = |delay: &super::AssumedDelay| {
            let customer = usize::try_from(customers.get(&delay.customer)?).ok()?;
            Some((customer, delay.days))
        };
        Ok(Self {
            cut: cut_off.on,
            open,
            covers,
            history: History::new(pasts, customers.len(), rules),
            worked: worked.map_err(|e| e.at("calendar").at("observation").at("rules"))?,
            promises,
            later: rules.delays.iter().filter_map(later).collect(),
        })
    }

    /// The ends of periods that follow a day.
    pub(crate) fn ends(&self, from: i64, lengths: &[i64]) -> Result<Ends> {
        let mut end = from;
        let mut ends = Ends { days: Vec::with_capacity(lengths.len()), worked: Vec::with_capacity(lengths.len()) };
        for length in lengths {
            end = end.saturating_add(*length);
            // A day beyond the calendar of this library is refused, not cut.
            let day = self.cut.add_days(end.saturating_sub(number(self.cut)))?;
            let worked = self.worked.as_ref().map_or(Ok(day), |worked| worked.adjust(day, BusinessDay::Preceding));
            ends.days.push(end);
            ends.worked.push(number(worked?));
        }
        Ok(ends)
    }

    /// Lays items over periods, in any order of the items.
    pub(crate) fn walk(&self, items: &[Open<'a>], ends: &Ends, mut each: impl FnMut(&Open<'a>, &Laid<'_>)) {
        let delays = Delays::at(&self.history, self.cut.number());
        let mut order: Vec<(usize, u8, usize)> = Vec::with_capacity(items.len());
        order.extend(items.iter().enumerate().map(|(place, item)| (item.customer, item.weekday, place)));
        order.sort_unstable();
        let mut curve = Curve::default();
        let mut drawn = None;
        let mut layer = Layer { ends, cut: number(self.cut), worked: self.worked.as_ref(), masses: Vec::new() };
        let mut parts: Vec<i64> = Vec::new();
        for (customer, weekday, place) in order {
            let Some(item) = items.get(place) else { continue };
            if drawn != Some((customer, weekday)) {
                delays.curve(customer, weekday, &mut curve);
                drawn = Some((customer, weekday));
            }
            parts.clear();
            parts.resize(ends.days.len().saturating_add(1), 0);
            let kept = item.promise.map_or(0, |_| self.promises.rate(customer));
            let later = self.later.get(&customer).copied().unwrap_or(0);
            let (days, spent) = layer.item(item, &curve, delays.unknown, kept, later, &mut parts);
            let habit = delays.habit(customer);
            let thin = delays.is_thin(&habit);
            let unknown = delays.unknown;
            each(item, &Laid { parts: &parts, days, habit, thin, spent, unknown, kept, later });
        }
    }
}

pub(crate) fn number(day: Date) -> i64 {
    day.number().into()
}

/// Reads debts one by one.
struct Reader<'r, 'a> {
    observer: Observer<'r>,
    cut_off: &'r CutOff,
    dispute: i64,
    pasts: Vec<Past>,
    open: Vec<Open<'a>>,
    promises: Promises,
}

impl<'a> Reader<'_, 'a> {
    fn debt(&mut self, position: usize, debt: &'a Debt, customer: usize) -> Result<()> {
        if !matches!(debt.kind, ItemKind::Ordinary | ItemKind::LateCharge)
            || !self.cut_off.sees(debt.issued, debt.entered)
        {
            return Ok(());
        }
        let seen = self.observer.observe(debt, self.cut_off)?;
        let closed = seen.filter(|one| one.state != ObservationState::Overdue);
        let promised = || debt.events.iter().any(|event| matches!(event.act, DebtAct::Promised { .. }));
        let word = match closed {
            Some(_) if !promised() => None,
            _ => Some(word(debt, self.cut_off, |day| self.observer.rolled(day))?),
        };
        if let Some(word) = &word {
            self.promises.add(customer, word);
        }
        let number = u32::try_from(customer).unwrap_or(u32::MAX);
        if let Some(one) = closed {
            let told = match one.state {
                ObservationState::WrittenOff => Told::Never,
                _ if self.paid_in_cash(debt) => Told::Paid,
                _ => Told::Other,
            };
            self.pasts.push(Past {
                customer: number,
                place: place(one.until.days_since(one.due)),
                weekday: weekday(one.due),
                told,
                issued: debt.issued.number(),
                due: one.due.number(),
                until: one.until.number(),
                amount: one.amount.minor(),
                currency: debt.amount.currency(),
            });
            return Ok(());
        }
        let Some(word) = word.filter(|word| word.open > 0) else { return Ok(()) };
        let day = word.due.unwrap_or(debt.due);
        let due = self.observer.rolled(day).map_err(|e| e.at("due"))?;
        let resolved = match word.since.filter(|_| word.disputed > 0) {
            Some(since) => Some(since.add_days(self.dispute)?),
            None => None,
        };
        self.pasts.push(Past {
            customer: number,
            place: 0,
            weekday: weekday(due),
            told: Told::Open,
            issued: debt.issued.number(),
            due: due.number(),
            until: i32::MAX,
            amount: word.open,
            currency: debt.amount.currency(),
        });
        self.open.push(Open {
            position,
            source: ForecastSource::Owed,
            id: &debt.id,
            name: &debt.customer,
            customer,
            currency: debt.amount.currency(),
            open: word.open,
            disputed: word.disputed,
            resolved,
            promise: word.pending,
            broken: word.broken,
            day,
            due,
            weekday: weekday(due),
            covered: 0,
        });
        Ok(())
    }

    fn plan(&mut self, position: usize, plan: &'a PlannedCash, customer: usize, cover: &Cover<'a>) -> Result<()> {
        let due = self.observer.rolled(plan.day)?;
        let open = plan.amount.minor().saturating_sub(cover.amount);
        if open > 0 {
            self.open.push(Open {
                position,
                source: ForecastSource::Planned,
                id: &plan.id,
                name: &plan.customer,
                customer,
                currency: plan.amount.currency(),
                open,
                disputed: 0,
                resolved: None,
                promise: None,
                broken: None,
                day: plan.day,
                due,
                weekday: weekday(due),
                covered: cover.amount,
            });
        }
        Ok(())
    }

    /// Whether cash settled any of it: netting and money that was there before say nothing of when cash comes.
    fn paid_in_cash(&self, debt: &Debt) -> bool {
        debt.events.iter().any(|event| {
            matches!(event.act, DebtAct::Paid { by: PaidBy::Receipt, .. }) && self.cut_off.sees(event.on, event.entered)
        })
    }
}

fn weekday(day: Date) -> u8 {
    u8::try_from(day.weekday_number()).unwrap_or(0)
}

/// Lays one item after the other.
struct Layer<'l> {
    ends: &'l Ends,
    cut: i64,
    worked: Option<&'l WorkedDays>,
    masses: Vec<i64>,
}

/// A promise: the day, and how many of a million are kept.
type Promise = Option<(i64, i64)>;

impl Layer<'_> {
    fn item(
        &mut self,
        item: &Open<'_>,
        curve: &Curve,
        unknown: bool,
        kept: i64,
        later: i64,
        parts: &mut [i64],
    ) -> ([Option<i64>; 3], bool) {
        let due = number(item.due);
        let free = item.open.saturating_sub(item.disputed);
        let (promised, amount) = item.promise.map_or((None, 0), |(day, amount)| (Some((number(day), kept)), amount));
        let resolved = item.resolved.map_or(self.cut, |day| number(day).saturating_sub(1).max(self.cut));
        let spoken = amount.min(free);
        let mut answer = None;
        // What is promised, what is only due, what is disputed.
        for (amount, promise, after) in [
            (spoken, promised, promised.map_or(self.cut, |(day, _)| day.max(self.cut))),
            (free.saturating_sub(spoken), None, self.cut),
            (item.disputed, None, resolved),
        ] {
            if amount == 0 {
                continue;
            }
            let ahead = Ahead::of(curve, due, after);
            let spent = ahead.is_spent();
            self.lay(&ahead, amount, promise, (unknown && spent).then_some(after), later, parts);
            answer
                .get_or_insert_with(|| (self.days(&ahead, promise, (unknown && spent).then_some(after), later), spent));
        }
        answer.unwrap_or(([None; 3], false))
    }

    fn lay(
        &mut self,
        ahead: &Ahead<'_>,
        amount: i64,
        promise: Promise,
        next: Option<i64>,
        later: i64,
        parts: &mut [i64],
    ) {
        self.masses.clear();
        self.masses.resize(parts.len(), 0);
        if let Some(after) = next {
            // Overdue, and nothing is known: tomorrow.
            self.put(after.saturating_add(1).saturating_add(later), 1);
        } else if ahead.is_spent() {
            if let Some(beyond) = self.masses.last_mut() {
                *beyond = 1;
            }
        } else {
            let mut before = 0;
            let ends = self.ends.worked.iter().map(|end| ahead.up_to(end.saturating_sub(later))).chain([ahead.rest]);
            for (mass, up_to) in self.masses.iter_mut().zip(ends) {
                *mass = up_to.saturating_sub(before).max(0);
                before = up_to.max(before);
            }
        }
        if let Some((day, kept)) = promise {
            // Smaller masses of the same proportions have room for millionths.
            let sum = self.masses.iter().fold(0_i64, |sum, mass| sum.saturating_add(*mass));
            let excess = 64_u32.saturating_sub(sum.leading_zeros()).saturating_sub(40);
            let mut sum = 0_i64;
            for mass in &mut self.masses {
                *mass = mass.checked_shr(excess).unwrap_or(0);
                sum = sum.saturating_add(*mass);
                *mass = mass.saturating_mul(1_000_000_i64.saturating_sub(kept));
            }
            self.put(day.saturating_add(later), sum.saturating_mul(kept));
        }
        apportion(amount, &self.masses, parts);
    }

    /// Puts a mass into the period of a day.
    fn put(&mut self, day: i64, more: i64) {
        let place = self.ends.worked.partition_point(|end| *end < day);
        if let Some(mass) = self.masses.get_mut(place) {
            *mass = mass.saturating_add(more);
        }
    }

    fn days(&self, ahead: &Ahead<'_>, promise: Promise, next: Option<i64>, later: i64) -> [Option<i64>; 3] {
        [100_000, 500_000, 900_000].map(|share: i64| {
            let day = match (promise, next) {
                (Some((day, kept)), _) if share <= kept => Some(day),
                (_, Some(after)) => after.checked_add(1),
                (_, None) if ahead.is_spent() => None,
                (Some((_, kept)), None) => {
                    let rest = 1_000_000_i64.saturating_sub(kept);
                    ahead.day_of(share.saturating_sub(kept).saturating_mul(1_000_000).checked_div(rest)?)
                }
                (None, None) => ahead.day_of(share),
            };
            let day = day?.checked_add(later)?;
            let Some(worked) = self.worked else { return Some(day) };
            worked.adjust(Date::from_number(day), BusinessDay::Following).ok().map(number)
        })
    }
}
