//! The two files written in Python: plain names and exceptions.

use super::super::model::{Default, Field, Kind, Shape, Type, Variant, summary};
use super::{NOTE, constant};

/// `bindings-python/python/duebook/enums.py`.
pub(super) fn enums(shapes: &[Shape]) -> String {
    let plain = |s: &Shape| match &s.kind {
        Kind::Names(variants) => Some((s.name.clone(), s.docs.clone(), variants.clone())),
        Kind::Record(_) | Kind::Choice(_) => None,
    };
    let found: Vec<_> = shapes.iter().filter_map(plain).collect();
    let all: String = found.iter().map(|(name, ..)| format!("    \"{name}\",\n")).collect();
    let mut text = format!(
        "# {NOTE}\n\"\"\"The plain names: one `enum.Enum` for each choice without figures.\n\n\
         The value of a member is its name in the JSON form: `Rounding(\"halfUp\") is Rounding.HALF_UP`.\n\"\"\"\n\n\
         from __future__ import annotations\n\nfrom enum import Enum\n\n__all__ = [\n{all}]\n\n\n\
         class _Name(Enum):\n    def __repr__(self) -> str:\n        return f\"{{type(self).__name__}}.{{self.name}}\"\n\n    \
         @classmethod\n    def _missing_(cls, value: object) -> None:\n        from duebook import _native\n\n        \
         _native._unknown_name(value)\n"
    );
    for (name, about, variants) in found {
        text += &format!("\n\nclass {name}(_Name):\n{}", python_docs(&about, "    "));
        for v in variants {
            text += &format!("\n    {} = {:?}\n{}", constant(&v.name), v.json, python_docs(&v.docs, "    "));
        }
    }
    text
}

/// `bindings-python/python/duebook/errors.py`.
///
/// # Panics
/// If the core has no `ErrorKind`, or one of its fields has a name that exceptions use themselves.
pub(super) fn errors(shapes: &[Shape]) -> String {
    let kinds = shapes.iter().find_map(|s| match &s.kind {
        Kind::Choice(kinds) if s.name == "ErrorKind" => Some(kinds),
        _ => None,
    });
    let kinds = kinds.unwrap_or_else(|| panic!("the core has no ErrorKind"));
    let class = |v: &Variant| format!("{}Error", v.name);
    let all: String = kinds.iter().map(|v| format!("    \"{}\",\n", class(v))).collect();
    let codes: String = kinds.iter().map(|v| format!("    {:?}: {},\n", v.json, class(v))).collect();
    let classes: String = kinds.iter().map(exception).collect();
    let base = r#"class DuebookError(Exception):
    """A refusal: nothing was changed, nothing was guessed.

    `code` is stable and made for branching; `path` names the field in the spelling of the JSON form
    (`items[3].open`; empty if the value itself was the argument); the figures are typed attributes.
    """

    code: str = ""
    """The stable name of the kind."""
    path: str
    """Where: `items[3].open`."""
    en: str
    """The message in English, without the path."""
    zh: str
    """The message in Chinese (中文说明), without the path."""
    _fields: tuple[str, ...] = ()

    def __init__(self, en: str, zh: str, path: str = "") -> None:
        super().__init__(f"{path}: {en}" if path else en)
        self.en = en
        self.zh = zh
        self.path = path

    @property
    def fields(self) -> dict[str, object]:
        """The figures of the refusal by name."""
        return {name: getattr(self, name) for name in self._fields}

    def __reduce__(self) -> tuple[object, ...]:
        # All attributes as they are now, notes and those of a caller included; no constructor runs.
        return _again, (type(self), self.args), vars(self).copy()


def _again(kind: type[DuebookError], args: tuple[object, ...]) -> DuebookError:
    return kind.__new__(kind, *args)
"#;
    format!(
        "# {NOTE}\n\"\"\"What the library refuses, and where (拒绝原因): one exception for each code.\"\"\"\n\n\
         from __future__ import annotations\n\nTYPE_CHECKING = False\nif TYPE_CHECKING:\n    import datetime\n\n    \
         from duebook._native import Currency, Money\n\n__all__ = [\n    \"DuebookError\",\n{all}]\n\n\n\
         {base}{classes}\n\nBY_CODE: dict[str, type[DuebookError]] = {{\n{codes}}}\n\
         \"\"\"The class of each code; codes never change and are never reused.\"\"\"\n"
    )
}

fn exception(v: &Variant) -> String {
    let host = if v.name == "WrongType" { "TypeError" } else { "ValueError" };
    let mut text = format!("\n\nclass {}Error(DuebookError, {host}):\n{}\n", v.name, python_docs(&v.docs, "    "));
    text += &format!("    code = {:?}\n", v.json);
    for f in &v.fields {
        let reserved = ["code", "path", "en", "zh", "fields", "args"];
        assert!(!reserved.contains(&f.name.as_str()), "{}.{}: exceptions use this name themselves", v.name, f.name);
        text += &format!("    {}: {}\n{}", python_name(&f.name), python_type(&f.ty), python_docs(&f.docs, "    "));
    }
    if v.fields.is_empty() {
        return text;
    }
    let own: String = v.fields.iter().map(|f| format!("{:?}, ", python_name(&f.name))).collect();
    text +=
        &format!("    _fields = ({})\n", if v.fields.len() == 1 { own.trim_end() } else { own.trim_end_matches(", ") });
    let argument = |f: &Field| {
        let default = if f.default == Default::Absent { " = None" } else { "" };
        format!("{}: {}{default}", python_name(&f.name), python_type(&f.ty))
    };
    let arguments: Vec<String> = v.fields.iter().map(argument).collect();
    text += &format!(
        "\n    def __init__(\n        self, en: str, zh: str, path: str = \"\", *, {}\n    ) -> None:\n        super().__init__(en, zh, path)\n",
        arguments.join(", ")
    );
    for f in &v.fields {
        text += &format!("        self.{0} = {0}\n", python_name(&f.name));
    }
    text
}

fn python_type(ty: &Type) -> String {
    match ty {
        Type::Scalar(name) => match name.as_str() {
            "Date" => "datetime.date".into(),
            "Instant" => "datetime.datetime".into(),
            "Id" => "str".into(),
            other => other.into(),
        },
        Type::Text => "str".into(),
        Type::Bytes => "bytes".into(),
        Type::Int => "int".into(),
        Type::Option(inner) => format!("{} | None", python_type(inner)),
        Type::List(inner) => format!("tuple[{}, ...]", python_type(inner)),
        other => panic!("a refusal has a field of {other:?}"),
    }
}

/// `from` is a word of Python.
pub(super) fn python_name(name: &str) -> String {
    if name == "from" { "from_".into() } else { name.into() }
}

/// A doc comment for Python: no links of Rust, and no last sentence that announces an example or a table
/// which the summary leaves out.
pub(super) fn told(docs: &[String]) -> Vec<String> {
    let mut lines: Vec<String> = summary(docs).iter().map(|line| unlinked(line)).collect();
    if lines.last().is_some_and(|line| line.trim_end().ends_with(':')) {
        while let Some(line) = lines.pop() {
            if line.is_empty() {
                break;
            }
            // The sentence may begin in the middle of a line, or end the one before.
            if let Some(end) = line.rfind(". ") {
                lines.push(line.get(..=end).unwrap_or_default().to_owned());
                break;
            }
            if lines.last().is_some_and(|before| before.ends_with('.')) {
                break;
            }
        }
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

/// ``[`Share::Percent`](…)`` to `` `Share.Percent` ``.
fn unlinked(line: &str) -> String {
    let Some((before, rest)) = line.split_once("[`") else { return line.trim_end().to_owned() };
    let Some((name, after)) = rest.split_once("`]") else { panic!("a link over two lines: {line}") };
    let after = after.strip_prefix('(').and_then(|target| target.split_once(')')).map_or(after, |(_, after)| after);
    format!("{before}`{}`{}", name.replace("::", "."), unlinked(after))
}

pub(super) fn python_docs(docs: &[String], indent: &str) -> String {
    let lines = told(docs);
    let text = lines.iter().map(|line| line.trim_end().replace('\\', "\\\\")).collect::<Vec<_>>();
    match text.as_slice() {
        [] => String::new(),
        [one] => format!("{indent}\"\"\"{one}\"\"\"\n"),
        [first, rest @ ..] => {
            let rest: String = rest
                .iter()
                .map(|line| if line.is_empty() { "\n".into() } else { format!("{indent}{line}\n") })
                .collect();
            format!("{indent}\"\"\"{first}\n{rest}{indent}\"\"\"\n")
        }
    }
}
