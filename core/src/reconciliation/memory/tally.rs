//! What the events of one payer and one customer weigh together.

use super::event::Known;
use crate::Date;

/// A confirmation on its day, in thousandths of a bit, and after how many days it is half.
const CONFIRMATION: i64 = 4_000;
const CONFIRMATION_HALF: i64 = 180;
/// The same of a refusal.
const REFUSAL: i64 = 8_000;
const REFUSAL_HALF: i64 = 30;

/// Sums of weights: what is taken out again leaves no trace.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(super) struct Tally {
    pub(super) confirmed: i64,
    pub(super) refused: i64,
    pub(super) confirming: i64,
    pub(super) refusing: i64,
    pub(super) last_confirmed: Option<Date>,
    pub(super) last_refused: Option<Date>,
}

impl Tally {
    pub(super) fn of(event: &Known<'_>, as_of: Date) -> Self {
        let days = as_of.days_since(event.on);
        if event.confirmed {
            let confirming = decayed(CONFIRMATION, days, CONFIRMATION_HALF);
            return Self { confirmed: 1, confirming, last_confirmed: Some(event.on), ..Self::default() };
        }
        let refusing = decayed(REFUSAL, days, REFUSAL_HALF);
        Self { refused: 1, refusing, last_refused: Some(event.on), ..Self::default() }
    }

    pub(super) fn add(&mut self, other: &Self) {
        self.confirmed = self.confirmed.saturating_add(other.confirmed);
        self.refused = self.refused.saturating_add(other.refused);
        self.confirming = self.confirming.saturating_add(other.confirming);
        self.refusing = self.refusing.saturating_add(other.refusing);
        self.last_confirmed = self.last_confirmed.max(other.last_confirmed);
        self.last_refused = self.last_refused.max(other.last_refused);
    }

    /// Without some of it. The last days stay: they are those of the name under any account.
    pub(super) fn without(&self, part: Option<&Self>) -> Self {
        let Some(part) = part else { return self.clone() };
        Self {
            confirmed: self.confirmed.saturating_sub(part.confirmed),
            refused: self.refused.saturating_sub(part.refused),
            confirming: self.confirming.saturating_sub(part.confirming),
            refusing: self.refusing.saturating_sub(part.refusing),
            last_confirmed: self.last_confirmed,
            last_refused: self.last_refused,
        }
    }
}

/// A weight after some days: half after each `half`, evenly less in between, rounded down.
fn decayed(weight: i64, days: i64, half: i64) -> i64 {
    let days = days.max(0);
    let (halvings, rest) = (days.checked_div(half).unwrap_or(0), days.checked_rem(half).unwrap_or(0));
    let whole = half.saturating_mul(2);
    let now = weight.saturating_mul(whole.saturating_sub(rest)).checked_div(whole).unwrap_or(0);
    u32::try_from(halvings).ok().and_then(|halvings| now.checked_shr(halvings)).unwrap_or(0)
}

/// What it costs that a payer pays for others as well: 1,000 for each doubling of all over the own, evenly more in
/// between, rounded down.
pub(super) fn shared(own: i64, all: i64) -> i64 {
    let (mut doubled, mut cost) = (own, 0_i64);
    if own <= 0 {
        return 0;
    }
    while let Some(twice) = doubled.checked_mul(2).filter(|twice| *twice <= all) {
        doubled = twice;
        cost = cost.saturating_add(1_000);
    }
    let more = all.saturating_sub(doubled).max(0).saturating_mul(1_000).checked_div(doubled).unwrap_or(0);
    cost.saturating_add(more)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_halve_on_their_days_and_never_rise() {
        let refusal = |days| decayed(REFUSAL, days, REFUSAL_HALF);
        assert_eq!([0, 15, 30, 60, 90, 3_000_000].map(refusal), [8_000, 6_000, 4_000, 2_000, 1_000, 0]);
        let confirmation = |days| decayed(CONFIRMATION, days, CONFIRMATION_HALF);
        assert_eq!([0, 90, 180, 360].map(confirmation), [4_000, 3_000, 2_000, 1_000]);
        assert!((0..2_000).all(|days| refusal(days + 1) <= refusal(days)));
        assert!((0..2_000).all(|days| confirmation(days + 1) <= confirmation(days)));
    }

    #[test]
    fn every_doubling_costs_a_bit() {
        assert_eq!(
            [1, 2, 3, 4, 6, 8].map(|times| shared(4_000, 4_000 * times)),
            [0, 1_000, 1_500, 2_000, 2_500, 3_000]
        );
        assert_eq!(shared(0, 5), 0);
    }
}
