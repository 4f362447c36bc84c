//! One of the movements that a voucher of the book is made of (凭证分录组).

use std::collections::BTreeMap;

use super::chart::{LineSign, Party, RuleLine};
use super::entry::{Voucher, VoucherLine, balanced};
use super::parcel::Parcel;
use super::parts::Both;
use super::rules::Ready;
use super::{ChartAccount, EntrySide, MoneyKind, ReversalStyle};
use crate::error::ErrorKind;
use crate::item::ValueKey;
use crate::{Currency, Date, Error, Field, Id, Nature, Percent, Result, Value};

/// How the lines of a rule are entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Way {
    /// As they are.
    Plain,
    /// On the same sides, below zero.
    Red,
    /// On the other side.
    Opposite,
    /// On the other side, below zero.
    RedOpposite,
}

impl Way {
    /// How what was entered so is taken back.
    pub(crate) const fn back(self, style: ReversalStyle) -> Self {
        match (self, style) {
            (Self::Plain, ReversalStyle::RedLetter) | (Self::RedOpposite, ReversalStyle::OppositeSide) => Self::Red,
            (Self::Red, ReversalStyle::RedLetter) | (Self::Opposite, ReversalStyle::OppositeSide) => Self::Plain,
            (Self::Plain, ReversalStyle::OppositeSide) | (Self::RedOpposite, ReversalStyle::RedLetter) => {
                Self::Opposite
            }
            (Self::Red, ReversalStyle::OppositeSide) | (Self::Opposite, ReversalStyle::RedLetter) => Self::RedOpposite,
        }
    }

    const fn is_red(self) -> bool {
        matches!(self, Self::Red | Self::RedOpposite)
    }

    const fn is_opposite(self) -> bool {
        matches!(self, Self::Opposite | Self::RedOpposite)
    }
}

/// A movement by one rule of the chart. Unlike a fact it may lead from one record to another with other dimensions:
/// an advance of one contract pays a receivable of another.
#[derive(Clone, Debug)]
pub(crate) struct Leg<'a> {
    pub(crate) kind: MoneyKind,
    pub(crate) nature: Option<Nature>,
    pub(crate) way: Way,
    /// Whose lines they are, and whose those of the other party; the same where there is no other.
    pub(crate) customer: &'a Id,
    pub(crate) other: &'a Id,
    /// The dimensions of the lines that debit before anything is taken back, and of those that credit.
    pub(crate) debit: &'a [Field],
    pub(crate) credit: &'a [Field],
    pub(crate) parcel: Parcel,
}

/// What a voucher of several movements is.
#[derive(Debug)]
pub(crate) struct Draft<'a> {
    pub(crate) id: &'a Id,
    pub(crate) on: Date,
    pub(crate) reverses: Option<Id>,
    pub(crate) summary: String,
    pub(crate) legs: &'a [Leg<'a>],
    /// Whether lines that cancel out in an account and its dimensions are left out.
    pub(crate) net: bool,
}

/// The voucher of these movements; none if the chart has nothing to enter for any of them.
///
/// # Errors
/// `rule_missing`; `dimension_missing`; `amount_too_large`; those of [`check_voucher`](super::check_voucher).
pub(crate) fn voucher(ready: &Ready<'_>, draft: Draft<'_>) -> Result<Option<Voucher>> {
    let mut lines = Vec::new();
    for leg in draft.legs {
        add(ready, leg, &draft.summary, &mut lines)?;
    }
    if draft.net {
        lines = not_canceled(lines);
    }
    if lines.is_empty() {
        return Ok(None);
    }
    let voucher = Voucher { id: draft.id.clone(), on: draft.on, reverses: draft.reverses, lines };
    balanced(&voucher)?;
    Ok(Some(voucher))
}

fn add(ready: &Ready<'_>, leg: &Leg<'_>, summary: &str, lines: &mut Vec<VoucherLine>) -> Result<()> {
    let rule = ready.rule(leg.kind, leg.nature)?;
    let parts = leg.parcel.parts();
    for line in &rule.lines {
        // INVARIANT: a sound chart has every account of its rules.
        let Some(account) = ready.accounts.get(&line.account) else { continue };
        for (rate, both) in parts.lines(line.part) {
            let red = (line.sign == LineSign::Red) != leg.way.is_red();
            let Both { amount, home } = if red { both.negated() } else { both };
            lines.push(VoucherLine {
                side: if leg.way.is_opposite() { line.side.opposite() } else { line.side },
                account: account.code.clone(),
                name: account.name.clone(),
                rate,
                amount,
                home,
                dimensions: dimensions(account, line, leg)?,
                summary: summary.to_owned(),
            });
        }
    }
    Ok(())
}

/// What the account asks for, from the record on its side.
fn dimensions(account: &ChartAccount, line: &RuleLine, leg: &Leg<'_>) -> Result<Vec<Field>> {
    let party = match line.party {
        Party::Customer => leg.customer,
        Party::Other => leg.other,
    };
    let debits = (line.side == EntrySide::Debit) != (line.sign == LineSign::Red);
    let known = if debits { leg.debit } else { leg.credit };
    let find = |name: &Id| match name.as_str() {
        super::derive::CUSTOMER => Some(Field { name: name.clone(), value: Value::Text { text: party.clone() } }),
        _ => known.iter().find(|field| field.name == *name).cloned(),
    };
    let missing =
        |name: &Id| Error::new(ErrorKind::DimensionMissing { account: account.code.clone(), dimension: name.clone() });
    account.dimensions.iter().map(|name| find(name).ok_or_else(|| missing(name))).collect()
}

/// What lines have in common that can cancel out.
type Place<'a> = (&'a Id, Option<Percent>, Currency, Vec<(&'a Id, ValueKey<'a>)>);

fn place(line: &VoucherLine) -> Place<'_> {
    let dimensions = line.dimensions.iter().map(|field| (&field.name, ValueKey::of(&field.value))).collect();
    (&line.account, line.rate, line.amount.currency(), dimensions)
}

/// The lines without those that leave an account, with its dimensions and rate, where it was.
fn not_canceled(lines: Vec<VoucherLine>) -> Vec<VoucherLine> {
    let mut sums: BTreeMap<Place<'_>, (i128, i128)> = BTreeMap::new();
    for line in &lines {
        let sign = if line.side == EntrySide::Debit { 1_i128 } else { -1 };
        let signed = |minor: i64| i128::from(minor).saturating_mul(sign);
        let (amount, home) = sums.entry(place(line)).or_default();
        *amount = amount.saturating_add(signed(line.amount.minor()));
        *home = home.saturating_add(signed(line.home.minor()));
    }
    let stays: Vec<bool> = lines.iter().map(|line| sums.get(&place(line)).is_some_and(|sum| *sum != (0, 0))).collect();
    lines.into_iter().zip(stays).filter(|(_, stays)| *stays).map(|(line, _)| line).collect()
}
