//! Movements by their names.

use super::deed::Deed;
use crate::Id;
use crate::keyed::Places;

/// Where in their list movements stand.
///
/// A book calls its movements by the numbers of its events. As long as all names are such numbers and each is larger than
/// the one before, the list itself is in their order: a new one is known by its number, and an old one is searched.
#[derive(Clone, Debug, Default)]
pub(super) struct DeedNames {
    // INVARIANT: none only if the list is in the order of its numbers.
    places: Option<Places<Id>>,
    /// The number of the last one, while they are in order.
    last: Option<i64>,
}

/// The list says which movements there are: how they are found makes no difference.
impl PartialEq for DeedNames {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for DeedNames {}

impl DeedNames {
    pub(super) fn find(&self, id: &Id, deeds: &[Deed]) -> Option<usize> {
        let is = |at: usize| deeds.get(at).is_some_and(|deed| deed.id == *id);
        if let Some(places) = &self.places {
            return places.find(id, is);
        }
        let number = id.number().filter(|number| self.last.is_some_and(|last| *number <= last))?;
        let at = deeds.partition_point(|deed| deed.id.number().is_some_and(|its| its < number));
        Some(at).filter(|at| is(*at))
    }

    /// Adds the name of the one that comes behind all of these.
    pub(super) fn add(&mut self, id: &Id, deeds: &[Deed]) {
        if self.places.is_none() {
            let next = id.number().filter(|number| self.last.is_none_or(|last| *number > last));
            if next.is_some() {
                self.last = next;
                return;
            }
        }
        let places = self.places.get_or_insert_with(|| {
            let mut places = Places::default();
            deeds.iter().enumerate().for_each(|(at, deed)| places.add(&deed.id, at));
            places
        });
        places.add(id, deeds.len());
    }

    /// Takes the name of the one off that stood behind all of these.
    pub(super) fn remove(&mut self, id: &Id, deeds: &[Deed]) {
        match &mut self.places {
            Some(places) => places.remove(id, deeds.len()),
            None => self.last = deeds.last().and_then(|last| last.id.number()),
        }
    }
}
