//! What may be, one payment and one item at a time.

use super::open::Step;
use super::{Edge, MOST_EDGES, MatchDiff, Run, State, WORST};
use crate::reason::ReferenceMatch;
use crate::reconciliation::payment::{Meant, Payment, Reader, Spot};
use crate::reconciliation::weigh::{AmountFit, Bar, Case, Payer, Scale, Sum};
use crate::reconciliation::world::{COMMON, NONE, amount_key, index, place};

/// The most items of a customer that are looked at of those with an amount near to what was paid.
pub(super) const MOST_NEAR: usize = COMMON * 4;

/// The amounts that are near to one.
pub(super) fn near(amount: i64) -> (i64, i64) {
    let reach = amount.saturating_abs().div_euclid(20).max(5_000);
    (amount.saturating_sub(reach), amount.saturating_add(reach))
}

/// What one payment after the other is guessed with.
#[derive(Debug, Default)]
pub(super) struct Work {
    reader: Reader,
    /// The items that are weighed.
    candidates: Vec<u32>,
    pub(super) found: Vec<Edge>,
}

impl Work {
    fn clear(&mut self) {
        self.candidates.clear();
        self.found.clear();
    }
}

/// What is known of a payment beside its edges.
#[derive(Clone, Copy, Debug)]
pub(super) struct Guessed {
    pub(super) payer: u32,
    /// Where another item is quoted.
    pub(super) quoted: Option<Spot>,
    pub(super) ties: u16,
}

impl Default for Guessed {
    fn default() -> Self {
        Self { payer: NONE, quoted: None, ties: 0 }
    }
}

impl Run<'_> {
    /// What may be, one payment and one item at a time.
    pub(super) fn guess(&mut self) {
        let world = self.scale.world;
        self.sort_items(None);
        if world.texts.is_some() {
            self.texts = self.payments.iter().map(Payment::said).collect();
        }
        let mut work = Work::default();
        for number in 0..self.payments.len() {
            let guessed = if self.states.get(number) == Some(&State::Free) {
                self.guess_of(number, &mut work)
            } else {
                work.clear();
                Guessed::default()
            };
            let spans = self.add_work(&work);
            self.edge_spans.push(spans.0);
            self.looked_spans.push(spans.1);
            self.quoted.push(guessed.quoted);
            if let (Some(payer), Some(ties)) = (self.payer_of.get_mut(number), self.ties.get_mut(number)) {
                (*payer, *ties) = (guessed.payer, guessed.ties);
            }
        }
    }

    /// Adds the edges of a payment, and the items that were weighed if somebody goes on from that; says where they begin
    /// and end.
    pub(super) fn add_work(&mut self, work: &Work) -> ((u32, u32), (u32, u32)) {
        let from = place(self.looked.len());
        if self.asked.noting {
            self.looked.extend_from_slice(&work.candidates);
        }
        (self.add_edges(&work.found), (from, place(self.looked.len())))
    }

    /// Adds the edges of a payment; says where they begin and end.
    pub(super) fn add_edges(&mut self, edges: &[Edge]) -> (u32, u32) {
        let from = place(self.edges.len());
        self.edges.extend_from_slice(edges);
        (from, place(self.edges.len()))
    }

    /// The edges of a payment, the best first, in `work.found`.
    pub(super) fn guess_of(&mut self, number: usize, work: &mut Work) -> Guessed {
        work.clear();
        let Work { reader, candidates, found } = work;
        let world = self.scale.world;
        let Some(payment) = self.payments.get(number) else { return Guessed::default() };
        // Who paid does not change while the customers do not.
        let known = self.payer_of.get(number).copied().filter(|known| *known != NONE);
        let payer_number = known.unwrap_or_else(|| self.payer(payment));
        self.asked.begin(place(number), Step::Guess);
        reader.read(payment, world, false);
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
        let Some(payer) = self.payers.get(index(payer_number)) else { return Guessed::default() };
        for fit in payer.fits.iter().filter(|fit| fit.is_known()) {
            let all = self.open_of(fit.party, i64::MIN, i64::MAX);
            let some = if all.len() <= COMMON {
                all
            } else {
                let (least, most) = near(payment.amount);
                self.open_of(fit.party, least, most)
            };
            candidates.extend(some.iter().take(MOST_NEAR).map(|(_, _, item)| *item));
        }
        let text = self.texts.get(number).map_or("", String::as_str);
        self.scale.alike(payment, text, candidates);
        candidates.sort_unstable();
        candidates.dedup();
        let exact = reader.quotes.iter().filter(|quote| quote.how <= ReferenceMatch::Quoted);
        let quoted = exact.map(|quote| quote.spot).next();
        let case = Case { payment, payer, quoted, text };
        for item in candidates.iter() {
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
            found.push(Edge { item: *item, score: sum.0, fit, meant, bar, out: false, later: false });
        }
        self.take_at_its_word(payer, found);
        // That a bank kept a fee is assumed only of a payment that names the item, or no number at all.
        let says = reader.says_a_number();
        for edge in found.iter_mut() {
            let assumed = matches!(edge.fit, AmountFit::Allowed(kind, ..) if kind != MatchDiff::Ratio);
            let silent = !matches!(edge.meant, Meant::Quote(_));
            edge.out = edge.out || (assumed && ((says && silent) || self.has_credit_of(payment, edge)));
        }
        found.retain(|edge| edge.score >= WORST);
        found.sort_unstable_by(|a, b| b.score.cmp(&a.score).then(a.item.cmp(&b.item)));
        let ties = self.ties_among(found);
        found.truncate(MOST_EDGES);
        Guessed { payer: payer_number, quoted, ties }
    }

    /// Whether a payment finds the item of an edge even if its payer does not owe it any more: the item is open, it is
    /// quoted, or few have its amount.
    pub(super) fn finds_anyway(&self, number: usize, edge: &Edge) -> bool {
        if self.is_open(edge.item) {
            return true;
        }
        let (Some(payment), Some(row)) = (self.payments.get(number), self.scale.world.row(edge.item)) else {
            return false;
        };
        let key = amount_key(row.currency, row.open);
        let same = |(currency, paid): (u16, i64)| {
            amount_key(currency, paid) == key && self.scale.amounts.with(currency, paid).len() <= COMMON
        };
        matches!(edge.meant, Meant::Quote(quote) if quote.how <= ReferenceMatch::Digits) || payment.amounts().any(same)
    }

    /// How many edges are as good as the best.
    pub(super) fn ties_among(&self, edges: &[Edge]) -> u16 {
        let best = edges.iter().find(|edge| self.may(edge)).map(|edge| edge.score);
        let ties = edges.iter().filter(|edge| Some(edge.score) == best && self.may(edge)).count();
        u16::try_from(ties).unwrap_or(u16::MAX)
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
}
