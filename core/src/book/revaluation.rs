//! Revaluations (期末调汇): all foreign records of the book at the closing rates of a day.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::access::Seen;
use super::book::Book;
use super::desk::Desk;
use super::event::BookEvent;
use super::foreign::{ForeignRules, NextPeriod, ValueChange, ValuedBalance, ValuedRecord, home_of, rules_on};
use super::read::AsOf;
use super::record::RecordKey;
use super::state::{Moment, State, money, refused};
use super::worth::revalued;
use crate::error::ErrorKind;
use crate::{
    BalanceKind, Currency, Date, Error, ForeignBalance, Id, Money, Quote, Result, RevaluationRequest, revalue,
};

/// A revaluation that was recorded.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct RevaluationState {
    since: i64,
    /// The last of its events.
    last: i64,
    on: Date,
}

/// What it changed, by record.
pub(super) type Changed = Arc<[(ValuedRecord, Money)]>;

/// The first record in the order of records.
const FIRST: ValuedRecord = ValuedRecord::Item { item: Id::literal("\u{1}") };

/// Whose a record is today.
fn owner(state: &State, record: &ValuedRecord) -> Option<Id> {
    match record {
        ValuedRecord::Item { item } => state.items.get(item).map(|item| item.receivable.customer.clone()),
        ValuedRecord::Lot { lot } => state.accounts.home_of(lot).map(|home| state.resolved(&home.customer)),
    }
}

/// The records with an amount or a value at the end of a day.
fn valued(state: &State, on: Date) -> Vec<ValuedBalance> {
    let Some(home) = home_of(state) else { return Vec::new() };
    let mut found: Vec<ValuedBalance> = Vec::new();
    // What was settled by then and stayed so has neither.
    for (_, record) in state.worth_days.rows().range((on, FIRST)..).map(|(key, ())| key) {
        let (Some(worth), Some(customer)) = (state.worths.get(record), owner(state, record)) else { continue };
        let (amount, value) = worth.at(state, on);
        if (amount, value) != (0, 0) {
            let (original, home) = (money(amount, worth.currency()), money(value, home));
            found.push(ValuedBalance { record: record.clone(), customer, balance: worth.balance, original, home });
        }
    }
    found.sort_by(|a, b| (&a.customer, &a.record).cmp(&(&b.customer, &b.record)));
    found
}

fn gain(balance: BalanceKind, difference: Money) -> Money {
    if balance == BalanceKind::Receivable { difference } else { difference.negated() }
}

/// The last revaluation that stands.
fn standing(state: &State) -> Option<(&Id, &RevaluationState)> {
    let stand = state.revalued.rows().keys().filter_map(|(id, _)| Some((id, state.revaluations.get(id)?)));
    stand.max_by_key(|(_, found)| found.since)
}

pub(super) fn decide(desk: &mut Desk<'_>, revaluation: Option<&Id>, quotes: &[Quote]) -> Result<()> {
    let ForeignRules { home, revaluation: policy, next_period } = rules_on(desk)?;
    let id = revaluation.unwrap_or(&desk.name).clone();
    if let Some(known) = desk.state.revaluations.get(&id) {
        return Err(Error::new(ErrorKind::AlreadyRecorded { id, sequence: known.since }).at("revaluation"));
    }
    if let Some((last, found)) = standing(desk.state) {
        if next_period == NextPeriod::Reversed {
            return refused(ErrorKind::RevaluationStands { revaluation: last.clone() });
        }
        if desk.on < found.on {
            return refused(ErrorKind::TooEarly { id: last.clone(), since: found.on, on: desk.on });
        }
    }
    let records = valued(desk.state, desk.on);
    let balance = |(number, one): (i64, &ValuedBalance)| ForeignBalance {
        // A lot may be called as a receivable is.
        id: Id::numbered(number),
        kind: one.balance,
        original: one.original,
        book: one.home,
    };
    let balances = (1..).zip(&records).map(balance).collect();
    let quotes = all_quotes(desk.state, &records, quotes, desk.on);
    let request = RevaluationRequest { base: home, balances, quotes, policy };
    // A balance without a rate is a rate that was not given.
    let named = |e: Error| if e.path().starts_with("balances") { Error::new(e.kind().clone()).at("quotes") } else { e };
    let answer = revalue(&request).map_err(named)?;
    let mut by_customer: BTreeMap<Id, Vec<ValueChange>> = BTreeMap::new();
    for (one, row) in records.into_iter().zip(&answer.rows).filter(|(_, row)| !row.difference.is_zero()) {
        let ValuedBalance { record, customer, balance, original, .. } = one;
        let change = ValueChange { record, balance, original, before: row.book, after: row.adjusted };
        by_customer.entry(customer).or_default().push(change);
    }
    let used = |rows: &[ValueChange]| -> Vec<Quote> {
        let takes = |quote: &&Quote| rows.iter().any(|row| row.original.currency() == quote.from);
        request.quotes.iter().filter(takes).copied().collect()
    };
    for (customer, rows) in by_customer {
        let (quotes, gain) = (used(&rows), sum(&rows, home)?);
        desk.push(BookEvent::Revalued { revaluation: id.clone(), customer, quotes, rows, gain })?;
    }
    Ok(())
}

/// The rates of the order, and those of the book for currencies that it leaves out.
fn all_quotes(state: &State, records: &[ValuedBalance], given: &[Quote], on: Date) -> Vec<Quote> {
    let mut quotes = given.to_vec();
    let mut seen: Vec<Currency> = given.iter().map(|quote| quote.from).collect();
    for one in records {
        let currency = one.original.currency();
        if !seen.contains(&currency) {
            seen.push(currency);
            quotes.extend(super::foreign::rate(state, currency, on));
        }
    }
    quotes
}

fn sum(rows: &[ValueChange], home: Currency) -> Result<Money> {
    let gains = rows.iter().map(|row| Ok(gain(row.balance, row.after.minus(row.before)?)));
    Money::sum(gains.collect::<Result<Vec<Money>>>()?, home)
}

pub(super) fn undo(desk: &mut Desk<'_>, revaluation: &Id) -> Result<()> {
    let unknown = || ErrorKind::UnknownRevaluation { revaluation: revaluation.clone() };
    let found = desk.state.revaluations.get(revaluation);
    let found = found.ok_or_else(|| Error::new(unknown()).at("revaluation"))?;
    if desk.on < found.on {
        return refused(ErrorKind::TooEarly { id: revaluation.clone(), since: found.on, on: desk.on });
    }
    let stands = changed(desk.state, revaluation);
    if stands.is_empty() {
        let kind = ErrorKind::RevaluationUndone { revaluation: revaluation.clone() };
        return Err(Error::new(kind).at("revaluation"));
    }
    let (home, on) = (home_of(desk.state).ok_or_else(|| Error::from(ErrorKind::NoHomeCurrency {}))?, desk.on);
    for (customer, changed) in stands {
        let mut rows = Vec::with_capacity(changed.len());
        for (record, more) in changed.iter() {
            let Some(worth) = desk.state.worths.get(record) else { continue };
            let (amount, value) = worth.at(desk.state, on);
            let before = money(value, home);
            rows.push(ValueChange {
                record: record.clone(),
                balance: worth.balance,
                original: money(amount, worth.currency()),
                before,
                after: before.minus(*more)?,
            });
        }
        let gain = sum(&rows, home)?;
        desk.push(BookEvent::RevaluationUndone { revaluation: revaluation.clone(), customer, rows, gain })?;
    }
    Ok(())
}

/// What stands of a revaluation, by customer.
fn changed(state: &State, revaluation: &Id) -> Vec<(Id, Changed)> {
    let from = (revaluation.clone(), Id::literal("\u{1}"));
    let rows = state.revalued.rows().range(from..).take_while(|((id, _), _)| id == revaluation);
    rows.map(|((_, customer), changed)| (customer.clone(), Arc::clone(changed))).collect()
}

pub(super) fn apply(state: &mut State, moment: Moment, event: &BookEvent) -> Result<()> {
    let wrong = |field: &str| Error::new(ErrorKind::EventMismatch { field: field.into() });
    let home = home_of(state).ok_or_else(|| Error::from(ErrorKind::NoHomeCurrency {}))?;
    match event {
        BookEvent::Revalued { revaluation, customer, rows, gain, .. } => {
            let since = match state.revaluations.get(revaluation) {
                None => moment.sequence,
                Some(known) if known.last.checked_add(1) == Some(moment.sequence) && known.on == moment.on => {
                    known.since
                }
                Some(known) => {
                    return refused(ErrorKind::AlreadyRecorded { id: revaluation.clone(), sequence: known.since });
                }
            };
            let key = (revaluation.clone(), customer.clone());
            if rows.is_empty() || state.revalued.has(&key) || sum(rows, home).ok() != Some(*gain) {
                return Err(wrong("rows"));
            }
            let mut changed = Vec::with_capacity(rows.len());
            for row in rows {
                if owner(state, &row.record).as_ref() != Some(customer) || row.before == row.after {
                    return Err(wrong("rows"));
                }
                revalued(state, moment.on, row)?;
                changed.push((row.record.clone(), row.after.minus(row.before)?));
            }
            let row = RevaluationState { since, last: moment.sequence, on: moment.on };
            state.revaluations.put(revaluation.clone(), row);
            state.revalued.put(key, changed.into());
            Ok(())
        }
        BookEvent::RevaluationUndone { revaluation, customer, rows, gain } => {
            let key = (revaluation.clone(), customer.clone());
            let since = state.revaluations.get(revaluation).map(|known| known.on);
            let Some(changed) = state.revalued.get(&key).cloned().filter(|_| since <= Some(moment.on)) else {
                return Err(wrong("revaluation"));
            };
            if rows.len() != changed.len() || sum(rows, home).ok() != Some(*gain) {
                return Err(wrong("rows"));
            }
            for (row, (record, more)) in rows.iter().zip(changed.iter()) {
                if row.record != *record || row.before.minus(*more).ok() != Some(row.after) {
                    return Err(wrong("rows"));
                }
                revalued(state, moment.on, row)?;
            }
            state.revalued.remove(&key);
            Ok(())
        }
        _ => Ok(()),
    }
}

impl Book {
    /// What foreign receivables and foreign money are worth in the home currency (账面本位币余额), by customer and
    /// record; nothing in a book that declares none.
    ///
    /// ```
    /// use duebook::{
    ///     AsOf, Book, BookRules, BookValue, Command, Currency, ForeignRules, Money, NextPeriod, Order, Quote, Receivable,
    ///     RevaluationPolicy,
    /// };
    ///
    /// let (usd, cny) = (Currency::new("USD")?, Currency::new("CNY")?);
    /// let revaluation = RevaluationPolicy::standard();
    /// let foreign = ForeignRules { home: cny, revaluation, next_period: NextPeriod::Kept };
    /// let rules = BookRules { foreign: Some(foreign), ..BookRules::default() };
    /// let receivable = Receivable::new("INV-1", "C-88", Money::parse("500.01", usd)?, "2026-02-28".parse()?)?;
    /// let value = Some(BookValue::Quoted { quote: Quote::new(usd, cny, "7.1")? });
    /// let (at, on) = ("2026-01-06T08:15:30Z".parse()?, "2026-01-06".parse()?);
    ///
    /// let mut book = Book::open("acme-trading")?;
    /// let first = Command::ChangeRules { since: on, rules };
    /// let commands = vec![first.clone(), Command::OpenReceivable { receivable, value }];
    /// let order = Order { commands, ..Order::new("req-1", "wang.fang", at, on, first)? };
    /// let decision = book.decide(&order)?;
    /// book.apply(&decision.events)?;
    /// assert_eq!(book.values(&AsOf::default())?[0].home, Money::parse("3550.07", cny)?);
    ///
    /// let quotes = vec![Quote::new(usd, cny, "7.2345")?];
    /// let month_end = Command::Revalue { revaluation: None, quotes };
    /// let order = Order::new("2026-01", "wang.fang", at, "2026-01-31".parse()?, month_end)?;
    /// let decision = book.decide(&order)?;
    /// book.apply(&decision.events)?;
    /// assert_eq!(book.values(&AsOf::default())?[0].home, Money::parse("3617.32", cny)?);
    /// assert_eq!(book.values(&AsOf::on(on))?[0].home, Money::parse("3550.07", cny)?);
    /// # Ok::<(), duebook::Error>(())
    /// ```
    ///
    /// # Errors
    /// For a viewer `unknown_person` and `field_protected`; what may not be seen is left out.
    pub fn values(&self, as_of: &AsOf) -> Result<Vec<ValuedBalance>> {
        let eyes = self.eyes(as_of)?;
        let mut found = self.then(as_of, |book, on| Ok(valued(&book.state, on)))?;
        if let Some(eyes) = eyes {
            found.retain(|one| match &one.record {
                ValuedRecord::Item { item } => {
                    eyes.may_see_record(Seen::Receivable, &RecordKey::Item { item: item.clone() }, item).is_ok()
                }
                ValuedRecord::Lot { .. } => eyes.may_see_of(Seen::Account, &one.customer).is_ok(),
            });
            let seen = |one: &ValuedBalance| matches!(one.record, ValuedRecord::Item { .. });
            if found.iter().any(seen) {
                eyes.needs(Seen::Receivable, &["item", "customer", "amount", "currency", "open"])?;
            }
            if !found.iter().all(seen) {
                eyes.needs(Seen::Account, &["customer", "amount", "currency"])?;
            }
        }
        Ok(found)
    }
}
