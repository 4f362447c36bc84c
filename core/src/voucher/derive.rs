//! From facts to vouchers (自动生成凭证).

use std::collections::BTreeMap;

use super::chart::{LineSign, Party, RuleLine};
use super::entry::{Voucher, VoucherLine, balanced};
use super::parts::{Both, Parts, total};
use super::rules::{Ready, at_most, text};
use super::tax::{MOST_RATES, check_signs, within};
use super::{AmountPart, Chart, ChartAccount, ChartSource, MoneyFact};
use crate::error::{ErrorKind, count};
use crate::shape::Shape;
use crate::{Error, Field, Id, Money, Result, Value};

/// What [`vouchers`] needs.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct VoucherRequest {
    /// The chart.
    pub chart: ChartSource,
    /// The facts, at most 1,000,000. One that stands twice with equal content counts once.
    pub facts: Vec<MoneyFact>,
    /// Vouchers that stand in the ledger already, at most 1,000,000: they are not given again.
    #[shape(omit)]
    pub posted: Vec<Voucher>,
}

/// The vouchers of facts.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct VoucherSet {
    /// The vouchers that are new, in the order of their facts.
    pub vouchers: Vec<Voucher>,
    /// The keys of facts for which this chart has nothing to enter.
    pub nothing: Vec<Id>,
    /// The keys of facts whose vouchers stand in the ledger already, exactly as they would be given.
    pub posted: Vec<Id>,
}

const MOST: usize = 1_000_000;
const MOST_DIMENSIONS: usize = 50;
pub(super) const CUSTOMER: &str = "customer";

/// The voucher of each fact by a chart: balanced in the currency of the fact and in the home currency, under the
/// key of the fact, once.
///
/// ```
/// use duebook::{ChartPreset, ChartSource, Currency, Money, MoneyFact, MoneyKind, TaxPart, VoucherRequest, vouchers};
///
/// let cny = Currency::new("CNY")?;
/// let yuan = |text| Money::parse(text, cny);
/// let advance = MoneyFact {
///     key: "R-7".parse()?,
///     kind: MoneyKind::ReceivedInAdvance,
///     on: "2026-02-06".parse()?,
///     customer: Some("ACME".parse()?),
///     other: None,
///     nature: None,
///     amount: yuan("33900.05")?,
///     home: yuan("33900.05")?,
///     taxes: vec![TaxPart { rate: "13".parse()?, net: yuan("30000.04")?, tax: yuan("3900.01")? }],
///     fee: None,
///     dimensions: vec![],
///     summary: "收到 ACME 预付款".into(),
/// };
/// let chart = ChartSource::Preset { preset: ChartPreset::ContractLiability, home: cny };
/// let set = vouchers(&VoucherRequest { chart, facts: vec![advance], posted: vec![] })?;
/// let lines: Vec<String> = set.vouchers[0].lines.iter().map(|line| format!("{} {}", line.name, line.home)).collect();
/// assert_eq!(lines, ["银行存款 33900.05 CNY", "合同负债 30000.04 CNY", "应交税费——待转销项税额 3900.01 CNY"]);
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// For the chart, before any fact: `account_missing`, `rule_twice`, `rule_unbalanced`, `duplicate_id`. For a fact:
/// `rule_missing`, `fee_not_booked`, `dimension_missing` with the account, `key_conflict`, `voucher_differs`, `tax_does_not_add_up`,
/// `part_exceeds_whole`, `base_not_amount`, `home_sign`, `amount_zero`, `amount_not_zero`, `same_customer`,
/// `missing_field` for the other customer, `dimension_reserved`, `currency_mismatch`, and those of texts and sizes.
pub fn vouchers(request: &VoucherRequest) -> Result<VoucherSet> {
    let VoucherRequest { chart, facts, posted } = request;
    at_most(facts.len(), MOST, "facts")?;
    let chart = chart.chart();
    let ready = Ready::of(&chart).map_err(|e| e.at("chart"))?;
    let ledger = standing(posted)?;
    let mut set = VoucherSet { vouchers: Vec::new(), nothing: Vec::new(), posted: Vec::new() };
    let mut seen: BTreeMap<&Id, (usize, &MoneyFact)> = BTreeMap::new();
    for (position, fact) in facts.iter().enumerate() {
        let at = |e: Error| e.at_index("facts", position);
        match seen.get(&fact.key) {
            Some((_, same)) if *same == fact => continue,
            Some((first, _)) => {
                let kind = ErrorKind::KeyConflict { key: fact.key.clone(), first: count(*first) };
                return Err(at(Error::new(kind).at("key")));
            }
            None => seen.insert(&fact.key, (position, fact)),
        };
        let voucher = derive(&chart, &ready, fact).map_err(at)?;
        match (voucher, ledger.get(&fact.key)) {
            (None, None) => set.nothing.push(fact.key.clone()),
            (Some(voucher), None) => set.vouchers.push(voucher),
            (Some(voucher), Some(standing)) if voucher == **standing => set.posted.push(fact.key.clone()),
            (_, Some(_)) => {
                return Err(at(Error::new(ErrorKind::VoucherDiffers { voucher: fact.key.clone() }).at("key")));
            }
        }
    }
    Ok(set)
}

fn standing(posted: &[Voucher]) -> Result<BTreeMap<&Id, &Voucher>> {
    at_most(posted.len(), MOST, "posted")?;
    let mut ledger = BTreeMap::new();
    for (position, voucher) in posted.iter().enumerate() {
        if ledger.insert(&voucher.id, voucher).is_some() {
            let first = posted.iter().position(|other| other.id == voucher.id).unwrap_or(0);
            let kind = ErrorKind::DuplicateId { id: voucher.id.clone(), first: count(first) };
            return Err(Error::new(kind).at("id").at_index("posted", position));
        }
    }
    Ok(ledger)
}

fn derive(chart: &Chart, ready: &Ready<'_>, fact: &MoneyFact) -> Result<Option<Voucher>> {
    check(chart, fact)?;
    let rule = ready.rule(fact.kind, fact.nature)?;
    let keeps_fee = rule.lines.iter().any(|line| line.part == AmountPart::Fee);
    if fact.fee.is_some_and(|fee| !fee.is_zero()) && !keeps_fee && !rule.lines.is_empty() {
        return Err(Error::new(ErrorKind::FeeNotBooked { fact: fact.kind.name().to_owned() }).at("fee"));
    }
    let gross = Both { amount: fact.amount, home: fact.home };
    let parts = Parts::of(gross, &fact.taxes, fact.fee, chart.remainder)?;
    let mut lines = Vec::new();
    for line in &rule.lines {
        // INVARIANT: a sound chart has every account of its rules.
        let Some(account) = ready.accounts.get(&line.account) else { continue };
        for (rate, both) in parts.lines(line.part) {
            let Both { amount, home } = if line.sign == LineSign::Red { both.negated() } else { both };
            lines.push(VoucherLine {
                side: line.side,
                account: account.code.clone(),
                name: account.name.clone(),
                rate,
                amount,
                home,
                dimensions: dimensions(account, line, fact)?,
                summary: fact.summary.clone(),
            });
        }
    }
    if lines.is_empty() {
        return Ok(None);
    }
    let voucher = Voucher { id: fact.key.clone(), on: fact.on, reverses: None, lines };
    balanced(&voucher)?;
    Ok(Some(voucher))
}

fn check(chart: &Chart, fact: &MoneyFact) -> Result<()> {
    text(&fact.summary).map_err(|e| e.at("summary"))?;
    let (amount, home) = (fact.amount, fact.home);
    Money::zero(chart.home).same_currency(home.currency()).map_err(|e| e.at("home"))?;
    if amount.currency() == chart.home && amount != home {
        return Err(Error::new(ErrorKind::BaseNotAmount { amount, book: home }).at("home"));
    }
    let foreign = amount.currency() != chart.home;
    if fact.kind.is_exchange() && foreign {
        if !amount.is_zero() {
            return Err(Error::new(ErrorKind::AmountNotZero { amount }).at("amount"));
        }
        if home.is_zero() {
            return Err(Error::new(ErrorKind::AmountZero {}).at("home"));
        }
    } else if amount.is_zero() {
        return Err(Error::new(ErrorKind::AmountZero {}).at("amount"));
    } else if !home.is_zero() && amount.is_negative() != home.is_negative() {
        return Err(Error::new(ErrorKind::HomeSign { amount, home }).at("home"));
    }
    taxes(fact)?;
    if let Some(fee) = fact.fee {
        amount.same_currency(fee.currency()).and_then(|()| within(fee, amount)).map_err(|e| e.at("fee"))?;
    }
    named(&fact.dimensions)?;
    match (&fact.customer, &fact.other) {
        (Some(customer), Some(other)) if customer == other => {
            Err(Error::new(ErrorKind::SameCustomer { customer: customer.clone() }).at("other"))
        }
        _ => Ok(()),
    }
}

fn taxes(fact: &MoneyFact) -> Result<()> {
    at_most(fact.taxes.len(), MOST_RATES, "taxes")?;
    if fact.taxes.is_empty() {
        return Ok(());
    }
    let amount = fact.amount;
    for (position, part) in fact.taxes.iter().enumerate() {
        for (money, name) in [(part.net, "net"), (part.tax, "tax")] {
            let same = amount.same_currency(money.currency());
            same.map_err(|e| e.at(name).at_index("taxes", position))?;
        }
        let first = fact.taxes.iter().take(position).position(|other| other.rate == part.rate);
        if let Some(first) = first {
            let kind = ErrorKind::RateTwice { rate: part.rate.to_string(), first: count(first) };
            return Err(Error::new(kind).at("rate").at_index("taxes", position));
        }
    }
    check_signs(&fact.taxes, amount).map_err(|e| e.at("taxes"))?;
    let sum = total(&fact.taxes, amount.currency()).map_err(|e| e.at("taxes"))?;
    if sum != amount {
        return Err(Error::new(ErrorKind::TaxDoesNotAddUp { sum, amount }).at("taxes"));
    }
    Ok(())
}

/// Each dimension once; the customer has a field of its own.
fn named(dimensions: &[Field]) -> Result<()> {
    at_most(dimensions.len(), MOST_DIMENSIONS, "dimensions")?;
    for (position, field) in dimensions.iter().enumerate() {
        let first = dimensions.iter().take(position).position(|other| other.name == field.name);
        let name = field.name.clone();
        let kind = match first {
            _ if name.as_str() == CUSTOMER => ErrorKind::DimensionReserved { dimension: name },
            Some(first) => ErrorKind::DuplicateId { id: name, first: count(first) },
            None => continue,
        };
        return Err(Error::new(kind).at("name").at_index("dimensions", position));
    }
    Ok(())
}

/// What the account asks for, from the fact.
fn dimensions(account: &ChartAccount, line: &RuleLine, fact: &MoneyFact) -> Result<Vec<Field>> {
    let party = match line.party {
        Party::Customer => &fact.customer,
        Party::Other if fact.other.is_none() => {
            return Err(ErrorKind::MissingField { field: "other".to_owned() }.into());
        }
        Party::Other => &fact.other,
    };
    let mut found = Vec::with_capacity(account.dimensions.len());
    for name in &account.dimensions {
        let field = if name.as_str() == CUSTOMER {
            party.clone().map(|text| Field { name: name.clone(), value: Value::Text { text } })
        } else {
            fact.dimensions.iter().find(|field| field.name == *name).cloned()
        };
        found.push(field.ok_or_else(|| {
            Error::new(ErrorKind::DimensionMissing { account: account.code.clone(), dimension: name.clone() })
        })?);
    }
    Ok(found)
}
