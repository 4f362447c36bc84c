//! Vouchers (记账凭证): the entry in the general ledger for every movement of money.
//!
//! A [`MoneyFact`] says what happened: money came in advance, an advance was applied, a rest was refunded. A
//! [`Chart`] says, as data, which accounts each kind of fact debits and credits. [`vouchers`] joins them, one
//! balanced voucher for each fact, under the fact's own key: the same fact gives the same voucher, once.
//!
//! The one rule: **a voucher balances**, in its own currency and in the home currency (有借必有贷，借贷必相等), for
//! every fact the chart can meet and not by luck: [`check_chart`] proves it of each rule, and a chart that could
//! ever give an unbalanced voucher is refused before the first.
//!
//! Three charts are given as data ([`ChartPreset`]): 预收账款 for small enterprises (小企业会计准则), 合同负债 with
//! 应交税费——待转销项税额 (企业会计准则第 14 号; 财会〔2016〕22 号), and the credit side of 应收账款 for who has few
//! advances. [`reverse_voucher`] takes a voucher back exactly, in red letters (红字冲销) or on the other side.
//! [`split_tax`] and [`take_tax`] part an amount into net and tax so that no cent is lost over a whole contract.

mod chart;
mod check;
mod derive;
mod entry;
mod fact;
mod leg;
mod parcel;
mod parts;
mod preset;
mod reverse;
mod rules;
mod tax;

pub use chart::{AmountPart, Chart, ChartAccount, ChartRule, EntrySide, LineSign, Party, RuleLine};
pub use check::check_chart;
pub use derive::{VoucherRequest, VoucherSet, vouchers};
pub use entry::{Voucher, VoucherLine, check_voucher};
pub use fact::{MoneyFact, MoneyKind};
pub(crate) use leg::{Draft, Leg, Way, voucher};
pub(crate) use parcel::Parcel;
pub use preset::{ChartPreset, ChartSource, chart};
pub use reverse::{ReversalStyle, ReverseVoucherRequest, reverse_voucher};
pub(crate) use rules::{Ready, text as summary_text};
pub use tax::{TaxPart, TaxRounded, TaxSplitRequest, TaxTaken, TaxedAmount, split_tax, take_tax};
