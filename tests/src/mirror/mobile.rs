//! The files of the mobile packages that follow the core's shapes.
//!
//! UniFFI writes the Kotlin, Swift and Python; it is fed from here. Besides the mirrored records and the
//! error, every host gets a test-side codec between JSON and its own types, so that the conformance
//! vectors run through the typed API and a new shape costs nobody a line.

use std::path::Path;

use super::calls;
use super::handles;
use super::model::{self, Default, Field, Kind, Shape, Type, all_fields};

mod call;
mod handle;
mod kotlin;
mod python;
mod rust;
mod swift;
mod trace;
mod wrapped;

/// Told in the first line of every file written here.
const NOTE: &str = "Generated from the core's source by `cargo test -p duebook-tests --test mirror`. Do not edit.";

/// Names that would hide a type every Swift program imports.
const RENAMED: [(&str, &str); 2] = [("Calendar", "BusinessCalendar"), ("Date", "LocalDate")];

/// What the tests take and give beside the arguments and answers of the generated functions.
const TAKEN: [&str; 8] = ["BusinessDay", "Calendar", "Lot", "Plan", "Receivable", "Rounding", "Scheme", "Step"];
const GIVEN: [&str; 3] = ["Plan", "Receivable", "Rounded"];

/// The files, with their paths below the workspace, as they should be.
///
/// # Panics
/// If the core's source holds something the generator does not understand.
#[must_use]
pub fn files(root: &Path) -> Vec<(&'static str, String)> {
    let core = root.join("core");
    let all = model::read(&core);
    let (calls, presets) = (calls::read(&core, &all), calls::presets(&core));
    let errors = all.iter().find(|s| s.name == "ErrorKind").unwrap_or_else(|| panic!("no ErrorKind"));
    let Kind::Choice(errors) = &errors.kind else { panic!("ErrorKind is not a choice with fields") };
    // Arguments are passed one by one, and the error is flat.
    let shapes: Vec<Shape> = all.iter().filter(|s| !s.request && s.name != "ErrorKind").cloned().collect();
    let arguments = calls.iter().flat_map(|call| &call.arguments).map(|argument| &argument.field.ty);
    let taken = within(&shapes, TAKEN.into_iter().chain(arguments.filter_map(model::shape_of)));
    let given = within(&shapes, GIVEN.into_iter().chain(calls.iter().filter_map(|call| model::shape_of(&call.answer))));
    let kotlin = kotlin::codec(&taken, &given, errors) + &call::kotlin(&calls);
    let swift = swift::codec(&taken, &given, errors) + &call::swift(&calls);
    vec![
        ("bindings-mobile/src/shape.rs", rust::shapes(&shapes)),
        ("bindings-mobile/src/function.rs", call::rust(&calls, &shapes)),
        ("bindings-mobile/src/kept.rs", handle::rust(&handles::read(&core, &all), &shapes)),
        ("bindings-mobile/src/wrapped.rs", wrapped::rust(&shapes, &presets)),
        ("bindings-mobile/src/given/shape.rs", trace::shapes(&shapes)),
        ("bindings-mobile/src/error/kind.rs", rust::errors(errors)),
        ("bindings-mobile/bindgen/src/defaults.rs", rust::defaults(&shapes)),
        ("bindings-mobile/kotlin/src/main/kotlin/duebook/Wrapped.kt", wrapped::kotlin(&shapes, &presets)),
        ("bindings-mobile/kotlin/src/test/kotlin/duebook/Codec.kt", kotlin),
        ("bindings-mobile/swift/Sources/Duebook/Wrapped.swift", wrapped::swift(&shapes, &presets)),
        ("bindings-mobile/swift/Tests/DuebookTests/Codec.swift", swift),
        ("bindings-mobile/python-check/shapes.py", python::table(&shapes, errors, &calls)),
    ]
}

/// The shapes that stand in the roots, however deep, in the order of the model.
fn within<'a>(shapes: &'a [Shape], roots: impl Iterator<Item = &'a str>) -> Vec<&'a Shape> {
    let found = model::reachable(shapes, roots);
    shapes.iter().filter(|s| found.contains(s.name.as_str())).collect()
}

/// The scalars of these types from where they stand, sorted by their names in the hosts.
fn scalars<'a>(types: impl IntoIterator<Item = &'a Type>) -> String {
    let mut names: Vec<&str> = model::scalars(types).into_iter().map(host_name).collect();
    names.sort_unstable();
    match names.as_slice() {
        [] => String::new(),
        names => format!("use crate::scalar::{{{}}};\n", names.join(", ")),
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
