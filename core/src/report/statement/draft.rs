//! How a statement is made: the records of its customer, sorted by currency, then by day.

use std::collections::BTreeMap;

use super::{
    CustomerStatement, ReplyFigure, ReplySlip, StatementAccount, StatementHeader, StatementItem, StatementLine,
    StatementMoney, StatementMoneyLine, StatementTotal,
};
use crate::error::count;
use crate::item::value_of;
use crate::proof::leaf_digest;
use crate::report::moves::{DebtMove, DebtStep, MoneyMove, MoneyStep, Parts, debt_steps, money_steps};
use crate::shape::Shape;
use crate::{
    Currency, CutOff, Date, Debt, DebtAct, Error, ErrorKind, Field, Id, Money, Nature, Portfolio, Prepayment,
    PrepaymentAct, Result, amount_in_words,
};

/// The records of one customer with their places.
#[derive(Default)]
struct Theirs<'a> {
    debts: Vec<(usize, &'a Debt)>,
    money: Vec<(usize, &'a Prepayment)>,
    known: bool,
}

impl Theirs<'_> {
    /// Every id is there once.
    fn once(&self) -> Result<()> {
        twice(self.debts.iter().map(|(at, debt)| (*at, &debt.id))).map_err(|(e, at)| e.at_index("debts", at))?;
        twice(self.money.iter().map(|(at, money)| (*at, &money.id))).map_err(|(e, at)| e.at_index("prepayments", at))
    }
}

fn twice<'a>(ids: impl Iterator<Item = (usize, &'a Id)>) -> std::result::Result<(), (Error, usize)> {
    let mut seen = BTreeMap::new();
    for (at, id) in ids {
        if let Some(first) = seen.insert(id, at) {
            return Err((Error::from(ErrorKind::DuplicateId { id: id.clone(), first: count(first) }).at("id"), at));
        }
    }
    Ok(())
}

pub(super) fn written(
    portfolio: &Portfolio,
    headers: &[StatementHeader],
    here: impl Fn(Error, usize) -> Error,
) -> Result<Vec<CustomerStatement>> {
    let mut asked: BTreeMap<&Id, Theirs<'_>> = BTreeMap::new();
    for header in headers {
        asked.entry(&header.customer).or_default();
    }
    for (at, debt) in portfolio.debts.iter().enumerate() {
        if let Some(theirs) = asked.get_mut(&debt.customer) {
            theirs.debts.push((at, debt));
        }
    }
    for (at, money) in portfolio.prepayments.iter().enumerate() {
        if let Some(theirs) = asked.get_mut(&money.customer) {
            theirs.money.push((at, money));
        }
    }
    for debtor in &portfolio.debtors {
        if let Some(theirs) = asked.get_mut(&debtor.id) {
            theirs.known = true;
        }
    }
    for theirs in asked.values() {
        theirs.once().map_err(|e| e.at("portfolio"))?;
    }
    let statement = |(at, header): (usize, &StatementHeader)| {
        let cut_offs = header.cut_offs().map_err(|e| here(e, at))?;
        let theirs = asked.get(&header.customer);
        let theirs = theirs.filter(|theirs| theirs.known || !theirs.debts.is_empty() || !theirs.money.is_empty());
        let Some(theirs) = theirs else {
            let refused = ErrorKind::UnknownCustomer { customer: header.customer.clone() };
            return Err(here(Error::from(refused).at("customer"), at));
        };
        one(header, theirs, cut_offs)
    };
    headers.iter().enumerate().map(statement).collect()
}

/// One account while it is made.
#[derive(Default)]
struct Draft<'a> {
    opening: i128,
    /// What moved a debt, with the place of the move in the life of the debt.
    steps: Vec<(&'a Debt, usize, DebtStep<'a>)>,
    parts: Parts,
    items: Vec<StatementItem>,
    money: BTreeMap<Nature, MoneyDraft<'a>>,
}

#[derive(Default)]
struct MoneyDraft<'a> {
    opening: i128,
    steps: Vec<(&'a Prepayment, usize, MoneyStep<'a>)>,
}

fn one(header: &StatementHeader, theirs: &Theirs<'_>, (former, now): (CutOff, CutOff)) -> Result<CustomerStatement> {
    let mut drafts: BTreeMap<Currency, Draft<'_>> = BTreeMap::new();
    for (at, debt) in &theirs.debts {
        let here = |e: Error| e.at_index("debts", *at).at("portfolio");
        let before = debt.standing(&former).map_err(here)?;
        let after = debt.standing(&now).map_err(here)?;
        if !after.exists {
            continue;
        }
        let draft = drafts.entry(debt.amount.currency()).or_default();
        draft.opening = draft.opening.saturating_add(before.open.minor().into());
        let steps = debt_steps(debt, Some(&former), &now, header.last).map_err(here)?;
        // A dispute moves no money.
        let moved = steps.into_iter().filter(|step| step.delta.open() != 0);
        draft.steps.extend(moved.enumerate().map(|(place, step)| (*debt, place, step)));
        let days = if after.due < header.last { header.last.days_since(after.due) } else { 0 };
        if !after.open.is_zero() {
            let undisputed = after.open.minus(after.disputed)?.minor().into();
            let (not_due, overdue) = if days > 0 { (0, undisputed) } else { (undisputed, 0) };
            draft.parts = draft.parts.plus(&Parts { not_due, overdue, disputed: after.disputed.minor().into() });
            draft.items.push(StatementItem {
                debt: debt.id.clone(),
                document: debt.document.clone(),
                issued: debt.issued,
                due: after.due,
                open: after.open,
                disputed: after.disputed,
                days,
            });
        }
    }
    for (at, money) in &theirs.money {
        let here = |e: Error| e.at_index("prepayments", *at).at("portfolio");
        let before = money.standing(&former).map_err(here)?;
        if !now.sees(money.first_day(), money.entered) {
            continue;
        }
        let draft = drafts.entry(money.amount.currency()).or_default().money.entry(money.nature).or_default();
        draft.opening = draft.opening.saturating_add(before.left.minor().into());
        let steps = money_steps(money, Some(&former), &now).map_err(here)?;
        draft.steps.extend(steps.into_iter().enumerate().map(|(place, step)| (*money, place, step)));
    }
    let account = |(currency, draft)| account(header, currency, draft).map_err(|e| e.at("portfolio"));
    let accounts: Vec<StatementAccount> = drafts.into_iter().map(account).collect::<Result<_>>()?;
    let fingerprint = fingerprint(header, &accounts)?;
    let figure = |account: &StatementAccount| ReplyFigure { closing: account.closing, prepaid: account.prepaid };
    let reply = ReplySlip {
        number: header.number.clone(),
        figures: accounts.iter().map(figure).collect(),
        answer_by: header.answer_by,
        fingerprint: fingerprint.clone(),
    };
    Ok(CustomerStatement { header: header.clone(), accounts, reply, fingerprint })
}

fn account(header: &StatementHeader, currency: Currency, mut draft: Draft<'_>) -> Result<StatementAccount> {
    let money = |minor: i128| Money::from_i128(minor, currency);
    crate::order::sort_by_key(&mut draft.steps, |(debt, place, step)| (step.on, &debt.id, *place));
    let mut balance = draft.opening;
    let mut lines = Vec::new();
    let mut totals: BTreeMap<DebtMove, (i64, i128)> = BTreeMap::new();
    for (debt, _, step) in draft.steps {
        let amount = step.delta.open();
        balance = balance.saturating_add(amount);
        let (lines_of, total) = totals.entry(step.kind).or_default();
        (*lines_of, *total) = (lines_of.saturating_add(1), total.saturating_add(amount));
        let receipt = match step.event.map(|event| &event.act) {
            Some(DebtAct::Paid { receipt, .. } | DebtAct::PaymentReversed { receipt, .. }) => receipt.clone(),
            _ => None,
        };
        let field = |name: &Id| Some(Field { name: name.clone(), value: value_of(&debt.fields, name)?.clone() });
        lines.push(StatementLine {
            on: step.on,
            late: step.late,
            kind: step.kind,
            debt: debt.id.clone(),
            document: debt.document.clone(),
            receipt,
            fields: header.fields.iter().filter_map(field).collect(),
            amount: money(amount)?,
            balance: money(balance)?,
        });
    }
    let total = |(kind, (lines, amount))| Ok(StatementTotal { kind, lines, amount: money(amount)? });
    crate::order::sort_by(&mut draft.items, |a, b| (a.due, &a.debt).cmp(&(b.due, &b.debt)));
    let closing = money(balance)?;
    let section = |(nature, draft)| section(nature, currency, draft);
    let sections: Vec<StatementMoney> = draft.money.into_iter().map(section).collect::<Result<_>>()?;
    let left = |wanted: bool| {
        let those = sections.iter().filter(|one| (one.nature == Nature::Unidentified) == wanted);
        Money::sum(those.map(|one| one.closing), currency)
    };
    let (prepaid, unidentified) = (left(false)?, left(true)?);
    Ok(StatementAccount {
        currency,
        opening: money(draft.opening)?,
        lines,
        totals: totals.into_iter().map(total).collect::<Result<_>>()?,
        closing,
        closing_words: if currency == Currency::new("CNY")? { Some(amount_in_words(closing)?) } else { None },
        parts: draft.parts.money(currency)?,
        items: draft.items,
        money: sections,
        prepaid,
        unidentified,
        net: closing.minus(prepaid)?.minus(unidentified)?,
    })
}

fn section(nature: Nature, currency: Currency, mut draft: MoneyDraft<'_>) -> Result<StatementMoney> {
    let amount = |minor: i128| Money::from_i128(minor, currency);
    crate::order::sort_by_key(&mut draft.steps, |(money, place, step)| (step.on, &money.id, *place));
    let (mut received, mut applied, mut refunded, mut other) = (0_i128, 0_i128, 0_i128, 0_i128);
    let mut balance = draft.opening;
    let mut lines = Vec::new();
    for (money, _, step) in draft.steps {
        let delta = i128::from(step.delta);
        balance = balance.saturating_add(delta);
        match step.kind {
            MoneyMove::Received => received = received.saturating_add(delta),
            MoneyMove::Applied | MoneyMove::Returned => applied = applied.saturating_sub(delta),
            MoneyMove::Refunded | MoneyMove::RefundReturned => refunded = refunded.saturating_sub(delta),
            MoneyMove::Removed | MoneyMove::Restored | MoneyMove::Bounced => other = other.saturating_sub(delta),
        }
        let item = match step.event.map(|event| &event.act) {
            Some(PrepaymentAct::Applied { item, .. } | PrepaymentAct::Returned { item, .. }) => item.clone(),
            _ => None,
        };
        lines.push(StatementMoneyLine {
            on: step.on,
            late: step.late,
            kind: step.kind,
            prepayment: money.id.clone(),
            item,
            amount: amount(delta)?,
            balance: amount(balance)?,
        });
    }
    Ok(StatementMoney {
        nature,
        opening: amount(draft.opening)?,
        received: amount(received)?,
        applied: amount(applied)?,
        refunded: amount(refunded)?,
        other: amount(other)?,
        closing: amount(balance)?,
        lines,
    })
}

/// What a fingerprint covers.
#[derive(Clone, Shape)]
struct Figures {
    customer: Id,
    first: Date,
    last: Date,
    accounts: Vec<StatementAccount>,
}

pub(in crate::report) fn fingerprint(header: &StatementHeader, accounts: &[StatementAccount]) -> Result<String> {
    let wordless = |account: &StatementAccount| StatementAccount { closing_words: None, ..account.clone() };
    let figures = Figures {
        customer: header.customer.clone(),
        first: header.first,
        last: header.last,
        accounts: accounts.iter().map(wordless).collect(),
    };
    Ok(leaf_digest(crate::json::write(&figures)?.as_bytes()))
}
