//! The first line of a book's log (日志首行).

use serde_json::Value;

use crate::error::{ErrorKind, shown};
use crate::shape::Shape;
use crate::{Error, Id, Result};

/// What the first line of a log says: the library, the version of the form, the book. It is a leaf like any other,
/// so that no root of one book is ever the root of another, and a log can be told from any other file.
///
/// ```
/// use duebook::{Genesis, Id};
///
/// let genesis = Genesis::new(Id::new("ACME-2026")?);
/// assert_eq!(genesis.line(), r#"{"log":"duebook","format":1,"book":"ACME-2026"}"#);
/// assert_eq!(Genesis::read(&genesis.line())?, genesis);
/// let other = genesis.check(r#"{"log":"duebook","format":1,"book":"BETA"}"#).unwrap_err();
/// assert_eq!(other.en(), "this belongs to book `BETA`, not to `ACME-2026`");
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Genesis {
    /// The book.
    pub book: Id,
}

impl Genesis {
    /// The version of the form of the log that this version of the library writes.
    pub const FORMAT: i64 = 1;

    /// The first line of the log of `book`.
    #[must_use]
    pub fn new(book: Id) -> Self {
        Self { book }
    }

    /// The line in its one form, without an end of line.
    #[must_use]
    pub fn line(&self) -> String {
        let book = Value::from(self.book.as_str());
        format!(r#"{{"log":"duebook","format":{},"book":{book}}}"#, Self::FORMAT)
    }

    /// Reads a first line.
    ///
    /// # Errors
    /// `log_header` for a line that is none or has another form; `log_format_newer` for a log of a later version.
    pub fn read(line: &str) -> Result<Self> {
        let refused = || Error::new(ErrorKind::LogHeader { text: shown(line) });
        let value: Value = serde_json::from_str(line).map_err(|_| refused())?;
        if value.get("log").and_then(Value::as_str) != Some("duebook") {
            return Err(refused());
        }
        match value.get("format").and_then(Value::as_i64) {
            Some(format) if format > Self::FORMAT => {
                return Err(ErrorKind::LogFormatNewer { format, newest: Self::FORMAT }.into());
            }
            _ => {}
        }
        let book = value.get("book").and_then(Value::as_str).and_then(|book| Id::new(book).ok());
        // Whatever else the line may say, it would not be written like this.
        book.map(Self::new).filter(|genesis| genesis.line() == line).ok_or_else(refused)
    }

    /// Checks that `line` is the first line of this book's log.
    ///
    /// # Errors
    /// `other_book`; those of [`Genesis::read`].
    pub fn check(&self, line: &str) -> Result<()> {
        let found = Self::read(line)?.book;
        if found == self.book {
            return Ok(());
        }
        Err(ErrorKind::OtherBook { expected: self.book.clone(), found }.into())
    }
}

/// Checks that `line` is the first line of the log of `book`; the answer is what it says.
///
/// # Errors
/// At `line`: `other_book`, and those of [`Genesis::read`].
pub fn check_genesis(line: &str, book: &Id) -> Result<Genesis> {
    let genesis = Genesis::new(book.clone());
    genesis.check(line).map_err(|e| e.at("line")).map(|()| genesis)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_first_line_has_one_form() {
        let line = Genesis::new(Id::new("合同\"2026\"\\").unwrap()).line();
        assert_eq!(Genesis::read(&line).unwrap().line(), line);
        for (wrong, code) in [
            ("", "log_header"),
            ("{}", "log_header"),
            (r#"{"log":"other","format":1,"book":"A"}"#, "log_header"),
            (r#"{"log":"duebook","format":0,"book":"A"}"#, "log_header"),
            (r#"{"log":"duebook","format":1,"book":" A"}"#, "log_header"),
            (r#"{"log":"duebook","format":1,"book":"A"} "#, "log_header"),
            (r#"{"log":"duebook","format":1,"book":"\u0041"}"#, "log_header"),
            (r#"{"log":"duebook","format":1,"book":"A","more":1}"#, "log_header"),
            (r#"{"log":"duebook","format":1,"book":"B","book":"A"}"#, "log_header"),
            (r#"{"log":"duebook","format":2,"tree":"blake3"}"#, "log_format_newer"),
        ] {
            assert_eq!(Genesis::read(wrong).unwrap_err().code(), code, "{wrong}");
        }
    }
}
