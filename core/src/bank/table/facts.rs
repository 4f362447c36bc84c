//! What a file says around its table: the account above it, totals above and below (表头信息、合计).
//!
//! Facts are pairs of a name and a value, in one cell (`账号：1234`, several of them in a row too) or in two
//! (`账号`, `1234`). Only names that are known are taken; the rest is text for people.

use super::super::draft::Total;
use super::cells::{Row, bare};
use super::place;
use crate::error::{ErrorKind, shown};
use crate::text::{folded, half, is_blank, is_empty_amount};
use crate::{AmountDialect, Currency, Date, DateDialect, Error, Money, Result, parse_amount_text, parse_date_text};

/// What was found around the table.
#[derive(Debug, Default)]
pub(super) struct Facts {
    pub(super) account: Option<String>,
    pub(super) holder: Option<String>,
    pub(super) currency: Option<Currency>,
    pub(super) from: Option<Date>,
    pub(super) to: Option<Date>,
    /// Balances as written, with their rows.
    pub(super) opening: Option<(i64, String)>,
    pub(super) closing: Option<(i64, String)>,
    pub(super) figures: Vec<Figure>,
}

/// A total that the file states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Figure {
    pub(super) row: i64,
    /// Of all rows, of those that came in, of those that went out.
    pub(super) total: Total,
    pub(super) count: Option<i64>,
    /// The sum, as written.
    pub(super) sum: Option<String>,
    /// The currency it is said to be of.
    pub(super) currency: Option<Currency>,
}

/// What a name says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Name {
    Account,
    Holder,
    Currency,
    From,
    To,
    Period,
    Opening,
    Closing,
    /// A count, a sum, or both, of a side.
    Sides(Total),
    Count(Total),
    Sum(Total),
}

const NAMES: &[(Name, &[&str])] = &[
    (
        Name::Account,
        &[
            "账号",
            "帐号",
            "账户",
            "卡号",
            "查询账号",
            "本方账号",
            "账户号码",
            "客户账号",
            "支付宝账户",
            "支付宝账号",
            "account",
            "accountnumber",
            "accountno",
            "accountno.",
        ],
    ),
    (
        Name::Holder,
        &["户名", "账户名称", "姓名", "账户名", "客户名称", "公司名称", "单位名称", "accountname", "accountholder"],
    ),
    (Name::Currency, &["币种", "币别", "货币", "currency"]),
    (Name::From, &["起始日期", "起始时间", "开始日期", "查询起始日期", "from", "startdate"]),
    (Name::To, &["终止日期", "终止时间", "结束日期", "截止日期", "查询终止日期", "to", "enddate"]),
    (Name::Period, &["时间范围", "查询时间", "查询时段", "查询日期", "起止日期", "日期范围", "period"]),
    (Name::Opening, &["期初余额", "上期余额", "承前余额", "起始余额", "openingbalance"]),
    (Name::Closing, &["期末余额", "本期余额", "结束余额", "closingbalance"]),
    (Name::Sides(Total::Credits), &["收入", "收入合计", "贷方合计", "总收入"]),
    (Name::Sides(Total::Debits), &["支出", "支出合计", "借方合计", "总支出"]),
    (
        Name::Sum(Total::Credits),
        &[
            "贷方总额",
            "贷方发生总额",
            "贷方发生额合计",
            "收入总额",
            "总收入金额",
            "收入总金额",
            "贷方总金额",
            "totalcredits",
        ],
    ),
    (
        Name::Sum(Total::Debits),
        &[
            "借方总额",
            "借方发生总额",
            "借方发生额合计",
            "支出总额",
            "总支出金额",
            "支出总金额",
            "借方总金额",
            "totaldebits",
        ],
    ),
    (
        Name::Count(Total::Credits),
        &["贷方笔数", "贷方总笔数", "贷方发生总笔数", "收入笔数", "总收入笔数", "收入总笔数"],
    ),
    (Name::Count(Total::Debits), &["借方笔数", "借方总笔数", "借方发生总笔数", "支出笔数", "总支出笔数", "支出总笔数"]),
    (Name::Count(Total::Lines), &["总笔数", "笔数", "记录数", "交易笔数", "总记录数"]),
];

fn name(key: &str) -> Option<Name> {
    let key = key.split_once('[').map_or(key, |(front, _)| front).trim_start_matches('#');
    NAMES.iter().find(|(_, spellings)| spellings.contains(&key)).map(|(name, _)| *name)
}

impl Facts {
    /// Takes the facts of a row above or below the table.
    ///
    /// # Errors
    /// `table_cell` for an account below that is not the one above, or a currency that is none.
    pub(super) fn look_at(&mut self, row: &Row, below: bool) -> Result<()> {
        let mut cells = row.cells.iter().map(|cell| bare(cell)).filter(|cell| !cell.is_empty()).peekable();
        while let Some(cell) = cells.next() {
            if let Some(count) = rows_in_words(cell) {
                self.figures.push(Figure::new(row, Total::Lines, Some(count), None));
            }
            let pairs = pairs(cell);
            if !pairs.is_empty() {
                for (name, value) in pairs {
                    // A name alone in its cell has its value in the next.
                    let value =
                        if value.is_empty() { cells.next_if(|next| self::pairs(next).is_empty()) } else { None }
                            .map_or(value, str::to_owned);
                    self.take(row, name, &value, below)?;
                }
            } else if let Some(name) = name(&folded(cell))
                && let Some(value) = cells.next_if(|next| self::name(&folded(next)).is_none())
            {
                self.take(row, name, value, below)?;
            }
        }
        Ok(())
    }

    fn take(&mut self, row: &Row, name: Name, value: &str, below: bool) -> Result<()> {
        let value = value.trim_matches(|c: char| is_blank(c) || matches!(c, '[' | ']' | ';' | '；' | ',' | '，'));
        if value.is_empty() || is_empty_amount(value) {
            return Ok(());
        }
        let refused = |needed: &str| {
            let kind = ErrorKind::TableCell {
                row: row.number,
                column: String::new(),
                text: shown(value),
                needed: needed.to_owned(),
            };
            Error::new(kind).at_index("rows", place(row.number))
        };
        match name {
            Name::Account => match &self.account {
                Some(account) if below && folded(account) != folded(value) => return Err(refused("oneAccount")),
                Some(_) => {}
                None => self.account = Some(value.to_owned()),
            },
            Name::Holder => self.holder = self.holder.take().or_else(|| Some(value.to_owned())),
            Name::Currency => {
                let currency = currency(value).ok_or_else(|| refused("currency"))?;
                self.currency = self.currency.or(Some(currency));
            }
            Name::From => self.from = self.from.or(date(value)),
            Name::To => self.to = self.to.or(date(value)),
            Name::Period => {
                if let Some((from, to)) = period(value) {
                    (self.from, self.to) = (self.from.or(Some(from)), self.to.or(Some(to)));
                }
            }
            Name::Opening => self.opening = self.opening.take().or_else(|| Some((row.number, value.to_owned()))),
            Name::Closing => self.closing = self.closing.take().or_else(|| Some((row.number, value.to_owned()))),
            Name::Sides(total) => {
                let (count, sum) = counted_sum(value);
                if count.is_some() || sum.is_some() {
                    self.figures.push(Figure::new(row, total, count, sum));
                }
            }
            Name::Count(total) => {
                if let Some(count) = whole(value.trim_end_matches('笔')) {
                    self.figures.push(Figure::new(row, total, Some(count), None));
                }
            }
            Name::Sum(total) => self.figures.push(Figure::new(row, total, None, Some(value.to_owned()))),
        }
        Ok(())
    }
}

impl Figure {
    pub(super) fn new(row: &Row, total: Total, count: Option<i64>, sum: Option<String>) -> Self {
        Self { row: row.number, total, count, sum, currency: None }
    }
}

/// The known names of a cell, each with what follows its colon up to the next.
fn pairs(cell: &str) -> Vec<(Name, String)> {
    let characters: Vec<char> = cell.chars().map(half).collect();
    let mut found: Vec<(usize, usize, Name)> = Vec::new();
    for (colon, _) in characters.iter().enumerate().filter(|(_, c)| **c == ':') {
        let from = found.last().map_or(0, |(_, colon, _)| colon.saturating_add(1));
        let left = characters.get(from..colon).unwrap_or_default();
        if let Some((length, name)) = name_at_end(left) {
            found.push((colon.saturating_sub(length), colon, name));
        }
    }
    let ends = found.iter().skip(1).map(|(start, _, _)| *start).chain([characters.len()]);
    let value = |colon: usize, end: usize| {
        let value: String = characters.get(colon.saturating_add(1)..end).unwrap_or_default().iter().collect();
        bare(&value).to_owned()
    };
    found.iter().zip(ends).map(|((_, colon, name), end)| (*name, value(*colon, end))).collect()
}

/// The longest name at the end of a text, with how many characters it takes there, blanks inside included.
fn name_at_end(text: &[char]) -> Option<(usize, Name)> {
    const LONGEST: usize = 24;
    let shortest = text.len().saturating_sub(LONGEST);
    (shortest..text.len()).find_map(|from| {
        let tail = text.get(from..).unwrap_or_default();
        // A name begins where a word begins.
        let word = from == 0 || text.get(from.saturating_sub(1)).is_some_and(|c| !c.is_alphanumeric());
        let begins = tail.first().is_some_and(|c| *c != ' ') && word;
        let key: String = tail.iter().filter(|c| **c != ' ').flat_map(|c| c.to_lowercase()).collect();
        name(&key).filter(|_| begins).map(|name| (tail.len(), name))
    })
}

/// `共66笔记录`, `共 66 条`: how many rows there are.
fn rows_in_words(cell: &str) -> Option<i64> {
    let plain = folded(cell);
    let rest = plain.trim_start_matches('#').strip_prefix('共')?;
    let digits = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let (count, unit) = rest.split_at_checked(digits)?;
    let of_rows = ["笔记录", "笔", "条记录", "条"].contains(&unit.trim_end_matches('。'));
    whole(count).filter(|_| of_rows)
}

/// `1笔 28.50元`, `3笔，共-10.00元`: a count and a sum.
fn counted_sum(value: &str) -> (Option<i64>, Option<String>) {
    let plain = folded(value);
    let (count, rest) = match plain.split_once('笔') {
        Some((count, rest)) => (whole(count), rest),
        None => (None, plain.as_str()),
    };
    let sum = rest.trim_start_matches([',', '共', '计', ':']).trim_end_matches('。');
    (count, (!sum.is_empty()).then(|| sum.to_owned()))
}

fn whole(text: &str) -> Option<i64> {
    let plain = folded(text);
    plain.bytes().all(|b| b.is_ascii_digit()).then(|| plain.parse().ok()).flatten()
}

fn date(text: &str) -> Option<Date> {
    parse_date_text(text, &DateDialect::default()).ok().map(|read| read.date)
}

/// `20260801-20260831`, `2026-08-01 至 2026-08-31`, `2026/8/1 - 2026/8/31`.
fn period(text: &str) -> Option<(Date, Date)> {
    for between in ["至", "到", "~", "—", " - ", "--", "-"] {
        let halves: Vec<&str> = text.split(between).collect();
        if let [from, to] = halves.as_slice()
            && let Some(period) = date(from).zip(date(to))
        {
            return Some(period);
        }
    }
    None
}

/// The currency that a cell names: by its code or its Chinese name (币种).
pub(super) fn currency(text: &str) -> Option<Currency> {
    const NAMES: [(&str, &[&str]); 13] = [
        ("CNY", &["人民币", "人民币元", "rmb", "元", "人民币(本位币)"]),
        ("USD", &["美元"]),
        ("HKD", &["港元", "港币"]),
        ("EUR", &["欧元"]),
        ("JPY", &["日元", "日圆"]),
        ("GBP", &["英镑"]),
        ("AUD", &["澳元", "澳大利亚元"]),
        ("CAD", &["加元", "加拿大元"]),
        ("SGD", &["新加坡元", "新元"]),
        ("CHF", &["瑞士法郎", "瑞郎"]),
        ("TWD", &["新台币", "台币"]),
        ("MOP", &["澳门元", "澳门币"]),
        ("KRW", &["韩元", "韩国元"]),
    ];
    let plain = folded(text);
    let named = NAMES.iter().find(|(_, names)| names.contains(&plain.as_str())).map(|(code, _)| *code);
    Currency::new(named.map_or(plain.to_ascii_uppercase(), str::to_owned)).ok()
}

/// The currency that a total is said to be of: `人民币合计`.
pub(super) fn currency_within(text: &str) -> Option<Currency> {
    let plain = folded(text);
    let front = plain.split(['合', '总', '小']).next().unwrap_or_default();
    currency(front).filter(|_| !front.is_empty())
}

/// A stated amount in the currency.
pub(super) fn amount(row: i64, text: &str, currency: Currency, amounts: &AmountDialect) -> Result<Money> {
    parse_amount_text(text, currency, amounts).map_err(|e| e.at_index("rows", place(row)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(cells: &[&str]) -> Facts {
        let mut facts = Facts::default();
        for (number, line) in (1..).zip(cells) {
            let cells = line.split(',').map(str::to_owned).collect();
            facts.look_at(&Row { number, cells }, false).unwrap();
        }
        facts
    }

    #[test]
    fn names_and_values_in_one_cell_or_in_two() {
        let found = facts(&[
            "账　　号：3100 1234,账户名称：甲公司",
            "起始时间：[2026-08-01 00:00:00]    终止时间：[2026-08-31 23:59:59]",
            "币种[ Currency ],人民币元",
            "期初余额,1234.50",
        ]);
        assert_eq!((found.account.as_deref(), found.holder.as_deref()), (Some("3100 1234"), Some("甲公司")));
        assert_eq!(found.from.map(|d| d.to_string()).as_deref(), Some("2026-08-01"));
        assert_eq!(found.to.map(|d| d.to_string()).as_deref(), Some("2026-08-31"));
        assert_eq!((found.currency, found.opening), (Currency::new("CNY").ok(), Some((4, "1234.50".into()))));
        let found = facts(&["时间范围[ Timeframe of query ],20260801-20260831", "查询时段：2026-08-01 至 2026-08-31"]);
        assert_eq!(found.to.map(|d| d.to_string()).as_deref(), Some("2026-08-31"));
    }

    #[test]
    fn totals_in_words() {
        let found =
            facts(&["共66笔记录", "收入：1笔 28.50元", "#支出合计：3笔，共-10.00元", "借方发生总笔数[ Total ],7"]);
        let figures: Vec<_> = found.figures.iter().map(|f| (f.row, f.total, f.count, f.sum.as_deref())).collect();
        assert_eq!(
            figures,
            [
                (1, Total::Lines, Some(66), None),
                (2, Total::Credits, Some(1), Some("28.50元")),
                (3, Total::Debits, Some(3), Some("-10.00元")),
                (4, Total::Debits, Some(7), None),
            ]
        );
        assert!(facts(&["共同账户 3", "不计收支：2笔 16.37元", "导出账户类别：x"]).figures.is_empty());
    }
}
