//! Events: whether each can have happened after those before it, and what it leaves.

use duebook::{
    Act, BookEvent, BookStream, ContractStatus, Date, HoldPurpose, Id, ItemPart, ItemStanding, Money, Movement,
    ReceiptStatus, Receivable, RecordKey, Recorded, Schedule,
};

use super::model::{Agreed, Allocation, Arrived, Asked, Item, Way};
use super::{Auditor, Found, holds};

fn minor(amount: Money) -> i128 {
    i128::from(amount.minor())
}

fn parts_sum(parts: &[ItemPart]) -> i128 {
    parts.iter().map(|part| minor(part.amount)).sum()
}

/// The amount of a schedule and what of it has a date.
fn amounts(schedule: &Schedule) -> Found<(i128, i128)> {
    let all: i128 = schedule.installments.iter().map(|one| minor(one.amount)).sum();
    let dated = schedule.installments.iter().filter(|one| one.due.is_some()).map(|one| minor(one.amount)).sum();
    holds!(all == minor(schedule.total), "installments of {all} for a contract of {}", schedule.total);
    Ok((all, dated))
}

impl Auditor {
    pub(super) fn event(&mut self, one: &Recorded) -> Found {
        let timeless = matches!(
            one.event,
            BookEvent::PeriodClosed { .. }
                | BookEvent::PeriodOpened { .. }
                | BookEvent::RulesChanged { .. }
                | BookEvent::Tagged { .. }
                | BookEvent::Untagged { .. }
                | BookEvent::Commented { .. }
                | BookEvent::PeopleChanged { .. }
                | BookEvent::AccessChanged { .. }
                | BookEvent::ApprovalPolicyChanged { .. }
                | BookEvent::ApprovalPolicyRemoved { .. }
                | BookEvent::CaseOpened { .. }
                | BookEvent::CaseAnswered { .. }
                | BookEvent::CaseCarriedOut { .. }
                | BookEvent::CaseHeldUp { .. }
                | BookEvent::ReconciliationStarted { .. }
                | BookEvent::ReconciliationSigned { .. }
                | BookEvent::ReconciliationReopened { .. }
                | BookEvent::ExceptionsRaised { .. }
                | BookEvent::ExceptionChanged { .. }
                | BookEvent::Refused { .. }
        );
        holds!(timeless || self.closed.is_none_or(|closed| one.on > closed), "{} is closed", one.on);
        self.stream(one)?;
        self.change(one)?;
        self.follow_values(one)
    }

    fn change(&mut self, one: &Recorded) -> Found {
        let on = one.on;
        match &one.event {
            BookEvent::CustomerRegistered { customer } => {
                let new = self.customers.insert(customer.id.clone(), None).is_none();
                holds!(new, "customer {} was there", customer.id);
                self.names.extend(customer.name.clone().map(|name| (customer.id.clone(), name)));
                Ok(())
            }
            BookEvent::CustomerRenamed { customer, before, after } => {
                self.living(customer)?;
                let was = self.names.insert(customer.clone(), after.clone());
                holds!(was == *before, "{before:?} where the name was {was:?}");
                Ok(())
            }
            BookEvent::CustomerMerged { customer, into } => {
                self.living(customer)?;
                self.living(into)?;
                holds!(customer != into, "merged with itself");
                let mine = |lot: &&super::model::Lot| lot.customer == *customer;
                let left = self.lots.values().filter(mine).find(|lot| lot.takeable(on) > 0);
                let usable = |lot: &super::model::Lot| !matches!(lot.nature, duebook::Nature::Unidentified);
                holds!(left.is_none_or(|lot| !usable(lot)), "money stays behind: {left:?}");
                let owed = self.items.values().any(|item| item.customer == *customer);
                holds!(!owed, "a receivable stays behind");
                self.customers.insert(customer.clone(), Some(into.clone()));
                Ok(())
            }
            BookEvent::OwnerReassigned { customer, .. } => self.living(customer),
            BookEvent::ContractRegistered { contract, schedule } => {
                self.customer(&contract.customer)?;
                holds!(!self.contracts.contains_key(&contract.id), "contract {} was there", contract.id);
                let (total, dated) = amounts(schedule)?;
                holds!(total == minor(contract.schedule.total), "the schedule is of another amount");
                let row = Agreed {
                    customer: contract.customer.clone(),
                    status: ContractStatus::Registered,
                    version: 1,
                    total,
                    currency: schedule.total.currency(),
                    dated,
                };
                self.contracts.insert(contract.id.clone(), row);
                Ok(())
            }
            BookEvent::ContractSubmitted { contract } => {
                self.becomes(contract, &[ContractStatus::Registered], ContractStatus::Submitted)
            }
            BookEvent::ContractApproved { contract } => self.becomes(
                contract,
                &[ContractStatus::Registered, ContractStatus::Submitted],
                ContractStatus::Approved,
            ),
            BookEvent::ContractTerminated { contract } => self.becomes(
                contract,
                &[ContractStatus::Registered, ContractStatus::Submitted, ContractStatus::Approved],
                ContractStatus::Terminated,
            ),
            BookEvent::ContractAmended { contract, version, before, schedule, .. } => {
                let (total, dated) = amounts(schedule)?;
                let found = self.contracts.get_mut(contract).ok_or("no such contract")?;
                holds!(found.status != ContractStatus::Terminated, "the contract is ended");
                holds!(*version == found.version + 1 && minor(*before) == found.total, "{version} of {before}");
                holds!(schedule.total.currency() == found.currency, "another currency");
                (found.version, found.total, found.dated) = (*version, total, dated);
                Ok(())
            }
            BookEvent::MilestoneReached { contract, schedule, .. } => {
                let (total, dated) = amounts(schedule)?;
                let found = self.contracts.get_mut(contract).ok_or("no such contract")?;
                holds!(found.status != ContractStatus::Terminated, "the contract is ended");
                holds!(total == found.total && dated >= found.dated, "a milestone changes no amount");
                found.dated = dated;
                Ok(())
            }
            BookEvent::ReceivableOpened { receivable, origin, .. } => {
                if let Some(origin) = origin {
                    let found = self.contracts.get(&origin.contract).ok_or("no such contract")?;
                    holds!(found.version == origin.version, "of version {} of the contract", origin.version);
                }
                self.opened(on, receivable, origin.as_ref().map(|origin| origin.contract.clone()))
            }
            BookEvent::ReceivableChanged { item, before, amount, due_before, due, .. } => {
                let found = self.standing(item)?;
                holds!(found.amount == minor(*before) && found.due == *due_before, "it was otherwise before");
                found.gross.push((on, minor(*amount) - minor(*before)));
                (found.amount, found.due) = (minor(*amount), *due);
                self.item_stands(item)
            }
            BookEvent::ReceivableMoved { item, before, customer } => {
                self.living(customer)?;
                let found = self.items.get_mut(item).ok_or("no such item")?;
                holds!(found.customer == *before, "it was of {}", found.customer);
                found.customer = customer.clone();
                Ok(())
            }
            BookEvent::ReceivableInvoiced { item, .. } => {
                let found = self.standing(item)?;
                holds!(!found.invoiced, "invoiced twice");
                found.invoiced = true;
                Ok(())
            }
            BookEvent::ReceivableDisputed { item } | BookEvent::DisputeSettled { item } => {
                let now = matches!(one.event, BookEvent::ReceivableDisputed { .. });
                let found = self.standing(item)?;
                holds!(found.disputed != now, "it was so before");
                found.disputed = now;
                Ok(())
            }
            BookEvent::ReceivableCanceled { item, amount } => {
                let found = self.standing(item)?;
                let last = Date::new(9999, 12, 31).map_err(|e| e.to_string())?;
                holds!(found.open(last) == minor(*amount) && found.amount == minor(*amount), "something is settled");
                found.settled.push((on, minor(*amount)));
                found.parts.iter_mut().for_each(|(_, open)| *open = 0);
                found.standing = ItemStanding::Canceled;
                self.item_stands(item)
            }
            BookEvent::WrittenOff { item, amount, parts } => {
                self.standing(item)?.given_up.push((on, minor(*amount)));
                self.settle(on, item, minor(*amount), parts)?;
                let found = self.items.get_mut(item).ok_or("no such item")?;
                if sum(&found.gross) == sum(&found.settled) {
                    found.standing = ItemStanding::WrittenOff;
                }
                Ok(())
            }
            BookEvent::Credited { note, item, amount, parts } => {
                holds!(self.notes.insert(note.clone()), "credit note {note} twice");
                self.standing(item)?;
                self.settle(on, item, minor(*amount), parts)
            }
            BookEvent::CreditedOnAccount { note, movement, .. } => {
                holds!(self.notes.insert(note.clone()), "credit note {note} twice");
                let Act::Deposit { lot, account, nature, .. } = &movement.act else {
                    return Err("money comes by a deposit".into());
                };
                let given = matches!(nature, duebook::Nature::Promotional | duebook::Nature::Unidentified);
                holds!(lot == note && !given, "a credit of {nature:?} money in lot {lot}");
                self.customer(&account.customer)?;
                self.movement(one.sequence, on, movement)
            }
            BookEvent::Recovered { item, amount, parts } => {
                let found = self.items.get_mut(item).ok_or("no such item")?;
                found.given_up.push((on, -minor(*amount)));
                found.standing = ItemStanding::Standing;
                self.settle(on, item, -minor(*amount), parts)
            }
            BookEvent::ReceiptClaimed { receipt } => {
                let id = receipt.receipt.clone().ok_or("no id")?;
                let customer = receipt.customer.clone().ok_or("no customer")?;
                let row = Arrived {
                    status: ReceiptStatus::Claimed,
                    customer,
                    amount: minor(receipt.amount),
                    number: receipt.bank_ref.clone(),
                    claimed: Some(receipt.clone()),
                    movement: None,
                };
                self.arrives(id, row)
            }
            BookEvent::ReceiptConfirmed { receipt, bank_ref, movement, .. } => {
                let Act::Deposit { lot, account, amount, .. } = &movement.act else {
                    return Err("money comes by a deposit".into());
                };
                holds!(lot == receipt, "the lot is called {lot}");
                match self.receipts.get_mut(receipt) {
                    Some(claimed) => {
                        holds!(claimed.status == ReceiptStatus::Claimed, "it was {:?}", claimed.status);
                        holds!(claimed.amount == minor(*amount) && bank_ref.is_none(), "another receipt was claimed");
                        claimed.status = ReceiptStatus::Confirmed;
                        claimed.movement = Some(movement.id.clone());
                    }
                    None => {
                        let row = Arrived {
                            status: ReceiptStatus::Confirmed,
                            customer: account.customer.clone(),
                            amount: minor(*amount),
                            number: bank_ref.clone(),
                            claimed: None,
                            movement: Some(movement.id.clone()),
                        };
                        self.arrives(receipt.clone(), row)?;
                    }
                }
                self.movement(one.sequence, on, movement)
            }
            BookEvent::ReceiptRejected { receipt } => {
                let found = self.receipts.get_mut(receipt).ok_or("no such receipt")?;
                holds!(found.status == ReceiptStatus::Claimed, "it was {:?}", found.status);
                found.status = ReceiptStatus::Rejected;
                let number = found.number.clone();
                number.map(|number| self.numbers.remove(&number));
                Ok(())
            }
            BookEvent::ReceiptBounced { receipt, movement } => {
                let found = self.receipts.get_mut(receipt).ok_or("no such receipt")?;
                holds!(found.status == ReceiptStatus::Confirmed, "it was {:?}", found.status);
                let whole = matches!(&movement.act, Act::Undo { of, draws } if Some(of) == found.movement.as_ref()
                    && draws.iter().map(|draw| minor(draw.amount)).sum::<i128>() == found.amount);
                holds!(whole, "not all of the receipt goes back");
                found.status = ReceiptStatus::Bounced;
                self.movement(one.sequence, on, movement)
            }
            BookEvent::Moved { movement } => {
                let own = match &movement.act {
                    Act::Deposit { .. } | Act::Apply { .. } | Act::Capture { .. } | Act::Refund { .. } => false,
                    Act::Undo { of, .. } => {
                        let (from, _) = self.moved_between(of).ok_or("what is taken back did not move money")?;
                        self.living(&from)?;
                        true
                    }
                    Act::Release { hold } => !self.refunds.contains_key(hold),
                    Act::Hold { purpose, .. } => *purpose != HoldPurpose::Refund,
                    _ => true,
                };
                holds!(own, "that movement has an event of its own");
                self.movement(one.sequence, on, movement)
            }
            BookEvent::Allocated { item, amount, differences, parts, movement, .. } => {
                let (Act::Apply { item: paid, draws } | Act::Capture { item: paid, draws, .. }) = &movement.act else {
                    return Err("an allocation applies money".into());
                };
                let found = self.standing(item)?;
                holds!(paid.item == *item && paid.customer == found.customer, "another item is paid");
                holds!(amount.currency() == found.currency, "another currency");
                let currency = found.currency;
                let taken: i128 = draws.iter().map(|draw| minor(draw.amount)).sum();
                holds!(taken == minor(*amount), "{taken} is taken for {amount}");
                holds!(differences.iter().all(|one| minor(one.amount) > 0), "a difference of nothing");
                let beside: i128 = differences.iter().map(|one| minor(one.amount)).sum();
                self.settle(on, item, taken + beside, parts)?;
                let row = Allocation { item: item.clone(), on, currency, amount: taken, back: 0, beside };
                self.allocations.insert(movement.id.clone(), row);
                self.movement(one.sequence, on, movement)
            }
            BookEvent::Unallocated { allocation, item, amount, differences, parts, movement, .. } => {
                let found = self.allocations.get_mut(allocation).ok_or("no such allocation")?;
                let (back, beside) = (minor(*amount), differences.map_or(0, minor));
                holds!(found.item == *item && found.on <= on, "another allocation");
                holds!((1..=found.amount - found.back).contains(&back), "{back} of {found:?}");
                // What was settled beside the money is owed again with the first amount that goes back.
                holds!(beside == found.beside, "{beside} beside of {found:?}");
                found.back += back;
                found.beside = 0;
                let of = matches!(&movement.act, Act::Undo { of, draws } if of == allocation
                    && draws.iter().map(|draw| minor(draw.amount)).sum::<i128>() == back);
                holds!(of, "the movement takes something else back");
                let found = self.items.get_mut(item).ok_or("no such item")?;
                holds!(found.standing != ItemStanding::Canceled, "the item fell away");
                found.standing = ItemStanding::Standing;
                self.settle(on, item, -(back + beside), parts)?;
                self.movement(one.sequence, on, movement)
            }
            BookEvent::RefundRequested { refund, cause, movement } => {
                let new = self.refunds.insert(refund.clone(), Asked { cause: *cause, paid: None }).is_none();
                holds!(new, "refund {refund} was there");
                let held =
                    matches!(&movement.act, Act::Hold { hold, purpose: HoldPurpose::Refund, .. } if hold == refund);
                holds!(held, "a refund sets money aside");
                self.movement(one.sequence, on, movement)
            }
            BookEvent::RefundPaid { refund, movement } => {
                let asked = self.refunds.get_mut(refund).ok_or("no such refund")?;
                holds!(asked.paid.replace(movement.id.clone()).is_none(), "refund {refund} is paid twice");
                let paid = matches!(&movement.act, Act::Refund { hold: Some(hold), cause, .. }
                    if hold == refund && *cause == asked.cause);
                holds!(paid, "another refund is paid");
                self.movement(one.sequence, on, movement)
            }
            BookEvent::RefundReturned { refund, movement } => {
                let paid = self.refunds.get(refund).ok_or("no such refund")?.paid.clone();
                let of = matches!(&movement.act, Act::Undo { of, .. } if Some(of) == paid.as_ref());
                holds!(of, "something else comes back than refund {refund}");
                let lot = paid.and_then(|paid| Some(self.moved[&paid].takes.first()?.lot.clone())).ok_or("no lot")?;
                self.living(&self.lots[&lot].customer)?;
                self.movement(one.sequence, on, movement)
            }
            BookEvent::RefundCanceled { refund, movement } => {
                holds!(self.refunds.contains_key(refund), "no such refund");
                holds!(matches!(&movement.act, Act::Release { hold } if hold == refund), "another one is given up");
                self.movement(one.sequence, on, movement)
            }
            BookEvent::PeriodClosed { through } => {
                holds!(self.closed.is_none_or(|closed| *through > closed), "{through} was closed");
                self.closed = Some(*through);
                Ok(())
            }
            BookEvent::PeriodOpened { since } => {
                holds!(self.closed.is_some_and(|closed| *since <= closed), "{since} was open");
                self.closed = since.add_days(-1).ok();
                Ok(())
            }
            BookEvent::Tagged { subject, tag } => {
                self.there(subject)?;
                holds!(self.tags.insert((subject.clone(), tag.clone())), "tagged twice");
                Ok(())
            }
            BookEvent::Untagged { subject, tag } => {
                holds!(self.tags.remove(&(subject.clone(), tag.clone())), "there was no tag");
                Ok(())
            }
            BookEvent::Commented { subject, .. } => self.there(subject),
            BookEvent::RulesChanged { since, rules } => {
                self.rules.insert(*since, rules.clone());
                Ok(())
            }
            BookEvent::Revalued { customer, rows, .. } => {
                let mine = |record| self.owner(record).as_ref() == Some(customer);
                holds!(rows.iter().all(|row| mine(&row.record)), "a record of somebody else than {customer}");
                Ok(())
            }
            BookEvent::PeopleChanged { .. }
            | BookEvent::RateSet { .. }
            | BookEvent::RevaluationUndone { .. }
            | BookEvent::AccessChanged { .. }
            | BookEvent::ApprovalPolicyChanged { .. }
            | BookEvent::ApprovalPolicyRemoved { .. }
            | BookEvent::CaseOpened { .. }
            | BookEvent::CaseAnswered { .. }
            | BookEvent::CaseCarriedOut { .. }
            | BookEvent::CaseHeldUp { .. }
            | BookEvent::ReconciliationStarted { .. }
            | BookEvent::ReconciliationSigned { .. }
            | BookEvent::ReconciliationReopened { .. }
            | BookEvent::ExceptionsRaised { .. }
            | BookEvent::ExceptionChanged { .. } => Ok(()),
            BookEvent::Refused { code, .. } => {
                holds!(one.of == 1, "a refused order did something");
                holds!(!code.is_empty(), "refused without a code");
                Ok(())
            }
        }
    }

    fn customer(&self, id: &Id) -> Found {
        holds!(self.customers.contains_key(id), "no customer {id}");
        Ok(())
    }

    fn living(&self, id: &Id) -> Found {
        holds!(matches!(self.customers.get(id), Some(None)), "customer {id} is not there any more");
        Ok(())
    }

    fn becomes(&mut self, contract: &Id, from: &[ContractStatus], to: ContractStatus) -> Found {
        let found = self.contracts.get_mut(contract).ok_or("no such contract")?;
        holds!(from.contains(&found.status), "contract {contract} was {:?}", found.status);
        found.status = to;
        Ok(())
    }

    fn standing(&mut self, id: &Id) -> Found<&mut Item> {
        let found = self.items.get_mut(id).ok_or("no such item")?;
        holds!(found.standing == ItemStanding::Standing, "item {id} is {:?}", found.standing);
        Ok(found)
    }

    fn there(&self, subject: &RecordKey) -> Found {
        let there = match subject {
            RecordKey::Customer { customer } => self.customers.contains_key(customer),
            RecordKey::Contract { contract } => self.contracts.contains_key(contract),
            RecordKey::Item { item } => self.items.contains_key(item),
            RecordKey::Receipt { receipt } => self.receipts.contains_key(receipt),
        };
        holds!(there, "no such record: {subject:?}");
        Ok(())
    }

    fn arrives(&mut self, id: Id, row: Arrived) -> Found {
        self.customer(&row.customer)?;
        let free = row.number.as_ref().is_none_or(|number| self.numbers.insert(number.clone()));
        holds!(free, "bank number {:?} twice", row.number);
        holds!(self.receipts.insert(id.clone(), row).is_none(), "receipt {id} twice");
        Ok(())
    }

    fn opened(&mut self, on: Date, new: &Receivable, contract: Option<Id>) -> Found {
        self.customer(&new.customer)?;
        let amount = minor(new.open);
        holds!(amount > 0, "a receivable of {amount}");
        let parts: Vec<(Id, i128)> = new.parts.iter().map(|p| (p.component.clone(), minor(p.open))).collect();
        let together: i128 = parts.iter().map(|(_, open)| open).sum();
        holds!(parts.is_empty() || together == amount, "parts of {together} in {amount}");
        let from = new.issued.unwrap_or(on);
        let row = Item {
            customer: new.customer.clone(),
            currency: new.open.currency(),
            from,
            due: new.due,
            fields: new.fields.clone(),
            amount,
            gross: vec![(from, amount)],
            settled: vec![],
            given_up: vec![],
            parts,
            standing: ItemStanding::Standing,
            disputed: new.disputed,
            invoiced: false,
            contract,
        };
        holds!(self.items.insert(new.id.clone(), row).is_none(), "item {} twice", new.id);
        Ok(())
    }

    /// Less is open of an item, or more if below zero; then it is looked at on every day.
    fn settle(&mut self, on: Date, item: &Id, amount: i128, parts: &[ItemPart]) -> Found {
        let found = self.items.get_mut(item).ok_or("no such item")?;
        found.settled.push((on, amount));
        holds!(on >= found.from, "settled on {on}, owed from {}", found.from);
        if !found.parts.is_empty() {
            holds!(parts_sum(parts) == amount.abs(), "parts of {} for {amount}", parts_sum(parts));
        }
        for part in parts {
            let row = found.parts.iter_mut().find(|(id, _)| *id == part.component).ok_or("no such part")?;
            row.1 -= amount.signum() * minor(part.amount);
            holds!(row.1 >= 0, "{} is open of part {}", row.1, row.0);
        }
        self.item_stands(item)
    }

    /// On no day is less than nothing open, or settled, or given up, and never more than there was.
    fn item_stands(&self, id: &Id) -> Found {
        let item = &self.items[id];
        for day in item.days() {
            let (gross, open) = (super::model::sum_on(&item.gross, day), item.open(day));
            holds!(gross >= 0 && (0..=gross).contains(&open), "{open} of {gross} is open of item {id} on {day}");
            let given_up = super::model::sum_on(&item.given_up, day);
            holds!((0..=gross).contains(&given_up), "{given_up} of item {id} is given up on {day}");
        }
        Ok(())
    }

    // ---- streams ---------------------------------------------------------------------------------

    /// The stream an event stands in, its version after it, and the other stream it touches.
    fn stream(&mut self, one: &Recorded) -> Found {
        let (main, other) = self.touches(&one.event);
        let said = match &one.stream {
            BookStream::Book {} => None,
            BookStream::Customer { customer } => Some(format!("customer {customer}")),
            BookStream::Contract { contract } => Some(format!("contract {contract}")),
            BookStream::Account { .. } => return Err("no event stands in the stream of an account".into()),
        };
        holds!(said == main, "stream {said:?} where {main:?} is meant");
        for touched in [&main, &other].into_iter().flatten() {
            *self.versions.entry(touched.clone()).or_default() += 1;
        }
        let version = main.map_or(one.sequence, |main| self.versions[&main]);
        holds!(one.version == version, "version {} where {version} is next", one.version);
        Ok(())
    }

    fn touches(&self, event: &BookEvent) -> (Option<String>, Option<String>) {
        let customer = |id: &Id| Some(format!("customer {id}"));
        let contract = |id: &Id| Some(format!("contract {id}"));
        let owner = |item: &Id| self.items.get(item).and_then(|item| customer(&item.customer));
        let maker = |item: &Id| self.items.get(item).and_then(|item| contract(item.contract.as_ref()?));
        let side = |id: &Id| self.contracts.get(id).and_then(|found| customer(&self.who(&found.customer)));
        let payer = |receipt: &Id| self.receipts.get(receipt).and_then(|found| customer(&found.customer));
        match event {
            BookEvent::CustomerRegistered { customer: new } => (customer(&new.id), None),
            BookEvent::CustomerRenamed { customer: id, .. } | BookEvent::OwnerReassigned { customer: id, .. } => {
                (customer(id), None)
            }
            BookEvent::CustomerMerged { customer: id, into } => (customer(id), customer(into)),
            BookEvent::ContractRegistered { contract: new, .. } => (contract(&new.id), customer(&new.customer)),
            BookEvent::ContractSubmitted { contract: id }
            | BookEvent::ContractApproved { contract: id }
            | BookEvent::ContractAmended { contract: id, .. }
            | BookEvent::MilestoneReached { contract: id, .. }
            | BookEvent::ContractTerminated { contract: id } => (contract(id), side(id)),
            BookEvent::ReceivableOpened { receivable, origin, .. } => {
                (customer(&receivable.customer), origin.as_ref().and_then(|origin| contract(&origin.contract)))
            }
            BookEvent::ReceivableChanged { item, .. } | BookEvent::ReceivableCanceled { item, .. } => {
                (owner(item), maker(item))
            }
            BookEvent::ReceivableMoved { before, customer: after, .. } => (customer(before), customer(after)),
            BookEvent::ReceivableInvoiced { item, .. }
            | BookEvent::ReceivableDisputed { item }
            | BookEvent::DisputeSettled { item }
            | BookEvent::WrittenOff { item, .. }
            | BookEvent::Recovered { item, .. }
            | BookEvent::Credited { item, .. } => (owner(item), None),
            BookEvent::ReceiptClaimed { receipt } => (receipt.customer.as_ref().and_then(customer), None),
            BookEvent::ReceiptRejected { receipt } => (payer(receipt), None),
            BookEvent::ReceiptConfirmed { movement, .. }
            | BookEvent::CreditedOnAccount { movement, .. }
            | BookEvent::ReceiptBounced { movement, .. }
            | BookEvent::Moved { movement }
            | BookEvent::Allocated { movement, .. }
            | BookEvent::Unallocated { movement, .. }
            | BookEvent::RefundRequested { movement, .. }
            | BookEvent::RefundPaid { movement, .. }
            | BookEvent::RefundReturned { movement, .. }
            | BookEvent::RefundCanceled { movement, .. } => self.whose(movement),
            BookEvent::Tagged { subject, .. }
            | BookEvent::Untagged { subject, .. }
            | BookEvent::Commented { subject, .. } => match subject {
                RecordKey::Customer { customer: id } => (customer(id), None),
                RecordKey::Contract { contract: id } => (contract(id), None),
                RecordKey::Item { item } => (owner(item), None),
                RecordKey::Receipt { receipt } => (payer(receipt), None),
            },
            BookEvent::Revalued { customer: of, .. } | BookEvent::RevaluationUndone { customer: of, .. } => {
                (customer(&self.who(of)), None)
            }
            BookEvent::PeriodClosed { .. }
            | BookEvent::PeriodOpened { .. }
            | BookEvent::RulesChanged { .. }
            | BookEvent::RateSet { .. }
            | BookEvent::PeopleChanged { .. }
            | BookEvent::AccessChanged { .. }
            | BookEvent::ApprovalPolicyChanged { .. }
            | BookEvent::ApprovalPolicyRemoved { .. }
            | BookEvent::CaseOpened { .. }
            | BookEvent::CaseAnswered { .. }
            | BookEvent::CaseCarriedOut { .. }
            | BookEvent::CaseHeldUp { .. }
            | BookEvent::ReconciliationStarted { .. }
            | BookEvent::ReconciliationSigned { .. }
            | BookEvent::ReconciliationReopened { .. }
            | BookEvent::ExceptionsRaised { .. }
            | BookEvent::ExceptionChanged { .. }
            | BookEvent::Refused { .. } => (None, None),
        }
    }

    /// Whose money a movement that can be taken back by itself took, and whose it is after it; none for others.
    pub(super) fn moved_between(&self, of: &Id) -> Option<(Id, Id)> {
        let take = self.moved.get(of)?.takes.first()?;
        let own = matches!(take.way, Way::Moved | Way::Expired | Way::Forfeited);
        let after = take.into.as_ref().unwrap_or(&take.lot);
        own.then(|| (self.lots[&take.lot].customer.clone(), self.lots[after].customer.clone()))
    }

    /// Whose money moves, and to whom.
    fn whose(&self, movement: &Movement) -> (Option<String>, Option<String>) {
        let name = |id: &Id| format!("customer {id}");
        let of_lot = |lot: &Id| self.lots.get(lot).map(|lot| name(&lot.customer));
        let of_hold = |hold: &Id| of_lot(&self.holds.get(hold)?.parts.first()?.0);
        match &movement.act {
            Act::Open { account } | Act::Close { account } | Act::Reopen { account } | Act::Deposit { account, .. } => {
                (Some(name(&account.customer)), None)
            }
            Act::Capture { hold, .. } | Act::Release { hold } | Act::Lapse { hold } => (of_hold(hold), None),
            Act::Transfer { to, moves } | Act::Identify { to, moves, .. } => {
                let from = moves.first().and_then(|one| of_lot(&one.lot));
                let there = Some(name(&to.customer)).filter(|there| Some(there) != from.as_ref());
                (from, there)
            }
            Act::Reclassify { moves, .. } => (moves.first().and_then(|one| of_lot(&one.lot)), None),
            Act::Undo { of, draws } => {
                let back = draws.first().and_then(|draw| of_lot(&draw.lot));
                let there = self.moved_between(of).map(|(_, there)| name(&there));
                let there = there.filter(|there| Some(there) != back.as_ref());
                (back, there)
            }
            Act::Hold { draws, .. }
            | Act::Apply { draws, .. }
            | Act::Refund { draws, .. }
            | Act::Expire { draws }
            | Act::Forfeit { draws } => (draws.first().and_then(|draw| of_lot(&draw.lot)), None),
        }
    }
}

fn sum(days: &super::model::Days) -> i128 {
    days.iter().map(|(_, change)| change).sum()
}
