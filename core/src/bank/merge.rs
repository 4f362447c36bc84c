//! Files that overlap (重复导入): which lines are new, which are known, which changed.
//!
//! Equal content is no proof of a duplicate: two true equal payments of one day are two lines. So lines are counted:
//! of each content the larger number of both sides is what the account has, never the sum. A file that is imported
//! again brings nothing; one that overlaps brings what is missing.
//!
//! That is exact while a file holds each of its days from the beginning, as statements and daily exports do
//! ([`DayCut::Whole`]). A file that begins inside a day ([`DayCut::Inside`]) holds an unknown part of it: counts alone
//! cannot tell its first payment of 50.00 from the one that is known. There the balances decide, if both sides have
//! them: both are windows of one chain of balances, and if exactly one way of laying one upon the other fits, that is
//! how they lie. If none fits they are disjoint; if several do, or a balance is missing, equal lines are doubtful, and
//! a person has to look. Nothing doubtful is new.

use std::collections::{BTreeMap, BTreeSet};

use super::identity::{account_key, bank_number, fingerprint, split};
use super::{BankLine, Statement};
use crate::error::{ErrorKind, shown};
use crate::shape::Shape;
use crate::{Date, Error, Id, Money, Result};

/// What has to be kept of a line to know it again.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct KnownLine {
    /// Its id.
    pub id: Id,
    /// The account.
    pub account: String,
    /// The day it was booked.
    pub booked: Date,
    /// Its amount.
    pub amount: Money,
    /// The number the bank guarantees for it.
    #[shape(omit)]
    pub bank: Option<String>,
    /// The balance of the account after it, stated or computed.
    #[shape(omit)]
    pub after: Option<Money>,
}

/// What has to be kept of the lines of a statement to know them again, in their order.
///
/// ```
/// use duebook::{ReadRules, known_lines, read_statements};
///
/// let text = ":20:X\n:25:NL1\n:60F:C260206EUR1,05\n:61:2602060206C2,55NTRFNONREF\n:62F:C260206EUR3,60\n-\n";
/// let file = read_statements(text.as_bytes(), &ReadRules::default())?;
/// let known = known_lines(&file.statements[0]);
/// assert_eq!(known[0].id, file.statements[0].lines[0].id);
/// assert_eq!(known[0].after.unwrap().to_string(), "3.60 EUR");
/// # Ok::<(), duebook::Error>(())
/// ```
#[must_use]
pub fn known_lines(statement: &Statement) -> Vec<KnownLine> {
    let mut after = statement.opening;
    let known = |line: &BankLine| {
        after = line.balance.or_else(|| after.and_then(|before| before.plus(line.amount).ok()));
        KnownLine {
            id: line.id.clone(),
            account: statement.account.clone(),
            booked: line.booked,
            amount: line.amount,
            bank: bank_number(statement.format, line).map(str::to_owned),
            after,
        }
    };
    statement.lines.iter().map(known).collect()
}

/// Where the files are cut.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Shape)]
pub enum DayCut {
    /// Each file holds its days from the beginning: statements, daily and monthly exports, intraday reports.
    #[default]
    Whole,
    /// A file may begin in the middle of a day.
    Inside,
}

/// What is known, and what a file brings.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct MergeRequest {
    /// The lines that are known, in the order they were booked.
    pub known: Vec<KnownLine>,
    /// The statements of one file.
    pub statements: Vec<Statement>,
    /// Where the files are cut.
    #[shape(default)]
    pub cut: DayCut,
}

/// What a file brings: each of its lines stands in one of the first four lists.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Shape)]
pub struct LineMerge {
    /// The lines to post, with the ids they are known by from now on.
    pub new: Vec<BankLine>,
    /// The lines that are known.
    pub known: Vec<Id>,
    /// Lines that look like a known one with other content: not to be posted a second time.
    #[shape(omit)]
    pub changed: Vec<ChangedLine>,
    /// Lines that may be known or a second equal one.
    #[shape(omit)]
    pub doubtful: Vec<DoubtfulLine>,
    /// Known lines that a file no longer holds, though it holds their day.
    #[shape(omit)]
    pub gone: Vec<Id>,
}

/// A line that looks like a known one with other content.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ChangedLine {
    /// The line as it is now.
    pub line: BankLine,
    /// The known one.
    pub known: Id,
    /// What both have in common.
    pub by: ChangeSign,
}

/// What a line has in common with the known one it looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Shape)]
pub enum ChangeSign {
    /// The number of the bank.
    BankNumber,
    /// The day and the amount; and the known one is in the file no longer.
    DayAndAmount,
}

/// A line that may be known or a second equal one.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct DoubtfulLine {
    /// The line, with the id it has if it is known.
    pub line: BankLine,
    /// The known one it equals.
    pub known: Id,
}

/// Says what a file brings (合并导入).
///
/// ```
/// use duebook::{DayCut, MergeRequest, ReadRules, known_lines, merge_lines, read_statements};
///
/// let file = |lines: &str, closing: &str| {
///     let text = format!(":20:X\n:25:NL1\n:60F:C260206EUR0,\n{lines}:62F:C260206EUR{closing}\n-\n");
///     read_statements(text.as_bytes(), &ReadRules::default())
/// };
/// let coffee = ":61:2602060206C2,55NTRFNONREF\n:86:coffee\n";
/// let first = file(coffee, "2,55")?;
/// let known = known_lines(&first.statements[0]);
///
/// // The same file again brings nothing; a second coffee of the same price is a second payment.
/// let again = MergeRequest { known: known.clone(), statements: first.statements, cut: DayCut::Whole };
/// assert_eq!(merge_lines(&again)?.new.len(), 0);
/// let later = file(&coffee.repeat(2), "5,10")?;
/// let merged = merge_lines(&MergeRequest { known, statements: later.statements, cut: DayCut::Whole })?;
/// assert_eq!((merged.new.len(), merged.known.len(), merged.new[0].occurrence), (1, 1, 2));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `id_character` at a known line whose id is not one of this library; `amount_too_large`.
pub fn merge_lines(request: &MergeRequest) -> Result<LineMerge> {
    let mut of: BTreeMap<String, Account<'_>> = BTreeMap::new();
    for (at, one) in request.known.iter().enumerate() {
        let Some((content, times)) = split(&one.id) else {
            let kind = ErrorKind::IdCharacter { text: shown(one.id.as_str()), character: "-".to_owned(), position: 1 };
            return Err(Error::new(kind).at("id").at_index("known", at));
        };
        let account = of.entry(account_key(&one.account)).or_default();
        account.known.push(one);
        account.ids.insert(&one.id);
        let most = account.most.entry(content.to_owned()).or_insert(0);
        *most = (*most).max(times);
    }
    for statement in &request.statements {
        of.entry(account_key(&statement.account)).or_default().statements.push(statement);
    }
    let mut merge = LineMerge::default();
    for (key, account) in &mut of {
        account.merge(key, request.cut, &mut merge)?;
    }
    Ok(merge)
}

/// A moved booking is looked for so many days around.
const MOVED_DAYS: u64 = 10;
/// The ways of laying two windows upon each other that are tried; equal balances without end are doubtful.
const WAYS: usize = 64;

/// What is known of an account, and what comes.
#[derive(Default)]
struct Account<'a> {
    known: Vec<&'a KnownLine>,
    ids: BTreeSet<&'a Id>,
    /// Of each content the largest number.
    most: BTreeMap<String, i64>,
    statements: Vec<&'a Statement>,
}

/// A line that comes, with its content.
struct Coming<'a> {
    line: &'a BankLine,
    content: String,
    bank: Option<&'a str>,
    before: Option<Money>,
    after: Option<Money>,
}

impl<'a> Account<'a> {
    fn merge(&mut self, key: &str, cut: DayCut, merge: &mut LineMerge) -> Result<()> {
        let coming = self.coming(key, cut)?;
        let days = coming.iter().map(|one| one.line.booked);
        let (Some(first), Some(last)) = (days.clone().min(), days.max()) else { return Ok(()) };
        let mut new: Vec<(BankLine, Option<&str>)> = Vec::new();
        let mut present: BTreeSet<Id> = BTreeSet::new();
        let inside = cut == DayCut::Inside;
        if inside {
            self.first_day(first, &coming, &mut new, &mut present, merge)?;
        }
        for one in coming.iter().filter(|one| !(inside && one.line.booked == first)) {
            // A file may hold one line in two statements that overlap.
            if !present.insert(one.line.id.clone()) {
                continue;
            }
            if self.ids.contains(&one.line.id) {
                merge.known.push(one.line.id.clone());
            } else {
                new.push((one.line.clone(), one.bank));
            }
        }
        let covered = |day: Date| if inside { first < day && day < last } else { first <= day && day <= last };
        self.changed(new, &present, covered, merge);
        Ok(())
    }

    fn coming(&self, key: &str, cut: DayCut) -> Result<Vec<Coming<'a>>> {
        let mut coming = Vec::new();
        for statement in &self.statements {
            let mut balance = statement.opening;
            for line in &statement.lines {
                let before = balance;
                balance = line.balance.or(match balance {
                    Some(before) => Some(before.plus(line.amount)?),
                    None => None,
                });
                // Of whole days the ids say it all.
                let content = match cut {
                    DayCut::Whole => String::new(),
                    DayCut::Inside => {
                        crate::hex::hex(&fingerprint(key, statement.currency.code(), statement.format, line))
                    }
                };
                let bank = bank_number(statement.format, line);
                coming.push(Coming { line, content, bank, before, after: balance });
            }
        }
        Ok(coming)
    }

    /// The day in which the file begins, perhaps in the middle.
    fn first_day(
        &mut self,
        first: Date,
        coming: &[Coming<'a>],
        new: &mut Vec<(BankLine, Option<&'a str>)>,
        present: &mut BTreeSet<Id>,
        merge: &mut LineMerge,
    ) -> Result<()> {
        let day: Vec<&Coming<'a>> = coming.iter().filter(|one| one.line.booked == first).collect();
        let known: Vec<&KnownLine> = self.known.iter().copied().filter(|one| one.booked == first).collect();
        let together = coming.iter().take(day.len()).all(|one| one.line.booked == first);
        let overlap = if together { overlap(&known, &day) } else { None };
        let mut taken: BTreeMap<&str, i64> = BTreeMap::new();
        for (at, one) in day.iter().enumerate() {
            let most = self.most.get(&one.content).copied().unwrap_or(0);
            let equal = match &overlap {
                Some(known) => known.get(at).copied().flatten().map(|known| known.id.clone()),
                None => {
                    let times = taken.entry(&one.content).or_insert(0);
                    *times = times.saturating_add(1);
                    if *times <= most { Some(named(&one.content, *times)?) } else { None }
                }
            };
            match equal {
                Some(known) if overlap.is_some() => {
                    present.insert(known.clone());
                    merge.known.push(known);
                }
                Some(known) => {
                    present.insert(known.clone());
                    let mut line = one.line.clone();
                    line.id.clone_from(&known);
                    line.occurrence = split(&known).map_or(1, |(_, times)| times);
                    merge.doubtful.push(DoubtfulLine { line, known });
                }
                None => {
                    let mut line = one.line.clone();
                    line.occurrence = most.saturating_add(1);
                    line.id = named(&one.content, line.occurrence)?;
                    // The next equal line is the one after this, here and in the counts that are compared.
                    self.most.insert(one.content.clone(), line.occurrence);
                    if let Some(times) = taken.get_mut(one.content.as_str()) {
                        *times = line.occurrence;
                    }
                    present.insert(line.id.clone());
                    new.push((line, one.bank));
                }
            }
        }
        Ok(())
    }

    /// Pairs what is new with what is gone: the bank changed it, or it is another line.
    fn changed(
        &self,
        new: Vec<(BankLine, Option<&str>)>,
        present: &BTreeSet<Id>,
        covered: impl Fn(Date) -> bool,
        merge: &mut LineMerge,
    ) {
        let gone: Vec<&KnownLine> = self.known.iter().copied().filter(|one| !present.contains(&one.id)).collect();
        let mut by_number: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        let mut by_day: BTreeMap<(Date, i64), Vec<usize>> = BTreeMap::new();
        // From the last, so that the first is taken first.
        for (at, one) in gone.iter().enumerate().rev() {
            if let Some(number) = &one.bank {
                by_number.entry(number).or_default().push(at);
            }
            if covered(one.booked) {
                by_day.entry((one.booked, one.amount.minor())).or_default().push(at);
            }
        }
        let mut used: BTreeSet<usize> = BTreeSet::new();
        let mut rest = Vec::new();
        for (line, number) in new {
            let near = |one: &KnownLine| {
                covered(one.booked)
                    || (one.amount == line.amount && one.booked.days_since(line.booked).unsigned_abs() <= MOVED_DAYS)
            };
            let found = number.and_then(|number| by_number.get_mut(number)).and_then(|places| {
                let fits = |at: &usize| gone.get(*at).is_some_and(|one| near(one));
                // A number that is not unique has few neighbors worth looking at.
                let place = places.iter().rev().take(WAYS).position(fits)?;
                let place = places.len().checked_sub(place)?.checked_sub(1)?;
                Some(places.remove(place))
            });
            match found.and_then(|at| gone.get(at).map(|known| (at, known))) {
                Some((at, known)) => {
                    used.insert(at);
                    merge.changed.push(ChangedLine { line, known: known.id.clone(), by: ChangeSign::BankNumber });
                }
                None => rest.push(line),
            }
        }
        for line in rest {
            let places = by_day.get_mut(&(line.booked, line.amount.minor()));
            let found = places.and_then(|places| {
                while places.last().is_some_and(|at| used.contains(at)) {
                    places.pop();
                }
                places.pop()
            });
            match found.and_then(|at| gone.get(at).map(|known| (at, known))) {
                Some((at, known)) => {
                    used.insert(at);
                    merge.changed.push(ChangedLine { line, known: known.id.clone(), by: ChangeSign::DayAndAmount });
                }
                None => merge.new.push(line),
            }
        }
        let left = gone.iter().enumerate().filter(|(at, one)| !used.contains(at) && covered(one.booked));
        merge.gone.extend(left.map(|(_, one)| one.id.clone()));
    }
}

/// The id of a content in hexadecimal digits.
fn named(content: &str, times: i64) -> Result<Id> {
    Id::new(format!("{content}-{times}"))
}

/// How two windows of the chain of balances lie upon each other: for each coming line the known one it is. None if the
/// balances do not say it.
fn overlap<'k>(known: &[&'k KnownLine], coming: &[&Coming<'_>]) -> Option<Vec<Option<&'k KnownLine>>> {
    if known.is_empty() {
        return Some(vec![None; coming.len()]);
    }
    let before = |one: &KnownLine| one.after.and_then(|after| after.minus(one.amount).ok());
    let ours = path(known.iter().map(|one| (before(one), one.after)).collect())?;
    let theirs = path(coming.iter().map(|one| (one.before, one.after)).collect())?;
    let same =
        |known: &KnownLine, coming: &Coming<'_>| split(&known.id).is_some_and(|(content, _)| content == coming.content);
    // The coming window begins somewhere in the known one, or the known one somewhere in the coming one.
    let begins = theirs.first()?;
    let starts = (0..ours.len()).filter(|at| ours.get(*at) == Some(begins)).map(|at| (at, 0));
    let known_begins = ours.first()?;
    let behind = (1..theirs.len()).filter(|at| theirs.get(*at) == Some(known_begins)).map(|at| (0, at));
    let ways: Vec<(usize, usize)> = starts.chain(behind).take(WAYS.saturating_add(1)).collect();
    if ways.len() > WAYS {
        return None;
    }
    let mut fitting = ways.into_iter().filter(|(from, to)| {
        let pairs = known.iter().skip(*from).zip(coming.iter().skip(*to));
        pairs.into_iter().all(|(known, coming)| same(known, coming))
    });
    let only = fitting.next();
    if fitting.next().is_some() {
        return None;
    }
    let mut laid = vec![None; coming.len()];
    if let Some((from, to)) = only {
        for (place, known) in laid.iter_mut().skip(to).zip(known.iter().skip(from)) {
            *place = Some(*known);
        }
    }
    Some(laid)
}

/// The balances of a window, before its first line and after each, if every one is known and each line begins where
/// the one before it ended.
fn path(steps: Vec<(Option<Money>, Option<Money>)>) -> Option<Vec<Money>> {
    let mut path: Vec<Money> = Vec::with_capacity(steps.len().saturating_add(1));
    for (before, after) in steps {
        let (before, after) = (before?, after?);
        match path.last() {
            Some(last) if *last != before => return None,
            Some(_) => {}
            None => path.push(before),
        }
        path.push(after);
    }
    Some(path)
}
