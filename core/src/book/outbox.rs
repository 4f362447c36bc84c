//! The outbox (待发箱): what the host should tell people, and give them to do, because of events.
//!
//! Nothing is stored for it: notices follow from the events after a cursor, so that a host that keeps its cursor in
//! the transaction of its own queue sends each exactly once. Delivery is the host's.

use super::book::Book;
use super::event::BookEvent;
use super::recorded::Recorded;
use super::state::money;
use crate::account::{Act, Draw, Movement};
use crate::shape::Shape;
use crate::{ApprovalCase, CaseState, Id, Instant, Money, Nature, NoticeReason, Result, who_holds};

/// Something for somebody to know or to do.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Notice {
    /// The notice, unique for ever: the number of its event.
    pub id: Id,
    /// The number of the event.
    pub sequence: i64,
    /// When the event was recorded.
    pub at: Instant,
    /// Whether it asks for something.
    pub kind: NoticeKind,
    /// To whom, as far as the book knows. None: the host knows who does such work.
    #[shape(omit)]
    pub to: Vec<Id>,
    /// What it is.
    pub reason: NoticeReason,
}

/// Whether somebody has to do something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum NoticeKind {
    /// Something to do (待办).
    Task,
    /// Something to know (消息).
    Message,
}

/// Who is told what.
type Told = (NoticeKind, Vec<Id>, NoticeReason);

impl Book {
    /// The notices of the events after the one of that number, one for an event at most. Who holds a case is looked
    /// up at the instant of the event among the people of today.
    ///
    /// # Errors
    /// `number_out_of_range` for a number the log does not have.
    pub fn outbox(&self, sequence: i64) -> Result<Vec<Notice>> {
        let mut notices = Vec::new();
        for one in self.changes_since(sequence)? {
            if let Some((kind, to, reason)) = self.notice(one)? {
                let id = Id::new(format!("#{}", one.sequence))?;
                notices.push(Notice { id, sequence: one.sequence, at: one.at, kind, to, reason });
            }
        }
        Ok(notices)
    }

    fn notice(&self, one: &Recorded) -> Result<Option<Told>> {
        use {NoticeKind as Kind, NoticeReason as Reason};
        Ok(Some(match &one.event {
            BookEvent::CaseOpened { case, .. } => return self.waits(case, one),
            BookEvent::CaseAnswered { case, entry } => {
                let row = self.state.case(case)?;
                // The case as this answer left it.
                let mut then = row.case.clone();
                let number = row.case.entries.iter().position(|given| given == entry).unwrap_or(0);
                then.entries.truncate(number.saturating_add(1));
                return match then.state()? {
                    CaseState::Pending { .. } => self.waits(&then, one),
                    CaseState::Rejected { by, .. } => {
                        let action = then.subject.action.clone();
                        let reason = Reason::CaseRejected { case: case.clone(), action, by };
                        Ok(Some((Kind::Message, vec![then.requester], reason)))
                    }
                    // The events after it say what became of it.
                    CaseState::Approved { .. } | CaseState::Withdrawn { .. } => Ok(None),
                };
            }
            BookEvent::CaseCarriedOut { case } => {
                let ApprovalCase { subject, requester, steps, .. } = &self.state.case(case)?.case;
                if steps.is_empty() {
                    return Ok(None);
                }
                let reason = Reason::CaseCarriedOut { case: case.clone(), action: subject.action.clone() };
                (Kind::Message, vec![requester.clone()], reason)
            }
            BookEvent::CaseHeldUp { case, code, .. } => {
                let ApprovalCase { subject, requester, .. } = &self.state.case(case)?.case;
                let (action, code) = (subject.action.clone(), code.clone());
                let reason = Reason::CaseHeldUp { case: case.clone(), action, code };
                (Kind::Task, vec![requester.clone()], reason)
            }
            BookEvent::ReceiptClaimed { receipt } => {
                let (Some(id), Some(customer)) = (receipt.receipt.clone(), receipt.customer.clone()) else {
                    return Ok(None);
                };
                (Kind::Task, Vec::new(), Reason::ConfirmReceipt { receipt: id, customer, amount: receipt.amount })
            }
            BookEvent::ReceiptConfirmed { receipt, movement, .. } => {
                let Act::Deposit { account, amount, nature, .. } = &movement.act else { return Ok(None) };
                let (receipt, customer, amount) = (receipt.clone(), account.customer.clone(), *amount);
                if *nature == Nature::Unidentified {
                    (Kind::Task, Vec::new(), Reason::IdentifyReceipt { receipt, amount })
                } else {
                    match self.claimer(&receipt) {
                        Some(by) => (Kind::Message, vec![by], Reason::ReceiptConfirmed { receipt, customer, amount }),
                        None => return Ok(None),
                    }
                }
            }
            BookEvent::ReceiptRejected { receipt } => {
                let found = self.state.receipt(receipt)?;
                let (customer, amount, receipt) = (found.customer.clone(), found.amount, receipt.clone());
                let to = self.claimer(&receipt).into_iter().collect();
                (Kind::Message, to, Reason::ReceiptRejected { receipt, customer, amount })
            }
            BookEvent::ReceiptBounced { receipt, .. } => {
                let found = self.state.receipt(receipt)?;
                let (customer, amount) = (found.customer.clone(), found.amount);
                let to = self.owner(&customer);
                (Kind::Message, to, Reason::ReceiptBounced { receipt: receipt.clone(), customer, amount })
            }
            BookEvent::ContractSubmitted { contract } => {
                let customer = self.state.contract(contract)?.contract.customer.clone();
                (Kind::Task, Vec::new(), Reason::ApproveContract { contract: contract.clone(), customer })
            }
            BookEvent::ContractApproved { contract } => {
                let customer = self.state.contract(contract)?.contract.customer.clone();
                let to = self.owner(&customer);
                (Kind::Message, to, Reason::ContractApproved { contract: contract.clone(), customer })
            }
            BookEvent::RefundRequested { refund, movement, .. } => {
                let Some((customer, amount)) = self.drawn(movement) else { return Ok(None) };
                (Kind::Task, Vec::new(), Reason::PayRefund { refund: refund.clone(), customer, amount })
            }
            BookEvent::RefundPaid { refund, movement } => {
                let Some((customer, amount)) = self.drawn(movement) else { return Ok(None) };
                let since = self.state.refunds.get(refund).map(|found| found.since);
                let to = since.and_then(|since| self.by(since)).into_iter().collect();
                (Kind::Message, to, Reason::RefundPaid { refund: refund.clone(), customer, amount })
            }
            BookEvent::RefundReturned { refund, movement } => {
                let Some((customer, amount)) = self.drawn(movement) else { return Ok(None) };
                let since = self.state.refunds.get(refund).map(|found| found.since);
                let to = since.and_then(|since| self.by(since)).into_iter().collect();
                // The payer still waits for the money.
                (Kind::Task, to, Reason::RefundReturned { refund: refund.clone(), customer, amount })
            }
            BookEvent::OwnerReassigned { customer, after, .. } => {
                (Kind::Message, vec![after.clone()], Reason::CustomerAssigned { customer: customer.clone() })
            }
            BookEvent::ReceivableDisputed { item } => {
                let receivable = &self.state.item(item)?.receivable;
                let (customer, open) = (receivable.customer.clone(), receivable.open);
                let to = self.owner(&customer);
                (Kind::Message, to, Reason::ItemDisputed { item: item.clone(), customer, open })
            }
            other => return Ok(super::exceptions::told(other).map(|(to, reason)| (Kind::Task, to, reason))),
        }))
    }

    /// Who has to answer a case as it stood after an event.
    fn waits(&self, case: &ApprovalCase, one: &Recorded) -> Result<Option<Told>> {
        let Some(holding) = who_holds(self.state.staff.people(), case, one.at)? else { return Ok(None) };
        let CaseState::Pending { step, due, .. } = holding.state else { return Ok(None) };
        let to = holding.holders.into_iter().map(|holder| holder.person).collect();
        let (action, requester) = (case.subject.action.clone(), case.requester.clone());
        let reason = NoticeReason::DecideCase { case: case.id.clone(), action, requester, step, due };
        Ok(Some((NoticeKind::Task, to, reason)))
    }

    /// Who gave the order of an event.
    fn by(&self, sequence: i64) -> Option<Id> {
        self.slice(sequence, 1).first().map(|one| one.by.clone())
    }

    /// Who said that the money had arrived; none if it was recorded at once.
    fn claimer(&self, receipt: &Id) -> Option<Id> {
        let found = self.state.receipts.get(receipt)?;
        found.claimed.as_ref()?;
        self.by(found.since)
    }

    fn owner(&self, customer: &Id) -> Vec<Id> {
        let customer = self.state.resolved(customer);
        let found = self.state.customers.get(&customer);
        found.and_then(|found| found.customer.owner.clone()).into_iter().collect()
    }

    /// Whose money a movement takes, and how much.
    fn drawn(&self, movement: &Movement) -> Option<(Id, Money)> {
        let (Act::Hold { draws, .. } | Act::Refund { draws, .. } | Act::Undo { draws, .. }) = &movement.act else {
            return None;
        };
        let Draw { lot, amount } = draws.first()?;
        let minor = draws.iter().fold(0_i64, |sum, draw| sum.saturating_add(draw.amount.minor()));
        let customer = self.state.accounts.home_of(lot)?.customer.clone();
        Some((customer, money(minor, amount.currency())))
    }
}
