//! The table the Python check reads: shape, fields, types.

use super::super::model::{Default, Field, Kind, Shape, Type, Variant};
use super::{NOTE, host_name, shouty};

pub(super) fn table(shapes: &[Shape], errors: &[Variant]) -> String {
    let mut text = format!("# {NOTE}\n");
    text +=
        "\"\"\"The shapes as data: JSON name -> (Python name, type, whether it may be left out).\"\"\"\n\nSHAPES = {\n";
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
    text + "}\n"
}

fn list(indent: &str, fields: &[Field]) -> String {
    let one = |field: &Field| {
        let may = if field.default == Default::Needed { "False" } else { "True" };
        // UniFFI marks what is a word of Python's own.
        let mark = if field.name == "from" { "_" } else { "" };
        format!("{indent}    \"{}\": (\"{mark}{}\", {}, {may}),\n", field.json, field.name, ty(&field.ty))
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
        Type::Int => "\"int\"".into(),
        Type::Bool => "\"bool\"".into(),
        Type::Option(inner) => format!("(\"option\", {})", self::ty(inner)),
        Type::List(inner) => format!("(\"list\", {})", self::ty(inner)),
    }
}
