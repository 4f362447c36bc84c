//! What the records of one customer come to, before anything is divided.

use std::collections::{BTreeMap, BTreeSet};

use super::{BehaviorEach, BehaviorOf, BehaviorRules, CustomerBehavior, DayFigures};
use crate::credit::exact::{add, money, ratio, weighed};
use crate::credit::observation::{Excused, Look, ObservationState, Observer, Seen, counts};
use crate::error::count;
use crate::grouped::Grouped;
use crate::item::Groups;
use crate::{
    Currency, CutOff, Date, Debt, DebtAct, Error, Id, Nature, PaidBy, Portfolio, Prepayment, PrepaymentAct, Result,
    ReversalCause, Source,
};

/// So many of the last are compared with all.
const RECENT: usize = 5;

/// A debt or document that closed in the window.
#[derive(Clone, Copy)]
struct Closed {
    until: Date,
    days: i64,
    to_pay: i64,
    late: bool,
    settled: bool,
}

/// The facts of one customer or group in one currency.
pub(super) struct Facts<'a> {
    customer: &'a Id,
    currency: Currency,
    members: BTreeSet<&'a Id>,
    /// Whether each closed by itself or as a part of a document, and which.
    closed: Vec<((bool, &'a Id), Closed)>,
    each: BehaviorEach,
    amount: i128,
    on_time: i128,
    lost: i128,
    /// What was paid of what was settled, and times its days.
    paid: i128,
    paid_days: i128,
    /// What was paid or given up of what closed, and times its days late.
    ended: i128,
    ended_days: i128,
    open: i128,
    overdue: i128,
    disputed: i128,
    oldest: Option<i64>,
    invoiced: i128,
    credited: i128,
    canceled: i128,
    months: BTreeSet<(i32, u32)>,
    bounced: BTreeSet<&'a Id>,
    bounced_unnamed: i64,
    /// What the debts invoiced in the window come to, and what money on account paid of them.
    cohort: i128,
    prepaid: i128,
    free: i128,
    bound: i128,
    received: i128,
    refunded: i128,
    arrivals: BTreeSet<Date>,
}

impl<'a> Facts<'a> {
    fn new((customer, currency): &(&'a Id, Currency), rules: &BehaviorRules) -> Self {
        Self {
            customer,
            currency: *currency,
            members: BTreeSet::new(),
            closed: Vec::new(),
            each: rules.each,
            amount: 0,
            on_time: 0,
            lost: 0,
            paid: 0,
            paid_days: 0,
            ended: 0,
            ended_days: 0,
            open: 0,
            overdue: 0,
            disputed: 0,
            oldest: None,
            invoiced: 0,
            credited: 0,
            canceled: 0,
            months: BTreeSet::new(),
            bounced: BTreeSet::new(),
            bounced_unnamed: 0,
            cohort: 0,
            prepaid: 0,
            free: 0,
            bound: 0,
            received: 0,
            refunded: 0,
            arrivals: BTreeSet::new(),
        }
    }
}

/// The window and whatever else every record is looked at with.
struct Frame<'a, 'r> {
    observer: Observer<'r>,
    cut_off: &'r CutOff,
    first: Date,
    receipts: BTreeSet<&'a Id>,
}

impl Frame<'_, '_> {
    fn holds(&self, day: Date) -> bool {
        (self.first..=self.cut_off.on).contains(&day)
    }
}

pub(super) fn gather<'a>(portfolio: &'a Portfolio, rules: &BehaviorRules, cut_off: &CutOff) -> Result<Vec<Facts<'a>>> {
    portfolio.unique()?;
    let groups = match rules.of {
        BehaviorOf::Customer => Groups::of(&[]),
        BehaviorOf::Group => Groups::of(&portfolio.debtors).map_err(|e| e.at("portfolio")),
    }?;
    let frame = Frame {
        observer: Observer::new(&rules.observation).map_err(Observer::at_observation)?,
        cut_off,
        first: rules.first_day(cut_off)?,
        receipts: crate::order::set(portfolio.prepayments.iter().map(|money| &money.id)),
    };
    let grouped = Grouped::of(
        portfolio.debts.iter().map(|debt| (groups.top(&debt.customer), debt.amount.currency())),
        portfolio.prepayments.iter().map(|money| (groups.top(&money.customer), money.amount.currency())),
    );
    let mut all: Vec<Option<Facts<'a>>> = grouped.keys.iter().map(|_| None).collect();
    let mut places = grouped.numbers.iter().map(|number| {
        let place = usize::try_from(*number).unwrap_or(usize::MAX);
        (place, grouped.keys.get(place))
    });
    for (position, debt) in portfolio.debts.iter().enumerate() {
        let at = |e: Error| e.at_index("debts", position).at("portfolio");
        if let Some((place, Some(key))) = places.next()
            && counts(debt, cut_off)
            && let Some(facts) = all.get_mut(place)
        {
            let facts = facts.get_or_insert_with(|| Facts::new(key, rules));
            facts.member(&debt.customer);
            facts.debt(&frame, debt).map_err(at)?;
        }
    }
    for (position, prepayment) in portfolio.prepayments.iter().enumerate() {
        let at = |e: Error| e.at_index("prepayments", position).at("portfolio");
        if let Some((place, Some(key))) = places.next()
            && cut_off.sees(prepayment.first_day(), prepayment.entered)
            && let Some(facts) = all.get_mut(place)
        {
            let facts = facts.get_or_insert_with(|| Facts::new(key, rules));
            facts.member(&prepayment.customer);
            facts.prepayment(&frame, prepayment).map_err(at)?;
        }
    }
    let mut all: Vec<Facts<'a>> = all.into_iter().flatten().collect();
    crate::order::sort_by_key(&mut all, |facts| (facts.customer, facts.currency));
    Ok(all)
}

impl<'a> Facts<'a> {
    fn member(&mut self, customer: &'a Id) {
        // Most are asked for one customer at a time.
        if self.members.first() != Some(&customer) {
            self.members.insert(customer);
        }
    }

    fn debt(&mut self, frame: &Frame<'a, '_>, debt: &'a Debt) -> Result<()> {
        let (mut before, mut unnamed) = ((debt.amount.minor(), 0, 0), 0_i64);
        let (mut changed, mut credited, mut canceled) = (0_i128, 0_i128, 0_i128);
        let mut bounced = Vec::new();
        let look = frame.observer.look(debt, frame.cut_off, |event, now| {
            if !frame.holds(event.on) {
                before = (now.amount, now.credited, now.canceled);
                return;
            }
            let more = |now: i64, before: i64| i128::from(now).saturating_sub(before.into());
            changed = changed.saturating_add(more(now.amount, before.0));
            credited = credited.saturating_add(more(now.credited, before.1));
            canceled = canceled.saturating_add(more(now.canceled, before.2));
            before = (now.amount, now.credited, now.canceled);
            if let DebtAct::PaymentReversed { receipt, cause: ReversalCause::Bounced, .. } = &event.act {
                bounced.extend(receipt);
                unnamed = unnamed.saturating_add(i64::from(receipt.is_none()));
            }
        })?;
        let Some(look) = look else { return Ok(()) };
        self.bounced.extend(bounced);
        self.bounced_unnamed = self.bounced_unnamed.saturating_add(unnamed);
        self.invoiced = self.invoiced.saturating_add(changed);
        self.credited = self.credited.saturating_add(credited);
        self.canceled = self.canceled.saturating_add(canceled);
        self.standing(frame, debt, &look);
        if let Some(seen) = look.seen.filter(|seen| seen.state != ObservationState::Overdue && frame.holds(seen.until))
        {
            let key = debt.document.as_ref().map_or((false, &debt.id), |document| (true, document));
            self.close(debt, key, &seen, &look.excused);
        }
        Ok(())
    }

    /// What is open of it, what was invoiced, and which money paid.
    fn standing(&mut self, frame: &Frame<'a, '_>, debt: &'a Debt, look: &Look<'_>) {
        let last = &look.last;
        let disputed = last.disputed_now();
        add(&mut self.open, last.open);
        add(&mut self.disputed, disputed);
        let (undisputed, past) = (last.open.saturating_sub(disputed), frame.cut_off.on.days_since(look.due));
        if past > 0 && undisputed > 0 && last.open > frame.observer.small(debt.amount) {
            add(&mut self.overdue, undisputed);
            self.oldest = self.oldest.max(Some(past));
        }
        let invoiced_now = frame.holds(debt.issued);
        if invoiced_now {
            add(&mut self.invoiced, debt.amount.minor());
            self.months.insert((debt.issued.year(), debt.issued.month()));
            add(&mut self.cohort, last.amount.saturating_sub(last.credited).saturating_sub(last.canceled));
        }
        for slice in &look.slices {
            if slice.by == PaidBy::Prepayment && invoiced_now {
                add(&mut self.prepaid, slice.amount);
            }
            let recorded = slice.receipt.is_some_and(|receipt| frame.receipts.contains(receipt));
            if slice.by == PaidBy::Receipt && !recorded && frame.holds(slice.day) {
                add(&mut self.received, slice.amount);
                self.arrivals.insert(slice.day);
            }
        }
    }

    fn close(&mut self, debt: &Debt, key: (bool, &'a Id), seen: &Seen<'_>, excused: &Excused) {
        let settled = seen.state == ObservationState::Settled;
        let one = Closed {
            until: seen.until,
            days: seen.days,
            to_pay: seen.until.days_since(debt.issued),
            late: seen.late,
            settled,
        };
        self.closed.push((key, one));
        add(&mut self.amount, seen.amount);
        add(&mut self.lost, seen.lost);
        if !seen.late {
            add(&mut self.on_time, seen.amount);
        }
        let mut end = |amount: i64, day: Date| {
            add(&mut self.ended, amount);
            let days = excused.late(seen.due, day).max(0);
            self.ended_days = self.ended_days.saturating_add(weighed(amount, days));
        };
        end(seen.lost, seen.until);
        for slice in &seen.paid {
            end(slice.amount, slice.day);
            if settled {
                add(&mut self.paid, slice.amount);
                let days = slice.day.days_since(debt.issued);
                self.paid_days = self.paid_days.saturating_add(weighed(slice.amount, days));
            }
        }
    }

    fn prepayment(&mut self, frame: &Frame<'a, '_>, prepayment: &'a Prepayment) -> Result<()> {
        let standing = prepayment.standing(frame.cut_off)?;
        let left = standing.left.minor();
        let usable = !matches!(prepayment.nature, Nature::Guarantee | Nature::Unidentified)
            && prepayment.expires.is_none_or(|expires| frame.cut_off.on < expires);
        let kept = standing.held.minor().saturating_add(standing.refund_requested.minor()).min(left);
        let bound = if usable { kept } else { left };
        add(&mut self.bound, bound);
        add(&mut self.free, left.saturating_sub(bound));
        for event in prepayment.events.iter().filter(|event| frame.cut_off.sees(event.on, event.entered)) {
            match &event.act {
                PrepaymentAct::Refunded { amount, .. } if frame.holds(event.on) => {
                    add(&mut self.refunded, amount.minor());
                }
                PrepaymentAct::Bounced {} if frame.holds(event.on) => {
                    self.bounced.insert(&prepayment.id);
                }
                _ => {}
            }
        }
        let arrived = prepayment.source == Source::Receipt && !standing.bounced;
        if arrived && frame.holds(prepayment.received) {
            add(&mut self.received, prepayment.amount.minor());
            self.arrivals.insert(prepayment.received);
        }
        Ok(())
    }

    /// What counts as one, the last to close at the end; of those that closed on one day, by their days.
    fn counted(&self) -> Vec<Closed> {
        let mut rows: Vec<Closed> = match self.each {
            BehaviorEach::Debt => self.closed.iter().map(|(_, one)| *one).collect(),
            BehaviorEach::Document => {
                let mut documents: BTreeMap<(bool, &Id), Closed> = BTreeMap::new();
                for (key, one) in &self.closed {
                    documents.entry(*key).and_modify(|all| all.with(*one)).or_insert(*one);
                }
                documents.into_values().collect()
            }
        };
        crate::order::sort_by_key(&mut rows, |one| (one.until, one.days, one.to_pay));
        rows
    }

    pub(super) fn figures(self) -> Result<CustomerBehavior> {
        let counted = self.counted();
        let closed = count(counted.len());
        let late_days = counted.iter().fold(0, |sum: i64, one| sum.saturating_add(one.days.max(0)));
        let late = count(counted.iter().filter(|one| one.late).count());
        let mut delays: Vec<i64> = counted.iter().map(|one| one.days).collect();
        let recent = delays.get(delays.len().saturating_sub(RECENT)..).unwrap_or_default();
        let recent: i128 = recent.iter().fold(0, |sum: i128, days| sum.saturating_add((*days).into()));
        let trend = if counted.len() > RECENT {
            // Both means over their common denominator.
            let total = delays.iter().fold(0_i128, |sum, days| sum.saturating_add((*days).into()));
            let five = i128::from(count(RECENT));
            let upper = recent.saturating_mul(closed.into()).saturating_sub(total.saturating_mul(five));
            ratio(upper, five.saturating_mul(closed.into()))?
        } else {
            None
        };
        let mut to_pay: Vec<i64> = counted.iter().filter(|one| one.settled).map(|one| one.to_pay).collect();
        let arrivals = || self.arrivals.iter();
        let mut gaps: Vec<i64> = arrivals().zip(arrivals().skip(1)).map(|(a, b)| b.days_since(*a)).collect();
        let sales = self.invoiced.saturating_sub(self.credited).saturating_sub(self.canceled);
        let cash = |minor: i128| money(minor, self.currency);
        Ok(CustomerBehavior {
            customer: self.customer.clone(),
            currency: self.currency,
            members: count(self.members.len()),
            closed,
            amount: cash(self.amount)?,
            lost: cash(self.lost)?,
            days_to_pay: DayFigures::of(&mut to_pay)?,
            days_to_pay_by_amount: ratio(self.paid_days, self.paid)?,
            delay: DayFigures::of(&mut delays)?,
            days_delinquent: ratio(late_days.into(), closed.into())?,
            days_delinquent_by_amount: ratio(self.ended_days, self.ended)?,
            late,
            late_days,
            on_time: ratio(closed.saturating_sub(late).into(), closed.into())?,
            on_time_by_amount: ratio(self.on_time, self.amount)?,
            trend,
            open: cash(self.open)?,
            overdue: cash(self.overdue)?,
            oldest: self.oldest,
            disputed: cash(self.disputed)?,
            disputed_share: ratio(self.disputed, self.open)?,
            sales: cash(sales)?,
            sales_months: count(self.months.len()),
            monthly_sales: ratio(sales, count(self.months.len()).into())?,
            credited: cash(self.credited)?,
            credited_share: ratio(self.credited, self.invoiced.max(0))?,
            bounced: count(self.bounced.len()).saturating_add(self.bounced_unnamed),
            prepaid: cash(self.prepaid)?,
            prepaid_share: ratio(self.prepaid, self.cohort)?,
            free_money: cash(self.free)?,
            bound_money: cash(self.bound)?,
            received: cash(self.received)?,
            refunded: cash(self.refunded)?,
            refunded_share: ratio(self.refunded, self.received)?,
            payment_days: count(self.arrivals.len()),
            payment_gaps: DayFigures::of(&mut gaps)?,
        })
    }
}

impl Closed {
    /// Another part of the same document.
    fn with(&mut self, other: Self) {
        self.until = self.until.max(other.until);
        self.days = self.days.max(other.days);
        self.to_pay = self.to_pay.max(other.to_pay);
        self.late |= other.late;
        self.settled &= other.settled;
    }
}
