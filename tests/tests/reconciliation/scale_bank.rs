//! No path of bank files is quadratic: long ones of every shape are read in moments.
//!
//! Nothing is timed. A path that looks at the file for every line of it would look at 10¹¹ bytes here, and the run
//! would be noticed.

use std::fmt::Write as _;

use duebook::{DayCut, MergeRequest, ProofDemand, ReadRules, known_lines, merge_lines, read_statements};

const LINES: usize = 40_000;

fn mt940(each: impl Fn(usize) -> String) -> String {
    let mut text = String::from(":20:X\n:25:NL1\n:60F:C260206EUR0,\n");
    (0..LINES).for_each(|at| text.push_str(&each(at)));
    writeln!(text, ":62F:C260206EUR{LINES},\n-").unwrap();
    text
}

fn accepted(text: &str) -> usize {
    let rules = ReadRules { proof: ProofDemand::WhereStated, ..ReadRules::default() };
    read_statements(text.as_bytes(), &rules).unwrap().report.accepted.try_into().unwrap()
}

#[test]
fn a_long_statement_of_every_format() {
    assert_eq!(accepted(&mt940(|at| format!(":61:2602060206C1,NTRFR{at}\n:86:166?20EREF+{at}?21SVWZ+a?22b\n"))), LINES);
    let entry = "<Ntry><Amt Ccy=\"EUR\">1</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-02-06</Dt></BookgDt></Ntry>";
    let camt = |inner: &str| format!("<Document><BkToCstmrStmt><Stmt>{inner}</Stmt></BkToCstmrStmt></Document>");
    assert_eq!(accepted(&camt(&entry.repeat(LINES))), LINES);
    // As many statements, as many payments in one batch.
    let many: String = (0..LINES / 4).map(|at| format!("<Stmt><Id>{at}</Id>{entry}</Stmt>")).collect();
    assert_eq!(accepted(&format!("<Document><BkToCstmrStmt>{many}</BkToCstmrStmt></Document>")), LINES / 4);
    let paid = "<TxDtls><Refs><EndToEndId>E</EndToEndId></Refs><Amt Ccy=\"EUR\">1</Amt></TxDtls>".repeat(LINES / 4);
    let batch = entry
        .replace(">1<", &format!(">{}<", LINES / 4))
        .replace("</Ntry>", &format!("<NtryDtls>{paid}</NtryDtls></Ntry>"));
    assert_eq!(accepted(&camt(&batch)), 1);
    let ofx = format!(
        "OFXHEADER:100\n<OFX><STMTRS><CURDEF>EUR<BANKACCTFROM><ACCTID>1</BANKACCTFROM><BANKTRANLIST>{}</BANKTRANLIST></STMTRS></OFX>",
        "<STMTTRN><DTPOSTED>20260206<TRNAMT>1<MEMO>a & b</STMTTRN>".repeat(LINES)
    );
    assert_eq!(accepted(&ofx), LINES);
}

#[test]
fn equal_lines_without_end_are_merged() {
    let file = |more: &str| {
        let text = mt940(|_| ":61:2602060206C1,NTRFA\n".to_owned()).replace(":62F:", &format!("{more}:62F:"));
        let rules = ReadRules { proof: ProofDemand::Reported, ..ReadRules::default() };
        read_statements(text.as_bytes(), &rules).unwrap().statements
    };
    let known = known_lines(&file("")[0]);
    for cut in [DayCut::Whole, DayCut::Inside] {
        let request = MergeRequest { known: known.clone(), statements: file(":61:2602060206C1,NTRFA\n"), cut };
        let merged = merge_lines(&request).unwrap();
        assert_eq!((merged.new.len(), merged.known.len()), (1, LINES));
    }
    // Nothing moves the balance: every way of laying one upon the other begins alike, and nobody tries them all.
    let zero = |lines: usize| {
        let text = format!(
            ":20:X\n:25:NL1\n:60F:C260206EUR0,\n{}:62F:C260206EUR0,\n-\n",
            ":61:2602060206C0,NTRFA\n".repeat(lines)
        );
        read_statements(text.as_bytes(), &ReadRules::default()).unwrap().statements
    };
    let known = known_lines(&zero(LINES)[0]);
    let merged = merge_lines(&MergeRequest { known, statements: zero(LINES), cut: DayCut::Inside }).unwrap();
    assert_eq!((merged.new.len(), merged.doubtful.len()), (0, LINES));
}
