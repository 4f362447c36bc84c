//! The book itself: what is recorded, and the two doors through which it grows.

use super::desk::{Before, Desk};
use super::event::BookEvent;
use super::order::Order;
use super::posting::Remembered;
use super::recorded::Recorded;
use super::rules::Refusals;
use super::state::{Moment, State, refused};
use crate::error::{ErrorKind, count};
use crate::hex::{hex, is_hex};
use crate::shape::Shape;
use crate::{Error, Id, Log, Result};

/// A book as it follows from its events.
///
/// ```
/// use duebook::{Book, Command, Currency, Money, Order};
///
/// let mut book = Book::open("acme-trading")?;
/// let paid = Command::receipt("C-88", Money::parse("30000.07", Currency::new("CNY")?)?)?;
/// let order = Order::new("req-1", "wang.fang", "2026-02-06T08:15:30Z".parse()?, "2026-02-06".parse()?, paid)?;
/// let decision = book.decide(&order)?;                    // nothing has changed yet
/// book.apply(&decision.events)?;                          // after the host has stored them
/// assert_eq!(book.available("C-88", "2026-02-06".parse()?)?[0].to_string(), "30000.07 CNY");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// The book holds its events in memory: they answer retries, reads as of an instant, and what changed since.
#[derive(Clone, Debug)]
pub struct Book {
    pub(super) id: Id,
    pub(super) origins: Vec<Origin>,
    pub(super) state: State,
    pub(super) log: Vec<Recorded>,
    // INVARIANT: nothing, or the digests of the genesis and of the first events of `log`.
    pub(super) proof: Log,
    /// Where the vouchers go on.
    pub(super) posting: Remembered,
    /// The lines decided last, with the events that they say: whoever stored them need not have them read again.
    pub(super) decided: Option<(String, Vec<Recorded>)>,
}

/// What was decided and not applied, and how far digests and vouchers are worked out, make no difference.
impl PartialEq for Book {
    fn eq(&self, other: &Self) -> bool {
        (&self.id, &self.origins, &self.state, &self.log) == (&other.id, &other.origins, &other.state, &other.log)
    }
}

/// The first events of a branch belong to another book.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Origin {
    /// The book they belong to.
    pub book: Id,
    /// The last of them.
    pub through: i64,
}

/// What an order does, or did.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Decision {
    /// The order.
    pub order: Id,
    /// To be stored, all or none, and then applied. None if the order was recorded before.
    pub events: Vec<Recorded>,
    /// What the order did when it was recorded before.
    #[shape(omit)]
    pub earlier: Vec<Recorded>,
    /// Whether the order waits for approval: then its events open a case, called as the order, and do nothing else.
    #[shape(omit)]
    pub waits: bool,
    /// Why the order was refused; the events are then the one that remembers it.
    #[shape(omit)]
    pub refusal: Option<OrderRefusal>,
}

/// What an order does, or did, as the lines of the log.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct DecisionLog {
    /// The order.
    pub order: Id,
    /// The lines to be stored, all or none, and then applied; each is ended. Empty if the order was recorded before.
    pub lines: String,
    /// The number of lines.
    pub count: i64,
    /// Whether the order waits for approval.
    #[shape(omit)]
    pub waits: bool,
    /// Why the order was refused; the line is then the one that remembers it.
    #[shape(omit)]
    pub refusal: Option<OrderRefusal>,
}

/// Why an order was refused, for ever.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct OrderRefusal {
    /// The code.
    pub code: String,
    /// The field of the order.
    pub path: String,
    /// One sentence in English.
    pub en: String,
    /// One sentence in Chinese.
    pub zh: String,
}

impl Decision {
    /// What the order did, now or earlier.
    #[must_use]
    pub fn facts(&self) -> &[Recorded] {
        if self.events.is_empty() { &self.earlier } else { &self.events }
    }

    /// The refusal with its typed figures; none if the order was carried out.
    #[must_use]
    pub fn refused(&self) -> Option<Error> {
        self.facts().first().and_then(|one| refusal(&one.event))
    }
}

/// The refusal that an event remembers.
fn refusal(event: &BookEvent) -> Option<Error> {
    match event {
        BookEvent::Refused { refusal, .. } => crate::json::read(refusal).ok(),
        _ => None,
    }
}

impl Book {
    /// An empty book of a company, or of whatever keeps its receivables apart.
    ///
    /// # Errors
    /// Those of [`Id::new`], at `book`.
    pub fn open(book: &str) -> Result<Self> {
        let id = Id::new(book).map_err(|e| e.at("book"))?;
        Ok(Self {
            id,
            origins: Vec::new(),
            state: State::new(),
            log: Vec::new(),
            proof: Log::new(),
            posting: Remembered::default(),
            decided: None,
        })
    }

    /// The book.
    #[must_use]
    pub fn id(&self) -> &Id {
        &self.id
    }

    /// The number of the last event; 0 if there is none.
    #[must_use]
    pub fn sequence(&self) -> i64 {
        count(self.log.len())
    }

    /// Works out what an order does. Nothing changes until the events are stored and [applied](Self::apply).
    ///
    /// The id of the order is looked at first: if it is known with this content the answer is that of then, whatever
    /// has happened since. The book is as it was afterwards.
    ///
    /// # Errors
    /// `order_conflict` for an id with another content; `empty`, `too_many`, `amount_not_positive`, `text_too_long`
    /// and whatever else can be seen of the order alone; `clock_back`; `version_conflict`. Where the rules do not
    /// remember refusals, those that depend on the book come here too, at `commands[0]`; else they are the
    /// `refusal` of the decision.
    pub fn decide(&mut self, order: &Order) -> Result<Decision> {
        let digest = order.digest()?;
        let earlier = self.order(&order.id);
        if !earlier.is_empty() {
            if earlier.first().and_then(|one| one.fingerprint.as_deref()) != Some(&hex(&digest)) {
                let sequence = earlier.first().map_or(0, |one| one.sequence);
                let kind = ErrorKind::OrderConflict { order: order.id.clone(), sequence };
                return Err(Error::new(kind).at("id"));
            }
            return Ok(decision(&order.id, Vec::new(), earlier.to_vec()));
        }
        order.check()?;
        if let Some(refused) = self.attempt(order).into_iter().next() {
            return Err(refused);
        }
        let before = Before { book: &self.id, last: count(self.log.len()) };
        let events = match Desk::work(&mut self.state, before, order, &digest) {
            Ok(events) => events,
            Err(e) if super::access::leaves_no_trace(&e) => return Err(e),
            Err(e) if self.state.rules_on(order.on).refusals == Refusals::Remembered => {
                let event = BookEvent::Refused { code: e.code().to_owned(), refusal: crate::json::write(&e)? };
                Desk::refused(&mut self.state, before, order, &digest, event)?
            }
            Err(e) => return Err(e),
        };
        Ok(decision(&order.id, events, Vec::new()))
    }

    /// Takes over events that were stored: those of [`decide`](Self::decide), or a part of the log that follows what
    /// is here. All of them or none.
    ///
    /// # Errors
    /// At the event, `events[3]`: `format_unknown`; `other_book`; `sequence_broken` for an event that is missing,
    /// repeated or out of place; `torn_batch` if the last order is not whole; `clock_back`; `order_conflict` if the
    /// order was recorded before; `event_mismatch`, and every refusal of the accounts, for an event that says what
    /// cannot have happened here.
    pub fn apply(&mut self, events: &[Recorded]) -> Result<()> {
        self.all_or_none(events)?;
        self.log.extend_from_slice(events);
        Ok(())
    }

    /// As [`apply`](Self::apply), for events that nobody needs afterwards: they become the log as they are, where
    /// `apply` copies them.
    ///
    /// ```
    /// use duebook::{Book, Command, Currency, Money, Order};
    ///
    /// let mut book = Book::open("acme-trading")?;
    /// let paid = Command::receipt("C-88", Money::parse("30000.07", Currency::new("CNY")?)?)?;
    /// let order = Order::new("req-1", "wang.fang", "2026-02-06T08:15:30Z".parse()?, "2026-02-06".parse()?, paid)?;
    /// let decision = book.decide(&order)?;
    /// let lines = decision.events.iter().map(|event| event.line()).collect::<Result<Vec<_>, _>>()?;
    /// book.take_over(decision.events)?;                    // after the host has stored the lines
    /// assert_eq!(book.sequence(), 2);
    /// assert_eq!(book.changes_since(1)?[0].line()?, lines[1]);
    /// # Ok::<(), duebook::Error>(())
    /// ```
    ///
    /// # Errors
    /// As [`apply`](Self::apply).
    pub fn take_over(&mut self, mut events: Vec<Recorded>) -> Result<()> {
        self.all_or_none(&events)?;
        if self.log.is_empty() {
            self.log = events;
        } else {
            self.log.append(&mut events);
        }
        Ok(())
    }

    /// Brings the state to where it is after these events, or leaves it as it was.
    fn all_or_none(&mut self, events: &[Recorded]) -> Result<()> {
        // An empty book is as quickly emptied again.
        let fresh = self.log.is_empty();
        if !fresh {
            self.state.begin();
        }
        let done = self.all(events);
        match (&done, fresh) {
            (Ok(()), true) => {}
            (Ok(()), false) => self.state.keep(),
            (Err(_), true) => self.state = State::new(),
            (Err(_), false) => self.state.end(),
        }
        done
    }

    fn all(&mut self, events: &[Recorded]) -> Result<()> {
        for (position, one) in events.iter().enumerate() {
            let before = position.checked_sub(1).and_then(|before| events.get(before));
            let checked = self.check(before.or_else(|| self.log.last()), one);
            let taken = checked.and_then(|()| Self::one(&mut self.state, (&self.log, events), one));
            taken.map_err(|e| e.at_index("events", position))?;
        }
        match events.last().filter(|last| last.index != last.of) {
            Some(last) => refused(Self::torn(last)),
            None => Ok(()),
        }
    }

    /// The order of the last event is not whole.
    fn torn(last: &Recorded) -> ErrorKind {
        let good = last.sequence.saturating_sub(last.index);
        ErrorKind::TornBatch { order: last.order.clone(), found: last.index, of: last.of, good }
    }

    /// Whether an event is the next one. Whether it can have happened is for the nouns to say.
    fn check(&self, last: Option<&Recorded>, one: &Recorded) -> Result<()> {
        let wrong = |field: &str| Err(Error::new(ErrorKind::EventMismatch { field: field.into() }).at(field));
        if one.format != Recorded::FORMAT {
            let kind = ErrorKind::FormatUnknown { found: one.format, newest: Recorded::FORMAT };
            return Err(Error::new(kind).at("format"));
        }
        let expected = last.map_or(0, |last| last.sequence).saturating_add(1);
        let book = self.book_of(expected);
        if one.book != *book {
            let kind = ErrorKind::OtherBook { expected: book.clone(), found: one.book.clone() };
            return Err(Error::new(kind).at("book"));
        }
        if one.sequence != expected {
            let kind = ErrorKind::SequenceBroken { expected, found: one.sequence };
            return Err(Error::new(kind).at("sequence"));
        }
        let Some(last) = last else {
            return if one.index == 1 && one.of >= 1 { Ok(()) } else { wrong("index") };
        };
        if one.at < last.at {
            return Err(Error::new(ErrorKind::ClockBack { at: one.at, last: last.at }).at("at"));
        }
        if last.index == last.of {
            return if one.index == 1 && one.of >= 1 { Ok(()) } else { wrong("index") };
        }
        if one.order != last.order {
            return refused(Self::torn(last));
        }
        if one.index != last.index.saturating_add(1) || one.of != last.of {
            return wrong("index");
        }
        if one.by != last.by || one.at != last.at || one.on != last.on {
            return wrong("by");
        }
        Ok(())
    }

    fn one(state: &mut State, (log, events): (&[Recorded], &[Recorded]), one: &Recorded) -> Result<()> {
        let wrong = |field: &str| Err(Error::new(ErrorKind::EventMismatch { field: field.into() }).at(field));
        if one.index == 1 {
            if let Some(at) = state.orders.find(&one.order, log, events) {
                let kind = ErrorKind::OrderConflict { order: one.order.clone(), sequence: count(at).saturating_add(1) };
                return Err(Error::new(kind).at("order"));
            }
            // INVARIANT: an event stands in the log before those of larger numbers, from 1.
            state.orders.add(&one.order, usize::try_from(one.sequence.saturating_sub(1)).unwrap_or(usize::MAX));
            if !one.fingerprint.as_deref().is_some_and(is_hex) {
                return wrong("fingerprint");
            }
        } else if one.fingerprint.is_some() {
            return wrong("fingerprint");
        }
        if let BookEvent::Refused { code, refusal: text } = &one.event {
            let told = refusal(&one.event).filter(|told| told.code() == code);
            if told.is_none_or(|told| crate::json::write(&told).ok().as_ref() != Some(text)) || one.of != 1 {
                return wrong("event");
            }
        }
        let streams = super::apply::streams(state, &one.event);
        let stream = &streams.0;
        let version = state.version(stream, one.sequence.saturating_sub(1)).saturating_add(1);
        if *stream != one.stream || version != one.version {
            return wrong("stream");
        }
        state.follow_rules(one.on);
        let moment = Moment { sequence: one.sequence, on: one.on };
        super::apply::event_of(state, moment, &one.event, streams).map_err(|e| e.at("event"))
    }

    /// The book to which the event of that number belongs.
    fn book_of(&self, sequence: i64) -> &Id {
        let origin = self.origins.iter().find(|origin| sequence <= origin.through);
        origin.map_or(&self.id, |origin| &origin.book)
    }

    /// The events from that number on.
    pub(super) fn slice(&self, first: i64, of: i64) -> &[Recorded] {
        let from = usize::try_from(first.saturating_sub(1)).unwrap_or(usize::MAX);
        let until = from.saturating_add(usize::try_from(of).unwrap_or(0));
        self.log.get(from..until).unwrap_or_default()
    }
}

fn decision(order: &Id, events: Vec<Recorded>, earlier: Vec<Recorded>) -> Decision {
    let first = events.first().or(earlier.first());
    let refusal = first.and_then(|one| refusal(&one.event)).map(|e| OrderRefusal {
        code: e.code().to_owned(),
        path: e.path().to_owned(),
        en: e.en(),
        zh: e.zh(),
    });
    let opened = first.is_some_and(|one| matches!(one.event, BookEvent::CaseOpened { .. }) && one.of == 1);
    Decision { order: order.clone(), events, earlier, waits: opened, refusal }
}
