//! How well a payment fits an item: evidence, weighed and added up.

use super::bits::{prior, rarity, whole_bits};
use super::payment::{Meant, Payment, Quote, Spot};
use super::spread::Spread;
use super::world::{Amounts, Fit, NO_DAY, NONE, Row, World, index};
use super::{AllowedDifference, MatchDifferenceKind, MatchRules};
use crate::Rounding;
use crate::reason::{MatchPlace, MatchReason, NameMatch, ReferenceMatch};
use crate::text::company::Nearness;

/// Everything that does not change from payment to payment.
#[derive(Debug)]
pub(super) struct Scale<'a> {
    pub(super) world: &'a World<'a>,
    pub(super) amounts: Amounts,
    /// Only where amounts may differ by a share.
    pub(super) spread: Option<Spread>,
    pub(super) rules: &'a MatchRules,
    pub(super) prior: i64,
}

/// A payer, and which customers it may be.
#[derive(Clone, Debug, Default)]
pub(super) struct Payer {
    pub(super) fits: Vec<Fit>,
    /// Whether it has a name with which customers can be compared.
    pub(super) named: bool,
    /// The groups of the customers it surely is.
    pub(super) groups: Vec<u32>,
}

impl Payer {
    pub(super) fn fit(&self, party: u32) -> Option<&Fit> {
        self.fits.binary_search_by_key(&party, |fit| fit.party).ok().and_then(|at| self.fits.get(at))
    }
}

impl Fit {
    /// Whether it is good enough to take the customer's items into view.
    pub(super) fn is_known(&self) -> bool {
        self.account || self.known > 0 || matches!(self.nearness, Nearness::Same | Nearness::Near | Nearness::Part)
    }
}

/// How an amount fits what is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AmountFit {
    Exact,
    /// But for an allowed difference, below zero if less was paid; and how many amounts would have been allowed.
    Allowed(MatchDifferenceKind, i64, u64),
    /// Less was paid.
    Less,
    /// More was paid.
    More,
}

impl AmountFit {
    pub(super) fn is_explained(self) -> bool {
        matches!(self, Self::Exact | Self::Allowed(..))
    }
}

/// Why a match is out of question, whatever else speaks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Bar {
    None,
    Currency,
    Direction,
    NotIssued,
    Settled,
}

/// Takes reasons, or only adds them up.
pub(super) trait Tally {
    fn add(&mut self, bits: i64, reason: impl FnOnce() -> MatchReason);
}

/// Only the sum.
#[derive(Debug, Default)]
pub(super) struct Sum(pub(super) i64);

impl Tally for Sum {
    fn add(&mut self, bits: i64, _: impl FnOnce() -> MatchReason) {
        self.0 = self.0.saturating_add(bits);
    }
}

impl Tally for Vec<MatchReason> {
    fn add(&mut self, _: i64, reason: impl FnOnce() -> MatchReason) {
        self.push(reason());
    }
}

/// Where a spot is, in characters.
pub(super) fn spot(payment: &Payment<'_>, spot: Spot) -> MatchPlace {
    if spot.plain {
        let (from, to) = (i64::from(spot.from), i64::from(spot.last).saturating_add(1));
        return MatchPlace { field: spot.field.into(), from, to };
    }
    let Some(text) = payment.field(spot.field) else { return MatchPlace::default() };
    let until = |byte: u32| text.char_indices().take_while(|(at, _)| *at < index(byte)).count();
    let to = text.char_indices().take_while(|(at, _)| *at <= index(spot.last)).count();
    MatchPlace { field: spot.field.into(), from: crate::error::count(until(spot.from)), to: crate::error::count(to) }
}

impl<'a> Scale<'a> {
    pub(super) fn new(world: &'a World<'a>, rules: &'a MatchRules) -> Self {
        Self::with(Amounts::new(world), world, rules)
    }

    /// The same with amounts that are known.
    pub(super) fn with(amounts: Amounts, world: &'a World<'a>, rules: &'a MatchRules) -> Self {
        Self {
            world,
            amounts,
            spread: rules
                .differences
                .iter()
                .any(|rule| matches!(rule, AllowedDifference::Ratio { .. }))
                .then(|| Spread::new(world)),
            rules,
            prior: prior(world.rows.len()).saturating_add(rules.weights.counterpart),
        }
    }

    pub(super) fn bar(payment: &Payment<'_>, row: &Row) -> Bar {
        let Some(paid) = payment.paid_in(row.currency) else { return Bar::Currency };
        if !row.live {
            Bar::Settled
        } else if paid.signum() != row.open.signum() {
            Bar::Direction
        } else if row.issued != NO_DAY && payment.day < row.issued {
            Bar::NotIssued
        } else {
            Bar::None
        }
    }

    /// How the amount fits; `known`: the item is quoted, or the payer is the customer.
    fn amount_fit(&self, payment: &Payment<'_>, item: u32, row: &Row, known: bool) -> AmountFit {
        let open = row.open;
        let own = payment.currency == Some(row.currency);
        let paid = payment.paid_in(row.currency).unwrap_or(payment.amount);
        let difference = paid.saturating_sub(open);
        if difference == 0 {
            return AmountFit::Exact;
        }
        let less = difference.signum() != open.signum();
        let size = difference.unsigned_abs();
        let size_minor = i64::try_from(size).unwrap_or(i64::MAX);
        let allowed = |kind, window: u64| AmountFit::Allowed(kind, difference, window);
        if own && less && payment.charges() == Some(size_minor) {
            return allowed(MatchDifferenceKind::Fee, 1);
        }
        let discount =
            |discount: &crate::Discount| payment.line.date <= discount.until && discount.amount.minor() == size_minor;
        let discounts = || self.world.items.get(index(item)).map_or(&[][..], |item| &item.discounts);
        if less && row.discounted && discounts().iter().any(discount) {
            return allowed(MatchDifferenceKind::Discount, 1);
        }
        let Some(open) = self.world.open(row) else { return AmountFit::More };
        let currency = open.currency();
        for rule in &self.rules.differences {
            match rule {
                AllowedDifference::Fee { least, most } => {
                    let fits = (least.minor()..=most.minor()).contains(&size_minor) && least.currency() == currency;
                    if less && known && fits {
                        let window = most.minor().saturating_sub(least.minor()).saturating_add(1);
                        return allowed(MatchDifferenceKind::Fee, window.unsigned_abs());
                    }
                }
                AllowedDifference::FeeSchedule { steps } => {
                    if less && known && steps.iter().any(|step| step.comes_to(size_minor, open)) {
                        let window = u64::try_from(steps.len()).unwrap_or(u64::MAX).saturating_mul(2);
                        return allowed(MatchDifferenceKind::Fee, window);
                    }
                }
                AllowedDifference::Rounding { most } => {
                    if size_minor <= most.minor() && most.currency() == currency {
                        return allowed(MatchDifferenceKind::Rounding, most.minor().unsigned_abs().saturating_mul(2));
                    }
                }
                AllowedDifference::Withheld { percent } => {
                    let taken = |rounding| {
                        open.percent(*percent, rounding).is_ok_and(|taken| taken.value.minor().unsigned_abs() == size)
                    };
                    if less && known && (taken(Rounding::Down) || taken(Rounding::Up)) {
                        return allowed(MatchDifferenceKind::Withheld, 2);
                    }
                }
                AllowedDifference::Ratio { percent } => {
                    let most = open.percent(*percent, Rounding::Down);
                    let most = most.map_or(0, |most| most.value.minor().unsigned_abs());
                    if size <= most {
                        return allowed(MatchDifferenceKind::Ratio, 1);
                    }
                }
            }
        }
        // A part of what was ordered in another currency is nobody's part.
        if less && own { AmountFit::Less } else { AmountFit::More }
    }

    /// What a quotation weighs.
    pub(super) fn quote_bits(&self, quote: &Quote) -> i64 {
        let weights = &self.rules.weights;
        // A digit says a little more than three bits; some of it is met by accident among other numbers.
        let digits = |digits: u8| i64::from(digits).saturating_mul(3_300);
        match quote.how {
            ReferenceMatch::Structured => weights.reference,
            ReferenceMatch::Quoted => weights.quoted.min(digits(quote.digits).saturating_add(4_000)),
            ReferenceMatch::Digits => weights.quoted.min(digits(quote.digits).saturating_sub(1_000)),
            ReferenceMatch::OneEdit => weights.quoted.saturating_add(weights.edit),
            ReferenceMatch::TwoEdits => weights.quoted.saturating_add(weights.edit.saturating_mul(2)),
            ReferenceMatch::Ending => weights.quoted.min(digits(quote.digits).saturating_sub(3_000)),
            ReferenceMatch::Beginning => {
                weights.quoted.saturating_sub(digits(quote.digits)).saturating_sub(3_000).max(0)
            }
        }
    }

    /// What is said about the payer and the customer.
    pub(super) fn payer(&self, payer: &Payer, customer: u32, tally: &mut impl Tally) {
        let weights = &self.rules.weights;
        if customer == NONE {
            return;
        }
        let fit = payer.fit(customer);
        let parties = u64::try_from(self.world.parties.len()).unwrap_or(u64::MAX).saturating_add(255);
        let nearness = fit.map_or(Nearness::Different, |fit| fit.nearness);
        if let Some(fit) = fit {
            if fit.account {
                let bits = rarity(parties, 1).min(weights.account);
                tally.add(bits, || MatchReason::Account { bits });
            }
            if fit.known != 0 {
                let bits = fit.known;
                tally.add(bits, || MatchReason::Known { bits });
            }
        }
        let sure = fit.is_some_and(|fit| fit.account || fit.known > 0);
        let as_near = fit.map_or(0, |fit| fit.parties).max(1);
        let same = rarity(parties, u64::from(as_near)).min(weights.name);
        let less = |less: i64| same.saturating_add(less).max(0);
        let (how, bits) = match nearness {
            Nearness::Same => (NameMatch::Same, same),
            Nearness::Near => (NameMatch::Near, less(weights.name_near)),
            Nearness::Part => (NameMatch::Part, less(weights.name_part)),
            Nearness::Group => (NameMatch::Group, less(weights.name_group)),
            Nearness::Akin => (NameMatch::Akin, less(weights.name_akin)),
            Nearness::Different if sure || !payer.named || !self.world.parties.is_named(customer) => return,
            Nearness::Different => {
                let group = self.world.parties.group(customer);
                if group.is_some_and(|group| payer.groups.contains(&group)) {
                    let bits = weights.group;
                    tally.add(bits, || MatchReason::Group { bits });
                    return;
                }
                (NameMatch::Other, weights.name_other)
            }
        };
        // Account and name say the same thing: what the account said is not said again.
        let bits = if sure { bits.min(2_000) } else { bits };
        tally.add(bits, || MatchReason::Name { how, parties: as_near.into(), bits });
    }

    /// What is said about the day.
    pub(super) fn day(&self, payment: &Payment<'_>, due: i32, tally: &mut impl Tally) {
        if due == NO_DAY {
            return;
        }
        let weights = &self.rules.weights;
        let days = i64::from(payment.day).saturating_sub(due.into());
        let bits = match days {
            -3..=4 => weights.on_day,
            -7..=21 => weights.on_time,
            -45..=60 => weights.late,
            _ => weights.out_of_time,
        };
        tally.add(bits, || MatchReason::Day { days, bits });
    }

    /// Everything about a payment and one item.
    pub(super) fn weigh(&self, case: &Case<'_>, item: u32, meant: Meant, tally: &mut impl Tally) -> Option<AmountFit> {
        let row = *self.world.row(item)?;
        let payment = case.payment;
        let weights = &self.rules.weights;
        let items = crate::error::count(self.world.rows.len());
        tally.add(self.prior, || MatchReason::Prior { items, bits: self.prior });
        match meant {
            Meant::Quote(quote) => {
                let bits = self.quote_bits(&quote);
                let place = || spot(payment, quote.spot);
                tally.add(bits, || MatchReason::Reference { how: quote.how, place: place(), bits });
            }
            Meant::Another(spotted) => {
                let bits = weights.other_reference;
                tally.add(bits, || MatchReason::OtherReference { place: spot(payment, spotted), bits });
            }
            Meant::Nothing => {
                if let Some(other) = case.quoted {
                    let bits = weights.other_quoted;
                    tally.add(bits, || MatchReason::OtherReference { place: spot(payment, other), bits });
                }
            }
        }
        let quoted = matches!(meant, Meant::Quote(_));
        let known = quoted || case.payer.fit(row.customer).is_some_and(Fit::is_known);
        let fit = self.amount_fit(payment, item, &row, known);
        match fit {
            AmountFit::Exact => {
                let same = self.amounts.with(row.currency, row.open).len();
                let bits = self.amounts.weight(row.open, same, weights.amount);
                tally.add(bits, || MatchReason::Amount { items: crate::error::count(same), bits });
            }
            AmountFit::Allowed(MatchDifferenceKind::Ratio, ..) => {
                // Where both sides are measured differently, a difference is no exception.
                let spread = self.spread.as_ref();
                let paid = payment.paid_in(row.currency).unwrap_or(payment.amount);
                let bits = spread.map_or(0, |s| s.weight(row.currency, paid, row.open, weights.amount));
                tally.add(bits, || MatchReason::Difference { bits });
            }
            AmountFit::Allowed(_, _, window) => {
                let bits = weights.amount.saturating_sub(whole_bits(window).saturating_mul(1_000)).max(0);
                let bits = bits.saturating_add(weights.difference);
                tally.add(bits, || MatchReason::Difference { bits });
            }
            AmountFit::Less | AmountFit::More => {
                let bits = weights.other_amount;
                tally.add(bits, || MatchReason::OtherAmount { bits });
            }
        }
        self.payer(case.payer, row.customer, tally);
        self.text(case.text, item, tally);
        self.day(payment, row.due, tally);
        Some(fit)
    }

    /// What is said about the texts: how far they are the same, and how many begin so.
    fn text(&self, text: &str, item: u32, tally: &mut impl Tally) {
        let Some((other, texts)) = self.world.texts.as_ref().and_then(|texts| Some((texts.of(item)?, texts))) else {
            return;
        };
        if text.is_empty() {
            return;
        }
        let weights = &self.rules.weights;
        let same = || text.chars().zip(other.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a);
        let (characters, bytes) = (same().count(), same().map(char::len_utf8).fold(0_usize, usize::saturating_add));
        let beginning = text.get(..bytes).unwrap_or_default();
        let items = texts.beginning_with(beginning);
        let all = u64::try_from(self.world.rows.len()).unwrap_or(u64::MAX).saturating_add(255);
        let whole = bytes == text.len().min(other.len());
        let bits = match characters {
            0 | 1 => weights.name_other,
            _ => {
                let same = rarity(all, u64::try_from(items).unwrap_or(u64::MAX)).min(weights.name);
                if whole { same } else { same.saturating_sub(2_000) }
            }
        };
        let (characters, items) = (crate::error::count(characters), crate::error::count(items));
        tally.add(bits, || MatchReason::Text { characters, items, bits });
    }

    /// Adds items whose text begins with the same letter and whose amount is near, where amounts may differ.
    pub(super) fn alike(&self, payment: &Payment<'_>, text: &str, candidates: &mut Vec<u32>) {
        let (Some(texts), Some(currency), Some(first)) =
            (self.world.texts.as_ref(), payment.currency, text.chars().next())
        else {
            return;
        };
        let hundredths = self.rules.differences.iter().filter_map(|rule| match rule {
            AllowedDifference::Ratio { percent } => Some(percent.units()),
            _ => None,
        });
        let Some(ratio) = hundredths.max() else { return };
        let whole = crate::Percent::WHOLE;
        let bound = |divisor: i64| {
            let scaled = i128::from(payment.amount).saturating_mul(whole.into());
            i64::try_from(scaled.checked_div(divisor.into()).unwrap_or(0)).unwrap_or(payment.amount)
        };
        let (a, b) = (bound(whole.saturating_add(ratio)), bound(whole.saturating_sub(ratio).max(1)));
        candidates.extend(texts.near(currency, first, a.min(b), a.max(b).saturating_add(1)));
    }
}

/// A payment with what was found out about it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Case<'a> {
    pub(super) payment: &'a Payment<'a>,
    pub(super) payer: &'a Payer,
    /// Where another item is quoted exactly, if one is.
    pub(super) quoted: Option<Spot>,
    /// What it says beside references, if items have texts.
    pub(super) text: &'a str,
}
