//! Groups (集团): which customers belong together, by the parent each debtor names.

use std::collections::BTreeMap;

use super::Debtor;
use crate::error::ErrorKind;
use crate::{Error, Id, Result};

/// The customer at the top of each group.
// INVARIANT: no chain of parents leads back to itself; `of` is the only door.
#[derive(Clone, Debug)]
pub(crate) struct Groups<'a> {
    tops: BTreeMap<&'a Id, &'a Id>,
}

impl<'a> Groups<'a> {
    /// Goes up from each debtor once.
    ///
    /// # Errors
    /// `group_cycle` at the debtor that is met again on its own way up.
    pub(crate) fn of(debtors: &'a [Debtor]) -> Result<Self> {
        let parents = debtors
            .iter()
            .enumerate()
            .filter_map(|(position, debtor)| debtor.parent.as_ref().map(|parent| (&debtor.id, (parent, position))));
        let parents: BTreeMap<&Id, (&Id, usize)> = crate::order::map(parents);
        let mut tops: BTreeMap<&Id, &Id> = BTreeMap::new();
        for debtor in debtors {
            let (mut way, mut at) = (Vec::new(), &debtor.id);
            // A way never has more steps than there are parents, unless it is a circle.
            while let Some((parent, position)) = parents.get(at).filter(|_| !tops.contains_key(at)) {
                if way.len() >= parents.len() {
                    let refused = Error::from(ErrorKind::GroupCycle { customer: at.clone() });
                    return Err(refused.at("parent").at_index("debtors", *position));
                }
                way.push(at);
                at = parent;
            }
            let top = tops.get(at).copied().unwrap_or(at);
            for below in way {
                tops.insert(below, top);
            }
        }
        Ok(Self { tops })
    }

    /// The top of the group of a customer: itself, if it belongs to none.
    pub(crate) fn top(&self, customer: &'a Id) -> &'a Id {
        self.tops.get(customer).copied().unwrap_or(customer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn debtor(id: &str, parent: Option<&str>) -> Debtor {
        Debtor { parent: parent.map(|parent| Id::new(parent).unwrap()), ..Debtor::new(id).unwrap() }
    }

    #[test]
    fn everybody_below_belongs_to_the_top() {
        let debtors = [debtor("c", Some("b")), debtor("b", Some("a")), debtor("d", Some("b")), debtor("e", None)];
        let (groups, id) = (Groups::of(&debtors).unwrap(), |id: &str| Id::new(id).unwrap());
        for (below, top) in [("a", "a"), ("b", "a"), ("c", "a"), ("d", "a"), ("e", "e"), ("f", "f")] {
            assert_eq!(*groups.top(&id(below)), id(top), "{below}");
        }
    }

    #[test]
    fn a_circle_is_refused_wherever_it_hangs() {
        for debtors in [
            vec![debtor("a", Some("a"))],
            vec![debtor("x", Some("a")), debtor("a", Some("b")), debtor("b", Some("c")), debtor("c", Some("a"))],
        ] {
            let refused = Groups::of(&debtors).unwrap_err();
            assert_eq!(refused.code(), "group_cycle");
            assert!(refused.path().ends_with("].parent"), "{}", refused.path());
        }
    }
}
