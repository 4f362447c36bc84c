//! The currencies of ISO 4217 that have minor units, with their decimal places.
//!
//! List one of the standard as maintained in 2026, with the seven recently replaced codes (ANG, BGN, CUC,
//! HRK, SLL, VES, ZWL) kept for old open items. Metals, baskets and test codes (gold, drawing rights and the like)
//! have no minor unit and are not money here. A test compares the table with an independent list.

const NONE: &str = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";
const TWO: &str = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD \
    CDF CHE CHF CHW CNY COP COU CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD \
    HKD HNL HRK HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP \
    MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG \
    SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST \
    XAD XCD XCG YER ZAR ZMW ZWG ZWL";
const THREE: &str = "BHD IQD JOD KWD LYD OMR TND";
const FOUR: &str = "CLF UYW";

/// The decimal places of a currency, by its three capital letters.
pub(super) fn digits(code: [u8; 3]) -> Option<u8> {
    let has = |list: &str| list.as_bytes().chunks(4).any(|entry| entry.starts_with(&code));
    // The list with two places is by far the most asked and the longest: common codes first.
    match &code {
        b"CNY" | b"USD" | b"EUR" | b"GBP" | b"HKD" => Some(2),
        _ if has(NONE) => Some(0),
        _ if has(THREE) => Some(3),
        _ if has(FOUR) => Some(4),
        _ if has(TWO) => Some(2),
        _ => None,
    }
}
