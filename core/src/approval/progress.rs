//! Where a case stands: its answers, taken one after the other.
//!
//! This is the state machine that lets no step be skipped or taken twice. It reads the case alone, not the people:
//! each entry says what it did, and here is checked that it could.

use std::collections::{BTreeMap, BTreeSet};

use super::case::{ApprovalCase, CaseAct, CaseEffect, CaseEntry, StepPlace};
use super::policy::{ApprovalPolicy, SamePerson};
use super::step::{ApprovalNeed, ApprovalStep, Permission, RejectionRule};
use crate::error::{ErrorKind, count};
use crate::people::at_most;
use crate::{Error, Id, Instant, Result};

/// A case after some of its answers.
#[derive(Clone, Debug)]
pub(super) struct Progress<'a> {
    pub(super) steps: Vec<&'a ApprovalStep>,
    // INVARIANT: the position of the open step; the number of steps once all are done.
    pub(super) current: usize,
    /// When the open step began.
    pub(super) since: Instant,
    /// The answers to the open step since it began.
    pub(super) votes: Vec<Vote<'a>>,
    voters: BTreeSet<&'a Id>,
    /// Who gave the open step to whom since it began, and from whom.
    given: BTreeMap<&'a Id, &'a Id>,
    got: BTreeMap<&'a Id, &'a Id>,
    /// Who approved which earlier step; what was sent back does not count.
    pub(super) approved: Vec<(&'a Id, &'a Id)>,
    /// The first of them of each person.
    first_of: BTreeMap<&'a Id, &'a Id>,
    pub(super) end: Option<End<'a>>,
    /// Each time a step was open.
    pub(super) visits: Vec<Visit<'a>>,
    last: Instant,
    requester: &'a Id,
    same_person: SamePerson,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Vote<'a> {
    pub(super) by: &'a Id,
    /// Whose place it fills: the voter's own, or that of the one who delegated.
    pub(super) seat: &'a Id,
    pub(super) yes: bool,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum End<'a> {
    Approved { at: Instant },
    Rejected { step: &'a Id, by: &'a Id, at: Instant },
    Withdrawn { at: Instant },
}

/// A time during which a step was open.
#[derive(Clone, Copy, Debug)]
pub(super) struct Visit<'a> {
    pub(super) step: &'a ApprovalStep,
    pub(super) entered: Instant,
    pub(super) left: Option<Instant>,
}

impl<'a> Progress<'a> {
    /// After all answers.
    pub(super) fn of(case: &'a ApprovalCase) -> Result<Self> {
        Self::after(case, &case.entries)
    }

    /// After the answers that were there at that instant; `None` if the case was not.
    pub(super) fn at(case: &'a ApprovalCase, as_of: Instant) -> Result<Option<Self>> {
        if as_of < case.opened {
            return Ok(None);
        }
        // The instants of the answers never fall; where they do, the walk says so.
        let known = case.entries.iter().position(|entry| entry.at > as_of).unwrap_or(case.entries.len());
        Self::after(case, case.entries.get(..known).unwrap_or_default()).map(Some)
    }

    fn after(case: &'a ApprovalCase, entries: &'a [CaseEntry]) -> Result<Self> {
        at_most(case.steps.len(), ApprovalPolicy::MOST_STEPS).map_err(|e| e.at("steps"))?;
        at_most(case.entries.len(), ApprovalCase::MOST_ENTRIES).map_err(|e| e.at("entries"))?;
        let mut progress = Self {
            steps: case.steps.iter().collect(),
            current: 0,
            since: case.opened,
            votes: Vec::new(),
            voters: BTreeSet::new(),
            given: BTreeMap::new(),
            got: BTreeMap::new(),
            approved: Vec::new(),
            first_of: BTreeMap::new(),
            end: None,
            visits: Vec::new(),
            last: case.opened,
            requester: &case.requester,
            same_person: case.rules.same_person,
        };
        progress.enter(0, case.opened);
        for (position, entry) in entries.iter().enumerate() {
            // INVARIANT: an entry that could not have been taken is never passed over.
            progress.take(entry).ok_or_else(|| {
                Error::from(ErrorKind::CaseBroken { id: case.id.clone(), entry: count(position) })
                    .at_index("entries", position)
            })?;
        }
        Ok(progress)
    }

    /// The open step.
    pub(super) fn open_step(&self) -> Result<&'a ApprovalStep> {
        // INVARIANT: called while nothing ended; a case whose steps are all done has ended.
        self.steps.get(self.current).copied().ok_or_else(|| ErrorKind::Empty {}.into())
    }

    /// From when on the open step is late.
    pub(super) fn due(&self) -> Result<Option<Instant>> {
        let hours = self.steps.get(self.current).and_then(|step| step.hours);
        hours.map(|hours| self.since.add_seconds(hours.saturating_mul(3_600))).transpose()
    }

    /// Whether those the open step escalates to may decide at that instant.
    pub(super) fn escalated(&self, at: Instant) -> bool {
        let step = self.steps.get(self.current);
        step.is_some_and(|step| !step.escalate_to.is_empty()) && matches!(self.due(), Ok(Some(due)) if due <= at)
    }

    /// The earlier step that the person approved, if that keeps the person from approving another.
    pub(super) fn approved_by(&self, person: &Id) -> Option<&'a Id> {
        if self.same_person == SamePerson::SeveralSteps {
            return None;
        }
        self.first_of.get(person).copied()
    }

    /// To whom the person gave the open step.
    pub(super) fn delegate_of(&self, person: &Id) -> Option<&'a Id> {
        self.given.get(person).copied()
    }

    /// Who gave the open step to the person.
    pub(super) fn delegator_of(&self, person: &Id) -> Option<&'a Id> {
        self.got.get(person).copied()
    }

    pub(super) fn voted(&self, person: &Id) -> bool {
        self.voters.contains(person)
    }

    fn position(&self, step: &Id) -> Option<usize> {
        self.steps.iter().position(|found| found.id == *step)
    }

    fn enter(&mut self, current: usize, at: Instant) {
        if let Some(visit) = self.visits.last_mut() {
            visit.left = Some(at);
        }
        (self.current, self.since) = (current, at);
        self.votes.clear();
        self.voters.clear();
        self.given.clear();
        self.got.clear();
        match self.steps.get(current) {
            Some(step) => self.visits.push(Visit { step, entered: at, left: None }),
            None => self.end = Some(End::Approved { at }),
        }
    }

    fn finish(&mut self, end: End<'a>, at: Instant) -> Option<()> {
        if let Some(visit) = self.visits.last_mut() {
            visit.left = Some(at);
        }
        self.end = Some(end);
        Some(())
    }

    fn vote(&mut self, by: &'a Id, seat: &'a Id, yes: bool) {
        self.votes.push(Vote { by, seat, yes });
        self.voters.insert(by);
    }

    fn approve(&mut self, approved: Vec<(&'a Id, &'a Id)>) {
        self.first_of.clear();
        for (by, step) in &approved {
            self.first_of.entry(by).or_insert(step);
        }
        self.approved = approved;
    }

    /// Takes one answer; `None` if it does not follow from those before.
    fn take(&mut self, entry: &'a CaseEntry) -> Option<()> {
        let step = *self.steps.get(self.current)?;
        if self.end.is_some() || entry.at < self.last || entry.step != step.id {
            return None;
        }
        self.last = entry.at;
        let (by, at) = (&entry.by, entry.at);
        if let CaseAct::Withdraw {} = entry.act {
            let allowed = by == self.requester && entry.effect == CaseEffect::Ended;
            return if allowed { self.finish(End::Withdrawn { at }, at) } else { None };
        }
        let own_place = match &entry.instead_of {
            None => true,
            Some(from) => self.delegate_of(from) == Some(by),
        };
        if by == self.requester || self.voted(by) || self.approved_by(by).is_some() || !own_place {
            return None;
        }
        let seat = entry.instead_of.as_ref().unwrap_or(by);
        match (&entry.act, entry.effect) {
            (CaseAct::Approve {}, effect @ (CaseEffect::Noted | CaseEffect::StepDone)) => {
                self.vote(by, seat, true);
                self.fits_need(step, at, effect)?;
                if effect == CaseEffect::StepDone {
                    let voters = self.votes.iter().filter(|vote| vote.yes).map(|vote| (vote.by, &step.id));
                    let approved = self.approved.iter().copied().chain(voters).collect();
                    self.approve(approved);
                    self.enter(self.current.saturating_add(1), at);
                }
                Some(())
            }
            (CaseAct::Reject {}, CaseEffect::Ended) => self.finish(End::Rejected { step: &step.id, by, at }, at),
            (CaseAct::Reject {}, CaseEffect::Noted) if step.rejection == RejectionRule::Counts => {
                self.vote(by, seat, false);
                Some(())
            }
            (CaseAct::ReturnTo { step: target }, CaseEffect::Noted) if step.return_to.contains(target) => {
                let place = self.position(target).filter(|place| *place < self.current)?;
                let stands = |of: &Id| self.position(of).is_some_and(|approved| approved < place);
                let approved = self.approved.iter().copied().filter(|(_, of)| stands(of)).collect();
                self.approve(approved);
                self.enter(place, at);
                Some(())
            }
            (CaseAct::Delegate { to }, CaseEffect::Noted) => {
                let fits = step.delegation == Permission::Allowed
                    && to != self.requester
                    && to != by
                    && entry.instead_of.is_none()
                    && self.delegate_of(by).is_none()
                    && self.delegator_of(to).is_none();
                if fits {
                    self.given.insert(by, to);
                    self.got.insert(to, by);
                }
                fits.then_some(())
            }
            (CaseAct::AddStep { step: added, place }, CaseEffect::Noted) if step.adding == Permission::Allowed => {
                self.insert(added, *place, at)
            }
            _ => None,
        }
    }

    /// Whether a yes can have done what it is said to have done. How many there are to answer, only the people say.
    fn fits_need(&self, step: &ApprovalStep, at: Instant, effect: CaseEffect) -> Option<()> {
        let yes = count(self.votes.iter().filter(|vote| vote.yes).count());
        let done = effect == CaseEffect::StepDone;
        let fits = match step.need {
            ApprovalNeed::Any {} => done,
            ApprovalNeed::All {} => true,
            ApprovalNeed::Quorum { count } if yes >= count => done,
            ApprovalNeed::Quorum { .. } => !done || self.escalated(at),
        };
        fits.then_some(())
    }

    fn insert(&mut self, added: &'a ApprovalStep, place: StepPlace, at: Instant) -> Option<()> {
        if self.steps.len() >= ApprovalPolicy::MOST_STEPS || self.check_added(added, place).is_err() {
            return None;
        }
        match place {
            StepPlace::Before => {
                self.steps.insert(self.current, added);
                self.enter(self.current, at);
            }
            StepPlace::After => self.steps.insert(self.current.saturating_add(1), added),
        }
        Some(())
    }

    /// Whether the step may be put there: its id is new and it leads back to earlier steps only.
    pub(super) fn check_added(&self, added: &ApprovalStep, place: StepPlace) -> Result<()> {
        added.check()?;
        if let Some(first) = self.position(&added.id) {
            return Err(crate::people::duplicate(&added.id, first).at("id"));
        }
        let end = match place {
            StepPlace::Before => self.current,
            StepPlace::After => self.current.saturating_add(1),
        };
        for (at, target) in added.return_to.iter().enumerate() {
            if self.position(target).is_none_or(|earlier| earlier >= end) {
                let unknown = Error::from(ErrorKind::UnknownStep { step: target.clone() });
                return Err(unknown.at_index("returnTo", at));
            }
        }
        Ok(())
    }
}
