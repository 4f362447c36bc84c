//! The Rust side: the mirrored records and the flat error.

use super::super::formatted;
use super::super::model::{Default, Field, Kind, Shape, Type, Variant, summary};
use super::{NOTE, all_fields, host_name, lower_camel, scalars, shouty};

pub(super) fn shapes(shapes: &[Shape]) -> String {
    let mut text = format!("// {NOTE}\n");
    text += "//! Records and choices, mirrored: no wrapper, no conversion. A field that the core renames does not compile.\n\n";
    text += &scalars(shapes.iter().flat_map(all_fields).map(|field| &field.ty));
    for shape in shapes {
        let (core, name) = (&shape.name, host_name(&shape.name));
        let about = docs("", &shape.docs);
        text += &format!("\n{about}pub type {name} = duebook::{core};\n{about}");
        match &shape.kind {
            Kind::Record(fields) => {
                text += &format!("#[uniffi::remote(Record)]\npub struct {name} {{\n");
                fields.iter().for_each(|field| text += &mirrored("    ", "pub ", field));
            }
            Kind::Names(variants) | Kind::Choice(variants) => {
                // The core may gain reasons; a mirror that lacks one is stale, which a test finds.
                let open = if shape.told { "#[non_exhaustive]\n" } else { "" };
                text += &format!("#[uniffi::remote(Enum)]\n{open}pub enum {name} {{\n");
                let data = matches!(shape.kind, Kind::Choice(_));
                for variant in variants {
                    text += &docs("    ", &variant.docs);
                    text += &match (&variant.fields[..], data) {
                        ([], true) => format!("    {} {{}},\n", variant.name),
                        ([], false) => format!("    {},\n", variant.name),
                        (fields, _) => {
                            let inner: String = fields.iter().map(|field| mirrored("        ", "", field)).collect();
                            format!("    {} {{\n{inner}    }},\n", variant.name)
                        }
                    };
                }
            }
        }
        text += "}\n";
    }
    formatted(&text)
}

fn mirrored(indent: &str, public: &str, field: &Field) -> String {
    let default = match &field.default {
        Default::Needed => String::new(),
        Default::Absent => format!("{indent}#[uniffi(default = None)]\n"),
        Default::Empty => format!("{indent}#[uniffi(default = [])]\n"),
        Default::Int(number) => format!("{indent}#[uniffi(default = {number})]\n"),
        Default::No => format!("{indent}#[uniffi(default = false)]\n"),
        // UniFFI has no word for a default of this kind; see `defaults`.
        Default::Variant(_) | Default::Record => String::new(),
    };
    format!("{}{default}{indent}{public}{}: {},\n", docs(indent, &field.docs), field.name, of_type(&field.ty))
}

pub(super) fn of_type(ty: &Type) -> String {
    match ty {
        Type::Scalar(name) | Type::Shape(name) => host_name(name).to_owned(),
        Type::Text => "String".into(),
        Type::Bytes => "Vec<u8>".into(),
        Type::Int => "i64".into(),
        Type::Bool => "bool".into(),
        Type::Option(inner) => format!("Option<{}>", of_type(inner)),
        Type::List(inner) => format!("Vec<{}>", of_type(inner)),
    }
}

/// The comment without its links, which no host would resolve.
pub(super) fn docs(indent: &str, docs: &[String]) -> String {
    let line = |line: &String| {
        format!("{indent}/// {}", line.replace("[`", "`").replace("`]", "`")).trim_end().to_owned() + "\n"
    };
    summary(docs).iter().map(line).collect()
}

/// The error: every kind with the path and its fields. Identifiers and currencies are plain text here,
/// so that no error a host makes up can fail to cross.
pub(super) fn errors(kinds: &[Variant]) -> String {
    let mut text = format!("// {NOTE}\n");
    text += "//! The kinds of refusal, flat: what a host catches.\n\n";
    text += "use duebook::{Currency, ErrorKind, Id};\n\nuse crate::scalar::{Instant, LocalDate, Money};\n\n";
    text += "/// A refusal: nothing was changed, nothing was guessed. The path says where: `items[3].open`; it is empty\n\
             /// if the value itself was the argument.\n";
    text += "#[expect(missing_docs, reason = \"what UniFFI keeps of a type has a limit\")]\n\
         #[derive(Clone, Debug, PartialEq, Eq, uniffi::Error)]\n#[uniffi::export(Display)]\npub enum DuebookError {\n";
    for kind in kinds {
        text += &docs("    ", &kind.docs);
        // What UniFFI keeps of a type has a limit, and there are too many kinds for a word about every field.
        text += &format!("    {} {{\n        path: String,\n", kind.name);
        for field in &kind.fields {
            text += &docs("        ", &field.docs).replace("///", "//");
            text += &format!("        {}: {},\n", field.name, plain(&field.ty));
        }
        text += "    },\n";
    }
    text += "}\n\nimpl DuebookError {\n";
    text += "    /// The core's refusal as the host sees it.\n";
    text += "    pub(super) fn told(path: String, kind: ErrorKind) -> Self {\n        match kind {\n";
    for kind in kinds {
        let name = &kind.name;
        let names: Vec<&str> = kind.fields.iter().map(|f| f.name.as_str()).collect();
        let told: Vec<String> = kind.fields.iter().map(told).collect();
        let pattern = if names.is_empty() { "{}".into() } else { format!("{{ {} }}", names.join(", ")) };
        let fields: String = told.iter().map(|field| format!(", {field}")).collect();
        text += &format!("            ErrorKind::{name} {pattern} => Self::{name} {{ path{fields} }},\n");
    }
    text += "            // Never reached while this file is fresh.\n";
    text += "            other => Self::WrongType { path, found: duebook::Error::new(other).en(), expected: String::new() },\n        }\n    }\n\n";
    text += "    /// The core's refusal again; none if a host made it up with texts that are no identifiers.\n";
    text += "    pub(super) fn origin(&self) -> Option<(&str, ErrorKind)> {\n        Some(match self.clone() {\n";
    for kind in kinds {
        let name = &kind.name;
        let names: String = kind.fields.iter().map(|f| format!("{}, ", f.name)).collect();
        let back: Vec<String> = kind.fields.iter().map(back).collect();
        let fields = if back.is_empty() { "{}".into() } else { format!("{{ {} }}", back.join(", ")) };
        text += &format!("            Self::{name} {{ {names}.. }} => (self.place(), ErrorKind::{name} {fields}),\n");
    }
    text += "        })\n    }\n\n    pub(super) fn place(&self) -> &str {\n        match self {\n            ";
    let arms: Vec<String> = kinds.iter().map(|kind| format!("Self::{} {{ path, .. }}", kind.name)).collect();
    text += &arms.join("\n            | ");
    text += " => path,\n        }\n    }\n\n    pub(super) fn name(&self) -> &'static str {\n        match self {\n";
    for kind in kinds {
        text += &format!("            Self::{} {{ .. }} => \"{}\",\n", kind.name, kind.json);
    }
    formatted(&(text + "        }\n    }\n\n" + &samples(kinds) + "}\n"))
}

/// One error of every kind, so that each host can prove that it knows them all.
fn samples(kinds: &[Variant]) -> String {
    let mut text = "    /// One of each kind, in the order of the list, with made-up figures.\n".to_owned();
    text += "    pub(super) fn one_of_each(money: Money, date: LocalDate, instant: Instant) -> Vec<Self> {\n";
    text += "        let text = || \"A-1\".to_owned();\n        vec![\n";
    for kind in kinds {
        let value = |field: &Field| {
            sample(&field.ty).unwrap_or_else(|| panic!("{}.{}: no sample of {:?}", kind.name, field.name, field.ty))
        };
        let fields: String = kind.fields.iter().map(|f| format!(", {}: {}", f.name, value(f))).collect();
        text += &format!("            Self::{} {{ path: text(){fields} }},\n", kind.name);
    }
    text + "        ]\n    }\n"
}

/// A value of an error's field, made up; none for a type no error has had yet.
fn sample(ty: &Type) -> Option<String> {
    Some(match ty {
        Type::Int => "7".into(),
        Type::Scalar(name) if name == "Money" => "money".into(),
        Type::Scalar(name) if name == "Date" => "date".into(),
        Type::Scalar(name) if name == "Instant" => "instant".into(),
        Type::Scalar(name) if name == "Currency" => "\"CNY\".into()".into(),
        Type::Text => "text()".into(),
        Type::Scalar(name) if name == "Id" => "text()".into(),
        Type::Option(inner) => format!("Some({})", sample(inner)?),
        Type::List(inner) => format!("vec![{}]", sample(inner)?),
        Type::Scalar(_) | Type::Bytes | Type::Bool | Type::Shape(_) => return None,
    })
}

fn plain(ty: &Type) -> String {
    match ty {
        Type::Scalar(name) if name == "Id" || name == "Currency" => "String".into(),
        Type::Option(inner) => format!("Option<{}>", plain(inner)),
        Type::List(inner) => format!("Vec<{}>", plain(inner)),
        other => of_type(other),
    }
}

fn told(field: &Field) -> String {
    let name = &field.name;
    match &field.ty {
        ty if plain(ty) == of_type(ty) => name.clone(),
        Type::Option(_) => format!("{name}: {name}.map(|it| it.to_string())"),
        Type::List(_) => format!("{name}: {name}.iter().map(ToString::to_string).collect()"),
        _ => format!("{name}: {name}.to_string()"),
    }
}

fn back(field: &Field) -> String {
    let name = &field.name;
    match &field.ty {
        ty if plain(ty) == of_type(ty) => name.clone(),
        Type::Option(inner) => format!("{name}: {name}.map({}::new).transpose().ok()?", of_type(inner)),
        Type::List(inner) => {
            format!("{name}: {name}.into_iter().map({}::new).collect::<Result<_, _>>().ok()?", of_type(inner))
        }
        ty => format!("{name}: {}::new({name}).ok()?", of_type(ty)),
    }
}

/// What a field has that holds a plain name or a record and is left out: UniFFI has no word for it, so its writer
/// is told.
pub(super) fn defaults(shapes: &[Shape]) -> String {
    let mut text = format!("// {NOTE}\n");
    text += "//! What a field has that holds a plain name or a record and is left out.\n\n";
    text += "/// Record or choice, variant if it is a choice, field, type of the field, the value in Kotlin and in Swift.\n";
    let mut found = Vec::new();
    for shape in shapes {
        let owners: Vec<(&str, &[Field])> = match &shape.kind {
            Kind::Record(fields) => vec![("", fields)],
            Kind::Names(variants) | Kind::Choice(variants) => {
                variants.iter().map(|v| (v.name.as_str(), &v.fields[..])).collect()
            }
        };
        for (variant, field) in owners.iter().flat_map(|(of, fields)| fields.iter().map(move |field| (of, field))) {
            let Type::Shape(of) = &field.ty else { continue };
            let of = host_name(of);
            let (kotlin, swift) = match &field.default {
                Default::Variant(name) => (format!("{of}.{}", shouty(name)), format!(".{}", lower_camel(name))),
                Default::Record => (format!("{of}()"), format!("{of}()")),
                _ => continue,
            };
            let owner = host_name(&shape.name);
            found
                .push(format!("[\"{owner}\", \"{variant}\", \"{}\", \"{of}\", \"{kotlin}\", \"{swift}\"]", field.json));
        }
    }
    text += &format!("pub(crate) const DEFAULTS: [[&str; 6]; {}] = [{}];\n", found.len(), found.join(", "));
    formatted(&text)
}
