//! Amounts, dates and names as people and programs write them (金额、日期、名称): what is read is one thing only.

use duebook::{
    AmountDialect, Currency, Date, DateDialect, DateOrder, DecimalMark, Id, MatchItem, MatchLine, MatchParty,
    MatchRequest, Money, Serials, SideView, amount_in_words, clean_account, compare_accounts, detect_amounts,
    detect_dates, match_payments, parse_amount_text, parse_amount_words, parse_date_text,
};

/// What stands in amounts.
pub const AMOUNT_WORDS: &[&str] = &[
    "1,234.56",
    "1.234,56",
    "(",
    ")",
    "-",
    "－",
    "＋",
    "￥",
    "元",
    "RMB",
    "CNY",
    "EUR",
    "CR",
    "DR",
    "借",
    "贷",
    "壹",
    "佰",
    "仟",
    "万",
    "亿",
    "零",
    "角",
    "分",
    "整",
    "１",
    "．",
    ",",
    ".",
    "'",
    "\u{a0}",
    "\u{202f}",
    " ",
    "0",
    "00",
    "999999999999999999",
    "E+18",
    "\n",
];
/// What stands in dates.
pub const DATE_WORDS: &[&str] = &[
    "2026", "-", "/", ".", "年", "月", "日", "T", " ", "15:24:03", "24:00", "02-30", "29", "13", "0", "46235.5", "Z",
    "时", "\n", "９",
];
/// What stands in names and references.
pub const NAME_WORDS: &[&str] = &[
    "Ltd",
    "GmbH",
    "有限公司",
    "分公司",
    "（",
    "）",
    "(",
    "Acme",
    "Müller",
    "Mueller",
    "ß",
    "\u{301}",
    "\u{200b}",
    "\u{202e}",
    "Ａ",
    "INV-2026-00117",
    "2026-00117",
    "DE89370400440532013000",
    "6222****9876",
    "\n",
    " ",
    "&",
    "ﬁ",
    "İ",
    "\u{fdfa}",
];

const DECIMALS: [DecimalMark; 2] = [DecimalMark::Point, DecimalMark::Comma];
const SIDES: [SideView; 3] = [SideView::Unknown, SideView::Bank, SideView::Books];
const ORDERS: [DateOrder; 3] = [DateOrder::YearFirst, DateOrder::DayFirst, DateOrder::MonthFirst];
const SERIALS: [Serials; 3] = [Serials::Refused, Serials::From1900, Serials::From1904];

/// Lines of amounts: each alone in every dialect, and all of them as a column.
pub fn amount(data: &[u8]) -> bool {
    let text = String::from_utf8_lossy(data);
    let values: Vec<String> = text.lines().take(50).map(str::to_owned).collect();
    let mut accepted = false;
    for value in &values {
        for code in ["CNY", "JPY", "KWD"] {
            let Ok(currency) = Currency::new(code) else { continue };
            for (decimal, sides) in DECIMALS.into_iter().flat_map(|decimal| SIDES.map(|sides| (decimal, sides))) {
                let dialect = AmountDialect { decimal, sides };
                let Ok(read) = parse_amount_text(value, currency, &dialect) else { continue };
                accepted = true;
                assert_eq!(read.currency(), currency);
                // In the plain form it is the same amount, strictly read or not.
                let plain = read.amount().to_string();
                assert_eq!(Money::parse(&plain, currency), Ok(read), "{value:?} is {plain}");
                let point = AmountDialect { decimal: DecimalMark::Point, sides };
                assert_eq!(parse_amount_text(&plain, currency, &point), Ok(read), "{value:?} is {plain}");
            }
            // What is read strictly is what is read in any way.
            if let Ok(strict) = Money::parse(value, currency) {
                assert_eq!(parse_amount_text(value, currency, &AmountDialect::default()), Ok(strict), "{value:?}");
            }
        }
        if let Ok(spoken) = parse_amount_words(value) {
            let words = amount_in_words(spoken).unwrap_or_else(|e| panic!("{value:?}: {e}"));
            assert_eq!(parse_amount_words(&words), Ok(spoken), "{value:?} is {words}");
        }
    }
    let column = detect_amounts(&values).unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(detect_amounts(&values), Ok(column.clone()));
    // A column that says how it is read is no longer a guess: no value of it is read in the other way only.
    let _ = column.dialect();
    accepted
}

/// Lines of dates: each alone in every order, and all of them as a column.
pub fn date(data: &[u8]) -> bool {
    let text = String::from_utf8_lossy(data);
    let values: Vec<String> = text.lines().take(50).map(str::to_owned).collect();
    let mut accepted = false;
    for value in &values {
        for (order, serials) in ORDERS.into_iter().flat_map(|order| SERIALS.map(|serials| (order, serials))) {
            let dialect = DateDialect { order, serials };
            let Ok(read) = parse_date_text(value, &dialect) else { continue };
            accepted = true;
            let plain = match &read.time {
                Some(time) => format!("{} {time}", read.date),
                None => read.date.to_string(),
            };
            assert_eq!(parse_date_text(&plain, &dialect), Ok(read), "{value:?} is {plain}");
        }
        // A year has four digits where people write; strictly it may have zeros before.
        if let Some(strict) = value.parse::<Date>().ok().filter(|strict| strict.year() >= 1_000) {
            let read = parse_date_text(value, &DateDialect::default()).map(|read| read.date);
            assert_eq!(read, Ok(strict), "{value:?}");
        }
    }
    let column = detect_dates(&values).unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(detect_dates(&values), Ok(column));
    accepted
}

/// Two names, numbers or accounts, one in a line: cleaned, compared, and as payer and customer of a payment.
pub fn name(data: &[u8]) -> bool {
    let text = String::from_utf8_lossy(data);
    let mut lines = text.lines();
    let (one, other) = (lines.next().unwrap_or_default(), lines.next().unwrap_or_default());
    for text in [one, other] {
        if let Ok(id) = Id::clean(text) {
            assert_eq!(Id::clean(id.as_str()).as_ref(), Ok(&id), "{text:?} is not clean yet");
            assert_eq!(Id::new(id.as_str()).as_ref(), Ok(&id), "{text:?}");
        }
        if let Ok(account) = clean_account(text) {
            assert_eq!(clean_account(&account.text).map(|again| again.text), Ok(account.text), "{text:?}");
        }
    }
    let likeness = compare_accounts(one, other);
    assert_eq!(likeness.as_ref().ok(), compare_accounts(other, one).as_ref().ok(), "{one:?} {other:?}");
    paid(one, other)
}

/// Whether a payment of one name is posted for the customer of the other.
fn paid(payer: &str, customer: &str) -> bool {
    let made = || -> duebook::Result<MatchRequest> {
        let money = Money::parse("33900.07", Currency::new("CNY")?)?;
        let mut line = MatchLine::new(Id::new("L-1")?, money, "2026-02-09".parse()?);
        line.names.push(payer.to_owned());
        line.texts.push(customer.to_owned());
        let item = |name: &str, number: &str| -> duebook::Result<MatchItem> {
            let invoice = duebook::Receivable::new(name, "K1", money, "2026-02-07".parse()?)?;
            Ok(MatchItem { references: vec![number.to_owned()], ..MatchItem::from(&invoice) })
        };
        let party = |id: &str, name: &str| -> duebook::Result<MatchParty> {
            let names = vec![name.to_owned()];
            Ok(MatchParty { id: Id::new(id)?, names, accounts: vec![payer.to_owned()], group: None, payers: vec![] })
        };
        Ok(MatchRequest {
            lines: vec![line],
            items: vec![item("A-1", payer)?, item("A-2", customer)?],
            parties: vec![party("K1", customer)?, party("K2", payer)?],
            rules: Default::default(),
        })
    };
    let mut request = made().unwrap_or_else(|e| panic!("{e}"));
    let Ok(plan) = match_payments(&request) else { return false };
    request.parties.reverse();
    request.items.reverse();
    assert_eq!(match_payments(&request).as_ref(), Ok(&plan), "another order, another answer");
    plan.summary.posted > 0
}

fn seeds(all: &[&str]) -> Vec<Vec<u8>> {
    all.iter().map(|seed| seed.as_bytes().to_vec()).collect()
}

/// Amounts as they are written.
pub fn amount_seeds() -> Vec<Vec<u8>> {
    seeds(&[
        "33900.07",
        "-0.01",
        "￥３３，９００．０５",
        "(1,234.56)",
        "1.234,56 DR",
        "1,234.56 CR\n-12.5\n\n7",
        "1 234,56",
        "12'345.60-",
        "人民币壹万贰仟叁佰肆拾伍元陆角柒分",
        "负叁元零贰分",
        "伍佰圆正",
        "壹拾万零柒仟圆正",
        "1,234\n12,500",
        "1.234\n-12,5",
        "1,23,456.00",
        "CNY 107000",
        "999999999999999999.99",
        "0.070 KWD",
        "1e5",
        "贷 12.34",
    ])
}

/// Dates as they are written.
pub fn date_seeds() -> Vec<Vec<u8>> {
    seeds(&[
        "2026-08-01",
        "20260801",
        "2026/8/1",
        "２０２６年８月１日",
        "20260801 15:24:03",
        "01/08/2026",
        "46235.5",
        "2026.08.01T152403",
        "2026-02-29\n2028-02-29",
        "13/12/2026\n12/13/2026",
        "31.12.9999",
        "0001-01-01",
        "2026年8月1日15时24分03秒",
        "60\n61",
    ])
}

/// Names, numbers and accounts as they are written.
pub fn name_seeds() -> Vec<Vec<u8>> {
    seeds(&[
        "Acme Trading Ltd\nACME Trading Limited",
        "苏州华源科技有限公司\n苏州华源科技有限公司上海分公司",
        "Müller & Söhne GmbH\nMueller und Soehne",
        "INV-2026-00117\npay inv 2026 00117",
        "6222 0200 1234 9876\n6222****9876",
        "DE89 3704 0044 0532 0130 00\nDE89370400440532013000",
        "Ａ－１\nA-1",
        "1234****9876\n1234*9876",
        "\u{feff}A\u{200b}-1 \n",
        "6.22202E+18\n'622202001234567",
    ])
}
