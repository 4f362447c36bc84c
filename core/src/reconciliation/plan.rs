//! What the matcher is asked and what it answers (对账方案). Nothing has changed yet.

use super::{MatchItem, MatchLine, MatchParty, MatchRules};
use crate::reason::MatchReason;
use crate::shape::Shape;
use crate::{Id, Money};

/// What [`match_payments`](super::match_payments) is asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct MatchRequest {
    /// The payments.
    pub lines: Vec<MatchLine>,
    /// What is open.
    pub items: Vec<MatchItem>,
    /// The customers, as far as known.
    #[shape(omit)]
    pub parties: Vec<MatchParty>,
    /// What is allowed.
    #[shape(omit)]
    pub rules: MatchRules,
}

/// A decision for every line, in the order of their ids. Nothing is posted yet.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct MatchPlan {
    /// One for each line, or for each payment of a batch.
    pub decisions: Vec<MatchDecision>,
    /// How many were decided how.
    pub summary: MatchSummary,
}

/// How many lines were decided how.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub struct MatchSummary {
    /// May be posted (可过账).
    pub posted: i64,
    /// Somebody should look.
    pub suggested: i64,
    /// Several answers are as good (多解).
    pub ambiguous: i64,
    /// Nothing fits (未认领).
    pub unidentified: i64,
    /// Probably paid already (疑似重复).
    pub duplicates: i64,
}

/// What a line is for, and why.
///
/// The amount of the line is the sum of the allocations, of the differences and of the rest, to the minor unit.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct MatchDecision {
    /// The line.
    pub line: Id,
    /// Which payment of its batch, from 0.
    #[shape(omit)]
    pub detail: Option<i64>,
    /// What should happen.
    pub outcome: MatchOutcome,
    /// How certain the match is, in thousandths of a bit: what its reasons weigh together.
    #[shape(omit = 0)]
    pub score: i64,
    /// By how much it is better than everything else that could be done with its lines and items.
    #[shape(omit = 0)]
    pub margin: i64,
    /// What it pays. If it is not posted, what it would pay.
    #[shape(omit)]
    pub allocations: Vec<MatchAllocation>,
    /// What explains that it is not the amount it pays: below zero if less was paid.
    #[shape(omit)]
    pub differences: Vec<MatchedDifference>,
    /// What was ordered in the currency of the items, if the line is of another (原币金额): then it is this of which the
    /// allocations, the differences and the rest are the sum.
    #[shape(omit)]
    pub instructed: Option<Money>,
    /// What is left of the line.
    pub rest: Money,
    /// The other lines that pay the same items together with it.
    #[shape(omit)]
    pub together: Vec<Id>,
    /// What speaks for the match and against it. The weights add up to the score.
    #[shape(omit)]
    pub reasons: Vec<MatchReason>,
    /// Why it is not posted, or by what it is the best.
    pub verdict: MatchVerdict,
    /// The next best answers, the best first.
    #[shape(omit)]
    pub alternatives: Vec<MatchAlternative>,
}

/// What should happen with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Shape)]
pub enum MatchOutcome {
    /// The match may be posted: it is certain, and nothing else is as good.
    Post,
    /// A match is likely; somebody should look at it.
    Suggest,
    /// Several answers are as good, or nearly.
    Ambiguous,
    /// Nothing fits.
    Unidentified,
    /// Another line pays the same: this one is probably a second payment (重复付款).
    DuplicateSuspect,
}

/// An amount of a line for an item.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct MatchAllocation {
    /// The item.
    pub item: Id,
    /// How much of it is settled; below zero for a credit note that is used up.
    pub amount: Money,
}

/// A difference in a declared form.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct MatchedDifference {
    /// Its form.
    pub kind: MatchDifferenceKind,
    /// How much: below zero if less was paid than settled.
    pub amount: Money,
}

/// The form of a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Shape)]
pub enum MatchDifferenceKind {
    /// A bank kept a fee (手续费).
    Fee,
    /// A discount for paying early was taken (现金折扣).
    Discount,
    /// The payer kept a tax (代扣税).
    Withheld,
    /// The payer rounded (尾差).
    Rounding,
    /// Both sides are measured differently.
    Ratio,
}

/// Another answer for a line.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct MatchAlternative {
    /// The items it would pay.
    pub items: Vec<Id>,
    /// The other lines that would pay them with it.
    #[shape(omit)]
    pub together: Vec<Id>,
    /// How certain it is by itself.
    pub score: i64,
    /// What speaks for it and against it.
    #[shape(omit)]
    pub reasons: Vec<MatchReason>,
}

/// What decided, and what would have to be otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum MatchVerdict {
    /// Certain enough, and by so much better than anything else.
    Proven {},
    /// So much evidence is missing, in thousandths of a bit.
    TooWeak {
        /// How much.
        missing: i64,
    },
    /// The payer is this other customer (付款人是另一客户), and nothing says that it pays for the one whose item it quotes.
    OtherPayer {
        /// Who paid.
        customer: Id,
    },
    /// Nothing but the amount and the day speaks for it: no reference, no payer. That is never posted.
    AmountOnly {},
    /// The next best answer is too near: it would have to be so much worse.
    Rival {
        /// How much.
        missing: i64,
        /// How many best answers there are; 1 if it is the only best, 100 if they are so many or more.
        equal: i64,
    },
    /// Several sets of items add up, none better than the other.
    Sets {
        /// How many; 9007199254740991 means so many or more.
        count: i64,
    },
    /// The amount differs, and not in a form that is allowed.
    Undeclared {
        /// By how much: below zero if less was paid.
        difference: Money,
    },
    /// The best match is out of question for another reason.
    Barred {
        /// The reason.
        by: MatchBar,
    },
    /// Another line takes what this one fits best.
    Taken {
        /// That line.
        by: Id,
    },
    /// Another line is the same payment.
    Duplicate {
        /// That line.
        of: Id,
    },
    /// Nothing fits.
    Nothing {},
    /// Too many answers to compare them all.
    Exhausted {},
}

/// Why a match is out of question, whatever speaks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Shape)]
pub enum MatchBar {
    /// Another currency (币种不同).
    Currency,
    /// Money in against money out.
    Direction,
    /// The item came into being later.
    NotIssued,
    /// Nothing is open.
    Settled,
}
