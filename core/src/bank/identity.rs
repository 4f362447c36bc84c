//! What a line is known by (流水唯一标识): the same in every file that holds it.
//!
//! The id is a digest of the account and what the bank says of the booking, and the number of the line among equal ones
//! of its day: `3f…9c-1`, `3f…9c-2`. Two true equal payments of one day are two lines, in every file that holds the
//! day. Where the format guarantees a number of the booking (camt, OFX), the digest is of that number, the day and the
//! amount, so that a text the bank completes later changes nothing.

use std::collections::BTreeMap;

use sha2::{Digest as _, Sha256};
use unicode_normalization::UnicodeNormalization;

use super::{BankLine, BankParty, BankReferenceKind, Statement, StatementFormat};
use crate::error::count;
use crate::{Id, Result};

/// Twenty bytes of a digest.
pub(super) type Fingerprint = [u8; 20];

/// Gives the lines of one file the ids that last.
pub(super) fn identify<'a>(statements: impl IntoIterator<Item = &'a mut Statement>) -> Result<()> {
    let mut seen: BTreeMap<Fingerprint, usize> = BTreeMap::new();
    for statement in statements {
        let account = account_key(&statement.account);
        let (format, currency) = (statement.format, statement.currency);
        for line in &mut statement.lines {
            let of = fingerprint(&account, currency.code(), format, line);
            let times = seen.entry(of).or_insert(0);
            *times = times.saturating_add(1);
            line.occurrence = count(*times);
            line.id = id(&of, line.occurrence)?;
        }
    }
    Ok(())
}

/// The id of the line with this content that is the so many-th of its day.
pub(super) fn id(of: &Fingerprint, occurrence: i64) -> Result<Id> {
    let mut text = crate::hex::hex(of);
    text.push('-');
    text.push_str(&occurrence.to_string());
    Id::new(text)
}

/// The content part and the number of an id.
pub(super) fn split(id: &Id) -> Option<(&str, i64)> {
    let (content, occurrence) = id.as_str().rsplit_once('-')?;
    Some((content, occurrence.parse().ok().filter(|number| *number > 0)?))
}

/// An account without its punctuation, in capitals.
pub(super) fn account_key(account: &str) -> String {
    account.nfkc().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

/// The number of the bank that the format guarantees for one booking.
pub(super) fn bank_number(format: StatementFormat, line: &BankLine) -> Option<&str> {
    match format {
        // The reference of field 61 repeats: it is text like any other.
        StatementFormat::Mt940 => None,
        _ => line.references.iter().find(|one| one.kind == BankReferenceKind::Bank).map(|one| one.text.as_str()),
    }
}

/// The digest of what a line says.
pub(super) fn fingerprint(account: &str, currency: &str, format: StatementFormat, line: &BankLine) -> Fingerprint {
    let mut content = Content(Sha256::new());
    content.text(account).text(currency).number(line.booked.number().into()).number(line.amount.minor());
    if let Some(number) = bank_number(format, line) {
        content.text("number").text(number);
    } else {
        content.text("content").number(line.value_date.map_or(0, |day| day.number().into()));
        content.option(line.time.as_deref()).number(line.reversal.into());
        content.party(&line.party).party(&line.ultimate).option(line.code.as_deref());
        content.number(count(line.references.len()));
        for reference in &line.references {
            content.number(i64::from(reference.kind.number())).text(&reference.text);
        }
        // Where a text is cut differs between exports of one bank: what it says does not.
        for text in &line.texts {
            content.words(text);
        }
    }
    content.finish()
}

struct Content(Sha256);

impl Content {
    fn number(&mut self, number: i64) -> &mut Self {
        self.0.update(number.to_be_bytes());
        self
    }

    /// A text with its length, so that no two lists of texts are the same bytes.
    fn text(&mut self, text: &str) -> &mut Self {
        self.number(count(text.len())).0.update(text.as_bytes());
        self
    }

    fn option(&mut self, text: Option<&str>) -> &mut Self {
        match text {
            Some(text) => self.number(1).text(text),
            None => self.number(0),
        }
    }

    fn party(&mut self, party: &BankParty) -> &mut Self {
        self.option(party.name.as_deref()).option(party.account.as_deref()).option(party.bank.as_deref())
    }

    /// The characters that can be seen, however they are spaced.
    fn words(&mut self, text: &str) {
        if text.is_ascii() {
            for word in text.split_ascii_whitespace() {
                self.0.update(word.as_bytes());
            }
        } else {
            let visible: String = text.nfkc().filter(|c| !c.is_whitespace()).collect();
            self.0.update(visible.as_bytes());
        }
    }

    fn finish(self) -> Fingerprint {
        let digest: [u8; 32] = self.0.finalize().into();
        let mut short = [0; 20];
        for (to, from) in short.iter_mut().zip(digest) {
            *to = from;
        }
        short
    }
}
