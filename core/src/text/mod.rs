//! Canonical forms of text (文本规范化): what two differently typed texts have in common.

pub(crate) mod company;
pub(crate) mod fold;
pub(crate) mod reference;
