// Generated from the source of the core by `cargo test -p duebook-tests --test mirror`; do not edit.

import type {
  AccessAttestation,
  AccessPolicy,
  AccessReview,
  AccessReviewRequest,
  AccountFilter,
  AccountHold,
  AccountKey,
  AccountLedger,
  AccountLikeness,
  AccountLink,
  AccountLot,
  AccountNumber,
  AccountPlan,
  AccountPolicy,
  AccountRequest,
  AccountSummary,
  AgingReport,
  AgingRow,
  AgingRules,
  Alert,
  AlertChanges,
  AlertFacts,
  AlertFilter,
  AlertPolicy,
  AlertPreset,
  AllowanceMovement,
  AllowanceTarget,
  Amendment,
  AmountColumn,
  AmountDialect,
  AnswerReport,
  ApprovalCase,
  ApprovalInForce,
  ApprovalPolicy,
  AsOf,
  Attached,
  AttestationStatus,
  Backdated,
  Balance,
  BalanceTable,
  BandRate,
  BandSnapshot,
  BankLine,
  BatchLine,
  BatchRequest,
  BehaviorRules,
  BookMatch,
  BookSnapshot,
  BookStream,
  BookSummary,
  BookVouchers,
  Calendar,
  CaseAnswer,
  CaseHolding,
  CaseRequest,
  CaseState,
  CashBookLine,
  CashForecast,
  ChainContract,
  ChainDocument,
  ChainKind,
  ChainLeg,
  ChainReport,
  ChangeOrder,
  Chart,
  ChartFault,
  ChartPreset,
  ChartSource,
  ClearingLine,
  ClearingPolicy,
  CollectionCase,
  CollectionOrder,
  CollectionProgress,
  CollectionRules,
  Command,
  Comparison,
  ConfirmedMatch,
  ConsistencyProof,
  Control,
  Converted,
  ConvertedParts,
  CreditLimit,
  CreditPolicy,
  CreditSimulation,
  CsvRules,
  CubeDefinition,
  CubeTable,
  CurrencyChange,
  CustomerBehavior,
  CustomerRisk,
  CustomerStatement,
  CutOff,
  Dashboard,
  DashboardOrder,
  DateColumn,
  DateDialect,
  DateText,
  DatedPayment,
  DayCut,
  Debt,
  Decision,
  DepartedOwner,
  DiscountOffer,
  DiscountTerms,
  DunningPlan,
  DunningPolicy,
  EarlyPolicy,
  EntryCheck,
  EventDate,
  EventOutcome,
  EventReport,
  ExactSum,
  ExceptionChange,
  ExceptionFinding,
  ExceptionRecord,
  ExceptionReport,
  ExceptionRule,
  ExtractComparison,
  ExtractRow,
  ExtractRules,
  Field,
  FieldBlame,
  ForecastAccuracy,
  ForecastLookBack,
  ForecastRules,
  ForeignBalance,
  ForeignClearing,
  ForeignEntry,
  ForeignItem,
  ForeignLot,
  ForgottenPayer,
  FrozenPeriod,
  GapRepair,
  Generated,
  Genesis,
  GradeContext,
  GradePolicy,
  GradeRun,
  Head,
  HistoryEntry,
  InboxLine,
  InclusionProof,
  InstallmentTie,
  ItemMove,
  ItemStatus,
  KnownLine,
  LateItem,
  LatePlan,
  LateTerms,
  LimitProposal,
  LimitationAct,
  LimitationRule,
  LimitationStatus,
  LineMerge,
  Link,
  LogReport,
  LogSource,
  LogTrust,
  LossRate,
  Lot,
  Masked,
  MatchBooking,
  MatchFit,
  MatchItem,
  MatchLine,
  MatchMeasure,
  MatchParty,
  MatchPlan,
  MatchRules,
  MatcherChange,
  MatcherUpdate,
  MessagePlaceholder,
  MessageTemplate,
  MessageText,
  MessageValue,
  MoneyFact,
  MoneySource,
  MoneyUse,
  MonthEnd,
  MonthEndOrder,
  Movement,
  NamedScheme,
  Netting,
  NextPayment,
  Notice,
  Observation,
  ObservationRules,
  OpenInstallment,
  Order,
  OrderCase,
  OrderCheck,
  OrderCheckRequest,
  OrderProblem,
  Organization,
  OutstandingItem,
  OverdueCase,
  PaidInstallment,
  PaidPart,
  PartPaid,
  Parts,
  Payer,
  PayerCandidate,
  PayerEvent,
  PeerRates,
  PeriodCadence,
  PeriodCheck,
  PeriodContent,
  PeriodEntry,
  PeriodSpan,
  PeriodStatus,
  Plan,
  PlannedCash,
  PlannedItem,
  PointScore,
  PointTable,
  PointValue,
  PolicyReport,
  Portfolio,
  PortfolioRatios,
  PostingRules,
  PostingWindow,
  Provision,
  ProvisionPolicy,
  Quote,
  QuoteItem,
  RankRow,
  RankingOrder,
  RatioRules,
  ReadRules,
  Receivable,
  ReceivablePlan,
  ReconciledPeriod,
  RecordKey,
  Recorded,
  Recovery,
  RecoveryRule,
  Remainder,
  RememberedPayer,
  ReminderPolicy,
  ReminderPreset,
  ReminderWindow,
  Reminders,
  RepairKind,
  Report,
  ReportChart,
  ReportColumn,
  ReportDocument,
  ReportLanguage,
  ReportSection,
  ReportTable,
  Respread,
  Restatement,
  Revaluation,
  RevaluationPolicy,
  Reversal,
  ReversalStyle,
  ReviewedLine,
  RollRates,
  Rounding,
  Schedule,
  ScheduleRequest,
  Scheme,
  SettlementQuote,
  Slip,
  SpecificProvision,
  Split,
  StatedBalance,
  Statement,
  StatementAnswer,
  StatementFile,
  StatementHeader,
  Step,
  StepTimes,
  Subject,
  SumSets,
  TableLayout,
  TableMatch,
  TaxPart,
  TaxRounded,
  TaxTaken,
  TaxedAmount,
  Terms,
  TieOut,
  TraceLine,
  Transfer,
  Undo,
  UndoOrder,
  UndoTarget,
  UnmatchedMoney,
  Until,
  ValuedBalance,
  Verb,
  Verdict,
  Verification,
  Viewer,
  Vintage,
  Voucher,
  VoucherSet,
  Waterfall,
  WaterfallReplay,
  WaterfallRules,
} from './shapes'
import type { CivilDate, Currency, Id, Instant, Money, Percent } from './scalars'

/** What `accountBalance` is asked. */
export interface AccountBalanceRequest {
  readonly movements: readonly Movement[]
  /** Left out: as if empty. */
  readonly policy?: AccountPolicy | undefined
  readonly of: AccountFilter
  readonly asOf: CivilDate
}

/**
 * The balances of these accounts at the end of a day, one for each currency, rolled up and account by
 * account. Any day: what will expire or lapse by then is no longer counted.
 *
 * @throws `amount_too_large`
 */
export declare function accountBalance(request: AccountBalanceRequest): readonly Balance[]

/** What `accountBatch` is asked. */
export interface AccountBatchRequest {
  readonly movements: readonly Movement[]
  /** Left out: as if empty. */
  readonly policy?: AccountPolicy | undefined
  readonly batch: readonly BatchRequest[]
}

/**
 * Decides and applies one wish after another. A refused one is passed over; those after it see the
 * accounts as those before it left them.
 */
export declare function accountBatch(request: AccountBatchRequest): readonly BatchLine[]

/** What `accountDecide` is asked. */
export interface AccountDecideRequest {
  readonly movements: readonly Movement[]
  /** Left out: as if empty. */
  readonly policy?: AccountPolicy | undefined
  readonly id: Id
  readonly on: CivilDate
  readonly request: AccountRequest
}

/**
 * The movement that does what is wanted, with the lots it takes and why. Nothing changes: the caller
 * stores the movement and applies it.
 *
 * Money is taken in the order of consumption: money whose scope fits first; then lower priority number,
 * sooner expiry (none last), given before paid, earlier arrival, id. A request may name lots instead.
 *
 * @throws `insufficient_balance`, `short_later`
 */
export declare function accountDecide(request: AccountDecideRequest): AccountPlan

/** What `accountHolds` is asked. */
export interface AccountHoldsRequest {
  readonly movements: readonly Movement[]
  /** Left out: as if empty. */
  readonly policy?: AccountPolicy | undefined
  readonly of: AccountFilter
  readonly asOf: CivilDate
}

/** The holds of these accounts that were there at the end of a day, in the order they were made. */
export declare function accountHolds(request: AccountHoldsRequest): readonly AccountHold[]

/** What `accountLedger` is asked. */
export interface AccountLedgerRequest {
  readonly movements: readonly Movement[]
  /** Left out: as if empty. */
  readonly policy?: AccountPolicy | undefined
  readonly account: AccountKey
  readonly first: CivilDate
  readonly last: CivilDate
}

/**
 * The lines of an account from its first day to its last, both included.
 *
 * Money that expires and holds that end by their date stand as lines without a movement, first on their
 * day, so that each line follows from the one before.
 *
 * @throws `unknown_account`
 */
export declare function accountLedger(request: AccountLedgerRequest): AccountLedger

/** What `accountLinks` is asked. */
export interface AccountLinksRequest {
  readonly movements: readonly Movement[]
  /** Left out: as if empty. */
  readonly policy?: AccountPolicy | undefined
  readonly item: Id
  readonly asOf: CivilDate
}

/** The links of an item up to a day, in the order they were recorded; those taken back stay and say so. */
export declare function accountLinks(request: AccountLinksRequest): readonly AccountLink[]

/** What `accountLots` is asked. */
export interface AccountLotsRequest {
  readonly movements: readonly Movement[]
  /** Left out: as if empty. */
  readonly policy?: AccountPolicy | undefined
  readonly of: AccountFilter
  readonly asOf: CivilDate
}

/** The lots of these accounts that were there at the end of a day, account by account, by arrival and id. */
export declare function accountLots(request: AccountLotsRequest): readonly AccountLot[]

/** What `accountReplay` is asked. */
export interface AccountReplayRequest {
  readonly movements: readonly Movement[]
  /** Left out: as if empty. */
  readonly policy?: AccountPolicy | undefined
}

/** How many movements there are, and the latest of their days. */
export declare function accountReplay(request: AccountReplayRequest): AccountSummary

/** What `accountTieOut` is asked. */
export interface AccountTieOutRequest {
  readonly movements: readonly Movement[]
  /** Left out: as if empty. */
  readonly policy?: AccountPolicy | undefined
  readonly controls: readonly Control[]
  readonly asOf: CivilDate
}

/**
 * Compares what is on the books at the end of a day with the control accounts of the general ledger.
 *
 * @throws `duplicate_id`, `duplicate_field`, `too_many`, `amount_too_large`
 */
export declare function accountTieOut(request: AccountTieOutRequest): TieOut

/** What `accountToLots` is asked. */
export interface AccountToLotsRequest {
  readonly movements: readonly Movement[]
  /** Left out: as if empty. */
  readonly policy?: AccountPolicy | undefined
  readonly of: AccountFilter
  readonly asOf: CivilDate
}

/**
 * What can be used on a day, as lots for `allocate`: each with its rest, scope,
 * priority, expiry, and the fields of its account and its own.
 */
export declare function accountToLots(request: AccountToLotsRequest): readonly Lot[]

/** What `accountTrace` is asked. */
export interface AccountTraceRequest {
  readonly movements: readonly Movement[]
  /** Left out: as if empty. */
  readonly policy?: AccountPolicy | undefined
  readonly lot: Id
  readonly asOf: CivilDate
}

/**
 * The way of a lot up to a day: what it paid, what was held, where the rest went, and the same for every
 * lot that parts of it became. By date, within a day in the order recorded.
 *
 * @throws `unknown_lot`
 */
export declare function accountTrace(request: AccountTraceRequest): readonly TraceLine[]

/** What `aging` is asked. */
export interface AgingRequest {
  readonly items: readonly Receivable[]
  readonly limits: readonly number[]
  readonly asOf: CivilDate
}

/**
 * Sorts what is open on `asOf` into buckets of days past due, one row per currency.
 *
 * `limits` are inclusive and rise: with `[30, 60, 90]` an item 30 days past due stands in the first
 * bucket, one 31 days past due in the second, and one 91 days past due in the fourth and last. An
 * item due today is not overdue (Odoo, Tryton), and an item issued later is not there yet. Buckets have no gap and no overlap.
 *
 * @throws `number_out_of_range`, `too_many`, `amount_negative`, `amount_too_large`
 */
export declare function aging(request: AgingRequest): readonly AgingRow[]

/** What `agingChart` is asked. */
export interface AgingChartRequest {
  readonly row: AgingRow
  readonly limits: readonly number[]
}

/**
 * The chart of one row of an aging, calm for what is not due and alarming for what is oldest.
 *
 * @throws `number_out_of_range`
 */
export declare function agingChart(request: AgingChartRequest): ReportChart

/** What `agingReport` is asked. */
export interface AgingReportRequest {
  readonly portfolio: Portfolio
  readonly cutOff: CutOff
  /** Left out: as if empty. */
  readonly rules?: AgingRules | undefined
}

/**
 * The aging of a portfolio at a cut-off.
 *
 * @throws `duplicate_id`, `too_many`, `missing_field`, `number_out_of_range`, `group_cycle`, `rate_missing`,
 * `duplicate_quote`, `amount_too_large`
 */
export declare function agingReport(request: AgingReportRequest): AgingReport

/** What `agingTable` is asked. */
export interface AgingTableRequest {
  readonly rows: readonly AgingRow[]
  readonly limits: readonly number[]
}

/**
 * The table of an aging (账龄表): a row for each currency, a column for each bucket. `limits` are those of the aging.
 *
 * @throws `number_out_of_range`
 */
export declare function agingTable(request: AgingTableRequest): ReportTable

/** What `alertPolicy` is asked. */
export interface AlertPolicyRequest {
  readonly preset: AlertPreset
}

/** The rules most companies begin with. */
export declare function alertPolicy(request: AlertPolicyRequest): AlertPolicy

/** What `alertReport` is asked. */
export interface AlertReportRequest {
  /** The alerts of today, each once. */
  readonly now: readonly Alert[]
  /**
   * Those of the last report, each once. None: this is the first.
   * Left out: none.
   */
  readonly before?: readonly Alert[] | undefined
  /**
   * Only these.
   * Left out: as if empty.
   */
  readonly filter?: AlertFilter | undefined
}

/**
 * What changed since the last report. The alerts of this one are `before` of the next.
 *
 * @throws `duplicate_id`, `range_backward`, `too_many`
 */
export declare function alertReport(request: AlertReportRequest): AlertChanges

/** What `alerts` is asked. */
export interface AlertsRequest {
  readonly portfolio: Portfolio
  readonly cutOff: CutOff
  readonly policy: AlertPolicy
  /** Left out: as if empty. */
  readonly facts?: AlertFacts | undefined
}

/**
 * What should be looked at on a day, the gravest first.
 *
 * Nothing that happened or was entered after the cut-off counts, so that asking for a past day gives what was to be
 * seen then. Alerts come by severity, then by kind, then by id.
 *
 * @throws `too_many`, `duplicate_id`, `amount_too_large`, `date_out_of_range`
 */
export declare function alerts(request: AlertsRequest): readonly Alert[]

/** What `allocate` is asked. */
export interface AllocationRequest {
  /** The money to use, in any order. */
  readonly lots: readonly Lot[]
  /** The open items, in any order; settled ones are allowed and left alone. */
  readonly items: readonly Receivable[]
  /** The order in which items are paid. */
  readonly scheme: Scheme
  /** The business date (业务日期): the date of every line, and what decides what is due. */
  readonly asOf: CivilDate
}

/**
 * Proposes which money pays which items.
 *
 * Money only pays items of its own customer in its own currency. What lots name is followed first, then
 * the phases of the scheme; the rules are those of `Rule` and `Scheme`. The time is that of
 * sorting the items once; no lot looks twice at what was already paid.
 *
 * @throws `amount_too_large`, `too_many`, `duplicate_id`, `amount_not_positive`, `amount_negative`,
 * `number_out_of_range`, `parts_do_not_add_up`, `currency_mismatch`, `not_yet_received`, `unknown_item`,
 * `customer_mismatch`, `not_yet_issued`, `out_of_scope`, `over_allocated`, `insufficient_available`, `empty`,
 * `duplicate_phase`, `phase_unreachable`, `phase_contradiction`, `budget_exceeded`
 */
export declare function allocate(request: AllocationRequest): Plan

/** What `allowanceMovement` is asked. */
export interface AllowanceMovementRequest {
  /** The key of the entry, the same for ever. */
  readonly key: Id
  /** The last day of the period. */
  readonly on: CivilDate
  /** The allowance at its beginning. */
  readonly opening: Money
  /** What was written off in it (核销), zero or more. */
  readonly writtenOff: Money
  /** What came in of debts written off before (收回), zero or more. */
  readonly recovered: Money
  /** What it is to be. */
  readonly target: AllowanceTarget
  /** The text of the entry (摘要), 1 to 256 bytes. */
  readonly summary: string
}

/**
 * Works out the charge of a period and its entry: 信用减值损失 against 坏账准备.
 *
 * @throws `amount_negative`, `currency_mismatch`, `rate_missing`, `duplicate_quote`, `number_out_of_range`,
 * `too_many`, `empty`, `text_too_long`, `text_character`, `amount_too_large`
 */
export declare function allowanceMovement(request: AllowanceMovementRequest): AllowanceMovement

/** What `amend` is asked. */
export interface AmendRequest {
  /** The schedule as it is, whether made by `schedule`) or by an earlier change. */
  readonly schedule: Schedule
  /** The number of its version, from 1. */
  readonly version: number
  /**
   * What is paid of which installment, each once; those not named have nothing paid.
   * Left out: none.
   */
  readonly paid?: readonly PaidInstallment[] | undefined
  /** The new contract amount. */
  readonly total: Money
  /** What becomes of an installment of which a part is paid. */
  readonly partPaid: PartPaid
  /** How the rest is spread. */
  readonly rest: Respread
  /**
   * The events reported so far that the new terms wait for, in any order.
   * Left out: none.
   */
  readonly events?: readonly EventDate[] | undefined
  /** The business days; needed if the new terms move dates. */
  readonly calendar?: Calendar | null | undefined
}

/**
 * Plans a change of a contract: nothing is changed until the caller takes over the answer.
 *
 * @throws `total_below_paid`, `unknown_installment`, `duplicate_id`, `part_exceeds_whole`, `currency_mismatch`,
 * `lines_do_not_add_up`, `number_out_of_range`, `too_many`, `weights_all_zero`, `residue_flips_sign`
 */
export declare function amend(request: AmendRequest): Amendment

/**
 * An amount of yuan in Chinese capitals.
 *
 * The words 人民币 that a form prints in front are not part of the answer.
 *
 * @throws `currency_mismatch`
 */
export declare function amountInWords(amount: Money): string

/** What `approvalAnswer` is asked. */
export interface ApprovalAnswerRequest {
  readonly organization: Organization
  readonly case: ApprovalCase
  readonly answer: CaseAnswer
}

/** Answers a case (审批): approve, reject, send back, delegate, add a step, withdraw. The answer is the case after it. */
export declare function approvalAnswer(request: ApprovalAnswerRequest): ApprovalCase

/** What `approvalHolders` is asked. */
export interface ApprovalHoldersRequest {
  readonly organization: Organization
  readonly case: ApprovalCase
  readonly asOf: Instant
}

/** Who holds a case (当前审批人); nothing before it was opened. */
export declare function approvalHolders(request: ApprovalHoldersRequest): CaseHolding | null

/** What `approvalInForce` is asked. */
export interface ApprovalInForceRequest {
  readonly case: ApprovalCase
  readonly digest: Id
  readonly asOf: Instant
}

/**
 * The approval of exactly this content at that instant.
 *
 * @throws `case_broken`, `approval_stale`, `approval_pending`, `approval_denied`, `approval_expired`
 */
export declare function approvalInForce(request: ApprovalInForceRequest): ApprovalInForce

/** What `approvalInbox` is asked. */
export interface ApprovalInboxRequest {
  readonly organization: Organization
  readonly cases: readonly ApprovalCase[]
  readonly person: Id
  readonly asOf: Instant
}

/** What waits for a person (待办审批), the most urgent first. */
export declare function approvalInbox(request: ApprovalInboxRequest): readonly InboxLine[]

/** What `approvalOpen` is asked. */
export interface ApprovalOpenRequest {
  readonly organization: Organization
  readonly policy: ApprovalPolicy
  readonly request: CaseRequest
}

/** Opens a case (发起审批): the branch of the policy that fits decides its steps. */
export declare function approvalOpen(request: ApprovalOpenRequest): ApprovalCase

/** What `approvalOverdue` is asked. */
export interface ApprovalOverdueRequest {
  readonly cases: readonly ApprovalCase[]
  readonly asOf: Instant
}

/** The cases that are late at that instant (超时未审), the latest first. */
export declare function approvalOverdue(request: ApprovalOverdueRequest): readonly OverdueCase[]

/** What `approvalState` is asked. */
export interface ApprovalStateRequest {
  readonly case: ApprovalCase
  readonly asOf: Instant
}

/**
 * How a case stands; nothing before it was opened.
 *
 * @throws `case_broken`
 */
export declare function approvalState(request: ApprovalStateRequest): CaseState | null

/** What `approvalTimes` is asked. */
export interface ApprovalTimesRequest {
  readonly cases: readonly ApprovalCase[]
  readonly percents: readonly number[]
  readonly asOf: Instant
}

/**
 * How long steps and cases took, as known at that instant: by policy, the cases as a whole first, then the steps by
 * name.
 *
 * @throws `too_many`, `number_out_of_range`
 */
export declare function approvalTimes(request: ApprovalTimesRequest): readonly StepTimes[]

/** What `attachDetails` is asked. */
export interface AttachRequest {
  /** The statements. */
  readonly statements: readonly Statement[]
  /** The notifications (camt.054). */
  readonly notifications: readonly Statement[]
}

/**
 * Attaches the payments of notifications to the lines they were booked as.
 *
 * An entry explains the line of its account that has the same number of the bank; or, if no line has it, the line of
 * the same batch. Several entries may explain one line together. What is attached adds up to the line, exactly;
 * otherwise nothing is, and the reason has both figures.
 *
 * @throws `amount_too_large`, `currency_mismatch`
 */
export declare function attachDetails(request: AttachRequest): Attached

/** What `attestationStatus` is asked. */
export interface AttestationStatusRequest {
  readonly organization: Organization
  readonly attestations: readonly AccessAttestation[]
  readonly everyDays: number
  readonly asOf: Instant
}

/** Whether rights were reviewed in time (权限定期审查). */
export declare function attestationStatus(request: AttestationStatusRequest): AttestationStatus

/** What `balanceTable` is asked. */
export interface BalanceTableRequest {
  /** The day of both balances. */
  readonly asOf: CivilDate
  /** The balance of the book at its end. */
  readonly bookBalance: Money
  /** The balance of the bank at its end. */
  readonly bankBalance: Money
  /**
   * The lines of the book since the last table.
   * Left out: none.
   */
  readonly book?: readonly CashBookLine[] | undefined
  /**
   * The lines of the bank since the last table.
   * Left out: none.
   */
  readonly bank?: readonly BankLine[] | undefined
  /**
   * What belongs together.
   * Left out: none.
   */
  readonly matches?: readonly TableMatch[] | undefined
  /**
   * What the last table left outstanding: its `carry`.
   * Left out: none.
   */
  readonly carried?: readonly OutstandingItem[] | undefined
}

/**
 * Makes the bank reconciliation statement of a day.
 *
 * @throws `too_many`, `currency_mismatch`, `date_out_of_reach`, `duplicate_id`, `unknown_item`, `empty`,
 * `number_out_of_range`, `amount_too_large`
 */
export declare function balanceTable(request: BalanceTableRequest): BalanceTable

/** What `balanceTableReport` is asked. */
export interface BalanceTableReportRequest {
  readonly table: BalanceTable
}

/**
 * The bank reconciliation statement as one table (银行存款余额调节表): from the balance of the book and from the balance
 * of the bank to the same adjusted balance.
 */
export declare function balanceTableReport(request: BalanceTableReportRequest): ReportTable

/** What `bookBlame` is asked. */
export interface BookBlameRequest {
  readonly book: string
  readonly events: readonly Recorded[]
  readonly record: RecordKey
  /** Left out: as if empty. */
  readonly asOf?: AsOf | undefined
}

/**
 * For each field of a customer, contract, receivable or receipt who gave it its present value, when, and by which
 * event (溯源责任), by the name of the field. The fields are those of `customer`,
 * `contract`, `receivable` and `receipt`; an event that
 * leaves a value as it is has not set it. The business date plays no part.
 *
 * @throws `unknown_customer`, `unknown_person`, `not_allowed`
 */
export declare function bookBlame(request: BookBlameRequest): readonly FieldBlame[]

/** What `bookBranch` is asked. */
export interface BookBranchRequest {
  readonly book: string
  readonly events: readonly Recorded[]
  readonly until: Until
  readonly id: Id
}

/**
 * Another book that begins as this one was at a point: to see what was, or to go on another way. It has an id of
 * its own, so that what is recorded there is never taken for what happened here.
 *
 * @throws `number_out_of_range`, `torn_batch`, `other_book`
 */
export declare function bookBranch(request: BookBranchRequest): BookSnapshot

/** What `bookCameFrom` is asked. */
export interface BookCameFromRequest {
  readonly book: string
  readonly events: readonly Recorded[]
  readonly item: Id
  /** Left out: as if empty. */
  readonly asOf?: AsOf | undefined
}

/**
 * Which receipts paid a receivable (来源), with the lot that carried the money and the movement that applied it:
 * together exactly what of it is paid.
 *
 * @throws `unknown_item`, `unknown_person`, `not_allowed`, `field_protected`
 */
export declare function bookCameFrom(request: BookCameFromRequest): readonly MoneySource[]

/** What `bookCase` is asked. */
export interface BookCaseRequest {
  readonly book: string
  readonly events: readonly Recorded[]
  readonly case: Id
}

/**
 * A case (审批单): an order that waits for approval, or waited.
 *
 * @throws `unknown_case`
 */
export declare function bookCase(request: BookCaseRequest): OrderCase

/** What `bookDecide` is asked. */
export interface BookDecideRequest {
  readonly book: string
  readonly events: readonly Recorded[]
  readonly order: Order
}

/**
 * Works out what an order does. Nothing changes until the events are stored and applied.
 *
 * The id of the order is looked at first: if it is known with this content the answer is that of then, whatever
 * has happened since. The book is as it was afterwards.
 *
 * @throws `order_conflict`, `empty`, `too_many`, `amount_not_positive`, `text_too_long`, `clock_back`,
 * `version_conflict`
 */
export declare function bookDecide(request: BookDecideRequest): Decision

/** What `bookExceptions` is asked. */
export interface BookExceptionsRequest {
  readonly book: string
  readonly events: readonly Recorded[]
  readonly account: Id
  /** Left out: as if empty. */
  readonly asOf?: AsOf | undefined
}

/**
 * The exceptions (对账异常) of an account, by id, in the form in which `raise_exceptions` takes them as `known` and
 * the content of a period as `exceptions`.
 *
 * @throws `unknown_person`, `field_protected`
 */
export declare function bookExceptions(request: BookExceptionsRequest): readonly ExceptionRecord[]

/** What `bookFacts` is asked. */
export interface BookFactsRequest {
  readonly book: string
  readonly events: readonly Recorded[]
  readonly command: Command
  readonly on: CivilDate
}

/**
 * What a command is about, as the book stands: customer, owner, department, amount, currency, nature, contract,
 * item, and the fields of the records. Beside `action` it is all that a right or an approval rule has
 * to look at. A record the book does not know gives no facts.
 */
export declare function bookFacts(request: BookFactsRequest): readonly Field[]

/** What `bookFactsSeen` is asked. */
export interface BookFactsSeenRequest {
  readonly book: string
  readonly events: readonly Recorded[]
  readonly record: RecordKey
  readonly viewer: Viewer
}

/**
 * What a viewer sees of a record: its facts without those that are hidden, which are named.
 *
 * @throws `unknown_customer`, `unknown_person`, `not_allowed`
 */
export declare function bookFactsSeen(request: BookFactsSeenRequest): Masked

/** What `bookHead` is asked. */
export interface BookHeadRequest {
  readonly book: string
  readonly events: readonly Recorded[]
}

/**
 * The head of the book (根摘要): how many lines, and the root over all of them. Kept where the keeper of the log
 * cannot reach, it stands for every byte.
 *
 * Who never asks pays nothing, who asks pays for what is new: the digests of the lines seen so far are kept.
 */
export declare function bookHead(request: BookHeadRequest): Head

/** What `bookHistory` is asked. */
export interface BookHistoryRequest {
  readonly book: string
  readonly events: readonly Recorded[]
  readonly stream: BookStream
  readonly viewer?: Viewer | null | undefined
}

/**
 * The events that touched a stream, oldest first: who changed what, when, from what to what (变更记录). Events are
 * whole: a viewer from whom a field is hidden sees none of them.
 *
 * @throws `unknown_person`, `not_allowed`, `field_protected`
 */
export declare function bookHistory(request: BookHistoryRequest): readonly Recorded[]

/** What `bookInbox` is asked. */
export interface BookInboxRequest {
  readonly book: string
  readonly events: readonly Recorded[]
  readonly person: Id
  readonly asOf: Instant
}

/**
 * What waits for a person (待办审批), the most urgent first.
 *
 * @throws `unknown_person`
 */
export declare function bookInbox(request: BookInboxRequest): readonly InboxLine[]

/** What `bookMatchCommands` is asked. */
export interface BookMatchCommandsRequest {
  readonly book: string
  readonly events: readonly Recorded[]
  readonly found: BookMatch
  readonly unmatched: UnmatchedMoney
}

/**
 * The commands for what is certain (入账指令): the money is recorded and pays what it is for.
 *
 * A decision that somebody confirmed is booked if its outcome was set to `Post`.
 *
 * @throws `unknown_item`
 */
export declare function bookMatchCommands(request: BookMatchCommandsRequest): MatchBooking

/** What `bookMatchLines` is asked. */
export interface BookMatchLinesRequest {
  readonly book: string
  readonly events: readonly Recorded[]
  readonly lines: readonly MatchLine[]
  /** Left out: none. */
  readonly parties?: readonly MatchParty[] | undefined
  /** Left out: as if empty. */
  readonly rules?: MatchRules | undefined
  /** Left out: as if empty. */
  readonly asOf?: AsOf | undefined
}

/**
 * Matches lines of a bank with everything that is open in the book (对账).
 *
 * Whose names and accounts may stand on a line the book knows in part: the names of its customers, also those they
 * had before they were merged. `parties` says what else is known: other names, accounts, groups, payers.
 */
export declare function bookMatchLines(request: BookMatchLinesRequest): BookMatch

/** What `bookOutbox` is asked. */
export interface BookOutboxRequest {
  readonly book: string
  readonly events: readonly Recorded[]
  readonly sequence: number
}

/**
 * The notices of the events after the one of that number, one for an event at most. Who holds a case is looked
 * up at the instant of the event among the people of today.
 *
 * @throws `number_out_of_range`
 */
export declare function bookOutbox(request: BookOutboxRequest): readonly Notice[]

/** What `bookPortfolio` is asked. */
export interface BookPortfolioRequest {
  readonly book: string
  readonly events: readonly Recorded[]
  /** Left out: as if empty. */
  readonly asOf?: AsOf | undefined
}

/**
 * The debts, the money and the customers, each with what happened to it, by id (应收账款组合).
 *
 * The day of entry of an event is that on which it was recorded, by the clocks of the company: those of the rules
 * (`dates`, `utcOffset`) that held on its business date when it was recorded, UTC without. Money that was there
 * before a debt came into being paid it as a prepayment (预收冲应收); a credit note paid it as netting. A customer who was merged is
 * the one who stays. A hold counts until its end is recorded. A dispute begins with its debt at the earliest.
 *
 * @throws `unknown_person`, `field_protected`
 */
export declare function bookPortfolio(request: BookPortfolioRequest): Portfolio

/**
 * Reads a log: one event a line, each line ended. A last line without an end was cut off while it was written.
 *
 * @throws `torn_batch`
 */
export declare function bookReadLog(text: string): readonly Recorded[]

/** What `bookReconciliations` is asked. */
export interface BookReconciliationsRequest {
  readonly book: string
  readonly events: readonly Recorded[]
  readonly account: Id
  /** Left out: as if empty. */
  readonly asOf?: AsOf | undefined
}

/**
 * What was done with the reconciliation periods of an account, by their last day: what `period_status` takes as
 * `entries`.
 *
 * @throws `unknown_person`, `not_allowed`, `field_protected`
 */
export declare function bookReconciliations(request: BookReconciliationsRequest): readonly ReconciledPeriod[]

/** What `bookReplay` is asked. */
export interface BookReplayRequest {
  readonly book: string
  readonly events: readonly Recorded[]
  /** Left out: as if empty. */
  readonly asOf?: AsOf | undefined
}

/** All customers with all figures; for a viewer those whose accounts may be seen. */
export declare function bookReplay(request: BookReplayRequest): BookSummary

/** What `bookRestore` is asked. */
export interface BookRestoreRequest {
  readonly snapshot: BookSnapshot
  /** Left out: none. */
  readonly tail?: readonly Recorded[] | undefined
  /** Left out: as if empty. */
  readonly asOf?: AsOf | undefined
}

/** All customers with all figures; for a viewer those whose accounts may be seen. */
export declare function bookRestore(request: BookRestoreRequest): BookSummary

/** What `bookSnapshot` is asked. */
export interface BookSnapshotRequest {
  readonly book: string
  readonly events: readonly Recorded[]
}

/** The book at this point, to be kept. */
export declare function bookSnapshot(request: BookSnapshotRequest): BookSnapshot

/** What `bookValidate` is asked. */
export interface BookValidateRequest {
  readonly book: string
  readonly events: readonly Recorded[]
  readonly order: Order
}

/**
 * Everything that is wrong with an order, so that all of it can be put right before it is sent: of every command,
 * of what it expects, of its instant. Nothing is wrong if and only if `decide` would carry it
 * out, and the first problem is the one `decide` would refuse it for.
 *
 * Each command is tried on what the good ones before it do; a bad one does nothing. So what is only wrong because
 * an earlier command is wrong is reported too: a payment of a receivable that could not be opened. The book is as
 * it was afterwards.
 *
 * An order that was recorded before has the problem for which it was refused then, or none. Under an id with
 * another content, and with too many commands, nothing else is looked at.
 */
export declare function bookValidate(request: BookValidateRequest): readonly OrderProblem[]

/** What `bookValues` is asked. */
export interface BookValuesRequest {
  readonly book: string
  readonly events: readonly Recorded[]
  /** Left out: as if empty. */
  readonly asOf?: AsOf | undefined
}

/**
 * What foreign receivables and foreign money are worth in the home currency (账面本位币余额), by customer and
 * record; nothing in a book that declares none.
 *
 * @throws `unknown_person`, `field_protected`
 */
export declare function bookValues(request: BookValuesRequest): readonly ValuedBalance[]

/** What `bookVerify` is asked. */
export interface BookVerifyRequest {
  readonly book: string
  readonly events: readonly Recorded[]
}

/**
 * Adds all events up once more, without any of the running figures, and compares (全面核对): what every
 * customer has on the books in every currency, and what is open of every receivable.
 *
 * @throws `amount_too_large`
 */
export declare function bookVerify(request: BookVerifyRequest): Verification

/** What `bookVouchers` is asked. */
export interface BookVouchersRequest {
  readonly book: string
  readonly events: readonly Recorded[]
  readonly rules: PostingRules
  /** Left out: as if empty. */
  readonly window?: PostingWindow | undefined
}

/**
 * The vouchers (记账凭证) of the events that moved money, each exactly once: whoever asks for what is after the
 * last answer misses none and gets none twice, wherever the answers are cut.
 *
 * A voucher has the business date of its event; that of a new receivable has the day from which it is owed.
 * What is taken back is entered as the exact reverse, with the net, tax and home value of then, as the style says;
 * one that takes back another voucher whole names it. A receivable that becomes less, by a credit note or an
 * amendment, is a red invoice (红字发票).
 *
 * @throws `duplicate_quote`, `currency_mismatch`, `too_many`, `number_out_of_range`, `rule_missing`,
 * `dimension_missing`, `rate_missing`, `amount_too_large`
 */
export declare function bookVouchers(request: BookVouchersRequest): BookVouchers

/** What `bookWentTo` is asked. */
export interface BookWentToRequest {
  readonly book: string
  readonly events: readonly Recorded[]
  readonly receipt: Id
  /** Left out: as if empty. */
  readonly asOf?: AsOf | undefined
}

/**
 * What became of the money of a receipt (去向), also after it was moved to other accounts or became another kind
 * of money: together exactly what it brought in. Nothing if it never arrived or was taken back by the bank.
 *
 * @throws `unknown_receipt`, `unknown_person`, `not_allowed`, `field_protected`
 */
export declare function bookWentTo(request: BookWentToRequest): readonly MoneyUse[]

/** What `bookWriteLog` is asked. */
export interface BookWriteLogRequest {
  readonly events: readonly Recorded[]
}

/** Writes a log: the canonical line of every event, each line ended (账簿日志). What `readLog` reads. */
export declare function bookWriteLog(request: BookWriteLogRequest): string

/** What `can` is asked. */
export interface CanRequest {
  /** Left out: as if empty. */
  readonly organization?: Organization | undefined
  readonly policy?: AccessPolicy | null | undefined
  readonly actor: Id
  readonly verb: Verb
  readonly subject: Subject
  readonly asOf: Instant
}

/**
 * Whether somebody may view, approve or adjust something, and why. Without a policy everybody may.
 *
 * @throws `unknown_person`
 */
export declare function can(request: CanRequest): Verdict

/** What `changeException` is asked. */
export interface ExceptionChangeRequest {
  /** The exception. */
  readonly exception: ExceptionRecord
  /** What is done with it. */
  readonly change: ExceptionChange
  /** The day. */
  readonly on: CivilDate
}

/**
 * An exception after a person did something with it.
 *
 * @throws `exception_closed`, `missing_field`, `date_out_of_reach`, `text_too_long`, `empty`, `nothing_to_do`
 */
export declare function changeException(request: ExceptionChangeRequest): ExceptionRecord

/** What `chart` is asked. */
export interface ChartRequest {
  readonly preset: ChartPreset
  readonly home: Currency
}

/** A chart by its name, for books in the currency `home`. */
export declare function chart(request: ChartRequest): Chart

/** What `checkApprovalPolicies` is asked. */
export interface CheckApprovalPoliciesRequest {
  readonly policies: readonly ApprovalPolicy[]
  readonly organization?: Organization | null | undefined
  readonly asOf: Instant
}

/** What is wrong with policies (审批规则检查): gaps, overlaps, dead branches, steps nobody can answer. */
export declare function checkApprovalPolicies(request: CheckApprovalPoliciesRequest): PolicyReport

/** What `checkChanges` is asked. */
export interface CheckChangesRequest {
  /** Left out: as if empty. */
  readonly organization?: Organization | undefined
  readonly policy?: AccessPolicy | null | undefined
  readonly actor: Id
  readonly action: Id
  readonly step?: Id | null | undefined
  readonly fields: readonly Field[]
  readonly asOf: Instant
}

/**
 * The fields, if somebody may change all of them.
 *
 * @throws `field_protected`
 */
export declare function checkChanges(request: CheckChangesRequest): readonly Field[]

/** What `checkChart` is asked. */
export interface CheckChartRequest {
  readonly chart: Chart
}

/**
 * Everything that is wrong with a chart, or missing in it, in the order of its rules. A chart with faults other
 * than kinds without a rule makes no voucher.
 *
 * @throws `too_many`
 */
export declare function checkChart(request: CheckChartRequest): readonly ChartFault[]

/**
 * Checks a document before it is booked: the total in the base currency is the total at the rate, halves
 * away from zero, and the lines add up in both currencies, all exactly (用友U8).
 *
 * @throws `rate_direction`, `currency_mismatch`, `currencies_equal`, `number_out_of_range`, `too_many`,
 * `amount_too_large`
 */
export declare function checkForeignEntry(entry: ForeignEntry): EntryCheck

/** What `checkGenesis` is asked. */
export interface CheckGenesisRequest {
  readonly line: string
  readonly book: Id
}

/**
 * Checks that `line` is the first line of the log of `book`; the answer is what it says.
 *
 * @throws `other_book`
 */
export declare function checkGenesis(request: CheckGenesisRequest): Genesis

/** What `checkOrder` is asked. */
export interface CheckOrderRequest {
  readonly portfolio: Portfolio
  readonly request: OrderCheckRequest
  /** Left out: as if empty. */
  readonly policy?: CreditPolicy | undefined
}

/**
 * Checks an order against the policy.
 *
 * @throws `amount_not_positive`, `amount_negative`, `duplicate_id`, `currency_mismatch`, `rate_missing`,
 * `duplicate_quote`, `group_cycle`, `number_out_of_range`, `too_many`, `amount_too_large`
 */
export declare function checkOrder(request: CheckOrderRequest): OrderCheck

/** What `checkPeriod` is asked. */
export interface CheckPeriodRequest {
  readonly content: PeriodContent
}

/**
 * Checks whether a period can be signed, and gives the digest of what would be.
 *
 * @throws `date_out_of_reach`, `too_many`, `duplicate_id`, `currency_mismatch`
 */
export declare function checkPeriod(request: CheckPeriodRequest): PeriodCheck

/** What `checkTableLayout` is asked. */
export interface CheckTableLayoutRequest {
  readonly layout: TableLayout
}

/**
 * Checks that a declared layout says what is needed, and nothing twice; gives the headings without which a table is
 * not of this layout.
 *
 * @throws `table_layout`
 */
export declare function checkTableLayout(request: CheckTableLayoutRequest): readonly string[]

/** What `checkTemplate` is asked. */
export interface CheckTemplateRequest {
  readonly template: MessageTemplate
  readonly placeholders: readonly MessagePlaceholder[]
}

/**
 * Checks that a template names only places that will be filled, and tells which it names, in the order of the places.
 *
 * @throws `unknown_field`, `text_too_long`, `empty`, `duplicate_field`, `too_many`
 */
export declare function checkTemplate(request: CheckTemplateRequest): readonly Id[]

/** What `checkVoucher` is asked. */
export interface CheckVoucherRequest {
  readonly voucher: Voucher
}

/**
 * Checks that a voucher balances in each currency and in the home currency, and has no line of nothing. The answer
 * is the voucher as it is.
 *
 * @throws `voucher_unbalanced`, `amount_zero`, `currency_mismatch`, `empty`, `too_many`, `text_too_long`,
 * `text_character`, `amount_too_large`
 */
export declare function checkVoucher(request: CheckVoucherRequest): Voucher

/**
 * Takes in an account number as it is written.
 *
 * A leading apostrophe and `="…"`, with which exports keep a spreadsheet from counting, are taken off. A text that
 * begins like an IBAN of a country that has them, with at least 15 characters, must be one.
 *
 * @throws `account_lossy`, `account_check`, `account_text`, `text_too_long`
 */
export declare function cleanAccount(text: string): AccountNumber

/**
 * Repairs typed or exported text, then takes it: normal form NFKC (full-width to half-width),
 * invisible characters dropped, blanks trimmed. A choice of the caller, never made silently.
 */
export declare function cleanId(text: string): Id

/** What `clearForeign` is asked. */
export interface ForeignClearingRequest {
  /** The currency of the books (本位币). */
  readonly base: Currency
  /** The money, at most 1,000,000 lots. */
  readonly lots: readonly ForeignLot[]
  /** The open items, at most 1,000,000. */
  readonly items: readonly ForeignItem[]
  /** Which lot pays which item, as an allocation plan says; at most 1,000,000. */
  readonly lines: readonly ClearingLine[]
  /** How differences and residues are treated. */
  readonly policy: ClearingPolicy
}

/**
 * Values settled lines in the base currency and states the difference of each.
 *
 * All lines of one lot are valued once and together, then each apart, and the residue goes where the
 * policy says (用友U8: to the first line); so are all lines of one item. Used up in its own currency is used
 * up in the books: the last line takes all of the book value, whatever the rate.
 *
 * @throws `too_many`, `duplicate_id`, `currency_mismatch`, `base_not_amount`, `book_differs`, `rate_direction`,
 * `unknown_lot`, `unknown_item`, `over_allocated`, `insufficient_available`, `converts_to_zero`,
 * `rate_missing`, `currencies_equal`, `residue_flips_sign`, `amount_too_large`
 */
export declare function clearForeign(request: ForeignClearingRequest): ForeignClearing

/** What `collectionCases` is asked. */
export interface CollectionCasesRequest {
  readonly portfolio: Portfolio
  readonly cutOff: CutOff
}

/**
 * The cases of all debts that are overdue, reminded, promised or disputed, and not settled, in the order of the debts.
 *
 * @throws `too_many`, `duplicate_id`
 */
export declare function collectionCases(request: CollectionCasesRequest): readonly CollectionCase[]

/** What `collectionOrder` is asked. */
export interface CollectionOrderRequest {
  readonly portfolio: Portfolio
  readonly cutOff: CutOff
  /** Left out: as if empty. */
  readonly rules?: CollectionRules | undefined
}

/**
 * Puts the customers with something overdue into the order in which to call them (智能催收).
 *
 * A customer counts for what of its overdue, undisputed debts will probably still be unpaid two weeks later, by the
 * same delays as in `forecastCash`): a large sum of one who always pays within days can wait.
 * A broken promise and debts that are about to be overdue for longer than a limit of the provision count in addition.
 * The points are the sum of those of the reasons.
 *
 * @throws `number_out_of_range`, `too_many`, `duplicate_id`, `rate_missing`, `amount_too_large`
 */
export declare function collectionOrder(request: CollectionOrderRequest): CollectionOrder

/** What `collectionProgress` is asked. */
export interface CollectionProgressRequest {
  readonly portfolio: Portfolio
  readonly cutOff: CutOff
  readonly by: Id
}

/**
 * How far debts are collected, by the value of a field of theirs, or of their customers: by `contract`, by `project`.
 *
 * @throws `unknown_field`, `amount_too_large`
 */
export declare function collectionProgress(request: CollectionProgressRequest): readonly CollectionProgress[]

/**
 * How far two account numbers agree: the same, perhaps the same as far as they are known, or different.
 *
 * Two masked numbers are never the same: what is hidden may differ.
 */
export declare function compareAccounts(left: string, right: string): AccountLikeness

/** What `compareExtracts` is asked. */
export interface ExtractRequest {
  /** The rows of the one system, in any order, at most 2,000,000. */
  readonly left: readonly ExtractRow[]
  /** The rows of the other. */
  readonly right: readonly ExtractRow[]
  /**
   * How they are compared.
   * Left out: as if empty.
   */
  readonly rules?: ExtractRules | undefined
  /**
   * The balances the systems state, if they do: by account, or of a whole currency.
   * Left out: none.
   */
  readonly balances?: readonly StatedBalance[] | undefined
}

/**
 * Compares two extracts row by row.
 *
 * Rows that agree in everything that is compared are interchangeable; of several, those with the smaller ids are
 * paired. The answer does not depend on the order of the rows. It takes about n log n steps.
 *
 * @throws `too_many`, `duplicate_id`, `number_twice`, `currency_mismatch`, `number_out_of_range`,
 * `amount_too_large`
 */
export declare function compareExtracts(request: ExtractRequest): ExtractComparison

/** What `compareSchemes` is asked. */
export interface CompareRequest {
  /** The money to use. */
  readonly lots: readonly Lot[]
  /** The open items. */
  readonly items: readonly Receivable[]
  /** The schemes, 2 to 16, each with a name of its own. */
  readonly schemes: readonly NamedScheme[]
  /** The business date. */
  readonly asOf: CivilDate
}

/**
 * Runs every scheme over the same lots and items and lists where and why they differ.
 *
 * The time is that of the allocations and of sorting their lines.
 *
 * @throws `number_out_of_range`, `duplicate_id`
 */
export declare function compareSchemes(request: CompareRequest): Comparison

/** What `convert` is asked. */
export interface ConvertRequest {
  readonly amount: Money
  readonly quote: Quote
  readonly rounding: Rounding
}

/**
 * Turns one amount.
 *
 * @throws `rate_direction`, `currency_mismatch`, `currencies_equal`, `number_out_of_range`, `amount_too_large`
 */
export declare function convert(request: ConvertRequest): Converted

/** What `convertParts` is asked. */
export interface ConvertPartsRequest {
  readonly amounts: readonly Money[]
  readonly quote: Quote
  readonly rounding: Rounding
  readonly remainder: Remainder
}

/**
 * Turns several amounts so that they add up to their sum turned once, as 用友U8 does for a batch of
 * settlements: there the residue goes to the first.
 *
 * @throws `empty`, `too_many`, `residue_flips_sign`
 */
export declare function convertParts(request: ConvertPartsRequest): ConvertedParts

/** What `creditLimits` is asked. */
export interface CreditLimitsRequest {
  readonly portfolio: Portfolio
  readonly cutOff: CutOff
  /** Left out: as if empty. */
  readonly policy?: CreditPolicy | undefined
  /** Left out: as if empty. */
  readonly context?: GradeContext | undefined
  /** Left out: none. */
  readonly limits?: readonly CreditLimit[] | undefined
}

/**
 * Proposes a limit for every customer and currency in which it has sales, debts or a limit, in the order of their ids.
 *
 * The base is the average of what was billed in a month, over the months of the last twelve in which something was,
 * times the usual days of credit in thirtieths. A limit rises by at most a quarter in a review, and only if it has
 * stood for six months and there are six observations; it falls at once, but not below what is owed without approval.
 *
 * @throws `amount_negative`, `duplicate_id`, `amount_too_large`
 */
export declare function creditLimits(request: CreditLimitsRequest): readonly LimitProposal[]

/** What `creditLot` is asked. */
export interface CreditLotRequest {
  readonly item: Receivable
}

/**
 * The credit that a negative item is: a lot of the source credit note, to be set against items of the same
 * customer and currency, and of the same fields if the scheme compares them.
 *
 * Id, customer, references and fields are those of the item; it counts from the day it was issued, or else
 * from its due date. A credit is one sum: what it consists of is known to the item alone.
 *
 * @throws `amount_not_negative`
 */
export declare function creditLot(request: CreditLotRequest): Lot

/** What `cube` is asked. */
export interface CubeRequest {
  readonly portfolio: Portfolio
  readonly definition: CubeDefinition
}

/**
 * Works out a report, one table for each currency.
 *
 * @throws `empty`, `too_many`, `unknown_field`, `date_out_of_reach`, `amount_too_large`
 */
export declare function cube(request: CubeRequest): readonly CubeTable[]

/** What `customerBehavior` is asked. */
export interface CustomerBehaviorRequest {
  readonly portfolio: Portfolio
  readonly cutOff: CutOff
  /** Left out: as if empty. */
  readonly rules?: BehaviorRules | undefined
}

/**
 * How customers paid, as of a cut-off: a row for each customer, or group, and currency, in that order.
 *
 * Money that arrived is what the prepayments of the portfolio say, and what paid a debt directly if its receipt is not
 * among them.
 *
 * @throws `duplicate_id`, `group_cycle`, `number_out_of_range`, `amount_too_large`
 */
export declare function customerBehavior(request: CustomerBehaviorRequest): readonly CustomerBehavior[]

/** What `dashboard` is asked. */
export interface DashboardRequest {
  readonly portfolio: Portfolio
  readonly order: DashboardOrder
}

/**
 * The figures of a dashboard, one card for each currency.
 *
 * @throws `date_out_of_reach`, `number_out_of_range`, `amount_too_large`
 */
export declare function dashboard(request: DashboardRequest): readonly Dashboard[]

/** What `decisionFacts` is asked. */
export interface DecisionFactsRequest {
  readonly decision: Decision
}

/** What an order did, now or when it was recorded before (指令结果): the events of its decision. */
export declare function decisionFacts(request: DecisionFactsRequest): readonly Recorded[]

/** What `departedOwners` is asked. */
export interface DepartedOwnersRequest {
  readonly organization: Organization
  readonly subjects: readonly Subject[]
  readonly asOf: Instant
}

/** What still belongs to people who have left (离职负责人). */
export declare function departedOwners(request: DepartedOwnersRequest): readonly DepartedOwner[]

/**
 * Finds out how a column of amounts is written.
 *
 * @throws `too_many`
 */
export declare function detectAmounts(values: readonly string[]): AmountColumn

/**
 * Finds out how a column of dates is written.
 *
 * @throws `too_many`
 */
export declare function detectDates(values: readonly string[]): DateColumn

/** What `discounts` is asked. */
export interface DiscountRequest {
  /** What is to be paid, tax included; zero or more. */
  readonly gross: Money
  /** The tax in it; absent: none. */
  readonly tax?: Money | null | undefined
  /** A part of the net amount that takes no discount, such as freight (iDempiere); absent: none. */
  readonly excluded?: Money | null | undefined
  /** The day of issue, from which the steps count. */
  readonly issued: CivilDate
  /** The terms. */
  readonly terms: DiscountTerms
}

/**
 * The discounts of an item, computed once when it is issued: a later change of the terms does not touch them.
 *
 * The discount is rounded as a whole, then the tax in it; the net part is the rest, so the two always add up.
 * The answer is in the order of the last days. Left out are steps that nobody can take: those that round to zero
 * or leave nothing to pay, whose last day lies before the day of issue, or that another step beats in both day
 * and amount.
 *
 * @throws `amount_negative`, `currency_mismatch`, `part_exceeds_whole`, `empty`, `too_many`
 */
export declare function discounts(request: DiscountRequest): readonly DiscountOffer[]

/** What `dueReminders` is asked. */
export interface DueRemindersRequest {
  readonly portfolio: Portfolio
  readonly window: ReminderWindow
  readonly policy: ReminderPolicy
  /** Left out: none. */
  readonly planned?: readonly PlannedItem[] | undefined
}

/**
 * The reminders that fire on the days of a window.
 *
 * A rule fires once for an item and the day it is agreed to be due, on the first day on which it may: not before its
 * own day, not before the item was known, not while anything holds it back. If another due date is agreed, it fires
 * for that one as well; if the first is agreed again, not a second time.
 *
 * @throws `range_backward`, `too_many`, `duplicate_id`, `amount_not_positive`, `currency_mismatch`,
 * `date_out_of_range`
 */
export declare function dueReminders(request: DueRemindersRequest): Reminders

/** What `dunningRun` is asked. */
export interface DunningRunRequest {
  readonly portfolio: Portfolio
  readonly cutOff: CutOff
  readonly policy: DunningPolicy
}

/**
 * The letters of a day, with their reasons, and what to record once they went out.
 *
 * An item due today is not overdue. Disputed parts are not asked for, nor is what is promised for a day that is not
 * over. A late charge is a debt of its own, dunned like any other, and bears no charge. Retention money is dunned like
 * any other once it is due; what customers were paid back and what was given up is not.
 *
 * @throws `too_many`, `duplicate_id`, `amount_too_large`
 */
export declare function dunningRun(request: DunningRunRequest): DunningPlan

/** What `exactSum` is asked. */
export interface ExactSumRequest {
  /** The amounts to choose from, each more than zero, at most 1,000. */
  readonly amounts: readonly Money[]
  /** What they must add up to, more than zero. */
  readonly target: Money
  /**
   * The most sums the search may look at, 1 to 1,000,000,000. Absent: 10,000,000, which is enough
   * for any 40 amounts.
   */
  readonly budget?: number | null | undefined
}

/**
 * Looks for the sets of amounts that are together exactly the target.
 *
 * Any 40 amounts are answered, more of them if many are equal, round or out of question. The work
 * doubles with every second amount and needs at most 48 MiB.
 *
 * @throws `too_many`, `amount_not_positive`, `currency_mismatch`, `number_out_of_range`
 */
export declare function exactSum(request: ExactSumRequest): ExactSum

/** What `exceptionFindings` is asked. */
export interface FindingsRequest {
  /** What the matcher decided. */
  readonly plan?: MatchPlan | null | undefined
  /**
   * The lines it was asked about.
   * Left out: none.
   */
  readonly lines?: readonly MatchLine[] | undefined
  /** The bank reconciliation statement. */
  readonly table?: BalanceTable | null | undefined
  /**
   * The matches it was made with.
   * Left out: none.
   */
  readonly matches?: readonly TableMatch[] | undefined
}

/**
 * What of a run somebody has to see to, for `raiseExceptions`: each once, by class and lines.
 *
 * What was posted is none. A line for which nothing was found, and what is outstanding at the bank, is only at the bank
 * (`bankOnly`); what is outstanding in the book only in the book. Several answers, or one that is not certain, are
 * ambiguous, with all items that come into question. Where a table says of a line what the plan says, it is told once.
 *
 * @throws `empty`, `unknown_item`, `number_out_of_range`, `amount_too_large`
 */
export declare function exceptionFindings(request: FindingsRequest): readonly ExceptionFinding[]

/** What `explainAnswer` is asked. */
export interface ExplainAnswerRequest {
  readonly statement: CustomerStatement
  readonly answer: StatementAnswer
}

/**
 * Compares an answer with the statement it answers.
 *
 * @throws `digest_mismatch`, `currency_mismatch`, `duplicate_id`, `amount_too_large`
 */
export declare function explainAnswer(request: ExplainAnswerRequest): AnswerReport

/** What `explainChange` is asked. */
export interface ExplainChangeRequest {
  readonly portfolio: Portfolio
  readonly order: ChangeOrder
}

/**
 * Tells why what is open, overdue and disputed changed, one answer for each currency.
 *
 * @throws `date_out_of_reach`, `number_out_of_range`, `amount_too_large`
 */
export declare function explainChange(request: ExplainChangeRequest): readonly CurrencyChange[]

/** What `explainGap` is asked. */
export interface RepairRequest {
  /** The rows that were added up, signed, at most 100,000 together with the candidates. */
  readonly amounts: readonly Money[]
  /** What they should add up to: the other total. */
  readonly stated: Money
  /**
   * Amounts that may have been left out: the rows of the other list, what nobody claimed.
   * Left out: none.
   */
  readonly candidates?: readonly Money[] | undefined
  /**
   * The mistakes to look for. None given: all but `Surplus`.
   * Left out: none.
   */
  readonly kinds?: readonly RepairKind[] | undefined
  /**
   * The most mistakes at once, 1 to 3.
   * Left out: `2`.
   */
  readonly most?: number | undefined
  /** The most combinations the search may look at, 1 to 1,000,000,000. Absent: 10,000,000. */
  readonly budget?: number | null | undefined
}

/**
 * The smallest set of mistakes that explains why a sum is not what is stated.
 *
 * @throws `too_many`, `currency_mismatch`, `number_out_of_range`, `amount_too_large`
 */
export declare function explainGap(request: RepairRequest): GapRepair

/** What `fillTemplate` is asked. */
export interface FillTemplateRequest {
  readonly template: MessageTemplate
  readonly values: readonly MessageValue[]
}

/**
 * Fills a template.
 *
 * @throws `missing_field`, `unknown_field`, `duplicate_field`, `text_too_long`, `empty`, `too_many`
 */
export declare function fillTemplate(request: FillTemplateRequest): MessageText

/** What `filterAlerts` is asked. */
export interface FilterAlertsRequest {
  readonly alerts: readonly Alert[]
  readonly filter: AlertFilter
}

/**
 * The alerts that are wanted, in their order.
 *
 * @throws `range_backward`, `too_many`
 */
export declare function filterAlerts(request: FilterAlertsRequest): readonly Alert[]

/** What `fitWeights` is asked. */
export interface FitRequest {
  /** The lines as the matcher was asked. */
  readonly lines: readonly MatchLine[]
  /** What was open then. */
  readonly items: readonly MatchItem[]
  /**
   * The customers, as far as known.
   * Left out: none.
   */
  readonly parties?: readonly MatchParty[] | undefined
  /**
   * The rules from which is started.
   * Left out: as if empty.
   */
  readonly rules?: MatchRules | undefined
  /** What the lines were truly for. Lines of which nothing is said teach nothing. */
  readonly confirmed: readonly ConfirmedMatch[]
  /** At least this share of what is posted must be right, such as `99.95`. */
  readonly precision: Percent
}

/**
 * Learns weights and thresholds from confirmed matches, in whole numbers: the same on every machine, whatever the order.
 *
 * @throws `too_many`, `duplicate_id`, `unknown_item`, `number_out_of_range`
 */
export declare function fitWeights(request: FitRequest): MatchFit

/** What `forecastCash` is asked. */
export interface ForecastCashRequest {
  readonly portfolio: Portfolio
  readonly cutOff: CutOff
  /** Left out: as if empty. */
  readonly rules?: ForecastRules | undefined
  /** Left out: none. */
  readonly plans?: readonly PlannedCash[] | undefined
}

/**
 * What cash will come in, by period and currency, and why (资金流预测).
 *
 * Every open debt, and what is planned and not owed yet, is laid over the periods as the customer paid before: its
 * own delays of the last year and, as far as they are few, those of all customers. What is known counts: an item
 * overdue for k days can only be later, a promise is kept as often as promises were, a disputed part is not expected
 * before the dispute is over. The expected amounts come to what is open, to the last minor unit. Late charges count;
 * debts written off, refunds and what is at most the small amount of the rules do not. Money on account is not set
 * against debts: allocate it first.
 *
 * @throws `number_out_of_range`, `too_many`, `duplicate_id`, `amount_not_positive`, `amount_too_large`,
 * `date_out_of_range`, `no_business_day`, `before_document`, `over_allocated`
 */
export declare function forecastCash(request: ForecastCashRequest): CashForecast

/** What `forecastError` is asked. */
export interface ForecastErrorRequest {
  readonly portfolio: Portfolio
  readonly cutOff: CutOff
  /** Left out: as if empty. */
  readonly rules?: ForecastRules | undefined
  /** Left out: as if empty. */
  readonly lookBack?: ForecastLookBack | undefined
}

/**
 * Makes forecasts for past days with what was known then, and says by how much they were wrong, beside the plan by
 * due days (预测回测). Nothing that was entered or happened after a past day is known to its forecast, so the figures
 * are those of real use. Delays that the rules assume and plans that are not owed take no part.
 *
 * @throws `number_out_of_range`
 */
export declare function forecastError(request: ForecastErrorRequest): ForecastAccuracy

/** What `forgetPayer` is asked. */
export interface ForgetPayerRequest {
  /** What was decided about payers. */
  readonly events: readonly PayerEvent[]
  /**
   * Names under which the payer may stand, in any spelling that is compared as equal.
   * Left out: none.
   */
  readonly names?: readonly string[] | undefined
  /**
   * Accounts of the payer.
   * Left out: none.
   */
  readonly accounts?: readonly string[] | undefined
}

/**
 * The list without a payer: every event under one of the names or accounts is taken out, and every withdrawal of a
 * decision that has no other event. What is left says exactly what it would say had the payer never been there.
 *
 * An event that names the payer only in another spelling, or only under a masked account, is found by the text as it
 * was written.
 */
export declare function forgetPayer(request: ForgetPayerRequest): ForgottenPayer

/** What `freezePeriod` is asked. */
export interface FreezePeriodRequest {
  readonly portfolio: Portfolio
  readonly first: CivilDate
  readonly last: CivilDate
  readonly known: CivilDate
}

/**
 * Freezes the figures of a period as they are known at the end of a day.
 *
 * @throws `date_out_of_reach`, `amount_too_large`
 */
export declare function freezePeriod(request: FreezePeriodRequest): FrozenPeriod

/** What `gradeCustomers` is asked. */
export interface GradeCustomersRequest {
  readonly portfolio: Portfolio
  readonly cutOff: CutOff
  /** Left out: as if empty. */
  readonly policy?: GradePolicy | undefined
  /** Left out: as if empty. */
  readonly context?: GradeContext | undefined
}

/**
 * Grades every customer of a portfolio at a cut-off: all that have a record, or a previous grade.
 *
 * @throws `duplicate_id`, `before_document`, `empty`, `number_out_of_range`
 */
export declare function gradeCustomers(request: GradeCustomersRequest): GradeRun

/**
 * The quote of the other direction, exactly: 12 dollars for 10 euros from 1.2 dollars for a euro.
 *
 * @throws `number_out_of_range`
 */
export declare function inverseQuote(quote: Quote): Quote

/** The columns of receivables reports with their headings in both languages, by key. */
export declare function knownColumns(): readonly ReportColumn[]

/**
 * The layouts this library knows, as they could be declared.
 *
 * To read a variant of one of them, take it, change its columns and give it as the declared layout.
 */
export declare function knownLayouts(): readonly TableLayout[]

/** What `knownLines` is asked. */
export interface KnownLinesRequest {
  readonly statement: Statement
}

/** What has to be kept of the lines of a statement to know them again, in their order. */
export declare function knownLines(request: KnownLinesRequest): readonly KnownLine[]

/** What `lateCharges` is asked. */
export interface LateRequest {
  /** The items with what was paid of them and when; paid ones too, if they were late. */
  readonly items: readonly LateItem[]
  /** The terms. */
  readonly terms: LateTerms
  /** The business days; needed if the terms move dates. */
  readonly calendar?: Calendar | null | undefined
  /** The last day that is charged. */
  readonly asOf: CivilDate
}

/**
 * The charges that are new on a day, each a receivable of its own with its figures.
 *
 * A day is charged on what was open when it began: who pays five days late pays for five days. All days of an
 * item are added up exactly and rounded once; what was charged before is taken off. So charging every day comes
 * to the same as charging once, and charging twice for the same day charges nothing.
 *
 * @throws `duplicate_id`, `amount_negative`, `amount_not_positive`, `currency_mismatch`, `part_exceeds_whole`,
 * `number_out_of_range`, `too_many`, `unknown_field`, `missing_field`, `text_too_long`, `date_out_of_range`,
 * `no_business_day`, `amount_too_large`
 */
export declare function lateCharges(request: LateRequest): LatePlan

/** What `limitationClock` is asked. */
export interface LimitationRequest {
  /** The day the claim was due: the time runs from the day after. */
  readonly due: CivilDate
  /** The day it is asked. */
  readonly on: CivilDate
  /**
   * What happened, in any order. What lies after `on` is not known yet.
   * Left out: none.
   */
  readonly acts?: readonly LimitationAct[] | undefined
  /**
   * So many days before the end the clock warns, 0 to 3,660.
   * Left out: `180`.
   */
  readonly warnDays?: number | undefined
  /**
   * The rules, by the day from which they hold. Absent: those of mainland China since 1987, without special periods.
   * Left out: none.
   */
  readonly rules?: readonly LimitationRule[] | undefined
}

/**
 * Reads the clock of a claim.
 *
 * @throws `number_out_of_range`, `date_out_of_reach`, `too_many`, `date_out_of_range`
 */
export declare function limitationClock(request: LimitationRequest): LimitationStatus

/** What `links` is asked. */
export interface LinksRequest {
  readonly plan: Plan
  readonly prefix: string
}

/**
 * The lines of a plan as links, with the ids `prefix-1`, `prefix-2` and so on.
 *
 * A difference belongs to the last line of its lot and item; parts are taken in the order of the plan.
 *
 * @throws `unknown_item`, `duplicate_id`, `lines_do_not_add_up`, `amount_not_positive`
 */
export declare function links(request: LinksRequest): readonly Link[]

/** What `logHead` is asked. */
export interface LogHeadRequest {
  readonly source: LogSource
}

/** The head of the log as it stands. */
export declare function logHead(request: LogHeadRequest): Head

/** What `mask` is asked. */
export interface MaskRequest {
  /** Left out: as if empty. */
  readonly organization?: Organization | undefined
  readonly policy?: AccessPolicy | null | undefined
  readonly actor: Id
  readonly action: Id
  readonly step?: Id | null | undefined
  readonly fields: readonly Field[]
  readonly asOf: Instant
}

/** What somebody sees of the fields of a record; what is hidden is named, never shown. */
export declare function mask(request: MaskRequest): Masked

/** What `matchChains` is asked. */
export interface ChainRequest {
  /** The contracts. */
  readonly contracts: readonly ChainContract[]
  /**
   * The deliveries, invoices and receivables.
   * Left out: none.
   */
  readonly documents?: readonly ChainDocument[] | undefined
  /**
   * The lines of the bank.
   * Left out: none.
   */
  readonly lines?: readonly MatchLine[] | undefined
  /**
   * The customers, as far as known.
   * Left out: none.
   */
  readonly parties?: readonly MatchParty[] | undefined
  /**
   * What the matcher is allowed.
   * Left out: as if empty.
   */
  readonly rules?: MatchRules | undefined
  /**
   * What a payer pays: deliveries, invoices or receivables. What of a contract is not among them yet can be paid
   * in advance.
   */
  readonly pays: ChainKind
  /** What is compared, each pair once, at most 10. */
  readonly legs: readonly ChainLeg[]
}

/**
 * Compares contracts, documents and payments, contract by contract.
 *
 * @throws `too_many`, `duplicate_id`, `unknown_contract`, `currency_mismatch`, `unknown_variant`, `empty`
 */
export declare function matchChains(request: ChainRequest): ChainReport

/** What `matchChanges` is asked. */
export interface MatchChangesRequest {
  /** The payments before. */
  readonly lines: readonly MatchLine[]
  /** What was open before. */
  readonly items: readonly MatchItem[]
  /** What comes, goes or is confirmed, one after the other. */
  readonly changes: readonly MatcherChange[]
  /**
   * The customers, as far as they were known before.
   * Left out: none.
   */
  readonly parties?: readonly MatchParty[] | undefined
  /**
   * What is allowed.
   * Left out: as if empty.
   */
  readonly rules?: MatchRules | undefined
}

/**
 * Which decisions would be new or others than before: what `apply` says of a matcher that is not kept.
 *
 * @throws `duplicate_id`, `too_many`, `number_out_of_range`, `amount_not_positive`, `currency_mismatch`,
 * `unknown_item`, `over_allocated`
 */
export declare function matchChanges(request: MatchChangesRequest): MatcherUpdate

/** What `matchPayments` is asked. */
export interface MatchRequest {
  /** The payments. */
  readonly lines: readonly MatchLine[]
  /** What is open. */
  readonly items: readonly MatchItem[]
  /**
   * The customers, as far as known.
   * Left out: none.
   */
  readonly parties?: readonly MatchParty[] | undefined
  /**
   * What is allowed.
   * Left out: as if empty.
   */
  readonly rules?: MatchRules | undefined
}

/**
 * Which payment is for what, and why; or why that cannot be said.
 *
 * @throws `duplicate_id`, `too_many`, `number_out_of_range`, `amount_not_positive`, `currency_mismatch`
 */
export declare function matchPayments(request: MatchRequest): MatchPlan

/** What `measureMatches` is asked. */
export interface MeasureRequest {
  /** The lines, at most 1,000,000. */
  readonly lines: readonly ReviewedLine[]
}

/**
 * Measures the matching: precision, recall, auto rate, money error and top three, by month and class.
 *
 * Precision and money error are those of the posted lines that somebody looked at; whether the others are right nobody
 * knows. A line that has no counterpart and was not posted is neither found nor missed.
 *
 * @throws `too_many`, `duplicate_id`, `empty`, `amount_too_large`
 */
export declare function measureMatches(request: MeasureRequest): MatchMeasure

/** What `mergeLines` is asked. */
export interface MergeRequest {
  /** The lines that are known, in the order they were booked. */
  readonly known: readonly KnownLine[]
  /** The statements of one file. */
  readonly statements: readonly Statement[]
  /**
   * Where the files are cut.
   * Left out: `whole`.
   */
  readonly cut?: DayCut | undefined
}

/**
 * Says what a file brings (合并导入).
 *
 * @throws `id_character`, `amount_too_large`
 */
export declare function mergeLines(request: MergeRequest): LineMerge

/** What `monthEnd` is asked. */
export interface MonthEndRequest {
  readonly portfolio: Portfolio
  readonly cutOff: CutOff
  /** Left out: as if empty. */
  readonly order?: MonthEndOrder | undefined
}

/**
 * Everything a month end asks for, in one call (月末报告): the figures of the month beside those of the months before,
 * aging, whom to ask, cash to come, the provision, and statements for customers with a slip to send back.
 *
 * @throws `number_out_of_range`, `too_many`, `date_out_of_range`
 */
export declare function monthEnd(request: MonthEndRequest): MonthEnd

/** What `netPayables` is asked. */
export interface NetRequest {
  /** What customers owe us. */
  readonly items: readonly Receivable[]
  /** What we owe the same parties as our suppliers; their id stands in `customer`. */
  readonly payables: readonly Receivable[]
  /** The order in which items are set off. */
  readonly scheme: Scheme
  /** The business date. */
  readonly asOf: CivilDate
}

/**
 * Sets payables against receivables of the same party in the same currency.
 *
 * A payable is a lot of the source payable: it counts from the day it was issued, or else from its due date
 * but not later than the business date. One that is issued later takes no part. Both sides lose the same;
 * with a scheme that pays in order it is the smaller of the two (U8). What a payable consists of is paid in
 * the order of its parts.
 *
 * @throws `duplicate_id`, `amount_negative`, `parts_do_not_add_up`, `amount_too_large`
 */
export declare function netPayables(request: NetRequest): Netting

/** What `nextPayment` is asked. */
export interface NextRequest {
  /** What is open, at least one item; of one currency. */
  readonly items: readonly QuoteItem[]
  /** The day of the question. */
  readonly asOf: CivilDate
}

/**
 * What to ask a customer for next: what is overdue together, else what is due next (Odoo). Due today is not
 * overdue.
 */
export declare function nextPayment(request: NextRequest): NextPayment

/** What `observations` is asked. */
export interface ObservationsRequest {
  readonly debts: readonly Debt[]
  readonly cutOff: CutOff
  /** Left out: as if empty. */
  readonly rules?: ObservationRules | undefined
}

/**
 * The observations of debts at a cut-off, in the order of the debts. A debt that is not due yet, that is wholly
 * disputed, or that was credited or canceled without a payment, gives none; nor does a late charge or a refund.
 *
 * @throws `number_out_of_range`
 */
export declare function observations(request: ObservationsRequest): readonly Observation[]

/** What `packEvents` is asked. */
export interface PackEventsRequest {
  readonly events: readonly Recorded[]
}

/** A log as compact bytes (紧凑字节): its events one after the other, each in its one form (a CBOR sequence, RFC 8742). */
export declare function packEvents(request: PackEventsRequest): Uint8Array

/**
 * Reads an amount as it is written: `￥1,234.56`, `(1 234,56)`, `１２３４.５－`, `1,234.56 CR`, `壹仟贰佰叁拾肆元伍角陆分`.
 *
 * Understood besides digits and the marks of the dialect: full-width forms; one sign, before or after the number or
 * as parentheses; the currency by its code or a common mark (¥, 元, RMB, $, €, £); one mark of debit or credit, if
 * the dialect says whose. Thousands are grouped by threes, all with the same mark. Zeros beyond the currency's places
 * are read, other digits there are refused.
 *
 * @throws `amount_text`, `amount_too_precise`, `amount_too_large`, `currency_mismatch`, `text_too_long`
 */
export declare function parseAmountText(text: string, currency: Currency, dialect?: AmountDialect): Money

/**
 * Reads an amount in Chinese capitals: `人民币壹万贰仟叁佰肆拾伍元陆角柒分`, `伍佰圆正`, `负叁元零贰分`.
 *
 * Ordinary numerals (一二三) and older forms (圆, 正, 贰 as 弍) are read as well. Units must fall; a single digit below
 * a gap needs its 零, as spoken Chinese drops the unit there.
 *
 * @throws `amount_text`, `amount_too_large`, `text_too_long`
 */
export declare function parseAmountWords(text: string): Money

/**
 * Reads a date as it is written: `20260801`, `2026/8/1`, `2026年8月1日`, `20260801 15:24:03`.
 *
 * The parts are divided by `-`, `/`, `.`, or 年 月 日, twice the same; years have four digits. A time follows after a
 * blank, a `T` or nothing: `15:24`, `15:24:03`, `152403`, `15时24分03秒`, with or without parts of a second.
 *
 * @throws `date_text`
 */
export declare function parseDateText(text: string, dialect?: DateDialect): DateText

/** What `payerCandidates` is asked. */
export interface PayerCandidatesRequest {
  /** What was decided about payers, in any order. */
  readonly events: readonly PayerEvent[]
  /** The business date: later events are not known yet. */
  readonly asOf: CivilDate
  /** Who paid. */
  readonly payer: Payer
}

/** The customers a payer may have paid for, the likeliest first. */
export declare function payerCandidates(request: PayerCandidatesRequest): readonly PayerCandidate[]

/** What `paymentStatus` is asked. */
export interface StatusRequest {
  /** What it came to; negative for a credit note. */
  readonly amount: Money
  /** What is still open of it. */
  readonly open: Money
  /** Whether an invoice has been issued for it (已开票). */
  readonly invoiced: boolean
  /** When it is due; absent while its event has not been reported. */
  readonly due?: CivilDate | null | undefined
  /** The day of the question. */
  readonly asOf: CivilDate
}

/**
 * The status of an installment or invoice: a function of what is open, the due date and the day, so that
 * nobody can set an item to settled by hand while money is missing.
 *
 * An open credit note is our debt and never overdue.
 *
 * @throws `currency_mismatch`, `part_exceeds_whole`
 */
export declare function paymentStatus(request: StatusRequest): ItemStatus

/** What `peerRates` is asked. */
export interface PeerRatesRequest {
  readonly observations: readonly Observation[]
  readonly on: CivilDate
  /** Left out: as if empty. */
  readonly policy?: GradePolicy | undefined
}

/** How all customers together paid in the window that ends on `on`. */
export declare function peerRates(request: PeerRatesRequest): PeerRates

/** What `periodStatus` is asked. */
export interface PeriodStatusRequest {
  /** What there is now. */
  readonly content: PeriodContent
  /**
   * What was done, in order.
   * Left out: none.
   */
  readonly entries?: readonly PeriodEntry[] | undefined
  /** The day on which it is asked. */
  readonly asOf: CivilDate
  /** How many days after its end a period may be unsigned, 0 to 3,660. */
  readonly days: number
}

/**
 * How a period stands: signed, and still what was signed?
 *
 * @throws `clock_back`, `digest_syntax`, `number_out_of_range`
 */
export declare function periodStatus(request: PeriodStatusRequest): PeriodStatus

/** What `pointScore` is asked. */
export interface PointScoreRequest {
  readonly table: PointTable
  readonly values: readonly PointValue[]
}

/**
 * Looks a customer up in a table. A factor of the table without a value is missing, and has the points of that.
 *
 * @throws `duplicate_id`, `unknown_component`
 */
export declare function pointScore(request: PointScoreRequest): PointScore

/** What `portfolioRatios` is asked. */
export interface PortfolioRatiosRequest {
  readonly portfolio: Portfolio
  readonly cutOff: CutOff
  /** Left out: as if empty. */
  readonly rules?: RatioRules | undefined
}

/**
 * The ratios of a portfolio, month by month: by currency, then by month, the earliest first. Everything is read at the
 * cut-off; a payment taken back within the series was there until it was taken back.
 *
 * @throws `duplicate_id`, `number_out_of_range`, `date_out_of_range`, `amount_too_large`
 */
export declare function portfolioRatios(request: PortfolioRatiosRequest): readonly PortfolioRatios[]

/** What `proveConsistency` is asked. */
export interface ProveConsistencyRequest {
  readonly source: LogSource
  readonly oldCount: number
  readonly newCount: number
}

/**
 * Proves that the first `newCount` lines continue the first `oldCount`.
 *
 * @throws `log_too_short`, `number_out_of_range`
 */
export declare function proveConsistency(request: ProveConsistencyRequest): ConsistencyProof

/** What `proveInclusion` is asked. */
export interface ProveInclusionRequest {
  readonly source: LogSource
  readonly sequence: number
  readonly count: number
}

/**
 * Proves that the line at `sequence` stands in the log of the first `count` lines.
 *
 * @throws `log_too_short`, `number_out_of_range`
 */
export declare function proveInclusion(request: ProveInclusionRequest): InclusionProof

/** What `provision` is asked. */
export interface ProvisionRequest {
  readonly portfolio: Portfolio
  readonly cutOff: CutOff
  readonly policies: readonly ProvisionPolicy[]
  /** Left out: none. */
  readonly specific?: readonly SpecificProvision[] | undefined
}

/**
 * Works out what will probably be lost of what is owed at a cut-off (计提坏账准备), in each currency.
 *
 * Of the policies the one that holds on that day is used. What is looked at alone leaves the table first. What was
 * written off is not owed any more; debts of the kind `writtenOff` are left out.
 *
 * @throws `empty`, `too_many`, `duplicate_id`, `date_out_of_reach`, `number_out_of_range`, `rate_out_of_range`,
 * `segment_without_rates`, `unknown_item`, `unknown_customer`, `amount_negative`, `currency_mismatch`,
 * `part_exceeds_whole`, `amount_too_large`
 */
export declare function provision(request: ProvisionRequest): Provision

/** What `provisionTable` is asked. */
export interface ProvisionTableRequest {
  readonly provision: Provision
  readonly policy: ProvisionPolicy
}

/**
 * The table of a provision (坏账准备计算表): a row for each line, a total for each currency. The policy is the one that
 * was used; it says what the bands are called, and whether there are segments and money that is netted.
 *
 * @throws `number_out_of_range`
 */
export declare function provisionTable(request: ProvisionTableRequest): ReportTable

/** What `raiseExceptions` is asked. */
export interface ExceptionRequest {
  /** The day of the run. */
  readonly asOf: CivilDate
  /** What it found, at most 1,000,000. */
  readonly findings: readonly ExceptionFinding[]
  /**
   * The exceptions so far: those of the last run, changed as people changed them.
   * Left out: none.
   */
  readonly known?: readonly ExceptionRecord[] | undefined
  /**
   * Who owns new ones, each class at most once.
   * Left out: none.
   */
  readonly rules?: readonly ExceptionRule[] | undefined
  /**
   * The ages by which open ones are counted, in days, inclusive and rising.
   * Left out: none.
   */
  readonly limits?: readonly number[] | undefined
}

/**
 * Brings the exceptions up to date with what a run found.
 *
 * @throws `too_many`, `empty`, `duplicate_id`, `digest_mismatch`, `number_twice`, `number_out_of_range`,
 * `date_out_of_range`, `amount_too_large`
 */
export declare function raiseExceptions(request: ExceptionRequest): ExceptionReport

/** What `ranking` is asked. */
export interface RankingRequest {
  readonly portfolio: Portfolio
  readonly order: RankingOrder
}

/**
 * Ranks persons, customers or the values of a field: those with a rank first, then those it would be luck for, then
 * those without a value; who is equal stands by its name.
 *
 * @throws `date_out_of_reach`, `number_out_of_range`, `unknown_field`, `duplicate_id`, `amount_not_positive`,
 * `currency_mismatch`, `amount_too_large`
 */
export declare function ranking(request: RankingRequest): readonly RankRow[]

/** What `readStatements` is asked. */
export interface ReadStatementsRequest {
  readonly bytes: Uint8Array
  /** Left out: as if empty. */
  readonly rules?: ReadRules | undefined
}

/**
 * Reads a bank file (读取银行对账单): camt.053, camt.054, MT940, OFX, and tables. Its format and encoding are found unless they
 * are given; its own balances or totals have to prove it, unless less is asked for.
 *
 * @throws `text_too_long`, `too_many`, `encoding_unknown`, `text_encoding`, `statement_format_unknown`,
 * `statement_syntax`, `missing_field`, `duplicate_field`, `unknown_variant`, `statement_twice`,
 * `currency_mismatch`, `running_balance`, `closing_balance`, `page_balance`, `statement_total`, `details_sum`,
 * `statement_unproven`, `table_unknown`, `table_layout`, `table_quote`, `table_row`, `table_cell`,
 * `dialect_open`, `dialect_contradictory`
 */
export declare function readStatements(request: ReadStatementsRequest): StatementFile

/** What `readStatementsText` is asked. */
export interface ReadStatementsTextRequest {
  readonly text: string
  /** Left out: as if empty. */
  readonly rules?: ReadRules | undefined
}

/**
 * Reads a bank file (读取银行对账单) whose bytes are decoded already: camt.053, camt.054, MT940, OFX. An encoding that
 * the text declares is not looked at; everything else is as for bytes.
 */
export declare function readStatementsText(request: ReadStatementsTextRequest): StatementFile

/** What `receivables` is asked. */
export interface ReceivablesRequest {
  /** The contract. */
  readonly contract: Id
  /** The version of its schedule, from 1. */
  readonly version: number
  /** The customer who owes. */
  readonly customer: Id
  /** The schedule of this version. */
  readonly schedule: Schedule
  /**
   * The receivables made before, of this version and earlier ones, without those that were canceled.
   * Left out: none.
   */
  readonly existing?: readonly Generated[] | undefined
  /**
   * When an installment whose event has not been reported is due until then; absent: it is not owed yet and
   * waits.
   */
  readonly undatedDue?: CivilDate | null | undefined
  /**
   * How a receivable is named: a pattern with `{number}`, and `{contract}` and `{version}` if wanted; absent:
   * `{contract}/{version}/{number}`.
   */
  readonly id?: string | null | undefined
  /** The day of issue, carried to the receivables; needed for discounts. */
  readonly issued?: CivilDate | null | undefined
  /** Discounts for early payment, frozen on each new receivable. */
  readonly discounts?: DiscountTerms | null | undefined
  /**
   * The tax in each installment, in their order, for the base of the discounts; none: no tax.
   * Left out: none.
   */
  readonly taxes?: readonly Money[] | undefined
  /**
   * Carried to every new receivable: contract, order, invoice, shipment.
   * Left out: none.
   */
  readonly references?: readonly Id[] | undefined
  /**
   * Carried to every new receivable.
   * Left out: none.
   */
  readonly fields?: readonly Field[] | undefined
  /**
   * What belongs to one installment only: its invoice, its shipment batch (发货批次). Each installment once.
   * Left out: none.
   */
  readonly ties?: readonly InstallmentTie[] | undefined
}

/**
 * The receivables of a version of a contract.
 *
 * An existing receivable belongs to the installment of its number. If amount and date agree it is kept, whatever
 * its version. If not, it changes if it is of this version or something is paid of it; otherwise it is canceled
 * and a new one of this version takes its place. An installment of zero is owed by nobody and gets none. An
 * installment without a date agrees with no receivable: one of an earlier version falls away and the installment waits;
 * one of this version, or paid in part, keeps its date.
 *
 * @throws `amount_negative`, `unknown_installment`, `duplicate_id`, `number_out_of_range`, `currency_mismatch`,
 * `part_exceeds_whole`, `paid_exceeds_installment`, `missing_field`, `unknown_field`, `text_too_long`
 */
export declare function receivables(request: ReceivablesRequest): ReceivablePlan

/** What `reconciliationPeriods` is asked. */
export interface PeriodsRequest {
  /** How often. */
  readonly cadence: PeriodCadence
  /** The first day on which a period may end. */
  readonly from: CivilDate
  /** The last. */
  readonly to: CivilDate
}

/**
 * The periods that end within a span of days.
 *
 * @throws `date_out_of_reach`, `too_many`, `date_out_of_range`
 */
export declare function reconciliationPeriods(request: PeriodsRequest): readonly PeriodSpan[]

/** What `recover` is asked. */
export interface RecoverRequest {
  /** The item that was written off; what is open of it is what was written off and not yet recovered. */
  readonly item: Receivable
  /** The money that came in for it. */
  readonly lot: Lot
  /** How much of the money is taken. */
  readonly rule: RecoveryRule
  /** The business date. */
  readonly asOf: CivilDate
}

/**
 * Reopens a written-off item by what came in for it, and pays that.
 *
 * The money is an ordinary lot that names the item: what it named before does not count. Unidentified or
 * expired money recovers nothing, and the plan says so.
 *
 * @throws `not_written_off`, `over_allocated`
 */
export declare function recover(request: RecoverRequest): Recovery

/** What `rememberedPayers` is asked. */
export interface RememberedPayersRequest {
  /** What was decided about payers, in any order. */
  readonly events: readonly PayerEvent[]
  /** The business date: later events are not known yet. */
  readonly asOf: CivilDate
}

/** Everything the memory holds, by account and by name: the accounts first, both in the order of their text. */
export declare function rememberedPayers(request: RememberedPayersRequest): readonly RememberedPayer[]

/** What `reminderPolicy` is asked. */
export interface ReminderPolicyRequest {
  readonly preset: ReminderPreset
}

/** A policy that is given, to start from. */
export declare function reminderPolicy(request: ReminderPolicyRequest): ReminderPolicy

/** What `renderCsv` is asked. */
export interface RenderCsvRequest {
  readonly table: ReportTable
  /** Left out: as if empty. */
  readonly rules?: CsvRules | undefined
}

/**
 * Writes a table as CSV in UTF-8: commas, CRLF, quotation marks where needed.
 *
 * Amounts, whole numbers, percentages and dates are plain: `-1234.50`, `2026-10-31`, no separators. Behind a column of
 * amounts whose currency neither the column nor the row says stands a column with the currency of each. A percentage has the places of its column
 * and no sign. What has no value is empty. Headings over groups of rows are left out.
 *
 * A spreadsheet takes text that begins with `=`, `+`, `-`, `@` (or their full-width forms), or with a tab or line
 * break, blanks before it or not, for a formula: an apostrophe is put before such a text (公式注入防护). Of numbers
 * nothing is changed.
 */
export declare function renderCsv(request: RenderCsvRequest): string

/** What `renderHtml` is asked. */
export interface RenderHtmlRequest {
  readonly document: ReportDocument
}

/**
 * Writes a document as one self-contained HTML file (网页报告) in the language of the document.
 *
 * It holds its styles and charts, no script, and loads nothing; a policy inside forbids both. Every text of a record is
 * escaped. It follows the reader's light or dark scheme and prints on A4: heads of tables are repeated, rows and charts
 * are not torn apart, wide tables lie across. Tables have captions, charts a title and a description in words. The
 * same document gives the same bytes.
 */
export declare function renderHtml(request: RenderHtmlRequest): string

/** What `renderJson` is asked. */
export interface RenderJsonRequest {
  readonly table: ReportTable
}

/**
 * Writes a table as JSON: `{"columns":[…],"rows":[{…}]}`, on one line.
 *
 * A row has the key of each column; its amounts are `{"amount","currency"}`, its shares and ratios
 * `{"numerator","denominator"}`, its words both languages, and `null` is no value. Headings over groups of rows and
 * totals are left out: whoever reads this adds up. The record itself, with everything, is written by
 * `write`).
 */
export declare function renderJson(request: RenderJsonRequest): string

/** What `renderSection` is asked. */
export interface RenderSectionRequest {
  readonly section: ReportSection
  readonly language: ReportLanguage
}

/**
 * Writes one section as a piece of HTML (网页片段), for a page that is somebody else's: a notebook, a web application.
 *
 * One `div` of the class `duebook`, its style inside and for nothing outside it; no script, nothing loaded, no ids that
 * could stand twice. It takes the color of the text around it, so that it reads on light and dark.
 */
export declare function renderSection(request: RenderSectionRequest): string

/** What `replayWaterfall` is asked. */
export interface ReplayRequest {
  /** The installments as they were before the first payment. */
  readonly installments: readonly OpenInstallment[]
  /** The payments in the order in which they were recorded, 1 to 10,000. */
  readonly payments: readonly DatedPayment[]
  /** What is paid first. */
  readonly rules: WaterfallRules
  /** What a payment does that is recorded after one of a later day. */
  readonly backdated: Backdated
}

/**
 * Runs all payments down the installments, each on its own day.
 *
 * @throws `empty`, `too_many`, `duplicate_id`, `amount_not_positive`, `currency_mismatch`
 */
export declare function replayWaterfall(request: ReplayRequest): WaterfallReplay

/**
 * Reports an event: production finished, goods accepted, warranty begun.
 *
 * @throws `duplicate_id`, `unknown_event`
 */
export declare function reportEvent(report: EventReport): EventOutcome

/** What `reportSection` is asked. */
export interface ReportSectionRequest {
  readonly report: Report
}

/**
 * A report as a section of a page: key figures, charts and tables, every word in English and Chinese.
 *
 * @throws `number_out_of_range`, `amount_too_large`
 */
export declare function reportSection(request: ReportSectionRequest): ReportSection

/** What `reportTables` is asked. */
export interface ReportTablesRequest {
  readonly report: Report
}

/** The tables of a report, for CSV, JSON or a spreadsheet. */
export declare function reportTables(request: ReportTablesRequest): readonly ReportTable[]

/** What `restatePeriod` is asked. */
export interface RestatePeriodRequest {
  readonly portfolio: Portfolio
  readonly frozen: FrozenPeriod
  readonly known?: CivilDate | null | undefined
}

/**
 * Reads a frozen period again, with everything known, or what was known on a later day.
 *
 * @throws `digest_mismatch`, `date_out_of_reach`
 */
export declare function restatePeriod(request: RestatePeriodRequest): Restatement

/** What `revalue` is asked. */
export interface RevaluationRequest {
  /** The currency of the books (本位币). */
  readonly base: Currency
  /** The balances, at most 1,000,000. */
  readonly balances: readonly ForeignBalance[]
  /** The closing rates (期末汇率), one for each currency, to the base currency; at most 1,000. */
  readonly quotes: readonly Quote[]
  /** What takes part, and where the residue goes. */
  readonly policy: RevaluationPolicy
}

/**
 * Adjusts open foreign balances to the closing rate.
 *
 * Adjusted is original × closing rate; the difference is adjusted less book. A balance of zero keeps no
 * book value (结清). All balances of one currency and kind are also adjusted once together, and the residue
 * is spread as the policy says.
 *
 * @throws `too_many`, `duplicate_id`, `currency_mismatch`, `base_not_amount`, `rate_missing`, `rate_direction`,
 * `duplicate_quote`, `amount_too_large`
 */
export declare function revalue(request: RevaluationRequest): Revaluation

/** What `reverse` is asked. */
export interface ReverseRequest {
  /** The installments as they are now. */
  readonly installments: readonly OpenInstallment[]
  /** What had been paid by the payment, or the payments, that are taken back: the lines of their waterfalls. */
  readonly paid: readonly PaidPart[]
  /** How much is taken back, more than zero. */
  readonly amount: Money
  /** The order in which components open again, each once: an order of its own. */
  readonly order: readonly Id[]
}

/**
 * Opens again what had been paid: component by component in the order of the reversal, of each the latest
 * installment first, never more than was paid there.
 *
 * Taking back all that was paid restores the state before itC12; the order is a setting of its
 * own in Fineract).
 *
 * @throws `amount_not_positive`, `over_reversed`, `empty`, `too_many`, `duplicate_id`, `unknown_component`,
 * `unknown_installment`, `number_twice`, `number_out_of_range`, `amount_negative`, `currency_mismatch`,
 * `amount_too_large`
 */
export declare function reverse(request: ReverseRequest): Reversal

/** What `reverseVoucher` is asked. */
export interface ReverseVoucherRequest {
  /** The voucher to be taken back. */
  readonly voucher: Voucher
  /** The key of the event that takes it back: the new voucher's id. */
  readonly key: Id
  /** Its day, not before that of the voucher. */
  readonly on: CivilDate
  /** How. */
  readonly style: ReversalStyle
  /** The text of its lines; absent: those of the voucher. */
  readonly summary?: string | null | undefined
}

/**
 * The voucher that takes another back exactly, line by line, and names it.
 *
 * @throws `voucher_unbalanced`, `reverses_itself`, `before_document`, `empty`, `text_too_long`,
 * `text_character`
 */
export declare function reverseVoucher(request: ReverseVoucherRequest): Voucher

/** What `reviewAccess` is asked. */
export interface ReviewAccessRequest {
  readonly organization: Organization
  readonly policy: AccessPolicy
  readonly request: AccessReviewRequest
}

/** What stands out in the rights of an organization (权限审查): unused, too wide, in conflict, held by who has left. */
export declare function reviewAccess(request: ReviewAccessRequest): AccessReview

/** What `riskOf` is asked. */
export interface RiskOfRequest {
  readonly observations: readonly Observation[]
  readonly on: CivilDate
  readonly peers: PeerRates
  /** Left out: as if empty. */
  readonly policy?: GradePolicy | undefined
}

/**
 * The risk of one customer from its observations in the window that ends on `on`, beside that of its peers; none if
 * there is not one observation, neither here nor there.
 */
export declare function riskOf(request: RiskOfRequest): CustomerRisk | null

/** What `rollRates` is asked. */
export interface RollRateRequest {
  /** At least two days, one band apart, of one currency and with the same bands. */
  readonly snapshots: readonly BandSnapshot[]
  /** What is lost of what has reached the last band. */
  readonly last: LossRate
  /** How loss rates are rounded to the eight places of a percentage. */
  readonly rounding: Rounding
}

/**
 * The rates at which amounts roll into the next band (迁徙率法), and the loss rates that follow.
 *
 * More can stand in a band than stood in the one before it a period ago, after documents with old dates, say: such a
 * rate is 1.
 *
 * @throws `number_out_of_range`, `empty`, `too_many`, `date_out_of_reach`, `amount_negative`,
 * `currency_mismatch`, `amount_too_large`
 */
export declare function rollRates(request: RollRateRequest): RollRates

/**
 * Makes the schedule of a contract. The same request always gives the same bytes.
 *
 * @throws `amount_zero`, `empty`, `too_many`, `percent_total`, `lines_do_not_add_up`, `residue_flips_sign`,
 * `currency_mismatch`, `amount_negative`, `amount_not_positive`, `weights_all_zero`, `amount_too_large`,
 * `duplicate_id`, `unknown_event`, `no_previous_line`, `missing_field`, `number_out_of_range`,
 * `date_out_of_range`, `no_business_day`
 */
export declare function schedule(request: ScheduleRequest): Schedule

/** What `settlementQuote` is asked. */
export interface QuoteRequest {
  /** What is open, at least one item; of one currency. */
  readonly items: readonly QuoteItem[]
  /** What paying early saves. */
  readonly policy: EarlyPolicy
  /** The day of the payment. */
  readonly asOf: CivilDate
}

/**
 * The amount that settles everything on a day, item by item.
 *
 * @throws `empty`, `too_many`, `duplicate_id`, `amount_negative`, `currency_mismatch`, `amount_too_large`
 */
export declare function settlementQuote(request: QuoteRequest): SettlementQuote

/** What `signPeriod` is asked. */
export interface SignPeriodRequest {
  /** What is signed. */
  readonly content: PeriodContent
  /** Who signs. */
  readonly by: Id
  /** When. */
  readonly at: Instant
}

/**
 * The entry with which somebody signs a period.
 *
 * @throws `period_not_ready`
 */
export declare function signPeriod(request: SignPeriodRequest): PeriodEntry

/** What `simulateCredit` is asked. */
export interface SimulateCreditRequest {
  readonly portfolio: Portfolio
  readonly cutOff: CutOff
  readonly policy: CreditPolicy
  readonly other: CreditPolicy
  /** Left out: as if empty. */
  readonly context?: GradeContext | undefined
  /** Left out: none. */
  readonly limits?: readonly CreditLimit[] | undefined
}

/** Grades a portfolio and sets its limits under two policies and tells what differs. */
export declare function simulateCredit(request: SimulateCreditRequest): CreditSimulation

/** What `slips` is asked. */
export interface SlipRequest {
  /** The amount that looks wrong, not zero. */
  readonly amount: Money
  /** What it may have been meant to be: the open items, for example. At most 1,000,000. */
  readonly candidates: readonly Money[]
}

/**
 * The candidates that one slip of the decimal point, or two swapped digits, turns into the amount.
 *
 * Nothing is corrected: a person decides. An amount and a candidate of different signs are never a slip.
 *
 * @throws `amount_zero`, `too_many`, `currency_mismatch`
 */
export declare function slips(request: SlipRequest): readonly Slip[]

/** What `split` is asked. */
export interface SplitRequest {
  readonly total: Money
  readonly by: Parts
  readonly remainder: Remainder
  readonly rounding: Rounding
}

/**
 * Divides `total` into parts that add up to it to the minor unit.
 *
 * With `Floor` a negative total is not the mirror image of the positive one (moneyphp
 * behaves so); with `Down` it is.
 *
 * @throws `number_out_of_range`, `empty`, `too_many`, `weights_all_zero`, `percent_total`, `residue_flips_sign`
 */
export declare function split(request: SplitRequest): Split

/** What `splitTax` is asked. */
export interface TaxSplitRequest {
  /** The amounts, at most 100, each at its rate. */
  readonly amounts: readonly TaxedAmount[]
  /** Which of the two is rounded. */
  readonly rounded: TaxRounded
  /** How. */
  readonly rounding: Rounding
}

/**
 * Parts amounts that include tax into net and tax: net is the amount divided by one and the rate.
 *
 * @throws `too_many`
 */
export declare function splitTax(request: TaxSplitRequest): readonly TaxPart[]

/** What `statementOfAccount` is asked. */
export interface StatementOfAccountRequest {
  readonly portfolio: Portfolio
  readonly header: StatementHeader
}

/**
 * The statement of one customer. Records of others are not looked at, and nothing of them can be seen in it, not even
 * that they do not hold together.
 *
 * @throws `date_out_of_reach`, `too_many`, `unknown_customer`, `duplicate_id`, `amount_too_large`
 */
export declare function statementOfAccount(request: StatementOfAccountRequest): CustomerStatement

/** What `statementsOfAccount` is asked. */
export interface StatementsOfAccountRequest {
  readonly portfolio: Portfolio
  readonly headers: readonly StatementHeader[]
}

/** The statements of many customers, each as by `statementOfAccount`, in one pass over the records. */
export declare function statementsOfAccount(request: StatementsOfAccountRequest): readonly CustomerStatement[]

/** What `sumSets` is asked. */
export interface SumSetsRequest {
  /** The amounts to choose from, at most 1,000, none of them zero. A credit note is below zero. */
  readonly amounts: readonly Money[]
  /** The least they must add up to. */
  readonly low: Money
  /** The most, not less than `low`. */
  readonly high: Money
  /**
   * The positions of amounts that are in every set, because something else says so. A window that is wider than
   * one amount needs at least one.
   * Left out: none.
   */
  readonly anchors?: readonly number[] | undefined
  /** The most amounts of a set, 1 to 1,000. Absent: any number. */
  readonly members?: number | null | undefined
  /** The most operations, 1 to 1,000,000,000. Absent: 20,000,000, which is enough for any 40 amounts. */
  readonly budget?: number | null | undefined
}

/**
 * Counts all sets of amounts whose sum lies in a window, by size.
 *
 * A set that adds up is found easily and proves little: with a tolerance of 20.00 twenty ordinary amounts have
 * hundreds of them. So a window must be *anchored* by an amount that is known to be meant, and the answer always says
 * how many sets there are. Any 40 amounts are answered, or up to 400 if a set has at most four members.
 *
 * @throws `too_many`, `amount_zero`, `currency_mismatch`, `amount_too_large`, `window_backward`,
 * `window_without_anchor`, `number_out_of_range`
 */
export declare function sumSets(request: SumSetsRequest): SumSets

/** What `takeTax` is asked. */
export interface TakeTaxRequest {
  readonly parts: readonly TaxPart[]
  readonly amount: Money
}

/**
 * Takes an amount out of one that has been parted, in proportion and by largest remainder, so that nothing is lost
 * however often it is done: who takes all has taken every net and every tax, to the cent.
 *
 * @throws `part_exceeds_whole`, `currency_mismatch`, `too_many`, `amount_too_large`
 */
export declare function takeTax(request: TakeTaxRequest): TaxTaken

/** What `transfer` is asked. */
export interface TransferRequest {
  /** The items, those of other customers too. */
  readonly items: readonly Receivable[]
  /** The lots, those of other customers too. */
  readonly lots: readonly Lot[]
  /** Whose items and lots are moved. */
  readonly from: Id
  /** Whose they will be. */
  readonly to: Id
  /** What is moved, in one currency, 1 to 10,000, done together: all of it or nothing. */
  readonly moves: readonly ItemMove[]
  /** The business date; not before any document that is moved. */
  readonly on: CivilDate
}

/**
 * Moves items and lots from one customer to another.
 *
 * What is moved keeps due date, references, fields and everything else. A part needs an id of its own; the
 * parts and discounts of an item are divided in proportion, exactly. The names of a lot stay with it; the new
 * part of a lot has none. The balance of the second rises by exactly what leaves the first (U8, 应收冲应收).
 *
 * @throws `same_customer`, `empty`, `too_many`, `duplicate_id`, `unknown_item`, `unknown_lot`,
 * `not_of_customer`, `customer_mismatch`, `currency_mismatch`, `amount_not_positive`, `over_allocated`,
 * `insufficient_available`, `missing_field`, `before_document`, `amount_negative`, `parts_do_not_add_up`
 */
export declare function transfer(request: TransferRequest): Transfer

/** What `undo` is asked. */
export interface UndoRequest {
  /**
   * What happened to the lots and items below, in the order in which it was committed; at most
   * 1,000,000 entries.
   */
  readonly history: readonly HistoryEntry[]
  /** The lots as they are now; those that are used up have nothing left and stand here too. */
  readonly lots: readonly Lot[]
  /** The items as they are now, settled ones too. */
  readonly items: readonly Receivable[]
  /** What is undone, 1 to 10,000, done together: all of it or nothing. */
  readonly undo: readonly UndoTarget[]
  /** Whether links of one item may be undone in any order. */
  readonly order: UndoOrder
  /** The business date of the undo. */
  readonly on: CivilDate
}

/**
 * Undoes links, as a whole or in part: the lots have their money back, the items are open again.
 *
 * A link cannot be undone while something later stands that depends on it: a step that touched its item or
 * its lot (U8: no later processing of the same document), a difference that settled the item after it, and
 * in strict order any later link of the item. The refusal names the latest of these. What one request undoes
 * together does not stand in its own way.
 *
 * @throws `link_depends_on`, `unknown_link`, `already_undone`, `link_over_undone`, `unknown_lot`,
 * `unknown_item`, `before_document`, `empty`, `too_many`, `duplicate_id`, `amount_not_positive`,
 * `amount_negative`, `currency_mismatch`, `lines_do_not_add_up`, `parts_do_not_add_up`, `unknown_component`,
 * `amount_too_large`
 */
export declare function undo(request: UndoRequest): Undo

/** What `unpackEvents` is asked. */
export interface UnpackEventsRequest {
  readonly bytes: Uint8Array
}

/**
 * Reads a log of compact bytes: the events one after the other.
 *
 * @throws `torn_batch`
 */
export declare function unpackEvents(request: UnpackEventsRequest): readonly Recorded[]

/** What `verifyConsistency` is asked. */
export interface VerifyConsistencyRequest {
  readonly proof: ConsistencyProof
  readonly old: Head
  readonly new: Head
}

/**
 * Verifies that the log of `new` continues the log of `old`: nothing of the old one was changed. The answer is the
 * newer head, which may be kept in place of the older.
 *
 * @throws `proof_refuted`, `log_shortened`, `proof_count`, `proof_length`, `digest_syntax`,
 * `number_out_of_range`
 */
export declare function verifyConsistency(request: VerifyConsistencyRequest): Head

/** What `verifyInclusion` is asked. */
export interface VerifyInclusionRequest {
  readonly line: string
  readonly proof: InclusionProof
  readonly head: Head
}

/**
 * Verifies that `line` stands at its place in the log of `head`, byte by byte; the answer is that place.
 *
 * @throws `proof_refuted`, `proof_count`, `proof_length`, `digest_syntax`, `number_out_of_range`
 */
export declare function verifyInclusion(request: VerifyInclusionRequest): number

/** What `verifyLog` is asked. */
export interface VerifyLogRequest {
  readonly lines: readonly string[]
  readonly trust: LogTrust
}

/**
 * Checks the lines of a log, as `verifyLines` does, where they are at hand as texts.
 *
 * @throws `too_many`
 */
export declare function verifyLog(request: VerifyLogRequest): LogReport

/** What `vintageRates` is asked. */
export interface VintageRequest {
  /**
   * The periods, of one currency and with the same bands. Their amounts are added up, so that a large period weighs
   * more.
   */
  readonly vintages: readonly Vintage[]
}

/**
 * The loss rate of each band from what became of sales: what was lost in the end by what was still open when the band
 * began. There is one band more than there are amounts after it.
 *
 * @throws `empty`, `too_many`, `number_out_of_range`, `amount_negative`, `part_exceeds_whole`,
 * `currency_mismatch`, `amount_too_large`
 */
export declare function vintageRates(request: VintageRequest): readonly BandRate[]

/** What `visible` is asked. */
export interface VisibleRequest {
  /** Left out: as if empty. */
  readonly organization?: Organization | undefined
  readonly policy?: AccessPolicy | null | undefined
  readonly actor: Id
  readonly subjects: readonly Subject[]
  readonly asOf: Instant
}

/** What somebody sees of a list, with the fields that are hidden taken out. */
export declare function visible(request: VisibleRequest): readonly Subject[]

/** What `vouchers` is asked. */
export interface VoucherRequest {
  /** The chart. */
  readonly chart: ChartSource
  /** The facts, at most 1,000,000. One that stands twice with equal content counts once. */
  readonly facts: readonly MoneyFact[]
  /**
   * Vouchers that stand in the ledger already, at most 1,000,000: they are not given again.
   * Left out: none.
   */
  readonly posted?: readonly Voucher[] | undefined
}

/**
 * The voucher of each fact by a chart: balanced in the currency of the fact and in the home currency, under the
 * key of the fact, once.
 *
 * @throws `account_missing`, `rule_twice`, `rule_unbalanced`, `duplicate_id`, `rule_missing`, `fee_not_booked`,
 * `dimension_missing`, `key_conflict`, `voucher_differs`, `tax_does_not_add_up`, `part_exceeds_whole`,
 * `base_not_amount`, `home_sign`, `amount_zero`, `amount_not_zero`, `same_customer`, `missing_field`,
 * `dimension_reserved`, `currency_mismatch`
 */
export declare function vouchers(request: VoucherRequest): VoucherSet

/**
 * Applies the steps to a date, in order.
 *
 * @throws `number_out_of_range`, `empty`, `too_many`, `date_out_of_range`
 */
export declare function walk(from: CivilDate, steps: readonly Step[]): CivilDate

/** What `waterfall` is asked. */
export interface WaterfallRequest {
  /** The installments of one agreement in one currency, in any order; at most 100,000. */
  readonly installments: readonly OpenInstallment[]
  /** What is paid, more than zero. */
  readonly payment: Money
  /** The day of the payment (业务日期): it decides what is past due, due, and in advance. */
  readonly on: CivilDate
  /** What is paid first. */
  readonly rules: WaterfallRules
}

/**
 * Pays the components of the installments in the order of the rules.
 *
 * Installments of one due kind are paid by due date, then by number. No component gets money while one
 * before it in the order has room, and one unit more of payment never lowers a line; only where money is
 * spread may a line lose one unit that rounding had given it. The time is that of sorting the installments.
 *
 * @throws `amount_not_positive`, `too_many`, `number_out_of_range`, `number_twice`, `duplicate_id`,
 * `unknown_component`, `currency_mismatch`, `amount_negative`, `amount_too_large`
 */
export declare function waterfall(request: WaterfallRequest): Waterfall

/** Each makes a `AgingRules`, which is data: your own is an object. */
export declare const agingRules: {
  /** By due date: not due, 1–30, 31–60, 61–90, and more days past due. */
  standard(): AgingRules
  /**
   * As articles draw it: 0–30, 31–60, 61–90 and more days past due, where 0–30 holds what is not due as well. One
   * cannot see from it what is late: `standard` tells the two apart.
   */
  article(): AgingRules
  /** By the day of the document: 0–30, 31–60, 61–90 and more days old. */
  byDocument(): AgingRules
  /**
   * By due date with the days to come: more than 90 days to go, 61–90, 31–60, 1–30, due today, and then
   * 1–30, 31–60, 61–90 and more days past due.
   */
  signed(): AgingRules
}

/** Each makes a `Scheme`, which is data: your own is an object. */
export declare const schemes: {
  /**
   * What the payer quoted, else the one item with exactly this amount, else all items if they add up,
   * else the oldest due first.
   */
  standard(): Scheme
  /** The oldest due item first, and nothing else. */
  oldestDueFirst(): Scheme
  /**
   * 用友U8, automatic settlement without key option: receipts by date against documents by date, then
   * number, inside one customer and currency. Prepayments are left out as there: give them another source
   * than receipt, and see `u8OnAccount`.
   */
  u8(): Scheme
  /**
   * 用友U8 with the key option (核销规则) on for the order number, the field `order`; put others into `keys`.
   * A bill that cannot carry the key is then never settled.
   */
  u8ByOrder(): Scheme
  /** 用友U8, 预收冲应收: prepayments against documents, each by date; in all the smaller of the two sides. */
  u8OnAccount(): Scheme
  /** 金蝶KIS专业版: both sides in the order listed; the smaller total fills the other side. */
  kis(): Scheme
  /** 金蝶KIS标准版: only a document of the same business number (the field `number`) and the same amount. */
  kisStandard(): Scheme
  /**
   * 畅捷通T+: refunds and red bills first, then prepayments, then receipts, each by document date, then
   * number. Out of which money a refund was paid is not documented: here it is set against red bills and
   * prepayments, never against a new receipt.
   */
  tPlus(): Scheme
  /**
   * 金蝶云苍穹: relations in their order, each with fields that must match. There the user sets them up; these
   * are red bills against bills (应收红蓝), receipts against bills (应收收款) of the same `contract`, of the same
   * `order`, of the customer, then against refunds (收款冲退款), then payables against bills (应收冲应付).
   */
  cosmic(): Scheme
  /** 金蝶云星辰, prepayments: amount first, then date. Equal amounts for all lots, then the oldest due first. */
  xingchen(): Scheme
  /**
   * 往来两清, its six ways in turn: same business number and amount (专认), same bill number and amount (票号),
   * same amount (逐笔), equal sums within a department (部门) and a project (项目), a group that adds up (全额):
   * all with all, else one with several, else several with several, at most six together and the fewest first.
   * The fields are `number`, `bill`, `department` and `project`. Where the original takes the first group it
   * finds, this one takes only the one that is unique.
   */
  twoWayClearing(): Scheme
  /**
   * Oracle AutoCash, all rules in their order: match payment with invoice, clear the account, clear past due
   * invoices, clear past due invoices grouped by payment term (the field `term`), apply to the oldest first.
   */
  oracleAutoCash(): Scheme
  /**
   * Oracle AutoCash with the application rule set line first, then tax, then freight, then late charges. The
   * parts of an item are `line`, `tax`, `freight` and `charges`.
   */
  oracleLineThenTax(): Scheme
  /** Oracle AutoCash with the application rule set line and tax in proportion, then freight, then late charges. */
  oracleLineWithTax(): Scheme
  /** Oracle AutoCash with the application rule set all in proportion: line, tax, freight and late charges. */
  oracleProRata(): Scheme
  /**
   * SAP Business One, rounds of a reconciliation: by reference, then one item of the same amount due within
   * three days of the payment, then all items due within three days if they add up. What is left is a
   * person's to reconcile.
   */
  sapBusinessOne(): Scheme
  /**
   * Odoo: payments by date, of one day the largest first, against items by due date, the smallest first. There
   * both sides are sorted by their signed amounts.
   */
  odoo(): Scheme
  /** ERPNext, payment reconciliation: payments by date against invoices by due date. */
  erpnext(): Scheme
  /**
   * iDempiere: explicit references, then all with all if the customer's totals are equal, then one item of the
   * same amount, then the oldest first. Each is done for all payments before the next; prepayments are left
   * out: give them another source than receipt.
   */
  idempiere(): Scheme
  /**
   * Tryton, proposed reconciliation: all with all if they add up, else one payment with the items that do;
   * nothing is ever paid in part. A group is taken only if it is the only one.
   */
  tryton(): Scheme
  /**
   * Stripe, bank transfers reconciled automatically: an item of exactly the amount, else a group of at most
   * five that adds up to it, else the oldest first; an invoice is never paid in part. A group is taken only if
   * it is the only one; there the smallest is.
   */
  stripe(): Scheme
  /** All open items in proportion to what is open. */
  proRata(): Scheme
}
