//! The functions, the list of the compiled module, and the package's `__init__.py`.

use std::collections::BTreeSet;

use super::super::calls::{Argument, Call, Pass};
use super::super::formatted;
use super::super::handles::Handle;
use super::super::model::{Default, Kind, Shape, Type};
use super::text::python_name;
use super::{NOTE, border, default, docs, pascal, scalars};

/// Functions that Python has in another form: `Terms.schedule`.
const AS_METHOD: [&str; 1] = ["schedule"];

/// What the compiled module has beside generated classes and functions: the file and the names.
const EXPORTED: [(&str, &[&str]); 8] = [
    ("accounts", &["Accounts"]),
    ("call", &["_refuse", "_unknown_name", "call"]),
    ("class", &["_class"]),
    (
        "forms",
        &["CalendarForms", "DueForms", "LotForms", "PlanForms", "ReceivableForms", "ScheduleForms", "TermsForms"],
    ),
    ("money", &["Currency", "Money"]),
    ("record", &["Record"]),
    ("row", &["_records"]),
    ("shown", &["_html"]),
];

pub(super) fn in_python(calls: &[Call]) -> impl Iterator<Item = &Call> {
    calls.iter().filter(|call| !AS_METHOD.contains(&call.json.as_str()))
}

/// `bindings-python/src/function.rs`.
pub(super) fn functions(shapes: &[Shape], calls: &[Call]) -> String {
    let mut types: Vec<&Type> = Vec::new();
    let mut text = String::new();
    for call in in_python(calls) {
        types.extend(call.arguments.iter().map(|argument| &argument.field.ty));
        types.push(&call.answer);
        text += &function(call, shapes);
    }
    let classes: BTreeSet<&str> = types.iter().filter_map(|ty| super::model::shape_of(ty)).collect();
    let classes: Vec<&str> = classes.into_iter().collect();
    let from = |all: &[&str], names: &[(&str, &str)]| {
        let used = names.iter().filter(|(_, mark)| text.contains(mark)).map(|(name, _)| *name);
        all.iter().copied().chain(used).collect::<Vec<_>>().join(", ")
    };
    formatted(&format!(
        "// {NOTE}\n//! The functions (运算): they read records where Python keeps them and answer with new ones.\n//!\n\
         //! The interpreter is released while the core works, so that other threads go on.\n\n\
         use duebook as core;\nuse pyo3::prelude::*;\n\n\
         use crate::argument::{{{}}};\nuse crate::border::{{{}}};\n{}use crate::shape::{{{}, at}};\n\n{text}",
        from(
            &[],
            &[("Answer", "Answer<"), ("Given", " Given<"), ("Held", " Held<"), ("New", "New<"), ("worked", "worked(")]
        ),
        from(
            &["At"],
            &[
                ("Bool", "Bool>"),
                ("Bytes", ", Bytes>"),
                ("Int", "Int>"),
                ("List", " List<"),
                ("Opt", "Opt<"),
                ("Text", ", Text>")
            ]
        ),
        scalars(types.iter().copied()),
        classes.join(", "),
    ))
}

/// Whether Python passes it by its name only: a date of the business, a plain name, and what may be left out.
fn by_name(argument: &Argument, shapes: &[Shape]) -> bool {
    let name = |ty: &Type| match ty {
        Type::Shape(of) => shapes.iter().any(|s| s.name == *of && matches!(s.kind, Kind::Names(_))),
        _ => false,
    };
    let field = &argument.field;
    field.name == "as_of" || field.default != Default::Needed || name(&field.ty)
}

fn is_record(ty: &Type, shapes: &[Shape]) -> bool {
    matches!(ty, Type::Shape(of) if shapes.iter().any(|s| s.name == *of && matches!(s.kind, Kind::Record(_))))
}

/// How arguments are taken and passed on.
pub(super) struct Crossing {
    /// What Python says of each.
    pub(super) signature: Vec<String>,
    /// What Rust says of each.
    pub(super) taken: Vec<String>,
    /// What makes values of the core of them.
    pub(super) lent: String,
    /// How each is passed to the core.
    pub(super) passed: Vec<String>,
}

/// `fields` if they are those of a request.
pub(super) fn crossing(arguments: &[Argument], shapes: &[Shape], fields: bool) -> Crossing {
    let mut signature = Vec::new();
    let mut taken = Vec::new();
    let mut lent = String::new();
    let mut passed = Vec::new();
    let mut starred = false;
    for argument in arguments {
        let field = &argument.field;
        let (name, marker) = (python_name(&field.name), pascal(&field.name));
        if !starred && by_name(argument, shapes) {
            signature.push("*".to_owned());
            starred = true;
        }
        signature.push(match default(field) {
            Some(value) => format!("{name} = {value}"),
            None => name.clone(),
        });
        let expression = match (argument.pass, &field.ty) {
            (Pass::Borrowed, Type::List(of)) => {
                taken.push(format!("{name}: Held<'_, at::{marker}, {}>", border(of)));
                lent += &format!("let {name} = {name}.lent()?;\n");
                format!("&{name}")
            }
            (Pass::Reference, ty) if is_record(ty, shapes) && field.default == Default::Needed => {
                taken.push(format!("{name}: Given<'_, at::{marker}, {}>", border(ty)));
                lent += &format!("let {name} = {name}.lent()?;\n");
                name.clone()
            }
            (pass, Type::Option(of)) => {
                taken.push(format!("{name}: Option<At<at::{marker}, {}>>", border(of)));
                lent += &format!("let {name} = {name}.map(|given| given.0);\n");
                if pass == Pass::OptionOfReference { format!("{name}.as_ref()") } else { name.clone() }
            }
            (pass, ty) => {
                taken.push(format!("{name}: At<at::{marker}, {}>", border(ty)));
                lent += &format!("let {name} = {name}.0;\n");
                if pass == Pass::Value { name.clone() } else { format!("&{name}") }
            }
        };
        let named = fields && expression != field.name;
        passed.push(if named { format!("{}: {expression}", field.name) } else { expression });
    }
    Crossing { signature, taken, lent, passed }
}

fn function(call: &Call, shapes: &[Shape]) -> String {
    let Crossing { signature, mut taken, lent, passed } = crossing(&call.arguments, shapes, call.request.is_some());
    taken.insert(0, "py: Python<'_>".to_owned());
    let made = call.spelled("core", &passed);
    let made = if call.refuses { made } else { format!("Ok({made})") };
    let made = call.at.map_or(made.clone(), |at| format!("{made}.map_err(|error| error.at({at:?}))"));
    let (answer, wrapped) = match &call.answer {
        Type::List(of) => (format!("New<{}>", border(of)), "New"),
        ty => (format!("Answer<{}>", border(ty)), "Answer"),
    };
    // What takes nothing is the work itself.
    let work = match made.strip_suffix("()") {
        Some(path) if taken.len() == 1 => path.to_owned(),
        _ => format!("move || {made}"),
    };
    let many = "#[expect(clippy::too_many_arguments, reason = \"one argument for each field\")]\n";
    let many = if taken.len() > 7 { many } else { "" };
    format!(
        "{}#[pyfunction]\n{many}#[pyo3(signature = ({}))]\npub(crate) fn {}({}) -> PyResult<{answer}> {{\n{lent}\
         worked(py, {work}).map({wrapped})\n}}\n\n",
        docs(&call.docs),
        signature.join(", "),
        call.name,
        taken.join(", "),
    )
}

/// The classes that come from shapes.
pub(super) fn classes(shapes: &[Shape]) -> BTreeSet<&str> {
    let class = |s: &&Shape| !matches!(s.kind, Kind::Names(_)) && !s.request && s.name != "ErrorKind";
    shapes.iter().filter(class).map(|s| s.name.as_str()).collect()
}

/// `bindings-python/src/module.rs`: everything the compiled part has.
pub(super) fn module(calls: &[Call], handles: &[Handle]) -> String {
    let mut groups: Vec<(&str, Vec<&str>)> = EXPORTED.iter().map(|(file, names)| (*file, names.to_vec())).collect();
    groups.push(("function", in_python(calls).map(|call| call.name.as_str()).collect()));
    groups.push(("kept", handles.iter().map(|handle| handle.name.as_str()).collect()));
    groups.sort();
    let mut text = format!(
        "// {NOTE}\n//! Everything the compiled part of the package has.\n\n\
         /// The compiled part of the package; import `duebook` instead.\n#[pyo3::pymodule]\nmod _native {{\n"
    );
    for (file, names) in groups {
        text += &format!("#[pymodule_export]\nuse crate::{file}::{{{}}};\n", names.join(", "));
    }
    text += "\n#[pymodule_export]\n#[expect(non_upper_case_globals, reason = \"the name Python has for it\")]\n\
             const __version__: &str = env!(\"CARGO_PKG_VERSION\");\n}\n";
    formatted(&text)
}

/// `bindings-python/python/duebook/__init__.py`: every public name.
pub(super) fn package(shapes: &[Shape], calls: &[Call], handles: &[Handle]) -> String {
    let public = |name: &&str| !name.starts_with('_') && !name.ends_with("Forms") && *name != "Record";
    let mut native: BTreeSet<&str> =
        EXPORTED.iter().flat_map(|(_, names)| names.iter().copied()).filter(public).collect();
    native.extend(in_python(calls).map(|call| call.name.as_str()));
    native.extend(handles.iter().map(|handle| handle.name.as_str()));
    native.insert("__version__");
    let records = classes(shapes);
    let names = |s: &&Shape| matches!(s.kind, Kind::Names(_));
    let enums: BTreeSet<&str> = shapes.iter().filter(names).map(|s| s.name.as_str()).collect();
    let mut errors: BTreeSet<String> = BTreeSet::from(["DuebookError".to_owned()]);
    for shape in shapes.iter().filter(|s| s.name == "ErrorKind") {
        let Kind::Choice(kinds) = &shape.kind else { panic!("ErrorKind is not a choice") };
        errors.extend(kinds.iter().map(|kind| format!("{}Error", kind.name)));
    }
    let errors: BTreeSet<&str> = errors.iter().map(String::as_str).collect();
    let list = |names: &BTreeSet<&str>| names.iter().map(|name| format!("    {name},\n")).collect::<String>();
    let all: BTreeSet<&str> = native.iter().chain(&records).chain(&enums).chain(&errors).copied().collect();
    let all: String = all.iter().map(|name| format!("    \"{name}\",\n")).collect();
    format!(
        "# {NOTE}\n\"\"\"Exact money, installment schedules and payment allocation for customer prepayments and receivables.\n\n\
         Amounts are exact to the minor unit and never floats; dates have no time; every line of a plan has a\n\
         reason in English and Chinese; every refusal is a typed exception with a stable code. Nothing here needs\n\
         a server, an account or a network.\n\"\"\"\n\n\
         from duebook._native import (\n{})\n\nTYPE_CHECKING = False\nif TYPE_CHECKING:\n    \
         from duebook._shapes import (\n{})\n    from duebook.enums import (\n{})\n    from duebook.errors import (\n{})\n{LATER}\n__all__ = [\n{all}]\n",
        list(&native),
        indented(&list(&records)),
        indented(&list(&enums)),
        indented(&list(&errors)),
    )
}

fn indented(lines: &str) -> String {
    lines.lines().map(|line| format!("    {line}\n")).collect::<String>() + "    "
}

/// A program needs few of all the classes there are.
const LATER: &str = r#"else:
    from duebook._native import _class

    def __getattr__(name: str) -> object:
        # Classes, plain names and exceptions are made when they are first asked for: an import takes no time for what
        # a program does not use.
        if name not in ("enums", "errors") and name not in __all__:
            raise AttributeError(f"module 'duebook' has no attribute {name!r}")
        from importlib import import_module

        if name in ("enums", "errors"):
            return import_module(f"duebook.{name}")
        if name.endswith("Error"):
            value = getattr(import_module("duebook.errors"), name)
        else:
            enums = import_module("duebook.enums")
            value = getattr(enums, name) if name in enums.__all__ else _class(name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})

"#;
