//! The conformance vectors: one folder of JSON files, replayed in every language.
//!
//! A vector is a call with its request and either the whole result or the refusal it must give. The
//! request stands as a JSON value (`given`) or, where no JSON value can say it, as raw text (`givenText`).

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use crate::mirror::root;

/// One vector.
#[derive(Clone, Debug)]
pub struct Vector {
    /// The file it stands in, without the folder.
    pub file: String,
    /// Its name, the same for ever.
    pub id: String,
    /// The call, one of `duebook::json::CALLS` or a name that must be refused.
    pub call: String,
    /// The request.
    pub given: Given,
    /// The answer.
    pub answer: Answer,
    /// The outside fact it shows, as `id (system)`.
    pub source: Option<String>,
}

/// A request as a value or as raw text.
#[derive(Clone, Debug)]
pub enum Given {
    /// A JSON value.
    Value(Value),
    /// Text that may not be JSON at all.
    Text(String),
}

/// What a vector states.
#[derive(Clone, Debug)]
pub enum Answer {
    /// The whole result.
    Expect(Value),
    /// Code, path and fields of the refusal.
    Refuse(Value),
}

impl Vector {
    /// The request as text.
    #[must_use]
    pub fn text(&self) -> String {
        match &self.given {
            Given::Value(value) => value.to_string(),
            Given::Text(text) => text.clone(),
        }
    }

    /// The code of the refusal, if there is one.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        match &self.answer {
            Answer::Expect(_) => None,
            Answer::Refuse(refuse) => refuse["code"].as_str(),
        }
    }
}

/// Where the vectors stand.
#[must_use]
pub fn folder() -> PathBuf {
    root().join("tests").join("vectors")
}

/// All vectors of all files, by file name.
///
/// # Panics
/// If a file is not of the stated form: a vector is never passed over.
#[must_use]
pub fn all() -> Vec<Vector> {
    let files = fs::read_dir(folder()).expect("the folder of vectors").map(|file| file.expect("a file").path());
    let mut files: Vec<PathBuf> = files.filter(|path| path.extension().is_some_and(|e| e == "json")).collect();
    files.sort();
    files.iter().flat_map(read).collect()
}

fn read(path: &PathBuf) -> Vec<Vector> {
    let file = path.file_name().expect("a name").to_string_lossy().into_owned();
    let text = fs::read_to_string(path).expect("a readable file");
    let content: Value = serde_json::from_str(&text).unwrap_or_else(|e| panic!("{file}: {e}"));
    assert!(content["about"].is_string(), "{file}: what is it about?");
    let vectors = content["vectors"].as_array().unwrap_or_else(|| panic!("{file}: no vectors"));
    vectors.iter().map(|vector| one(&file, vector)).collect()
}

fn one(file: &str, vector: &Value) -> Vector {
    const KNOWN: [&str; 9] = ["id", "about", "policy", "source", "call", "given", "givenText", "expect", "refuse"];
    let fields = vector.as_object().unwrap_or_else(|| panic!("{file}: not a vector: {vector}"));
    let unknown: Vec<&String> = fields.keys().filter(|key| !KNOWN.contains(&key.as_str())).collect();
    assert!(unknown.is_empty(), "{file}: {unknown:?}");
    let text = |name: &str| {
        fields.get(name).and_then(Value::as_str).unwrap_or_else(|| panic!("{file}: `{name}` in {vector}")).to_owned()
    };
    let given = match (fields.get("given"), fields.get("givenText")) {
        (Some(value), None) => Given::Value(value.clone()),
        (None, Some(Value::String(text))) => Given::Text(text.clone()),
        _ => panic!("{file}: `given` or `givenText` in {vector}"),
    };
    let answer = match (fields.get("expect"), fields.get("refuse")) {
        (Some(expect), None) => Answer::Expect(expect.clone()),
        (None, Some(refuse)) => Answer::Refuse(refuse.clone()),
        _ => panic!("{file}: `expect` or `refuse` in {vector}"),
    };
    assert!(!text("about").is_empty(), "{file}: a vector says what it shows");
    let source = fields.get("source").map(|_| text("source"));
    Vector { file: file.to_owned(), id: text("id"), call: text("call"), given, answer, source }
}
