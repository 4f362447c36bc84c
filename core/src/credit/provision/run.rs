//! Working a provision out: who is looked at alone, what is disputed, what is netted, and the rest by band.

use std::collections::BTreeMap;

use super::policy::{Table, at_most, in_force};
use super::rate::{NOTHING, of};
use super::{
    NettingOrder, Provision, ProvisionBasis, ProvisionLine, ProvisionPart, ProvisionPolicy, ProvisionTotal,
    SpecificLoss, SpecificProvision, SpecificSubject,
};
use crate::error::{ErrorKind, count};
use crate::item::{ValueKey, value_of};
use crate::{Currency, CutOff, Date, Error, Fraction, Id, ItemKind, Money, Portfolio, Result};

const MOST_SPECIFIC: usize = 1_000_000;

/// Works out what will probably be lost of what is owed at a cut-off (计提坏账准备), in each currency.
///
/// Of the policies the one that holds on that day is used. What is looked at alone leaves the table first. What was
/// written off is not owed any more; debts of the kind `writtenOff` are left out.
///
/// ```
/// use duebook::{
///     Currency, CutOff, Debt, LossRate, Money, Portfolio, ProvisionBasis, ProvisionPolicy, Rounding, SegmentRates,
///     provision,
/// };
///
/// let cny = |amount: &str| Money::parse(amount, Currency::new("CNY")?);
/// let percent = |text: &str| Ok::<_, duebook::Error>(LossRate::Percent { percent: text.parse()? });
/// let policy = ProvisionPolicy {
///     from: "2026-01-01".parse()?,
///     basis: ProvisionBasis::DueDate,
///     unit: Default::default(),
///     limits: vec![0, 90],
///     segment_by: None,
///     rates: vec![SegmentRates { segment: None, rates: vec![percent("0.3")?, percent("3.6")?, percent("50")?] }],
///     forward: Some("1.1".parse()?),
///     disputed: None,
///     netting: None,
///     rounding: Rounding::HalfUp,
/// };
/// let mut owed = Portfolio::default();
/// owed.debts.push(Debt::new("INV-7", "ACME", cny("1130.01")?, "2026-01-05".parse()?, "2026-02-04".parse()?)?);
/// owed.debts.push(Debt::new("INV-8", "ACME", cny("999.99")?, "2026-02-20".parse()?, "2026-03-22".parse()?)?);
/// let found = provision(&owed, &CutOff::on("2026-02-28".parse()?), &[policy], &[])?;
/// assert_eq!(found.lines[0].allowance, cny("3.30")?); // not due: 999.99 at 0.33 %
/// assert_eq!(found.lines[1].allowance, cny("44.75")?); // 24 days late: 1130.01 at 3.96 %
/// assert_eq!(found.totals[0].allowance, cny("48.05")?);
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// Those of [`Portfolio::check`]; for policies `empty`, `too_many`, `duplicate_id` for two from one day or two of one
/// segment, `date_out_of_reach` if none holds yet, `number_out_of_range` for limits that do not rise, a number of rates
/// that is not that of the bands, or a share outside 0 to 1, `rate_out_of_range`; `segment_without_rates`;
/// `duplicate_id`, `unknown_item`, `unknown_customer`, `amount_negative`, `currency_mismatch` and `part_exceeds_whole`
/// for what is looked at alone; `amount_too_large`.
pub fn provision(
    portfolio: &Portfolio,
    cut_off: &CutOff,
    policies: &[ProvisionPolicy],
    specific: &[SpecificProvision],
) -> Result<Provision> {
    portfolio.check().map_err(|e| e.at("portfolio"))?;
    let (position, policy) = in_force(policies, cut_off.on)?;
    let table = policy.table().map_err(|e| e.at_index("policies", position))?;
    let mut run = Run { table, cut_off, alone: Alone::read(portfolio, specific)?, open: BTreeMap::new() };
    run.sort(portfolio)?;
    let credit = run.net(portfolio)?;
    run.answer(&credit)
}

/// A debt, or the part of it that stands in a band.
struct Open<'a> {
    id: &'a Id,
    from: Date,
    /// Of which rates, and in which band.
    segment: usize,
    band: usize,
    amount: i64,
    netted: i64,
}

/// What is owed in one currency.
#[derive(Default)]
struct Owed<'a> {
    /// By customer, in the order given.
    bands: BTreeMap<&'a Id, Vec<Open<'a>>>,
    disputed: Sum,
    /// By position in the list of what is looked at alone.
    alone: BTreeMap<usize, Sum>,
}

#[derive(Clone, Copy, Default)]
struct Sum {
    debts: i64,
    gross: i128,
    netted: i128,
}

impl Sum {
    fn add(&mut self, gross: i64, netted: i64) {
        self.debts = self.debts.saturating_add(1);
        self.gross = self.gross.saturating_add(gross.into());
        self.netted = self.netted.saturating_add(netted.into());
    }
}

/// What is looked at alone.
struct Alone<'a> {
    list: &'a [SpecificProvision],
    debts: BTreeMap<&'a Id, usize>,
    customers: BTreeMap<&'a Id, usize>,
}

impl<'a> Alone<'a> {
    fn read(portfolio: &Portfolio, list: &'a [SpecificProvision]) -> Result<Self> {
        at_most(list.len(), MOST_SPECIFIC, "specific")?;
        let mut alone = Self { list, debts: BTreeMap::new(), customers: BTreeMap::new() };
        for (position, one) in list.iter().enumerate() {
            alone.take(position, one).map_err(|e| e.at_index("specific", position))?;
        }
        let (mut debts, mut customers) = (alone.debts.clone(), alone.customers.clone());
        for debt in &portfolio.debts {
            debts.remove(&debt.id);
            customers.remove(&debt.customer);
        }
        if let Some((id, position)) = debts.into_iter().next() {
            let refused = Error::from(ErrorKind::UnknownItem { item: id.clone() });
            return Err(refused.at("subject.debt").at_index("specific", position));
        }
        if let Some((id, position)) = customers.into_iter().next() {
            let refused = Error::from(ErrorKind::UnknownCustomer { customer: id.clone() });
            return Err(refused.at("subject.customer").at_index("specific", position));
        }
        Ok(alone)
    }

    fn take(&mut self, position: usize, one: &'a SpecificProvision) -> Result<()> {
        match one.loss {
            SpecificLoss::Amount { amount } if amount.is_negative() => {
                return Err(Error::from(ErrorKind::AmountNegative { amount }).at("loss.amount"));
            }
            SpecificLoss::Share { rate } => {
                rate.fraction().map_err(|e| e.at("loss.rate"))?;
            }
            SpecificLoss::Amount { .. } => {}
        }
        let (map, id, path) = match &one.subject {
            SpecificSubject::Debt { debt } => (&mut self.debts, debt, "subject.debt"),
            SpecificSubject::Customer { customer } => (&mut self.customers, customer, "subject.customer"),
        };
        match map.insert(id, position) {
            Some(first) => Err(Error::from(ErrorKind::DuplicateId { id: id.clone(), first: count(first) }).at(path)),
            None => Ok(()),
        }
    }

    /// Where the debt is looked at alone, if it is.
    fn of(&self, debt: &crate::Debt) -> Result<Option<usize>> {
        let currency = debt.amount.currency();
        let named = self.debts.get(&debt.id);
        if let Some((position, one)) = named.and_then(|at| Some((*at, self.list.get(*at)?))) {
            if let SpecificLoss::Amount { amount } = one.loss {
                amount.same_currency(currency).map_err(|e| e.at("loss.amount").at_index("specific", position))?;
            }
            return Ok(Some(position));
        }
        let position = self.customers.get(&debt.customer).copied();
        let fits = |one: &SpecificProvision| match one.loss {
            SpecificLoss::Amount { amount } => amount.currency() == currency,
            SpecificLoss::Share { .. } => true,
        };
        Ok(position.filter(|at| self.list.get(*at).is_some_and(fits)))
    }
}

struct Run<'a> {
    table: Table<'a>,
    cut_off: &'a CutOff,
    alone: Alone<'a>,
    open: BTreeMap<Currency, Owed<'a>>,
}

/// By currency, money that could be netted and takes nothing off.
type Credit = BTreeMap<Currency, i128>;

impl<'a> Run<'a> {
    /// Puts every debt where it belongs.
    fn sort(&mut self, portfolio: &'a Portfolio) -> Result<()> {
        let debtors = portfolio.debtors.iter().map(|debtor| (&debtor.id, debtor.fields.as_slice()));
        let debtors: BTreeMap<&Id, &[crate::Field]> = debtors.collect();
        for (position, debt) in portfolio.debts.iter().enumerate() {
            let standing = debt.standing(self.cut_off)?;
            let (open, disputed) = (standing.open.minor(), standing.disputed.minor());
            let alone = self.alone.of(debt)?;
            if debt.kind == ItemKind::WrittenOff || open == 0 {
                continue;
            }
            let policy = self.table.policy;
            let owed = self.open.entry(debt.amount.currency()).or_default();
            if let Some(alone) = alone {
                owed.alone.entry(alone).or_default().add(open, 0);
                continue;
            }
            let apart = if self.table.disputed.is_some() { disputed } else { 0 };
            if apart > 0 {
                owed.disputed.add(apart, 0);
            }
            let amount = open.saturating_sub(apart);
            if amount == 0 {
                continue;
            }
            let value = policy.segment_by.as_ref().and_then(|name| {
                let of_debtor = || value_of(debtors.get(&debt.customer)?, name);
                value_of(&debt.fields, name).or_else(of_debtor)
            });
            let of = |key: Option<ValueKey<'_>>| self.table.segments.get(&key).copied();
            let Some(segment) = value.and_then(|value| of(Some(ValueKey::of(value)))).or_else(|| of(None)) else {
                let refused = ErrorKind::SegmentWithoutRates { debt: debt.id.clone() };
                return Err(Error::from(refused).at_index("debts", position).at("portfolio"));
            };
            let from = match policy.basis {
                ProvisionBasis::DueDate => standing.due,
                ProvisionBasis::DocumentDate => debt.issued,
            };
            let band = policy.band(from, self.cut_off.on);
            owed.bands.entry(&debt.customer).or_default().push(Open {
                id: &debt.id,
                from,
                segment,
                band,
                amount,
                netted: 0,
            });
        }
        Ok(())
    }

    /// Sets money on account against what its owner owes, and nobody else.
    fn net(&mut self, portfolio: &'a Portfolio) -> Result<Credit> {
        let mut credit = Credit::new();
        let Some(netting) = &self.table.policy.netting else { return Ok(credit) };
        let mut free: BTreeMap<(Currency, &Id), i128> = BTreeMap::new();
        for money in &portfolio.prepayments {
            let lapsed = money.expires.is_some_and(|expires| expires <= self.cut_off.on);
            let standing = money.standing(self.cut_off)?;
            if lapsed || !standing.exists || !netting.natures.contains(&money.nature) {
                continue;
            }
            let bound = standing.held.minor().saturating_add(standing.refund_requested.minor());
            let left = standing.left.minor().saturating_sub(bound).max(0);
            let sum = free.entry((money.amount.currency(), &money.customer)).or_default();
            *sum = sum.saturating_add(left.into());
        }
        for ((currency, customer), mut left) in free {
            let debts = self.open.get_mut(&currency).and_then(|owed| owed.bands.get_mut(customer));
            let mut debts: Vec<&mut Open<'_>> = debts.into_iter().flatten().collect();
            crate::order::sort_by_key(&mut debts, |open| (open.from, open.id));
            if netting.order == NettingOrder::YoungestFirst {
                debts.reverse();
            }
            for open in debts {
                let takes = i128::from(open.amount).min(left);
                open.netted = i64::try_from(takes).unwrap_or(open.amount);
                left = left.saturating_sub(takes);
            }
            let sum = credit.entry(currency).or_default();
            *sum = sum.saturating_add(left);
        }
        // It is told where nothing is owed, too.
        for currency in credit.iter().filter(|(_, left)| **left > 0).map(|(currency, _)| *currency) {
            self.open.entry(currency).or_default();
        }
        Ok(credit)
    }

    fn answer(&self, credit: &Credit) -> Result<Provision> {
        let (mut lines, mut totals) = (Vec::new(), Vec::new());
        for (currency, owed) in &self.open {
            let first = lines.len();
            self.bands(*currency, owed, &mut lines)?;
            if let (Some(rate), true) = (self.table.disputed, owed.disputed.debts > 0) {
                lines.push(self.line(*currency, ProvisionPart::Disputed {}, &owed.disputed, rate)?);
            }
            for (position, sum) in &owed.alone {
                let line = self.specific(*currency, *position, sum);
                lines.push(line.map_err(|e| e.at_index("specific", *position))?);
            }
            let own = lines.get(first..).unwrap_or_default();
            totals.push(total(*currency, own, credit.get(currency).copied().unwrap_or(0))?);
        }
        self.all_found()?;
        let (as_of, policy_from) = (self.cut_off.on, self.table.policy.from);
        Ok(Provision { as_of, policy_from, totals, lines })
    }

    /// What was stated as lost must be owed.
    fn all_found(&self) -> Result<()> {
        for (position, one) in self.alone.list.iter().enumerate() {
            if let SpecificLoss::Amount { amount } = one.loss
                && !amount.is_zero()
                && !self.open.get(&amount.currency()).is_some_and(|owed| owed.alone.contains_key(&position))
            {
                let refused = ErrorKind::PartExceedsWhole { part: amount, whole: Money::zero(amount.currency()) };
                return Err(Error::from(refused).at("loss.amount").at_index("specific", position));
            }
        }
        Ok(())
    }

    fn bands(&self, currency: Currency, owed: &Owed<'_>, lines: &mut Vec<ProvisionLine>) -> Result<()> {
        let mut sums: BTreeMap<(usize, usize), Sum> = BTreeMap::new();
        for open in owed.bands.values().flatten() {
            sums.entry((open.segment, open.band)).or_default().add(open.amount, open.netted);
        }
        for (at, (of, rates)) in self.table.policy.rates.iter().zip(&self.table.rates).enumerate() {
            if sums.range((at, 0)..=(at, usize::MAX)).next().is_none() {
                continue;
            }
            for (band, rate) in rates.iter().enumerate() {
                let part = ProvisionPart::Band { segment: of.segment.clone(), band: count(band) };
                let sum = sums.get(&(at, band)).copied().unwrap_or_default();
                lines.push(self.line(currency, part, &sum, *rate)?);
            }
        }
        Ok(())
    }

    fn line(&self, currency: Currency, part: ProvisionPart, sum: &Sum, rate: Fraction) -> Result<ProvisionLine> {
        let money = |minor: i128| Money::from_i128(minor, currency).map_err(|e| e.at("portfolio.debts"));
        let base = money(sum.gross.saturating_sub(sum.netted))?;
        let (allowance, residue) = of(rate, base, self.table.policy.rounding)?;
        Ok(ProvisionLine {
            part,
            debts: sum.debts,
            gross: money(sum.gross)?,
            netted: money(sum.netted)?,
            rate: Some(rate),
            allowance,
            residue,
        })
    }

    fn specific(&self, currency: Currency, position: usize, sum: &Sum) -> Result<ProvisionLine> {
        // The position is that of a row in the list.
        let Some(one) = self.alone.list.get(position) else { return Err(ErrorKind::Empty {}.into()) };
        let part = match &one.subject {
            SpecificSubject::Debt { debt } => ProvisionPart::Debt { debt: debt.clone() },
            SpecificSubject::Customer { customer } => ProvisionPart::Customer { customer: customer.clone() },
        };
        match one.loss {
            SpecificLoss::Share { rate } => self.line(currency, part, sum, rate.fraction()?),
            SpecificLoss::Amount { amount } => {
                let line = self.line(currency, part, sum, NOTHING)?;
                if amount.minor() > line.gross.minor() {
                    let refused = ErrorKind::PartExceedsWhole { part: amount, whole: line.gross };
                    return Err(Error::from(refused).at("loss.amount"));
                }
                Ok(ProvisionLine { rate: None, allowance: amount, ..line })
            }
        }
    }
}

fn total(currency: Currency, lines: &[ProvisionLine], credit: i128) -> Result<ProvisionTotal> {
    let sum = |of: fn(&ProvisionLine) -> Option<Money>| {
        Money::sum(lines.iter().filter_map(of), currency).map_err(|e| e.at("portfolio.debts"))
    };
    let gross = sum(|line| Some(line.gross))?;
    let netted = sum(|line| Some(line.netted))?;
    let allowance = sum(|line| Some(line.allowance))?;
    Ok(ProvisionTotal {
        currency,
        gross,
        specific: sum(|line| match line.part {
            ProvisionPart::Debt { .. } | ProvisionPart::Customer { .. } => Some(line.gross),
            ProvisionPart::Band { .. } | ProvisionPart::Disputed {} => None,
        })?,
        disputed: sum(|line| matches!(line.part, ProvisionPart::Disputed {}).then_some(line.gross))?,
        netted,
        credit: Money::from_i128(credit, currency).map_err(|e| e.at("portfolio.prepayments"))?,
        allowance,
        coverage: Fraction::of(allowance.minor(), gross.minus(netted)?.minor()),
    })
}
