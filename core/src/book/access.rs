//! Rights in the book (权限): who may give which order, and what a viewer sees.
//!
//! Without an access policy nobody is asked. With one every command needs the right to `adjust` its action on every
//! record it touches, an answer to a case the right to `approve` what is asked for, and a query that names a viewer
//! the right to `view` the record: a customer, a contract, a receivable, a receipt, or an account (`customer`,
//! `contract`, `receivable`, `receipt`, `account`, `reconciliation`, `exception`). The facts of a record are those of [`Book::facts`].
//!
//! Somebody without a right leaves no trace in the log: such a refusal is not remembered.

use super::book::Book;
use super::command::Command;
use super::desk::Desk;
use super::event::BookEvent;
use super::facts;
use super::order::BookStream;
use super::read::{ContractView, CustomerView, ItemView, ReceiptView};
use super::record::RecordKey;
use super::state::{State, refused};
use crate::error::ErrorKind;
use crate::shape::Shape;
use crate::{
    Access, AccessPolicy, CaseAct, Error, Field, FieldAccess, Id, Instant, Masked, Organization, Result, Rights,
    Subject, Verb,
};

/// In whose eyes a query is answered (查看人).
///
/// ```
/// use duebook::{
///     AccessPolicy, AccessRole, AccessRule, AsOf, Book, Command, Customer, Money, Order, Person, RowScope, Verb,
///     Viewer,
/// };
///
/// let mut book = Book::open("acme")?;
/// let people = vec![Person::new("li", &["sales"])?, Person::new("sun", &["sales"])?];
/// let customer = |id: &str, owner: &str| {
///     let customer = Customer { owner: Some(owner.parse()?), ..Customer::new(id.parse()?) };
///     Ok::<_, duebook::Error>(Command::RegisterCustomer { customer })
/// };
/// let own = AccessRule::allow("sales-view", Verb::View, RowScope::Own)?;
/// let sales = AccessRole { role: "sales".parse()?, rules: vec![own], masks: vec![] };
/// let policy = AccessPolicy { roles: vec![sales], ..AccessPolicy::default() };
/// let at = "2026-02-06T08:15:30Z".parse()?;
/// let first = Command::ChangePeople { people, departments: vec![] };
/// let order = Order::new("req-1", "root", at, "2026-02-06".parse()?, first.clone())?;
/// let commands = vec![
///     first,
///     customer("A", "li")?,
///     customer("B", "sun")?,
///     Command::receipt("A", Money::parse("500.01", "CNY".parse()?)?)?,
///     Command::receipt("B", Money::parse("700.07", "CNY".parse()?)?)?,
///     Command::ChangeAccess { policy: Some(policy) },
/// ];
/// let decision = book.decide(&Order { commands, ..order })?;
/// book.apply(&decision.events)?; // after they are stored
///
/// let eyes = AsOf { viewer: Some(Viewer::new("li", at)?), ..AsOf::default() };
/// assert_eq!(book.balance(&"A".parse()?, &eyes)?[0].available, Money::parse("500.01", "CNY".parse()?)?);
/// let refused = book.balance(&"B".parse()?, &eyes).unwrap_err();
/// assert_eq!(refused.code(), "not_allowed");
/// assert_eq!(book.summary(&eyes)?.customers.len(), 1);
/// assert_eq!(book.summary(&AsOf::default())?.customers.len(), 2);
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Viewer {
    /// The person.
    pub person: Id,
    /// The instant at which the rights are those of the person.
    pub at: Instant,
}

impl Viewer {
    /// A person at an instant.
    ///
    /// # Errors
    /// Those of [`Id::new`], at `person`.
    pub fn new(person: &str, at: Instant) -> Result<Self> {
        Ok(Self { person: Id::new(person).map_err(|e| e.at("person"))?, at })
    }
}

pub(super) fn change(desk: &mut Desk<'_>, policy: Option<&AccessPolicy>) -> Result<()> {
    if desk.state.access.get(&()).and_then(Access::policy) == policy {
        return refused(ErrorKind::NothingToDo {});
    }
    desk.push(BookEvent::AccessChanged { policy: policy.cloned() })?;
    desk.see()
}

pub(super) fn apply(state: &mut State, event: &BookEvent) -> Result<()> {
    if let BookEvent::AccessChanged { policy } = event {
        match policy {
            Some(policy) => state.access.put((), Access::new(Some(policy)).map_err(|e| e.at("policy"))?),
            None => state.access.remove(&()),
        }
    }
    Ok(())
}

/// What somebody may do, if there is a policy.
fn rights<'a>(state: &'a State, person: &Id, at: Instant) -> Result<Option<Rights<'a>>> {
    state.access.get(&()).map(|access| access.rights(state.staff.people(), person, at)).transpose()
}

/// Whether the person is known, before anything else is looked at.
pub(super) fn check_person(state: &State, person: &Id, at: Instant) -> Result<()> {
    rights(state, person, at).map(|_| ()).map_err(|e| e.at("by"))
}

/// Whether the command may be given.
pub(super) fn check(desk: &Desk<'_>, command: &Command) -> Result<()> {
    let Some(rights) = rights(desk.state, &desk.by, desk.at)? else { return Ok(()) };
    let (verb, action) = match command {
        // Taking back is for the requester, whatever else is allowed.
        Command::AnswerCase { act: CaseAct::Withdraw {}, .. } => return Ok(()),
        Command::AnswerCase { case, .. } => (Verb::Approve, asked(desk.state, case)?),
        Command::CarryOut { case } => (Verb::Adjust, asked(desk.state, case)?),
        other => (Verb::Adjust, Id::literal(other.action())),
    };
    let main = facts::of_command(desk.state, command, desk.on);
    for facts in std::iter::once(main).chain(facts::others(desk.state, command)) {
        allowed(&rights, verb, &Subject { action: action.clone(), id: desk.name.clone(), facts }, &desk.by)?;
    }
    let (path, written) = written(command);
    rights.check_changes(&action, None, written).map_err(|e| e.at(path))
}

/// The refusal as who gives the order may hear it. Amounts of the records would tell what is hidden from the person: then
/// nothing but the code and the place is told, to the person as to the log.
pub(super) fn discreet(desk: &Desk<'_>, refusal: Error) -> Error {
    let Ok(Some(rights)) = rights(desk.state, &desk.by, desk.at) else { return refusal };
    if !refusal.tells_amounts() || !hides_amounts(&rights) {
        return refusal;
    }
    let kind = ErrorKind::FiguresHidden { person: desk.by.clone(), refusal: refusal.code().to_owned() };
    Error::new(kind).at(refusal.path())
}

/// Whether any amount of a record is hidden.
fn hides_amounts(rights: &Rights<'_>) -> bool {
    let hidden = |seen: Seen, field: &'static str| {
        rights.field_access(&seen.name(), None, &Id::literal(field)) == FieldAccess::Hidden
    };
    let of = |(seen, fields): (Seen, &[&'static str])| fields.iter().any(|field| hidden(seen, field));
    let amounts: [(Seen, &[&'static str]); 5] = [
        (Seen::Contract, &["amount", "schedule"]),
        (Seen::Receivable, &["amount", "open", "writtenOff", "parts"]),
        (Seen::Receipt, &["amount"]),
        (Seen::Account, &FIGURES),
        (Seen::Exception, &["amount"]),
    ];
    amounts.into_iter().any(of)
}

/// The figures of an account.
const FIGURES: [&str; 8] =
    ["amount", "booked", "available", "held", "inRefund", "guarantee", "unidentified", "expired"];

fn asked(state: &State, case: &Id) -> Result<Id> {
    Ok(state.case(case).map_err(|e| e.at("case"))?.case.subject.action.clone())
}

fn allowed(rights: &Rights<'_>, verb: Verb, subject: &Subject, person: &Id) -> Result<()> {
    let verdict = rights.can(verb, subject);
    if verdict.allowed {
        return Ok(());
    }
    refused(ErrorKind::NotAllowed {
        person: person.clone(),
        action: subject.action.clone(),
        because: verdict.reason.en(),
        because_zh: verdict.reason.zh(),
    })
}

fn hides(field: &Id) -> Result<()> {
    refused(ErrorKind::FieldProtected { field: field.clone(), access: "hidden".to_owned() })
}

/// The fields of the caller that a command writes.
fn written(command: &Command) -> (&'static str, &[Field]) {
    match command {
        Command::RegisterCustomer { customer } => ("customer", &customer.fields),
        Command::RegisterContract { contract } => ("contract", &contract.fields),
        Command::OpenReceivable { receivable, .. } => ("receivable", &receivable.fields),
        Command::RecordReceipt { receipt } | Command::ClaimReceipt { receipt } => ("receipt", &receipt.fields),
        Command::Hold { fields, .. } => ("", fields),
        _ => ("", &[]),
    }
}

/// Whether a refusal leaves no trace: it is about who asks, and not about the book.
pub(super) fn leaves_no_trace(refusal: &Error) -> bool {
    let absent = matches!(refusal.kind(), ErrorKind::UnknownPerson { .. }) && refusal.path() == "by";
    absent || matches!(refusal.kind(), ErrorKind::NotAllowed { .. } | ErrorKind::FieldProtected { .. })
}

/// The eyes through which records are seen.
#[derive(Debug)]
pub(super) struct Eyes<'a> {
    state: &'a State,
    viewer: &'a Viewer,
    rights: Rights<'a>,
}

/// The kinds of record that can be seen.
#[derive(Clone, Copy, Debug)]
pub(super) enum Seen {
    Customer,
    Contract,
    Receivable,
    Receipt,
    Account,
    Reconciliation,
    Exception,
}

impl Seen {
    pub(super) fn name(self) -> Id {
        Id::literal(match self {
            Self::Customer => "customer",
            Self::Contract => "contract",
            Self::Receivable => "receivable",
            Self::Receipt => "receipt",
            Self::Account => "account",
            Self::Reconciliation => "reconciliation",
            Self::Exception => "exception",
        })
    }
}

impl<'a> Eyes<'a> {
    /// The eyes of a viewer; none if nobody looks or there is no policy.
    pub(super) fn of(state: &'a State, viewer: Option<&'a Viewer>) -> Result<Option<Self>> {
        let Some(viewer) = viewer else { return Ok(None) };
        let rights = rights(state, &viewer.person, viewer.at).map_err(|e| e.at("person").at("viewer"))?;
        Ok(rights.map(|rights| Self { state, viewer, rights }))
    }

    /// Whether a record may be seen.
    pub(super) fn may_see(&self, action: Id, id: Id, facts: Vec<Field>) -> Result<()> {
        let subject = Subject { action, id, facts };
        allowed(&self.rights, Verb::View, &subject, &self.viewer.person)
    }

    pub(super) fn may_see_of(&self, seen: Seen, customer: &Id) -> Result<()> {
        self.may_see(seen.name(), customer.clone(), facts::of_customer(self.state, customer))
    }

    pub(super) fn may_see_record(&self, seen: Seen, record: &RecordKey, id: &Id) -> Result<()> {
        self.may_see(seen.name(), id.clone(), facts::of_record(self.state, record))
    }

    pub(super) fn hides(&self, seen: Seen, field: &'static str) -> bool {
        self.rights.field_access(&seen.name(), None, &Id::literal(field)) == FieldAccess::Hidden
    }

    /// What cannot be left out of a record must not be hidden: it is refused as a whole.
    pub(super) fn needs(&self, seen: Seen, fields: &[&'static str]) -> Result<()> {
        match fields.iter().find(|field| self.hides(seen, field)) {
            Some(field) => hides(&Id::literal(field)),
            None => Ok(()),
        }
    }

    /// Whether a field may be seen.
    pub(super) fn shows_field(&self, seen: Seen, field: &str) -> bool {
        // A name that no policy can name is hidden from nobody.
        Id::new(field).is_ok_and(|field| self.rights.field_access(&seen.name(), None, &field) != FieldAccess::Hidden)
    }

    /// Nothing of what stands on accounts must be hidden: a figure cannot be left out of a balance.
    pub(super) fn needs_figures(&self) -> Result<()> {
        self.needs(Seen::Account, &["customer", "currency"])?;
        self.needs(Seen::Account, &FIGURES)
    }

    /// None of the fields must be hidden.
    pub(super) fn shows<'f>(&self, seen: Seen, fields: impl IntoIterator<Item = &'f Field>) -> Result<()> {
        let name = seen.name();
        let hidden = |field: &&Field| self.rights.field_access(&name, None, &field.name) == FieldAccess::Hidden;
        fields.into_iter().find(hidden).map_or(Ok(()), |field| hides(&field.name))
    }

    /// Whether the events of a stream may be seen, with everything in them.
    pub(super) fn may_see_stream(&self, stream: &BookStream) -> Result<()> {
        match stream {
            BookStream::Book {} => self.may_see(Id::literal("book"), self.viewer.person.clone(), Vec::new())?,
            BookStream::Customer { customer } => self.may_see_of(Seen::Customer, customer)?,
            BookStream::Account { account } => self.may_see_of(Seen::Account, &account.customer)?,
            BookStream::Contract { contract } => {
                self.may_see_record(Seen::Contract, &RecordKey::Contract { contract: contract.clone() }, contract)?;
            }
        }
        self.rights.hidden().map_or(Ok(()), hides)
    }

    /// The fields without those that are hidden.
    pub(super) fn keep(&self, seen: Seen, fields: &mut Vec<Field>) {
        let name = seen.name();
        fields.retain(|field| self.rights.field_access(&name, None, &field.name) != FieldAccess::Hidden);
    }

    pub(super) fn blank<T>(&self, seen: Seen, field: &'static str, value: &mut Option<T>) {
        if self.hides(seen, field) {
            *value = None;
        }
    }

    fn empty<T>(&self, seen: Seen, field: &'static str, values: &mut Vec<T>) {
        if self.hides(seen, field) {
            values.clear();
        }
    }

    fn mask(&self, seen: Seen, facts: &[Field]) -> Masked {
        self.rights.mask(&seen.name(), None, facts)
    }
}

impl CustomerView {
    /// Without what is hidden.
    pub(super) fn seen(mut self, eyes: &Eyes<'_>) -> Self {
        let seen = Seen::Customer;
        let customer = &mut self.customer;
        eyes.keep(seen, &mut customer.fields);
        eyes.blank(seen, "name", &mut customer.name);
        eyes.blank(seen, "owner", &mut customer.owner);
        eyes.blank(seen, "department", &mut customer.department);
        eyes.blank(seen, "taxId", &mut customer.tax_id);
        eyes.blank(seen, "into", &mut self.into);
        eyes.empty(seen, "tags", &mut self.tags);
        self
    }
}

impl ContractView {
    pub(super) fn seen(mut self, eyes: &Eyes<'_>) -> Result<Self> {
        let seen = Seen::Contract;
        eyes.needs(seen, &["contract", "customer", "amount", "currency", "schedule", "status"])?;
        eyes.keep(seen, &mut self.contract.fields);
        eyes.blank(seen, "signed", &mut self.contract.signed);
        eyes.empty(seen, "references", &mut self.contract.references);
        eyes.empty(seen, "items", &mut self.items);
        Ok(self)
    }
}

impl ItemView {
    pub(super) fn key(&self) -> RecordKey {
        RecordKey::Item { item: self.receivable.id.clone() }
    }

    pub(super) fn seen(mut self, eyes: &Eyes<'_>) -> Result<Self> {
        let seen = Seen::Receivable;
        eyes.needs(seen, &["item", "customer", "amount", "currency", "open", "due", "standing", "writtenOff"])?;
        let item = &mut self.receivable;
        eyes.keep(seen, &mut item.fields);
        eyes.blank(seen, "issued", &mut item.issued);
        eyes.empty(seen, "references", &mut item.references);
        eyes.empty(seen, "parts", &mut item.parts);
        eyes.empty(seen, "discounts", &mut item.discounts);
        eyes.blank(seen, "invoice", &mut self.invoice);
        eyes.blank(seen, "origin", &mut self.origin);
        eyes.blank(seen, "contract", &mut self.origin);
        eyes.empty(seen, "tags", &mut self.tags);
        Ok(self)
    }
}

impl ReceiptView {
    pub(super) fn seen(mut self, eyes: &Eyes<'_>) -> Result<Self> {
        let seen = Seen::Receipt;
        eyes.needs(seen, &["receipt", "customer", "amount", "currency", "status"])?;
        eyes.blank(seen, "claimed", &mut self.claimed);
        if let Some(claimed) = &mut self.claimed {
            eyes.keep(seen, &mut claimed.fields);
            eyes.blank(seen, "bankRef", &mut claimed.bank_ref);
            eyes.empty(seen, "references", &mut claimed.references);
            eyes.empty(seen, "evidence", &mut claimed.evidence);
        }
        Ok(self)
    }
}

impl Book {
    /// The people and departments of the book.
    #[must_use]
    pub fn organization(&self) -> Organization {
        self.state.staff.people().organization()
    }

    /// Who may do what; none: everybody may do everything.
    #[must_use]
    pub fn access_policy(&self) -> Option<AccessPolicy> {
        self.state.access.get(&()).and_then(Access::policy).cloned()
    }

    /// What a viewer sees of a record: its facts without those that are hidden, which are named.
    ///
    /// # Errors
    /// `unknown_customer` and its like for the record; `unknown_person`; `not_allowed`.
    pub fn facts_seen(&self, record: &RecordKey, viewer: &Viewer) -> Result<Masked> {
        let (seen, id) = match record {
            RecordKey::Customer { customer } => self.state.customer(customer).map(|_| (Seen::Customer, customer)),
            RecordKey::Contract { contract } => self.state.contract(contract).map(|_| (Seen::Contract, contract)),
            RecordKey::Item { item } => self.state.item(item).map(|_| (Seen::Receivable, item)),
            RecordKey::Receipt { receipt } => self.state.receipt(receipt).map(|_| (Seen::Receipt, receipt)),
        }
        .map_err(|e| e.at("record"))?;
        let facts = facts::of_record(&self.state, record);
        let Some(eyes) = Eyes::of(&self.state, Some(viewer))? else {
            return Ok(Masked { fields: facts, ..Masked::default() });
        };
        eyes.may_see(seen.name(), id.clone(), facts.clone())?;
        let mut masked = eyes.mask(seen, &facts);
        // The amount of a receivable is what is open of it.
        if matches!(seen, Seen::Receivable) && eyes.hides(seen, "open") {
            let amount = Id::literal("amount");
            let left = masked.fields.len();
            masked.fields.retain(|field| field.name != amount);
            masked.read_only.retain(|name| *name != amount);
            if masked.fields.len() < left {
                masked.hidden.push(amount);
            }
        }
        Ok(masked)
    }
}
