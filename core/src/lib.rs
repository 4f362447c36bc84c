#![doc = include_str!("../../README.md")]
#![forbid(unsafe_code)]
#![deny(clippy::print_stdout, clippy::print_stderr)]
#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::indexing_slicing,
        clippy::arithmetic_side_effects,
        reason = "a test may stop at the first surprise"
    )
)]

// What is derived names this crate from outside, here as well.
extern crate self as duebook;

pub mod access;
pub mod account;
mod action;
pub mod allocation;
pub mod approval;
pub mod bank;
pub mod book;
pub mod calendar;
mod compact;
pub mod credit;
pub mod error;
pub mod exchange;
mod few;
mod grouped;
mod hex;
pub mod id;
mod index;
pub mod item;
pub mod json;
mod keyed;
pub mod money;
mod order;
pub mod people;
pub mod proof;
pub mod reason;
pub mod reconciliation;
pub mod report;
mod run;
pub mod schedule;
pub mod shape;
mod short;
pub mod stateless;
pub mod subset;
pub mod text;
pub mod voucher;

pub use access::{
    Access, AccessAttestation, AccessEffect, AccessPolicy, AccessReview, AccessReviewRequest, AccessRole, AccessRule,
    AttestationStatus, DepartedOwner, DutyConflict, DutyPair, FieldAccess, FieldMask, Masked, PersonAccess, Right,
    RightHolder, RightHolders, RightUse, Rights, RowScope, UnusedRight, Verb, Verdict, attestation_status,
    departed_owners, review_access,
};
pub use account::{
    AccountBalance, AccountFilter, AccountHold, AccountKey, AccountLedger, AccountLedgerLine, AccountLink, AccountLot,
    AccountPlan, AccountPolicy, AccountRequest, AccountSummary, Accounts, Act, BackDating, Balance, BatchLine,
    BatchRequest, Because, Control, Draw, HeldExpiry, HoldPurpose, HoldStatus, MoneyEnd, MoneySource, MoneyUse, Move,
    Movement, Opening, PaidItem, RefundCause, TieOut, TieOutRow, TraceLine, Uncontrolled,
};
pub use allocation::{
    AllocationRequest, Backdated, Bucket, CompareRequest, Comparison, DatedPayment, Difference, DifferenceKind,
    Discounts, Disputed, DueKind, FirstDifference, HistoryEntry, ItemMove, LaterStep, LeftOver, Line, Link,
    LinkDifference, LinkPart, LotAmount, LotDifference, LotOrder, MovedKind, NamedScheme, NetRequest, Netting,
    OpenInstallment, PaidPart, PairAmount, PairDifference, PartLine, Partial, Phase, Plan, Reach, RecoverRequest,
    Recovery, RecoveryRule, Refusal, ReplayRequest, ReplayedPayment, Reversal, ReverseLine, ReverseRequest, Rule,
    Scheme, SchemeGroup, SchemeLine, SchemeOutcome, Selection, Sort, SortBy, StepKind, Surplus, Tier, Ties, Tolerance,
    Total, Transfer, TransferLine, TransferRequest, Turn, Undo, UndoOrder, UndoRequest, UndoTarget, Undone,
    UnknownReference, Waterfall, WaterfallCredit, WaterfallLine, WaterfallMode, WaterfallReplay, WaterfallRequest,
    WaterfallRules, allocate, compare_schemes, credit_lot, links, net_payables, recover, replay_waterfall, reverse,
    settle, transfer, undo, waterfall,
};
pub use approval::{
    ApprovalBranch, ApprovalCase, ApprovalInForce, ApprovalNeed, ApprovalPolicy, ApprovalRules, ApprovalStep, Approver,
    CaseAct, CaseAnswer, CaseEffect, CaseEntry, CaseHolder, CaseHolding, CaseRequest, CaseState, Condition, FactTest,
    InboxLine, OverdueCase, PercentileTime, Permission, PolicyFinding, PolicyReport, RejectionRule, RoleLimit,
    SamePerson, Severity, StepAuthority, StepPlace, StepTimes, answer_case, approval_in_force, check_policies,
    cycle_times, inbox, open_case, overdue_cases, who_holds,
};
pub use bank::{
    AttachRequest, Attached, AttachedEntry, BankLine, BankParty, BankReference, BankReferenceKind, ChangeSign,
    ChangedLine, ColumnNeed, ControlTotal, DayCut, DoubtfulLine, KnownLine, LeftOutRow, LineDetail, LineMerge,
    MergeRequest, ProofBreak, ProofDemand, ReadReport, ReadRules, Statement, StatementFile, StatementFormat,
    StatementProof, TableColumn, TableEffect, TableField, TableLayout, TableState, TotalsTrust, attach_details,
    check_table_layout, known_layouts, known_lines, merge_lines, read_statements, read_statements_text,
};
pub use book::{
    AsOf, Book, BookCorrections, BookDifference, BookEvent, BookMatch, BookRules, BookSnapshot, BookStream,
    BookSummary, BookValue, BookVouchers, ChargeOrigin, Command, Contract, ContractGate, ContractStatus, ContractView,
    CorrectionCount, CorrectionKind, Customer, CustomerFigures, CustomerView, DateWindow, Decision, DecisionLog,
    Evidence, Expected, FieldBlame, ForeignRules, ItemDifference, ItemFigure, ItemOrigin, ItemPart, ItemStanding,
    ItemView, LeftBecause, LineLeft, MatchBooking, NextPeriod, Notice, NoticeKind, Order, OrderCase, OrderProblem,
    OrderRefusal, Origin, PostingQuote, PostingRules, PostingTax, PostingWindow, Receipt, ReceiptStatus, ReceiptView,
    ReconciledPeriod, RecordKey, Recorded, RefusalCount, Refusals, UnknownCustomer, UnmatchedMoney, UnpaidItems, Until,
    ValueChange, ValuedBalance, ValuedRecord, Verification, Viewer, read_events, read_log, write_events, write_log,
};
pub use calendar::{BusinessDay, Calendar, Date, Instant, Step, Weekday, WorkedDays};
pub use credit::{
    AgeUnit, AllowanceMovement, AllowanceMovementRequest, AllowancePart, AllowanceTarget, BandLoss, BandRate,
    BandSnapshot, BehaviorEach, BehaviorOf, BehaviorRules, BlockedMoney, CheckEffect, CheckFinding, CheckPoint,
    CheckRule, CreditCheck, CreditExposure, CreditGrade, CreditLimit, CreditOrder, CreditPolicy, CreditSimulation,
    CustomerBehavior, CustomerFunding, CustomerGrade, CustomerRisk, DayFigures, ExposurePart, FactorKind, FreeMoney,
    FundingCounts, GradeChange, GradeContext, GradeCount, GradeOverride, GradePolicy, GradeRun, GradeTerms,
    LimitProposal, LossRate, NettingOrder, Observation, ObservationRules, ObservationState, OrderCheck,
    OrderCheckRequest, OrderOutcome, PeerRates, PointBin, PointColumn, PointRow, PointScore, PointTable, PointTrend,
    PointValue, PortfolioRatios, PreviousGrade, Provision, ProvisionBasis, ProvisionLine, ProvisionNetting,
    ProvisionPart, ProvisionPolicy, ProvisionTotal, RatioFlag, RatioRules, ReleaseToken, RisingGrade, RiskCounts,
    RiskFactor, RollRate, RollRateRequest, RollRates, SalesDocument, SalesDocumentKind, SecuredAmount, SegmentRates,
    SimulatedChange, SimulatedTotal, SpecificLoss, SpecificProvision, SpecificSubject, Vintage, VintageRequest,
    allowance_movement, check_order, credit_limits, customer_behavior, grades, observations, peer_rates, point_score,
    portfolio_ratios, provision, risk_of, roll_rates, simulate_credit, vintage_rates,
};
pub use error::{Error, ErrorKind};
pub use exchange::{
    Across, AdvanceTreatment, BalanceKind, ClearedLine, ClearingLine, ClearingPolicy, Converted, ConvertedParts,
    EntryCheck, EntryFault, ForeignBalance, ForeignClearing, ForeignClearingRequest, ForeignEntry, ForeignEntryLine,
    ForeignItem, ForeignLot, Ledger, Quote, RateRule, Residue, ResidueOf, Revaluation, RevaluationPolicy,
    RevaluationRequest, RevaluedGroup, RevaluedRow, Spread, Taken, check_foreign_entry, clear_foreign, convert,
    convert_parts, revalue,
};
pub use id::Id;
pub use item::{
    CutOff, Debt, DebtAct, DebtEvent, DebtStanding, Debtor, DebtorAct, DebtorEvent, Discount, DisputeOutcome, Field,
    ItemKind, Lot, NamedItem, Nature, PaidBy, Part, Portfolio, Prepayment, PrepaymentAct, PrepaymentEvent,
    PrepaymentStanding, Receivable, ReversalCause, Scope, Source, Value,
};
pub use money::{
    Currency, Fraction, Money, Parts, Percent, Rate, Remainder, Rounded, Rounding, Slip, SlipKind, SlipRequest, Split,
    slips, split,
};
pub use people::{Department, Organization, People, Person, RowPlace, Subject};
pub use proof::{
    ConsistencyProof, Frontier, FrontierState, Genesis, Head, InclusionProof, LineRange, Log, LogReport, LogSource,
    LogTrust, check_genesis, leaf_digest, verify_bytes, verify_consistency, verify_inclusion, verify_lines, verify_log,
};
pub use reason::{
    AccessReason, AccountEvent, AlertReason, ApprovalReason, AttachReason, ChainReason, ChartFault, CollectionReason,
    CreditReason, DrawReason, DunningReason, ExceptionReason, ExchangeReason, ExtractReason, Fit, ForecastReason,
    GradeReason, GradeStep, Leeway, LeftOutReason, LimitReason, LogFinding, MatchPlace, MatchReason, MatchedSet,
    MemoryReason, NameMatch, NotCounted, NoticeReason, OffsetReason, PeriodReason, PolicyReason, ReadNote, Reason,
    ReferenceMatch, RepairReason, ScheduleReason, TableReason, UndoReason, WaterfallReason,
};
pub use reconciliation::{
    AllowedDifference, BalanceTable, BalanceTableRequest, CashBookLine, Chain, ChainContract, ChainDocument,
    ChainFigure, ChainKind, ChainLeg, ChainLegState, ChainReport, ChainRequest, ChainState, ClassTotal, ClearedItem,
    ComparedLeg, ConfirmedMatch, ExceptionAges, ExceptionAlert, ExceptionChange, ExceptionChangeRequest,
    ExceptionClass, ExceptionFinding, ExceptionRecord, ExceptionReport, ExceptionRequest, ExceptionRule,
    ExceptionState, ExtractAnchor, ExtractClass, ExtractComparison, ExtractDifference, ExtractRequest, ExtractRow,
    ExtractRules, ExtractTotal, FeeStep, FindingsRequest, FitRequest, FittedWeight, ForgetPayerRequest, ForgottenPayer,
    GapRepair, KnownPayer, MatchAllocation, MatchAlternative, MatchBar, MatchChangesRequest, MatchDecision,
    MatchDetail, MatchDifferenceKind, MatchEvidence, MatchFit, MatchItem, MatchLine, MatchMeasure, MatchOutcome,
    MatchParty, MatchPlan, MatchRequest, MatchRules, MatchSummary, MatchTies, MatchVerdict, MatchWeights,
    MatchedDifference, MatchedPart, Matcher, MatcherChange, MatcherUpdate, MeasureRequest, MeasureRow, MoneyMeasure,
    OutstandingItem, PartPayments, Payer, PayerCandidate, PayerCandidatesRequest, PayerEvent, PayerKey, PayerMemory,
    PeriodCadence, PeriodCheck, PeriodContent, PeriodEntry, PeriodLine, PeriodSpan, PeriodState, PeriodStatus,
    PeriodStatusRequest, PeriodsRequest, ProposedMatch, RememberedPayer, RememberedPayersRequest, Repair, RepairKind,
    RepairOutcome, RepairRequest, RepairSet, ReviewedLine, ReviewedOutcome, SignPeriodRequest, StatedBalance,
    StatementSpan, TableItem, TableMatch, TableSide, TableSuspect, TableSuspicion, UnevenMatch, balance_table,
    change_exception, check_period, compare_extracts, exception_findings, explain_gap, fit_weights, forget_payer,
    match_chains, match_changes, match_payments, measure_matches, payer_candidates, period_status, raise_exceptions,
    reconciliation_periods, remembered_payers, sign_period,
};
pub use report::{
    Acknowledgment, AgingBasis, AgingBucket, AgingBy, AgingColumn, AgingLine, AgingMatching, AgingReport, AgingRow,
    AgingRules, AgingUnapplied, AgingWorth, Alert, AlertChanges, AlertCount, AlertFacts, AlertFilter, AlertKind,
    AlertLevel, AlertPolicy, AlertPreset, AlertReportRequest, AlertRule, AlertSeverity, AnswerAccount,
    AnswerDifference, AnswerDifferenceKind, AnswerHint, AnswerReport, AnswerVerdict, AssumedDelay, BrokenPromise,
    CashForecast, ChangeCause, ChangeDetail, ChangeOrder, ChartForm, ChartPalette, ChartPoint, ChartSeries, ChartUnit,
    CollectionBase, CollectionCase, CollectionLine, CollectionOrder, CollectionProgress, CollectionPromise,
    CollectionRules, CollectionState, ColumnKind, CoveredPlan, CsvHeadings, CsvRules, CubeCell, CubeDefinition,
    CubeDimension, CubeFilter, CubeLine, CubeMeasure, CubePlace, CubeTable, CubeTest, CurrencyChange, CustomerChange,
    CustomerForecastAccuracy, CustomerStatement, Dashboard, DashboardOrder, DebtMove, Departure, DsoChange,
    DunningBlock, DunningDays, DunningLetter, DunningLevel, DunningLine, DunningListing, DunningMoney, DunningPassed,
    DunningPlan, DunningPolicy, DunningRecord, DunningSteps, ForecastAccuracy, ForecastAccuracyRow, ForecastCell,
    ForecastItem, ForecastLookBack, ForecastPeriod, ForecastPeriodAccuracy, ForecastRow, ForecastRules, ForecastSource,
    FrozenPeriod, FrozenRow, LimitationAct, LimitationActKind, LimitationRequest, LimitationRule, LimitationState,
    LimitationStatus, MessageFill, MessagePlaceholder, MessageTemplate, MessageText, MessageValue, ModelScore,
    MoneyMove, MonthEnd, MonthEndMonth, MonthEndOrder, NegativeStyle, OpenParts, OverdueDebt, PeriodFigures,
    PlaceholderKind, PlannedBalance, PlannedCash, PlannedItem, PromiseState, RankAttribution, RankBy, RankMark,
    RankMeasure, RankRow, RankTarget, RankingOrder, Reminder, ReminderCalendar, ReminderEffect, ReminderKind,
    ReminderMoment, ReminderNotice, ReminderPolicy, ReminderPreset, ReminderRole, ReminderRule, ReminderSight,
    ReminderSource, ReminderTarget, ReminderWait, ReminderWindow, Reminders, ReplyFigure, ReplySlip, Report,
    ReportBlock, ReportCell, ReportChart, ReportColumn, ReportDocument, ReportFigure, ReportLanguage, ReportRow,
    ReportSection, ReportTable, ReportText, ReportTone, RestatedRow, Restatement, RestatementCause, RestatementKind,
    RowRole, StatementAccount, StatementAnswer, StatementHeader, StatementItem, StatementLine, StatementMoney,
    StatementMoneyLine, StatementParty, StatementTotal, StatementWording, TheirAccount, TheirItem, TopDebtor,
    UnsignedPeriod, aging, aging_chart, aging_report, aging_table, alert_policy, alert_report, alerts,
    balance_table_report, check_template, collection_cases, collection_order, collection_progress, cube, dashboard,
    due_reminders, dunning_run, explain_answer, explain_change, fill_template, filter_alerts, forecast_cash,
    forecast_error, freeze_period, known_columns, limitation_clock, month_end, provision_table, ranking,
    reminder_policy, render_csv, render_html, render_json, render_section, report_section, report_tables,
    restate_period, statement_of_account, statements_of_account,
};
pub use schedule::{
    AmendRequest, Amendment, Cancellation, DayCount, DayRate, DiscountBase, DiscountOffer, DiscountRequest,
    DiscountStep, DiscountTerms, DocumentStatus, Due, EarlierCharge, EarlyPolicy, EventDate, EventOutcome, EventReport,
    Generated, Installment, InstallmentChange, InstallmentTie, ItemStatus, LateCharge, LateFrom, LateItem, LateMinimum,
    LatePlan, LateRequest, LateSpan, LateTerms, NextMode, NextPayment, NextRequest, NotCharged, PaidInstallment,
    PaidOn, PartPaid, PaymentStatus, Purpose, QuoteItem, QuoteLine, QuoteRequest, ReceivableChange, ReceivablePlan,
    ReceivablesRequest, Respread, Schedule, ScheduleRequest, SettlementQuote, Share, Start, StatusRequest, TermLine,
    Terms, amend, discounts, late_charges, next_payment, payment_status, receivables, report_event, schedule,
    settlement_quote,
};
pub use subset::{ExactSum, ExactSumRequest, SizeCount, SumSet, SumSets, SumSetsRequest, exact_sum, sum_sets};
pub use text::{
    AccountForm, AccountLikeness, AccountNumber, AmountColumn, AmountDialect, AmountReading, DateColumn, DateDialect,
    DateOrder, DateReading, DateText, DecimalMark, DialectState, DialectVotes, Serials, SideView, amount_in_words,
    clean_account, compare_accounts, detect_amounts, detect_dates, parse_amount_text, parse_amount_words,
    parse_date_text,
};
pub use voucher::{
    AmountPart, Chart, ChartAccount, ChartPreset, ChartRule, ChartSource, EntrySide, LineSign, MoneyFact, MoneyKind,
    Party, ReversalStyle, ReverseVoucherRequest, RuleLine, TaxPart, TaxRounded, TaxSplitRequest, TaxTaken, TaxedAmount,
    Voucher, VoucherLine, VoucherRequest, VoucherSet, chart, check_chart, check_voucher, reverse_voucher, split_tax,
    take_tax, vouchers,
};

/// The crate of the decimal numbers that [`Money::from_decimal`] takes and [`Money::to_decimal`] gives, in the
/// version that is needed.
pub use rust_decimal;

/// A result whose error says what was refused, where, and at which limit.
pub type Result<T> = std::result::Result<T, Error>;
