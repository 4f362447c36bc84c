//! Amounts as they are written in exports and on forms (金额文本): grouped, marked, signed in many ways.

use super::width::spots;
use super::words;
use crate::error::{ErrorKind, count, shown};
use crate::shape::Shape;
use crate::{Currency, Error, Money, Result};

/// How the amounts of a source are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub struct AmountDialect {
    /// What stands between the whole and its parts. The other mark, a blank or an apostrophe may group thousands.
    #[shape(default)]
    pub decimal: DecimalMark,
    /// Whose debit and credit the marks 借, 贷, DR and CR are.
    #[shape(default)]
    pub sides: SideView,
}

/// The mark before the parts of a unit (小数点).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Shape)]
pub enum DecimalMark {
    /// `1,234.56`, as in China, Britain and America.
    #[default]
    Point,
    /// `1.234,56`, as in most of Europe.
    Comma,
}

/// Whose debit and credit is meant (借贷方向).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Shape)]
pub enum SideView {
    /// Nobody said: an amount that is marked is refused.
    #[default]
    Unknown,
    /// The bank's, as on its statements: 贷 and CR are money that came in.
    Bank,
    /// Those of the account holder's own books (银行存款): 借 and DR are money that came in.
    Books,
}

/// A mark of debit or credit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Debit,
    Credit,
}

impl SideView {
    /// Whether the side means money that came in; none if nobody said.
    pub(crate) fn is_in(self, side: Side) -> Option<bool> {
        match self {
            Self::Unknown => None,
            Self::Bank => Some(side == Side::Credit),
            Self::Books => Some(side == Side::Debit),
        }
    }
}

/// How a number is marked as less than zero, or as more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SignStyle {
    Leading,
    Trailing,
    Parentheses,
}

/// Reads an amount as it is written: `￥1,234.56`, `(1 234,56)`, `１２３４.５－`, `1,234.56 CR`, `壹仟贰佰叁拾肆元伍角陆分`.
///
/// ```
/// use duebook::{AmountDialect, Currency, DecimalMark, SideView, parse_amount_text};
///
/// let cny = Currency::new("CNY")?;
/// let plain = AmountDialect::default();
/// assert_eq!(parse_amount_text("￥３３，９００．０５", cny, &plain)?.to_string(), "33900.05 CNY");
/// assert_eq!(parse_amount_text("(1,234.56)", cny, &plain)?.to_string(), "-1234.56 CNY");
/// assert_eq!(parse_amount_text("壹万贰仟叁佰肆拾伍元陆角柒分", cny, &plain)?.to_string(), "12345.67 CNY");
///
/// let european = AmountDialect { decimal: DecimalMark::Comma, sides: SideView::Bank };
/// assert_eq!(parse_amount_text("1.234,56 DR", cny, &european)?.to_string(), "-1234.56 CNY");
/// assert_eq!(parse_amount_text("1.234,56", cny, &plain).unwrap_err().code(), "amount_text");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// Understood besides digits and the marks of the dialect: full-width forms; one sign, before or after the number or
/// as parentheses; the currency by its code or a common mark (¥, 元, RMB, $, €, £); one mark of debit or credit, if
/// the dialect says whose. Thousands are grouped by threes, all with the same mark. Zeros beyond the currency's places
/// are read, other digits there are refused.
///
/// # Errors
/// `amount_text` with the position of the first character that does not fit; `amount_too_precise`;
/// `amount_too_large`; `currency_mismatch` for the mark of another currency; `text_too_long` beyond 256 bytes.
pub fn parse_amount_text(text: &str, currency: Currency, dialect: &AmountDialect) -> Result<Money> {
    let apart = Apart::of(text)?;
    let refused = |position| Error::new(ErrorKind::AmountText { text: shown(text), position });
    for mark in [apart.before, apart.after].into_iter().flatten() {
        mark.allows(currency)?;
    }
    let mut negative = apart.negative;
    if let Some((position, side)) = apart.side {
        let inward = dialect.sides.is_in(side).ok_or_else(|| refused(count(position)))?;
        // A minus beside a mark takes back what the mark says (红字).
        negative ^= !inward;
    }
    let amount = if apart.in_words() {
        words::read(&apart.body).map(|minor| words::amount(minor, currency))
    } else {
        Digits::read(&apart.body, dialect.decimal).map(|digits| digits.amount(text, currency))
    };
    let amount = amount.map_err(|at| refused(count(apart.position(at))))??;
    Ok(if negative { amount.negated() } else { amount })
}

/// Whether a cell says that there is no amount: nothing, a dash, two, a slash (无发生额).
pub(crate) fn is_empty_amount(text: &str) -> bool {
    let text = super::trimmed(text);
    // Most cells hold something: the long ones and the numbers are known without a second look.
    if text.len() > 16 || text.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let plain = super::folded(text);
    matches!(plain.as_str(), "" | "-" | "--" | "---" | "—" | "——" | "/" | "n/a" | "null" | "none" | "无")
}

/// The side that a text names, and nothing else.
pub(crate) fn side(text: &str) -> Option<Side> {
    match super::folded(text).as_str() {
        "借" | "借方" | "d" | "dr" | "debit" | "dbit" => Some(Side::Debit),
        "贷" | "贷方" | "c" | "cr" | "credit" | "crdt" => Some(Side::Credit),
        _ => None,
    }
}

/// A mark of a currency, with the currencies it may stand for; none: the currency of that code.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark(&'static str, &'static [&'static str]);

/// The longest first, where one begins with another.
const MARKS: [Mark; 24] = [
    Mark("人民币元", &["CNY"]),
    Mark("人民币", &["CNY"]),
    Mark("cny", &["CNY"]),
    Mark("rmb", &["CNY"]),
    Mark("cn¥", &["CNY"]),
    Mark("¥", &["CNY", "JPY"]),
    Mark("美元", &["USD"]),
    Mark("港元", &["HKD"]),
    Mark("欧元", &["EUR"]),
    Mark("日元", &["JPY"]),
    Mark("英镑", &["GBP"]),
    Mark("元", &["CNY", "HKD", "TWD", "USD", "EUR", "JPY", "SGD", "AUD", "CAD", "NZD"]),
    Mark("圆", &["CNY", "JPY"]),
    Mark("us$", &["USD"]),
    Mark("hk$", &["HKD"]),
    Mark("usd", &["USD"]),
    Mark("hkd", &["HKD"]),
    Mark("eur", &["EUR"]),
    Mark("gbp", &["GBP"]),
    Mark("jpy", &["JPY"]),
    Mark("$", &["USD", "HKD", "TWD", "SGD", "AUD", "CAD", "NZD"]),
    Mark("€", &["EUR"]),
    Mark("£", &["GBP"]),
    Mark("￡", &["GBP"]),
];

impl Mark {
    fn allows(self, currency: Currency) -> Result<()> {
        let Self(_, codes) = self;
        if codes.iter().any(|code| *code == currency.code()) {
            return Ok(());
        }
        let found = Currency::new(codes.first().copied().unwrap_or_default())?;
        Err(ErrorKind::CurrencyMismatch { expected: currency, found, item: None }.into())
    }
}

/// The marks of debit and credit, the longest first.
const SIDES: [(&str, Side); 8] = [
    ("借方", Side::Debit),
    ("贷方", Side::Credit),
    ("借", Side::Debit),
    ("贷", Side::Credit),
    ("dr.", Side::Debit),
    ("cr.", Side::Credit),
    ("dr", Side::Debit),
    ("cr", Side::Credit),
];

/// A number without what stands around it.
pub(super) struct Apart {
    pub(super) body: Vec<(usize, char)>,
    pub(super) negative: bool,
    pub(super) sign: Option<SignStyle>,
    pub(super) side: Option<(usize, Side)>,
    before: Option<Mark>,
    after: Option<Mark>,
    /// The position after the last character.
    end: usize,
}

impl Apart {
    pub(super) fn of(text: &str) -> Result<Self> {
        const MOST: usize = 256;
        if text.len() > MOST {
            return Err(ErrorKind::TextTooLong { length: count(text.len()), limit: count(MOST) }.into());
        }
        let body = spots(text);
        let end = body.last().map_or(1, |(position, _)| position.saturating_add(1));
        let mut apart = Self { body, negative: false, sign: None, side: None, before: None, after: None, end };
        while apart.take_front() || apart.take_back() {
            apart.drop_blanks();
        }
        Ok(apart)
    }

    /// The position of what stands at `at`, or of the end.
    fn position(&self, at: usize) -> usize {
        let after = || self.body.last().map_or(self.end, |(position, _)| position.saturating_add(1));
        self.body.get(at).map_or_else(after, |(position, _)| *position)
    }

    /// Whether the number is written in Chinese capitals.
    pub(super) fn in_words(&self) -> bool {
        self.body.iter().any(|(_, c)| words::is_numeral(*c))
    }

    fn drop_blanks(&mut self) {
        while self.body.last().is_some_and(|(_, c)| *c == ' ') {
            self.body.pop();
        }
        let blanks = self.body.iter().take_while(|(_, c)| *c == ' ').count();
        self.body.drain(..blanks);
    }

    /// Takes one mark from the front; a second sign, side or currency stays and is refused.
    fn take_front(&mut self) -> bool {
        let first = self.body.first().map_or(' ', |(_, c)| *c);
        let last = self.body.last().map_or(' ', |(_, c)| *c);
        // No mark begins with a digit, and none ends with one.
        if first.is_ascii_digit() {
            return false;
        }
        if self.sign.is_none() && matches!(first, '-' | '+' | '负' | '負') {
            self.sign = Some(SignStyle::Leading);
            self.negative = first != '+';
            self.body.remove(0);
            return true;
        }
        if self.sign.is_none() && first == '(' && last == ')' && self.body.len() > 2 {
            self.sign = Some(SignStyle::Parentheses);
            self.negative = true;
            self.body.remove(0);
            self.body.pop();
            return true;
        }
        if self.before.is_none()
            && let Some(mark) = MARKS.iter().find(|mark| self.starts_with(mark.0))
        {
            self.before = Some(*mark);
            self.body.drain(..mark.0.chars().count());
            return true;
        }
        if self.side.is_none()
            && let Some((name, side)) = SIDES.iter().find(|(name, _)| self.starts_with(name))
        {
            self.side = Some((self.position(0), *side));
            self.body.drain(..name.chars().count());
            return true;
        }
        false
    }

    fn take_back(&mut self) -> bool {
        let last = self.body.last().map_or(' ', |(_, c)| *c);
        if last.is_ascii_digit() {
            return false;
        }
        // A bare sign is no number: the last character is left for the message.
        if self.sign.is_none() && matches!(last, '-' | '+') && self.body.len() > 1 {
            self.sign = Some(SignStyle::Trailing);
            self.negative = last == '-';
            self.body.pop();
            return true;
        }
        // In words the unit belongs to the number.
        if self.after.is_none()
            && !self.in_words()
            && let Some(mark) = MARKS.iter().find(|mark| self.ends_with(mark.0))
        {
            self.after = Some(*mark);
            self.cut(mark.0.chars().count());
            return true;
        }
        if self.side.is_none()
            && let Some((name, side)) = SIDES.iter().find(|(name, _)| self.ends_with(name))
        {
            let length = name.chars().count();
            self.side = Some((self.position(self.body.len().saturating_sub(length)), *side));
            self.cut(length);
            return true;
        }
        false
    }

    fn cut(&mut self, length: usize) {
        self.body.truncate(self.body.len().saturating_sub(length));
    }

    fn starts_with(&self, mark: &str) -> bool {
        let mut body = self.body.iter().map(|(_, c)| c.to_ascii_lowercase());
        mark.chars().all(|c| body.next() == Some(c))
    }

    fn ends_with(&self, mark: &str) -> bool {
        let mut body = self.body.iter().rev().map(|(_, c)| c.to_ascii_lowercase());
        mark.chars().rev().all(|c| body.next() == Some(c))
    }
}

/// A number read under one decimal mark.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Digits {
    pub(super) whole: String,
    pub(super) parts: String,
    pub(super) grouping: Option<char>,
}

impl Digits {
    /// The digits; or the place in `body` of the first character that does not fit.
    pub(super) fn read(body: &[(usize, char)], decimal: DecimalMark) -> std::result::Result<Self, usize> {
        let (point, other) = match decimal {
            DecimalMark::Point => ('.', ','),
            DecimalMark::Comma => (',', '.'),
        };
        let mut read = Self { whole: String::new(), parts: String::new(), grouping: None };
        // Digits since the last mark that groups.
        let mut run = 0_usize;
        let mut in_parts = false;
        for (at, (_, c)) in body.iter().enumerate() {
            let whole_groups = read.grouping.is_none() || run == 3;
            match *c {
                '0'..='9' if in_parts => read.parts.push(*c),
                '0'..='9' if read.grouping.is_none() || run < 3 => {
                    read.whole.push(*c);
                    run = run.saturating_add(1);
                }
                c if c == point && !in_parts && whole_groups => in_parts = true,
                c if (c == other || c == ' ' || c == '\'') && !in_parts => {
                    let first = read.grouping.is_none() && (1..=3).contains(&run);
                    if !(first || read.grouping == Some(c) && run == 3) {
                        return Err(at);
                    }
                    read.grouping = Some(c);
                    run = 0;
                }
                _ => return Err(at),
            }
        }
        let open_group = read.grouping.is_some() && run != 3;
        let empty = read.whole.is_empty() && read.parts.is_empty();
        if open_group || empty || (in_parts && read.parts.is_empty()) { Err(body.len()) } else { Ok(read) }
    }

    fn amount(&self, text: &str, currency: Currency) -> Result<Money> {
        let digits = i64::from(currency.digits());
        Money::parse(&self.plain(usize::from(currency.digits())), currency).map_err(|e| match e.kind() {
            ErrorKind::AmountTooPrecise { .. } => {
                ErrorKind::AmountTooPrecise { text: shown(text), currency, digits }.into()
            }
            _ => Error::new(ErrorKind::AmountTooLarge { text: shown(text), limit: Money::MAX_MINOR }),
        })
    }

    /// The number as plain text with no zeros that say nothing.
    pub(super) fn plain(&self, places: usize) -> String {
        let whole = self.whole.trim_start_matches('0');
        let whole = if whole.is_empty() { "0" } else { whole };
        let (kept, rest) = self.parts.split_at_checked(places).unwrap_or((&self.parts, ""));
        let rest = rest.trim_end_matches('0');
        if kept.is_empty() && rest.is_empty() { whole.to_owned() } else { format!("{whole}.{kept}{rest}") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, dialect: AmountDialect) -> std::result::Result<String, (&'static str, i64)> {
        let cny = Currency::new("CNY").unwrap();
        parse_amount_text(text, cny, &dialect).map(|m| m.amount()).map_err(|e| match e.kind() {
            ErrorKind::AmountText { position, .. } => (e.code(), *position),
            _ => (e.code(), 0),
        })
    }

    fn plain(text: &str) -> std::result::Result<String, (&'static str, i64)> {
        read(text, AmountDialect::default())
    }

    #[test]
    fn every_common_form_is_read() {
        for (text, amount) in [
            ("1,234.56", "1234.56"),
            ("1 234.56", "1234.56"),
            ("1'234.56", "1234.56"),
            ("1’234", "1234.00"),
            ("12345678.9", "12345678.90"),
            (".5", "0.50"),
            ("0012.50", "12.50"),
            ("12.5000", "12.50"),
            ("-0.00", "0.00"),
            ("−1,234.56", "-1234.56"),
            ("－１，２３４．５６", "-1234.56"),
            ("1,234.56-", "-1234.56"),
            ("+7", "7.00"),
            ("（1,234.56）", "-1234.56"),
            ("(¥1,234.56)", "-1234.56"),
            ("¥-1,234.56", "-1234.56"),
            ("- ￥ 1,234.56", "-1234.56"),
            ("1,234.56元", "1234.56"),
            ("CNY 1,234.56", "1234.56"),
            ("1,234.56 rmb", "1234.56"),
            ("人民币 1,234.56 元", "1234.56"),
            ("负壹佰元整", "-100.00"),
            ("人民币壹佰元伍角整", "100.50"),
            ("￥壹佰元整", "100.00"),
            ("￥￥1", ""),
        ] {
            let expected = if amount.is_empty() { None } else { Some(amount.to_owned()) };
            assert_eq!(plain(text).ok(), expected, "{text}");
        }
    }

    #[test]
    fn what_does_not_fit_is_named() {
        for (text, position) in [
            ("", 1),
            ("-", 2),
            ("1,23", 5),
            ("12,34.56", 6),
            ("1,2345", 6),
            ("1,234 567", 6),
            ("1.2.3", 4),
            ("5.", 3),
            ("1.2E+05", 4),
            ("1,234.56 CR", 10),
            ("--5", 2),
            ("(-5)", 2),
            ("①", 1),
            ("1０a", 3),
            ("()", 1),
        ] {
            assert_eq!(plain(text), Err(("amount_text", position)), "{text}");
        }
        assert_eq!(plain("1.234"), Err(("amount_too_precise", 0)));
        assert_eq!(plain("9999999999999999999"), Err(("amount_too_large", 0)));
        assert_eq!(plain("$5"), Err(("currency_mismatch", 0)));
        assert_eq!(plain(&"1".repeat(257)), Err(("text_too_long", 0)));
    }

    #[test]
    fn the_dialect_says_the_mark_and_the_side() {
        let comma = AmountDialect { decimal: DecimalMark::Comma, sides: SideView::Bank };
        assert_eq!(read("1.234,56", comma), Ok("1234.56".into()));
        assert_eq!(read("1.234,56 CR", comma), Ok("1234.56".into()));
        assert_eq!(read("借 1 234,5", comma), Ok("-1234.50".into()));
        assert_eq!(read("-5,00 DR", comma), Ok("5.00".into()));
        let books = AmountDialect { decimal: DecimalMark::Point, sides: SideView::Books };
        assert_eq!(read("5.01 贷方", books), Ok("-5.01".into()));
        assert_eq!(read("1,234,567.89", comma), Err(("amount_text", 6)));
    }
}
