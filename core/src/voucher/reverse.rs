//! Taking a voucher back (冲销凭证).

use super::EntrySide;
use super::entry::{Voucher, VoucherLine, balanced};
use super::rules::text;
use crate::error::ErrorKind;
use crate::shape::Shape;
use crate::{Date, Error, Id, Result};

/// How a voucher is taken back. Either way every account is where it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum ReversalStyle {
    /// The same sides, amounts below zero (红字冲销): turnover is taken back too. Usual in China.
    RedLetter,
    /// The other side, the same amounts (反方向冲销): turnover grows on both sides.
    OppositeSide,
}

/// What [`reverse_voucher`] needs.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ReverseVoucherRequest {
    /// The voucher to be taken back.
    pub voucher: Voucher,
    /// The key of the event that takes it back: the new voucher's id.
    pub key: Id,
    /// Its day, not before that of the voucher.
    pub on: Date,
    /// How.
    pub style: ReversalStyle,
    /// The text of its lines; absent: those of the voucher.
    #[shape(omit)]
    pub summary: Option<String>,
}

/// The voucher that takes another back exactly, line by line, and names it.
///
/// ```
/// use duebook::{EntrySide, Money, ReversalStyle, ReverseVoucherRequest, Voucher, VoucherLine, reverse_voucher};
///
/// let line = |side, account: &str, name: &str| -> duebook::Result<VoucherLine> {
///     let amount = Money::parse("33900.05", "CNY".parse()?)?;
///     Ok(VoucherLine {
///         side, account: account.parse()?, name: name.into(), rate: None, amount, home: amount,
///         dimensions: vec![], summary: "收到预付款".into(),
///     })
/// };
/// let lines = vec![line(EntrySide::Debit, "1002", "银行存款")?, line(EntrySide::Credit, "2203", "预收账款")?];
/// let voucher = Voucher { id: "R-7".parse()?, on: "2026-02-06".parse()?, reverses: None, lines };
/// let (key, on, style) = ("R-7/undo".parse()?, "2026-02-09".parse()?, ReversalStyle::RedLetter);
/// let red = reverse_voucher(&ReverseVoucherRequest { voucher, key, on, style, summary: None })?;
/// assert_eq!((red.lines[0].side, red.lines[0].amount.to_string()), (EntrySide::Debit, "-33900.05 CNY".into()));
/// assert_eq!(red.reverses, Some("R-7".parse()?));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `voucher_unbalanced` and the others of [`check_voucher`](super::check_voucher) for what is no voucher; `reverses_itself` for the key of
/// the voucher itself; `before_document`; `empty`, `text_too_long`, `text_character` for the text.
pub fn reverse_voucher(request: &ReverseVoucherRequest) -> Result<Voucher> {
    let ReverseVoucherRequest { voucher, key, on, style, summary } = request;
    balanced(voucher).map_err(|e| e.at("voucher"))?;
    if *key == voucher.id {
        return Err(Error::new(ErrorKind::ReversesItself { voucher: key.clone() }).at("key"));
    }
    if *on < voucher.on {
        return Err(Error::new(ErrorKind::BeforeDocument { on: *on, earliest: voucher.on }).at("on"));
    }
    if let Some(summary) = summary {
        text(summary).map_err(|e| e.at("summary"))?;
    }
    let lines = voucher.lines.iter().map(|line| {
        let summary = summary.clone().unwrap_or_else(|| line.summary.clone());
        match style {
            ReversalStyle::RedLetter => {
                VoucherLine { amount: line.amount.negated(), home: line.home.negated(), summary, ..line.clone() }
            }
            ReversalStyle::OppositeSide => VoucherLine { side: line.side.opposite(), summary, ..line.clone() },
        }
    });
    Ok(Voucher { id: key.clone(), on: *on, reverses: Some(voucher.id.clone()), lines: lines.collect() })
}

impl EntrySide {
    pub(super) fn opposite(self) -> Self {
        match self {
            Self::Debit => Self::Credit,
            Self::Credit => Self::Debit,
        }
    }
}
