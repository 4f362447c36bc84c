//! Every row of both systems into exactly one pair, group or list of what is missing.

use super::difference::differ;
use super::group::{Candidate, MOST_SEARCHED, Tier, sets};
use super::{ExtractAnchor, ExtractClass, ExtractDifference, ExtractRow, ExtractRules, Reasons};
use crate::Money;
use crate::error::count;
use crate::index::Index;
use crate::reason::ExtractReason;

/// The most rows among which pairs are looked for that a known mistake explains.
const MOST_EXPLAINED: usize = 32;

/// The rows, and where each has ended.
#[derive(Debug)]
pub(super) struct Pairing<'a> {
    left: &'a [ExtractRow],
    right: &'a [ExtractRow],
    rules: &'a ExtractRules,
    /// Whether a row is still to be paired; the rows of the right come after those of the left.
    open: Vec<bool>,
    /// The anchors by which rows were paired so far: rows that have them and differ in them contradict each other.
    shared: Vec<ExtractAnchor>,
    pub(super) equal: i64,
    pub(super) raw: Vec<Raw>,
}

/// A difference before it is told; the rows by number.
#[derive(Debug)]
pub(super) struct Raw {
    pub(super) class: ExtractClass,
    by: Option<ExtractAnchor>,
    pub(super) rows: Vec<u32>,
    reasons: Reasons,
}

impl<'a> Pairing<'a> {
    pub(super) fn new(left: &'a [ExtractRow], right: &'a [ExtractRow], rules: &'a ExtractRules) -> Self {
        let open = vec![true; left.len().saturating_add(right.len())];
        Self { left, right, rules, open, shared: Vec::new(), equal: 0, raw: Vec::new() }
    }

    pub(super) fn border(&self) -> Option<crate::Date> {
        self.rules.border
    }

    pub(super) fn row(&self, number: u32) -> Option<(&'a ExtractRow, bool)> {
        let at = usize::try_from(number).ok()?;
        match at.checked_sub(self.left.len()) {
            None => self.left.get(at).map(|row| (row, false)),
            Some(at) => self.right.get(at).map(|row| (row, true)),
        }
    }

    /// The open rows with this anchor, those of one name side by side: name and number of the row in one word.
    fn named(&self, anchor: ExtractAnchor) -> Vec<u64> {
        let rows = || self.left.iter().chain(self.right).zip(&self.open).zip(0_u32..);
        let named =
            || rows().filter_map(|((row, open), number)| row.named(anchor).filter(|_| *open).map(|id| (id, number)));
        let all: Vec<(&crate::Id, u32)> = named().collect();
        let index = Index::of_distinct(all.iter().map(|(id, _)| *id));
        let word = |(id, number): &(&crate::Id, u32)| {
            (u64::from(index.get(*id).unwrap_or(u32::MAX)) << 32) | u64::from(*number)
        };
        let mut words: Vec<u64> = all.iter().map(word).collect();
        words.sort_unstable();
        words
    }

    /// Pairs what has the same name.
    pub(super) fn by(&mut self, anchor: ExtractAnchor) {
        let before = (self.equal, self.raw.len());
        let words = self.named(anchor);
        let border = count(self.left.len());
        for name in words.chunk_by(|a, b| a >> 32 == b >> 32) {
            let number = |word: &u64| u32::try_from(word & u64::from(u32::MAX)).unwrap_or(u32::MAX);
            let (Some(first), Some(last)) = (name.first().map(number), name.last().map(number)) else { continue };
            if i64::from(first) >= border || i64::from(last) < border {
                continue;
            }
            match name.len() {
                2 if anchor != ExtractAnchor::Reference => self.pair(first, last, anchor),
                _ => self.group(name.iter().map(number).collect(), anchor),
            }
        }
        if before != (self.equal, self.raw.len()) {
            self.shared.push(anchor);
        }
    }

    fn close(&mut self, number: u32) {
        if let Some(open) = usize::try_from(number).ok().and_then(|at| self.open.get_mut(at)) {
            *open = false;
        }
    }

    fn note(&mut self, class: ExtractClass, by: Option<ExtractAnchor>, mut rows: Vec<u32>, reasons: Reasons) {
        rows.sort_unstable();
        rows.iter().for_each(|number| self.close(*number));
        self.raw.push(Raw { class, by, rows, reasons });
    }

    fn pair(&mut self, left: u32, right: u32, by: ExtractAnchor) {
        let (Some((one, false)), Some((other, true))) = (self.row(left), self.row(right)) else { return };
        match differ(one, other, self.rules) {
            Some((class, reasons)) => self.note(class, Some(by), vec![left, right], reasons),
            None => {
                self.close(left);
                self.close(right);
                self.equal = self.equal.saturating_add(1);
            }
        }
    }

    /// Pairs the rows under one name, those that agree in more before those that agree in less.
    fn group(&mut self, numbers: Vec<u32>, by: ExtractAnchor) {
        let candidate =
            |number: u32| self.row(number).map(|(row, right)| Candidate::new(number, right, row, self.rules));
        let mut group = Group { rows: numbers.into_iter().filter_map(candidate).collect(), paired: Vec::new(), by };
        for tier in [Tier::Everything, Tier::Content, Tier::AmountAndDate, Tier::Amount] {
            self.tier(tier, &mut group);
        }
        self.copies(&mut group, false);
        self.sets(&mut group);
        for tier in [Tier::DateAndFigure, Tier::DateAndCurrency] {
            self.tier(tier, &mut group);
        }
        if by != ExtractAnchor::Reference {
            for tier in [Tier::Date, Tier::Nothing] {
                self.tier(tier, &mut group);
            }
        }
        self.copies(&mut group, by != ExtractAnchor::Reference);
    }

    fn tier(&mut self, tier: Tier, group: &mut Group<'a>) {
        if group.one_sided() {
            return;
        }
        let exact = matches!(tier, Tier::Everything | Tier::Content);
        group.rows.sort_unstable_by(|a, b| a.at(tier, b).then_with(|| a.right.cmp(&b.right)).then_with(|| a.order(b)));
        let mut kept = Vec::new();
        for same in group.rows.chunk_by(|a, b| a.at(tier, b).is_eq()) {
            let (left, right) = same.split_at(same.partition_point(|row| !row.right));
            let alike = |rows: &[Candidate<'_>]| {
                rows.windows(2).all(|two| matches!(two, [a, b] if a.at(Tier::Content, b).is_eq()))
            };
            if left.is_empty() || right.is_empty() {
                kept.extend_from_slice(same);
            } else if exact || (alike(left) && alike(right)) {
                let mut pairs = left.iter().zip(right);
                if pairs.all(|(one, other)| !self.contradict(tier, one, other, group.by)) {
                    for (one, other) in left.iter().zip(right) {
                        self.pair(one.row, other.row, group.by);
                        group.paired.push(one.clone());
                        group.paired.push(other.clone());
                    }
                    let pairs = left.len().min(right.len());
                    kept.extend(left.iter().skip(pairs).chain(right.iter().skip(pairs)).cloned());
                } else {
                    kept.extend_from_slice(same);
                }
            } else {
                let rest = self.explained(tier, same, group.by);
                match rest.as_slice() {
                    [one, other] if one.right != other.right && !self.contradict(tier, one, other, group.by) => {
                        let (left, right) = if one.right { (other, one) } else { (one, other) };
                        self.pair(left.row, right.row, group.by);
                    }
                    rest if rest.windows(2).all(|two| matches!(two, [a, b] if a.right == b.right)) => {
                        kept.extend_from_slice(rest);
                    }
                    rest => self.ambiguous(rest, group.by),
                }
            }
        }
        group.rows = kept;
    }

    /// Pairs rows of different amounts of which each is the only one that a known mistake turns into the other; the rest.
    fn explained(&mut self, tier: Tier, rows: &[Candidate<'a>], by: ExtractAnchor) -> Vec<Candidate<'a>> {
        let mut rest = rows.to_vec();
        if rows.len() > MOST_EXPLAINED || !matches!(tier, Tier::DateAndCurrency | Tier::Date | Tier::Nothing) {
            return rest;
        }
        let explains = |one: &Candidate<'_>, other: &Candidate<'_>| {
            let (Some((left, false)), Some((right, true))) = (self.row(one.row), self.row(other.row)) else {
                return false;
            };
            let known = ExtractClass::AmountSign..=ExtractClass::AmountTax;
            differ(left, right, self.rules).is_some_and(|(class, _)| known.contains(&class))
                && !self.contradict(tier, one, other, by)
        };
        let (left, right) = rows.split_at(rows.partition_point(|row| !row.right));
        let mut pairs: Vec<(u32, u32)> = Vec::new();
        for one in left {
            pairs.extend(right.iter().filter(|other| explains(one, other)).map(|other| (one.row, other.row)));
        }
        let alone = |of: &(u32, u32)| pairs.iter().filter(|pair| pair.0 == of.0 || pair.1 == of.1).count() == 1;
        let sure: Vec<(u32, u32)> = pairs.iter().copied().filter(alone).collect();
        for (one, other) in &sure {
            self.pair(*one, *other, by);
        }
        rest.retain(|row| sure.iter().all(|(one, other)| *one != row.row && *other != row.row));
        rest
    }

    /// Rows that agree in little but a reference, and have other names by which the systems know each other's rows.
    fn contradict(&self, tier: Tier, one: &Candidate<'_>, other: &Candidate<'_>, by: ExtractAnchor) -> bool {
        if by != ExtractAnchor::Reference || !matches!(tier, Tier::DateAndFigure | Tier::DateAndCurrency) {
            return false;
        }
        let (Some((left, _)), Some((right, _))) = (self.row(one.row), self.row(other.row)) else { return false };
        self.shared.iter().any(
            |anchor| matches!((left.named(*anchor), right.named(*anchor)), (Some(one), Some(other)) if one != other),
        )
    }

    fn ambiguous(&mut self, rows: &[Candidate<'_>], by: ExtractAnchor) {
        let side = |right: bool| count(rows.iter().filter(|row| row.right == right).count());
        let reason = ExtractReason::SeveralWays { left: side(false), right: side(true) };
        let numbers = rows.iter().map(|row| row.row).collect();
        self.note(ExtractClass::Ambiguous, Some(by), numbers, vec![reason]);
    }

    /// One row that is several of the other side.
    fn sets(&mut self, group: &mut Group<'a>) {
        if group.one_sided() {
            return;
        }
        group.rows.sort_unstable_by(Candidate::order);
        let found = sets(&group.rows);
        if found.too_many {
            let reason = ExtractReason::TooManyToSearch { rows: count(group.rows.len()), limit: count(MOST_SEARCHED) };
            let numbers = group.rows.iter().map(|row| row.row).collect();
            self.note(ExtractClass::Ambiguous, Some(group.by), numbers, vec![reason]);
            group.rows.clear();
            return;
        }
        let mut taken = vec![false; group.rows.len()];
        let mut take = |at: usize| {
            if let Some(taken) = taken.get_mut(at) {
                *taken = true;
            }
        };
        for (whole, parts) in &found.sets {
            let members: Vec<&Candidate<'_>> =
                std::iter::once(whole).chain(parts).filter_map(|at| group.rows.get(*at)).collect();
            let Some(one) = members.first() else { continue };
            let (whole_amount, several) = (Money::clamped(one.minor, one.currency), count(parts.len()));
            let (class, reason) = if one.right {
                (ExtractClass::Merged, ExtractReason::RowsMerged { whole: whole_amount, parts: several })
            } else {
                (ExtractClass::Split, ExtractReason::RowSplit { whole: whole_amount, parts: several })
            };
            let numbers = members.iter().map(|row| row.row).collect();
            self.note(class, Some(group.by), numbers, vec![reason]);
            std::iter::once(whole).chain(parts).copied().for_each(&mut take);
        }
        for unclear in &found.unclear {
            let rows: Vec<Candidate<'_>> = unclear.iter().filter_map(|at| group.rows.get(*at)).cloned().collect();
            self.ambiguous(&rows, group.by);
            unclear.iter().copied().for_each(&mut take);
        }
        let mut taken = taken.into_iter();
        group.rows.retain(|_| taken.next() == Some(false));
    }

    /// What stands more often on one side than on the other: what is like a row that was paired, or, in the end and under
    /// a sure name, whatever is left.
    fn copies(&mut self, group: &mut Group<'a>, all: bool) {
        if group.paired.is_empty() || group.rows.is_empty() {
            return;
        }
        group.paired.sort_unstable_by(|a, b| a.at(Tier::Content, b));
        let (paired, by) = (&group.paired, group.by);
        let like = |row: &Candidate<'_>| paired.binary_search_by(|other| other.at(Tier::Content, row)).is_ok();
        group.rows.retain(|row| {
            let copy = all || like(row);
            if copy {
                self.copy(row, Some(by));
            }
            !copy
        });
    }

    fn copy(&mut self, row: &Candidate<'_>, by: Option<ExtractAnchor>) {
        let amount = Money::clamped(row.minor, row.currency);
        let (class, reason) = if row.right {
            (ExtractClass::DuplicatedRight, ExtractReason::OftenerRight { amount })
        } else {
            (ExtractClass::DuplicatedLeft, ExtractReason::OftenerLeft { amount })
        };
        self.note(class, by, vec![row.row], vec![reason]);
    }

    /// What has no counterpart: the first under a sure name is missing on the other side, its copies are copies.
    pub(super) fn rest(&mut self) {
        let numbers = (0_u32..).zip(&self.open).filter(|(_, open)| **open).map(|(number, _)| number);
        let rules = self.rules;
        let mut rows: Vec<Candidate<'a>> = numbers
            .filter_map(|number| self.row(number).map(|(row, right)| Candidate::new(number, right, row, rules)))
            .collect();
        rows.sort_unstable_by(|a, b| a.right.cmp(&b.right).then_with(|| a.order(b)));
        let mut last: Option<&Candidate<'a>> = None;
        for row in &rows {
            let again = last.is_some_and(|last| last.right == row.right && last.same(row));
            last = Some(row);
            if again {
                self.copy(row, None);
                continue;
            }
            let Some((of, _)) = self.row(row.row) else { continue };
            let (amount, date) = (of.amount, of.date);
            let (class, reason) = if row.right {
                (ExtractClass::MissingLeft, ExtractReason::NotOnTheLeft { amount, date })
            } else {
                (ExtractClass::MissingRight, ExtractReason::NotOnTheRight { amount, date })
            };
            self.note(class, None, vec![row.row], vec![reason]);
        }
    }

    /// The differences, in an order that does not know where the rows stand.
    pub(super) fn told(self) -> Vec<ExtractDifference> {
        let key = |raw: &Raw| {
            let number = raw.rows.first().copied().unwrap_or(0);
            (raw.class, self.row(number).map(|(row, right)| Candidate::new(number, right, row, self.rules)))
        };
        let mut keyed: Vec<(ExtractClass, Option<Candidate<'_>>, &Raw)> = Vec::with_capacity(self.raw.len());
        for raw in &self.raw {
            // Of several rows the one that comes first whatever their places are.
            let of =
                |number: &u32| self.row(*number).map(|(row, right)| Candidate::new(*number, right, row, self.rules));
            let first = match raw.rows.len() {
                1 | 2 => key(raw).1,
                _ => raw.rows.iter().filter_map(of).min_by(|a, b| a.right.cmp(&b.right).then_with(|| a.order(b))),
            };
            keyed.push((raw.class, first, raw));
        }
        keyed.sort_by(|a, b| {
            let rows = match (&a.1, &b.1) {
                (Some(one), Some(other)) => one.order(other),
                _ => std::cmp::Ordering::Equal,
            };
            a.0.cmp(&b.0).then(rows)
        });
        let border = count(self.left.len());
        let differences = keyed.into_iter().map(|(_, _, raw)| {
            let (right, left): (Vec<i64>, Vec<i64>) =
                raw.rows.iter().map(|number| i64::from(*number)).partition(|at| *at >= border);
            let right = right.into_iter().map(|at| at.saturating_sub(border)).collect();
            ExtractDifference { category: raw.class, by: raw.by, left, right, reasons: raw.reasons.clone() }
        });
        differences.collect()
    }
}

/// The rows under one name that are still to be paired, and those that were.
#[derive(Debug)]
struct Group<'a> {
    rows: Vec<Candidate<'a>>,
    paired: Vec<Candidate<'a>>,
    by: ExtractAnchor,
}

impl Group<'_> {
    fn one_sided(&self) -> bool {
        self.rows.windows(2).all(|two| matches!(two, [a, b] if a.right == b.right))
    }
}
