//! The limitation clock (诉讼时效): until when a claim can be enforced, and what began the time anew.
//!
//! The law is data: rules with the day from which they hold and what to cite. Which acts interrupt is for a lawyer;
//! the clock only counts. A rule that comes into force while the time of the one before still runs replaces it.

use crate::shape::Shape;
use crate::{Date, Error, ErrorKind, Id, Result};

/// A claim, what happened to it, and the law.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct LimitationRequest {
    /// The day the claim was due: the time runs from the day after.
    pub due: Date,
    /// The day it is asked.
    pub on: Date,
    /// What happened, in any order. What lies after `on` is not known yet.
    #[shape(omit)]
    pub acts: Vec<LimitationAct>,
    /// So many days before the end the clock warns, 0 to 3,660.
    #[shape(omit = 180)]
    pub warn_days: i64,
    /// The rules, by the day from which they hold. Absent: those of mainland China since 1987, without special periods.
    #[shape(omit)]
    pub rules: Vec<LimitationRule>,
}

/// The law of a time.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct LimitationRule {
    /// The first day on which it holds.
    pub since: Date,
    /// How many years a claim can be enforced, 1 to 100.
    pub years: i64,
    /// How many years from the due day at the longest, whatever interrupts, 1 to 100.
    pub longest: i64,
    /// What to cite.
    pub cites: String,
}

/// Something that may begin the time anew.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct LimitationAct {
    /// The day it reached the other side.
    pub on: Date,
    /// What it was.
    pub kind: LimitationActKind,
    /// Where the proof of it is (证据).
    #[shape(omit)]
    pub evidence: Option<Id>,
}

/// What may begin the time anew (时效中断).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum LimitationActKind {
    /// We demanded payment and it was delivered (催款函送达).
    Demanded,
    /// The customer agreed to pay or confirmed the debt, as by signing a statement that asks for payment (同意履行).
    /// It binds after the time has run out, too.
    Acknowledged,
    /// The customer paid a part (部分履行). It binds as an acknowledgment does.
    PaidPart,
    /// We sued or went to arbitration (起诉、仲裁).
    Sued,
    /// A statement was sent or signed for reconciliation only (仅供对账): kept, and interrupts nothing.
    Reconciled,
}

/// Where the clock stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct LimitationStatus {
    /// The day after which the time runs: the due day, or that of the last act that interrupted.
    pub since: Date,
    /// The place of that act in the list; none if nothing interrupted.
    #[shape(omit)]
    pub act: Option<i64>,
    /// The last day on which the claim can be enforced.
    pub until: Date,
    /// The days from the day asked to that, below zero if it is over.
    pub days: i64,
    /// What that means.
    pub state: LimitationState,
    /// The rule that decides.
    pub rule: LimitationRule,
    /// The acts that came too late to interrupt anything, by their places.
    #[shape(omit)]
    pub too_late: Vec<i64>,
}

/// What the clock says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Shape)]
pub enum LimitationState {
    /// The claim is not due yet: nothing runs.
    NotDue,
    /// The time runs.
    Running,
    /// It ends soon: interrupt it.
    EndsSoon,
    /// It is over.
    Over,
}

impl LimitationRule {
    /// The general rules of mainland China: two years from 1987, three from October 2017 on, twenty at the longest.
    ///
    /// # Errors
    /// None: the dates are right.
    pub fn china() -> Result<Vec<Self>> {
        let rule = |year, month, years, cites: &str| -> Result<Self> {
            Ok(Self { since: Date::new(year, month, 1)?, years, longest: 20, cites: cites.to_owned() })
        };
        Ok(vec![
            rule(1987, 1, 2, "民法通则第一百三十五条、第一百三十七条")?,
            rule(2017, 10, 3, "民法总则第一百八十八条")?,
            rule(2021, 1, 3, "民法典第一百八十八条")?,
        ])
    }
}

/// Reads the clock of a claim.
///
/// ```
/// use duebook::{LimitationAct, LimitationActKind, LimitationRequest, LimitationState, limitation_clock};
///
/// let request = LimitationRequest {
///     due: "2023-02-28".parse()?,
///     on: "2026-11-22".parse()?,
///     acts: vec![LimitationAct {
///         on: "2024-01-10".parse()?,
///         kind: LimitationActKind::Demanded,
///         evidence: Some("EMS-1017".parse()?),
///     }],
///     warn_days: 180,
///     rules: Vec::new(),
/// };
/// let clock = limitation_clock(&request)?;
/// assert_eq!((clock.until, clock.state), ("2027-01-10".parse()?, LimitationState::EndsSoon));
/// assert_eq!((clock.days, clock.rule.cites.as_str()), (49, "民法典第一百八十八条"));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `number_out_of_range` for years, days or rules that do not rise by day; `date_out_of_reach` for a claim from before
/// the first rule; `too_many` beyond 100,000 acts or 100 rules; `date_out_of_range`.
pub fn limitation_clock(request: &LimitationRequest) -> Result<LimitationStatus> {
    let LimitationRequest { due, on, acts, warn_days, rules } = request;
    within(*warn_days, 0, 3_660).map_err(|e| e.at("warnDays"))?;
    let most = [("acts", acts.len(), 100_000), ("rules", rules.len(), 100)];
    for (list, found, limit) in most {
        if found > limit {
            let (found, limit) = (crate::error::count(found), crate::error::count(limit));
            return Err(Error::from(ErrorKind::TooMany { found, limit }).at(list));
        }
    }
    let china = if rules.is_empty() { LimitationRule::china()? } else { Vec::new() };
    let rules = if rules.is_empty() { &china } else { rules };
    let mut former: Option<Date> = None;
    for (at, rule) in rules.iter().enumerate() {
        let here = |e: Error| e.at_index("rules", at);
        within(rule.years, 1, 100).map_err(|e| here(e.at("years")))?;
        within(rule.longest, rule.years, 100).map_err(|e| here(e.at("longest")))?;
        if former.is_some_and(|former| rule.since <= former) {
            return Err(here(super::moves::out_of_reach(rule.since, former, None).at("since")));
        }
        former = Some(rule.since);
    }
    let mut order: Vec<(usize, &LimitationAct)> =
        acts.iter().enumerate().filter(|(_, act)| act.on <= *on && act.on > *due).collect();
    crate::order::sort_by_key(&mut order, |(at, act)| (act.on, *at));
    let mut clock = run(rules, *due, *due)?;
    let (mut since, mut last, mut too_late) = (*due, None, Vec::new());
    // From where the longest time counts: a debt confirmed when it was over is bound anew.
    let mut base = *due;
    for (at, act) in order {
        let binds = matches!(act.kind, LimitationActKind::Acknowledged | LimitationActKind::PaidPart);
        if act.kind == LimitationActKind::Reconciled {
            continue;
        }
        if act.on > clock.0 {
            if !binds {
                too_late.push(crate::error::count(at));
                continue;
            }
            base = act.on;
        }
        (since, last) = (act.on, Some(crate::error::count(at)));
        clock = run(rules, since, base)?;
    }
    let (until, rule) = clock;
    let days = until.days_since(*on);
    let state = if on <= due {
        LimitationState::NotDue
    } else if days < 0 {
        LimitationState::Over
    } else if days <= *warn_days {
        LimitationState::EndsSoon
    } else {
        LimitationState::Running
    };
    Ok(LimitationStatus { since, act: last, until, days, state, rule: rule.clone(), too_late })
}

/// The last day of the time that runs after a day, and the rule that says so.
fn run(rules: &[LimitationRule], since: Date, base: Date) -> Result<(Date, &LimitationRule)> {
    let ends = |rule: &LimitationRule| -> Result<Date> {
        let years = |from: Date, years: i64| from.add_months(years.saturating_mul(12));
        Ok(years(since, rule.years)?.min(years(base, rule.longest)?))
    };
    let mut found: Option<(Date, &LimitationRule)> = None;
    for rule in rules {
        found = match found {
            // A new rule takes over what still runs on its first day.
            Some((until, _)) if rule.since <= since || until >= rule.since => Some((ends(rule)?, rule)),
            None if rule.since <= since => Some((ends(rule)?, rule)),
            other => other,
        };
    }
    let first = rules.first().map(|rule| rule.since);
    found.ok_or_else(|| super::moves::out_of_reach(since, first, None).at("due"))
}

fn within(found: i64, min: i64, max: i64) -> Result<()> {
    if (min..=max).contains(&found) {
        return Ok(());
    }
    Err(Error::from(ErrorKind::NumberOutOfRange { found, min, max }))
}
