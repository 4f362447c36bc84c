//! The program, run as a user runs it.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_receivables")).args(arguments).output().unwrap()
}

/// The report of a run in which every control total holds.
fn report(arguments: &[&str]) -> String {
    let output = run(arguments);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// What a run says that cannot begin.
fn stopped(arguments: &[&str]) -> String {
    let output = run(arguments);
    assert_eq!(output.status.code(), Some(2), "{arguments:?}");
    assert!(output.stdout.is_empty(), "nothing is printed before the files are read");
    String::from_utf8(output.stderr).unwrap()
}

fn examples(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name).display().to_string()
}

/// A file for one test.
fn file(name: &str, content: &str) -> String {
    let path: PathBuf = [env!("CARGO_TARGET_TMPDIR"), name].iter().collect();
    std::fs::write(&path, content).unwrap();
    path.display().to_string()
}

/// The lines under a heading.
fn section<'a>(report: &'a str, heading: &str) -> Vec<&'a str> {
    let lines = report.lines().skip_while(|line| *line != heading).skip(1);
    lines.take_while(|line| !line.is_empty()).map(str::trim).collect()
}

#[test]
fn the_sample_company_gives_the_expected_report_in_both_languages() {
    for lang in ["en", "zh"] {
        let expected = std::fs::read_to_string(examples(&format!("expected/{lang}.txt"))).unwrap();
        let hint = format!("if this is meant: receivables --lang {lang} > examples/expected/{lang}.txt");
        assert!(report(&["--lang", lang]) == expected, "the report differs from examples/expected/{lang}.txt; {hint}");
    }
}

#[test]
fn full_hides_nothing() {
    let full = report(&["--full"]);
    let receipts = full.lines().filter(|line| line.starts_with("  SK-")).count();
    assert_eq!(receipts, 669);
    assert!(!full.contains("more with --full"));
}

#[test]
fn a_rough_file_is_read_row_by_row_with_the_lines_an_editor_shows() {
    let report = report(&["--items", &examples("data/rough.csv")]);
    let refused = section(&report, "Rows refused");
    let places: Vec<_> = refused.iter().filter(|line| line.starts_with("rough.csv:")).copied().collect();
    assert_eq!(
        places,
        [
            "rough.csv:2  invoice  id_character",
            "rough.csv:6  amount  amount_syntax",
            "rough.csv:7  amount  amount_syntax",
            "rough.csv:8  row  cell_count",
            "rough.csv:9  row  cell_count",
            "rough.csv:10  due  date_syntax",
        ]
    );
    let counts = section(&report, "What was read");
    assert_eq!(counts.get(1).unwrap().split_whitespace().collect::<Vec<_>>(), ["rough.csv", "used", "1", "7.50"]);
    assert_eq!(counts.get(3).unwrap().split_whitespace().collect::<Vec<_>>(), ["refused", "6", "6.00"]);
    assert!(report.contains("<U+202E>abc"), "a change of direction is spelt out");
}

#[test]
fn an_earlier_business_date_moves_rows_but_loses_none() {
    let rows = |report: &str| -> Vec<usize> {
        let counts = section(report, "What was read");
        let number = |line: &&str| line.split_whitespace().find_map(|word| word.parse::<usize>().ok());
        counts.iter().filter(|line| !line.contains("unreadable")).filter_map(number).collect()
    };
    let (late, early) = (rows(&report(&[])), rows(&report(&["--as-of", "2026-06-30"])));
    let sums = |rows: &[usize]| rows.chunks(3).map(|file| file.iter().sum()).collect::<Vec<usize>>();
    assert_eq!(sums(&late), [311, 64, 678]);
    assert_eq!(sums(&early), [311, 64, 678]);
    assert!(early.first() < late.first() && early.get(1) > late.get(1));
}

#[test]
fn rows_that_carry_their_settlement_are_allocated_to_the_cent() {
    let items = file(
        "settled.csv",
        "countryCode,customerID,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,SettledDate\n\
         391,A,1001,1/2/2013,2/1/2013,55.94,1/15/2013\n\
         391,A,1002,12/26/2013,1/25/2014,0.06,2/1/2014\n\
         391,B,1003,2/30/2013,4/1/2013,10,3/15/2013\n\
         391,B,1004,3/1/2013,3/31/2013,10.5,\n",
    );
    let report = report(&["--layout", &examples("layouts/ibm.json"), "--items", &items]);
    assert_eq!(
        section(&report, "Control totals"),
        [
            "USD  receipts     55.94  =  allocated  55.94  +  left over    0.00  ✓",
            "USD  open before  66.50  =  allocated  55.94  +  open after  10.56  ✓",
            "USD  open after   10.56  =  not due     0.00  +  overdue     10.56  ✓",
        ]
    );
    assert!(report.contains("1001  55.94  reference 1001 quoted; paid in full"));
    assert!(section(&report, "Rows refused").contains(&"settled.csv:4  InvoiceDate  date_syntax"));
    let counts = section(&report, "What was read").join("\n");
    assert!(counts.contains("after the business date     1   0.06"), "settled after the business date:\n{counts}");
}

#[test]
fn help_is_the_usage_and_not_an_error() {
    let usage = std::fs::read_to_string(examples("usage.txt")).unwrap();
    for arguments in [&["--help"][..], &["-h"], &["--lang", "zh", "--help"]] {
        assert_eq!(report(arguments), usage);
    }
}

#[test]
fn the_header_says_that_an_earlier_report_may_differ() {
    let second = |lang, day| report(&["--lang", lang, "--as-of", day]).lines().nth(1).unwrap().to_owned();
    assert_eq!(
        second("en", "2026-01-31"),
        "Allocations are proposed anew as of 2026-01-31 from all open items; an earlier report may differ."
    );
    assert_eq!(
        second("zh", "2026-01-31"),
        "核销方案按截至 2026-01-31 的全部未清项重新提出，较早日期的报告可能与此不同。"
    );
    let paid = |day| section(&report(&["--full", "--as-of", day]), "What each receipt paid, and why").join("\n");
    assert!(paid("2026-01-31").contains("HT-2026-0003/1  38,010.00  the only item of exactly 38010.00 CNY"));
    assert!(!paid("2026-10-31").contains("HT-2026-0003/1  38,010.00"), "the example of the README");
}

/// A contract whose delivery is not reported, with what the payer quotes.
fn quoting(name: &str, quoted: &str, lang: &str) -> String {
    let contracts = file(
        &format!("{name}-contracts.csv"),
        "number,customer,salesperson,signed,amount,currency,terms,delivered,accepted\n\
         HT-1,X,S,2026-01-05,1000.00,CNY,30/70,,\n\
         HT-2,Y,S,2026-01-05,50.00,CNY,100,,\n",
    );
    let receipts = file(
        &format!("{name}-receipts.csv"),
        &format!(
            "id,customer,received,amount,currency,nature,reference,pays,memo\n\
             R-1,X,2026-01-06,300.00,CNY,,HT-1,,\nR-2,X,2026-02-06,700.00,CNY,,{quoted},,\n"
        ),
    );
    report(&["--contracts", &contracts, "--receipts", &receipts, "--lang", lang])
}

#[test]
fn a_number_quoted_too_early_is_not_taken_for_a_typing_error() {
    let english = quoting("early", "HT-1", "en");
    let waits = "reference HT-1; installment HT-1/2 of 700.00 CNY waits for delivery";
    assert_eq!(english.matches(waits).count(), 2, "{english}");
    assert!(quoting("zh", "HT-1", "zh").contains("HT-1 的未清项；分期款 HT-1/2（700.00 CNY）尚待交货"));
    assert!(quoting("part", "HT-1/2", "en").contains("installment HT-1/2 of 700.00 CNY waits for delivery"));
    for (name, quoted) in [("wrong", "HT-9"), ("others", "HT-2"), ("paid", "HT-1/1")] {
        let report = quoting(name, quoted, "en");
        assert!(report.contains(&format!("bears the reference {quoted}\n")), "{report}");
    }
}

#[test]
fn an_empty_cell_is_called_empty() {
    let items = file(
        "empty.csv",
        "item,customer,salesperson,issued,due,amount,currency,invoice\n\
         A-1,X,,2026-01-01,,1.00,CNY,\nA-2,X,,2026-01-01,2026-02-01,,CNY,\nA-3,X,,2026-01-01,2026-02-01,1.00,,\n\
         ,X,,2026-01-01,2026-02-01,1.00,CNY,\n",
    );
    let report = report(&["--items", &items]);
    let places = section(&report, "Rows refused");
    let codes = ["due  date_syntax", "amount  amount_syntax", "currency  currency_unknown", "item  id_empty"];
    for (line, code) in (2..).zip(codes) {
        assert!(places.contains(&format!("empty.csv:{line}  {code}").as_str()), "{report}");
    }
    assert_eq!(places.iter().filter(|line| **line == "the cell is empty").count(), 4);
    assert_eq!(places.iter().filter(|line| **line == "单元格为空").count(), 4);
}

#[test]
fn a_file_in_another_encoding_is_not_guessed_at() {
    let path: PathBuf = [env!("CARGO_TARGET_TMPDIR"), "gbk.csv"].iter().collect();
    std::fs::write(&path, b"item,\xbf\xcd\xbb\xa7\n").unwrap();
    let path = path.display().to_string();
    let reason = "receivables: gbk.csv is not UTF-8; save it as UTF-8 / gbk.csv 不是 UTF-8 编码，请另存为 UTF-8\n";
    for argument in ["--contracts", "--items", "--receipts", "--holidays", "--layout"] {
        assert_eq!(stopped(&[argument, &path]), reason);
    }
}

#[test]
fn what_cannot_be_read_at_all_stops_with_the_place() {
    assert!(stopped(&["--items", &examples("data/receipts.csv")]).contains("there is no column `item`"));
    assert!(stopped(&["--items", "nowhere.csv"]).contains("nowhere.csv"));
    assert!(stopped(&["--as-of", "2026-02-30"]).contains("2026-02-30"));
    assert!(stopped(&["--lang", "fr"]).contains("fr"));
    assert!(stopped(&["--lang"]).contains("needs a value"));
    assert!(stopped(&["--everything"]).contains("--everything"));
    let misspelt = r#"{"about":"","asOf":"2026-01-01","dates":"Y-M-D","items":{"id":"i","customer":"c","duee":"d"}}"#;
    assert!(stopped(&["--layout", &file("misspelt.json", misspelt)]).contains("duee"));
    let receipts = examples("data/receipts.csv");
    assert!(stopped(&["--layout", &examples("layouts/ibm.json"), "--receipts", &receipts]).contains("`receipts`"));
}

#[test]
fn the_month_end_pack_is_one_page_with_the_figures_of_the_report() {
    for (lang, open) in [("en", "Open before = allocated + open after"), ("zh", "核销前 = 已核销 + 核销后")] {
        let path = file(&format!("month-end-{lang}.html"), "");
        let printed = report(&["--lang", lang, "--html", &path]);
        let page = std::fs::read_to_string(&path).unwrap();
        assert_eq!(printed, report(&["--lang", lang]), "the page changes nothing in the report");
        for figure in ["5,172,087.21", "2,471,281.32", "245,794.50", "1,422,889.60", "42,906.45", open] {
            assert!(page.contains(figure), "{figure}");
        }
        // 2,700,805.89 × 0.3 % + 577,742.88 × 1.6 % + 404,137.15 × 3.6 % + 66,511.69 × 6.6 % + 1,422,889.60 × 10.6 %
        assert!(page.contains("187,111.32"));
        assert!(!page.contains("<script") && !page.contains("http:") && !page.contains("https:"));
    }
}
