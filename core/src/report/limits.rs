//! The checks that all reports make of their rules.

use std::collections::BTreeMap;

use crate::error::{ErrorKind, count};
use crate::proof::leaf_digest;
use crate::{Date, Error, Id, Instant, Result};

/// Refuses an identifier that stands twice.
pub(crate) fn once<'a>(seen: &mut BTreeMap<&'a Id, usize>, id: &'a Id, position: usize) -> Result<()> {
    match seen.insert(id, position) {
        None => Ok(()),
        Some(first) => {
            let refused = ErrorKind::DuplicateId { id: id.clone(), first: count(first) };
            Err(Error::from(refused).at("id"))
        }
    }
}

/// Refuses a number outside its bounds.
pub(crate) fn within(found: i64, min: i64, max: i64) -> Result<()> {
    if (min..=max).contains(&found) { Ok(()) } else { Err(ErrorKind::NumberOutOfRange { found, min, max }.into()) }
}

/// Refuses a list that is too long.
pub(crate) fn at_most(found: usize, limit: usize, list: &str) -> Result<()> {
    if found > limit {
        return Err(Error::from(ErrorKind::TooMany { found: count(found), limit: count(limit) }).at(list));
    }
    Ok(())
}

/// The most amounts of a rule: one for each currency.
const MOST_CURRENCIES: usize = 1_000;

/// Refuses more amounts than there are currencies.
pub(crate) fn of_currencies(amounts: &[crate::Money], list: &str) -> Result<()> {
    at_most(amounts.len(), MOST_CURRENCIES, list)
}

/// Refuses days that run backward.
pub(crate) fn forward(from: Date, until: Date) -> Result<()> {
    if from <= until {
        return Ok(());
    }
    let instant = |day: Date| Instant::new(day, 0);
    Err(ErrorKind::RangeBackward { from: instant(from)?, until: instant(until)? }.into())
}

/// An id that is the same for the same parts: a letter and 24 digits of their digest.
pub(crate) fn stable_id(prefix: &'static str, parts: &[&str]) -> Id {
    // An id holds no line break, so no two lists have one text.
    let digest = leaf_digest(parts.join("\n").as_bytes());
    let text = format!("{prefix}-{}", digest.get(..24).unwrap_or_default());
    Id::new(text).unwrap_or_else(|_| Id::literal(prefix))
}
