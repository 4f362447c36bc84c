//! What would change in a plan (增量试算) if lines, items or customers came, went or were confirmed.

use super::{Matcher, MatcherChange, MatcherUpdate};
use crate::Result;
use crate::reconciliation::{MatchItem, MatchLine, MatchParty, MatchRequest, MatchRules};
use crate::shape::Shape;

/// What [`match_changes`] is asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct MatchChangesRequest {
    /// The payments before.
    pub lines: Vec<MatchLine>,
    /// What was open before.
    pub items: Vec<MatchItem>,
    /// What comes, goes or is confirmed, one after the other.
    pub changes: Vec<MatcherChange>,
    /// The customers, as far as they were known before.
    #[shape(omit)]
    pub parties: Vec<MatchParty>,
    /// What is allowed.
    #[shape(omit)]
    pub rules: MatchRules,
}

/// Which decisions would be new or others than before: what [`Matcher::apply`] says of a matcher that is not kept.
///
/// ```
/// use duebook::{
///     Currency, Id, MatchChangesRequest, MatchItem, MatchLine, MatchOutcome, MatcherChange, Money, Receivable,
///     match_changes,
/// };
///
/// let cny = Currency::new("CNY")?;
/// let invoice = Receivable::new("INV-117", "ACME", Money::parse("33900.07", cny)?, "2026-02-07".parse()?)?;
/// let mut line = MatchLine::new(Id::new("L-1")?, Money::parse("33900.07", cny)?, "2026-02-09".parse()?);
/// line.references.push("INV-117".to_owned());
/// let update = match_changes(&MatchChangesRequest {
///     lines: vec![line],
///     items: vec![],
///     changes: vec![MatcherChange::PutItem { item: MatchItem::from(&invoice) }],
///     parties: vec![],
///     rules: Default::default(),
/// })?;
/// assert_eq!(update.decisions[0].outcome, MatchOutcome::Post);
/// assert_eq!((update.summary.posted, update.summary.unidentified), (1, 0));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `duplicate_id`, `too_many`, `number_out_of_range`, `amount_not_positive`, `currency_mismatch` as
/// [`match_payments`](crate::match_payments); `unknown_item`, `over_allocated` as [`Matcher::apply`].
pub fn match_changes(request: &MatchChangesRequest) -> Result<MatcherUpdate> {
    let MatchChangesRequest { lines, items, changes, parties, rules } = request.clone();
    Matcher::new(MatchRequest { lines, items, parties, rules })?.apply(changes)
}
