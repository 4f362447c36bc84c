//! Field masks (字段权限): which fields may be changed, only read, or not even seen.

use crate::shape::Shape;
use crate::{Field, Id};

/// What may be done with some fields of a record.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct FieldMask {
    /// Of which actions or kinds of record, at most 100. None: of all.
    #[shape(omit)]
    pub actions: Vec<Id>,
    /// The names of the fields, 1 to 100.
    pub fields: Vec<Id>,
    /// What may be done with them.
    pub access: FieldAccess,
    /// Only while an approval is at this step (节点权限). Absent: always.
    #[shape(omit)]
    pub step: Option<Id>,
}

/// What may be done with a field. Of several the strictest holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Shape)]
pub enum FieldAccess {
    /// Seen and changed (可编辑).
    Write,
    /// Seen (只读).
    Read,
    /// Neither (不可见).
    Hidden,
}

/// What is left of a record's fields.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub struct Masked {
    /// The fields that may be seen, in the order given.
    pub fields: Vec<Field>,
    /// The names of those that may not be changed.
    #[shape(omit)]
    pub read_only: Vec<Id>,
    /// The names of those that may not be seen. Their values are gone.
    #[shape(omit)]
    pub hidden: Vec<Id>,
}
