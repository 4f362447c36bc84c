//! A statement into the book (对账入账): its lines are matched with what is open, and what is certain becomes commands.
//!
//! Nothing is recorded here. The commands go into one order, which is decided as a whole: all of them or none. A line
//! is recorded under its own id as the number of the bank, which the book takes once: a statement that is read again,
//! or one that overlaps another, books nothing twice. What is taken back is taken back by the usual commands.

use std::collections::{BTreeMap, BTreeSet};

use super::book::Book;
use super::command::Command;
use super::read::AsOf;
use super::record::Receipt;
use crate::error::ErrorKind;
use crate::reconciliation::{
    MatchAllocation, MatchDecision, MatchDetail, MatchDifferenceKind, MatchItem, MatchLine, MatchOutcome, MatchParty,
    MatchPlan, MatchRequest, MatchRules, match_payments,
};
use crate::shape::Shape;
use crate::{DifferenceKind, Discounts, Error, Id, Money, Nature, Phase, Result, Rule, Scheme, Tolerance};

/// What the lines are for, as far as the book knows.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct BookMatch {
    /// The lines that were looked at, by id; a payment of a batch is a line of its own, `…/1`, `…/2`.
    pub lines: Vec<MatchLine>,
    /// The decisions.
    pub plan: MatchPlan,
    /// The lines that the book has recorded before (已入账): they were not looked at again.
    #[shape(omit)]
    pub known: Vec<Id>,
}

/// What becomes of money that is not matched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum UnmatchedMoney {
    /// It is left to somebody who looks at it.
    #[default]
    Left,
    /// It is recorded as money of an owner nobody knows (未明款项), if the rules of the book name one who keeps it.
    Recorded,
}

/// The commands that bring matched lines into the book.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct MatchBooking {
    /// The commands, for one order.
    pub commands: Vec<Command>,
    /// The lines whose money they record.
    pub booked: Vec<Id>,
    /// The other lines, and why.
    #[shape(omit)]
    pub left: Vec<LineLeft>,
}

/// A line that is not booked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct LineLeft {
    /// The line.
    pub line: Id,
    /// Why.
    pub why: LeftBecause,
}

/// Why a line is not booked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Shape)]
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

impl Book {
    /// Matches lines of a bank with everything that is open in the book (对账).
    ///
    /// Whose names and accounts may stand on a line the book knows in part: the names of its customers, also those they
    /// had before they were merged. `parties` says what else is known: other names, accounts, groups, payers.
    ///
    /// ```
    /// use duebook::{AsOf, Book, Command, Date, Id, MatchLine, MatchRules, Money, Order, Receivable,
    ///     UnmatchedMoney};
    ///
    /// let money = |amount: &str| Money::parse(amount, "CNY".parse()?);
    /// let day: Date = "2026-02-06".parse()?;
    /// let mut book = Book::open("acme")?;
    /// let receivable = Receivable::new("INV-2026-017", "C-88", money("33900.01")?, day)?;
    /// let open = Command::OpenReceivable { receivable, value: None };
    /// let order = Order::new("req-1", "wang.fang", "2026-02-06T08:15:30Z".parse()?, day, open)?;
    /// let decision = book.decide(&order)?;
    /// book.apply(&decision.events)?;
    ///
    /// let mut line = MatchLine::new(Id::new("ICBC-1")?, money("33900.01")?, "2026-02-09".parse()?);
    /// line.texts.push("货款 INV-2026-017".to_owned());
    /// let (rules, now) = (MatchRules::default(), AsOf::default());
    /// let found = book.match_lines(&[line.clone()], &[], &rules, &now)?;
    /// let booking = book.match_commands(&found, UnmatchedMoney::Left)?;
    /// assert_eq!(booking.booked, [Id::new("ICBC-1")?]);
    ///
    /// let order = Order {
    ///     commands: booking.commands,
    ///     ..Order::new("req-2", "li.na", "2026-02-09T08:00:00Z".parse()?, "2026-02-09".parse()?, Command::receipt("C-88", money("0.01")?)?)?
    /// };
    /// let decision = book.decide(&order)?;
    /// book.apply(&decision.events)?;
    /// assert!(book.open_items(&Id::new("C-88")?, &AsOf::default())?.is_empty());
    /// assert_eq!(book.match_lines(&[line], &[], &rules, &now)?.known, [Id::new("ICBC-1")?]);
    /// # Ok::<(), duebook::Error>(())
    /// ```
    ///
    /// # Errors
    /// Those of [`match_payments`], `id_…` if the number of a payment makes the id of its batch too long; for a viewer
    /// those of [`Book::open_items`].
    pub fn match_lines(
        &self,
        lines: &[MatchLine],
        parties: &[MatchParty],
        rules: &MatchRules,
        as_of: &AsOf,
    ) -> Result<BookMatch> {
        let given = lines;
        let mut known = Vec::new();
        let mut lines: BTreeMap<Id, MatchLine> = BTreeMap::new();
        for (position, line) in given.iter().enumerate() {
            let here = |e: Error| e.at_index("lines", position);
            for line in each_payment(line).map_err(here)? {
                if self.state.bank_refs.get(&line.id).is_some() {
                    known.push(line.id);
                } else if let Some(twice) = lines.insert(line.id.clone(), line) {
                    let first = given.iter().position(|one| one.id == twice.id).unwrap_or(position);
                    let first = crate::error::count(first);
                    return Err(here(Error::from(ErrorKind::DuplicateId { id: twice.id, first }).at("id")));
                }
            }
        }
        known.sort();
        known.dedup();
        let lines: Vec<MatchLine> = lines.into_values().collect();
        let (items, parties) = self.to_match(parties, as_of)?;
        let asked = MatchRequest { lines, items, parties, rules: rules.clone() };
        let plan = match_payments(&asked)?;
        Ok(BookMatch { lines: asked.lines, plan, known })
    }

    /// What is open, and whose names may stand on a line.
    fn to_match(&self, more: &[MatchParty], as_of: &AsOf) -> Result<(Vec<MatchItem>, Vec<MatchParty>)> {
        let mut parties: BTreeMap<Id, MatchParty> = BTreeMap::new();
        let empty = |id: &Id| MatchParty {
            id: id.clone(),
            names: Vec::new(),
            accounts: Vec::new(),
            group: None,
            payers: Vec::new(),
        };
        let mut items = Vec::new();
        for row in self.state.customers.each() {
            let id = &row.customer.id;
            let stays = self.state.resolved(id);
            let party = parties.entry(stays.clone()).or_insert_with(|| empty(&stays));
            party.names.extend(row.customer.name.clone());
            if row.into.is_none() {
                let open = self.open_items(id, as_of)?;
                items.extend(open.iter().map(|item| MatchItem::from(&item.receivable)));
            }
        }
        for given in more {
            let stays = self.state.resolved(&given.id);
            let party = parties.entry(stays.clone()).or_insert_with(|| empty(&stays));
            party.names.extend(given.names.iter().cloned());
            party.accounts.extend(given.accounts.iter().cloned());
            party.payers.extend(given.payers.iter().cloned());
            if party.group.is_none() {
                party.group.clone_from(&given.group);
            }
        }
        Ok((items, parties.into_values().collect()))
    }

    /// The commands for what is certain (入账指令): the money is recorded and pays what it is for.
    ///
    /// A decision that somebody confirmed is booked if its outcome was set to [`MatchOutcome::Post`].
    ///
    /// # Errors
    /// `unknown_item` for a line that is not among those looked at.
    pub fn match_commands(&self, found: &BookMatch, unmatched: UnmatchedMoney) -> Result<MatchBooking> {
        let lines: BTreeMap<&Id, &MatchLine> = crate::order::map(found.lines.iter().map(|line| (&line.id, line)));
        let mut open: BTreeMap<Id, i64> = BTreeMap::new();
        let mut booking = MatchBooking { commands: Vec::new(), booked: Vec::new(), left: Vec::new() };
        for (position, decision) in found.plan.decisions.iter().enumerate() {
            let Some(line) = lines.get(&decision.line) else {
                let unknown = ErrorKind::UnknownItem { item: decision.line.clone() };
                return Err(Error::from(unknown).at("line").at_index("decisions", position).at("plan"));
            };
            let record = |customer: Option<Id>| Command::RecordReceipt { receipt: receipt(line, customer) };
            match self.booked(line, decision, &mut open) {
                Ok((customer, paying)) => {
                    booking.commands.push(record(Some(customer)));
                    booking.commands.extend(paying);
                    booking.booked.push(line.id.clone());
                }
                Err(LeftBecause::NotCertain | LeftBecause::Difference)
                    if unmatched == UnmatchedMoney::Recorded
                        && line.amount.minor() > 0
                        && self.state.rules_on(line.date).unidentified.is_some() =>
                {
                    booking.commands.push(record(None));
                    booking.booked.push(line.id.clone());
                }
                Err(why) => booking.left.push(LineLeft { line: line.id.clone(), why }),
            }
        }
        Ok(booking)
    }

    /// Whose money a line is and what pays with it, or why it is left.
    fn booked(
        &self,
        line: &MatchLine,
        decision: &MatchDecision,
        open: &mut BTreeMap<Id, i64>,
    ) -> std::result::Result<(Id, Vec<Command>), LeftBecause> {
        if self.state.bank_refs.get(&line.id).is_some() {
            return Err(LeftBecause::Known);
        }
        if line.amount.minor() <= 0 {
            return Err(LeftBecause::MoneyOut);
        }
        if decision.outcome != MatchOutcome::Post || decision.allocations.is_empty() {
            return Err(LeftBecause::NotCertain);
        }
        if decision.instructed.is_some() {
            return Err(LeftBecause::Exchanged);
        }
        if decision.allocations.iter().any(|one| one.amount.minor() <= 0) {
            return Err(LeftBecause::CreditNote);
        }
        let mut customers = BTreeSet::new();
        let mut after = Vec::with_capacity(decision.allocations.len());
        for MatchAllocation { item, amount } in &decision.allocations {
            let found = self.state.item(item).map_err(|_| LeftBecause::Changed)?;
            customers.insert(self.state.resolved(&found.receivable.customer));
            let now = open.get(item).copied().unwrap_or(found.receivable.open.minor());
            let left = now.checked_sub(amount.minor()).filter(|left| *left >= 0).ok_or(LeftBecause::Changed)?;
            after.push((item.clone(), left));
        }
        let (Some(customer), None) = (customers.pop_first(), customers.pop_first()) else {
            return Err(LeftBecause::SeveralCustomers);
        };
        let paying = match decision.differences.as_slice() {
            [] => decision.allocations.iter().map(|one| pay(line, one)).collect(),
            [one] if one.amount.is_negative() && after.iter().all(|(_, left)| *left == 0) => {
                vec![settle(line, &customer, decision, beside(one.kind, one.amount)?)]
            }
            // What was paid beyond the items stays the money of the customer.
            [one] if one.kind == MatchDifferenceKind::Rounding && one.amount.minor() > 0 => {
                decision.allocations.iter().map(|one| pay(line, one)).collect()
            }
            _ => return Err(LeftBecause::Difference),
        };
        open.extend(after);
        Ok((customer, paying))
    }
}

/// The payments of a line: itself, or those of its batch.
fn each_payment(line: &MatchLine) -> Result<Vec<MatchLine>> {
    if line.details.is_empty() {
        return Ok(vec![line.clone()]);
    }
    let or = |own: &Vec<String>, whole: &Vec<String>| if own.is_empty() { whole.clone() } else { own.clone() };
    let one = |(number, detail): (usize, &MatchDetail)| {
        Ok(MatchLine {
            id: Id::new(format!("{}/{number}", line.id)).map_err(|e| e.at("id"))?,
            amount: detail.amount,
            date: line.date,
            names: or(&detail.names, &line.names),
            accounts: or(&detail.accounts, &line.accounts),
            references: or(&detail.references, &line.references),
            texts: or(&detail.texts, &line.texts),
            charges: detail.charges,
            instructed: detail.instructed,
            details: Vec::new(),
        })
    };
    (1..).zip(&line.details).map(one).collect()
}

fn receipt(line: &MatchLine, customer: Option<Id>) -> Receipt {
    let nature = if customer.is_some() { Nature::Advance } else { Nature::Unidentified };
    Receipt {
        receipt: Some(line.id.clone()),
        customer,
        received: Some(line.date),
        nature,
        bank_ref: Some(line.id.clone()),
        ..Receipt::unknown(line.amount)
    }
}

fn pay(line: &MatchLine, one: &MatchAllocation) -> Command {
    let lots = vec![line.id.clone()];
    Command::Pay { item: one.item.clone(), amount: Some(one.amount), account: None, lots }
}

/// What a difference is in the book.
enum Beside {
    Tolerated(DifferenceKind, Money),
    Discount,
}

fn beside(kind: MatchDifferenceKind, amount: Money) -> std::result::Result<Beside, LeftBecause> {
    let less = amount.negated();
    match kind {
        MatchDifferenceKind::Fee => Ok(Beside::Tolerated(DifferenceKind::Fee, less)),
        MatchDifferenceKind::Rounding => Ok(Beside::Tolerated(DifferenceKind::Rounding, less)),
        MatchDifferenceKind::Discount => Ok(Beside::Discount),
        MatchDifferenceKind::Withheld => Err(LeftBecause::Withheld),
        MatchDifferenceKind::Ratio => Err(LeftBecause::Difference),
    }
}

/// The items are settled by a scheme of their own: in the order of the decision, the last by the difference.
fn settle(line: &MatchLine, customer: &Id, decision: &MatchDecision, beside: Beside) -> Command {
    let mut scheme = Scheme::new(vec![Phase::new(Rule::InOrder { order: Vec::new() })]);
    match beside {
        Beside::Tolerated(as_kind, amount) => {
            scheme.tolerance = Some(Tolerance { amount, percent: None, as_kind });
        }
        Beside::Discount => scheme.discounts = Discounts::Taken,
    }
    Command::Allocate {
        customer: customer.clone(),
        scheme: Some(scheme),
        currency: Some(line.amount.currency()),
        lots: vec![line.id.clone()],
        items: decision.allocations.iter().map(|one| one.item.clone()).collect(),
    }
}
