//! Tables of Chinese banks and wallets: each quirk of their exports, and what must not get through (N20).

use duebook::{
    BankLine, Currency, Error, ErrorKind, LeftOutReason, ProofDemand, ReadNote, ReadRules, StatementFile,
    StatementProof, TableColumn, TableField, TableLayout, TotalsTrust, known_layouts, read_statements,
    read_statements_text,
};

fn yuan() -> ReadRules {
    ReadRules { currency: Some(Currency::new("CNY").unwrap()), ..ReadRules::default() }
}

fn read(text: &str) -> Result<StatementFile, Error> {
    read_statements_text(text, &yuan())
}

fn lines(file: &StatementFile) -> Vec<(i64, String, String)> {
    let lines = file.statements.iter().flat_map(|statement| &statement.lines);
    lines.map(|line| (line.row, line.booked.to_string(), line.amount.amount())).collect()
}

fn line(file: &StatementFile, at: usize) -> &BankLine {
    &file.statements[0].lines[at]
}

fn reasons(file: &StatementFile) -> Vec<(i64, String)> {
    file.report.left_out.iter().map(|row| (row.row, row.reason.en())).collect()
}

const ICBC_SIDES: &str = "[HISTORYDETAIL]\n\
凭证号\t本方账号\t对方账号\t交易时间\t借/贷\t借方发生额\t贷方发生额\t对方行号\t摘要\t用途\t对方单位名称\t余额\t个性化信息\n\
0\t3100 0001\t6222 0001\t2026-08-01 09:30:15\t贷\t0.00\t33,900.05\t102100\t转账\t货款 C-17\t甲乙（上海）有限公司\t133,900.05\t\n\
7\t3100 0001\t6222 0002\t2026-08-02 10:00:00\t借\t1,000.00\t0.00\t102100\t手续费\t\t\t132,900.05\t\n";

#[test]
fn quirk_1_credit_of_the_bank_is_money_in() {
    let file = read(ICBC_SIDES).unwrap();
    assert_eq!(file.report.layout, "icbc/sides");
    assert_eq!(
        lines(&file),
        [(3, "2026-08-01".into(), "33900.05".into()), (4, "2026-08-02".into(), "-1000.00".into())]
    );
    assert_eq!(file.statements[0].account, "3100 0001");
    assert_eq!(file.statements[0].proof, StatementProof::RunningBalance { checked: 1 });
    assert_eq!(line(&file, 0).party.name.as_deref(), Some("甲乙（上海）有限公司"));
    assert_eq!(line(&file, 0).texts, ["转账", "货款 C-17"]);
    assert_eq!(line(&file, 0).time.as_deref(), Some("09:30:15"));
    // A mark that says the other side than the column.
    let refused = read(&ICBC_SIDES.replace("贷\t0.00", "借\t0.00")).unwrap_err();
    assert_eq!((refused.code(), refused.path()), ("table_cell", "rows[3]"));
    // Amounts with a mark, in one column.
    let marked = "对方账号,交易时间,借贷标志,对方单位,对方行号,用途,摘要,附言,发生额,余额,币种\n\
        6222,20260801,贷,甲,,,,,5.00,15.00,人民币\n6222,20260802,借,乙,,,,,1.01,13.99,人民币\n";
    let file = read_statements_text(marked, &ReadRules::default()).unwrap();
    assert_eq!((file.report.layout.as_str(), line(&file, 1).amount.amount().as_str()), ("icbc/marked", "-1.01"));
}

const BOC: &str = "查询账号[ Inquirer account number ],455900001\n\
时间范围[ Timeframe of query ],20260801-20260831\n\
借方发生总笔数[ Total Numbers of Debited Payments ],1\n借方发生总额[ Total Debit Amount of Payments ],250.05\n\
贷方发生总笔数[ Total Numbers of Credited Payments ],1\n贷方发生总额[ Total Credit Amount of Payments ],\"1,000.50\"\n\n\
交易类型[ Transaction Type ],付款人开户行名[ Payer account bank ],付款人账号[ Debit Account No. ],付款人名称[ Payer's Name ],收款人账号[ Payee's Account Number ],收款人名称[ Payee's Name ],交易日期[ Transaction Date ],交易时间[ Transaction time ],交易货币[ Trade Currency ],交易金额[ Trade Amount ],交易后余额[ After-transaction balance ],起息日期[ Value Date ],交易流水号[ Transaction reference number ],摘要[ Reference ],用途[ Purpose ]\n\
来账,工行,6222-1,付款甲,455900001,本公司,20260801,152403,CNY,\"1,000.50\",\"3,000.50\",20260801,T-1,转账,货款\n\
往账,中行,455900001,本公司,6222-2,收款乙,20260802,080000,CNY,-250.05,\"2,750.45\",20260802,T-2,转账,房租\n";

#[test]
fn quirk_2_the_other_side_depends_on_the_sign() {
    let file = read_statements_text(BOC, &ReadRules::default()).unwrap();
    assert_eq!(file.report.layout, "boc/current");
    let parties = [0, 1].map(|at| line(&file, at).party.clone());
    assert_eq!(parties[0].name.as_deref(), Some("付款甲"));
    assert_eq!((parties[1].name.as_deref(), parties[1].account.as_deref()), (Some("收款乙"), Some("6222-2")));
    let statement = &file.statements[0];
    assert_eq!((statement.account.as_str(), statement.holder.as_deref()), ("455900001", Some("本公司")));
    assert_eq!(statement.to.unwrap().to_string(), "2026-08-31");
    assert_eq!(line(&file, 0).time.as_deref(), Some("15:24:03"));
    assert_eq!(line(&file, 0).references[0].text, "T-1");
    // Counts and sums above the table are checked.
    for (stated, other) in [("Debited Payments ],1", "Debited Payments ],2"), ("\"1,000.50\"\n\n", "\"1,000.51\"\n\n")]
    {
        let refused = read_statements_text(&BOC.replace(stated, other), &ReadRules::default()).unwrap_err();
        assert_eq!(refused.code(), "statement_total");
    }
}

#[test]
fn quirk_3_headings_are_not_in_the_first_row() {
    let above = "明细查询\n\n账户名称：甲公司,币种：人民币\n";
    let file = read(&format!("{above}{ICBC_SIDES}")).unwrap();
    assert_eq!((lines(&file)[0].0, file.statements[0].holder.as_deref()), (6, Some("甲公司")));
    assert!(
        file.report
            .notes
            .iter()
            .any(|note| matches!(note, ReadNote::TableHead { row: 5, ignored } if ignored.is_empty()))
    );
}

const CMB: &str = "交易日期,交易时间,借方(出账),贷方(入账),余额,摘要,收(付)方名称,收(付)方账号,交易类型\n";

#[test]
fn quirk_4_empty_sides_and_grouped_amounts() {
    let rows = "20260801,09:00:00,-,\"1,000.00\",\"1,000.00\",货款,甲,6222,转账\n\
        20260802,09:00:00,,250.05,\"1,250.05\",货款,乙,6223,转账\n\
        20260803,,\"￥50.05\",0.00,\"1,200.00\",费,丙,6224,转账\n\
        20260804,09:00:00,0,-200.00,\"1,000.00\",更正,乙,6223,转账\n\
        20260805,09:00:00,-,-,\"1,000.00\",查询,,,\n";
    let file = read(&format!("{CMB}{rows}")).unwrap();
    let amounts: Vec<String> = lines(&file).into_iter().map(|(_, _, amount)| amount).collect();
    assert_eq!(amounts, ["1000.00", "250.05", "-50.05", "-200.00"]);
    assert_eq!(reasons(&file), [(6, "no amount was booked".to_owned())]);
    assert_eq!((file.report.rows, file.report.accepted), (5, 4));
    // A negative amount of one side takes back what stood there.
    assert!(line(&file, 3).reversal && !line(&file, 1).reversal);
    let both = rows.replace(",250.05,", "1.00,250.05,");
    let refused = read(&format!("{CMB}{both}")).unwrap_err();
    let ErrorKind::TableCell { row: 3, needed, .. } = refused.kind() else { panic!("{refused}") };
    assert_eq!(needed, "oneSide");
}

const CCB: &str = "账　　号：3100 9999,账户名称：甲公司\n\
交易时间,借方发生额/元(支取),贷方发生额/元(收入),余额,币种,对方户名,对方账号,对方开户机构,记账日期,摘要,备注,账户明细编号-交易流水号\n\
20260801 23:59:58,0.00,100.00,100.00,人民币元,甲,6222,建行,20260802,电子汇入,,17-3301\n\
20260803 15:24:03,40.50,0.00,59.50,RMB,乙,6223,建行,20260803,支出,,18-3302\n";

#[test]
fn quirk_5_times_and_two_days() {
    let file = read_statements_text(CCB, &ReadRules::default()).unwrap();
    assert_eq!(lines(&file)[0].1, "2026-08-02");
    // The moment of the transaction is on another day: it stays as text, and no time is invented for the day of booking.
    assert_eq!((line(&file, 0).time.as_deref(), line(&file, 0).texts[0].as_str()), (None, "20260801 23:59:58"));
    assert_eq!(line(&file, 1).time.as_deref(), Some("15:24:03"));
}

#[test]
fn quirk_6_width_and_blanks() {
    let older = CCB
        .replace("借方发生额/元(支取)", "借方发生额（支取）")
        .replace("贷方发生额/元(收入)", "贷方　发生额（收入）\t");
    let older =
        older.replace("100.00,100.00", "\" １００．００\t\",\"\u{3000}100.00\u{a0}\"").replace("6222", "\"6222\t\"");
    let file = read_statements_text(&older, &ReadRules::default()).unwrap();
    assert_eq!(file.statements[0].account, "3100 9999");
    assert_eq!((lines(&file)[0].2.as_str(), line(&file, 0).party.account.as_deref()), ("100.00", Some("6222")));
}

#[test]
fn quirk_7_spellings_of_a_currency() {
    for (spelling, code) in [("人民币元", "CNY"), ("人民币", "CNY"), ("CNY", "CNY"), ("ＲＭＢ", "CNY"), ("美元", "USD")]
    {
        let text = CCB.replace("人民币元", spelling).replace("RMB", spelling);
        let file = read_statements_text(&text, &ReadRules::default()).unwrap();
        assert_eq!(file.statements[0].currency.code(), code);
    }
    let refused = read_statements_text(&CCB.replace("RMB", "贝壳"), &ReadRules::default()).unwrap_err();
    let ErrorKind::TableCell { row: 4, needed, .. } = refused.kind() else { panic!("{refused}") };
    assert_eq!(needed, "currency");
    // Two currencies are two accounts: each chain of its own.
    let file = read_statements_text(&CCB.replace("RMB", "USD").replace("59.50", "959.50"), &{
        ReadRules { proof: ProofDemand::WhereStated, ..ReadRules::default() }
    });
    assert_eq!(file.unwrap().statements.len(), 2);
    // A file that does not say its currency is not in yuan because its bank is Chinese.
    let refused = read_statements_text(ICBC_SIDES, &ReadRules::default()).unwrap_err();
    assert_eq!(refused.code(), "table_layout");
}

#[test]
fn quirk_8_two_numbers_in_one_cell_stay_together() {
    let file = read_statements_text(CCB, &ReadRules::default()).unwrap();
    assert_eq!(line(&file, 0).references[0].text, "17-3301");
}

#[test]
fn quirk_9_and_10_settlements_and_other_payers_keep_their_words() {
    let text = CCB.replace("电子汇入,,", "银联商务,0801-0831手续费12.30,").replace(",甲,", ",王某某,");
    let file = read_statements_text(&text, &ReadRules::default()).unwrap();
    assert_eq!(line(&file, 0).texts[1..], ["银联商务".to_owned(), "0801-0831手续费12.30".to_owned()]);
    assert_eq!(line(&file, 0).party.name.as_deref(), Some("王某某"));
}

#[test]
fn quirk_11_returned_transfers_are_told_by_the_bank_only() {
    for (summary, returned) in [("退汇", true), ("冲正交易", true), ("退汇手续费", false), ("支出", false)]
    {
        let file =
            read_statements_text(&CCB.replace("支出,,", &format!("{summary},,")), &ReadRules::default()).unwrap();
        assert_eq!(line(&file, 1).reversal, returned, "{summary}");
    }
    // What the payer writes is no mark of the bank.
    let file = read_statements_text(&CCB.replace("支出,,", "支出,退汇,"), &ReadRules::default()).unwrap();
    assert!(!line(&file, 1).reversal);
}

#[test]
fn quirk_12_a_number_that_a_spreadsheet_spoiled_is_seen() {
    let file = read_statements_text(&CCB.replace("6222", "6.22202E+18"), &ReadRules::default()).unwrap();
    let account = line(&file, 0).party.account.clone().unwrap();
    assert_eq!(duebook::clean_account(&account).unwrap_err().code(), "account_lossy");
    let file = read_statements_text(&CCB.replace("6222", "\"=\"\"0062220001\"\"\""), &ReadRules::default()).unwrap();
    assert_eq!(line(&file, 0).party.account.as_deref(), Some("0062220001"));
}

#[test]
fn quirk_13_a_layout_that_changed_is_refused_and_not_read_as_nothing() {
    let refused = read(&ICBC_SIDES.replace("贷方发生额", "贷方金额")).unwrap_err();
    let ErrorKind::TableUnknown { headings, nearest, missing } = refused.kind() else { panic!("{refused}") };
    assert_eq!((nearest.as_str(), missing.as_slice()), ("icbc/sides", &["贷方发生额".to_owned()][..]));
    assert!(headings.contains(&"贷方金额".to_owned()) && headings.contains(&"余额".to_owned()));
    let refused = read("姓名,年龄\n甲,7\n").unwrap_err();
    assert_eq!(refused.code(), "statement_format_unknown");
    let refused = read("姓名,年龄,城市\n甲,7,上海\n乙,8,北京\n").unwrap_err();
    let ErrorKind::TableUnknown { headings, nearest, .. } = refused.kind() else { panic!("{refused}") };
    assert_eq!((headings.len(), nearest.as_str()), (3, ""));
    // Headings alone are no statement.
    assert_eq!(read(CMB).unwrap_err().code(), "statement_unproven");
    // The broken row is named.
    let refused = read(&ICBC_SIDES.replace("132,900.05", "132,900.06")).unwrap_err();
    let ErrorKind::RunningBalance { row: 4, before, amount, stated } = refused.kind() else { panic!("{refused}") };
    assert_eq!([before, amount, stated].map(|m| m.amount()), ["133900.05", "-1000.00", "132900.06"]);
}

#[test]
fn quirk_14_every_known_spelling_of_a_heading_is_read() {
    for layout in known_layouts() {
        for (at, column) in layout.columns.iter().enumerate() {
            for spelling in &column.headings {
                let heads: Vec<&str> = layout
                    .columns
                    .iter()
                    .enumerate()
                    .map(|(other, column)| if other == at { spelling } else { &column.headings[0] }.as_str())
                    .collect();
                let rules = ReadRules { proof: ProofDemand::WhereStated, ..yuan() };
                let text = format!("{}\n", heads.join(","));
                let file = read_statements_text(&text, &rules).unwrap_or_else(|e| panic!("{}: {e}", layout.name));
                assert_eq!(file.report.layout, layout.name, "{spelling}");
            }
        }
    }
}

#[test]
fn wallets_say_which_rows_moved_money() {
    let head = "姓名：某某\n支付宝账户：a@example.com\n共7笔记录\n收入：1笔 228.50元\n支出：3笔 101.90元\n\n\
        交易时间 ,交易分类,交易对方,对方账号,商品说明,收/支 ,金额,收/付款方式,交易状态,交易订单号\t,商家订单号,备注,\n";
    let rows = "2026-08-07 10:00:00 ,转账,甲,/,货款,收入 ,228.50 ,余额,交易成功 ,1\t,,,\n\
        2026-08-06 10:00:00,日用,乙,/,纸,支出,49.90,银行卡,交易成功,2,S-2,,\n\
        2026-08-05 10:00:00,日用,丙,/,笔,支出,2.00,余额,等待确认收货,3,S-3,,\n\
        2026-08-04 10:00:00,退款,丁,/,退款-票,不计收支,50.00,余额,退款成功,4,S-4,,\n\
        2026-08-03 10:00:00,交通,丁,/,票,支出,50.00,余额,交易关闭,5,S-4,,\n\
        2026-08-02 10:00:00,日用,戊,/,灯,不计收支,82.00,,交易关闭,6,,,\n\
        2026-08-01 10:00:00,理财,己,/,余额宝,不计收支,99.34,余额,交易成功,7,,,\n";
    let text = format!("{head}{rows}");
    assert_eq!(read_statements_text(&text, &ReadRules::default()).unwrap_err().code(), "statement_unproven");
    let rules = ReadRules { proof: ProofDemand::WhereStated, ..ReadRules::default() };
    let file = read_statements_text(&text, &rules).unwrap();
    let amounts: Vec<String> = lines(&file).into_iter().map(|(_, _, amount)| amount).collect();
    assert_eq!(amounts, ["-50.00", "50.00", "-2.00", "-49.90", "228.50"]);
    assert!(line(&file, 1).reversal);
    assert_eq!(file.statements[0].account, "a@example.com");
    assert_eq!(file.statements[0].proof, StatementProof::Nothing {});
    assert_eq!(file.report.left_out.iter().map(|row| row.row).collect::<Vec<_>>(), [13, 14]);
    assert!(matches!(file.report.left_out[1].reason, LeftOutReason::DirectionUnsaid { .. }));
    assert_eq!(file.report.totals[0].left_out.amount(), "181.34");
    // Its totals count the refund elsewhere, and the export says that they may differ: told, not refused.
    let told: Vec<i64> = file
        .report
        .notes
        .iter()
        .filter_map(|n| if let ReadNote::TotalTold { row, .. } = n { Some(*row) } else { None })
        .collect();
    assert_eq!(told, [4, 4]);
    // A state that nobody has seen before is not guessed at.
    let refused = read_statements_text(&text.replace("等待确认收货", "量子纠缠"), &rules).unwrap_err();
    let ErrorKind::TableCell { row: 10, needed, .. } = refused.kind() else { panic!("{refused}") };
    assert_eq!(needed, "state");
}

#[test]
fn a_ledger_of_a_merchant_has_totals_below() {
    let text = "#支付宝账务明细查询\n#账号：[20880001]\n#起始日期：[2026年08月01日 00:00:00]   终止日期：[2026年08月02日 00:00:00]\n\
        #-----账务明细列表----\n账务流水号,业务流水号,商户订单号,商品名称,发生时间,对方账号,收入金额（+元）,支出金额（-元）,账户余额（元）,交易渠道,业务类型,备注\n\
        1\t,8\t,S-1,货,2026-08-01 10:00:00,甲(a***@x.com),100.00,,100.00,支付宝,在线支付,\n\
        2\t,9\t,S-1,货,2026-08-01 11:00:00,,0.00,-0.60,99.40,支付宝,收费,\n\
        #-----账务明细列表结束----\n#支出合计：1笔，共-0.60元\n#收入合计：1笔，共100.00元\n#导出时间：[2026年08月02日 01:00:00]\n";
    let file = read_statements_text(text, &ReadRules::default()).unwrap();
    assert_eq!(lines(&file)[1].2, "-0.60");
    assert!(!line(&file, 1).reversal);
    assert_eq!((file.statements[0].account.as_str(), file.report.left_out.len()), ("20880001", 4));
    let refused = read_statements_text(&text.replace("共-0.60元", "共-0.61元"), &ReadRules::default()).unwrap_err();
    assert_eq!(refused.code(), "statement_total");
}

#[test]
fn totals_in_the_columns_below_a_table_are_of_their_currency() {
    let cell = |text: &str| format!("\"{text}\t\"");
    let row = |day: &str, inward: &str, outward: &str, unit: &str, balance: &str| {
        [day, "转账", "", "", &cell(inward), &cell(outward), unit, &cell(balance), "甲", "6222"].join(",")
    };
    let text = [
        "卡号: 1234****9876,\"卡别名: x\"\n",
        "交易日期,摘要,交易详情,交易场所,记账金额(收入),记账金额(支出),记账币种,余额,对方户名,对方账户",
        &row("2026-08-02", "", "1.50", "人民币", "98.50"),
        &row("2026-08-02", "7.00", "", "美元", "7.00"),
        &row("2026-08-01", "100.00", "", "人民币", "100.00"),
        "人民币合计,,,,100.00,1.50",
        "美元合计,,,,7.00,0.00",
        "本页小计,,,,999.00,9.00\n",
    ]
    .join("\n");
    let file = read_statements_text(&text, &ReadRules::default()).unwrap();
    assert_eq!((file.report.layout.as_str(), file.statements.len()), ("icbc/card", 2));
    assert_eq!(file.statements[0].proof, StatementProof::RunningBalance { checked: 1 });
    // One line has no balance before it: its totals prove it.
    assert_eq!(file.statements[1].proof, StatementProof::Totals {});
    assert_eq!(file.statements[0].account, "1234****9876");
    assert_eq!(reasons(&file), [7, 8, 9].map(|row| (row, "a total of other rows".to_owned())));
    let refused =
        read_statements_text(&text.replace("合计,,,,7.00", "合计,,,,7.01"), &ReadRules::default()).unwrap_err();
    assert_eq!((refused.code(), refused.path()), ("statement_total", "statements[1]"));
}

#[test]
fn several_accounts_chain_separately_and_newest_first_is_proven() {
    let row = |account: &str, day: &str, inward: &str, balance: &str| {
        format!("0\t{account}\t6222\t{day}\t贷\t0.00\t{inward}\t1\t转账\t\t甲\t{balance}\t\n")
    };
    let head: String = ICBC_SIDES.lines().take(2).map(|line| format!("{line}\n")).collect();
    let rows = [
        row("A1", "2026-08-03", "3.00", "6.00"),
        row("B2", "2026-08-03", "9.00", "19.00"),
        row("A1", "2026-08-02", "2.00", "3.00"),
        row("B2", "2026-08-01", "10.00", "10.00"),
    ];
    let file = read(&format!("{head}{}", rows.concat())).unwrap();
    assert_eq!(file.statements.len(), 2);
    assert_eq!(file.statements[0].lines.iter().map(|line| line.row).collect::<Vec<_>>(), [5, 3]);
    assert_eq!(file.report.notes.iter().filter(|n| matches!(n, ReadNote::NewestFirst { .. })).count(), 2);
    let refused = read(&format!("{head}{}", rows.concat().replace("19.00", "19.01"))).unwrap_err();
    let ErrorKind::RunningBalance { row: 4, .. } = refused.kind() else { panic!("{refused}") };
}

#[test]
fn a_declared_layout_says_what_the_file_does_not() {
    let layout = TableLayout {
        columns: vec![
            TableColumn::new("Date", TableField::Booked),
            TableColumn::new("Debit", TableField::Out),
            TableColumn::new("Credit", TableField::In),
            TableColumn::new("Balance", TableField::Balance),
        ],
        ..TableLayout::named("house/csv")
    };
    let rules = ReadRules { table: Some(layout.clone()), ..yuan() };
    let text = "Date;Debit;Credit;Balance;Note\n01/08/2026;;1.234,50;1.234,50;a\n13/08/2026;34,50;;1.200,00;b\n";
    let file = read_statements_text(text, &rules).unwrap();
    assert_eq!(lines(&file), [(2, "2026-08-01".into(), "1234.50".into()), (3, "2026-08-13".into(), "-34.50".into())]);
    // Without the value that decides, nothing is decided.
    let open = read_statements_text(&text.replace("13/08", "12/08"), &rules).unwrap_err();
    assert_eq!((open.code(), open.path()), ("dialect_open", "table.dates"));
    let mixed = read_statements_text(&text.replace("34,50;;", "34.50;;"), &rules).unwrap_err();
    assert_eq!((mixed.code(), mixed.path()), ("dialect_contradictory", "table.decimal"));
    // Totals that may differ prove nothing.
    let told = TableLayout { totals: TotalsTrust::Told, ..layout };
    let rules = ReadRules { table: Some(told), proof: ProofDemand::WhereStated, ..yuan() };
    let file = read_statements_text(&format!("{text}合计;35,00;1.234,50;;\n"), &rules).unwrap();
    assert!(file.report.notes.iter().any(|note| matches!(note, ReadNote::TotalTold { row: 4, .. })));
    let broken = ReadRules { table: Some(TableLayout::named("none")), ..yuan() };
    assert_eq!(read_statements_text(text, &broken).unwrap_err().path(), "table.columns");
}

#[test]
fn hostile_files_are_refused_quickly() {
    let code = |bytes: &[u8]| read_statements(bytes, &yuan()).map(|_| ()).map_err(|e| e.code());
    assert_eq!(code(&[b','; 1_000_000]), Err("statement_format_unknown"));
    assert_eq!(code(format!("{CMB}{}\n", ",".repeat(1_000_000)).as_bytes()), Err("too_many"));
    assert_eq!(code(format!("{CMB}20260801,\"").as_bytes()), Err("table_quote"));
    assert_eq!(code(&vec![b'x'; (64 << 20) + 1]), Err("text_too_long"));
    assert_eq!(code(&[]), Err("statement_format_unknown"));
    let noise: Vec<u8> = (0_u32..65_536).map(|n| (n.wrapping_mul(2_654_435_761) >> 13).to_le_bytes()[0]).collect();
    assert!(matches!(code(&noise), Err("text_encoding" | "statement_format_unknown" | "table_unknown")));
    // A formula is text, in whatever cell: nothing is computed, and an amount must be one.
    let formula = format!("{CMB}20260801,,=1+1,2.00,2.00,a,b,c,d\n");
    assert_eq!(code(formula.as_bytes()), Err("table_cell"));
    let text = format!("{CMB}20260801,,,1.00,1.00,\"=HYPERLINK(\"\"x\"\")\",b,c,d\n20260801,,,1.00,2.00,@cmd,b,c,d\n");
    let file = read(&text).unwrap();
    assert_eq!(line(&file, 0).texts, ["=HYPERLINK(\"x\")"]);
    // A cell too many is a comma that split a cell.
    assert_eq!(code(format!("{CMB}20260801,,,1,000.00,2.00,a,b,c,d\n").as_bytes()), Err("table_row"));
    assert_eq!(
        code(format!("{CMB}20260801,,,1.00,2.00,{},b,c,d\n", "长".repeat(5_000)).as_bytes()),
        Err("text_too_long")
    );
    // UTF-8 put under headings in GB18030.
    let mut mixed = encoding_rs::GB18030.encode(CMB).0.into_owned();
    mixed.extend("20260801,,,1.00,2.00,上海某某科技有限公司,b,c,d\n".as_bytes());
    assert_eq!(code(&mixed), Err("text_encoding"));
}

#[test]
fn samples_of_real_exports() {
    // Not part of the project: looked at where they are at hand.
    let Ok(folder) = std::env::var("DUEBOOK_STATEMENTS") else { return };
    let sample = |name: &str| std::fs::read(format!("{folder}/{name}")).unwrap();
    let rules = ReadRules { proof: ProofDemand::WhereStated, ..ReadRules::default() };
    let file = read_statements(&sample("csv_alipay_gb18030.csv"), &rules).unwrap();
    assert_eq!((file.report.layout.as_str(), file.report.encoding.as_str()), ("alipay/bill", "gb18030"));
    assert_eq!((file.report.rows, file.report.accepted), (10, 8));
    // Its balances were blackened by whoever published it.
    let refused = read_statements(&sample("csv_icbc_debit_v2.csv"), &rules).unwrap_err();
    let ErrorKind::TableCell { row: 8, column, .. } = refused.kind() else { panic!("{refused}") };
    assert_eq!(column, "余额");
}
