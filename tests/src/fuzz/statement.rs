//! Bank files (银行对账单): a file that is accepted adds up, says the same again, and survives as JSON.

use std::collections::BTreeSet;

use duebook::{
    BankLine, Currency, ProofDemand, ReadRules, StatementFile, StatementFormat, StatementProof, json, read_statements,
};

use super::requests;
use crate::vectors::Given;

/// What stands in camt files.
pub const CAMT_WORDS: &[&str] = &[
    "<Ntry>",
    "</Ntry>",
    "<Amt Ccy=\"EUR\">",
    "</Amt>",
    "<CdtDbtInd>DBIT</CdtDbtInd>",
    "<Cd>OPBD</Cd>",
    "<Cd>CLBD</Cd>",
    "<TxDtls>",
    "</TxDtls>",
    "<RvslInd>true</RvslInd>",
    "&amp;",
    "&#x0;",
    "]]>",
    "<![CDATA[",
    "0.00",
    "-1",
    "99999999999999999999",
    "JPY",
    "2026-02-30",
    "9999-12-31",
    "xmlns=\"\"",
];
/// What stands in MT940 files.
pub const MT940_WORDS: &[&str] = &[
    ":20:",
    ":25:",
    ":28C:1/2",
    ":60F:",
    ":60M:C260201EUR0,",
    ":61:2602060206RC1,NTRFX//Y",
    ":62F:",
    ":62M:",
    ":86:?20",
    ":90D:",
    "\r\n-",
    "\r\n",
    "RD",
    "EUR",
    "JPY",
    "0,00",
    "999999999999,99",
    "-}",
    "{1:F01",
    "//",
    "+",
];
/// What stands in OFX files.
pub const OFX_WORDS: &[&str] = &[
    "<STMTTRN>",
    "</STMTTRN>",
    "<TRNAMT>",
    "<FITID>",
    "<DTPOSTED>20260230",
    "<BALAMT>",
    "<CURDEF>",
    "<ORIGCURRENCY>",
    "<CCSTMTRS>",
    "&lt;",
    "OFXHEADER:100",
    "ENCODING:UTF-16",
    "-0.00",
    "1,07",
    "[0:GMT]",
    "<?OFX OFXHEADER=\"200\"?>",
];
/// What stands in tables.
pub const TABLE_WORDS: &[&str] = &[
    "\"",
    "\"\"",
    ",",
    ";",
    "\t",
    "\r\n",
    "\n\n",
    "余额",
    "借方发生额",
    "2026-02-06",
    "20260230",
    "1,234.56",
    "-0.00",
    "\u{feff}",
    "合计",
    "'",
];

/// camt.053 and camt.054.
pub fn camt(data: &[u8]) -> bool {
    let found = [StatementFormat::Camt053, StatementFormat::Camt054].map(|format| read(data, Some(format)));
    found.contains(&true)
}

/// MT940.
pub fn mt940(data: &[u8]) -> bool {
    read(data, Some(StatementFormat::Mt940))
}

/// OFX, as SGML and as XML.
pub fn ofx(data: &[u8]) -> bool {
    read(data, Some(StatementFormat::Ofx))
}

/// Tables in all the layouts that are known, and files of which nobody says what they are.
pub fn table(data: &[u8]) -> bool {
    let found = [Some(StatementFormat::Table), None].map(|format| read(data, format));
    found.contains(&true)
}

/// Reads with every demand: whether one of them accepted the file.
fn read(data: &[u8], format: Option<StatementFormat>) -> bool {
    // A table of these banks does not say its currency.
    let currency = matches!(format, Some(StatementFormat::Table) | None).then(|| Currency::new("CNY").ok()).flatten();
    let demands = [ProofDemand::Required, ProofDemand::WhereStated, ProofDemand::Reported];
    let answers = demands.map(|proof| {
        let rules = ReadRules { format, currency, proof, ..ReadRules::default() };
        let answer = read_statements(data, &rules);
        assert_eq!(answer, read_statements(data, &rules), "the same file says something else");
        match answer {
            Ok(file) => {
                holds(&file, proof);
                let text = json::write(&file).unwrap_or_else(|e| panic!("{e}"));
                assert_eq!(json::read(&text), Ok(file.clone()), "what was read does not survive as JSON");
                Some(file)
            }
            Err(refused) => {
                assert!(!refused.code().is_empty() && !refused.to_string().is_empty() && !refused.zh().is_empty());
                None
            }
        }
    });
    // Who demands less is told no other lines, and is never refused alone.
    for pair in answers.windows(2) {
        if let [Some(strict), lax] = pair {
            let lax = lax.as_ref().unwrap_or_else(|| panic!("refused although less was demanded"));
            assert_eq!(lines(strict), lines(lax));
        }
    }
    answers.iter().any(Option::is_some)
}

fn lines(file: &StatementFile) -> Vec<&BankLine> {
    file.statements.iter().flat_map(|statement| &statement.lines).collect()
}

/// What every accepted file fulfils, summed up here.
fn holds(file: &StatementFile, demand: ProofDemand) {
    let all = lines(file);
    let sum = |lines: &[&BankLine]| lines.iter().map(|line| i128::from(line.amount.minor())).sum::<i128>();
    let report = &file.report;
    assert_eq!(usize::try_from(report.accepted), Ok(all.len()));
    assert_eq!(report.rows, report.accepted + i64::try_from(report.left_out.len()).unwrap_or(-1));
    for total in &report.totals {
        let of = |line: &&BankLine| line.amount.currency() == total.found.currency();
        let own: Vec<&BankLine> = all.iter().copied().filter(of).collect();
        assert_eq!(i128::from(total.accepted.minor()), sum(&own));
        assert_eq!(total.found.minor(), total.accepted.minor() + total.left_out.minor());
    }
    let ids: BTreeSet<_> = all.iter().map(|line| &line.id).collect();
    assert_eq!(ids.len(), all.len(), "an id stands twice");
    for statement in &file.statements {
        if matches!(statement.proof, StatementProof::Broken { .. }) {
            assert_eq!(demand, ProofDemand::Reported, "broken, and taken all the same");
            continue;
        }
        for line in &statement.lines {
            let details: i128 = line.details.iter().map(|one| i128::from(one.amount.minor())).sum();
            assert!(line.details.is_empty() || details == i128::from(line.amount.minor()), "details do not add up");
        }
        if let (Some(opening), Some(closing)) = (statement.opening, statement.closing) {
            let moved = sum(&statement.lines.iter().collect::<Vec<_>>());
            assert_eq!(i128::from(opening.minor()) + moved, i128::from(closing.minor()));
        }
        assert!(demand != ProofDemand::Required || statement.proof != (StatementProof::Nothing {}));
    }
}

/// The files of the vectors that `is` one of.
fn seeds(is: fn(&str) -> bool) -> Vec<Vec<u8>> {
    let text = |given: Given| match given {
        Given::Value(value) => value["text"].as_str().map(str::to_owned),
        Given::Text(_) => None,
    };
    requests(&["readStatementsText"])
        .filter_map(|(_, given)| text(given))
        .filter(|text| is(text))
        .map(String::into_bytes)
        .collect()
}

fn is_camt(text: &str) -> bool {
    text.contains("BkToCstmr")
}

fn is_mt940(text: &str) -> bool {
    text.contains(":60F:") || text.contains(":60M:")
}

fn is_ofx(text: &str) -> bool {
    text.contains("<OFX>")
}

/// The camt files of the vectors.
pub fn camt_seeds() -> Vec<Vec<u8>> {
    seeds(is_camt)
}

/// The MT940 files of the vectors.
pub fn mt940_seeds() -> Vec<Vec<u8>> {
    seeds(is_mt940)
}

/// The OFX files of the vectors.
pub fn ofx_seeds() -> Vec<Vec<u8>> {
    seeds(is_ofx)
}

/// The other files of the vectors.
pub fn table_seeds() -> Vec<Vec<u8>> {
    seeds(|text| !is_camt(text) && !is_mt940(text) && !is_ofx(text))
}
