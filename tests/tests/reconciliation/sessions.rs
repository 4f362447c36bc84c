//! A session with a matcher, the same in every language: after each batch of changes the plan is that of a full run
//! (G11), what was told is what is new, and a copy goes its own way.

use std::collections::BTreeMap;

use duebook::json::{call, read, write};
use duebook::{MatchDecision, MatchPlan, MatchRequest, Matcher, MatcherChange, MatcherUpdate, match_payments};
use duebook_tests::mirror::root;
use serde_json::{Value, json};

fn session() -> Value {
    let text = std::fs::read_to_string(root().join("tests/sessions/matcher.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn request(session: &Value) -> MatchRequest {
    let fields = ["lines", "items", "parties", "rules"].map(|field| (field.to_owned(), session[field].clone()));
    read(&Value::Object(fields.into_iter().collect()).to_string()).unwrap()
}

fn batches(session: &Value) -> Vec<Vec<MatcherChange>> {
    session["batches"].as_array().unwrap().iter().map(|batch| read(&batch.to_string()).unwrap()).collect()
}

fn by_line(plan: &MatchPlan) -> BTreeMap<String, Vec<&MatchDecision>> {
    let mut lines: BTreeMap<String, Vec<&MatchDecision>> = BTreeMap::new();
    plan.decisions.iter().for_each(|one| lines.entry(one.line.to_string()).or_default().push(one));
    lines
}

/// What of `after` is not in `before`.
fn difference(before: &MatchPlan, after: &MatchPlan) -> MatcherUpdate {
    let (had, has) = (by_line(before), by_line(after));
    let new = has.iter().filter(|(line, own)| had.get(*line) != Some(own)).flat_map(|(_, own)| own.iter().copied());
    let gone = had.keys().filter(|line| !has.contains_key(*line)).map(|line| line.parse().unwrap());
    MatcherUpdate { decisions: new.cloned().collect(), gone: gone.collect(), summary: after.summary }
}

#[test]
fn g11_a_session_ends_as_full_runs_would() {
    let session = session();
    let request = request(&session);
    let mut matcher = Matcher::new(request.clone()).unwrap();
    assert_eq!(*matcher.plan(), match_payments(&request).unwrap());
    let mut seen = std::collections::BTreeSet::new();
    for batch in batches(&session) {
        let before = matcher.plan().clone();
        let told = matcher.apply(batch).unwrap();
        let full = match_payments(matcher.request()).unwrap();
        assert_eq!(write(matcher.plan()).unwrap(), write(&full).unwrap(), "to the last byte");
        assert_eq!(told, difference(&before, &full));
        assert_eq!(matcher.summary(), full.summary);
        for (line, own) in by_line(&full) {
            let found = matcher.decisions(&line.parse().unwrap()).unwrap();
            assert_eq!(found.iter().collect::<Vec<_>>(), own);
        }
        seen.extend(full.decisions.iter().map(|one| format!("{:?}", one.outcome)));
    }
    // A session in which nothing happens would prove nothing.
    assert!(seen.len() >= 3, "{seen:?}");
    let gone = matcher.decisions(&"L-01".parse().unwrap()).unwrap_err();
    assert_eq!((gone.code(), gone.path()), ("unknown_item", "line"));
    assert_eq!(usize::try_from(matcher.count()).unwrap(), matcher.lines().len() + matcher.items().len());
}

#[test]
fn g11_a_copy_goes_its_own_way() {
    let session = session();
    let mut matcher = Matcher::new(request(&session)).unwrap();
    for batch in batches(&session) {
        let (before, trial) = (matcher.plan().clone(), &mut matcher.clone());
        let told = trial.apply(batch.clone()).unwrap();
        assert_eq!(*matcher.plan(), before, "the trial changed nothing");
        assert_eq!(matcher.apply(batch).unwrap(), told);
        assert_eq!(matcher.plan(), trial.plan());
    }
}

#[test]
fn g11_a_matcher_that_is_not_kept_says_the_same() {
    let session = session();
    let mut matcher = Matcher::new(request(&session)).unwrap();
    for (batch, changes) in batches(&session).into_iter().zip(session["batches"].as_array().unwrap()) {
        let text = |records: String| -> Value { serde_json::from_str(&records).unwrap() };
        let given = json!({
            "lines": text(write(&matcher.lines().to_vec()).unwrap()),
            "items": text(write(&matcher.items().to_vec()).unwrap()),
            "parties": text(write(&matcher.parties().to_vec()).unwrap()),
            "rules": text(write(matcher.rules()).unwrap()),
            "changes": changes,
        });
        let told = call("matchChanges", &given.to_string()).unwrap();
        assert_eq!(told, write(&matcher.apply(batch).unwrap()).unwrap());
    }
}
