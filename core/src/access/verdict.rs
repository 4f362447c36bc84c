//! A verdict (判定): allowed or not, and why.

use serde::{Deserialize, Serialize};

use crate::AccessReason;

/// Whether somebody may do something, and what made it so.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Verdict {
    /// Whether it is allowed.
    pub allowed: bool,
    /// Why, and what would change it.
    pub reason: AccessReason,
}
