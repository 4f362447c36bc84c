//! What the caller says of a bank file before it is read.

use super::StatementFormat;
use crate::shape::Shape;
use crate::{Currency, Money};

/// What the caller knows of a file. All of it may be left out: then the file has to say it itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Shape)]
pub struct ReadRules {
    /// The format. Absent: it is found in the content.
    #[shape(omit)]
    pub format: Option<StatementFormat>,
    /// The encoding (编码), by a name of the WHATWG list: `gb18030`, `windows-1252`. Absent: the one the file declares,
    /// or UTF-8. Bytes that do not fit are refused, never guessed at.
    #[shape(omit)]
    pub encoding: Option<String>,
    /// The account, for files that do not say it.
    #[shape(omit)]
    pub account: Option<String>,
    /// The currency of the account, for files that do not say it, or say it by a code that ISO 4217 has withdrawn.
    #[shape(omit)]
    pub currency: Option<Currency>,
    /// The booked balance before the first line, for files that state the closing balance only (OFX).
    #[shape(omit)]
    pub opening: Option<Money>,
    /// How much the file has to prove of itself.
    #[shape(default)]
    pub proof: ProofDemand,
}

/// How much a file has to prove of itself (余额连续性要求).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Shape)]
pub enum ProofDemand {
    /// Its own balances or totals prove each statement; one that states none is refused.
    #[default]
    Required,
    /// What the file states must be right; a statement that states nothing is read.
    WhereStated,
    /// Everything is read and each contradiction is told in the proof: to look at a broken file, not to post from it.
    Reported,
}
