//! The calls on the book. Each replays the events it is given, as a host without state does.

use super::call::answer;
use super::digits::Digits;
use crate::shape::Shape;
use crate::stateless::decision_facts;
use crate::{
    AsOf, Book, BookMatch, BookSnapshot, BookStream, Command, Date, Decision, Id, Instant, MatchLine, MatchParty,
    MatchRules, Order, PostingRules, PostingWindow, RecordKey, Recorded, Result, UnmatchedMoney, Until, Viewer,
    read_events, read_log, write_events, write_log,
};

/// The answer of a call of this family; `None` for another name.
pub(super) fn call(name: &str, given: &str) -> Option<Result<String>> {
    Some(match name {
        "bookBlame" => answer(given, |r: Blame| replay(&r.book, &r.events)?.blame(&r.record, &r.as_of)),
        "bookBranch" => answer(given, |r: Branch| replay(&r.book, &r.events)?.branch(&r.until, r.id)?.snapshot()),
        "bookCameFrom" => answer(given, |r: CameFrom| replay(&r.book, &r.events)?.came_from(&r.item, &r.as_of)),
        "bookCase" => answer(given, |r: Case| replay(&r.book, &r.events)?.order_case(&r.case)),
        "bookDecide" => answer(given, |r: Decide| {
            let mut book = replay(&r.book, &r.events)?;
            book.decide(&r.order).map_err(|e| e.at("order"))
        }),
        "bookExceptions" => answer(given, |r: OfAccount| replay(&r.book, &r.events)?.exceptions(&r.account, &r.as_of)),
        "bookFacts" => answer(given, |r: Facts| Ok(replay(&r.book, &r.events)?.facts(&r.command, r.on))),
        "bookFactsSeen" => answer(given, |r: FactsSeen| replay(&r.book, &r.events)?.facts_seen(&r.record, &r.viewer)),
        "bookHead" => answer(given, |r: Events| replay(&r.book, &r.events)?.head()),
        "bookHistory" => answer(given, |r: History| replay(&r.book, &r.events)?.history(&r.stream, r.viewer.as_ref())),
        "bookInbox" => answer(given, |r: Inbox| replay(&r.book, &r.events)?.inbox(&r.person, r.as_of)),
        "bookOutbox" => answer(given, |r: Outbox| replay(&r.book, &r.events)?.outbox(r.sequence)),
        "bookMatchCommands" => {
            answer(given, |r: Booking| replay(&r.book, &r.events)?.match_commands(&r.found, r.unmatched))
        }
        "bookMatchLines" => {
            answer(given, |r: Lines| replay(&r.book, &r.events)?.match_lines(&r.lines, &r.parties, &r.rules, &r.as_of))
        }
        "bookPortfolio" => answer(given, |r: Read| replay(&r.book, &r.events)?.portfolio(&r.as_of)),
        "bookReadLog" => answer(given, |r: Log| read_log(&r.text)),
        "bookReconciliations" => {
            answer(given, |r: OfAccount| replay(&r.book, &r.events)?.reconciliations(&r.account, &r.as_of))
        }
        "bookReplay" => answer(given, |r: Read| replay(&r.book, &r.events)?.summary(&r.as_of)),
        "bookRestore" => answer(given, |r: Restore| Book::restore(&r.snapshot, &r.tail)?.summary(&r.as_of)),
        "bookSnapshot" => answer(given, |r: Events| replay(&r.book, &r.events)?.snapshot()),
        "bookValidate" => answer(given, |r: Decide| replay(&r.book, &r.events)?.validate(&r.order)),
        "bookValues" => answer(given, |r: Read| replay(&r.book, &r.events)?.values(&r.as_of)),
        "bookVerify" => answer(given, |r: Events| replay(&r.book, &r.events)?.verify()),
        "bookVouchers" => answer(given, |r: Vouchers| replay(&r.book, &r.events)?.vouchers(&r.rules, &r.window)),
        "bookWentTo" => answer(given, |r: WentTo| replay(&r.book, &r.events)?.went_to(&r.receipt, &r.as_of)),
        "bookWriteLog" => answer(given, |r: WriteLog| write_log(&r.events)),
        "decisionFacts" => answer(given, |r: DecisionFacts| Ok(decision_facts(&r.decision))),
        "packEvents" => answer(given, |r: Pack| write_events(&r.events).map(Digits)),
        "unpackEvents" => answer(given, |r: Unpack| read_events(&r.bytes.0)),
        _ => return None,
    })
}

#[derive(Clone, Shape)]
struct Blame {
    book: Id,
    events: Vec<Recorded>,
    record: RecordKey,
    #[shape(default)]
    as_of: AsOf,
}

#[derive(Clone, Shape)]
struct DecisionFacts {
    decision: Decision,
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
    #[shape(omit)]
    viewer: Option<Viewer>,
}

#[derive(Clone, Shape)]
struct CameFrom {
    book: Id,
    events: Vec<Recorded>,
    item: Id,
    #[shape(default)]
    as_of: AsOf,
}

#[derive(Clone, Shape)]
struct OfAccount {
    book: Id,
    events: Vec<Recorded>,
    account: Id,
    #[shape(default)]
    as_of: AsOf,
}

#[derive(Clone, Shape)]
struct WentTo {
    book: Id,
    events: Vec<Recorded>,
    receipt: Id,
    #[shape(default)]
    as_of: AsOf,
}

#[derive(Clone, Shape)]
struct Lines {
    book: Id,
    events: Vec<Recorded>,
    lines: Vec<MatchLine>,
    #[shape(default)]
    parties: Vec<MatchParty>,
    #[shape(default)]
    rules: MatchRules,
    #[shape(default)]
    as_of: AsOf,
}

#[derive(Clone, Shape)]
struct Booking {
    book: Id,
    events: Vec<Recorded>,
    found: BookMatch,
    unmatched: UnmatchedMoney,
}

#[derive(Clone, Shape)]
struct Outbox {
    book: Id,
    events: Vec<Recorded>,
    sequence: i64,
}

#[derive(Clone, Shape)]
struct WriteLog {
    events: Vec<Recorded>,
}

#[derive(Clone, Shape)]
struct Case {
    book: Id,
    events: Vec<Recorded>,
    case: Id,
}

#[derive(Clone, Shape)]
struct Inbox {
    book: Id,
    events: Vec<Recorded>,
    person: Id,
    as_of: Instant,
}

#[derive(Clone, Shape)]
struct FactsSeen {
    book: Id,
    events: Vec<Recorded>,
    record: RecordKey,
    viewer: Viewer,
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
    bytes: Digits,
}

#[derive(Clone, Shape)]
struct Events {
    book: Id,
    events: Vec<Recorded>,
}

fn replay(book: &Id, events: &[Recorded]) -> Result<Book> {
    Book::replay(book.as_str(), events)
}
