//! How often evidence is seen with the true item, and with others.

use std::collections::BTreeMap;

use super::super::bits::log_ratio;
use super::super::payment::{Meant, Payment, Reader};
use super::super::weigh::{AmountFit, Bar, Case, Payer, Scale};
use super::super::world::{NO_DAY, World, sorted_by_id};
use super::super::{MatchDifferenceKind, MatchRequest};
use super::{MatchEvidence, Truth};
use crate::reason::{MatchReason, NameMatch, ReferenceMatch};
use crate::text::company::Nearness;
use crate::text::fold::mixed;

/// How often one kind of evidence was seen.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Seen {
    pub(super) hits: u64,
    pub(super) of: u64,
    pub(super) others: u64,
    /// None: what others show is counted in each request, as the rarity of a name or an amount.
    pub(super) of_others: Option<u64>,
}

impl Seen {
    /// What it weighs.
    pub(super) fn bits(&self) -> i64 {
        log_ratio((self.hits, self.of), self.of_others.map_or((1, 1), |of| (self.others, of)))
    }
}

/// All kinds, those that were never seen too.
#[derive(Clone, Debug)]
pub(super) struct Counts(BTreeMap<MatchEvidence, Seen>);

/// So many other items are looked at for each confirmed line.
const OTHERS: u64 = 16;

use MatchEvidence as E;

const ALL: [MatchEvidence; 16] = [
    E::Counterpart,
    E::OtherQuoted,
    E::OtherReference,
    E::Difference,
    E::OtherAmount,
    E::NameNear,
    E::NamePart,
    E::NameGroup,
    E::NameAkin,
    E::NameOther,
    E::Group,
    E::OnDay,
    E::OnTime,
    E::Late,
    E::OutOfTime,
    E::Several,
];
const REFERENCES: [MatchEvidence; 2] = [E::OtherQuoted, E::OtherReference];
const AMOUNTS: [MatchEvidence; 2] = [E::Difference, E::OtherAmount];
const NAMES: [MatchEvidence; 6] = [E::NameNear, E::NamePart, E::NameGroup, E::NameAkin, E::NameOther, E::Group];
const DAYS: [MatchEvidence; 4] = [E::OnDay, E::OnTime, E::Late, E::OutOfTime];

impl Counts {
    fn new() -> Self {
        let beside_others = |evidence: &E| {
            !matches!(evidence, E::Difference | E::NameNear | E::NamePart | E::NameGroup | E::NameAkin | E::Several)
        };
        let row =
            |evidence: E| (evidence, Seen { of_others: beside_others(&evidence).then_some(0), ..Seen::default() });
        Self(ALL.into_iter().map(row).collect())
    }

    pub(super) fn all(&self) -> impl Iterator<Item = (MatchEvidence, Seen)> {
        self.0.iter().map(|(evidence, seen)| (*evidence, *seen))
    }

    /// Counts that of some kinds one was seen, or none.
    fn add(&mut self, kinds: &[MatchEvidence], seen: Option<MatchEvidence>, is_true: bool) {
        for kind in kinds {
            let Some(row) = self.0.get_mut(kind) else { continue };
            let one = u64::from(seen == Some(*kind));
            if is_true {
                (row.hits, row.of) = (row.hits.saturating_add(one), row.of.saturating_add(1));
            } else if let Some(of) = &mut row.of_others {
                (row.others, *of) = (row.others.saturating_add(one), of.saturating_add(1));
            }
        }
    }

    /// Counts what speaks for and against one item.
    fn pair(&mut self, scale: &Scale<'_>, case: &Case<'_>, item: u32, meant: Meant, is_true: bool) {
        let mut reasons: Vec<MatchReason> = Vec::new();
        let Some(fit) = scale.weigh(case, item, meant, &mut reasons) else { return };
        let Some(row) = scale.world.row(item) else { return };
        let another = match meant {
            Meant::Another(_) => Some(E::OtherReference),
            Meant::Nothing if case.quoted.is_some() => Some(E::OtherQuoted),
            Meant::Nothing | Meant::Quote(_) => None,
        };
        self.add(&REFERENCES, another, is_true);
        let amount = match fit {
            AmountFit::Allowed(kind, ..) if kind != MatchDifferenceKind::Ratio => Some(E::Difference),
            AmountFit::Exact | AmountFit::Allowed(..) => None,
            AmountFit::Less | AmountFit::More => Some(E::OtherAmount),
        };
        self.add(&AMOUNTS, amount, is_true);
        let mut name = None;
        let mut said = false;
        for reason in &reasons {
            match reason {
                MatchReason::Name { how, .. } => {
                    said = true;
                    name = match how {
                        NameMatch::Same => None,
                        NameMatch::Near => Some(E::NameNear),
                        NameMatch::Part => Some(E::NamePart),
                        NameMatch::Group => Some(E::NameGroup),
                        NameMatch::Akin => Some(E::NameAkin),
                        NameMatch::Other => Some(E::NameOther),
                    };
                }
                MatchReason::Group { .. } => (said, name) = (true, Some(E::Group)),
                _ => {}
            }
        }
        if said {
            self.add(&NAMES, name, is_true);
        }
        if row.due != NO_DAY {
            let day = match i64::from(case.payment.day).saturating_sub(row.due.into()) {
                -3..=4 => E::OnDay,
                -7..=21 => E::OnTime,
                -45..=60 => E::Late,
                _ => E::OutOfTime,
            };
            self.add(&DAYS, Some(day), is_true);
        }
    }
}

/// Counts all evidence of the lines of which the truth is known.
pub(super) fn counted(request: &MatchRequest, truth: &Truth<'_>) -> Counts {
    let lines = sorted_by_id(&request.lines, |line| &line.id);
    let order = sorted_by_id(&request.items, |item| &item.id);
    let mut world = World::new(&request.items, &order);
    world.know(&request.parties);
    let scale = Scale::new(&world, &request.rules);
    let mut counts = Counts::new();
    let mut reader = Reader::default();
    let items = u64::try_from(world.items.len()).unwrap_or(0);
    let number = |id: &crate::Id| world.items.binary_search_by(|item| item.id.cmp(id)).ok();
    for (at, payment) in (0_u64..).zip(&Payment::all(&request.lines, &lines, &world)) {
        let Some(parts) = truth.get(payment.id()).filter(|_| payment.detail().is_none()) else { continue };
        counts.add(&[E::Counterpart], (!parts.is_empty()).then_some(E::Counterpart), true);
        if parts.is_empty() {
            // It stands on the other side of the odds.
            counts.add(&[E::Counterpart], Some(E::Counterpart), false);
            continue;
        }
        counts.add(&[E::Counterpart], None, false);
        counts.add(&[E::Several], (parts.len() > 1).then_some(E::Several), true);
        reader.read(payment, &world, false);
        let exact = reader.quotes.iter().filter(|quote| quote.how <= ReferenceMatch::Quoted);
        let quoted = exact.map(|quote| quote.spot).next();
        let payer = payer_of(payment, &world);
        let said = if world.texts.is_some() { payment.said() } else { String::new() };
        let case = Case { payment, payer: &payer, quoted, text: &said };
        let meant = |item: u32| {
            let quote = reader.quotes.binary_search_by_key(&item, |quote| quote.item).ok();
            match quote.and_then(|at| reader.quotes.get(at)) {
                Some(quote) => Meant::Quote(*quote),
                None => reader.meant(item, &world),
            }
        };
        let own: Vec<u32> =
            parts.iter().filter_map(|id| number(id)).filter_map(|item| u32::try_from(item).ok()).collect();
        if let [item] = own[..] {
            counts.pair(&scale, &case, item, meant(item), true);
        }
        for other in 0..OTHERS {
            // A fixed sequence that goes everywhere.
            let drawn = mixed(at.saturating_mul(OTHERS).saturating_add(other)).checked_rem(items).unwrap_or(0);
            let Ok(other) = u32::try_from(drawn) else { continue };
            let may = world.row(other).is_some_and(|row| Scale::bar(payment, row) == Bar::None);
            if may && !own.contains(&other) {
                counts.pair(&scale, &case, other, meant(other), false);
            }
        }
    }
    counts
}

fn payer_of(payment: &Payment<'_>, world: &World<'_>) -> Payer {
    let (names, accounts) = payment.payer();
    let fits = world.parties.resolve(&names, &accounts);
    let sure = fits.iter().filter(|fit| fit.account || fit.nearness == Nearness::Same);
    let mut groups: Vec<u32> = sure.filter_map(|fit| world.parties.group(fit.party)).collect();
    groups.sort_unstable();
    groups.dedup();
    Payer { fits, named: !names.is_empty(), groups }
}
