//! Three charts as data, to start from (预置模板).
//!
//! First-level codes are those of the standards' own account lists; codes below them are examples, as every
//! company has its own.

use std::borrow::Cow;

use super::AmountPart::{self, AfterFee, Fee, Gross, Net, Tax};
use super::EntrySide::{self, Credit, Debit};
use super::MoneyKind::{
    self, AdvanceGain, AdvanceLoss, Applied, BillReceived, Discount, ExchangeGain, ExchangeLoss, Expired, Forfeited,
    Invoiced, LateCharge, Netted, Offset, Provision, Received, ReceivedInAdvance, Reclassified, Recovery, Refunded,
    Reinstated, Rounding, Transferred, WriteOff,
};
use super::{Chart, ChartAccount, ChartRule, LineSign, Party, RuleLine};
use crate::shape::Shape;
use crate::{Currency, Id, Nature, Remainder};

/// A chart that is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum ChartPreset {
    /// 预收账款, as small enterprises keep it (小企业会计准则): bad debts go directly to 营业外支出, and there is no
    /// allowance for them.
    Advances,
    /// 合同负债 with 应交税费——待转销项税额 (企业会计准则第 14 号). Money of the natures advance, deposit and earnest
    /// has no contract yet and is 预收账款; guarantees and unidentified money are 其他应付款.
    ContractLiability,
    /// The credit side of 应收账款, for who has few advances.
    ReceivableCredit,
}

/// A chart, or the name of one that is given.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum ChartSource {
    /// One that is given.
    Preset {
        /// Which.
        preset: ChartPreset,
        /// The currency of the books.
        home: Currency,
    },
    /// The caller's own.
    Own {
        /// The chart.
        chart: Chart,
    },
}

impl ChartSource {
    pub(crate) fn chart(&self) -> Cow<'_, Chart> {
        match self {
            Self::Preset { preset, home } => Cow::Owned(preset.chart(*home)),
            Self::Own { chart } => Cow::Borrowed(chart),
        }
    }
}

type Account = (&'static str, &'static str, &'static [&'static str]);
type Line = (EntrySide, &'static str, AmountPart);
type Rule = (MoneyKind, &'static [Nature], &'static [Line]);

const CUSTOMER: &[&str] = &["customer"];
const SUPPLIER: &[&str] = &["supplier"];
/// Money before there is a contract.
const BEFORE: &[Nature] = &[Nature::Advance, Nature::Deposit, Nature::Earnest];
/// Money that is not for a delivery, or not known to be.
const APART: &[Nature] = &[Nature::Guarantee, Nature::Unidentified];
/// Money that nobody paid.
const GIVEN: &[Nature] = &[Nature::Promotional];

/// A chart by its name, for books in the currency `home`.
#[must_use]
pub fn chart(preset: ChartPreset, home: Currency) -> Chart {
    preset.chart(home)
}

impl ChartPreset {
    /// The chart.
    #[must_use]
    pub fn chart(self, home: Currency) -> Chart {
        let (accounts, rules) = match self {
            Self::Advances => (SMALL_ACCOUNTS, SMALL_RULES),
            Self::ContractLiability => (ACCOUNTS, CONTRACT_RULES),
            Self::ReceivableCredit => (ACCOUNTS, CREDIT_RULES),
        };
        let account = |(code, name, dimensions): &Account| ChartAccount {
            code: Id::literal(code),
            name: (*name).to_owned(),
            dimensions: dimensions.iter().map(|name| Id::literal(name)).collect(),
        };
        let rules: Vec<ChartRule> = rules.iter().chain(SHARED_RULES).map(rule(self)).collect();
        Chart { home, remainder: Remainder::Last, accounts: accounts.iter().map(account).collect(), rules }
    }

    /// The account of the other chart in this one, for the rules that all share.
    fn own(self, code: &'static str) -> &'static str {
        match (self, code) {
            (Self::Advances, "6001") => "5001",
            (Self::Advances, "6301") => "5301",
            (Self::Advances, "660301") => "560301",
            (Self::Advances, "660302") => "560302",
            (Self::Advances, "660304") => "560304",
            (_, code) => code,
        }
    }
}

fn rule(preset: ChartPreset) -> impl Fn(&Rule) -> ChartRule {
    move |(kind, natures, lines)| {
        // What passes from one customer to another is credited to the one or the other.
        let other = |side| match (kind, side) {
            (Transferred, Credit) | (Offset, Debit) => Party::Other,
            _ => Party::Customer,
        };
        let line = |(side, account, part): &Line| RuleLine {
            side: *side,
            account: Id::literal(preset.own(account)),
            part: *part,
            party: other(*side),
            sign: LineSign::Plain,
        };
        ChartRule { kind: *kind, natures: natures.to_vec(), lines: lines.iter().map(line).collect() }
    }
}

const ACCOUNTS: &[Account] = &[
    ("1002", "银行存款", &[]),
    ("1121", "应收票据", CUSTOMER),
    ("1122", "应收账款", CUSTOMER),
    ("1231", "坏账准备", &[]),
    ("2202", "应付账款", SUPPLIER),
    ("2203", "预收账款", CUSTOMER),
    ("2204", "合同负债", CUSTOMER),
    ("22210102", "应交税费——应交增值税（销项税额）", &[]),
    ("222104", "应交税费——待转销项税额", CUSTOMER),
    ("2241", "其他应付款", CUSTOMER),
    ("6001", "主营业务收入", &[]),
    ("6301", "营业外收入", &[]),
    ("660301", "财务费用——手续费", &[]),
    ("660302", "财务费用——汇兑损益", &[]),
    ("660304", "财务费用——尾差", &[]),
    ("6702", "信用减值损失", &[]),
];

const SMALL_ACCOUNTS: &[Account] = &[
    ("1002", "银行存款", &[]),
    ("1121", "应收票据", CUSTOMER),
    ("1122", "应收账款", CUSTOMER),
    ("2202", "应付账款", SUPPLIER),
    ("2203", "预收账款", CUSTOMER),
    ("22210102", "应交税费——应交增值税（销项税额）", &[]),
    ("2241", "其他应付款", CUSTOMER),
    ("5001", "主营业务收入", &[]),
    ("5301", "营业外收入", &[]),
    ("560301", "财务费用——手续费", &[]),
    ("560302", "财务费用——汇兑损失", &[]),
    ("560303", "财务费用——现金折扣", &[]),
    ("560304", "财务费用——尾差", &[]),
    ("5711", "营业外支出", &[]),
];

/// What is entered alike by all three.
const SHARED_RULES: &[Rule] = &[
    (Received, &[], &[(Debit, "1002", AfterFee), (Debit, "660301", Fee), (Credit, "1122", Gross)]),
    (Invoiced, &[], &[(Debit, "1122", Gross), (Credit, "6001", Net), (Credit, "22210102", Tax)]),
    (Offset, &[], &[(Debit, "1122", Gross), (Credit, "1122", Gross)]),
    (Netted, &[], &[(Debit, "2202", Gross), (Credit, "1122", Gross)]),
    (MoneyKind::Fee, &[], &[(Debit, "660301", Gross), (Credit, "1122", Gross)]),
    (Rounding, &[], &[(Debit, "660304", Gross), (Credit, "1122", Gross)]),
    (ExchangeLoss, &[], &[(Debit, "660302", Gross), (Credit, "1122", Gross)]),
    (LateCharge, &[], &[(Debit, "1122", Gross), (Credit, "6301", Net), (Credit, "22210102", Tax)]),
    // Nothing was paid for it: what it pays is revenue that does not come.
    (ReceivedInAdvance, GIVEN, &[]),
    (Applied, GIVEN, &[(Debit, "6001", Gross), (Credit, "1122", Gross)]),
    (Transferred, GIVEN, &[]),
    (Expired, GIVEN, &[]),
    (AdvanceGain, GIVEN, &[]),
    (AdvanceLoss, GIVEN, &[]),
    (AdvanceLoss, APART, &[(Debit, "660302", Gross), (Credit, "2241", Gross)]),
];

const CONTRACT_RULES: &[Rule] = &[
    (
        ReceivedInAdvance,
        &[],
        &[(Debit, "1002", AfterFee), (Debit, "660301", Fee), (Credit, "2204", Net), (Credit, "222104", Tax)],
    ),
    (ReceivedInAdvance, BEFORE, &[(Debit, "1002", AfterFee), (Debit, "660301", Fee), (Credit, "2203", Gross)]),
    (ReceivedInAdvance, APART, &[(Debit, "1002", AfterFee), (Debit, "660301", Fee), (Credit, "2241", Gross)]),
    (Applied, &[], &[(Debit, "2204", Net), (Debit, "222104", Tax), (Credit, "1122", Gross)]),
    (Applied, BEFORE, &[(Debit, "2203", Gross), (Credit, "1122", Gross)]),
    (Applied, APART, &[(Debit, "2241", Gross), (Credit, "1122", Gross)]),
    (Refunded, &[], &[(Debit, "2204", Net), (Debit, "222104", Tax), (Credit, "1002", Gross)]),
    (Refunded, BEFORE, &[(Debit, "2203", Gross), (Credit, "1002", Gross)]),
    (Refunded, APART, &[(Debit, "2241", Gross), (Credit, "1002", Gross)]),
    (Transferred, &[], &[(Debit, "2204", Net), (Debit, "222104", Tax), (Credit, "2204", Net), (Credit, "222104", Tax)]),
    (Transferred, BEFORE, &[(Debit, "2203", Gross), (Credit, "2203", Gross)]),
    (Transferred, APART, &[(Debit, "2241", Gross), (Credit, "2241", Gross)]),
    // Variable consideration: less revenue.
    (Discount, &[], &[(Debit, "6001", Gross), (Credit, "1122", Gross)]),
    (ExchangeGain, &[], &[(Debit, "1122", Gross), (Credit, "660302", Gross)]),
    (Provision, &[], &[(Debit, "6702", Gross), (Credit, "1231", Gross)]),
    (WriteOff, &[], &[(Debit, "1231", Gross), (Credit, "1122", Gross)]),
    (Recovery, &[], RECOVERY),
    (Reinstated, &[], &[(Debit, "1122", Gross), (Credit, "1231", Gross)]),
    (BillReceived, &[], &[(Debit, "1121", Gross), (Credit, "1122", Gross)]),
    (
        BillReceived,
        &[Nature::ContractLiability],
        &[(Debit, "1121", Gross), (Credit, "2204", Net), (Credit, "222104", Tax)],
    ),
    (BillReceived, BEFORE, &[(Debit, "1121", Gross), (Credit, "2203", Gross)]),
    (Reclassified, &[], &[(Debit, "2203", Gross), (Credit, "2204", Net), (Credit, "222104", Tax)]),
    (Expired, &[], &[(Debit, "2204", Net), (Debit, "222104", Tax), (Credit, "6001", Net), (Credit, "22210102", Tax)]),
    (Expired, BEFORE, &[(Debit, "2203", Gross), (Credit, "6001", Net), (Credit, "22210102", Tax)]),
    (Expired, APART, &[(Debit, "2241", Gross), (Credit, "6001", Net), (Credit, "22210102", Tax)]),
    (Forfeited, &[], &[(Debit, "2203", Gross), (Credit, "6301", Gross)]),
    (AdvanceGain, &[], &[(Debit, "2204", Gross), (Credit, "660302", Gross)]),
    (AdvanceGain, BEFORE, &[(Debit, "2203", Gross), (Credit, "660302", Gross)]),
    (AdvanceGain, APART, &[(Debit, "2241", Gross), (Credit, "660302", Gross)]),
    (AdvanceLoss, &[], &[(Debit, "660302", Gross), (Credit, "2204", Gross)]),
    (AdvanceLoss, BEFORE, &[(Debit, "660302", Gross), (Credit, "2203", Gross)]),
];

/// The debt stands again, then it is paid.
const RECOVERY: &[Line] = &[
    (Debit, "1122", Gross),
    (Credit, "1231", Gross),
    (Debit, "1002", AfterFee),
    (Debit, "660301", Fee),
    (Credit, "1122", Gross),
];

const SMALL_RULES: &[Rule] = &[
    (ReceivedInAdvance, &[], &[(Debit, "1002", AfterFee), (Debit, "660301", Fee), (Credit, "2203", Gross)]),
    (ReceivedInAdvance, APART, &[(Debit, "1002", AfterFee), (Debit, "660301", Fee), (Credit, "2241", Gross)]),
    (Applied, &[], &[(Debit, "2203", Gross), (Credit, "1122", Gross)]),
    (Applied, APART, &[(Debit, "2241", Gross), (Credit, "1122", Gross)]),
    (Refunded, &[], &[(Debit, "2203", Gross), (Credit, "1002", Gross)]),
    (Refunded, APART, &[(Debit, "2241", Gross), (Credit, "1002", Gross)]),
    (Transferred, &[], &[(Debit, "2203", Gross), (Credit, "2203", Gross)]),
    (Transferred, APART, &[(Debit, "2241", Gross), (Credit, "2241", Gross)]),
    (Discount, &[], &[(Debit, "560303", Gross), (Credit, "1122", Gross)]),
    (ExchangeGain, &[], &[(Debit, "1122", Gross), (Credit, "6301", Gross)]),
    (WriteOff, &[], &[(Debit, "5711", Gross), (Credit, "1122", Gross)]),
    (Recovery, &[], &[(Debit, "1002", AfterFee), (Debit, "660301", Fee), (Credit, "6301", Gross)]),
    (Reinstated, &[], &[(Debit, "1122", Gross), (Credit, "6301", Gross)]),
    (BillReceived, &[], &[(Debit, "1121", Gross), (Credit, "1122", Gross)]),
    (BillReceived, BEFORE, &[(Debit, "1121", Gross), (Credit, "2203", Gross)]),
    (BillReceived, &[Nature::ContractLiability], &[(Debit, "1121", Gross), (Credit, "2203", Gross)]),
    (Reclassified, &[], &[]),
    (Expired, &[], &[(Debit, "2203", Gross), (Credit, "6001", Net), (Credit, "22210102", Tax)]),
    (Expired, APART, &[(Debit, "2241", Gross), (Credit, "6001", Net), (Credit, "22210102", Tax)]),
    (Forfeited, &[], &[(Debit, "2203", Gross), (Credit, "6301", Gross)]),
    (AdvanceGain, &[], &[(Debit, "2203", Gross), (Credit, "6301", Gross)]),
    (AdvanceGain, APART, &[(Debit, "2241", Gross), (Credit, "6301", Gross)]),
    (AdvanceLoss, &[], &[(Debit, "660302", Gross), (Credit, "2203", Gross)]),
];

const CREDIT_RULES: &[Rule] = &[
    (ReceivedInAdvance, &[], &[(Debit, "1002", AfterFee), (Debit, "660301", Fee), (Credit, "1122", Gross)]),
    (ReceivedInAdvance, APART, &[(Debit, "1002", AfterFee), (Debit, "660301", Fee), (Credit, "2241", Gross)]),
    // Advance and debt stand on the two sides of one account.
    (Applied, &[], &[]),
    (Applied, APART, &[(Debit, "2241", Gross), (Credit, "1122", Gross)]),
    (Refunded, &[], &[(Debit, "1122", Gross), (Credit, "1002", Gross)]),
    (Refunded, APART, &[(Debit, "2241", Gross), (Credit, "1002", Gross)]),
    (Transferred, &[], &[(Debit, "1122", Gross), (Credit, "1122", Gross)]),
    (Transferred, APART, &[(Debit, "2241", Gross), (Credit, "2241", Gross)]),
    (Discount, &[], &[(Debit, "6001", Gross), (Credit, "1122", Gross)]),
    (ExchangeGain, &[], &[(Debit, "1122", Gross), (Credit, "660302", Gross)]),
    (Provision, &[], &[(Debit, "6702", Gross), (Credit, "1231", Gross)]),
    (WriteOff, &[], &[(Debit, "1231", Gross), (Credit, "1122", Gross)]),
    (Recovery, &[], RECOVERY),
    (Reinstated, &[], &[(Debit, "1122", Gross), (Credit, "1231", Gross)]),
    (BillReceived, &[], &[(Debit, "1121", Gross), (Credit, "1122", Gross)]),
    (Reclassified, &[], &[]),
    (Expired, &[], &[(Debit, "1122", Gross), (Credit, "6001", Net), (Credit, "22210102", Tax)]),
    (Expired, APART, &[(Debit, "2241", Gross), (Credit, "6001", Net), (Credit, "22210102", Tax)]),
    (Forfeited, &[], &[(Debit, "1122", Gross), (Credit, "6301", Gross)]),
    (AdvanceGain, &[], &[(Debit, "1122", Gross), (Credit, "660302", Gross)]),
    (AdvanceGain, APART, &[(Debit, "2241", Gross), (Credit, "660302", Gross)]),
    (AdvanceLoss, &[], &[(Debit, "660302", Gross), (Credit, "1122", Gross)]),
];
