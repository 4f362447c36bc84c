//! What the core keeps between calls, as classes of the Node package: the addon's, those in JavaScript, their types.

use std::collections::BTreeSet;

use super::super::calls::{Lent, Pass, not_a_word};
use super::super::handles::{Answer, Handle, Method};
use super::super::model::{self, Default, Field, Shape, Type, snake_case};
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
    used.extend(["Error", "ErrorKind", "Result"]);
    let writes = if body.contains("write_all(") { "read, write, write_all" } else { "read, write" };
    super::super::formatted(&format!(
        "{NOTE}//! What the core keeps between calls, with JSON text in and out.\n\n\
         use duebook::json::{{{writes}}};\nuse duebook::shape::Shape;\nuse duebook::{{{}}};\n\
         use napi::bindgen_prelude::{{Either, Env, ObjectFinalize}};\nuse napi_derive::napi;\n\n\
         use crate::answer::{{Told, apart, lone, told}};\nuse crate::handle::{{handle, lighten, weigh, weigh_again}};\n\n\
         /// Asked of one that was released; the JavaScript above says so before.\n\
         fn released() -> Error {{\n\
         ErrorKind::WrongType {{ found: \"released\".into(), expected: \"handle\".into() }}.into()\n}}\n\n{body}",
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
    let mut out = format!(
        "/// A `{name}` kept in Rust.\n#[napi(custom_finalize)]\n#[derive(Debug)]\npub struct {kept} {{\n\
         kept: Option<duebook::{name}>,\nweight: i64,\n}}\n\n\
         impl {kept} {{\n\
         /// About what one of its {noun} takes: itself, its indexes, and what it changed over time.\n\
         const EACH: usize = 4 * size_of::<{of}>();\n\n\
         fn new(env: &Env, kept: duebook::{name}) -> Self {{\n\
         let count = usize::try_from(kept.{counted}()).unwrap_or_default();\n\
         Self {{ kept: Some(kept), weight: weigh(env, count, Self::EACH) }}\n}}\n\n\
         fn open(&self) -> Result<&duebook::{name}> {{ self.kept.as_ref().ok_or_else(released) }}\n\n\
         fn asked<Q: Shape>(&self, request: &str, work: impl FnOnce(&duebook::{name}, Q) -> Result<String>) -> Told {{\n\
         told(self.open().and_then(|kept| work(kept, read(request)?)))\n}}\n\n\
         fn changed<Q: Shape>(&mut self, env: &Env, request: Result<Q>, work: impl FnOnce(&mut duebook::{name}, Q) -> Result<String>) -> Told {{\n\
         let Some(kept) = &mut self.kept else {{ return told(Err(released())) }};\n\
         let answer = request.and_then(|request| work(kept, request));\n\
         let count = usize::try_from(kept.{counted}()).unwrap_or_default();\n\
         weigh_again(env, &mut self.weight, count, Self::EACH);\n\
         told(answer)\n}}\n}}\n\n",
        noun = handle.counted.noun,
    );
    for method in handle.all().filter(|method| method.request.is_none() && !method.arguments.is_empty()) {
        out += &asked(handle, method);
    }
    for method in &handle.makers {
        let (maker, ask) = (format!("{}_{}", snake_case(name), method.name), request(handle, method));
        let made = method.spelled(&format!("duebook::{name}::"), &[passed(method)]);
        let made = if method.refuses { made } else { format!("Ok({made})") };
        let made = match method.request {
            Some(_) => format!("duebook::{name}::{}", method.name),
            None => format!("|r: {ask}| {made}"),
        };
        out += &format!(
            "/// `{name}.{}`, its arguments as JSON text.\n#[napi(catch_unwind)]\n\
             pub fn {maker}(env: Env, request: String) -> Either<Told, {kept}> {{\n\
             handle(read(&request).and_then({made}).map(|kept| {kept}::new(&env, kept)))\n}}\n\n",
            method.json
        );
    }
    out += &format!("#[napi]\nimpl {kept} {{\n");
    for one in &handle.methods {
        out += &method(handle, one, &kept);
    }
    out += &format!(
        "/// The same once more.\n#[napi(catch_unwind)]\npub fn copy(&self, env: Env) -> Either<Told, {kept}> {{\n\
         handle(self.open().map(|kept| Self::new(&env, kept.clone())))\n}}\n\n\
         /// Frees it now; the handle is empty afterwards.\n#[napi(catch_unwind)]\npub fn release(&mut self, env: Env) {{\n\
         self.kept = None;\nlighten(&env, &mut self.weight);\n}}\n}}\n\n\
         impl ObjectFinalize for {kept} {{\nfn finalize(mut self, env: Env) -> napi::Result<()> {{\n\
         lighten(&env, &mut self.weight);\nOk(())\n}}\n}}\n\n"
    );
    out
}

fn method(handle: &Handle, method: &Method, kept: &str) -> String {
    let first = model::summary(&method.docs).first().cloned().unwrap_or_default();
    let about = format!("/// {}\n", super::plain(&first));
    let ask = request(handle, method);
    let made = format!("kept.{}({})", method.name, passed(method));
    let made = method.at.map_or(made.clone(), |at| format!("{made}.map_err(|error| error.at({at:?}))"));
    let found = if method.refuses { format!("{made}?") } else { made.clone() };
    let text = match (&method.answer, method.lent) {
        (Answer::Done, _) => format!("{{ {found}; Ok(\"null\".to_owned()) }}"),
        (Answer::Another, _) => String::new(),
        (Answer::Value(of), Lent::No) if is_lines(of) => format!("apart({found})"),
        (Answer::Value(_), Lent::No) => format!("write(&{found})"),
        (Answer::Value(_), Lent::One) => format!("write({found})"),
        (Answer::Value(_), Lent::Slice | Lent::Each) => format!("write_all({found})"),
    };
    let name = &method.name;
    // Lines of a log are long, and every name in them would need escapes: they cross beside the JSON text.
    let read = match lone(method) {
        Some(text) => format!("lone(request, |{0}| {ask} {{ {0} }})", text.name),
        None => "read(&request)".to_owned(),
    };
    let body = match (&method.answer, method.arguments.is_empty(), method.changes) {
        (Answer::Another, none, _) => {
            let another = if method.refuses { made } else { format!("Ok({made})") };
            let made = if none { another } else { format!("read(&request).and_then(|r: {ask}| {another})") };
            let request = if none { "" } else { ", request: String" };
            return format!(
                "{about}#[napi(catch_unwind)]\npub fn {name}(&self, env: Env{request}) -> Either<Told, {kept}> {{\n\
                 handle(self.open().and_then(|kept| {made}).map(|kept| Self::new(&env, kept)))\n}}\n\n"
            );
        }
        (_, true, false) => format!("pub fn {name}(&self) -> Told {{\ntold(self.open().and_then(|kept| {text}))\n}}"),
        (_, false, false) => format!(
            "pub fn {name}(&self, request: String) -> Told {{\nself.asked(&request, |kept, r: {ask}| {text})\n}}"
        ),
        (_, false, true) => format!(
            "pub fn {name}(&mut self, env: Env, request: String) -> Told {{\n\
             self.changed(&env, {read}, |kept, r: {ask}| {text})\n}}"
        ),
        // Told nothing, it cannot grow: it only remembers what it has worked out.
        (_, true, true) => format!(
            "pub fn {name}(&mut self) -> Told {{\ntold(self.kept.as_mut().ok_or_else(released).and_then(|kept| {text}))\n}}"
        ),
    };
    format!("{about}#[napi(catch_unwind)]\n{body}\n\n")
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

/// The text that is all a method which changes something is given.
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

/// What a method is given in JavaScript, and the request it makes of that: one argument as it is, several by name.
fn given(method: &Method) -> (String, String) {
    match method.arguments.as_slice() {
        [] => (String::new(), String::new()),
        [one] => {
            let (taken, json) = (local(&one.field), &one.field.json);
            let field = if taken == *json { taken.clone() } else { format!("{json}: {taken}") };
            let wrapper = if lone(method).is_some() { "lone" } else { "written" };
            (taken, format!("{wrapper}({{ {field} }})"))
        }
        _ => ("request".into(), "written(request)".into()),
    }
}

/// `bindings-node/kept.js`.
pub(super) fn commonjs(handles: &[Handle]) -> String {
    let mut out = String::from("'use strict'\n");
    out += NOTE;
    line(&mut out, "\nconst { addon, answered, handled, written } = require('./error.js')");
    line(&mut out, "const { INSIDE, alive, lined, lone, parsed } = require('./handle.js')");
    for handle in handles {
        let name = &handle.name;
        line(&mut out, &format!("\nclass {name} {{\n  #kept\n\n  constructor(kept, inside) {{"));
        if let Some(new) = handle.constructor() {
            assert!(new.arguments.len() > 1, "{name}: its constructor takes no request");
            let made = format!("handled(addon.{}New(written(kept)))", lower(name));
            line(&mut out, &format!("    this.#kept = inside === INSIDE ? kept : {made}"));
        } else {
            let makers: Vec<String> = handle.makers.iter().map(|maker| format!("{name}.{}", maker.json)).collect();
            let makers = either(&makers);
            line(&mut out, &format!("    if (inside !== INSIDE) throw new TypeError('a {name} comes from {makers}')"));
            line(&mut out, "    this.#kept = kept");
        }
        line(&mut out, "    Object.freeze(this)\n  }\n\n  get #open() {\n    return alive(this.#kept)\n  }");
        for maker in handle.makers.iter().filter(|maker| maker.name != "new") {
            let (taken, request) = given(maker);
            let call = format!("addon.{}{}({request})", lower(name), pascal(&maker.json));
            line(
                &mut out,
                &format!("\n  static {}({taken}) {{\n    return new {name}(handled({call}), INSIDE)\n  }}", maker.json),
            );
        }
        for method in &handle.methods {
            let (taken, request) = given(method);
            let call = format!("this.#open.{}({request})", method.json);
            let body = match method.answer {
                Answer::Done => format!("answered({call})"),
                Answer::Another => format!("return new {name}(handled({call}), INSIDE)"),
                Answer::Value(ref of) if is_lines(of) => format!("return lined({call})"),
                Answer::Value(_) => format!("return parsed({call})"),
            };
            line(&mut out, &format!("\n  {}({taken}) {{\n    {body}\n  }}", method.json));
        }
        line(&mut out, &format!("\n  copy() {{\n    return new {name}(handled(this.#open.copy()), INSIDE)\n  }}"));
        line(&mut out, "\n  release() {\n    this.#kept?.release()\n    this.#kept = undefined\n  }\n}");
    }
    let names: Vec<&str> = handles.iter().map(|handle| handle.name.as_str()).collect();
    line(&mut out, &format!("\nmodule.exports = {{ {} }}", names.join(", ")));
    out
}

fn lower(pascal: &str) -> String {
    let (head, tail) = pascal.split_at(pascal.len().min(1));
    head.to_ascii_lowercase() + tail
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
