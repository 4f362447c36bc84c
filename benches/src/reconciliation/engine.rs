//! The engine of the library, asked as a tenant would ask it.

use std::collections::BTreeMap;
use std::time::Instant;

use duebook::{
    AllowedDifference, Currency, Date, Id, MatchDecision, MatchDifferenceKind, MatchItem, MatchLine, MatchOutcome,
    MatchParty, MatchPlan, MatchRequest, MatchRules, MatchVerdict, Money, PartPayments, match_payments,
};

use super::rows::{Class, Set, iso};
use super::score::{Decision, Form, Parts, Score};

/// What a run took.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cost {
    pub(crate) cpu: f64,
    pub(crate) wall: f64,
    /// The most memory at once, and what of it was there before the engine was asked, in MB.
    pub(crate) peak: f64,
    pub(crate) before: f64,
}

impl Cost {
    pub(crate) fn told(&self, lines: usize) -> String {
        format!(
            "{:.2} CPU s, {:.2} s, {:.0} lines per CPU s, {:.0} MB at most, {:.0} MB of it the request",
            self.cpu,
            self.wall,
            lines as f64 / self.cpu,
            self.peak,
            self.before
        )
    }
}

#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) plan: MatchPlan,
    pub(crate) cost: Cost,
}

#[cfg(unix)]
pub(crate) fn cpu() -> f64 {
    let had = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    had.tv_sec as f64 + had.tv_nsec as f64 / 1e9
}

#[cfg(not(unix))]
pub(crate) fn cpu() -> f64 {
    0.0
}

/// A figure of this process in MB, where the system tells it.
fn memory(field: &str) -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with(field)).unwrap_or("0 0 kB");
    line.split_whitespace().nth(1).and_then(|text| text.parse::<f64>().ok()).unwrap_or(0.0) / 1024.0
}

fn money(minor: i64, currency: &str) -> Money {
    Money::new(minor, Currency::new(currency).unwrap()).unwrap()
}

fn date(offset: i64) -> Date {
    Date::new(2026, 1, 1).unwrap().add_days(offset).unwrap()
}

/// The texts that say something, in no more memory than they take.
fn some(texts: &[&String]) -> Vec<String> {
    let said = texts.iter().filter(|text| !text.is_empty());
    let mut own = Vec::with_capacity(said.clone().count());
    own.extend(said.map(|text| (*text).clone()));
    own
}

/// A line as the tenant asks it.
pub(crate) fn line(line: &super::rows::Line) -> MatchLine {
    MatchLine {
        names: some(&[&line.payer]),
        accounts: some(&[&line.account]),
        references: some(&[&line.reference, &line.end_to_end]),
        texts: some(&[&line.text]),
        charges: line.charges.map(|charges| money(charges, line.currency)),
        instructed: line.instructed.map(|(minor, currency)| money(minor, currency)),
        ..MatchLine::new(Id::new(line.id.as_str()).unwrap(), money(line.amount, line.currency), date(line.value))
    }
}

/// An item of a customer.
pub(crate) fn item(item: &super::rows::Item, customer: &str) -> MatchItem {
    MatchItem {
        id: Id::new(item.id.as_str()).unwrap(),
        customer: Some(Id::new(customer).unwrap()),
        open: money(item.amount, item.currency),
        due: Some(date(item.due)),
        issued: Some(date(item.issued)),
        references: if item.number == item.asked {
            vec![item.number.clone()]
        } else {
            vec![item.number.clone(), item.asked.clone()]
        },
        texts: Vec::new(),
        discounts: Vec::new(),
    }
}

/// A customer, with its account if the tenant knows it.
pub(crate) fn party(id: &str, name: String, account: Option<&str>) -> MatchParty {
    MatchParty {
        id: Id::new(id).unwrap(),
        names: vec![name],
        accounts: account.map(str::to_owned).into_iter().collect(),
        group: None,
        payers: Vec::new(),
    }
}

/// Fees up to 40.00 and cents are allowed, and a line that quotes an item may pay a part of it. Everything else is as
/// shipped.
pub(crate) fn rules(items: &[MatchItem]) -> MatchRules {
    let mut currencies: Vec<Currency> = items.iter().map(|item| item.open.currency()).collect();
    currencies.sort_unstable();
    currencies.dedup();
    let money = |minor: i64, currency: &Currency| Money::new(minor, *currency).unwrap();
    let differences = currencies
        .iter()
        .flat_map(|currency| {
            [
                AllowedDifference::Fee { least: money(100, currency), most: money(4_000, currency) },
                AllowedDifference::Rounding { most: money(5, currency) },
            ]
        })
        .collect();
    MatchRules { differences, parts: PartPayments::Post, ..MatchRules::default() }
}

/// What a tenant asks: its lines, its items, its customers.
pub(crate) fn request(set: &Set) -> MatchRequest {
    let items: Vec<MatchItem> = set.items.iter().map(|row| item(row, set.parties[row.customer].id.as_str())).collect();
    let known = |party: &super::rows::Party| party.known.then(|| party.account.clone());
    MatchRequest {
        lines: set.lines.iter().map(line).collect(),
        parties: set.parties.iter().map(|row| party(&row.id, row.name.full(), known(row).as_deref())).collect(),
        rules: rules(&items),
        items,
    }
}

pub(crate) fn measured(request: &MatchRequest) -> Answer {
    // The highest mark starts anew here, where the system allows it.
    let _ = std::fs::write("/proc/self/clear_refs", "5");
    let before = memory("VmRSS");
    let (start, had) = (Instant::now(), cpu());
    let plan = match_payments(request).unwrap();
    let cost = Cost { cpu: cpu() - had, wall: start.elapsed().as_secs_f64(), peak: memory("VmHWM"), before };
    Answer { plan, cost }
}

/// Where lines and items stand in the lists of the tenant.
struct Places<'a> {
    lines: BTreeMap<&'a str, usize>,
    items: BTreeMap<&'a str, usize>,
}

impl<'a> Places<'a> {
    fn new(set: &'a Set) -> Self {
        Self {
            lines: set.lines.iter().enumerate().map(|(at, line)| (line.id.as_str(), at)).collect(),
            items: set.items.iter().enumerate().map(|(at, item)| (item.id.as_str(), at)).collect(),
        }
    }
}

/// The decisions in the words of the judge, one for each line that was asked.
pub(crate) fn decisions(set: &Set, plan: &MatchPlan, left_out: &dyn Fn(usize) -> bool) -> Vec<Decision> {
    let places = Places::new(set);
    let mut decisions = vec![Decision::Nothing; set.lines.len()];
    let mut seen = vec![false; set.lines.len()];
    for decision in &plan.decisions {
        let at = places.lines[decision.line.as_str()];
        assert!(!std::mem::replace(&mut seen[at], true), "line {} is decided twice", decision.line.as_str());
        decisions[at] = translated(&places, decision);
    }
    assert!(seen.iter().enumerate().all(|(at, seen)| *seen || left_out(at)), "a line was not decided");
    decisions
}

fn translated(places: &Places<'_>, decision: &MatchDecision) -> Decision {
    let parts: Parts =
        decision.allocations.iter().map(|part| (places.items[part.item.as_str()], Some(part.amount.minor()))).collect();
    let mut answers: Vec<Parts> = Vec::new();
    if !parts.is_empty() {
        answers.push(parts.clone());
    }
    for other in &decision.alternatives {
        let items: Parts = other.items.iter().map(|item| (places.items[item.as_str()], None)).collect();
        if !answers.iter().any(|answer| answer.iter().map(|part| part.0).eq(items.iter().map(|part| part.0))) {
            answers.push(items);
        }
    }
    match decision.outcome {
        MatchOutcome::Post => {
            let form = |kind: MatchDifferenceKind| match kind {
                MatchDifferenceKind::Fee => Form::Fee,
                MatchDifferenceKind::Rounding => Form::Rounding,
                _ => Form::Other,
            };
            let differences =
                decision.differences.iter().map(|found| (form(found.kind), found.amount.minor())).collect();
            Decision::Post { parts, differences: Some(differences), rest: decision.rest.minor() }
        }
        MatchOutcome::Suggest => Decision::Suggest(answers),
        MatchOutcome::Ambiguous => {
            let count = match decision.verdict {
                MatchVerdict::Rival { equal, .. } => equal,
                MatchVerdict::Sets { count } => count,
                _ => 0,
            };
            Decision::Ambiguous(count as u32, answers)
        }
        MatchOutcome::DuplicateSuspect => Decision::Duplicate(answers),
        MatchOutcome::Unidentified => Decision::Nothing,
    }
}

/// Every line is the sum of its parts, recomputed from the tenant's own amounts, and the weights add up to the score.
pub(crate) fn identities(set: &Set, plan: &MatchPlan) -> (u64, u64) {
    let places = Places::new(set);
    let (mut open, mut unexplained) = (0, 0);
    for decision in &plan.decisions {
        let line = &set.lines[places.lines[decision.line.as_str()]];
        let parts: i64 = decision.allocations.iter().map(|part| part.amount.minor()).sum();
        let differences: i64 = decision.differences.iter().map(|found| found.amount.minor()).sum();
        let whole = decision.instructed.map_or(line.amount, |instructed| instructed.minor());
        open += u64::from(parts + differences + decision.rest.minor() != whole);
        let bits: i64 = decision.reasons.iter().map(|reason| reason.bits()).sum();
        unexplained += u64::from(bits != decision.score);
    }
    (open, unexplained)
}

/// Posts of several items of which the line does not name all and another set of what the payer owes, and no other line
/// took, makes the same sum; and how many of them were counted. Above [`MOST`](super::ceiling::MOST) items nobody counts.
pub(crate) fn not_unique(set: &Set, decisions: &[Decision]) -> (u64, u64, u64) {
    let mut taken = vec![false; set.items.len()];
    for decision in decisions {
        if let Decision::Post { parts, .. } = decision {
            parts.iter().for_each(|part| taken[part.0] = true);
        }
    }
    let mut of_customer: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (place, item) in set.items.iter().enumerate() {
        of_customer.entry(item.customer).or_default().push(place);
    }
    let (mut several, mut counted, mut doubtful) = (0, 0, 0);
    for (at, decision) in decisions.iter().enumerate() {
        let Decision::Post { parts, differences, .. } = decision else { continue };
        if parts.len() < 2 || differences.as_ref().is_some_and(|differences| !differences.is_empty()) {
            continue;
        }
        let line = &set.lines[at];
        let squeezed =
            |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>().to_uppercase();
        let written = squeezed(&format!("{}{}", line.reference, line.text));
        let named = |place: usize| written.contains(&squeezed(&set.items[place].number));
        if parts.iter().all(|part| named(part.0)) {
            continue;
        }
        several += 1;
        let (anchors, others): (Vec<usize>, Vec<usize>) =
            parts.iter().map(|part| part.0).partition(|place| named(*place));
        let open: Vec<i64> = of_customer[&set.items[parts[0].0].customer]
            .iter()
            .filter(|place| !anchors.contains(place) && (others.contains(place) || !taken[**place]))
            .filter(|place| set.items[**place].issued <= line.value && set.items[**place].currency == line.currency)
            .map(|place| set.items[*place].amount)
            .collect();
        if open.len() > super::ceiling::MOST {
            continue;
        }
        counted += 1;
        let target = line.amount - anchors.iter().map(|place| set.items[*place].amount).sum::<i64>();
        doubtful += u64::from(super::ceiling::sets(&open, target) > 1);
    }
    (several, counted, doubtful)
}

/// How many answers were said, beside how many there are, for lines made ambiguous.
pub(crate) fn counted(set: &Set, decisions: &[Decision]) -> BTreeMap<(u32, Option<u32>), u32> {
    let mut table = BTreeMap::new();
    for (truth, decision) in set.truth.iter().zip(decisions).filter(|(truth, _)| truth.class == Class::Ambiguous) {
        let said = if let Decision::Ambiguous(count, _) = decision { Some(*count) } else { None };
        *table.entry((truth.answers, said)).or_default() += 1;
    }
    table
}

/// Three wrong posts of each class, with nothing but what the engine was told, for whoever wants to know why.
pub(crate) fn shown(set: &Set, score: &Score, plan: &MatchPlan) {
    let by_line: BTreeMap<&str, &MatchDecision> =
        plan.decisions.iter().map(|decision| (decision.line.as_str(), decision)).collect();
    let mut many: BTreeMap<Class, u32> = BTreeMap::new();
    for wrong in &score.wrong {
        let truth = &set.truth[wrong.line];
        let count = many.entry(truth.class).or_default();
        *count += 1;
        if *count > 3 {
            continue;
        }
        let line = &set.lines[wrong.line];
        println!(
            "\n{}{}",
            truth.class.name(),
            if wrong.only_reason { " (items right, amounts or reason not)" } else { "" }
        );
        println!(
            "  line {} {} {} payer {:?} reference {:?} text {:?} account {:?} charges {:?}",
            iso(line.value),
            line.amount,
            line.currency,
            line.payer,
            line.reference,
            line.text,
            line.account,
            line.charges
        );
        let told = |place: usize, sum: Option<i64>| {
            let item = &set.items[place];
            format!(
                "{} / {} {} {} of {:?} due {} paid {sum:?}",
                item.number,
                item.asked,
                item.amount,
                item.currency,
                set.parties[item.customer].name.full(),
                iso(item.due)
            )
        };
        wrong.parts.iter().for_each(|(place, sum)| println!("  posted {}", told(*place, *sum)));
        truth.parts.iter().for_each(|(place, sum)| println!("  truth  {}", told(*place, Some(*sum))));
        let decision = by_line[line.id.as_str()];
        println!(
            "  score {} margin {} together {:?} differences {:?} rest {} reasons {:?}",
            decision.score,
            decision.margin,
            decision.together.len(),
            decision.differences,
            decision.rest.minor(),
            decision.reasons
        );
    }
}
