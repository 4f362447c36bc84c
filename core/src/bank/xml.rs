//! Elements of XML and of the SGML of OFX 1, one entry of a file at a time.
//!
//! No DTD is followed and no entity is known but the five of XML: a file cannot grow, reach out, or nest without end.

use std::borrow::Cow;
use std::collections::VecDeque;

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};
use smol_str::SmolStr;

use super::limit::{DEPTH, TEXT_BYTES};
use crate::error::{ErrorKind, count};
use crate::{Error, Result};

/// What comes next in a file.
#[derive(Debug)]
pub(super) enum Mark<'a> {
    Open(Opened),
    Close,
    Text(Cow<'a, str>),
    End,
}

/// An element that begins.
#[derive(Debug)]
pub(super) struct Opened {
    pub(super) name: SmolStr,
    /// Its currency attribute.
    pub(super) currency: Option<SmolStr>,
    /// All its attributes.
    pub(super) attributes: Option<String>,
}

/// A file of elements.
pub(super) trait Marks<'a> {
    fn next(&mut self) -> Result<Mark<'a>>;
    /// A refusal at the place that was reached.
    fn refused(&self, problem: &str) -> Error;

    /// The element that was just opened, with everything in it.
    fn element(&mut self, opened: Opened) -> Result<Element<'a>> {
        let mut open = vec![Element::new(opened)];
        loop {
            match self.next()? {
                Mark::Open(opened) => open.push(Element::new(opened)),
                Mark::Text(text) => match open.last_mut() {
                    Some(element) => element.add(text),
                    None => return Err(self.refused("markup")),
                },
                Mark::Close => {
                    let Some(done) = open.pop() else { return Err(self.refused("markup")) };
                    if !done.children.is_empty() && !done.text.trim().is_empty() {
                        return Err(self.refused("tag"));
                    }
                    if done.text.len() > TEXT_BYTES {
                        let kind = ErrorKind::TextTooLong { length: count(done.text.len()), limit: count(TEXT_BYTES) };
                        return Err(kind.into());
                    }
                    match open.last_mut() {
                        Some(parent) => parent.children.push(done),
                        None => return Ok(done),
                    }
                }
                Mark::End => return Err(self.refused("endOfFile")),
            }
        }
    }

    /// Passes over the element that was just opened.
    fn skip(&mut self) -> Result<()> {
        let mut depth: usize = 1;
        while depth > 0 {
            match self.next()? {
                Mark::Open(_) => depth = depth.saturating_add(1),
                Mark::Close => depth = depth.saturating_sub(1),
                Mark::Text(_) => {}
                Mark::End => return Err(self.refused("endOfFile")),
            }
        }
        Ok(())
    }
}

/// An element with everything in it.
#[derive(Debug)]
pub(super) struct Element<'a> {
    pub(super) name: SmolStr,
    pub(super) currency: Option<SmolStr>,
    text: Cow<'a, str>,
    pub(super) children: Vec<Element<'a>>,
}

impl<'a> Element<'a> {
    fn new(opened: Opened) -> Self {
        Self { name: opened.name, currency: opened.currency, text: Cow::Borrowed(""), children: Vec::new() }
    }

    fn add(&mut self, text: Cow<'a, str>) {
        if self.text.is_empty() {
            self.text = text;
        } else if self.text.len() <= TEXT_BYTES {
            self.text.to_mut().push_str(&text);
        }
    }

    /// All children of this name.
    pub(super) fn all<'e>(&'e self, name: &'static str) -> impl Iterator<Item = &'e Self> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The one child of this name.
    ///
    /// # Errors
    /// `duplicate_field` if there are more.
    pub(super) fn one(&self, name: &'static str) -> Result<Option<&Self>> {
        let mut all = self.all(name);
        let first = all.next();
        match all.next() {
            None => Ok(first),
            Some(_) => Err(ErrorKind::DuplicateField { field: name.to_owned() }.into()),
        }
    }

    /// The one element at the end of a path of names.
    pub(super) fn at(&self, path: &[&'static str]) -> Result<Option<&Self>> {
        path.iter().try_fold(Some(self), |here, name| match here {
            Some(here) => here.one(name),
            None => Ok(None),
        })
    }

    /// The text at the end of a path, without blanks around it; none if it is empty.
    pub(super) fn text_at(&self, path: &[&'static str]) -> Result<Option<&str>> {
        Ok(self.at(path)?.map(Self::text).filter(|text| !text.is_empty()))
    }

    /// The text, without blanks around it.
    pub(super) fn text(&self) -> &str {
        self.text.trim()
    }
}

/// A file of XML.
pub(super) struct Xml<'a> {
    whole: &'a str,
    reader: Reader<&'a [u8]>,
    depth: usize,
    format: &'static str,
    /// An empty element closes right after it opened.
    closing: bool,
}

impl<'a> Xml<'a> {
    pub(super) fn new(whole: &'a str, format: &'static str) -> Self {
        Self { whole, reader: Reader::from_str(whole), depth: 0, format, closing: false }
    }

    fn opened(&mut self, start: &BytesStart<'_>) -> Result<Opened> {
        self.depth = self.depth.saturating_add(1);
        if self.depth > DEPTH {
            return Err(self.refused("tooDeep"));
        }
        let name = SmolStr::new(start.local_name().into_inner());
        let raw = start.attributes_raw().trim();
        let (mut currency, mut attributes) = (None, None);
        if !raw.is_empty() {
            // Attributes are not compared with each other, which would take the square of their number.
            for attribute in start.attributes().with_checks(false) {
                let attribute = attribute.map_err(|_| self.refused("markup"))?;
                if attribute.key.local_name().into_inner() == "Ccy"
                    && currency.replace(SmolStr::new(&attribute.value)).is_some()
                {
                    return Err(ErrorKind::DuplicateField { field: "Ccy".to_owned() }.into());
                }
            }
            attributes = Some(raw.to_owned());
        }
        Ok(Opened { name, currency, attributes })
    }

    fn reference(&self, reference: &BytesRef<'_>) -> Result<Cow<'a, str>> {
        if reference.is_char_ref() {
            return match reference.resolve_char_ref() {
                Ok(Some(c)) => self.clean(Cow::Owned(c.to_string())),
                _ => Err(self.refused("entity")),
            };
        }
        let name: &str = reference;
        Ok(Cow::Borrowed(match name {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            "apos" => "'",
            _ => return Err(self.refused("entity")),
        }))
    }

    fn clean(&self, text: Cow<'a, str>) -> Result<Cow<'a, str>> {
        if is_clean(&text) { Ok(text) } else { Err(self.refused("controlCharacter")) }
    }
}

impl<'a> Marks<'a> for Xml<'a> {
    fn next(&mut self) -> Result<Mark<'a>> {
        if self.closing {
            self.closing = false;
            self.depth = self.depth.saturating_sub(1);
            return Ok(Mark::Close);
        }
        loop {
            let event = self.reader.read_event().map_err(|error| {
                let unclosed = matches!(&error, quick_xml::Error::Syntax(_))
                    || matches!(
                        &error,
                        quick_xml::Error::IllFormed(quick_xml::errors::IllFormedError::MissingEndTag(_))
                    );
                self.refused(if unclosed { "endOfFile" } else { "markup" })
            })?;
            return Ok(match event {
                Event::Start(start) => Mark::Open(self.opened(&start)?),
                Event::Empty(start) => {
                    let opened = self.opened(&start)?;
                    self.closing = true;
                    Mark::Open(opened)
                }
                Event::End(_) => {
                    self.depth = self.depth.saturating_sub(1);
                    Mark::Close
                }
                Event::Text(text) => Mark::Text(self.clean(text.into_inner())?),
                Event::CData(text) => Mark::Text(self.clean(text.into_inner())?),
                Event::GeneralRef(reference) => Mark::Text(self.reference(&reference)?),
                Event::DocType(_) => return Err(self.refused("docType")),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => continue,
                Event::Eof if self.depth > 0 => return Err(self.refused("endOfFile")),
                Event::Eof => Mark::End,
            });
        }
    }

    fn refused(&self, problem: &str) -> Error {
        let reached = usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX);
        syntax(self.format, problem, self.whole, reached)
    }
}

/// A refusal at a byte of a file.
pub(super) fn syntax(format: &str, problem: &str, whole: &str, reached: usize) -> Error {
    let before = whole.as_bytes().get(..reached.min(whole.len())).unwrap_or_default();
    let line = before.iter().filter(|byte| **byte == b'\n').count().saturating_add(1);
    ErrorKind::StatementSyntax { format: format.to_owned(), problem: problem.to_owned(), line: count(line) }.into()
}

/// Whether a text holds no control character but tabs and line ends.
pub(super) fn is_clean(text: &str) -> bool {
    if text.is_ascii() {
        return text.bytes().all(|b| b >= b' ' && b != 0x7F || matches!(b, b'\t' | b'\n' | b'\r'));
    }
    text.chars().all(|c| !c.is_control() || matches!(c, '\t' | '\n' | '\r'))
}

/// A file of the SGML of OFX 1, whose elements with text need no end tag.
pub(super) struct Sgml<'a> {
    whole: &'a str,
    at: usize,
    /// What is open, and whether it may hold others.
    open: Vec<(SmolStr, bool)>,
    waiting: VecDeque<Mark<'a>>,
}

impl<'a> Sgml<'a> {
    /// The text from its first tag on.
    pub(super) fn new(whole: &'a str) -> Self {
        let at = whole.find('<').unwrap_or(whole.len());
        Self { whole, at, open: Vec::new(), waiting: VecDeque::new() }
    }

    fn close(&mut self) {
        self.open.pop();
        self.waiting.push_back(Mark::Close);
    }

    /// An element that may not hold others ends where the next tag begins.
    fn end_leaf(&mut self) {
        if self.open.last().is_some_and(|(_, holds)| !holds) {
            self.close();
        }
    }

    fn tag(&mut self, tag: &str) -> Result<()> {
        if let Some(name) = tag.strip_prefix('/') {
            let name = name.trim().to_ascii_uppercase();
            if self.open.last().is_some_and(|(open, holds)| !holds && *open != name) {
                self.close();
            }
            if self.open.last().is_none_or(|(open, _)| *open != name) {
                return Err(self.refused("markup"));
            }
            self.close();
            return Ok(());
        }
        self.end_leaf();
        let name = SmolStr::new(tag.trim().to_ascii_uppercase());
        if name.is_empty() || !name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-')) {
            return Err(self.refused("markup"));
        }
        if self.open.len() >= DEPTH {
            return Err(self.refused("tooDeep"));
        }
        // An element with text, or one that never gets an end tag of its own, holds no others.
        let rest = self.whole.get(self.at..).unwrap_or_default();
        let bare = rest.trim_start();
        let holds = bare.starts_with('<') && !bare.starts_with("<![CDATA[") && !LEAVES.contains(&name.as_str());
        self.open.push((name.clone(), holds));
        self.waiting.push_back(Mark::Open(Opened { name, currency: None, attributes: None }));
        Ok(())
    }

    fn text(&mut self, text: &'a str) -> Result<()> {
        if text.trim().is_empty() {
            return Ok(());
        }
        if !is_clean(text) {
            return Err(self.refused("controlCharacter"));
        }
        if self.open.last().is_none_or(|(_, holds)| *holds) {
            return Err(self.refused("tag"));
        }
        self.waiting.push_back(Mark::Text(unescape(text)));
        Ok(())
    }
}

/// Elements of OFX 1 that hold text only, and may be empty.
const LEAVES: [&str; 16] = [
    "NAME", "MEMO", "CHECKNUM", "REFNUM", "FITID", "SRVRTID", "SIC", "PAYEEID", "DTUSER", "DTAVAIL", "EXTDNAME",
    "BRANCHID", "ACCTKEY", "INTU.BID", "ADDR2", "MESSAGE",
];

impl<'a> Marks<'a> for Sgml<'a> {
    fn next(&mut self) -> Result<Mark<'a>> {
        loop {
            if let Some(mark) = self.waiting.pop_front() {
                return Ok(mark);
            }
            let rest = self.whole.get(self.at..).unwrap_or_default();
            if rest.is_empty() {
                return if self.open.is_empty() { Ok(Mark::End) } else { Err(self.refused("endOfFile")) };
            }
            if let Some(text) = rest.strip_prefix("<![CDATA[") {
                let Some((text, _)) = text.split_once("]]>") else { return Err(self.refused("endOfFile")) };
                self.at = self.at.saturating_add(text.len()).saturating_add(12);
                if !is_clean(text) {
                    return Err(self.refused("controlCharacter"));
                }
                self.waiting.push_back(Mark::Text(Cow::Borrowed(text)));
            } else if let Some(tag) = rest.strip_prefix('<') {
                if tag.starts_with('!') {
                    return Err(self.refused("docType"));
                }
                let Some((tag, _)) = tag.split_once('>') else { return Err(self.refused("endOfFile")) };
                self.at = self.at.saturating_add(tag.len()).saturating_add(2);
                if !tag.starts_with('?') {
                    self.tag(tag)?;
                }
            } else {
                let end = rest.find('<').unwrap_or(rest.len());
                let text = rest.get(..end).unwrap_or_default();
                self.at = self.at.saturating_add(end);
                self.text(text)?;
            }
        }
    }

    fn refused(&self, problem: &str) -> Error {
        syntax("OFX", problem, self.whole, self.at)
    }
}

/// The escapes of OFX 1; any other ampersand is one.
fn unescape(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let known = [("amp;", "&"), ("lt;", "<"), ("gt;", ">"), ("quot;", "\""), ("apos;", "'"), ("nbsp;", " ")];
        match known.iter().find_map(|(name, is)| Some((is, after.strip_prefix(name)?))) {
            Some((is, behind)) => {
                out.push_str(is);
                rest = behind;
            }
            None => {
                out.push('&');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}
