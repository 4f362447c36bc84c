//! Markup on its way out, with one door for what the program says and one for what records say.

/// HTML text.
// INVARIANT: only text that stands in this program is written as it is (`raw`); everything else is escaped or made of
// digits. That is what keeps a customer's name from becoming a tag, an attribute or a script.
#[derive(Debug, Default)]
pub(super) struct Markup {
    text: String,
}

impl Markup {
    /// Markup of this program.
    pub(super) fn raw(&mut self, markup: &'static str) -> &mut Self {
        self.text.push_str(markup);
        self
    }

    /// Text of anybody, between tags or in the quotation marks of an attribute.
    pub(super) fn text(&mut self, text: &str) -> &mut Self {
        for character in text.chars() {
            match character {
                '&' => self.text.push_str("&amp;"),
                '<' => self.text.push_str("&lt;"),
                '>' => self.text.push_str("&gt;"),
                '"' => self.text.push_str("&quot;"),
                '\'' => self.text.push_str("&#39;"),
                '\n' | '\t' => self.text.push(' '),
                // HTML has no way to write the others, and marks that turn the direction could make a name read as
                // something else.
                control if control.is_control() || is_direction(control) => self.text.push('\u{fffd}'),
                other => self.text.push(other),
            }
        }
        self
    }

    /// A whole number.
    pub(super) fn whole(&mut self, number: i64) -> &mut Self {
        self.text.push_str(&number.to_string());
        self
    }

    /// A length in tenths, as a decimal number.
    pub(super) fn length(&mut self, tenths: i64) -> &mut Self {
        let (whole, tenth) = (tenths.unsigned_abs().div_euclid(10), tenths.unsigned_abs().rem_euclid(10));
        if tenths < 0 {
            self.text.push('-');
        }
        self.text.push_str(&whole.to_string());
        if tenth > 0 {
            self.text.push('.');
            self.text.push_str(&tenth.to_string());
        }
        self
    }

    /// An attribute whose value is a length.
    pub(super) fn at(&mut self, name: &'static str, tenths: i64) -> &mut Self {
        self.raw(" ").raw(name).raw("=\"").length(tenths).raw("\"")
    }

    pub(super) fn into_text(self) -> String {
        self.text
    }
}

const fn is_direction(character: char) -> bool {
    matches!(character, '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_a_record_is_markup() {
        let mut markup = Markup::default();
        markup.text("<script>'\"&\u{202e}\0\n").raw("<b>").length(-105).length(20).at("x", 7);
        assert_eq!(markup.into_text(), "&lt;script&gt;&#39;&quot;&amp;\u{fffd}\u{fffd} <b>-10.52 x=\"0.7\"");
    }
}
