//! What decisions are worth: the definitions, once, for whoever made the decisions.
//!
//! A post is right only if the complete allocation (line, items, amounts, reason of the difference) is the truth. A
//! program that says only which item a line is for is judged by that alone, which is milder. Of two lines that are the
//! same to the last letter, either may be posted, once. Precision is right posts of posts; recall right posts of lines
//! that have a counterpart, the ambiguous included; money error the amount wrongly posted of the amount posted; top 3
//! the truth among the first three suggestions, of the lines with a counterpart that were not posted; honesty the lines
//! made ambiguous that were reported as that, with the number of alternatives.

use std::collections::BTreeMap;

use super::rows::{Class, Gap, Right, Set, Truth};

/// A set of items with what the line pays of each; without amounts if the program does not say.
pub(crate) type Parts = Vec<(usize, Option<i64>)>;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    /// Differences are below zero if less was paid; a program that does not say them is not asked.
    Post {
        parts: Parts,
        differences: Option<Vec<(Form, i64)>>,
        rest: i64,
    },
    Suggest(Vec<Parts>),
    /// So many answers; several may be shown.
    Ambiguous(u32, Vec<Parts>),
    Duplicate(Vec<Parts>),
    Nothing,
}

/// What a difference is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Fee,
    Rounding,
    Other,
}

#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Row {
    pub(crate) lines: u64,
    pub(crate) counterpart: u64,
    pub(crate) told: u64,
    pub(crate) posts: u64,
    pub(crate) right: u64,
    pub(crate) wrong_reason: u64,
    pub(crate) posted_money: i128,
    pub(crate) wrong_money: i128,
    /// Lines with a counterpart that were not posted, and those with the truth among three.
    pub(crate) open: u64,
    pub(crate) top: u64,
    pub(crate) suggested: u64,
    pub(crate) ambiguous: u64,
    pub(crate) exact_count: u64,
    pub(crate) duplicates: u64,
}

impl Row {
    fn add(&mut self, other: &Self) {
        self.lines += other.lines;
        self.counterpart += other.counterpart;
        self.told += other.told;
        self.posts += other.posts;
        self.right += other.right;
        self.wrong_reason += other.wrong_reason;
        self.posted_money += other.posted_money;
        self.wrong_money += other.wrong_money;
        self.open += other.open;
        self.top += other.top;
        self.suggested += other.suggested;
        self.ambiguous += other.ambiguous;
        self.exact_count += other.exact_count;
        self.duplicates += other.duplicates;
    }

    pub(crate) fn precision(&self) -> f64 {
        share(self.right, self.posts)
    }

    pub(crate) fn recall(&self) -> f64 {
        share(self.right, self.counterpart)
    }

    pub(crate) fn money_error(&self) -> f64 {
        if self.posted_money == 0 { 0.0 } else { self.wrong_money as f64 / self.posted_money as f64 }
    }
}

pub(crate) fn share(part: u64, whole: u64) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

/// A post that is wrong, for whoever wants to know why.
#[derive(Clone, Debug)]
pub(crate) struct Wrong {
    pub(crate) line: usize,
    pub(crate) parts: Parts,
    /// The items are right, but not the amounts or the reason.
    pub(crate) only_reason: bool,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Score {
    pub(crate) classes: BTreeMap<Class, Row>,
    pub(crate) all: Row,
    pub(crate) wrong: Vec<Wrong>,
    /// Posts of lines that were made ambiguous.
    pub(crate) dishonest: u64,
    /// Items that were given more than they are.
    pub(crate) over_applied: u64,
}

/// The same items, whatever is said about the amounts.
fn same(parts: &Parts, truth: &Truth) -> bool {
    let mut mine: Vec<usize> = parts.iter().map(|part| part.0).collect();
    let mut theirs: Vec<usize> = truth.parts.iter().map(|part| part.0).collect();
    mine.sort_unstable();
    theirs.sort_unstable();
    mine == theirs
}

/// Whether amounts and differences are those of the truth as well. Where less came and the bank does not say why, two
/// answers are as good: the rest stays open, or it is a fee, which the tenant of this benchmark allows.
fn complete(parts: &Parts, differences: &[(Form, i64)], rest: i64, set: &Set, at: usize, truth: &Truth) -> bool {
    let paid = |full: bool| {
        parts.iter().all(|(place, sum)| {
            let truly = truth.parts.iter().find(|part| part.0 == *place).map(|part| part.1);
            let truly = if full { Some(set.items[*place].amount) } else { truly };
            sum.is_none_or(|sum| Some(sum) == truly)
        })
    };
    let settled: i64 = truth.parts.iter().map(|part| set.items[part.0].amount).sum();
    let less = set.lines[at].amount - settled;
    let open = paid(false) && differences.is_empty();
    let fee = paid(true) && differences == [(Form::Fee, less)];
    rest == 0
        && match truth.gap {
            Gap::None | Gap::Exchanged => open,
            Gap::Charged => fee,
            Gap::Short => open || fee,
            Gap::Cents => paid(true) && differences == [(Form::Rounding, less)],
        }
}

pub(crate) fn score(set: &Set, decisions: &[Decision]) -> Score {
    let mut score = Score::default();
    let mut taken: Vec<i64> = vec![0; set.items.len()];
    let posted: Vec<bool> = decisions.iter().map(|decision| matches!(decision, Decision::Post { .. })).collect();
    // Of an imported line and the same line imported again, one is right, whichever it is.
    let mut taken_for: Vec<usize> = (0..decisions.len()).collect();
    for (at, truth) in set.truth.iter().enumerate().filter(|(_, truth)| truth.class == Class::Reimported) {
        let first = truth.repeats.unwrap();
        if posted[at] && !posted[first] {
            taken_for.swap(at, first);
        }
    }
    for (at, decision) in decisions.iter().enumerate() {
        let truth = &set.truth[taken_for[at]];
        let row = score.classes.entry(truth.class).or_default();
        let counted = matches!(truth.right, Right::Post | Right::Refuse);
        let mut one = Row { lines: 1, counterpart: u64::from(counted), told: u64::from(truth.told), ..Row::default() };
        let among = |answers: &[Parts]| answers.iter().take(3).any(|parts| same(parts, truth));
        match decision {
            Decision::Post { parts, differences, rest } => {
                one.posts = 1;
                one.posted_money = i128::from(set.lines[at].amount.abs());
                for (place, sum) in parts {
                    taken[*place] += sum.unwrap_or(0);
                }
                let items = truth.right == Right::Post && same(parts, truth);
                let reason =
                    differences.as_ref().is_none_or(|differences| complete(parts, differences, *rest, set, at, truth));
                if items && reason {
                    one.right = 1;
                } else {
                    one.wrong_money = one.posted_money;
                    one.wrong_reason = u64::from(items);
                    score.dishonest += u64::from(truth.right == Right::Refuse);
                    score.wrong.push(Wrong { line: at, parts: parts.clone(), only_reason: items });
                }
            }
            Decision::Suggest(answers) => {
                one.suggested = 1;
                one.top = u64::from(counted && among(answers));
            }
            Decision::Ambiguous(count, answers) => {
                one.ambiguous = 1;
                one.exact_count = u64::from(*count == truth.answers);
                one.top = u64::from(counted && among(answers));
            }
            Decision::Duplicate(answers) => {
                one.duplicates = 1;
                one.top = u64::from(counted && among(answers));
            }
            Decision::Nothing => {}
        }
        one.open = u64::from(counted && one.posts == 0);
        row.add(&one);
    }
    for row in score.classes.values() {
        score.all.add(row);
    }
    let over = |(item, taken): (&super::rows::Item, &i64)| {
        taken.abs() > item.amount.abs() || (*taken != 0 && taken.signum() != item.amount.signum())
    };
    score.over_applied = set.items.iter().zip(&taken).filter(|pair| over(*pair)).count() as u64;
    score
}

impl Score {
    /// The table for programs.
    pub(crate) fn json(&self) -> serde_json::Value {
        let row = |row: &Row| {
            serde_json::json!({
                "lines": row.lines, "posts": row.posts, "right": row.right, "wrong": row.posts - row.right,
                "precision": row.precision(), "recall": row.recall(), "ceiling": share(row.told, row.counterpart),
                "auto": share(row.posts, row.lines), "moneyError": row.money_error(), "top3": share(row.top, row.open),
                "ambiguous": row.ambiguous, "exactCount": row.exact_count, "duplicates": row.duplicates,
                "counterpart": row.counterpart, "told": row.told, "open": row.open, "top": row.top,
                "postedMoney": row.posted_money as f64, "wrongMoney": row.wrong_money as f64,
            })
        };
        let classes: serde_json::Map<String, serde_json::Value> =
            self.classes.iter().map(|(class, found)| (class.name().to_owned(), row(found))).collect();
        serde_json::json!({
            "all": row(&self.all), "classes": classes, "dishonest": self.dishonest, "overApplied": self.over_applied,
        })
    }

    /// The table for people.
    pub(crate) fn print(&self, title: &str) {
        println!("\n{title}");
        println!(
            "{:<31}{:>8}{:>8}{:>8}{:>7}{:>10}{:>8}{:>8}{:>8}{:>9}{:>7}{:>7}{:>7}{:>7}",
            "class",
            "lines",
            "posts",
            "right",
            "wrong",
            "precision",
            "recall",
            "ceiling",
            "auto",
            "money er",
            "top 3",
            "ambig",
            "dupl",
            "sugg"
        );
        for (class, row) in &self.classes {
            line(class.name(), row);
        }
        line("all", &self.all);
        if let Some(row) = self.classes.get(&Class::Ambiguous) {
            println!(
                "honesty: {} of {} reported ambiguous, {} with the exact number of answers, {} posted",
                row.ambiguous, row.lines, row.exact_count, self.dishonest
            );
        }
        println!("items given more than they are: {}", self.over_applied);
    }
}

fn line(name: &str, row: &Row) {
    let wrong = row.posts - row.right;
    println!(
        "{name:<31}{:>8}{:>8}{:>8}{wrong:>7}{:>10.5}{:>8.4}{:>8.4}{:>8.4}{:>9.6}{:>7.3}{:>7}{:>7}{:>7}",
        row.lines,
        row.posts,
        row.right,
        row.precision(),
        row.recall(),
        share(row.told, row.counterpart),
        share(row.posts, row.lines),
        row.money_error(),
        share(row.top, row.open),
        row.ambiguous,
        row.duplicates,
        row.suggested,
    );
}
