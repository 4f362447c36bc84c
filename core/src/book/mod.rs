//! The book (账簿): the prepayments and receivables of a company as one list of events, and everything that follows
//! from it.
//!
//! Somebody gives an [`Order`]. [`Book::decide`] works out what it does and changes nothing; the host stores the
//! events it answers with; [`Book::apply`] takes them over. The events are the book: replayed, they give the same
//! state on every machine, whatever has become of the rules since, because they say what was decided and not how.
//!
//! The promises, each held by a property test:
//!
//! - **Once.** The id of an order is bound to its content. The same order again has the same answer for ever, also
//!   when that was a refusal; another content is a conflict.
//! - **All or nothing.** An order is one command or a batch. Either all its events are taken over or none, and a log
//!   that ends inside an order is found.
//! - **Nothing is deleted.** There is no command for it. What was wrong is taken back by another command, and the same
//!   money goes back to the same lots (反核销).
//! - **Two times.** Every event has a business date (业务日期) and the instant it was recorded (记录时间), both given
//!   by the host. Instants never run back; dates may, where every later day stays legal and the period is open.
//! - **Two writers, one wins.** An order may say which version of a stream it expects.
//!
//! ```
//! use duebook::{AsOf, Book, Command, Currency, BookEvent, Id, Money, Order, Receivable};
//!
//! let cny = |amount: &str| Money::parse(amount, Currency::new("CNY")?);
//! let mut book = Book::open("acme-trading")?;
//! let commands = vec![
//!     Command::receipt("C-88", cny("30000.07")?)?,
//!     Command::OpenReceivable { receivable: Receivable::new("INV-1", "C-88", cny("12000.08")?, "2026-02-28".parse()?)?, value: None },
//!     Command::Pay { item: Id::new("INV-1")?, amount: None, account: None, lots: vec![] },
//! ];
//! let order = Order {
//!     commands,
//!     ..Order::new("req-1", "wang.fang", "2026-02-06T08:15:30Z".parse()?, "2026-02-06".parse()?, Command::receipt("C-88", cny("1.00")?)?)?
//! };
//! let decision = book.decide(&order)?;
//! book.apply(&decision.events)?;
//! assert_eq!(book.available("C-88", order.on)?, [cny("17999.99")?]);
//! assert!(book.open_items(&Id::new("C-88")?, &AsOf::default())?.is_empty());
//!
//! // A retry does nothing new; the book out of its own lines is the same book.
//! assert!(book.decide(&order)?.events.is_empty());
//! assert_eq!(Book::replay("acme-trading", book.changes_since(0)?)?, book);
//!
//! // The payment is taken back: the receivable is open again, the money is on its lot again.
//! let BookEvent::Allocated { movement, .. } = &book.changes_since(0)?[3].event else { unreachable!() };
//! let back = Command::UndoAllocation { allocation: movement.id.clone(), amount: None };
//! let undo = Order::new("req-2", "li.na", "2026-02-07T09:00:00Z".parse()?, "2026-02-07".parse()?, back)?;
//! let decision = book.decide(&undo)?;
//! book.apply(&decision.events)?;
//! assert_eq!(book.available("C-88", undo.on)?, [cny("30000.07")?]);
//! # Ok::<(), duebook::Error>(())
//! ```

mod access;
mod account;
mod allocation;
mod apply;
mod approval;
mod blame;
#[expect(clippy::module_inception, reason = "the book is the noun of this pillar")]
mod book;
mod bytes;
mod command;
mod contract;
mod correction;
mod customer;
mod decide;
mod desk;
mod event;
mod exceptions;
mod facts;
mod flow;
mod foreign;
mod history;
mod matching;
mod note;
mod order;
mod organization;
mod outbox;
mod period;
mod portfolio;
mod posting;
mod prove;
mod read;
mod receipt;
mod receivable;
mod reconciling;
mod record;
mod recorded;
mod refund;
mod reports;
mod revaluation;
mod rules;
mod state;
mod summary;
mod table;
mod validate;
mod verify;
mod worth;

pub use access::Viewer;
pub use approval::OrderCase;
pub use blame::FieldBlame;
pub use book::{Book, Decision, DecisionLog, OrderRefusal, Origin};
pub use bytes::{read_events, write_events};
pub use command::Command;
pub use correction::{BookCorrections, CorrectionCount, CorrectionKind, RefusalCount};
pub use event::BookEvent;
pub use foreign::{BookValue, ForeignRules, NextPeriod, ValueChange, ValuedBalance, ValuedRecord};
pub use history::{BookSnapshot, Until};
pub use matching::{BookMatch, LeftBecause, LineLeft, MatchBooking, UnmatchedMoney};
pub use order::{BookStream, Expected, Order};
pub use outbox::{Notice, NoticeKind};
pub use posting::{BookVouchers, PostingQuote, PostingRules, PostingTax, PostingWindow};
pub use read::{AsOf, ContractView, CustomerView, ItemView, ReceiptView};
pub use reconciling::ReconciledPeriod;
pub use record::{
    ChargeOrigin, Contract, ContractStatus, Customer, Evidence, ItemDifference, ItemOrigin, ItemPart, ItemStanding,
    Receipt, ReceiptStatus, RecordKey, UnpaidItems,
};
pub use recorded::{Recorded, read_log, write_log};
pub use rules::{BookRules, ContractGate, DateWindow, Refusals, UnknownCustomer};
pub use summary::{BookSummary, CustomerFigures, ItemFigure};
pub use validate::OrderProblem;
pub use verify::{BookDifference, Verification};
