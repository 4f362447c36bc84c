//! The calls on the book. Each replays the events it is given, as a host without state does.

use super::call::answer;
use crate::shape::Shape;
use crate::stateless::{pack_events, unpack_events};
use crate::{
    AsOf, Book, BookSnapshot, BookStream, Command, Date, Id, Order, PostingRules, PostingWindow, Recorded, Result,
    Until, read_log,
};

/// The answer of a call of this family; `None` for another name.
pub(super) fn call(name: &str, given: &str) -> Option<Result<String>> {
    Some(match name {
        "bookBranch" => answer(given, |r: Branch| replay(&r.book, &r.events)?.branch(&r.until, r.id)?.snapshot()),
        "bookDecide" => answer(given, |r: Decide| {
            let mut book = replay(&r.book, &r.events)?;
            book.decide(&r.order).map_err(|e| e.at("order"))
        }),
        "bookFacts" => answer(given, |r: Facts| Ok(replay(&r.book, &r.events)?.facts(&r.command, r.on))),
        "bookHistory" => answer(given, |r: History| {
            let book = replay(&r.book, &r.events)?;
            Ok(book.history(&r.stream).into_iter().cloned().collect::<Vec<_>>())
        }),
        "bookReadLog" => answer(given, |r: Log| read_log(&r.text)),
        "bookReplay" => answer(given, |r: Read| replay(&r.book, &r.events)?.summary(r.as_of)),
        "bookRestore" => answer(given, |r: Restore| Book::restore(&r.snapshot, &r.tail)?.summary(r.as_of)),
        "bookSnapshot" => answer(given, |r: Events| replay(&r.book, &r.events)?.snapshot()),
        "bookValidate" => answer(given, |r: Decide| replay(&r.book, &r.events)?.validate(&r.order)),
        "bookVerify" => answer(given, |r: Events| replay(&r.book, &r.events)?.verify()),
        "bookVouchers" => answer(given, |r: Vouchers| replay(&r.book, &r.events)?.vouchers(&r.rules, &r.window)),
        "packEvents" => answer(given, |r: Pack| pack_events(&r.events)),
        "unpackEvents" => answer(given, |r: Unpack| unpack_events(&r.bytes)),
        _ => return None,
    })
}

#[derive(Clone, Shape)]
struct Branch {
    book: Id,
    events: Vec<Recorded>,
    until: Until,
    id: Id,
}

#[derive(Clone, Shape)]
struct Decide {
    book: Id,
    events: Vec<Recorded>,
    order: Order,
}

#[derive(Clone, Shape)]
struct Facts {
    book: Id,
    events: Vec<Recorded>,
    command: Command,
    on: Date,
}

#[derive(Clone, Shape)]
struct History {
    book: Id,
    events: Vec<Recorded>,
    stream: BookStream,
}

#[derive(Clone, Shape)]
struct Log {
    text: String,
}

#[derive(Clone, Shape)]
struct Read {
    book: Id,
    events: Vec<Recorded>,
    #[shape(default)]
    as_of: AsOf,
}

#[derive(Clone, Shape)]
struct Restore {
    snapshot: BookSnapshot,
    #[shape(default)]
    tail: Vec<Recorded>,
    #[shape(default)]
    as_of: AsOf,
}

#[derive(Clone, Shape)]
struct Vouchers {
    book: Id,
    events: Vec<Recorded>,
    rules: PostingRules,
    #[shape(default)]
    window: PostingWindow,
}

#[derive(Clone, Shape)]
struct Pack {
    events: Vec<Recorded>,
}

#[derive(Clone, Shape)]
struct Unpack {
    bytes: String,
}

#[derive(Clone, Shape)]
struct Events {
    book: Id,
    events: Vec<Recorded>,
}

fn replay(book: &Id, events: &[Recorded]) -> Result<Book> {
    Book::replay(book.as_str(), events)
}
