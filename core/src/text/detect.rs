//! Which dialect a column is written in (方言识别): what decides, what contradicts, what stays open.
//!
//! A single value is no evidence where it can be read in two ways. Three digits behind the only mark are never taken
//! as evidence, whatever the currency: a column of `1,234` and `12,500` may hold thousands, or unit prices with three
//! places. The whole column is looked at, and its answer is used only if some value decides and none contradicts.

use std::collections::BTreeMap;

use super::amount::{Apart, Digits, SignStyle, is_empty_amount};
use super::date;
use super::width::trimmed;
use super::words;
use crate::error::{ErrorKind, count, shown};
use crate::shape::Shape;
use crate::{AmountDialect, DateDialect, DateOrder, DecimalMark, Error, Result, Serials, SideView};

/// The most values of a column.
const MOST: usize = 2_000_000;

/// How far a column says how it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Shape)]
pub enum DialectState {
    /// Some values decide, and none contradicts.
    Decided,
    /// Every value means the same under each reading.
    Same,
    /// Values mean different things under different readings, and none decides.
    Open,
    /// One value can only be read one way, another only the other.
    Contradictory,
    /// A value cannot be read at all.
    Unreadable,
    /// There is no value.
    Empty,
}

/// The values that say one thing.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub struct DialectVotes {
    /// How many.
    pub count: i64,
    /// The position of the first, from 0.
    #[shape(omit)]
    pub first: Option<i64>,
    /// Its text.
    #[shape(omit)]
    pub text: Option<String>,
}

/// What a column of amounts says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct AmountColumn {
    /// How far the values decide.
    pub state: DialectState,
    /// The decimal mark, if they do.
    #[shape(omit)]
    pub decimal: Option<DecimalMark>,
    /// Empty values: blanks, dashes.
    pub blank: i64,
    /// Values that mean the same either way.
    pub same: i64,
    /// Values that can only be read with a decimal point.
    pub point: DialectVotes,
    /// Values that can only be read with a decimal comma.
    pub comma: DialectVotes,
    /// Values that mean different things.
    pub open: DialectVotes,
    /// Both readings of the first of these, as plain numbers.
    #[shape(omit)]
    pub readings: Vec<AmountReading>,
    /// Values that are no number.
    pub unreadable: DialectVotes,
    /// Values whose thousands are grouped.
    pub grouped: i64,
    /// Values with a sign before the number.
    pub leading_sign: i64,
    /// Values with a sign behind it.
    pub trailing_sign: i64,
    /// Values in parentheses.
    pub parentheses: i64,
    /// Values marked as debit or credit (借, 贷, DR, CR): whose they are must be declared.
    pub marked: DialectVotes,
}

/// One reading of an amount.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct AmountReading {
    /// The decimal mark.
    pub decimal: DecimalMark,
    /// What the text then says, as a plain number.
    pub amount: String,
}

/// What a column of dates says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct DateColumn {
    /// How far the values decide.
    pub state: DialectState,
    /// The order, if they do.
    #[shape(omit)]
    pub order: Option<DateOrder>,
    /// Empty values: blanks, dashes.
    pub blank: i64,
    /// Values that begin with their year, or whose day is their month.
    pub same: i64,
    /// Values that can only be read with the day first.
    pub day_first: DialectVotes,
    /// Values that can only be read with the month first.
    pub month_first: DialectVotes,
    /// Values that are two different days.
    pub open: DialectVotes,
    /// Both readings of the first of these.
    #[shape(omit)]
    pub readings: Vec<DateReading>,
    /// Values that are no date. The numbers of a spreadsheet are none, unless they are declared.
    pub unreadable: DialectVotes,
}

/// One reading of a date.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct DateReading {
    /// The order.
    pub order: DateOrder,
    /// The day it then is.
    pub date: crate::Date,
}

impl DialectVotes {
    fn add(&mut self, position: usize, text: &str) {
        self.count = self.count.saturating_add(1);
        if self.first.is_none() {
            self.first = Some(count(position));
            self.text = Some(shown(text));
        }
    }

    fn text(&self) -> String {
        self.text.clone().unwrap_or_default()
    }
}

/// Finds out how a column of amounts is written.
///
/// ```
/// use duebook::{DecimalMark, DialectState, detect_amounts};
///
/// let column = |values: &[&str]| detect_amounts(&values.iter().map(|v| v.to_string()).collect::<Vec<_>>());
/// let found = column(&["1.234", "", "-12,5", "7"])?;
/// assert_eq!((found.state, found.decimal), (DialectState::Decided, Some(DecimalMark::Comma)));
/// assert_eq!((found.blank, found.same, found.comma.count, found.open.count), (1, 1, 1, 1));
///
/// let open = column(&["1,234", "12,500"])?;                     // a thousand and more, or a little more than one?
/// assert_eq!(open.state, DialectState::Open);
/// assert_eq!((open.readings[0].amount.as_str(), open.readings[1].amount.as_str()), ("1234", "1.234"));
/// assert_eq!(open.dialect().unwrap_err().code(), "dialect_open");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `too_many` beyond 2,000,000 values.
pub fn detect_amounts(values: &[String]) -> Result<AmountColumn> {
    limited(values)?;
    let mut found = AmountColumn {
        state: DialectState::Empty,
        decimal: None,
        blank: 0,
        same: 0,
        point: DialectVotes::default(),
        comma: DialectVotes::default(),
        open: DialectVotes::default(),
        readings: Vec::new(),
        unreadable: DialectVotes::default(),
        grouped: 0,
        leading_sign: 0,
        trailing_sign: 0,
        parentheses: 0,
        marked: DialectVotes::default(),
    };
    for (position, text) in values.iter().enumerate() {
        if is_empty_amount(text) {
            found.blank = found.blank.saturating_add(1);
        } else {
            found.look_at(position, text);
        }
    }
    found.conclude();
    Ok(found)
}

impl AmountColumn {
    /// How the column is to be read, if it says so. A column without any mark is read with a decimal point.
    ///
    /// # Errors
    /// `dialect_open` with both readings; `dialect_contradictory` with the two values; `amount_text` for the first
    /// value that is no number.
    pub fn dialect(&self) -> Result<AmountDialect> {
        match self.state {
            DialectState::Open => Err(ErrorKind::DialectOpen {
                text: self.open.text(),
                first: self.readings.first().map(|r| r.amount.clone()).unwrap_or_default(),
                second: self.readings.get(1).map(|r| r.amount.clone()).unwrap_or_default(),
            }
            .into()),
            DialectState::Contradictory => Err(contradiction(&self.point, &self.comma)),
            DialectState::Unreadable => Err(ErrorKind::AmountText { text: self.unreadable.text(), position: 1 }.into()),
            DialectState::Decided | DialectState::Same | DialectState::Empty => {
                Ok(AmountDialect { decimal: self.decimal.unwrap_or_default(), sides: SideView::Unknown })
            }
        }
    }

    fn look_at(&mut self, position: usize, text: &str) {
        let Ok(apart) = Apart::of(text) else { return self.unreadable.add(position, text) };
        let point = Digits::read(&apart.body, DecimalMark::Point).ok();
        let comma = Digits::read(&apart.body, DecimalMark::Comma).ok();
        let style = match apart.sign {
            Some(SignStyle::Leading) => Some(&mut self.leading_sign),
            Some(SignStyle::Trailing) => Some(&mut self.trailing_sign),
            Some(SignStyle::Parentheses) => Some(&mut self.parentheses),
            None => None,
        };
        if let Some(style) = style {
            *style = style.saturating_add(1);
        }
        if apart.side.is_some() {
            self.marked.add(position, text);
        }
        if apart.in_words() {
            match words::read(&apart.body) {
                Ok(_) => self.same = self.same.saturating_add(1),
                Err(_) => self.unreadable.add(position, text),
            }
            return;
        }
        let grouped = |read: &Option<Digits>| read.as_ref().is_some_and(|read| read.grouping.is_some());
        match (point, comma) {
            (None, None) => self.unreadable.add(position, text),
            (Some(read), Some(other)) if read == other => {
                self.grouped = self.grouped.saturating_add(i64::from(read.grouping.is_some()));
                self.same = self.same.saturating_add(1);
            }
            (Some(read), Some(other)) => {
                if self.open.count == 0 {
                    let of = |decimal, read: &Digits| AmountReading { decimal, amount: read.plain(usize::MAX) };
                    self.readings = vec![of(DecimalMark::Point, &read), of(DecimalMark::Comma, &other)];
                }
                self.open.add(position, text);
            }
            (point, comma) => {
                self.grouped = self.grouped.saturating_add(i64::from(grouped(&point) || grouped(&comma)));
                if point.is_some() { self.point.add(position, text) } else { self.comma.add(position, text) }
            }
        }
    }

    fn conclude(&mut self) {
        let (point, comma) = (self.point.count > 0, self.comma.count > 0);
        (self.state, self.decimal) = match (point, comma) {
            _ if self.unreadable.count > 0 => (DialectState::Unreadable, None),
            (true, true) => (DialectState::Contradictory, None),
            (true, false) => (DialectState::Decided, Some(DecimalMark::Point)),
            (false, true) => (DialectState::Decided, Some(DecimalMark::Comma)),
            _ if self.open.count > 0 => (DialectState::Open, None),
            _ if self.same > 0 => (DialectState::Same, None),
            _ => (DialectState::Empty, None),
        };
    }
}

/// Finds out how a column of dates is written.
///
/// ```
/// use duebook::{DateOrder, DialectState, detect_dates};
///
/// let column = |values: &[&str]| detect_dates(&values.iter().map(|v| v.to_string()).collect::<Vec<_>>());
/// let found = column(&["01/08/2026", "13/08/2026"])?;
/// assert_eq!((found.state, found.order), (DialectState::Decided, Some(DateOrder::DayFirst)));
/// assert_eq!(found.day_first.text.as_deref(), Some("13/08/2026"));
///
/// let open = column(&["01/08/2026", "02/08/2026"])?;
/// assert_eq!(open.dialect().unwrap_err().code(), "dialect_open");
/// assert_eq!(column(&["20260801"])?.dialect()?.order, DateOrder::YearFirst);
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `too_many` beyond 2,000,000 values.
pub fn detect_dates(values: &[String]) -> Result<DateColumn> {
    limited(values)?;
    let mut found = DateColumn {
        state: DialectState::Empty,
        order: None,
        blank: 0,
        same: 0,
        day_first: DialectVotes::default(),
        month_first: DialectVotes::default(),
        open: DialectVotes::default(),
        readings: Vec::new(),
        unreadable: DialectVotes::default(),
    };
    let mut year_first = true;
    // Days repeat: each text is taken apart once.
    let mut known: BTreeMap<&str, (Option<crate::Date>, Option<crate::Date>, bool)> = BTreeMap::new();
    for (position, text) in values.iter().enumerate() {
        let text = trimmed(text);
        if is_empty_amount(text) {
            found.blank = found.blank.saturating_add(1);
            continue;
        }
        let (day, month, starts) = *known.entry(text).or_insert_with(|| {
            let under = |order| {
                let dialect = DateDialect { order, serials: Serials::Refused };
                date::read(text, &dialect).map(|read| read.date)
            };
            (under(DateOrder::DayFirst), under(DateOrder::MonthFirst), under(DateOrder::YearFirst).is_some())
        });
        year_first &= starts;
        found.look_at(position, text, day, month);
    }
    found.conclude(year_first);
    Ok(found)
}

impl DateColumn {
    /// How the column is to be read, if it says so.
    ///
    /// # Errors
    /// `dialect_open` with both readings; `dialect_contradictory` with the two values; `date_text` for the first
    /// value that is no date.
    pub fn dialect(&self) -> Result<DateDialect> {
        match self.state {
            DialectState::Open => Err(ErrorKind::DialectOpen {
                text: self.open.text(),
                first: self.readings.first().map(|r| r.date.to_string()).unwrap_or_default(),
                second: self.readings.get(1).map(|r| r.date.to_string()).unwrap_or_default(),
            }
            .into()),
            DialectState::Contradictory => Err(contradiction(&self.day_first, &self.month_first)),
            DialectState::Unreadable => Err(ErrorKind::DateText { text: self.unreadable.text() }.into()),
            DialectState::Decided | DialectState::Same | DialectState::Empty => {
                Ok(DateDialect { order: self.order.unwrap_or_default(), serials: Serials::Refused })
            }
        }
    }

    fn look_at(&mut self, position: usize, text: &str, day: Option<crate::Date>, month: Option<crate::Date>) {
        match (day, month) {
            (None, None) => self.unreadable.add(position, text),
            (Some(_), None) => self.day_first.add(position, text),
            (None, Some(_)) => self.month_first.add(position, text),
            (Some(day), Some(month)) if day == month => self.same = self.same.saturating_add(1),
            (Some(day), Some(month)) => {
                if self.open.count == 0 {
                    let of = |order, date| DateReading { order, date };
                    self.readings = vec![of(DateOrder::DayFirst, day), of(DateOrder::MonthFirst, month)];
                }
                self.open.add(position, text);
            }
        }
    }

    fn conclude(&mut self, year_first: bool) {
        (self.state, self.order) = match (self.day_first.count > 0, self.month_first.count > 0) {
            _ if self.unreadable.count > 0 => (DialectState::Unreadable, None),
            (true, true) => (DialectState::Contradictory, None),
            (true, false) => (DialectState::Decided, Some(DateOrder::DayFirst)),
            (false, true) => (DialectState::Decided, Some(DateOrder::MonthFirst)),
            _ if self.open.count > 0 => (DialectState::Open, None),
            _ if self.same == 0 => (DialectState::Empty, None),
            // `08/08/2026` is one day either way, and needs one of the two to be read.
            _ if !year_first => (DialectState::Same, Some(DateOrder::DayFirst)),
            _ => (DialectState::Same, Some(DateOrder::YearFirst)),
        };
    }
}

fn contradiction(one: &DialectVotes, other: &DialectVotes) -> Error {
    let position = |votes: &DialectVotes| votes.first.unwrap_or_default();
    ErrorKind::DialectContradictory {
        text: one.text(),
        position: position(one),
        other: other.text(),
        other_position: position(other),
    }
    .into()
}

fn limited(values: &[String]) -> Result<()> {
    if values.len() > MOST {
        let refused = ErrorKind::TooMany { found: count(values.len()), limit: count(MOST) };
        return Err(Error::from(refused).at("values"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn amounts(values: &[&str]) -> AmountColumn {
        detect_amounts(&values.iter().map(|v| (*v).to_owned()).collect::<Vec<_>>()).unwrap()
    }

    #[test]
    fn three_places_behind_the_only_mark_decide_nothing() {
        for values in [&["1,234"][..], &["1.234", "12,500"], &["1,234", "-", "7", "-12,345"]] {
            assert_eq!(amounts(values).state, DialectState::Open, "{values:?}");
        }
        for (values, decimal) in [
            (&["1,234", "1,234,567"][..], DecimalMark::Point),
            (&["1,234", "1,234.5"], DecimalMark::Point),
            (&["1.234", "0,5"], DecimalMark::Comma),
            (&["1.234.567"], DecimalMark::Comma),
            (&["1'234.5"], DecimalMark::Point),
            (&["1 234,50"], DecimalMark::Comma),
            (&["0.1234"], DecimalMark::Point),
            (&["1234,567"], DecimalMark::Comma),
        ] {
            let found = amounts(values);
            assert_eq!((found.state, found.decimal), (DialectState::Decided, Some(decimal)), "{values:?}");
        }
    }

    #[test]
    fn contradictions_and_noise_are_named() {
        let found = amounts(&["1,5", "7", "1.5", "2.5"]);
        assert_eq!(found.state, DialectState::Contradictory);
        let refused = found.dialect().unwrap_err();
        let ErrorKind::DialectContradictory { text, position, other, other_position } = refused.kind() else {
            panic!()
        };
        assert_eq!((text.as_str(), *position, other.as_str(), *other_position), ("1.5", 2, "1,5", 0));
        let noisy = amounts(&["1.5", "x"]);
        assert_eq!((noisy.state, noisy.unreadable.first), (DialectState::Unreadable, Some(1)));
        assert_eq!(noisy.dialect().unwrap_err().code(), "amount_text");
        assert_eq!(amounts(&["", "-"]).state, DialectState::Empty);
        assert_eq!(amounts(&["7", "12 345"]).state, DialectState::Same);
    }

    #[test]
    fn signs_groups_and_marks_are_counted() {
        let found = amounts(&["-1.5", "1.5-", "(1,000.5)", "7.5 CR", "借 2.5"]);
        assert_eq!((found.leading_sign, found.trailing_sign, found.parentheses), (1, 1, 1));
        assert_eq!((found.grouped, found.marked.count, found.marked.first), (1, 2, Some(3)));
    }

    #[test]
    fn dates_are_decided_by_the_column() {
        let dates =
            |values: &[&str]| detect_dates(&values.iter().map(|v| (*v).to_owned()).collect::<Vec<_>>()).unwrap();
        let found = dates(&["03/04/2026", "08/13/2026", "2026-08-01", "", "05/05/2026"]);
        assert_eq!((found.state, found.order), (DialectState::Decided, Some(DateOrder::MonthFirst)));
        assert_eq!((found.open.count, found.same, found.blank, found.month_first.first), (1, 2, 1, Some(1)));
        let found = dates(&["13/08/2026", "08/13/2026"]);
        assert_eq!(found.dialect().unwrap_err().code(), "dialect_contradictory");
        assert_eq!(dates(&["46235"]).dialect().unwrap_err().code(), "date_text");
        assert_eq!(dates(&["08/08/2026"]).order, Some(DateOrder::DayFirst));
        assert_eq!(dates(&[]).state, DialectState::Empty);
    }
}
