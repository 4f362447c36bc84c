//! The answer to a statement of account (对账单回函): the customer agrees, or its books show something else.
//!
//! A disputed answer is compared item by item. What the two lists of open items say differently explains a part of the
//! difference; what neither list explains is left over, and it is said whether it is just what the customer prepaid.

use std::collections::BTreeMap;

use super::statement::{CustomerStatement, StatementAccount, fingerprint};
use crate::error::count;
use crate::shape::Shape;
use crate::{Currency, Date, Error, ErrorKind, Id, Money, Result};

/// What came back.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct StatementAnswer {
    /// The number of the statement.
    pub number: Id,
    /// The fingerprint of the statement it answers.
    pub fingerprint: String,
    /// The day it was signed (回函日期).
    pub on: Date,
    /// Who signed (签章人).
    #[shape(omit)]
    pub signer: Option<String>,
    /// What it says.
    pub verdict: AnswerVerdict,
}

/// What the customer says of a statement.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum AnswerVerdict {
    /// The figures are right (核对无误).
    Agreed {},
    /// The customer's books show something else (有差异). A currency that is not named is agreed.
    Disputed {
        /// What they show.
        accounts: Vec<TheirAccount>,
    },
}

/// What the books of the customer show in one currency.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct TheirAccount {
    /// What they owe us.
    pub closing: Money,
    /// The open items that is made of, by the number of the debt or of its document, once each. None: they name none.
    #[shape(omit)]
    pub items: Vec<TheirItem>,
}

/// An open item in the books of the customer.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct TheirItem {
    /// The number: that of the debt, or of a document with several debts.
    pub id: Id,
    /// What is open.
    pub amount: Money,
}

/// An answer set against the statement.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct AnswerReport {
    /// Whether both agree on every balance.
    pub agreed: bool,
    /// The currencies on which they do not, or whose items differ.
    #[shape(omit)]
    pub accounts: Vec<AnswerAccount>,
}

/// Why the balances of one currency differ.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
// INVARIANT: the differences and `unexplained` are `difference`.
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
    #[shape(omit)]
    pub items: Vec<AnswerDifference>,
    /// What they do not.
    pub unexplained: Money,
    /// What that may be.
    #[shape(omit)]
    pub hint: Option<AnswerHint>,
}

/// An item on which the books differ.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
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

/// How the books differ on an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Shape)]
pub enum AnswerDifferenceKind {
    /// They do not have it: an invoice that did not arrive, or one they have paid (对方未入账).
    OnlyOurs,
    /// We do not have it: paid or credited here, or never ours (我方未入账).
    OnlyTheirs,
    /// Both have it, with other amounts (金额不符).
    OtherAmount,
}

/// What is left over may be this.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
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

/// Compares an answer with the statement it answers.
///
/// ```
/// use duebook::*;
///
/// let cny = |amount: &str| Money::parse(amount, Currency::new("CNY")?);
/// let debt = |id: &str, amount| Debt::new(id, "ACME", amount, "2026-01-05".parse()?, "2026-02-04".parse()?);
/// let debts = vec![debt("INV-7", cny("1130.01")?)?, debt("INV-8", cny("20.00")?)?];
/// let portfolio = Portfolio { debts, ..Portfolio::default() };
/// let (first, last) = ("2026-02-01".parse()?, "2026-02-28".parse()?);
/// let header = StatementHeader::new("S-2", "ACME", Default::default(), Default::default(), first, last)?;
/// let statement = statement_of_account(&portfolio, &header)?;
/// let theirs = TheirAccount {
///     closing: cny("1130.01")?,
///     items: vec![TheirItem { id: "INV-7".parse()?, amount: cny("1130.01")? }],
/// };
/// let answer = StatementAnswer {
///     number: "S-2".parse()?,
///     fingerprint: statement.fingerprint.clone(),
///     on: "2026-03-05".parse()?,
///     signer: None,
///     verdict: AnswerVerdict::Disputed { accounts: vec![theirs] },
/// };
/// let account = &explain_answer(&statement, &answer)?.accounts[0];
/// assert_eq!((account.difference, account.items[0].kind), (cny("20.00")?, AnswerDifferenceKind::OnlyOurs));
/// assert!(account.unexplained.is_zero());
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `digest_mismatch` if the answer is to another statement or other figures, or the statement was changed since;
/// `currency_mismatch` within an account; `duplicate_id`; `amount_too_large`.
pub fn explain_answer(statement: &CustomerStatement, answer: &StatementAnswer) -> Result<AnswerReport> {
    if fingerprint(&statement.header, &statement.accounts)? != statement.fingerprint {
        return Err(Error::from(ErrorKind::DigestMismatch {}).at("fingerprint").at("statement"));
    }
    if answer.number != statement.header.number || answer.fingerprint != statement.fingerprint {
        return Err(Error::from(ErrorKind::DigestMismatch {}).at("fingerprint").at("answer"));
    }
    let AnswerVerdict::Disputed { accounts } = &answer.verdict else {
        return Ok(AnswerReport { agreed: true, accounts: Vec::new() });
    };
    let mut report = AnswerReport { agreed: true, accounts: Vec::new() };
    let ours = crate::order::map(statement.accounts.iter().map(|account| (account.currency, account)));
    let mut seen = BTreeMap::new();
    for (at, theirs) in accounts.iter().enumerate() {
        let here = |e: Error| e.at_index("accounts", at).at("verdict").at("answer");
        let currency = theirs.closing.currency();
        if let Some(first) = seen.insert(currency, at) {
            let id = Id::new(currency.code())?;
            return Err(here(Error::from(ErrorKind::DuplicateId { id, first: count(first) }).at("closing")));
        }
        let account = compared(ours.get(&currency).copied(), theirs).map_err(here)?;
        report.agreed &= account.difference.is_zero();
        if !account.difference.is_zero() || !account.items.is_empty() {
            report.accounts.push(account);
        }
    }
    Ok(report)
}

fn compared(ours: Option<&StatementAccount>, theirs: &TheirAccount) -> Result<AnswerAccount> {
    let currency = theirs.closing.currency();
    let zero = Money::zero(currency);
    let closing = ours.map_or(zero, |ours| ours.closing);
    let difference = closing.minus(theirs.closing)?;
    // Who names no items says nothing about them.
    let items = if theirs.items.is_empty() { Vec::new() } else { items(ours, theirs)? };
    let explained = Money::sum(items.iter().map(|item| item.difference), currency)?;
    let unexplained = difference.minus(explained)?;
    let hint = ours.filter(|_| !unexplained.is_zero()).and_then(|ours| hint(ours, unexplained));
    Ok(AnswerAccount { currency, ours: closing, theirs: theirs.closing, difference, items, unexplained, hint })
}

fn items(ours: Option<&StatementAccount>, theirs: &TheirAccount) -> Result<Vec<AnswerDifference>> {
    let currency = theirs.closing.currency();
    let open = ours.map(|ours| ours.items.as_slice()).unwrap_or_default();
    // What they name by its document is compared with the sum of its debts.
    let mut named: BTreeMap<&Id, (usize, i128, i128)> = BTreeMap::new();
    for (at, item) in theirs.items.iter().enumerate() {
        let here = |e: Error| e.at_index("items", at);
        theirs.closing.same_currency(item.amount.currency()).map_err(|e| here(e.at("amount")))?;
        if let Some((first, _, _)) = named.insert(&item.id, (at, 0, item.amount.minor().into())) {
            let refused = ErrorKind::DuplicateId { id: item.id.clone(), first: count(first) };
            return Err(here(Error::from(refused).at("id")));
        }
    }
    let mut ours_only = Vec::new();
    for item in open {
        let minor = i128::from(item.open.minor());
        let known = [Some(&item.debt), item.document.as_ref()].into_iter().flatten().find(|id| named.contains_key(id));
        match known.and_then(|id| named.get_mut(id)) {
            Some((_, sum, _)) => *sum = sum.saturating_add(minor),
            None => ours_only.push((&item.debt, minor)),
        }
    }
    let mut found = Vec::new();
    let mut add = |id: &Id, ours: i128, theirs: i128| {
        let kind = match (ours, theirs) {
            (_, 0) => AnswerDifferenceKind::OnlyOurs,
            (0, _) => AnswerDifferenceKind::OnlyTheirs,
            _ => AnswerDifferenceKind::OtherAmount,
        };
        let money = |minor: i128| Money::from_i128(minor, currency);
        let (ours, theirs, difference) = (money(ours)?, money(theirs)?, money(ours.saturating_sub(theirs))?);
        if !difference.is_zero() {
            found.push(AnswerDifference { id: id.clone(), kind, ours, theirs, difference });
        }
        Ok::<(), Error>(())
    };
    for (id, ours) in ours_only {
        add(id, ours, 0)?;
    }
    for (id, (_, ours, theirs)) in named {
        add(id, ours, theirs)?;
    }
    crate::order::sort_by(&mut found, |a, b| a.id.cmp(&b.id));
    Ok(found)
}

fn hint(ours: &StatementAccount, left: Money) -> Option<AnswerHint> {
    if left == ours.prepaid {
        return Some(AnswerHint::Prepaid {});
    }
    if left == ours.unidentified {
        return Some(AnswerHint::Unidentified {});
    }
    let mut lines =
        ours.lines.iter().enumerate().filter(|(_, line)| line.amount == left || line.amount.negated() == left);
    // Two lines of that amount say nothing.
    lines.next().filter(|_| lines.next().is_none()).map(|(line, _)| AnswerHint::OneLine { line: count(line) })
}
