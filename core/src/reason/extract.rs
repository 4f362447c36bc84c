//! The reasons of differences between two systems.

use crate::shape::Shape;
use crate::{Date, Id, Money, Percent, Value};

/// Why two rows, or two balances, are not the same.
///
/// ```
/// use duebook::ExtractReason;
///
/// let (left, right) = ("2026-01-30".parse()?, "2026-02-02".parse()?);
/// let reason = ExtractReason::CutOffDiffers { left, right, border: "2026-01-31".parse()? };
/// assert_eq!(reason.en(), "2026-01-30 left, 2026-02-02 right: the period ends on 2026-01-31");
/// assert_eq!(reason.zh(), "左方 2026-01-30，右方 2026-02-02：跨过截止日 2026-01-31");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// The JSON form carries both sentences beside the figures.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
#[shape(told)]
#[non_exhaustive]
pub enum ExtractReason {
    /// Only the right system has it.
    NotOnTheLeft {
        /// The amount.
        amount: Money,
        /// The date.
        date: Date,
    },
    /// Only the left system has it.
    NotOnTheRight {
        /// The amount.
        amount: Money,
        /// The date.
        date: Date,
    },
    /// The left system has it once more than the right.
    OftenerLeft {
        /// The amount.
        amount: Money,
    },
    /// The right system has it once more than the left.
    OftenerRight {
        /// The amount.
        amount: Money,
    },
    /// The currencies differ.
    CurrencyDiffers {
        /// On the left.
        left: Money,
        /// On the right.
        right: Money,
    },
    /// The sign is turned.
    SignTurned {
        /// On the left.
        left: Money,
        /// On the right.
        right: Money,
    },
    /// The decimal point slipped.
    PointDiffers {
        /// On the left.
        left: Money,
        /// On the right.
        right: Money,
        /// By how many places.
        places: i64,
    },
    /// Two neighboring digits changed places.
    DigitsDiffer {
        /// On the left.
        left: Money,
        /// On the right.
        right: Money,
        /// The left one of the two, counted from the right of the minor units.
        digit: i64,
    },
    /// The difference is no more than rounding.
    RoundingDiffers {
        /// On the left.
        left: Money,
        /// On the right.
        right: Money,
        /// Left less right.
        difference: Money,
    },
    /// One is the other with tax.
    TaxDiffers {
        /// On the left.
        left: Money,
        /// On the right.
        right: Money,
        /// The rate.
        rate: Percent,
    },
    /// The amounts differ otherwise.
    AmountDiffers {
        /// On the left.
        left: Money,
        /// On the right.
        right: Money,
        /// Left less right, as far as an amount goes.
        difference: Money,
    },
    /// The dates lie on either side of the end of the period.
    CutOffDiffers {
        /// On the left.
        left: Date,
        /// On the right.
        right: Date,
        /// The last day of the period.
        border: Date,
    },
    /// The dates differ.
    DateDiffers {
        /// On the left.
        left: Date,
        /// On the right.
        right: Date,
        /// How many days later it is on the right.
        days: i64,
    },
    /// The accounts differ.
    AccountDiffers {
        /// On the left.
        left: Option<Id>,
        /// On the right.
        right: Option<Id>,
    },
    /// The key or the reference differs.
    NameDiffers {
        /// `key` or `reference`.
        name: String,
        /// On the left.
        left: Id,
        /// On the right.
        right: Id,
    },
    /// A field differs.
    FieldDiffers {
        /// Its name.
        name: Id,
        /// On the left.
        left: Option<Value>,
        /// On the right.
        right: Option<Value>,
    },
    /// One row on the left is several on the right.
    RowSplit {
        /// The row.
        whole: Money,
        /// How many rows it is on the right.
        parts: i64,
    },
    /// Several rows on the left are one on the right.
    RowsMerged {
        /// The row.
        whole: Money,
        /// How many rows it is on the left.
        parts: i64,
    },
    /// The rows have a name in common and could be paired in several ways.
    SeveralWays {
        /// How many there are on the left.
        left: i64,
        /// How many on the right.
        right: i64,
    },
    /// So many rows with one name in common are not searched for sums.
    TooManyToSearch {
        /// How many there are.
        rows: i64,
        /// How many are searched.
        limit: i64,
    },
    /// The rows of the left system are not the balance it states.
    LeftNotWhole {
        /// The balance.
        stated: Money,
        /// What the rows come to.
        rows: Money,
    },
    /// The rows of the right system are not the balance it states.
    RightNotWhole {
        /// The balance.
        stated: Money,
        /// What the rows come to.
        rows: Money,
    },
}

impl ExtractReason {
    /// One sentence in English.
    #[must_use]
    pub fn en(&self) -> String {
        match self {
            Self::NotOnTheLeft { amount, date } => format!("{amount} of {date} is only on the right"),
            Self::NotOnTheRight { amount, date } => format!("{amount} of {date} is only on the left"),
            Self::OftenerLeft { amount } => format!("{amount} stands once more on the left than on the right"),
            Self::OftenerRight { amount } => format!("{amount} stands once more on the right than on the left"),
            Self::CurrencyDiffers { left, right } => format!("{left} left, {right} right: the currencies differ"),
            Self::SignTurned { left, right } => format!("{left} left, {right} right: the sign is turned"),
            Self::PointDiffers { left, right, places } => {
                let by = if *places == 1 { "1 place".to_owned() } else { format!("{places} places") };
                format!("{left} left, {right} right: the decimal point slipped by {by}")
            }
            Self::DigitsDiffer { left, right, .. } => format!("{left} left, {right} right: two digits changed places"),
            Self::RoundingDiffers { left, right, difference } => {
                format!("{left} left, {right} right: {difference} is no more than rounding")
            }
            Self::TaxDiffers { left, right, rate } => {
                format!("{left} left, {right} right: one is the other with {rate}% tax")
            }
            Self::AmountDiffers { left, right, difference } => {
                format!("{left} left, {right} right: {difference} of difference")
            }
            Self::CutOffDiffers { left, right, border } => {
                format!("{left} left, {right} right: the period ends on {border}")
            }
            Self::DateDiffers { left, right, days } => format!("{left} left, {right} right: {days} days of difference"),
            Self::AccountDiffers { left, right } => {
                let shown = |account: &Option<Id>| account.as_ref().map_or("none".to_owned(), ToString::to_string);
                format!("account {} left, {} right", shown(left), shown(right))
            }
            Self::NameDiffers { name, left, right } => format!("{name} {left} left, {right} right"),
            Self::FieldDiffers { name, left, right } => {
                format!("{name} {} left, {} right", shown(left, "nothing"), shown(right, "nothing"))
            }
            Self::RowSplit { whole, parts } => format!("{whole} on the left is {parts} rows on the right"),
            Self::RowsMerged { whole, parts } => format!("{parts} rows on the left are {whole} on the right"),
            Self::SeveralWays { left, right } => {
                format!("{left} rows left and {right} right could be paired in several ways; none is preferred")
            }
            Self::TooManyToSearch { rows, limit } => {
                format!("{rows} rows have the same name, at most {limit} are searched for sums")
            }
            Self::LeftNotWhole { stated, rows } => format!("the left system states {stated}, its rows come to {rows}"),
            Self::RightNotWhole { stated, rows } => {
                format!("the right system states {stated}, its rows come to {rows}")
            }
        }
    }

    /// One sentence in Chinese (中文).
    #[must_use]
    pub fn zh(&self) -> String {
        match self {
            Self::NotOnTheLeft { amount, date } => format!("{date} 的 {amount} 仅右方有"),
            Self::NotOnTheRight { amount, date } => format!("{date} 的 {amount} 仅左方有"),
            Self::OftenerLeft { amount } => format!("{amount} 左方比右方多一笔"),
            Self::OftenerRight { amount } => format!("{amount} 右方比左方多一笔"),
            Self::CurrencyDiffers { left, right } => format!("左方 {left}，右方 {right}：币种不符"),
            Self::SignTurned { left, right } => format!("左方 {left}，右方 {right}：正负方向相反"),
            Self::PointDiffers { left, right, places } => format!("左方 {left}，右方 {right}：小数点错 {places} 位"),
            Self::DigitsDiffer { left, right, .. } => format!("左方 {left}，右方 {right}：两位数字颠倒"),
            Self::RoundingDiffers { left, right, difference } => {
                format!("左方 {left}，右方 {right}：尾差 {difference}")
            }
            Self::TaxDiffers { left, right, rate } => format!("左方 {left}，右方 {right}：相差税额（税率 {rate}%）"),
            Self::AmountDiffers { left, right, difference } => {
                format!("左方 {left}，右方 {right}：相差 {difference}")
            }
            Self::CutOffDiffers { left, right, border } => {
                format!("左方 {left}，右方 {right}：跨过截止日 {border}")
            }
            Self::DateDiffers { left, right, days } => format!("左方 {left}，右方 {right}：相差 {days} 天"),
            Self::AccountDiffers { left, right } => {
                let shown = |account: &Option<Id>| account.as_ref().map_or("无".to_owned(), ToString::to_string);
                format!("科目左方 {}，右方 {}", shown(left), shown(right))
            }
            Self::NameDiffers { name, left, right } => {
                let name = if name == "key" { "业务主键" } else { "参考号" };
                format!("{name}左方 {left}，右方 {right}")
            }
            Self::FieldDiffers { name, left, right } => {
                format!("{name} 左方 {}，右方 {}", shown(left, "空"), shown(right, "空"))
            }
            Self::RowSplit { whole, parts } => format!("左方一笔 {whole} 在右方拆成 {parts} 笔"),
            Self::RowsMerged { whole, parts } => format!("左方 {parts} 笔在右方合并为 {whole}"),
            Self::SeveralWays { left, right } => {
                format!("左方 {left} 笔、右方 {right} 笔有多种对应方式；不作选择")
            }
            Self::TooManyToSearch { rows, limit } => format!("同名记录有 {rows} 笔，超过可凑数的 {limit} 笔"),
            Self::LeftNotWhole { stated, rows } => format!("左方余额为 {stated}，明细合计为 {rows}"),
            Self::RightNotWhole { stated, rows } => format!("右方余额为 {stated}，明细合计为 {rows}"),
        }
    }
}

fn shown(value: &Option<Value>, nothing: &str) -> String {
    match value {
        None => nothing.to_owned(),
        Some(Value::Text { text }) => text.to_string(),
        Some(Value::Whole { whole }) => whole.to_string(),
        Some(Value::Date { date }) => date.to_string(),
        Some(Value::Flag { flag }) => flag.to_string(),
        Some(Value::Amount { amount }) => amount.to_string(),
    }
}
