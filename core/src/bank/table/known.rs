//! The layouts that are known (已知格式), as data: one line for each column, with the spellings that were seen.

use super::layout::{ColumnNeed, TableColumn, TableEffect, TableField, TableLayout, TableState, TotalsTrust};
use crate::{Currency, DateDialect, DecimalMark, SideView};
use ColumnNeed::{Optional, Required};
use TableField::{
    Account, Amount, BankReference, Booked, Charges, Code, Currency as Unit, In, OrderReference, Out, PartyAccount,
    PartyAddress, PartyBank, PartyName, PayeeAccount, PayeeBank, PayeeName, PayerAccount, PayerBank, PayerName,
    Reference, Side, State, Summary, Text, Time, Traded, ValueDate, Voucher,
};

type Columns = &'static [(TableField, ColumnNeed, &'static [&'static str])];

/// Industrial and Commercial Bank of China, debit and credit in columns of their own.
const ICBC_SIDES: Columns = &[
    (Voucher, Required, &["凭证号"]),
    (Account, Optional, &["本方账号"]),
    (PartyAccount, Required, &["对方账号"]),
    (Traded, Required, &["交易时间"]),
    (Side, Required, &["借/贷", "借贷"]),
    (Out, Required, &["借方发生额"]),
    (In, Required, &["贷方发生额"]),
    (PartyBank, Optional, &["对方行号"]),
    (Summary, Optional, &["摘要"]),
    (Text, Optional, &["用途"]),
    (PartyName, Required, &["对方单位名称", "对方单位"]),
    (TableField::Balance, Required, &["余额"]),
    (Text, Optional, &["个性化信息"]),
];

/// The same bank, one column of amounts and a mark of the side.
const ICBC_MARKED: Columns = &[
    (PartyAccount, Required, &["对方账号"]),
    (Traded, Required, &["交易时间"]),
    (Side, Required, &["借贷标志"]),
    (PartyName, Required, &["对方单位"]),
    (PartyBank, Optional, &["对方行号"]),
    (Text, Optional, &["用途"]),
    (Summary, Optional, &["摘要"]),
    (Text, Optional, &["附言"]),
    (Amount, Required, &["发生额"]),
    (TableField::Balance, Required, &["余额"]),
    (Unit, Optional, &["币种"]),
];

/// The same bank, money in and money out.
const ICBC_IN_OUT: Columns = &[
    (Voucher, Required, &["凭证号"]),
    (PartyAccount, Required, &["对方账号"]),
    (Traded, Required, &["交易时间"]),
    (Side, Optional, &["借贷标志"]),
    (PartyName, Required, &["对方单位"]),
    (PartyBank, Optional, &["对方行号"]),
    (Text, Optional, &["用途"]),
    (Summary, Optional, &["摘要"]),
    (Text, Optional, &["附言"]),
    (Text, Optional, &["回单个性化信息"]),
    (In, Required, &["转入金额"]),
    (Out, Required, &["转出金额"]),
    (Code, Optional, &["支付凭证种类"]),
    (TableField::Balance, Required, &["余额"]),
];

/// The same bank, debit card.
const ICBC_CARD: Columns = &[
    (Booked, Required, &["交易日期"]),
    (Summary, Required, &["摘要"]),
    (Text, Optional, &["交易详情"]),
    (Text, Optional, &["交易场所"]),
    (In, Required, &["记账金额(收入)"]),
    (Out, Required, &["记账金额(支出)"]),
    (Unit, Required, &["记账币种"]),
    (TableField::Balance, Required, &["余额"]),
    (PartyName, Optional, &["对方户名"]),
    (PartyAccount, Optional, &["对方账户", "对方账号"]),
];

/// China Construction Bank.
const CCB: Columns = &[
    (Traded, Required, &["交易时间"]),
    (Out, Required, &["借方发生额/元(支取)", "借方发生额(支取)", "借方发生额/元"]),
    (In, Required, &["贷方发生额/元(收入)", "贷方发生额(收入)", "贷方发生额/元"]),
    (TableField::Balance, Required, &["余额"]),
    (Unit, Optional, &["币种"]),
    (PartyName, Required, &["对方户名"]),
    (PartyAccount, Required, &["对方账号"]),
    (PartyBank, Optional, &["对方开户机构"]),
    (Booked, Optional, &["记账日期"]),
    (Summary, Optional, &["摘要"]),
    (Text, Optional, &["备注"]),
    (BankReference, Optional, &["账户明细编号-交易流水号"]),
    (Voucher, Optional, &["凭证号码", "凭证号"]),
    (Code, Optional, &["凭证种类"]),
    (Reference, Optional, &["企业流水号"]),
];

/// China Merchants Bank, companies.
const CMB_COMPANY: Columns = &[
    (Booked, Required, &["交易日期", "交易日"]),
    (Time, Optional, &["交易时间"]),
    (ValueDate, Optional, &["起息日"]),
    (Code, Optional, &["交易类型"]),
    (Out, Required, &["借方(出账)", "借方金额"]),
    (In, Required, &["贷方(入账)", "贷方金额"]),
    (TableField::Balance, Required, &["余额"]),
    (Summary, Required, &["摘要"]),
    (Reference, Optional, &["流程实例号"]),
    (Text, Optional, &["业务名称"]),
    (Text, Optional, &["用途"]),
    (Reference, Optional, &["业务参考号"]),
    (Text, Optional, &["业务摘要"]),
    (Text, Optional, &["其它摘要", "其他摘要"]),
    (BankReference, Optional, &["流水号"]),
    (PartyName, Required, &["收(付)方名称"]),
    (PartyAccount, Required, &["收(付)方账号", "收(付)方帐号"]),
    (PartyBank, Optional, &["收(付)方开户行名", "收(付)方开户行"]),
    (PartyAddress, Optional, &["收(付)方开户行地址"]),
];

/// The same bank, persons.
const CMB_PERSON: Columns = &[
    (Booked, Required, &["记账日期"]),
    (Unit, Required, &["货币"]),
    (Amount, Required, &["交易金额"]),
    (TableField::Balance, Required, &["联机余额"]),
    (Summary, Required, &["交易摘要"]),
    (PartyName, Required, &["对手信息"]),
];

/// Agricultural Bank of China.
const ABC: Columns = &[
    (Traded, Required, &["交易时间"]),
    (In, Required, &["收入金额"]),
    (Out, Required, &["支出金额"]),
    (TableField::Balance, Required, &["账户余额", "本次余额"]),
    (Charges, Optional, &["手续费总额"]),
    (Code, Optional, &["交易方式"]),
    (Text, Optional, &["交易行名"]),
    (Text, Optional, &["交易类别"]),
    (PartyAddress, Optional, &["对方省市"]),
    (PartyAccount, Required, &["对方账号"]),
    (PartyName, Required, &["对方户名"]),
    (PartyBank, Optional, &["对方开户行"]),
    (Text, Optional, &["交易说明"]),
    (Summary, Optional, &["交易摘要"]),
    (Text, Optional, &["交易附言"]),
    (Text, Optional, &["交易用途"]),
];

/// Bank of China, with bilingual headings: what stands in brackets is not compared.
const BOC: Columns = &[
    (Code, Optional, &["交易类型"]),
    (Text, Optional, &["业务类型"]),
    (PayerBank, Optional, &["付款人开户行名", "付款人开户行行名"]),
    (PayerAccount, Required, &["付款人账号"]),
    (PayerName, Required, &["付款人名称"]),
    (PayeeBank, Optional, &["收款人开户行名", "收款人开户行行名"]),
    (PayeeAccount, Required, &["收款人账号"]),
    (PayeeName, Required, &["收款人名称"]),
    (Booked, Required, &["交易日期"]),
    (Time, Optional, &["交易时间"]),
    (Unit, Optional, &["交易货币"]),
    (Amount, Required, &["交易金额"]),
    (TableField::Balance, Required, &["交易后余额"]),
    (ValueDate, Optional, &["起息日期"]),
    (BankReference, Required, &["交易流水号"]),
    (Reference, Optional, &["客户申请号"]),
    (Reference, Optional, &["客户业务编号"]),
    (Text, Optional, &["凭证类型"]),
    (Voucher, Optional, &["凭证号码"]),
    (Reference, Optional, &["记录标识号"]),
    (Summary, Optional, &["摘要"]),
    (Text, Optional, &["用途"]),
    (Text, Optional, &["交易附言"]),
    (Text, Optional, &["备注"]),
];

/// Alipay, the bill of a person or a shop: states instead of balances.
const ALIPAY_BILL: Columns = &[
    (Traded, Required, &["交易时间"]),
    (Code, Optional, &["交易分类"]),
    (PartyName, Required, &["交易对方"]),
    (PartyAccount, Optional, &["对方账号"]),
    (Text, Optional, &["商品说明"]),
    (Side, Required, &["收/支"]),
    (Amount, Required, &["金额"]),
    (Text, Optional, &["收/付款方式"]),
    (State, Required, &["交易状态"]),
    (BankReference, Required, &["交易订单号"]),
    (OrderReference, Optional, &["商家订单号"]),
    (Text, Optional, &["备注"]),
];

/// Alipay, the ledger of a merchant's account.
const ALIPAY_LEDGER: Columns = &[
    (BankReference, Required, &["账务流水号"]),
    (Reference, Optional, &["业务流水号"]),
    (OrderReference, Optional, &["商户订单号"]),
    (Text, Optional, &["商品名称"]),
    (Traded, Required, &["发生时间"]),
    (PartyAccount, Optional, &["对方账号"]),
    (In, Required, &["收入金额(+元)"]),
    (Out, Required, &["支出金额(-元)"]),
    (TableField::Balance, Required, &["账户余额(元)"]),
    (Text, Optional, &["交易渠道"]),
    (Code, Optional, &["业务类型"]),
    (Text, Optional, &["备注"]),
];

/// What the states of an Alipay bill mean: state, side, effect. A closed order that was paid has its refund in a row of
/// its own; one that is in neither column was never paid.
const ALIPAY_STATES: &[(&str, Option<&str>, TableEffect)] = &[
    ("交易关闭", Some("支出"), TableEffect::Moved),
    ("交易关闭", Some("收入"), TableEffect::Moved),
    ("交易关闭", None, TableEffect::NotMoved),
    ("等待付款", None, TableEffect::NotMoved),
    ("还款失败", None, TableEffect::NotMoved),
    ("退款成功", None, TableEffect::Refunded),
    ("交易成功", Some("收入"), TableEffect::Moved),
    ("交易成功", Some("支出"), TableEffect::Moved),
    ("交易成功", None, TableEffect::Unsaid),
    ("支付成功", Some("支出"), TableEffect::Moved),
    ("支付成功", None, TableEffect::Unsaid),
    ("付款成功", Some("支出"), TableEffect::Moved),
    ("付款成功", None, TableEffect::Unsaid),
    ("等待确认收货", Some("支出"), TableEffect::Moved),
    ("等待确认收货", Some("收入"), TableEffect::NotMoved),
    ("等待发货", Some("支出"), TableEffect::Moved),
    ("等待发货", Some("收入"), TableEffect::NotMoved),
    ("还款成功", Some("支出"), TableEffect::Moved),
    ("还款成功", None, TableEffect::Unsaid),
    ("代付成功", Some("支出"), TableEffect::Moved),
    ("信用服务使用成功", None, TableEffect::NotMoved),
    ("冻结成功", None, TableEffect::Unsaid),
    ("解冻成功", None, TableEffect::Unsaid),
];

/// The layouts this library knows, as they could be declared.
///
/// ```
/// use duebook::known_layouts;
///
/// let layouts = known_layouts();
/// let ccb = layouts.iter().find(|layout| layout.name == "ccb/current").unwrap();
/// assert!(ccb.columns.iter().any(|column| column.headings.contains(&"贷方发生额/元(收入)".to_owned())));
/// assert!(layouts.iter().all(|layout| duebook::check_table_layout(layout).is_ok()));
/// ```
///
/// To read a variant of one of them, take it, change its columns and give it as the declared layout.
#[must_use]
pub fn known_layouts() -> Vec<TableLayout> {
    let mut bill = layout("alipay/bill", ALIPAY_BILL);
    bill.currency = yuan();
    bill.totals = TotalsTrust::Told;
    bill.states = ALIPAY_STATES
        .iter()
        .map(|(state, side, effect)| TableState {
            state: (*state).to_owned(),
            side: side.map(str::to_owned),
            effect: *effect,
        })
        .collect();
    let mut ledger = layout("alipay/ledger", ALIPAY_LEDGER);
    ledger.currency = yuan();
    vec![
        layout("icbc/sides", ICBC_SIDES),
        layout("icbc/marked", ICBC_MARKED),
        layout("icbc/in-out", ICBC_IN_OUT),
        layout("icbc/card", ICBC_CARD),
        layout("ccb/current", CCB),
        layout("cmb/company", CMB_COMPANY),
        layout("cmb/person", CMB_PERSON),
        layout("abc/current", ABC),
        layout("boc/current", BOC),
        bill,
        ledger,
    ]
}

fn yuan() -> Option<Currency> {
    Currency::new("CNY").ok()
}

fn layout(name: &str, columns: Columns) -> TableLayout {
    let columns = columns.iter().map(|(field, need, headings)| TableColumn {
        headings: headings.iter().map(|heading| (*heading).to_owned()).collect(),
        field: *field,
        need: *need,
    });
    TableLayout {
        columns: columns.collect(),
        decimal: Some(DecimalMark::Point),
        dates: Some(DateDialect::default()),
        sides: SideView::Bank,
        ..TableLayout::named(name)
    }
}
