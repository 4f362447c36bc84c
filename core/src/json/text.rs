//! The calls on text as people and banks write it.

use super::call::answer;
use crate::shape::Shape;
use crate::{
    AmountDialect, Currency, DateDialect, Money, Result, TableLayout, amount_in_words, check_table_layout,
    clean_account, compare_accounts, detect_amounts, detect_dates, known_layouts, parse_amount_text,
    parse_amount_words, parse_date_text,
};

/// The answer of a call of this family; `None` for another name.
pub(super) fn call(name: &str, given: &str) -> Option<Result<String>> {
    Some(match name {
        "amountInWords" => answer(given, |r: Worded| amount_in_words(r.amount)),
        "checkTableLayout" => answer(given, |r: Declared| check_table_layout(&r.layout).map_err(|e| e.at("layout"))),
        "cleanAccount" => answer(given, |r: Text| clean_account(&r.text)),
        "compareAccounts" => answer(given, |r: Two| compare_accounts(&r.left, &r.right)),
        "detectAmounts" => answer(given, |r: Column| detect_amounts(&r.values)),
        "detectDates" => answer(given, |r: Column| detect_dates(&r.values)),
        "knownLayouts" => answer(given, |_: Nothing| Ok(known_layouts())),
        "parseAmountText" => answer(given, |r: Amount| parse_amount_text(&r.text, r.currency, &r.dialect)),
        "parseAmountWords" => answer(given, |r: Text| parse_amount_words(&r.text)),
        "parseDateText" => answer(given, |r: Day| parse_date_text(&r.text, &r.dialect)),
        _ => return None,
    })
}

#[derive(Clone, Shape)]
struct Nothing {}

#[derive(Clone, Shape)]
struct Worded {
    amount: Money,
}

#[derive(Clone, Shape)]
struct Declared {
    layout: TableLayout,
}

#[derive(Clone, Shape)]
struct Text {
    text: String,
}

#[derive(Clone, Shape)]
struct Two {
    left: String,
    right: String,
}

#[derive(Clone, Shape)]
struct Column {
    values: Vec<String>,
}

#[derive(Clone, Shape)]
struct Amount {
    text: String,
    currency: Currency,
    #[shape(default)]
    dialect: AmountDialect,
}

#[derive(Clone, Shape)]
struct Day {
    text: String,
    #[shape(default)]
    dialect: DateDialect,
}
