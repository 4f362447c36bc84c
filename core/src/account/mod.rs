//! Prepayment accounts (预收账户): money of customers that has not paid for anything yet.
//!
//! An account is a list of [`Movement`]s that is only ever added to; the caller stores it. [`Accounts`] is
//! what follows from the list: balances, lots, holds and the running ledger of any day. Money received is a
//! lot; it keeps its day of arrival, nature, scope, priority and expiry while parts of it are used, and what
//! is taken back goes back to the same lots in the same amounts.
//!
//! A caller says what is wanted ([`AccountRequest`]); [`Accounts::decide`] answers with the movement that does
//! it, names the lots it takes and says why; [`Accounts::apply`] checks every movement, from wherever it comes.
//!
//! # The kinds of money
//!
//! | nature | pays items | goes back to the payer |
//! |---|---|---|
//! | advance 预收款, contract liability 合同负债, earnest 订金 | yes | yes |
//! | deposit 定金 | yes | by name, and only for a cause that returns it |
//! | guarantee 保证金 | by name | by name |
//! | promotional 赠送金 | yes, before paid money | never |
//! | unidentified 未明款项 | no | by name |
//!
//! A deposit (定金) binds both sides (民法典 art. 586 to 588): on performance it is set off or returned; the
//! payer who breaks the contract loses it; the receiver who breaks it owes double. A refund for the breach of
//! the receiver returns the deposit and states the second half in [`AccountPlan::also_owed`]; it is a debt of
//! its own and leaves no account.
//!
//! # Time
//!
//! Every figure is a function of the business date. A lot is no longer available on the day it expires, a hold
//! no longer holds on the day it ends, whether or not somebody recorded it: equality counts as past.

mod accounts;
mod balance;
mod batch;
mod check;
mod choose;
mod commit;
mod decide;
mod deed;
mod find;
mod flow;
mod held;
mod key;
mod ledger;
mod lines;
mod links;
mod lots;
mod movement;
mod moves;
mod names;
mod policy;
mod request;
mod shelf;
mod state;
mod take;
mod tie_out;
mod timeline;
mod trace;
mod trial;
mod undo;
mod usable;

pub use accounts::{AccountSummary, Accounts};
pub use balance::{AccountBalance, Balance};
pub use batch::{BatchLine, BatchRequest};
pub use flow::{MoneyEnd, MoneySource, MoneyUse};
pub use key::{AccountFilter, AccountKey, PaidItem};
pub use ledger::{AccountLedger, AccountLedgerLine};
pub use links::AccountLink;
pub use lots::{AccountHold, AccountLot, HoldStatus};
pub use movement::{Act, Draw, HoldPurpose, Move, Movement, RefundCause};
pub use policy::{AccountPolicy, BackDating, HeldExpiry, Opening};
pub use request::{AccountPlan, AccountRequest, Because};
pub use tie_out::{Control, TieOut, TieOutRow, Uncontrolled};
pub use trace::TraceLine;
