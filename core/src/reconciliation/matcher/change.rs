//! What comes and goes while matching (增量变更): lines, items, customers, and what was confirmed.

use std::collections::BTreeMap;

use crate::error::{ErrorKind, count};
use crate::reconciliation::world::{NONE, place};
use crate::reconciliation::{MatchAllocation, MatchDecision, MatchItem, MatchLine, MatchParty, MatchSummary};
use crate::shape::Shape;
use crate::{Error, Id, Result};

/// A change of what a [`Matcher`](super::Matcher) holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum MatcherChange {
    /// A line comes, or takes the place of the line with its id.
    PutLine {
        /// The line.
        line: MatchLine,
    },
    /// A line goes.
    RemoveLine {
        /// The line.
        line: Id,
    },
    /// An item comes, or takes the place of the item with its id.
    PutItem {
        /// The item.
        item: MatchItem,
    },
    /// An item goes.
    RemoveItem {
        /// The item.
        item: Id,
    },
    /// A customer comes, or takes the place of the customer with its id.
    PutParty {
        /// The customer.
        party: MatchParty,
    },
    /// A customer goes. Items may still name it.
    RemoveParty {
        /// The customer.
        party: Id,
    },
    /// Somebody decided what a line is for (确认核销). The line goes, and so much less is open of each item.
    ///
    /// An item of which nothing is open stays, so that a second payment of it is known as one, until it is removed.
    Confirm {
        /// The line.
        line: Id,
        /// What it pays: what was proposed or anything else.
        allocations: Vec<MatchAllocation>,
    },
}

/// What became of the decisions.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub struct MatcherUpdate {
    /// The decisions of every line of which one is new or another than before, by line.
    #[shape(omit)]
    pub decisions: Vec<MatchDecision>,
    /// The lines that went.
    #[shape(omit)]
    pub gone: Vec<Id>,
    /// How many lines are decided how, all in all.
    pub summary: MatchSummary,
}

/// What changes of one kind of records come to: what each id has afterwards, or that it is gone.
pub(super) type Staged<T> = BTreeMap<Id, Option<T>>;

/// All changes of one call, checked.
#[derive(Debug, Default)]
pub(super) struct Changes {
    pub(super) lines: Staged<MatchLine>,
    pub(super) items: Staged<MatchItem>,
    pub(super) parties: Staged<MatchParty>,
}

/// The records in the order of their ids.
pub(super) struct Present<'a> {
    pub(super) lines: &'a [MatchLine],
    pub(super) items: &'a [MatchItem],
    pub(super) parties: &'a [MatchParty],
}

impl Changes {
    /// One change after the other; of several for one id the last counts.
    pub(super) fn of(changes: Vec<MatcherChange>, now: &Present<'_>) -> Result<Self> {
        let mut staged = Self::default();
        for (position, change) in changes.into_iter().enumerate() {
            staged.add(change, now).map_err(|e| e.at_index("changes", position))?;
        }
        staged.check(now)?;
        Ok(staged)
    }

    fn add(&mut self, change: MatcherChange, now: &Present<'_>) -> Result<()> {
        match change {
            MatcherChange::PutLine { line } => put(&mut self.lines, line.id.clone(), line),
            MatcherChange::PutItem { item } => put(&mut self.items, item.id.clone(), item),
            MatcherChange::PutParty { party } => put(&mut self.parties, party.id.clone(), party),
            MatcherChange::RemoveLine { line } => {
                remove(&mut self.lines, now.lines, |line| &line.id, line).map_err(|e| e.at("line"))?;
            }
            MatcherChange::RemoveItem { item } => {
                remove(&mut self.items, now.items, |item| &item.id, item).map_err(|e| e.at("item"))?;
            }
            MatcherChange::RemoveParty { party } => {
                remove(&mut self.parties, now.parties, |party| &party.id, party).map_err(|e| e.at("party"))?;
            }
            MatcherChange::Confirm { line, allocations } => {
                remove(&mut self.lines, now.lines, |line| &line.id, line).map_err(|e| e.at("line"))?;
                for (position, allocation) in allocations.iter().enumerate() {
                    self.settle(allocation, now).map_err(|e| e.at_index("allocations", position))?;
                }
            }
        }
        Ok(())
    }

    /// So much less is open.
    fn settle(&mut self, allocation: &MatchAllocation, now: &Present<'_>) -> Result<()> {
        let MatchAllocation { item, amount } = allocation;
        let Some(known) = current(&self.items, now.items, |item| &item.id, item) else {
            return Err(Error::from(ErrorKind::UnknownItem { item: item.clone() }).at("item"));
        };
        let open = known.open;
        open.same_currency(amount.currency()).map_err(|e| e.at("amount"))?;
        let (wanted, there) = (amount.minor(), open.minor());
        if wanted.signum() != there.signum() || wanted.unsigned_abs() > there.unsigned_abs() {
            let refused = ErrorKind::OverAllocated { item: item.clone(), open, asked: *amount };
            return Err(Error::from(refused).at("amount"));
        }
        let left = MatchItem { open: open.minus(*amount)?, ..known.clone() };
        put(&mut self.items, item.clone(), left);
        Ok(())
    }

    /// Neither list may become too long.
    fn check(&self, now: &Present<'_>) -> Result<()> {
        let lists = [
            (now.lines.len(), self.lines.len(), "lines"),
            (now.items.len(), self.items.len(), "items"),
            (now.parties.len(), self.parties.len(), "parties"),
        ];
        for (now, more, field) in lists {
            let found = now.saturating_add(more);
            if found > super::MOST {
                return Err(
                    Error::from(ErrorKind::TooMany { found: count(found), limit: count(super::MOST) }).at(field)
                );
            }
        }
        Ok(())
    }
}

fn put<T>(staged: &mut Staged<T>, id: Id, record: T) {
    staged.insert(id, Some(record));
}

/// What an id has after the changes so far.
fn current<'s, T>(staged: &'s Staged<T>, now: &'s [T], own: impl Fn(&T) -> &Id, id: &Id) -> Option<&'s T> {
    if let Some(record) = staged.get(id) {
        return record.as_ref();
    }
    now.binary_search_by(|record| own(record).cmp(id)).ok().and_then(|at| now.get(at))
}

fn remove<T>(staged: &mut Staged<T>, now: &[T], own: impl Fn(&T) -> &Id, id: Id) -> Result<()> {
    if current(staged, now, own, &id).is_none() {
        return Err(ErrorKind::UnknownItem { item: id }.into());
    }
    staged.insert(id, None);
    Ok(())
}

/// The records after the changes, and where each was before, or [`NONE`]. `hollow` makes an empty record to hold a place.
pub(super) fn merged<T: Clone>(
    before: &mut Vec<T>,
    staged: Staged<T>,
    own: impl Fn(&T) -> &Id,
    hollow: impl Fn(&T) -> T,
) -> Vec<u32> {
    let find = |id: &Id| before.binary_search_by(|known| own(known).cmp(id));
    let places: Vec<_> = staged.into_iter().map(|(id, record)| (find(&id), record)).collect();
    let mut from: Vec<u32> = Vec::with_capacity(before.len().saturating_add(places.len()));
    let (mut come, mut gone) = (Vec::new(), Vec::new());
    let mut at = 0_usize;
    for (found, record) in places {
        let until = found.unwrap_or_else(|behind| behind);
        from.extend(place(at)..place(until));
        at = until;
        match (found, record) {
            (Ok(_), Some(record)) => {
                if let Some(place) = before.get_mut(at) {
                    *place = record;
                }
                from.push(NONE);
                at = at.saturating_add(1);
            }
            (Ok(_), None) => {
                gone.push(at);
                at = at.saturating_add(1);
            }
            (Err(_), Some(record)) => {
                come.push((from.len(), record));
                from.push(NONE);
            }
            (Err(_), None) => {}
        }
    }
    from.extend(place(at)..place(before.len()));
    if !gone.is_empty() {
        let (mut gone, mut places) = (gone.into_iter().peekable(), 0_usize..);
        before.retain(|_| places.next().and_then(|at| gone.next_if_eq(&at)).is_none());
    }
    put_in(before, come, hollow);
    from
}

/// Puts records at the places where they stand afterwards, which ascend; all others keep their order.
///
/// A long list stays where it is in memory, and what moves in it moves once.
pub(super) fn put_in<T: Clone>(list: &mut Vec<T>, mut come: Vec<(usize, T)>, hollow: impl Fn(&T) -> T) {
    let Some((_, one)) = come.last() else { return };
    let mut from = list.len();
    let all = from.saturating_add(come.len());
    list.resize(all, hollow(one));
    // From the end on: what is behind a place is where it stays.
    for to in (0..all).rev() {
        if let Some((_, record)) = come.pop_if(|(at, _)| *at == to) {
            if let Some(place) = list.get_mut(to) {
                *place = record;
            }
        } else if come.is_empty() {
            break;
        } else {
            from = from.saturating_sub(1);
            list.swap(from, to);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_stands_at_its_place_and_the_others_keep_their_order() {
        let kept = |count: usize| (0..count).map(|at| at * 10).collect::<Vec<_>>();
        for places in [vec![], vec![0], vec![5], vec![0, 1, 2], vec![0, 3, 6, 7], vec![5, 6, 7], vec![2, 4, 6]] {
            let mut list = kept(5);
            let mut slow = kept(5);
            for at in &places {
                slow.insert(*at, 1_000 + at);
            }
            put_in(&mut list, places.iter().map(|at| (*at, 1_000 + at)).collect(), |_| 0);
            assert_eq!(list, slow, "{places:?}");
        }
        let mut list = vec![];
        put_in(&mut list, vec![(0, 1), (1, 2)], |_| 0);
        assert_eq!(list, [1, 2]);
    }

    #[test]
    fn records_are_replaced_taken_out_and_put_in_by_their_ids() {
        let id = |text: &str| Id::new(text).unwrap();
        let mut list: Vec<(Id, u32)> = ["b", "d", "f", "h"].iter().map(|name| (id(name), 0)).collect();
        let put = |name: &str| (id(name), Some((id(name), 1)));
        let gone = |name: &str| (id(name), None);
        let staged = Staged::from([put("a"), gone("b"), put("c"), put("d"), gone("e"), gone("h"), put("i"), put("j")]);
        let from = merged(&mut list, staged, |(id, _)| id, |(id, _)| (id.clone(), 2));
        let told: Vec<(&str, u32)> = list.iter().map(|(id, new)| (id.as_str(), *new)).collect();
        assert_eq!(told, [("a", 1), ("c", 1), ("d", 1), ("f", 0), ("i", 1), ("j", 1)]);
        assert_eq!(from, [NONE, NONE, NONE, 2, NONE, NONE]);
    }
}
