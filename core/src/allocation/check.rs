//! Whether a request can be followed, found out before anything is paid.

use super::allocate::AllocationRequest;
use super::scheme::{LotOrder, Partial, Phase, Reach, Rule, Scheme, Selection, Tier, Tolerance};
use crate::error::{ErrorKind, count};
use crate::index::Index;
use crate::item::{Field, ItemKind, Source};
use crate::subset::{MOST_BALANCED, MOST_MEMBERS};
use crate::{Date, Error, Id, Lot, Money, Nature, Receivable, Result};

pub(super) const MOST_RECORDS: usize = 10_000_000;
const MOST_NAMES: usize = 10_000;
const MOST_FIELDS: usize = 64;

pub(super) fn at_most(found: usize, limit: usize, path: &str) -> Result<()> {
    if found <= limit {
        return Ok(());
    }
    Err(Error::from(ErrorKind::TooMany { found: count(found), limit: count(limit) }).at(path))
}

fn some(found: usize, path: &str) -> Result<()> {
    if found > 0 { Ok(()) } else { Err(Error::from(ErrorKind::Empty {}).at(path)) }
}

fn within(found: i64, min: i64, max: i64, path: &str) -> Result<()> {
    if (min..=max).contains(&found) {
        return Ok(());
    }
    Err(Error::from(ErrorKind::NumberOutOfRange { found, min, max }).at(path))
}

/// Refuses a name that stands twice, at the second.
fn unique<'a>(names: impl Iterator<Item = &'a Id>, path: &str, field: &str) -> Result<()> {
    let mut seen: Vec<&Id> = Vec::new();
    for (position, name) in names.enumerate() {
        if let Some(first) = seen.iter().position(|other| *other == name) {
            let refused = ErrorKind::DuplicateId { id: name.clone(), first: count(first) };
            return Err(Error::from(refused).at(field).at_index(path, position));
        }
        seen.push(name);
    }
    Ok(())
}

/// Where each id stands, if each stands once.
pub(super) fn unique_ids<'a>(ids: impl ExactSizeIterator<Item = &'a Id> + Clone, path: &str) -> Result<Index<&'a Id>> {
    Index::of_unique(ids.clone()).map_err(|twice| {
        let place = |at: u32| usize::try_from(at).unwrap_or(usize::MAX);
        let id = ids.clone().nth(place(twice.again)).map_or(Id::literal("?"), Id::clone);
        let refused = ErrorKind::DuplicateId { id, first: twice.first.into() };
        Error::from(refused).at("id").at_index(path, place(twice.again))
    })
}

fn positive(amount: Money, path: &str) -> Result<()> {
    if amount.minor() > 0 {
        return Ok(());
    }
    Err(Error::from(ErrorKind::AmountNotPositive { amount }).at(path))
}

fn fields(fields: &[Field]) -> Result<()> {
    at_most(fields.len(), MOST_FIELDS, "fields")?;
    unique(fields.iter().map(|field| &field.name), "fields", "name")
}

/// The lots in the order they are used, with their positions in the caller's list.
pub(super) fn lots<'a>(request: &AllocationRequest<'a, &'a Lot, &'a Receivable>) -> Result<Vec<(usize, &'a Lot)>> {
    at_most(request.lots.len(), MOST_RECORDS, "lots")?;
    let mut lots: Vec<(usize, &Lot)> = Vec::with_capacity(request.lots.len());
    for (position, lot) in request.lots.iter().copied().enumerate() {
        self::lot(lot, request.as_of).map_err(|e| e.at_index("lots", position))?;
        lots.push((position, lot));
    }
    unique_ids(lots.iter().map(|(_, lot)| &lot.id), "lots")?;
    let arrival = |a: &Lot, b: &Lot| (a.received, &a.id).cmp(&(b.received, &b.id));
    let consumption = |lot: &Lot| {
        let (free, never) = (lot.nature == Nature::Promotional, lot.expires.is_none());
        (lot.scope.is_empty(), lot.priority, never, lot.expires, !free)
    };
    match request.scheme.lot_order {
        LotOrder::Consumption => {
            crate::order::sort_by(&mut lots, |(_, a), (_, b)| {
                consumption(a).cmp(&consumption(b)).then_with(|| arrival(a, b))
            });
        }
        LotOrder::Arrival => crate::order::sort_by(&mut lots, |(_, a), (_, b)| arrival(a, b)),
        LotOrder::ArrivalAmount => {
            let key = |lot: &Lot| (lot.received, std::cmp::Reverse(lot.amount.minor()));
            crate::order::sort_by(&mut lots, |(_, a), (_, b)| key(a).cmp(&key(b)).then_with(|| a.id.cmp(&b.id)));
        }
        LotOrder::Listed => {}
    }
    Ok(lots)
}

fn lot(lot: &Lot, as_of: Date) -> Result<()> {
    at_most(lot.references.len(), MOST_NAMES, "references")?;
    at_most(lot.pays.len(), MOST_NAMES, "pays")?;
    fields(&lot.fields)?;
    positive(lot.amount, "amount")?;
    if lot.received > as_of {
        let refused = ErrorKind::NotYetReceived { lot: lot.id.clone(), received: lot.received, as_of };
        return Err(Error::from(refused).at("received"));
    }
    within(lot.priority, 0, 100, "priority")?;
    at_most(lot.scope.len(), 16, "scope")?;
    unique(lot.scope.iter().map(|limit| &limit.field), "scope", "field")?;
    let mut combinations = 1_usize;
    for (position, limit) in lot.scope.iter().enumerate() {
        some(limit.values.len(), "values").map_err(|e| e.at_index("scope", position))?;
        combinations = combinations.saturating_mul(limit.values.len());
    }
    at_most(combinations, 1_000, "scope")
}

/// What is wrong with an item by itself.
#[inline]
pub(super) fn item(item: &Receivable) -> Result<()> {
    if item.open.is_negative() {
        return Err(Error::from(ErrorKind::AmountNegative { amount: item.open }).at("open"));
    }
    // Most items have none of what follows.
    if item.fields.is_empty() && item.parts.is_empty() && item.discounts.is_empty() {
        return Ok(());
    }
    details(item)
}

fn details(item: &Receivable) -> Result<()> {
    fields(&item.fields)?;
    at_most(item.discounts.len(), 16, "discounts")?;
    for (position, discount) in item.discounts.iter().enumerate() {
        let of = |e: Error| e.at("amount").at_index("discounts", position);
        item.open.same_currency(discount.amount.currency()).map_err(of)?;
        positive(discount.amount, "").map_err(of)?;
    }
    parts(item)
}

fn parts(item: &Receivable) -> Result<()> {
    if item.parts.is_empty() {
        return Ok(());
    }
    at_most(item.parts.len(), 256, "parts")?;
    unique(item.parts.iter().map(|part| &part.component), "parts", "component")?;
    let mut sum = Money::zero(item.open.currency());
    for (position, part) in item.parts.iter().enumerate() {
        let of = |e: Error| e.at("open").at_index("parts", position);
        if part.open.is_negative() {
            return Err(of(ErrorKind::AmountNegative { amount: part.open }.into()));
        }
        sum = sum.plus(part.open).map_err(of)?;
    }
    if sum.minor() != item.open.minor() {
        let refused = ErrorKind::PartsDoNotAddUp { item: item.id.clone(), sum, open: item.open };
        return Err(Error::from(refused).at("parts"));
    }
    Ok(())
}

impl Scheme {
    /// Whether the scheme can be followed: nothing in it is out of range, stands twice, contradicts the rest or
    /// can never be reached.
    ///
    /// # Errors
    /// `empty` or `too_many` phases, keys, tiers or sort keys; `number_out_of_range`; `duplicate_id` for a key or
    /// component; `amount_not_positive` for the tolerance; `duplicate_phase`, `phase_unreachable` and
    /// `phase_contradiction` with the phase in the path.
    pub fn check(&self) -> Result<()> {
        some(self.phases.len(), "phases")?;
        at_most(self.phases.len(), 32, "phases")?;
        at_most(self.keys.len(), 8, "keys")?;
        unique(self.keys.iter(), "keys", "")?;
        self.tolerance.as_ref().map_or(Ok(()), tolerance)?;
        tiers(&self.inside)?;
        for (position, phase) in self.phases.iter().enumerate() {
            self.check_phase(position, phase).map_err(|e| e.at_index("phases", position))?;
        }
        Ok(())
    }

    fn check_phase(&self, position: usize, phase: &Phase) -> Result<()> {
        at_most(phase.items.keys.len(), 8, "items.keys")?;
        unique(phase.items.keys.iter(), "items.keys", "")?;
        if let Some(days) = phase.items.within_days {
            within(days, 0, 36_500, "items.withinDays")?;
        }
        let contradiction = |field: &str| Err(ErrorKind::PhaseContradiction { field: field.into() }.into());
        match &phase.rule {
            Rule::ExactGroup { most, members } => {
                within(*most, 2, 40, "rule.most")?;
                members.map_or(Ok(()), |members| within(members, 1, MOST_MEMBERS, "rule.members"))?;
            }
            Rule::InOrder { order } => at_most(order.len(), 8, "rule.order")?,
            Rule::ProRata {} if self.partial == Partial::Forbidden => return contradiction("partial"),
            // Several lots pay together: there is no one lot whose arrival the window could count from.
            Rule::Together {} | Rule::GroupWithGroup { .. } if phase.items.within_days.is_some() => {
                return contradiction("withinDays");
            }
            Rule::GroupWithGroup { most, members } => {
                within(*most, 2, MOST_BALANCED, "rule.most")?;
                within(*members, 2, MOST_BALANCED, "rule.members")?;
            }
            _ => {}
        }
        for (first, earlier) in self.phases.iter().take(position).enumerate() {
            if earlier == phase {
                return Err(ErrorKind::DuplicatePhase { first: count(first) }.into());
            }
            if self.partial == Partial::Allowed && exhausts(earlier, phase) {
                return Err(ErrorKind::PhaseUnreachable { by: count(first) }.into());
            }
        }
        Ok(())
    }
}

fn tolerance(tolerance: &Tolerance) -> Result<()> {
    positive(tolerance.amount, "amount").map_err(|e| e.at("tolerance"))
}

fn tiers(tiers: &[Tier]) -> Result<()> {
    at_most(tiers.len(), 32, "inside")?;
    for (position, tier) in tiers.iter().enumerate() {
        let of = |e: Error| e.at_index("inside", position);
        some(tier.components.len(), "components").map_err(of)?;
        at_most(tier.components.len(), 32, "components").map_err(of)?;
        unique(tier.components.iter(), "components", "").map_err(of)?;
        for (at, component) in tier.components.iter().enumerate() {
            let earlier = tiers.iter().take(position).position(|tier| tier.components.contains(component));
            if let Some(first) = earlier {
                let refused = ErrorKind::DuplicateId { id: component.clone(), first: count(first) };
                return Err(of(Error::from(refused).at_index("components", at)));
            }
        }
    }
    Ok(())
}

/// Whether after `earlier` there is nothing left that `later` could use: no money, or no item.
fn exhausts(earlier: &Phase, later: &Phase) -> bool {
    let all = matches!(earlier.rule, Rule::InOrder { .. } | Rule::ProRata {});
    all && sources_include(&earlier.sources, &later.sources) && includes(&earlier.items, &later.items)
}

fn sources_include(all: &[Source], some: &[Source]) -> bool {
    let every = [Source::Receipt, Source::OnAccount, Source::CreditNote, Source::Payable];
    let some = if some.is_empty() { &every[..] } else { some };
    all.is_empty() || some.iter().all(|source| all.contains(source))
}

fn includes(all: &Selection, some: &Selection) -> bool {
    let owed = [ItemKind::Ordinary, ItemKind::LateCharge];
    let kinds = |selection: &Selection| {
        if selection.kinds.is_empty() { owed.to_vec() } else { selection.kinds.clone() }
    };
    let (wide, narrow) = (kinds(all), kinds(some));
    let window = match (all.within_days, some.within_days) {
        (None, _) => true,
        (Some(_), None) => false,
        (Some(wide), Some(narrow)) => wide >= narrow,
    };
    (all.reach == Reach::AllOpen || all.reach == some.reach)
        && narrow.iter().all(|kind| wide.contains(kind))
        && (all.disputed == super::scheme::Disputed::Included || all.disputed == some.disputed)
        && all.keys.iter().all(|key| some.keys.contains(key))
        && window
}
