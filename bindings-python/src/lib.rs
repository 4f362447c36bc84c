//! The Python package `duebook`: the core's records as frozen classes, its functions as functions.
//!
//! `border` says how a value crosses and `argument` how a function takes it, `scalar` and `money` are the values
//! written by hand; `shape`, `function` and the list of all in `module` are generated from the core; `terms`,
//! `plan`, `bulk` and `call` are what a Python program has in a form of its own. Exceptions and plain names are
//! written in Python (`python/duebook/errors.py`, `enums.py`).

mod accounts;
mod argument;
mod border;
mod bulk;
mod call;
mod function;
mod kind;
mod module;
mod money;
mod plan;
mod scalar;
mod shape;
mod terms;
