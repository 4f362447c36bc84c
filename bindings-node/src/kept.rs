// Generated from the source of the core by `cargo test -p duebook-tests --test mirror`; do not edit.
//! What the core keeps between calls, with JSON text in and out.

use std::sync::Arc;

use duebook::json::{write, write_all};
use duebook::shape::Shape;
use duebook::{
    AccountKey, AgingRules, AsOf, Book, BookMatch, BookSnapshot, BookStream, Command, CreditPolicy, Currency, CutOff,
    Date, GradeContext, GradePolicy, Id, Instant, MatchItem, MatchLine, MatchParty, MatchRules, Matcher, MatcherChange,
    MonthEndOrder, Order, OrderCheckRequest, PostingRules, PostingWindow, RecordKey, Recorded, Result, Scheme,
    UnmatchedMoney, Until, Viewer,
};
use napi::bindgen_prelude::{AsyncTask, Either, Env, ObjectFinalize};
use napi_derive::napi;

use crate::answer::{Told, apart};
use crate::handle::{lighten, weigh_again};
use crate::later::{Crossing, Later};
use crate::shelf::{Keep, Nothing, Shelf, given, given_text, made, unknown};

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

impl Keep for Book {
    type Handle = KeptBook;

    fn make(maker: &str, request: &str) -> Result<Self> {
        match maker {
            "open" => given(request, |r: OpenOfBook| Self::open(&r.book)),
            "replay" => given(request, |r: ReplayOfBook| Self::replay(&r.book, &r.events)),
            "replayLog" => given(request, |r: ReplayLogOfBook| Self::replay_log(&r.book, &r.text)),
            "restore" => given(request, |r: RestoreOfBook| Self::restore(&r.snapshot, &r.tail)),
            _ => unknown(maker),
        }
    }

    fn asked(&self, method: &str, request: &str) -> Option<Result<Either<Told, Self>>> {
        Some(match method {
            "organization" => given(request, |_: Nothing| write(&self.organization())).map(Either::A),
            "accessPolicy" => given(request, |_: Nothing| write(&self.access_policy())).map(Either::A),
            "factsSeen" => {
                given(request, |r: FactsSeenOfBook| write(&self.facts_seen(&r.record, &r.viewer)?)).map(Either::A)
            }
            "orderCase" => given(request, |r: OrderCaseOfBook| write(&self.order_case(&r.case)?)).map(Either::A),
            "openCases" => given(request, |_: Nothing| write(&self.open_cases()?)).map(Either::A),
            "approvalPolicies" => given(request, |_: Nothing| write(&self.approval_policies())).map(Either::A),
            "inbox" => given(request, |r: InboxOfBook| write(&self.inbox(&r.person, r.as_of)?)).map(Either::A),
            "caseHolders" => {
                given(request, |r: CaseHoldersOfBook| write(&self.case_holders(&r.case, r.as_of)?)).map(Either::A)
            }
            "overdueCases" => {
                given(request, |r: OverdueCasesOfBook| write(&self.overdue_cases(r.as_of)?)).map(Either::A)
            }
            "cycleTimes" => {
                given(request, |r: CycleTimesOfBook| write(&self.cycle_times(&r.percents, r.as_of)?)).map(Either::A)
            }
            "blame" => given(request, |r: BlameOfBook| write(&self.blame(&r.record, &r.as_of)?)).map(Either::A),
            "id" => given(request, |_: Nothing| write(self.id())).map(Either::A),
            "sequence" => given(request, |_: Nothing| write(&self.sequence())).map(Either::A),
            "corrections" => {
                given(request, |r: CorrectionsOfBook| write(&self.corrections(r.first, r.last)?)).map(Either::A)
            }
            "exceptions" => {
                given(request, |r: ExceptionsOfBook| write(&self.exceptions(&r.account, &r.as_of)?)).map(Either::A)
            }
            "exceptionAlerts" => given(request, |r: ExceptionAlertsOfBook| {
                write(&self.exception_alerts(&r.account, r.on, r.viewer.as_ref())?)
            })
            .map(Either::A),
            "facts" => given(request, |r: FactsOfBook| write(&self.facts(&r.command, r.on))).map(Either::A),
            "wentTo" => given(request, |r: WentToOfBook| write(&self.went_to(&r.receipt, &r.as_of)?)).map(Either::A),
            "cameFrom" => given(request, |r: CameFromOfBook| write(&self.came_from(&r.item, &r.as_of)?)).map(Either::A),
            "logSince" => given(request, |r: LogSinceOfBook| write(&self.log_since(r.sequence)?)).map(Either::A),
            "snapshot" => given(request, |_: Nothing| write(&self.snapshot()?)).map(Either::A),
            "branch" => given(request, |r: BranchOfBook| self.branch(&r.until, r.id)).map(Either::B),
            "origins" => given(request, |_: Nothing| write_all(self.origins())).map(Either::A),
            "asRecorded" => given(request, |r: AsRecordedOfBook| self.as_recorded(r.at)).map(Either::B),
            "matchLines" => given(request, |r: MatchLinesOfBook| {
                write(&self.match_lines(&r.lines, &r.parties, &r.rules, &r.as_of)?)
            })
            .map(Either::A),
            "matchCommands" => {
                given(request, |r: MatchCommandsOfBook| write(&self.match_commands(&r.found, r.unmatched)?))
                    .map(Either::A)
            }
            "outbox" => given(request, |r: OutboxOfBook| write(&self.outbox(r.sequence)?)).map(Either::A),
            "portfolio" => given(request, |r: PortfolioOfBook| write(&self.portfolio(&r.as_of)?)).map(Either::A),
            "vouchers" => {
                given(request, |r: VouchersOfBook| write(&self.vouchers(&r.rules, &r.window)?)).map(Either::A)
            }
            "firstLine" => given(request, |_: Nothing| write(&self.first_line())).map(Either::A),
            "balance" => given(request, |r: BalanceOfBook| write(&self.balance(&r.customer, &r.as_of)?)).map(Either::A),
            "available" => {
                given(request, |r: AvailableOfBook| write(&self.available(&r.customer, r.on)?)).map(Either::A)
            }
            "ledger" => {
                given(request, |r: LedgerOfBook| write(&self.ledger(&r.account, r.first, r.last, r.viewer.as_ref())?))
                    .map(Either::A)
            }
            "lots" => given(request, |r: LotsOfBook| write(&self.lots(&r.customer, &r.as_of)?)).map(Either::A),
            "holds" => given(request, |r: HoldsOfBook| write(&self.holds(&r.customer, &r.as_of)?)).map(Either::A),
            "openItems" => {
                given(request, |r: OpenItemsOfBook| write(&self.open_items(&r.customer, &r.as_of)?)).map(Either::A)
            }
            "receivable" => {
                given(request, |r: ReceivableOfBook| write(&self.receivable(&r.item, &r.as_of)?)).map(Either::A)
            }
            "controlTotal" => {
                given(request, |r: ControlTotalOfBook| write(&self.control_total(r.currency, &r.as_of)?)).map(Either::A)
            }
            "customer" => {
                given(request, |r: CustomerOfBook| write(&self.customer(&r.customer, &r.as_of)?)).map(Either::A)
            }
            "contract" => {
                given(request, |r: ContractOfBook| write(&self.contract(&r.contract, &r.as_of)?)).map(Either::A)
            }
            "receipt" => given(request, |r: ReceiptOfBook| write(&self.receipt(&r.receipt, &r.as_of)?)).map(Either::A),
            "tags" => given(request, |r: TagsOfBook| write(&self.tags(&r.subject, &r.as_of)?)).map(Either::A),
            "rules" => given(request, |r: RulesOfBook| write(self.rules(r.on))).map(Either::A),
            "closedThrough" => given(request, |_: Nothing| write(&self.closed_through())).map(Either::A),
            "proposal" => {
                given(request, |r: ProposalOfBook| write(&self.proposal(&r.customer, r.scheme.as_ref(), &r.as_of)?))
                    .map(Either::A)
            }
            "version" => given(request, |r: VersionOfBook| write(&self.version(&r.stream))).map(Either::A),
            "history" => {
                given(request, |r: HistoryOfBook| write(&self.history(&r.stream, r.viewer.as_ref())?)).map(Either::A)
            }
            "changesSince" => {
                given(request, |r: ChangesSinceOfBook| write_all(self.changes_since(r.sequence)?)).map(Either::A)
            }
            "order" => given(request, |r: OrderOfBook| write_all(self.order(&r.order))).map(Either::A),
            "reconciliations" => {
                given(request, |r: ReconciliationsOfBook| write(&self.reconciliations(&r.account, &r.as_of)?))
                    .map(Either::A)
            }
            "grade" => given(request, |r: GradeOfBook| {
                write(&self.grade(&r.customer, &r.cut_off, &r.policy, &r.context, r.viewer.as_ref())?)
            })
            .map(Either::A),
            "checkOrder" => given(request, |r: CheckOrderOfBook| {
                write(&self.check_order(&r.request, &r.policy, r.viewer.as_ref())?)
            })
            .map(Either::A),
            "aging" => given(request, |r: AgingOfBook| write(&self.aging(&r.cut_off, &r.rules, r.viewer.as_ref())?))
                .map(Either::A),
            "monthEnd" => {
                given(request, |r: MonthEndOfBook| write(&self.month_end(&r.cut_off, &r.order, r.viewer.as_ref())?))
                    .map(Either::A)
            }
            "values" => given(request, |r: ValuesOfBook| write(&self.values(&r.as_of)?)).map(Either::A),
            "summary" => given(request, |r: SummaryOfBook| write(&self.summary(&r.as_of)?)).map(Either::A),
            "verify" => given(request, |_: Nothing| write(&self.verify()?)).map(Either::A),
            _ => return None,
        })
    }

    fn changed(&mut self, method: &str, request: &str) -> Result<Told> {
        match method {
            "decide" => {
                given(request, |r: DecideOfBook| write(&self.decide(&r.order).map_err(|error| error.at("order"))?))
            }
            "apply" => given(request, |r: ApplyOfBook| {
                self.apply(&r.events)?;
                Ok(Told::new())
            }),
            "applyLog" => given_text(
                request,
                |text| ApplyLogOfBook { text },
                |r: ApplyLogOfBook| {
                    self.apply_log(&r.text)?;
                    Ok(Told::new())
                },
            ),
            "decideLog" => given(request, |r: DecideLogOfBook| {
                apart(self.decide_log(&r.order).map_err(|error| error.at("order"))?)
            }),
            "head" => given(request, |_: Nothing| write(&self.head()?)),
            "inclusion" => given(request, |r: InclusionOfBook| write(&self.inclusion(r.sequence)?)),
            "consistency" => given(request, |r: ConsistencyOfBook| write(&self.consistency(r.count)?)),
            "validate" => given(request, |r: ValidateOfBook| write(&self.validate(&r.order)?)),
            _ => unknown(method),
        }
    }

    fn bytes(&self) -> usize {
        /// Each of its events: itself, its indexes, and what it changed over time.
        const EACH: usize = 4 * size_of::<Recorded>();
        usize::try_from(self.sequence()).unwrap_or_default().saturating_mul(EACH)
    }

    fn shelved(self, env: &Env) -> KeptBook {
        let mut handle = KeptBook { shelf: Shelf::new(self), weight: 0 };
        handle.weigh(*env);
        handle
    }
}

/// A `Book` kept in Rust.
#[napi(custom_finalize)]
#[derive(Debug)]
pub struct KeptBook {
    shelf: Arc<Shelf<Book>>,
    weight: i64,
}

#[napi]
impl KeptBook {
    /// One that a maker makes of its arguments, as JSON text.
    #[napi(catch_unwind)]
    pub fn make(env: Env, maker: String, request: String) -> napi::Result<Either<Told, KeptBook>> {
        made::<Book>(&maker, &request).map(|made| made.cross(&env))
    }

    /// As `make`, on the thread pool.
    #[napi(catch_unwind)]
    pub fn make_later(maker: String, request: String) -> AsyncTask<Later<Either<Told, Book>>> {
        Later::new(move || made(&maker, &request))
    }

    /// The answer of a method to its arguments, as JSON text.
    #[napi(catch_unwind)]
    pub fn ask(&mut self, env: Env, method: String, request: String) -> napi::Result<Either<Told, KeptBook>> {
        let answer = self.shelf.ask(&method, &request);
        self.weigh(env);
        answer.map(|answer| answer.cross(&env))
    }

    /// As `ask`, on the thread pool; `weigh` is for afterwards.
    #[napi(catch_unwind)]
    pub fn ask_later(&self, method: String, request: String) -> AsyncTask<Later<Either<Told, Book>>> {
        let shelf = Arc::clone(&self.shelf);
        Later::new(move || shelf.ask(&method, &request))
    }

    /// Tells the garbage collector how many bytes it takes now.
    #[napi(catch_unwind)]
    pub fn weigh(&mut self, env: Env) -> i64 {
        if let Some(bytes) = self.shelf.bytes() {
            weigh_again(&env, &mut self.weight, bytes, 1);
        }
        self.weight
    }
}

impl ObjectFinalize for KeptBook {
    fn finalize(mut self, env: Env) -> napi::Result<()> {
        lighten(&env, &mut self.weight);
        Ok(())
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

impl Keep for Matcher {
    type Handle = KeptMatcher;

    fn make(maker: &str, request: &str) -> Result<Self> {
        match maker {
            "new" => given(request, Self::new),
            _ => unknown(maker),
        }
    }

    fn asked(&self, method: &str, request: &str) -> Option<Result<Either<Told, Self>>> {
        Some(match method {
            "plan" => given(request, |_: Nothing| write(self.plan())).map(Either::A),
            "decisions" => given(request, |r: DecisionsOfMatcher| write_all(self.decisions(&r.line)?)).map(Either::A),
            "summary" => given(request, |_: Nothing| write(&self.summary())).map(Either::A),
            "lines" => given(request, |_: Nothing| write_all(self.lines())).map(Either::A),
            "items" => given(request, |_: Nothing| write_all(self.items())).map(Either::A),
            "parties" => given(request, |_: Nothing| write_all(self.parties())).map(Either::A),
            "rules" => given(request, |_: Nothing| write(self.rules())).map(Either::A),
            "count" => given(request, |_: Nothing| write(&self.count())).map(Either::A),
            _ => return None,
        })
    }

    fn changed(&mut self, method: &str, request: &str) -> Result<Told> {
        match method {
            "apply" => given(request, |r: ApplyOfMatcher| write(&self.apply(r.changes)?)),
            _ => unknown(method),
        }
    }

    fn bytes(&self) -> usize {
        /// Each of its lines and items: itself, its indexes, and what it changed over time.
        const EACH: usize = 4 * size_of::<MatchItem>();
        usize::try_from(self.count()).unwrap_or_default().saturating_mul(EACH)
    }

    fn shelved(self, env: &Env) -> KeptMatcher {
        let mut handle = KeptMatcher { shelf: Shelf::new(self), weight: 0 };
        handle.weigh(*env);
        handle
    }
}

/// A `Matcher` kept in Rust.
#[napi(custom_finalize)]
#[derive(Debug)]
pub struct KeptMatcher {
    shelf: Arc<Shelf<Matcher>>,
    weight: i64,
}

#[napi]
impl KeptMatcher {
    /// One that a maker makes of its arguments, as JSON text.
    #[napi(catch_unwind)]
    pub fn make(env: Env, maker: String, request: String) -> napi::Result<Either<Told, KeptMatcher>> {
        made::<Matcher>(&maker, &request).map(|made| made.cross(&env))
    }

    /// As `make`, on the thread pool.
    #[napi(catch_unwind)]
    pub fn make_later(maker: String, request: String) -> AsyncTask<Later<Either<Told, Matcher>>> {
        Later::new(move || made(&maker, &request))
    }

    /// The answer of a method to its arguments, as JSON text.
    #[napi(catch_unwind)]
    pub fn ask(&mut self, env: Env, method: String, request: String) -> napi::Result<Either<Told, KeptMatcher>> {
        let answer = self.shelf.ask(&method, &request);
        self.weigh(env);
        answer.map(|answer| answer.cross(&env))
    }

    /// As `ask`, on the thread pool; `weigh` is for afterwards.
    #[napi(catch_unwind)]
    pub fn ask_later(&self, method: String, request: String) -> AsyncTask<Later<Either<Told, Matcher>>> {
        let shelf = Arc::clone(&self.shelf);
        Later::new(move || shelf.ask(&method, &request))
    }

    /// Tells the garbage collector how many bytes it takes now.
    #[napi(catch_unwind)]
    pub fn weigh(&mut self, env: Env) -> i64 {
        if let Some(bytes) = self.shelf.bytes() {
            weigh_again(&env, &mut self.weight, bytes, 1);
        }
        self.weight
    }
}

impl ObjectFinalize for KeptMatcher {
    fn finalize(mut self, env: Env) -> napi::Result<()> {
        lighten(&env, &mut self.weight);
        Ok(())
    }
}
