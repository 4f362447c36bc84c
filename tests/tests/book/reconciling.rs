//! Reconciliation periods and exceptions in the book (R51, R191): what a host that keeps the records itself would have
//! from the pure functions is what the book has, on both axes of time, under its proof.

use std::collections::BTreeMap;

use duebook::{
    AccessPolicy, AccessRole, AccessRule, AsOf, BalanceTableRequest, Book, BookEvent, Command, Currency, Date,
    ExceptionChange, ExceptionChangeRequest, ExceptionClass, ExceptionFinding, ExceptionReason, ExceptionRecord,
    ExceptionRequest, ExceptionRule, ExceptionState, FieldAccess, FieldMask, Id, Instant, Money, NoticeKind,
    NoticeReason, Order, OrderRefusal, PeriodContent, PeriodEntry, PeriodLine, PeriodSpan, PeriodState, PeriodStatus,
    PeriodStatusRequest, Person, RowScope, SignPeriodRequest, StatementSpan, Verb, Viewer, balance_table,
    change_exception, period_status, raise_exceptions, read_events, sign_period, write_events,
};
use proptest::prelude::*;

fn id(text: impl AsRef<str>) -> Id {
    Id::new(text).unwrap()
}

fn cny(minor: i64) -> Money {
    Money::new(minor, Currency::new("CNY").unwrap()).unwrap()
}

fn day(number: i64) -> Date {
    "2026-02-01".parse::<Date>().unwrap().add_days(number).unwrap()
}

fn at(number: i64) -> Instant {
    "2026-02-01T08:00:00Z".parse::<Instant>().unwrap().add_seconds(number).unwrap()
}

const ACCOUNTS: [&str; 2] = ["ICBC-1", "ICBC-2"];

fn span(number: u8) -> PeriodSpan {
    let first = day(7 * i64::from(number % 2));
    PeriodSpan { first, last: first.add_days(6).unwrap() }
}

fn finding(number: u8, minor: i64) -> ExceptionFinding {
    let category = [ExceptionClass::BankOnly, ExceptionClass::AmountDiff, ExceptionClass::BookOnly];
    ExceptionFinding {
        category: category[usize::from(number % 3)],
        book: if number.is_multiple_of(3) { vec![] } else { vec![id(format!("J{number}")), id("A0")] },
        bank: if number == 2 { vec![] } else { vec![id(format!("B{number}"))] },
        amount: cny(minor),
        on: day(i64::from(number)),
    }
}

/// Everything a signature covers, closed to the cent; `twist` is a decision that may be another tomorrow.
fn content(account: &str, span: PeriodSpan, twist: u8, exceptions: Vec<ExceptionRecord>) -> PeriodContent {
    let statement =
        StatementSpan { id: id("S1"), first: span.first, last: span.last, opening: cny(0), closing: cny(1_007) };
    let table = balance_table(&BalanceTableRequest {
        as_of: span.last,
        book_balance: cny(1_007),
        bank_balance: cny(1_007),
        book: vec![],
        bank: vec![],
        matches: vec![],
        carried: vec![],
    });
    let line = PeriodLine { id: id("B9"), decision: Some(id(format!("M{twist}"))) };
    PeriodContent {
        account: id(account),
        span,
        statements: vec![statement],
        lines: vec![line],
        table: Some(table.unwrap()),
        exceptions,
    }
}

fn status(content: PeriodContent, entries: Vec<PeriodEntry>, as_of: i64) -> PeriodStatus {
    period_status(&PeriodStatusRequest { content, entries, as_of: day(as_of), days: 3 }).unwrap()
}

#[derive(Clone, Copy, Debug)]
struct Step {
    kind: u8,
    account: u8,
    period: u8,
    pick: u8,
    days: i64,
    seconds: i64,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let days = prop_oneof![6 => 0..3_i64, 1 => -4..0_i64];
    let one = (0..12_u8, 0..4_u8, 0..2_u8, any::<u8>(), days, 0..2_i64);
    let step = one.prop_map(|(kind, account, period, pick, days, seconds)| Step {
        kind,
        account: u8::from(account == 3),
        period,
        pick,
        days,
        seconds,
    });
    prop::collection::vec(step, 1..40)
}

type Known = BTreeMap<Id, ExceptionRecord>;

/// What a host keeps that has only the pure functions: every state it ever had, with both times.
#[derive(Default)]
struct Host {
    exceptions: Vec<(Date, Instant, usize, Known)>,
    entries: Vec<(Date, Instant, usize, u8, PeriodEntry)>,
}

impl Host {
    fn known(&self, account: usize, on: Date, at: Instant) -> Known {
        let of = |row: &&(Date, Instant, usize, Known)| row.2 == account && row.0 <= on && row.1 <= at;
        self.exceptions.iter().rev().find(of).map(|row| row.3.clone()).unwrap_or_default()
    }

    fn entries(&self, account: usize, period: u8, on: Date, at: Instant) -> Vec<PeriodEntry> {
        let of = |row: &&(Date, Instant, usize, u8, PeriodEntry)| {
            (row.2, row.3) == (account, period) && row.0 <= on && row.1 <= at
        };
        self.entries.iter().filter(of).map(|row| row.4.clone()).collect()
    }

    fn runs_back(&self, account: usize, on: Date) -> bool {
        self.exceptions.iter().any(|row| row.2 == account && on < row.0)
    }

    fn period_runs_back(&self, account: usize, period: u8, on: Date) -> bool {
        self.entries.iter().any(|row| (row.2, row.3) == (account, period) && on < row.0)
    }
}

const END: fn() -> (Date, Instant) = || (day(9_999), at(9_999));

struct World {
    book: Book,
    host: Host,
    date: i64,
    clock: i64,
    orders: i64,
}

impl World {
    fn new() -> Self {
        let book = Book::open("acme").unwrap();
        Self { book, host: Host::default(), date: 20, clock: 0, orders: 0 }
    }

    fn command(&self, step: Step) -> Command {
        let Step { kind, pick, period, .. } = step;
        let account = id(ACCOUNTS[usize::from(step.account)]);
        let known = self.host.known(usize::from(step.account), END().0, END().1);
        match kind {
            0..=3 => {
                let amount = |number: u8| 1_001 + i64::from(pick / 64) * i64::from(number);
                let findings =
                    (0..3).filter(|number| pick >> number & 1 == 1).map(|number| finding(number, amount(number)));
                let owner = |category| ExceptionRule { category, owner: Some(id("LI")), days: Some(3) };
                let rules = if pick & 8 == 8 { vec![owner(ExceptionClass::BankOnly)] } else { vec![] };
                Command::RaiseExceptions { account, findings: findings.collect(), rules }
            }
            4..=7 => {
                let all: Vec<&Id> = known.keys().collect();
                let exception = match all.len() {
                    0 => id("X-0"),
                    some => all[usize::from(pick) % some].clone(),
                };
                let change = match pick / 4 % 5 {
                    0 | 1 => ExceptionChange::Assign { owner: id("SUN"), due: day(self.date + i64::from(pick % 4)) },
                    2 => ExceptionChange::Start {},
                    3 => ExceptionChange::Accept { note: "手续费".into() },
                    _ => ExceptionChange::Reopen {},
                };
                Command::ChangeException { account, exception, change }
            }
            8 => Command::StartReconciliation { account, span: span(period) },
            9 => Command::ReopenReconciliation { account, span: span(period), note: "漏记一笔".into() },
            _ => {
                let mut exceptions: Vec<ExceptionRecord> = known.into_values().collect();
                if pick & 48 == 48 {
                    exceptions.pop();
                }
                Command::SignReconciliation { content: content(account.as_str(), span(period), pick % 3, exceptions) }
            }
        }
    }

    /// What the pure functions and the order of dates say of it, and what the host has afterwards.
    fn judge(&mut self, step: Step, command: &Command, on: Date, now: Instant, by: &Id) -> Result<(), &'static str> {
        let account = usize::from(step.account);
        let mut known = self.host.known(account, END().0, END().1);
        let kept = self.host.exceptions.iter().any(|row| row.2 == account);
        let last = self.host.entries(account, step.period, END().0, END().1).pop();
        let entry = |entry| (on, now, account, step.period, entry);
        match command {
            Command::RaiseExceptions { findings, rules, .. } => {
                if self.host.runs_back(account, on) {
                    return Err("date_out_of_reach");
                }
                let (findings, rules, known) = (findings.clone(), rules.clone(), known.into_values().collect());
                let report = raise_exceptions(&ExceptionRequest { as_of: on, findings, known, rules, limits: vec![] });
                let after = report.map_err(|e| e.code())?.exceptions.into_iter().map(|one| (one.id.clone(), one));
                self.host.exceptions.push((on, now, account, after.collect()));
            }
            Command::ChangeException { exception, change, .. } => {
                if self.host.runs_back(account, on) {
                    return Err("date_out_of_reach");
                }
                let one = known.get(exception).cloned().ok_or("unknown_exception")?;
                let request = ExceptionChangeRequest { exception: one, change: change.clone(), on };
                known.insert(exception.clone(), change_exception(&request).map_err(|e| e.code())?);
                self.host.exceptions.push((on, now, account, known));
            }
            Command::SignReconciliation { content } => {
                let request = SignPeriodRequest { content: content.clone(), by: by.clone(), at: now };
                let signed = sign_period(&request).map_err(|e| e.code())?;
                let within = |one: &&ExceptionRecord| {
                    one.on <= content.span.last && [ExceptionState::Open, ExceptionState::InWork].contains(&one.state)
                };
                let omitted = known.values().filter(within).any(|one| !content.exceptions.contains(one));
                if kept && omitted {
                    return Err("period_not_ready");
                }
                if self.host.period_runs_back(account, step.period, on) {
                    return Err("date_out_of_reach");
                }
                self.host.entries.push(entry(signed));
            }
            Command::StartReconciliation { .. } => {
                if self.host.period_runs_back(account, step.period, on) {
                    return Err("date_out_of_reach");
                }
                if last.is_some() {
                    return Err("nothing_to_do");
                }
                self.host.entries.push(entry(PeriodEntry::Started { by: by.clone(), at: now }));
            }
            Command::ReopenReconciliation { note, .. } => {
                if self.host.period_runs_back(account, step.period, on) {
                    return Err("date_out_of_reach");
                }
                if !matches!(last, Some(PeriodEntry::Signed { .. })) {
                    return Err("nothing_to_do");
                }
                let (by, note) = (by.clone(), note.clone());
                self.host.entries.push(entry(PeriodEntry::Reopened { by, at: now, note }));
            }
            _ => unreachable!(),
        }
        Ok(())
    }

    fn play(&mut self, step: Step) {
        self.clock += step.seconds;
        self.orders += 1;
        let (on, now) = (day(self.date + step.days), at(self.clock));
        self.date = self.date.max(self.date + step.days);
        let by = id(["WANG", "CFO"][usize::from(step.pick % 2)]);
        let command = self.command(step);
        let expected = self.judge(step, &command, on, now, &by);
        let order = Order::new(&format!("O-{}", self.orders), by.as_str(), now, on, command.clone()).unwrap();
        let before = self.book.clone();
        let found = match self.book.decide(&order) {
            Err(refused) => Err(refused.code().to_owned()),
            Ok(decision) => {
                assert_eq!(self.book, before, "working out changes nothing");
                self.book.apply(&decision.events).unwrap();
                decision.refusal.map_or(Ok(()), |refusal| Err(refusal.code))
            }
        };
        assert_eq!(found, expected.map_err(str::to_owned), "{command:?}");
        if found.is_err() {
            for account in ACCOUNTS.map(id) {
                assert_eq!(
                    self.book.reconciliations(&account, &AsOf::default()),
                    before.reconciliations(&account, &AsOf::default())
                );
                assert_eq!(
                    self.book.exceptions(&account, &AsOf::default()),
                    before.exceptions(&account, &AsOf::default())
                );
            }
        }
    }

    /// The book answers as the host would, on one day by one instant.
    fn agrees(&self, on: i64, recorded: i64) {
        let as_of = AsOf { on: Some(day(on)), recorded: Some(at(recorded)), viewer: None };
        for (number, account) in ACCOUNTS.iter().enumerate() {
            let account = id(account);
            let known: Vec<_> = self.host.known(number, day(on), at(recorded)).into_values().collect();
            assert_eq!(self.book.exceptions(&account, &as_of).unwrap(), known);
            let expected: Vec<_> = (0..2_u8)
                .map(|period| (span(period), self.host.entries(number, period, day(on), at(recorded))))
                .filter(|(_, entries)| !entries.is_empty())
                .collect();
            let found = self.book.reconciliations(&account, &as_of).unwrap();
            assert_eq!(found.into_iter().map(|one| (one.span, one.entries)).collect::<Vec<_>>(), expected);
        }
    }
}

fn config() -> ProptestConfig {
    let asked = ProptestConfig::default();
    ProptestConfig { cases: (asked.cases / 4).max(1), failure_persistence: None, ..asked }
}

proptest! {
    #![proptest_config(config())]

    /// The book takes and refuses what the pure functions do, and has what a host would have that keeps it itself; a
    /// refusal changes nothing; replay, bytes and snapshot are the same book.
    #[test]
    fn r51_r191_the_book_has_what_the_pure_functions_give(steps in steps(), cuts in prop::collection::vec((15..70_i64, 0..40_i64), 6)) {
        let mut world = World::new();
        for step in steps {
            world.play(step);
        }
        world.agrees(9_999, 9_999);
        for (on, recorded) in cuts {
            world.agrees(on, recorded);
        }
        let events = world.book.changes_since(0).unwrap().to_vec();
        prop_assert_eq!(&Book::replay("acme", &events).unwrap(), &world.book);
        prop_assert_eq!(&read_events(&write_events(&events).unwrap()).unwrap(), &events);
        prop_assert_eq!(&Book::restore(&world.book.snapshot().unwrap(), &[]).unwrap(), &world.book);
        prop_assert_eq!(world.book.verify().unwrap().difference, None);
    }
}

// --- one by one ----------------------------------------------------------------------------------

struct Desk {
    book: Book,
    orders: i64,
}

impl Desk {
    fn new() -> Self {
        Self { book: Book::open("acme").unwrap(), orders: 0 }
    }

    fn give(&mut self, by: &str, on: i64, command: Command) -> Result<Vec<duebook::Recorded>, OrderRefusal> {
        self.orders += 1;
        let order = Order::new(&format!("O-{}", self.orders), by, at(self.orders), day(on), command).unwrap();
        let decision = match self.book.decide(&order) {
            Ok(decision) => decision,
            Err(e) => {
                let (code, path) = (e.code().to_owned(), e.path().to_owned());
                return Err(OrderRefusal { code, path, en: e.en(), zh: e.zh() });
            }
        };
        self.book.apply(&decision.events).unwrap();
        decision.refusal.map_or(Ok(decision.events), Err)
    }

    fn done(&mut self, on: i64, command: Command) {
        self.give("WANG", on, command).unwrap();
    }

    fn refused(&mut self, on: i64, command: Command) -> (String, String) {
        let refusal = self.give("WANG", on, command).unwrap_err();
        (refusal.code, refusal.path)
    }

    fn exceptions(&self) -> Vec<ExceptionRecord> {
        self.book.exceptions(&id("ICBC-1"), &AsOf::default()).unwrap()
    }

    fn entries(&self) -> Vec<PeriodEntry> {
        let found = self.book.reconciliations(&id("ICBC-1"), &AsOf::default()).unwrap();
        found.into_iter().find(|one| one.span == span(0)).map(|one| one.entries).unwrap_or_default()
    }
}

fn run(findings: Vec<ExceptionFinding>) -> Command {
    Command::RaiseExceptions { account: id("ICBC-1"), findings, rules: vec![] }
}

fn change(exception: &Id, change: ExceptionChange) -> Command {
    Command::ChangeException { account: id("ICBC-1"), exception: exception.clone(), change }
}

fn sign(twist: u8, exceptions: Vec<ExceptionRecord>) -> Command {
    Command::SignReconciliation { content: content("ICBC-1", span(0), twist, exceptions) }
}

fn told(code: &str, path: &str) -> (String, String) {
    (code.to_owned(), path.to_owned())
}

#[test]
fn r51_what_was_signed_and_changed_since_is_open_again() {
    let mut desk = Desk::new();
    let now = |desk: &Desk, twist, on| status(content("ICBC-1", span(0), twist, vec![]), desk.entries(), on);
    // The period ended on the 6th day: on the 10th it is unsigned for too long.
    assert_eq!(now(&desk, 0, 9).alerts, []);
    assert_eq!(now(&desk, 0, 10).alerts[0].en(), "the period is over for 4 days and nobody signed it, 3 are allowed");
    desk.give("CFO", 10, sign(0, vec![])).unwrap();
    let found = now(&desk, 0, 10);
    assert_eq!((found.state, found.signed_by, found.signed_at), (PeriodState::Signed, Some(id("CFO")), Some(at(1))));
    assert_eq!(found.alerts, []);
    // Another decision about one line is another digest.
    assert_eq!(now(&desk, 1, 10).state, PeriodState::Reopened);
    // The same again is another signature, also by another person; a change is signed anew.
    desk.done(10, sign(0, vec![]));
    desk.done(11, sign(1, vec![]));
    assert_eq!(desk.entries().len(), 3);
    assert_eq!(now(&desk, 1, 11).state, PeriodState::Signed);
    let reopen = |note: &str| Command::ReopenReconciliation { account: id("ICBC-1"), span: span(0), note: note.into() };
    assert_eq!(desk.refused(11, reopen(" ")), told("empty", "commands[0].note"));
    desk.done(12, reopen("漏记一笔"));
    assert_eq!(now(&desk, 1, 12).state, PeriodState::Reopened);
    assert_eq!(desk.refused(12, reopen("twice")), told("nothing_to_do", "commands[0]"));
    assert_eq!(desk.refused(11, sign(1, vec![])), told("date_out_of_reach", "commands[0]"));
    let backward = PeriodSpan { first: day(6), last: day(5) };
    let start = Command::StartReconciliation { account: id("ICBC-1"), span: backward };
    assert_eq!(desk.refused(12, start), told("date_out_of_reach", "commands[0].span.last"));
    // What can be seen of the content alone leaves no trace.
    let before = desk.book.sequence();
    let mut open = content("ICBC-1", span(0), 0, vec![]);
    open.lines[0].decision = None;
    let refused = desk.give("WANG", 12, Command::SignReconciliation { content: open }).unwrap_err();
    assert_eq!((refused.code.as_str(), refused.path.as_str()), ("period_not_ready", "commands[0].content"));
    assert_eq!(desk.book.sequence(), before);
}

#[test]
fn r51_nobody_signs_around_the_exceptions_of_the_book() {
    let mut desk = Desk::new();
    desk.done(8, run(vec![finding(0, 1_001), finding(1, 2_002)]));
    let unowned = desk.exceptions();
    assert_eq!(desk.refused(9, sign(0, unowned.clone())), told("period_not_ready", "commands[0].content"));
    let refused = desk.give("WANG", 9, sign(0, vec![])).unwrap_err();
    assert_eq!((refused.code.as_str(), refused.path.as_str()), ("period_not_ready", "commands[0].content.exceptions"));
    let first = &unowned[0].id;
    assert!(refused.en.contains(&format!("exception {first} is open and left out")), "{}", refused.en);
    for one in &unowned {
        desk.done(9, change(&one.id, ExceptionChange::Assign { owner: id("LI"), due: day(12) }));
    }
    // Owned in the content and not so in the book is no owner.
    let mut made_up = desk.exceptions();
    made_up[1].due = Some(day(30));
    let refused = desk.give("WANG", 9, sign(0, made_up)).unwrap_err();
    assert!(refused.en.contains(&format!("exception {} is not as the book has it", unowned[1].id)), "{}", refused.en);
    desk.done(9, sign(0, desk.exceptions()));
    // Where the book has seen no run the host keeps the exceptions, as before.
    let other = content("ICBC-2", span(0), 0, desk.exceptions());
    desk.done(9, Command::SignReconciliation { content: other });
}

#[test]
fn r191_every_open_exception_has_an_owner_and_a_due_date_or_is_an_alert() {
    let mut desk = Desk::new();
    desk.done(0, run(vec![finding(0, 1_001)]));
    let one = desk.exceptions().remove(0).id;
    let alerts = |desk: &Desk, on| {
        let found = desk.book.exception_alerts(&id("ICBC-1"), day(on), None).unwrap();
        found.into_iter().map(|alert| alert.reason).collect::<Vec<_>>()
    };
    assert_eq!(alerts(&desk, 2), [ExceptionReason::Unowned { days: 2 }]);
    assert_eq!(
        desk.refused(2, change(&one, ExceptionChange::Start {})),
        told("missing_field", "commands[0].exception")
    );
    let assign = |due| ExceptionChange::Assign { owner: id("LI"), due: day(due) };
    assert_eq!(desk.refused(2, change(&one, assign(1))), told("date_out_of_reach", "commands[0].change.due"));
    assert_eq!(desk.refused(2, change(&id("X-9"), assign(3))), told("unknown_exception", "commands[0].exception"));
    desk.done(2, change(&one, assign(5)));
    assert_eq!(alerts(&desk, 5), []);
    assert_eq!(alerts(&desk, 7), [ExceptionReason::Overdue { owner: Some(id("LI")), due: day(5), days: 2 }]);
    // Yesterday it was nobody's.
    assert_eq!(alerts(&desk, 1), [ExceptionReason::Unowned { days: 1 }]);
    let blank = ExceptionChange::Accept { note: " ".into() };
    assert_eq!(desk.refused(3, change(&one, blank)), told("empty", "commands[0].change.note"));
    desk.done(3, change(&one, ExceptionChange::Accept { note: "尾差".into() }));
    assert_eq!(alerts(&desk, 7), []);
    assert_eq!(desk.refused(4, change(&one, assign(9))), told("exception_closed", "commands[0].exception"));
    // What is found twice in one run is refused; a run that finds the same is recorded, and nothing is changed by it.
    assert_eq!(
        desk.refused(4, run(vec![finding(0, 1), finding(0, 2)])),
        told("duplicate_id", "commands[0].findings[1]")
    );
    let before = desk.exceptions();
    let events = desk.give("ROBOT", 5, run(vec![finding(0, 1_001)])).unwrap();
    assert!(matches!(&events[0].event, BookEvent::ExceptionsRaised { changed, .. } if changed.is_empty()));
    assert_eq!(desk.exceptions(), before);
    assert_eq!(desk.refused(4, run(vec![])), told("date_out_of_reach", "commands[0]"));
    // The accepted amount is another now: open again, with its owner. Not found: cleared.
    desk.done(6, run(vec![finding(0, 1_002)]));
    assert_eq!(
        (desk.exceptions()[0].state, desk.exceptions()[0].owner.clone()),
        (ExceptionState::Open, Some(id("LI")))
    );
    desk.done(7, run(vec![]));
    assert_eq!(desk.exceptions()[0].state, ExceptionState::Cleared);
    let kinds: Vec<_> = desk.book.outbox(0).unwrap().into_iter().map(|one| (one.kind, one.to, one.reason)).collect();
    let raised = |unowned| NoticeReason::ExceptionsRaised { account: id("ICBC-1"), exceptions: 1, unowned };
    let assigned = NoticeReason::ExceptionAssigned { account: id("ICBC-1"), exception: one, due: day(5) };
    assert_eq!(
        kinds,
        [
            (NoticeKind::Task, vec![], raised(1)),
            (NoticeKind::Task, vec![id("LI")], assigned),
            (NoticeKind::Task, vec![id("LI")], raised(0)),
        ]
    );
}

#[test]
fn r191_no_money_moves_and_closed_days_take_them() {
    let mut desk = Desk::new();
    desk.done(0, Command::receipt("C-88", cny(30_007)).unwrap());
    let before = desk.book.summary(&AsOf::default()).unwrap().customers;
    desk.done(1, Command::ClosePeriod { through: day(20) });
    desk.done(9, Command::StartReconciliation { account: id("ICBC-1"), span: span(0) });
    desk.done(9, run(vec![finding(2, -707)]));
    let one = desk.exceptions().remove(0).id;
    desk.done(9, change(&one, ExceptionChange::Assign { owner: id("LI"), due: day(12) }));
    desk.done(10, sign(0, desk.exceptions()));
    assert_eq!(desk.book.summary(&AsOf::default()).unwrap().customers, before);
    let verified = desk.book.verify().unwrap();
    assert_eq!((verified.events, verified.difference), (desk.book.sequence(), None));
    assert_eq!(desk.entries().len(), 2);
}

/// Events that cannot have happened are found when they are read, and nothing changes.
#[test]
fn r51_r191_forged_events_are_refused() {
    let mut desk = Desk::new();
    desk.done(0, run(vec![finding(0, 1_001), finding(1, 2_002)]));
    desk.done(7, sign(0, vec![]).clone_for("ICBC-2"));
    let events = desk.book.changes_since(0).unwrap().to_vec();
    let forge = |at: usize, forge: &dyn Fn(&mut BookEvent)| {
        let mut events = events.clone();
        forge(&mut events[at].event);
        Book::replay("acme", &events).unwrap_err().code()
    };
    let changed = |event: &mut BookEvent, forge: &dyn Fn(&mut Vec<ExceptionRecord>)| match event {
        BookEvent::ExceptionsRaised { changed, .. } => forge(changed),
        _ => unreachable!(),
    };
    type Forgery = Box<dyn Fn(&mut Vec<ExceptionRecord>)>;
    let forgeries: Vec<Forgery> = vec![
        Box::new(|all| all.reverse()),
        Box::new(|all| all[0].bank = vec![id("B7")]),
        Box::new(|all| all[0].opened = day(1)),
        Box::new(|all| all[0].closed = Some(day(0))),
        Box::new(|all| all[0].state = ExceptionState::Cleared),
        Box::new(|all| all[1] = all[0].clone()),
        Box::new(|all| all.iter_mut().for_each(|one| one.book.reverse())),
    ];
    for forgery in &forgeries {
        assert_eq!(forge(0, &|event| changed(event, forgery)), "event_mismatch");
    }
    let digest = |event: &mut BookEvent| match event {
        BookEvent::ReconciliationSigned { digest, .. } => digest.truncate(63),
        _ => unreachable!(),
    };
    assert_eq!(forge(1, &digest), "digest_syntax");
    // The digest itself stands in the line, and so under the proof of the log.
    assert!(events[1].line().unwrap().contains("\"digest\":\""));
}

trait ForAccount {
    fn clone_for(self, account: &str) -> Command;
}

impl ForAccount for Command {
    fn clone_for(self, account: &str) -> Command {
        match self {
            Command::SignReconciliation { content } => {
                Command::SignReconciliation { content: PeriodContent { account: id(account), ..content } }
            }
            other => other,
        }
    }
}

#[test]
fn r191_a_viewer_sees_and_does_what_the_rights_say() {
    let mut desk = Desk::new();
    let people = ["li", "sun", "root"].map(|name| {
        let role = match name {
            "li" => "keeper",
            "sun" => "clerk",
            _ => "admin",
        };
        Person::new(name, &[role]).unwrap()
    });
    desk.done(0, Command::ChangePeople { people: people.to_vec(), departments: vec![] });
    desk.done(0, run(vec![finding(0, 1_001), finding(1, 2_002)]));
    let all = desk.exceptions();
    desk.done(0, change(&all[0].id, ExceptionChange::Assign { owner: id("li"), due: day(3) }));
    desk.done(0, Command::StartReconciliation { account: id("ICBC-1"), span: span(0) });
    let own = AccessRule {
        actions: vec![id("exception"), id("changeException")],
        ..AccessRule::allow("own", Verb::View, RowScope::Own).unwrap()
    };
    let act = AccessRule { id: id("act"), verb: Verb::Adjust, ..own.clone() };
    let keeper = AccessRole { role: id("keeper"), rules: vec![own, act], masks: vec![] };
    let see = AccessRule::allow("all", Verb::View, RowScope::All).unwrap();
    let mask = FieldMask {
        actions: vec![id("exception")],
        fields: vec![id("owner")],
        access: FieldAccess::Hidden,
        step: None,
    };
    let clerk = AccessRole { role: id("clerk"), rules: vec![see], masks: vec![mask] };
    let policy = AccessPolicy { roles: vec![keeper, clerk], ..AccessPolicy::default() };
    desk.done(0, Command::ChangeAccess { policy: Some(policy) });
    let eyes = |name: &str| AsOf { viewer: Some(Viewer::new(name, at(90)).unwrap()), ..AsOf::default() };
    let account = id("ICBC-1");
    // Who sees to one exception sees that one, and may change it and no other.
    let seen = desk.book.exceptions(&account, &eyes("li")).unwrap();
    assert_eq!(seen.iter().map(|one| &one.id).collect::<Vec<_>>(), [&all[0].id]);
    assert_eq!(desk.book.reconciliations(&account, &eyes("li")).unwrap_err().code(), "not_allowed");
    let viewer = Viewer::new("li", at(90)).unwrap();
    assert_eq!(desk.book.exception_alerts(&account, day(9), Some(&viewer)).unwrap().len(), 1);
    assert_eq!(desk.book.exception_alerts(&account, day(9), None).unwrap().len(), 2);
    let before = desk.book.sequence();
    let refused = desk.give("li", 1, change(&all[1].id, ExceptionChange::Start {})).unwrap_err();
    assert_eq!((refused.code.as_str(), desk.book.sequence()), ("not_allowed", before));
    assert!(desk.give("li", 1, change(&all[0].id, ExceptionChange::Start {})).is_ok());
    // An exception without its owner would look as if nobody owned it.
    assert_eq!(desk.book.exceptions(&account, &eyes("sun")).unwrap_err().code(), "field_protected");
    assert_eq!(desk.book.reconciliations(&account, &eyes("sun")).unwrap().len(), 1);
    assert_eq!(desk.book.exceptions(&account, &eyes("nobody")).unwrap_err().code(), "unknown_person");
}
