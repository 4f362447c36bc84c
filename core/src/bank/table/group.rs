//! Lines to statements: one for each account and currency, oldest line first.

use std::collections::BTreeMap;

use super::super::draft::{Claim, Draft, Drawn, Stated, Total};
use super::super::identity::account_key;
use super::super::{BankLine, ProofDemand, Statement, StatementFormat};
use super::facts::{self, Figure};
use super::layout::TotalsTrust;
use super::number;
use super::row::{Entry, Ground};
use crate::error::ErrorKind;
use crate::{AmountDialect, Currency, Money, ReadNote, Result};

/// Puts the lines into statements, with what the file claims of them.
///
/// # Errors
/// `statement_unproven` for a table without lines that does not even say whose it is, if proof is required; the
/// refusals of balances and totals that are no amounts.
pub(super) fn into_statements(entries: Vec<Entry>, ground: Ground<'_>, draft: &mut Draft) -> Result<()> {
    let Ground { layout, facts, .. } = ground;
    let mut places: BTreeMap<(String, Currency), usize> = BTreeMap::new();
    for entry in entries {
        // An account may be spaced in one row and not in another.
        let key = (account_key(&entry.account), entry.currency);
        let place = *places.entry(key).or_insert(draft.statements.len());
        if place == draft.statements.len() {
            draft.statements.push(Drawn::new(Statement {
                holder: entry.holder.clone(),
                from: facts.from,
                to: facts.to,
                ..Statement::new(StatementFormat::Table, &layout.name, &entry.account, entry.currency)
            }));
        }
        if let Some(drawn) = draft.statements.get_mut(place) {
            drawn.statement.lines.push(entry.line);
        }
    }
    if draft.statements.is_empty() {
        empty(ground, draft)?;
    }
    for (at, drawn) in draft.statements.iter_mut().enumerate() {
        let statement = &mut drawn.statement;
        if is_newest_first(&statement.lines) {
            statement.lines.reverse();
            draft.notes.push(ReadNote::NewestFirst { statement: number(at) });
        }
    }
    claims(ground, draft)
}

/// A table without lines is a statement without lines, if it says whose.
fn empty(ground: Ground<'_>, draft: &mut Draft) -> Result<()> {
    let Ground { layout, facts, rules, .. } = ground;
    let account = facts.account.clone().or_else(|| rules.account.clone());
    let currency = facts.currency.or(rules.currency).or(layout.currency);
    let Some((account, currency)) = account.zip(currency) else {
        let wanted = rules.proof == ProofDemand::Required;
        return if wanted { Err(ErrorKind::StatementUnproven {}.into()) } else { Ok(()) };
    };
    let statement = Statement::new(StatementFormat::Table, &layout.name, &account, currency);
    let holder = facts.holder.clone();
    draft.statements.push(Drawn::new(Statement { holder, from: facts.from, to: facts.to, ..statement }));
    Ok(())
}

/// Whether the balances, or where they do not tell the days, rise from the last row to the first.
fn is_newest_first(lines: &[BankLine]) -> bool {
    let steps = || lines.windows(2).filter_map(|pair| <&[BankLine; 2]>::try_from(pair).ok());
    let follows = |earlier: &BankLine, later: &BankLine| match (earlier.balance, later.balance) {
        (Some(before), Some(after)) => before.plus(later.amount).is_ok_and(|sum| sum == after),
        _ => false,
    };
    let down = steps().filter(|[first, second]| follows(first, second)).count();
    let up = steps().filter(|[first, second]| follows(second, first)).count();
    if down != up {
        return up > down;
    }
    let moment = |line: &BankLine| (line.booked, line.time.clone().unwrap_or_default());
    let falls = steps().filter(|[first, second]| moment(first) > moment(second)).count();
    let rises = steps().filter(|[first, second]| moment(first) < moment(second)).count();
    falls > rises
}

/// Gives each statement the totals that are of it.
fn claims(ground: Ground<'_>, draft: &mut Draft) -> Result<()> {
    let Ground { layout, amounts, facts, .. } = ground;
    let Draft { statements, notes, left_out, .. } = draft;
    let one = statements.len() == 1;
    if let [drawn] = statements.as_mut_slice() {
        let currency = drawn.statement.currency;
        let balance = |stated: &Option<(i64, String)>| {
            stated.as_ref().map(|(row, text)| facts::amount(*row, text, currency, amounts)).transpose()
        };
        drawn.statement.opening = balance(&facts.opening)?;
        drawn.statement.closing = balance(&facts.closing)?;
    } else if facts.opening.is_some() || facts.closing.is_some() {
        notes.push(ReadNote::TotalsOfSeveral {
            row: facts.opening.as_ref().or(facts.closing.as_ref()).map_or(0, |f| f.0),
        });
    }
    for figure in &facts.figures {
        let mut of = statements
            .iter_mut()
            .filter(|drawn| figure.currency.map_or(one, |currency| currency == drawn.statement.currency));
        let (Some(drawn), None) = (of.next(), of.next()) else {
            notes.push(ReadNote::TotalsOfSeveral { row: figure.row });
            continue;
        };
        let stated = stated(figure, drawn.statement.currency, amounts)?;
        match layout.totals {
            TotalsTrust::Checked => drawn.claims.extend(stated),
            TotalsTrust::Told => {
                let rows = drawn.statement.lines.iter().map(|line| line.amount);
                let others = left_out.iter().filter_map(|row| row.amount);
                tell(figure, stated, &rows.collect::<Vec<_>>(), &others.collect::<Vec<_>>(), notes)?;
            }
        }
    }
    Ok(())
}

fn stated(figure: &Figure, currency: Currency, amounts: &AmountDialect) -> Result<Vec<Claim>> {
    let mut claims = Vec::new();
    if let Some(count) = figure.count {
        claims.push(Claim { line: None, total: figure.total, stated: Stated::Count(count) });
    }
    if let Some(sum) = &figure.sum {
        let sum = facts::amount(figure.row, sum, currency, amounts)?;
        let sum = if figure.total == Total::Net { sum } else { sum.abs() };
        claims.push(Claim { line: None, total: figure.total, stated: Stated::Sum(sum) });
    }
    Ok(claims)
}

/// Compares a total that proves nothing with the rows, and tells how they differ.
fn tell(
    figure: &Figure,
    stated: Vec<Claim>,
    lines: &[Money],
    others: &[Money],
    notes: &mut Vec<ReadNote>,
) -> Result<()> {
    let fits = |amount: &&Money| match figure.total {
        Total::Credits => !amount.is_negative(),
        Total::Debits => amount.is_negative(),
        _ => true,
    };
    for claim in stated {
        let (stated, found) = match claim.stated {
            Stated::Count(stated) => {
                let all = if figure.total == Total::Lines { others.len() } else { 0 };
                let found = lines.iter().filter(fits).count().saturating_add(all);
                (stated.to_string(), found.to_string())
            }
            Stated::Sum(stated) => {
                let sum = Money::sum(lines.iter().filter(fits).map(|amount| amount.abs()), stated.currency())?;
                (stated.to_string(), sum.to_string())
            }
        };
        if stated != found {
            notes.push(ReadNote::TotalTold { row: figure.row, stated, found });
        }
    }
    Ok(())
}
