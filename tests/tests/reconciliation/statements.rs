//! Statement files from outside, against what their own projects say is in them.
//!
//! The files are not part of the project. Where they are present, every figure, day, reference and text that the
//! expected parse has is compared; where they are not, the test says so.

use std::fs;
use std::path::PathBuf;

use duebook::{
    BankLine, BankReferenceKind, Money, ProofDemand, ReadRules, Statement, StatementFile, StatementProof,
    read_statements,
};
use duebook_tests::mirror::root;
use serde_json::Value;

/// The folder with the files, if there is one: `DUEBOOK_DATA` or the folder beside the project.
fn folder() -> Option<PathBuf> {
    let beside = || root().join("../shared/data");
    let data = std::env::var_os("DUEBOOK_DATA").map_or_else(beside, PathBuf::from);
    Some(data.join("statements")).filter(|folder| folder.is_dir())
}

fn bytes(name: &str) -> Option<Vec<u8>> {
    let Some(folder) = folder() else {
        println!("{name} is not compared: the statement files are not present");
        return None;
    };
    Some(fs::read(folder.join(name)).unwrap())
}

fn shown(bytes: &[u8]) -> StatementFile {
    let file = read_statements(bytes, &ReadRules { proof: ProofDemand::Reported, ..ReadRules::default() }).unwrap();
    let report = &file.report;
    assert_eq!(report.rows, report.accepted + i64::try_from(report.left_out.len()).unwrap());
    for total in &report.totals {
        assert_eq!(total.accepted.plus(total.left_out).unwrap(), total.found);
    }
    file
}

fn expected(name: &str) -> Value {
    serde_json::from_slice(&bytes(name).unwrap()).unwrap()
}

fn refused(bytes: &[u8]) -> (String, String) {
    let error = read_statements(bytes, &ReadRules::default()).unwrap_err();
    (error.code().to_owned(), error.path().to_owned())
}

// ---- MT940 against the expected parse of mt940-rs

fn minor(text: &str) -> i64 {
    let (whole, places) = text.split_once('.').unwrap_or((text, ""));
    format!("{whole}{places:0<2}").parse().unwrap()
}

fn balance(value: &Value) -> (i64, String, String) {
    let sign = if value["debit_credit_indicator"] == "Debit" { -1 } else { 1 };
    let text = |key: &str| value[key].as_str().unwrap().to_owned();
    (sign * minor(&text("amount")), text("iso_currency_code"), text("date"))
}

fn ours(balance: Option<Money>, on: Option<duebook::Date>) -> (i64, String, String) {
    let balance = balance.unwrap();
    (balance.minor(), balance.currency().code().to_owned(), on.unwrap().to_string())
}

fn reference(line: &BankLine, kind: BankReferenceKind) -> Option<&str> {
    line.references.iter().find(|one| one.kind == kind).map(|one| one.text.as_str())
}

/// The text that is left when blanks and what the other project rewrites are gone.
fn plain(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).collect()
}

/// Everything the information field says is somewhere in the line.
fn information(line: &BankLine, value: &Value) {
    let mut all: String = line.texts.concat();
    for reference in &line.references {
        all.push_str(&reference.text);
    }
    let party = &line.party;
    let mut say = |part: &Option<String>| all.push_str(part.as_deref().unwrap_or_default());
    say(&party.name);
    say(&party.account);
    say(&party.bank);
    say(&line.code);
    let all = plain(&all);
    match value {
        Value::String(text) => assert_eq!(plain(&line.texts.concat()), plain(text)),
        Value::Object(fields) => {
            for (name, text) in fields {
                let Some(text) = text.as_str().filter(|_| name != "prima_nota" && name != "text_key_supplement") else {
                    continue;
                };
                // What stands behind a tag is in the order of the field, so each word is found.
                let mut rest = text.replace("MTLG:", " MTLG:");
                for tag in ["EREF+", "KREF+", "SVWZ+", "MREF+"] {
                    rest = rest.replace(tag, " ");
                }
                for word in rest.split(' ').filter(|word| word.len() > 4) {
                    assert!(all.contains(&plain(word)), "{name} `{word}` in {all}");
                }
            }
        }
        _ => {}
    }
}

fn compare_mt940(statement: &Statement, value: &Value) {
    assert_eq!(statement.account, value["account_id"].as_str().unwrap());
    assert_eq!(ours(statement.opening, statement.from), balance(&value["opening_balance"]));
    assert_eq!(ours(statement.closing, statement.to), balance(&value["closing_balance"]));
    let lines = value["statement_lines"].as_array().unwrap();
    assert_eq!(statement.lines.len(), lines.len());
    for (line, value) in statement.lines.iter().zip(lines) {
        let sign = match value["ext_debit_credit_indicator"].as_str().unwrap() {
            "Credit" | "ReverseDebit" => 1,
            "Debit" | "ReverseCredit" => -1,
            other => panic!("{other}"),
        };
        assert_eq!(line.amount.minor(), sign * minor(value["amount"].as_str().unwrap()));
        assert_eq!(line.value_date.unwrap().to_string(), value["value_date"].as_str().unwrap());
        if let Some(entry) = value["entry_date"].as_str() {
            assert_eq!(line.booked.to_string(), entry);
        }
        let code = line.code.as_deref().unwrap();
        assert_eq!(code.get(1..4), value["transaction_type_ident_code"].as_str(), "{code}");
        let own = value["customer_ref"].as_str().filter(|own| !matches!(*own, "NONREF" | "KREF+" | ""));
        if own.is_some() {
            assert_eq!(reference(line, BankReferenceKind::EndToEnd), own);
        }
        assert_eq!(reference(line, BankReferenceKind::Bank), value["bank_ref"].as_str());
        information(line, &value["information_to_account_owner"]);
    }
}

#[test]
fn mt940_files_say_what_their_expected_parses_say() {
    for name in ["mt940_danske_se", "mt940_sepa_snippet", "mt940_ing"] {
        let Some(given) = bytes(&format!("{name}.sta")) else { return };
        let (file, expected) = (shown(&given), expected(&format!("{name}.expected.json")));
        let expected = expected.as_array().unwrap();
        assert_eq!(file.statements.len(), expected.len(), "{name}");
        for (statement, value) in file.statements.iter().zip(expected) {
            compare_mt940(statement, value);
        }
    }
}

#[test]
fn mt940_files_are_proven_or_their_break_is_named() {
    let Some(danske) = bytes("mt940_danske_se.sta") else { return };
    let file = shown(&danske);
    println!("{:?}", file.statements.iter().map(|one| &one.proof).collect::<Vec<_>>());
    for (name, at) in [("mt940_ing.sta", 0), ("mt940_sepa_snippet.sta", 1)] {
        let path = format!("statements[{at}].closing");
        assert_eq!(refused(&bytes(name).unwrap()), ("closing_balance".to_owned(), path), "{name}");
    }
    // The last bank still writes marks, which ISO 4217 has withdrawn: the caller says what they are.
    let deutsche = bytes("mt940_deutsche_bank.txt").unwrap();
    assert_eq!(refused(&deutsche), ("currency_unknown".to_owned(), "statements[0].opening".to_owned()));
    let marks = duebook::Currency::declare("DEM", 2).unwrap();
    let read = read_statements(&deutsche, &ReadRules { currency: Some(marks), ..ReadRules::default() }).unwrap();
    assert_eq!(read.statements.len(), 3);
    assert!(read.statements.iter().all(|one| one.proof == StatementProof::OpeningClosing {}));
    assert_eq!(read.statements[0].lines[0].instructed.unwrap().to_string(), "-47.11 CAD");
    assert_eq!(read.statements[1].lines[1].texts, ["UEBERWEISUNG", "Gehalt Oktober FirmaMustermannGmbH"]);
}

// ---- camt against the expected parse of genkgo/camt

/// The first object of a class anywhere in the expected parse, in the order it was written.
fn find<'v>(value: &'v Value, class: &str, found: &mut Vec<&'v Value>) {
    match value {
        Value::Object(fields) => {
            if fields.get("__CLASS__").and_then(Value::as_str).is_some_and(|name| name.ends_with(class)) {
                found.push(value);
            }
            fields.values().for_each(|inner| find(inner, class, found));
        }
        Value::Array(list) => list.iter().for_each(|inner| find(inner, class, found)),
        _ => {}
    }
}

fn all<'v>(value: &'v Value, class: &str) -> Vec<&'v Value> {
    let mut found = Vec::new();
    find(value, class, &mut found);
    found
}

/// Every text of these names anywhere.
fn texts(value: &Value, names: &[&str], found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (name, inner) in fields {
                match inner {
                    Value::String(text) if names.contains(&name.as_str()) => found.push(text.clone()),
                    _ => texts(inner, names, found),
                }
            }
        }
        Value::Array(list) => list.iter().for_each(|inner| texts(inner, names, found)),
        _ => {}
    }
}

fn genkgo_money(value: &Value) -> (i64, String) {
    let amount = value["getAmount"].as_str().unwrap().parse().unwrap();
    (amount, value["getCurrency"]["getCode"].as_str().unwrap().to_owned())
}

#[test]
fn camt_files_say_what_their_expected_parses_say() {
    for name in ["camt053_v2_ultimate", "camt053_v4", "camt054_v4"] {
        let Some(given) = bytes(&format!("{name}.xml")) else { return };
        let (file, expected) = (shown(&given), expected(&format!("{name}.expected.json")));
        let lines: Vec<&BankLine> = file.statements.iter().flat_map(|one| &one.lines).collect();
        let mut entries = all(&expected, "DTO\\Entry");
        entries.retain(|entry| entry["getAmount"].is_object());
        assert_eq!(lines.len(), entries.len(), "{name}");
        for (line, entry) in lines.iter().zip(entries) {
            let amount = genkgo_money(&entry["getAmount"]);
            // The other project signs by the indicator as well.
            assert_eq!((line.amount.minor(), line.amount.currency().code().to_owned()), amount, "{name}");
            let day = entry["getBookingDate"]["0"].as_str().unwrap();
            assert_eq!(line.booked.to_string(), day[..10]);
            let day = entry["getValueDate"]["0"].as_str().unwrap();
            assert_eq!(line.value_date.unwrap().to_string(), day[..10]);
            assert_eq!(line.reversal, entry["getReversalIndicator"].as_bool().unwrap_or(false));
            assert_eq!(reference(line, BankReferenceKind::Bank), entry["getAccountServicerReference"].as_str());
            let details = all(&expected, "DTO\\EntryTransactionDetail");
            if details.len() > 1 {
                assert_eq!(line.details.len(), details.len(), "{name}");
            }
            // Every reference, remittance text and name of the other side is in the line or its details.
            let mut ours = format!("{line:?}");
            ours = ours.replace("\\\"", "\"");
            let mut theirs = Vec::new();
            for detail in details {
                texts(
                    &detail["getRemittanceInformation"],
                    &["getMessage", "getRef", "getReference", "getAdditionalRemittanceInformation"],
                    &mut theirs,
                );
                texts(
                    &detail["getReferences"],
                    &["getEndToEndId", "getInstructionId", "getPaymentInformationId", "getReference"],
                    &mut theirs,
                );
            }
            assert!(!theirs.is_empty(), "{name}");
            for text in theirs {
                assert!(ours.contains(text.trim()), "{name}: `{text}` in {ours}");
            }
        }
        let accounts = &file.statements[0].account;
        let mut theirs = Vec::new();
        texts(&expected, &["getIban", "getIdentification"], &mut theirs);
        assert!(theirs.contains(accounts), "{name}: {accounts} in {theirs:?}");
    }
}

#[test]
fn camt_files_are_proven_or_their_break_is_named() {
    let Some(batch) = bytes("camt053_v2_batch.xml") else { return };
    // The totals speak of 35 entries; whoever made the sample kept three.
    assert_eq!(refused(&batch), ("closing_balance".to_owned(), "statements[0].closing".to_owned()));
    let file = shown(&batch);
    let line = &file.statements[0].lines[0];
    assert_eq!((line.payments, line.details.len()), (Some(3), 0));
    assert_eq!(line.amount.to_string(), "-4753.74 EUR");
    assert!(matches!(&file.statements[0].proof, StatementProof::Broken { breaks }
        if breaks.iter().any(|one| one.code == "statement_total" && one.en.contains("35"))));
    let other = ("currency_mismatch".to_owned(), "statements[0].closing".to_owned());
    assert_eq!(refused(&bytes("camt053_v4.xml").unwrap()), other);
    assert_eq!(refused(&bytes("camt053_v2_ultimate.xml").unwrap()), other);
    let instructed = bytes("camt053_v2_instructed_amount.xml").unwrap();
    assert_eq!(refused(&instructed), ("closing_balance".to_owned(), "statements[0].closing".to_owned()));
    assert_eq!(shown(&instructed).statements[0].lines[0].texts.len(), 2);
    // Details in francs for a booking in crowns.
    let (code, path) = refused(&bytes("camt054_v4.xml").unwrap());
    assert_eq!((code.as_str(), path.as_str()), ("currency_mismatch", "statements[0].lines[0].details[0].amount"));
    // No booked opening or closing balance: nothing is proven, and less proof may be asked for.
    let seven = bytes("camt053_v7.xml").unwrap();
    assert_eq!(refused(&seven), ("statement_unproven".to_owned(), "statements[0]".to_owned()));
    let rules = ReadRules { proof: ProofDemand::WhereStated, ..ReadRules::default() };
    assert_eq!(read_statements(&seven, &rules).unwrap().statements[0].layout, "camt.053.001.07");
}

#[test]
fn an_ofx_file_is_proven_by_the_opening_balance_of_the_caller() {
    let Some(given) = bytes("ofx_suncorp.ofx") else { return };
    assert_eq!(refused(&given), ("statement_unproven".to_owned(), "statements[0]".to_owned()));
    let opening = Money::parse("1250.97", duebook::Currency::new("AUD").unwrap()).unwrap();
    let read = read_statements(&given, &ReadRules { opening: Some(opening), ..ReadRules::default() }).unwrap();
    let statement = &read.statements[0];
    assert_eq!((statement.layout.as_str(), read.report.encoding.as_str()), ("ofx/200", "us-ascii"));
    assert_eq!((statement.account.as_str(), statement.proof.clone()), ("123456789", StatementProof::OpeningClosing {}));
    let line = &statement.lines[0];
    assert_eq!((line.amount.to_string().as_str(), line.booked.to_string().as_str()), ("-16.85 AUD", "2013-12-15"));
    assert_eq!(reference(line, BankReferenceKind::Bank), Some("1"));
    assert_eq!(line.texts, ["EFTPOS WDL HANDYWAY ALDI STORE   GEELONG WEST VICAU"]);
}
