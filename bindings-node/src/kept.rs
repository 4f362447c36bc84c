// Generated from the source of the core by `cargo test -p duebook-tests --test mirror`; do not edit.
//! What the core keeps between calls, with JSON text in and out.

use duebook::json::{read, write, write_all};
use duebook::shape::Shape;
use duebook::{
    AccountKey, AgingRules, AsOf, BookMatch, BookSnapshot, BookStream, Command, CreditPolicy, Currency, CutOff, Date,
    Error, ErrorKind, GradeContext, GradePolicy, Id, Instant, MatchItem, MatchLine, MatchParty, MatchRules,
    MatcherChange, MonthEndOrder, Order, OrderCheckRequest, PostingRules, PostingWindow, RecordKey, Recorded, Result,
    Scheme, UnmatchedMoney, Until, Viewer,
};
use napi::bindgen_prelude::{Either, Env, ObjectFinalize};
use napi_derive::napi;

use crate::answer::{Told, told};
use crate::handle::{handle, lighten, weigh, weigh_again};

/// Asked of one that was released; the JavaScript above says so before.
fn released() -> Error {
    ErrorKind::WrongType { found: "released".into(), expected: "handle".into() }.into()
}

/// A `Book` kept in Rust.
#[napi(custom_finalize)]
#[derive(Debug)]
pub struct KeptBook {
    kept: Option<duebook::Book>,
    weight: i64,
}

impl KeptBook {
    /// About what one of its events takes: itself, its indexes, and what it changed over time.
    const EACH: usize = 4 * size_of::<Recorded>();

    fn new(env: &Env, kept: duebook::Book) -> Self {
        let count = usize::try_from(kept.sequence()).unwrap_or_default();
        Self { kept: Some(kept), weight: weigh(env, count, Self::EACH) }
    }

    fn open(&self) -> Result<&duebook::Book> {
        self.kept.as_ref().ok_or_else(released)
    }

    fn asked<Q: Shape>(&self, request: &str, work: impl FnOnce(&duebook::Book, Q) -> Result<String>) -> Told {
        told(self.open().and_then(|kept| work(kept, read(request)?)))
    }

    fn changed<Q: Shape>(
        &mut self,
        env: &Env,
        request: &str,
        work: impl FnOnce(&mut duebook::Book, Q) -> Result<String>,
    ) -> Told {
        let Some(kept) = &mut self.kept else { return told(Err(released())) };
        let answer = read(request).and_then(|request| work(kept, request));
        let count = usize::try_from(kept.sequence()).unwrap_or_default();
        weigh_again(env, &mut self.weight, count, Self::EACH);
        told(answer)
    }
}

#[derive(Clone, Shape)]
struct OpenOfBook {
    book: String,
}

#[derive(Clone, Shape)]
struct ReplayOfBook {
    book: String,
    events: Vec<Recorded>,
}

#[derive(Clone, Shape)]
struct ReplayLogOfBook {
    book: String,
    text: String,
}

#[derive(Clone, Shape)]
struct RestoreOfBook {
    snapshot: BookSnapshot,
    #[shape(default)]
    tail: Vec<Recorded>,
}

#[derive(Clone, Shape)]
struct DecideOfBook {
    order: Order,
}

#[derive(Clone, Shape)]
struct ApplyOfBook {
    events: Vec<Recorded>,
}

#[derive(Clone, Shape)]
struct ApplyLogOfBook {
    text: String,
}

#[derive(Clone, Shape)]
struct DecideLogOfBook {
    order: Order,
}

#[derive(Clone, Shape)]
struct InclusionOfBook {
    sequence: i64,
}

#[derive(Clone, Shape)]
struct ConsistencyOfBook {
    count: i64,
}

#[derive(Clone, Shape)]
struct ValidateOfBook {
    order: Order,
}

#[derive(Clone, Shape)]
struct FactsSeenOfBook {
    record: RecordKey,
    viewer: Viewer,
}

#[derive(Clone, Shape)]
struct OrderCaseOfBook {
    case: Id,
}

#[derive(Clone, Shape)]
struct InboxOfBook {
    person: Id,
    as_of: Instant,
}

#[derive(Clone, Shape)]
struct CaseHoldersOfBook {
    case: Id,
    as_of: Instant,
}

#[derive(Clone, Shape)]
struct OverdueCasesOfBook {
    as_of: Instant,
}

#[derive(Clone, Shape)]
struct CycleTimesOfBook {
    percents: Vec<i64>,
    as_of: Instant,
}

#[derive(Clone, Shape)]
struct BlameOfBook {
    record: RecordKey,
    #[shape(default)]
    as_of: AsOf,
}

#[derive(Clone, Shape)]
struct CorrectionsOfBook {
    first: Date,
    last: Date,
}

#[derive(Clone, Shape)]
struct ExceptionsOfBook {
    account: Id,
    #[shape(default)]
    as_of: AsOf,
}

#[derive(Clone, Shape)]
struct ExceptionAlertsOfBook {
    account: Id,
    on: Date,
    #[shape(default)]
    viewer: Option<Viewer>,
}

#[derive(Clone, Shape)]
struct FactsOfBook {
    command: Command,
    on: Date,
}

#[derive(Clone, Shape)]
struct WentToOfBook {
    receipt: Id,
    #[shape(default)]
    as_of: AsOf,
}

#[derive(Clone, Shape)]
struct CameFromOfBook {
    item: Id,
    #[shape(default)]
    as_of: AsOf,
}

#[derive(Clone, Shape)]
struct LogSinceOfBook {
    sequence: i64,
}

#[derive(Clone, Shape)]
struct BranchOfBook {
    until: Until,
    id: Id,
}

#[derive(Clone, Shape)]
struct AsRecordedOfBook {
    at: Instant,
}

#[derive(Clone, Shape)]
struct MatchLinesOfBook {
    lines: Vec<MatchLine>,
    #[shape(default)]
    parties: Vec<MatchParty>,
    #[shape(default)]
    rules: MatchRules,
    #[shape(default)]
    as_of: AsOf,
}

#[derive(Clone, Shape)]
struct MatchCommandsOfBook {
    found: BookMatch,
    unmatched: UnmatchedMoney,
}

#[derive(Clone, Shape)]
struct OutboxOfBook {
    sequence: i64,
}

#[derive(Clone, Shape)]
struct PortfolioOfBook {
    #[shape(default)]
    as_of: AsOf,
}

#[derive(Clone, Shape)]
struct VouchersOfBook {
    rules: PostingRules,
    #[shape(default)]
    window: PostingWindow,
}

#[derive(Clone, Shape)]
struct BalanceOfBook {
    customer: Id,
    #[shape(default)]
    as_of: AsOf,
}

#[derive(Clone, Shape)]
struct AvailableOfBook {
    customer: String,
    on: Date,
}

#[derive(Clone, Shape)]
struct LedgerOfBook {
    account: AccountKey,
    first: Date,
    last: Date,
    #[shape(default)]
    viewer: Option<Viewer>,
}

#[derive(Clone, Shape)]
struct LotsOfBook {
    customer: Id,
    #[shape(default)]
    as_of: AsOf,
}

#[derive(Clone, Shape)]
struct HoldsOfBook {
    customer: Id,
    #[shape(default)]
    as_of: AsOf,
}

#[derive(Clone, Shape)]
struct OpenItemsOfBook {
    customer: Id,
    #[shape(default)]
    as_of: AsOf,
}

#[derive(Clone, Shape)]
struct ReceivableOfBook {
    item: Id,
    #[shape(default)]
    as_of: AsOf,
}

#[derive(Clone, Shape)]
struct ControlTotalOfBook {
    currency: Currency,
    #[shape(default)]
    as_of: AsOf,
}

#[derive(Clone, Shape)]
struct CustomerOfBook {
    customer: Id,
    #[shape(default)]
    as_of: AsOf,
}

#[derive(Clone, Shape)]
struct ContractOfBook {
    contract: Id,
    #[shape(default)]
    as_of: AsOf,
}

#[derive(Clone, Shape)]
struct ReceiptOfBook {
    receipt: Id,
    #[shape(default)]
    as_of: AsOf,
}

#[derive(Clone, Shape)]
struct TagsOfBook {
    subject: RecordKey,
    #[shape(default)]
    as_of: AsOf,
}

#[derive(Clone, Shape)]
struct RulesOfBook {
    on: Date,
}

#[derive(Clone, Shape)]
struct ProposalOfBook {
    customer: Id,
    #[shape(default)]
    scheme: Option<Scheme>,
    #[shape(default)]
    as_of: AsOf,
}

#[derive(Clone, Shape)]
struct VersionOfBook {
    stream: BookStream,
}

#[derive(Clone, Shape)]
struct HistoryOfBook {
    stream: BookStream,
    #[shape(default)]
    viewer: Option<Viewer>,
}

#[derive(Clone, Shape)]
struct ChangesSinceOfBook {
    sequence: i64,
}

#[derive(Clone, Shape)]
struct OrderOfBook {
    order: Id,
}

#[derive(Clone, Shape)]
struct ReconciliationsOfBook {
    account: Id,
    #[shape(default)]
    as_of: AsOf,
}

#[derive(Clone, Shape)]
struct GradeOfBook {
    customer: Id,
    cut_off: CutOff,
    #[shape(default)]
    policy: GradePolicy,
    #[shape(default)]
    context: GradeContext,
    #[shape(default)]
    viewer: Option<Viewer>,
}

#[derive(Clone, Shape)]
struct CheckOrderOfBook {
    request: OrderCheckRequest,
    #[shape(default)]
    policy: CreditPolicy,
    #[shape(default)]
    viewer: Option<Viewer>,
}

#[derive(Clone, Shape)]
struct AgingOfBook {
    cut_off: CutOff,
    #[shape(default)]
    rules: AgingRules,
    #[shape(default)]
    viewer: Option<Viewer>,
}

#[derive(Clone, Shape)]
struct MonthEndOfBook {
    cut_off: CutOff,
    #[shape(default)]
    order: MonthEndOrder,
    #[shape(default)]
    viewer: Option<Viewer>,
}

#[derive(Clone, Shape)]
struct ValuesOfBook {
    #[shape(default)]
    as_of: AsOf,
}

#[derive(Clone, Shape)]
struct SummaryOfBook {
    #[shape(default)]
    as_of: AsOf,
}

/// `Book.open`, its arguments as JSON text.
#[napi(catch_unwind)]
pub fn book_open(env: Env, request: String) -> Either<Told, KeptBook> {
    handle(read(&request).and_then(|r: OpenOfBook| duebook::Book::open(&r.book)).map(|kept| KeptBook::new(&env, kept)))
}

/// `Book.replay`, its arguments as JSON text.
#[napi(catch_unwind)]
pub fn book_replay(env: Env, request: String) -> Either<Told, KeptBook> {
    handle(
        read(&request)
            .and_then(|r: ReplayOfBook| duebook::Book::replay(&r.book, &r.events))
            .map(|kept| KeptBook::new(&env, kept)),
    )
}

/// `Book.replayLog`, its arguments as JSON text.
#[napi(catch_unwind)]
pub fn book_replay_log(env: Env, request: String) -> Either<Told, KeptBook> {
    handle(
        read(&request)
            .and_then(|r: ReplayLogOfBook| duebook::Book::replay_log(&r.book, &r.text))
            .map(|kept| KeptBook::new(&env, kept)),
    )
}

/// `Book.restore`, its arguments as JSON text.
#[napi(catch_unwind)]
pub fn book_restore(env: Env, request: String) -> Either<Told, KeptBook> {
    handle(
        read(&request)
            .and_then(|r: RestoreOfBook| duebook::Book::restore(&r.snapshot, &r.tail))
            .map(|kept| KeptBook::new(&env, kept)),
    )
}

#[napi]
impl KeptBook {
    /// Works out what an order does. Nothing changes until the events are stored and applied.
    #[napi(catch_unwind)]
    pub fn decide(&mut self, env: Env, request: String) -> Told {
        self.changed(&env, &request, |kept, r: DecideOfBook| {
            write(&kept.decide(&r.order).map_err(|error| error.at("order"))?)
        })
    }

    /// Takes over events that were stored: those of `decide`, or a part of the log that follows what
    #[napi(catch_unwind)]
    pub fn apply(&mut self, env: Env, request: String) -> Told {
        self.changed(&env, &request, |kept, r: ApplyOfBook| {
            kept.apply(&r.events)?;
            Ok("null".to_owned())
        })
    }

    /// Takes over the lines of a log that follow what is here. All of them or none.
    #[napi(catch_unwind)]
    pub fn apply_log(&mut self, env: Env, request: String) -> Told {
        self.changed(&env, &request, |kept, r: ApplyLogOfBook| {
            kept.apply_log(&r.text)?;
            Ok("null".to_owned())
        })
    }

    /// Works out what an order does, as `decide`, and answers with the lines to be stored. A batch of
    #[napi(catch_unwind)]
    pub fn decide_log(&mut self, env: Env, request: String) -> Told {
        self.changed(&env, &request, |kept, r: DecideLogOfBook| {
            write(&kept.decide_log(&r.order).map_err(|error| error.at("order"))?)
        })
    }

    /// The head of the book (根摘要): how many lines, and the root over all of them. Kept where the keeper of the log
    #[napi(catch_unwind)]
    pub fn head(&mut self) -> Told {
        told(self.kept.as_mut().ok_or_else(released).and_then(|kept| write(&kept.head()?)))
    }

    /// Proves that an event stands in the book as it is now (存在证明).
    #[napi(catch_unwind)]
    pub fn inclusion(&mut self, env: Env, request: String) -> Told {
        self.changed(&env, &request, |kept, r: InclusionOfBook| write(&kept.inclusion(r.sequence)?))
    }

    /// Proves that the book of today continues what it was at an earlier head (一致性证明).
    #[napi(catch_unwind)]
    pub fn consistency(&mut self, env: Env, request: String) -> Told {
        self.changed(&env, &request, |kept, r: ConsistencyOfBook| write(&kept.consistency(r.count)?))
    }

    /// Everything that is wrong with an order, so that all of it can be put right before it is sent: of every command,
    #[napi(catch_unwind)]
    pub fn validate(&mut self, env: Env, request: String) -> Told {
        self.changed(&env, &request, |kept, r: ValidateOfBook| write(&kept.validate(&r.order)?))
    }

    /// The people and departments of the book.
    #[napi(catch_unwind)]
    pub fn organization(&self) -> Told {
        told(self.open().and_then(|kept| write(&kept.organization())))
    }

    /// Who may do what; none: everybody may do everything.
    #[napi(catch_unwind)]
    pub fn access_policy(&self) -> Told {
        told(self.open().and_then(|kept| write(&kept.access_policy())))
    }

    /// What a viewer sees of a record: its facts without those that are hidden, which are named.
    #[napi(catch_unwind)]
    pub fn facts_seen(&self, request: String) -> Told {
        self.asked(&request, |kept, r: FactsSeenOfBook| write(&kept.facts_seen(&r.record, &r.viewer)?))
    }

    /// A case (审批单): an order that waits for approval, or waited.
    #[napi(catch_unwind)]
    pub fn order_case(&self, request: String) -> Told {
        self.asked(&request, |kept, r: OrderCaseOfBook| write(&kept.order_case(&r.case)?))
    }

    /// The cases that are open (审批中), by id.
    #[napi(catch_unwind)]
    pub fn open_cases(&self) -> Told {
        told(self.open().and_then(|kept| write(&kept.open_cases()?)))
    }

    /// The newest version of each approval policy that counts.
    #[napi(catch_unwind)]
    pub fn approval_policies(&self) -> Told {
        told(self.open().and_then(|kept| write(&kept.approval_policies())))
    }

    /// What waits for a person (待办审批), the most urgent first.
    #[napi(catch_unwind)]
    pub fn inbox(&self, request: String) -> Told {
        self.asked(&request, |kept, r: InboxOfBook| write(&kept.inbox(&r.person, r.as_of)?))
    }

    /// Who holds a case (当前审批人), and why; nothing before it was opened.
    #[napi(catch_unwind)]
    pub fn case_holders(&self, request: String) -> Told {
        self.asked(&request, |kept, r: CaseHoldersOfBook| write(&kept.case_holders(&r.case, r.as_of)?))
    }

    /// The cases that are late (超时未审), the latest first.
    #[napi(catch_unwind)]
    pub fn overdue_cases(&self, request: String) -> Told {
        self.asked(&request, |kept, r: OverdueCasesOfBook| write(&kept.overdue_cases(r.as_of)?))
    }

    /// How long steps and cases took (审批时长), as known at that instant.
    #[napi(catch_unwind)]
    pub fn cycle_times(&self, request: String) -> Told {
        self.asked(&request, |kept, r: CycleTimesOfBook| write(&kept.cycle_times(&r.percents, r.as_of)?))
    }

    /// For each field of a customer, contract, receivable or receipt who gave it its present value, when, and by which
    #[napi(catch_unwind)]
    pub fn blame(&self, request: String) -> Told {
        self.asked(&request, |kept, r: BlameOfBook| write(&kept.blame(&r.record, &r.as_of)?))
    }

    /// The book.
    #[napi(catch_unwind)]
    pub fn id(&self) -> Told {
        told(self.open().and_then(|kept| write(kept.id())))
    }

    /// The number of the last event; 0 if there is none.
    #[napi(catch_unwind)]
    pub fn sequence(&self) -> Told {
        told(self.open().and_then(|kept| write(&kept.sequence())))
    }

    /// What was recorded with a business date from the first day to the last, both included, and what was put right in
    #[napi(catch_unwind)]
    pub fn corrections(&self, request: String) -> Told {
        self.asked(&request, |kept, r: CorrectionsOfBook| write(&kept.corrections(r.first, r.last)?))
    }

    /// The exceptions (对账异常) of an account, by id, in the form in which `raise_exceptions` takes them as `known` and
    #[napi(catch_unwind)]
    pub fn exceptions(&self, request: String) -> Told {
        self.asked(&request, |kept, r: ExceptionsOfBook| write(&kept.exceptions(&r.account, &r.as_of)?))
    }

    /// Which exceptions of an account need attention at the end of a day: open and owned by nobody, without a due date,
    #[napi(catch_unwind)]
    pub fn exception_alerts(&self, request: String) -> Told {
        self.asked(&request, |kept, r: ExceptionAlertsOfBook| {
            write(&kept.exception_alerts(&r.account, r.on, r.viewer.as_ref())?)
        })
    }

    /// What a command is about, as the book stands: customer, owner, department, amount, currency, nature, contract,
    #[napi(catch_unwind)]
    pub fn facts(&self, request: String) -> Told {
        self.asked(&request, |kept, r: FactsOfBook| write(&kept.facts(&r.command, r.on)))
    }

    /// What became of the money of a receipt (去向), also after it was moved to other accounts or became another kind
    #[napi(catch_unwind)]
    pub fn went_to(&self, request: String) -> Told {
        self.asked(&request, |kept, r: WentToOfBook| write(&kept.went_to(&r.receipt, &r.as_of)?))
    }

    /// Which receipts paid a receivable (来源), with the lot that carried the money and the movement that applied it:
    #[napi(catch_unwind)]
    pub fn came_from(&self, request: String) -> Told {
        self.asked(&request, |kept, r: CameFromOfBook| write(&kept.came_from(&r.item, &r.as_of)?))
    }

    /// The lines of the log after the event of that number, as text.
    #[napi(catch_unwind)]
    pub fn log_since(&self, request: String) -> Told {
        self.asked(&request, |kept, r: LogSinceOfBook| write(&kept.log_since(r.sequence)?))
    }

    /// The book at this point, to be kept.
    #[napi(catch_unwind)]
    pub fn snapshot(&self) -> Told {
        told(self.open().and_then(|kept| write(&kept.snapshot()?)))
    }

    /// Another book that begins as this one was at a point: to see what was, or to go on another way. It has an id of
    #[napi(catch_unwind)]
    pub fn branch(&self, env: Env, request: String) -> Either<Told, KeptBook> {
        handle(
            self.open()
                .and_then(|kept| read(&request).and_then(|r: BranchOfBook| kept.branch(&r.until, r.id)))
                .map(|kept| Self::new(&env, kept)),
        )
    }

    /// Whose the first events of this book are, if it is a branch.
    #[napi(catch_unwind)]
    pub fn origins(&self) -> Told {
        told(self.open().and_then(|kept| write_all(kept.origins())))
    }

    /// The book as it was recorded by an instant, for reading: a branch.
    #[napi(catch_unwind)]
    pub fn as_recorded(&self, env: Env, request: String) -> Either<Told, KeptBook> {
        handle(
            self.open()
                .and_then(|kept| read(&request).and_then(|r: AsRecordedOfBook| kept.as_recorded(r.at)))
                .map(|kept| Self::new(&env, kept)),
        )
    }

    /// Matches lines of a bank with everything that is open in the book (对账).
    #[napi(catch_unwind)]
    pub fn match_lines(&self, request: String) -> Told {
        self.asked(&request, |kept, r: MatchLinesOfBook| {
            write(&kept.match_lines(&r.lines, &r.parties, &r.rules, &r.as_of)?)
        })
    }

    /// The commands for what is certain (入账指令): the money is recorded and pays what it is for.
    #[napi(catch_unwind)]
    pub fn match_commands(&self, request: String) -> Told {
        self.asked(&request, |kept, r: MatchCommandsOfBook| write(&kept.match_commands(&r.found, r.unmatched)?))
    }

    /// The notices of the events after the one of that number, one for an event at most. Who holds a case is looked
    #[napi(catch_unwind)]
    pub fn outbox(&self, request: String) -> Told {
        self.asked(&request, |kept, r: OutboxOfBook| write(&kept.outbox(r.sequence)?))
    }

    /// The debts, the money and the customers, each with what happened to it, by id (应收账款组合).
    #[napi(catch_unwind)]
    pub fn portfolio(&self, request: String) -> Told {
        self.asked(&request, |kept, r: PortfolioOfBook| write(&kept.portfolio(&r.as_of)?))
    }

    /// The vouchers (记账凭证) of the events that moved money, each exactly once: whoever asks for what is after the
    #[napi(catch_unwind)]
    pub fn vouchers(&self, request: String) -> Told {
        self.asked(&request, |kept, r: VouchersOfBook| write(&kept.vouchers(&r.rules, &r.window)?))
    }

    /// The first line of the log of the book, before those of its events: its `Genesis`.
    #[napi(catch_unwind)]
    pub fn first_line(&self) -> Told {
        told(self.open().and_then(|kept| write(&kept.first_line())))
    }

    /// The balances (余额) of a customer, one for each currency; a merged customer leads to the one who stays.
    #[napi(catch_unwind)]
    pub fn balance(&self, request: String) -> Told {
        self.asked(&request, |kept, r: BalanceOfBook| write(&kept.balance(&r.customer, &r.as_of)?))
    }

    /// What a customer has available (可用余额) at the end of a day, one amount for each currency.
    #[napi(catch_unwind)]
    pub fn available(&self, request: String) -> Told {
        self.asked(&request, |kept, r: AvailableOfBook| write(&kept.available(&r.customer, r.on)?))
    }

    /// The running ledger (收支明细) of an account from one day to another, in the eyes of a viewer if one is named.
    #[napi(catch_unwind)]
    pub fn ledger(&self, request: String) -> Told {
        self.asked(&request, |kept, r: LedgerOfBook| {
            write(&kept.ledger(&r.account, r.first, r.last, r.viewer.as_ref())?)
        })
    }

    /// The lots of a customer at the end of a day.
    #[napi(catch_unwind)]
    pub fn lots(&self, request: String) -> Told {
        self.asked(&request, |kept, r: LotsOfBook| write(&kept.lots(&r.customer, &r.as_of)?))
    }

    /// The holds and refunds of a customer at the end of a day.
    #[napi(catch_unwind)]
    pub fn holds(&self, request: String) -> Told {
        self.asked(&request, |kept, r: HoldsOfBook| write(&kept.holds(&r.customer, &r.as_of)?))
    }

    /// What a customer owes (未清项) at the end of a day, by id; a merged customer leads to the one who stays.
    #[napi(catch_unwind)]
    pub fn open_items(&self, request: String) -> Told {
        self.asked(&request, |kept, r: OpenItemsOfBook| write(&kept.open_items(&r.customer, &r.as_of)?))
    }

    /// One receivable at the end of a day.
    #[napi(catch_unwind)]
    pub fn receivable(&self, request: String) -> Told {
        self.asked(&request, |kept, r: ReceivableOfBook| write(&kept.receivable(&r.item, &r.as_of)?))
    }

    /// What all customers together owe at the end of a day in one currency: the control total of the receivables; for a
    #[napi(catch_unwind)]
    pub fn control_total(&self, request: String) -> Told {
        self.asked(&request, |kept, r: ControlTotalOfBook| write(&kept.control_total(r.currency, &r.as_of)?))
    }

    /// A customer. The business date plays no part.
    #[napi(catch_unwind)]
    pub fn customer(&self, request: String) -> Told {
        self.asked(&request, |kept, r: CustomerOfBook| write(&kept.customer(&r.customer, &r.as_of)?))
    }

    /// A contract. The business date plays no part.
    #[napi(catch_unwind)]
    pub fn contract(&self, request: String) -> Told {
        self.asked(&request, |kept, r: ContractOfBook| write(&kept.contract(&r.contract, &r.as_of)?))
    }

    /// A receipt. The business date plays no part.
    #[napi(catch_unwind)]
    pub fn receipt(&self, request: String) -> Told {
        self.asked(&request, |kept, r: ReceiptOfBook| write(&kept.receipt(&r.receipt, &r.as_of)?))
    }

    /// The tags of a record; none of one that nobody knows. The business date plays no part.
    #[napi(catch_unwind)]
    pub fn tags(&self, request: String) -> Told {
        self.asked(&request, |kept, r: TagsOfBook| write(&kept.tags(&r.subject, &r.as_of)?))
    }

    /// The rules that hold on a business date.
    #[napi(catch_unwind)]
    pub fn rules(&self, request: String) -> Told {
        self.asked(&request, |kept, r: RulesOfBook| write(kept.rules(r.on)))
    }

    /// The last closed day (结账日).
    #[napi(catch_unwind)]
    pub fn closed_through(&self) -> Told {
        told(self.open().and_then(|kept| write(&kept.closed_through())))
    }

    /// What a scheme would do with the money of a customer on a day, with the reasons (核销方案). Nothing changes.
    #[napi(catch_unwind)]
    pub fn proposal(&self, request: String) -> Told {
        self.asked(&request, |kept, r: ProposalOfBook| {
            write(&kept.proposal(&r.customer, r.scheme.as_ref(), &r.as_of)?)
        })
    }

    /// The version of a stream: how many events touched it. What a writer expects it to be still.
    #[napi(catch_unwind)]
    pub fn version(&self, request: String) -> Told {
        self.asked(&request, |kept, r: VersionOfBook| write(&kept.version(&r.stream)))
    }

    /// The events that touched a stream, oldest first: who changed what, when, from what to what (变更记录). Events are
    #[napi(catch_unwind)]
    pub fn history(&self, request: String) -> Told {
        self.asked(&request, |kept, r: HistoryOfBook| write(&kept.history(&r.stream, r.viewer.as_ref())?))
    }

    /// The events after the one of that number: what a reader who has seen so many does not know yet.
    #[napi(catch_unwind)]
    pub fn changes_since(&self, request: String) -> Told {
        self.asked(&request, |kept, r: ChangesSinceOfBook| write_all(kept.changes_since(r.sequence)?))
    }

    /// The events of an order; none if it is not known.
    #[napi(catch_unwind)]
    pub fn order(&self, request: String) -> Told {
        self.asked(&request, |kept, r: OrderOfBook| write_all(kept.order(&r.order)))
    }

    /// What was done with the reconciliation periods of an account, by their last day: what `period_status` takes as
    #[napi(catch_unwind)]
    pub fn reconciliations(&self, request: String) -> Told {
        self.asked(&request, |kept, r: ReconciliationsOfBook| write(&kept.reconciliations(&r.account, &r.as_of)?))
    }

    /// The grade of one customer with its reasons and what would lift it (信用等级), as `grades` gives it.
    #[napi(catch_unwind)]
    pub fn grade(&self, request: String) -> Told {
        self.asked(&request, |kept, r: GradeOfBook| {
            write(&kept.grade(&r.customer, &r.cut_off, &r.policy, &r.context, r.viewer.as_ref())?)
        })
    }

    /// May this order go out? (订单信用检查), as `checkOrder` says. A grade that is not given is that of the book by
    #[napi(catch_unwind)]
    pub fn check_order(&self, request: String) -> Told {
        self.asked(&request, |kept, r: CheckOrderOfBook| {
            write(&kept.check_order(&r.request, &r.policy, r.viewer.as_ref())?)
        })
    }

    /// What is open by age (账龄分析), as `agingReport` tells; for a viewer of what may be seen.
    #[napi(catch_unwind)]
    pub fn aging(&self, request: String) -> Told {
        self.asked(&request, |kept, r: AgingOfBook| write(&kept.aging(&r.cut_off, &r.rules, r.viewer.as_ref())?))
    }

    /// The month-end pack (月末报告), as `monthEnd` makes it; for a viewer of what may be seen.
    #[napi(catch_unwind)]
    pub fn month_end(&self, request: String) -> Told {
        self.asked(&request, |kept, r: MonthEndOfBook| {
            write(&kept.month_end(&r.cut_off, &r.order, r.viewer.as_ref())?)
        })
    }

    /// What foreign receivables and foreign money are worth in the home currency (账面本位币余额), by customer and
    #[napi(catch_unwind)]
    pub fn values(&self, request: String) -> Told {
        self.asked(&request, |kept, r: ValuesOfBook| write(&kept.values(&r.as_of)?))
    }

    /// All customers with all figures; for a viewer those whose accounts may be seen.
    #[napi(catch_unwind)]
    pub fn summary(&self, request: String) -> Told {
        self.asked(&request, |kept, r: SummaryOfBook| write(&kept.summary(&r.as_of)?))
    }

    /// Adds all events up once more, without any of the running figures, and compares (全面核对): what every
    #[napi(catch_unwind)]
    pub fn verify(&self) -> Told {
        told(self.open().and_then(|kept| write(&kept.verify()?)))
    }

    /// The same once more.
    #[napi(catch_unwind)]
    pub fn copy(&self, env: Env) -> Either<Told, KeptBook> {
        handle(self.open().map(|kept| Self::new(&env, kept.clone())))
    }

    /// Frees it now; the handle is empty afterwards.
    #[napi(catch_unwind)]
    pub fn release(&mut self, env: Env) {
        self.kept = None;
        lighten(&env, &mut self.weight);
    }
}

impl ObjectFinalize for KeptBook {
    fn finalize(mut self, env: Env) -> napi::Result<()> {
        lighten(&env, &mut self.weight);
        Ok(())
    }
}

/// A `Matcher` kept in Rust.
#[napi(custom_finalize)]
#[derive(Debug)]
pub struct KeptMatcher {
    kept: Option<duebook::Matcher>,
    weight: i64,
}

impl KeptMatcher {
    /// About what one of its lines and items takes: itself, its indexes, and what it changed over time.
    const EACH: usize = 4 * size_of::<MatchItem>();

    fn new(env: &Env, kept: duebook::Matcher) -> Self {
        let count = usize::try_from(kept.count()).unwrap_or_default();
        Self { kept: Some(kept), weight: weigh(env, count, Self::EACH) }
    }

    fn open(&self) -> Result<&duebook::Matcher> {
        self.kept.as_ref().ok_or_else(released)
    }

    fn asked<Q: Shape>(&self, request: &str, work: impl FnOnce(&duebook::Matcher, Q) -> Result<String>) -> Told {
        told(self.open().and_then(|kept| work(kept, read(request)?)))
    }

    fn changed<Q: Shape>(
        &mut self,
        env: &Env,
        request: &str,
        work: impl FnOnce(&mut duebook::Matcher, Q) -> Result<String>,
    ) -> Told {
        let Some(kept) = &mut self.kept else { return told(Err(released())) };
        let answer = read(request).and_then(|request| work(kept, request));
        let count = usize::try_from(kept.count()).unwrap_or_default();
        weigh_again(env, &mut self.weight, count, Self::EACH);
        told(answer)
    }
}

#[derive(Clone, Shape)]
struct ApplyOfMatcher {
    changes: Vec<MatcherChange>,
}

#[derive(Clone, Shape)]
struct DecisionsOfMatcher {
    line: Id,
}

/// `Matcher.new`, its arguments as JSON text.
#[napi(catch_unwind)]
pub fn matcher_new(env: Env, request: String) -> Either<Told, KeptMatcher> {
    handle(read(&request).and_then(duebook::Matcher::new).map(|kept| KeptMatcher::new(&env, kept)))
}

#[napi]
impl KeptMatcher {
    /// Makes changes, all or none, and says which decisions are new or others than before.
    #[napi(catch_unwind)]
    pub fn apply(&mut self, env: Env, request: String) -> Told {
        self.changed(&env, &request, |kept, r: ApplyOfMatcher| write(&kept.apply(r.changes)?))
    }

    /// A decision for every line, as `matchPayments` makes it.
    #[napi(catch_unwind)]
    pub fn plan(&self) -> Told {
        told(self.open().and_then(|kept| write(kept.plan())))
    }

    /// What is decided of one line, payment by payment if it is a batch.
    #[napi(catch_unwind)]
    pub fn decisions(&self, request: String) -> Told {
        self.asked(&request, |kept, r: DecisionsOfMatcher| write_all(kept.decisions(&r.line)?))
    }

    /// How many lines are decided how.
    #[napi(catch_unwind)]
    pub fn summary(&self) -> Told {
        told(self.open().and_then(|kept| write(&kept.summary())))
    }

    /// The lines there are now, in the order of their ids.
    #[napi(catch_unwind)]
    pub fn lines(&self) -> Told {
        told(self.open().and_then(|kept| write_all(kept.lines())))
    }

    /// The items there are now, in the order of their ids, with what is open of them.
    #[napi(catch_unwind)]
    pub fn items(&self) -> Told {
        told(self.open().and_then(|kept| write_all(kept.items())))
    }

    /// The customers there are now, in the order of their ids.
    #[napi(catch_unwind)]
    pub fn parties(&self) -> Told {
        told(self.open().and_then(|kept| write_all(kept.parties())))
    }

    /// What is allowed; that never changes.
    #[napi(catch_unwind)]
    pub fn rules(&self) -> Told {
        told(self.open().and_then(|kept| write(kept.rules())))
    }

    /// How many lines and items there are.
    #[napi(catch_unwind)]
    pub fn count(&self) -> Told {
        told(self.open().and_then(|kept| write(&kept.count())))
    }

    /// The same once more.
    #[napi(catch_unwind)]
    pub fn copy(&self, env: Env) -> Either<Told, KeptMatcher> {
        handle(self.open().map(|kept| Self::new(&env, kept.clone())))
    }

    /// Frees it now; the handle is empty afterwards.
    #[napi(catch_unwind)]
    pub fn release(&mut self, env: Env) {
        self.kept = None;
        lighten(&env, &mut self.weight);
    }
}

impl ObjectFinalize for KeptMatcher {
    fn finalize(mut self, env: Env) -> napi::Result<()> {
        lighten(&env, &mut self.weight);
        Ok(())
    }
}
