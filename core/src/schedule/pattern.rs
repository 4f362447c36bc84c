//! Identifiers made from a pattern of the caller's, such as `{contract}/{version}/{number}`.

use crate::error::{ErrorKind, shown};
use crate::{Error, Id, Result};

/// A checked pattern: text and the names of what is put in.
#[derive(Debug)]
pub(crate) struct Pattern<'a> {
    pieces: Vec<Piece<'a>>,
}

#[derive(Debug)]
enum Piece<'a> {
    Text(&'a str),
    Name(&'a str),
}

impl<'a> Pattern<'a> {
    /// Reads a pattern that may use the names, and has to use those that are needed.
    pub(crate) fn read(text: &'a str, names: &[&str], needed: &[&str]) -> Result<Self> {
        let unknown = |name: &str| Error::from(ErrorKind::UnknownField { field: shown(name) });
        if text.len() > Id::MAX_BYTES {
            let (length, limit) = (crate::error::count(text.len()), crate::error::count(Id::MAX_BYTES));
            return Err(ErrorKind::TextTooLong { length, limit }.into());
        }
        let (mut pieces, mut rest) = (Vec::new(), text);
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').ok_or_else(|| unknown(after))?;
            if !names.contains(&name) {
                return Err(unknown(name));
            }
            pieces.extend([Piece::Text(before), Piece::Name(name)]);
            rest = after;
        }
        pieces.push(Piece::Text(rest));
        let used = |wanted: &str| pieces.iter().any(|piece| matches!(piece, Piece::Name(name) if *name == wanted));
        match needed.iter().find(|name| !used(name)) {
            Some(missing) => Err(ErrorKind::MissingField { field: (*missing).to_owned() }.into()),
            None => Ok(Self { pieces }),
        }
    }

    /// The identifier with these values.
    pub(crate) fn fill(&self, values: &[(&str, &str)]) -> Result<Id> {
        let value = |wanted: &str| values.iter().find(|(name, _)| *name == wanted).map_or("", |(_, value)| *value);
        let piece = |piece: &Piece<'a>| match piece {
            Piece::Text(text) => (*text).to_owned(),
            Piece::Name(name) => value(name).to_owned(),
        };
        Id::new(self.pieces.iter().map(piece).collect::<String>())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_is_filled_or_refused() {
        let names = ["item", "number"];
        let pattern = Pattern::read("L-{item}/{number}", &names, &["number"]).unwrap();
        assert_eq!(pattern.fill(&[("item", "C{1}"), ("number", "2")]).unwrap().as_str(), "L-C{1}/2");
        for (text, code) in
            [("{item}", "missing_field"), ("{x}{number}", "unknown_field"), ("{number", "unknown_field")]
        {
            assert_eq!(Pattern::read(text, &names, &["number"]).unwrap_err().code(), code, "{text}");
        }
    }
}
