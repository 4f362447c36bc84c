//! A subject (审批/权限对象): what is decided about, as facts.

use std::collections::BTreeMap;

use crate::error::ErrorKind;
use crate::item::{Field, Value};
use crate::people::at_most;
use crate::shape::Shape;
use crate::{Error, Id, Result};

/// One thing somebody wants to do, see or approve: its action or kind, its id, and what is known of it.
///
/// ```
/// use duebook::{Currency, Field, Money, Subject, Value};
///
/// let amount = Money::parse("100000.01", Currency::new("CNY")?)?;
/// let refund = Subject {
///     action: "refund".parse()?,
///     id: "RF-7".parse()?,
///     facts: vec![Field { name: "amount".parse()?, value: Value::Amount { amount } }, Field::text("owner", "li")?],
/// };
/// assert_eq!(refund.fact(&"amount".parse()?), Some(&Value::Amount { amount }));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// Row scopes read the facts `owner`, `team`, `department`, `region` and `project`; all other names are the host's.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Subject {
    /// What is to be done (`refund`, `contractChange`, `writeOff`), or the kind of record that is looked at.
    pub action: Id,
    /// Its number.
    pub id: Id,
    /// What is known of it, each name once, at most 256.
    #[shape(omit)]
    pub facts: Vec<Field>,
}

/// The fact that names the person a record belongs to (负责人).
pub(crate) const OWNER: Id = Id::literal("owner");
pub(crate) const TEAM: Id = Id::literal("team");
pub(crate) const DEPARTMENT: Id = Id::literal("department");
pub(crate) const REGION: Id = Id::literal("region");
pub(crate) const PROJECT: Id = Id::literal("project");

impl Subject {
    /// The most facts.
    pub const MOST_FACTS: usize = 256;

    /// The fact of that name.
    #[must_use]
    pub fn fact(&self, name: &Id) -> Option<&Value> {
        crate::item::value_of(&self.facts, name)
    }

    /// Whether each fact stands once.
    ///
    /// # Errors
    /// `too_many` at `facts`; `duplicate_field` at `facts[1].name`.
    pub fn check(&self) -> Result<()> {
        at_most(self.facts.len(), Self::MOST_FACTS).map_err(|e| e.at("facts"))?;
        let mut seen = BTreeMap::new();
        for (position, fact) in self.facts.iter().enumerate() {
            if seen.insert(&fact.name, position).is_some() {
                let refused = ErrorKind::DuplicateField { field: fact.name.as_str().to_owned() };
                return Err(Error::from(refused).at("name").at_index("facts", position));
            }
        }
        Ok(())
    }
}

/// The fact of that name, if it is a text.
pub(crate) fn text_fact<'a>(subject: &'a Subject, name: &Id) -> Option<&'a Id> {
    match subject.fact(name) {
        Some(Value::Text { text }) => Some(text),
        _ => None,
    }
}
