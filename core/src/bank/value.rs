//! Amounts and dates as the formats write them, read strictly: another spelling of the same number, never another
//! number.

use super::limit::TEXT_BYTES;
use crate::error::{ErrorKind, count, shown};
use crate::{Currency, Date, Error, Money, Result};

/// An amount. Zeros in front, zeros behind the places of the currency and a missing digit before the point say
/// nothing and are taken off; a digit that would have to be rounded is refused.
pub(super) fn amount(text: &str, currency: Currency, point: Point) -> Result<Money> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) if point == Point::Either => (true, rest),
        _ if point == Point::Either => (false, text.strip_prefix('+').unwrap_or(text)),
        _ => (false, text),
    };
    let at = digits.find(|c| match point {
        Point::Dot => c == '.',
        Point::Comma => c == ',',
        Point::Either => c == '.' || c == ',',
    });
    let (whole, places) = match at.and_then(|at| digits.split_at_checked(at)) {
        Some((whole, rest)) => (whole, rest.get(1..).unwrap_or_default()),
        None => (digits, ""),
    };
    let syntax = || {
        let position = text.chars().position(|c| !c.is_ascii_digit()).map_or(1, |at| at.saturating_add(1));
        Error::new(ErrorKind::AmountSyntax { text: shown(text), position: count(position) })
    };
    if (whole.is_empty() && places.is_empty()) || !whole.bytes().chain(places.bytes()).all(|b| b.is_ascii_digit()) {
        return Err(syntax());
    }
    let most = usize::from(currency.digits());
    let places = match places.split_at_checked(most) {
        Some((kept, rest)) if rest.bytes().all(|b| b == b'0') => kept,
        _ => places,
    };
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let plain = if places.is_empty() { whole.to_owned() } else { format!("{whole}.{places}") };
    let amount = Money::parse(&plain, currency)?;
    Ok(if negative { amount.negated() } else { amount })
}

/// What stands before the decimal places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Point {
    /// A point, no sign: XML.
    Dot,
    /// A comma, no sign: SWIFT.
    Comma,
    /// Either, with a sign: OFX.
    Either,
}

/// The first eight digits `YYYYMMDD`.
pub(super) fn date8(text: &str) -> Result<Date> {
    let refused = || Error::new(ErrorKind::DateSyntax { text: shown(text) });
    let digits = text.get(..8).ok_or_else(refused)?;
    let (year, day) = digits.split_at_checked(4).ok_or_else(refused)?;
    let (month, day) = day.split_at_checked(2).ok_or_else(refused)?;
    Date::parse(&format!("{year}-{month}-{day}")).map_err(|_| refused())
}

/// The time of day `HHMMSS`, as `HH:MM:SS`.
pub(super) fn time6(text: &str) -> Option<String> {
    let (hour, rest) = text.get(..6)?.split_at_checked(2)?;
    let (minute, second) = rest.split_at_checked(2)?;
    clock(&format!("{hour}:{minute}:{second}"))
}

/// A time of day, if it is one.
pub(super) fn clock(text: &str) -> Option<String> {
    let mut parts = text.get(..8)?.split(':');
    let mut part = |limit: u32| parts.next().filter(|p| p.len() == 2)?.parse::<u32>().ok().filter(|n| *n < limit);
    (part(24)?, part(60)?, part(61)?);
    parts.next().is_none().then(|| text.get(..8).unwrap_or_default().to_owned())
}

/// A text within the limit.
pub(super) fn text(text: &str) -> Result<String> {
    if text.len() > TEXT_BYTES {
        return Err(ErrorKind::TextTooLong { length: count(text.len()), limit: count(TEXT_BYTES) }.into());
    }
    Ok(text.to_owned())
}

/// Whether a text is what banks write where they have nothing to write.
pub(super) fn is_nothing(text: &str) -> bool {
    let plain = text.trim();
    plain.is_empty()
        || ["NOTPROVIDED", "NOT PROVIDED", "NONREF", "NOREF", "KREF+", "EREF+"]
            .iter()
            .any(|nothing| plain.eq_ignore_ascii_case(nothing))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_spelling_is_the_same_number_and_nothing_is_rounded() {
        let (eur, jpy) = (Currency::new("EUR").unwrap(), Currency::new("JPY").unwrap());
        let read = |text, point| amount(text, eur, point).map(|m| m.minor());
        assert_eq!(read("6800,", Point::Comma), Ok(680_000));
        assert_eq!(read("0001,5", Point::Comma), Ok(150));
        assert_eq!(read("12.34000", Point::Dot), Ok(1234));
        assert_eq!(read("+.5", Point::Either), Ok(50));
        assert_eq!(read("-16,85", Point::Either), Ok(-1685));
        assert_eq!(amount("2700.00", jpy, Point::Dot).unwrap().minor(), 2700);
        for (text, point) in [
            ("", Point::Dot),
            (".", Point::Dot),
            ("-1", Point::Dot),
            ("1,5", Point::Dot),
            ("1.5", Point::Comma),
            ("1,000.00", Point::Either),
            ("--1", Point::Either),
            ("１", Point::Dot),
        ] {
            assert_eq!(amount(text, eur, point).unwrap_err().code(), "amount_syntax", "{text}");
        }
        assert_eq!(amount("0.001", eur, Point::Dot).unwrap_err().code(), "amount_too_precise");
        assert_eq!(amount("9999999999999999999", eur, Point::Dot).unwrap_err().code(), "amount_too_large");
        assert_eq!(clock("23:59:59+02:00"), Some("23:59:59".to_owned()));
        assert_eq!(clock("24:00:00"), None);
    }
}
