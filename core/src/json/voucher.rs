//! The calls on vouchers.

use super::call::answer;
use crate::shape::Shape;
use crate::{
    Chart, ChartPreset, Currency, Money, Result, ReverseVoucherRequest, TaxPart, TaxSplitRequest, Voucher,
    VoucherRequest, chart, check_chart, check_voucher, reverse_voucher, split_tax, take_tax, vouchers,
};

/// The answer of a call of this family; `None` for another name.
pub(super) fn call(name: &str, given: &str) -> Option<Result<String>> {
    Some(match name {
        "chart" => answer(given, |r: Preset| Ok(chart(r.preset, r.home))),
        "checkChart" => answer(given, |r: Checked| check_chart(&r.chart).map_err(|e| e.at("chart"))),
        "checkVoucher" => answer(given, |r: Entered| check_voucher(&r.voucher).map_err(|e| e.at("voucher"))),
        "reverseVoucher" => answer(given, |r: ReverseVoucherRequest| reverse_voucher(&r)),
        "splitTax" => answer(given, |r: TaxSplitRequest| split_tax(&r)),
        "takeTax" => answer(given, |r: Take| take_tax(&r.parts, r.amount)),
        "vouchers" => answer(given, |r: VoucherRequest| vouchers(&r)),
        _ => return None,
    })
}

#[derive(Clone, Shape)]
struct Preset {
    preset: ChartPreset,
    home: Currency,
}

#[derive(Clone, Shape)]
struct Checked {
    chart: Chart,
}

#[derive(Clone, Shape)]
struct Entered {
    voucher: Voucher,
}

#[derive(Clone, Shape)]
struct Take {
    parts: Vec<TaxPart>,
    amount: Money,
}
