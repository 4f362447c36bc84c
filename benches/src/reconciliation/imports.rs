//! Files that are imported again, or overlap: nothing is posted twice, and two true equal payments are two.

use std::collections::BTreeMap;

use duebook::{DayCut, KnownLine, MergeRequest, ReadRules, known_lines, merge_lines, read_statements};

use super::rows::{Class, Line, Set, iso};

#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Imports {
    /// Lines of the account, and lines that became new over all imports.
    pub(crate) lines: u64,
    pub(crate) new: u64,
    /// Lines that became new when everything was imported again.
    pub(crate) again: u64,
    /// Of pairs of equal payments on one day, those of which both are kept.
    pub(crate) pairs: u64,
    pub(crate) kept: u64,
    pub(crate) doubtful: u64,
}

/// A statement of some days, as a bank that numbers nothing writes it.
fn file(lines: &[&Line], opening: i64) -> (String, i64) {
    let day = |offset: i64| iso(offset)[2..].replace('-', "");
    let sum = |cents: i64| format!("{},{:02}", cents / 100, cents % 100);
    let (first, last) = (lines[0].booked, lines[lines.len() - 1].booked);
    let currency = lines[0].currency;
    let mut text = format!(":20:X\n:25:NL44RABO0123456789\n:28C:1\n:60F:C{}{currency}{}\n", day(first), sum(opening));
    let mut balance = opening;
    for line in lines {
        balance += line.amount;
        let written: String = format!("{} {} {}", line.reference, line.text, line.payer).chars().take(300).collect();
        text.push_str(&format!(
            ":61:{}{}C{}NTRFNONREF\n:86:{}\n",
            day(line.booked),
            &day(line.booked)[2..],
            sum(line.amount),
            written.trim_start().trim_start_matches([':', '-'])
        ));
    }
    text.push_str(&format!(":62F:C{}{currency}{}\n-\n", day(last), sum(balance)));
    (text, balance)
}

pub(crate) fn run(set: &Set) -> Imports {
    let currency = set.lines.iter().find(|line| line.instructed.is_none()).unwrap().currency;
    let mut found = Imports::default();
    let mut lines: Vec<Line> = set
        .lines
        .iter()
        .zip(&set.truth)
        .filter(|(line, truth)| line.currency == currency && truth.class != Class::Reimported)
        .map(|(line, _)| line.clone())
        .collect();
    // Every fiftieth payment is made a second time on the same day, to the last letter.
    let twins: Vec<Line> = lines.iter().step_by(50).cloned().collect();
    found.pairs = twins.len() as u64;
    let mut expected: BTreeMap<(i64, i64, String), u64> = BTreeMap::new();
    lines.extend(twins.iter().cloned());
    lines.sort_by_key(|line| line.booked);
    let key = |line: &Line| (line.booked, line.amount, format!("{}{}{}", line.reference, line.text, line.payer));
    lines.iter().for_each(|line| *expected.entry(key(line)).or_default() += 1);
    found.lines = lines.len() as u64;
    let (first, last) = (lines[0].booked, lines[lines.len() - 1].booked);
    let span = last - first + 1;
    // Three files of half the time each, overlapping by a half; then all three again.
    let windows = [(0, 50), (25, 75), (50, 100)];
    let mut known: Vec<KnownLine> = Vec::new();
    let mut by_content: BTreeMap<(i64, i64), u64> = BTreeMap::new();
    for round in 0..2 {
        for (from, to) in windows {
            let (from, to) = (first + span * from / 100, first + span * to / 100);
            let before: i64 = lines.iter().filter(|line| line.booked < from).map(|line| line.amount).sum();
            let within: Vec<&Line> = lines.iter().filter(|line| line.booked >= from && line.booked < to).collect();
            let (text, _) = file(&within, 100 + before);
            let read = read_statements(text.as_bytes(), &ReadRules::default()).unwrap();
            let all: Vec<KnownLine> = read.statements.iter().flat_map(known_lines).collect();
            let merged =
                merge_lines(&MergeRequest { known: known.clone(), statements: read.statements, cut: DayCut::Whole })
                    .unwrap();
            found.doubtful += (merged.doubtful.len() + merged.changed.len()) as u64;
            if round == 0 {
                found.new += merged.new.len() as u64;
                for line in &merged.new {
                    *by_content.entry((i64::from(line.row >= 0), line.amount.minor())).or_default() += 1;
                }
            } else {
                found.again += merged.new.len() as u64;
            }
            let fresh: Vec<&str> = merged.new.iter().map(|line| line.id.as_str()).collect();
            let fresh: std::collections::BTreeSet<&str> = fresh.into_iter().collect();
            known.extend(all.into_iter().filter(|line| fresh.contains(line.id.as_str())));
        }
    }
    let mut amounts: BTreeMap<i64, u64> = BTreeMap::new();
    lines.iter().for_each(|line| *amounts.entry(line.amount).or_default() += 1);
    let kept = |twin: &&Line| by_content.get(&(1, twin.amount)).copied().unwrap_or(0) >= amounts[&twin.amount];
    found.kept = twins.iter().filter(kept).count() as u64;
    found
}
