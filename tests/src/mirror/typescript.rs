//! The shapes as TypeScript: `bindings-node/shapes.d.ts`.
//!
//! A record is an interface, a choice a union of interfaces told apart by `kind` (an error by `code`),
//! plain names are a union of string literals. What may be left out is optional; everything is readonly.
//! What a request may leave out may also be `undefined`, and `null` where the value itself is what is absent.

mod function;
mod handle;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use super::calls::{self, Call};
use super::handles::{self, Handle};
use super::model::{self, Default, Field, Kind, Shape, Type, Variant, all_fields, camel_case, summary};

/// The files, with their paths below the workspace, as they should be.
#[must_use]
pub fn files(root: &Path) -> Vec<(&'static str, String)> {
    let core = root.join("core");
    let shapes = super::model::read(&core);
    let (calls, presets) = (calls::read(&core, &shapes), calls::presets(&core));
    let handles = handles::read(&core, &shapes);
    vec![
        ("bindings-node/shapes.d.ts", emit(&shapes, &calls, &handles)),
        ("bindings-node/calls.d.ts", function::types(&shapes, &calls, &presets)),
        ("bindings-node/calls.js", function::commonjs(&calls, &presets)),
        ("bindings-node/calls.mjs", function::module(&calls, &presets, &handles)),
        ("bindings-node/promises.d.ts", function::promises_types(&calls, &handles)),
        ("bindings-node/promises.mjs", function::promises_module(&calls, &handles)),
        ("bindings-node/kept.d.ts", handle::types(&handles, &shapes)),
        ("bindings-node/kept.js", handle::commonjs(&handles)),
        ("bindings-node/src/kept.rs", handle::rust(&handles)),
        ("bindings-node/src/preset.rs", function::presets(&presets)),
    ]
}

/// Told in the first line of every file written here.
const NOTE: &str =
    "// Generated from the source of the core by `cargo test -p duebook-tests --test mirror`; do not edit.\n";

/// Whole numbers that may lie beyond 2⁵³ and then are a `bigint`.
const WIDE: [(&str, &[&str]); 2] = [("AmountTooLarge", &["limit"]), ("NumberOutOfRange", &["found", "min", "max"])];

/// The choice that is told apart by `code`, and the prefix of its variants.
const REFUSED: (&str, &str) = ("ErrorKind", "Error");

/// The shapes that hand-written calls take, directly; what they hold goes in as well.
const ASKED: [&str; 5] = ["Calendar", "Due", "Plan", "TermLine", "Terms"];

/// Where a shape stands.
#[derive(Clone, Copy)]
struct Place<'a> {
    shapes: &'a [Shape],
    /// Whether it goes in, rather than only coming out.
    asked: bool,
}

/// The whole file.
#[must_use]
pub fn emit(shapes: &[Shape], calls: &[Call], handles: &[Handle]) -> String {
    let mut out = String::from(NOTE);
    let fields = shapes.iter().flat_map(all_fields).map(|field| &field.ty);
    line(&mut out, &format!("\nimport type {{ {} }} from './scalars'", scalars(fields)));
    let own = handles.iter().flat_map(Handle::all).flat_map(|method| &method.arguments);
    let arguments = calls.iter().flat_map(|call| &call.arguments).chain(own);
    let taken = arguments.filter_map(|argument| model::shape_of(&argument.field.ty));
    let inward = model::reachable(shapes, ASKED.into_iter().chain(taken));
    // A request is an interface of `calls.d.ts`.
    for shape in shapes.iter().filter(|shape| !shape.request) {
        let place = Place { shapes, asked: inward.contains(shape.name.as_str()) };
        out.push('\n');
        match &shape.kind {
            Kind::Record(fields) => interface(&mut out, &shape.name, &shape.docs, None, fields, false, place),
            Kind::Names(variants) => names(&mut out, shape, variants),
            Kind::Choice(variants) => choice(&mut out, shape, variants, place),
        }
    }
    in_prose(&out, shapes)
}

/// The scalars of these types by their names here.
fn scalars<'a>(types: impl IntoIterator<Item = &'a Type>) -> String {
    let mut names: Vec<String> =
        model::scalars(types).into_iter().map(|name| of_type(&Type::Scalar(name.to_owned()))).collect();
    names.sort_unstable();
    names.join(", ")
}

/// Fields that prose mentions by their Rust names, such as `left_over`, under the names they have here.
fn in_prose(text: &str, shapes: &[Shape]) -> String {
    // A code of a refusal is spelled alike everywhere.
    let codes: Vec<&str> = shapes.iter().filter(|s| s.name == REFUSED.0).flat_map(calls::codes).collect();
    let other = |field: &&Field| field.name != field.json && !codes.contains(&field.name.as_str());
    let snake = shapes.iter().flat_map(all_fields).filter(other);
    let renamed: BTreeMap<&str, &str> = snake.map(|field| (field.name.as_str(), field.json.as_str())).collect();
    let word = |word: &str| (*renamed.get(word).unwrap_or(&word)).to_owned();
    let is_prose = |line: &str| line.trim_start().starts_with(['*', '/']);
    let line = |line: &str| match is_prose(line) {
        true => words(line).into_iter().map(word).collect::<String>(),
        false => line.to_owned(),
    };
    text.split_inclusive('\n').map(line).collect()
}

/// The words of a line, and what stands between them.
fn words(line: &str) -> Vec<&str> {
    let part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let (mut found, mut rest) = (Vec::new(), line);
    while let Some(first) = rest.chars().next() {
        let end = rest.find(|c| part(c) != part(first)).unwrap_or(rest.len());
        let (word, behind) = rest.split_at(end);
        found.push(word);
        rest = behind;
    }
    found
}

fn names(out: &mut String, shape: &Shape, variants: &[Variant]) {
    let mut lines = whole(&shape.docs);
    lines.push(String::new());
    for variant in variants {
        lines.push(format!("- `{}`: {}", variant.json, summary(&variant.docs).join(" ")));
    }
    docs(out, "", &lines);
    let union: Vec<String> = variants.iter().map(|v| format!("'{}'", v.json)).collect();
    line(out, &format!("export type {} = {}", shape.name, union.join(" | ")));
}

fn choice(out: &mut String, shape: &Shape, variants: &[Variant], place: Place<'_>) {
    let refused = shape.name == REFUSED.0;
    let (tag, prefix) = if refused { ("code", REFUSED.1) } else { ("kind", shape.name.as_str()) };
    docs(out, "", &whole(&shape.docs));
    line(out, &format!("export type {} =", shape.name));
    for variant in variants {
        line(out, &format!("  | {prefix}{}", variant.name));
    }
    for variant in variants {
        let name = format!("{prefix}{}", variant.name);
        assert!(place.shapes.iter().all(|s| s.name != name), "{name} is a variant and a shape");
        out.push('\n');
        interface(out, &name, &variant.docs, Some((tag, variant)), &variant.fields, shape.told, place);
    }
}

fn interface(
    out: &mut String,
    name: &str,
    docs_of: &[String],
    tag: Option<(&str, &Variant)>,
    fields: &[Field],
    told: bool,
    place: Place<'_>,
) {
    docs(out, "", &whole(docs_of));
    line(out, &format!("export interface {name} {{"));
    if let Some((tag, variant)) = tag {
        line(out, &format!("  readonly {tag}: '{}'", variant.json));
    }
    let wide = |field: &Field| {
        let (variant, name) = (tag.map_or("", |(_, v)| v.name.as_str()), field.name.as_str());
        WIDE.iter().any(|(of, names)| *of == variant && names.contains(&name))
    };
    for field in fields {
        let mut lines = summary(&field.docs);
        if let Some(rest) = left_out(field, place.shapes) {
            lines.push(rest);
        }
        if wide(field) {
            lines.push("A `bigint` beyond 2⁵³.".to_owned());
        }
        docs(out, "  ", &lines);
        let mark = if field.default == Default::Needed { "" } else { "?" };
        let ty = if wide(field) { "number | bigint".to_owned() } else { of_type(&field.ty) };
        let absent = match (&field.default, place.asked) {
            (_, false) | (Default::Needed, _) => "",
            (Default::Absent, true) => " | null | undefined",
            (_, true) => " | undefined",
        };
        line(out, &format!("  readonly {}{mark}: {ty}{absent}", field.json));
    }
    if told {
        line(out, "  /** One sentence in English. */\n  readonly en: string");
        line(out, "  /** One sentence in Chinese (中文). */\n  readonly zh: string");
    }
    line(out, "}");
}

/// What a field has if it is left out, where that is something.
fn left_out(field: &Field, shapes: &[Shape]) -> Option<String> {
    match &field.default {
        Default::Needed | Default::Absent => None,
        Default::Empty => Some("Left out: none.".to_owned()),
        Default::Int(number) => Some(format!("Left out: `{number}`.")),
        Default::No => Some("Left out: `false`.".to_owned()),
        Default::Record => Some("Left out: as if empty.".to_owned()),
        Default::Variant(name) => {
            let Type::Shape(of) = &field.ty else { panic!("{} has a default of another type", field.name) };
            let variants = shapes.iter().find(|s| s.name == *of).map(|s| &s.kind);
            let Some(Kind::Names(variants)) = variants else { panic!("{of} is no list of names") };
            let json = variants.iter().find(|v| v.name == *name).map(|v| &v.json);
            Some(format!("Left out: `{}`.", json.unwrap_or_else(|| panic!("{of} has no {name}"))))
        }
    }
}

fn of_type(ty: &Type) -> String {
    match ty {
        // `Date` is an instant in JavaScript; a day of the calendar is text.
        Type::Scalar(name) if name == "Date" => "CivilDate".to_owned(),
        Type::Scalar(name) | Type::Shape(name) => name.clone(),
        Type::Text => "string".to_owned(),
        Type::Bytes => "Uint8Array".to_owned(),
        Type::Int => "number".to_owned(),
        Type::Bool => "boolean".to_owned(),
        // Optional fields say so by their mark; a list of options does not occur.
        Type::Option(inner) => of_type(inner),
        Type::List(inner) => format!("readonly {}[]", of_type(inner)),
    }
}

/// The summary without a last paragraph that only announces a table or an example.
fn whole(docs: &[String]) -> Vec<String> {
    let mut lines = summary(docs);
    if lines.last().is_some_and(|text| text.ends_with(':')) {
        let end = lines.iter().rposition(|text| text.trim().is_empty());
        lines.truncate(end.unwrap_or(lines.len()));
    }
    lines
}

fn docs(out: &mut String, indent: &str, lines: &[String]) {
    let lines: Vec<String> = lines.iter().map(|text| plain(text)).collect();
    match lines.as_slice() {
        [] => {}
        [one] => line(out, &format!("{indent}/** {one} */")),
        many => {
            line(out, &format!("{indent}/**"));
            many.iter().for_each(|text| line(out, format!("{indent} * {text}").trim_end()));
            line(out, &format!("{indent} */"));
        }
    }
}

/// Rust's links as plain code: [`Phase::NamedItems`] is `namedItems` of `Phase` there.
fn plain(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("[`") {
        let Some((link, behind)) = after.split_once("`]") else { break };
        out.push_str(before);
        let name = link.rsplit("::").next().unwrap_or(link);
        let snake = name.starts_with(|c: char| c.is_ascii_lowercase());
        out.push_str(&format!("`{}`", if snake { camel_case(name.trim_end_matches("()")) } else { name.to_owned() }));
        // An explicit target in brackets behind the link.
        rest = behind.strip_prefix('(').and_then(|b| b.split_once(')')).map_or(behind, |(_, b)| b);
    }
    out.push_str(rest);
    out.replace("*/", "*\u{200b}/")
}

fn line(out: &mut String, text: &str) {
    let written = writeln!(out, "{text}");
    assert!(written.is_ok(), "text grows");
}
