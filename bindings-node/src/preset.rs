// Generated from the source of the core by `cargo test -p duebook-tests --test mirror`; do not edit.
//! The constructors without arguments, under the names they have in JavaScript.

use duebook::json::write;
use duebook::{Result, Scheme};

/// The answer of the constructor `name`, or nothing if there is none of this name.
pub(crate) fn preset(name: &str) -> Option<Result<String>> {
    Some(match name {
        "schemes.standard" => write(&Scheme::standard()),
        "schemes.oldestDueFirst" => write(&Scheme::oldest_due_first()),
        "schemes.u8" => write(&Scheme::u8()),
        "schemes.kis" => write(&Scheme::kis()),
        "schemes.kisStandard" => write(&Scheme::kis_standard()),
        "schemes.tPlus" => write(&Scheme::t_plus()),
        "schemes.cosmic" => write(&Scheme::cosmic()),
        "schemes.twoWayClearing" => write(&Scheme::two_way_clearing()),
        "schemes.oracleAutoCash" => write(&Scheme::oracle_auto_cash()),
        "schemes.sapBusinessOne" => write(&Scheme::sap_business_one()),
        "schemes.odoo" => write(&Scheme::odoo()),
        "schemes.erpnext" => write(&Scheme::erpnext()),
        "schemes.idempiere" => write(&Scheme::idempiere()),
        "schemes.proRata" => write(&Scheme::pro_rata()),
        _ => return None,
    })
}
