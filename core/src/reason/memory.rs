//! The reasons of a memory of payers.

use crate::Date;
use crate::reconciliation::PayerKey;
use crate::shape::Shape;

/// Why a payer is taken for one who pays for a customer, or not (付款人记忆依据). The weights are thousandths of a bit
/// and add up to what the memory says.
///
/// ```
/// use duebook::{MemoryReason, PayerKey};
///
/// let last = "2026-05-01".parse()?;
/// let reason = MemoryReason::Refused { times: 1, by: PayerKey::Name, last, weight: -2_750 };
/// assert_eq!(reason.en(), "refused once under this name, last on 2026-05-01 (-2.750 bits)");
/// assert_eq!(reason.zh(), "该户名曾被否认 1 次，最近 2026-05-01（-2.750 比特）");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// The JSON form carries both sentences beside the figures.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
#[shape(told)]
#[non_exhaustive]
pub enum MemoryReason {
    /// Somebody confirmed it.
    Confirmed {
        /// How often.
        times: i64,
        /// By what the payer was recognized.
        by: PayerKey,
        /// When last, under this name or account.
        last: Date,
        /// What that weighs today.
        weight: i64,
    },
    /// Somebody refused it.
    Refused {
        /// How often.
        times: i64,
        /// By what the payer was recognized.
        by: PayerKey,
        /// When last, under this name or account.
        last: Date,
        /// What that weighs today.
        weight: i64,
    },
    /// More of the same weighs no more.
    Enough {
        /// The most that it weighs.
        most: i64,
        /// What is taken off.
        weight: i64,
    },
    /// The payer pays for other customers as well.
    Shared {
        /// For how many in all.
        customers: i64,
        /// What that takes off.
        weight: i64,
    },
    /// It was not confirmed often enough to be used.
    TooFew {
        /// How often it was.
        times: i64,
        /// How often it must be.
        needed: i64,
    },
}

impl MemoryReason {
    /// What it adds, in thousandths of a bit.
    #[must_use]
    pub fn weight(&self) -> i64 {
        match self {
            Self::Confirmed { weight, .. }
            | Self::Refused { weight, .. }
            | Self::Enough { weight, .. }
            | Self::Shared { weight, .. } => *weight,
            Self::TooFew { .. } => 0,
        }
    }

    /// One sentence in English.
    #[must_use]
    pub fn en(&self) -> String {
        let bits = bits(self.weight());
        match self {
            Self::Confirmed { times, by, last, .. } => {
                format!("confirmed {} under this {}, last on {last} ({bits} bits)", often(*times), word(*by))
            }
            Self::Refused { times, by, last, .. } => {
                format!("refused {} under this {}, last on {last} ({bits} bits)", often(*times), word(*by))
            }
            Self::Enough { most, .. } => format!("more than {} bits is not counted ({bits} bits)", self::bits(*most)),
            Self::Shared { customers, .. } => format!("pays for {customers} customers ({bits} bits)"),
            Self::TooFew { times, needed } => {
                format!("confirmed {}; it is used from {needed} confirmations on", often(*times))
            }
        }
    }

    /// One sentence in Chinese (中文).
    #[must_use]
    pub fn zh(&self) -> String {
        let bits = bits(self.weight());
        match self {
            Self::Confirmed { times, by, last, .. } => {
                format!("该{}曾被确认 {times} 次，最近 {last}（{bits} 比特）", chinese(*by))
            }
            Self::Refused { times, by, last, .. } => {
                format!("该{}曾被否认 {times} 次，最近 {last}（{bits} 比特）", chinese(*by))
            }
            Self::Enough { most, .. } => format!("超过 {} 比特的部分不计（{bits} 比特）", self::bits(*most)),
            Self::Shared { customers, .. } => format!("该付款人为 {customers} 个客户付款（{bits} 比特）"),
            Self::TooFew { times, needed } => format!("仅确认 {times} 次，满 {needed} 次方可采用"),
        }
    }
}

/// `+6.000`: thousandths with their point.
fn bits(thousandths: i64) -> String {
    let sign = if thousandths < 0 { '-' } else { '+' };
    let all = thousandths.unsigned_abs();
    let (whole, rest) = (all.checked_div(1_000).unwrap_or(0), all.checked_rem(1_000).unwrap_or(0));
    format!("{sign}{whole}.{rest:03}")
}

fn often(times: i64) -> String {
    if times == 1 { "once".into() } else { format!("{times} times") }
}

fn word(by: PayerKey) -> &'static str {
    match by {
        PayerKey::Account => "account",
        PayerKey::Name => "name",
    }
}

fn chinese(by: PayerKey) -> &'static str {
    match by {
        PayerKey::Account => "账号",
        PayerKey::Name => "户名",
    }
}
