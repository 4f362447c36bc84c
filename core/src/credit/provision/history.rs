//! Loss rates from history (历史损失率): what became of what was sold, and how much rolled from band to band.

use super::LossRate;
use super::natural::parts;
use super::policy::at_most;
use crate::error::{ErrorKind, count};
use crate::shape::Shape;
use crate::{Currency, Date, Error, Fraction, Money, Percent, Result, Rounding};

/// What was sold in a period, and what of it was still open after each band.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Vintage {
    /// What was sold.
    pub sold: Money,
    /// What was still open at the end of each band, the youngest first. What is open after the last is lost.
    pub open_after: Vec<Money>,
}

/// What [`vintage_rates`] is asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct VintageRequest {
    /// The periods, of one currency and with the same bands. Their amounts are added up, so that a large period weighs
    /// more.
    pub vintages: Vec<Vintage>,
}

/// A rate of a band, with the amounts that made it so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub struct BandRate {
    /// The band, from 0 for the youngest.
    pub band: i64,
    /// What was lost, or went on to the next band.
    pub part: Money,
    /// Of how much.
    pub whole: Money,
    /// The part by the whole, at most 1. Absent: of nothing nothing can be said.
    #[shape(omit)]
    pub rate: Option<Fraction>,
}

/// The loss rate of each band from what became of sales: what was lost in the end by what was still open when the band
/// began. There is one band more than there are amounts after it.
///
/// ```
/// use duebook::{Currency, Fraction, Money, Vintage, VintageRequest, vintage_rates};
///
/// let usd = |whole: i64| Money::new(whole * 100, Currency::new("USD")?);
/// let open_after = [50_000, 23_000, 8_000, 2_000].map(usd).into_iter().collect::<Result<_, _>>()?;
/// let rates = vintage_rates(&VintageRequest { vintages: vec![Vintage { sold: usd(100_000)?, open_after }] })?;
/// assert_eq!(rates[0].rate, Some(Fraction { numerator: 1, denominator: 50 })); // 2 %
/// assert_eq!(rates[2].rate, Some(Fraction { numerator: 2, denominator: 23 })); // 8.7 %, not rounded
/// assert_eq!(rates[4].rate, Some(Fraction { numerator: 1, denominator: 1 }));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `empty`; `too_many` beyond 10,000 vintages or 100 bands; `number_out_of_range` for another number of bands than the
/// first; `amount_negative`; `part_exceeds_whole` for more that is open than before; `currency_mismatch`;
/// `amount_too_large`.
pub fn vintage_rates(request: &VintageRequest) -> Result<Vec<BandRate>> {
    let rows = request.vintages.iter().map(|vintage| {
        let mut row = vec![vintage.sold];
        row.extend(&vintage.open_after);
        row
    });
    let rows: Vec<Vec<Money>> = rows.collect();
    let place = |row: usize, cell: usize| match cell.checked_sub(1) {
        None => format!("vintages[{row}].sold"),
        Some(cell) => format!("vintages[{row}].openAfter[{cell}]"),
    };
    let columns = Columns { list: "vintages", cells: "openAfter", skipped: 1, place: &place };
    let currency = columns.check(rows.iter().map(Vec::as_slice))?;
    for (at, row) in rows.iter().enumerate() {
        for (cell, pair) in row.windows(2).enumerate() {
            if let [whole, part] = pair
                && part.minor() > whole.minor()
            {
                let refused = ErrorKind::PartExceedsWhole { part: *part, whole: *whole };
                return Err(Error::from(refused).at(place(at, cell.saturating_add(1))));
            }
        }
    }
    let sum = |cell: usize| sum(rows.iter().filter_map(|row| row.get(cell)), currency).map_err(|e| e.at("vintages"));
    let bands = rows.first().map_or(0, Vec::len);
    let lost = sum(bands.saturating_sub(1))?;
    (0..bands).map(|band| Ok(band_rate(band, lost, sum(band)?))).collect()
}

/// What stood in each band on a day.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct BandSnapshot {
    /// The day, as a rule the end of a month.
    pub on: Date,
    /// The amounts, the youngest band first.
    pub bands: Vec<Money>,
}

/// What [`roll_rates`] is asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct RollRateRequest {
    /// At least two days, one band apart, of one currency and with the same bands.
    pub snapshots: Vec<BandSnapshot>,
    /// What is lost of what has reached the last band.
    pub last: LossRate,
    /// How loss rates are rounded to the eight places of a percentage.
    pub rounding: Rounding,
}

/// The loss rate of a band, from the rates of rolling on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub struct BandLoss {
    /// The band.
    pub band: i64,
    /// What of it will be lost. Absent: a band on the way was always empty.
    #[shape(omit)]
    pub percent: Option<Percent>,
    /// Whether no rounding was needed.
    pub exact: bool,
}

/// How amounts roll on, and what that says of losses.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct RollRates {
    /// What went from each band but the last to the next one (迁徙率), all periods added up.
    pub rolls: Vec<BandRate>,
    /// The loss rate of each band: the product of all rates of rolling on from there, and of what is lost of the last.
    pub losses: Vec<BandLoss>,
}

/// The rates at which amounts roll into the next band (迁徙率法), and the loss rates that follow.
///
/// More can stand in a band than stood in the one before it a period ago, after documents with old dates, say: such a
/// rate is 1.
///
/// ```
/// use duebook::{BandSnapshot, Currency, LossRate, Money, RollRateRequest, Rounding, roll_rates};
///
/// let cny = |minor: i64| Money::new(minor, Currency::new("CNY")?);
/// let bands = |row: [i64; 3]| row.map(cny).into_iter().collect::<Result<Vec<_>, _>>();
/// let found = roll_rates(&RollRateRequest {
///     snapshots: vec![
///         BandSnapshot { on: "2026-08-31".parse()?, bands: bands([100_000, 40_000, 9_000])? },
///         BandSnapshot { on: "2026-09-30".parse()?, bands: bands([120_000, 30_000, 10_000])? },
///     ],
///     last: LossRate::Percent { percent: "80".parse()? },
///     rounding: Rounding::HalfUp,
/// })?;
/// assert_eq!(found.rolls[0].rate.map(|rate| (rate.numerator, rate.denominator)), Some((3, 10)));
/// assert_eq!(found.losses[0].percent, Some("6".parse()?)); // 30 % × 25 % × 80 %
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `number_out_of_range` for fewer than two snapshots, another number of bands than the first, or a share outside 0 to
/// 1; `empty`; `too_many` beyond 10,000 snapshots or 100 bands; `date_out_of_reach` for a day not after the one before;
/// `amount_negative`; `currency_mismatch`; `amount_too_large`.
pub fn roll_rates(request: &RollRateRequest) -> Result<RollRates> {
    let rows = &request.snapshots;
    let last = request.last.fraction().map_err(|e| e.at("last"))?;
    if rows.len() == 1 {
        return Err(
            Error::from(ErrorKind::NumberOutOfRange { found: 1, min: 2, max: count(MOST_ROWS) }).at("snapshots")
        );
    }
    let place = |row: usize, cell: usize| format!("snapshots[{row}].bands[{cell}]");
    let columns = Columns { list: "snapshots", cells: "bands", skipped: 0, place: &place };
    let currency = columns.check(rows.iter().map(|row| row.bands.as_slice()))?;
    for (at, pair) in rows.windows(2).enumerate() {
        if let [first, second] = pair
            && second.on <= first.on
        {
            let refused = ErrorKind::DateOutOfReach { on: second.on, first: first.on.add_days(1).ok(), last: None };
            return Err(Error::from(refused).at("on").at_index("snapshots", at.saturating_add(1)));
        }
    }
    let column = |cell: usize, from: usize, until: usize| {
        let rows = rows.get(from..until).unwrap_or_default();
        sum(rows.iter().filter_map(|row| row.bands.get(cell)), currency).map_err(|e| e.at("snapshots"))
    };
    let (periods, bands) = (rows.len(), rows.first().map_or(0, |row| row.bands.len()));
    let roll = |band: usize| {
        let part = column(band.saturating_add(1), 1, periods)?;
        Ok(band_rate(band, part, column(band, 0, periods.saturating_sub(1))?))
    };
    let rolls: Vec<BandRate> = (0..bands.saturating_sub(1)).map(roll).collect::<Result<_>>()?;
    let losses = (0..bands).map(|band| loss(band, rolls.get(band..).unwrap_or_default(), last, request.rounding));
    Ok(RollRates { losses: losses.collect(), rolls })
}

fn loss(band: usize, rolls: &[BandRate], last: Fraction, rounding: Rounding) -> BandLoss {
    let word = |number: i64| u64::try_from(number).unwrap_or(0);
    let pair = |of: Fraction| (word(of.numerator), word(of.denominator));
    let chain: Option<Vec<(u64, u64)>> =
        rolls.iter().map(|roll| roll.rate.map(pair)).chain([Some(pair(last))]).collect();
    let found = chain.map(|chain| parts(&chain, word(Percent::WHOLE), rounding));
    let percent = found.and_then(|(units, _)| Percent::from_units(units, "").ok());
    BandLoss { band: count(band), percent, exact: found.is_some_and(|(_, exact)| exact) }
}

fn band_rate(band: usize, part: Money, whole: Money) -> BandRate {
    let rate = Fraction::of(part.minor().min(whole.minor()), whole.minor());
    BandRate { band: count(band), part, whole, rate }
}

fn sum<'a>(amounts: impl Iterator<Item = &'a Money>, currency: Currency) -> Result<Money> {
    Money::sum(amounts.copied(), currency)
}

const MOST_ROWS: usize = 10_000;
const MOST_BANDS: usize = 100;

/// Rows of amounts of one currency, equally long, and how they are called.
struct Columns<'a> {
    list: &'a str,
    cells: &'a str,
    /// How many cells of a row stand before the list of its cells.
    skipped: usize,
    place: &'a dyn Fn(usize, usize) -> String,
}

impl Columns<'_> {
    fn check<'a>(&self, rows: impl ExactSizeIterator<Item = &'a [Money]> + Clone) -> Result<Currency> {
        at_most(rows.len(), MOST_ROWS, self.list)?;
        let Some(first) = rows.clone().next() else {
            return Err(Error::from(ErrorKind::Empty {}).at(self.list));
        };
        let Some(currency) = first.first().map(Money::currency) else {
            return Err(Error::from(ErrorKind::Empty {}).at(self.cells).at_index(self.list, 0));
        };
        let bands = count(first.len().saturating_sub(self.skipped));
        for (at, row) in rows.enumerate() {
            let cells = row.len().saturating_sub(self.skipped);
            at_most(cells, MOST_BANDS, self.cells).map_err(|e| e.at_index(self.list, at))?;
            for (cell, amount) in row.iter().enumerate() {
                let refused = |e: Error| e.at((self.place)(at, cell));
                Money::zero(currency).same_currency(amount.currency()).map_err(refused)?;
                if amount.is_negative() {
                    return Err(refused(ErrorKind::AmountNegative { amount: *amount }.into()));
                }
            }
            let found = count(cells);
            if found != bands {
                let refused = ErrorKind::NumberOutOfRange { found, min: bands, max: bands };
                return Err(Error::from(refused).at(self.cells).at_index(self.list, at));
            }
        }
        Ok(currency)
    }
}
