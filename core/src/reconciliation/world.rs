//! What is open, prepared once: rows, references and the ways to find them.

mod amounts;
mod parties;
mod texts;

pub(super) use amounts::Amounts;
pub(super) use parties::{Fit, Parties, Sources, account_key};
pub(super) use texts::Texts;

use super::postings::Postings;
use super::{MatchItem, MatchParty};
use crate::text::reference::{self, Tokens, is_reference};
use crate::{Currency, Id};

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
#[derive(Debug, Default)]
pub(super) struct World<'a> {
    pub(super) items: Vec<&'a MatchItem>,
    pub(super) rows: Vec<Row>,
    currencies: Vec<Currency>,
    bytes: Vec<u8>,
    spans: Vec<Span>,
    /// Where the spans of each item begin, and the end.
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

/// The positions of records in the order of their ids.
pub(super) fn sorted_by_id<T>(records: &[T], id: impl Fn(&T) -> &Id) -> Vec<u32> {
    let beginning = |id: &Id| {
        let mut first = [0_u8; 16];
        for (place, byte) in first.iter_mut().zip(id.as_str().bytes()) {
            *place = byte;
        }
        u128::from_be_bytes(first)
    };
    let mut keys: Vec<(u128, u32)> =
        records.iter().enumerate().map(|(at, record)| (beginning(id(record)), place(at))).collect();
    let name = |at: u32| records.get(index(at)).map(|record| id(record).as_str());
    if keys.is_sorted_by(|a, b| a.0 < b.0 || (a.0 == b.0 && name(a.1) < name(b.1))) {
        return keys.into_iter().map(|(_, at)| at).collect();
    }
    keys.sort_unstable_by(|a, b| a.0.cmp(&b.0).then_with(|| name(a.1).cmp(&name(b.1))));
    keys.into_iter().map(|(_, at)| at).collect()
}

impl<'a> World<'a> {
    /// The items and their references; of the customers nothing yet.
    pub(super) fn new(items: &'a [MatchItem], order: &[u32]) -> Self {
        let items: Vec<&MatchItem> = order.iter().filter_map(|at| items.get(index(*at))).collect();
        let mut currencies: Vec<Currency> = Vec::new();
        for item in &items {
            let currency = item.open.currency();
            if currencies.last() != Some(&currency) {
                currencies.push(currency);
            }
        }
        currencies.sort_unstable();
        currencies.dedup();
        let mut world = Self {
            rows: Vec::with_capacity(items.len()),
            items,
            currencies,
            bytes: Vec::new(),
            spans: Vec::new(),
            span_starts: vec![0],
            whole: Postings::default(),
            digits: Postings::default(),
            parties: Parties::default(),
            texts: None,
        };
        world.read();
        world
    }

    /// Rows and references of all items.
    fn read(&mut self) {
        let mut tokens = Tokens::default();
        let mut whole = Vec::with_capacity(self.items.len().saturating_mul(2));
        let items = std::mem::take(&mut self.items);
        let mut last: Option<(Currency, u16)> = None;
        for (number, item) in (0_u32..).zip(&items) {
            let code = item.open.currency();
            let currency = match last {
                Some((same, number)) if same == code => number,
                _ => self.currency(code).unwrap_or(u16::MAX),
            };
            last = Some((code, currency));
            self.rows.push(Row {
                open: item.open.minor(),
                customer: NONE,
                due: item.due.map_or(NO_DAY, crate::Date::number),
                issued: item.issued.map_or(NO_DAY, crate::Date::number),
                currency,
                live: !item.open.is_zero(),
            });
            let own = std::iter::once((item.id.as_str(), item.references.is_empty()));
            let first = self.spans.len();
            for (text, by_digits) in own.chain(item.references.iter().map(|text| (text.as_str(), true))) {
                tokens.clear();
                tokens.read(text, 0);
                let bytes = tokens.all();
                let count = bytes.iter().filter(|byte| byte.is_ascii_digit()).count();
                if bytes.len() > reference::LONGEST || !is_reference(bytes, count) {
                    continue;
                }
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
            self.span_starts.push(place(self.spans.len()));
        }
        self.items = items;
        self.whole = Postings::new(whole);
    }

    /// What is needed for payments that are not certain at first sight: the customers, and references by their digits.
    pub(super) fn know(&mut self, parties: &'a [MatchParty]) {
        self.parties = Parties::new(&self.items, parties);
        let mut last: Option<(&Id, u32)> = None;
        for (item, row) in self.items.iter().zip(&mut self.rows) {
            row.customer = match (&item.customer, last) {
                (None, _) => NONE,
                (Some(id), Some((same, number))) if same == id => number,
                (Some(id), _) => self.parties.find(id),
            };
            last = item.customer.as_ref().map(|id| (id, row.customer));
        }
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

    pub(super) fn currency(&self, currency: Currency) -> Option<u16> {
        self.currencies.binary_search(&currency).ok().and_then(|at| u16::try_from(at).ok())
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
        let at = |place: usize| self.span_starts.get(place).map_or(0, |at| index(*at));
        let spans = self.spans.get(at(index(item))..at(index(item).saturating_add(1))).unwrap_or_default();
        spans.iter().map(|span| self.span_bytes(*span))
    }

    /// The items with this reference; none if they are too many to tell apart by it.
    pub(super) fn with_reference<'w>(&'w self, bytes: &'w [u8]) -> impl Iterator<Item = u32> + 'w {
        let found = self.whole.get(reference::whole(bytes));
        let found = if found.len() > COMMON { &[][..] } else { found };
        let spans = found.iter().filter_map(|(_, span)| self.spans.get(index(*span)));
        spans.filter(move |span| self.span_bytes(**span) == bytes).map(|span| span.item)
    }

    /// The items of which a reference has these digits.
    pub(super) fn with_digits(&self, key: u64) -> &[(u64, u32)] {
        let found = self.digits.get(key);
        if found.len() > COMMON { &[] } else { found }
    }
}

/// What an account is known by: its letters and digits, if none is hidden and they are enough.
pub(super) fn account_key(account: &str) -> Option<u64> {
    let mut tokens = Tokens::default();
    tokens.read(account, 0);
    let hidden = account.contains(['*', '＊']);
    (!hidden && tokens.all().len() >= 6).then(|| fingerprint(5, tokens.all()))
}

/// What a name is known by, however it is written.
pub(super) fn name_key(name: &Company) -> u64 {
    let weak = name.weak.iter().fold(u64::from(name.branch), |sum, word| sum.wrapping_add(mixed(*word)));
    mixed(name.core ^ mixed(weak))
}

/// How a payer fits a customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fit {
    pub(super) party: u32,
    pub(super) nearness: Nearness,
    /// How many parties have a name as near.
    pub(super) parties: u32,
    pub(super) account: bool,
    /// How many parties have this account.
    pub(super) known: i64,
}

impl<'a> Parties<'a> {
    fn new(items: &[&'a MatchItem], records: &'a [MatchParty]) -> Self {
        let mut ids: Vec<&Id> = Vec::new();
        let mut last: Option<&Id> = None;
        for id in items.iter().filter_map(|item| item.customer.as_ref()) {
            if last != Some(id) {
                ids.push(id);
            }
            last = Some(id);
        }
        ids.extend(records.iter().map(|party| &party.id));
        ids.sort_unstable();
        ids.dedup();
        let mut parties = Self {
            records: vec![None; ids.len()],
            groups: vec![NONE; ids.len()],
            ids,
            names: Vec::new(),
            cores: Postings::default(),
            words: Postings::default(),
            accounts: Postings::default(),
            known_by: Postings::default(),
            known: Vec::new(),
        };
        let mut sorted: Vec<&MatchParty> = records.iter().collect();
        sorted.sort_unstable_by(|a, b| a.id.cmp(&b.id));
        let (mut cores, mut words, mut accounts, mut known_by) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let mut groups: BTreeMap<&Id, u32> = BTreeMap::new();
        for record in sorted {
            let party = parties.find(&record.id);
            if let Some(place) = parties.records.get_mut(index(party)) {
                *place = Some(record);
            }
            if let Some(group) = &record.group {
                let next = place(groups.len());
                let number = *groups.entry(group).or_insert(next);
                if let Some(place) = parties.groups.get_mut(index(party)) {
                    *place = number;
                }
            }
            for name in &record.names {
                let name = company(name);
                if name.is_empty() {
                    continue;
                }
                let number = place(parties.names.len());
                cores.push((name.core, number));
                words.extend(name.words.iter().map(|word| (*word, number)));
                parties.names.push((party, name));
            }
            accounts.extend(record.accounts.iter().filter_map(|account| Some((account_key(account)?, party))));
            for payer in &record.payers {
                let number = place(parties.known.len());
                parties.known.push((party, payer.bits));
                known_by.extend(payer.name.as_ref().map(|name| (name_key(&company(name)), number)));
                known_by.extend(payer.account.as_ref().and_then(|account| account_key(account)).map(|k| (k, number)));
            }
        }
        parties.cores = Postings::new(cores);
        parties.words = Postings::new(words);
        parties.accounts = Postings::new(accounts);
        parties.known_by = Postings::new(known_by);
        parties
    }

    pub(super) fn len(&self) -> usize {
        self.ids.len()
    }

    fn find(&self, id: &Id) -> u32 {
        self.ids.binary_search(&id).map_or(NONE, place)
    }

    /// Whether a customer has a name with which one can compare.
    pub(super) fn is_named(&self, party: u32) -> bool {
        self.records.get(index(party)).copied().flatten().is_some_and(|record| !record.names.is_empty())
    }

    pub(super) fn group(&self, party: u32) -> Option<u32> {
        self.groups.get(index(party)).copied().filter(|group| *group != NONE)
    }

    /// The customers a payer may be, by party.
    pub(super) fn resolve(&self, names: &[Company], accounts: &[u64]) -> Vec<Fit> {
        let mut fits: BTreeMap<u32, Fit> = BTreeMap::new();
        let new = |party: u32| Fit { party, nearness: Nearness::Different, parties: 0, account: false, known: 0 };
        for account in accounts {
            let found = self.accounts.get(*account);
            for (_, party) in found.iter().take(COMMON) {
                fits.entry(*party).or_insert_with(|| new(*party)).account = true;
            }
        }
        for key in names.iter().map(name_key).chain(accounts.iter().copied()) {
            for (_, known) in self.known_by.get(key).iter().take(COMMON) {
                if let Some((party, bits)) = self.known.get(index(*known)) {
                    let fit = fits.entry(*party).or_insert_with(|| new(*party));
                    fit.known = fit.known.saturating_add(*bits);
                }
            }
        }
        for name in names {
            for number in self.akin(name) {
                let Some((party, other)) = self.names.get(index(number)) else { continue };
                let nearness = name.nearness(other);
                if nearness > Nearness::Different {
                    let fit = fits.entry(*party).or_insert_with(|| new(*party));
                    fit.nearness = fit.nearness.max(nearness);
                }
            }
        }
        let mut fits: Vec<Fit> = fits.into_values().collect();
        super::forms::by_form(&mut fits, names, &self.names);
        let nearness: Vec<Nearness> = fits.iter().map(|fit| fit.nearness).collect();
        for fit in &mut fits {
            let as_near = nearness.iter().filter(|other| **other >= fit.nearness).count();
            fit.parties = place(as_near);
        }
        fits
    }

    /// The names that may be near a name.
    fn akin(&self, name: &Company) -> Vec<u32> {
        const MOST: usize = 1_024;
        const BEST: usize = 24;
        let same = self.cores.get(name.core);
        let mut found: Vec<u32> = same.iter().take(COMMON).map(|(_, number)| *number).collect();
        // From the rarest word on; a word that everybody has says nothing.
        let mut lists: Vec<&[(u64, u32)]> = name.words.iter().map(|word| self.words.get(*word)).collect();
        lists.retain(|list| !list.is_empty() && list.len() <= MOST);
        lists.sort_unstable_by_key(|list| list.len());
        let few = if found.is_empty() { 4 } else { 2 };
        let mut counts: BTreeMap<u32, u32> = BTreeMap::new();
        for list in lists.into_iter().take(few) {
            if !found.is_empty() && list.len() > COMMON {
                break;
            }
            for (_, number) in list {
                let count = counts.entry(*number).or_insert(0);
                *count = count.saturating_add(1);
            }
        }
        let mut counts: Vec<(u32, u32)> = counts.into_iter().map(|(number, count)| (count, number)).collect();
        counts.sort_unstable_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        let least = counts.get(BEST).map_or(0, |(count, _)| *count);
        // All that are as near as the last one, unless they are too many.
        let best = counts.iter().take_while(|(count, _)| *count >= least).count();
        let best = if best > COMMON { counts.iter().take_while(|(count, _)| *count > least).count() } else { best };
        found.extend(counts.iter().take(best).map(|(_, number)| *number));
        found.sort_unstable();
        found.dedup();
        found
    }
}

/// How many items have each amount, and how common that makes it.
#[derive(Debug)]
pub(super) struct Amounts {
    items: Postings,
    all: u64,
}

impl Amounts {
    pub(super) fn new(world: &World<'_>) -> Self {
        let entries = (0_u32..).zip(&world.rows).filter(|(_, row)| row.live);
        let entries = entries.map(|(item, row)| (amount_key(row.currency, row.open), item)).collect();
        Self { items: Postings::new(entries), all: u64::try_from(world.rows.len()).unwrap_or(u64::MAX) }
    }

    pub(super) fn with(&self, currency: u16, minor: i64) -> &[(u64, u32)] {
        self.items.get(amount_key(currency, minor))
    }

    /// What it weighs that an amount is equal, if so many items have it.
    pub(super) fn weight(&self, minor: i64, items: usize, most: i64) -> i64 {
        let seen = u64::try_from(items).unwrap_or(u64::MAX).saturating_add(roundness(minor.unsigned_abs()));
        super::bits::rarity(self.all.saturating_add(1_024), seen.saturating_sub(1).max(1)).min(most)
    }
}

/// The texts of items, to be found by how they begin.
#[derive(Debug)]
pub(super) struct Texts {
    /// By item.
    texts: Vec<String>,
    /// Items by their texts.
    sorted: Vec<u32>,
    /// Items by currency, first letter and amount.
    near: Vec<(u16, char, i64, u32)>,
}

impl Texts {
    fn new(world: &World<'_>) -> Self {
        let texts: Vec<String> = world.items.iter().map(|item| plain(item.texts.iter().map(String::as_str))).collect();
        let mut sorted: Vec<u32> =
            (0_u32..).zip(&texts).filter(|(_, text)| !text.is_empty()).map(|(at, _)| at).collect();
        sorted.sort_unstable_by_key(|at| (texts.get(index(*at)), *at));
        let mut near = Vec::with_capacity(sorted.len());
        for at in &sorted {
            if let (Some(first), Some(row)) =
                (texts.get(index(*at)).and_then(|text| text.chars().next()), world.row(*at))
            {
                near.push((row.currency, first, row.open, *at));
            }
        }
        near.sort_unstable();
        Self { texts, sorted, near }
    }

    /// The text of an item, if it has one.
    pub(super) fn of(&self, item: u32) -> Option<&str> {
        self.texts.get(index(item)).map(String::as_str).filter(|text| !text.is_empty())
    }

    /// How many texts begin so.
    pub(super) fn beginning_with(&self, beginning: &str) -> usize {
        let text = |at: &u32| self.of(*at).unwrap_or_default();
        let from = self.sorted.partition_point(|at| text(at) < beginning);
        let behind = self.sorted.get(from..).unwrap_or_default();
        behind.partition_point(|at| text(at).starts_with(beginning))
    }

    /// The items of a first letter and with amounts in a range.
    pub(super) fn near(&self, currency: u16, first: char, least: i64, most: i64) -> impl Iterator<Item = u32> {
        const MOST: usize = 512;
        let from = self.near.partition_point(|row| (row.0, row.1, row.2) < (currency, first, least));
        let to = self.near.partition_point(|row| (row.0, row.1, row.2) <= (currency, first, most));
        self.near.get(from..to).unwrap_or_default().iter().take(MOST).map(|row| row.3)
    }
}
