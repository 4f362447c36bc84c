//! A message template (消息模板): text in two languages with places for figures.
//!
//! A template is checked when it is set up, not when the night's letters go out: every place it names must be one
//! that is filled. What is filled in is text and nothing else; a customer called `{amount}` stays a customer.

use std::collections::BTreeMap;

use crate::error::{ErrorKind, count, shown};
use crate::shape::Shape;
use crate::{Date, Error, Id, Money, Result};

/// A text in two languages. `{name}` is a place to be filled; `{{` is a brace.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct MessageTemplate {
    /// The template, once in a policy.
    pub id: Id,
    /// The text in English, at most 10,000 bytes.
    pub en: String,
    /// The text in Chinese (中文), at most 10,000 bytes.
    pub zh: String,
}

/// A place that may be named, and what stands there.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct MessagePlaceholder {
    /// The name, as it stands in braces.
    pub name: Id,
    /// What is filled in.
    pub kind: PlaceholderKind,
}

/// What is filled in at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum PlaceholderKind {
    /// A name or number.
    Text,
    /// An amount of money.
    Amount,
    /// A day.
    Day,
    /// A whole number.
    Whole,
}

/// A value for a place.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct MessageValue {
    /// The name of the place.
    pub name: Id,
    /// The value.
    pub value: MessageFill,
}

/// A value that is filled in.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum MessageFill {
    /// A name or number, at most 1,000 bytes. A control character in it, a line break too, becomes a blank: a name
    /// cannot begin a new line of a message, or a new header of a mail.
    Text {
        /// The text.
        text: String,
    },
    /// An amount of money: `33,900.01 CNY`.
    Amount {
        /// The amount.
        amount: Money,
    },
    /// A day: `2026-02-07`, 2026年2月7日.
    Day {
        /// The day.
        day: Date,
    },
    /// A whole number.
    Whole {
        /// The number.
        whole: i64,
    },
}

/// A filled template.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct MessageText {
    /// The text in English.
    pub en: String,
    /// The text in Chinese.
    pub zh: String,
}

const MOST_TEXT: usize = 10_000;
const MOST_VALUE: usize = 1_000;
const MOST_PLACES: usize = 100;

/// Checks that a template names only places that will be filled, and tells which it names, in the order of the places.
///
/// ```
/// use duebook::{Id, MessagePlaceholder, MessageTemplate, PlaceholderKind, check_template};
///
/// let places = [MessagePlaceholder { name: Id::new("customer")?, kind: PlaceholderKind::Text }];
/// let template = |en: &str| Ok::<_, duebook::Error>(MessageTemplate {
///     id: Id::new("late")?, en: en.into(), zh: "客户{customer}的款项已逾期，请尽快跟进".into(),
/// });
/// assert_eq!(check_template(&template("{customer} is late")?, &places)?, [Id::new("customer")?]);
/// let refused = check_template(&template("{customr} is late")?, &places).unwrap_err();
/// assert_eq!((refused.code(), refused.path()), ("unknown_field", "template.en"));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `unknown_field` for a name that is none of the places, or a brace that is not closed; `text_too_long`; `empty` for a
/// language without a text; `duplicate_field` for a place that stands twice; `too_many` beyond 100 places.
pub fn check_template(template: &MessageTemplate, placeholders: &[MessagePlaceholder]) -> Result<Vec<Id>> {
    let mut names: BTreeMap<&str, usize> = BTreeMap::new();
    at_most(placeholders.len(), MOST_PLACES, "placeholders")?;
    for (position, place) in placeholders.iter().enumerate() {
        if names.insert(place.name.as_str(), position).is_some() {
            let refused = ErrorKind::DuplicateField { field: place.name.as_str().to_owned() };
            return Err(Error::from(refused).at("name").at_index("placeholders", position));
        }
    }
    check(template, &|name| names.contains_key(name)).map_err(|e| e.at("template"))?;
    let mut used = std::collections::BTreeSet::new();
    for piece in pieces(&template.en)?.into_iter().chain(pieces(&template.zh)?) {
        if let Piece::Name(name) = piece {
            used.insert(name);
        }
    }
    let named = placeholders.iter().filter(|place| used.contains(place.name.as_str()));
    Ok(named.map(|place| place.name.clone()).collect())
}

/// Checks a template against names.
pub(super) fn check(template: &MessageTemplate, known: &dyn Fn(&str) -> bool) -> Result<()> {
    for (text, language) in [(&template.en, "en"), (&template.zh, "zh")] {
        pieces(text)
            .and_then(|pieces| {
                pieces.iter().try_for_each(|piece| match piece {
                    Piece::Name(name) if !known(name) => Err(unknown(name)),
                    Piece::Name(_) | Piece::Text(_) => Ok(()),
                })
            })
            .map_err(|e| e.at(language))?;
    }
    Ok(())
}

/// Fills a template.
///
/// ```
/// use duebook::{Currency, Id, MessageFill, MessageTemplate, MessageValue, Money, fill_template};
///
/// let amount = Money::parse("33900.01", Currency::new("CNY")?)?;
/// let template = MessageTemplate {
///     id: Id::new("due")?, en: "{customer} owes {amount}".into(), zh: "{customer} 欠 {amount}".into(),
/// };
/// let filled = fill_template(&template, &[
///     MessageValue { name: Id::new("customer")?, value: MessageFill::Text { text: "{amount}\nBcc: x".into() } },
///     MessageValue { name: Id::new("amount")?, value: MessageFill::Amount { amount } },
/// ])?;
/// assert_eq!(filled.en, "{amount} Bcc: x owes 33,900.01 CNY");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `missing_field` for a place without a value; `unknown_field` for a brace that is not closed; `duplicate_field`;
/// `text_too_long`; `empty`; `too_many` beyond 100 values.
pub fn fill_template(template: &MessageTemplate, values: &[MessageValue]) -> Result<MessageText> {
    at_most(values.len(), MOST_PLACES, "values")?;
    let mut known: BTreeMap<&str, &MessageFill> = BTreeMap::new();
    for (position, MessageValue { name, value }) in values.iter().enumerate() {
        let here = |kind: ErrorKind, field: &str| Err(Error::from(kind).at(field).at_index("values", position));
        if known.insert(name.as_str(), value).is_some() {
            return here(ErrorKind::DuplicateField { field: name.as_str().to_owned() }, "name");
        }
        if let MessageFill::Text { text } = value
            && text.len() > MOST_VALUE
        {
            return here(ErrorKind::TextTooLong { length: count(text.len()), limit: count(MOST_VALUE) }, "value.text");
        }
    }
    let ready = Ready::of(template).map_err(|e| e.at("template"))?;
    ready.fill(&|name| known.get(name).copied()).map_err(|e| e.at("template"))
}

/// A template whose pieces are known, to be filled many times.
pub(super) struct Ready<'a> {
    en: Vec<Piece<'a>>,
    zh: Vec<Piece<'a>>,
}

impl<'a> Ready<'a> {
    pub(super) fn of(template: &'a MessageTemplate) -> Result<Self> {
        let en = pieces(&template.en).map_err(|e| e.at("en"))?;
        Ok(Self { en, zh: pieces(&template.zh).map_err(|e| e.at("zh"))? })
    }

    /// The texts with the values of their places.
    pub(super) fn fill<'v>(&self, value: &dyn Fn(&str) -> Option<&'v MessageFill>) -> Result<MessageText> {
        let filled = |pieces: &[Piece<'_>], write: &dyn Fn(&MessageFill) -> String| {
            let mut filled = String::new();
            for piece in pieces {
                match piece {
                    Piece::Text(text) => filled.push_str(text),
                    Piece::Name(name) => {
                        let missing = || Error::from(ErrorKind::MissingField { field: shown(name) });
                        filled.push_str(&write(value(name).ok_or_else(missing)?));
                    }
                }
            }
            Ok::<_, Error>(filled)
        };
        let en = filled(&self.en, &en).map_err(|e| e.at("en"))?;
        Ok(MessageText { en, zh: filled(&self.zh, &zh).map_err(|e| e.at("zh"))? })
    }
}

fn en(value: &MessageFill) -> String {
    match value {
        MessageFill::Text { text } => plain(text),
        MessageFill::Amount { amount } => grouped(amount),
        MessageFill::Day { day } => day.to_string(),
        MessageFill::Whole { whole } => whole.to_string(),
    }
}

fn zh(value: &MessageFill) -> String {
    match value {
        MessageFill::Day { day } => format!("{}年{}月{}日", day.year(), day.month(), day.day()),
        other => en(other),
    }
}

/// Control characters, and those that turn the direction of the text, become blanks.
fn plain(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}');
    text.chars().map(|c| if c.is_control() || turns(c) { ' ' } else { c }).collect()
}

/// An amount with a comma between thousands.
fn grouped(amount: &Money) -> String {
    let text = amount.amount();
    let (sign, digits) = text.strip_prefix('-').map_or(("", text.as_str()), |digits| ("-", digits));
    let (whole, rest) = digits.split_once('.').map_or((digits, None), |(whole, rest)| (whole, Some(rest)));
    let mut written = sign.to_owned();
    for (position, digit) in whole.chars().enumerate() {
        let left = whole.len().saturating_sub(position);
        if position > 0 && left.is_multiple_of(3) {
            written.push(',');
        }
        written.push(digit);
    }
    if let Some(rest) = rest {
        written.push('.');
        written.push_str(rest);
    }
    format!("{written} {}", amount.currency())
}

enum Piece<'a> {
    Text(&'a str),
    Name(&'a str),
}

fn unknown(name: &str) -> Error {
    ErrorKind::UnknownField { field: shown(name) }.into()
}

/// The text in pieces.
fn pieces(text: &str) -> Result<Vec<Piece<'_>>> {
    if text.is_empty() {
        return Err(ErrorKind::Empty {}.into());
    }
    if text.len() > MOST_TEXT {
        return Err(ErrorKind::TextTooLong { length: count(text.len()), limit: count(MOST_TEXT) }.into());
    }
    let (mut pieces, mut rest) = (Vec::new(), text);
    while let Some((before, after)) = rest.split_once('{') {
        pieces.push(Piece::Text(before));
        rest = if let Some(after) = after.strip_prefix('{') {
            pieces.push(Piece::Text("{"));
            after
        } else {
            let (name, after) = after.split_once('}').ok_or_else(|| unknown(after))?;
            pieces.push(Piece::Name(name));
            after
        };
    }
    pieces.push(Piece::Text(rest));
    Ok(pieces)
}

fn at_most(found: usize, limit: usize, list: &str) -> Result<()> {
    if found > limit {
        return Err(Error::from(ErrorKind::TooMany { found: count(found), limit: count(limit) }).at(list));
    }
    Ok(())
}
