//! What the core keeps between calls, as classes of the Node package: the addon's, those in JavaScript, their types.

use std::collections::BTreeSet;

use super::super::calls::{Lent, Pass, not_a_word};
use super::super::handles::{Answer, Handle, Method};
use super::super::model::{self, Default, Field, Shape, Type};
use super::function::wrapped;
use super::{NOTE, docs, in_prose, line, of_type, scalars};

/// The record of the arguments of a method in Rust: that of the core, or `BalanceOfBook`.
fn request(handle: &Handle, method: &Method) -> String {
    if let Some(of) = &method.request {
        return of.clone();
    }
    format!("{}Of{}", pascal(&method.json), handle.name)
}

fn pascal(camel: &str) -> String {
    let (head, tail) = camel.split_at(camel.len().min(1));
    head.to_ascii_uppercase() + tail
}

/// `bindings-node/src/kept.rs`.
pub(super) fn rust(handles: &[Handle]) -> String {
    let mut body = String::new();
    for handle in handles {
        body += &addon(handle);
    }
    let asked = handles.iter().flat_map(Handle::all).filter(|method| method.request.is_none());
    let types: Vec<&Type> = asked.flat_map(|m| m.arguments.iter().map(|a| &a.field.ty)).collect();
    let mut used: BTreeSet<&str> = types.iter().filter_map(|ty| model::shape_of(ty)).collect();
    used.extend(model::scalars(types.iter().copied()));
    used.extend(handles.iter().map(|handle| handle.counted.of));
    used.extend(handles.iter().map(|handle| handle.name.as_str()));
    used.insert("Result");
    let writes = if body.contains("write_all(") { "write, write_all" } else { "write" };
    super::super::formatted(&format!(
        "{NOTE}//! What the core keeps between calls, with JSON text in and out.\n\n\
         use std::sync::Arc;\n\n\
         use duebook::json::{{{writes}}};\nuse duebook::shape::Shape;\nuse duebook::{{{}}};\n\
         use napi::bindgen_prelude::{{AsyncTask, Either, Env, ObjectFinalize}};\nuse napi_derive::napi;\n\n\
         use crate::answer::{{Told, apart}};\nuse crate::handle::{{lighten, weigh_again}};\n\
         use crate::later::{{Crossing, Later}};\nuse crate::shelf::{{Keep, Nothing, Shelf, given, given_text, made, unknown}};\n\n{body}",
        used.into_iter().collect::<Vec<_>>().join(", "),
    ))
}

/// The arguments of a method as a record that is read from JSON.
fn asked(handle: &Handle, method: &Method) -> String {
    let field = |field: &Field| {
        let mark = if field.default == Default::Needed { "" } else { "#[shape(default)]\n" };
        format!("{mark}{}: {},\n", field.name, in_rust(&field.ty))
    };
    let fields: String = method.arguments.iter().map(|argument| field(&argument.field)).collect();
    format!("#[derive(Clone, Shape)]\nstruct {} {{\n{fields}}}\n\n", request(handle, method))
}

fn in_rust(ty: &Type) -> String {
    match ty {
        Type::Scalar(name) => name.clone(),
        Type::Shape(name) => name.clone(),
        Type::Text => "String".into(),
        Type::Bytes => "Vec<u8>".into(),
        Type::Int => "i64".into(),
        Type::Bool => "bool".into(),
        Type::Option(inner) => format!("Option<{}>", in_rust(inner)),
        Type::List(inner) => format!("Vec<{}>", in_rust(inner)),
    }
}

fn passed(method: &Method) -> String {
    let one = |name: &str, pass: Pass| match pass {
        Pass::Value => format!("r.{name}"),
        Pass::Reference | Pass::Borrowed => format!("&r.{name}"),
        Pass::OptionOfReference => format!("r.{name}.as_ref()"),
    };
    let all: Vec<String> = method.arguments.iter().map(|argument| one(&argument.field.name, argument.pass)).collect();
    all.join(", ")
}

fn addon(handle: &Handle) -> String {
    let (name, kept) = (&handle.name, format!("Kept{}", handle.name));
    let (counted, of) = (handle.counted.by, handle.counted.of);
    let mut out = String::new();
    for method in handle.all().filter(|method| method.request.is_none() && !method.arguments.is_empty()) {
        out += &asked(handle, method);
    }
    let makers: String = handle.makers.iter().map(|method| arm(handle, method)).collect();
    let told = |changes: bool| -> String {
        let methods = handle.methods.iter().filter(|method| method.changes == changes);
        methods.map(|method| arm(handle, method)).collect()
    };
    out += &format!(
        "impl Keep for {name} {{\ntype Handle = {kept};\n\n\
         fn make(maker: &str, request: &str) -> Result<Self> {{\nmatch maker {{\n{makers}_ => unknown(maker),\n}}\n}}\n\n\
         fn asked(&self, method: &str, request: &str) -> Option<Result<Either<Told, Self>>> {{\n\
         Some(match method {{\n{}_ => return None,\n}})\n}}\n\n\
         fn changed(&mut self, method: &str, request: &str) -> Result<Told> {{\n\
         match method {{\n{}_ => unknown(method),\n}}\n}}\n\n\
         fn bytes(&self) -> usize {{\n\
         /// Each of its {noun}: itself, its indexes, and what it changed over time.\n\
         const EACH: usize = 4 * size_of::<{of}>();\n\
         usize::try_from(self.{counted}()).unwrap_or_default().saturating_mul(EACH)\n}}\n\n\
         fn shelved(self, env: &Env) -> {kept} {{\n\
         let mut handle = {kept} {{ shelf: Shelf::new(self), weight: 0 }};\nhandle.weigh(*env);\nhandle\n}}\n}}\n\n",
        told(false),
        told(true),
        noun = handle.counted.noun,
    );
    out += &format!(
        "/// A `{name}` kept in Rust.\n#[napi(custom_finalize)]\n#[derive(Debug)]\npub struct {kept} {{\n\
         shelf: Arc<Shelf<{name}>>,\nweight: i64,\n}}\n\n\
         #[napi]\nimpl {kept} {{\n\
         /// One that a maker makes of its arguments, as JSON text.\n#[napi(catch_unwind)]\n\
         pub fn make(env: Env, maker: String, request: String) -> napi::Result<Either<Told, {kept}>> {{\n\
         made::<{name}>(&maker, &request).map(|made| made.cross(&env))\n}}\n\n\
         /// As `make`, on the thread pool.\n#[napi(catch_unwind)]\n\
         pub fn make_later(maker: String, request: String) -> AsyncTask<Later<Either<Told, {name}>>> {{\n\
         Later::new(move || made(&maker, &request))\n}}\n\n\
         /// The answer of a method to its arguments, as JSON text.\n#[napi(catch_unwind)]\n\
         pub fn ask(&mut self, env: Env, method: String, request: String) -> napi::Result<Either<Told, {kept}>> {{\n\
         let answer = self.shelf.ask(&method, &request);\nself.weigh(env);\nanswer.map(|answer| answer.cross(&env))\n}}\n\n\
         /// As `ask`, on the thread pool; `weigh` is for afterwards.\n#[napi(catch_unwind)]\n\
         pub fn ask_later(&self, method: String, request: String) -> AsyncTask<Later<Either<Told, {name}>>> {{\n\
         let shelf = Arc::clone(&self.shelf);\nLater::new(move || shelf.ask(&method, &request))\n}}\n\n\
         /// Tells the garbage collector how many bytes it takes now.\n#[napi(catch_unwind)]\n\
         pub fn weigh(&mut self, env: Env) -> i64 {{\n\
         if let Some(bytes) = self.shelf.bytes() {{ weigh_again(&env, &mut self.weight, bytes, 1); }}\n\
         self.weight\n}}\n}}\n\n\
         impl ObjectFinalize for {kept} {{\nfn finalize(mut self, env: Env) -> napi::Result<()> {{\n\
         lighten(&env, &mut self.weight);\nOk(())\n}}\n}}\n\n"
    );
    out
}

/// What a maker or a method does, by its name.
fn arm(handle: &Handle, method: &Method) -> String {
    let maker = handle.makers.iter().any(|maker| maker.name == method.name);
    let made = format!("{}{}({})", if maker { "Self::" } else { "self." }, method.name, passed(method));
    let made = method.at.map_or(made.clone(), |at| format!("{made}.map_err(|error| error.at({at:?}))"));
    let json = &method.json;
    if maker && method.request.is_some() {
        return format!("\"{json}\" => given(request, Self::{}),\n", method.name);
    }
    let ask = if method.arguments.is_empty() { "_: Nothing".into() } else { format!("r: {}", request(handle, method)) };
    let found = if method.refuses { format!("{made}?") } else { made.clone() };
    let text = match (&method.answer, method.lent) {
        (Answer::Another, _) if method.refuses => made,
        (Answer::Another, _) => format!("Ok({made})"),
        (Answer::Done, _) => format!("{{ {found}; Ok(Told::new()) }}"),
        (Answer::Value(of), Lent::No) if is_lines(of) => format!("apart({found})"),
        (Answer::Value(_), Lent::No) => format!("write(&{found})"),
        (Answer::Value(_), Lent::One) => format!("write({found})"),
        (Answer::Value(_), Lent::Slice | Lent::Each) => format!("write_all({found})"),
    };
    let side = match (&method.answer, maker || method.changes) {
        (_, true) => "",
        (Answer::Another, false) => ".map(Either::B)",
        (_, false) => ".map(Either::A)",
    };
    match lone(method) {
        Some(only) => format!(
            "\"{json}\" => given_text(request, |{0}| {1} {{ {0} }}, |{ask}| {text}){side},\n",
            only.name,
            request(handle, method)
        ),
        None => format!("\"{json}\" => given(request, |{ask}| {text}){side},\n"),
    }
}

/// The text that is all a method which changes something is given: lines of a log, of which JSON would escape every name.
fn lone(method: &Method) -> Option<&Field> {
    match method.arguments.as_slice() {
        [one] if method.changes && one.field.ty == Type::Text && one.field.default == Default::Needed => {
            Some(&one.field)
        }
        _ => None,
    }
}

/// Whether an answer has lines of a log in it.
fn is_lines(answer: &Type) -> bool {
    matches!(answer, Type::Shape(name) if name == "DecisionLog")
}

/// What an argument is called in JavaScript, where some words cannot be the name of anything: `case` is `caseId`.
fn local(field: &Field) -> String {
    const WORDS: [&str; 14] = [
        "case", "class", "const", "default", "delete", "export", "function", "import", "in", "new", "package",
        "return", "switch", "with",
    ];
    if !WORDS.contains(&field.json.as_str()) {
        return field.json.clone();
    }
    model::camel_case(&not_a_word(field))
}

/// What a method is given in JavaScript, and the request it makes of that: one argument as it is, several by name.
fn given(method: &Method) -> (String, String) {
    match method.arguments.as_slice() {
        [] => (String::new(), "{}".into()),
        [one] => {
            let (taken, json) = (local(&one.field), &one.field.json);
            let field = if taken == *json { taken.clone() } else { format!("{json}: {taken}") };
            (taken, format!("{{ {field} }}"))
        }
        _ => ("request".into(), "request".into()),
    }
}

/// `bindings-node/kept.js`.
pub(super) fn commonjs(handles: &[Handle]) -> String {
    let mut out = String::from("'use strict'\n");
    out += NOTE;
    line(&mut out, "\nconst { AtOnce, InTurn, lone } = require('./ask.js')");
    line(&mut out, "const { addon } = require('./error.js')\nconst { INSIDE } = require('./handle.js')");
    line(&mut out, "\n/** All of them, asked through `Door`. */\nconst classes = (Door) => {");
    for (at, handle) in handles.iter().enumerate() {
        let name = &handle.name;
        let gap = if at == 0 { "" } else { "\n" };
        line(&mut out, &format!("{gap}  class {name} {{\n    #door\n\n    constructor(door, inside) {{"));
        if let Some(new) = handle.constructor() {
            assert!(new.arguments.len() > 1, "{name}: its constructor takes no request");
            let made = format!("Door.constructed(addon.Kept{name}, {name}, door)");
            line(&mut out, &format!("      this.#door = inside === INSIDE ? door : {made}"));
        } else {
            let makers: Vec<String> = handle.makers.iter().map(|maker| format!("{name}.{}", maker.json)).collect();
            let makers = either(&makers);
            line(
                &mut out,
                &format!("      if (inside !== INSIDE) throw new TypeError('a {name} comes from {makers}')"),
            );
            line(&mut out, "      this.#door = door");
        }
        line(&mut out, "      Object.freeze(this)\n    }");
        for maker in handle.makers.iter().filter(|maker| maker.name != "new") {
            let (taken, request) = given(maker);
            let json = &maker.json;
            let call = format!("Door.made(addon.Kept{name}, {name}, '{json}', {request})");
            line(&mut out, &format!("\n    static {json}({taken}) {{\n      return {call}\n    }}"));
        }
        for method in &handle.methods {
            let (taken, request) = given(method);
            let json = &method.json;
            let alone = if lone(method).is_some() { ", lone" } else { "" };
            let call = format!("this.#door.ask('{json}', {request}{alone})");
            line(&mut out, &format!("\n    {json}({taken}) {{\n      return {call}\n    }}"));
        }
        line(&mut out, "\n    copy() {\n      return this.#door.ask('copy', {})\n    }");
        line(&mut out, "\n    release() {\n      return this.#door.release()\n    }\n  }");
    }
    let names: Vec<&str> = handles.iter().map(|handle| handle.name.as_str()).collect();
    line(&mut out, &format!("\n  return {{ {} }}\n}}", names.join(", ")));
    line(&mut out, "\nconst promises = classes(InTurn)");
    for handle in constructed(handles) {
        let name = &handle.name;
        let call = format!("InTurn.made(addon.Kept{name}, promises.{name}, 'new', request)");
        line(&mut out, "// As its constructor, which cannot be awaited.");
        line(
            &mut out,
            &format!("Object.assign(promises.{name}, {{\n  async open(request) {{\n    return {call}\n  }},\n}})"),
        );
    }
    line(&mut out, "\nmodule.exports = { kept: classes(AtOnce), promises }");
    out
}

/// Those that are made by a constructor. What is awaited is made by `open`.
fn constructed(handles: &[Handle]) -> impl Iterator<Item = &Handle> {
    handles.iter().filter(|handle| handle.constructor().is_some()).inspect(|handle| {
        assert!(handle.all().all(|method| method.name != "open"), "{}: what opens one in Node?", handle.name);
    })
}

/// The part of `bindings-node/promises.d.ts` on what is kept.
pub(super) fn promises(handles: &[Handle]) -> String {
    let mut out = String::from(
        "\n/** The methods of what is kept, each on the thread pool. */\n\
         type Kept<Now, Own> = {\n  \
         readonly [Method in keyof Now]: Now[Method] extends (...given: infer Given) => infer Answer\n    \
         ? (...given: Given) => Promise<Answer extends Now ? Own : Answer>\n    : never\n}\n",
    );
    for handle in handles {
        let name = &handle.name;
        out.push('\n');
        let about = format!(
            "The `{name}` of the package, every method on the thread pool: the event loop keeps turning. The calls of one \
             are carried out one after another, as they were made, awaited or not; those of several run side by side. \
             What is asked is read before the promise is returned; what is refused rejects it and has changed nothing. \
             `release` waits its turn; what is asked after it is refused with a `TypeError`."
        );
        docs(&mut out, "", &wrapped(&about));
        line(&mut out, &format!("export declare class {name} {{\n  private constructor()"));
        for maker in &handle.makers {
            let (json, whose, given) = match maker.name.as_str() {
                "new" => ("open", format!("new {name}"), format!("ConstructorParameters<typeof calls.{name}>")),
                _ => (
                    maker.json.as_str(),
                    format!("{name}.{}", maker.json),
                    format!("Parameters<typeof calls.{name}.{}>", maker.json),
                ),
            };
            docs(&mut out, "  ", &[format!("As `{whose}` of the package.")]);
            line(&mut out, &format!("  static {json}(...given: {given}): Promise<{name}>"));
        }
        line(&mut out, &format!("}}\nexport interface {name} extends Kept<calls.{name}, {name}> {{}}"));
    }
    out
}

/// `a, b or c`.
fn either(names: &[String]) -> String {
    match names {
        [before @ .., last] if !before.is_empty() => format!("{} or {last}", before.join(", ")),
        _ => names.concat(),
    }
}

/// `bindings-node/kept.d.ts`.
pub(super) fn types(handles: &[Handle], shapes: &[Shape]) -> String {
    let mut out = String::from(NOTE);
    let types: Vec<&Type> = handles.iter().flat_map(Handle::all).flat_map(Method::types).collect();
    let used: BTreeSet<&str> = types.iter().filter_map(|ty| model::shape_of(ty)).collect();
    line(&mut out, "\nimport type {");
    used.iter().for_each(|name| line(&mut out, &format!("  {name},")));
    line(&mut out, "} from './shapes'");
    line(&mut out, &format!("import type {{ {} }} from './scalars'", scalars(types.iter().copied())));
    let requests: BTreeSet<&str> =
        handles.iter().flat_map(Handle::all).filter_map(|method| method.request.as_deref()).collect();
    let requests: Vec<&str> = requests.into_iter().collect();
    line(&mut out, &format!("import type {{ {} }} from './calls'", requests.join(", ")));
    for handle in handles {
        let name = &handle.name;
        let mut about = handle.docs.clone();
        about.push(String::new());
        let mut comes = "Kept inside the engine: only what is asked for is carried across.".to_owned();
        if handle.constructor().is_none() {
            let makers: Vec<String> = handle.makers.iter().map(|maker| format!("`{name}.{}`", maker.json)).collect();
            comes += &format!(" Comes from {}.", either(&makers));
        }
        about.extend(wrapped(&comes));
        out.push('\n');
        docs(&mut out, "", &about);
        line(&mut out, &format!("export declare class {name} {{"));
        match handle.constructor() {
            Some(new) => declared(&mut out, handle, new, ""),
            None => line(&mut out, "  private constructor()"),
        }
        for maker in handle.makers.iter().filter(|maker| maker.name != "new") {
            declared(&mut out, handle, maker, "static ");
        }
        for method in &handle.methods {
            declared(&mut out, handle, method, "");
        }
        line(&mut out, "  /** The same once more, without making it anew: for trying out what is not to be kept. */");
        line(&mut out, &format!("  copy(): {name}"));
        line(&mut out, "  /** Frees it now, as `OpenItems.release` does. */\n  release(): void\n}");
    }
    in_prose(&out, shapes)
}

fn declared(out: &mut String, handle: &Handle, method: &Method, before: &str) {
    let mut about = method.docs.clone();
    if !method.throws.is_empty() {
        about.push(String::new());
        about.extend(wrapped(&format!("@throws `{}`", method.throws.join("`, `"))));
    }
    docs(out, "  ", &about);
    let answer = match &method.answer {
        Answer::Done => "void".to_owned(),
        _ if before == "static " => handle.name.clone(),
        Answer::Another => handle.name.clone(),
        Answer::Value(Type::Option(of)) => format!("{} | null", of_type(of)),
        Answer::Value(ty) => of_type(ty),
    };
    let field = |field: &Field, name: &str| {
        let optional = if field.default == Default::Needed { "" } else { "?" };
        let absent = match field.default {
            Default::Needed => "",
            Default::Absent => " | null | undefined",
            _ => " | undefined",
        };
        format!("{name}{optional}: {}{absent}", of_type(&field.ty))
    };
    let fields: Vec<&Field> = method.arguments.iter().map(|argument| &argument.field).collect();
    let taken = match fields.as_slice() {
        [] => String::new(),
        [one] => field(one, &local(one)),
        _ if method.request.is_some() => format!("request: {}", request(handle, method)),
        many => {
            let fields: Vec<String> = many.iter().map(|one| field(one, &format!("readonly {}", one.json))).collect();
            format!("request: {{ {} }}", fields.join("; "))
        }
    };
    if method.name == "new" {
        return line(out, &format!("  constructor({taken})"));
    }
    line(out, &format!("  {before}{}({taken}): {answer}", method.json));
}
