// Generated from the core's source by `cargo test -p duebook-tests --test mirror`; do not edit.
//! The functions (运算): they read records where Python keeps them and answer with new ones.
//!
//! The interpreter is released while the core works, so that other threads go on.

use duebook as core;
use pyo3::prelude::*;

use crate::argument::{Answer, Given, Held, New, worked};
use crate::border::{At, Bool, Bytes, Int, List, Opt, Text};
use crate::money::{Currency, Money};
use crate::scalar::{Date, Id, Instant, Percent};
use crate::shape::{
    AccessAttestation, AccessPolicy, AccessReview, AccessReviewRequest, AccountFilter, AccountHold, AccountKey,
    AccountLedger, AccountLikeness, AccountLink, AccountLot, AccountNumber, AccountPlan, AccountPolicy, AccountRequest,
    AccountSummary, AgingReport, AgingRow, AgingRules, Alert, AlertChanges, AlertFacts, AlertFilter, AlertPolicy,
    AlertPreset, AllowanceMovement, AllowanceTarget, Amendment, AmountColumn, AmountDialect, AnswerReport,
    ApprovalCase, ApprovalInForce, ApprovalPolicy, AsOf, Attached, AttestationStatus, Backdated, Balance, BalanceTable,
    BandRate, BandSnapshot, BankLine, BatchLine, BatchRequest, BehaviorRules, BookMatch, BookSnapshot, BookStream,
    BookSummary, BookVouchers, Calendar, CaseAnswer, CaseHolding, CaseRequest, CaseState, CashBookLine, CashForecast,
    ChainContract, ChainDocument, ChainKind, ChainLeg, ChainReport, ChangeOrder, Chart, ChartFault, ChartPreset,
    ChartSource, ClearingLine, ClearingPolicy, CollectionCase, CollectionOrder, CollectionProgress, CollectionRules,
    Command, Comparison, ConfirmedMatch, ConsistencyProof, Control, Converted, ConvertedParts, CreditLimit,
    CreditPolicy, CreditSimulation, CsvRules, CubeDefinition, CubeTable, CurrencyChange, CustomerBehavior,
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
    ReportColumn, ReportDocument, ReportLanguage, ReportSection, ReportTable, Respread, Restatement, Revaluation,
    RevaluationPolicy, Reversal, ReversalStyle, ReviewedLine, RollRates, Rounding, Schedule, Scheme, SettlementQuote,
    Slip, SpecificProvision, Split, StatedBalance, Statement, StatementAnswer, StatementFile, StatementHeader, Step,
    StepTimes, Subject, SumSets, TableLayout, TableMatch, TaxPart, TaxRounded, TaxTaken, TaxedAmount, TieOut,
    TraceLine, Transfer, Undo, UndoOrder, UndoTarget, UnmatchedMoney, Until, ValuedBalance, Verb, Verdict,
    Verification, Viewer, Vintage, Voucher, VoucherSet, Waterfall, WaterfallReplay, WaterfallRules, at,
};

/// The balances of these accounts at the end of a day, one for each currency, rolled up and account by
/// account. Any day: what will expire or lapse by then is no longer counted.
#[pyfunction]
#[pyo3(signature = (movements, *, policy = At::new(core::AccountPolicy::default()), of, as_of))]
pub(crate) fn account_balance(
    py: Python<'_>,
    movements: At<at::Movements, List<Movement>>,
    policy: At<at::Policy, AccountPolicy>,
    of: Given<'_, at::Of, AccountFilter>,
    as_of: At<at::AsOf, Date>,
) -> PyResult<New<Balance>> {
    let movements = movements.0;
    let policy = policy.0;
    let of = of.lent()?;
    let as_of = as_of.0;
    worked(py, move || core::Accounts::replay(&movements, policy)?.balance(of, as_of)).map(New)
}

/// Decides and applies one wish after another. A refused one is passed over; those after it see the
/// accounts as those before it left them.
#[pyfunction]
#[pyo3(signature = (movements, *, policy = At::new(core::AccountPolicy::default()), batch))]
pub(crate) fn account_batch(
    py: Python<'_>,
    movements: At<at::Movements, List<Movement>>,
    policy: At<at::Policy, AccountPolicy>,
    batch: At<at::Batch, List<BatchRequest>>,
) -> PyResult<New<BatchLine>> {
    let movements = movements.0;
    let policy = policy.0;
    let batch = batch.0;
    worked(py, move || Ok(core::Accounts::replay(&movements, policy)?.batch(&batch))).map(New)
}

/// The movement that does what is wanted, with the lots it takes and why. Nothing changes: the caller
/// stores the movement and applies it.
///
/// Money is taken in the order of consumption: money whose scope fits first; then lower priority number,
/// sooner expiry (none last), given before paid, earlier arrival, id. A request may name lots instead.
#[pyfunction]
#[pyo3(signature = (movements, *, policy = At::new(core::AccountPolicy::default()), id, on, request))]
pub(crate) fn account_decide(
    py: Python<'_>,
    movements: At<at::Movements, List<Movement>>,
    policy: At<at::Policy, AccountPolicy>,
    id: At<at::Id, Id>,
    on: At<at::On, Date>,
    request: At<at::Request, AccountRequest>,
) -> PyResult<Answer<AccountPlan>> {
    let movements = movements.0;
    let policy = policy.0;
    let id = id.0;
    let on = on.0;
    let request = request.0;
    worked(py, move || core::Accounts::replay(&movements, policy)?.decide(&id, on, &request)).map(Answer)
}

/// The holds of these accounts that were there at the end of a day, in the order they were made.
#[pyfunction]
#[pyo3(signature = (movements, *, policy = At::new(core::AccountPolicy::default()), of, as_of))]
pub(crate) fn account_holds(
    py: Python<'_>,
    movements: At<at::Movements, List<Movement>>,
    policy: At<at::Policy, AccountPolicy>,
    of: Given<'_, at::Of, AccountFilter>,
    as_of: At<at::AsOf, Date>,
) -> PyResult<New<AccountHold>> {
    let movements = movements.0;
    let policy = policy.0;
    let of = of.lent()?;
    let as_of = as_of.0;
    worked(py, move || core::Accounts::replay(&movements, policy)?.holds(of, as_of)).map(New)
}

/// The lines of an account from its first day to its last, both included.
///
/// Money that expires and holds that end by their date stand as lines without a movement, first on their
/// day, so that each line follows from the one before.
#[pyfunction]
#[pyo3(signature = (movements, *, policy = At::new(core::AccountPolicy::default()), account, first, last))]
pub(crate) fn account_ledger(
    py: Python<'_>,
    movements: At<at::Movements, List<Movement>>,
    policy: At<at::Policy, AccountPolicy>,
    account: Given<'_, at::Account, AccountKey>,
    first: At<at::First, Date>,
    last: At<at::Last, Date>,
) -> PyResult<Answer<AccountLedger>> {
    let movements = movements.0;
    let policy = policy.0;
    let account = account.lent()?;
    let first = first.0;
    let last = last.0;
    worked(py, move || core::Accounts::replay(&movements, policy)?.ledger(account, first, last)).map(Answer)
}

/// The links of an item up to a day, in the order they were recorded; those taken back stay and say so.
#[pyfunction]
#[pyo3(signature = (movements, *, policy = At::new(core::AccountPolicy::default()), item, as_of))]
pub(crate) fn account_links(
    py: Python<'_>,
    movements: At<at::Movements, List<Movement>>,
    policy: At<at::Policy, AccountPolicy>,
    item: At<at::Item, Id>,
    as_of: At<at::AsOf, Date>,
) -> PyResult<New<AccountLink>> {
    let movements = movements.0;
    let policy = policy.0;
    let item = item.0;
    let as_of = as_of.0;
    worked(py, move || core::Accounts::replay(&movements, policy)?.links(&item, as_of)).map(New)
}

/// The lots of these accounts that were there at the end of a day, account by account, by arrival and id.
#[pyfunction]
#[pyo3(signature = (movements, *, policy = At::new(core::AccountPolicy::default()), of, as_of))]
pub(crate) fn account_lots(
    py: Python<'_>,
    movements: At<at::Movements, List<Movement>>,
    policy: At<at::Policy, AccountPolicy>,
    of: Given<'_, at::Of, AccountFilter>,
    as_of: At<at::AsOf, Date>,
) -> PyResult<New<AccountLot>> {
    let movements = movements.0;
    let policy = policy.0;
    let of = of.lent()?;
    let as_of = as_of.0;
    worked(py, move || core::Accounts::replay(&movements, policy)?.lots(of, as_of)).map(New)
}

/// How many movements there are, and the latest of their days.
#[pyfunction]
#[pyo3(signature = (movements, *, policy = At::new(core::AccountPolicy::default())))]
pub(crate) fn account_replay(
    py: Python<'_>,
    movements: At<at::Movements, List<Movement>>,
    policy: At<at::Policy, AccountPolicy>,
) -> PyResult<Answer<AccountSummary>> {
    let movements = movements.0;
    let policy = policy.0;
    worked(py, move || Ok(core::Accounts::replay(&movements, policy)?.summary())).map(Answer)
}

/// Compares what is on the books at the end of a day with the control accounts of the general ledger.
#[pyfunction]
#[pyo3(signature = (movements, *, policy = At::new(core::AccountPolicy::default()), controls, as_of))]
pub(crate) fn account_tie_out(
    py: Python<'_>,
    movements: At<at::Movements, List<Movement>>,
    policy: At<at::Policy, AccountPolicy>,
    controls: At<at::Controls, List<Control>>,
    as_of: At<at::AsOf, Date>,
) -> PyResult<Answer<TieOut>> {
    let movements = movements.0;
    let policy = policy.0;
    let controls = controls.0;
    let as_of = as_of.0;
    worked(py, move || core::Accounts::replay(&movements, policy)?.tie_out(&controls, as_of)).map(Answer)
}

/// What can be used on a day, as lots for `allocate`: each with its rest, scope,
/// priority, expiry, and the fields of its account and its own.
#[pyfunction]
#[pyo3(signature = (movements, *, policy = At::new(core::AccountPolicy::default()), of, as_of))]
pub(crate) fn account_to_lots(
    py: Python<'_>,
    movements: At<at::Movements, List<Movement>>,
    policy: At<at::Policy, AccountPolicy>,
    of: Given<'_, at::Of, AccountFilter>,
    as_of: At<at::AsOf, Date>,
) -> PyResult<New<Lot>> {
    let movements = movements.0;
    let policy = policy.0;
    let of = of.lent()?;
    let as_of = as_of.0;
    worked(py, move || core::Accounts::replay(&movements, policy)?.to_lots(of, as_of)).map(New)
}

/// The way of a lot up to a day: what it paid, what was held, where the rest went, and the same for every
/// lot that parts of it became. By date, within a day in the order recorded.
#[pyfunction]
#[pyo3(signature = (movements, *, policy = At::new(core::AccountPolicy::default()), lot, as_of))]
pub(crate) fn account_trace(
    py: Python<'_>,
    movements: At<at::Movements, List<Movement>>,
    policy: At<at::Policy, AccountPolicy>,
    lot: At<at::Lot, Id>,
    as_of: At<at::AsOf, Date>,
) -> PyResult<New<TraceLine>> {
    let movements = movements.0;
    let policy = policy.0;
    let lot = lot.0;
    let as_of = as_of.0;
    worked(py, move || core::Accounts::replay(&movements, policy)?.trace(&lot, as_of)).map(New)
}

/// Sorts what is open on `as_of` into buckets of days past due, one row per currency.
///
/// `limits` are inclusive and rise: with `[30, 60, 90]` an item 30 days past due stands in the first
/// bucket, one 31 days past due in the second, and one 91 days past due in the fourth and last. An
/// item due today is not overdue (Odoo, Tryton), and an item issued later is not there yet. Buckets have no gap and no overlap.
#[pyfunction]
#[pyo3(signature = (items, limits, *, as_of))]
pub(crate) fn aging(
    py: Python<'_>,
    items: Held<'_, at::Items, Receivable>,
    limits: At<at::Limits, List<Int>>,
    as_of: At<at::AsOf, Date>,
) -> PyResult<New<AgingRow>> {
    let items = items.lent()?;
    let limits = limits.0;
    let as_of = as_of.0;
    worked(py, move || core::aging(&items, &limits, as_of)).map(New)
}

/// The chart of one row of an aging, calm for what is not due and alarming for what is oldest.
#[pyfunction]
#[pyo3(signature = (row, limits))]
pub(crate) fn aging_chart(
    py: Python<'_>,
    row: Given<'_, at::Row, AgingRow>,
    limits: At<at::Limits, List<Int>>,
) -> PyResult<Answer<ReportChart>> {
    let row = row.lent()?;
    let limits = limits.0;
    worked(py, move || core::aging_chart(row, &limits)).map(Answer)
}

/// The aging of a portfolio at a cut-off.
#[pyfunction]
#[pyo3(signature = (portfolio, cut_off, *, rules = At::new(core::AgingRules::default())))]
pub(crate) fn aging_report(
    py: Python<'_>,
    portfolio: Given<'_, at::Portfolio, Portfolio>,
    cut_off: Given<'_, at::CutOff, CutOff>,
    rules: At<at::Rules, AgingRules>,
) -> PyResult<Answer<AgingReport>> {
    let portfolio = portfolio.lent()?;
    let cut_off = cut_off.lent()?;
    let rules = rules.0;
    worked(py, move || core::aging_report(portfolio, cut_off, &rules)).map(Answer)
}

/// The table of an aging (账龄表): a row for each currency, a column for each bucket. `limits` are those of the aging.
#[pyfunction]
#[pyo3(signature = (rows, limits))]
pub(crate) fn aging_table(
    py: Python<'_>,
    rows: At<at::Rows, List<AgingRow>>,
    limits: At<at::Limits, List<Int>>,
) -> PyResult<Answer<ReportTable>> {
    let rows = rows.0;
    let limits = limits.0;
    worked(py, move || core::aging_table(&rows, &limits)).map(Answer)
}

/// The rules most companies begin with.
#[pyfunction]
#[pyo3(signature = (*, preset))]
pub(crate) fn alert_policy(py: Python<'_>, preset: At<at::Preset, AlertPreset>) -> PyResult<Answer<AlertPolicy>> {
    let preset = preset.0;
    worked(py, move || Ok(core::alert_policy(preset))).map(Answer)
}

/// What changed since the last report. The alerts of this one are `before` of the next.
#[pyfunction]
#[pyo3(signature = (now, *, before = At::new(Vec::new()), filter = At::new(core::AlertFilter::default())))]
pub(crate) fn alert_report(
    py: Python<'_>,
    now: At<at::Now, List<Alert>>,
    before: At<at::Before, List<Alert>>,
    filter: At<at::Filter, AlertFilter>,
) -> PyResult<Answer<AlertChanges>> {
    let now = now.0;
    let before = before.0;
    let filter = filter.0;
    worked(py, move || core::alert_report(&core::AlertReportRequest { now, before, filter })).map(Answer)
}

/// What should be looked at on a day, the gravest first.
///
/// Nothing that happened or was entered after the cut-off counts, so that asking for a past day gives what was to be
/// seen then. Alerts come by severity, then by kind, then by id.
#[pyfunction]
#[pyo3(signature = (portfolio, cut_off, policy, *, facts = At::new(core::AlertFacts::default())))]
pub(crate) fn alerts(
    py: Python<'_>,
    portfolio: Given<'_, at::Portfolio, Portfolio>,
    cut_off: Given<'_, at::CutOff, CutOff>,
    policy: Given<'_, at::Policy, AlertPolicy>,
    facts: At<at::Facts, AlertFacts>,
) -> PyResult<New<Alert>> {
    let portfolio = portfolio.lent()?;
    let cut_off = cut_off.lent()?;
    let policy = policy.lent()?;
    let facts = facts.0;
    worked(py, move || core::alerts(portfolio, cut_off, policy, &facts)).map(New)
}

/// Proposes which money pays which items.
///
/// Money only pays items of its own customer in its own currency. What lots name is followed first, then
/// the phases of the scheme; the rules are those of `Rule` and `Scheme`. The time is that of
/// sorting the items once; no lot looks twice at what was already paid.
#[pyfunction]
#[pyo3(signature = (lots, items, scheme, *, as_of))]
pub(crate) fn allocate(
    py: Python<'_>,
    lots: Held<'_, at::Lots, Lot>,
    items: Held<'_, at::Items, Receivable>,
    scheme: Given<'_, at::Scheme, Scheme>,
    as_of: At<at::AsOf, Date>,
) -> PyResult<Answer<Plan>> {
    let lots = lots.lent()?;
    let items = items.lent()?;
    let scheme = scheme.lent()?;
    let as_of = as_of.0;
    worked(py, move || core::allocate(&core::AllocationRequest { lots: &lots, items: &items, scheme, as_of }))
        .map(Answer)
}

/// Works out the charge of a period and its entry: 信用减值损失 against 坏账准备.
#[pyfunction]
#[expect(clippy::too_many_arguments, reason = "one argument for each field")]
#[pyo3(signature = (key, on, opening, written_off, recovered, target, summary))]
pub(crate) fn allowance_movement(
    py: Python<'_>,
    key: At<at::Key, Id>,
    on: At<at::On, Date>,
    opening: At<at::Opening, Money>,
    written_off: At<at::WrittenOff, Money>,
    recovered: At<at::Recovered, Money>,
    target: At<at::Target, AllowanceTarget>,
    summary: At<at::Summary, Text>,
) -> PyResult<Answer<AllowanceMovement>> {
    let key = key.0;
    let on = on.0;
    let opening = opening.0;
    let written_off = written_off.0;
    let recovered = recovered.0;
    let target = target.0;
    let summary = summary.0;
    worked(py, move || {
        core::allowance_movement(&core::AllowanceMovementRequest {
            key,
            on,
            opening,
            written_off,
            recovered,
            target,
            summary,
        })
    })
    .map(Answer)
}

/// Plans a change of a contract: nothing is changed until the caller takes over the answer.
#[pyfunction]
#[expect(clippy::too_many_arguments, reason = "one argument for each field")]
#[pyo3(signature = (schedule, version, *, paid = At::new(Vec::new()), total, part_paid, rest, events = At::new(Vec::new()), calendar = None))]
pub(crate) fn amend(
    py: Python<'_>,
    schedule: At<at::Schedule, Schedule>,
    version: At<at::Version, Int>,
    paid: At<at::Paid, List<PaidInstallment>>,
    total: At<at::Total, Money>,
    part_paid: At<at::PartPaid, PartPaid>,
    rest: At<at::Rest, Respread>,
    events: At<at::Events, List<EventDate>>,
    calendar: Option<At<at::Calendar, Calendar>>,
) -> PyResult<Answer<Amendment>> {
    let schedule = schedule.0;
    let version = version.0;
    let paid = paid.0;
    let total = total.0;
    let part_paid = part_paid.0;
    let rest = rest.0;
    let events = events.0;
    let calendar = calendar.map(|given| given.0);
    worked(py, move || {
        core::amend(&core::AmendRequest { schedule, version, paid, total, part_paid, rest, events, calendar })
    })
    .map(Answer)
}

/// An amount of yuan in Chinese capitals.
///
/// The words 人民币 that a form prints in front are not part of the answer.
#[pyfunction]
#[pyo3(signature = (amount))]
pub(crate) fn amount_in_words(py: Python<'_>, amount: At<at::Amount, Money>) -> PyResult<Answer<Text>> {
    let amount = amount.0;
    worked(py, move || core::amount_in_words(amount)).map(Answer)
}

/// Answers a case (审批): approve, reject, send back, delegate, add a step, withdraw. The answer is the case after it.
#[pyfunction]
#[pyo3(signature = (organization, case, answer))]
pub(crate) fn approval_answer(
    py: Python<'_>,
    organization: Given<'_, at::Organization, Organization>,
    case: Given<'_, at::Case, ApprovalCase>,
    answer: Given<'_, at::Answer, CaseAnswer>,
) -> PyResult<Answer<ApprovalCase>> {
    let organization = organization.lent()?;
    let case = case.lent()?;
    let answer = answer.lent()?;
    worked(py, move || core::stateless::approval_answer(organization, case, answer)).map(Answer)
}

/// Who holds a case (当前审批人); nothing before it was opened.
#[pyfunction]
#[pyo3(signature = (organization, case, *, as_of))]
pub(crate) fn approval_holders(
    py: Python<'_>,
    organization: Given<'_, at::Organization, Organization>,
    case: Given<'_, at::Case, ApprovalCase>,
    as_of: At<at::AsOf, Instant>,
) -> PyResult<Answer<Opt<CaseHolding>>> {
    let organization = organization.lent()?;
    let case = case.lent()?;
    let as_of = as_of.0;
    worked(py, move || core::stateless::approval_holders(organization, case, as_of)).map(Answer)
}

/// The approval of exactly this content at that instant.
#[pyfunction]
#[pyo3(signature = (case, digest, *, as_of))]
pub(crate) fn approval_in_force(
    py: Python<'_>,
    case: Given<'_, at::Case, ApprovalCase>,
    digest: At<at::Digest, Id>,
    as_of: At<at::AsOf, Instant>,
) -> PyResult<Answer<ApprovalInForce>> {
    let case = case.lent()?;
    let digest = digest.0;
    let as_of = as_of.0;
    worked(py, move || core::approval_in_force(case, &digest, as_of)).map(Answer)
}

/// What waits for a person (待办审批), the most urgent first.
#[pyfunction]
#[pyo3(signature = (organization, cases, person, *, as_of))]
pub(crate) fn approval_inbox(
    py: Python<'_>,
    organization: Given<'_, at::Organization, Organization>,
    cases: At<at::Cases, List<ApprovalCase>>,
    person: At<at::Person, Id>,
    as_of: At<at::AsOf, Instant>,
) -> PyResult<New<InboxLine>> {
    let organization = organization.lent()?;
    let cases = cases.0;
    let person = person.0;
    let as_of = as_of.0;
    worked(py, move || core::stateless::approval_inbox(organization, &cases, &person, as_of)).map(New)
}

/// Opens a case (发起审批): the branch of the policy that fits decides its steps.
#[pyfunction]
#[pyo3(signature = (organization, policy, request))]
pub(crate) fn approval_open(
    py: Python<'_>,
    organization: Given<'_, at::Organization, Organization>,
    policy: Given<'_, at::Policy, ApprovalPolicy>,
    request: Given<'_, at::Request, CaseRequest>,
) -> PyResult<Answer<ApprovalCase>> {
    let organization = organization.lent()?;
    let policy = policy.lent()?;
    let request = request.lent()?;
    worked(py, move || core::stateless::approval_open(organization, policy, request)).map(Answer)
}

/// The cases that are late at that instant (超时未审), the latest first.
#[pyfunction]
#[pyo3(signature = (cases, *, as_of))]
pub(crate) fn approval_overdue(
    py: Python<'_>,
    cases: At<at::Cases, List<ApprovalCase>>,
    as_of: At<at::AsOf, Instant>,
) -> PyResult<New<OverdueCase>> {
    let cases = cases.0;
    let as_of = as_of.0;
    worked(py, move || core::overdue_cases(&cases, as_of)).map(New)
}

/// How a case stands; nothing before it was opened.
#[pyfunction]
#[pyo3(signature = (case, *, as_of))]
pub(crate) fn approval_state(
    py: Python<'_>,
    case: Given<'_, at::Case, ApprovalCase>,
    as_of: At<at::AsOf, Instant>,
) -> PyResult<Answer<Opt<CaseState>>> {
    let case = case.lent()?;
    let as_of = as_of.0;
    worked(py, move || core::stateless::approval_state(case, as_of)).map(Answer)
}

/// How long steps and cases took, as known at that instant: by policy, the cases as a whole first, then the steps by
/// name.
#[pyfunction]
#[pyo3(signature = (cases, percents, *, as_of))]
pub(crate) fn approval_times(
    py: Python<'_>,
    cases: At<at::Cases, List<ApprovalCase>>,
    percents: At<at::Percents, List<Int>>,
    as_of: At<at::AsOf, Instant>,
) -> PyResult<New<StepTimes>> {
    let cases = cases.0;
    let percents = percents.0;
    let as_of = as_of.0;
    worked(py, move || core::cycle_times(&cases, &percents, as_of)).map(New)
}

/// Attaches the payments of notifications to the lines they were booked as.
///
/// An entry explains the line of its account that has the same number of the bank; or, if no line has it, the line of
/// the same batch. Several entries may explain one line together. What is attached adds up to the line, exactly;
/// otherwise nothing is, and the reason has both figures.
#[pyfunction]
#[pyo3(signature = (statements, notifications))]
pub(crate) fn attach_details(
    py: Python<'_>,
    statements: At<at::Statements, List<Statement>>,
    notifications: At<at::Notifications, List<Statement>>,
) -> PyResult<Answer<Attached>> {
    let statements = statements.0;
    let notifications = notifications.0;
    worked(py, move || core::attach_details(&core::AttachRequest { statements, notifications })).map(Answer)
}

/// Whether rights were reviewed in time (权限定期审查).
#[pyfunction]
#[pyo3(signature = (organization, attestations, every_days, *, as_of))]
pub(crate) fn attestation_status(
    py: Python<'_>,
    organization: Given<'_, at::Organization, Organization>,
    attestations: At<at::Attestations, List<AccessAttestation>>,
    every_days: At<at::EveryDays, Int>,
    as_of: At<at::AsOf, Instant>,
) -> PyResult<Answer<AttestationStatus>> {
    let organization = organization.lent()?;
    let attestations = attestations.0;
    let every_days = every_days.0;
    let as_of = as_of.0;
    worked(py, move || core::stateless::attestation_status(organization, &attestations, every_days, as_of)).map(Answer)
}

/// Makes the bank reconciliation statement of a day.
#[pyfunction]
#[expect(clippy::too_many_arguments, reason = "one argument for each field")]
#[pyo3(signature = (*, as_of, book_balance, bank_balance, book = At::new(Vec::new()), bank = At::new(Vec::new()), matches = At::new(Vec::new()), carried = At::new(Vec::new())))]
pub(crate) fn balance_table(
    py: Python<'_>,
    as_of: At<at::AsOf, Date>,
    book_balance: At<at::BookBalance, Money>,
    bank_balance: At<at::BankBalance, Money>,
    book: At<at::Book, List<CashBookLine>>,
    bank: At<at::Bank, List<BankLine>>,
    matches: At<at::Matches, List<TableMatch>>,
    carried: At<at::Carried, List<OutstandingItem>>,
) -> PyResult<Answer<BalanceTable>> {
    let as_of = as_of.0;
    let book_balance = book_balance.0;
    let bank_balance = bank_balance.0;
    let book = book.0;
    let bank = bank.0;
    let matches = matches.0;
    let carried = carried.0;
    worked(py, move || {
        core::balance_table(&core::BalanceTableRequest {
            as_of,
            book_balance,
            bank_balance,
            book,
            bank,
            matches,
            carried,
        })
    })
    .map(Answer)
}

/// The bank reconciliation statement as one table (银行存款余额调节表): from the balance of the book and from the balance
/// of the bank to the same adjusted balance.
#[pyfunction]
#[pyo3(signature = (table))]
pub(crate) fn balance_table_report(
    py: Python<'_>,
    table: Given<'_, at::Table, BalanceTable>,
) -> PyResult<Answer<ReportTable>> {
    let table = table.lent()?;
    worked(py, move || core::balance_table_report(table)).map(Answer)
}

/// For each field of a customer, contract, receivable or receipt who gave it its present value, when, and by which
/// event (溯源责任), by the name of the field. The fields are those of `customer`,
/// `contract`, `receivable` and `receipt`; an event that
/// leaves a value as it is has not set it. The business date plays no part.
#[pyfunction]
#[pyo3(signature = (book, events, record, *, as_of = At::new(core::AsOf::default())))]
pub(crate) fn book_blame(
    py: Python<'_>,
    book: At<at::Book, Text>,
    events: At<at::Events, List<Recorded>>,
    record: At<at::Record, RecordKey>,
    as_of: At<at::AsOf, AsOf>,
) -> PyResult<New<FieldBlame>> {
    let book = book.0;
    let events = events.0;
    let record = record.0;
    let as_of = as_of.0;
    worked(py, move || core::Book::replay(&book, &events)?.blame(&record, &as_of)).map(New)
}

/// Another book that begins as this one was at a point: to see what was, or to go on another way. It has an id of
/// its own, so that what is recorded there is never taken for what happened here.
#[pyfunction]
#[pyo3(signature = (book, events, until, id))]
pub(crate) fn book_branch(
    py: Python<'_>,
    book: At<at::Book, Text>,
    events: At<at::Events, List<Recorded>>,
    until: At<at::Until, Until>,
    id: At<at::Id, Id>,
) -> PyResult<Answer<BookSnapshot>> {
    let book = book.0;
    let events = events.0;
    let until = until.0;
    let id = id.0;
    worked(py, move || core::Book::replay(&book, &events)?.branch(&until, id)?.snapshot()).map(Answer)
}

/// Which receipts paid a receivable (来源), with the lot that carried the money and the movement that applied it:
/// together exactly what of it is paid.
#[pyfunction]
#[pyo3(signature = (book, events, item, *, as_of = At::new(core::AsOf::default())))]
pub(crate) fn book_came_from(
    py: Python<'_>,
    book: At<at::Book, Text>,
    events: At<at::Events, List<Recorded>>,
    item: At<at::Item, Id>,
    as_of: At<at::AsOf, AsOf>,
) -> PyResult<New<MoneySource>> {
    let book = book.0;
    let events = events.0;
    let item = item.0;
    let as_of = as_of.0;
    worked(py, move || core::Book::replay(&book, &events)?.came_from(&item, &as_of)).map(New)
}

/// A case (审批单): an order that waits for approval, or waited.
#[pyfunction]
#[pyo3(signature = (book, events, case))]
pub(crate) fn book_case(
    py: Python<'_>,
    book: At<at::Book, Text>,
    events: At<at::Events, List<Recorded>>,
    case: At<at::Case, Id>,
) -> PyResult<Answer<OrderCase>> {
    let book = book.0;
    let events = events.0;
    let case = case.0;
    worked(py, move || core::Book::replay(&book, &events)?.order_case(&case)).map(Answer)
}

/// Works out what an order does. Nothing changes until the events are stored and applied.
///
/// The id of the order is looked at first: if it is known with this content the answer is that of then, whatever
/// has happened since. The book is as it was afterwards.
#[pyfunction]
#[pyo3(signature = (book, events, order))]
pub(crate) fn book_decide(
    py: Python<'_>,
    book: At<at::Book, Text>,
    events: At<at::Events, List<Recorded>>,
    order: Given<'_, at::Order, Order>,
) -> PyResult<Answer<Decision>> {
    let book = book.0;
    let events = events.0;
    let order = order.lent()?;
    worked(py, move || core::Book::replay(&book, &events)?.decide(order).map_err(|error| error.at("order"))).map(Answer)
}

/// The exceptions (对账异常) of an account, by id, in the form in which `raise_exceptions` takes them as `known` and
/// the content of a period as `exceptions`.
#[pyfunction]
#[pyo3(signature = (book, events, account, *, as_of = At::new(core::AsOf::default())))]
pub(crate) fn book_exceptions(
    py: Python<'_>,
    book: At<at::Book, Text>,
    events: At<at::Events, List<Recorded>>,
    account: At<at::Account, Id>,
    as_of: At<at::AsOf, AsOf>,
) -> PyResult<New<ExceptionRecord>> {
    let book = book.0;
    let events = events.0;
    let account = account.0;
    let as_of = as_of.0;
    worked(py, move || core::Book::replay(&book, &events)?.exceptions(&account, &as_of)).map(New)
}

/// What a command is about, as the book stands: customer, owner, department, amount, currency, nature, contract,
/// item, and the fields of the records. Beside `Command.action` it is all that a right or an approval rule has
/// to look at. A record the book does not know gives no facts.
#[pyfunction]
#[pyo3(signature = (book, events, command, on))]
pub(crate) fn book_facts(
    py: Python<'_>,
    book: At<at::Book, Text>,
    events: At<at::Events, List<Recorded>>,
    command: At<at::Command, Command>,
    on: At<at::On, Date>,
) -> PyResult<New<Field>> {
    let book = book.0;
    let events = events.0;
    let command = command.0;
    let on = on.0;
    worked(py, move || Ok(core::Book::replay(&book, &events)?.facts(&command, on))).map(New)
}

/// What a viewer sees of a record: its facts without those that are hidden, which are named.
#[pyfunction]
#[pyo3(signature = (book, events, record, viewer))]
pub(crate) fn book_facts_seen(
    py: Python<'_>,
    book: At<at::Book, Text>,
    events: At<at::Events, List<Recorded>>,
    record: At<at::Record, RecordKey>,
    viewer: Given<'_, at::Viewer, Viewer>,
) -> PyResult<Answer<Masked>> {
    let book = book.0;
    let events = events.0;
    let record = record.0;
    let viewer = viewer.lent()?;
    worked(py, move || core::Book::replay(&book, &events)?.facts_seen(&record, viewer)).map(Answer)
}

/// The head of the book (根摘要): how many lines, and the root over all of them. Kept where the keeper of the log
/// cannot reach, it stands for every byte.
///
/// Who never asks pays nothing, who asks pays for what is new: the digests of the lines seen so far are kept.
#[pyfunction]
#[pyo3(signature = (book, events))]
pub(crate) fn book_head(
    py: Python<'_>,
    book: At<at::Book, Text>,
    events: At<at::Events, List<Recorded>>,
) -> PyResult<Answer<Head>> {
    let book = book.0;
    let events = events.0;
    worked(py, move || core::Book::replay(&book, &events)?.head()).map(Answer)
}

/// The events that touched a stream, oldest first: who changed what, when, from what to what (变更记录). Events are
/// whole: a viewer from whom a field is hidden sees none of them.
#[pyfunction]
#[pyo3(signature = (book, events, stream, *, viewer = None))]
pub(crate) fn book_history(
    py: Python<'_>,
    book: At<at::Book, Text>,
    events: At<at::Events, List<Recorded>>,
    stream: At<at::Stream, BookStream>,
    viewer: Option<At<at::Viewer, Viewer>>,
) -> PyResult<New<Recorded>> {
    let book = book.0;
    let events = events.0;
    let stream = stream.0;
    let viewer = viewer.map(|given| given.0);
    worked(py, move || core::Book::replay(&book, &events)?.history(&stream, viewer.as_ref())).map(New)
}

/// What waits for a person (待办审批), the most urgent first.
#[pyfunction]
#[pyo3(signature = (book, events, person, *, as_of))]
pub(crate) fn book_inbox(
    py: Python<'_>,
    book: At<at::Book, Text>,
    events: At<at::Events, List<Recorded>>,
    person: At<at::Person, Id>,
    as_of: At<at::AsOf, Instant>,
) -> PyResult<New<InboxLine>> {
    let book = book.0;
    let events = events.0;
    let person = person.0;
    let as_of = as_of.0;
    worked(py, move || core::Book::replay(&book, &events)?.inbox(&person, as_of)).map(New)
}

/// The commands for what is certain (入账指令): the money is recorded and pays what it is for.
///
/// A decision that somebody confirmed is booked if its outcome was set to `MatchOutcome.Post`.
#[pyfunction]
#[pyo3(signature = (book, events, found, *, unmatched))]
pub(crate) fn book_match_commands(
    py: Python<'_>,
    book: At<at::Book, Text>,
    events: At<at::Events, List<Recorded>>,
    found: Given<'_, at::Found, BookMatch>,
    unmatched: At<at::Unmatched, UnmatchedMoney>,
) -> PyResult<Answer<MatchBooking>> {
    let book = book.0;
    let events = events.0;
    let found = found.lent()?;
    let unmatched = unmatched.0;
    worked(py, move || core::Book::replay(&book, &events)?.match_commands(found, unmatched)).map(Answer)
}

/// Matches lines of a bank with everything that is open in the book (对账).
///
/// Whose names and accounts may stand on a line the book knows in part: the names of its customers, also those they
/// had before they were merged. `parties` says what else is known: other names, accounts, groups, payers.
#[pyfunction]
#[pyo3(signature = (book, events, lines, *, parties = At::new(Vec::new()), rules = At::new(core::MatchRules::default()), as_of = At::new(core::AsOf::default())))]
pub(crate) fn book_match_lines(
    py: Python<'_>,
    book: At<at::Book, Text>,
    events: At<at::Events, List<Recorded>>,
    lines: At<at::Lines, List<MatchLine>>,
    parties: At<at::Parties, List<MatchParty>>,
    rules: At<at::Rules, MatchRules>,
    as_of: At<at::AsOf, AsOf>,
) -> PyResult<Answer<BookMatch>> {
    let book = book.0;
    let events = events.0;
    let lines = lines.0;
    let parties = parties.0;
    let rules = rules.0;
    let as_of = as_of.0;
    worked(py, move || core::Book::replay(&book, &events)?.match_lines(&lines, &parties, &rules, &as_of)).map(Answer)
}

/// The notices of the events after the one of that number, one for an event at most. Who holds a case is looked
/// up at the instant of the event among the people of today.
#[pyfunction]
#[pyo3(signature = (book, events, sequence))]
pub(crate) fn book_outbox(
    py: Python<'_>,
    book: At<at::Book, Text>,
    events: At<at::Events, List<Recorded>>,
    sequence: At<at::Sequence, Int>,
) -> PyResult<New<Notice>> {
    let book = book.0;
    let events = events.0;
    let sequence = sequence.0;
    worked(py, move || core::Book::replay(&book, &events)?.outbox(sequence)).map(New)
}

/// The debts, the money and the customers, each with what happened to it, by id (应收账款组合).
///
/// The day of entry of an event is that on which it was recorded, by the clocks of the company: those of the rules
/// (`dates`, `utcOffset`) that held on its business date when it was recorded, UTC without. Money that was there
/// before a debt came into being paid it as a prepayment (预收冲应收); a credit note paid it as netting. A customer who was merged is
/// the one who stays. A hold counts until its end is recorded. A dispute begins with its debt at the earliest.
#[pyfunction]
#[pyo3(signature = (book, events, *, as_of = At::new(core::AsOf::default())))]
pub(crate) fn book_portfolio(
    py: Python<'_>,
    book: At<at::Book, Text>,
    events: At<at::Events, List<Recorded>>,
    as_of: At<at::AsOf, AsOf>,
) -> PyResult<Answer<Portfolio>> {
    let book = book.0;
    let events = events.0;
    let as_of = as_of.0;
    worked(py, move || core::Book::replay(&book, &events)?.portfolio(&as_of)).map(Answer)
}

/// Reads a log: one event a line, each line ended. A last line without an end was cut off while it was written.
#[pyfunction]
#[pyo3(signature = (text))]
pub(crate) fn book_read_log(py: Python<'_>, text: At<at::Text, Text>) -> PyResult<New<Recorded>> {
    let text = text.0;
    worked(py, move || core::read_log(&text)).map(New)
}

/// What was done with the reconciliation periods of an account, by their last day: what `period_status` takes as
/// `entries`.
#[pyfunction]
#[pyo3(signature = (book, events, account, *, as_of = At::new(core::AsOf::default())))]
pub(crate) fn book_reconciliations(
    py: Python<'_>,
    book: At<at::Book, Text>,
    events: At<at::Events, List<Recorded>>,
    account: At<at::Account, Id>,
    as_of: At<at::AsOf, AsOf>,
) -> PyResult<New<ReconciledPeriod>> {
    let book = book.0;
    let events = events.0;
    let account = account.0;
    let as_of = as_of.0;
    worked(py, move || core::Book::replay(&book, &events)?.reconciliations(&account, &as_of)).map(New)
}

/// All customers with all figures; for a viewer those whose accounts may be seen.
#[pyfunction]
#[pyo3(signature = (book, events, *, as_of = At::new(core::AsOf::default())))]
pub(crate) fn book_replay(
    py: Python<'_>,
    book: At<at::Book, Text>,
    events: At<at::Events, List<Recorded>>,
    as_of: At<at::AsOf, AsOf>,
) -> PyResult<Answer<BookSummary>> {
    let book = book.0;
    let events = events.0;
    let as_of = as_of.0;
    worked(py, move || core::Book::replay(&book, &events)?.summary(&as_of)).map(Answer)
}

/// All customers with all figures; for a viewer those whose accounts may be seen.
#[pyfunction]
#[pyo3(signature = (snapshot, *, tail = At::new(Vec::new()), as_of = At::new(core::AsOf::default())))]
pub(crate) fn book_restore(
    py: Python<'_>,
    snapshot: Given<'_, at::Snapshot, BookSnapshot>,
    tail: At<at::Tail, List<Recorded>>,
    as_of: At<at::AsOf, AsOf>,
) -> PyResult<Answer<BookSummary>> {
    let snapshot = snapshot.lent()?;
    let tail = tail.0;
    let as_of = as_of.0;
    worked(py, move || core::Book::restore(snapshot, &tail)?.summary(&as_of)).map(Answer)
}

/// The book at this point, to be kept.
#[pyfunction]
#[pyo3(signature = (book, events))]
pub(crate) fn book_snapshot(
    py: Python<'_>,
    book: At<at::Book, Text>,
    events: At<at::Events, List<Recorded>>,
) -> PyResult<Answer<BookSnapshot>> {
    let book = book.0;
    let events = events.0;
    worked(py, move || core::Book::replay(&book, &events)?.snapshot()).map(Answer)
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
#[pyfunction]
#[pyo3(signature = (book, events, order))]
pub(crate) fn book_validate(
    py: Python<'_>,
    book: At<at::Book, Text>,
    events: At<at::Events, List<Recorded>>,
    order: Given<'_, at::Order, Order>,
) -> PyResult<New<OrderProblem>> {
    let book = book.0;
    let events = events.0;
    let order = order.lent()?;
    worked(py, move || core::Book::replay(&book, &events)?.validate(order)).map(New)
}

/// What foreign receivables and foreign money are worth in the home currency (账面本位币余额), by customer and
/// record; nothing in a book that declares none.
#[pyfunction]
#[pyo3(signature = (book, events, *, as_of = At::new(core::AsOf::default())))]
pub(crate) fn book_values(
    py: Python<'_>,
    book: At<at::Book, Text>,
    events: At<at::Events, List<Recorded>>,
    as_of: At<at::AsOf, AsOf>,
) -> PyResult<New<ValuedBalance>> {
    let book = book.0;
    let events = events.0;
    let as_of = as_of.0;
    worked(py, move || core::Book::replay(&book, &events)?.values(&as_of)).map(New)
}

/// Adds all events up once more, without any of the running figures, and compares (全面核对): what every
/// customer has on the books in every currency, and what is open of every receivable.
#[pyfunction]
#[pyo3(signature = (book, events))]
pub(crate) fn book_verify(
    py: Python<'_>,
    book: At<at::Book, Text>,
    events: At<at::Events, List<Recorded>>,
) -> PyResult<Answer<Verification>> {
    let book = book.0;
    let events = events.0;
    worked(py, move || core::Book::replay(&book, &events)?.verify()).map(Answer)
}

/// The vouchers (记账凭证) of the events that moved money, each exactly once: whoever asks for what is after the
/// last answer misses none and gets none twice, wherever the answers are cut.
///
/// A voucher has the business date of its event; that of a new receivable has the day from which it is owed.
/// What is taken back is entered as the exact reverse, with the net, tax and home value of then, as the style says;
/// one that takes back another voucher whole names it. A receivable that becomes less, by a credit note or an
/// amendment, is a red invoice (红字发票).
#[pyfunction]
#[pyo3(signature = (book, events, rules, *, window = At::new(core::PostingWindow::default())))]
pub(crate) fn book_vouchers(
    py: Python<'_>,
    book: At<at::Book, Text>,
    events: At<at::Events, List<Recorded>>,
    rules: Given<'_, at::Rules, PostingRules>,
    window: At<at::Window, PostingWindow>,
) -> PyResult<Answer<BookVouchers>> {
    let book = book.0;
    let events = events.0;
    let rules = rules.lent()?;
    let window = window.0;
    worked(py, move || core::Book::replay(&book, &events)?.vouchers(rules, &window)).map(Answer)
}

/// What became of the money of a receipt (去向), also after it was moved to other accounts or became another kind
/// of money: together exactly what it brought in. Nothing if it never arrived or was taken back by the bank.
#[pyfunction]
#[pyo3(signature = (book, events, receipt, *, as_of = At::new(core::AsOf::default())))]
pub(crate) fn book_went_to(
    py: Python<'_>,
    book: At<at::Book, Text>,
    events: At<at::Events, List<Recorded>>,
    receipt: At<at::Receipt, Id>,
    as_of: At<at::AsOf, AsOf>,
) -> PyResult<New<MoneyUse>> {
    let book = book.0;
    let events = events.0;
    let receipt = receipt.0;
    let as_of = as_of.0;
    worked(py, move || core::Book::replay(&book, &events)?.went_to(&receipt, &as_of)).map(New)
}

/// Writes a log: the canonical line of every event, each line ended (账簿日志). What `read_log` reads.
#[pyfunction]
#[pyo3(signature = (events))]
pub(crate) fn book_write_log(py: Python<'_>, events: At<at::Events, List<Recorded>>) -> PyResult<Answer<Text>> {
    let events = events.0;
    worked(py, move || core::write_log(&events)).map(Answer)
}

/// Whether somebody may view, approve or adjust something, and why. Without a policy everybody may.
#[pyfunction]
#[pyo3(signature = (*, organization = At::new(core::Organization::default()), policy = None, actor, verb, subject, as_of))]
pub(crate) fn can(
    py: Python<'_>,
    organization: At<at::Organization, Organization>,
    policy: Option<At<at::Policy, AccessPolicy>>,
    actor: At<at::Actor, Id>,
    verb: At<at::Verb, Verb>,
    subject: Given<'_, at::Subject, Subject>,
    as_of: At<at::AsOf, Instant>,
) -> PyResult<Answer<Verdict>> {
    let organization = organization.0;
    let policy = policy.map(|given| given.0);
    let actor = actor.0;
    let verb = verb.0;
    let subject = subject.lent()?;
    let as_of = as_of.0;
    worked(py, move || core::stateless::can(&organization, policy.as_ref(), &actor, verb, subject, as_of)).map(Answer)
}

/// An exception after a person did something with it.
#[pyfunction]
#[pyo3(signature = (exception, change, on))]
pub(crate) fn change_exception(
    py: Python<'_>,
    exception: At<at::Exception, ExceptionRecord>,
    change: At<at::Change, ExceptionChange>,
    on: At<at::On, Date>,
) -> PyResult<Answer<ExceptionRecord>> {
    let exception = exception.0;
    let change = change.0;
    let on = on.0;
    worked(py, move || core::change_exception(&core::ExceptionChangeRequest { exception, change, on })).map(Answer)
}

/// A chart by its name, for books in the currency `home`.
#[pyfunction]
#[pyo3(signature = (*, preset, home))]
pub(crate) fn chart(
    py: Python<'_>,
    preset: At<at::Preset, ChartPreset>,
    home: At<at::Home, Currency>,
) -> PyResult<Answer<Chart>> {
    let preset = preset.0;
    let home = home.0;
    worked(py, move || Ok(core::chart(preset, home))).map(Answer)
}

/// What is wrong with policies (审批规则检查): gaps, overlaps, dead branches, steps nobody can answer.
#[pyfunction]
#[pyo3(signature = (policies, *, organization = None, as_of))]
pub(crate) fn check_approval_policies(
    py: Python<'_>,
    policies: At<at::Policies, List<ApprovalPolicy>>,
    organization: Option<At<at::Organization, Organization>>,
    as_of: At<at::AsOf, Instant>,
) -> PyResult<Answer<PolicyReport>> {
    let policies = policies.0;
    let organization = organization.map(|given| given.0);
    let as_of = as_of.0;
    worked(py, move || core::stateless::check_approval_policies(&policies, organization.as_ref(), as_of)).map(Answer)
}

/// The fields, if somebody may change all of them.
#[pyfunction]
#[expect(clippy::too_many_arguments, reason = "one argument for each field")]
#[pyo3(signature = (*, organization = At::new(core::Organization::default()), policy = None, actor, action, step = None, fields, as_of))]
pub(crate) fn check_changes(
    py: Python<'_>,
    organization: At<at::Organization, Organization>,
    policy: Option<At<at::Policy, AccessPolicy>>,
    actor: At<at::Actor, Id>,
    action: At<at::Action, Id>,
    step: Option<At<at::Step, Id>>,
    fields: At<at::Fields, List<Field>>,
    as_of: At<at::AsOf, Instant>,
) -> PyResult<New<Field>> {
    let organization = organization.0;
    let policy = policy.map(|given| given.0);
    let actor = actor.0;
    let action = action.0;
    let step = step.map(|given| given.0);
    let fields = fields.0;
    let as_of = as_of.0;
    worked(py, move || {
        core::stateless::check_changes(&organization, policy.as_ref(), &actor, &action, step.as_ref(), &fields, as_of)
    })
    .map(New)
}

/// Everything that is wrong with a chart, or missing in it, in the order of its rules. A chart with faults other
/// than kinds without a rule makes no voucher.
#[pyfunction]
#[pyo3(signature = (chart))]
pub(crate) fn check_chart(py: Python<'_>, chart: Given<'_, at::Chart, Chart>) -> PyResult<New<ChartFault>> {
    let chart = chart.lent()?;
    worked(py, move || core::check_chart(chart).map_err(|error| error.at("chart"))).map(New)
}

/// Checks a document before it is booked: the total in the base currency is the total at the rate, halves
/// away from zero, and the lines add up in both currencies, all exactly (用友U8).
#[pyfunction]
#[pyo3(signature = (entry))]
pub(crate) fn check_foreign_entry(
    py: Python<'_>,
    entry: Given<'_, at::Entry, ForeignEntry>,
) -> PyResult<Answer<EntryCheck>> {
    let entry = entry.lent()?;
    worked(py, move || core::check_foreign_entry(entry)).map(Answer)
}

/// Checks that `line` is the first line of the log of `book`; the answer is what it says.
#[pyfunction]
#[pyo3(signature = (line, book))]
pub(crate) fn check_genesis(
    py: Python<'_>,
    line: At<at::Line, Text>,
    book: At<at::Book, Id>,
) -> PyResult<Answer<Genesis>> {
    let line = line.0;
    let book = book.0;
    worked(py, move || core::check_genesis(&line, &book)).map(Answer)
}

/// Checks an order against the policy.
#[pyfunction]
#[pyo3(signature = (portfolio, request, *, policy = At::new(core::CreditPolicy::default())))]
pub(crate) fn check_order(
    py: Python<'_>,
    portfolio: Given<'_, at::Portfolio, Portfolio>,
    request: Given<'_, at::Request, OrderCheckRequest>,
    policy: At<at::Policy, CreditPolicy>,
) -> PyResult<Answer<OrderCheck>> {
    let portfolio = portfolio.lent()?;
    let request = request.lent()?;
    let policy = policy.0;
    worked(py, move || core::check_order(portfolio, request, &policy)).map(Answer)
}

/// Checks whether a period can be signed, and gives the digest of what would be.
#[pyfunction]
#[pyo3(signature = (content))]
pub(crate) fn check_period(
    py: Python<'_>,
    content: Given<'_, at::Content, PeriodContent>,
) -> PyResult<Answer<PeriodCheck>> {
    let content = content.lent()?;
    worked(py, move || core::check_period(content).map_err(|error| error.at("content"))).map(Answer)
}

/// Checks that a declared layout says what is needed, and nothing twice; gives the headings without which a table is
/// not of this layout.
#[pyfunction]
#[pyo3(signature = (layout))]
pub(crate) fn check_table_layout(py: Python<'_>, layout: Given<'_, at::Layout, TableLayout>) -> PyResult<New<Text>> {
    let layout = layout.lent()?;
    worked(py, move || core::check_table_layout(layout).map_err(|error| error.at("layout"))).map(New)
}

/// Checks that a template names only places that will be filled, and tells which it names, in the order of the places.
#[pyfunction]
#[pyo3(signature = (template, placeholders))]
pub(crate) fn check_template(
    py: Python<'_>,
    template: Given<'_, at::Template, MessageTemplate>,
    placeholders: At<at::Placeholders, List<MessagePlaceholder>>,
) -> PyResult<New<Id>> {
    let template = template.lent()?;
    let placeholders = placeholders.0;
    worked(py, move || core::check_template(template, &placeholders)).map(New)
}

/// Checks that a voucher balances in each currency and in the home currency, and has no line of nothing. The answer
/// is the voucher as it is.
#[pyfunction]
#[pyo3(signature = (voucher))]
pub(crate) fn check_voucher(py: Python<'_>, voucher: Given<'_, at::Voucher, Voucher>) -> PyResult<Answer<Voucher>> {
    let voucher = voucher.lent()?;
    worked(py, move || core::check_voucher(voucher).map_err(|error| error.at("voucher"))).map(Answer)
}

/// Takes in an account number as it is written.
///
/// A leading apostrophe and `="…"`, with which exports keep a spreadsheet from counting, are taken off. A text that
/// begins like an IBAN of a country that has them, with at least 15 characters, must be one.
#[pyfunction]
#[pyo3(signature = (text))]
pub(crate) fn clean_account(py: Python<'_>, text: At<at::Text, Text>) -> PyResult<Answer<AccountNumber>> {
    let text = text.0;
    worked(py, move || core::clean_account(&text)).map(Answer)
}

/// Repairs typed or exported text, then takes it: normal form NFKC (full-width to half-width),
/// invisible characters dropped, blanks trimmed. A choice of the caller, never made silently.
#[pyfunction]
#[pyo3(signature = (text))]
pub(crate) fn clean_id(py: Python<'_>, text: At<at::Text, Text>) -> PyResult<Answer<Id>> {
    let text = text.0;
    worked(py, move || core::Id::clean(text)).map(Answer)
}

/// Values settled lines in the base currency and states the difference of each.
///
/// All lines of one lot are valued once and together, then each apart, and the residue goes where the
/// policy says (用友U8: to the first line); so are all lines of one item. Used up in its own currency is used
/// up in the books: the last line takes all of the book value, whatever the rate.
#[pyfunction]
#[pyo3(signature = (base, lots, items, lines, policy))]
pub(crate) fn clear_foreign(
    py: Python<'_>,
    base: At<at::Base, Currency>,
    lots: At<at::Lots, List<ForeignLot>>,
    items: At<at::Items, List<ForeignItem>>,
    lines: At<at::Lines, List<ClearingLine>>,
    policy: At<at::Policy, ClearingPolicy>,
) -> PyResult<Answer<ForeignClearing>> {
    let base = base.0;
    let lots = lots.0;
    let items = items.0;
    let lines = lines.0;
    let policy = policy.0;
    worked(py, move || core::clear_foreign(&core::ForeignClearingRequest { base, lots, items, lines, policy }))
        .map(Answer)
}

/// The cases of all debts that are overdue, reminded, promised or disputed, and not settled, in the order of the debts.
#[pyfunction]
#[pyo3(signature = (portfolio, cut_off))]
pub(crate) fn collection_cases(
    py: Python<'_>,
    portfolio: Given<'_, at::Portfolio, Portfolio>,
    cut_off: Given<'_, at::CutOff, CutOff>,
) -> PyResult<New<CollectionCase>> {
    let portfolio = portfolio.lent()?;
    let cut_off = cut_off.lent()?;
    worked(py, move || core::collection_cases(portfolio, cut_off)).map(New)
}

/// Puts the customers with something overdue into the order in which to call them (智能催收).
///
/// A customer counts for what of its overdue, undisputed debts will probably still be unpaid two weeks later, by the
/// same delays as in `forecast_cash`): a large sum of one who always pays within days can wait.
/// A broken promise and debts that are about to be overdue for longer than a limit of the provision count in addition.
/// The points are the sum of those of the reasons.
#[pyfunction]
#[pyo3(signature = (portfolio, cut_off, *, rules = At::new(core::CollectionRules::default())))]
pub(crate) fn collection_order(
    py: Python<'_>,
    portfolio: Given<'_, at::Portfolio, Portfolio>,
    cut_off: Given<'_, at::CutOff, CutOff>,
    rules: At<at::Rules, CollectionRules>,
) -> PyResult<Answer<CollectionOrder>> {
    let portfolio = portfolio.lent()?;
    let cut_off = cut_off.lent()?;
    let rules = rules.0;
    worked(py, move || core::collection_order(portfolio, cut_off, &rules)).map(Answer)
}

/// How far debts are collected, by the value of a field of theirs, or of their customers: by `contract`, by `project`.
#[pyfunction]
#[pyo3(signature = (portfolio, cut_off, by))]
pub(crate) fn collection_progress(
    py: Python<'_>,
    portfolio: Given<'_, at::Portfolio, Portfolio>,
    cut_off: Given<'_, at::CutOff, CutOff>,
    by: At<at::By, Id>,
) -> PyResult<New<CollectionProgress>> {
    let portfolio = portfolio.lent()?;
    let cut_off = cut_off.lent()?;
    let by = by.0;
    worked(py, move || core::collection_progress(portfolio, cut_off, &by)).map(New)
}

/// How far two account numbers agree: the same, perhaps the same as far as they are known, or different.
///
/// Two masked numbers are never the same: what is hidden may differ.
#[pyfunction]
#[pyo3(signature = (left, right))]
pub(crate) fn compare_accounts(
    py: Python<'_>,
    left: At<at::Left, Text>,
    right: At<at::Right, Text>,
) -> PyResult<Answer<AccountLikeness>> {
    let left = left.0;
    let right = right.0;
    worked(py, move || core::compare_accounts(&left, &right)).map(Answer)
}

/// Compares two extracts row by row.
///
/// Rows that agree in everything that is compared are interchangeable; of several, those with the smaller ids are
/// paired. The answer does not depend on the order of the rows. It takes about n log n steps.
#[pyfunction]
#[pyo3(signature = (left, right, *, rules = At::new(core::ExtractRules::default()), balances = At::new(Vec::new())))]
pub(crate) fn compare_extracts(
    py: Python<'_>,
    left: At<at::Left, List<ExtractRow>>,
    right: At<at::Right, List<ExtractRow>>,
    rules: At<at::Rules, ExtractRules>,
    balances: At<at::Balances, List<StatedBalance>>,
) -> PyResult<Answer<ExtractComparison>> {
    let left = left.0;
    let right = right.0;
    let rules = rules.0;
    let balances = balances.0;
    worked(py, move || core::compare_extracts(&core::ExtractRequest { left, right, rules, balances })).map(Answer)
}

/// Runs every scheme over the same lots and items and lists where and why they differ.
///
/// The time is that of the allocations and of sorting their lines.
#[pyfunction]
#[pyo3(signature = (lots, items, schemes, *, as_of))]
pub(crate) fn compare_schemes(
    py: Python<'_>,
    lots: At<at::Lots, List<Lot>>,
    items: At<at::Items, List<Receivable>>,
    schemes: At<at::Schemes, List<NamedScheme>>,
    as_of: At<at::AsOf, Date>,
) -> PyResult<Answer<Comparison>> {
    let lots = lots.0;
    let items = items.0;
    let schemes = schemes.0;
    let as_of = as_of.0;
    worked(py, move || core::compare_schemes(&core::CompareRequest { lots, items, schemes, as_of })).map(Answer)
}

/// Turns one amount.
#[pyfunction]
#[pyo3(signature = (amount, quote, *, rounding))]
pub(crate) fn convert(
    py: Python<'_>,
    amount: At<at::Amount, Money>,
    quote: Given<'_, at::Quote, Quote>,
    rounding: At<at::Rounding, Rounding>,
) -> PyResult<Answer<Converted>> {
    let amount = amount.0;
    let quote = quote.lent()?;
    let rounding = rounding.0;
    worked(py, move || core::convert(amount, quote, rounding)).map(Answer)
}

/// Turns several amounts so that they add up to their sum turned once, as 用友U8 does for a batch of
/// settlements: there the residue goes to the first.
#[pyfunction]
#[pyo3(signature = (amounts, quote, *, rounding, remainder))]
pub(crate) fn convert_parts(
    py: Python<'_>,
    amounts: At<at::Amounts, List<Money>>,
    quote: Given<'_, at::Quote, Quote>,
    rounding: At<at::Rounding, Rounding>,
    remainder: At<at::Remainder, Remainder>,
) -> PyResult<Answer<ConvertedParts>> {
    let amounts = amounts.0;
    let quote = quote.lent()?;
    let rounding = rounding.0;
    let remainder = remainder.0;
    worked(py, move || core::convert_parts(&amounts, quote, rounding, remainder)).map(Answer)
}

/// Proposes a limit for every customer and currency in which it has sales, debts or a limit, in the order of their ids.
///
/// The base is the average of what was billed in a month, over the months of the last twelve in which something was,
/// times the usual days of credit in thirtieths. A limit rises by at most a quarter in a review, and only if it has
/// stood for six months and there are six observations; it falls at once, but not below what is owed without approval.
#[pyfunction]
#[pyo3(signature = (portfolio, cut_off, *, policy = At::new(core::CreditPolicy::default()), context = At::new(core::GradeContext::default()), limits = At::new(Vec::new())))]
pub(crate) fn credit_limits(
    py: Python<'_>,
    portfolio: Given<'_, at::Portfolio, Portfolio>,
    cut_off: Given<'_, at::CutOff, CutOff>,
    policy: At<at::Policy, CreditPolicy>,
    context: At<at::Context, GradeContext>,
    limits: At<at::Limits, List<CreditLimit>>,
) -> PyResult<New<LimitProposal>> {
    let portfolio = portfolio.lent()?;
    let cut_off = cut_off.lent()?;
    let policy = policy.0;
    let context = context.0;
    let limits = limits.0;
    worked(py, move || core::credit_limits(portfolio, cut_off, &policy, &context, &limits)).map(New)
}

/// The credit that a negative item is: a lot of the source credit note, to be set against items of the same
/// customer and currency, and of the same fields if the scheme compares them.
///
/// Id, customer, references and fields are those of the item; it counts from the day it was issued, or else
/// from its due date. A credit is one sum: what it consists of is known to the item alone.
#[pyfunction]
#[pyo3(signature = (item))]
pub(crate) fn credit_lot(py: Python<'_>, item: Given<'_, at::Item, Receivable>) -> PyResult<Answer<Lot>> {
    let item = item.lent()?;
    worked(py, move || core::credit_lot(item).map_err(|error| error.at("item"))).map(Answer)
}

/// Works out a report, one table for each currency.
#[pyfunction]
#[pyo3(signature = (portfolio, definition))]
pub(crate) fn cube(
    py: Python<'_>,
    portfolio: Given<'_, at::Portfolio, Portfolio>,
    definition: Given<'_, at::Definition, CubeDefinition>,
) -> PyResult<New<CubeTable>> {
    let portfolio = portfolio.lent()?;
    let definition = definition.lent()?;
    worked(py, move || core::cube(portfolio, definition)).map(New)
}

/// How customers paid, as of a cut-off: a row for each customer, or group, and currency, in that order.
///
/// Money that arrived is what the prepayments of the portfolio say, and what paid a debt directly if its receipt is not
/// among them.
#[pyfunction]
#[pyo3(signature = (portfolio, cut_off, *, rules = At::new(core::BehaviorRules::default())))]
pub(crate) fn customer_behavior(
    py: Python<'_>,
    portfolio: Given<'_, at::Portfolio, Portfolio>,
    cut_off: Given<'_, at::CutOff, CutOff>,
    rules: At<at::Rules, BehaviorRules>,
) -> PyResult<New<CustomerBehavior>> {
    let portfolio = portfolio.lent()?;
    let cut_off = cut_off.lent()?;
    let rules = rules.0;
    worked(py, move || core::customer_behavior(portfolio, cut_off, &rules)).map(New)
}

/// The figures of a dashboard, one card for each currency.
#[pyfunction]
#[pyo3(signature = (portfolio, order))]
pub(crate) fn dashboard(
    py: Python<'_>,
    portfolio: Given<'_, at::Portfolio, Portfolio>,
    order: Given<'_, at::Order, DashboardOrder>,
) -> PyResult<New<Dashboard>> {
    let portfolio = portfolio.lent()?;
    let order = order.lent()?;
    worked(py, move || core::dashboard(portfolio, order)).map(New)
}

/// What an order did, now or when it was recorded before (指令结果): the events of its decision.
#[pyfunction]
#[pyo3(signature = (decision))]
pub(crate) fn decision_facts(py: Python<'_>, decision: Given<'_, at::Decision, Decision>) -> PyResult<New<Recorded>> {
    let decision = decision.lent()?;
    worked(py, move || Ok(core::stateless::decision_facts(decision))).map(New)
}

/// What still belongs to people who have left (离职负责人).
#[pyfunction]
#[pyo3(signature = (organization, subjects, *, as_of))]
pub(crate) fn departed_owners(
    py: Python<'_>,
    organization: Given<'_, at::Organization, Organization>,
    subjects: At<at::Subjects, List<Subject>>,
    as_of: At<at::AsOf, Instant>,
) -> PyResult<New<DepartedOwner>> {
    let organization = organization.lent()?;
    let subjects = subjects.0;
    let as_of = as_of.0;
    worked(py, move || core::stateless::departed_owners(organization, &subjects, as_of)).map(New)
}

/// Finds out how a column of amounts is written.
#[pyfunction]
#[pyo3(signature = (values))]
pub(crate) fn detect_amounts(py: Python<'_>, values: At<at::Values, List<Text>>) -> PyResult<Answer<AmountColumn>> {
    let values = values.0;
    worked(py, move || core::detect_amounts(&values)).map(Answer)
}

/// Finds out how a column of dates is written.
#[pyfunction]
#[pyo3(signature = (values))]
pub(crate) fn detect_dates(py: Python<'_>, values: At<at::Values, List<Text>>) -> PyResult<Answer<DateColumn>> {
    let values = values.0;
    worked(py, move || core::detect_dates(&values)).map(Answer)
}

/// The discounts of an item, computed once when it is issued: a later change of the terms does not touch them.
///
/// The discount is rounded as a whole, then the tax in it; the net part is the rest, so the two always add up.
/// The answer is in the order of the last days. Left out are steps that nobody can take: those that round to zero
/// or leave nothing to pay, whose last day lies before the day of issue, or that another step beats in both day
/// and amount.
#[pyfunction]
#[pyo3(signature = (gross, *, tax = None, excluded = None, issued, terms))]
pub(crate) fn discounts(
    py: Python<'_>,
    gross: At<at::Gross, Money>,
    tax: Option<At<at::Tax, Money>>,
    excluded: Option<At<at::Excluded, Money>>,
    issued: At<at::Issued, Date>,
    terms: At<at::Terms, DiscountTerms>,
) -> PyResult<New<DiscountOffer>> {
    let gross = gross.0;
    let tax = tax.map(|given| given.0);
    let excluded = excluded.map(|given| given.0);
    let issued = issued.0;
    let terms = terms.0;
    worked(py, move || core::discounts(&core::DiscountRequest { gross, tax, excluded, issued, terms })).map(New)
}

/// The reminders that fire on the days of a window.
///
/// A rule fires once for an item and the day it is agreed to be due, on the first day on which it may: not before its
/// own day, not before the item was known, not while anything holds it back. If another due date is agreed, it fires
/// for that one as well; if the first is agreed again, not a second time.
#[pyfunction]
#[pyo3(signature = (portfolio, window, policy, *, planned = At::new(Vec::new())))]
pub(crate) fn due_reminders(
    py: Python<'_>,
    portfolio: Given<'_, at::Portfolio, Portfolio>,
    window: Given<'_, at::Window, ReminderWindow>,
    policy: Given<'_, at::Policy, ReminderPolicy>,
    planned: At<at::Planned, List<PlannedItem>>,
) -> PyResult<Answer<Reminders>> {
    let portfolio = portfolio.lent()?;
    let window = window.lent()?;
    let policy = policy.lent()?;
    let planned = planned.0;
    worked(py, move || core::due_reminders(portfolio, window, policy, &planned)).map(Answer)
}

/// The letters of a day, with their reasons, and what to record once they went out.
///
/// An item due today is not overdue. Disputed parts are not asked for, nor is what is promised for a day that is not
/// over. A late charge is a debt of its own, dunned like any other, and bears no charge. Retention money is dunned like
/// any other once it is due; what customers were paid back and what was given up is not.
#[pyfunction]
#[pyo3(signature = (portfolio, cut_off, policy))]
pub(crate) fn dunning_run(
    py: Python<'_>,
    portfolio: Given<'_, at::Portfolio, Portfolio>,
    cut_off: Given<'_, at::CutOff, CutOff>,
    policy: Given<'_, at::Policy, DunningPolicy>,
) -> PyResult<Answer<DunningPlan>> {
    let portfolio = portfolio.lent()?;
    let cut_off = cut_off.lent()?;
    let policy = policy.lent()?;
    worked(py, move || core::dunning_run(portfolio, cut_off, policy)).map(Answer)
}

/// Looks for the sets of amounts that are together exactly the target.
///
/// Any 40 amounts are answered, more of them if many are equal, round or out of question. The work
/// doubles with every second amount and needs at most 48 MiB.
#[pyfunction]
#[pyo3(signature = (amounts, target, *, budget = None))]
pub(crate) fn exact_sum(
    py: Python<'_>,
    amounts: At<at::Amounts, List<Money>>,
    target: At<at::Target, Money>,
    budget: Option<At<at::Budget, Int>>,
) -> PyResult<Answer<ExactSum>> {
    let amounts = amounts.0;
    let target = target.0;
    let budget = budget.map(|given| given.0);
    worked(py, move || core::exact_sum(&core::ExactSumRequest { amounts, target, budget })).map(Answer)
}

/// What of a run somebody has to see to, for `raise_exceptions`: each once, by class and lines.
///
/// What was posted is none. A line for which nothing was found, and what is outstanding at the bank, is only at the bank
/// (`bankOnly`); what is outstanding in the book only in the book. Several answers, or one that is not certain, are
/// ambiguous, with all items that come into question. Where a table says of a line what the plan says, it is told once.
#[pyfunction]
#[pyo3(signature = (*, plan = None, lines = At::new(Vec::new()), table = None, matches = At::new(Vec::new())))]
pub(crate) fn exception_findings(
    py: Python<'_>,
    plan: Option<At<at::Plan, MatchPlan>>,
    lines: At<at::Lines, List<MatchLine>>,
    table: Option<At<at::Table, BalanceTable>>,
    matches: At<at::Matches, List<TableMatch>>,
) -> PyResult<New<ExceptionFinding>> {
    let plan = plan.map(|given| given.0);
    let lines = lines.0;
    let table = table.map(|given| given.0);
    let matches = matches.0;
    worked(py, move || core::exception_findings(&core::FindingsRequest { plan, lines, table, matches })).map(New)
}

/// Compares an answer with the statement it answers.
#[pyfunction]
#[pyo3(signature = (statement, answer))]
pub(crate) fn explain_answer(
    py: Python<'_>,
    statement: Given<'_, at::Statement, CustomerStatement>,
    answer: Given<'_, at::Answer, StatementAnswer>,
) -> PyResult<Answer<AnswerReport>> {
    let statement = statement.lent()?;
    let answer = answer.lent()?;
    worked(py, move || core::explain_answer(statement, answer)).map(Answer)
}

/// Tells why what is open, overdue and disputed changed, one answer for each currency.
#[pyfunction]
#[pyo3(signature = (portfolio, order))]
pub(crate) fn explain_change(
    py: Python<'_>,
    portfolio: Given<'_, at::Portfolio, Portfolio>,
    order: Given<'_, at::Order, ChangeOrder>,
) -> PyResult<New<CurrencyChange>> {
    let portfolio = portfolio.lent()?;
    let order = order.lent()?;
    worked(py, move || core::explain_change(portfolio, order)).map(New)
}

/// The smallest set of mistakes that explains why a sum is not what is stated.
#[pyfunction]
#[pyo3(signature = (amounts, stated, *, candidates = At::new(Vec::new()), kinds = At::new(Vec::new()), most = At::new(2), budget = None))]
pub(crate) fn explain_gap(
    py: Python<'_>,
    amounts: At<at::Amounts, List<Money>>,
    stated: At<at::Stated, Money>,
    candidates: At<at::Candidates, List<Money>>,
    kinds: At<at::Kinds, List<RepairKind>>,
    most: At<at::Most, Int>,
    budget: Option<At<at::Budget, Int>>,
) -> PyResult<Answer<GapRepair>> {
    let amounts = amounts.0;
    let stated = stated.0;
    let candidates = candidates.0;
    let kinds = kinds.0;
    let most = most.0;
    let budget = budget.map(|given| given.0);
    worked(py, move || core::explain_gap(&core::RepairRequest { amounts, stated, candidates, kinds, most, budget }))
        .map(Answer)
}

/// Fills a template.
#[pyfunction]
#[pyo3(signature = (template, values))]
pub(crate) fn fill_template(
    py: Python<'_>,
    template: Given<'_, at::Template, MessageTemplate>,
    values: At<at::Values, List<MessageValue>>,
) -> PyResult<Answer<MessageText>> {
    let template = template.lent()?;
    let values = values.0;
    worked(py, move || core::fill_template(template, &values)).map(Answer)
}

/// The alerts that are wanted, in their order.
#[pyfunction]
#[pyo3(signature = (alerts, filter))]
pub(crate) fn filter_alerts(
    py: Python<'_>,
    alerts: At<at::Alerts, List<Alert>>,
    filter: Given<'_, at::Filter, AlertFilter>,
) -> PyResult<New<Alert>> {
    let alerts = alerts.0;
    let filter = filter.lent()?;
    worked(py, move || core::filter_alerts(&alerts, filter)).map(New)
}

/// Learns weights and thresholds from confirmed matches, in whole numbers: the same on every machine, whatever the order.
#[pyfunction]
#[pyo3(signature = (lines, items, *, parties = At::new(Vec::new()), rules = At::new(core::MatchRules::default()), confirmed, precision))]
pub(crate) fn fit_weights(
    py: Python<'_>,
    lines: At<at::Lines, List<MatchLine>>,
    items: At<at::Items, List<MatchItem>>,
    parties: At<at::Parties, List<MatchParty>>,
    rules: At<at::Rules, MatchRules>,
    confirmed: At<at::Confirmed, List<ConfirmedMatch>>,
    precision: At<at::Precision, Percent>,
) -> PyResult<Answer<MatchFit>> {
    let lines = lines.0;
    let items = items.0;
    let parties = parties.0;
    let rules = rules.0;
    let confirmed = confirmed.0;
    let precision = precision.0;
    worked(py, move || core::fit_weights(&core::FitRequest { lines, items, parties, rules, confirmed, precision }))
        .map(Answer)
}

/// What cash will come in, by period and currency, and why (资金流预测).
///
/// Every open debt, and what is planned and not owed yet, is laid over the periods as the customer paid before: its
/// own delays of the last year and, as far as they are few, those of all customers. What is known counts: an item
/// overdue for k days can only be later, a promise is kept as often as promises were, a disputed part is not expected
/// before the dispute is over. The expected amounts come to what is open, to the last minor unit. Late charges count;
/// debts written off, refunds and what is at most the small amount of the rules do not. Money on account is not set
/// against debts: allocate it first.
#[pyfunction]
#[pyo3(signature = (portfolio, cut_off, *, rules = At::new(core::ForecastRules::default()), plans = At::new(Vec::new())))]
pub(crate) fn forecast_cash(
    py: Python<'_>,
    portfolio: Given<'_, at::Portfolio, Portfolio>,
    cut_off: Given<'_, at::CutOff, CutOff>,
    rules: At<at::Rules, ForecastRules>,
    plans: At<at::Plans, List<PlannedCash>>,
) -> PyResult<Answer<CashForecast>> {
    let portfolio = portfolio.lent()?;
    let cut_off = cut_off.lent()?;
    let rules = rules.0;
    let plans = plans.0;
    worked(py, move || core::forecast_cash(portfolio, cut_off, &rules, &plans)).map(Answer)
}

/// Makes forecasts for past days with what was known then, and says by how much they were wrong, beside the plan by
/// due days (预测回测). Nothing that was entered or happened after a past day is known to its forecast, so the figures
/// are those of real use. Delays that the rules assume and plans that are not owed take no part.
#[pyfunction]
#[pyo3(signature = (portfolio, cut_off, *, rules = At::new(core::ForecastRules::default()), look_back = At::new(core::ForecastLookBack::default())))]
pub(crate) fn forecast_error(
    py: Python<'_>,
    portfolio: Given<'_, at::Portfolio, Portfolio>,
    cut_off: Given<'_, at::CutOff, CutOff>,
    rules: At<at::Rules, ForecastRules>,
    look_back: At<at::LookBack, ForecastLookBack>,
) -> PyResult<Answer<ForecastAccuracy>> {
    let portfolio = portfolio.lent()?;
    let cut_off = cut_off.lent()?;
    let rules = rules.0;
    let look_back = look_back.0;
    worked(py, move || core::forecast_error(portfolio, cut_off, &rules, &look_back)).map(Answer)
}

/// The list without a payer: every event under one of the names or accounts is taken out, and every withdrawal of a
/// decision that has no other event. What is left says exactly what it would say had the payer never been there.
///
/// An event that names the payer only in another spelling, or only under a masked account, is found by the text as it
/// was written.
#[pyfunction]
#[pyo3(signature = (events, *, names = At::new(Vec::new()), accounts = At::new(Vec::new())))]
pub(crate) fn forget_payer(
    py: Python<'_>,
    events: At<at::Events, List<PayerEvent>>,
    names: At<at::Names, List<Text>>,
    accounts: At<at::Accounts, List<Text>>,
) -> PyResult<Answer<ForgottenPayer>> {
    let events = events.0;
    let names = names.0;
    let accounts = accounts.0;
    worked(py, move || core::forget_payer(&core::ForgetPayerRequest { events, names, accounts })).map(Answer)
}

/// Freezes the figures of a period as they are known at the end of a day.
#[pyfunction]
#[pyo3(signature = (portfolio, first, last, known))]
pub(crate) fn freeze_period(
    py: Python<'_>,
    portfolio: Given<'_, at::Portfolio, Portfolio>,
    first: At<at::First, Date>,
    last: At<at::Last, Date>,
    known: At<at::Known, Date>,
) -> PyResult<Answer<FrozenPeriod>> {
    let portfolio = portfolio.lent()?;
    let first = first.0;
    let last = last.0;
    let known = known.0;
    worked(py, move || core::freeze_period(portfolio, first, last, known)).map(Answer)
}

/// Grades every customer of a portfolio at a cut-off: all that have a record, or a previous grade.
#[pyfunction]
#[pyo3(signature = (portfolio, cut_off, *, policy = At::new(core::GradePolicy::default()), context = At::new(core::GradeContext::default())))]
pub(crate) fn grade_customers(
    py: Python<'_>,
    portfolio: Given<'_, at::Portfolio, Portfolio>,
    cut_off: Given<'_, at::CutOff, CutOff>,
    policy: At<at::Policy, GradePolicy>,
    context: At<at::Context, GradeContext>,
) -> PyResult<Answer<GradeRun>> {
    let portfolio = portfolio.lent()?;
    let cut_off = cut_off.lent()?;
    let policy = policy.0;
    let context = context.0;
    worked(py, move || core::grades(portfolio, cut_off, &policy, &context)).map(Answer)
}

/// The quote of the other direction, exactly: 12 dollars for 10 euros from 1.2 dollars for a euro.
#[pyfunction]
#[pyo3(signature = (quote))]
pub(crate) fn inverse_quote(py: Python<'_>, quote: Given<'_, at::Quote, Quote>) -> PyResult<Answer<Quote>> {
    let quote = quote.lent()?;
    worked(py, move || core::Quote::inverse(quote)).map(Answer)
}

/// The columns of receivables reports with their headings in both languages, by key.
#[pyfunction]
#[pyo3(signature = ())]
pub(crate) fn known_columns(py: Python<'_>) -> PyResult<New<ReportColumn>> {
    worked(py, core::known_columns).map(New)
}

/// The layouts this library knows, as they could be declared.
///
/// To read a variant of one of them, take it, change its columns and give it as the declared layout.
#[pyfunction]
#[pyo3(signature = ())]
pub(crate) fn known_layouts(py: Python<'_>) -> PyResult<New<TableLayout>> {
    worked(py, move || Ok(core::known_layouts())).map(New)
}

/// What has to be kept of the lines of a statement to know them again, in their order.
#[pyfunction]
#[pyo3(signature = (statement))]
pub(crate) fn known_lines(py: Python<'_>, statement: Given<'_, at::Statement, Statement>) -> PyResult<New<KnownLine>> {
    let statement = statement.lent()?;
    worked(py, move || Ok(core::known_lines(statement))).map(New)
}

/// The charges that are new on a day, each a receivable of its own with its figures.
///
/// A day is charged on what was open when it began: who pays five days late pays for five days. All days of an
/// item are added up exactly and rounded once; what was charged before is taken off. So charging every day comes
/// to the same as charging once, and charging twice for the same day charges nothing.
#[pyfunction]
#[pyo3(signature = (items, terms, *, calendar = None, as_of))]
pub(crate) fn late_charges(
    py: Python<'_>,
    items: At<at::Items, List<LateItem>>,
    terms: At<at::Terms, LateTerms>,
    calendar: Option<At<at::Calendar, Calendar>>,
    as_of: At<at::AsOf, Date>,
) -> PyResult<Answer<LatePlan>> {
    let items = items.0;
    let terms = terms.0;
    let calendar = calendar.map(|given| given.0);
    let as_of = as_of.0;
    worked(py, move || core::late_charges(&core::LateRequest { items, terms, calendar, as_of })).map(Answer)
}

/// Reads the clock of a claim.
#[pyfunction]
#[pyo3(signature = (due, on, *, acts = At::new(Vec::new()), warn_days = At::new(180), rules = At::new(Vec::new())))]
pub(crate) fn limitation_clock(
    py: Python<'_>,
    due: At<at::Due, Date>,
    on: At<at::On, Date>,
    acts: At<at::Acts, List<LimitationAct>>,
    warn_days: At<at::WarnDays, Int>,
    rules: At<at::Rules, List<LimitationRule>>,
) -> PyResult<Answer<LimitationStatus>> {
    let due = due.0;
    let on = on.0;
    let acts = acts.0;
    let warn_days = warn_days.0;
    let rules = rules.0;
    worked(py, move || core::limitation_clock(&core::LimitationRequest { due, on, acts, warn_days, rules })).map(Answer)
}

/// The lines of a plan as links, with the ids `prefix-1`, `prefix-2` and so on.
///
/// A difference belongs to the last line of its lot and item; parts are taken in the order of the plan.
#[pyfunction]
#[pyo3(signature = (plan, prefix))]
pub(crate) fn links(
    py: Python<'_>,
    plan: Given<'_, at::Plan, Plan>,
    prefix: At<at::Prefix, Text>,
) -> PyResult<New<Link>> {
    let plan = plan.lent()?;
    let prefix = prefix.0;
    worked(py, move || core::links(plan, &prefix)).map(New)
}

/// The head of the log as it stands.
#[pyfunction]
#[pyo3(signature = (source))]
pub(crate) fn log_head(py: Python<'_>, source: At<at::Source, LogSource>) -> PyResult<Answer<Head>> {
    let source = source.0;
    worked(py, move || Ok(core::Log::of(&source)?.head())).map(Answer)
}

/// What somebody sees of the fields of a record; what is hidden is named, never shown.
#[pyfunction]
#[expect(clippy::too_many_arguments, reason = "one argument for each field")]
#[pyo3(signature = (*, organization = At::new(core::Organization::default()), policy = None, actor, action, step = None, fields, as_of))]
pub(crate) fn mask(
    py: Python<'_>,
    organization: At<at::Organization, Organization>,
    policy: Option<At<at::Policy, AccessPolicy>>,
    actor: At<at::Actor, Id>,
    action: At<at::Action, Id>,
    step: Option<At<at::Step, Id>>,
    fields: At<at::Fields, List<Field>>,
    as_of: At<at::AsOf, Instant>,
) -> PyResult<Answer<Masked>> {
    let organization = organization.0;
    let policy = policy.map(|given| given.0);
    let actor = actor.0;
    let action = action.0;
    let step = step.map(|given| given.0);
    let fields = fields.0;
    let as_of = as_of.0;
    worked(py, move || {
        core::stateless::mask(&organization, policy.as_ref(), &actor, &action, step.as_ref(), &fields, as_of)
    })
    .map(Answer)
}

/// Compares contracts, documents and payments, contract by contract.
#[pyfunction]
#[expect(clippy::too_many_arguments, reason = "one argument for each field")]
#[pyo3(signature = (contracts, *, documents = At::new(Vec::new()), lines = At::new(Vec::new()), parties = At::new(Vec::new()), rules = At::new(core::MatchRules::default()), pays, legs))]
pub(crate) fn match_chains(
    py: Python<'_>,
    contracts: At<at::Contracts, List<ChainContract>>,
    documents: At<at::Documents, List<ChainDocument>>,
    lines: At<at::Lines, List<MatchLine>>,
    parties: At<at::Parties, List<MatchParty>>,
    rules: At<at::Rules, MatchRules>,
    pays: At<at::Pays, ChainKind>,
    legs: At<at::Legs, List<ChainLeg>>,
) -> PyResult<Answer<ChainReport>> {
    let contracts = contracts.0;
    let documents = documents.0;
    let lines = lines.0;
    let parties = parties.0;
    let rules = rules.0;
    let pays = pays.0;
    let legs = legs.0;
    worked(py, move || {
        core::match_chains(&core::ChainRequest { contracts, documents, lines, parties, rules, pays, legs })
    })
    .map(Answer)
}

/// Which decisions would be new or others than before: what `Matcher.apply` says of a matcher that is not kept.
#[pyfunction]
#[pyo3(signature = (lines, items, changes, *, parties = At::new(Vec::new()), rules = At::new(core::MatchRules::default())))]
pub(crate) fn match_changes(
    py: Python<'_>,
    lines: At<at::Lines, List<MatchLine>>,
    items: At<at::Items, List<MatchItem>>,
    changes: At<at::Changes, List<MatcherChange>>,
    parties: At<at::Parties, List<MatchParty>>,
    rules: At<at::Rules, MatchRules>,
) -> PyResult<Answer<MatcherUpdate>> {
    let lines = lines.0;
    let items = items.0;
    let changes = changes.0;
    let parties = parties.0;
    let rules = rules.0;
    worked(py, move || core::match_changes(&core::MatchChangesRequest { lines, items, changes, parties, rules }))
        .map(Answer)
}

/// Which payment is for what, and why; or why that cannot be said.
#[pyfunction]
#[pyo3(signature = (lines, items, *, parties = At::new(Vec::new()), rules = At::new(core::MatchRules::default())))]
pub(crate) fn match_payments(
    py: Python<'_>,
    lines: At<at::Lines, List<MatchLine>>,
    items: At<at::Items, List<MatchItem>>,
    parties: At<at::Parties, List<MatchParty>>,
    rules: At<at::Rules, MatchRules>,
) -> PyResult<Answer<MatchPlan>> {
    let lines = lines.0;
    let items = items.0;
    let parties = parties.0;
    let rules = rules.0;
    worked(py, move || core::match_payments(&core::MatchRequest { lines, items, parties, rules })).map(Answer)
}

/// Measures the matching: precision, recall, auto rate, money error and top three, by month and class.
///
/// Precision and money error are those of the posted lines that somebody looked at; whether the others are right nobody
/// knows. A line that has no counterpart and was not posted is neither found nor missed.
#[pyfunction]
#[pyo3(signature = (lines))]
pub(crate) fn measure_matches(
    py: Python<'_>,
    lines: At<at::Lines, List<ReviewedLine>>,
) -> PyResult<Answer<MatchMeasure>> {
    let lines = lines.0;
    worked(py, move || core::measure_matches(&core::MeasureRequest { lines })).map(Answer)
}

/// Says what a file brings (合并导入).
#[pyfunction]
#[pyo3(signature = (known, statements, *, cut = At::new(core::DayCut::Whole)))]
pub(crate) fn merge_lines(
    py: Python<'_>,
    known: At<at::Known, List<KnownLine>>,
    statements: At<at::Statements, List<Statement>>,
    cut: At<at::Cut, DayCut>,
) -> PyResult<Answer<LineMerge>> {
    let known = known.0;
    let statements = statements.0;
    let cut = cut.0;
    worked(py, move || core::merge_lines(&core::MergeRequest { known, statements, cut })).map(Answer)
}

/// Everything a month end asks for, in one call (月末报告): the figures of the month beside those of the months before,
/// aging, whom to ask, cash to come, the provision, and statements for customers with a slip to send back.
#[pyfunction]
#[pyo3(signature = (portfolio, cut_off, *, order = At::new(core::MonthEndOrder::default())))]
pub(crate) fn month_end(
    py: Python<'_>,
    portfolio: Given<'_, at::Portfolio, Portfolio>,
    cut_off: Given<'_, at::CutOff, CutOff>,
    order: At<at::Order, MonthEndOrder>,
) -> PyResult<Answer<MonthEnd>> {
    let portfolio = portfolio.lent()?;
    let cut_off = cut_off.lent()?;
    let order = order.0;
    worked(py, move || core::month_end(portfolio, cut_off, &order)).map(Answer)
}

/// Sets payables against receivables of the same party in the same currency.
///
/// A payable is a lot of the source payable: it counts from the day it was issued, or else from its due date
/// but not later than the business date. One that is issued later takes no part. Both sides lose the same;
/// with a scheme that pays in order it is the smaller of the two (U8). What a payable consists of is paid in
/// the order of its parts.
#[pyfunction]
#[pyo3(signature = (items, payables, scheme, *, as_of))]
pub(crate) fn net_payables(
    py: Python<'_>,
    items: At<at::Items, List<Receivable>>,
    payables: At<at::Payables, List<Receivable>>,
    scheme: At<at::Scheme, Scheme>,
    as_of: At<at::AsOf, Date>,
) -> PyResult<Answer<Netting>> {
    let items = items.0;
    let payables = payables.0;
    let scheme = scheme.0;
    let as_of = as_of.0;
    worked(py, move || core::net_payables(&core::NetRequest { items, payables, scheme, as_of })).map(Answer)
}

/// What to ask a customer for next: what is overdue together, else what is due next (Odoo). Due today is not
/// overdue.
#[pyfunction]
#[pyo3(signature = (items, *, as_of))]
pub(crate) fn next_payment(
    py: Python<'_>,
    items: At<at::Items, List<QuoteItem>>,
    as_of: At<at::AsOf, Date>,
) -> PyResult<Answer<NextPayment>> {
    let items = items.0;
    let as_of = as_of.0;
    worked(py, move || core::next_payment(&core::NextRequest { items, as_of })).map(Answer)
}

/// The observations of debts at a cut-off, in the order of the debts. A debt that is not due yet, that is wholly
/// disputed, or that was credited or canceled without a payment, gives none; nor does a late charge or a refund.
#[pyfunction]
#[pyo3(signature = (debts, cut_off, *, rules = At::new(core::ObservationRules::default())))]
pub(crate) fn observations(
    py: Python<'_>,
    debts: At<at::Debts, List<Debt>>,
    cut_off: Given<'_, at::CutOff, CutOff>,
    rules: At<at::Rules, ObservationRules>,
) -> PyResult<New<Observation>> {
    let debts = debts.0;
    let cut_off = cut_off.lent()?;
    let rules = rules.0;
    worked(py, move || core::observations(&debts, cut_off, &rules)).map(New)
}

/// A log as compact bytes (紧凑字节): its events one after the other, each in its one form (a CBOR sequence, RFC 8742).
#[pyfunction]
#[pyo3(signature = (events))]
pub(crate) fn pack_events(py: Python<'_>, events: At<at::Events, List<Recorded>>) -> PyResult<Answer<Bytes>> {
    let events = events.0;
    worked(py, move || core::write_events(&events)).map(Answer)
}

/// Reads an amount as it is written: `￥1,234.56`, `(1 234,56)`, `１２３４.５－`, `1,234.56 CR`, `壹仟贰佰叁拾肆元伍角陆分`.
///
/// Understood besides digits and the marks of the dialect: full-width forms; one sign, before or after the number or
/// as parentheses; the currency by its code or a common mark (¥, 元, RMB, $, €, £); one mark of debit or credit, if
/// the dialect says whose. Thousands are grouped by threes, all with the same mark. Zeros beyond the currency's places
/// are read, other digits there are refused.
#[pyfunction]
#[pyo3(signature = (text, currency, *, dialect = At::new(core::AmountDialect::default())))]
pub(crate) fn parse_amount_text(
    py: Python<'_>,
    text: At<at::Text, Text>,
    currency: At<at::Currency, Currency>,
    dialect: At<at::Dialect, AmountDialect>,
) -> PyResult<Answer<Money>> {
    let text = text.0;
    let currency = currency.0;
    let dialect = dialect.0;
    worked(py, move || core::parse_amount_text(&text, currency, &dialect)).map(Answer)
}

/// Reads an amount in Chinese capitals: `人民币壹万贰仟叁佰肆拾伍元陆角柒分`, `伍佰圆正`, `负叁元零贰分`.
///
/// Ordinary numerals (一二三) and older forms (圆, 正, 贰 as 弍) are read as well. Units must fall; a single digit below
/// a gap needs its 零, as spoken Chinese drops the unit there.
#[pyfunction]
#[pyo3(signature = (text))]
pub(crate) fn parse_amount_words(py: Python<'_>, text: At<at::Text, Text>) -> PyResult<Answer<Money>> {
    let text = text.0;
    worked(py, move || core::parse_amount_words(&text)).map(Answer)
}

/// Reads a date as it is written: `20260801`, `2026/8/1`, `2026年8月1日`, `20260801 15:24:03`.
///
/// The parts are divided by `-`, `/`, `.`, or 年 月 日, twice the same; years have four digits. A time follows after a
/// blank, a `T` or nothing: `15:24`, `15:24:03`, `152403`, `15时24分03秒`, with or without parts of a second.
#[pyfunction]
#[pyo3(signature = (text, *, dialect = At::new(core::DateDialect::default())))]
pub(crate) fn parse_date_text(
    py: Python<'_>,
    text: At<at::Text, Text>,
    dialect: At<at::Dialect, DateDialect>,
) -> PyResult<Answer<DateText>> {
    let text = text.0;
    let dialect = dialect.0;
    worked(py, move || core::parse_date_text(&text, &dialect)).map(Answer)
}

/// The customers a payer may have paid for, the likeliest first.
#[pyfunction]
#[pyo3(signature = (events, *, as_of, payer))]
pub(crate) fn payer_candidates(
    py: Python<'_>,
    events: At<at::Events, List<PayerEvent>>,
    as_of: At<at::AsOf, Date>,
    payer: At<at::Payer, Payer>,
) -> PyResult<New<PayerCandidate>> {
    let events = events.0;
    let as_of = as_of.0;
    let payer = payer.0;
    worked(py, move || core::payer_candidates(&core::PayerCandidatesRequest { events, as_of, payer })).map(New)
}

/// The status of an installment or invoice: a function of what is open, the due date and the day, so that
/// nobody can set an item to settled by hand while money is missing.
///
/// An open credit note is our debt and never overdue.
#[pyfunction]
#[pyo3(signature = (amount, open, invoiced, *, due = None, as_of))]
pub(crate) fn payment_status(
    py: Python<'_>,
    amount: At<at::Amount, Money>,
    open: At<at::Open, Money>,
    invoiced: At<at::Invoiced, Bool>,
    due: Option<At<at::Due, Date>>,
    as_of: At<at::AsOf, Date>,
) -> PyResult<Answer<ItemStatus>> {
    let amount = amount.0;
    let open = open.0;
    let invoiced = invoiced.0;
    let due = due.map(|given| given.0);
    let as_of = as_of.0;
    worked(py, move || core::payment_status(&core::StatusRequest { amount, open, invoiced, due, as_of })).map(Answer)
}

/// How all customers together paid in the window that ends on `on`.
#[pyfunction]
#[pyo3(signature = (observations, on, *, policy = At::new(core::GradePolicy::default())))]
pub(crate) fn peer_rates(
    py: Python<'_>,
    observations: At<at::Observations, List<Observation>>,
    on: At<at::On, Date>,
    policy: At<at::Policy, GradePolicy>,
) -> PyResult<Answer<PeerRates>> {
    let observations = observations.0;
    let on = on.0;
    let policy = policy.0;
    worked(py, move || core::peer_rates(&observations, on, &policy)).map(Answer)
}

/// How a period stands: signed, and still what was signed?
#[pyfunction]
#[pyo3(signature = (content, *, entries = At::new(Vec::new()), as_of, days))]
pub(crate) fn period_status(
    py: Python<'_>,
    content: At<at::Content, PeriodContent>,
    entries: At<at::Entries, List<PeriodEntry>>,
    as_of: At<at::AsOf, Date>,
    days: At<at::Days, Int>,
) -> PyResult<Answer<PeriodStatus>> {
    let content = content.0;
    let entries = entries.0;
    let as_of = as_of.0;
    let days = days.0;
    worked(py, move || core::period_status(&core::PeriodStatusRequest { content, entries, as_of, days })).map(Answer)
}

/// Looks a customer up in a table. A factor of the table without a value is missing, and has the points of that.
#[pyfunction]
#[pyo3(signature = (table, values))]
pub(crate) fn point_score(
    py: Python<'_>,
    table: Given<'_, at::Table, PointTable>,
    values: At<at::Values, List<PointValue>>,
) -> PyResult<Answer<PointScore>> {
    let table = table.lent()?;
    let values = values.0;
    worked(py, move || core::point_score(table, &values)).map(Answer)
}

/// The ratios of a portfolio, month by month: by currency, then by month, the earliest first. Everything is read at the
/// cut-off; a payment taken back within the series was there until it was taken back.
#[pyfunction]
#[pyo3(signature = (portfolio, cut_off, *, rules = At::new(core::RatioRules::default())))]
pub(crate) fn portfolio_ratios(
    py: Python<'_>,
    portfolio: Given<'_, at::Portfolio, Portfolio>,
    cut_off: Given<'_, at::CutOff, CutOff>,
    rules: At<at::Rules, RatioRules>,
) -> PyResult<New<PortfolioRatios>> {
    let portfolio = portfolio.lent()?;
    let cut_off = cut_off.lent()?;
    let rules = rules.0;
    worked(py, move || core::portfolio_ratios(portfolio, cut_off, &rules)).map(New)
}

/// Proves that the first `new_count` lines continue the first `old_count`.
#[pyfunction]
#[pyo3(signature = (source, old_count, new_count))]
pub(crate) fn prove_consistency(
    py: Python<'_>,
    source: At<at::Source, LogSource>,
    old_count: At<at::OldCount, Int>,
    new_count: At<at::NewCount, Int>,
) -> PyResult<Answer<ConsistencyProof>> {
    let source = source.0;
    let old_count = old_count.0;
    let new_count = new_count.0;
    worked(py, move || core::Log::of(&source)?.consistency(old_count, new_count)).map(Answer)
}

/// Proves that the line at `sequence` stands in the log of the first `count` lines.
#[pyfunction]
#[pyo3(signature = (source, sequence, count))]
pub(crate) fn prove_inclusion(
    py: Python<'_>,
    source: At<at::Source, LogSource>,
    sequence: At<at::Sequence, Int>,
    count: At<at::Count, Int>,
) -> PyResult<Answer<InclusionProof>> {
    let source = source.0;
    let sequence = sequence.0;
    let count = count.0;
    worked(py, move || core::Log::of(&source)?.inclusion(sequence, count)).map(Answer)
}

/// Works out what will probably be lost of what is owed at a cut-off (计提坏账准备), in each currency.
///
/// Of the policies the one that holds on that day is used. What is looked at alone leaves the table first. What was
/// written off is not owed any more; debts of the kind `writtenOff` are left out.
#[pyfunction]
#[pyo3(signature = (portfolio, cut_off, policies, *, specific = At::new(Vec::new())))]
pub(crate) fn provision(
    py: Python<'_>,
    portfolio: Given<'_, at::Portfolio, Portfolio>,
    cut_off: Given<'_, at::CutOff, CutOff>,
    policies: At<at::Policies, List<ProvisionPolicy>>,
    specific: At<at::Specific, List<SpecificProvision>>,
) -> PyResult<Answer<Provision>> {
    let portfolio = portfolio.lent()?;
    let cut_off = cut_off.lent()?;
    let policies = policies.0;
    let specific = specific.0;
    worked(py, move || core::provision(portfolio, cut_off, &policies, &specific)).map(Answer)
}

/// The table of a provision (坏账准备计算表): a row for each line, a total for each currency. The policy is the one that
/// was used; it says what the bands are called, and whether there are segments and money that is netted.
#[pyfunction]
#[pyo3(signature = (provision, policy))]
pub(crate) fn provision_table(
    py: Python<'_>,
    provision: Given<'_, at::Provision, Provision>,
    policy: Given<'_, at::Policy, ProvisionPolicy>,
) -> PyResult<Answer<ReportTable>> {
    let provision = provision.lent()?;
    let policy = policy.lent()?;
    worked(py, move || core::provision_table(provision, policy)).map(Answer)
}

/// Brings the exceptions up to date with what a run found.
#[pyfunction]
#[pyo3(signature = (*, as_of, findings, known = At::new(Vec::new()), rules = At::new(Vec::new()), limits = At::new(Vec::new())))]
pub(crate) fn raise_exceptions(
    py: Python<'_>,
    as_of: At<at::AsOf, Date>,
    findings: At<at::Findings, List<ExceptionFinding>>,
    known: At<at::Known, List<ExceptionRecord>>,
    rules: At<at::Rules, List<ExceptionRule>>,
    limits: At<at::Limits, List<Int>>,
) -> PyResult<Answer<ExceptionReport>> {
    let as_of = as_of.0;
    let findings = findings.0;
    let known = known.0;
    let rules = rules.0;
    let limits = limits.0;
    worked(py, move || core::raise_exceptions(&core::ExceptionRequest { as_of, findings, known, rules, limits }))
        .map(Answer)
}

/// Ranks persons, customers or the values of a field: those with a rank first, then those it would be luck for, then
/// those without a value; who is equal stands by its name.
#[pyfunction]
#[pyo3(signature = (portfolio, order))]
pub(crate) fn ranking(
    py: Python<'_>,
    portfolio: Given<'_, at::Portfolio, Portfolio>,
    order: Given<'_, at::Order, RankingOrder>,
) -> PyResult<New<RankRow>> {
    let portfolio = portfolio.lent()?;
    let order = order.lent()?;
    worked(py, move || core::ranking(portfolio, order)).map(New)
}

/// Reads a bank file (读取银行对账单): camt.053, camt.054, MT940, OFX, and tables. Its format and encoding are found unless they
/// are given; its own balances or totals have to prove it, unless less is asked for.
#[pyfunction]
#[pyo3(signature = (bytes, *, rules = At::new(core::ReadRules::default())))]
pub(crate) fn read_statements(
    py: Python<'_>,
    bytes: At<at::Bytes, Bytes>,
    rules: At<at::Rules, ReadRules>,
) -> PyResult<Answer<StatementFile>> {
    let bytes = bytes.0;
    let rules = rules.0;
    worked(py, move || core::read_statements(&bytes, &rules)).map(Answer)
}

/// Reads a bank file (读取银行对账单) whose bytes are decoded already: camt.053, camt.054, MT940, OFX. An encoding that
/// the text declares is not looked at; everything else is as for bytes.
#[pyfunction]
#[pyo3(signature = (text, *, rules = At::new(core::ReadRules::default())))]
pub(crate) fn read_statements_text(
    py: Python<'_>,
    text: At<at::Text, Text>,
    rules: At<at::Rules, ReadRules>,
) -> PyResult<Answer<StatementFile>> {
    let text = text.0;
    let rules = rules.0;
    worked(py, move || core::read_statements_text(&text, &rules)).map(Answer)
}

/// The receivables of a version of a contract.
///
/// An existing receivable belongs to the installment of its number. If amount and date agree it is kept, whatever
/// its version. If not, it changes if it is of this version or something is paid of it; otherwise it is canceled
/// and a new one of this version takes its place. An installment of zero is owed by nobody and gets none. An
/// installment without a date agrees with no receivable: one of an earlier version falls away and the installment waits;
/// one of this version, or paid in part, keeps its date.
#[pyfunction]
#[expect(clippy::too_many_arguments, reason = "one argument for each field")]
#[pyo3(signature = (contract, version, customer, schedule, *, existing = At::new(Vec::new()), undated_due = None, id = None, issued = None, discounts = None, taxes = At::new(Vec::new()), references = At::new(Vec::new()), fields = At::new(Vec::new()), ties = At::new(Vec::new())))]
pub(crate) fn receivables(
    py: Python<'_>,
    contract: At<at::Contract, Id>,
    version: At<at::Version, Int>,
    customer: At<at::Customer, Id>,
    schedule: At<at::Schedule, Schedule>,
    existing: At<at::Existing, List<Generated>>,
    undated_due: Option<At<at::UndatedDue, Date>>,
    id: Option<At<at::Id, Text>>,
    issued: Option<At<at::Issued, Date>>,
    discounts: Option<At<at::Discounts, DiscountTerms>>,
    taxes: At<at::Taxes, List<Money>>,
    references: At<at::References, List<Id>>,
    fields: At<at::Fields, List<Field>>,
    ties: At<at::Ties, List<InstallmentTie>>,
) -> PyResult<Answer<ReceivablePlan>> {
    let contract = contract.0;
    let version = version.0;
    let customer = customer.0;
    let schedule = schedule.0;
    let existing = existing.0;
    let undated_due = undated_due.map(|given| given.0);
    let id = id.map(|given| given.0);
    let issued = issued.map(|given| given.0);
    let discounts = discounts.map(|given| given.0);
    let taxes = taxes.0;
    let references = references.0;
    let fields = fields.0;
    let ties = ties.0;
    worked(py, move || {
        core::receivables(&core::ReceivablesRequest {
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
        })
    })
    .map(Answer)
}

/// The periods that end within a span of days.
#[pyfunction]
#[pyo3(signature = (cadence, from_, to))]
pub(crate) fn reconciliation_periods(
    py: Python<'_>,
    cadence: At<at::Cadence, PeriodCadence>,
    from_: At<at::From, Date>,
    to: At<at::To, Date>,
) -> PyResult<New<PeriodSpan>> {
    let cadence = cadence.0;
    let from_ = from_.0;
    let to = to.0;
    worked(py, move || core::reconciliation_periods(&core::PeriodsRequest { cadence, from: from_, to })).map(New)
}

/// Reopens a written-off item by what came in for it, and pays that.
///
/// The money is an ordinary lot that names the item: what it named before does not count. Unidentified or
/// expired money recovers nothing, and the plan says so.
#[pyfunction]
#[pyo3(signature = (item, lot, *, rule, as_of))]
pub(crate) fn recover(
    py: Python<'_>,
    item: At<at::Item, Receivable>,
    lot: At<at::Lot, Lot>,
    rule: At<at::Rule, RecoveryRule>,
    as_of: At<at::AsOf, Date>,
) -> PyResult<Answer<Recovery>> {
    let item = item.0;
    let lot = lot.0;
    let rule = rule.0;
    let as_of = as_of.0;
    worked(py, move || core::recover(&core::RecoverRequest { item, lot, rule, as_of })).map(Answer)
}

/// Everything the memory holds, by account and by name: the accounts first, both in the order of their text.
#[pyfunction]
#[pyo3(signature = (events, *, as_of))]
pub(crate) fn remembered_payers(
    py: Python<'_>,
    events: At<at::Events, List<PayerEvent>>,
    as_of: At<at::AsOf, Date>,
) -> PyResult<New<RememberedPayer>> {
    let events = events.0;
    let as_of = as_of.0;
    worked(py, move || core::remembered_payers(&core::RememberedPayersRequest { events, as_of })).map(New)
}

/// A policy that is given, to start from.
#[pyfunction]
#[pyo3(signature = (*, preset))]
pub(crate) fn reminder_policy(
    py: Python<'_>,
    preset: At<at::Preset, ReminderPreset>,
) -> PyResult<Answer<ReminderPolicy>> {
    let preset = preset.0;
    worked(py, move || Ok(core::reminder_policy(preset))).map(Answer)
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
#[pyfunction]
#[pyo3(signature = (table, *, rules = At::new(core::CsvRules::default())))]
pub(crate) fn render_csv(
    py: Python<'_>,
    table: Given<'_, at::Table, ReportTable>,
    rules: At<at::Rules, CsvRules>,
) -> PyResult<Answer<Text>> {
    let table = table.lent()?;
    let rules = rules.0;
    worked(py, move || core::render_csv(table, &rules)).map(Answer)
}

/// Writes a document as one self-contained HTML file (网页报告) in the language of the document.
///
/// It holds its styles and charts, no script, and loads nothing; a policy inside forbids both. Every text of a record is
/// escaped. It follows the reader's light or dark scheme and prints on A4: heads of tables are repeated, rows and charts
/// are not torn apart, wide tables lie across. Tables have captions, charts a title and a description in words. The
/// same document gives the same bytes.
#[pyfunction]
#[pyo3(signature = (document))]
pub(crate) fn render_html(py: Python<'_>, document: Given<'_, at::Document, ReportDocument>) -> PyResult<Answer<Text>> {
    let document = document.lent()?;
    worked(py, move || core::render_html(document)).map(Answer)
}

/// Writes a table as JSON: `{"columns":[…],"rows":[{…}]}`, on one line.
///
/// A row has the key of each column; its amounts are `{"amount","currency"}`, its shares and ratios
/// `{"numerator","denominator"}`, its words both languages, and `null` is no value. Headings over groups of rows and
/// totals are left out: whoever reads this adds up. The record itself, with everything, is written by
/// `json.write`).
#[pyfunction]
#[pyo3(signature = (table))]
pub(crate) fn render_json(py: Python<'_>, table: Given<'_, at::Table, ReportTable>) -> PyResult<Answer<Text>> {
    let table = table.lent()?;
    worked(py, move || core::render_json(table)).map(Answer)
}

/// Writes one section as a piece of HTML (网页片段), for a page that is somebody else's: a notebook, a web application.
///
/// One `div` of the class `duebook`, its style inside and for nothing outside it; no script, nothing loaded, no ids that
/// could stand twice. It takes the color of the text around it, so that it reads on light and dark.
#[pyfunction]
#[pyo3(signature = (section, *, language))]
pub(crate) fn render_section(
    py: Python<'_>,
    section: Given<'_, at::Section, ReportSection>,
    language: At<at::Language, ReportLanguage>,
) -> PyResult<Answer<Text>> {
    let section = section.lent()?;
    let language = language.0;
    worked(py, move || core::render_section(section, language)).map(Answer)
}

/// Runs all payments down the installments, each on its own day.
#[pyfunction]
#[pyo3(signature = (installments, payments, rules, *, backdated))]
pub(crate) fn replay_waterfall(
    py: Python<'_>,
    installments: At<at::Installments, List<OpenInstallment>>,
    payments: At<at::Payments, List<DatedPayment>>,
    rules: At<at::Rules, WaterfallRules>,
    backdated: At<at::Backdated, Backdated>,
) -> PyResult<Answer<WaterfallReplay>> {
    let installments = installments.0;
    let payments = payments.0;
    let rules = rules.0;
    let backdated = backdated.0;
    worked(py, move || core::replay_waterfall(&core::ReplayRequest { installments, payments, rules, backdated }))
        .map(Answer)
}

/// Reports an event: production finished, goods accepted, warranty begun.
#[pyfunction]
#[pyo3(signature = (report))]
pub(crate) fn report_event(
    py: Python<'_>,
    report: Given<'_, at::Report, EventReport>,
) -> PyResult<Answer<EventOutcome>> {
    let report = report.lent()?;
    worked(py, move || core::report_event(report)).map(Answer)
}

/// A report as a section of a page: key figures, charts and tables, every word in English and Chinese.
#[pyfunction]
#[pyo3(signature = (report))]
pub(crate) fn report_section(py: Python<'_>, report: At<at::Report, Report>) -> PyResult<Answer<ReportSection>> {
    let report = report.0;
    worked(py, move || core::report_section(&report)).map(Answer)
}

/// The tables of a report, for CSV, JSON or a spreadsheet.
#[pyfunction]
#[pyo3(signature = (report))]
pub(crate) fn report_tables(py: Python<'_>, report: At<at::Report, Report>) -> PyResult<New<ReportTable>> {
    let report = report.0;
    worked(py, move || core::report_tables(&report)).map(New)
}

/// Reads a frozen period again, with everything known, or what was known on a later day.
#[pyfunction]
#[pyo3(signature = (portfolio, frozen, *, known = None))]
pub(crate) fn restate_period(
    py: Python<'_>,
    portfolio: Given<'_, at::Portfolio, Portfolio>,
    frozen: Given<'_, at::Frozen, FrozenPeriod>,
    known: Option<At<at::Known, Date>>,
) -> PyResult<Answer<Restatement>> {
    let portfolio = portfolio.lent()?;
    let frozen = frozen.lent()?;
    let known = known.map(|given| given.0);
    worked(py, move || core::restate_period(portfolio, frozen, known)).map(Answer)
}

/// Adjusts open foreign balances to the closing rate.
///
/// Adjusted is original × closing rate; the difference is adjusted less book. A balance of zero keeps no
/// book value (结清). All balances of one currency and kind are also adjusted once together, and the residue
/// is spread as the policy says.
#[pyfunction]
#[pyo3(signature = (base, balances, quotes, policy))]
pub(crate) fn revalue(
    py: Python<'_>,
    base: At<at::Base, Currency>,
    balances: At<at::Balances, List<ForeignBalance>>,
    quotes: At<at::Quotes, List<Quote>>,
    policy: At<at::Policy, RevaluationPolicy>,
) -> PyResult<Answer<Revaluation>> {
    let base = base.0;
    let balances = balances.0;
    let quotes = quotes.0;
    let policy = policy.0;
    worked(py, move || core::revalue(&core::RevaluationRequest { base, balances, quotes, policy })).map(Answer)
}

/// Opens again what had been paid: component by component in the order of the reversal, of each the latest
/// installment first, never more than was paid there.
///
/// Taking back all that was paid restores the state before itC12; the order is a setting of its
/// own in Fineract).
#[pyfunction]
#[pyo3(signature = (installments, paid, amount, order))]
pub(crate) fn reverse(
    py: Python<'_>,
    installments: At<at::Installments, List<OpenInstallment>>,
    paid: At<at::Paid, List<PaidPart>>,
    amount: At<at::Amount, Money>,
    order: At<at::Order, List<Id>>,
) -> PyResult<Answer<Reversal>> {
    let installments = installments.0;
    let paid = paid.0;
    let amount = amount.0;
    let order = order.0;
    worked(py, move || core::reverse(&core::ReverseRequest { installments, paid, amount, order })).map(Answer)
}

/// The voucher that takes another back exactly, line by line, and names it.
#[pyfunction]
#[pyo3(signature = (voucher, key, on, *, style, summary = None))]
pub(crate) fn reverse_voucher(
    py: Python<'_>,
    voucher: At<at::Voucher, Voucher>,
    key: At<at::Key, Id>,
    on: At<at::On, Date>,
    style: At<at::Style, ReversalStyle>,
    summary: Option<At<at::Summary, Text>>,
) -> PyResult<Answer<Voucher>> {
    let voucher = voucher.0;
    let key = key.0;
    let on = on.0;
    let style = style.0;
    let summary = summary.map(|given| given.0);
    worked(py, move || core::reverse_voucher(&core::ReverseVoucherRequest { voucher, key, on, style, summary }))
        .map(Answer)
}

/// What stands out in the rights of an organization (权限审查): unused, too wide, in conflict, held by who has left.
#[pyfunction]
#[pyo3(signature = (organization, policy, request))]
pub(crate) fn review_access(
    py: Python<'_>,
    organization: Given<'_, at::Organization, Organization>,
    policy: Given<'_, at::Policy, AccessPolicy>,
    request: Given<'_, at::Request, AccessReviewRequest>,
) -> PyResult<Answer<AccessReview>> {
    let organization = organization.lent()?;
    let policy = policy.lent()?;
    let request = request.lent()?;
    worked(py, move || core::stateless::review_access(organization, policy, request)).map(Answer)
}

/// The risk of one customer from its observations in the window that ends on `on`, beside that of its peers; none if
/// there is not one observation, neither here nor there.
#[pyfunction]
#[pyo3(signature = (observations, on, peers, *, policy = At::new(core::GradePolicy::default())))]
pub(crate) fn risk_of(
    py: Python<'_>,
    observations: At<at::Observations, List<Observation>>,
    on: At<at::On, Date>,
    peers: Given<'_, at::Peers, PeerRates>,
    policy: At<at::Policy, GradePolicy>,
) -> PyResult<Answer<Opt<CustomerRisk>>> {
    let observations = observations.0;
    let on = on.0;
    let peers = peers.lent()?;
    let policy = policy.0;
    worked(py, move || core::risk_of(&observations, on, peers, &policy)).map(Answer)
}

/// The rates at which amounts roll into the next band (迁徙率法), and the loss rates that follow.
///
/// More can stand in a band than stood in the one before it a period ago, after documents with old dates, say: such a
/// rate is 1.
#[pyfunction]
#[pyo3(signature = (snapshots, last, *, rounding))]
pub(crate) fn roll_rates(
    py: Python<'_>,
    snapshots: At<at::Snapshots, List<BandSnapshot>>,
    last: At<at::Last, LossRate>,
    rounding: At<at::Rounding, Rounding>,
) -> PyResult<Answer<RollRates>> {
    let snapshots = snapshots.0;
    let last = last.0;
    let rounding = rounding.0;
    worked(py, move || core::roll_rates(&core::RollRateRequest { snapshots, last, rounding })).map(Answer)
}

/// The items as they are after the plan: the same records with less open, of the whole and of the parts.
#[pyfunction]
#[pyo3(signature = (items, plan))]
pub(crate) fn settle(
    py: Python<'_>,
    items: Held<'_, at::Items, Receivable>,
    plan: Given<'_, at::Plan, Plan>,
) -> PyResult<New<Receivable>> {
    let items = items.lent()?;
    let plan = plan.lent()?;
    worked(py, move || core::settle(&items, plan)).map(New)
}

/// The amount that settles everything on a day, item by item.
#[pyfunction]
#[pyo3(signature = (items, policy, *, as_of))]
pub(crate) fn settlement_quote(
    py: Python<'_>,
    items: At<at::Items, List<QuoteItem>>,
    policy: At<at::Policy, EarlyPolicy>,
    as_of: At<at::AsOf, Date>,
) -> PyResult<Answer<SettlementQuote>> {
    let items = items.0;
    let policy = policy.0;
    let as_of = as_of.0;
    worked(py, move || core::settlement_quote(&core::QuoteRequest { items, policy, as_of })).map(Answer)
}

/// The entry with which somebody signs a period.
#[pyfunction]
#[pyo3(signature = (content, by, at))]
pub(crate) fn sign_period(
    py: Python<'_>,
    content: At<at::Content, PeriodContent>,
    by: At<at::By, Id>,
    at: At<at::At, Instant>,
) -> PyResult<Answer<PeriodEntry>> {
    let content = content.0;
    let by = by.0;
    let at = at.0;
    worked(py, move || core::sign_period(&core::SignPeriodRequest { content, by, at })).map(Answer)
}

/// Grades a portfolio and sets its limits under two policies and tells what differs.
#[pyfunction]
#[pyo3(signature = (portfolio, cut_off, policy, other, *, context = At::new(core::GradeContext::default()), limits = At::new(Vec::new())))]
pub(crate) fn simulate_credit(
    py: Python<'_>,
    portfolio: Given<'_, at::Portfolio, Portfolio>,
    cut_off: Given<'_, at::CutOff, CutOff>,
    policy: Given<'_, at::Policy, CreditPolicy>,
    other: Given<'_, at::Other, CreditPolicy>,
    context: At<at::Context, GradeContext>,
    limits: At<at::Limits, List<CreditLimit>>,
) -> PyResult<Answer<CreditSimulation>> {
    let portfolio = portfolio.lent()?;
    let cut_off = cut_off.lent()?;
    let policy = policy.lent()?;
    let other = other.lent()?;
    let context = context.0;
    let limits = limits.0;
    worked(py, move || core::simulate_credit(portfolio, cut_off, policy, other, &context, &limits)).map(Answer)
}

/// The candidates that one slip of the decimal point, or two swapped digits, turns into the amount.
///
/// Nothing is corrected: a person decides. An amount and a candidate of different signs are never a slip.
#[pyfunction]
#[pyo3(signature = (amount, candidates))]
pub(crate) fn slips(
    py: Python<'_>,
    amount: At<at::Amount, Money>,
    candidates: At<at::Candidates, List<Money>>,
) -> PyResult<New<Slip>> {
    let amount = amount.0;
    let candidates = candidates.0;
    worked(py, move || core::slips(&core::SlipRequest { amount, candidates })).map(New)
}

/// Divides `total` into parts that add up to it to the minor unit.
///
/// With `Rounding.Floor` a negative total is not the mirror image of the positive one (moneyphp
/// behaves so); with `Rounding.Down` it is.
#[pyfunction]
#[pyo3(signature = (total, by, *, remainder, rounding))]
pub(crate) fn split(
    py: Python<'_>,
    total: At<at::Total, Money>,
    by: At<at::By, Parts>,
    remainder: At<at::Remainder, Remainder>,
    rounding: At<at::Rounding, Rounding>,
) -> PyResult<Answer<Split>> {
    let total = total.0;
    let by = by.0;
    let remainder = remainder.0;
    let rounding = rounding.0;
    worked(py, move || core::split(total, &by, remainder, rounding)).map(Answer)
}

/// Parts amounts that include tax into net and tax: net is the amount divided by one and the rate.
#[pyfunction]
#[pyo3(signature = (amounts, *, rounded, rounding))]
pub(crate) fn split_tax(
    py: Python<'_>,
    amounts: At<at::Amounts, List<TaxedAmount>>,
    rounded: At<at::Rounded, TaxRounded>,
    rounding: At<at::Rounding, Rounding>,
) -> PyResult<New<TaxPart>> {
    let amounts = amounts.0;
    let rounded = rounded.0;
    let rounding = rounding.0;
    worked(py, move || core::split_tax(&core::TaxSplitRequest { amounts, rounded, rounding })).map(New)
}

/// The statement of one customer. Records of others are not looked at, and nothing of them can be seen in it, not even
/// that they do not hold together.
#[pyfunction]
#[pyo3(signature = (portfolio, header))]
pub(crate) fn statement_of_account(
    py: Python<'_>,
    portfolio: Given<'_, at::Portfolio, Portfolio>,
    header: Given<'_, at::Header, StatementHeader>,
) -> PyResult<Answer<CustomerStatement>> {
    let portfolio = portfolio.lent()?;
    let header = header.lent()?;
    worked(py, move || core::statement_of_account(portfolio, header)).map(Answer)
}

/// The statements of many customers, each as by `statement_of_account`, in one pass over the records.
#[pyfunction]
#[pyo3(signature = (portfolio, headers))]
pub(crate) fn statements_of_account(
    py: Python<'_>,
    portfolio: Given<'_, at::Portfolio, Portfolio>,
    headers: At<at::Headers, List<StatementHeader>>,
) -> PyResult<New<CustomerStatement>> {
    let portfolio = portfolio.lent()?;
    let headers = headers.0;
    worked(py, move || core::statements_of_account(portfolio, &headers)).map(New)
}

/// Counts all sets of amounts whose sum lies in a window, by size.
///
/// A set that adds up is found easily and proves little: with a tolerance of 20.00 twenty ordinary amounts have
/// hundreds of them. So a window must be *anchored* by an amount that is known to be meant, and the answer always says
/// how many sets there are. Any 40 amounts are answered, or up to 400 if a set has at most four members.
#[pyfunction]
#[pyo3(signature = (amounts, low, high, *, anchors = At::new(Vec::new()), members = None, budget = None))]
pub(crate) fn sum_sets(
    py: Python<'_>,
    amounts: At<at::Amounts, List<Money>>,
    low: At<at::Low, Money>,
    high: At<at::High, Money>,
    anchors: At<at::Anchors, List<Int>>,
    members: Option<At<at::Members, Int>>,
    budget: Option<At<at::Budget, Int>>,
) -> PyResult<Answer<SumSets>> {
    let amounts = amounts.0;
    let low = low.0;
    let high = high.0;
    let anchors = anchors.0;
    let members = members.map(|given| given.0);
    let budget = budget.map(|given| given.0);
    worked(py, move || core::sum_sets(&core::SumSetsRequest { amounts, low, high, anchors, members, budget }))
        .map(Answer)
}

/// Takes an amount out of one that has been parted, in proportion and by largest remainder, so that nothing is lost
/// however often it is done: who takes all has taken every net and every tax, to the cent.
#[pyfunction]
#[pyo3(signature = (parts, amount))]
pub(crate) fn take_tax(
    py: Python<'_>,
    parts: At<at::Parts, List<TaxPart>>,
    amount: At<at::Amount, Money>,
) -> PyResult<Answer<TaxTaken>> {
    let parts = parts.0;
    let amount = amount.0;
    worked(py, move || core::take_tax(&parts, amount)).map(Answer)
}

/// Moves items and lots from one customer to another.
///
/// What is moved keeps due date, references, fields and everything else. A part needs an id of its own; the
/// parts and discounts of an item are divided in proportion, exactly. The names of a lot stay with it; the new
/// part of a lot has none. The balance of the second rises by exactly what leaves the first (U8, 应收冲应收).
#[pyfunction]
#[pyo3(signature = (items, lots, from_, to, moves, on))]
pub(crate) fn transfer(
    py: Python<'_>,
    items: At<at::Items, List<Receivable>>,
    lots: At<at::Lots, List<Lot>>,
    from_: At<at::From, Id>,
    to: At<at::To, Id>,
    moves: At<at::Moves, List<ItemMove>>,
    on: At<at::On, Date>,
) -> PyResult<Answer<Transfer>> {
    let items = items.0;
    let lots = lots.0;
    let from_ = from_.0;
    let to = to.0;
    let moves = moves.0;
    let on = on.0;
    worked(py, move || core::transfer(&core::TransferRequest { items, lots, from: from_, to, moves, on })).map(Answer)
}

/// Undoes links, as a whole or in part: the lots have their money back, the items are open again.
///
/// A link cannot be undone while something later stands that depends on it: a step that touched its item or
/// its lot (U8: no later processing of the same document), a difference that settled the item after it, and
/// in strict order any later link of the item. The refusal names the latest of these. What one request undoes
/// together does not stand in its own way.
#[pyfunction]
#[pyo3(signature = (history, lots, items, undo, *, order, on))]
pub(crate) fn undo(
    py: Python<'_>,
    history: At<at::History, List<HistoryEntry>>,
    lots: At<at::Lots, List<Lot>>,
    items: At<at::Items, List<Receivable>>,
    undo: At<at::Undo, List<UndoTarget>>,
    order: At<at::Order, UndoOrder>,
    on: At<at::On, Date>,
) -> PyResult<Answer<Undo>> {
    let history = history.0;
    let lots = lots.0;
    let items = items.0;
    let undo = undo.0;
    let order = order.0;
    let on = on.0;
    worked(py, move || core::undo(&core::UndoRequest { history, lots, items, undo, order, on })).map(Answer)
}

/// Reads a log of compact bytes: the events one after the other.
#[pyfunction]
#[pyo3(signature = (bytes))]
pub(crate) fn unpack_events(py: Python<'_>, bytes: At<at::Bytes, Bytes>) -> PyResult<New<Recorded>> {
    let bytes = bytes.0;
    worked(py, move || core::read_events(&bytes)).map(New)
}

/// Verifies that the log of `new` continues the log of `old`: nothing of the old one was changed. The answer is the
/// newer head, which may be kept in place of the older.
#[pyfunction]
#[pyo3(signature = (proof, old, new))]
pub(crate) fn verify_consistency(
    py: Python<'_>,
    proof: Given<'_, at::Proof, ConsistencyProof>,
    old: Given<'_, at::Old, Head>,
    new: Given<'_, at::New, Head>,
) -> PyResult<Answer<Head>> {
    let proof = proof.lent()?;
    let old = old.lent()?;
    let new = new.lent()?;
    worked(py, move || core::verify_consistency(proof, old, new)).map(Answer)
}

/// Verifies that `line` stands at its place in the log of `head`, byte by byte; the answer is that place.
#[pyfunction]
#[pyo3(signature = (line, proof, head))]
pub(crate) fn verify_inclusion(
    py: Python<'_>,
    line: At<at::Line, Text>,
    proof: Given<'_, at::Proof, InclusionProof>,
    head: Given<'_, at::Head, Head>,
) -> PyResult<Answer<Int>> {
    let line = line.0;
    let proof = proof.lent()?;
    let head = head.lent()?;
    worked(py, move || core::verify_inclusion(&line, proof, head)).map(Answer)
}

/// Checks the lines of a log, as `verify_lines` does, where they are at hand as texts.
#[pyfunction]
#[pyo3(signature = (lines, trust))]
pub(crate) fn verify_log(
    py: Python<'_>,
    lines: At<at::Lines, List<Text>>,
    trust: Given<'_, at::Trust, LogTrust>,
) -> PyResult<Answer<LogReport>> {
    let lines = lines.0;
    let trust = trust.lent()?;
    worked(py, move || core::verify_log(&lines, trust)).map(Answer)
}

/// The loss rate of each band from what became of sales: what was lost in the end by what was still open when the band
/// began. There is one band more than there are amounts after it.
#[pyfunction]
#[pyo3(signature = (vintages))]
pub(crate) fn vintage_rates(py: Python<'_>, vintages: At<at::Vintages, List<Vintage>>) -> PyResult<New<BandRate>> {
    let vintages = vintages.0;
    worked(py, move || core::vintage_rates(&core::VintageRequest { vintages })).map(New)
}

/// What somebody sees of a list, with the fields that are hidden taken out.
#[pyfunction]
#[pyo3(signature = (*, organization = At::new(core::Organization::default()), policy = None, actor, subjects, as_of))]
pub(crate) fn visible(
    py: Python<'_>,
    organization: At<at::Organization, Organization>,
    policy: Option<At<at::Policy, AccessPolicy>>,
    actor: At<at::Actor, Id>,
    subjects: At<at::Subjects, List<Subject>>,
    as_of: At<at::AsOf, Instant>,
) -> PyResult<New<Subject>> {
    let organization = organization.0;
    let policy = policy.map(|given| given.0);
    let actor = actor.0;
    let subjects = subjects.0;
    let as_of = as_of.0;
    worked(py, move || core::stateless::visible(&organization, policy.as_ref(), &actor, &subjects, as_of)).map(New)
}

/// The voucher of each fact by a chart: balanced in the currency of the fact and in the home currency, under the
/// key of the fact, once.
#[pyfunction]
#[pyo3(signature = (chart, facts, *, posted = At::new(Vec::new())))]
pub(crate) fn vouchers(
    py: Python<'_>,
    chart: At<at::Chart, ChartSource>,
    facts: At<at::Facts, List<MoneyFact>>,
    posted: At<at::Posted, List<Voucher>>,
) -> PyResult<Answer<VoucherSet>> {
    let chart = chart.0;
    let facts = facts.0;
    let posted = posted.0;
    worked(py, move || core::vouchers(&core::VoucherRequest { chart, facts, posted })).map(Answer)
}

/// Applies the steps to a date, in order.
#[pyfunction]
#[pyo3(signature = (from_, steps))]
pub(crate) fn walk(
    py: Python<'_>,
    from_: At<at::From, Date>,
    steps: At<at::Steps, List<Step>>,
) -> PyResult<Answer<Date>> {
    let from_ = from_.0;
    let steps = steps.0;
    worked(py, move || core::calendar::walk(from_, &steps).map_err(|error| error.at("steps"))).map(Answer)
}

/// Pays the components of the installments in the order of the rules.
///
/// Installments of one due kind are paid by due date, then by number. No component gets money while one
/// before it in the order has room, and one unit more of payment never lowers a line; only where money is
/// spread may a line lose one unit that rounding had given it. The time is that of sorting the installments.
#[pyfunction]
#[pyo3(signature = (installments, payment, on, rules))]
pub(crate) fn waterfall(
    py: Python<'_>,
    installments: At<at::Installments, List<OpenInstallment>>,
    payment: At<at::Payment, Money>,
    on: At<at::On, Date>,
    rules: At<at::Rules, WaterfallRules>,
) -> PyResult<Answer<Waterfall>> {
    let installments = installments.0;
    let payment = payment.0;
    let on = on.0;
    let rules = rules.0;
    worked(py, move || core::waterfall(&core::WaterfallRequest { installments, payment, on, rules })).map(Answer)
}
