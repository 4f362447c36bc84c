//! The plain names of what a table and its cells need, and how a message lists headings.

use super::quote;

/// What a cell must be: name, English, Chinese.
const CELLS: [(&str, &str, &str); 16] = [
    ("date", "a date as this source writes them", "该来源写法的日期"),
    ("time", "a time of day", "时间"),
    ("amount", "an amount as this source writes them", "该来源写法的金额"),
    ("positive", "an amount without a sign", "不带正负号的金额"),
    ("oneSide", "an amount on one side and none on the other", "只有一方发生额的金额"),
    ("side", "a side: 借, 贷, D, C", "借贷标志"),
    ("currency", "a currency", "币种"),
    ("state", "a state that the layout knows", "该格式已知的交易状态"),
    ("oneAccount", "the account that stands above the table", "表头所列的账号"),
    ("textCell", "a text", "文本"),
    ("amountCell", "an amount", "金额"),
    ("wholeCell", "a whole number", "整数"),
    ("shareCell", "a part of a whole", "占比"),
    ("ratioCell", "a number", "数值"),
    ("dateCell", "a date", "日期"),
    ("flagCell", "yes or no", "是或否"),
];

/// What a layout lacks: name, English, Chinese.
const LAYOUTS: [(&str, &str, &str); 7] = [
    ("booked", "needs a column for the date", "须有日期列"),
    ("amount", "needs one column of signed amounts, or one for each side", "须有一列带符号的金额，或收支各一列"),
    ("side", "needs to say whose debit and credit its sides are", "须说明借贷方向是银行的还是账簿的"),
    ("currency", "needs a currency: in a column, above the table, or declared", "须有币种：列、表头说明或声明"),
    ("heading", "has a column without a heading", "有列没有表头"),
    ("twice", "gives two columns the same place", "有两列对应同一字段"),
    ("states", "has states without a column for them", "列出了交易状态而没有状态列"),
];

fn named<'a>(names: &[(&str, &'a str, &'a str)], name: &'a str) -> (&'a str, &'a str) {
    names.iter().find(|(known, _, _)| *known == name).map_or((name, name), |(_, en, zh)| (en, zh))
}

pub(super) fn cell_en(name: &str) -> &str {
    named(&CELLS, name).0
}

pub(super) fn cell_zh(name: &str) -> &str {
    named(&CELLS, name).1
}

pub(super) fn layout_en(name: &str) -> &str {
    named(&LAYOUTS, name).0
}

pub(super) fn layout_zh(name: &str) -> &str {
    named(&LAYOUTS, name).1
}

/// The most headings a message shows.
const MOST: usize = 12;

pub(super) fn listed_en(headings: &[String]) -> String {
    listed(headings, quote::en, ", ", "none")
}

pub(super) fn listed_zh(headings: &[String]) -> String {
    listed(headings, quote::zh, "、", "无")
}

fn listed(headings: &[String], quoted: fn(&str) -> String, between: &str, none: &str) -> String {
    let shown: Vec<String> = headings.iter().take(MOST).map(|heading| quoted(heading)).collect();
    let more = if headings.len() > MOST { "…" } else { "" };
    if shown.is_empty() { none.to_owned() } else { format!("{}{more}", shown.join(between)) }
}
