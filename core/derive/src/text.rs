//! Names in their spellings, and doc comments in short.

/// `ModifiedFollowing` to `modified_following`.
pub(crate) fn snake(pascal: &str) -> String {
    let mut text = String::new();
    for (position, c) in pascal.char_indices() {
        if c.is_ascii_uppercase() && position > 0 {
            text.push('_');
        }
        text.push(c.to_ascii_lowercase());
    }
    text
}

/// `as_of` to `asOf`.
pub(crate) fn camel(snake: &str) -> String {
    let mut text = String::new();
    let mut starts = false;
    for c in snake.chars() {
        if c == '_' {
            starts = true;
        } else {
            text.push(if starts { c.to_ascii_uppercase() } else { c });
            starts = false;
        }
    }
    text
}

/// The lines up to the first example, heading or table, as any language can show them: without the blank first
/// column, without links of Rust, and without a last sentence that announces what is left out.
pub(crate) fn summary(lines: impl Iterator<Item = String>) -> String {
    let plain = lines.map(|line| line.strip_prefix(' ').map(str::to_owned).unwrap_or(line));
    let kept = plain.take_while(|line| !["```", "#", "|"].iter().any(|start| line.starts_with(start)));
    let mut lines: Vec<String> = kept.map(|line| unlinked(line.trim_end())).collect();
    trim(&mut lines);
    if lines.last().is_some_and(|line| line.ends_with(':')) {
        announced(&mut lines);
        trim(&mut lines);
    }
    lines.join("\n")
}

fn trim(lines: &mut Vec<String>) {
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
}

/// Drops the last sentence; it may begin in the middle of a line, or end the line before.
fn announced(lines: &mut Vec<String>) {
    while let Some(line) = lines.pop() {
        if line.is_empty() {
            return;
        }
        if let Some(end) = line.rfind(". ") {
            lines.push(line.get(..=end).unwrap_or_default().to_owned());
            return;
        }
        if lines.last().is_some_and(|before| before.ends_with('.')) {
            return;
        }
    }
}

/// ``[`Share::Percent`](…)`` to `` `Share.Percent` ``.
fn unlinked(line: &str) -> String {
    let Some((before, rest)) = line.split_once("[`") else { return line.to_owned() };
    let Some((name, after)) = rest.split_once("`]") else { return line.to_owned() };
    let after = after.strip_prefix('(').and_then(|target| target.split_once(')')).map_or(after, |(_, after)| after);
    format!("{before}`{}`{}", name.replace("::", "."), unlinked(after))
}
