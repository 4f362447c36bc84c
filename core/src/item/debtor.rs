//! A debtor (债务人): a customer as credit, reports and reminders see one.

use super::Field;
use crate::shape::Shape;
use crate::{Date, Id, Result};

/// A customer with what is known of it beside its debts.
///
/// ```
/// let debtor = duebook::Debtor::new("C-88")?;
/// assert!(debtor.events.is_empty());
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Debtor {
    /// The customer, once in a call.
    pub id: Id,
    /// The name (企业名称).
    #[shape(omit)]
    pub name: Option<String>,
    /// The customer it belongs to, if it is a part of a group (集团).
    #[shape(omit)]
    pub parent: Option<Id>,
    /// Who looks after it today (负责人).
    #[shape(omit)]
    pub owner: Option<Id>,
    /// Since when it is a customer. Absent: since its first debt or prepayment.
    #[shape(omit)]
    pub since: Option<Date>,
    /// What else is known: `department`, `team`, `region`, `segment`.
    #[shape(omit)]
    pub fields: Vec<Field>,
    /// What happened to it beside its debts.
    #[shape(omit)]
    pub events: Vec<DebtorEvent>,
}

/// Something that happened to a customer.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct DebtorEvent {
    /// The business date.
    pub on: Date,
    /// The day it was entered. Absent: on its business date.
    #[shape(omit)]
    pub entered: Option<Date>,
    /// What happened.
    pub act: DebtorAct,
}

/// What happened to a customer.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum DebtorAct {
    /// It is insolvent, or we sue it (破产、诉讼).
    Insolvent {},
    /// That is over.
    Solvent {},
    /// Somebody stopped it by hand (手工冻结).
    Stopped {},
    /// That is over.
    Released {},
    /// Somebody else looks after it (移交负责人).
    Reassigned {
        /// Who.
        owner: Id,
    },
    /// Somebody was in touch with it (联系记录).
    Contacted {},
}

impl Debtor {
    /// A customer of whom only the id is known.
    ///
    /// # Errors
    /// Those of [`Id::new`].
    pub fn new(id: &str) -> Result<Self> {
        Ok(Self {
            id: Id::new(id).map_err(|e| e.at("id"))?,
            name: None,
            parent: None,
            owner: None,
            since: None,
            fields: Vec::new(),
            events: Vec::new(),
        })
    }
}
