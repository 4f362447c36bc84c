//! The functions that only this library has.

use crate::Result;
use crate::scalar;

/// How many decimal places a currency has: 2 for `CNY`, 0 for `JPY`, 6 for `USDT:6`.
#[uniffi::export]
pub fn currency_digits(currency: String) -> Result<i64> {
    Ok(scalar::currency(&currency)?.digits().into())
}

/// Any function of the library by its name, from JSON text to JSON text: for bulk, and for records that
/// are JSON already. The refusals are the same, with the full path.
#[uniffi::export]
pub fn call_json(name: String, given: String) -> Result<String> {
    Ok(duebook::json::call(&name, &given)?)
}
