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
    AllocationRequest, Difference, DifferenceKind, Discounts, Disputed, LeftOver, Line, LotOrder, PartLine, Partial,
    Phase, Plan, Reach, Refusal, Rule, Scheme, Selection, Sort, SortBy, Tier, Ties, Tolerance, Total, Turn,
    UnknownReference, allocate, settle,
};
pub use allocation::{
    Backdated, Bucket, DatedPayment, DueKind, OpenInstallment, PaidPart, ReplayRequest, ReplayedPayment, Reversal,
    ReverseLine, ReverseRequest, Surplus, Waterfall, WaterfallCredit, WaterfallLine, WaterfallMode, WaterfallReplay,
    WaterfallRequest, WaterfallRules, replay_waterfall, reverse, waterfall,
};
pub use allocation::{
    CompareRequest, Comparison, FirstDifference, LotAmount, LotDifference, NamedScheme, PairAmount, PairDifference,
    SchemeGroup, SchemeLine, SchemeOutcome, compare_schemes,
};
pub use allocation::{
    HistoryEntry, LaterStep, Link, LinkDifference, LinkPart, StepKind, Undo, UndoOrder, UndoRequest, UndoTarget,
    Undone, links, undo,
};
pub use allocation::{
    ItemMove, MovedKind, NetRequest, Netting, RecoverRequest, Recovery, RecoveryRule, Transfer, TransferLine,
    TransferRequest, credit_lot, net_payables, recover, transfer,
};
pub use approval::{
    ApprovalBranch, ApprovalCase, ApprovalInForce, ApprovalNeed, ApprovalPolicy, ApprovalRules, ApprovalStep, Approver,
    CaseAct, CaseAnswer, CaseEffect, CaseEntry, CaseHolder, CaseHolding, CaseRequest, CaseState, Condition, FactTest,
    InboxLine, OverdueCase, PercentileTime, Permission, PolicyFinding, PolicyReport, RejectionRule, RoleLimit,
    SamePerson, Severity, StepAuthority, StepPlace, StepTimes, answer_case, approval_in_force, check_policies,
    cycle_times, inbox, open_case, overdue_cases, who_holds,
};
pub use bank::{
    AttachRequest, Attached, AttachedEntry, ChangeSign, ChangedLine, DayCut, DoubtfulLine, KnownLine, LineMerge,
    MergeRequest, attach_details, known_lines, merge_lines,
};
pub use bank::{
    BankLine, BankParty, BankReference, BankReferenceKind, ControlTotal, LeftOutRow, LineDetail, ProofBreak,
    ProofDemand, ReadReport, ReadRules, Statement, StatementFile, StatementFormat, StatementProof, read_statements,
    read_statements_text,
};
pub use bank::{
    ColumnNeed, TableColumn, TableEffect, TableField, TableLayout, TableState, TotalsTrust, check_table_layout,
    known_layouts,
};
pub use book::{
    AsOf, Book, BookDifference, BookEvent, BookMatch, BookRules, BookSnapshot, BookStream, BookSummary, BookValue,
    BookVouchers, ChargeOrigin, Command, Contract, ContractGate, ContractStatus, ContractView, Customer,
    CustomerFigures, CustomerView, DateWindow, Decision, Evidence, Expected, FieldBlame, ForeignRules, ItemDifference,
    ItemFigure, ItemOrigin, ItemPart, ItemStanding, ItemView, LeftBecause, LineLeft, MatchBooking, NextPeriod, Notice,
    NoticeKind, Order, OrderCase, OrderProblem, OrderRefusal, Origin, PostingQuote, PostingRules, PostingTax,
    PostingWindow, Receipt, ReceiptStatus, ReceiptView, RecordKey, Recorded, Refusals, UnknownCustomer, UnmatchedMoney,
    UnpaidItems, Until, ValueChange, ValuedBalance, ValuedRecord, Verification, Viewer, read_events, read_log,
    write_events, write_log,
};
pub use calendar::{BusinessDay, Calendar, Date, Instant, Step, Weekday, WorkedDays};
pub use credit::{
    BehaviorEach, BehaviorOf, BehaviorRules, CustomerBehavior, DayFigures, PortfolioRatios, RatioFlag, RatioRules,
    RollRate, customer_behavior, portfolio_ratios,
};
pub use credit::{Observation, ObservationRules, ObservationState, observations};
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
    CutOff, Debt, DebtAct, DebtEvent, DebtStanding, Debtor, DebtorAct, DebtorEvent, DisputeOutcome, PaidBy, Portfolio,
    Prepayment, PrepaymentAct, PrepaymentEvent, PrepaymentStanding, ReversalCause,
};
pub use item::{Discount, Field, ItemKind, Lot, NamedItem, Nature, Part, Receivable, Scope, Source, Value};
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
    AccessReason, AccountEvent, ApprovalReason, AttachReason, ChartFault, DrawReason, ExchangeReason, Fit, Leeway,
    LeftOutReason, LogFinding, MatchPlace, MatchReason, MatchedSet, MemoryReason, NameMatch, NoticeReason,
    OffsetReason, PolicyReason, ReadNote, Reason, ReferenceMatch, ScheduleReason, UndoReason, WaterfallReason,
};
pub use reason::{ExceptionReason, ExtractReason, PeriodReason, RepairReason, TableReason};
pub use reconciliation::{
    AllowedDifference, KnownPayer, MatchAllocation, MatchAlternative, MatchBar, MatchDecision, MatchDetail,
    MatchDifferenceKind, MatchItem, MatchLine, MatchOutcome, MatchParty, MatchPlan, MatchRequest, MatchRules,
    MatchSummary, MatchTies, MatchVerdict, MatchWeights, MatchedDifference, PartPayments, match_payments,
};
pub use reconciliation::{
    BalanceTable, BalanceTableRequest, CashBookLine, ClassTotal, ClearedItem, ExceptionAges, ExceptionAlert,
    ExceptionChange, ExceptionChangeRequest, ExceptionClass, ExceptionFinding, ExceptionRecord, ExceptionReport,
    ExceptionRequest, ExceptionRule, ExceptionState, ExtractAnchor, ExtractClass, ExtractComparison, ExtractDifference,
    ExtractRequest, ExtractRow, ExtractRules, ExtractTotal, GapRepair, OutstandingItem, PeriodCadence, PeriodCheck,
    PeriodContent, PeriodEntry, PeriodLine, PeriodSpan, PeriodState, PeriodStatus, PeriodStatusRequest, PeriodsRequest,
    Repair, RepairKind, RepairOutcome, RepairRequest, RepairSet, SignPeriodRequest, StatedBalance, StatementSpan,
    TableItem, TableMatch, TableSide, TableSuspect, TableSuspicion, UnevenMatch, balance_table, change_exception,
    check_period, compare_extracts, explain_gap, period_status, raise_exceptions, reconciliation_periods, sign_period,
};
pub use reconciliation::{
    ForgetPayerRequest, ForgottenPayer, MatchMeasure, MatchedPart, MeasureRequest, MeasureRow, MoneyMeasure, Payer,
    PayerCandidate, PayerCandidatesRequest, PayerEvent, PayerKey, PayerMemory, ProposedMatch, RememberedPayer,
    RememberedPayersRequest, ReviewedLine, ReviewedOutcome, forget_payer, measure_matches, payer_candidates,
    remembered_payers,
};
pub use report::{
    AgingBasis, AgingBucket, AgingBy, AgingColumn, AgingLine, AgingMatching, AgingReport, AgingRules, AgingUnapplied,
    AgingWorth, aging_report,
};
pub use report::{AgingRow, aging};
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
