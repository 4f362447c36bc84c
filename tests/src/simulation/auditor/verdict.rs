//! Whether an order has to be carried out, or has to be refused, by the rule book alone.

use duebook::{
    AccountKey, BackDating, BookStream, Command, ContractStatus, Date, HoldPurpose, Id, ItemStanding, Money, Nature,
    Opening, Order, Receipt, ReceiptStatus, UnknownCustomer,
};

use super::model::{Hold, Item, Moved, Way, name_of};
use super::{Auditor, Wanted, content};

/// What must become of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It was recorded: the same answer, and nothing new.
    Earlier,
    /// It must be refused with this code and leave no trace.
    Never(&'static str),
    /// It must be refused, because of what is in the book.
    Refused(&'static str),
    /// It must be carried out.
    Carried,
    /// Only a schedule, a scheme or named lots say: the auditor looks at what comes of it.
    Open,
}

use Verdict::{Carried, Never, Open, Refused};

fn minor(amount: Money) -> i128 {
    i128::from(amount.minor())
}

/// Refused with the first reason that holds, or carried out.
fn unless(reasons: &[(bool, &'static str)]) -> Verdict {
    reasons.iter().find(|(holds, _)| *holds).map_or(Carried, |(_, reason)| Refused(reason))
}

/// The later of two: the first if it refuses.
fn and(first: Verdict, then: impl FnOnce() -> Verdict) -> Verdict {
    match first {
        Carried => then(),
        Open => match then() {
            Carried => Open,
            other => other,
        },
        other => other,
    }
}

impl Auditor {
    /// What must become of this order now.
    #[must_use]
    pub fn verdict(&self, order: &Order) -> Verdict {
        if let Some(known) = self.orders.get(&order.id) {
            return if known.content == content(order) { Verdict::Earlier } else { Never("order_conflict") };
        }
        let formal = order.commands.iter().find_map(form);
        if order.commands.is_empty() {
            return Never("empty");
        } else if let Some(code) = formal {
            return Never(code);
        } else if self.clock().is_some_and(|last| order.at < last) {
            return Never("clock_back");
        } else if order.expect.iter().any(|expected| self.version(&expected.stream) != expected.version) {
            return Never("version_conflict");
        }
        let several = order.commands.len() > 1;
        let name = if several { Id::new(format!("{}/1", order.id)) } else { Ok(order.id.clone()) };
        let (Some(first), Ok(name)) = (order.commands.first(), name) else { return Open };
        match self.command(first, order.on, &name) {
            Carried if several => Open,
            verdict => verdict,
        }
    }

    fn version(&self, stream: &BookStream) -> i64 {
        match stream {
            BookStream::Book {} => self.sequence(),
            BookStream::Customer { customer } => self.touched(&format!("customer {customer}")),
            BookStream::Contract { contract } => self.touched(&format!("contract {contract}")),
            BookStream::Account { account } => self.accounts.get(&name_of(account)).map_or(0, |of| of.movements),
        }
    }

    fn touched(&self, stream: &str) -> i64 {
        self.versions.get(stream).copied().unwrap_or(0)
    }

    /// A customer who is there, or may be by being named.
    fn knows(&self, customer: &Id, on: Date) -> bool {
        self.customers.contains_key(customer) || self.rules_on(on).unknown_customer == UnknownCustomer::OnFirstUse
    }

    fn runs_back(&self, account: &str, on: Date) -> bool {
        let rises = self.rules_on(on).accounts.back_dating == BackDating::Refused;
        rises && self.accounts.get(account).is_some_and(|of| of.latest.is_some_and(|latest| on < latest))
    }

    /// Whether an account gives money on that day.
    fn gives(&self, account: &str, on: Date) -> Verdict {
        let found = self.accounts.get(account);
        unless(&[
            (found.is_none(), "no such account"),
            (found.is_some_and(|of| of.is_closed(on)), "the account is closed"),
            (self.runs_back(account, on), "days only rise"),
        ])
    }

    /// Whether an account takes money on that day, opened by it if need be.
    fn takes(&self, key: &AccountKey, on: Date) -> Verdict {
        let rules = self.rules_on(on).accounts;
        if rules.dimensions.is_some() {
            return Open;
        }
        match self.accounts.contains_key(&name_of(key)) {
            true => self.gives(&name_of(key), on),
            false => unless(&[(rules.opening == Opening::First, "an account has to be set up first")]),
        }
    }

    fn has(&self, key: &AccountKey, on: Date, amount: Money, wanted: Wanted<'_>) -> Verdict {
        let name = name_of(key);
        let there: i128 = self.consumption(&name, on, wanted).iter().map(|(_, there)| there).sum();
        and(self.gives(&name, on), || {
            unless(&[(amount.currency() != key.currency, "another currency"), (there < minor(amount), "too little")])
        })
    }

    /// Whether so much can be settled of an item on that day.
    fn room(item: &Item, on: Date, asked: i128) -> Verdict {
        unless(&[(on < item.from, "it is owed later"), (asked > item.lowest(on), "less is open")])
    }

    fn owed(&self, item: &Id) -> Result<&Item, Verdict> {
        let found = self.items.get(item).ok_or(Refused("no such item"))?;
        if found.standing == ItemStanding::Standing { Ok(found) } else { Err(Refused("it is not owed")) }
    }

    fn hold(&self, hold: &Id, on: Date, ended: bool) -> Result<&Hold, Verdict> {
        let found = self.holds.get(hold).ok_or(Refused("no such hold"))?;
        let verdict = unless(&[
            (found.resolved.is_some(), "the hold is resolved"),
            (on < found.since, "the hold begins later"),
            (found.has_ended(on) != ended, "the hold has ended, or not yet"),
            (self.runs_back(&found.account, on), "days only rise"),
        ]);
        if verdict == Carried { Ok(found) } else { Err(verdict) }
    }

    fn arrival(&self, receipt: &Receipt, id: &Id, on: Date) -> Verdict {
        let rules = self.rules_on(on);
        let Some(customer) = receipt.customer.clone().or(rules.unidentified) else {
            return Refused("nobody knows whose it is");
        };
        let (customer, currency) = (self.who(&customer), receipt.amount.currency());
        let account = AccountKey { customer: customer.clone(), currency, fields: receipt.account.clone() };
        let before = self.came_in.get(&currency).copied().unwrap_or(0);
        let first = unless(&[
            (self.lots.contains_key(id), "the lot is there"),
            (!self.knows(&customer, on), "no such customer"),
            (receipt.received.is_some_and(|received| received > on), "it comes later"),
            (receipt.expires.is_some_and(|expires| expires <= on), "it has expired"),
            (receipt.priority.is_some_and(|priority| !(0..=100).contains(&priority)), "the priority"),
            (before + minor(receipt.amount) > i128::from(Money::MAX_MINOR), "more than can be counted"),
            (self.worth(receipt.amount, receipt.value.as_ref(), on, on).is_err(), "nobody knows what it is worth"),
        ]);
        and(first, || self.takes(&account, on))
    }

    /// What something is worth by the rules of a day and the rates of another.
    fn worth(
        &self,
        amount: Money,
        said: Option<&duebook::BookValue>,
        on: Date,
        from: Date,
    ) -> Result<Option<i128>, &'static str> {
        self.values.worth(self.rules_on(on).foreign.map(|foreign| foreign.home), amount, said, from)
    }

    fn new_receipt(&self, receipt: &Receipt, id: &Id, on: Date) -> Verdict {
        let pool = self.rules_on(on).unidentified;
        let known = receipt.customer.as_ref().or(pool.as_ref()).is_none_or(|customer| self.knows(customer, on));
        unless(&[
            (self.receipts.contains_key(id), "the receipt is there"),
            (receipt.bank_ref.as_ref().is_some_and(|number| self.numbers.contains(number)), "the bank number is there"),
            (!known, "no such customer"),
            (receipt.customer.is_none() && pool.is_none(), "nobody knows whose it is"),
        ])
    }

    fn command(&self, command: &Command, on: Date, name: &Id) -> Verdict {
        let timeless = matches!(
            command,
            Command::ClosePeriod { .. }
                | Command::OpenPeriod { .. }
                | Command::ChangeRules { .. }
                | Command::Tag { .. }
                | Command::Untag { .. }
                | Command::Comment { .. }
                | Command::StartReconciliation { .. }
                | Command::SignReconciliation { .. }
                | Command::ReopenReconciliation { .. }
                | Command::RaiseExceptions { .. }
                | Command::ChangeException { .. }
        );
        if !timeless && self.closed.is_some_and(|closed| on <= closed) {
            return Refused("the day is closed");
        }
        match self.judged(command, on, name) {
            Ok(verdict) | Err(verdict) => verdict,
        }
    }

    #[allow(clippy::too_many_lines, reason = "one arm for each command")]
    fn judged(&self, command: &Command, on: Date, name: &Id) -> Result<Verdict, Verdict> {
        let living = |customer: &Id| matches!(self.customers.get(customer), Some(None));
        let status = |contract: &Id| self.contracts.get(contract).map(|found| found.status);
        let before_end = |contract: &Id| status(contract).is_some_and(|status| status != ContractStatus::Terminated);
        Ok(match command {
            Command::RegisterCustomer { customer } => {
                unless(&[(self.customers.contains_key(&customer.id), "the customer is there")])
            }
            Command::RenameCustomer { customer, name } => unless(&[
                (!living(customer), "no such customer"),
                (self.names.get(customer) == Some(name), "nothing changes"),
            ]),
            Command::MergeCustomer { customer, into } => {
                let theirs = |hold: &Hold| self.accounts[&hold.account].key.customer == *customer;
                let busy = self.holds.values().any(|hold| theirs(hold) && hold.resolved.is_none() && hold.held(on) > 0);
                let verdict = unless(&[
                    (!living(customer) || !living(into) || customer == into, "no such customers"),
                    (busy, "a hold is open"),
                ]);
                and(verdict, || Open)
            }
            Command::RegisterContract { contract } => {
                let there = self.contracts.contains_key(&contract.id);
                and(unless(&[(there, "the contract is there")]), || Open)
            }
            Command::SubmitContract { contract } => {
                unless(&[(status(contract) != Some(ContractStatus::Registered), "its status")])
            }
            Command::ApproveContract { contract } => {
                let before = [Some(ContractStatus::Registered), Some(ContractStatus::Submitted)];
                and(unless(&[(!before.contains(&status(contract)), "its status")]), || Open)
            }
            Command::AmendContract { contract, .. }
            | Command::ReachMilestone { contract, .. }
            | Command::TerminateContract { contract, .. } => {
                and(unless(&[(!before_end(contract), "its status")]), || Open)
            }
            Command::OpenReceivable { receivable, value } => unless(&[
                (self.items.contains_key(&receivable.id), "the item is there"),
                (
                    self.worth(receivable.open, value.as_ref(), on, receivable.issued.unwrap_or(on)).is_err(),
                    "nobody knows what it is worth",
                ),
                (!self.knows(&receivable.customer, on), "no such customer"),
                (
                    receivable.issued.is_some_and(|issued| self.closed.is_some_and(|closed| issued <= closed)),
                    "it is owed from a closed day on",
                ),
            ]),
            Command::InvoiceReceivable { item, .. } => unless(&[(self.owed(item)?.invoiced, "invoiced before")]),
            Command::DisputeReceivable { item } => unless(&[(self.owed(item)?.disputed, "disputed before")]),
            Command::SettleDispute { item } => unless(&[(!self.owed(item)?.disputed, "not disputed")]),
            Command::CancelReceivable { item } => {
                let found = self.owed(item)?;
                let touched = found.open(found.days().last().copied().unwrap_or(on)) != found.amount;
                and(unless(&[(found.contract.is_some(), "of a contract"), (touched, "something is settled")]), || {
                    Self::room(found, on, found.amount)
                })
            }
            Command::WriteOff { item, amount } => {
                let found = self.owed(item)?;
                let open = found.open(found.days().last().copied().unwrap_or(on));
                let asked = amount.map_or(open, minor);
                let other = amount.is_some_and(|amount| amount.currency() != found.currency);
                and(unless(&[(other, "another currency"), (asked == 0, "nothing is open")]), || {
                    Self::room(found, on, asked)
                })
            }
            Command::Recover { item, amount } => {
                let found = self.items.get(item).ok_or(Refused("no such item"))?;
                unless(&[
                    (found.currency != amount.currency(), "another currency"),
                    (minor(*amount) > found.given_up_for_good(on), "less is given up"),
                ])
            }
            Command::CreditNote { note, item, amount } => {
                let used = self.notes.contains(note);
                let found = self.owed(item)?;
                let other = amount.currency() != found.currency;
                and(unless(&[(used, "the note is there"), (other, "another currency")]), || {
                    Self::room(found, on, minor(*amount))
                })
            }
            Command::CreditAccount { note, account, amount, nature } => {
                let credited = Receipt {
                    nature: *nature,
                    account: account.fields.clone(),
                    customer: Some(account.customer.clone()),
                    ..Receipt::unknown(*amount)
                };
                let verdict = unless(&[
                    (self.notes.contains(note), "the note is there"),
                    (matches!(nature, Nature::Promotional | Nature::Unidentified), "that is no kind of credit"),
                    (account.currency != amount.currency(), "another currency"),
                ]);
                and(verdict, || self.arrival(&credited, note, on))
            }
            Command::RecordReceipt { receipt } => {
                let id = receipt.receipt.as_ref().unwrap_or(name);
                and(self.new_receipt(receipt, id, on), || self.arrival(receipt, id, on))
            }
            Command::ClaimReceipt { receipt } => {
                self.new_receipt(receipt, receipt.receipt.as_ref().unwrap_or(name), on)
            }
            Command::ConfirmReceipt { receipt } => {
                let found = self.receipts.get(receipt).ok_or(Refused("no such receipt"))?;
                let claimed = found.claimed.as_ref().filter(|_| found.status == ReceiptStatus::Claimed);
                self.arrival(claimed.ok_or(Refused("it is not claimed"))?, receipt, on)
            }
            Command::RejectReceipt { receipt } => {
                let claimed = |found: &super::model::Arrived| found.status == ReceiptStatus::Claimed;
                unless(&[(!self.receipts.get(receipt).is_some_and(claimed), "it is not claimed")])
            }
            Command::BounceReceipt { receipt } => {
                let found = self.receipts.get(receipt).ok_or(Refused("no such receipt"))?;
                let movement = found.movement.as_ref().filter(|_| found.status == ReceiptStatus::Confirmed);
                let deed = &self.moved[movement.ok_or(Refused("it is not money"))?];
                let lot = &self.lots[receipt];
                unless(&[
                    (on < deed.on, "it came later"),
                    (lot.lowest(on) < found.amount, "something of it is used"),
                    (self.runs_back(&lot.account, on), "days only rise"),
                ])
            }
            Command::OpenAccount { account } => {
                let today = AccountKey { customer: self.who(&account.customer), ..account.clone() };
                let there = self.accounts.contains_key(&name_of(&today));
                unless(&[(there, "the account is there"), (!self.knows(&account.customer, on), "no such customer")])
            }
            Command::CloseAccount { account } => {
                let found = self.accounts.get(&name_of(account)).ok_or(Refused("no such account"))?;
                unless(&[
                    (found.is_closed(on), "it is closed"),
                    (found.latest.is_some_and(|latest| on < latest), "something is later"),
                ])
            }
            Command::ReopenAccount { account } => {
                let name = name_of(account);
                let found = self.accounts.get(&name).ok_or(Refused("no such account"))?;
                let closed = found.closed.last().is_some_and(|(from, until)| until.is_none() && *from <= on);
                unless(&[(!closed, "it is not closed"), (self.runs_back(&name, on), "days only rise")])
            }
            Command::Hold { hold, account, amount, purpose, fields, until, lots, .. } => {
                let id = hold.as_ref().unwrap_or(name);
                let verdict = unless(&[
                    (*purpose == HoldPurpose::Refund, "a refund has a command of its own"),
                    (self.holds.contains_key(id), "the hold is there"),
                    (until.is_some_and(|until| until <= on), "it would have ended"),
                ]);
                let wanted = if *purpose == HoldPurpose::Dispute { Wanted::Any } else { Wanted::Item(fields) };
                and(verdict, || if lots.is_empty() { self.has(account, on, *amount, wanted) } else { Open })
            }
            Command::Capture { hold, item, amount } => {
                let paid = self.owed(item)?;
                let found = self.hold(hold, on, false)?;
                let home = &self.accounts[&found.account];
                let (currency, held) = (home.key.currency, found.held(on));
                let asked = amount.map_or(held, minor);
                let bound = |(id, ..): &(Id, i128, Option<Date>)| {
                    let lot = &self.lots[id];
                    !lot.may_pay(&paid.fields) || lot.nature == Nature::Unidentified
                };
                let verdict = unless(&[
                    (found.purpose == HoldPurpose::Refund, "a refund pays no item"),
                    (home.key.customer != paid.customer, "of another customer"),
                    (home.is_closed(on), "the account is closed"),
                    (amount.is_some_and(|amount| amount.currency() != currency), "another currency"),
                    (currency != paid.currency, "another currency"),
                    (asked > held || held == 0, "less is held"),
                ]);
                let verdict = and(verdict, || Self::room(paid, on, asked));
                // Which of its lots pay, and whether an ended part was used since, is seen afterwards.
                let plain = !found.parts.iter().any(|part| bound(part) || part.2.is_some());
                and(verdict, || if plain { Carried } else { Open })
            }
            Command::Release { hold } => {
                let found = self.hold(hold, on, false)?;
                unless(&[(found.purpose == HoldPurpose::Refund, "a refund has a command of its own")])
            }
            Command::Lapse { hold } => {
                self.hold(hold, on, true)?;
                Carried
            }
            Command::Transfer { account, to, amount, lots } => {
                let to = AccountKey { customer: self.who(&to.customer), ..to.clone() };
                let verdict = unless(&[
                    (!self.knows(&to.customer, on), "no such customer"),
                    (name_of(account) == name_of(&to), "a transfer to itself"),
                    (account.currency != to.currency, "another currency"),
                ]);
                let verdict = and(verdict, || self.takes(&to, on));
                and(verdict, || if lots.is_empty() { self.has(account, on, *amount, Wanted::Any) } else { Open })
            }
            Command::Expire { account } => {
                let name = name_of(account);
                let found = self.accounts.get(&name).ok_or(Refused("no such account"))?;
                let gone = |lot: &super::model::Lot| on >= lot.since && lot.has_expired(on) && lot.lowest(on) > 0;
                let some = found.lots.iter().any(|lot| gone(&self.lots[lot]));
                unless(&[(!some, "nothing has expired"), (self.runs_back(&name, on), "days only rise")])
            }
            Command::Pay { item, amount, account, lots } => {
                let paid = self.owed(item)?;
                let open = paid.open(paid.days().last().copied().unwrap_or(on));
                let asked = amount.map_or(open, minor);
                let other = amount.is_some_and(|amount| amount.currency() != paid.currency);
                let mut verdict = unless(&[(other, "another currency"), (asked == 0, "nothing is open")]);
                verdict = and(verdict, || Self::room(paid, on, asked));
                let whole = AccountKey { customer: paid.customer.clone(), currency: paid.currency, fields: vec![] };
                let account = account.as_ref().unwrap_or(&whole);
                verdict = and(verdict, || unless(&[(account.customer != paid.customer, "of another customer")]));
                let sum = i64::try_from(asked).ok().and_then(|asked| Money::new(asked, paid.currency).ok());
                match sum.filter(|_| lots.is_empty()) {
                    Some(sum) => and(verdict, || self.has(account, on, sum, Wanted::Item(&paid.fields))),
                    None => and(verdict, || Open),
                }
            }
            Command::UndoAllocation { allocation, amount } => {
                let found = self.allocations.get(allocation).ok_or(Refused("no such allocation"))?;
                let deed = &self.moved[allocation];
                let left = found.amount - found.back;
                let asked = amount.map_or(left, minor);
                let canceled = self.items[&found.item].standing == ItemStanding::Canceled;
                let homes = deed.takes.iter().map(|take| &self.lots[&take.lot].account);
                unless(&[
                    (amount.is_some_and(|amount| amount.currency() != found.currency), "another currency"),
                    (canceled, "the item fell away"),
                    (asked > left || left == 0, "less stands"),
                    (on < found.on, "it happened later"),
                    (homes.into_iter().any(|home| self.runs_back(home, on)), "days only rise"),
                ])
            }
            Command::UndoMovement { movement, amount } => {
                let deed = self.moved.get(movement).ok_or(Refused("no such movement"))?;
                let (from, _) = self.moved_between(movement).ok_or(Refused("it has an undo of its own, or none"))?;
                self.taken_back(deed, on, *amount, !living(&from))
            }
            Command::RequestRefund { refund, account, amount, lots, .. } => {
                let id = refund.as_ref().unwrap_or(name);
                let used = self.refunds.contains_key(id) || self.holds.contains_key(id);
                let verdict = unless(&[(used, "the refund is there")]);
                and(verdict, || if lots.is_empty() { self.has(account, on, *amount, Wanted::Paid) } else { Open })
            }
            Command::PayRefund { refund, amount, .. } => {
                let asked = self.refunds.get(refund).ok_or(Refused("no such refund"))?;
                let found = self.hold(refund, on, false)?;
                let home = &self.accounts[&found.account];
                let held = found.held(on);
                let verdict = unless(&[
                    (home.is_closed(on), "the account is closed"),
                    (amount.is_some_and(|amount| amount.currency() != home.key.currency), "another currency"),
                    (amount.is_some_and(|amount| minor(amount) > held) || held == 0, "less is held"),
                ]);
                let binds = !asked.cause.returns_deposit();
                let deposit = |(lot, ..): &(Id, i128, Option<Date>)| self.lots[lot].nature == Nature::Deposit;
                let bound = binds && found.parts.iter().any(deposit);
                let plain = found.parts.iter().all(|(.., end)| end.is_none()) && !bound;
                and(verdict, || if plain { Carried } else { Open })
            }
            Command::ReturnRefund { refund, amount } => {
                let asked = self.refunds.get(refund).ok_or(Refused("no such refund"))?;
                let paid = asked.paid.as_ref().ok_or(Refused("it was not paid"))?;
                let deed = &self.moved[paid];
                let gone = deed.takes.first().is_none_or(|take| !living(&self.lots[&take.lot].customer));
                self.taken_back(deed, on, *amount, gone)
            }
            Command::CancelRefund { refund } => {
                self.refunds.get(refund).ok_or(Refused("no such refund"))?;
                self.hold(refund, on, false)?;
                Carried
            }
            Command::ClosePeriod { through } => {
                unless(&[(self.closed.is_some_and(|closed| *through <= closed), "it is closed")])
            }
            Command::OpenPeriod { since } => {
                unless(&[(self.closed.is_none_or(|closed| *since > closed), "it is open")])
            }
            Command::Tag { subject, tag } | Command::Untag { subject, tag } => {
                let there = self.tags.contains(&(subject.clone(), tag.clone()));
                let again = matches!(command, Command::Tag { .. }) == there;
                unless(&[(!self.has_record(subject), "no such record"), (again, "nothing changes")])
            }
            Command::Comment { subject, .. } => unless(&[(!self.has_record(subject), "no such record")]),
            Command::ChangeRules { since, rules } => unless(&[(self.rules_on(*since) == *rules, "nothing changes")]),
            Command::SetRate { quote } => {
                let home = self.rules_on(on).foreign.map(|foreign| foreign.home);
                unless(&[
                    (home.is_none(), "no home currency"),
                    (home != Some(quote.to), "it leads elsewhere"),
                    (self.values.rate_of(quote.from, on) == Some(quote), "nothing changes"),
                ])
            }
            Command::Revalue { revaluation, .. } => {
                let foreign = self.rules_on(on).foreign;
                let last = self.values.stands().into_iter().map(|(_, day)| day).max();
                let stands = foreign.is_some_and(|of| of.next_period == duebook::NextPeriod::Reversed);
                let verdict = unless(&[
                    (foreign.is_none(), "no home currency"),
                    (self.values.knows(revaluation.as_ref().unwrap_or(name)), "the revaluation is there"),
                    (stands && last.is_some(), "another one stands"),
                    (last.is_some_and(|last| on < last), "another one is later"),
                ]);
                and(verdict, || Open)
            }
            Command::UndoRevaluation { revaluation } => {
                let stands = self.values.stands();
                let found = stands.iter().find(|(id, _)| id == revaluation);
                unless(&[(found.is_none_or(|(_, since)| on < *since), "it does not stand, or not yet")])
            }
            Command::ReassignOwner { .. }
            | Command::ChargeLate { .. }
            | Command::IdentifyReceipt { .. }
            | Command::Reclassify { .. }
            | Command::Forfeit { .. }
            | Command::Allocate { .. }
            // The bank is reconciled elsewhere in this company.
            | Command::StartReconciliation { .. }
            | Command::SignReconciliation { .. }
            | Command::ReopenReconciliation { .. }
            | Command::RaiseExceptions { .. }
            | Command::ChangeException { .. }
            // Nobody asks for rights or approvals in this company.
            | Command::ChangePeople { .. }
            | Command::ChangeAccess { .. }
            | Command::ChangeApprovalPolicy { .. }
            | Command::RemoveApprovalPolicy { .. }
            | Command::AnswerCase { .. }
            | Command::CarryOut { .. } => Open,
        })
    }

    /// Whether a movement goes back, from its last lot to its first: where the money went it still has to be.
    fn taken_back(&self, deed: &Moved, on: Date, amount: Option<Money>, gone: bool) -> Verdict {
        let home = |lot: &Id| &self.lots[lot].account;
        let homes = deed.takes.iter().flat_map(|take| [Some(&take.lot), take.into.as_ref()]).flatten().map(home);
        let left: i128 = deed.takes.iter().map(|take| take.amount - take.back).sum();
        let asked = amount.map_or(left, minor);
        let currency = deed.takes.first().map(|take| self.lots[&take.lot].currency);
        let (mut open, mut used) = (asked, false);
        for take in deed.takes.iter().rev() {
            let back = open.min(take.amount - take.back);
            open -= back;
            used |= take.into.as_ref().is_some_and(|into| self.lots[into].lowest(on) < back);
        }
        unless(&[
            (gone, "the customer became another one"),
            (amount.is_some_and(|amount| Some(amount.currency()) != currency), "another currency"),
            (asked > left || left == 0, "less stands"),
            (on < deed.on, "it happened later"),
            (homes.into_iter().any(|home| self.runs_back(home, on)), "days only rise"),
            (used, "something of it is used"),
        ])
    }

    fn has_record(&self, subject: &duebook::RecordKey) -> bool {
        use duebook::RecordKey;
        match subject {
            RecordKey::Customer { customer } => self.customers.contains_key(customer),
            RecordKey::Contract { contract } => self.contracts.contains_key(contract),
            RecordKey::Item { item } => self.items.contains_key(item),
            RecordKey::Receipt { receipt } => self.receipts.contains_key(receipt),
        }
    }

    /// All money on the books and all that is owed, on the last of days.
    pub(crate) fn totals(&self) -> (i128, i128) {
        let sign = |way: Way| if way == Way::Granted { 1 } else { -1 };
        let ways = self.lots.values().flat_map(|lot| &lot.ways);
        let money = ways.map(|(_, way, amount)| sign(*way) * amount).sum();
        let gross: i128 = self.items.values().flat_map(|item| &item.gross).map(|(_, change)| change).sum();
        let settled: i128 = self.items.values().flat_map(|item| &item.settled).map(|(_, change)| change).sum();
        (money, gross - settled)
    }
}

/// What can be seen of a command alone.
fn form(command: &Command) -> Option<&'static str> {
    let amount = match command {
        Command::RecordReceipt { receipt } | Command::ClaimReceipt { receipt } => Some(receipt.amount),
        Command::OpenReceivable { receivable, .. } => Some(receivable.open),
        Command::RegisterContract { contract } => Some(contract.schedule.total),
        Command::AmendContract { total, .. } => Some(*total),
        Command::Hold { amount, .. }
        | Command::Transfer { amount, .. }
        | Command::Reclassify { amount, .. }
        | Command::Forfeit { amount, .. }
        | Command::RequestRefund { amount, .. }
        | Command::Recover { amount, .. }
        | Command::CreditNote { amount, .. }
        | Command::CreditAccount { amount, .. } => Some(*amount),
        Command::Capture { amount, .. }
        | Command::WriteOff { amount, .. }
        | Command::IdentifyReceipt { amount, .. }
        | Command::Pay { amount, .. }
        | Command::UndoAllocation { amount, .. }
        | Command::UndoMovement { amount, .. }
        | Command::PayRefund { amount, .. }
        | Command::ReturnRefund { amount, .. } => *amount,
        Command::Comment { text, .. } if text.trim().is_empty() => return Some("empty"),
        Command::Comment { text, .. } if text.len() > 4_096 => return Some("text_too_long"),
        Command::RenameCustomer { name, .. } if name.trim().is_empty() => return Some("empty"),
        Command::ReassignOwner { customer: None, owned_by: None, .. } => return Some("missing_field"),
        Command::ChargeLate { items, .. } if items.is_empty() => return Some("empty"),
        _ => None,
    };
    amount.is_some_and(|amount| amount.minor() <= 0).then_some("amount_not_positive")
}
