//! From one customer to another (应收冲应收、并账、预收款转移).

use std::collections::BTreeMap;

use super::net::whole;
use crate::error::{ErrorKind, count};
use crate::item::{Discount, Part};
use crate::money::{Portion, Rounding, divide, settle_residue};
use crate::shape::Shape;
use crate::{Date, Error, Id, Lot, Money, OffsetReason, Receivable, Remainder, Result};

/// What a transfer is made from.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct TransferRequest {
    /// The items, those of other customers too.
    pub items: Vec<Receivable>,
    /// The lots, those of other customers too.
    pub lots: Vec<Lot>,
    /// Whose items and lots are moved.
    pub from: Id,
    /// Whose they will be.
    pub to: Id,
    /// What is moved, in one currency, 1 to 10,000, done together: all of it or nothing.
    pub moves: Vec<ItemMove>,
    /// The business date; not before any document that is moved.
    pub on: Date,
}

/// One thing that is moved.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum ItemMove {
    /// What is open of an item.
    Item {
        /// The item.
        item: Id,
        /// How much; absent: all of it.
        #[shape(omit)]
        amount: Option<Money>,
        /// The id of what is moved. Absent: the item itself is moved, as a whole.
        #[shape(omit)]
        new_id: Option<Id>,
    },
    /// What is left of a lot.
    Lot {
        /// The lot.
        lot: Id,
        /// How much; absent: all of it.
        #[shape(omit)]
        amount: Option<Money>,
        /// The id of what is moved. Absent: the lot itself is moved, as a whole.
        #[shape(omit)]
        new_id: Option<Id>,
    },
}

/// Whether an item or a lot was moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum MovedKind {
    /// An open item.
    Item,
    /// A lot.
    Lot,
}

/// What a transfer does. Nothing has changed yet.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Transfer {
    /// The business date.
    pub on: Date,
    /// What is moved, in the order asked.
    pub lines: Vec<TransferLine>,
    /// By how much the balance of the first falls and that of the second rises: items less lots.
    pub balance: Money,
    /// The items then: those given in their order, with the new ones behind them.
    pub items: Vec<Receivable>,
    /// The lots then: those given in their order, with the new ones behind them.
    pub lots: Vec<Lot>,
}

/// One document that is moved.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct TransferLine {
    /// What it is.
    pub kind: MovedKind,
    /// Its id.
    pub id: Id,
    /// The id of what is moved: the same, or the new one.
    pub new_id: Id,
    /// How much, more than zero.
    pub amount: Money,
    /// Why.
    pub reason: OffsetReason,
}

/// Moves items and lots from one customer to another.
///
/// ```
/// use duebook::{Currency, Money, ItemMove, Receivable, TransferRequest, transfer};
///
/// let cny = |amount| Money::parse(amount, Currency::new("CNY")?);
/// let moved = transfer(&TransferRequest {
///     items: vec![Receivable::new("C-1/1", "ACME", cny("33900.01")?, "2026-02-07".parse()?)?],
///     lots: vec![],
///     from: "ACME".parse()?,
///     to: "BETA".parse()?,
///     moves: vec![ItemMove::Item { item: "C-1/1".parse()?, amount: Some(cny("10000.00")?), new_id: Some("C-1/1-B".parse()?) }],
///     on: "2026-02-10".parse()?,
/// })?;
/// assert_eq!((moved.items[0].open, moved.items[1].open), (cny("23900.01")?, cny("10000.00")?));
/// assert_eq!(moved.items[1].customer.as_str(), "BETA");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// What is moved keeps due date, references, fields and everything else. A part needs an id of its own; the
/// parts and discounts of an item are divided in proportion, exactly. The names of a lot stay with it; the new
/// part of a lot has none. The balance of the second rises by exactly what leaves the first (U8, 应收冲应收).
///
/// # Errors
/// `same_customer`; `empty` or `too_many`; `duplicate_id`; for a move `unknown_item`, `unknown_lot`,
/// `not_of_customer`, `customer_mismatch` for an item that a moved lot names, `currency_mismatch`, `amount_not_positive`,
/// `over_allocated` or `insufficient_available`, `missing_field` for a part without an id, `before_document` for a
/// date before the document; `amount_negative`, `parts_do_not_add_up`, `too_many` parts for an item.
pub fn transfer(request: &TransferRequest) -> Result<Transfer> {
    let TransferRequest { items, lots, from, to, moves, on } = request;
    if from == to {
        return Err(Error::from(ErrorKind::SameCustomer { customer: to.clone() }).at("to"));
    }
    match moves.len() {
        0 => return Err(Error::from(ErrorKind::Empty {}).at("moves")),
        found if found > MOST_MOVES => {
            return Err(Error::from(ErrorKind::TooMany { found: count(found), limit: count(MOST_MOVES) }).at("moves"));
        }
        _ => {}
    }
    let (item_at, lot_at) = (places(items, "items", |item| &item.id)?, places(lots, "lots", |lot| &lot.id)?);
    for one in moves {
        let ItemMove::Item { item, .. } = one else { continue };
        let Some((at, item)) = item_at.get(item).and_then(|at| Some((*at, items.get(*at)?))) else { continue };
        movable(item).map_err(|e| e.at_index("items", at))?;
    }
    let (items, lots) = (items.clone(), lots.clone());
    let mut run = Run { from, to, on: *on, items, lots, item_at, lot_at, lines: Vec::new(), sums: [0, 0] };
    for (position, one) in moves.iter().enumerate() {
        run.step(one).map_err(|e| e.at_index("moves", position))?;
    }
    run.names_fit(moves)?;
    let [owed, held] = run.sums;
    let currency = run.lines.first().map(|line| line.amount.currency());
    let Some(currency) = currency else { return Err(Error::from(ErrorKind::Empty {}).at("moves")) };
    let balance = Money::from_i128(owed.saturating_sub(held), currency).map_err(|e| e.at("moves"))?;
    Ok(Transfer { on: *on, lines: run.lines, balance, items: run.items, lots: run.lots })
}

const MOST_MOVES: usize = 10_000;
const MOST_PARTS: usize = 1_000;

fn movable(item: &Receivable) -> Result<()> {
    if item.parts.len() > MOST_PARTS {
        let refused = ErrorKind::TooMany { found: count(item.parts.len()), limit: count(MOST_PARTS) };
        return Err(Error::from(refused).at("parts"));
    }
    whole(item)
}

struct Run<'a> {
    from: &'a Id,
    to: &'a Id,
    on: Date,
    items: Vec<Receivable>,
    lots: Vec<Lot>,
    item_at: BTreeMap<Id, usize>,
    lot_at: BTreeMap<Id, usize>,
    lines: Vec<TransferLine>,
    /// What is moved of items, and of lots.
    sums: [i128; 2],
}

fn places<T>(records: &[T], path: &str, id: impl Fn(&T) -> &Id) -> Result<BTreeMap<Id, usize>> {
    let mut places = BTreeMap::new();
    for (position, record) in records.iter().enumerate() {
        remember(&mut places, id(record), position).map_err(|e| e.at("id").at_index(path, position))?;
    }
    Ok(places)
}

fn remember(places: &mut BTreeMap<Id, usize>, id: &Id, position: usize) -> Result<()> {
    match places.get(id) {
        Some(first) => Err(ErrorKind::DuplicateId { id: id.clone(), first: count(*first) }.into()),
        None => {
            places.insert(id.clone(), position);
            Ok(())
        }
    }
}

impl Run<'_> {
    fn step(&mut self, one: &ItemMove) -> Result<()> {
        match one {
            ItemMove::Item { item, amount, new_id } => self.item(item, *amount, new_id.as_ref()),
            ItemMove::Lot { lot, amount, new_id } => self.lot(lot, *amount, new_id.as_ref()),
        }
    }

    fn item(&mut self, id: &Id, amount: Option<Money>, new_id: Option<&Id>) -> Result<()> {
        let unknown = || Error::from(ErrorKind::UnknownItem { item: id.clone() }).at("item");
        let at = self.item_at.get(id).copied().ok_or_else(unknown)?;
        let item = self.items.get(at).cloned().ok_or_else(unknown)?;
        self.belongs(&item.customer, id).map_err(|e| e.at("item"))?;
        self.dated(item.issued.unwrap_or(self.on)).map_err(|e| e.at("item"))?;
        let taken = self.amount(item.open, amount, id).map_err(|e| e.at("amount"))?;
        if taken.minor() > item.open.minor() {
            let refused = ErrorKind::OverAllocated { item: id.clone(), open: item.open, asked: taken };
            return Err(Error::from(refused).at("amount"));
        }
        let rest = item.open.minus(taken)?;
        let moved = Receivable { customer: self.to.clone(), ..item.clone() };
        match new_id {
            None if !rest.is_zero() => return Err(ErrorKind::MissingField { field: "newId".to_owned() }.into()),
            None => self.put_item(at, moved),
            Some(new_id) => {
                remember(&mut self.item_at, new_id, self.items.len()).map_err(|e| e.at("newId"))?;
                let (kept, gone) = divided(&item, taken)?;
                self.put_item(at, kept);
                self.items.push(Receivable { id: new_id.clone(), customer: self.to.clone(), ..gone });
            }
        }
        self.note(MovedKind::Item, id, new_id, taken, rest);
        Ok(())
    }

    fn lot(&mut self, id: &Id, amount: Option<Money>, new_id: Option<&Id>) -> Result<()> {
        let unknown = || Error::from(ErrorKind::UnknownLot { lot: id.clone() }).at("lot");
        let at = self.lot_at.get(id).copied().ok_or_else(unknown)?;
        let lot = self.lots.get(at).ok_or_else(unknown)?;
        self.belongs(&lot.customer, id).map_err(|e| e.at("lot"))?;
        self.dated(lot.received).map_err(|e| e.at("lot"))?;
        let taken = self.amount(lot.amount, amount, id).map_err(|e| e.at("amount"))?;
        if taken.minor() > lot.amount.minor() {
            let refused = ErrorKind::InsufficientAvailable { lot: id.clone(), available: lot.amount, asked: taken };
            return Err(Error::from(refused).at("amount"));
        }
        let rest = lot.amount.minus(taken)?;
        let next = self.lots.len();
        let lot = self.lots.get_mut(at).ok_or_else(unknown)?;
        match new_id {
            None if !rest.is_zero() => return Err(ErrorKind::MissingField { field: "newId".to_owned() }.into()),
            None => lot.customer = self.to.clone(),
            Some(new_id) => {
                remember(&mut self.lot_at, new_id, next).map_err(|e| e.at("newId"))?;
                // The names stay: they are many where the parts are many too, so they are not even copied.
                let names = std::mem::take(&mut lot.pays);
                let moved = Lot { id: new_id.clone(), customer: self.to.clone(), amount: taken, ..lot.clone() };
                (lot.pays, lot.amount) = (names, rest);
                self.lots.push(moved);
            }
        }
        self.note(MovedKind::Lot, id, new_id, taken, rest);
        Ok(())
    }

    fn belongs(&self, customer: &Id, id: &Id) -> Result<()> {
        if customer == self.from {
            return Ok(());
        }
        let (id, expected, found) = (id.clone(), self.from.clone(), customer.clone());
        Err(ErrorKind::NotOfCustomer { id, expected, found }.into())
    }

    fn dated(&self, earliest: Date) -> Result<()> {
        if earliest <= self.on {
            return Ok(());
        }
        Err(ErrorKind::BeforeDocument { on: self.on, earliest }.into())
    }

    /// How much is moved: in the currency of the document and of the whole run, more than zero.
    fn amount(&self, there: Money, asked: Option<Money>, id: &Id) -> Result<Money> {
        let taken = asked.unwrap_or(there);
        let run = self.lines.first().map_or(there.currency(), |line| line.amount.currency());
        for (expected, found) in [(run, there.currency()), (run, taken.currency())] {
            if expected != found {
                return Err(ErrorKind::CurrencyMismatch { expected, found, item: Some(id.clone()) }.into());
            }
        }
        if taken.minor() > 0 { Ok(taken) } else { Err(ErrorKind::AmountNotPositive { amount: taken }.into()) }
    }

    fn put_item(&mut self, at: usize, item: Receivable) {
        if let Some(place) = self.items.get_mut(at) {
            *place = item;
        }
    }

    fn note(&mut self, kind: MovedKind, id: &Id, new_id: Option<&Id>, amount: Money, rest: Money) {
        let [owed, held] = &mut self.sums;
        let sum = if kind == MovedKind::Item { owed } else { held };
        *sum = sum.saturating_add(amount.minor().into());
        let reason = OffsetReason::Moved { from: self.from.clone(), to: self.to.clone(), rest };
        let (id, new_id) = (id.clone(), new_id.unwrap_or(id).clone());
        self.lines.push(TransferLine { kind, id, new_id, amount, reason });
    }

    /// That no lot which was moved as a whole names an item that still belongs to somebody else.
    fn names_fit(&self, moves: &[ItemMove]) -> Result<()> {
        for (position, one) in moves.iter().enumerate() {
            let ItemMove::Lot { lot, new_id: None, .. } = one else { continue };
            let lot = self.lot_at.get(lot).and_then(|at| self.lots.get(*at));
            for named in lot.into_iter().flat_map(|lot| &lot.pays) {
                let item = self.item_at.get(&named.item).and_then(|at| self.items.get(*at));
                let Some(item) = item.filter(|item| item.customer != *self.to) else { continue };
                let (expected, found) = (self.to.clone(), item.customer.clone());
                let refused = ErrorKind::CustomerMismatch { item: item.id.clone(), expected, found };
                return Err(Error::from(refused).at("lot").at_index("moves", position));
            }
        }
        Ok(())
    }
}

/// What stays of an item and what goes, parts and discounts in proportion: of the parts the largest
/// remainders first, discounts rounded down on the side that goes.
fn divided(item: &Receivable, taken: Money) -> Result<(Receivable, Receivable)> {
    let (mut kept, mut gone) = (item.clone(), item.clone());
    kept.open = item.open.minus(taken)?;
    gone.open = taken;
    let (whole, share) = (i128::from(item.open.minor()), i128::from(taken.minor()));
    let down = |minor: i64| divide(i128::from(minor).saturating_mul(share), whole, Rounding::Floor);
    let portion = |part: &Part| {
        let (units, rest) = down(part.open.minor());
        Portion { units, rest, weight: part.open.minor().into() }
    };
    let mut portions: Vec<Portion> = item.parts.iter().map(portion).collect();
    let given = portions.iter().fold(0_i128, |sum, portion| sum.saturating_add(portion.units));
    if !portions.is_empty() {
        settle_residue(&mut portions, share.saturating_sub(given), Remainder::LargestRemainder);
    }
    for ((keeps, goes), portion) in kept.parts.iter_mut().zip(&mut gone.parts).zip(portions) {
        goes.open = Money::from_i128(portion.units, item.open.currency())?;
        keeps.open = keeps.open.minus(goes.open)?;
    }
    for (keeps, goes) in kept.discounts.iter_mut().zip(&mut gone.discounts) {
        let (units, _) = down(goes.amount.minor());
        goes.amount = Money::from_i128(units, goes.amount.currency())?;
        keeps.amount = keeps.amount.minus(goes.amount)?;
    }
    let some = |discount: &Discount| !discount.amount.is_zero();
    kept.discounts.retain(some);
    gone.discounts.retain(some);
    Ok((kept, gone))
}
