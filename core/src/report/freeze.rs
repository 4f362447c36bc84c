//! A frozen period (期间冻结) and its restatement (重述): what was reported, what it is now, and which entries made it so.
//!
//! A frozen period is a record with a digest; the books go on. When the same days are read later, every difference is
//! led back to the entries that came after the freezing. A difference that no such entry explains means that history
//! itself was altered, and is never hidden among the others.

mod sums;

use std::collections::BTreeMap;

use super::moves::{DebtMove, MoneyMove, OpenParts, day_before, debt_steps, money_steps, out_of_reach};
use crate::proof::leaf_digest;
use crate::shape::Shape;
use crate::{Currency, CutOff, Date, Error, ErrorKind, Id, Money, Portfolio, Result};
use sums::Sums;

/// The figures of a period as they were known on a day.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct FrozenPeriod {
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
    /// What was entered after this day is not in it.
    pub known: Date,
    /// The figures, one row for each currency.
    #[shape(omit)]
    pub rows: Vec<FrozenRow>,
    /// The digest of all of it, 64 hexadecimal digits.
    pub digest: String,
}

/// The figures of one currency.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct FrozenRow {
    /// The currency.
    pub currency: Currency,
    /// The figures.
    pub figures: PeriodFigures,
}

/// What moved in a period.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
// INVARIANT: opening, charged and changed, less paid, credited, deducted, written off and canceled, is what is open at
// the closing.
pub struct PeriodFigures {
    /// What was open before the first day.
    pub opening: Money,
    /// What came into being.
    pub charged: Money,
    /// What agreements changed.
    pub changed: Money,
    /// What was paid, less what was taken back.
    pub paid: Money,
    /// What was credited.
    pub credited: Money,
    /// What was settled beside payments.
    pub deducted: Money,
    /// What was given up, less what was recovered.
    pub written_off: Money,
    /// What fell away.
    pub canceled: Money,
    /// What is open after the last day.
    pub closing: OpenParts,
    /// Money that arrived, less what the bank took back.
    pub received: Money,
    /// What is left of identified money after the last day.
    pub prepaid: Money,
    /// What is left of money nobody has identified.
    pub unidentified: Money,
}

/// A frozen period read again.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Restatement {
    /// Whether nothing changed.
    pub unchanged: bool,
    /// The currencies, changed or not.
    pub rows: Vec<RestatedRow>,
}

/// One currency read again.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
// INVARIANT: frozen figures, all causes and what is unaccounted for are the restated figures.
pub struct RestatedRow {
    /// The currency.
    pub currency: Currency,
    /// As it was reported.
    pub frozen: PeriodFigures,
    /// As it is known now.
    pub restated: PeriodFigures,
    /// What was entered since, by day and record.
    #[shape(omit)]
    pub causes: Vec<RestatementCause>,
    /// What no entry explains: history was altered. Absent, as it should be, if everything is explained.
    #[shape(omit)]
    pub unaccounted: Option<PeriodFigures>,
}

/// An entry that changed a period after it was frozen.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct RestatementCause {
    /// The debt or prepayment.
    pub id: Id,
    /// The customer.
    pub customer: Id,
    /// What happened.
    pub kind: RestatementKind,
    /// Its business date.
    pub on: Date,
    /// The day it was entered; absent if that was its business date.
    #[shape(omit)]
    pub entered: Option<Date>,
    /// What it changed.
    pub change: PeriodFigures,
}

/// What happened to a debt, or to money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Shape)]
pub enum RestatementKind {
    /// To a debt.
    Debt {
        /// What.
        moved: DebtMove,
    },
    /// To money.
    Money {
        /// What.
        moved: MoneyMove,
    },
}

/// Everything of a frozen period but its digest.
#[derive(Clone, Shape)]
struct Content {
    first: Date,
    last: Date,
    known: Date,
    rows: Vec<FrozenRow>,
}

fn digest(frozen: &FrozenPeriod) -> Result<String> {
    let FrozenPeriod { first, last, known, rows, .. } = frozen.clone();
    Ok(leaf_digest(crate::json::write(&Content { first, last, known, rows })?.as_bytes()))
}

/// Freezes the figures of a period as they are known at the end of a day.
///
/// ```
/// use duebook::{Currency, Debt, DebtEvent, Money, Portfolio, freeze_period, restate_period};
///
/// let cny = |amount: &str| Money::parse(amount, Currency::new("CNY")?);
/// let debt = Debt::new("INV-7", "ACME", cny("1130.01")?, "2026-01-05".parse()?, "2026-02-04".parse()?)?;
/// let mut portfolio = Portfolio { debts: vec![debt], ..Portfolio::default() };
/// let day = "2026-01-31".parse()?;
/// let frozen = freeze_period(&portfolio, "2026-01-01".parse()?, day, day)?;
/// assert_eq!(frozen.rows[0].figures.closing.open, cny("1130.01")?);
///
/// // A payment of January is entered in February.
/// let mut late = DebtEvent::paid("2026-01-30".parse()?, cny("130.00")?);
/// late.entered = Some("2026-02-03".parse()?);
/// portfolio.debts[0].events.push(late);
/// let again = restate_period(&portfolio, &frozen, None)?;
/// assert_eq!(again.rows[0].restated.closing.open, cny("1000.01")?);
/// assert_eq!(again.rows[0].causes[0].change.paid, cny("130.00")?);
/// assert!(again.rows[0].unaccounted.is_none());
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `date_out_of_reach` for a period that ends before it begins or after the day of knowledge; those of
/// [`Portfolio::check`] for what is seen; `amount_too_large`.
pub fn freeze_period(portfolio: &Portfolio, first: Date, last: Date, known: Date) -> Result<FrozenPeriod> {
    day_before(first, last)?;
    if known < last {
        return Err(out_of_reach(known, Some(last), None).at("known"));
    }
    let sums = all(portfolio, first, &CutOff { on: last, known: Some(known) })?;
    let row = |(currency, sums): (Currency, Sums)| Ok(FrozenRow { currency, figures: sums.figures(currency)? });
    let rows = sums.into_iter().map(row).collect::<Result<_>>().map_err(|e| e.at("portfolio"))?;
    let frozen = FrozenPeriod { first, last, known, rows, digest: String::new() };
    Ok(FrozenPeriod { digest: digest(&frozen)?, ..frozen })
}

/// The figures of a period: every move from nothing to the cut-off.
fn all(portfolio: &Portfolio, first: Date, now: &CutOff) -> Result<BTreeMap<Currency, Sums>> {
    portfolio.unique()?;
    let mut sums: BTreeMap<Currency, Sums> = BTreeMap::new();
    steps(portfolio, first, None, now, |currency, _, one| {
        let all = sums.entry(currency).or_default();
        *all = all.plus(one);
        Ok(())
    })?;
    Ok(sums)
}

/// What moved between two cut-offs, step by step, with what each changed.
fn steps<'a>(
    portfolio: &'a Portfolio,
    first: Date,
    former: Option<&CutOff>,
    now: &CutOff,
    mut each: impl FnMut(Currency, Step<'a>, &Sums) -> Result<()>,
) -> Result<()> {
    for (at, debt) in portfolio.debts.iter().enumerate() {
        let here = |e: Error| e.at_index("debts", at).at("portfolio");
        for step in debt_steps(debt, former, now, now.on).map_err(here)? {
            let kind = RestatementKind::Debt { moved: step.kind };
            let of = Step { id: &debt.id, customer: &debt.customer, kind, on: step.on, entered: step.entered };
            each(debt.amount.currency(), of, &Sums::of_debt(&step, first)).map_err(here)?;
        }
    }
    for (at, money) in portfolio.prepayments.iter().enumerate() {
        let here = |e: Error| e.at_index("prepayments", at).at("portfolio");
        for step in money_steps(money, former, now).map_err(here)? {
            let kind = RestatementKind::Money { moved: step.kind };
            let of = Step { id: &money.id, customer: &money.customer, kind, on: step.on, entered: step.entered };
            each(money.amount.currency(), of, &Sums::of_money(money, &step, first)).map_err(here)?;
        }
    }
    Ok(())
}

struct Step<'a> {
    id: &'a Id,
    customer: &'a Id,
    kind: RestatementKind,
    on: Date,
    entered: Option<Date>,
}

/// Reads a frozen period again, with everything known, or what was known on a later day.
///
/// # Errors
/// `digest_mismatch` if the frozen figures are not those that were frozen; `date_out_of_reach` for a day of knowledge
/// before the freezing; those of [`freeze_period`].
pub fn restate_period(portfolio: &Portfolio, frozen: &FrozenPeriod, known: Option<Date>) -> Result<Restatement> {
    if digest(frozen)? != frozen.digest {
        return Err(Error::from(ErrorKind::DigestMismatch {}).at("digest").at("frozen"));
    }
    day_before(frozen.first, frozen.last).map_err(|e| e.at("frozen"))?;
    if let Some(day) = known.filter(|day| *day < frozen.known) {
        return Err(out_of_reach(day, Some(frozen.known), None).at("known"));
    }
    let former = CutOff { on: frozen.last, known: Some(frozen.known) };
    let now = CutOff { on: frozen.last, known };
    let mut rows: BTreeMap<Currency, (Sums, Sums, Vec<RestatementCause>)> = BTreeMap::new();
    for (currency, sums) in all(portfolio, frozen.first, &now)? {
        rows.entry(currency).or_default().0 = sums;
    }
    let mut reported = BTreeMap::new();
    for row in &frozen.rows {
        rows.entry(row.currency).or_default();
        reported.insert(row.currency, &row.figures);
    }
    steps(portfolio, frozen.first, Some(&former), &now, |currency, step, one| {
        let (_, explained, causes) = rows.entry(currency).or_default();
        *explained = explained.plus(one);
        let Step { id, customer, kind, on, entered } = step;
        let (id, customer, change) = (id.clone(), customer.clone(), one.figures(currency)?);
        causes.push(RestatementCause { id, customer, kind, on, entered, change });
        Ok(())
    })?;
    let mut restated = Restatement { unchanged: true, rows: Vec::new() };
    for (currency, (now, explained, mut causes)) in rows {
        let then = reported.get(&currency).map(|figures| Sums::read(figures)).unwrap_or_default();
        let left = now.minus(&then).minus(&explained);
        restated.unchanged &= now == then && causes.is_empty();
        crate::order::sort_by(&mut causes, |a, b| (a.on, &a.id, a.kind).cmp(&(b.on, &b.id, b.kind)));
        restated.rows.push(RestatedRow {
            currency,
            frozen: then.figures(currency)?,
            restated: now.figures(currency)?,
            causes,
            unaccounted: if left == Sums::default() { None } else { Some(left.figures(currency)?) },
        });
    }
    Ok(restated)
}
