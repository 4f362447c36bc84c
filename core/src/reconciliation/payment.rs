//! A payment as the matcher sees it: a line, or one payment of a batch.

use super::named::Named;
use super::world::{NONE, World, account_key, index};
use super::{MatchDetail, MatchLine};
use crate::reason::ReferenceMatch;
use crate::text::company::{Company, company};
use crate::text::edits::{Occurrences, edits};
use crate::text::fold::{fingerprint, fold, mixed};
use crate::text::reference::{self, MOST_JOINED, Tokens, is_reference};
use crate::{Currency, Id, Money};

/// One payment.
#[derive(Clone, Copy, Debug)]
pub(super) struct Payment<'a> {
    pub(super) line: &'a MatchLine,
    pub(super) amount: i64,
    /// Which payment of its batch, or [`NONE`].
    pub(super) part: u32,
    pub(super) day: i32,
    pub(super) currency: Option<u16>,
    /// The other currency in which it was ordered.
    pub(super) ordered: Option<u16>,
}

/// A reference of an item that stands in a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Quote {
    pub(super) item: u32,
    pub(super) how: ReferenceMatch,
    pub(super) spot: Spot,
    /// How many digits say it.
    pub(super) digits: u8,
}

/// Where it stands: the field, and from which byte to which its characters begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(super) struct Spot {
    pub(super) field: u16,
    /// Whether all of the field is ASCII: then its bytes are its characters.
    pub(super) plain: bool,
    pub(super) from: u32,
    pub(super) last: u32,
}

impl<'a> Payment<'a> {
    /// The payments of all lines, in the order of `order`.
    pub(super) fn all(lines: &'a [MatchLine], order: &[u32], world: &World<'_>) -> Vec<Self> {
        let mut payments = Vec::with_capacity(lines.len());
        let mut last: Option<(Currency, Option<u16>)> = None;
        for at in order {
            let Some(line) = lines.get(index(*at)) else { continue };
            let code = line.amount.currency();
            let currency = match last {
                Some((same, number)) if same == code => number,
                _ => world.currency(code),
            };
            last = Some((code, currency));
            let ordered = |ordered: Option<Money>| {
                let other = ordered.filter(|other| other.currency() != code)?;
                world.currency(other.currency())
            };
            let one = Payment {
                line,
                amount: line.amount.minor(),
                part: NONE,
                day: line.date.number(),
                currency,
                ordered: ordered(line.instructed),
            };
            if line.is_itemized() {
                let parts = (0_u32..).zip(&line.details);
                payments.extend(parts.map(|(part, detail)| Payment {
                    amount: detail.amount.minor(),
                    part,
                    ordered: ordered(detail.instructed),
                    ..one
                }));
            } else {
                payments.push(one);
            }
        }
        payments
    }

    pub(super) fn id(&self) -> &'a Id {
        &self.line.id
    }

    /// Which payment of its batch, if it is one of several.
    pub(super) fn detail(&self) -> Option<(u32, &'a MatchDetail)> {
        if self.part == NONE {
            return None;
        }
        self.line.details.get(index(self.part)).map(|detail| (self.part, detail))
    }

    /// Whether it is a line, or the first payment of one.
    pub(super) fn is_first(&self) -> bool {
        matches!(self.part, NONE | 0)
    }

    /// What was ordered in another currency: how much, and which.
    fn instructed(&self) -> Option<(i64, u16)> {
        let currency = self.ordered?;
        let ordered = self.detail().map_or(self.line.instructed, |(_, detail)| detail.instructed);
        ordered.map(|ordered| (ordered.minor(), currency))
    }

    /// What the bank kept of it, if it says so.
    pub(super) fn charges(&self) -> Option<i64> {
        let (charges, ordered) = match self.detail() {
            Some((_, detail)) => (detail.charges, detail.instructed),
            None => (self.line.charges, self.line.instructed),
        };
        let same = ordered.filter(|ordered| ordered.currency() == self.line.amount.currency());
        let kept = || same.map(|same| same.minor().saturating_abs().saturating_sub(self.amount.saturating_abs()));
        charges.map(|charges| charges.minor()).or_else(kept).filter(|charges| *charges > 0)
    }

    /// What was paid in a currency: the amount, or what was ordered.
    pub(super) fn paid_in(&self, currency: u16) -> Option<i64> {
        if self.currency == Some(currency) {
            return Some(self.amount);
        }
        self.instructed().filter(|(_, other)| *other == currency).map(|(amount, _)| amount)
    }

    /// Every currency in which it is known how much was paid, and how much.
    pub(super) fn amounts(&self) -> impl Iterator<Item = (u16, i64)> + use<'a> {
        self.currency.map(|currency| (currency, self.amount)).into_iter().chain(self.instructed().map(|(a, c)| (c, a)))
    }

    /// References that have a place of their own.
    pub(super) fn references(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let (own, details) = match self.detail() {
            Some((_, detail)) => (&detail.references, &[][..]),
            None => (&self.line.references, self.line.details.as_slice()),
        };
        own.iter().chain(details.iter().flat_map(|detail| &detail.references)).map(String::as_str)
    }

    /// Free text.
    pub(super) fn texts(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let (own, details) = match self.detail() {
            Some((_, detail)) if detail.texts.is_empty() => (&self.line.texts, &[][..]),
            Some((_, detail)) => (&detail.texts, &[][..]),
            None => (&self.line.texts, self.line.details.as_slice()),
        };
        own.iter().chain(details.iter().flat_map(|detail| &detail.texts)).map(String::as_str)
    }

    /// The free text in one form; the names if there is no text.
    pub(super) fn said(&self) -> String {
        let text = plain(self.texts());
        if text.is_empty() { plain(self.names().iter().map(String::as_str)) } else { text }
    }

    fn names(&self) -> &'a [String] {
        match self.detail() {
            Some((_, detail)) if !detail.names.is_empty() => &detail.names,
            _ => &self.line.names,
        }
    }

    fn accounts(&self) -> &'a [String] {
        match self.detail() {
            Some((_, detail)) if !detail.accounts.is_empty() => &detail.accounts,
            _ => &self.line.accounts,
        }
    }

    /// A number for what is written of the payer.
    pub(super) fn payer_key(&self) -> u64 {
        let names = self.names().iter().map(|name| fingerprint(6, name.as_bytes()));
        names
            .chain(self.accounts().iter().map(|account| fingerprint(7, account.as_bytes())))
            .fold(0, |key, next| mixed(key ^ next))
    }

    /// The names and accounts of the payer, in canonical form.
    pub(super) fn payer(&self) -> (Vec<Company>, Vec<u64>) {
        let names = self.names().iter().map(|name| company(name)).filter(|name| !name.is_empty()).collect();
        (names, self.accounts().iter().filter_map(|account| account_key(account)).collect())
    }

    /// Reads the references and texts, and says how many of the fields are references.
    pub(super) fn read(&self, tokens: &mut Tokens) -> u16 {
        tokens.clear();
        let mut fields = 0_u16;
        for reference in self.references() {
            tokens.read(reference, fields);
            fields = fields.saturating_add(1);
        }
        for (number, text) in (fields..=u16::MAX).zip(self.texts()) {
            tokens.read(text, number);
        }
        fields
    }

    /// The field with a number, as [`Payment::read`] numbers them.
    pub(super) fn field(&self, number: u16) -> Option<&'a str> {
        if let (0, NONE, Some(first)) = (number, self.part, self.line.references.first()) {
            return Some(first);
        }
        self.references().chain(self.texts()).nth(usize::from(number))
    }
}

/// Capitals, letters and digits, words apart by one blank.
pub(super) fn plain<'t>(texts: impl Iterator<Item = &'t str>) -> String {
    let mut out = String::new();
    for text in texts {
        if !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
        fold(text, |character, _| {
            if character.is_alphanumeric() {
                out.push(character);
            } else if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
        });
    }
    out.truncate(out.trim_end().len());
    out
}

impl MatchLine {
    /// Whether its details are what it consists of: they add up to it.
    fn is_itemized(&self) -> bool {
        let sum = self.details.iter().map(|detail| i128::from(detail.amount.minor())).sum::<i128>();
        let currency = self.amount.currency();
        !self.details.is_empty()
            && sum == i128::from(self.amount.minor())
            && self.details.iter().all(|detail| detail.amount.currency() == currency)
    }
}

/// Finds the references that a payment quotes.
#[derive(Debug, Default)]
pub(super) struct Reader {
    pub(super) tokens: Tokens,
    digits: Vec<u8>,
    pub(super) quotes: Vec<Quote>,
    named: Named,
    structured: u16,
    /// The pieces of text that may be meant for a reference; found once for all items.
    pieces: Vec<Piece>,
}

/// Some neighbors in a text, read as one: where they stand among the letters and digits of all texts, and what they
/// are compared by.
#[derive(Clone, Copy, Debug)]
struct Piece {
    from: usize,
    to: usize,
    spot: Spot,
    digits: usize,
    occurrences: Occurrences,
    /// Whether nothing stands behind it in its text.
    ends_text: bool,
}

impl Piece {
    /// How it may be meant for a reference that it is not, if it may.
    fn meant(&self, bytes: &[u8], wanted: &[u8], occurrences: &Occurrences) -> Option<ReferenceMatch> {
        let most: u8 = if bytes.len() >= 9 { 2 } else { 1 };
        let near = bytes.len() >= 6
            && bytes.len().abs_diff(wanted.len()) <= usize::from(most)
            && self.occurrences.are_within(occurrences, most);
        let slips = if near { edits(bytes, wanted, most).filter(|_| letters_agree(bytes, wanted)) } else { None };
        match slips {
            Some(1) => Some(ReferenceMatch::OneEdit),
            Some(2) => Some(ReferenceMatch::TwoEdits),
            _ if self.digits < 4 => None,
            _ if self.digits == bytes.len() && is_ending(bytes, wanted) => Some(ReferenceMatch::Ending),
            _ if bytes.len() >= 5 && self.ends_text && wanted.starts_with(bytes) => Some(ReferenceMatch::Beginning),
            _ => None,
        }
    }
}

impl Reader {
    /// All items that are quoted exactly or by their digits, the best way of each, by item.
    ///
    /// `whole` leaves the digits out.
    pub(super) fn read(&mut self, payment: &Payment<'_>, world: &World<'_>, whole: bool) {
        self.named.read(std::iter::once(payment), world);
        self.quotes.clear();
        self.quotes.extend_from_slice(self.named.of(0));
        self.structured = payment.read(&mut self.tokens);
        self.pieces.clear();
        for first in 0..self.tokens.len() {
            for count in 1..=MOST_JOINED {
                let Some(joined) = self.tokens.joined(first, count) else { break };
                let spot = Spot { field: joined.text, plain: joined.plain, from: joined.from, last: joined.last };
                if !whole && joined.digits >= 3 && joined.bytes.len() >= 4 {
                    self.pieces.push(Piece {
                        from: joined.start,
                        to: joined.start.saturating_add(joined.bytes.len()),
                        spot,
                        digits: joined.digits,
                        occurrences: Occurrences::of(joined.bytes),
                        ends_text: self.tokens.ends_text(first.saturating_add(count).saturating_sub(1)),
                    });
                }
                if !is_reference(joined.bytes, joined.digits) {
                    continue;
                }
                let digits = u8::try_from(joined.digits).unwrap_or(u8::MAX);
                let quote = |how: ReferenceMatch| move |item: u32| Quote { item, how, spot, digits };
                self.quotes.extend(world.with_reference(joined.bytes).map(quote(ReferenceMatch::Quoted)));
                if whole || joined.digits < 4 {
                    continue;
                }
                let by_digits = quote(ReferenceMatch::Digits);
                if let Some(key) = reference::digits(joined.bytes, &mut self.digits) {
                    let found = world.with_digits(key).iter().map(|(_, item)| *item);
                    let fits = |item: &u32| world.references(*item).any(|other| letters_agree(joined.bytes, other));
                    self.quotes.extend(found.filter(fits).map(by_digits));
                }
                if joined.text < self.structured || joined.digits >= 7 {
                    for body in reference::unchecked(joined.bytes).into_iter().flatten() {
                        self.quotes.extend(world.with_reference(body).map(by_digits));
                        if let Some(key) = reference::digits(body, &mut self.digits) {
                            self.quotes.extend(world.with_digits(key).iter().map(|(_, item)| by_digits(*item)));
                        }
                    }
                }
            }
        }
        // What is written with letters is not another number with the same digits, nor is a piece of a known number.
        let whole_spots: Vec<Spot> =
            self.quotes.iter().filter(|quote| quote.how <= ReferenceMatch::Quoted).map(|quote| quote.spot).collect();
        let inside = |spot: &Spot| {
            let holds = |whole: &Spot| whole.field == spot.field && whole.from <= spot.from && spot.last <= whole.last;
            whole_spots.iter().any(holds)
        };
        self.quotes.retain(|quote| quote.how <= ReferenceMatch::Quoted || !inside(&quote.spot));
        // The best way of each item, the longest of equally good ones, the first of those.
        self.quotes.sort_unstable_by_key(|quote| {
            let Spot { field, from, last, .. } = quote.spot;
            (quote.item, quote.how, u8::MAX.saturating_sub(quote.digits), field, from, last)
        });
        self.quotes.dedup_by_key(|quote| quote.item);
    }

    /// Whether a number stands there that may be a reference, whatever it is of.
    pub(super) fn says_a_number(&self) -> bool {
        self.tokens.most_digits() >= 5
    }

    /// How an item that is not quoted exactly may be meant: with mistakes, or in part. `read` was called before.
    pub(super) fn meant(&self, item: u32, world: &World<'_>) -> Meant {
        let mut best: Option<Quote> = None;
        let mut other: Option<Spot> = None;
        let mut longest = 0_usize;
        for wanted in world.references(item) {
            let occurrences = Occurrences::of(wanted);
            for piece in &self.pieces {
                let bytes = self.tokens.all().get(piece.from..piece.to).unwrap_or_default();
                let how = piece.meant(bytes, wanted, &occurrences);
                let said = match how {
                    Some(ReferenceMatch::Beginning) => {
                        wanted.iter().filter(|byte| byte.is_ascii_digit()).count().saturating_sub(piece.digits)
                    }
                    _ => piece.digits,
                };
                let said = u8::try_from(said).unwrap_or(u8::MAX);
                let quote = how.map(|how| Quote { item, how, spot: piece.spot, digits: said });
                match quote {
                    Some(quote) => {
                        let better = best.is_none_or(|best| {
                            (quote.how, u8::MAX.saturating_sub(quote.digits))
                                < (best.how, u8::MAX.saturating_sub(best.digits))
                        });
                        if better {
                            best = Some(quote);
                        }
                    }
                    None if bytes.len() > longest && is_alike(bytes, wanted) => {
                        longest = bytes.len();
                        other = Some(piece.spot);
                    }
                    None => {}
                }
            }
        }
        match (best, other) {
            (Some(quote), _) => Meant::Quote(quote),
            (None, Some(spot)) => Meant::Another(spot),
            (None, None) => Meant::Nothing,
        }
    }
}

/// What a payment says of an item that it does not quote exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meant {
    Quote(Quote),
    /// Something looks like its reference and is another.
    Another(Spot),
    Nothing,
}

/// Whether one of two numbers has no letters, or both have the same.
fn letters_agree(one: &[u8], other: &[u8]) -> bool {
    let letters = |bytes: &[u8]| bytes.iter().any(u8::is_ascii_alphabetic);
    let one_by_one = || one.iter().filter(|byte| byte.is_ascii_alphabetic());
    let other_by_one = || other.iter().filter(|byte| byte.is_ascii_alphabetic());
    !letters(one) || !letters(other) || one_by_one().eq(other_by_one())
}

/// Whether digits are the last ones of a longer reference.
fn is_ending(digits: &[u8], wanted: &[u8]) -> bool {
    let mut rest = wanted.iter().rev().filter(|byte| byte.is_ascii_digit());
    digits.iter().rev().all(|digit| rest.next() == Some(digit))
}

/// Whether both are numbered by the same scheme: the same letters and digits at the same places, and the same start.
fn is_alike(bytes: &[u8], wanted: &[u8]) -> bool {
    let same = |(a, b): (&u8, &u8)| {
        if a.is_ascii_digit() { b.is_ascii_digit() } else { a == b }
    };
    bytes.len() == wanted.len()
        && bytes.len() >= 6
        && bytes.get(..2) == wanted.get(..2)
        && bytes.iter().zip(wanted).all(same)
}
