// Generated from the source of the core by `cargo test -p duebook-tests --test mirror`; do not edit.
//! The constructors without arguments, under the names they have in JavaScript.

use duebook::json::write;
use duebook::{AgingRules, Result, Scheme};

/// The answer of the constructor `name`, or nothing if there is none of this name.
pub(crate) fn preset(name: &str) -> Option<Result<String>> {
    Some(match name {
        "agingRules.standard" => write(&AgingRules::standard()),
        "agingRules.article" => write(&AgingRules::article()),
        "agingRules.byDocument" => write(&AgingRules::by_document()),
        "agingRules.signed" => write(&AgingRules::signed()),
        "schemes.standard" => write(&Scheme::standard()),
        "schemes.oldestDueFirst" => write(&Scheme::oldest_due_first()),
        "schemes.u8" => write(&Scheme::u8()),
        "schemes.u8ByOrder" => write(&Scheme::u8_by_order()),
        "schemes.u8OnAccount" => write(&Scheme::u8_on_account()),
        "schemes.kis" => write(&Scheme::kis()),
        "schemes.kisStandard" => write(&Scheme::kis_standard()),
        "schemes.tPlus" => write(&Scheme::t_plus()),
        "schemes.cosmic" => write(&Scheme::cosmic()),
        "schemes.xingchen" => write(&Scheme::xingchen()),
        "schemes.twoWayClearing" => write(&Scheme::two_way_clearing()),
        "schemes.oracleAutoCash" => write(&Scheme::oracle_auto_cash()),
        "schemes.oracleLineThenTax" => write(&Scheme::oracle_line_then_tax()),
        "schemes.oracleLineWithTax" => write(&Scheme::oracle_line_with_tax()),
        "schemes.oracleProRata" => write(&Scheme::oracle_pro_rata()),
        "schemes.sapBusinessOne" => write(&Scheme::sap_business_one()),
        "schemes.odoo" => write(&Scheme::odoo()),
        "schemes.erpnext" => write(&Scheme::erpnext()),
        "schemes.idempiere" => write(&Scheme::idempiere()),
        "schemes.tryton" => write(&Scheme::tryton()),
        "schemes.stripe" => write(&Scheme::stripe()),
        "schemes.proRata" => write(&Scheme::pro_rata()),
        _ => return None,
    })
}
