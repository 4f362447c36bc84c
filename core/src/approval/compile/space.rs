//! The facts of a policy, divided into pieces within which no condition can tell two values apart.

use std::collections::{BTreeMap, BTreeSet};

use super::super::condition::{Condition, FactTest};
use super::super::policy::ApprovalPolicy;
use super::cover::Work;
use crate::item::{Value, ValueKey};
use crate::{Currency, Date, Field, Id, Money, Result, Subject};

/// A set of branches, one bit each; the bit above them is what is expected of every subject.
pub(super) type Mask = u128;

/// The bit of what is expected. Branches have the bits below it.
pub(super) const EXPECTED: Mask = 1 << ApprovalPolicy::MOST_BRANCHES;

/// The bit of a branch.
pub(super) fn bit(branch: usize) -> Mask {
    // INVARIANT: there are no more branches than bits below `EXPECTED`.
    u32::try_from(branch).ok().and_then(|place| 1_u128.checked_shl(place)).unwrap_or(0)
}

/// All facts that the policy looks at.
#[derive(Debug)]
pub(super) struct Space<'a> {
    pub(super) axes: Vec<Axis<'a>>,
}

/// One fact and the pieces of what it can be.
#[derive(Debug)]
pub(super) struct Axis<'a> {
    pub(super) fact: &'a Id,
    pub(super) pieces: Vec<Piece>,
}

/// A piece: the branches whose conditions on this fact hold in it, and a value that lies in it.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub(super) mask: Mask,
    /// `None`: the fact is not there.
    pub(super) value: Option<Value>,
}

/// Where the pieces of a fact begin.
#[derive(Debug, Default)]
struct Cuts<'a> {
    texts: BTreeSet<&'a Id>,
    wholes: Option<BTreeSet<i64>>,
    dates: Option<BTreeSet<Date>>,
    flags: bool,
    amounts: BTreeMap<Currency, BTreeSet<i64>>,
    /// Bounds across which pieces are kept apart whatever the conditions say.
    ranks: BTreeMap<Currency, BTreeSet<i64>>,
}

/// A condition with its values in an order.
struct Prepared<'a> {
    bit: Mask,
    test: &'a FactTest,
    values: BTreeSet<ValueKey<'a>>,
}

impl<'a> Space<'a> {
    /// `bounds` are amounts of `limited` at which authority ends: pieces never reach across them.
    pub(super) fn of(
        policy: &'a ApprovalPolicy,
        limited: &'a Id,
        bounds: &BTreeSet<(Currency, i64)>,
        work: &mut Work,
    ) -> Result<Self> {
        let mut facts: BTreeMap<&Id, Vec<Prepared<'_>>> = BTreeMap::new();
        for condition in &policy.expects {
            facts.entry(&condition.fact).or_default().push(Prepared::new(EXPECTED, condition));
        }
        for (place, branch) in policy.branches.iter().enumerate() {
            for condition in &branch.conditions {
                facts.entry(&condition.fact).or_default().push(Prepared::new(bit(place), condition));
            }
        }
        if !bounds.is_empty() {
            facts.entry(limited).or_default();
        }
        let mut axes = Vec::new();
        for (fact, conditions) in facts {
            let mut cuts = Cuts::default();
            for condition in &conditions {
                cuts.mention(condition.test);
            }
            for (currency, bound) in bounds.iter().filter(|_| fact == limited) {
                for cut in [bound.saturating_add(1), bound.saturating_neg()] {
                    cuts.ranks.entry(*currency).or_default().insert(cut);
                    cuts.amounts.entry(*currency).or_default().insert(cut);
                }
            }
            axes.push(Axis { fact, pieces: cuts.pieces(&conditions, work)? });
        }
        Ok(Self { axes })
    }

    /// The subject that has the values of these pieces.
    pub(super) fn example(&self, policy: &ApprovalPolicy, point: &[usize]) -> Subject {
        let field = |(axis, place): (&Axis<'_>, &usize)| {
            let value = axis.pieces.get(*place)?.value.clone()?;
            Some(Field { name: axis.fact.clone(), value })
        };
        Subject {
            // INVARIANT: a policy has at least one action.
            action: policy.actions.first().cloned().unwrap_or_else(|| policy.id.clone()),
            id: Id::literal("example"),
            facts: self.axes.iter().zip(point).filter_map(field).collect(),
        }
    }
}

impl<'a> Prepared<'a> {
    fn new(bit: Mask, condition: &'a Condition) -> Self {
        let values = match &condition.test {
            FactTest::AnyOf { values } | FactTest::NoneOf { values } => values.iter().map(ValueKey::of).collect(),
            _ => BTreeSet::new(),
        };
        Self { bit, test: &condition.test, values }
    }

    fn fits(&self, value: Option<&Value>) -> bool {
        let listed = || value.is_some_and(|value| self.values.contains(&ValueKey::of(value)));
        match self.test {
            FactTest::AnyOf { .. } => listed(),
            FactTest::NoneOf { .. } => !listed(),
            test => test.fits(value),
        }
    }
}

impl<'a> Cuts<'a> {
    fn mention(&mut self, test: &'a FactTest) {
        match test {
            FactTest::Present {} | FactTest::Absent {} => {}
            FactTest::AnyOf { values } | FactTest::NoneOf { values } => {
                for value in values {
                    self.mention_value(value);
                }
            }
            FactTest::InCurrency { currency } => {
                self.amounts.entry(*currency).or_default();
            }
            FactTest::AtLeast { amount } | FactTest::Below { amount } => self.cut(*amount, 0),
            FactTest::Above { amount } | FactTest::AtMost { amount } => self.cut(*amount, 1),
            FactTest::NumberFrom { whole } => {
                self.wholes.get_or_insert_default().insert(*whole);
            }
            FactTest::NumberTo { whole } => {
                self.wholes.get_or_insert_default().extend(whole.checked_add(1));
            }
            FactTest::DateFrom { date } => {
                self.dates.get_or_insert_default().insert(*date);
            }
            FactTest::DateTo { date } => {
                self.dates.get_or_insert_default().extend(date.add_days(1).ok());
            }
        }
    }

    fn mention_value(&mut self, value: &'a Value) {
        match value {
            Value::Text { text } => {
                self.texts.insert(text);
            }
            Value::Whole { whole } => {
                self.wholes.get_or_insert_default().extend([Some(*whole), whole.checked_add(1)].into_iter().flatten());
            }
            Value::Date { date } => {
                self.dates.get_or_insert_default().extend([Some(*date), date.add_days(1).ok()].into_iter().flatten());
            }
            Value::Flag { .. } => self.flags = true,
            Value::Amount { amount } => {
                self.cut(*amount, 0);
                self.cut(*amount, 1);
            }
        }
    }

    fn cut(&mut self, amount: Money, behind: i64) {
        let cuts = self.amounts.entry(amount.currency()).or_default();
        cuts.insert(amount.minor().saturating_add(behind));
    }

    /// A value of every piece, with a number that keeps pieces apart; those that come first are shown first.
    fn values(&self) -> Vec<(usize, Option<Value>)> {
        let mut found = Vec::new();
        let mut group = 0_usize;
        for (currency, cuts) in &self.amounts {
            let ranks = self.ranks.get(currency);
            let mut behind = ranks.into_iter().flatten().peekable();
            let mut rank = 0_usize;
            for minor in pieces(Money::MAX_MINOR.saturating_neg(), Money::MAX_MINOR, cuts) {
                while behind.next_if(|cut| **cut <= minor).is_some() {
                    rank = rank.saturating_add(1);
                }
                // INVARIANT: within the largest amounts.
                if let Ok(amount) = Money::new(minor, *currency) {
                    found.push((group.saturating_add(rank), Some(Value::Amount { amount })));
                }
            }
            group = group.saturating_add(ranks.map_or(0, BTreeSet::len)).saturating_add(1);
        }
        let mut add = |values: Vec<Option<Value>>| {
            found.extend(values.into_iter().map(|value| (group, value)));
            group = group.saturating_add(1);
        };
        add(self.texts.iter().map(|text| Some(Value::Text { text: (*text).clone() })).collect());
        let wholes = self.wholes.iter().flat_map(|cuts| pieces(i64::MIN, i64::MAX, cuts));
        add(wholes.map(|whole| Some(Value::Whole { whole })).collect());
        add(self.dates.iter().flat_map(date_pieces).map(|date| Some(Value::Date { date })).collect());
        let flags = if self.flags { &[true, false][..] } else { &[] };
        add(flags.iter().map(|flag| Some(Value::Flag { flag: *flag })).collect());
        let other = self.other_currency().filter(|_| !self.amounts.is_empty()).map(Money::zero);
        add(other.map(|amount| Some(Value::Amount { amount })).into_iter().collect());
        add(vec![None]);
        let other = (!self.texts.is_empty()).then(|| Some(Value::Text { text: self.other_text() }));
        add(other.into_iter().collect());
        add(self.other_kind().into_iter().map(Some).collect());
        found
    }

    fn pieces(&self, conditions: &[Prepared<'_>], work: &mut Work) -> Result<Vec<Piece>> {
        let mut named: Mask = 0;
        for condition in conditions {
            named |= condition.bit;
        }
        let mut seen = BTreeSet::new();
        let mut found = Vec::new();
        for (group, value) in self.values() {
            work.step(conditions.len().saturating_add(1))?;
            // A branch that says nothing about this fact fits all of it.
            let mut mask = Mask::MAX;
            for condition in conditions {
                if !condition.fits(value.as_ref()) {
                    mask &= !condition.bit;
                }
            }
            if seen.insert((mask & named, group)) {
                found.push(Piece { mask, value });
            }
        }
        Ok(found)
    }

    /// A text that is not mentioned.
    fn other_text(&self) -> Id {
        let numbered = (0..=self.texts.len()).map(|number| Id::new(format!("other-{number}")));
        let first = std::iter::once(Ok(Id::literal("other")));
        let mut unused = first.chain(numbered).flatten().filter(|text| !self.texts.contains(text));
        // INVARIANT: there are more names than texts.
        unused.next().unwrap_or(Id::literal("other"))
    }

    /// A currency that is not mentioned.
    fn other_currency(&self) -> Option<Currency> {
        let known = ["CNY", "USD", "EUR"].into_iter().map(Currency::new);
        let declared = (0..=self.amounts.len()).map(|number| Currency::declare(format!("X{number:03}"), 2));
        known.chain(declared).flatten().find(|currency| !self.amounts.contains_key(currency))
    }

    /// A value of a kind that no condition mentions; `None` if every kind is mentioned.
    fn other_kind(&self) -> Option<Value> {
        if self.texts.is_empty() {
            return Some(Value::Text { text: Id::literal("other") });
        }
        if self.wholes.is_none() {
            return Some(Value::Whole { whole: 0 });
        }
        if !self.flags {
            return Some(Value::Flag { flag: true });
        }
        if self.dates.is_none() {
            return any_date().map(|date| Value::Date { date });
        }
        let other = self.other_currency().filter(|_| self.amounts.is_empty());
        other.map(|currency| Value::Amount { amount: Money::zero(currency) })
    }
}

fn any_date() -> Option<Date> {
    Date::new(2000, 1, 1).ok()
}

/// The value nearest to zero of each piece between the cuts.
fn pieces(least: i64, most: i64, cuts: &BTreeSet<i64>) -> Vec<i64> {
    let inside = cuts.iter().copied().filter(|cut| *cut > least && *cut <= most);
    let starts: Vec<i64> = std::iter::once(least).chain(inside).collect();
    let ends = starts.iter().skip(1).map(|start| start.saturating_sub(1)).chain([most]);
    starts.iter().zip(ends).map(|(start, end)| 0.clamp(*start, end)).collect()
}

/// The first day of each piece between the cuts; of the first piece, the last.
fn date_pieces(cuts: &BTreeSet<Date>) -> Vec<Date> {
    let before = match cuts.first() {
        Some(first) => first.add_days(-1).ok(),
        None => any_date(),
    };
    before.into_iter().chain(cuts.iter().copied()).collect()
}
