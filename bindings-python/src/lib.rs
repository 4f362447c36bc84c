//! The Python package `duebook`: the core's records as frozen classes, its functions as functions.
//!
//! Records are not written here one by one: `shape` lists them, `class` makes their classes from the outlines of the
//! core, `record` is what each of them is, `source` and `sink` are how they are read and handed out. `border` says how
//! a value crosses and `argument` how a function takes it; `row` reads tables, `shown` is
//! what a notebook sees. `scalar` and `money` are the values written by hand, `forms`,
//! `terms` and `bulk` what some records have beside their fields. `shape`, `function` and the list of all in `module`
//! are generated from the core. Exceptions and plain names are written in Python (`python/duebook/errors.py`,
//! `enums.py`).

mod accounts;
mod argument;
mod border;
mod bulk;
mod call;
mod class;
mod content;
mod forms;
mod function;
mod kept;
mod module;
mod money;
mod names;
mod record;
mod row;
mod scalar;
mod shape;
mod shaped;
mod shown;
mod sink;
mod source;
mod terms;
