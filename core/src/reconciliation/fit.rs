//! Weights learned from what people confirmed (权重校准): counted, not guessed, and without a model that nobody can read.
//!
//! Of every kind of evidence it is counted how often it is seen on lines with the item they were truly for, and how
//! often on the same lines with items they were not for. The logarithm of the ratio is what the evidence weighs. So a
//! tenant whose customers always pay on the day learns that the day says much, and one whose payers never write their
//! names as they are learns that a name that differs says little. What the request itself tells anew (how rare an
//! amount, a name or a text is) is not learned.
//!
//! Then the matcher is asked with these weights, and of all thresholds those are taken that would have posted most
//! lines while at least the wished share of them is right, counted as if one more had been wrong.

mod counts;
mod thresholds;

use std::collections::BTreeMap;

use super::{MatchItem, MatchLine, MatchParty, MatchRequest, MatchRules, MatchWeights, match_payments};
use crate::error::{ErrorKind, count};
use crate::shape::Shape;
use crate::{Error, Id, Percent, Result};
use counts::{Counts, counted};
use thresholds::Thresholds;

/// What somebody confirmed, or put in the place of what was proposed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ConfirmedMatch {
    /// The line, once in a request.
    pub line: Id,
    /// The items it was for, in any order; none: it has no counterpart among them.
    #[shape(omit)]
    pub items: Vec<Id>,
}

/// What [`fit_weights`] is asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct FitRequest {
    /// The lines as the matcher was asked.
    pub lines: Vec<MatchLine>,
    /// What was open then.
    pub items: Vec<MatchItem>,
    /// The customers, as far as known.
    #[shape(omit)]
    pub parties: Vec<MatchParty>,
    /// The rules from which is started.
    #[shape(omit)]
    pub rules: MatchRules,
    /// What the lines were truly for. Lines of which nothing is said teach nothing.
    pub confirmed: Vec<ConfirmedMatch>,
    /// At least this share of what is posted must be right, such as `99.95`.
    pub precision: Percent,
}

/// A kind of evidence of which the weight can be learned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Shape)]
pub enum MatchEvidence {
    /// The line is for any item at all.
    Counterpart,
    /// The line quotes another item.
    OtherQuoted,
    /// Something looks like the reference and is another.
    OtherReference,
    /// The amount is equal only with an allowed difference.
    Difference,
    /// The amount is another.
    OtherAmount,
    /// One name leaves the place out.
    NameNear,
    /// One name is a part of the other.
    NamePart,
    /// It is another company of the group by its name.
    NameGroup,
    /// Only some words of the names are the same.
    NameAkin,
    /// The names have nothing in common.
    NameOther,
    /// The payer belongs to the group of the customer.
    Group,
    /// Paid on the due day, or nearly.
    OnDay,
    /// Paid within three weeks.
    OnTime,
    /// Paid within two months.
    Late,
    /// Paid later, or long before.
    OutOfTime,
    /// One line is for several items, or several lines for one.
    Several,
}

/// A weight and what it was counted from.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct FittedWeight {
    /// The evidence.
    pub evidence: MatchEvidence,
    /// How often it was seen with the true item.
    pub hits: i64,
    /// Of how many true items.
    pub of: i64,
    /// How often it was seen with another item.
    #[shape(omit = 0)]
    pub others: i64,
    /// Of how many others that were looked at; absent where a share of the true ones is all that counts.
    #[shape(omit)]
    pub of_others: Option<i64>,
    /// What it weighed before, in thousandths of a bit.
    pub before: i64,
    /// What it weighs now.
    pub bits: i64,
    /// Whether it was learned; if not, too little was seen, and it weighs what it did.
    pub learned: bool,
}

/// Rules with learned weights and thresholds, and what they were learned from.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct MatchFit {
    /// The rules: differences, parts and ties as they were.
    pub rules: MatchRules,
    /// The weights one by one, in the order of the evidence.
    pub weights: Vec<FittedWeight>,
    /// How many lines somebody confirmed.
    pub confirmed: i64,
    /// How many of these the new rules would have posted.
    pub posted: i64,
    /// How many of these rightly.
    pub right: i64,
    /// Whether the thresholds were learned; if not, no thresholds reach the wished share, and they are what they were.
    pub thresholds_learned: bool,
}

/// The most confirmed lines.
const MOST_CONFIRMED: usize = 1_000_000;
/// What was seen fewer times, or beside fewer true items, teaches nothing.
const LEAST_SEEN: u64 = 30;
/// No learned weight is more than this, either way.
const MOST_LEARNED: i64 = 16_000;

/// Learns weights and thresholds from confirmed matches, in whole numbers: the same on every machine, whatever the order.
///
/// ```
/// use duebook::{
///     ConfirmedMatch, Currency, Date, FitRequest, Id, MatchEvidence, MatchItem, MatchLine, Money, Receivable,
///     fit_weights,
/// };
///
/// let cny = Currency::new("CNY")?;
/// let first: Date = "2026-01-01".parse()?;
/// let (mut lines, mut items, mut confirmed) = (vec![], vec![], vec![]);
/// for n in 0..200_i64 {
///     // An invoice of an odd amount every day; each is paid on its due day.
///     let (amount, due) = (Money::new(100_07 + n * n * 31, cny)?, first.add_days(n)?);
///     let item = Receivable::new(&format!("A-{n}"), "ACME", amount, due)?;
///     let line = MatchLine::new(Id::new(format!("L-{n}"))?, amount, due);
///     confirmed.push(ConfirmedMatch { line: line.id.clone(), items: vec![item.id.clone()] });
///     lines.push(line);
///     items.push(MatchItem::from(&item));
/// }
/// let (parties, rules) = (vec![], Default::default());
/// let fit = fit_weights(&FitRequest { lines, items, parties, rules, confirmed, precision: "99.5".parse()? })?;
/// let on_day = fit.weights.iter().find(|weight| weight.evidence == MatchEvidence::OnDay).unwrap();
/// assert_eq!((on_day.hits, on_day.of, on_day.before), (200, 200, 3_000));
/// assert!(on_day.bits > 4_000 && fit.rules.weights.on_day == on_day.bits);
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// Those of [`match_payments`]; at `confirmed`: `too_many` beyond 1,000,000, `duplicate_id` of a line or of
/// an item of a line, `unknown_item` for a line or an item that is not in the request; `number_out_of_range` at
/// `precision` for less than half or more than all.
pub fn fit_weights(request: &FitRequest) -> Result<MatchFit> {
    let FitRequest { lines, items, parties, rules, confirmed, precision } = request;
    if !(Percent::WHOLE.div_euclid(2)..=Percent::WHOLE).contains(&precision.units()) {
        let found = precision.units().checked_div(Percent::WHOLE.div_euclid(100)).unwrap_or(0);
        return Err(Error::from(ErrorKind::NumberOutOfRange { found, min: 50, max: 100 }).at("precision"));
    }
    let (lines, items) = (lines.clone(), items.clone());
    let mut asked = MatchRequest { lines, items, parties: parties.clone(), rules: rules.clone() };
    super::matcher::check(&asked)?;
    let truth = truth(request, confirmed).map_err(|e| e.at("confirmed"))?;
    let (weights, report) = learned(&counted(&asked, &truth), &rules.weights);
    asked.rules.weights = weights;
    let plan = match_payments(&asked)?;
    let thresholds = Thresholds::of(&plan, &truth, &asked.rules, *precision);
    let mut rules = asked.rules;
    if thresholds.learned {
        (rules.post, rules.margin) = (thresholds.post, thresholds.margin);
    }
    Ok(MatchFit {
        rules,
        weights: report,
        confirmed: count(truth.len()),
        posted: thresholds.posted,
        right: thresholds.right,
        thresholds_learned: thresholds.learned,
    })
}

/// What each line was for, the items sorted.
type Truth<'a> = BTreeMap<&'a Id, Vec<&'a Id>>;

fn truth<'a>(matching: &FitRequest, confirmed: &'a [ConfirmedMatch]) -> Result<Truth<'a>> {
    if confirmed.len() > MOST_CONFIRMED {
        return Err(ErrorKind::TooMany { found: count(confirmed.len()), limit: count(MOST_CONFIRMED) }.into());
    }
    let lines: BTreeMap<&Id, ()> = matching.lines.iter().map(|line| (&line.id, ())).collect();
    let items: BTreeMap<&Id, ()> = matching.items.iter().map(|item| (&item.id, ())).collect();
    let mut first: BTreeMap<&Id, usize> = BTreeMap::new();
    let mut truth = Truth::new();
    for (position, one) in confirmed.iter().enumerate() {
        let here = |error: Error| error.at(format!("[{position}]"));
        if !lines.contains_key(&one.line) {
            return Err(here(Error::from(ErrorKind::UnknownItem { item: one.line.clone() }).at("line")));
        }
        if let Some(first) = first.insert(&one.line, position) {
            let refused = ErrorKind::DuplicateId { id: one.line.clone(), first: count(first) };
            return Err(here(Error::from(refused).at("line")));
        }
        let mut seen: BTreeMap<&Id, usize> = BTreeMap::new();
        for (place, item) in one.items.iter().enumerate() {
            let refused = if !items.contains_key(item) {
                Some(ErrorKind::UnknownItem { item: item.clone() })
            } else {
                let first = seen.insert(item, place);
                first.map(|first| ErrorKind::DuplicateId { id: item.clone(), first: count(first) })
            };
            if let Some(refused) = refused {
                return Err(here(Error::from(refused).at_index("items", place)));
            }
        }
        truth.insert(&one.line, seen.into_keys().collect());
    }
    Ok(truth)
}

/// The weights that follow from the counts.
fn learned(counts: &Counts, before: &MatchWeights) -> (MatchWeights, Vec<FittedWeight>) {
    let mut weights = *before;
    let mut report = Vec::new();
    for (evidence, seen) in counts.all() {
        let place = evidence.of(&mut weights);
        let before = *place;
        let enough = seen.of >= LEAST_SEEN && seen.hits.saturating_add(seen.others) >= LEAST_SEEN;
        let bits = seen.bits().clamp(-MOST_LEARNED, MOST_LEARNED);
        if enough {
            *place = bits;
        }
        let whole = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        report.push(FittedWeight {
            evidence,
            hits: whole(seen.hits),
            of: whole(seen.of),
            others: whole(seen.others),
            of_others: seen.of_others.map(whole),
            before,
            bits: if enough { bits } else { before },
            learned: enough,
        });
    }
    (weights, report)
}

impl MatchEvidence {
    /// Its weight.
    fn of(self, weights: &mut MatchWeights) -> &mut i64 {
        match self {
            Self::Counterpart => &mut weights.counterpart,
            Self::OtherQuoted => &mut weights.other_quoted,
            Self::OtherReference => &mut weights.other_reference,
            Self::Difference => &mut weights.difference,
            Self::OtherAmount => &mut weights.other_amount,
            Self::NameNear => &mut weights.name_near,
            Self::NamePart => &mut weights.name_part,
            Self::NameGroup => &mut weights.name_group,
            Self::NameAkin => &mut weights.name_akin,
            Self::NameOther => &mut weights.name_other,
            Self::Group => &mut weights.group,
            Self::OnDay => &mut weights.on_day,
            Self::OnTime => &mut weights.on_time,
            Self::Late => &mut weights.late,
            Self::OutOfTime => &mut weights.out_of_time,
            Self::Several => &mut weights.several,
        }
    }
}
