//! The sentences of reasons and the constructors without arguments: a hidden function in Rust, and the form each
//! host has for it (`reason.en`, `Scheme.standard()`).

use super::super::calls::Preset;
use super::super::formatted;
use super::super::model::{Shape, snake_case};
use super::rust::docs;
use super::{NOTE, host_name, lower_camel};

const LANGUAGES: [(&str, &str); 2] = [("en", "One sentence in English."), ("zh", "One sentence in Chinese (中文).")];

fn told(shapes: &[Shape]) -> impl Iterator<Item = &str> {
    shapes.iter().filter(|shape| shape.told).map(|shape| host_name(&shape.name))
}

/// `Scheme` and `oldest_due_first` to `scheme_oldest_due_first`.
fn hidden(preset: &Preset) -> String {
    format!("{}_{}", snake_case(&preset.of), preset.name)
}

pub(super) fn rust(shapes: &[Shape], presets: &[Preset]) -> String {
    let mut types: Vec<&str> = told(shapes).chain(presets.iter().map(|preset| preset.of.as_str())).collect();
    types.sort_unstable();
    types.dedup();
    let mut text = format!(
        "// {NOTE}\n//! Sentences of reasons and constructors without arguments, which each host wraps in a form of its own.\n//!\n\
         //! None of these names is public there: the bindgen hides every function of this file.\n\n\
         use crate::{{Result, {}}};\n",
        types.join(", "),
    );
    for of in told(shapes) {
        for (language, about) in LANGUAGES {
            let name = snake_case(of);
            text += &format!(
                "\n/// {about}\n#[uniffi::export]\npub(crate) fn {name}_{language}(reason: {of}) -> Result<String> {{ Ok(reason.{language}()) }}\n"
            );
        }
    }
    for preset in presets {
        let (about, name) = (docs("", &preset.docs), hidden(preset));
        text += &format!(
            "\n{about}#[uniffi::export]\npub(crate) fn {name}() -> {0} {{ {0}::{1}() }}\n",
            preset.of, preset.name
        );
    }
    formatted(&text)
}

/// The documentation as lines, without the links of Rust.
fn lines(preset: &Preset) -> Vec<String> {
    docs("", &preset.docs).lines().map(|line| line.trim_start_matches("///").trim().to_owned()).collect()
}

pub(super) fn kotlin(shapes: &[Shape], presets: &[Preset]) -> String {
    let mut text = format!("// {NOTE}\n@file:JvmName(\"Wrapped\")\n\npackage duebook\n");
    for of in told(shapes) {
        for (language, about) in LANGUAGES {
            let call = lower_camel(of);
            let end = if language == "en" { "En" } else { "Zh" };
            text += &format!("\n/** {about} */\nval {of}.{language}: String get() = {call}{end}(this)\n");
        }
    }
    for preset in presets {
        let about =
            lines(preset).iter().map(|line| format!(" * {line}").trim_end().to_owned() + "\n").collect::<String>();
        let (of, name) = (host_name(&preset.of), super::model::camel_case(&preset.name));
        let hidden = super::model::camel_case(&hidden(preset));
        text += &format!("\n/**\n{about} */\nfun {of}.Companion.{name}(): {of} = {hidden}()\n");
    }
    text
}

pub(super) fn swift(shapes: &[Shape], presets: &[Preset]) -> String {
    let mut text = format!("// {NOTE}\n");
    for of in told(shapes) {
        text += &format!("\nextension {of} {{\n");
        let call = lower_camel(of);
        text += &format!(
            "    /// {}\n    /// A reason that a program made up with an impossible identifier is printed as data.\n    \
             public var en: String {{ (try? {call}En(reason: self)) ?? \"\\(self)\" }}\n\n    \
             /// {}\n    public var zh: String {{ (try? {call}Zh(reason: self)) ?? \"\\(self)\" }}\n",
            LANGUAGES[0].1, LANGUAGES[1].1,
        );
        text += "}\n";
    }
    let mut types: Vec<&str> = presets.iter().map(|preset| preset.of.as_str()).collect();
    types.dedup();
    for of in types {
        text += &format!("\nextension {} {{\n", host_name(of));
        let mut first = true;
        for preset in presets.iter().filter(|preset| preset.of == of) {
            let about = lines(preset).iter().map(|line| format!("    /// {line}\n")).collect::<String>();
            let name = super::model::camel_case(&preset.name);
            let hidden = super::model::camel_case(&hidden(preset));
            let gap = if first { "" } else { "\n" };
            text += &format!("{gap}{about}    public static var {name}: {} {{ {hidden}() }}\n", host_name(of));
            first = false;
        }
        text += "}\n";
    }
    text
}
