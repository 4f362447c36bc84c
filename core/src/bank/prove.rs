//! The proof of a statement (余额连续性证明): every figure it states of itself is computed once more from its lines.

use super::draft::{Claim, Drawn, Stated, Total};
use super::limit::BREAKS;
use super::{BankLine, ProofBreak, ProofDemand, Statement, StatementProof};
use crate::error::{ErrorKind, count};
use crate::{Currency, Error, Money, Result};

/// What proves the statement, under what is demanded of it.
///
/// # Errors
/// At the field that breaks it: `currency_mismatch`; `running_balance`; `closing_balance`; `page_balance`;
/// `statement_total`; `details_sum`; `amount_too_large`; and `statement_unproven` if it states nothing that proves it.
pub(super) fn prove(drawn: &Drawn, demand: ProofDemand) -> Result<StatementProof> {
    let mut prover = Prover { drawn, statement: &drawn.statement, demand, breaks: Vec::new() };
    let proof = prover.run()?;
    if !prover.breaks.is_empty() {
        return Ok(StatementProof::Broken { breaks: prover.breaks });
    }
    match (proof, demand) {
        (StatementProof::Nothing {}, ProofDemand::Required) => Err(ErrorKind::StatementUnproven {}.into()),
        (proof, _) => Ok(proof),
    }
}

struct Prover<'a> {
    drawn: &'a Drawn,
    statement: &'a Statement,
    demand: ProofDemand,
    breaks: Vec<ProofBreak>,
}

impl Prover<'_> {
    fn run(&mut self) -> Result<StatementProof> {
        self.currencies()?;
        if !self.breaks.is_empty() {
            // Sums over several currencies would say nothing.
            return Ok(StatementProof::Nothing {});
        }
        for (at, line) in self.statement.lines.iter().enumerate() {
            self.details(line).or_else(|e| self.broken(e.at_index("lines", at)))?;
        }
        let running = self.running()?;
        let pages = self.pages()?;
        let closed = self.closing()?;
        let totals = self.totals()?;
        Ok(match running.saturating_add(pages) {
            checked if checked > 0 => StatementProof::RunningBalance { checked: count(checked) },
            _ if closed => StatementProof::OpeningClosing {},
            _ if totals => StatementProof::Totals {},
            _ => StatementProof::Nothing {},
        })
    }

    /// Keeps the contradiction if the caller wants to see it, and refuses otherwise.
    fn broken(&mut self, error: Error) -> Result<()> {
        if self.demand != ProofDemand::Reported {
            return Err(error);
        }
        if self.breaks.len() < BREAKS {
            self.breaks.push(ProofBreak::of(&error));
        }
        Ok(())
    }

    fn currencies(&mut self) -> Result<()> {
        let currency = self.statement.currency;
        for (name, balance) in [("opening", self.statement.opening), ("closing", self.statement.closing)] {
            if let Some(balance) = balance {
                same(currency, balance).or_else(|e| self.broken(e.at(name)))?;
            }
        }
        for (at, line) in self.statement.lines.iter().enumerate() {
            same(currency, line.amount).or_else(|e| self.broken(e.at("amount").at_index("lines", at)))?;
            if let Some(balance) = line.balance {
                same(currency, balance).or_else(|e| self.broken(e.at("balance").at_index("lines", at)))?;
            }
        }
        for page in &self.drawn.pages {
            for balance in [Some(page.closed), page.opened].into_iter().flatten() {
                same(currency, balance).or_else(|e| self.broken(e))?;
            }
        }
        Ok(())
    }

    /// The payments of a batch add up to what was booked.
    fn details(&self, line: &BankLine) -> Result<()> {
        if line.details.is_empty() {
            return Ok(());
        }
        let mut sum = Money::zero(line.amount.currency());
        for (at, detail) in line.details.iter().enumerate() {
            sum = sum.plus(detail.amount).map_err(|e| e.at("amount").at_index("details", at))?;
        }
        if sum == line.amount {
            return Ok(());
        }
        Err(ErrorKind::DetailsSum { row: line.row, booked: line.amount, details: sum }.into())
    }

    /// Every balance of a line is the one before it and what was booked since. How many were checked.
    fn running(&mut self) -> Result<usize> {
        let mut before = self.statement.opening;
        let mut since = Money::zero(self.statement.currency);
        let mut checked: usize = 0;
        for (at, line) in self.statement.lines.iter().enumerate() {
            since = since.plus(line.amount)?;
            let Some(stated) = line.balance else { continue };
            if let Some(before) = before {
                checked = checked.saturating_add(1);
                if before.plus(since)? != stated {
                    let kind = ErrorKind::RunningBalance { row: line.row, before, amount: since, stated };
                    self.broken(Error::new(kind).at("balance").at_index("lines", at))?;
                }
            }
            (before, since) = (Some(stated), Money::zero(self.statement.currency));
        }
        // Without an opening balance the last running balance still has to be the closing one.
        if self.statement.opening.is_none()
            && let (Some(before), Some(closing)) = (before, self.statement.closing)
        {
            checked = checked.saturating_add(1);
            self.closes(before, since, closing)?;
        }
        Ok(checked)
    }

    /// Every page closes with what it opened with and its lines, and the next one opens so.
    fn pages(&mut self) -> Result<usize> {
        let Some(mut opened) = self.statement.opening else { return Ok(0) };
        let (mut checked, mut from): (usize, usize) = (0, 0);
        for (number, page) in (1_i64..).zip(&self.drawn.pages) {
            let lines = self.statement.lines.get(from..page.lines).unwrap_or_default();
            let amount = self.sum(lines)?;
            checked = checked.saturating_add(1);
            if opened.plus(amount)? != page.closed {
                let row = lines.last().map_or(0, |line| line.row);
                let kind = ErrorKind::RunningBalance { row, before: opened, amount, stated: page.closed };
                self.broken(Error::new(kind).at_index("lines", page.lines.saturating_sub(1)))?;
            }
            let Some(next) = page.opened else { break };
            if next != page.closed {
                let page_number = number.saturating_add(1);
                let kind = ErrorKind::PageBalance { page: page_number, closed: page.closed, opened: next };
                self.broken(Error::new(kind).at_index("lines", page.lines))?;
            }
            (opened, from) = (next, page.lines);
        }
        Ok(checked)
    }

    fn closing(&mut self) -> Result<bool> {
        let (Some(opening), Some(stated)) = (self.statement.opening, self.statement.closing) else { return Ok(false) };
        let lines = self.sum(&self.statement.lines)?;
        self.closes(opening, lines, stated)?;
        Ok(true)
    }

    fn closes(&mut self, opening: Money, lines: Money, stated: Money) -> Result<()> {
        if opening.plus(lines)? == stated {
            return Ok(());
        }
        self.broken(Error::new(ErrorKind::ClosingBalance { opening, lines, stated }).at("closing"))
    }

    fn sum(&self, lines: &[BankLine]) -> Result<Money> {
        Money::sum(lines.iter().map(|line| line.amount), self.statement.currency)
    }

    /// Whether the sums that the file states cover every line, and are right.
    fn totals(&mut self) -> Result<bool> {
        let (mut all, mut credits, mut debits) = (false, false, false);
        for claim in &self.drawn.claims {
            let right = match claim.line {
                Some(at) => self.claim_of_line(claim, at)?,
                None => self.claim(claim)?,
            };
            if let Some((stated, found)) = right {
                let kind = ErrorKind::StatementTotal { total: name(claim), stated, found };
                let error = Error::new(kind);
                self.broken(match claim.line {
                    Some(at) => error.at_index("lines", at),
                    None => error,
                })?;
            }
            match (claim.line, claim.total, claim.stated) {
                (None, Total::Lines | Total::Net, Stated::Sum(_)) => all = true,
                (None, Total::Credits, Stated::Sum(_)) => credits = true,
                (None, Total::Debits, Stated::Sum(_)) => debits = true,
                _ => {}
            }
        }
        Ok(all || credits && debits)
    }

    /// What is stated and what was found, if they differ. Entries that are not booked may be counted in or not, but
    /// by one count and sum.
    fn claim(&self, claim: &Claim) -> Result<Option<(String, String)>> {
        let booked = self.figure(claim, false)?;
        if booked == claim.stated || (!self.drawn.unbooked.is_empty() && self.figure(claim, true)? == claim.stated) {
            return Ok(None);
        }
        Ok(Some((written(claim.stated), written(booked))))
    }

    fn figure(&self, claim: &Claim, with_unbooked: bool) -> Result<Stated> {
        let unbooked: &[Money] = if with_unbooked { &self.drawn.unbooked } else { &[] };
        let amounts = self.statement.lines.iter().map(|line| line.amount).chain(unbooked.iter().copied());
        let mut amounts = amounts.filter(|amount| match claim.total {
            Total::Credits => !amount.is_negative(),
            Total::Debits => amount.is_negative(),
            Total::Lines | Total::Net | Total::Payments => true,
        });
        Ok(match claim.stated {
            Stated::Count(_) => Stated::Count(count(amounts.count())),
            Stated::Sum(_) => Stated::Sum(amounts.try_fold(Money::zero(self.statement.currency), |sum, amount| {
                sum.plus(if claim.total == Total::Net { amount } else { amount.abs() })
            })?),
        })
    }

    fn claim_of_line(&self, claim: &Claim, at: usize) -> Result<Option<(String, String)>> {
        let details = self.statement.lines.get(at).map(|line| line.details.as_slice()).unwrap_or_default();
        if details.is_empty() {
            return Ok(None);
        }
        let found = match claim.stated {
            Stated::Count(_) => Stated::Count(count(details.len())),
            Stated::Sum(stated) => {
                let mut sum = Money::zero(stated.currency());
                for detail in details {
                    // A batch is stated as it was ordered, before what the bank kept of each payment.
                    sum = sum.plus(detail.amount)?.plus(detail.charges.unwrap_or(Money::zero(stated.currency())))?;
                }
                Stated::Sum(sum.abs())
            }
        };
        Ok((found != claim.stated).then(|| (written(claim.stated), written(found))))
    }
}

fn same(currency: Currency, amount: Money) -> Result<()> {
    if amount.currency() == currency {
        return Ok(());
    }
    Err(ErrorKind::CurrencyMismatch { expected: currency, found: amount.currency(), item: None }.into())
}

fn name(claim: &Claim) -> String {
    let name = match claim.total {
        Total::Lines => "lines",
        Total::Credits => "credits",
        Total::Debits => "debits",
        Total::Net => "net",
        Total::Payments => "payments",
    };
    match claim.stated {
        Stated::Count(_) => name.to_owned(),
        Stated::Sum(_) => format!("{name}Sum"),
    }
}

fn written(figure: Stated) -> String {
    match figure {
        Stated::Count(count) => count.to_string(),
        Stated::Sum(sum) => sum.to_string(),
    }
}
