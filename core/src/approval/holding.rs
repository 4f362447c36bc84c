//! Who holds a case (待办人): everybody who may answer it now.

use super::case::{ApprovalCase, CaseState};
use super::progress::Progress;
use super::seat::Desk;
use crate::shape::Shape;
use crate::{ApprovalReason, Id, Instant, People, Result};

/// Where a case stands and who holds it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct CaseHolding {
    /// The case.
    pub case: Id,
    /// Where it stands.
    pub state: CaseState,
    /// Who may answer the open step. None for an open step: everybody it names left, approved another step or lacks
    /// the authority, and it waits for a successor, for its time limit, or to be withdrawn.
    #[shape(omit)]
    pub holders: Vec<CaseHolder>,
}

/// Somebody who may answer a case.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct CaseHolder {
    /// Who.
    pub person: Id,
    /// Why.
    pub reason: ApprovalReason,
}

/// Who holds a case at that instant, and why. `None`: it was not open yet.
///
/// # Errors
/// `case_broken`; `instant_out_of_range` for a time limit beyond the year 9999.
pub fn who_holds(people: &People, case: &ApprovalCase, as_of: Instant) -> Result<Option<CaseHolding>> {
    let Some(progress) = Progress::at(case, as_of)? else { return Ok(None) };
    let state = case.state_of(&progress)?;
    let mut holders = Vec::new();
    if progress.end.is_none() {
        let desk = Desk::new(people, case, &progress, as_of)?;
        let holder =
            |(person, reason): (&crate::Person, ApprovalReason)| CaseHolder { person: person.id.clone(), reason };
        holders = desk.holders().into_iter().map(holder).collect();
    }
    Ok(Some(CaseHolding { case: case.id.clone(), state, holders }))
}

/// A case that waits for somebody.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct InboxLine {
    /// The case.
    pub case: Id,
    /// What is asked for.
    pub action: Id,
    /// Its number.
    pub subject: Id,
    /// Who asks.
    pub requester: Id,
    /// The open step.
    pub step: Id,
    /// Since when it is open.
    pub since: Instant,
    /// From when on it is late. Absent: it has no time limit.
    #[shape(omit)]
    pub due: Option<Instant>,
    /// Whether it is late.
    pub late: bool,
    /// Why it waits for this person.
    pub reason: ApprovalReason,
}

/// The cases that wait for a person at that instant (待办): what is due first comes first, what has no time limit
/// last, and of two alike the one that waits longer. Somebody who is not there has none.
///
/// # Errors
/// `unknown_person` at `person`; those of [`who_holds`] at `cases[3]`.
pub fn inbox(people: &People, cases: &[ApprovalCase], person: &Id, as_of: Instant) -> Result<Vec<InboxLine>> {
    let person = people.known(person).map_err(|e| e.at("person"))?;
    let mut lines = Vec::new();
    for (position, case) in cases.iter().enumerate() {
        lines.extend(line(people, case, person, as_of).map_err(|e| e.at_index("cases", position))?);
    }
    crate::order::sort_by(&mut lines, |a, b| order(a).cmp(&order(b)));
    Ok(lines)
}

fn order(line: &InboxLine) -> (bool, Option<Instant>, Instant, &Id) {
    (line.due.is_none(), line.due, line.since, &line.case)
}

fn line(people: &People, case: &ApprovalCase, person: &crate::Person, as_of: Instant) -> Result<Option<InboxLine>> {
    let Some(progress) = Progress::at(case, as_of)?.filter(|progress| progress.end.is_none()) else { return Ok(None) };
    let desk = Desk::new(people, case, &progress, as_of)?;
    let Ok(seat) = desk.seat(person) else { return Ok(None) };
    let due = progress.due()?;
    Ok(Some(InboxLine {
        case: case.id.clone(),
        action: case.subject.action.clone(),
        subject: case.subject.id.clone(),
        requester: case.requester.clone(),
        step: desk.step.id.clone(),
        since: progress.since,
        due,
        late: due.is_some_and(|due| due <= as_of),
        reason: seat.reason,
    }))
}

/// A case whose open step is late.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct OverdueCase {
    /// The case.
    pub case: Id,
    /// The open step.
    pub step: Id,
    /// Since when it is open.
    pub since: Instant,
    /// From when on it is late.
    pub due: Instant,
    /// How many whole seconds it is late: 0 at the time limit itself.
    pub seconds: i64,
}

/// The cases that are late at that instant (超时未审), the latest first.
///
/// # Errors
/// Those of [`who_holds`] at `cases[3]`.
pub fn overdue_cases(cases: &[ApprovalCase], as_of: Instant) -> Result<Vec<OverdueCase>> {
    let mut found = Vec::new();
    for (position, case) in cases.iter().enumerate() {
        let here = |e: crate::Error| e.at_index("cases", position);
        if let Some(CaseState::Pending { step, since, due: Some(due) }) = case.state_at(as_of).map_err(here)?
            && due <= as_of
        {
            found.push(OverdueCase { case: case.id.clone(), step, since, due, seconds: as_of.seconds_since(due) });
        }
    }
    crate::order::sort_by(&mut found, |a, b| a.due.cmp(&b.due).then_with(|| a.case.cmp(&b.case)));
    Ok(found)
}
