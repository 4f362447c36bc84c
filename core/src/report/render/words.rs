//! A text in both languages, and the language a reader wants.

use crate::error::{ErrorKind, count};
use crate::shape::Shape;
use crate::{Error, Result};

/// The language of a page or file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum ReportLanguage {
    /// English.
    #[default]
    En,
    /// Simplified Chinese (简体中文).
    Zh,
}

/// A text in English and Chinese. What has no translation, such as a name, stands in both.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ReportText {
    /// English, at most 10,000 bytes.
    pub en: String,
    /// Chinese, at most 10,000 bytes.
    pub zh: String,
}

impl ReportText {
    /// A text in both languages.
    #[must_use]
    pub fn new(en: impl Into<String>, zh: impl Into<String>) -> Self {
        Self { en: en.into(), zh: zh.into() }
    }

    /// The same in both, as a name is.
    #[must_use]
    pub fn same(text: impl Into<String>) -> Self {
        let en = text.into();
        Self { zh: en.clone(), en }
    }

    /// The text for a reader of that language.
    #[must_use]
    pub fn of(&self, language: ReportLanguage) -> &str {
        match language {
            ReportLanguage::En => &self.en,
            ReportLanguage::Zh => &self.zh,
        }
    }

    pub(super) fn check(&self) -> Result<()> {
        fits(&self.en).map_err(|e| e.at("en"))?;
        fits(&self.zh).map_err(|e| e.at("zh"))
    }
}

/// The longest text, in bytes.
const MOST_TEXT: usize = 10_000;

pub(super) fn fits(text: &str) -> Result<()> {
    if text.len() <= MOST_TEXT {
        return Ok(());
    }
    Err(ErrorKind::TextTooLong { length: count(text.len()), limit: count(MOST_TEXT) }.into())
}

pub(super) fn at_most(found: usize, limit: usize, path: &str) -> Result<()> {
    if found <= limit {
        return Ok(());
    }
    Err(Error::from(ErrorKind::TooMany { found: count(found), limit: count(limit) }).at(path))
}

pub(super) fn between(found: i64, min: i64, max: i64, path: &str) -> Result<()> {
    if (min..=max).contains(&found) {
        return Ok(());
    }
    Err(Error::from(ErrorKind::NumberOutOfRange { found, min, max }).at(path))
}
