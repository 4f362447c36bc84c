//! Who can decide the steps of a branch (可审批人与职责分离).

use std::collections::{BTreeMap, BTreeSet};

use super::super::approver::Approver;
use super::super::authority::{Limits, Reach};
use super::super::policy::{ApprovalPolicy, SamePerson};
use super::super::step::{ApprovalNeed, ApprovalStep, StepAuthority};
use super::cover::{Region, Work};
use super::report::{Findings, Severity};
use super::space::{EXPECTED, Mask, Space, bit};
use crate::error::count;
use crate::item::Value;
use crate::{Currency, Id, Instant, Money, People, Person, PolicyReason, Result};

/// Who could decide each step of each branch of a policy.
#[derive(Debug)]
pub(super) struct Duties<'a> {
    policy: &'a ApprovalPolicy,
    people: &'a People,
    as_of: Instant,
    branches: Vec<Vec<Duty<'a>>>,
    /// Where the authority of a step ends.
    pub(super) bounds: BTreeSet<(Currency, i64)>,
}

/// Who could decide a step.
#[derive(Debug)]
struct Duty<'a> {
    step: &'a ApprovalStep,
    /// How many different people it needs.
    needed: usize,
    /// Everybody it can name whoever asks and whatever for, each once.
    people: Vec<&'a Person>,
    /// Whether those are all who can ever decide it, and always can be asked.
    fixed: bool,
    /// What `needed` of them may approve at most, in each currency that has a limit; `None`: it is not asked.
    reach: Option<BTreeMap<Currency, Reach>>,
}

/// An amount, what enough people may approve at most, and the pieces in which it lies.
type Short = (Money, Option<Money>, Vec<usize>);

impl<'a> Duties<'a> {
    pub(super) fn of(policy: &'a ApprovalPolicy, people: &'a People, as_of: Instant, work: &mut Work) -> Result<Self> {
        let limits = Limits::of(&policy.rules);
        let mut bounds = BTreeSet::new();
        let mut branches = Vec::new();
        for branch in &policy.branches {
            let mut duties = Vec::new();
            for step in &branch.steps {
                let duty = Duty::of(step, people, as_of, &limits, work)?;
                for (currency, reach) in duty.reach.iter().flatten() {
                    if let Reach::UpTo(most) = reach {
                        bounds.insert((*currency, *most));
                    }
                }
                duties.push(duty);
            }
            branches.push(duties);
        }
        Ok(Self { policy, people, as_of, branches, bounds })
    }

    /// What is wrong with the steps of a branch that is taken.
    pub(super) fn report(
        &self,
        place: usize,
        space: &Space<'_>,
        before: Mask,
        found: &mut Findings<'_>,
        work: &mut Work,
    ) -> Result<()> {
        let (Some(duties), Some(branch)) = (self.branches.get(place), self.policy.branches.get(place)) else {
            return Ok(());
        };
        let mut enough = true;
        for duty in duties {
            let mut say = |severity, reason| {
                found.add(severity, Some(branch), Some(&duty.step.id), reason);
            };
            for approver in duty.step.approvers.iter().chain(&duty.step.escalate_to) {
                if let Some(reason) = self.nobody(approver) {
                    say(Severity::Notice, reason);
                }
            }
            let (needed, names) = (count(duty.needed), count(duty.people.len()));
            if !duty.open_ended() && duty.people.len() < duty.needed {
                enough = false;
                say(Severity::Fault, PolicyReason::NoApprover { needed, found: names });
            }
            if let Some(reason) = self.nobody_above(duty, work)? {
                say(Severity::Notice, reason);
            }
            if self.escalation_empty(duty.step) {
                say(Severity::Notice, PolicyReason::EscalationEmpty {});
            }
            if let Some((amount, most, point)) = self.short(duty, place, space, before, work)? {
                let reason = PolicyReason::AuthorityShort { amount, most };
                let short = found.add(Severity::Fault, Some(branch), Some(&duty.step.id), reason);
                short.example = Some(space.example(self.policy, &point));
            }
        }
        if !enough {
            return Ok(());
        }
        let fixed: Vec<&Duty<'_>> = duties.iter().filter(|duty| duty.fixed).collect();
        match self.policy.rules.same_person {
            SamePerson::OneStep => {
                let seating = Seating::of(&fixed);
                let Some(taken) = seating.fill(None, work)? else {
                    let needed = count(fixed.iter().map(|duty| duty.needed).sum());
                    found.add(Severity::Fault, Some(branch), None, PolicyReason::TooFewPeople { needed });
                    return Ok(());
                };
                // Only somebody who was needed can be missed.
                for person in taken {
                    if seating.fill(Some(person), work)?.is_none() {
                        let person = person.clone();
                        found.add(Severity::Fault, Some(branch), None, PolicyReason::RequesterNeeded { person });
                    }
                }
            }
            SamePerson::SeveralSteps => {
                let tight = fixed.iter().filter(|duty| duty.people.len() == duty.needed);
                let missed: BTreeSet<&Id> =
                    crate::order::set(tight.flat_map(|duty| duty.people.iter().map(|one| &one.id)));
                for person in missed {
                    let person = person.clone();
                    found.add(Severity::Fault, Some(branch), None, PolicyReason::RequesterNeeded { person });
                }
            }
        }
        Ok(())
    }

    /// Whether an entry names nobody who is there.
    fn nobody(&self, approver: &Approver) -> Option<PolicyReason> {
        match approver {
            Approver::Person { person } => {
                let there = self.people.get(person).is_some_and(|found| found.is_there(self.as_of));
                (!there).then(|| PolicyReason::PersonAbsent { person: person.clone() })
            }
            Approver::Role { role } | Approver::RoleWithin { role, .. } => {
                let empty = self.people.in_role(role, self.as_of).next().is_none();
                empty.then(|| PolicyReason::RoleEmpty { role: role.clone() })
            }
            Approver::Manager { .. } | Approver::DepartmentHead { .. } => None,
        }
    }

    fn escalation_empty(&self, step: &ApprovalStep) -> bool {
        let named = &step.escalate_to;
        !named.is_empty() && named.iter().all(|approver| self.nobody(approver).is_some())
    }

    /// For a step that only those above the requester decide: the requesters who have nobody above them.
    fn nobody_above(&self, duty: &Duty<'_>, work: &mut Work) -> Result<Option<PolicyReason>> {
        let above = |approver: &Approver| {
            matches!(approver, Approver::Manager { of: None, .. } | Approver::DepartmentHead { of: None })
        };
        if !duty.step.approvers.iter().all(above) {
            return Ok(None);
        }
        let (mut first, mut number) = (None, 0_usize);
        for person in self.people.all().filter(|person| person.is_there(self.as_of)) {
            work.step(duty.step.approvers.len())?;
            let found: BTreeSet<&Id> =
                crate::order::set(duty.step.approvers.iter().filter_map(|approver| self.above(approver, person)));
            if found.len() < duty.needed {
                first = first.or(Some(&person.id));
                number = number.saturating_add(1);
            }
        }
        Ok(first.map(|person| PolicyReason::NobodyAbove { person: person.clone(), people: count(number) }))
    }

    fn above(&self, approver: &Approver, person: &Person) -> Option<&Id> {
        let found = match approver {
            Approver::Manager { level, .. } => self.people.manager_of(&person.id, *level),
            _ => self.people.head_of(person.department.as_ref()?),
        };
        found.filter(|above| above.is_there(self.as_of) && above.id != person.id).map(|above| &above.id)
    }

    /// An amount that takes this branch and that too few of the step may approve.
    fn short(
        &self,
        duty: &Duty<'_>,
        place: usize,
        space: &Space<'_>,
        before: Mask,
        work: &mut Work,
    ) -> Result<Option<Short>> {
        let Some(reaches) = duty.reach.as_ref().filter(|_| !duty.open_ended()) else { return Ok(None) };
        let fact = self.policy.rules.compared_fact();
        let Some(axis) = space.axes.iter().position(|axis| axis.fact == fact) else { return Ok(None) };
        let reach = |currency: Currency| reaches.get(&currency).copied().unwrap_or(Reach::Nothing);
        let region = Region::of(space, EXPECTED | bit(place), work, |at, piece| {
            at != axis
                || matches!(&piece.value, Some(Value::Amount { amount }) if !reach(amount.currency()).covers(*amount))
        });
        let Some(region) = region? else { return Ok(None) };
        let Some(point) = region.left_by(before, 1, work)?.into_iter().next() else { return Ok(None) };
        let piece = point.get(axis).and_then(|at| space.axes.get(axis)?.pieces.get(*at));
        Ok(match piece.and_then(|piece| piece.value.as_ref()) {
            Some(Value::Amount { amount }) => Some((*amount, reach(amount.currency()).most(amount.currency()), point)),
            _ => None,
        })
    }
}

impl<'a> Duty<'a> {
    fn of(
        step: &'a ApprovalStep,
        people: &'a People,
        as_of: Instant,
        limits: &Limits<'_>,
        work: &mut Work,
    ) -> Result<Self> {
        let mut named: Vec<&Person> = Vec::new();
        for approver in &step.approvers {
            match approver {
                Approver::Person { person } => {
                    named.extend(people.get(person).filter(|found| found.is_there(as_of)));
                }
                Approver::Role { role } | Approver::RoleWithin { role, .. } => {
                    named.extend(people.in_role(role, as_of));
                }
                Approver::Manager { .. } | Approver::DepartmentHead { .. } => {}
            }
        }
        let mut seen = BTreeSet::new();
        named.retain(|person| seen.insert(&person.id));
        work.step(named.len())?;
        let needed = match step.need {
            ApprovalNeed::Any {} | ApprovalNeed::All {} => 1,
            ApprovalNeed::Quorum { count } => usize::try_from(count).unwrap_or(usize::MAX),
        };
        let limited = step.authority == StepAuthority::Limited && limits.asked();
        let reach = if limited { Some(reach(&named, needed, limits, work)?) } else { None };
        let always = |approver: &Approver| matches!(approver, Approver::Person { .. } | Approver::Role { .. });
        Ok(Self { step, needed, people: named, fixed: step.approvers.iter().all(always), reach })
    }

    /// Whether people can decide it who depend on the requester or on a fact.
    fn open_ended(&self) -> bool {
        let above =
            |approver: &Approver| matches!(approver, Approver::Manager { .. } | Approver::DepartmentHead { .. });
        self.step.approvers.iter().any(above)
    }
}

/// What `needed` of the people may approve at most, in each currency that has a limit.
fn reach(named: &[&Person], needed: usize, limits: &Limits<'_>, work: &mut Work) -> Result<BTreeMap<Currency, Reach>> {
    let mut currencies: BTreeSet<Currency> = crate::order::set(limits.currencies());
    currencies.extend(named.iter().flat_map(|person| person.limits.iter().map(Money::currency)));
    let mut found = BTreeMap::new();
    for currency in currencies {
        work.step(named.len().saturating_add(1))?;
        let mut reaches: Vec<Reach> = named.iter().map(|person| limits.reach(person, currency)).collect();
        crate::order::sort_by(&mut reaches, |a, b| b.cmp(a));
        let enough = reaches.get(needed.saturating_sub(1)).copied().unwrap_or(Reach::Nothing);
        found.insert(currency, enough);
    }
    Ok(found)
}

/// Whether different people can be found for all steps.
///
/// A step of which everybody must approve uses up all it names, so whoever it names is lost to the steps after it.
/// A step that names more people than all steps together need is never short and is left out.
#[derive(Debug)]
struct Seating<'a> {
    steps: Vec<(usize, Vec<&'a Id>)>,
}

impl<'a> Seating<'a> {
    fn of(duties: &[&'a Duty<'a>]) -> Self {
        let all: usize = duties.iter().map(|duty| duty.needed).fold(0, usize::saturating_add);
        let mut used: BTreeSet<&Id> = BTreeSet::new();
        let mut steps = Vec::new();
        for duty in duties {
            let free: Vec<&Id> = duty.people.iter().map(|person| &person.id).filter(|id| !used.contains(id)).collect();
            if duty.step.need == (ApprovalNeed::All {}) {
                used.extend(duty.people.iter().map(|person| &person.id));
            }
            if free.len() <= all {
                steps.push((duty.needed, free));
            }
        }
        Self { steps }
    }

    /// Who sits where if the requester is that person; `None` if a place stays empty. One after the other finds a
    /// place, and whoever sits there moves on if there is another for them.
    fn fill(&self, requester: Option<&Id>, work: &mut Work) -> Result<Option<Vec<&'a Id>>> {
        let places: Vec<&Vec<&Id>> =
            self.steps.iter().flat_map(|(needed, free)| std::iter::repeat_n(free, *needed)).collect();
        let mut sits: BTreeMap<&Id, usize> = BTreeMap::new();
        for place in 0..places.len() {
            let mut from: BTreeMap<&Id, usize> = BTreeMap::new();
            let mut queue = vec![place];
            let mut next = 0_usize;
            let mut end = None;
            while let Some(here) = queue.get(next).copied().filter(|_| end.is_none()) {
                next = next.saturating_add(1);
                for person in places.get(here).into_iter().flat_map(|free| free.iter().copied()) {
                    work.step(1)?;
                    if requester == Some(person) || from.contains_key(person) {
                        continue;
                    }
                    from.insert(person, here);
                    match sits.get(person) {
                        Some(other) => queue.push(*other),
                        None => {
                            end = Some(person);
                            break;
                        }
                    }
                }
            }
            let Some(mut person) = end else { return Ok(None) };
            // Everybody on the way moves up by one.
            while let Some(seat) = from.get(person).copied() {
                let moved = sits.iter().find(|(_, at)| **at == seat).map(|(who, _)| *who);
                sits.insert(person, seat);
                match moved {
                    Some(who) if who != person => person = who,
                    _ => break,
                }
            }
        }
        Ok(Some(sits.into_keys().collect()))
    }
}
