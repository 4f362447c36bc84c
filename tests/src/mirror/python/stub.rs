//! The stubs of the records: what an editor and a type checker know of them.

use super::super::calls::Preset;
use super::super::model::{Default, Field, Kind, Shape, Type, Variant};
use super::NOTE;
use super::text::{python_docs, python_name};

/// Classes with more than their fields: it stands in a class above theirs, which is written by hand.
const FORMS: [&str; 7] = ["Calendar", "Due", "Lot", "Plan", "Receivable", "Schedule", "Terms"];

/// Fields that the constructor of Python supplies, although the core wants them said: those of `Terms::new`.
const SUPPLIED: [(&str, &str); 3] = [("Terms", "rounding"), ("Terms", "remainder"), ("Terms", "business_day")];

/// `bindings-python/python/duebook/_shapes.pyi`.
pub(super) fn shapes(shapes: &[Shape], presets: &[Preset]) -> String {
    let mut written: Vec<&Shape> = shapes.iter().filter(|s| !s.request && s.name != "ErrorKind").collect();
    written.sort_by(|one, other| one.name.cmp(&other.name));
    let names: Vec<&str> =
        written.iter().filter(|s| matches!(s.kind, Kind::Names(_))).map(|s| s.name.as_str()).collect();
    let forms: Vec<String> = FORMS.iter().map(|name| format!("{name}Forms")).collect();
    // `Self` of `typing` is younger than Python 3.10, where it would make of every record an `Any`.
    let mut text = format!(
        "# {NOTE}\nimport datetime\nfrom collections.abc import Sequence\nfrom decimal import Decimal\n\
         from typing import Final, final\n\nfrom typing_extensions import Self\n\n\
         from duebook._native import Currency, Money, Record, {}\n\
         from duebook.enums import {}\n",
        forms.join(", "),
        names.join(", "),
    );
    for shape in written {
        text += &match &shape.kind {
            Kind::Names(_) => String::new(),
            Kind::Record(fields) => record(shape, fields, presets),
            Kind::Choice(variants) => choice(shape, variants),
        };
    }
    text
}

fn parent(name: &str) -> String {
    if FORMS.contains(&name) { format!("{name}Forms") } else { "Record".into() }
}

fn record(shape: &Shape, fields: &[Field], presets: &[Preset]) -> String {
    let name = &shape.name;
    let mut text = format!("\n@final\nclass {name}({}):\n{}", parent(name), python_docs(&shape.docs, "    "));
    text += &members(name, fields, "    ");
    for preset in presets.iter().filter(|preset| preset.of == *name) {
        text += &format!(
            "    @staticmethod\n    def {}() -> {name}:\n{}",
            preset.name,
            python_docs(&preset.docs, "        ")
        );
    }
    text
}

fn choice(shape: &Shape, variants: &[Variant]) -> String {
    let name = &shape.name;
    let mut text = format!("\nclass {name}({}):\n{}", parent(name), python_docs(&shape.docs, "    "));
    if shape.told {
        for (sentence, about) in [("en", "One sentence in English."), ("zh", "One sentence in Chinese (中文).")] {
            text += &format!("    @property\n    def {sentence}(self, /) -> str:\n        \"\"\"{about}\"\"\"\n");
        }
    }
    for variant in variants {
        text += &format!("    @final\n    class {}({name}):\n{}", variant.name, python_docs(&variant.docs, "        "));
        text += &members(name, &variant.fields, "        ");
    }
    text
}

/// The constructor, and one property a field.
fn members(owner: &str, fields: &[Field], indent: &str) -> String {
    let listed: Vec<String> = fields.iter().map(|f| format!("{:?}", python_name(&f.name))).collect();
    let tuple = if listed.len() == 1 { format!("({},)", listed.join("")) } else { format!("({})", listed.join(", ")) };
    let mut text = format!("{indent}__match_args__: Final = {tuple}\n");
    text += &format!("{indent}def __new__(cls{}) -> Self: ...\n", arguments(owner, fields));
    // A field may be called like a function that stands beside it; none is called like a type.
    for field in fields {
        text += &format!(
            "{indent}@property\n{indent}def {}(self, /) -> {}:\n",
            python_name(&field.name),
            output(&field.ty)
        );
        text += &python_docs(&field.docs, &format!("{indent}    "));
    }
    text
}

fn arguments(owner: &str, fields: &[Field]) -> String {
    let mut text = String::new();
    let mut starred = false;
    for field in fields {
        let supplied = SUPPLIED.contains(&(owner, &field.name));
        let optional = field.default != Default::Needed || supplied;
        if optional && !starred {
            text += ", *";
            starred = true;
        }
        let default = if optional { " = ..." } else { "" };
        text += &format!(", {}: {}{default}", python_name(&field.name), input(&field.ty));
    }
    text
}

fn input(ty: &Type) -> String {
    match ty {
        Type::Scalar(name) => match name.as_str() {
            "Currency" => "str | Currency".into(),
            "Date" => "datetime.date".into(),
            "Instant" => "datetime.datetime".into(),
            "Id" => "str".into(),
            "Percent" | "Rate" => "int | str | Decimal".into(),
            other => other.into(),
        },
        Type::Text => "str".into(),
        Type::Bytes => "bytes".into(),
        Type::Int => "int".into(),
        Type::Bool => "bool".into(),
        Type::Shape(name) => name.clone(),
        Type::Option(inner) => format!("{} | None", input(inner)),
        Type::List(inner) => format!("Sequence[{}]", input(inner)),
    }
}

fn output(ty: &Type) -> String {
    match ty {
        Type::Scalar(name) => match name.as_str() {
            "Currency" => "Currency".into(),
            "Percent" | "Rate" => "Decimal".into(),
            _ => input(ty),
        },
        Type::Option(inner) => format!("{} | None", output(inner)),
        Type::List(inner) => format!("tuple[{}, ...]", output(inner)),
        other => input(other),
    }
}
