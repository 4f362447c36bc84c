//! The error of every call: a kind with the path to the culprit and typed fields.

mod kind;

pub use kind::DuebookError;

use crate::Result;

impl From<duebook::Error> for DuebookError {
    fn from(error: duebook::Error) -> Self {
        Self::told(error.path().to_owned(), error.kind().clone())
    }
}

#[uniffi::export]
impl DuebookError {
    /// The stable name of the kind: `currency_mismatch`.
    pub fn code(&self) -> String {
        self.name().to_owned()
    }

    /// Where: `items[3].open`; empty if the value itself was the argument.
    pub fn path(&self) -> String {
        self.place().to_owned()
    }

    /// The sentence in English, without the path.
    pub fn en(&self) -> String {
        self.sentence(duebook::Error::en)
    }

    /// The sentence in Chinese (中文说明), without the path.
    pub fn zh(&self) -> String {
        self.sentence(duebook::Error::zh)
    }
}

impl DuebookError {
    /// An error that a host made up with texts that are no identifiers has no sentence, only its code.
    fn sentence(&self, of: impl Fn(&duebook::Error) -> String) -> String {
        match self.origin() {
            Some((_, kind)) => of(&duebook::Error::new(kind)),
            None => self.code(),
        }
    }
}

impl std::fmt::Display for DuebookError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if !self.place().is_empty() {
            write!(out, "{}: ", self.place())?;
        }
        out.write_str(&self.en())
    }
}

impl std::error::Error for DuebookError {}

/// One error of every kind, so that a test in each language can walk them all.
#[uniffi::export]
pub(crate) fn one_error_of_each_kind() -> Result<Vec<String>> {
    Ok(one_of_each()?.iter().map(DuebookError::code).collect())
}

/// Fails with the error of this kind, made of made-up figures.
#[uniffi::export]
pub(crate) fn fail_with(code: String) -> Result<()> {
    one_of_each()?.into_iter().find(|error| error.name() == code).map_or(Ok(()), Err)
}

fn one_of_each() -> Result<Vec<DuebookError>> {
    let money = crate::scalar::money("12.50", "CNY")?;
    let (date, instant) = (duebook::Date::new(2026, 1, 31)?, duebook::Instant::from_micros(7)?);
    Ok(DuebookError::one_of_each(money, date, instant))
}
