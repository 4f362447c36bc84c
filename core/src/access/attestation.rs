//! An attestation (权限复核确认): somebody looked at the rights of a period and stands for it.

use crate::error::ErrorKind;
use crate::people::check_range;
use crate::shape::Shape;
use crate::{Error, Id, Instant, People, Result};

/// A review of rights that somebody stands for. The host stores it; it is never changed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct AccessAttestation {
    /// The attestation.
    pub id: Id,
    /// Who stands for it.
    pub reviewer: Id,
    /// When it was given.
    pub at: Instant,
    /// The beginning of the period looked at.
    pub from: Instant,
    /// Its end; the next period begins here.
    pub until: Instant,
    /// The digest of the review that was looked at.
    pub digest: Id,
    /// What was said with it, at most 4,000 bytes.
    #[shape(omit)]
    pub comment: Option<String>,
}

/// Whether a review of rights is due.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct AttestationStatus {
    /// Up to when somebody stands for the rights. Absent: nobody ever did.
    #[shape(omit)]
    pub covered: Option<Instant>,
    /// From when on the next one is late. Absent: it is late.
    #[shape(omit)]
    pub due: Option<Instant>,
    /// Whether it is late.
    pub late: bool,
}

/// Whether the next attestation is due, so many days after the end of the last period attested.
///
/// # Errors
/// At `attestations[2]`: `unknown_person` or `person_absent` for a reviewer who was not there, `range_backward` for a
/// period that ends before it begins, `instant_backward` for one given before its period ended, `text_too_long`;
/// `number_out_of_range` of days outside 1 to 3,650; `instant_out_of_range`.
pub fn attestation_status(
    people: &People,
    attestations: &[AccessAttestation],
    every_days: i64,
    as_of: Instant,
) -> Result<AttestationStatus> {
    const DAY: i64 = 86_400;
    const MOST_COMMENT: usize = 4_000;
    if !(1..=3_650).contains(&every_days) {
        let kind = ErrorKind::NumberOutOfRange { found: every_days, min: 1, max: 3_650 };
        return Err(Error::from(kind).at("everyDays"));
    }
    let mut covered: Option<Instant> = None;
    for (position, one) in attestations.iter().enumerate() {
        let here = |e: Error| e.at_index("attestations", position);
        people.there(&one.reviewer, one.at).map_err(|e| here(e.at("reviewer")))?;
        check_range(Some(one.from), Some(one.until)).map_err(here)?;
        if one.at < one.until {
            let early = ErrorKind::InstantBackward { at: one.at, last: one.until };
            return Err(here(Error::from(early).at("at")));
        }
        let length = one.comment.as_ref().map_or(0, String::len);
        if length > MOST_COMMENT {
            let (length, limit) = (crate::error::count(length), crate::error::count(MOST_COMMENT));
            return Err(here(Error::from(ErrorKind::TextTooLong { length, limit }).at("comment")));
        }
        if one.at <= as_of {
            covered = covered.max(Some(one.until));
        }
    }
    let due = covered.map(|covered| covered.add_seconds(every_days.saturating_mul(DAY))).transpose()?;
    Ok(AttestationStatus { covered, due, late: due.is_none_or(|due| due <= as_of) })
}
