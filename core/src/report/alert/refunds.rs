//! Receipts and refunds that are unlike those before, and receipts that stand twice.

use super::customers::{Sums, above};
use super::find::Desk;
use super::policy::AlertRule;
use super::record::{AlertKind, Finding};
use super::spread::Spread;
use crate::error::count;
use crate::reason::AlertReason;
use crate::{Currency, Date, Id, Money, Prepayment, Result};

/// Money that arrived and was not taken back.
#[derive(Clone, Copy, Debug)]
pub(super) struct Receipt<'a> {
    pub(super) of: &'a Prepayment,
}

/// Money that was paid back.
#[derive(Clone, Copy, Debug)]
pub(super) struct Refund<'a> {
    pub(super) of: &'a Prepayment,
    /// Its place among the events.
    pub(super) place: usize,
    pub(super) on: Date,
    pub(super) amount: Money,
    pub(super) refund: Option<&'a Id>,
    pub(super) account: Option<&'a Id>,
}

/// For so long receipts and refunds are what new ones are compared with.
const YEAR: i64 = 365;

impl<'a> Desk<'a> {
    /// Whether something happened so few days ago that it is new.
    fn is_recent(&self, on: Date) -> bool {
        self.cut_off.on.days_since(on) < self.policy.recent
    }

    /// Whether something is what new things are compared with.
    fn is_earlier(&self, on: Date) -> bool {
        let days = self.cut_off.on.days_since(on);
        days >= self.policy.recent && days < self.policy.recent.saturating_add(YEAR)
    }

    /// Looks at receipts and refunds of a customer.
    pub(super) fn jumps(&mut self, customer: &'a Id, currency: Currency, sums: &Sums<'a>) -> Result<()> {
        let policy = self.policy;
        for rule in &policy.rules {
            match rule {
                AlertRule::RefundJump { deviations } => self.refund_jumps(sums, *deviations)?,
                AlertRule::ReceiptJump { deviations } => self.receipt_jumps(sums, *deviations)?,
                AlertRule::RefundSoon { days: limit } => self.soon(sums, *limit),
                AlertRule::RefundElsewhere {} => self.elsewhere(sums),
                AlertRule::DuplicateReceipt { days } => self.likely(sums, *days),
                AlertRule::RefundShare { percent: limit, days } => {
                    let within = |on: Date| self.cut_off.on.days_since(on) < *days;
                    let add = |sum: i128, amount: Money| sum.saturating_add(amount.minor().into());
                    let back = sums.refunds.iter().filter(|refund| within(refund.on));
                    let last = back.clone().map(|refund| refund.on).max();
                    let refunded = back.fold(0, |sum, refund| add(sum, refund.amount));
                    let came = sums.receipts.iter().filter(|receipt| within(receipt.of.received));
                    let received = came.fold(0, |sum, receipt| add(sum, receipt.of.amount));
                    if let Some(since) = last.filter(|_| above(refunded, received, *limit)) {
                        let money = |minor: i128| Money::from_i128(minor, currency);
                        let (refunded, received) = (money(refunded)?, money(received)?);
                        let owner = self.owners.of(customer).or(sums.own.as_ref()).cloned();
                        self.report(Finding {
                            kind: AlertKind::RefundShare,
                            customer: Some(customer),
                            owner: owner.as_ref(),
                            subjects: Vec::new(),
                            mark: currency.code(),
                            amount: Some(refunded),
                            since,
                            reason: AlertReason::RefundShare { refunded, received, days: *days, limit: *limit },
                        });
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn refund_jumps(&mut self, sums: &Sums<'a>, deviations: i64) -> Result<()> {
        let before = sums.refunds.iter().filter(|refund| self.is_earlier(refund.on));
        let mut before: Vec<i64> = before.map(|refund| refund.amount.minor()).collect();
        let Some(spread) = Spread::of(&mut before) else { return Ok(()) };
        for refund in &sums.refunds {
            let (amount, minor) = (refund.amount, refund.amount.minor());
            if self.is_recent(refund.on) && spread.is_above(minor) && spread.is_far(minor, deviations) {
                let money = |minor: i128| Money::from_i128(minor, amount.currency());
                let (median, distance) = (money(spread.median())?, money(spread.median_distance())?);
                let earlier = count(spread.count);
                let reason = AlertReason::RefundJump { amount, median, spread: distance, earlier, deviations };
                self.refund(AlertKind::RefundJump, refund, reason);
            }
        }
        Ok(())
    }

    fn receipt_jumps(&mut self, sums: &Sums<'a>, deviations: i64) -> Result<()> {
        let before = sums.receipts.iter().filter(|receipt| self.is_earlier(receipt.of.received));
        let mut before: Vec<i64> = before.map(|receipt| receipt.of.amount.minor()).collect();
        let Some(spread) = Spread::of(&mut before) else { return Ok(()) };
        for Receipt { of } in &sums.receipts {
            let amount = of.amount;
            if self.is_recent(of.received) && spread.is_far(amount.minor(), deviations) {
                let money = |minor: i128| Money::from_i128(minor, amount.currency());
                let (median, distance) = (money(spread.median())?, money(spread.median_distance())?);
                let earlier = count(spread.count);
                let reason = AlertReason::ReceiptJump { amount, median, spread: distance, earlier, deviations };
                self.receipt(AlertKind::ReceiptJump, of, reason);
            }
        }
        Ok(())
    }

    fn soon(&mut self, sums: &Sums<'a>, limit: i64) {
        for refund in &sums.refunds {
            let (received, on) = (refund.of.received, refund.on);
            let days = on.days_since(received);
            if self.is_recent(on) && days <= limit {
                let reason = AlertReason::RefundSoon { amount: refund.amount, received, on, days, limit };
                self.refund(AlertKind::RefundSoon, refund, reason);
            }
        }
    }

    fn elsewhere(&mut self, sums: &Sums<'a>) {
        let known = crate::order::set(sums.receipts.iter().filter_map(|receipt| receipt.of.payer_account.as_ref()));
        // Where no account is known, nothing can be said.
        if known.is_empty() {
            return;
        }
        for refund in sums.refunds.iter().filter(|refund| self.is_recent(refund.on)).collect::<Vec<_>>() {
            if let Some(account) = refund.account.filter(|account| !known.contains(account)) {
                let reason = AlertReason::RefundElsewhere { amount: refund.amount, account: account.clone() };
                self.refund(AlertKind::RefundElsewhere, refund, reason);
            }
        }
    }

    /// Receipts of one customer and amount, within a few days, with different bank numbers or none.
    fn likely(&mut self, sums: &Sums<'a>, limit: i64) {
        let mut receipts: Vec<&Prepayment> = sums.receipts.iter().map(|receipt| receipt.of).collect();
        receipts.sort_by(|a, b| (a.amount.minor(), a.received, &a.id).cmp(&(b.amount.minor(), b.received, &b.id)));
        for pair in receipts.windows(2) {
            if let [earlier, later] = pair
                && earlier.amount == later.amount
                && (earlier.bank_ref.is_none() || earlier.bank_ref != later.bank_ref)
                && self.is_recent(later.received)
            {
                let days = later.received.days_since(earlier.received);
                if days <= limit {
                    let reason = AlertReason::LikelyDuplicate { amount: later.amount, days, limit };
                    self.pair(AlertKind::LikelyDuplicate, earlier, later, reason);
                }
            }
        }
    }

    /// Receipts with one bank number and one amount, whoever is said to have paid.
    pub(super) fn certain(&mut self, receipts: &mut [&'a Prepayment]) {
        receipts.sort_by(|a, b| {
            let key = |of: &'a Prepayment| (of.bank_ref.as_ref(), of.amount.currency(), of.amount.minor(), of.received);
            (key(a), &a.id).cmp(&(key(b), &b.id))
        });
        for pair in receipts.windows(2) {
            if let [earlier, later] = pair
                && let Some(bank_ref) = &later.bank_ref
                && earlier.bank_ref == later.bank_ref
                && earlier.amount == later.amount
                && self.is_recent(later.received)
            {
                let reason = AlertReason::DuplicateReceipt { amount: later.amount, bank_ref: bank_ref.clone() };
                self.pair(AlertKind::DuplicateReceipt, earlier, later, reason);
            }
        }
    }

    fn pair(&mut self, kind: AlertKind, earlier: &'a Prepayment, later: &'a Prepayment, reason: AlertReason) {
        self.report(Finding {
            kind,
            customer: Some(&later.customer),
            owner: self.owner(&later.customer, later.owner.as_ref()),
            subjects: vec![earlier.id.clone(), later.id.clone()],
            mark: "",
            amount: Some(later.amount),
            since: later.received.max(earlier.received),
            reason,
        });
    }

    fn receipt(&mut self, kind: AlertKind, of: &'a Prepayment, reason: AlertReason) {
        self.report(Finding {
            kind,
            customer: Some(&of.customer),
            owner: self.owner(&of.customer, of.owner.as_ref()),
            subjects: vec![of.id.clone()],
            mark: "",
            amount: Some(of.amount),
            since: of.received,
            reason,
        });
    }

    fn refund(&mut self, kind: AlertKind, refund: &Refund<'a>, reason: AlertReason) {
        let of = refund.of;
        let mut subjects = vec![of.id.clone()];
        subjects.extend(refund.refund.cloned());
        let place = refund.place.to_string();
        self.report(Finding {
            kind,
            customer: Some(&of.customer),
            owner: self.owner(&of.customer, of.owner.as_ref()),
            subjects,
            mark: &place,
            amount: Some(refund.amount),
            since: refund.on,
            reason,
        });
    }
}
