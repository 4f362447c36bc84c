//! Half-width forms of the characters that figures are written with (全角转半角).
//!
//! Only characters that mean the same are replaced: full-width ASCII, the dashes a minus is typed as, blanks of every
//! width. A circled or a superscript digit stays what it is, and is refused where a digit is needed.

/// The half-width form of a character.
pub(crate) fn half(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => u32::from(c).checked_sub(0xfee0).and_then(char::from_u32).unwrap_or(c),
        '\u{2010}'..='\u{2013}' | '\u{2212}' | '\u{fe63}' => '-',
        '\u{2019}' => '\'',
        '\u{ffe5}' => '¥',
        _ if is_blank(c) => ' ',
        _ => c,
    }
}

/// Whether a character is a blank, or cannot be seen and only pads.
pub(crate) fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}' | '\u{2060}' | '\u{feff}')
}

/// The text without the blanks around it.
pub(crate) fn trimmed(text: &str) -> &str {
    text.trim_matches(is_blank)
}

/// The text for comparing: half-width, without any blank, in small letters.
pub(crate) fn folded(text: &str) -> String {
    text.chars().filter(|c| !is_blank(*c)).map(|c| half(c).to_ascii_lowercase()).collect()
}

/// A text taken apart: half-width characters, each with its position from 1, without the blanks around them.
pub(super) fn spots(text: &str) -> Vec<(usize, char)> {
    let all: Vec<(usize, char)> = (1..).zip(text.chars().map(half)).collect();
    let seen = |spot: &(usize, char)| spot.1 != ' ';
    let (Some(first), Some(last)) = (all.iter().position(seen), all.iter().rposition(seen)) else { return Vec::new() };
    all.get(first..=last).unwrap_or_default().to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_means_the_same_is_replaced() {
        let text: String = "１２，３４５．６７－−–（￥）".chars().map(half).collect();
        assert_eq!(text, "12,345.67---(¥)");
        assert_eq!("①²½".chars().map(half).collect::<String>(), "①²½");
        assert_eq!(folded(" 借方发生额（ 支取\u{3000}） A"), "借方发生额(支取)a");
        assert_eq!(spots("\u{3000} 7 \u{a0}8\t"), [(3, '7'), (4, ' '), (5, ' '), (6, '8')]);
        assert_eq!(trimmed("\u{feff}\t人民币\u{3000}"), "人民币");
    }
}
