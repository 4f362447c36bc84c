// Generated from the core's source by `cargo test -p duebook-tests --test mirror`. Do not edit.
//! Records and choices, mirrored: no wrapper, no conversion. A field that the core renames does not compile.

use crate::scalar::{Currency, Id, Instant, LocalDate, Money, Percent, Rate};

/// How an exact result becomes whole minor units. There is no default: where two systems disagree,
/// the choice has a name.
pub type Rounding = duebook::Rounding;
/// How an exact result becomes whole minor units. There is no default: where two systems disagree,
/// the choice has a name.
#[uniffi::remote(Enum)]
pub enum Rounding {
    /// Halves away from zero: what commerce calls rounding (四舍五入).
    HalfUp,
    /// Halves towards zero.
    HalfDown,
    /// Halves to the even neighbour: bankers' rounding (四舍六入五成双).
    HalfEven,
    /// Halves to the odd neighbour.
    HalfOdd,
    /// Halves towards plus infinity.
    HalfCeiling,
    /// Halves towards minus infinity.
    HalfFloor,
    /// Away from zero.
    Up,
    /// Towards zero: cutting off (截尾).
    Down,
    /// Towards plus infinity.
    Ceiling,
    /// Towards minus infinity.
    Floor,
}

/// A rounded amount, and whether rounding changed it.
pub type Rounded = duebook::Rounded;
/// A rounded amount, and whether rounding changed it.
#[uniffi::remote(Record)]
pub struct Rounded {
    /// The amount after rounding.
    pub value: Money,
    /// Whether the exact result needed no rounding.
    pub exact: bool,
}

/// What the parts are in proportion to.
pub type Parts = duebook::Parts;
/// What the parts are in proportion to.
#[uniffi::remote(Enum)]
pub enum Parts {
    /// So many equal parts.
    Equal {
        /// How many: 1 to 1,000,000.
        count: i64,
    },
    /// In proportion to whole weights; a weight of zero gets nothing.
    Weights {
        /// The weights, each 0 to 1,000,000,000,000 (10¹²), not all zero.
        weights: Vec<i64>,
    },
    /// By percentages that add up to 100.
    Percents {
        /// The percentages.
        percents: Vec<Percent>,
    },
}

/// Who gets the minor units that rounding leaves over. Parts with a share of zero never do.
pub type Remainder = duebook::Remainder;
/// Who gets the minor units that rounding leaves over. Parts with a share of zero never do.
#[uniffi::remote(Enum)]
pub enum Remainder {
    /// The last part takes all of it (Odoo, Fineract, iDempiere; 尾差计入最后一期).
    Last,
    /// The first part takes all of it (U8 settlement batches).
    First,
    /// One unit each, to the parts that lost most by rounding; ties to the earlier (Hamilton's method, moneyphp).
    LargestRemainder,
    /// The largest part takes all of it; ties to the earlier (Blnk).
    LargestPart,
    /// One unit each from the top (Numscript).
    FromTop,
}

/// The parts, in the order asked for, and the residue that the policy placed.
pub type Split = duebook::Split;
/// The parts, in the order asked for, and the residue that the policy placed.
#[uniffi::remote(Record)]
pub struct Split {
    /// The parts; they add up to the total exactly.
    pub parts: Vec<Money>,
    /// What rounding each part by itself left over (or lacked, if negative), already inside the parts.
    pub residue: Money,
}

/// An exact number, in lowest terms. It is divided and rounded only where it is shown.
pub type Fraction = duebook::Fraction;
/// An exact number, in lowest terms. It is divided and rounded only where it is shown.
#[uniffi::remote(Record)]
pub struct Fraction {
    /// The upper number.
    pub numerator: i64,
    /// The lower number, more than zero.
    pub denominator: i64,
}

/// What happened to the candidate on its way to the amount.
pub type SlipKind = duebook::SlipKind;
/// What happened to the candidate on its way to the amount.
#[uniffi::remote(Enum)]
pub enum SlipKind {
    /// The decimal point slipped to the right: the amount is 10, 100 or 1,000 times the candidate.
    PointRight {
        /// How many places, 1 to 3.
        places: i64,
    },
    /// The decimal point slipped to the left: the candidate is 10, 100 or 1,000 times the amount.
    PointLeft {
        /// How many places, 1 to 3.
        places: i64,
    },
    /// Two digits that stand side by side changed places.
    Transposed {
        /// The left one of them, counted from the right: 2 for the last two digits of the minor units.
        digit: i64,
    },
}

/// A candidate from which the amount differs by one typing mistake.
pub type Slip = duebook::Slip;
/// A candidate from which the amount differs by one typing mistake.
#[uniffi::remote(Record)]
pub struct Slip {
    /// The position of the candidate, from 0.
    pub position: i64,
    /// The candidate.
    pub candidate: Money,
    /// The mistake.
    pub kind: SlipKind,
}

/// A day of the week.
pub type Weekday = duebook::Weekday;
/// A day of the week.
#[uniffi::remote(Enum)]
pub enum Weekday {
    /// 星期一
    Monday,
    /// 星期二
    Tuesday,
    /// 星期三
    Wednesday,
    /// 星期四
    Thursday,
    /// 星期五
    Friday,
    /// 星期六
    Saturday,
    /// 星期日
    Sunday,
}

/// What happens to a date that is not a business day.
pub type BusinessDay = duebook::BusinessDay;
/// What happens to a date that is not a business day.
#[uniffi::remote(Enum)]
pub enum BusinessDay {
    /// It stays.
    Unadjusted,
    /// The next business day (顺延).
    Following,
    /// The next business day, unless that is in another month: then the previous one.
    ModifiedFollowing,
    /// The previous business day (提前).
    Preceding,
    /// The previous business day, unless that is in another month: then the next one.
    ModifiedPreceding,
}

/// The days on which nobody pays, given by the caller: the library knows no country.
pub type BusinessCalendar = duebook::Calendar;
/// The days on which nobody pays, given by the caller: the library knows no country.
#[uniffi::remote(Record)]
pub struct BusinessCalendar {
    /// Days of the week that are not worked.
    #[uniffi(default = [])]
    pub weekend: Vec<Weekday>,
    /// Single dates that are not worked, in any order.
    #[uniffi(default = [])]
    pub holidays: Vec<LocalDate>,
    /// Single dates that are worked although they fall on a weekend (调休上班日); they win over both lists above.
    #[uniffi(default = [])]
    pub workdays: Vec<LocalDate>,
}

/// One step from a date to a later (or earlier) one; a due rule is a list of them, applied in order.
///
/// The rules of Odoo, ERPNext, Tryton and OCA are each a list of these steps:
pub type Step = duebook::Step;
/// One step from a date to a later (or earlier) one; a due rule is a list of them, applied in order.
///
/// The rules of Odoo, ERPNext, Tryton and OCA are each a list of these steps:
#[uniffi::remote(Enum)]
pub enum Step {
    /// So many calendar days later; negative is earlier.
    Days {
        /// -36,500 to 36,500.
        days: i64,
    },
    /// So many months later on the anchor day: the day of the month that the step before meant. From
    /// 31 January one month leads to 28 February, and one more to 31 March; from the end of a month, to
    /// the end of a month; from the payment day 31 that fell on 28 February, to 31 March.
    Months {
        /// -1,200 to 1,200.
        months: i64,
    },
    /// The last day of the month.
    EndOfMonth {},
    /// That day of the same month, or its last day if the month is shorter.
    DayOfMonth {
        /// 1 to 31.
        day: i64,
    },
    /// The first of these days of the month on or after the date (付款日).
    PaymentDays {
        /// 1 to 31 each, in any order; a day the month lacks is its last day.
        days: Vec<i64>,
    },
}

/// Where a due rule begins to count.
pub type Start = duebook::Start;
/// Where a due rule begins to count.
#[uniffi::remote(Enum)]
pub enum Start {
    /// A business event or milestone (里程碑): signing, delivery, acceptance, invoice … The line has no
    /// date until the event is reported.
    Event {
        /// The name of the event, the caller's own.
        event: Id,
    },
    /// A fixed date.
    Date {
        /// The date.
        date: LocalDate,
    },
    /// The due date of the line before it, before that was moved to a business day: a chain of lines does not
    /// drift over holidays. Months keep their anchor through the chain: 31 January, 28 February, 31 March.
    Previous {},
}

/// A date to count from, and the steps from there.
pub type Due = duebook::Due;
/// A date to count from, and the steps from there.
#[uniffi::remote(Record)]
pub struct Due {
    /// Where counting begins.
    pub start: Start,
    /// The steps from there, applied in order; none means the start itself.
    #[uniffi(default = [])]
    pub steps: Vec<Step>,
}

/// Which part of the amount a line takes. A rule in the order of the lines, so that any term of Odoo,
/// ERPNext, Tryton or OCA can be written down.
pub type Share = duebook::Share;
/// Which part of the amount a line takes. A rule in the order of the lines, so that any term of Odoo,
/// ERPNext, Tryton or OCA can be written down.
#[uniffi::remote(Enum)]
pub enum Share {
    /// A percentage of the whole amount.
    Percent {
        /// The percentage.
        percent: Percent,
        /// Round to a multiple of this amount instead of the minor unit, such as whole yuan. What that leaves
        /// over goes to one line, with `last`, `first` and `largestPart`, whatever its multiple. With `fromTop`
        /// and `largestRemainder` each line in the order of the policy takes one multiple of its own until
        /// less than that is left, and the line whose turn it then is takes what is left.
        #[uniffi(default = None)]
        multiple: Option<Money>,
    },
    /// A percentage of what the lines before it left.
    PercentOfRest {
        /// The percentage.
        percent: Percent,
    },
    /// A fixed amount, zero or more; of a negative total (a credit note) it takes the sign.
    Fixed {
        /// The amount.
        amount: Money,
    },
    /// What the other lines leave (余额行). Several such lines share it by weight.
    Rest {
        /// 0 to 10¹²; 1 unless said otherwise.
        #[uniffi(default = 1)]
        weight: i64,
    },
}

/// What kind of installment a line makes.
pub type Purpose = duebook::Purpose;
/// What kind of installment a line makes.
#[uniffi::remote(Enum)]
pub enum Purpose {
    /// An ordinary installment (分期款).
    Installment,
    /// Paid before anything is delivered (预付款、首付款).
    DownPayment,
    /// Released by progress of the work (进度款).
    Progress,
    /// Held back until the warranty has run out (质保金).
    Retention,
}

/// One line of the terms.
pub type TermLine = duebook::TermLine;
/// One line of the terms.
#[uniffi::remote(Record)]
pub struct TermLine {
    /// Which part of the amount.
    pub share: Share,
    /// When it is due.
    pub due: Due,
    /// What kind of installment it is.
    pub purpose: Purpose,
    /// A name of the caller's for the line, carried to the installment.
    #[uniffi(default = None)]
    pub label: Option<Id>,
}

/// The payment terms of a contract.
pub type Terms = duebook::Terms;
/// The payment terms of a contract.
#[uniffi::remote(Record)]
pub struct Terms {
    /// The lines, 1 to 10,000.
    pub lines: Vec<TermLine>,
    /// How each share is rounded to the minor unit.
    pub rounding: Rounding,
    /// Which line takes what rounding leaves over, among percentages that add up to 100 or among the
    /// lines that share the rest.
    pub remainder: Remainder,
    /// What happens to a due date that is not a business day; anything but `unadjusted` needs a calendar.
    pub business_day: BusinessDay,
}

/// A reported event: what happened, and on which day.
pub type EventDate = duebook::EventDate;
/// A reported event: what happened, and on which day.
#[uniffi::remote(Record)]
pub struct EventDate {
    /// The event the terms wait for.
    pub event: Id,
    /// The day it happened.
    pub date: LocalDate,
}

/// What a schedule is made from.
pub type ScheduleRequest = duebook::ScheduleRequest;
/// What a schedule is made from.
#[uniffi::remote(Record)]
pub struct ScheduleRequest {
    /// The contract amount; negative for a credit note, never zero.
    pub total: Money,
    /// The payment terms.
    pub terms: Terms,
    /// The events reported so far, in any order, each once.
    #[uniffi(default = [])]
    pub events: Vec<EventDate>,
    /// The business days; needed if the terms move dates.
    #[uniffi(default = None)]
    pub calendar: Option<BusinessCalendar>,
}

/// One installment (一期).
pub type Installment = duebook::Installment;
/// One installment (一期).
#[uniffi::remote(Record)]
pub struct Installment {
    /// 1 for the first line of the terms.
    pub number: i64,
    /// What is to be paid; it never has the opposite sign of the total.
    pub amount: Money,
    /// When; absent while the event has not been reported.
    #[uniffi(default = None)]
    pub due: Option<LocalDate>,
    /// The event the date counts from, reported or not; absent for fixed dates.
    #[uniffi(default = None)]
    pub event: Option<Id>,
    /// What kind of installment it is.
    pub purpose: Purpose,
    /// The caller's name for it.
    #[uniffi(default = None)]
    pub label: Option<Id>,
}

/// The installments of a contract, in the order of the terms.
pub type Schedule = duebook::Schedule;
/// The installments of a contract, in the order of the terms.
#[uniffi::remote(Record)]
pub struct Schedule {
    /// The contract amount: exactly what the installments add up to.
    pub total: Money,
    /// The installments.
    pub installments: Vec<Installment>,
    /// What rounding left over and the remainder policy placed; zero if every share was exact.
    pub residue: Money,
}

/// The value of a field, typed.
pub type Value = duebook::Value;
/// The value of a field, typed.
#[uniffi::remote(Enum)]
pub enum Value {
    /// A number, code or name.
    Text {
        /// The text, in the form of an identifier.
        text: Id,
    },
    /// A whole number.
    Whole {
        /// The number.
        whole: i64,
    },
    /// A date.
    Date {
        /// The date.
        date: LocalDate,
    },
    /// Yes or no.
    Flag {
        /// Whether it is so.
        flag: bool,
    },
    /// An amount of money.
    Amount {
        /// The amount.
        amount: Money,
    },
}

/// A named value on a customer, contract, receivable or lot: the contract, order or project it belongs to
/// (辅助核算), or anything else the caller wants to filter, match or report by (自定义字段).
pub type Field = duebook::Field;
/// A named value on a customer, contract, receivable or lot: the contract, order or project it belongs to
/// (辅助核算), or anything else the caller wants to filter, match or report by (自定义字段).
#[uniffi::remote(Record)]
pub struct Field {
    /// The name, the caller's own: `contract`, `order`, `project`, `department`.
    pub name: Id,
    /// The value.
    pub value: Value,
}

/// Paying on or before a day settles the item for less.
///
/// The amount and the day are those agreed when the item came into being: a later change of the terms
/// does not touch them.
pub type Discount = duebook::Discount;
/// Paying on or before a day settles the item for less.
///
/// The amount and the day are those agreed when the item came into being: a later change of the terms
/// does not touch them.
#[uniffi::remote(Record)]
pub struct Discount {
    /// The last day on which it may be taken.
    pub until: LocalDate,
    /// How much less is to be paid, more than zero and not more than the item.
    pub amount: Money,
}

/// One component of an item and what is open of it.
pub type Part = duebook::Part;
/// One component of an item and what is open of it.
#[uniffi::remote(Record)]
pub struct Part {
    /// The component, the caller's own name: `line`, `tax`, `freight`, `principal`, `interest`.
    pub component: Id,
    /// What is open of it, zero or more.
    pub open: Money,
}

/// What kind of money a lot is (款项性质). The kind decides what may be done with it.
pub type Nature = duebook::Nature;
/// What kind of money a lot is (款项性质). The kind decides what may be done with it.
#[uniffi::remote(Enum)]
pub enum Nature {
    /// Money before a contract exists (预收账款).
    Advance,
    /// Money under a contract (合同负债).
    ContractLiability,
    /// A deposit that binds both sides (定金).
    Deposit,
    /// Earnest money, an ordinary advance in law (订金).
    Earnest,
    /// A guarantee (保证金): it pays only items that are named.
    Guarantee,
    /// Money given, not paid (赠送金): used before paid money and never refunded.
    Promotional,
    /// Money nobody has identified yet (未明款项): it pays nothing.
    Unidentified,
}

/// Where a credit comes from. Phases of a scheme may take one source before another.
pub type Source = duebook::Source;
/// Where a credit comes from. Phases of a scheme may take one source before another.
#[uniffi::remote(Enum)]
pub enum Source {
    /// A payment that has just arrived (收款).
    Receipt,
    /// Money that was already on account (预收款).
    OnAccount,
    /// A credit note, return or red-letter bill (红字单据).
    CreditNote,
    /// What we owe the customer as our supplier (应付款).
    Payable,
}

/// One limit of what a lot may pay: the field must have one of these values.
pub type Scope = duebook::Scope;
/// One limit of what a lot may pay: the field must have one of these values.
#[uniffi::remote(Record)]
pub struct Scope {
    /// The name of the field of the item.
    pub field: Id,
    /// The values it may have, 1 to 1,000.
    pub values: Vec<Value>,
}

/// An item that a lot is meant for.
pub type NamedItem = duebook::NamedItem;
/// An item that a lot is meant for.
#[uniffi::remote(Record)]
pub struct NamedItem {
    /// The item.
    pub item: Id,
    /// How much of it to pay; absent: as much as is open and left.
    #[uniffi(default = None)]
    pub amount: Option<Money>,
}

/// One receipt, or what is left of one.
pub type Lot = duebook::Lot;
/// One receipt, or what is left of one.
#[uniffi::remote(Record)]
pub struct Lot {
    /// The lot, unique among the lots of one call.
    pub id: Id,
    /// The customer who paid.
    pub customer: Id,
    /// What is left to use, more than zero.
    pub amount: Money,
    /// The day it arrived (到账日期).
    pub received: LocalDate,
    /// What kind of money it is.
    pub nature: Nature,
    /// Numbers the payer quoted: items, contracts, orders, invoices.
    #[uniffi(default = [])]
    pub references: Vec<Id>,
    /// Items that the payer or a clerk named, to be paid first and in this order.
    #[uniffi(default = [])]
    pub pays: Vec<NamedItem>,
    /// Where the credit comes from.
    pub source: Source,
    /// What it belongs to: contract, order, project, department; and whatever else the caller keeps.
    #[uniffi(default = [])]
    pub fields: Vec<Field>,
    /// The items it may pay (使用范围): all limits must hold. None: any item of the customer.
    #[uniffi(default = [])]
    pub scope: Vec<Scope>,
    /// Lots of a lower number are used first, 0 to 100.
    #[uniffi(default = 50)]
    pub priority: i64,
    /// The first day on which it can no longer be used (到期失效). Absent: it never expires.
    #[uniffi(default = None)]
    pub expires: Option<LocalDate>,
}

/// What kind of debt an item is. The kind decides which phases of a scheme look at it.
pub type ItemKind = duebook::ItemKind;
/// What kind of debt an item is. The kind decides which phases of a scheme look at it.
#[uniffi::remote(Enum)]
pub enum ItemKind {
    /// An invoice, an installment, an opening balance (应收款).
    Ordinary,
    /// A charge for paying late (滞纳金).
    LateCharge,
    /// Money the customer got back and that a receipt may be set against (退款).
    Refund,
    /// An item already written off: paid only if it is named (收回已核销坏账).
    WrittenOff,
}

/// An open item: one invoice, one installment, one opening balance.
pub type Receivable = duebook::Receivable;
/// An open item: one invoice, one installment, one opening balance.
#[uniffi::remote(Record)]
pub struct Receivable {
    /// The item, unique among the items of one call.
    pub id: Id,
    /// The customer who owes it.
    pub customer: Id,
    /// What is still open (未付金额), zero or more.
    pub open: Money,
    /// The day it is due (应付日期).
    pub due: LocalDate,
    /// The day it came into being; before it, it does not take part. Absent: it always does.
    #[uniffi(default = None)]
    pub issued: Option<LocalDate>,
    /// Other numbers under which a payer may quote it: contract, order, invoice, shipment.
    #[uniffi(default = [])]
    pub references: Vec<Id>,
    /// What kind of debt it is.
    pub kind: ItemKind,
    /// Whether the customer disputes it (有争议).
    #[uniffi(default = false)]
    pub disputed: bool,
    /// What it belongs to: contract, order, project, department; and whatever else the caller keeps.
    #[uniffi(default = [])]
    pub fields: Vec<Field>,
    /// What the open amount consists of: lines, tax, freight, charges; principal, interest. Together they
    /// are `open`. None: it is one sum.
    #[uniffi(default = [])]
    pub parts: Vec<Part>,
    /// Discounts for paying early, as they were agreed when the item came into being.
    #[uniffi(default = [])]
    pub discounts: Vec<Discount>,
}

/// The end of a day, seen with what had been entered by another day.
///
/// Without `known` a report for a past date takes in whatever was entered since with a business date before it.
/// With it, the report is the one that could have been printed then, unchanged by anything entered later.
pub type CutOff = duebook::CutOff;
/// The end of a day, seen with what had been entered by another day.
///
/// Without `known` a report for a past date takes in whatever was entered since with a business date before it.
/// With it, the report is the one that could have been printed then, unchanged by anything entered later.
#[uniffi::remote(Record)]
pub struct CutOff {
    /// The day; its end counts (业务日期).
    pub on: LocalDate,
    /// What was entered after the end of this day is not known (录入日期). Absent: everything is known.
    #[uniffi(default = None)]
    pub known: Option<LocalDate>,
}

/// What kind of money paid.
pub type PaidBy = duebook::PaidBy;
/// What kind of money paid.
#[uniffi::remote(Enum)]
pub enum PaidBy {
    /// Money that arrived for it (收款).
    Receipt,
    /// Money that was on account before (预收冲应收).
    Prepayment,
    /// What we owed the customer, or anything else that is not cash (应收冲应付).
    Netting,
}

/// Why a payment was taken back.
pub type ReversalCause = duebook::ReversalCause;
/// Why a payment was taken back.
#[uniffi::remote(Enum)]
pub enum ReversalCause {
    /// It was matched to the wrong debt (反核销).
    Undone,
    /// The bank took the money back (退票).
    Bounced,
}

/// How a dispute ended.
pub type DisputeOutcome = duebook::DisputeOutcome;
/// How a dispute ended.
#[uniffi::remote(Enum)]
pub enum DisputeOutcome {
    /// The customer was right: a credit note follows as an event of its own.
    CustomerRight,
    /// The customer was wrong: it was due all the time.
    CustomerWrong,
    /// They agreed, or the dispute was dropped: it was not late while disputed.
    Settled,
}

/// What happened to a debt. Amounts are more than zero and of its currency.
pub type DebtAct = duebook::DebtAct;
/// What happened to a debt. Amounts are more than zero and of its currency.
#[uniffi::remote(Enum)]
pub enum DebtAct {
    /// Money settled a part of it, or all (核销).
    Paid {
        /// How much.
        amount: Money,
        /// The receipt.
        #[uniffi(default = None)]
        receipt: Option<Id>,
        /// When the money arrived, if it was on account before. Absent: on the day of the event.
        #[uniffi(default = None)]
        received: Option<LocalDate>,
        /// What kind of money it was.
        by: PaidBy,
    },
    /// A payment, or a part of it, is taken back: the debt is open again as if that had never been paid.
    PaymentReversed {
        /// How much.
        amount: Money,
        /// The receipt.
        #[uniffi(default = None)]
        receipt: Option<Id>,
        /// Why.
        cause: ReversalCause,
    },
    /// A credit note took something off (红字、退货).
    Credited {
        /// How much.
        amount: Money,
    },
    /// A discount, a fee or rounding was settled beside a payment (现金折扣、手续费、尾差).
    Deducted {
        /// How much.
        amount: Money,
    },
    /// What was settled beside a payment is owed again.
    DeductionReversed {
        /// How much.
        amount: Money,
    },
    /// It, or a part of it, was given up (坏账核销).
    WrittenOff {
        /// How much.
        amount: Money,
    },
    /// What was given up is owed again (坏账收回).
    Recovered {
        /// How much.
        amount: Money,
    },
    /// What is open of it falls away (作废).
    Canceled {},
    /// It has another amount or another day, by agreement (变更). What was settled stays settled.
    Changed {
        /// What it comes to from now on. Absent: as before.
        #[uniffi(default = None)]
        amount: Option<Money>,
        /// When it is due from now on. Absent: as before.
        #[uniffi(default = None)]
        due: Option<LocalDate>,
    },
    /// The customer disputes it (有争议).
    Disputed {
        /// How much of it; of what is open, at most all counts. Absent: all.
        #[uniffi(default = None)]
        amount: Option<Money>,
    },
    /// The dispute is over.
    DisputeEnded {
        /// How.
        outcome: DisputeOutcome,
    },
    /// The customer promised to pay (付款承诺).
    Promised {
        /// The day.
        day: LocalDate,
        /// How much. Absent: all that is open.
        #[uniffi(default = None)]
        amount: Option<Money>,
    },
    /// A reminder of a level went out (催款函).
    Reminded {
        /// The level, 1 or more.
        level: i64,
    },
    /// Somebody else looks after it (移交负责人).
    Reassigned {
        /// Who.
        owner: Id,
    },
}

/// Something that happened to a debt.
pub type DebtEvent = duebook::DebtEvent;
/// Something that happened to a debt.
#[uniffi::remote(Record)]
pub struct DebtEvent {
    /// The business date, not before the day of the document (业务日期).
    pub on: LocalDate,
    /// The day it was entered. Absent: on its business date.
    #[uniffi(default = None)]
    pub entered: Option<LocalDate>,
    /// What happened.
    pub act: DebtAct,
}

/// One invoice, installment or opening balance with its history.
pub type Debt = duebook::Debt;
/// One invoice, installment or opening balance with its history.
#[uniffi::remote(Record)]
pub struct Debt {
    /// The debt, unique among those of one call.
    pub id: Id,
    /// The customer who owes it.
    pub customer: Id,
    /// What it came to when it came into being, more than zero.
    pub amount: Money,
    /// The day of its document (单据日期).
    pub issued: LocalDate,
    /// The day it was due when it came into being (应付日期). It may lie before `issued`: an opening balance, a mistake.
    pub due: LocalDate,
    /// The day it was entered. Absent: on the day of its document.
    #[uniffi(default = None)]
    pub entered: Option<LocalDate>,
    /// The document it is a part of, if one invoice or contract has several debts (installments).
    #[uniffi(default = None)]
    pub document: Option<Id>,
    /// What kind of debt it is.
    pub kind: ItemKind,
    /// Whether it is retention money (质保金): owed, and held back by agreement until it is due.
    #[uniffi(default = false)]
    pub retention: bool,
    /// Who looked after the customer when it came into being (负责人).
    #[uniffi(default = None)]
    pub owner: Option<Id>,
    /// What it belongs to: `contract`, `project`, `department`, `team`, `region`, and whatever else the caller keeps.
    #[uniffi(default = [])]
    pub fields: Vec<Field>,
    /// What happened to it, in any order; on one day, in the order given.
    #[uniffi(default = [])]
    pub events: Vec<DebtEvent>,
}

/// How a debt stands at a cut-off.
pub type DebtStanding = duebook::DebtStanding;
/// How a debt stands at a cut-off.
#[uniffi::remote(Record)]
pub struct DebtStanding {
    /// Whether it is there at all: issued and entered by then.
    pub exists: bool,
    /// What it comes to, with agreed changes.
    pub amount: Money,
    /// What is open of it (未付金额), the disputed part included.
    pub open: Money,
    /// What of the open amount is disputed.
    pub disputed: Money,
    /// When it is due, as agreed by then.
    pub due: LocalDate,
    /// What was paid, and not taken back.
    pub paid: Money,
    /// What was credited.
    pub credited: Money,
    /// What was settled beside payments.
    pub deducted: Money,
    /// What was given up, and not recovered.
    pub written_off: Money,
    /// What fell away.
    pub canceled: Money,
    /// The first day since whose end nothing is open; absent while something is.
    #[uniffi(default = None)]
    pub settled: Option<LocalDate>,
    /// The day promised last, if the promise is not kept yet.
    #[uniffi(default = None)]
    pub promised: Option<LocalDate>,
    /// The highest level of a reminder, 0 if none went out.
    pub reminded: i64,
    /// Who looks after it.
    #[uniffi(default = None)]
    pub owner: Option<Id>,
}

/// What happened to a prepayment. Amounts are more than zero and of its currency.
pub type PrepaymentAct = duebook::PrepaymentAct;
/// What happened to a prepayment. Amounts are more than zero and of its currency.
#[uniffi::remote(Enum)]
pub enum PrepaymentAct {
    /// It paid something (核销).
    Applied {
        /// How much.
        amount: Money,
        /// What it paid.
        #[uniffi(default = None)]
        item: Option<Id>,
    },
    /// What it paid was taken back (反核销).
    Returned {
        /// How much.
        amount: Money,
        /// What it had paid.
        #[uniffi(default = None)]
        item: Option<Id>,
    },
    /// A refund is asked for; the money is still there and waits (申请退款).
    RefundRequested {
        /// The refund.
        refund: Id,
        /// How much.
        amount: Money,
    },
    /// The refund was given up.
    RefundCanceled {
        /// The refund.
        refund: Id,
    },
    /// It, or a part of it, was paid back (退款).
    Refunded {
        /// How much.
        amount: Money,
        /// The refund, if it was asked for.
        #[uniffi(default = None)]
        refund: Option<Id>,
        /// The account the money went to.
        #[uniffi(default = None)]
        account: Option<Id>,
    },
    /// What was paid back came back (退款退回).
    RefundReturned {
        /// How much.
        amount: Money,
        /// The refund, if it was asked for.
        #[uniffi(default = None)]
        refund: Option<Id>,
    },
    /// It went elsewhere: another customer, another account, income, forfeited, expired.
    Removed {
        /// How much.
        amount: Money,
    },
    /// What went elsewhere is back.
    Restored {
        /// How much.
        amount: Money,
    },
    /// The bank took it back: what is left is gone, and what it had paid is taken back before (退票).
    Bounced {},
    /// It is set aside for something (占用) or free again.
    Held {
        /// How much is set aside from now on, in all; zero: nothing.
        amount: Money,
    },
}

/// Something that happened to a prepayment.
pub type PrepaymentEvent = duebook::PrepaymentEvent;
/// Something that happened to a prepayment.
#[uniffi::remote(Record)]
pub struct PrepaymentEvent {
    /// The business date, not before the day of arrival.
    pub on: LocalDate,
    /// The day it was entered. Absent: on its business date.
    #[uniffi(default = None)]
    pub entered: Option<LocalDate>,
    /// What happened.
    pub act: PrepaymentAct,
}

/// One receipt, credit note on account or transfer, with its history.
pub type Prepayment = duebook::Prepayment;
/// One receipt, credit note on account or transfer, with its history.
#[uniffi::remote(Record)]
pub struct Prepayment {
    /// The prepayment, unique among those of one call.
    pub id: Id,
    /// The customer who paid.
    pub customer: Id,
    /// How much, more than zero.
    pub amount: Money,
    /// The day it arrived (到账日期).
    pub received: LocalDate,
    /// The first day on which it is on the books in this form, if it arrived before: money that was moved here, or
    /// carried over at the start. Absent: the day it arrived.
    #[uniffi(default = None)]
    pub since: Option<LocalDate>,
    /// The day it was entered. Absent: the day from which it is on the books.
    #[uniffi(default = None)]
    pub entered: Option<LocalDate>,
    /// What kind of money it is.
    pub nature: Nature,
    /// Where the credit comes from.
    pub source: Source,
    /// The number of the bank (银行流水号).
    #[uniffi(default = None)]
    pub bank_ref: Option<Id>,
    /// The account of the payer (付款账号).
    #[uniffi(default = None)]
    pub payer_account: Option<Id>,
    /// Who looked after the customer when it arrived.
    #[uniffi(default = None)]
    pub owner: Option<Id>,
    /// What it belongs to: `contract`, `project`, `order`; and whatever else the caller keeps.
    #[uniffi(default = [])]
    pub fields: Vec<Field>,
    /// The first day on which it can no longer be used (到期失效). Absent: it never expires.
    #[uniffi(default = None)]
    pub expires: Option<LocalDate>,
    /// What became of it, in any order; on one day, in the order given.
    #[uniffi(default = [])]
    pub events: Vec<PrepaymentEvent>,
}

/// How a prepayment stands at a cut-off.
pub type PrepaymentStanding = duebook::PrepaymentStanding;
/// How a prepayment stands at a cut-off.
#[uniffi::remote(Record)]
pub struct PrepaymentStanding {
    /// Whether it is there at all: arrived and entered by then.
    pub exists: bool,
    /// What is left of it, what is held and asked back included.
    pub left: Money,
    /// What of that is set aside, at most what is left.
    pub held: Money,
    /// What of that is asked back (待退款).
    pub refund_requested: Money,
    /// What paid something and stays so.
    pub applied: Money,
    /// What was paid back.
    pub refunded: Money,
    /// What went elsewhere.
    pub removed: Money,
    /// Whether the bank took it back.
    pub bounced: bool,
    /// The last day on which anything happened to it: its arrival, its use, its refund (最近动账日).
    pub last_activity: LocalDate,
    /// Since when the oldest refund waits that is asked for and not paid.
    #[uniffi(default = None)]
    pub refund_since: Option<LocalDate>,
}

/// What happened to a customer.
pub type DebtorAct = duebook::DebtorAct;
/// What happened to a customer.
#[uniffi::remote(Enum)]
pub enum DebtorAct {
    /// It is insolvent, or we sue it (破产、诉讼).
    Insolvent {},
    /// That is over.
    Solvent {},
    /// Somebody stopped it by hand (手工冻结).
    Stopped {},
    /// That is over.
    Released {},
    /// Somebody else looks after it (移交负责人).
    Reassigned {
        /// Who.
        owner: Id,
    },
    /// Somebody was in touch with it (联系记录).
    Contacted {},
}

/// Something that happened to a customer.
pub type DebtorEvent = duebook::DebtorEvent;
/// Something that happened to a customer.
#[uniffi::remote(Record)]
pub struct DebtorEvent {
    /// The business date.
    pub on: LocalDate,
    /// The day it was entered. Absent: on its business date.
    #[uniffi(default = None)]
    pub entered: Option<LocalDate>,
    /// What happened.
    pub act: DebtorAct,
}

/// A customer with what is known of it beside its debts.
pub type Debtor = duebook::Debtor;
/// A customer with what is known of it beside its debts.
#[uniffi::remote(Record)]
pub struct Debtor {
    /// The customer, once in a call.
    pub id: Id,
    /// The name (企业名称).
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// The customer it belongs to, if it is a part of a group (集团).
    #[uniffi(default = None)]
    pub parent: Option<Id>,
    /// Who looks after it today (负责人).
    #[uniffi(default = None)]
    pub owner: Option<Id>,
    /// Since when it is a customer. Absent: since its first debt or prepayment.
    #[uniffi(default = None)]
    pub since: Option<LocalDate>,
    /// What else is known: `department`, `team`, `region`, `segment`.
    #[uniffi(default = [])]
    pub fields: Vec<Field>,
    /// What happened to it beside its debts.
    #[uniffi(default = [])]
    pub events: Vec<DebtorEvent>,
}

/// Debts, money and customers together. A book gives its own; whoever has no book fills it from anywhere.
pub type Portfolio = duebook::Portfolio;
/// Debts, money and customers together. A book gives its own; whoever has no book fills it from anywhere.
#[uniffi::remote(Record)]
pub struct Portfolio {
    /// What customers owe and owed, at most 10,000,000.
    #[uniffi(default = [])]
    pub debts: Vec<Debt>,
    /// Money of customers, at most 10,000,000.
    #[uniffi(default = [])]
    pub prepayments: Vec<Prepayment>,
    /// What is known of customers. A customer that is not here is one of whom only the id is known.
    #[uniffi(default = [])]
    pub debtors: Vec<Debtor>,
}

/// What counts as late.
pub type ObservationRules = duebook::ObservationRules;
/// What counts as late.
#[uniffi::remote(Record)]
pub struct ObservationRules {
    /// The days on which nobody pays: a due date on one of them moves to the next business day (节假日顺延). Lateness
    /// that only a weekend made is none. Absent: every day is a business day.
    #[uniffi(default = None)]
    pub calendar: Option<BusinessCalendar>,
    /// So many days late are not late, 0 to 366 (宽限天数).
    #[uniffi(default = 0)]
    pub tolerance: i64,
    /// At most so much left open does not keep a debt open: a bank fee, a rounding. One amount for each currency.
    #[uniffi(default = [])]
    pub small: Vec<Money>,
}

/// What became of a debt.
pub type ObservationState = duebook::ObservationState;
/// What became of a debt.
#[uniffi::remote(Enum)]
pub enum ObservationState {
    /// It was settled (已结清).
    Settled,
    /// It was given up (坏账): late, and a loss. What is recovered later is income and changes nothing.
    WrittenOff,
    /// It is open and past due (逾期未付).
    Overdue,
}

/// How late a debt was, or is.
pub type Observation = duebook::Observation;
/// How late a debt was, or is.
#[uniffi::remote(Record)]
pub struct Observation {
    /// The debt.
    pub debt: Id,
    /// The customer.
    pub customer: Id,
    /// What it came to, without what was credited or fell away.
    pub amount: Money,
    /// The day of its document.
    pub issued: LocalDate,
    /// The day it was due, moved to a business day.
    pub due: LocalDate,
    /// The day it was settled or given up; of one that is open, the day of the cut-off.
    pub until: LocalDate,
    /// The days from `due` to `until`, below zero if it was early. Days of a dispute that was settled do not count.
    pub days: i64,
    /// Whether that is late: more days than the tolerance, or given up.
    pub late: bool,
    /// What became of it.
    pub state: ObservationState,
}

/// How customers are graded. Shares are basis points: 10,000 are the whole.
///
/// The risk of a customer is the weighted sum of three figures, each drawn towards the rate of the portfolio by a few
/// pseudo observations, so that three invoices do not make anybody excellent: how often it pays late, how many days,
/// and how often seriously. `score = 10,000 − risk`.
pub type GradePolicy = duebook::GradePolicy;
/// How customers are graded. Shares are basis points: 10,000 are the whole.
///
/// The risk of a customer is the weighted sum of three figures, each drawn towards the rate of the portfolio by a few
/// pseudo observations, so that three invoices do not make anybody excellent: how often it pays late, how many days,
/// and how often seriously. `score = 10,000 − risk`.
#[uniffi::remote(Record)]
pub struct GradePolicy {
    /// The version of this policy, for whoever reads an old grade (规则版本). Absent: `standard-1`.
    #[uniffi(default = None)]
    pub version: Option<Id>,
    /// What counts as late.
    pub observed: ObservationRules,
    /// What is lost if everything is late.
    #[uniffi(default = 4000)]
    pub weight_late: i64,
    /// What is lost if payments are `full_days` late on average.
    #[uniffi(default = 3000)]
    pub weight_days: i64,
    /// What is lost if everything is seriously late. The three weights together are 10,000.
    #[uniffi(default = 3000)]
    pub weight_serious: i64,
    /// More days than these are seriously late.
    #[uniffi(default = 15)]
    pub serious_days: i64,
    /// No payment counts as more days late than these.
    #[uniffi(default = 90)]
    pub cap_days: i64,
    /// So many days late on average lose all of `weight_days`.
    #[uniffi(default = 30)]
    pub full_days: i64,
    /// The share of the standard deviation in the severity index, in hundredths: 84 is about the 80th percentile.
    #[uniffi(default = 84)]
    pub spread_hundredths: i64,
    /// A risk below this is grade A.
    #[uniffi(default = 1000)]
    pub cut_a: i64,
    /// A risk below this is at least grade B.
    #[uniffi(default = 2000)]
    pub cut_b: i64,
    /// A risk below this is at least grade C; any other is grade D. The cuts rise.
    #[uniffi(default = 3500)]
    pub cut_c: i64,
    /// How many observations of the portfolio stand beside those of a customer, 0 to 1,000.
    #[uniffi(default = 5)]
    pub pseudo: i64,
    /// Only what was settled within so many days counts, 1 to 3,660.
    #[uniffi(default = 365)]
    pub window_days: i64,
    /// Below so many observations a customer is not rated, 1 to 1,000.
    #[uniffi(default = 3)]
    pub minimum: i64,
    /// Below so many days since its first document a customer is not rated.
    #[uniffi(default = 60)]
    pub minimum_days: i64,
    /// Below so many observations a grade is thin.
    #[uniffi(default = 6)]
    pub thin: i64,
    /// A grade moves only if the risk lies so far beyond the cut, 0 to 5,000 (缓冲).
    #[uniffi(default = 200)]
    pub margin: i64,
    /// In so many successive months a better risk must be found before the grade rises, 1 to 24.
    #[uniffi(default = 2)]
    pub confirmations: i64,
    /// What was unpaid for more than so many days makes a customer grade D.
    #[uniffi(default = 90)]
    pub unpaid_days: i64,
    /// So much may be unpaid that long all the same, one amount for each currency. No amount: nothing may.
    #[uniffi(default = [])]
    pub materiality: Vec<Money>,
    /// A payment that bounced within so many days allows at most grade C.
    #[uniffi(default = 90)]
    pub bounced_days: i64,
    /// A write-off within so many months allows at most grade C.
    #[uniffi(default = 24)]
    pub loss_months: i64,
}

/// How far a customer can be trusted (信用等级).
pub type CreditGrade = duebook::CreditGrade;
/// How far a customer can be trusted (信用等级).
#[uniffi::remote(Enum)]
pub enum CreditGrade {
    /// Excellent (信用极佳).
    A,
    /// Good (信用良好).
    B,
    /// To be watched (需要关注).
    C,
    /// High risk (高风险).
    D,
    /// Too little is known (未评级). It is neither better nor worse than another.
    NotRated,
}

/// How all customers together paid: what a customer of whom little is known is taken for. Only counts, so that the
/// rates of two parts of a portfolio may be added.
pub type PeerRates = duebook::PeerRates;
/// How all customers together paid: what a customer of whom little is known is taken for. Only counts, so that the
/// rates of two parts of a portfolio may be added.
#[uniffi::remote(Record)]
pub struct PeerRates {
    /// What was settled or given up in the window, and what is overdue.
    pub observations: i64,
    /// What of that was or is late.
    pub late: i64,
    /// What was settled or given up, and what is seriously overdue.
    pub serious_of: i64,
    /// What of that was or is seriously late.
    pub serious: i64,
    /// The days late, each capped, none below zero.
    pub days: i64,
}

/// What the risk of a customer is made of. The factors add up to it exactly.
pub type CustomerRisk = duebook::CustomerRisk;
/// What the risk of a customer is made of. The factors add up to it exactly.
#[uniffi::remote(Record)]
pub struct CustomerRisk {
    /// The risk, 0 to 10,000, rounded down.
    pub risk: i64,
    /// The same in billionths, for sorting.
    pub billionths: i64,
    /// What was settled or given up in the window.
    pub settled: i64,
    /// What is overdue.
    pub overdue: i64,
    /// The points lost by factor; together `risk`.
    pub factors: Vec<RiskFactor>,
    /// The mean of the days late plus a share of their standard deviation, in thousandths of a day (严重度): how badly
    /// late rather than how often. Absent below two observations.
    #[uniffi(default = None)]
    pub severity: Option<i64>,
}

/// One reason why points are lost.
pub type RiskFactor = duebook::RiskFactor;
/// One reason why points are lost.
#[uniffi::remote(Record)]
pub struct RiskFactor {
    /// What is looked at.
    pub kind: FactorKind,
    /// The points that could be lost.
    pub weight: i64,
    /// The points lost.
    pub points: i64,
    /// How many payments, days, orders or refunds were found.
    pub count: i64,
    /// Of how many payments or orders.
    pub of: i64,
    /// One by the other: a share, or days on average. Absent: there is nothing to divide by.
    #[uniffi(default = None)]
    pub observed: Option<Fraction>,
    /// The same of all customers.
    #[uniffi(default = None)]
    pub peers: Option<Fraction>,
}

/// What a factor looks at.
pub type FactorKind = duebook::FactorKind;
/// What a factor looks at.
#[uniffi::remote(Enum)]
pub enum FactorKind {
    /// The share of payments that are late (逾期率).
    LateShare,
    /// The mean of the days late (平均逾期天数).
    LateDays,
    /// The share of payments that are seriously late (严重逾期率).
    SeriousShare,
    /// The share of orders not funded before they were released (未足额预付率).
    UnfundedShare,
    /// Refunds asked for, per funded order (退款申请率).
    RefundShare,
}

/// How a customer that prepays behaves: orders stand for the invoices it does not have.
pub type FundingCounts = duebook::FundingCounts;
/// How a customer that prepays behaves: orders stand for the invoices it does not have.
#[uniffi::remote(Record)]
pub struct FundingCounts {
    /// Orders released in the window.
    pub orders: i64,
    /// Those of them that were funded before they were released.
    pub funded: i64,
    /// Refunds asked for on funded orders.
    pub refunds: i64,
}

/// The grade of a customer as an earlier run left it. Give it to the next run as it is.
pub type PreviousGrade = duebook::PreviousGrade;
/// The grade of a customer as an earlier run left it. Give it to the next run as it is.
#[uniffi::remote(Record)]
pub struct PreviousGrade {
    /// The customer.
    pub customer: Id,
    /// The grade it had.
    pub grade: CreditGrade,
    /// The day it was computed.
    pub on: LocalDate,
    /// What it was before hard rules and without what was set by hand. Absent: the same.
    #[uniffi(default = None)]
    pub steady: Option<CreditGrade>,
    /// The rise that waits to be confirmed.
    #[uniffi(default = None)]
    pub rising: Option<RisingGrade>,
}

/// A rise that the next months must confirm.
pub type RisingGrade = duebook::RisingGrade;
/// A rise that the next months must confirm.
#[uniffi::remote(Record)]
pub struct RisingGrade {
    /// To which grade: the worst that any of the months allowed.
    pub to: CreditGrade,
    /// In how many months it was found, 1 or more.
    pub months: i64,
    /// The day it was found last in another month.
    pub on: LocalDate,
}

/// What bears on grades beside the portfolio.
pub type GradeContext = duebook::GradeContext;
/// What bears on grades beside the portfolio.
#[uniffi::remote(Record)]
pub struct GradeContext {
    /// The grades of the run before, as `CustomerGrade::kept` gave them; each customer at most once.
    #[uniffi(default = [])]
    pub previous: Vec<PreviousGrade>,
    /// Grades set by hand; at most one in force for a customer.
    #[uniffi(default = [])]
    pub overrides: Vec<GradeOverride>,
    /// Orders of customers that prepay; each customer at most once.
    #[uniffi(default = [])]
    pub funding: Vec<CustomerFunding>,
}

/// A grade set by hand (人工调整). The computed grade keeps running beside it.
pub type GradeOverride = duebook::GradeOverride;
/// A grade set by hand (人工调整). The computed grade keeps running beside it.
#[uniffi::remote(Record)]
pub struct GradeOverride {
    /// The customer.
    pub customer: Id,
    /// The grade.
    pub grade: CreditGrade,
    /// Who answers for it.
    pub owner: Id,
    /// Why; not empty.
    pub reason: String,
    /// The first day.
    pub from: LocalDate,
    /// The last day.
    pub until: LocalDate,
}

/// The orders of a customer that prepays.
pub type CustomerFunding = duebook::CustomerFunding;
/// The orders of a customer that prepays.
#[uniffi::remote(Record)]
pub struct CustomerFunding {
    /// The customer.
    pub customer: Id,
    /// Its orders.
    pub counts: FundingCounts,
}

/// The grades of all customers.
pub type GradeRun = duebook::GradeRun;
/// The grades of all customers.
#[uniffi::remote(Record)]
pub struct GradeRun {
    /// As of when.
    pub cut_off: CutOff,
    /// Under which version of the policy.
    pub policy: Id,
    /// How all customers together paid.
    pub peers: PeerRates,
    /// The customers, by id.
    pub customers: Vec<CustomerGrade>,
    /// Whose grade is not what it was before (评级变动).
    pub changes: Vec<GradeChange>,
}

/// The grade of a customer.
pub type CustomerGrade = duebook::CustomerGrade;
/// The grade of a customer.
#[uniffi::remote(Record)]
pub struct CustomerGrade {
    /// The customer.
    pub customer: Id,
    /// The grade in force.
    pub grade: CreditGrade,
    /// What the rules say; another one only if somebody set the grade by hand.
    pub computed: CreditGrade,
    /// 10,000 less the risk (信用得分). Absent: not rated.
    #[uniffi(default = None)]
    pub score: Option<i64>,
    /// The risk with the points lost by factor. Absent: not rated.
    #[uniffi(default = None)]
    pub risk: Option<CustomerRisk>,
    /// How many observations there are, orders of one that prepays included.
    pub observations: i64,
    /// Whether the grade stands on few of them.
    pub thin: bool,
    /// The points that would lift the score to the next cut (距上一级). Absent: there is no better grade, or it is not
    /// rated.
    #[uniffi(default = None)]
    pub to_better: Option<i64>,
    /// The points that the score may lose before the cut is passed. Absent: there is no worse grade, or not rated.
    #[uniffi(default = None)]
    pub to_worse: Option<i64>,
    /// Why; what weighs most first.
    pub reasons: Vec<GradeReason>,
    /// What would lift the computed grade: all of it, if there are several.
    #[uniffi(default = [])]
    pub next: Vec<GradeStep>,
    /// What to give the next run as the previous grade.
    pub kept: PreviousGrade,
    /// The digest of everything the grade follows from: counts, facts, previous grade, policy, cut-off (输入摘要). The
    /// same inputs give the same grade, whoever the customer is.
    pub inputs: String,
}

/// A grade that is not what it was.
pub type GradeChange = duebook::GradeChange;
/// A grade that is not what it was.
#[uniffi::remote(Record)]
pub struct GradeChange {
    /// The customer.
    pub customer: Id,
    /// What it was.
    pub from: CreditGrade,
    /// Since when at least.
    pub since: LocalDate,
    /// What it is.
    pub to: CreditGrade,
}

/// Why a customer has its grade.
pub type GradeReason = duebook::GradeReason;
/// Why a customer has its grade.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum GradeReason {
    /// Points are lost.
    Factor {
        /// For what.
        factor: FactorKind,
        /// How many payments, days, orders or refunds.
        count: i64,
        /// Of how many payments or orders.
        of: i64,
        /// The share, or days on average, of all customers.
        #[uniffi(default = None)]
        peers: Option<Fraction>,
        /// The points lost, in hundredths of a point.
        points: i64,
    },
    /// There are too few observations for a grade.
    TooFew {
        /// How many there are.
        found: i64,
        /// How many are needed.
        needed: i64,
    },
    /// The customer is too new for a grade.
    TooNew {
        /// For how many days it is known.
        days: i64,
        /// How many are needed.
        needed: i64,
    },
    /// The grade stands on little.
    Thin {
        /// How many observations there are.
        found: i64,
        /// With so many it would not be thin.
        full: i64,
    },
    /// Too much has been unpaid for too long: grade D.
    UnpaidLong {
        /// How much.
        amount: Money,
        /// The most days any of it is overdue.
        days: i64,
    },
    /// It is insolvent, or there is a lawsuit: grade D.
    Insolvent {
        /// Since when.
        since: LocalDate,
    },
    /// A payment bounced: at most grade C.
    Bounced {
        /// When last.
        on: LocalDate,
    },
    /// A debt was given up: at most grade C.
    WrittenOff {
        /// When last.
        on: LocalDate,
    },
    /// The score alone says another grade, but not by enough.
    WithinMargin {
        /// What the score says.
        score: CreditGrade,
        /// The grade that stays.
        stays: CreditGrade,
    },
    /// The grade will rise if the next months confirm it.
    Rising {
        /// To which grade.
        to: CreditGrade,
        /// How many months have.
        months: i64,
        /// How many must.
        needed: i64,
    },
    /// Somebody set the grade by hand.
    ByHand {
        /// What the rules say.
        computed: CreditGrade,
        /// Who answers for it.
        owner: Id,
        /// Why.
        cause: String,
        /// The last day.
        until: LocalDate,
    },
}

/// The smallest change that would lift a grade.
pub type GradeStep = duebook::GradeStep;
/// The smallest change that would lift a grade.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum GradeStep {
    /// So many more payments, each on its day.
    PayOnTime {
        /// How many.
        payments: i64,
        /// The grade then.
        to: CreditGrade,
        /// In so many monthly evaluations, this one taken anew included.
        months: i64,
    },
    /// Nothing but time: the score is good enough already.
    Confirm {
        /// The grade then.
        to: CreditGrade,
        /// In so many more monthly evaluations.
        months: i64,
    },
    /// So much must be paid of what has been unpaid for long.
    PayUnpaid {
        /// At least so much of what is more than the allowed days overdue.
        amount: Money,
    },
    /// The insolvency or lawsuit must be over.
    BeSolvent {},
    /// What caps the grade is forgotten from a day on, if it does not happen again.
    Forgotten {
        /// The first day without it.
        from: LocalDate,
    },
    /// So many more settled payments, and the customer is rated.
    BeKnown {
        /// How many.
        payments: i64,
    },
    /// The customer is not rated before a day.
    Wait {
        /// The first day.
        from: LocalDate,
    },
}

/// What each grade allows and how an order is checked. Shares are basis points: 10,000 are the whole.
pub type CreditPolicy = duebook::CreditPolicy;
/// What each grade allows and how an order is checked. Shares are basis points: 10,000 are the whole.
#[uniffi::remote(Record)]
pub struct CreditPolicy {
    /// How customers are graded; its version is that of the whole policy.
    pub grading: GradePolicy,
    /// What grade A allows. Absent: what it does in the standard policy.
    #[uniffi(default = None)]
    pub grade_a: Option<GradeTerms>,
    /// What grade B allows. Absent: what it does in the standard policy.
    #[uniffi(default = None)]
    pub grade_b: Option<GradeTerms>,
    /// What grade C allows. Absent: what it does in the standard policy.
    #[uniffi(default = None)]
    pub grade_c: Option<GradeTerms>,
    /// What grade D allows. Absent: what it does in the standard policy.
    #[uniffi(default = None)]
    pub grade_d: Option<GradeTerms>,
    /// What is allowed to customers that are not rated. Absent: what it is in the standard policy.
    #[uniffi(default = None)]
    pub not_rated: Option<GradeTerms>,
    /// The usual days of credit (账期), 0 to 366.
    #[uniffi(default = 30)]
    pub base_days: i64,
    /// The first limit of a customer that is not rated; one amount for each currency.
    #[uniffi(default = [])]
    pub starter: Vec<Money>,
    /// A limit rises by at most so much in one review.
    #[uniffi(default = 2500)]
    pub raise_most: i64,
    /// A limit rises only if it has stood for so many months.
    #[uniffi(default = 6)]
    pub raise_months: i64,
    /// A limit rises only with so many observations.
    #[uniffi(default = 6)]
    pub raise_items: i64,
    /// What counts as exposure (敞口口径), each once. None: all of it.
    #[uniffi(default = [])]
    pub components: Vec<ExposurePart>,
    /// What money that belongs to no order does.
    pub free_money: FreeMoney,
    /// Which kinds of money count. None: all but guarantees and what nobody has identified.
    #[uniffi(default = [])]
    pub natures: Vec<Nature>,
    /// The field of money and debts that names the order they belong to. Absent: `order`.
    #[uniffi(default = None)]
    pub order_field: Option<Id>,
    /// The checks, each at most once. None: all of them hold; nothing goes unchecked because nobody wrote a rule. If there
    /// are any, what is not among them is not checked.
    #[uniffi(default = [])]
    pub checks: Vec<CheckRule>,
    /// At most so much of what is open may be overdue.
    #[uniffi(default = 5000)]
    pub overdue_share: i64,
    /// No open document may be older than so many days.
    #[uniffi(default = 180)]
    pub oldest_days: i64,
    /// The most a single order may leave uncovered; one amount for each currency. No amount: anything.
    #[uniffi(default = [])]
    pub most_order: Vec<Money>,
    /// Whether an order that is paid in advance in full is held all the same if a check fails. Otherwise nothing but a
    /// stop by hand holds it.
    #[uniffi(default = false)]
    pub prepaid_checked: bool,
    /// A release holds for so many days.
    #[uniffi(default = 30)]
    pub release_days: i64,
}

/// What a grade allows.
pub type GradeTerms = duebook::GradeTerms;
/// What a grade allows.
#[uniffi::remote(Record)]
pub struct GradeTerms {
    /// The limit as a share of the base, 0 to 100,000.
    pub limit_factor: i64,
    /// So many days of credit more or less than usual.
    #[uniffi(default = 0)]
    pub more_days: i64,
    /// At least so many days of credit.
    #[uniffi(default = 0)]
    pub least_days: i64,
    /// At most so many days of credit.
    #[uniffi(default = 0)]
    pub most_days: i64,
    /// So many days overdue are tolerated.
    #[uniffi(default = 0)]
    pub tolerance_days: i64,
    /// So much of an order must be paid in advance.
    #[uniffi(default = 0)]
    pub deposit: i64,
    /// Whether an order that is not paid in advance in full needs somebody's approval.
    #[uniffi(default = false)]
    pub approval: bool,
    /// After so many months the limit is looked at again.
    #[uniffi(default = 12)]
    pub review_months: i64,
}

/// A part of the exposure (敞口构成).
pub type ExposurePart = duebook::ExposurePart;
/// A part of the exposure (敞口构成).
#[uniffi::remote(Enum)]
pub enum ExposurePart {
    /// What is open and not disputed (未清应收).
    Receivables,
    /// What is disputed (有争议应收).
    Disputed,
    /// What was delivered and not billed (已发货未开票).
    Delivered,
    /// What was ordered and not delivered, this order excluded (未执行订单).
    Orders,
    /// Less: money that counts (预收款).
    Prepayments,
    /// Less: what is insured or guaranteed (担保).
    Secured,
}

/// What money that belongs to no order does.
pub type FreeMoney = duebook::FreeMoney;
/// What money that belongs to no order does.
#[uniffi::remote(Enum)]
pub enum FreeMoney {
    /// It lowers what is owed already, never below zero, and covers no new order.
    LowersExposure,
    /// What is left of it then covers the order that is checked.
    CoversOrders,
}

/// A check and what it does.
pub type CheckRule = duebook::CheckRule;
/// A check and what it does.
#[uniffi::remote(Record)]
pub struct CheckRule {
    /// The check.
    pub check: CreditCheck,
    /// What happens if it fails.
    pub effect: CheckEffect,
    /// Where it is made. None: everywhere.
    #[uniffi(default = [])]
    pub points: Vec<CheckPoint>,
}

/// What is checked.
pub type CreditCheck = duebook::CreditCheck;
/// What is checked.
#[uniffi::remote(Enum)]
pub enum CreditCheck {
    /// The exposure with this order against the limit, and against the limits of the group; no limit fails.
    Limit,
    /// The limit is not out of date (额度有效期).
    LimitDate,
    /// The days overdue against the tolerance of the grade.
    OverdueDays,
    /// The share of what is open that is overdue.
    OverdueShare,
    /// The age of the oldest open document.
    OldestItem,
    /// The single order.
    OrderSize,
    /// The deposit the grade asks for (预付比例).
    Deposit,
    /// The approval the grade asks for.
    Approval,
    /// The days of credit the grade allows.
    Terms,
    /// A stop by hand (手工冻结).
    Stopped,
    /// A promise that was not kept (失约).
    Promise,
}

/// What a check that fails does.
pub type CheckEffect = duebook::CheckEffect;
/// What a check that fails does.
#[uniffi::remote(Enum)]
pub enum CheckEffect {
    /// The order is released, and it is said.
    Warn,
    /// The order is held.
    Hold,
}

/// Where an order is checked.
pub type CheckPoint = duebook::CheckPoint;
/// Where an order is checked.
#[uniffi::remote(Enum)]
pub enum CheckPoint {
    /// When it is taken (下单).
    Order,
    /// When the delivery is made ready (发货).
    Delivery,
    /// When the goods leave (出库).
    GoodsIssue,
    /// When it is billed (开票).
    Invoice,
}

/// A document on the way from an order to a bill. What follows it lowers what counts of it: an order that was
/// delivered in part counts with the rest, a delivery that was billed in part with what is not billed.
pub type SalesDocument = duebook::SalesDocument;
/// A document on the way from an order to a bill. What follows it lowers what counts of it: an order that was
/// delivered in part counts with the rest, a delivery that was billed in part with what is not billed.
#[uniffi::remote(Record)]
pub struct SalesDocument {
    /// The document, once in a call.
    pub id: Id,
    /// The customer.
    pub customer: Id,
    /// What it is.
    pub kind: SalesDocumentKind,
    /// What it comes to, zero or more.
    pub amount: Money,
    /// The document it was made from.
    #[uniffi(default = None)]
    pub follows: Option<Id>,
}

/// What a document is.
pub type SalesDocumentKind = duebook::SalesDocumentKind;
/// What a document is.
#[uniffi::remote(Enum)]
pub enum SalesDocumentKind {
    /// An order that is not finished (未完成订单).
    Order,
    /// A delivery (发货单).
    Delivery,
    /// An invoice (发票). It counts as a debt, not here; it only takes off what it bills.
    Invoice,
}

/// What a customer may owe at most (信用额度).
pub type CreditLimit = duebook::CreditLimit;
/// What a customer may owe at most (信用额度).
#[uniffi::remote(Record)]
pub struct CreditLimit {
    /// The customer, once in a call.
    pub customer: Id,
    /// The most, zero or more. Exactly so much is allowed.
    pub amount: Money,
    /// Since when it stands.
    #[uniffi(default = None)]
    pub since: Option<LocalDate>,
    /// The last day on which it holds. Absent: without end.
    #[uniffi(default = None)]
    pub until: Option<LocalDate>,
    /// Whether all customers below this one in its group share it (集团共享).
    #[uniffi(default = false)]
    pub shared: bool,
}

/// What is insured or guaranteed for a customer (担保、信用保险).
pub type SecuredAmount = duebook::SecuredAmount;
/// What is insured or guaranteed for a customer (担保、信用保险).
#[uniffi::remote(Record)]
pub struct SecuredAmount {
    /// The customer.
    pub customer: Id,
    /// How much, zero or more.
    pub amount: Money,
    /// The last day. Absent: without end.
    #[uniffi(default = None)]
    pub until: Option<LocalDate>,
}

/// What a customer owes and is about to owe, this order excluded. In the currency of the order; what is owed in others
/// is turned and rounded up, money and security down.
pub type CreditExposure = duebook::CreditExposure;
/// What a customer owes and is about to owe, this order excluded. In the currency of the order; what is owed in others
/// is turned and rounded up, money and security down.
#[uniffi::remote(Record)]
pub struct CreditExposure {
    /// Open and not disputed.
    pub receivables: Money,
    /// Disputed.
    pub disputed: Money,
    /// Delivered and not billed.
    pub delivered: Money,
    /// Ordered and not delivered.
    pub orders: Money,
    /// Less: money of an order, and money of none, so far as it lowers anything.
    pub prepaid: Money,
    /// Less: what is secured, so far as it lowers anything.
    pub secured: Money,
    /// What is left, never below zero.
    pub total: Money,
}

/// The order that is checked.
pub type CreditOrder = duebook::CreditOrder;
/// The order that is checked.
#[uniffi::remote(Record)]
pub struct CreditOrder {
    /// The order.
    pub id: Id,
    /// Who orders.
    pub customer: Id,
    /// What it comes to, more than zero.
    pub amount: Money,
    /// Its days of credit. Absent: as the grade allows.
    #[uniffi(default = None)]
    pub term_days: Option<i64>,
    /// The version of the document, rising with each change.
    #[uniffi(default = 1)]
    pub version: i64,
    /// How often it was opened. An order that was closed and opened again is a new one.
    #[uniffi(default = 1)]
    pub opening: i64,
}

/// Money that is there and does not count.
pub type BlockedMoney = duebook::BlockedMoney;
/// Money that is there and does not count.
#[uniffi::remote(Record)]
pub struct BlockedMoney {
    /// The money.
    pub prepayment: Id,
    /// Why.
    pub cause: NotCounted,
}

/// That an order was released. Give it to the next check of the same order.
pub type ReleaseToken = duebook::ReleaseToken;
/// That an order was released. Give it to the next check of the same order.
#[uniffi::remote(Record)]
pub struct ReleaseToken {
    /// The order.
    pub order: Id,
    /// Up to which amount.
    pub amount: Money,
    /// The version of the document.
    pub version: i64,
    /// How often it had been opened.
    pub opening: i64,
    /// Its days of credit.
    #[uniffi(default = None)]
    pub term_days: Option<i64>,
    /// When.
    pub on: LocalDate,
    /// The last day on which the release holds.
    pub until: LocalDate,
}

/// What an order check needs to know beside the portfolio. Records of customers that have no part in it may stand there.
pub type OrderCheckRequest = duebook::OrderCheckRequest;
/// What an order check needs to know beside the portfolio. Records of customers that have no part in it may stand there.
#[uniffi::remote(Record)]
pub struct OrderCheckRequest {
    /// The order.
    pub order: CreditOrder,
    /// As of when.
    pub cut_off: CutOff,
    /// Where it is checked.
    pub point: CheckPoint,
    /// The grade of the customer. Absent: not rated.
    #[uniffi(default = None)]
    pub grade: Option<CreditGrade>,
    /// Orders, deliveries and invoices; the order itself may be among them and is not counted twice.
    #[uniffi(default = [])]
    pub documents: Vec<SalesDocument>,
    /// Limits, at most one for a customer.
    #[uniffi(default = [])]
    pub limits: Vec<CreditLimit>,
    /// What is secured.
    #[uniffi(default = [])]
    pub secured: Vec<SecuredAmount>,
    /// Money that does not count: a check that has not cleared, a dispute. At most 10,000.
    #[uniffi(default = [])]
    pub blocked: Vec<BlockedMoney>,
    /// Quotes into the currency of the order.
    #[uniffi(default = [])]
    pub rates: Vec<Quote>,
    /// The release of an earlier check.
    #[uniffi(default = None)]
    pub token: Option<ReleaseToken>,
}

/// The answer to an order check.
pub type OrderCheck = duebook::OrderCheck;
/// The answer to an order check.
#[uniffi::remote(Record)]
pub struct OrderCheck {
    /// May it go out?
    pub outcome: OrderOutcome,
    /// Every check that failed, with its reason, in the order of the policy.
    pub findings: Vec<CheckFinding>,
    /// What else there is to know.
    #[uniffi(default = [])]
    pub notes: Vec<CreditReason>,
    /// What the customer owes and is about to owe without this order.
    pub exposure: CreditExposure,
    /// What of the order is not delivered or billed yet.
    pub rest: Money,
    /// What of that is paid in advance.
    pub covered: Money,
    /// The exposure with what is not covered of the order.
    pub after: Money,
    /// The limit of the customer, in the currency of the order. Absent: it has none.
    #[uniffi(default = None)]
    pub limit: Option<Money>,
    /// So much more money paid in advance for this order would free it (解冻所需预付). Absent: it is not held, or money
    /// does not free it.
    #[uniffi(default = None)]
    pub frees_with: Option<Money>,
    /// The release. Absent: it is held.
    #[uniffi(default = None)]
    pub token: Option<ReleaseToken>,
}

/// May the order go out?
pub type OrderOutcome = duebook::OrderOutcome;
/// May the order go out?
#[uniffi::remote(Enum)]
pub enum OrderOutcome {
    /// Yes (放行).
    Release,
    /// Yes, and somebody should look at it (放行并提醒).
    ReleaseWithWarning,
    /// No (冻结).
    Hold,
}

/// A check that failed.
pub type CheckFinding = duebook::CheckFinding;
/// A check that failed.
#[uniffi::remote(Record)]
pub struct CheckFinding {
    /// The check.
    pub check: CreditCheck,
    /// What it does.
    pub effect: CheckEffect,
    /// Why it failed.
    pub reason: CreditReason,
}

/// What an order check found.
pub type CreditReason = duebook::CreditReason;
/// What an order check found.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum CreditReason {
    /// The exposure with this order would be above a limit.
    LimitExceeded {
        /// The exposure with this order.
        exposure: Money,
        /// The limit.
        limit: Money,
        /// Whose limit: the customer, or the group it belongs to.
        owner: Id,
    },
    /// Nobody gave the customer a limit.
    NoLimit {},
    /// The limit is out of date.
    LimitExpired {
        /// Its last day.
        until: LocalDate,
        /// Whose limit.
        owner: Id,
    },
    /// Something is overdue for longer than is tolerated.
    Overdue {
        /// The debt that is overdue longest.
        debt: Id,
        /// For how many days.
        days: i64,
        /// How many are tolerated.
        tolerance: i64,
    },
    /// Too much of what is open is overdue.
    OverdueShare {
        /// What is overdue.
        overdue: Money,
        /// What is open.
        open: Money,
        /// The largest share allowed, in basis points.
        most: i64,
    },
    /// An open document is too old.
    TooOld {
        /// The debt.
        debt: Id,
        /// Its age in days.
        days: i64,
        /// The most allowed.
        most: i64,
    },
    /// The order leaves too much uncovered.
    OrderTooLarge {
        /// What is not covered of it.
        uncovered: Money,
        /// The most allowed.
        most: Money,
    },
    /// Less is paid in advance than the grade asks for.
    DepositMissing {
        /// What is paid in advance.
        covered: Money,
        /// What is asked for.
        needed: Money,
        /// The grade.
        grade: CreditGrade,
    },
    /// The grade asks for an approval.
    ApprovalNeeded {
        /// The grade.
        grade: CreditGrade,
    },
    /// The order has more days of credit than the grade allows.
    TermsTooLong {
        /// Its days of credit.
        days: i64,
        /// The days allowed.
        most: i64,
    },
    /// The customer was stopped by hand.
    Stopped {
        /// Since when.
        since: LocalDate,
    },
    /// A promise to pay was not kept.
    PromiseBroken {
        /// The debt.
        debt: Id,
        /// The day promised.
        promised: LocalDate,
    },
    /// The order was released before and is no larger: it is not checked again.
    ReleasedBefore {
        /// When.
        on: LocalDate,
        /// Up to which amount.
        amount: Money,
    },
    /// Money does not count.
    MoneyNotCounted {
        /// The money.
        prepayment: Id,
        /// How much of it.
        amount: Money,
        /// Why.
        cause: NotCounted,
    },
}

/// Why money does not count in a credit check.
pub type NotCounted = duebook::NotCounted;
/// Why money does not count in a credit check.
#[uniffi::remote(Enum)]
pub enum NotCounted {
    /// The check has not cleared (支票未兑现).
    Uncleared,
    /// It is frozen, or set aside for something else (冻结).
    Frozen,
    /// It is disputed (有争议).
    Disputed,
    /// It is asked back (申请退款).
    RefundRequested,
    /// There is no rate for its currency (缺少汇率).
    NoRate,
    /// Money of this kind does not count (款项性质不符).
    Nature,
    /// It can no longer be used (已失效).
    Expired,
}

/// Why a credit limit is not simply what the policy says.
pub type LimitReason = duebook::LimitReason;
/// Why a credit limit is not simply what the policy says.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum LimitReason {
    /// It is rated and nothing was billed in twelve months: there is no base.
    NoSales {},
    /// The limit has not stood for long enough to rise.
    TooSoon {
        /// The first day on which it may.
        from: LocalDate,
    },
    /// There are too few observations for it to rise.
    TooFewItems {
        /// How many there are.
        found: i64,
        /// How many are needed.
        needed: i64,
    },
    /// It rises step by step.
    RaisedInSteps {
        /// Where to.
        target: Money,
        /// How far this time.
        most: Money,
    },
    /// It would fall below what is owed: that needs an approval.
    BelowExposure {
        /// Where to.
        target: Money,
        /// What is owed, or the limit if that is less.
        owed: Money,
    },
}

/// The limit of a customer in one currency, as a review would set it.
pub type LimitProposal = duebook::LimitProposal;
/// The limit of a customer in one currency, as a review would set it.
#[uniffi::remote(Record)]
pub struct LimitProposal {
    /// The customer.
    pub customer: Id,
    /// Its grade.
    pub grade: CreditGrade,
    /// What the policy says: the average sales of a month over the days of credit, times the factor of the grade.
    /// Absent: it is rated and has no sales, so that nothing can be said.
    #[uniffi(default = None)]
    pub target: Option<Money>,
    /// The limit now. Absent: it has none in this currency.
    #[uniffi(default = None)]
    pub present: Option<Money>,
    /// What it owes now.
    pub owed: Money,
    /// The limit from now on. Absent: nothing can be said, and there was none.
    #[uniffi(default = None)]
    pub limit: Option<Money>,
    /// The days of credit (账期).
    pub term_days: i64,
    /// The day of the next review.
    pub review: LocalDate,
    /// Whether somebody must approve going below what is owed (待审批降额).
    pub approval: bool,
    /// Why the limit is not simply the target.
    #[uniffi(default = [])]
    pub reasons: Vec<LimitReason>,
}

/// What a changed policy would change.
pub type CreditSimulation = duebook::CreditSimulation;
/// What a changed policy would change.
#[uniffi::remote(Record)]
pub struct CreditSimulation {
    /// The version of the policy in force.
    pub policy: Id,
    /// The version of the other.
    pub other: Id,
    /// How many customers have which grade, under either.
    pub grades: Vec<GradeCount>,
    /// The customers whose grade, limit or terms change, by id and currency.
    pub changes: Vec<SimulatedChange>,
    /// The sums, by currency.
    pub totals: Vec<SimulatedTotal>,
}

/// How many customers have a grade.
pub type GradeCount = duebook::GradeCount;
/// How many customers have a grade.
#[uniffi::remote(Record)]
pub struct GradeCount {
    /// The grade.
    pub grade: CreditGrade,
    /// Under the policy in force.
    pub before: i64,
    /// Under the other.
    pub after: i64,
}

/// A customer for whom something changes.
pub type SimulatedChange = duebook::SimulatedChange;
/// A customer for whom something changes.
#[uniffi::remote(Record)]
pub struct SimulatedChange {
    /// Under the policy in force.
    pub before: LimitProposal,
    /// Under the other.
    pub after: LimitProposal,
}

/// Limits of one currency together.
pub type SimulatedTotal = duebook::SimulatedTotal;
/// Limits of one currency together.
#[uniffi::remote(Record)]
pub struct SimulatedTotal {
    /// The currency.
    pub currency: Currency,
    /// What is owed.
    pub owed: Money,
    /// All limits under the policy in force.
    pub limits_before: Money,
    /// All limits under the other.
    pub limits_after: Money,
    /// What is owed above a limit under the policy in force (超额敞口). Who has no limit owes all of it above.
    pub over_before: Money,
    /// What is owed above a limit under the other.
    pub over_after: Money,
}

/// A table of points, fitted elsewhere. Points and edges are whole numbers: whoever fits the table scales them.
pub type PointTable = duebook::PointTable;
/// A table of points, fitted elsewhere. Points and edges are whole numbers: whoever fits the table scales them.
#[uniffi::remote(Record)]
pub struct PointTable {
    /// The version, for whoever reads an old score.
    pub version: Id,
    /// The points everybody has.
    #[uniffi(default = 0)]
    pub offset: i64,
    /// The factors, 1 to 1,000, each once.
    pub columns: Vec<PointColumn>,
}

/// A factor of a table.
pub type PointColumn = duebook::PointColumn;
/// A factor of a table.
#[uniffi::remote(Record)]
pub struct PointColumn {
    /// The factor.
    pub factor: Id,
    /// The bins by rising edges, 1 to 1,000. The last has no edge: there is no value without a bin.
    pub bins: Vec<PointBin>,
    /// The points of a value that is missing.
    pub missing: i64,
    /// How the points must run from bin to bin.
    pub trend: PointTrend,
}

/// A bin: the values above the edge before, up to and including its own.
pub type PointBin = duebook::PointBin;
/// A bin: the values above the edge before, up to and including its own.
#[uniffi::remote(Record)]
pub struct PointBin {
    /// The last value of the bin. Absent: everything above.
    #[uniffi(default = None)]
    pub upto: Option<i64>,
    /// The points.
    pub points: i64,
}

/// How the points of a factor run.
pub type PointTrend = duebook::PointTrend;
/// How the points of a factor run.
#[uniffi::remote(Enum)]
pub enum PointTrend {
    /// Either way, but never up and down.
    Either,
    /// A larger value never has fewer points.
    Rising,
    /// A larger value never has more points.
    Falling,
}

/// The value of a factor.
pub type PointValue = duebook::PointValue;
/// The value of a factor.
#[uniffi::remote(Record)]
pub struct PointValue {
    /// The factor.
    pub factor: Id,
    /// Its value. Absent: missing.
    #[uniffi(default = None)]
    pub value: Option<i64>,
}

/// A score and what it is made of: the offset and the rows add up to it.
pub type PointScore = duebook::PointScore;
/// A score and what it is made of: the offset and the rows add up to it.
#[uniffi::remote(Record)]
pub struct PointScore {
    /// The version of the table.
    pub version: Id,
    /// The points.
    pub points: i64,
    /// The points everybody has.
    pub offset: i64,
    /// The points by factor, in the order of the table.
    pub rows: Vec<PointRow>,
}

/// The points of a factor.
pub type PointRow = duebook::PointRow;
/// The points of a factor.
#[uniffi::remote(Record)]
pub struct PointRow {
    /// The factor.
    pub factor: Id,
    /// Its value. Absent: missing.
    #[uniffi(default = None)]
    pub value: Option<i64>,
    /// The bin, counted from 0. Absent: that of a missing value.
    #[uniffi(default = None)]
    pub bin: Option<i64>,
    /// The points.
    pub points: i64,
}

/// How far along an item must be.
pub type Reach = duebook::Reach;
/// How far along an item must be.
#[uniffi::remote(Enum)]
pub enum Reach {
    /// Every open item.
    AllOpen,
    /// Due on or before the business date.
    Due,
    /// Due before the business date: an item due today is not past due.
    PastDue,
}

/// Whether disputed items take part.
pub type Disputed = duebook::Disputed;
/// Whether disputed items take part.
#[uniffi::remote(Enum)]
pub enum Disputed {
    /// As all others.
    Included,
    /// They are passed over.
    LeftOut,
}

/// What happens to money whose quoted reference is not open.
pub type UnknownReference = duebook::UnknownReference;
/// What happens to money whose quoted reference is not open.
#[uniffi::remote(Enum)]
pub enum UnknownReference {
    /// It is said, and the later phases go on.
    Continue,
    /// It is said, and what is left of the lot is kept on account: the payer meant something else.
    Hold,
}

/// What to do if several items fit equally well.
pub type Ties = duebook::Ties;
/// What to do if several items fit equally well.
#[uniffi::remote(Enum)]
pub enum Ties {
    /// Propose nothing and show the rivals; the next phase goes on.
    Refuse,
    /// Take the oldest due (Oracle AutoCash).
    OldestDue,
}

/// What items are sorted by.
pub type SortBy = duebook::SortBy;
/// What items are sorted by.
#[uniffi::remote(Enum)]
pub enum SortBy {
    /// The due date.
    Due,
    /// The issue date; items without one come first.
    Issued,
    /// What is open when the call begins.
    Open,
    /// The id, byte by byte.
    Id,
    /// The place in the caller's list.
    Listed,
}

/// One key of an order.
pub type Sort = duebook::Sort;
/// One key of an order.
#[uniffi::remote(Record)]
pub struct Sort {
    /// What is compared.
    pub by: SortBy,
    /// Whether the largest comes first.
    #[uniffi(default = false)]
    pub descending: bool,
}

/// Whether an item may be paid in part (部分核销).
pub type Partial = duebook::Partial;
/// Whether an item may be paid in part (部分核销).
#[uniffi::remote(Enum)]
pub enum Partial {
    /// The last item reached may stay open in part.
    Allowed,
    /// An item is paid in full or not at all; a phase stops at the first that does not fit.
    Forbidden,
}

/// Whose turn it is.
pub type Turn = duebook::Turn;
/// Whose turn it is.
#[uniffi::remote(Enum)]
pub enum Turn {
    /// A lot goes through all phases before the next lot begins, as if each had arrived alone.
    LotByLot,
    /// A phase is done for all lots before the next phase begins: no lot takes by age what another fits
    /// exactly.
    PhaseByPhase,
}

/// In which order lots are used.
pub type LotOrder = duebook::LotOrder;
/// In which order lots are used.
#[uniffi::remote(Enum)]
pub enum LotOrder {
    /// Lots with a scope before lots without, then the lower priority number, the sooner expiry (none
    /// last), given before paid money, the earlier arrival, the id.
    Consumption,
    /// The earlier arrival, then the id.
    Arrival,
    /// The earlier arrival, then the larger amount, then the id (Odoo: signed amounts, so the largest credit first).
    ArrivalAmount,
    /// As the caller lists them. The only order in which the answer depends on the order given.
    Listed,
}

/// What is done with discounts for paying early.
pub type Discounts = duebook::Discounts;
/// What is done with discounts for paying early.
#[uniffi::remote(Enum)]
pub enum Discounts {
    /// They are not looked at: every item is paid in full.
    Ignored,
    /// An item is settled for less if the lot arrived in time and has enough for it.
    Taken,
}

/// What a difference between paid and settled is (结算差异).
pub type DifferenceKind = duebook::DifferenceKind;
/// What a difference between paid and settled is (结算差异).
#[uniffi::remote(Enum)]
pub enum DifferenceKind {
    /// A bank's fee (手续费).
    Fee,
    /// A discount for paying early (现金折扣).
    Discount,
    /// A rounding difference (尾差).
    Rounding,
    /// An exchange difference (汇兑损益).
    Exchange,
    /// A small amount given up (小额核销).
    WriteOff,
}

/// How much may be missing of an item (尾差) for it to be settled all the same.
pub type Tolerance = duebook::Tolerance;
/// How much may be missing of an item (尾差) for it to be settled all the same.
#[uniffi::remote(Record)]
pub struct Tolerance {
    /// At most this much of one item, more than zero; items in another currency have no tolerance.
    pub amount: Money,
    /// And at most this part of what the item had open when the call began. Absent: no such limit.
    #[uniffi(default = None)]
    pub percent: Option<Percent>,
    /// What becomes of the difference.
    pub as_kind: DifferenceKind,
}

/// Components that are paid together.
pub type Tier = duebook::Tier;
/// Components that are paid together.
#[uniffi::remote(Record)]
pub struct Tier {
    /// The components, 1 to 32.
    pub components: Vec<Id>,
}

/// Which items a phase looks at: open ones of the lot's customer in its currency, within its scope.
pub type Selection = duebook::Selection;
/// Which items a phase looks at: open ones of the lot's customer in its currency, within its scope.
#[uniffi::remote(Record)]
pub struct Selection {
    /// How far along they must be.
    pub reach: Reach,
    /// Of which kinds. None named: ordinary ones and late charges.
    #[uniffi(default = [])]
    pub kinds: Vec<ItemKind>,
    /// Whether disputed ones take part.
    pub disputed: Disputed,
    /// Fields that must be equal on lot and item, beside those of the scheme; at most 8.
    #[uniffi(default = [])]
    pub keys: Vec<Id>,
    /// The most days between the day the lot arrived and the due date, either way. Absent: any number.
    #[uniffi(default = None)]
    pub within_days: Option<i64>,
}

/// How a phase finds what a lot pays.
pub type Rule = duebook::Rule;
/// How a phase finds what a lot pays.
#[uniffi::remote(Enum)]
pub enum Rule {
    /// The items whose id or reference the payer quoted, oldest due first (按单号核销).
    ByReference {
        /// What happens to money whose reference is not open.
        unknown: UnknownReference,
    },
    /// The one item whose open amount is exactly what is left (金额相等、逐笔).
    ExactItem {
        /// What to do if several items have that amount.
        ties: Ties,
    },
    /// All items looked at, if together they are exactly what is left (余额相等).
    ExactTotal {
        /// Add up by this field of the items instead, such as the payment term; of several groups that fit,
        /// the one with the oldest due date. Items without the field are one more group.
        #[uniffi(default = None)]
        group_by: Option<Id>,
    },
    /// The one set of items that together is exactly what is left (全额勾对). Nothing is paid if several
    /// sets fit.
    ExactGroup {
        /// The most items looked at, 2 to 40; with more, the phase does nothing and says so.
        #[uniffi(default = 40)]
        most: i64,
        /// The most items of a set, 1 to 5; larger sets are not looked for. Absent: any number.
        #[uniffi(default = None)]
        members: Option<i64>,
    },
    /// All lots that are left and all items looked at, if both sides add up to the same (往来两清).
    Together {},
    /// The sets of lots and items that add up to the same, those of the fewest first (多对多勾对). A set is settled
    /// if no other of as few has one of its lots or items.
    GroupWithGroup {
        /// The most lots and items looked at, 2 to 40 together; with more, the phase does nothing and says so.
        #[uniffi(default = 20)]
        most: i64,
        /// The most lots and items of a set, 2 to 40 together; larger sets are not looked for. The more there are to
        /// choose from and the larger a set may be, the sooner one adds up by accident.
        #[uniffi(default = 6)]
        members: i64,
    },
    /// Item after item until nothing is left (先到期先核销).
    InOrder {
        /// What the items are sorted by. None: due date, then issue date. Ties are broken by due date,
        /// issue date and id.
        #[uniffi(default = [])]
        order: Vec<Sort>,
    },
    /// All items looked at in proportion to what is open (按比例). What rounding leaves goes to the largest
    /// remainders; no item gets more than it lacks. A call may have 1,000,000 such lines more than items.
    ProRata {},
}

/// One way to find what a lot pays, and where it looks.
pub type Phase = duebook::Phase;
/// One way to find what a lot pays, and where it looks.
#[uniffi::remote(Record)]
pub struct Phase {
    /// How items are found.
    pub rule: Rule,
    /// Which items it looks at.
    pub items: Selection,
    /// From which sources the lots of this phase come. None named: from all.
    #[uniffi(default = [])]
    pub sources: Vec<Source>,
}

/// An ordered list of phases, and what holds in all of them.
pub type Scheme = duebook::Scheme;
/// An ordered list of phases, and what holds in all of them.
#[uniffi::remote(Record)]
pub struct Scheme {
    /// The phases in order, 1 to 32.
    pub phases: Vec<Phase>,
    /// Whether an item may be paid in part.
    pub partial: Partial,
    /// Whose turn it is: all phases for one lot, or all lots in one phase.
    pub turn: Turn,
    /// In which order lots are used.
    pub lot_order: LotOrder,
    /// Fields that must be equal on lot and item in every phase (核销规则的必配项), at most 8. A lot or an
    /// item without one of them is not settled by any phase.
    #[uniffi(default = [])]
    pub keys: Vec<Id>,
    /// What is done with discounts for paying early.
    pub discounts: Discounts,
    /// How much may be missing of an item for it to be settled all the same. Absent: nothing.
    #[uniffi(default = None)]
    pub tolerance: Option<Tolerance>,
    /// How an amount is divided over the parts of an item: tier after tier, within a tier in proportion
    /// to what is open. Parts no tier names come last, in the order of the item. None: by item order.
    #[uniffi(default = [])]
    pub inside: Vec<Tier>,
}

/// How an item fits an amount that is less than what it has open.
pub type Fit = duebook::Fit;
/// How an item fits an amount that is less than what it has open.
#[uniffi::remote(Enum)]
pub enum Fit {
    /// The amount is its price with a discount (现金折扣).
    Price {
        /// How much less than what was open.
        discount: Money,
    },
    /// What is missing is within the tolerance (尾差).
    Tolerance {
        /// What is missing.
        missing: Money,
    },
}

/// What lets an amount settle an item that has more open.
pub type Leeway = duebook::Leeway;
/// What lets an amount settle an item that has more open.
#[uniffi::remote(Enum)]
pub enum Leeway {
    /// A discount (现金折扣).
    Discount,
    /// The tolerance (尾差).
    Tolerance,
}

/// Lots and items that add up to the same.
pub type MatchedSet = duebook::MatchedSet;
/// Lots and items that add up to the same.
#[uniffi::remote(Record)]
pub struct MatchedSet {
    /// The lots, in the order they are used.
    pub lots: Vec<Id>,
    /// The items, oldest due first.
    pub items: Vec<Id>,
}

/// Why a plan does what it does.
pub type Reason = duebook::Reason;
/// Why a plan does what it does.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum Reason {
    /// Paid because the lot names the item.
    Named {
        /// The position among the names of the lot, from 1.
        rank: i64,
        /// What stays open of the item.
        open: Money,
    },
    /// Paid because the payer quoted it.
    Reference {
        /// What was quoted.
        reference: Id,
        /// What stays open of the item.
        open: Money,
    },
    /// Paid because it is the only item that this amount settles, or the oldest of several.
    ExactItem {
        /// The amount.
        amount: Money,
        /// How many items it would settle.
        candidates: i64,
        /// How the item fits. Absent: it had exactly the amount open.
        #[uniffi(default = None)]
        fit: Option<Fit>,
    },
    /// Paid because the items in reach of the phase were together exactly what the lot had.
    ExactTotal {
        /// What they add up to.
        total: Money,
        /// How many they are.
        items: i64,
    },
    /// Paid because it was the oldest due.
    OldestDue {
        /// Whose item.
        customer: Id,
        /// When it was due.
        due: LocalDate,
        /// 1 for the first item this lot paid in this phase.
        rank: i64,
        /// What stays open of the item.
        open: Money,
    },
    /// Paid because it was the next in the order of the scheme.
    Next {
        /// Whose item.
        customer: Id,
        /// 1 for the first item this lot paid in this phase.
        rank: i64,
        /// What stays open of the item.
        open: Money,
    },
    /// Paid because it belongs to the only set of items that is together exactly what the lot had.
    ExactGroup {
        /// What they add up to.
        total: Money,
        /// How many they are.
        items: i64,
        /// The most items of the sets that were looked for. Absent: any number.
        #[uniffi(default = None)]
        members: Option<i64>,
    },
    /// Paid because all lots and all items of the customer add up to the same.
    Together {
        /// What each side adds up to.
        total: Money,
        /// How many lots.
        lots: i64,
        /// How many items.
        items: i64,
    },
    /// Paid because some lots and some items add up to the same, and no other set of as few has any of them.
    GroupWithGroup {
        /// What each side adds up to.
        total: Money,
        /// How many lots.
        lots: i64,
        /// How many items.
        items: i64,
    },
    /// Paid in proportion to what was open.
    ProRata {
        /// What was open of all items in the phase.
        total: Money,
        /// How much of it the lot paid.
        paid: Money,
        /// What stays open of the item.
        open: Money,
    },
    /// Settled for less because the payer was in time for a discount.
    DiscountTaken {
        /// The last day for it.
        until: LocalDate,
        /// How much less.
        discount: Money,
    },
    /// Settled although a little was missing.
    WithinTolerance {
        /// What was missing.
        missing: Money,
        /// The most that may be missing of this item.
        limit: Money,
    },
    /// Left over because the customer owes nothing more in this currency.
    NothingOpen {
        /// The customer.
        customer: Id,
        /// The currency.
        currency: Currency,
    },
    /// Left over because the scheme pays only what is due, and the rest is not yet.
    NothingDue {
        /// The customer.
        customer: Id,
        /// What the customer owes later, in the currency of the lot.
        open: Money,
    },
    /// Left over because no phase of the scheme found an item for it.
    NoPhaseFits {
        /// The customer.
        customer: Id,
        /// What the customer owes in the currency of the lot.
        open: Money,
    },
    /// Left over because money of this nature is not spent without being told.
    NatureHeld {
        /// The nature.
        nature: Nature,
    },
    /// Left over because the money can no longer be used.
    Expired {
        /// Since when.
        expires: LocalDate,
    },
    /// Left over because no item was found for what the payer quoted, and the scheme then waits.
    ReferenceHeld {
        /// What was quoted.
        reference: Id,
    },
    /// Not done because this amount would settle any of several items.
    Ambiguous {
        /// The amount.
        amount: Money,
        /// How many items it would settle.
        candidates: i64,
        /// The oldest due of them, at most five.
        rivals: Vec<Id>,
        /// What some of them need for that. Absent: all have exactly the amount open.
        #[uniffi(default = None)]
        leeway: Option<Leeway>,
    },
    /// Not done because the named item has nothing open.
    AlreadySettled {
        /// The item.
        item: Id,
    },
    /// Not done because no open item of the customer in this currency bears the reference.
    ReferenceUnknown {
        /// What was quoted.
        reference: Id,
    },
    /// Not done because the phase looks at none of the open items that bear the reference: they are outside its
    /// selection, its keys or the scope of the lot.
    ReferenceOutside {
        /// What was quoted.
        reference: Id,
        /// The oldest due of these items.
        item: Id,
    },
    /// Not done because the item cannot be paid in full and the scheme forbids part payment.
    PartialForbidden {
        /// The item.
        item: Id,
        /// What it has open.
        open: Money,
        /// What the lot would have paid of it.
        left: Money,
    },
    /// Not done because other names took what was open of the item before.
    NamedTooLate {
        /// The item.
        item: Id,
        /// What it has open now.
        open: Money,
        /// What was asked for.
        asked: Money,
    },
    /// Not done because other names took what the lot had.
    NothingLeft {
        /// The item.
        item: Id,
        /// What the lot has left now.
        left: Money,
    },
    /// Not done because lot and item do not agree in a field the scheme compares.
    KeyDiffers {
        /// The item.
        item: Id,
        /// The name of the field.
        key: Id,
    },
    /// Not done because several sets of items are together exactly what is left.
    GroupAmbiguous {
        /// How many sets were found, two or more; the search may have stopped early.
        sets: i64,
        /// One of them.
        one: Vec<Id>,
        /// Another.
        other: Vec<Id>,
    },
    /// Not done because there are more items than the phase searches.
    GroupTooLarge {
        /// How many items there are.
        items: i64,
        /// The most it searches.
        limit: i64,
    },
    /// Not done because several sets of lots and items add up to the same, and have lots or items in common or are
    /// more than can be told apart.
    GroupsAmbiguous {
        /// How many sets, two or more.
        sets: i64,
        /// How many lots and items each of them has; no set has fewer.
        members: i64,
        /// Two of them.
        rivals: Vec<MatchedSet>,
    },
    /// Not done because there are more lots and items than the phase searches.
    GroupsTooLarge {
        /// How many lots have something left.
        lots: i64,
        /// How many items are open.
        items: i64,
        /// The most it searches, together.
        limit: i64,
    },
    /// Not done because the searches of the call have looked at as many sums as they may.
    GroupSearchEnded {
        /// How many.
        limit: i64,
    },
}

/// One link from a lot to an item.
pub type Line = duebook::Line;
/// One link from a lot to an item.
#[uniffi::remote(Record)]
pub struct Line {
    /// The lot that pays.
    pub lot: Id,
    /// The item that is paid.
    pub item: Id,
    /// How much, more than zero.
    pub amount: Money,
    /// What stays open of the item after this line and its difference.
    pub open: Money,
    /// Why this item.
    pub reason: Reason,
}

/// What was missing of an item and is settled all the same (结算差异).
pub type Difference = duebook::Difference;
/// What was missing of an item and is settled all the same (结算差异).
#[uniffi::remote(Record)]
pub struct Difference {
    /// The lot whose line settled the item.
    pub lot: Id,
    /// The item.
    pub item: Id,
    /// How much, more than zero. Nothing stays open of the item.
    pub amount: Money,
    /// What it is.
    pub kind: DifferenceKind,
    /// Why it was accepted.
    pub reason: Reason,
}

/// The part of a line, or of a difference, that goes to one component of an item.
pub type PartLine = duebook::PartLine;
/// The part of a line, or of a difference, that goes to one component of an item.
#[uniffi::remote(Record)]
pub struct PartLine {
    /// The lot.
    pub lot: Id,
    /// The item.
    pub item: Id,
    /// The component.
    pub component: Id,
    /// How much, more than zero.
    pub amount: Money,
    /// Present if it is not paid but a difference.
    #[uniffi(default = None)]
    pub difference: Option<DifferenceKind>,
}

/// What stays of a lot.
pub type LeftOver = duebook::LeftOver;
/// What stays of a lot.
#[uniffi::remote(Record)]
pub struct LeftOver {
    /// The lot.
    pub lot: Id,
    /// How much is kept on account, more than zero.
    pub amount: Money,
    /// Why it was not used.
    pub reason: Reason,
}

/// Something a phase looked for and could not do. It never stops the plan.
pub type Refusal = duebook::Refusal;
/// Something a phase looked for and could not do. It never stops the plan.
#[uniffi::remote(Record)]
pub struct Refusal {
    /// The lot.
    pub lot: Id,
    /// What was not done, and why.
    pub reason: Reason,
}

/// The figures of one currency: `received = allocated + left_over`, always.
pub type Total = duebook::Total;
/// The figures of one currency: `received = allocated + left_over`, always.
#[uniffi::remote(Record)]
pub struct Total {
    /// The currency.
    pub currency: Currency,
    /// What the lots had.
    pub received: Money,
    /// What the lines pay.
    pub allocated: Money,
    /// What stays on account.
    pub left_over: Money,
}

/// What an allocation would do. Nothing has changed yet.
pub type Plan = duebook::Plan;
/// What an allocation would do. Nothing has changed yet.
#[uniffi::remote(Record)]
pub struct Plan {
    /// The business date of every line.
    pub as_of: LocalDate,
    /// Which lot pays which item, in the order in which it happens.
    pub lines: Vec<Line>,
    /// What was settled without being paid, beside the line that settled it.
    #[uniffi(default = [])]
    pub differences: Vec<Difference>,
    /// How lines and differences are divided over the parts of their items; only for items with parts.
    #[uniffi(default = [])]
    pub parts: Vec<PartLine>,
    /// What stays on account, per lot; lots that are used up do not appear.
    pub left_over: Vec<LeftOver>,
    /// What a phase looked for and could not do.
    pub refusals: Vec<Refusal>,
    /// Control totals per currency: received is allocated plus left over.
    pub totals: Vec<Total>,
}

/// How far along an installment is on the day of the payment.
pub type DueKind = duebook::DueKind;
/// How far along an installment is on the day of the payment.
#[uniffi::remote(Enum)]
pub enum DueKind {
    /// Due before the day (逾期).
    PastDue,
    /// Due on the day (到期).
    Due,
    /// Due after the day (提前).
    InAdvance,
}

/// One pair of the order.
pub type Bucket = duebook::Bucket;
/// One pair of the order.
#[uniffi::remote(Record)]
pub struct Bucket {
    /// How far along the installment is.
    pub when: DueKind,
    /// Which component of it.
    pub component: Id,
}

/// What comes first: the next component, or the next installment.
pub type WaterfallMode = duebook::WaterfallMode;
/// What comes first: the next component, or the next installment.
#[uniffi::remote(Enum)]
pub enum WaterfallMode {
    /// Installment by installment: all components of one before the next. The pairs of one due kind stand
    /// together in the order; an order that returns to a due kind is refused (Fineract).
    Horizontal,
    /// Pair by pair: one component across all installments of its due kind before the next pair.
    Vertical,
}

/// What happens to money beyond what is due (多付部分).
pub type Surplus = duebook::Surplus;
/// What happens to money beyond what is due (多付部分).
#[uniffi::remote(Enum)]
pub enum Surplus {
    /// The next installment, and so on forward.
    Next,
    /// The last installment, and so on backward.
    Last,
    /// All later installments alike: each gets the same as far as it has room, to the minor unit; what
    /// rounding half to even leaves over or lacks goes to the last ones, one unit each.
    Spread,
    /// None: it is kept as credit.
    Keep,
}

/// What is paid first, and what happens to money beyond what is due.
pub type WaterfallRules = duebook::WaterfallRules;
/// What is paid first, and what happens to money beyond what is due.
#[uniffi::remote(Record)]
pub struct WaterfallRules {
    /// Every pair of a due kind and a component once, 1 to 96.
    pub order: Vec<Bucket>,
    /// Installment by installment, or component by component.
    pub mode: WaterfallMode,
    /// What happens to money beyond what is due.
    pub surplus: Surplus,
}

/// Why a waterfall pays a component, keeps money, or opens a component again.
pub type WaterfallReason = duebook::WaterfallReason;
/// Why a waterfall pays a component, keeps money, or opens a component again.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum WaterfallReason {
    /// Paid because its turn came.
    InOrder {
        /// How far along the installment is.
        when: DueKind,
        /// When it is due.
        due: LocalDate,
        /// The place of its pair in the order, from 1.
        rank: i64,
        /// What stays open of the component.
        open: Money,
    },
    /// Paid because money beyond what is due is spread.
    Spread {
        /// What is spread.
        total: Money,
        /// Over how many installments.
        installments: i64,
        /// The place of its pair in the order, from 1.
        rank: i64,
        /// What stays open of the component.
        open: Money,
    },
    /// Kept because nothing is open any more.
    NothingOpen {},
    /// Kept because the rules pay nothing before it is due.
    KeptAsCredit {
        /// What falls due later.
        open: Money,
    },
    /// Open again because a payment was taken back.
    Reopened {
        /// The place of the component in the order of the reversal, from 1.
        rank: i64,
        /// What had been paid of the component of this installment.
        paid: Money,
        /// What is open of it now.
        open: Money,
    },
}

/// One installment and what is open of it.
pub type OpenInstallment = duebook::OpenInstallment;
/// One installment and what is open of it.
#[uniffi::remote(Record)]
pub struct OpenInstallment {
    /// Its number (期次), unique in the agreement, 1 to 1,000,000.
    pub number: i64,
    /// The day it is due.
    pub due: LocalDate,
    /// What is open of each component; each component once, none that the order does not name.
    pub parts: Vec<Part>,
}

/// What one component of one installment gets.
pub type WaterfallLine = duebook::WaterfallLine;
/// What one component of one installment gets.
#[uniffi::remote(Record)]
pub struct WaterfallLine {
    /// The number of the installment.
    pub installment: i64,
    /// The component.
    pub component: Id,
    /// How much, more than zero.
    pub amount: Money,
    /// What stays open of the component.
    pub open: Money,
    /// Why.
    pub reason: WaterfallReason,
}

/// What is left over of a payment.
pub type WaterfallCredit = duebook::WaterfallCredit;
/// What is left over of a payment.
#[uniffi::remote(Record)]
pub struct WaterfallCredit {
    /// How much, more than zero.
    pub amount: Money,
    /// Why.
    pub reason: WaterfallReason,
}

/// What a payment pays, and what is open after it. Nothing has changed yet.
pub type Waterfall = duebook::Waterfall;
/// What a payment pays, and what is open after it. Nothing has changed yet.
#[uniffi::remote(Record)]
pub struct Waterfall {
    /// The day of the payment.
    pub on: LocalDate,
    /// What is paid, in the order in which it happens.
    pub lines: Vec<WaterfallLine>,
    /// What the lines pay together; with what is left over, the payment.
    pub paid: Money,
    /// What is left over.
    #[uniffi(default = None)]
    pub left_over: Option<WaterfallCredit>,
    /// The installments as they are after it, in the order given.
    pub installments: Vec<OpenInstallment>,
}

/// What a back-dated payment (补录的付款) does to those recorded before it.
pub type Backdated = duebook::Backdated;
/// What a back-dated payment (补录的付款) does to those recorded before it.
#[uniffi::remote(Enum)]
pub enum Backdated {
    /// All payments run down anew by day, those of one day as recorded (Fineract: reversed and replayed).
    Replay,
    /// What was paid stays paid: payments run down as recorded, each with what is due on its own day.
    AppendOnly,
}

/// One payment of a history.
pub type DatedPayment = duebook::DatedPayment;
/// One payment of a history.
#[uniffi::remote(Record)]
pub struct DatedPayment {
    /// Its number, unique in the history.
    pub id: Id,
    /// The day it counts for.
    pub on: LocalDate,
    /// What is paid, more than zero.
    pub amount: Money,
    /// What happens to money of this payment beyond what is due. Absent: as the rules say.
    #[uniffi(default = None)]
    pub surplus: Option<Surplus>,
}

/// What one payment of a history pays.
pub type ReplayedPayment = duebook::ReplayedPayment;
/// What one payment of a history pays.
#[uniffi::remote(Record)]
pub struct ReplayedPayment {
    /// The payment.
    pub id: Id,
    /// Its day.
    pub on: LocalDate,
    /// What it pays, in the order in which it happens.
    pub lines: Vec<WaterfallLine>,
    /// What the lines pay together; with what is left over, the payment.
    pub paid: Money,
    /// What is left over.
    #[uniffi(default = None)]
    pub left_over: Option<WaterfallCredit>,
}

/// What all payments pay, and what is open after them.
pub type WaterfallReplay = duebook::WaterfallReplay;
/// What all payments pay, and what is open after them.
#[uniffi::remote(Record)]
pub struct WaterfallReplay {
    /// The payments in the order in which they ran down.
    pub payments: Vec<ReplayedPayment>,
    /// The installments as they are after the last one, in the order given.
    pub installments: Vec<OpenInstallment>,
}

/// What had been paid of one component of one installment.
pub type PaidPart = duebook::PaidPart;
/// What had been paid of one component of one installment.
#[uniffi::remote(Record)]
pub struct PaidPart {
    /// The number of the installment.
    pub installment: i64,
    /// The component.
    pub component: Id,
    /// How much, more than zero.
    pub amount: Money,
}

/// What opens again of one component of one installment.
pub type ReverseLine = duebook::ReverseLine;
/// What opens again of one component of one installment.
#[uniffi::remote(Record)]
pub struct ReverseLine {
    /// The number of the installment.
    pub installment: i64,
    /// The component.
    pub component: Id,
    /// How much, more than zero.
    pub amount: Money,
    /// What is open of the component now.
    pub open: Money,
    /// Why.
    pub reason: WaterfallReason,
}

/// What is open again. Nothing has changed yet.
pub type Reversal = duebook::Reversal;
/// What is open again. Nothing has changed yet.
#[uniffi::remote(Record)]
pub struct Reversal {
    /// What opens again, in the order in which it happens.
    pub lines: Vec<ReverseLine>,
    /// The installments as they are after it, in the order given.
    pub installments: Vec<OpenInstallment>,
}

/// What one component of an item got.
pub type LinkPart = duebook::LinkPart;
/// What one component of an item got.
#[uniffi::remote(Record)]
pub struct LinkPart {
    /// The component.
    pub component: Id,
    /// How much, more than zero.
    pub amount: Money,
}

/// A difference that settled an item (结算差异).
pub type LinkDifference = duebook::LinkDifference;
/// A difference that settled an item (结算差异).
#[uniffi::remote(Record)]
pub struct LinkDifference {
    /// How much, more than zero.
    pub amount: Money,
    /// What it is.
    pub kind: DifferenceKind,
    /// How it is divided over the parts of the item; none if it has none.
    #[uniffi(default = [])]
    pub parts: Vec<LinkPart>,
}

/// That a lot paid so much of an item. It never changes; an undo is a record beside it.
pub type Link = duebook::Link;
/// That a lot paid so much of an item. It never changes; an undo is a record beside it.
#[uniffi::remote(Record)]
pub struct Link {
    /// The link, unique in a history.
    pub id: Id,
    /// The lot that paid.
    pub lot: Id,
    /// The item that was paid.
    pub item: Id,
    /// How much, more than zero.
    pub amount: Money,
    /// How the amount is divided over the parts of the item; none if it has none.
    #[uniffi(default = [])]
    pub parts: Vec<LinkPart>,
    /// What was settled beside it without being paid.
    #[uniffi(default = None)]
    pub difference: Option<LinkDifference>,
    /// The business date.
    pub on: LocalDate,
}

/// Why a link is undone.
pub type UndoReason = duebook::UndoReason;
/// Why a link is undone.
#[uniffi::remote(Enum)]
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

/// What may have been done with a lot or item.
pub type StepKind = duebook::StepKind;
/// What may have been done with a lot or item.
#[uniffi::remote(Enum)]
pub enum StepKind {
    /// The item was written off (坏账核销).
    WrittenOff,
    /// It was moved to another customer (并账).
    Transferred,
    /// It was set against a document of the other side (对冲).
    Offset,
    /// Money of the lot was paid back (退款).
    Refunded,
    /// What was left of the lot expired.
    Expired,
    /// It was valued at another rate (汇兑损益).
    Revalued,
    /// A voucher was made of it (制单).
    Vouchered,
}

/// Something that was done with lots or items after links were committed (后续处理).
pub type LaterStep = duebook::LaterStep;
/// Something that was done with lots or items after links were committed (后续处理).
#[uniffi::remote(Record)]
pub struct LaterStep {
    /// The step; no link and no other step has the same.
    pub id: Id,
    /// What it was.
    pub kind: StepKind,
    /// The items it touched.
    #[uniffi(default = [])]
    pub items: Vec<Id>,
    /// The lots it touched.
    #[uniffi(default = [])]
    pub lots: Vec<Id>,
}

/// Whether links of one item may be undone in any order.
pub type UndoOrder = duebook::UndoOrder;
/// Whether links of one item may be undone in any order.
#[uniffi::remote(Enum)]
pub enum UndoOrder {
    /// In any order.
    Any,
    /// The latest first: no link while a later one of the same item stands.
    Strict,
}

/// What is undone.
pub type UndoTarget = duebook::UndoTarget;
/// What is undone.
#[uniffi::remote(Enum)]
pub enum UndoTarget {
    /// One link.
    Link {
        /// The link.
        link: Id,
        /// How much of it; absent: all that still stands.
        #[uniffi(default = None)]
        amount: Option<Money>,
    },
    /// A lot that never was money after all, such as a bounced payment (退票): all it paid is open again, and
    /// the lot is taken out.
    Lot {
        /// The lot.
        lot: Id,
    },
    /// An item that is canceled: all it got goes back to the lots.
    Item {
        /// The item.
        item: Id,
    },
}

/// That so much of a link was undone.
pub type Undone = duebook::Undone;
/// That so much of a link was undone.
#[uniffi::remote(Record)]
pub struct Undone {
    /// The link.
    pub link: Id,
    /// Its lot, which has the amount back.
    pub lot: Id,
    /// Its item, of which the amount and the difference are open again.
    pub item: Id,
    /// How much, more than zero.
    pub amount: Money,
    /// Which components are open again; the last that were paid first.
    #[uniffi(default = [])]
    pub parts: Vec<LinkPart>,
    /// The difference of the link: it goes with the first part that is undone, for the item is settled no more.
    #[uniffi(default = None)]
    pub difference: Option<LinkDifference>,
    /// The business date.
    pub on: LocalDate,
    /// Why.
    pub reason: UndoReason,
}

/// One entry of a history.
pub type HistoryEntry = duebook::HistoryEntry;
/// One entry of a history.
#[uniffi::remote(Enum)]
pub enum HistoryEntry {
    /// A link was committed.
    Link {
        /// The link.
        link: Link,
    },
    /// A link was undone, as a whole or in part.
    Undone {
        /// What was undone, as `undo`(super::undo()) answered.
        undone: Undone,
    },
    /// Something else was done that still stands.
    Step {
        /// What was done.
        step: LaterStep,
    },
}

/// What an undo does. Nothing has changed yet.
pub type Undo = duebook::Undo;
/// What an undo does. Nothing has changed yet.
#[uniffi::remote(Record)]
pub struct Undo {
    /// What is undone, to be kept in the history.
    pub undone: Vec<Undone>,
    /// The lots as they are then, in the order given, without those taken out.
    pub lots: Vec<Lot>,
    /// The items as they are then, in the order given.
    pub items: Vec<Receivable>,
    /// The lots taken out, with all that they had paid.
    #[uniffi(default = [])]
    pub taken_out: Vec<Lot>,
}

/// Why an open item or a lot belongs to another customer now.
pub type OffsetReason = duebook::OffsetReason;
/// Why an open item or a lot belongs to another customer now.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum OffsetReason {
    /// Moved from one customer to another.
    Moved {
        /// Whose it was.
        from: Id,
        /// Whose it is.
        to: Id,
        /// What stays of it with the first.
        rest: Money,
    },
}

/// What a netting does. Nothing has changed yet.
pub type Netting = duebook::Netting;
/// What a netting does. Nothing has changed yet.
#[uniffi::remote(Record)]
pub struct Netting {
    /// Which payable, as a lot of the same id, is set against which item.
    pub plan: Plan,
    /// What customers owe us then, in the order given.
    pub items: Vec<Receivable>,
    /// What we owe then, in the order given: the same amounts less.
    pub payables: Vec<Receivable>,
}

/// How much of a receipt is taken for a written-off item.
pub type RecoveryRule = duebook::RecoveryRule;
/// How much of a receipt is taken for a written-off item.
#[uniffi::remote(Enum)]
pub enum RecoveryRule {
    /// All that is left of the receipt; one that has more than was written off is refused (U8).
    WholeReceipt,
    /// As much as was written off; the rest of the receipt stays on account.
    UpToWrittenOff,
}

/// What a recovery does. Nothing has changed yet.
pub type Recovery = duebook::Recovery;
/// What a recovery does. Nothing has changed yet.
#[uniffi::remote(Record)]
pub struct Recovery {
    /// How much of the item is reopened, to be paid at once: receivables in all stay as they were.
    pub reopened: Money,
    /// How it is paid, or why not.
    pub plan: Plan,
    /// The item then; what is open of it stays written off.
    pub item: Receivable,
    /// What is left of the lot.
    pub left: Money,
}

/// Whether an item or a lot was moved.
pub type MovedKind = duebook::MovedKind;
/// Whether an item or a lot was moved.
#[uniffi::remote(Enum)]
pub enum MovedKind {
    /// An open item.
    Item,
    /// A lot.
    Lot,
}

/// One thing that is moved.
pub type ItemMove = duebook::ItemMove;
/// One thing that is moved.
#[uniffi::remote(Enum)]
pub enum ItemMove {
    /// What is open of an item.
    Item {
        /// The item.
        item: Id,
        /// How much; absent: all of it.
        #[uniffi(default = None)]
        amount: Option<Money>,
        /// The id of what is moved. Absent: the item itself is moved, as a whole.
        #[uniffi(default = None)]
        new_id: Option<Id>,
    },
    /// What is left of a lot.
    Lot {
        /// The lot.
        lot: Id,
        /// How much; absent: all of it.
        #[uniffi(default = None)]
        amount: Option<Money>,
        /// The id of what is moved. Absent: the lot itself is moved, as a whole.
        #[uniffi(default = None)]
        new_id: Option<Id>,
    },
}

/// One document that is moved.
pub type TransferLine = duebook::TransferLine;
/// One document that is moved.
#[uniffi::remote(Record)]
pub struct TransferLine {
    /// What it is.
    pub kind: MovedKind,
    /// Its id.
    pub id: Id,
    /// The id of what is moved: the same, or the new one.
    pub new_id: Id,
    /// How much, more than zero.
    pub amount: Money,
    /// Why.
    pub reason: OffsetReason,
}

/// What a transfer does. Nothing has changed yet.
pub type Transfer = duebook::Transfer;
/// What a transfer does. Nothing has changed yet.
#[uniffi::remote(Record)]
pub struct Transfer {
    /// The business date.
    pub on: LocalDate,
    /// What is moved, in the order asked.
    pub lines: Vec<TransferLine>,
    /// By how much the balance of the first falls and that of the second rises: items less lots.
    pub balance: Money,
    /// The items then: those given in their order, with the new ones behind them.
    pub items: Vec<Receivable>,
    /// The lots then: those given in their order, with the new ones behind them.
    pub lots: Vec<Lot>,
}

/// A scheme with a name, such as that of the system it follows.
pub type NamedScheme = duebook::NamedScheme;
/// A scheme with a name, such as that of the system it follows.
#[uniffi::remote(Record)]
pub struct NamedScheme {
    /// The name.
    pub name: Id,
    /// The scheme.
    pub scheme: Scheme,
}

/// What one scheme does in all.
pub type SchemeOutcome = duebook::SchemeOutcome;
/// What one scheme does in all.
#[uniffi::remote(Record)]
pub struct SchemeOutcome {
    /// The scheme.
    pub scheme: Id,
    /// The number of lines.
    pub lines: i64,
    /// Received, allocated and left over by currency.
    pub totals: Vec<Total>,
}

/// Schemes that agree in every amount.
pub type SchemeGroup = duebook::SchemeGroup;
/// Schemes that agree in every amount.
#[uniffi::remote(Record)]
pub struct SchemeGroup {
    /// Their names, in the order given.
    pub schemes: Vec<Id>,
}

/// One line of one plan.
pub type SchemeLine = duebook::SchemeLine;
/// One line of one plan.
#[uniffi::remote(Record)]
pub struct SchemeLine {
    /// The scheme.
    pub scheme: Id,
    /// The line; absent if the plan has ended.
    #[uniffi(default = None)]
    pub line: Option<Line>,
}

/// The first line that is not the same in all plans.
pub type FirstDifference = duebook::FirstDifference;
/// The first line that is not the same in all plans.
#[uniffi::remote(Record)]
pub struct FirstDifference {
    /// The position of the line, from 0.
    pub position: i64,
    /// What stands there in each plan, with its reason, in the order of the schemes.
    pub lines: Vec<SchemeLine>,
}

/// What one scheme does with a pair of lot and item.
pub type PairAmount = duebook::PairAmount;
/// What one scheme does with a pair of lot and item.
#[uniffi::remote(Record)]
pub struct PairAmount {
    /// The scheme.
    pub scheme: Id,
    /// What the lot pays of the item; zero if nothing.
    pub amount: Money,
    /// What is settled beside it without being paid.
    #[uniffi(default = None)]
    pub difference: Option<Money>,
    /// Why, as the first line of the pair says.
    #[uniffi(default = None)]
    pub reason: Option<Reason>,
}

/// A pair of lot and item that gets different amounts.
pub type PairDifference = duebook::PairDifference;
/// A pair of lot and item that gets different amounts.
#[uniffi::remote(Record)]
pub struct PairDifference {
    /// The lot.
    pub lot: Id,
    /// The item.
    pub item: Id,
    /// What each scheme does, in the order given.
    pub amounts: Vec<PairAmount>,
}

/// What one scheme leaves of a lot.
pub type LotAmount = duebook::LotAmount;
/// What one scheme leaves of a lot.
#[uniffi::remote(Record)]
pub struct LotAmount {
    /// The scheme.
    pub scheme: Id,
    /// What is left; zero if nothing.
    pub amount: Money,
    /// Why.
    #[uniffi(default = None)]
    pub reason: Option<Reason>,
}

/// A lot of which different amounts are left.
pub type LotDifference = duebook::LotDifference;
/// A lot of which different amounts are left.
#[uniffi::remote(Record)]
pub struct LotDifference {
    /// The lot.
    pub lot: Id,
    /// What each scheme leaves, in the order given.
    pub amounts: Vec<LotAmount>,
}

/// Where schemes differ, and why.
pub type Comparison = duebook::Comparison;
/// Where schemes differ, and why.
#[uniffi::remote(Record)]
pub struct Comparison {
    /// The business date.
    pub as_of: LocalDate,
    /// What each scheme does in all, in the order given.
    pub outcomes: Vec<SchemeOutcome>,
    /// Which schemes agree in every amount, in the order of the first of each group.
    pub groups: Vec<SchemeGroup>,
    /// The first line that is not the same in all plans; absent if all lines are.
    #[uniffi(default = None)]
    pub first: Option<FirstDifference>,
    /// The pairs of lot and item that get different amounts, by the ids of lot and item.
    pub pairs: Vec<PairDifference>,
    /// The lots of which different amounts are left, by id.
    pub left_over: Vec<LotDifference>,
}

/// The open amounts of one currency by days past due.
pub type AgingRow = duebook::AgingRow;
/// The open amounts of one currency by days past due.
#[uniffi::remote(Record)]
pub struct AgingRow {
    /// The currency.
    pub currency: Currency,
    /// Not due yet, or due on the business date itself.
    pub not_due: Money,
    /// One amount per bucket: up to the first limit, up to the second, …, and beyond the last.
    pub overdue: Vec<Money>,
    /// Everything open: the sum of the amounts before.
    pub total: Money,
}

/// What moved a debt.
pub type DebtMove = duebook::DebtMove;
/// What moved a debt.
#[uniffi::remote(Enum)]
pub enum DebtMove {
    /// It came into being (新增应收).
    Charged,
    /// Its amount or its day was changed by agreement (变更).
    Changed,
    /// It was paid (收款、核销).
    Paid,
    /// A payment was taken back (反核销、退票).
    PaymentReversed,
    /// A credit note took something off (红字).
    Credited,
    /// A discount, fee or rounding was settled beside a payment (现金折扣、手续费).
    Deducted,
    /// What was settled beside a payment is owed again (扣减冲回).
    DeductionReversed,
    /// It was given up (坏账核销).
    WrittenOff,
    /// What was given up is owed again (坏账收回).
    Recovered,
    /// What was open of it fell away (作废).
    Canceled,
    /// The customer disputed it (提出争议).
    Disputed,
    /// A dispute ended (争议解决).
    DisputeEnded,
    /// The day it was due passed (转为逾期).
    BecameOverdue,
}

/// What moved money of a customer.
pub type MoneyMove = duebook::MoneyMove;
/// What moved money of a customer.
#[uniffi::remote(Enum)]
pub enum MoneyMove {
    /// It arrived, or was moved here (到账、转入).
    Received,
    /// It paid something (核销).
    Applied,
    /// What it paid was taken back (反核销).
    Returned,
    /// It was paid back (退款).
    Refunded,
    /// What was paid back came back (退款退回).
    RefundReturned,
    /// It went elsewhere: another customer, another account, income, expired (转出).
    Removed,
    /// What went elsewhere is back (转出冲回).
    Restored,
    /// The bank took it back (退票).
    Bounced,
}

/// What is open, in three parts that never overlap.
pub type OpenParts = duebook::OpenParts;
/// What is open, in three parts that never overlap.
#[uniffi::remote(Record)]
pub struct OpenParts {
    /// All that is open (未付金额).
    pub open: Money,
    /// What of it is not due yet, or due on the day itself (未到期).
    pub not_due: Money,
    /// What of it is past due and undisputed (逾期).
    pub overdue: Money,
    /// What of it is disputed, due or not (有争议).
    pub disputed: Money,
}

/// A party of a statement, as it is printed.
pub type StatementParty = duebook::StatementParty;
/// A party of a statement, as it is printed.
#[uniffi::remote(Record)]
pub struct StatementParty {
    /// The name (单位名称).
    pub name: String,
    /// Who sees to it (联系人).
    #[uniffi(default = None)]
    pub contact: Option<String>,
    /// The telephone number.
    #[uniffi(default = None)]
    pub phone: Option<String>,
    /// The address.
    #[uniffi(default = None)]
    pub address: Option<String>,
    /// The number for taxes (统一社会信用代码).
    #[uniffi(default = None)]
    pub tax_number: Option<String>,
    /// The account to pay to (收款账号).
    #[uniffi(default = None)]
    pub account: Option<String>,
}

/// What a statement asks for. The wording may matter for the limitation of claims (诉讼时效).
pub type StatementWording = duebook::StatementWording;
/// What a statement asks for. The wording may matter for the limitation of claims (诉讼时效).
#[uniffi::remote(Enum)]
pub enum StatementWording {
    /// It is for reconciliation only (仅供对账).
    ReconciliationOnly,
    /// It asks to pay what is due (请付款).
    PleasePay,
}

/// Who writes the statement, for whom, and of which days.
pub type StatementHeader = duebook::StatementHeader;
/// Who writes the statement, for whom, and of which days.
#[uniffi::remote(Record)]
pub struct StatementHeader {
    /// The number of the statement (对账单编号).
    pub number: Id,
    /// The customer whose records it is made of.
    pub customer: Id,
    /// Who writes it.
    pub ours: StatementParty,
    /// Who gets it.
    pub theirs: StatementParty,
    /// The first day of the period.
    pub first: LocalDate,
    /// The last day of the period.
    pub last: LocalDate,
    /// The day it is written, not before the last day.
    pub issued: LocalDate,
    /// What was entered after this day is not in it. Absent: everything is known.
    #[uniffi(default = None)]
    pub known: Option<LocalDate>,
    /// What the statement before this one knew. What was entered since for a day of it is a late line here, and this
    /// one begins with the figure with which that one ended. Absent: it knew what this one knows.
    #[uniffi(default = None)]
    pub known_before: Option<LocalDate>,
    /// What it asks for.
    pub wording: StatementWording,
    /// The day until which the customer is asked to answer (回函期限).
    #[uniffi(default = None)]
    pub answer_by: Option<LocalDate>,
    /// The names of the fields of debts that the lines show, at most 100: `contract`, `order`. What is not named is not
    /// shown.
    #[uniffi(default = [])]
    pub fields: Vec<Id>,
}

/// One line: what moved what is open.
pub type StatementLine = duebook::StatementLine;
/// One line: what moved what is open.
#[uniffi::remote(Record)]
pub struct StatementLine {
    /// The business date.
    pub on: LocalDate,
    /// Whether it lies before the period and was entered after the statement before this one was made (补录).
    #[uniffi(default = false)]
    pub late: bool,
    /// What happened.
    pub kind: DebtMove,
    /// The debt.
    pub debt: Id,
    /// The document of the debt, if it is a part of one.
    #[uniffi(default = None)]
    pub document: Option<Id>,
    /// The receipt, of a payment or one taken back.
    #[uniffi(default = None)]
    pub receipt: Option<Id>,
    /// The fields that are asked for, as far as the debt has them.
    #[uniffi(default = [])]
    pub fields: Vec<Field>,
    /// What it changed, below zero if less is owed.
    pub amount: Money,
    /// What is open after it.
    pub balance: Money,
}

/// The lines of one kind together.
pub type StatementTotal = duebook::StatementTotal;
/// The lines of one kind together.
#[uniffi::remote(Record)]
pub struct StatementTotal {
    /// The kind.
    pub kind: DebtMove,
    /// How many lines.
    pub lines: i64,
    /// Their sum.
    pub amount: Money,
}

/// A debt that is open at the end.
pub type StatementItem = duebook::StatementItem;
/// A debt that is open at the end.
#[uniffi::remote(Record)]
pub struct StatementItem {
    /// The debt.
    pub debt: Id,
    /// The document it is a part of.
    #[uniffi(default = None)]
    pub document: Option<Id>,
    /// The day of its document.
    pub issued: LocalDate,
    /// The day it is due.
    pub due: LocalDate,
    /// What is open.
    pub open: Money,
    /// What of it is disputed.
    pub disputed: Money,
    /// How many days it is past due, 0 if it is not.
    pub days: i64,
}

/// One line: what moved money.
pub type StatementMoneyLine = duebook::StatementMoneyLine;
/// One line: what moved money.
#[uniffi::remote(Record)]
pub struct StatementMoneyLine {
    /// The business date.
    pub on: LocalDate,
    /// Whether it lies before the period and was entered after the statement before this one was made (补录).
    #[uniffi(default = false)]
    pub late: bool,
    /// What happened.
    pub kind: MoneyMove,
    /// The prepayment.
    pub prepayment: Id,
    /// What it paid.
    #[uniffi(default = None)]
    pub item: Option<Id>,
    /// What it changed, below zero if less is left.
    pub amount: Money,
    /// What is left after it.
    pub balance: Money,
}

/// Money of one kind: what was there, what came, what became of it.
pub type StatementMoney = duebook::StatementMoney;
/// Money of one kind: what was there, what came, what became of it.
#[uniffi::remote(Record)]
pub struct StatementMoney {
    /// The kind (款项性质).
    pub nature: Nature,
    /// What was left before the period.
    pub opening: Money,
    /// What arrived or was moved here.
    pub received: Money,
    /// What paid something, less what was taken back; below zero if more was taken back.
    pub applied: Money,
    /// What was paid back, less what came back of it.
    pub refunded: Money,
    /// What went elsewhere and is not back, or was taken back by the bank.
    pub other: Money,
    /// What is left: opening and received, less the three others.
    pub closing: Money,
    /// The same one by one, by day.
    #[uniffi(default = [])]
    pub lines: Vec<StatementMoneyLine>,
}

/// The figures of one currency.
pub type StatementAccount = duebook::StatementAccount;
/// The figures of one currency.
#[uniffi::remote(Record)]
pub struct StatementAccount {
    /// The currency.
    pub currency: Currency,
    /// What was open before the first line (期初余额).
    pub opening: Money,
    /// What happened, by day.
    #[uniffi(default = [])]
    pub lines: Vec<StatementLine>,
    /// The lines by kind.
    #[uniffi(default = [])]
    pub totals: Vec<StatementTotal>,
    /// What is open after the last line (期末余额).
    pub closing: Money,
    /// The same in Chinese capitals (大写), for yuan.
    #[uniffi(default = None)]
    pub closing_words: Option<String>,
    /// The parts of it on the last day.
    pub parts: OpenParts,
    /// What it consists of, the oldest due day first.
    #[uniffi(default = [])]
    pub items: Vec<StatementItem>,
    /// Money that is there or was, one section for each kind.
    #[uniffi(default = [])]
    pub money: Vec<StatementMoney>,
    /// Money that waits to be used: the closing of all sections but the unidentified one (预收款余额).
    pub prepaid: Money,
    /// Money nobody has identified yet (未明款项).
    pub unidentified: Money,
    /// What is open less all that money. For information: nothing was set off.
    pub net: Money,
}

/// A figure to confirm.
pub type ReplyFigure = duebook::ReplyFigure;
/// A figure to confirm.
#[uniffi::remote(Record)]
pub struct ReplyFigure {
    /// What is open.
    pub closing: Money,
    /// What is prepaid.
    pub prepaid: Money,
}

/// What the customer sends back (回执): it agrees, or its books show something else.
pub type ReplySlip = duebook::ReplySlip;
/// What the customer sends back (回执): it agrees, or its books show something else.
#[uniffi::remote(Record)]
pub struct ReplySlip {
    /// The statement.
    pub number: Id,
    /// The figures to confirm, one for each currency.
    #[uniffi(default = [])]
    pub figures: Vec<ReplyFigure>,
    /// The day until which an answer is asked for.
    #[uniffi(default = None)]
    pub answer_by: Option<LocalDate>,
    /// The fingerprint an answer has to carry.
    pub fingerprint: String,
}

/// A statement of account.
pub type CustomerStatement = duebook::CustomerStatement;
/// A statement of account.
#[uniffi::remote(Record)]
pub struct CustomerStatement {
    /// Who, for whom, of which days.
    pub header: StatementHeader,
    /// The figures, one account for each currency.
    pub accounts: Vec<StatementAccount>,
    /// What the customer sends back.
    pub reply: ReplySlip,
    /// The digest of customer, days and figures, 64 hexadecimal digits. Names and sentences have no part in it.
    pub fingerprint: String,
}

/// An open item in the books of the customer.
pub type TheirItem = duebook::TheirItem;
/// An open item in the books of the customer.
#[uniffi::remote(Record)]
pub struct TheirItem {
    /// The number: that of the debt, or of a document with several debts.
    pub id: Id,
    /// What is open.
    pub amount: Money,
}

/// What the books of the customer show in one currency.
pub type TheirAccount = duebook::TheirAccount;
/// What the books of the customer show in one currency.
#[uniffi::remote(Record)]
pub struct TheirAccount {
    /// What they owe us.
    pub closing: Money,
    /// The open items that is made of, by the number of the debt or of its document, once each. None: they name none.
    #[uniffi(default = [])]
    pub items: Vec<TheirItem>,
}

/// What the customer says of a statement.
pub type AnswerVerdict = duebook::AnswerVerdict;
/// What the customer says of a statement.
#[uniffi::remote(Enum)]
pub enum AnswerVerdict {
    /// The figures are right (核对无误).
    Agreed {},
    /// The customer's books show something else (有差异). A currency that is not named is agreed.
    Disputed {
        /// What they show.
        accounts: Vec<TheirAccount>,
    },
}

/// What came back.
pub type StatementAnswer = duebook::StatementAnswer;
/// What came back.
#[uniffi::remote(Record)]
pub struct StatementAnswer {
    /// The number of the statement.
    pub number: Id,
    /// The fingerprint of the statement it answers.
    pub fingerprint: String,
    /// The day it was signed (回函日期).
    pub on: LocalDate,
    /// Who signed (签章人).
    #[uniffi(default = None)]
    pub signer: Option<String>,
    /// What it says.
    pub verdict: AnswerVerdict,
}

/// How the books differ on an item.
pub type AnswerDifferenceKind = duebook::AnswerDifferenceKind;
/// How the books differ on an item.
#[uniffi::remote(Enum)]
pub enum AnswerDifferenceKind {
    /// They do not have it: an invoice that did not arrive, or one they have paid (对方未入账).
    OnlyOurs,
    /// We do not have it: paid or credited here, or never ours (我方未入账).
    OnlyTheirs,
    /// Both have it, with other amounts (金额不符).
    OtherAmount,
}

/// An item on which the books differ.
pub type AnswerDifference = duebook::AnswerDifference;
/// An item on which the books differ.
#[uniffi::remote(Record)]
pub struct AnswerDifference {
    /// The number of the debt or document.
    pub id: Id,
    /// How they differ.
    pub kind: AnswerDifferenceKind,
    /// What is open in our books.
    pub ours: Money,
    /// What is open in theirs.
    pub theirs: Money,
    /// Ours less theirs.
    pub difference: Money,
}

/// What is left over may be this.
pub type AnswerHint = duebook::AnswerHint;
/// What is left over may be this.
#[uniffi::remote(Enum)]
pub enum AnswerHint {
    /// Just what they prepaid: they set it off, we did not (预收款未核销).
    Prepaid {},
    /// Just what nobody has identified: they paid it, we do not know for what (未明款项).
    Unidentified {},
    /// Just one line of the statement, which their books do not have, or have twice.
    OneLine {
        /// Its place among the lines, from 0.
        line: i64,
    },
}

/// Why the balances of one currency differ.
pub type AnswerAccount = duebook::AnswerAccount;
/// Why the balances of one currency differ.
#[uniffi::remote(Record)]
pub struct AnswerAccount {
    /// The currency.
    pub currency: Currency,
    /// Our closing.
    pub ours: Money,
    /// Theirs.
    pub theirs: Money,
    /// Ours less theirs.
    pub difference: Money,
    /// What the items explain, by number.
    #[uniffi(default = [])]
    pub items: Vec<AnswerDifference>,
    /// What they do not.
    pub unexplained: Money,
    /// What that may be.
    #[uniffi(default = None)]
    pub hint: Option<AnswerHint>,
}

/// An answer set against the statement.
pub type AnswerReport = duebook::AnswerReport;
/// An answer set against the statement.
#[uniffi::remote(Record)]
pub struct AnswerReport {
    /// Whether both agree on every balance.
    pub agreed: bool,
    /// The currencies on which they do not, or whose items differ.
    #[uniffi(default = [])]
    pub accounts: Vec<AnswerAccount>,
}

/// The law of a time.
pub type LimitationRule = duebook::LimitationRule;
/// The law of a time.
#[uniffi::remote(Record)]
pub struct LimitationRule {
    /// The first day on which it holds.
    pub since: LocalDate,
    /// How many years a claim can be enforced, 1 to 100.
    pub years: i64,
    /// How many years from the due day at the longest, whatever interrupts, 1 to 100.
    pub longest: i64,
    /// What to cite.
    pub cites: String,
}

/// What may begin the time anew (时效中断).
pub type LimitationActKind = duebook::LimitationActKind;
/// What may begin the time anew (时效中断).
#[uniffi::remote(Enum)]
pub enum LimitationActKind {
    /// We demanded payment and it was delivered (催款函送达).
    Demanded,
    /// The customer agreed to pay or confirmed the debt, as by signing a statement that asks for payment (同意履行).
    /// It binds after the time has run out, too.
    Acknowledged,
    /// The customer paid a part (部分履行). It binds as an acknowledgment does.
    PaidPart,
    /// We sued or went to arbitration (起诉、仲裁).
    Sued,
    /// A statement was sent or signed for reconciliation only (仅供对账): kept, and interrupts nothing.
    Reconciled,
}

/// Something that may begin the time anew.
pub type LimitationAct = duebook::LimitationAct;
/// Something that may begin the time anew.
#[uniffi::remote(Record)]
pub struct LimitationAct {
    /// The day it reached the other side.
    pub on: LocalDate,
    /// What it was.
    pub kind: LimitationActKind,
    /// Where the proof of it is (证据).
    #[uniffi(default = None)]
    pub evidence: Option<Id>,
}

/// What the clock says.
pub type LimitationState = duebook::LimitationState;
/// What the clock says.
#[uniffi::remote(Enum)]
pub enum LimitationState {
    /// The claim is not due yet: nothing runs.
    NotDue,
    /// The time runs.
    Running,
    /// It ends soon: interrupt it.
    EndsSoon,
    /// It is over.
    Over,
}

/// Where the clock stands.
pub type LimitationStatus = duebook::LimitationStatus;
/// Where the clock stands.
#[uniffi::remote(Record)]
pub struct LimitationStatus {
    /// The day after which the time runs: the due day, or that of the last act that interrupted.
    pub since: LocalDate,
    /// The place of that act in the list; none if nothing interrupted.
    #[uniffi(default = None)]
    pub act: Option<i64>,
    /// The last day on which the claim can be enforced.
    pub until: LocalDate,
    /// The days from the day asked to that, below zero if it is over.
    pub days: i64,
    /// What that means.
    pub state: LimitationState,
    /// The rule that decides.
    pub rule: LimitationRule,
    /// The acts that came too late to interrupt anything, by their places.
    #[uniffi(default = [])]
    pub too_late: Vec<i64>,
}

/// How much is told.
pub type ChangeDetail = duebook::ChangeDetail;
/// How much is told.
#[uniffi::remote(Enum)]
pub enum ChangeDetail {
    /// All customers together.
    Total,
    /// Each customer as well.
    ByCustomer,
}

/// Between which days, and how much is told.
pub type ChangeOrder = duebook::ChangeOrder;
/// Between which days, and how much is told.
#[uniffi::remote(Record)]
pub struct ChangeOrder {
    /// The former day and what was known by then.
    pub former: CutOff,
    /// The day, not before the former one, and what is known.
    pub now: CutOff,
    /// Whether each customer is told as well.
    pub detail: ChangeDetail,
    /// The days of sales for days sales outstanding, 1 to 3,660.
    #[uniffi(default = 90)]
    pub days: i64,
}

/// One cause.
pub type ChangeCause = duebook::ChangeCause;
/// One cause.
#[uniffi::remote(Record)]
pub struct ChangeCause {
    /// What happened.
    pub kind: DebtMove,
    /// Whether it lies before the former day and was entered later (补录).
    #[uniffi(default = false)]
    pub late: bool,
    /// How often it happened.
    pub moves: i64,
    /// What it changed: a payment of what was overdue takes off `overdue`, one of what was not due `notDue`; what passed
    /// its due day goes from the one to the other.
    pub change: OpenParts,
}

/// Why the figures of a customer changed.
pub type CustomerChange = duebook::CustomerChange;
/// Why the figures of a customer changed.
#[uniffi::remote(Record)]
pub struct CustomerChange {
    /// The customer.
    pub customer: Id,
    /// What was open.
    pub former: OpenParts,
    /// What is open.
    pub now: OpenParts,
    /// Why.
    pub causes: Vec<ChangeCause>,
}

/// Days sales outstanding (应收账款周转天数): what is open, by the sales of so many days, times the days.
///
/// `former` to `at_former_sales` is what the open amount did, `at_former_sales` to `now` what sales did.
pub type DsoChange = duebook::DsoChange;
/// Days sales outstanding (应收账款周转天数): what is open, by the sales of so many days, times the days.
///
/// `former` to `at_former_sales` is what the open amount did, `at_former_sales` to `now` what sales did.
#[uniffi::remote(Record)]
pub struct DsoChange {
    /// The days of sales.
    pub days: i64,
    /// The sales of so many days up to the former day.
    pub former_sales: Money,
    /// The sales of so many days up to the day.
    pub sales: Money,
    /// Days sales outstanding on the former day.
    pub former: Fraction,
    /// What is open now by the sales of the former day.
    pub at_former_sales: Fraction,
    /// Days sales outstanding now.
    pub now: Fraction,
}

/// Why the figures of one currency changed.
pub type CurrencyChange = duebook::CurrencyChange;
/// Why the figures of one currency changed.
#[uniffi::remote(Record)]
pub struct CurrencyChange {
    /// The currency.
    pub currency: Currency,
    /// What was open.
    pub former: OpenParts,
    /// What is open.
    pub now: OpenParts,
    /// Why.
    #[uniffi(default = [])]
    pub causes: Vec<ChangeCause>,
    /// Why days sales outstanding changed; absent if there were no sales before one of the days.
    #[uniffi(default = None)]
    pub dso: Option<DsoChange>,
    /// The same for each customer whose figures moved, by id, if it is asked for.
    #[uniffi(default = [])]
    pub customers: Vec<CustomerChange>,
}

/// Which reports stand in the pack, and how they are made. Nothing has to be said.
pub type MonthEndOrder = duebook::MonthEndOrder;
/// Which reports stand in the pack, and how they are made. Nothing has to be said.
#[uniffi::remote(Record)]
pub struct MonthEndOrder {
    /// Whose pack it is: the name of the company (单位名称).
    #[uniffi(default = None)]
    pub company: Option<String>,
    /// The language the page is read in.
    pub language: ReportLanguage,
    /// The currency of the large figures and the charts (本位币). Absent: the only one there is; of several none, and
    /// only tables are shown.
    #[uniffi(default = None)]
    pub home: Option<Currency>,
    /// How many months are shown, the one of the cut-off last, 1 to 60.
    #[uniffi(default = 7)]
    pub months: i64,
    /// How many customers and debts a list names, 1 to 1,000.
    #[uniffi(default = 12)]
    pub top: i64,
    /// How what is open is aged.
    pub aging: AgingRules,
    /// How cash is forecast.
    pub forecast: ForecastRules,
    /// What is planned and not owed yet.
    #[uniffi(default = [])]
    pub plans: Vec<PlannedCash>,
    /// The policies of the provision (计提政策); none given: the pack has no provision.
    #[uniffi(default = [])]
    pub policies: Vec<ProvisionPolicy>,
    /// What is provided for alone (单项计提).
    #[uniffi(default = [])]
    pub specific: Vec<SpecificProvision>,
    /// The statements for customers, each on a page of its own with a reply slip, at most 50.
    #[uniffi(default = [])]
    pub statements: Vec<StatementHeader>,
    /// What else stands in the pack, before the statements, at most 40.
    #[uniffi(default = [])]
    pub sections: Vec<ReportSection>,
    /// What is to be said at the end of the page.
    #[uniffi(default = None)]
    pub footer: Option<ReportText>,
}

/// A debt that is past due.
pub type OverdueDebt = duebook::OverdueDebt;
/// A debt that is past due.
#[uniffi::remote(Record)]
pub struct OverdueDebt {
    /// The debt.
    pub debt: Id,
    /// The customer.
    pub customer: Id,
    /// Who looks after it now, or else who did when it came into being (负责人).
    #[uniffi(default = None)]
    pub owner: Option<Id>,
    /// When it was due, as agreed by the cut-off.
    pub due: LocalDate,
    /// How many days ago.
    pub days: i64,
    /// What is open.
    pub open: Money,
    /// What of it is disputed.
    pub disputed: Money,
}

/// How things stood at the end of a month.
pub type MonthEndMonth = duebook::MonthEndMonth;
/// How things stood at the end of a month.
#[uniffi::remote(Record)]
pub struct MonthEndMonth {
    /// Its last day, or the cut-off within it.
    pub on: LocalDate,
    /// The figures of each currency; the period is the month.
    pub cards: Vec<Dashboard>,
}

/// The reports of a month end, and the page that shows them.
pub type MonthEnd = duebook::MonthEnd;
/// The reports of a month end, and the page that shows them.
#[uniffi::remote(Record)]
pub struct MonthEnd {
    /// As of which day, and what was known.
    pub cut_off: CutOff,
    /// The months, the one of the cut-off last.
    pub months: Vec<MonthEndMonth>,
    /// What is open by age (账龄).
    pub aging: AgingReport,
    /// The debts that have been overdue longest (逾期最久).
    pub overdue: Vec<OverdueDebt>,
    /// What cash will come in (资金流预测).
    pub forecast: CashForecast,
    /// What will probably be lost (坏账准备). Absent: no policy was given.
    #[uniffi(default = None)]
    pub provision: Option<Provision>,
    /// The statements of account with their reply slips (对账单), in the order asked for.
    #[uniffi(default = [])]
    pub statements: Vec<CustomerStatement>,
    /// Everything as one page of HTML, in one file.
    pub html: String,
}

/// What is asked for.
pub type DashboardOrder = duebook::DashboardOrder;
/// What is asked for.
#[uniffi::remote(Record)]
pub struct DashboardOrder {
    /// The day, and what is known.
    pub at: CutOff,
    /// The first day of the period up to it: of the month, the quarter.
    pub first: LocalDate,
    /// The days of sales for days sales outstanding, 1 to 3,660.
    #[uniffi(default = 90)]
    pub days: i64,
    /// How many of the largest debtors are named, 0 to 1,000.
    #[uniffi(default = 10)]
    pub top: i64,
    /// The field that marks debts which are agreed prepayments (约定预付款), such as `purpose` with `downPayment`. Absent:
    /// none are told apart.
    #[uniffi(default = None)]
    pub advance: Option<Field>,
}

/// One who owes much.
pub type TopDebtor = duebook::TopDebtor;
/// One who owes much.
#[uniffi::remote(Record)]
pub struct TopDebtor {
    /// The customer.
    pub customer: Id,
    /// What is owed.
    pub open: OpenParts,
    /// The share of all.
    #[uniffi(default = None)]
    pub share: Option<Fraction>,
    /// What was owed on the day before the period.
    pub former: Money,
    /// What it rose by since (趋势).
    pub trend: Money,
}

/// The figures of one currency.
pub type Dashboard = duebook::Dashboard;
/// The figures of one currency.
#[uniffi::remote(Record)]
pub struct Dashboard {
    /// The currency.
    pub currency: Currency,
    /// What is owed (应收账款总额), overdue (逾期总额) and disputed.
    pub open: OpenParts,
    /// What is overdue of what is open (逾期占比).
    #[uniffi(default = None)]
    pub overdue_share: Option<Fraction>,
    /// The sales of the period: what came into being and was agreed since, less credits and what fell away.
    pub sales: Money,
    /// What debts were paid in the period with money, on account before or not (本期回款).
    pub collected: Money,
    /// Money that arrived in the period (本期到账), as far as there are records of it; what was only moved did not arrive.
    pub received: Money,
    /// Days sales outstanding: what is open, times the days, by the sales of so many days (周转天数).
    #[uniffi(default = None)]
    pub dso: Option<Fraction>,
    /// The same of what is not overdue: the best there could be.
    #[uniffi(default = None)]
    pub best_dso: Option<Fraction>,
    /// How often a year receivables turn: 365 by days sales outstanding (周转率).
    #[uniffi(default = None)]
    pub turnover: Option<Fraction>,
    /// What is left of identified money (预收款余额).
    pub prepaid: Money,
    /// What is left of money nobody has identified (未明款项).
    pub unidentified: Money,
    /// How much waits to be refunded (待退款).
    pub refunds: Money,
    /// How many prepayments have a refund that waits.
    pub refunds_waiting: i64,
    /// What agreed prepayments are past due, of all of them that fell due (预付款逾期率).
    #[uniffi(default = None)]
    pub advance_overdue: Option<Fraction>,
    /// How many customers owe anything.
    pub debtors: i64,
    /// Those who owe most (重点客户), what is owed, then by id.
    #[uniffi(default = [])]
    pub top: Vec<TopDebtor>,
    /// What those together owe of all (集中度).
    #[uniffi(default = None)]
    pub top_share: Option<Fraction>,
    /// How often a debt was paid in the period (核销次数).
    pub payments: i64,
    /// How often a payment was found to be matched wrongly (反核销次数).
    pub undone: i64,
    /// How often the bank took one back (退票次数).
    pub bounced: i64,
}

/// How far the debts of one contract or project are collected (收款进度).
pub type CollectionProgress = duebook::CollectionProgress;
/// How far the debts of one contract or project are collected (收款进度).
#[uniffi::remote(Record)]
pub struct CollectionProgress {
    /// The value of the field; absent for debts without one.
    #[uniffi(default = None)]
    pub value: Option<Value>,
    /// The currency.
    pub currency: Currency,
    /// How many debts.
    pub debts: i64,
    /// What is to be paid in all: amounts less what was credited, deducted or fell away.
    pub planned: Money,
    /// What of it has fallen due, on the day itself too.
    pub due: Money,
    /// What was paid.
    pub collected: Money,
    /// What was given up.
    pub written_off: Money,
    /// What is open, overdue and disputed.
    pub open: OpenParts,
    /// What was paid, of what is to be paid (完成率).
    #[uniffi(default = None)]
    pub share: Option<Fraction>,
}

/// Who is ranked.
pub type RankBy = duebook::RankBy;
/// Who is ranked.
#[uniffi::remote(Enum)]
pub enum RankBy {
    /// Who looks after the customers (业务员).
    Person {},
    /// The customers themselves.
    Customer {},
    /// The value of a field of the debt, or else of the customer: `team`, `region`, `department`.
    Field {
        /// Its name.
        name: Id,
    },
}

/// Whose a debt is, if it went from hand to hand (业绩归属).
pub type RankAttribution = duebook::RankAttribution;
/// Whose a debt is, if it went from hand to hand (业绩归属).
#[uniffi::remote(Enum)]
pub enum RankAttribution {
    /// Of whoever had it when it was issued, for good.
    AtIssue,
    /// Of whoever had it on the day it was due; not due yet, of whoever has it on the last day.
    AtDue,
    /// Each figure is of whoever had it on its day: what was paid of whoever had it on the day of receipt. What was
    /// handed over is told on both sides.
    OfDay,
}

/// By what they are ranked.
pub type RankMeasure = duebook::RankMeasure;
/// By what they are ranked.
#[uniffi::remote(Enum)]
pub enum RankMeasure {
    /// Collective effectiveness: the more the better (回款效率指数).
    Effectiveness,
    /// Days past due, weighted with amounts: the fewer the better (加权逾期天数).
    DaysLate,
    /// What was paid in time: the more the better (回款及时率).
    OnTime,
    /// What is overdue of what is open: the less the better (逾期占比).
    OverdueShare,
    /// What was collected (回款额).
    Collected,
    /// What was collected of what was to be (目标完成率).
    Target,
    /// The collection rate (回款率), by the base that is chosen.
    CollectionRate,
}

/// By what collected money is divided (回款率口径).
pub type CollectionBase = duebook::CollectionBase;
/// By what collected money is divided (回款率口径).
#[uniffi::remote(Enum)]
pub enum CollectionBase {
    /// What fell due in the period.
    FellDue,
    /// What was open before it, and the sales of the period.
    OpeningAndSales,
    /// The sales of the period.
    Sales,
}

/// What somebody was to collect.
pub type RankTarget = duebook::RankTarget;
/// What somebody was to collect.
#[uniffi::remote(Record)]
pub struct RankTarget {
    /// Who: a person or customer as text, or the value of the field.
    pub of: Value,
    /// How much, more than zero.
    pub amount: Money,
}

/// What is ranked, by what, of which days.
pub type RankingOrder = duebook::RankingOrder;
/// What is ranked, by what, of which days.
#[uniffi::remote(Record)]
pub struct RankingOrder {
    /// Who is ranked.
    pub by: RankBy,
    /// Whose a debt is; only for persons.
    pub attribution: RankAttribution,
    /// The first day.
    pub first: LocalDate,
    /// The last day.
    pub last: LocalDate,
    /// What was entered after this day is not known. Absent: everything is.
    #[uniffi(default = None)]
    pub known: Option<LocalDate>,
    /// The currency: debts of others have no part.
    pub currency: Currency,
    /// By what they are ranked, the best first.
    pub measure: RankMeasure,
    /// By what collected money is divided for the collection rate.
    pub base: CollectionBase,
    /// What they were to collect, once for each.
    #[uniffi(default = [])]
    pub targets: Vec<RankTarget>,
    /// Who has fewer debts than this has no rank, 1 to 1,000,000.
    #[uniffi(default = 5)]
    pub least_debts: i64,
    /// Who has a customer with more than so many percent of the amount has no rank, 1 to 100. Customers always may.
    #[uniffi(default = 60)]
    pub most_percent: i64,
}

/// Why somebody has no rank (不可比).
pub type RankMark = duebook::RankMark;
/// Why somebody has no rank (不可比).
#[uniffi::remote(Enum)]
pub enum RankMark {
    /// Too few debts.
    FewDebts,
    /// One customer is nearly all of it.
    OneCustomer,
}

/// A row of a ranking.
pub type RankRow = duebook::RankRow;
/// A row of a ranking.
#[uniffi::remote(Record)]
pub struct RankRow {
    /// Who; absent for debts of nobody.
    #[uniffi(default = None)]
    pub of: Option<Value>,
    /// The rank, from 1; who is as good has the same. Absent without a value, or if it would be luck.
    #[uniffi(default = None)]
    pub rank: Option<i64>,
    /// Whether somebody else has the same rank (并列).
    #[uniffi(default = false)]
    pub tied: bool,
    /// Why there is no rank, though there is a value.
    #[uniffi(default = [])]
    pub marks: Vec<RankMark>,
    /// What it was ranked by.
    #[uniffi(default = None)]
    pub value: Option<Fraction>,
    /// Debts that were open in the period, moved or fell due in it.
    pub debts: i64,
    /// What those came to.
    pub amount: Money,
    /// The share of that of the largest customer.
    #[uniffi(default = None)]
    pub largest: Option<Fraction>,
    /// What was open before the period.
    pub opening: Money,
    /// What came into being in it, as agreed since, less credits and what fell away.
    pub sales: Money,
    /// What others handed over, less what was handed to others.
    pub handed: Money,
    /// What is open at the end.
    pub closing: OpenParts,
    /// What was collected in money, less what was taken back.
    pub collected: Money,
    /// What fell due in the period, less credits, deductions and what fell away.
    pub fell_due: Money,
    /// What of it was there on the day it was due, or before.
    pub on_time: Money,
    /// Collected by the base.
    #[uniffi(default = None)]
    pub collection_rate: Option<Fraction>,
    /// `on_time` of `fell_due`.
    #[uniffi(default = None)]
    pub on_time_share: Option<Fraction>,
    /// Overdue of open at the end.
    #[uniffi(default = None)]
    pub overdue_share: Option<Fraction>,
    /// Opening, sales and handed, less closing, by the same less what of the closing is not overdue.
    #[uniffi(default = None)]
    pub effectiveness: Option<Fraction>,
    /// The days past due of what was paid in the period and of what is overdue at the end, weighted with the amounts.
    #[uniffi(default = None)]
    pub days_late: Option<Fraction>,
    /// What was to be collected.
    #[uniffi(default = None)]
    pub target: Option<Money>,
    /// Collected of that.
    #[uniffi(default = None)]
    pub target_share: Option<Fraction>,
}

/// What is summed up. What is open and left is as of the last day, all others are what moved in the period.
pub type CubeMeasure = duebook::CubeMeasure;
/// What is summed up. What is open and left is as of the last day, all others are what moved in the period.
#[uniffi::remote(Enum)]
pub enum CubeMeasure {
    /// What came into being, and what agreements changed of it since (应收发生额).
    Invoiced,
    /// What was paid, less what was taken back (核销额).
    Paid,
    /// Of that, money (回款额).
    Collected,
    /// What was credited (红字).
    Credited,
    /// What was settled beside payments.
    Deducted,
    /// What was given up, less what was recovered (坏账).
    WrittenOff,
    /// What fell away.
    Canceled,
    /// What is open (未收余额): of all time, invoiced less the six before except collected.
    Open,
    /// Of that, not due and undisputed.
    NotDue,
    /// Of that, past due and undisputed (逾期).
    Overdue,
    /// Of that, disputed.
    Disputed,
    /// Money that arrived, less what the bank took back (到账).
    Received,
    /// What is left of money (预收余额).
    Left,
}

/// By what rows and columns are told apart.
pub type CubeDimension = duebook::CubeDimension;
/// By what rows and columns are told apart.
#[uniffi::remote(Enum)]
pub enum CubeDimension {
    /// The customer.
    Customer {},
    /// Who looks after it on the last day; of money, who did when it arrived.
    Owner {},
    /// The document.
    Document {},
    /// The kind of debt, or of money, by its name in JSON.
    Kind {},
    /// The month of the document, by its first day.
    IssueMonth {},
    /// The month it is due, as agreed by the last day.
    DueMonth {},
    /// The month the money of a payment was there, or in which money arrived. What is no money has none.
    ReceiptMonth {},
    /// A field of the record, or else of the customer: `contract`, `project`, `region`.
    Field {
        /// Its name.
        name: Id,
    },
}

/// What must hold of a value.
pub type CubeTest = duebook::CubeTest;
/// What must hold of a value.
#[uniffi::remote(Enum)]
pub enum CubeTest {
    /// It is one of these.
    OneOf {
        /// The values, 1 to 10,000.
        values: Vec<Value>,
    },
    /// There is one, and it is none of these.
    NoneOf {
        /// The values, at most 10,000.
        values: Vec<Value>,
    },
    /// There is none.
    Missing {},
}

/// A test of what takes part.
pub type CubeFilter = duebook::CubeFilter;
/// A test of what takes part.
#[uniffi::remote(Record)]
pub struct CubeFilter {
    /// Of which dimension.
    pub dimension: CubeDimension,
    /// What must hold.
    pub test: CubeTest,
}

/// A report of the user's own (自定义报表).
pub type CubeDefinition = duebook::CubeDefinition;
/// A report of the user's own (自定义报表).
#[uniffi::remote(Record)]
pub struct CubeDefinition {
    /// What is summed up, 1 to 20.
    pub measures: Vec<CubeMeasure>,
    /// By what the rows are told apart, at most 8. None: one row.
    #[uniffi(default = [])]
    pub rows: Vec<CubeDimension>,
    /// By what the columns are, at most 8. None: one column.
    #[uniffi(default = [])]
    pub columns: Vec<CubeDimension>,
    /// What takes part: all tests must hold, at most 100. None: everything.
    #[uniffi(default = [])]
    pub filter: Vec<CubeFilter>,
    /// The first day of what moved. Absent: since ever.
    #[uniffi(default = None)]
    pub first: Option<LocalDate>,
    /// The last day, and what is known.
    pub at: CutOff,
}

/// The value of one dimension.
pub type CubePlace = duebook::CubePlace;
/// The value of one dimension.
#[uniffi::remote(Record)]
pub struct CubePlace {
    /// The value; a month is its first day. Absent: there is none.
    #[uniffi(default = None)]
    pub value: Option<Value>,
}

/// A row or column.
pub type CubeLine = duebook::CubeLine;
/// A row or column.
#[uniffi::remote(Record)]
pub struct CubeLine {
    /// Its values, one for each dimension.
    #[uniffi(default = [])]
    pub at: Vec<CubePlace>,
    /// Its sums, one for each measure.
    pub total: Vec<Money>,
}

/// A cell.
pub type CubeCell = duebook::CubeCell;
/// A cell.
#[uniffi::remote(Record)]
pub struct CubeCell {
    /// The place of its row.
    pub row: i64,
    /// The place of its column.
    pub column: i64,
    /// Its sums, one for each measure.
    pub values: Vec<Money>,
}

/// A table for one currency.
pub type CubeTable = duebook::CubeTable;
/// A table for one currency.
#[uniffi::remote(Record)]
pub struct CubeTable {
    /// The currency.
    pub currency: Currency,
    /// The rows, by their values in the order of the dimensions; what has none first.
    pub rows: Vec<CubeLine>,
    /// The columns in the same way.
    pub columns: Vec<CubeLine>,
    /// The cells in which anything was found, by rows and then columns.
    pub cells: Vec<CubeCell>,
    /// The sums of everything, one for each measure.
    pub total: Vec<Money>,
}

/// What moved in a period.
pub type PeriodFigures = duebook::PeriodFigures;
/// What moved in a period.
#[uniffi::remote(Record)]
pub struct PeriodFigures {
    /// What was open before the first day.
    pub opening: Money,
    /// What came into being.
    pub charged: Money,
    /// What agreements changed.
    pub changed: Money,
    /// What was paid, less what was taken back.
    pub paid: Money,
    /// What was credited.
    pub credited: Money,
    /// What was settled beside payments.
    pub deducted: Money,
    /// What was given up, less what was recovered.
    pub written_off: Money,
    /// What fell away.
    pub canceled: Money,
    /// What is open after the last day.
    pub closing: OpenParts,
    /// Money that arrived, less what the bank took back.
    pub received: Money,
    /// What is left of identified money after the last day.
    pub prepaid: Money,
    /// What is left of money nobody has identified.
    pub unidentified: Money,
}

/// The figures of one currency.
pub type FrozenRow = duebook::FrozenRow;
/// The figures of one currency.
#[uniffi::remote(Record)]
pub struct FrozenRow {
    /// The currency.
    pub currency: Currency,
    /// The figures.
    pub figures: PeriodFigures,
}

/// The figures of a period as they were known on a day.
pub type FrozenPeriod = duebook::FrozenPeriod;
/// The figures of a period as they were known on a day.
#[uniffi::remote(Record)]
pub struct FrozenPeriod {
    /// The first day.
    pub first: LocalDate,
    /// The last day.
    pub last: LocalDate,
    /// What was entered after this day is not in it.
    pub known: LocalDate,
    /// The figures, one row for each currency.
    #[uniffi(default = [])]
    pub rows: Vec<FrozenRow>,
    /// The digest of all of it, 64 hexadecimal digits.
    pub digest: String,
}

/// What happened to a debt, or to money.
pub type RestatementKind = duebook::RestatementKind;
/// What happened to a debt, or to money.
#[uniffi::remote(Enum)]
pub enum RestatementKind {
    /// To a debt.
    Debt {
        /// What.
        moved: DebtMove,
    },
    /// To money.
    Money {
        /// What.
        moved: MoneyMove,
    },
}

/// An entry that changed a period after it was frozen.
pub type RestatementCause = duebook::RestatementCause;
/// An entry that changed a period after it was frozen.
#[uniffi::remote(Record)]
pub struct RestatementCause {
    /// The debt or prepayment.
    pub id: Id,
    /// The customer.
    pub customer: Id,
    /// What happened.
    pub kind: RestatementKind,
    /// Its business date.
    pub on: LocalDate,
    /// The day it was entered; absent if that was its business date.
    #[uniffi(default = None)]
    pub entered: Option<LocalDate>,
    /// What it changed.
    pub change: PeriodFigures,
}

/// One currency read again.
pub type RestatedRow = duebook::RestatedRow;
/// One currency read again.
#[uniffi::remote(Record)]
pub struct RestatedRow {
    /// The currency.
    pub currency: Currency,
    /// As it was reported.
    pub frozen: PeriodFigures,
    /// As it is known now.
    pub restated: PeriodFigures,
    /// What was entered since, by day and record.
    #[uniffi(default = [])]
    pub causes: Vec<RestatementCause>,
    /// What no entry explains: history was altered. Absent, as it should be, if everything is explained.
    #[uniffi(default = None)]
    pub unaccounted: Option<PeriodFigures>,
}

/// A frozen period read again.
pub type Restatement = duebook::Restatement;
/// A frozen period read again.
#[uniffi::remote(Record)]
pub struct Restatement {
    /// Whether nothing changed.
    pub unchanged: bool,
    /// The currencies, changed or not.
    pub rows: Vec<RestatedRow>,
}

/// Why an item is expected when it is (回款预测依据).
pub type ForecastReason = duebook::ForecastReason;
/// Why an item is expected when it is (回款预测依据).
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum ForecastReason {
    /// The customer's own payments say when.
    Behavior {
        /// How many debts were settled.
        payments: i64,
        /// So many days after the due day on average, less than zero if before.
        days: i64,
    },
    /// There are few of them: what all customers do says more.
    Thin {
        /// How many debts were settled.
        payments: i64,
        /// So many days after the due day are expected.
        days: i64,
    },
    /// Nothing was ever settled by anyone: the due day is all there is.
    NoHistory {},
    /// It is overdue and was not paid until now: it can only be later.
    Overdue {
        /// How many days.
        days: i64,
    },
    /// Nothing was ever paid so late: nothing is expected.
    LaterThanKnown {
        /// How many days it is overdue.
        days: i64,
    },
    /// The due day is no business day.
    Moved {
        /// The day it was.
        from: LocalDate,
    },
    /// The customer promised to pay.
    Promised {
        /// The day.
        day: LocalDate,
        /// How much.
        amount: Money,
        /// Of a thousand such promises so many are kept.
        kept: i64,
    },
    /// A part of it is disputed.
    Disputed {
        /// How much.
        amount: Money,
        /// Not before this day is that expected.
        until: LocalDate,
    },
    /// The customer is assumed to pay later.
    Assumed {
        /// By so many days.
        days: i64,
    },
    /// It is planned, not owed.
    Planned {
        /// For this day.
        day: LocalDate,
    },
    /// A part of the plan does not count, because a debt or money stands for it.
    PartCovered {
        /// How much.
        amount: Money,
    },
}

/// Why a customer stands where it stands in an order of collection (催收顺序依据). The points add up to those of the
/// line, in minor units of its currency.
pub type CollectionReason = duebook::CollectionReason;
/// Why a customer stands where it stands in an order of collection (催收顺序依据). The points add up to those of the
/// line, in minor units of its currency.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum CollectionReason {
    /// What will probably still be unpaid.
    Unpaid {
        /// The overdue amount that is not disputed.
        amount: Money,
        /// Of a thousand such debts so many are still unpaid then, weighted by amount.
        chance: i64,
        /// So many days from now.
        days: i64,
        /// What that counts.
        points: i64,
    },
    /// The same by the caller's own model.
    Model {
        /// The overdue amount that is not disputed.
        amount: Money,
        /// Of a thousand so many are still unpaid then.
        chance: i64,
        /// What that counts.
        points: i64,
    },
    /// A promise to pay was broken.
    BrokenPromise {
        /// The day promised, the last one.
        day: LocalDate,
        /// What that counts.
        points: i64,
    },
    /// Something is about to be overdue for longer than a limit of the provision.
    CrossesBand {
        /// The limit, in days.
        limit: i64,
        /// On which day it is beyond, the first one.
        day: LocalDate,
        /// How much, of all items that are about to.
        amount: Money,
        /// What that counts.
        points: i64,
    },
}

/// An assumption: a customer pays everything so much later.
pub type AssumedDelay = duebook::AssumedDelay;
/// An assumption: a customer pays everything so much later.
#[uniffi::remote(Record)]
pub struct AssumedDelay {
    /// The customer.
    pub customer: Id,
    /// How many days later, 0 to 3,660.
    pub days: i64,
}

/// How cash is forecast. What is left out is as measured best on old parts of public invoice books.
pub type ForecastRules = duebook::ForecastRules;
/// How cash is forecast. What is left out is as measured best on old parts of public invoice books.
#[uniffi::remote(Record)]
pub struct ForecastRules {
    /// From which day debts were late, and on which days nobody pays.
    pub observation: ObservationRules,
    /// How many days each period has, 1 to 3,660, at most 400; the first begins on the day after the cut-off. None
    /// given: eight weeks.
    #[uniffi(default = [])]
    pub periods: Vec<i64>,
    /// Debts settled in so many days before the cut-off are the history, 1 to 3,660.
    #[uniffi(default = 365)]
    pub window: i64,
    /// After so many days a payment counts half as much, 0 to 3,660; 0: all count alike (半衰期).
    #[uniffi(default = 180)]
    pub half_life: i64,
    /// As so many payments of the customer's own counts what all customers do, 1 to 1,000.
    #[uniffi(default = 20)]
    pub borrowed: i64,
    /// A customer with fewer payments than about this many is thin: of what all do, only the scatter is borrowed, around
    /// the customer's own usual delay. 1 to 1,000.
    #[uniffi(default = 20)]
    pub thin: i64,
    /// A payment of a debt due on the same day of the week counts so many times, 1 to 20: who pays in runs pays on the
    /// same days again.
    #[uniffi(default = 3)]
    pub weekday: i64,
    /// A dispute is expected to be over so many days after it began, 0 to 3,660.
    #[uniffi(default = 45)]
    pub dispute: i64,
    /// What is assumed: the customers who pay later than they would (假设分析), each once, at most 100,000.
    #[uniffi(default = [])]
    pub delays: Vec<AssumedDelay>,
}

/// Money that is planned and not owed yet: a line of a payment plan, an order that will be billed (收款计划).
///
/// It counts only as far as no debt and no money on account stands for it already: a debt of the same customer whose
/// id or document is `document`, then any debt or money whose field `contract` is `contract`. Each debt stands for so
/// much of the plan as it came to, once.
pub type PlannedCash = duebook::PlannedCash;
/// Money that is planned and not owed yet: a line of a payment plan, an order that will be billed (收款计划).
///
/// It counts only as far as no debt and no money on account stands for it already: a debt of the same customer whose
/// id or document is `document`, then any debt or money whose field `contract` is `contract`. Each debt stands for so
/// much of the plan as it came to, once.
#[uniffi::remote(Record)]
pub struct PlannedCash {
    /// The plan line, once in a call.
    pub id: Id,
    /// The customer who will owe it.
    pub customer: Id,
    /// How much, more than zero.
    pub amount: Money,
    /// The day it will be due.
    pub day: LocalDate,
    /// The document that will ask for it, or asks for it already.
    #[uniffi(default = None)]
    pub document: Option<Id>,
    /// The contract it belongs to.
    #[uniffi(default = None)]
    pub contract: Option<Id>,
}

/// A period of a forecast.
pub type ForecastPeriod = duebook::ForecastPeriod;
/// A period of a forecast.
#[uniffi::remote(Record)]
pub struct ForecastPeriod {
    /// The first day.
    pub from: LocalDate,
    /// The last day.
    pub to: LocalDate,
}

/// What is expected of one period.
pub type ForecastCell = duebook::ForecastCell;
/// What is expected of one period.
#[uniffi::remote(Record)]
pub struct ForecastCell {
    /// What is expected (期望值).
    pub expected: Money,
    /// In one case of ten it is less (P10).
    pub low: Money,
    /// In one case of ten it is more (P90).
    pub high: Money,
    /// What would come if everything came on its due day, and what is overdue at once: the plan to compare with.
    pub contractual: Money,
}

/// The cash of one currency.
pub type ForecastRow = duebook::ForecastRow;
/// The cash of one currency.
#[uniffi::remote(Record)]
pub struct ForecastRow {
    /// The currency.
    pub currency: Currency,
    /// What is open and planned: the expected amounts of all periods and beyond come to it exactly.
    pub open: Money,
    /// One cell for each period.
    pub cells: Vec<ForecastCell>,
    /// After the last period, or never.
    pub beyond: ForecastCell,
    /// How much wider the past was than items that know nothing of each other would have it, in thousandths: 1000 is
    /// as wide. Absent: there is not enough past to say, and the items of a customer are taken to be paid together.
    #[uniffi(default = None)]
    pub spread: Option<i64>,
}

/// What an item of a forecast is.
pub type ForecastSource = duebook::ForecastSource;
/// What an item of a forecast is.
#[uniffi::remote(Enum)]
pub enum ForecastSource {
    /// A debt (应收账款).
    Owed,
    /// Planned money (计划收款).
    Planned,
}

/// What is expected of one item.
pub type ForecastItem = duebook::ForecastItem;
/// What is expected of one item.
#[uniffi::remote(Record)]
pub struct ForecastItem {
    /// The debt or the plan line.
    pub id: Id,
    /// The customer.
    pub customer: Id,
    /// Which of the two it is.
    pub source: ForecastSource,
    /// What is open of it, or what of the plan counts.
    pub open: Money,
    /// When it is due, moved to a business day.
    pub due: LocalDate,
    /// What is expected in each period.
    pub expected: Vec<Money>,
    /// What is expected later, or never.
    pub beyond: Money,
    /// In one case of ten it is paid by this day. Absent, as the other two: later than all that is known.
    #[uniffi(default = None)]
    pub early: Option<LocalDate>,
    /// In half of the cases it is paid by this day. The days are those of the part that is not disputed, if any.
    #[uniffi(default = None)]
    pub likely: Option<LocalDate>,
    /// In nine cases of ten it is paid by this day.
    #[uniffi(default = None)]
    pub late: Option<LocalDate>,
    /// Why.
    pub reasons: Vec<ForecastReason>,
}

/// A plan line for which something else stands, or a part of it.
pub type CoveredPlan = duebook::CoveredPlan;
/// A plan line for which something else stands, or a part of it.
#[uniffi::remote(Record)]
pub struct CoveredPlan {
    /// The plan line.
    pub plan: Id,
    /// How much of it does not count.
    pub amount: Money,
    /// The debts and the money that stand for it, the earliest first.
    pub by: Vec<Id>,
}

/// Cash to come, by period and currency, and of each item.
pub type CashForecast = duebook::CashForecast;
/// Cash to come, by period and currency, and of each item.
#[uniffi::remote(Record)]
pub struct CashForecast {
    /// The periods, one after the other.
    pub periods: Vec<ForecastPeriod>,
    /// One row for each currency, in their order.
    pub rows: Vec<ForecastRow>,
    /// What is expected of each debt, in the order of the debts, then of each plan line.
    pub items: Vec<ForecastItem>,
    /// What of the plan does not count, because a debt or money stands for it.
    pub covered: Vec<CoveredPlan>,
}

/// Which past days are looked back to. The last one lies so far back that all its periods are over at the cut-off.
pub type ForecastLookBack = duebook::ForecastLookBack;
/// Which past days are looked back to. The last one lies so far back that all its periods are over at the cut-off.
#[uniffi::remote(Record)]
pub struct ForecastLookBack {
    /// How many, 1 to 260.
    #[uniffi(default = 12)]
    pub times: i64,
    /// How many days apart, 1 to 366.
    #[uniffi(default = 7)]
    pub step: i64,
}

/// How good the forecasts of the first period were, of the second, and so on.
pub type ForecastPeriodAccuracy = duebook::ForecastPeriodAccuracy;
/// How good the forecasts of the first period were, of the second, and so on.
#[uniffi::remote(Record)]
pub struct ForecastPeriodAccuracy {
    /// As in `ForecastAccuracyRow`.
    #[uniffi(default = None)]
    pub wape: Option<Fraction>,
    /// As in `ForecastAccuracyRow`.
    #[uniffi(default = None)]
    pub baseline: Option<Fraction>,
    /// As in `ForecastAccuracyRow`.
    #[uniffi(default = None)]
    pub bias: Option<Fraction>,
    /// As in `ForecastAccuracyRow`.
    pub inside: i64,
    /// As in `ForecastAccuracyRow`.
    pub cells: i64,
}

/// How good the forecasts of one currency were.
///
/// An error is set against the cash that came (WAPE): never against that of each week alone, in which little may come.
pub type ForecastAccuracyRow = duebook::ForecastAccuracyRow;
/// How good the forecasts of one currency were.
///
/// An error is set against the cash that came (WAPE): never against that of each week alone, in which little may come.
#[uniffi::remote(Record)]
pub struct ForecastAccuracyRow {
    /// The currency.
    pub currency: Currency,
    /// What came, of all past days and periods. Days that lie close look at the same cash several times.
    pub came: Money,
    /// What was expected.
    pub expected: Money,
    /// The errors of all periods, without their signs, as a share of what came. Absent: nothing came.
    #[uniffi(default = None)]
    pub wape: Option<Fraction>,
    /// The same of the plan by due days: what the forecast must be better than.
    #[uniffi(default = None)]
    pub baseline: Option<Fraction>,
    /// What was expected too much, less than zero if too little, as a share of what came.
    #[uniffi(default = None)]
    pub bias: Option<Fraction>,
    /// The errors of the totals over all periods, as a share of what came.
    #[uniffi(default = None)]
    pub total: Option<Fraction>,
    /// In how many periods what came lay between low and high.
    pub inside: i64,
    /// Of how many: four of five is what is promised.
    pub cells: i64,
    /// The same for the first period of each day, the second, and so on.
    pub periods: Vec<ForecastPeriodAccuracy>,
}

/// How good the forecasts of one customer were.
pub type CustomerForecastAccuracy = duebook::CustomerForecastAccuracy;
/// How good the forecasts of one customer were.
#[uniffi::remote(Record)]
pub struct CustomerForecastAccuracy {
    /// The customer.
    pub customer: Id,
    /// The currency.
    pub currency: Currency,
    /// What came.
    pub came: Money,
    /// What was expected.
    pub expected: Money,
    /// As in `ForecastAccuracyRow`.
    #[uniffi(default = None)]
    pub wape: Option<Fraction>,
    /// As in `ForecastAccuracyRow`.
    #[uniffi(default = None)]
    pub bias: Option<Fraction>,
}

/// How good forecasts were on the caller's own history.
pub type ForecastAccuracy = duebook::ForecastAccuracy;
/// How good forecasts were on the caller's own history.
#[uniffi::remote(Record)]
pub struct ForecastAccuracy {
    /// The past days, in their order.
    pub origins: Vec<LocalDate>,
    /// One row for each currency.
    pub rows: Vec<ForecastAccuracyRow>,
    /// One row for each customer and currency, by customer.
    pub customers: Vec<CustomerForecastAccuracy>,
}

/// The answer of a model of the caller's own: it takes the place of the delays of the customer.
pub type ModelScore = duebook::ModelScore;
/// The answer of a model of the caller's own: it takes the place of the delays of the customer.
#[uniffi::remote(Record)]
pub struct ModelScore {
    /// The customer.
    pub customer: Id,
    /// How probably what is overdue is still unpaid then.
    pub unpaid: Percent,
}

/// How customers are put into an order.
pub type CollectionRules = duebook::CollectionRules;
/// How customers are put into an order.
#[uniffi::remote(Record)]
pub struct CollectionRules {
    /// How late customers pay. Its periods take no part.
    pub forecast: ForecastRules,
    /// What is still unpaid in so many days counts, 1 to 366.
    #[uniffi(default = 14)]
    pub ahead: i64,
    /// So many customers can be called, 1 to 1,000,000. Absent: all.
    #[uniffi(default = None)]
    pub capacity: Option<i64>,
    /// The limits of the provision in days overdue, inclusive and rising, 1 to 3,660, at most 100 (坏账准备账龄段). None
    /// given: 30, 60, 90, 180, 365.
    #[uniffi(default = [])]
    pub bands: Vec<i64>,
    /// An item is about to cross a limit if it does within so many days, 0 to 366.
    #[uniffi(default = 7)]
    pub near: i64,
    /// What of the debts of which a promise was broken counts in addition. Absent: 20 percent.
    #[uniffi(default = None)]
    pub broken: Option<Percent>,
    /// What of the debts that are about to cross a limit counts in addition. Absent: 10 percent.
    #[uniffi(default = None)]
    pub crossing: Option<Percent>,
    /// What the caller's own model says, each customer at most once; at most 10,000,000.
    #[uniffi(default = [])]
    pub scores: Vec<ModelScore>,
    /// The currency in which all are compared. Absent: that of the debts, if they have one.
    #[uniffi(default = None)]
    pub currency: Option<Currency>,
    /// Quotes that lead from the currencies of the debts to that one, at most 1,000.
    #[uniffi(default = [])]
    pub quotes: Vec<Quote>,
}

/// A customer to call. What a model may want to know stands beside the points.
pub type CollectionLine = duebook::CollectionLine;
/// A customer to call. What a model may want to know stands beside the points.
#[uniffi::remote(Record)]
pub struct CollectionLine {
    /// The customer.
    pub customer: Id,
    /// The sum of the points of the reasons, in minor units of the currency.
    pub points: i64,
    /// What is overdue and not disputed.
    pub overdue: Money,
    /// What of it will probably still be unpaid, by the delays of the customer.
    pub unpaid: Money,
    /// The debts, the longest overdue first.
    pub debts: Vec<Id>,
    /// How many days the first of them is overdue.
    pub oldest: i64,
    /// The days after the due day on which the customer usually pays, less than zero if before.
    pub usual: i64,
    /// How many debts it settled in the window.
    pub payments: i64,
    /// Of how many of the debts a promise was broken.
    pub broken: i64,
    /// The parts of the points.
    pub reasons: Vec<CollectionReason>,
}

/// Customers with something overdue, those first who should be called first.
pub type CollectionOrder = duebook::CollectionOrder;
/// Customers with something overdue, those first who should be called first.
#[uniffi::remote(Record)]
pub struct CollectionOrder {
    /// One line for each customer, as many as can be called.
    pub lines: Vec<CollectionLine>,
    /// How many more customers have something overdue.
    pub left: i64,
}

/// Whether some of the amounts add up to the target.
pub type ExactSum = duebook::ExactSum;
/// Whether some of the amounts add up to the target.
#[uniffi::remote(Enum)]
pub enum ExactSum {
    /// One set adds up, and no other.
    Unique {
        /// The positions of its amounts, counted from 0, ascending.
        positions: Vec<i64>,
    },
    /// Several sets add up; none is better than the others.
    Ambiguous {
        /// How many: all of them were counted. 9007199254740991, the largest number every host writes exactly, means that many or more.
        sets: i64,
        /// The positions of one set. Which two are named is the same whenever the question is, and no more.
        one: Vec<i64>,
        /// The positions of another, the later of the two where they first differ.
        other: Vec<i64>,
    },
    /// No set adds up.
    NoSet {},
    /// The search was stopped; nothing is known.
    Exhausted {
        /// The operations it was allowed.
        budget: i64,
    },
}

/// How many sets there are of one size.
pub type SizeCount = duebook::SizeCount;
/// How many sets there are of one size.
#[uniffi::remote(Record)]
pub struct SizeCount {
    /// How many amounts each of them has.
    pub members: i64,
    /// How many sets; 1000000000 means that many or more.
    pub sets: i64,
}

/// One set of amounts.
pub type SumSet = duebook::SumSet;
/// One set of amounts.
#[uniffi::remote(Record)]
pub struct SumSet {
    /// The positions of its amounts, counted from 0, ascending. Of equal amounts the first are taken.
    pub positions: Vec<i64>,
    /// What they come to.
    pub total: Money,
}

/// Which sets of amounts add up.
pub type SumSets = duebook::SumSets;
/// Which sets of amounts add up.
#[uniffi::remote(Enum)]
pub enum SumSets {
    /// One set adds up, and no other.
    Unique {
        /// The positions of its amounts, counted from 0, ascending.
        positions: Vec<i64>,
    },
    /// One choice of amounts adds up, but some of them stand several times in the list (同额多笔): which of the equal
    /// ones are meant is not said.
    SameAmounts {
        /// How many sets of positions there are; 1000000000 means that many or more.
        sets: i64,
        /// The set that takes the first of equal amounts.
        positions: Vec<i64>,
    },
    /// Several choices of amounts add up.
    Ambiguous {
        /// How many sets of positions there are; 1000000000 means that many or more.
        sets: i64,
        /// How many choices of amounts, if equal amounts are not told apart; the same limit.
        choices: i64,
        /// How many sets of each size, the smallest size first.
        sizes: Vec<SizeCount>,
        /// Up to ten choices of the smallest size, and one of the next if there are fewer than two.
        shown: Vec<SumSet>,
    },
    /// No set adds up.
    NoSet {},
    /// The search was stopped; nothing is known.
    Exhausted {
        /// The operations it was allowed.
        budget: i64,
    },
}

/// A line: money that came in, and everything that was written beside it.
///
/// It need not be of a bank: a receipt that is looked for in a statement, an invoice that is looked for among
/// receivables, a shipment that is looked for among contracts are lines as well.
pub type MatchLine = duebook::MatchLine;
/// A line: money that came in, and everything that was written beside it.
///
/// It need not be of a bank: a receipt that is looked for in a statement, an invoice that is looked for among
/// receivables, a shipment that is looked for among contracts are lines as well.
#[uniffi::remote(Record)]
pub struct MatchLine {
    /// What the line is known by, unique among the lines of one call.
    pub id: Id,
    /// What was paid; money that went out is negative, and matches what is open below zero.
    pub amount: Money,
    /// The day.
    pub date: LocalDate,
    /// Who paid, and on whose behalf (付款人、实际付款人): names as written.
    #[uniffi(default = [])]
    pub names: Vec<String>,
    /// From which accounts, as written.
    #[uniffi(default = [])]
    pub accounts: Vec<String>,
    /// Numbers that have a place of their own: the creditor reference, documents, orders.
    #[uniffi(default = [])]
    pub references: Vec<String>,
    /// Free text.
    #[uniffi(default = [])]
    pub texts: Vec<String>,
    /// What the bank kept of it, if the bank says so; more than zero.
    #[uniffi(default = None)]
    pub charges: Option<Money>,
    /// What the payer ordered, if the bank says so (原币金额): in another currency, what an item of that currency is
    /// compared with; in the same, what it is more than the amount is what banks kept of it.
    #[uniffi(default = None)]
    pub instructed: Option<Money>,
    /// The payments it consists of, if it was booked as a batch. What they lack is that of the line.
    #[uniffi(default = [])]
    pub details: Vec<MatchDetail>,
}

/// One payment of a batch.
pub type MatchDetail = duebook::MatchDetail;
/// One payment of a batch.
#[uniffi::remote(Record)]
pub struct MatchDetail {
    /// What was paid.
    pub amount: Money,
    /// Who paid, and on whose behalf.
    #[uniffi(default = [])]
    pub names: Vec<String>,
    /// From which accounts.
    #[uniffi(default = [])]
    pub accounts: Vec<String>,
    /// Numbers that have a place of their own.
    #[uniffi(default = [])]
    pub references: Vec<String>,
    /// Free text.
    #[uniffi(default = [])]
    pub texts: Vec<String>,
    /// What the bank kept of it; more than zero.
    #[uniffi(default = None)]
    pub charges: Option<Money>,
    /// What the payer ordered.
    #[uniffi(default = None)]
    pub instructed: Option<Money>,
}

/// What a line may be for: an invoice, an installment, an entry of the ledger, a contract.
pub type MatchItem = duebook::MatchItem;
/// What a line may be for: an invoice, an installment, an entry of the ledger, a contract.
#[uniffi::remote(Record)]
pub struct MatchItem {
    /// The item, unique among the items of one call; it is a reference as well.
    pub id: Id,
    /// Whose it is.
    #[uniffi(default = None)]
    pub customer: Option<Id>,
    /// What is open; a credit note is below zero.
    pub open: Money,
    /// The day it is due.
    #[uniffi(default = None)]
    pub due: Option<LocalDate>,
    /// The day it came into being. A line of an earlier day is not for it.
    #[uniffi(default = None)]
    pub issued: Option<LocalDate>,
    /// Numbers under which a payer may quote it.
    #[uniffi(default = [])]
    pub references: Vec<String>,
    /// Text to which the text of a line may be similar.
    #[uniffi(default = [])]
    pub texts: Vec<String>,
    /// Discounts for paying early.
    #[uniffi(default = [])]
    pub discounts: Vec<Discount>,
}

/// A customer, as far as it helps to recognize a payer.
pub type MatchParty = duebook::MatchParty;
/// A customer, as far as it helps to recognize a payer.
#[uniffi::remote(Record)]
pub struct MatchParty {
    /// The customer, unique among the parties of one call.
    pub id: Id,
    /// Its names.
    #[uniffi(default = [])]
    pub names: Vec<String>,
    /// Its accounts.
    #[uniffi(default = [])]
    pub accounts: Vec<String>,
    /// The group it belongs to: its members sometimes pay for each other.
    #[uniffi(default = None)]
    pub group: Option<Id>,
    /// Who else is known to have paid for it, or not to have.
    #[uniffi(default = [])]
    pub payers: Vec<KnownPayer>,
}

/// A payer who was confirmed or refused for a customer before (付款人别名).
pub type KnownPayer = duebook::KnownPayer;
/// A payer who was confirmed or refused for a customer before (付款人别名).
#[uniffi::remote(Record)]
pub struct KnownPayer {
    /// The name, as written on the lines.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// The account, as written on the lines.
    #[uniffi(default = None)]
    pub account: Option<String>,
    /// What it says, in thousandths of a bit; refused payers are below zero.
    pub bits: i64,
}

/// When a match may be posted, and which differences are allowed.
pub type MatchRules = duebook::MatchRules;
/// When a match may be posted, and which differences are allowed.
#[uniffi::remote(Record)]
pub struct MatchRules {
    /// The least score with which a match is posted, in thousandths of a bit: 1,000 more is twice as certain.
    #[uniffi(default = 6000)]
    pub post: i64,
    /// By how much it must be better than every other answer.
    #[uniffi(default = 4000)]
    pub margin: i64,
    /// In which form a payment may differ from what it pays. None: it must be the exact amount.
    #[uniffi(default = [])]
    pub differences: Vec<AllowedDifference>,
    /// Whether a payment that quotes an item and is less than what is open may pay a part of it.
    pub parts: PartPayments,
    /// Which of several sets or items that are equally good is taken.
    pub ties: MatchTies,
    /// What each piece of evidence weighs.
    pub weights: MatchWeights,
}

/// The form of a difference between a payment and what it pays. It is posted only in this form and never as a
/// tolerance.
pub type AllowedDifference = duebook::AllowedDifference;
/// The form of a difference between a payment and what it pays. It is posted only in this form and never as a
/// tolerance.
#[uniffi::remote(Enum)]
pub enum AllowedDifference {
    /// A bank on the way kept a fee (手续费): so much less was paid. Only if the item is quoted or the payer is known.
    Fee {
        /// The least, more than zero.
        least: Money,
        /// The most.
        most: Money,
    },
    /// A bank on the way kept a fee of its price list without a word (手续费标准): exactly what one of the steps comes to.
    /// Only if the item is quoted or the payer is known.
    FeeSchedule {
        /// The steps, at least one and at most 100.
        steps: Vec<FeeStep>,
    },
    /// The payer rounded (尾差), up or down.
    Rounding {
        /// By at most so much, more than zero.
        most: Money,
    },
    /// The payer kept a tax (代扣税): this percentage of what is open, rounded down or up to the next minor unit.
    Withheld {
        /// The percentage.
        percent: Percent,
    },
    /// Both sides are measured differently: they may differ by so much of what is open. Not for debts.
    Ratio {
        /// The percentage.
        percent: Percent,
    },
}

/// What becomes of a payment that is a part of an item.
pub type PartPayments = duebook::PartPayments;
/// What becomes of a payment that is a part of an item.
#[uniffi::remote(Enum)]
pub enum PartPayments {
    /// It is suggested; somebody decides.
    Suggest,
    /// It is posted if the item is quoted and no other is.
    Post,
}

/// Which of several equal answers is taken (同额多笔).
pub type MatchTies = duebook::MatchTies;
/// Which of several equal answers is taken (同额多笔).
#[uniffi::remote(Enum)]
pub enum MatchTies {
    /// None: they are shown as ambiguous.
    Refuse,
    /// Of items of one customer with the same amount, the one that was due first.
    OldestDue,
}

/// What evidence weighs, in thousandths of a bit. A bit more means that the match is twice as likely.
///
/// What is equal by accident weighs little: a name that three customers have, an amount of a price list. These
/// parts are counted in the request, in powers of two, so that one more item rarely changes a score.
pub type MatchWeights = duebook::MatchWeights;
/// What evidence weighs, in thousandths of a bit. A bit more means that the match is twice as likely.
///
/// What is equal by accident weighs little: a name that three customers have, an amount of a price list. These
/// parts are counted in the request, in powers of two, so that one more item rarely changes a score.
#[uniffi::remote(Record)]
pub struct MatchWeights {
    /// That a line is for any item at all, before anything is known of it.
    #[uniffi(default = 3000)]
    pub counterpart: i64,
    /// A reference in its own place, as it is.
    #[uniffi(default = 26000)]
    pub reference: i64,
    /// A reference in free text, or without check digit or leading zeros.
    #[uniffi(default = 22000)]
    pub quoted: i64,
    /// Less for each edit: a digit that is missing, added, wrong, or changed places with its neighbor.
    #[uniffi(default = -6500)]
    pub edit: i64,
    /// The line quotes another item and not this.
    #[uniffi(default = -8000)]
    pub other_quoted: i64,
    /// Something that looks like the reference of this item, but is another.
    #[uniffi(default = -5000)]
    pub other_reference: i64,
    /// The most that an amount weighs that nearly no other item has.
    #[uniffi(default = 17000)]
    pub amount: i64,
    /// Less if the amount is equal only with an allowed difference.
    #[uniffi(default = -5000)]
    pub difference: i64,
    /// The amount is another.
    #[uniffi(default = -9000)]
    pub other_amount: i64,
    /// The most that the same name weighs.
    #[uniffi(default = 15000)]
    pub name: i64,
    /// Less if one name leaves the place out.
    #[uniffi(default = -1500)]
    pub name_near: i64,
    /// Less if one name is a part of the other.
    #[uniffi(default = -4000)]
    pub name_part: i64,
    /// Less if it is another company of the group.
    #[uniffi(default = -7000)]
    pub name_group: i64,
    /// Less if only some words are the same.
    #[uniffi(default = -8000)]
    pub name_akin: i64,
    /// The names have nothing in common.
    #[uniffi(default = -4000)]
    pub name_other: i64,
    /// The most that the same account weighs.
    #[uniffi(default = 16000)]
    pub account: i64,
    /// The payer belongs to the group of the customer.
    #[uniffi(default = 5000)]
    pub group: i64,
    /// Paid within three days of the due day, or on the fourth after it: a weekend and the banks take so long.
    #[uniffi(default = 3000)]
    pub on_day: i64,
    /// Paid from a few days before to three weeks after the due day.
    #[uniffi(default = 1500)]
    pub on_time: i64,
    /// Paid within two months.
    #[uniffi(default = 0)]
    pub late: i64,
    /// Paid later, or long before.
    #[uniffi(default = -2000)]
    pub out_of_time: i64,
    /// That one line is for several items, or several lines for one.
    #[uniffi(default = -4000)]
    pub several: i64,
}

/// One step of a price list of fees: a share of the amount, at least so much and at most so much.
pub type FeeStep = duebook::FeeStep;
/// One step of a price list of fees: a share of the amount, at least so much and at most so much.
#[uniffi::remote(Record)]
pub struct FeeStep {
    /// The share of what is settled, rounded down or up to the next minor unit; 0 for a flat fee.
    pub percent: Percent,
    /// The least, more than zero.
    pub least: Money,
    /// The most; as much as the least for a flat fee.
    pub most: Money,
}

/// A piece of evidence for or against a match, and what it weighs.
pub type MatchReason = duebook::MatchReason;
/// A piece of evidence for or against a match, and what it weighs.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum MatchReason {
    /// One item out of many: what is against any match before anything is known.
    Prior {
        /// How many items there are.
        items: i64,
        /// The weight.
        bits: i64,
    },
    /// A reference of the item stands in the line.
    Reference {
        /// How it stands there.
        how: ReferenceMatch,
        /// Where.
        place: MatchPlace,
        /// The weight.
        bits: i64,
    },
    /// The line quotes something else.
    OtherReference {
        /// Where, if it is only alike.
        place: MatchPlace,
        /// The weight.
        bits: i64,
    },
    /// The amount is what is open.
    Amount {
        /// How many items have this amount.
        items: i64,
        /// The weight.
        bits: i64,
    },
    /// The amount is what is open but for an allowed difference.
    Difference {
        /// The weight.
        bits: i64,
    },
    /// The amount is another.
    OtherAmount {
        /// The weight.
        bits: i64,
    },
    /// The amounts of several items or lines add up.
    Sum {
        /// How many they are.
        members: i64,
        /// The weight.
        bits: i64,
    },
    /// The name of the payer compared with that of the customer.
    Name {
        /// How near they are.
        how: NameMatch,
        /// How many customers have a name that is as near.
        parties: i64,
        /// The weight.
        bits: i64,
    },
    /// The account of the payer is the customer's.
    Account {
        /// The weight.
        bits: i64,
    },
    /// The payer was confirmed or refused for this customer before.
    Known {
        /// The weight.
        bits: i64,
    },
    /// The payer belongs to the same group.
    Group {
        /// The weight.
        bits: i64,
    },
    /// The day of the payment beside the day it was due.
    Day {
        /// How many days later, below zero if earlier.
        days: i64,
        /// The weight.
        bits: i64,
    },
    /// The text of the line begins as that of the item.
    Text {
        /// With so many characters that are the same.
        characters: i64,
        /// How many items have a text that begins with them.
        items: i64,
        /// The weight.
        bits: i64,
    },
    /// Several items or lines belong together: rarer than one and one.
    Several {
        /// How many.
        members: i64,
        /// The weight.
        bits: i64,
    },
}

/// How a reference stands in a line.
pub type ReferenceMatch = duebook::ReferenceMatch;
/// How a reference stands in a line.
#[uniffi::remote(Enum)]
pub enum ReferenceMatch {
    /// In its own place, as it is.
    Structured,
    /// In the text, as it is or with other separators.
    Quoted,
    /// Its digits, without letters or zeros before them, or without a check digit.
    Digits,
    /// With one edit.
    OneEdit,
    /// With two edits.
    TwoEdits,
    /// Its last digits.
    Ending,
    /// Its beginning, where the text was cut.
    Beginning,
}

/// How near two names are.
pub type NameMatch = duebook::NameMatch;
/// How near two names are.
#[uniffi::remote(Enum)]
pub enum NameMatch {
    /// The same, whatever the legal form is called.
    Same,
    /// The same words; one leaves the place out.
    Near,
    /// One is a part of the other.
    Part,
    /// Another company of the group.
    Group,
    /// Some words are the same.
    Akin,
    /// Nothing is the same.
    Other,
}

/// Where in a line something stands.
pub type MatchPlace = duebook::MatchPlace;
/// Where in a line something stands.
#[uniffi::remote(Record)]
pub struct MatchPlace {
    /// The number of the field: its references are counted first, from 0, then its texts.
    pub field: i64,
    /// The character with which it begins, from 0.
    pub from: i64,
    /// The character behind it.
    pub to: i64,
}

/// A decision for every line, in the order of their ids. Nothing is posted yet.
pub type MatchPlan = duebook::MatchPlan;
/// A decision for every line, in the order of their ids. Nothing is posted yet.
#[uniffi::remote(Record)]
pub struct MatchPlan {
    /// One for each line, or for each payment of a batch.
    pub decisions: Vec<MatchDecision>,
    /// How many were decided how.
    pub summary: MatchSummary,
}

/// How many lines were decided how.
pub type MatchSummary = duebook::MatchSummary;
/// How many lines were decided how.
#[uniffi::remote(Record)]
pub struct MatchSummary {
    /// May be posted (可过账).
    pub posted: i64,
    /// Somebody should look.
    pub suggested: i64,
    /// Several answers are as good (多解).
    pub ambiguous: i64,
    /// Nothing fits (未认领).
    pub unidentified: i64,
    /// Probably paid already (疑似重复).
    pub duplicates: i64,
}

/// What a line is for, and why.
///
/// The amount of the line is the sum of the allocations, of the differences and of the rest, to the minor unit.
pub type MatchDecision = duebook::MatchDecision;
/// What a line is for, and why.
///
/// The amount of the line is the sum of the allocations, of the differences and of the rest, to the minor unit.
#[uniffi::remote(Record)]
pub struct MatchDecision {
    /// The line.
    pub line: Id,
    /// Which payment of its batch, from 0.
    #[uniffi(default = None)]
    pub detail: Option<i64>,
    /// What should happen.
    pub outcome: MatchOutcome,
    /// How certain the match is, in thousandths of a bit: what its reasons weigh together.
    #[uniffi(default = 0)]
    pub score: i64,
    /// By how much it is better than everything else that could be done with its lines and items.
    #[uniffi(default = 0)]
    pub margin: i64,
    /// What it pays. If it is not posted, what it would pay.
    #[uniffi(default = [])]
    pub allocations: Vec<MatchAllocation>,
    /// What explains that it is not the amount it pays: below zero if less was paid.
    #[uniffi(default = [])]
    pub differences: Vec<MatchedDifference>,
    /// What was ordered in the currency of the items, if the line is of another (原币金额): then it is this of which the
    /// allocations, the differences and the rest are the sum.
    #[uniffi(default = None)]
    pub instructed: Option<Money>,
    /// What is left of the line.
    pub rest: Money,
    /// The other lines that pay the same items together with it.
    #[uniffi(default = [])]
    pub together: Vec<Id>,
    /// What speaks for the match and against it. The weights add up to the score.
    #[uniffi(default = [])]
    pub reasons: Vec<MatchReason>,
    /// Why it is not posted, or by what it is the best.
    pub verdict: MatchVerdict,
    /// The next best answers, the best first.
    #[uniffi(default = [])]
    pub alternatives: Vec<MatchAlternative>,
}

/// What should happen with a line.
pub type MatchOutcome = duebook::MatchOutcome;
/// What should happen with a line.
#[uniffi::remote(Enum)]
pub enum MatchOutcome {
    /// The match may be posted: it is certain, and nothing else is as good.
    Post,
    /// A match is likely; somebody should look at it.
    Suggest,
    /// Several answers are as good, or nearly.
    Ambiguous,
    /// Nothing fits.
    Unidentified,
    /// Another line pays the same: this one is probably a second payment (重复付款).
    DuplicateSuspect,
}

/// An amount of a line for an item.
pub type MatchAllocation = duebook::MatchAllocation;
/// An amount of a line for an item.
#[uniffi::remote(Record)]
pub struct MatchAllocation {
    /// The item.
    pub item: Id,
    /// How much of it is settled; below zero for a credit note that is used up.
    pub amount: Money,
}

/// A difference in a declared form.
pub type MatchedDifference = duebook::MatchedDifference;
/// A difference in a declared form.
#[uniffi::remote(Record)]
pub struct MatchedDifference {
    /// Its form.
    pub kind: MatchDifferenceKind,
    /// How much: below zero if less was paid than settled.
    pub amount: Money,
}

/// The form of a difference.
pub type MatchDifferenceKind = duebook::MatchDifferenceKind;
/// The form of a difference.
#[uniffi::remote(Enum)]
pub enum MatchDifferenceKind {
    /// A bank kept a fee (手续费).
    Fee,
    /// A discount for paying early was taken (现金折扣).
    Discount,
    /// The payer kept a tax (代扣税).
    Withheld,
    /// The payer rounded (尾差).
    Rounding,
    /// Both sides are measured differently.
    Ratio,
}

/// Another answer for a line.
pub type MatchAlternative = duebook::MatchAlternative;
/// Another answer for a line.
#[uniffi::remote(Record)]
pub struct MatchAlternative {
    /// The items it would pay.
    pub items: Vec<Id>,
    /// The other lines that would pay them with it.
    #[uniffi(default = [])]
    pub together: Vec<Id>,
    /// How certain it is by itself.
    pub score: i64,
    /// What speaks for it and against it.
    #[uniffi(default = [])]
    pub reasons: Vec<MatchReason>,
}

/// What decided, and what would have to be otherwise.
pub type MatchVerdict = duebook::MatchVerdict;
/// What decided, and what would have to be otherwise.
#[uniffi::remote(Enum)]
pub enum MatchVerdict {
    /// Certain enough, and by so much better than anything else.
    Proven {},
    /// So much evidence is missing, in thousandths of a bit.
    TooWeak {
        /// How much.
        missing: i64,
    },
    /// The payer is this other customer (付款人是另一客户), and nothing says that it pays for the one whose item it quotes.
    OtherPayer {
        /// Who paid.
        customer: Id,
    },
    /// Nothing but the amount and the day speaks for it: no reference, no payer. That is never posted.
    AmountOnly {},
    /// The next best answer is too near: it would have to be so much worse.
    Rival {
        /// How much.
        missing: i64,
        /// How many best answers there are; 1 if it is the only best, 100 if they are so many or more.
        equal: i64,
    },
    /// Several sets of items add up, none better than the other.
    Sets {
        /// How many; 9007199254740991 means so many or more.
        count: i64,
    },
    /// The amount differs, and not in a form that is allowed.
    Undeclared {
        /// By how much: below zero if less was paid.
        difference: Money,
    },
    /// The best match is out of question for another reason.
    Barred {
        /// The reason.
        by: MatchBar,
    },
    /// Another line takes what this one fits best.
    Taken {
        /// That line.
        by: Id,
    },
    /// Another line is the same payment.
    Duplicate {
        /// That line.
        of: Id,
    },
    /// Nothing fits.
    Nothing {},
    /// Too many answers to compare them all.
    Exhausted {},
}

/// Why a match is out of question, whatever speaks for it.
pub type MatchBar = duebook::MatchBar;
/// Why a match is out of question, whatever speaks for it.
#[uniffi::remote(Enum)]
pub enum MatchBar {
    /// Another currency (币种不同).
    Currency,
    /// Money in against money out.
    Direction,
    /// The item came into being later.
    NotIssued,
    /// Nothing is open.
    Settled,
}

/// A change of what a `Matcher`(super::Matcher) holds.
pub type MatcherChange = duebook::MatcherChange;
/// A change of what a `Matcher`(super::Matcher) holds.
#[uniffi::remote(Enum)]
pub enum MatcherChange {
    /// A line comes, or takes the place of the line with its id.
    PutLine {
        /// The line.
        line: MatchLine,
    },
    /// A line goes.
    RemoveLine {
        /// The line.
        line: Id,
    },
    /// An item comes, or takes the place of the item with its id.
    PutItem {
        /// The item.
        item: MatchItem,
    },
    /// An item goes.
    RemoveItem {
        /// The item.
        item: Id,
    },
    /// A customer comes, or takes the place of the customer with its id.
    PutParty {
        /// The customer.
        party: MatchParty,
    },
    /// A customer goes. Items may still name it.
    RemoveParty {
        /// The customer.
        party: Id,
    },
    /// Somebody decided what a line is for (确认核销). The line goes, and so much less is open of each item.
    ///
    /// An item of which nothing is open stays, so that a second payment of it is known as one, until it is removed.
    Confirm {
        /// The line.
        line: Id,
        /// What it pays: what was proposed or anything else.
        allocations: Vec<MatchAllocation>,
    },
}

/// What became of the decisions.
pub type MatcherUpdate = duebook::MatcherUpdate;
/// What became of the decisions.
#[uniffi::remote(Record)]
pub struct MatcherUpdate {
    /// The decisions of every line of which one is new or another than before, by line.
    #[uniffi(default = [])]
    pub decisions: Vec<MatchDecision>,
    /// The lines that went.
    #[uniffi(default = [])]
    pub gone: Vec<Id>,
    /// How many lines are decided how, all in all.
    pub summary: MatchSummary,
}

/// What somebody confirmed, or put in the place of what was proposed.
pub type ConfirmedMatch = duebook::ConfirmedMatch;
/// What somebody confirmed, or put in the place of what was proposed.
#[uniffi::remote(Record)]
pub struct ConfirmedMatch {
    /// The line, once in a request.
    pub line: Id,
    /// The items it was for, in any order; none: it has no counterpart among them.
    #[uniffi(default = [])]
    pub items: Vec<Id>,
}

/// A kind of evidence of which the weight can be learned.
pub type MatchEvidence = duebook::MatchEvidence;
/// A kind of evidence of which the weight can be learned.
#[uniffi::remote(Enum)]
pub enum MatchEvidence {
    /// The line is for any item at all.
    Counterpart,
    /// The line quotes another item.
    OtherQuoted,
    /// Something looks like the reference and is another.
    OtherReference,
    /// The amount is equal only with an allowed difference.
    Difference,
    /// The amount is another.
    OtherAmount,
    /// One name leaves the place out.
    NameNear,
    /// One name is a part of the other.
    NamePart,
    /// It is another company of the group by its name.
    NameGroup,
    /// Only some words of the names are the same.
    NameAkin,
    /// The names have nothing in common.
    NameOther,
    /// The payer belongs to the group of the customer.
    Group,
    /// Paid on the due day, or nearly.
    OnDay,
    /// Paid within three weeks.
    OnTime,
    /// Paid within two months.
    Late,
    /// Paid later, or long before.
    OutOfTime,
    /// One line is for several items, or several lines for one.
    Several,
}

/// A weight and what it was counted from.
pub type FittedWeight = duebook::FittedWeight;
/// A weight and what it was counted from.
#[uniffi::remote(Record)]
pub struct FittedWeight {
    /// The evidence.
    pub evidence: MatchEvidence,
    /// How often it was seen with the true item.
    pub hits: i64,
    /// Of how many true items.
    pub of: i64,
    /// How often it was seen with another item.
    #[uniffi(default = 0)]
    pub others: i64,
    /// Of how many others that were looked at; absent where a share of the true ones is all that counts.
    #[uniffi(default = None)]
    pub of_others: Option<i64>,
    /// What it weighed before, in thousandths of a bit.
    pub before: i64,
    /// What it weighs now.
    pub bits: i64,
    /// Whether it was learned; if not, too little was seen, and it weighs what it did.
    pub learned: bool,
}

/// Rules with learned weights and thresholds, and what they were learned from.
pub type MatchFit = duebook::MatchFit;
/// Rules with learned weights and thresholds, and what they were learned from.
#[uniffi::remote(Record)]
pub struct MatchFit {
    /// The rules: differences, parts and ties as they were.
    pub rules: MatchRules,
    /// The weights one by one, in the order of the evidence.
    pub weights: Vec<FittedWeight>,
    /// How many lines somebody confirmed.
    pub confirmed: i64,
    /// How many of these the new rules would have posted.
    pub posted: i64,
    /// How many of these rightly.
    pub right: i64,
    /// Whether the thresholds were learned; if not, no thresholds reach the wished share, and they are what they were.
    pub thresholds_learned: bool,
}

/// What is said about one contract, its documents and its payments (三方核对依据).
pub type ChainReason = duebook::ChainReason;
/// What is said about one contract, its documents and its payments (三方核对依据).
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum ChainReason {
    /// Both sides of a leg come to the same.
    Agrees {
        /// One side.
        left: ChainKind,
        /// The other.
        right: ChainKind,
        /// What both come to.
        amount: Money,
    },
    /// Only the first side of a leg is there.
    OnlyLeft {
        /// The side that is there.
        left: ChainKind,
        /// The side that is not.
        right: ChainKind,
        /// What there is.
        amount: Money,
    },
    /// Only the second side of a leg is there.
    OnlyRight {
        /// The side that is not there.
        left: ChainKind,
        /// The side that is.
        right: ChainKind,
        /// What there is.
        amount: Money,
    },
    /// Both sides are there and come to different sums.
    Differs {
        /// One side.
        left: ChainKind,
        /// The other.
        right: ChainKind,
        /// What the first comes to.
        left_amount: Money,
        /// What the second comes to.
        right_amount: Money,
        /// The first less the second.
        difference: Money,
    },
    /// A document names no contract, but quotes a number of exactly one.
    ByReference {
        /// The document.
        document: Id,
    },
    /// A payment may belong here, but it is not certain.
    Doubtful {
        /// The line.
        line: Id,
    },
}

/// What stands beside what.
pub type ChainKind = duebook::ChainKind;
/// What stands beside what.
#[uniffi::remote(Enum)]
pub enum ChainKind {
    /// What was agreed (销售合同).
    Contract,
    /// What was sent (发货单).
    Delivery,
    /// What was billed (发票).
    Invoice,
    /// What the book says is owed (应收单).
    Receivable,
    /// What the bank received (银行流水).
    Payment,
}

/// A contract.
pub type ChainContract = duebook::ChainContract;
/// A contract.
#[uniffi::remote(Record)]
pub struct ChainContract {
    /// Its number; a reference as well.
    pub id: Id,
    /// Whose it is.
    #[uniffi(default = None)]
    pub customer: Option<Id>,
    /// What was agreed.
    pub total: Money,
    /// Other numbers under which it is quoted.
    #[uniffi(default = [])]
    pub references: Vec<String>,
}

/// A delivery, an invoice or a receivable.
pub type ChainDocument = duebook::ChainDocument;
/// A delivery, an invoice or a receivable.
#[uniffi::remote(Record)]
pub struct ChainDocument {
    /// Its number, unique among those of its kind; a reference as well.
    pub id: Id,
    /// What it is; no contract and no payment.
    pub kind: ChainKind,
    /// The contract it names.
    #[uniffi(default = None)]
    pub contract: Option<Id>,
    /// What it comes to; what was returned is below zero.
    pub amount: Money,
    /// Its day.
    pub date: LocalDate,
    /// Numbers that stand on it: of the contract, the order, the delivery.
    #[uniffi(default = [])]
    pub references: Vec<String>,
}

/// Two sides that are compared.
pub type ChainLeg = duebook::ChainLeg;
/// Two sides that are compared.
#[uniffi::remote(Record)]
pub struct ChainLeg {
    /// One side.
    pub left: ChainKind,
    /// The other.
    pub right: ChainKind,
}

/// How a leg stands.
pub type ChainLegState = duebook::ChainLegState;
/// How a leg stands.
#[uniffi::remote(Enum)]
pub enum ChainLegState {
    /// Neither side is there.
    Nothing,
    /// Both come to the same.
    Agrees,
    /// Only the first is there.
    OnlyLeft,
    /// Only the second is there.
    OnlyRight,
    /// Both are there and differ.
    Differs,
}

/// A leg, compared.
pub type ComparedLeg = duebook::ComparedLeg;
/// A leg, compared.
#[uniffi::remote(Record)]
pub struct ComparedLeg {
    /// One side.
    pub left: ChainKind,
    /// The other.
    pub right: ChainKind,
    /// How it stands.
    pub state: ChainLegState,
    /// The first less the second.
    pub difference: Money,
}

/// How a contract stands.
pub type ChainState = duebook::ChainState;
/// How a contract stands.
#[uniffi::remote(Enum)]
pub enum ChainState {
    /// All legs that are there agree (三方一致).
    Complete,
    /// What is there agrees, but not all of the contract is there yet (执行中).
    InProgress,
    /// Delivered and not paid (已发货未收款).
    DeliveredNotPaid,
    /// Paid and not delivered (已收款未发货).
    PaidNotDelivered,
    /// Sums differ (金额不符).
    AmountDiffers,
    /// Documents or payments without a contract (无合同).
    NoContract,
}

/// What one kind comes to.
pub type ChainFigure = duebook::ChainFigure;
/// What one kind comes to.
#[uniffi::remote(Record)]
pub struct ChainFigure {
    /// Of what.
    pub kind: ChainKind,
    /// What it comes to.
    pub amount: Money,
    /// The documents or lines, in their order.
    #[uniffi(default = [])]
    pub ids: Vec<Id>,
}

/// A contract with everything that belongs to it.
pub type Chain = duebook::Chain;
/// A contract with everything that belongs to it.
#[uniffi::remote(Record)]
pub struct Chain {
    /// The contract; absent: a document of which none is known, alone.
    #[uniffi(default = None)]
    pub contract: Option<Id>,
    /// How it stands.
    pub state: ChainState,
    /// What each kind comes to, in the order of the kinds.
    pub figures: Vec<ChainFigure>,
    /// The legs, in the order of the request.
    pub legs: Vec<ComparedLeg>,
    /// Lines that may belong to it, and are not counted.
    #[uniffi(default = [])]
    pub doubtful: Vec<Id>,
    /// What is said about it.
    pub reasons: Vec<ChainReason>,
}

/// All contracts.
pub type ChainReport = duebook::ChainReport;
/// All contracts.
#[uniffi::remote(Record)]
pub struct ChainReport {
    /// The contracts in the order of their ids, then the documents without one in the order of kinds and ids.
    pub chains: Vec<Chain>,
    /// Lines for which nothing was found.
    #[uniffi(default = [])]
    pub left: Vec<Id>,
}

/// Who paid, as written on the line.
pub type Payer = duebook::Payer;
/// Who paid, as written on the line.
#[uniffi::remote(Record)]
pub struct Payer {
    /// The name (付款户名).
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// The account (付款账号).
    #[uniffi(default = None)]
    pub account: Option<String>,
}

/// Something that was decided about a payer. A list of these only grows.
pub type PayerEvent = duebook::PayerEvent;
/// Something that was decided about a payer. A list of these only grows.
#[uniffi::remote(Enum)]
pub enum PayerEvent {
    /// Somebody said that the payer paid for the customer (确认代付).
    Confirmed {
        /// The decision it comes from, once for each customer.
        decision: Id,
        /// The day of the decision.
        on: LocalDate,
        /// Who paid.
        payer: Payer,
        /// For whom.
        customer: Id,
    },
    /// Somebody said that the payer did not pay for the customer (否认). It says nothing about other customers.
    Refused {
        /// The decision it comes from, once for each customer.
        decision: Id,
        /// The day of the decision.
        on: LocalDate,
        /// Who paid.
        payer: Payer,
        /// For whom not.
        customer: Id,
    },
    /// A decision was taken back (撤销): from this day on it is as if it had never been made.
    Withdrawn {
        /// The decision.
        decision: Id,
        /// The day.
        on: LocalDate,
    },
}

/// Why a payer is taken for one who pays for a customer, or not (付款人记忆依据). The weights are thousandths of a bit
/// and add up to what the memory says.
pub type MemoryReason = duebook::MemoryReason;
/// Why a payer is taken for one who pays for a customer, or not (付款人记忆依据). The weights are thousandths of a bit
/// and add up to what the memory says.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum MemoryReason {
    /// Somebody confirmed it.
    Confirmed {
        /// How often.
        times: i64,
        /// By what the payer was recognized.
        by: PayerKey,
        /// When last, under this name or account.
        last: LocalDate,
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
        last: LocalDate,
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

/// By what a payer was recognized.
pub type PayerKey = duebook::PayerKey;
/// By what a payer was recognized.
#[uniffi::remote(Enum)]
pub enum PayerKey {
    /// The account, whatever name was written beside it.
    Account,
    /// The name, under another account or none.
    Name,
}

/// A customer for whom a payer may have paid.
pub type PayerCandidate = duebook::PayerCandidate;
/// A customer for whom a payer may have paid.
#[uniffi::remote(Record)]
pub struct PayerCandidate {
    /// The customer.
    pub customer: Id,
    /// What the memory weighs for it, in thousandths of a bit; below zero against it.
    pub bits: i64,
    /// Whether it was confirmed at least twice and weighs more than nothing.
    pub usable: bool,
    /// How often it was confirmed.
    pub confirmed: i64,
    /// How often it was refused.
    pub refused: i64,
    /// The day of the last of these decisions.
    pub last: LocalDate,
    /// What the bits consist of: the weights add up to them.
    pub reasons: Vec<MemoryReason>,
}

/// What the memory holds of one payer and one customer.
pub type RememberedPayer = duebook::RememberedPayer;
/// What the memory holds of one payer and one customer.
#[uniffi::remote(Record)]
pub struct RememberedPayer {
    /// The account or name in the form in which it is compared: capitals and digits.
    pub text: String,
    /// As it was written in the latest decision, of several of that day the last in the order of texts.
    pub written: String,
    /// Which of both it is.
    pub key: PayerKey,
    /// The customer, as it would be answered for a payer of whom only this is known.
    pub candidate: PayerCandidate,
}

/// What is left.
pub type ForgottenPayer = duebook::ForgottenPayer;
/// What is left.
#[uniffi::remote(Record)]
pub struct ForgottenPayer {
    /// The events to keep instead, in their order.
    pub events: Vec<PayerEvent>,
    /// How many were taken out.
    pub removed: i64,
}

/// An item and how much of the line is for it.
pub type MatchedPart = duebook::MatchedPart;
/// An item and how much of the line is for it.
#[uniffi::remote(Record)]
pub struct MatchedPart {
    /// The item.
    pub item: Id,
    /// How much; below zero for a credit note that is used up.
    pub amount: Money,
}

/// An answer for a line.
pub type ProposedMatch = duebook::ProposedMatch;
/// An answer for a line.
#[uniffi::remote(Record)]
pub struct ProposedMatch {
    /// What it is for, in any order, each item once; nothing: it has no counterpart.
    #[uniffi(default = [])]
    pub parts: Vec<MatchedPart>,
    /// The reason of a difference, by whatever name: a fee, a discount, rounding.
    #[uniffi(default = None)]
    pub difference: Option<Id>,
}

/// What was done with a line before anybody looked at it.
pub type ReviewedOutcome = duebook::ReviewedOutcome;
/// What was done with a line before anybody looked at it.
#[uniffi::remote(Enum)]
pub enum ReviewedOutcome {
    /// It was posted: the first proposal is what was posted.
    Posted,
    /// It was left to somebody, with proposals or without.
    NotPosted,
}

/// A line with what was proposed and what it turned out to be.
pub type ReviewedLine = duebook::ReviewedLine;
/// A line with what was proposed and what it turned out to be.
#[uniffi::remote(Record)]
pub struct ReviewedLine {
    /// The line, once in a request.
    pub line: Id,
    /// The day by which it is grouped.
    pub on: LocalDate,
    /// The class by which it is grouped: the kind of evidence, the bank, the team.
    #[uniffi(default = None)]
    pub category: Option<Id>,
    /// What was done with it.
    pub outcome: ReviewedOutcome,
    /// What was posted, or the suggestions, the best first.
    #[uniffi(default = [])]
    pub proposals: Vec<ProposedMatch>,
    /// What somebody confirmed or put in its place; absent: nobody has looked yet.
    #[uniffi(default = None)]
    pub truth: Option<ProposedMatch>,
}

/// What was posted in one currency, and what of it was wrong.
pub type MoneyMeasure = duebook::MoneyMeasure;
/// What was posted in one currency, and what of it was wrong.
#[uniffi::remote(Record)]
pub struct MoneyMeasure {
    /// What was posted on lines that were looked at, each amount as if above zero.
    pub posted: Money,
    /// What of it went to items beyond what they should have got.
    pub wrong: Money,
    /// The money error (金额差错率): `wrong` of `posted`.
    #[uniffi(default = None)]
    pub error: Option<Fraction>,
}

/// Figures of some lines. A share of nothing is absent.
pub type MeasureRow = duebook::MeasureRow;
/// Figures of some lines. A share of nothing is absent.
#[uniffi::remote(Record)]
pub struct MeasureRow {
    /// The month, `2026-11`, or the class; absent for all lines, and for those without a class.
    #[uniffi(default = None)]
    pub label: Option<String>,
    /// How many lines.
    pub lines: i64,
    /// How many were posted.
    pub posted: i64,
    /// How many somebody looked at.
    pub reviewed: i64,
    /// How many of the posted ones somebody looked at.
    pub posted_reviewed: i64,
    /// How many of these were right.
    pub right: i64,
    /// How many of those that were looked at have a counterpart.
    pub with_counterpart: i64,
    /// How many of these were posted rightly.
    pub found: i64,
    /// How many of these were not posted.
    pub left: i64,
    /// How many of these had the truth among their first three proposals.
    pub left_suggested: i64,
    /// The precision (准确率): `right` of `posted_reviewed`.
    #[uniffi(default = None)]
    pub precision: Option<Fraction>,
    /// The recall (召回率): `found` of `with_counterpart`.
    #[uniffi(default = None)]
    pub recall: Option<Fraction>,
    /// The auto rate (自动过账率): `posted` of `lines`.
    #[uniffi(default = None)]
    pub auto_rate: Option<Fraction>,
    /// The top three (前三命中率): `left_suggested` of `left`.
    #[uniffi(default = None)]
    pub top_three: Option<Fraction>,
    /// The money of each currency that was posted, by currency.
    #[uniffi(default = [])]
    pub money: Vec<MoneyMeasure>,
}

/// The figures of all lines, and of each month and class.
pub type MatchMeasure = duebook::MatchMeasure;
/// The figures of all lines, and of each month and class.
#[uniffi::remote(Record)]
pub struct MatchMeasure {
    /// All lines.
    pub total: MeasureRow,
    /// By month, the first month first.
    pub months: Vec<MeasureRow>,
    /// By class, in the order of their names; lines without a class first.
    pub classes: Vec<MeasureRow>,
}

/// The status by payment alone.
pub type PaymentStatus = duebook::PaymentStatus;
/// The status by payment alone.
#[uniffi::remote(Enum)]
pub enum PaymentStatus {
    /// Nothing is paid (未支付).
    Unpaid,
    /// A part is paid (部分支付).
    PartiallyPaid,
    /// Nothing is open (已结清).
    Settled,
}

/// The status by invoice and payment.
pub type DocumentStatus = duebook::DocumentStatus;
/// The status by invoice and payment.
#[uniffi::remote(Enum)]
pub enum DocumentStatus {
    /// Nothing is paid, and it has not been invoiced (待开票).
    ToInvoice,
    /// Nothing is paid of the invoice (待付款).
    ToPay,
    /// A part is paid, invoiced or not (部分支付).
    PartiallyPaid,
    /// Nothing is open, invoiced or not (已结清).
    Settled,
}

/// The status in both vocabularies in use, and whether it is late.
pub type ItemStatus = duebook::ItemStatus;
/// The status in both vocabularies in use, and whether it is late.
#[uniffi::remote(Record)]
pub struct ItemStatus {
    /// By payment alone.
    pub payment: PaymentStatus,
    /// By invoice and payment.
    pub document: DocumentStatus,
    /// Whether something is open after its due date (逾期). Due today is not overdue.
    pub overdue: bool,
    /// The days since the due date if it is overdue, otherwise 0.
    pub days_overdue: i64,
}

/// The contract as it was, and what has happened.
pub type EventReport = duebook::EventReport;
/// The contract as it was, and what has happened.
#[uniffi::remote(Record)]
pub struct EventReport {
    /// What the schedule is made from, with the events reported before.
    pub schedule: ScheduleRequest,
    /// What has happened now.
    pub event: EventDate,
}

/// The schedule after an event, and what it changed.
pub type EventOutcome = duebook::EventOutcome;
/// The schedule after an event, and what it changed.
#[uniffi::remote(Record)]
pub struct EventOutcome {
    /// The schedule as it is now. Only dates have changed: the amounts never depend on events.
    pub schedule: Schedule,
    /// The installments that got their date by this event, in the order of the terms.
    pub dated: Vec<Installment>,
    /// Those that still wait for another event.
    pub waiting: Vec<Installment>,
}

/// What a discount is a percentage of. The systems in use disagree, so there is no default.
pub type DiscountBase = duebook::DiscountBase;
/// What a discount is a percentage of. The systems in use disagree, so there is no default.
#[uniffi::remote(Enum)]
pub enum DiscountBase {
    /// Of net amount and tax together; the tax is then corrected (Odoo "included", ERPNext).
    Gross,
    /// Of the net amount alone; the tax stays (Odoo "excluded"; also where the tax was computed on the reduced
    /// amount from the start).
    Net,
    /// Of the tax alone.
    Tax,
}

/// One step: paying by a day saves a percentage.
pub type DiscountStep = duebook::DiscountStep;
/// One step: paying by a day saves a percentage.
#[uniffi::remote(Record)]
pub struct DiscountStep {
    /// From the day of issue to the last day of the discount: ten days; or one month, then the 10th.
    pub until: Vec<Step>,
    /// How much is saved.
    pub percent: Percent,
}

/// The discounts a customer is offered, as data: "2/10, 1/20, net 30" has two steps.
pub type DiscountTerms = duebook::DiscountTerms;
/// The discounts a customer is offered, as data: "2/10, 1/20, net 30" has two steps.
#[uniffi::remote(Record)]
pub struct DiscountTerms {
    /// The steps, 1 to 16, in any order.
    pub steps: Vec<DiscountStep>,
    /// What the percentages are of.
    pub base: DiscountBase,
    /// How the discount, and the tax in it, is rounded to the minor unit.
    pub rounding: Rounding,
}

/// A discount as it is offered on the day of issue. `discount` is frozen on the receivable.
pub type DiscountOffer = duebook::DiscountOffer;
/// A discount as it is offered on the day of issue. `discount` is frozen on the receivable.
#[uniffi::remote(Record)]
pub struct DiscountOffer {
    /// The last day (inclusive), and how much less is to be paid.
    pub discount: Discount,
    /// The percentage.
    pub percent: Percent,
    /// What it was taken of.
    pub base: Money,
    /// The part of the discount that lowers the net amount.
    pub net: Money,
    /// The part of the discount that lowers the tax.
    pub tax: Money,
}

/// How days become years (计息基准). Systems and contracts differ, so there is no default.
pub type DayCount = duebook::DayCount;
/// How days become years (计息基准). Systems and contracts differ, so there is no default.
#[uniffi::remote(Enum)]
pub enum DayCount {
    /// Calendar days over 360.
    Act360,
    /// Calendar days over 365, in leap years too.
    Act365,
    /// Months of 30 days over 360: the 31st counts as the 30th at both ends (30E/360 of ISDA 2006, section 4.16(g)).
    ThirtyE360,
}

/// A rate that works day by day.
pub type DayRate = duebook::DayRate;
/// A rate that works day by day.
#[uniffi::remote(Enum)]
pub enum DayRate {
    /// A percentage for each day (日万分之五 is 0.05).
    Daily {
        /// The percentage.
        percent: Percent,
    },
    /// A percentage for a year.
    Yearly {
        /// The percentage.
        percent: Percent,
        /// How days become years.
        day_count: DayCount,
    },
}

/// From which day a late payment is charged.
pub type LateFrom = duebook::LateFrom;
/// From which day a late payment is charged.
#[uniffi::remote(Enum)]
pub enum LateFrom {
    /// From the day after the due date: who overstays the grace pays for it.
    DueDate,
    /// From the day after the last day of grace.
    GraceEnd,
}

/// What happens to small charges.
pub type LateMinimum = duebook::LateMinimum;
/// What happens to small charges.
#[uniffi::remote(Enum)]
pub enum LateMinimum {
    /// A charge of an item is at least this much in all, up to its cap.
    AtLeast {
        /// The amount.
        amount: Money,
    },
    /// Nothing is charged for an item until it comes to this much.
    WaiveBelow {
        /// The amount.
        amount: Money,
    },
}

/// What is charged for paying late. Simple interest on what is open of the item itself: a charge never bears
/// a charge. How much the law allows is the caller's to know (in China, courts cut excessive 违约金).
pub type LateTerms = duebook::LateTerms;
/// What is charged for paying late. Simple interest on what is open of the item itself: a charge never bears
/// a charge. How much the law allows is the caller's to know (in China, courts cut excessive 违约金).
#[uniffi::remote(Record)]
pub struct LateTerms {
    /// How much for each day.
    pub rate: DayRate,
    /// Days after the due date in which paying is not late (宽限期), 0 to 3,650. What is paid by the last of them bears no
    /// charge at all.
    #[uniffi(default = 0)]
    pub grace_days: i64,
    /// From which day what is paid later is charged.
    pub from: LateFrom,
    /// The most that is ever charged for an item; absent: no such limit.
    #[uniffi(default = None)]
    pub cap_amount: Option<Money>,
    /// The most that is ever charged for an item, as a percentage of its whole amount, rounded down; absent: no such
    /// limit. With both, the smaller counts.
    #[uniffi(default = None)]
    pub cap_percent: Option<Percent>,
    /// What happens to small charges; absent: every cent is charged.
    #[uniffi(default = None)]
    pub minimum: Option<LateMinimum>,
    /// How the whole charge of an item is rounded to the minor unit: once, however often it is charged.
    pub rounding: Rounding,
    /// What happens to a due date that is not a business day; anything but `unadjusted` needs a calendar.
    pub business_day: BusinessDay,
    /// From the day of the charge to the day it is due; none: due the same day.
    #[uniffi(default = [])]
    pub due: Vec<Step>,
    /// How the charge is named: a pattern with `{item}` and `{number}`, which counts the charges of an item from 1;
    /// absent: `{item}/late/{number}`.
    #[uniffi(default = None)]
    pub id: Option<String>,
}

/// A dated payment.
pub type PaidOn = duebook::PaidOn;
/// A dated payment.
#[uniffi::remote(Record)]
pub struct PaidOn {
    /// The day the money arrived.
    pub on: LocalDate,
    /// How much of it went to the item, more than zero.
    pub amount: Money,
}

/// A charge made before.
pub type EarlierCharge = duebook::EarlierCharge;
/// A charge made before.
#[uniffi::remote(Record)]
pub struct EarlierCharge {
    /// Its number, from 1.
    pub number: i64,
    /// The last day it charged.
    pub through: LocalDate,
    /// What it came to.
    pub amount: Money,
}

/// An item that may have been paid late.
pub type LateItem = duebook::LateItem;
/// An item that may have been paid late.
#[uniffi::remote(Record)]
pub struct LateItem {
    /// The item.
    pub id: Id,
    /// The customer who owes it.
    pub customer: Id,
    /// What it came to before anything was paid; zero or more.
    pub amount: Money,
    /// The day it was due.
    pub due: LocalDate,
    /// What kind of debt it is: late charges bear none.
    pub kind: ItemKind,
    /// What was paid of it, in any order. Credit notes and discounts count as paid on their day.
    #[uniffi(default = [])]
    pub paid: Vec<PaidOn>,
    /// The charges made for it before, in any order.
    #[uniffi(default = [])]
    pub charged: Vec<EarlierCharge>,
    /// Carried to the charge.
    #[uniffi(default = [])]
    pub references: Vec<Id>,
    /// Carried to the charge.
    #[uniffi(default = [])]
    pub fields: Vec<Field>,
}

/// Days on which the same was open.
pub type LateSpan = duebook::LateSpan;
/// Days on which the same was open.
#[uniffi::remote(Record)]
pub struct LateSpan {
    /// The first day.
    pub from: LocalDate,
    /// The last day.
    pub through: LocalDate,
    /// The days by the day count of the rate.
    pub days: i64,
    /// What was open when each of these days began.
    pub open: Money,
}

/// Why an installment, a charge or a receivable is as it is.
pub type ScheduleReason = duebook::ScheduleReason;
/// Why an installment, a charge or a receivable is as it is.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum ScheduleReason {
    /// Stays because it is paid in full.
    Frozen {
        /// What is paid.
        paid: Money,
    },
    /// Stays whole because a part of it is paid.
    FrozenWhole {
        /// What is paid.
        paid: Money,
        /// What is open of it.
        open: Money,
    },
    /// Shrinks to its paid part.
    FrozenPart {
        /// What is paid.
        paid: Money,
        /// What was open of it and joins the rest.
        moved: Money,
    },
    /// Open, and the same as before.
    Unchanged {
        /// What it comes to.
        amount: Money,
    },
    /// Open, with another amount, date or purpose than before.
    Replanned {
        /// What it came to.
        before: Money,
        /// What it comes to now.
        after: Money,
        /// The rest it is a part of.
        rest: Money,
    },
    /// New.
    Added {
        /// What it comes to.
        amount: Money,
        /// The rest it is a part of.
        rest: Money,
    },
    /// Falls away; nothing was paid of it.
    Removed {
        /// What it came to.
        amount: Money,
    },
    /// Charged for paying late.
    PaidLate {
        /// The due date, moved to a business day if told.
        due: LocalDate,
        /// The last day charged.
        through: LocalDate,
        /// How many days are charged.
        days: i64,
        /// The rate.
        percent: Percent,
        /// How days become years; absent: the rate is for a day.
        #[uniffi(default = None)]
        yearly: Option<DayCount>,
        /// What the item bears in all.
        total: Money,
        /// What was charged of that before.
        before: Money,
    },
    /// Not charged: paid in time, or still within the grace.
    NotLate {
        /// The due date, moved to a business day if told.
        due: LocalDate,
        /// The last day of grace.
        grace_end: LocalDate,
    },
    /// Not charged: all the item bears was charged before, or is waived.
    NothingNew {
        /// What the item bears in all.
        total: Money,
        /// What was charged of that before.
        before: Money,
    },
    /// Not charged: more was charged before than the item bears, for a payment became known later.
    ChargedTooMuch {
        /// What the item bears in all.
        total: Money,
        /// What was charged before.
        before: Money,
    },
    /// Not charged: a late charge bears no late charge.
    NoChargeOnCharge {},
    /// Canceled: the installment it was made from is another in the new version, or is gone.
    Superseded {
        /// The version it was made from.
        version: i64,
        /// The installment it was made from.
        number: i64,
    },
    /// Changed with its installment.
    Adapted {
        /// What it came to.
        before: Money,
        /// What it comes to now.
        after: Money,
        /// When it was due.
        due_before: LocalDate,
        /// When it is due now.
        due_after: LocalDate,
    },
    /// To be paid in full.
    FullPrice {
        /// When it is due; absent while its event has not been reported.
        #[uniffi(default = None)]
        due: Option<LocalDate>,
    },
    /// Cheaper because it is not due yet.
    EarlyPercent {
        /// The percentage.
        percent: Percent,
        /// When it is due; absent while its event has not been reported.
        #[uniffi(default = None)]
        due: Option<LocalDate>,
    },
    /// Cheaper by the interest from the payment to the due date.
    EarlyDays {
        /// The day of the payment.
        from: LocalDate,
        /// When it is due.
        due: LocalDate,
        /// The rate.
        percent: Percent,
        /// How days become years; absent: the rate is for a day.
        #[uniffi(default = None)]
        yearly: Option<DayCount>,
    },
    /// Cheaper by a discount that was agreed.
    EarlyDiscount {
        /// The last day for it.
        until: LocalDate,
    },
}

/// A new charge.
pub type LateCharge = duebook::LateCharge;
/// A new charge.
#[uniffi::remote(Record)]
pub struct LateCharge {
    /// The item that was paid late.
    pub item: Id,
    /// Its number among the charges of the item.
    pub number: i64,
    /// The charge as a receivable of its own, of the kind late charge.
    pub receivable: Receivable,
    /// What was open on which days, from the first late day.
    pub spans: Vec<LateSpan>,
    /// The figures.
    pub reason: ScheduleReason,
}

/// An item without a new charge.
pub type NotCharged = duebook::NotCharged;
/// An item without a new charge.
#[uniffi::remote(Record)]
pub struct NotCharged {
    /// The item.
    pub item: Id,
    /// Why.
    pub reason: ScheduleReason,
}

/// The charges, and what was not charged and why.
pub type LatePlan = duebook::LatePlan;
/// The charges, and what was not charged and why.
#[uniffi::remote(Record)]
pub struct LatePlan {
    /// The last day that is charged.
    pub as_of: LocalDate,
    /// The new charges, in the order of the items.
    pub charges: Vec<LateCharge>,
    /// The items without a new charge, in their order.
    pub passed: Vec<NotCharged>,
}

/// What is paid of an installment.
pub type PaidInstallment = duebook::PaidInstallment;
/// What is paid of an installment.
#[uniffi::remote(Record)]
pub struct PaidInstallment {
    /// Its number.
    pub number: i64,
    /// What is paid of it; zero, or of its sign and not more than its amount.
    pub paid: Money,
}

/// What becomes of an installment of which a part is paid.
pub type PartPaid = duebook::PartPaid;
/// What becomes of an installment of which a part is paid.
#[uniffi::remote(Enum)]
pub enum PartPaid {
    /// It shrinks to what is paid; what is open of it joins the rest.
    PaidPart,
    /// It stays as it is, open part and due date included.
    Whole,
}

/// How the open rest of a contract is spread.
pub type Respread = duebook::Respread;
/// How the open rest of a contract is spread.
#[uniffi::remote(Enum)]
pub enum Respread {
    /// Over new installments by new terms. They take the free numbers in order.
    ByTerms {
        /// The terms, applied to the rest.
        terms: Terms,
    },
    /// Over the open installments in proportion to what is open of each, with their dates, purposes and labels.
    /// What is open of one that shrank to its paid part becomes an installment with the next number.
    InProportion {
        /// How each part is rounded to the minor unit.
        rounding: Rounding,
        /// Which part takes what rounding leaves over.
        remainder: Remainder,
    },
}

/// An installment before and after a change.
pub type InstallmentChange = duebook::InstallmentChange;
/// An installment before and after a change.
#[uniffi::remote(Record)]
pub struct InstallmentChange {
    /// Its number.
    pub number: i64,
    /// As it was; absent for a new one.
    #[uniffi(default = None)]
    pub before: Option<Installment>,
    /// As it is to be; absent for one that falls away.
    #[uniffi(default = None)]
    pub after: Option<Installment>,
    /// What happened to it, with the figures.
    pub reason: ScheduleReason,
}

/// The new version of a schedule, and every change side by side.
pub type Amendment = duebook::Amendment;
/// The new version of a schedule, and every change side by side.
#[uniffi::remote(Record)]
pub struct Amendment {
    /// The number of the new version.
    pub version: i64,
    /// The schedule as it is to be, by number.
    pub schedule: Schedule,
    /// Every number of either version: before, after and why.
    pub changes: Vec<InstallmentChange>,
    /// What is paid in all.
    pub paid: Money,
    /// What stays frozen because it, or a part of it, is paid.
    pub frozen: Money,
    /// What was spread again: the new total less what stays frozen.
    pub rest: Money,
}

/// A receivable made from an installment before.
pub type Generated = duebook::Generated;
/// A receivable made from an installment before.
#[uniffi::remote(Record)]
pub struct Generated {
    /// The receivable.
    pub id: Id,
    /// The version it was made from.
    pub version: i64,
    /// The installment it was made from.
    pub number: i64,
    /// What it comes to, paid or not.
    pub amount: Money,
    /// What is paid of it.
    pub paid: Money,
    /// When it is due.
    pub due: LocalDate,
}

/// What a single installment is tied to; it follows what every receivable carries.
pub type InstallmentTie = duebook::InstallmentTie;
/// What a single installment is tied to; it follows what every receivable carries.
#[uniffi::remote(Record)]
pub struct InstallmentTie {
    /// The installment.
    pub number: i64,
    /// Further numbers under which a payer may quote it: invoice, shipment.
    #[uniffi(default = [])]
    pub references: Vec<Id>,
    /// Further fields, of other names than those every receivable carries.
    #[uniffi(default = [])]
    pub fields: Vec<Field>,
}

/// A receivable that stays with another amount or date.
pub type ReceivableChange = duebook::ReceivableChange;
/// A receivable that stays with another amount or date.
#[uniffi::remote(Record)]
pub struct ReceivableChange {
    /// The receivable.
    pub id: Id,
    /// What it is to come to.
    pub amount: Money,
    /// What of that is open.
    pub open: Money,
    /// When it is to be due.
    pub due: LocalDate,
    /// Amount and date before and after.
    pub reason: ScheduleReason,
}

/// A receivable that falls away.
pub type Cancellation = duebook::Cancellation;
/// A receivable that falls away.
#[uniffi::remote(Record)]
pub struct Cancellation {
    /// The receivable.
    pub id: Id,
    /// What it came to.
    pub amount: Money,
    /// Why.
    pub reason: ScheduleReason,
}

/// What is to be created, changed and canceled. Carried out, the same request gives an empty plan.
pub type ReceivablePlan = duebook::ReceivablePlan;
/// What is to be created, changed and canceled. Carried out, the same request gives an empty plan.
#[uniffi::remote(Record)]
pub struct ReceivablePlan {
    /// New receivables, by installment.
    pub create: Vec<Receivable>,
    /// Receivables that stay as they are.
    pub keep: Vec<Id>,
    /// Receivables that stay with another amount or date.
    pub change: Vec<ReceivableChange>,
    /// Receivables of which nothing is paid and that fall away.
    pub cancel: Vec<Cancellation>,
    /// Installments that wait for their event.
    pub waiting: Vec<Installment>,
}

/// An open item or installment, dated or not.
pub type QuoteItem = duebook::QuoteItem;
/// An open item or installment, dated or not.
#[uniffi::remote(Record)]
pub struct QuoteItem {
    /// The item.
    pub id: Id,
    /// What is open of it; zero or more.
    pub open: Money,
    /// When it is due; absent while its event has not been reported.
    #[uniffi(default = None)]
    pub due: Option<LocalDate>,
    /// The discounts frozen on it.
    #[uniffi(default = [])]
    pub discounts: Vec<Discount>,
}

/// What settling early saves.
pub type EarlyPolicy = duebook::EarlyPolicy;
/// What settling early saves.
#[uniffi::remote(Enum)]
pub enum EarlyPolicy {
    /// Nothing.
    Nothing {},
    /// A percentage of every item that is not due yet; today's is due.
    NotYetDue {
        /// The percentage.
        percent: Percent,
        /// How it is rounded, item by item.
        rounding: Rounding,
    },
    /// Interest for the days from the payment to each due date; an item without a date saves nothing.
    PerDay {
        /// The rate.
        rate: DayRate,
        /// How it is rounded, item by item.
        rounding: Rounding,
    },
    /// The largest of the discounts frozen on each item whose last day has not passed (the last day counts) and
    /// that is less than what is open.
    Discounts {},
}

/// What settles an item.
pub type QuoteLine = duebook::QuoteLine;
/// What settles an item.
#[uniffi::remote(Record)]
pub struct QuoteLine {
    /// The item.
    pub item: Id,
    /// What is open.
    pub open: Money,
    /// What is saved.
    pub discount: Money,
    /// What is to be paid.
    pub pay: Money,
    /// Why.
    pub reason: ScheduleReason,
}

/// What settles everything on a day.
pub type SettlementQuote = duebook::SettlementQuote;
/// What settles everything on a day.
#[uniffi::remote(Record)]
pub struct SettlementQuote {
    /// The day of the payment; on another day another amount may be right.
    pub as_of: LocalDate,
    /// Item by item.
    pub lines: Vec<QuoteLine>,
    /// What is open in all.
    pub open: Money,
    /// What settling early saves.
    pub discount: Money,
    /// What is to be paid: what is open less the discount.
    pub pay: Money,
}

/// Which items are asked for.
pub type NextMode = duebook::NextMode;
/// Which items are asked for.
#[uniffi::remote(Enum)]
pub enum NextMode {
    /// All that are overdue, together.
    Overdue,
    /// Nothing is overdue: those of the next due date.
    Next,
    /// Nothing is open that has a date.
    Nothing,
}

/// What to ask a customer for next.
pub type NextPayment = duebook::NextPayment;
/// What to ask a customer for next.
#[uniffi::remote(Record)]
pub struct NextPayment {
    /// Which items these are.
    pub mode: NextMode,
    /// What they come to.
    pub amount: Money,
    /// The items, in the order given.
    pub items: Vec<Id>,
    /// When they are due: the next due date; the oldest of those overdue.
    #[uniffi(default = None)]
    pub due: Option<LocalDate>,
    /// What is open in all, undated installments included.
    pub full: Money,
}

/// So many units of `from` are worth so many units of `to`.
pub type Quote = duebook::Quote;
/// So many units of `from` are worth so many units of `to`.
#[uniffi::remote(Record)]
pub struct Quote {
    /// The currency that is given.
    pub from: Currency,
    /// The currency that is got.
    pub to: Currency,
    /// How much of `to`.
    pub rate: Rate,
    /// For how many units of `from`: 1, or 100 as for yen; at most 1,000,000,000,000.
    #[uniffi(default = 1)]
    pub per: i64,
}

/// An amount, what it became, and at which rate.
pub type Converted = duebook::Converted;
/// An amount, what it became, and at which rate.
#[uniffi::remote(Record)]
pub struct Converted {
    /// The amount that was given.
    pub amount: Money,
    /// What it is worth in the other currency.
    pub value: Money,
    /// The quote used.
    pub quote: Quote,
    /// Whether no rounding was needed.
    pub exact: bool,
}

/// A sum that was turned once, and its parts.
pub type ConvertedParts = duebook::ConvertedParts;
/// A sum that was turned once, and its parts.
#[uniffi::remote(Record)]
pub struct ConvertedParts {
    /// The sum of the amounts, turned once.
    pub total: Money,
    /// Each amount, in the given order; together the total.
    pub values: Vec<Money>,
    /// What rounding each amount alone would have left over or lacked.
    pub residue: Money,
}

/// An open item with its book value.
pub type ForeignItem = duebook::ForeignItem;
/// An open item with its book value.
#[uniffi::remote(Record)]
pub struct ForeignItem {
    /// The item, unique among the items of one call.
    pub id: Id,
    /// What is open in its own currency (原币余额).
    pub open: Money,
    /// What of it stands in the books, in the base currency (本位币余额).
    pub base: Money,
}

/// A lot with its book value.
pub type ForeignLot = duebook::ForeignLot;
/// A lot with its book value.
#[uniffi::remote(Record)]
pub struct ForeignLot {
    /// The lot, unique among the lots of one call.
    pub id: Id,
    /// What is left of it in its own currency.
    pub amount: Money,
    /// What of it stands in the books, in the base currency.
    pub base: Money,
    /// The rate of the receipt. With it, what is used is valued at this rate; without, in proportion to the
    /// book value. The last use takes all that is left in the books either way.
    #[uniffi(default = None)]
    pub quote: Option<Quote>,
}

/// What a balance is. The kind decides whether more of it is a gain, and whether it is money at all.
pub type BalanceKind = duebook::BalanceKind;
/// What a balance is. The kind decides whether more of it is a gain, and whether it is money at all.
#[uniffi::remote(Enum)]
pub enum BalanceKind {
    /// Customers owe it (应收账款).
    Receivable,
    /// We owe it to suppliers (应付账款).
    Payable,
    /// Received before a contract (预收账款): to be settled with goods, not with money.
    Advance,
    /// Received under a contract (合同负债).
    ContractLiability,
    /// Received and to be given back in money (保证金、押金).
    Refundable,
}

/// Whether advances (预收账款, 合同负债) are money that is owed.
pub type AdvanceTreatment = duebook::AdvanceTreatment;
/// Whether advances (预收账款, 合同负债) are money that is owed.
#[uniffi::remote(Enum)]
pub enum AdvanceTreatment {
    /// They will be settled with goods or services and keep their historic rate (非货币性项目).
    NonMonetary,
    /// They are adjusted like receivables.
    Monetary,
}

/// Who takes the residue of a revaluation, one minor unit each.
pub type Spread = duebook::Spread;
/// Who takes the residue of a revaluation, one minor unit each.
#[uniffi::remote(Enum)]
pub enum Spread {
    /// The balances with the largest difference first, those of zero left out (用友U8). A second run at the
    /// same rate may move units from one balance to another.
    ByDifference,
    /// The balances that rounding took most from first. A second run at the same rate changes nothing.
    ByRemainder,
    /// Nobody: each balance is rounded alone, and their sum is what it is.
    Apart,
}

/// What takes part in a revaluation, and where the residue goes.
pub type RevaluationPolicy = duebook::RevaluationPolicy;
/// What takes part in a revaluation, and where the residue goes.
#[uniffi::remote(Record)]
pub struct RevaluationPolicy {
    /// Whether advances and contract liabilities take part.
    pub advances: AdvanceTreatment,
    /// What happens when the adjusted balances do not add up to their sum adjusted once.
    pub spread: Spread,
    /// How an adjusted balance is rounded.
    pub rounding: Rounding,
}

/// One open balance.
pub type ForeignBalance = duebook::ForeignBalance;
/// One open balance.
#[uniffi::remote(Record)]
pub struct ForeignBalance {
    /// The document, lot or account, unique in the call.
    pub id: Id,
    /// What kind of balance it is.
    pub kind: BalanceKind,
    /// The balance in its own currency (原币余额), as an amount of its kind: what is owed is above zero on
    /// either side.
    pub original: Money,
    /// What of it stands in the books.
    pub book: Money,
}

/// Where a residue came from.
pub type ResidueOf = duebook::ResidueOf;
/// Where a residue came from.
#[uniffi::remote(Enum)]
pub enum ResidueOf {
    /// The lines that one lot paid.
    Lot {
        /// The lot.
        lot: Id,
    },
    /// The lines that paid one item.
    Item {
        /// The item.
        item: Id,
    },
    /// The balances of one currency and kind, revalued.
    Balances {
        /// The currency.
        currency: Currency,
        /// The kind.
        of: BalanceKind,
    },
}

/// A part of a residue.
pub type Taken = duebook::Taken;
/// A part of a residue.
#[uniffi::remote(Record)]
pub struct Taken {
    /// The position of the line or balance that took it, counted from 0.
    pub line: i64,
    /// How much.
    pub amount: Money,
}

/// A sum that was valued once, and its parts that were valued apart.
///
/// `residue` is `once` less `apart`, exactly. What `taken` lists adds up to it, unless the policy leaves the
/// parts as they are: then nothing is taken and `residue` says how far the parts are off.
pub type Residue = duebook::Residue;
/// A sum that was valued once, and its parts that were valued apart.
///
/// `residue` is `once` less `apart`, exactly. What `taken` lists adds up to it, unless the policy leaves the
/// parts as they are: then nothing is taken and `residue` says how far the parts are off.
#[uniffi::remote(Record)]
pub struct Residue {
    /// What was valued.
    pub of: ResidueOf,
    /// The whole, valued once.
    pub once: Money,
    /// The sum of its parts, each valued and rounded alone.
    pub apart: Money,
    /// The difference.
    pub residue: Money,
    /// Which parts took it.
    pub taken: Vec<Taken>,
}

/// Why a line or a balance gains, loses or keeps its value in the books.
pub type ExchangeReason = duebook::ExchangeReason;
/// Why a line or a balance gains, loses or keeps its value in the books.
#[uniffi::remote(Enum)]
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

/// Whose rate values a settlement in the base currency.
///
/// A side that is itself in the base currency always leaves at its own amount: it is never revalued, so that
/// its difference is realized with the line under every rule.
pub type RateRule = duebook::RateRule;
/// Whose rate values a settlement in the base currency.
///
/// A side that is itself in the base currency always leaves at its own amount: it is never revalued, so that
/// its difference is realized with the line under every rule.
#[uniffi::remote(Enum)]
pub enum RateRule {
    /// Lot and item each leave the books at their own value; the difference is realized with the line
    /// (已实现汇兑损益). What stays open keeps its booking rate.
    EachItsOwn,
    /// Both leave at the value of the lot; the difference stays in the book value of the item until it is
    /// revalued.
    Lot,
    /// Both leave at the value of the item; the difference stays in the book value of the lot.
    Item,
}

/// Whose money the items are: the side decides what is a gain.
pub type Ledger = duebook::Ledger;
/// Whose money the items are: the side decides what is a gain.
#[uniffi::remote(Enum)]
pub enum Ledger {
    /// Customers owe us (应收): to receive more than was booked is a gain.
    Receivable,
    /// We owe suppliers (应付): to pay more than was booked is a loss.
    Payable,
}

/// How money of one currency pays an item of another. There is no third way: a rate or both amounts.
pub type Across = duebook::Across;
/// How money of one currency pays an item of another. There is no third way: a rate or both amounts.
#[uniffi::remote(Enum)]
pub enum Across {
    /// At a given rate.
    Quoted {
        /// From the currency of the item to that of the lot.
        quote: Quote,
    },
    /// Both amounts are known: the rate is what it comes to.
    Agreed {
        /// How much of the lot is used, in its own currency and with its sign.
        used: Money,
    },
}

/// One link from a lot to an item.
pub type ClearingLine = duebook::ClearingLine;
/// One link from a lot to an item.
#[uniffi::remote(Record)]
pub struct ClearingLine {
    /// The lot that pays.
    pub lot: Id,
    /// The item that is paid.
    pub item: Id,
    /// How much of the item, in its own currency and with its sign.
    pub amount: Money,
    /// How lot and item meet if their currencies differ; absent if they do not.
    #[uniffi(default = None)]
    pub across: Option<Across>,
}

/// How differences and residues are treated.
pub type ClearingPolicy = duebook::ClearingPolicy;
/// How differences and residues are treated.
#[uniffi::remote(Record)]
pub struct ClearingPolicy {
    /// Whose rate values the settlement.
    pub rate: RateRule,
    /// Whose money the items are.
    pub ledger: Ledger,
    /// How values are rounded to the minor unit of the base currency, and used amounts to that of the lot.
    pub rounding: Rounding,
    /// Which line takes the residue when the lines of a lot or of an item do not add up to their sum.
    pub remainder: Remainder,
}

/// A settled line with all its amounts.
pub type ClearedLine = duebook::ClearedLine;
/// A settled line with all its amounts.
#[uniffi::remote(Record)]
pub struct ClearedLine {
    /// The lot that pays.
    pub lot: Id,
    /// The item that is paid.
    pub item: Id,
    /// How much of the item, in its own currency.
    pub amount: Money,
    /// How much of the lot, in its own currency.
    pub used: Money,
    /// How lot and item meet, if their currencies differ.
    #[uniffi(default = None)]
    pub across: Option<Across>,
    /// What leaves the book value of the item.
    pub item_base: Money,
    /// What leaves the book value of the lot.
    pub lot_base: Money,
    /// The realized difference: a gain above zero, a loss below.
    pub exchange: Money,
    /// Why.
    pub reason: ExchangeReason,
}

/// What a clearing would do in both currencies. Nothing has changed yet.
pub type ForeignClearing = duebook::ForeignClearing;
/// What a clearing would do in both currencies. Nothing has changed yet.
#[uniffi::remote(Record)]
pub struct ForeignClearing {
    /// The lines, in the given order.
    pub lines: Vec<ClearedLine>,
    /// All items with what stays open, in the given order.
    pub items: Vec<ForeignItem>,
    /// All lots with what is left, in the given order.
    pub lots: Vec<ForeignLot>,
    /// Every residue of the valuation: of lots first, then of items, in the given order.
    pub residues: Vec<Residue>,
    /// What the lines gained.
    pub gains: Money,
    /// What the lines lost, as an amount below zero.
    pub losses: Money,
    /// Both together.
    pub exchange: Money,
}

/// One balance, adjusted.
pub type RevaluedRow = duebook::RevaluedRow;
/// One balance, adjusted.
#[uniffi::remote(Record)]
pub struct RevaluedRow {
    /// The balance.
    pub id: Id,
    /// What it is in its own currency.
    pub original: Money,
    /// What stood in the books.
    pub book: Money,
    /// What stands there from now on.
    pub adjusted: Money,
    /// Adjusted less book.
    pub difference: Money,
    /// What it is for us: the difference of what is owed to us, and its opposite for what we owe.
    pub gain: Money,
    /// Why.
    pub reason: ExchangeReason,
}

/// All balances of one currency and kind.
pub type RevaluedGroup = duebook::RevaluedGroup;
/// All balances of one currency and kind.
#[uniffi::remote(Record)]
pub struct RevaluedGroup {
    /// The kind.
    pub kind: BalanceKind,
    /// The sum in its own currency.
    pub original: Money,
    /// What stood in the books.
    pub book: Money,
    /// What stands there from now on.
    pub adjusted: Money,
    /// Adjusted less book.
    pub difference: Money,
    /// What it is for us.
    pub gain: Money,
}

/// What a revaluation would do. Nothing has changed yet.
pub type Revaluation = duebook::Revaluation;
/// What a revaluation would do. Nothing has changed yet.
#[uniffi::remote(Record)]
pub struct Revaluation {
    /// The balances, in the given order.
    pub rows: Vec<RevaluedRow>,
    /// Their sums by currency and kind, sorted.
    pub groups: Vec<RevaluedGroup>,
    /// Every residue, one for each group that has one.
    pub residues: Vec<Residue>,
    /// The unrealized difference of all (未实现汇兑损益): a gain above zero, a loss below.
    pub gain: Money,
}

/// One line of the document.
pub type ForeignEntryLine = duebook::ForeignEntryLine;
/// One line of the document.
#[uniffi::remote(Record)]
pub struct ForeignEntryLine {
    /// The line in the document's currency.
    pub original: Money,
    /// The line in the base currency.
    pub home: Money,
}

/// A document with its amounts in both currencies.
pub type ForeignEntry = duebook::ForeignEntry;
/// A document with its amounts in both currencies.
#[uniffi::remote(Record)]
pub struct ForeignEntry {
    /// The total in the document's currency (原币).
    pub original: Money,
    /// The total in the base currency (本位币).
    pub home: Money,
    /// The rate of the document, from its currency to the base currency.
    pub quote: Quote,
    /// Its lines, at most 1,000,000.
    pub lines: Vec<ForeignEntryLine>,
}

/// Something that does not fit, to the minor unit.
pub type EntryFault = duebook::EntryFault;
/// Something that does not fit, to the minor unit.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum EntryFault {
    /// The total in the base currency is not the total at the rate.
    HomeNotConverted {
        /// What the document says.
        home: Money,
        /// What it is worth at the rate.
        converted: Money,
    },
    /// The lines do not add up in the base currency.
    HomeLines {
        /// What the document says.
        home: Money,
        /// What the lines add up to.
        sum: Money,
    },
    /// The lines do not add up in the document's currency.
    OriginalLines {
        /// What the document says.
        original: Money,
        /// What the lines add up to.
        sum: Money,
    },
}

/// What the check found.
pub type EntryCheck = duebook::EntryCheck;
/// What the check found.
#[uniffi::remote(Record)]
pub struct EntryCheck {
    /// What the total is worth at the rate, halves away from zero.
    pub converted: Money,
    /// What does not fit; none if all does.
    pub faults: Vec<EntryFault>,
}

/// One prepayment account: a customer, a currency and the dimensions the caller keeps apart
/// (精细化到项目、合同), such as contract, order, project.
pub type AccountKey = duebook::AccountKey;
/// One prepayment account: a customer, a currency and the dimensions the caller keeps apart
/// (精细化到项目、合同), such as contract, order, project.
#[uniffi::remote(Record)]
pub struct AccountKey {
    /// Whose money it is.
    pub customer: Id,
    /// The currency of every amount on it.
    pub currency: Currency,
    /// What is kept apart, at most 64 fields. None: the account of the customer as a whole.
    #[uniffi(default = [])]
    pub fields: Vec<Field>,
}

/// Accounts to read together (汇总): those of a customer, a currency, a contract, or all.
pub type AccountFilter = duebook::AccountFilter;
/// Accounts to read together (汇总): those of a customer, a currency, a contract, or all.
#[uniffi::remote(Record)]
pub struct AccountFilter {
    /// Only this customer. Absent: all.
    #[uniffi(default = None)]
    pub customer: Option<Id>,
    /// Only this currency. Absent: all, each on its own.
    #[uniffi(default = None)]
    pub currency: Option<Currency>,
    /// Only accounts that have these fields among theirs. None: all.
    #[uniffi(default = [])]
    pub fields: Vec<Field>,
    /// For reads of lots and holds: only those with this reference. Absent: all.
    #[uniffi(default = None)]
    pub reference: Option<Id>,
    /// For reads of lots: only money of these natures. None: all.
    #[uniffi(default = [])]
    pub natures: Vec<Nature>,
}

/// What is paid: an item with its customer, and its fields as far as the scope of money asks for them.
pub type PaidItem = duebook::PaidItem;
/// What is paid: an item with its customer, and its fields as far as the scope of money asks for them.
#[uniffi::remote(Record)]
pub struct PaidItem {
    /// The item.
    pub item: Id,
    /// The customer who owes it.
    pub customer: Id,
    /// Its fields. Money with a scope pays it only if they are within.
    #[uniffi(default = [])]
    pub fields: Vec<Field>,
}

/// How an account comes into being.
pub type Opening = duebook::Opening;
/// How an account comes into being.
#[uniffi::remote(Enum)]
pub enum Opening {
    /// The first money opens it.
    ByDeposit,
    /// It must be set up first; money for an unknown account is refused.
    First,
}

/// What becomes of held money when its lot expires.
pub type HeldExpiry = duebook::HeldExpiry;
/// What becomes of held money when its lot expires.
#[uniffi::remote(Enum)]
pub enum HeldExpiry {
    /// The hold protects it: it can be captured until the hold ends.
    Protected,
    /// It expires all the same; the hold is smaller from that day on.
    Expires,
}

/// Whether a movement may be dated before one that is already there (倒填日期).
pub type BackDating = duebook::BackDating;
/// Whether a movement may be dated before one that is already there (倒填日期).
#[uniffi::remote(Enum)]
pub enum BackDating {
    /// If every lot has enough on every later day; otherwise it is refused with the first day that is short.
    Checked,
    /// Never: dates only rise, account by account.
    Refused,
}

/// The rules on which systems differ, each a named choice.
pub type AccountPolicy = duebook::AccountPolicy;
/// The rules on which systems differ, each a named choice.
#[uniffi::remote(Record)]
pub struct AccountPolicy {
    /// How an account comes into being.
    pub opening: Opening,
    /// How fine accounts are (账户粒度): every account has exactly these fields, at most 64; an empty list is
    /// one account for each customer and currency. Absent: each account has the fields it likes.
    #[uniffi(default = None)]
    pub dimensions: Option<Vec<Id>>,
    /// What becomes of held money when its lot expires.
    pub held_expiry: HeldExpiry,
    /// Whether a movement may be dated before one that is already there.
    pub back_dating: BackDating,
}

/// An amount out of one lot.
pub type Draw = duebook::Draw;
/// An amount out of one lot.
#[uniffi::remote(Record)]
pub struct Draw {
    /// The lot.
    pub lot: Id,
    /// How much of it, more than zero.
    pub amount: Money,
}

/// An amount out of one lot that becomes a new lot.
pub type Move = duebook::Move;
/// An amount out of one lot that becomes a new lot.
#[uniffi::remote(Record)]
pub struct Move {
    /// The lot it comes from.
    pub lot: Id,
    /// How much of it, more than zero.
    pub amount: Money,
    /// The new lot. It keeps the arrival, expiry, priority, scope and references of the old one.
    pub into: Id,
}

/// What a hold is for (冻结用途).
pub type HoldPurpose = duebook::HoldPurpose;
/// What a hold is for (冻结用途).
#[uniffi::remote(Enum)]
pub enum HoldPurpose {
    /// An order or contract that will be billed (订单占用).
    Order,
    /// A refund that was asked for and is not paid out yet (退款中). Only refundable money can be held so.
    Refund,
    /// A dispute (争议冻结).
    Dispute,
}

/// Why money is paid back. It decides over deposits that bind both sides (定金).
pub type RefundCause = duebook::RefundCause;
/// Why money is paid back. It decides over deposits that bind both sides (定金).
#[uniffi::remote(Enum)]
pub enum RefundCause {
    /// Unused money goes back. A deposit (定金) does not go back for this cause.
    Unused,
    /// The contract was performed (合同已履行): a deposit is set off or returned.
    Performed,
    /// Both sides agreed to end the contract (协商解除).
    Agreed,
    /// The payer broke the contract (付款方违约): a deposit is lost to it and not refunded; see `Forfeit`.
    PayerBreach,
    /// The receiver broke the contract (收款方违约): a deposit goes back, and as much again is owed. The
    /// second half is a debt of its own, which the plan states and no movement books.
    ReceiverBreach,
}

/// What happened.
pub type Act = duebook::Act;
/// What happened.
#[uniffi::remote(Enum)]
pub enum Act {
    /// An account is set up (开户). Needed only where the policy asks for it.
    Open {
        /// The account.
        account: AccountKey,
    },
    /// Money arrives (收款), is topped up (补款), given (赠送) or carried over at the start (期初).
    Deposit {
        /// The new lot.
        lot: Id,
        /// The account it is for.
        account: AccountKey,
        /// How much, more than zero.
        amount: Money,
        /// The day it arrived, if that was before the movement: an opening balance keeps its age.
        #[uniffi(default = None)]
        received: Option<LocalDate>,
        /// What kind of money it is.
        nature: Nature,
        /// Numbers the payer quoted.
        #[uniffi(default = [])]
        references: Vec<Id>,
        /// What the caller keeps of the lot, beside the fields of its account.
        #[uniffi(default = [])]
        fields: Vec<Field>,
        /// What it may pay. None: anything.
        #[uniffi(default = [])]
        scope: Vec<Scope>,
        /// Lots of a lower number are used first, 0 to 100.
        #[uniffi(default = 50)]
        priority: i64,
        /// The first day on which it can no longer be used. Absent: it never expires.
        #[uniffi(default = None)]
        expires: Option<LocalDate>,
    },
    /// Money is set aside (冻结) and stays on the account.
    Hold {
        /// The hold, unique for ever.
        hold: Id,
        /// What it is for.
        purpose: HoldPurpose,
        /// The order, claim or request behind it.
        #[uniffi(default = None)]
        reference: Option<Id>,
        /// The fields of what it will pay: scoped money can be held only within its scope.
        #[uniffi(default = [])]
        fields: Vec<Field>,
        /// The first day on which it no longer holds. Absent: it holds until it is resolved.
        #[uniffi(default = None)]
        until: Option<LocalDate>,
        /// The lots and amounts set aside, all of one account.
        draws: Vec<Draw>,
    },
    /// Held money pays an item (请款); what is not used is free again.
    Capture {
        /// The hold.
        hold: Id,
        /// What is paid.
        item: PaidItem,
        /// What is taken of the lots of the hold.
        draws: Vec<Draw>,
    },
    /// A hold is given up (解冻).
    Release {
        /// The hold.
        hold: Id,
    },
    /// It is recorded that a hold ended by its date. The money was free from that day on, recorded or not.
    Lapse {
        /// The hold.
        hold: Id,
    },
    /// Money pays an item (核销).
    Apply {
        /// What is paid.
        item: PaidItem,
        /// The lots and amounts, all of one account.
        draws: Vec<Draw>,
    },
    /// A movement is taken back, in whole or in part (反核销、冲销): the same amounts go back to the same lots.
    Undo {
        /// The movement that is taken back.
        of: Id,
        /// What of each lot.
        draws: Vec<Draw>,
    },
    /// Money goes back to the payer (退款).
    Refund {
        /// The refund hold that it pays out. Absent: it was not held.
        #[uniffi(default = None)]
        hold: Option<Id>,
        /// Why.
        cause: RefundCause,
        /// The payment or document that carries it.
        #[uniffi(default = None)]
        reference: Option<Id>,
        /// The lots and amounts, all of one account.
        draws: Vec<Draw>,
    },
    /// Money changes account: to another customer, contract or project (转账).
    Transfer {
        /// The account it goes to.
        to: AccountKey,
        /// What of each lot, and the lots it becomes there.
        moves: Vec<Move>,
    },
    /// Unidentified money finds its owner (到款认领).
    Identify {
        /// The account it belongs to.
        to: AccountKey,
        /// What kind of money it is.
        nature: Nature,
        /// What of each lot, and the lots it becomes there.
        moves: Vec<Move>,
    },
    /// Money changes its kind (重分类), such as from an advance to a contract liability.
    Reclassify {
        /// What kind of money it is from now on.
        nature: Nature,
        /// What of each lot, and the lots it becomes.
        moves: Vec<Move>,
    },
    /// Expired money leaves the books (到期失效). It could not be used from its date on, recorded or not.
    Expire {
        /// The lots and amounts.
        draws: Vec<Draw>,
    },
    /// A deposit is kept because the payer broke the contract (没收定金).
    Forfeit {
        /// The lots and amounts: deposits only.
        draws: Vec<Draw>,
    },
    /// An account is closed (销户): only releases, undoing, expiry and reopening from then on.
    Close {
        /// The account.
        account: AccountKey,
    },
    /// A closed account is open again.
    Reopen {
        /// The account.
        account: AccountKey,
    },
}

/// One entry of the list from which every figure of every account is derived.
pub type Movement = duebook::Movement;
/// One entry of the list from which every figure of every account is derived.
#[uniffi::remote(Record)]
pub struct Movement {
    /// The movement, unique for ever. The same id again is refused, even with the same content: whoever
    /// retries must be told that it is already there, and an engine that answers "done" to a repeated
    /// movement hides that its caller lost the first answer.
    pub id: Id,
    /// The business date (业务日期).
    pub on: LocalDate,
    /// What happened.
    pub act: Act,
}

/// Why a lot was taken before the others.
pub type DrawReason = duebook::DrawReason;
/// Why a lot was taken before the others.
#[uniffi::remote(Enum)]
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
        expires: LocalDate,
        /// The lot that came next.
        next: Id,
        /// When that expires; absent: never.
        #[uniffi(default = None)]
        next_expires: Option<LocalDate>,
    },
    /// It was given, and the next lot was paid.
    Given {
        /// The lot that came next.
        next: Id,
    },
    /// It arrived earlier.
    ArrivedEarlier {
        /// When it arrived.
        received: LocalDate,
        /// The lot that came next.
        next: Id,
        /// When that arrived.
        next_received: LocalDate,
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
        expires: LocalDate,
    },
}

/// What a line of an account says (摘要).
pub type AccountEvent = duebook::AccountEvent;
/// What a line of an account says (摘要).
#[uniffi::remote(Enum)]
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
        #[uniffi(default = None)]
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

/// A wish: hold 500 of ACME for an order, pay 300 of an item, pay 200 back.
///
/// Where a request has `lots`, money comes from these and in this order; if it names none, in the order of
/// consumption. Money of a guarantee (保证金) and unidentified money is only ever taken by name, and so is a
/// deposit (定金) that goes back.
pub type AccountRequest = duebook::AccountRequest;
/// A wish: hold 500 of ACME for an order, pay 300 of an item, pay 200 back.
///
/// Where a request has `lots`, money comes from these and in this order; if it names none, in the order of
/// consumption. Money of a guarantee (保证金) and unidentified money is only ever taken by name, and so is a
/// deposit (定金) that goes back.
#[uniffi::remote(Enum)]
pub enum AccountRequest {
    /// Set up an account.
    Open {
        /// The account.
        account: AccountKey,
    },
    /// Take in money.
    Deposit {
        /// The new lot. Absent: it is called as the movement.
        #[uniffi(default = None)]
        lot: Option<Id>,
        /// The account.
        account: AccountKey,
        /// How much.
        amount: Money,
        /// The day it arrived, if before the movement.
        #[uniffi(default = None)]
        received: Option<LocalDate>,
        /// What kind of money it is.
        nature: Nature,
        /// Numbers the payer quoted.
        #[uniffi(default = [])]
        references: Vec<Id>,
        /// What the caller keeps of the lot.
        #[uniffi(default = [])]
        fields: Vec<Field>,
        /// What it may pay. None: anything.
        #[uniffi(default = [])]
        scope: Vec<Scope>,
        /// Lots of a lower number are used first, 0 to 100. Absent: 50.
        #[uniffi(default = None)]
        priority: Option<i64>,
        /// The first day on which it can no longer be used. Absent: it never expires.
        #[uniffi(default = None)]
        expires: Option<LocalDate>,
    },
    /// Set money aside.
    Hold {
        /// The hold. Absent: it is called as the movement.
        #[uniffi(default = None)]
        hold: Option<Id>,
        /// The account.
        account: AccountKey,
        /// How much.
        amount: Money,
        /// What it is for.
        purpose: HoldPurpose,
        /// The order, claim or request behind it.
        #[uniffi(default = None)]
        reference: Option<Id>,
        /// The fields of what it will pay.
        #[uniffi(default = [])]
        fields: Vec<Field>,
        /// The first day on which it no longer holds.
        #[uniffi(default = None)]
        until: Option<LocalDate>,
        /// The lots to use, in this order.
        #[uniffi(default = [])]
        lots: Vec<Id>,
    },
    /// Pay an item from a hold.
    Capture {
        /// The hold.
        hold: Id,
        /// What is paid.
        item: PaidItem,
        /// How much. Absent: all that is held.
        #[uniffi(default = None)]
        amount: Option<Money>,
    },
    /// Give up a hold.
    Release {
        /// The hold.
        hold: Id,
    },
    /// Record that a hold ended by its date.
    Lapse {
        /// The hold.
        hold: Id,
    },
    /// Pay an item.
    Apply {
        /// The account.
        account: AccountKey,
        /// What is paid.
        item: PaidItem,
        /// How much.
        amount: Money,
        /// The lots to use, in this order.
        #[uniffi(default = [])]
        lots: Vec<Id>,
    },
    /// Take a movement back: what it took last goes back first.
    Undo {
        /// The movement.
        of: Id,
        /// How much. Absent: all that was not taken back before.
        #[uniffi(default = None)]
        amount: Option<Money>,
    },
    /// Pay money back.
    Refund {
        /// The account.
        account: AccountKey,
        /// How much.
        amount: Money,
        /// Why.
        cause: RefundCause,
        /// The payment or document that carries it.
        #[uniffi(default = None)]
        reference: Option<Id>,
        /// The lots to use, in this order.
        #[uniffi(default = [])]
        lots: Vec<Id>,
    },
    /// Pay back what a refund hold has set aside.
    PayOut {
        /// The hold.
        hold: Id,
        /// How much. Absent: all that is held.
        #[uniffi(default = None)]
        amount: Option<Money>,
        /// Why.
        cause: RefundCause,
        /// The payment or document that carries it.
        #[uniffi(default = None)]
        reference: Option<Id>,
    },
    /// Move money to another account.
    Transfer {
        /// The account it comes from.
        account: AccountKey,
        /// The account it goes to.
        to: AccountKey,
        /// How much.
        amount: Money,
        /// The lots to use, in this order.
        #[uniffi(default = [])]
        lots: Vec<Id>,
    },
    /// Give unidentified money to its owner.
    Identify {
        /// The account it was put on.
        account: AccountKey,
        /// The account it belongs to.
        to: AccountKey,
        /// How much.
        amount: Money,
        /// What kind of money it is.
        nature: Nature,
        /// The lots, in this order, at least one.
        lots: Vec<Id>,
    },
    /// Change the kind of money.
    Reclassify {
        /// The account.
        account: AccountKey,
        /// How much.
        amount: Money,
        /// What kind of money it becomes.
        nature: Nature,
        /// The lots, in this order, at least one.
        lots: Vec<Id>,
    },
    /// Take all money off the books that has expired by the day of the movement, the oldest 10,000 lots.
    Expire {
        /// The account.
        account: AccountKey,
    },
    /// Keep deposits because the payer broke the contract.
    Forfeit {
        /// The account.
        account: AccountKey,
        /// How much.
        amount: Money,
        /// The lots, in this order, at least one.
        lots: Vec<Id>,
    },
    /// Close an account.
    Close {
        /// The account.
        account: AccountKey,
    },
    /// Open a closed account again.
    Reopen {
        /// The account.
        account: AccountKey,
    },
}

/// Why a lot was taken.
pub type Because = duebook::Because;
/// Why a lot was taken.
#[uniffi::remote(Record)]
pub struct Because {
    /// The lot.
    pub lot: Id,
    /// How much of it.
    pub amount: Money,
    /// What stays free of it.
    pub left: Money,
    /// The reason.
    pub reason: DrawReason,
}

/// The movement that does what was wanted, and why it takes the money it takes.
pub type AccountPlan = duebook::AccountPlan;
/// The movement that does what was wanted, and why it takes the money it takes.
#[uniffi::remote(Record)]
pub struct AccountPlan {
    /// To be applied and stored. Nothing has changed yet.
    pub movement: Movement,
    /// Why each lot, in the order of the movement; none if no lot had to be chosen.
    #[uniffi(default = [])]
    pub because: Vec<Because>,
    /// What is owed beside the refund because the receiver broke the contract (双倍返还定金的另一倍): a debt of
    /// its own that no movement books.
    #[uniffi(default = None)]
    pub also_owed: Option<Money>,
}

/// What is there on one account.
pub type AccountBalance = duebook::AccountBalance;
/// What is there on one account.
#[uniffi::remote(Record)]
pub struct AccountBalance {
    /// The account.
    pub account: AccountKey,
    /// What stands on the books.
    pub booked: Money,
    /// What can be used without being named.
    pub available: Money,
    /// What is set aside for orders and disputes.
    pub held: Money,
    /// What is set aside for a refund.
    pub in_refund: Money,
    /// Guarantees that are not held.
    pub guarantee: Money,
    /// Money nobody has identified yet.
    pub unidentified: Money,
    /// Money that has expired and is still on the books.
    pub expired: Money,
}

/// What is there in one currency, of one or many accounts together.
///
/// On every day `booked` is the sum of the six figures after it, and every figure is the sum of the accounts.
pub type Balance = duebook::Balance;
/// What is there in one currency, of one or many accounts together.
///
/// On every day `booked` is the sum of the six figures after it, and every figure is the sum of the accounts.
#[uniffi::remote(Record)]
pub struct Balance {
    /// The currency.
    pub currency: Currency,
    /// What stands on the books (账面余额): received and not yet applied, refunded or expired.
    pub booked: Money,
    /// What can be used without being named (可用余额).
    pub available: Money,
    /// What is set aside for orders and disputes (冻结).
    pub held: Money,
    /// What is set aside for a refund that is not paid out yet (退款中).
    pub in_refund: Money,
    /// Guarantees (保证金) that are not held: used only by name.
    pub guarantee: Money,
    /// Money nobody has identified yet (未明款项).
    pub unidentified: Money,
    /// Money that has expired and is still on the books (已到期未出账).
    pub expired: Money,
    /// Each account on its own, by customer and fields.
    pub accounts: Vec<AccountBalance>,
}

/// One line.
pub type AccountLedgerLine = duebook::AccountLedgerLine;
/// One line.
#[uniffi::remote(Record)]
pub struct AccountLedgerLine {
    /// The business date.
    pub on: LocalDate,
    /// The movement. Absent: the date alone did it, because money expired or a hold ended.
    #[uniffi(default = None)]
    pub movement: Option<Id>,
    /// What happened.
    pub event: AccountEvent,
    /// What it added to the books, below zero if it took away.
    pub change: Money,
    /// What stands on the books after it.
    pub booked: Money,
    /// What is held after it, for whatever purpose.
    pub held: Money,
    /// What is available after it.
    pub available: Money,
}

/// What happened on an account in a range of days.
pub type AccountLedger = duebook::AccountLedger;
/// What happened on an account in a range of days.
#[uniffi::remote(Record)]
pub struct AccountLedger {
    /// The account as it was before the first day (期初).
    pub opening: AccountBalance,
    /// The lines by date, within a day in the order they were recorded.
    pub lines: Vec<AccountLedgerLine>,
    /// The account as it was after the last day (期末).
    pub closing: AccountBalance,
}

/// A lot with what became of it. Emptied lots stay.
///
/// `granted` is always `left` and everything that left it: applied, refunded, expired, forfeited, moved and
/// withdrawn. `left` is what is held and what is not.
pub type AccountLot = duebook::AccountLot;
/// A lot with what became of it. Emptied lots stay.
///
/// `granted` is always `left` and everything that left it: applied, refunded, expired, forfeited, moved and
/// withdrawn. `left` is what is held and what is not.
#[uniffi::remote(Record)]
pub struct AccountLot {
    /// The lot.
    pub lot: Id,
    /// The account it is on.
    pub account: AccountKey,
    /// What kind of money it is.
    pub nature: Nature,
    /// The day the money arrived, on whatever account.
    pub received: LocalDate,
    /// Whole days since then (账龄).
    pub days: i64,
    /// When it expires. Absent: never.
    #[uniffi(default = None)]
    pub expires: Option<LocalDate>,
    /// The lot as which the money first arrived, if it changed account or kind since.
    #[uniffi(default = None)]
    pub origin: Option<Id>,
    /// What it began with.
    pub granted: Money,
    /// What is left on the books.
    pub left: Money,
    /// Of it, what is held.
    pub held: Money,
    /// Of it, what can be used on the day: not held, not expired.
    pub available: Money,
    /// What paid items.
    pub applied: Money,
    /// What was paid back.
    pub refunded: Money,
    /// What left the books as expired.
    pub expired: Money,
    /// What was kept for a broken contract.
    pub forfeited: Money,
    /// What became other lots.
    pub moved: Money,
    /// What was taken back: it never arrived, or went back to the lot it came from.
    pub withdrawn: Money,
}

/// How a hold stands.
pub type HoldStatus = duebook::HoldStatus;
/// How a hold stands.
#[uniffi::remote(Enum)]
pub enum HoldStatus {
    /// It holds.
    Open,
    /// It paid an item.
    Captured,
    /// It was paid back.
    PaidOut,
    /// It was given up.
    Released,
    /// It ended by its date.
    Lapsed,
}

/// A hold with what became of it.
pub type AccountHold = duebook::AccountHold;
/// A hold with what became of it.
#[uniffi::remote(Record)]
pub struct AccountHold {
    /// The hold.
    pub hold: Id,
    /// The account.
    pub account: AccountKey,
    /// What it is for.
    pub purpose: HoldPurpose,
    /// The order, claim or request behind it.
    #[uniffi(default = None)]
    pub reference: Option<Id>,
    /// The day it began.
    pub since: LocalDate,
    /// The first day on which it no longer holds. Absent: no such day.
    #[uniffi(default = None)]
    pub until: Option<LocalDate>,
    /// What it set aside.
    pub amount: Money,
    /// What it holds on the day.
    pub held: Money,
    /// What it paid, to items or back to the payer.
    pub taken: Money,
    /// How it stands on the day.
    pub status: HoldStatus,
    /// The movement that resolved it by then.
    #[uniffi(default = None)]
    pub by: Option<Id>,
}

/// Money of a lot that paid an item.
pub type AccountLink = duebook::AccountLink;
/// Money of a lot that paid an item.
#[uniffi::remote(Record)]
pub struct AccountLink {
    /// The item.
    pub item: Id,
    /// The lot.
    pub lot: Id,
    /// The movement that applied or captured it.
    pub movement: Id,
    /// Its business date.
    pub on: LocalDate,
    /// What it paid.
    pub paid: Money,
    /// What was taken back of it by the day asked for; never more than it paid.
    pub taken_back: Money,
}

/// One step of the way of a lot.
pub type TraceLine = duebook::TraceLine;
/// One step of the way of a lot.
#[uniffi::remote(Record)]
pub struct TraceLine {
    /// The business date.
    pub on: LocalDate,
    /// The lot it happened to: the one asked for, or one that it became.
    pub lot: Id,
    /// The movement. Absent: the date alone did it.
    #[uniffi(default = None)]
    pub movement: Option<Id>,
    /// What happened, with the amounts of this lot.
    pub event: AccountEvent,
    /// The lot that this part of it became.
    #[uniffi(default = None)]
    pub into: Option<Id>,
    /// What is left of the lot after it.
    pub left: Money,
    /// Of it, what is held.
    pub held: Money,
}

/// A control account (统驭科目) of the general ledger and its balance there.
pub type Control = duebook::Control;
/// A control account (统驭科目) of the general ledger and its balance there.
#[uniffi::remote(Record)]
pub struct Control {
    /// The account of the general ledger: `2203`, `2205`.
    pub control: Id,
    /// What it says, as a credit balance.
    pub balance: Money,
    /// The money that belongs there, such as contract liabilities only. None: all of the currency.
    #[uniffi(default = [])]
    pub natures: Vec<Nature>,
}

/// One control account.
pub type TieOutRow = duebook::TieOutRow;
/// One control account.
#[uniffi::remote(Record)]
pub struct TieOutRow {
    /// The account of the general ledger.
    pub control: Id,
    /// What the accounts here have on the books.
    pub booked: Money,
    /// What the general ledger says.
    pub balance: Money,
    /// The general ledger less the books here.
    pub difference: Money,
}

/// Money that no control account covers.
pub type Uncontrolled = duebook::Uncontrolled;
/// Money that no control account covers.
#[uniffi::remote(Record)]
pub struct Uncontrolled {
    /// What kind of money.
    pub nature: Nature,
    /// How much is on the books.
    pub booked: Money,
}

/// The comparison.
pub type TieOut = duebook::TieOut;
/// The comparison.
#[uniffi::remote(Record)]
pub struct TieOut {
    /// One row for each control account, in the order given.
    pub rows: Vec<TieOutRow>,
    /// What no control account covers, if it is not zero.
    pub uncontrolled: Vec<Uncontrolled>,
    /// Whether every difference is zero and nothing is left uncovered.
    pub agrees: bool,
}

/// One wish of a batch.
pub type BatchRequest = duebook::BatchRequest;
/// One wish of a batch.
#[uniffi::remote(Record)]
pub struct BatchRequest {
    /// The id of the movement.
    pub id: Id,
    /// The business date.
    pub on: LocalDate,
    /// What is wanted.
    pub request: AccountRequest,
}

/// How one of them went: a plan that was applied, or a refusal that changed nothing.
pub type BatchLine = duebook::BatchLine;
/// How one of them went: a plan that was applied, or a refusal that changed nothing.
#[uniffi::remote(Record)]
pub struct BatchLine {
    /// The id of the movement.
    pub id: Id,
    /// What was done.
    #[uniffi(default = None)]
    pub plan: Option<AccountPlan>,
    /// The code of the refusal.
    #[uniffi(default = None)]
    pub code: Option<String>,
    /// Where it was refused.
    #[uniffi(default = None)]
    pub path: Option<String>,
    /// The refusal in English.
    #[uniffi(default = None)]
    pub en: Option<String>,
    /// The refusal in Chinese.
    #[uniffi(default = None)]
    pub zh: Option<String>,
}

/// What a list of movements comes to at first sight.
pub type AccountSummary = duebook::AccountSummary;
/// What a list of movements comes to at first sight.
#[uniffi::remote(Record)]
pub struct AccountSummary {
    /// How many movements there are.
    pub count: i64,
    /// The latest business date of all; absent if there are none.
    #[uniffi(default = None)]
    pub latest: Option<LocalDate>,
}

/// Somebody who may ask for, see, approve or change something; a program with rights of its own is one too.
pub type Person = duebook::Person;
/// Somebody who may ask for, see, approve or change something; a program with rights of its own is one too.
#[uniffi::remote(Record)]
pub struct Person {
    /// The person, unique in the organization.
    pub id: Id,
    /// The roles held (角色、岗位), at most 64.
    #[uniffi(default = [])]
    pub roles: Vec<Id>,
    /// The team (小组).
    #[uniffi(default = None)]
    pub team: Option<Id>,
    /// The department (部门).
    #[uniffi(default = None)]
    pub department: Option<Id>,
    /// The region (区域).
    #[uniffi(default = None)]
    pub region: Option<Id>,
    /// The projects worked on (项目), at most 10,000.
    #[uniffi(default = [])]
    pub projects: Vec<Id>,
    /// The superior (上级).
    #[uniffi(default = None)]
    pub manager: Option<Id>,
    /// The person's own authority (个人审批限额), one amount for a currency, at most 100: it takes the place of those of the
    /// roles in that currency, be it more or less.
    #[uniffi(default = [])]
    pub limits: Vec<Money>,
    /// From when on the person is there. Absent: always was.
    #[uniffi(default = None)]
    pub from: Option<Instant>,
    /// The first instant at which the person is gone (离职). Absent: there without end.
    #[uniffi(default = None)]
    pub until: Option<Instant>,
}

/// A department and who leads it (部门负责人).
pub type Department = duebook::Department;
/// A department and who leads it (部门负责人).
#[uniffi::remote(Record)]
pub struct Department {
    /// The department, as it stands at people and in facts.
    pub id: Id,
    /// The person who leads it.
    pub head: Id,
}

/// All people a host knows, those who left included.
pub type Organization = duebook::Organization;
/// All people a host knows, those who left included.
#[uniffi::remote(Record)]
pub struct Organization {
    /// The people, at most 100,000.
    #[uniffi(default = [])]
    pub people: Vec<Person>,
    /// The departments of which the head is known, at most 10,000.
    #[uniffi(default = [])]
    pub departments: Vec<Department>,
}

/// A kind of place. The fact of a subject has its name.
pub type RowPlace = duebook::RowPlace;
/// A kind of place. The fact of a subject has its name.
#[uniffi::remote(Enum)]
pub enum RowPlace {
    /// The team (小组).
    Team,
    /// The department (部门).
    Department,
    /// The region (区域).
    Region,
    /// The project (项目).
    Project,
}

/// One thing somebody wants to do, see or approve: its action or kind, its id, and what is known of it.
pub type Subject = duebook::Subject;
/// One thing somebody wants to do, see or approve: its action or kind, its id, and what is known of it.
#[uniffi::remote(Record)]
pub struct Subject {
    /// What is to be done (`refund`, `contractChange`, `writeOff`), or the kind of record that is looked at.
    pub action: Id,
    /// Its number.
    pub id: Id,
    /// What is known of it, each name once, at most 256.
    #[uniffi(default = [])]
    pub facts: Vec<Field>,
}

/// What a fact may be asked.
///
/// A test of amounts fits amounts of its own currency only: nothing is converted. A fact that is missing fits
/// `absent` and `noneOf`, and nothing else; so each test and its opposite divide what there can be, and the check of
/// the policies sees a missing fact as it sees any other.
pub type FactTest = duebook::FactTest;
/// What a fact may be asked.
///
/// A test of amounts fits amounts of its own currency only: nothing is converted. A fact that is missing fits
/// `absent` and `noneOf`, and nothing else; so each test and its opposite divide what there can be, and the check of
/// the policies sees a missing fact as it sees any other.
#[uniffi::remote(Enum)]
pub enum FactTest {
    /// It is there.
    Present {},
    /// It is not there.
    Absent {},
    /// It is one of these.
    AnyOf {
        /// The values, 1 to 1,000.
        values: Vec<Value>,
    },
    /// It is none of these, or not there.
    NoneOf {
        /// The values, 1 to 1,000.
        values: Vec<Value>,
    },
    /// It is an amount in this currency.
    InCurrency {
        /// The currency.
        currency: Currency,
    },
    /// It is more than this (超过).
    Above {
        /// The amount.
        amount: Money,
    },
    /// It is this or more (达到).
    AtLeast {
        /// The amount.
        amount: Money,
    },
    /// It is this or less (不超过).
    AtMost {
        /// The amount.
        amount: Money,
    },
    /// It is less than this (低于).
    Below {
        /// The amount.
        amount: Money,
    },
    /// It is this whole number or more.
    NumberFrom {
        /// The number.
        whole: i64,
    },
    /// It is this whole number or less.
    NumberTo {
        /// The number.
        whole: i64,
    },
    /// It is this date or later.
    DateFrom {
        /// The date.
        date: LocalDate,
    },
    /// It is this date or earlier.
    DateTo {
        /// The date.
        date: LocalDate,
    },
}

/// What a fact must be for a branch to fit.
pub type Condition = duebook::Condition;
/// What a fact must be for a branch to fit.
#[uniffi::remote(Record)]
pub struct Condition {
    /// The name of the fact.
    pub fact: Id,
    /// What it must be.
    pub test: FactTest,
}

/// Who decides a step. It is looked up at each answer, so a successor takes over without a new case.
pub type Approver = duebook::Approver;
/// Who decides a step. It is looked up at each answer, so a successor takes over without a new case.
#[uniffi::remote(Enum)]
pub enum Approver {
    /// A person by name.
    Person {
        /// The person.
        person: Id,
    },
    /// Everybody who holds the role (角色).
    Role {
        /// The role.
        role: Id,
    },
    /// Those holders of the role who are in the same place as the subject: the sales manager of its region.
    RoleWithin {
        /// The role.
        role: Id,
        /// Which place: the fact of this name must be the person's own.
        within: RowPlace,
    },
    /// The superior (上级) of the requester or of a person named by a fact.
    Manager {
        /// The fact that names the person, as `owner`. Absent: the requester.
        #[uniffi(default = None)]
        of: Option<Id>,
        /// How far up, 1 to 16: 2 is the manager's manager.
        #[uniffi(default = 1)]
        level: i64,
    },
    /// The head of the department (部门负责人) of the requester or of a person named by a fact.
    DepartmentHead {
        /// The fact that names the person, as `owner`. Absent: the requester.
        #[uniffi(default = None)]
        of: Option<Id>,
    },
}

/// How many approvers a step needs.
pub type ApprovalNeed = duebook::ApprovalNeed;
/// How many approvers a step needs.
#[uniffi::remote(Enum)]
pub enum ApprovalNeed {
    /// One of them (或签).
    Any {},
    /// Everybody who could approve at the time of the last answer (会签).
    All {},
    /// So many different people (票签).
    Quorum {
        /// 1 to 32.
        count: i64,
    },
}

/// What a single no does.
pub type RejectionRule = duebook::RejectionRule;
/// What a single no does.
#[uniffi::remote(Enum)]
pub enum RejectionRule {
    /// It rejects the case (一票否决).
    Decides,
    /// It counts as one vote: the case is rejected once so many said no that the need cannot be met any more.
    Counts,
}

/// Whether limits of authority (审批权限额度) count in a step.
pub type StepAuthority = duebook::StepAuthority;
/// Whether limits of authority (审批权限额度) count in a step.
#[uniffi::remote(Enum)]
pub enum StepAuthority {
    /// They do, if the policy has any.
    Limited,
    /// The step confirms facts and spends nothing: anybody it names may take it.
    Confirms,
}

/// Whether something may be done in a step.
pub type Permission = duebook::Permission;
/// Whether something may be done in a step.
#[uniffi::remote(Enum)]
pub enum Permission {
    /// No.
    Refused,
    /// Yes.
    Allowed,
}

/// One step of a branch; the steps are taken in their order, none is left out and none is taken twice.
pub type ApprovalStep = duebook::ApprovalStep;
/// One step of a branch; the steps are taken in their order, none is left out and none is taken twice.
#[uniffi::remote(Record)]
pub struct ApprovalStep {
    /// The step, unique in its branch.
    pub id: Id,
    /// Who decides, 1 to 32 entries.
    pub approvers: Vec<Approver>,
    /// How many of them.
    pub need: ApprovalNeed,
    /// What a single no does.
    pub rejection: RejectionRule,
    /// Whether limits of authority count here.
    pub authority: StepAuthority,
    /// The time limit in hours (处理时限), 1 to 87,600. Absent: none.
    #[uniffi(default = None)]
    pub hours: Option<i64>,
    /// Who may decide as well once the time limit is reached (超时上报); one yes of theirs decides the step. Needs
    /// `hours`.
    #[uniffi(default = [])]
    pub escalate_to: Vec<Approver>,
    /// Whether an approver may hand the step to somebody else (转办).
    pub delegation: Permission,
    /// Whether an approver may add a step (加签).
    pub adding: Permission,
    /// The earlier steps an approver may send the case back to (退回).
    #[uniffi(default = [])]
    pub return_to: Vec<Id>,
}

/// Whether one person may approve several steps of a case (职责分离).
pub type SamePerson = duebook::SamePerson;
/// Whether one person may approve several steps of a case (职责分离).
#[uniffi::remote(Enum)]
pub enum SamePerson {
    /// One step only.
    OneStep,
    /// As many as name the person.
    SeveralSteps,
}

/// Up to what amount, in one currency, a role may approve.
pub type RoleLimit = duebook::RoleLimit;
/// Up to what amount, in one currency, a role may approve.
#[uniffi::remote(Record)]
pub struct RoleLimit {
    /// The role.
    pub role: Id,
    /// The currency.
    pub currency: Currency,
    /// The largest amount, itself allowed. Absent: any.
    #[uniffi(default = None)]
    pub up_to: Option<Money>,
}

/// What holds in every branch of a policy, and is kept with each case.
pub type ApprovalRules = duebook::ApprovalRules;
/// What holds in every branch of a policy, and is kept with each case.
#[uniffi::remote(Record)]
pub struct ApprovalRules {
    /// Whether one person may approve several steps of a case. The requester never approves, whatever stands here.
    pub same_person: SamePerson,
    /// Limits of authority (审批权限额度), at most 10,000. None: authority is not asked for.
    #[uniffi(default = [])]
    pub limits: Vec<RoleLimit>,
    /// The fact that limits are compared with. Absent: `amount`.
    #[uniffi(default = None)]
    pub limit_fact: Option<Id>,
    /// How many hours an approval may be used after it was given, 1 to 87,600 (审批有效期). Absent: for ever.
    #[uniffi(default = None)]
    pub valid_hours: Option<i64>,
}

/// A branch: what it is for, and its steps.
pub type ApprovalBranch = duebook::ApprovalBranch;
/// A branch: what it is for, and its steps.
#[uniffi::remote(Record)]
pub struct ApprovalBranch {
    /// The branch, unique in the policy.
    pub id: Id,
    /// All of these must hold, at most 64. None: it fits whatever comes to it (其他情况).
    #[uniffi(default = [])]
    pub conditions: Vec<Condition>,
    /// The steps in their order, at most 32. None: approved at once, without anybody (免审).
    pub steps: Vec<ApprovalStep>,
}

/// One version of a policy. A case keeps the version it was opened under; a new version changes no running case.
pub type ApprovalPolicy = duebook::ApprovalPolicy;
/// One version of a policy. A case keeps the version it was opened under; a new version changes no running case.
#[uniffi::remote(Record)]
pub struct ApprovalPolicy {
    /// The policy; its versions share it.
    pub id: Id,
    /// The version, from 1.
    #[uniffi(default = 1)]
    pub version: i64,
    /// The actions it decides, 1 to 100.
    pub actions: Vec<Id>,
    /// From when on cases may be opened under it. Absent: always.
    #[uniffi(default = None)]
    pub from: Option<Instant>,
    /// The first instant at which none may be any more. Absent: without end.
    #[uniffi(default = None)]
    pub until: Option<Instant>,
    /// What every subject must be (前提), at most 64: others are refused, and the check of the policy looks at no
    /// others.
    #[uniffi(default = [])]
    pub expects: Vec<Condition>,
    /// The branches (条件分支), 1 to 100: the first that fits is taken.
    pub branches: Vec<ApprovalBranch>,
    /// What holds in every branch.
    pub rules: ApprovalRules,
}

/// Where an added step goes.
pub type StepPlace = duebook::StepPlace;
/// Where an added step goes.
#[uniffi::remote(Enum)]
pub enum StepPlace {
    /// Before the open step, which begins anew afterwards (前加签).
    Before,
    /// Right after the open step (后加签).
    After,
}

/// What an answer did.
pub type CaseEffect = duebook::CaseEffect;
/// What an answer did.
#[uniffi::remote(Enum)]
pub enum CaseEffect {
    /// The step waits for more answers, or the case for another step.
    Noted,
    /// The step is done; after the last one the case is approved.
    StepDone,
    /// The case is over without approval.
    Ended,
}

/// What can be answered.
pub type CaseAct = duebook::CaseAct;
/// What can be answered.
#[uniffi::remote(Enum)]
pub enum CaseAct {
    /// Yes (同意).
    Approve {},
    /// No (拒绝).
    Reject {},
    /// Back to an earlier step (退回): what was approved from there on no longer counts.
    ReturnTo {
        /// The earlier step.
        step: Id,
    },
    /// Somebody else decides in my place (转办).
    Delegate {
        /// To whom.
        to: Id,
    },
    /// Somebody else is asked as well (加签).
    AddStep {
        /// The step.
        step: ApprovalStep,
        /// Where it goes.
        place: StepPlace,
    },
    /// The requester asks no longer (撤回).
    Withdraw {},
}

/// One answer, as it was taken.
pub type CaseEntry = duebook::CaseEntry;
/// One answer, as it was taken.
#[uniffi::remote(Record)]
pub struct CaseEntry {
    /// The step it was given in.
    pub step: Id,
    /// Who gave it.
    pub by: Id,
    /// Whose place was taken by delegation.
    #[uniffi(default = None)]
    pub instead_of: Option<Id>,
    /// When.
    pub at: Instant,
    /// What was answered.
    pub act: CaseAct,
    /// What that did.
    pub effect: CaseEffect,
    /// What was said with it.
    #[uniffi(default = None)]
    pub comment: Option<String>,
}

/// Where a case stands.
pub type CaseState = duebook::CaseState;
/// Where a case stands.
#[uniffi::remote(Enum)]
pub enum CaseState {
    /// A step waits for answers (审批中).
    Pending {
        /// The step.
        step: Id,
        /// Since when.
        since: Instant,
        /// The instant from which it is late. Absent: it has no time limit.
        #[uniffi(default = None)]
        due: Option<Instant>,
    },
    /// Approved (已通过).
    Approved {
        /// When.
        at: Instant,
        /// The first instant at which it can no longer be used. Absent: it can for ever.
        #[uniffi(default = None)]
        until: Option<Instant>,
    },
    /// Rejected (已拒绝).
    Rejected {
        /// In which step.
        step: Id,
        /// By whose answer.
        by: Id,
        /// When.
        at: Instant,
    },
    /// Taken back by the requester (已撤回).
    Withdrawn {
        /// When.
        at: Instant,
    },
}

/// A request for approval with its steps and answers. Where it stands is never stored: it follows from the answers.
///
/// It is made by `open_case`(crate::open_case) and grows only by `answer_case`(crate::answer_case). It carries
/// the steps and rules it was opened under, so a later version of the policy leaves it alone. It is bound to the
/// digest of what is asked for: other content needs another case.
pub type ApprovalCase = duebook::ApprovalCase;
/// A request for approval with its steps and answers. Where it stands is never stored: it follows from the answers.
///
/// It is made by `open_case`(crate::open_case) and grows only by `answer_case`(crate::answer_case). It carries
/// the steps and rules it was opened under, so a later version of the policy leaves it alone. It is bound to the
/// digest of what is asked for: other content needs another case.
#[uniffi::remote(Record)]
pub struct ApprovalCase {
    /// The case.
    pub id: Id,
    /// The policy it was opened under.
    pub policy: Id,
    /// Its version.
    pub version: i64,
    /// The branch that fitted.
    pub branch: Id,
    /// What is asked for.
    pub subject: Subject,
    /// The digest of the exact content that is asked for.
    pub digest: Id,
    /// Who asked.
    pub requester: Id,
    /// When.
    pub opened: Instant,
    /// The rules of the policy; of its limits, those of the currency asked for.
    pub rules: ApprovalRules,
    /// The steps of the branch.
    pub steps: Vec<ApprovalStep>,
    /// The answers in their order, at most 1,000.
    #[uniffi(default = [])]
    pub entries: Vec<CaseEntry>,
}

/// What somebody asks approval for.
pub type CaseRequest = duebook::CaseRequest;
/// What somebody asks approval for.
#[uniffi::remote(Record)]
pub struct CaseRequest {
    /// The new case.
    pub id: Id,
    /// What is asked for.
    pub subject: Subject,
    /// The digest of its exact content, as the caller computes it.
    pub digest: Id,
    /// Who asks.
    pub requester: Id,
    /// When.
    pub at: Instant,
}

/// What somebody answers.
pub type CaseAnswer = duebook::CaseAnswer;
/// What somebody answers.
#[uniffi::remote(Record)]
pub struct CaseAnswer {
    /// Who answers.
    pub by: Id,
    /// The step that is meant: if another is open by now, nothing happens.
    pub step: Id,
    /// The digest of the content that was looked at.
    pub digest: Id,
    /// When.
    pub at: Instant,
    /// The answer.
    pub act: CaseAct,
    /// What is said with it, at most 4,000 bytes.
    #[uniffi(default = None)]
    pub comment: Option<String>,
}

/// Why a case waits for somebody (待办原因).
pub type ApprovalReason = duebook::ApprovalReason;
/// Why a case waits for somebody (待办原因).
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum ApprovalReason {
    /// The step names the person.
    Named {},
    /// The person holds the role that decides.
    Role {
        /// The role.
        role: Id,
    },
    /// The person holds the role that decides, in the place of the subject.
    RoleWithin {
        /// The role.
        role: Id,
        /// The place.
        place: Id,
    },
    /// The person is the superior of somebody.
    Manager {
        /// Of whom.
        of: Id,
        /// How far up.
        level: i64,
    },
    /// The person heads somebody's department.
    DepartmentHead {
        /// Whose.
        of: Id,
    },
    /// Somebody handed the step over.
    Delegated {
        /// Who.
        from: Id,
    },
    /// The time limit was reached and the step goes to the person as well.
    Escalated {
        /// The time limit.
        since: Instant,
    },
}

/// What is wrong with an approval policy, or worth a look (策略检查结论).
pub type PolicyReason = duebook::PolicyReason;
/// What is wrong with an approval policy, or worth a look (策略检查结论).
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum PolicyReason {
    /// What is expected of every subject contradicts itself: no subject is ever taken.
    NothingExpected {},
    /// A subject that fits no branch (遗漏).
    Gap {},
    /// Subjects that fit no branch, beyond those shown.
    MoreGaps {
        /// How many examples are shown.
        shown: i64,
    },
    /// A subject that fits an earlier branch as well, which is taken (重叠).
    Overlap {
        /// The earlier branch.
        taken: Id,
    },
    /// The conditions of the branch contradict one another, or what is expected (矛盾).
    Contradiction {},
    /// The branches before it take everything that fits it (永不执行).
    NeverTaken {},
    /// Two policies decide the same action at the same time.
    PoliciesOverlap {
        /// The action.
        action: Id,
        /// The other policy.
        other: Id,
        /// Its version.
        version: i64,
    },
    /// The step names somebody who is not there, or is unknown.
    PersonAbsent {
        /// Who.
        person: Id,
    },
    /// The step names a role that nobody holds.
    RoleEmpty {
        /// The role.
        role: Id,
    },
    /// Too few people could decide the step.
    NoApprover {
        /// How many it needs.
        needed: i64,
        /// How many there are.
        found: i64,
    },
    /// The steps cannot all be decided by different people.
    TooFewPeople {
        /// How many different people they need.
        needed: i64,
    },
    /// The branch cannot be decided if this person is the requester (职责冲突).
    RequesterNeeded {
        /// Who.
        person: Id,
    },
    /// Nobody stands above some who may ask.
    NobodyAbove {
        /// One of them.
        person: Id,
        /// How many they are.
        people: i64,
    },
    /// An amount that nobody of the step, or too few, may approve (无人有权).
    AuthorityShort {
        /// The amount of the example.
        amount: Money,
        /// What enough of them may approve at most; none: nothing.
        #[uniffi(default = None)]
        most: Option<Money>,
    },
    /// Nobody is there to whom the step could escalate.
    EscalationEmpty {},
}

/// Somebody who may answer a case.
pub type CaseHolder = duebook::CaseHolder;
/// Somebody who may answer a case.
#[uniffi::remote(Record)]
pub struct CaseHolder {
    /// Who.
    pub person: Id,
    /// Why.
    pub reason: ApprovalReason,
}

/// Where a case stands and who holds it.
pub type CaseHolding = duebook::CaseHolding;
/// Where a case stands and who holds it.
#[uniffi::remote(Record)]
pub struct CaseHolding {
    /// The case.
    pub case: Id,
    /// Where it stands.
    pub state: CaseState,
    /// Who may answer the open step. None for an open step: everybody it names left, approved another step or lacks
    /// the authority, and it waits for a successor, for its time limit, or to be withdrawn.
    #[uniffi(default = [])]
    pub holders: Vec<CaseHolder>,
}

/// A case that waits for somebody.
pub type InboxLine = duebook::InboxLine;
/// A case that waits for somebody.
#[uniffi::remote(Record)]
pub struct InboxLine {
    /// The case.
    pub case: Id,
    /// What is asked for.
    pub action: Id,
    /// Its number.
    pub subject: Id,
    /// Who asks.
    pub requester: Id,
    /// The open step.
    pub step: Id,
    /// Since when it is open.
    pub since: Instant,
    /// From when on it is late. Absent: it has no time limit.
    #[uniffi(default = None)]
    pub due: Option<Instant>,
    /// Whether it is late.
    pub late: bool,
    /// Why it waits for this person.
    pub reason: ApprovalReason,
}

/// A case whose open step is late.
pub type OverdueCase = duebook::OverdueCase;
/// A case whose open step is late.
#[uniffi::remote(Record)]
pub struct OverdueCase {
    /// The case.
    pub case: Id,
    /// The open step.
    pub step: Id,
    /// Since when it is open.
    pub since: Instant,
    /// From when on it is late.
    pub due: Instant,
    /// How many whole seconds it is late: 0 at the time limit itself.
    pub seconds: i64,
}

/// An approval that may be used.
pub type ApprovalInForce = duebook::ApprovalInForce;
/// An approval that may be used.
#[uniffi::remote(Record)]
pub struct ApprovalInForce {
    /// The case.
    pub case: Id,
    /// When it was given.
    pub at: Instant,
    /// The first instant at which it can no longer be used. Absent: it can for ever.
    #[uniffi(default = None)]
    pub until: Option<Instant>,
    /// Who approved, in the order of the answers that count.
    pub by: Vec<Id>,
}

/// A percentile by nearest rank: the shortest time within which so many in a hundred were done.
pub type PercentileTime = duebook::PercentileTime;
/// A percentile by nearest rank: the shortest time within which so many in a hundred were done.
#[uniffi::remote(Record)]
pub struct PercentileTime {
    /// The percentile; 50 is the median.
    pub percent: i64,
    /// Whole seconds: a time that was really taken, never one between two.
    pub seconds: i64,
}

/// How long one step of a policy took, or its cases as a whole.
pub type StepTimes = duebook::StepTimes;
/// How long one step of a policy took, or its cases as a whole.
#[uniffi::remote(Record)]
pub struct StepTimes {
    /// The policy, all its versions together.
    pub policy: Id,
    /// The step. Absent: the cases as a whole, from the request to the end.
    #[uniffi(default = None)]
    pub step: Option<Id>,
    /// How many times it was done; a step that a case came back to counts again.
    pub count: i64,
    /// How many of them reached the time limit or passed it.
    pub late: i64,
    /// How many are open still and not counted.
    pub open: i64,
    /// The whole seconds of all together.
    pub total: i64,
    /// The percentiles asked for; none if nothing was done yet.
    pub percentiles: Vec<PercentileTime>,
}

/// How grave a finding is.
pub type Severity = duebook::Severity;
/// How grave a finding is.
#[uniffi::remote(Enum)]
pub enum Severity {
    /// Something can never be decided, or is never used.
    Fault,
    /// Worth a look.
    Notice,
}

/// One finding.
pub type PolicyFinding = duebook::PolicyFinding;
/// One finding.
#[uniffi::remote(Record)]
pub struct PolicyFinding {
    /// How grave it is.
    pub severity: Severity,
    /// The policy.
    pub policy: Id,
    /// Its version.
    pub version: i64,
    /// The branch, if it is about one.
    #[uniffi(default = None)]
    pub branch: Option<Id>,
    /// The step, if it is about one.
    #[uniffi(default = None)]
    pub step: Option<Id>,
    /// What it is.
    pub reason: PolicyReason,
    /// A subject that shows it, with the facts that matter.
    #[uniffi(default = None)]
    pub example: Option<Subject>,
}

/// What a check of policies found, in the order of the policies and their branches.
pub type PolicyReport = duebook::PolicyReport;
/// What a check of policies found, in the order of the policies and their branches.
#[uniffi::remote(Record)]
pub struct PolicyReport {
    /// How many findings are faults. None: whatever is expected can be decided.
    pub faults: i64,
    /// The findings.
    pub findings: Vec<PolicyFinding>,
}

/// Which records a rule reaches, seen from the person.
///
/// A record is in the team, department or region that its fact says; if it has no such fact, in that of its owner.
/// Its project is what its fact says.
pub type RowScope = duebook::RowScope;
/// Which records a rule reaches, seen from the person.
///
/// A record is in the team, department or region that its fact says; if it has no such fact, in that of its owner.
/// Its project is what its fact says.
#[uniffi::remote(Enum)]
pub enum RowScope {
    /// All.
    All,
    /// Those of the person's region (本区域).
    Region,
    /// Those of the person's department (本部门).
    Department,
    /// Those of the person's team (本小组).
    Team,
    /// Those of the projects the person works on (本项目).
    Project,
    /// Those the person owns: the fact `owner` (本人).
    Own,
}

/// What may be done with a field. Of several the strictest holds.
pub type FieldAccess = duebook::FieldAccess;
/// What may be done with a field. Of several the strictest holds.
#[uniffi::remote(Enum)]
pub enum FieldAccess {
    /// Seen and changed (可编辑).
    Write,
    /// Seen (只读).
    Read,
    /// Neither (不可见).
    Hidden,
}

/// What may be done with some fields of a record.
pub type FieldMask = duebook::FieldMask;
/// What may be done with some fields of a record.
#[uniffi::remote(Record)]
pub struct FieldMask {
    /// Of which actions or kinds of record, at most 100. None: of all.
    #[uniffi(default = [])]
    pub actions: Vec<Id>,
    /// The names of the fields, 1 to 100.
    pub fields: Vec<Id>,
    /// What may be done with them.
    pub access: FieldAccess,
    /// Only while an approval is at this step (节点权限). Absent: always.
    #[uniffi(default = None)]
    pub step: Option<Id>,
}

/// What is left of a record's fields.
pub type Masked = duebook::Masked;
/// What is left of a record's fields.
#[uniffi::remote(Record)]
pub struct Masked {
    /// The fields that may be seen, in the order given.
    pub fields: Vec<Field>,
    /// The names of those that may not be changed.
    #[uniffi(default = [])]
    pub read_only: Vec<Id>,
    /// The names of those that may not be seen. Their values are gone.
    #[uniffi(default = [])]
    pub hidden: Vec<Id>,
}

/// What can be done with a record: these three, and no other.
pub type Verb = duebook::Verb;
/// What can be done with a record: these three, and no other.
#[uniffi::remote(Enum)]
pub enum Verb {
    /// See it (查看).
    View,
    /// Approve it (审批).
    Approve,
    /// Do or change it (调整).
    Adjust,
}

/// Whether a rule allows or denies.
pub type AccessEffect = duebook::AccessEffect;
/// Whether a rule allows or denies.
#[uniffi::remote(Enum)]
pub enum AccessEffect {
    /// It allows.
    Allow,
    /// It denies, whatever else allows.
    Deny,
}

/// One rule. Verdicts name it.
pub type AccessRule = duebook::AccessRule;
/// One rule. Verdicts name it.
#[uniffi::remote(Record)]
pub struct AccessRule {
    /// The rule, unique in the policy.
    pub id: Id,
    /// Whether it allows or denies.
    pub effect: AccessEffect,
    /// What may be done.
    pub verb: Verb,
    /// With which actions or kinds of record, at most 1,000. None: all.
    #[uniffi(default = [])]
    pub actions: Vec<Id>,
    /// With which rows.
    pub scope: RowScope,
    /// From when on. Absent: always was.
    #[uniffi(default = None)]
    pub from: Option<Instant>,
    /// The first instant at which it no longer counts. Absent: without end.
    #[uniffi(default = None)]
    pub until: Option<Instant>,
}

/// What holders of a role may do.
pub type AccessRole = duebook::AccessRole;
/// What holders of a role may do.
#[uniffi::remote(Record)]
pub struct AccessRole {
    /// The role.
    pub role: Id,
    /// Its rules, at most 1,000.
    #[uniffi(default = [])]
    pub rules: Vec<AccessRule>,
    /// The fields its holders may not change, or not see, at most 100.
    #[uniffi(default = [])]
    pub masks: Vec<FieldMask>,
}

/// What one person may or may not do beside the roles held.
pub type PersonAccess = duebook::PersonAccess;
/// What one person may or may not do beside the roles held.
#[uniffi::remote(Record)]
pub struct PersonAccess {
    /// The person.
    pub person: Id,
    /// The rules, at most 1,000.
    #[uniffi(default = [])]
    pub rules: Vec<AccessRule>,
    /// The fields the person may not change, or not see, at most 100.
    #[uniffi(default = [])]
    pub masks: Vec<FieldMask>,
}

/// A verb with an action or kind of record.
pub type Right = duebook::Right;
/// A verb with an action or kind of record.
#[uniffi::remote(Record)]
pub struct Right {
    /// What may be done.
    pub verb: Verb,
    /// With what.
    pub action: Id,
}

/// Two rights that nobody should hold together (不相容职责): entering refunds and approving them.
pub type DutyPair = duebook::DutyPair;
/// Two rights that nobody should hold together (不相容职责): entering refunds and approving them.
#[uniffi::remote(Record)]
pub struct DutyPair {
    /// The pair, unique in the policy.
    pub id: Id,
    /// One right.
    pub first: Right,
    /// The other.
    pub second: Right,
}

/// Who may do what. An empty policy allows nothing; it is no policy that allows everything.
pub type AccessPolicy = duebook::AccessPolicy;
/// Who may do what. An empty policy allows nothing; it is no policy that allows everything.
#[uniffi::remote(Record)]
pub struct AccessPolicy {
    /// What roles may do, at most 1,000.
    #[uniffi(default = [])]
    pub roles: Vec<AccessRole>,
    /// What single people may or may not do beside their roles (到人), at most 100,000.
    #[uniffi(default = [])]
    pub people: Vec<PersonAccess>,
    /// Rights that nobody should hold together (不相容职责), at most 1,000. The review finds who does.
    #[uniffi(default = [])]
    pub duties: Vec<DutyPair>,
}

/// Why somebody may do something or may not (权限判定原因), and what would change it.
pub type AccessReason = duebook::AccessReason;
/// Why somebody may do something or may not (权限判定原因), and what would change it.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum AccessReason {
    /// There is no policy: everything is allowed.
    NoPolicy {},
    /// A rule allows it.
    Granted {
        /// The rule.
        rule: Id,
        /// The role it belongs to; absent: it is the person's own.
        #[uniffi(default = None)]
        role: Option<Id>,
        /// What it reaches.
        scope: RowScope,
    },
    /// A rule denies it, whatever allows it.
    Denied {
        /// The rule.
        rule: Id,
        /// The role it belongs to; absent: it is the person's own.
        #[uniffi(default = None)]
        role: Option<Id>,
        /// What it reaches.
        scope: RowScope,
    },
    /// No rule allows it for any row.
    NotGranted {
        /// What was to be done.
        verb: Verb,
        /// With what.
        action: Id,
        /// Roles that would allow it for some rows, at most ten.
        #[uniffi(default = [])]
        roles: Vec<Id>,
    },
    /// It is allowed for other rows than this one.
    OutOfScope {
        /// The rule that reaches furthest.
        rule: Id,
        /// The person.
        person: Id,
        /// What it reaches.
        scope: RowScope,
        /// What this record has in that place: its owner, team, department, region or project.
        #[uniffi(default = None)]
        found: Option<Id>,
    },
    /// The person is not there.
    Absent {
        /// The person.
        person: Id,
        /// From when on the person is there, if not yet.
        #[uniffi(default = None)]
        from: Option<Instant>,
        /// Since when the person is gone.
        #[uniffi(default = None)]
        until: Option<Instant>,
    },
}

/// Whether somebody may do something, and what made it so.
pub type Verdict = duebook::Verdict;
/// Whether somebody may do something, and what made it so.
#[uniffi::remote(Record)]
pub struct Verdict {
    /// Whether it is allowed.
    pub allowed: bool,
    /// Why, and what would change it.
    pub reason: AccessReason,
}

/// A review of rights that somebody stands for. The host stores it; it is never changed.
pub type AccessAttestation = duebook::AccessAttestation;
/// A review of rights that somebody stands for. The host stores it; it is never changed.
#[uniffi::remote(Record)]
pub struct AccessAttestation {
    /// The attestation.
    pub id: Id,
    /// Who stands for it.
    pub reviewer: Id,
    /// When it was given.
    pub at: Instant,
    /// The beginning of the period looked at.
    pub from: Instant,
    /// Its end; the next period begins here.
    pub until: Instant,
    /// The digest of the review that was looked at.
    pub digest: Id,
    /// What was said with it, at most 4,000 bytes.
    #[uniffi(default = None)]
    pub comment: Option<String>,
}

/// Whether a review of rights is due.
pub type AttestationStatus = duebook::AttestationStatus;
/// Whether a review of rights is due.
#[uniffi::remote(Record)]
pub struct AttestationStatus {
    /// Up to when somebody stands for the rights. Absent: nobody ever did.
    #[uniffi(default = None)]
    pub covered: Option<Instant>,
    /// From when on the next one is late. Absent: it is late.
    #[uniffi(default = None)]
    pub due: Option<Instant>,
    /// Whether it is late.
    pub late: bool,
}

/// One use of a right.
pub type RightUse = duebook::RightUse;
/// One use of a right.
#[uniffi::remote(Record)]
pub struct RightUse {
    /// Who used it.
    pub person: Id,
    /// What was done.
    pub verb: Verb,
    /// With what.
    pub action: Id,
    /// When.
    pub at: Instant,
}

/// What a review looks at.
pub type AccessReviewRequest = duebook::AccessReviewRequest;
/// What a review looks at.
#[uniffi::remote(Record)]
pub struct AccessReviewRequest {
    /// Actions and kinds that rules for all actions reach; those that a rule, a pair or a use names are looked at
    /// anyway. At most 1,000 in all.
    #[uniffi(default = [])]
    pub actions: Vec<Id>,
    /// What was done with rights.
    #[uniffi(default = [])]
    pub usage: Vec<RightUse>,
    /// A right counts as unused if it was not used from this instant on.
    pub unused_since: Instant,
    /// A right is wide if so many in a hundred of those who are there have it, 1 to 100.
    pub wide_percent: i64,
    /// The instant of the review.
    pub as_of: Instant,
}

/// Somebody who holds a right.
pub type RightHolder = duebook::RightHolder;
/// Somebody who holds a right.
#[uniffi::remote(Record)]
pub struct RightHolder {
    /// Who.
    pub person: Id,
    /// The widest rows it reaches.
    pub scope: RowScope,
}

/// Who holds a right.
pub type RightHolders = duebook::RightHolders;
/// Who holds a right.
#[uniffi::remote(Record)]
pub struct RightHolders {
    /// The right.
    pub right: Right,
    /// Whether too many hold it (所有人都能操作).
    pub wide: bool,
    /// Who holds it, in the order of the organization.
    pub holders: Vec<RightHolder>,
}

/// A right that was not used.
pub type UnusedRight = duebook::UnusedRight;
/// A right that was not used.
#[uniffi::remote(Record)]
pub struct UnusedRight {
    /// Whose.
    pub person: Id,
    /// The right.
    pub right: Right,
    /// When it was used last. Absent: never, as far as is known.
    #[uniffi(default = None)]
    pub last: Option<Instant>,
}

/// Somebody who holds two rights that should be apart.
pub type DutyConflict = duebook::DutyConflict;
/// Somebody who holds two rights that should be apart.
#[uniffi::remote(Record)]
pub struct DutyConflict {
    /// The pair of the policy.
    pub duty: Id,
    /// Who.
    pub person: Id,
}

/// A record whose owner is not there.
pub type DepartedOwner = duebook::DepartedOwner;
/// A record whose owner is not there.
#[uniffi::remote(Record)]
pub struct DepartedOwner {
    /// The action or kind of the record.
    pub action: Id,
    /// Its number.
    pub subject: Id,
    /// The owner.
    pub owner: Id,
    /// Since when the owner is gone. Absent: is not there yet, or is unknown.
    #[uniffi(default = None)]
    pub since: Option<Instant>,
}

/// What a review found.
pub type AccessReview = duebook::AccessReview;
/// What a review found.
#[uniffi::remote(Record)]
pub struct AccessReview {
    /// How many people are there.
    pub people: i64,
    /// Who can do what: every right that somebody has, by action and verb.
    pub rights: Vec<RightHolders>,
    /// Rights that were not used (闲置权限), by person, action and verb.
    pub unused: Vec<UnusedRight>,
    /// People who hold rights that should be apart (不相容职责).
    pub conflicts: Vec<DutyConflict>,
    /// People the policy has rules for who are not there, or are unknown.
    pub absent: Vec<Id>,
    /// Roles the policy has rules for that nobody holds.
    pub empty_roles: Vec<Id>,
}

/// What stands for the whole log: how many lines it has and the root of their tree. Two logs with one head have the
/// same lines in the same order, byte by byte.
///
/// Keep it apart from the log: printed, mailed, in the minutes, with a notary. It is 64 digits and a number.
pub type Head = duebook::Head;
/// What stands for the whole log: how many lines it has and the root of their tree. Two logs with one head have the
/// same lines in the same order, byte by byte.
///
/// Keep it apart from the log: printed, mailed, in the minutes, with a notary. It is 64 digits and a number.
#[uniffi::remote(Record)]
pub struct Head {
    /// How many lines, the genesis among them.
    pub count: i64,
    /// The root of their tree, 64 lower-case hexadecimal digits.
    pub root: String,
}

/// A frontier as a record, to be stored with a snapshot and restored.
pub type FrontierState = duebook::FrontierState;
/// A frontier as a record, to be stored with a snapshot and restored.
#[uniffi::remote(Record)]
pub struct FrontierState {
    /// How many lines.
    pub count: i64,
    /// The roots of the complete subtrees, the largest and earliest first.
    pub roots: Vec<String>,
}

/// What the first line of a log says: the library, the version of the form, the book. It is a leaf like any other,
/// so that no root of one book is ever the root of another, and a log can be told from any other file.
pub type Genesis = duebook::Genesis;
/// What the first line of a log says: the library, the version of the form, the book. It is a leaf like any other,
/// so that no root of one book is ever the root of another, and a log can be told from any other file.
#[uniffi::remote(Record)]
pub struct Genesis {
    /// The book.
    pub book: Id,
}

/// That a line stands at its place (存在证明): the digests beside its way to the root.
pub type InclusionProof = duebook::InclusionProof;
/// That a line stands at its place (存在证明): the digests beside its way to the root.
#[uniffi::remote(Record)]
pub struct InclusionProof {
    /// The place of the line, from 0.
    pub sequence: i64,
    /// How many lines the log had.
    pub count: i64,
    /// The digests, from the leaf up: at most 63.
    pub path: Vec<String>,
}

/// That a longer log continues a shorter one (一致性证明): the digests both have, and those beside them.
pub type ConsistencyProof = duebook::ConsistencyProof;
/// That a longer log continues a shorter one (一致性证明): the digests both have, and those beside them.
#[uniffi::remote(Record)]
pub struct ConsistencyProof {
    /// How many lines the shorter log has.
    pub old_count: i64,
    /// How many lines the longer log has.
    pub new_count: i64,
    /// The digests, in the order of RFC 6962: at most 64.
    pub path: Vec<String>,
}

/// A whole log, as a host without state hands it over.
pub type LogSource = duebook::LogSource;
/// A whole log, as a host without state hands it over.
#[uniffi::remote(Enum)]
pub enum LogSource {
    /// Its lines, without the ends of lines.
    Lines {
        /// The lines, at most 10,000,000.
        lines: Vec<String>,
    },
    /// The digests of its lines, as `leaf_digest`(crate::leaf_digest) says them.
    Leaves {
        /// The digests, at most 10,000,000.
        leaves: Vec<String>,
    },
}

/// What a check of a log found.
pub type LogFinding = duebook::LogFinding;
/// What a check of a log found.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum LogFinding {
    /// Every line is as recorded and none is missing.
    Intact {
        /// How many lines.
        count: i64,
    },
    /// Nothing that was kept says anything of these lines.
    Unproven {
        /// So many lines from the first are as recorded.
        proven: i64,
        /// How many lines there are.
        count: i64,
    },
    /// The line is not the one recorded at its place, nor at another.
    Changed {
        /// Its sequence, from 0.
        sequence: i64,
    },
    /// The line was recorded, but at another place: lines before it were cut out, doubled or swapped.
    Misplaced {
        /// Where it stands, from 0.
        sequence: i64,
        /// Where it was recorded, from 0.
        recorded_as: i64,
    },
    /// One of the lines is not as recorded; which one, nothing that was kept can say.
    ChangedWithin {
        /// The first that may be it, from 0.
        first: i64,
        /// The last that may be it.
        last: i64,
    },
    /// Lines at the end are missing.
    Cut {
        /// How many lines there are.
        count: i64,
        /// How many were recorded, at least.
        recorded: i64,
    },
    /// The digests of the lines do not lead to a kept head: they are not believed after these.
    LeavesRefuted {
        /// So many of them are believed.
        believed: i64,
    },
    /// The first line is that of another book's log.
    ForeignBook {
        /// The book it should be of.
        expected: Id,
        /// The book it is of.
        found: Id,
    },
    /// The log was written by a newer version of the library.
    NewerFormat {
        /// The version of its form.
        format: i64,
        /// The newest one known here.
        newest: i64,
    },
    /// The first line is not the header of a log.
    NoHeader {},
}

/// What the host kept where the log's keeper cannot reach: the check believes this, and not the log.
///
/// Which claim can be made depends on it:
pub type LogTrust = duebook::LogTrust;
/// What the host kept where the log's keeper cannot reach: the check believes this, and not the log.
///
/// Which claim can be made depends on it:
#[uniffi::remote(Record)]
pub struct LogTrust {
    /// The book whose log it should be; the first line must be its genesis.
    #[uniffi(default = None)]
    pub book: Option<Id>,
    /// Heads the log had, in any order.
    #[uniffi(default = [])]
    pub heads: Vec<Head>,
    /// The digests of its lines from the first on, as `leaf_digest`(crate::leaf_digest) says them. They may have
    /// lain with the log: where a head reaches, they are believed only if they lead to it.
    #[uniffi(default = [])]
    pub leaves: Vec<String>,
}

/// Lines from `first` to `last`, both among them, counted from 0.
pub type LineRange = duebook::LineRange;
/// Lines from `first` to `last`, both among them, counted from 0.
#[uniffi::remote(Record)]
pub struct LineRange {
    /// The first.
    pub first: i64,
    /// The last.
    pub last: i64,
}

/// What a check of a whole log found.
pub type LogReport = duebook::LogReport;
/// What a check of a whole log found.
#[uniffi::remote(Record)]
pub struct LogReport {
    /// The head of the lines as they stand.
    pub head: Head,
    /// So many lines from the first are exactly those that were recorded.
    pub proven: i64,
    /// Where the first bad line is: one of these, and exactly known if there is but one. A line that is missing at
    /// the end counts as bad. None if nothing bad was found.
    #[uniffi(default = None)]
    pub bad: Option<LineRange>,
    /// What was found, with sentences; never empty.
    pub findings: Vec<LogFinding>,
}

/// Net and tax of an amount at one rate. Together they are the amount with tax.
pub type TaxPart = duebook::TaxPart;
/// Net and tax of an amount at one rate. Together they are the amount with tax.
#[uniffi::remote(Record)]
pub struct TaxPart {
    /// The rate: 13, 9, 6, 3 …
    pub rate: Percent,
    /// Without tax (不含税).
    pub net: Money,
    /// The tax (税额).
    pub tax: Money,
}

/// An amount with tax inside.
pub type TaxedAmount = duebook::TaxedAmount;
/// An amount with tax inside.
#[uniffi::remote(Record)]
pub struct TaxedAmount {
    /// The amount, tax inside.
    pub gross: Money,
    /// The rate.
    pub rate: Percent,
}

/// Which of the two is rounded. The other is what is left: it takes the remainder.
pub type TaxRounded = duebook::TaxRounded;
/// Which of the two is rounded. The other is what is left: it takes the remainder.
#[uniffi::remote(Enum)]
pub enum TaxRounded {
    /// Net is rounded; tax is the rest. Usual where prices include tax.
    Net,
    /// Tax is rounded; net is the rest.
    Tax,
}

/// What `take_tax` took, and what is left.
pub type TaxTaken = duebook::TaxTaken;
/// What `take_tax` took, and what is left.
#[uniffi::remote(Record)]
pub struct TaxTaken {
    /// Taken: adds up to the amount asked for.
    pub taken: Vec<TaxPart>,
    /// Left: with what was taken, exactly the parts from before.
    pub left: Vec<TaxPart>,
}

/// What happened.
pub type MoneyKind = duebook::MoneyKind;
/// What happened.
#[uniffi::remote(Enum)]
pub enum MoneyKind {
    /// Money came in before anything was owed (预收).
    ReceivedInAdvance,
    /// Money came in for what is owed (收款).
    Received,
    /// Goods or services were delivered and invoiced (开票确认收入).
    Invoiced,
    /// An advance paid what is owed (预收冲应收).
    Applied,
    /// An unused advance was paid back (退款).
    Refunded,
    /// An advance passed to another customer (预收转户).
    Transferred,
    /// What one customer owes passed to another (应收冲应收, 并账).
    Offset,
    /// What is owed was set against what we owe the same partner (应收冲应付).
    Netted,
    /// A bank or channel kept a fee (手续费).
    Fee,
    /// A discount for early payment was granted (现金折扣).
    Discount,
    /// A trifle was given up to close an item (尾差).
    Rounding,
    /// A foreign receivable is worth more (汇兑收益).
    ExchangeGain,
    /// A foreign receivable is worth less (汇兑损失).
    ExchangeLoss,
    /// The allowance for bad debts changes (计提坏账准备); below zero, it is released.
    Provision,
    /// A bad debt was written off (坏账核销).
    WriteOff,
    /// A written-off debt was paid after all (坏账收回).
    Recovery,
    /// A written-off debt is owed again, and not paid yet (已核销坏账恢复).
    Reinstated,
    /// A bill of exchange was received (收到票据).
    BillReceived,
    /// Interest or a penalty for late payment was charged (滞纳金, 违约金).
    LateCharge,
    /// An advance became a contract liability when the contract was made (预收账款转合同负债).
    Reclassified,
    /// Prepaid money lapsed unused (逾期作废).
    Expired,
    /// A deposit was forfeited by the giver in breach (没收定金).
    Forfeited,
    /// Foreign money of a customer is worth less, which is a gain (预收款汇兑收益).
    AdvanceGain,
    /// Foreign money of a customer is worth more, which is a loss (预收款汇兑损失).
    AdvanceLoss,
}

/// One movement of money, to be entered in the general ledger once.
///
/// A fact below zero is the same fact in red letters: an invoice of -113.00 is a red invoice (红字发票), a provision
/// of -50.00 releases 50.00.
pub type MoneyFact = duebook::MoneyFact;
/// One movement of money, to be entered in the general ledger once.
///
/// A fact below zero is the same fact in red letters: an invoice of -113.00 is a red invoice (红字发票), a provision
/// of -50.00 releases 50.00.
#[uniffi::remote(Record)]
pub struct MoneyFact {
    /// The key, the same for ever: the voucher has it too, and no fact gives two.
    pub key: Id,
    /// What happened.
    pub kind: MoneyKind,
    /// The day of the voucher.
    pub on: LocalDate,
    /// Whose money or debt it is.
    #[uniffi(default = None)]
    pub customer: Option<Id>,
    /// To whom it passes; for `transferred` and `offset`.
    #[uniffi(default = None)]
    pub other: Option<Id>,
    /// The nature of an advance, where the chart keeps natures apart.
    #[uniffi(default = None)]
    pub nature: Option<Nature>,
    /// The whole amount, tax and fee inside. Zero for an exchange difference of a foreign currency, and only there.
    pub amount: Money,
    /// What it is worth in the books (本位币金额); equal to the amount if that is in the home currency.
    pub home: Money,
    /// Net and tax of the amount by rate, adding up to it exactly. None: the amount has no tax part.
    #[uniffi(default = [])]
    pub taxes: Vec<TaxPart>,
    /// What the bank or channel kept of it (手续费).
    #[uniffi(default = None)]
    pub fee: Option<Money>,
    /// What the accounts may ask for (辅助核算): department, project, contract, supplier. The customer stands above.
    #[uniffi(default = [])]
    pub dimensions: Vec<Field>,
    /// The text of the lines (摘要), 1 to 256 bytes.
    pub summary: String,
}

/// The side of an account.
pub type EntrySide = duebook::EntrySide;
/// The side of an account.
#[uniffi::remote(Enum)]
pub enum EntrySide {
    /// 借方.
    Debit,
    /// 贷方.
    Credit,
}

/// A part of the amount of a fact. Gross is net and tax, and it is the fee and what is left after it.
pub type AmountPart = duebook::AmountPart;
/// A part of the amount of a fact. Gross is net and tax, and it is the fee and what is left after it.
#[uniffi::remote(Enum)]
pub enum AmountPart {
    /// All of it (价税合计).
    Gross,
    /// Without tax (不含税金额); a line for each rate. All of it for a fact without tax.
    Net,
    /// The tax (税额); a line for each rate.
    Tax,
    /// What the bank or channel kept (手续费).
    Fee,
    /// What is left after that (实收).
    AfterFee,
}

/// Whose line it is.
pub type Party = duebook::Party;
/// Whose line it is.
#[uniffi::remote(Enum)]
pub enum Party {
    /// The customer of the fact.
    Customer,
    /// The other customer.
    Other,
}

/// Whether a line is entered as it is or below zero.
pub type LineSign = duebook::LineSign;
/// Whether a line is entered as it is or below zero.
#[uniffi::remote(Enum)]
pub enum LineSign {
    /// As it is (蓝字).
    Plain,
    /// Below zero, on the same side (红字), as U8 books a refund.
    Red,
}

/// One line of an entry.
pub type RuleLine = duebook::RuleLine;
/// One line of an entry.
#[uniffi::remote(Record)]
pub struct RuleLine {
    /// The side.
    pub side: EntrySide,
    /// The account.
    pub account: Id,
    /// Which part of the amount.
    pub part: AmountPart,
    /// Whose line it is, where the account asks for the customer.
    pub party: Party,
    /// As it is, or in red letters.
    pub sign: LineSign,
}

/// The entry of one kind of fact.
pub type ChartRule = duebook::ChartRule;
/// The entry of one kind of fact.
#[uniffi::remote(Record)]
pub struct ChartRule {
    /// The kind.
    pub kind: MoneyKind,
    /// For facts of these natures only. Empty: for all that no other rule of the kind names.
    #[uniffi(default = [])]
    pub natures: Vec<Nature>,
    /// Its lines, at most 20. None: by this chart there is nothing to enter.
    pub lines: Vec<RuleLine>,
}

/// One account (会计科目).
pub type ChartAccount = duebook::ChartAccount;
/// One account (会计科目).
#[uniffi::remote(Record)]
pub struct ChartAccount {
    /// The code (科目编码).
    pub code: Id,
    /// The name (科目名称), 1 to 256 bytes.
    pub name: String,
    /// The dimensions that every line on it must have (辅助核算); `customer` is that of the fact.
    #[uniffi(default = [])]
    pub dimensions: Vec<Id>,
}

/// Accounts and rules. Take a `ChartPreset`(crate::ChartPreset) and put in your own codes, or write your own.
pub type Chart = duebook::Chart;
/// Accounts and rules. Take a `ChartPreset`(crate::ChartPreset) and put in your own codes, or write your own.
#[uniffi::remote(Record)]
pub struct Chart {
    /// The currency of the books (本位币).
    pub home: Currency,
    /// Who takes the unit that is left over when the home value of a foreign amount is spread over its parts.
    pub remainder: Remainder,
    /// The accounts, 1 to 1,000, each code once.
    pub accounts: Vec<ChartAccount>,
    /// The entries, 1 to 1,000; at most one for each kind and nature.
    pub rules: Vec<ChartRule>,
}

/// A chart that is given.
pub type ChartPreset = duebook::ChartPreset;
/// A chart that is given.
#[uniffi::remote(Enum)]
pub enum ChartPreset {
    /// 预收账款, as small enterprises keep it (小企业会计准则): bad debts go directly to 营业外支出, and there is no
    /// allowance for them.
    Advances,
    /// 合同负债 with 应交税费——待转销项税额 (企业会计准则第 14 号). Money of the natures advance, deposit and earnest
    /// has no contract yet and is 预收账款; guarantees and unidentified money are 其他应付款.
    ContractLiability,
    /// The credit side of 应收账款, for who has few advances.
    ReceivableCredit,
}

/// A chart, or the name of one that is given.
pub type ChartSource = duebook::ChartSource;
/// A chart, or the name of one that is given.
#[uniffi::remote(Enum)]
pub enum ChartSource {
    /// One that is given.
    Preset {
        /// Which.
        preset: ChartPreset,
        /// The currency of the books.
        home: Currency,
    },
    /// The caller's own.
    Own {
        /// The chart.
        chart: Chart,
    },
}

/// Something that is wrong with a chart, or missing in it.
pub type ChartFault = duebook::ChartFault;
/// Something that is wrong with a chart, or missing in it.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum ChartFault {
    /// Two accounts have one code.
    AccountTwice {
        /// The code.
        account: Id,
    },
    /// Two rules are for the same facts.
    RuleTwice {
        /// The later rule, from 0.
        rule: i64,
        /// The kind of fact.
        fact: MoneyKind,
        /// The earlier rule, from 0.
        first: i64,
    },
    /// A rule books on an account that the chart does not have.
    AccountMissing {
        /// The rule, from 0.
        rule: i64,
        /// The kind of fact.
        fact: MoneyKind,
        /// The account.
        account: Id,
    },
    /// A rule books tax on an account that the chart does not have.
    TaxAccountMissing {
        /// The rule, from 0.
        rule: i64,
        /// The kind of fact.
        fact: MoneyKind,
        /// The account.
        account: Id,
    },
    /// A rule debits another share of the amount than it credits.
    RuleUnbalanced {
        /// The rule, from 0.
        rule: i64,
        /// The kind of fact.
        fact: MoneyKind,
        /// The part that does not cancel out: `gross`, `tax` or `fee`.
        part: String,
        /// The account of its last line.
        account: Id,
    },
    /// A kind of fact has no rule: such a fact would be refused.
    RuleMissing {
        /// The kind of fact.
        fact: MoneyKind,
    },
}

/// One line of a voucher.
pub type VoucherLine = duebook::VoucherLine;
/// One line of a voucher.
#[uniffi::remote(Record)]
pub struct VoucherLine {
    /// The side.
    pub side: EntrySide,
    /// The code of the account.
    pub account: Id,
    /// The name of the account.
    pub name: String,
    /// The tax rate, on a line of net or tax.
    #[uniffi(default = None)]
    pub rate: Option<Percent>,
    /// The amount (原币); below zero in red letters.
    pub amount: Money,
    /// The amount in the home currency (本位币).
    pub home: Money,
    /// What the account asks for (辅助核算), in the order of the account.
    #[uniffi(default = [])]
    pub dimensions: Vec<Field>,
    /// The text (摘要).
    pub summary: String,
}

/// An entry in the general ledger.
pub type Voucher = duebook::Voucher;
/// An entry in the general ledger.
#[uniffi::remote(Record)]
pub struct Voucher {
    /// The key of its fact.
    pub id: Id,
    /// Its day (制单日期).
    pub on: LocalDate,
    /// The voucher it takes back.
    #[uniffi(default = None)]
    pub reverses: Option<Id>,
    /// Its lines, in the order of the rule; none of them is zero.
    pub lines: Vec<VoucherLine>,
}

/// The vouchers of facts.
pub type VoucherSet = duebook::VoucherSet;
/// The vouchers of facts.
#[uniffi::remote(Record)]
pub struct VoucherSet {
    /// The vouchers that are new, in the order of their facts.
    pub vouchers: Vec<Voucher>,
    /// The keys of facts for which this chart has nothing to enter.
    pub nothing: Vec<Id>,
    /// The keys of facts whose vouchers stand in the ledger already, exactly as they would be given.
    pub posted: Vec<Id>,
}

/// How a voucher is taken back. Either way every account is where it was.
pub type ReversalStyle = duebook::ReversalStyle;
/// How a voucher is taken back. Either way every account is where it was.
#[uniffi::remote(Enum)]
pub enum ReversalStyle {
    /// The same sides, amounts below zero (红字冲销): turnover is taken back too. Usual in China.
    RedLetter,
    /// The other side, the same amounts (反方向冲销): turnover grows on both sides.
    OppositeSide,
}

/// What becomes of a revaluation when the next period begins.
pub type NextPeriod = duebook::NextPeriod;
/// What becomes of a revaluation when the next period begins.
#[uniffi::remote(Enum)]
pub enum NextPeriod {
    /// It stands; the next one goes on from its values.
    Kept,
    /// It is taken back on a day of the next period (期初冲回): until then there is no other.
    Reversed,
}

/// How a book keeps foreign money.
pub type ForeignRules = duebook::ForeignRules;
/// How a book keeps foreign money.
#[uniffi::remote(Record)]
pub struct ForeignRules {
    /// The currency of the books (本位币). A book never changes it.
    pub home: Currency,
    /// What takes part in a revaluation, and where the residue goes.
    pub revaluation: RevaluationPolicy,
    /// What becomes of a revaluation when the next period begins.
    pub next_period: NextPeriod,
}

/// What a document says it is worth in the home currency.
pub type BookValue = duebook::BookValue;
/// What a document says it is worth in the home currency.
#[uniffi::remote(Enum)]
pub enum BookValue {
    /// At a rate, halves away from zero.
    Quoted {
        /// From its currency into that of the book.
        quote: Quote,
    },
    /// The value itself.
    Stated {
        /// The value, in the home currency.
        home: Money,
    },
}

/// A record that is worth something in the home currency.
pub type ValuedRecord = duebook::ValuedRecord;
/// A record that is worth something in the home currency.
#[uniffi::remote(Enum)]
pub enum ValuedRecord {
    /// A receivable.
    Item {
        /// The item.
        item: Id,
    },
    /// Money on an account.
    Lot {
        /// The lot.
        lot: Id,
    },
}

/// What a revaluation makes of a record.
pub type ValueChange = duebook::ValueChange;
/// What a revaluation makes of a record.
#[uniffi::remote(Record)]
pub struct ValueChange {
    /// The record.
    pub record: ValuedRecord,
    /// What kind of balance it is.
    pub balance: BalanceKind,
    /// What it is at the end of the day, in its own currency (原币).
    pub original: Money,
    /// What stood in the books.
    pub before: Money,
    /// What stands there from now on.
    pub after: Money,
}

/// A foreign record with its value in the books.
pub type ValuedBalance = duebook::ValuedBalance;
/// A foreign record with its value in the books.
#[uniffi::remote(Record)]
pub struct ValuedBalance {
    /// The record.
    pub record: ValuedRecord,
    /// Whose it is.
    pub customer: Id,
    /// What kind of balance it is.
    pub balance: BalanceKind,
    /// What is open or left of it, in its own currency (原币余额).
    pub original: Money,
    /// What of it stands in the books (本位币余额).
    pub home: Money,
}

/// A customer (客户) as registered.
pub type Customer = duebook::Customer;
/// A customer (客户) as registered.
#[uniffi::remote(Record)]
pub struct Customer {
    /// The customer.
    pub id: Id,
    /// The name (企业名称), at most 1,000 bytes.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// Who looks after the customer (负责人).
    #[uniffi(default = None)]
    pub owner: Option<Id>,
    /// The department of the owner (部门).
    #[uniffi(default = None)]
    pub department: Option<Id>,
    /// The tax identity (纳税人识别号).
    #[uniffi(default = None)]
    pub tax_id: Option<Id>,
    /// What else the caller keeps, at most 64 fields.
    #[uniffi(default = [])]
    pub fields: Vec<Field>,
}

/// A piece of evidence (凭证附件): the file stays with the host, its digest is in the book.
pub type Evidence = duebook::Evidence;
/// A piece of evidence (凭证附件): the file stays with the host, its digest is in the book.
#[uniffi::remote(Record)]
pub struct Evidence {
    /// What it is: `bank slip`, `contract page`.
    pub label: Id,
    /// The digest of the file, as the host computes it.
    pub digest: Id,
    /// The media type, such as `image/png`.
    #[uniffi(default = None)]
    pub media: Option<Id>,
}

/// Money that arrived, or is said to have arrived (收款单).
pub type Receipt = duebook::Receipt;
/// Money that arrived, or is said to have arrived (收款单).
#[uniffi::remote(Record)]
pub struct Receipt {
    /// The receipt, and the lot that it becomes. Absent: it is called as the order.
    #[uniffi(default = None)]
    pub receipt: Option<Id>,
    /// Who paid. Absent: nobody knows; the money waits under the customer that the rules name for it.
    #[uniffi(default = None)]
    pub customer: Option<Id>,
    /// How much, more than zero.
    pub amount: Money,
    /// The day it arrived. Absent: the business date of the order.
    #[uniffi(default = None)]
    pub received: Option<LocalDate>,
    /// What kind of money it is.
    pub nature: Nature,
    /// Which account of the customer: contract, order, project. None: the account as a whole.
    #[uniffi(default = [])]
    pub account: Vec<Field>,
    /// The number of the bank (银行流水号): each is recorded once.
    #[uniffi(default = None)]
    pub bank_ref: Option<Id>,
    /// Numbers the payer quoted.
    #[uniffi(default = [])]
    pub references: Vec<Id>,
    /// What the caller keeps of it.
    #[uniffi(default = [])]
    pub fields: Vec<Field>,
    /// What it may pay. None: anything.
    #[uniffi(default = [])]
    pub scope: Vec<Scope>,
    /// Lots of a lower number are used first, 0 to 100. Absent: 50.
    #[uniffi(default = None)]
    pub priority: Option<i64>,
    /// The first day on which it can no longer be used. Absent: it never expires.
    #[uniffi(default = None)]
    pub expires: Option<LocalDate>,
    /// What proves it, at most 64 pieces.
    #[uniffi(default = [])]
    pub evidence: Vec<Evidence>,
    /// What it is worth, if it is foreign. Absent: at the rate of the day on which it is recorded as money.
    #[uniffi(default = None)]
    pub value: Option<BookValue>,
}

/// How far a contract is (合同状态).
pub type ContractStatus = duebook::ContractStatus;
/// How far a contract is (合同状态).
#[uniffi::remote(Enum)]
pub enum ContractStatus {
    /// It is written down (草稿).
    Registered,
    /// It waits for approval (待审批).
    Submitted,
    /// It holds and makes receivables (已审批).
    Approved,
    /// It is ended (已终止).
    Terminated,
}

/// What becomes of receivables of a contract that ends.
pub type UnpaidItems = duebook::UnpaidItems;
/// What becomes of receivables of a contract that ends.
#[uniffi::remote(Enum)]
pub enum UnpaidItems {
    /// Those of which nothing was ever paid or credited are canceled; the others stay.
    Canceled,
    /// All stay.
    Kept,
}

/// How a receipt stands (到账状态).
pub type ReceiptStatus = duebook::ReceiptStatus;
/// How a receipt stands (到账状态).
#[uniffi::remote(Enum)]
pub enum ReceiptStatus {
    /// Somebody says that it arrived (已登记): it is not money yet.
    Claimed,
    /// It arrived (已到账).
    Confirmed,
    /// It did not arrive (已驳回).
    Rejected,
    /// It arrived and was taken back by the bank (退票).
    Bounced,
}

/// How a receivable stands beside what is open of it.
pub type ItemStanding = duebook::ItemStanding;
/// How a receivable stands beside what is open of it.
#[uniffi::remote(Enum)]
pub enum ItemStanding {
    /// It is owed.
    Standing,
    /// It fell away (已作废).
    Canceled,
    /// It, or the rest of it, was given up (已核销坏账).
    WrittenOff,
}

/// For which item a late charge is, and until when.
pub type ChargeOrigin = duebook::ChargeOrigin;
/// For which item a late charge is, and until when.
#[uniffi::remote(Record)]
pub struct ChargeOrigin {
    /// The item that was paid late.
    pub item: Id,
    /// The number of the charge among those of the item, from 1.
    pub number: i64,
    /// The last day it charges.
    pub through: LocalDate,
}

/// From where in a contract a receivable comes.
pub type ItemOrigin = duebook::ItemOrigin;
/// From where in a contract a receivable comes.
#[uniffi::remote(Record)]
pub struct ItemOrigin {
    /// The contract.
    pub contract: Id,
    /// The version of its schedule.
    pub version: i64,
    /// The installment.
    pub number: i64,
}

/// A part of an amount that goes to one component of an item.
pub type ItemPart = duebook::ItemPart;
/// A part of an amount that goes to one component of an item.
#[uniffi::remote(Record)]
pub struct ItemPart {
    /// The component.
    pub component: Id,
    /// How much, more than zero.
    pub amount: Money,
}

/// What settled an item without being paid.
pub type ItemDifference = duebook::ItemDifference;
/// What settled an item without being paid.
#[uniffi::remote(Record)]
pub struct ItemDifference {
    /// What it is.
    pub difference: DifferenceKind,
    /// How much, more than zero.
    pub amount: Money,
}

/// A contract (合同) with its installment schedule.
pub type Contract = duebook::Contract;
/// A contract (合同) with its installment schedule.
#[uniffi::remote(Record)]
pub struct Contract {
    /// The contract, by its number (合同编号).
    pub id: Id,
    /// The customer who owes.
    pub customer: Id,
    /// The day it was signed (签订日期).
    #[uniffi(default = None)]
    pub signed: Option<LocalDate>,
    /// The amount, the payment terms and the events reported so far.
    pub schedule: ScheduleRequest,
    /// Carried to every receivable: order, invoice, shipment.
    #[uniffi(default = [])]
    pub references: Vec<Id>,
    /// Carried to every receivable.
    #[uniffi(default = [])]
    pub fields: Vec<Field>,
}

/// What a tag or a comment is about.
pub type RecordKey = duebook::RecordKey;
/// What a tag or a comment is about.
#[uniffi::remote(Enum)]
pub enum RecordKey {
    /// A customer.
    Customer {
        /// The customer.
        customer: Id,
    },
    /// A contract.
    Contract {
        /// The contract.
        contract: Id,
    },
    /// A receivable.
    Item {
        /// The item.
        item: Id,
    },
    /// A receipt.
    Receipt {
        /// The receipt.
        receipt: Id,
    },
}

/// What happens to a customer nobody registered.
pub type UnknownCustomer = duebook::UnknownCustomer;
/// What happens to a customer nobody registered.
#[uniffi::remote(Enum)]
pub enum UnknownCustomer {
    /// The first receipt, receivable or contract registers the customer.
    OnFirstUse,
    /// It is refused.
    Refused,
}

/// What happens to an order that is refused because of what is on the books.
pub type Refusals = duebook::Refusals;
/// What happens to an order that is refused because of what is on the books.
#[uniffi::remote(Enum)]
pub enum Refusals {
    /// It is recorded, and stays refused for ever: a retry that comes late never does what its sender gave up.
    Remembered,
    /// Nothing is recorded; the same order may succeed later.
    Forgotten,
}

/// Whether a contract needs approval before it makes receivables (合同审批).
pub type ContractGate = duebook::ContractGate;
/// Whether a contract needs approval before it makes receivables (合同审批).
#[uniffi::remote(Enum)]
pub enum ContractGate {
    /// It must be approved by an order of its own.
    Approval,
    /// Registering approves it.
    Open,
}

/// How far a business date may lie from the day on which an order is recorded (补录与预录期限).
pub type DateWindow = duebook::DateWindow;
/// How far a business date may lie from the day on which an order is recorded (补录与预录期限).
#[uniffi::remote(Record)]
pub struct DateWindow {
    /// How many days earlier it may be. Absent: any number.
    #[uniffi(default = None)]
    pub back: Option<i64>,
    /// How many days later it may be. Absent: any number.
    #[uniffi(default = None)]
    pub ahead: Option<i64>,
    /// How many minutes the clocks of the company are ahead of UTC, −1,440 to 1,440: 480 in China. It decides on which day an
    /// instant lies. Absent: 0.
    #[uniffi(default = None)]
    pub utc_offset: Option<i64>,
}

/// The rules on which companies differ, each a named choice. A book that was told nothing follows the default.
///
/// The default of a field is part of the format of the log and never changes: an old log without rules must mean
/// the same for ever.
pub type BookRules = duebook::BookRules;
/// The rules on which companies differ, each a named choice. A book that was told nothing follows the default.
///
/// The default of a field is part of the format of the log and never changes: an old log without rules must mean
/// the same for ever.
#[uniffi::remote(Record)]
pub struct BookRules {
    /// How prepayment accounts behave.
    pub accounts: AccountPolicy,
    /// What happens to a customer nobody registered.
    pub unknown_customer: UnknownCustomer,
    /// What happens to an order that is refused because of what is on the books.
    pub refusals: Refusals,
    /// The customer under whom money waits whose owner nobody knows (未明款项). Absent: such receipts are refused.
    #[uniffi(default = None)]
    pub unidentified: Option<Id>,
    /// The order in which items are paid if an order names none. Absent: `Scheme::standard`.
    #[uniffi(default = None)]
    pub scheme: Option<Scheme>,
    /// Whether a contract needs approval before it makes receivables.
    pub contracts: ContractGate,
    /// How far a business date may lie from the day of recording. Absent: any distance.
    #[uniffi(default = None)]
    pub dates: Option<DateWindow>,
    /// How foreign money is kept. Absent: without a value in a home currency.
    #[uniffi(default = None)]
    pub foreign: Option<ForeignRules>,
}

/// What is wanted. Every record has a life, and no command deletes one: what was wrong is taken back by another
/// command, and both stay.
pub type Command = duebook::Command;
/// What is wanted. Every record has a life, and no command deletes one: what was wrong is taken back by another
/// command, and both stay.
#[uniffi::remote(Enum)]
pub enum Command {
    /// Register a customer (客户建档).
    RegisterCustomer {
        /// The customer.
        customer: Customer,
    },
    /// Give a customer another name (客户更名).
    RenameCustomer {
        /// The customer.
        customer: Id,
        /// The new name.
        name: String,
    },
    /// Make two customers one (客户合并): money and receivables go over, the old id still leads there.
    MergeCustomer {
        /// The customer who goes over.
        customer: Id,
        /// The customer who stays.
        into: Id,
    },
    /// Give customers to another owner (移交负责人): one customer, or all of an owner who left.
    ReassignOwner {
        /// Only this customer.
        #[uniffi(default = None)]
        customer: Option<Id>,
        /// All customers of this owner.
        #[uniffi(default = None)]
        owned_by: Option<Id>,
        /// The new owner.
        owner: Id,
        /// The department of the new owner.
        #[uniffi(default = None)]
        department: Option<Id>,
    },
    /// Write a contract down (合同登记).
    RegisterContract {
        /// The contract.
        contract: Contract,
    },
    /// Hand a contract in for approval (提交审批).
    SubmitContract {
        /// The contract.
        contract: Id,
    },
    /// Approve a contract (审批通过): its dated installments become receivables, each exactly once.
    ApproveContract {
        /// The contract.
        contract: Id,
    },
    /// Change a contract (合同变更): what is paid stays, the rest is spread again.
    AmendContract {
        /// The contract.
        contract: Id,
        /// The new amount.
        total: Money,
        /// What becomes of an installment of which a part is paid.
        part_paid: PartPaid,
        /// How the rest is spread.
        rest: Respread,
        /// The business days; needed if the new terms move dates.
        #[uniffi(default = None)]
        calendar: Option<BusinessCalendar>,
    },
    /// Report an event that installments wait for (里程碑达成).
    ReachMilestone {
        /// The contract.
        contract: Id,
        /// What happened, and when.
        event: EventDate,
    },
    /// End a contract (合同终止).
    TerminateContract {
        /// The contract.
        contract: Id,
        /// What becomes of its receivables.
        unpaid: UnpaidItems,
    },
    /// Take over a receivable that no contract of the book makes: an opening balance (期初应收), an invoice.
    OpenReceivable {
        /// The receivable with what is open of it.
        receivable: Receivable,
        /// What it is worth, if it is foreign. Absent: at the rate of the day from which it is owed.
        #[uniffi(default = None)]
        value: Option<BookValue>,
    },
    /// Record that a receivable was invoiced (开票).
    InvoiceReceivable {
        /// The item.
        item: Id,
        /// The invoice.
        invoice: Id,
    },
    /// Record that the customer disputes a receivable (有争议).
    DisputeReceivable {
        /// The item.
        item: Id,
    },
    /// Record that a dispute is over.
    SettleDispute {
        /// The item.
        item: Id,
    },
    /// Let a receivable fall away of which nothing was ever settled (作废).
    CancelReceivable {
        /// The item.
        item: Id,
    },
    /// Give up a receivable, or a part of it (坏账核销).
    WriteOff {
        /// The item.
        item: Id,
        /// How much. Absent: all that is open.
        #[uniffi(default = None)]
        amount: Option<Money>,
    },
    /// Owe again what was written off, because it is paid after all (已核销坏账收回).
    Recover {
        /// The item.
        item: Id,
        /// How much.
        amount: Money,
    },
    /// Credit a receivable (红字发票、折让).
    CreditNote {
        /// The credit note, unique for ever.
        note: Id,
        /// The item.
        item: Id,
        /// How much.
        amount: Money,
    },
    /// Charge for paying late (滞纳金), up to the business date.
    ChargeLate {
        /// The items.
        items: Vec<Id>,
        /// The terms.
        terms: LateTerms,
        /// The business days; needed if the terms move dates.
        #[uniffi(default = None)]
        calendar: Option<BusinessCalendar>,
    },
    /// Record money that arrived (收款登记).
    RecordReceipt {
        /// The receipt.
        receipt: Receipt,
    },
    /// Record money that is said to have arrived (到款登记): it is not money until it is confirmed.
    ClaimReceipt {
        /// The receipt.
        receipt: Receipt,
    },
    /// Confirm that claimed money arrived (确认到账).
    ConfirmReceipt {
        /// The receipt.
        receipt: Id,
    },
    /// Say that claimed money did not arrive (驳回).
    RejectReceipt {
        /// The receipt.
        receipt: Id,
    },
    /// Take back a receipt that the bank took back (退票). What it paid has to be undone first.
    BounceReceipt {
        /// The receipt.
        receipt: Id,
    },
    /// Give unidentified money to its owner (到款认领).
    IdentifyReceipt {
        /// The lot that waits.
        lot: Id,
        /// How much of it. Absent: all that is left.
        #[uniffi(default = None)]
        amount: Option<Money>,
        /// The customer it belongs to.
        customer: Id,
        /// Which account of the customer. None: the account as a whole.
        #[uniffi(default = [])]
        account: Vec<Field>,
        /// What kind of money it is.
        nature: Nature,
    },
    /// Set up an account (开户).
    OpenAccount {
        /// The account.
        account: AccountKey,
    },
    /// Close an account (销户).
    CloseAccount {
        /// The account.
        account: AccountKey,
    },
    /// Open a closed account again.
    ReopenAccount {
        /// The account.
        account: AccountKey,
    },
    /// Set money aside for an order or a dispute (冻结). For a refund there is a command of its own.
    Hold {
        /// The hold. Absent: it is called as the order.
        #[uniffi(default = None)]
        hold: Option<Id>,
        /// The account.
        account: AccountKey,
        /// How much.
        amount: Money,
        /// What it is for.
        purpose: HoldPurpose,
        /// The order or claim behind it.
        #[uniffi(default = None)]
        reference: Option<Id>,
        /// The fields of what it will pay.
        #[uniffi(default = [])]
        fields: Vec<Field>,
        /// The first day on which it no longer holds.
        #[uniffi(default = None)]
        until: Option<LocalDate>,
        /// The lots to use, in this order.
        #[uniffi(default = [])]
        lots: Vec<Id>,
    },
    /// Pay a receivable from a hold (请款); what is not used is free again.
    Capture {
        /// The hold.
        hold: Id,
        /// The item.
        item: Id,
        /// How much. Absent: all that is held.
        #[uniffi(default = None)]
        amount: Option<Money>,
    },
    /// Give up a hold (解冻).
    Release {
        /// The hold.
        hold: Id,
    },
    /// Record that a hold ended by its date.
    Lapse {
        /// The hold.
        hold: Id,
    },
    /// Move money to another account (转账).
    Transfer {
        /// The account it comes from.
        account: AccountKey,
        /// The account it goes to.
        to: AccountKey,
        /// How much.
        amount: Money,
        /// The lots to use, in this order.
        #[uniffi(default = [])]
        lots: Vec<Id>,
    },
    /// Change the kind of money (重分类).
    Reclassify {
        /// The account.
        account: AccountKey,
        /// How much.
        amount: Money,
        /// What kind it becomes.
        nature: Nature,
        /// The lots, in this order, at least one.
        lots: Vec<Id>,
    },
    /// Take expired money off the books (到期失效).
    Expire {
        /// The account.
        account: AccountKey,
    },
    /// Keep deposits because the payer broke the contract (没收定金).
    Forfeit {
        /// The account.
        account: AccountKey,
        /// How much.
        amount: Money,
        /// The lots, in this order, at least one.
        lots: Vec<Id>,
    },
    /// Let a scheme decide which money of a customer pays which receivables (自动核销).
    Allocate {
        /// The customer.
        customer: Id,
        /// The scheme. Absent: that of the rules.
        #[uniffi(default = None)]
        scheme: Option<Scheme>,
        /// Only money and receivables in this currency. Absent: each currency on its own.
        #[uniffi(default = None)]
        currency: Option<Currency>,
        /// Only these lots. None: all.
        #[uniffi(default = [])]
        lots: Vec<Id>,
        /// Only these items. None: all that are open.
        #[uniffi(default = [])]
        items: Vec<Id>,
    },
    /// Pay one receivable (指定核销).
    Pay {
        /// The item.
        item: Id,
        /// How much. Absent: all that is open.
        #[uniffi(default = None)]
        amount: Option<Money>,
        /// The account the money comes from. Absent: that of the first lot, or the account of the customer as a whole.
        #[uniffi(default = None)]
        account: Option<AccountKey>,
        /// The lots to use, in this order.
        #[uniffi(default = [])]
        lots: Vec<Id>,
    },
    /// Take an allocation back (反核销): the money goes back to its lots, the receivable is open again.
    UndoAllocation {
        /// The allocation, as its event names it.
        allocation: Id,
        /// How much. Absent: all that stands.
        #[uniffi(default = None)]
        amount: Option<Money>,
    },
    /// Ask for a refund (退款申请): the money is set aside.
    RequestRefund {
        /// The refund. Absent: it is called as the order.
        #[uniffi(default = None)]
        refund: Option<Id>,
        /// The account.
        account: AccountKey,
        /// How much.
        amount: Money,
        /// Why.
        cause: RefundCause,
        /// The lots to use, in this order.
        #[uniffi(default = [])]
        lots: Vec<Id>,
    },
    /// Record that a refund was paid out (退款付款).
    PayRefund {
        /// The refund.
        refund: Id,
        /// How much. Absent: all that was asked for.
        #[uniffi(default = None)]
        amount: Option<Money>,
        /// The payment that carries it.
        #[uniffi(default = None)]
        reference: Option<Id>,
    },
    /// Give up a refund (撤销退款): the money is free again.
    CancelRefund {
        /// The refund.
        refund: Id,
    },
    /// Close all days up to one (结账): nothing is recorded on them any more.
    ClosePeriod {
        /// The last closed day.
        through: LocalDate,
    },
    /// Open closed days again (反结账).
    OpenPeriod {
        /// The first open day.
        since: LocalDate,
    },
    /// Tag a record (打标签).
    Tag {
        /// What is tagged.
        subject: RecordKey,
        /// The tag.
        tag: Id,
    },
    /// Take a tag off.
    Untag {
        /// What is tagged.
        subject: RecordKey,
        /// The tag.
        tag: Id,
    },
    /// Write a comment (备注).
    Comment {
        /// What it is about.
        subject: RecordKey,
        /// The text, 1 to 4,096 bytes.
        text: String,
    },
    /// Change the rules of the book from a business date on (规则变更).
    ChangeRules {
        /// The first day on which they hold.
        since: LocalDate,
        /// The rules.
        rules: BookRules,
    },
    /// Say who is there (人员变更): people and departments, new or changed. Nobody is deleted; who left has an end.
    ChangePeople {
        /// The people, each as a whole.
        #[uniffi(default = [])]
        people: Vec<Person>,
        /// The departments of which the head is known.
        #[uniffi(default = [])]
        departments: Vec<Department>,
    },
    /// Say who may do what (权限变更). Without a policy everybody may do everything.
    ChangeAccess {
        /// The policy. Absent: none any more.
        #[uniffi(default = None)]
        policy: Option<AccessPolicy>,
    },
    /// Say what needs whose approval (审批规则变更): a new policy, or a later version of one.
    ChangeApprovalPolicy {
        /// The policy. Its actions are those of commands.
        policy: ApprovalPolicy,
    },
    /// Ask for approval no longer as a policy says. Cases that are open go on.
    RemoveApprovalPolicy {
        /// The policy, with all its versions.
        policy: Id,
    },
    /// Answer a case (审批): an order that waits. With the last approval it is carried out.
    AnswerCase {
        /// The case: the order that waits.
        case: Id,
        /// The step that is meant.
        step: Id,
        /// The digest of the content that was looked at, as the case says it.
        digest: Id,
        /// The answer.
        act: CaseAct,
        /// What is said with it, at most 4,000 bytes.
        #[uniffi(default = None)]
        comment: Option<String>,
    },
    /// Carry out what was approved and could not be carried out then (执行).
    CarryOut {
        /// The case.
        case: Id,
    },
    /// Take a movement of money back (撤销划转): a transfer, an identification, a reclassification, an expiry or a
    /// forfeiture. The same amounts are on the same lots again. What has an undo of its own is refused.
    UndoMovement {
        /// The movement, as its event names it.
        movement: Id,
        /// How much. Absent: all that stands.
        #[uniffi(default = None)]
        amount: Option<Money>,
    },
    /// Record that the bank returned a refund that was paid out (退款退回): the money is on its lots again.
    ReturnRefund {
        /// The refund.
        refund: Id,
        /// How much came back. Absent: all that was paid and did not come back yet.
        #[uniffi(default = None)]
        amount: Option<Money>,
    },
    /// Credit what is paid already (红字冲销转预收): the customer has the money on account, as a lot that is called as
    /// the credit note.
    CreditAccount {
        /// The credit note, unique for ever, together with those of receivables.
        note: Id,
        /// The account.
        account: AccountKey,
        /// How much.
        amount: Money,
        /// What kind of money it is; never given or unidentified.
        nature: Nature,
    },
    /// Say what a foreign currency is worth in the home currency, from the business date on (记账汇率).
    SetRate {
        /// From the currency into that of the book.
        quote: Quote,
    },
    /// Move all foreign receivables and foreign money to the closing rates of the business date (期末调汇).
    Revalue {
        /// The revaluation, unique for ever. Absent: it is called as the order.
        #[uniffi(default = None)]
        revaluation: Option<Id>,
        /// The closing rates. A currency that is not named has the rate of the day.
        #[uniffi(default = [])]
        quotes: Vec<Quote>,
    },
    /// Take a revaluation back (撤销调汇), or off when the next period begins (期初冲回).
    UndoRevaluation {
        /// The revaluation.
        revaluation: Id,
    },
    /// Begin to reconcile a period of a bank account (开始对账).
    StartReconciliation {
        /// The bank account.
        account: Id,
        /// The period.
        span: PeriodSpan,
    },
    /// Sign the reconciliation of a period (对账签核). What is signed stays outside: the book keeps its digest.
    SignReconciliation {
        /// What is signed.
        content: PeriodContent,
    },
    /// Take the signature of a period back, with a reason (撤销签核).
    ReopenReconciliation {
        /// The bank account.
        account: Id,
        /// The period.
        span: PeriodSpan,
        /// Why, 1 to 1,000 bytes.
        note: String,
    },
    /// Bring the exceptions of a bank account up to date with what a run found (对账异常登记).
    RaiseExceptions {
        /// The bank account.
        account: Id,
        /// All that the run found: what it does not find again is cleared.
        #[uniffi(default = [])]
        findings: Vec<ExceptionFinding>,
        /// Who owns new ones, each class at most once.
        #[uniffi(default = [])]
        rules: Vec<ExceptionRule>,
    },
    /// Give an exception to somebody, begin to work on it, accept it or open it again (异常处理).
    ChangeException {
        /// The bank account.
        account: Id,
        /// The exception.
        exception: Id,
        /// What is done with it.
        change: ExceptionChange,
    },
}

/// A fact of the book. Amounts, lots and dates are those that were decided then, whatever becomes of the rules.
pub type BookEvent = duebook::BookEvent;
/// A fact of the book. Amounts, lots and dates are those that were decided then, whatever becomes of the rules.
#[uniffi::remote(Enum)]
pub enum BookEvent {
    /// A customer is known from now on.
    CustomerRegistered {
        /// The customer.
        customer: Customer,
    },
    /// A customer has another name.
    CustomerRenamed {
        /// The customer.
        customer: Id,
        /// The name before.
        #[uniffi(default = None)]
        before: Option<String>,
        /// The name from now on.
        after: String,
    },
    /// A customer became another one; the money and the receivables that went over follow as events of their own.
    CustomerMerged {
        /// The customer who went over.
        customer: Id,
        /// The customer who stays.
        into: Id,
    },
    /// A customer has another owner.
    OwnerReassigned {
        /// The customer.
        customer: Id,
        /// The owner before.
        #[uniffi(default = None)]
        before: Option<Id>,
        /// The owner from now on.
        after: Id,
        /// The department of the owner from now on.
        #[uniffi(default = None)]
        department: Option<Id>,
    },
    /// A contract is written down, with its schedule.
    ContractRegistered {
        /// The contract.
        contract: Contract,
        /// Its installments.
        schedule: Schedule,
    },
    /// A contract waits for approval.
    ContractSubmitted {
        /// The contract.
        contract: Id,
    },
    /// A contract holds.
    ContractApproved {
        /// The contract.
        contract: Id,
    },
    /// A contract has another schedule.
    ContractAmended {
        /// The contract.
        contract: Id,
        /// The version of the schedule.
        version: i64,
        /// The amount before.
        before: Money,
        /// The schedule from now on.
        schedule: Schedule,
        /// What the dates of later events follow from; absent: as before.
        #[uniffi(default = None)]
        basis: Option<ScheduleRequest>,
        /// The installments that the lines of the basis are, in order.
        #[uniffi(default = [])]
        numbers: Vec<i64>,
    },
    /// Something happened that installments waited for.
    MilestoneReached {
        /// The contract.
        contract: Id,
        /// What happened, and when.
        event: EventDate,
        /// The schedule from now on.
        schedule: Schedule,
    },
    /// A contract is ended.
    ContractTerminated {
        /// The contract.
        contract: Id,
    },
    /// A receivable is owed from now on.
    ReceivableOpened {
        /// The receivable.
        receivable: Receivable,
        /// The installment it comes from.
        #[uniffi(default = None)]
        origin: Option<ItemOrigin>,
        /// The item it charges for.
        #[uniffi(default = None)]
        charge: Option<ChargeOrigin>,
        /// What it is worth in the home currency, if it is foreign and the book has one.
        #[uniffi(default = None)]
        home: Option<Money>,
    },
    /// A receivable has another amount or date because its contract changed.
    ReceivableChanged {
        /// The item.
        item: Id,
        /// What it came to before.
        before: Money,
        /// What it comes to from now on.
        amount: Money,
        /// When it was due before.
        due_before: LocalDate,
        /// When it is due from now on.
        due: LocalDate,
        /// What the more is worth in the home currency, if it has a value there.
        #[uniffi(default = None)]
        home: Option<Money>,
    },
    /// A receivable went over to another customer.
    ReceivableMoved {
        /// The item.
        item: Id,
        /// The customer before.
        before: Id,
        /// The customer from now on.
        customer: Id,
    },
    /// A receivable was invoiced.
    ReceivableInvoiced {
        /// The item.
        item: Id,
        /// The invoice.
        invoice: Id,
    },
    /// A receivable is disputed.
    ReceivableDisputed {
        /// The item.
        item: Id,
    },
    /// A dispute is over.
    DisputeSettled {
        /// The item.
        item: Id,
    },
    /// A receivable fell away.
    ReceivableCanceled {
        /// The item.
        item: Id,
        /// What was open of it.
        amount: Money,
    },
    /// A receivable, or a part of it, was given up.
    WrittenOff {
        /// The item.
        item: Id,
        /// How much.
        amount: Money,
        /// How that goes to the parts of the item; none if it has no parts.
        #[uniffi(default = [])]
        parts: Vec<ItemPart>,
    },
    /// What was written off is owed again.
    Recovered {
        /// The item.
        item: Id,
        /// How much.
        amount: Money,
        /// How that goes to the parts of the item; none if it has no parts.
        #[uniffi(default = [])]
        parts: Vec<ItemPart>,
    },
    /// A receivable was credited.
    Credited {
        /// The credit note.
        note: Id,
        /// The item.
        item: Id,
        /// How much.
        amount: Money,
        /// How that goes to the parts of the item; none if it has no parts.
        #[uniffi(default = [])]
        parts: Vec<ItemPart>,
    },
    /// Somebody says that money arrived.
    ReceiptClaimed {
        /// The receipt, with its id, customer and day of arrival.
        receipt: Receipt,
    },
    /// Money arrived.
    ReceiptConfirmed {
        /// The receipt.
        receipt: Id,
        /// The number of the bank, if it was not claimed before.
        #[uniffi(default = None)]
        bank_ref: Option<Id>,
        /// What proves it, if it was not claimed before.
        #[uniffi(default = [])]
        evidence: Vec<Evidence>,
        /// The deposit.
        movement: Movement,
        /// What it is worth in the home currency, if it is foreign and the book has one.
        #[uniffi(default = None)]
        home: Option<Money>,
    },
    /// Claimed money did not arrive.
    ReceiptRejected {
        /// The receipt.
        receipt: Id,
    },
    /// The bank took a receipt back.
    ReceiptBounced {
        /// The receipt.
        receipt: Id,
        /// The deposit taken back.
        movement: Movement,
    },
    /// Money moved on accounts without paying a receivable: a hold and its release, a transfer, an identification,
    /// a reclassification, an expiry, a forfeiture, one of the last five taken back, an account opened or closed.
    Moved {
        /// The movement.
        movement: Movement,
    },
    /// Money paid a receivable (核销).
    Allocated {
        /// The receivable.
        item: Id,
        /// How much of the money.
        amount: Money,
        /// What was settled beside it without being paid.
        #[uniffi(default = [])]
        differences: Vec<ItemDifference>,
        /// How both go to the parts of the item; none if it has no parts.
        #[uniffi(default = [])]
        parts: Vec<ItemPart>,
        /// What it took of which lots. Its id is the id of the allocation.
        movement: Movement,
        /// What the money was worth more than the receivable (已实现汇兑收益), below zero if less, in the home currency.
        #[uniffi(default = None)]
        exchange: Option<Money>,
    },
    /// An allocation, or a part of it, was taken back (反核销).
    Unallocated {
        /// The allocation.
        allocation: Id,
        /// The receivable.
        item: Id,
        /// How much of the money.
        amount: Money,
        /// What was settled beside it and is owed again.
        #[uniffi(default = None)]
        differences: Option<Money>,
        /// How both come back to the parts of the item.
        #[uniffi(default = [])]
        parts: Vec<ItemPart>,
        /// What went back to which lots.
        movement: Movement,
        /// What of the exchange difference is taken back, with the opposite sign.
        #[uniffi(default = None)]
        exchange: Option<Money>,
    },
    /// A refund is asked for; its money is set aside.
    RefundRequested {
        /// The refund.
        refund: Id,
        /// Why.
        cause: RefundCause,
        /// The hold.
        movement: Movement,
    },
    /// A refund was paid out.
    RefundPaid {
        /// The refund.
        refund: Id,
        /// What was paid out of which lots.
        movement: Movement,
    },
    /// A refund was given up.
    RefundCanceled {
        /// The refund.
        refund: Id,
        /// The release.
        movement: Movement,
    },
    /// All days up to one are closed.
    PeriodClosed {
        /// The last closed day.
        through: LocalDate,
    },
    /// Closed days are open again.
    PeriodOpened {
        /// The first open day.
        since: LocalDate,
    },
    /// A record has a tag.
    Tagged {
        /// What is tagged.
        subject: RecordKey,
        /// The tag.
        tag: Id,
    },
    /// A record has a tag no more.
    Untagged {
        /// What was tagged.
        subject: RecordKey,
        /// The tag.
        tag: Id,
    },
    /// Somebody wrote a comment.
    Commented {
        /// What it is about.
        subject: RecordKey,
        /// The text.
        text: String,
    },
    /// Rules hold from a business date on.
    RulesChanged {
        /// The first day on which they hold.
        since: LocalDate,
        /// The rules.
        rules: BookRules,
    },
    /// People and departments are as they are here from now on.
    PeopleChanged {
        /// The people.
        #[uniffi(default = [])]
        people: Vec<Person>,
        /// The departments.
        #[uniffi(default = [])]
        departments: Vec<Department>,
    },
    /// Who may do what, from now on.
    AccessChanged {
        /// The policy; absent: none any more.
        #[uniffi(default = None)]
        policy: Option<AccessPolicy>,
    },
    /// What needs whose approval, from now on.
    ApprovalPolicyChanged {
        /// The policy.
        policy: ApprovalPolicy,
    },
    /// Nothing needs approval by this policy any more.
    ApprovalPolicyRemoved {
        /// The policy.
        policy: Id,
    },
    /// An order waits for approval; nothing of it has happened (发起审批).
    CaseOpened {
        /// The case, called as the order.
        case: ApprovalCase,
        /// The commands of the order.
        commands: Vec<Command>,
    },
    /// Somebody answered a case.
    CaseAnswered {
        /// The case.
        case: Id,
        /// The answer, and what it did.
        entry: CaseEntry,
    },
    /// The order that waited is carried out: the events that follow are what it does.
    CaseCarriedOut {
        /// The case.
        case: Id,
    },
    /// The order that waited is approved and cannot be carried out as the book stands.
    CaseHeldUp {
        /// The case.
        case: Id,
        /// The code of the refusal.
        code: String,
        /// The refusal with its path and figures, as JSON.
        refusal: String,
    },
    /// An order was refused because of what was on the books. It stays refused.
    Refused {
        /// The code of the refusal.
        code: String,
        /// The refusal with its path and figures, as JSON.
        refusal: String,
    },
    /// A refund that was paid out, or a part of it, came back.
    RefundReturned {
        /// The refund.
        refund: Id,
        /// What is on which lots again.
        movement: Movement,
    },
    /// What was paid already was credited: the customer has it on account.
    CreditedOnAccount {
        /// The credit note.
        note: Id,
        /// The deposit. Its lot is called as the credit note.
        movement: Movement,
        /// What it is worth in the home currency, if it is foreign and the book has one.
        #[uniffi(default = None)]
        home: Option<Money>,
    },
    /// A currency is worth so much from the business date on.
    RateSet {
        /// From the currency into that of the book.
        quote: Quote,
    },
    /// Foreign records of a customer have another value (期末调汇).
    Revalued {
        /// The revaluation.
        revaluation: Id,
        /// The customer.
        customer: Id,
        /// The closing rates that were used.
        quotes: Vec<Quote>,
        /// The records with what changed.
        rows: Vec<ValueChange>,
        /// What that gains, below zero if it loses (未实现汇兑损益).
        gain: Money,
    },
    /// What a revaluation changed for a customer is taken back.
    RevaluationUndone {
        /// The revaluation.
        revaluation: Id,
        /// The customer, as the revaluation named it.
        customer: Id,
        /// The records with what changed.
        rows: Vec<ValueChange>,
        /// What that gains, below zero if it loses.
        gain: Money,
    },
    /// Somebody began to reconcile a period of a bank account.
    ReconciliationStarted {
        /// The bank account.
        account: Id,
        /// The period.
        span: PeriodSpan,
    },
    /// Somebody signed the reconciliation of a period: who gave the order, when it was recorded.
    ReconciliationSigned {
        /// The bank account.
        account: Id,
        /// The period.
        span: PeriodSpan,
        /// The digest of what was signed.
        digest: String,
    },
    /// The signature of a period was taken back.
    ReconciliationReopened {
        /// The bank account.
        account: Id,
        /// The period.
        span: PeriodSpan,
        /// Why.
        note: String,
    },
    /// A run of the reconciliation left the exceptions of an account so.
    ExceptionsRaised {
        /// The bank account.
        account: Id,
        /// Those that are new, cleared, back or changed, by id. The others stay as they were.
        #[uniffi(default = [])]
        changed: Vec<ExceptionRecord>,
    },
    /// Somebody did something with an exception.
    ExceptionChanged {
        /// The bank account.
        account: Id,
        /// The exception.
        exception: Id,
        /// What was done with it.
        change: ExceptionChange,
    },
}

/// What has a version of its own: the number of events that touched it.
pub type BookStream = duebook::BookStream;
/// What has a version of its own: the number of events that touched it.
#[uniffi::remote(Enum)]
pub enum BookStream {
    /// The whole book.
    Book {},
    /// A customer with all accounts, receivables and receipts.
    Customer {
        /// The customer.
        customer: Id,
    },
    /// A contract.
    Contract {
        /// The contract.
        contract: Id,
    },
    /// A single prepayment account.
    Account {
        /// The account.
        account: AccountKey,
    },
}

/// A stream must still be at this version, or the order is refused: of two writers one wins.
pub type Expected = duebook::Expected;
/// A stream must still be at this version, or the order is refused: of two writers one wins.
#[uniffi::remote(Record)]
pub struct Expected {
    /// The stream.
    pub stream: BookStream,
    /// Its version; 0 if nothing was recorded of it.
    pub version: i64,
}

/// One command, or a batch of which each sees what those before it did.
///
/// The id is bound to the content for ever: the same order again has the same answer and does nothing new, another
/// content under the id is refused. The content is the commands, who gives them and the business date. The instant
/// and the expected versions are not part of it: they belong to the attempt, and a retry has others.
pub type Order = duebook::Order;
/// One command, or a batch of which each sees what those before it did.
///
/// The id is bound to the content for ever: the same order again has the same answer and does nothing new, another
/// content under the id is refused. The content is the commands, who gives them and the business date. The instant
/// and the expected versions are not part of it: they belong to the attempt, and a retry has others.
#[uniffi::remote(Record)]
pub struct Order {
    /// The order, unique for ever; made and kept by the caller before the first attempt.
    pub id: Id,
    /// Who gives it.
    pub by: Id,
    /// When it is recorded (记录时间), as the host's clock says; never before the last recorded instant.
    pub at: Instant,
    /// The business date (业务日期) of everything it does.
    pub on: LocalDate,
    /// What the writer believes to be current; none: whatever it is.
    #[uniffi(default = [])]
    pub expect: Vec<Expected>,
    /// What is to be done, 1 to 10,000 commands.
    pub commands: Vec<Command>,
}

/// One line of the log: what the host stores, as it is, and reads back.
///
/// Its canonical form is the JSON line of `line`(Self::line): fields in the order of their declaration, no blanks,
/// nothing that says what its absence says. `parse`(Self::parse) takes no other form.
pub type Recorded = duebook::Recorded;
/// One line of the log: what the host stores, as it is, and reads back.
///
/// Its canonical form is the JSON line of `line`(Self::line): fields in the order of their declaration, no blanks,
/// nothing that says what its absence says. `parse`(Self::parse) takes no other form.
#[uniffi::remote(Record)]
pub struct Recorded {
    /// The version of the format of the event, 1 today.
    pub format: i64,
    /// The book.
    pub book: Id,
    /// Its number in the log, from 1 without gaps.
    pub sequence: i64,
    /// The order that did it.
    pub order: Id,
    /// Its place among the events of the order, from 1.
    pub index: i64,
    /// How many events the order has.
    pub of: i64,
    /// The fingerprint of the order; only on its first event.
    #[uniffi(default = None)]
    pub fingerprint: Option<String>,
    /// Who gave the order.
    pub by: Id,
    /// When it was recorded.
    pub at: Instant,
    /// The business date.
    pub on: LocalDate,
    /// What it belongs to.
    pub stream: BookStream,
    /// The version of the stream after it.
    pub version: i64,
    /// What happened.
    pub event: BookEvent,
}

/// The first events of a branch belong to another book.
pub type Origin = duebook::Origin;
/// The first events of a branch belong to another book.
#[uniffi::remote(Record)]
pub struct Origin {
    /// The book they belong to.
    pub book: Id,
    /// The last of them.
    pub through: i64,
}

/// Why an order was refused, for ever.
pub type OrderRefusal = duebook::OrderRefusal;
/// Why an order was refused, for ever.
#[uniffi::remote(Record)]
pub struct OrderRefusal {
    /// The code.
    pub code: String,
    /// The field of the order.
    pub path: String,
    /// One sentence in English.
    pub en: String,
    /// One sentence in Chinese.
    pub zh: String,
}

/// What an order does, or did.
pub type Decision = duebook::Decision;
/// What an order does, or did.
#[uniffi::remote(Record)]
pub struct Decision {
    /// The order.
    pub order: Id,
    /// To be stored, all or none, and then applied. None if the order was recorded before.
    pub events: Vec<Recorded>,
    /// What the order did when it was recorded before.
    #[uniffi(default = [])]
    pub earlier: Vec<Recorded>,
    /// Whether the order waits for approval: then its events open a case, called as the order, and do nothing else.
    #[uniffi(default = false)]
    pub waits: bool,
    /// Why the order was refused; the events are then the one that remembers it.
    #[uniffi(default = None)]
    pub refusal: Option<OrderRefusal>,
}

/// What an order does, or did, as the lines of the log.
pub type DecisionLog = duebook::DecisionLog;
/// What an order does, or did, as the lines of the log.
#[uniffi::remote(Record)]
pub struct DecisionLog {
    /// The order.
    pub order: Id,
    /// The lines to be stored, all or none, and then applied; each is ended. Empty if the order was recorded before.
    pub lines: String,
    /// The number of lines.
    pub count: i64,
    /// Whether the order waits for approval.
    #[uniffi(default = false)]
    pub waits: bool,
    /// Why the order was refused; the line is then the one that remembers it.
    #[uniffi(default = None)]
    pub refusal: Option<OrderRefusal>,
}

/// A point in the past of a book.
pub type Until = duebook::Until;
/// A point in the past of a book.
#[uniffi::remote(Enum)]
pub enum Until {
    /// After the event of that number.
    Sequence {
        /// The number, 0 for the empty book.
        sequence: i64,
    },
    /// After everything that was recorded by an instant.
    Recorded {
        /// The instant.
        at: Instant,
    },
}

/// A book at a point (快照), to be kept and restored.
///
/// It holds the events, not the figures that follow from them: figures are worked out again when it is restored, so
/// that no snapshot of an older version can carry an old mistake along. The digest tells whether it was changed or cut.
pub type BookSnapshot = duebook::BookSnapshot;
/// A book at a point (快照), to be kept and restored.
///
/// It holds the events, not the figures that follow from them: figures are worked out again when it is restored, so
/// that no snapshot of an older version can carry an old mistake along. The digest tells whether it was changed or cut.
#[uniffi::remote(Record)]
pub struct BookSnapshot {
    /// The version of the format, 1 today.
    pub format: i64,
    /// The book.
    pub book: Id,
    /// Whose the first events are, if the book is a branch.
    #[uniffi(default = [])]
    pub origins: Vec<Origin>,
    /// The number of the last event.
    pub sequence: i64,
    /// SHA-256 over the lines of the events, each with its line end, in hexadecimal digits.
    pub digest: String,
    /// The events.
    pub events: Vec<Recorded>,
}

/// In whose eyes a query is answered (查看人).
pub type Viewer = duebook::Viewer;
/// In whose eyes a query is answered (查看人).
#[uniffi::remote(Record)]
pub struct Viewer {
    /// The person.
    pub person: Id,
    /// The instant at which the rights are those of the person.
    pub at: Instant,
}

/// Who gave a field its present value.
pub type FieldBlame = duebook::FieldBlame;
/// Who gave a field its present value.
#[uniffi::remote(Record)]
pub struct FieldBlame {
    /// The field, as the view of the record spells it.
    pub field: String,
    /// The number of the event.
    pub sequence: i64,
    /// The order that did it.
    pub order: Id,
    /// Who gave the order.
    pub by: Id,
    /// When it was recorded.
    pub at: Instant,
    /// The business date.
    pub on: LocalDate,
}

/// What was recorded in a period, and what of earlier work was put right in it.
pub type BookCorrections = duebook::BookCorrections;
/// What was recorded in a period, and what of earlier work was put right in it.
#[uniffi::remote(Record)]
pub struct BookCorrections {
    /// Orders that were carried out, wait, or were refused and remembered.
    pub orders: i64,
    /// Receipts, receivables and allocations that were recorded: the work that can be wrong.
    pub recorded: i64,
    /// What was put right, by kind, in the order of the kinds; those of which there were none are left out.
    pub kinds: Vec<CorrectionCount>,
    /// All of them.
    pub corrected: i64,
    /// Corrections for each record. Absent: nothing was recorded.
    #[uniffi(default = None)]
    pub rate: Option<Fraction>,
    /// Orders that were refused and remembered, by code (指令驳回).
    pub refused: Vec<RefusalCount>,
}

/// How often one kind of correction was made.
pub type CorrectionCount = duebook::CorrectionCount;
/// How often one kind of correction was made.
#[uniffi::remote(Record)]
pub struct CorrectionCount {
    /// The kind.
    pub kind: CorrectionKind,
    /// How often.
    pub count: i64,
}

/// Something that puts earlier work right.
pub type CorrectionKind = duebook::CorrectionKind;
/// Something that puts earlier work right.
#[uniffi::remote(Enum)]
pub enum CorrectionKind {
    /// An allocation was taken back (反核销).
    AllocationUndone,
    /// A transfer, an identification or another movement of money was taken back (撤销).
    MovementUndone,
    /// The bank took a receipt back (退票).
    ReceiptBounced,
    /// A claimed receipt was no receipt (认领驳回).
    ReceiptRejected,
    /// A receivable was canceled (作废).
    ReceivableCanceled,
    /// The amount or the due date of a receivable was changed (应收变更).
    ReceivableChanged,
    /// A credit note took something off (红字).
    Credited,
    /// A refund came back from the bank (退款退回).
    RefundReturned,
    /// A closed period was opened again (反结账).
    PeriodReopened,
    /// A revaluation was taken back (重估冲回).
    RevaluationUndone,
    /// A customer turned out to be another one (客户合并).
    CustomerMerged,
}

/// How often orders were refused for one reason.
pub type RefusalCount = duebook::RefusalCount;
/// How often orders were refused for one reason.
#[uniffi::remote(Record)]
pub struct RefusalCount {
    /// The code of the refusal.
    pub code: String,
    /// How often.
    pub count: i64,
}

/// A case of the book: an order that waited, or waits.
pub type OrderCase = duebook::OrderCase;
/// A case of the book: an order that waited, or waits.
#[uniffi::remote(Record)]
pub struct OrderCase {
    /// The case with its answers, called as the order.
    pub case: ApprovalCase,
    /// How it stands.
    pub state: CaseState,
    /// What the order wants.
    pub commands: Vec<Command>,
    /// The event with which it was carried out; absent: it was not.
    #[uniffi(default = None)]
    pub carried_out: Option<i64>,
}

/// What can become of money.
pub type MoneyEnd = duebook::MoneyEnd;
/// What can become of money.
#[uniffi::remote(Enum)]
pub enum MoneyEnd {
    /// It paid an item (核销).
    Paid {
        /// The item.
        item: Id,
    },
    /// It went back (退款).
    Refunded {},
    /// It lapsed (到期失效).
    Expired {},
    /// It was kept (没收).
    Forfeited {},
    /// It is set aside (冻结).
    Held {},
    /// It is there (可用); if its day is over, it waits to be taken off the books.
    Free {},
}

/// What became of a part of some money.
pub type MoneyUse = duebook::MoneyUse;
/// What became of a part of some money.
#[uniffi::remote(Record)]
pub struct MoneyUse {
    /// The lot it was on at last: the one asked for, or one that it became.
    pub lot: Id,
    /// What became of it.
    pub end: MoneyEnd,
    /// How much, more than zero.
    pub amount: Money,
    /// The movement that did it, after which also its voucher is called. Absent: it is still there.
    #[uniffi(default = None)]
    pub movement: Option<Id>,
    /// Its business date. Absent: it is still there.
    #[uniffi(default = None)]
    pub on: Option<LocalDate>,
}

/// Where a part of the money came from that paid an item.
pub type MoneySource = duebook::MoneySource;
/// Where a part of the money came from that paid an item.
#[uniffi::remote(Record)]
pub struct MoneySource {
    /// The lot as which it first arrived: the receipt, or the credit note.
    pub receipt: Id,
    /// The lot that paid; the same, unless it was moved or became another kind of money.
    pub lot: Id,
    /// The movement that applied it.
    pub movement: Id,
    /// Its business date.
    pub on: LocalDate,
    /// How much of it stands, more than zero.
    pub amount: Money,
}

/// What somebody should know or do, because of an event of the book (待办与消息).
pub type NoticeReason = duebook::NoticeReason;
/// What somebody should know or do, because of an event of the book (待办与消息).
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum NoticeReason {
    /// A step of a case waits for an answer.
    DecideCase {
        /// The case.
        case: Id,
        /// What is asked for.
        action: Id,
        /// Who asks.
        requester: Id,
        /// The step.
        step: Id,
        /// From when on it is late.
        #[uniffi(default = None)]
        due: Option<Instant>,
    },
    /// A case was approved and is carried out.
    CaseCarriedOut {
        /// The case.
        case: Id,
        /// What was asked for.
        action: Id,
    },
    /// A case was approved, and the book does not allow it any more.
    CaseHeldUp {
        /// The case.
        case: Id,
        /// What was asked for.
        action: Id,
        /// The code of the refusal.
        code: String,
    },
    /// A case was rejected.
    CaseRejected {
        /// The case.
        case: Id,
        /// What was asked for.
        action: Id,
        /// By whom.
        by: Id,
    },
    /// Somebody says that money arrived: the bank has to be asked.
    ConfirmReceipt {
        /// The receipt.
        receipt: Id,
        /// The customer.
        customer: Id,
        /// How much.
        amount: Money,
    },
    /// Money that was said to have arrived did.
    ReceiptConfirmed {
        /// The receipt.
        receipt: Id,
        /// The customer.
        customer: Id,
        /// How much.
        amount: Money,
    },
    /// Money that was said to have arrived did not.
    ReceiptRejected {
        /// The receipt.
        receipt: Id,
        /// The customer.
        customer: Id,
        /// How much.
        amount: Money,
    },
    /// The bank took money back.
    ReceiptBounced {
        /// The receipt.
        receipt: Id,
        /// The customer.
        customer: Id,
        /// How much.
        amount: Money,
    },
    /// Money arrived of which nobody knows whose it is.
    IdentifyReceipt {
        /// The receipt.
        receipt: Id,
        /// How much.
        amount: Money,
    },
    /// A contract was handed in for approval.
    ApproveContract {
        /// The contract.
        contract: Id,
        /// The customer.
        customer: Id,
    },
    /// A contract holds.
    ContractApproved {
        /// The contract.
        contract: Id,
        /// The customer.
        customer: Id,
    },
    /// A refund waits to be paid out.
    PayRefund {
        /// The refund.
        refund: Id,
        /// The customer.
        customer: Id,
        /// How much.
        amount: Money,
    },
    /// A refund was paid out.
    RefundPaid {
        /// The refund.
        refund: Id,
        /// The customer.
        customer: Id,
        /// How much.
        amount: Money,
    },
    /// A refund that was paid out came back from the bank.
    RefundReturned {
        /// The refund.
        refund: Id,
        /// The customer.
        customer: Id,
        /// How much.
        amount: Money,
    },
    /// A customer has another owner now.
    CustomerAssigned {
        /// The customer.
        customer: Id,
    },
    /// A customer disputes a receivable.
    ItemDisputed {
        /// The item.
        item: Id,
        /// The customer.
        customer: Id,
        /// What is open of it.
        open: Money,
    },
    /// A run left exceptions that somebody has to see to.
    ExceptionsRaised {
        /// The bank account.
        account: Id,
        /// How many are open, new or changed.
        exceptions: i64,
        /// How many of them nobody owns.
        unowned: i64,
    },
    /// An exception is given to somebody.
    ExceptionAssigned {
        /// The bank account.
        account: Id,
        /// The exception.
        exception: Id,
        /// By when.
        due: LocalDate,
    },
}

/// What the lines are for, as far as the book knows.
pub type BookMatch = duebook::BookMatch;
/// What the lines are for, as far as the book knows.
#[uniffi::remote(Record)]
pub struct BookMatch {
    /// The lines that were looked at, by id; a payment of a batch is a line of its own, `…/1`, `…/2`.
    pub lines: Vec<MatchLine>,
    /// The decisions.
    pub plan: MatchPlan,
    /// The lines that the book has recorded before (已入账): they were not looked at again.
    #[uniffi(default = [])]
    pub known: Vec<Id>,
}

/// What becomes of money that is not matched.
pub type UnmatchedMoney = duebook::UnmatchedMoney;
/// What becomes of money that is not matched.
#[uniffi::remote(Enum)]
pub enum UnmatchedMoney {
    /// It is left to somebody who looks at it.
    Left,
    /// It is recorded as money of an owner nobody knows (未明款项), if the rules of the book name one who keeps it.
    Recorded,
}

/// The commands that bring matched lines into the book.
pub type MatchBooking = duebook::MatchBooking;
/// The commands that bring matched lines into the book.
#[uniffi::remote(Record)]
pub struct MatchBooking {
    /// The commands, for one order.
    pub commands: Vec<Command>,
    /// The lines whose money they record.
    pub booked: Vec<Id>,
    /// The other lines, and why.
    #[uniffi(default = [])]
    pub left: Vec<LineLeft>,
}

/// A line that is not booked.
pub type LineLeft = duebook::LineLeft;
/// A line that is not booked.
#[uniffi::remote(Record)]
pub struct LineLeft {
    /// The line.
    pub line: Id,
    /// Why.
    pub why: LeftBecause,
}

/// Why a line is not booked.
pub type LeftBecause = duebook::LeftBecause;
/// Why a line is not booked.
#[uniffi::remote(Enum)]
pub enum LeftBecause {
    /// The match is not certain: the decision says why.
    NotCertain,
    /// It was recorded before (已入账).
    Known,
    /// It is money that went out.
    MoneyOut,
    /// Its items belong to several customers: money is one customer's.
    SeveralCustomers,
    /// It uses up a credit note: that is a command of its own.
    CreditNote,
    /// The payer kept a tax: it is settled by the document that proves it (代扣税凭证).
    Withheld,
    /// The difference has no form that a book records.
    Difference,
    /// What it pays is less open than when it was matched.
    Changed,
    /// It was ordered in the currency of the items and arrived in another: the exchange is settled by a command of its
    /// own (汇兑).
    Exchanged,
}

/// Whether somebody has to do something.
pub type NoticeKind = duebook::NoticeKind;
/// Whether somebody has to do something.
#[uniffi::remote(Enum)]
pub enum NoticeKind {
    /// Something to do (待办).
    Task,
    /// Something to know (消息).
    Message,
}

/// Something for somebody to know or to do.
pub type Notice = duebook::Notice;
/// Something for somebody to know or to do.
#[uniffi::remote(Record)]
pub struct Notice {
    /// The notice, unique for ever: the number of its event.
    pub id: Id,
    /// The number of the event.
    pub sequence: i64,
    /// When the event was recorded.
    pub at: Instant,
    /// Whether it asks for something.
    pub kind: NoticeKind,
    /// To whom, as far as the book knows. None: the host knows who does such work.
    #[uniffi(default = [])]
    pub to: Vec<Id>,
    /// What it is.
    pub reason: NoticeReason,
}

/// What was done with a period of an account.
pub type ReconciledPeriod = duebook::ReconciledPeriod;
/// What was done with a period of an account.
#[uniffi::remote(Record)]
pub struct ReconciledPeriod {
    /// The period.
    pub span: PeriodSpan,
    /// What was done, in order.
    pub entries: Vec<PeriodEntry>,
}

/// A point on the axes of time, and whose eyes look.
pub type AsOf = duebook::AsOf;
/// A point on the axes of time, and whose eyes look.
#[uniffi::remote(Record)]
pub struct AsOf {
    /// The end of a business date. Absent: everything recorded, whatever its date.
    #[uniffi(default = None)]
    pub on: Option<LocalDate>,
    /// What was recorded by then. Absent: everything.
    #[uniffi(default = None)]
    pub recorded: Option<Instant>,
    /// In whose eyes, by the rights of today (查看人): rows that may not be seen are left out or refused, hidden fields
    /// are left out. Absent: those of the program that holds the book, which sees everything.
    #[uniffi(default = None)]
    pub viewer: Option<Viewer>,
}

/// A receivable with everything the book knows of it.
pub type ItemView = duebook::ItemView;
/// A receivable with everything the book knows of it.
#[uniffi::remote(Record)]
pub struct ItemView {
    /// The receivable with what is open of it on the day. What is open of its parts, and whether it is disputed, are as
    /// last recorded.
    pub receivable: Receivable,
    /// What it came to on the day.
    pub amount: Money,
    /// How it stands on the day.
    pub standing: ItemStanding,
    /// What of it is given up on the day.
    pub written_off: Money,
    /// The invoice.
    #[uniffi(default = None)]
    pub invoice: Option<Id>,
    /// The installment it comes from.
    #[uniffi(default = None)]
    pub origin: Option<ItemOrigin>,
    /// Its tags.
    #[uniffi(default = [])]
    pub tags: Vec<Id>,
}

/// A contract as it stands.
pub type ContractView = duebook::ContractView;
/// A contract as it stands.
#[uniffi::remote(Record)]
pub struct ContractView {
    /// The contract as registered.
    pub contract: Contract,
    /// How far it is.
    pub status: ContractStatus,
    /// The version of its schedule.
    pub version: i64,
    /// Its schedule.
    pub schedule: Schedule,
    /// Its receivables, without those that were canceled.
    #[uniffi(default = [])]
    pub items: Vec<Id>,
}

/// A customer as of now.
pub type CustomerView = duebook::CustomerView;
/// A customer as of now.
#[uniffi::remote(Record)]
pub struct CustomerView {
    /// The customer.
    pub customer: Customer,
    /// The customer who stays, if this one was merged.
    #[uniffi(default = None)]
    pub into: Option<Id>,
    /// The tags.
    #[uniffi(default = [])]
    pub tags: Vec<Id>,
}

/// A receipt as it stands.
pub type ReceiptView = duebook::ReceiptView;
/// A receipt as it stands.
#[uniffi::remote(Record)]
pub struct ReceiptView {
    /// The receipt.
    pub receipt: Id,
    /// The customer it was recorded for.
    pub customer: Id,
    /// How much.
    pub amount: Money,
    /// How it stands.
    pub status: ReceiptStatus,
    /// What was claimed; absent if it was recorded at once.
    #[uniffi(default = None)]
    pub claimed: Option<Receipt>,
}

/// The tax that is inside of money or a debt when it comes to be.
pub type PostingTax = duebook::PostingTax;
/// The tax that is inside of money or a debt when it comes to be.
#[uniffi::remote(Record)]
pub struct PostingTax {
    /// The first day on which it holds. Absent: always.
    #[uniffi(default = None)]
    pub since: Option<LocalDate>,
    /// For money that comes in (`receivedInAdvance`), debts (`invoiced`) or charges (`lateCharge`) only. None: all.
    #[uniffi(default = [])]
    pub kinds: Vec<MoneyKind>,
    /// Only for records with all of these fields: those of the receipt and its account, of the receivable, of the
    /// customer; `contract` also for what comes from a contract. None: all.
    #[uniffi(default = [])]
    pub fields: Vec<Field>,
    /// The rate.
    pub rate: Percent,
    /// Which of net and tax is rounded.
    pub rounded: TaxRounded,
    /// How.
    pub rounding: Rounding,
}

/// What a currency is worth, from a day on.
pub type PostingQuote = duebook::PostingQuote;
/// What a currency is worth, from a day on.
#[uniffi::remote(Record)]
pub struct PostingQuote {
    /// The first day on which it holds. Absent: before all others.
    #[uniffi(default = None)]
    pub since: Option<LocalDate>,
    /// From the currency into that of the chart.
    pub quote: Quote,
}

/// How the events of a book become vouchers (制单规则). They are data of the host: the book does not keep them. With
/// the same rules the same events have the same vouchers for ever; taxes and quotes therefore have dates.
pub type PostingRules = duebook::PostingRules;
/// How the events of a book become vouchers (制单规则). They are data of the host: the book does not keep them. With
/// the same rules the same events have the same vouchers for ever; taxes and quotes therefore have dates.
#[uniffi::remote(Record)]
pub struct PostingRules {
    /// The chart.
    pub chart: ChartSource,
    /// How a voucher is taken back.
    pub style: ReversalStyle,
    /// What is taxed, at most 1,000 rules. Of those that fit a record the latest holds, and of several the first; a
    /// record that none fits has no tax.
    #[uniffi(default = [])]
    pub taxes: Vec<PostingTax>,
    /// What foreign money is worth in the currency of the chart, at most 100,000 quotes.
    #[uniffi(default = [])]
    pub quotes: Vec<PostingQuote>,
    /// Dimensions (辅助核算) of records that do not say them, at most 50.
    #[uniffi(default = [])]
    pub otherwise: Vec<Field>,
}

/// Which vouchers of a book are asked for (制单范围). The default is all of them.
pub type PostingWindow = duebook::PostingWindow;
/// Which vouchers of a book are asked for (制单范围). The default is all of them.
#[uniffi::remote(Record)]
pub struct PostingWindow {
    /// Only those of later events than the one of this number: where the answer before ended.
    #[uniffi(default = 0)]
    pub after: i64,
    /// Only those of events up to this number. Absent: up to the last.
    #[uniffi(default = None)]
    pub through: Option<i64>,
    /// Only vouchers of this day and later ones. Absent: all.
    #[uniffi(default = None)]
    pub first: Option<LocalDate>,
    /// Only vouchers of this day and earlier ones. Absent: all.
    #[uniffi(default = None)]
    pub last: Option<LocalDate>,
}

/// The vouchers of a book.
pub type BookVouchers = duebook::BookVouchers;
/// The vouchers of a book.
#[uniffi::remote(Record)]
pub struct BookVouchers {
    /// One for each event that moved money, in the order of the events. Its id is `#` and the number of the event.
    pub vouchers: Vec<Voucher>,
    /// The ids of those that would have no line by this chart.
    pub nothing: Vec<Id>,
    /// The number of the last event that was looked at: the `after` of the next window.
    pub through: i64,
}

/// What a customer has and owes, one amount for each currency.
pub type CustomerFigures = duebook::CustomerFigures;
/// What a customer has and owes, one amount for each currency.
#[uniffi::remote(Record)]
pub struct CustomerFigures {
    /// The customer.
    pub customer: Id,
    /// How many events touched the customer.
    pub version: i64,
    /// What stands on the books.
    pub booked: Vec<Money>,
    /// What can be used without being named.
    pub available: Vec<Money>,
    /// What is set aside for orders and disputes.
    pub held: Vec<Money>,
    /// What is set aside for a refund.
    pub in_refund: Vec<Money>,
    /// What is owed, item by item.
    pub owed: Vec<ItemFigure>,
}

/// What is open of a receivable.
pub type ItemFigure = duebook::ItemFigure;
/// What is open of a receivable.
#[uniffi::remote(Record)]
pub struct ItemFigure {
    /// The receivable.
    pub item: Id,
    /// What is open of it.
    pub open: Money,
    /// When it is due.
    pub due: LocalDate,
}

/// What a book comes to.
pub type BookSummary = duebook::BookSummary;
/// What a book comes to.
#[uniffi::remote(Record)]
pub struct BookSummary {
    /// The book.
    pub book: Id,
    /// The number of its last event.
    pub sequence: i64,
    /// The last closed day.
    #[uniffi(default = None)]
    pub closed_through: Option<LocalDate>,
    /// Its customers by id, without those who became another.
    pub customers: Vec<CustomerFigures>,
}

/// Something that is wrong with an order.
pub type OrderProblem = duebook::OrderProblem;
/// Something that is wrong with an order.
#[uniffi::remote(Record)]
pub struct OrderProblem {
    /// The command, from 0; absent if it is the order itself.
    #[uniffi(default = None)]
    pub command: Option<i64>,
    /// The code.
    pub code: String,
    /// The field of the order.
    pub path: String,
    /// The refusal with its path and figures, as JSON.
    pub refusal: String,
    /// One sentence in English.
    pub en: String,
    /// One sentence in Chinese.
    pub zh: String,
}

/// A figure that is not what the events come to.
pub type BookDifference = duebook::BookDifference;
/// A figure that is not what the events come to.
#[uniffi::remote(Record)]
pub struct BookDifference {
    /// The receivable, or the customer whose balance it is.
    pub id: Id,
    /// What the events come to.
    pub expected: Money,
    /// What the book says.
    pub found: Money,
}

/// What was checked, and the first figure that differs.
pub type Verification = duebook::Verification;
/// What was checked, and the first figure that differs.
#[uniffi::remote(Record)]
pub struct Verification {
    /// How many events were read.
    pub events: i64,
    /// How many balances were compared.
    pub balances: i64,
    /// How many receivables were compared.
    pub items: i64,
    /// The first figure that differs; absent if none does.
    #[uniffi(default = None)]
    pub difference: Option<BookDifference>,
}

/// What a number of a statement is for.
pub type BankReferenceKind = duebook::BankReferenceKind;
/// What a number of a statement is for.
#[uniffi::remote(Enum)]
pub enum BankReferenceKind {
    /// The reference the creditor asked to be quoted: ISO 11649, KID, QR, OCR (结构化附言).
    Creditor,
    /// What the payer gave from end to end (EndToEndId, EREF, customer reference).
    EndToEnd,
    /// The bank's own number of the booking (AcctSvcrRef, FITID, 交易流水号).
    Bank,
    /// The number of the transaction between banks (TxId, UETR).
    Transaction,
    /// The mandate of a direct debit (MREF).
    Mandate,
    /// The identifier of the creditor (CRED).
    CreditorId,
    /// The number of an instruction or batch (InstrId, PmtInfId, MsgId).
    Instruction,
    /// A document the remittance names: an invoice, a credit note (RfrdDocInf).
    Document,
    /// An order of a shop or a wallet (商户订单号).
    Order,
    /// A voucher or cheque number (凭证号).
    Voucher,
    /// Anything else.
    Other,
}

/// A number the file gives a place of its own.
pub type BankReference = duebook::BankReference;
/// A number the file gives a place of its own.
#[uniffi::remote(Record)]
pub struct BankReference {
    /// What kind of number it is.
    pub kind: BankReferenceKind,
    /// The number, as written.
    pub text: String,
}

/// The other side of a line, as far as the file names it.
pub type BankParty = duebook::BankParty;
/// The other side of a line, as far as the file names it.
#[uniffi::remote(Record)]
pub struct BankParty {
    /// The name, as written (对方户名).
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// The account, as written: an IBAN or a number, perhaps partly masked (对方账号).
    #[uniffi(default = None)]
    pub account: Option<String>,
    /// The bank: BIC, clearing number (行号) or name (开户行), as written.
    #[uniffi(default = None)]
    pub bank: Option<String>,
    /// The address, as written, on one line.
    #[uniffi(default = None)]
    pub address: Option<String>,
}

/// One payment of a batch that was booked as one line (批量明细).
pub type LineDetail = duebook::LineDetail;
/// One payment of a batch that was booked as one line (批量明细).
#[uniffi::remote(Record)]
pub struct LineDetail {
    /// What was booked for it, after what the bank kept; money that came in is positive.
    pub amount: Money,
    /// Whoever paid or was paid.
    pub party: BankParty,
    /// Whoever paid through the party or was paid by it in the end.
    pub ultimate: BankParty,
    /// Numbers the file gives a place of their own.
    #[uniffi(default = [])]
    pub references: Vec<BankReference>,
    /// Free text.
    #[uniffi(default = [])]
    pub texts: Vec<String>,
    /// What the payer ordered to be paid, signed like the amount, if it differs.
    #[uniffi(default = None)]
    pub instructed: Option<Money>,
    /// What the bank kept, if it says so; more than zero.
    #[uniffi(default = None)]
    pub charges: Option<Money>,
}

/// One booking on the account.
pub type BankLine = duebook::BankLine;
/// One booking on the account.
#[uniffi::remote(Record)]
pub struct BankLine {
    /// What the line is known by, the same in every file that holds it: a digest of account, content and occurrence.
    pub id: Id,
    /// Which of several lines of the same content it is, from 1: two true equal payments of one day are 1 and 2.
    #[uniffi(default = 1)]
    pub occurrence: i64,
    /// The row or entry of the file it was read from, from 1.
    pub row: i64,
    /// The day the bank booked it (记账日期).
    pub booked: LocalDate,
    /// The day it counts for interest (起息日).
    #[uniffi(default = None)]
    pub value_date: Option<LocalDate>,
    /// The time of day, `HH:MM:SS`, of the account's own clock, where the file says it.
    #[uniffi(default = None)]
    pub time: Option<String>,
    /// What was booked: money that came in is positive (贷方, seen from the bank), money that went out negative.
    pub amount: Money,
    /// The balance after it (余额), where the file says it.
    #[uniffi(default = None)]
    pub balance: Option<Money>,
    /// Whoever paid or was paid (对方).
    pub party: BankParty,
    /// Whoever paid through the party or was paid by it in the end (实际付款人).
    pub ultimate: BankParty,
    /// Numbers the file gives a place of their own.
    #[uniffi(default = [])]
    pub references: Vec<BankReference>,
    /// Free text (摘要, 用途, 附言), in the order of the file, pieces that belong together joined.
    #[uniffi(default = [])]
    pub texts: Vec<String>,
    /// The bank's code for the kind of booking, as written: `PMNT/RCDT/ESCT`, `NTRF`, `TRF`, `转账`.
    #[uniffi(default = None)]
    pub code: Option<String>,
    /// Whether the line takes an earlier one back (冲正, 退汇).
    #[uniffi(default = false)]
    pub reversal: bool,
    /// What the payer ordered to be paid, signed like the line, if the bank says that it differs or is in another
    /// currency.
    #[uniffi(default = None)]
    pub instructed: Option<Money>,
    /// What the bank kept (手续费), if it says so; more than zero.
    #[uniffi(default = None)]
    pub charges: Option<Money>,
    /// How many payments were booked as one (批量入账, 笔数), if the file says so, even where it does not list them.
    #[uniffi(default = None)]
    pub payments: Option<i64>,
    /// The payments one booking consists of, if the file lists them: their amounts add up to that of the line. None:
    /// it is one payment, or the file does not list them.
    #[uniffi(default = [])]
    pub details: Vec<LineDetail>,
}

/// The format of a statement.
pub type StatementFormat = duebook::StatementFormat;
/// The format of a statement.
#[uniffi::remote(Enum)]
pub enum StatementFormat {
    /// ISO 20022 camt.053, bank to customer statement.
    Camt053,
    /// ISO 20022 camt.054, debit and credit notification: details of bookings, no balances.
    Camt054,
    /// SWIFT MT940.
    Mt940,
    /// Open Financial Exchange.
    Ofx,
    /// A table: CSV or tab-separated text.
    Table,
}

/// Where a statement contradicts itself (余额断点).
pub type ProofBreak = duebook::ProofBreak;
/// Where a statement contradicts itself (余额断点).
#[uniffi::remote(Record)]
pub struct ProofBreak {
    /// The code of the refusal that the file would otherwise have met.
    pub code: String,
    /// The field of the statements.
    pub path: String,
    /// One sentence in English, with the figures.
    pub en: String,
    /// One sentence in Chinese, with the figures.
    pub zh: String,
}

/// What proves that a statement is whole (余额连续性).
pub type StatementProof = duebook::StatementProof;
/// What proves that a statement is whole (余额连续性).
#[uniffi::remote(Enum)]
pub enum StatementProof {
    /// Every balance is the one before it plus the amount of its line.
    RunningBalance {
        /// How many balances were checked.
        checked: i64,
    },
    /// The opening balance plus all lines is the closing balance.
    OpeningClosing {},
    /// The counts and sums the file states are those of its lines.
    Totals {},
    /// The file states neither balances nor totals: the caller allowed it to be read all the same.
    Nothing {},
    /// The file contradicts itself: the caller asked to see it all the same. Nothing of it should be posted.
    Broken {
        /// Each contradiction, in the order of the file.
        breaks: Vec<ProofBreak>,
    },
}

/// One statement of one account in one currency.
pub type Statement = duebook::Statement;
/// One statement of one account in one currency.
#[uniffi::remote(Record)]
pub struct Statement {
    /// The format of the file.
    pub format: StatementFormat,
    /// The dialect that was found: `camt.053.001.08`, `mt940/structured`, `ofx/102`, `icbc/debit-v2`.
    pub layout: String,
    /// The number of the statement, as written.
    #[uniffi(default = None)]
    pub number: Option<String>,
    /// The account, as written; empty if neither the file nor the caller says.
    pub account: String,
    /// Its holder, as written.
    #[uniffi(default = None)]
    pub holder: Option<String>,
    /// The currency of the account.
    pub currency: Currency,
    /// The first day, where the file says it.
    #[uniffi(default = None)]
    pub from: Option<LocalDate>,
    /// The last day, where the file says it.
    #[uniffi(default = None)]
    pub to: Option<LocalDate>,
    /// The booked balance before the first line.
    #[uniffi(default = None)]
    pub opening: Option<Money>,
    /// The booked balance after the last line.
    #[uniffi(default = None)]
    pub closing: Option<Money>,
    /// What the bank says of the statement as a whole.
    #[uniffi(default = [])]
    pub info: Vec<String>,
    /// The lines, the oldest first: a table that is listed newest first is turned round, and `row` keeps its order.
    pub lines: Vec<BankLine>,
    /// What proves that nothing is missing.
    pub proof: StatementProof,
}

/// How much a file has to prove of itself (余额连续性要求).
pub type ProofDemand = duebook::ProofDemand;
/// How much a file has to prove of itself (余额连续性要求).
#[uniffi::remote(Enum)]
pub enum ProofDemand {
    /// Its own balances or totals prove each statement; one that states none is refused.
    Required,
    /// What the file states must be right; a statement that states nothing is read.
    WhereStated,
    /// Everything is read and each contradiction is told in the proof: to look at a broken file, not to post from it.
    Reported,
}

/// What the caller knows of a file. All of it may be left out: then the file has to say it itself.
pub type ReadRules = duebook::ReadRules;
/// What the caller knows of a file. All of it may be left out: then the file has to say it itself.
#[uniffi::remote(Record)]
pub struct ReadRules {
    /// The format. Absent: it is found in the content.
    #[uniffi(default = None)]
    pub format: Option<StatementFormat>,
    /// The encoding (编码), by a name of the WHATWG list: `gb18030`, `windows-1252`. Absent: the one the file declares,
    /// or UTF-8, or for a table GB18030 or UTF-16 if its headings prove it. Bytes that do not fit are refused, never
    /// guessed at.
    #[uniffi(default = None)]
    pub encoding: Option<String>,
    /// The account, for files that do not say it.
    #[uniffi(default = None)]
    pub account: Option<String>,
    /// The currency of the account, for files that do not say it, or say it by a code that ISO 4217 has withdrawn.
    #[uniffi(default = None)]
    pub currency: Option<Currency>,
    /// The booked balance before the first line, for files that state the closing balance only (OFX).
    #[uniffi(default = None)]
    pub opening: Option<Money>,
    /// How much the file has to prove of itself.
    pub proof: ProofDemand,
    /// What a table looks like, if its layout is none of the known ones.
    #[uniffi(default = None)]
    pub table: Option<TableLayout>,
}

/// Why a row of a bank file is no line.
pub type LeftOutReason = duebook::LeftOutReason;
/// Why a row of a bank file is no line.
#[uniffi::remote(Enum)]
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

/// What became of an entry that explains a booking.
pub type AttachReason = duebook::AttachReason;
/// What became of an entry that explains a booking.
#[uniffi::remote(Enum)]
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

/// What a reader of bank files wants known of what it took.
pub type ReadNote = duebook::ReadNote;
/// What a reader of bank files wants known of what it took.
#[uniffi::remote(Enum)]
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
        #[uniffi(default = [])]
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

/// A row that is no booked line.
pub type LeftOutRow = duebook::LeftOutRow;
/// A row that is no booked line.
#[uniffi::remote(Record)]
pub struct LeftOutRow {
    /// The row or entry, from 1.
    pub row: i64,
    /// Why.
    pub reason: LeftOutReason,
    /// Its amount, if it has one.
    #[uniffi(default = None)]
    pub amount: Option<Money>,
    /// What stands there, shortened.
    pub text: String,
}

/// The rows of one currency, added up: `found` is always `accepted` plus `left_out`.
pub type ControlTotal = duebook::ControlTotal;
/// The rows of one currency, added up: `found` is always `accepted` plus `left_out`.
#[uniffi::remote(Record)]
pub struct ControlTotal {
    /// All rows.
    pub found: Money,
    /// Those that became lines.
    pub accepted: Money,
    /// Those that did not.
    pub left_out: Money,
}

/// What was found, taken and left out (导入报告).
pub type ReadReport = duebook::ReadReport;
/// What was found, taken and left out (导入报告).
#[uniffi::remote(Record)]
pub struct ReadReport {
    /// The format that was found or given.
    pub format: StatementFormat,
    /// The dialect of the file.
    pub layout: String,
    /// The encoding the bytes were read in, by its name in the WHATWG list.
    pub encoding: String,
    /// How many rows or entries the file has; always `accepted` and those in `left_out`.
    pub rows: i64,
    /// How many became lines.
    pub accepted: i64,
    /// The others, each with its reason.
    #[uniffi(default = [])]
    pub left_out: Vec<LeftOutRow>,
    /// The sums for each currency, in the order of their first appearance.
    #[uniffi(default = [])]
    pub totals: Vec<ControlTotal>,
    /// What the reader wants known.
    #[uniffi(default = [])]
    pub notes: Vec<ReadNote>,
}

/// What a file says.
pub type StatementFile = duebook::StatementFile;
/// What a file says.
#[uniffi::remote(Record)]
pub struct StatementFile {
    /// The statements, in the order of the file.
    pub statements: Vec<Statement>,
    /// What was found, taken and left out.
    pub report: ReadReport,
}

/// What has to be kept of a line to know it again.
pub type KnownLine = duebook::KnownLine;
/// What has to be kept of a line to know it again.
#[uniffi::remote(Record)]
pub struct KnownLine {
    /// Its id.
    pub id: Id,
    /// The account.
    pub account: String,
    /// The day it was booked.
    pub booked: LocalDate,
    /// Its amount.
    pub amount: Money,
    /// The number the bank guarantees for it.
    #[uniffi(default = None)]
    pub bank: Option<String>,
    /// The balance of the account after it, stated or computed.
    #[uniffi(default = None)]
    pub after: Option<Money>,
}

/// Where the files are cut.
pub type DayCut = duebook::DayCut;
/// Where the files are cut.
#[uniffi::remote(Enum)]
pub enum DayCut {
    /// Each file holds its days from the beginning: statements, daily and monthly exports, intraday reports.
    Whole,
    /// A file may begin in the middle of a day.
    Inside,
}

/// What a line has in common with the known one it looks like.
pub type ChangeSign = duebook::ChangeSign;
/// What a line has in common with the known one it looks like.
#[uniffi::remote(Enum)]
pub enum ChangeSign {
    /// The number of the bank.
    BankNumber,
    /// The day and the amount; and the known one is in the file no longer.
    DayAndAmount,
}

/// A line that looks like a known one with other content.
pub type ChangedLine = duebook::ChangedLine;
/// A line that looks like a known one with other content.
#[uniffi::remote(Record)]
pub struct ChangedLine {
    /// The line as it is now.
    pub line: BankLine,
    /// The known one.
    pub known: Id,
    /// What both have in common.
    pub by: ChangeSign,
}

/// A line that may be known or a second equal one.
pub type DoubtfulLine = duebook::DoubtfulLine;
/// A line that may be known or a second equal one.
#[uniffi::remote(Record)]
pub struct DoubtfulLine {
    /// The line, with the id it has if it is known.
    pub line: BankLine,
    /// The known one it equals.
    pub known: Id,
}

/// What a file brings: each of its lines stands in one of the first four lists.
pub type LineMerge = duebook::LineMerge;
/// What a file brings: each of its lines stands in one of the first four lists.
#[uniffi::remote(Record)]
pub struct LineMerge {
    /// The lines to post, with the ids they are known by from now on.
    pub new: Vec<BankLine>,
    /// The lines that are known.
    pub known: Vec<Id>,
    /// Lines that look like a known one with other content: not to be posted a second time.
    #[uniffi(default = [])]
    pub changed: Vec<ChangedLine>,
    /// Lines that may be known or a second equal one.
    #[uniffi(default = [])]
    pub doubtful: Vec<DoubtfulLine>,
    /// Known lines that a file no longer holds, though it holds their day.
    #[uniffi(default = [])]
    pub gone: Vec<Id>,
}

/// What became of an entry of a notification.
pub type AttachedEntry = duebook::AttachedEntry;
/// What became of an entry of a notification.
#[uniffi::remote(Record)]
pub struct AttachedEntry {
    /// The notification, from 1.
    pub notification: i64,
    /// The entry in its file, from 1.
    pub row: i64,
    /// The line it explains; none if it explains none.
    #[uniffi(default = None)]
    pub line: Option<Id>,
    /// Why.
    pub reason: AttachReason,
}

/// The statements with what explains their lines.
pub type Attached = duebook::Attached;
/// The statements with what explains their lines.
#[uniffi::remote(Record)]
pub struct Attached {
    /// The statements.
    pub statements: Vec<Statement>,
    /// What became of each entry of the notifications, in their order.
    pub entries: Vec<AttachedEntry>,
}

/// What happened to a row, or what a gap looks like by itself.
pub type RepairReason = duebook::RepairReason;
/// What happened to a row, or what a gap looks like by itself.
#[uniffi::remote(Enum)]
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

/// The mistakes that are looked for.
pub type RepairKind = duebook::RepairKind;
/// The mistakes that are looked for.
#[uniffi::remote(Enum)]
pub enum RepairKind {
    /// A row was left out (漏记): one of the candidates.
    Missing,
    /// A row was entered twice (重记): two rows have its amount.
    Duplicate,
    /// Two digits that stand side by side changed places (数字颠倒); the gap of one is divisible by nine.
    Transposed,
    /// The decimal point slipped by one to three places (小数点错位).
    Point,
    /// The amount stands on the wrong side (借贷方向记反); the gap of one is twice the amount.
    Side,
    /// A row does not belong there at all (多记). Any row can be one, so this is looked for only if it is asked for.
    Surplus,
}

/// One mistake, and what mending it does.
pub type Repair = duebook::Repair;
/// One mistake, and what mending it does.
#[uniffi::remote(Record)]
pub struct Repair {
    /// The position of the row, from 0; of a row that is missing, its position among the candidates.
    pub position: i64,
    /// What mending it adds to the sum.
    pub effect: Money,
    /// What happened.
    pub reason: RepairReason,
}

/// Mistakes that together explain the gap.
pub type RepairSet = duebook::RepairSet;
/// Mistakes that together explain the gap.
#[uniffi::remote(Record)]
pub struct RepairSet {
    /// The mistakes; each row has at most one of them.
    pub repairs: Vec<Repair>,
}

/// What explains the gap.
pub type RepairOutcome = duebook::RepairOutcome;
/// What explains the gap.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum RepairOutcome {
    /// There is no gap.
    Agrees {},
    /// One set of so few mistakes explains it, and no other of as many or fewer.
    Unique {
        /// The mistakes.
        repairs: Vec<Repair>,
    },
    /// Several sets of equally few mistakes explain it; none is preferred.
    Ambiguous {
        /// How many: all of them were counted.
        sets: i64,
        /// How many mistakes each has.
        size: i64,
        /// The first of them, at most 20, in the order of their amounts.
        first: Vec<RepairSet>,
    },
    /// No set of at most so many mistakes explains it.
    NotExplained {
        /// The most mistakes that were tried together.
        most: i64,
    },
    /// The search was stopped; nothing is known.
    Exhausted {
        /// The combinations it was allowed.
        budget: i64,
    },
}

/// A gap and what explains it.
pub type GapRepair = duebook::GapRepair;
/// A gap and what explains it.
#[uniffi::remote(Record)]
pub struct GapRepair {
    /// What the rows add up to.
    pub sum: Money,
    /// What they should add up to.
    pub stated: Money,
    /// Stated less sum: what mending must add.
    pub gap: Money,
    /// What explains it.
    pub outcome: RepairOutcome,
    /// What the gap looks like by itself: divisible by nine, twice an amount. An observation, not an explanation.
    #[uniffi(default = [])]
    pub hints: Vec<RepairReason>,
}

/// Why two rows, or two balances, are not the same.
pub type ExtractReason = duebook::ExtractReason;
/// Why two rows, or two balances, are not the same.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum ExtractReason {
    /// Only the right system has it.
    NotOnTheLeft {
        /// The amount.
        amount: Money,
        /// The date.
        date: LocalDate,
    },
    /// Only the left system has it.
    NotOnTheRight {
        /// The amount.
        amount: Money,
        /// The date.
        date: LocalDate,
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
        left: LocalDate,
        /// On the right.
        right: LocalDate,
        /// The last day of the period.
        border: LocalDate,
    },
    /// The dates differ.
    DateDiffers {
        /// On the left.
        left: LocalDate,
        /// On the right.
        right: LocalDate,
        /// How many days later it is on the right.
        days: i64,
    },
    /// The accounts differ.
    AccountDiffers {
        /// On the left.
        #[uniffi(default = None)]
        left: Option<Id>,
        /// On the right.
        #[uniffi(default = None)]
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
        #[uniffi(default = None)]
        left: Option<Value>,
        /// On the right.
        #[uniffi(default = None)]
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

/// What a difference is. Every row of both systems that is in no equal pair is in exactly one difference.
pub type ExtractClass = duebook::ExtractClass;
/// What a difference is. Every row of both systems that is in no equal pair is in exactly one difference.
#[uniffi::remote(Enum)]
pub enum ExtractClass {
    /// The left system lacks what the right has (左方漏记).
    MissingLeft,
    /// The right system lacks what the left has (右方漏记).
    MissingRight,
    /// The left system has it more often (左方重记).
    DuplicatedLeft,
    /// The right system has it more often (右方重记).
    DuplicatedRight,
    /// The currencies differ (币种不符).
    Currency,
    /// The amounts are each other with the sign turned (方向相反).
    AmountSign,
    /// The decimal point slipped in one of them (小数点错位).
    AmountPoint,
    /// Two neighboring digits changed places in one of them (数字颠倒).
    AmountTransposed,
    /// They differ by no more than rounding does (尾差).
    AmountRounding,
    /// One is the other with tax (含税与不含税).
    AmountTax,
    /// The amounts differ otherwise (金额不符).
    AmountOther,
    /// The dates lie on either side of the end of the period (跨期).
    CutOff,
    /// The accounts differ (科目不符).
    Account,
    /// A dimension, the key or the reference differs (辅助核算不符).
    Dimension,
    /// Only the dates differ (日期不符).
    Date,
    /// One row on the left is several on the right (拆分).
    Split,
    /// Several rows on the left are one on the right (合并).
    Merged,
    /// The rows could be paired in several ways, or are too many to tell (无法唯一对应).
    Ambiguous,
}

/// A row of an extract: an entry, an open item or a movement as one system has it.
pub type ExtractRow = duebook::ExtractRow;
/// A row of an extract: an entry, an open item or a movement as one system has it.
#[uniffi::remote(Record)]
pub struct ExtractRow {
    /// The number under which both systems know it, if they share one.
    #[uniffi(default = None)]
    pub id: Option<Id>,
    /// What names it in the business: document type and number, order and line (业务主键).
    #[uniffi(default = None)]
    pub key: Option<Id>,
    /// What it refers to: an invoice, a contract, a remittance (参考号).
    #[uniffi(default = None)]
    pub reference: Option<Id>,
    /// The amount, signed.
    pub amount: Money,
    /// The day it counts for.
    pub date: LocalDate,
    /// The account it is on (科目).
    #[uniffi(default = None)]
    pub account: Option<Id>,
    /// Its dimensions (辅助核算), each name once, at most 64.
    #[uniffi(default = [])]
    pub fields: Vec<Field>,
}

/// What names a row.
pub type ExtractAnchor = duebook::ExtractAnchor;
/// What names a row.
#[uniffi::remote(Enum)]
pub enum ExtractAnchor {
    /// The id.
    Id,
    /// The business key.
    Key,
    /// The reference.
    Reference,
}

/// How two extracts are compared.
pub type ExtractRules = duebook::ExtractRules;
/// How two extracts are compared.
#[uniffi::remote(Record)]
pub struct ExtractRules {
    /// What rows are paired by, the surest first, each once. None given: id, key, reference.
    #[uniffi(default = [])]
    pub anchors: Vec<ExtractAnchor>,
    /// The names of the fields that are compared. None given: all.
    #[uniffi(default = [])]
    pub fields: Vec<Id>,
    /// The last day of the period (截止日): balances are those at its end, and a row that is before it in one system and
    /// after it in the other is a difference of cut-off.
    #[uniffi(default = None)]
    pub border: Option<LocalDate>,
    /// The largest difference, in minor units, that is called one of rounding, 0 to 100.
    #[uniffi(default = 1)]
    pub rounding: i64,
    /// Tax rates (税率): a difference of one of them, half up to the minor unit, is called one of tax. At most 20.
    #[uniffi(default = [])]
    pub tax_rates: Vec<Percent>,
}

/// A difference.
pub type ExtractDifference = duebook::ExtractDifference;
/// A difference.
#[uniffi::remote(Record)]
pub struct ExtractDifference {
    /// What it is.
    pub category: ExtractClass,
    /// What the rows have in common, if they were brought together by it.
    #[uniffi(default = None)]
    pub by: Option<ExtractAnchor>,
    /// The positions of its rows on the left, from 0, ascending.
    #[uniffi(default = [])]
    pub left: Vec<i64>,
    /// The positions of its rows on the right.
    #[uniffi(default = [])]
    pub right: Vec<i64>,
    /// Everything in which they differ; the class is that of the gravest.
    pub reasons: Vec<ExtractReason>,
}

/// The balances both systems state, of an account or of a whole currency.
pub type StatedBalance = duebook::StatedBalance;
/// The balances both systems state, of an account or of a whole currency.
#[uniffi::remote(Record)]
pub struct StatedBalance {
    /// The account; absent: everything in the currency.
    #[uniffi(default = None)]
    pub account: Option<Id>,
    /// What the left system states, at the end of the border if there is one.
    pub left: Money,
    /// What the right system states, in the same currency.
    pub right: Money,
}

/// Both balances and what their difference consists of.
pub type ExtractTotal = duebook::ExtractTotal;
/// Both balances and what their difference consists of.
#[uniffi::remote(Record)]
pub struct ExtractTotal {
    /// The account; absent in a total of a currency, and for rows without an account.
    #[uniffi(default = None)]
    pub account: Option<Id>,
    /// The balance on the left: the stated one, or what the rows come to.
    pub left: Money,
    /// The balance on the right.
    pub right: Money,
    /// Left less right.
    pub gap: Money,
    /// What the classes contribute; those that contribute nothing and have no row here are left out.
    pub classes: Vec<ClassTotal>,
    /// What no class explains: the gap less all classes. Zero, unless a stated balance is not what its rows come to.
    pub rest: Money,
    /// Where the rest comes from.
    #[uniffi(default = [])]
    pub reasons: Vec<ExtractReason>,
}

/// What the differences of one class contribute to a gap.
pub type ClassTotal = duebook::ClassTotal;
/// What the differences of one class contribute to a gap.
#[uniffi::remote(Record)]
pub struct ClassTotal {
    /// The class.
    pub category: ExtractClass,
    /// How many rows of it count here, of both sides.
    pub rows: i64,
    /// Rows on the left less rows on the right.
    pub gap: Money,
}

/// What a comparison found.
pub type ExtractComparison = duebook::ExtractComparison;
/// What a comparison found.
#[uniffi::remote(Record)]
pub struct ExtractComparison {
    /// How many pairs agree in everything that is compared.
    pub equal: i64,
    /// What differs, class by class; within a class in the order of what the rows say.
    pub differences: Vec<ExtractDifference>,
    /// The balances and what their difference consists of, by currency.
    pub totals: Vec<ExtractTotal>,
    /// The same by currency and account.
    pub accounts: Vec<ExtractTotal>,
    /// Whether every difference of balances is explained to the last minor unit.
    pub closes: bool,
}

/// What a bank reconciliation statement says.
///
/// The JSON form carries both sentences beside the figures.
pub type TableReason = duebook::TableReason;
/// What a bank reconciliation statement says.
///
/// The JSON form carries both sentences beside the figures.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum TableReason {
    /// Both adjusted balances are equal.
    Balanced {
        /// The adjusted balance.
        adjusted: Money,
    },
    /// They are not.
    Differs {
        /// The adjusted balance of the book.
        book: Money,
        /// The adjusted balance of the bank.
        bank: Money,
        /// Book less bank.
        difference: Money,
    },
    /// The sides of some matches differ.
    MatchesUneven {
        /// How many.
        matches: i64,
        /// By how much together, book less bank.
        difference: Money,
    },
    /// What no match explains.
    Unexplained {
        /// How much.
        difference: Money,
    },
}

/// Why an exception needs attention (预警).
///
/// The JSON form carries both sentences beside the figures.
pub type ExceptionReason = duebook::ExceptionReason;
/// Why an exception needs attention (预警).
///
/// The JSON form carries both sentences beside the figures.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum ExceptionReason {
    /// Nobody owns it.
    Unowned {
        /// How many days it has been open.
        days: i64,
    },
    /// It has no due date.
    NoDueDate {
        /// Its owner.
        #[uniffi(default = None)]
        owner: Option<Id>,
    },
    /// It was due.
    Overdue {
        /// Its owner.
        #[uniffi(default = None)]
        owner: Option<Id>,
        /// When it was due.
        due: LocalDate,
        /// How many days ago.
        days: i64,
    },
    /// What a person accepted has another amount now.
    AmountChanged {
        /// What was accepted.
        accepted: Money,
        /// What it is now.
        found: Money,
    },
}

/// Why a period cannot be signed, or needs attention.
///
/// The JSON form carries both sentences beside the figures.
pub type PeriodReason = duebook::PeriodReason;
/// Why a period cannot be signed, or needs attention.
///
/// The JSON form carries both sentences beside the figures.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum PeriodReason {
    /// No statement covers these days.
    DaysUncovered {
        /// The first of them.
        first: LocalDate,
        /// The last.
        last: LocalDate,
    },
    /// Two statements cover the same days.
    DaysTwice {
        /// The first of them.
        first: LocalDate,
        /// The last.
        last: LocalDate,
    },
    /// A statement opens with another balance than the one before it closed with.
    ChainBroken {
        /// The statement.
        statement: Id,
        /// What it opens with.
        opening: Money,
        /// What the one before closed with.
        closing: Money,
    },
    /// Nothing was decided about some lines.
    LinesUndecided {
        /// How many.
        lines: i64,
        /// The first of them.
        first: Id,
    },
    /// There is no bank reconciliation statement.
    NoTable {},
    /// The bank reconciliation statement is of another day than the last of the period.
    TableOfOtherDay {
        /// Its day.
        found: LocalDate,
        /// The last day of the period.
        last: LocalDate,
    },
    /// The bank reconciliation statement does not close.
    TableOpen {
        /// Its difference.
        difference: Money,
    },
    /// The bank reconciliation statement starts from another balance than the bank states.
    TableBalance {
        /// What it starts from.
        table: Money,
        /// What the last statement closes with.
        statement: Money,
    },
    /// Some open exceptions have no owner or no due date.
    ExceptionsUnowned {
        /// How many.
        exceptions: i64,
        /// The first of them.
        first: Id,
    },
    /// What was signed has changed since.
    Changed {
        /// The digest that was signed.
        signed: String,
        /// The digest now.
        found: String,
    },
    /// Nobody has signed the period.
    Unsigned {
        /// How many days it is over.
        days: i64,
        /// How many are allowed.
        allowed: i64,
    },
    /// An exception is not as the book has it.
    ExceptionDiffers {
        /// The exception.
        exception: Id,
    },
    /// An exception that is open in the book is left out.
    ExceptionOmitted {
        /// The exception.
        exception: Id,
    },
}

/// A line of the bank journal (银行存款日记账).
pub type CashBookLine = duebook::CashBookLine;
/// A line of the bank journal (银行存款日记账).
#[uniffi::remote(Record)]
pub struct CashBookLine {
    /// Its id.
    pub id: Id,
    /// The day it was booked.
    pub date: LocalDate,
    /// What was received; less than zero: what was paid.
    pub amount: Money,
}

/// Lines of the book and lines of the bank that are the same money (勾对).
pub type TableMatch = duebook::TableMatch;
/// Lines of the book and lines of the bank that are the same money (勾对).
#[uniffi::remote(Record)]
pub struct TableMatch {
    /// The lines of the book, or items carried over from it.
    #[uniffi(default = [])]
    pub book: Vec<Id>,
    /// The lines of the bank, or items carried over from it. Lines of one side alone match if they come to nothing.
    #[uniffi(default = [])]
    pub bank: Vec<Id>,
}

/// Who has booked it.
pub type TableSide = duebook::TableSide;
/// Who has booked it.
#[uniffi::remote(Enum)]
pub enum TableSide {
    /// The book (企业).
    Book,
    /// The bank (银行).
    Bank,
}

/// What only one side had booked when a table was made (未达账项).
pub type OutstandingItem = duebook::OutstandingItem;
/// What only one side had booked when a table was made (未达账项).
#[uniffi::remote(Record)]
pub struct OutstandingItem {
    /// The side that has it.
    pub side: TableSide,
    /// The line.
    pub id: Id,
    /// The day it was booked.
    pub date: LocalDate,
    /// What was received; less than zero: what was paid.
    pub amount: Money,
    /// In how many tables it has stood, at least 1.
    #[uniffi(default = 1)]
    pub tables: i64,
}

/// A line of one of the four lists.
pub type TableItem = duebook::TableItem;
/// A line of one of the four lists.
#[uniffi::remote(Record)]
pub struct TableItem {
    /// The line.
    pub id: Id,
    /// The day it was booked.
    pub date: LocalDate,
    /// What was received or paid, more than zero.
    pub amount: Money,
    /// How old it is, in days.
    pub days: i64,
    /// In how many tables it stands by now: 1 for a new one.
    pub tables: i64,
}

/// An item of the last table that is cleared.
pub type ClearedItem = duebook::ClearedItem;
/// An item of the last table that is cleared.
#[uniffi::remote(Record)]
pub struct ClearedItem {
    /// The item.
    pub item: OutstandingItem,
    /// The last day of the lines it was matched with.
    pub on: LocalDate,
    /// How many days it took.
    pub days: i64,
    /// The lines of the other side; of the same side if there is none.
    pub by: Vec<Id>,
}

/// A match whose sides differ.
pub type UnevenMatch = duebook::UnevenMatch;
/// A match whose sides differ.
#[uniffi::remote(Record)]
pub struct UnevenMatch {
    /// Its position in the request, from 0.
    pub position: i64,
    /// What its lines of the book come to.
    pub book: Money,
    /// What its lines of the bank come to.
    pub bank: Money,
    /// Book less bank.
    pub difference: Money,
}

/// What a suspicion is about.
pub type TableSuspect = duebook::TableSuspect;
/// What a suspicion is about.
#[uniffi::remote(Enum)]
pub enum TableSuspect {
    /// The balance of the book.
    BookBalance {},
    /// The balance of the bank.
    BankBalance {},
    /// An outstanding item of the book.
    BookItem {
        /// The line.
        id: Id,
    },
    /// An outstanding item of the bank.
    BankItem {
        /// The line.
        id: Id,
    },
}

/// One mistake that would be all that keeps the table from closing.
pub type TableSuspicion = duebook::TableSuspicion;
/// One mistake that would be all that keeps the table from closing.
#[uniffi::remote(Record)]
pub struct TableSuspicion {
    /// Where.
    pub of: TableSuspect,
    /// What may have happened there.
    pub reason: RepairReason,
}

/// A bank reconciliation statement.
pub type BalanceTable = duebook::BalanceTable;
/// A bank reconciliation statement.
#[uniffi::remote(Record)]
pub struct BalanceTable {
    /// The day.
    pub as_of: LocalDate,
    /// The balance of the book (企业账面余额).
    pub book_balance: Money,
    /// Received by the bank, not in the book yet (银行已收，企业未收), the oldest first.
    #[uniffi(default = [])]
    pub bank_received: Vec<TableItem>,
    /// Paid by the bank, not in the book yet (银行已付，企业未付).
    #[uniffi(default = [])]
    pub bank_paid: Vec<TableItem>,
    /// The balance of the book and what the bank has booked (调节后余额).
    pub adjusted_book: Money,
    /// The balance of the bank (银行对账单余额).
    pub bank_balance: Money,
    /// Received in the book, not at the bank yet (企业已收，银行未收).
    #[uniffi(default = [])]
    pub book_received: Vec<TableItem>,
    /// Paid in the book, not at the bank yet (企业已付，银行未付).
    #[uniffi(default = [])]
    pub book_paid: Vec<TableItem>,
    /// The balance of the bank and what the book has booked.
    pub adjusted_bank: Money,
    /// Adjusted book less adjusted bank: must be zero.
    pub difference: Money,
    /// The matches whose sides differ.
    #[uniffi(default = [])]
    pub uneven: Vec<UnevenMatch>,
    /// The difference, if there is one, less what uneven matches explain.
    pub unexplained: Money,
    /// What single mistakes would explain that; of several none is preferred. At most 20.
    #[uniffi(default = [])]
    pub suspicions: Vec<TableSuspicion>,
    /// The items of the last table that are cleared.
    #[uniffi(default = [])]
    pub cleared: Vec<ClearedItem>,
    /// What the next table begins with.
    #[uniffi(default = [])]
    pub carry: Vec<OutstandingItem>,
    /// What the table says.
    pub reasons: Vec<TableReason>,
}

/// What kind of exception it is.
pub type ExceptionClass = duebook::ExceptionClass;
/// What kind of exception it is.
#[uniffi::remote(Enum)]
pub enum ExceptionClass {
    /// Only the bank has it (银行有、企业无).
    BankOnly,
    /// Only the book has it (企业有、银行无).
    BookOnly,
    /// The amounts differ (金额不符).
    AmountDiff,
    /// The dates differ (日期不符).
    DateDiff,
    /// It stands twice (重复).
    Duplicate,
    /// It was taken back (冲正、退汇).
    Reversed,
    /// It could be several (无法唯一对应).
    Ambiguous,
    /// The currencies differ (币种不符).
    CurrencyDiff,
}

/// What a run found.
pub type ExceptionFinding = duebook::ExceptionFinding;
/// What a run found.
#[uniffi::remote(Record)]
pub struct ExceptionFinding {
    /// Its class.
    pub category: ExceptionClass,
    /// The lines of the book it is about.
    #[uniffi(default = [])]
    pub book: Vec<Id>,
    /// The lines of the bank it is about.
    #[uniffi(default = [])]
    pub bank: Vec<Id>,
    /// What is at stake.
    pub amount: Money,
    /// The day of the line.
    pub on: LocalDate,
}

/// How far it is.
pub type ExceptionState = duebook::ExceptionState;
/// How far it is.
#[uniffi::remote(Enum)]
pub enum ExceptionState {
    /// Nobody has begun (待处理).
    Open,
    /// Its owner works on it (处理中).
    InWork,
    /// A person accepted the difference (已确认).
    Accepted,
    /// A run no longer finds it (已消除).
    Cleared,
}

/// An exception with its owner.
pub type ExceptionRecord = duebook::ExceptionRecord;
/// An exception with its owner.
#[uniffi::remote(Record)]
pub struct ExceptionRecord {
    /// Its id, made of its class and its lines.
    pub id: Id,
    /// Its class.
    pub category: ExceptionClass,
    /// The lines of the book, sorted.
    #[uniffi(default = [])]
    pub book: Vec<Id>,
    /// The lines of the bank, sorted.
    #[uniffi(default = [])]
    pub bank: Vec<Id>,
    /// What is at stake.
    pub amount: Money,
    /// The day of the line.
    pub on: LocalDate,
    /// The day a run first found it.
    pub opened: LocalDate,
    /// How far it is.
    pub state: ExceptionState,
    /// Who sees to it (责任人).
    #[uniffi(default = None)]
    pub owner: Option<Id>,
    /// By when (处理期限).
    #[uniffi(default = None)]
    pub due: Option<LocalDate>,
    /// The day it was accepted or cleared.
    #[uniffi(default = None)]
    pub closed: Option<LocalDate>,
    /// Why it was accepted.
    #[uniffi(default = None)]
    pub note: Option<String>,
}

/// Who owns new exceptions of a class, and how long they have.
pub type ExceptionRule = duebook::ExceptionRule;
/// Who owns new exceptions of a class, and how long they have.
#[uniffi::remote(Record)]
pub struct ExceptionRule {
    /// The class.
    pub category: ExceptionClass,
    /// Who sees to them.
    #[uniffi(default = None)]
    pub owner: Option<Id>,
    /// How many days they have, 0 to 3,660.
    #[uniffi(default = None)]
    pub days: Option<i64>,
}

/// An exception that needs attention.
pub type ExceptionAlert = duebook::ExceptionAlert;
/// An exception that needs attention.
#[uniffi::remote(Record)]
pub struct ExceptionAlert {
    /// The exception.
    pub exception: Id,
    /// Why.
    pub reason: ExceptionReason,
}

/// How old the open exceptions of one currency are.
pub type ExceptionAges = duebook::ExceptionAges;
/// How old the open exceptions of one currency are.
#[uniffi::remote(Record)]
pub struct ExceptionAges {
    /// The currency.
    pub currency: Currency,
    /// How many are open, by age: up to the first limit, up to the second, …, beyond the last.
    pub open: Vec<i64>,
    /// What is at stake in them, whatever its sign.
    pub amounts: Vec<Money>,
}

/// The exceptions after a run.
pub type ExceptionReport = duebook::ExceptionReport;
/// The exceptions after a run.
#[uniffi::remote(Record)]
pub struct ExceptionReport {
    /// All of them, by id.
    pub exceptions: Vec<ExceptionRecord>,
    /// How many are new, or were cleared and are back.
    pub raised: i64,
    /// How many were open and are found again.
    pub kept: i64,
    /// How many were open and are not found again.
    pub cleared: i64,
    /// Those that need attention, by id.
    pub alerts: Vec<ExceptionAlert>,
    /// How old the open ones are, by currency.
    pub ages: Vec<ExceptionAges>,
}

/// What a person does with an exception.
pub type ExceptionChange = duebook::ExceptionChange;
/// What a person does with an exception.
#[uniffi::remote(Enum)]
pub enum ExceptionChange {
    /// Gives it to somebody.
    Assign {
        /// To whom.
        owner: Id,
        /// By when.
        due: LocalDate,
    },
    /// Begins to work on it.
    Start {},
    /// Accepts the difference.
    Accept {
        /// Why.
        note: String,
    },
    /// Opens it again after it was accepted.
    Reopen {},
}

/// How often an account is reconciled.
pub type PeriodCadence = duebook::PeriodCadence;
/// How often an account is reconciled.
#[uniffi::remote(Enum)]
pub enum PeriodCadence {
    /// Every week.
    Weekly {
        /// The last day of it.
        ends: Weekday,
    },
    /// Every calendar month.
    Monthly {},
}

/// A span of days, both included.
pub type PeriodSpan = duebook::PeriodSpan;
/// A span of days, both included.
#[uniffi::remote(Record)]
pub struct PeriodSpan {
    /// The first day.
    pub first: LocalDate,
    /// The last day.
    pub last: LocalDate,
}

/// The days a bank statement covers and the balances between which they lie.
pub type StatementSpan = duebook::StatementSpan;
/// The days a bank statement covers and the balances between which they lie.
#[uniffi::remote(Record)]
pub struct StatementSpan {
    /// The statement.
    pub id: Id,
    /// Its first day.
    pub first: LocalDate,
    /// Its last day.
    pub last: LocalDate,
    /// The balance before its first line.
    pub opening: Money,
    /// The balance after its last line.
    pub closing: Money,
}

/// A line of the bank and whether anything was decided about it.
pub type PeriodLine = duebook::PeriodLine;
/// A line of the bank and whether anything was decided about it.
#[uniffi::remote(Record)]
pub struct PeriodLine {
    /// The line.
    pub id: Id,
    /// What was decided: the match, the posting, the exception it became. Absent: nothing.
    #[uniffi(default = None)]
    pub decision: Option<Id>,
}

/// Everything a signature covers.
pub type PeriodContent = duebook::PeriodContent;
/// Everything a signature covers.
#[uniffi::remote(Record)]
pub struct PeriodContent {
    /// The bank account.
    pub account: Id,
    /// The period.
    pub span: PeriodSpan,
    /// The statements, in any order.
    #[uniffi(default = [])]
    pub statements: Vec<StatementSpan>,
    /// The lines of the bank in the period, in any order.
    #[uniffi(default = [])]
    pub lines: Vec<PeriodLine>,
    /// The bank reconciliation statement of the last day.
    #[uniffi(default = None)]
    pub table: Option<BalanceTable>,
    /// The exceptions, in any order.
    #[uniffi(default = [])]
    pub exceptions: Vec<ExceptionRecord>,
}

/// Whether a period can be signed.
pub type PeriodCheck = duebook::PeriodCheck;
/// Whether a period can be signed.
#[uniffi::remote(Record)]
pub struct PeriodCheck {
    /// What stands in the way.
    #[uniffi(default = [])]
    pub findings: Vec<PeriodReason>,
    /// Whether nothing does.
    pub ready: bool,
    /// The digest of everything, 64 hexadecimal digits.
    pub digest: String,
}

/// What was done with a period, in the order in which it was done.
pub type PeriodEntry = duebook::PeriodEntry;
/// What was done with a period, in the order in which it was done.
#[uniffi::remote(Enum)]
pub enum PeriodEntry {
    /// Somebody began.
    Started {
        /// Who.
        by: Id,
        /// When.
        at: Instant,
    },
    /// Somebody signed it (签核).
    Signed {
        /// Who.
        by: Id,
        /// When.
        at: Instant,
        /// The digest of what was signed.
        digest: String,
    },
    /// Somebody opened it again.
    Reopened {
        /// Who.
        by: Id,
        /// When.
        at: Instant,
        /// Why.
        note: String,
    },
}

/// How far a period is.
pub type PeriodState = duebook::PeriodState;
/// How far a period is.
#[uniffi::remote(Enum)]
pub enum PeriodState {
    /// Nothing was done.
    Open,
    /// Somebody began.
    Started,
    /// It is signed, and what was signed is what there is.
    Signed,
    /// It was signed, and then opened again or changed.
    Reopened,
}

/// How a period stands.
pub type PeriodStatus = duebook::PeriodStatus;
/// How a period stands.
#[uniffi::remote(Record)]
pub struct PeriodStatus {
    /// How far it is.
    pub state: PeriodState,
    /// Who signed it last.
    #[uniffi(default = None)]
    pub signed_by: Option<Id>,
    /// When.
    #[uniffi(default = None)]
    pub signed_at: Option<Instant>,
    /// What stands in the way of signing it, and its digest.
    pub check: PeriodCheck,
    /// Why it needs attention.
    #[uniffi(default = [])]
    pub alerts: Vec<PeriodReason>,
}

/// From nothing to everything.
pub type LossRate = duebook::LossRate;
/// From nothing to everything.
#[uniffi::remote(Enum)]
pub enum LossRate {
    /// As a policy states it.
    Percent {
        /// The percentage.
        percent: Percent,
    },
    /// As history gives it, exact.
    Exact {
        /// The share, 0 to 1.
        fraction: Fraction,
    },
}

/// From which day a debt is aged.
pub type ProvisionBasis = duebook::ProvisionBasis;
/// From which day a debt is aged.
#[uniffi::remote(Enum)]
pub enum ProvisionBasis {
    /// The day it was due, as agreed by then (按到期日).
    DueDate,
    /// The day of its document (按单据日期), as 账龄分析法 counts.
    DocumentDate,
}

/// In what ages are counted.
pub type AgeUnit = duebook::AgeUnit;
/// In what ages are counted.
#[uniffi::remote(Enum)]
pub enum AgeUnit {
    /// Days.
    Days,
    /// Months of the calendar: what was issued on 2025-01-31 is 12 months old through 2026-01-31.
    Months,
}

/// The rates of one segment.
pub type SegmentRates = duebook::SegmentRates;
/// The rates of one segment.
#[uniffi::remote(Record)]
pub struct SegmentRates {
    /// The value of the field by which segments are told apart. Absent: all that have no rates of their own.
    #[uniffi(default = None)]
    pub segment: Option<Value>,
    /// One rate for each band, the youngest first: one more than there are limits.
    pub rates: Vec<LossRate>,
}

/// Which debts money on account makes smaller first.
pub type NettingOrder = duebook::NettingOrder;
/// Which debts money on account makes smaller first.
#[uniffi::remote(Enum)]
pub enum NettingOrder {
    /// The oldest, as it would be applied.
    OldestFirst,
    /// The youngest, which is the more careful.
    YoungestFirst,
}

/// Money of a customer that is set against what the same customer owes in the same currency.
///
/// Only where there is a right to do so and it is meant to be done; an advance for goods still to be delivered is a
/// liability of its own (合同负债).
pub type ProvisionNetting = duebook::ProvisionNetting;
/// Money of a customer that is set against what the same customer owes in the same currency.
///
/// Only where there is a right to do so and it is meant to be done; an advance for goods still to be delivered is a
/// liability of its own (合同负债).
#[uniffi::remote(Record)]
pub struct ProvisionNetting {
    /// Which kinds of money. What is held or asked back is never netted, nor what expired.
    pub natures: Vec<Nature>,
    /// Against which debts first.
    pub order: NettingOrder,
}

/// A table of rates, the company's own, with the day from which it holds.
pub type ProvisionPolicy = duebook::ProvisionPolicy;
/// A table of rates, the company's own, with the day from which it holds.
#[uniffi::remote(Record)]
pub struct ProvisionPolicy {
    /// From which day on it holds.
    pub from: LocalDate,
    /// From which day a debt is aged.
    pub basis: ProvisionBasis,
    /// In what ages are counted.
    pub unit: AgeUnit,
    /// The last age of each band but the last, rising from 0 or more; by due date, 0 is the band of what is not due.
    /// None: one band, one rate (余额百分比法).
    #[uniffi(default = [])]
    pub limits: Vec<i64>,
    /// The field by which segments are told apart: that of the debt, or else of its customer.
    #[uniffi(default = None)]
    pub segment_by: Option<Id>,
    /// The rates.
    pub rates: Vec<SegmentRates>,
    /// What the rates of the table are multiplied with because of what is to be expected (前瞻性调整系数), at most to
    /// the whole. Absent: 1.
    #[uniffi(default = None)]
    pub forward: Option<Rate>,
    /// The rate of disputed parts, which then stand in no band. Absent: they stand in their band.
    #[uniffi(default = None)]
    pub disputed: Option<LossRate>,
    /// Money that is netted. Absent: none.
    #[uniffi(default = None)]
    pub netting: Option<ProvisionNetting>,
    /// How each line is rounded.
    pub rounding: Rounding,
}

/// What is looked at alone (单项计提).
pub type SpecificProvision = duebook::SpecificProvision;
/// What is looked at alone (单项计提).
#[uniffi::remote(Record)]
pub struct SpecificProvision {
    /// One debt, or all debts of a customer.
    pub subject: SpecificSubject,
    /// What will be lost of it.
    pub loss: SpecificLoss,
}

/// What is looked at alone.
pub type SpecificSubject = duebook::SpecificSubject;
/// What is looked at alone.
#[uniffi::remote(Enum)]
pub enum SpecificSubject {
    /// One debt.
    Debt {
        /// The debt.
        debt: Id,
    },
    /// All debts of a customer that are not named themselves.
    Customer {
        /// The customer.
        customer: Id,
    },
}

/// What will be lost of something looked at alone.
pub type SpecificLoss = duebook::SpecificLoss;
/// What will be lost of something looked at alone.
#[uniffi::remote(Enum)]
pub enum SpecificLoss {
    /// So much, zero or more; only what is owed in its currency is looked at alone.
    Amount {
        /// How much.
        amount: Money,
    },
    /// A part of what is owed in every currency.
    Share {
        /// Which part.
        rate: LossRate,
    },
}

/// What a line is about.
pub type ProvisionPart = duebook::ProvisionPart;
/// What a line is about.
#[uniffi::remote(Enum)]
pub enum ProvisionPart {
    /// A band of the table.
    Band {
        /// The segment, as the rates name it. Absent: all that have no rates of their own.
        #[uniffi(default = None)]
        segment: Option<Value>,
        /// The band, from 0 for the youngest.
        band: i64,
    },
    /// What is disputed and has a rate of its own.
    Disputed {},
    /// A debt that is looked at alone (单项计提).
    Debt {
        /// The debt.
        debt: Id,
    },
    /// The debts of a customer that are looked at alone.
    Customer {
        /// The customer.
        customer: Id,
    },
}

/// A line of a provision.
pub type ProvisionLine = duebook::ProvisionLine;
/// A line of a provision.
#[uniffi::remote(Record)]
pub struct ProvisionLine {
    /// What it is about.
    pub part: ProvisionPart,
    /// How many debts are in it; one that is disputed in part is in two lines.
    pub debts: i64,
    /// What is owed (账面余额).
    pub gross: Money,
    /// What money on account takes off.
    pub netted: Money,
    /// The rate with the factor inside, at most 1. Absent: an amount was stated.
    #[uniffi(default = None)]
    pub rate: Option<Fraction>,
    /// What will probably be lost of gross less netted (坏账准备).
    pub allowance: Money,
    /// The exact allowance less the rounded one, in minor units.
    pub residue: Fraction,
}

/// The sums of the lines of one currency.
pub type ProvisionTotal = duebook::ProvisionTotal;
/// The sums of the lines of one currency.
#[uniffi::remote(Record)]
pub struct ProvisionTotal {
    /// The currency.
    pub currency: Currency,
    /// What is owed in all.
    pub gross: Money,
    /// What of that is looked at alone.
    pub specific: Money,
    /// What of that is disputed and has a rate of its own.
    pub disputed: Money,
    /// What money on account takes off.
    pub netted: Money,
    /// Money on account that could be netted and takes nothing off, because its owner owes no more: it never makes
    /// the debt of another customer smaller.
    pub credit: Money,
    /// The allowance (坏账准备余额).
    pub allowance: Money,
    /// The allowance by what is owed less what is netted (计提比例). Absent: nothing is owed.
    #[uniffi(default = None)]
    pub coverage: Option<Fraction>,
}

/// A provision.
pub type Provision = duebook::Provision;
/// A provision.
#[uniffi::remote(Record)]
pub struct Provision {
    /// The day.
    pub as_of: LocalDate,
    /// From when the policy holds that was used.
    pub policy_from: LocalDate,
    /// One for each currency in which anything is owed.
    pub totals: Vec<ProvisionTotal>,
    /// By currency: each segment that anything is owed in with all its bands, what is disputed, what is looked at alone
    /// in the order given.
    pub lines: Vec<ProvisionLine>,
}

/// What the allowance, or the charge, is to be.
pub type AllowanceTarget = duebook::AllowanceTarget;
/// What the allowance, or the charge, is to be.
#[uniffi::remote(Enum)]
pub enum AllowanceTarget {
    /// The allowance comes to these amounts: the totals of a `Provision`(super::Provision), one for each currency.
    /// The charge is what is missing, or released.
    Balance {
        /// The amounts, zero or more.
        amounts: Vec<Money>,
        /// What turns those of other currencies into the home currency.
        #[uniffi(default = [])]
        quotes: Vec<Quote>,
        /// How they are rounded.
        rounding: Rounding,
    },
    /// The charge is a part of the sales of the period (销售收入百分比法), whatever the allowance was.
    Sales {
        /// The sales, zero or more.
        sales: Money,
        /// Which part.
        rate: LossRate,
        /// How it is rounded.
        rounding: Rounding,
    },
}

/// What one amount of the target is worth in the home currency.
pub type AllowancePart = duebook::AllowancePart;
/// What one amount of the target is worth in the home currency.
#[uniffi::remote(Record)]
pub struct AllowancePart {
    /// The amount.
    pub amount: Money,
    /// What it is worth.
    pub home: Money,
    /// Whether no rounding was needed.
    pub exact: bool,
}

/// The movement of an allowance.
pub type AllowanceMovement = duebook::AllowanceMovement;
/// The movement of an allowance.
#[uniffi::remote(Record)]
pub struct AllowanceMovement {
    /// The allowance at the beginning (期初余额).
    pub opening: Money,
    /// What was written off (本期核销).
    pub written_off: Money,
    /// What was recovered (本期收回).
    pub recovered: Money,
    /// What the account shows before the entry: opening less written off plus recovered; below zero if more was written
    /// off than there was.
    pub before: Money,
    /// The charge of the period (本期计提); below zero, it is released (转回).
    pub charge: Money,
    /// The allowance at the end (期末余额).
    pub closing: Money,
    /// What the amounts of the target are worth.
    pub parts: Vec<AllowancePart>,
    /// The exact charge on sales less the rounded one, in minor units; zero for another target.
    pub residue: Fraction,
    /// The entry, for `vouchers`(crate::vouchers()). Absent: the charge is zero.
    #[uniffi(default = None)]
    pub entry: Option<MoneyFact>,
}

/// What was sold in a period, and what of it was still open after each band.
pub type Vintage = duebook::Vintage;
/// What was sold in a period, and what of it was still open after each band.
#[uniffi::remote(Record)]
pub struct Vintage {
    /// What was sold.
    pub sold: Money,
    /// What was still open at the end of each band, the youngest first. What is open after the last is lost.
    pub open_after: Vec<Money>,
}

/// A rate of a band, with the amounts that made it so.
pub type BandRate = duebook::BandRate;
/// A rate of a band, with the amounts that made it so.
#[uniffi::remote(Record)]
pub struct BandRate {
    /// The band, from 0 for the youngest.
    pub band: i64,
    /// What was lost, or went on to the next band.
    pub part: Money,
    /// Of how much.
    pub whole: Money,
    /// The part by the whole, at most 1. Absent: of nothing nothing can be said.
    #[uniffi(default = None)]
    pub rate: Option<Fraction>,
}

/// What stood in each band on a day.
pub type BandSnapshot = duebook::BandSnapshot;
/// What stood in each band on a day.
#[uniffi::remote(Record)]
pub struct BandSnapshot {
    /// The day, as a rule the end of a month.
    pub on: LocalDate,
    /// The amounts, the youngest band first.
    pub bands: Vec<Money>,
}

/// The loss rate of a band, from the rates of rolling on.
pub type BandLoss = duebook::BandLoss;
/// The loss rate of a band, from the rates of rolling on.
#[uniffi::remote(Record)]
pub struct BandLoss {
    /// The band.
    pub band: i64,
    /// What of it will be lost. Absent: a band on the way was always empty.
    #[uniffi(default = None)]
    pub percent: Option<Percent>,
    /// Whether no rounding was needed.
    pub exact: bool,
}

/// How amounts roll on, and what that says of losses.
pub type RollRates = duebook::RollRates;
/// How amounts roll on, and what that says of losses.
#[uniffi::remote(Record)]
pub struct RollRates {
    /// What went from each band but the last to the next one (迁徙率), all periods added up.
    pub rolls: Vec<BandRate>,
    /// The loss rate of each band: the product of all rates of rolling on from there, and of what is lost of the last.
    pub losses: Vec<BandLoss>,
}

/// The language of a page or file.
pub type ReportLanguage = duebook::ReportLanguage;
/// The language of a page or file.
#[uniffi::remote(Enum)]
pub enum ReportLanguage {
    /// English.
    En,
    /// Simplified Chinese (简体中文).
    Zh,
}

/// A text in English and Chinese. What has no translation, such as a name, stands in both.
pub type ReportText = duebook::ReportText;
/// A text in English and Chinese. What has no translation, such as a name, stands in both.
#[uniffi::remote(Record)]
pub struct ReportText {
    /// English, at most 10,000 bytes.
    pub en: String,
    /// Chinese, at most 10,000 bytes.
    pub zh: String,
}

/// A value of a report.
pub type ReportCell = duebook::ReportCell;
/// A value of a report.
#[uniffi::remote(Enum)]
pub enum ReportCell {
    /// No value: a dash on a page, nothing in a file. Never zero.
    Empty {},
    /// A text of the caller's, such as a name or a number.
    Text {
        /// The text.
        text: String,
    },
    /// Words in the language of the reader.
    Words {
        /// The words.
        words: ReportText,
    },
    /// An amount.
    Amount {
        /// The amount.
        amount: Money,
    },
    /// A whole number: days, documents, customers.
    Whole {
        /// The number.
        whole: i64,
    },
    /// A part of a whole, shown as a percentage.
    Share {
        /// The part; it may be below zero or above the whole.
        share: Fraction,
    },
    /// A number that is no part of a whole and need not be whole, such as days on average; shown with decimal places.
    Ratio {
        /// The number, exact.
        ratio: Fraction,
    },
    /// A date.
    Date {
        /// The date.
        date: LocalDate,
    },
    /// Yes or no.
    Flag {
        /// Whether it is so.
        flag: bool,
    },
}

/// What the cells of a column hold. Amounts, numbers and shares stand to the right.
pub type ColumnKind = duebook::ColumnKind;
/// What the cells of a column hold. Amounts, numbers and shares stand to the right.
#[uniffi::remote(Enum)]
pub enum ColumnKind {
    /// Texts.
    Text,
    /// Amounts.
    Amount,
    /// Whole numbers.
    Whole,
    /// Parts of a whole, shown as percentages.
    Share,
    /// Numbers that need not be whole, such as days on average.
    Ratio,
    /// Dates.
    Date,
    /// Yes or no.
    Flag,
}

/// A column of a table.
pub type ReportColumn = duebook::ReportColumn;
/// A column of a table.
#[uniffi::remote(Record)]
pub struct ReportColumn {
    /// The key, the same in every language and version; unique in its table.
    pub key: Id,
    /// The heading.
    pub heading: ReportText,
    /// What its cells hold.
    pub kind: ColumnKind,
    /// The one currency of its amounts, said once in the heading. Absent: each amount says its own.
    #[uniffi(default = None)]
    pub currency: Option<Currency>,
    /// What its numbers count, said in the heading: `days`, `天`.
    #[uniffi(default = None)]
    pub unit: Option<ReportText>,
    /// How many decimal places a percentage or ratio is shown with, 0 to 8; halves are rounded away from zero.
    #[uniffi(default = 1)]
    pub places: i64,
    /// Whether a total is the sum of its cells.
    #[uniffi(default = false)]
    pub summed: bool,
}

/// What a row is.
pub type RowRole = duebook::RowRole;
/// What a row is.
#[uniffi::remote(Enum)]
pub enum RowRole {
    /// One record.
    Detail,
    /// A heading over the rows below it; only its first cell is shown.
    Heading,
    /// A sum of rows above it (小计).
    Subtotal,
    /// The sum of all (合计).
    Total,
}

/// A row of a table.
pub type ReportRow = duebook::ReportRow;
/// A row of a table.
#[uniffi::remote(Record)]
pub struct ReportRow {
    /// The cells, one for each column.
    pub cells: Vec<ReportCell>,
    /// What it is.
    pub role: RowRole,
}

/// A table.
///
/// A column of texts with the key `currency` says the currency of its row: then no amount of the row says its own.
pub type ReportTable = duebook::ReportTable;
/// A table.
///
/// A column of texts with the key `currency` says the currency of its row: then no amount of the row says its own.
#[uniffi::remote(Record)]
pub struct ReportTable {
    /// What it shows.
    pub title: ReportText,
    /// The columns, 1 to 100.
    pub columns: Vec<ReportColumn>,
    /// The rows, at most 100,000.
    #[uniffi(default = [])]
    pub rows: Vec<ReportRow>,
    /// What is to be said under it.
    #[uniffi(default = [])]
    pub notes: Vec<ReportText>,
}

/// What the first row holds.
pub type CsvHeadings = duebook::CsvHeadings;
/// What the first row holds.
#[uniffi::remote(Enum)]
pub enum CsvHeadings {
    /// The headings in the language of the reader.
    Words,
    /// The keys, for programs.
    Keys,
}

/// How a table is written as CSV.
pub type CsvRules = duebook::CsvRules;
/// How a table is written as CSV.
#[uniffi::remote(Record)]
pub struct CsvRules {
    /// The language of headings and words.
    pub language: ReportLanguage,
    /// What the first row holds.
    pub headings: CsvHeadings,
    /// Whether a byte order mark stands first: without it Excel takes Chinese for another encoding.
    #[uniffi(default = false)]
    pub byte_order_mark: bool,
}

/// How amounts below zero are written on a page. Files always have a minus.
pub type NegativeStyle = duebook::NegativeStyle;
/// How amounts below zero are written on a page. Files always have a minus.
#[uniffi::remote(Enum)]
pub enum NegativeStyle {
    /// With a minus sign: −1,234.56.
    Minus,
    /// In parentheses, as accountants do: (1,234.56).
    Parentheses,
}

/// How it is drawn.
pub type ChartForm = duebook::ChartForm;
/// How it is drawn.
#[uniffi::remote(Enum)]
pub enum ChartForm {
    /// Bars from left to right, those of one label side by side: aging.
    Columns,
    /// Bars on top of each other: aging by month.
    Stacked,
    /// Bars below each other with their labels before them: collection by team. For one series.
    Bars,
    /// Lines: a trend, or a forecast with its range.
    Lines,
}

/// Which colors it has.
pub type ChartPalette = duebook::ChartPalette;
/// Which colors it has.
#[uniffi::remote(Enum)]
pub enum ChartPalette {
    /// One for each series.
    Plain,
    /// From calm to alarming: over the series, or over the labels if there is one series. For ages.
    Severity,
}

/// What its numbers are.
pub type ChartUnit = duebook::ChartUnit;
/// What its numbers are.
#[uniffi::remote(Enum)]
pub enum ChartUnit {
    /// Amounts in whole minor units.
    Amount {
        /// Of this currency.
        currency: Currency,
    },
    /// Whole numbers.
    Whole {},
    /// Parts of a whole, shown as percentages.
    Share {
        /// The whole, 1 or more: with 10000, 2550 is 25.5 %.
        whole: i64,
    },
}

/// What a series has at a label.
pub type ChartPoint = duebook::ChartPoint;
/// What a series has at a label.
#[uniffi::remote(Record)]
pub struct ChartPoint {
    /// The number. Absent: none.
    #[uniffi(default = None)]
    pub value: Option<i64>,
    /// The low end of its range (P10). With `high` or not at all.
    #[uniffi(default = None)]
    pub low: Option<i64>,
    /// The high end of its range (P90).
    #[uniffi(default = None)]
    pub high: Option<i64>,
}

/// One line, or the bars of one color.
pub type ChartSeries = duebook::ChartSeries;
/// One line, or the bars of one color.
#[uniffi::remote(Record)]
pub struct ChartSeries {
    /// What it shows.
    pub label: ReportText,
    /// One point for each label.
    pub points: Vec<ChartPoint>,
}

/// A chart.
pub type ReportChart = duebook::ReportChart;
/// A chart.
#[uniffi::remote(Record)]
pub struct ReportChart {
    /// What it shows.
    pub title: ReportText,
    /// What it says, for who does not see it. Absent: its numbers.
    #[uniffi(default = None)]
    pub about: Option<ReportText>,
    /// How it is drawn.
    pub form: ChartForm,
    /// Which colors it has.
    pub palette: ChartPalette,
    /// What its numbers are.
    pub unit: ChartUnit,
    /// The labels: ages, weeks, teams; 1 to 400.
    pub labels: Vec<ReportText>,
    /// The series, 1 to 8; one for `bars`.
    pub series: Vec<ChartSeries>,
    /// What the ranges are called.
    #[uniffi(default = None)]
    pub range: Option<ReportText>,
}

/// How a figure is meant.
pub type ReportTone = duebook::ReportTone;
/// How a figure is meant.
#[uniffi::remote(Enum)]
pub enum ReportTone {
    /// It says something.
    Plain,
    /// It is as it should be.
    Good,
    /// It needs attention.
    Bad,
}

/// One figure that is shown large (关键指标).
pub type ReportFigure = duebook::ReportFigure;
/// One figure that is shown large (关键指标).
#[uniffi::remote(Record)]
pub struct ReportFigure {
    /// What it is.
    pub label: ReportText,
    /// The value.
    pub value: ReportCell,
    /// What is to be said under it.
    #[uniffi(default = None)]
    pub note: Option<ReportText>,
    /// How it is meant.
    pub tone: ReportTone,
}

/// A part of a section.
pub type ReportBlock = duebook::ReportBlock;
/// A part of a section.
#[uniffi::remote(Enum)]
pub enum ReportBlock {
    /// A paragraph.
    Text {
        /// The text.
        text: ReportText,
    },
    /// Figures side by side.
    Figures {
        /// The figures, at most 24.
        figures: Vec<ReportFigure>,
    },
    /// A table.
    Table {
        /// The table.
        table: ReportTable,
    },
    /// A chart.
    Chart {
        /// The chart.
        chart: ReportChart,
    },
}

/// A section of a document.
pub type ReportSection = duebook::ReportSection;
/// A section of a document.
#[uniffi::remote(Record)]
pub struct ReportSection {
    /// Its heading.
    pub heading: ReportText,
    /// What it consists of, at most 200 parts.
    #[uniffi(default = [])]
    pub blocks: Vec<ReportBlock>,
    /// Whether it begins a new page in print.
    #[uniffi(default = false)]
    pub new_page: bool,
}

/// A document.
pub type ReportDocument = duebook::ReportDocument;
/// A document.
#[uniffi::remote(Record)]
pub struct ReportDocument {
    /// Its title.
    pub title: ReportText,
    /// Whose it is: the name of the company.
    #[uniffi(default = None)]
    pub company: Option<String>,
    /// The day it is about (截止日).
    pub as_of: LocalDate,
    /// The language it is read in.
    pub language: ReportLanguage,
    /// How amounts below zero are written.
    pub negatives: NegativeStyle,
    /// Its sections, at most 100.
    #[uniffi(default = [])]
    pub sections: Vec<ReportSection>,
    /// What is to be said at its end: who made it, from what, whether it is final.
    #[uniffi(default = None)]
    pub footer: Option<ReportText>,
}

/// Any report of this library (报表), to be shown.
///
/// What a report does not say of itself stands beside it: the limits of an aging, the rules that name its buckets, the
/// policy that names the bands of a provision, the definition of a cube.
pub type Report = duebook::Report;
/// Any report of this library (报表), to be shown.
///
/// What a report does not say of itself stands beside it: the limits of an aging, the rules that name its buckets, the
/// policy that names the bands of a provision, the definition of a cube.
#[uniffi::remote(Enum)]
pub enum Report {
    /// Open items by days past due (账龄表).
    AgingRows {
        /// A row for each currency.
        rows: Vec<AgingRow>,
        /// The limits they were made with. None: their buckets have numbers, if there are several.
        #[uniffi(default = [])]
        limits: Vec<i64>,
    },
    /// The aging report (账龄分析).
    Aging {
        /// The report.
        report: AgingReport,
        /// The rules it was made with. Absent: its buckets have numbers.
        #[uniffi(default = None)]
        rules: Option<AgingRules>,
    },
    /// How customers pay (付款行为).
    Behavior {
        /// The customers.
        customers: Vec<CustomerBehavior>,
    },
    /// The ratios of a portfolio by month (应收比率).
    Ratios {
        /// The months.
        months: Vec<PortfolioRatios>,
    },
    /// Grades and what changed of them (信用等级).
    Grades {
        /// The run.
        run: GradeRun,
    },
    /// Proposed limits (额度建议).
    Limits {
        /// The proposals.
        proposals: Vec<LimitProposal>,
    },
    /// What another policy would change (政策模拟).
    Simulation {
        /// The simulation.
        simulation: CreditSimulation,
    },
    /// Whether an order may ship (订单检查).
    OrderCheck {
        /// The check.
        check: OrderCheck,
    },
    /// What will probably be lost (坏账准备计算).
    Provision {
        /// The provision.
        provision: Provision,
        /// The policy it was made with. Absent: its bands have numbers.
        #[uniffi(default = None)]
        policy: Option<ProvisionPolicy>,
    },
    /// From the opening to the closing allowance (坏账准备变动).
    Movement {
        /// The movement.
        movement: AllowanceMovement,
    },
    /// Cash to come (回款预测).
    Forecast {
        /// The forecast.
        forecast: CashForecast,
    },
    /// How good forecasts were (预测误差).
    ForecastError {
        /// What was found.
        accuracy: ForecastAccuracy,
    },
    /// Whom to call first (催收顺序).
    CollectionOrder {
        /// The order.
        order: CollectionOrder,
    },
    /// Reminders of a day (提醒).
    Reminders {
        /// The reminders.
        reminders: Reminders,
    },
    /// The letters of a dunning run (催款).
    Dunning {
        /// The plan.
        plan: DunningPlan,
    },
    /// Where the collection of each debt stands (催收案件).
    Cases {
        /// The cases.
        cases: Vec<CollectionCase>,
    },
    /// What needs attention (异常).
    Alerts {
        /// The alerts.
        alerts: Vec<Alert>,
    },
    /// What changed since the last report of alerts (异常周报).
    Weekly {
        /// The changes.
        changes: AlertChanges,
    },
    /// A statement of account (对账单).
    Statement {
        /// The statement.
        statement: CustomerStatement,
    },
    /// What the customer answered to it (对账回函).
    Answer {
        /// The answer set against the statement.
        answer: AnswerReport,
    },
    /// Who collects well (回款排行): by person, team, region or customer.
    Ranking {
        /// The rows.
        rows: Vec<RankRow>,
    },
    /// How far debts are collected (收款进度): by contract, project or team.
    Progress {
        /// The rows.
        rows: Vec<CollectionProgress>,
    },
    /// Key figures (关键指标看板).
    Dashboard {
        /// One for each currency.
        boards: Vec<Dashboard>,
    },
    /// Sums by several dimensions (多维分析).
    Cube {
        /// One table for each currency.
        tables: Vec<CubeTable>,
        /// What they were made with. Absent: dimensions and measures have numbers.
        #[uniffi(default = None)]
        definition: Option<CubeDefinition>,
    },
    /// Why what is open changed (变动原因).
    Changes {
        /// The change of each currency.
        changes: Vec<CurrencyChange>,
    },
    /// The figures of a closed period (期间冻结).
    Frozen {
        /// The period.
        period: FrozenPeriod,
    },
    /// What a closed period would be now (重述).
    Restatement {
        /// What was found.
        restatement: Restatement,
    },
    /// The bank reconciliation statement (银行存款余额调节表).
    BankBalance {
        /// The statement.
        table: BalanceTable,
    },
}

/// A text in two languages. `{name}` is a place to be filled; `{{` is a brace.
pub type MessageTemplate = duebook::MessageTemplate;
/// A text in two languages. `{name}` is a place to be filled; `{{` is a brace.
#[uniffi::remote(Record)]
pub struct MessageTemplate {
    /// The template, once in a policy.
    pub id: Id,
    /// The text in English, at most 10,000 bytes.
    pub en: String,
    /// The text in Chinese (中文), at most 10,000 bytes.
    pub zh: String,
}

/// What is filled in at a place.
pub type PlaceholderKind = duebook::PlaceholderKind;
/// What is filled in at a place.
#[uniffi::remote(Enum)]
pub enum PlaceholderKind {
    /// A name or number.
    Text,
    /// An amount of money.
    Amount,
    /// A day.
    Day,
    /// A whole number.
    Whole,
}

/// A place that may be named, and what stands there.
pub type MessagePlaceholder = duebook::MessagePlaceholder;
/// A place that may be named, and what stands there.
#[uniffi::remote(Record)]
pub struct MessagePlaceholder {
    /// The name, as it stands in braces.
    pub name: Id,
    /// What is filled in.
    pub kind: PlaceholderKind,
}

/// A value that is filled in.
pub type MessageFill = duebook::MessageFill;
/// A value that is filled in.
#[uniffi::remote(Enum)]
pub enum MessageFill {
    /// A name or number, at most 1,000 bytes. A control character in it, a line break too, becomes a blank: a name
    /// cannot begin a new line of a message, or a new header of a mail.
    Text {
        /// The text.
        text: String,
    },
    /// An amount of money: `33,900.01 CNY`.
    Amount {
        /// The amount.
        amount: Money,
    },
    /// A day: `2026-02-07`, 2026年2月7日.
    Day {
        /// The day.
        day: LocalDate,
    },
    /// A whole number.
    Whole {
        /// The number.
        whole: i64,
    },
}

/// A value for a place.
pub type MessageValue = duebook::MessageValue;
/// A value for a place.
#[uniffi::remote(Record)]
pub struct MessageValue {
    /// The name of the place.
    pub name: Id,
    /// The value.
    pub value: MessageFill,
}

/// A filled template.
pub type MessageText = duebook::MessageText;
/// A filled template.
#[uniffi::remote(Record)]
pub struct MessageText {
    /// The text in English.
    pub en: String,
    /// The text in Chinese.
    pub zh: String,
}

/// The day of a rule.
pub type ReminderMoment = duebook::ReminderMoment;
/// The day of a rule.
#[uniffi::remote(Enum)]
pub enum ReminderMoment {
    /// So many days before the due date, 0 to 3,660; with 0, on it (到期前 N 天、当天).
    Before {
        /// The days.
        days: i64,
    },
    /// As soon as it is more than so many days late, 0 to 3,660 (逾期超过 N 天): with 3, four days after the due date.
    MoreThan {
        /// The days.
        days: i64,
    },
    /// When money arrives (到款提醒).
    Arrival {},
}

/// Of which debts a rule reminds.
pub type ReminderTarget = duebook::ReminderTarget;
/// Of which debts a rule reminds.
#[uniffi::remote(Enum)]
pub enum ReminderTarget {
    /// Of all of which something is open (待付款、部分支付).
    Open,
    /// Only of those of which nothing is settled (待付款).
    Unpaid,
}

/// What holds a reminder back.
pub type ReminderWait = duebook::ReminderWait;
/// What holds a reminder back.
#[uniffi::remote(Enum)]
pub enum ReminderWait {
    /// A promise, until its day is over (付款承诺).
    Promised,
    /// A dispute of all that is open (有争议).
    Disputed,
}

/// Up to when what is entered counts.
pub type ReminderSight = duebook::ReminderSight;
/// Up to when what is entered counts.
#[uniffi::remote(Enum)]
pub enum ReminderSight {
    /// Until the end of the day before: whoever asks at any hour of a day gets the same.
    DayBefore,
    /// Until the end of the day itself: for a run after midnight. What is entered on a day after it was asked for is
    /// not seen on that day any more.
    SameDay,
}

/// How days move that are not worked.
pub type ReminderCalendar = duebook::ReminderCalendar;
/// How days move that are not worked.
#[uniffi::remote(Record)]
pub struct ReminderCalendar {
    /// The business days.
    pub calendar: BusinessCalendar,
    /// How a due date moves.
    pub due: BusinessDay,
    /// How the day of a reminder moves.
    pub sending: BusinessDay,
}

/// Whether somebody has to do something.
pub type ReminderKind = duebook::ReminderKind;
/// Whether somebody has to do something.
#[uniffi::remote(Enum)]
pub enum ReminderKind {
    /// Something to do (待办).
    Task,
    /// Something to know (消息).
    Message,
}

/// Whom a reminder goes to.
pub type ReminderRole = duebook::ReminderRole;
/// Whom a reminder goes to.
#[uniffi::remote(Enum)]
pub enum ReminderRole {
    /// Who looks after the customer (负责人).
    Owner,
    /// The finance managers of the policy (财务经理).
    FinanceManager,
    /// The customer (客户).
    Customer,
}

/// One thing a rule does.
pub type ReminderEffect = duebook::ReminderEffect;
/// One thing a rule does.
#[uniffi::remote(Record)]
pub struct ReminderEffect {
    /// Whether somebody has to do something (待办) or to know something (消息).
    pub kind: ReminderKind,
    /// Whom it goes to.
    pub to: ReminderRole,
    /// By which way, the host's own: `mail`, `sms`.
    #[uniffi(default = None)]
    pub channel: Option<Id>,
    /// The text. Absent: the host has its own.
    #[uniffi(default = None)]
    pub template: Option<Id>,
}

/// One rule.
pub type ReminderRule = duebook::ReminderRule;
/// One rule.
#[uniffi::remote(Record)]
pub struct ReminderRule {
    /// The rule. It is a part of what makes a reminder one and the same: a rule under another name fires anew.
    pub id: Id,
    /// On which day.
    pub moment: ReminderMoment,
    /// How many days after its day it may still fire, if the debt was entered late or was held back, 0 to 3,660.
    /// Absent: on any later day. With 0 it fires on its day or never.
    #[uniffi(default = None)]
    pub catch_up: Option<i64>,
    /// Of which debts.
    pub target: ReminderTarget,
    /// What holds it back.
    #[uniffi(default = [])]
    pub waits: Vec<ReminderWait>,
    /// Only where at least so much is open, one amount for each currency.
    #[uniffi(default = [])]
    pub minimum: Vec<Money>,
    /// What it does, 1 to 20.
    pub effects: Vec<ReminderEffect>,
}

/// The rules of reminders.
pub type ReminderPolicy = duebook::ReminderPolicy;
/// The rules of reminders.
#[uniffi::remote(Record)]
pub struct ReminderPolicy {
    /// The rules, at most 100, each id once.
    pub rules: Vec<ReminderRule>,
    /// Up to when what is entered counts on the day a rule is looked at.
    pub sight: ReminderSight,
    /// How days move that are not worked. Absent: they stay.
    #[uniffi(default = None)]
    pub calendar: Option<ReminderCalendar>,
    /// Who gets what goes to the finance manager (财务经理).
    #[uniffi(default = [])]
    pub finance_managers: Vec<Id>,
    /// The texts, at most 100, each id once. Places: `customer`, `name`, `item`, `document`, `owner`, `amount`, `due`,
    /// `days` (from the due date, in either direction), `day` (of the reminder).
    #[uniffi(default = [])]
    pub templates: Vec<MessageTemplate>,
}

/// A policy that is given.
pub type ReminderPreset = duebook::ReminderPreset;
/// A policy that is given.
#[uniffi::remote(Enum)]
pub enum ReminderPreset {
    /// Word for word as it is usually set up: 7 and 3 days before and on the day, a message and a task to the owner, on
    /// the day or never; more than 3 days late, a task to the owner and a message to the finance manager, and only of
    /// what is wholly unpaid.
    Literal,
    /// The same with its holes closed: what is partly paid is chased, what was entered late is caught up until the next
    /// reminder, disputes and promises wait, and arriving money is told to owner, finance manager and customer.
    Complete,
}

/// The days that are asked for: those after one day, up to another.
///
/// The next window begins where this one ends: its `after` is this one's `through`.
pub type ReminderWindow = duebook::ReminderWindow;
/// The days that are asked for: those after one day, up to another.
///
/// The next window begins where this one ends: its `after` is this one's `through`.
#[uniffi::remote(Record)]
pub struct ReminderWindow {
    /// The last day that was asked for before; it does not count again.
    pub after: LocalDate,
    /// The last day that counts.
    pub through: LocalDate,
}

/// An installment that is agreed and not a receivable yet (待生成的分期).
pub type PlannedItem = duebook::PlannedItem;
/// An installment that is agreed and not a receivable yet (待生成的分期).
#[uniffi::remote(Record)]
pub struct PlannedItem {
    /// The id the receivable will have: a reminder that fired for the plan does not fire for the receivable again.
    pub id: Id,
    /// The customer who will owe it.
    pub customer: Id,
    /// How much, more than zero.
    pub amount: Money,
    /// The agreed day.
    pub due: LocalDate,
    /// The day from which it was known. Absent: always.
    #[uniffi(default = None)]
    pub entered: Option<LocalDate>,
    /// The first day on which it is not planned any more: it became a receivable, or fell away.
    #[uniffi(default = None)]
    pub ended: Option<LocalDate>,
    /// Who looks after it.
    #[uniffi(default = None)]
    pub owner: Option<Id>,
    /// The contract it belongs to.
    #[uniffi(default = None)]
    pub document: Option<Id>,
}

/// What a reminder is about.
pub type ReminderSource = duebook::ReminderSource;
/// What a reminder is about.
#[uniffi::remote(Enum)]
pub enum ReminderSource {
    /// A debt.
    Debt,
    /// An installment that is not a receivable yet.
    Planned,
    /// Money that arrived.
    Prepayment,
}

/// One message or task.
pub type ReminderNotice = duebook::ReminderNotice;
/// One message or task.
#[uniffi::remote(Record)]
pub struct ReminderNotice {
    /// Whether somebody has to do something.
    pub kind: ReminderKind,
    /// As what they get it.
    pub role: ReminderRole,
    /// Who gets it. None: nobody is known, and the host knows who does such work.
    #[uniffi(default = [])]
    pub to: Vec<Id>,
    /// By which way.
    #[uniffi(default = None)]
    pub channel: Option<Id>,
    /// The text, if the rule has a template.
    #[uniffi(default = None)]
    pub text: Option<MessageText>,
}

/// One rule that fired: everything it does has one cause.
pub type Reminder = duebook::Reminder;
/// One rule that fired: everything it does has one cause.
#[uniffi::remote(Record)]
pub struct Reminder {
    /// The cause, the same however often it is asked for: made of the rule, the item and the day it is due.
    pub cause: Id,
    /// The rule.
    pub rule: Id,
    /// What kind of record `item` is.
    pub source: ReminderSource,
    /// The debt, planned installment or money.
    pub item: Id,
    /// The customer.
    pub customer: Id,
    /// Who looks after the customer, as far as it is known.
    #[uniffi(default = None)]
    pub owner: Option<Id>,
    /// The day on which it fired.
    pub on: LocalDate,
    /// The day it is due, moved to a business day; of money, the day it arrived.
    pub due: LocalDate,
    /// The days from `due` to `on`, below zero before it.
    pub days: i64,
    /// What was open, as it was known on the day of the reminder; of money, how much arrived.
    pub amount: Money,
    /// What is open with everything that is given. Zero: it has been paid meanwhile, and nobody should be told.
    pub now: Money,
    /// What is to be sent and done.
    pub notices: Vec<ReminderNotice>,
}

/// The reminders of a window.
pub type Reminders = duebook::Reminders;
/// The reminders of a window.
#[uniffi::remote(Record)]
pub struct Reminders {
    /// They, by day, then in the order of the rules, then by item.
    pub reminders: Vec<Reminder>,
    /// The last day that is done: `after` of the next window.
    pub cursor: LocalDate,
}

/// What the ladder of reminders (催款阶梯) does with an overdue debt, and why.
pub type DunningReason = duebook::DunningReason;
/// What the ladder of reminders (催款阶梯) does with an overdue debt, and why.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum DunningReason {
    /// It reached the days of the next level.
    Stepped {
        /// The level.
        level: i64,
        /// How late it is.
        days: i64,
        /// From when on the level counts.
        needed: i64,
    },
    /// A promise was broken: the next level comes at once.
    PromiseBroken {
        /// The level.
        level: i64,
        /// The day that was promised.
        promised: LocalDate,
    },
    /// The last level is repeated.
    Repeated {
        /// The level.
        level: i64,
        /// When it went out last.
        last: LocalDate,
        /// The days since.
        days: i64,
    },
    /// It is listed beside others that step up.
    Listed {
        /// Its level so far, 0 if none went out.
        level: i64,
    },
    /// All that is open is disputed.
    Disputed {
        /// How much.
        disputed: Money,
    },
    /// The customer promised to pay, and the day is not over.
    Promised {
        /// The day.
        day: LocalDate,
    },
    /// It, or its customer, is not to be dunned.
    Blocked {
        /// Until when; none: until the block is taken off.
        #[uniffi(default = None)]
        until: Option<LocalDate>,
    },
    /// Less is open than is worth a letter.
    TooSmall {
        /// What is open.
        open: Money,
        /// The least.
        minimum: Money,
    },
    /// It is not late enough for the next level.
    NotLateEnough {
        /// The next level.
        level: i64,
        /// How late it is.
        days: i64,
        /// From when on the level counts.
        needed: i64,
    },
    /// The last reminder was sent too short a time ago.
    TooSoon {
        /// The next level.
        level: i64,
        /// When the last went out.
        last: LocalDate,
        /// The days that have to pass.
        wait: i64,
    },
    /// The last level has been reached.
    LastLevel {
        /// The level.
        level: i64,
    },
    /// The letter would ask for less than is worth it.
    LetterTooSmall {
        /// What it would ask for.
        total: Money,
        /// The least.
        minimum: Money,
    },
    /// The customer's own money covers it: it is to be applied, not dunned.
    Covered {
        /// What would be asked for.
        total: Money,
        /// The customer's free money.
        free: Money,
    },
}

/// One level.
pub type DunningLevel = duebook::DunningLevel;
/// One level.
#[uniffi::remote(Record)]
pub struct DunningLevel {
    /// From so many days late on, 1 to 3,660: with 1, on the day after the due date.
    pub days: i64,
    /// So many days have to lie between the letter before and this one, 0 to 3,660; at least one always does.
    #[uniffi(default = 0)]
    pub wait: i64,
    /// What a letter of this level costs the customer, once for a letter, one amount for each currency (催款费).
    #[uniffi(default = [])]
    pub fee: Vec<Money>,
    /// Whether letters of this level ask for interest.
    #[uniffi(default = false)]
    pub interest: bool,
    /// Whether nothing is delivered to the customer any more (停止发货).
    #[uniffi(default = false)]
    pub stops: bool,
}

/// Whether levels may be skipped.
pub type DunningSteps = duebook::DunningSteps;
/// Whether levels may be skipped.
#[uniffi::remote(Enum)]
pub enum DunningSteps {
    /// One after the other, however late it is: nobody gets the last warning first.
    OneByOne,
    /// The level that the days say.
    ByDays,
}

/// Which days count as late.
pub type DunningDays = duebook::DunningDays;
/// Which days count as late.
#[uniffi::remote(Enum)]
pub enum DunningDays {
    /// All.
    Calendar,
    /// Business days only. Needs a calendar.
    Business,
}

/// What a letter lists beside what steps up.
pub type DunningListing = duebook::DunningListing;
/// What a letter lists beside what steps up.
#[uniffi::remote(Enum)]
pub enum DunningListing {
    /// Everything overdue that may be dunned, at the level it has.
    AllOverdue,
    /// Nothing.
    Stepping,
}

/// What free money of the customer does.
pub type DunningMoney = duebook::DunningMoney;
/// What free money of the customer does.
#[uniffi::remote(Enum)]
pub enum DunningMoney {
    /// If it covers the whole letter, there is none: the money is to be applied.
    Covers,
    /// Nothing; the letter shows it.
    Shown,
}

/// What a broken promise does.
pub type BrokenPromise = duebook::BrokenPromise;
/// What a broken promise does.
#[uniffi::remote(Enum)]
pub enum BrokenPromise {
    /// The next level comes at once, whatever its days and its wait.
    NextLevel,
    /// The ladder goes on where it stopped.
    Ignored,
}

/// A customer or debt that is not to be dunned.
pub type DunningBlock = duebook::DunningBlock;
/// A customer or debt that is not to be dunned.
#[uniffi::remote(Record)]
pub struct DunningBlock {
    /// The customer.
    #[uniffi(default = None)]
    pub customer: Option<Id>,
    /// The debt.
    #[uniffi(default = None)]
    pub debt: Option<Id>,
    /// The last day of the block. Absent: it has no end.
    #[uniffi(default = None)]
    pub until: Option<LocalDate>,
}

/// The rules of dunning.
pub type DunningPolicy = duebook::DunningPolicy;
/// The rules of dunning.
#[uniffi::remote(Record)]
pub struct DunningPolicy {
    /// The levels from the first on, 1 to 20. Their days rise.
    pub levels: Vec<DunningLevel>,
    /// Whether a level may be skipped.
    pub steps: DunningSteps,
    /// The business days: a due date moves to the next one. Absent: every day is one.
    #[uniffi(default = None)]
    pub calendar: Option<BusinessCalendar>,
    /// Which days count as late.
    pub counting: DunningDays,
    /// Days after the due date in which nobody is dunned, 0 to 3,660 (宽限期). Level days count from the due date all the
    /// same.
    #[uniffi(default = 0)]
    pub grace: i64,
    /// What else a letter lists.
    pub listing: DunningListing,
    /// What free money of the customer does.
    pub money: DunningMoney,
    /// What a broken promise does.
    pub broken: BrokenPromise,
    /// After so many days the last level goes out again, 1 to 3,660. Absent: never.
    #[uniffi(default = None)]
    pub repeat_days: Option<i64>,
    /// A debt of which less is open is left alone, one amount for each currency.
    #[uniffi(default = [])]
    pub item_minimum: Vec<Money>,
    /// A letter that asks for less, before fees and interest, is not written, one amount for each currency.
    #[uniffi(default = [])]
    pub letter_minimum: Vec<Money>,
    /// What paying late costs; the letter shows what has not been charged yet. Absent: nothing.
    #[uniffi(default = None)]
    pub interest: Option<LateTerms>,
    /// Who, or what, is not to be dunned.
    #[uniffi(default = [])]
    pub blocks: Vec<DunningBlock>,
}

/// What became of a promise.
pub type PromiseState = duebook::PromiseState;
/// What became of a promise.
#[uniffi::remote(Enum)]
pub enum PromiseState {
    /// Its day is not over (未到期).
    Open,
    /// At the end of its day, so much was settled (已兑现).
    Kept,
    /// At the end of its day, it was not (未兑现).
    Broken,
}

/// A promise to pay (付款承诺).
pub type CollectionPromise = duebook::CollectionPromise;
/// A promise to pay (付款承诺).
#[uniffi::remote(Record)]
pub struct CollectionPromise {
    /// When it was made.
    pub made: LocalDate,
    /// The day promised.
    pub day: LocalDate,
    /// How much; absent: all that was open.
    #[uniffi(default = None)]
    pub amount: Option<Money>,
    /// What became of it.
    pub state: PromiseState,
}

/// One debt in a letter.
pub type DunningLine = duebook::DunningLine;
/// One debt in a letter.
#[uniffi::remote(Record)]
pub struct DunningLine {
    /// The debt.
    pub debt: Id,
    /// The document it is a part of.
    #[uniffi(default = None)]
    pub document: Option<Id>,
    /// The day of its document.
    pub issued: LocalDate,
    /// The day it was due, moved to a business day.
    pub due: LocalDate,
    /// How late it is, in the days of the policy.
    pub days: i64,
    /// What it came to.
    pub amount: Money,
    /// What is open of it.
    pub open: Money,
    /// What is asked for: without what is disputed, and without what is promised for later.
    pub asked: Money,
    /// What paying late costs for it so far.
    pub interest: Money,
    /// Its level before, 0 if no reminder went out.
    pub before: i64,
    /// Its level with this letter.
    pub level: i64,
    /// Why it is listed.
    pub reason: DunningReason,
}

/// A letter to one customer in one currency (催款函).
pub type DunningLetter = duebook::DunningLetter;
/// A letter to one customer in one currency (催款函).
#[uniffi::remote(Record)]
pub struct DunningLetter {
    /// The letter, the same in every run of this day.
    pub id: Id,
    /// The customer.
    pub customer: Id,
    /// The name of the customer, if it is known.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// Who looks after the customer.
    #[uniffi(default = None)]
    pub owner: Option<Id>,
    /// The currency of all amounts.
    pub currency: Currency,
    /// Its level: the highest of those that step up.
    pub level: i64,
    /// What it lists, the oldest due date first.
    pub lines: Vec<DunningLine>,
    /// What the lines ask for together (本金).
    pub principal: Money,
    /// What the letter costs the customer (催款费).
    pub fee: Money,
    /// What paying late costs, as far as it has not been charged yet (滞纳金).
    pub interest: Money,
    /// What is asked for in all: principal, fee and interest.
    pub total: Money,
    /// Free money of the customer, which could be applied.
    pub free: Money,
}

/// An overdue debt without a letter.
pub type DunningPassed = duebook::DunningPassed;
/// An overdue debt without a letter.
#[uniffi::remote(Record)]
pub struct DunningPassed {
    /// The debt.
    pub debt: Id,
    /// Its customer.
    pub customer: Id,
    /// Why.
    pub reason: DunningReason,
}

/// Something to record on a debt.
pub type DunningRecord = duebook::DunningRecord;
/// Something to record on a debt.
#[uniffi::remote(Record)]
pub struct DunningRecord {
    /// The debt.
    pub debt: Id,
    /// The event.
    pub event: DebtEvent,
}

/// What a run would do. Nothing is done by it.
pub type DunningPlan = duebook::DunningPlan;
/// What a run would do. Nothing is done by it.
#[uniffi::remote(Record)]
pub struct DunningPlan {
    /// The day of the run.
    pub on: LocalDate,
    /// The letters, by customer and currency.
    pub letters: Vec<DunningLetter>,
    /// The overdue debts that get no letter, in the order of the debts.
    pub passed: Vec<DunningPassed>,
    /// What to record on the debts once the letters went out, in the order of the debts.
    pub records: Vec<DunningRecord>,
    /// The customers to whom nothing is to be delivered, by id.
    pub stopped: Vec<Id>,
}

/// Where a collection stands.
pub type CollectionState = duebook::CollectionState;
/// Where a collection stands.
#[uniffi::remote(Enum)]
pub enum CollectionState {
    /// Nobody has reminded the customer (未催收).
    New,
    /// A reminder went out (已催收).
    Reminded,
    /// The customer promised to pay, and the day is not over (已承诺).
    Promised,
    /// The customer did not keep its promise (承诺未兑现).
    PromiseBroken,
    /// All that is open is disputed (有争议).
    Disputed,
}

/// How far the collection of one debt has come (催收进展).
pub type CollectionCase = duebook::CollectionCase;
/// How far the collection of one debt has come (催收进展).
#[uniffi::remote(Record)]
pub struct CollectionCase {
    /// The debt.
    pub debt: Id,
    /// Its customer.
    pub customer: Id,
    /// Who looks after it: the customer's owner, or else its own.
    #[uniffi(default = None)]
    pub owner: Option<Id>,
    /// What is open.
    pub open: Money,
    /// What of that is disputed.
    pub disputed: Money,
    /// When it was due.
    pub due: LocalDate,
    /// How many days late it is, 0 if it is not.
    pub days: i64,
    /// The level of the last reminder since the due date was agreed, 0 if none went out.
    pub level: i64,
    /// When the last reminder went out.
    #[uniffi(default = None)]
    pub reminded: Option<LocalDate>,
    /// The last promise.
    #[uniffi(default = None)]
    pub promise: Option<CollectionPromise>,
    /// How many promises were broken.
    pub broken: i64,
    /// Since when it is disputed.
    #[uniffi(default = None)]
    pub disputed_since: Option<LocalDate>,
    /// When anybody was last in touch with the customer about it: a reminder, a promise, a dispute, a contact.
    #[uniffi(default = None)]
    pub contact: Option<LocalDate>,
    /// What was said and sent, by day: reminders, promises, disputes and their end.
    #[uniffi(default = [])]
    pub contacts: Vec<DebtEvent>,
    /// Where it stands.
    pub state: CollectionState,
}

/// The two figures that were compared, and what belongs to them (预警理由).
pub type AlertReason = duebook::AlertReason;
/// The two figures that were compared, and what belongs to them (预警理由).
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum AlertReason {
    /// The money of a customer is nearly used up.
    LowBalance {
        /// What is free.
        free: Money,
        /// What should be.
        least: Money,
    },
    /// Nothing happened to a prepayment.
    IdlePrepayment {
        /// What is left.
        left: Money,
        /// When something last happened.
        last: LocalDate,
        /// The days since.
        days: i64,
        /// The days that are allowed.
        limit: i64,
    },
    /// Whoever looked after it has left.
    Orphaned {
        /// What is left, or owed.
        amount: Money,
        /// Who looked after it.
        owner: Id,
        /// The last day of that person.
        left: LocalDate,
    },
    /// A refund was asked for and not paid.
    ForgottenRefund {
        /// What is asked back.
        amount: Money,
        /// When it was asked for.
        since: LocalDate,
        /// The days since.
        days: i64,
        /// The days that are allowed.
        limit: i64,
    },
    /// A refund is far above those before.
    RefundJump {
        /// The refund.
        amount: Money,
        /// The median of those before.
        median: Money,
        /// The median of their distances from it.
        spread: Money,
        /// How many there were.
        earlier: i64,
        /// The robust deviations that are allowed.
        deviations: i64,
    },
    /// Much of what a customer paid was paid back.
    RefundShare {
        /// What was paid back.
        refunded: Money,
        /// What was received.
        received: Money,
        /// In how many days.
        days: i64,
        /// The share that is allowed.
        limit: Percent,
    },
    /// Money was paid back soon after it arrived.
    RefundSoon {
        /// The refund.
        amount: Money,
        /// When the money arrived.
        received: LocalDate,
        /// When it was paid back.
        on: LocalDate,
        /// The days between.
        days: i64,
        /// The days within which that is soon.
        limit: i64,
    },
    /// Money was paid back to an account it never came from.
    RefundElsewhere {
        /// The refund.
        amount: Money,
        /// The account it went to.
        account: Id,
    },
    /// A receipt is far from those before.
    ReceiptJump {
        /// The receipt.
        amount: Money,
        /// The median of those before.
        median: Money,
        /// The median of their distances from it.
        spread: Money,
        /// How many there were.
        earlier: i64,
        /// The robust deviations that are allowed.
        deviations: i64,
    },
    /// Two receipts have one bank number.
    DuplicateReceipt {
        /// The amount of both.
        amount: Money,
        /// The number of the bank.
        bank_ref: Id,
    },
    /// Two receipts have one customer and amount.
    LikelyDuplicate {
        /// The amount of both.
        amount: Money,
        /// The days between them.
        days: i64,
        /// The days within which that is suspicious.
        limit: i64,
    },
    /// A customer has money and debts that are due.
    PaidButOpen {
        /// The free money.
        free: Money,
        /// What is due and not disputed.
        due: Money,
    },
    /// One customer owes much of all that is owed.
    Concentration {
        /// What it owes.
        open: Money,
        /// What all owe.
        total: Money,
        /// The share that is allowed.
        limit: Percent,
    },
    /// More was taken than the debt says was paid.
    Overapplied {
        /// What prepayments say was taken for it.
        applied: Money,
        /// What the debt says was paid.
        paid: Money,
    },
    /// A promise was not kept.
    BrokenPromise {
        /// What is open.
        open: Money,
        /// The day promised.
        promised: LocalDate,
        /// How many promises were broken in all.
        broken: i64,
    },
    /// Nobody found out whose money it is.
    Unidentified {
        /// What is left.
        left: Money,
        /// When it arrived.
        received: LocalDate,
        /// The days since.
        days: i64,
        /// The days that are allowed.
        limit: i64,
    },
    /// A debt was due before its document.
    DueBeforeIssue {
        /// The day of the document.
        issued: LocalDate,
        /// The day it was due.
        due: LocalDate,
    },
    /// A customer pays much later than it used to.
    BehaviorBreak {
        /// The sum of the days of delay of the last five debts.
        recent: i64,
        /// The sum of those of all.
        total: i64,
        /// How many there were.
        debts: i64,
        /// The days by which the mean may rise.
        limit: i64,
    },
    /// Nothing happened to an overdue debt.
    StaleDebt {
        /// What is open.
        open: Money,
        /// When something last happened, or when it was due.
        last: LocalDate,
        /// The days since.
        days: i64,
        /// The days that are allowed.
        limit: i64,
    },
    /// A debt is overdue.
    Overdue {
        /// What is open.
        open: Money,
        /// When it was due.
        due: LocalDate,
        /// The days since.
        days: i64,
        /// Its level.
        level: i64,
        /// The days that level is beyond.
        limit: i64,
    },
    /// Nobody looks after a customer.
    Unowned {
        /// Its money.
        money: Money,
        /// What it owes.
        open: Money,
    },
    /// The day to see to a customer has passed.
    FollowUp {
        /// The day.
        day: LocalDate,
        /// The days since.
        days: i64,
    },
    /// A period has not been signed.
    UnsignedPeriod {
        /// Its last day.
        ended: LocalDate,
        /// The days since.
        days: i64,
        /// The days that are allowed.
        limit: i64,
    },
    /// An exception has no owner or no due date.
    ExceptionUnowned {
        /// When it was opened.
        opened: LocalDate,
        /// The days since.
        days: i64,
    },
    /// An exception is overdue.
    ExceptionOverdue {
        /// When it was due.
        due: LocalDate,
        /// The days since.
        days: i64,
    },
    /// A debt soon cannot be sued for.
    Limitation {
        /// What is open.
        open: Money,
        /// From when the time runs.
        began: LocalDate,
        /// When it ends.
        ends: LocalDate,
        /// The days left, below zero afterward.
        days: i64,
    },
}

/// What an alert is about.
pub type AlertKind = duebook::AlertKind;
/// What an alert is about.
#[uniffi::remote(Enum)]
pub enum AlertKind {
    /// The money of a customer is nearly used up (余额不足).
    LowBalance,
    /// Nobody used, paid back or added to a prepayment for long (预收款长期无人跟进).
    IdlePrepayment,
    /// Whoever looked after it has left (负责人已离职).
    Orphaned,
    /// A refund was asked for and not paid (退款漏办).
    ForgottenRefund,
    /// A refund is far above those before (退款金额异常).
    RefundJump,
    /// Much of what a customer paid was paid back (退款占比异常).
    RefundShare,
    /// Money was paid back soon after it arrived (到款后短期退款).
    RefundSoon,
    /// Money was paid back to an account it never came from (退款账户异常).
    RefundElsewhere,
    /// A receipt is far above or below those before (收款金额异常).
    ReceiptJump,
    /// A receipt stands twice (重复收款).
    DuplicateReceipt,
    /// A receipt may stand twice (疑似重复收款).
    LikelyDuplicate,
    /// A customer has money with us and debts that are due (已付款未核销).
    PaidButOpen,
    /// One customer owes much of all that is owed (应收集中度).
    Concentration,
    /// More was taken from prepayments for a debt than it says was paid (超额核销).
    Overapplied,
    /// A promise to pay was not kept (承诺未兑现).
    BrokenPromise,
    /// Nobody found out for long whose money it is (未明款项).
    Unidentified,
    /// A debt was due before its document (到期日早于单据日).
    DueBeforeIssue,
    /// A customer pays much later than it used to (付款习惯变化).
    BehaviorBreak,
    /// Nothing happened to an overdue debt for long (逾期无人跟进).
    StaleDebt,
    /// A debt is overdue (逾期未收款).
    Overdue,
    /// Nobody looks after a customer (无责任人).
    Unowned,
    /// The day to see to a customer has passed (跟进逾期).
    FollowUp,
    /// A reconciliation period has not been signed (对账未签收).
    UnsignedPeriod,
    /// An exception has no owner, no due date, or is overdue (异常无人负责).
    OpenException,
    /// A debt soon cannot be sued for any more (诉讼时效将满).
    Limitation,
}

/// How grave an alert is, the least first.
pub type AlertSeverity = duebook::AlertSeverity;
/// How grave an alert is, the least first.
#[uniffi::remote(Enum)]
pub enum AlertSeverity {
    /// Worth knowing (提示).
    Info,
    /// Somebody should look (警告).
    Warning,
    /// Somebody has to look now (严重).
    Critical,
}

/// Something to look at.
pub type Alert = duebook::Alert;
/// Something to look at.
#[uniffi::remote(Record)]
pub struct Alert {
    /// The alert, the same every day for the same finding.
    pub id: Id,
    /// What it is.
    pub kind: AlertKind,
    /// How grave it is.
    pub severity: AlertSeverity,
    /// Whom it is about.
    #[uniffi(default = None)]
    pub customer: Option<Id>,
    /// Who looks after that.
    #[uniffi(default = None)]
    pub owner: Option<Id>,
    /// The records it is about: debts, prepayments, refunds, periods, exceptions.
    #[uniffi(default = [])]
    pub subjects: Vec<Id>,
    /// What is at stake, if that is one amount.
    #[uniffi(default = None)]
    pub amount: Option<Money>,
    /// Since when it is so.
    pub since: LocalDate,
    /// The tags under which it is found (标签): `异常` and the name of its kind.
    pub tags: Vec<Id>,
    /// The figures.
    pub reason: AlertReason,
}

/// How grave a kind is.
pub type AlertLevel = duebook::AlertLevel;
/// How grave a kind is.
#[uniffi::remote(Record)]
pub struct AlertLevel {
    /// The kind.
    pub kind: AlertKind,
    /// How grave.
    pub severity: AlertSeverity,
}

/// One rule. Days are 0 to 36,600 and are passed, not reached: with 180 there is an alert on the 181st day.
pub type AlertRule = duebook::AlertRule;
/// One rule. Days are 0 to 36,600 and are passed, not reached: with 180 there is an alert on the 181st day.
#[uniffi::remote(Enum)]
pub enum AlertRule {
    /// Less is free than any of these says (余额不足).
    LowBalance {
        /// Than so much, one amount for each currency.
        #[uniffi(default = [])]
        amounts: Vec<Money>,
        /// Than such a share of what is planned for the customer.
        #[uniffi(default = None)]
        percent: Option<Percent>,
        /// Than is used in so many days, at the pace of the last 90.
        #[uniffi(default = None)]
        days: Option<i64>,
    },
    /// Nothing happened to a prepayment of which something is left, for more than so many days (账龄超过 6 个月).
    IdlePrepayment {
        /// The days.
        days: i64,
    },
    /// Whoever looks after money or a debt has left.
    Orphaned {},
    /// A refund waits for more than so many days.
    ForgottenRefund {
        /// The days.
        days: i64,
    },
    /// A refund lies more than so many robust deviations above those before.
    RefundJump {
        /// The deviations, 1 to 1,000.
        deviations: i64,
    },
    /// More than such a share of what a customer paid in so many days was paid back in them.
    RefundShare {
        /// The share.
        percent: Percent,
        /// The days.
        days: i64,
    },
    /// Money was paid back at most so many days after it arrived.
    RefundSoon {
        /// The days.
        days: i64,
    },
    /// Money went back to an account from which the customer never paid.
    RefundElsewhere {},
    /// A receipt lies more than so many robust deviations from those before, above or below.
    ReceiptJump {
        /// The deviations, 1 to 1,000.
        deviations: i64,
    },
    /// Two receipts have one bank number and one amount; or, likely, one customer and amount within so many days.
    DuplicateReceipt {
        /// The days.
        days: i64,
    },
    /// A customer has free money and debts that are due.
    PaidButOpen {},
    /// One customer owes more than such a share of all that is owed.
    Concentration {
        /// The share.
        percent: Percent,
    },
    /// Prepayments say that more was taken for a debt than it says was paid.
    Overapplied {},
    /// A promise was broken.
    BrokenPromise {},
    /// Money is not identified for more than so many days.
    Unidentified {
        /// The days.
        days: i64,
    },
    /// A debt was due before its document.
    DueBeforeIssue {},
    /// The last five debts were paid later than those of a year, on average by more than so many days and by more than
    /// two standard deviations.
    BehaviorBreak {
        /// The days.
        days: i64,
    },
    /// Nothing happened to an overdue debt for more than so many days.
    StaleDebt {
        /// The days.
        days: i64,
    },
    /// A debt is more than so many days overdue: one number for each level, rising.
    Overdue {
        /// The days, 1 to 20 levels.
        days: Vec<i64>,
    },
    /// A customer with money or debts has nobody.
    Unowned {},
    /// The day in this field of the customer has passed, and nobody was in touch with it since.
    FollowUp {
        /// The name of the field, a date.
        field: Id,
    },
    /// A period that ended more than so many days ago is not signed.
    UnsignedPeriod {
        /// The days.
        days: i64,
    },
    /// An open exception has no owner, no due date, or is overdue.
    OpenException {},
    /// The time in which a debt can be sued for ends soon (诉讼时效): it runs from the due date, and anew from every act
    /// that interrupts it. Which acts those are in law is for a lawyer to say; the rule takes payments, promises and what
    /// is given as acknowledged, and reminders if told so.
    Limitation {
        /// How long it is, in months, 1 to 1,200; three years in China.
        months: i64,
        /// How many days before its end.
        warning: i64,
        /// Whether a reminder interrupts it.
        #[uniffi(default = false)]
        reminders: bool,
    },
}

/// The rules of alerts. A kind without a rule gives none.
pub type AlertPolicy = duebook::AlertPolicy;
/// The rules of alerts. A kind without a rule gives none.
#[uniffi::remote(Record)]
pub struct AlertPolicy {
    /// The rules, one of a kind.
    pub rules: Vec<AlertRule>,
    /// How grave kinds are that are graver, or less so, than they are by themselves, each kind once.
    #[uniffi(default = [])]
    pub severities: Vec<AlertLevel>,
    /// For so many days what happened is new: refunds, receipts and duplicates before are not looked at again, 1 to 3,660.
    /// They are what the new ones are compared with, for a year.
    #[uniffi(default = 31)]
    pub recent: i64,
    /// The business days, for the rules that ask how late customers pay.
    #[uniffi(default = None)]
    pub calendar: Option<BusinessCalendar>,
}

/// Rules that are given, to start from.
pub type AlertPreset = duebook::AlertPreset;
/// Rules that are given, to start from.
#[uniffi::remote(Enum)]
pub enum AlertPreset {
    /// Those on money of customers and on refunds.
    Prepayments,
    /// Those on what customers owe and how they pay.
    Receivables,
    /// All.
    All,
}

/// Somebody who has left.
pub type Departure = duebook::Departure;
/// Somebody who has left.
#[uniffi::remote(Record)]
pub struct Departure {
    /// Who.
    pub person: Id,
    /// The last day.
    pub left: LocalDate,
}

/// What is planned for a customer: an order, a project, a quota.
pub type PlannedBalance = duebook::PlannedBalance;
/// What is planned for a customer: an order, a project, a quota.
#[uniffi::remote(Record)]
pub struct PlannedBalance {
    /// The customer, once for each currency.
    pub customer: Id,
    /// How much.
    pub amount: Money,
}

/// A reconciliation period that is not signed.
pub type UnsignedPeriod = duebook::UnsignedPeriod;
/// A reconciliation period that is not signed.
#[uniffi::remote(Record)]
pub struct UnsignedPeriod {
    /// The period.
    pub id: Id,
    /// Its last day.
    pub ended: LocalDate,
    /// Who should sign.
    #[uniffi(default = None)]
    pub owner: Option<Id>,
}

/// A customer acknowledged what it owes.
pub type Acknowledgment = duebook::Acknowledgment;
/// A customer acknowledged what it owes.
#[uniffi::remote(Record)]
pub struct Acknowledgment {
    /// The customer.
    pub customer: Id,
    /// When.
    pub on: LocalDate,
}

/// What the records do not say.
pub type AlertFacts = duebook::AlertFacts;
/// What the records do not say.
#[uniffi::remote(Record)]
pub struct AlertFacts {
    /// Who has left.
    #[uniffi(default = [])]
    pub departed: Vec<Departure>,
    /// What is planned for customers, for the share of a plan that is left.
    #[uniffi(default = [])]
    pub plans: Vec<PlannedBalance>,
    /// Periods that are not signed.
    #[uniffi(default = [])]
    pub periods: Vec<UnsignedPeriod>,
    /// Exceptions of reconciliation.
    #[uniffi(default = [])]
    pub exceptions: Vec<ExceptionRecord>,
    /// When customers acknowledged what they owe: a statement of account they signed (对账函回签).
    #[uniffi(default = [])]
    pub acknowledgments: Vec<Acknowledgment>,
}

/// Which alerts are wanted. What is not said does not matter; of a list, one has to fit.
pub type AlertFilter = duebook::AlertFilter;
/// Which alerts are wanted. What is not said does not matter; of a list, one has to fit.
#[uniffi::remote(Record)]
pub struct AlertFilter {
    /// Of these kinds.
    #[uniffi(default = [])]
    pub kinds: Vec<AlertKind>,
    /// At least so grave.
    #[uniffi(default = None)]
    pub severity: Option<AlertSeverity>,
    /// Of these customers.
    #[uniffi(default = [])]
    pub customers: Vec<Id>,
    /// Of these owners.
    #[uniffi(default = [])]
    pub owners: Vec<Id>,
    /// Under one of these tags.
    #[uniffi(default = [])]
    pub tags: Vec<Id>,
    /// About one of these records.
    #[uniffi(default = [])]
    pub subjects: Vec<Id>,
    /// So since this day or later.
    #[uniffi(default = None)]
    pub from: Option<LocalDate>,
    /// So since this day or earlier.
    #[uniffi(default = None)]
    pub through: Option<LocalDate>,
}

/// How many alerts of a kind there are.
pub type AlertCount = duebook::AlertCount;
/// How many alerts of a kind there are.
#[uniffi::remote(Record)]
pub struct AlertCount {
    /// The kind.
    pub kind: AlertKind,
    /// How many are new.
    pub raised: i64,
    /// How many are still there.
    pub kept: i64,
    /// How many are gone.
    pub cleared: i64,
}

/// The alerts of a report against those of the last.
pub type AlertChanges = duebook::AlertChanges;
/// The alerts of a report against those of the last.
#[uniffi::remote(Record)]
pub struct AlertChanges {
    /// Those that were not in the last report, in the order given.
    pub raised: Vec<Alert>,
    /// Those that were, with the figures of today.
    pub kept: Vec<Alert>,
    /// Those that are not there any more, in the order of the last report.
    pub cleared: Vec<Alert>,
    /// How many of each kind, by kind.
    pub counts: Vec<AlertCount>,
}

/// The mark before the parts of a unit (小数点).
pub type DecimalMark = duebook::DecimalMark;
/// The mark before the parts of a unit (小数点).
#[uniffi::remote(Enum)]
pub enum DecimalMark {
    /// `1,234.56`, as in China, Britain and America.
    Point,
    /// `1.234,56`, as in most of Europe.
    Comma,
}

/// Whose debit and credit is meant (借贷方向).
pub type SideView = duebook::SideView;
/// Whose debit and credit is meant (借贷方向).
#[uniffi::remote(Enum)]
pub enum SideView {
    /// Nobody said: an amount that is marked is refused.
    Unknown,
    /// The bank's, as on its statements: 贷 and CR are money that came in.
    Bank,
    /// Those of the account holder's own books (银行存款): 借 and DR are money that came in.
    Books,
}

/// How the amounts of a source are written.
pub type AmountDialect = duebook::AmountDialect;
/// How the amounts of a source are written.
#[uniffi::remote(Record)]
pub struct AmountDialect {
    /// What stands between the whole and its parts. The other mark, a blank or an apostrophe may group thousands.
    pub decimal: DecimalMark,
    /// Whose debit and credit the marks 借, 贷, DR and CR are.
    pub sides: SideView,
}

/// The order of a date's parts. A date that begins with its four-digit year is read under each of them.
pub type DateOrder = duebook::DateOrder;
/// The order of a date's parts. A date that begins with its four-digit year is read under each of them.
#[uniffi::remote(Enum)]
pub enum DateOrder {
    /// Only `2026-08-01`, `2026/8/1`, `20260801`, `2026年8月1日`.
    YearFirst,
    /// `01/08/2026` is the first of August, as in Europe.
    DayFirst,
    /// `01/08/2026` is the eighth of January, as in the United States.
    MonthFirst,
}

/// Days counted by a spreadsheet (Excel 日期序列号).
pub type Serials = duebook::Serials;
/// Days counted by a spreadsheet (Excel 日期序列号).
#[uniffi::remote(Enum)]
pub enum Serials {
    /// A bare number is no date.
    Refused,
    /// Day 1 is 1900-01-01, and day 60 the 29th of February that 1900 did not have: it is refused.
    From1900,
    /// Day 0 is 1904-01-01.
    From1904,
}

/// How the dates of a source are written.
pub type DateDialect = duebook::DateDialect;
/// How the dates of a source are written.
#[uniffi::remote(Record)]
pub struct DateDialect {
    /// The order of year, month and day.
    pub order: DateOrder,
    /// Whether bare numbers are the days of a spreadsheet.
    pub serials: Serials,
}

/// A date as it was read.
pub type DateText = duebook::DateText;
/// A date as it was read.
#[uniffi::remote(Record)]
pub struct DateText {
    /// The day.
    pub date: LocalDate,
    /// The time of day, `HH:MM:SS`, where it stands there; parts of a second are left out.
    #[uniffi(default = None)]
    pub time: Option<String>,
}

/// How far a column says how it is written.
pub type DialectState = duebook::DialectState;
/// How far a column says how it is written.
#[uniffi::remote(Enum)]
pub enum DialectState {
    /// Some values decide, and none contradicts.
    Decided,
    /// Every value means the same under each reading.
    Same,
    /// Values mean different things under different readings, and none decides.
    Open,
    /// One value can only be read one way, another only the other.
    Contradictory,
    /// A value cannot be read at all.
    Unreadable,
    /// There is no value.
    Empty,
}

/// The values that say one thing.
pub type DialectVotes = duebook::DialectVotes;
/// The values that say one thing.
#[uniffi::remote(Record)]
pub struct DialectVotes {
    /// How many.
    pub count: i64,
    /// The position of the first, from 0.
    #[uniffi(default = None)]
    pub first: Option<i64>,
    /// Its text.
    #[uniffi(default = None)]
    pub text: Option<String>,
}

/// One reading of an amount.
pub type AmountReading = duebook::AmountReading;
/// One reading of an amount.
#[uniffi::remote(Record)]
pub struct AmountReading {
    /// The decimal mark.
    pub decimal: DecimalMark,
    /// What the text then says, as a plain number.
    pub amount: String,
}

/// What a column of amounts says.
pub type AmountColumn = duebook::AmountColumn;
/// What a column of amounts says.
#[uniffi::remote(Record)]
pub struct AmountColumn {
    /// How far the values decide.
    pub state: DialectState,
    /// The decimal mark, if they do.
    #[uniffi(default = None)]
    pub decimal: Option<DecimalMark>,
    /// Empty values: blanks, dashes.
    pub blank: i64,
    /// Values that mean the same either way.
    pub same: i64,
    /// Values that can only be read with a decimal point.
    pub point: DialectVotes,
    /// Values that can only be read with a decimal comma.
    pub comma: DialectVotes,
    /// Values that mean different things.
    pub open: DialectVotes,
    /// Both readings of the first of these, as plain numbers.
    #[uniffi(default = [])]
    pub readings: Vec<AmountReading>,
    /// Values that are no number.
    pub unreadable: DialectVotes,
    /// Values whose thousands are grouped.
    pub grouped: i64,
    /// Values with a sign before the number.
    pub leading_sign: i64,
    /// Values with a sign behind it.
    pub trailing_sign: i64,
    /// Values in parentheses.
    pub parentheses: i64,
    /// Values marked as debit or credit (借, 贷, DR, CR): whose they are must be declared.
    pub marked: DialectVotes,
}

/// One reading of a date.
pub type DateReading = duebook::DateReading;
/// One reading of a date.
#[uniffi::remote(Record)]
pub struct DateReading {
    /// The order.
    pub order: DateOrder,
    /// The day it then is.
    pub date: LocalDate,
}

/// What a column of dates says.
pub type DateColumn = duebook::DateColumn;
/// What a column of dates says.
#[uniffi::remote(Record)]
pub struct DateColumn {
    /// How far the values decide.
    pub state: DialectState,
    /// The order, if they do.
    #[uniffi(default = None)]
    pub order: Option<DateOrder>,
    /// Empty values: blanks, dashes.
    pub blank: i64,
    /// Values that begin with their year, or whose day is their month.
    pub same: i64,
    /// Values that can only be read with the day first.
    pub day_first: DialectVotes,
    /// Values that can only be read with the month first.
    pub month_first: DialectVotes,
    /// Values that are two different days.
    pub open: DialectVotes,
    /// Both readings of the first of these.
    #[uniffi(default = [])]
    pub readings: Vec<DateReading>,
    /// Values that are no date. The numbers of a spreadsheet are none, unless they are declared.
    pub unreadable: DialectVotes,
}

/// What an account number is.
pub type AccountForm = duebook::AccountForm;
/// What an account number is.
#[uniffi::remote(Enum)]
pub enum AccountForm {
    /// Digits only: a card or an account.
    Digits,
    /// An IBAN (ISO 13616) whose length and check digits are right.
    Iban,
    /// Partly hidden: only what is not a `*` is known.
    Masked,
    /// Letters and digits, or the name of an account with a wallet (an e-mail address, a telephone number).
    Other,
}

/// How far two account numbers agree.
pub type AccountLikeness = duebook::AccountLikeness;
/// How far two account numbers agree.
#[uniffi::remote(Enum)]
pub enum AccountLikeness {
    /// The same number.
    Same,
    /// One of them is masked, or may be rounded, and all that is known of both agrees.
    Possible,
    /// They differ.
    Different,
}

/// An account number in its one form.
pub type AccountNumber = duebook::AccountNumber;
/// An account number in its one form.
#[uniffi::remote(Record)]
pub struct AccountNumber {
    /// The number: half-width capitals and digits without blanks and hyphens; each run of unknown characters is one `*`.
    pub text: String,
    /// What it is.
    pub form: AccountForm,
    /// Whether it may have lost its last digits in a spreadsheet, which keeps fifteen: longer, and only zeros there.
    #[uniffi(default = false)]
    pub perhaps_rounded: bool,
}

/// What a column holds.
pub type TableField = duebook::TableField;
/// What a column holds.
#[uniffi::remote(Enum)]
pub enum TableField {
    /// The day of booking (记账日期).
    Booked,
    /// The day of the transaction, perhaps with its time (交易时间). It is the day of booking if there is no other.
    Traded,
    /// The time of day (交易时间).
    Time,
    /// The day that counts for interest (起息日).
    ValueDate,
    /// The amount: signed, or with its side in a column of its own (发生额).
    Amount,
    /// Money that came in (贷方发生额, 收入).
    In,
    /// Money that went out (借方发生额, 支出).
    Out,
    /// The side (借贷标志, 收/支).
    Side,
    /// The balance after the row (余额).
    Balance,
    /// The currency (币种).
    Currency,
    /// The account itself (本方账号). Rows of several accounts become several statements.
    Account,
    /// Its holder (本方户名).
    Holder,
    /// Whoever paid or was paid (对方户名).
    PartyName,
    /// Their account (对方账号).
    PartyAccount,
    /// Their bank (对方开户行).
    PartyBank,
    /// Their address.
    PartyAddress,
    /// Whoever paid (付款人名称): the other side of money that came in, the account's own of money that went out.
    PayerName,
    /// The payer's account (付款人账号).
    PayerAccount,
    /// The payer's bank (付款人开户行).
    PayerBank,
    /// Whoever was paid (收款人名称).
    PayeeName,
    /// The payee's account (收款人账号).
    PayeeAccount,
    /// The payee's bank (收款人开户行).
    PayeeBank,
    /// What the bank says of the row (摘要). A returned transfer (退汇) or a correction (冲正) is told by it.
    Summary,
    /// What the payer says (用途, 附言).
    Text,
    /// The kind of booking (交易类型).
    Code,
    /// The bank's number of the booking (交易流水号).
    BankReference,
    /// The number of an order (商户订单号).
    OrderReference,
    /// The number of a voucher (凭证号).
    Voucher,
    /// Any other number.
    Reference,
    /// What the bank kept (手续费).
    Charges,
    /// The state of a wallet's row (交易状态).
    State,
}

/// Whether a column must be there.
pub type ColumnNeed = duebook::ColumnNeed;
/// Whether a column must be there.
#[uniffi::remote(Enum)]
pub enum ColumnNeed {
    /// Without it the table has another layout.
    Required,
    /// It is read if it is there.
    Optional,
}

/// A column of a table.
pub type TableColumn = duebook::TableColumn;
/// A column of a table.
#[uniffi::remote(Record)]
pub struct TableColumn {
    /// The heading in each of its spellings. Width, blanks, capitals and what follows in brackets `[ ]` do not matter.
    pub headings: Vec<String>,
    /// What the column holds.
    pub field: TableField,
    /// Whether the layout is recognized without it.
    pub need: ColumnNeed,
}

/// What a row with a state did to the account.
pub type TableEffect = duebook::TableEffect;
/// What a row with a state did to the account.
#[uniffi::remote(Enum)]
pub enum TableEffect {
    /// Money moved as its side says.
    Moved,
    /// Money came in.
    In,
    /// Money went out.
    Out,
    /// Money of an earlier row came back (退款成功).
    Refunded,
    /// Nothing moved (交易关闭, 等待付款): the row is left out.
    NotMoved,
    /// Money moved between pots of the holder, and the file does not say which way (不计收支): the row is left out.
    Unsaid,
}

/// What the state of a row means.
pub type TableState = duebook::TableState;
/// What the state of a row means.
#[uniffi::remote(Record)]
pub struct TableState {
    /// The state as written (交易状态).
    pub state: String,
    /// The side as written (收/支) for which it means this; absent: for each.
    #[uniffi(default = None)]
    pub side: Option<String>,
    /// What it means.
    pub effect: TableEffect,
}

/// What totals are worth.
pub type TotalsTrust = duebook::TotalsTrust;
/// What totals are worth.
#[uniffi::remote(Enum)]
pub enum TotalsTrust {
    /// They must be those of the rows, and prove the file if there are no balances.
    Checked,
    /// The export itself says that they may differ: they are compared and told, and prove nothing.
    Told,
}

/// The layout of a table, known or declared.
pub type TableLayout = duebook::TableLayout;
/// The layout of a table, known or declared.
#[uniffi::remote(Record)]
pub struct TableLayout {
    /// What it is called in reports: `icbc/sides`, `our-bank/csv`.
    pub name: String,
    /// The columns that are read. Others are named in the report.
    pub columns: Vec<TableColumn>,
    /// The decimal mark. Absent: all amounts of the file decide, and a file whose amounts do not is refused.
    #[uniffi(default = None)]
    pub decimal: Option<DecimalMark>,
    /// How dates are written. Absent: all dates of the file decide.
    #[uniffi(default = None)]
    pub dates: Option<DateDialect>,
    /// Whose debit and credit the sides are.
    pub sides: SideView,
    /// The currency, where neither a column nor the text above the table says it.
    #[uniffi(default = None)]
    pub currency: Option<Currency>,
    /// What the states of a wallet's rows mean; the first that fits decides. Empty: every row counts.
    #[uniffi(default = [])]
    pub states: Vec<TableState>,
    /// Whether totals above and below the table must be those of its rows.
    pub totals: TotalsTrust,
}

/// Of whom the figures are.
pub type BehaviorOf = duebook::BehaviorOf;
/// Of whom the figures are.
#[uniffi::remote(Enum)]
pub enum BehaviorOf {
    /// Of each customer.
    Customer,
    /// Of each group (集团): all that belongs to one top customer counts as if it were one customer. Nothing is
    /// averaged twice.
    Group,
}

/// What counts as one where things are counted.
pub type BehaviorEach = duebook::BehaviorEach;
/// What counts as one where things are counted.
#[uniffi::remote(Enum)]
pub enum BehaviorEach {
    /// Each debt: an invoice of three installments counts three times (按账款).
    Debt,
    /// Each document: the installments of one that closed in the window count once, as late as the latest of them
    /// (按单据). Figures by amount stay those of the installments.
    Document,
}

/// What the figures of `customer_behavior`(crate::customer_behavior) are made of.
pub type BehaviorRules = duebook::BehaviorRules;
/// What the figures of `customer_behavior`(crate::customer_behavior) are made of.
#[uniffi::remote(Record)]
pub struct BehaviorRules {
    /// So many days up to the cut-off count, the day itself among them, 1 to 36,600 (统计窗口).
    #[uniffi(default = 365)]
    pub window: i64,
    /// Of whom.
    pub of: BehaviorOf,
    /// What counts as one.
    pub each: BehaviorEach,
    /// What counts as late.
    pub observation: ObservationRules,
}

/// How several numbers of days lie. All but the deviation are exact.
pub type DayFigures = duebook::DayFigures;
/// How several numbers of days lie. All but the deviation are exact.
#[uniffi::remote(Record)]
pub struct DayFigures {
    /// How many there are, one or more.
    pub count: i64,
    /// Their sum.
    pub total: i64,
    /// Their mean (平均).
    pub mean: Fraction,
    /// The smallest.
    pub smallest: i64,
    /// The largest.
    pub largest: i64,
    /// The middle one, or the mean of the two in the middle (中位数).
    pub median: Fraction,
    /// The 90th percentile by nearest rank: of n in their order, number 0.9 n rounded up (九十分位).
    pub p90: i64,
    /// The sample variance, in square days; absent for one (样本方差).
    #[uniffi(default = None)]
    pub variance: Option<Fraction>,
    /// Its root, the standard deviation, in thousandths of a day, rounded down; absent for one (标准差).
    #[uniffi(default = None)]
    pub deviation: Option<i64>,
}

/// How a customer paid, in one currency.
///
/// *Closed* is what was settled or given up in the window. Late charges and refunds are no sales and count nowhere here.
pub type CustomerBehavior = duebook::CustomerBehavior;
/// How a customer paid, in one currency.
///
/// *Closed* is what was settled or given up in the window. Late charges and refunds are no sales and count nowhere here.
#[uniffi::remote(Record)]
pub struct CustomerBehavior {
    /// The customer, or the top of the group.
    pub customer: Id,
    /// The currency of everything here.
    pub currency: Currency,
    /// How many customers are in it: 1, or those of the group that have anything in this currency.
    pub members: i64,
    /// How many debts, or documents, closed (已结清笔数).
    pub closed: i64,
    /// What they came to.
    pub amount: Money,
    /// What of it was given up (坏账).
    pub lost: Money,
    /// Days from the document to the day of settlement, of those settled (回款天数).
    #[uniffi(default = None)]
    pub days_to_pay: Option<DayFigures>,
    /// Their mean, each paid part weighed by its amount (加权回款天数).
    #[uniffi(default = None)]
    pub days_to_pay_by_amount: Option<Fraction>,
    /// Days from the due date, below zero if early; what was given up counts up to that day (逾期天数).
    #[uniffi(default = None)]
    pub delay: Option<DayFigures>,
    /// The mean days late, where early counts as zero (平均拖欠天数).
    #[uniffi(default = None)]
    pub days_delinquent: Option<Fraction>,
    /// The same, each part paid or given up weighed by its amount.
    #[uniffi(default = None)]
    pub days_delinquent_by_amount: Option<Fraction>,
    /// How many were late (逾期次数).
    pub late: i64,
    /// The days they were late, together (逾期时长).
    pub late_days: i64,
    /// The share that was not late, by number (准时率).
    #[uniffi(default = None)]
    pub on_time: Option<Fraction>,
    /// The share that was not late, by amount.
    #[uniffi(default = None)]
    pub on_time_by_amount: Option<Fraction>,
    /// The mean delay of the five that closed last less that of all; above zero: getting worse. Absent up to five,
    /// where there is nothing to compare (趋势).
    #[uniffi(default = None)]
    pub trend: Option<Fraction>,
    /// What is open at the cut-off (未付).
    pub open: Money,
    /// What of it is past due, without what is disputed and small residues (逾期未付).
    pub overdue: Money,
    /// How many days the oldest of that is past due (最长逾期).
    #[uniffi(default = None)]
    pub oldest: Option<i64>,
    /// What of the open amount is disputed (争议).
    pub disputed: Money,
    /// Its share of what is open.
    #[uniffi(default = None)]
    pub disputed_share: Option<Fraction>,
    /// What was bought in the window: invoiced, with agreed changes, less credit notes and what fell away, each on its
    /// own day (销售额).
    pub sales: Money,
    /// In how many months anything was invoiced.
    pub sales_months: i64,
    /// The mean sales of such a month, in minor units (月均销售).
    #[uniffi(default = None)]
    pub monthly_sales: Option<Fraction>,
    /// The credit notes of the window (红字).
    pub credited: Money,
    /// Their share of what was invoiced, agreed changes included.
    #[uniffi(default = None)]
    pub credited_share: Option<Fraction>,
    /// How many payments the bank took back in the window: each receipt once, those without a number at each debt
    /// (退票次数).
    pub bounced: i64,
    /// What money on account paid of the debts invoiced in the window.
    pub prepaid: Money,
    /// Its share of them (预收占比).
    #[uniffi(default = None)]
    pub prepaid_share: Option<Fraction>,
    /// Money on account that may pay anything (可用预收).
    pub free_money: Money,
    /// Money on account that is set aside, asked back, a guarantee, expired, or of nobody known yet (占用预收).
    pub bound_money: Money,
    /// The money that arrived in the window and was not taken back by the bank (到账).
    pub received: Money,
    /// What was paid back in the window (退款).
    pub refunded: Money,
    /// Its share of what arrived.
    #[uniffi(default = None)]
    pub refunded_share: Option<Fraction>,
    /// On how many days of the window money arrived.
    pub payment_days: i64,
    /// The days from each of these to the next: the median is the payment cycle, the rest its spread (付款周期).
    #[uniffi(default = None)]
    pub payment_gaps: Option<DayFigures>,
}

/// What the ratios are made of.
pub type RatioRules = duebook::RatioRules;
/// What the ratios are made of.
#[uniffi::remote(Record)]
pub struct RatioRules {
    /// How many months, the last being that of the cut-off, 1 to 120.
    #[uniffi(default = 12)]
    pub months: i64,
    /// The calendar on which due dates move.
    pub observation: ObservationRules,
    /// From this day on all sales are in the portfolio. What was invoiced before is an opening balance: open, and no
    /// sale. Absent: the portfolio has the whole history.
    #[uniffi(default = None)]
    pub sales_from: Option<LocalDate>,
    /// Debts with this field are payments agreed ahead (预付款); absent: none are, and they have no rate.
    #[uniffi(default = None)]
    pub agreed_ahead: Option<Field>,
}

/// How one age rolled on to the next within a month.
pub type RollRate = duebook::RollRate;
/// How one age rolled on to the next within a month.
#[uniffi::remote(Record)]
pub struct RollRate {
    /// What stood in this age at the end of the month before.
    pub before: Money,
    /// What stands in the next age at the end of this month; after 61–90 comes 91–120.
    pub after: Money,
    /// The share (迁徙率).
    #[uniffi(default = None)]
    pub rate: Option<Fraction>,
    /// What of `before` has been due for more than 90 days by the cut-off, whether it was paid or not.
    pub ripe: Money,
    /// What of that was still open on its 91st day.
    pub reached: Money,
    /// The share that reached more than 90 days.
    #[uniffi(default = None)]
    pub reached_share: Option<Fraction>,
}

/// What to know when reading ratios.
pub type RatioFlag = duebook::RatioFlag;
/// What to know when reading ratios.
#[uniffi::remote(Enum)]
pub enum RatioFlag {
    /// The month is not over at the cut-off: its days are those until then.
    PartialMonth,
    /// Nothing was sold, or less than was credited: there are no simple days.
    NoSales,
    /// The history is shorter than three months.
    ShortHistory,
    /// More is open than was sold since sales are known: the days counted back are all there are, and too few.
    HistoryUsedUp,
    /// Prepayments are in the money that arrived.
    PrepaymentsReceived,
    /// Something was settled without money; it is in no rate of collection.
    SettledWithoutMoney,
}

/// The ratios of one currency in one month.
pub type PortfolioRatios = duebook::PortfolioRatios;
/// The ratios of one currency in one month.
#[uniffi::remote(Record)]
pub struct PortfolioRatios {
    /// The currency.
    pub currency: Currency,
    /// The first day of the month.
    pub from: LocalDate,
    /// Its last day, or the cut-off within it.
    pub to: LocalDate,
    /// What was sold in it.
    pub sales: Money,
    /// What was open before its first day (期初应收).
    pub opening: Money,
    /// What is open at its end (期末应收).
    pub closing: Money,
    /// What of that is not past due.
    pub not_due: Money,
    /// What money paid of debts in it, less what was taken back; netting is not money (本期回款).
    pub collected: Money,
    /// The money that arrived in it, prepayments included (本期到账).
    pub received: Money,
    /// Days sales outstanding, simple: closing / sales x days of the month (应收账款周转天数).
    #[uniffi(default = None)]
    pub dso: Option<Fraction>,
    /// The same over three months, or those there are.
    #[uniffi(default = None)]
    pub dso_three_months: Option<Fraction>,
    /// By exhaustion: whole months of sales are taken off what is open, the latest first, and their days added; the
    /// last in proportion (倒推法).
    #[uniffi(default = None)]
    pub dso_countback: Option<Fraction>,
    /// True days: what is open, by its age, over what was invoiced in the month it is of; the sum over these months. In
    /// millionths of a day, each month rounded down: there is no common denominator. Absent if an opening balance is
    /// open: what was invoiced in its month is not known.
    #[uniffi(default = None)]
    pub dso_true_millionths: Option<i64>,
    /// Simple days of what is not past due (最佳周转天数).
    #[uniffi(default = None)]
    pub dso_best: Option<Fraction>,
    /// Average days delinquent: simple less best (平均逾期天数).
    #[uniffi(default = None)]
    pub days_delinquent: Option<Fraction>,
    /// Collection effectiveness, 1 being all that could be collected; neither cut at 0 nor at 1 (催收有效性).
    #[uniffi(default = None)]
    pub effectiveness: Option<Fraction>,
    /// Turnovers in a year: 365 / simple days (周转率).
    #[uniffi(default = None)]
    pub turnover: Option<Fraction>,
    /// What was collected of what was open before and sold (回款率).
    #[uniffi(default = None)]
    pub collected_share: Option<Fraction>,
    /// What was paid on or before its due date of what fell due (回款及时率).
    #[uniffi(default = None)]
    pub on_time_share: Option<Fraction>,
    /// What arrived to what was sold; prepayments are in it (销售回款比).
    #[uniffi(default = None)]
    pub received_to_sales: Option<Fraction>,
    /// What was not paid on its day of what was agreed to be paid ahead and fell due (预付款逾期率).
    #[uniffi(default = None)]
    pub ahead_overdue_share: Option<Fraction>,
    /// How what was open before the month rolled on: not due, 1–30, 31–60 and 61–90 days past due, in this order
    /// (账龄迁徙).
    pub rolls: Vec<RollRate>,
    /// What to know when reading these figures.
    pub flags: Vec<RatioFlag>,
}

/// Some days of age, both ends included. By due date these are days past due: below zero not due yet, zero due today.
pub type AgingBucket = duebook::AgingBucket;
/// Some days of age, both ends included. By due date these are days past due: below zero not due yet, zero due today.
#[uniffi::remote(Record)]
pub struct AgingBucket {
    /// The fewest days. What is below the first bucket stands in `not_due`; absent in the first bucket: nothing is.
    #[uniffi(default = None)]
    pub from: Option<i64>,
    /// The most days; absent in the last bucket, and only there: there is no end.
    #[uniffi(default = None)]
    pub to: Option<i64>,
}

/// From which day the age counts (账龄起算日).
pub type AgingBasis = duebook::AgingBasis;
/// From which day the age counts (账龄起算日).
#[uniffi::remote(Enum)]
pub enum AgingBasis {
    /// The due date, as agreed by the cut-off (应付日期).
    Due,
    /// The day of the document, or of arrival (单据日期).
    Document,
    /// The day it was entered (录入日期).
    Entered,
}

/// Which money counts against which debt (核销口径).
pub type AgingMatching = duebook::AgingMatching;
/// Which money counts against which debt (核销口径).
#[uniffi::remote(Enum)]
pub enum AgingMatching {
    /// That with which it was settled (按核销).
    AsMatched,
    /// All money of a customer, whatever it was matched with, and what is on account beside it, clears the oldest debts
    /// by the basis date (先进先出). Credit notes, discounts and what was given up stay where they are; so do what is
    /// disputed, retention in its own column, guarantees, and money nobody has identified.
    OldestFirst,
}

/// Where a part of what is open stands.
pub type AgingColumn = duebook::AgingColumn;
/// Where a part of what is open stands.
#[uniffi::remote(Enum)]
pub enum AgingColumn {
    /// In a column of its own.
    Apart,
    /// In its bucket, with everything else.
    Aged,
}

/// Where money on account stands.
pub type AgingUnapplied = duebook::AgingUnapplied;
/// Where money on account stands.
#[uniffi::remote(Enum)]
pub enum AgingUnapplied {
    /// In a column of its own; it is taken off only in the balance.
    Apart,
    /// In the bucket of the day it arrived, or was entered, below zero (按自身日期).
    OwnDate,
}

/// What a line of an aging report is of (分组).
pub type AgingBy = duebook::AgingBy;
/// What a line of an aging report is of (分组).
#[uniffi::remote(Enum)]
pub enum AgingBy {
    /// A customer (客户).
    Customer {},
    /// The top of a group of customers (集团).
    Group {},
    /// Who looked after it when it came into being; of a record that does not say, who looks after the customer (负责人).
    Owner {},
    /// Who looks after it at the cut-off, as it was handed over; otherwise as `owner` (现负责人).
    CurrentOwner {},
    /// A field of the record, or of the customer if the record has none: `contract`, `project`, `team`, `region`.
    Field {
        /// Its name.
        name: Id,
    },
}

/// In which currency a report is told. Each column of each line is turned by itself, and the sums are those of what it
/// became.
pub type AgingWorth = duebook::AgingWorth;
/// In which currency a report is told. Each column of each line is turned by itself, and the sums are those of what it
/// became.
#[uniffi::remote(Record)]
pub struct AgingWorth {
    /// The currency.
    pub currency: Currency,
    /// A quote from each other currency that occurs.
    pub quotes: Vec<Quote>,
    /// How it is rounded.
    pub rounding: Rounding,
}

/// How an aging report is made. What is left out is as `AgingRules::standard` has it.
pub type AgingRules = duebook::AgingRules;
/// How an aging report is made. What is left out is as `AgingRules::standard` has it.
#[uniffi::remote(Record)]
pub struct AgingRules {
    /// The buckets, from the youngest to the oldest: without gap or overlap, the last without end, at most 100. None
    /// given: 1–30, 31–60, 61–90 and more days past due, with what is not due before them; by another day than the due
    /// date 0–30, 31–60, 61–90 and more days.
    #[uniffi(default = [])]
    pub buckets: Vec<AgingBucket>,
    /// From which day the age counts.
    pub basis: AgingBasis,
    /// Which money counts against which debt.
    pub matching: AgingMatching,
    /// What is disputed.
    pub disputed: AgingColumn,
    /// Retention money that is not due. Once it is due, it ages like everything else.
    pub retention: AgingColumn,
    /// Money on account.
    pub unapplied: AgingUnapplied,
    /// What a line is of; absent: everything in one line for each currency.
    #[uniffi(default = None)]
    pub by: Option<AgingBy>,
    /// In which currency everything is told; absent: each in its own.
    #[uniffi(default = None)]
    pub worth: Option<AgingWorth>,
}

/// One line of an aging report: `not_due`, the buckets, `disputed`, `retention` and `unapplied` add up to `balance`.
pub type AgingLine = duebook::AgingLine;
/// One line of an aging report: `not_due`, the buckets, `disputed`, `retention` and `unapplied` add up to `balance`.
#[uniffi::remote(Record)]
pub struct AgingLine {
    /// What the line is of: a customer, a project, an owner. Absent in totals, and for what has no such value.
    #[uniffi(default = None)]
    pub group: Option<Value>,
    /// The currency.
    pub currency: Currency,
    /// What is below the first bucket (未到期).
    pub not_due: Money,
    /// One amount for each bucket of the rules.
    pub buckets: Vec<Money>,
    /// What is disputed, if that has its own column (有争议).
    pub disputed: Money,
    /// Retention money that is not due, if that has its own column (质保金).
    pub retention: Money,
    /// Money on account, zero or less, if that has its own column (未核销预收).
    pub unapplied: Money,
    /// Everything together: what the ledger says (余额).
    pub balance: Money,
    /// What debts are open, before money on account.
    pub open: Money,
    /// How many debts are open.
    pub items: i64,
    /// The most days past the basis date among the open debts in buckets.
    #[uniffi(default = None)]
    pub oldest: Option<i64>,
}

/// What is open by age, line by line, and in all.
pub type AgingReport = duebook::AgingReport;
/// What is open by age, line by line, and in all.
#[uniffi::remote(Record)]
pub struct AgingReport {
    /// A line for each group and currency, in this order; what belongs to no group first.
    pub lines: Vec<AgingLine>,
    /// The sum of the lines of each currency.
    pub totals: Vec<AgingLine>,
}
