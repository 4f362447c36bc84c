//! What the records come to in each month, before anything is divided.

use std::collections::{BTreeMap, BTreeSet};

use super::frame::Frame;
use crate::credit::exact::{add, weighed};
use crate::credit::observation::{Look, counts};
use crate::item::PaymentSlices;
use crate::{Currency, Date, Debt, Error, Id, PaidBy, Portfolio, Prepayment, Result, Source};

/// Ages: not due, 1–30, 31–60, 61–90, 91–120, beyond.
pub(super) const AGES: usize = 6;

/// The figures of one month's end, and of what happened in the month.
#[derive(Clone, Default)]
pub(super) struct Month {
    pub(super) ages: [i128; AGES],
    /// What of these ages is ripe, and what of that was open on its 91st day.
    pub(super) ripe: [i128; AGES],
    pub(super) reached: [i128; AGES],
    /// What is open, times its age, by the month it was invoiced in.
    pub(super) weighed: BTreeMap<Date, i128>,
    pub(super) collected: i128,
    pub(super) without_money: bool,
    pub(super) received: i128,
    pub(super) prepayments: bool,
    pub(super) fell_due: i128,
    pub(super) on_time: i128,
    pub(super) ahead_due: i128,
    pub(super) ahead_on_time: i128,
}

/// The figures of one currency.
pub(super) struct Sums {
    /// Whether there is any debt.
    pub(super) debts: bool,
    /// One for each end of the frame.
    pub(super) months: Vec<Month>,
    /// Of the whole history, by the first day of the month.
    pub(super) sales: BTreeMap<Date, i128>,
    pub(super) invoiced: BTreeMap<Date, i128>,
}

impl Month {
    pub(super) fn open(&self) -> i128 {
        self.ages.iter().fold(0, |sum: i128, age| sum.saturating_add(*age))
    }
}

/// How a debt stood from a day on.
#[derive(Clone, Copy)]
struct Step {
    from: Date,
    open: i64,
    due: Date,
}

pub(super) fn collect(portfolio: &Portfolio, frame: &Frame<'_>) -> Result<BTreeMap<Currency, Sums>> {
    portfolio.unique()?;
    let receipts = crate::order::set(portfolio.prepayments.iter().map(|money| &money.id));
    let mut all: BTreeMap<Currency, Sums> = BTreeMap::new();
    let empty = || Sums {
        debts: false,
        months: vec![Month::default(); frame.ends.len()],
        sales: BTreeMap::new(),
        invoiced: BTreeMap::new(),
    };
    let mut steps = Vec::new();
    for (position, debt) in portfolio.debts.iter().enumerate() {
        if counts(debt, frame.cut_off) {
            let sums = all.entry(debt.amount.currency()).or_insert_with(empty);
            let taken = sums.debt(frame, debt, &receipts, &mut steps);
            taken.map_err(|e| e.at_index("debts", position).at("portfolio"))?;
        }
    }
    for (position, prepayment) in portfolio.prepayments.iter().enumerate() {
        if frame.cut_off.sees(prepayment.first_day(), prepayment.entered) {
            let sums = all.entry(prepayment.amount.currency()).or_insert_with(empty);
            let at = |e: Error| e.at_index("prepayments", position).at("portfolio");
            sums.prepayment(frame, prepayment).map_err(at)?;
        }
    }
    Ok(all)
}

impl Sums {
    fn debt(&mut self, frame: &Frame<'_>, debt: &Debt, receipts: &BTreeSet<&Id>, steps: &mut Vec<Step>) -> Result<()> {
        steps.clear();
        steps.push(Step { from: debt.issued, open: debt.amount.minor(), due: debt.due });
        let (mut sold_before, mut slices) = (debt.amount.minor(), PaymentSlices::default());
        let look = frame.observer.look(debt, frame.cut_off, |event, now| {
            steps.push(Step { from: event.on, open: now.open, due: now.due });
            let sold = now.amount.saturating_sub(now.credited).saturating_sub(now.canceled);
            if sold != sold_before {
                if frame.sells(event.on) {
                    add(self.sales.entry(event.on.on_day(1)).or_default(), sold.saturating_sub(sold_before));
                }
                sold_before = sold;
            }
            let moved = slices.take(event);
            if let Some(month) = frame.place(event.on).and_then(|place| self.months.get_mut(place)) {
                add(&mut month.collected, moved.cash);
                month.without_money |= moved.netting != 0;
            }
        })?;
        let Some(look) = look else { return Ok(()) };
        self.debts = true;
        if frame.sells(debt.issued) {
            add(self.sales.entry(debt.issued.on_day(1)).or_default(), debt.amount.minor());
            add(self.invoiced.entry(debt.issued.on_day(1)).or_default(), debt.amount.minor());
        }
        self.stood(frame, debt, steps)?;
        self.fell_due(frame, debt, &look);
        for slice in &look.slices {
            let recorded = slice.receipt.is_some_and(|receipt| receipts.contains(receipt));
            let month = frame.place(slice.day).and_then(|place| self.months.get_mut(place));
            if let Some(month) = month.filter(|_| slice.by == PaidBy::Receipt && !recorded) {
                add(&mut month.received, slice.amount);
            }
        }
        Ok(())
    }

    /// How it stood at each end of a month.
    fn stood(&mut self, frame: &Frame<'_>, debt: &Debt, steps: &[Step]) -> Result<()> {
        let first = frame.ends.partition_point(|end| *end < debt.issued);
        for (place, end) in frame.ends.iter().enumerate().skip(first) {
            let at = |day: Date| steps.get(steps.partition_point(|step| step.from <= day).saturating_sub(1));
            let Some(step) = at(*end) else { continue };
            if step.open == 0 {
                // What is settled for good is looked at no more.
                if steps.last().is_none_or(|last| last.from <= *end) {
                    break;
                }
                continue;
            }
            let due = frame.observer.rolled(step.due)?;
            let (past, issued) = (end.days_since(due), debt.issued.on_day(1));
            let age = usize::try_from(past.saturating_add(29).div_euclid(30).clamp(0, 5)).unwrap_or(0);
            let Some(month) = self.months.get_mut(place) else { continue };
            add_at(&mut month.ages, age, step.open);
            let weighed = weighed(step.open, end.days_since(debt.issued));
            let sum = month.weighed.entry(issued).or_default();
            *sum = sum.saturating_add(weighed);
            if let Ok(ripe) = due.add_days(91)
                && ripe <= frame.cut_off.on
            {
                add_at(&mut month.ripe, age, step.open);
                add_at(&mut month.reached, age, at(ripe).map_or(0, |then| then.open).min(step.open));
            }
        }
        Ok(())
    }

    /// What of it was paid by the day it was due.
    fn fell_due(&mut self, frame: &Frame<'_>, debt: &Debt, look: &Look) {
        let Some(month) = frame.place(look.due).and_then(|place| self.months.get_mut(place)) else { return };
        let last = &look.last;
        let amount = last.amount.saturating_sub(last.credited).saturating_sub(last.canceled);
        let in_time = look.slices.iter().filter(|slice| slice.day <= look.due);
        let in_time = in_time.fold(0_i64, |sum, slice| sum.saturating_add(slice.amount));
        add(&mut month.fell_due, amount);
        add(&mut month.on_time, in_time);
        if frame.agreed_ahead.is_some_and(|field| debt.fields.contains(field)) {
            add(&mut month.ahead_due, amount);
            add(&mut month.ahead_on_time, in_time);
        }
    }

    fn prepayment(&mut self, frame: &Frame<'_>, prepayment: &Prepayment) -> Result<()> {
        let standing = prepayment.standing(frame.cut_off)?;
        if prepayment.source != Source::Receipt || standing.bounced {
            return Ok(());
        }
        if let Some(month) = frame.place(prepayment.received).and_then(|place| self.months.get_mut(place)) {
            add(&mut month.received, prepayment.amount.minor());
            month.prepayments = true;
        }
        Ok(())
    }
}

fn add_at(sums: &mut [i128; AGES], age: usize, minor: i64) {
    if let Some(sum) = sums.get_mut(age) {
        add(sum, minor);
    }
}
