//! An order (指令单): what somebody wants done, once, all of it or nothing.

use sha2::{Digest as _, Sha256};

use super::command::Command;
use crate::account::AccountKey;
use crate::error::{ErrorKind, count};
use crate::hex::hex;
use crate::json::write_behind;
use crate::shape::Shape;
use crate::{Date, Error, Id, Instant, Result};

/// One command, or a batch of which each sees what those before it did.
///
/// The id is bound to the content for ever: the same order again has the same answer and does nothing new, another
/// content under the id is refused. The content is the commands, who gives them and the business date. The instant
/// and the expected versions are not part of it: they belong to the attempt, and a retry has others.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Order {
    /// The order, unique for ever; made and kept by the caller before the first attempt.
    pub id: Id,
    /// Who gives it.
    pub by: Id,
    /// When it is recorded (记录时间), as the host's clock says; never before the last recorded instant.
    pub at: Instant,
    /// The business date (业务日期) of everything it does.
    pub on: Date,
    /// What the writer believes to be current; none: whatever it is.
    #[shape(omit)]
    pub expect: Vec<Expected>,
    /// What is to be done, 1 to 10,000 commands.
    pub commands: Vec<Command>,
}

/// A stream must still be at this version, or the order is refused: of two writers one wins.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Expected {
    /// The stream.
    pub stream: BookStream,
    /// Its version; 0 if nothing was recorded of it.
    pub version: i64,
}

/// What has a version of its own: the number of events that touched it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum BookStream {
    /// The whole book.
    Book {},
    /// A customer with all accounts, receivables and receipts.
    Customer {
        /// The customer.
        customer: Id,
    },
    /// A contract.
    Contract {
        /// The contract.
        contract: Id,
    },
    /// A single prepayment account.
    Account {
        /// The account.
        account: AccountKey,
    },
}

impl std::fmt::Display for BookStream {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Book {} => f.write_str("book"),
            Self::Customer { customer } => write!(f, "customer {customer}"),
            Self::Contract { contract } => write!(f, "contract {contract}"),
            Self::Account { account } => write!(f, "account {} {}", account.customer, account.currency),
        }
    }
}

impl Order {
    /// The most commands.
    pub const MOST_COMMANDS: usize = 10_000;

    /// An order of one command.
    ///
    /// # Errors
    /// Those of [`Id::new`], at `id` or `by`.
    pub fn new(id: &str, by: &str, at: Instant, on: Date, command: Command) -> Result<Self> {
        Ok(Self {
            id: Id::new(id).map_err(|e| e.at("id"))?,
            by: Id::new(by).map_err(|e| e.at("by"))?,
            at,
            on,
            expect: Vec::new(),
            commands: vec![command],
        })
    }

    /// The fingerprint of the content: SHA-256 over who, the business date and the canonical JSON of the commands.
    ///
    /// # Errors
    /// None for the commands of this library.
    pub fn fingerprint(&self) -> Result<String> {
        Ok(hex(&self.digest()?))
    }

    pub(super) fn digest(&self) -> Result<[u8; 32]> {
        // No id and no date holds a line end, so nothing can be read in two ways.
        let mut text = Vec::with_capacity(512);
        for line in [self.by.as_str(), self.on.text().as_str()] {
            text.extend_from_slice(line.as_bytes());
            text.push(b'\n');
        }
        Ok(Sha256::digest(write_behind(&self.commands, text)?).into())
    }

    /// What can be seen of the order alone.
    pub(super) fn check(&self) -> Result<()> {
        let (found, limit) = (self.commands.len(), Self::MOST_COMMANDS);
        if found == 0 {
            return Err(Error::new(ErrorKind::Empty {}).at("commands"));
        }
        if found > limit {
            let kind = ErrorKind::TooMany { found: count(found), limit: count(limit) };
            return Err(Error::new(kind).at("commands"));
        }
        for (position, command) in self.commands.iter().enumerate() {
            command.check().map_err(|e| e.at_index("commands", position))?;
        }
        Ok(())
    }
}
