//! The smallest repair (最小差错修正): two totals disagree – which mistakes explain the gap?
//!
//! A total is one yuan off by one mistake, hardly ever by five. So the mistakes a person makes are tried one at a
//! time, then two together, then three, and the search ends with the first number that explains the gap to the last
//! minor unit. All sets of that number are counted: one is an answer, two are a question, and none is said as such.
//! Nothing is corrected; a person decides.

mod edit;
mod search;

use crate::error::{ErrorKind, count};
use crate::reason::RepairReason;
use crate::shape::Shape;
use crate::{Error, Money, Result};
use search::{Found, Search};

/// The mistakes that are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Shape)]
pub enum RepairKind {
    /// A row was left out (漏记): one of the candidates.
    Missing,
    /// A row was entered twice (重记): two rows have its amount.
    Duplicate,
    /// Two digits that stand side by side changed places (数字颠倒); the gap of one is divisible by nine.
    Transposed,
    /// The decimal point slipped by one to three places (小数点错位).
    Point,
    /// The amount stands on the wrong side (借贷方向记反); the gap of one is twice the amount.
    Side,
    /// A row does not belong there at all (多记). Any row can be one, so this is looked for only if it is asked for.
    Surplus,
}

/// What [`explain_gap`] is asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct RepairRequest {
    /// The rows that were added up, signed, at most 100,000 together with the candidates.
    pub amounts: Vec<Money>,
    /// What they should add up to: the other total.
    pub stated: Money,
    /// Amounts that may have been left out: the rows of the other list, what nobody claimed.
    #[shape(omit)]
    pub candidates: Vec<Money>,
    /// The mistakes to look for. None given: all but [`RepairKind::Surplus`].
    #[shape(omit)]
    pub kinds: Vec<RepairKind>,
    /// The most mistakes at once, 1 to 3.
    #[shape(omit = 2)]
    pub most: i64,
    /// The most combinations the search may look at, 1 to 1,000,000,000. Absent: 10,000,000.
    #[shape(omit)]
    pub budget: Option<i64>,
}

/// One mistake, and what mending it does.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Repair {
    /// The position of the row, from 0; of a row that is missing, its position among the candidates.
    pub position: i64,
    /// What mending it adds to the sum.
    pub effect: Money,
    /// What happened.
    pub reason: RepairReason,
}

/// Mistakes that together explain the gap.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct RepairSet {
    /// The mistakes; each row has at most one of them.
    pub repairs: Vec<Repair>,
}

/// What explains the gap.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
#[shape(told)]
#[non_exhaustive]
pub enum RepairOutcome {
    /// There is no gap.
    Agrees {},
    /// One set of so few mistakes explains it, and no other of as many or fewer.
    Unique {
        /// The mistakes.
        repairs: Vec<Repair>,
    },
    /// Several sets of equally few mistakes explain it; none is preferred.
    Ambiguous {
        /// How many: all of them were counted.
        sets: i64,
        /// How many mistakes each has.
        size: i64,
        /// The first of them, at most 20, in the order of their amounts.
        first: Vec<RepairSet>,
    },
    /// No set of at most so many mistakes explains it.
    NotExplained {
        /// The most mistakes that were tried together.
        most: i64,
    },
    /// The search was stopped; nothing is known.
    Exhausted {
        /// The combinations it was allowed.
        budget: i64,
    },
}

/// A gap and what explains it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct GapRepair {
    /// What the rows add up to.
    pub sum: Money,
    /// What they should add up to.
    pub stated: Money,
    /// Stated less sum: what mending must add.
    pub gap: Money,
    /// What explains it.
    pub outcome: RepairOutcome,
    /// What the gap looks like by itself: divisible by nine, twice an amount. An observation, not an explanation.
    #[shape(omit)]
    pub hints: Vec<RepairReason>,
}

/// The most rows and candidates of one request.
const MOST_ROWS: usize = 100_000;
const BUDGET: i64 = 10_000_000;
const LARGEST_BUDGET: i64 = 1_000_000_000;
/// The most sets of an ambiguous answer that are shown.
pub(crate) const MOST_SHOWN: usize = 20;
const STANDARD: [RepairKind; 5] =
    [RepairKind::Missing, RepairKind::Duplicate, RepairKind::Transposed, RepairKind::Point, RepairKind::Side];

/// The smallest set of mistakes that explains why a sum is not what is stated.
///
/// ```
/// use duebook::{Currency, Money, RepairOutcome, RepairRequest, explain_gap};
///
/// let cny = Currency::new("CNY")?;
/// let money = |amount: &str| Money::parse(amount, cny);
/// // The month was closed at 30000.00, the rows of the account come to 32000.00.
/// let rows = vec![money("12000.00")?, money("2000.00")?, money("16000.00")?, money("2000.00")?];
/// let mut request = RepairRequest {
///     amounts: rows, stated: money("30000.00")?, candidates: Vec::new(), kinds: Vec::new(), most: 2, budget: None,
/// };
/// let answer = explain_gap(&request)?;
/// assert_eq!(answer.gap.to_string(), "-2000.00 CNY");
/// assert_eq!(answer.outcome.en(), "one mistake explains it: 2000.00 CNY stands twice, once too often");
///
/// // A decimal point: 3390.01 was typed as 33900.10.
/// request.amounts = vec![money("33900.10")?, money("815.55")?];
/// request.stated = money("4205.56")?;
/// let RepairOutcome::Unique { repairs } = explain_gap(&request)?.outcome else { panic!() };
/// assert_eq!(repairs[0].effect.to_string(), "-30510.09 CNY");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `too_many` rows and candidates; `currency_mismatch` for a row or candidate; `number_out_of_range` for `most` or the
/// budget; `amount_too_large` if the sum is.
pub fn explain_gap(request: &RepairRequest) -> Result<GapRepair> {
    let RepairRequest { amounts, stated, candidates, kinds, most, budget } = request;
    let rows = amounts.len().saturating_add(candidates.len());
    if rows > MOST_ROWS {
        let refused = ErrorKind::TooMany { found: count(rows), limit: count(MOST_ROWS) };
        return Err(Error::from(refused).at("amounts"));
    }
    let minors = |list: &[Money], name: &str| {
        let one = |(at, amount): (usize, &Money)| {
            stated.same_currency(amount.currency()).map_err(|e| e.at_index(name, at))?;
            Ok(amount.minor())
        };
        list.iter().enumerate().map(one).collect::<Result<Vec<i64>>>()
    };
    let (rows, missing) = (minors(amounts, "amounts")?, minors(candidates, "candidates")?);
    let most = within(*most, 3).map_err(|e| e.at("most"))?;
    let budget = within(budget.unwrap_or(BUDGET), LARGEST_BUDGET).map_err(|e| e.at("budget"))?;
    let sum = Money::sum(amounts.iter().copied(), stated.currency()).map_err(|e| e.at("amounts"))?;
    let gap = stated.minus(sum)?;
    let kinds = if kinds.is_empty() { &STANDARD[..] } else { kinds };
    let mut search = Search::new(&rows, &missing, kinds, budget);
    let outcome = match search.run(gap.minor(), most) {
        _ if gap.is_zero() => RepairOutcome::Agrees {},
        None => RepairOutcome::Exhausted { budget },
        Some(Found { sets: 0, .. }) => RepairOutcome::NotExplained { most },
        Some(found) => told(found, &search, stated.currency()),
    };
    Ok(GapRepair { sum, stated: *stated, gap, outcome, hints: hints(gap) })
}

fn told(found: Found, search: &Search<'_>, currency: crate::Currency) -> RepairOutcome {
    let set = |edits: &Vec<edit::Edit>| edits.iter().map(|edit| search.told(edit, currency)).collect::<Vec<Repair>>();
    match found.first.as_slice() {
        [only] if found.sets == 1 => RepairOutcome::Unique { repairs: set(only) },
        first => RepairOutcome::Ambiguous {
            sets: found.sets,
            size: found.size,
            first: first.iter().map(|edits| RepairSet { repairs: set(edits) }).collect(),
        },
    }
}

fn within(found: i64, max: i64) -> Result<i64> {
    if (1..=max).contains(&found) { Ok(found) } else { Err(ErrorKind::NumberOutOfRange { found, min: 1, max }.into()) }
}

/// What the gap looks like by itself.
fn hints(gap: Money) -> Vec<RepairReason> {
    let (minor, part) = (gap.minor(), |minor: Option<i64>| Money::clamped(minor.unwrap_or(0), gap.currency()));
    if minor == 0 {
        return Vec::new();
    }
    let mut hints = vec![RepairReason::OneRow { amount: gap.abs() }];
    if minor.checked_rem(2) == Some(0) {
        hints.push(RepairReason::TwiceAnAmount { half: part(minor.checked_div(2)).abs() });
    }
    if minor.checked_rem(9) == Some(0) {
        hints.push(RepairReason::DivisibleByNine { ninth: part(minor.checked_div(9)).abs() });
    }
    hints
}

impl RepairOutcome {
    /// One sentence in English.
    #[must_use]
    pub fn en(&self) -> String {
        let list = |repairs: &[Repair]| repairs.iter().map(|one| one.reason.en()).collect::<Vec<_>>().join("; ");
        match self {
            Self::Agrees {} => "there is no gap".to_owned(),
            Self::Unique { repairs } if repairs.len() == 1 => format!("one mistake explains it: {}", list(repairs)),
            Self::Unique { repairs } => format!("{} mistakes together explain it: {}", repairs.len(), list(repairs)),
            Self::Ambiguous { sets, size, first } => {
                let one = first.first().map_or_else(String::new, |set| list(&set.repairs));
                let each = if *size == 1 { "single mistakes".to_owned() } else { format!("sets of {size} mistakes") };
                format!("{sets} {each} explain it equally well, such as this: {one}; none is preferred")
            }
            Self::NotExplained { most } if *most == 1 => "no single mistake explains it".to_owned(),
            Self::NotExplained { most } => format!("no {most} mistakes or fewer explain it"),
            Self::Exhausted { budget } => format!("the search ended after {budget} combinations; nothing is known"),
        }
    }

    /// One sentence in Chinese (中文).
    #[must_use]
    pub fn zh(&self) -> String {
        let list = |repairs: &[Repair]| repairs.iter().map(|one| one.reason.zh()).collect::<Vec<_>>().join("；");
        match self {
            Self::Agrees {} => "没有差额".to_owned(),
            Self::Unique { repairs } => format!("{} 处差错即可解释：{}", repairs.len(), list(repairs)),
            Self::Ambiguous { sets, size, first } => {
                let one = first.first().map_or_else(String::new, |set| list(&set.repairs));
                format!("有 {sets} 种解释，各为 {size} 处差错，例如：{one}；不作选择")
            }
            Self::NotExplained { most } => format!("{most} 处以内的差错无法解释"),
            Self::Exhausted { budget } => format!("已查满 {budget} 种组合，不再继续，结果未知"),
        }
    }
}
