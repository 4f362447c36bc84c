//! What the core keeps between calls, as classes.

use std::collections::BTreeSet;

use super::super::formatted;
use super::super::handles::{Answer, Handle, Method, Stored};
use super::super::model::{Shape, Type, shape_of};
use super::function::{Crossing, crossing};
use super::{NOTE, border, docs, scalars};

/// `bindings-python/src/kept.rs`.
pub(super) fn rust(handles: &[Handle], shapes: &[Shape]) -> String {
    let text: String = handles.iter().map(|handle| class(handle, shapes)).collect();
    let types: Vec<&Type> = handles.iter().flat_map(Handle::all).flat_map(Method::types).collect();
    let classes: BTreeSet<&str> = types.iter().filter_map(|ty| shape_of(ty)).collect();
    let used = |names: &[(&'static str, &str)]| {
        let used = names.iter().filter(|(_, mark)| text.contains(mark)).map(|(name, _)| *name);
        used.collect::<Vec<_>>().join(", ")
    };
    formatted(&format!(
        "// {NOTE}\n//! What the core keeps between calls: objects that change, and are asked as often as needed.\n//!\n\
         //! The interpreter is released while the core works. A question waits for nobody but for who is changing the\n\
         //! same object.\n\n\
         use std::sync::{{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard}};\n\n\
         use duebook as core;\nuse pyo3::prelude::*;\n{}\n\
         use crate::argument::{{{}}};\nuse crate::border::{{{}}};\n{}use crate::shape::{{{}, at}};\n\n{text}",
        if text.contains("PyDict") { "use pyo3::types::PyDict;\n" } else { "" },
        used(&[
            ("Answer", "Answer<"),
            ("Given", " Given<"),
            ("Held", " Held<"),
            ("New", "New<"),
            ("worked", "worked(")
        ]),
        used(&[
            ("At", "At<"),
            ("Bool", "Bool>"),
            ("Int", "Int>"),
            ("List", "List<"),
            ("Opt", "Opt<"),
            ("Text", "Text>"),
        ]),
        scalars(types.iter().copied()),
        classes.into_iter().collect::<Vec<_>>().join(", "),
    ))
}

fn class(handle: &Handle, shapes: &[Shape]) -> String {
    let name = &handle.name;
    let makers: String = handle.makers.iter().map(|method| maker(handle, method, shapes)).collect();
    let methods: String = handle.methods.iter().map(|method| asked(method, shapes)).collect();
    let (counted, noun) = (handle.counted.by, handle.counted.noun);
    let stored = match handle.stored {
        Stored::As(store, again) => stored(handle, store, again),
        Stored::AsMade => made_again(handle),
    };
    let shown = match handle.named {
        Some(named) => format!(
            "let (name, count) = py.detach(|| {{ let kept = self.read(); (kept.{named}().clone(), kept.{counted}()) }});\n\
             format!(\"<{name} {{name}} of {{count}} {noun}>\")"
        ),
        None => {
            format!("let count = py.detach(|| self.read().{counted}());\nformat!(\"<{name} of {{count}} {noun}>\")")
        }
    };
    format!(
        "{}///\n/// It may be used by several threads; a copy of it goes its own way.\n\
         #[pyclass(frozen, module = \"duebook\")]\npub(crate) struct {name} {{\n\
         // INVARIANT: locked only while the interpreter is released, so that no thread waits for both.\n\
         kept: RwLock<core::{name}>,\n}}\n\n\
         impl {name} {{\n\
         fn of(kept: core::{name}) -> Self {{ Self {{ kept: RwLock::new(kept) }} }}\n\n\
         // What is refused has changed nothing, so that what the lock guards is whole even if its thread is gone.\n\
         fn read(&self) -> RwLockReadGuard<'_, core::{name}> {{ self.kept.read().unwrap_or_else(PoisonError::into_inner) }}\n\n\
         fn write(&self) -> RwLockWriteGuard<'_, core::{name}> {{ self.kept.write().unwrap_or_else(PoisonError::into_inner) }}\n\
         }}\n\n\
         #[pymethods]\nimpl {name} {{\n{makers}{methods}\
         /// The same once more, without making it anew: for trying out what is not to be kept.\n\
         fn copy(&self, py: Python<'_>) -> Self {{ py.detach(|| Self::of(self.read().clone())) }}\n\n\
         fn __copy__(&self, py: Python<'_>) -> Self {{ self.copy(py) }}\n\n\
         fn __deepcopy__(&self, py: Python<'_>, _memo: &Bound<'_, PyAny>) -> Self {{ self.copy(py) }}\n\n\
         {stored}\
         fn __repr__(&self, py: Python<'_>) -> String {{\n{shown}\n}}\n}}\n\n",
        docs(&handle.docs),
    )
}

/// Pickled as what a method gives.
fn stored(handle: &Handle, store: &str, again: &str) -> String {
    let name = &handle.name;
    let snapshot = handle.methods.iter().find(|method| method.name == store);
    let snapshot = snapshot.unwrap_or_else(|| panic!("{name}: no {store}"));
    let Answer::Value(stored) = &snapshot.answer else { panic!("{name}: {store} gives nothing to store") };
    let stored = border(stored);
    format!(
        "/// It is stored as its `{store}`, and read by `{again}`.\n\
         fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (Bound<'py, PyAny>,))> {{\n\
         let stored = worked(py, || self.read().{store}())?;\n\
         let made = py.import(\"operator\")?.call_method1(\"methodcaller\", ({again:?}, Answer::<{stored}>(stored)))?;\n\
         Ok((made, (py.get_type::<Self>().into_any(),)))\n}}\n\n"
    )
}

/// Pickled as what the constructor takes.
fn made_again(handle: &Handle) -> String {
    let name = &handle.name;
    let new = handle.constructor().unwrap_or_else(|| panic!("{name}: no constructor"));
    let field = |field: &str| {
        let told = handle.methods.iter().any(|method| method.name == field && method.arguments.is_empty());
        assert!(told, "{name}: no method tells {field}");
        format!("given.set_item({field:?}, self.{field}(py)?)?;\n")
    };
    let fields: String = new.arguments.iter().map(|argument| field(&argument.field.name)).collect();
    format!(
        "/// It is stored as what it was made of, as that is now.\n\
         fn __getnewargs_ex__<'py>(&self, py: Python<'py>) -> PyResult<((), Bound<'py, PyDict>)> {{\n\
         let given = PyDict::new(py);\n{fields}Ok(((), given))\n}}\n\n"
    )
}

fn maker(handle: &Handle, method: &Method, shapes: &[Shape]) -> String {
    let Crossing { signature, mut taken, lent, passed } = crossing(&method.arguments, shapes, method.request.is_some());
    taken.insert(0, "py: Python<'_>".to_owned());
    let made = method.spelled(&format!("core::{}::", handle.name), &passed);
    let made = if method.refuses { made } else { format!("Ok({made})") };
    let kind = if method.name == "new" { "new" } else { "staticmethod" };
    format!(
        "{}#[{kind}]\n#[pyo3(signature = ({}))]\nfn {}({}) -> PyResult<Self> {{\n{lent}\
         worked(py, move || {made}).map(Self::of)\n}}\n\n",
        docs(&method.docs),
        signature.join(", "),
        method.name,
        taken.join(", "),
    )
}

fn asked(method: &Method, shapes: &[Shape]) -> String {
    let Crossing { signature, taken, lent, passed } = crossing(&method.arguments, shapes, false);
    let taken: Vec<String> = ["&self".to_owned(), "py: Python<'_>".to_owned()].into_iter().chain(taken).collect();
    let made = method.spelled(if method.changes { "self.write()." } else { "self.read()." }, &passed);
    let made = if method.refuses { made } else { format!("Ok({made})") };
    let (answer, wrapped) = match &method.answer {
        Answer::Done => ("()".to_owned(), ""),
        Answer::Another => ("Self".to_owned(), ".map(Self::of)"),
        Answer::Value(Type::List(of)) => (format!("New<{}>", border(of)), ".map(New)"),
        Answer::Value(ty) => (format!("Answer<{}>", border(ty)), ".map(Answer)"),
    };
    format!(
        "{}#[pyo3(signature = ({}))]\nfn {}({}) -> PyResult<{answer}> {{\n{lent}worked(py, move || {made}){wrapped}\n}}\n\n",
        docs(&method.docs),
        signature.join(", "),
        method.name,
        taken.join(", "),
    )
}
