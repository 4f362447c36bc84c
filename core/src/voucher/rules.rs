//! A chart made ready: its accounts by code, its rules by kind, all of it checked.

use std::collections::BTreeMap;

use super::{AmountPart, Chart, ChartAccount, ChartRule, EntrySide, LineSign, MoneyKind, RuleLine};
use crate::error::{ErrorKind, count, shown};
use crate::{Error, Id, Nature, Result};

pub(super) const MOST_ACCOUNTS: usize = 1_000;
const MOST_LINES: usize = 20;
const MOST_DIMENSIONS: usize = 50;
const MOST_TEXT: usize = 256;

/// The accounts and rules of a sound chart.
#[derive(Debug)]
pub(crate) struct Ready<'a> {
    pub(super) accounts: BTreeMap<&'a Id, &'a ChartAccount>,
    rules: BTreeMap<MoneyKind, Vec<&'a ChartRule>>,
}

impl<'a> Ready<'a> {
    /// Checks the whole chart: one fault anywhere and it makes no voucher at all.
    pub(crate) fn of(chart: &'a Chart) -> Result<Self> {
        sizes(chart)?;
        let mut accounts = BTreeMap::new();
        for (position, account) in chart.accounts.iter().enumerate() {
            text(&account.name).map_err(|e| e.at("name").at_index("accounts", position))?;
            if accounts.insert(&account.code, account).is_some() {
                let first = chart.accounts.iter().position(|other| other.code == account.code).unwrap_or(0);
                let kind = ErrorKind::DuplicateId { id: account.code.clone(), first: count(first) };
                return Err(Error::new(kind).at("code").at_index("accounts", position));
            }
        }
        let mut ready = Self { accounts, rules: BTreeMap::new() };
        for (position, rule) in chart.rules.iter().enumerate() {
            if let Some(first) = twice(chart, position) {
                return Err(Error::new(ErrorKind::RuleTwice { first: count(first) }).at_index("rules", position));
            }
            ready.check(rule).map_err(|e| e.at_index("rules", position))?;
            ready.rules.entry(rule.kind).or_default().push(rule);
        }
        Ok(ready)
    }

    fn check(&self, rule: &ChartRule) -> Result<()> {
        for (position, line) in rule.lines.iter().enumerate() {
            if !self.accounts.contains_key(&line.account) {
                let kind = ErrorKind::AccountMissing { account: line.account.clone() };
                return Err(Error::new(kind).at("account").at_index("lines", position));
            }
        }
        match unbalanced(rule) {
            Some((part, line)) => {
                let (account, part) = (line.account.clone(), part.to_owned());
                Err(Error::new(ErrorKind::RuleUnbalanced { account, part }).at("lines"))
            }
            None => Ok(()),
        }
    }

    /// The rule for a fact of this kind and nature.
    pub(super) fn rule(&self, kind: MoneyKind, nature: Option<Nature>) -> Result<&'a ChartRule> {
        let rules = self.rules.get(&kind).map(Vec::as_slice).unwrap_or_default();
        let named = rules.iter().find(|rule| nature.is_some_and(|nature| rule.natures.contains(&nature)));
        let any = || rules.iter().find(|rule| rule.natures.is_empty());
        let missing = || Error::new(ErrorKind::RuleMissing { fact: kind.name().to_owned() }).at("kind");
        named.or_else(any).copied().ok_or_else(missing)
    }
}

/// Stated sizes, so that everything after is quick.
pub(super) fn sizes(chart: &Chart) -> Result<()> {
    at_most(chart.accounts.len(), MOST_ACCOUNTS, "accounts")?;
    at_most(chart.rules.len(), MOST_ACCOUNTS, "rules")?;
    for (position, account) in chart.accounts.iter().enumerate() {
        let length = account.dimensions.len();
        at_most(length, MOST_DIMENSIONS, "dimensions").map_err(|e| e.at_index("accounts", position))?;
    }
    for (position, rule) in chart.rules.iter().enumerate() {
        let natures = at_most(rule.natures.len(), MOST_LINES, "natures");
        let lines = at_most(rule.lines.len(), MOST_LINES, "lines");
        natures.and(lines).map_err(|e| e.at_index("rules", position))?;
    }
    Ok(())
}

/// An earlier rule that is for the same facts.
pub(super) fn twice(chart: &Chart, position: usize) -> Option<usize> {
    let rule = chart.rules.get(position)?;
    let same = |other: &ChartRule| {
        let both_any = other.natures.is_empty() && rule.natures.is_empty();
        other.kind == rule.kind && (both_any || other.natures.iter().any(|nature| rule.natures.contains(nature)))
    };
    chart.rules.iter().take(position).position(same)
}

/// The part of the amount of which a rule debits another share than it credits, and the last line of the rule.
///
/// Gross, tax and fee can be anything; net is gross less tax, and after-fee is gross less fee. A rule balances for
/// every fact if and only if the three of them cancel out.
pub(super) fn unbalanced(rule: &ChartRule) -> Option<(&'static str, &RuleLine)> {
    let (mut gross, mut tax, mut fee) = (0_i64, 0_i64, 0_i64);
    for line in &rule.lines {
        let way = match (line.side, line.sign) {
            (EntrySide::Debit, LineSign::Plain) | (EntrySide::Credit, LineSign::Red) => 1_i64,
            (EntrySide::Credit, LineSign::Plain) | (EntrySide::Debit, LineSign::Red) => -1,
        };
        let of = match line.part {
            AmountPart::Gross => (way, 0, 0),
            AmountPart::Net => (way, way.saturating_neg(), 0),
            AmountPart::Tax => (0, way, 0),
            AmountPart::Fee => (0, 0, way),
            AmountPart::AfterFee => (way, 0, way.saturating_neg()),
        };
        gross = gross.saturating_add(of.0);
        tax = tax.saturating_add(of.1);
        fee = fee.saturating_add(of.2);
    }
    let part = [(gross, "gross"), (tax, "tax"), (fee, "fee")].into_iter().find(|(left, _)| *left != 0);
    part.zip(rule.lines.last()).map(|((_, part), line)| (part, line))
}

pub(super) fn at_most(found: usize, most: usize, list: &str) -> Result<()> {
    if found <= most {
        return Ok(());
    }
    Err(Error::new(ErrorKind::TooMany { found: count(found), limit: count(most) }).at(list))
}

/// A text for people: 1 to 256 bytes, nothing in it that cannot be seen or would break a line of a file.
pub(crate) fn text(text: &str) -> Result<()> {
    if text.is_empty() {
        return Err(ErrorKind::Empty {}.into());
    }
    if text.len() > MOST_TEXT {
        return Err(ErrorKind::TextTooLong { length: count(text.len()), limit: count(MOST_TEXT) }.into());
    }
    let hidden = |c: char| c.is_control() || crate::id::is_invisible(c);
    match text.chars().position(hidden) {
        Some(at) => {
            let position = count(at.saturating_add(1));
            Err(ErrorKind::TextCharacter { text: shown(text), position }.into())
        }
        None => Ok(()),
    }
}
