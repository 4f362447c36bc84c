//! The programs in both READMEs are those that are compiled and run.
//!
//! They stand in `examples/`; `examples/same_figures.sh` and the tests of each language run them and compare
//! what they print. The Rust one is a doc-test of the crate as well.

use std::path::PathBuf;

fn read(path: &str) -> String {
    let path: PathBuf = duebook_tests::mirror::root().join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn block(readme: &str, fence: &str) -> String {
    let start = readme.find(&format!("```{fence}\n")).unwrap_or_else(|| panic!("no block {fence}"));
    let body = &readme[start + fence.len() + 4..];
    body[..body.find("```").unwrap()].to_owned()
}

#[test]
fn every_program_is_the_one_that_runs() {
    for readme in ["README.md", "README.zh-CN.md"].map(read) {
        for (fence, file) in [
            ("rust", "examples/rust/src/bin/ten_lines.rs"),
            ("python", "examples/python/ten_lines.py"),
            ("js", "examples/node/ten_lines.mjs"),
            ("kotlin", "examples/kotlin/TenLines.kt"),
            ("swift", "examples/swift/TenLines/main.swift"),
            ("text", "examples/expected/ten_lines.txt"),
        ] {
            assert_eq!(block(&readme, fence), read(file), "{file}");
        }
    }
}

/// The pieces of code in the page on the book stand, line for line, in the modules that the tests of the examples run.
#[test]
fn every_piece_in_the_page_on_the_book_is_of_a_module_that_runs() {
    let trimmed = |text: &str| text.lines().map(str::trim).collect::<Vec<_>>().join("\n");
    let page = read("docs/book.md");
    let mut pieces = 0;
    for (fence, file) in [
        ("sql", "examples/python/event_store.py"),
        ("sql", "examples/node/event_store.mjs"),
        ("python", "examples/python/event_store.py"),
        ("js", "examples/node/event_store.mjs"),
    ] {
        let module = trimmed(&read(file));
        for part in page.split(&format!("```{fence}\n")).skip(1) {
            let piece = trimmed(part.split("```").next().unwrap());
            assert!(module.contains(&piece), "not in {file}:\n{piece}");
            pieces += 1;
        }
    }
    assert_eq!(pieces, 5);
}

#[test]
fn both_readmes_have_the_same_chapters_and_programs() {
    let [english, chinese] = ["README.md", "README.zh-CN.md"].map(read);
    let count = |text: &str, start: &str| text.lines().filter(|line| line.starts_with(start)).count();
    for start in ["## ", "### ", "```", "- **", "| **"] {
        assert_eq!(count(&english, start), count(&chinese, start), "lines starting with {start}");
    }
}
