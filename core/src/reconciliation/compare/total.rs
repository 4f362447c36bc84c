//! The balances of two systems, and what their difference consists of.

use std::collections::BTreeMap;

use super::pair::Pairing;
use super::{ExtractClass, ExtractRow};
use crate::error::{ErrorKind, count};
use crate::index::Index;
use crate::reason::ExtractReason;
use crate::shape::Shape;
use crate::{Currency, Date, Error, Id, Money, Result};

/// The balances both systems state, of an account or of a whole currency.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct StatedBalance {
    /// The account; absent: everything in the currency.
    #[shape(omit)]
    pub account: Option<Id>,
    /// What the left system states, at the end of the border if there is one.
    pub left: Money,
    /// What the right system states, in the same currency.
    pub right: Money,
}

/// Both balances and what their difference consists of.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ExtractTotal {
    /// The account; absent in a total of a currency, and for rows without an account.
    #[shape(omit)]
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
    #[shape(omit)]
    pub reasons: Vec<ExtractReason>,
}

/// What the differences of one class contribute to a gap.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ClassTotal {
    /// The class.
    pub category: ExtractClass,
    /// How many rows of it count here, of both sides.
    pub rows: i64,
    /// Rows on the left less rows on the right.
    pub gap: Money,
}

/// What a line is for.
type Place<'a> = (Currency, Option<&'a Id>);

/// One line while it is added up.
#[derive(Clone, Debug, Default)]
struct Sums {
    left: i128,
    right: i128,
    classes: BTreeMap<ExtractClass, (i64, i128)>,
}

/// The totals by currency, and by currency and account.
pub(super) fn totals(
    left: &[ExtractRow],
    right: &[ExtractRow],
    pairing: &Pairing<'_>,
    balances: &[StatedBalance],
) -> Result<(Vec<ExtractTotal>, Vec<ExtractTotal>)> {
    let mut adding = Adding::new(left, right, pairing.border());
    left.iter().for_each(|row| adding.add(row, false, None));
    right.iter().for_each(|row| adding.add(row, true, None));
    for raw in &pairing.raw {
        for (row, right) in raw.rows.iter().filter_map(|number| pairing.row(*number)) {
            adding.add(row, right, Some(raw.class));
        }
    }
    let mut accounts = adding.lines();
    let mut currencies: BTreeMap<Currency, Sums> = BTreeMap::new();
    for ((currency, _), sums) in &accounts {
        let total = currencies.entry(*currency).or_default();
        total.left = total.left.saturating_add(sums.left);
        total.right = total.right.saturating_add(sums.right);
        for (class, (rows, gap)) in &sums.classes {
            let (all, whole) = total.classes.entry(*class).or_default();
            (*all, *whole) = (all.saturating_add(*rows), whole.saturating_add(*gap));
        }
    }
    let mut stated: BTreeMap<(Currency, Option<&Id>), (usize, &StatedBalance)> = BTreeMap::new();
    for (at, balance) in balances.iter().enumerate() {
        let here = |e: Error| e.at_index("balances", at);
        let currency = balance.left.currency();
        balance.left.same_currency(balance.right.currency()).map_err(|e| here(e.at("right")))?;
        if let Some((first, _)) = stated.insert((currency, balance.account.as_ref()), (at, balance)) {
            return Err(here(ErrorKind::NumberTwice { number: count(at), first: count(first) }.into()));
        }
        match &balance.account {
            None => drop(currencies.entry(currency).or_default()),
            Some(account) => drop(accounts.entry((currency, Some(account.clone()))).or_default()),
        }
    }
    let said = |currency: Currency, account: Option<&Id>| stated.get(&(currency, account)).map(|(_, balance)| *balance);
    let totals = currencies.into_iter().map(|(currency, sums)| line(currency, None, &sums, said(currency, None)));
    let totals = totals.collect::<Result<Vec<ExtractTotal>>>()?;
    let accounts = accounts.into_iter().map(|((currency, account), sums)| {
        let said = account.as_ref().and_then(|account| said(currency, Some(account)));
        line(currency, account, &sums, said)
    });
    Ok((totals, accounts.collect::<Result<_>>()?))
}

/// The lines while rows are added to them.
#[derive(Debug)]
struct Adding<'a> {
    index: Index<Place<'a>>,
    lines: Vec<(Option<Place<'a>>, Sums)>,
    border: Option<Date>,
}

impl<'a> Adding<'a> {
    fn new(left: &'a [ExtractRow], right: &'a [ExtractRow], border: Option<Date>) -> Self {
        let all: Vec<Place<'a>> = left.iter().chain(right).map(place).collect();
        let index = Index::of_distinct(all.into_iter());
        let lines = vec![(None, Sums::default()); index.len()];
        Self { index, lines, border }
    }

    fn add(&mut self, row: &'a ExtractRow, right: bool, class: Option<ExtractClass>) {
        let at = self.index.get(place(row)).and_then(|at| usize::try_from(at).ok());
        let Some((name, sums)) = at.and_then(|at| self.lines.get_mut(at)) else { return };
        *name = Some(place(row));
        let minor = if counts(row.date, self.border) { i128::from(row.amount.minor()) } else { 0 };
        match class {
            None if right => sums.right = sums.right.saturating_add(minor),
            None => sums.left = sums.left.saturating_add(minor),
            Some(class) => {
                let (rows, gap) = sums.classes.entry(class).or_default();
                *rows = rows.saturating_add(1);
                *gap = if right { gap.saturating_sub(minor) } else { gap.saturating_add(minor) };
            }
        }
    }

    fn lines(self) -> BTreeMap<(Currency, Option<Id>), Sums> {
        let named = |(name, sums): (Option<Place<'_>>, Sums)| name.map(|(of, account)| ((of, account.cloned()), sums));
        self.lines.into_iter().filter_map(named).collect()
    }
}

fn place(row: &ExtractRow) -> Place<'_> {
    (row.amount.currency(), row.account.as_ref())
}

/// Whether a row counts in the balance at the end of the border.
fn counts(date: Date, border: Option<Date>) -> bool {
    border.is_none_or(|border| date <= border)
}

fn line(currency: Currency, account: Option<Id>, sums: &Sums, stated: Option<&StatedBalance>) -> Result<ExtractTotal> {
    let money = |minor: i128| Money::from_i128(minor, currency);
    let rows = (money(sums.left).map_err(|e| e.at("left"))?, money(sums.right).map_err(|e| e.at("right"))?);
    let (left, right) = stated.map_or(rows, |stated| (stated.left, stated.right));
    let mut reasons = Vec::new();
    if left != rows.0 {
        reasons.push(ExtractReason::LeftNotWhole { stated: left, rows: rows.0 });
    }
    if right != rows.1 {
        reasons.push(ExtractReason::RightNotWhole { stated: right, rows: rows.1 });
    }
    let gap = left.minus(right)?;
    let mut rest = i128::from(gap.minor());
    let mut classes = Vec::with_capacity(sums.classes.len());
    for (class, (rows, gap)) in &sums.classes {
        rest = rest.saturating_sub(*gap);
        classes.push(ClassTotal { category: *class, rows: *rows, gap: money(*gap)? });
    }
    Ok(ExtractTotal { account, left, right, gap, classes, rest: money(rest)?, reasons })
}
