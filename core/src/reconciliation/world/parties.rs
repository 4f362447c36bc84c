//! The customers, and which of them a payer may be (付款人识别).

use std::collections::BTreeMap;

use super::{COMMON, NONE, Row, index, place};
use crate::Id;
use crate::reconciliation::postings::Postings;
use crate::reconciliation::{MatchItem, MatchParty};
use crate::text::company::{Company, Nearness, company};
use crate::text::fold::{fingerprint, mixed};
use crate::text::reference::Tokens;

/// The customers, in the order of their ids; those that only items name are there as well.
#[derive(Clone, Debug, Default)]
pub(in crate::reconciliation) struct Parties<'a> {
    pub(in crate::reconciliation) ids: Vec<&'a Id>,
    pub(in crate::reconciliation) records: Vec<Option<&'a MatchParty>>,
    /// The names of all parties, and whose each is.
    pub(in crate::reconciliation) names: Vec<(u32, Company)>,
    /// From what identifies a name within its group to its number.
    cores: Postings,
    /// From a word to the numbers of the names with it.
    words: Postings,
    accounts: Postings,
    /// Names and accounts of payers who were seen before, to a position in `known`.
    known_by: Postings,
    known: Vec<(u32, i64)>,
    pub(in crate::reconciliation) groups: Vec<u32>,
}

/// What an account is known by: its letters and digits, if none is hidden and they are enough.
pub(in crate::reconciliation) fn account_key(account: &str) -> Option<u64> {
    let mut tokens = Tokens::default();
    tokens.read(account, 0);
    let hidden = account.contains(['*', '＊']);
    (!hidden && tokens.all().len() >= 6).then(|| fingerprint(5, tokens.all()))
}

/// What a name is known by, however it is written.
pub(in crate::reconciliation) fn name_key(name: &Company) -> u64 {
    let weak = name.weak.iter().fold(u64::from(name.branch), |sum, word| sum.wrapping_add(mixed(*word)));
    mixed(name.core ^ mixed(weak))
}

/// How a payer fits a customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::reconciliation) struct Fit {
    pub(in crate::reconciliation) party: u32,
    pub(in crate::reconciliation) nearness: Nearness,
    /// How many parties have a name as near.
    pub(in crate::reconciliation) parties: u32,
    pub(in crate::reconciliation) account: bool,
    /// How many parties have this account.
    pub(in crate::reconciliation) known: i64,
}

/// Where the records of the customers are: their own, or an item that names them.
#[derive(Clone, Debug, Default)]
pub(in crate::reconciliation) struct Sources {
    records: Vec<u32>,
    items: Vec<u32>,
}

/// The ids of all customers in their order, and which is whose.
struct Named<'a> {
    ids: Vec<&'a Id>,
    /// The place of the customer of each item, or [`NONE`].
    of_items: Vec<u32>,
    /// That of each record.
    of_records: Vec<u32>,
}

impl<'a> Named<'a> {
    /// Equal ids are brought together by a number of theirs; only different ones are compared as text.
    fn of(items: &[&'a MatchItem], records: &'a [MatchParty]) -> Self {
        let of_items = items.iter().map(|item| item.customer.as_ref());
        let all: Vec<Option<&Id>> = of_items.chain(records.iter().map(|record| Some(&record.id))).collect();
        let key = |id: &Id| fingerprint(8, id.as_str().as_bytes());
        let keyed = (0_u32..).zip(&all).filter_map(|(at, id)| Some((key((*id)?), at))).collect();
        let keyed = Postings::new(keyed);
        let id = |at: u32| all.get(index(at)).copied().flatten();
        // Each different id with the span of the places where it stands.
        let mut places: Vec<u32> = Vec::with_capacity(keyed.all().len());
        let mut groups: Vec<(&Id, usize, usize)> = Vec::new();
        for same in keyed.all().chunk_by(|a, b| a.0 == b.0) {
            let mut own: Vec<(&Id, u32)> = Vec::new();
            let mut own_of = same.iter().filter_map(|(_, at)| Some((id(*at)?, *at)));
            let Some(first) = own_of.next() else { continue };
            let alike = own_of.all(|(other, _)| other == first.0);
            if alike {
                groups.push((first.0, places.len(), same.len()));
                places.extend(same.iter().map(|(_, at)| *at));
                continue;
            }
            // Somebody chose ids with one number: they are told apart as text.
            own.extend(same.iter().filter_map(|(_, at)| Some((id(*at)?, *at))));
            own.sort_unstable();
            for equal in own.chunk_by(|a, b| a.0 == b.0) {
                groups.extend(equal.first().map(|(id, _)| (*id, places.len(), equal.len())));
                places.extend(equal.iter().map(|(_, at)| *at));
            }
        }
        groups.sort_unstable_by(|a, b| a.0.cmp(b.0));
        let mut numbers = vec![NONE; all.len()];
        for (number, (_, from, count)) in (0_u32..).zip(&groups) {
            for at in places.iter().skip(*from).take(*count) {
                if let Some(place) = numbers.get_mut(index(*at)) {
                    *place = number;
                }
            }
        }
        let of_records = numbers.split_off(items.len().min(numbers.len()));
        Self { ids: groups.into_iter().map(|(id, ..)| id).collect(), of_items: numbers, of_records }
    }
}

impl<'a> Parties<'a> {
    /// Where the records are, of items and parties in the order of their ids.
    pub(super) fn sources(&self, rows: &[Row], records: &[MatchParty]) -> Sources {
        let mut sources = Sources { records: vec![NONE; self.ids.len()], items: vec![NONE; self.ids.len()] };
        for (number, record) in (0_u32..).zip(records) {
            if let Some(place) = sources.records.get_mut(index(self.find(&record.id))) {
                *place = number;
            }
        }
        for (number, row) in (0_u32..).zip(rows) {
            if let Some(place) = sources.items.get_mut(index(row.customer)) {
                *place = number;
            }
        }
        sources
    }

    /// Lets go of the ways to find customers.
    pub(super) fn close(&mut self) {
        (self.cores, self.words) = (Postings::default(), Postings::default());
        (self.accounts, self.known_by) = (Postings::default(), Postings::default());
    }

    /// Without the records, to be [resumed](Self::resume) with them.
    pub(super) fn keep(self) -> Parties<'static> {
        let Self { ids: _, records: _, names, cores, words, accounts, known_by, known, groups } = self;
        Parties { ids: Vec::new(), records: Vec::new(), names, cores, words, accounts, known_by, known, groups }
    }

    /// With the records again, which have not changed.
    pub(super) fn resume(
        kept: Parties<'static>,
        sources: &Sources,
        items: &'a [MatchItem],
        parties: &'a [MatchParty],
    ) -> Self {
        let Parties { ids: _, records: _, names, cores, words, accounts, known_by, known, groups } = kept;
        let records: Vec<Option<&MatchParty>> = sources.records.iter().map(|at| parties.get(index(*at))).collect();
        let of_item = |at: &u32| items.get(index(*at)).and_then(|item| item.customer.as_ref());
        let ids = records.iter().zip(&sources.items);
        let ids = ids.filter_map(|(record, item)| record.map(|record| &record.id).or_else(|| of_item(item))).collect();
        Self { ids, records, names, cores, words, accounts, known_by, known, groups }
    }

    /// The customers of these records and items; the rows of the items learn theirs.
    pub(super) fn new(items: &[&'a MatchItem], rows: &mut [Row], records: &'a [MatchParty]) -> Self {
        let Named { ids, of_items, of_records } = Named::of(items, records);
        for (row, customer) in rows.iter_mut().zip(of_items) {
            row.customer = customer;
        }
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
        let mut sorted: Vec<(u32, &MatchParty)> = of_records.into_iter().zip(records).collect();
        sorted.sort_unstable_by_key(|(party, _)| *party);
        let (mut cores, mut words, mut accounts, mut known_by) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let mut groups: BTreeMap<&Id, u32> = BTreeMap::new();
        for (party, record) in sorted {
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

    pub(in crate::reconciliation) fn len(&self) -> usize {
        self.ids.len()
    }

    pub(super) fn find(&self, id: &Id) -> u32 {
        self.ids.binary_search(&id).map_or(NONE, place)
    }

    /// Whether a customer has a name with which one can compare.
    pub(in crate::reconciliation) fn is_named(&self, party: u32) -> bool {
        self.records.get(index(party)).copied().flatten().is_some_and(|record| !record.names.is_empty())
    }

    pub(in crate::reconciliation) fn group(&self, party: u32) -> Option<u32> {
        self.groups.get(index(party)).copied().filter(|group| *group != NONE)
    }

    /// The customers a payer may be, by party.
    pub(in crate::reconciliation) fn resolve(&self, names: &[Company], accounts: &[u64]) -> Vec<Fit> {
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
        super::super::forms::by_form(&mut fits, names, &self.names);
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
        let mut all: Vec<u32> = Vec::new();
        for list in lists.into_iter().take(few) {
            if !found.is_empty() && list.len() > COMMON {
                break;
            }
            all.extend(list.iter().map(|(_, number)| *number));
        }
        all.sort_unstable();
        let counted = all.chunk_by(|a, b| a == b).filter_map(|same| Some((place(same.len()), *same.first()?)));
        let mut counts: Vec<(u32, u32)> = counted.collect();
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
