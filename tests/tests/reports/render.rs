//! Rendered reports: nothing of a record becomes markup or a formula, nothing is lost, and the bytes are always the same.

use std::collections::BTreeMap;

use duebook::{
    ChartForm, ChartPalette, ChartPoint, ChartUnit, ColumnKind, CsvHeadings, CsvRules, Currency, Date, Fraction, Money,
    NegativeStyle, ReportCell, ReportChart, ReportColumn, ReportDocument, ReportFigure, ReportLanguage, ReportSection,
    ReportTable, ReportText, ReportTone, RowRole, json, known_columns, render_csv, render_html, render_json,
};
use proptest::prelude::*;

fn cny(minor: i64) -> Money {
    Money::new(minor, Currency::new("CNY").unwrap()).unwrap()
}

/// Text that would like to be something else.
fn hostile() -> impl Strategy<Value = String> {
    let bad = proptest::sample::select(vec![
        "=1+1",
        "+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        " =1",
        "＝1",
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onload='x",
        "</style><script>",
        "]]>",
        "<!--",
        "a,b\"c",
        "a\r\nb",
        "&amp;",
        "\u{202e}gpj.exe",
        "\0",
        "李雷",
        "",
    ]);
    prop_oneof![bad.prop_map(str::to_owned), "[ -~]{0,12}", any::<String>()]
}

/// Rows and cells of RFC 4180, read by its letter.
fn parsed(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell, mut quoted) = (vec![], vec![], String::new(), false);
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '"' if quoted && rest.peek() == Some(&'"') => {
                rest.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !quoted => {
                assert_eq!(rest.next(), Some('\n'));
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            other => cell.push(other),
        }
    }
    assert!(!quoted && row.is_empty() && cell.is_empty(), "the last line ends");
    rows
}

/// The names of all tags in their order; panics at a `<` that begins none.
fn tags(html: &str) -> Vec<String> {
    let style = html.find("<style>").unwrap()..html.find("</style>").unwrap();
    let html = [&html[..style.start], &html[style.end..]].concat();
    let tag = |rest: &str| {
        let (inside, _) = rest.split_once('>').unwrap();
        inside.split_whitespace().next().unwrap().to_owned()
    };
    html.split('<').skip(1).map(tag).collect()
}

fn table(texts: &[String], amounts: &[i64]) -> ReportTable {
    let word = |at: usize| texts[at % texts.len()].clone();
    let mut table = ReportTable { title: ReportText::same(word(0)), columns: vec![], rows: vec![], notes: vec![] };
    table.columns.push(ReportColumn::new("name", &word(1), &word(2), ColumnKind::Text).unwrap());
    let amount = ReportColumn::new("amount", &word(3), &word(4), ColumnKind::Amount).unwrap();
    table.columns.push(ReportColumn { unit: Some(ReportText::same(word(5))), ..amount });
    for (at, amount) in amounts.iter().enumerate() {
        table = table.row([word(at).into(), cny(*amount).into()]);
    }
    table.note(word(6), word(7))
}

fn document(texts: &[String], amounts: &[i64], language: ReportLanguage) -> ReportDocument {
    let word = |at: usize| texts[at % texts.len()].clone();
    let chart = |form| {
        let points = amounts.iter().map(|amount| ChartPoint::from((*amount, amount - 5, amount + 9)));
        let unit = ChartUnit::Amount { currency: Currency::new("CNY").unwrap() };
        let mut chart = ReportChart::new(word(0), word(1), form, unit)
            .labels(amounts.iter().enumerate().map(|(at, _)| word(at)))
            .series(&word(2), &word(3), points.clone())
            .range(&word(4), &word(5));
        if form != ChartForm::Bars {
            chart = chart.series(&word(6), &word(7), points);
            chart.palette = ChartPalette::Severity;
        }
        chart
    };
    let figure = ReportFigure::new(&word(0), &word(1), word(2)).note(word(3), word(4)).tone(ReportTone::Bad);
    let mut section =
        ReportSection::new(word(5), word(6)).text(word(7), word(0)).figures([figure]).table(table(texts, amounts));
    for form in [ChartForm::Columns, ChartForm::Stacked, ChartForm::Bars, ChartForm::Lines] {
        section = section.chart(chart(form));
    }
    let day: Date = "2026-10-31".parse().unwrap();
    ReportDocument::new(word(1), word(2), day)
        .company(word(3))
        .footer(word(4), word(5))
        .language(language)
        .section(section)
}

fn languages() -> impl Strategy<Value = ReportLanguage> {
    proptest::sample::select(vec![ReportLanguage::En, ReportLanguage::Zh])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn r124_csv_gives_back_every_cell_and_no_formula(
        texts in proptest::collection::vec(hostile(), 8), amounts in proptest::collection::vec(-999_999_999_i64..999_999_999, 0..9),
        language in languages(), keys in any::<bool>(),
    ) {
        let table = table(&texts, &amounts);
        let headings = if keys { CsvHeadings::Keys } else { CsvHeadings::Words };
        let text = render_csv(&table, &CsvRules { language, headings, byte_order_mark: false }).unwrap();
        let rows = parsed(&text);
        prop_assert_eq!(rows.len(), amounts.len() + 1);
        prop_assert!(rows.iter().all(|row| row.len() == 3));
        for (at, (row, amount)) in rows[1..].iter().zip(&amounts).enumerate() {
            let original = &texts[at % texts.len()];
            let guarded = format!("'{original}");
            prop_assert!(row[0] == *original || row[0] == guarded, "{:?} became {:?}", original, row[0]);
            prop_assert_eq!(&row[1], &cny(*amount).amount());
            prop_assert_eq!(&row[2], "CNY");
        }
        for cell in rows.iter().flat_map(|row| [&row[0]]).chain(&rows[0]) {
            let first = cell.trim_start_matches(|c: char| c.is_whitespace() || c.is_control()).chars().next();
            prop_assert!(!first.is_some_and(|c| "=+-@＝＋－＠".contains(c)), "{:?}", cell);
            prop_assert!(!cell.starts_with(['\t', '\r', '\n']), "{:?}", cell);
        }
    }

    #[test]
    fn r124_no_text_becomes_markup(
        texts in proptest::collection::vec(hostile(), 8), amounts in proptest::collection::vec(-99_999_i64..99_999, 1..6),
        language in languages(),
    ) {
        let page = render_html(&document(&texts, &amounts, language)).unwrap();
        let calm = vec!["x".to_owned(); 8];
        prop_assert_eq!(tags(&page), tags(&render_html(&document(&calm, &amounts, language)).unwrap()));
        let (head, body) = page.split_once("</style>").unwrap();
        prop_assert!(body.chars().all(|c| !c.is_control() || c == '\n'));
        // What escaping leaves of attributes can only be text: no quotation mark of a record is a real one.
        let harmless = render_html(&document(&calm, &amounts, language)).unwrap();
        prop_assert_eq!(body.matches('"').count(), harmless.split_once("</style>").unwrap().1.matches('"').count());
        prop_assert!(!head.contains("url(") && !head.contains("@import"));
        for loads in ["<script", "<img", "<link", "<iframe", "href=", " src=", "http:"] {
            prop_assert!(!harmless.contains(loads));
        }
    }

    #[test]
    fn r124_every_amount_stands_in_the_page_to_the_cent(
        amounts in proptest::collection::vec(-Money::MAX_MINOR..=Money::MAX_MINOR, 1..6), parentheses in any::<bool>(),
    ) {
        let mut page = ReportDocument::new("T", "题", "2026-10-31".parse().unwrap());
        page.negatives = if parentheses { NegativeStyle::Parentheses } else { NegativeStyle::Minus };
        let page = page.section(ReportSection::new("S", "节").table(table(&["x".to_owned()], &amounts)));
        let html = render_html(&page).unwrap();
        for amount in amounts {
            let plain: String = cny(amount).amount().trim_start_matches('-').to_owned();
            let shown: Vec<String> = html.split(['<', '>']).map(|text| text.replace([',', '\u{2212}', '(', ')', ' '], "")).collect();
            prop_assert!(shown.contains(&plain), "{}", plain);
            if amount < 0 {
                let sign = if parentheses { ">(" } else { ">\u{2212}" };
                prop_assert!(html.contains(sign));
            }
        }
    }

    #[test]
    fn r124_the_same_document_is_the_same_bytes(
        texts in proptest::collection::vec(hostile(), 8), amounts in proptest::collection::vec(-99_999_i64..99_999, 1..6),
        language in languages(),
    ) {
        let page = document(&texts, &amounts, language);
        let again: ReportDocument = json::read(&json::write(&page).unwrap()).unwrap();
        prop_assert_eq!(&again, &page);
        prop_assert_eq!(render_html(&page), render_html(&again));
    }

    #[test]
    fn r124_json_gives_back_every_record(
        texts in proptest::collection::vec(hostile(), 8), amounts in proptest::collection::vec(any::<i32>(), 0..6),
    ) {
        let amounts: Vec<i64> = amounts.into_iter().map(Into::into).collect();
        let table = table(&texts, &amounts).total("Total", "合计").unwrap();
        let value: serde_json::Value = serde_json::from_str(&render_json(&table).unwrap()).unwrap();
        let rows = value["rows"].as_array().unwrap();
        prop_assert_eq!(rows.len(), amounts.len());
        for (at, (row, amount)) in rows.iter().zip(&amounts).enumerate() {
            prop_assert_eq!(row["name"].as_str().unwrap(), &texts[at % texts.len()]);
            prop_assert_eq!(row["amount"]["amount"].as_str().unwrap(), cny(*amount).amount());
        }
    }

    #[test]
    fn r124_totals_are_the_sums_of_each_currency(
        amounts in proptest::collection::vec((any::<i32>(), 0..3_usize, any::<Option<i32>>()), 0..12),
    ) {
        let codes = ["CNY", "JPY", "USD"].map(|code| Currency::new(code).unwrap());
        let mut table = ReportTable::new("T", "表").known(&["currency", "customer", "open", "count", "daysLate"]).unwrap();
        let mut sums: BTreeMap<Currency, i64> = BTreeMap::new();
        for (minor, code, count) in &amounts {
            *sums.entry(codes[*code]).or_default() += i64::from(*minor);
            let open = Money::new((*minor).into(), codes[*code]).unwrap();
            let count = ReportCell::or_empty(count.map(i64::from));
            table = table.row([codes[*code].to_string().into(), "C".into(), open.into(), count, 5_i64.into()]);
        }
        let table = table.total("Total", "合计").unwrap();
        table.check().unwrap();
        let totals: Vec<_> = table.rows.iter().filter(|row| row.role == RowRole::Total).map(|row| row.cells.clone()).collect();
        prop_assert_eq!(totals.len(), sums.len());
        let counted = amounts.iter().filter_map(|(_, _, count)| *count).map(i64::from);
        let counted = (counted.clone().count() > 0).then(|| counted.sum::<i64>());
        for (at, (cells, (currency, sum))) in totals.into_iter().zip(sums).enumerate() {
            let number = if at == 0 { ReportCell::or_empty(counted) } else { ReportCell::Empty {} };
            let amount = Money::new(sum, currency).unwrap();
            let expected = [currency.to_string().into(), ReportCell::words("Total", "合计"), amount.into(), number, ReportCell::Empty {}];
            prop_assert_eq!(cells, expected.to_vec());
        }
    }

    #[test]
    fn charts_of_any_numbers_stay_inside_their_frame(
        values in proptest::collection::vec(proptest::option::of(-Money::MAX_MINOR..=Money::MAX_MINOR), 1..40), lines in any::<bool>(),
    ) {
        let form = if lines { ChartForm::Lines } else { ChartForm::Columns };
        let points = values.iter().map(|value| ChartPoint { value: *value, low: None, high: None });
        let chart = ReportChart::new("C", "图", form, ChartUnit::Whole {})
            .labels(values.iter().enumerate().map(|(at, _)| at.to_string()))
            .series("S", "列", points);
        let page = ReportDocument::new("T", "题", "2026-10-31".parse().unwrap()).section(ReportSection::new("S", "节").chart(chart));
        let html = render_html(&page).unwrap();
        for (name, most) in [(" x=\"", 760.0), (" y=\"", 260.0), (" cx=\"", 760.0), (" cy=\"", 260.0), (" width=\"", 760.0), (" height=\"", 260.0)] {
            for place in html.split("<svg class=\"plot\"").nth(1).unwrap().split(name).skip(1) {
                let number: f64 = place.split('"').next().unwrap().parse().unwrap();
                prop_assert!((0.0..=most).contains(&number), "{}{}", name, number);
            }
        }
        let drawn = html.matches(if lines { "<circle" } else { "<rect class=\"f0" }).count();
        prop_assert_eq!(drawn, values.iter().flatten().count());
    }
}

#[test]
fn r124_every_column_of_the_dictionary_has_both_languages() {
    let columns = known_columns().unwrap();
    assert!(columns.len() > 60);
    for column in columns {
        assert!(column.heading.en.is_ascii(), "{column:?}");
        assert!(!column.heading.zh.is_empty() && !column.heading.zh.is_ascii(), "{column:?}");
    }
}

#[test]
fn r124_what_does_not_fit_is_refused_with_its_place() {
    let table = || ReportTable::new("T", "表").known(&["customer", "open", "rate"]).unwrap();
    let share = |denominator| ReportCell::from(Fraction { numerator: 1, denominator });
    let refused = |table: ReportTable| {
        let error = render_csv(&table, &CsvRules::default()).unwrap_err();
        (error.code().to_owned(), error.path().to_owned())
    };
    let says = |code: &str, path: &str| (code.to_owned(), path.to_owned());
    assert_eq!(refused(ReportTable::new("T", "表")), says("empty", "table.columns"));
    assert_eq!(refused(table().row(["A".into()])), says("table_row", "table.rows[0].cells"));
    let wrong = table().row(["A".into(), 5_i64.into(), share(2)]);
    assert_eq!(refused(wrong), says("table_cell", "table.rows[0].cells[1]"));
    let nothing = table().row(["A".into(), cny(5).into(), share(0)]);
    assert_eq!(refused(nothing), says("number_out_of_range", "table.rows[0].cells[2].share.denominator"));
    let twice = table().known(&["open"]).unwrap();
    assert_eq!(refused(twice), says("duplicate_id", "table.columns[3].key"));
    let mut dollars = table().row(["A".into(), cny(5).into(), share(2)]);
    dollars.columns[1].currency = Some(Currency::new("USD").unwrap());
    assert_eq!(refused(dollars), says("currency_mismatch", "table.rows[0].cells[1].amount"));
}
