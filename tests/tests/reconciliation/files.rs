//! Bank files hold their promises: nothing lost, nothing twice, nothing guessed, whatever is in them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use duebook::{
    AttachReason, AttachRequest, BankLine, Currency, Date, DayCut, Error, KnownLine, LineMerge, MergeRequest, Money,
    ProofDemand, ReadRules, Statement, StatementFile, StatementProof, attach_details, known_lines, merge_lines,
    read_statements,
};
use proptest::prelude::*;

fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::new("EUR").unwrap()).unwrap()
}

fn rules(proof: ProofDemand) -> ReadRules {
    ReadRules { proof, ..ReadRules::default() }
}

fn read(text: &str) -> Result<StatementFile, Error> {
    read_statements(text.as_bytes(), &ReadRules::default())
}

fn refused(text: &str) -> (String, String) {
    let error = read(text).unwrap_err();
    (error.code().to_owned(), error.path().to_owned())
}

// ---- writers, by the rules of the formats, without this library

/// A booking of the stream that files are cut from.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Booking {
    day: Date,
    minor: i64,
    text: String,
}

fn number(minor: i64, point: char) -> String {
    let minor = minor.abs();
    format!("{}{point}{:02}", minor / 100, minor % 100)
}

fn short(day: Date) -> String {
    format!("{:02}{:02}{:02}", day.year() % 100, day.month(), day.day())
}

fn mark(minor: i64) -> char {
    if minor < 0 { 'D' } else { 'C' }
}

fn mt940(opening: i64, bookings: &[Booking]) -> String {
    let first = bookings.first().map_or(Date::new(2026, 2, 1).unwrap(), |one| one.day);
    let mut text = format!(
        ":20:X\r\n:25:NL44RABO0123456789\r\n:28C:7/1\r\n:60F:{}{}EUR{}\r\n",
        mark(opening),
        short(first),
        number(opening, ',')
    );
    let mut balance = opening;
    for one in bookings {
        balance += one.minor;
        let day = short(one.day);
        write!(
            text,
            ":61:{day}{}{}{}NTRFNONREF\r\n:86:{}\r\n",
            &day[2..],
            mark(one.minor),
            number(one.minor, ','),
            one.text
        )
        .unwrap();
    }
    let last = bookings.last().map_or(first, |one| one.day);
    write!(text, ":62F:{}{}EUR{}\r\n-\r\n", mark(balance), short(last), number(balance, ',')).unwrap();
    text
}

fn indicator(minor: i64) -> &'static str {
    if minor < 0 { "DBIT" } else { "CRDT" }
}

fn camt(opening: i64, bookings: &[Booking]) -> String {
    let balance = |code: &str, minor: i64| {
        format!(
            "<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">{}</Amt><CdtDbtInd>{}</CdtDbtInd><Dt><Dt>2026-02-01</Dt></Dt></Bal>",
            number(minor, '.'),
            indicator(minor)
        )
    };
    let closing = opening + bookings.iter().map(|one| one.minor).sum::<i64>();
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<n:Document xmlns:n=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><n:BkToCstmrStmt><n:Stmt><n:Id>S</n:Id><Acct><Id><IBAN>NL44RABO0123456789</IBAN></Id><Ccy>EUR</Ccy></Acct>{}{}",
        balance("OPBD", opening),
        balance("CLBD", closing)
    );
    for one in bookings {
        writeln!(text, "<Ntry><Amt Ccy=\"EUR\">{}</Amt><CdtDbtInd>{}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>{}</Dt></BookgDt><NtryDtls><TxDtls><RmtInf><Ustrd>{}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>", number(one.minor, '.'), indicator(one.minor), one.day, one.text).unwrap();
    }
    text.push_str("</n:Stmt></n:BkToCstmrStmt></n:Document>\n");
    text
}

fn ofx(opening: i64, bookings: &[Booking]) -> String {
    let closing = opening + bookings.iter().map(|one| one.minor).sum::<i64>();
    let sign = |minor: i64| format!("{}{}", if minor < 0 { "-" } else { "" }, number(minor, '.'));
    let mut text = String::from(
        "OFXHEADER:100\r\nDATA:OFXSGML\r\nVERSION:102\r\nENCODING:UTF-8\r\n\r\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR<BANKACCTFROM><BANKID>R<ACCTID>NL44RABO0123456789</BANKACCTFROM><BANKTRANLIST>\r\n",
    );
    for (at, one) in bookings.iter().enumerate() {
        let day = one.day.to_string().replace('-', "");
        write!(
            text,
            "<STMTTRN><TRNTYPE>OTHER<DTPOSTED>{day}<TRNAMT>{}<FITID>F{at}<MEMO>{}</STMTTRN>\r\n",
            sign(one.minor),
            one.text
        )
        .unwrap();
    }
    write!(text, "</BANKTRANLIST><LEDGERBAL><BALAMT>{}<DTASOF>20260228</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>\r\n", sign(closing)).unwrap();
    text
}

/// Bookings of few days, amounts and texts, so that equal ones are common.
fn stream(most: usize) -> impl Strategy<Value = Vec<Booking>> {
    let booking = (
        0_i64..4,
        prop::sample::select(vec![500_i64, -500, 1_001, -27, 500_000]),
        prop::sample::select(vec!["coffee", "rent 7", "Invoice 2026-017"]),
    );
    prop::collection::vec(booking, 0..most).prop_map(|mut all| {
        all.sort_by_key(|(day, _, _)| *day);
        let day = |number: i64| Date::new(2026, 2, 6).unwrap().add_days(number).unwrap();
        all.into_iter()
            .map(|(number, minor, text)| Booking { day: day(number), minor, text: text.to_owned() })
            .collect()
    })
}

fn content(line: &BankLine) -> Booking {
    Booking { day: line.booked, minor: line.amount.minor(), text: line.texts.join(" ") }
}

/// The sums of a file, computed here: what any accepted file has to fulfil.
fn holds(file: &StatementFile, demand: ProofDemand) {
    let report = &file.report;
    let lines = file.statements.iter().map(|one| one.lines.len()).sum::<usize>();
    assert_eq!(report.accepted, i64::try_from(lines).unwrap());
    assert_eq!(report.rows, report.accepted + i64::try_from(report.left_out.len()).unwrap());
    for total in &report.totals {
        let of = |line: &&BankLine| line.amount.currency() == total.found.currency();
        let sum: i64 =
            file.statements.iter().flat_map(|one| &one.lines).filter(of).map(|line| line.amount.minor()).sum();
        assert_eq!(total.accepted.minor(), sum);
        assert_eq!(total.found.minor(), total.accepted.minor() + total.left_out.minor());
    }
    let mut ids = std::collections::BTreeSet::new();
    for statement in &file.statements {
        assert!(statement.lines.iter().all(|line| ids.insert(line.id.clone())), "an id stands twice");
        if matches!(statement.proof, StatementProof::Broken { .. }) {
            assert_eq!(demand, ProofDemand::Reported);
            continue;
        }
        for line in &statement.lines {
            let sum: i64 = line.details.iter().map(|one| one.amount.minor()).sum();
            assert!(line.details.is_empty() || sum == line.amount.minor(), "details do not add up");
        }
        if let (Some(opening), Some(closing)) = (statement.opening, statement.closing) {
            let sum: i64 = statement.lines.iter().map(|line| line.amount.minor()).sum();
            assert_eq!(opening.minor() + sum, closing.minor());
        }
        assert!(demand != ProofDemand::Required || statement.proof != (StatementProof::Nothing {}));
    }
}

proptest! {
    #[test]
    fn n20_every_format_says_the_same_and_one_wrong_cent_is_refused(bookings in stream(12), opening in -5_000_i64..5_000, at in any::<prop::sample::Index>(), off in prop::sample::select(vec![-1_i64, 1, 100])) {
        for (write, ofx_needs) in [(mt940 as fn(i64, &[Booking]) -> String, None), (camt, None), (ofx, Some(eur(opening)))] {
            let rules = ReadRules { opening: ofx_needs, ..ReadRules::default() };
            let file = read_statements(write(opening, &bookings).as_bytes(), &rules).unwrap();
            holds(&file, ProofDemand::Required);
            prop_assert_eq!(file.statements[0].lines.iter().map(content).collect::<Vec<_>>(), bookings.clone());
            prop_assert_eq!(&file.statements[0].account, "NL44RABO0123456789");
            if bookings.is_empty() { continue; }
            // A wrong amount in one line, with the balances as they were.
            let mut wrong = bookings.clone();
            let place = at.index(wrong.len());
            wrong[place].minor += off;
            let (right, changed) = (write(opening, &bookings), write(opening, &wrong));
            // The balance stands before the lines in camt and behind them in the others.
            let cut = |text: &str| text.find(":62F:").or_else(|| text.find("<LEDGERBAL>")).or_else(|| text.find("<Ntry>")).unwrap();
            let (head, tail) = if right.contains("<Ntry>") { (&right, &changed) } else { (&changed, &right) };
            let broken = format!("{}{}", &head[..cut(head)], &tail[cut(tail)..]);
            let error = read_statements(broken.as_bytes(), &rules).unwrap_err();
            prop_assert_eq!((error.code(), error.path()), ("closing_balance", "statements[0].closing"));
        }
    }

    #[test]
    fn n20_a_changed_file_is_refused_or_its_totals_hold(bookings in stream(8), which in 0_usize..3, changes in prop::collection::vec((any::<prop::sample::Index>(), 0_u8..5, any::<u8>()), 1..4), demand in prop::sample::select(vec![ProofDemand::Required, ProofDemand::WhereStated, ProofDemand::Reported])) {
        let text = [mt940, camt, ofx][which](1_000, &bookings);
        let mut bytes = text.into_bytes();
        for (at, how, byte) in changes {
            if bytes.is_empty() { break; }
            let at = at.index(bytes.len());
            match how {
                0 => bytes[at] = byte,
                1 => { bytes.remove(at); }
                2 => bytes.insert(at, byte),
                3 => bytes.truncate(at),
                // A piece of the file stands twice.
                _ => { let piece = bytes[at..].to_vec(); bytes.extend(piece); }
            }
        }
        if let Ok(file) = read_statements(&bytes, &rules(demand)) {
            holds(&file, demand);
        }
    }

    #[test]
    fn n20_noise_is_refused(bytes in prop::collection::vec(any::<u8>(), 0..400), format in prop::sample::select(vec![None, Some(duebook::StatementFormat::Mt940), Some(duebook::StatementFormat::Camt053), Some(duebook::StatementFormat::Ofx)]), latin in any::<bool>()) {
        let rules = ReadRules { format, encoding: latin.then(|| "iso-8859-1".to_owned()), proof: ProofDemand::Reported, ..ReadRules::default() };
        prop_assert!(read_statements(&bytes, &rules).is_err());
    }

    /// Files that hold whole days: whatever order they come in, every booking is posted once.
    #[test]
    fn g16_overlapping_files_of_whole_days_post_everything_once(bookings in stream(24), windows in prop::collection::vec((0_i64..5, 0_i64..5), 1..6)) {
        let first = Date::new(2026, 2, 6).unwrap();
        let (mut known, mut posted): (Vec<KnownLine>, Vec<BankLine>) = (Vec::new(), Vec::new());
        let mut seen = std::collections::BTreeSet::new();
        for (from, days) in windows {
            let inside = |one: &&Booking| (from..from + days).contains(&one.day.days_since(first));
            let window: Vec<Booking> = bookings.iter().filter(inside).cloned().collect();
            seen.extend(window.iter().map(|one| one.day));
            let opening: i64 = bookings.iter().filter(|one| one.day.days_since(first) < from).map(|one| one.minor).sum();
            let merged = import(&mut known, mt940(opening, &window), DayCut::Whole);
            prop_assert_eq!(merged.new.len() + merged.known.len(), window.len());
            prop_assert!(merged.changed.is_empty() && merged.doubtful.is_empty() && merged.gone.is_empty());
            posted.extend(merged.new);
            // The same file again brings nothing.
            prop_assert_eq!(import(&mut known, mt940(opening, &window), DayCut::Whole).new.len(), 0);
        }
        let days: Vec<Booking> = bookings.into_iter().filter(|one| seen.contains(&one.day)).collect();
        prop_assert_eq!(counted(posted.iter().map(content)), counted(days.into_iter()));
        let ids: std::collections::BTreeSet<_> = posted.iter().map(|line| &line.id).collect();
        prop_assert_eq!(ids.len(), posted.len());
    }

    /// Files cut anywhere, one after the other without a gap: nothing is posted twice; and if nothing was doubtful,
    /// everything was posted.
    #[test]
    fn g16_files_cut_inside_a_day_post_nothing_twice(bookings in stream(20), cuts in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>()), 1..5)) {
        let (mut known, mut posted): (Vec<KnownLine>, Vec<BankLine>) = (Vec::new(), Vec::new());
        let (mut end, mut begin, mut doubtful) = (0_usize, 0_usize, 0_usize);
        for (from, to) in cuts {
            // From somewhere in the last file, or its end, to anywhere behind.
            let start = begin + from.index(end - begin + 1);
            let stop = start + to.index(bookings.len() - start + 1);
            let window = &bookings[start..stop];
            let opening: i64 = bookings[..start].iter().map(|one| one.minor).sum();
            let merged = import(&mut known, mt940(opening, window), DayCut::Inside);
            prop_assert_eq!(merged.new.len() + merged.known.len() + merged.doubtful.len() + merged.changed.len(), window.len());
            prop_assert!(merged.changed.is_empty());
            doubtful += merged.doubtful.len();
            posted.extend(merged.new);
            if stop > end { (begin, end) = (start, stop); }
        }
        let truth = counted(bookings[..end].iter().cloned());
        let ours = counted(posted.iter().map(content));
        for (content, times) in &ours {
            prop_assert!(times <= &truth[content], "{content:?} was posted {times} times");
        }
        if doubtful == 0 {
            prop_assert_eq!(ours, truth);
        }
        let ids: std::collections::BTreeSet<_> = posted.iter().map(|line| &line.id).collect();
        prop_assert_eq!(ids.len(), posted.len());
    }

    /// A notification explains a booking if, and only if, its payments add up to it.
    #[test]
    fn details_are_attached_if_they_add_up(amounts in prop::collection::vec(prop::collection::vec(1_i64..9_999, 2..5), 1..5), off in 0_i64..2) {
        let entry = |at: usize, minor: i64, details: &str| format!("<Ntry><Amt Ccy=\"EUR\">{}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-02-06</Dt></BookgDt><AcctSvcrRef>B-{at}</AcctSvcrRef>{details}</Ntry>", number(minor, '.'));
        let sums: Vec<i64> = amounts.iter().map(|of| of.iter().sum()).collect();
        let plain: String = sums.iter().enumerate().map(|(at, sum)| entry(at, *sum, "")).collect();
        let bal = |code: &str, minor: i64| format!("<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">{}</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>", number(minor, '.'));
        let acct = "<Acct><Id><IBAN>NL1</IBAN></Id><Ccy>EUR</Ccy></Acct>";
        let statement = format!("<Document><BkToCstmrStmt><Stmt>{acct}{}{}{plain}</Stmt></BkToCstmrStmt></Document>", bal("OPBD", 0), bal("CLBD", sums.iter().sum()));
        let detailed: String = amounts.iter().enumerate().map(|(at, of)| {
            // The first batch of the notification may be of another amount than was booked.
            let more = if at == 0 { off } else { 0 };
            let payments: String = of.iter().enumerate().map(|(n, minor)| format!("<TxDtls><Amt Ccy=\"EUR\">{}</Amt></TxDtls>", number(minor + if n == 0 { more } else { 0 }, '.'))).collect();
            entry(at, sums[at] + more, &format!("<NtryDtls><Btch><NbOfTxs>{}</NbOfTxs></Btch>{payments}</NtryDtls>", of.len()))
        }).collect();
        let notification = format!("<Document><BkToCstmrDbtCdtNtfctn><Ntfctn>{acct}{detailed}</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>");
        let statements = read(&statement).unwrap().statements;
        let notifications = read_statements(notification.as_bytes(), &rules(ProofDemand::WhereStated)).unwrap().statements;
        let attached = attach_details(&AttachRequest { statements, notifications }).unwrap();
        for (at, (line, entry)) in attached.statements[0].lines.iter().zip(&attached.entries).enumerate() {
            if at == 0 && off > 0 {
                prop_assert_eq!(line.details.len(), 0);
                prop_assert_eq!(&entry.reason, &AttachReason::OtherAmount { booked: line.amount, explained: eur(sums[0] + off) });
                prop_assert!(entry.line.is_none());
            } else {
                prop_assert_eq!(line.details.iter().map(|one| one.amount.minor()).collect::<Vec<_>>(), amounts[at].clone());
                prop_assert_eq!(entry.line.as_ref(), Some(&line.id));
            }
        }
    }
}

fn counted(all: impl Iterator<Item = Booking>) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for one in all {
        *counts.entry(format!("{one:?}")).or_insert(0) += 1;
    }
    counts
}

/// Reads a file, merges it, and keeps what is new.
fn import(known: &mut Vec<KnownLine>, text: String, cut: DayCut) -> LineMerge {
    let statements = read(&text).unwrap().statements;
    let merged = merge_lines(&MergeRequest { known: known.clone(), statements: statements.clone(), cut }).unwrap();
    // What is kept has the ids of the merge, and stands in the order of booking.
    let mut lines = merged.new.clone().into_iter();
    let mut next = lines.next();
    for (statement, kept) in statements.iter().map(|one| (one, known_lines(one))) {
        for (line, mut kept) in statement.lines.iter().zip(kept) {
            let Some(new) = next.as_ref().filter(|new| new.row == line.row) else { continue };
            kept.id = new.id.clone();
            known.push(kept);
            next = lines.next();
        }
    }
    assert!(next.is_none());
    merged
}

fn one_line_statement() -> Vec<Booking> {
    let day = Date::new(2026, 2, 6).unwrap();
    vec![
        Booking { day, minor: 33_907, text: "rent 7".to_owned() },
        Booking { day, minor: -850, text: "fee Zoë 合同".to_owned() },
    ]
}

#[test]
fn n20_a_file_cut_off_anywhere_is_refused_or_whole() {
    let bookings = one_line_statement();
    for (write, opening) in [(mt940 as fn(i64, &[Booking]) -> String, None), (camt, None), (ofx, Some(eur(1_001)))] {
        let whole = write(1_001, &bookings).into_bytes();
        let rules = ReadRules { opening, ..ReadRules::default() };
        let mut taken = 0;
        for end in 0..whole.len() {
            if let Ok(file) = read_statements(&whole[..end], &rules) {
                taken += 1;
                holds(&file, ProofDemand::Required);
                assert_eq!(file.report.accepted, 2, "a line is missing of the first {end} bytes");
            }
        }
        assert!(taken <= 8, "only line ends and the end mark may be missing: {taken}");
    }
}

fn entry(inner: &str) -> String {
    format!(
        "<Document><BkToCstmrStmt><Stmt><Acct><Id><IBAN>NL1</IBAN></Id><Ccy>EUR</Ccy></Acct><Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">0</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal><Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">10.01</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal><Ntry>{inner}</Ntry></Stmt></BkToCstmrStmt></Document>"
    )
}

const TEN: &str =
    "<Amt Ccy=\"EUR\">10.01</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-02-06</Dt></BookgDt>";

#[test]
fn camt_that_contradicts_or_attacks_is_refused() {
    assert_eq!(read(&entry(TEN)).unwrap().statements[0].lines.len(), 1);
    let ends = |with: &str, from: &str, to: &str| refused(&with.replacen(from, to, 1));
    let at = |code: &str, path: &str| (code.to_owned(), path.to_owned());
    let line = "statements[0].lines[0]";
    let amount = format!("{line}.amount");
    let ten = entry(TEN);
    let booked = |from: &str, to: &str| ends(&ten, &format!("<Ntry>{from}"), &format!("<Ntry>{to}"));
    assert_eq!(booked("<Amt Ccy=\"EUR\">10.01", "<Amt Ccy=\"USD\">10.01"), at("currency_mismatch", &amount));
    assert_eq!(booked("<Amt Ccy=\"EUR\">10.01", "<Amt Ccy=\"EUR\">-10.01"), at("amount_syntax", &amount));
    assert_eq!(booked("<Amt Ccy=\"EUR\">10.01", "<Amt Ccy=\"EUR\">10.011"), at("amount_too_precise", &amount));
    assert_eq!(
        booked("<Amt Ccy=\"EUR\">10.01", &format!("<Amt Ccy=\"EUR\">{}", "9".repeat(40))),
        at("amount_too_large", &amount)
    );
    assert_eq!(booked("<Amt Ccy=\"EUR\">", "<Amt>"), at("missing_field", &amount));
    assert_eq!(booked("<Amt", "<Amt Ccy=\"EUR\">10.01</Amt><Amt"), at("duplicate_field", line));
    assert_eq!(booked("<Amt Ccy=\"EUR\"", "<Amt Ccy=\"EUR\" Ccy=\"EUR\""), at("duplicate_field", "statements[0]"));
    assert_eq!(refused(&entry(&TEN.replace("CRDT", "DBIT"))), at("closing_balance", "statements[0].closing"));
    assert_eq!(refused(&entry(&TEN.replace("CRDT", "CREDIT"))), at("unknown_variant", &format!("{line}.CdtDbtInd")));
    assert_eq!(
        refused(&entry(&TEN.replace("<Dt>2026-02-06", "<Dt>2026-02-30"))),
        at("date_syntax", &format!("{line}.booked"))
    );
    assert_eq!(refused(&entry(&TEN.replace("<BookgDt><Dt>2026-02-06</Dt></BookgDt>", ""))), at("missing_field", line));
    let problem = |text: &str| match read(text).unwrap_err().kind() {
        duebook::ErrorKind::StatementSyntax { problem, .. } => problem.clone(),
        other => format!("{other:?}"),
    };
    assert_eq!(problem(&format!("<!DOCTYPE a [<!ENTITY a \"aa\">]>{ten}")), "docType");
    assert_eq!(problem(&entry(&format!("{TEN}<AddtlNtryInf>&lol;</AddtlNtryInf>"))), "entity");
    assert_eq!(problem(&entry(&format!("{TEN}<AddtlNtryInf>&#0;</AddtlNtryInf>"))), "entity");
    assert_eq!(problem(&entry(&format!("{TEN}<AddtlNtryInf>a\0b</AddtlNtryInf>"))), "controlCharacter");
    assert_eq!(problem(&entry(&format!("{TEN}{}{}", "<a>".repeat(70), "</a>".repeat(70)))), "tooDeep");
    assert_eq!(problem(&entry(&format!("{TEN}<a></b>"))), "markup");
    assert_eq!(
        problem(
            &ten.replace("BkToCstmrStmt", "BkToCstmrAcctRpt").replace("<Document>", "<Document><!--BkToCstmrStmt-->")
        ),
        "message"
    );
    assert_eq!(refused(&format!("{{}}{ten}")), at("statement_format_unknown", ""));
    let long = format!("{TEN}<AddtlNtryInf>{}</AddtlNtryInf>", "x".repeat(10_001));
    assert_eq!(refused(&entry(&long)).0, "text_too_long");
    // A million attributes, and as many elements that nobody knows, cost what they are long.
    let attributes: String = (0..100_000).map(|n| format!(" a{n}=\"\"")).collect();
    let unknown = "<What/>".repeat(100_000);
    assert_eq!(read(&entry(&format!("{TEN}<a{attributes}/>{unknown}"))).unwrap().report.accepted, 1);
}

#[test]
fn camt_batches_add_up_or_are_refused() {
    let batch = |inner: &str| entry(&format!("{TEN}<NtryDtls>{inner}</NtryDtls>"));
    let paid = |amount: &str, more: &str| format!("<TxDtls><Amt Ccy=\"EUR\">{amount}</Amt>{more}</TxDtls>");
    let line = |text: &str| read(text).unwrap().statements[0].lines[0].clone();
    let two = line(&batch(&(paid("4.00", "") + &paid("6.01", ""))));
    assert_eq!((two.details.len(), two.payments), (2, Some(2)));
    assert_eq!(refused(&batch(&(paid("4.00", "") + &paid("6.00", "")))).0, "details_sum");
    // What the bank kept of each payment is taken off; the order stays visible.
    let charged = line(&batch(
        &(paid("4.00", "") + &paid("6.51", "<Chrgs><TtlChrgsAndTaxAmt Ccy=\"EUR\">0.50</TtlChrgsAndTaxAmt></Chrgs>")),
    ));
    let one = &charged.details[1];
    assert_eq!((one.amount, one.charges, one.instructed), (eur(601), Some(eur(50)), Some(eur(651))));
    // A count that is not that of the list, and one without a list.
    let counted = format!("<Btch><NbOfTxs>3</NbOfTxs></Btch>{}{}", paid("4.00", ""), paid("6.01", ""));
    assert_eq!(refused(&batch(&counted)), ("statement_total".to_owned(), "statements[0].lines[0]".to_owned()));
    let bare = line(&batch("<Btch><PmtInfId>P-7</PmtInfId><NbOfTxs>3</NbOfTxs></Btch>"));
    assert_eq!((bare.details.len(), bare.payments, bare.references[0].text.as_str()), (0, Some(3), "P-7"));
    // Payments without amounts stand in the line, and the report says so.
    let file = read(&batch("<TxDtls><Refs><EndToEndId>E-1</EndToEndId></Refs></TxDtls><TxDtls><Refs><EndToEndId>E-2</EndToEndId></Refs></TxDtls>")).unwrap();
    assert_eq!(file.statements[0].lines[0].references.len(), 2);
    assert_eq!(file.report.notes.len(), 1);
}

#[test]
fn reversals_go_the_way_of_their_indicator_and_pending_entries_are_no_lines() {
    let text = entry(&TEN.replace("<Sts>", "<RvslInd>true</RvslInd><Sts>"));
    let line = &read(&text).unwrap().statements[0].lines[0];
    assert_eq!((line.amount, line.reversal), (eur(1_001), true));
    let pending = TEN.replace("BOOK", "PDNG").replace("10.01", "7.77");
    let file = read(&entry(&format!("{TEN}</Ntry><Ntry>{pending}"))).unwrap();
    holds(&file, ProofDemand::Required);
    assert_eq!((file.report.rows, file.report.accepted), (2, 1));
    assert_eq!(file.report.left_out[0].reason.en(), "not booked yet: its status is PDNG");
    assert_eq!(file.report.totals[0].left_out, eur(777));
}

#[test]
fn ofx_that_contradicts_or_attacks_is_refused() {
    let bookings = one_line_statement();
    let text = ofx(1_001, &bookings);
    let rules = ReadRules { opening: Some(eur(1_001)), ..ReadRules::default() };
    let given = |text: &str| read_statements(text.as_bytes(), &rules);
    assert_eq!(given(&text).unwrap().report.accepted, 2);
    let ends = |from: &str, to: &str| {
        assert!(text.contains(from));
        let error = given(&text.replacen(from, to, 1)).unwrap_err();
        match error.kind() {
            duebook::ErrorKind::StatementSyntax { problem, .. } => (problem.clone(), String::new()),
            _ => (error.code().to_owned(), error.path().to_owned()),
        }
    };
    let at = |code: &str, path: &str| (code.to_owned(), path.to_owned());
    let amount = "statements[0].lines[0].amount";
    assert_eq!(ends("<TRNAMT>339.07", "<TRNAMT>339.07<TRNAMT>339.07"), at("duplicate_field", amount));
    assert_eq!(ends("<TRNAMT>339.07", "<TRNAMT>1,339.07"), at("amount_syntax", amount));
    assert_eq!(ends("<TRNAMT>339.07", "<TRNAMT>-339.07"), at("closing_balance", "statements[0].closing"));
    assert_eq!(
        ends("<FITID>F0", "<FITID>F0<CURRENCY><CURRATE>1<CURSYM>USD</CURRENCY>"),
        at("currency_mismatch", amount)
    );
    assert_eq!(ends("<DTPOSTED>20260206", "<DTPOSTED>20260231"), at("date_syntax", "statements[0].lines[0].booked"));
    assert_eq!(ends("<CURDEF>EUR", ""), at("missing_field", "statements[0]"));
    assert_eq!(ends("<OFX>", "<!DOCTYPE x><OFX>"), at("docType", ""));
    assert_eq!(ends("<MEMO>rent", "<MEMO>r\0nt"), at("controlCharacter", ""));
    assert_eq!(ends("</BANKTRANLIST>", ""), at("markup", ""));
    assert_eq!(ends("<FITID>F0", &format!("<FITID>F0{}", "<A>".repeat(100))), at("tooDeep", ""));
    // The sign of the amount counts, and the report says that the kind says another.
    let file = given(&text.replacen("<TRNTYPE>OTHER", "<TRNTYPE>DEBIT", 1)).unwrap();
    assert_eq!(file.report.notes[0].en(), "row 1: its kind DEBIT says the other sign; the amount counts");
}

#[test]
fn mt940_pages_are_one_statement_and_a_torn_chain_is_named() {
    let page =
        |opens: &str, lines: &str, closes: &str| format!(":20:X\n:25:NL1\n:28C:7/1\n:{opens}\n{lines}:{closes}\n-\n");
    let one = page("60F:C260206EUR1,", ":61:2602060206C2,5NTRFA\n", "62M:C260206EUR3,50");
    let two = page("60M:C260206EUR3,50", ":61:2602060206D1,NTRFB\n", "62F:C260206EUR2,50");
    let file = read(&format!("{one}{two}")).unwrap();
    assert_eq!((file.statements.len(), file.statements[0].lines.len()), (1, 2));
    assert_eq!(file.statements[0].proof, StatementProof::RunningBalance { checked: 1 });
    let torn = two.replace("60M:C260206EUR3,50", "60M:C260206EUR3,60").replace("EUR2,50", "EUR2,60");
    assert_eq!(refused(&format!("{one}{torn}")), ("page_balance".to_owned(), "statements[0].lines[1]".to_owned()));
    let wrong = one.replace("C2,5N", "C2,6N");
    assert_eq!(refused(&format!("{wrong}{two}")), ("running_balance".to_owned(), "statements[0].lines[0]".to_owned()));
    // The first page alone is what it says; a message that never closes is cut off.
    assert_eq!(read(&one).unwrap().statements[0].closing.unwrap().to_string(), "3.50 EUR");
    assert_eq!(refused(&one.replace(":62M:C260206EUR3,50\n-\n", "")).0, "statement_syntax");
    // One statement twice would be every booking twice.
    let whole = page("60F:C260206EUR1,", ":61:2602060206C2,5NTRFA\n:61:2602060206D2,5NTRFB\n", "62F:C260206EUR1,");
    assert_eq!(refused(&format!("{whole}{whole}")), ("statement_twice".to_owned(), "statements[1]".to_owned()));
    // Counts and sums that a bank adds are checked as well.
    let totals = |debits: &str| {
        page("60F:C260206EUR1,", ":61:2602060206D2,5NTRFA\n", &format!("62F:D260206EUR1,50\n:90D:{debits}"))
    };
    assert_eq!(read(&totals("1EUR2,50")).unwrap().report.accepted, 1);
    assert_eq!(refused(&totals("2EUR2,50")).0, "statement_total");
    // A line of text may begin with a colon; 30 February is a day for bankers only.
    let text = page("60F:C260206EUR1,", ":61:2602300206D1,NTRFB\n:86:Train\n:12:30 to Bern\n", "62F:C260231EUR0,");
    let file = read(&text).unwrap();
    assert_eq!(file.statements[0].lines[0].texts, ["Train", ":12:30 to Bern"]);
    assert_eq!((file.statements[0].to, file.report.notes.len()), (None, 2));
    // Bookings that are only expected are no lines; an envelope is no text.
    let swift = format!(
        "{{1:F01BANKNL2AXXXX0000000000}}{{2:O940}}{{4:\n{}",
        whole.replace("-\n", ":61:2602060206EC9,NTRFA\n-}{5:}\n")
    );
    assert_eq!(refused(&swift).0, "statement_syntax");
    let swift = swift
        .replace(":61:2602060206EC9,NTRFA\n", "")
        .replace(":61:2602060206C2", ":61:2602060206EC9,NTRFA\n:61:2602060206C2");
    let file = read(&swift).unwrap();
    assert_eq!((file.report.accepted, file.report.left_out.len(), file.report.notes.len()), (2, 1, 0));
}

#[test]
fn encodings_are_declared_or_named() {
    let bookings = one_line_statement();
    let text = camt(1_001, &bookings).replace("合同", "x");
    let latin: Vec<u8> =
        text.replace("UTF-8", "ISO-8859-1").chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let file = read_statements(&latin, &ReadRules::default()).unwrap();
    assert_eq!(
        (file.report.encoding.as_str(), file.statements[0].lines[1].texts[0].as_str()),
        ("windows-1252", "fee Zoë x")
    );
    // Two encodings in one file: the second is found where it begins.
    let mut mixed = mt940(1_001, &bookings).into_bytes();
    let at = mixed.windows(4).position(|four| four == b"rent").unwrap();
    mixed[at] = 0xE9;
    let error = read_statements(&mixed, &ReadRules::default()).unwrap_err();
    assert_eq!(
        error.kind(),
        &duebook::ErrorKind::TextEncoding { encoding: "utf-8".to_owned(), position: at.try_into().unwrap() }
    );
    let (gb, _, _) = (mt940(1_001, &bookings).replace("Zoë", "Zoe"), 0, 0);
    assert!(
        read_statements(gb.as_bytes(), &ReadRules { encoding: Some("utf-16le".to_owned()), ..ReadRules::default() })
            .is_err()
    );
}

#[test]
fn g16_two_equal_payments_stay_two_and_what_changed_is_not_new() {
    let coffee = Booking { day: Date::new(2026, 2, 6).unwrap(), minor: 255, text: "coffee".to_owned() };
    let mut known = Vec::new();
    assert_eq!(import(&mut known, mt940(0, &[coffee.clone(), coffee.clone()]), DayCut::Whole).new.len(), 2);
    assert_eq!(import(&mut known, mt940(0, &[coffee.clone(), coffee.clone()]), DayCut::Whole).new.len(), 0);
    // The bank writes one of them otherwise.
    let other = Booking { text: "coffee, two cups".to_owned(), ..coffee.clone() };
    let merged = import(&mut known, mt940(0, &[coffee.clone(), other]), DayCut::Whole);
    assert_eq!((merged.new.len(), merged.known.len(), merged.changed.len()), (0, 1, 1));
    assert_eq!(merged.changed[0].known, known[1].id);
    // A file of the day without the second says so.
    let merged = import(&mut known, mt940(0, std::slice::from_ref(&coffee)), DayCut::Whole);
    assert_eq!(merged.gone, [known[1].id.clone()]);
    // The second half of the day alone: the balances tell the third coffee from the first.
    let merged = import(&mut known, mt940(510, std::slice::from_ref(&coffee)), DayCut::Inside);
    assert_eq!((merged.new.len(), merged.new[0].occurrence), (1, 3));
    let merged = import(&mut known, mt940(255, &[coffee.clone(), coffee.clone()]), DayCut::Inside);
    assert_eq!((merged.new.len(), merged.known.len()), (0, 2));
    // Without balances nobody can tell.
    let mut bare = known.clone();
    bare.iter_mut().for_each(|one| one.after = None);
    let merged = import(&mut bare, mt940(510, &[coffee]), DayCut::Inside);
    assert_eq!((merged.new.len(), merged.doubtful.len()), (0, 1));
}

#[test]
fn a_number_of_the_bank_is_known_when_its_text_is_completed() {
    let text = |info: &str, day: &str| {
        entry(&format!(
            "{}<AcctSvcrRef>B-7</AcctSvcrRef><AddtlNtryInf>{info}</AddtlNtryInf>",
            TEN.replace("2026-02-06", day)
        ))
    };
    let first: Vec<Statement> = read(&text("soon", "2026-02-06")).unwrap().statements;
    let known = known_lines(&first[0]);
    let merge = |text: String| {
        let statements = read(&text).unwrap().statements;
        merge_lines(&MergeRequest { known: known.clone(), statements, cut: DayCut::Whole }).unwrap()
    };
    assert_eq!(merge(text("Invoice 2026-017", "2026-02-06")).known.len(), 1);
    let moved = merge(text("soon", "2026-02-09"));
    assert_eq!((moved.new.len(), moved.changed.len()), (0, 1));
    assert_eq!(merge(text("soon", "2026-03-09")).new.len(), 1);
}
