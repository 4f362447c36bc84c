//! Approval in the book (审批): an order that needs somebody's yes waits as a case, and nothing of it happens before.
//!
//! A policy names actions: those of commands. An order with such a command is tried out, so that what cannot be done
//! is refused at once, and then waits ([`BookEvent::CaseOpened`]): bound to its fingerprint, under the steps of the
//! policy of that instant. The order that brings the last yes carries it out, on its own business date; if the book no
//! longer allows it, the case stays approved, the log says why, and `carryOut` may try again.

use std::sync::Arc;

use super::book::Book;
use super::command::Command;
use super::desk::{Desk, Gate};
use super::event::BookEvent;
use super::facts;
use super::order::{BookStream, Order};
use super::state::{CaseRow, Moment, State, refused};
use crate::error::ErrorKind;
use crate::shape::Shape;
use crate::{
    ApprovalCase, ApprovalPolicy, CaseAct, CaseAnswer, CaseHolding, CaseRequest, CaseState, Error, Id, InboxLine,
    Instant, OverdueCase, Result, StepTimes, Subject, answer_case, approval_in_force, cycle_times, inbox, open_case,
    overdue_cases, who_holds,
};

/// A case of the book: an order that waited, or waits.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct OrderCase {
    /// The case with its answers, called as the order.
    pub case: ApprovalCase,
    /// How it stands.
    pub state: CaseState,
    /// What the order wants.
    pub commands: Vec<Command>,
    /// The event with which it was carried out; absent: it was not.
    #[shape(omit)]
    pub carried_out: Option<i64>,
}

pub(super) fn change(desk: &mut Desk<'_>, policy: &ApprovalPolicy) -> Result<()> {
    check_policy(desk.state, policy).map_err(|e| e.at("policy"))?;
    desk.push(BookEvent::ApprovalPolicyChanged { policy: policy.clone() })
}

fn check_policy(state: &State, policy: &ApprovalPolicy) -> Result<()> {
    policy.check()?;
    if let Some(newest) = state.newest_policy(&policy.id)
        && policy.version <= newest.version
    {
        let kind =
            ErrorKind::NumberOutOfRange { found: policy.version, min: newest.version.saturating_add(1), max: i64::MAX };
        return Err(Error::new(kind).at("version"));
    }
    for (position, action) in policy.actions.iter().enumerate() {
        let taken = state.policy_of.get(action).filter(|other| **other != policy.id);
        if let Some(other) = taken {
            let kind = ErrorKind::ActionTaken { action: action.clone(), policy: other.clone() };
            return Err(Error::new(kind).at_index("actions", position));
        }
    }
    Ok(())
}

pub(super) fn remove(desk: &mut Desk<'_>, policy: &Id) -> Result<()> {
    known(desk.state, policy).map_err(|e| e.at("policy"))?;
    desk.push(BookEvent::ApprovalPolicyRemoved { policy: policy.clone() })
}

fn known(state: &State, policy: &Id) -> Result<()> {
    if state.policy_of.rows().values().any(|known| known == policy) {
        return Ok(());
    }
    refused(ErrorKind::UnknownPolicy { policy: policy.clone() })
}

/// The policy that decides a command at that instant, if one does.
pub(super) fn gate(desk: &Desk<'_>, command: &Command) -> Option<Id> {
    if matches!(command, Command::AnswerCase { .. } | Command::CarryOut { .. }) {
        return None;
    }
    let action = Id::literal(command.action());
    let policy = desk.state.policy_at(desk.state.policy_of.get(&action)?, desk.at)?;
    // A later version may leave an action out that this one still decides, and the other way round.
    policy.actions.contains(&action).then(|| policy.id.clone())
}

/// What a command that needs approval is about.
pub(super) fn subject(desk: &Desk<'_>, command: &Command) -> Subject {
    let facts = facts::of_command(desk.state, command, desk.on);
    Subject { action: Id::literal(command.action()), id: desk.name.clone(), facts }
}

/// The case of an order.
pub(super) fn open(state: &State, order: &Order, gate: Gate, digest: Id) -> Result<ApprovalCase> {
    let policy = state.policy_at(&gate.policy, order.at);
    let policy = policy.ok_or_else(|| Error::new(ErrorKind::UnknownPolicy { policy: gate.policy.clone() }))?;
    let (id, requester, at) = (order.id.clone(), order.by.clone(), order.at);
    let request = CaseRequest { id, subject: gate.subject, digest, requester, at };
    open_case(state.staff.people(), policy, &request).map_err(|e| match e.path() {
        "requester" => Error::new(e.kind().clone()).at("by"),
        _ => Error::new(e.kind().clone()).at_index("commands", gate.position),
    })
}

/// What somebody answers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reply<'a> {
    pub(super) step: &'a Id,
    pub(super) digest: &'a Id,
    pub(super) act: &'a CaseAct,
    pub(super) comment: Option<&'a str>,
}

pub(super) fn answer(desk: &mut Desk<'_>, case: &Id, reply: Reply<'_>) -> Result<()> {
    let row = desk.state.case(case).map_err(|e| e.at("case"))?;
    let answer = CaseAnswer {
        by: desk.by.clone(),
        step: reply.step.clone(),
        digest: reply.digest.clone(),
        at: desk.at,
        act: reply.act.clone(),
        comment: reply.comment.map(str::to_owned),
    };
    let mut next = answer_case(desk.state.staff.people(), &row.case, &answer)?;
    let approved = matches!(next.state()?, CaseState::Approved { .. });
    let Some(entry) = next.entries.pop() else { return refused(ErrorKind::NothingToDo {}) };
    desk.push(BookEvent::CaseAnswered { case: case.clone(), entry })?;
    if !approved {
        return Ok(());
    }
    // The approval stands, even if what it approves can no longer be done.
    match desk.attempt(|desk| carry_out(desk, case)) {
        Ok(()) => Ok(()),
        Err(why) => {
            // The fields of the order that waited are not those of this one.
            let why = Error::new(why.kind().clone());
            let (code, refusal) = (why.code().to_owned(), crate::json::write(&why)?);
            desk.push(BookEvent::CaseHeldUp { case: case.clone(), code, refusal })
        }
    }
}

/// Does what the case waited for, if it is approved, as it was approved, and not done yet.
pub(super) fn carry_out(desk: &mut Desk<'_>, case: &Id) -> Result<()> {
    desk.see()?;
    let row = desk.state.case(case).map_err(|e| e.at("case"))?;
    if let Some(sequence) = row.carried_out {
        return Err(Error::new(ErrorKind::CaseDone { case: case.clone(), sequence }).at("case"));
    }
    approval_in_force(&row.case, &row.case.digest, desk.at).map_err(|e| e.at("case"))?;
    let (commands, then) = (Arc::clone(&row.commands), row.case.clone());
    desk.push(BookEvent::CaseCarriedOut { case: case.clone() })?;
    let own = std::mem::replace(&mut desk.name, case.clone());
    for (position, command) in commands.iter().enumerate() {
        desk.call(case, position, commands.len())?;
        desk.see()?;
        if command.action() == then.subject.action.as_str() {
            same(&then, &subject(desk, command)).map_err(|e| e.at("case"))?;
        }
        super::decide::command(desk, command).map_err(|e| e.at_index("commands", position).at("case"))?;
    }
    desk.name = own;
    Ok(())
}

/// What the limits look at is what was approved: an amount that the command leaves to the book may be another by now.
fn same(then: &ApprovalCase, now: &Subject) -> Result<()> {
    let fact = then.rules.limit_fact.clone().unwrap_or(Id::literal("amount"));
    if then.subject.fact(&fact) == now.fact(&fact) {
        return Ok(());
    }
    let say = |subject: &Subject| match subject.fact(&fact) {
        Some(crate::Value::Amount { amount }) => Id::new(amount.to_string()),
        _ => Ok(Id::literal("-")),
    };
    refused(ErrorKind::ApprovalStale { expected: say(&then.subject)?, found: say(now)? })
}

/// The customer a case is about, else the book.
pub(super) fn stream(state: &State, case: &ApprovalCase) -> BookStream {
    match case.subject.fact(&Id::literal("customer")) {
        Some(crate::Value::Text { text }) if state.customers.has(text) => {
            BookStream::Customer { customer: text.clone() }
        }
        _ => BookStream::Book {},
    }
}

pub(super) fn apply(state: &mut State, moment: Moment, event: &BookEvent) -> Result<()> {
    let wrong = |field: &str| Error::new(ErrorKind::EventMismatch { field: field.into() });
    match event {
        BookEvent::ApprovalPolicyChanged { policy } => {
            check_policy(state, policy).map_err(|e| e.at("policy"))?;
            for action in &policy.actions {
                state.policy_of.put(action.clone(), policy.id.clone());
            }
            state.policies.put((policy.id.clone(), policy.version), policy.clone());
        }
        BookEvent::ApprovalPolicyRemoved { policy } => {
            known(state, policy).map_err(|e| e.at("policy"))?;
            let of = |(action, other): (&Id, &Id)| (other == policy).then(|| action.clone());
            let actions: Vec<Id> = state.policy_of.rows().iter().filter_map(of).collect();
            actions.iter().for_each(|action| state.policy_of.remove(action));
        }
        BookEvent::CaseOpened { case, commands } => {
            if let Some(known) = state.cases.get(&case.id) {
                let kind = ErrorKind::AlreadyRecorded { id: case.id.clone(), sequence: known.since };
                return Err(Error::new(kind).at("case"));
            }
            if !case.entries.is_empty() || commands.is_empty() {
                return Err(wrong("case"));
            }
            let row = CaseRow {
                since: moment.sequence,
                case: case.clone(),
                commands: commands.as_slice().into(),
                carried_out: None,
            };
            if case.state()?.ended().is_none() {
                state.open_cases.put(case.id.clone(), ());
            }
            state.cases.put(case.id.clone(), row);
        }
        BookEvent::CaseAnswered { case, entry } => {
            state.case(case).map_err(|e| e.at("case"))?;
            let Some(row) = state.cases.edit(case) else { return Err(wrong("case")) };
            row.case.entries.push(entry.clone());
            if row.case.state().map_err(|e| Error::new(e.kind().clone()).at("entry"))?.ended().is_some() {
                state.open_cases.remove(case);
            }
        }
        BookEvent::CaseCarriedOut { case } => {
            let row = state.case(case).map_err(|e| e.at("case"))?;
            let approved = matches!(row.case.state()?, CaseState::Approved { .. });
            if row.carried_out.is_some() || !approved {
                return Err(wrong("case"));
            }
            if let Some(row) = state.cases.edit(case) {
                row.carried_out = Some(moment.sequence);
            }
        }
        BookEvent::CaseHeldUp { case, .. } => {
            state.case(case).map_err(|e| e.at("case"))?;
        }
        _ => {}
    }
    Ok(())
}

fn shown(row: &CaseRow) -> Result<OrderCase> {
    Ok(OrderCase {
        case: row.case.clone(),
        state: row.case.state()?,
        commands: row.commands.to_vec(),
        carried_out: row.carried_out,
    })
}

impl Book {
    /// A case (审批单): an order that waits for approval, or waited.
    ///
    /// ```
    /// use duebook::{
    ///     ApprovalBranch, ApprovalPolicy, ApprovalStep, Approver, Book, CaseAct, CaseState, Command, Money, Order, Person,
    ///     Receivable,
    /// };
    ///
    /// let mut book = Book::open("acme")?;
    /// let mut give = |book: &mut Book, id: &str, by: &str, command: Command| {
    ///     let order = Order::new(id, by, "2026-02-06T08:15:30Z".parse()?, "2026-02-06".parse()?, command)?;
    ///     let decision = book.decide(&order)?;
    ///     book.apply(&decision.events)?; // after they are stored
    ///     Ok::<_, duebook::Error>(decision)
    /// };
    /// let people = vec![Person::new("li", &["sales"])?, Person::new("zhao", &["finance"])?];
    /// give(&mut book, "req-1", "root", Command::ChangePeople { people, departments: vec![] })?;
    /// let review = ApprovalStep::new("review", Approver::Role { role: "finance".parse()? })?;
    /// let all = ApprovalBranch { id: "all".parse()?, conditions: vec![], steps: vec![review] };
    /// let policy = ApprovalPolicy { branches: vec![all], ..ApprovalPolicy::new("losses", &["writeOff"])? };
    /// give(&mut book, "req-2", "root", Command::ChangeApprovalPolicy { policy })?;
    /// let owed = Receivable::new("INV-7", "C-88", Money::parse("300.07", "CNY".parse()?)?, "2026-02-28".parse()?)?;
    /// give(&mut book, "req-3", "li", Command::OpenReceivable { receivable: owed, value: None })?;
    ///
    /// let item = "INV-7".parse()?;
    /// let asked = give(&mut book, "req-4", "li", Command::WriteOff { item, amount: None })?;
    /// assert!(asked.waits); // nothing is written off
    /// let case = book.order_case(&"req-4".parse()?)?;
    /// assert!(matches!(case.state, CaseState::Pending { .. }));
    ///
    /// let (digest, step) = (case.case.digest, "review".parse()?);
    /// let yes = Command::AnswerCase { case: case.case.id, step, digest, act: CaseAct::Approve {}, comment: None };
    /// let done = give(&mut book, "req-5", "zhao", yes)?;
    /// assert_eq!(done.events.len(), 3); // the answer, that it is carried out, and the write-off
    /// let written_off = Money::parse("300.07", "CNY".parse()?)?;
    /// assert_eq!(book.receivable(&"INV-7".parse()?, &Default::default())?.written_off, written_off);
    /// assert_eq!(book.order_case(&"req-4".parse()?)?.carried_out, Some(done.events[1].sequence));
    /// # Ok::<(), duebook::Error>(())
    /// ```
    ///
    /// # Errors
    /// `unknown_case` at `case`.
    pub fn order_case(&self, case: &Id) -> Result<OrderCase> {
        shown(self.state.case(case).map_err(|e| e.at("case"))?)
    }

    /// The cases that are open (审批中), by id.
    ///
    /// # Errors
    /// None for the cases of this library.
    pub fn open_cases(&self) -> Result<Vec<OrderCase>> {
        let open = self.state.open_cases.rows().keys().filter_map(|case| self.state.cases.get(case));
        open.map(shown).collect()
    }

    /// The newest version of each approval policy that counts.
    #[must_use]
    pub fn approval_policies(&self) -> Vec<ApprovalPolicy> {
        let mut ids: Vec<&Id> = self.state.policy_of.rows().values().collect();
        crate::order::sort(&mut ids);
        ids.dedup();
        ids.into_iter().filter_map(|id| self.state.newest_policy(id)).cloned().collect()
    }

    fn waiting(&self) -> Vec<ApprovalCase> {
        let open = self.state.open_cases.rows().keys().filter_map(|case| self.state.cases.get(case));
        open.map(|row| row.case.clone()).collect()
    }

    /// What waits for a person (待办审批), the most urgent first.
    ///
    /// # Errors
    /// `unknown_person` at `person`.
    pub fn inbox(&self, person: &Id, as_of: Instant) -> Result<Vec<InboxLine>> {
        inbox(self.state.staff.people(), &self.waiting(), person, as_of)
    }

    /// Who holds a case (当前审批人), and why; nothing before it was opened.
    ///
    /// # Errors
    /// `unknown_case` at `case`; `instant_out_of_range` for a time limit beyond the year 9999.
    pub fn case_holders(&self, case: &Id, as_of: Instant) -> Result<Option<CaseHolding>> {
        let row = self.state.case(case).map_err(|e| e.at("case"))?;
        who_holds(self.state.staff.people(), &row.case, as_of)
    }

    /// The cases that are late (超时未审), the latest first.
    ///
    /// # Errors
    /// `instant_out_of_range` for a time limit beyond the year 9999.
    pub fn overdue_cases(&self, as_of: Instant) -> Result<Vec<OverdueCase>> {
        overdue_cases(&self.waiting(), as_of)
    }

    /// How long steps and cases took (审批时长), as known at that instant.
    ///
    /// # Errors
    /// `too_many` of more than 16 percentiles, `number_out_of_range` outside 1 to 100, at `percents`.
    pub fn cycle_times(&self, percents: &[i64], as_of: Instant) -> Result<Vec<StepTimes>> {
        let cases: Vec<ApprovalCase> = self.state.cases.sorted().into_iter().map(|(_, row)| row.case.clone()).collect();
        cycle_times(&cases, percents, as_of)
    }
}
