//! The table the Python check reads: shape, fields, types.

use super::super::calls::Call;
use super::super::model::{Default, Field, Kind, Shape, Type, Variant, all_fields, snake_case};
use super::{NOTE, host_name, shouty};

pub(super) fn table(shapes: &[Shape], errors: &[Variant], calls: &[Call]) -> String {
    let mut text = format!("# {NOTE}\n");
    text += "\"\"\"The shapes as data: JSON name -> (Python name, type, whether it may be left out, and what the JSON form leaves out).\"\"\"\n\nSHAPES = {\n";
    for shape in shapes {
        text += &format!("    \"{}\": ", host_name(&shape.name));
        text += &match &shape.kind {
            Kind::Record(fields) => format!("(\"record\", {}),\n", list("    ", fields)),
            Kind::Names(variants) => {
                let name = |v: &Variant| format!("\"{}\": \"{}\"", v.json, shouty(&v.name));
                format!("(\"names\", {{{}}}),\n", variants.iter().map(name).collect::<Vec<_>>().join(", "))
            }
            Kind::Choice(variants) => {
                let one = |v: &Variant| {
                    format!("        \"{}\": (\"{}\", {}),\n", v.json, shouty(&v.name), list("        ", &v.fields))
                };
                format!("(\"choice\", {{\n{}    }}),\n", variants.iter().map(one).collect::<String>())
            }
        };
    }
    text += "}\n\nERRORS = {\n";
    for kind in errors {
        text += &format!("    \"{}\": (\"{}\", {}),\n", kind.json, kind.name, list("    ", &kind.fields));
    }
    text += "}\n\n# The choices with sentences, and the functions that tell them.\nTOLD = {\n";
    for shape in shapes.iter().filter(|shape| shape.told) {
        text += &format!("    \"{}\": \"{}\",\n", host_name(&shape.name), snake_case(&shape.name));
    }
    text += "}\n\n# The fields that hold a plain name or a record and may be left out: UniFFI's Python knows no default for them.\n";
    text += "DEFAULTS = {\n";
    for field in shapes.iter().flat_map(all_fields) {
        let Type::Shape(of) = &field.ty else { continue };
        let of = host_name(of);
        match &field.default {
            Default::Variant(name) => text += &format!("    (\"{}\", \"{of}\"): \"{}\",\n", field.json, shouty(name)),
            Default::Record => text += &format!("    (\"{}\", \"{of}\"): None,\n", field.json),
            _ => {}
        }
    }
    text += "}\n\n# JSON name -> (function, arguments, answer, whether the request is the one argument).\nCALLS = {\n";
    for call in calls.iter().filter(|call| !call.otherwise) {
        let fields: Vec<Field> = call
            .arguments
            .iter()
            .map(|argument| Field { name: super::call::argument(&argument.field), ..argument.field.clone() })
            .collect();
        let (json, name) = (&call.json, &call.name);
        let whole = if call.whole { "True" } else { "False" };
        text += &format!("    \"{json}\": (\"{name}\", {}, {}, {whole}),\n", list("    ", &fields), ty(&call.answer));
    }
    text + "}\n"
}

fn list(indent: &str, fields: &[Field]) -> String {
    let one = |field: &Field| {
        let may = if field.default == Default::Needed { "False" } else { "True" };
        // UniFFI marks what is a word of Python's own.
        let mark = if field.name == "from" { "_" } else { "" };
        let usual = match (&field.default, field.omitted) {
            (Default::Int(number), true) => format!(", {number}"),
            (Default::No, true) => ", False".into(),
            (Default::Variant(name), true) => format!(", \"{}\"", shouty(name)),
            _ => String::new(),
        };
        format!("{indent}    \"{}\": (\"{mark}{}\", {}, {may}{usual}),\n", field.json, field.name, ty(&field.ty))
    };
    if fields.is_empty() {
        "{}".into()
    } else {
        format!("{{\n{}{indent}}}", fields.iter().map(one).collect::<String>())
    }
}

fn ty(ty: &Type) -> String {
    match ty {
        Type::Scalar(name) | Type::Shape(name) => format!("\"{}\"", host_name(name)),
        Type::Text => "\"str\"".into(),
        Type::Bytes => "\"bytes\"".into(),
        Type::Int => "\"int\"".into(),
        Type::Bool => "\"bool\"".into(),
        Type::Option(inner) => format!("(\"option\", {})", self::ty(inner)),
        Type::List(inner) => format!("(\"list\", {})", self::ty(inner)),
    }
}
