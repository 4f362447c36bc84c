//! Properties of access: every verdict, mask and review against going through all rules, one after the other.

use std::collections::BTreeSet;

use crate::world::{PEOPLE, ROLES, Tape, hour, id, organization, start, subject, text_of, there};
use duebook::{
    Access, AccessAttestation, AccessEffect, AccessPolicy, AccessReason, AccessReviewRequest, AccessRole, AccessRule,
    DutyPair, Field, FieldAccess, FieldMask, Instant, Organization, People, Person, PersonAccess, Right, RightUse,
    RowScope, Subject, Verb, attestation_status, departed_owners, json, review_access,
};
use proptest::collection::vec;
use proptest::prelude::*;

const ACTIONS: [&str; 3] = ["refund", "receivable", "writeOff"];
const FIELDS: [&str; 4] = ["amount", "owner", "region", "phone"];

fn rules(tape: &mut Tape<'_>, prefix: &str) -> Vec<AccessRule> {
    let number = tape.below(4);
    let mut rules = Vec::new();
    for at in 0..number {
        let (verb, scope) = (tape.pick(&Verb::ALL), tape.pick(&RowScope::ALL));
        let mut rule = AccessRule::allow(&format!("{prefix}-{at}"), verb, scope).unwrap();
        if tape.chance(20) {
            rule.effect = AccessEffect::Deny;
        }
        rule.actions = tape.some(&ACTIONS, 40).into_iter().map(id).collect();
        if tape.chance(15) {
            rule.from = Some(hour(i64::try_from(tape.below(20)).unwrap()));
        }
        if tape.chance(15) {
            rule.until = Some(hour(20 + i64::try_from(tape.below(20)).unwrap()));
        }
        rules.push(rule);
    }
    rules
}

fn masks(tape: &mut Tape<'_>) -> Vec<FieldMask> {
    let mut masks = Vec::new();
    for _ in 0..tape.below(3) {
        let mut fields: Vec<_> = tape.some(&FIELDS, 40).into_iter().map(id).collect();
        fields.push(id(tape.pick(&FIELDS)));
        masks.push(FieldMask {
            actions: tape.some(&ACTIONS, 30).into_iter().map(id).collect(),
            fields,
            access: tape.pick(&[FieldAccess::Write, FieldAccess::Read, FieldAccess::Hidden]),
            step: tape.chance(30).then(|| id(tape.pick(&["s1", "s2"]))),
        });
    }
    masks
}

fn policy(tape: &mut Tape<'_>) -> AccessPolicy {
    let role = |role: &&str| AccessRole { role: id(role), rules: rules(tape, role), masks: masks(tape) };
    let roles = ROLES.iter().map(role).collect();
    let mut people = Vec::new();
    for name in PEOPLE {
        if tape.chance(30) {
            people.push(PersonAccess { person: id(name), rules: rules(tape, name), masks: masks(tape) });
        }
    }
    let right = |tape: &mut Tape<'_>| Right { verb: tape.pick(&Verb::ALL), action: id(tape.pick(&ACTIONS)) };
    let pair = DutyPair { id: id("pair"), first: right(tape), second: right(tape) };
    AccessPolicy { roles, people, duties: vec![pair] }
}

/// All rules of a person that count, own ones and those of the roles.
fn of_person<'a>(policy: &'a AccessPolicy, person: &Person, at: Instant) -> Vec<&'a AccessRule> {
    let roles = policy.roles.iter().filter(|role| person.roles.contains(&role.role)).flat_map(|role| &role.rules);
    let own = policy.people.iter().filter(|one| one.person == person.id).flat_map(|one| &one.rules);
    let counts = |rule: &&AccessRule| rule.from.is_none_or(|from| from <= at) && rule.until.is_none_or(|end| at < end);
    roles.chain(own).filter(counts).collect()
}

fn speaks(rule: &AccessRule, verb: Verb, action: &str) -> bool {
    rule.verb == verb && (rule.actions.is_empty() || rule.actions.iter().any(|named| named.as_str() == action))
}

fn reaches(organization: &Organization, rule: &AccessRule, person: &Person, subject: &Subject) -> bool {
    let owner = text_of(subject, "owner");
    let owner_record = organization.people.iter().find(|one| Some(one.id.as_str()) == owner);
    let place = |fact: &str, of: fn(&Person) -> &Option<duebook::Id>| {
        let own = of(person).as_ref().map(|place| place.as_str());
        let of_subject =
            text_of(subject, fact).or_else(|| owner_record.and_then(|one| of(one).as_ref()).map(|p| p.as_str()));
        of_subject.is_some() && of_subject == own
    };
    match rule.scope {
        RowScope::All => true,
        RowScope::Own => owner == Some(person.id.as_str()),
        RowScope::Region => place("region", |one| &one.region),
        RowScope::Department => place("department", |one| &one.department),
        RowScope::Team => place("team", |one| &one.team),
        RowScope::Project => text_of(subject, "project").is_some_and(|p| person.projects.contains(&id(p))),
    }
}

fn strictest(policy: &AccessPolicy, person: &Person, action: &str, step: Option<&str>, field: &str) -> FieldAccess {
    let roles = policy.roles.iter().filter(|role| person.roles.contains(&role.role)).flat_map(|role| &role.masks);
    let own = policy.people.iter().filter(|one| one.person == person.id).flat_map(|one| &one.masks);
    let fits = roles.chain(own).filter(|mask| {
        (mask.actions.is_empty() || mask.actions.contains(&id(action)))
            && mask.step.as_ref().is_none_or(|named| Some(named.as_str()) == step)
            && mask.fields.contains(&id(field))
    });
    let all: Vec<FieldAccess> = fits.map(|mask| mask.access).collect();
    if all.contains(&FieldAccess::Hidden) {
        FieldAccess::Hidden
    } else if all.contains(&FieldAccess::Read) {
        FieldAccess::Read
    } else {
        FieldAccess::Write
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_500, ..ProptestConfig::default() })]

    /// R93–R99: allowed if some rule allows and none denies; the reason names a rule that made it so; what is visible
    /// is what may be seen, without what is hidden.
    #[test]
    fn r99_deny_wins_and_every_verdict_names_its_rule(tape in vec(any::<u16>(), 300..600), hours in 0_i64..45) {
        let mut tape = Tape(tape.iter());
        let (organization, at) = (organization(&mut tape), hour(hours));
        let people = People::new(&organization).unwrap();
        let policy = policy(&mut tape);
        let access = Access::new(Some(&policy)).unwrap();
        let subjects: Vec<Subject> = (0..6).map(|_| { let action = tape.pick(&ACTIONS); subject(&mut tape, action) }).collect();
        for person in &organization.people {
            let rights = access.rights(&people, &person.id, at).unwrap();
            let mut seen = Vec::new();
            for subject in &subjects {
                for verb in Verb::ALL {
                    let all = of_person(&policy, person, at);
                    let speaking: Vec<&&AccessRule> = all.iter().filter(|rule| speaks(rule, verb, subject.action.as_str())).collect();
                    let reaching: Vec<&&AccessRule> =
                        speaking.iter().filter(|rule| reaches(&organization, rule, person, subject)).copied().collect();
                    let denied = reaching.iter().any(|rule| rule.effect == AccessEffect::Deny);
                    let granted = reaching.iter().any(|rule| rule.effect == AccessEffect::Allow);
                    let verdict = rights.can(verb, subject);
                    prop_assert_eq!(verdict.allowed, there(person, at) && granted && !denied, "{:?}", verdict);
                    let named = |rule: &duebook::Id, effect| reaching.iter().any(|r| r.id == *rule && r.effect == effect);
                    match &verdict.reason {
                        AccessReason::Granted { rule, .. } => prop_assert!(named(rule, AccessEffect::Allow)),
                        AccessReason::Denied { rule, .. } => prop_assert!(named(rule, AccessEffect::Deny)),
                        AccessReason::OutOfScope { rule, .. } => {
                            prop_assert!(speaking.iter().any(|r| r.id == *rule) && !granted && !denied);
                        }
                        AccessReason::NotGranted { roles, .. } => {
                            prop_assert!(!speaking.iter().any(|r| r.effect == AccessEffect::Allow) && !denied);
                            let could: Vec<_> = policy.roles.iter().filter(|role| {
                                role.rules.iter().any(|r| r.effect == AccessEffect::Allow && speaks(r, verb, subject.action.as_str()))
                            }).map(|role| role.role.clone()).collect();
                            prop_assert_eq!(roles, &could);
                        }
                        AccessReason::Absent { .. } => prop_assert!(!there(person, at)),
                        other => prop_assert!(false, "{:?}", other),
                    }
                    prop_assert!(!verdict.reason.en().is_empty() && !verdict.reason.zh().is_empty());
                    if verb == Verb::View && verdict.allowed {
                        seen.push(subject);
                    }
                }
            }
            let visible = rights.visible(&subjects);
            prop_assert_eq!(visible.len(), seen.len());
            for (masked, whole) in visible.iter().zip(&seen) {
                let open = |fact: &&Field| {
                    strictest(&policy, person, whole.action.as_str(), None, fact.name.as_str()) != FieldAccess::Hidden
                };
                let expected: Vec<Field> = whole.facts.iter().filter(open).cloned().collect();
                prop_assert_eq!((&masked.action, &masked.id, &masked.facts), (&whole.action, &whole.id, &expected));
            }
        }
        // The policy reads back as it was, and one more denial never allows anything.
        prop_assert_eq!(&json::read::<AccessPolicy>(&json::write(&policy).unwrap()).unwrap(), &policy);
        let mut stricter = policy.clone();
        let (verb, scope) = (tape.pick(&Verb::ALL), tape.pick(&RowScope::ALL));
        stricter.roles[0].rules.push(AccessRule::deny("one-more", verb, scope).unwrap());
        let stricter = Access::new(Some(&stricter)).unwrap();
        for person in &organization.people {
            let (less, more) = (stricter.rights(&people, &person.id, at).unwrap(), access.rights(&people, &person.id, at).unwrap());
            for (subject, verb) in subjects.iter().flat_map(|subject| Verb::ALL.map(|verb| (subject, verb))) {
                prop_assert!(!less.can(verb, subject).allowed || more.can(verb, subject).allowed);
            }
        }
    }

    /// R96, R97: the strictest mask holds; a hidden value stands nowhere in what comes back; no protected field is
    /// changed.
    #[test]
    fn r96_hidden_values_never_leave(tape in vec(any::<u16>(), 300..600), secret in 1_000_000_i64..9_000_000) {
        let mut tape = Tape(tape.iter());
        let organization = organization(&mut tape);
        let people = People::new(&organization).unwrap();
        let policy = policy(&mut tape);
        let access = Access::new(Some(&policy)).unwrap();
        let fields: Vec<Field> =
            FIELDS.iter().enumerate().map(|(at, name)| Field::text(name, &format!("v{at}-{secret}")).unwrap()).collect();
        for person in organization.people.iter().filter(|person| there(person, start())) {
            let rights = access.rights(&people, &person.id, start()).unwrap();
            for action in ACTIONS {
                for step in [None, Some("s1"), Some("s2")] {
                    let step_id = step.map(id);
                    let masked = rights.mask(&id(action), step_id.as_ref(), &fields);
                    let text = json::write(&masked).unwrap();
                    for (at, field) in fields.iter().enumerate() {
                        let access = strictest(&policy, person, action, step, field.name.as_str());
                        prop_assert_eq!(masked.hidden.contains(&field.name), access == FieldAccess::Hidden);
                        prop_assert_eq!(masked.read_only.contains(&field.name), access == FieldAccess::Read);
                        let shown = text.contains(&format!("v{at}-{secret}"));
                        prop_assert_eq!(shown, access != FieldAccess::Hidden);
                        let change = rights.check_changes(&id(action), step_id.as_ref(), std::slice::from_ref(field));
                        prop_assert_eq!(change.is_ok(), access == FieldAccess::Write);
                    }
                }
            }
        }
    }

    /// R100: the review says who can do what, what was not used and who holds what should be apart, as going through
    /// everybody and everything does.
    #[test]
    fn r100_the_review_misses_nobody(tape in vec(any::<u16>(), 300..600), wide in 1_i64..=100) {
        let mut tape = Tape(tape.iter());
        let (organization, at) = (organization(&mut tape), hour(30));
        let people = People::new(&organization).unwrap();
        let policy = policy(&mut tape);
        let one = |tape: &mut Tape<'_>| RightUse {
            person: id(tape.pick(&PEOPLE)),
            verb: tape.pick(&Verb::ALL),
            action: id(tape.pick(&ACTIONS)),
            at: hour(i64::try_from(tape.below(40)).unwrap()),
        };
        let usage: Vec<RightUse> = (0..tape.below(12)).map(|_| one(&mut tape)).collect();
        let request = AccessReviewRequest {
            actions: ACTIONS.iter().map(id).collect(), usage: usage.clone(), unused_since: hour(10), wide_percent: wide, as_of: at,
        };
        let review = review_access(&people, &policy, &request).unwrap();
        let here: Vec<&Person> = organization.people.iter().filter(|person| there(person, at)).collect();
        prop_assert_eq!(review.people, i64::try_from(here.len()).unwrap());
        let holds = |person: &Person, verb, action: &str| {
            let all = of_person(&policy, person, at);
            let speaking: Vec<&&AccessRule> = all.iter().filter(|rule| speaks(rule, verb, action)).collect();
            speaking.iter().any(|rule| rule.effect == AccessEffect::Allow)
                && !speaking.iter().any(|rule| rule.effect == AccessEffect::Deny && rule.scope == RowScope::All)
        };
        let mut rows = 0;
        let mut unused = 0;
        for action in ACTIONS {
            for verb in Verb::ALL {
                let expected: Vec<_> = here.iter().filter(|p| holds(p, verb, action)).map(|p| p.id.clone()).collect();
                let row = review.rights.iter().find(|row| row.right.verb == verb && row.right.action.as_str() == action);
                let found = row.map_or_else(Vec::new, |row| row.holders.iter().map(|h| h.person.clone()).collect());
                prop_assert_eq!(&found, &expected);
                rows += usize::from(row.is_some());
                if let Some(row) = row {
                    prop_assert_eq!(row.wide, expected.len() * 100 >= here.len() * usize::try_from(wide).unwrap());
                }
                for person in expected {
                    let used = usage.iter().filter(|u| u.person == person && u.verb == verb && u.action.as_str() == action && u.at <= at);
                    let last = used.map(|one| one.at).max();
                    let listed = review.unused.iter().find(|u| u.person == person && u.right.verb == verb && u.right.action.as_str() == action);
                    prop_assert_eq!(listed.is_some(), last.is_none_or(|last| last < hour(10)));
                    if let Some(listed) = listed {
                        prop_assert_eq!(listed.last, last);
                        unused += 1;
                    }
                }
            }
        }
        prop_assert_eq!((rows, unused), (review.rights.len(), review.unused.len()));
        let pair = &policy.duties[0];
        let both = |p: &&&Person| {
            holds(p, pair.first.verb, pair.first.action.as_str()) && holds(p, pair.second.verb, pair.second.action.as_str())
        };
        let conflicts: BTreeSet<_> = here.iter().filter(both).map(|person| person.id.clone()).collect();
        prop_assert_eq!(review.conflicts.iter().map(|c| c.person.clone()).collect::<BTreeSet<_>>(), conflicts);
        let gone: Vec<_> = policy.people.iter().filter(|one| !here.iter().any(|p| p.id == one.person)).map(|one| one.person.clone()).collect();
        prop_assert_eq!(&review.absent, &gone);
    }

    /// R98: people who left have no rights from the very instant, and what they own is listed.
    #[test]
    fn r98_who_left_has_no_rights_and_stays_visible(micros in -2_i64..=2) {
        let until = hour(1);
        let at = Instant::from_micros(until.micros() + micros).unwrap();
        let people = People::new(&Organization {
            people: vec![Person { until: Some(until), ..Person::new("li", &["sales"]).unwrap() }],
            departments: vec![],
        }).unwrap();
        let role = AccessRole {
            role: id("sales"), rules: vec![AccessRule::allow("r", Verb::View, RowScope::All).unwrap()], masks: vec![],
        };
        let access = Access::new(Some(&AccessPolicy { roles: vec![role], ..AccessPolicy::default() })).unwrap();
        let subject = Subject { action: id("receivable"), id: id("S-1"), facts: vec![Field::text("owner", "li").unwrap()] };
        let rights = access.rights(&people, &id("li"), at).unwrap();
        let gone = micros >= 0;
        prop_assert_eq!(rights.can(Verb::View, &subject).allowed, !gone);
        prop_assert_eq!(rights.visible(std::slice::from_ref(&subject)).len(), usize::from(!gone));
        prop_assert_eq!(rights.mask(&id("receivable"), None, &subject.facts).fields.len(), usize::from(!gone));
        let owners = departed_owners(&people, std::slice::from_ref(&subject), at);
        prop_assert_eq!(owners.len(), usize::from(gone));
        prop_assert_eq!(owners.first().and_then(|owner| owner.since), gone.then_some(until));
    }

    /// R101: an attestation is due so many days after the period it covers; equality counts as late.
    #[test]
    fn r101_attestations_fall_due(ends in vec(0_i64..400, 0..6), days in 1_i64..40, now in 0_i64..20_000) {
        let people = People::new(&Organization { people: vec![Person::new("cao", &[]).unwrap()], departments: vec![] }).unwrap();
        let one = |end: &i64| AccessAttestation {
            id: id(format!("a{end}")), reviewer: id("cao"), at: hour(end + 24), from: start(), until: hour(*end),
            digest: id("d"), comment: None,
        };
        let all: Vec<AccessAttestation> = ends.iter().map(one).collect();
        let status = attestation_status(&people, &all, days, hour(now)).unwrap();
        let known = ends.iter().filter(|end| **end + 24 <= now).max();
        prop_assert_eq!(status.covered, known.map(|end| hour(*end)));
        prop_assert_eq!(status.late, known.is_none_or(|end| now >= end + days * 24));
    }
}

/// Pay only for what is used: without a policy nobody is asked who they are; with one, everybody is known.
#[test]
fn r93_no_policy_allows_everything_and_an_empty_one_nothing() {
    let nobody = People::new(&Organization::default()).unwrap();
    let subject = Subject { action: id("refund"), id: id("S-1"), facts: vec![Field::text("phone", "1").unwrap()] };
    let open = Access::new(None).unwrap();
    let rights = open.rights(&nobody, &id("whoever"), start()).unwrap();
    assert!(Verb::ALL.iter().all(|verb| rights.can(*verb, &subject).allowed));
    assert_eq!(rights.visible(std::slice::from_ref(&subject)).first(), Some(&subject));
    assert_eq!(rights.mask(&id("refund"), None, &subject.facts).fields, subject.facts);

    let shut = Access::new(Some(&AccessPolicy::default())).unwrap();
    assert_eq!(shut.rights(&nobody, &id("whoever"), start()).unwrap_err().code(), "unknown_person");
    let people = vec![Person::new("li", &["sales"]).unwrap()];
    let people = People::new(&Organization { people, departments: vec![] }).unwrap();
    let rights = shut.rights(&people, &id("li"), start()).unwrap();
    assert!(Verb::ALL.iter().all(|verb| !rights.can(*verb, &subject).allowed));
}
