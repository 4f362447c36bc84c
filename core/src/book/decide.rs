//! From a command to the noun that works it out, and what can be seen of a command alone.

use super::command::Command;
use super::desk::Desk;
use super::{
    access, account, allocation, approval, contract, customer, exceptions, foreign, note, organization, period,
    receipt, receivable, reconciling, refund, revaluation,
};
use crate::account::{AccountRequest, HoldPurpose};
use crate::error::{ErrorKind, count};
use crate::reconciliation::{check_note, check_ready};
use crate::{Error, ExceptionChange, Money, Result};

pub(super) fn command(desk: &mut Desk<'_>, command: &Command) -> Result<()> {
    match command {
        Command::RegisterCustomer { customer } => customer::register(desk, customer),
        Command::RenameCustomer { customer, name } => customer::rename(desk, customer, name),
        Command::MergeCustomer { customer, into } => customer::merge(desk, customer, into),
        Command::ReassignOwner { customer, owned_by, owner, department } => {
            customer::reassign(desk, customer.as_ref(), owned_by.as_ref(), owner, department.as_ref())
        }
        Command::RegisterContract { contract } => contract::register(desk, contract),
        Command::SubmitContract { contract } => contract::submit(desk, contract),
        Command::ApproveContract { contract } => contract::approve(desk, contract),
        Command::AmendContract { contract, total, part_paid, rest, calendar } => {
            let change = contract::Change { total: *total, part_paid: *part_paid, rest, calendar: calendar.as_ref() };
            contract::amend(desk, contract, change)
        }
        Command::ReachMilestone { contract, event } => contract::milestone(desk, contract, event),
        Command::TerminateContract { contract, unpaid } => contract::terminate(desk, contract, *unpaid),
        Command::OpenReceivable { receivable, value } => receivable::open(desk, receivable, value.as_ref()),
        Command::InvoiceReceivable { item, invoice } => receivable::invoice(desk, item, invoice),
        Command::DisputeReceivable { item } => receivable::dispute(desk, item),
        Command::SettleDispute { item } => receivable::settle_dispute(desk, item),
        Command::CancelReceivable { item } => receivable::cancel(desk, item),
        Command::WriteOff { item, amount } => receivable::write_off(desk, item, *amount),
        Command::Recover { item, amount } => receivable::recover(desk, item, *amount),
        Command::CreditNote { note, item, amount } => receivable::credit(desk, note, item, *amount),
        Command::CreditAccount { note, account, amount, nature } => {
            receivable::credit_account(desk, note, account, (*amount, *nature))
        }
        Command::ChargeLate { items, terms, calendar } => {
            receivable::charge_late(desk, items, terms, calendar.as_ref())
        }
        Command::RecordReceipt { receipt } => receipt::record(desk, receipt),
        Command::ClaimReceipt { receipt } => receipt::claim(desk, receipt),
        Command::ConfirmReceipt { receipt } => receipt::confirm(desk, receipt),
        Command::RejectReceipt { receipt } => receipt::reject(desk, receipt),
        Command::BounceReceipt { receipt } => receipt::bounce(desk, receipt),
        Command::IdentifyReceipt { lot, amount, customer, account, nature } => {
            receipt::identify(desk, receipt::Owner { lot, amount: *amount, customer, account, nature: *nature })
        }
        Command::OpenAccount { account } => account::open(desk, account),
        Command::CloseAccount { account } => account::moved(desk, AccountRequest::Close { account: account.clone() }),
        Command::ReopenAccount { account } => account::moved(desk, AccountRequest::Reopen { account: account.clone() }),
        Command::Hold { hold, account, amount, purpose, reference, fields, until, lots } => {
            let hold = hold.clone().unwrap_or_else(|| desk.name.clone());
            if *purpose == HoldPurpose::Refund {
                return Err(Error::new(ErrorKind::HoldPurpose { hold }).at("purpose"));
            }
            let request = AccountRequest::Hold {
                hold: Some(hold),
                account: account.clone(),
                amount: *amount,
                purpose: *purpose,
                reference: reference.clone(),
                fields: fields.clone(),
                until: *until,
                lots: lots.clone(),
            };
            account::moved(desk, request)
        }
        Command::Capture { hold, item, amount } => allocation::capture(desk, hold, item, *amount),
        Command::Release { hold } => account::release(desk, hold),
        Command::Lapse { hold } => account::moved(desk, AccountRequest::Lapse { hold: hold.clone() }),
        Command::Transfer { account, to, amount, lots } => account::transfer(desk, account, to, *amount, lots),
        Command::Reclassify { account, amount, nature, lots } => {
            let (account, lots) = (account.clone(), lots.clone());
            account::moved(desk, AccountRequest::Reclassify { account, amount: *amount, nature: *nature, lots })
        }
        Command::Expire { account } => account::moved(desk, AccountRequest::Expire { account: account.clone() }),
        Command::Forfeit { account, amount, lots } => {
            let (account, lots) = (account.clone(), lots.clone());
            account::moved(desk, AccountRequest::Forfeit { account, amount: *amount, lots })
        }
        Command::Allocate { customer, scheme, currency, lots, items } => {
            let wish = allocation::Wish { customer, scheme: scheme.as_ref(), currency: *currency, lots, items };
            allocation::allocate(desk, wish)
        }
        Command::Pay { item, amount, account, lots } => allocation::pay(desk, item, *amount, account.as_ref(), lots),
        Command::UndoAllocation { allocation, amount } => allocation::undo(desk, allocation, *amount),
        Command::UndoMovement { movement, amount } => account::undo(desk, movement, *amount),
        Command::RequestRefund { refund, account, amount, cause, lots } => refund::request(
            desk,
            refund::Wish { refund: refund.as_ref(), account, amount: *amount, cause: *cause, lots },
        ),
        Command::PayRefund { refund, amount, reference } => refund::pay(desk, refund, *amount, reference.as_ref()),
        Command::ReturnRefund { refund, amount } => refund::returned(desk, refund, *amount),
        Command::CancelRefund { refund } => refund::cancel(desk, refund),
        Command::ClosePeriod { through } => period::close(desk, *through),
        Command::OpenPeriod { since } => period::open(desk, *since),
        Command::Tag { subject, tag } => note::tag(desk, subject, tag),
        Command::Untag { subject, tag } => note::untag(desk, subject, tag),
        Command::Comment { subject, text } => note::comment(desk, subject, text),
        Command::ChangeRules { since, rules } => period::change_rules(desk, *since, rules),
        Command::ChangePeople { people, departments } => organization::change(desk, people, departments),
        Command::ChangeAccess { policy } => access::change(desk, policy.as_ref()),
        Command::ChangeApprovalPolicy { policy } => approval::change(desk, policy),
        Command::RemoveApprovalPolicy { policy } => approval::remove(desk, policy),
        Command::AnswerCase { case, step, digest, act, comment } => {
            approval::answer(desk, case, approval::Reply { step, digest, act, comment: comment.as_deref() })
        }
        Command::CarryOut { case } => approval::carry_out(desk, case),
        Command::SetRate { quote } => foreign::set_rate(desk, quote),
        Command::Revalue { revaluation, quotes } => revaluation::decide(desk, revaluation.as_ref(), quotes),
        Command::UndoRevaluation { revaluation } => revaluation::undo(desk, revaluation),
        Command::StartReconciliation { account, span } => reconciling::start(desk, account, span),
        Command::SignReconciliation { content } => reconciling::sign(desk, content),
        Command::ReopenReconciliation { account, span, note } => reconciling::reopen(desk, account, span, note),
        Command::RaiseExceptions { account, findings, rules } => exceptions::raise(desk, account, findings, rules),
        Command::ChangeException { account, exception, change } => exceptions::change(desk, account, exception, change),
    }
}

impl Command {
    /// What can be seen of the command alone. Such a refusal is never remembered: it says nothing of the book.
    pub(super) fn check(&self) -> Result<()> {
        match self {
            Self::RecordReceipt { receipt } | Self::ClaimReceipt { receipt } => {
                positive(receipt.amount, "amount").map_err(|e| e.at("receipt"))?;
                let (found, limit) = (receipt.evidence.len(), MOST_EVIDENCE);
                if found > limit {
                    let kind = ErrorKind::TooMany { found: count(found), limit: count(limit) };
                    return Err(Error::new(kind).at("receipt.evidence"));
                }
                Ok(())
            }
            Self::OpenReceivable { receivable, .. } => {
                positive(receivable.open, "open").map_err(|e| e.at("receivable"))?;
                receivable::check_parts(receivable).map_err(|e| e.at("receivable"))
            }
            Self::RegisterContract { contract } => {
                positive(contract.schedule.total, "total").map_err(|e| e.at("contract.schedule"))
            }
            Self::AmendContract { total, .. } => positive(*total, "total"),
            Self::Hold { amount, .. }
            | Self::Transfer { amount, .. }
            | Self::Reclassify { amount, .. }
            | Self::Forfeit { amount, .. }
            | Self::RequestRefund { amount, .. }
            | Self::Recover { amount, .. }
            | Self::CreditNote { amount, .. }
            | Self::CreditAccount { amount, .. } => positive(*amount, "amount"),
            Self::Capture { amount: Some(amount), .. }
            | Self::WriteOff { amount: Some(amount), .. }
            | Self::IdentifyReceipt { amount: Some(amount), .. }
            | Self::Pay { amount: Some(amount), .. }
            | Self::UndoAllocation { amount: Some(amount), .. }
            | Self::UndoMovement { amount: Some(amount), .. }
            | Self::PayRefund { amount: Some(amount), .. }
            | Self::ReturnRefund { amount: Some(amount), .. } => positive(*amount, "amount"),
            Self::RegisterCustomer { customer } => customer
                .name
                .as_ref()
                .map_or(Ok(()), |name| text(name, Self::MOST_NAME))
                .map_err(|e| e.at("customer.name")),
            Self::RenameCustomer { name, .. } => text(name, Self::MOST_NAME).map_err(|e| e.at("name")),
            Self::Comment { text: written, .. } => text(written, Self::MOST_TEXT).map_err(|e| e.at("text")),
            Self::ReassignOwner { customer: None, owned_by: None, .. } => {
                Err(Error::new(ErrorKind::MissingField { field: "customer".into() }))
            }
            Self::ChangePeople { people, departments } if people.is_empty() && departments.is_empty() => {
                Err(Error::new(ErrorKind::Empty {}).at("people"))
            }
            Self::StartReconciliation { span, .. } => reconciling::check_span(span),
            Self::SignReconciliation { content } => check_ready(content).map(|_| ()).map_err(|e| e.at("content")),
            Self::ReopenReconciliation { span, note, .. } => {
                reconciling::check_span(span)?;
                check_note(note).map_err(|e| e.at("note"))
            }
            Self::RaiseExceptions { findings, rules, .. } => exceptions::check_run(findings, rules),
            Self::ChangeException { change: ExceptionChange::Accept { note }, .. } => {
                check_note(note).map_err(|e| e.at("change.note"))
            }
            Self::ChargeLate { items, .. } if items.is_empty() => Err(Error::new(ErrorKind::Empty {}).at("items")),
            _ => Ok(()),
        }
    }
}

const MOST_EVIDENCE: usize = 64;

fn positive(amount: Money, field: &str) -> Result<()> {
    if amount.minor() > 0 { Ok(()) } else { Err(Error::new(ErrorKind::AmountNotPositive { amount }).at(field)) }
}

fn text(text: &str, limit: usize) -> Result<()> {
    if text.trim().is_empty() {
        return Err(ErrorKind::Empty {}.into());
    }
    if text.len() > limit {
        return Err(ErrorKind::TextTooLong { length: count(text.len()), limit: count(limit) }.into());
    }
    Ok(())
}
