//! Payments that somebody else labelled: a public set of what was sent and what arrived, with other amounts, days and
//! texts, and nothing else. It is not part of the project; without the two files the rows are left out.
//!
//! The pairs are split into halves by a hash of the label. What is fitted is fitted on one and told of the other.

use std::collections::BTreeMap;
use std::path::Path;

use duebook::{
    AllowedDifference, ConfirmedMatch, Currency, Date, FitRequest, Id, MatchItem, MatchLine, MatchOutcome, MatchPlan,
    MatchRequest, MatchRules, MatchVerdict, Money, PartPayments, Percent, fit_weights,
};

use super::engine::measured;

/// One row: the label, the text, the day, the minor units.
struct Row {
    label: u64,
    text: String,
    day: Date,
    minor: i64,
}

fn rows(path: &Path) -> Vec<Row> {
    let row = |line: &str| {
        // The text is between the first and the last two commas.
        let (label, rest) = line.split_once(',').unwrap();
        let (rest, amount) = rest.rsplit_once(',').unwrap();
        let (text, day) = rest.rsplit_once(',').unwrap();
        let (whole, cents) = amount.split_once('.').unwrap_or((amount, ""));
        let minor = format!("{whole}{cents:0<2}").parse().unwrap();
        Row { label: label.parse().unwrap(), text: text.trim_matches('"').to_owned(), day: day.parse().unwrap(), minor }
    };
    std::fs::read_to_string(path).unwrap().lines().skip(1).filter(|line| !line.is_empty()).map(row).collect()
}

fn half(label: u64) -> u64 {
    label.wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(23).wrapping_mul(0xd6e8_feb8_6659_fd93) >> 63
}

fn request(sent: &[Row], arrived: &[Row], which: Option<u64>, rules: &MatchRules) -> MatchRequest {
    let pounds = Currency::new("GBP").unwrap();
    let of = |row: &&Row| which.is_none_or(|which| half(row.label) == which);
    MatchRequest {
        lines: arrived
            .iter()
            .filter(of)
            .map(|row| MatchLine {
                texts: vec![row.text.clone()],
                ..MatchLine::new(
                    Id::new(format!("A{}", row.label)).unwrap(),
                    Money::new(row.minor, pounds).unwrap(),
                    row.day,
                )
            })
            .collect(),
        items: sent
            .iter()
            .filter(of)
            .map(|row| MatchItem {
                id: Id::new(format!("S{}", row.label)).unwrap(),
                customer: None,
                open: Money::new(row.minor, pounds).unwrap(),
                due: Some(row.day),
                issued: Some(row.day),
                references: Vec::new(),
                texts: vec![row.text.clone()],
                discounts: Vec::new(),
            })
            .collect(),
        parties: Vec::new(),
        rules: rules.clone(),
    }
}

/// Precision, recall, posts.
fn judged(plan: &MatchPlan) -> (f64, f64, usize) {
    let (mut posts, mut right) = (0, 0);
    for decision in plan.decisions.iter().filter(|decision| decision.outcome == MatchOutcome::Post) {
        posts += 1;
        let same = matches!(&decision.allocations[..], [one] if one.item.as_str()[1..] == decision.line.as_str()[1..]);
        right += usize::from(same);
    }
    let all = plan.decisions.len();
    (right as f64 / posts.max(1) as f64, right as f64 / all.max(1) as f64, posts)
}

/// A tenant who measures both sides differently says so; everything else is as shipped.
fn shipped() -> MatchRules {
    MatchRules {
        differences: vec![AllowedDifference::Ratio { percent: "14".parse::<Percent>().unwrap() }],
        parts: PartPayments::Suggest,
        ..MatchRules::default()
    }
}

/// What was not posted, by what decided, and how often the best answer would have been right.
fn left(plan: &MatchPlan) {
    let mut left: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for decision in plan.decisions.iter().filter(|decision| decision.outcome != MatchOutcome::Post) {
        let why = match decision.verdict {
            MatchVerdict::TooWeak { .. } => "too weak",
            MatchVerdict::Rival { .. } => "rival",
            MatchVerdict::AmountOnly {} => "amount only",
            MatchVerdict::Duplicate { .. } => "duplicate",
            MatchVerdict::Taken { .. } => "taken",
            MatchVerdict::Undeclared { .. } => "undeclared",
            MatchVerdict::Exhausted {} => "exhausted",
            MatchVerdict::Nothing {} => "nothing",
            _ => "other",
        };
        let same = matches!(&decision.allocations[..], [one] if one.item.as_str()[1..] == decision.line.as_str()[1..]);
        let (lines, right) = left.entry(why).or_default();
        *lines += 1;
        *right += usize::from(same);
    }
    println!("left, and of that the best answer right: {left:?}");
}

fn report(name: &str, found: (f64, f64, usize), cpu: f64) {
    println!("{name}: precision {:.5}, recall {:.4}, {} posts, {cpu:.2} CPU s", found.0, found.1, found.2);
    let figures = serde_json::json!({ "precision": found.0, "recall": found.1, "posts": found.2, "cpu": cpu });
    println!("{}", serde_json::json!({ "matching": name, "figures": figures }));
}

/// All with the weights as shipped, then one half with weights fitted on the other.
pub(crate) fn run(folder: &Path) {
    let (sent, arrived) = (folder.join("transactions_origin.csv"), folder.join("transactions_destination.csv"));
    if !sent.exists() || !arrived.exists() {
        println!("labelled payments: not there");
        return;
    }
    let (sent, arrived) = (rows(&sent), rows(&arrived));
    let answer = measured(&request(&sent, &arrived, None, &shipped()));
    report("labelled payments, shipped weights", judged(&answer.plan), answer.cost.cpu);
    left(&answer.plan);
    let rules = fitted(&sent, &arrived);
    let answer = measured(&request(&sent, &arrived, Some(1), &rules));
    report("labelled payments, weights fitted on the other half", judged(&answer.plan), answer.cost.cpu);
}

/// What the library learns from the half that may be seen.
fn fitted(sent: &[Row], arrived: &[Row]) -> MatchRules {
    let matching = request(sent, arrived, Some(0), &shipped());
    let truth = |line: &MatchLine| ConfirmedMatch {
        line: line.id.clone(),
        items: vec![Id::new(format!("S{}", &line.id.as_str()[1..])).unwrap()],
    };
    let confirmed = matching.lines.iter().map(truth).collect();
    let MatchRequest { lines, items, parties, rules } = matching;
    let precision = "99.98".parse().unwrap();
    let fit = fit_weights(&FitRequest { lines, items, parties, rules, confirmed, precision }).unwrap();
    println!(
        "fitted on the other half: post {}, margin {}, {} of {} posted, {} right",
        fit.rules.post, fit.rules.margin, fit.posted, fit.confirmed, fit.right
    );
    for one in fit.weights.iter().filter(|one| one.learned) {
        println!("  {one:?}");
    }
    fit.rules
}
