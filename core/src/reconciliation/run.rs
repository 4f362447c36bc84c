//! One run of the matcher: what is certain, what may be, what holds together.

mod again;
mod alike;
mod choose;
mod gather;
mod guess;
mod kept;
mod open;
mod payers;
mod split;

use std::collections::BTreeMap;

pub(super) use again::Moves;
pub(super) use kept::Kept;
use open::Asked;
use split::Part;

use super::payment::{Meant, Payment, Quote, Spot};
use super::pin::Pins;
use super::sets::Set;
use super::weigh::{AmountFit, Bar, Payer, Scale};
use super::world::{NONE, World, index};
use super::{MatchRules, PartPayments};

/// A payment and an item that may belong together.
#[derive(Clone, Copy, Debug)]
pub(super) struct Edge {
    pub(super) item: u32,
    pub(super) score: i64,
    pub(super) fit: AmountFit,
    pub(super) meant: Meant,
    pub(super) bar: Bar,
    /// Whether the payment says otherwise: it names another item, or more than this one.
    pub(super) out: bool,
    /// Whether an equal payment before this one has the item.
    later: bool,
}

/// What is tried to be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Guess {
    /// A payment and an edge of it.
    Edge(u32, u32),
    /// A set.
    Set(u32),
}

/// What was found out of a payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// Nothing was chosen.
    Free,
    /// Certain at first sight.
    Pinned(Quote),
    /// A guess was chosen: its number, its margin (none: not proven), and the best of the guesses in its way.
    Chosen { guess: Guess, margin: Option<i64>, rival: Option<Guess>, equal: u32 },
    /// A part of an item that it names: the number of the edge.
    Part(u32),
    /// The same as another payment.
    Duplicate(u32),
}

/// Why no set was found for a payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoSet {
    /// Several add up.
    Several(i64),
    /// The search was stopped.
    Exhausted,
}

/// The run.
#[derive(Debug)]
pub(super) struct Run<'a> {
    pub(super) scale: Scale<'a>,
    pub(super) payments: &'a [Payment<'a>],
    pub(super) states: Vec<State>,
    /// Which payment was pinned to each item.
    pub(super) pinned: Vec<u32>,
    /// Which payment takes each item of what was chosen.
    pub(super) taken: Takers,
    pub(super) payers: Vec<Payer>,
    payer_numbers: BTreeMap<u64, u32>,
    /// The payer of each payment.
    pub(super) payer_of: Vec<u32>,
    pub(super) edges: Vec<Edge>,
    pub(super) edge_starts: Vec<u32>,
    /// Where another item is quoted.
    pub(super) quoted: Vec<Option<Spot>>,
    /// How many items are as good as the best of a payment.
    pub(super) ties: Vec<u16>,
    /// What payments say beside references, if items have texts.
    texts: Vec<String>,
    pub(super) sets: Vec<Set>,
    pub(super) no_sets: BTreeMap<u32, NoSet>,
    /// Which payments looked at what is open of which customers.
    asked: Asked,
    /// Which payments may be parts of which items, by item.
    parts: Vec<Part>,
    /// How many of the sets are one payment each, by payment; the others are one item each, by item.
    gathered: usize,
    /// What the last choice was made among: the items of each payment's edges with their scores, by payment.
    wishes: Vec<(u32, i64)>,
    wish_starts: Vec<u32>,
    /// Which sets were among it.
    in_question: Vec<bool>,
    /// Open items by customer, then by amount.
    by_party: Vec<(u32, i64, u32)>,
    /// The same with those that are pinned.
    pub(super) all_by_party: Vec<(u32, i64, u32)>,
}

/// Which payment takes each item, if one does.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Takers(Vec<u32>);

impl Takers {
    pub(super) fn none(items: usize) -> Self {
        Self(vec![NONE; items])
    }

    pub(super) fn get(&self, item: &u32) -> Option<&u32> {
        self.0.get(index(*item)).filter(|payment| **payment != NONE)
    }

    fn insert(&mut self, item: u32, payment: u32) {
        if let Some(place) = self.0.get_mut(index(item)) {
            *place = payment;
        }
    }
}

/// The most edges that are kept of a payment.
const MOST_EDGES: usize = 16;
/// What is worse than this is not even a suggestion.
const WORST: i64 = -6_000;

impl<'a> Run<'a> {
    pub(super) fn new(world: &'a World<'a>, payments: &'a [Payment<'a>], rules: &'a MatchRules, pins: Pins) -> Self {
        Self {
            scale: Scale::new(world, rules),
            payments,
            states: pins.states,
            pinned: pins.pinned,
            taken: Takers::none(world.rows.len()),
            payers: Vec::new(),
            payer_numbers: BTreeMap::new(),
            payer_of: vec![NONE; payments.len()],
            edges: Vec::new(),
            edge_starts: Vec::with_capacity(payments.len()),
            quoted: Vec::new(),
            ties: vec![0; payments.len()],
            texts: Vec::new(),
            sets: Vec::new(),
            no_sets: BTreeMap::new(),
            asked: Asked::default(),
            parts: Vec::new(),
            gathered: 0,
            wishes: Vec::new(),
            wish_starts: Vec::new(),
            in_question: Vec::new(),
            by_party: Vec::new(),
            all_by_party: Vec::new(),
        }
    }

    pub(super) fn solve(&mut self) {
        self.guess();
        self.gather();
        self.split();
        super::many::many(self);
        self.choose();
        if self.scale.rules.parts == PartPayments::Post {
            self.pay_parts();
        }
    }

    fn is_open(&self, item: u32) -> bool {
        self.pinned.get(index(item)) == Some(&NONE)
    }

    /// The payer of a payment, resolved once for all payments of the same names and accounts.
    fn payer(&mut self, payment: &Payment<'_>) -> u32 {
        let key = payment.payer_key();
        let number = if let Some(number) = self.payer_numbers.get(&key) {
            *number
        } else {
            let (names, accounts) = payment.payer();
            let fits = self.scale.world.parties.resolve(&names, &accounts);
            let number = self.add_payer(fits, !names.is_empty());
            self.payer_numbers.insert(key, number);
            number
        };
        let Some(payer) = self.payers.get(index(number)) else { return number };
        if payer.fits.iter().any(Fit::is_known) {
            return number;
        }
        // Nobody we know: perhaps the text says for whom it was paid (代付).
        let (fits, named) = (payer.fits.clone(), payer.named);
        let on_behalf = self.mentioned(payment, fits);
        on_behalf.map_or(number, |fits| self.add_payer(fits, named))
    }

    fn add_payer(&mut self, fits: Vec<Fit>, named: bool) -> u32 {
        let parties = &self.scale.world.parties;
        let sure = fits.iter().filter(|fit| fit.account || fit.nearness == Nearness::Same);
        let mut groups: Vec<u32> = sure.filter_map(|fit| parties.group(fit.party)).collect();
        groups.sort_unstable();
        groups.dedup();
        let number = place(self.payers.len());
        self.payers.push(Payer { fits, named, groups });
        number
    }

    /// The customers whose names stand in the text, with what was known of the payer before; none if there are none.
    fn mentioned(&self, payment: &Payment<'_>, before: Vec<Fit>) -> Option<Vec<Fit>> {
        let names: Vec<Company> = payment.texts().map(company).filter(|name| name.words.len() >= 2).collect();
        let mut found = self.scale.world.parties.resolve(&names, &[]);
        found.retain(|fit| fit.nearness >= Nearness::Part && fit.nearness != Nearness::Group);
        if found.is_empty() || found.len() > 16 {
            return None;
        }
        for fit in &mut found {
            // In a text it is less than in the place of the payer.
            fit.nearness = Nearness::Part;
        }
        for fit in before {
            if !found.iter().any(|other| other.party == fit.party) {
                found.push(fit);
            }
        }
        found.sort_unstable_by_key(|fit| fit.party);
        Some(found)
    }

    /// The open items of a customer with amounts in a range.
    pub(super) fn open_of(&self, party: u32, least: i64, most: i64) -> &[(u32, i64, u32)] {
        let from = self.by_party.partition_point(|(other, open, _)| (*other, *open) < (party, least));
        let to = self.by_party.partition_point(|(other, open, _)| (*other, *open) <= (party, most));
        self.by_party.get(from..to).unwrap_or_default()
    }

    /// The items of an item's customer with the same amount, whether taken or not.
    fn same_amount(&self, item: u32) -> &[(u32, i64, u32)] {
        let Some(row) = self.scale.world.row(item).filter(|row| row.customer != NONE) else { return &[] };
        let key = (row.customer, row.open);
        let from = self.all_by_party.partition_point(|(other, open, _)| (*other, *open) < key);
        let to = self.all_by_party.partition_point(|(other, open, _)| (*other, *open) <= key);
        self.all_by_party.get(from..to).unwrap_or_default()
    }

    /// Whether another item of the same customer and amount, taken or not, was due nearer to the day of a payment
    /// that names neither.
    pub(super) fn has_nearer_twin(&self, payment: usize, edge: &Edge) -> bool {
        let day = self.payments.get(payment).map_or(0, |payment| i64::from(payment.day));
        let away = |item: u32| {
            let due = self.scale.world.row(item).map(|row| row.due).filter(|due| *due != NO_DAY);
            due.map(|due| day.saturating_sub(i64::from(due)).saturating_abs())
        };
        let Some(own) = away(edge.item) else { return false };
        let silent = matches!(edge.meant, Meant::Nothing | Meant::Another(_));
        silent && self.same_amount(edge.item).iter().any(|(_, _, item)| away(*item).is_some_and(|other| other < own))
    }

    /// What may be, one payment and one item at a time.
    fn guess(&mut self) {
        let world = self.scale.world;
        let live = (0_u32..).zip(&world.rows).filter(|(_, row)| row.live && row.customer != NONE);
        self.all_by_party = live.map(|(item, row)| (row.customer, row.open, item)).collect();
        self.all_by_party.sort_unstable();
        self.by_party = self.all_by_party.iter().copied().filter(|(_, _, item)| self.is_open(*item)).collect();
        if world.texts.is_some() {
            self.texts = self.payments.iter().map(Payment::said).collect();
        }
        let mut reader = Reader::default();
        let (mut candidates, mut found) = (Vec::<u32>::new(), Vec::<Edge>::new());
        for number in 0..self.payments.len() {
            self.edge_starts.push(place(self.edges.len()));
            self.quoted.push(None);
            let Some(payment) = self.payments.get(number) else { continue };
            if self.states.get(number) != Some(&State::Free) {
                continue;
            }
            let payer_number = self.payer(payment);
            if let Some(place) = self.payer_of.get_mut(number) {
                *place = payer_number;
            }
            reader.read(payment, world, false);
            candidates.clear();
            candidates.extend(reader.quotes.iter().map(|quote| quote.item));
            for (currency, paid) in payment.amounts() {
                let same = self.scale.amounts.with(currency, paid);
                if same.len() <= COMMON {
                    candidates.extend(same.iter().map(|(_, item)| *item));
                } else {
                    // Too common to look at all: those of the customers the payer may be.
                    let parties = self.payers.get(index(payer_number)).map_or(&[][..], |payer| &payer.fits);
                    for fit in parties {
                        let open = self.open_of(fit.party, paid, paid);
                        candidates.extend(open.iter().take(COMMON).map(|(_, _, item)| *item));
                    }
                }
            }
            let Some(payer) = self.payers.get(index(payer_number)) else { continue };
            for fit in payer.fits.iter().filter(|fit| fit.is_known()) {
                let all = self.open_of(fit.party, i64::MIN, i64::MAX);
                let some = if all.len() <= COMMON {
                    all
                } else {
                    let reach = payment.amount.saturating_abs().div_euclid(20).max(5_000);
                    let (least, most) = (payment.amount.saturating_sub(reach), payment.amount.saturating_add(reach));
                    self.open_of(fit.party, least, most)
                };
                candidates.extend(some.iter().take(COMMON.saturating_mul(4)).map(|(_, _, item)| *item));
            }
            let text = self.texts.get(number).map_or("", String::as_str);
            self.scale.alike(payment, text, &mut candidates);
            candidates.sort_unstable();
            candidates.dedup();
            let exact = reader.quotes.iter().filter(|quote| quote.how <= ReferenceMatch::Quoted);
            let quoted = exact.map(|quote| quote.spot).next();
            let case = Case { payment, payer, quoted, text };
            found.clear();
            for item in &candidates {
                let Some(row) = world.row(*item) else { continue };
                let bar = Scale::bar(payment, row);
                let quote = reader.quotes.binary_search_by_key(item, |quote| quote.item).ok();
                let meant = match quote.and_then(|at| reader.quotes.get(at)) {
                    Some(quote) => Meant::Quote(*quote),
                    None if bar != Bar::None => continue,
                    None => reader.meant(*item, world),
                };
                let mut sum = Sum::default();
                let Some(fit) = self.scale.weigh(&case, *item, meant, &mut sum) else { continue };
                found.push(Edge { item: *item, score: sum.0, fit, meant, bar, out: false });
            }
            self.take_at_its_word(payer, &mut found);
            // That a bank kept a fee is assumed only of a payment that names the item, or no number at all.
            let says = reader.says_a_number();
            for edge in &mut found {
                let assumed = matches!(edge.fit, AmountFit::Allowed(kind, ..) if kind != MatchDiff::Ratio);
                let silent = !matches!(edge.meant, Meant::Quote(_));
                edge.out = edge.out || (assumed && ((says && silent) || self.has_credit_of(payment, edge)));
            }
            found.retain(|edge| edge.score >= WORST);
            found.sort_unstable_by(|a, b| b.score.cmp(&a.score).then(a.item.cmp(&b.item)));
            let best = found.iter().find(|edge| self.may(edge)).map(|edge| edge.score);
            let ties = found.iter().filter(|edge| Some(edge.score) == best && self.may(edge)).count();
            if let Some(place) = self.ties.get_mut(number) {
                *place = u16::try_from(ties).unwrap_or(u16::MAX);
            }
            found.truncate(MOST_EDGES);
            self.edges.extend_from_slice(&found);
            if let Some(place) = self.quoted.last_mut() {
                *place = quoted;
            }
        }
        self.edge_starts.push(place(self.edges.len()));
    }

    /// Whether the customer has a credit note of exactly what was paid less: then no bank kept it.
    fn has_credit_of(&self, payment: &Payment<'_>, edge: &Edge) -> bool {
        let AmountFit::Allowed(_, difference, _) = edge.fit else { return false };
        let customer = self.scale.world.row(edge.item).map_or(NONE, |row| row.customer);
        let less = difference.signum() != payment.amount.signum();
        less && customer != NONE && !self.open_of(customer, difference, difference).is_empty()
    }

    /// Whoever quotes a whole number that is there means it: then other items are out, unless the number is a slip.
    ///
    /// It may be a slip if it is no item of the payer, fits in no way, and one item whose number is nearly the same
    /// has exactly the amount.
    fn take_at_its_word(&self, payer: &Payer, found: &mut [Edge]) {
        let is_exact = |edge: &Edge| match edge.meant {
            Meant::Quote(quote) => {
                quote.how == ReferenceMatch::Structured || (quote.how == ReferenceMatch::Quoted && quote.digits >= 5)
            }
            _ => false,
        };
        let quoted = found.iter().filter(|edge| is_exact(edge)).count();
        if quoted == 0 {
            return;
        }
        let customer = |edge: &Edge| self.scale.world.row(edge.item).map_or(NONE, |row| row.customer);
        let is_meant =
            |edge: &&Edge| edge.fit.is_explained() || payer.fit(customer(edge)).is_some_and(|fit| fit.is_known());
        let sure = found.iter().filter(|edge| is_exact(edge)).any(|edge| is_meant(&edge));
        for edge in found.iter_mut() {
            let by_digits = matches!(edge.meant, Meant::Quote(quote) if quote.how == ReferenceMatch::Digits);
            let slip = matches!(edge.meant, Meant::Quote(quote) if matches!(quote.how, ReferenceMatch::OneEdit | ReferenceMatch::TwoEdits));
            edge.out = if is_exact(edge) || by_digits {
                // A difference explains nothing while something that is quoted is left out.
                quoted > 1 && matches!(edge.fit, AmountFit::Allowed(..))
            } else {
                sure || !slip || edge.fit != AmountFit::Exact
            };
        }
    }

    /// What a payment says beside references.
    pub(super) fn text_of(&self, payment: usize) -> &str {
        self.texts.get(payment).map_or("", String::as_str)
    }

    /// The edges of a payment, the best first, with the number of the first.
    pub(super) fn edges_of(&self, payment: usize) -> (u32, &[Edge]) {
        let bounds = self.edge_starts.get(payment).zip(self.edge_starts.get(payment.saturating_add(1)));
        let Some((from, to)) = bounds else { return (0, &[]) };
        (*from, self.edges.get(index(*from)..index(*to)).unwrap_or_default())
    }

    /// Whether an edge may be chosen.
    pub(super) fn may(&self, edge: &Edge) -> bool {
        !edge.out
            && !edge.later
            && edge.bar == Bar::None
            && edge.fit.is_explained()
            && edge.score > 0
            && self.is_open(edge.item)
    }

    pub(super) fn has_good_edge(&self, payment: usize) -> bool {
        let (_, edges) = self.edges_of(payment);
        // With a difference, only if it is quoted: else an exact sum of several may be the better answer.
        let plain = |edge: &Edge| edge.fit == AmountFit::Exact || matches!(edge.meant, Meant::Quote(_));
        edges.iter().any(|edge| self.may(edge) && plain(edge) && edge.score >= self.scale.rules.post)
    }

    /// The sets of items that a payment without a good item of its own may be for.
    fn gather(&mut self) {
        for number in 0..self.payments.len() {
            if self.states.get(number) != Some(&State::Free) || self.has_good_edge(number) {
                continue;
            }
            let Some(payment) = self.payments.get(number) else { continue };
            let (_, edges) = self.edges_of(number);
            // A credit note that is quoted is taken off: money in against money out is no hindrance here.
            let own = |edge: &Edge| self.scale.world.row(edge.item).map(|row| row.currency) == payment.currency;
            let free =
                |edge: &&Edge| matches!(edge.bar, Bar::None | Bar::Direction) && self.is_open(edge.item) && own(edge);
            let quotes: Vec<Quote> = edges
                .iter()
                .filter(free)
                .filter_map(|edge| match edge.meant {
                    Meant::Quote(quote) if quote.how <= ReferenceMatch::Digits => Some(quote),
                    _ => None,
                })
                .collect();
            let payer = self.payer_of.get(number).and_then(|payer| self.payers.get(index(*payer)));
            let mut customers: Vec<u32> = quotes
                .iter()
                .filter_map(|quote| self.scale.world.row(quote.item).map(|row| row.customer))
                .filter(|customer| *customer != NONE)
                .collect();
            let fits = payer.map_or(&[][..], |payer| &payer.fits);
            let known = fits.iter().filter(|fit| fit.is_known()).map(|fit| fit.party);
            if customers.is_empty() {
                customers.extend(known.take(8));
            }
            customers.sort_unstable();
            customers.dedup();
            let mut found = Vec::new();
            for customer in customers {
                match self.sets_of(place(number), payment, customer, &quotes) {
                    Ok(sets) => found.extend(sets),
                    Err(none) => {
                        self.no_sets.insert(place(number), none);
                    }
                }
            }
            if !found.is_empty() {
                self.no_sets.remove(&place(number));
            }
            self.sets.extend(found);
        }
    }

    fn open_amount(&self, item: u32) -> i64 {
        self.scale.world.row(item).map_or(0, |row| row.open)
    }

    /// The sets of one customer's items that add up to a payment.
    fn sets_of(
        &self,
        number: u32,
        payment: &Payment<'_>,
        customer: u32,
        quotes: &[Quote],
    ) -> std::result::Result<Option<Set>, NoSet> {
        let sign = payment.amount.signum();
        let target = payment.amount.saturating_abs();
        let of_customer = |item: u32| self.scale.world.row(item).is_some_and(|row| row.customer == customer);
        let quotes: Vec<Quote> = quotes.iter().copied().filter(|quote| of_customer(quote.item)).collect();
        let mut named: Vec<u32> = quotes.iter().map(|quote| quote.item).collect();
        named.sort_unstable();
        let amounts_of = |items: &[u32]| -> Vec<i64> {
            items.iter().map(|item| self.open_amount(*item).saturating_mul(sign)).collect()
        };
        let named_amounts = amounts_of(&named);
        let quoted = named_amounts.iter().fold(0_i64, |sum, amount| sum.saturating_add(*amount));
        let set = |items: Vec<u32>, difference: Option<(MatchDiff, i64)>, sum: i64| -> Option<Set> {
            if items.len() < 2 {
                return None;
            }
            let mut items = items;
            items.sort_unstable();
            let quotes = quotes.iter().filter(|quote| items.binary_search(&quote.item).is_ok());
            let quotes = quotes.map(|quote| (number, *quote)).collect();
            let mut set =
                Set { payments: vec![number], items, customer, speaker: number, quotes, difference, sum, score: 0 };
            set.score = self.set_score(&set);
            Some(set)
        };
        // All that is quoted, perhaps with an allowed difference.
        if named.len() >= 2 {
            let difference = target.saturating_sub(quoted);
            if difference == 0 {
                let sum = self.scale.sum_bits(&named_amounts, named.len(), target, 1);
                return Ok(set(named, None, sum));
            }
            let day = payment.line.date;
            let minor = difference.saturating_mul(sign);
            if let (true, [(_, _, credit)]) = (difference < 0, self.open_of(customer, minor, minor)) {
                // No fee: a credit note of exactly that was taken off without a word.
                let amounts = [named_amounts.as_slice(), &[difference]].concat();
                let sum = self.scale.sum_bits(&amounts, amounts.len(), target, 1);
                return Ok(set([named.as_slice(), &[*credit]].concat(), None, sum));
            }
            if let Some((kind, window)) = self.scale.set_difference(day, payment.charges(), &named, difference) {
                let sum = self.scale.sum_bits(&named_amounts, named.len(), target, window);
                return Ok(set(named, Some((kind, difference.saturating_mul(sign))), sum));
            }
            if quoted > target {
                return match adding_up(&named_amounts, target) {
                    Found::Unique(chosen) => {
                        let sum = self.scale.sum_bits(&named_amounts, chosen.len(), target, 1);
                        Ok(set(chosen.iter().filter_map(|at| named.get(*at).copied()).collect(), None, sum))
                    }
                    Found::Ambiguous { count, .. } => Err(NoSet::Several(count)),
                    Found::None => Ok(None),
                    Found::Exhausted => Err(NoSet::Exhausted),
                };
            }
        }
        if quoted > target {
            return Ok(None);
        }
        // What is quoted, and some of what else is open.
        let mut pool: Vec<u32> = self
            .open_of(customer, i64::MIN, i64::MAX)
            .iter()
            .map(|(_, _, item)| *item)
            .filter(|item| named.binary_search(item).is_err())
            .filter(|item| {
                let row = self.scale.world.row(*item);
                row.is_some_and(|row| {
                    payment.currency == Some(row.currency) && (row.issued == NO_DAY || row.issued <= payment.day)
                })
            })
            .collect();
        pool.sort_unstable();
        let amounts = amounts_of(&pool);
        let rest = target.saturating_sub(quoted);
        if rest <= 0 || pool.is_empty() {
            return Ok(None);
        }
        let all = amounts.iter().fold(0_i64, |sum, amount| sum.saturating_add(*amount));
        if pool.len() > MOST_POOL {
            // The whole account, or nothing that could be proven.
            return if all == rest && amounts.iter().all(|amount| *amount > 0) {
                let sum = self.scale.sum_bits(&amounts, pool.len(), rest, 1);
                Ok(set([named, pool].concat(), None, sum))
            } else {
                Err(NoSet::Exhausted)
            };
        }
        match adding_up(&amounts, rest) {
            Found::Unique(chosen) => {
                let sum = self.scale.sum_bits(&amounts, chosen.len(), rest, 1);
                let items = chosen.iter().filter_map(|at| pool.get(*at).copied());
                Ok(set(named.iter().copied().chain(items).collect(), None, sum))
            }
            Found::Ambiguous { count, .. } => Err(NoSet::Several(count)),
            Found::None => Ok(None),
            Found::Exhausted => Err(NoSet::Exhausted),
        }
    }

    pub(super) fn set_score(&self, set: &Set) -> i64 {
        let payer = self.payer_of.get(index(set.speaker)).and_then(|payer| self.payers.get(index(*payer)));
        let mut sum = Sum::default();
        if let Some(payer) = payer {
            self.scale.weigh_set(set, self.payments, payer, &mut sum);
        }
        sum.0
    }

    /// The payments that together may be for one item.
    fn split(&mut self) {
        // By item: payments that are less than it, and whether they quote it.
        let mut parts: Vec<(u32, u32, Option<Quote>)> = Vec::new();
        let with_set: std::collections::BTreeSet<u32> =
            self.sets.iter().flat_map(|set| set.payments.iter().copied()).collect();
        for number in 0..self.payments.len() {
            if self.states.get(number) != Some(&State::Free) || self.has_good_edge(number) {
                continue;
            }
            let (_, edges) = self.edges_of(number);
            let free = edges.iter().filter(|edge| edge.bar == Bar::None && self.is_open(edge.item));
            let mut any = false;
            for edge in free.filter(|edge| edge.fit == AmountFit::Less) {
                if let Meant::Quote(quote) = edge.meant {
                    parts.push((edge.item, place(number), Some(quote)));
                    any = true;
                }
            }
            if any || with_set.contains(&place(number)) {
                continue;
            }
            let Some(payment) = self.payments.get(number) else { continue };
            let payer = self.payer_of.get(number).and_then(|payer| self.payers.get(index(*payer)));
            let fits = payer.map_or(&[][..], |payer| &payer.fits);
            for fit in fits.iter().filter(|fit| fit.is_known()).take(4) {
                let (least, most) = if payment.amount > 0 {
                    (payment.amount.saturating_add(1), i64::MAX)
                } else {
                    (i64::MIN, payment.amount.saturating_sub(1))
                };
                let open = self.open_of(fit.party, least, most);
                if open.len() <= MOST_POOL {
                    let rows = open.iter().filter(|(_, _, item)| {
                        self.scale.world.row(*item).is_some_and(|row| Scale::bar(payment, row) == Bar::None)
                    });
                    parts.extend(rows.map(|(_, _, item)| (*item, place(number), None)));
                }
            }
        }
        parts.sort_unstable_by_key(|(item, payment, quote)| (*item, *payment, quote.is_none()));
        parts.dedup_by_key(|(item, payment, _)| (*item, *payment));
        let mut found = Vec::new();
        for group in parts.chunk_by(|a, b| a.0 == b.0) {
            found.extend(self.split_of(group));
        }
        self.sets.extend(found);
    }

    /// The payments of a group that add up to its item.
    fn split_of(&self, group: &[(u32, u32, Option<Quote>)]) -> Option<Set> {
        const MOST_PAYMENTS: usize = 24;
        let item = group.first()?.0;
        let row = *self.scale.world.row(item)?;
        let amount =
            |payment: u32| self.payments.get(index(payment)).map_or(0, |payment| payment.amount.saturating_abs());
        let target = row.open.saturating_abs();
        let (quoting, others): (Vec<_>, Vec<_>) = group.iter().partition(|(_, _, quote)| quote.is_some());
        let quoting: Vec<(u32, Quote)> =
            quoting.iter().filter_map(|(_, payment, quote)| Some((*payment, (*quote)?))).collect();
        let quoted = quoting.iter().fold(0_i64, |sum, (payment, _)| sum.saturating_add(amount(*payment)));
        let (chosen, sum) = if quoted == target {
            let amounts: Vec<i64> = quoting.iter().map(|(payment, _)| amount(*payment)).collect();
            (
                quoting.iter().map(|(payment, _)| *payment).collect::<Vec<u32>>(),
                self.scale.sum_bits(&amounts, amounts.len(), target, 1),
            )
        } else {
            let (fixed, pool): (&[(u32, Quote)], Vec<u32>) = if quoted < target {
                (&quoting, others.iter().map(|(_, payment, _)| *payment).collect())
            } else {
                (&[], quoting.iter().map(|(payment, _)| *payment).collect())
            };
            // Nobody says which of several equal items is paid in parts.
            let unsaid = quoting.is_empty() && self.same_amount(item).len() > 1;
            if unsaid || pool.is_empty() || pool.len() > MOST_PAYMENTS {
                return None;
            }
            let amounts: Vec<i64> = pool.iter().map(|payment| amount(*payment)).collect();
            let rest = if quoted < target { target.saturating_sub(quoted) } else { target };
            let Found::Unique(set) = adding_up(&amounts, rest) else { return None };
            let sum = self.scale.sum_bits(&amounts, set.len(), rest, 1);
            let some = set.iter().filter_map(|at| pool.get(*at).copied());
            (fixed.iter().map(|(payment, _)| *payment).chain(some).collect(), sum)
        };
        if chosen.len() < 2 {
            return None;
        }
        let mut payments = chosen;
        payments.sort_unstable();
        let quotes: Vec<(u32, Quote)> =
            quoting.into_iter().filter(|(payment, _)| payments.binary_search(payment).is_ok()).collect();
        let first = payments.first().copied()?;
        let customer = row.customer;
        let mut best: Option<Set> = None;
        let mut set = Set {
            payments: payments.clone(),
            items: vec![item],
            customer,
            speaker: first,
            quotes,
            difference: None,
            sum,
            score: 0,
        };
        // All of them must be believed to be of this payer: the one that says least counts.
        for payment in payments {
            set.speaker = payment;
            set.score = self.set_score(&set);
            if best.as_ref().is_none_or(|best| set.score < best.score) {
                best = Some(set.clone());
            }
        }
        best
    }

    /// What holds together.
    fn choose(&mut self) {
        self.find_duplicates();
        if self.scale.rules.ties == MatchTies::OldestDue {
            self.oldest_first();
        }
        let (mut guesses, mut contest) =
            (Vec::<Guess>::new(), Contest::new(place(self.payments.len()), place(self.scale.world.rows.len())));
        let mut key = 0_u64..;
        for number in 0..self.payments.len() {
            if self.states.get(number) != Some(&State::Free) {
                continue;
            }
            let (first, edges) = self.edges_of(number);
            for (edge_number, edge) in (first..).zip(edges) {
                if self.may(edge) {
                    let (lines, items) = (&[place(number)], &[edge.item]);
                    contest.add(Hypothesis { lines, items, score: edge.score, key: key.next().unwrap_or(u64::MAX) });
                    guesses.push(Guess::Edge(place(number), edge_number));
                }
            }
        }
        for (set_number, set) in (0_u32..).zip(&self.sets) {
            let free = set.payments.iter().all(|payment| self.states.get(index(*payment)) == Some(&State::Free));
            if set.score > 0 && free {
                let (lines, items) = (&set.payments, &set.items);
                contest.add(Hypothesis { lines, items, score: set.score, key: key.next().unwrap_or(u64::MAX) });
                guesses.push(Guess::Set(set_number));
            }
        }
        let choice = contest.choose();
        for chosen in &choice.chosen {
            let Some(guess) = guesses.get(index(chosen.hypothesis)).copied() else { continue };
            let rival = chosen.rival.and_then(|rival| guesses.get(index(rival)).copied());
            let component = choice.components.get(index(chosen.component));
            let equal = component.map_or(0, |component| component.optima);
            let (payments, items) = match guess {
                Guess::Edge(payment, edge) => {
                    (vec![payment], self.edges.get(index(edge)).map(|edge| edge.item).into_iter().collect())
                }
                Guess::Set(set) => {
                    self.sets.get(index(set)).map(|set| (set.payments.clone(), set.items.clone())).unwrap_or_default()
                }
            };
            let first = payments.first().copied().unwrap_or(NONE);
            self.taken.extend(items.iter().map(|item| (*item, first)));
            for payment in &payments {
                if let Some(state) = self.states.get_mut(index(*payment)) {
                    *state = State::Chosen { guess, margin: chosen.margin, rival, equal };
                }
            }
        }
    }

    /// Equal payments of one payer for equal items of one customer: the first for the one that was due first.
    fn oldest_first(&mut self) {
        let mut alike: Vec<((u32, i64, u32), i32, u32)> = Vec::new();
        for (number, payment) in (0_u32..).zip(self.payments) {
            let (_, edges) = self.edges_of(index(number));
            let best = edges.iter().find(|edge| self.may(edge));
            let silent =
                best.is_some_and(|best| best.fit == AmountFit::Exact && !matches!(best.meant, Meant::Quote(_)));
            if silent && self.states.get(index(number)) == Some(&State::Free) {
                let customer = best.and_then(|best| self.scale.world.row(best.item)).map_or(NONE, |row| row.customer);
                let currency = payment.currency.map_or(NONE, u32::from);
                alike.push(((currency, payment.amount, customer), payment.day, number));
            }
        }
        alike.sort_unstable();
        let mut out: Vec<u32> = Vec::new();
        for group in alike.chunk_by(|a, b| a.0 == b.0).filter(|group| group.first().is_some_and(|one| one.0.2 != NONE))
        {
            let Some(((_, amount, customer), _, _)) = group.first().copied() else { continue };
            let same = |edge: &Edge| {
                let row = self.scale.world.row(edge.item);
                self.may(edge) && row.is_some_and(|row| row.customer == customer && row.open == amount)
            };
            let mut items: Vec<(i32, u32)> = Vec::new();
            for (_, _, payment) in group {
                let (_, edges) = self.edges_of(index(*payment));
                let rows = edges.iter().filter(|edge| same(edge)).map(|edge| edge.item);
                items.extend(rows.filter_map(|item| Some((self.scale.world.row(item)?.due, item))));
            }
            items.sort_unstable();
            items.dedup();
            for ((_, _, payment), (_, item)) in group.iter().zip(&items) {
                let (first, edges) = self.edges_of(index(*payment));
                if edges.iter().any(|edge| edge.item == *item && same(edge)) {
                    let others = (first..).zip(edges).filter(|(_, edge)| edge.item != *item && same(edge));
                    out.extend(others.map(|(number, _)| number));
                }
            }
        }
        for number in out {
            if let Some(edge) = self.edges.get_mut(index(number)) {
                edge.out = true;
            }
        }
    }

    /// Payments that are less than the one item they name: a part of it, if all of them are not more than it.
    fn parts(&mut self) {
        let mut parts: Vec<(u32, u32, u32)> = Vec::new();
        for (number, state) in (0_u32..).zip(&self.states) {
            if *state != State::Free {
                continue;
            }
            let (first, edges) = self.edges_of(index(number));
            let exact = |edge: &Edge| matches!(edge.meant, Meant::Quote(quote) if quote.how <= ReferenceMatch::Quoted);
            let mut quoted = (first..).zip(edges).filter(|(_, edge)| exact(edge));
            let (Some((at, edge)), None) = (quoted.next(), quoted.next()) else { continue };
            let is_part = edge.fit == AmountFit::Less && edge.bar == Bar::None && edge.score >= self.scale.rules.post;
            let is_part = is_part && !super::doubts::names_more(edges, edge);
            if is_part && self.is_open(edge.item) && !self.taken.contains_key(&edge.item) {
                parts.push((edge.item, number, at));
            }
        }
        parts.sort_unstable();
        for group in parts.chunk_by(|a, b| a.0 == b.0) {
            let Some((item, first, _)) = group.first().copied() else { continue };
            let amount =
                |payment: u32| self.payments.get(index(payment)).map_or(0, |payment| payment.amount.saturating_abs());
            let sum = group.iter().fold(0_i64, |sum, (_, payment, _)| sum.saturating_add(amount(*payment)));
            if sum <= self.open_amount(item).saturating_abs() {
                self.taken.insert(item, first);
                for (_, payment, edge) in group {
                    if let Some(state) = self.states.get_mut(index(*payment)) {
                        *state = State::Part(*edge);
                    }
                }
            }
        }
    }

    /// Payments of the same payer, of the same amount, for fewer items than they are.
    fn find_duplicates(&mut self) {
        let mut alike: Vec<Alike> = Vec::new();
        for (number, payment) in (0_u32..).zip(self.payments) {
            if self.states.get(index(number)) != Some(&State::Free) {
                continue;
            }
            let (_, edges) = self.edges_of(index(number));
            let Some(best) = edges.iter().find(|edge| self.may(edge)) else { continue };
            let payer = self.payer_of.get(index(number)).copied().unwrap_or(NONE);
            let named = self.payers.get(index(payer)).is_some_and(|payer| payer.named || !payer.fits.is_empty());
            let (quoted, by) = match best.meant {
                Meant::Quote(quote) if quote.how <= ReferenceMatch::Digits => (u64::from(best.item), u64::MAX),
                _ if named => (u64::MAX, u64::from(payer)),
                _ => continue,
            };
            let currency = payment.currency.map_or(NONE, u32::from);
            alike.push(((currency, payment.amount, quoted, by), payment.day, number));
        }
        alike.sort_unstable();
        let mut duplicates = Vec::new();
        for group in alike.chunk_by(|a, b| a.0 == b.0).filter(|group| group.len() > 1) {
            let mut items: Vec<u32> = Vec::new();
            for (_, _, payment) in group {
                let (_, edges) = self.edges_of(index(*payment));
                items.extend(edges.iter().filter(|edge| self.may(edge)).map(|edge| edge.item));
            }
            items.sort_unstable();
            items.dedup();
            if let Some((_, _, first)) = group.first() {
                duplicates.extend(group.iter().skip(items.len()).map(|(_, _, payment)| (*payment, *first)));
            }
        }
        for (payment, first) in duplicates {
            if let Some(state) = self.states.get_mut(index(payment)) {
                *state = State::Duplicate(first);
            }
        }
    }
}

type MatchDiff = super::MatchDifferenceKind;
