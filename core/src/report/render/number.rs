//! Numbers as people read them: grouped, with one way to write what is below zero.

use super::{ReportCell, ReportLanguage};
use crate::money::divide;
use crate::shape::Shape;
use crate::{Date, Fraction, Money, Rounding};

/// How amounts below zero are written on a page. Files always have a minus.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum NegativeStyle {
    /// With a minus sign: −1,234.56.
    #[default]
    Minus,
    /// In parentheses, as accountants do: (1,234.56).
    Parentheses,
}

/// A number in plain decimal text, with separators of thousands.
fn grouped(plain: &str, style: NegativeStyle) -> String {
    let (negative, digits) = plain.strip_prefix('-').map_or((false, plain), |digits| (true, digits));
    let (whole, fraction) = digits.split_once('.').map_or((digits, None), |(whole, rest)| (whole, Some(rest)));
    let mut text = String::with_capacity(plain.len().saturating_mul(2));
    for (position, digit) in whole.chars().enumerate() {
        let left = whole.len().saturating_sub(position);
        if position > 0 && left.checked_rem(3) == Some(0) {
            text.push(',');
        }
        text.push(digit);
    }
    if let Some(fraction) = fraction {
        text.push('.');
        text.push_str(fraction);
    }
    match (negative, style) {
        (false, _) => text,
        (true, NegativeStyle::Minus) => format!("\u{2212}{text}"),
        (true, NegativeStyle::Parentheses) => format!("({text})"),
    }
}

pub(super) fn amount(amount: Money, style: NegativeStyle) -> String {
    grouped(&amount.amount(), style)
}

pub(super) fn whole(number: i64, style: NegativeStyle) -> String {
    grouped(&number.to_string(), style)
}

/// A share as a plain percentage with so many places, at most 8, without the sign of a percentage.
pub(super) fn percent(share: Fraction, places: i64) -> String {
    times(share, 100, places)
}

/// A number in plain decimal text with so many places, at most 8.
pub(super) fn ratio(number: Fraction, places: i64) -> String {
    times(number, 1, places)
}

fn times(number: Fraction, times: i128, places: i64) -> String {
    let scale = u32::try_from(places).ok().and_then(|places| times.checked_mul(10_i128.checked_pow(places)?));
    let above = i128::from(number.numerator).saturating_mul(scale.unwrap_or(times));
    let (units, _) = divide(above, number.denominator.max(1).into(), Rounding::HalfUp);
    decimal(units, places)
}

/// Units of 10⁻ᵖ as plain decimal text.
fn decimal(units: i128, places: i64) -> String {
    let places = usize::try_from(places).unwrap_or(0);
    let digits = units.unsigned_abs().to_string();
    let digits = format!("{}{digits}", "0".repeat(places.saturating_add(1).saturating_sub(digits.len())));
    let sign = if units < 0 { "-" } else { "" };
    match digits.split_at_checked(digits.len().saturating_sub(places)) {
        Some((whole, fraction)) if places > 0 => format!("{sign}{whole}.{fraction}"),
        _ => format!("{sign}{digits}"),
    }
}

/// A value as a page shows it.
pub(super) fn shown(cell: &ReportCell, places: i64, style: NegativeStyle, language: ReportLanguage) -> String {
    match cell {
        ReportCell::Empty {} => "–".to_owned(),
        ReportCell::Text { text } => text.clone(),
        ReportCell::Words { words } => words.of(language).to_owned(),
        ReportCell::Amount { amount: of } => amount(*of, style),
        ReportCell::Whole { whole: of } => whole(*of, style),
        ReportCell::Share { share } => format!("{}%", grouped(&percent(*share, places), style)),
        ReportCell::Ratio { ratio: of } => grouped(&ratio(*of, places), style),
        ReportCell::Date { date } => date.to_string(),
        ReportCell::Flag { flag } => yes_no(*flag, language).to_owned(),
    }
}

pub(super) const fn yes_no(flag: bool, language: ReportLanguage) -> &'static str {
    match (flag, language) {
        (true, ReportLanguage::En) => "yes",
        (false, ReportLanguage::En) => "no",
        (true, ReportLanguage::Zh) => "是",
        (false, ReportLanguage::Zh) => "否",
    }
}

/// A day as it is written out.
pub(super) fn long_date(date: Date, language: ReportLanguage) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let month = usize::try_from(date.month()).ok().and_then(|month| MONTHS.get(month.checked_sub(1)?));
    match language {
        ReportLanguage::En => format!("{} {} {}", date.day(), month.unwrap_or(&""), date.year()),
        ReportLanguage::Zh => format!("{}年{}月{}日", date.year(), date.month(), date.day()),
    }
}

/// A number of units of 10⁻ᵈ in few characters, as an axis or a bar has room for: `2.7M`, `270万`. With `exact` no
/// digit is left out; otherwise three are kept, and halves are rounded away from zero.
pub(super) fn short(units: i128, digits: u32, language: ReportLanguage, exact: bool) -> String {
    let names: &[(u32, &str)] = match language {
        ReportLanguage::En => &[(9, "B"), (6, "M"), (3, "K")],
        ReportLanguage::Zh => &[(8, "亿"), (4, "万")],
    };
    let at_least = |power: u32| {
        10_u128.checked_pow(power.saturating_add(digits)).is_some_and(|least| units.unsigned_abs() >= least)
    };
    let (power, name) = names.iter().find(|(power, _)| at_least(*power)).copied().unwrap_or((0, ""));
    let places = power.saturating_add(digits);
    let length = u32::try_from(units.unsigned_abs().to_string().len()).unwrap_or(0);
    // Behind the point stays what makes three digits.
    let kept = if exact { places } else { 3_u32.saturating_sub(length.saturating_sub(places).min(3)).min(places) };
    let at =
        |kept: u32| divide(units, 10_i128.checked_pow(places.saturating_sub(kept)).unwrap_or(1), Rounding::HalfUp).0;
    // Rounding may have made a digit more: 99.96 is 100, not 100.0.
    let one_more = !exact && kept > 0 && at(kept).unsigned_abs() > 999;
    let kept = if one_more { kept.saturating_sub(1) } else { kept };
    let units = at(kept);
    let text = decimal(units, kept.into());
    let idle = exact || units == 0;
    let text = if idle && text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text };
    format!("{}{name}", grouped(text, NegativeStyle::Minus))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_and_shortened() {
        let cny = |minor| Money::new(minor, crate::Currency::new("CNY").unwrap()).unwrap();
        let of = |minor| amount(cny(minor), NegativeStyle::Minus);
        assert_eq!(
            [0, 5, 99_999, 100_000, 123_456_789].map(of),
            ["0.00", "0.05", "999.99", "1,000.00", "1,234,567.89"]
        );
        assert_eq!(of(-100_000), "−1,000.00");
        assert_eq!(amount(cny(-100_000), NegativeStyle::Parentheses), "(1,000.00)");
        assert_eq!(percent(Fraction { numerator: 1, denominator: 3 }, 1), "33.3");
        assert_eq!(percent(Fraction { numerator: -1, denominator: 2_000 }, 1), "-0.1");
        assert_eq!(percent(Fraction { numerator: 1, denominator: 1 }, 0), "100");
        let en = |units| short(units, 2, ReportLanguage::En, false);
        let zh = |units| short(units, 2, ReportLanguage::Zh, false);
        assert_eq!([0, 5, 12_345, 1_234_567, 270_080_589].map(en), ["0", "0.05", "123", "12.3K", "2.70M"]);
        assert_eq!([99_999_900, 27_008_058_900, -1_000_000].map(zh), ["100万", "2.70亿", "−1.00万"]);
        assert_eq!(short(50_000_000, 2, ReportLanguage::Zh, true), "50万");
        assert_eq!(short(-123_456_789, 2, ReportLanguage::En, true), "−1.23456789M");
    }
}
