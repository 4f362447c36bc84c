//! Properties of approval: cases against a second, obvious machine, and the check of policies against all subjects.

use std::collections::BTreeSet;

use crate::world::{PEOPLE, ROLES, Tape, hour, id, money, organization, start, subject, text_of, there};
use duebook::{
    ApprovalBranch, ApprovalCase, ApprovalNeed, ApprovalPolicy, ApprovalRules, ApprovalStep, Approver, CaseAct,
    CaseAnswer, CaseEffect, CaseRequest, CaseState, Condition, FactTest, Field, Id, Instant, Organization, People,
    Permission, Person, PolicyReason, RejectionRule, RoleLimit, RowPlace, SamePerson, StepAuthority, StepPlace,
    Subject, Value, answer_case, approval_in_force, check_policies, cycle_times, inbox, json, open_case, overdue_cases,
    who_holds,
};
use proptest::collection::vec;
use proptest::prelude::*;

fn approver(tape: &mut Tape<'_>) -> Approver {
    match tape.below(8) {
        0..=2 => Approver::Role { role: id(tape.pick(&ROLES)) },
        3 | 4 => Approver::Person { person: id(tape.pick(&PEOPLE)) },
        5 => Approver::RoleWithin {
            role: id(tape.pick(&ROLES)),
            within: tape.pick(&[RowPlace::Region, RowPlace::Team, RowPlace::Department, RowPlace::Project]),
        },
        6 => {
            let of = tape.chance(50).then(|| id("owner"));
            Approver::Manager { of, level: if tape.chance(30) { 2 } else { 1 } }
        }
        _ => Approver::DepartmentHead { of: tape.chance(50).then(|| id("owner")) },
    }
}

fn step(tape: &mut Tape<'_>, name: &str, earlier: &[Id]) -> ApprovalStep {
    let mut step = ApprovalStep::new(name, approver(tape)).unwrap();
    for _ in 0..tape.below(3) {
        step.approvers.push(approver(tape));
    }
    if tape.chance(40) {
        step.approvers.push(Approver::Role { role: id(tape.pick(&ROLES)) });
    }
    step.need = match tape.below(4) {
        0 => ApprovalNeed::Any {},
        1 | 2 => ApprovalNeed::All {},
        _ => ApprovalNeed::Quorum { count: 1 + i64::try_from(tape.below(3)).unwrap() },
    };
    step.rejection = tape.pick(&[RejectionRule::Decides, RejectionRule::Counts]);
    step.authority = tape.pick(&[StepAuthority::Limited, StepAuthority::Confirms]);
    if tape.chance(50) {
        step.hours = Some(1 + i64::try_from(tape.below(24)).unwrap());
        if tape.chance(60) {
            step.escalate_to = vec![approver(tape)];
        }
    }
    step.delegation = tape.pick(&[Permission::Refused, Permission::Allowed]);
    step.adding = tape.pick(&[Permission::Refused, Permission::Allowed]);
    step.return_to = tape.some(earlier, 60);
    step
}

fn policy(tape: &mut Tape<'_>) -> ApprovalPolicy {
    let mut steps: Vec<ApprovalStep> = Vec::new();
    for at in 0..tape.pick(&[1, 2, 3, 2, 3, 2, 3, 0]) {
        let earlier: Vec<Id> = steps.iter().map(|step| step.id.clone()).collect();
        steps.push(step(tape, &format!("s{at}"), &earlier));
    }
    let limit = |role: &&str| RoleLimit {
        role: id(role),
        currency: "CNY".parse().unwrap(),
        up_to: tape.chance(80).then(|| money(i64::try_from(tape.below(9)).unwrap(), "CNY")),
    };
    let limits: Vec<RoleLimit> = ROLES.iter().map(limit).collect();
    let rules = ApprovalRules {
        same_person: tape.pick(&[SamePerson::OneStep, SamePerson::OneStep, SamePerson::SeveralSteps]),
        limits: if tape.chance(40) { limits } else { Vec::new() },
        limit_fact: None,
        valid_hours: tape.chance(30).then_some(5),
    };
    let branches = vec![ApprovalBranch { id: id("all"), conditions: vec![], steps }];
    ApprovalPolicy { branches, rules, ..ApprovalPolicy::new("refunds", &["refund"]).unwrap() }
}

// --- the second machine ---------------------------------------------------------------------------

/// A case kept by hand: everything is a list, and every question goes through all of it.
#[derive(Clone, Debug)]
struct Machine {
    organization: Organization,
    rules: ApprovalRules,
    subject: Subject,
    requester: String,
    steps: Vec<ApprovalStep>,
    current: usize,
    since: Instant,
    last: Instant,
    /// By, in whose place, yes.
    votes: Vec<(String, String, bool)>,
    handed: Vec<(String, String)>,
    /// Step, by.
    standing: Vec<(String, String)>,
    over: Option<&'static str>,
}

impl Machine {
    fn person(&self, name: &str) -> Option<&Person> {
        self.organization.people.iter().find(|person| person.id.as_str() == name)
    }

    fn up(&self, name: &str, level: i64) -> Option<String> {
        if level == 0 {
            return Some(name.to_owned());
        }
        self.up(self.person(name)?.manager.as_ref()?.as_str(), level - 1)
    }

    fn names(&self, approvers: &[Approver], person: &Person) -> bool {
        let below = |of: &Option<Id>| match of {
            Some(fact) => text_of(&self.subject, fact.as_str()).map(str::to_owned),
            None => Some(self.requester.clone()),
        };
        approvers.iter().any(|approver| match approver {
            Approver::Person { person: named } => *named == person.id,
            Approver::Role { role } => person.roles.contains(role),
            Approver::RoleWithin { role, within } => {
                let place = |name| text_of(&self.subject, name).map(str::to_owned);
                let own = |place: &Option<Id>| place.as_ref().map(|place| place.as_str().to_owned());
                let shared = match within {
                    RowPlace::Region => place("region").is_some() && place("region") == own(&person.region),
                    RowPlace::Department => {
                        place("department").is_some() && place("department") == own(&person.department)
                    }
                    RowPlace::Team => place("team").is_some() && place("team") == own(&person.team),
                    RowPlace::Project => {
                        place("project").is_some_and(|p| person.projects.iter().any(|own| own.as_str() == p))
                    }
                };
                person.roles.contains(role) && shared
            }
            Approver::Manager { of, level } => {
                below(of).and_then(|name| self.up(&name, *level)).as_deref() == Some(person.id.as_str())
            }
            Approver::DepartmentHead { of } => {
                let department = below(of).and_then(|name| self.person(&name)?.department.clone());
                let heads = self.organization.departments.iter();
                heads.filter(|d| Some(&d.id) == department.as_ref()).any(|d| d.head == person.id)
            }
        })
    }

    /// `None`: may decide the open step, if named. Otherwise the code of the refusal.
    fn unfit(&self, person: &Person, at: Instant) -> Option<&'static str> {
        let name = person.id.as_str();
        if name == self.requester {
            return Some("own_request");
        }
        if !there(person, at) {
            return Some("person_absent");
        }
        if self.rules.same_person == SamePerson::OneStep && self.standing.iter().any(|(_, by)| by == name) {
            return Some("second_step");
        }
        let step = &self.steps[self.current];
        if step.authority == StepAuthority::Confirms || self.rules.limits.is_empty() {
            return None;
        }
        let Some(Value::Amount { amount }) =
            self.subject.facts.iter().find(|f| f.name.as_str() == "amount").map(|f| &f.value)
        else {
            panic!("the worlds have amounts")
        };
        let enough = match person.limits.first() {
            Some(own) => amount.minor() <= own.minor(),
            None => self.rules.limits.iter().any(|limit| {
                person.roles.contains(&limit.role) && limit.up_to.is_none_or(|most| amount.minor() <= most.minor())
            }),
        };
        (!enough).then_some("authority_exceeded")
    }

    fn due(&self) -> Option<Instant> {
        self.steps.get(self.current)?.hours.map(|hours| self.since.add_seconds(hours * 3_600).unwrap())
    }

    /// The place the person may answer from: in whose place, and whether by escalation.
    fn place(&self, name: &str, at: Instant) -> Result<(String, bool), &'static str> {
        let step = &self.steps[self.current];
        let person = self.person(name).ok_or("unknown_person")?;
        if !there(person, at) {
            return Err("person_absent");
        }
        let takes = |to: &str| {
            let to = self.person(to).unwrap();
            self.unfit(to, at).is_none() && !self.names(&step.approvers, to)
        };
        let gave = self.handed.iter().find(|(from, _)| from == name);
        let gone = gave.is_some_and(|(_, to)| takes(to));
        let named = self.names(&step.approvers, person);
        let got = self.handed.iter().find(|(_, to)| to == name).filter(|(from, _)| {
            let from = self.person(from).unwrap();
            self.names(&step.approvers, from) && self.unfit(from, at).is_none()
        });
        let late = self.due().is_some_and(|due| at >= due);
        let place = if named && !gone {
            (name.to_owned(), false)
        } else if let Some((from, _)) = got {
            (from.clone(), false)
        } else if late && self.names(&step.escalate_to, person) {
            (name.to_owned(), true)
        } else {
            return Err(self.unfit(person, at).unwrap_or("not_approver"));
        };
        if self.votes.iter().any(|(by, _, _)| by == name) {
            return Err("already_answered");
        }
        match self.unfit(person, at) {
            Some(code) => Err(code),
            None => Ok(place),
        }
    }

    fn holders(&self, at: Instant) -> BTreeSet<String> {
        if self.over.is_some() {
            return BTreeSet::new();
        }
        PEOPLE.iter().filter(|name| self.place(name, at).is_ok()).map(|name| (*name).to_owned()).collect()
    }

    /// Named and fit people whose place nobody voted from, if `by` votes from `place` now.
    fn silent(&self, at: Instant, by: &str, place: &str) -> i64 {
        let people = self.organization.people.iter();
        let open = people.filter(|person| {
            let name = person.id.as_str();
            self.names(&self.steps[self.current].approvers, person)
                && self.unfit(person, at).is_none()
                && name != by
                && name != place
                && !self.votes.iter().any(|(voter, seat, _)| voter == name || seat == name)
        });
        i64::try_from(open.count()).unwrap()
    }

    fn enter(&mut self, step: usize, at: Instant) {
        (self.current, self.since) = (step, at);
        self.votes.clear();
        self.handed.clear();
        if step == self.steps.len() {
            self.over = Some("approved");
        }
    }

    fn answer(&mut self, answer: &CaseAnswer) -> Result<(), &'static str> {
        let (name, at) = (answer.by.as_str().to_owned(), answer.at);
        if self.over.is_some() {
            return Err("case_closed");
        }
        let step = self.steps[self.current].clone();
        if step.id != answer.step {
            return Err("step_not_open");
        }
        if at < self.last {
            return Err("instant_backward");
        }
        if answer.digest.as_str() != "d1" {
            return Err("approval_stale");
        }
        if let CaseAct::Withdraw {} = answer.act {
            let person = self.person(&name).ok_or("unknown_person")?;
            if !there(person, at) {
                return Err("person_absent");
            }
            if name != self.requester {
                return Err("not_requester");
            }
            (self.over, self.last) = (Some("withdrawn"), at);
            return Ok(());
        }
        let (place, escalated) = self.place(&name, at)?;
        let yes = i64::try_from(self.votes.iter().filter(|(_, _, yes)| *yes).count()).unwrap();
        match &answer.act {
            CaseAct::Approve {} => {
                let silent = self.silent(at, &name, &place);
                self.votes.push((name, place, true));
                let done = match step.need {
                    ApprovalNeed::Any {} => true,
                    ApprovalNeed::All {} => silent == 0,
                    ApprovalNeed::Quorum { count } => yes + 1 >= count,
                };
                if done || escalated {
                    for (by, _, _) in self.votes.iter().filter(|(_, _, yes)| *yes) {
                        self.standing.push((step.id.as_str().to_owned(), by.clone()));
                    }
                    self.enter(self.current + 1, at);
                }
            }
            CaseAct::Reject {} => {
                let possible = yes + self.silent(at, &name, &place);
                let hopeless = match step.need {
                    ApprovalNeed::Any {} => possible < 1,
                    ApprovalNeed::All {} => true,
                    ApprovalNeed::Quorum { count } => possible < count,
                };
                if step.rejection == RejectionRule::Decides || escalated || hopeless {
                    self.over = Some("rejected");
                } else {
                    self.votes.push((name, place, false));
                }
            }
            CaseAct::ReturnTo { step: target } => {
                if !step.return_to.contains(target) {
                    return Err("unknown_step");
                }
                let to = self.steps.iter().position(|step| step.id == *target).unwrap();
                let later: Vec<String> = self.steps[to..].iter().map(|step| step.id.as_str().to_owned()).collect();
                self.standing.retain(|(step, _)| !later.contains(step));
                self.enter(to, at);
            }
            CaseAct::Delegate { to } => {
                let given = self.handed.iter().any(|(from, _)| *from == name);
                if step.delegation == Permission::Refused || place != name || escalated || given {
                    return Err("step_forbids");
                }
                let to = self.person(to.as_str()).ok_or("unknown_person")?;
                if !there(to, at) {
                    return Err("person_absent");
                }
                if let Some(code) = self.unfit(to, at) {
                    return Err(code);
                }
                let to_name = to.id.as_str().to_owned();
                let voted = self.votes.iter().any(|(by, _, _)| *by == to_name);
                let got = self.handed.iter().any(|(_, other)| *other == to_name);
                if self.names(&step.approvers, to) || voted || got {
                    return Err("already_approver");
                }
                self.handed.push((name, to_name));
            }
            CaseAct::AddStep { step: added, place } => {
                if step.adding == Permission::Refused {
                    return Err("step_forbids");
                }
                if self.steps.iter().any(|step| step.id == added.id) {
                    return Err("duplicate_id");
                }
                let behind = usize::from(*place == StepPlace::After);
                self.steps.insert(self.current + behind, added.clone());
                if *place == StepPlace::Before {
                    self.enter(self.current, at);
                }
            }
            CaseAct::Withdraw {} => unreachable!("taken above"),
        }
        self.last = at;
        Ok(())
    }
}

fn act(tape: &mut Tape<'_>, machine: &Machine, number: usize) -> CaseAct {
    match tape.below(16) {
        0..=6 => CaseAct::Approve {},
        7 => CaseAct::Reject {},
        8..=10 => CaseAct::ReturnTo { step: id(tape.pick(&["s0", "s0", "s1", "x"])) },
        11..=13 => CaseAct::Delegate { to: id(tape.pick(&PEOPLE)) },
        14 => {
            let name = if tape.chance(85) { format!("added{number}") } else { machine.steps[0].id.to_string() };
            let place = tape.pick(&[StepPlace::Before, StepPlace::After]);
            CaseAct::AddStep { step: step(tape, &name, &[]), place }
        }
        _ if tape.chance(30) => CaseAct::Withdraw {},
        _ => CaseAct::Approve {},
    }
}

fn opened(tape: &mut Tape<'_>) -> Option<(People, ApprovalPolicy, ApprovalCase, Machine)> {
    let organization = organization(tape);
    let people = People::new(&organization).unwrap();
    let (policy, subject) = (policy(tape), subject(tape, "refund"));
    let request = CaseRequest {
        id: id("A-1"),
        subject: subject.clone(),
        digest: id("d1"),
        requester: id(tape.pick(&PEOPLE)),
        at: start(),
    };
    let mut machine = Machine {
        organization,
        rules: policy.rules.clone(),
        subject,
        requester: request.requester.as_str().to_owned(),
        steps: policy.branches[0].steps.clone(),
        current: 0,
        since: start(),
        last: start(),
        votes: vec![],
        handed: vec![],
        standing: vec![],
        over: None,
    };
    if machine.steps.is_empty() {
        machine.over = Some("approved");
    }
    let requester = machine.person(&machine.requester.clone()).unwrap().clone();
    // Every step has somebody at the start, or the case is not opened.
    let short = |at: usize| {
        let mut machine = machine.clone();
        machine.current = at;
        let named =
            machine.organization.people.iter().filter(|person| machine.names(&machine.steps[at].approvers, person));
        let found = named.filter(|person| machine.unfit(person, start()).is_none()).count();
        let needed = match machine.steps[at].need {
            ApprovalNeed::Quorum { count } => usize::try_from(count).unwrap(),
            _ => 1,
        };
        found < needed
    };
    let expected = if !there(&requester, start()) {
        Some("person_absent")
    } else if (0..machine.steps.len()).any(short) {
        Some("no_approver")
    } else {
        None
    };
    match open_case(&people, &policy, &request) {
        Ok(case) => {
            assert_eq!(expected, None);
            Some((people, policy, case, machine))
        }
        Err(refused) => {
            assert_eq!(expected, Some(refused.code()), "{refused}");
            None
        }
    }
}

fn state_name(case: &ApprovalCase) -> &'static str {
    match case.state().unwrap() {
        CaseState::Pending { .. } => "pending",
        CaseState::Approved { .. } => "approved",
        CaseState::Rejected { .. } => "rejected",
        CaseState::Withdrawn { .. } => "withdrawn",
    }
}

/// From the record alone: the steps that were done since the case last came back to them, in their order.
fn done_in_order(case: &ApprovalCase) -> Vec<String> {
    let mut done: Vec<String> = Vec::new();
    for entry in &case.entries {
        match (&entry.act, entry.effect) {
            (CaseAct::Approve {}, CaseEffect::StepDone) => done.push(entry.step.to_string()),
            (CaseAct::ReturnTo { step }, _) => {
                let back = done.iter().position(|earlier| earlier == step.as_str()).expect("it was done before");
                done.truncate(back);
            }
            _ => {}
        }
    }
    done
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3_000, ..ProptestConfig::default() })]

    /// E13, R64–R68: every answer, right or wrong, does what the second machine says; who holds the case is who may
    /// answer; a refused answer changes nothing; an ended case takes no answer; a step is never skipped or repeated.
    #[test]
    fn e13_cases_follow_the_second_machine(tape in vec(any::<u16>(), 300..500)) {
        let mut tape = Tape(tape.iter());
        let Some((people, _, mut case, mut machine)) = opened(&mut tape) else { return Ok(()) };
        let mut clock = start();
        for number in 0..14 {
            let later = i64::try_from(tape.below(8)).unwrap();
            clock = clock.add_seconds(later * 3_600).unwrap();
            let holders = who_holds(&people, &case, clock).unwrap().unwrap();
            let named: BTreeSet<String> = holders.holders.iter().map(|holder| holder.person.to_string()).collect();
            prop_assert_eq!(named.len(), holders.holders.len(), "a holder stands twice");
            prop_assert_eq!(&named, &machine.holders(clock));
            for name in PEOPLE {
                let lines = inbox(&people, std::slice::from_ref(&case), &id(name), clock).unwrap();
                prop_assert_eq!(lines.len(), usize::from(named.contains(name)), "{}", name);
            }
            let open = machine.steps.get(machine.current).map_or_else(|| id("s0"), |step| step.id.clone());
            let by = if !named.is_empty() && tape.chance(70) {
                let named: Vec<&String> = named.iter().collect();
                id(tape.pick(&named))
            } else {
                id(tape.pick(&["p0", "p1", "p2", "p3", "p4", "p5", "nobody"]))
            };
            let answer = CaseAnswer {
                by,
                step: if tape.chance(5) { id("s1") } else { open },
                digest: id(if tape.chance(4) { "d2" } else { "d1" }),
                at: if tape.chance(4) { start().add_seconds(-1).unwrap() } else { clock },
                act: if machine.over.is_some() { CaseAct::Approve {} } else { act(&mut tape, &machine, number) },
                comment: None,
            };
            let before = case.clone();
            let expected = machine.answer(&answer);
            match answer_case(&people, &case, &answer) {
                Ok(next) => {
                    prop_assert_eq!(expected, Ok(()), "{:?}", answer);
                    prop_assert_eq!(&next.entries[..before.entries.len()], &before.entries[..]);
                    case = next;
                }
                Err(refused) => prop_assert_eq!(expected, Err(refused.code()), "{} {:?}", refused, answer),
            }
            let over = machine.over.unwrap_or("pending");
            prop_assert_eq!(state_name(&case), over);
            // A function of the instant: what was known before stays known.
            let known = before.entries.last().map_or(start(), |entry| entry.at);
            if case.entries.last().is_none_or(|entry| entry.at > known) {
                prop_assert_eq!(Some(before.state().unwrap()), case.state_at(known).unwrap());
            }
        }
        let read: ApprovalCase = json::read(&json::write(&case).unwrap()).unwrap();
        prop_assert_eq!(&read, &case);

        // From the record alone.
        for entry in &case.entries {
            let withdraws = matches!(entry.act, CaseAct::Withdraw {});
            prop_assert_eq!(entry.by.as_str() == machine.requester, withdraws, "the requester decides nothing");
        }
        let steps: Vec<String> = machine.steps.iter().map(|step| step.id.to_string()).collect();
        let done = done_in_order(&case);
        let mut kept = done.clone();
        kept.dedup();
        prop_assert_eq!(&kept, &done);
        if state_name(&case) == "approved" {
            prop_assert_eq!(&done, &steps, "all steps, each once, in their order");
        }
        if case.rules.same_person == SamePerson::OneStep && state_name(&case) == "approved" {
            let by = approval_in_force(&case, &id("d1"), case.state().unwrap().ended().unwrap()).unwrap().by;
            prop_assert_eq!(by.iter().collect::<BTreeSet<_>>().len(), by.len(), "nobody approves two steps");
        }
    }

    /// R66, E13: a record that other hands changed is refused, whatever they changed, or says the same as before.
    #[test]
    fn r66_a_case_changed_by_other_hands_is_found(tape in vec(any::<u16>(), 300..500)) {
        let mut tape = Tape(tape.iter());
        let Some((people, _, mut case, mut machine)) = opened(&mut tape) else { return Ok(()) };
        for number in 0..10 {
            let clock = machine.last.add_seconds(i64::try_from(tape.below(5)).unwrap() * 3_600).unwrap();
            let holders: Vec<String> = machine.holders(clock).into_iter().collect();
            if holders.is_empty() { break; }
            let answer = CaseAnswer {
                by: id(tape.pick(&holders)), step: machine.steps[machine.current].id.clone(), digest: id("d1"), at: clock,
                act: act(&mut tape, &machine, number), comment: None,
            };
            if let Ok(next) = answer_case(&people, &case, &answer) {
                machine.answer(&answer).unwrap();
                case = next;
            }
        }
        if case.entries.is_empty() { return Ok(()); }
        let at = tape.below(case.entries.len());
        let broken = |case: &ApprovalCase| case.state().map_or_else(|e| e.code() == "case_broken", |_| false);

        let mut twice = case.clone();
        twice.entries.insert(at, case.entries[at].clone());
        let again = matches!(case.entries[at].act, CaseAct::ReturnTo { .. } | CaseAct::Withdraw {})
            || matches!(case.entries[at].effect, CaseEffect::StepDone | CaseEffect::Ended)
            || matches!(case.entries[at].act, CaseAct::AddStep { .. } | CaseAct::Delegate { .. });
        prop_assert!(broken(&twice) || !again, "an answer that stands twice");

        let mut early = case.clone();
        early.entries[at].at = start().add_seconds(-1).unwrap();
        prop_assert!(broken(&early));

        let mut own = case.clone();
        if !matches!(own.entries[at].act, CaseAct::Withdraw {}) {
            own.entries[at].by = own.requester.clone();
            prop_assert!(broken(&own), "the requester's name under an answer");
        }

        let mut other = case.clone();
        other.entries[at].step = id("elsewhere");
        prop_assert!(broken(&other));

        let mut done = case.clone();
        if done.entries[at].act == (CaseAct::Reject {}) {
            done.entries[at].effect = CaseEffect::StepDone;
            prop_assert!(broken(&done), "a no that did what a yes does");
        }
    }

    /// E14: in which order the approvers of a step say yes, or vote where votes count, does not matter.
    #[test]
    fn e14_order_within_a_step_does_not_matter(
        votes in vec(any::<bool>(), 1..6), count in 1_i64..6, kind in 0_usize..3, shuffle in any::<u64>(),
    ) {
        let names: Vec<String> = (0..votes.len()).map(|at| format!("v{at}")).collect();
        let mut people: Vec<Person> = names.iter().map(|name| Person::new(name, &["voter"]).unwrap()).collect();
        people.push(Person::new("asks", &[]).unwrap());
        let people = People::new(&Organization { people, departments: vec![] }).unwrap();
        let mut step = ApprovalStep::new("vote", Approver::Role { role: id("voter") }).unwrap();
        let count = count.min(i64::try_from(votes.len()).unwrap());
        step.need = [ApprovalNeed::All {}, ApprovalNeed::Quorum { count }, ApprovalNeed::Any {}][kind].clone();
        step.rejection = RejectionRule::Counts;
        let branch = ApprovalBranch { id: id("b"), conditions: vec![], steps: vec![step] };
        let policy = ApprovalPolicy { branches: vec![branch], ..ApprovalPolicy::new("p", &["refund"]).unwrap() };
        let request = CaseRequest {
            id: id("A-1"), subject: Subject { action: id("refund"), id: id("S"), facts: vec![] }, digest: id("d1"),
            requester: id("asks"), at: start(),
        };
        let run = |order: &[usize]| {
            let mut case = open_case(&people, &policy, &request).unwrap();
            for at in order {
                let act = if votes[*at] { CaseAct::Approve {} } else { CaseAct::Reject {} };
                let answer = CaseAnswer {
                    by: id(&names[*at]), step: id("vote"), digest: id("d1"), at: start(), act, comment: None,
                };
                match answer_case(&people, &case, &answer) {
                    Ok(next) => case = next,
                    Err(refused) => assert_eq!(refused.code(), "case_closed"),
                }
            }
            state_name(&case)
        };
        let forward: Vec<usize> = (0..votes.len()).collect();
        let mut mixed = forward.clone();
        mixed.sort_by_key(|at| (shuffle.rotate_left(u32::try_from(at * 7).unwrap()), *at));
        let backward: Vec<usize> = forward.iter().rev().copied().collect();
        let yes = i64::try_from(votes.iter().filter(|yes| **yes).count()).unwrap();
        let needed = [i64::try_from(votes.len()).unwrap(), count, 1][kind];
        let expected = if yes >= needed { "approved" } else { "rejected" };
        prop_assert_eq!(run(&forward), expected);
        prop_assert_eq!(run(&backward), expected);
        prop_assert_eq!(run(&mixed), expected);
    }

    /// R68: late from the very instant, one microsecond before not; the escalation holds the case from then on.
    #[test]
    fn r68_a_time_limit_counts_from_its_instant(hours in 1_i64..200) {
        let people = ["asks", "first", "boss"].map(|name| Person::new(name, &[]).unwrap()).to_vec();
        let people = People::new(&Organization { people, departments: vec![] }).unwrap();
        let mut step = ApprovalStep::new("s", Approver::Person { person: id("first") }).unwrap();
        step.hours = Some(hours);
        step.escalate_to = vec![Approver::Person { person: id("boss") }];
        let branch = ApprovalBranch { id: id("b"), conditions: vec![], steps: vec![step] };
        let policy = ApprovalPolicy { branches: vec![branch], ..ApprovalPolicy::new("p", &["refund"]).unwrap() };
        let request = CaseRequest {
            id: id("A-1"), subject: Subject { action: id("refund"), id: id("S"), facts: vec![] }, digest: id("d1"),
            requester: id("asks"), at: start(),
        };
        let cases = [open_case(&people, &policy, &request).unwrap()];
        let due = hour(hours);
        let before = Instant::from_micros(due.micros() - 1).unwrap();
        let answer = |at| CaseAnswer {
            by: id("boss"), step: id("s"), digest: id("d1"), at, act: CaseAct::Approve {}, comment: None,
        };
        prop_assert!(overdue_cases(&cases, before).unwrap().is_empty());
        prop_assert!(inbox(&people, &cases, &id("boss"), before).unwrap().is_empty());
        prop_assert_eq!(answer_case(&people, &cases[0], &answer(before)).unwrap_err().code(), "not_approver");
        let late = overdue_cases(&cases, due).unwrap();
        prop_assert_eq!((late.len(), late[0].seconds, late[0].due), (1, 0, due));
        prop_assert!(inbox(&people, &cases, &id("boss"), due).unwrap()[0].late);
        prop_assert_eq!(inbox(&people, &cases, &id("first"), due).unwrap().len(), 1);
        let done = answer_case(&people, &cases[0], &answer(due)).unwrap();
        prop_assert_eq!(state_name(&done), "approved");
        // As of earlier instants the case is what it was.
        let pending = matches!(done.state_at(before).unwrap(), Some(CaseState::Pending { .. }));
        prop_assert!(pending);
        prop_assert_eq!(done.state_at(Instant::from_micros(start().micros() - 1).unwrap()).unwrap(), None);
        let times = cycle_times(&[done], &[50], due).unwrap();
        prop_assert_eq!((times[1].late, times[1].total), (1, hours * 3_600));
    }

    /// R69: a percentile is a time that was taken, the shortest within which so many were done.
    #[test]
    fn r69_percentiles_are_by_nearest_rank(waits in vec(0_i64..1_000, 0..40), percent in 1_i64..=100) {
        let people = ["asks", "first"].map(|name| Person::new(name, &[]).unwrap()).to_vec();
        let people = People::new(&Organization { people, departments: vec![] }).unwrap();
        let step = ApprovalStep::new("s", Approver::Person { person: id("first") }).unwrap();
        let branch = ApprovalBranch { id: id("b"), conditions: vec![], steps: vec![step] };
        let policy = ApprovalPolicy { branches: vec![branch], ..ApprovalPolicy::new("p", &["refund"]).unwrap() };
        let case = |wait: &i64| {
            let request = CaseRequest {
                id: id("A-1"), subject: Subject { action: id("refund"), id: id("S"), facts: vec![] }, digest: id("d1"),
                requester: id("asks"), at: start(),
            };
            let answer = CaseAnswer {
                by: id("first"), step: id("s"), digest: id("d1"), at: start().add_seconds(*wait).unwrap(),
                act: CaseAct::Approve {}, comment: None,
            };
            answer_case(&people, &open_case(&people, &policy, &request).unwrap(), &answer).unwrap()
        };
        let cases: Vec<ApprovalCase> = waits.iter().map(case).collect();
        let times = cycle_times(&cases, &[percent], hour(10)).unwrap();
        let slow = (0..1_000).find(|seconds| {
            let done = waits.iter().filter(|wait| *wait <= seconds).count();
            !waits.is_empty() && done * 100 >= usize::try_from(percent).unwrap() * waits.len()
        });
        for row in &times {
            prop_assert_eq!(row.percentiles.first().map(|p| p.seconds), slow);
            prop_assert_eq!((row.count, row.total), (i64::try_from(waits.len()).unwrap(), waits.iter().sum()));
        }
        prop_assert_eq!(times.len(), if waits.is_empty() { 0 } else { 2 });
    }
}

// --- the check of policies against every subject there is -----------------------------------------

/// All values a fact can have in the small world, with one for whatever is not mentioned.
fn values(fact: &str) -> Vec<Option<Value>> {
    let text = |text: &str| Some(Value::Text { text: id(text) });
    match fact {
        "amount" => (-3..=6).map(|minor| Some(Value::Amount { amount: money(minor, "CNY") })).collect(),
        "kind" => vec![None, text("a"), text("b"), text("else"), Some(Value::Whole { whole: 7 })],
        "level" => (0..=3).map(|whole| Some(Value::Whole { whole })).collect(),
        _ => vec![Some(Value::Flag { flag: true }), Some(Value::Flag { flag: false })],
    }
}

const FACTS: [&str; 4] = ["amount", "kind", "level", "urgent"];

fn condition(tape: &mut Tape<'_>) -> Condition {
    let fact = tape.pick(&FACTS);
    let amount = |tape: &mut Tape<'_>| money(i64::try_from(tape.below(10)).unwrap() - 3, "CNY");
    let whole = |tape: &mut Tape<'_>| i64::try_from(tape.below(4)).unwrap();
    let listed = |tape: &mut Tape<'_>| {
        let mentioned: Vec<Value> = match fact {
            "kind" => vec![Value::Text { text: id("a") }, Value::Text { text: id("b") }],
            fact => values(fact).into_iter().flatten().collect(),
        };
        let mut some = tape.some(&mentioned, 50);
        some.push(tape.pick(&mentioned));
        some
    };
    let test = match (fact, tape.below(7)) {
        ("amount", 0) => FactTest::Above { amount: amount(tape) },
        ("amount", 1) => FactTest::AtLeast { amount: amount(tape) },
        ("amount", 2) => FactTest::AtMost { amount: amount(tape) },
        ("amount", 3) => FactTest::Below { amount: amount(tape) },
        ("amount", 4) => FactTest::InCurrency { currency: tape.pick(&["CNY", "USD"]).parse().unwrap() },
        ("level", 0 | 1) => FactTest::NumberFrom { whole: whole(tape) },
        ("level", 2 | 3) => FactTest::NumberTo { whole: whole(tape) },
        ("kind", 0) => FactTest::Present {},
        ("kind", 1) => FactTest::Absent {},
        (_, 2..=4) => FactTest::AnyOf { values: listed(tape) },
        _ => FactTest::NoneOf { values: listed(tape) },
    };
    Condition { fact: id(fact), test }
}

/// What a test means, said without the library.
fn holds(test: &FactTest, value: &Option<Value>) -> bool {
    let minor = |currency: &str| match value {
        Some(Value::Amount { amount }) if amount.currency().code() == currency => Some(amount.minor()),
        _ => None,
    };
    let cny = minor("CNY");
    let number = if let Some(Value::Whole { whole }) = value { Some(*whole) } else { None };
    match test {
        FactTest::Present {} => value.is_some(),
        FactTest::Absent {} => value.is_none(),
        FactTest::AnyOf { values } => values.iter().any(|one| value.as_ref() == Some(one)),
        FactTest::NoneOf { values } => values.iter().all(|one| value.as_ref() != Some(one)),
        FactTest::InCurrency { currency } => minor(currency.code()).is_some(),
        FactTest::Above { amount } => cny.is_some_and(|found| found > amount.minor()),
        FactTest::AtLeast { amount } => cny.is_some_and(|found| found >= amount.minor()),
        FactTest::AtMost { amount } => cny.is_some_and(|found| found <= amount.minor()),
        FactTest::Below { amount } => cny.is_some_and(|found| found < amount.minor()),
        FactTest::NumberFrom { whole } => number.is_some_and(|found| found >= *whole),
        FactTest::NumberTo { whole } => number.is_some_and(|found| found <= *whole),
        FactTest::DateFrom { .. } | FactTest::DateTo { .. } => panic!("no dates here"),
    }
}

type World = Vec<Vec<Option<Value>>>;

fn everything() -> World {
    let mut all: World = vec![vec![]];
    for fact in FACTS {
        all = all.iter().flat_map(|one| values(fact).into_iter().map(|v| [one.clone(), vec![v]].concat())).collect();
    }
    all
}

fn fits(branch: &[Condition], subject: &[Option<Value>]) -> bool {
    branch.iter().all(|condition| {
        let at = FACTS.iter().position(|fact| *fact == condition.fact.as_str()).unwrap();
        holds(&condition.test, &subject[at])
    })
}

fn as_world(subject: &Subject, missing: &[Option<Value>]) -> Vec<Option<Value>> {
    let value = |(at, fact): (usize, &&str)| {
        let found = subject.facts.iter().find(|field| field.name.as_str() == *fact);
        // A fact that no condition mentions is not in the example: any value will do.
        found.map_or_else(|| missing[at].clone(), |field| Some(field.value.clone()))
    };
    FACTS.iter().enumerate().map(value).collect()
}

/// What the library is told of the small world.
fn expects() -> Vec<Condition> {
    let condition = |fact: &str, test| Condition { fact: id(fact), test };
    let flags = values("urgent").into_iter().flatten().collect();
    vec![
        condition("amount", FactTest::AtLeast { amount: money(-3, "CNY") }),
        condition("amount", FactTest::AtMost { amount: money(6, "CNY") }),
        condition("level", FactTest::NumberFrom { whole: 0 }),
        condition("level", FactTest::NumberTo { whole: 3 }),
        condition("urgent", FactTest::AnyOf { values: flags }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, ..ProptestConfig::default() })]

    /// N12: gaps, overlaps, contradictions and branches never taken are exactly those that all subjects of a small
    /// world show.
    #[test]
    fn n12_the_check_finds_what_all_subjects_show(tape in vec(any::<u16>(), 10..120)) {
        let mut tape = Tape(tape.iter());
        let mut policy = ApprovalPolicy::new("p", &["refund"]).unwrap();
        policy.expects = expects();
        for at in 0..=tape.below(6) {
            let conditions = (0..tape.below(4)).map(|_| condition(&mut tape)).collect();
            policy.branches.push(ApprovalBranch { id: id(format!("b{at}")), conditions, steps: vec![] });
        }
        let all = everything();
        let first = |subject: &Vec<Option<Value>>| policy.branches.iter().position(|b| fits(&b.conditions, subject));
        let report = check_policies(std::slice::from_ref(&policy), None, start()).unwrap();

        let gap = all.iter().any(|subject| first(subject).is_none());
        let gaps: Vec<_> = report.findings.iter().filter(|f| f.reason == PolicyReason::Gap {}).collect();
        prop_assert_eq!(gap, !gaps.is_empty());
        let examples: BTreeSet<String> = gaps.iter().map(|gap| format!("{:?}", gap.example)).collect();
        prop_assert_eq!(examples.len(), gaps.len(), "an example stands twice");
        for gap in gaps {
            let example = gap.example.as_ref().unwrap();
            let subject = as_world(example, &all[0]);
            prop_assert!(first(&subject).is_none() && fits(&expects(), &subject), "{:?}", example);
            prop_assert_eq!(policy.branch_for(example).unwrap_err().code(), "no_branch");
        }
        let mut live = Vec::new();
        for (at, branch) in policy.branches.iter().enumerate() {
            let has = |reason: &PolicyReason| {
                report.findings.iter().any(|f| f.branch.as_ref() == Some(&branch.id) && f.reason == *reason)
            };
            let possible = all.iter().any(|subject| fits(&branch.conditions, subject));
            let taken = all.iter().any(|subject| first(subject) == Some(at));
            prop_assert_eq!(has(&PolicyReason::Contradiction {}), !possible, "{}", at);
            prop_assert_eq!(has(&PolicyReason::NeverTaken {}), possible && !taken, "{}", at);
            for earlier in &live {
                let earlier: &ApprovalBranch = earlier;
                let both = |s: &&Vec<Option<Value>>| fits(&branch.conditions, s) && fits(&earlier.conditions, s);
                let only = |s: &&Vec<Option<Value>>| !fits(&branch.conditions, s) && fits(&earlier.conditions, s);
                let overlap = taken && all.iter().any(|s| both(&s)) && all.iter().any(|s| only(&s));
                let reason = PolicyReason::Overlap { taken: earlier.id.clone() };
                prop_assert_eq!(has(&reason), overlap, "{} {}", branch.id, earlier.id);
                if overlap {
                    let shown = report.findings.iter().find(|f| f.branch.as_ref() == Some(&branch.id) && f.reason == reason);
                    let subject = as_world(shown.unwrap().example.as_ref().unwrap(), &all[0]);
                    prop_assert!(both(&&subject));
                }
            }
            if taken {
                live.push(branch.clone());
            }
        }
    }

    /// N12, R65: an amount that too few may approve is found exactly if a subject that takes the branch has it.
    #[test]
    fn n12_short_authority_is_found(tape in vec(any::<u16>(), 20..160)) {
        let mut tape = Tape(tape.iter());
        let organization = organization(&mut tape);
        let people = People::new(&organization).unwrap();
        let mut policy = ApprovalPolicy::new("p", &["refund"]).unwrap();
        policy.expects = expects();
        let limit = |role: &&str| RoleLimit {
            role: id(role),
            currency: "CNY".parse().unwrap(),
            up_to: tape.chance(90).then(|| money(i64::try_from(tape.below(7)).unwrap(), "CNY")),
        };
        policy.rules.limits = ROLES.iter().map(limit).collect();
        for at in 0..=tape.below(3) {
            let conditions = (0..tape.below(3)).map(|_| condition(&mut tape)).collect();
            let mut step = ApprovalStep::new("s", Approver::Role { role: id(tape.pick(&ROLES)) }).unwrap();
            step.need = ApprovalNeed::Quorum { count: 1 + i64::try_from(tape.below(2)).unwrap() };
            policy.branches.push(ApprovalBranch { id: id(format!("b{at}")), conditions, steps: vec![step] });
        }
        let report = check_policies(std::slice::from_ref(&policy), Some(&people), start()).unwrap();
        let all = everything();
        for (at, branch) in policy.branches.iter().enumerate() {
            let Approver::Role { role } = &branch.steps[0].approvers[0] else { panic!("roles only") };
            let ApprovalNeed::Quorum { count } = branch.steps[0].need else { panic!("quorums only") };
            let may = |minor: i64| {
                let able = organization.people.iter().filter(|person| {
                    let of_roles = policy.rules.limits.iter().filter(|limit| person.roles.contains(&limit.role));
                    let enough = match person.limits.first() {
                        Some(own) => minor.abs() <= own.minor(),
                        None => of_roles.into_iter().any(|l| l.up_to.is_none_or(|most| minor.abs() <= most.minor())),
                    };
                    there(person, start()) && person.roles.contains(role) && enough
                });
                i64::try_from(able.count()).unwrap() >= count
            };
            let taken = |s: &&Vec<Option<Value>>| {
                fits(&branch.conditions, s) && !policy.branches[..at].iter().any(|b| fits(&b.conditions, s))
            };
            let minor = |s: &Vec<Option<Value>>| {
                if let Some(Value::Amount { amount }) = &s[0] { amount.minor() } else { panic!("expected") }
            };
            let short = all.iter().filter(taken).any(|s| !may(minor(s)));
            let found = report.findings.iter().find(|f| {
                f.branch.as_ref() == Some(&branch.id) && matches!(f.reason, PolicyReason::AuthorityShort { .. })
            });
            prop_assert_eq!(found.is_some(), short, "{:?}", branch);
            if let Some(found) = found {
                let subject = as_world(found.example.as_ref().unwrap(), &all[0]);
                prop_assert!(taken(&&subject) && !may(minor(&subject)));
            }
        }
    }

    /// N12: steps that different people cannot fill, and requesters without whom they cannot, are exactly those that
    /// trying all ways shows.
    #[test]
    fn n12_duties_that_cannot_be_parted_are_found(tape in vec(any::<u16>(), 20..120)) {
        let mut tape = Tape(tape.iter());
        let mut organization = organization(&mut tape);
        for person in &mut organization.people {
            person.until = None;
        }
        let people = People::new(&organization).unwrap();
        let mut policy = ApprovalPolicy::new("p", &["refund"]).unwrap();
        if tape.chance(20) {
            policy.rules.same_person = SamePerson::SeveralSteps;
        }
        let mut steps = Vec::new();
        for at in 0..=tape.below(4) {
            let named = |tape: &mut Tape<'_>| match tape.below(2) {
                0 => Approver::Person { person: id(tape.pick(&PEOPLE)) },
                _ => Approver::Role { role: id(tape.pick(&ROLES)) },
            };
            let mut step = ApprovalStep::new(&format!("s{at}"), named(&mut tape)).unwrap();
            step.approvers.extend((0..tape.below(3)).map(|_| named(&mut tape)));
            step.need = match tape.below(3) {
                0 => ApprovalNeed::Any {},
                1 => ApprovalNeed::All {},
                _ => ApprovalNeed::Quorum { count: 1 + i64::try_from(tape.below(3)).unwrap() },
            };
            steps.push(step);
        }
        policy.branches = vec![ApprovalBranch { id: id("b"), conditions: vec![], steps: steps.clone() }];
        let report = check_policies(&[policy.clone()], Some(&people), start()).unwrap();
        let named: Vec<Vec<String>> = steps.iter().map(|step| {
            let by = |person: &&Person| step.approvers.iter().any(|approver| match approver {
                Approver::Person { person: named } => *named == person.id,
                Approver::Role { role } => person.roles.contains(role),
                _ => panic!("people and roles only"),
            });
            organization.people.iter().filter(by).map(|person| person.id.to_string()).collect()
        }).collect();
        let once = policy.rules.same_person == SamePerson::OneStep;
        let has = |reason: &PolicyReason| report.findings.iter().any(|finding| finding.reason == *reason);
        let alone = (0..steps.len()).all(|at| possible(&steps[at..=at], &named[at..=at], None, &BTreeSet::new(), once));
        let needed = steps.iter().map(|step| match step.need { ApprovalNeed::Quorum { count } => count, _ => 1 }).sum();
        let together = possible(&steps, &named, None, &BTreeSet::new(), once);
        let no_approver = report.findings.iter().any(|f| matches!(f.reason, PolicyReason::NoApprover { .. }));
        prop_assert_eq!(no_approver, !alone);
        prop_assert_eq!(has(&PolicyReason::TooFewPeople { needed }), alone && !together);
        for name in PEOPLE {
            let missed = together && !possible(&steps, &named, Some(name), &BTreeSet::new(), once);
            prop_assert_eq!(has(&PolicyReason::RequesterNeeded { person: id(name) }), missed, "{}", name);
        }
    }
}

/// Whether the steps can be decided one after the other, trying every choice of people.
fn possible(
    steps: &[ApprovalStep],
    named: &[Vec<String>],
    requester: Option<&str>,
    used: &BTreeSet<String>,
    once: bool,
) -> bool {
    let ([step, rest @ ..], [people, others @ ..]) = (steps, named) else { return true };
    let free: Vec<&String> =
        people.iter().filter(|name| Some(name.as_str()) != requester && !(once && used.contains(*name))).collect();
    (0..1_usize << free.len()).any(|choice| {
        let chosen: Vec<&String> =
            free.iter().enumerate().filter(|(at, _)| choice >> at & 1 == 1).map(|(_, name)| *name).collect();
        let enough = match step.need {
            ApprovalNeed::Any {} => chosen.len() == 1,
            ApprovalNeed::All {} => !chosen.is_empty() && chosen.len() == free.len(),
            ApprovalNeed::Quorum { count } => i64::try_from(chosen.len()).unwrap() == count,
        };
        let used: BTreeSet<String> = used.iter().chain(chosen.iter().copied()).cloned().collect();
        enough && possible(rest, others, requester, &used, once)
    })
}

/// R60, E13: an approval is used for the content it was given for, and until it is too old: equality counts as past.
#[test]
fn e13_an_approval_is_bound_and_ends() {
    let people = ["asks", "first"].map(|name| Person::new(name, &[]).unwrap()).to_vec();
    let people = People::new(&Organization { people, departments: vec![] }).unwrap();
    let step = ApprovalStep::new("s", Approver::Person { person: id("first") }).unwrap();
    let branch = ApprovalBranch { id: id("b"), conditions: vec![], steps: vec![step] };
    let mut policy = ApprovalPolicy { branches: vec![branch], ..ApprovalPolicy::new("p", &["refund"]).unwrap() };
    policy.rules.valid_hours = Some(2);
    let subject = Subject { action: id("refund"), id: id("S"), facts: vec![Field::text("customer", "ACME").unwrap()] };
    let request = CaseRequest { id: id("A-1"), subject, digest: id("d1"), requester: id("asks"), at: start() };
    let case = open_case(&people, &policy, &request).unwrap();
    let code =
        |case: &ApprovalCase, digest: &str, at| approval_in_force(case, &id(digest), at).unwrap_err().code().to_owned();
    assert_eq!(code(&case, "d1", hour(1)), "approval_pending");
    let answer = CaseAnswer {
        by: id("first"),
        step: id("s"),
        digest: id("d1"),
        at: hour(1),
        act: CaseAct::Approve {},
        comment: None,
    };
    let case = answer_case(&people, &case, &answer).unwrap();
    let last = Instant::from_micros(hour(3).micros() - 1).unwrap();
    assert_eq!(approval_in_force(&case, &id("d1"), last).unwrap().by, [id("first")]);
    assert_eq!(code(&case, "d1", hour(3)), "approval_expired");
    assert_eq!(code(&case, "d2", last), "approval_stale");
    assert_eq!(code(&case, "d1", hour(0)), "approval_pending");
}
