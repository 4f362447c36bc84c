//! Which lines have met their other side, and which are outstanding.

use std::collections::BTreeMap;

use super::{BalanceTableRequest, ClearedItem, OutstandingItem, TableSide, UnevenMatch, at_most};
use crate::error::{ErrorKind, count};
use crate::index::Index;
use crate::{Date, Error, Id, Money, Result};

/// All lines of both sides, the carried ones first.
#[derive(Debug)]
pub(super) struct Lines<'a> {
    rows: Vec<Line<'a>>,
    index: Index<(TableSide, &'a Id)>,
}

#[derive(Clone, Copy, Debug)]
struct Line<'a> {
    side: TableSide,
    id: &'a Id,
    date: Date,
    amount: Money,
    carried: Option<&'a OutstandingItem>,
}

/// What the matches left.
#[derive(Debug)]
pub(super) struct Cleared {
    pub(super) items: Vec<ClearedItem>,
    pub(super) open: Vec<OutstandingItem>,
    pub(super) uneven: Vec<UnevenMatch>,
}

/// The lines, each checked.
pub(super) fn lines(request: &BalanceTableRequest) -> Result<Lines<'_>> {
    let BalanceTableRequest { as_of, book_balance, book, bank, matches, carried, .. } = request;
    let lists = [(book.len(), "book"), (bank.len(), "bank"), (matches.len(), "matches"), (carried.len(), "carried")];
    for (length, list) in lists {
        at_most(length, list)?;
    }
    let mut rows = Vec::with_capacity(carried.len().saturating_add(book.len()).saturating_add(bank.len()));
    let check = |line: Line<'_>, list: &str, at: usize, day: &str| -> Result<()> {
        book_balance.same_currency(line.amount.currency()).map_err(|e| e.at("amount").at_index(list, at))?;
        if line.date > *as_of {
            let refused = ErrorKind::DateOutOfReach { on: line.date, first: None, last: Some(*as_of) };
            return Err(Error::from(refused).at(day).at_index(list, at));
        }
        Ok(())
    };
    for (at, item) in carried.iter().enumerate() {
        let OutstandingItem { side, id, date, amount, tables } = item;
        let line = Line { side: *side, id, date: *date, amount: *amount, carried: Some(item) };
        check(line, "carried", at, "date")?;
        const MOST_TABLES: i64 = 100_000;
        if !(1..=MOST_TABLES).contains(tables) {
            let refused = ErrorKind::NumberOutOfRange { found: *tables, min: 1, max: MOST_TABLES };
            return Err(Error::from(refused).at("tables").at_index("carried", at));
        }
        rows.push(line);
    }
    for (at, line) in book.iter().enumerate() {
        let line = Line { side: TableSide::Book, id: &line.id, date: line.date, amount: line.amount, carried: None };
        check(line, "book", at, "date")?;
        rows.push(line);
    }
    for (at, line) in bank.iter().enumerate() {
        let line = Line { side: TableSide::Bank, id: &line.id, date: line.booked, amount: line.amount, carried: None };
        check(line, "bank", at, "booked")?;
        rows.push(line);
    }
    let index = Index::of_unique(rows.iter().map(|line| (line.side, line.id))).map_err(|twice| {
        let place = |at: u32| usize::try_from(at).unwrap_or(0);
        let id = rows.get(place(twice.again)).map_or_else(|| Id::literal("?"), |line| line.id.clone());
        let inside = |at: usize| match (at.checked_sub(carried.len()), carried.len().saturating_add(book.len())) {
            (None, _) => ("carried", at),
            (Some(later), _) if later < book.len() => ("book", later),
            (Some(_), before) => ("bank", at.saturating_sub(before)),
        };
        let (list, at) = inside(place(twice.again));
        Error::from(ErrorKind::DuplicateId { id, first: count(inside(place(twice.first)).1) })
            .at("id")
            .at_index(list, at)
    })?;
    Ok(Lines { rows, index })
}

/// What meets in the matches, and what does not.
pub(super) fn clear(request: &BalanceTableRequest, lines: &Lines<'_>) -> Result<Cleared> {
    let mut cleared = Cleared { items: Vec::new(), open: Vec::new(), uneven: Vec::new() };
    let mut met: BTreeMap<usize, usize> = BTreeMap::new();
    for (position, one) in request.matches.iter().enumerate() {
        let here = |e: Error| e.at_index("matches", position);
        if one.book.is_empty() && one.bank.is_empty() {
            return Err(here(ErrorKind::Empty {}.into()));
        }
        let mut sums = Vec::with_capacity(2);
        let mut members: Vec<usize> = Vec::new();
        for (side, ids, list) in [(TableSide::Book, &one.book, "book"), (TableSide::Bank, &one.bank, "bank")] {
            let mut sum = Money::zero(request.book_balance.currency());
            for (at, id) in ids.iter().enumerate() {
                let inside = |kind: ErrorKind| here(Error::from(kind).at_index(list, at));
                let found = lines.index.get((side, id)).and_then(|row| usize::try_from(row).ok());
                let row = found.ok_or_else(|| inside(ErrorKind::UnknownItem { item: id.clone() }))?;
                if let Some(first) = met.insert(row, position) {
                    return Err(inside(ErrorKind::DuplicateId { id: id.clone(), first: count(first) }));
                }
                let line = lines.rows.get(row).ok_or_else(|| inside(ErrorKind::UnknownItem { item: id.clone() }))?;
                sum = sum.plus(line.amount).map_err(here)?;
                members.push(row);
            }
            sums.push(sum);
        }
        let &[book, bank] = sums.as_slice() else { continue };
        let difference = book.minus(bank).map_err(here)?;
        if !difference.is_zero() {
            cleared.uneven.push(UnevenMatch { position: count(position), book, bank, difference });
        }
        let members: Vec<&Line<'_>> = members.iter().filter_map(|row| lines.rows.get(*row)).collect();
        cleared.items.extend(members.iter().filter_map(|line| item(line, &members)));
    }
    let carried_first = |a: &ClearedItem, b: &ClearedItem| {
        let key = |one: &ClearedItem| (one.item.side, one.item.date);
        key(a).cmp(&key(b)).then_with(|| a.item.id.cmp(&b.item.id))
    };
    cleared.items.sort_unstable_by(carried_first);
    let open = |(row, line): &(usize, &Line<'_>)| !met.contains_key(row) && !line.amount.is_zero();
    for (_, line) in lines.rows.iter().enumerate().filter(open) {
        let tables = line.carried.map_or(1, |item| item.tables.saturating_add(1));
        let (id, date, amount) = (line.id.clone(), line.date, line.amount);
        cleared.open.push(OutstandingItem { side: line.side, id, date, amount, tables });
    }
    Ok(cleared)
}

/// What became of a carried item, if the line is one.
fn item(line: &Line<'_>, members: &[&Line<'_>]) -> Option<ClearedItem> {
    let carried = line.carried?;
    let across: Vec<&&Line<'_>> = members.iter().filter(|other| other.side != line.side).collect();
    let alone: Vec<&&Line<'_>> = members.iter().filter(|other| other.id != line.id).collect();
    let with = if across.is_empty() { alone } else { across };
    let on = with.iter().map(|other| other.date).max().unwrap_or(line.date);
    let mut by: Vec<Id> = with.iter().map(|other| other.id.clone()).collect();
    by.sort_unstable();
    Some(ClearedItem { item: carried.clone(), on, days: on.days_since(carried.date), by })
}
