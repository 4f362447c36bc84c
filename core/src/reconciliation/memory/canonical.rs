//! The form in which names and accounts of payers are compared.

use crate::text::fold::fold;

/// The letters and digits of a name in capitals: full width is half width, accents and punctuation are gone. None for
/// a name of fewer than two.
pub(crate) fn name(text: &str) -> Option<String> {
    let mut name = String::new();
    fold(text, |c, _| name.extend(c.is_alphanumeric().then_some(c)));
    (name.chars().nth(1).is_some()).then_some(name)
}

/// The letters and digits of an account number in capitals. None for one that is partly masked (`6222****1234`): others
/// look the same; and for fewer than six.
pub(crate) fn account(text: &str) -> Option<String> {
    let mut plain = String::new();
    fold(text, |c, _| plain.push(c));
    if plain.contains(['*', '•', '·', '?', '#', '…']) || plain.contains("XXX") {
        return None;
    }
    let account: String = plain.chars().filter(|c| c.is_ascii_alphanumeric()).collect();
    (account.len() >= 6).then_some(account)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_form_for_what_is_typed_in_many() {
        assert_eq!(name(" Müller & Søn GmbH").as_deref(), name("MULLER SØN, gmbh").as_deref());
        assert_eq!(name("Łódź Æble, Straße").as_deref(), name("LODZ AEBLE STRASSE").as_deref());
        assert_eq!(name("ＡＢＣ（苏州）有限公司").unwrap(), "ABC苏州有限公司");
        assert_eq!((name("-"), name("伟"), name("张伟").as_deref()), (None, None, Some("张伟")));
        assert_eq!(account("de89 3704 0044 0532 0130 00").unwrap(), "DE89370400440532013000");
        assert_eq!(account("６２２２０２１").unwrap(), "6222021");
        assert_eq!((account("6222****1234"), account("6222xxxx1234"), account("12 34-5")), (None, None, None));
    }
}
