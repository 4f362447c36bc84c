//! From sums to lines, in their own currency or in another.

use std::collections::BTreeMap;

use super::columns::Sums;
use super::keys::{Key, Keys};
use super::rules::Limits;
use super::{AgingLine, AgingReport, AgingRules, AgingWorth};
use crate::error::ErrorKind;
use crate::{Currency, Error, Money, Result, convert};

pub(super) fn report(sums: Vec<Sums>, keys: &Keys<'_>, limits: &Limits, rules: &AgingRules) -> Result<AgingReport> {
    let mut lines: Vec<(Key<'_>, Sums)> = Vec::with_capacity(sums.len());
    for (sums, (group, currency)) in sums.into_iter().zip(&keys.of).filter(|(sums, _)| sums.used) {
        let (sums, currency) = match &rules.worth {
            Some(worth) if worth.currency != *currency => (worth.turn(sums, *currency)?, worth.currency),
            _ => (sums, *currency),
        };
        lines.push(((*group, currency), sums));
    }
    crate::order::sort_by_key(&mut lines, |(key, _)| *key);
    // What was turned into one currency may stand twice.
    lines.dedup_by(|(key, sums), (known, before)| {
        let twice = key == known;
        if twice {
            before.with(sums);
        }
        twice
    });
    let mut totals: BTreeMap<Currency, Sums> = BTreeMap::new();
    for ((_, currency), sums) in &lines {
        match totals.get_mut(currency) {
            Some(total) => total.with(sums),
            None => drop(totals.insert(*currency, sums.clone())),
        }
    }
    let lines = lines.into_iter().map(|((group, currency), sums)| {
        let line = line(&sums, currency, limits)?;
        Ok(AgingLine { group: group.map(crate::item::ValueKey::value), ..line })
    });
    let totals = totals.iter().map(|(currency, sums)| line(sums, *currency, limits));
    Ok(AgingReport { lines: lines.collect::<Result<_>>()?, totals: totals.collect::<Result<_>>()? })
}

fn line(sums: &Sums, currency: Currency, limits: &Limits) -> Result<AgingLine> {
    let money = |minor: i128| Money::from_i128(minor, currency).map_err(|e| e.at("portfolio"));
    let column = |place: usize| money(sums.columns.get(place).copied().unwrap_or(0));
    let width = limits.buckets();
    let apart = |place: usize| column(width.saturating_add(place));
    let balance = sums.columns.iter().fold(0, |sum: i128, column| sum.saturating_add(*column));
    Ok(AgingLine {
        group: None,
        currency,
        not_due: column(0)?,
        buckets: (1..=width).map(column).collect::<Result<_>>()?,
        disputed: apart(1)?,
        retention: apart(2)?,
        unapplied: apart(3)?,
        balance: money(balance)?,
        open: money(sums.open)?,
        items: sums.items,
        oldest: sums.oldest,
    })
}

impl Sums {
    fn with(&mut self, other: &Self) {
        for (sum, more) in self.columns.iter_mut().zip(&other.columns) {
            *sum = sum.saturating_add(*more);
        }
        self.open = self.open.saturating_add(other.open);
        self.items = self.items.saturating_add(other.items);
        self.oldest = self.oldest.max(other.oldest);
    }
}

impl AgingWorth {
    /// The sums in the other currency, each turned by itself.
    fn turn(&self, mut sums: Sums, from: Currency) -> Result<Sums> {
        let Some(quote) = self.quotes.iter().find(|quote| quote.from == from) else {
            let refused = ErrorKind::RateMissing { from, to: self.currency };
            return Err(Error::from(refused).at("quotes").at("worth").at("rules"));
        };
        let turn = |minor: &mut i128| -> Result<()> {
            let amount = Money::from_i128(*minor, from).map_err(|e| e.at("portfolio"))?;
            let turned = convert(amount, quote, self.rounding).map_err(|e| e.at("worth").at("rules"))?;
            *minor = turned.value.minor().into();
            Ok(())
        };
        sums.columns.iter_mut().chain([&mut sums.open]).try_for_each(turn)?;
        Ok(sums)
    }
}
