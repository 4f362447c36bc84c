//! The book at a glance (账簿概览): every customer, every figure, for a host that keeps no book in memory.

use super::access::Seen;
use super::book::Book;
use super::order::BookStream;
use super::read::AsOf;
use super::record::RecordKey;
use crate::shape::Shape;
use crate::{Date, Id, Money, Result};

/// What a book comes to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct BookSummary {
    /// The book.
    pub book: Id,
    /// The number of its last event.
    pub sequence: i64,
    /// The last closed day.
    #[shape(omit)]
    pub closed_through: Option<Date>,
    /// Its customers by id, without those who became another.
    pub customers: Vec<CustomerFigures>,
}

/// What a customer has and owes, one amount for each currency.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct CustomerFigures {
    /// The customer.
    pub customer: Id,
    /// How many events touched the customer.
    pub version: i64,
    /// What stands on the books.
    pub booked: Vec<Money>,
    /// What can be used without being named.
    pub available: Vec<Money>,
    /// What is set aside for orders and disputes.
    pub held: Vec<Money>,
    /// What is set aside for a refund.
    pub in_refund: Vec<Money>,
    /// What is owed, item by item.
    pub owed: Vec<ItemFigure>,
}

/// What is open of a receivable.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ItemFigure {
    /// The receivable.
    pub item: Id,
    /// What is open of it.
    pub open: Money,
    /// When it is due.
    pub due: Date,
}

impl Book {
    /// All customers with all figures; for a viewer those whose accounts may be seen.
    ///
    /// # Errors
    /// Those of [`balance`](Self::balance) and [`open_items`](Self::open_items).
    pub fn summary(&self, as_of: &AsOf) -> Result<BookSummary> {
        let eyes = self.eyes(as_of)?;
        let bare = AsOf { recorded: None, viewer: None, ..as_of.clone() };
        let mut summary = self.then(as_of, |book, _| book.customers_at(&bare))?;
        summary.book = self.id.clone();
        if let Some(eyes) = eyes {
            summary.customers.retain(|one| eyes.may_see_of(Seen::Account, &one.customer).is_ok());
            for one in &mut summary.customers {
                one.owed.retain(|owed| {
                    let key = RecordKey::Item { item: owed.item.clone() };
                    eyes.may_see_record(Seen::Receivable, &key, &owed.item).is_ok()
                });
            }
            if !summary.customers.is_empty() {
                eyes.needs_figures()?;
            }
            // Who sees no row misses no field.
            if summary.customers.iter().any(|one| !one.owed.is_empty()) {
                eyes.needs(Seen::Receivable, &["item", "open", "due"])?;
            }
        }
        Ok(summary)
    }

    fn customers_at(&self, as_of: &AsOf) -> Result<BookSummary> {
        let living = self.state.customers.sorted().into_iter().filter(|(_, state)| state.into.is_none());
        let customers = living.map(|(id, _)| self.figures(id, as_of)).collect::<Result<_>>()?;
        let (book, closed_through) = (self.id.clone(), self.closed_through());
        Ok(BookSummary { book, sequence: self.sequence(), closed_through, customers })
    }

    fn figures(&self, customer: &Id, as_of: &AsOf) -> Result<CustomerFigures> {
        let balances = self.balance(customer, as_of)?;
        let items = self.open_items(customer, as_of)?;
        let all = |figure: fn(&crate::Balance) -> Money| balances.iter().map(figure).collect();
        Ok(CustomerFigures {
            customer: customer.clone(),
            version: self.version(&BookStream::Customer { customer: customer.clone() }),
            booked: all(|of| of.booked),
            available: all(|of| of.available),
            held: all(|of| of.held),
            in_refund: all(|of| of.in_refund),
            owed: items
                .into_iter()
                .map(|item| item.receivable)
                .map(|item| ItemFigure { item: item.id, open: item.open, due: item.due })
                .collect(),
        })
    }
}
