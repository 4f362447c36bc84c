//! How a message shows text that is not the library's own.
//!
//! A message ends up in logs, tickets and terminals. Whoever typed the text must not be able to hide
//! something there, turn the reading direction or flood the page: what cannot be seen is written as
//! `\u{200B}`, and no more than 64 characters are shown. The fields of the refusal keep the text itself.

/// The most characters of a foreign text that are kept in a refusal, and that a message shows of it.
const MOST: usize = 64;
/// The most characters of a path that a message shows.
const MOST_OF_PATH: usize = 256;

/// Shortens what is kept in a refusal, so that hostile input stays small.
pub(crate) fn shown(text: &str) -> String {
    if text.chars().nth(MOST).is_none() {
        return text.to_owned();
    }
    text.chars().take(MOST).chain(['…']).collect()
}

/// The text with everything visible, at most 64 characters and an ellipsis.
pub(super) fn visible(text: &str) -> String {
    visible_up_to(MOST, text)
}

/// A path with everything visible. Paths of records are short; only a made-up field name makes one long.
pub(super) fn visible_path(path: &str) -> String {
    visible_up_to(MOST_OF_PATH, path)
}

fn visible_up_to(most: usize, text: &str) -> String {
    let mut shown = String::new();
    let mut length = 0_usize;
    for (at, c) in text.char_indices() {
        let piece = if is_hidden(c) { format!("\\u{{{:04X}}}", u32::from(c)) } else { c.to_string() };
        length = length.saturating_add(piece.chars().count());
        // A text that was shortened already has its ellipsis.
        if length > most && text.get(at..) != Some("…") {
            shown.push('…');
            break;
        }
        shown.push_str(&piece);
    }
    shown
}

/// The last look at a finished sentence: whatever text it quotes and however, nothing in it is hidden.
pub(super) fn nothing_hidden(sentence: String) -> String {
    if sentence.chars().any(is_hidden) { visible_up_to(usize::MAX, &sentence) } else { sentence }
}

fn is_hidden(c: char) -> bool {
    c.is_control() || crate::id::is_invisible(c)
}

/// The text in backticks.
pub(super) fn en(text: &str) -> String {
    if text.is_empty() { "empty text".into() } else { format!("`{}`", visible(text)) }
}

/// The text in Chinese quotation marks.
pub(super) fn zh(text: &str) -> String {
    if text.is_empty() { "空文本".into() } else { format!("“{}”", visible(text)) }
}

/// The name of a field in backticks, after the word `field`.
pub(super) fn field_en(name: &str) -> String {
    if name.is_empty() { "without a name".into() } else { en(name) }
}

/// The name of a field in Chinese quotation marks, after the word 字段.
pub(super) fn field_zh(name: &str) -> String {
    if name.is_empty() { "（名称为空）".into() } else { zh(name) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_is_written_out() {
        assert_eq!(en("A\u{200b}1"), "`A\\u{200B}1`");
        assert_eq!(zh("\u{202e}100\u{7}"), "“\\u{202E}100\\u{0007}”");
        assert_eq!(en("a\nb\u{2028}\u{e0041}"), "`a\\u{000A}b\\u{2028}\\u{E0041}`");
        assert_eq!(en("上海 é👍"), "`上海 é👍`");
        assert_eq!((en(""), zh("")), ("empty text".into(), "空文本".into()));
    }

    #[test]
    fn no_more_than_64_characters_stand_in_a_message() {
        let exact = "x".repeat(64);
        assert_eq!(visible(&exact), exact);
        let cut = format!("{exact}…");
        assert_eq!(visible(&"x".repeat(65)), cut);
        // Shortened when it was refused, and not once more.
        assert_eq!(visible(&shown(&"x".repeat(99))), cut);
        assert_eq!(shown(&exact), exact);
        // Eight characters each: what is written out counts as it is written.
        assert_eq!(visible(&"\u{200b}".repeat(9)), format!("{}…", "\\u{200B}".repeat(8)));
    }
}
