//! The matcher (自动对账): payments on one side, open items on the other, and a decision for every payment.
//!
//! What is certain at first sight is taken first: a reference that one payment quotes and no other, with exactly what
//! is open. For everything else guesses are made and weighed: one payment and one item, one payment and several
//! items, several payments and one item. Among all guesses those are chosen that hold together and are worth most in
//! sum; a guess is posted only if it is certain enough by itself and by a margin better than anything else that could
//! be done with its lines and items. Two equally good answers are never posted. The answer does not depend on the
//! order of what was given.

mod change;
mod handle;
mod read;
mod what_if;

pub use change::{MatcherChange, MatcherUpdate};
pub use handle::Matcher;
pub use what_if::{MatchChangesRequest, match_changes};

use super::decide::decide;
use super::payment::Payment;
use super::pin::pin;
use super::run::{Reopened, Run};
use super::world::{World, is_ascending, keyed_by_id};
use super::{MatchPlan, MatchRequest};
use crate::error::{ErrorKind, count};
use crate::{Error, Id, Result};

/// The most lines, items or parties of one request.
const MOST: usize = 10_000_000;

/// Which payment is for what, and why; or why that cannot be said.
///
/// ```
/// use duebook::{Currency, Id, MatchItem, MatchLine, MatchOutcome, MatchRequest, Money, Receivable, match_payments};
///
/// let cny = Currency::new("CNY")?;
/// let money = |amount: &str| Money::parse(amount, cny);
/// let mut first = Receivable::new("A-1", "ACME", money("33900.07")?, "2026-02-07".parse()?)?;
/// first.references.push(Id::new("INV-2026-00117")?);
/// let second = Receivable::new("A-2", "ACME", money("1208.50")?, "2026-02-07".parse()?)?;
///
/// let mut line = MatchLine::new(Id::new("L-1")?, money("33900.07")?, "2026-02-09".parse()?);
/// line.texts.push("付货款 ＩＮＶ－２０２６－００１１７".to_owned());
/// let request = MatchRequest {
///     lines: vec![line],
///     items: vec![MatchItem::from(&first), MatchItem::from(&second)],
///     parties: vec![],
///     rules: Default::default(),
/// };
/// let plan = match_payments(&request)?;
/// let decision = &plan.decisions[0];
/// assert_eq!(decision.outcome, MatchOutcome::Post);
/// assert_eq!(decision.allocations[0].item.as_str(), "A-1");
/// assert_eq!(decision.reasons.iter().map(|reason| reason.bits()).sum::<i64>(), decision.score);
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `duplicate_id` for a line, item or party that is there twice; `too_many`; those of the rules:
/// `number_out_of_range`, `amount_not_positive`, `currency_mismatch`.
pub fn match_payments(request: &MatchRequest) -> Result<MatchPlan> {
    let (lines_order, items_order) = check(request)?;
    let MatchRequest { lines, items, parties, rules } = request;
    let mut world = World::new(items, &items_order);
    let payments = Payment::all(lines, &lines_order, &world);
    let pins = pin(&payments, &lines_order, &world);
    let rest = pins.rest;
    if rest {
        world.know(parties);
    }
    let mut run = Run::new(&world, &payments, rules, pins);
    if rest {
        run.solve();
    }
    run.forget();
    let kept = run.keep();
    world.close();
    let run = Run::resume(&world, &payments, rules, kept, &Reopened::default());
    Ok(decide(&run))
}

/// The lines and items of a request in the order of their ids, if it can be answered.
pub(super) fn check(request: &MatchRequest) -> Result<(Vec<u32>, Vec<u32>)> {
    let MatchRequest { lines, items, parties, rules } = request;
    rules.check().map_err(|e| e.at("rules"))?;
    let lines_order = sorted(lines, "lines", |line| &line.id)?;
    let items_order = sorted(items, "items", |item| &item.id)?;
    sorted(parties, "parties", |party| &party.id)?;
    Ok((lines_order, items_order))
}

/// The order of the ids.
fn sorted<T>(records: &[T], field: &'static str, id: impl Fn(&T) -> &Id) -> Result<Vec<u32>> {
    if records.len() > MOST {
        let refused = ErrorKind::TooMany { found: count(records.len()), limit: count(MOST) };
        return Err(Error::from(refused).at(field));
    }
    if is_ascending(records, &id) {
        return Ok((0..super::world::place(records.len())).collect());
    }
    let keys = keyed_by_id(records, &id);
    for pair in keys.windows(2) {
        let [(beginning, a), (other, b)] = pair else { continue };
        if beginning != other {
            continue;
        }
        let (first, again) = (super::world::index(*a.min(b)), super::world::index(*a.max(b)));
        if let (Some(one), Some(other)) = (records.get(first), records.get(again))
            && id(one) == id(other)
        {
            let refused = ErrorKind::DuplicateId { id: id(one).clone(), first: count(first) };
            return Err(Error::from(refused).at("id").at_index(field, again));
        }
    }
    Ok(keys.into_iter().map(|(_, at)| at).collect())
}
