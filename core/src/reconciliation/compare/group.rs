//! The rows of both systems under one name, as they are compared within it.

use std::cmp::Ordering;

use super::difference::compares;
use super::{ExtractRow, ExtractRules};
use crate::item::ValueKey;
use crate::subset::{Found, find_few};
use crate::{Currency, Date, Id};

/// A row with what it is compared by.
#[derive(Clone, Debug)]
pub(super) struct Candidate<'a> {
    pub(super) row: u32,
    pub(super) right: bool,
    pub(super) minor: i64,
    pub(super) currency: Currency,
    date: Date,
    account: Option<&'a Id>,
    fields: Vec<(&'a Id, ValueKey<'a>)>,
    names: [Option<&'a Id>; 3],
    of: &'a ExtractRow,
}

/// How much two rows must agree in to be paired, from everything to nothing but the name of the group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tier {
    /// Everything, the other names too.
    Everything,
    /// Everything that is compared.
    Content,
    AmountAndDate,
    Amount,
    /// The date and the figure, whatever the currency.
    DateAndFigure,
    DateAndCurrency,
    Date,
    Nothing,
}

impl<'a> Candidate<'a> {
    pub(super) fn new(row: u32, right: bool, of: &'a ExtractRow, rules: &ExtractRules) -> Self {
        let compared = of.fields.iter().filter(|field| compares(rules, &field.name));
        let mut fields: Vec<_> = compared.map(|field| (&field.name, ValueKey::of(&field.value))).collect();
        fields.sort_unstable();
        Self {
            row,
            right,
            minor: of.amount.minor(),
            currency: of.amount.currency(),
            date: of.date,
            account: of.account.as_ref(),
            fields,
            names: [of.key.as_ref(), of.reference.as_ref(), of.id.as_ref()],
            of,
        }
    }

    /// Equal: the two may be paired at this tier.
    pub(super) fn at(&self, tier: Tier, other: &Self) -> Ordering {
        let amount = || (self.currency, self.minor).cmp(&(other.currency, other.minor));
        let date = || self.date.cmp(&other.date);
        let content =
            || amount().then_with(date).then_with(|| (self.account, &self.fields).cmp(&(other.account, &other.fields)));
        match tier {
            Tier::Everything => content().then_with(|| self.names.get(..2).cmp(&other.names.get(..2))),
            Tier::Content => content(),
            Tier::AmountAndDate => amount().then_with(date),
            Tier::Amount => amount(),
            Tier::DateAndFigure => date().then_with(|| self.minor.cmp(&other.minor)),
            Tier::DateAndCurrency => date().then_with(|| self.currency.cmp(&other.currency)),
            Tier::Date => date(),
            Tier::Nothing => Ordering::Equal,
        }
    }

    /// Whether the two are the same row entered twice: everything agrees, and they have the same id or key.
    pub(super) fn same(&self, other: &Self) -> bool {
        let [key, _, id] = self.names;
        self.order_named(other).is_eq() && (key.is_some() || id.is_some())
    }

    fn order_named(&self, other: &Self) -> Ordering {
        self.at(Tier::Everything, other).then_with(|| self.names.cmp(&other.names))
    }

    /// The order of rows that does not know where they stand.
    pub(super) fn order(&self, other: &Self) -> Ordering {
        let all = |row: &'a ExtractRow| {
            let mut fields: Vec<_> = row.fields.iter().map(|field| (&field.name, ValueKey::of(&field.value))).collect();
            fields.sort_unstable();
            fields
        };
        // What is not compared decides which of several rows is paired, and nothing else.
        self.order_named(other).then_with(|| all(self.of).cmp(&all(other.of))).then_with(|| self.row.cmp(&other.row))
    }
}

/// How the rows that are left under one name may be one row in one system and several in the other.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Sets {
    /// One row and the parts it is, as positions in the list; none of them stands in two.
    pub(super) sets: Vec<Hypothesis>,
    /// Rows that would stand in two, or whose parts are not the only ones.
    pub(super) unclear: Vec<Vec<usize>>,
    /// There are too many rows to look.
    pub(super) too_many: bool,
}

/// The most rows under one name that are searched for sets; a row that is all rows of the other side is always found.
pub(super) const MOST_SEARCHED: usize = 16;
/// The most parts of a set, unless it is all rows of a side.
const MOST_PARTS: usize = 4;

/// Looks for one row that is several of the other side, in the order of the list.
pub(super) fn sets(rows: &[Candidate<'_>]) -> Sets {
    let mut found = Sets::default();
    let side = |right: bool| rows.iter().enumerate().filter(move |(_, row)| row.right == right);
    let count = |right: bool| side(right).count();
    let (left, right) = (count(false), count(true));
    if left == 0 || right == 0 || (left == 1 && right == 1) {
        return found;
    }
    for (one, is_right) in [(left, false), (right, true)] {
        if let Some((whole, row)) = side(is_right).next().filter(|_| one == 1) {
            let same = side(!is_right).all(|(_, part)| part.currency == row.currency);
            let sum: i128 = side(!is_right).map(|(_, part)| i128::from(part.minor)).sum();
            if same && sum == i128::from(row.minor) {
                found.sets.push((whole, side(!is_right).map(|(at, _)| at).collect()));
                return found;
            }
        }
    }
    if rows.len() > MOST_SEARCHED {
        found.too_many = true;
        return found;
    }
    let mut hypotheses: Vec<Hypothesis> = Vec::new();
    for (whole, row) in rows.iter().enumerate() {
        let parts = || side(!row.right).filter(|(_, part)| part.currency == row.currency);
        let towards = |minor: i64| if row.minor < 0 { minor.saturating_neg() } else { minor };
        let amounts: Vec<i64> = parts().map(|(_, part)| towards(part.minor)).collect();
        if row.minor == 0 {
            continue;
        }
        match find_few(&amounts, towards(row.minor), MOST_PARTS).0 {
            Found::Unique(set) => {
                let at: Vec<usize> = parts().map(|(at, _)| at).collect();
                hypotheses.push((whole, set.iter().filter_map(|member| at.get(*member).copied()).collect()));
            }
            // Which of the rows it consists of is not known, so none of them is sure.
            Found::Ambiguous { .. } => {
                found.unclear = vec![(0..rows.len()).collect()];
                return found;
            }
            Found::None | Found::Exhausted => {}
        }
    }
    apart(hypotheses, &mut found);
    found
}

/// One row and the parts it may be.
type Hypothesis = (usize, Vec<usize>);

/// Sets that share no row with another are found; those that do are unclear together.
fn apart(hypotheses: Vec<Hypothesis>, found: &mut Sets) {
    let members = |(whole, parts): &Hypothesis| std::iter::once(*whole).chain(parts.iter().copied()).collect();
    let mut clusters: Vec<(Vec<usize>, Vec<Hypothesis>)> = Vec::new();
    for hypothesis in hypotheses {
        let mut rows: Vec<usize> = members(&hypothesis);
        let mut all = vec![hypothesis];
        let (touching, rest): (Vec<_>, Vec<_>) =
            clusters.into_iter().partition(|(taken, _)| taken.iter().any(|row| rows.contains(row)));
        for (taken, its) in touching {
            rows.extend(taken);
            all.extend(its);
        }
        rows.sort_unstable();
        rows.dedup();
        clusters = rest;
        clusters.push((rows, all));
    }
    for (rows, mut all) in clusters {
        match all.pop() {
            Some(only) if all.is_empty() => found.sets.push(only),
            _ => found.unclear.push(rows),
        }
    }
}
