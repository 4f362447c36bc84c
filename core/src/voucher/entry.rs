//! A voucher (记账凭证) and its lines (分录).

use std::collections::BTreeMap;

use super::EntrySide;
use super::rules::{at_most, text};
use crate::error::ErrorKind;
use crate::shape::Shape;
use crate::{Currency, Date, Error, Field, Id, Money, Percent, Result};

/// An entry in the general ledger.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Voucher {
    /// The key of its fact.
    pub id: Id,
    /// Its day (制单日期).
    pub on: Date,
    /// The voucher it takes back.
    #[shape(omit)]
    pub reverses: Option<Id>,
    /// Its lines, in the order of the rule; none of them is zero.
    pub lines: Vec<VoucherLine>,
}

/// One line of a voucher.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct VoucherLine {
    /// The side.
    pub side: EntrySide,
    /// The code of the account.
    pub account: Id,
    /// The name of the account.
    pub name: String,
    /// The tax rate, on a line of net or tax.
    #[shape(omit)]
    pub rate: Option<Percent>,
    /// The amount (原币); below zero in red letters.
    pub amount: Money,
    /// The amount in the home currency (本位币).
    pub home: Money,
    /// What the account asks for (辅助核算), in the order of the account.
    #[shape(omit)]
    pub dimensions: Vec<Field>,
    /// The text (摘要).
    pub summary: String,
}

/// The most lines of a voucher.
const MOST_LINES: usize = 100_000;

/// Debit and credit of one currency, and the last account that moved them. Wider than an amount: a voucher may move
/// the largest one twice.
struct Sides<'a> {
    debit: i128,
    credit: i128,
    account: &'a Id,
}

impl<'a> Sides<'a> {
    fn none(line: &'a VoucherLine) -> Self {
        Self { debit: 0, credit: 0, account: &line.account }
    }

    fn add(&mut self, line: &'a VoucherLine, amount: Money) {
        let side = match line.side {
            EntrySide::Debit => &mut self.debit,
            EntrySide::Credit => &mut self.credit,
        };
        *side = side.saturating_add(amount.minor().into());
        self.account = &line.account;
    }

    fn check(&self, currency: Currency) -> Result<()> {
        if self.debit == self.credit {
            return Ok(());
        }
        let (debit, credit) = (Money::from_i128(self.debit, currency)?, Money::from_i128(self.credit, currency)?);
        Err(ErrorKind::VoucherUnbalanced { account: self.account.clone(), debit, credit }.into())
    }
}

/// Checks that a voucher balances in each currency and in the home currency, and has no line of nothing. The answer
/// is the voucher as it is.
///
/// # Errors
/// `voucher_unbalanced`, naming the account of the last line of the currency; `amount_zero`, `currency_mismatch` for
/// a home amount in another currency than the first; `empty`, `too_many`, `text_too_long`, `text_character`,
/// `amount_too_large`.
pub fn check_voucher(voucher: &Voucher) -> Result<Voucher> {
    balanced(voucher).map(|()| voucher.clone())
}

/// Whether the voucher is sound.
pub(super) fn balanced(voucher: &Voucher) -> Result<()> {
    let lines = &voucher.lines;
    at_most(lines.len(), MOST_LINES, "lines")?;
    let Some(first) = lines.first() else { return Err(Error::new(ErrorKind::Empty {}).at("lines")) };
    let (mut currencies, mut home) = (BTreeMap::<Currency, Sides<'_>>::new(), Sides::none(first));
    for (position, line) in lines.iter().enumerate() {
        line_is_sound(line, first).map_err(|e| e.at_index("lines", position))?;
        currencies.entry(line.amount.currency()).or_insert_with(|| Sides::none(line)).add(line, line.amount);
        home.add(line, line.home);
    }
    let books = (first.home.currency(), home);
    let mut all = currencies.into_iter().chain([books]);
    all.try_for_each(|(currency, sides)| sides.check(currency)).map_err(|e| e.at("lines"))
}

fn line_is_sound(line: &VoucherLine, first: &VoucherLine) -> Result<()> {
    text(&line.name).map_err(|e| e.at("name"))?;
    text(&line.summary).map_err(|e| e.at("summary"))?;
    first.home.same_currency(line.home.currency()).map_err(|e| e.at("home"))?;
    if line.amount.is_zero() && line.home.is_zero() {
        return Err(Error::new(ErrorKind::AmountZero {}).at("amount"));
    }
    Ok(())
}
