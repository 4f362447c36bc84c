//! The calls of the Node package: what they run, and their types.

use std::collections::BTreeSet;

use super::super::calls::{Call, Preset};
use super::super::handles::Handle;
use super::super::model::{self, Default, Field, Shape, Type, camel_case};
use super::{NOTE, Place, docs, handle, in_prose, interface, line, of_type, scalars};

fn in_node(calls: &[Call]) -> impl Iterator<Item = &Call> {
    calls.iter().filter(|call| !call.otherwise)
}

fn groups(presets: &[Preset]) -> BTreeSet<&str> {
    presets.iter().map(|preset| preset.group.as_str()).collect()
}

fn fields(call: &Call) -> Vec<Field> {
    call.arguments.iter().map(|argument| argument.field.clone()).collect()
}

/// The interface of the request: the struct of the core, or a name made of that of the call.
fn request(call: &Call) -> String {
    let (head, tail) = call.json.split_at(1);
    call.request.clone().unwrap_or_else(|| format!("{}{tail}Request", head.to_ascii_uppercase()))
}

/// `bindings-node/calls.js`.
pub(super) fn commonjs(calls: &[Call], presets: &[Preset]) -> String {
    let mut out = String::from("'use strict'\n");
    out += NOTE;
    line(&mut out, "\nconst { bytes, bytesLater, call, callLater } = require('./error.js')\n");
    line(&mut out, "/** All of them, carried out by `call`; what is bytes is made of its digits by `bytes`. */");
    line(&mut out, "const table = (call, bytes) => ({");
    for call in in_node(calls) {
        let json = &call.json;
        if call.in_order {
            let names: Vec<&str> = call.arguments.iter().map(|argument| argument.field.json.as_str()).collect();
            let names = names.join(", ");
            line(&mut out, &format!("  {json}: ({names}) => call('{json}', {{ {names} }}),"));
        } else if let ([argument], true) = (&call.arguments[..], call.whole) {
            let name = &argument.field.json;
            line(&mut out, &format!("  {json}: ({name}) => call('{json}', {name}),"));
        } else {
            let bytes = call.arguments.iter().find(|argument| argument.field.ty == Type::Bytes);
            let field = bytes.map_or_else(String::new, |of| format!(", '{}'", of.field.json));
            let asked = format!("call('{json}', request{field})");
            let asked = if call.answer == Type::Bytes { format!("bytes({asked})") } else { asked };
            line(&mut out, &format!("  {json}: (request) => {asked},"));
        }
    }
    line(&mut out, "})\n\nconst presets = {");
    for group in groups(presets) {
        line(&mut out, &format!("  {group}: Object.freeze({{"));
        for preset in presets.iter().filter(|preset| preset.group == group) {
            let name = camel_case(&preset.name);
            line(&mut out, &format!("    {name}: () => call('{group}.{name}', {{}}),"));
        }
        line(&mut out, "  }),");
    }
    line(
        &mut out,
        "}\n\nmodule.exports = { calls: { ...table(call, bytes), ...presets }, promises: table(callLater, bytesLater) }",
    );
    out
}

/// The calls that answer on the thread pool as well: all that are generated, and `settle`.
fn promised(calls: &[Call]) -> impl Iterator<Item = &str> {
    calls.iter().map(|call| call.json.as_str())
}

/// `bindings-node/promises.mjs`.
pub(super) fn promises_module(calls: &[Call], handles: &[Handle]) -> String {
    let mut out = String::from(NOTE);
    let names: BTreeSet<&str> = promised(calls).chain(handles.iter().map(|handle| handle.name.as_str())).collect();
    line(&mut out, "import duebook from './index.js'\n\nexport const {");
    names.iter().for_each(|name| line(&mut out, &format!("  {name},")));
    line(&mut out, "} = duebook.promises");
    out
}

/// `bindings-node/promises.d.ts`.
pub(super) fn promises_types(calls: &[Call], handles: &[Handle]) -> String {
    let mut out = String::from(NOTE);
    line(
        &mut out,
        "// The calls of the package on the thread pool: the main thread only writes the request and reads the",
    );
    line(
        &mut out,
        "// answer. The request is read before the promise is returned; what is refused rejects it. So it is with what",
    );
    line(&mut out, "// is kept, whose calls are carried out one after another.\n");
    line(&mut out, "import type * as calls from './index'\n");
    line(&mut out, "type Later<Call> = Call extends (...given: infer Given) => infer Answer");
    line(&mut out, "  ? (...given: Given) => Promise<Answer>\n  : never\n");
    for name in promised(calls) {
        line(&mut out, &format!("/** As `{name}`, on the thread pool. */"));
        line(&mut out, &format!("export declare const {name}: Later<typeof calls.{name}>"));
    }
    out + &handle::promises(handles)
}

/// `bindings-node/calls.mjs`.
pub(super) fn module(calls: &[Call], presets: &[Preset], handles: &[Handle]) -> String {
    let mut out = String::from(NOTE);
    let names = in_node(calls).map(|call| call.json.as_str()).chain(groups(presets));
    let names: BTreeSet<&str> = names.chain(handles.iter().map(|handle| handle.name.as_str())).collect();
    line(&mut out, "import duebook from './index.js'\n\nexport const {");
    names.iter().for_each(|name| line(&mut out, &format!("  {name},")));
    line(&mut out, "} = duebook");
    out
}

/// `bindings-node/calls.d.ts`.
pub(super) fn types(shapes: &[Shape], calls: &[Call], presets: &[Preset]) -> String {
    let mut out = String::from(NOTE);
    let types: Vec<&model::Type> = in_node(calls)
        .flat_map(|call| call.arguments.iter().map(|argument| &argument.field.ty).chain([&call.answer]))
        .collect();
    let mut used: BTreeSet<&str> = types.iter().filter_map(|ty| model::shape_of(ty)).collect();
    used.extend(presets.iter().map(|preset| preset.of.as_str()));
    used.extend(
        shapes
            .iter()
            .filter(|s| !s.request && calls.iter().any(|c| c.request.as_ref() == Some(&s.name)))
            .map(|s| s.name.as_str()),
    );
    line(&mut out, "\nimport type {");
    used.iter().for_each(|name| line(&mut out, &format!("  {name},")));
    line(&mut out, "} from './shapes'");
    line(&mut out, &format!("import type {{ {} }} from './scalars'", scalars(types.iter().copied())));
    for call in in_node(calls) {
        out.push('\n');
        declared(&mut out, call, shapes);
    }
    for group in groups(presets) {
        let of: Vec<&Preset> = presets.iter().filter(|preset| preset.group == group).collect();
        let name = of.first().map(|preset| preset.of.as_str()).unwrap_or_default();
        out.push('\n');
        docs(&mut out, "", &[format!("Each makes a `{name}`, which is data: your own is an object.")]);
        line(&mut out, &format!("export declare const {group}: {{"));
        for preset in of {
            docs(&mut out, "  ", &model::summary(&preset.docs));
            line(&mut out, &format!("  {}(): {name}", camel_case(&preset.name)));
        }
        line(&mut out, "}");
    }
    in_prose(&out, shapes)
}

fn declared(out: &mut String, call: &Call, shapes: &[Shape]) {
    let mut about = call.docs.clone();
    if !call.throws.is_empty() {
        about.push(String::new());
        about.extend(wrapped(&format!("@throws `{}`", call.throws.join("`, `"))));
    }
    let answer = answered(&call.answer);
    let fields = fields(call);
    if call.in_order || call.whole {
        docs(out, "", &about);
        let optional = |field: &Field| if field.default == Default::Needed { "" } else { "?" };
        let argument = |field: &Field| format!("{}{}: {}", field.json, optional(field), of_type(&field.ty));
        let arguments: Vec<String> = fields.iter().map(argument).collect();
        line(out, &format!("export declare function {}({}): {answer}", call.json, arguments.join(", ")));
        return;
    }
    let name = request(call);
    // A request that also stands in other records is among the shapes.
    if shapes.iter().any(|shape| shape.name == name && !shape.request) {
        docs(out, "", &about);
        line(out, &format!("export declare function {}(request: {name}): {answer}", call.json));
        return;
    }
    let docs_of = vec![format!("What `{}` is asked.", call.json)];
    interface(out, &name, &docs_of, None, &fields, false, Place { shapes, asked: true });
    out.push('\n');
    docs(out, "", &about);
    line(out, &format!("export declare function {}(request: {name}): {answer}", call.json));
}

/// The type of an answer, which may be nothing.
fn answered(ty: &Type) -> String {
    match ty {
        Type::Option(of) => format!("{} | null", of_type(of)),
        ty => of_type(ty),
    }
}

/// Lines of at most 110 characters, broken at blanks.
pub(super) fn wrapped(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let last = lines.last().map_or(0, String::len);
        if last > 0 && last.saturating_add(word.len()) > 108 {
            lines.push(String::new());
        }
        if let Some(last) = lines.last_mut() {
            if !last.is_empty() {
                last.push(' ');
            }
            last.push_str(word);
        }
    }
    lines
}

/// `bindings-node/src/preset.rs`.
pub(super) fn presets(presets: &[Preset]) -> String {
    let mut text = String::from(NOTE);
    text += "//! The constructors without arguments, under the names they have in JavaScript.\n\n";
    let types: BTreeSet<&str> = presets.iter().map(|preset| preset.of.as_str()).collect();
    let types: Vec<&str> = types.into_iter().collect();
    let made = |preset: &Preset| {
        let name = camel_case(&preset.name);
        format!("        \"{}.{name}\" => write(&{}::{}()),\n", preset.group, preset.of, preset.name)
    };
    let arms: String = presets.iter().map(made).collect();
    text += &format!(
        "use duebook::json::write;\nuse duebook::{{Result, {}}};\n\n\
         /// The answer of the constructor `name`, or nothing if there is none of this name.\n\
         pub(crate) fn preset(name: &str) -> Option<Result<String>> {{\n    Some(match name {{\n{arms}        _ => return None,\n    }})\n}}\n",
        types.join(", "),
    );
    super::super::formatted(&text)
}
