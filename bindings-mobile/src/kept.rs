// Generated from the core's source by `cargo test -p duebook-tests --test mirror`. Do not edit.
//! What the core keeps between calls: it crosses the border once and is asked as often as needed.

use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use crate::given::Given;
use crate::scalar::{Currency, Id, Instant, LocalDate, Money};
use crate::{
    AccessPolicy, AccountHold, AccountKey, AccountLedger, AccountLot, AgingReport, AgingRules, ApprovalPolicy, AsOf,
    Balance, BookCorrections, BookMatch, BookRules, BookSnapshot, BookStream, BookSummary, BookVouchers, CaseHolding,
    Command, ConsistencyProof, ContractView, CreditPolicy, CustomerGrade, CustomerView, CutOff, Decision, DecisionLog,
    ExceptionAlert, ExceptionRecord, Field, FieldBlame, GradeContext, GradePolicy, Head, InboxLine, InclusionProof,
    ItemView, Masked, MatchBooking, MatchDecision, MatchItem, MatchLine, MatchParty, MatchPlan, MatchRules,
    MatchSummary, MatcherChange, MatcherUpdate, MoneySource, MoneyUse, MonthEnd, MonthEndOrder, Notice, Order,
    OrderCase, OrderCheck, OrderCheckRequest, OrderProblem, Organization, Origin, OverdueCase, Plan, Portfolio,
    PostingRules, PostingWindow, ReceiptView, ReconciledPeriod, RecordKey, Recorded, Result, Scheme, StepTimes,
    UnmatchedMoney, Until, ValuedBalance, Verification, Viewer,
};

/// A book as it follows from its events.
///
/// The book holds its events in memory: they answer retries, reads as of an instant, and what changed since.
///
/// May be used from several threads.
#[derive(Debug, uniffi::Object)]
pub struct Book {
    kept: RwLock<duebook::Book>,
}

impl Book {
    fn of(kept: duebook::Book) -> Arc<Self> {
        Arc::new(Self { kept: RwLock::new(kept) })
    }

    // What is refused has changed nothing, so that what the lock guards is whole even if its thread is gone.
    fn read(&self) -> RwLockReadGuard<'_, duebook::Book> {
        self.kept.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, duebook::Book> {
        self.kept.write().unwrap_or_else(PoisonError::into_inner)
    }
}

#[uniffi::export]
impl Book {
    /// An empty book of a company, or of whatever keeps its receivables apart.
    #[uniffi::constructor]
    pub fn open(book: String) -> Result<Arc<Self>> {
        Ok(Self::of(duebook::Book::open(&book)?))
    }

    /// The book that follows from its events.
    #[uniffi::constructor]
    pub fn replay(book: String, events: Given<Vec<Recorded>>) -> Result<Arc<Self>> {
        let events = events.at("events")?;
        Ok(Self::of(duebook::Book::replay(&book, &events)?))
    }

    /// The book that follows from the text of its log: one line an event, each line ended, as
    /// `write_log`(crate::write_log) writes it. No event has to be read one by one before.
    #[uniffi::constructor]
    pub fn replay_log(book: String, text: String) -> Result<Arc<Self>> {
        Ok(Self::of(duebook::Book::replay_log(&book, &text)?))
    }

    /// The book of a snapshot, and of the events after it: the same as the full replay.
    #[uniffi::constructor(default(tail = []))]
    pub fn restore(snapshot: Given<BookSnapshot>, tail: Given<Vec<Recorded>>) -> Result<Arc<Self>> {
        let snapshot = snapshot.at("snapshot")?;
        let tail = tail.at("tail")?;
        Ok(Self::of(duebook::Book::restore(&snapshot, &tail)?))
    }

    /// Works out what an order does. Nothing changes until the events are stored and applied.
    ///
    /// The id of the order is looked at first: if it is known with this content the answer is that of then, whatever
    /// has happened since. The book is as it was afterwards.
    pub fn decide(&self, order: Given<Order>) -> Result<Decision> {
        let order = order.at("order")?;
        Ok(self.write().decide(&order).map_err(|error| error.at("order"))?)
    }

    /// Takes over events that were stored: those of `decide`, or a part of the log that follows what
    /// is here. All of them or none.
    pub fn apply(&self, events: Given<Vec<Recorded>>) -> Result<()> {
        let events = events.at("events")?;
        Ok(self.write().apply(&events)?)
    }

    /// Takes over the lines of a log that follow what is here. All of them or none.
    pub fn apply_log(&self, text: String) -> Result<()> {
        Ok(self.write().apply_log(&text)?)
    }

    /// Works out what an order does, as `decide`, and answers with the lines to be stored. A batch of
    /// thousands of commands crosses a border quickly so, in both directions: `apply_log` knows the
    /// lines that were decided last.
    pub fn decide_log(&self, order: Given<Order>) -> Result<DecisionLog> {
        let order = order.at("order")?;
        Ok(self.write().decide_log(&order).map_err(|error| error.at("order"))?)
    }

    /// The head of the book (根摘要): how many lines, and the root over all of them. Kept where the keeper of the log
    /// cannot reach, it stands for every byte.
    ///
    /// Who never asks pays nothing, who asks pays for what is new: the digests of the lines seen so far are kept.
    pub fn head(&self) -> Result<Head> {
        Ok(self.write().head()?)
    }

    /// Proves that an event stands in the book as it is now (存在证明).
    pub fn inclusion(&self, sequence: i64) -> Result<InclusionProof> {
        Ok(self.write().inclusion(sequence)?)
    }

    /// Proves that the book of today continues what it was at an earlier head (一致性证明).
    pub fn consistency(&self, count: i64) -> Result<ConsistencyProof> {
        Ok(self.write().consistency(count)?)
    }

    /// Everything that is wrong with an order, so that all of it can be put right before it is sent: of every command,
    /// of what it expects, of its instant. Nothing is wrong if and only if `decide` would carry it
    /// out, and the first problem is the one `decide` would refuse it for.
    ///
    /// Each command is tried on what the good ones before it do; a bad one does nothing. So what is only wrong because
    /// an earlier command is wrong is reported too: a payment of a receivable that could not be opened. The book is as
    /// it was afterwards.
    ///
    /// An order that was recorded before has the problem for which it was refused then, or none. Under an id with
    /// another content, and with too many commands, nothing else is looked at.
    pub fn validate(&self, order: Given<Order>) -> Result<Vec<OrderProblem>> {
        let order = order.at("order")?;
        Ok(self.write().validate(&order)?)
    }

    /// The people and departments of the book.
    pub fn organization(&self) -> Organization {
        self.read().organization()
    }

    /// Who may do what; none: everybody may do everything.
    pub fn access_policy(&self) -> Option<AccessPolicy> {
        self.read().access_policy()
    }

    /// What a viewer sees of a record: its facts without those that are hidden, which are named.
    pub fn facts_seen(&self, record: Given<RecordKey>, viewer: Given<Viewer>) -> Result<Masked> {
        let record = record.at("record")?;
        let viewer = viewer.at("viewer")?;
        Ok(self.read().facts_seen(&record, &viewer)?)
    }

    /// A case (审批单): an order that waits for approval, or waited.
    pub fn order_case(&self, case_id: Given<Id>) -> Result<OrderCase> {
        let case_id = case_id.at("case")?;
        Ok(self.read().order_case(&case_id)?)
    }

    /// The cases that are open (审批中), by id.
    pub fn open_cases(&self) -> Result<Vec<OrderCase>> {
        Ok(self.read().open_cases()?)
    }

    /// The newest version of each approval policy that counts.
    pub fn approval_policies(&self) -> Vec<ApprovalPolicy> {
        self.read().approval_policies()
    }

    /// What waits for a person (待办审批), the most urgent first.
    pub fn inbox(&self, person: Given<Id>, as_of: Given<Instant>) -> Result<Vec<InboxLine>> {
        let person = person.at("person")?;
        let as_of = as_of.at("asOf")?;
        Ok(self.read().inbox(&person, as_of)?)
    }

    /// Who holds a case (当前审批人), and why; nothing before it was opened.
    pub fn case_holders(&self, case_id: Given<Id>, as_of: Given<Instant>) -> Result<Option<CaseHolding>> {
        let case_id = case_id.at("case")?;
        let as_of = as_of.at("asOf")?;
        Ok(self.read().case_holders(&case_id, as_of)?)
    }

    /// The cases that are late (超时未审), the latest first.
    pub fn overdue_cases(&self, as_of: Given<Instant>) -> Result<Vec<OverdueCase>> {
        let as_of = as_of.at("asOf")?;
        Ok(self.read().overdue_cases(as_of)?)
    }

    /// How long steps and cases took (审批时长), as known at that instant.
    pub fn cycle_times(&self, percents: Given<Vec<i64>>, as_of: Given<Instant>) -> Result<Vec<StepTimes>> {
        let percents = percents.at("percents")?;
        let as_of = as_of.at("asOf")?;
        Ok(self.read().cycle_times(&percents, as_of)?)
    }

    /// For each field of a customer, contract, receivable or receipt who gave it its present value, when, and by which
    /// event (溯源责任), by the name of the field. The fields are those of `customer`,
    /// `contract`, `receivable` and `receipt`; an event that
    /// leaves a value as it is has not set it. The business date plays no part.
    #[uniffi::method(default(as_of = None))]
    pub fn blame(&self, record: Given<RecordKey>, as_of: Given<Option<AsOf>>) -> Result<Vec<FieldBlame>> {
        let record = record.at("record")?;
        let as_of = as_of.at("asOf")?.unwrap_or_default();
        Ok(self.read().blame(&record, &as_of)?)
    }

    /// The book.
    pub fn id(&self) -> Id {
        self.read().id().clone()
    }

    /// The number of the last event; 0 if there is none.
    pub fn sequence(&self) -> i64 {
        self.read().sequence()
    }

    /// What was recorded with a business date from the first day to the last, both included, and what was put right in
    /// that time. It counts events: a batch that takes back three allocations made three corrections.
    pub fn corrections(&self, first: Given<LocalDate>, last: Given<LocalDate>) -> Result<BookCorrections> {
        let first = first.at("first")?;
        let last = last.at("last")?;
        Ok(self.read().corrections(first, last)?)
    }

    /// The exceptions (对账异常) of an account, by id, in the form in which `raise_exceptions` takes them as `known` and
    /// the content of a period as `exceptions`.
    #[uniffi::method(default(as_of = None))]
    pub fn exceptions(&self, account: Given<Id>, as_of: Given<Option<AsOf>>) -> Result<Vec<ExceptionRecord>> {
        let account = account.at("account")?;
        let as_of = as_of.at("asOf")?.unwrap_or_default();
        Ok(self.read().exceptions(&account, &as_of)?)
    }

    /// Which exceptions of an account need attention at the end of a day: open and owned by nobody, without a due date,
    /// or overdue (责任到人).
    #[uniffi::method(default(viewer = None))]
    pub fn exception_alerts(
        &self,
        account: Given<Id>,
        on: Given<LocalDate>,
        viewer: Given<Option<Viewer>>,
    ) -> Result<Vec<ExceptionAlert>> {
        let account = account.at("account")?;
        let on = on.at("on")?;
        let viewer = viewer.at("viewer")?;
        Ok(self.read().exception_alerts(&account, on, viewer.as_ref())?)
    }

    /// What a command is about, as the book stands: customer, owner, department, amount, currency, nature, contract,
    /// item, and the fields of the records. Beside `Command::action` it is all that a right or an approval rule has
    /// to look at. A record the book does not know gives no facts.
    pub fn facts(&self, command: Given<Command>, on: Given<LocalDate>) -> Result<Vec<Field>> {
        let command = command.at("command")?;
        let on = on.at("on")?;
        Ok(self.read().facts(&command, on))
    }

    /// What became of the money of a receipt (去向), also after it was moved to other accounts or became another kind
    /// of money: together exactly what it brought in. Nothing if it never arrived or was taken back by the bank.
    #[uniffi::method(default(as_of = None))]
    pub fn went_to(&self, receipt: Given<Id>, as_of: Given<Option<AsOf>>) -> Result<Vec<MoneyUse>> {
        let receipt = receipt.at("receipt")?;
        let as_of = as_of.at("asOf")?.unwrap_or_default();
        Ok(self.read().went_to(&receipt, &as_of)?)
    }

    /// Which receipts paid a receivable (来源), with the lot that carried the money and the movement that applied it:
    /// together exactly what of it is paid.
    #[uniffi::method(default(as_of = None))]
    pub fn came_from(&self, item: Given<Id>, as_of: Given<Option<AsOf>>) -> Result<Vec<MoneySource>> {
        let item = item.at("item")?;
        let as_of = as_of.at("asOf")?.unwrap_or_default();
        Ok(self.read().came_from(&item, &as_of)?)
    }

    /// The lines of the log after the event of that number, as text.
    pub fn log_since(&self, sequence: i64) -> Result<String> {
        Ok(self.read().log_since(sequence)?)
    }

    /// The book at this point, to be kept.
    pub fn snapshot(&self) -> Result<BookSnapshot> {
        Ok(self.read().snapshot()?)
    }

    /// Another book that begins as this one was at a point: to see what was, or to go on another way. It has an id of
    /// its own, so that what is recorded there is never taken for what happened here.
    pub fn branch(&self, until: Given<Until>, id: Given<Id>) -> Result<Arc<Self>> {
        let until = until.at("until")?;
        let id = id.at("id")?;
        Ok(Self::of(self.read().branch(&until, id)?))
    }

    /// Whose the first events of this book are, if it is a branch.
    pub fn origins(&self) -> Vec<Origin> {
        self.read().origins().to_vec()
    }

    /// The book as it was recorded by an instant, for reading: a branch.
    pub fn as_recorded(&self, at: Given<Instant>) -> Result<Arc<Self>> {
        let at = at.at("at")?;
        Ok(Self::of(self.read().as_recorded(at)?))
    }

    /// Matches lines of a bank with everything that is open in the book (对账).
    ///
    /// Whose names and accounts may stand on a line the book knows in part: the names of its customers, also those they
    /// had before they were merged. `parties` says what else is known: other names, accounts, groups, payers.
    #[uniffi::method(default(parties = [], rules = None, as_of = None))]
    pub fn match_lines(
        &self,
        lines: Given<Vec<MatchLine>>,
        parties: Given<Vec<MatchParty>>,
        rules: Given<Option<MatchRules>>,
        as_of: Given<Option<AsOf>>,
    ) -> Result<BookMatch> {
        let lines = lines.at("lines")?;
        let parties = parties.at("parties")?;
        let rules = rules.at("rules")?.unwrap_or_default();
        let as_of = as_of.at("asOf")?.unwrap_or_default();
        Ok(self.read().match_lines(&lines, &parties, &rules, &as_of)?)
    }

    /// The commands for what is certain (入账指令): the money is recorded and pays what it is for.
    ///
    /// A decision that somebody confirmed is booked if its outcome was set to `MatchOutcome::Post`.
    pub fn match_commands(&self, found: Given<BookMatch>, unmatched: UnmatchedMoney) -> Result<MatchBooking> {
        let found = found.at("found")?;
        Ok(self.read().match_commands(&found, unmatched)?)
    }

    /// The notices of the events after the one of that number, one for an event at most. Who holds a case is looked
    /// up at the instant of the event among the people of today.
    pub fn outbox(&self, sequence: i64) -> Result<Vec<Notice>> {
        Ok(self.read().outbox(sequence)?)
    }

    /// The debts, the money and the customers, each with what happened to it, by id (应收账款组合).
    ///
    /// The day of entry of an event is that on which it was recorded, by the clocks of the company: those of the rules
    /// (`dates`, `utcOffset`) that held on its business date when it was recorded, UTC without. Money that was there
    /// before a debt came into being paid it as a prepayment (预收冲应收); a credit note paid it as netting. A customer who was merged is
    /// the one who stays. A hold counts until its end is recorded. A dispute begins with its debt at the earliest.
    #[uniffi::method(default(as_of = None))]
    pub fn portfolio(&self, as_of: Given<Option<AsOf>>) -> Result<Portfolio> {
        let as_of = as_of.at("asOf")?.unwrap_or_default();
        Ok(self.read().portfolio(&as_of)?)
    }

    /// The vouchers (记账凭证) of the events that moved money, each exactly once: whoever asks for what is after the
    /// last answer misses none and gets none twice, wherever the answers are cut.
    ///
    /// A voucher has the business date of its event; that of a new receivable has the day from which it is owed.
    /// What is taken back is entered as the exact reverse, with the net, tax and home value of then, as the style says;
    /// one that takes back another voucher whole names it. A receivable that becomes less, by a credit note or an
    /// amendment, is a red invoice (红字发票).
    #[uniffi::method(default(window = None))]
    pub fn vouchers(&self, rules: Given<PostingRules>, window: Given<Option<PostingWindow>>) -> Result<BookVouchers> {
        let rules = rules.at("rules")?;
        let window = window.at("window")?.unwrap_or_default();
        Ok(self.read().vouchers(&rules, &window)?)
    }

    /// The first line of the log of the book, before those of its events: its `Genesis`(crate::Genesis).
    pub fn first_line(&self) -> String {
        self.read().first_line()
    }

    /// The balances (余额) of a customer, one for each currency; a merged customer leads to the one who stays, whose are
    /// also the accounts of those who became that customer, as far as anything stands in them on the day.
    #[uniffi::method(default(as_of = None))]
    pub fn balance(&self, customer: Given<Id>, as_of: Given<Option<AsOf>>) -> Result<Vec<Balance>> {
        let customer = customer.at("customer")?;
        let as_of = as_of.at("asOf")?.unwrap_or_default();
        Ok(self.read().balance(&customer, &as_of)?)
    }

    /// What a customer has available (可用余额) at the end of a day, one amount for each currency.
    pub fn available(&self, customer: String, on: Given<LocalDate>) -> Result<Vec<Money>> {
        let on = on.at("on")?;
        Ok(self.read().available(&customer, on)?)
    }

    /// The running ledger (收支明细) of an account from one day to another, in the eyes of a viewer if one is named.
    #[uniffi::method(default(viewer = None))]
    pub fn ledger(
        &self,
        account: Given<AccountKey>,
        first: Given<LocalDate>,
        last: Given<LocalDate>,
        viewer: Given<Option<Viewer>>,
    ) -> Result<AccountLedger> {
        let account = account.at("account")?;
        let first = first.at("first")?;
        let last = last.at("last")?;
        let viewer = viewer.at("viewer")?;
        Ok(self.read().ledger(&account, first, last, viewer.as_ref())?)
    }

    /// The lots of a customer at the end of a day.
    #[uniffi::method(default(as_of = None))]
    pub fn lots(&self, customer: Given<Id>, as_of: Given<Option<AsOf>>) -> Result<Vec<AccountLot>> {
        let customer = customer.at("customer")?;
        let as_of = as_of.at("asOf")?.unwrap_or_default();
        Ok(self.read().lots(&customer, &as_of)?)
    }

    /// The holds and refunds of a customer at the end of a day.
    #[uniffi::method(default(as_of = None))]
    pub fn holds(&self, customer: Given<Id>, as_of: Given<Option<AsOf>>) -> Result<Vec<AccountHold>> {
        let customer = customer.at("customer")?;
        let as_of = as_of.at("asOf")?.unwrap_or_default();
        Ok(self.read().holds(&customer, &as_of)?)
    }

    /// What a customer owes (未清项) at the end of a day, by id; a merged customer leads to the one who stays.
    #[uniffi::method(default(as_of = None))]
    pub fn open_items(&self, customer: Given<Id>, as_of: Given<Option<AsOf>>) -> Result<Vec<ItemView>> {
        let customer = customer.at("customer")?;
        let as_of = as_of.at("asOf")?.unwrap_or_default();
        Ok(self.read().open_items(&customer, &as_of)?)
    }

    /// One receivable at the end of a day.
    #[uniffi::method(default(as_of = None))]
    pub fn receivable(&self, item: Given<Id>, as_of: Given<Option<AsOf>>) -> Result<ItemView> {
        let item = item.at("item")?;
        let as_of = as_of.at("asOf")?.unwrap_or_default();
        Ok(self.read().receivable(&item, &as_of)?)
    }

    /// What all customers together owe at the end of a day in one currency: the control total of the receivables; for a
    /// viewer that of the receivables that may be seen.
    #[uniffi::method(default(as_of = None))]
    pub fn control_total(&self, currency: Given<Currency>, as_of: Given<Option<AsOf>>) -> Result<Money> {
        let currency = currency.at("currency")?;
        let as_of = as_of.at("asOf")?.unwrap_or_default();
        Ok(self.read().control_total(currency, &as_of)?)
    }

    /// A customer. The business date plays no part.
    #[uniffi::method(default(as_of = None))]
    pub fn customer(&self, customer: Given<Id>, as_of: Given<Option<AsOf>>) -> Result<CustomerView> {
        let customer = customer.at("customer")?;
        let as_of = as_of.at("asOf")?.unwrap_or_default();
        Ok(self.read().customer(&customer, &as_of)?)
    }

    /// A contract. The business date plays no part.
    #[uniffi::method(default(as_of = None))]
    pub fn contract(&self, contract: Given<Id>, as_of: Given<Option<AsOf>>) -> Result<ContractView> {
        let contract = contract.at("contract")?;
        let as_of = as_of.at("asOf")?.unwrap_or_default();
        Ok(self.read().contract(&contract, &as_of)?)
    }

    /// A receipt. The business date plays no part.
    #[uniffi::method(default(as_of = None))]
    pub fn receipt(&self, receipt: Given<Id>, as_of: Given<Option<AsOf>>) -> Result<ReceiptView> {
        let receipt = receipt.at("receipt")?;
        let as_of = as_of.at("asOf")?.unwrap_or_default();
        Ok(self.read().receipt(&receipt, &as_of)?)
    }

    /// The tags of a record; none of one that nobody knows. The business date plays no part.
    #[uniffi::method(default(as_of = None))]
    pub fn tags(&self, subject: Given<RecordKey>, as_of: Given<Option<AsOf>>) -> Result<Vec<Id>> {
        let subject = subject.at("subject")?;
        let as_of = as_of.at("asOf")?.unwrap_or_default();
        Ok(self.read().tags(&subject, &as_of)?)
    }

    /// The rules that hold on a business date.
    pub fn rules(&self, on: Given<LocalDate>) -> Result<BookRules> {
        let on = on.at("on")?;
        Ok(self.read().rules(on).clone())
    }

    /// The last closed day (结账日).
    pub fn closed_through(&self) -> Option<LocalDate> {
        self.read().closed_through()
    }

    /// What a scheme would do with the money of a customer on a day, with the reasons (核销方案). Nothing changes.
    #[uniffi::method(default(scheme = None, as_of = None))]
    pub fn proposal(
        &self,
        customer: Given<Id>,
        scheme: Given<Option<Scheme>>,
        as_of: Given<Option<AsOf>>,
    ) -> Result<Plan> {
        let customer = customer.at("customer")?;
        let scheme = scheme.at("scheme")?;
        let as_of = as_of.at("asOf")?.unwrap_or_default();
        Ok(self.read().proposal(&customer, scheme.as_ref(), &as_of)?)
    }

    /// The version of a stream: how many events touched it. What a writer expects it to be still.
    pub fn version(&self, stream: Given<BookStream>) -> Result<i64> {
        let stream = stream.at("stream")?;
        Ok(self.read().version(&stream))
    }

    /// The events that touched a stream, oldest first: who changed what, when, from what to what (变更记录). Events are
    /// whole: a viewer from whom a field is hidden sees none of them.
    #[uniffi::method(default(viewer = None))]
    pub fn history(&self, stream: Given<BookStream>, viewer: Given<Option<Viewer>>) -> Result<Vec<Recorded>> {
        let stream = stream.at("stream")?;
        let viewer = viewer.at("viewer")?;
        Ok(self.read().history(&stream, viewer.as_ref())?)
    }

    /// The events after the one of that number: what a reader who has seen so many does not know yet.
    pub fn changes_since(&self, sequence: i64) -> Result<Vec<Recorded>> {
        Ok(self.read().changes_since(sequence).map(<[_]>::to_vec)?)
    }

    /// The events of an order; none if it is not known.
    pub fn order(&self, order: Given<Id>) -> Result<Vec<Recorded>> {
        let order = order.at("order")?;
        Ok(self.read().order(&order).to_vec())
    }

    /// What was done with the reconciliation periods of an account, by their last day: what `period_status` takes as
    /// `entries`.
    #[uniffi::method(default(as_of = None))]
    pub fn reconciliations(&self, account: Given<Id>, as_of: Given<Option<AsOf>>) -> Result<Vec<ReconciledPeriod>> {
        let account = account.at("account")?;
        let as_of = as_of.at("asOf")?.unwrap_or_default();
        Ok(self.read().reconciliations(&account, &as_of)?)
    }

    /// The grade of one customer with its reasons and what would lift it (信用等级), as `grades` gives it.
    #[uniffi::method(default(policy = None, context = None, viewer = None))]
    pub fn grade(
        &self,
        customer: Given<Id>,
        cut_off: Given<CutOff>,
        policy: Given<Option<GradePolicy>>,
        context: Given<Option<GradeContext>>,
        viewer: Given<Option<Viewer>>,
    ) -> Result<CustomerGrade> {
        let customer = customer.at("customer")?;
        let cut_off = cut_off.at("cutOff")?;
        let policy = policy.at("policy")?.unwrap_or_default();
        let context = context.at("context")?.unwrap_or_default();
        let viewer = viewer.at("viewer")?;
        Ok(self.read().grade(&customer, &cut_off, &policy, &context, viewer.as_ref())?)
    }

    /// May this order go out? (订单信用检查), as `check_order` says. A grade that is not given is that of the book by
    /// the policy.
    #[uniffi::method(default(policy = None, viewer = None))]
    pub fn check_order(
        &self,
        request: Given<OrderCheckRequest>,
        policy: Given<Option<CreditPolicy>>,
        viewer: Given<Option<Viewer>>,
    ) -> Result<OrderCheck> {
        let request = request.at("request")?;
        let policy = policy.at("policy")?.unwrap_or_default();
        let viewer = viewer.at("viewer")?;
        Ok(self.read().check_order(&request, &policy, viewer.as_ref())?)
    }

    /// What is open by age (账龄分析), as `aging_report` tells; for a viewer of what may be seen.
    #[uniffi::method(default(rules = None, viewer = None))]
    pub fn aging(
        &self,
        cut_off: Given<CutOff>,
        rules: Given<Option<AgingRules>>,
        viewer: Given<Option<Viewer>>,
    ) -> Result<AgingReport> {
        let cut_off = cut_off.at("cutOff")?;
        let rules = rules.at("rules")?.unwrap_or_default();
        let viewer = viewer.at("viewer")?;
        Ok(self.read().aging(&cut_off, &rules, viewer.as_ref())?)
    }

    /// The month-end pack (月末报告), as `month_end` makes it; for a viewer of what may be seen.
    #[uniffi::method(default(order = None, viewer = None))]
    pub fn month_end(
        &self,
        cut_off: Given<CutOff>,
        order: Given<Option<MonthEndOrder>>,
        viewer: Given<Option<Viewer>>,
    ) -> Result<MonthEnd> {
        let cut_off = cut_off.at("cutOff")?;
        let order = order.at("order")?.unwrap_or_default();
        let viewer = viewer.at("viewer")?;
        Ok(self.read().month_end(&cut_off, &order, viewer.as_ref())?)
    }

    /// What foreign receivables and foreign money are worth in the home currency (账面本位币余额), by customer and
    /// record; nothing in a book that declares none.
    #[uniffi::method(default(as_of = None))]
    pub fn values(&self, as_of: Given<Option<AsOf>>) -> Result<Vec<ValuedBalance>> {
        let as_of = as_of.at("asOf")?.unwrap_or_default();
        Ok(self.read().values(&as_of)?)
    }

    /// All customers with all figures; for a viewer those whose accounts may be seen.
    #[uniffi::method(default(as_of = None))]
    pub fn summary(&self, as_of: Given<Option<AsOf>>) -> Result<BookSummary> {
        let as_of = as_of.at("asOf")?.unwrap_or_default();
        Ok(self.read().summary(&as_of)?)
    }

    /// Adds all events up once more, without any of the running figures, and compares (全面核对): what every
    /// customer has on the books in every currency, and what is open of every receivable.
    pub fn verify(&self) -> Result<Verification> {
        Ok(self.read().verify()?)
    }

    /// The same once more, without making it anew: for trying out what is not to be kept.
    pub fn copy(&self) -> Arc<Self> {
        Self::of(self.read().clone())
    }
}

/// Lines, items and customers with the plan for them, kept while they change.
///
/// Its plan is always, to the last byte, that of `match_payments`(crate::match_payments) for the same lines, items,
/// customers and rules. New lines, lines that go or are corrected, and what is confirmed cost what they concern: only
/// the payments that look at the same items and customers are looked at again, and only the groups of payments and items
/// in which something came or went are chosen among again. Items and customers that come or go change what everything
/// weighs (how common an amount, a name, a number is, of how many): then everything is weighed anew.
///
/// May be used from several threads.
#[derive(Debug, uniffi::Object)]
pub struct Matcher {
    kept: RwLock<duebook::Matcher>,
}

impl Matcher {
    fn of(kept: duebook::Matcher) -> Arc<Self> {
        Arc::new(Self { kept: RwLock::new(kept) })
    }

    // What is refused has changed nothing, so that what the lock guards is whole even if its thread is gone.
    fn read(&self) -> RwLockReadGuard<'_, duebook::Matcher> {
        self.kept.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, duebook::Matcher> {
        self.kept.write().unwrap_or_else(PoisonError::into_inner)
    }
}

#[uniffi::export]
impl Matcher {
    /// Matches, and keeps what was found out.
    #[uniffi::constructor(default(parties = [], rules = None))]
    pub fn new(
        lines: Given<Vec<MatchLine>>,
        items: Given<Vec<MatchItem>>,
        parties: Given<Vec<MatchParty>>,
        rules: Given<Option<MatchRules>>,
    ) -> Result<Arc<Self>> {
        let lines = lines.at("lines")?;
        let items = items.at("items")?;
        let parties = parties.at("parties")?;
        let rules = rules.at("rules")?.unwrap_or_default();
        Ok(Self::of(duebook::Matcher::new(duebook::MatchRequest { lines, items, parties, rules })?))
    }

    /// Makes changes, all or none, and says which decisions are new or others than before.
    pub fn apply(&self, changes: Given<Vec<MatcherChange>>) -> Result<MatcherUpdate> {
        let changes = changes.at("changes")?;
        Ok(self.write().apply(changes)?)
    }

    /// A decision for every line, as `match_payments`(crate::match_payments) makes it.
    pub fn plan(&self) -> MatchPlan {
        self.read().plan().clone()
    }

    /// What is decided of one line, payment by payment if it is a batch.
    pub fn decisions(&self, line: Given<Id>) -> Result<Vec<MatchDecision>> {
        let line = line.at("line")?;
        Ok(self.read().decisions(&line).map(<[_]>::to_vec)?)
    }

    /// How many lines are decided how.
    pub fn summary(&self) -> MatchSummary {
        self.read().summary()
    }

    /// The lines there are now, in the order of their ids.
    pub fn lines(&self) -> Vec<MatchLine> {
        self.read().lines().to_vec()
    }

    /// The items there are now, in the order of their ids, with what is open of them.
    pub fn items(&self) -> Vec<MatchItem> {
        self.read().items().to_vec()
    }

    /// The customers there are now, in the order of their ids.
    pub fn parties(&self) -> Vec<MatchParty> {
        self.read().parties().to_vec()
    }

    /// What is allowed; that never changes.
    pub fn rules(&self) -> MatchRules {
        self.read().rules().clone()
    }

    /// How many lines and items there are.
    pub fn count(&self) -> i64 {
        self.read().count()
    }

    /// The same once more, without making it anew: for trying out what is not to be kept.
    pub fn copy(&self) -> Arc<Self> {
        Self::of(self.read().clone())
    }
}
