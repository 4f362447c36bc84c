//! What the core keeps between calls (账簿): types with a state of their own, read from the core's source.
//!
//! One row of [`HANDLES`] is all a type needs. Its public methods, with their arguments, answers and documentation, are
//! those of every `impl` block in its folder, so that a question added to the core is there in every language. From
//! them come the Python class, the Node class with its types, and the object of the mobile library.
//!
//! A method that only reads takes `&self`; one that takes `&mut self` waits until nobody reads. What cannot cross, such
//! as a borrowed part of the inside, is named in the row.

use std::path::Path;

use syn::{FnArg, Item, ReturnType, Visibility};

use super::calls::{self, Argument, Lent, Whose};
use super::model::{self, Kind, Shape, Type, camel_case};

/// The types that are kept.
pub const HANDLES: &[Row] = &[
    Row {
        of: "Book",
        folder: "book",
        makers: &["open", "replay", "replay_log", "restore"],
        inside: &["accounts", "take_over"],
        optional: &["as_of", "context", "order", "parties", "policy", "rules", "tail", "window"],
        at: &[("decide", "order"), ("decide_log", "order")],
        counted: Counted { by: "sequence", of: "Recorded", noun: "events" },
        named: Some("id"),
        stored: Stored::As("snapshot", "restore"),
    },
    Row {
        of: "Matcher",
        folder: "reconciliation/matcher",
        makers: &["new"],
        inside: &["request"],
        optional: &[],
        at: &[],
        counted: Counted { by: "count", of: "MatchItem", noun: "lines and items" },
        named: None,
        stored: Stored::AsMade,
    },
];

/// A row of [`HANDLES`].
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// The type.
    of: &'static str,
    /// Where all its methods stand, below `core/src`.
    folder: &'static str,
    /// The functions that make one, in the order in which a reader wants to know them; `new` is the constructor
    /// everywhere.
    makers: &'static [&'static str],
    /// Methods that only Rust has: they lend what is inside, or take what other languages hand over in any case.
    inside: &'static [&'static str],
    /// Arguments that may be left out: lists, and records of which everything may be left out.
    optional: &'static [&'static str],
    /// Methods that do not say at which argument their refusals are, and that argument.
    at: &'static [(&'static str, &'static str)],
    counted: Counted,
    /// The method that tells its name, if it has one.
    named: Option<&'static str>,
    stored: Stored,
}

/// How it is stored.
#[derive(Clone, Copy, Debug)]
pub enum Stored {
    /// As what this method gives; this function makes it again.
    As(&'static str, &'static str),
    /// As what the constructor takes: there is a method for each argument.
    AsMade,
}

/// What it consists of.
#[derive(Clone, Copy, Debug)]
pub struct Counted {
    /// The method that counts.
    pub by: &'static str,
    /// The record that is counted.
    pub of: &'static str,
    /// What a reader calls them.
    pub noun: &'static str,
}

/// A type that is kept.
#[derive(Clone, Debug)]
pub struct Handle {
    /// The name of the type everywhere.
    pub name: String,
    /// The documentation.
    pub docs: Vec<String>,
    /// The functions that make one.
    pub makers: Vec<Method>,
    /// The methods: those that change it first.
    pub methods: Vec<Method>,
    /// What it consists of.
    pub counted: Counted,
    /// The method that tells its name, if it has one.
    pub named: Option<&'static str>,
    /// How it is stored.
    pub stored: Stored,
}

/// A method, or a function that makes one.
#[derive(Clone, Debug)]
pub struct Method {
    /// The name in Rust and Python.
    pub name: String,
    /// The name elsewhere.
    pub json: String,
    /// The documentation without examples and headings.
    pub docs: Vec<String>,
    /// The codes its documentation names.
    pub throws: Vec<String>,
    /// The arguments.
    pub arguments: Vec<Argument>,
    /// The record of the core that they are the fields of, if they are.
    pub request: Option<String>,
    /// What it gives.
    pub answer: Answer,
    /// How it gives that.
    pub lent: Lent,
    /// Whether it can refuse.
    pub refuses: bool,
    /// Whether it takes `&mut self`.
    pub changes: bool,
    /// The argument at which it refuses, if it does not say so itself.
    pub at: Option<&'static str>,
}

/// What a method gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Nothing: it was done.
    Done,
    /// Another one of the same type.
    Another,
    /// A value.
    Value(Type),
}

impl Method {
    /// The types that cross.
    pub fn types(&self) -> impl Iterator<Item = &Type> {
        let answer = match &self.answer {
            Answer::Value(ty) => Some(ty),
            Answer::Done | Answer::Another => None,
        };
        self.arguments.iter().map(|argument| &argument.field.ty).chain(answer)
    }

    /// The call on `whose`, a receiver or the type, with each argument as it is passed. It refuses like the core if
    /// this does, and its answer is owned.
    #[must_use]
    pub fn spelled(&self, whose: &str, passed: &[String]) -> String {
        let passed = match (&self.request, whose.split_once("::")) {
            (Some(of), Some((core, _))) => format!("{core}::{of} {{ {} }}", passed.join(", ")),
            _ => passed.join(", "),
        };
        let made = format!("{whose}{}({passed})", self.name);
        let made = self.at.map_or(made.clone(), |at| format!("{made}.map_err(|error| error.at({at:?}))"));
        match (self.refuses, self.lent) {
            (false, lent) => lent.owned(&made),
            (true, Lent::No) => made,
            (true, Lent::One) => format!("{made}.cloned()"),
            (true, Lent::Slice) => format!("{made}.map(<[_]>::to_vec)"),
            (true, Lent::Each) => format!("{made}.map(|found| {})", Lent::Each.owned("found")),
        }
    }
}

impl Handle {
    /// The constructor, if there is one.
    #[must_use]
    pub fn constructor(&self) -> Option<&Method> {
        self.makers.iter().find(|maker| maker.name == "new")
    }

    /// The functions that make one, and the methods.
    pub fn all(&self) -> impl Iterator<Item = &Method> {
        self.makers.iter().chain(&self.methods)
    }
}

/// Reads all of them from the core's source.
///
/// # Panics
/// With the type and the method, if it is of a form the generator does not understand.
#[must_use]
pub fn read(core: &Path, shapes: &[Shape]) -> Vec<Handle> {
    let codes: Vec<&str> = shapes.iter().filter(|s| s.name == "ErrorKind").flat_map(calls::codes).collect();
    HANDLES.iter().map(|row| handle(core, row, shapes, &codes)).collect()
}

fn handle(core: &Path, row: &Row, shapes: &[Shape], codes: &[&str]) -> Handle {
    let mut files: Vec<_> = std::fs::read_dir(core.join("src").join(row.folder))
        .unwrap_or_else(|e| panic!("{}: {e}", row.folder))
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|end| end == "rs"))
        .collect();
    files.sort();
    let sources: Vec<syn::File> = files.iter().map(|path| model::source(path)).collect();
    let docs = sources.iter().flat_map(|source| &source.items).find_map(|item| match item {
        Item::Struct(s) if s.ident == row.of => Some(model::docs(&s.attrs)),
        _ => None,
    });
    let found: Vec<syn::ImplItemFn> = sources
        .iter()
        .flat_map(|source| calls::methods(&source.items, row.of))
        .map(|(function, _)| function)
        .filter(|function| matches!(function.vis, Visibility::Public(_)))
        .collect();
    let named = |name: &&str| {
        let function = found.iter().find(|function| function.sig.ident == name);
        function.unwrap_or_else(|| panic!("{}: no function {name}", row.of))
    };
    let receives = |function: &&syn::ImplItemFn| {
        let name = function.sig.ident.to_string();
        matches!(function.sig.inputs.first(), Some(FnArg::Receiver(of)) if of.reference.is_some())
            && !row.inside.contains(&name.as_str())
    };
    // A row that names what is no longer there is stale.
    row.inside.iter().for_each(|name| assert!(!named(name).sig.inputs.is_empty(), "{name} has no receiver"));
    let mut methods: Vec<Method> = found.iter().filter(receives).map(|f| method(row, f, shapes, codes)).collect();
    methods.sort_by_key(|method| !method.changes);
    Handle {
        name: row.of.to_owned(),
        docs: calls::prose(&docs.unwrap_or_else(|| panic!("no struct {}", row.of))),
        makers: row.makers.iter().map(|name| method(row, named(name), shapes, codes)).collect(),
        methods,
        counted: row.counted,
        named: row.named,
        stored: row.stored,
    }
}

fn method(row: &Row, function: &syn::ImplItemFn, shapes: &[Shape], codes: &[&str]) -> Method {
    let (signature, name) = (&function.sig, function.sig.ident.to_string());
    let place = format!("{}::{name}", row.of);
    let whose = Whose { row: &place, of: Some(row.of), lent: calls::lent(&signature.generics) };
    let typed = signature.inputs.iter().filter(|input| matches!(input, FnArg::Typed(_)));
    let mut arguments: Vec<Argument> = typed.map(|input| whose.argument(input)).collect();
    // A request is not known outside: what it asks for is.
    let asked = arguments.first().and_then(|argument| model::shape_of(&argument.field.ty).map(ToOwned::to_owned));
    let request = shapes.iter().find(|s| s.request && Some(&s.name) == asked.as_ref());
    if let Some(Kind::Record(fields)) = request.map(|s| &s.kind) {
        assert_eq!(arguments.len(), 1, "{place}: a request and more");
        let pass = arguments.first().map_or(calls::Pass::Value, |argument| argument.pass);
        assert_eq!(pass, calls::Pass::Value, "{place}: a request that is lent");
        arguments = fields.iter().map(|field| Argument { field: field.clone(), pass }).collect();
    }
    for Argument { field, .. } in &mut arguments {
        if row.optional.contains(&field.name.as_str()) && all_left_out(&field.ty, shapes) {
            field.default = calls::left_out(&field.ty);
        }
    }
    let docs = model::docs(&function.attrs);
    let (answer, lent, refuses) = match &signature.output {
        ReturnType::Default => (Answer::Done, Lent::No, false),
        ReturnType::Type(_, ty) => match done(ty) {
            Some(refuses) => (Answer::Done, Lent::No, refuses),
            None => {
                let found = whose.answered(ty);
                let (ty, lent, refuses) =
                    found.unwrap_or_else(|| panic!("{place}: an answer the generator does not know"));
                let another = ty == Type::Shape(row.of.to_owned());
                (if another { Answer::Another } else { Answer::Value(ty) }, lent, refuses)
            }
        },
    };
    let found = Method {
        json: camel_case(&name),
        throws: calls::throws(&docs, codes),
        docs: calls::prose(&docs),
        arguments,
        request: request.map(|s| s.name.clone()),
        answer,
        lent,
        refuses,
        changes: matches!(signature.inputs.first(), Some(FnArg::Receiver(of)) if of.mutability.is_some()),
        at: row.at.iter().find(|(of, _)| *of == name).map(|(_, at)| *at),
        name,
    };
    for of in found.types().filter_map(model::shape_of) {
        assert!(shapes.iter().any(|s| s.name == of), "{place}: {of} is not in the list of shapes");
    }
    assert!(!["copy", "release", "close", "destroy"].contains(&found.name.as_str()), "{place}: the bindings have one");
    found
}

/// Whether it is nothing that is given, and whether that can be refused.
fn done(ty: &syn::Type) -> Option<bool> {
    let nothing = |ty: &syn::Type| matches!(ty, syn::Type::Tuple(of) if of.elems.is_empty());
    match ty {
        syn::Type::Path(path) => {
            let last = path.path.segments.last().filter(|last| last.ident == "Result")?;
            calls::arguments(&last.arguments).first().is_some_and(nothing).then_some(true)
        }
        other => nothing(other).then_some(false),
    }
}

fn all_left_out(ty: &Type, shapes: &[Shape]) -> bool {
    let empty = |s: &&Shape| match &s.kind {
        Kind::Record(fields) => fields.iter().all(|field| field.default != model::Default::Needed),
        Kind::Names(_) | Kind::Choice(_) => false,
    };
    match ty {
        Type::Shape(of) => shapes.iter().filter(empty).any(|s| s.name == *of),
        Type::List(_) => true,
        _ => false,
    }
}
