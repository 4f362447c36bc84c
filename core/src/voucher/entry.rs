//! A voucher (记账凭证) and its lines (分录).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::EntrySide;
use super::rules::{at_most, text};
use crate::error::ErrorKind;
use crate::{Currency, Date, Error, Field, Id, Money, Percent, Result};

/// An entry in the general ledger.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Voucher {
    /// The key of its fact.
    pub id: Id,
    /// Its day (制单日期).
    pub on: Date,
    /// The voucher it takes back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reverses: Option<Id>,
    /// Its lines, in the order of the rule; none of them is zero.
    pub lines: Vec<VoucherLine>,
}

/// One line of a voucher.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct VoucherLine {
    /// The side.
    pub side: EntrySide,
    /// The code of the account.
    pub account: Id,
    /// The name of the account.
    pub name: String,
    /// The tax rate, on a line of net or tax.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate: Option<Percent>,
    /// The amount (原币); below zero in red letters.
    pub amount: Money,
    /// The amount in the home currency (本位币).
    pub home: Money,
    /// What the account asks for (辅助核算), in the order of the account.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dimensions: Vec<Field>,
    /// The text (摘要).
    pub summary: String,
}

/// The most lines of a voucher.
const MOST_LINES: usize = 10_000;

/// Debit and credit of one currency, and the last account that moved them.
struct Sides<'a> {
    debit: Money,
    credit: Money,
    account: &'a Id,
}

impl<'a> Sides<'a> {
    fn add(sides: Option<Self>, line: &'a VoucherLine, amount: Money) -> Result<Self> {
        let zero = Money::zero(amount.currency());
        let Self { debit, credit, .. } = sides.unwrap_or(Self { debit: zero, credit: zero, account: &line.account });
        let account = &line.account;
        Ok(match line.side {
            EntrySide::Debit => Self { debit: debit.plus(amount)?, credit, account },
            EntrySide::Credit => Self { debit, credit: credit.plus(amount)?, account },
        })
    }

    fn check(self) -> Result<()> {
        let Self { debit, credit, account } = self;
        if debit == credit {
            return Ok(());
        }
        Err(Error::new(ErrorKind::VoucherUnbalanced { account: account.clone(), debit, credit }).at("lines"))
    }
}

/// Checks that a voucher balances in each currency and in the home currency, and has no line of nothing.
///
/// # Errors
/// `voucher_unbalanced`, naming the account of the last line of the currency; `amount_zero`, `currency_mismatch` for
/// a home amount in another currency than the first; `empty`, `too_many`, `text_too_long`, `text_character`,
/// `amount_too_large`.
pub fn check_voucher(voucher: &Voucher) -> Result<()> {
    let lines = &voucher.lines;
    at_most(lines.len(), MOST_LINES, "lines")?;
    let Some(first) = lines.first() else { return Err(Error::new(ErrorKind::Empty {}).at("lines")) };
    let (mut currencies, mut home) = (BTreeMap::<Currency, Sides<'_>>::new(), None);
    for (position, line) in lines.iter().enumerate() {
        let sums = || {
            text(&line.name).map_err(|e| e.at("name"))?;
            text(&line.summary).map_err(|e| e.at("summary"))?;
            first.home.same_currency(line.home.currency()).map_err(|e| e.at("home"))?;
            if line.amount.is_zero() && line.home.is_zero() {
                return Err(Error::new(ErrorKind::AmountZero {}).at("amount"));
            }
            let currency = line.amount.currency();
            let sides = Sides::add(currencies.remove(&currency), line, line.amount).map_err(|e| e.at("amount"))?;
            currencies.insert(currency, sides);
            home = Some(Sides::add(home.take(), line, line.home).map_err(|e| e.at("home"))?);
            Ok(())
        };
        at(position, sums)?;
    }
    currencies.into_values().chain(home).try_for_each(Sides::check)
}

fn at(position: usize, work: impl FnOnce() -> Result<()>) -> Result<()> {
    work().map_err(|e| e.at_index("lines", position))
}
