//! The files of the mobile packages that follow the core's shapes.
//!
//! UniFFI writes the Kotlin, Swift and Python; it is fed from here. Besides the mirrored records and the
//! error, every host gets a test-side codec between JSON and its own types, so that the conformance
//! vectors run through the typed API and a new shape costs nobody a line.

use std::collections::BTreeSet;
use std::path::Path;

use super::model::{self, Default, Field, Kind, Shape, Type};

mod kotlin;
mod python;
mod rust;
mod swift;
mod trace;

/// Told in the first line of every file written here.
const NOTE: &str = "Generated from the core's source by `cargo test -p duebook-tests --test mirror`. Do not edit.";

/// Not mirrored as they are: the arguments of `schedule` are passed by name, and the error is flat.
const BY_HAND: [&str; 2] = ["ScheduleRequest", "ErrorKind"];

/// Names that would hide a type every Swift program imports.
const RENAMED: [(&str, &str); 2] = [("Calendar", "BusinessCalendar"), ("Date", "LocalDate")];

/// What the calls take, beside the scalars.
const TAKEN: [&str; 10] =
    ["BusinessDay", "Calendar", "EventDate", "Lot", "Parts", "Receivable", "Remainder", "Rounding", "Scheme", "Terms"];

/// What the calls give back, beside the scalars.
const GIVEN: [&str; 6] = ["AgingRow", "Plan", "Receivable", "Rounded", "Schedule", "Split"];

/// The files, with their paths below the workspace, as they should be.
///
/// # Panics
/// If the core's source holds something the generator does not understand.
#[must_use]
pub fn files(root: &Path) -> Vec<(&'static str, String)> {
    let all = model::read(&root.join("core"));
    let errors = all.iter().find(|s| s.name == "ErrorKind").unwrap_or_else(|| panic!("no ErrorKind"));
    let Kind::Choice(errors) = &errors.kind else { panic!("ErrorKind is not a choice with fields") };
    let shapes: Vec<Shape> = all.iter().filter(|s| !BY_HAND.contains(&s.name.as_str())).cloned().collect();
    let walked = [&TAKEN[..], &["Step"]].concat();
    let (taken, given) = (reachable(&shapes, &walked), reachable(&shapes, &GIVEN));
    vec![
        ("bindings-mobile/src/shape.rs", rust::shapes(&shapes)),
        ("bindings-mobile/src/given/shape.rs", trace::shapes(&shapes)),
        ("bindings-mobile/src/error/kind.rs", rust::errors(errors)),
        ("bindings-mobile/bindgen/src/defaults.rs", rust::defaults(&shapes)),
        ("bindings-mobile/kotlin/src/test/kotlin/duebook/Codec.kt", kotlin::codec(&taken, &given, errors)),
        ("bindings-mobile/swift/Tests/DuebookTests/Codec.swift", swift::codec(&taken, &given, errors)),
        ("bindings-mobile/python-check/shapes.py", python::table(&shapes, errors)),
    ]
}

/// The shapes that stand in the roots, however deep, in the order of the model.
fn reachable<'a>(shapes: &'a [Shape], roots: &[&str]) -> Vec<&'a Shape> {
    let mut found: BTreeSet<&str> = BTreeSet::new();
    let mut open: Vec<&str> = roots.to_vec();
    while let Some(name) = open.pop() {
        let shape = shapes.iter().find(|s| s.name == name).unwrap_or_else(|| panic!("no shape {name}"));
        if found.insert(&shape.name) {
            open.extend(fields(shape).filter_map(|field| shape_of(&field.ty)));
        }
    }
    shapes.iter().filter(|s| found.contains(s.name.as_str())).collect()
}

fn fields(shape: &Shape) -> impl Iterator<Item = &Field> {
    let (record, variants) = match &shape.kind {
        Kind::Record(fields) => (&fields[..], &[][..]),
        Kind::Names(variants) | Kind::Choice(variants) => (&[][..], &variants[..]),
    };
    record.iter().chain(variants.iter().flat_map(|variant| &variant.fields))
}

fn shape_of(ty: &Type) -> Option<&str> {
    match ty {
        Type::Shape(name) => Some(name),
        Type::Option(inner) | Type::List(inner) => shape_of(inner),
        Type::Scalar(_) | Type::Text | Type::Int | Type::Bool => None,
    }
}

/// The name of a type of the core in Kotlin and Swift.
fn host_name(name: &str) -> &str {
    RENAMED.iter().find(|(core, _)| *core == name).map_or(name, |(_, host)| host)
}

/// `ModifiedFollowing` to `modifiedFollowing`.
fn lower_camel(pascal: &str) -> String {
    model::camel_case(&model::snake_case(pascal))
}

/// `ModifiedFollowing` to `MODIFIED_FOLLOWING`.
fn shouty(pascal: &str) -> String {
    model::snake_case(pascal).to_ascii_uppercase()
}

/// How a host's reader asks for a field, in the words both Kotlin and Swift use.
fn asked(field: &Field) -> (&'static str, &Type) {
    match (&field.ty, &field.default) {
        (Type::Option(inner), _) => ("option", inner),
        (ty, Default::Needed) => ("need", ty),
        (ty, _) => ("may", ty),
    }
}
