// Generated from the core's source by `cargo test -p duebook-tests --test mirror`; do not edit.
//! What the core keeps between calls: objects that change, and are asked as often as needed.
//!
//! The interpreter is released while the core works. A question waits for nobody but for who is changing the
//! same object.

use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use duebook as core;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::argument::{Answer, Given, New, worked};
use crate::border::{At, Int, List, Opt, Text};
use crate::money::{Currency, Money};
use crate::scalar::{Date, Id, Instant};
use crate::shape::{
    AccessPolicy, AccountHold, AccountKey, AccountLedger, AccountLot, AgingReport, AgingRules, ApprovalPolicy, AsOf,
    Balance, BookCorrections, BookMatch, BookRules, BookSnapshot, BookStream, BookSummary, BookVouchers, CaseHolding,
    Command, ConsistencyProof, ContractView, CreditPolicy, CustomerGrade, CustomerView, CutOff, Decision, DecisionLog,
    ExceptionAlert, ExceptionRecord, Field, FieldBlame, GradeContext, GradePolicy, Head, InboxLine, InclusionProof,
    ItemView, Masked, MatchBooking, MatchDecision, MatchItem, MatchLine, MatchParty, MatchPlan, MatchRules,
    MatchSummary, MatcherChange, MatcherUpdate, MoneySource, MoneyUse, MonthEnd, MonthEndOrder, Notice, Order,
    OrderCase, OrderCheck, OrderCheckRequest, OrderProblem, Organization, Origin, OverdueCase, Plan, Portfolio,
    PostingRules, PostingWindow, ReceiptView, ReconciledPeriod, RecordKey, Recorded, Scheme, StepTimes, UnmatchedMoney,
    Until, ValuedBalance, Verification, Viewer, at,
};

/// A book as it follows from its events.
///
/// The book holds its events in memory: they answer retries, reads as of an instant, and what changed since.
///
/// It may be used by several threads; a copy of it goes its own way.
#[pyclass(frozen, module = "duebook")]
pub(crate) struct Book {
    // INVARIANT: locked only while the interpreter is released, so that no thread waits for both.
    kept: RwLock<core::Book>,
}

impl Book {
    fn of(kept: core::Book) -> Self {
        Self { kept: RwLock::new(kept) }
    }

    // What is refused has changed nothing, so that what the lock guards is whole even if its thread is gone.
    fn read(&self) -> RwLockReadGuard<'_, core::Book> {
        self.kept.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, core::Book> {
        self.kept.write().unwrap_or_else(PoisonError::into_inner)
    }
}

#[pymethods]
impl Book {
    /// An empty book of a company, or of whatever keeps its receivables apart.
    #[staticmethod]
    #[pyo3(signature = (book))]
    fn open(py: Python<'_>, book: At<at::Book, Text>) -> PyResult<Self> {
        let book = book.0;
        worked(py, move || core::Book::open(&book)).map(Self::of)
    }

    /// The book that follows from its events.
    #[staticmethod]
    #[pyo3(signature = (book, events))]
    fn replay(py: Python<'_>, book: At<at::Book, Text>, events: At<at::Events, List<Recorded>>) -> PyResult<Self> {
        let book = book.0;
        let events = events.0;
        worked(py, move || core::Book::replay(&book, &events)).map(Self::of)
    }

    /// The book that follows from the text of its log: one line an event, each line ended, as
    /// `write_log` writes it. No event has to be read one by one before.
    #[staticmethod]
    #[pyo3(signature = (book, text))]
    fn replay_log(py: Python<'_>, book: At<at::Book, Text>, text: At<at::Text, Text>) -> PyResult<Self> {
        let book = book.0;
        let text = text.0;
        worked(py, move || core::Book::replay_log(&book, &text)).map(Self::of)
    }

    /// The book of a snapshot, and of the events after it: the same as the full replay.
    #[staticmethod]
    #[pyo3(signature = (snapshot, *, tail = At::new(Vec::new())))]
    fn restore(
        py: Python<'_>,
        snapshot: Given<'_, at::Snapshot, BookSnapshot>,
        tail: At<at::Tail, List<Recorded>>,
    ) -> PyResult<Self> {
        let snapshot = snapshot.lent()?;
        let tail = tail.0;
        worked(py, move || core::Book::restore(snapshot, &tail)).map(Self::of)
    }

    /// Works out what an order does. Nothing changes until the events are stored and applied.
    ///
    /// The id of the order is looked at first: if it is known with this content the answer is that of then, whatever
    /// has happened since. The book is as it was afterwards.
    #[pyo3(signature = (order))]
    fn decide(&self, py: Python<'_>, order: Given<'_, at::Order, Order>) -> PyResult<Answer<Decision>> {
        let order = order.lent()?;
        worked(py, move || self.write().decide(order).map_err(|error| error.at("order"))).map(Answer)
    }

    /// Takes over events that were stored: those of `decide`, or a part of the log that follows what
    /// is here. All of them or none.
    #[pyo3(signature = (events))]
    fn apply(&self, py: Python<'_>, events: At<at::Events, List<Recorded>>) -> PyResult<()> {
        let events = events.0;
        worked(py, move || self.write().apply(&events))
    }

    /// Takes over the lines of a log that follow what is here. All of them or none.
    #[pyo3(signature = (text))]
    fn apply_log(&self, py: Python<'_>, text: At<at::Text, Text>) -> PyResult<()> {
        let text = text.0;
        worked(py, move || self.write().apply_log(&text))
    }

    /// Works out what an order does, as `decide`, and answers with the lines to be stored. A batch of
    /// thousands of commands crosses a border quickly so, in both directions: `apply_log` knows the
    /// lines that were decided last.
    #[pyo3(signature = (order))]
    fn decide_log(&self, py: Python<'_>, order: Given<'_, at::Order, Order>) -> PyResult<Answer<DecisionLog>> {
        let order = order.lent()?;
        worked(py, move || self.write().decide_log(order).map_err(|error| error.at("order"))).map(Answer)
    }

    /// The head of the book (根摘要): how many lines, and the root over all of them. Kept where the keeper of the log
    /// cannot reach, it stands for every byte.
    ///
    /// Who never asks pays nothing, who asks pays for what is new: the digests of the lines seen so far are kept.
    #[pyo3(signature = ())]
    fn head(&self, py: Python<'_>) -> PyResult<Answer<Head>> {
        worked(py, move || self.write().head()).map(Answer)
    }

    /// Proves that an event stands in the book as it is now (存在证明).
    #[pyo3(signature = (sequence))]
    fn inclusion(&self, py: Python<'_>, sequence: At<at::Sequence, Int>) -> PyResult<Answer<InclusionProof>> {
        let sequence = sequence.0;
        worked(py, move || self.write().inclusion(sequence)).map(Answer)
    }

    /// Proves that the book of today continues what it was at an earlier head (一致性证明).
    #[pyo3(signature = (count))]
    fn consistency(&self, py: Python<'_>, count: At<at::Count, Int>) -> PyResult<Answer<ConsistencyProof>> {
        let count = count.0;
        worked(py, move || self.write().consistency(count)).map(Answer)
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
    #[pyo3(signature = (order))]
    fn validate(&self, py: Python<'_>, order: Given<'_, at::Order, Order>) -> PyResult<New<OrderProblem>> {
        let order = order.lent()?;
        worked(py, move || self.write().validate(order)).map(New)
    }

    /// The people and departments of the book.
    #[pyo3(signature = ())]
    fn organization(&self, py: Python<'_>) -> PyResult<Answer<Organization>> {
        worked(py, move || Ok(self.read().organization())).map(Answer)
    }

    /// Who may do what; none: everybody may do everything.
    #[pyo3(signature = ())]
    fn access_policy(&self, py: Python<'_>) -> PyResult<Answer<Opt<AccessPolicy>>> {
        worked(py, move || Ok(self.read().access_policy())).map(Answer)
    }

    /// What a viewer sees of a record: its facts without those that are hidden, which are named.
    #[pyo3(signature = (record, viewer))]
    fn facts_seen(
        &self,
        py: Python<'_>,
        record: At<at::Record, RecordKey>,
        viewer: Given<'_, at::Viewer, Viewer>,
    ) -> PyResult<Answer<Masked>> {
        let record = record.0;
        let viewer = viewer.lent()?;
        worked(py, move || self.read().facts_seen(&record, viewer)).map(Answer)
    }

    /// A case (审批单): an order that waits for approval, or waited.
    #[pyo3(signature = (case))]
    fn order_case(&self, py: Python<'_>, case: At<at::Case, Id>) -> PyResult<Answer<OrderCase>> {
        let case = case.0;
        worked(py, move || self.read().order_case(&case)).map(Answer)
    }

    /// The cases that are open (审批中), by id.
    #[pyo3(signature = ())]
    fn open_cases(&self, py: Python<'_>) -> PyResult<New<OrderCase>> {
        worked(py, move || self.read().open_cases()).map(New)
    }

    /// The newest version of each approval policy that counts.
    #[pyo3(signature = ())]
    fn approval_policies(&self, py: Python<'_>) -> PyResult<New<ApprovalPolicy>> {
        worked(py, move || Ok(self.read().approval_policies())).map(New)
    }

    /// What waits for a person (待办审批), the most urgent first.
    #[pyo3(signature = (person, *, as_of))]
    fn inbox(
        &self,
        py: Python<'_>,
        person: At<at::Person, Id>,
        as_of: At<at::AsOf, Instant>,
    ) -> PyResult<New<InboxLine>> {
        let person = person.0;
        let as_of = as_of.0;
        worked(py, move || self.read().inbox(&person, as_of)).map(New)
    }

    /// Who holds a case (当前审批人), and why; nothing before it was opened.
    #[pyo3(signature = (case, *, as_of))]
    fn case_holders(
        &self,
        py: Python<'_>,
        case: At<at::Case, Id>,
        as_of: At<at::AsOf, Instant>,
    ) -> PyResult<Answer<Opt<CaseHolding>>> {
        let case = case.0;
        let as_of = as_of.0;
        worked(py, move || self.read().case_holders(&case, as_of)).map(Answer)
    }

    /// The cases that are late (超时未审), the latest first.
    #[pyo3(signature = (*, as_of))]
    fn overdue_cases(&self, py: Python<'_>, as_of: At<at::AsOf, Instant>) -> PyResult<New<OverdueCase>> {
        let as_of = as_of.0;
        worked(py, move || self.read().overdue_cases(as_of)).map(New)
    }

    /// How long steps and cases took (审批时长), as known at that instant.
    #[pyo3(signature = (percents, *, as_of))]
    fn cycle_times(
        &self,
        py: Python<'_>,
        percents: At<at::Percents, List<Int>>,
        as_of: At<at::AsOf, Instant>,
    ) -> PyResult<New<StepTimes>> {
        let percents = percents.0;
        let as_of = as_of.0;
        worked(py, move || self.read().cycle_times(&percents, as_of)).map(New)
    }

    /// For each field of a customer, contract, receivable or receipt who gave it its present value, when, and by which
    /// event (溯源责任), by the name of the field. The fields are those of `customer`,
    /// `contract`, `receivable` and `receipt`; an event that
    /// leaves a value as it is has not set it. The business date plays no part.
    #[pyo3(signature = (record, *, as_of = At::new(core::AsOf::default())))]
    fn blame(
        &self,
        py: Python<'_>,
        record: At<at::Record, RecordKey>,
        as_of: At<at::AsOf, AsOf>,
    ) -> PyResult<New<FieldBlame>> {
        let record = record.0;
        let as_of = as_of.0;
        worked(py, move || self.read().blame(&record, &as_of)).map(New)
    }

    /// The book.
    #[pyo3(signature = ())]
    fn id(&self, py: Python<'_>) -> PyResult<Answer<Id>> {
        worked(py, move || Ok(self.read().id().clone())).map(Answer)
    }

    /// The number of the last event; 0 if there is none.
    #[pyo3(signature = ())]
    fn sequence(&self, py: Python<'_>) -> PyResult<Answer<Int>> {
        worked(py, move || Ok(self.read().sequence())).map(Answer)
    }

    /// What was recorded with a business date from the first day to the last, both included, and what was put right in
    /// that time. It counts events: a batch that takes back three allocations made three corrections.
    #[pyo3(signature = (first, last))]
    fn corrections(
        &self,
        py: Python<'_>,
        first: At<at::First, Date>,
        last: At<at::Last, Date>,
    ) -> PyResult<Answer<BookCorrections>> {
        let first = first.0;
        let last = last.0;
        worked(py, move || self.read().corrections(first, last)).map(Answer)
    }

    /// The exceptions (对账异常) of an account, by id, in the form in which `raise_exceptions` takes them as `known` and
    /// the content of a period as `exceptions`.
    #[pyo3(signature = (account, *, as_of = At::new(core::AsOf::default())))]
    fn exceptions(
        &self,
        py: Python<'_>,
        account: At<at::Account, Id>,
        as_of: At<at::AsOf, AsOf>,
    ) -> PyResult<New<ExceptionRecord>> {
        let account = account.0;
        let as_of = as_of.0;
        worked(py, move || self.read().exceptions(&account, &as_of)).map(New)
    }

    /// Which exceptions of an account need attention at the end of a day: open and owned by nobody, without a due date,
    /// or overdue (责任到人).
    #[pyo3(signature = (account, on, *, viewer = None))]
    fn exception_alerts(
        &self,
        py: Python<'_>,
        account: At<at::Account, Id>,
        on: At<at::On, Date>,
        viewer: Option<At<at::Viewer, Viewer>>,
    ) -> PyResult<New<ExceptionAlert>> {
        let account = account.0;
        let on = on.0;
        let viewer = viewer.map(|given| given.0);
        worked(py, move || self.read().exception_alerts(&account, on, viewer.as_ref())).map(New)
    }

    /// What a command is about, as the book stands: customer, owner, department, amount, currency, nature, contract,
    /// item, and the fields of the records. Beside `Command.action` it is all that a right or an approval rule has
    /// to look at. A record the book does not know gives no facts.
    #[pyo3(signature = (command, on))]
    fn facts(&self, py: Python<'_>, command: At<at::Command, Command>, on: At<at::On, Date>) -> PyResult<New<Field>> {
        let command = command.0;
        let on = on.0;
        worked(py, move || Ok(self.read().facts(&command, on))).map(New)
    }

    /// What became of the money of a receipt (去向), also after it was moved to other accounts or became another kind
    /// of money: together exactly what it brought in. Nothing if it never arrived or was taken back by the bank.
    #[pyo3(signature = (receipt, *, as_of = At::new(core::AsOf::default())))]
    fn went_to(
        &self,
        py: Python<'_>,
        receipt: At<at::Receipt, Id>,
        as_of: At<at::AsOf, AsOf>,
    ) -> PyResult<New<MoneyUse>> {
        let receipt = receipt.0;
        let as_of = as_of.0;
        worked(py, move || self.read().went_to(&receipt, &as_of)).map(New)
    }

    /// Which receipts paid a receivable (来源), with the lot that carried the money and the movement that applied it:
    /// together exactly what of it is paid.
    #[pyo3(signature = (item, *, as_of = At::new(core::AsOf::default())))]
    fn came_from(
        &self,
        py: Python<'_>,
        item: At<at::Item, Id>,
        as_of: At<at::AsOf, AsOf>,
    ) -> PyResult<New<MoneySource>> {
        let item = item.0;
        let as_of = as_of.0;
        worked(py, move || self.read().came_from(&item, &as_of)).map(New)
    }

    /// The lines of the log after the event of that number, as text.
    #[pyo3(signature = (sequence))]
    fn log_since(&self, py: Python<'_>, sequence: At<at::Sequence, Int>) -> PyResult<Answer<Text>> {
        let sequence = sequence.0;
        worked(py, move || self.read().log_since(sequence)).map(Answer)
    }

    /// The book at this point, to be kept.
    #[pyo3(signature = ())]
    fn snapshot(&self, py: Python<'_>) -> PyResult<Answer<BookSnapshot>> {
        worked(py, move || self.read().snapshot()).map(Answer)
    }

    /// Another book that begins as this one was at a point: to see what was, or to go on another way. It has an id of
    /// its own, so that what is recorded there is never taken for what happened here.
    #[pyo3(signature = (until, id))]
    fn branch(&self, py: Python<'_>, until: At<at::Until, Until>, id: At<at::Id, Id>) -> PyResult<Self> {
        let until = until.0;
        let id = id.0;
        worked(py, move || self.read().branch(&until, id)).map(Self::of)
    }

    /// Whose the first events of this book are, if it is a branch.
    #[pyo3(signature = ())]
    fn origins(&self, py: Python<'_>) -> PyResult<New<Origin>> {
        worked(py, move || Ok(self.read().origins().to_vec())).map(New)
    }

    /// The book as it was recorded by an instant, for reading: a branch.
    #[pyo3(signature = (at))]
    fn as_recorded(&self, py: Python<'_>, at: At<at::At, Instant>) -> PyResult<Self> {
        let at = at.0;
        worked(py, move || self.read().as_recorded(at)).map(Self::of)
    }

    /// Matches lines of a bank with everything that is open in the book (对账).
    ///
    /// Whose names and accounts may stand on a line the book knows in part: the names of its customers, also those they
    /// had before they were merged. `parties` says what else is known: other names, accounts, groups, payers.
    #[pyo3(signature = (lines, *, parties = At::new(Vec::new()), rules = At::new(core::MatchRules::default()), as_of = At::new(core::AsOf::default())))]
    fn match_lines(
        &self,
        py: Python<'_>,
        lines: At<at::Lines, List<MatchLine>>,
        parties: At<at::Parties, List<MatchParty>>,
        rules: At<at::Rules, MatchRules>,
        as_of: At<at::AsOf, AsOf>,
    ) -> PyResult<Answer<BookMatch>> {
        let lines = lines.0;
        let parties = parties.0;
        let rules = rules.0;
        let as_of = as_of.0;
        worked(py, move || self.read().match_lines(&lines, &parties, &rules, &as_of)).map(Answer)
    }

    /// The commands for what is certain (入账指令): the money is recorded and pays what it is for.
    ///
    /// A decision that somebody confirmed is booked if its outcome was set to `MatchOutcome.Post`.
    #[pyo3(signature = (found, *, unmatched))]
    fn match_commands(
        &self,
        py: Python<'_>,
        found: Given<'_, at::Found, BookMatch>,
        unmatched: At<at::Unmatched, UnmatchedMoney>,
    ) -> PyResult<Answer<MatchBooking>> {
        let found = found.lent()?;
        let unmatched = unmatched.0;
        worked(py, move || self.read().match_commands(found, unmatched)).map(Answer)
    }

    /// The notices of the events after the one of that number, one for an event at most. Who holds a case is looked
    /// up at the instant of the event among the people of today.
    #[pyo3(signature = (sequence))]
    fn outbox(&self, py: Python<'_>, sequence: At<at::Sequence, Int>) -> PyResult<New<Notice>> {
        let sequence = sequence.0;
        worked(py, move || self.read().outbox(sequence)).map(New)
    }

    /// The debts, the money and the customers, each with what happened to it, by id (应收账款组合).
    ///
    /// The day of entry of an event is that on which it was recorded, by the clocks of the company: those of the rules
    /// (`dates`, `utcOffset`) that held on its business date when it was recorded, UTC without. Money that was there
    /// before a debt came into being paid it as a prepayment (预收冲应收); a credit note paid it as netting. A customer who was merged is
    /// the one who stays. A hold counts until its end is recorded. A dispute begins with its debt at the earliest.
    #[pyo3(signature = (*, as_of = At::new(core::AsOf::default())))]
    fn portfolio(&self, py: Python<'_>, as_of: At<at::AsOf, AsOf>) -> PyResult<Answer<Portfolio>> {
        let as_of = as_of.0;
        worked(py, move || self.read().portfolio(&as_of)).map(Answer)
    }

    /// The vouchers (记账凭证) of the events that moved money, each exactly once: whoever asks for what is after the
    /// last answer misses none and gets none twice, wherever the answers are cut.
    ///
    /// A voucher has the business date of its event; that of a new receivable has the day from which it is owed.
    /// What is taken back is entered as the exact reverse, with the net, tax and home value of then, as the style says;
    /// one that takes back another voucher whole names it. A receivable that becomes less, by a credit note or an
    /// amendment, is a red invoice (红字发票).
    #[pyo3(signature = (rules, *, window = At::new(core::PostingWindow::default())))]
    fn vouchers(
        &self,
        py: Python<'_>,
        rules: Given<'_, at::Rules, PostingRules>,
        window: At<at::Window, PostingWindow>,
    ) -> PyResult<Answer<BookVouchers>> {
        let rules = rules.lent()?;
        let window = window.0;
        worked(py, move || self.read().vouchers(rules, &window)).map(Answer)
    }

    /// The first line of the log of the book, before those of its events: its `Genesis`.
    #[pyo3(signature = ())]
    fn first_line(&self, py: Python<'_>) -> PyResult<Answer<Text>> {
        worked(py, move || Ok(self.read().first_line())).map(Answer)
    }

    /// The balances (余额) of a customer, one for each currency; a merged customer leads to the one who stays, whose are
    /// also the accounts of those who became that customer, as far as anything stands in them on the day.
    #[pyo3(signature = (customer, *, as_of = At::new(core::AsOf::default())))]
    fn balance(
        &self,
        py: Python<'_>,
        customer: At<at::Customer, Id>,
        as_of: At<at::AsOf, AsOf>,
    ) -> PyResult<New<Balance>> {
        let customer = customer.0;
        let as_of = as_of.0;
        worked(py, move || self.read().balance(&customer, &as_of)).map(New)
    }

    /// What a customer has available (可用余额) at the end of a day, one amount for each currency.
    #[pyo3(signature = (customer, on))]
    fn available(
        &self,
        py: Python<'_>,
        customer: At<at::Customer, Text>,
        on: At<at::On, Date>,
    ) -> PyResult<New<Money>> {
        let customer = customer.0;
        let on = on.0;
        worked(py, move || self.read().available(&customer, on)).map(New)
    }

    /// The running ledger (收支明细) of an account from one day to another, in the eyes of a viewer if one is named.
    #[pyo3(signature = (account, first, last, *, viewer = None))]
    fn ledger(
        &self,
        py: Python<'_>,
        account: Given<'_, at::Account, AccountKey>,
        first: At<at::First, Date>,
        last: At<at::Last, Date>,
        viewer: Option<At<at::Viewer, Viewer>>,
    ) -> PyResult<Answer<AccountLedger>> {
        let account = account.lent()?;
        let first = first.0;
        let last = last.0;
        let viewer = viewer.map(|given| given.0);
        worked(py, move || self.read().ledger(account, first, last, viewer.as_ref())).map(Answer)
    }

    /// The lots of a customer at the end of a day.
    #[pyo3(signature = (customer, *, as_of = At::new(core::AsOf::default())))]
    fn lots(
        &self,
        py: Python<'_>,
        customer: At<at::Customer, Id>,
        as_of: At<at::AsOf, AsOf>,
    ) -> PyResult<New<AccountLot>> {
        let customer = customer.0;
        let as_of = as_of.0;
        worked(py, move || self.read().lots(&customer, &as_of)).map(New)
    }

    /// The holds and refunds of a customer at the end of a day.
    #[pyo3(signature = (customer, *, as_of = At::new(core::AsOf::default())))]
    fn holds(
        &self,
        py: Python<'_>,
        customer: At<at::Customer, Id>,
        as_of: At<at::AsOf, AsOf>,
    ) -> PyResult<New<AccountHold>> {
        let customer = customer.0;
        let as_of = as_of.0;
        worked(py, move || self.read().holds(&customer, &as_of)).map(New)
    }

    /// What a customer owes (未清项) at the end of a day, by id; a merged customer leads to the one who stays.
    #[pyo3(signature = (customer, *, as_of = At::new(core::AsOf::default())))]
    fn open_items(
        &self,
        py: Python<'_>,
        customer: At<at::Customer, Id>,
        as_of: At<at::AsOf, AsOf>,
    ) -> PyResult<New<ItemView>> {
        let customer = customer.0;
        let as_of = as_of.0;
        worked(py, move || self.read().open_items(&customer, &as_of)).map(New)
    }

    /// One receivable at the end of a day.
    #[pyo3(signature = (item, *, as_of = At::new(core::AsOf::default())))]
    fn receivable(
        &self,
        py: Python<'_>,
        item: At<at::Item, Id>,
        as_of: At<at::AsOf, AsOf>,
    ) -> PyResult<Answer<ItemView>> {
        let item = item.0;
        let as_of = as_of.0;
        worked(py, move || self.read().receivable(&item, &as_of)).map(Answer)
    }

    /// What all customers together owe at the end of a day in one currency: the control total of the receivables; for a
    /// viewer that of the receivables that may be seen.
    #[pyo3(signature = (currency, *, as_of = At::new(core::AsOf::default())))]
    fn control_total(
        &self,
        py: Python<'_>,
        currency: At<at::Currency, Currency>,
        as_of: At<at::AsOf, AsOf>,
    ) -> PyResult<Answer<Money>> {
        let currency = currency.0;
        let as_of = as_of.0;
        worked(py, move || self.read().control_total(currency, &as_of)).map(Answer)
    }

    /// A customer. The business date plays no part.
    #[pyo3(signature = (customer, *, as_of = At::new(core::AsOf::default())))]
    fn customer(
        &self,
        py: Python<'_>,
        customer: At<at::Customer, Id>,
        as_of: At<at::AsOf, AsOf>,
    ) -> PyResult<Answer<CustomerView>> {
        let customer = customer.0;
        let as_of = as_of.0;
        worked(py, move || self.read().customer(&customer, &as_of)).map(Answer)
    }

    /// A contract. The business date plays no part.
    #[pyo3(signature = (contract, *, as_of = At::new(core::AsOf::default())))]
    fn contract(
        &self,
        py: Python<'_>,
        contract: At<at::Contract, Id>,
        as_of: At<at::AsOf, AsOf>,
    ) -> PyResult<Answer<ContractView>> {
        let contract = contract.0;
        let as_of = as_of.0;
        worked(py, move || self.read().contract(&contract, &as_of)).map(Answer)
    }

    /// A receipt. The business date plays no part.
    #[pyo3(signature = (receipt, *, as_of = At::new(core::AsOf::default())))]
    fn receipt(
        &self,
        py: Python<'_>,
        receipt: At<at::Receipt, Id>,
        as_of: At<at::AsOf, AsOf>,
    ) -> PyResult<Answer<ReceiptView>> {
        let receipt = receipt.0;
        let as_of = as_of.0;
        worked(py, move || self.read().receipt(&receipt, &as_of)).map(Answer)
    }

    /// The tags of a record; none of one that nobody knows. The business date plays no part.
    #[pyo3(signature = (subject, *, as_of = At::new(core::AsOf::default())))]
    fn tags(
        &self,
        py: Python<'_>,
        subject: At<at::Subject, RecordKey>,
        as_of: At<at::AsOf, AsOf>,
    ) -> PyResult<New<Id>> {
        let subject = subject.0;
        let as_of = as_of.0;
        worked(py, move || self.read().tags(&subject, &as_of)).map(New)
    }

    /// The rules that hold on a business date.
    #[pyo3(signature = (on))]
    fn rules(&self, py: Python<'_>, on: At<at::On, Date>) -> PyResult<Answer<BookRules>> {
        let on = on.0;
        worked(py, move || Ok(self.read().rules(on).clone())).map(Answer)
    }

    /// The last closed day (结账日).
    #[pyo3(signature = ())]
    fn closed_through(&self, py: Python<'_>) -> PyResult<Answer<Opt<Date>>> {
        worked(py, move || Ok(self.read().closed_through())).map(Answer)
    }

    /// What a scheme would do with the money of a customer on a day, with the reasons (核销方案). Nothing changes.
    #[pyo3(signature = (customer, *, scheme = None, as_of = At::new(core::AsOf::default())))]
    fn proposal(
        &self,
        py: Python<'_>,
        customer: At<at::Customer, Id>,
        scheme: Option<At<at::Scheme, Scheme>>,
        as_of: At<at::AsOf, AsOf>,
    ) -> PyResult<Answer<Plan>> {
        let customer = customer.0;
        let scheme = scheme.map(|given| given.0);
        let as_of = as_of.0;
        worked(py, move || self.read().proposal(&customer, scheme.as_ref(), &as_of)).map(Answer)
    }

    /// The version of a stream: how many events touched it. What a writer expects it to be still.
    #[pyo3(signature = (stream))]
    fn version(&self, py: Python<'_>, stream: At<at::Stream, BookStream>) -> PyResult<Answer<Int>> {
        let stream = stream.0;
        worked(py, move || Ok(self.read().version(&stream))).map(Answer)
    }

    /// The events that touched a stream, oldest first: who changed what, when, from what to what (变更记录). Events are
    /// whole: a viewer from whom a field is hidden sees none of them.
    #[pyo3(signature = (stream, *, viewer = None))]
    fn history(
        &self,
        py: Python<'_>,
        stream: At<at::Stream, BookStream>,
        viewer: Option<At<at::Viewer, Viewer>>,
    ) -> PyResult<New<Recorded>> {
        let stream = stream.0;
        let viewer = viewer.map(|given| given.0);
        worked(py, move || self.read().history(&stream, viewer.as_ref())).map(New)
    }

    /// The events after the one of that number: what a reader who has seen so many does not know yet.
    #[pyo3(signature = (sequence))]
    fn changes_since(&self, py: Python<'_>, sequence: At<at::Sequence, Int>) -> PyResult<New<Recorded>> {
        let sequence = sequence.0;
        worked(py, move || self.read().changes_since(sequence).map(<[_]>::to_vec)).map(New)
    }

    /// The events of an order; none if it is not known.
    #[pyo3(signature = (order))]
    fn order(&self, py: Python<'_>, order: At<at::Order, Id>) -> PyResult<New<Recorded>> {
        let order = order.0;
        worked(py, move || Ok(self.read().order(&order).to_vec())).map(New)
    }

    /// What was done with the reconciliation periods of an account, by their last day: what `period_status` takes as
    /// `entries`.
    #[pyo3(signature = (account, *, as_of = At::new(core::AsOf::default())))]
    fn reconciliations(
        &self,
        py: Python<'_>,
        account: At<at::Account, Id>,
        as_of: At<at::AsOf, AsOf>,
    ) -> PyResult<New<ReconciledPeriod>> {
        let account = account.0;
        let as_of = as_of.0;
        worked(py, move || self.read().reconciliations(&account, &as_of)).map(New)
    }

    /// The grade of one customer with its reasons and what would lift it (信用等级), as `grades` gives it.
    #[pyo3(signature = (customer, cut_off, *, policy = At::new(core::GradePolicy::default()), context = At::new(core::GradeContext::default()), viewer = None))]
    fn grade(
        &self,
        py: Python<'_>,
        customer: At<at::Customer, Id>,
        cut_off: Given<'_, at::CutOff, CutOff>,
        policy: At<at::Policy, GradePolicy>,
        context: At<at::Context, GradeContext>,
        viewer: Option<At<at::Viewer, Viewer>>,
    ) -> PyResult<Answer<CustomerGrade>> {
        let customer = customer.0;
        let cut_off = cut_off.lent()?;
        let policy = policy.0;
        let context = context.0;
        let viewer = viewer.map(|given| given.0);
        worked(py, move || self.read().grade(&customer, cut_off, &policy, &context, viewer.as_ref())).map(Answer)
    }

    /// May this order go out? (订单信用检查), as `check_order` says. A grade that is not given is that of the book by
    /// the policy.
    #[pyo3(signature = (request, *, policy = At::new(core::CreditPolicy::default()), viewer = None))]
    fn check_order(
        &self,
        py: Python<'_>,
        request: Given<'_, at::Request, OrderCheckRequest>,
        policy: At<at::Policy, CreditPolicy>,
        viewer: Option<At<at::Viewer, Viewer>>,
    ) -> PyResult<Answer<OrderCheck>> {
        let request = request.lent()?;
        let policy = policy.0;
        let viewer = viewer.map(|given| given.0);
        worked(py, move || self.read().check_order(request, &policy, viewer.as_ref())).map(Answer)
    }

    /// What is open by age (账龄分析), as `aging_report` tells; for a viewer of what may be seen.
    #[pyo3(signature = (cut_off, *, rules = At::new(core::AgingRules::default()), viewer = None))]
    fn aging(
        &self,
        py: Python<'_>,
        cut_off: Given<'_, at::CutOff, CutOff>,
        rules: At<at::Rules, AgingRules>,
        viewer: Option<At<at::Viewer, Viewer>>,
    ) -> PyResult<Answer<AgingReport>> {
        let cut_off = cut_off.lent()?;
        let rules = rules.0;
        let viewer = viewer.map(|given| given.0);
        worked(py, move || self.read().aging(cut_off, &rules, viewer.as_ref())).map(Answer)
    }

    /// The month-end pack (月末报告), as `month_end` makes it; for a viewer of what may be seen.
    #[pyo3(signature = (cut_off, *, order = At::new(core::MonthEndOrder::default()), viewer = None))]
    fn month_end(
        &self,
        py: Python<'_>,
        cut_off: Given<'_, at::CutOff, CutOff>,
        order: At<at::Order, MonthEndOrder>,
        viewer: Option<At<at::Viewer, Viewer>>,
    ) -> PyResult<Answer<MonthEnd>> {
        let cut_off = cut_off.lent()?;
        let order = order.0;
        let viewer = viewer.map(|given| given.0);
        worked(py, move || self.read().month_end(cut_off, &order, viewer.as_ref())).map(Answer)
    }

    /// What foreign receivables and foreign money are worth in the home currency (账面本位币余额), by customer and
    /// record; nothing in a book that declares none.
    #[pyo3(signature = (*, as_of = At::new(core::AsOf::default())))]
    fn values(&self, py: Python<'_>, as_of: At<at::AsOf, AsOf>) -> PyResult<New<ValuedBalance>> {
        let as_of = as_of.0;
        worked(py, move || self.read().values(&as_of)).map(New)
    }

    /// All customers with all figures; for a viewer those whose accounts may be seen.
    #[pyo3(signature = (*, as_of = At::new(core::AsOf::default())))]
    fn summary(&self, py: Python<'_>, as_of: At<at::AsOf, AsOf>) -> PyResult<Answer<BookSummary>> {
        let as_of = as_of.0;
        worked(py, move || self.read().summary(&as_of)).map(Answer)
    }

    /// Adds all events up once more, without any of the running figures, and compares (全面核对): what every
    /// customer has on the books in every currency, and what is open of every receivable.
    #[pyo3(signature = ())]
    fn verify(&self, py: Python<'_>) -> PyResult<Answer<Verification>> {
        worked(py, move || self.read().verify()).map(Answer)
    }

    /// The same once more, without making it anew: for trying out what is not to be kept.
    fn copy(&self, py: Python<'_>) -> Self {
        py.detach(|| Self::of(self.read().clone()))
    }

    fn __copy__(&self, py: Python<'_>) -> Self {
        self.copy(py)
    }

    fn __deepcopy__(&self, py: Python<'_>, _memo: &Bound<'_, PyAny>) -> Self {
        self.copy(py)
    }

    /// It is stored as its `snapshot`, and read by `restore`.
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (Bound<'py, PyAny>,))> {
        let stored = worked(py, || self.read().snapshot())?;
        let made = py.import("operator")?.call_method1("methodcaller", ("restore", Answer::<BookSnapshot>(stored)))?;
        Ok((made, (py.get_type::<Self>().into_any(),)))
    }

    fn __repr__(&self, py: Python<'_>) -> String {
        let (name, count) = py.detach(|| {
            let kept = self.read();
            (kept.id().clone(), kept.sequence())
        });
        format!("<Book {name} of {count} events>")
    }
}

/// Lines, items and customers with the plan for them, kept while they change.
///
/// Its plan is always, to the last byte, that of `match_payments` for the same lines, items,
/// customers and rules. New lines, lines that go or are corrected, and what is confirmed cost what they concern: only
/// the payments that look at the same items and customers are looked at again, and only the groups of payments and items
/// in which something came or went are chosen among again. Items and customers that come or go change what everything
/// weighs (how common an amount, a name, a number is, of how many): then everything is weighed anew.
///
/// It may be used by several threads; a copy of it goes its own way.
#[pyclass(frozen, module = "duebook")]
pub(crate) struct Matcher {
    // INVARIANT: locked only while the interpreter is released, so that no thread waits for both.
    kept: RwLock<core::Matcher>,
}

impl Matcher {
    fn of(kept: core::Matcher) -> Self {
        Self { kept: RwLock::new(kept) }
    }

    // What is refused has changed nothing, so that what the lock guards is whole even if its thread is gone.
    fn read(&self) -> RwLockReadGuard<'_, core::Matcher> {
        self.kept.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, core::Matcher> {
        self.kept.write().unwrap_or_else(PoisonError::into_inner)
    }
}

#[pymethods]
impl Matcher {
    /// Matches, and keeps what was found out.
    #[new]
    #[pyo3(signature = (lines, items, *, parties = At::new(Vec::new()), rules = At::new(core::MatchRules::default())))]
    fn new(
        py: Python<'_>,
        lines: At<at::Lines, List<MatchLine>>,
        items: At<at::Items, List<MatchItem>>,
        parties: At<at::Parties, List<MatchParty>>,
        rules: At<at::Rules, MatchRules>,
    ) -> PyResult<Self> {
        let lines = lines.0;
        let items = items.0;
        let parties = parties.0;
        let rules = rules.0;
        worked(py, move || core::Matcher::new(core::MatchRequest { lines, items, parties, rules })).map(Self::of)
    }

    /// Makes changes, all or none, and says which decisions are new or others than before.
    #[pyo3(signature = (changes))]
    fn apply(&self, py: Python<'_>, changes: At<at::Changes, List<MatcherChange>>) -> PyResult<Answer<MatcherUpdate>> {
        let changes = changes.0;
        worked(py, move || self.write().apply(changes)).map(Answer)
    }

    /// A decision for every line, as `match_payments` makes it.
    #[pyo3(signature = ())]
    fn plan(&self, py: Python<'_>) -> PyResult<Answer<MatchPlan>> {
        worked(py, move || Ok(self.read().plan().clone())).map(Answer)
    }

    /// What is decided of one line, payment by payment if it is a batch.
    #[pyo3(signature = (line))]
    fn decisions(&self, py: Python<'_>, line: At<at::Line, Id>) -> PyResult<New<MatchDecision>> {
        let line = line.0;
        worked(py, move || self.read().decisions(&line).map(<[_]>::to_vec)).map(New)
    }

    /// How many lines are decided how.
    #[pyo3(signature = ())]
    fn summary(&self, py: Python<'_>) -> PyResult<Answer<MatchSummary>> {
        worked(py, move || Ok(self.read().summary())).map(Answer)
    }

    /// The lines there are now, in the order of their ids.
    #[pyo3(signature = ())]
    fn lines(&self, py: Python<'_>) -> PyResult<New<MatchLine>> {
        worked(py, move || Ok(self.read().lines().to_vec())).map(New)
    }

    /// The items there are now, in the order of their ids, with what is open of them.
    #[pyo3(signature = ())]
    fn items(&self, py: Python<'_>) -> PyResult<New<MatchItem>> {
        worked(py, move || Ok(self.read().items().to_vec())).map(New)
    }

    /// The customers there are now, in the order of their ids.
    #[pyo3(signature = ())]
    fn parties(&self, py: Python<'_>) -> PyResult<New<MatchParty>> {
        worked(py, move || Ok(self.read().parties().to_vec())).map(New)
    }

    /// What is allowed; that never changes.
    #[pyo3(signature = ())]
    fn rules(&self, py: Python<'_>) -> PyResult<Answer<MatchRules>> {
        worked(py, move || Ok(self.read().rules().clone())).map(Answer)
    }

    /// How many lines and items there are.
    #[pyo3(signature = ())]
    fn count(&self, py: Python<'_>) -> PyResult<Answer<Int>> {
        worked(py, move || Ok(self.read().count())).map(Answer)
    }

    /// The same once more, without making it anew: for trying out what is not to be kept.
    fn copy(&self, py: Python<'_>) -> Self {
        py.detach(|| Self::of(self.read().clone()))
    }

    fn __copy__(&self, py: Python<'_>) -> Self {
        self.copy(py)
    }

    fn __deepcopy__(&self, py: Python<'_>, _memo: &Bound<'_, PyAny>) -> Self {
        self.copy(py)
    }

    /// It is stored as what it was made of, as that is now.
    fn __getnewargs_ex__<'py>(&self, py: Python<'py>) -> PyResult<((), Bound<'py, PyDict>)> {
        let given = PyDict::new(py);
        given.set_item("lines", self.lines(py)?)?;
        given.set_item("items", self.items(py)?)?;
        given.set_item("parties", self.parties(py)?)?;
        given.set_item("rules", self.rules(py)?)?;
        Ok(((), given))
    }

    fn __repr__(&self, py: Python<'_>) -> String {
        let count = py.detach(|| self.read().count());
        format!("<Matcher of {count} lines and items>")
    }
}
