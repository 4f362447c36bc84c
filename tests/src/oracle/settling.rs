//! `docs/settlement.md` once more, rule by rule: nothing is indexed, every question looks at everything.

use std::collections::BTreeSet;

use duebook::{
    Date, Difference, DifferenceKind, Discount, Discounts, Disputed, Error, ErrorKind, Field, Fit, Id, ItemKind,
    Leeway, LeftOver, Line, Lot, LotOrder, MatchedSet, Money, NamedItem, Nature, Part, PartLine, Partial, Percent,
    Phase, Plan, Reach, Reason, Receivable, Refusal, Remainder, Result, Rounding, Rule, Scheme, Selection, Sort,
    SortBy, Source, Ties, Tolerance, Total, Turn, UnknownReference, Value,
};

use super::split;

/// The plan, made by scanning everything for every question, and all sets of items for each place where it says
/// that several fit: which two it shows is no promise.
///
/// # Errors
/// Those of the phases of the scheme and of named items: the properties give valid lots, items and numbers.
pub fn allocate(lots: &[Lot], items: &[Receivable], scheme: &Scheme, as_of: Date) -> Result<(Plan, Vec<Sets>)> {
    check(scheme).map_err(|e| e.at("scheme"))?;
    let plan = Plan {
        as_of,
        lines: vec![],
        differences: vec![],
        parts: vec![],
        left_over: vec![],
        refusals: vec![],
        totals: vec![],
    };
    let mut desk = Desk {
        lots,
        items,
        scheme,
        as_of,
        left: lots.iter().map(|lot| lot.amount.minor()).collect(),
        open: items.iter().map(|item| item.open.minor()).collect(),
        parts: items.iter().map(|item| item.parts.iter().map(|part| part.open.minor()).collect()).collect(),
        last_payer: vec![None; items.len()],
        held: vec![None; lots.len()],
        sets: vec![],
        told: vec![],
        plan,
    };
    let order = desk.lots_in_order();
    for lot in &order {
        desk.check_names(*lot).map_err(|e| e.at_index("lots", *lot))?;
    }
    for lot in &order {
        desk.follow_names(*lot);
    }
    match scheme.turn {
        Turn::LotByLot => {
            for lot in &order {
                scheme.phases.iter().for_each(|phase| desk.run(phase, *lot, &order));
            }
        }
        Turn::PhaseByPhase => {
            for phase in &scheme.phases {
                order.iter().for_each(|lot| desk.run(phase, *lot, &order));
            }
        }
    }
    let sets = std::mem::take(&mut desk.sets);
    Ok((desk.finish(&order)?, sets))
}

/// All sets of items that fit where the plan shows two of them. At the first item in which two sets differ, oldest due
/// first, the set that has it comes first.
pub type Sets = Vec<Vec<Id>>;

// --- the scheme -------------------------------------------------------------------------------------

/// Whether the phases of a scheme can be followed.
///
/// # Errors
/// `phase_contradiction`; `duplicate_phase`; `phase_unreachable`.
pub fn check(scheme: &Scheme) -> Result<()> {
    for (at, phase) in scheme.phases.iter().enumerate() {
        let refused = |kind: ErrorKind| Err(Error::from(kind).at_index("phases", at));
        if phase.rule == (Rule::ProRata {}) && scheme.partial == Partial::Forbidden {
            return refused(ErrorKind::PhaseContradiction { field: "partial".into() });
        }
        let several_lots = matches!(phase.rule, Rule::Together {} | Rule::GroupWithGroup { .. });
        if several_lots && phase.items.within_days.is_some() {
            return refused(ErrorKind::PhaseContradiction { field: "withinDays".into() });
        }
        let earlier = || scheme.phases[..at].iter();
        if let Some(first) = earlier().position(|other| other == phase) {
            return refused(ErrorKind::DuplicatePhase { first: number(first) });
        }
        let takes_all = |other: &Phase| {
            let pays_all = matches!(other.rule, Rule::InOrder { .. } | Rule::ProRata {});
            pays_all && scheme.partial == Partial::Allowed && looks_at_all_of(other, phase)
        };
        if let Some(by) = earlier().position(takes_all) {
            return refused(ErrorKind::PhaseUnreachable { by: number(by) });
        }
    }
    Ok(())
}

fn looks_at_all_of(one: &Phase, other: &Phase) -> bool {
    let (mine, its) = (&one.items, &other.items);
    let reach = mine.reach == Reach::AllOpen || mine.reach == its.reach;
    let kinds = kinds(its).iter().all(|kind| kinds(mine).contains(kind));
    let disputed = mine.disputed == Disputed::Included || mine.disputed == its.disputed;
    let keys = mine.keys.iter().all(|key| its.keys.contains(key));
    let days = match (mine.within_days, its.within_days) {
        (None, _) => true,
        (Some(mine), Some(its)) => mine >= its,
        (Some(_), None) => false,
    };
    let sources = sources(other).iter().all(|source| sources(one).contains(source));
    reach && kinds && disputed && keys && days && sources
}

fn kinds(items: &Selection) -> Vec<ItemKind> {
    if items.kinds.is_empty() { vec![ItemKind::Ordinary, ItemKind::LateCharge] } else { items.kinds.clone() }
}

fn sources(phase: &Phase) -> Vec<Source> {
    let all = vec![Source::Receipt, Source::OnAccount, Source::CreditNote, Source::Payable];
    if phase.sources.is_empty() { all } else { phase.sources.clone() }
}

// --- the desk ---------------------------------------------------------------------------------------

/// Lots and items are spoken of by their positions in the caller's lists.
struct Desk<'a> {
    lots: &'a [Lot],
    items: &'a [Receivable],
    scheme: &'a Scheme,
    as_of: Date,
    left: Vec<i64>,
    open: Vec<i64>,
    parts: Vec<Vec<i64>>,
    last_payer: Vec<Option<usize>>,
    /// The first reference of a lot that was not open, if the phase then holds the lot.
    held: Vec<Option<Id>>,
    sets: Vec<Sets>,
    /// The phases and lots of which something was told that is told only once.
    told: Vec<(Phase, usize)>,
    plan: Plan,
}

/// What a lot would pay of an item, and why the rest is settled too, if it is.
struct Offer {
    amount: i64,
    settles: Option<(DifferenceKind, Reason)>,
}

fn number(count: usize) -> i64 {
    i64::try_from(count).expect("a small number")
}

fn value<'a>(fields: &'a [Field], name: &Id) -> Option<&'a Value> {
    fields.iter().find(|field| field.name == *name).map(|field| &field.value)
}

/// `percent` of `whole`, rounded down.
fn part_of(whole: i64, percent: Percent) -> i64 {
    let text = percent.to_string();
    let (whole_percent, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let units: i128 = format!("{whole_percent}{fraction:0<8}").parse().expect("digits");
    i64::try_from(i128::from(whole) * units / 10_000_000_000).expect("no more than the whole")
}

impl<'a> Desk<'a> {
    fn money(&self, lot: usize, minor: i64) -> Money {
        Money::new(minor, self.lots[lot].amount.currency()).expect("a smaller amount")
    }

    fn lots_in_order(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.lots.len()).collect();
        order.sort_by_key(|at| self.lots[*at].id.clone());
        match self.scheme.lot_order {
            LotOrder::Listed => order.sort_unstable(),
            LotOrder::Arrival => order.sort_by_key(|at| self.lots[*at].received),
            LotOrder::ArrivalAmount => {
                order.sort_by_key(|at| (self.lots[*at].received, -self.lots[*at].amount.minor()));
            }
            LotOrder::Consumption => order.sort_by_key(|at| {
                let lot = &self.lots[*at];
                let unlimited = lot.scope.is_empty();
                let paid = lot.nature != Nature::Promotional;
                (unlimited, lot.priority, lot.expires.is_none(), lot.expires, paid, lot.received)
            }),
        }
        order
    }

    fn oldest_due_first(&self, items: &mut [usize]) {
        items.sort_by_key(|at| (self.items[*at].due, self.items[*at].issued, self.items[*at].id.clone()));
    }

    // --- who may pay what ---

    fn in_scope(&self, lot: usize, item: usize) -> bool {
        let fields = &self.items[item].fields;
        self.lots[lot].scope.iter().all(|limit| value(fields, &limit.field).is_some_and(|v| limit.values.contains(v)))
    }

    /// Of the lot's customer in its currency, and there on the business date.
    fn concerns(&self, lot: usize, item: usize) -> bool {
        let (lot, item) = (&self.lots[lot], &self.items[item]);
        let there = item.issued.is_none_or(|issued| issued <= self.as_of);
        lot.customer == item.customer && lot.amount.currency() == item.open.currency() && there
    }

    fn pays_nothing(&self, lot: usize) -> bool {
        let lot = &self.lots[lot];
        lot.nature == Nature::Unidentified || lot.expires.is_some_and(|day| day <= self.as_of)
    }

    fn agrees(&self, lot: usize, item: usize, key: &Id) -> bool {
        let mine = value(&self.lots[lot].fields, key);
        mine.is_some() && mine == value(&self.items[item].fields, key)
    }

    /// Whether the phase looks at the item for this lot, be it open or not.
    fn looks_at(&self, phase: &Phase, lot: usize, item: usize) -> bool {
        let (items, record) = (&phase.items, &self.items[item]);
        let far = match items.reach {
            Reach::AllOpen => true,
            Reach::Due => record.due <= self.as_of,
            Reach::PastDue => record.due < self.as_of,
        };
        let near = items.within_days.is_none_or(|most| {
            let day = |offset: i64| self.lots[lot].received.add_days(offset).expect("inside the calendar");
            day(-most) <= record.due && record.due <= day(most)
        });
        self.concerns(lot, item)
            && self.in_scope(lot, item)
            && self.scheme.keys.iter().chain(&items.keys).all(|key| self.agrees(lot, item, key))
            && far
            && near
            && kinds(items).contains(&record.kind)
            && !(record.disputed && items.disputed == Disputed::LeftOut)
    }

    /// The open items of the phase, oldest due first.
    fn selected(&self, phase: &Phase, lot: usize) -> Vec<usize> {
        let open = |item: &usize| self.open[*item] > 0 && self.looks_at(phase, lot, *item);
        let mut items: Vec<usize> = (0..self.items.len()).filter(open).collect();
        self.oldest_due_first(&mut items);
        items
    }

    // --- paying ---

    /// The largest discount the lot is in time for; of equal ones that which can be taken longest.
    fn discount(&self, lot: usize, item: usize) -> Option<&'a Discount> {
        let in_time = |discount: &&Discount| {
            discount.until >= self.lots[lot].received && discount.amount.minor() < self.open[item]
        };
        if self.scheme.discounts == Discounts::Ignored {
            return None;
        }
        let mut best: Option<&Discount> = None;
        for discount in self.items[item].discounts.iter().filter(in_time) {
            let worth = |discount: &Discount| (discount.amount.minor(), discount.until);
            if best.is_none_or(|best| worth(discount) > worth(best)) {
                best = Some(discount);
            }
        }
        best
    }

    /// The price of the item with a discount, and the discount as a difference.
    fn price(&self, lot: usize, item: usize) -> Option<Offer> {
        let Discount { until, amount } = self.discount(lot, item)?.clone();
        let why = Reason::DiscountTaken { until, discount: amount };
        Some(Offer { amount: self.open[item] - amount.minor(), settles: Some((DifferenceKind::Discount, why)) })
    }

    /// How much may be missing of the item.
    fn tolerated(&self, lot: usize, item: usize) -> i64 {
        let Some(Tolerance { amount, percent, .. }) = &self.scheme.tolerance else { return 0 };
        if amount.currency() != self.lots[lot].amount.currency() {
            return 0;
        }
        let part = percent.map_or(i64::MAX, |percent| part_of(self.items[item].open.minor(), percent));
        amount.minor().min(part)
    }

    /// All that is left of the lot, for an item with more open; the rest is settled if it is little.
    fn all_left(&self, lot: usize, item: usize) -> Offer {
        let (missing, limit) = (self.open[item] - self.left[lot], self.tolerated(lot, item));
        assert!(missing > 0);
        let little = self.scheme.tolerance.as_ref().filter(|_| missing <= limit);
        let settles = little.map(|tolerance| {
            let (missing, limit) = (self.money(lot, missing), self.money(lot, limit));
            (tolerance.as_kind, Reason::WithinTolerance { missing, limit })
        });
        Offer { amount: self.left[lot], settles }
    }

    /// As much as is needed and left.
    fn most(&self, lot: usize, item: usize) -> Offer {
        match self.price(lot, item) {
            Some(price) if price.amount <= self.left[lot] => price,
            _ if self.open[item] <= self.left[lot] => Offer { amount: self.open[item], settles: None },
            _ => self.all_left(lot, item),
        }
    }

    /// Whether the offer may be accepted; if not, that is told.
    fn fits(&mut self, lot: usize, item: usize, offer: &Offer) -> bool {
        let in_full = offer.settles.is_some() || offer.amount == self.open[item];
        if self.scheme.partial == Partial::Forbidden && !in_full {
            let (open, left) = (self.money(lot, self.open[item]), self.money(lot, offer.amount));
            self.tell(lot, Reason::PartialForbidden { item: self.items[item].id.clone(), open, left });
            return false;
        }
        true
    }

    fn pay(&mut self, lot: usize, item: usize, offer: Offer, why: impl FnOnce(Money) -> Reason) {
        let Offer { amount, settles } = offer;
        assert!(0 < amount && amount <= self.left[lot] && amount <= self.open[item]);
        self.left[lot] -= amount;
        self.open[item] -= amount;
        self.last_payer[item] = Some(lot);
        self.divide(lot, item, amount, None);
        let missing = if settles.is_some() { self.open[item] } else { 0 };
        self.open[item] -= missing;
        let open = self.money(lot, self.open[item]);
        let (payer, paid) = (self.lots[lot].id.clone(), self.items[item].id.clone());
        let amount = self.money(lot, amount);
        self.plan.lines.push(Line { lot: payer.clone(), item: paid.clone(), amount, open, reason: why(open) });
        if let Some((kind, reason)) = settles {
            self.divide(lot, item, missing, Some(kind));
            let amount = self.money(lot, missing);
            self.plan.differences.push(Difference { lot: payer, item: paid, amount, kind, reason });
        }
    }

    /// Divides a line or a difference over the parts of the item.
    fn divide(&mut self, lot: usize, item: usize, mut amount: i64, difference: Option<DifferenceKind>) {
        let parts: &[Part] = &self.items[item].parts;
        let mut given = vec![0; parts.len()];
        let mut steps: Vec<Vec<usize>> = Vec::new();
        for tier in &self.scheme.inside {
            steps.push((0..parts.len()).filter(|at| tier.components.contains(&parts[*at].component)).collect());
        }
        let alone = (0..parts.len()).filter(|at| !steps.iter().flatten().any(|other| other == at));
        let alone: Vec<Vec<usize>> = alone.map(|at| vec![at]).collect();
        for step in steps.into_iter().chain(alone) {
            let open: Vec<i64> = step.iter().map(|at| self.parts[item][*at]).collect();
            let shares = in_proportion(amount, &open);
            for (at, share) in step.into_iter().zip(shares) {
                given[at] = share;
                amount -= share;
            }
        }
        assert!(amount == 0 || parts.is_empty());
        for (at, share) in given.into_iter().enumerate().filter(|(_, share)| *share > 0) {
            self.parts[item][at] -= share;
            let component = parts[at].component.clone();
            let (payer, paid) = (self.lots[lot].id.clone(), self.items[item].id.clone());
            let amount = self.money(lot, share);
            self.plan.parts.push(PartLine { lot: payer, item: paid, component, amount, difference });
        }
    }

    fn tell(&mut self, lot: usize, reason: Reason) {
        self.plan.refusals.push(Refusal { lot: self.lots[lot].id.clone(), reason });
    }

    // --- names ---

    fn named(&self, name: &NamedItem) -> Option<usize> {
        self.items.iter().position(|item| item.id == name.item)
    }

    fn check_names(&self, lot: usize) -> Result<()> {
        let mut available = self.lots[lot].amount.minor();
        for (at, name) in self.lots[lot].pays.iter().enumerate() {
            self.check_name(lot, name, available).map_err(|e| e.at_index("pays", at))?;
            available -= name.amount.map_or(0, |asked| asked.minor());
        }
        Ok(())
    }

    fn check_name(&self, at: usize, name: &NamedItem, available: i64) -> Result<()> {
        let refuse = |kind: ErrorKind, field: &str| Err(Error::new(kind).at(field));
        let lot = &self.lots[at];
        let Some(position) = self.named(name) else {
            return refuse(ErrorKind::UnknownItem { item: name.item.clone() }, "item");
        };
        let item = &self.items[position];
        let id = item.id.clone();
        let (expected, currency) = (lot.amount.currency(), item.open.currency());
        if item.customer != lot.customer {
            let (expected, found) = (lot.customer.clone(), item.customer.clone());
            return refuse(ErrorKind::CustomerMismatch { item: id, expected, found }, "item");
        }
        if currency != expected {
            return refuse(ErrorKind::CurrencyMismatch { expected, found: currency, item: Some(id) }, "item");
        }
        if let Some(issued) = item.issued.filter(|issued| *issued > self.as_of) {
            return refuse(ErrorKind::NotYetIssued { item: id, issued, as_of: self.as_of }, "item");
        }
        if !self.in_scope(at, position) {
            return refuse(ErrorKind::OutOfScope { lot: lot.id.clone(), item: id }, "item");
        }
        let Some(asked) = name.amount else { return Ok(()) };
        if asked.currency() != expected {
            let found = asked.currency();
            return refuse(ErrorKind::CurrencyMismatch { expected, found, item: None }, "amount");
        }
        if asked.minor() <= 0 {
            return refuse(ErrorKind::AmountNotPositive { amount: asked }, "amount");
        }
        if asked.minor() > item.open.minor() {
            return refuse(ErrorKind::OverAllocated { item: id, open: item.open, asked }, "amount");
        }
        if asked.minor() > available {
            let (lot, available) = (lot.id.clone(), self.money(at, available));
            return refuse(ErrorKind::InsufficientAvailable { lot, available, asked }, "amount");
        }
        Ok(())
    }

    fn follow_names(&mut self, lot: usize) {
        if self.pays_nothing(lot) {
            return;
        }
        for (at, name) in self.lots[lot].pays.iter().enumerate() {
            let at_item = self.named(name).expect("names are checked");
            let item = self.items[at_item].id.clone();
            let (open, left) = (self.open[at_item], self.left[lot]);
            let differs = self.scheme.keys.iter().find(|key| !self.agrees(lot, at_item, key));
            if let Some(key) = differs {
                self.tell(lot, Reason::KeyDiffers { item, key: key.clone() });
                continue;
            }
            if let Some(asked) = name.amount.filter(|asked| asked.minor() > open) {
                let open = self.money(lot, open);
                self.tell(lot, Reason::NamedTooLate { item, open, asked });
                continue;
            }
            if open == 0 {
                self.tell(lot, Reason::AlreadySettled { item });
                continue;
            }
            if left < name.amount.map_or(1, |asked| asked.minor()) {
                let left = self.money(lot, left);
                self.tell(lot, Reason::NothingLeft { item, left });
                continue;
            }
            let offer = match name.amount {
                None => self.most(lot, at_item),
                Some(asked) => {
                    let exactly = |price: &Offer| price.amount == asked.minor();
                    let price = self.price(lot, at_item).filter(exactly);
                    price.unwrap_or(Offer { amount: asked.minor(), settles: None })
                }
            };
            if self.fits(lot, at_item, &offer) {
                self.pay(lot, at_item, offer, |open| Reason::Named { rank: number(at) + 1, open });
            }
        }
    }

    // --- phases ---

    fn run(&mut self, phase: &Phase, lot: usize, order: &[usize]) {
        if !self.takes_part(phase, lot) {
            return;
        }
        match &phase.rule {
            Rule::ByReference { unknown } => self.by_reference(phase, lot, *unknown),
            Rule::ExactItem { ties } => self.exact_item(phase, lot, *ties),
            Rule::ExactTotal { group_by } => self.exact_total(phase, lot, group_by.as_ref()),
            Rule::ExactGroup { most, members } => self.exact_group(phase, lot, *most, *members),
            Rule::Together {} => self.together(phase, lot, order),
            Rule::GroupWithGroup { most, members } => self.group_with_group(phase, lot, order, (*most, *members)),
            Rule::InOrder { order } => self.in_order(phase, lot, order),
            Rule::ProRata {} => self.pro_rata(phase, lot),
        }
    }

    fn takes_part(&self, phase: &Phase, lot: usize) -> bool {
        let record = &self.lots[lot];
        let free = !self.pays_nothing(lot) && record.nature != Nature::Guarantee && self.held[lot].is_none();
        free && self.left[lot] > 0 && sources(phase).contains(&record.source)
    }

    fn by_reference(&mut self, phase: &Phase, lot: usize, unknown: UnknownReference) {
        let mut unmet = None;
        for quoted in &self.lots[lot].references {
            if self.left[lot] == 0 {
                return;
            }
            // Those that were open when the call began, whatever the phase looks at.
            let bears = |at: &usize| {
                let item = &self.items[*at];
                let bears = item.id == *quoted || item.references.contains(quoted);
                bears && !item.open.is_zero() && self.concerns(lot, *at)
            };
            let mut bearers: Vec<usize> = (0..self.items.len()).filter(bears).collect();
            self.oldest_due_first(&mut bearers);
            let mine = bearers.last().is_some_and(|last| self.last_payer[*last] == Some(lot));
            bearers.retain(|item| self.open[*item] > 0);
            let (seen, outside): (Vec<usize>, Vec<usize>) =
                bearers.into_iter().partition(|item| self.looks_at(phase, lot, *item));
            if seen.is_empty() && !mine {
                let reference = quoted.clone();
                let oldest = outside.first().map(|item| self.items[*item].id.clone());
                self.tell(
                    lot,
                    match oldest {
                        Some(item) => Reason::ReferenceOutside { reference, item },
                        None => Reason::ReferenceUnknown { reference },
                    },
                );
                unmet = unmet.or(Some(quoted));
            }
            for item in seen {
                if self.left[lot] == 0 {
                    break;
                }
                let offer = self.most(lot, item);
                if !self.fits(lot, item, &offer) {
                    self.hold(lot, unknown, unmet);
                    return;
                }
                self.pay(lot, item, offer, |open| Reason::Reference { reference: quoted.clone(), open });
            }
        }
        self.hold(lot, unknown, unmet);
    }

    fn hold(&mut self, lot: usize, unknown: UnknownReference, reference: Option<&Id>) {
        if unknown == UnknownReference::Hold {
            self.held[lot] = reference.cloned();
        }
    }

    fn exact_item(&mut self, phase: &Phase, lot: usize, ties: Ties) {
        let (left, items) = (self.left[lot], self.selected(phase, lot));
        let price = |item: usize| self.price(lot, item).map(|price| price.amount);
        let exact = |item: &usize| self.open[*item] == left || price(*item) == Some(left);
        let mut fitting: Vec<usize> = items.iter().copied().filter(exact).collect();
        if fitting.is_empty() {
            let nearly = |item: &usize| {
                let missing = self.open[*item] - left;
                0 < missing && missing <= self.tolerated(lot, *item)
            };
            fitting = items.iter().copied().filter(nearly).collect();
        }
        let (amount, candidates) = (self.money(lot, left), number(fitting.len()));
        let Some(item) = fitting.first().copied() else { return };
        if candidates > 1 && ties == Ties::Refuse {
            let rivals = fitting.iter().take(5).map(|item| self.items[*item].id.clone()).collect();
            let near = fitting.iter().any(|item| self.open[*item] != left && price(*item) != Some(left));
            let less = fitting.iter().any(|item| self.open[*item] != left);
            let leeway = if near { Some(Leeway::Tolerance) } else { less.then_some(Leeway::Discount) };
            return self.tell(lot, Reason::Ambiguous { amount, candidates, rivals, leeway });
        }
        let offer = if self.open[item] == left {
            Offer { amount: left, settles: None }
        } else {
            self.price(lot, item).filter(|price| price.amount == left).unwrap_or_else(|| self.all_left(lot, item))
        };
        let fit = offer.settles.as_ref().map(|(_, why)| match why {
            Reason::DiscountTaken { discount, .. } => Fit::Price { discount: *discount },
            Reason::WithinTolerance { missing, .. } => Fit::Tolerance { missing: *missing },
            other => panic!("{other:?}"),
        });
        self.pay(lot, item, offer, |_| Reason::ExactItem { amount, candidates, fit });
    }

    fn sum(&self, items: &[usize]) -> i128 {
        items.iter().map(|item| i128::from(self.open[*item])).sum()
    }

    fn pay_in_full(&mut self, lot: usize, items: &[usize], why: &Reason) {
        for item in items {
            let offer = Offer { amount: self.open[*item], settles: None };
            self.pay(lot, *item, offer, |_| why.clone());
        }
    }

    fn exact_total(&mut self, phase: &Phase, lot: usize, group_by: Option<&Id>) {
        // Groups come in the order of their oldest item.
        let mut groups: Vec<(Option<&Value>, Vec<usize>)> = Vec::new();
        for item in self.selected(phase, lot) {
            let its = group_by.and_then(|name| value(&self.items[item].fields, name));
            match groups.iter_mut().find(|(value, _)| *value == its) {
                Some((_, group)) => group.push(item),
                None => groups.push((its, vec![item])),
            }
        }
        let total = self.money(lot, self.left[lot]);
        if let Some((_, group)) = groups.iter().find(|(_, group)| self.sum(group) == i128::from(total.minor())) {
            let why = Reason::ExactTotal { total, items: number(group.len()) };
            self.pay_in_full(lot, group, &why);
        }
    }

    fn exact_group(&mut self, phase: &Phase, lot: usize, most: i64, members: Option<i64>) {
        let items = self.selected(phase, lot);
        if self.sum(&items) < i128::from(self.left[lot]) {
            return;
        }
        if number(items.len()) > most {
            return self.tell(lot, Reason::GroupTooLarge { items: number(items.len()), limit: most });
        }
        assert!(items.len() <= 20, "every set is tried");
        let total = self.money(lot, self.left[lot]);
        // The oldest item is the highest bit: sets that have it come first.
        let items_of = |set: u32| -> Vec<usize> {
            let has = |at: &usize| set >> (items.len() - 1 - at) & 1 == 1;
            (0..items.len()).filter(has).map(|at| items[at]).collect()
        };
        let sets = (1..1_u32 << items.len()).rev().map(items_of);
        let sets = sets.filter(|set| members.is_none_or(|most| number(set.len()) <= most));
        let fitting: Vec<Vec<usize>> = sets.filter(|set| self.sum(set) == i128::from(total.minor())).collect();
        let ids = |set: &[usize]| set.iter().map(|item| self.items[*item].id.clone()).collect::<Vec<_>>();
        match fitting.as_slice() {
            [] => {}
            [only] => self.pay_in_full(lot, only, &Reason::ExactGroup { total, items: number(only.len()), members }),
            [one, other, ..] => {
                let (one, other) = (ids(one), ids(other));
                self.sets.push(fitting.iter().map(|set| ids(set)).collect());
                self.tell(lot, Reason::GroupAmbiguous { sets: number(fitting.len()), one, other });
            }
        }
    }

    /// The lots that pay together with this one, if it is one of them.
    fn pool(&self, phase: &Phase, lot: usize, order: &[usize]) -> Vec<usize> {
        let mine = &self.lots[lot];
        let keys: Vec<&Id> = self.scheme.keys.iter().chain(&phase.items.keys).collect();
        let joins = |at: &usize| {
            let other = &self.lots[*at];
            let same = |key: &&Id| {
                value(&other.fields, key).is_some() && value(&other.fields, key) == value(&mine.fields, key)
            };
            self.takes_part(phase, *at)
                && other.scope.is_empty()
                && other.customer == mine.customer
                && other.amount.currency() == mine.amount.currency()
                && keys.iter().all(same)
        };
        let lots: Vec<usize> = order.iter().copied().filter(joins).collect();
        if lots.contains(&lot) { lots } else { vec![] }
    }

    fn credit(&self, lots: &[usize]) -> i128 {
        lots.iter().map(|lot| i128::from(self.left[*lot])).sum()
    }

    fn settle_all(&mut self, lots: &[usize], items: &[usize], why: &Reason) {
        for lot in lots {
            for item in items {
                let amount = self.left[*lot].min(self.open[*item]);
                if amount > 0 {
                    self.pay(*lot, *item, Offer { amount, settles: None }, |_| why.clone());
                }
            }
        }
    }

    fn together(&mut self, phase: &Phase, lot: usize, order: &[usize]) {
        let (lots, items) = (self.pool(phase, lot, order), self.selected(phase, lot));
        let credit = self.credit(&lots);
        if lots.is_empty() || credit != self.sum(&items) {
            return;
        }
        let total = self.money(lot, i64::try_from(credit).expect("what items have open fits an amount"));
        self.settle_all(
            &lots,
            &items,
            &Reason::Together { total, lots: number(lots.len()), items: number(items.len()) },
        );
    }

    fn group_with_group(&mut self, phase: &Phase, lot: usize, order: &[usize], (most, members): (i64, i64)) {
        let (lots, items) = (self.pool(phase, lot, order), self.selected(phase, lot));
        if lots.is_empty() || items.is_empty() {
            return;
        }
        if number(lots.len() + items.len()) > most {
            let (lots, items) = (number(lots.len()), number(items.len()));
            return self.tell_once(phase, lot, Reason::GroupsTooLarge { lots, items, limit: most });
        }
        // Every choice of lots with every choice of items, those with the first lots first.
        let chosen = |list: &[usize]| -> Vec<Vec<usize>> {
            let size = list.len();
            assert!(size <= 10, "every set is tried");
            let has = |set: u32, at: usize| set >> (size - 1 - at) & 1 == 1;
            let of = |set: u32| (0..size).filter(|at| has(set, *at)).map(|at| list[at]).collect();
            (0..1_u32 << size).rev().map(of).collect()
        };
        let mut sets: Vec<(Vec<usize>, Vec<usize>)> = Vec::new();
        for some in chosen(&lots) {
            for others in chosen(&items) {
                let fits = number(some.len() + others.len()) <= members && self.credit(&some) == self.sum(&others);
                if fits && !some.is_empty() {
                    sets.push((some.clone(), others));
                }
            }
        }
        type Set = (Vec<usize>, Vec<usize>);
        let shares = |one: &Set, other: &Set| {
            one.0.iter().any(|lot| other.0.contains(lot)) || one.1.iter().any(|item| other.1.contains(item))
        };
        while let Some(fewest) = sets.iter().map(|set| set.0.len() + set.1.len()).min() {
            let mut smallest: Vec<Set> =
                sets.iter().filter(|set| set.0.len() + set.1.len() == fewest).cloned().collect();
            let done = smallest.clone();
            while !smallest.is_empty() {
                let mut cluster = vec![smallest.remove(0)];
                while let Some(at) = smallest.iter().position(|set| cluster.iter().any(|other| shares(set, other))) {
                    cluster.push(smallest.remove(at));
                }
                let first = done.iter().position(|set| *set == cluster[0]).expect("it is one of them");
                if let [(lots, items)] = cluster.as_slice() {
                    let total = i64::try_from(self.credit(lots)).expect("what items have open fits an amount");
                    let total = self.money(lots[0], total);
                    let why = Reason::GroupWithGroup { total, lots: number(lots.len()), items: number(items.len()) };
                    self.settle_all(lots, items, &why);
                    continue;
                }
                let rival = done.iter().skip(first + 1).find(|set| shares(set, &cluster[0])).expect("it has a rival");
                let matched = |(lots, items): &Set| MatchedSet {
                    lots: lots.iter().map(|lot| self.lots[*lot].id.clone()).collect(),
                    items: items.iter().map(|item| self.items[*item].id.clone()).collect(),
                };
                let rivals = vec![matched(&cluster[0]), matched(rival)];
                let (sets, members) = (number(cluster.len()), number(fewest));
                self.tell_once(phase, cluster[0].0[0], Reason::GroupsAmbiguous { sets, members, rivals });
            }
            sets.retain(|set| !done.iter().any(|other| shares(set, other)));
        }
    }

    fn tell_once(&mut self, phase: &Phase, lot: usize, reason: Reason) {
        // No two phases of a scheme are equal.
        if !self.told.iter().any(|(by, to)| by == phase && *to == lot) {
            self.told.push((phase.clone(), lot));
            self.tell(lot, reason);
        }
    }

    fn in_order(&mut self, phase: &Phase, lot: usize, order: &[Sort]) {
        let mut items = self.selected(phase, lot);
        for sort in order.iter().rev() {
            let compare = |a: &usize, b: &usize| {
                let (one, other) = (&self.items[*a], &self.items[*b]);
                let ascending = match sort.by {
                    SortBy::Due => one.due.cmp(&other.due),
                    SortBy::Issued => one.issued.cmp(&other.issued),
                    SortBy::Open => one.open.minor().cmp(&other.open.minor()),
                    SortBy::Id => one.id.as_str().as_bytes().cmp(other.id.as_str().as_bytes()),
                    SortBy::Listed => a.cmp(b),
                };
                if sort.descending { ascending.reverse() } else { ascending }
            };
            items.sort_by(compare); // stable: the later keys are sorted first
        }
        for (rank, item) in (1..).zip(items) {
            if self.left[lot] == 0 {
                return;
            }
            let offer = self.most(lot, item);
            if !self.fits(lot, item, &offer) {
                return;
            }
            let (customer, due) = (self.items[item].customer.clone(), self.items[item].due);
            self.pay(lot, item, offer, |open| match order {
                [] => Reason::OldestDue { customer, due, rank, open },
                _ => Reason::Next { customer, rank, open },
            });
        }
    }

    fn pro_rata(&mut self, phase: &Phase, lot: usize) {
        let items = self.selected(phase, lot);
        let open: Vec<i64> = items.iter().map(|item| self.open[*item]).collect();
        let all: i64 = open.iter().sum();
        let (total, paid) = (self.money(lot, all), self.money(lot, all.min(self.left[lot])));
        for (item, amount) in items.into_iter().zip(in_proportion(paid.minor(), &open)) {
            if amount > 0 {
                self.pay(lot, item, Offer { amount, settles: None }, |open| Reason::ProRata { total, paid, open });
            }
        }
    }

    // --- the end ---

    fn why_left(&self, lot: usize) -> Reason {
        let record = &self.lots[lot];
        let (customer, currency) = (record.customer.clone(), record.amount.currency());
        let owed = |latest: Date| {
            let counts = |at: &usize| {
                let item = &self.items[*at];
                let usual = matches!(item.kind, ItemKind::Ordinary | ItemKind::LateCharge);
                usual && item.due <= latest && self.concerns(lot, *at)
            };
            self.sum(&(0..self.items.len()).filter(counts).collect::<Vec<_>>())
        };
        let all = owed(Date::new(9999, 12, 31).expect("the last day"));
        let open = self.money(lot, i64::try_from(all).expect("what items have open fits an amount"));
        let waits = self.scheme.phases.iter().all(|phase| phase.items.reach != Reach::AllOpen);
        match (record.nature, record.expires, &self.held[lot]) {
            (nature @ (Nature::Guarantee | Nature::Unidentified), _, _) => Reason::NatureHeld { nature },
            (_, Some(expires), _) if expires <= self.as_of => Reason::Expired { expires },
            (_, _, Some(reference)) => Reason::ReferenceHeld { reference: reference.clone() },
            _ if all == 0 => Reason::NothingOpen { customer, currency },
            _ if waits && owed(self.as_of) == 0 => Reason::NothingDue { customer, open },
            _ => Reason::NoPhaseFits { customer, open },
        }
    }

    fn finish(mut self, order: &[usize]) -> Result<Plan> {
        for lot in order.iter().copied().filter(|lot| self.left[*lot] > 0) {
            let (amount, reason) = (self.money(lot, self.left[lot]), self.why_left(lot));
            self.plan.left_over.push(LeftOver { lot: self.lots[lot].id.clone(), amount, reason });
        }
        let currencies: BTreeSet<_> = self.lots.iter().map(|lot| lot.amount.currency()).collect();
        for currency in currencies {
            let sum =
                |amounts: Vec<Money>| Money::sum(amounts.into_iter().filter(|m| m.currency() == currency), currency);
            self.plan.totals.push(Total {
                currency,
                received: sum(self.lots.iter().map(|lot| lot.amount).collect())?,
                allocated: sum(self.plan.lines.iter().map(|line| line.amount).collect())?,
                left_over: sum(self.plan.left_over.iter().map(|left| left.amount).collect())?,
            });
        }
        Ok(self.plan)
    }
}

/// As much of `amount` as there is room for, over what is open: largest remainders first, then by order.
fn in_proportion(amount: i64, open: &[i64]) -> Vec<i64> {
    let room: i64 = open.iter().sum();
    if room == 0 {
        return vec![0; open.len()];
    }
    let shares =
        split(amount.min(room), open, Remainder::LargestRemainder, Rounding::Down).expect("shares of one sign");
    shares.into_iter().map(|share| i64::try_from(share).expect("no more than is open")).collect()
}

/// The items as they are after the plan: less what the lines and the differences took, in all and of each part.
#[must_use]
pub fn settled(items: &[Receivable], plan: &Plan) -> Vec<Receivable> {
    let mut items = items.to_vec();
    for item in &mut items {
        let lines = plan.lines.iter().filter(|line| line.item == item.id).map(|line| line.amount);
        let differences = plan.differences.iter().filter(|other| other.item == item.id).map(|other| other.amount);
        for amount in lines.chain(differences) {
            item.open = item.open.minus(amount).expect("the same currency");
        }
        for part in &mut item.parts {
            let mine = |line: &&PartLine| line.item == item.id && line.component == part.component;
            for line in plan.parts.iter().filter(mine) {
                part.open = part.open.minus(line.amount).expect("the same currency");
            }
        }
    }
    items
}
