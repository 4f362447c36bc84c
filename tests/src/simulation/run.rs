//! One step of a run: an order goes to the book, and the auditor looks at what comes of it.

use std::collections::BTreeMap;

use duebook::{
    AccountFilter, Book, BookEvent, BookSnapshot, Currency, Date, Id, Order, Recorded, Until, json, read_log,
};

use super::auditor::{Auditor, Finding, Found, Verdict, holds};

/// The name of the book of every run.
pub const BOOK: &str = "simulated";

/// What a run has seen.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    /// Whole years.
    pub years: usize,
    /// Orders that were given, retries included.
    pub orders: usize,
    /// Orders that were carried out.
    pub accepted: usize,
    /// Orders that were answered as before.
    pub retried: usize,
    /// Orders that were refused, by code.
    pub refused: BTreeMap<String, usize>,
    /// Events that were recorded.
    pub events: usize,
    /// Replays, restored snapshots, branches, crashes, second writers.
    pub shaken: usize,
    /// Orders of which the auditor knew beforehand what had to become of them.
    pub foretold: usize,
}

impl Figures {
    /// Both together.
    pub fn add(&mut self, other: &Self) {
        self.years += other.years;
        self.orders += other.orders;
        self.accepted += other.accepted;
        self.retried += other.retried;
        self.events += other.events;
        self.shaken += other.shaken;
        self.foretold += other.foretold;
        for (code, count) in &other.refused {
            *self.refused.entry(code.clone()).or_default() += count;
        }
    }
}

/// A book with its auditor.
#[derive(Clone, Debug)]
pub struct Run {
    /// The book.
    pub book: Book,
    /// The auditor.
    pub auditor: Auditor,
    /// All orders that were given, in this order.
    pub orders: Vec<Order>,
    /// What was seen.
    pub figures: Figures,
    /// The figures of the last closed day, which do not change while it is closed.
    frozen: Option<(Date, Frozen)>,
}

type Frozen = Vec<(Currency, Option<i64>, i64)>;

/// How closely a step is looked at.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// The book after a decision is compared with the book before it, whatever was decided.
    pub purity: bool,
    /// All records are compared, not only all sums.
    pub records: bool,
    /// Another day on which all sums are compared.
    pub day: Option<Date>,
}

impl Look {
    /// As closely as can be.
    pub const CLOSELY: Self = Self { purity: true, records: true, day: None };
}

fn told<T>(result: duebook::Result<T>, what: &str) -> Found<T> {
    result.map_err(|e| format!("{what}: {} at `{}`: {}", e.code(), e.path(), e.en()))
}

impl Default for Run {
    fn default() -> Self {
        Self::new()
    }
}

impl Run {
    /// An empty book.
    ///
    /// # Panics
    /// Never: the name is legal.
    #[must_use]
    pub fn new() -> Self {
        let book = Book::open(BOOK).expect("a name");
        Self { book, auditor: Auditor::new(), orders: vec![], figures: Figures::default(), frozen: None }
    }

    /// All events.
    #[must_use]
    pub fn log(&self) -> Vec<Recorded> {
        self.book.changes_since(0).map(<[Recorded]>::to_vec).unwrap_or_default()
    }

    /// Gives an order, and looks at everything that comes of it.
    ///
    /// # Errors
    /// In words, what is wrong.
    pub fn give(&mut self, order: &Order, look: Look) -> Found {
        self.orders.push(order.clone());
        self.figures.orders += 1;
        let verdict = self.auditor.verdict(order);
        let promise = self.auditor.promise(order);
        let never = matches!(verdict, Verdict::Never(_) | Verdict::Earlier);
        let before = (look.purity || never).then(|| self.book.clone());
        let decided = self.book.decide(order);
        if let Some(before) = before {
            holds!(self.book == before, "working {} out changed the book", order.id);
        }
        if !matches!(verdict, Verdict::Open) {
            self.figures.foretold += 1;
        }
        let decision = match decided {
            Err(refused) => {
                let code = refused.code();
                *self.figures.refused.entry(code.to_owned()).or_default() += 1;
                return match verdict {
                    Verdict::Never(said) if said == code => Ok(()),
                    // That an event cannot have happened is for a log to be told, not for somebody who orders.
                    _ if code == "event_mismatch" => Err(format!("refused with {code} at `{}`", refused.path())),
                    Verdict::Refused(_) | Verdict::Open if !self.auditor.remembers(order.on) => Ok(()),
                    _ => Err(format!("refused with {code} at `{}`, and the auditor says {verdict:?}", refused.path())),
                };
            }
            Ok(decision) => decision,
        };
        if verdict == Verdict::Earlier {
            self.figures.retried += 1;
            holds!(decision.events.is_empty(), "a retry did something");
            holds!(Some(decision.earlier.as_slice()) == self.auditor.answer(&order.id), "another answer than then");
            return Ok(());
        }
        holds!(decision.earlier.is_empty(), "an answer of earlier to a new order");
        match (&decision.refusal, verdict) {
            (Some(refusal), Verdict::Refused(_) | Verdict::Open) if refusal.code != "event_mismatch" => {}
            (None, Verdict::Carried | Verdict::Open) => {}
            (refusal, _) => {
                let code = refusal.as_ref().map_or("carried out", |refusal| refusal.code.as_str());
                let path = refusal.as_ref().map_or("", |refusal| refusal.path.as_str());
                return Err(format!("{code} at `{path}`, and the auditor says {verdict:?}"));
            }
        }
        let marked = matches!(decision.events.first().map(|one| &one.event), Some(BookEvent::Refused { .. }));
        holds!(marked == decision.refusal.is_some(), "a refusal and its event differ");
        match &decision.refusal {
            Some(refusal) => *self.figures.refused.entry(refusal.code.clone()).or_default() += 1,
            None => self.figures.accepted += 1,
        }
        self.figures.events += decision.events.len();
        told(self.book.apply(&decision.events), "what was worked out cannot be applied")?;
        self.auditor.take(order, &decision.events)?;
        if let Some(promise) = promise {
            self.auditor.kept(&promise, &decision.events)?;
        }
        self.look(order.on, look)
    }

    fn look(&mut self, on: Date, look: Look) -> Found {
        let end = told(Date::new(9999, 12, 31), "the last day")?;
        self.auditor.compare(&self.book, end)?;
        self.auditor.compare(&self.book, on)?;
        if let Some(day) = look.day {
            self.auditor.compare(&self.book, day)?;
        }
        if look.records {
            self.auditor.compare_records(&self.book, on)?;
            self.auditor.compare_records(&self.book, end)?;
        }
        self.stays_closed()
    }

    /// As long as a day is closed, its figures do not change.
    fn stays_closed(&mut self) -> Found {
        let Some(closed) = self.book.closed_through() else {
            self.frozen = None;
            return Ok(());
        };
        let balances = told(self.book.accounts().balance(&AccountFilter::default(), closed), "balances")?;
        let mut now: Frozen = Vec::new();
        for currency in ["CNY", "JPY", "KWD"].iter().filter_map(|code| Currency::new(code).ok()) {
            let booked = balances.iter().find(|of| of.currency == currency).map_or(0, |of| of.booked.minor());
            now.push((
                currency,
                self.book.control_total(currency, &duebook::AsOf::on(closed)).ok().map(|sum| sum.minor()),
                booked,
            ));
        }
        match &self.frozen {
            Some((day, then)) if *day == closed => {
                holds!(*then == now, "{closed} is closed, and its figures were {then:?} and are {now:?}");
            }
            _ => self.frozen = Some((closed, now)),
        }
        Ok(())
    }

    // ---- what a host does to a book ----------------------------------------------------------------

    /// The host died and comes back: the book is read from its log, and is the same.
    ///
    /// # Errors
    /// In words, what is not.
    pub fn crash(&mut self) -> Found {
        self.figures.shaken += 1;
        let text: String = told(self.log().iter().map(|one| one.line().map(|line| line + "\n")).collect(), "lines")?;
        let events = told(read_log(&text), "the log cannot be read")?;
        let replayed = told(Book::replay(BOOK, &events), "the log cannot be replayed")?;
        holds!(replayed == self.book, "the replayed book is another one");
        self.book = replayed;
        let verified = told(self.book.verify(), "verify")?;
        holds!(verified.difference.is_none(), "{:?}", verified.difference);
        Ok(())
    }

    /// A snapshot of an earlier point and the tail after it are the whole; a branch there is the book of then.
    ///
    /// # Errors
    /// In words, what is not so.
    pub fn restore(&mut self, place: usize) -> Found {
        self.figures.shaken += 1;
        let log = self.log();
        let ends = log.iter().filter(|one| one.index == one.of).map(|one| one.sequence);
        let ends: Vec<i64> = [0].into_iter().chain(ends).collect();
        let sequence = ends[place % ends.len()];
        let (head, tail) = log.split_at(usize::try_from(sequence).map_err(|e| e.to_string())?);
        let then = told(Book::replay(BOOK, head), "a part of the log")?;
        let kept = told(then.snapshot().and_then(|snapshot| json::write(&snapshot)), "a snapshot")?;
        let kept: BookSnapshot = told(json::read(&kept), "a snapshot that was kept")?;
        let restored = told(Book::restore(&kept, tail), "restored")?;
        holds!(restored == self.book, "the restored book is another one");
        let id = told(Id::new("what-if"), "a name")?;
        let branch = told(self.book.branch(&Until::Sequence { sequence }, id), "a branch")?;
        let sight = |book: &Book| told(book.summary(&duebook::AsOf::default()), "summary").map(|all| all.customers);
        holds!(sight(&branch)? == sight(&then)?, "the branch at {sequence} is not the book of then");
        if let Some(last) = head.last() {
            let known = told(self.book.as_recorded(last.at), "as recorded")?;
            let count = log.iter().filter(|one| one.at <= last.at).count();
            let replayed = told(Book::replay(BOOK, &log[..count]), "what was recorded by then")?;
            holds!(sight(&known)? == sight(&replayed)?, "as recorded at {} is another book", last.at);
        }
        Ok(())
    }

    /// Another writer has decided on the same book. The first wins; what the second decided is not taken.
    ///
    /// # Errors
    /// In words, what is not so.
    pub fn race(&mut self, first: &Order, second: &Order, look: Look) -> Found {
        self.figures.shaken += 1;
        let mut other = self.book.clone();
        let late = other.decide(second).map(|decision| decision.events).unwrap_or_default();
        let recorded = self.book.sequence();
        self.give(first, look)?;
        if !late.is_empty() && self.book.sequence() > recorded {
            let before = self.book.clone();
            let refused = self.book.apply(&late).err().map(|e| e.code());
            holds!(refused == Some("sequence_broken"), "what a second writer decided: {refused:?}");
            holds!(self.book == before, "a refused apply changed the book");
            let version = recorded;
            let expect = vec![duebook::Expected { stream: duebook::BookStream::Book {}, version }];
            self.give(&Order { expect, ..second.clone() }, look)?;
        }
        self.give(second, look)
    }

    /// The host died after it decided: it decides the same again. It died in the middle of storing: the torn batch is
    /// not taken.
    ///
    /// # Errors
    /// In words, what is not so.
    pub fn die_before(&mut self, order: &Order, look: Look) -> Found {
        let first = self.book.decide(order);
        self.crash()?;
        let again = self.book.decide(order);
        holds!(first == again, "decided once, and once more otherwise");
        if let Ok(decision) = again {
            for cut in 1..decision.events.len() {
                let before = self.book.clone();
                let refused = self.book.apply(&decision.events[..cut]).err().map(|e| e.code());
                holds!(refused == Some("torn_batch"), "half an order: {refused:?}");
                holds!(self.book == before, "half an order changed the book");
            }
        }
        self.give(order, look)
    }

    /// Everything that can be looked at, once more.
    ///
    /// # Errors
    /// In words, what is wrong.
    pub fn close_of_year(&mut self, days: &[Date]) -> Found {
        self.crash()?;
        self.restore(self.orders.len() / 2)?;
        for day in days {
            self.auditor.compare(&self.book, *day)?;
        }
        let last = days.last().copied().map_or_else(|| told(Date::new(9999, 12, 31), "the last day"), Ok)?;
        self.look(last, Look::CLOSELY)
    }
}

/// Gives these orders to an empty book and looks as closely as can be.
///
/// # Errors
/// In words, the first thing that is wrong.
pub fn judge(orders: &[Order]) -> Result<Figures, Finding> {
    let mut run = Run::new();
    for order in orders {
        run.give(order, Look::CLOSELY)?;
        // Once more: nothing new, whatever became of it.
        let retry = Order { expect: vec![], ..order.clone() };
        if run.auditor.answer(&order.id).is_some() {
            run.give(&retry, Look::CLOSELY)?;
        }
    }
    run.crash()?;
    run.restore(orders.len() / 2)?;
    Ok(run.figures)
}
