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

/// Figures in minor units.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Sums {
    opening: i128,
    charged: i128,
    changed: i128,
    paid: i128,
    credited: i128,
    deducted: i128,
    written_off: i128,
    canceled: i128,
    closing: Parts,
    received: i128,
    prepaid: i128,
    unidentified: i128,
}

impl Sums {
    fn both(&self, other: &Self, take: impl Fn(i128, i128) -> i128) -> Self {
        Self {
            opening: take(self.opening, other.opening),
            charged: take(self.charged, other.charged),
            changed: take(self.changed, other.changed),
            paid: take(self.paid, other.paid),
            credited: take(self.credited, other.credited),
            deducted: take(self.deducted, other.deducted),
            written_off: take(self.written_off, other.written_off),
            canceled: take(self.canceled, other.canceled),
            closing: Parts {
                not_due: take(self.closing.not_due, other.closing.not_due),
                overdue: take(self.closing.overdue, other.closing.overdue),
                disputed: take(self.closing.disputed, other.closing.disputed),
            },
            received: take(self.received, other.received),
            prepaid: take(self.prepaid, other.prepaid),
            unidentified: take(self.unidentified, other.unidentified),
        }
    }

    fn plus(&self, other: &Self) -> Self {
        self.both(other, i128::saturating_add)
    }

    fn minus(&self, other: &Self) -> Self {
        self.both(other, i128::saturating_sub)
    }

    fn of_debt(step: &DebtStep<'_>, first: Date) -> Self {
        let mut sums = Self { closing: step.delta, ..Self::default() };
        let delta = step.delta.open();
        let less = delta.saturating_neg();
        if step.on < first {
            sums.opening = delta;
            return sums;
        }
        match step.kind {
            DebtMove::Charged => sums.charged = delta,
            DebtMove::Changed => sums.changed = delta,
            DebtMove::Paid | DebtMove::PaymentReversed => sums.paid = less,
            DebtMove::Credited => sums.credited = less,
            DebtMove::Deducted | DebtMove::DeductionReversed => sums.deducted = less,
            DebtMove::WrittenOff | DebtMove::Recovered => sums.written_off = less,
            DebtMove::Canceled => sums.canceled = less,
            DebtMove::Disputed | DebtMove::DisputeEnded | DebtMove::BecameOverdue => {}
        }
        sums
    }

    fn of_money(money: &Prepayment, step: &MoneyStep<'_>, first: Date) -> Self {
        let delta = i128::from(step.delta);
        let mut sums = Self::default();
        let cash = money.source == Source::Receipt;
        if cash && step.on >= first && matches!(step.kind, MoneyMove::Received | MoneyMove::Bounced) {
            sums.received = delta;
        }
        if money.nature == Nature::Unidentified {
            sums.unidentified = delta
        } else {
            sums.prepaid = delta
        }
        sums
    }

    fn figures(&self, currency: Currency) -> Result<PeriodFigures> {
        let money = |minor: i128| Money::from_i128(minor, currency);
        Ok(PeriodFigures {
            opening: money(self.opening)?,
            charged: money(self.charged)?,
            changed: money(self.changed)?,
            paid: money(self.paid)?,
            credited: money(self.credited)?,
            deducted: money(self.deducted)?,
            written_off: money(self.written_off)?,
            canceled: money(self.canceled)?,
            closing: self.closing.money(currency)?,
            received: money(self.received)?,
            prepaid: money(self.prepaid)?,
            unidentified: money(self.unidentified)?,
        })
    }

    fn read(figures: &PeriodFigures) -> Self {
        let minor = |amount: &Money| i128::from(amount.minor());
        Self {
            opening: minor(&figures.opening),
            charged: minor(&figures.charged),
            changed: minor(&figures.changed),
            paid: minor(&figures.paid),
            credited: minor(&figures.credited),
            deducted: minor(&figures.deducted),
            written_off: minor(&figures.written_off),
            canceled: minor(&figures.canceled),
            closing: Parts {
                not_due: minor(&figures.closing.not_due),
                overdue: minor(&figures.closing.overdue),
                disputed: minor(&figures.closing.disputed),
            },
            received: minor(&figures.received),
            prepaid: minor(&figures.prepaid),
            unidentified: minor(&figures.unidentified),
        }
    }
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
