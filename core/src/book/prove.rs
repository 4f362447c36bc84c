//! The proof of the book (账簿证明): its lines are the leaves of a log that proves them.
//!
//! Line 0 is the [`Genesis`](crate::Genesis) of the book, line n the canonical line of event n. So the head of a book
//! is that of the file in which a host keeps those lines, and whoever has the file needs no book to check it.

use super::book::Book;
use crate::{ConsistencyProof, Genesis, Head, InclusionProof, Log, Result};

impl Book {
    /// The first line of the log of the book, before those of its events: its [`Genesis`](crate::Genesis).
    #[must_use]
    pub fn first_line(&self) -> String {
        Genesis::new(self.id.clone()).line()
    }

    /// The head of the book (根摘要): how many lines, and the root over all of them. Kept where the keeper of the log
    /// cannot reach, it stands for every byte.
    ///
    /// Who never asks pays nothing, who asks pays for what is new: the digests of the lines seen so far are kept.
    ///
    /// ```
    /// use duebook::{Book, Command, LogTrust, Money, Order, verify_consistency, verify_lines};
    ///
    /// let mut book = Book::open("acme")?;
    /// let mut pay = |book: &mut Book, id: &str, amount: &str| {
    ///     let command = Command::receipt("C-88", Money::parse(amount, "CNY".parse()?)?)?;
    ///     let order = Order::new(id, "wang.fang", "2026-02-06T08:15:30Z".parse()?, "2026-02-06".parse()?, command)?;
    ///     let decision = book.decide(&order)?;
    ///     book.apply(&decision.events) // after they are stored
    /// };
    /// pay(&mut book, "req-1", "30000.07")?;
    /// let kept = book.head()?; // in the closing minutes, say
    /// assert_eq!(kept.count, 3); // the genesis, the customer, the receipt
    /// pay(&mut book, "req-2", "0.03")?;
    /// let now = book.head()?;
    /// verify_consistency(&book.consistency(kept.count)?, &kept, &now)?; // nothing old was changed
    ///
    /// let mut file = vec![book.first_line()];
    /// for event in book.changes_since(0)? {
    ///     file.push(event.line()?);
    /// }
    /// let trust = LogTrust { heads: vec![kept, now], book: Some("acme".parse()?), ..LogTrust::default() };
    /// assert!(verify_lines(&file, &trust)?.is_intact());
    /// let forged: Vec<String> = file.iter().map(|line| line.replace("30000.07", "30000.70")).collect();
    /// assert!(!verify_lines(&forged, &trust)?.is_intact());
    /// # Ok::<(), duebook::Error>(())
    /// ```
    ///
    /// # Errors
    /// None for the events of this library.
    pub fn head(&mut self) -> Result<Head> {
        Ok(self.proven()?.head())
    }

    /// Proves that an event stands in the book as it is now (存在证明).
    ///
    /// # Errors
    /// `number_out_of_range` for an event the book does not have; 0 is the genesis.
    pub fn inclusion(&mut self, sequence: i64) -> Result<InclusionProof> {
        let log = self.proven()?;
        log.inclusion(sequence, log.head().count)
    }

    /// Proves that the book of today continues what it was at an earlier head (一致性证明).
    ///
    /// # Errors
    /// `number_out_of_range` for a longer head.
    pub fn consistency(&mut self, count: i64) -> Result<ConsistencyProof> {
        let log = self.proven()?;
        log.consistency(count, log.head().count).map_err(|e| e.at("count"))
    }

    /// The log up to the last event.
    fn proven(&mut self) -> Result<&Log> {
        let seen = usize::try_from(self.proof.head().count).unwrap_or(0);
        if seen == 0 {
            self.proof = Log::of_book(&self.id);
        }
        for event in self.log.iter().skip(seen.saturating_sub(1)) {
            self.proof.append(event.line()?.as_bytes());
        }
        Ok(&self.proof)
    }
}
