//! What a reader of bank files left out, and what it wants known.

use crate::Money;
use crate::shape::Shape;

/// Why a row of a bank file is no line.
///
/// ```
/// use duebook::LeftOutReason;
///
/// let reason = LeftOutReason::NotBooked { status: "PDNG".to_owned() };
/// assert_eq!(reason.en(), "not booked yet: its status is PDNG");
/// assert_eq!(reason.zh(), "尚未入账：状态为 PDNG");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
#[shape(told)]
#[non_exhaustive]
pub enum LeftOutReason {
    /// The bank has not booked it.
    NotBooked {
        /// The status as written.
        status: String,
    },
}

impl LeftOutReason {
    /// One sentence in English.
    #[must_use]
    pub fn en(&self) -> String {
        match self {
            Self::NotBooked { status } => format!("not booked yet: its status is {}", crate::error::shown(status)),
        }
    }

    /// One sentence in Chinese (中文).
    #[must_use]
    pub fn zh(&self) -> String {
        match self {
            Self::NotBooked { status } => format!("尚未入账：状态为 {}", crate::error::shown(status)),
        }
    }
}

/// What became of an entry that explains a booking.
///
/// ```
/// use duebook::AttachReason;
///
/// let reason = AttachReason::BankNumber { number: "B-1".to_owned() };
/// assert_eq!(reason.en(), "the bank gives both the number B-1");
/// assert_eq!(reason.zh(), "银行流水号同为 B-1");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
#[shape(told)]
#[non_exhaustive]
pub enum AttachReason {
    /// It has the number of the bank that one line has.
    BankNumber {
        /// The number.
        number: String,
    },
    /// It has the number of the batch that one line has.
    BatchNumber {
        /// The number.
        number: String,
    },
    /// No line has a number of it.
    NoLine {},
    /// Several lines have its number.
    SeveralLines {
        /// The number.
        number: String,
        /// How many lines.
        lines: i64,
    },
    /// The line lists its payments already.
    HasDetails {
        /// How many.
        payments: i64,
    },
    /// The payments do not add up to what was booked.
    OtherAmount {
        /// What was booked.
        booked: Money,
        /// What the payments add up to.
        explained: Money,
    },
}

impl AttachReason {
    /// One sentence in English.
    #[must_use]
    pub fn en(&self) -> String {
        match self {
            Self::BankNumber { number } => format!("the bank gives both the number {}", crate::error::shown(number)),
            Self::BatchNumber { number } => format!("both are of batch {}", crate::error::shown(number)),
            Self::NoLine {} => "no line has its number".to_owned(),
            Self::SeveralLines { number, lines } => {
                format!("{lines} lines have the number {}", crate::error::shown(number))
            }
            Self::HasDetails { payments } => format!("the line lists its {payments} payments already"),
            Self::OtherAmount { booked, explained } => {
                format!("the payments add up to {explained}, but {booked} was booked")
            }
        }
    }

    /// One sentence in Chinese (中文).
    #[must_use]
    pub fn zh(&self) -> String {
        match self {
            Self::BankNumber { number } => format!("银行流水号同为 {}", crate::error::shown(number)),
            Self::BatchNumber { number } => format!("批次号同为 {}", crate::error::shown(number)),
            Self::NoLine {} => "没有流水与其编号相同".to_owned(),
            Self::SeveralLines { number, lines } => {
                format!("编号 {} 对应 {lines} 条流水", crate::error::shown(number))
            }
            Self::HasDetails { payments } => format!("该流水已列出 {payments} 笔明细"),
            Self::OtherAmount { booked, explained } => format!("明细合计 {explained}，与入账金额 {booked} 不符"),
        }
    }
}

/// What a reader of bank files wants known of what it took.
///
/// ```
/// use duebook::ReadNote;
///
/// let note = ReadNote::ImpossibleDate { row: 3, field: "valueDate".to_owned(), text: "090230".to_owned() };
/// assert_eq!(note.en(), "row 3: valueDate 090230 is no day of the calendar and is left out");
/// assert_eq!(note.zh(), "第 3 行：valueDate 的 090230 不是日历上的日期，已略去");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
#[shape(told)]
#[non_exhaustive]
pub enum ReadNote {
    /// A statement states nothing that could prove it.
    Unproven {
        /// The statement, from 1.
        statement: i64,
    },
    /// A statement does not open with what the one before it of the same account closed with: one may be missing.
    Gap {
        /// The statement, from 1.
        statement: i64,
        /// What the one before it closed with.
        closed: Money,
        /// What it opens with.
        opened: Money,
    },
    /// The bank gives no booking day: the line is booked on its value date.
    BookedOnValueDate {
        /// The row, from 1.
        row: i64,
    },
    /// Text stands around the statements and is not read.
    OutsideText {
        /// How many lines of it.
        lines: i64,
    },
    /// A date that decides nothing is no day of the calendar, such as a value date of 30 February.
    ImpossibleDate {
        /// The row, from 1; 0 for the statement itself.
        row: i64,
        /// The field.
        field: String,
        /// What stands there.
        text: String,
    },
    /// The kind of a booking says the other sign than its amount; the amount counts.
    SignAgainstKind {
        /// The row, from 1.
        row: i64,
        /// The kind as written.
        text: String,
    },
    /// A batch lists payments without amounts: they stand in the line, not as its details.
    DetailsWithoutAmounts {
        /// The row, from 1.
        row: i64,
        /// How many.
        payments: i64,
    },
}

impl ReadNote {
    /// One sentence in English.
    #[must_use]
    pub fn en(&self) -> String {
        match self {
            Self::Unproven { statement } => {
                format!("statement {statement} states neither balances nor totals that prove it")
            }
            Self::Gap { statement, closed, opened } => {
                format!("statement {statement} opens with {opened}, the one before it closed with {closed}")
            }
            Self::BookedOnValueDate { row } => format!("row {row}: no booking day is given, its value date is taken"),
            Self::OutsideText { lines } => format!("{lines} lines of text around the statements are not read"),
            Self::ImpossibleDate { row, field, text } => {
                let text = crate::error::shown(text);
                format!("row {row}: {field} {text} is no day of the calendar and is left out")
            }
            Self::SignAgainstKind { row, text } => {
                format!("row {row}: its kind {} says the other sign; the amount counts", crate::error::shown(text))
            }
            Self::DetailsWithoutAmounts { row, payments } => {
                format!("row {row}: {payments} payments are listed without amounts; they stand in the line")
            }
        }
    }

    /// One sentence in Chinese (中文).
    #[must_use]
    pub fn zh(&self) -> String {
        match self {
            Self::Unproven { statement } => format!("第 {statement} 份对账单未载明可供验证的余额或合计"),
            Self::Gap { statement, closed, opened } => {
                format!("第 {statement} 份对账单期初余额为 {opened}，而上一份期末余额为 {closed}")
            }
            Self::BookedOnValueDate { row } => format!("第 {row} 行：未载明记账日期，以起息日代替"),
            Self::OutsideText { lines } => format!("对账单之外的 {lines} 行文本未读取"),
            Self::ImpossibleDate { row, field, text } => {
                let text = crate::error::shown(text);
                format!("第 {row} 行：{field} 的 {text} 不是日历上的日期，已略去")
            }
            Self::SignAgainstKind { row, text } => {
                format!("第 {row} 行：业务类型 {} 与金额方向不符，以金额为准", crate::error::shown(text))
            }
            Self::DetailsWithoutAmounts { row, payments } => {
                format!("第 {row} 行：列出的 {payments} 笔明细没有金额，已并入该行")
            }
        }
    }
}
