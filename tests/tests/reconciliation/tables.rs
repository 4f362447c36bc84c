//! Tables and the texts in them: written in any of the known ways they say the same, and a changed figure is found.

use duebook::{
    AmountDialect, Currency, Date, DateDialect, DateOrder, DecimalMark, DialectState, ErrorKind, Money, ReadRules,
    SideView, StatementProof, TableField, TableLayout, amount_in_words, clean_account, compare_accounts,
    detect_amounts, detect_dates, known_layouts, parse_amount_text, parse_amount_words, parse_date_text,
    read_statements,
};
use proptest::prelude::*;

fn cny() -> Currency {
    Currency::new("CNY").unwrap()
}

fn money(minor: i64) -> Money {
    Money::new(minor, cny()).unwrap()
}

/// What a line of a table is made from.
#[derive(Clone, Debug)]
struct Made {
    day: Date,
    amount: i64,
    name: String,
    text: String,
}

fn made() -> impl Strategy<Value = Vec<Made>> {
    let one = (0_i64..4, 1_i64..5_000_000, any::<bool>(), "[甲乙丙丁戊己庚辛]{2,6}", "货款[ ,\"A-Z0-9]{0,6}");
    prop::collection::vec(one, 2..12).prop_map(|parts| {
        let mut day = Date::new(2026, 8, 1).unwrap();
        parts
            .into_iter()
            .map(|(days, amount, outward, name, text)| {
                day = day.add_days(days).unwrap();
                Made { day, amount: if outward { -amount } else { amount }, name, text: text.trim().to_owned() }
            })
            .collect()
    })
}

/// How a table is written down.
#[derive(Clone, Debug)]
struct Style {
    layout: usize,
    above: usize,
    encoding: usize,
    newest_first: bool,
    grouped: bool,
    empty: usize,
    tabs: bool,
    dates: usize,
    turn: usize,
    opening: i64,
    stated: bool,
}

fn style() -> impl Strategy<Value = Style> {
    let first = (0_usize..64, 0_usize..4, 0_usize..6, any::<bool>(), any::<bool>(), 0_usize..4);
    let second = (any::<bool>(), 0_usize..5, 0_usize..20, -1_000_000_i64..1_000_000, any::<bool>());
    (first, second).prop_map(
        |((layout, above, encoding, newest_first, grouped, empty), (tabs, dates, turn, opening, stated))| Style {
            layout,
            above,
            encoding,
            newest_first,
            grouped,
            empty,
            tabs,
            dates,
            turn,
            opening,
            stated,
        },
    )
}

/// The layouts that have balances.
fn layouts() -> Vec<TableLayout> {
    known_layouts().into_iter().filter(|l| l.columns.iter().any(|c| c.field == TableField::Balance)).collect()
}

fn figure(minor: i64, grouped: bool) -> String {
    let plain = money(minor.abs()).amount();
    let (whole, parts) = plain.split_once('.').unwrap();
    let mut digits = String::new();
    for (at, c) in whole.chars().enumerate() {
        if grouped && at > 0 && (whole.len() - at).is_multiple_of(3) {
            digits.push(',');
        }
        digits.push(c);
    }
    format!("{}{digits}.{parts}", if minor < 0 { "-" } else { "" })
}

fn day(day: Date, form: usize) -> String {
    let text = day.to_string();
    match form {
        0 => text,
        1 => text.replace('-', ""),
        2 => format!("{}/{}/{}", day.year(), day.month(), day.day()),
        3 => format!("{}年{}月{}日", day.year(), day.month(), day.day()),
        _ => text.replace('-', "."),
    }
}

fn quoted(cell: &str, delimiter: char) -> String {
    if cell.contains([delimiter, '"', '\n']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
}

/// The rows of the table as cells, headings first, newest last; and where its amounts and balances stand.
fn rows(style: &Style, lines: &[Made]) -> (TableLayout, Vec<Vec<String>>) {
    let all = layouts();
    let layout = all[style.layout % all.len()].clone();
    let mut columns: Vec<(String, Option<TableField>)> =
        layout.columns.iter().map(|c| (c.headings[style.turn % c.headings.len()].clone(), Some(c.field))).collect();
    columns.push(("网点备注X".to_owned(), None));
    let turn = style.turn % columns.len();
    columns.rotate_left(turn);
    let empty = ["", "-", "0.00", " "][style.empty];
    let mut table = vec![columns.iter().map(|(heading, _)| heading.clone()).collect::<Vec<_>>()];
    let mut balance = style.opening;
    let marked = layout.columns.iter().any(|c| c.field == TableField::Side);
    for (at, made) in lines.iter().enumerate() {
        balance += made.amount;
        let inward = made.amount > 0;
        let one = |is: bool| if is { figure(made.amount.abs(), style.grouped) } else { empty.to_owned() };
        // What went out is headed as a minus column in one layout.
        let other = layout.name == "alipay/ledger" && !inward;
        let cell = |field: TableField| match field {
            TableField::Booked | TableField::Traded => day(made.day, style.dates),
            TableField::Time => "08:09:10".to_owned(),
            TableField::In => one(inward),
            TableField::Out if other => figure(made.amount, style.grouped),
            TableField::Out => one(!inward),
            TableField::Amount if marked => figure(made.amount.abs(), style.grouped),
            TableField::Amount => figure(made.amount, style.grouped),
            TableField::Side => if inward { "贷" } else { "借" }.to_owned(),
            TableField::Balance => figure(balance, style.grouped),
            TableField::Currency => ["人民币", "CNY", "人民币元"][style.turn % 3].to_owned(),
            TableField::Account => "3100 0001".to_owned(),
            TableField::PartyName => made.name.clone(),
            TableField::PayerName => {
                if inward {
                    made.name.clone()
                } else {
                    "本公司".to_owned()
                }
            }
            TableField::PayeeName => {
                if inward {
                    "本公司".to_owned()
                } else {
                    made.name.clone()
                }
            }
            TableField::PayerAccount => if inward { "6222" } else { "3100 0001" }.to_owned(),
            TableField::PayeeAccount => if inward { "3100 0001" } else { "6222" }.to_owned(),
            TableField::Text => made.text.clone(),
            TableField::BankReference => format!("T-{at}\t"),
            _ => String::new(),
        };
        table.push(columns.iter().map(|(_, field)| field.map_or("y".to_owned(), cell)).collect());
    }
    (layout, table)
}

fn written(style: &Style, mut table: Vec<Vec<String>>) -> Vec<u8> {
    let delimiter = if style.tabs { '\t' } else { ',' };
    let head = table.remove(0);
    if style.newest_first {
        table.reverse();
    }
    let mut text =
        ["", "\u{3000}\n", "账户交易明细\n\n", "账号：3100 0001   币种：人民币\n导出,共享,x\n"][style.above].to_owned();
    if style.stated {
        text.push_str(&format!("期初余额：{}\n", money(style.opening).amount()));
    }
    for row in std::iter::once(&head).chain(&table) {
        let cells: Vec<String> = row.iter().map(|cell| quoted(cell, delimiter)).collect();
        text.push_str(&cells.join(&delimiter.to_string()));
        text.push_str(if style.turn.is_multiple_of(2) { "\r\n" } else { "\n" });
    }
    match style.encoding {
        0 => text.into_bytes(),
        1 => [&b"\xEF\xBB\xBF"[..], text.as_bytes()].concat(),
        2 => std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect(),
        3 => std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect(),
        4 => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        _ => encoding_rs::GB18030.encode(&text).0.into_owned(),
    }
}

fn above(style: &Style) -> usize {
    [0, 1, 2, 2][style.above] + usize::from(style.stated)
}

fn rules() -> ReadRules {
    ReadRules { currency: Some(cny()), ..ReadRules::default() }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(384))]

    /// One content, however it is written down.
    #[test]
    fn n20_any_writing_of_a_table_says_the_same(lines in made(), style in style()) {
        let (layout, table) = rows(&style, &lines);
        let file = read_statements(&written(&style, table), &rules()).unwrap();
        prop_assert_eq!(&file.report.layout, &layout.name);
        prop_assert_eq!(file.statements.len(), 1);
        let statement = &file.statements[0];
        prop_assert_eq!(statement.lines.len(), lines.len());
        let mut balance = style.opening;
        for (read, made) in statement.lines.iter().zip(&lines) {
            balance += made.amount;
            prop_assert_eq!(read.amount, money(made.amount));
            prop_assert_eq!(read.booked, made.day);
            prop_assert_eq!(read.balance, Some(money(balance)));
            // One layout does not name the other side.
            let named = layout.columns.iter().any(|c| matches!(c.field, TableField::PartyName | TableField::PayerName));
            prop_assert_eq!(read.party.name.as_deref(), named.then_some(made.name.as_str()));
        }
        let checked = i64::try_from(lines.len()).unwrap() - i64::from(!style.stated);
        prop_assert_eq!(&statement.proof, &StatementProof::RunningBalance { checked });
        prop_assert_eq!(file.report.rows, file.report.accepted + i64::try_from(file.report.left_out.len()).unwrap());
    }

    /// One figure changed by any amount: refused, and the row named is the changed one or the next.
    #[test]
    fn n20_a_changed_figure_is_found_where_it_stands(
        lines in made(), style in style(), which in any::<prop::sample::Index>(), balance: bool, by in 1_i64..999_999,
    ) {
        let (_, mut table) = rows(&style, &lines);
        let at = which.index(lines.len());
        // Nothing is known before the first line, unless an opening balance is stated.
        let at = if style.stated || balance { at } else { at.max(1) };
        let head = table[0].clone();
        let layout = { let all = layouts(); all[style.layout % all.len()].clone() };
        let column = |field: TableField| {
            let of = layout.columns.iter().find(|c| c.field == field)?;
            head.iter().position(|heading| of.headings.contains(heading))
        };
        let inward = lines[at].amount > 0;
        let place = if balance {
            column(TableField::Balance)
        } else {
            column(TableField::Amount).or(column(if inward { TableField::In } else { TableField::Out }))
        };
        let cell = &mut table[at + 1][place.unwrap()];
        let old = parse_amount_text(cell, cny(), &AmountDialect::default()).unwrap().minor();
        // Further from zero: the side stays as it was.
        let new = if old < 0 { old - by } else { old + by };
        *cell = figure(new, style.grouped);
        let refused = read_statements(&written(&style, table), &rules()).unwrap_err();
        let ErrorKind::RunningBalance { row, .. } = refused.kind() else { panic!("{refused}") };
        let first = i64::try_from(above(&style) + 2).unwrap();
        let of = |at: usize| {
            let at = if style.newest_first { lines.len() - 1 - at } else { at };
            first + i64::try_from(at).unwrap()
        };
        let near: Vec<i64> = [at.checked_sub(1), Some(at), Some(at + 1)].into_iter().flatten().filter(|n| *n < lines.len()).map(of).collect();
        prop_assert!(near.contains(row), "{row} is none of {near:?}: {refused}");
    }

    /// Whatever the bytes, an answer comes.
    #[test]
    fn n20_any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400), style in style(), lines in made(), cut in any::<prop::sample::Index>()) {
        let _ = read_statements(&bytes, &rules());
        let (_, table) = rows(&style, &lines);
        let mut torn = written(&style, table);
        torn.truncate(cut.index(torn.len()));
        torn.extend(&bytes);
        let _ = read_statements(&torn, &rules());
    }

    #[test]
    fn r152_an_amount_in_words_reads_back(minor in prop_oneof![-99_999_999_i64..99_999_999, -Money::MAX_MINOR..=Money::MAX_MINOR]) {
        let words = amount_in_words(money(minor)).unwrap();
        prop_assert_eq!(parse_amount_words(&words).unwrap(), money(minor));
        prop_assert_eq!(parse_amount_words(&format!("人民币{words}")).unwrap(), money(minor));
        prop_assert!(!words.contains("零零") && !words.contains("零元零") && !words.ends_with('零'), "{}", words);
    }

    #[test]
    fn r152_any_way_to_write_an_amount_is_read(minor in -99_999_999_999_i64..99_999_999_999, comma: bool, grouping in 0_usize..4, sign in 0_usize..6, wide: bool, mark in 0_usize..5) {
        let plain = money(minor.abs()).amount();
        let (whole, parts) = plain.split_once('.').unwrap();
        let (point, group) = if comma { (',', ["", ".", " ", "'"][grouping]) } else { ('.', ["", ",", " ", "'"][grouping]) };
        let digits: Vec<String> = whole.as_bytes().rchunks(3).rev().map(|g| String::from_utf8(g.to_vec()).unwrap()).collect();
        let number = format!("{}{point}{parts}", digits.join(group));
        let marked = [number.clone(), format!("¥{number}"), format!("{number}元"), format!("CNY {number}"), format!("人民币 {number} 元")][mark].clone();
        let text = match (minor < 0, sign) {
            (false, _) => marked,
            (true, 0) => format!("-{marked}"),
            (true, 1) => format!("{marked}-"),
            (true, 2) => format!("({marked})"),
            (true, 3) => format!("−{marked}"),
            (true, 4) => format!("{marked} DR"),
            (true, _) => format!("借 {marked}"),
        };
        let text = if wide { text.chars().map(|c| if c.is_ascii_graphic() { char::from_u32(u32::from(c) + 0xfee0).unwrap() } else { c }).collect() } else { text };
        let dialect = AmountDialect { decimal: if comma { DecimalMark::Comma } else { DecimalMark::Point }, sides: SideView::Bank };
        prop_assert_eq!(parse_amount_text(&text, cny(), &dialect).unwrap(), money(minor), "{}", text);
        // A letter anywhere makes it no amount.
        let spoiled: String = text.chars().chain("x".chars()).collect();
        prop_assert!(parse_amount_text(&spoiled, cny(), &dialect).is_err());
    }

    #[test]
    fn r152_any_way_to_write_a_date_is_read(days in -200_000_i64..200_000, form in 0_usize..5) {
        let date = Date::new(2026, 1, 1).unwrap().add_days(days).unwrap();
        prop_assume!(date.year() >= 1000);
        prop_assert_eq!(parse_date_text(&day(date, form), &DateDialect::default()).unwrap().date, date);
        let text = format!("{:02}/{:02}/{:04}", date.day(), date.month(), date.year());
        let under = |order| parse_date_text(&text, &DateDialect { order, ..DateDialect::default() }).map(|read| read.date);
        prop_assert_eq!(under(DateOrder::DayFirst).unwrap(), date);
        prop_assert_eq!(under(DateOrder::MonthFirst).is_ok(), date.day() <= 12);
        prop_assert!(under(DateOrder::YearFirst).is_err());
    }

    /// A column is decided exactly if one of its values can be read in one way only, and then each value reads so.
    #[test]
    fn r153_a_column_of_amounts_decides_or_stays_open(values in prop::collection::vec("[1-9][0-9]{0,2}([.,][0-9]{1,3}){0,2}", 1..8)) {
        let found = detect_amounts(&values).unwrap();
        let reads = |decimal, value: &String| {
            let fine = Currency::declare("FINE", 9).unwrap();
            parse_amount_text(value, fine, &AmountDialect { decimal, ..AmountDialect::default() }).ok()
        };
        let both: Vec<_> = values.iter().map(|v| (reads(DecimalMark::Point, v), reads(DecimalMark::Comma, v))).collect();
        let point = both.iter().any(|(p, c)| p.is_some() && c.is_none());
        let comma = both.iter().any(|(p, c)| p.is_none() && c.is_some());
        let expected = if both.contains(&(None, None)) {
            (DialectState::Unreadable, None)
        } else if point && comma {
            (DialectState::Contradictory, None)
        } else if point {
            (DialectState::Decided, Some(DecimalMark::Point))
        } else if comma {
            (DialectState::Decided, Some(DecimalMark::Comma))
        } else if both.iter().any(|(p, c)| p != c) {
            (DialectState::Open, None)
        } else {
            (DialectState::Same, None)
        };
        prop_assert_eq!((found.state, found.decimal), expected, "{:?}", values);
        prop_assert_eq!(found.dialect().is_ok(), matches!(expected.0, DialectState::Decided | DialectState::Same));
    }

    #[test]
    fn r153_a_column_of_dates_is_decided_by_the_days_after_the_twelfth(days in prop::collection::vec((1_u32..=12, 1_u32..=28), 1..8), day_first: bool) {
        let write = |(month, day): &(u32, u32)| if day_first { format!("{day:02}/{month:02}/2026") } else { format!("{month:02}/{day:02}/2026") };
        let values: Vec<String> = days.iter().map(write).collect();
        let found = detect_dates(&values).unwrap();
        let order = if day_first { DateOrder::DayFirst } else { DateOrder::MonthFirst };
        if days.iter().any(|(_, day)| *day > 12) {
            prop_assert_eq!((found.state, found.order), (DialectState::Decided, Some(order)));
        } else if days.iter().any(|(month, day)| month != day) {
            prop_assert_eq!(found.dialect().unwrap_err().code(), "dialect_open");
        } else {
            prop_assert_eq!(found.state, DialectState::Same);
        }
    }

    #[test]
    fn r152_a_masked_account_may_be_the_whole_one(digits in "[0-9]{10,19}", front in 0_usize..5, back in 0_usize..5) {
        use duebook::AccountLikeness::{Different, Possible, Same};
        prop_assume!(front + back > 0 && !digits.get(15..).is_some_and(|end| !end.is_empty() && end.bytes().all(|b| b == b'0')));
        let masked = format!("{}****{}", &digits[..front], &digits[digits.len() - back..]);
        prop_assert_eq!(compare_accounts(&masked, &digits).unwrap(), Possible);
        let spaced: String = digits.chars().enumerate().flat_map(|(at, c)| if at % 4 == 0 { vec![' ', c] } else { vec![c] }).collect();
        prop_assert_eq!(compare_accounts(&spaced, &digits).unwrap(), Same);
        let other = format!("{}{}", if digits.starts_with('9') { '8' } else { '9' }, &digits[1..]);
        let expected = if front > 0 { Different } else { Possible };
        prop_assert_eq!(compare_accounts(&masked, &other).unwrap(), expected);
    }

    #[test]
    fn r152_any_text_is_an_account_or_refused(text in "\\PC{0,40}") {
        if let Ok(account) = clean_account(&text) {
            // Its one form is its own form.
            prop_assert_eq!(clean_account(&account.text).unwrap(), account);
        }
        let _ = (parse_amount_words(&text), parse_date_text(&text, &DateDialect::default()));
    }
}

/// The check digits of an IBAN see every single wrong digit and every two that changed places.
#[test]
fn r152_an_iban_with_one_slip_is_refused() {
    let right = "DE89370400440532013000";
    assert!(clean_account(right).is_ok());
    for at in 2..right.len() {
        for digit in '0'..='9' {
            let slipped: String = right.chars().enumerate().map(|(i, c)| if i == at { digit } else { c }).collect();
            assert_eq!(clean_account(&slipped).is_ok(), slipped == right, "{slipped}");
        }
        let mut swapped: Vec<char> = right.chars().collect();
        if at + 1 < swapped.len() {
            swapped.swap(at, at + 1);
            let swapped: String = swapped.into_iter().collect();
            assert_eq!(clean_account(&swapped).is_ok(), swapped == right, "{swapped}");
        }
    }
}
