//! How good the matching was (对账准确率): measured on what people confirmed and corrected, in exact fractions.
//!
//! What counts is the whole answer for a line: the items, the amount of each, and the reason of a difference. A line
//! that was posted to the right customer and the wrong invoice was posted wrongly.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::{ErrorKind, count};
use crate::shape::Shape;
use crate::{Currency, Date, Error, Fraction, Id, Money, Result};

/// An item and how much of the line is for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct MatchedPart {
    /// The item.
    pub item: Id,
    /// How much; below zero for a credit note that is used up.
    pub amount: Money,
}

/// An answer for a line.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ProposedMatch {
    /// What it is for, in any order, each item once; nothing: it has no counterpart.
    #[shape(omit)]
    pub parts: Vec<MatchedPart>,
    /// The reason of a difference, by whatever name: a fee, a discount, rounding.
    #[shape(omit)]
    pub difference: Option<Id>,
}

/// What was done with a line before anybody looked at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Shape)]
pub enum ReviewedOutcome {
    /// It was posted: the first proposal is what was posted.
    Posted,
    /// It was left to somebody, with proposals or without.
    NotPosted,
}

/// A line with what was proposed and what it turned out to be.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ReviewedLine {
    /// The line, once in a request.
    pub line: Id,
    /// The day by which it is grouped.
    pub on: Date,
    /// The class by which it is grouped: the kind of evidence, the bank, the team.
    #[shape(omit)]
    pub category: Option<Id>,
    /// What was done with it.
    pub outcome: ReviewedOutcome,
    /// What was posted, or the suggestions, the best first.
    #[shape(omit)]
    pub proposals: Vec<ProposedMatch>,
    /// What somebody confirmed or put in its place; absent: nobody has looked yet.
    #[shape(omit)]
    pub truth: Option<ProposedMatch>,
}

/// What [`measure_matches`] is asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct MeasureRequest {
    /// The lines, at most 1,000,000.
    pub lines: Vec<ReviewedLine>,
}

/// What was posted in one currency, and what of it was wrong.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct MoneyMeasure {
    /// What was posted on lines that were looked at, each amount as if above zero.
    pub posted: Money,
    /// What of it went to items beyond what they should have got.
    pub wrong: Money,
    /// The money error (金额差错率): `wrong` of `posted`.
    #[shape(omit)]
    pub error: Option<Fraction>,
}

/// Figures of some lines. A share of nothing is absent.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct MeasureRow {
    /// The month, `2026-11`, or the class; absent for all lines, and for those without a class.
    #[shape(omit)]
    pub label: Option<String>,
    /// How many lines.
    pub lines: i64,
    /// How many were posted.
    pub posted: i64,
    /// How many somebody looked at.
    pub reviewed: i64,
    /// How many of the posted ones somebody looked at.
    pub posted_reviewed: i64,
    /// How many of these were right.
    pub right: i64,
    /// How many of those that were looked at have a counterpart.
    pub with_counterpart: i64,
    /// How many of these were posted rightly.
    pub found: i64,
    /// How many of these were not posted.
    pub left: i64,
    /// How many of these had the truth among their first three proposals.
    pub left_suggested: i64,
    /// The precision (准确率): `right` of `posted_reviewed`.
    #[shape(omit)]
    pub precision: Option<Fraction>,
    /// The recall (召回率): `found` of `with_counterpart`.
    #[shape(omit)]
    pub recall: Option<Fraction>,
    /// The auto rate (自动过账率): `posted` of `lines`.
    #[shape(omit)]
    pub auto_rate: Option<Fraction>,
    /// The top three (前三命中率): `left_suggested` of `left`.
    #[shape(omit)]
    pub top_three: Option<Fraction>,
    /// The money of each currency that was posted, by currency.
    #[shape(omit)]
    pub money: Vec<MoneyMeasure>,
}

/// The figures of all lines, and of each month and class.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct MatchMeasure {
    /// All lines.
    pub total: MeasureRow,
    /// By month, the first month first.
    pub months: Vec<MeasureRow>,
    /// By class, in the order of their names; lines without a class first.
    pub classes: Vec<MeasureRow>,
}

const MOST_LINES: usize = 1_000_000;
/// Suggestions beyond these are not looked at by anybody either.
const TOP: usize = 3;

/// Measures the matching: precision, recall, auto rate, money error and top three, by month and class.
///
/// Precision and money error are those of the posted lines that somebody looked at; whether the others are right nobody
/// knows. A line that has no counterpart and was not posted is neither found nor missed.
///
/// ```
/// use duebook::{Currency, Fraction, MatchedPart, MeasureRequest, Money, ProposedMatch, ReviewedLine, ReviewedOutcome};
/// use duebook::measure_matches;
///
/// let cny = Currency::new("CNY")?;
/// let is_for = |item: &str, amount: &str| {
///     let part = MatchedPart { item: item.parse()?, amount: Money::parse(amount, cny)? };
///     Ok::<_, duebook::Error>(ProposedMatch { parts: vec![part], difference: None })
/// };
/// let line = |line: &str, proposal: ProposedMatch, truth: ProposedMatch| {
///     Ok::<_, duebook::Error>(ReviewedLine {
///         line: line.parse()?,
///         on: "2026-11-03".parse()?,
///         category: None,
///         outcome: ReviewedOutcome::Posted,
///         proposals: vec![proposal],
///         truth: Some(truth),
///     })
/// };
/// let lines = vec![
///     line("L-1", is_for("INV-1", "8800.35")?, is_for("INV-1", "8800.35")?)?,
///     line("L-2", is_for("INV-2", "1199.65")?, is_for("INV-3", "1199.65")?)?,
/// ];
/// let total = measure_matches(&MeasureRequest { lines })?.total;
/// assert_eq!(total.precision, Some(Fraction { numerator: 1, denominator: 2 }));
/// assert_eq!(total.money[0].wrong.to_string(), "1199.65 CNY");
/// assert_eq!(total.money[0].error, Some(Fraction { numerator: 23_993, denominator: 200_000 }));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// At `lines`: `too_many`; `duplicate_id` of a line, or of an item within an answer; `empty` for a posted line without
/// a proposal or whose first proposal has no parts; `amount_too_large` for the money of a group.
pub fn measure_matches(request: &MeasureRequest) -> Result<MatchMeasure> {
    let MeasureRequest { lines } = request;
    check(lines).map_err(|e| e.at("lines"))?;
    let mut total = Sums::default();
    let (mut months, mut classes) = (BTreeMap::<String, Sums>::new(), BTreeMap::<Option<&Id>, Sums>::new());
    for line in lines {
        let one = Sums::of(line);
        total.add(&one);
        months.entry(format!("{:04}-{:02}", line.on.year(), line.on.month())).or_default().add(&one);
        classes.entry(line.category.as_ref()).or_default().add(&one);
    }
    let row = |label: Option<String>, sums: &Sums| sums.row(label).map_err(|e| e.at("lines"));
    Ok(MatchMeasure {
        total: row(None, &total)?,
        months: months.iter().map(|(month, sums)| row(Some(month.clone()), sums)).collect::<Result<_>>()?,
        classes: classes
            .iter()
            .map(|(class, sums)| row(class.map(|class| class.as_str().to_owned()), sums))
            .collect::<Result<_>>()?,
    })
}

fn check(lines: &[ReviewedLine]) -> Result<()> {
    if lines.len() > MOST_LINES {
        return Err(ErrorKind::TooMany { found: count(lines.len()), limit: count(MOST_LINES) }.into());
    }
    let mut first: BTreeMap<&Id, usize> = BTreeMap::new();
    for (position, line) in lines.iter().enumerate() {
        let here = |error: Error| error.at(format!("[{position}]"));
        if let Some(first) = first.insert(&line.line, position) {
            let refused = ErrorKind::DuplicateId { id: line.line.clone(), first: count(first) };
            return Err(here(Error::from(refused).at("line")));
        }
        for (proposal, number) in line.proposals.iter().zip(0_usize..) {
            proposal.check().map_err(|e| here(e.at_index("proposals", number)))?;
        }
        if let Some(truth) = &line.truth {
            truth.check().map_err(|e| here(e.at("truth")))?;
        }
        let posted = line.outcome == ReviewedOutcome::Posted;
        if posted && line.proposals.first().is_none_or(|proposal| proposal.parts.is_empty()) {
            return Err(here(Error::from(ErrorKind::Empty {}).at("proposals")));
        }
    }
    Ok(())
}

impl ProposedMatch {
    fn check(&self) -> Result<()> {
        let mut first: BTreeMap<&Id, usize> = BTreeMap::new();
        for (position, part) in self.parts.iter().enumerate() {
            if let Some(first) = first.insert(&part.item, position) {
                let refused = ErrorKind::DuplicateId { id: part.item.clone(), first: count(first) };
                return Err(Error::from(refused).at("item").at_index("parts", position));
            }
        }
        Ok(())
    }

    /// Whether both say the same, in whatever order.
    fn is(&self, other: &Self) -> bool {
        let parts = |answer: &Self| -> BTreeSet<(Id, Currency, i64)> {
            let part = |part: &MatchedPart| (part.item.clone(), part.amount.currency(), part.amount.minor());
            answer.parts.iter().map(part).collect()
        };
        self.difference == other.difference && parts(self) == parts(other)
    }

    /// By currency, what is posted, and what of it goes beyond the truth.
    fn money(&self, truth: &Self) -> BTreeMap<Currency, (i128, i128)> {
        let right: BTreeMap<&Id, Money> = truth.parts.iter().map(|part| (&part.item, part.amount)).collect();
        let mut money = BTreeMap::new();
        for MatchedPart { item, amount } in &self.parts {
            let like = |right: &&Money| {
                right.currency() == amount.currency() && right.minor().signum() == amount.minor().signum()
            };
            let due = right.get(item).filter(like).map_or(0, |right| right.minor().unsigned_abs());
            let (posted, wrong) = money.entry(amount.currency()).or_insert((0_i128, 0_i128));
            let size = amount.minor().unsigned_abs();
            *posted = posted.saturating_add(size.into());
            *wrong = wrong.saturating_add(size.saturating_sub(due).into());
        }
        money
    }
}

/// What is counted of some lines.
#[derive(Default)]
struct Sums {
    lines: i64,
    posted: i64,
    reviewed: i64,
    posted_reviewed: i64,
    right: i64,
    with_counterpart: i64,
    found: i64,
    left: i64,
    left_suggested: i64,
    money: BTreeMap<Currency, (i128, i128)>,
}

impl Sums {
    fn of(line: &ReviewedLine) -> Self {
        let posted = line.outcome == ReviewedOutcome::Posted;
        let mut sums = Self { lines: 1, posted: posted.into(), ..Self::default() };
        let Some(truth) = &line.truth else { return sums };
        let first = line.proposals.first().filter(|_| posted);
        let right = first.is_some_and(|first| first.is(truth));
        let there = !truth.parts.is_empty();
        sums.reviewed = 1;
        sums.posted_reviewed = posted.into();
        sums.right = right.into();
        sums.with_counterpart = there.into();
        sums.found = (there && right).into();
        let suggested = line.proposals.iter().take(TOP).any(|proposal| proposal.is(truth));
        sums.left = (there && !posted).into();
        sums.left_suggested = (there && !posted && suggested).into();
        sums.money = first.map(|first| first.money(truth)).unwrap_or_default();
        sums
    }

    fn add(&mut self, one: &Self) {
        let counts = [
            (&mut self.lines, one.lines),
            (&mut self.posted, one.posted),
            (&mut self.reviewed, one.reviewed),
            (&mut self.posted_reviewed, one.posted_reviewed),
            (&mut self.right, one.right),
            (&mut self.with_counterpart, one.with_counterpart),
            (&mut self.found, one.found),
            (&mut self.left, one.left),
            (&mut self.left_suggested, one.left_suggested),
        ];
        for (sum, more) in counts {
            *sum = sum.saturating_add(more);
        }
        for (currency, (posted, wrong)) in &one.money {
            let sums = self.money.entry(*currency).or_insert((0, 0));
            *sums = (sums.0.saturating_add(*posted), sums.1.saturating_add(*wrong));
        }
    }

    fn row(&self, label: Option<String>) -> Result<MeasureRow> {
        let money = self.money.iter().map(|(currency, (posted, wrong))| {
            let (posted, wrong) = (Money::from_i128(*posted, *currency)?, Money::from_i128(*wrong, *currency)?);
            Ok(MoneyMeasure { posted, wrong, error: Fraction::of(wrong.minor(), posted.minor()) })
        });
        Ok(MeasureRow {
            label,
            lines: self.lines,
            posted: self.posted,
            reviewed: self.reviewed,
            posted_reviewed: self.posted_reviewed,
            right: self.right,
            with_counterpart: self.with_counterpart,
            found: self.found,
            left: self.left,
            left_suggested: self.left_suggested,
            precision: Fraction::of(self.right, self.posted_reviewed),
            recall: Fraction::of(self.found, self.with_counterpart),
            auto_rate: Fraction::of(self.posted, self.lines),
            top_three: Fraction::of(self.left_suggested, self.left),
            money: money.collect::<Result<_>>()?,
        })
    }
}
