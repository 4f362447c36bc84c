//! Every cent both ways (来龙去脉): what became of a receipt, and which receipts paid a receivable.

use super::access::Seen;
use super::book::Book;
use super::read::AsOf;
use super::record::RecordKey;
use crate::account::{MoneySource, MoneyUse};
use crate::{Id, Result};

impl Book {
    /// What became of the money of a receipt (去向), also after it was moved to other accounts or became another kind
    /// of money: together exactly what it brought in. Nothing if it never arrived or was taken back by the bank.
    ///
    /// ```
    /// use duebook::{AsOf, Book, Command, Currency, Id, Money, MoneyEnd, Order, Receipt, Receivable};
    ///
    /// let cny = |amount: &str| Money::parse(amount, Currency::new("CNY")?);
    /// let mut book = Book::open("acme-trading")?;
    /// let receipt = Receipt { receipt: Some(Id::new("R-7")?), ..Receipt::new("C-88", cny("30000.07")?)? };
    /// let first = Command::RecordReceipt { receipt };
    /// let commands = vec![
    ///     first.clone(),
    ///     Command::OpenReceivable { receivable: Receivable::new("INV-1", "C-88", cny("12000.08")?, "2026-02-28".parse()?)?, value: None },
    ///     Command::Pay { item: Id::new("INV-1")?, amount: None, account: None, lots: vec![] },
    /// ];
    /// let order = Order::new("req-1", "wang.fang", "2026-02-06T08:15:30Z".parse()?, "2026-02-06".parse()?, first)?;
    /// let decision = book.decide(&Order { commands, ..order })?;
    /// book.apply(&decision.events)?;
    ///
    /// let uses = book.went_to(&Id::new("R-7")?, &AsOf::default())?;
    /// assert_eq!(uses[0].end, MoneyEnd::Paid { item: Id::new("INV-1")? });
    /// assert_eq!((uses[0].amount, uses[1].amount), (cny("12000.08")?, cny("17999.99")?));
    /// let sources = book.came_from(&Id::new("INV-1")?, &AsOf::default())?;
    /// assert_eq!((sources[0].receipt.as_str(), sources[0].amount), ("R-7", cny("12000.08")?));
    /// # Ok::<(), duebook::Error>(())
    /// ```
    ///
    /// # Errors
    /// `unknown_receipt`; for a viewer `unknown_person`, `not_allowed` and `field_protected`.
    pub fn went_to(&self, receipt: &Id, as_of: &AsOf) -> Result<Vec<MoneyUse>> {
        let eyes = self.see(as_of, Seen::Receipt, &RecordKey::Receipt { receipt: receipt.clone() }, receipt)?;
        eyes.map_or(Ok(()), |eyes| eyes.needs(Seen::Receipt, &["amount", "item"]))?;
        self.then(as_of, |book, on| {
            let found = book.state.receipt(receipt).map_err(|e| e.at("receipt"))?;
            if found.movement.is_none() {
                return Ok(Vec::new());
            }
            book.state.accounts.went_to(receipt, on).map_err(|e| e.at("receipt"))
        })
    }

    /// Which receipts paid a receivable (来源), with the lot that carried the money and the movement that applied it:
    /// together exactly what of it is paid.
    ///
    /// # Errors
    /// `unknown_item`; for a viewer `unknown_person`, `not_allowed` and `field_protected`.
    pub fn came_from(&self, item: &Id, as_of: &AsOf) -> Result<Vec<MoneySource>> {
        let eyes = self.see(as_of, Seen::Receivable, &RecordKey::Item { item: item.clone() }, item)?;
        eyes.map_or(Ok(()), |eyes| eyes.needs(Seen::Receivable, &["amount", "receipt"]))?;
        self.then(as_of, |book, on| {
            book.state.item(item).map_err(|e| e.at("item"))?;
            book.state.accounts.came_from(item, on)
        })
    }
}
