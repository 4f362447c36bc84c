//! The functions of the mobile library, and how the tests of each host call them by their JSON names.

use std::collections::BTreeSet;

use super::super::calls::{Argument, Call, Pass, not_a_word};
use super::super::formatted;
use super::super::model::{self, Default, Kind, Shape, Type};
use super::rust::{docs, of_type};
use super::{NOTE, asked, host_name, kotlin, scalars, swift};

/// `bindings-mobile/src/function.rs`.
pub(super) fn rust(calls: &[Call], shapes: &[Shape]) -> String {
    let types: Vec<&Type> = calls
        .iter()
        .flat_map(|call| call.arguments.iter().map(|argument| &argument.field.ty).chain([&call.answer]))
        .collect();
    let used: BTreeSet<&str> = types.iter().filter_map(|ty| model::shape_of(ty)).map(host_name).collect();
    let mut text = format!(
        "// {NOTE}\n//! The functions of the library, one short one each.\n\n\
         #![allow(clippy::too_many_arguments, reason = \"a host passes them by name\")]\n\nuse crate::given::Given;\n{}use crate::{{Result, {}}};\n",
        scalars(types.iter().copied()),
        used.into_iter().collect::<Vec<_>>().join(", "),
    );
    for call in calls {
        text += &function(call, shapes);
    }
    formatted(&text)
}

/// Whether it always crosses: nothing in it can fail to be read.
fn always_crosses(ty: &Type, shapes: &[Shape]) -> bool {
    match ty {
        Type::Text | Type::Bytes | Type::Int | Type::Bool => true,
        Type::Shape(of) => shapes.iter().any(|s| s.name == *of && matches!(s.kind, Kind::Names(_))),
        Type::Scalar(_) | Type::Option(_) | Type::List(_) => false,
    }
}

/// What an argument is called: `case` is a word of C, in which Swift is told of the functions.
pub(super) fn argument(field: &model::Field) -> String {
    if field.name == "case" { not_a_word(field) } else { field.name.clone() }
}

/// How arguments are taken and passed on.
pub(super) struct Crossing {
    /// What is taken where a host says nothing.
    pub(super) defaults: Vec<String>,
    /// What Rust says of each.
    pub(super) taken: Vec<String>,
    /// What makes values of the core of them.
    pub(super) read: String,
    /// How each is passed to the core.
    pub(super) passed: Vec<String>,
}

/// `fields` if they are those of a request.
pub(super) fn crossing(arguments: &[Argument], shapes: &[Shape], fields: bool) -> Crossing {
    let mut defaults = Vec::new();
    let mut taken = Vec::new();
    let mut read = String::new();
    let mut passed = Vec::new();
    for Argument { field, pass } in arguments {
        let name = &argument(field);
        let mut ty = of_type(&field.ty);
        let mut otherwise = String::new();
        match (&field.default, &field.ty) {
            (Default::Needed, _) => {}
            (Default::Absent, _) => defaults.push(format!("{name} = None")),
            (Default::Empty, _) => defaults.push(format!("{name} = []")),
            (Default::Int(number), _) => defaults.push(format!("{name} = {number}")),
            (Default::No, _) => defaults.push(format!("{name} = false")),
            // UniFFI has no word for such a default: left out is left out, and the core's takes its place.
            (Default::Variant(_) | Default::Record, _) => {
                defaults.push(format!("{name} = None"));
                ty = format!("Option<{ty}>");
                otherwise = ".unwrap_or_default()".into();
            }
        }
        if otherwise.is_empty() && always_crosses(&field.ty, shapes) {
            taken.push(format!("{name}: {ty}"));
        } else {
            taken.push(format!("{name}: Given<{ty}>"));
            read += &format!("let {name} = {name}.at({:?})?{otherwise};\n", field.json);
        }
        let value = match pass {
            Pass::Value => name.clone(),
            Pass::Reference | Pass::Borrowed => format!("&{name}"),
            Pass::OptionOfReference => format!("{name}.as_ref()"),
        };
        passed.push(if fields && value != field.name { format!("{}: {value}", field.name) } else { value });
    }
    Crossing { defaults, taken, read, passed }
}

fn function(call: &Call, shapes: &[Shape]) -> String {
    let Crossing { defaults, taken, read, passed } = crossing(&call.arguments, shapes, call.request.is_some());
    let made = call.spelled("duebook", &passed);
    let made = call.at.map_or(made.clone(), |at| format!("{made}.map_err(|error| error.at({at:?}))"));
    let made = if call.refuses { format!("{made}?") } else { made };
    let mut told = Vec::new();
    // An argument of the function's own name hides it from the code that UniFFI writes around it.
    let hidden = call.arguments.iter().any(|argument| argument.field.name == call.name);
    let name = if hidden { format!("{}_call", call.name) } else { call.name.clone() };
    if hidden {
        told.push(format!("name = \"{}\"", call.name));
    }
    if !defaults.is_empty() {
        told.push(format!("default({})", defaults.join(", ")));
    }
    let told = if told.is_empty() { String::new() } else { format!("({})", told.join(", ")) };
    format!(
        "\n{}#[uniffi::export{told}]\npub fn {name}({}) -> Result<{}> {{\n{read}Ok({made})\n}}\n",
        docs("", &call.docs),
        taken.join(", "),
        of_type(&call.answer),
    )
}

fn replayed(calls: &[Call]) -> impl Iterator<Item = &Call> {
    calls.iter().filter(|call| !call.otherwise)
}

fn fields(call: &Call) -> Vec<model::Field> {
    call.arguments.iter().map(|argument| argument.field.clone()).collect()
}

/// The functions by their JSON names, in Kotlin.
pub(super) fn kotlin(calls: &[Call]) -> String {
    let mut text = "\n/** What a generated function answers; nothing if there is none of this name. */\n".to_owned();
    text += "internal fun answered(name: String, given: Given): JsonNode? = when (name) {\n";
    for call in replayed(calls) {
        let fields = fields(call);
        let argument = |field: &model::Field| {
            let (ask, ty) = asked(field);
            let mark = if ask == "need" { "" } else { "?" };
            format!("{ask}(\"{}\"){mark}{}{}", field.json, kotlin::read("", ty), kotlin::otherwise(field))
        };
        let arguments: Vec<String> = fields.iter().map(argument).collect();
        if let ([field], true) = (&fields[..], call.whole) {
            let (read, json) = (kotlin::read("given", &field.ty), kotlin::json(&call.answer));
            text += &format!("    \"{0}\" -> duebook.{0}({read}){json}\n", call.json);
            continue;
        }
        text += &format!(
            "    \"{0}\" -> given.fields({1}).run {{ duebook.{0}({2}){3} }}\n",
            call.json,
            kotlin::names(&[], &fields),
            arguments.join(", "),
            kotlin::json(&call.answer),
        );
    }
    text + "    else -> null\n}\n"
}

/// The functions by their JSON names, in Swift.
pub(super) fn swift(calls: &[Call]) -> String {
    let mut text = "\n/// What a generated function answers; nothing if there is none of this name.\n".to_owned();
    text += "func answered(_ name: String, _ given: Given) throws -> Json? {\n    switch name {\n";
    for call in replayed(calls) {
        let fields = fields(call);
        let argument = |field: &model::Field| {
            let (ask, ty) = asked(field);
            let mark = if ask == "need" { "" } else { "?" };
            let label = model::camel_case(&self::argument(field));
            let (json, read) = (&field.json, swift::read("", ty));
            format!("{label}: given.{ask}(\"{json}\"){mark}{read}{}", swift::otherwise(field))
        };
        let arguments: Vec<String> = fields.iter().map(argument).collect();
        if let ([field], true) = (&fields[..], call.whole) {
            let (read, json) = (swift::read("given", &field.ty), swift::json(&call.answer));
            text += &format!(
                "    case \"{0}\":\n        return try Duebook.{0}({1}: {read}){json}\n",
                call.json, field.json
            );
            continue;
        }
        text += &format!(
            "    case \"{0}\":\n        try given.fields({1})\n        return try Duebook.{0}(\n            {2}){3}\n",
            call.json,
            swift::names(&[], &fields),
            arguments.join(",\n            "),
            // On its own line a question mark would begin a choice.
            swift::json(&call.answer),
        );
    }
    text + "    default: return nil\n    }\n}\n"
}
