//! A portfolio (应收账款组合): the records that credit, reports, forecasts and reminders read.

use super::{Debt, Debtor, Prepayment};
use crate::error::{ErrorKind, count};
use crate::index::{Twice, first_twice};
use crate::shape::Shape;
use crate::{Error, Result};

/// Debts, money and customers together. A book gives its own; whoever has no book fills it from anywhere.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub struct Portfolio {
    /// What customers owe and owed, at most 10,000,000.
    #[shape(omit)]
    pub debts: Vec<Debt>,
    /// Money of customers, at most 10,000,000.
    #[shape(omit)]
    pub prepayments: Vec<Prepayment>,
    /// What is known of customers. A customer that is not here is one of whom only the id is known.
    #[shape(omit)]
    pub debtors: Vec<Debtor>,
}

impl Portfolio {
    /// The most records of each list.
    pub const MOST: usize = 10_000_000;

    /// Whether every id is there once and every history holds together.
    ///
    /// # Errors
    /// `too_many`; `duplicate_id`; those of [`Debt::check`] and [`Prepayment::check`], each with its path.
    pub fn check(&self) -> Result<()> {
        self.once()?;
        for (position, debt) in self.debts.iter().enumerate() {
            debt.check().map_err(|e| e.at_index("debts", position))?;
        }
        for (position, money) in self.prepayments.iter().enumerate() {
            money.check().map_err(|e| e.at_index("prepayments", position))?;
        }
        Ok(())
    }

    /// Whether no list is too long and every id is there once; as a function of the argument `portfolio` says it.
    pub(crate) fn unique(&self) -> Result<()> {
        self.once().map_err(|e| e.at("portfolio"))
    }

    fn once(&self) -> Result<()> {
        let lists =
            [("debts", self.debts.len()), ("prepayments", self.prepayments.len()), ("debtors", self.debtors.len())];
        for (list, found) in lists {
            if found > Self::MOST {
                return Err(Error::from(ErrorKind::TooMany { found: count(found), limit: count(Self::MOST) }).at(list));
            }
        }
        once("debts", self.debts.iter().map(|debt| &debt.id))?;
        once("prepayments", self.prepayments.iter().map(|money| &money.id))?;
        once("debtors", self.debtors.iter().map(|debtor| &debtor.id))?;
        Ok(())
    }
}

/// Every id of a list is there once.
pub(crate) fn once<'a>(list: &'static str, ids: impl ExactSizeIterator<Item = &'a crate::Id>) -> Result<()> {
    let refused = |ids: &[&crate::Id], twice: Twice| {
        let (first, again) = (position(twice.first), position(twice.again));
        let id = ids.get(again).map_or_else(|| crate::Id::numbered(0), |id| (*id).clone());
        let refused = ErrorKind::DuplicateId { id, first: count(first) };
        Error::from(refused).at("id").at_index(list, again)
    };
    let ids: Vec<&crate::Id> = ids.collect();
    first_twice(&ids).map_or(Ok(()), |twice| Err(refused(&ids, twice)))
}

fn position(place: u32) -> usize {
    usize::try_from(place).unwrap_or(usize::MAX)
}
