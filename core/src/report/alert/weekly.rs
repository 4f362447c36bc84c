//! The weekly report (异常周报): what is new since the last one, what is still there, what is gone.

use std::collections::BTreeMap;

use super::record::{Alert, AlertKind, AlertSeverity};
use crate::report::limits::{at_most, forward, once};
use crate::shape::Shape;
use crate::{Date, Id, Result};

/// What [`alert_report`] is asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct AlertReportRequest {
    /// The alerts of today, each once.
    pub now: Vec<Alert>,
    /// Those of the last report, each once. None: this is the first.
    #[shape(omit)]
    pub before: Vec<Alert>,
    /// Only these.
    #[shape(omit)]
    pub filter: AlertFilter,
}

/// Which alerts are wanted. What is not said does not matter; of a list, one has to fit.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub struct AlertFilter {
    /// Of these kinds.
    #[shape(omit)]
    pub kinds: Vec<AlertKind>,
    /// At least so grave.
    #[shape(omit)]
    pub severity: Option<AlertSeverity>,
    /// Of these customers.
    #[shape(omit)]
    pub customers: Vec<Id>,
    /// Of these owners.
    #[shape(omit)]
    pub owners: Vec<Id>,
    /// Under one of these tags.
    #[shape(omit)]
    pub tags: Vec<Id>,
    /// About one of these records.
    #[shape(omit)]
    pub subjects: Vec<Id>,
    /// So since this day or later.
    #[shape(omit)]
    pub from: Option<Date>,
    /// So since this day or earlier.
    #[shape(omit)]
    pub through: Option<Date>,
}

/// The alerts of a report against those of the last.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct AlertChanges {
    /// Those that were not in the last report, in the order given.
    pub raised: Vec<Alert>,
    /// Those that were, with the figures of today.
    pub kept: Vec<Alert>,
    /// Those that are not there any more, in the order of the last report.
    pub cleared: Vec<Alert>,
    /// How many of each kind, by kind.
    pub counts: Vec<AlertCount>,
}

/// How many alerts of a kind there are.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct AlertCount {
    /// The kind.
    pub kind: AlertKind,
    /// How many are new.
    pub raised: i64,
    /// How many are still there.
    pub kept: i64,
    /// How many are gone.
    pub cleared: i64,
}

const MOST: usize = 10_000_000;

/// The alerts that are wanted, in their order.
///
/// # Errors
/// `range_backward` at `filter` if it ends before it begins; `too_many`.
pub fn filter_alerts(alerts: &[Alert], filter: &AlertFilter) -> Result<Vec<Alert>> {
    at_most(alerts.len(), MOST, "alerts")?;
    let wanted = Wanted::new(filter)?;
    Ok(alerts.iter().filter(|alert| wanted.takes(alert)).cloned().collect())
}

/// What changed since the last report. The alerts of this one are `before` of the next.
///
/// ```
/// use duebook::{
///     AlertFacts, AlertFilter, AlertPreset, AlertReportRequest, Currency, CutOff, Money, Portfolio, Prepayment, alert_policy,
///     alert_report, alerts,
/// };
///
/// let amount = Money::parse("50000.03", Currency::new("CNY")?)?;
/// let mut money = Prepayment::new("R-7", "ACME", amount, "2026-01-05".parse()?)?;
/// money.owner = Some("wang".parse()?);
/// let portfolio = Portfolio { prepayments: vec![money], ..Portfolio::default() };
/// let found = |day: &str| alerts(&portfolio, &CutOff::on(day.parse()?), &alert_policy(AlertPreset::All), &AlertFacts::default());
/// let report = |now, before| alert_report(&AlertReportRequest { now, before, filter: AlertFilter::default() });
/// let first = report(found("2026-07-06")?, Vec::new())?;
/// let second = report(found("2026-07-13")?, found("2026-07-06")?)?;
/// assert_eq!((first.raised.len(), second.raised.len(), second.kept.len()), (1, 0, 1));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `duplicate_id` for an alert that stands twice; `range_backward` at `filter`; `too_many`.
pub fn alert_report(request: &AlertReportRequest) -> Result<AlertChanges> {
    let AlertReportRequest { now, before, filter } = request;
    let wanted = Wanted::new(filter)?;
    let mut known: [BTreeMap<&Id, usize>; 2] = [BTreeMap::new(), BTreeMap::new()];
    for (seen, (list, name)) in known.iter_mut().zip([(now, "now"), (before, "before")]) {
        at_most(list.len(), MOST, name)?;
        for (position, alert) in list.iter().enumerate() {
            once(seen, &alert.id, position).map_err(|e| e.at_index(name, position))?;
        }
    }
    let [today, earlier] = known;
    let mut changes = AlertChanges { raised: Vec::new(), kept: Vec::new(), cleared: Vec::new(), counts: Vec::new() };
    let mut counts: BTreeMap<AlertKind, AlertCount> = BTreeMap::new();
    let mut counted = |alert: &Alert, add: fn(&mut AlertCount) -> &mut i64| {
        let empty = AlertCount { kind: alert.kind, raised: 0, kept: 0, cleared: 0 };
        let place = add(counts.entry(alert.kind).or_insert(empty));
        *place = place.saturating_add(1);
    };
    for alert in now.iter().filter(|alert| wanted.takes(alert)) {
        if earlier.contains_key(&alert.id) {
            counted(alert, |count| &mut count.kept);
            changes.kept.push(alert.clone());
        } else {
            counted(alert, |count| &mut count.raised);
            changes.raised.push(alert.clone());
        }
    }
    for alert in before.iter().filter(|alert| wanted.takes(alert) && !today.contains_key(&alert.id)) {
        counted(alert, |count| &mut count.cleared);
        changes.cleared.push(alert.clone());
    }
    changes.counts = counts.into_values().collect();
    Ok(changes)
}

/// A filter with its lists as sets.
struct Wanted<'a> {
    filter: &'a AlertFilter,
    lists: [std::collections::BTreeSet<&'a Id>; 4],
}

impl<'a> Wanted<'a> {
    fn new(filter: &'a AlertFilter) -> Result<Self> {
        at_most(filter.kinds.len(), 100, "kinds").map_err(|e| e.at("filter"))?;
        if let (Some(from), Some(through)) = (filter.from, filter.through) {
            forward(from, through).map_err(|e| e.at("filter"))?;
        }
        let AlertFilter { customers, owners, tags, subjects, .. } = filter;
        let lists = [customers, owners, tags, subjects].map(crate::order::set);
        Ok(Self { filter, lists })
    }

    fn takes(&self, alert: &Alert) -> bool {
        let AlertFilter { kinds, severity, from, through, .. } = self.filter;
        let [customers, owners, tags, subjects] = &self.lists;
        (kinds.is_empty() || kinds.contains(&alert.kind))
            && severity.is_none_or(|least| alert.severity >= least)
            && from.is_none_or(|from| alert.since >= from)
            && through.is_none_or(|through| alert.since <= through)
            && has_one(customers, alert.customer.as_slice())
            && has_one(owners, alert.owner.as_slice())
            && has_one(tags, &alert.tags)
            && has_one(subjects, &alert.subjects)
    }
}

/// Whether one of the ids is wanted, if any is.
fn has_one(wanted: &std::collections::BTreeSet<&Id>, ids: &[Id]) -> bool {
    wanted.is_empty() || ids.iter().any(|id| wanted.contains(id))
}
