//! How often something recorded had to be put right (差错与更正): the counters by which a company sees whether its books
//! get better, held against a period before the change.
//!
//! What was recorded right the first time is never taken back; so what is taken back, and what was refused, measures the
//! errors that work makes. The rate at which bank lines are matched by themselves is that of
//! [`measure_matches`](crate::measure_matches); how long a reconciliation took is between the end of its period and its
//! signature in [`PeriodStatus`](crate::PeriodStatus).

use std::collections::BTreeMap;

use super::book::Book;
use super::event::BookEvent;
use crate::account::Act;
use crate::error::ErrorKind;
use crate::shape::Shape;
use crate::{Date, Error, Fraction, Result};

/// What was recorded in a period, and what of earlier work was put right in it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct BookCorrections {
    /// Orders that were carried out, wait, or were refused and remembered.
    pub orders: i64,
    /// Receipts, receivables and allocations that were recorded: the work that can be wrong.
    pub recorded: i64,
    /// What was put right, by kind, in the order of the kinds; those of which there were none are left out.
    pub kinds: Vec<CorrectionCount>,
    /// All of them.
    pub corrected: i64,
    /// Corrections for each record. Absent: nothing was recorded.
    #[shape(omit)]
    pub rate: Option<Fraction>,
    /// Orders that were refused and remembered, by code (指令驳回).
    pub refused: Vec<RefusalCount>,
}

/// How often one kind of correction was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub struct CorrectionCount {
    /// The kind.
    pub kind: CorrectionKind,
    /// How often.
    pub count: i64,
}

/// How often orders were refused for one reason.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct RefusalCount {
    /// The code of the refusal.
    pub code: String,
    /// How often.
    pub count: i64,
}

/// Something that puts earlier work right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Shape)]
pub enum CorrectionKind {
    /// An allocation was taken back (反核销).
    AllocationUndone,
    /// A transfer, an identification or another movement of money was taken back (撤销).
    MovementUndone,
    /// The bank took a receipt back (退票).
    ReceiptBounced,
    /// A claimed receipt was no receipt (认领驳回).
    ReceiptRejected,
    /// A receivable was canceled (作废).
    ReceivableCanceled,
    /// The amount or the due date of a receivable was changed (应收变更).
    ReceivableChanged,
    /// A credit note took something off (红字).
    Credited,
    /// A refund came back from the bank (退款退回).
    RefundReturned,
    /// A closed period was opened again (反结账).
    PeriodReopened,
    /// A revaluation was taken back (重估冲回).
    RevaluationUndone,
    /// A customer turned out to be another one (客户合并).
    CustomerMerged,
}

impl CorrectionKind {
    fn of(event: &BookEvent) -> Option<Self> {
        Some(match event {
            BookEvent::Unallocated { .. } => Self::AllocationUndone,
            BookEvent::Moved { movement } if matches!(movement.act, Act::Undo { .. }) => Self::MovementUndone,
            BookEvent::ReceiptBounced { .. } => Self::ReceiptBounced,
            BookEvent::ReceiptRejected { .. } => Self::ReceiptRejected,
            BookEvent::ReceivableCanceled { .. } => Self::ReceivableCanceled,
            BookEvent::ReceivableChanged { .. } => Self::ReceivableChanged,
            BookEvent::Credited { .. } | BookEvent::CreditedOnAccount { .. } => Self::Credited,
            BookEvent::RefundReturned { .. } => Self::RefundReturned,
            BookEvent::PeriodOpened { .. } => Self::PeriodReopened,
            BookEvent::RevaluationUndone { .. } => Self::RevaluationUndone,
            BookEvent::CustomerMerged { .. } => Self::CustomerMerged,
            _ => return None,
        })
    }
}

impl Book {
    /// What was recorded with a business date from the first day to the last, both included, and what was put right in
    /// that time. It counts events: a batch that takes back three allocations made three corrections.
    ///
    /// ```
    /// use duebook::{Book, Command, CorrectionKind, Currency, Fraction, Money, Order};
    ///
    /// let mut book = Book::open("acme-trading")?;
    /// let day = "2026-02-06".parse()?;
    /// let paid = Command::receipt("C-88", Money::parse("30000.07", Currency::new("CNY")?)?)?;
    /// let bounced = Command::BounceReceipt { receipt: "req-1".parse()? };
    /// for (id, at, command) in [("req-1", "2026-02-06T08:15:30Z", paid), ("req-2", "2026-02-06T09:00:00Z", bounced)] {
    ///     let decision = book.decide(&Order::new(id, "wang.fang", at.parse()?, day, command)?)?;
    ///     book.apply(&decision.events)?;
    /// }
    ///
    /// let found = book.corrections(day, day)?;
    /// assert_eq!((found.orders, found.recorded, found.corrected), (2, 1, 1));
    /// assert_eq!(found.kinds[0].kind, CorrectionKind::ReceiptBounced);
    /// assert_eq!(found.rate, Fraction::of(1, 1));
    /// # Ok::<(), duebook::Error>(())
    /// ```
    ///
    /// # Errors
    /// `date_out_of_reach` for a period that ends before it begins.
    pub fn corrections(&self, first: Date, last: Date) -> Result<BookCorrections> {
        if last < first {
            let backward = ErrorKind::DateOutOfReach { on: last, first: Some(first), last: None };
            return Err(Error::new(backward).at("last"));
        }
        let mut kinds: BTreeMap<CorrectionKind, i64> = BTreeMap::new();
        let mut refused: BTreeMap<&str, i64> = BTreeMap::new();
        let (mut orders, mut recorded, mut corrected) = (0_i64, 0_i64, 0_i64);
        for one in self.log.iter().filter(|one| first <= one.on && one.on <= last) {
            orders = orders.saturating_add(i64::from(one.index == 1));
            match &one.event {
                BookEvent::ReceiptClaimed { .. } | BookEvent::ReceivableOpened { .. } | BookEvent::Allocated { .. } => {
                    recorded = recorded.saturating_add(1);
                }
                // What was claimed before was counted then.
                BookEvent::ReceiptConfirmed { receipt, .. } if !self.was_claimed(receipt) => {
                    recorded = recorded.saturating_add(1);
                }
                BookEvent::Refused { code, .. } => {
                    let count = refused.entry(code).or_default();
                    *count = count.saturating_add(1);
                }
                _ => {}
            }
            if let Some(kind) = CorrectionKind::of(&one.event) {
                corrected = corrected.saturating_add(1);
                let count = kinds.entry(kind).or_default();
                *count = count.saturating_add(1);
            }
        }
        Ok(BookCorrections {
            orders,
            recorded,
            kinds: kinds.into_iter().map(|(kind, count)| CorrectionCount { kind, count }).collect(),
            corrected,
            rate: Fraction::of(corrected, recorded),
            refused: refused.into_iter().map(|(code, count)| RefusalCount { code: code.into(), count }).collect(),
        })
    }

    fn was_claimed(&self, receipt: &crate::Id) -> bool {
        self.state.receipts.get(receipt).is_some_and(|receipt| receipt.claimed.is_some())
    }
}
