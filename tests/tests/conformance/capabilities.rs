//! `docs/capabilities.md` tells the truth: every call it names exists in that language, every test it
//! names exists, and every public function and record of the core stands in it.

use std::collections::BTreeSet;

use duebook_tests::mirror::root;

/// Where the Python package lies.
const PACKAGE: &str = "bindings-python/python/duebook";

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|e| panic!("{path}: {e}"))
}

/// The rows of the table: capability, Rust, Python, Node, Kotlin and Swift, proof.
fn rows(page: &str) -> Vec<Vec<String>> {
    let table = page.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| capability"));
    table.map(|line| line.trim_matches('|').split(" | ").map(|cell| cell.trim().to_owned()).collect()).collect()
}

/// The texts in backticks of a cell.
fn quoted(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}

/// The last name of a call: `Terms.percent(…)` is `percent`.
fn name(call: &str) -> &str {
    let call = call.split('(').next().unwrap_or(call);
    call.rsplit(['.', ':']).next().unwrap_or(call).trim_end_matches(['?', '!'])
}

fn has_word(text: &str, word: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(word).any(|(at, _)| !text[..at].ends_with(part) && !text[at + word.len()..].starts_with(part))
}

#[test]
fn every_call_exists_in_its_language() {
    let page = read("docs/capabilities.md");
    let surfaces = [
        ("Rust", core_source()),
        (
            "Python",
            ["_native.pyi", "_shapes.pyi", "enums.py", "errors.py"]
                .map(|file| read(&format!("{PACKAGE}/{file}")))
                .concat(),
        ),
        (
            "Node",
            ["index.d.ts", "calls.d.ts", "kept.d.ts", "shapes.d.ts"]
                .map(|file| read(&format!("bindings-node/{file}")))
                .concat(),
        ),
        ("Kotlin and Swift", mobile_source()),
    ];
    let rows = rows(&page);
    assert!(rows.len() >= 15, "{} rows", rows.len());
    for row in &rows {
        assert_eq!(row.len(), 6, "{row:?}");
        for ((language, surface), cell) in surfaces.iter().zip(&row[1..5]) {
            assert!(!quoted(cell).is_empty(), "{}: no call in {language}", row[0]);
            for call in quoted(cell) {
                assert!(has_word(surface, name(call)), "{}: {language} has no `{call}`", row[0]);
            }
        }
    }
}

#[test]
fn every_proof_exists() {
    for row in rows(&read("docs/capabilities.md")) {
        assert!(!quoted(&row[5]).is_empty(), "{}: no proof", row[0]);
        for proof in quoted(&row[5]) {
            let (file, test) = proof.split_once("::").unwrap_or((proof, ""));
            let text = read(&format!("tests/{file}"));
            assert!(has_word(&text, test) || test.is_empty(), "{}: {file} has no {test}", row[0]);
        }
    }
}

#[test]
fn every_public_name_stands_in_the_page() {
    let page = read("docs/capabilities.md");
    let lib = read("core/src/lib.rs");
    let names: BTreeSet<&str> = lib
        .split("pub use ")
        .skip(1)
        .flat_map(|rest| rest.split(';').next().unwrap_or("").split(['{', '}', ',', ':']).map(str::trim))
        .filter(|name| {
            name.chars().any(char::is_uppercase) || ["schedule", "split", "allocate", "settle", "aging"].contains(name)
        })
        .collect();
    assert!(names.len() > 40, "{names:?}");
    let absent: Vec<_> = names.iter().filter(|name| !has_word(&page, name)).collect();
    assert!(absent.is_empty(), "not in docs/capabilities.md: {absent:?}");
}

fn core_source() -> String {
    let mut text = String::new();
    walk(&root().join("core/src"), &mut text, &["rs"]);
    text
}

fn mobile_source() -> String {
    let mut text = String::new();
    walk(&root().join("bindings-mobile/src"), &mut text, &["rs"]);
    walk(&root().join("bindings-mobile/kotlin/src/main"), &mut text, &["kt"]);
    walk(&root().join("bindings-mobile/swift/Sources"), &mut text, &["swift"]);
    let camel = to_camel(&text);
    text + &camel
}

/// Rust's names as UniFFI writes them: `left_over` is `leftOver`.
fn to_camel(text: &str) -> String {
    let words = text.split(|c: char| !(c.is_alphanumeric() || c == '_'));
    words.filter(|word| word.contains('_')).map(duebook_tests::mirror::model::camel_case).collect::<Vec<_>>().join(" ")
}

fn walk(folder: &std::path::Path, text: &mut String, endings: &[&str]) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            walk(&path, text, endings);
        } else if path.extension().is_some_and(|e| endings.iter().any(|ending| e == *ending)) {
            text.push_str(&std::fs::read_to_string(&path).unwrap_or_default());
        }
    }
}
