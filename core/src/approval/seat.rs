//! Who may answer the open step of a case, and in whose place.

use std::collections::BTreeSet;

use super::approver::{Approver, Asked};
use super::authority::Limits;
use super::case::ApprovalCase;
use super::progress::Progress;
use super::step::{ApprovalStep, StepAuthority};
use crate::error::ErrorKind;
use crate::{ApprovalReason, Error, Id, Instant, Money, People, Person, Result};

/// The open step of a case at an instant, with everybody who matters.
#[derive(Debug)]
pub(super) struct Desk<'a> {
    pub(super) people: &'a People,
    pub(super) progress: &'a Progress<'a>,
    pub(super) step: &'a ApprovalStep,
    pub(super) at: Instant,
    asked: Asked<'a>,
    /// The amount that needs authority here; `None`: none is needed.
    amount: Option<Money>,
    limits: Limits<'a>,
    case: &'a ApprovalCase,
}

/// A place at the desk.
#[derive(Clone, Debug)]
pub(super) struct Seat {
    /// Whose place it is, if it was handed over.
    pub(super) instead_of: Option<Id>,
    pub(super) escalated: bool,
    pub(super) reason: ApprovalReason,
}

/// Why somebody has no place.
#[derive(Clone, Debug)]
pub(super) enum Bar<'a> {
    Absent,
    Requester,
    NotNamed,
    HandedOver,
    Voted,
    Approved(&'a Id),
    Authority { amount: Money, limit: Option<Money> },
}

/// So many people are named in a refusal at most.
const MOST_NAMED: usize = 10;

impl<'a> Desk<'a> {
    pub(super) fn new(
        people: &'a People,
        case: &'a ApprovalCase,
        progress: &'a Progress<'a>,
        at: Instant,
    ) -> Result<Self> {
        let step = progress.open_step()?;
        // A record from elsewhere may hold what no policy may: lists without end, levels without end.
        step.check().map_err(|e| e.at_index("steps", progress.current))?;
        let limits = Limits::of(&case.rules);
        // INVARIANT: where authority is needed the amount is there, or the case or step would have been refused.
        let limited = step.authority == StepAuthority::Limited && limits.asked();
        let amount = if limited { case.rules.limited_amount(&case.subject) } else { None };
        let asked = Asked { requester: &case.requester, subject: &case.subject };
        Ok(Self { people, progress, step, at, asked, amount, limits, case })
    }

    /// The place of a person who may answer now.
    pub(super) fn seat(&self, person: &Person) -> std::result::Result<Seat, Bar<'a>> {
        let mut named = self.named(&self.step.approvers, person).map(|reason| (None, reason));
        if named.is_some() && self.handed_over(&person.id) {
            named = None;
        }
        if named.is_none() {
            named = self.handed_to(person).map(|from| (Some(from.clone()), ApprovalReason::Delegated { from }));
        }
        let seat = match named {
            Some((instead_of, reason)) => Seat { instead_of, escalated: false, reason },
            None if self.late() && self.named(&self.step.escalate_to, person).is_some() => {
                let since = self.progress.due().ok().flatten().unwrap_or(self.progress.since);
                Seat { instead_of: None, escalated: true, reason: ApprovalReason::Escalated { since } }
            }
            None => {
                self.fitness(person)?;
                return Err(if self.handed_over(&person.id) { Bar::HandedOver } else { Bar::NotNamed });
            }
        };
        if self.progress.voted(&person.id) {
            return Err(Bar::Voted);
        }
        self.fitness(person).map(|()| seat)
    }

    /// Whether the person may decide this step at all, if named.
    pub(super) fn fitness(&self, person: &Person) -> std::result::Result<(), Bar<'a>> {
        if person.id == *self.asked.requester {
            return Err(Bar::Requester);
        }
        if !person.is_there(self.at) {
            return Err(Bar::Absent);
        }
        if let Some(step) = self.progress.approved_by(&person.id) {
            return Err(Bar::Approved(step));
        }
        match self.amount {
            Some(amount) => {
                let reach = self.limits.reach(person, amount.currency());
                if reach.covers(amount) {
                    Ok(())
                } else {
                    Err(Bar::Authority { amount, limit: reach.most(amount.currency()) })
                }
            }
            None => Ok(()),
        }
    }

    /// Why the person is named, if so.
    pub(super) fn named(&self, approvers: &[Approver], person: &Person) -> Option<ApprovalReason> {
        let found = approvers.iter().find(|approver| approver.names(self.people, self.asked, person));
        found.map(|approver| approver.reason(self.asked))
    }

    /// Whether the amount that authority is needed for is known, if the step needs any.
    pub(super) fn check_authority(&self, step: &ApprovalStep) -> Result<()> {
        let rules = &self.case.rules;
        let needed = step.authority == StepAuthority::Limited && self.limits.asked();
        if needed && rules.limited_amount(&self.case.subject).is_none() {
            return Err(ErrorKind::FactMissing { fact: rules.compared_fact().clone() }.into());
        }
        Ok(())
    }

    fn late(&self) -> bool {
        self.progress.escalated(self.at)
    }

    /// Whether the person gave the step away to somebody who still can decide it.
    fn handed_over(&self, person: &Id) -> bool {
        let to = self.progress.delegate_of(person).and_then(|to| self.people.get(to));
        to.is_some_and(|to| self.takes_over(to))
    }

    /// Whether a delegate can decide. Who has a place of one's own by now fills that one only.
    fn takes_over(&self, to: &Person) -> bool {
        self.fitness(to).is_ok() && self.named(&self.step.approvers, to).is_none()
    }

    /// Who gave the step to the person, if that one's place still is one.
    fn handed_to(&self, person: &Person) -> Option<Id> {
        let from = self.people.get(self.progress.delegator_of(&person.id)?)?;
        let holds = self.named(&self.step.approvers, from).is_some() && self.fitness(from).is_ok();
        holds.then(|| from.id.clone())
    }

    /// Everybody named who may decide, voted or not, each once, in the order of the policy and the organization.
    pub(super) fn seats(&self, approvers: &[Approver]) -> Vec<&'a Person> {
        let mut found = Vec::new();
        for approver in approvers {
            approver.list(self.people, self.asked, self.at, &mut found);
        }
        let mut seen = BTreeSet::new();
        found.retain(|person| seen.insert(&person.id) && self.fitness(person).is_ok());
        found
    }

    /// Who may answer now, and why.
    pub(super) fn holders(&self) -> Vec<(&'a Person, ApprovalReason)> {
        let mut holders = Vec::new();
        for person in self.seats(&self.step.approvers) {
            let holder = match self.progress.delegate_of(&person.id).and_then(|to| self.people.get(to)) {
                Some(to) if self.takes_over(to) => to,
                _ => person,
            };
            if let Ok(seat) = self.seat(holder) {
                holders.push((holder, seat.reason));
            }
        }
        if self.late() {
            for person in self.seats(&self.step.escalate_to) {
                if let Ok(seat @ Seat { escalated: true, .. }) = self.seat(person) {
                    holders.push((person, seat.reason));
                }
            }
        }
        holders
    }

    /// How many places were not voted for, once the vote of `by` for `place` is in.
    pub(super) fn open_seats(&self, by: &Id, place: &Id) -> usize {
        let votes = self.progress.votes.iter().flat_map(|vote| [vote.by, vote.seat]);
        let voted: BTreeSet<&Id> = crate::order::set(votes.chain([by, place]));
        self.seats(&self.step.approvers).into_iter().filter(|person| !voted.contains(&person.id)).count()
    }

    /// The refusal of an answer, with those who could have given it.
    pub(super) fn refusal(&self, person: &Person, bar: Bar<'_>) -> Error {
        let could = || self.holders().into_iter().take(MOST_NAMED).map(|(holder, _)| holder.id.clone()).collect();
        let (person_id, step) = (person.id.clone(), self.step.id.clone());
        let kind = match bar {
            Bar::Absent => {
                ErrorKind::PersonAbsent { person: person_id, from: person.from, until: person.until, at: self.at }
            }
            Bar::Requester => ErrorKind::OwnRequest { person: person_id, could: could() },
            Bar::NotNamed | Bar::HandedOver => ErrorKind::NotApprover { person: person_id, step, could: could() },
            Bar::Voted => ErrorKind::AlreadyAnswered { person: person_id, step },
            Bar::Approved(earlier) => {
                ErrorKind::SecondStep { person: person_id, earlier: earlier.clone(), step, could: could() }
            }
            Bar::Authority { amount, limit } => {
                ErrorKind::AuthorityExceeded { person: person_id, amount, limit, could: could() }
            }
        };
        kind.into()
    }
}
