//! Bank account numbers as they are written (银行账号): spaced, masked, or spoiled by a spreadsheet.

use super::width::{half, is_blank, trimmed};
use crate::error::{ErrorKind, count, shown};
use crate::shape::Shape;
use crate::{Error, Result};

/// An account number in its one form.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct AccountNumber {
    /// The number: half-width capitals and digits without blanks and hyphens; each run of unknown characters is one `*`.
    pub text: String,
    /// What it is.
    pub form: AccountForm,
    /// Whether it may have lost its last digits in a spreadsheet, which keeps fifteen: longer, and only zeros there.
    #[shape(omit)]
    pub perhaps_rounded: bool,
}

/// What an account number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Shape)]
pub enum AccountForm {
    /// Digits only: a card or an account.
    Digits,
    /// An IBAN (ISO 13616) whose length and check digits are right.
    Iban,
    /// Partly hidden: only what is not a `*` is known.
    Masked,
    /// Letters and digits, or the name of an account with a wallet (an e-mail address, a telephone number).
    Other,
}

/// How far two account numbers agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Shape)]
pub enum AccountLikeness {
    /// The same number.
    Same,
    /// One of them is masked, or may be rounded, and all that is known of both agrees.
    Possible,
    /// They differ.
    Different,
}

/// Takes in an account number as it is written.
///
/// ```
/// use duebook::{AccountForm, clean_account};
///
/// let card = clean_account("６２２２ 0200-1234 567")?;
/// assert_eq!((card.text.as_str(), card.form), ("622202001234567", AccountForm::Digits));
/// assert_eq!(clean_account("DE89 3704 0044 0532 0130 00")?.form, AccountForm::Iban);
/// assert_eq!(clean_account("DE89 3704 0044 0532 0130 01").unwrap_err().code(), "account_check");
/// assert_eq!(clean_account("1234****9876")?.text, "1234*9876");
/// assert_eq!(clean_account("6.22202E+18").unwrap_err().code(), "account_lossy");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// A leading apostrophe and `="…"`, with which exports keep a spreadsheet from counting, are taken off. A text that
/// begins like an IBAN of a country that has them, with at least 15 characters, must be one.
///
/// # Errors
/// `account_lossy` for a number in scientific notation, whose digits are gone; `account_check` for an IBAN that
/// cannot be one; `account_text` with the first character that does not fit; `text_too_long` beyond 128 bytes.
pub fn clean_account(text: &str) -> Result<AccountNumber> {
    const MOST: usize = 128;
    if text.len() > MOST {
        return Err(ErrorKind::TextTooLong { length: count(text.len()), limit: count(MOST) }.into());
    }
    let bare = unwrapped(text);
    let lossy = || Error::new(ErrorKind::AccountLossy { text: shown(trimmed(text)) });
    if is_scientific(bare) {
        return Err(lossy());
    }
    let mut clean = String::new();
    for (position, c) in (1_usize..).zip(bare.chars().map(half)) {
        match c {
            ' ' | '-' => {}
            '*' | '•' | '●' | '×' if clean.ends_with('*') => {}
            '*' | '•' | '●' | '×' => clean.push('*'),
            'a'..='z' | 'A'..='Z' | '0'..='9' | '@' | '.' | '_' | '/' | '+' => clean.push(c),
            _ => {
                return Err(ErrorKind::AccountText { text: shown(bare), position: count(position) }.into());
            }
        }
    }
    if !clean.chars().any(|c| c.is_ascii_alphanumeric()) {
        return Err(ErrorKind::AccountText { text: shown(bare), position: 1 }.into());
    }
    // `6-E18` is no better than what it is once the separators are gone: a clean text is clean.
    if is_scientific(&clean) {
        return Err(lossy());
    }
    // An address of a wallet keeps its letters, a number has capitals.
    if !clean.contains('@') {
        clean.make_ascii_uppercase();
    }
    let form = form(&clean).ok_or_else(|| Error::new(ErrorKind::AccountCheck { text: shown(bare) }))?;
    let perhaps_rounded = form == AccountForm::Digits
        && clean.len() > 15
        && clean.get(15..).is_some_and(|end| end.bytes().all(|digit| digit == b'0'));
    Ok(AccountNumber { text: clean, form, perhaps_rounded })
}

/// How far two account numbers agree: the same, perhaps the same as far as they are known, or different.
///
/// ```
/// use duebook::{AccountLikeness, compare_accounts};
///
/// assert_eq!(compare_accounts("6222 0200 1234 9876", "6222020012349876")?, AccountLikeness::Same);
/// assert_eq!(compare_accounts("6222****9876", "6222020012349876")?, AccountLikeness::Possible);
/// assert_eq!(compare_accounts("6222****9876", "6222020012349877")?, AccountLikeness::Different);
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// Two masked numbers are never the same: what is hidden may differ.
///
/// # Errors
/// As [`clean_account`], for `left` and `right`.
pub fn compare_accounts(left: &str, right: &str) -> Result<AccountLikeness> {
    let left = clean_account(left).map_err(|e| e.at("left"))?;
    let right = clean_account(right).map_err(|e| e.at("right"))?;
    let (one, other) = (left.known(), right.known());
    if one == other && !one.hidden && !left.perhaps_rounded {
        return Ok(AccountLikeness::Same);
    }
    // A mask hides one character at least; how many is not said.
    let seen = |known: &Known| known.front.len().saturating_add(known.back.len());
    let long_enough = |exact: &Known, masked: &Known| exact.hidden || exact.front.len() > seen(masked);
    let agree = (one.hidden || other.hidden)
        && (one.front.starts_with(other.front) || other.front.starts_with(one.front))
        && (one.back.ends_with(other.back) || other.back.ends_with(one.back))
        && long_enough(&one, &other)
        && long_enough(&other, &one);
    Ok(if agree { AccountLikeness::Possible } else { AccountLikeness::Different })
}

/// The ends of a number that are known for sure.
#[derive(PartialEq, Eq)]
struct Known<'a> {
    front: &'a str,
    back: &'a str,
    hidden: bool,
}

impl AccountNumber {
    fn known(&self) -> Known<'_> {
        let text = self.text.as_str();
        if self.perhaps_rounded {
            // The length is known, the end is not: only the front may be compared.
            return Known { front: text.get(..15).unwrap_or(text), back: "", hidden: true };
        }
        match (text.split_once('*'), text.rsplit_once('*')) {
            (Some((front, _)), Some((_, back))) => Known { front, back, hidden: true },
            _ => Known { front: text, back: text, hidden: false },
        }
    }
}

/// The text without what keeps a spreadsheet from reading it as a number.
pub(super) fn unwrapped(text: &str) -> &str {
    let text = trimmed(text);
    let inner = text.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"'));
    trimmed(inner.or_else(|| text.strip_prefix('\'')).unwrap_or(text))
}

/// `6.22202E+18`, `6E18`: what a spreadsheet makes of a long number.
fn is_scientific(text: &str) -> bool {
    let plain: String = text.chars().map(half).filter(|c| !is_blank(*c)).collect();
    let Some((number, exponent)) = plain.split_once(['E', 'e']) else { return false };
    let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let signed = plain.contains('+');
    match number.split_once('.') {
        Some((whole, parts)) => digits(whole) && digits(parts) && digits(exponent),
        // `6E18` alone may as well be a number with a letter in it.
        None => digits(number) && digits(exponent) && (signed || number.len() == 1),
    }
}

/// What the number is; none for an IBAN that cannot be one.
fn form(clean: &str) -> Option<AccountForm> {
    if clean.contains('*') {
        return Some(AccountForm::Masked);
    }
    if clean.bytes().all(|b| b.is_ascii_digit()) {
        return Some(AccountForm::Digits);
    }
    let alphanumeric = clean.bytes().all(|b| b.is_ascii_alphanumeric());
    let checked = clean.get(2..4).is_some_and(|check| check.bytes().all(|b| b.is_ascii_digit()));
    let length = clean.get(..2).and_then(|country| IBAN.iter().find(|(code, _)| *code == country));
    match length {
        Some((_, length)) if alphanumeric && checked && clean.len() >= 15 => {
            (clean.len() == *length && mod_97(clean) == 1).then_some(AccountForm::Iban)
        }
        _ => Some(AccountForm::Other),
    }
}

/// The rest by 97 of the number with its first four characters moved to the end and letters as 10 to 35 (ISO 7064).
fn mod_97(iban: &str) -> u32 {
    let (head, tail) = iban.split_at_checked(4).unwrap_or((iban, ""));
    tail.chars().chain(head.chars()).filter_map(|c| c.to_digit(36)).fold(0, |rest, value| {
        let shift: u32 = if value > 9 { 100 } else { 10 };
        rest.saturating_mul(shift).saturating_add(value).rem_euclid(97)
    })
}

/// The countries of the IBAN registry (SWIFT) with the length of their numbers.
const IBAN: [(&str, usize); 89] = [
    ("AD", 24),
    ("AE", 23),
    ("AL", 28),
    ("AT", 20),
    ("AZ", 28),
    ("BA", 20),
    ("BE", 16),
    ("BG", 22),
    ("BH", 22),
    ("BI", 27),
    ("BR", 29),
    ("BY", 28),
    ("CH", 21),
    ("CR", 22),
    ("CY", 28),
    ("CZ", 24),
    ("DE", 22),
    ("DJ", 27),
    ("DK", 18),
    ("DO", 28),
    ("EE", 20),
    ("EG", 29),
    ("ES", 24),
    ("FI", 18),
    ("FK", 18),
    ("FO", 18),
    ("FR", 27),
    ("GB", 22),
    ("GE", 22),
    ("GI", 23),
    ("GL", 18),
    ("GR", 27),
    ("GT", 28),
    ("HN", 28),
    ("HR", 21),
    ("HU", 28),
    ("IE", 22),
    ("IL", 23),
    ("IQ", 23),
    ("IS", 26),
    ("IT", 27),
    ("JO", 30),
    ("KW", 30),
    ("KZ", 20),
    ("LB", 28),
    ("LC", 32),
    ("LI", 21),
    ("LT", 20),
    ("LU", 20),
    ("LV", 21),
    ("LY", 25),
    ("MC", 27),
    ("MD", 24),
    ("ME", 22),
    ("MK", 19),
    ("MN", 20),
    ("MR", 27),
    ("MT", 31),
    ("MU", 30),
    ("NI", 28),
    ("NL", 18),
    ("NO", 15),
    ("OM", 23),
    ("PK", 24),
    ("PL", 28),
    ("PS", 29),
    ("PT", 25),
    ("QA", 29),
    ("RO", 24),
    ("RS", 22),
    ("RU", 33),
    ("SA", 24),
    ("SC", 31),
    ("SD", 18),
    ("SE", 24),
    ("SI", 19),
    ("SK", 24),
    ("SM", 27),
    ("SO", 23),
    ("ST", 25),
    ("SV", 28),
    ("TL", 23),
    ("TN", 24),
    ("TR", 26),
    ("UA", 29),
    ("VA", 22),
    ("VG", 24),
    ("XK", 20),
    ("YE", 30),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn clean(text: &str) -> std::result::Result<(String, AccountForm), &'static str> {
        clean_account(text).map(|a| (a.text, a.form)).map_err(|e| e.code())
    }

    #[test]
    fn numbers_have_one_form() {
        for (text, expected, form) in [
            ("6222 0200 1234 5678 901", "6222020012345678901", AccountForm::Digits),
            ("０１-２３\u{3000}４５", "012345", AccountForm::Digits),
            ("'6222020012345678", "6222020012345678", AccountForm::Digits),
            ("=\"0012345\"", "0012345", AccountForm::Digits),
            ("gb29 nwbk 6016 1331 9268 19", "GB29NWBK60161331926819", AccountForm::Iban),
            ("NO93 8601 1117 947", "NO9386011117947", AccountForm::Iban),
            ("6222 **** **** 9876", "6222*9876", AccountForm::Masked),
            ("rim***@qq.com", "rim*@qq.com", AccountForm::Masked),
            ("Zhang@example.com", "Zhang@example.com", AccountForm::Other),
            ("nra-12 34", "NRA1234", AccountForm::Other),
            ("XX12 3456 7890 12345", "XX12345678901 2345", AccountForm::Other),
        ] {
            assert_eq!(clean(text), Ok((expected.replace(' ', ""), form)), "{text}");
        }
    }

    #[test]
    fn what_was_lost_is_not_invented() {
        for text in
            ["6.22202E+18", "６.22202e18", "6.2E-3", "6E+18", "6E18", "=\"1.0E+05\"", "6-E18", "6 - E+9191911718"]
        {
            assert_eq!(clean(text), Err("account_lossy"), "{text}");
        }
        // A letter in a number is a letter.
        assert_eq!(clean("62E18"), Ok(("62E18".into(), AccountForm::Other)));
        let rounded = |text| clean_account(text).unwrap().perhaps_rounded;
        assert!(rounded("6222020012345670000"));
        assert!(!rounded("6222020012345670001") && !rounded("622202001234500"));
        for text in ["", "*", "--", "张三", "12,34"] {
            assert_eq!(clean(text), Err("account_text"), "{text}");
        }
        for text in ["GB29 NWBK 6016 1331 9268 18", "DE8937040044053201300", "DE12 3456 7890 1234"] {
            assert_eq!(clean(text), Err("account_check"), "{text}");
        }
    }

    #[test]
    fn only_what_is_known_is_compared() {
        use AccountLikeness::{Different, Possible, Same};
        for (left, right, expected) in [
            ("6222-0200", "62220200", Same),
            ("6222*0200", "62220200", Different),
            ("622*200", "62200", Different),
            ("6222*", "62220200", Possible),
            ("*0200", "62220200", Possible),
            ("6222*0200", "622*200", Possible),
            ("6222*0200", "6222*0200", Possible),
            ("6222*0200", "6223*0200", Different),
            ("6222020012345670000", "6222020012345678901", Possible),
            ("6222020012345670000", "6222020012345680001", Different),
            ("0123", "123", Different),
        ] {
            assert_eq!(compare_accounts(left, right), Ok(expected), "{left} {right}");
            assert_eq!(compare_accounts(right, left), Ok(expected), "{right} {left}");
        }
    }
}
