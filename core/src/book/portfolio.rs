//! The portfolio of a book (应收账款组合): its debts, its money and its customers with their whole history, as credit,
//! aging, forecasts, reminders and reports read them.

use std::collections::{BTreeMap, BTreeSet};

use super::access::Seen;
use super::book::Book;
use super::event::BookEvent;
use super::read::AsOf;
use super::record::{ItemOrigin, RecordKey};
use super::recorded::Recorded;
use super::rules::DateWindow;
use crate::account::{AccountKey, Act, Draw, Move, Movement};
use crate::{
    Date, Debt, DebtAct, DebtEvent, Debtor, DebtorAct, DebtorEvent, DisputeOutcome, Field, Id, Nature, PaidBy,
    Portfolio, Prepayment, PrepaymentAct, PrepaymentEvent, Purpose, Receivable, Result, Schedule, Source,
};

/// The fields of a receivable without which its figures would be others.
pub(super) const FIGURES: [&str; 9] =
    ["item", "customer", "amount", "currency", "open", "due", "issued", "standing", "writtenOff"];

impl Book {
    /// The debts, the money and the customers, each with what happened to it, by id (应收账款组合).
    ///
    /// The day of entry of an event is that on which it was recorded, by the clocks of the company: those of the rules
    /// (`dates`, `utcOffset`) that held on its business date when it was recorded, UTC without. Money that was there
    /// before a debt came into being paid it as a prepayment (预收冲应收); a credit note paid it as netting. A customer who was merged is
    /// the one who stays. A hold counts until its end is recorded. A dispute begins with its debt at the earliest.
    ///
    /// ```
    /// use duebook::{AsOf, Book, Command, Currency, CutOff, Money, Order, Receivable};
    ///
    /// let owed = Money::parse("12000.08", Currency::new("CNY")?)?;
    /// let receivable = Receivable::new("INV-1", "C-88", owed, "2026-02-28".parse()?)?;
    /// let command = Command::OpenReceivable { receivable, value: None };
    /// let mut book = Book::open("acme-trading")?;
    /// let order = Order::new("req-1", "li.na", "2026-02-06T08:15:30Z".parse()?, "2026-02-06".parse()?, command)?;
    /// let decision = book.decide(&order)?;
    /// book.apply(&decision.events)?;
    /// let portfolio = book.portfolio(&AsOf::default())?;
    /// assert_eq!(portfolio.debts[0].standing(&CutOff::on("2026-02-28".parse()?))?.open, owed);
    /// # Ok::<(), duebook::Error>(())
    /// ```
    ///
    /// # Errors
    /// For a viewer `unknown_person` and `field_protected`: records that may not be seen are left out, but figures
    /// without a field that is hidden would be others.
    pub fn portfolio(&self, as_of: &AsOf) -> Result<Portfolio> {
        let eyes = self.eyes(as_of)?;
        let mut found = self.then(as_of, |book, on| Ok(Reading::of(book, on).finish()))?;
        let Some(eyes) = eyes else { return Ok(found) };
        found.debts.retain(|debt| {
            eyes.may_see_record(Seen::Receivable, &RecordKey::Item { item: debt.id.clone() }, &debt.id).is_ok()
        });
        found.prepayments.retain(|money| eyes.may_see_of(Seen::Account, &money.customer).is_ok());
        found.debtors.retain(|debtor| eyes.may_see_of(Seen::Customer, &debtor.id).is_ok());
        if !found.debts.is_empty() {
            eyes.needs(Seen::Receivable, &FIGURES)?;
        }
        if !found.prepayments.is_empty() {
            eyes.needs_figures()?;
        }
        // Debts and money have their owner from the customer.
        let nobody = eyes.hides(Seen::Customer, "owner");
        for debt in &mut found.debts {
            debt.owner.take_if(|_| nobody);
            eyes.blank(Seen::Receivable, "owner", &mut debt.owner);
            eyes.keep(Seen::Receivable, &mut debt.fields);
            eyes.blank(Seen::Receivable, "contract", &mut debt.document);
        }
        for money in &mut found.prepayments {
            money.owner.take_if(|_| nobody);
            eyes.blank(Seen::Account, "owner", &mut money.owner);
            eyes.keep(Seen::Account, &mut money.fields);
            eyes.blank(Seen::Receipt, "bankRef", &mut money.bank_ref);
        }
        for debtor in &mut found.debtors {
            eyes.keep(Seen::Customer, &mut debtor.fields);
            eyes.blank(Seen::Customer, "name", &mut debtor.name);
            if nobody {
                debtor.owner = None;
                debtor.events.retain(|event| !matches!(event.act, DebtorAct::Reassigned { .. }));
            }
        }
        Ok(found)
    }
}

/// The log, read once from its beginning.
struct Reading<'a> {
    debts: BTreeMap<&'a Id, Debt>,
    money: BTreeMap<&'a Id, Prepayment>,
    debtors: BTreeMap<&'a Id, Debtor>,
    /// What of which lots a hold sets aside, and what a lot has set aside in all.
    holds: BTreeMap<&'a Id, Vec<(&'a Id, i64)>>,
    held: BTreeMap<&'a Id, i64>,
    /// What a movement took from lots and made into others.
    moved: BTreeMap<&'a Id, &'a [Move]>,
    /// Receipts that are claimed, for their bank number.
    claimed: BTreeMap<&'a Id, &'a Id>,
    /// Orders in which the bank took a receipt back.
    bounced: BTreeSet<&'a Id>,
    /// Customers who became another.
    merged: Vec<(&'a Id, &'a Id)>,
    /// The versions of contracts as they were recorded, and those of the day that is looked at.
    recorded: BTreeMap<&'a Id, Version<'a>>,
    versions: BTreeMap<&'a Id, Version<'a>>,
    /// Which installment of which version a debt was made from.
    installments: BTreeMap<&'a Id, (&'a ItemOrigin, Version<'a>)>,
    /// What the rules recorded so far say of the clocks of the company, by the first day on which they hold.
    clocks: BTreeMap<Date, Option<DateWindow>>,
}

/// A version of the schedule of a contract.
#[derive(Clone, Copy)]
struct Version<'a> {
    number: i64,
    schedule: &'a Schedule,
}

impl Version<'_> {
    fn purpose(&self, number: i64) -> Option<Purpose> {
        let installments = &self.schedule.installments;
        installments.iter().find(|part| part.number == number).map(|part| part.purpose)
    }
}

/// The version of a contract that an event brings. Milestones bring dates only.
fn version(event: &BookEvent) -> Option<(&Id, Version<'_>)> {
    match event {
        BookEvent::ContractRegistered { contract, schedule } => Some((&contract.id, Version { number: 1, schedule })),
        BookEvent::ContractAmended { contract, version, schedule, .. } => {
            Some((contract, Version { number: *version, schedule }))
        }
        _ => None,
    }
}

/// When something happened, by both clocks.
#[derive(Clone, Copy)]
struct When {
    on: Date,
    entered: Option<Date>,
}

impl When {
    const fn debt(self, act: DebtAct) -> DebtEvent {
        DebtEvent { on: self.on, entered: self.entered, act }
    }

    const fn money(self, act: PrepaymentAct) -> PrepaymentEvent {
        PrepaymentEvent { on: self.on, entered: self.entered, act }
    }
}

impl<'a> Reading<'a> {
    fn of(book: &'a Book, on: Date) -> Self {
        let mut reading = Self {
            debts: BTreeMap::new(),
            money: BTreeMap::new(),
            debtors: BTreeMap::new(),
            holds: BTreeMap::new(),
            held: BTreeMap::new(),
            moved: BTreeMap::new(),
            claimed: BTreeMap::new(),
            bounced: BTreeSet::new(),
            merged: Vec::new(),
            recorded: BTreeMap::new(),
            versions: BTreeMap::new(),
            installments: BTreeMap::new(),
            clocks: BTreeMap::new(),
        };
        for recorded in &book.log {
            if matches!(recorded.event, BookEvent::ReceiptBounced { .. }) {
                reading.bounced.insert(&recorded.order);
            }
        }
        for recorded in &book.log {
            if let BookEvent::RulesChanged { since, rules } = &recorded.event {
                reading.clocks.insert(*since, rules.dates);
            }
            let version = version(&recorded.event);
            reading.recorded.extend(version);
            if recorded.on <= on {
                reading.versions.extend(version);
                reading.event(recorded);
            }
        }
        reading
    }

    fn finish(mut self) -> Portfolio {
        // Debts went over by events of their own. Money did as far as it could: what stood there before, and what had to
        // stay behind, is that of the customer who stays as well, or no statement would have it.
        // From the last merger back, so that each leads at once to the one who stays in the end.
        let mut stays: BTreeMap<&Id, &Id> = BTreeMap::new();
        for (customer, into) in self.merged.iter().rev() {
            stays.insert(customer, stays.get(into).copied().unwrap_or(into));
        }
        for (id, (origin, made)) in &self.installments {
            let Some(debt) = self.debts.get_mut(id) else { continue };
            // What fell away stays what it was; what stands is what the newest version of the day says.
            let canceled = debt.events.iter().any(|event| event.act == DebtAct::Canceled {});
            let now = self.versions.get(&origin.contract).filter(|now| !canceled && now.number > made.number);
            let is = |version: &Version<'_>| version.purpose(origin.number);
            debt.retention = now.and_then(is).or_else(|| is(made)) == Some(Purpose::Retention);
        }
        for money in self.money.values_mut() {
            if let Some(into) = stays.get(&money.customer) {
                money.customer = (*into).clone();
            }
        }
        Portfolio {
            debts: self.debts.into_values().collect(),
            prepayments: self.money.into_values().collect(),
            debtors: self.debtors.into_values().collect(),
        }
    }

    fn event(&mut self, recorded: &'a Recorded) {
        let clock = self.clocks.range(..=recorded.on).next_back().and_then(|(_, window)| *window);
        let entered = clock.unwrap_or_default().day(recorded.at);
        let when = When { on: recorded.on, entered: Some(entered).filter(|entered| *entered != recorded.on) };
        match &recorded.event {
            BookEvent::CustomerRegistered { .. }
            | BookEvent::CustomerRenamed { .. }
            | BookEvent::CustomerMerged { .. }
            | BookEvent::OwnerReassigned { .. } => self.customer(when, &recorded.event),
            BookEvent::ReceivableOpened { .. }
            | BookEvent::ReceivableChanged { .. }
            | BookEvent::ReceivableMoved { .. }
            | BookEvent::ReceivableDisputed { .. }
            | BookEvent::DisputeSettled { .. }
            | BookEvent::ReceivableCanceled { .. }
            | BookEvent::WrittenOff { .. }
            | BookEvent::Recovered { .. }
            | BookEvent::Credited { .. } => self.receivable(when, &recorded.event),
            BookEvent::Allocated { item, differences, movement, .. } => {
                self.paid(when, item, movement);
                for difference in differences {
                    self.debt(item, when.debt(DebtAct::Deducted { amount: difference.amount }));
                }
            }
            BookEvent::Unallocated { item, differences, movement, .. } => {
                self.unpaid(when, item, movement, self.bounced.contains(&recorded.order));
                if let Some(amount) = differences {
                    self.debt(item, when.debt(DebtAct::DeductionReversed { amount: *amount }));
                }
            }
            BookEvent::ReceiptClaimed { receipt } => {
                if let (Some(id), Some(number)) = (&receipt.receipt, &receipt.bank_ref) {
                    self.claimed.insert(id, number);
                }
            }
            BookEvent::ReceiptConfirmed { receipt, bank_ref, movement, .. } => {
                self.movement(when, movement);
                let number = bank_ref.as_ref().or_else(|| self.claimed.get(receipt).copied());
                if let Some(money) = self.money.get_mut(receipt) {
                    money.bank_ref = number.cloned();
                }
            }
            BookEvent::ReceiptBounced { movement, .. } => {
                for draw in draws(movement) {
                    self.lot(&draw.lot, when.money(PrepaymentAct::Bounced {}));
                }
            }
            BookEvent::CreditedOnAccount { movement, .. } => {
                self.movement(when, movement);
                if let Act::Deposit { lot, .. } = &movement.act
                    && let Some(money) = self.money.get_mut(lot)
                {
                    money.source = Source::CreditNote;
                }
            }
            BookEvent::RefundRequested { refund, movement, .. } => {
                self.movement(when, movement);
                for Draw { lot, amount } in draws(movement) {
                    let act = PrepaymentAct::RefundRequested { refund: refund.clone(), amount: *amount };
                    self.lot(lot, when.money(act));
                }
            }
            BookEvent::RefundPaid { refund, movement } => self.refunded(when, refund, movement),
            BookEvent::RefundCanceled { refund, movement } => {
                let held = released(movement).and_then(|hold| self.holds.get(hold)).cloned().unwrap_or_default();
                for (lot, _) in held {
                    self.lot(lot, when.money(PrepaymentAct::RefundCanceled { refund: refund.clone() }));
                }
                self.movement(when, movement);
            }
            BookEvent::RefundReturned { refund, movement } => {
                for Draw { lot, amount } in draws(movement) {
                    let act = PrepaymentAct::RefundReturned { amount: *amount, refund: Some(refund.clone()) };
                    self.lot(lot, when.money(act));
                }
            }
            BookEvent::Moved { movement } => self.movement(when, movement),
            // Of contracts, rules, people, cases, notes, values and reconciliations nothing is owed and nothing paid.
            BookEvent::ContractRegistered { .. }
            | BookEvent::ContractSubmitted { .. }
            | BookEvent::ContractApproved { .. }
            | BookEvent::ContractAmended { .. }
            | BookEvent::MilestoneReached { .. }
            | BookEvent::ContractTerminated { .. }
            | BookEvent::ReceivableInvoiced { .. }
            | BookEvent::ReceiptRejected { .. }
            | BookEvent::PeriodClosed { .. }
            | BookEvent::PeriodOpened { .. }
            | BookEvent::Tagged { .. }
            | BookEvent::Untagged { .. }
            | BookEvent::Commented { .. }
            | BookEvent::RulesChanged { .. }
            | BookEvent::PeopleChanged { .. }
            | BookEvent::AccessChanged { .. }
            | BookEvent::ApprovalPolicyChanged { .. }
            | BookEvent::ApprovalPolicyRemoved { .. }
            | BookEvent::CaseOpened { .. }
            | BookEvent::CaseAnswered { .. }
            | BookEvent::CaseCarriedOut { .. }
            | BookEvent::CaseHeldUp { .. }
            | BookEvent::Refused { .. }
            | BookEvent::RateSet { .. }
            | BookEvent::Revalued { .. }
            | BookEvent::RevaluationUndone { .. }
            | BookEvent::ReconciliationStarted { .. }
            | BookEvent::ReconciliationSigned { .. }
            | BookEvent::ReconciliationReopened { .. }
            | BookEvent::ExceptionsRaised { .. }
            | BookEvent::ExceptionChanged { .. } => {}
        }
    }

    fn customer(&mut self, when: When, event: &'a BookEvent) {
        match event {
            BookEvent::CustomerRegistered { customer } => {
                let mut fields = customer.fields.clone();
                let name = Id::literal("department");
                if let Some(department) = &customer.department
                    && fields.iter().all(|field| field.name != name)
                {
                    fields.push(Field { name, value: crate::Value::Text { text: department.clone() } });
                }
                let debtor = Debtor {
                    id: customer.id.clone(),
                    name: customer.name.clone(),
                    parent: None,
                    owner: customer.owner.clone(),
                    since: Some(when.on),
                    fields,
                    events: Vec::new(),
                };
                self.debtors.insert(&customer.id, debtor);
            }
            BookEvent::CustomerRenamed { customer, after, .. } => {
                if let Some(debtor) = self.debtors.get_mut(customer) {
                    debtor.name = Some(after.clone());
                }
            }
            BookEvent::CustomerMerged { customer, into } => {
                self.debtors.remove(customer);
                self.merged.push((customer, into));
            }
            BookEvent::OwnerReassigned { customer, after, department, .. } => {
                let Some(debtor) = self.debtors.get_mut(customer) else { return };
                debtor.owner = Some(after.clone());
                let act = DebtorAct::Reassigned { owner: after.clone() };
                debtor.events.push(DebtorEvent { on: when.on, entered: when.entered, act });
                if let Some(department) = department {
                    let name = Id::literal("department");
                    debtor.fields.retain(|field| field.name != name);
                    debtor.fields.push(Field { name, value: crate::Value::Text { text: department.clone() } });
                }
            }
            _ => {}
        }
    }

    fn receivable(&mut self, when: When, event: &'a BookEvent) {
        match event {
            BookEvent::ReceivableOpened { receivable, origin, charge, .. } => {
                let mut debt = self.opened(when, receivable);
                // A late charge belongs to the debt it charges for.
                debt.document = charge.as_ref().map(|charge| charge.item.clone());
                if let Some(origin) = origin {
                    debt.document = Some(origin.contract.clone());
                    if let Some(made) = self.recorded.get(&origin.contract) {
                        self.installments.insert(&receivable.id, (origin, *made));
                    }
                }
                self.debts.insert(&receivable.id, debt);
            }
            BookEvent::ReceivableChanged { item, before, amount, due_before, due, .. } => {
                let amount = Some(*amount).filter(|amount| amount != before);
                let due = Some(*due).filter(|due| due != due_before);
                self.debt(item, when.debt(DebtAct::Changed { amount, due }));
            }
            BookEvent::ReceivableMoved { item, customer, .. } => {
                if let Some(debt) = self.debts.get_mut(item) {
                    debt.customer = customer.clone();
                }
            }
            BookEvent::ReceivableDisputed { item } => self.dispute(item, when, DebtAct::Disputed { amount: None }),
            BookEvent::DisputeSettled { item } => {
                self.dispute(item, when, DebtAct::DisputeEnded { outcome: DisputeOutcome::Settled });
            }
            BookEvent::ReceivableCanceled { item, .. } => self.debt(item, when.debt(DebtAct::Canceled {})),
            BookEvent::WrittenOff { item, amount, .. } => {
                self.debt(item, when.debt(DebtAct::WrittenOff { amount: *amount }));
            }
            BookEvent::Recovered { item, amount, .. } => {
                self.debt(item, when.debt(DebtAct::Recovered { amount: *amount }));
            }
            BookEvent::Credited { item, amount, .. } => {
                self.debt(item, when.debt(DebtAct::Credited { amount: *amount }));
            }
            _ => {}
        }
    }

    fn opened(&self, when: When, receivable: &Receivable) -> Debt {
        let issued = receivable.issued.unwrap_or(when.on);
        let disputed = receivable.disputed.then_some(DebtAct::Disputed { amount: None });
        Debt {
            id: receivable.id.clone(),
            customer: receivable.customer.clone(),
            amount: receivable.open,
            issued,
            due: receivable.due,
            entered: when.entered.or(Some(when.on)).filter(|entered| *entered != issued),
            document: None,
            kind: receivable.kind,
            retention: false,
            owner: self.debtors.get(&receivable.customer).and_then(|debtor| debtor.owner.clone()),
            fields: receivable.fields.clone(),
            events: disputed.map(|act| When { on: issued, entered: when.entered }.debt(act)).into_iter().collect(),
        }
    }

    fn debt(&mut self, item: &'a Id, event: DebtEvent) {
        if let Some(debt) = self.debts.get_mut(item) {
            debt.events.push(event);
        }
    }

    /// A dispute moves no money, and is recorded for any day: it begins with the debt at the earliest, and what was said
    /// of it last holds.
    fn dispute(&mut self, item: &'a Id, when: When, act: DebtAct) {
        let Some(debt) = self.debts.get_mut(item) else { return };
        let is = |event: &&DebtEvent| matches!(event.act, DebtAct::Disputed { .. } | DebtAct::DisputeEnded { .. });
        let first = debt.events.iter().rfind(is).map_or(debt.issued, |event| event.on.max(debt.issued));
        debt.events.push(When { on: when.on.max(first), ..when }.debt(act));
    }

    fn lot(&mut self, lot: &'a Id, event: PrepaymentEvent) {
        if let Some(money) = self.money.get_mut(lot) {
            money.events.push(event);
        }
    }

    /// Money pays a debt.
    fn paid(&mut self, when: When, item: &'a Id, movement: &'a Movement) {
        if let Act::Capture { hold, .. } = &movement.act {
            self.free(when, hold);
        }
        let issued = self.debts.get(item).map(|debt| debt.issued);
        for Draw { lot, amount } in draws(movement) {
            let from = self.money.get(lot);
            let received = from.map(|money| money.received);
            let by = match from {
                Some(money) if money.source != Source::Receipt && money.source != Source::OnAccount => PaidBy::Netting,
                Some(money) if money.nature == Nature::Promotional => PaidBy::Netting,
                Some(money) if issued.is_some_and(|issued| money.received < issued) => PaidBy::Prepayment,
                _ => PaidBy::Receipt,
            };
            let received = received.filter(|received| *received < when.on);
            let act = DebtAct::Paid { amount: *amount, receipt: Some(lot.clone()), received, by };
            self.debt(item, when.debt(act));
            self.lot(lot, when.money(PrepaymentAct::Applied { amount: *amount, item: Some(item.clone()) }));
        }
    }

    /// What paid a debt goes back to its lots.
    fn unpaid(&mut self, when: When, item: &'a Id, movement: &'a Movement, bounced: bool) {
        let cause = if bounced { crate::ReversalCause::Bounced } else { crate::ReversalCause::Undone };
        for Draw { lot, amount } in draws(movement) {
            let act = DebtAct::PaymentReversed { amount: *amount, receipt: Some(lot.clone()), cause };
            self.debt(item, when.debt(act));
            self.lot(lot, when.money(PrepaymentAct::Returned { amount: *amount, item: Some(item.clone()) }));
        }
    }

    fn refunded(&mut self, when: When, refund: &'a Id, movement: &'a Movement) {
        let Act::Refund { hold, draws, .. } = &movement.act else { return };
        let mut asked: Vec<&Id> = Vec::new();
        if let Some(hold) = hold {
            asked.extend(self.holds.get(hold).into_iter().flatten().map(|(lot, _)| *lot));
            self.free(when, hold);
        }
        for Draw { lot, amount } in draws {
            let of = asked.contains(&lot).then(|| refund.clone());
            let act = PrepaymentAct::Refunded { amount: *amount, refund: of, account: None };
            self.lot(lot, when.money(act));
        }
        for lot in asked.into_iter().filter(|lot| draws.iter().all(|draw| draw.lot != **lot)) {
            self.lot(lot, when.money(PrepaymentAct::RefundCanceled { refund: refund.clone() }));
        }
    }

    /// Money moves without paying a debt.
    fn movement(&mut self, when: When, movement: &'a Movement) {
        match &movement.act {
            Act::Deposit { lot, account, amount, received, nature, fields, expires, .. } => {
                let received = received.unwrap_or(when.on);
                let since = Some(when.on).filter(|on| *on != received);
                let owner = self.debtors.get(&account.customer).and_then(|debtor| debtor.owner.clone());
                let fields = account.fields.iter().chain(fields).cloned().collect();
                let money = Prepayment {
                    id: lot.clone(),
                    customer: account.customer.clone(),
                    amount: *amount,
                    received,
                    since,
                    entered: when.entered,
                    nature: *nature,
                    source: Source::Receipt,
                    bank_ref: None,
                    payer_account: None,
                    owner,
                    fields,
                    expires: *expires,
                    events: Vec::new(),
                };
                self.money.insert(lot, money);
            }
            Act::Hold { hold, draws, .. } => {
                let lots = draws.iter().map(|draw| (&draw.lot, draw.amount.minor())).collect();
                self.holds.insert(hold, lots);
                for draw in draws {
                    self.hold_changes(when, &draw.lot, draw.amount.minor());
                }
            }
            Act::Release { hold } | Act::Lapse { hold } | Act::Capture { hold, .. } => self.free(when, hold),
            Act::Transfer { to, moves } => self.moves(when, movement, moves, Some(to), None),
            Act::Identify { to, nature, moves } => self.moves(when, movement, moves, Some(to), Some(*nature)),
            Act::Reclassify { nature, moves } => self.moves(when, movement, moves, None, Some(*nature)),
            Act::Expire { draws } | Act::Forfeit { draws } => {
                for Draw { lot, amount } in draws {
                    self.lot(lot, when.money(PrepaymentAct::Removed { amount: *amount }));
                }
            }
            Act::Undo { of, draws } => {
                let moved = self.moved.get(of).copied();
                for Draw { lot, amount } in draws {
                    self.lot(lot, when.money(PrepaymentAct::Restored { amount: *amount }));
                    let into = moved.into_iter().flatten().find(|one| one.lot == *lot).map(|one| &one.into);
                    if let Some(into) = into {
                        self.lot(into, when.money(PrepaymentAct::Removed { amount: *amount }));
                    }
                }
            }
            Act::Open { .. } | Act::Close { .. } | Act::Reopen { .. } | Act::Apply { .. } | Act::Refund { .. } => {}
        }
    }

    /// Lots become others, which keep the day of their arrival.
    fn moves(
        &mut self,
        when: When,
        movement: &'a Movement,
        moves: &'a [Move],
        to: Option<&AccountKey>,
        nature: Option<Nature>,
    ) {
        self.moved.insert(&movement.id, moves);
        for one in moves {
            self.lot(&one.lot, when.money(PrepaymentAct::Removed { amount: one.amount }));
            let Some(mut money) = self.money.get(&one.lot).cloned() else { continue };
            money.id = one.into.clone();
            money.amount = one.amount;
            money.events.clear();
            money.bank_ref = None;
            // It arrived long ago, and it is not new money: it is here since today.
            money.since = Some(when.on).filter(|on| *on != money.received);
            money.entered = when.entered;
            if money.source == Source::Receipt {
                money.source = Source::OnAccount;
            }
            if let Some(to) = to {
                money.customer = to.customer.clone();
                money.fields.clone_from(&to.fields);
            }
            money.nature = nature.unwrap_or(money.nature);
            self.money.insert(&one.into, money);
        }
    }

    /// A hold is over.
    fn free(&mut self, when: When, hold: &'a Id) {
        for (lot, amount) in self.holds.remove(hold).unwrap_or_default() {
            self.hold_changes(when, lot, amount.saturating_neg());
        }
    }

    fn hold_changes(&mut self, when: When, lot: &'a Id, change: i64) {
        let held = self.held.entry(lot).or_insert(0);
        *held = held.saturating_add(change);
        let held = *held;
        let Some(currency) = self.money.get(lot).map(|money| money.amount.currency()) else { return };
        self.lot(lot, when.money(PrepaymentAct::Held { amount: super::state::money(held, currency) }));
    }
}

/// The lots that a movement takes from, or gives back to.
fn draws(movement: &Movement) -> &[Draw] {
    match &movement.act {
        Act::Hold { draws, .. }
        | Act::Capture { draws, .. }
        | Act::Apply { draws, .. }
        | Act::Undo { draws, .. }
        | Act::Refund { draws, .. }
        | Act::Expire { draws }
        | Act::Forfeit { draws } => draws,
        Act::Open { .. }
        | Act::Deposit { .. }
        | Act::Release { .. }
        | Act::Lapse { .. }
        | Act::Transfer { .. }
        | Act::Identify { .. }
        | Act::Reclassify { .. }
        | Act::Close { .. }
        | Act::Reopen { .. } => &[],
    }
}

/// The hold that a movement ends.
fn released(movement: &Movement) -> Option<&Id> {
    match &movement.act {
        Act::Release { hold } | Act::Lapse { hold } => Some(hold),
        _ => None,
    }
}
