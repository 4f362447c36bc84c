//! From lines to values and differences.

use std::collections::BTreeMap;

use super::clearing::{
    Across, ClearedLine, ClearingLine, ClearingPolicy, ForeignClearing, ForeignClearingRequest, Ledger, RateRule,
};
use super::convert::{at_most, keeps_signs};
use super::ratio::{Ratio, share};
use super::residue::{Residue, ResidueOf, Taken};
use super::{ForeignItem, ForeignLot, Quote};
use crate::error::{ErrorKind, count};
use crate::reason::ExchangeReason;
use crate::{Currency, Error, Id, Money, Result};

/// Values settled lines in the base currency and states the difference of each.
///
/// ```
/// use duebook::{
///     ClearingLine, ClearingPolicy, Currency, ForeignClearingRequest, ForeignItem, ForeignLot, Id, Money, clear_foreign,
/// };
///
/// let (usd, cny) = (Currency::new("USD")?, Currency::new("CNY")?);
/// let money = |amount, currency| Money::parse(amount, currency);
/// let cleared = clear_foreign(&ForeignClearingRequest {
///     base: cny,
///     lots: vec![ForeignLot { id: Id::new("R-7")?, amount: money("1000.00", usd)?, base: money("7250.00", cny)?, quote: None }],
///     items: vec![ForeignItem { id: Id::new("INV-1")?, open: money("1500.00", usd)?, base: money("10650.01", cny)? }],
///     lines: vec![ClearingLine { lot: Id::new("R-7")?, item: Id::new("INV-1")?, amount: money("1000.00", usd)?, across: None }],
///     policy: ClearingPolicy::realized(),
/// })?;
/// assert_eq!(cleared.exchange.to_string(), "149.99 CNY");
/// assert_eq!(cleared.items[0].base.to_string(), "3550.00 CNY");
/// assert_eq!(cleared.lines[0].reason.en(), "R-7 is worth 7250.00 CNY, INV-1 stood at 7100.01 CNY: exchange gain of 149.99 CNY");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// All lines of one lot are valued once and together, then each apart, and the residue goes where the
/// policy says (用友U8: to the first line); so are all lines of one item. Used up in its own currency is used
/// up in the books: the last line takes all of the book value, whatever the rate.
///
/// # Errors
/// `too_many`, `duplicate_id`; for a lot or item `currency_mismatch`, `base_not_amount` and `book_differs` at
/// its `base`, `rate_direction` and other refusals of its `quote`; for a line `unknown_lot`, `unknown_item`,
/// `currency_mismatch`, `over_allocated`, `insufficient_available`, `converts_to_zero`, and at its `across`
/// `rate_missing`, `currencies_equal`, `rate_direction`; `residue_flips_sign` at the lot or item whose lines
/// the policy would turn around; `amount_too_large`.
pub fn clear_foreign(request: &ForeignClearingRequest) -> Result<ForeignClearing> {
    let ForeignClearingRequest { base, lots, items, lines, policy } = request;
    let lots = Side::new("lots", lots.iter().map(|lot| (&lot.id, lot.check(*base), lot.amount, lot.base, lot.quote)))?;
    let items = Side::new("items", items.iter().map(|item| (&item.id, item.check(*base), item.open, item.base, None)))?;
    let mut run = Run { policy, base: *base, lots, items };
    at_most(lines.len(), "lines")?;
    for (position, line) in lines.iter().enumerate() {
        run.take(position, line).map_err(|e| e.at_index("lines", position))?;
    }
    run.finish(request)
}

/// A lot or an item on its way: both sides are valued alike.
struct Balance {
    open: i64,
    left: i64,
    currency: Currency,
    book: i64,
    quote: Option<Quote>,
    /// The lines it takes part in, and how much of it each of them moves.
    lines: Vec<usize>,
    moved: Vec<i64>,
}

struct Side<'a> {
    name: &'static str,
    places: BTreeMap<&'a Id, usize>,
    balances: Vec<Balance>,
}

type Record<'a> = (&'a Id, Result<()>, Money, Money, Option<Quote>);

impl<'a> Side<'a> {
    fn new(name: &'static str, records: impl ExactSizeIterator<Item = Record<'a>>) -> Result<Self> {
        at_most(records.len(), name)?;
        let mut side = Self { name, places: BTreeMap::new(), balances: Vec::with_capacity(records.len()) };
        for (position, (id, checked, open, book, quote)) in records.enumerate() {
            checked.map_err(|e| e.at_index(name, position))?;
            if let Some(first) = side.places.insert(id, position) {
                let refused = ErrorKind::DuplicateId { id: id.clone(), first: count(first) };
                return Err(Error::from(refused).at("id").at_index(name, position));
            }
            side.balances.push(Balance {
                open: open.minor(),
                left: open.minor(),
                currency: open.currency(),
                book: book.minor(),
                quote,
                lines: Vec::new(),
                moved: Vec::new(),
            });
        }
        Ok(side)
    }

    fn get(&mut self, id: &Id) -> Option<&mut Balance> {
        self.places.get(id).and_then(|at| self.balances.get_mut(*at))
    }
}

impl Balance {
    /// Whether so much can be taken: not nothing, not more than is left, not against its sign.
    fn has(&self, minor: i64) -> bool {
        minor.signum() == self.left.signum() && minor != 0 && minor.saturating_abs() <= self.left.saturating_abs()
    }

    fn take(&mut self, line: usize, minor: i64) {
        self.left = self.left.saturating_sub(minor);
        self.lines.push(line);
        self.moved.push(minor);
    }

    /// Minor units of the base currency for one of its own.
    fn ratio(&self) -> Ratio {
        match &self.quote {
            Some(quote) => quote.ratio(),
            None => Ratio::new(self.book.into(), self.open.into()),
        }
    }
}

struct Run<'a> {
    policy: &'a ClearingPolicy,
    base: Currency,
    lots: Side<'a>,
    items: Side<'a>,
}

/// The values of all lines on one side, by line, and the residues on the way.
struct Valued {
    lines: Vec<i64>,
    residues: Vec<Residue>,
}

impl<'a> Run<'a> {
    /// Takes one line off its lot and its item.
    fn take(&mut self, position: usize, line: &'a ClearingLine) -> Result<()> {
        let ClearingLine { lot: lot_id, item: item_id, amount, across } = line;
        let at = |kind: ErrorKind, field: &str| Error::from(kind).at(field);
        let lot = self.lots.get(lot_id).ok_or_else(|| at(ErrorKind::UnknownLot { lot: lot_id.clone() }, "lot"))?;
        let item =
            self.items.get(item_id).ok_or_else(|| at(ErrorKind::UnknownItem { item: item_id.clone() }, "item"))?;
        if item.currency != amount.currency() {
            let (expected, found) = (item.currency, amount.currency());
            let refused = ErrorKind::CurrencyMismatch { expected, found, item: Some(item_id.clone()) };
            return Err(at(refused, "amount"));
        }
        if !item.has(amount.minor()) {
            let open = Money::new(item.left, item.currency)?;
            return Err(at(ErrorKind::OverAllocated { item: item_id.clone(), open, asked: *amount }, "amount"));
        }
        let used = used(*amount, lot.currency, across.as_ref(), self.policy)?;
        if !lot.has(used.minor()) {
            let available = Money::new(lot.left, lot.currency)?;
            let field = if matches!(across, Some(Across::Agreed { .. })) { "across.used" } else { "amount" };
            return Err(at(ErrorKind::InsufficientAvailable { lot: lot_id.clone(), available, asked: used }, field));
        }
        item.take(position, amount.minor());
        lot.take(position, used.minor());
        Ok(())
    }

    /// Values each balance once, and its lines apart.
    fn value(&self, side: &Side<'_>, lines: usize, of: impl Fn(&Id) -> ResidueOf) -> Result<Valued> {
        let mut valued = Valued { lines: vec![0; lines], residues: Vec::new() };
        // By position, not by name: the answer keeps the given order.
        let mut names: Vec<(usize, &Id)> = side.places.iter().map(|(id, at)| (*at, *id)).collect();
        crate::order::sort(&mut names);
        for ((position, id), balance) in names.into_iter().zip(&side.balances) {
            if balance.lines.is_empty() {
                continue;
            }
            self.value_one(balance, of(id), &mut valued).map_err(|e| e.at_index(side.name, position))?;
        }
        Ok(valued)
    }

    fn value_one(&self, balance: &Balance, of: ResidueOf, valued: &mut Valued) -> Result<()> {
        let ClearingPolicy { rounding, remainder, .. } = *self.policy;
        let moved = balance.open.saturating_sub(balance.left);
        let ratio = balance.ratio();
        // Nothing left in its own currency is nothing left in the books.
        let once = if balance.left == 0 { balance.book.into() } else { ratio.of(moved, rounding).0 };
        let shared = share(&balance.moved, ratio, |_| once, rounding, remainder);
        let money = |minor: i128| Money::from_i128(minor, self.base);
        let parts = shared.parts.iter().map(|part| money(*part)).collect::<Result<Vec<_>>>()?;
        let total = money(shared.total)?;
        let signs: Vec<i64> = balance.moved.iter().map(|moved| moved.signum().saturating_mul(balance.sign())).collect();
        if self.carried(&of) {
            keeps_signs(&signs, &parts, total)?;
        }
        let mut taken = Vec::new();
        for ((line, part), given) in balance.lines.iter().zip(&parts).zip(&shared.given) {
            if let Some(place) = valued.lines.get_mut(*line) {
                *place = part.minor();
            }
            if *given != 0 {
                taken.push(Taken { line: count(*line), amount: money(*given)? });
            }
        }
        if shared.residue() != 0 && self.carried(&of) {
            let residue = money(shared.residue())?;
            valued.residues.push(Residue { of, once: total, apart: total.minus(residue)?, residue, taken });
        }
        Ok(())
    }

    /// Whether the lines carry the values of this side: a side that does not rule is only compared with.
    fn carried(&self, of: &ResidueOf) -> bool {
        match self.policy.rate {
            RateRule::EachItsOwn => true,
            RateRule::Lot => matches!(of, ResidueOf::Lot { .. }),
            RateRule::Item => matches!(of, ResidueOf::Item { .. }),
        }
    }

    fn finish(self, request: &ForeignClearingRequest) -> Result<ForeignClearing> {
        let ForeignClearingRequest { lines, lots, items, .. } = request;
        let of_lots = self.value(&self.lots, lines.len(), |lot| ResidueOf::Lot { lot: lot.clone() })?;
        let of_items = self.value(&self.items, lines.len(), |item| ResidueOf::Item { item: item.clone() })?;
        let residues = of_lots.residues.into_iter().chain(of_items.residues).collect();
        let mut cleared = Vec::with_capacity(lines.len());
        for (position, line) in lines.iter().enumerate() {
            let value = |values: &[i64]| Money::new(values.get(position).copied().unwrap_or(0), self.base);
            let used = used(line.amount, self.lot_currency(&line.lot), line.across.as_ref(), self.policy)?;
            cleared.push(self.line(line, used, value(&of_lots.lines)?, value(&of_items.lines)?)?);
        }
        let sum =
            |some: fn(&Money) -> bool| Money::sum(cleared.iter().map(|line| line.exchange).filter(some), self.base);
        let (gains, losses) = (sum(|exchange| exchange.minor() > 0)?, sum(|exchange| exchange.minor() < 0)?);
        let gone = |balance: &Balance, part: fn(&ClearedLine) -> Money| {
            Money::sum(balance.lines.iter().filter_map(|at| cleared.get(*at)).map(part), self.base)
        };
        let lots = lots.iter().zip(&self.lots.balances).map(|(lot, balance)| {
            let base = lot.base.minus(gone(balance, |line| line.lot_base)?)?;
            Ok(ForeignLot { amount: Money::new(balance.left, balance.currency)?, base, ..lot.clone() })
        });
        let items = items.iter().zip(&self.items.balances).map(|(item, balance)| {
            let base = item.base.minus(gone(balance, |line| line.item_base)?)?;
            Ok(ForeignItem { open: Money::new(balance.left, balance.currency)?, base, ..item.clone() })
        });
        let (lots, items) = (lots.collect::<Result<_>>()?, items.collect::<Result<_>>()?);
        let exchange = gains.plus(losses)?;
        Ok(ForeignClearing { lines: cleared, items, lots, residues, gains, losses, exchange })
    }

    fn lot_currency(&self, lot: &Id) -> Currency {
        self.lots.places.get(lot).and_then(|at| self.lots.balances.get(*at)).map_or(self.base, |lot| lot.currency)
    }

    /// One line: what each side is worth by itself, and what the rule makes of the difference.
    fn line(&self, line: &ClearingLine, used: Money, lot_value: Money, item_value: Money) -> Result<ClearedLine> {
        let (lot, item) = (line.lot.clone(), line.item.clone());
        let difference = lot_value.minus(item_value)?;
        let gain = match self.policy.ledger {
            Ledger::Receivable => difference,
            Ledger::Payable => difference.negated(),
        };
        let zero = Money::zero(self.base);
        // A side in the base currency is never revalued: its difference cannot wait there.
        let rule = match self.policy.rate {
            RateRule::Lot if line.amount.currency() == self.base => RateRule::EachItsOwn,
            RateRule::Item if used.currency() == self.base => RateRule::EachItsOwn,
            rule => rule,
        };
        let (item_base, lot_base, exchange) = match rule {
            RateRule::EachItsOwn => (item_value, lot_value, gain),
            RateRule::Lot => (lot_value, lot_value, zero),
            RateRule::Item => (item_value, item_value, zero),
        };
        let reason = match rule {
            _ if difference.is_zero() => ExchangeReason::NoDifference { value: lot_value },
            RateRule::Lot => {
                ExchangeReason::LeftOnItem { item, value: lot_value, booked: item_value, difference: gain }
            }
            RateRule::Item => ExchangeReason::LeftOnLot { lot, value: item_value, booked: lot_value, difference: gain },
            RateRule::EachItsOwn if gain.is_negative() => {
                ExchangeReason::Loss { lot, item, lot_base, item_base, loss: gain.negated() }
            }
            RateRule::EachItsOwn => ExchangeReason::Gain { lot, item, lot_base, item_base, gain },
        };
        let ClearingLine { lot, item, amount, across } = line.clone();
        Ok(ClearedLine { lot, item, amount, used, across, item_base, lot_base, exchange, reason })
    }
}

impl Balance {
    /// The sign that a value has beside its amount.
    fn sign(&self) -> i64 {
        match self.quote {
            Some(_) => 1,
            None => self.book.signum().saturating_mul(self.open.signum()),
        }
    }
}

/// How much of the lot a line uses.
fn used(amount: Money, of: Currency, across: Option<&Across>, policy: &ClearingPolicy) -> Result<Money> {
    let from = amount.currency();
    let at = |kind: ErrorKind, path: &str| Error::from(kind).at(path);
    match across {
        None if from == of => Ok(amount),
        None => Err(at(ErrorKind::RateMissing { from, to: of }, "across")),
        Some(_) if from == of => Err(at(ErrorKind::CurrenciesEqual { currency: of }, "across")),
        Some(Across::Agreed { used }) => {
            Money::zero(of).same_currency(used.currency()).map(|()| *used).map_err(|e| e.at("across.used"))
        }
        Some(Across::Quoted { quote }) => {
            quote.check().and_then(|()| quote.leads(from, of)).map_err(|e| e.at("across.quote"))?;
            let used = Money::from_i128(quote.ratio().of(amount.minor(), policy.rounding).0, of)?;
            if used.is_zero() {
                return Err(at(ErrorKind::ConvertsToZero { amount, currency: of }, "amount"));
            }
            Ok(used)
        }
    }
}
