//! Bytes to text (编码): as declared, as the caller says, or as UTF-8; anything else is refused with the position.

use std::borrow::Cow;

use encoding_rs::{DecoderResult, Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::error::{ErrorKind, count, shown};
use crate::{Error, Result};

/// A file as text.
#[derive(Debug)]
pub(super) struct Decoded<'a> {
    pub(super) text: Cow<'a, str>,
    /// The name of the encoding, in lower case.
    pub(super) encoding: String,
}

/// How much of a file is looked at for a declaration.
const HEAD: usize = 1024;

/// Reads bytes in the encoding that the caller names, that a byte order mark or the file itself declares, or UTF-8.
///
/// # Errors
/// `encoding_unknown`; `text_encoding` with the first byte that does not fit.
pub(super) fn decode<'a>(bytes: &'a [u8], named: Option<&str>) -> Result<Decoded<'a>> {
    let mark = Encoding::for_bom(bytes);
    let declared = if named.is_some() { None } else { declared(bytes) };
    let label = named.map(str::to_owned).or(declared);
    if label.as_deref().is_some_and(is_ascii) && mark.is_none() {
        return ascii(bytes);
    }
    let wanted = match &label {
        None => None,
        Some(label) => Some(
            Encoding::for_label_no_replacement(label.as_bytes())
                .ok_or_else(|| Error::new(ErrorKind::EncodingUnknown { text: shown(label) }))?,
        ),
    };
    let (encoding, skipped) = match (mark, wanted) {
        // The mark is part of the file: who says otherwise is wrong about it.
        (Some((mark, length)), wanted) if wanted.is_none_or(|w| w == mark || utf_16(w) && utf_16(mark)) => {
            (mark, length)
        }
        (Some(_), Some(wanted)) => return Err(broken(wanted, 0)),
        (_, wanted) => (wanted.unwrap_or(UTF_8), 0),
    };
    let rest = bytes.get(skipped..).unwrap_or_default();
    let text = if encoding == UTF_8 {
        let text = std::str::from_utf8(rest);
        Cow::Borrowed(text.map_err(|e| broken(encoding, skipped.saturating_add(e.valid_up_to())))?)
    } else {
        Cow::Owned(foreign(rest, encoding, skipped)?)
    };
    Ok(Decoded { text, encoding: encoding.name().to_ascii_lowercase() })
}

fn utf_16(encoding: &'static Encoding) -> bool {
    encoding == UTF_16LE || encoding == UTF_16BE
}

/// The WHATWG list takes ASCII for Windows-1252; a file that declares ASCII and holds more is not what it says.
fn is_ascii(label: &str) -> bool {
    let label = label.trim();
    ["us-ascii", "ascii", "usascii"].iter().any(|name| label.eq_ignore_ascii_case(name))
}

fn ascii(bytes: &[u8]) -> Result<Decoded<'_>> {
    let refused =
        |position| Error::new(ErrorKind::TextEncoding { encoding: "us-ascii".to_owned(), position: count(position) });
    match bytes.iter().position(|byte| !byte.is_ascii()) {
        Some(position) => Err(refused(position)),
        None => {
            let text = std::str::from_utf8(bytes).map_err(|e| refused(e.valid_up_to()))?;
            Ok(Decoded { text: Cow::Borrowed(text), encoding: "us-ascii".to_owned() })
        }
    }
}

fn broken(encoding: &'static Encoding, position: usize) -> Error {
    ErrorKind::TextEncoding { encoding: encoding.name().to_ascii_lowercase(), position: count(position) }.into()
}

/// Reads another encoding than UTF-8, without replacing anything.
fn foreign(bytes: &[u8], encoding: &'static Encoding, skipped: usize) -> Result<String> {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let most = decoder.max_utf8_buffer_length_without_replacement(bytes.len());
    let mut text = String::with_capacity(most.unwrap_or_default());
    let (result, read) = decoder.decode_to_string_without_replacement(bytes, &mut text, true);
    match result {
        DecoderResult::InputEmpty => {}
        DecoderResult::Malformed(bad, after) => {
            let first = read.saturating_sub(usize::from(bad)).saturating_sub(usize::from(after));
            return Err(broken(encoding, skipped.saturating_add(first)));
        }
        DecoderResult::OutputFull => return Err(broken(encoding, skipped.saturating_add(read))),
    }
    // Five bytes of Windows-1252 are no characters; the WHATWG list maps them to controls nobody writes.
    if encoding == WINDOWS_1252
        && let Some(first) = text.chars().position(|c| ('\u{80}'..='\u{9F}').contains(&c))
    {
        return Err(broken(encoding, skipped.saturating_add(first)));
    }
    Ok(text)
}

/// The encoding that the XML declaration or the header of OFX 1 names.
fn declared(bytes: &[u8]) -> Option<String> {
    let head = bytes.get(..HEAD.min(bytes.len())).unwrap_or_default();
    let head = head.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(head);
    // Only the part before the first byte that is not ASCII can declare anything.
    let end = head.iter().position(|byte| !byte.is_ascii()).unwrap_or(head.len());
    let head = std::str::from_utf8(head.get(..end).unwrap_or_default()).ok()?.trim_start();
    if let Some(rest) = head.strip_prefix("<?xml") {
        let (declaration, _) = rest.split_once("?>")?;
        let (_, value) = declaration.split_once("encoding")?;
        let value = value.trim_start().strip_prefix('=')?.trim_start();
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let (name, _) = value.strip_prefix(quote)?.split_once(quote)?;
        return Some(name.to_owned());
    }
    if !head.get(..10).is_some_and(|start| start.eq_ignore_ascii_case("OFXHEADER:")) {
        return None;
    }
    let (header, _) = head.split_once('<').unwrap_or((head, ""));
    let field = |name: &str| {
        header.split_whitespace().find_map(|field| {
            let (key, value) = field.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.to_ascii_uppercase())
        })
    };
    let charset = field("CHARSET").filter(|set| set != "NONE" && !set.is_empty());
    match (field("ENCODING").as_deref(), charset.as_deref()) {
        (Some("UTF-8" | "UTF8" | "UNICODE"), _) => Some("utf-8".to_owned()),
        (_, Some(set)) if set.bytes().all(|b| b.is_ascii_digit()) => Some(format!("windows-{set}")),
        (_, Some("8859-1")) => Some("iso-8859-1".to_owned()),
        (_, Some(set)) => Some(set.to_owned()),
        (Some("USASCII"), None) => Some("us-ascii".to_owned()),
        (_, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(bytes: &[u8], named: Option<&str>) -> (String, Option<i64>) {
        let error = decode(bytes, named).unwrap_err();
        let position = match error.kind() {
            ErrorKind::TextEncoding { position, .. } => Some(*position),
            _ => None,
        };
        (error.code().to_owned(), position)
    }

    #[test]
    fn what_is_declared_or_named_is_read_and_nothing_is_guessed() {
        assert_eq!(decode("Zoë".as_bytes(), None).unwrap().encoding, "utf-8");
        assert_eq!(decode(b"\xEF\xBB\xBFa", None).unwrap().text, "a");
        assert_eq!(decode(b"Zo\xEB", Some("latin1")).unwrap().text, "Zoë");
        assert_eq!(decode(b"<?xml version='1.0' encoding='ISO-8859-1'?>\xEB", None).unwrap().encoding, "windows-1252");
        assert_eq!(
            decode(b"OFXHEADER:100\r\nENCODING:USASCII\r\nCHARSET:1252\r\n\r\n<OFX>\xEB", None).unwrap().encoding,
            "windows-1252"
        );
        assert_eq!(decode(b"\xFF\xFEa\0", None).unwrap().text, "a");
        assert_eq!(decode(&[0xC4, 0xE3], Some("gb18030")).unwrap().text, "你");
        assert_eq!(code(b"Zo\xEB", None), ("text_encoding".into(), Some(2)));
        assert_eq!(code(b"Zo\xEB", Some("us-ascii")), ("text_encoding".into(), Some(2)));
        assert_eq!(code(b"Zo\x81", Some("windows-1252")), ("text_encoding".into(), Some(2)));
        assert_eq!(code(&[b'a', 0xC4], Some("gb18030")), ("text_encoding".into(), Some(1)));
        assert_eq!(code(b"a", Some("klingon")), ("encoding_unknown".into(), None));
        assert_eq!(code(b"\xEF\xBB\xBFa", Some("gb18030")), ("text_encoding".into(), Some(0)));
    }
}
