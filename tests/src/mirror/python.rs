//! The shapes for Python: one Rust file of frozen classes, one Python file of plain names, one of
//! exceptions.
//!
//! A record becomes a class around the core's record, a choice a class with one class inside for each
//! variant, a plain name a member of an `enum.Enum`, and each kind of refusal an exception with typed
//! fields. What all of them share stands in `bindings-python/src/kind.rs`.

mod function;
mod text;

use std::collections::BTreeSet;
use std::path::Path;

use super::calls::{self, Call, Preset};
use super::formatted;
use super::model::{self, Default, Field, Kind, Shape, Type, Variant, all_fields, camel_case, snake_case};
use text::{python_name, told};

/// The class written by hand: a plan makes its lists once.
const BY_HAND: [&str; 1] = ["Plan"];

/// Defaults that the core gives in a constructor instead of a field: those of `Terms::new`.
const DEFAULTS: [(&str, &str, &str); 3] = [
    ("Terms", "rounding", "core::Rounding::HalfUp"),
    ("Terms", "remainder", "core::Remainder::Last"),
    ("Terms", "business_day", "core::BusinessDay::Unadjusted"),
];

/// The longest tuple of Rust that becomes one of Python by itself.
const LONGEST_TUPLE: usize = 12;

/// Names of the arguments of what is written by hand, if no field and no generated function has them.
const ARGUMENTS: [&str; 12] = [
    "amounts",
    "calendar",
    "code",
    "convention",
    "currency",
    "digits",
    "events",
    "first",
    "given",
    "minor",
    "name",
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
    vec![
        ("bindings-python/src/shape.rs", rust(&shapes, &calls, &presets)),
        ("bindings-python/src/function.rs", function::functions(&shapes, &calls)),
        ("bindings-python/src/module.rs", function::module(&shapes, &calls)),
        ("bindings-python/python/duebook/__init__.py", function::package(&shapes, &calls)),
        ("bindings-python/python/duebook/enums.py", text::enums(&shapes)),
        ("bindings-python/python/duebook/errors.py", text::errors(&shapes)),
    ]
}

/// `bindings-python/src/shape.rs`, formatted.
///
/// # Panics
/// If `rustfmt` does not run, or refuses what was written.
fn rust(shapes: &[Shape], calls: &[Call], presets: &[Preset]) -> String {
    let written: Vec<&Shape> = shapes.iter().filter(|s| !s.request && !BY_HAND.contains(&&*s.name)).collect();
    let fields: Vec<&Type> = written.iter().flat_map(|shape| all_fields(shape)).map(|field| &field.ty).collect();
    let inside: BTreeSet<&str> = fields.iter().filter_map(|ty| model::shape_of(ty)).collect();
    let plans = if BY_HAND.iter().any(|name| inside.contains(name)) { "use crate::plan::Plan;\n" } else { "" };
    let mut text = format!(
        "// {NOTE}\n//! The records and choices of the core as Python classes.\n\n\
         use duebook as core;\nuse duebook::ErrorKind;\nuse pyo3::prelude::*;\nuse pyo3::types::PyDict;\n\n\
         use crate::border::{{At, Bool, Border, FieldValue, Int, List, Names, Opt, Out, Text, unknown}};\n\
         use crate::kind::{{arguments, choice, names, readable, record, told}};\n{plans}{}\n",
        scalars(fields),
    );
    text += &markers(shapes, calls);
    for shape in written {
        text += &match (&shape.kind, shape.name.as_str()) {
            (Kind::Choice(kinds), "ErrorKind") => error_fields(kinds),
            (Kind::Record(fields), _) => record(shape, fields),
            (Kind::Names(variants), name) => names(name, variants),
            (Kind::Choice(variants), _) => choice(shape, variants),
        };
    }
    text += &named(presets);
    formatted(&text)
}

/// The constructors without arguments.
fn named(presets: &[Preset]) -> String {
    let mut text = String::new();
    for of in presets.iter().map(|preset| &preset.of).collect::<BTreeSet<_>>() {
        let one = |preset: &Preset| {
            let (about, name) = (docs(&preset.docs), &preset.name);
            format!("{about}#[staticmethod]\nfn {name}() -> Self {{ Self(core::{of}::{name}()) }}\n\n")
        };
        let all: String = presets.iter().filter(|preset| preset.of == *of).map(one).collect();
        text += &format!("#[pymethods]\nimpl {of} {{\n{all}}}\n\n");
    }
    text
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

/// The names of fields and arguments, as types.
fn markers(shapes: &[Shape], calls: &[Call]) -> String {
    let mut names: BTreeSet<&str> = ARGUMENTS.into_iter().collect();
    for shape in shapes.iter().filter(|s| !s.request && s.name != "ErrorKind") {
        names.extend(all_fields(shape).map(|f| f.name.as_str()));
    }
    names.extend(
        function::in_python(calls).flat_map(|call| &call.arguments).map(|argument| argument.field.name.as_str()),
    );
    let marker = |name: &&str| format!("{} => {:?},\n", pascal(name), camel_case(name));
    let markers: String = names.iter().map(marker).collect();
    format!("arguments! {{\n{markers}}}\n\n")
}

fn record(shape: &Shape, fields: &[Field]) -> String {
    let (name, about) = (&shape.name, docs(&shape.docs));
    let arguments = listed(fields, |f| format!("{}: {}", python_name(&f.name), held(f)));
    let built = listed(fields, |f| format!("{}: {}", f.name, core_of(f, &python_name(&f.name))));
    let getter = |f: &Field| {
        let (about, field, ty) = (docs(&f.docs), &f.name, border(&f.ty));
        let named = python_name(field);
        format!("{about}#[getter]\nfn {named}(&self) -> Out<'_, {ty}> {{ Out(&self.0.{field}) }}\n\n")
    };
    let getters: String = fields.iter().map(getter).collect();
    let many = "#[expect(clippy::too_many_arguments, reason = \"one argument for each field\")]\n";
    let many = if fields.len() > 7 { many } else { "" };
    let values = listed(fields, |f| value(name, f, &format!("&self.0.{}", f.name), &format!("self.0.{}", f.name)));
    let readable = format!("readable!({name} record);\n");
    format!(
        "{about}#[pyclass(frozen, eq, hash, module = \"duebook\")]\n#[derive(Clone, PartialEq, Eq, Hash)]\n\
         pub(crate) struct {name}(pub(crate) core::{name});\n\nrecord!({name});\n{readable}\n\
         #[pymethods]\nimpl {name} {{\n{match_args}\n\n{many}#[new]\n#[pyo3(signature = ({signature}))]\n\
         fn new({arguments}) -> Self {{ Self(core::{name} {{ {built} }}) }}\n\n{getters}}}\n\n\
         impl {name} {{\nfn own_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<FieldValue<'py>>> {{ Ok(vec![{values}]) }}\n}}\n\n",
        match_args = match_args(fields),
        signature = signature(name, fields),
    )
}

fn choice(shape: &Shape, variants: &[Variant]) -> String {
    let (name, about) = (&shape.name, docs(&shape.docs));
    let declared = |v: &Variant| {
        let fields: String =
            v.fields.iter().map(|f| format!("{}{}: {},\n", docs(&f.docs), python_name(&f.name), held(f))).collect();
        let (about, variant, signature) = (docs(&v.docs), &v.name, signature(name, &v.fields));
        format!("{about}#[pyo3(constructor = ({signature}))]\n{variant} {{ {fields} }},\n")
    };
    let theirs = |f: &Field| match python_name(&f.name) {
        name if name == f.name => name,
        name => format!("{}: {name}", f.name),
    };
    let of_core = |v: &Variant| listed(&v.fields, theirs);
    let bound = |v: &Variant| listed(&v.fields, |f| python_name(&f.name));
    let raised = |v: &Variant| {
        let fields = listed(&v.fields, |f| match f.ty {
            Type::Option(_) => format!("{0}: {0}.as_ref().map(At::of)", python_name(&f.name)),
            _ => format!("{0}: At::of({0})", python_name(&f.name)),
        });
        format!("core::{name}::{0} {{ {1} }} => Self::{0} {{ {fields} }},\n", v.name, of_core(v))
    };
    let lowered = |v: &Variant| {
        let fields = listed(&v.fields, |f| match f.ty {
            Type::Option(_) => format!("{}: {}.as_ref().map(At::core)", f.name, python_name(&f.name)),
            _ => format!("{}: {}.core()", f.name, python_name(&f.name)),
        });
        format!("Self::{0} {{ {1} }} => core::{name}::{0} {{ {fields} }},\n", v.name, bound(v))
    };
    let valued = |v: &Variant| {
        let values = listed(&v.fields, |f| match &f.ty {
            // The option of a variant is around the named value, not inside it.
            Type::Option(inner) => format!(
                "({0:?}, <Opt<{1}> as Border>::lower(&{0}.as_ref().map(At::core), py)?, {0}.is_none())",
                python_name(&f.name),
                border(inner)
            ),
            _ => value(name, f, &format!("&{}.0", python_name(&f.name)), &format!("{}.0", python_name(&f.name))),
        });
        format!("Self::{0} {{ {1} }} => ({0:?}, vec![{values}]),\n", v.name, bound(v))
    };
    let rest = if shape.told { "_ => return Err(unknown()),\n" } else { "" };
    let each = |line: &dyn Fn(&Variant) -> String| variants.iter().map(line).collect::<String>();
    let mut readable = format!("readable!({name} choice);\n");
    if shape.told {
        readable += &format!("told!({name});\n");
    }
    format!(
        "{about}#[pyclass(frozen, eq, hash, module = \"duebook\")]\n#[derive(Clone, PartialEq, Hash)]\n\
         pub(crate) enum {name} {{\n{}}}\n\nchoice!({name});\n{readable}\n\
         impl {name} {{\n\
         pub(crate) fn of(core: &core::{name}) -> PyResult<Self> {{ Ok(match core {{ {}{rest} }}) }}\n\n\
         pub(crate) fn core(&self) -> core::{name} {{ match self {{ {} }} }}\n\n\
         fn own_fields<'py>(&self, py: Python<'py>) -> PyResult<(&'static str, Vec<FieldValue<'py>>)> {{ Ok(match self {{ {} }}) }}\n}}\n\n",
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
    if fields.len() > LONGEST_TUPLE {
        let names = listed(fields, |f| format!("{:?}", python_name(&f.name)));
        let count = fields.len();
        return format!(
            "#[classattr]\n#[pyo3(name = \"__match_args__\")]\nconst MATCH_ARGS: Names<{count}> = Names([{names}]);"
        );
    }
    let types = "&'static str, ".repeat(fields.len());
    let names: String = fields.iter().map(|f| format!("{:?}, ", python_name(&f.name))).collect();
    let many = "#[expect(clippy::type_complexity, reason = \"one text for each field\")]\n";
    let many = if fields.len() > 11 { many } else { "" };
    format!("#[classattr]\n#[pyo3(name = \"__match_args__\")]\n{many}const MATCH_ARGS: ({types}) = ({names});")
}

/// The needed fields before the first default by position or keyword, all others by keyword.
fn signature(owner: &str, fields: &[Field]) -> String {
    let mut parts = Vec::new();
    let mut starred = false;
    for field in fields {
        match default(owner, field) {
            None => parts.push(python_name(&field.name)), // behind the star it is a needed keyword
            Some(default) => {
                if !starred {
                    parts.push("*".into());
                    starred = true;
                }
                parts.push(format!("{} = {default}", python_name(&field.name)));
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
        (_, None) => Some(format!("At::new({})", left_out(field))),
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

/// The name, the Python value, and whether a short spelling may leave it out as it is.
fn value(owner: &str, field: &Field, lent: &str, place: &str) -> String {
    let by_hand = DEFAULTS.iter().find(|(o, name, _)| *o == owner && *name == field.name);
    let omitted = match (&field.default, by_hand) {
        (_, Some((_, _, value))) => format!("{place} == {value}"),
        (Default::Needed, None) => "false".into(),
        (Default::Absent, None) => format!("{place}.is_none()"),
        (Default::Empty, None) => format!("{place}.is_empty()"),
        (Default::No, None) => format!("!{place}"),
        (_, None) => format!("{place} == {}", left_out(field)),
    };
    format!("({:?}, {}::lower({lent}, py)?, {omitted})", python_name(&field.name), lowering(&field.ty))
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
