//! The reasons of prepayment accounts: why a lot was taken, and what a line of an account says.

use crate::shape::Shape;
use crate::{Date, Id, Money};

/// Why a lot was taken before the others.
///
/// ```
/// use duebook::{DrawReason, Id};
///
/// let reason = DrawReason::Given { next: Id::new("R-7")? };
/// assert_eq!(reason.en(), "given money is used before paid money such as `R-7`");
/// assert_eq!(reason.zh(), "赠送金先于实付款“R-7”使用");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// `next` is the lot that would have come next; the reason is the first thing in which the two differ.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
#[shape(told)]
#[non_exhaustive]
pub enum DrawReason {
    /// The request names it.
    Named {
        /// Its place among the names, from 1.
        rank: i64,
    },
    /// Its scope fits the item, and the next lot may pay anything.
    Scoped {
        /// The lot that came next.
        next: Id,
    },
    /// It has the lower priority number.
    Priority {
        /// Its priority.
        priority: i64,
        /// The lot that came next.
        next: Id,
        /// The priority of that.
        next_priority: i64,
    },
    /// It expires sooner.
    ExpiresSooner {
        /// When it expires.
        expires: Date,
        /// The lot that came next.
        next: Id,
        /// When that expires; absent: never.
        #[shape(omit)]
        next_expires: Option<Date>,
    },
    /// It was given, and the next lot was paid.
    Given {
        /// The lot that came next.
        next: Id,
    },
    /// It arrived earlier.
    ArrivedEarlier {
        /// When it arrived.
        received: Date,
        /// The lot that came next.
        next: Id,
        /// When that arrived.
        next_received: Date,
    },
    /// Everything else is equal, and its id comes first.
    SmallerId {
        /// Its id.
        lot: Id,
        /// The lot that came next.
        next: Id,
    },
    /// There was no other money to take.
    Last {},
    /// The hold set it aside.
    AsHeld {
        /// The hold.
        hold: Id,
    },
    /// It is part of the movement that is taken back, from its last lot to its first.
    TakenBack {
        /// The movement.
        movement: Id,
    },
    /// It expired.
    Expired {
        /// When.
        expires: Date,
    },
}

impl DrawReason {
    /// One sentence in English.
    #[must_use]
    pub fn en(&self) -> String {
        match self {
            Self::Named { rank } => format!("named by the request, number {rank}"),
            Self::Scoped { next } => {
                format!("its scope fits; money for anything such as `{next}` comes after it")
            }
            Self::Priority { priority, next, next_priority } => {
                format!("priority {priority} comes before priority {next_priority} of `{next}`")
            }
            Self::ExpiresSooner { expires, next, next_expires: Some(day) } => {
                format!("expires on {expires}, before `{next}` on {day}")
            }
            Self::ExpiresSooner { expires, next, next_expires: None } => {
                format!("expires on {expires}, `{next}` never does")
            }
            Self::Given { next } => format!("given money is used before paid money such as `{next}`"),
            Self::ArrivedEarlier { received, next, next_received } => {
                format!("arrived on {received}, before `{next}` on {next_received}")
            }
            Self::SmallerId { lot, next } => format!("equal to `{next}` in everything; `{lot}` is the smaller id"),
            Self::Last {} => "there is no other money to take".into(),
            Self::AsHeld { hold } => format!("set aside by hold `{hold}`"),
            Self::TakenBack { movement } => {
                format!("part of movement `{movement}`; its last lot goes back first")
            }
            Self::Expired { expires } => format!("expired on {expires}"),
        }
    }

    /// One sentence in Chinese (中文).
    #[must_use]
    pub fn zh(&self) -> String {
        match self {
            Self::Named { rank } => format!("按指定使用，第 {rank} 个"),
            Self::Scoped { next } => format!("在使用范围内，先于不限用途的“{next}”"),
            Self::Priority { priority, next, next_priority } => {
                format!("优先级 {priority}，先于“{next}”的优先级 {next_priority}")
            }
            Self::ExpiresSooner { expires, next, next_expires: Some(day) } => {
                format!("于 {expires} 到期，早于“{next}”的 {day}")
            }
            Self::ExpiresSooner { expires, next, next_expires: None } => {
                format!("于 {expires} 到期，“{next}”不到期")
            }
            Self::Given { next } => format!("赠送金先于实付款“{next}”使用"),
            Self::ArrivedEarlier { received, next, next_received } => {
                format!("于 {received} 到账，早于“{next}”的 {next_received}")
            }
            Self::SmallerId { lot, next } => format!("与“{next}”各项相同，编号“{lot}”在前"),
            Self::Last {} => "没有其他可用款项".into(),
            Self::AsHeld { hold } => format!("由冻结单“{hold}”占用"),
            Self::TakenBack { movement } => format!("属于流水“{movement}”，后用先退"),
            Self::Expired { expires } => format!("已于 {expires} 到期失效"),
        }
    }
}

/// What a line of an account says (摘要).
///
/// ```
/// use duebook::{AccountEvent, Currency, Id, Money};
///
/// let amount = Money::parse("300.05", Currency::new("CNY")?)?;
/// let line = AccountEvent::Applied { item: Id::new("INV-3")?, amount };
/// assert_eq!(line.en(), "300.05 CNY pays `INV-3`");
/// assert_eq!(line.zh(), "300.05 CNY 核销“INV-3”");
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
#[shape(told)]
#[non_exhaustive]
pub enum AccountEvent {
    /// The account was set up.
    Opened {},
    /// Money came in.
    Deposited {
        /// The lot.
        lot: Id,
        /// How much.
        amount: Money,
    },
    /// Money was set aside.
    Held {
        /// The hold.
        hold: Id,
        /// How much.
        amount: Money,
    },
    /// Held money paid an item.
    Captured {
        /// The hold.
        hold: Id,
        /// The item.
        item: Id,
        /// How much paid.
        amount: Money,
        /// How much is free again.
        freed: Money,
    },
    /// A hold was given up.
    Released {
        /// The hold.
        hold: Id,
        /// How much is free again.
        amount: Money,
    },
    /// A hold ended by its date.
    Lapsed {
        /// The hold.
        hold: Id,
        /// How much was free again from its date on.
        amount: Money,
    },
    /// Money paid an item.
    Applied {
        /// The item.
        item: Id,
        /// How much.
        amount: Money,
    },
    /// A movement was taken back.
    TakenBack {
        /// The movement.
        movement: Id,
        /// How much of it.
        amount: Money,
    },
    /// Money went back to the payer.
    Refunded {
        /// How much.
        amount: Money,
        /// The refund hold behind it.
        #[shape(omit)]
        hold: Option<Id>,
    },
    /// Money changed account.
    Transferred {
        /// The customer it came from.
        from_customer: Id,
        /// The customer it went to.
        to_customer: Id,
        /// How much.
        amount: Money,
    },
    /// Unidentified money found its owner.
    Identified {
        /// The customer under whom it was kept.
        from_customer: Id,
        /// The customer it belongs to.
        to_customer: Id,
        /// How much.
        amount: Money,
    },
    /// Money changed its kind.
    Reclassified {
        /// How much.
        amount: Money,
    },
    /// Money could no longer be used from that day on; it is still on the books.
    BecameUnusable {
        /// The lot.
        lot: Id,
        /// How much.
        amount: Money,
    },
    /// Expired money left the books.
    Expired {
        /// How much.
        amount: Money,
    },
    /// A deposit was kept because the payer broke the contract.
    Forfeited {
        /// How much.
        amount: Money,
    },
    /// The account was closed.
    Closed {},
    /// The account was opened again.
    Reopened {},
}

impl AccountEvent {
    /// One sentence in English.
    #[must_use]
    pub fn en(&self) -> String {
        match self {
            Self::Opened {} => "account set up".into(),
            Self::Deposited { lot, amount } => format!("{amount} received as lot `{lot}`"),
            Self::Held { hold, amount } => format!("{amount} set aside by hold `{hold}`"),
            Self::Captured { hold, item, amount, freed } => {
                format!("{amount} of hold `{hold}` pays `{item}`; {freed} is free again")
            }
            Self::Released { hold, amount } => format!("hold `{hold}` given up; {amount} is free again"),
            Self::Lapsed { hold, amount } => format!("hold `{hold}` ended by its date; {amount} is free again"),
            Self::Applied { item, amount } => format!("{amount} pays `{item}`"),
            Self::TakenBack { movement, amount } => format!("{amount} of movement `{movement}` taken back"),
            Self::Refunded { amount, hold: None } => format!("{amount} refunded"),
            Self::Refunded { amount, hold: Some(hold) } => format!("{amount} of hold `{hold}` refunded"),
            Self::Transferred { from_customer: from, to_customer: to, amount } => {
                format!("{amount} transferred from `{from}` to `{to}`")
            }
            Self::Identified { from_customer: from, to_customer: to, amount } => {
                format!("{amount} kept under `{from}` identified as money of `{to}`")
            }
            Self::Reclassified { amount } => format!("{amount} reclassified"),
            Self::BecameUnusable { lot, amount } => format!("{amount} of lot `{lot}` expired and cannot be used"),
            Self::Expired { amount } => format!("{amount} expired, off the books"),
            Self::Forfeited { amount } => format!("deposit of {amount} kept, the payer broke the contract"),
            Self::Closed {} => "account closed".into(),
            Self::Reopened {} => "account opened again".into(),
        }
    }

    /// One sentence in Chinese (中文).
    #[must_use]
    pub fn zh(&self) -> String {
        match self {
            Self::Opened {} => "开户".into(),
            Self::Deposited { lot, amount } => format!("收款 {amount}，批次“{lot}”"),
            Self::Held { hold, amount } => format!("冻结 {amount}，冻结单“{hold}”"),
            Self::Captured { hold, item, amount, freed } => {
                format!("冻结单“{hold}”核销“{item}” {amount}，释放 {freed}")
            }
            Self::Released { hold, amount } => format!("解冻“{hold}”，释放 {amount}"),
            Self::Lapsed { hold, amount } => format!("冻结单“{hold}”到期，释放 {amount}"),
            Self::Applied { item, amount } => format!("{amount} 核销“{item}”"),
            Self::TakenBack { movement, amount } => format!("冲回流水“{movement}” {amount}"),
            Self::Refunded { amount, hold: None } => format!("退款 {amount}"),
            Self::Refunded { amount, hold: Some(hold) } => format!("冻结单“{hold}”退款 {amount}"),
            Self::Transferred { from_customer: from, to_customer: to, amount } => {
                format!("由“{from}”转给“{to}” {amount}")
            }
            Self::Identified { from_customer: from, to_customer: to, amount } => {
                format!("“{from}”名下的未明款项 {amount} 由“{to}”认领")
            }
            Self::Reclassified { amount } => format!("重分类 {amount}"),
            Self::BecameUnusable { lot, amount } => format!("批次“{lot}”的 {amount} 到期，不能再使用"),
            Self::Expired { amount } => format!("到期失效 {amount}，已出账"),
            Self::Forfeited { amount } => format!("付款方违约，没收定金 {amount}"),
            Self::Closed {} => "销户".into(),
            Self::Reopened {} => "重新启用".into(),
        }
    }
}
