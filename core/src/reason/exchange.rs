//! The reasons of exchange differences (汇兑损益).

use crate::shape::Shape;
use crate::{Id, Money};

/// Why a line or a balance gains, loses or keeps its value in the books.
///
/// ```
/// use duebook::{Currency, ExchangeReason, Money};
///
/// let reason = ExchangeReason::Adjusted {
///     original: Money::parse("500.01", Currency::new("USD")?)?,
///     adjusted: Money::parse("3617.32", Currency::new("CNY")?)?,
///     book: Money::parse("3550.00", Currency::new("CNY")?)?,
/// };
/// assert_eq!(reason.en(), "500.01 USD is worth 3617.32 CNY at the closing rate, the books had 3550.00 CNY");
/// assert_eq!(reason.zh(), "500.01 USD 按期末汇率折合 3617.32 CNY，账面为 3550.00 CNY");
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
#[shape(told)]
#[non_exhaustive]
pub enum ExchangeReason {
    /// Lot and item leave the books at the same value.
    NoDifference {
        /// The value.
        value: Money,
    },
    /// A difference in our favor, realized with the line.
    Gain {
        /// The lot.
        lot: Id,
        /// The item.
        item: Id,
        /// What the used part of the lot stood at.
        lot_base: Money,
        /// What the paid part of the item stood at.
        item_base: Money,
        /// The gain, above zero.
        gain: Money,
    },
    /// A difference against us, realized with the line.
    Loss {
        /// The lot.
        lot: Id,
        /// The item.
        item: Id,
        /// What the used part of the lot stood at.
        lot_base: Money,
        /// What the paid part of the item stood at.
        item_base: Money,
        /// The loss, above zero.
        loss: Money,
    },
    /// Settled at the value of the lot; the difference waits in the item for the revaluation.
    LeftOnItem {
        /// The item.
        item: Id,
        /// The value of the settlement.
        value: Money,
        /// What the paid part of the item stood at.
        booked: Money,
        /// What the revaluation will find of it: a gain above zero, a loss below.
        difference: Money,
    },
    /// Settled at the value of the item; the difference waits in the lot for the revaluation.
    LeftOnLot {
        /// The lot.
        lot: Id,
        /// The value of the settlement.
        value: Money,
        /// What the used part of the lot stood at.
        booked: Money,
        /// What the revaluation will find of it: a gain above zero, a loss below.
        difference: Money,
    },
    /// Adjusted to the closing rate.
    Adjusted {
        /// The balance in its own currency.
        original: Money,
        /// Its value from now on.
        adjusted: Money,
        /// Its value before.
        book: Money,
    },
    /// Nothing is left in its own currency, so nothing stays in the books (结清).
    ZeroOriginal {
        /// What had stayed there.
        book: Money,
    },
    /// Not adjusted: the policy does not count it as money that is owed.
    NonMonetary {
        /// What stays in the books.
        book: Money,
    },
    /// Not adjusted: it is in the base currency.
    BaseCurrency {},
}

impl ExchangeReason {
    /// One sentence in English.
    #[must_use]
    pub fn en(&self) -> String {
        match self {
            Self::NoDifference { value } => format!("both sides stood at {value}; no difference"),
            Self::Gain { lot, item, lot_base, item_base, gain } => {
                format!("{lot} is worth {lot_base}, {item} stood at {item_base}: exchange gain of {gain}")
            }
            Self::Loss { lot, item, lot_base, item_base, loss } => {
                format!("{lot} is worth {lot_base}, {item} stood at {item_base}: exchange loss of {loss}")
            }
            Self::LeftOnItem { item, value, booked, difference } => {
                format!("settled at {value}; {item} stood at {booked}, {difference} waits for its revaluation")
            }
            Self::LeftOnLot { lot, value, booked, difference } => {
                format!("settled at {value}; {lot} stood at {booked}, {difference} waits for its revaluation")
            }
            Self::Adjusted { original, adjusted, book } => {
                format!("{original} is worth {adjusted} at the closing rate, the books had {book}")
            }
            Self::ZeroOriginal { book } => format!("nothing is left of it; {book} leaves the books"),
            Self::NonMonetary { book } => format!("not a monetary item; {book} stays at its historic rate"),
            Self::BaseCurrency {} => "in the currency of the books; nothing to adjust".into(),
        }
    }

    /// One sentence in Chinese (中文说明).
    #[must_use]
    pub fn zh(&self) -> String {
        match self {
            Self::NoDifference { value } => format!("双方账面均为 {value}，无汇兑差额"),
            Self::Gain { lot, item, lot_base, item_base, gain } => {
                format!("款项 {lot} 折合 {lot_base}，{item} 账面 {item_base}：汇兑收益 {gain}")
            }
            Self::Loss { lot, item, lot_base, item_base, loss } => {
                format!("款项 {lot} 折合 {lot_base}，{item} 账面 {item_base}：汇兑损失 {loss}")
            }
            Self::LeftOnItem { item, value, booked, difference } => {
                format!("按 {value} 核销；{item} 账面 {booked}，差额 {difference} 留待期末调汇")
            }
            Self::LeftOnLot { lot, value, booked, difference } => {
                format!("按 {value} 核销；款项 {lot} 账面 {booked}，差额 {difference} 留待期末调汇")
            }
            Self::Adjusted { original, adjusted, book } => {
                format!("{original} 按期末汇率折合 {adjusted}，账面为 {book}")
            }
            Self::ZeroOriginal { book } => format!("原币余额为零，账面 {book} 结清"),
            Self::NonMonetary { book } => format!("非货币性项目，账面 {book} 保持历史汇率"),
            Self::BaseCurrency {} => "本位币余额，无需调汇".into(),
        }
    }
}
