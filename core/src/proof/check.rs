//! Going through a whole log (日志校验).

use super::digest::Digest;
use super::frontier::{Frontier, digests};
use super::genesis::Genesis;
use super::head::{Head, number};
use super::log::at_most;
use super::report::{LineRange, LogReport, LogTrust};
use crate::error::{ErrorKind, count};
use crate::{Error, LogFinding, Result};

/// Checks the lines of a log against what was kept apart from it, and says how many are proven and where the first
/// bad one is: exactly with digests of the lines, between two heads with heads alone. It is read once and not held.
///
/// ```
/// use duebook::{LineRange, Log, LogTrust, leaf_digest, verify_lines};
///
/// let recorded = ["{\"received\":\"33900.05\"}", "{\"applied\":\"33900.04\"}", "{\"refunded\":\"0.01\"}"];
/// let mut log = Log::new();
/// recorded.iter().for_each(|line| drop(log.append(line.as_bytes())));
/// let mut kept = LogTrust { heads: vec![log.head()], ..LogTrust::default() };
/// assert!(verify_lines(recorded, &kept)?.is_intact());
///
/// let found = ["{\"received\":\"33900.05\"}", "{\"applied\":\"33900.05\"}", "{\"refunded\":\"0.01\"}"];
/// let report = verify_lines(found, &kept)?;
/// assert_eq!(report.bad, Some(LineRange { first: 0, last: 2 }), "one head proves all or nothing");
/// kept.leaves = recorded.iter().map(|line| leaf_digest(line.as_bytes())).collect();
/// let report = verify_lines(found, &kept)?;
/// assert_eq!(report.bad, Some(LineRange { first: 1, last: 1 }));
/// assert_eq!(report.findings[0].en(), "line 1 is not the one that was recorded");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// Only for what was kept, never for the lines: `digest_syntax`, `number_out_of_range`, `too_many`; `proof_refuted`
/// for a head of no lines with a root of its own; `heads_contradict` for heads that no log can have together.
pub fn verify_lines<L: AsRef<[u8]>>(lines: impl IntoIterator<Item = L>, trust: &LogTrust) -> Result<LogReport> {
    let kept = Kept::read(trust)?;
    let (mut differs, mut first, mut sequence) = (None, None, 0_usize);
    let leaves = lines.into_iter().map(|line| {
        let leaf = Digest::leaf(line.as_ref());
        if differs.is_none() && kept.leaves.get(sequence).is_some_and(|recorded| *recorded != leaf) {
            differs = Some((sequence, leaf));
        }
        if first.is_none() {
            first = Some(line.as_ref().to_vec());
        }
        sequence = sequence.saturating_add(1);
        leaf
    });
    let (log, held) = walk(leaves, &kept.heads)?;
    let found = Found { header: header(trust, first.as_deref()), held, differs };
    report(&kept, &found, &log, trust)
}

/// Checks the lines of a log, as [`verify_lines`] does, where they are at hand as texts.
///
/// # Errors
/// `too_many` beyond 10,000,000 lines; those of [`verify_lines`] at `trust`.
pub fn verify_log(lines: &[String], trust: &LogTrust) -> Result<LogReport> {
    at_most(lines.len(), "lines")?;
    verify_lines(lines, trust).map_err(|e| e.at("trust"))
}

/// What was kept, read: heads by their counts, digests of the lines.
struct Kept {
    heads: Vec<(u64, Digest)>,
    leaves: Vec<Digest>,
}

impl Kept {
    fn read(trust: &LogTrust) -> Result<Self> {
        at_most(trust.heads.len(), "heads")?;
        at_most(trust.leaves.len(), "leaves")?;
        let mut heads = Vec::with_capacity(trust.heads.len());
        for (position, head) in trust.heads.iter().enumerate() {
            heads.push(read(head).map_err(|e| e.at_index("heads", position))?);
        }
        crate::order::sort(&mut heads);
        heads.dedup();
        let twice = heads.windows(2).find_map(|pair| match pair {
            [(one, _), (other, _)] if one == other => Some(*one),
            _ => None,
        });
        match twice {
            Some(count) => Err(contradict(count, count)),
            None => Ok(Self { heads, leaves: digests(&trust.leaves, "leaves")? }),
        }
    }
}

fn read(head: &Head) -> Result<(u64, Digest)> {
    let (count, root) = head.read()?;
    let empty = Digest::empty();
    if count == 0 && root != empty {
        let kind = ErrorKind::ProofRefuted { root: head.root.clone(), computed: empty.to_string() };
        return Err(Error::new(kind).at("root"));
    }
    Ok((count, root))
}

fn contradict(count: u64, other: u64) -> Error {
    Error::new(ErrorKind::HeadsContradict { count: number(count), other: number(other) }).at("heads")
}

/// How the kept heads stand to some lines.
#[derive(Clone, Copy)]
struct Held {
    /// The count of the last head that holds; 0 if none does.
    holds: u64,
    /// The count of the first head that does not.
    fails: Option<u64>,
}

/// Lets a log grow and compares it with every head on its way.
fn walk(leaves: impl Iterator<Item = Digest>, heads: &[(u64, Digest)]) -> Result<(Frontier, Held)> {
    let mut frontier = Frontier::new();
    let mut held = Held { holds: 0, fails: None };
    let mut ahead = heads.iter().skip_while(|(count, _)| *count == 0).peekable();
    for leaf in leaves {
        frontier.push(leaf);
        let Some((count, root)) = ahead.next_if(|(count, _)| *count == frontier.count()) else { continue };
        match held.fails {
            // The same lines cannot be another log's up to here and this one's further on.
            Some(fails) if frontier.root() == *root => return Err(contradict(fails, *count)),
            None if frontier.root() == *root => held.holds = *count,
            _ => held.fails = held.fails.or(Some(*count)),
        }
    }
    Ok((frontier, held))
}

/// What is wrong with the first line, if the book is known; and whether it was there to be right.
enum Header {
    Right,
    Unknown,
    Wrong(LogFinding),
}

fn header(trust: &LogTrust, first: Option<&[u8]>) -> Header {
    let Some(book) = &trust.book else { return Header::Unknown };
    let line = first.and_then(|line| std::str::from_utf8(line).ok()).unwrap_or_default();
    match Genesis::new(book.clone()).check(line).map_err(|e| e.kind().clone()) {
        Ok(()) => Header::Right,
        Err(ErrorKind::OtherBook { expected, found }) => Header::Wrong(LogFinding::ForeignBook { expected, found }),
        Err(ErrorKind::LogFormatNewer { format, newest }) => Header::Wrong(LogFinding::NewerFormat { format, newest }),
        Err(_) => Header::Wrong(LogFinding::NoHeader {}),
    }
}

/// What going through the lines brought to light.
struct Found {
    header: Header,
    held: Held,
    /// The first line that is not the one of its digest.
    differs: Option<(usize, Digest)>,
}

fn report(kept: &Kept, found: &Found, log: &Frontier, trust: &LogTrust) -> Result<LogReport> {
    let lines = log.count();
    let (believed, refuted) = believed(kept, found)?;
    let exact = found.differs.filter(|(at, _)| as_count(*at) < believed);
    let same = exact.map_or(believed.min(lines), |(at, _)| as_count(at));
    let mut proven = found.held.holds.max(same);
    let recorded = kept.heads.last().map_or(0, |(count, _)| *count).max(believed);

    let mut findings = Vec::new();
    let mut bad = None;
    match &found.header {
        Header::Right => proven = proven.max(1),
        Header::Unknown => {}
        Header::Wrong(finding) => {
            findings.push(finding.clone());
            bad = Some((0, 0));
        }
    }
    if let Some((at, leaf)) = &exact {
        findings.push(misplaced(kept, *at, leaf, believed));
        bad = bad.or(Some((as_count(*at), as_count(*at))));
    } else if let Some(fails) = found.held.fails {
        let last = fails.saturating_sub(1);
        let first = proven.min(last);
        findings.push(LogFinding::ChangedWithin { first: number(first), last: number(last) });
        bad = bad.or(Some((first, last)));
    }
    if lines < recorded {
        findings.push(LogFinding::Cut { count: number(lines), recorded: number(recorded) });
        bad = bad.or(Some((proven, lines)));
    }
    if refuted {
        findings.push(LogFinding::LeavesRefuted { believed: number(believed) });
    }
    if let Some((first, _)) = bad {
        proven = proven.min(first);
    } else {
        let anything = !trust.heads.is_empty() || believed > 0;
        let (proven, count) = (number(proven), number(lines));
        let whole = anything && proven == count;
        findings.insert(0, if whole { LogFinding::Intact { count } } else { LogFinding::Unproven { proven, count } });
    }
    let bad = bad.map(|(first, last)| LineRange { first: number(first), last: number(last) });
    Ok(LogReport { head: log.head(), proven: number(proven), bad, findings })
}

/// How many of the digests are believed, and whether there are others.
fn believed(kept: &Kept, found: &Found) -> Result<(u64, bool)> {
    let all = as_count(kept.leaves.len());
    let (_, held) = walk(kept.leaves.iter().copied(), &kept.heads)?;
    let by_heads = if held.fails.is_some() { held.holds } else { all };
    // A head that the lines lead to knows better than a digest that they do not have.
    let before = found.differs.map(|(at, _)| as_count(at)).filter(|at| *at < found.held.holds);
    let believed = before.map_or(by_heads, |before| by_heads.min(before));
    Ok((believed, believed < all))
}

/// The line is not that of its place: is it that of another?
fn misplaced(kept: &Kept, at: usize, leaf: &Digest, believed: u64) -> LogFinding {
    let recorded = kept.leaves.iter().position(|recorded| recorded == leaf).filter(|at| as_count(*at) < believed);
    match recorded {
        Some(recorded) => LogFinding::Misplaced { sequence: count(at), recorded_as: count(recorded) },
        None => LogFinding::Changed { sequence: count(at) },
    }
}

fn as_count(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}
