//! Amounts in Chinese capitals (人民币大写), as on cheques, receipts and statements of account.
//!
//! The form follows the rules of the People's Bank for filling in bills and settlement vouchers: 零 stands once for
//! any run of zeros, before 分 if there is no 角, and not before a full thousand; 整 closes an amount without 分.

use super::amount::parse_amount_text;
use super::width::{spots, trimmed};
use crate::error::{ErrorKind, count, shown};
use crate::{AmountDialect, Currency, Money, Result};

const NUMERALS: [char; 10] = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];
/// Of thousand, hundred and ten.
const UNITS: [(i64, &str); 4] = [(1000, "仟"), (100, "佰"), (10, "拾"), (1, "")];

/// An amount of yuan in Chinese capitals.
///
/// ```
/// use duebook::{Currency, Money, amount_in_words};
///
/// let cny = Currency::new("CNY")?;
/// assert_eq!(amount_in_words(Money::parse("12345.67", cny)?)?, "壹万贰仟叁佰肆拾伍元陆角柒分");
/// assert_eq!(amount_in_words(Money::parse("16409.02", cny)?)?, "壹万陆仟肆佰零玖元零贰分");
/// assert_eq!(amount_in_words(Money::parse("-107000.50", cny)?)?, "负壹拾万柒仟元伍角整");
/// assert_eq!(amount_in_words(Money::zero(cny))?, "零元整");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// The words 人民币 that a form prints in front are not part of the answer.
///
/// # Errors
/// `currency_mismatch` for another currency than CNY: the rules are those of the yuan.
pub fn amount_in_words(amount: Money) -> Result<String> {
    Money::zero(yuan()?).same_currency(amount.currency())?;
    let minor = amount.abs().minor();
    let (whole, parts) = (minor.div_euclid(100), minor.rem_euclid(100));
    let (jiao, fen) = (parts.div_euclid(10), parts.rem_euclid(10));
    let mut words = String::from(if amount.is_negative() { "负" } else { "" });
    if whole > 0 || parts == 0 {
        words.push_str(&integer(whole));
        words.push('元');
    }
    if jiao > 0 {
        words.push(numeral(jiao));
        words.push('角');
    } else if fen > 0 && whole > 0 {
        words.push('零');
    }
    if fen > 0 {
        words.push(numeral(fen));
        words.push('分');
    } else {
        words.push('整');
    }
    Ok(words)
}

/// Reads an amount in Chinese capitals: `人民币壹万贰仟叁佰肆拾伍元陆角柒分`, `伍佰圆正`, `负叁元零贰分`.
///
/// ```
/// use duebook::parse_amount_words;
///
/// assert_eq!(parse_amount_words("人民币壹万贰仟叁佰肆拾伍元陆角柒分")?.to_string(), "12345.67 CNY");
/// assert_eq!(parse_amount_words("壹拾万零柒仟圆正")?.to_string(), "107000.00 CNY");
/// let refused = parse_amount_words("壹万伍元").unwrap_err();      // 10,005, or what is spoken as 15,000?
/// assert_eq!(refused.code(), "amount_text");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// Ordinary numerals (一二三) and older forms (圆, 正, 贰 as 弍) are read as well. Units must fall; a single digit below
/// a gap needs its 零, as spoken Chinese drops the unit there.
///
/// # Errors
/// `amount_text` with the first character that does not fit; `amount_too_large`; `text_too_long`.
pub fn parse_amount_words(text: &str) -> Result<Money> {
    let spots = spots(text);
    match spots.iter().find(|(_, c)| c.is_ascii_digit() || matches!(c, '.' | ',')) {
        Some((position, _)) => {
            Err(ErrorKind::AmountText { text: shown(trimmed(text)), position: count(*position) }.into())
        }
        None => parse_amount_text(text, yuan()?, &AmountDialect::default()),
    }
}

fn yuan() -> Result<Currency> {
    Currency::new("CNY")
}

/// An amount that was read in words: of yuan, and of nothing else.
pub(super) fn amount(minor: i64, currency: Currency) -> Result<Money> {
    Money::zero(currency).same_currency(yuan()?)?;
    Money::new(minor, currency)
}

fn numeral(digit: i64) -> char {
    usize::try_from(digit).ok().and_then(|at| NUMERALS.get(at)).copied().unwrap_or('零')
}

/// A whole number below 10¹⁶ in capitals.
fn integer(number: i64) -> String {
    let (high, low) = (number.div_euclid(100_000_000), number.rem_euclid(100_000_000));
    let mut words = String::new();
    if high > 0 {
        words.push_str(&integer(high));
        words.push('亿');
    }
    for (section, unit) in [(low.div_euclid(10_000), "万"), (low.rem_euclid(10_000), "")] {
        if section > 0 {
            // A zero for all places that were left out, unless the section begins with its thousand and the one
            // before it was there.
            let skipped = unit.is_empty() && high > 0 && low < 10_000;
            if !words.is_empty() && (section < 1000 || skipped) {
                words.push('零');
            }
            words.push_str(&within(section));
            words.push_str(unit);
        }
    }
    if words.is_empty() { "零".to_owned() } else { words }
}

/// A number from 1 to 9,999 in capitals.
fn within(section: i64) -> String {
    let mut words = String::new();
    let mut gap = false;
    for (unit, name) in UNITS {
        match section.checked_div(unit).unwrap_or(0).rem_euclid(10) {
            0 => gap = !words.is_empty(),
            digit => {
                if gap {
                    words.push('零');
                }
                gap = false;
                words.push(numeral(digit));
                words.push_str(name);
            }
        }
    }
    words
}

/// What a character says in an amount.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Word {
    Digit(i64),
    /// Ten, hundred, thousand.
    Unit(i64),
    Wan,
    Yi,
    Yuan,
    Jiao,
    Fen,
    Whole,
}

fn word(c: char) -> Option<Word> {
    const DIGITS: [&str; 10] =
        ["零〇○", "壹一弌", "贰二貳弍两", "叁三參叄弎", "肆四", "伍五", "陆六陸", "柒七", "捌八", "玖九"];
    if let Some(digit) = DIGITS.iter().position(|forms| forms.contains(c)) {
        return Some(Word::Digit(count(digit)));
    }
    Some(match c {
        '拾' | '十' => Word::Unit(10),
        '佰' | '百' => Word::Unit(100),
        '仟' | '千' => Word::Unit(1000),
        '万' | '萬' => Word::Wan,
        '亿' | '億' => Word::Yi,
        '元' | '圆' | '圓' => Word::Yuan,
        '角' => Word::Jiao,
        '分' => Word::Fen,
        '整' | '正' => Word::Whole,
        _ => return None,
    })
}

/// Whether a character belongs to a number in words: a numeral, or a unit that stands only after one.
pub(super) fn is_numeral(c: char) -> bool {
    !matches!(word(c), None | Some(Word::Yuan))
}

/// The minor units of an amount without its sign; or the place in `body` of the first character that does not fit.
pub(super) fn read(body: &[(usize, char)]) -> std::result::Result<i64, usize> {
    let mut reader = Reader::default();
    for (at, (_, c)) in body.iter().enumerate().filter(|(_, (_, c))| *c != ' ') {
        word(*c).and_then(|word| reader.take(word)).ok_or(at)?;
    }
    reader.finish().ok_or(body.len())
}

/// How far an amount was read. Each step is refused if the word cannot stand there.
struct Reader {
    /// What stands before 亿, before 万, and since.
    yi: Option<i64>,
    wan: Option<i64>,
    section: i64,
    /// The last unit of this section; 10,000 before its first.
    unit: i64,
    digit: Option<i64>,
    zero: bool,
    /// The minor units of what is closed by 元, 角 or 分.
    minor: i64,
    stage: Stage,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stage {
    Start,
    Integer,
    Yuan,
    Jiao,
    Fen,
    Whole,
}

impl Default for Reader {
    fn default() -> Self {
        Self { yi: None, wan: None, section: 0, unit: 10_000, digit: None, zero: false, minor: 0, stage: Stage::Start }
    }
}

impl Reader {
    fn take(&mut self, word: Word) -> Option<()> {
        if self.stage >= Stage::Fen && word != Word::Whole {
            return None;
        }
        match word {
            Word::Digit(0) => {
                let fresh = !self.zero && self.digit.is_none() && self.stage != Stage::Jiao;
                self.zero = fresh;
                fresh.then_some(())
            }
            Word::Digit(digit) => self.digit.is_none().then(|| self.digit = Some(digit)),
            Word::Unit(unit) => self.small(unit),
            Word::Wan => {
                let section = (self.wan.is_none() && self.stage <= Stage::Integer).then(|| self.close())??;
                (section > 0).then(|| self.wan = Some(section))
            }
            Word::Yi => {
                let section = (self.yi.is_none() && self.stage <= Stage::Integer).then(|| self.close())??;
                let block = self.wan.take().unwrap_or(0).checked_mul(10_000)?.checked_add(section)?;
                (block > 0).then(|| self.yi = Some(block))
            }
            Word::Yuan => self.yuan(),
            Word::Jiao => self.part(10, Stage::Jiao),
            Word::Fen => self.part(1, Stage::Fen),
            Word::Whole => {
                let fits = matches!(self.stage, Stage::Yuan | Stage::Jiao | Stage::Fen) && self.rests();
                self.stage = Stage::Whole;
                fits.then_some(())
            }
        }
    }

    fn rests(&self) -> bool {
        self.digit.is_none() && !self.zero
    }

    fn small(&mut self, unit: i64) -> Option<()> {
        // 拾 alone begins a number: 拾元 is ten.
        let first = self.section == 0 && self.yi.is_none() && self.wan.is_none() && !self.zero;
        let digit = self.digit.take().or((unit == 10 && first).then_some(1))?;
        if unit >= self.unit || self.stage > Stage::Integer {
            return None;
        }
        self.section = self.section.checked_add(digit.checked_mul(unit)?)?;
        (self.unit, self.zero, self.stage) = (unit, false, Stage::Integer);
        Some(())
    }

    /// Ends a section; a digit that stands for ones below a gap needs its zero.
    fn close(&mut self) -> Option<i64> {
        let above = self.yi.is_some() || self.wan.is_some();
        let gap = if self.unit == 10_000 { above } else { self.unit > 10 };
        match self.digit.take() {
            Some(_) if gap && !self.zero => return None,
            Some(digit) => self.section = self.section.checked_add(digit)?,
            None if self.zero => return None,
            None => {}
        }
        let section = self.section;
        (self.section, self.unit, self.zero, self.stage) = (0, 10_000, false, Stage::Integer);
        Some(section)
    }

    fn yuan(&mut self) -> Option<()> {
        let nothing = self.stage == Stage::Start && self.zero && self.digit.is_none();
        if self.stage > Stage::Integer {
            return None;
        }
        let section = if nothing {
            self.zero = false;
            0
        } else {
            self.close()?
        };
        let wan = self.wan.unwrap_or(0).checked_mul(10_000)?;
        let yi = self.yi.unwrap_or(0).checked_mul(100_000_000)?;
        let whole = yi.checked_add(wan)?.checked_add(section)?;
        self.minor = whole.checked_mul(100)?;
        self.stage = Stage::Yuan;
        (whole > 0 || nothing).then_some(())
    }

    fn part(&mut self, worth: i64, stage: Stage) -> Option<()> {
        let begun = self.stage == Stage::Start || self.stage == Stage::Yuan || self.stage == Stage::Jiao;
        let open = self.section == 0 && self.wan.is_none() && self.yi.is_none() || self.stage >= Stage::Yuan;
        let digit = self.digit.take().filter(|_| begun && open && self.stage < stage)?;
        // No zero stands before 角 of an amount that has no yuan.
        if self.zero && self.stage == Stage::Start {
            return None;
        }
        self.minor = self.minor.checked_add(digit.checked_mul(worth)?)?;
        (self.zero, self.stage) = (false, stage);
        Some(())
    }

    fn finish(self) -> Option<i64> {
        (self.stage >= Stage::Yuan && self.rests()).then_some(self.minor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(amount: &str) -> String {
        amount_in_words(Money::parse(amount, yuan().unwrap()).unwrap()).unwrap()
    }

    fn read(text: &str) -> std::result::Result<String, &'static str> {
        parse_amount_words(text).map(|m| m.amount()).map_err(|e| e.code())
    }

    #[test]
    fn the_examples_of_the_rules() {
        for (amount, expected) in [
            ("1409.50", "壹仟肆佰零玖元伍角整"),
            ("6007.14", "陆仟零柒元壹角肆分"),
            ("1680.32", "壹仟陆佰捌拾元叁角贰分"),
            ("107000.53", "壹拾万柒仟元伍角叁分"),
            ("16409.02", "壹万陆仟肆佰零玖元零贰分"),
            ("325.04", "叁佰贰拾伍元零肆分"),
            ("0.05", "伍分"),
            ("0.50", "伍角整"),
            ("10.00", "壹拾元整"),
            ("10005.00", "壹万零伍元整"),
            ("100000000.00", "壹亿元整"),
            ("100001000.00", "壹亿零壹仟元整"),
            ("100010000.00", "壹亿零壹万元整"),
            ("110000000.01", "壹亿壹仟万元零壹分"),
            ("1000000000000.00", "壹万亿元整"),
            ("9999999999999999.99", "玖仟玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"),
        ] {
            assert_eq!(words(amount), expected);
            assert_eq!(read(expected).as_deref(), Ok(amount), "{expected}");
        }
        let jpy = Currency::new("JPY").unwrap();
        assert_eq!(amount_in_words(Money::zero(jpy)).unwrap_err().code(), "currency_mismatch");
    }

    #[test]
    fn other_spellings_are_read_and_doubtful_ones_are_not() {
        for (text, amount) in [
            ("壹仟陆佰捌拾元零叁角贰分", "1680.32"),
            ("壹拾万零柒仟元伍角叁分", "107000.53"),
            ("叁佰贰拾伍元肆分", "325.04"),
            ("人民币：壹佰元", ""),
            ("人民币 伍佰圆正", "500.00"),
            ("一万二千三百四十五元六角七分", "12345.67"),
            ("拾元整", "10.00"),
            ("负零元伍角", "-0.50"),
            ("壹佰元伍角贰分整", "100.52"),
        ] {
            assert_eq!(read(text).ok().unwrap_or_default(), amount, "{text}");
        }
        for text in [
            "壹万伍元",
            "壹佰伍元",
            "壹万贰仟",
            "壹佰贰仟元",
            "壹佰零零伍元",
            "壹佰零元",
            "整",
            "元",
            "壹元元",
            "伍角壹元",
            "壹分贰角",
            "壹万万元",
            "壹亿亿元",
            "零伍角",
            "壹2元",
            "壹元整整",
            "壹佰零万元",
            "伍伍元",
            "万元",
            "壹元零",
            "壹万角",
            "1元",
            "佰元",
            "壹整",
            "壹元整伍角",
            "壹亿亿玖仟元",
        ] {
            assert_eq!(read(text), Err("amount_text"), "{text}");
        }
    }
}
