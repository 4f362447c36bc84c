//! The reasons of a gap between two totals.

use crate::Money;
use crate::shape::Shape;

/// What happened to a row, or what a gap looks like by itself.
///
/// ```
/// use duebook::{Currency, Money, RepairReason};
///
/// let cny = Currency::new("CNY")?;
/// let (written, meant) = (Money::parse("1234.56", cny)?, Money::parse("1243.56", cny)?);
/// let reason = RepairReason::DigitsTransposed { written, meant, digit: 4 };
/// assert_eq!(reason.en(), "1234.56 CNY was meant to be 1243.56 CNY: two digits changed places");
/// assert_eq!(reason.zh(), "1234.56 CNY 应为 1243.56 CNY：两位数字颠倒");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// The JSON form carries both sentences beside the figures.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
#[shape(told)]
#[non_exhaustive]
pub enum RepairReason {
    /// The row was left out.
    RowMissing {
        /// Its amount.
        amount: Money,
    },
    /// The row stands there once too often.
    RowTwice {
        /// Its amount.
        amount: Money,
        /// How many rows have it.
        times: i64,
    },
    /// The row does not belong there.
    RowTooMany {
        /// Its amount.
        amount: Money,
    },
    /// Two digits that stand side by side changed places.
    DigitsTransposed {
        /// What stands there.
        written: Money,
        /// What was meant.
        meant: Money,
        /// The left one of the two, counted from the right of the minor units.
        digit: i64,
    },
    /// The decimal point slipped.
    PointSlipped {
        /// What stands there.
        written: Money,
        /// What was meant.
        meant: Money,
        /// By how many places, 1 to 3.
        places: i64,
    },
    /// The amount stands on the wrong side.
    SideSwapped {
        /// What stands there.
        written: Money,
        /// What was meant.
        meant: Money,
    },
    /// One row of this amount, left out or too many, would be the whole gap.
    OneRow {
        /// The amount.
        amount: Money,
    },
    /// The gap is twice this amount, as if it stood on the wrong side.
    TwiceAnAmount {
        /// The amount.
        half: Money,
    },
    /// The gap is nine times this amount, as if digits had changed places or a point had slipped.
    DivisibleByNine {
        /// The amount.
        ninth: Money,
    },
}

impl RepairReason {
    /// One sentence in English.
    #[must_use]
    pub fn en(&self) -> String {
        match self {
            Self::RowMissing { amount } => format!("{amount} is missing"),
            Self::RowTwice { amount, times: 2 } => format!("{amount} stands twice, once too often"),
            Self::RowTwice { amount, times } => format!("{amount} stands {times} times, once too often"),
            Self::RowTooMany { amount } => format!("{amount} does not belong there"),
            Self::DigitsTransposed { written, meant, .. } => {
                format!("{written} was meant to be {meant}: two digits changed places")
            }
            Self::PointSlipped { written, meant, places } => {
                let by = if *places == 1 { "1 place".to_owned() } else { format!("{places} places") };
                format!("{written} was meant to be {meant}: the decimal point slipped by {by}")
            }
            Self::SideSwapped { written, meant } => {
                format!("{written} was meant to be {meant}: it stands on the wrong side")
            }
            Self::OneRow { amount } => format!("one row of {amount}, left out or too many, would be the whole gap"),
            Self::TwiceAnAmount { half } => format!("the gap is twice {half}, as if that stood on the wrong side"),
            Self::DivisibleByNine { ninth } => {
                format!("the gap is nine times {ninth}, as if digits had changed places or a point had slipped")
            }
        }
    }

    /// One sentence in Chinese (中文).
    #[must_use]
    pub fn zh(&self) -> String {
        match self {
            Self::RowMissing { amount } => format!("漏记 {amount}"),
            Self::RowTwice { amount, times } => format!("{amount} 出现 {times} 次，多记一次"),
            Self::RowTooMany { amount } => format!("多记 {amount}"),
            Self::DigitsTransposed { written, meant, .. } => format!("{written} 应为 {meant}：两位数字颠倒"),
            Self::PointSlipped { written, meant, places } => {
                format!("{written} 应为 {meant}：小数点错 {places} 位")
            }
            Self::SideSwapped { written, meant } => format!("{written} 应为 {meant}：借贷方向记反"),
            Self::OneRow { amount } => format!("漏记或多记一笔 {amount} 即为全部差额"),
            Self::TwiceAnAmount { half } => format!("差额为 {half} 的 2 倍，疑似方向记反"),
            Self::DivisibleByNine { ninth } => format!("差额为 {ninth} 的 9 倍，疑似数字颠倒或小数点错位"),
        }
    }
}
