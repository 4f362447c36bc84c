//! The figures of a period in minor units, as sums of moves.

use super::PeriodFigures;
use crate::report::flows::is_cash;
use crate::report::moves::{DebtMove, DebtStep, MoneyMove, MoneyStep, Parts};
use crate::{Currency, Date, Money, Nature, Prepayment, Result};

/// Figures in minor units.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Sums {
    opening: i128,
    charged: i128,
    changed: i128,
    paid: i128,
    credited: i128,
    deducted: i128,
    written_off: i128,
    canceled: i128,
    closing: Parts,
    received: i128,
    prepaid: i128,
    unidentified: i128,
}

impl Sums {
    pub(super) fn both(&self, other: &Self, take: impl Fn(i128, i128) -> i128) -> Self {
        Self {
            opening: take(self.opening, other.opening),
            charged: take(self.charged, other.charged),
            changed: take(self.changed, other.changed),
            paid: take(self.paid, other.paid),
            credited: take(self.credited, other.credited),
            deducted: take(self.deducted, other.deducted),
            written_off: take(self.written_off, other.written_off),
            canceled: take(self.canceled, other.canceled),
            closing: Parts {
                not_due: take(self.closing.not_due, other.closing.not_due),
                overdue: take(self.closing.overdue, other.closing.overdue),
                disputed: take(self.closing.disputed, other.closing.disputed),
            },
            received: take(self.received, other.received),
            prepaid: take(self.prepaid, other.prepaid),
            unidentified: take(self.unidentified, other.unidentified),
        }
    }

    pub(super) fn plus(&self, other: &Self) -> Self {
        self.both(other, i128::saturating_add)
    }

    pub(super) fn minus(&self, other: &Self) -> Self {
        self.both(other, i128::saturating_sub)
    }

    pub(super) fn of_debt(step: &DebtStep<'_>, first: Date) -> Self {
        let mut sums = Self { closing: step.delta, ..Self::default() };
        let delta = step.delta.open();
        let less = delta.saturating_neg();
        if step.on < first {
            sums.opening = delta;
            return sums;
        }
        match step.kind {
            DebtMove::Charged => sums.charged = delta,
            DebtMove::Changed => sums.changed = delta,
            DebtMove::Paid | DebtMove::PaymentReversed => sums.paid = less,
            DebtMove::Credited => sums.credited = less,
            DebtMove::Deducted | DebtMove::DeductionReversed => sums.deducted = less,
            DebtMove::WrittenOff | DebtMove::Recovered => sums.written_off = less,
            DebtMove::Canceled => sums.canceled = less,
            DebtMove::Disputed | DebtMove::DisputeEnded | DebtMove::BecameOverdue => {}
        }
        sums
    }

    pub(super) fn of_money(money: &Prepayment, step: &MoneyStep<'_>, first: Date) -> Self {
        let delta = i128::from(step.delta);
        let mut sums = Self::default();
        if is_cash(money) && step.on >= first && matches!(step.kind, MoneyMove::Received | MoneyMove::Bounced) {
            sums.received = delta;
        }
        if money.nature == Nature::Unidentified {
            sums.unidentified = delta
        } else {
            sums.prepaid = delta
        }
        sums
    }

    pub(super) fn figures(&self, currency: Currency) -> Result<PeriodFigures> {
        let money = |minor: i128| Money::from_i128(minor, currency);
        Ok(PeriodFigures {
            opening: money(self.opening)?,
            charged: money(self.charged)?,
            changed: money(self.changed)?,
            paid: money(self.paid)?,
            credited: money(self.credited)?,
            deducted: money(self.deducted)?,
            written_off: money(self.written_off)?,
            canceled: money(self.canceled)?,
            closing: self.closing.money(currency)?,
            received: money(self.received)?,
            prepaid: money(self.prepaid)?,
            unidentified: money(self.unidentified)?,
        })
    }

    pub(super) fn read(figures: &PeriodFigures) -> Self {
        let minor = |amount: &Money| i128::from(amount.minor());
        Self {
            opening: minor(&figures.opening),
            charged: minor(&figures.charged),
            changed: minor(&figures.changed),
            paid: minor(&figures.paid),
            credited: minor(&figures.credited),
            deducted: minor(&figures.deducted),
            written_off: minor(&figures.written_off),
            canceled: minor(&figures.canceled),
            closing: Parts {
                not_due: minor(&figures.closing.not_due),
                overdue: minor(&figures.closing.overdue),
                disputed: minor(&figures.closing.disputed),
            },
            received: minor(&figures.received),
            prepaid: minor(&figures.prepaid),
            unidentified: minor(&figures.unidentified),
        }
    }
}
