//! The shapes for Python: one Rust file of frozen classes, one Python file of plain names, one of
//! exceptions.
//!
//! A record becomes a class around the core's record, a choice a class with one class inside for each
//! variant, a plain name a member of an `enum.Enum`, and each kind of refusal an exception with typed
//! fields. What all of them share stands in `bindings-python/src/kind.rs`.

mod text;

use std::collections::BTreeSet;
use std::io::Write as _;
use std::process::{Command, Stdio};

use super::model::{Default, Field, Kind, Shape, Type, Variant, camel_case, snake_case};
pub use text::{enums, errors};
use text::{python_name, told};

/// Shapes the binding writes by hand, or that Python does not need: a schedule is made by
/// `Terms.schedule`, a plan makes its lists once, a refusal is an exception.
const BY_HAND: [&str; 3] = ["ScheduleRequest", "Plan", "ErrorKind"];

/// Records that are only answers: the core does not read them back from JSON.
const ANSWERS: [&str; 6] = ["Reason", "Line", "LeftOver", "Refusal", "Total", "AgingRow"];

/// Choices that the core may extend, so that a match needs one more arm.
const NON_EXHAUSTIVE: [&str; 1] = ["Reason"];

/// Defaults that the core gives in a constructor instead of a field: those of `Terms::new`.
const DEFAULTS: [(&str, &str, &str); 3] = [
    ("Terms", "rounding", "core::Rounding::HalfUp"),
    ("Terms", "remainder", "core::Remainder::Last"),
    ("Terms", "business_day", "core::BusinessDay::Unadjusted"),
];

/// Names of arguments that are not fields of a shape.
const ARGUMENTS: [&str; 22] = [
    "amounts",
    "by",
    "calendar",
    "code",
    "convention",
    "currency",
    "digits",
    "events",
    "first",
    "from",
    "given",
    "items",
    "limits",
    "lines",
    "lots",
    "minor",
    "name",
    "plan",
    "scheme",
    "text",
    "total",
    "as_of",
];

const NOTE: &str = "Generated from the core's source by `cargo test -p duebook-tests --test mirror`; do not edit.";

/// `bindings-python/src/shape.rs`, formatted.
///
/// # Panics
/// If `rustfmt` does not run, or refuses what was written.
#[must_use]
pub fn rust(shapes: &[Shape]) -> String {
    let mut text = format!(
        "// {NOTE}\n//! The records and choices of the core as Python classes.\n\n\
         use duebook as core;\nuse duebook::ErrorKind;\nuse pyo3::prelude::*;\nuse pyo3::types::PyDict;\n\n\
         use crate::border::{{At, Bool, Border, FieldValue, Int, List, Opt, Out, Text, unknown}};\n\
         use crate::kind::{{arguments, choice, names, readable, record}};\n\
         use crate::money::{{Currency, Money}};\nuse crate::scalar::{{Date, Id, Percent}};\n\n"
    );
    text += &markers(shapes);
    for shape in shapes {
        text += &match (&shape.kind, shape.name.as_str()) {
            (Kind::Choice(kinds), "ErrorKind") => error_fields(kinds),
            (_, name) if BY_HAND.contains(&name) => continue,
            (Kind::Record(fields), _) => record(shape, fields),
            (Kind::Names(variants), name) => names(name, variants),
            (Kind::Choice(variants), _) => choice(shape, variants),
        };
    }
    formatted(&text)
}

/// The names of fields and arguments, as types.
fn markers(shapes: &[Shape]) -> String {
    let mut names: BTreeSet<&str> = ARGUMENTS.into_iter().collect();
    for shape in shapes.iter().filter(|s| !["ScheduleRequest", "ErrorKind"].contains(&s.name.as_str())) {
        names.extend(all_fields(shape).map(|f| f.name.as_str()));
    }
    let marker = |name: &&str| format!("{} => {:?},\n", pascal(name), camel_case(name));
    let markers: String = names.iter().map(marker).collect();
    format!("arguments! {{\n{markers}}}\n\n")
}

fn all_fields(shape: &Shape) -> impl Iterator<Item = &Field> {
    let fields: Vec<&Field> = match &shape.kind {
        Kind::Record(fields) => fields.iter().collect(),
        Kind::Names(variants) | Kind::Choice(variants) => variants.iter().flat_map(|v| &v.fields).collect(),
    };
    fields.into_iter()
}

fn record(shape: &Shape, fields: &[Field]) -> String {
    let (name, about) = (&shape.name, docs(&shape.docs));
    let arguments = listed(fields, |f| format!("{}: {}", f.name, held(f)));
    let built = listed(fields, |f| format!("{}: {}", f.name, core_of(f, &f.name)));
    let getter = |f: &Field| {
        let (about, field, ty) = (docs(&f.docs), &f.name, border(&f.ty));
        format!("{about}#[getter]\nfn {field}(&self) -> Out<'_, {ty}> {{ Out(&self.0.{field}) }}\n\n")
    };
    let getters: String = fields.iter().map(getter).collect();
    let many = "#[expect(clippy::too_many_arguments, reason = \"one argument for each field\")]\n";
    let many = if fields.len() > 7 { many } else { "" };
    let values = listed(fields, |f| value(f, &format!("&self.0.{}", f.name)));
    let readable =
        if ANSWERS.contains(&name.as_str()) { String::new() } else { format!("readable!({name} record);\n") };
    format!(
        "{about}#[pyclass(frozen, eq, hash, module = \"duebook\")]\n#[derive(Clone, PartialEq, Eq, Hash)]\n\
         pub(crate) struct {name}(pub(crate) core::{name});\n\nrecord!({name});\n{readable}\n\
         #[pymethods]\nimpl {name} {{\n{match_args}\n\n{many}#[new]\n#[pyo3(signature = ({signature}))]\n\
         fn new({arguments}) -> Self {{ Self(core::{name} {{ {built} }}) }}\n\n{getters}}}\n\n\
         impl {name} {{\nfn fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {{ Ok(vec![{values}]) }}\n}}\n\n",
        match_args = match_args(fields),
        signature = signature(name, fields),
    )
}

fn choice(shape: &Shape, variants: &[Variant]) -> String {
    let (name, about) = (&shape.name, docs(&shape.docs));
    let declared = |v: &Variant| {
        let fields: String = v.fields.iter().map(|f| format!("{}{}: {},\n", docs(&f.docs), f.name, held(f))).collect();
        let (about, variant, signature) = (docs(&v.docs), &v.name, signature(name, &v.fields));
        format!("{about}#[pyo3(constructor = ({signature}))]\n{variant} {{ {fields} }},\n")
    };
    let bound = |v: &Variant| listed(&v.fields, |f| f.name.clone());
    let raised = |v: &Variant| {
        let fields = listed(&v.fields, |f| match f.ty {
            Type::Option(_) => format!("{0}: {0}.as_ref().map(At::of)", f.name),
            _ => format!("{0}: At::of({0})", f.name),
        });
        format!("core::{name}::{0} {{ {1} }} => Self::{0} {{ {fields} }},\n", v.name, bound(v))
    };
    let lowered = |v: &Variant| {
        let fields = listed(&v.fields, |f| match f.ty {
            Type::Option(_) => format!("{0}: {0}.as_ref().map(At::core)", f.name),
            _ => format!("{0}: {0}.core()", f.name),
        });
        format!("Self::{0} {{ {1} }} => core::{name}::{0} {{ {fields} }},\n", v.name, bound(v))
    };
    let valued = |v: &Variant| {
        let values = listed(&v.fields, |f| match &f.ty {
            // The option of a variant is around the named value, not inside it.
            Type::Option(inner) => format!(
                "({0:?}, <Opt<{1}> as Border>::lower(&{0}.as_ref().map(At::core), py)?, true)",
                f.name,
                border(inner)
            ),
            _ => value(f, &format!("&{}.0", f.name)),
        });
        format!("Self::{0} {{ {1} }} => ({0:?}, vec![{values}]),\n", v.name, bound(v))
    };
    let rest = if NON_EXHAUSTIVE.contains(&name.as_str()) { "_ => return Err(unknown()),\n" } else { "" };
    let each = |line: &dyn Fn(&Variant) -> String| variants.iter().map(line).collect::<String>();
    let readable =
        if ANSWERS.contains(&name.as_str()) { String::new() } else { format!("readable!({name} choice);\n") };
    format!(
        "{about}#[pyclass(frozen, eq, hash, module = \"duebook\")]\n#[derive(Clone, PartialEq, Hash)]\n\
         pub(crate) enum {name} {{\n{}}}\n\nchoice!({name});\n{readable}\n\
         impl {name} {{\n\
         pub(crate) fn of(core: &core::{name}) -> PyResult<Self> {{ Ok(match core {{ {}{rest} }}) }}\n\n\
         pub(crate) fn core(&self) -> core::{name} {{ match self {{ {} }} }}\n\n\
         fn fields<'py>(&self, py: Python<'py>) -> PyResult<(&'static str, Vec<FieldValue<'py>>)> {{ Ok(match self {{ {} }}) }}\n}}\n\n",
        each(&declared),
        each(&raised),
        each(&lowered),
        each(&valued),
    )
}

fn names(name: &str, variants: &[Variant]) -> String {
    let member = |v: &Variant| format!("{:?} => {},\n", constant(&v.name), v.name);
    format!("names!({name} {{ {} }});\n\n", variants.iter().map(member).collect::<String>())
}

/// The fields of each kind of refusal as the keyword arguments of its exception.
fn error_fields(kinds: &[Variant]) -> String {
    let arm = |v: &Variant| {
        let bound = listed(&v.fields, |f| f.name.clone());
        let set: String = v
            .fields
            .iter()
            .map(|f| format!("set({:?}, {}::lower({}, py)?)?;\n", python_name(&f.name), lowering(&f.ty), f.name))
            .collect();
        format!("ErrorKind::{} {{ {bound} }} => {{ {set} }}\n", v.name)
    };
    format!(
        "/// The typed fields of a refusal.\n\
         pub(crate) fn fields_of<'py>(py: Python<'py>, kind: &ErrorKind) -> PyResult<Bound<'py, PyDict>> {{\n\
         let fields = PyDict::new(py);\n\
         let set = |name: &str, value: Bound<'py, PyAny>| fields.set_item(name, value);\n\
         match kind {{\n{}_ => return Err(unknown()),\n}}\nOk(fields)\n}}\n\n",
        kinds.iter().map(arm).collect::<String>()
    )
}

fn match_args(fields: &[Field]) -> String {
    let types = "&'static str, ".repeat(fields.len());
    let names: String = fields.iter().map(|f| format!("{:?}, ", f.name)).collect();
    format!("#[classattr]\n#[pyo3(name = \"__match_args__\")]\nconst MATCH_ARGS: ({types}) = ({names});")
}

/// The needed fields before the first default by position or keyword, all others by keyword.
fn signature(owner: &str, fields: &[Field]) -> String {
    let mut parts = Vec::new();
    let mut starred = false;
    for field in fields {
        match default(owner, field) {
            None => parts.push(field.name.clone()), // behind the star it is a needed keyword
            Some(default) => {
                if !starred {
                    parts.push("*".into());
                    starred = true;
                }
                parts.push(format!("{} = {default}", field.name));
            }
        }
    }
    parts.join(", ")
}

fn default(owner: &str, field: &Field) -> Option<String> {
    let by_hand = DEFAULTS.iter().find(|(o, name, _)| *o == owner && *name == field.name);
    match (&field.default, by_hand) {
        (_, Some((_, _, value))) => Some(format!("At::new({value})")),
        (Default::Needed, None) => None,
        (Default::Absent, None) => Some("None".into()),
        (Default::Empty, None) => Some("At::new(Vec::new())".into()),
        (Default::Int(number), None) => Some(format!("At::new({number})")),
        (Default::Variant(variant), None) => match &field.ty {
            Type::Shape(shape) => Some(format!("At::new(core::{shape}::{variant})")),
            other => panic!("{owner}.{}: a variant as default of {other:?}", field.name),
        },
    }
}

/// The type of an argument, and of the field of a variant.
fn held(field: &Field) -> String {
    match &field.ty {
        Type::Option(inner) => format!("Option<At<at::{}, {}>>", pascal(&field.name), border(inner)),
        other => format!("At<at::{}, {}>", pascal(&field.name), border(other)),
    }
}

/// The core's value of what an argument holds.
fn core_of(field: &Field, expression: &str) -> String {
    match field.ty {
        Type::Option(_) => format!("{expression}.map(|given| given.0)"),
        _ => format!("{expression}.0"),
    }
}

fn value(field: &Field, expression: &str) -> String {
    let optional = matches!(field.default, Default::Absent | Default::Empty);
    format!("({:?}, {}::lower({expression}, py)?, {optional})", field.name, lowering(&field.ty))
}

fn border(ty: &Type) -> String {
    match ty {
        Type::Scalar(name) | Type::Shape(name) => name.clone(),
        Type::Text => "Text".into(),
        Type::Int => "Int".into(),
        Type::Bool => "Bool".into(),
        Type::Option(inner) => format!("Opt<{}>", border(inner)),
        Type::List(inner) => format!("List<{}>", border(inner)),
    }
}

fn lowering(ty: &Type) -> String {
    format!("<{} as Border>", border(ty))
}

fn docs(lines: &[String]) -> String {
    told(lines).iter().map(|line| format!("/// {line}").trim_end().to_owned() + "\n").collect()
}

fn listed<T>(fields: &[T], line: impl Fn(&T) -> String) -> String {
    fields.iter().map(line).collect::<Vec<_>>().join(", ")
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

fn formatted(text: &str) -> String {
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--config", "max_width=120,use_small_heuristics=Max"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|e| panic!("rustfmt: {e}"));
    let written = rustfmt.stdin.take().map(|mut input| input.write_all(text.as_bytes()));
    written.transpose().unwrap_or_else(|e| panic!("rustfmt: {e}"));
    let output = rustfmt.wait_with_output().unwrap_or_else(|e| panic!("rustfmt: {e}"));
    assert!(output.status.success(), "rustfmt refuses the generated shapes");
    String::from_utf8_lossy(&output.stdout).into_owned()
}
