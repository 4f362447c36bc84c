// Generated from the core's source by `cargo test -p duebook-tests --test mirror`. Do not edit.
//! The functions of the library, one short one each.

#![allow(clippy::too_many_arguments, reason = "a host passes them by name")]

use crate::given::Given;
use crate::scalar::{Currency, Id, Instant, LocalDate, Money, Percent};
use crate::{
    AccessAttestation, AccessPolicy, AccessReview, AccessReviewRequest, AccountFilter, AccountHold, AccountKey,
    AccountLedger, AccountLikeness, AccountLink, AccountLot, AccountNumber, AccountPlan, AccountPolicy, AccountRequest,
    AccountSummary, AgingReport, AgingRow, AgingRules, Alert, AlertChanges, AlertFacts, AlertFilter, AlertPolicy,
    AlertPreset, AllowanceMovement, AllowanceTarget, Amendment, AmountColumn, AmountDialect, AnswerReport,
    ApprovalCase, ApprovalInForce, ApprovalPolicy, AsOf, Attached, AttestationStatus, Backdated, Balance, BalanceTable,
    BandRate, BandSnapshot, BankLine, BatchLine, BatchRequest, BehaviorRules, BookMatch, BookSnapshot, BookStream,
    BookSummary, BookVouchers, BusinessCalendar, CaseAnswer, CaseHolding, CaseRequest, CaseState, CashBookLine,
    CashForecast, ChainContract, ChainDocument, ChainKind, ChainLeg, ChainReport, ChangeOrder, Chart, ChartFault,
    ChartPreset, ChartSource, ClearingLine, ClearingPolicy, CollectionCase, CollectionOrder, CollectionProgress,
    CollectionRules, Command, Comparison, ConfirmedMatch, ConsistencyProof, Control, Converted, ConvertedParts,
    CreditLimit, CreditPolicy, CreditSimulation, CsvRules, CubeDefinition, CubeTable, CurrencyChange, CustomerBehavior,
    CustomerRisk, CustomerStatement, CutOff, Dashboard, DashboardOrder, DateColumn, DateDialect, DateText,
    DatedPayment, DayCut, Debt, Decision, DepartedOwner, DiscountOffer, DiscountTerms, DunningPlan, DunningPolicy,
    EarlyPolicy, EntryCheck, EventDate, EventOutcome, EventReport, ExactSum, ExceptionChange, ExceptionFinding,
    ExceptionRecord, ExceptionReport, ExceptionRule, ExtractComparison, ExtractRow, ExtractRules, Field, FieldBlame,
    ForecastAccuracy, ForecastLookBack, ForecastRules, ForeignBalance, ForeignClearing, ForeignEntry, ForeignItem,
    ForeignLot, ForgottenPayer, FrozenPeriod, GapRepair, Generated, Genesis, GradeContext, GradePolicy, GradeRun, Head,
    HistoryEntry, InboxLine, InclusionProof, InstallmentTie, ItemMove, ItemStatus, KnownLine, LateItem, LatePlan,
    LateTerms, LimitProposal, LimitationAct, LimitationRule, LimitationStatus, LineMerge, Link, LogReport, LogSource,
    LogTrust, LossRate, Lot, Masked, MatchBooking, MatchFit, MatchItem, MatchLine, MatchMeasure, MatchParty, MatchPlan,
    MatchRules, MatcherChange, MatcherUpdate, MessagePlaceholder, MessageTemplate, MessageText, MessageValue,
    MoneyFact, MoneySource, MoneyUse, MonthEnd, MonthEndOrder, Movement, NamedScheme, Netting, NextPayment, Notice,
    Observation, ObservationRules, OpenInstallment, Order, OrderCase, OrderCheck, OrderCheckRequest, OrderProblem,
    Organization, OutstandingItem, OverdueCase, PaidInstallment, PaidPart, PartPaid, Parts, Payer, PayerCandidate,
    PayerEvent, PeerRates, PeriodCadence, PeriodCheck, PeriodContent, PeriodEntry, PeriodSpan, PeriodStatus, Plan,
    PlannedCash, PlannedItem, PointScore, PointTable, PointValue, PolicyReport, Portfolio, PortfolioRatios,
    PostingRules, PostingWindow, Provision, ProvisionPolicy, Quote, QuoteItem, RankRow, RankingOrder, RatioRules,
    ReadRules, Receivable, ReceivablePlan, ReconciledPeriod, RecordKey, Recorded, Recovery, RecoveryRule, Remainder,
    RememberedPayer, ReminderPolicy, ReminderPreset, ReminderWindow, Reminders, RepairKind, Report, ReportChart,
    ReportColumn, ReportDocument, ReportLanguage, ReportSection, ReportTable, Respread, Restatement, Result,
    Revaluation, RevaluationPolicy, Reversal, ReversalStyle, ReviewedLine, RollRates, Rounding, Schedule, Scheme,
    SettlementQuote, Slip, SpecificProvision, Split, StatedBalance, Statement, StatementAnswer, StatementFile,
    StatementHeader, Step, StepTimes, Subject, SumSets, TableLayout, TableMatch, TaxPart, TaxRounded, TaxTaken,
    TaxedAmount, Terms, TieOut, TraceLine, Transfer, Undo, UndoOrder, UndoTarget, UnmatchedMoney, Until, ValuedBalance,
    Verb, Verdict, Verification, Viewer, Vintage, Voucher, VoucherSet, Waterfall, WaterfallReplay, WaterfallRules,
};

/// The balances of these accounts at the end of a day, one for each currency, rolled up and account by
/// account. Any day: what will expire or lapse by then is no longer counted.
#[uniffi::export(default(policy = None))]
pub fn account_balance(
    movements: Given<Vec<Movement>>,
    policy: Given<Option<AccountPolicy>>,
    of: Given<AccountFilter>,
    as_of: Given<LocalDate>,
) -> Result<Vec<Balance>> {
    let movements = movements.at("movements")?;
    let policy = policy.at("policy")?.unwrap_or_default();
    let of = of.at("of")?;
    let as_of = as_of.at("asOf")?;
    Ok(duebook::Accounts::replay(&movements, policy)?.balance(&of, as_of)?)
}

/// Decides and applies one wish after another. A refused one is passed over; those after it see the
/// accounts as those before it left them.
#[uniffi::export(default(policy = None))]
pub fn account_batch(
    movements: Given<Vec<Movement>>,
    policy: Given<Option<AccountPolicy>>,
    batch: Given<Vec<BatchRequest>>,
) -> Result<Vec<BatchLine>> {
    let movements = movements.at("movements")?;
    let policy = policy.at("policy")?.unwrap_or_default();
    let batch = batch.at("batch")?;
    Ok(duebook::Accounts::replay(&movements, policy)?.batch(&batch))
}

/// The movement that does what is wanted, with the lots it takes and why. Nothing changes: the caller
/// stores the movement and applies it.
///
/// Money is taken in the order of consumption: money whose scope fits first; then lower priority number,
/// sooner expiry (none last), given before paid, earlier arrival, id. A request may name lots instead.
#[uniffi::export(default(policy = None))]
pub fn account_decide(
    movements: Given<Vec<Movement>>,
    policy: Given<Option<AccountPolicy>>,
    id: Given<Id>,
    on: Given<LocalDate>,
    request: Given<AccountRequest>,
) -> Result<AccountPlan> {
    let movements = movements.at("movements")?;
    let policy = policy.at("policy")?.unwrap_or_default();
    let id = id.at("id")?;
    let on = on.at("on")?;
    let request = request.at("request")?;
    Ok(duebook::Accounts::replay(&movements, policy)?.decide(&id, on, &request)?)
}

/// The holds of these accounts that were there at the end of a day, in the order they were made.
#[uniffi::export(default(policy = None))]
pub fn account_holds(
    movements: Given<Vec<Movement>>,
    policy: Given<Option<AccountPolicy>>,
    of: Given<AccountFilter>,
    as_of: Given<LocalDate>,
) -> Result<Vec<AccountHold>> {
    let movements = movements.at("movements")?;
    let policy = policy.at("policy")?.unwrap_or_default();
    let of = of.at("of")?;
    let as_of = as_of.at("asOf")?;
    Ok(duebook::Accounts::replay(&movements, policy)?.holds(&of, as_of)?)
}

/// The lines of an account from its first day to its last, both included.
///
/// Money that expires and holds that end by their date stand as lines without a movement, first on their
/// day, so that each line follows from the one before.
#[uniffi::export(default(policy = None))]
pub fn account_ledger(
    movements: Given<Vec<Movement>>,
    policy: Given<Option<AccountPolicy>>,
    account: Given<AccountKey>,
    first: Given<LocalDate>,
    last: Given<LocalDate>,
) -> Result<AccountLedger> {
    let movements = movements.at("movements")?;
    let policy = policy.at("policy")?.unwrap_or_default();
    let account = account.at("account")?;
    let first = first.at("first")?;
    let last = last.at("last")?;
    Ok(duebook::Accounts::replay(&movements, policy)?.ledger(&account, first, last)?)
}

/// The links of an item up to a day, in the order they were recorded; those taken back stay and say so.
#[uniffi::export(default(policy = None))]
pub fn account_links(
    movements: Given<Vec<Movement>>,
    policy: Given<Option<AccountPolicy>>,
    item: Given<Id>,
    as_of: Given<LocalDate>,
) -> Result<Vec<AccountLink>> {
    let movements = movements.at("movements")?;
    let policy = policy.at("policy")?.unwrap_or_default();
    let item = item.at("item")?;
    let as_of = as_of.at("asOf")?;
    Ok(duebook::Accounts::replay(&movements, policy)?.links(&item, as_of)?)
}

/// The lots of these accounts that were there at the end of a day, account by account, by arrival and id.
#[uniffi::export(default(policy = None))]
pub fn account_lots(
    movements: Given<Vec<Movement>>,
    policy: Given<Option<AccountPolicy>>,
    of: Given<AccountFilter>,
    as_of: Given<LocalDate>,
) -> Result<Vec<AccountLot>> {
    let movements = movements.at("movements")?;
    let policy = policy.at("policy")?.unwrap_or_default();
    let of = of.at("of")?;
    let as_of = as_of.at("asOf")?;
    Ok(duebook::Accounts::replay(&movements, policy)?.lots(&of, as_of)?)
}

/// How many movements there are, and the latest of their days.
#[uniffi::export(default(policy = None))]
pub fn account_replay(movements: Given<Vec<Movement>>, policy: Given<Option<AccountPolicy>>) -> Result<AccountSummary> {
    let movements = movements.at("movements")?;
    let policy = policy.at("policy")?.unwrap_or_default();
    Ok(duebook::Accounts::replay(&movements, policy)?.summary())
}

/// Compares what is on the books at the end of a day with the control accounts of the general ledger.
#[uniffi::export(default(policy = None))]
pub fn account_tie_out(
    movements: Given<Vec<Movement>>,
    policy: Given<Option<AccountPolicy>>,
    controls: Given<Vec<Control>>,
    as_of: Given<LocalDate>,
) -> Result<TieOut> {
    let movements = movements.at("movements")?;
    let policy = policy.at("policy")?.unwrap_or_default();
    let controls = controls.at("controls")?;
    let as_of = as_of.at("asOf")?;
    Ok(duebook::Accounts::replay(&movements, policy)?.tie_out(&controls, as_of)?)
}

/// What can be used on a day, as lots for `allocate`(crate::allocate): each with its rest, scope,
/// priority, expiry, and the fields of its account and its own.
#[uniffi::export(default(policy = None))]
pub fn account_to_lots(
    movements: Given<Vec<Movement>>,
    policy: Given<Option<AccountPolicy>>,
    of: Given<AccountFilter>,
    as_of: Given<LocalDate>,
) -> Result<Vec<Lot>> {
    let movements = movements.at("movements")?;
    let policy = policy.at("policy")?.unwrap_or_default();
    let of = of.at("of")?;
    let as_of = as_of.at("asOf")?;
    Ok(duebook::Accounts::replay(&movements, policy)?.to_lots(&of, as_of)?)
}

/// The way of a lot up to a day: what it paid, what was held, where the rest went, and the same for every
/// lot that parts of it became. By date, within a day in the order recorded.
#[uniffi::export(default(policy = None))]
pub fn account_trace(
    movements: Given<Vec<Movement>>,
    policy: Given<Option<AccountPolicy>>,
    lot: Given<Id>,
    as_of: Given<LocalDate>,
) -> Result<Vec<TraceLine>> {
    let movements = movements.at("movements")?;
    let policy = policy.at("policy")?.unwrap_or_default();
    let lot = lot.at("lot")?;
    let as_of = as_of.at("asOf")?;
    Ok(duebook::Accounts::replay(&movements, policy)?.trace(&lot, as_of)?)
}

/// Sorts what is open on `as_of` into buckets of days past due, one row per currency.
///
/// `limits` are inclusive and rise: with `[30, 60, 90]` an item 30 days past due stands in the first
/// bucket, one 31 days past due in the second, and one 91 days past due in the fourth and last. An
/// item due today is not overdue (Odoo, Tryton), and an item issued later is not there yet. Buckets have no gap and no overlap.
#[uniffi::export]
pub fn aging(items: Given<Vec<Receivable>>, limits: Given<Vec<i64>>, as_of: Given<LocalDate>) -> Result<Vec<AgingRow>> {
    let items = items.at("items")?;
    let limits = limits.at("limits")?;
    let as_of = as_of.at("asOf")?;
    Ok(duebook::aging(&items, &limits, as_of)?)
}

/// The chart of one row of an aging, calm for what is not due and alarming for what is oldest.
#[uniffi::export]
pub fn aging_chart(row: Given<AgingRow>, limits: Given<Vec<i64>>) -> Result<ReportChart> {
    let row = row.at("row")?;
    let limits = limits.at("limits")?;
    Ok(duebook::aging_chart(&row, &limits)?)
}

/// The aging of a portfolio at a cut-off.
#[uniffi::export(default(rules = None))]
pub fn aging_report(
    portfolio: Given<Portfolio>,
    cut_off: Given<CutOff>,
    rules: Given<Option<AgingRules>>,
) -> Result<AgingReport> {
    let portfolio = portfolio.at("portfolio")?;
    let cut_off = cut_off.at("cutOff")?;
    let rules = rules.at("rules")?.unwrap_or_default();
    Ok(duebook::aging_report(&portfolio, &cut_off, &rules)?)
}

/// The table of an aging (账龄表): a row for each currency, a column for each bucket. `limits` are those of the aging.
#[uniffi::export]
pub fn aging_table(rows: Given<Vec<AgingRow>>, limits: Given<Vec<i64>>) -> Result<ReportTable> {
    let rows = rows.at("rows")?;
    let limits = limits.at("limits")?;
    Ok(duebook::aging_table(&rows, &limits)?)
}

/// The rules most companies begin with.
#[uniffi::export]
pub fn alert_policy(preset: AlertPreset) -> Result<AlertPolicy> {
    Ok(duebook::alert_policy(preset))
}

/// What changed since the last report. The alerts of this one are `before` of the next.
#[uniffi::export(default(before = [], filter = None))]
pub fn alert_report(
    now: Given<Vec<Alert>>,
    before: Given<Vec<Alert>>,
    filter: Given<Option<AlertFilter>>,
) -> Result<AlertChanges> {
    let now = now.at("now")?;
    let before = before.at("before")?;
    let filter = filter.at("filter")?.unwrap_or_default();
    Ok(duebook::alert_report(&duebook::AlertReportRequest { now, before, filter })?)
}

/// What should be looked at on a day, the gravest first.
///
/// Nothing that happened or was entered after the cut-off counts, so that asking for a past day gives what was to be
/// seen then. Alerts come by severity, then by kind, then by id.
#[uniffi::export(default(facts = None))]
pub fn alerts(
    portfolio: Given<Portfolio>,
    cut_off: Given<CutOff>,
    policy: Given<AlertPolicy>,
    facts: Given<Option<AlertFacts>>,
) -> Result<Vec<Alert>> {
    let portfolio = portfolio.at("portfolio")?;
    let cut_off = cut_off.at("cutOff")?;
    let policy = policy.at("policy")?;
    let facts = facts.at("facts")?.unwrap_or_default();
    Ok(duebook::alerts(&portfolio, &cut_off, &policy, &facts)?)
}

/// Proposes which money pays which items.
///
/// Money only pays items of its own customer in its own currency. What lots name is followed first, then
/// the phases of the scheme; the rules are those of `Rule`(crate::Rule) and `Scheme`. The time is that of
/// sorting the items once; no lot looks twice at what was already paid.
#[uniffi::export]
pub fn allocate(
    lots: Given<Vec<Lot>>,
    items: Given<Vec<Receivable>>,
    scheme: Given<Scheme>,
    as_of: Given<LocalDate>,
) -> Result<Plan> {
    let lots = lots.at("lots")?;
    let items = items.at("items")?;
    let scheme = scheme.at("scheme")?;
    let as_of = as_of.at("asOf")?;
    Ok(duebook::allocate(&duebook::AllocationRequest { lots: &lots, items: &items, scheme: &scheme, as_of })?)
}

/// Works out the charge of a period and its entry: 信用减值损失 against 坏账准备.
#[uniffi::export]
pub fn allowance_movement(
    key: Given<Id>,
    on: Given<LocalDate>,
    opening: Given<Money>,
    written_off: Given<Money>,
    recovered: Given<Money>,
    target: Given<AllowanceTarget>,
    summary: String,
) -> Result<AllowanceMovement> {
    let key = key.at("key")?;
    let on = on.at("on")?;
    let opening = opening.at("opening")?;
    let written_off = written_off.at("writtenOff")?;
    let recovered = recovered.at("recovered")?;
    let target = target.at("target")?;
    Ok(duebook::allowance_movement(&duebook::AllowanceMovementRequest {
        key,
        on,
        opening,
        written_off,
        recovered,
        target,
        summary,
    })?)
}

/// Plans a change of a contract: nothing is changed until the caller takes over the answer.
#[uniffi::export(default(paid = [], events = [], calendar = None))]
pub fn amend(
    schedule: Given<Schedule>,
    version: i64,
    paid: Given<Vec<PaidInstallment>>,
    total: Given<Money>,
    part_paid: PartPaid,
    rest: Given<Respread>,
    events: Given<Vec<EventDate>>,
    calendar: Given<Option<BusinessCalendar>>,
) -> Result<Amendment> {
    let schedule = schedule.at("schedule")?;
    let paid = paid.at("paid")?;
    let total = total.at("total")?;
    let rest = rest.at("rest")?;
    let events = events.at("events")?;
    let calendar = calendar.at("calendar")?;
    Ok(duebook::amend(&duebook::AmendRequest { schedule, version, paid, total, part_paid, rest, events, calendar })?)
}

/// An amount of yuan in Chinese capitals.
///
/// The words 人民币 that a form prints in front are not part of the answer.
#[uniffi::export]
pub fn amount_in_words(amount: Given<Money>) -> Result<String> {
    let amount = amount.at("amount")?;
    Ok(duebook::amount_in_words(amount)?)
}

/// Answers a case (审批): approve, reject, send back, delegate, add a step, withdraw. The answer is the case after it.
#[uniffi::export]
pub fn approval_answer(
    organization: Given<Organization>,
    approval_case: Given<ApprovalCase>,
    answer: Given<CaseAnswer>,
) -> Result<ApprovalCase> {
    let organization = organization.at("organization")?;
    let approval_case = approval_case.at("case")?;
    let answer = answer.at("answer")?;
    Ok(duebook::stateless::approval_answer(&organization, &approval_case, &answer)?)
}

/// Who holds a case (当前审批人); nothing before it was opened.
#[uniffi::export]
pub fn approval_holders(
    organization: Given<Organization>,
    approval_case: Given<ApprovalCase>,
    as_of: Given<Instant>,
) -> Result<Option<CaseHolding>> {
    let organization = organization.at("organization")?;
    let approval_case = approval_case.at("case")?;
    let as_of = as_of.at("asOf")?;
    Ok(duebook::stateless::approval_holders(&organization, &approval_case, as_of)?)
}

/// The approval of exactly this content at that instant.
#[uniffi::export]
pub fn approval_in_force(
    approval_case: Given<ApprovalCase>,
    digest: Given<Id>,
    as_of: Given<Instant>,
) -> Result<ApprovalInForce> {
    let approval_case = approval_case.at("case")?;
    let digest = digest.at("digest")?;
    let as_of = as_of.at("asOf")?;
    Ok(duebook::approval_in_force(&approval_case, &digest, as_of)?)
}

/// What waits for a person (待办审批), the most urgent first.
#[uniffi::export]
pub fn approval_inbox(
    organization: Given<Organization>,
    cases: Given<Vec<ApprovalCase>>,
    person: Given<Id>,
    as_of: Given<Instant>,
) -> Result<Vec<InboxLine>> {
    let organization = organization.at("organization")?;
    let cases = cases.at("cases")?;
    let person = person.at("person")?;
    let as_of = as_of.at("asOf")?;
    Ok(duebook::stateless::approval_inbox(&organization, &cases, &person, as_of)?)
}

/// Opens a case (发起审批): the branch of the policy that fits decides its steps.
#[uniffi::export]
pub fn approval_open(
    organization: Given<Organization>,
    policy: Given<ApprovalPolicy>,
    request: Given<CaseRequest>,
) -> Result<ApprovalCase> {
    let organization = organization.at("organization")?;
    let policy = policy.at("policy")?;
    let request = request.at("request")?;
    Ok(duebook::stateless::approval_open(&organization, &policy, &request)?)
}

/// The cases that are late at that instant (超时未审), the latest first.
#[uniffi::export]
pub fn approval_overdue(cases: Given<Vec<ApprovalCase>>, as_of: Given<Instant>) -> Result<Vec<OverdueCase>> {
    let cases = cases.at("cases")?;
    let as_of = as_of.at("asOf")?;
    Ok(duebook::overdue_cases(&cases, as_of)?)
}

/// How a case stands; nothing before it was opened.
#[uniffi::export]
pub fn approval_state(approval_case: Given<ApprovalCase>, as_of: Given<Instant>) -> Result<Option<CaseState>> {
    let approval_case = approval_case.at("case")?;
    let as_of = as_of.at("asOf")?;
    Ok(duebook::stateless::approval_state(&approval_case, as_of)?)
}

/// How long steps and cases took, as known at that instant: by policy, the cases as a whole first, then the steps by
/// name.
#[uniffi::export]
pub fn approval_times(
    cases: Given<Vec<ApprovalCase>>,
    percents: Given<Vec<i64>>,
    as_of: Given<Instant>,
) -> Result<Vec<StepTimes>> {
    let cases = cases.at("cases")?;
    let percents = percents.at("percents")?;
    let as_of = as_of.at("asOf")?;
    Ok(duebook::cycle_times(&cases, &percents, as_of)?)
}

/// Attaches the payments of notifications to the lines they were booked as.
///
/// An entry explains the line of its account that has the same number of the bank; or, if no line has it, the line of
/// the same batch. Several entries may explain one line together. What is attached adds up to the line, exactly;
/// otherwise nothing is, and the reason has both figures.
#[uniffi::export]
pub fn attach_details(statements: Given<Vec<Statement>>, notifications: Given<Vec<Statement>>) -> Result<Attached> {
    let statements = statements.at("statements")?;
    let notifications = notifications.at("notifications")?;
    Ok(duebook::attach_details(&duebook::AttachRequest { statements, notifications })?)
}

/// Whether rights were reviewed in time (权限定期审查).
#[uniffi::export]
pub fn attestation_status(
    organization: Given<Organization>,
    attestations: Given<Vec<AccessAttestation>>,
    every_days: i64,
    as_of: Given<Instant>,
) -> Result<AttestationStatus> {
    let organization = organization.at("organization")?;
    let attestations = attestations.at("attestations")?;
    let as_of = as_of.at("asOf")?;
    Ok(duebook::stateless::attestation_status(&organization, &attestations, every_days, as_of)?)
}

/// Makes the bank reconciliation statement of a day.
#[uniffi::export(default(book = [], bank = [], matches = [], carried = []))]
pub fn balance_table(
    as_of: Given<LocalDate>,
    book_balance: Given<Money>,
    bank_balance: Given<Money>,
    book: Given<Vec<CashBookLine>>,
    bank: Given<Vec<BankLine>>,
    matches: Given<Vec<TableMatch>>,
    carried: Given<Vec<OutstandingItem>>,
) -> Result<BalanceTable> {
    let as_of = as_of.at("asOf")?;
    let book_balance = book_balance.at("bookBalance")?;
    let bank_balance = bank_balance.at("bankBalance")?;
    let book = book.at("book")?;
    let bank = bank.at("bank")?;
    let matches = matches.at("matches")?;
    let carried = carried.at("carried")?;
    Ok(duebook::balance_table(&duebook::BalanceTableRequest {
        as_of,
        book_balance,
        bank_balance,
        book,
        bank,
        matches,
        carried,
    })?)
}

/// The bank reconciliation statement as one table (银行存款余额调节表): from the balance of the book and from the balance
/// of the bank to the same adjusted balance.
#[uniffi::export]
pub fn balance_table_report(table: Given<BalanceTable>) -> Result<ReportTable> {
    let table = table.at("table")?;
    Ok(duebook::balance_table_report(&table)?)
}

/// For each field of a customer, contract, receivable or receipt who gave it its present value, when, and by which
/// event (溯源责任), by the name of the field. The fields are those of `customer`,
/// `contract`, `receivable` and `receipt`; an event that
/// leaves a value as it is has not set it. The business date plays no part.
#[uniffi::export(default(as_of = None))]
pub fn book_blame(
    book: String,
    events: Given<Vec<Recorded>>,
    record: Given<RecordKey>,
    as_of: Given<Option<AsOf>>,
) -> Result<Vec<FieldBlame>> {
    let events = events.at("events")?;
    let record = record.at("record")?;
    let as_of = as_of.at("asOf")?.unwrap_or_default();
    Ok(duebook::Book::replay(&book, &events)?.blame(&record, &as_of)?)
}

/// Another book that begins as this one was at a point: to see what was, or to go on another way. It has an id of
/// its own, so that what is recorded there is never taken for what happened here.
#[uniffi::export]
pub fn book_branch(
    book: String,
    events: Given<Vec<Recorded>>,
    until: Given<Until>,
    id: Given<Id>,
) -> Result<BookSnapshot> {
    let events = events.at("events")?;
    let until = until.at("until")?;
    let id = id.at("id")?;
    Ok(duebook::Book::replay(&book, &events)?.branch(&until, id)?.snapshot()?)
}

/// Which receipts paid a receivable (来源), with the lot that carried the money and the movement that applied it:
/// together exactly what of it is paid.
#[uniffi::export(default(as_of = None))]
pub fn book_came_from(
    book: String,
    events: Given<Vec<Recorded>>,
    item: Given<Id>,
    as_of: Given<Option<AsOf>>,
) -> Result<Vec<MoneySource>> {
    let events = events.at("events")?;
    let item = item.at("item")?;
    let as_of = as_of.at("asOf")?.unwrap_or_default();
    Ok(duebook::Book::replay(&book, &events)?.came_from(&item, &as_of)?)
}

/// A case (审批单): an order that waits for approval, or waited.
#[uniffi::export]
pub fn book_case(book: String, events: Given<Vec<Recorded>>, case_id: Given<Id>) -> Result<OrderCase> {
    let events = events.at("events")?;
    let case_id = case_id.at("case")?;
    Ok(duebook::Book::replay(&book, &events)?.order_case(&case_id)?)
}

/// Works out what an order does. Nothing changes until the events are stored and applied.
///
/// The id of the order is looked at first: if it is known with this content the answer is that of then, whatever
/// has happened since. The book is as it was afterwards.
#[uniffi::export]
pub fn book_decide(book: String, events: Given<Vec<Recorded>>, order: Given<Order>) -> Result<Decision> {
    let events = events.at("events")?;
    let order = order.at("order")?;
    Ok(duebook::Book::replay(&book, &events)?.decide(&order).map_err(|error| error.at("order"))?)
}

/// The exceptions (对账异常) of an account, by id, in the form in which `raise_exceptions` takes them as `known` and
/// the content of a period as `exceptions`.
#[uniffi::export(default(as_of = None))]
pub fn book_exceptions(
    book: String,
    events: Given<Vec<Recorded>>,
    account: Given<Id>,
    as_of: Given<Option<AsOf>>,
) -> Result<Vec<ExceptionRecord>> {
    let events = events.at("events")?;
    let account = account.at("account")?;
    let as_of = as_of.at("asOf")?.unwrap_or_default();
    Ok(duebook::Book::replay(&book, &events)?.exceptions(&account, &as_of)?)
}

/// What a command is about, as the book stands: customer, owner, department, amount, currency, nature, contract,
/// item, and the fields of the records. Beside `Command::action` it is all that a right or an approval rule has
/// to look at. A record the book does not know gives no facts.
#[uniffi::export]
pub fn book_facts(
    book: String,
    events: Given<Vec<Recorded>>,
    command: Given<Command>,
    on: Given<LocalDate>,
) -> Result<Vec<Field>> {
    let events = events.at("events")?;
    let command = command.at("command")?;
    let on = on.at("on")?;
    Ok(duebook::Book::replay(&book, &events)?.facts(&command, on))
}

/// What a viewer sees of a record: its facts without those that are hidden, which are named.
#[uniffi::export]
pub fn book_facts_seen(
    book: String,
    events: Given<Vec<Recorded>>,
    record: Given<RecordKey>,
    viewer: Given<Viewer>,
) -> Result<Masked> {
    let events = events.at("events")?;
    let record = record.at("record")?;
    let viewer = viewer.at("viewer")?;
    Ok(duebook::Book::replay(&book, &events)?.facts_seen(&record, &viewer)?)
}

/// The head of the book (根摘要): how many lines, and the root over all of them. Kept where the keeper of the log
/// cannot reach, it stands for every byte.
///
/// Who never asks pays nothing, who asks pays for what is new: the digests of the lines seen so far are kept.
#[uniffi::export]
pub fn book_head(book: String, events: Given<Vec<Recorded>>) -> Result<Head> {
    let events = events.at("events")?;
    Ok(duebook::Book::replay(&book, &events)?.head()?)
}

/// The events that touched a stream, oldest first: who changed what, when, from what to what (变更记录). Events are
/// whole: a viewer from whom a field is hidden sees none of them.
#[uniffi::export(default(viewer = None))]
pub fn book_history(
    book: String,
    events: Given<Vec<Recorded>>,
    stream: Given<BookStream>,
    viewer: Given<Option<Viewer>>,
) -> Result<Vec<Recorded>> {
    let events = events.at("events")?;
    let stream = stream.at("stream")?;
    let viewer = viewer.at("viewer")?;
    Ok(duebook::Book::replay(&book, &events)?.history(&stream, viewer.as_ref())?)
}

/// What waits for a person (待办审批), the most urgent first.
#[uniffi::export]
pub fn book_inbox(
    book: String,
    events: Given<Vec<Recorded>>,
    person: Given<Id>,
    as_of: Given<Instant>,
) -> Result<Vec<InboxLine>> {
    let events = events.at("events")?;
    let person = person.at("person")?;
    let as_of = as_of.at("asOf")?;
    Ok(duebook::Book::replay(&book, &events)?.inbox(&person, as_of)?)
}

/// The commands for what is certain (入账指令): the money is recorded and pays what it is for.
///
/// A decision that somebody confirmed is booked if its outcome was set to `MatchOutcome::Post`.
#[uniffi::export]
pub fn book_match_commands(
    book: String,
    events: Given<Vec<Recorded>>,
    found: Given<BookMatch>,
    unmatched: UnmatchedMoney,
) -> Result<MatchBooking> {
    let events = events.at("events")?;
    let found = found.at("found")?;
    Ok(duebook::Book::replay(&book, &events)?.match_commands(&found, unmatched)?)
}

/// Matches lines of a bank with everything that is open in the book (对账).
///
/// Whose names and accounts may stand on a line the book knows in part: the names of its customers, also those they
/// had before they were merged. `parties` says what else is known: other names, accounts, groups, payers.
#[uniffi::export(default(parties = [], rules = None, as_of = None))]
pub fn book_match_lines(
    book: String,
    events: Given<Vec<Recorded>>,
    lines: Given<Vec<MatchLine>>,
    parties: Given<Vec<MatchParty>>,
    rules: Given<Option<MatchRules>>,
    as_of: Given<Option<AsOf>>,
) -> Result<BookMatch> {
    let events = events.at("events")?;
    let lines = lines.at("lines")?;
    let parties = parties.at("parties")?;
    let rules = rules.at("rules")?.unwrap_or_default();
    let as_of = as_of.at("asOf")?.unwrap_or_default();
    Ok(duebook::Book::replay(&book, &events)?.match_lines(&lines, &parties, &rules, &as_of)?)
}

/// The notices of the events after the one of that number, one for an event at most. Who holds a case is looked
/// up at the instant of the event among the people of today.
#[uniffi::export]
pub fn book_outbox(book: String, events: Given<Vec<Recorded>>, sequence: i64) -> Result<Vec<Notice>> {
    let events = events.at("events")?;
    Ok(duebook::Book::replay(&book, &events)?.outbox(sequence)?)
}

/// The debts, the money and the customers, each with what happened to it, by id (应收账款组合).
///
/// The day of entry of an event is that on which it was recorded, by the clocks of the company: those of the rules
/// (`dates`, `utcOffset`) that held on its business date when it was recorded, UTC without. Money that was there
/// before a debt came into being paid it as a prepayment (预收冲应收); a credit note paid it as netting. A customer who was merged is
/// the one who stays. A hold counts until its end is recorded. A dispute begins with its debt at the earliest.
#[uniffi::export(default(as_of = None))]
pub fn book_portfolio(book: String, events: Given<Vec<Recorded>>, as_of: Given<Option<AsOf>>) -> Result<Portfolio> {
    let events = events.at("events")?;
    let as_of = as_of.at("asOf")?.unwrap_or_default();
    Ok(duebook::Book::replay(&book, &events)?.portfolio(&as_of)?)
}

/// Reads a log: one event a line, each line ended. A last line without an end was cut off while it was written.
#[uniffi::export]
pub fn book_read_log(text: String) -> Result<Vec<Recorded>> {
    Ok(duebook::read_log(&text)?)
}

/// What was done with the reconciliation periods of an account, by their last day: what `period_status` takes as
/// `entries`.
#[uniffi::export(default(as_of = None))]
pub fn book_reconciliations(
    book: String,
    events: Given<Vec<Recorded>>,
    account: Given<Id>,
    as_of: Given<Option<AsOf>>,
) -> Result<Vec<ReconciledPeriod>> {
    let events = events.at("events")?;
    let account = account.at("account")?;
    let as_of = as_of.at("asOf")?.unwrap_or_default();
    Ok(duebook::Book::replay(&book, &events)?.reconciliations(&account, &as_of)?)
}

/// All customers with all figures; for a viewer those whose accounts may be seen.
#[uniffi::export(default(as_of = None))]
pub fn book_replay(book: String, events: Given<Vec<Recorded>>, as_of: Given<Option<AsOf>>) -> Result<BookSummary> {
    let events = events.at("events")?;
    let as_of = as_of.at("asOf")?.unwrap_or_default();
    Ok(duebook::Book::replay(&book, &events)?.summary(&as_of)?)
}

/// All customers with all figures; for a viewer those whose accounts may be seen.
#[uniffi::export(default(tail = [], as_of = None))]
pub fn book_restore(
    snapshot: Given<BookSnapshot>,
    tail: Given<Vec<Recorded>>,
    as_of: Given<Option<AsOf>>,
) -> Result<BookSummary> {
    let snapshot = snapshot.at("snapshot")?;
    let tail = tail.at("tail")?;
    let as_of = as_of.at("asOf")?.unwrap_or_default();
    Ok(duebook::Book::restore(&snapshot, &tail)?.summary(&as_of)?)
}

/// The book at this point, to be kept.
#[uniffi::export]
pub fn book_snapshot(book: String, events: Given<Vec<Recorded>>) -> Result<BookSnapshot> {
    let events = events.at("events")?;
    Ok(duebook::Book::replay(&book, &events)?.snapshot()?)
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
#[uniffi::export]
pub fn book_validate(book: String, events: Given<Vec<Recorded>>, order: Given<Order>) -> Result<Vec<OrderProblem>> {
    let events = events.at("events")?;
    let order = order.at("order")?;
    Ok(duebook::Book::replay(&book, &events)?.validate(&order)?)
}

/// What foreign receivables and foreign money are worth in the home currency (账面本位币余额), by customer and
/// record; nothing in a book that declares none.
#[uniffi::export(default(as_of = None))]
pub fn book_values(
    book: String,
    events: Given<Vec<Recorded>>,
    as_of: Given<Option<AsOf>>,
) -> Result<Vec<ValuedBalance>> {
    let events = events.at("events")?;
    let as_of = as_of.at("asOf")?.unwrap_or_default();
    Ok(duebook::Book::replay(&book, &events)?.values(&as_of)?)
}

/// Adds all events up once more, without any of the running figures, and compares (全面核对): what every
/// customer has on the books in every currency, and what is open of every receivable.
#[uniffi::export]
pub fn book_verify(book: String, events: Given<Vec<Recorded>>) -> Result<Verification> {
    let events = events.at("events")?;
    Ok(duebook::Book::replay(&book, &events)?.verify()?)
}

/// The vouchers (记账凭证) of the events that moved money, each exactly once: whoever asks for what is after the
/// last answer misses none and gets none twice, wherever the answers are cut.
///
/// A voucher has the business date of its event; that of a new receivable has the day from which it is owed.
/// What is taken back is entered as the exact reverse, with the net, tax and home value of then, as the style says;
/// one that takes back another voucher whole names it. A receivable that becomes less, by a credit note or an
/// amendment, is a red invoice (红字发票).
#[uniffi::export(default(window = None))]
pub fn book_vouchers(
    book: String,
    events: Given<Vec<Recorded>>,
    rules: Given<PostingRules>,
    window: Given<Option<PostingWindow>>,
) -> Result<BookVouchers> {
    let events = events.at("events")?;
    let rules = rules.at("rules")?;
    let window = window.at("window")?.unwrap_or_default();
    Ok(duebook::Book::replay(&book, &events)?.vouchers(&rules, &window)?)
}

/// What became of the money of a receipt (去向), also after it was moved to other accounts or became another kind
/// of money: together exactly what it brought in. Nothing if it never arrived or was taken back by the bank.
#[uniffi::export(default(as_of = None))]
pub fn book_went_to(
    book: String,
    events: Given<Vec<Recorded>>,
    receipt: Given<Id>,
    as_of: Given<Option<AsOf>>,
) -> Result<Vec<MoneyUse>> {
    let events = events.at("events")?;
    let receipt = receipt.at("receipt")?;
    let as_of = as_of.at("asOf")?.unwrap_or_default();
    Ok(duebook::Book::replay(&book, &events)?.went_to(&receipt, &as_of)?)
}

/// Writes a log: the canonical line of every event, each line ended (账簿日志). What `read_log` reads.
#[uniffi::export]
pub fn book_write_log(events: Given<Vec<Recorded>>) -> Result<String> {
    let events = events.at("events")?;
    Ok(duebook::write_log(&events)?)
}

/// Whether somebody may view, approve or adjust something, and why. Without a policy everybody may.
#[uniffi::export(default(organization = None, policy = None))]
pub fn can(
    organization: Given<Option<Organization>>,
    policy: Given<Option<AccessPolicy>>,
    actor: Given<Id>,
    verb: Verb,
    subject: Given<Subject>,
    as_of: Given<Instant>,
) -> Result<Verdict> {
    let organization = organization.at("organization")?.unwrap_or_default();
    let policy = policy.at("policy")?;
    let actor = actor.at("actor")?;
    let subject = subject.at("subject")?;
    let as_of = as_of.at("asOf")?;
    Ok(duebook::stateless::can(&organization, policy.as_ref(), &actor, verb, &subject, as_of)?)
}

/// An exception after a person did something with it.
#[uniffi::export]
pub fn change_exception(
    exception: Given<ExceptionRecord>,
    change: Given<ExceptionChange>,
    on: Given<LocalDate>,
) -> Result<ExceptionRecord> {
    let exception = exception.at("exception")?;
    let change = change.at("change")?;
    let on = on.at("on")?;
    Ok(duebook::change_exception(&duebook::ExceptionChangeRequest { exception, change, on })?)
}

/// A chart by its name, for books in the currency `home`.
#[uniffi::export]
pub fn chart(preset: ChartPreset, home: Given<Currency>) -> Result<Chart> {
    let home = home.at("home")?;
    Ok(duebook::chart(preset, home))
}

/// What is wrong with policies (审批规则检查): gaps, overlaps, dead branches, steps nobody can answer.
#[uniffi::export(default(organization = None))]
pub fn check_approval_policies(
    policies: Given<Vec<ApprovalPolicy>>,
    organization: Given<Option<Organization>>,
    as_of: Given<Instant>,
) -> Result<PolicyReport> {
    let policies = policies.at("policies")?;
    let organization = organization.at("organization")?;
    let as_of = as_of.at("asOf")?;
    Ok(duebook::stateless::check_approval_policies(&policies, organization.as_ref(), as_of)?)
}

/// The fields, if somebody may change all of them.
#[uniffi::export(default(organization = None, policy = None, step = None))]
pub fn check_changes(
    organization: Given<Option<Organization>>,
    policy: Given<Option<AccessPolicy>>,
    actor: Given<Id>,
    action: Given<Id>,
    step: Given<Option<Id>>,
    fields: Given<Vec<Field>>,
    as_of: Given<Instant>,
) -> Result<Vec<Field>> {
    let organization = organization.at("organization")?.unwrap_or_default();
    let policy = policy.at("policy")?;
    let actor = actor.at("actor")?;
    let action = action.at("action")?;
    let step = step.at("step")?;
    let fields = fields.at("fields")?;
    let as_of = as_of.at("asOf")?;
    Ok(duebook::stateless::check_changes(
        &organization,
        policy.as_ref(),
        &actor,
        &action,
        step.as_ref(),
        &fields,
        as_of,
    )?)
}

/// Everything that is wrong with a chart, or missing in it, in the order of its rules. A chart with faults other
/// than kinds without a rule makes no voucher.
#[uniffi::export]
pub fn check_chart(chart: Given<Chart>) -> Result<Vec<ChartFault>> {
    let chart = chart.at("chart")?;
    Ok(duebook::check_chart(&chart).map_err(|error| error.at("chart"))?)
}

/// Checks a document before it is booked: the total in the base currency is the total at the rate, halves
/// away from zero, and the lines add up in both currencies, all exactly (用友U8).
#[uniffi::export]
pub fn check_foreign_entry(entry: Given<ForeignEntry>) -> Result<EntryCheck> {
    let entry = entry.at("entry")?;
    Ok(duebook::check_foreign_entry(&entry)?)
}

/// Checks that `line` is the first line of the log of `book`; the answer is what it says.
#[uniffi::export]
pub fn check_genesis(line: String, book: Given<Id>) -> Result<Genesis> {
    let book = book.at("book")?;
    Ok(duebook::check_genesis(&line, &book)?)
}

/// Checks an order against the policy.
#[uniffi::export(default(policy = None))]
pub fn check_order(
    portfolio: Given<Portfolio>,
    request: Given<OrderCheckRequest>,
    policy: Given<Option<CreditPolicy>>,
) -> Result<OrderCheck> {
    let portfolio = portfolio.at("portfolio")?;
    let request = request.at("request")?;
    let policy = policy.at("policy")?.unwrap_or_default();
    Ok(duebook::check_order(&portfolio, &request, &policy)?)
}

/// Checks whether a period can be signed, and gives the digest of what would be.
#[uniffi::export]
pub fn check_period(content: Given<PeriodContent>) -> Result<PeriodCheck> {
    let content = content.at("content")?;
    Ok(duebook::check_period(&content).map_err(|error| error.at("content"))?)
}

/// Checks that a declared layout says what is needed, and nothing twice; gives the headings without which a table is
/// not of this layout.
#[uniffi::export]
pub fn check_table_layout(layout: Given<TableLayout>) -> Result<Vec<String>> {
    let layout = layout.at("layout")?;
    Ok(duebook::check_table_layout(&layout).map_err(|error| error.at("layout"))?)
}

/// Checks that a template names only places that will be filled, and tells which it names, in the order of the places.
#[uniffi::export]
pub fn check_template(
    template: Given<MessageTemplate>,
    placeholders: Given<Vec<MessagePlaceholder>>,
) -> Result<Vec<Id>> {
    let template = template.at("template")?;
    let placeholders = placeholders.at("placeholders")?;
    Ok(duebook::check_template(&template, &placeholders)?)
}

/// Checks that a voucher balances in each currency and in the home currency, and has no line of nothing. The answer
/// is the voucher as it is.
#[uniffi::export]
pub fn check_voucher(voucher: Given<Voucher>) -> Result<Voucher> {
    let voucher = voucher.at("voucher")?;
    Ok(duebook::check_voucher(&voucher).map_err(|error| error.at("voucher"))?)
}

/// Takes in an account number as it is written.
///
/// A leading apostrophe and `="…"`, with which exports keep a spreadsheet from counting, are taken off. A text that
/// begins like an IBAN of a country that has them, with at least 15 characters, must be one.
#[uniffi::export]
pub fn clean_account(text: String) -> Result<AccountNumber> {
    Ok(duebook::clean_account(&text)?)
}

/// Repairs typed or exported text, then takes it: normal form NFKC (full-width to half-width),
/// invisible characters dropped, blanks trimmed. A choice of the caller, never made silently.
#[uniffi::export]
pub fn clean_id(text: String) -> Result<Id> {
    Ok(duebook::Id::clean(text)?)
}

/// Values settled lines in the base currency and states the difference of each.
///
/// All lines of one lot are valued once and together, then each apart, and the residue goes where the
/// policy says (用友U8: to the first line); so are all lines of one item. Used up in its own currency is used
/// up in the books: the last line takes all of the book value, whatever the rate.
#[uniffi::export]
pub fn clear_foreign(
    base: Given<Currency>,
    lots: Given<Vec<ForeignLot>>,
    items: Given<Vec<ForeignItem>>,
    lines: Given<Vec<ClearingLine>>,
    policy: Given<ClearingPolicy>,
) -> Result<ForeignClearing> {
    let base = base.at("base")?;
    let lots = lots.at("lots")?;
    let items = items.at("items")?;
    let lines = lines.at("lines")?;
    let policy = policy.at("policy")?;
    Ok(duebook::clear_foreign(&duebook::ForeignClearingRequest { base, lots, items, lines, policy })?)
}

/// The cases of all debts that are overdue, reminded, promised or disputed, and not settled, in the order of the debts.
#[uniffi::export]
pub fn collection_cases(portfolio: Given<Portfolio>, cut_off: Given<CutOff>) -> Result<Vec<CollectionCase>> {
    let portfolio = portfolio.at("portfolio")?;
    let cut_off = cut_off.at("cutOff")?;
    Ok(duebook::collection_cases(&portfolio, &cut_off)?)
}

/// Puts the customers with something overdue into the order in which to call them (智能催收).
///
/// A customer counts for what of its overdue, undisputed debts will probably still be unpaid two weeks later, by the
/// same delays as in `forecast_cash`(crate::forecast_cash()): a large sum of one who always pays within days can wait.
/// A broken promise and debts that are about to be overdue for longer than a limit of the provision count in addition.
/// The points are the sum of those of the reasons.
#[uniffi::export(default(rules = None))]
pub fn collection_order(
    portfolio: Given<Portfolio>,
    cut_off: Given<CutOff>,
    rules: Given<Option<CollectionRules>>,
) -> Result<CollectionOrder> {
    let portfolio = portfolio.at("portfolio")?;
    let cut_off = cut_off.at("cutOff")?;
    let rules = rules.at("rules")?.unwrap_or_default();
    Ok(duebook::collection_order(&portfolio, &cut_off, &rules)?)
}

/// How far debts are collected, by the value of a field of theirs, or of their customers: by `contract`, by `project`.
#[uniffi::export]
pub fn collection_progress(
    portfolio: Given<Portfolio>,
    cut_off: Given<CutOff>,
    by: Given<Id>,
) -> Result<Vec<CollectionProgress>> {
    let portfolio = portfolio.at("portfolio")?;
    let cut_off = cut_off.at("cutOff")?;
    let by = by.at("by")?;
    Ok(duebook::collection_progress(&portfolio, &cut_off, &by)?)
}

/// How far two account numbers agree: the same, perhaps the same as far as they are known, or different.
///
/// Two masked numbers are never the same: what is hidden may differ.
#[uniffi::export]
pub fn compare_accounts(left: String, right: String) -> Result<AccountLikeness> {
    Ok(duebook::compare_accounts(&left, &right)?)
}

/// Compares two extracts row by row.
///
/// Rows that agree in everything that is compared are interchangeable; of several, those with the smaller ids are
/// paired. The answer does not depend on the order of the rows. It takes about n log n steps.
#[uniffi::export(default(rules = None, balances = []))]
pub fn compare_extracts(
    left: Given<Vec<ExtractRow>>,
    right: Given<Vec<ExtractRow>>,
    rules: Given<Option<ExtractRules>>,
    balances: Given<Vec<StatedBalance>>,
) -> Result<ExtractComparison> {
    let left = left.at("left")?;
    let right = right.at("right")?;
    let rules = rules.at("rules")?.unwrap_or_default();
    let balances = balances.at("balances")?;
    Ok(duebook::compare_extracts(&duebook::ExtractRequest { left, right, rules, balances })?)
}

/// Runs every scheme over the same lots and items and lists where and why they differ.
///
/// The time is that of the allocations and of sorting their lines.
#[uniffi::export]
pub fn compare_schemes(
    lots: Given<Vec<Lot>>,
    items: Given<Vec<Receivable>>,
    schemes: Given<Vec<NamedScheme>>,
    as_of: Given<LocalDate>,
) -> Result<Comparison> {
    let lots = lots.at("lots")?;
    let items = items.at("items")?;
    let schemes = schemes.at("schemes")?;
    let as_of = as_of.at("asOf")?;
    Ok(duebook::compare_schemes(&duebook::CompareRequest { lots, items, schemes, as_of })?)
}

/// Turns one amount.
#[uniffi::export]
pub fn convert(amount: Given<Money>, quote: Given<Quote>, rounding: Rounding) -> Result<Converted> {
    let amount = amount.at("amount")?;
    let quote = quote.at("quote")?;
    Ok(duebook::convert(amount, &quote, rounding)?)
}

/// Turns several amounts so that they add up to their sum turned once, as 用友U8 does for a batch of
/// settlements: there the residue goes to the first.
#[uniffi::export]
pub fn convert_parts(
    amounts: Given<Vec<Money>>,
    quote: Given<Quote>,
    rounding: Rounding,
    remainder: Remainder,
) -> Result<ConvertedParts> {
    let amounts = amounts.at("amounts")?;
    let quote = quote.at("quote")?;
    Ok(duebook::convert_parts(&amounts, &quote, rounding, remainder)?)
}

/// Proposes a limit for every customer and currency in which it has sales, debts or a limit, in the order of their ids.
///
/// The base is the average of what was billed in a month, over the months of the last twelve in which something was,
/// times the usual days of credit in thirtieths. A limit rises by at most a quarter in a review, and only if it has
/// stood for six months and there are six observations; it falls at once, but not below what is owed without approval.
#[uniffi::export(default(policy = None, context = None, limits = []))]
pub fn credit_limits(
    portfolio: Given<Portfolio>,
    cut_off: Given<CutOff>,
    policy: Given<Option<CreditPolicy>>,
    context: Given<Option<GradeContext>>,
    limits: Given<Vec<CreditLimit>>,
) -> Result<Vec<LimitProposal>> {
    let portfolio = portfolio.at("portfolio")?;
    let cut_off = cut_off.at("cutOff")?;
    let policy = policy.at("policy")?.unwrap_or_default();
    let context = context.at("context")?.unwrap_or_default();
    let limits = limits.at("limits")?;
    Ok(duebook::credit_limits(&portfolio, &cut_off, &policy, &context, &limits)?)
}

/// The credit that a negative item is: a lot of the source credit note, to be set against items of the same
/// customer and currency, and of the same fields if the scheme compares them.
///
/// Id, customer, references and fields are those of the item; it counts from the day it was issued, or else
/// from its due date. A credit is one sum: what it consists of is known to the item alone.
#[uniffi::export]
pub fn credit_lot(item: Given<Receivable>) -> Result<Lot> {
    let item = item.at("item")?;
    Ok(duebook::credit_lot(&item).map_err(|error| error.at("item"))?)
}

/// Works out a report, one table for each currency.
#[uniffi::export]
pub fn cube(portfolio: Given<Portfolio>, definition: Given<CubeDefinition>) -> Result<Vec<CubeTable>> {
    let portfolio = portfolio.at("portfolio")?;
    let definition = definition.at("definition")?;
    Ok(duebook::cube(&portfolio, &definition)?)
}

/// How customers paid, as of a cut-off: a row for each customer, or group, and currency, in that order.
///
/// Money that arrived is what the prepayments of the portfolio say, and what paid a debt directly if its receipt is not
/// among them.
#[uniffi::export(default(rules = None))]
pub fn customer_behavior(
    portfolio: Given<Portfolio>,
    cut_off: Given<CutOff>,
    rules: Given<Option<BehaviorRules>>,
) -> Result<Vec<CustomerBehavior>> {
    let portfolio = portfolio.at("portfolio")?;
    let cut_off = cut_off.at("cutOff")?;
    let rules = rules.at("rules")?.unwrap_or_default();
    Ok(duebook::customer_behavior(&portfolio, &cut_off, &rules)?)
}

/// The figures of a dashboard, one card for each currency.
#[uniffi::export]
pub fn dashboard(portfolio: Given<Portfolio>, order: Given<DashboardOrder>) -> Result<Vec<Dashboard>> {
    let portfolio = portfolio.at("portfolio")?;
    let order = order.at("order")?;
    Ok(duebook::dashboard(&portfolio, &order)?)
}

/// What an order did, now or when it was recorded before (指令结果): the events of its decision.
#[uniffi::export]
pub fn decision_facts(decision: Given<Decision>) -> Result<Vec<Recorded>> {
    let decision = decision.at("decision")?;
    Ok(duebook::stateless::decision_facts(&decision))
}

/// What still belongs to people who have left (离职负责人).
#[uniffi::export]
pub fn departed_owners(
    organization: Given<Organization>,
    subjects: Given<Vec<Subject>>,
    as_of: Given<Instant>,
) -> Result<Vec<DepartedOwner>> {
    let organization = organization.at("organization")?;
    let subjects = subjects.at("subjects")?;
    let as_of = as_of.at("asOf")?;
    Ok(duebook::stateless::departed_owners(&organization, &subjects, as_of)?)
}

/// Finds out how a column of amounts is written.
#[uniffi::export]
pub fn detect_amounts(values: Given<Vec<String>>) -> Result<AmountColumn> {
    let values = values.at("values")?;
    Ok(duebook::detect_amounts(&values)?)
}

/// Finds out how a column of dates is written.
#[uniffi::export]
pub fn detect_dates(values: Given<Vec<String>>) -> Result<DateColumn> {
    let values = values.at("values")?;
    Ok(duebook::detect_dates(&values)?)
}

/// The discounts of an item, computed once when it is issued: a later change of the terms does not touch them.
///
/// The discount is rounded as a whole, then the tax in it; the net part is the rest, so the two always add up.
/// The answer is in the order of the last days. Left out are steps that nobody can take: those that round to zero
/// or leave nothing to pay, whose last day lies before the day of issue, or that another step beats in both day
/// and amount.
#[uniffi::export(default(tax = None, excluded = None))]
pub fn discounts(
    gross: Given<Money>,
    tax: Given<Option<Money>>,
    excluded: Given<Option<Money>>,
    issued: Given<LocalDate>,
    terms: Given<DiscountTerms>,
) -> Result<Vec<DiscountOffer>> {
    let gross = gross.at("gross")?;
    let tax = tax.at("tax")?;
    let excluded = excluded.at("excluded")?;
    let issued = issued.at("issued")?;
    let terms = terms.at("terms")?;
    Ok(duebook::discounts(&duebook::DiscountRequest { gross, tax, excluded, issued, terms })?)
}

/// The reminders that fire on the days of a window.
///
/// A rule fires once for an item and the day it is agreed to be due, on the first day on which it may: not before its
/// own day, not before the item was known, not while anything holds it back. If another due date is agreed, it fires
/// for that one as well; if the first is agreed again, not a second time.
#[uniffi::export(default(planned = []))]
pub fn due_reminders(
    portfolio: Given<Portfolio>,
    window: Given<ReminderWindow>,
    policy: Given<ReminderPolicy>,
    planned: Given<Vec<PlannedItem>>,
) -> Result<Reminders> {
    let portfolio = portfolio.at("portfolio")?;
    let window = window.at("window")?;
    let policy = policy.at("policy")?;
    let planned = planned.at("planned")?;
    Ok(duebook::due_reminders(&portfolio, &window, &policy, &planned)?)
}

/// The letters of a day, with their reasons, and what to record once they went out.
///
/// An item due today is not overdue. Disputed parts are not asked for, nor is what is promised for a day that is not
/// over. A late charge is a debt of its own, dunned like any other, and bears no charge. Retention money is dunned like
/// any other once it is due; what customers were paid back and what was given up is not.
#[uniffi::export]
pub fn dunning_run(
    portfolio: Given<Portfolio>,
    cut_off: Given<CutOff>,
    policy: Given<DunningPolicy>,
) -> Result<DunningPlan> {
    let portfolio = portfolio.at("portfolio")?;
    let cut_off = cut_off.at("cutOff")?;
    let policy = policy.at("policy")?;
    Ok(duebook::dunning_run(&portfolio, &cut_off, &policy)?)
}

/// Looks for the sets of amounts that are together exactly the target.
///
/// Any 40 amounts are answered, more of them if many are equal, round or out of question. The work
/// doubles with every second amount and needs at most 48 MiB.
#[uniffi::export(default(budget = None))]
pub fn exact_sum(amounts: Given<Vec<Money>>, target: Given<Money>, budget: Given<Option<i64>>) -> Result<ExactSum> {
    let amounts = amounts.at("amounts")?;
    let target = target.at("target")?;
    let budget = budget.at("budget")?;
    Ok(duebook::exact_sum(&duebook::ExactSumRequest { amounts, target, budget })?)
}

/// What of a run somebody has to see to, for `raise_exceptions`(super::raise_exceptions): each once, by class and lines.
///
/// What was posted is none. A line for which nothing was found, and what is outstanding at the bank, is only at the bank
/// (`bankOnly`); what is outstanding in the book only in the book. Several answers, or one that is not certain, are
/// ambiguous, with all items that come into question. Where a table says of a line what the plan says, it is told once.
#[uniffi::export(default(plan = None, lines = [], table = None, matches = []))]
pub fn exception_findings(
    plan: Given<Option<MatchPlan>>,
    lines: Given<Vec<MatchLine>>,
    table: Given<Option<BalanceTable>>,
    matches: Given<Vec<TableMatch>>,
) -> Result<Vec<ExceptionFinding>> {
    let plan = plan.at("plan")?;
    let lines = lines.at("lines")?;
    let table = table.at("table")?;
    let matches = matches.at("matches")?;
    Ok(duebook::exception_findings(&duebook::FindingsRequest { plan, lines, table, matches })?)
}

/// Compares an answer with the statement it answers.
#[uniffi::export]
pub fn explain_answer(statement: Given<CustomerStatement>, answer: Given<StatementAnswer>) -> Result<AnswerReport> {
    let statement = statement.at("statement")?;
    let answer = answer.at("answer")?;
    Ok(duebook::explain_answer(&statement, &answer)?)
}

/// Tells why what is open, overdue and disputed changed, one answer for each currency.
#[uniffi::export]
pub fn explain_change(portfolio: Given<Portfolio>, order: Given<ChangeOrder>) -> Result<Vec<CurrencyChange>> {
    let portfolio = portfolio.at("portfolio")?;
    let order = order.at("order")?;
    Ok(duebook::explain_change(&portfolio, &order)?)
}

/// The smallest set of mistakes that explains why a sum is not what is stated.
#[uniffi::export(default(candidates = [], kinds = [], most = 2, budget = None))]
pub fn explain_gap(
    amounts: Given<Vec<Money>>,
    stated: Given<Money>,
    candidates: Given<Vec<Money>>,
    kinds: Given<Vec<RepairKind>>,
    most: i64,
    budget: Given<Option<i64>>,
) -> Result<GapRepair> {
    let amounts = amounts.at("amounts")?;
    let stated = stated.at("stated")?;
    let candidates = candidates.at("candidates")?;
    let kinds = kinds.at("kinds")?;
    let budget = budget.at("budget")?;
    Ok(duebook::explain_gap(&duebook::RepairRequest { amounts, stated, candidates, kinds, most, budget })?)
}

/// Fills a template.
#[uniffi::export]
pub fn fill_template(template: Given<MessageTemplate>, values: Given<Vec<MessageValue>>) -> Result<MessageText> {
    let template = template.at("template")?;
    let values = values.at("values")?;
    Ok(duebook::fill_template(&template, &values)?)
}

/// The alerts that are wanted, in their order.
#[uniffi::export]
pub fn filter_alerts(alerts: Given<Vec<Alert>>, filter: Given<AlertFilter>) -> Result<Vec<Alert>> {
    let alerts = alerts.at("alerts")?;
    let filter = filter.at("filter")?;
    Ok(duebook::filter_alerts(&alerts, &filter)?)
}

/// Learns weights and thresholds from confirmed matches, in whole numbers: the same on every machine, whatever the order.
#[uniffi::export(default(parties = [], rules = None))]
pub fn fit_weights(
    lines: Given<Vec<MatchLine>>,
    items: Given<Vec<MatchItem>>,
    parties: Given<Vec<MatchParty>>,
    rules: Given<Option<MatchRules>>,
    confirmed: Given<Vec<ConfirmedMatch>>,
    precision: Given<Percent>,
) -> Result<MatchFit> {
    let lines = lines.at("lines")?;
    let items = items.at("items")?;
    let parties = parties.at("parties")?;
    let rules = rules.at("rules")?.unwrap_or_default();
    let confirmed = confirmed.at("confirmed")?;
    let precision = precision.at("precision")?;
    Ok(duebook::fit_weights(&duebook::FitRequest { lines, items, parties, rules, confirmed, precision })?)
}

/// What cash will come in, by period and currency, and why (资金流预测).
///
/// Every open debt, and what is planned and not owed yet, is laid over the periods as the customer paid before: its
/// own delays of the last year and, as far as they are few, those of all customers. What is known counts: an item
/// overdue for k days can only be later, a promise is kept as often as promises were, a disputed part is not expected
/// before the dispute is over. The expected amounts come to what is open, to the last minor unit. Late charges count;
/// debts written off, refunds and what is at most the small amount of the rules do not. Money on account is not set
/// against debts: allocate it first.
#[uniffi::export(default(rules = None, plans = []))]
pub fn forecast_cash(
    portfolio: Given<Portfolio>,
    cut_off: Given<CutOff>,
    rules: Given<Option<ForecastRules>>,
    plans: Given<Vec<PlannedCash>>,
) -> Result<CashForecast> {
    let portfolio = portfolio.at("portfolio")?;
    let cut_off = cut_off.at("cutOff")?;
    let rules = rules.at("rules")?.unwrap_or_default();
    let plans = plans.at("plans")?;
    Ok(duebook::forecast_cash(&portfolio, &cut_off, &rules, &plans)?)
}

/// Makes forecasts for past days with what was known then, and says by how much they were wrong, beside the plan by
/// due days (预测回测). Nothing that was entered or happened after a past day is known to its forecast, so the figures
/// are those of real use. Delays that the rules assume and plans that are not owed take no part.
#[uniffi::export(default(rules = None, look_back = None))]
pub fn forecast_error(
    portfolio: Given<Portfolio>,
    cut_off: Given<CutOff>,
    rules: Given<Option<ForecastRules>>,
    look_back: Given<Option<ForecastLookBack>>,
) -> Result<ForecastAccuracy> {
    let portfolio = portfolio.at("portfolio")?;
    let cut_off = cut_off.at("cutOff")?;
    let rules = rules.at("rules")?.unwrap_or_default();
    let look_back = look_back.at("lookBack")?.unwrap_or_default();
    Ok(duebook::forecast_error(&portfolio, &cut_off, &rules, &look_back)?)
}

/// The list without a payer: every event under one of the names or accounts is taken out, and every withdrawal of a
/// decision that has no other event. What is left says exactly what it would say had the payer never been there.
///
/// An event that names the payer only in another spelling, or only under a masked account, is found by the text as it
/// was written.
#[uniffi::export(default(names = [], accounts = []))]
pub fn forget_payer(
    events: Given<Vec<PayerEvent>>,
    names: Given<Vec<String>>,
    accounts: Given<Vec<String>>,
) -> Result<ForgottenPayer> {
    let events = events.at("events")?;
    let names = names.at("names")?;
    let accounts = accounts.at("accounts")?;
    Ok(duebook::forget_payer(&duebook::ForgetPayerRequest { events, names, accounts })?)
}

/// Freezes the figures of a period as they are known at the end of a day.
#[uniffi::export]
pub fn freeze_period(
    portfolio: Given<Portfolio>,
    first: Given<LocalDate>,
    last: Given<LocalDate>,
    known: Given<LocalDate>,
) -> Result<FrozenPeriod> {
    let portfolio = portfolio.at("portfolio")?;
    let first = first.at("first")?;
    let last = last.at("last")?;
    let known = known.at("known")?;
    Ok(duebook::freeze_period(&portfolio, first, last, known)?)
}

/// Grades every customer of a portfolio at a cut-off: all that have a record, or a previous grade.
#[uniffi::export(default(policy = None, context = None))]
pub fn grade_customers(
    portfolio: Given<Portfolio>,
    cut_off: Given<CutOff>,
    policy: Given<Option<GradePolicy>>,
    context: Given<Option<GradeContext>>,
) -> Result<GradeRun> {
    let portfolio = portfolio.at("portfolio")?;
    let cut_off = cut_off.at("cutOff")?;
    let policy = policy.at("policy")?.unwrap_or_default();
    let context = context.at("context")?.unwrap_or_default();
    Ok(duebook::grades(&portfolio, &cut_off, &policy, &context)?)
}

/// The quote of the other direction, exactly: 12 dollars for 10 euros from 1.2 dollars for a euro.
#[uniffi::export]
pub fn inverse_quote(quote: Given<Quote>) -> Result<Quote> {
    let quote = quote.at("quote")?;
    Ok(duebook::Quote::inverse(&quote)?)
}

/// The columns of receivables reports with their headings in both languages, by key.
#[uniffi::export]
pub fn known_columns() -> Result<Vec<ReportColumn>> {
    Ok(duebook::known_columns()?)
}

/// The layouts this library knows, as they could be declared.
///
/// To read a variant of one of them, take it, change its columns and give it as the declared layout.
#[uniffi::export]
pub fn known_layouts() -> Result<Vec<TableLayout>> {
    Ok(duebook::known_layouts())
}

/// What has to be kept of the lines of a statement to know them again, in their order.
#[uniffi::export]
pub fn known_lines(statement: Given<Statement>) -> Result<Vec<KnownLine>> {
    let statement = statement.at("statement")?;
    Ok(duebook::known_lines(&statement))
}

/// The charges that are new on a day, each a receivable of its own with its figures.
///
/// A day is charged on what was open when it began: who pays five days late pays for five days. All days of an
/// item are added up exactly and rounded once; what was charged before is taken off. So charging every day comes
/// to the same as charging once, and charging twice for the same day charges nothing.
#[uniffi::export(default(calendar = None))]
pub fn late_charges(
    items: Given<Vec<LateItem>>,
    terms: Given<LateTerms>,
    calendar: Given<Option<BusinessCalendar>>,
    as_of: Given<LocalDate>,
) -> Result<LatePlan> {
    let items = items.at("items")?;
    let terms = terms.at("terms")?;
    let calendar = calendar.at("calendar")?;
    let as_of = as_of.at("asOf")?;
    Ok(duebook::late_charges(&duebook::LateRequest { items, terms, calendar, as_of })?)
}

/// Reads the clock of a claim.
#[uniffi::export(default(acts = [], warn_days = 180, rules = []))]
pub fn limitation_clock(
    due: Given<LocalDate>,
    on: Given<LocalDate>,
    acts: Given<Vec<LimitationAct>>,
    warn_days: i64,
    rules: Given<Vec<LimitationRule>>,
) -> Result<LimitationStatus> {
    let due = due.at("due")?;
    let on = on.at("on")?;
    let acts = acts.at("acts")?;
    let rules = rules.at("rules")?;
    Ok(duebook::limitation_clock(&duebook::LimitationRequest { due, on, acts, warn_days, rules })?)
}

/// The lines of a plan as links, with the ids `prefix-1`, `prefix-2` and so on.
///
/// A difference belongs to the last line of its lot and item; parts are taken in the order of the plan.
#[uniffi::export]
pub fn links(plan: Given<Plan>, prefix: String) -> Result<Vec<Link>> {
    let plan = plan.at("plan")?;
    Ok(duebook::links(&plan, &prefix)?)
}

/// The head of the log as it stands.
#[uniffi::export]
pub fn log_head(source: Given<LogSource>) -> Result<Head> {
    let source = source.at("source")?;
    Ok(duebook::Log::of(&source)?.head())
}

/// What somebody sees of the fields of a record; what is hidden is named, never shown.
#[uniffi::export(default(organization = None, policy = None, step = None))]
pub fn mask(
    organization: Given<Option<Organization>>,
    policy: Given<Option<AccessPolicy>>,
    actor: Given<Id>,
    action: Given<Id>,
    step: Given<Option<Id>>,
    fields: Given<Vec<Field>>,
    as_of: Given<Instant>,
) -> Result<Masked> {
    let organization = organization.at("organization")?.unwrap_or_default();
    let policy = policy.at("policy")?;
    let actor = actor.at("actor")?;
    let action = action.at("action")?;
    let step = step.at("step")?;
    let fields = fields.at("fields")?;
    let as_of = as_of.at("asOf")?;
    Ok(duebook::stateless::mask(&organization, policy.as_ref(), &actor, &action, step.as_ref(), &fields, as_of)?)
}

/// Compares contracts, documents and payments, contract by contract.
#[uniffi::export(default(documents = [], lines = [], parties = [], rules = None))]
pub fn match_chains(
    contracts: Given<Vec<ChainContract>>,
    documents: Given<Vec<ChainDocument>>,
    lines: Given<Vec<MatchLine>>,
    parties: Given<Vec<MatchParty>>,
    rules: Given<Option<MatchRules>>,
    pays: ChainKind,
    legs: Given<Vec<ChainLeg>>,
) -> Result<ChainReport> {
    let contracts = contracts.at("contracts")?;
    let documents = documents.at("documents")?;
    let lines = lines.at("lines")?;
    let parties = parties.at("parties")?;
    let rules = rules.at("rules")?.unwrap_or_default();
    let legs = legs.at("legs")?;
    Ok(duebook::match_chains(&duebook::ChainRequest { contracts, documents, lines, parties, rules, pays, legs })?)
}

/// Which decisions would be new or others than before: what `Matcher::apply` says of a matcher that is not kept.
#[uniffi::export(default(parties = [], rules = None))]
pub fn match_changes(
    lines: Given<Vec<MatchLine>>,
    items: Given<Vec<MatchItem>>,
    changes: Given<Vec<MatcherChange>>,
    parties: Given<Vec<MatchParty>>,
    rules: Given<Option<MatchRules>>,
) -> Result<MatcherUpdate> {
    let lines = lines.at("lines")?;
    let items = items.at("items")?;
    let changes = changes.at("changes")?;
    let parties = parties.at("parties")?;
    let rules = rules.at("rules")?.unwrap_or_default();
    Ok(duebook::match_changes(&duebook::MatchChangesRequest { lines, items, changes, parties, rules })?)
}

/// Which payment is for what, and why; or why that cannot be said.
#[uniffi::export(default(parties = [], rules = None))]
pub fn match_payments(
    lines: Given<Vec<MatchLine>>,
    items: Given<Vec<MatchItem>>,
    parties: Given<Vec<MatchParty>>,
    rules: Given<Option<MatchRules>>,
) -> Result<MatchPlan> {
    let lines = lines.at("lines")?;
    let items = items.at("items")?;
    let parties = parties.at("parties")?;
    let rules = rules.at("rules")?.unwrap_or_default();
    Ok(duebook::match_payments(&duebook::MatchRequest { lines, items, parties, rules })?)
}

/// Measures the matching: precision, recall, auto rate, money error and top three, by month and class.
///
/// Precision and money error are those of the posted lines that somebody looked at; whether the others are right nobody
/// knows. A line that has no counterpart and was not posted is neither found nor missed.
#[uniffi::export]
pub fn measure_matches(lines: Given<Vec<ReviewedLine>>) -> Result<MatchMeasure> {
    let lines = lines.at("lines")?;
    Ok(duebook::measure_matches(&duebook::MeasureRequest { lines })?)
}

/// Says what a file brings (合并导入).
#[uniffi::export(default(cut = None))]
pub fn merge_lines(
    known: Given<Vec<KnownLine>>,
    statements: Given<Vec<Statement>>,
    cut: Given<Option<DayCut>>,
) -> Result<LineMerge> {
    let known = known.at("known")?;
    let statements = statements.at("statements")?;
    let cut = cut.at("cut")?.unwrap_or_default();
    Ok(duebook::merge_lines(&duebook::MergeRequest { known, statements, cut })?)
}

/// Everything a month end asks for, in one call (月末报告): the figures of the month beside those of the months before,
/// aging, whom to ask, cash to come, the provision, and statements for customers with a slip to send back.
#[uniffi::export(default(order = None))]
pub fn month_end(
    portfolio: Given<Portfolio>,
    cut_off: Given<CutOff>,
    order: Given<Option<MonthEndOrder>>,
) -> Result<MonthEnd> {
    let portfolio = portfolio.at("portfolio")?;
    let cut_off = cut_off.at("cutOff")?;
    let order = order.at("order")?.unwrap_or_default();
    Ok(duebook::month_end(&portfolio, &cut_off, &order)?)
}

/// Sets payables against receivables of the same party in the same currency.
///
/// A payable is a lot of the source payable: it counts from the day it was issued, or else from its due date
/// but not later than the business date. One that is issued later takes no part. Both sides lose the same;
/// with a scheme that pays in order it is the smaller of the two (U8). What a payable consists of is paid in
/// the order of its parts.
#[uniffi::export]
pub fn net_payables(
    items: Given<Vec<Receivable>>,
    payables: Given<Vec<Receivable>>,
    scheme: Given<Scheme>,
    as_of: Given<LocalDate>,
) -> Result<Netting> {
    let items = items.at("items")?;
    let payables = payables.at("payables")?;
    let scheme = scheme.at("scheme")?;
    let as_of = as_of.at("asOf")?;
    Ok(duebook::net_payables(&duebook::NetRequest { items, payables, scheme, as_of })?)
}

/// What to ask a customer for next: what is overdue together, else what is due next (Odoo). Due today is not
/// overdue.
#[uniffi::export]
pub fn next_payment(items: Given<Vec<QuoteItem>>, as_of: Given<LocalDate>) -> Result<NextPayment> {
    let items = items.at("items")?;
    let as_of = as_of.at("asOf")?;
    Ok(duebook::next_payment(&duebook::NextRequest { items, as_of })?)
}

/// The observations of debts at a cut-off, in the order of the debts. A debt that is not due yet, that is wholly
/// disputed, or that was credited or canceled without a payment, gives none; nor does a late charge or a refund.
#[uniffi::export(default(rules = None))]
pub fn observations(
    debts: Given<Vec<Debt>>,
    cut_off: Given<CutOff>,
    rules: Given<Option<ObservationRules>>,
) -> Result<Vec<Observation>> {
    let debts = debts.at("debts")?;
    let cut_off = cut_off.at("cutOff")?;
    let rules = rules.at("rules")?.unwrap_or_default();
    Ok(duebook::observations(&debts, &cut_off, &rules)?)
}

/// A log as compact bytes (紧凑字节): its events one after the other, each in its one form (a CBOR sequence, RFC 8742).
#[uniffi::export]
pub fn pack_events(events: Given<Vec<Recorded>>) -> Result<Vec<u8>> {
    let events = events.at("events")?;
    Ok(duebook::write_events(&events)?)
}

/// Reads an amount as it is written: `￥1,234.56`, `(1 234,56)`, `１２３４.５－`, `1,234.56 CR`, `壹仟贰佰叁拾肆元伍角陆分`.
///
/// Understood besides digits and the marks of the dialect: full-width forms; one sign, before or after the number or
/// as parentheses; the currency by its code or a common mark (¥, 元, RMB, $, €, £); one mark of debit or credit, if
/// the dialect says whose. Thousands are grouped by threes, all with the same mark. Zeros beyond the currency's places
/// are read, other digits there are refused.
#[uniffi::export(default(dialect = None))]
pub fn parse_amount_text(
    text: String,
    currency: Given<Currency>,
    dialect: Given<Option<AmountDialect>>,
) -> Result<Money> {
    let currency = currency.at("currency")?;
    let dialect = dialect.at("dialect")?.unwrap_or_default();
    Ok(duebook::parse_amount_text(&text, currency, &dialect)?)
}

/// Reads an amount in Chinese capitals: `人民币壹万贰仟叁佰肆拾伍元陆角柒分`, `伍佰圆正`, `负叁元零贰分`.
///
/// Ordinary numerals (一二三) and older forms (圆, 正, 贰 as 弍) are read as well. Units must fall; a single digit below
/// a gap needs its 零, as spoken Chinese drops the unit there.
#[uniffi::export]
pub fn parse_amount_words(text: String) -> Result<Money> {
    Ok(duebook::parse_amount_words(&text)?)
}

/// Reads a date as it is written: `20260801`, `2026/8/1`, `2026年8月1日`, `20260801 15:24:03`.
///
/// The parts are divided by `-`, `/`, `.`, or 年 月 日, twice the same; years have four digits. A time follows after a
/// blank, a `T` or nothing: `15:24`, `15:24:03`, `152403`, `15时24分03秒`, with or without parts of a second.
#[uniffi::export(default(dialect = None))]
pub fn parse_date_text(text: String, dialect: Given<Option<DateDialect>>) -> Result<DateText> {
    let dialect = dialect.at("dialect")?.unwrap_or_default();
    Ok(duebook::parse_date_text(&text, &dialect)?)
}

/// The customers a payer may have paid for, the likeliest first.
#[uniffi::export]
pub fn payer_candidates(
    events: Given<Vec<PayerEvent>>,
    as_of: Given<LocalDate>,
    payer: Given<Payer>,
) -> Result<Vec<PayerCandidate>> {
    let events = events.at("events")?;
    let as_of = as_of.at("asOf")?;
    let payer = payer.at("payer")?;
    Ok(duebook::payer_candidates(&duebook::PayerCandidatesRequest { events, as_of, payer })?)
}

/// The status of an installment or invoice: a function of what is open, the due date and the day, so that
/// nobody can set an item to settled by hand while money is missing.
///
/// An open credit note is our debt and never overdue.
#[uniffi::export(default(due = None))]
pub fn payment_status(
    amount: Given<Money>,
    open: Given<Money>,
    invoiced: bool,
    due: Given<Option<LocalDate>>,
    as_of: Given<LocalDate>,
) -> Result<ItemStatus> {
    let amount = amount.at("amount")?;
    let open = open.at("open")?;
    let due = due.at("due")?;
    let as_of = as_of.at("asOf")?;
    Ok(duebook::payment_status(&duebook::StatusRequest { amount, open, invoiced, due, as_of })?)
}

/// How all customers together paid in the window that ends on `on`.
#[uniffi::export(default(policy = None))]
pub fn peer_rates(
    observations: Given<Vec<Observation>>,
    on: Given<LocalDate>,
    policy: Given<Option<GradePolicy>>,
) -> Result<PeerRates> {
    let observations = observations.at("observations")?;
    let on = on.at("on")?;
    let policy = policy.at("policy")?.unwrap_or_default();
    Ok(duebook::peer_rates(&observations, on, &policy)?)
}

/// How a period stands: signed, and still what was signed?
#[uniffi::export(default(entries = []))]
pub fn period_status(
    content: Given<PeriodContent>,
    entries: Given<Vec<PeriodEntry>>,
    as_of: Given<LocalDate>,
    days: i64,
) -> Result<PeriodStatus> {
    let content = content.at("content")?;
    let entries = entries.at("entries")?;
    let as_of = as_of.at("asOf")?;
    Ok(duebook::period_status(&duebook::PeriodStatusRequest { content, entries, as_of, days })?)
}

/// Looks a customer up in a table. A factor of the table without a value is missing, and has the points of that.
#[uniffi::export]
pub fn point_score(table: Given<PointTable>, values: Given<Vec<PointValue>>) -> Result<PointScore> {
    let table = table.at("table")?;
    let values = values.at("values")?;
    Ok(duebook::point_score(&table, &values)?)
}

/// The ratios of a portfolio, month by month: by currency, then by month, the earliest first. Everything is read at the
/// cut-off; a payment taken back within the series was there until it was taken back.
#[uniffi::export(default(rules = None))]
pub fn portfolio_ratios(
    portfolio: Given<Portfolio>,
    cut_off: Given<CutOff>,
    rules: Given<Option<RatioRules>>,
) -> Result<Vec<PortfolioRatios>> {
    let portfolio = portfolio.at("portfolio")?;
    let cut_off = cut_off.at("cutOff")?;
    let rules = rules.at("rules")?.unwrap_or_default();
    Ok(duebook::portfolio_ratios(&portfolio, &cut_off, &rules)?)
}

/// Proves that the first `new_count` lines continue the first `old_count`.
#[uniffi::export]
pub fn prove_consistency(source: Given<LogSource>, old_count: i64, new_count: i64) -> Result<ConsistencyProof> {
    let source = source.at("source")?;
    Ok(duebook::Log::of(&source)?.consistency(old_count, new_count)?)
}

/// Proves that the line at `sequence` stands in the log of the first `count` lines.
#[uniffi::export]
pub fn prove_inclusion(source: Given<LogSource>, sequence: i64, count: i64) -> Result<InclusionProof> {
    let source = source.at("source")?;
    Ok(duebook::Log::of(&source)?.inclusion(sequence, count)?)
}

/// Works out what will probably be lost of what is owed at a cut-off (计提坏账准备), in each currency.
///
/// Of the policies the one that holds on that day is used. What is looked at alone leaves the table first. What was
/// written off is not owed any more; debts of the kind `writtenOff` are left out.
#[uniffi::export(default(specific = []))]
pub fn provision(
    portfolio: Given<Portfolio>,
    cut_off: Given<CutOff>,
    policies: Given<Vec<ProvisionPolicy>>,
    specific: Given<Vec<SpecificProvision>>,
) -> Result<Provision> {
    let portfolio = portfolio.at("portfolio")?;
    let cut_off = cut_off.at("cutOff")?;
    let policies = policies.at("policies")?;
    let specific = specific.at("specific")?;
    Ok(duebook::provision(&portfolio, &cut_off, &policies, &specific)?)
}

/// The table of a provision (坏账准备计算表): a row for each line, a total for each currency. The policy is the one that
/// was used; it says what the bands are called, and whether there are segments and money that is netted.
#[uniffi::export]
pub fn provision_table(provision: Given<Provision>, policy: Given<ProvisionPolicy>) -> Result<ReportTable> {
    let provision = provision.at("provision")?;
    let policy = policy.at("policy")?;
    Ok(duebook::provision_table(&provision, &policy)?)
}

/// Brings the exceptions up to date with what a run found.
#[uniffi::export(default(known = [], rules = [], limits = []))]
pub fn raise_exceptions(
    as_of: Given<LocalDate>,
    findings: Given<Vec<ExceptionFinding>>,
    known: Given<Vec<ExceptionRecord>>,
    rules: Given<Vec<ExceptionRule>>,
    limits: Given<Vec<i64>>,
) -> Result<ExceptionReport> {
    let as_of = as_of.at("asOf")?;
    let findings = findings.at("findings")?;
    let known = known.at("known")?;
    let rules = rules.at("rules")?;
    let limits = limits.at("limits")?;
    Ok(duebook::raise_exceptions(&duebook::ExceptionRequest { as_of, findings, known, rules, limits })?)
}

/// Ranks persons, customers or the values of a field: those with a rank first, then those it would be luck for, then
/// those without a value; who is equal stands by its name.
#[uniffi::export]
pub fn ranking(portfolio: Given<Portfolio>, order: Given<RankingOrder>) -> Result<Vec<RankRow>> {
    let portfolio = portfolio.at("portfolio")?;
    let order = order.at("order")?;
    Ok(duebook::ranking(&portfolio, &order)?)
}

/// Reads a bank file (读取银行对账单): camt.053, camt.054, MT940, OFX, and tables. Its format and encoding are found unless they
/// are given; its own balances or totals have to prove it, unless less is asked for.
#[uniffi::export(default(rules = None))]
pub fn read_statements(bytes: Vec<u8>, rules: Given<Option<ReadRules>>) -> Result<StatementFile> {
    let rules = rules.at("rules")?.unwrap_or_default();
    Ok(duebook::read_statements(&bytes, &rules)?)
}

/// Reads a bank file (读取银行对账单) whose bytes are decoded already: camt.053, camt.054, MT940, OFX. An encoding that
/// the text declares is not looked at; everything else is as for bytes.
#[uniffi::export(default(rules = None))]
pub fn read_statements_text(text: String, rules: Given<Option<ReadRules>>) -> Result<StatementFile> {
    let rules = rules.at("rules")?.unwrap_or_default();
    Ok(duebook::read_statements_text(&text, &rules)?)
}

/// The receivables of a version of a contract.
///
/// An existing receivable belongs to the installment of its number. If amount and date agree it is kept, whatever
/// its version. If not, it changes if it is of this version or something is paid of it; otherwise it is canceled
/// and a new one of this version takes its place. An installment of zero is owed by nobody and gets none. An
/// installment without a date agrees with no receivable: one of an earlier version falls away and the installment waits;
/// one of this version, or paid in part, keeps its date.
#[uniffi::export(default(existing = [], undated_due = None, id = None, issued = None, discounts = None, taxes = [], references = [], fields = [], ties = []))]
pub fn receivables(
    contract: Given<Id>,
    version: i64,
    customer: Given<Id>,
    schedule: Given<Schedule>,
    existing: Given<Vec<Generated>>,
    undated_due: Given<Option<LocalDate>>,
    id: Given<Option<String>>,
    issued: Given<Option<LocalDate>>,
    discounts: Given<Option<DiscountTerms>>,
    taxes: Given<Vec<Money>>,
    references: Given<Vec<Id>>,
    fields: Given<Vec<Field>>,
    ties: Given<Vec<InstallmentTie>>,
) -> Result<ReceivablePlan> {
    let contract = contract.at("contract")?;
    let customer = customer.at("customer")?;
    let schedule = schedule.at("schedule")?;
    let existing = existing.at("existing")?;
    let undated_due = undated_due.at("undatedDue")?;
    let id = id.at("id")?;
    let issued = issued.at("issued")?;
    let discounts = discounts.at("discounts")?;
    let taxes = taxes.at("taxes")?;
    let references = references.at("references")?;
    let fields = fields.at("fields")?;
    let ties = ties.at("ties")?;
    Ok(duebook::receivables(&duebook::ReceivablesRequest {
        contract,
        version,
        customer,
        schedule,
        existing,
        undated_due,
        id,
        issued,
        discounts,
        taxes,
        references,
        fields,
        ties,
    })?)
}

/// The periods that end within a span of days.
#[uniffi::export]
pub fn reconciliation_periods(
    cadence: Given<PeriodCadence>,
    from: Given<LocalDate>,
    to: Given<LocalDate>,
) -> Result<Vec<PeriodSpan>> {
    let cadence = cadence.at("cadence")?;
    let from = from.at("from")?;
    let to = to.at("to")?;
    Ok(duebook::reconciliation_periods(&duebook::PeriodsRequest { cadence, from, to })?)
}

/// Reopens a written-off item by what came in for it, and pays that.
///
/// The money is an ordinary lot that names the item: what it named before does not count. Unidentified or
/// expired money recovers nothing, and the plan says so.
#[uniffi::export]
pub fn recover(
    item: Given<Receivable>,
    lot: Given<Lot>,
    rule: RecoveryRule,
    as_of: Given<LocalDate>,
) -> Result<Recovery> {
    let item = item.at("item")?;
    let lot = lot.at("lot")?;
    let as_of = as_of.at("asOf")?;
    Ok(duebook::recover(&duebook::RecoverRequest { item, lot, rule, as_of })?)
}

/// Everything the memory holds, by account and by name: the accounts first, both in the order of their text.
#[uniffi::export]
pub fn remembered_payers(events: Given<Vec<PayerEvent>>, as_of: Given<LocalDate>) -> Result<Vec<RememberedPayer>> {
    let events = events.at("events")?;
    let as_of = as_of.at("asOf")?;
    Ok(duebook::remembered_payers(&duebook::RememberedPayersRequest { events, as_of })?)
}

/// A policy that is given, to start from.
#[uniffi::export]
pub fn reminder_policy(preset: ReminderPreset) -> Result<ReminderPolicy> {
    Ok(duebook::reminder_policy(preset))
}

/// Writes a table as CSV in UTF-8: commas, CRLF, quotation marks where needed.
///
/// Amounts, whole numbers, percentages and dates are plain: `-1234.50`, `2026-10-31`, no separators. Behind a column of
/// amounts whose currency neither the column nor the row says stands a column with the currency of each. A percentage has the places of its column
/// and no sign. What has no value is empty. Headings over groups of rows are left out.
///
/// A spreadsheet takes text that begins with `=`, `+`, `-`, `@` (or their full-width forms), or with a tab or line
/// break, blanks before it or not, for a formula: an apostrophe is put before such a text (公式注入防护). Of numbers
/// nothing is changed.
#[uniffi::export(default(rules = None))]
pub fn render_csv(table: Given<ReportTable>, rules: Given<Option<CsvRules>>) -> Result<String> {
    let table = table.at("table")?;
    let rules = rules.at("rules")?.unwrap_or_default();
    Ok(duebook::render_csv(&table, &rules)?)
}

/// Writes a document as one self-contained HTML file (网页报告) in the language of the document.
///
/// It holds its styles and charts, no script, and loads nothing; a policy inside forbids both. Every text of a record is
/// escaped. It follows the reader's light or dark scheme and prints on A4: heads of tables are repeated, rows and charts
/// are not torn apart, wide tables lie across. Tables have captions, charts a title and a description in words. The
/// same document gives the same bytes.
#[uniffi::export]
pub fn render_html(document: Given<ReportDocument>) -> Result<String> {
    let document = document.at("document")?;
    Ok(duebook::render_html(&document)?)
}

/// Writes a table as JSON: `{"columns":[…],"rows":[{…}]}`, on one line.
///
/// A row has the key of each column; its amounts are `{"amount","currency"}`, its shares and ratios
/// `{"numerator","denominator"}`, its words both languages, and `null` is no value. Headings over groups of rows and
/// totals are left out: whoever reads this adds up. The record itself, with everything, is written by
/// `json::write`(crate::json::write()).
#[uniffi::export]
pub fn render_json(table: Given<ReportTable>) -> Result<String> {
    let table = table.at("table")?;
    Ok(duebook::render_json(&table)?)
}

/// Writes one section as a piece of HTML (网页片段), for a page that is somebody else's: a notebook, a web application.
///
/// One `div` of the class `duebook`, its style inside and for nothing outside it; no script, nothing loaded, no ids that
/// could stand twice. It takes the color of the text around it, so that it reads on light and dark.
#[uniffi::export]
pub fn render_section(section: Given<ReportSection>, language: ReportLanguage) -> Result<String> {
    let section = section.at("section")?;
    Ok(duebook::render_section(&section, language)?)
}

/// Runs all payments down the installments, each on its own day.
#[uniffi::export]
pub fn replay_waterfall(
    installments: Given<Vec<OpenInstallment>>,
    payments: Given<Vec<DatedPayment>>,
    rules: Given<WaterfallRules>,
    backdated: Backdated,
) -> Result<WaterfallReplay> {
    let installments = installments.at("installments")?;
    let payments = payments.at("payments")?;
    let rules = rules.at("rules")?;
    Ok(duebook::replay_waterfall(&duebook::ReplayRequest { installments, payments, rules, backdated })?)
}

/// Reports an event: production finished, goods accepted, warranty begun.
#[uniffi::export]
pub fn report_event(report: Given<EventReport>) -> Result<EventOutcome> {
    let report = report.at("report")?;
    Ok(duebook::report_event(&report)?)
}

/// A report as a section of a page: key figures, charts and tables, every word in English and Chinese.
#[uniffi::export]
pub fn report_section(report: Given<Report>) -> Result<ReportSection> {
    let report = report.at("report")?;
    Ok(duebook::report_section(&report)?)
}

/// The tables of a report, for CSV, JSON or a spreadsheet.
#[uniffi::export]
pub fn report_tables(report: Given<Report>) -> Result<Vec<ReportTable>> {
    let report = report.at("report")?;
    Ok(duebook::report_tables(&report)?)
}

/// Reads a frozen period again, with everything known, or what was known on a later day.
#[uniffi::export(default(known = None))]
pub fn restate_period(
    portfolio: Given<Portfolio>,
    frozen: Given<FrozenPeriod>,
    known: Given<Option<LocalDate>>,
) -> Result<Restatement> {
    let portfolio = portfolio.at("portfolio")?;
    let frozen = frozen.at("frozen")?;
    let known = known.at("known")?;
    Ok(duebook::restate_period(&portfolio, &frozen, known)?)
}

/// Adjusts open foreign balances to the closing rate.
///
/// Adjusted is original × closing rate; the difference is adjusted less book. A balance of zero keeps no
/// book value (结清). All balances of one currency and kind are also adjusted once together, and the residue
/// is spread as the policy says.
#[uniffi::export]
pub fn revalue(
    base: Given<Currency>,
    balances: Given<Vec<ForeignBalance>>,
    quotes: Given<Vec<Quote>>,
    policy: Given<RevaluationPolicy>,
) -> Result<Revaluation> {
    let base = base.at("base")?;
    let balances = balances.at("balances")?;
    let quotes = quotes.at("quotes")?;
    let policy = policy.at("policy")?;
    Ok(duebook::revalue(&duebook::RevaluationRequest { base, balances, quotes, policy })?)
}

/// Opens again what had been paid: component by component in the order of the reversal, of each the latest
/// installment first, never more than was paid there.
///
/// Taking back all that was paid restores the state before itC12; the order is a setting of its
/// own in Fineract).
#[uniffi::export]
pub fn reverse(
    installments: Given<Vec<OpenInstallment>>,
    paid: Given<Vec<PaidPart>>,
    amount: Given<Money>,
    order: Given<Vec<Id>>,
) -> Result<Reversal> {
    let installments = installments.at("installments")?;
    let paid = paid.at("paid")?;
    let amount = amount.at("amount")?;
    let order = order.at("order")?;
    Ok(duebook::reverse(&duebook::ReverseRequest { installments, paid, amount, order })?)
}

/// The voucher that takes another back exactly, line by line, and names it.
#[uniffi::export(default(summary = None))]
pub fn reverse_voucher(
    voucher: Given<Voucher>,
    key: Given<Id>,
    on: Given<LocalDate>,
    style: ReversalStyle,
    summary: Given<Option<String>>,
) -> Result<Voucher> {
    let voucher = voucher.at("voucher")?;
    let key = key.at("key")?;
    let on = on.at("on")?;
    let summary = summary.at("summary")?;
    Ok(duebook::reverse_voucher(&duebook::ReverseVoucherRequest { voucher, key, on, style, summary })?)
}

/// What stands out in the rights of an organization (权限审查): unused, too wide, in conflict, held by who has left.
#[uniffi::export]
pub fn review_access(
    organization: Given<Organization>,
    policy: Given<AccessPolicy>,
    request: Given<AccessReviewRequest>,
) -> Result<AccessReview> {
    let organization = organization.at("organization")?;
    let policy = policy.at("policy")?;
    let request = request.at("request")?;
    Ok(duebook::stateless::review_access(&organization, &policy, &request)?)
}

/// The risk of one customer from its observations in the window that ends on `on`, beside that of its peers; none if
/// there is not one observation, neither here nor there.
#[uniffi::export(default(policy = None))]
pub fn risk_of(
    observations: Given<Vec<Observation>>,
    on: Given<LocalDate>,
    peers: Given<PeerRates>,
    policy: Given<Option<GradePolicy>>,
) -> Result<Option<CustomerRisk>> {
    let observations = observations.at("observations")?;
    let on = on.at("on")?;
    let peers = peers.at("peers")?;
    let policy = policy.at("policy")?.unwrap_or_default();
    Ok(duebook::risk_of(&observations, on, &peers, &policy)?)
}

/// The rates at which amounts roll into the next band (迁徙率法), and the loss rates that follow.
///
/// More can stand in a band than stood in the one before it a period ago, after documents with old dates, say: such a
/// rate is 1.
#[uniffi::export]
pub fn roll_rates(snapshots: Given<Vec<BandSnapshot>>, last: Given<LossRate>, rounding: Rounding) -> Result<RollRates> {
    let snapshots = snapshots.at("snapshots")?;
    let last = last.at("last")?;
    Ok(duebook::roll_rates(&duebook::RollRateRequest { snapshots, last, rounding })?)
}

/// Makes the schedule of a contract. The same request always gives the same bytes.
#[uniffi::export(default(events = [], calendar = None))]
pub fn schedule(
    total: Given<Money>,
    terms: Given<Terms>,
    events: Given<Vec<EventDate>>,
    calendar: Given<Option<BusinessCalendar>>,
) -> Result<Schedule> {
    let total = total.at("total")?;
    let terms = terms.at("terms")?;
    let events = events.at("events")?;
    let calendar = calendar.at("calendar")?;
    Ok(duebook::schedule(&duebook::ScheduleRequest { total, terms, events, calendar })?)
}

/// The items as they are after the plan: the same records with less open, of the whole and of the parts.
#[uniffi::export]
pub fn settle(items: Given<Vec<Receivable>>, plan: Given<Plan>) -> Result<Vec<Receivable>> {
    let items = items.at("items")?;
    let plan = plan.at("plan")?;
    Ok(duebook::settle(&items, &plan)?)
}

/// The amount that settles everything on a day, item by item.
#[uniffi::export]
pub fn settlement_quote(
    items: Given<Vec<QuoteItem>>,
    policy: Given<EarlyPolicy>,
    as_of: Given<LocalDate>,
) -> Result<SettlementQuote> {
    let items = items.at("items")?;
    let policy = policy.at("policy")?;
    let as_of = as_of.at("asOf")?;
    Ok(duebook::settlement_quote(&duebook::QuoteRequest { items, policy, as_of })?)
}

/// The entry with which somebody signs a period.
#[uniffi::export]
pub fn sign_period(content: Given<PeriodContent>, by: Given<Id>, at: Given<Instant>) -> Result<PeriodEntry> {
    let content = content.at("content")?;
    let by = by.at("by")?;
    let at = at.at("at")?;
    Ok(duebook::sign_period(&duebook::SignPeriodRequest { content, by, at })?)
}

/// Grades a portfolio and sets its limits under two policies and tells what differs.
#[uniffi::export(default(context = None, limits = []))]
pub fn simulate_credit(
    portfolio: Given<Portfolio>,
    cut_off: Given<CutOff>,
    policy: Given<CreditPolicy>,
    other: Given<CreditPolicy>,
    context: Given<Option<GradeContext>>,
    limits: Given<Vec<CreditLimit>>,
) -> Result<CreditSimulation> {
    let portfolio = portfolio.at("portfolio")?;
    let cut_off = cut_off.at("cutOff")?;
    let policy = policy.at("policy")?;
    let other = other.at("other")?;
    let context = context.at("context")?.unwrap_or_default();
    let limits = limits.at("limits")?;
    Ok(duebook::simulate_credit(&portfolio, &cut_off, &policy, &other, &context, &limits)?)
}

/// The candidates that one slip of the decimal point, or two swapped digits, turns into the amount.
///
/// Nothing is corrected: a person decides. An amount and a candidate of different signs are never a slip.
#[uniffi::export]
pub fn slips(amount: Given<Money>, candidates: Given<Vec<Money>>) -> Result<Vec<Slip>> {
    let amount = amount.at("amount")?;
    let candidates = candidates.at("candidates")?;
    Ok(duebook::slips(&duebook::SlipRequest { amount, candidates })?)
}

/// Divides `total` into parts that add up to it to the minor unit.
///
/// With `Rounding::Floor` a negative total is not the mirror image of the positive one (moneyphp
/// behaves so); with `Rounding::Down` it is.
#[uniffi::export]
pub fn split(total: Given<Money>, by: Given<Parts>, remainder: Remainder, rounding: Rounding) -> Result<Split> {
    let total = total.at("total")?;
    let by = by.at("by")?;
    Ok(duebook::split(total, &by, remainder, rounding)?)
}

/// Parts amounts that include tax into net and tax: net is the amount divided by one and the rate.
#[uniffi::export]
pub fn split_tax(amounts: Given<Vec<TaxedAmount>>, rounded: TaxRounded, rounding: Rounding) -> Result<Vec<TaxPart>> {
    let amounts = amounts.at("amounts")?;
    Ok(duebook::split_tax(&duebook::TaxSplitRequest { amounts, rounded, rounding })?)
}

/// The statement of one customer. Records of others are not looked at, and nothing of them can be seen in it, not even
/// that they do not hold together.
#[uniffi::export]
pub fn statement_of_account(portfolio: Given<Portfolio>, header: Given<StatementHeader>) -> Result<CustomerStatement> {
    let portfolio = portfolio.at("portfolio")?;
    let header = header.at("header")?;
    Ok(duebook::statement_of_account(&portfolio, &header)?)
}

/// The statements of many customers, each as by `statement_of_account`, in one pass over the records.
#[uniffi::export]
pub fn statements_of_account(
    portfolio: Given<Portfolio>,
    headers: Given<Vec<StatementHeader>>,
) -> Result<Vec<CustomerStatement>> {
    let portfolio = portfolio.at("portfolio")?;
    let headers = headers.at("headers")?;
    Ok(duebook::statements_of_account(&portfolio, &headers)?)
}

/// Counts all sets of amounts whose sum lies in a window, by size.
///
/// A set that adds up is found easily and proves little: with a tolerance of 20.00 twenty ordinary amounts have
/// hundreds of them. So a window must be *anchored* by an amount that is known to be meant, and the answer always says
/// how many sets there are. Any 40 amounts are answered, or up to 400 if a set has at most four members.
#[uniffi::export(default(anchors = [], members = None, budget = None))]
pub fn sum_sets(
    amounts: Given<Vec<Money>>,
    low: Given<Money>,
    high: Given<Money>,
    anchors: Given<Vec<i64>>,
    members: Given<Option<i64>>,
    budget: Given<Option<i64>>,
) -> Result<SumSets> {
    let amounts = amounts.at("amounts")?;
    let low = low.at("low")?;
    let high = high.at("high")?;
    let anchors = anchors.at("anchors")?;
    let members = members.at("members")?;
    let budget = budget.at("budget")?;
    Ok(duebook::sum_sets(&duebook::SumSetsRequest { amounts, low, high, anchors, members, budget })?)
}

/// Takes an amount out of one that has been parted, in proportion and by largest remainder, so that nothing is lost
/// however often it is done: who takes all has taken every net and every tax, to the cent.
#[uniffi::export]
pub fn take_tax(parts: Given<Vec<TaxPart>>, amount: Given<Money>) -> Result<TaxTaken> {
    let parts = parts.at("parts")?;
    let amount = amount.at("amount")?;
    Ok(duebook::take_tax(&parts, amount)?)
}

/// Moves items and lots from one customer to another.
///
/// What is moved keeps due date, references, fields and everything else. A part needs an id of its own; the
/// parts and discounts of an item are divided in proportion, exactly. The names of a lot stay with it; the new
/// part of a lot has none. The balance of the second rises by exactly what leaves the first (U8, 应收冲应收).
#[uniffi::export]
pub fn transfer(
    items: Given<Vec<Receivable>>,
    lots: Given<Vec<Lot>>,
    from: Given<Id>,
    to: Given<Id>,
    moves: Given<Vec<ItemMove>>,
    on: Given<LocalDate>,
) -> Result<Transfer> {
    let items = items.at("items")?;
    let lots = lots.at("lots")?;
    let from = from.at("from")?;
    let to = to.at("to")?;
    let moves = moves.at("moves")?;
    let on = on.at("on")?;
    Ok(duebook::transfer(&duebook::TransferRequest { items, lots, from, to, moves, on })?)
}

/// Undoes links, as a whole or in part: the lots have their money back, the items are open again.
///
/// A link cannot be undone while something later stands that depends on it: a step that touched its item or
/// its lot (U8: no later processing of the same document), a difference that settled the item after it, and
/// in strict order any later link of the item. The refusal names the latest of these. What one request undoes
/// together does not stand in its own way.
#[uniffi::export(name = "undo")]
pub fn undo_call(
    history: Given<Vec<HistoryEntry>>,
    lots: Given<Vec<Lot>>,
    items: Given<Vec<Receivable>>,
    undo: Given<Vec<UndoTarget>>,
    order: UndoOrder,
    on: Given<LocalDate>,
) -> Result<Undo> {
    let history = history.at("history")?;
    let lots = lots.at("lots")?;
    let items = items.at("items")?;
    let undo = undo.at("undo")?;
    let on = on.at("on")?;
    Ok(duebook::undo(&duebook::UndoRequest { history, lots, items, undo, order, on })?)
}

/// Reads a log of compact bytes: the events one after the other.
#[uniffi::export]
pub fn unpack_events(bytes: Vec<u8>) -> Result<Vec<Recorded>> {
    Ok(duebook::read_events(&bytes)?)
}

/// Verifies that the log of `new` continues the log of `old`: nothing of the old one was changed. The answer is the
/// newer head, which may be kept in place of the older.
#[uniffi::export]
pub fn verify_consistency(proof: Given<ConsistencyProof>, old: Given<Head>, new: Given<Head>) -> Result<Head> {
    let proof = proof.at("proof")?;
    let old = old.at("old")?;
    let new = new.at("new")?;
    Ok(duebook::verify_consistency(&proof, &old, &new)?)
}

/// Verifies that `line` stands at its place in the log of `head`, byte by byte; the answer is that place.
#[uniffi::export]
pub fn verify_inclusion(line: String, proof: Given<InclusionProof>, head: Given<Head>) -> Result<i64> {
    let proof = proof.at("proof")?;
    let head = head.at("head")?;
    Ok(duebook::verify_inclusion(&line, &proof, &head)?)
}

/// Checks the lines of a log, as `verify_lines` does, where they are at hand as texts.
#[uniffi::export]
pub fn verify_log(lines: Given<Vec<String>>, trust: Given<LogTrust>) -> Result<LogReport> {
    let lines = lines.at("lines")?;
    let trust = trust.at("trust")?;
    Ok(duebook::verify_log(&lines, &trust)?)
}

/// The loss rate of each band from what became of sales: what was lost in the end by what was still open when the band
/// began. There is one band more than there are amounts after it.
#[uniffi::export]
pub fn vintage_rates(vintages: Given<Vec<Vintage>>) -> Result<Vec<BandRate>> {
    let vintages = vintages.at("vintages")?;
    Ok(duebook::vintage_rates(&duebook::VintageRequest { vintages })?)
}

/// What somebody sees of a list, with the fields that are hidden taken out.
#[uniffi::export(default(organization = None, policy = None))]
pub fn visible(
    organization: Given<Option<Organization>>,
    policy: Given<Option<AccessPolicy>>,
    actor: Given<Id>,
    subjects: Given<Vec<Subject>>,
    as_of: Given<Instant>,
) -> Result<Vec<Subject>> {
    let organization = organization.at("organization")?.unwrap_or_default();
    let policy = policy.at("policy")?;
    let actor = actor.at("actor")?;
    let subjects = subjects.at("subjects")?;
    let as_of = as_of.at("asOf")?;
    Ok(duebook::stateless::visible(&organization, policy.as_ref(), &actor, &subjects, as_of)?)
}

/// The voucher of each fact by a chart: balanced in the currency of the fact and in the home currency, under the
/// key of the fact, once.
#[uniffi::export(default(posted = []))]
pub fn vouchers(
    chart: Given<ChartSource>,
    facts: Given<Vec<MoneyFact>>,
    posted: Given<Vec<Voucher>>,
) -> Result<VoucherSet> {
    let chart = chart.at("chart")?;
    let facts = facts.at("facts")?;
    let posted = posted.at("posted")?;
    Ok(duebook::vouchers(&duebook::VoucherRequest { chart, facts, posted })?)
}

/// Applies the steps to a date, in order.
#[uniffi::export]
pub fn walk(from: Given<LocalDate>, steps: Given<Vec<Step>>) -> Result<LocalDate> {
    let from = from.at("from")?;
    let steps = steps.at("steps")?;
    Ok(duebook::calendar::walk(from, &steps).map_err(|error| error.at("steps"))?)
}

/// Pays the components of the installments in the order of the rules.
///
/// Installments of one due kind are paid by due date, then by number. No component gets money while one
/// before it in the order has room, and one unit more of payment never lowers a line; only where money is
/// spread may a line lose one unit that rounding had given it. The time is that of sorting the installments.
#[uniffi::export]
pub fn waterfall(
    installments: Given<Vec<OpenInstallment>>,
    payment: Given<Money>,
    on: Given<LocalDate>,
    rules: Given<WaterfallRules>,
) -> Result<Waterfall> {
    let installments = installments.at("installments")?;
    let payment = payment.at("payment")?;
    let on = on.at("on")?;
    let rules = rules.at("rules")?;
    Ok(duebook::waterfall(&duebook::WaterfallRequest { installments, payment, on, rules })?)
}
