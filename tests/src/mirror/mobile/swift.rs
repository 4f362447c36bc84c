//! The codec of the Swift tests, over the helpers in `Given.swift`.

use super::super::model::{Default, Field, Kind, Shape, Type, Variant};
use super::{NOTE, asked, host_name, lower_camel};

/// The words that stand in backticks as a name.
const WORDS: &str = "as break case catch class continue default defer deinit do else enum extension fallthrough false for \
    func guard if import in init inout internal is let nil operator private protocol public repeat \
    return static struct switch throw try where while";

fn name(field: &Field) -> String {
    let name = &field.json;
    if WORDS.split(' ').any(|word| word == name) { format!("`{name}`") } else { name.clone() }
}

pub(super) fn codec(taken: &[&Shape], given: &[&Shape], errors: &[Variant]) -> String {
    let mut text = format!("// {NOTE}\nimport Duebook\n\nextension Given {{");
    taken.iter().for_each(|shape| text += &reader(shape));
    text += "}\n";
    given.iter().for_each(|shape| text += &writer(shape));
    text += "\nextension DuebookError {\n    var json: Json {\n        switch self {\n";
    for kind in errors {
        let told: String = kind.fields.iter().map(|field| format!(", {}", written(field))).collect();
        let bound: String = kind.fields.iter().map(|field| format!(", {}", name(field))).collect();
        let name = lower_camel(&kind.name);
        text += &format!(
            "        case let .{name}(path{bound}): jsonObject([(\"code\", code.json), (\"path\", path.json){told}])\n"
        );
    }
    text + "        }\n    }\n}\n"
}

fn reader(shape: &Shape) -> String {
    let (host, call) = (host_name(&shape.name), lower_camel(&shape.name));
    let head = format!("\n    func {call}() throws -> {host} {{\n");
    match &shape.kind {
        Kind::Record(fields) => {
            let (names, arguments) = (names(&[], fields), arguments("        ", fields));
            format!("{head}        try fields({names})\n        return try {host}({arguments})\n    }}\n")
        }
        Kind::Names(variants) => {
            let arm = |v: &Variant| format!("        case \"{}\": .{}\n", v.json, lower_camel(&v.name));
            let arms: String = variants.iter().map(arm).collect();
            format!(
                "{head}        switch try text() {{\n{arms}        default: throw HostRefuses.unknownVariant\n        }}\n    }}\n"
            )
        }
        Kind::Choice(variants) => {
            // A reason that is given has its sentences beside it.
            let beside: &[&str] = if shape.told { &["kind", "en", "zh"] } else { &["kind"] };
            let arm = |v: &Variant| {
                let name = lower_camel(&v.name);
                let made = if v.fields.is_empty() {
                    format!(".{name}")
                } else {
                    format!("try .{name}({})", arguments("            ", &v.fields))
                };
                let names = names(beside, &v.fields);
                format!("        case \"{}\":\n            try fields({names})\n            return {made}\n", v.json)
            };
            let arms: String = variants.iter().map(arm).collect();
            format!(
                "{head}        switch try kind() {{\n{arms}        default: throw HostRefuses.unknownVariant\n        }}\n    }}\n"
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
        let value = match ask {
            "need" => format!("need(\"{}\"){}", field.json, read("", ty)),
            _ => format!("{ask}(\"{}\")?{}{}", field.json, read("", ty), otherwise(field)),
        };
        format!("\n{indent}    {}: {value}", field.json)
    };
    fields.iter().map(argument).collect::<Vec<_>>().join(",")
}

pub(super) fn otherwise(field: &Field) -> String {
    match (&field.default, &field.ty) {
        (Default::Empty, _) => " ?? []".into(),
        (Default::Int(number), _) => format!(" ?? {number}"),
        (Default::No, _) => " ?? false".into(),
        (Default::Record, Type::Shape(shape)) => format!(" ?? {}()", host_name(shape)),
        (Default::Variant(name), Type::Shape(_)) => format!(" ?? .{}", lower_camel(name)),
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
        Type::Int => format!("{on}.int()"),
        Type::Bool => format!("{on}.yes()"),
        Type::Shape(name) => format!("{on}.{}()", lower_camel(name)),
        Type::List(inner) => format!("{on}.list {{ try {} }}", read("$0", inner)),
        Type::Option(inner) => read(on, inner),
    }
}

fn writer(shape: &Shape) -> String {
    let host = host_name(&shape.name);
    let record = |first: Option<String>, fields: &[Field], last: &str| {
        let fields: Vec<String> = first.into_iter().chain(fields.iter().map(written)).collect();
        format!("jsonObject([{}{last}])", fields.join(", "))
    };
    let body = match &shape.kind {
        Kind::Record(fields) => format!("        {}\n", record(None, fields, "")),
        Kind::Names(variants) => {
            let arm = |v: &Variant| format!("        case .{}: \"{}\".json\n", lower_camel(&v.name), v.json);
            format!("        switch self {{\n{}        }}\n", variants.iter().map(arm).collect::<String>())
        }
        Kind::Choice(variants) => {
            // The JSON form of a reason carries its sentences.
            let last = if shape.told { ", (\"en\", en.json), (\"zh\", zh.json)" } else { "" };
            let arm = |v: &Variant| {
                let kind = format!("(\"kind\", \"{}\".json)", v.json);
                let bound: Vec<String> = v.fields.iter().map(name).collect();
                let (case, told) = (lower_camel(&v.name), record(Some(kind), &v.fields, last));
                let (let_, bound) =
                    if bound.is_empty() { ("", String::new()) } else { ("let ", format!("({})", bound.join(", "))) };
                format!("        case {let_}.{case}{bound}: {told}\n")
            };
            format!("        switch self {{\n{}        }}\n", variants.iter().map(arm).collect::<String>())
        }
    };
    format!("\nextension {host} {{\n    var json: Json {{\n{body}    }}\n}}\n")
}

fn written(field: &Field) -> String {
    let usual = if field.omitted { otherwise(field).replace(" ?? ", "") } else { String::new() };
    let name = name(field);
    let value = match &field.ty {
        Type::Option(inner) => format!("{name}?{}", json(inner)),
        // An empty list is left out by `bare`, on both sides.
        ty if usual.is_empty() || matches!(ty, Type::List(_)) => format!("{name}{}", json(ty)),
        ty => format!("{name} == {usual} ? nil : {name}{}", json(ty)),
    };
    format!("(\"{}\", {value})", field.json)
}

pub(super) fn json(ty: &Type) -> String {
    match ty {
        Type::List(inner) => format!(".list {{ $0{} }}", json(inner)),
        Type::Option(inner) => format!("?{} ?? .null", json(inner)),
        _ => ".json".into(),
    }
}
