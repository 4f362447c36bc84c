//! What is open, prepared once: rows, references and the ways to find them.

mod amounts;
mod parties;
mod texts;

pub(super) use amounts::{Amounts, amount_key};
pub(super) use parties::{Fit, Parties, Sources, account_key};
pub(super) use texts::Texts;

use std::ops::Range;

use super::postings::Postings;
use super::{MatchItem, MatchParty};
use crate::text::reference::{self, Written};
use crate::{Currency, Id, Money};

/// No customer, no day.
pub(super) const NONE: u32 = u32::MAX;
pub(super) const NO_DAY: i32 = i32::MIN;
/// What more values than so many have in common says too little to look at them all.
pub(super) const COMMON: usize = 64;

/// What the matcher needs to know of an item at every step.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    pub(super) open: i64,
    pub(super) customer: u32,
    pub(super) due: i32,
    pub(super) issued: i32,
    pub(super) currency: u16,
    /// Whether it takes part at all: something is open.
    pub(super) live: bool,
    /// Whether it has discounts.
    pub(super) discounted: bool,
}

impl Row {
    /// Of an item that was not looked at yet.
    const NOTHING: Self = Self {
        open: 0,
        customer: NONE,
        due: NO_DAY,
        issued: NO_DAY,
        currency: u16::MAX,
        live: false,
        discounted: false,
    };
}

/// One written number of an item.
#[derive(Clone, Copy, Debug)]
struct Span {
    item: u32,
    start: u32,
    length: u8,
    /// Whether its digits alone may stand for it.
    by_digits: bool,
}

/// All items, in the order of their ids.
#[derive(Clone, Debug, Default)]
pub(super) struct World<'a> {
    pub(super) items: Vec<&'a MatchItem>,
    pub(super) rows: Vec<Row>,
    currencies: Vec<Currency>,
    bytes: Vec<u8>,
    /// The spans of each item stand together.
    spans: Vec<Span>,
    /// Where the spans of each item begin.
    span_starts: Vec<u32>,
    /// From the whole reference to its span.
    whole: Postings,
    /// From its digits to the item.
    digits: Postings,
    pub(super) parties: Parties<'a>,
    /// The texts of the items, if any has one.
    pub(super) texts: Option<Texts>,
}
pub(super) fn index(at: u32) -> usize {
    usize::try_from(at).unwrap_or(usize::MAX)
}

pub(super) fn place(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(NONE)
}

/// Whether records stand in the order of their ids, and no id twice.
pub(super) fn is_ascending<T>(records: &[T], id: impl Fn(&T) -> &Id) -> bool {
    records.is_sorted_by(|a, b| id(a) < id(b))
}

/// The positions of records in the order of their ids.
pub(super) fn sorted_by_id<T>(records: &[T], id: impl Fn(&T) -> &Id) -> Vec<u32> {
    if is_ascending(records, &id) {
        return (0..place(records.len())).collect();
    }
    keyed_by_id(records, id).into_iter().map(|(_, at)| at).collect()
}

/// The same with a part of each id: only where two parts are equal the records need to be looked at.
///
/// The part is eight bytes from the first bit on that is not the same in all ids, within their first sixteen bytes.
pub(super) fn keyed_by_id<T>(records: &[T], id: impl Fn(&T) -> &Id) -> Vec<(u64, u32)> {
    let beginning = |id: &Id| {
        let mut first = [0_u8; 16];
        for (place, byte) in first.iter_mut().zip(id.as_str().bytes()) {
            *place = byte;
        }
        u128::from_be_bytes(first)
    };
    let beginnings: Vec<u128> = records.iter().map(|record| beginning(id(record))).collect();
    let first = beginnings.first().copied().unwrap_or(0);
    let differing = beginnings.iter().fold(0, |differing, one| differing | (one ^ first));
    let same = differing.leading_zeros();
    let part = |beginning: &u128| u64::try_from(beginning.checked_shl(same).unwrap_or(0) >> 64).unwrap_or(0);
    let mut keys: Vec<(u64, u32)> =
        (0..place(records.len())).zip(&beginnings).map(|(at, one)| (part(one), at)).collect();
    let name = |at: u32| records.get(index(at)).map(|record| id(record).as_str());
    keys.sort_unstable_by(|a, b| a.0.cmp(&b.0).then_with(|| name(a.1).cmp(&name(b.1))));
    keys
}

impl<'a> World<'a> {
    /// The items and their references; of the customers nothing yet.
    pub(super) fn new(items: &'a [MatchItem], order: &[u32]) -> Self {
        let mut currencies: Vec<Currency> = Vec::new();
        for item in items {
            let currency = item.open.currency();
            if currencies.last() != Some(&currency) {
                currencies.push(currency);
            }
        }
        currencies.sort_unstable();
        currencies.dedup();
        let mut world = Self {
            items: order.iter().filter_map(|at| items.get(index(*at))).collect(),
            rows: vec![Row::NOTHING; order.len()],
            currencies,
            bytes: Vec::new(),
            spans: Vec::with_capacity(items.len().saturating_mul(2)),
            span_starts: vec![0; order.len()],
            whole: Postings::default(),
            digits: Postings::default(),
            parties: Parties::default(),
            texts: None,
        };
        world.read(items, order);
        world
    }

    /// Rows and references of all items.
    ///
    /// They are read as they were given: one after the other they lie in memory, by their ids they are anywhere.
    fn read(&mut self, items: &[MatchItem], order: &[u32]) {
        let mut numbers = vec![NONE; items.len()];
        for (number, at) in (0_u32..).zip(order) {
            if let Some(place) = numbers.get_mut(index(*at)) {
                *place = number;
            }
        }
        let mut whole = Vec::with_capacity(items.len().saturating_mul(2));
        let mut last: Option<(Currency, u16)> = None;
        for (number, item) in numbers.into_iter().zip(items) {
            let code = item.open.currency();
            let currency = match last {
                Some((same, number)) if same == code => number,
                _ => self.currency(code).unwrap_or(u16::MAX),
            };
            last = Some((code, currency));
            let places = self.rows.get_mut(index(number)).zip(self.span_starts.get_mut(index(number)));
            let Some((row, start)) = places else { continue };
            *row = Row {
                open: item.open.minor(),
                customer: NONE,
                due: item.due.map_or(NO_DAY, crate::Date::number),
                issued: item.issued.map_or(NO_DAY, crate::Date::number),
                currency,
                live: !item.open.is_zero(),
                discounted: !item.discounts.is_empty(),
            };
            let first = self.spans.len();
            *start = place(first);
            let own = std::iter::once((item.id.as_str(), item.references.is_empty()));
            for (text, by_digits) in own.chain(item.references.iter().map(|text| (text.as_str(), true))) {
                let written = Written::of(text);
                let Some((bytes, _)) = written.reference() else { continue };
                let (start, span) = (place(self.bytes.len()), place(self.spans.len()));
                let before = self.spans.get(first..).unwrap_or_default();
                if before.iter().any(|span| self.span_bytes(*span) == bytes) {
                    continue;
                }
                whole.push((reference::whole(bytes), span));
                self.bytes.extend_from_slice(bytes);
                let length = u8::try_from(bytes.len()).unwrap_or(0);
                self.spans.push(Span { item: number, start, length, by_digits });
            }
        }
        self.whole = Postings::new(whole);
    }

    /// What is needed for payments that are not certain at first sight: the customers, and references by their digits.
    pub(super) fn know(&mut self, parties: &'a [MatchParty]) {
        self.parties = Parties::new(&self.items, &mut self.rows, parties);
        let mut digits = Vec::with_capacity(self.spans.len());
        let mut buffer = Vec::new();
        for span in self.spans.iter().filter(|span| span.by_digits) {
            let bytes = self.span_bytes(*span);
            digits.extend(reference::digits(bytes, &mut buffer).map(|key| (key, span.item)));
            if bytes.starts_with(b"RF")
                && let [Some(body), _] = reference::unchecked(bytes)
            {
                digits.extend(reference::digits(body, &mut buffer).map(|key| (key, span.item)));
            }
        }
        self.digits = Postings::new(digits);
        if self.items.iter().any(|item| !item.texts.is_empty()) {
            self.texts = Some(Texts::new(self));
        }
    }

    /// Lets go of the ways to find anything: from here on only what was found is told.
    pub(super) fn close(&mut self) {
        (self.whole, self.digits) = (Postings::default(), Postings::default());
        self.parties.close();
    }

    /// Where the records of the customers are.
    pub(super) fn sources(&self, parties: &[MatchParty]) -> Sources {
        self.parties.sources(&self.rows, parties)
    }

    /// Without the records, to be [resumed](Self::resume) with them.
    pub(super) fn keep(self) -> World<'static> {
        let Self { items: _, rows, currencies, bytes, spans, span_starts, whole, digits, parties, texts } = self;
        let parties = parties.keep();
        World { items: Vec::new(), rows, currencies, bytes, spans, span_starts, whole, digits, parties, texts }
    }

    /// With the records again, in the order of their ids, which have not changed.
    pub(super) fn resume(
        kept: World<'static>,
        sources: &Sources,
        items: &'a [MatchItem],
        parties: &'a [MatchParty],
    ) -> Self {
        let World { items: _, rows, currencies, bytes, spans, span_starts, whole, digits, parties: known, texts } =
            kept;
        let parties = Parties::resume(known, sources, items, parties);
        let items = items.iter().collect();
        Self { items, rows, currencies, bytes, spans, span_starts, whole, digits, parties, texts }
    }

    /// So much is open of an item now; says what was, or nothing if the currency is another.
    pub(super) fn reopen(&mut self, item: u32, open: Money) -> Option<(u16, i64)> {
        let currency = self.currency(open.currency())?;
        let row = self.rows.get_mut(index(item)).filter(|row| row.currency == currency)?;
        let before = (currency, row.open);
        (row.open, row.live) = (open.minor(), !open.is_zero());
        Some(before)
    }

    pub(super) fn currency(&self, currency: Currency) -> Option<u16> {
        self.currencies.binary_search(&currency).ok().and_then(|at| u16::try_from(at).ok())
    }

    /// What is open of a row.
    pub(super) fn open(&self, row: &Row) -> Option<Money> {
        self.currencies.get(usize::from(row.currency)).map(|currency| Money::clamped(row.open, *currency))
    }

    pub(super) fn row(&self, item: u32) -> Option<&Row> {
        self.rows.get(index(item))
    }

    fn span_bytes(&self, span: Span) -> &[u8] {
        let start = index(span.start);
        self.bytes.get(start..start.saturating_add(usize::from(span.length))).unwrap_or_default()
    }

    /// The references of an item, as letters and digits.
    pub(super) fn references(&self, item: u32) -> impl Iterator<Item = &[u8]> {
        let start = self.span_starts.get(index(item)).map_or(usize::MAX, |start| index(*start));
        let spans = self.spans.get(start..).unwrap_or_default();
        spans.iter().take_while(move |span| span.item == item).map(|span| self.span_bytes(*span))
    }

    /// The items with this reference; none if they are too many to tell apart by it.
    pub(super) fn with_reference<'w>(&'w self, bytes: &'w [u8]) -> impl Iterator<Item = u32> + 'w {
        self.written_as(self.with_key(reference::whole(bytes)), bytes)
    }

    /// Where the references with the number of one are; to be compared with [`written_as`](Self::written_as).
    pub(super) fn with_key(&self, key: u64) -> Range<usize> {
        let found = self.whole.find(key);
        if found.len() > COMMON { 0..0 } else { found }
    }

    /// The items of those references that are this one.
    pub(super) fn written_as<'w>(&'w self, found: Range<usize>, bytes: &'w [u8]) -> impl Iterator<Item = u32> + 'w {
        let spans = self.whole.at(found).iter().filter_map(|(_, span)| self.spans.get(index(*span)));
        spans.filter(move |span| self.span_bytes(**span) == bytes).map(|span| span.item)
    }

    /// Looks at what [`written_as`](Self::written_as) will compare with the first of some references, and at its item.
    pub(super) fn look_at(&self, found: &Range<usize>) -> usize {
        let span = self.whole.at(found.clone()).first().and_then(|(_, span)| self.spans.get(index(*span)));
        let Some(span) = span else { return 0 };
        let byte = self.span_bytes(*span).first().copied().map_or(0, usize::from);
        byte.saturating_add(usize::from(self.row(span.item).is_some_and(|row| row.live)))
    }

    /// The items of which a reference has these digits.
    pub(super) fn with_digits(&self, key: u64) -> &[(u64, u32)] {
        let found = self.digits.get(key);
        if found.len() > COMMON { &[] } else { found }
    }
}
