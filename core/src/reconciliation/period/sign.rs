//! Who signed a period, and whether that still holds.

use super::{PeriodCheck, PeriodContent, check_period};
use crate::error::{ErrorKind, count};
use crate::reason::PeriodReason;
use crate::shape::Shape;
use crate::{Date, Error, Id, Instant, Result};

/// What was done with a period, in the order in which it was done.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum PeriodEntry {
    /// Somebody began.
    Started {
        /// Who.
        by: Id,
        /// When.
        at: Instant,
    },
    /// Somebody signed it (签核).
    Signed {
        /// Who.
        by: Id,
        /// When.
        at: Instant,
        /// The digest of what was signed.
        digest: String,
    },
    /// Somebody opened it again.
    Reopened {
        /// Who.
        by: Id,
        /// When.
        at: Instant,
        /// Why.
        note: String,
    },
}

impl PeriodEntry {
    fn at(&self) -> Instant {
        match self {
            Self::Started { at, .. } | Self::Signed { at, .. } | Self::Reopened { at, .. } => *at,
        }
    }
}

/// What [`sign_period`] is asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct SignPeriodRequest {
    /// What is signed.
    pub content: PeriodContent,
    /// Who signs.
    pub by: Id,
    /// When.
    pub at: Instant,
}

/// The entry with which somebody signs a period.
///
/// # Errors
/// `period_not_ready` with the first of what stands in the way; those of [`check_period`] at `content`.
pub fn sign_period(request: &SignPeriodRequest) -> Result<PeriodEntry> {
    let SignPeriodRequest { content, by, at } = request;
    let digest = check_ready(content).map_err(|e| e.at("content"))?;
    Ok(PeriodEntry::Signed { by: by.clone(), at: *at, digest })
}

/// The digest of a content that can be signed, or what stands in the way.
pub(crate) fn check_ready(content: &PeriodContent) -> Result<String> {
    let check = check_period(content)?;
    match check.findings.first() {
        Some(first) => {
            let (because, because_zh) = (first.en(), first.zh());
            Err(ErrorKind::PeriodNotReady { findings: count(check.findings.len()), because, because_zh }.into())
        }
        None => Ok(check.digest),
    }
}

/// How far a period is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum PeriodState {
    /// Nothing was done.
    Open,
    /// Somebody began.
    Started,
    /// It is signed, and what was signed is what there is.
    Signed,
    /// It was signed, and then opened again or changed.
    Reopened,
}

/// What [`period_status`] is asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PeriodStatusRequest {
    /// What there is now.
    pub content: PeriodContent,
    /// What was done, in order.
    #[shape(omit)]
    pub entries: Vec<PeriodEntry>,
    /// The day on which it is asked.
    pub as_of: Date,
    /// How many days after its end a period may be unsigned, 0 to 3,660.
    pub days: i64,
}

/// How a period stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PeriodStatus {
    /// How far it is.
    pub state: PeriodState,
    /// Who signed it last.
    #[shape(omit)]
    pub signed_by: Option<Id>,
    /// When.
    #[shape(omit)]
    pub signed_at: Option<Instant>,
    /// What stands in the way of signing it, and its digest.
    pub check: PeriodCheck,
    /// Why it needs attention.
    #[shape(omit)]
    pub alerts: Vec<PeriodReason>,
}

/// How a period stands: signed, and still what was signed?
///
/// # Errors
/// `clock_back` for entries that are not in order; `digest_syntax` for a digest that is none; `number_out_of_range` for
/// the days; those of [`check_period`] at `content`.
pub fn period_status(request: &PeriodStatusRequest) -> Result<PeriodStatus> {
    let PeriodStatusRequest { content, entries, as_of, days } = request;
    const MOST_DAYS: i64 = 3_660;
    if !(0..=MOST_DAYS).contains(days) {
        return Err(Error::from(ErrorKind::NumberOutOfRange { found: *days, min: 0, max: MOST_DAYS }).at("days"));
    }
    let check = check_period(content).map_err(|e| e.at("content"))?;
    let mut status =
        PeriodStatus { state: PeriodState::Open, signed_by: None, signed_at: None, check, alerts: Vec::new() };
    let mut signed: Option<&str> = None;
    let mut last: Option<Instant> = None;
    for (position, entry) in entries.iter().enumerate() {
        let here = |kind: ErrorKind| Error::from(kind).at_index("entries", position);
        if let Some(last) = last.filter(|last| *last > entry.at()) {
            return Err(here(ErrorKind::ClockBack { at: entry.at(), last }));
        }
        last = Some(entry.at());
        match entry {
            PeriodEntry::Started { .. } if status.state == PeriodState::Open => status.state = PeriodState::Started,
            PeriodEntry::Started { .. } => {}
            PeriodEntry::Signed { by, at, digest } => {
                if !crate::hex::is_hex(digest) {
                    let refused = Error::from(ErrorKind::DigestSyntax { text: crate::error::shown(digest) });
                    return Err(refused.at("digest").at_index("entries", position));
                }
                (status.state, signed) = (PeriodState::Signed, Some(digest.as_str()));
                (status.signed_by, status.signed_at) = (Some(by.clone()), Some(*at));
            }
            PeriodEntry::Reopened { .. } => (status.state, signed) = (PeriodState::Reopened, None),
        }
    }
    if let Some(signed) = signed.filter(|signed| *signed != status.check.digest) {
        status.state = PeriodState::Reopened;
        let (signed, found) = (signed.to_owned(), status.check.digest.clone());
        status.alerts.push(PeriodReason::Changed { signed, found });
    }
    let over = as_of.days_since(content.span.last);
    if status.state != PeriodState::Signed && over > *days {
        status.alerts.push(PeriodReason::Unsigned { days: over, allowed: *days });
    }
    Ok(status)
}
