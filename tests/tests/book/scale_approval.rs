//! Approvals and rights of a large company: what would take hours is done in moments.

use duebook::{
    Access, AccessPolicy, AccessReviewRequest, AccessRole, AccessRule, ApprovalBranch, ApprovalCase, ApprovalNeed,
    ApprovalPolicy, ApprovalStep, Approver, CaseAct, CaseAnswer, CaseEffect, CaseEntry, CaseRequest, Condition,
    FactTest, Field, Id, Instant, Organization, People, Person, RowScope, Subject, Value, Verb, answer_case,
    check_policies, cycle_times, inbox, open_case, overdue_cases, review_access, who_holds,
};

fn id(text: impl AsRef<str>) -> Id {
    Id::new(text.as_ref()).unwrap()
}

fn start() -> Instant {
    "2026-02-06T08:00:00Z".parse().unwrap()
}

/// A chain of managers through everybody, and a role that half of them hold.
fn company(people: usize) -> People {
    let person = |at: usize| {
        let roles: &[&str] = if at.is_multiple_of(2) { &["clerk"] } else { &["clerk", "finance"] };
        let mut person = Person::new(&format!("p{at:06}"), roles).unwrap();
        person.manager = (at + 1 < people).then(|| id(format!("p{:06}", at + 1)));
        person.projects = (0..if at == 1 { 10_000 } else { 0 }).map(|project| id(format!("P-{project}"))).collect();
        person
    };
    People::new(&Organization { people: (0..people).map(person).collect(), departments: vec![] }).unwrap()
}

fn step(name: &str, approver: Approver) -> ApprovalStep {
    ApprovalStep { hours: Some(24), ..ApprovalStep::new(name, approver).unwrap() }
}

fn case(number: usize, people: &People, policy: &ApprovalPolicy) -> ApprovalCase {
    let request = CaseRequest {
        id: id(format!("A-{number}")),
        subject: Subject { action: id("refund"), id: id(format!("RF-{number}")), facts: vec![] },
        digest: id("d"),
        requester: id("p000000"),
        at: start(),
    };
    open_case(people, policy, &request).unwrap()
}

#[test]
fn an_inbox_looks_at_cases_not_at_everybody() {
    let people = company(50_000);
    let steps = vec![step("s", Approver::Role { role: id("finance") })];
    let branch = ApprovalBranch { id: id("b"), conditions: vec![], steps };
    let policy = ApprovalPolicy { branches: vec![branch], ..ApprovalPolicy::new("p", &["refund"]).unwrap() };
    let one = case(0, &people, &policy);
    let cases: Vec<ApprovalCase> =
        (0..50_000).map(|at| ApprovalCase { id: id(format!("A-{at}")), ..one.clone() }).collect();
    let at = start().add_seconds(24 * 3_600).unwrap();
    assert_eq!(inbox(&people, &cases, &id("p000001"), at).unwrap().len(), 50_000);
    assert!(inbox(&people, &cases, &id("p000002"), at).unwrap().is_empty());
    assert_eq!(overdue_cases(&cases, at).unwrap().len(), 50_000);
    assert_eq!(cycle_times(&cases, &[50], at).unwrap()[1].open, 50_000);
    assert_eq!(who_holds(&people, &one, at).unwrap().unwrap().holders.len(), 25_000);
}

#[test]
fn a_long_case_is_read_once() {
    let people = company(2_000);
    let mut sign = step("sign", Approver::Role { role: id("finance") });
    sign.need = ApprovalNeed::All {};
    let branch = ApprovalBranch { id: id("b"), conditions: vec![], steps: vec![sign] };
    let policy = ApprovalPolicy { branches: vec![branch], ..ApprovalPolicy::new("p", &["refund"]).unwrap() };
    let mut case = case(0, &people, &policy);
    // 998 of 1,000 have signed, as the record says; the library takes the next.
    let entry = |at: usize| CaseEntry {
        step: id("sign"),
        by: id(format!("p{:06}", 2 * at + 1)),
        instead_of: None,
        at: start(),
        act: CaseAct::Approve {},
        effect: CaseEffect::Noted,
        comment: None,
    };
    case.entries = (0..998).map(entry).collect();
    let answer = |by: &str| CaseAnswer {
        by: id(by),
        step: id("sign"),
        digest: id("d"),
        at: start(),
        act: CaseAct::Approve {},
        comment: None,
    };
    let case = answer_case(&people, &case, &answer("p001997")).unwrap();
    assert_eq!(case.entries.last().unwrap().effect, CaseEffect::Noted);
    let case = answer_case(&people, &case, &answer("p001999")).unwrap();
    assert_eq!(case.entries.last().unwrap().effect, CaseEffect::StepDone);

    // A record beyond the limit is refused before it is read.
    let mut long = case.clone();
    long.entries = (0..200_000).map(entry).collect();
    let refused = long.state().unwrap_err();
    assert_eq!((refused.code(), refused.path()), ("too_many", "entries"));
    let mut deep = case.clone();
    deep.entries.clear();
    deep.steps[0].approvers = vec![Approver::Manager { of: None, level: i64::MAX }];
    assert_eq!(who_holds(&people, &deep, start()).unwrap_err().path(), "steps[0].approvers[0].level");
}

#[test]
fn rows_of_many_projects_and_a_review_of_everybody() {
    let people = company(20_000);
    let rule = AccessRule::allow("r", Verb::View, RowScope::Project).unwrap();
    let role = AccessRole { role: id("clerk"), rules: vec![rule], masks: vec![] };
    let policy = AccessPolicy { roles: vec![role], ..AccessPolicy::default() };
    let access = Access::new(Some(&policy)).unwrap();
    let row = |at: usize| Subject {
        action: id("receivable"),
        id: id(format!("S-{at}")),
        facts: vec![Field::text("project", &format!("P-{}", at % 20_000)).unwrap()],
    };
    let rows: Vec<Subject> = (0..50_000).map(row).collect();
    let rights = access.rights(&people, &id("p000001"), start()).unwrap();
    assert_eq!(rights.visible(&rows).len(), 30_000);
    let request = AccessReviewRequest {
        actions: vec![id("receivable")],
        usage: vec![],
        unused_since: start(),
        wide_percent: 100,
        as_of: start(),
    };
    let review = review_access(&people, &policy, &request).unwrap();
    assert!(review.rights[0].wide && review.rights[0].holders.len() == 20_000);
    let too_much = AccessReviewRequest { actions: (0..900).map(|at| id(format!("a{at}"))).collect(), ..request };
    assert_eq!(review_access(&people, &policy, &too_much).unwrap_err().code(), "budget_exceeded");
}

#[test]
fn a_hundred_branches_are_checked_and_entangled_ones_are_refused() {
    let number = |at: usize| i64::try_from(at).unwrap();
    let condition = |fact: String, test| Condition { fact: id(fact), test };
    let mut policy = ApprovalPolicy::new("p", &["refund"]).unwrap();
    policy.expects = vec![condition("n".into(), FactTest::NumberFrom { whole: 0 })];
    for at in 0..100 {
        let bounds = vec![
            condition("n".into(), FactTest::NumberFrom { whole: 10 * number(at) }),
            condition("n".into(), FactTest::NumberTo { whole: 10 * number(at) + 9 }),
        ];
        policy.branches.push(ApprovalBranch { id: id(format!("b{at}")), conditions: bounds, steps: vec![] });
    }
    let report = check_policies(std::slice::from_ref(&policy), None, start()).unwrap();
    // All that is left over begins after the last branch.
    assert_eq!(report.faults, 1);
    let example = report.findings[0].example.as_ref().unwrap();
    assert_eq!(example.facts[0].value, Value::Whole { whole: 1_000 });

    // Pairs of facts that hide whether anything is left: refused with the limit, not guessed.
    policy.branches.clear();
    policy.expects.clear();
    for at in 0..100 {
        let fact = |side: usize| format!("f{}", (at * 7 + side * (at % 11 + 1)) % 64);
        let values = vec![Value::Whole { whole: number(at % 3) }, Value::Whole { whole: number(at % 5) }];
        let two = (0..6).map(|side| condition(fact(side), FactTest::NoneOf { values: values.clone() }));
        policy.branches.push(ApprovalBranch { id: id(format!("c{at}")), conditions: two.collect(), steps: vec![] });
    }
    assert_eq!(check_policies(&[policy], None, start()).unwrap_err().code(), "budget_exceeded");
}
