//! What an order promises to move, known before it is worked out.

use duebook::{Act, BookEvent, Command, Date, Id, Money, Order, Recorded};

use super::model::name_of;
use super::{Auditor, Found, Wanted, holds};

/// What one command will do to all money and to all that is owed, and which lots it takes.
#[derive(Clone, Debug)]
pub struct Promise {
    money: Option<i128>,
    owed: Option<i128>,
    takes: Option<Vec<(Id, i128)>>,
    before: (i128, i128),
}

impl Auditor {
    /// The promise of an order of one command; nothing is promised for a batch.
    #[must_use]
    pub fn promise(&self, order: &Order) -> Option<Promise> {
        let [command] = order.commands.as_slice() else { return None };
        let (money, owed) = self.moves(command, order.on);
        Some(Promise { money, owed, takes: self.expected(command, order.on), before: self.totals() })
    }

    /// Whether the events, already taken over, kept it.
    ///
    /// # Errors
    /// In words, if they did not.
    pub fn kept(&self, promise: &Promise, events: &[Recorded]) -> Found {
        if matches!(events.first().map(|one| &one.event), Some(BookEvent::Refused { .. })) {
            holds!(self.totals() == promise.before, "a refused order moved something");
            return Ok(());
        }
        let (money, owed) = self.totals();
        let moved = (money - promise.before.0, owed - promise.before.1);
        holds!(
            promise.money.is_none_or(|said| said == moved.0),
            "{:?} of money said, {} moved",
            promise.money,
            moved.0
        );
        holds!(promise.owed.is_none_or(|said| said == moved.1), "{:?} owed said, {} changed", promise.owed, moved.1);
        let Some(expected) = &promise.takes else { return Ok(()) };
        let taken = events.iter().rev().find_map(|one| takes(&one.event)).unwrap_or_default();
        holds!(taken == *expected, "{taken:?} is taken where the order of consumption says {expected:?}");
        Ok(())
    }

    fn moves(&self, command: &Command, on: Date) -> (Option<i128>, Option<i128>) {
        let minor = |amount: &Money| i128::from(amount.minor());
        let end = Date::new(9999, 12, 31).ok();
        let open = |item: &Id| Some(self.items.get(item)?.open(end?));
        match command {
            Command::RecordReceipt { receipt } => (Some(minor(&receipt.amount)), Some(0)),
            Command::ConfirmReceipt { receipt } => (self.receipts.get(receipt).map(|one| one.amount), Some(0)),
            Command::BounceReceipt { receipt } => (self.receipts.get(receipt).map(|one| -one.amount), Some(0)),
            Command::OpenReceivable { receivable, .. } => (Some(0), Some(minor(&receivable.open))),
            Command::Pay { item, amount, .. } => {
                let paid = amount.as_ref().map(minor).or_else(|| open(item)).map(|paid| -paid);
                (paid, paid)
            }
            Command::Capture { amount: Some(amount), .. } => (Some(-minor(amount)), Some(-minor(amount))),
            Command::WriteOff { item, amount } => {
                (Some(0), amount.as_ref().map(minor).or_else(|| open(item)).map(|given| -given))
            }
            Command::CreditAccount { amount, .. } => (Some(minor(amount)), Some(0)),
            Command::CreditNote { amount, .. } => (Some(0), Some(-minor(amount))),
            Command::Recover { amount, .. } => (Some(0), Some(minor(amount))),
            Command::CancelReceivable { item } => (Some(0), open(item).map(|open| -open)),
            Command::UndoAllocation { allocation, amount } => match self.allocations.get(allocation) {
                Some(found) => {
                    let back = amount.as_ref().map_or(found.amount - found.back, minor);
                    (Some(back), Some(back + found.beside))
                }
                None => (None, None),
            },
            Command::UndoMovement { movement, amount } => match self.moved.get(movement) {
                Some(deed) => {
                    let left = deed.takes.iter().map(|take| take.amount - take.back).sum();
                    let back = amount.as_ref().map_or(left, minor);
                    // What became another lot is the same money.
                    let came = deed.takes.iter().any(|take| take.into.is_none());
                    (Some(if came { back } else { 0 }), Some(0))
                }
                None => (None, None),
            },
            Command::ReturnRefund { refund, amount } => {
                let paid = self.refunds.get(refund).and_then(|asked| self.moved.get(asked.paid.as_ref()?));
                let left = paid.map(|deed| deed.takes.iter().map(|take| take.amount - take.back).sum());
                (amount.as_ref().map(minor).or(left), Some(0))
            }
            Command::PayRefund { refund, amount, .. } => {
                let held = self.holds.get(refund).map(|hold| hold.held(on));
                (amount.as_ref().map(minor).or(held).map(|paid: i128| -paid), Some(0))
            }
            Command::Forfeit { amount, .. } => (Some(-minor(amount)), Some(0)),
            Command::Expire { .. } => (None, Some(0)),
            Command::Allocate { .. } | Command::Capture { amount: None, .. } => (None, None),
            Command::ApproveContract { contract } => (Some(0), self.contracts.get(contract).map(|found| found.dated)),
            Command::AmendContract { .. }
            | Command::ReachMilestone { .. }
            | Command::TerminateContract { .. }
            | Command::RegisterContract { .. }
            | Command::ChargeLate { .. } => (Some(0), None),
            _ => (Some(0), Some(0)),
        }
    }

    /// Which lots an amount takes by the order of consumption.
    fn expected(&self, command: &Command, on: Date) -> Option<Vec<(Id, i128)>> {
        let (account, amount, rows) = match command {
            Command::Hold { account, amount, purpose, fields, lots, .. } if lots.is_empty() => {
                let any = *purpose == duebook::HoldPurpose::Dispute;
                let wanted = if any { Wanted::Any } else { Wanted::Item(fields) };
                (name_of(account), i128::from(amount.minor()), wanted)
            }
            Command::RequestRefund { account, amount, lots, .. } if lots.is_empty() => {
                (name_of(account), i128::from(amount.minor()), Wanted::Paid)
            }
            Command::Transfer { account, amount, lots, .. } if lots.is_empty() => {
                (name_of(account), i128::from(amount.minor()), Wanted::Any)
            }
            Command::Pay { item, amount: Some(amount), account, lots } if lots.is_empty() => {
                let paid = self.items.get(item)?;
                let (customer, currency) = (paid.customer.clone(), paid.currency);
                let whole = duebook::AccountKey { customer, currency, fields: vec![] };
                let account = name_of(account.as_ref().unwrap_or(&whole));
                (account, i128::from(amount.minor()), Wanted::Item(&paid.fields))
            }
            _ => return None,
        };
        let mut left = amount;
        let mut takes = Vec::new();
        for (lot, there) in self.consumption(&account, on, rows) {
            let take = left.min(there);
            if take > 0 {
                left -= take;
                takes.push((lot, take));
            }
        }
        Some(takes)
    }
}

/// What the movement of an event takes of which lots.
fn takes(event: &BookEvent) -> Option<Vec<(Id, i128)>> {
    let movement = match event {
        BookEvent::Moved { movement }
        | BookEvent::Allocated { movement, .. }
        | BookEvent::RefundRequested { movement, .. } => movement,
        _ => return None,
    };
    Some(match &movement.act {
        Act::Hold { draws, .. } | Act::Apply { draws, .. } => {
            draws.iter().map(|draw| (draw.lot.clone(), i128::from(draw.amount.minor()))).collect()
        }
        Act::Transfer { moves, .. } => {
            moves.iter().map(|one| (one.lot.clone(), i128::from(one.amount.minor()))).collect()
        }
        _ => return None,
    })
}
