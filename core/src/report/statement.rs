//! The statement of account (客户对账单): what a customer owed, what happened since, what it owes now.
//!
//! It is made from the records of one customer alone. What was open at the beginning and the lines are what is open at
//! the end, for each currency by itself, and the end of one statement is the beginning of the next. Money that waits
//! to be used (预收款) and money nobody has identified stand in sections of their own: one net figure would hide both.

mod draft;

use super::moves::{DebtMove, MoneyMove, OpenParts, day_before, forward, out_of_reach};
use crate::error::count;
use crate::shape::Shape;
use crate::{Currency, CutOff, Date, Error, ErrorKind, Field, Id, Money, Nature, Portfolio, Result};
pub(super) use draft::fingerprint;
use draft::written;

/// The most fields a statement shows.
const MOST_FIELDS: usize = 100;

/// Who writes the statement, for whom, and of which days.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
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
    pub first: Date,
    /// The last day of the period.
    pub last: Date,
    /// The day it is written, not before the last day.
    pub issued: Date,
    /// What was entered after this day is not in it. Absent: everything is known.
    #[shape(omit)]
    pub known: Option<Date>,
    /// What the statement before this one knew. What was entered since for a day of it is a late line here, and this
    /// one begins with the figure with which that one ended. Absent: it knew what this one knows.
    #[shape(omit)]
    pub known_before: Option<Date>,
    /// What it asks for.
    #[shape(omit)]
    pub wording: StatementWording,
    /// The day until which the customer is asked to answer (回函期限).
    #[shape(omit)]
    pub answer_by: Option<Date>,
    /// The names of the fields of debts that the lines show, at most 100: `contract`, `order`. What is not named is not
    /// shown.
    #[shape(omit)]
    pub fields: Vec<Id>,
}

/// A party of a statement, as it is printed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub struct StatementParty {
    /// The name (单位名称).
    pub name: String,
    /// Who sees to it (联系人).
    #[shape(omit)]
    pub contact: Option<String>,
    /// The telephone number.
    #[shape(omit)]
    pub phone: Option<String>,
    /// The address.
    #[shape(omit)]
    pub address: Option<String>,
    /// The number for taxes (统一社会信用代码).
    #[shape(omit)]
    pub tax_number: Option<String>,
    /// The account to pay to (收款账号).
    #[shape(omit)]
    pub account: Option<String>,
}

/// What a statement asks for. The wording may matter for the limitation of claims (诉讼时效).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum StatementWording {
    /// It is for reconciliation only (仅供对账).
    #[default]
    ReconciliationOnly,
    /// It asks to pay what is due (请付款).
    PleasePay,
}

/// A statement of account.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
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

/// The figures of one currency.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct StatementAccount {
    /// The currency.
    pub currency: Currency,
    /// What was open before the first line (期初余额).
    pub opening: Money,
    /// What happened, by day.
    #[shape(omit)]
    pub lines: Vec<StatementLine>,
    /// The lines by kind.
    #[shape(omit)]
    pub totals: Vec<StatementTotal>,
    /// What is open after the last line (期末余额).
    pub closing: Money,
    /// The same in Chinese capitals (大写), for yuan.
    #[shape(omit)]
    pub closing_words: Option<String>,
    /// The parts of it on the last day.
    pub parts: OpenParts,
    /// What it consists of, the oldest due day first.
    #[shape(omit)]
    pub items: Vec<StatementItem>,
    /// Money that is there or was, one section for each kind.
    #[shape(omit)]
    pub money: Vec<StatementMoney>,
    /// Money that waits to be used: the closing of all sections but the unidentified one (预收款余额).
    pub prepaid: Money,
    /// Money nobody has identified yet (未明款项).
    pub unidentified: Money,
    /// What is open less all that money. For information: nothing was set off.
    pub net: Money,
}

/// One line: what moved what is open.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct StatementLine {
    /// The business date.
    pub on: Date,
    /// Whether it lies before the period and was entered after the statement before this one was made (补录).
    #[shape(omit)]
    pub late: bool,
    /// What happened.
    pub kind: DebtMove,
    /// The debt.
    pub debt: Id,
    /// The document of the debt, if it is a part of one.
    #[shape(omit)]
    pub document: Option<Id>,
    /// The receipt, of a payment or one taken back.
    #[shape(omit)]
    pub receipt: Option<Id>,
    /// The fields that are asked for, as far as the debt has them.
    #[shape(omit)]
    pub fields: Vec<Field>,
    /// What it changed, below zero if less is owed.
    pub amount: Money,
    /// What is open after it.
    pub balance: Money,
}

/// The lines of one kind together.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct StatementTotal {
    /// The kind.
    pub kind: DebtMove,
    /// How many lines.
    pub lines: i64,
    /// Their sum.
    pub amount: Money,
}

/// A debt that is open at the end.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct StatementItem {
    /// The debt.
    pub debt: Id,
    /// The document it is a part of.
    #[shape(omit)]
    pub document: Option<Id>,
    /// The day of its document.
    pub issued: Date,
    /// The day it is due.
    pub due: Date,
    /// What is open.
    pub open: Money,
    /// What of it is disputed.
    pub disputed: Money,
    /// How many days it is past due, 0 if it is not.
    pub days: i64,
}

/// Money of one kind: what was there, what came, what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
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
    #[shape(omit)]
    pub lines: Vec<StatementMoneyLine>,
}

/// One line: what moved money.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct StatementMoneyLine {
    /// The business date.
    pub on: Date,
    /// Whether it lies before the period and was entered after the statement before this one was made (补录).
    #[shape(omit)]
    pub late: bool,
    /// What happened.
    pub kind: MoneyMove,
    /// The prepayment.
    pub prepayment: Id,
    /// What it paid.
    #[shape(omit)]
    pub item: Option<Id>,
    /// What it changed, below zero if less is left.
    pub amount: Money,
    /// What is left after it.
    pub balance: Money,
}

/// What the customer sends back (回执): it agrees, or its books show something else.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ReplySlip {
    /// The statement.
    pub number: Id,
    /// The figures to confirm, one for each currency.
    #[shape(omit)]
    pub figures: Vec<ReplyFigure>,
    /// The day until which an answer is asked for.
    #[shape(omit)]
    pub answer_by: Option<Date>,
    /// The fingerprint an answer has to carry.
    pub fingerprint: String,
}

/// A figure to confirm.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ReplyFigure {
    /// What is open.
    pub closing: Money,
    /// What is prepaid.
    pub prepaid: Money,
}

/// The statement of one customer. Records of others are not looked at, and nothing of them can be seen in it, not even
/// that they do not hold together.
///
/// ```
/// use duebook::{Currency, Debt, DebtEvent, Money, Portfolio, StatementHeader, StatementParty, statement_of_account};
///
/// let cny = |amount: &str| Money::parse(amount, Currency::new("CNY")?);
/// let mut debt = Debt::new("INV-7", "ACME", cny("1130.01")?, "2026-01-05".parse()?, "2026-02-04".parse()?)?;
/// debt.events.push(DebtEvent::paid("2026-02-10".parse()?, cny("130.00")?));
/// let portfolio = Portfolio { debts: vec![debt], ..Portfolio::default() };
/// let party = |name: &str| StatementParty { name: name.into(), ..StatementParty::default() };
/// let (first, last) = ("2026-02-01".parse()?, "2026-02-28".parse()?);
/// let header = StatementHeader::new("S-2", "ACME", party("上海某某公司"), party("ACME"), first, last)?;
/// let statement = statement_of_account(&portfolio, &header)?;
/// let account = &statement.accounts[0];
/// assert_eq!((account.opening, account.closing), (cny("1130.01")?, cny("1000.01")?));
/// assert_eq!(account.closing_words.as_deref(), Some("壹仟元零壹分"));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `date_out_of_reach` for a period that ends before it begins, a day of issue before its end, an answer asked for
/// before that, or a statement before this one that knew more; `too_many` fields; `unknown_customer`; `duplicate_id`; those of
/// [`Debt::check`](crate::Debt::check) and [`Prepayment::check`](crate::Prepayment::check) for records of this customer; `amount_too_large`.
pub fn statement_of_account(portfolio: &Portfolio, header: &StatementHeader) -> Result<CustomerStatement> {
    let mut all = written(portfolio, std::slice::from_ref(header), |e, _| e.at("header"))?;
    all.pop().ok_or_else(|| Error::from(ErrorKind::Empty {}).at("header"))
}

/// The statements of many customers, each as by [`statement_of_account`], in one pass over the records.
///
/// # Errors
/// As there, at the header.
pub fn statements_of_account(portfolio: &Portfolio, headers: &[StatementHeader]) -> Result<Vec<CustomerStatement>> {
    written(portfolio, headers, |e, at| e.at_index("headers", at))
}

impl StatementHeader {
    /// A statement for reconciliation only, written on the last day of its period.
    ///
    /// # Errors
    /// Those of [`Id::new`], at `number` or `customer`.
    pub fn new(
        number: &str,
        customer: &str,
        ours: StatementParty,
        theirs: StatementParty,
        first: Date,
        last: Date,
    ) -> Result<Self> {
        Ok(Self {
            number: Id::new(number).map_err(|e| e.at("number"))?,
            customer: Id::new(customer).map_err(|e| e.at("customer"))?,
            ours,
            theirs,
            first,
            last,
            issued: last,
            known: None,
            known_before: None,
            wording: StatementWording::ReconciliationOnly,
            answer_by: None,
            fields: Vec::new(),
        })
    }

    /// The cut-offs between which it lies.
    fn cut_offs(&self) -> Result<(CutOff, CutOff)> {
        if self.fields.len() > MOST_FIELDS {
            let refused = ErrorKind::TooMany { found: count(self.fields.len()), limit: count(MOST_FIELDS) };
            return Err(Error::from(refused).at("fields"));
        }
        let now = CutOff { on: self.last, known: self.known };
        let former = CutOff { on: day_before(self.first, self.last)?, known: self.known_before.or(self.known) };
        if let Err(refused) = forward(&former, &now) {
            return Err(Error::from(refused.kind().clone()).at("knownBefore"));
        }
        if self.issued < self.last {
            return Err(out_of_reach(self.issued, Some(self.last), None).at("issued"));
        }
        if let Some(day) = self.answer_by.filter(|day| *day < self.issued) {
            return Err(out_of_reach(day, Some(self.issued), None).at("answerBy"));
        }
        Ok((former, now))
    }
}
