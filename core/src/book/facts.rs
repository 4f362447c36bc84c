//! The facts of a command (指令要素): what rights and approval rules are asked about.

use super::book::Book;
use super::command::Command;
use super::record::{Receipt, RecordKey};
use super::state::{State, money};
use crate::account::AccountKey;
use crate::{Date, ExceptionRecord, Field, Id, Money, Nature, Value};

/// Facts on their way together; each name once, the first wins.
struct Facts<'a> {
    state: &'a State,
    fields: Vec<Field>,
}

impl Facts<'_> {
    fn value(&mut self, name: &'static str, value: Value) {
        let name = Id::literal(name);
        if !self.fields.iter().any(|field| field.name == name) {
            self.fields.push(Field { name, value });
        }
    }

    fn text(&mut self, name: &'static str, text: &Id) {
        self.value(name, Value::Text { text: text.clone() });
    }

    fn amount(&mut self, amount: Money) {
        self.value("amount", Value::Amount { amount });
        if let Ok(currency) = Id::new(amount.currency().to_string()) {
            self.text("currency", &currency);
        }
    }

    fn nature(&mut self, nature: Nature) {
        let name = match nature {
            Nature::Advance => "advance",
            Nature::ContractLiability => "contractLiability",
            Nature::Deposit => "deposit",
            Nature::Earnest => "earnest",
            Nature::Guarantee => "guarantee",
            Nature::Promotional => "promotional",
            Nature::Unidentified => "unidentified",
        };
        self.text("nature", &Id::literal(name));
    }

    /// The customer with owner and department, as they are now.
    fn customer(&mut self, customer: &Id) {
        let customer = self.state.resolved(customer);
        self.text("customer", &customer);
        if let Some(found) = self.state.customers.get(&customer) {
            if let Some(owner) = &found.customer.owner {
                self.text("owner", owner);
            }
            if let Some(department) = &found.customer.department {
                self.text("department", department);
            }
            self.more(&found.customer.fields);
        }
    }

    /// Fields of the record itself, after those that the book knows.
    fn more(&mut self, fields: &[Field]) {
        for field in fields {
            if !self.fields.iter().any(|known| known.name == field.name) {
                self.fields.push(field.clone());
            }
        }
    }

    fn account(&mut self, account: &AccountKey) {
        self.customer(&account.customer);
        self.more(&account.fields);
        if let Ok(currency) = Id::new(account.currency.to_string()) {
            self.text("currency", &currency);
        }
    }

    fn item(&mut self, item: &Id) {
        self.text("item", item);
        if let Some(found) = self.state.items.get(item) {
            self.customer(&found.receivable.customer);
            if let Some(origin) = &found.origin {
                self.text("contract", &origin.contract);
            }
            self.amount(found.receivable.open);
            self.more(&found.receivable.fields);
        }
    }

    fn contract(&mut self, contract: &Id) {
        self.text("contract", contract);
        if let Some(found) = self.state.contracts.get(contract) {
            self.customer(&found.contract.customer);
            self.amount(found.schedule.total);
            self.more(&found.contract.fields);
        }
    }

    fn receipt(&mut self, receipt: &Id) {
        self.text("receipt", receipt);
        if let Some(found) = self.state.receipts.get(receipt) {
            self.customer(&found.customer);
            self.amount(found.amount);
        }
    }

    fn new_receipt(&mut self, receipt: &Receipt) {
        if let Some(customer) = &receipt.customer {
            self.customer(customer);
        }
        self.amount(receipt.amount);
        self.nature(receipt.nature);
        self.more(&receipt.account);
        self.more(&receipt.fields);
    }

    fn hold(&mut self, hold: &Id, amount: Option<Money>, on: Date) {
        self.text("hold", hold);
        let home = self.state.accounts.home_of_hold(hold).cloned();
        if let Some(amount) = amount.or_else(|| self.state.accounts.held_by_hold(hold, on)) {
            self.amount(amount);
        }
        if let Some(home) = home {
            self.account(&home);
        }
    }

    fn subject(&mut self, subject: &RecordKey) {
        match subject {
            RecordKey::Customer { customer } => self.customer(customer),
            RecordKey::Contract { contract } => self.contract(contract),
            RecordKey::Item { item } => self.item(item),
            RecordKey::Receipt { receipt } => self.receipt(receipt),
        }
    }
}

impl Book {
    /// What a command is about, as the book stands: customer, owner, department, amount, currency, nature, contract,
    /// item, and the fields of the records. Beside [`Command::action`] it is all that a right or an approval rule has
    /// to look at. A record the book does not know gives no facts.
    #[must_use]
    pub fn facts(&self, command: &Command, on: Date) -> Vec<Field> {
        of_command(&self.state, command, on)
    }
}

/// What a record is about.
pub(super) fn of_record(state: &State, record: &RecordKey) -> Vec<Field> {
    let mut facts = Facts { state, fields: Vec::new() };
    facts.subject(record);
    facts.fields
}

/// What a customer is about, be it one nobody registered.
pub(super) fn of_customer(state: &State, customer: &Id) -> Vec<Field> {
    let mut facts = Facts { state, fields: Vec::new() };
    facts.customer(customer);
    facts.fields
}

/// What the reconciliation of a bank account is about.
pub(super) fn of_bank_account(account: &Id) -> Vec<Field> {
    vec![Field { name: Id::literal("bankAccount"), value: Value::Text { text: account.clone() } }]
}

/// What an exception is about; its owner is who sees to it.
pub(super) fn of_exception(account: &Id, exception: &ExceptionRecord) -> Vec<Field> {
    let mut fields = of_bank_account(account);
    let mut text = |name, text: &Id| {
        fields.push(Field { name: Id::literal(name), value: Value::Text { text: text.clone() } });
    };
    text("exception", &exception.id);
    if let Some(owner) = &exception.owner {
        text("owner", owner);
    }
    if let Ok(currency) = Id::new(exception.amount.currency().to_string()) {
        text("currency", &currency);
    }
    fields.push(Field { name: Id::literal("amount"), value: Value::Amount { amount: exception.amount } });
    fields
}

/// The records that a command touches beside the one its facts are about.
pub(super) fn others(state: &State, command: &Command) -> Vec<Vec<Field>> {
    match command {
        Command::MergeCustomer { into, .. } => vec![of_customer(state, into)],
        Command::Transfer { to, .. } => vec![of_customer(state, &to.customer)],
        Command::Pay { account: Some(account), .. } => vec![of_customer(state, &account.customer)],
        Command::UndoMovement { movement, .. } => {
            super::account::target(state, movement).map(|to| of_customer(state, &to.customer)).into_iter().collect()
        }
        Command::ChargeLate { items, .. } if items.len() > 1 => {
            items.iter().map(|item| of_record(state, &RecordKey::Item { item: item.clone() })).collect()
        }
        _ => Vec::new(),
    }
}

/// What a command is about.
pub(super) fn of_command(state: &State, command: &Command, on: Date) -> Vec<Field> {
    let mut facts = Facts { state, fields: Vec::new() };
    match command {
        Command::RegisterCustomer { customer } => {
            facts.text("customer", &customer.id);
            if let Some(owner) = &customer.owner {
                facts.text("owner", owner);
            }
            if let Some(department) = &customer.department {
                facts.text("department", department);
            }
            facts.more(&customer.fields);
        }
        Command::RenameCustomer { customer, .. } => facts.customer(customer),
        Command::MergeCustomer { customer, into } => {
            facts.customer(customer);
            facts.text("into", into);
        }
        Command::ReassignOwner { customer, owned_by, .. } => {
            if let Some(customer) = customer {
                facts.customer(customer);
            }
            if let Some(owner) = owned_by {
                facts.text("owner", owner);
            }
        }
        Command::RegisterContract { contract } => {
            facts.text("contract", &contract.id);
            facts.customer(&contract.customer);
            facts.amount(contract.schedule.total);
            facts.more(&contract.fields);
        }
        // The new amount is what a limit is about.
        Command::AmendContract { contract, total, .. } => {
            facts.amount(*total);
            facts.contract(contract);
        }
        Command::SubmitContract { contract }
        | Command::ApproveContract { contract }
        | Command::ReachMilestone { contract, .. }
        | Command::TerminateContract { contract, .. } => facts.contract(contract),
        Command::OpenReceivable { receivable, .. } => {
            facts.text("item", &receivable.id);
            facts.customer(&receivable.customer);
            facts.amount(receivable.open);
            facts.more(&receivable.fields);
        }
        Command::WriteOff { item, amount: Some(amount) }
        | Command::Pay { item, amount: Some(amount), .. }
        | Command::Recover { item, amount }
        | Command::CreditNote { item, amount, .. } => {
            facts.amount(*amount);
            facts.item(item);
        }
        Command::InvoiceReceivable { item, .. }
        | Command::DisputeReceivable { item }
        | Command::SettleDispute { item }
        | Command::CancelReceivable { item }
        | Command::WriteOff { item, amount: None }
        | Command::Pay { item, amount: None, .. } => facts.item(item),
        Command::ChargeLate { items, .. } => {
            if let [only] = items.as_slice() {
                facts.item(only);
            }
        }
        Command::RecordReceipt { receipt } | Command::ClaimReceipt { receipt } => facts.new_receipt(receipt),
        Command::ConfirmReceipt { receipt }
        | Command::RejectReceipt { receipt }
        | Command::BounceReceipt { receipt } => facts.receipt(receipt),
        Command::IdentifyReceipt { lot, amount, customer, nature, .. } => {
            facts.text("lot", lot);
            facts.customer(customer);
            let left = state.accounts.takeable(lot, on).ok();
            if let Some(amount) = amount.or(left) {
                facts.amount(amount);
            }
            facts.nature(*nature);
        }
        Command::OpenAccount { account }
        | Command::CloseAccount { account }
        | Command::ReopenAccount { account }
        | Command::Expire { account } => facts.account(account),
        Command::Hold { account, amount, fields, .. } => {
            facts.amount(*amount);
            facts.account(account);
            facts.more(fields);
        }
        Command::Transfer { account, to, amount, .. } => {
            facts.amount(*amount);
            facts.account(account);
            facts.text("into", &to.customer);
        }
        Command::Reclassify { account, amount, nature, .. }
        | Command::CreditAccount { account, amount, nature, .. } => {
            facts.amount(*amount);
            facts.account(account);
            facts.nature(*nature);
        }
        Command::Forfeit { account, amount, .. } | Command::RequestRefund { account, amount, .. } => {
            facts.amount(*amount);
            facts.account(account);
        }
        Command::Capture { hold, item, amount } => {
            facts.hold(hold, *amount, on);
            facts.item(item);
        }
        Command::Release { hold } | Command::Lapse { hold } => facts.hold(hold, None, on),
        Command::PayRefund { refund, amount, .. } => facts.hold(refund, *amount, on),
        Command::CancelRefund { refund } => facts.hold(refund, None, on),
        Command::ReturnRefund { refund, amount } => {
            let paid = state.refunds.get(refund).and_then(|found| found.paid.as_ref());
            facts.hold(refund, amount.or_else(|| state.accounts.standing(paid?)), on);
        }
        Command::Allocate { customer, .. } => facts.customer(customer),
        Command::UndoAllocation { allocation, amount } => {
            if let Some(found) = state.allocations.get(allocation) {
                let left = found.amount.minor().saturating_sub(found.undone);
                facts.amount(amount.unwrap_or(money(left, found.amount.currency())));
                facts.item(&found.item.clone());
            }
        }
        Command::UndoMovement { movement, amount } => {
            facts.text("movement", movement);
            let found = state.accounts.act_but_deposit(movement);
            if let Some(home) = found.and_then(|found| super::account::source(state, found)) {
                if let Some(amount) = amount.or_else(|| state.accounts.standing(movement)) {
                    facts.amount(amount);
                }
                facts.account(home);
                if let Some(to) = super::account::target(state, movement) {
                    facts.text("into", &to.customer);
                }
            }
        }
        Command::ClosePeriod { through: day } | Command::OpenPeriod { since: day } => {
            facts.value("day", Value::Date { date: *day });
        }
        Command::ChangeRules { since, .. } => facts.value("day", Value::Date { date: *since }),
        Command::Tag { subject, .. } | Command::Untag { subject, .. } | Command::Comment { subject, .. } => {
            facts.subject(subject);
        }
        Command::AnswerCase { case, .. } | Command::CarryOut { case } => {
            if let Some(found) = state.cases.get(case) {
                facts.more(&found.case.subject.facts);
            }
        }
        Command::SetRate { quote } => {
            if let Ok(currency) = Id::new(quote.from.to_string()) {
                facts.text("currency", &currency);
            }
        }
        Command::Revalue { revaluation: None, .. } => facts.value("day", Value::Date { date: on }),
        Command::Revalue { revaluation: Some(revaluation), .. } | Command::UndoRevaluation { revaluation } => {
            facts.text("revaluation", revaluation);
            facts.value("day", Value::Date { date: on });
        }
        Command::StartReconciliation { account, span } | Command::ReopenReconciliation { account, span, .. } => {
            facts.more(&of_bank_account(account));
            facts.value("day", Value::Date { date: span.last });
        }
        Command::SignReconciliation { content } => {
            facts.more(&of_bank_account(&content.account));
            facts.value("day", Value::Date { date: content.span.last });
        }
        Command::RaiseExceptions { account, .. } => facts.more(&of_bank_account(account)),
        Command::ChangeException { account, exception, .. } => {
            match super::exceptions::find(state, account, exception) {
                Some(found) => facts.more(&of_exception(account, found)),
                None => facts.more(&of_bank_account(account)),
            }
        }
        Command::ChangePeople { .. }
        | Command::ChangeAccess { .. }
        | Command::ChangeApprovalPolicy { .. }
        | Command::RemoveApprovalPolicy { .. } => {}
    }
    facts.fields
}
