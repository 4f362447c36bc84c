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

/// The lines up to the first example, heading or table, without the blank first column.
pub(crate) fn summary(lines: impl Iterator<Item = String>) -> String {
    let plain = lines.map(|line| line.strip_prefix(' ').map(str::to_owned).unwrap_or(line));
    let kept: Vec<String> =
        plain.take_while(|line| !["```", "#", "|"].iter().any(|start| line.starts_with(start))).collect();
    kept.join("\n").trim_end().to_owned()
}
