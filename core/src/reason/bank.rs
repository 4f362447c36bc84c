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
    /// The headings stand there once more.
    RepeatedHeading {},
    /// It adds up other rows (合计).
    TableTotal {},
    /// It states a balance that was carried over (承前页).
    CarriedBalance {},
    /// It is text for people.
    TableNote {},
    /// No amount was booked.
    NoAmount {},
    /// By its state no money moved (交易关闭).
    NotMoved {
        /// The state as written.
        state: String,
    },
    /// Money moved between pots of the holder, and the file does not say which way (不计收支).
    DirectionUnsaid {
        /// The state as written.
        state: String,
    },
}

impl LeftOutReason {
    /// One sentence in English.
    #[must_use]
    pub fn en(&self) -> String {
        match self {
            Self::NotBooked { status } => format!("not booked yet: its status is {}", crate::error::shown(status)),
            Self::RepeatedHeading {} => "the headings once more".to_owned(),
            Self::TableTotal {} => "a total of other rows".to_owned(),
            Self::CarriedBalance {} => "a balance that was carried over".to_owned(),
            Self::TableNote {} => "text for people".to_owned(),
            Self::NoAmount {} => "no amount was booked".to_owned(),
            Self::NotMoved { state } => format!("no money moved: its state is {}", crate::error::shown(state)),
            Self::DirectionUnsaid { state } => {
                format!("its state is {} and the file does not say which way money moved", crate::error::shown(state))
            }
        }
    }

    /// One sentence in Chinese (中文).
    #[must_use]
    pub fn zh(&self) -> String {
        match self {
            Self::NotBooked { status } => format!("尚未入账：状态为 {}", crate::error::shown(status)),
            Self::RepeatedHeading {} => "重复的表头".to_owned(),
            Self::TableTotal {} => "其他行的合计".to_owned(),
            Self::CarriedBalance {} => "结转的余额".to_owned(),
            Self::TableNote {} => "说明文字".to_owned(),
            Self::NoAmount {} => "没有发生额".to_owned(),
            Self::NotMoved { state } => format!("资金未变动：状态为 {}", crate::error::shown(state)),
            Self::DirectionUnsaid { state } => {
                format!("状态为 {}，文件未说明资金的收支方向", crate::error::shown(state))
            }
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
    /// Where the headings of a table stand, and which of them are not read.
    TableHead {
        /// The row, from 1.
        row: i64,
        /// The headings that are not read.
        #[shape(omit)]
        ignored: Vec<String>,
    },
    /// A table lists its newest row first; its lines are given oldest first.
    NewestFirst {
        /// The statement, from 1.
        statement: i64,
    },
    /// A table that holds several accounts states a balance or a total without saying of which: it is not checked.
    TotalsOfSeveral {
        /// The row, from 1.
        row: i64,
    },
    /// A total that the export itself calls unreliable is not that of its rows.
    TotalTold {
        /// The row, from 1.
        row: i64,
        /// What it states.
        stated: String,
        /// What the rows make.
        found: String,
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
                match row {
                    0 => format!("the statement: {field} {text} is no day of the calendar and is left out"),
                    row => format!("row {row}: {field} {text} is no day of the calendar and is left out"),
                }
            }
            Self::SignAgainstKind { row, text } => {
                format!("row {row}: its kind {} says the other sign; the amount counts", crate::error::shown(text))
            }
            Self::DetailsWithoutAmounts { row, payments } => {
                format!("row {row}: {payments} payments are listed without amounts; they stand in the line")
            }
            Self::TableHead { row, ignored } if ignored.is_empty() => {
                format!("the headings stand in row {row}; all of them are read")
            }
            Self::TableHead { row, ignored } => {
                format!("the headings stand in row {row}; not read: {}", ignored.join(", "))
            }
            Self::NewestFirst { statement } => {
                format!("statement {statement} was listed newest first and is given oldest first")
            }
            Self::TotalsOfSeveral { row } => {
                format!("row {row} states a figure without saying of which account: it is not checked")
            }
            Self::TotalTold { row, stated, found } => {
                format!("row {row} states {stated}, the rows make {found}; the export says that they may differ")
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
                match row {
                    0 => format!("对账单：{field} 的 {text} 不是日历上的日期，已略去"),
                    row => format!("第 {row} 行：{field} 的 {text} 不是日历上的日期，已略去"),
                }
            }
            Self::SignAgainstKind { row, text } => {
                format!("第 {row} 行：业务类型 {} 与金额方向不符，以金额为准", crate::error::shown(text))
            }
            Self::DetailsWithoutAmounts { row, payments } => {
                format!("第 {row} 行：列出的 {payments} 笔明细没有金额，已并入该行")
            }
            Self::TableHead { row, ignored } if ignored.is_empty() => format!("表头在第 {row} 行，各列均已读取"),
            Self::TableHead { row, ignored } => format!("表头在第 {row} 行，未读取的列：{}", ignored.join("、")),
            Self::NewestFirst { statement } => format!("第 {statement} 份对账单按从新到旧排列，已改为从旧到新"),
            Self::TotalsOfSeveral { row } => format!("第 {row} 行的数字未说明属于哪个账户，未核对"),
            Self::TotalTold { row, stated, found } => {
                format!("第 {row} 行为 {stated}，各行合计为 {found}；该导出文件声明二者可能不一致")
            }
        }
    }
}
