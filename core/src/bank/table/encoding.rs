//! The encoding of a table that does not declare it (编码): its headings prove it.
//!
//! Chinese exports are GBK or GB18030 more often than not, and say so nowhere. Bytes that are not UTF-8 are read as
//! GB18030, of which GBK and GB 2312 are parts, or as UTF-16, and taken only if the headings of a layout are then there.

use encoding_rs::{Encoding, GB18030, UTF_16BE, UTF_16LE};

use super::super::ReadRules;
use super::head;
use crate::Result;
use crate::error::{ErrorKind, count};

/// The text of a table in an encoding that its headings prove, with the encoding's name; none if none does.
///
/// # Errors
/// `text_encoding` for a table in GB18030 that holds text in UTF-8: it was put together from two files.
pub(in super::super) fn decode(bytes: &[u8], rules: &ReadRules) -> Result<Option<(String, &'static str)>> {
    for (encoding, name) in [(GB18030, "gb18030"), (UTF_16LE, "utf-16le"), (UTF_16BE, "utf-16be")] {
        let Some(text) = strictly(bytes, encoding) else { continue };
        // Headings in plain ASCII would be there in any encoding: they prove nothing.
        let proven = head::sniff(&text, rules.table.as_ref()).is_some_and(|fit| fit.is_beyond_ascii());
        // A table of an unknown layout is refused later on, by headings that can be read.
        if proven || (encoding == GB18030 && rules.table.is_none() && super::has_cells(&text)) {
            if let Some(position) = foreign_run(bytes).filter(|_| encoding == GB18030) {
                return Err(ErrorKind::TextEncoding { encoding: name.to_owned(), position: count(position) }.into());
            }
            return Ok(Some((text, name)));
        }
    }
    Ok(None)
}

fn strictly(bytes: &[u8], encoding: &'static Encoding) -> Option<String> {
    let text = encoding.decode_without_bom_handling_and_without_replacement(bytes)?.into_owned();
    // No export holds them; UTF-16 that is none is full of them.
    (!text.contains('\0')).then_some(text)
}

/// Where four Chinese characters or more stand in UTF-8 among text of another encoding. Six characters of GB18030 that
/// happen to be such text do not occur: their bytes would all have to be rare ones.
fn foreign_run(bytes: &[u8]) -> Option<usize> {
    const LEAST: usize = 12;
    let mut start = 0_usize;
    for run in bytes.split(u8::is_ascii) {
        let chinese = |text: &str| text.chars().all(|c| matches!(c, '\u{3000}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}'));
        if run.len() >= LEAST && std::str::from_utf8(run).is_ok_and(chinese) {
            return Some(start);
        }
        start = start.saturating_add(run.len()).saturating_add(1);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "记账日期,货币,交易金额,联机余额,交易摘要,对手信息\n2026-08-01,人民币,1.05,7.05,转账,";

    #[test]
    fn the_headings_prove_the_encoding() {
        let rules = ReadRules::default();
        let gbk = |text: &str| GB18030.encode(text).0.into_owned();
        let table = format!("{HEAD}北京某某科技有限公司\n");
        assert_eq!(decode(&gbk(&table), &rules).unwrap(), Some((table.clone(), "gb18030")));
        let wide: Vec<u8> = table.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(decode(&wide, &rules).unwrap(), Some((table.clone(), "utf-16le")));
        assert_eq!(decode(&gbk("北京,某某\n1,2\n"), &rules), Ok(None));
        assert_eq!(decode(&[0xff, 0x00, 0x80, 0x81], &rules), Ok(None));
    }

    #[test]
    fn two_encodings_in_one_file_are_refused() {
        let mut bytes = GB18030.encode(HEAD).0.into_owned();
        let position = bytes.len();
        bytes.extend("北京某某科技有限公司\n".as_bytes());
        let refused = decode(&bytes, &ReadRules::default()).unwrap_err();
        let ErrorKind::TextEncoding { position: found, .. } = refused.kind() else { panic!("{refused}") };
        assert_eq!(usize::try_from(*found), Ok(position));
    }
}
