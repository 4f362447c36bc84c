//! The risk of a customer (信用风险): how often, how long and how seriously late it pays, beside its peers.
//!
//! The risk is the weighted sum of exact fractions, rounded down once, to whole basis points. A risk therefore lies
//! below a cut exactly if it does before rounding.

use crate::shape::Shape;
use crate::{Date, Fraction, GradePolicy, Observation, ObservationState, Result};

/// How all customers together paid: what a customer of whom little is known is taken for. Only counts, so that the
/// rates of two parts of a portfolio may be added.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub struct PeerRates {
    /// What was settled or given up in the window, and what is overdue.
    pub observations: i64,
    /// What of that was or is late.
    pub late: i64,
    /// What was settled or given up, and what is seriously overdue.
    pub serious_of: i64,
    /// What of that was or is seriously late.
    pub serious: i64,
    /// The days late, each capped, none below zero.
    pub days: i64,
}

/// What the risk of a customer is made of. The factors add up to it exactly.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct CustomerRisk {
    /// The risk, 0 to 10,000, rounded down.
    pub risk: i64,
    /// The same in billionths, for sorting.
    pub billionths: i64,
    /// What was settled or given up in the window.
    pub settled: i64,
    /// What is overdue.
    pub overdue: i64,
    /// The points lost by factor; together `risk`.
    pub factors: Vec<RiskFactor>,
    /// The mean of the days late plus a share of their standard deviation, in thousandths of a day (严重度): how badly
    /// late rather than how often. Absent below two observations.
    #[shape(omit)]
    pub severity: Option<i64>,
}

/// One reason why points are lost.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct RiskFactor {
    /// What is looked at.
    pub kind: FactorKind,
    /// The points that could be lost.
    pub weight: i64,
    /// The points lost.
    pub points: i64,
    /// How many payments, days, orders or refunds were found.
    pub count: i64,
    /// Of how many payments or orders.
    pub of: i64,
    /// One by the other: a share, or days on average. Absent: there is nothing to divide by.
    #[shape(omit)]
    pub observed: Option<Fraction>,
    /// The same of all customers.
    #[shape(omit)]
    pub peers: Option<Fraction>,
}

/// What a factor looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Shape)]
pub enum FactorKind {
    /// The share of payments that are late (逾期率).
    LateShare,
    /// The mean of the days late (平均逾期天数).
    LateDays,
    /// The share of payments that are seriously late (严重逾期率).
    SeriousShare,
    /// The share of orders not funded before they were released (未足额预付率).
    UnfundedShare,
    /// Refunds asked for, per funded order (退款申请率).
    RefundShare,
}

/// How a customer that prepays behaves: orders stand for the invoices it does not have.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub struct FundingCounts {
    /// Orders released in the window.
    pub orders: i64,
    /// Those of them that were funded before they were released.
    pub funded: i64,
    /// Refunds asked for on funded orders.
    pub refunds: i64,
}

/// The counts of one customer, kept up to date payment by payment: what [`risk_of`] counts anew each time.
///
/// ```
/// use duebook::{Currency, CutOff, Debt, DebtEvent, GradePolicy, Money, PeerRates, RiskCounts, observations, risk_of};
///
/// let policy = GradePolicy::default();
/// let amount = Money::parse("1130.01", Currency::new("CNY")?)?;
/// let mut debt = Debt::new("INV-7", "ACME", amount, "2026-01-05".parse()?, "2026-02-04".parse()?)?;
/// debt.events.push(DebtEvent::paid("2026-02-10".parse()?, amount));
/// let on = "2026-03-01".parse()?;
/// let seen = observations(&[debt], &CutOff::on(on), &policy.observed)?;
/// let peers = PeerRates { observations: 100, late: 20, serious_of: 100, serious: 5, days: 300 };
///
/// let mut counts = RiskCounts::default();
/// counts.add(&seen[0], &policy);
/// assert_eq!(counts.risk(&peers, None, &policy), risk_of(&seen, on, &peers, &policy)?);
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub struct RiskCounts {
    settled: i64,
    settled_late: i64,
    settled_serious: i64,
    /// The days late of what was settled, capped.
    settled_days: i64,
    overdue_serious: i64,
    /// The days of what is overdue, capped.
    overdue: Vec<i64>,
    overdue_days: i64,
    /// The sums of all days and of their squares, early ones below zero, each at most ten years.
    sum: i64,
    squares: i64,
}

impl RiskCounts {
    /// Takes an observation in. It is the caller's matter that it lies in the window.
    pub fn add(&mut self, seen: &Observation, policy: &GradePolicy) {
        self.change(seen, policy, 1);
    }

    /// Takes an observation out that was taken in before: it left the window, or it is settled and no longer overdue.
    pub fn remove(&mut self, seen: &Observation, policy: &GradePolicy) {
        self.change(seen, policy, -1);
    }

    fn change(&mut self, seen: &Observation, policy: &GradePolicy, by: i64) {
        let add = |to: &mut i64, what: i64| *to = to.saturating_add(what.saturating_mul(by));
        let capped = seen.days.clamp(0, policy.cap_days);
        let serious = i64::from(seen.days > policy.serious_days);
        let days = seen.days.clamp(TEN_YEARS.saturating_neg(), TEN_YEARS);
        add(&mut self.sum, days);
        add(&mut self.squares, days.saturating_mul(days));
        if seen.state == ObservationState::Overdue {
            add(&mut self.overdue_serious, serious);
            add(&mut self.overdue_days, capped);
            if by > 0 {
                self.overdue.push(capped);
            } else if let Some(place) = self.overdue.iter().position(|days| *days == capped) {
                self.overdue.swap_remove(place);
            }
            return;
        }
        let late = seen.late || seen.state == ObservationState::WrittenOff;
        add(&mut self.settled, 1);
        add(&mut self.settled_late, i64::from(late));
        add(&mut self.settled_serious, serious);
        add(&mut self.settled_days, capped);
    }

    /// As many more payments, each on its day, here and so among all.
    pub(crate) fn on_time(&self, payments: i64, peers: &PeerRates) -> (Self, PeerRates) {
        let more = |count: i64| count.saturating_add(payments);
        let (observations, serious_of) = (more(peers.observations), more(peers.serious_of));
        let peers = PeerRates { observations, serious_of, ..peers.clone() };
        (Self { settled: more(self.settled), ..self.clone() }, peers)
    }

    /// In an order in which equal counts are equal.
    pub(crate) fn in_order(mut self) -> Self {
        self.overdue.sort_unstable();
        self
    }

    pub(crate) fn overdue(&self) -> i64 {
        crate::error::count(self.overdue.len())
    }

    /// How much is known: what was settled, and what is overdue.
    #[must_use]
    pub fn observations(&self) -> i64 {
        self.settled.saturating_add(self.overdue())
    }

    /// Adds the counts to those of all customers.
    pub fn add_to(&self, peers: &mut PeerRates) {
        let add = |to: &mut i64, a: i64, b: i64| *to = to.saturating_add(a).saturating_add(b);
        let overdue = self.overdue();
        add(&mut peers.observations, self.settled, overdue);
        add(&mut peers.late, self.settled_late, overdue);
        add(&mut peers.serious_of, self.settled, self.overdue_serious);
        add(&mut peers.serious, self.settled_serious, self.overdue_serious);
        add(&mut peers.days, self.settled_days, self.overdue_days);
    }

    /// The risk, beside that of the peers; none if there is not one observation, neither here nor there.
    ///
    /// `funding` takes the place of the share of serious lateness while there are fewer observations than the policy
    /// needs: the own one, and that of all customers.
    #[must_use]
    pub fn risk(
        &self,
        peers: &PeerRates,
        funding: Option<(&FundingCounts, &FundingCounts)>,
        policy: &GradePolicy,
    ) -> Option<CustomerRisk> {
        let (overdue, known) = (self.overdue(), self.observations());
        let late = self.settled_late.saturating_add(overdue);
        let pseudo = policy.pseudo;
        let share = |kind, weight, own: (i64, i64), all: (i64, i64), full: i64| {
            Share::of(kind, weight, (own, all), pseudo, full)
        };
        let all_late = (peers.late, peers.observations);
        let all_days = (peers.days, peers.observations);
        let days = self.days(all_days, pseudo);
        let mut shares = vec![
            share(FactorKind::LateShare, policy.weight_late, (late, known), all_late, 1)?,
            share(FactorKind::LateDays, policy.weight_days, days, all_days, policy.full_days)?,
        ];
        match funding.filter(|(own, _)| known < policy.minimum && own.orders > 0) {
            None => {
                let of = self.settled.saturating_add(self.overdue_serious);
                let serious = self.settled_serious.saturating_add(self.overdue_serious);
                let all = (peers.serious, peers.serious_of);
                let (kind, weight) = (FactorKind::SeriousShare, policy.weight_serious);
                // Nothing settled and nothing seriously late anywhere: there is nothing to hold against anybody.
                let none = Share { kind, weight, own: (serious, of), all, upper: 0, lower: 1 };
                shares.push(share(kind, weight, (serious, of), all, 1).unwrap_or(none));
            }
            Some((own, all)) => {
                let half = policy.weight_serious.div_euclid(2);
                let open = |counts: &FundingCounts| (counts.orders.saturating_sub(counts.funded), counts.orders);
                shares.push(share(FactorKind::UnfundedShare, half, open(own), open(all), 1)?);
                let asked = |counts: &FundingCounts| (counts.refunds, counts.funded);
                let rest = policy.weight_serious.saturating_sub(half);
                let kind = FactorKind::RefundShare;
                let none = Share { kind, weight: rest, own: asked(own), all: asked(all), upper: 0, lower: 1 };
                shares.push(share(kind, rest, asked(own), asked(all), 1).unwrap_or(none));
            }
        }
        self.risk_of_shares(&shares, policy)
    }

    /// The days late and of how many observations. What is overdue counts only if it makes the mean longer: one that
    /// has just fallen due must not look like an improvement.
    fn days(&self, (all, of): (i64, i64), pseudo: i64) -> (i64, i64) {
        let mut waiting = self.overdue.clone();
        waiting.sort_unstable_by(|a, b| b.cmp(a));
        let wide = |a: i64, b: i64| i128::from(a).saturating_mul(b.into());
        let (mut days, mut known) = (self.settled_days, self.settled);
        for overdue in waiting {
            // Whether `overdue` is more than (days + pseudo × all / of) / (known + pseudo).
            let (pseudo, of) = if of > 0 { (pseudo, of) } else { (0, 1) };
            let sum = wide(days, of).saturating_add(wide(pseudo, all));
            let mean_of = wide(known.saturating_add(pseudo), of);
            if mean_of > 0 && mean_of.saturating_mul(overdue.into()) <= sum {
                break;
            }
            days = days.saturating_add(overdue);
            known = known.saturating_add(1);
        }
        (days, known)
    }

    fn risk_of_shares(&self, shares: &[Share], policy: &GradePolicy) -> Option<CustomerRisk> {
        let (total, rest, of) = sum(shares)?;
        let lost = |share: &Share| whole(share.upper.checked_div(share.lower).unwrap_or(0));
        // What rounding took from the factors goes to the largest, the first of them.
        let missing = shares.iter().map(lost).fold(total, i64::saturating_sub);
        let largest = shares.iter().enumerate().rev().max_by_key(|(_, share)| lost(share)).map(|(place, _)| place);
        let factor = |(place, share): (usize, &Share)| RiskFactor {
            kind: share.kind,
            weight: share.weight,
            points: lost(share).saturating_add(if largest == Some(place) { missing } else { 0 }),
            count: share.own.0,
            of: share.own.1,
            observed: Fraction::of(share.own.0, share.own.1),
            peers: Fraction::of(share.all.0, share.all.1),
        };
        // Parts of a basis point, for sorting.
        let fine = match rest.checked_mul(FINE) {
            Some(rest) => rest.checked_div(of),
            None => rest.checked_div(of.div_euclid(FINE)),
        };
        let billionths = i128::from(total).saturating_mul(FINE).saturating_add(fine.unwrap_or(0));
        Some(CustomerRisk {
            risk: total,
            billionths: whole(billionths),
            settled: self.settled,
            overdue: self.overdue(),
            factors: shares.iter().enumerate().map(factor).collect(),
            severity: self.severity(policy),
        })
    }

    /// Mean and a share of the sample standard deviation, each in thousandths of a day and rounded down.
    fn severity(&self, policy: &GradePolicy) -> Option<i64> {
        let n = i128::from(self.observations());
        let sum = i128::from(self.sum);
        let mean = sum.saturating_mul(1000).checked_div_euclid(n)?;
        let pairs = n.saturating_mul(n.saturating_sub(1));
        let spread = n.saturating_mul(self.squares.into()).saturating_sub(sum.saturating_mul(sum));
        let deviation = spread.saturating_mul(1_000_000).checked_div_euclid(pairs)?.checked_isqrt()?;
        let part = deviation.saturating_mul(policy.spread_hundredths.into()).div_euclid(100);
        i64::try_from(mean.saturating_add(part)).ok()
    }
}

/// A figure with what it loses: `upper / lower` basis points, not rounded.
struct Share {
    kind: FactorKind,
    weight: i64,
    own: (i64, i64),
    all: (i64, i64),
    upper: i128,
    lower: i128,
}

/// In days. The severity of one who pays after ten years is beyond comparison.
const TEN_YEARS: i64 = 3660;
/// So many billionths are a basis point.
const FINE: i128 = 100_000;

impl Share {
    /// `weight × (own + pseudo × all) / (of + pseudo) / full`, at most the weight. Without peers there is no pseudo
    /// observation; none if there is nothing to divide by.
    fn of(kind: FactorKind, weight: i64, (own, all): ((i64, i64), (i64, i64)), pseudo: i64, full: i64) -> Option<Self> {
        let wide = |a: i64, b: i64| i128::from(a).saturating_mul(b.into());
        let (pseudo, peers) = if all.1 > 0 { (pseudo, all) } else { (0, (0, 1)) };
        let upper = wide(own.0, peers.1).saturating_add(wide(pseudo, peers.0));
        let lower = wide(own.1.saturating_add(pseudo), peers.1).saturating_mul(full.into());
        if lower <= 0 {
            return None;
        }
        let upper = upper.clamp(0, lower).checked_mul(weight.into())?;
        Some(Self { kind, weight, own, all, upper, lower })
    }
}

/// The sum of what is lost: whole basis points, and what is left over of one as a fraction. None if the counts are so
/// large that no exact sum can be said, far beyond the largest portfolio.
fn sum(shares: &[Share]) -> Option<(i64, i128, i128)> {
    let (mut total, mut rest, mut of) = (0_i128, 0_i128, 1_i128);
    for share in shares {
        total = total.checked_add(share.upper.checked_div_euclid(share.lower)?)?;
        let part = share.upper.checked_rem_euclid(share.lower)?;
        (rest, of) = add((rest, of), (part, share.lower), 1)
            .or_else(|| add((rest, of), (part, share.lower), common(of, share.lower)))?;
    }
    let total = total.checked_add(rest.checked_div_euclid(of)?)?;
    Some((i64::try_from(total).ok()?, rest.checked_rem_euclid(of)?, of))
}

/// The sum of two fractions whose lower numbers have a common divisor.
fn add(a: (i128, i128), b: (i128, i128), common: i128) -> Option<(i128, i128)> {
    let (of_a, of_b) = (a.1.checked_div(common)?, b.1.checked_div(common)?);
    let upper = a.0.checked_mul(of_b)?.checked_add(b.0.checked_mul(of_a)?)?;
    Some((upper, of_a.checked_mul(b.1)?))
}

fn common(mut a: i128, mut b: i128) -> i128 {
    while let Some(rest) = a.checked_rem(b) {
        (a, b) = (b, rest);
    }
    a
}

fn whole(number: i128) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// How all customers together paid in the window that ends on `on`.
///
/// # Errors
/// Those of [`GradePolicy::check`], at `policy`.
pub fn peer_rates(observations: &[Observation], on: Date, policy: &GradePolicy) -> Result<PeerRates> {
    let mut peers = PeerRates::default();
    counts_of(observations, on, policy)?.add_to(&mut peers);
    Ok(peers)
}

/// The risk of one customer from its observations in the window that ends on `on`, beside that of its peers; none if
/// there is not one observation, neither here nor there.
///
/// ```
/// use duebook::{GradePolicy, PeerRates, risk_of};
///
/// // Nothing is known of the customer: it is taken for one of its peers, of whom one in five is late.
/// let peers = PeerRates { observations: 100, late: 20, serious_of: 100, serious: 5, days: 300 };
/// let risk = risk_of(&[], "2026-03-01".parse()?, &peers, &GradePolicy::default())?;
/// assert_eq!(risk.map(|risk| (risk.risk, risk.settled)), Some((800 + 300 + 150, 0)));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// Those of [`GradePolicy::check`], at `policy`.
pub fn risk_of(
    observations: &[Observation],
    on: Date,
    peers: &PeerRates,
    policy: &GradePolicy,
) -> Result<Option<CustomerRisk>> {
    Ok(counts_of(observations, on, policy)?.risk(peers, None, policy))
}

/// Whether an observation lies in the window: what is overdue always does.
pub(crate) fn in_window(seen: &Observation, on: Date, policy: &GradePolicy) -> bool {
    seen.state == ObservationState::Overdue || (0..policy.window_days).contains(&on.days_since(seen.until))
}

fn counts_of(observations: &[Observation], on: Date, policy: &GradePolicy) -> Result<RiskCounts> {
    policy.check().map_err(|e| e.at("policy"))?;
    let mut counts = RiskCounts::default();
    for seen in observations.iter().filter(|seen| in_window(seen, on, policy)) {
        counts.add(seen, policy);
    }
    Ok(counts)
}
