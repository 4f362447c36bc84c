//! Month-end revaluation (期末调汇).

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::convert::at_most;
use super::open::book_value;
use super::ratio::Ratio;
use super::residue::{Residue, ResidueOf, Taken};
use super::revaluation::{
    AdvanceTreatment, BalanceKind, ForeignBalance, Revaluation, RevaluationPolicy, RevaluationRequest, RevaluedGroup,
    RevaluedRow, Spread,
};
use crate::error::{ErrorKind, count};
use crate::reason::ExchangeReason;
use crate::{Currency, Error, Id, Money, Result};

/// Adjusts open foreign balances to the closing rate.
///
/// ```
/// use duebook::{
///     BalanceKind, Currency, ForeignBalance, Id, Money, Quote, RevaluationPolicy, RevaluationRequest, revalue,
/// };
///
/// let (usd, cny) = (Currency::new("USD")?, Currency::new("CNY")?);
/// let month_end = revalue(&RevaluationRequest {
///     base: cny,
///     balances: vec![ForeignBalance {
///         id: Id::new("INV-1")?,
///         kind: BalanceKind::Receivable,
///         original: Money::parse("500.01", usd)?,
///         book: Money::parse("3550.00", cny)?,
///     }],
///     quotes: vec![Quote::new(usd, cny, "7.2345")?],
///     policy: RevaluationPolicy::standard(),
/// })?;
/// assert_eq!(month_end.rows[0].adjusted.to_string(), "3617.32 CNY");
/// assert_eq!(month_end.gain.to_string(), "67.32 CNY");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// Adjusted is original × closing rate; the difference is adjusted less book. A balance of zero keeps no
/// book value (结清). All balances of one currency and kind are also adjusted once together, and the residue
/// is spread as the policy says.
///
/// # Errors
/// `too_many`; `duplicate_id`; for a balance `currency_mismatch` and `base_not_amount` at its `book`, and
/// `rate_missing` or `rate_direction` at its `original` if there is no quote for it; for a quote its
/// refusals, `currency_mismatch` if it leads elsewhere, `duplicate_quote`; `amount_too_large`.
pub fn revalue(request: &RevaluationRequest) -> Result<Revaluation> {
    let RevaluationRequest { base, balances, quotes, policy } = request;
    let rates = Rates::new(quotes, *base)?;
    at_most(balances.len(), "balances")?;
    let mut seen: BTreeMap<&Id, usize> = BTreeMap::new();
    let mut rows = Vec::with_capacity(balances.len());
    // What takes part, by currency and kind; the rest only stands in the answer.
    let mut groups: BTreeMap<(Currency, BalanceKind), Vec<usize>> = BTreeMap::new();
    for (position, balance) in balances.iter().enumerate() {
        let row = row(balance, *base, policy, &rates).map_err(|e| e.at_index("balances", position))?;
        if let Some(first) = seen.insert(&balance.id, position) {
            let refused = ErrorKind::DuplicateId { id: balance.id.clone(), first: count(first) };
            return Err(Error::from(refused).at("id").at_index("balances", position));
        }
        groups.entry((balance.original.currency(), balance.kind)).or_default().push(position);
        rows.push(row);
    }
    let mut answer =
        Revaluation { rows: Vec::new(), groups: Vec::new(), residues: Vec::new(), gain: Money::zero(*base) };
    for ((currency, kind), positions) in groups {
        if takes_part(currency, kind, *base, policy) {
            let ratio = rates.to_base(currency)?;
            answer.residues.extend(settle(&mut rows, &positions, (currency, kind), ratio, request)?);
        }
        let group = group(&rows, &positions, currency, kind, *base)?;
        answer.gain = answer.gain.plus(group.gain)?;
        answer.groups.push(group);
    }
    answer.rows = rows;
    Ok(answer)
}

/// The closing rates by currency.
struct Rates {
    base: Currency,
    /// To the base currency.
    towards: BTreeMap<Currency, Ratio>,
    /// Quoted only from the base currency.
    away: BTreeMap<Currency, ()>,
}

impl Rates {
    const MOST: usize = 1_000;

    fn new(quotes: &[super::Quote], base: Currency) -> Result<Self> {
        if quotes.len() > Self::MOST {
            let refused = ErrorKind::TooMany { found: count(quotes.len()), limit: count(Self::MOST) };
            return Err(Error::from(refused).at("quotes"));
        }
        let mut rates = Self { base, towards: BTreeMap::new(), away: BTreeMap::new() };
        for (position, quote) in quotes.iter().enumerate() {
            let at = |e: Error| e.at_index("quotes", position);
            quote.check().map_err(at)?;
            if quote.from == base {
                rates.away.insert(quote.to, ());
                continue;
            }
            Money::zero(base).same_currency(quote.to).map_err(|e| at(e.at("to")))?;
            if rates.towards.insert(quote.from, quote.ratio()).is_some() {
                let same = |other: &super::Quote| (other.from, other.to) == (quote.from, quote.to);
                let first = count(quotes.iter().position(same).unwrap_or(0));
                return Err(at(ErrorKind::DuplicateQuote { from: quote.from, to: quote.to, first }.into()));
            }
        }
        Ok(rates)
    }

    fn to_base(&self, currency: Currency) -> Result<Ratio> {
        self.towards.get(&currency).copied().ok_or_else(|| {
            let (from, to) = (currency, self.base);
            match self.away.get(&currency) {
                Some(()) => ErrorKind::RateDirection { from: to, to: from }.into(),
                None => ErrorKind::RateMissing { from, to }.into(),
            }
        })
    }
}

fn takes_part(currency: Currency, kind: BalanceKind, base: Currency, policy: &RevaluationPolicy) -> bool {
    let advance = matches!(kind, BalanceKind::Advance | BalanceKind::ContractLiability);
    currency != base && !(advance && policy.advances == AdvanceTreatment::NonMonetary)
}

/// One balance, adjusted alone.
fn row(balance: &ForeignBalance, base: Currency, policy: &RevaluationPolicy, rates: &Rates) -> Result<RevaluedRow> {
    let ForeignBalance { id, kind, original, book } = balance;
    book_value(*original, *book, base).map_err(|e| e.at("book"))?;
    let taking_part = takes_part(original.currency(), *kind, base, policy);
    let adjusted = if taking_part {
        let ratio = rates.to_base(original.currency()).map_err(|e| e.at("original"))?;
        Money::from_i128(ratio.of(original.minor(), policy.rounding).0, base).map_err(|e| e.at("original"))?
    } else {
        *book
    };
    let zero = Money::zero(base);
    let (id, original, book) = (id.clone(), *original, *book);
    let mut row = RevaluedRow {
        id,
        original,
        book,
        adjusted,
        difference: zero,
        gain: zero,
        reason: ExchangeReason::BaseCurrency {},
    };
    row.settle(*kind)?;
    row.reason = match (taking_part, original.currency() == base) {
        (_, true) => ExchangeReason::BaseCurrency {},
        (false, false) => ExchangeReason::NonMonetary { book },
        (true, false) => row.told(),
    };
    Ok(row)
}

impl RevaluedRow {
    fn settle(&mut self, kind: BalanceKind) -> Result<()> {
        self.difference = self.adjusted.minus(self.book)?;
        self.gain = gain(kind, self.difference);
        Ok(())
    }

    fn told(&self) -> ExchangeReason {
        let (original, adjusted, book) = (self.original, self.adjusted, self.book);
        if original.is_zero() {
            return ExchangeReason::ZeroOriginal { book };
        }
        ExchangeReason::Adjusted { original, adjusted, book }
    }
}

fn gain(kind: BalanceKind, difference: Money) -> Money {
    if kind == BalanceKind::Receivable { difference } else { difference.negated() }
}

/// Spreads what the balances lack of their sum, adjusted once.
fn settle(
    rows: &mut [RevaluedRow],
    positions: &[usize],
    (currency, kind): (Currency, BalanceKind),
    ratio: Ratio,
    request: &RevaluationRequest,
) -> Result<Option<Residue>> {
    let RevaluationRequest { base, policy, .. } = request;
    let taking = |rows: &[RevaluedRow]| positions.iter().filter_map(|at| rows.get(*at)).cloned().collect::<Vec<_>>();
    let members = taking(rows);
    let original = Money::sum(members.iter().map(|row| row.original), currency)?;
    let once = Money::from_i128(ratio.of(original.minor(), policy.rounding).0, *base)?;
    let apart = Money::sum(members.iter().map(|row| row.adjusted), *base)?;
    let residue = once.minus(apart)?;
    if residue.is_zero() {
        return Ok(None);
    }
    let mut order: Vec<(usize, &RevaluedRow)> =
        positions.iter().copied().zip(&members).filter(|(_, row)| !row.original.is_zero()).collect();
    match policy.spread {
        Spread::Apart => order.clear(),
        Spread::ByDifference => {
            let key = |row: &RevaluedRow| Reverse(row.difference.minor());
            crate::order::sort_by(&mut order, |(_, a), (_, b)| (key(a), &a.id).cmp(&(key(b), &b.id)));
        }
        Spread::ByRemainder => {
            // What rounding left of each balance: the most of it first, in the direction of the residue.
            let sign = i128::from(residue.minor().signum());
            let rest = |row: &RevaluedRow| ratio.of(row.original.minor(), policy.rounding).1.saturating_mul(sign);
            crate::order::sort_by(&mut order, |(_, a), (_, b)| {
                (Reverse(rest(a)), &a.id).cmp(&(Reverse(rest(b)), &b.id))
            });
        }
    }
    let mut taken = Vec::new();
    for (number, (position, _)) in order.iter().enumerate() {
        let amount = Money::new(in_turn(residue.minor(), number, order.len()), *base)?;
        let Some(row) = rows.get_mut(*position).filter(|_| !amount.is_zero()) else { continue };
        row.adjusted = row.adjusted.plus(amount)?;
        row.settle(kind)?;
        row.reason = row.told();
        taken.push(Taken { line: count(*position), amount });
    }
    crate::order::sort_by_key(&mut taken, |taken| taken.line);
    Ok(Some(Residue { of: ResidueOf::Balances { currency, of: kind }, once, apart, residue, taken }))
}

/// How many of the units the taker with this number gets, if all take one after the other.
fn in_turn(units: i64, number: usize, takers: usize) -> i64 {
    let takers = count(takers).max(1);
    let (all, some) = (units.checked_div(takers).unwrap_or(0), units.checked_rem(takers).unwrap_or(0));
    let extra = if count(number) < some.saturating_abs() { units.signum() } else { 0 };
    all.saturating_add(extra)
}

fn group(
    rows: &[RevaluedRow],
    positions: &[usize],
    currency: Currency,
    kind: BalanceKind,
    base: Currency,
) -> Result<RevaluedGroup> {
    let members = || positions.iter().filter_map(|at| rows.get(*at));
    let original = Money::sum(members().map(|row| row.original), currency)?;
    let book = Money::sum(members().map(|row| row.book), base)?;
    let adjusted = Money::sum(members().map(|row| row.adjusted), base)?;
    let difference = adjusted.minus(book)?;
    Ok(RevaluedGroup { kind, original, book, adjusted, difference, gain: gain(kind, difference) })
}
