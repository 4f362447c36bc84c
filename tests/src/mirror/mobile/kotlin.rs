//! The codec of the Kotlin tests, over the helpers in `Given.kt`.

use super::super::model::{Default, Field, Kind, Shape, Type, Variant};
use super::{NOTE, asked, host_name, lower_camel, shouty};

/// The words that stand in backticks as a name.
const WORDS: &str = "as break class continue do else false for fun if in interface is null object package return super \
    this throw true try typealias typeof val var when while";

fn name(field: &Field) -> String {
    let name = &field.json;
    if WORDS.split(' ').any(|word| word == name) { format!("`{name}`") } else { name.clone() }
}

pub(super) fn codec(taken: &[&Shape], given: &[&Shape], errors: &[Variant]) -> String {
    let mut text = format!("// {NOTE}\npackage duebook\n\nimport com.fasterxml.jackson.databind.JsonNode\n");
    taken.iter().for_each(|shape| text += &reader(shape));
    given.iter().for_each(|shape| text += &writer(shape));
    text += "\ninternal fun DuebookException.json(): JsonNode = when (this) {\n";
    for kind in errors {
        let told: String = kind.fields.iter().map(|field| format!(", {}", written(field))).collect();
        text += &format!(
            "    is DuebookException.{} -> record(\"code\" to code.json(), \"path\" to path.json(){told})\n",
            kind.name
        );
    }
    text + "}\n"
}

fn reader(shape: &Shape) -> String {
    let (host, call) = (host_name(&shape.name), lower_camel(&shape.name));
    let head = format!("\ninternal fun Given.{call}(): {host}");
    match &shape.kind {
        Kind::Record(fields) => {
            format!("{head} = fields({}).run {{\n    {host}({})\n}}\n", names(&[], fields), arguments("    ", fields))
        }
        Kind::Names(variants) => {
            let arm = |v: &Variant| format!("    \"{}\" -> {host}.{}\n", v.json, shouty(&v.name));
            format!(
                "{head} = when (text()) {{\n{}    else -> unknown()\n}}\n",
                variants.iter().map(arm).collect::<String>()
            )
        }
        Kind::Choice(variants) => {
            // A reason that is given has its sentences beside it.
            let beside: &[&str] = if shape.told { &["kind", "en", "zh"] } else { &["kind"] };
            let arm = |v: &Variant| {
                let made =
                    if v.fields.is_empty() { String::new() } else { format!("({})", arguments("    ", &v.fields)) };
                format!(
                    "    \"{}\" -> fields({}).run {{ {host}.{}{made} }}\n",
                    v.json,
                    names(beside, &v.fields),
                    v.name
                )
            };
            format!(
                "{head} = when (kind()) {{\n{}    else -> unknown()\n}}\n",
                variants.iter().map(arm).collect::<String>()
            )
        }
    }
}

pub(super) fn names(first: &[&str], fields: &[Field]) -> String {
    let names = first.iter().copied().chain(fields.iter().map(|f| f.json.as_str()));
    names.map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ")
}

fn arguments(indent: &str, fields: &[Field]) -> String {
    let argument = |field: &Field| {
        let (ask, ty) = asked(field);
        let value = match (ask, read("", ty)) {
            ("need", read) => format!("need(\"{}\"){read}", field.json),
            (_, read) => format!("{ask}(\"{}\")?{read}{}", field.json, otherwise(field)),
        };
        format!("\n{indent}    {} = {value},", name(field))
    };
    fields.iter().map(argument).collect::<String>() + "\n" + indent
}

pub(super) fn otherwise(field: &Field) -> String {
    match (&field.default, &field.ty) {
        (Default::Empty, _) => " ?: listOf()".into(),
        (Default::Int(number), _) => format!(" ?: {number}L"),
        (Default::No, _) => " ?: false".into(),
        (Default::Record, Type::Shape(shape)) => format!(" ?: {}()", host_name(shape)),
        (Default::Variant(name), Type::Shape(shape)) => format!(" ?: {}.{}", host_name(shape), shouty(name)),
        _ => String::new(),
    }
}

pub(super) fn read(on: &str, ty: &Type) -> String {
    match ty {
        Type::Scalar(name) => match name.as_str() {
            "Money" => format!("{on}.money()"),
            "Date" | "Instant" | "Percent" | "Rate" => format!("{on}.{}()", lower_camel(name)),
            _ => format!("{on}.text()"),
        },
        Type::Text => format!("{on}.text()"),
        Type::Bytes => format!("{on}.bytes()"),
        Type::Int => format!("{on}.long()"),
        Type::Bool => format!("{on}.yes()"),
        Type::Shape(name) => format!("{on}.{}()", lower_camel(name)),
        Type::List(inner) => format!("{on}.list {{ {} }}", read("it", inner)),
        Type::Option(inner) => read(on, inner),
    }
}

fn writer(shape: &Shape) -> String {
    let host = host_name(&shape.name);
    let record = |first: Option<String>, fields: &[Field], last: &str| {
        let fields: Vec<String> = first.into_iter().chain(fields.iter().map(written)).collect();
        format!("record({}{last})", fields.join(", "))
    };
    match &shape.kind {
        Kind::Record(fields) => {
            format!("\n@JvmName(\"json{host}\")\ninternal fun {host}.json(): JsonNode = {}\n", record(None, fields, ""))
        }
        Kind::Names(variants) => {
            let arm = |v: &Variant| format!("    {host}.{} -> \"{}\"\n", shouty(&v.name), v.json);
            let arms: String = variants.iter().map(arm).collect();
            format!(
                "\n@JvmName(\"json{host}\")\ninternal fun {host}.json(): JsonNode = when (this) {{\n{arms}}}.json()\n"
            )
        }
        Kind::Choice(variants) => {
            // The JSON form of a reason carries its sentences.
            let last = if shape.told { ", \"en\" to en.json(), \"zh\" to zh.json()" } else { "" };
            let arm = |v: &Variant| {
                let kind = format!("\"kind\" to \"{}\".json()", v.json);
                format!("    is {host}.{} -> {}\n", v.name, record(Some(kind), &v.fields, last))
            };
            let arms: String = variants.iter().map(arm).collect();
            format!("\n@JvmName(\"json{host}\")\ninternal fun {host}.json(): JsonNode = when (this) {{\n{arms}}}\n")
        }
    }
}

fn written(field: &Field) -> String {
    let usual = if field.omitted { otherwise(field).replace(" ?: ", "") } else { String::new() };
    let name = name(field);
    let value = match &field.ty {
        Type::Option(inner) => format!("{name}?{}", json(inner)),
        // An empty list is left out by `bare`, on both sides.
        ty if usual.is_empty() || matches!(ty, Type::List(_)) => format!("{name}{}", json(ty)),
        ty => format!("{name}.takeUnless {{ it == {usual} }}?{}", json(ty)),
    };
    format!("\"{}\" to {value}", field.json)
}

pub(super) fn json(ty: &Type) -> String {
    match ty {
        Type::List(inner) => format!(".list {{ it{} }}", json(inner)),
        Type::Option(inner) => format!("?{} ?: nothing", json(inner)),
        _ => ".json()".into(),
    }
}
