//! The order in which a payment runs down, as data.

use std::collections::BTreeMap;

use crate::error::{ErrorKind, count};
use crate::shape::Shape;
use crate::{Date, Error, Id, Result};

/// What is paid first, and what happens to money beyond what is due.
///
/// ```
/// use duebook::{Surplus, WaterfallMode, WaterfallRules};
///
/// let rules = WaterfallRules::new(&["penalty", "fee", "principal", "interest"])?;
/// assert_eq!(rules.order.len(), 12);
/// assert_eq!((rules.mode, rules.surplus), (WaterfallMode::Horizontal, Surplus::Next));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// Twelve pairs in any order are Apache Fineract's advanced payment allocation; the order of components
/// inside one document is Oracle's application rule set.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct WaterfallRules {
    /// Every pair of a due kind and a component once, 1 to 96.
    pub order: Vec<Bucket>,
    /// Installment by installment, or component by component.
    pub mode: WaterfallMode,
    /// What happens to money beyond what is due.
    pub surplus: Surplus,
}

/// One pair of the order.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Bucket {
    /// How far along the installment is.
    pub when: DueKind,
    /// Which component of it.
    pub component: Id,
}

/// How far along an installment is on the day of the payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Shape)]
pub enum DueKind {
    /// Due before the day (逾期).
    PastDue,
    /// Due on the day (到期).
    Due,
    /// Due after the day (提前).
    InAdvance,
}

/// What comes first: the next component, or the next installment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum WaterfallMode {
    /// Installment by installment: all components of one before the next. The pairs of one due kind stand
    /// together in the order; an order that returns to a due kind is refused (Fineract).
    Horizontal,
    /// Pair by pair: one component across all installments of its due kind before the next pair.
    Vertical,
}

/// What happens to money beyond what is due (多付部分).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
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

impl DueKind {
    /// How far along an installment due on `due` is on the day `on`.
    #[must_use]
    pub fn of(due: Date, on: Date) -> Self {
        match due.cmp(&on) {
            std::cmp::Ordering::Less => Self::PastDue,
            std::cmp::Ordering::Equal => Self::Due,
            std::cmp::Ordering::Greater => Self::InAdvance,
        }
    }

    /// The name in JSON.
    fn name(self) -> &'static str {
        match self {
            Self::PastDue => "pastDue",
            Self::Due => "due",
            Self::InAdvance => "inAdvance",
        }
    }
}

const KINDS: [DueKind; 3] = [DueKind::PastDue, DueKind::Due, DueKind::InAdvance];
pub(super) const MOST_COMPONENTS: usize = 32;
const MOST_BUCKETS: usize = 96;

/// Pairs that are paid together: one due kind, and the components in order with their ranks.
#[derive(Debug)]
pub(super) struct Turn {
    pub(super) when: DueKind,
    /// Position in the list of components, and rank of the pair from 1.
    pub(super) takes: Vec<(usize, i64)>,
}

/// An order that holds every pair once.
#[derive(Debug)]
pub(super) struct Checked<'a> {
    pub(super) components: BTreeMap<&'a Id, usize>,
    pub(super) turns: Vec<Turn>,
}

impl WaterfallRules {
    /// Past due before due before in advance, within each the components as given; horizontal, with money
    /// beyond what is due for the next installment.
    ///
    /// # Errors
    /// Those of [`Id::new`], and those of [`WaterfallRules::check`].
    pub fn new(components: &[&str]) -> Result<Self> {
        let mut order = Vec::new();
        for when in KINDS {
            for (position, component) in components.iter().enumerate() {
                let component = Id::new(*component).map_err(|e| e.at_index("components", position))?;
                order.push(Bucket { when, component });
            }
        }
        let rules = Self { order, mode: WaterfallMode::Horizontal, surplus: Surplus::Next };
        rules.check()?;
        Ok(rules)
    }

    /// Whether the order can be followed. Every function that takes rules asks this first.
    ///
    /// # Errors
    /// `empty`, `too_many` beyond 96 pairs; `bucket_twice`, `buckets_mixed` in horizontal mode, at the pair;
    /// `bucket_missing` at the order.
    pub fn check(&self) -> Result<()> {
        self.checked().map(|_| ())
    }

    pub(super) fn checked(&self) -> Result<Checked<'_>> {
        let at_order = |kind: ErrorKind| Error::from(kind).at("order");
        match self.order.len() {
            0 => return Err(at_order(ErrorKind::Empty {})),
            found if found > MOST_BUCKETS => {
                return Err(at_order(ErrorKind::TooMany { found: count(found), limit: count(MOST_BUCKETS) }));
            }
            _ => {}
        }
        let mut seen: BTreeMap<(DueKind, &Id), usize> = BTreeMap::new();
        let mut last_of: BTreeMap<DueKind, usize> = BTreeMap::new();
        let mut components: BTreeMap<&Id, usize> = BTreeMap::new();
        let mut turns: Vec<Turn> = Vec::new();
        for (position, Bucket { when, component }) in self.order.iter().enumerate() {
            let refused = |kind: ErrorKind| Error::from(kind).at_index("order", position);
            if let Some(first) = seen.insert((*when, component), position) {
                return Err(refused(ErrorKind::BucketTwice { first: count(first) }));
            }
            let next = components.len();
            let place = *components.entry(component).or_insert(next);
            let rank = count(position).saturating_add(1);
            let before = last_of.insert(*when, position);
            match turns.last_mut().filter(|turn| turn.when == *when && self.mode == WaterfallMode::Horizontal) {
                Some(turn) => turn.takes.push((place, rank)),
                None => {
                    if let Some(left) = before.filter(|_| self.mode == WaterfallMode::Horizontal) {
                        return Err(refused(ErrorKind::BucketsMixed { left: count(left) }).at(""));
                    }
                    turns.push(Turn { when: *when, takes: vec![(place, rank)] });
                }
            }
        }
        for when in KINDS {
            let missing = components.keys().find(|component| !seen.contains_key(&(when, **component)));
            if let Some(component) = missing {
                let (when, component) = (when.name().to_owned(), (*component).clone());
                return Err(at_order(ErrorKind::BucketMissing { when, component }));
            }
        }
        Ok(Checked { components, turns })
    }
}
