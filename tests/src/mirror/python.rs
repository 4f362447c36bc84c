//! The shapes for Python: the list of records, their stubs, the functions, one Python file of plain names and one of
//! exceptions.
//!
//! A record becomes a class, a choice a class with one class inside for each variant: both are made from the core's
//! outlines when they are first asked for. A plain name becomes a member of an `enum.Enum`, and each kind of refusal
//! an exception with typed fields.

mod function;
mod handle;
mod stub;
mod text;

use std::collections::BTreeSet;
use std::path::Path;

use super::calls::{self, Argument, Call, Preset};
use super::formatted;
use super::handles::{self, Handle};
use super::model::{self, Default, Field, Kind, Shape, Type, camel_case, snake_case};
use text::told;

/// Names of the arguments of what is written by hand, if no field and no generated function has them.
const ARGUMENTS: [&str; 19] = [
    "amounts",
    "calendar",
    "code",
    "convention",
    "count",
    "currency",
    "date",
    "days",
    "digits",
    "event",
    "events",
    "first",
    "given",
    "minor",
    "months",
    "movement",
    "name",
    "percent",
    "text",
];

const NOTE: &str = "Generated from the core's source by `cargo test -p duebook-tests --test mirror`; do not edit.";

/// The files, with their paths below the workspace, as they should be.
///
/// # Panics
/// If the core's source holds something the generator does not understand.
#[must_use]
pub fn files(root: &Path) -> Vec<(&'static str, String)> {
    let core = root.join("core");
    let shapes = model::read(&core);
    let (calls, presets) = (calls::read(&core, &shapes), calls::presets(&core));
    let handles = handles::read(&core, &shapes);
    vec![
        ("bindings-python/src/shape.rs", rust(&shapes, &calls, &handles, &presets)),
        ("bindings-python/src/function.rs", function::functions(&shapes, &calls)),
        ("bindings-python/src/kept.rs", handle::rust(&handles, &shapes)),
        ("bindings-python/src/module.rs", function::module(&calls, &handles)),
        ("bindings-python/python/duebook/_shapes.pyi", stub::shapes(&shapes, &presets)),
        ("bindings-python/python/duebook/__init__.py", function::package(&shapes, &calls, &handles)),
        ("bindings-python/python/duebook/enums.py", text::enums(&shapes)),
        ("bindings-python/python/duebook/errors.py", text::errors(&shapes)),
    ]
}

/// `bindings-python/src/shape.rs`, formatted: which records there are.
///
/// # Panics
/// If `rustfmt` does not run, or refuses what was written.
fn rust(shapes: &[Shape], calls: &[Call], handles: &[Handle], presets: &[Preset]) -> String {
    let written = || shapes.iter().filter(|s| !s.request && s.name != "ErrorKind");
    let named = |s: &&Shape| matches!(s.kind, Kind::Names(_));
    let mut records: Vec<&str> = written().filter(|s| !named(s)).map(|s| s.name.as_str()).collect();
    let mut names: Vec<&str> = written().filter(named).map(|s| s.name.as_str()).collect();
    records.sort_unstable();
    names.sort_unstable();
    let preset = |preset: &Preset| {
        let (of, name) = (&preset.of, &preset.name);
        let docs = format!("{name}()\n--\n\n{}", told(&preset.docs).join("\n"));
        format!(
            "Preset {{ of: {of:?}, name: {name:?}, name_c: c{name:?}, docs: c{docs:?}, \
             make: || Box::new(duebook::{of}::{name}()) }},\n"
        )
    };
    formatted(&format!(
        "// {NOTE}\n//! The records and plain names of the core, and the presets of some.\n\n\
         pub(crate) use crate::shaped::{{Entry, Preset}};\nuse crate::shaped::{{arguments, shapes}};\n\n{}\
         shapes!([{}], [{}]);\n\n\
         /// The constructors without arguments.\npub(crate) static PRESETS: &[Preset] = &[{}];\n",
        markers(calls, handles),
        records.join(", "),
        names.join(", "),
        presets.iter().map(preset).collect::<String>(),
    ))
}

/// The scalars of these types, from where they stand.
fn scalars<'a>(types: impl IntoIterator<Item = &'a Type>) -> String {
    let (classes, others): (Vec<&str>, Vec<&str>) =
        model::scalars(types).into_iter().partition(|name| ["Currency", "Money"].contains(name));
    let list = |names: &[&str], module: &str| match names {
        [] => String::new(),
        names => format!("use crate::{module}::{{{}}};\n", names.join(", ")),
    };
    list(&classes, "money") + &list(&others, "scalar")
}

/// The names of arguments, as types.
fn markers(calls: &[Call], handles: &[Handle]) -> String {
    let mut names: BTreeSet<&str> = ARGUMENTS.into_iter().collect();
    fn name(argument: &Argument) -> &str {
        &argument.field.name
    }
    names.extend(function::in_python(calls).flat_map(|call| &call.arguments).map(name));
    names.extend(handles.iter().flat_map(Handle::all).flat_map(|method| &method.arguments).map(name));
    let marker = |name: &&str| format!("{} => {:?},\n", pascal(name), camel_case(name));
    let markers: String = names.iter().map(marker).collect();
    format!("arguments! {{\n{markers}}}\n\n")
}

fn default(field: &Field) -> Option<String> {
    match field.default {
        Default::Needed => None,
        Default::Absent => Some("None".into()),
        Default::Empty => Some("At::new(Vec::new())".into()),
        _ => Some(format!("At::new({})", left_out(field))),
    }
}

/// What a field has if it is left out, in Rust.
fn left_out(field: &Field) -> String {
    match (&field.default, &field.ty) {
        (Default::Int(number), _) => number.to_string(),
        (Default::No, _) => "false".into(),
        (Default::Record, Type::Shape(record)) => format!("core::{record}::default()"),
        (Default::Variant(variant), Type::Shape(choice)) => format!("core::{choice}::{variant}"),
        (default, ty) => panic!("{}: a default of {default:?} for {ty:?}", field.name),
    }
}

fn border(ty: &Type) -> String {
    match ty {
        Type::Scalar(name) | Type::Shape(name) => name.clone(),
        Type::Text => "Text".into(),
        Type::Bytes => "Bytes".into(),
        Type::Int => "Int".into(),
        Type::Bool => "Bool".into(),
        Type::Option(inner) => format!("Opt<{}>", border(inner)),
        Type::List(inner) => format!("List<{}>", border(inner)),
    }
}

fn docs(lines: &[String]) -> String {
    told(lines).iter().map(|line| format!("/// {line}").trim_end().to_owned() + "\n").collect()
}

/// `HalfUp` to `HALF_UP`.
fn constant(name: &str) -> String {
    snake_case(name).to_uppercase()
}

/// `as_of` to `AsOf`.
fn pascal(name: &str) -> String {
    let camel = camel_case(name);
    let (head, tail) = camel.split_at(camel.len().min(1));
    head.to_ascii_uppercase() + tail
}
