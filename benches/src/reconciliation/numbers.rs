//! The numbers of invoices, as companies give them out, and what payers make of them.

use super::random::Random;
use super::rows::iso;

/// One series of consecutive numbers.
#[derive(Clone, Debug)]
pub(crate) struct Series {
    form: Form,
    /// What the creditor asks to be quoted, where that is not the number itself.
    asked: Asked,
    prefix: String,
    first: i64,
    /// Whether now and then a number is left out.
    gaps: bool,
}

#[derive(Clone, Copy, Debug)]
enum Form {
    /// `INV-2026-004217`
    YearDashed,
    /// `RE26/10442`
    YearSlashed,
    /// `90012345`
    Bare,
    /// `FP20260304211`
    Monthly,
    /// `XS-20260311-00042`
    Daily,
    /// `R-0104233`
    Padded,
    /// `A104233`
    Letter,
}

#[derive(Clone, Copy, Debug)]
enum Asked {
    Number,
    /// ISO 11649: `RF`, two check digits, the number.
    Creditor,
    /// Digits with a check digit of modulus 10 (KID).
    CheckDigit,
    /// 27 digits with a check digit by the table of the Swiss slip (QR).
    Swiss,
}

impl Series {
    pub(crate) fn new(random: &mut Random) -> Self {
        let forms =
            [Form::YearDashed, Form::YearSlashed, Form::Bare, Form::Monthly, Form::Daily, Form::Padded, Form::Letter];
        let form = *random.pick(&forms);
        let asked =
            [Asked::Number, Asked::Creditor, Asked::CheckDigit, Asked::Swiss][random.weighted(&[55, 20, 15, 10])];
        let prefix = match form {
            Form::YearDashed => *random.pick(&["INV", "RG", "FA", "SI"]),
            Form::YearSlashed => *random.pick(&["RE", "AR", "F"]),
            Form::Bare => "",
            Form::Monthly => *random.pick(&["FP", "KP", "DZ"]),
            Form::Daily => *random.pick(&["XS", "YS", "HT"]),
            Form::Padded => *random.pick(&["R", "K", "S"]),
            Form::Letter => *random.pick(&["A", "B", "M", "Z"]),
        };
        let first = match form {
            Form::Bare => random.between(10_000_000, 95_000_000),
            Form::Padded | Form::Letter => random.between(1_000, 600_000),
            _ => random.between(1, 4_000),
        };
        Self { form, asked, prefix: prefix.to_owned(), first, gaps: random.chance(400) }
    }

    /// The step to the next number.
    pub(crate) fn step(&self, random: &mut Random) -> i64 {
        if self.gaps && random.chance(60) { random.between(2, 4) } else { 1 }
    }

    /// The number of the document with this place in the series, and what the payer is asked to quote.
    pub(crate) fn number(&self, place: i64, issued: i64) -> (String, String) {
        let (day, prefix, running) = (iso(issued), &self.prefix, self.first + place);
        let number = match self.form {
            Form::YearDashed => format!("{prefix}-{}-{running:06}", &day[..4]),
            Form::YearSlashed => format!("{prefix}{}/{running:05}", &day[2..4]),
            Form::Bare => format!("{running:08}"),
            Form::Monthly => format!("{prefix}{}{}{running:06}", &day[..4], &day[5..7]),
            Form::Daily => format!("{prefix}-{}{}{}-{running:06}", &day[..4], &day[5..7], &day[8..]),
            Form::Padded => format!("{prefix}-{running:07}"),
            Form::Letter => format!("{prefix}{running:06}"),
        };
        let digits: String = number.chars().filter(char::is_ascii_digit).collect();
        let asked = match self.asked {
            Asked::Number => number.clone(),
            Asked::Creditor => {
                let plain: String = number.chars().filter(char::is_ascii_alphanumeric).collect();
                format!("RF{:02}{plain}", 98 - modulus_97(&format!("{plain}RF00")))
            }
            Asked::CheckDigit => format!("{digits}{}", luhn(&digits)),
            Asked::Swiss => {
                let long = format!("{digits:0>26}");
                format!("{long}{}", swiss(&long))
            }
        };
        (number, asked)
    }
}

fn modulus_97(text: &str) -> u32 {
    text.chars().fold(0, |rest, letter| {
        let value = letter.to_digit(36).unwrap();
        (rest * if value < 10 { 10 } else { 100 } + value) % 97
    })
}

fn luhn(digits: &str) -> u32 {
    let sum: u32 = digits
        .chars()
        .rev()
        .enumerate()
        .map(|(place, digit)| {
            let value = digit.to_digit(10).unwrap() * if place % 2 == 0 { 2 } else { 1 };
            value / 10 + value % 10
        })
        .sum();
    (10 - sum % 10) % 10
}

fn swiss(digits: &str) -> u32 {
    let table = [0, 9, 4, 6, 8, 2, 7, 1, 3, 5];
    let carry = digits.chars().fold(0, |carry, digit| table[((carry + digit.to_digit(10).unwrap()) % 10) as usize]);
    (10 - carry) % 10
}

/// The number with one or two slips of a hand: another digit, two swapped, one lost or one more, a zero lost or added.
pub(crate) fn mistyped(number: &str, slips: usize, random: &mut Random) -> String {
    let mut text: Vec<char> = number.chars().collect();
    for _ in 0..slips {
        let digits: Vec<usize> = (0..text.len()).filter(|place| text[*place].is_ascii_digit()).collect();
        let place = *random.pick(&digits);
        let digit = char::from(b'0' + random.below(10) as u8);
        // A zero that leads a group of digits.
        let zero = digits
            .iter()
            .copied()
            .find(|place| text[*place] == '0' && (*place == 0 || !text[*place - 1].is_ascii_digit()));
        match (random.weighted(&[40, 25, 12, 10, 13]), zero) {
            (1, _) if place + 1 < text.len() && text[place + 1].is_ascii_digit() => text.swap(place, place + 1),
            (2, _) if digits.len() > 5 => drop(text.remove(place)),
            (3, _) => text.insert(place, digit),
            (4, Some(zero)) => drop(text.remove(zero)),
            (4, None) => text.insert(digits[0], '0'),
            _ => text[place] = digit,
        }
    }
    let made: String = text.into_iter().collect();
    if made == number { mistyped(number, slips, random) } else { made }
}

/// The number as people write it into a line of text.
pub(crate) fn retyped(number: &str, random: &mut Random) -> String {
    match random.weighted(&[60, 15, 15, 10]) {
        0 => number.to_owned(),
        1 => number.replace(['-', '/'], ""),
        2 => number.replace(['-', '/'], " "),
        _ => number.to_lowercase(),
    }
}

/// The last digits of the number.
pub(crate) fn ending(number: &str, digits: usize) -> String {
    let all: Vec<char> = number.chars().filter(char::is_ascii_digit).collect();
    all[all.len().saturating_sub(digits)..].iter().collect()
}
