//! The reasons of an undo.

use crate::shape::Shape;
use crate::{Id, Money};

/// Why a link is undone.
///
/// ```
/// use duebook::{Currency, Money, UndoReason};
///
/// let left = Money::parse("58.01", Currency::new("CNY")?)?;
/// let reason = UndoReason::Asked { left };
/// assert_eq!(reason.en(), "undone on request; 58.01 CNY of the link stands");
/// assert_eq!(reason.zh(), "按要求反核销；该笔核销尚余 58.01 CNY");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// The JSON form carries both sentences beside the figures.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
#[shape(told)]
#[non_exhaustive]
pub enum UndoReason {
    /// The link itself was named.
    Asked {
        /// What still stands of the link.
        left: Money,
    },
    /// Its lot is taken out.
    LotTakenOut {
        /// The lot.
        lot: Id,
    },
    /// Its item is canceled.
    ItemCanceled {
        /// The item.
        item: Id,
    },
}

impl UndoReason {
    /// One sentence in English.
    #[must_use]
    pub fn en(&self) -> String {
        match self {
            Self::Asked { left } if left.is_zero() => "undone on request; nothing of the link stands".into(),
            Self::Asked { left } => format!("undone on request; {left} of the link stands"),
            Self::LotTakenOut { lot } => format!("lot {lot} is taken out: what it paid is open again"),
            Self::ItemCanceled { item } => format!("item {item} is canceled: what it got goes back"),
        }
    }

    /// One sentence in Chinese (中文).
    #[must_use]
    pub fn zh(&self) -> String {
        match self {
            Self::Asked { left } if left.is_zero() => "按要求反核销；该笔核销已全部撤销".into(),
            Self::Asked { left } => format!("按要求反核销；该笔核销尚余 {left}"),
            Self::LotTakenOut { lot } => format!("款项 {lot} 作废：其已核销部分恢复未清"),
            Self::ItemCanceled { item } => format!("未清项 {item} 取消：其已核销款项退回"),
        }
    }
}
