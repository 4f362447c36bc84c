//! What the core keeps between calls, as objects of UniFFI.

use std::collections::BTreeSet;

use super::super::formatted;
use super::super::handles::{Answer, Handle, Method};
use super::super::model::{Shape, Type, shape_of};
use super::call::{Crossing, crossing};
use super::rust::{docs, of_type};
use super::{NOTE, host_name, scalars};

/// `bindings-mobile/src/kept.rs`.
pub(super) fn rust(handles: &[Handle], shapes: &[Shape]) -> String {
    let types: Vec<&Type> = handles.iter().flat_map(Handle::all).flat_map(Method::types).collect();
    let used: BTreeSet<&str> = types.iter().filter_map(|ty| shape_of(ty)).map(host_name).chain(["Result"]).collect();
    let body: String = handles.iter().map(|handle| object(handle, shapes)).collect();
    let guards =
        if handles.iter().flat_map(Handle::all).any(|method| method.changes) { ", RwLockWriteGuard" } else { "" };
    formatted(&format!(
        "// {NOTE}\n//! What the core keeps between calls: it crosses the border once and is asked as often as needed.\n\n\
         use std::sync::{{Arc, PoisonError, RwLock, RwLockReadGuard{guards}}};\n\n\
         use crate::given::Given;\n{}use crate::{{{}}};\n\n{body}",
        scalars(types.iter().copied()),
        used.into_iter().collect::<Vec<_>>().join(", "),
    ))
}

fn object(handle: &Handle, shapes: &[Shape]) -> String {
    let name = &handle.name;
    let makers: String = handle.makers.iter().map(|one| maker(handle, one, shapes)).collect();
    let methods: String = handle.methods.iter().map(|one| method(one, shapes)).collect();
    format!(
        "{}///\n/// May be used from several threads.\n#[derive(Debug, uniffi::Object)]\npub struct {name} {{\n\
         kept: RwLock<duebook::{name}>,\n}}\n\n\
         impl {name} {{\n\
         fn of(kept: duebook::{name}) -> Arc<Self> {{ Arc::new(Self {{ kept: RwLock::new(kept) }}) }}\n\n\
         // What is refused has changed nothing, so that what the lock guards is whole even if its thread is gone.\n\
         fn read(&self) -> RwLockReadGuard<'_, duebook::{name}> {{ self.kept.read().unwrap_or_else(PoisonError::into_inner) }}\n\n\
         fn write(&self) -> RwLockWriteGuard<'_, duebook::{name}> {{ self.kept.write().unwrap_or_else(PoisonError::into_inner) }}\n\
         }}\n\n\
         #[uniffi::export]\nimpl {name} {{\n{makers}{methods}\
         /// The same once more, without making it anew: for trying out what is not to be kept.\n\
         pub fn copy(&self) -> Arc<Self> {{ Self::of(self.read().clone()) }}\n}}\n\n",
        docs("", &handle.docs),
    )
}

fn maker(handle: &Handle, method: &Method, shapes: &[Shape]) -> String {
    let Crossing { defaults, taken, read, passed } = crossing(&method.arguments, shapes, method.request.is_some());
    let made = method.spelled(&format!("duebook::{}::", handle.name), &passed);
    let made = if method.refuses { format!("{made}?") } else { made };
    let defaults = if defaults.is_empty() { String::new() } else { format!("(default({}))", defaults.join(", ")) };
    format!(
        "{}#[uniffi::constructor{defaults}]\npub fn {}({}) -> Result<Arc<Self>> {{\n{read}Ok(Self::of({made}))\n}}\n\n",
        docs("", &method.docs),
        method.name,
        taken.join(", "),
    )
}

fn method(method: &Method, shapes: &[Shape]) -> String {
    let Crossing { defaults, taken, read, passed } = crossing(&method.arguments, shapes, false);
    let made = method.spelled(if method.changes { "self.write()." } else { "self.read()." }, &passed);
    let (answer, wrapped) = match &method.answer {
        Answer::Done => ("()".to_owned(), None),
        Answer::Another => ("Arc<Self>".to_owned(), Some("Self::of")),
        Answer::Value(ty) => (of_type(ty), None),
    };
    let fallible = method.refuses || !read.is_empty();
    let made = if method.refuses { format!("{made}?") } else { made };
    let made = wrapped.map_or(made.clone(), |wrapped| format!("{wrapped}({made})"));
    let (answer, made) = if fallible { (format!("Result<{answer}>"), format!("Ok({made})")) } else { (answer, made) };
    let attribute = if defaults.is_empty() {
        String::new()
    } else {
        format!("#[uniffi::method(default({}))]\n", defaults.join(", "))
    };
    let taken: Vec<String> = std::iter::once("&self".to_owned()).chain(taken).collect();
    format!(
        "{}{attribute}pub fn {}({}) -> {answer} {{\n{read}{made}\n}}\n\n",
        docs("", &method.docs),
        method.name,
        taken.join(", "),
    )
}
