// Generated from the source of the core by `cargo test -p duebook-tests --test mirror`; do not edit.

import type {
  AccessPolicy,
  AccountHold,
  AccountKey,
  AccountLedger,
  AccountLot,
  AgingReport,
  AgingRules,
  ApprovalPolicy,
  AsOf,
  Balance,
  BookCorrections,
  BookMatch,
  BookRules,
  BookSnapshot,
  BookStream,
  BookSummary,
  BookVouchers,
  CaseHolding,
  Command,
  ConsistencyProof,
  ContractView,
  CreditPolicy,
  CustomerGrade,
  CustomerView,
  CutOff,
  Decision,
  DecisionLog,
  ExceptionAlert,
  ExceptionRecord,
  Field,
  FieldBlame,
  GradeContext,
  GradePolicy,
  Head,
  InboxLine,
  InclusionProof,
  ItemView,
  Masked,
  MatchBooking,
  MatchDecision,
  MatchItem,
  MatchLine,
  MatchParty,
  MatchPlan,
  MatchRules,
  MatchSummary,
  MatcherChange,
  MatcherUpdate,
  MoneySource,
  MoneyUse,
  MonthEnd,
  MonthEndOrder,
  Notice,
  Order,
  OrderCase,
  OrderCheck,
  OrderCheckRequest,
  OrderProblem,
  Organization,
  Origin,
  OverdueCase,
  Plan,
  Portfolio,
  PostingRules,
  PostingWindow,
  ReceiptView,
  ReconciledPeriod,
  RecordKey,
  Recorded,
  Scheme,
  StepTimes,
  UnmatchedMoney,
  Until,
  ValuedBalance,
  Verification,
  Viewer,
} from './shapes'
import type { CivilDate, Currency, Id, Instant, Money } from './scalars'
import type { MatchRequest } from './calls'

/**
 * A book as it follows from its events.
 *
 * The book holds its events in memory: they answer retries, reads as of an instant, and what changed since.
 *
 * Kept inside the engine: only what is asked for is carried across. Comes from `Book.open`, `Book.replay`,
 * `Book.replayLog` or `Book.restore`.
 */
export declare class Book {
  private constructor()
  /** An empty book of a company, or of whatever keeps its receivables apart. */
  static open(book: string): Book
  /** The book that follows from its events. */
  static replay(request: { readonly book: string; readonly events: readonly Recorded[] }): Book
  /**
   * The book that follows from the text of its log: one line an event, each line ended, as
   * `writeLog` writes it. No event has to be read one by one before.
   */
  static replayLog(request: { readonly book: string; readonly text: string }): Book
  /**
   * The book of a snapshot, and of the events after it: the same as the full replay.
   *
   * @throws `format_unknown`, `digest_mismatch`, `sequence_broken`, `torn_batch`
   */
  static restore(request: { readonly snapshot: BookSnapshot; readonly tail?: readonly Recorded[] | undefined }): Book
  /**
   * Works out what an order does. Nothing changes until the events are stored and applied.
   *
   * The id of the order is looked at first: if it is known with this content the answer is that of then, whatever
   * has happened since. The book is as it was afterwards.
   *
   * @throws `order_conflict`, `empty`, `too_many`, `amount_not_positive`, `text_too_long`, `clock_back`,
   * `version_conflict`
   */
  decide(order: Order): Decision
  /**
   * Takes over events that were stored: those of `decide`, or a part of the log that follows what
   * is here. All of them or none.
   *
   * @throws `format_unknown`, `other_book`, `sequence_broken`, `torn_batch`, `clock_back`, `order_conflict`,
   * `event_mismatch`
   */
  apply(events: readonly Recorded[]): void
  /** Takes over the lines of a log that follow what is here. All of them or none. */
  applyLog(text: string): void
  /**
   * Works out what an order does, as `decide`, and answers with the lines to be stored. A batch of
   * thousands of commands crosses a border quickly so, in both directions: `applyLog` knows the
   * lines that were decided last.
   */
  decideLog(order: Order): DecisionLog
  /**
   * The head of the book (根摘要): how many lines, and the root over all of them. Kept where the keeper of the log
   * cannot reach, it stands for every byte.
   *
   * Who never asks pays nothing, who asks pays for what is new: the digests of the lines seen so far are kept.
   */
  head(): Head
  /**
   * Proves that an event stands in the book as it is now (存在证明).
   *
   * @throws `number_out_of_range`
   */
  inclusion(sequence: number): InclusionProof
  /**
   * Proves that the book of today continues what it was at an earlier head (一致性证明).
   *
   * @throws `number_out_of_range`
   */
  consistency(count: number): ConsistencyProof
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
  validate(order: Order): readonly OrderProblem[]
  /** The people and departments of the book. */
  organization(): Organization
  /** Who may do what; none: everybody may do everything. */
  accessPolicy(): AccessPolicy | null
  /**
   * What a viewer sees of a record: its facts without those that are hidden, which are named.
   *
   * @throws `unknown_customer`, `unknown_person`, `not_allowed`
   */
  factsSeen(request: { readonly record: RecordKey; readonly viewer: Viewer }): Masked
  /**
   * A case (审批单): an order that waits for approval, or waited.
   *
   * @throws `unknown_case`
   */
  orderCase(caseId: Id): OrderCase
  /** The cases that are open (审批中), by id. */
  openCases(): readonly OrderCase[]
  /** The newest version of each approval policy that counts. */
  approvalPolicies(): readonly ApprovalPolicy[]
  /**
   * What waits for a person (待办审批), the most urgent first.
   *
   * @throws `unknown_person`
   */
  inbox(request: { readonly person: Id; readonly asOf: Instant }): readonly InboxLine[]
  /**
   * Who holds a case (当前审批人), and why; nothing before it was opened.
   *
   * @throws `unknown_case`, `instant_out_of_range`
   */
  caseHolders(request: { readonly case: Id; readonly asOf: Instant }): CaseHolding | null
  /**
   * The cases that are late (超时未审), the latest first.
   *
   * @throws `instant_out_of_range`
   */
  overdueCases(asOf: Instant): readonly OverdueCase[]
  /**
   * How long steps and cases took (审批时长), as known at that instant.
   *
   * @throws `too_many`, `number_out_of_range`
   */
  cycleTimes(request: { readonly percents: readonly number[]; readonly asOf: Instant }): readonly StepTimes[]
  /**
   * For each field of a customer, contract, receivable or receipt who gave it its present value, when, and by which
   * event (溯源责任), by the name of the field. The fields are those of `customer`,
   * `contract`, `receivable` and `receipt`; an event that
   * leaves a value as it is has not set it. The business date plays no part.
   *
   * @throws `unknown_customer`, `unknown_person`, `not_allowed`
   */
  blame(request: { readonly record: RecordKey; readonly asOf?: AsOf | undefined }): readonly FieldBlame[]
  /** The book. */
  id(): Id
  /** The number of the last event; 0 if there is none. */
  sequence(): number
  /**
   * What was recorded with a business date from the first day to the last, both included, and what was put right in
   * that time. It counts events: a batch that takes back three allocations made three corrections.
   *
   * @throws `date_out_of_reach`
   */
  corrections(request: { readonly first: CivilDate; readonly last: CivilDate }): BookCorrections
  /**
   * The exceptions (对账异常) of an account, by id, in the form in which `raise_exceptions` takes them as `known` and
   * the content of a period as `exceptions`.
   *
   * @throws `unknown_person`, `field_protected`
   */
  exceptions(request: { readonly account: Id; readonly asOf?: AsOf | undefined }): readonly ExceptionRecord[]
  /**
   * Which exceptions of an account need attention at the end of a day: open and owned by nobody, without a due date,
   * or overdue (责任到人).
   */
  exceptionAlerts(request: { readonly account: Id; readonly on: CivilDate; readonly viewer?: Viewer | null | undefined }): readonly ExceptionAlert[]
  /**
   * What a command is about, as the book stands: customer, owner, department, amount, currency, nature, contract,
   * item, and the fields of the records. Beside `action` it is all that a right or an approval rule has
   * to look at. A record the book does not know gives no facts.
   */
  facts(request: { readonly command: Command; readonly on: CivilDate }): readonly Field[]
  /**
   * What became of the money of a receipt (去向), also after it was moved to other accounts or became another kind
   * of money: together exactly what it brought in. Nothing if it never arrived or was taken back by the bank.
   *
   * @throws `unknown_receipt`, `unknown_person`, `not_allowed`, `field_protected`
   */
  wentTo(request: { readonly receipt: Id; readonly asOf?: AsOf | undefined }): readonly MoneyUse[]
  /**
   * Which receipts paid a receivable (来源), with the lot that carried the money and the movement that applied it:
   * together exactly what of it is paid.
   *
   * @throws `unknown_item`, `unknown_person`, `not_allowed`, `field_protected`
   */
  cameFrom(request: { readonly item: Id; readonly asOf?: AsOf | undefined }): readonly MoneySource[]
  /**
   * The lines of the log after the event of that number, as text.
   *
   * @throws `number_out_of_range`
   */
  logSince(sequence: number): string
  /** The book at this point, to be kept. */
  snapshot(): BookSnapshot
  /**
   * Another book that begins as this one was at a point: to see what was, or to go on another way. It has an id of
   * its own, so that what is recorded there is never taken for what happened here.
   *
   * @throws `number_out_of_range`, `torn_batch`, `other_book`
   */
  branch(request: { readonly until: Until; readonly id: Id }): Book
  /** Whose the first events of this book are, if it is a branch. */
  origins(): readonly Origin[]
  /** The book as it was recorded by an instant, for reading: a branch. */
  asRecorded(at: Instant): Book
  /**
   * Matches lines of a bank with everything that is open in the book (对账).
   *
   * Whose names and accounts may stand on a line the book knows in part: the names of its customers, also those they
   * had before they were merged. `parties` says what else is known: other names, accounts, groups, payers.
   */
  matchLines(request: { readonly lines: readonly MatchLine[]; readonly parties?: readonly MatchParty[] | undefined; readonly rules?: MatchRules | undefined; readonly asOf?: AsOf | undefined }): BookMatch
  /**
   * The commands for what is certain (入账指令): the money is recorded and pays what it is for.
   *
   * A decision that somebody confirmed is booked if its outcome was set to `Post`.
   *
   * @throws `unknown_item`
   */
  matchCommands(request: { readonly found: BookMatch; readonly unmatched: UnmatchedMoney }): MatchBooking
  /**
   * The notices of the events after the one of that number, one for an event at most. Who holds a case is looked
   * up at the instant of the event among the people of today.
   *
   * @throws `number_out_of_range`
   */
  outbox(sequence: number): readonly Notice[]
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
  portfolio(asOf?: AsOf | undefined): Portfolio
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
  vouchers(request: { readonly rules: PostingRules; readonly window?: PostingWindow | undefined }): BookVouchers
  /** The first line of the log of the book, before those of its events: its `Genesis`. */
  firstLine(): string
  /**
   * The balances (余额) of a customer, one for each currency; a merged customer leads to the one who stays, whose are
   * also the accounts of those who became that customer, as far as anything stands in them on the day.
   *
   * @throws `unknown_customer`, `amount_too_large`, `unknown_person`, `not_allowed`, `field_protected`
   */
  balance(request: { readonly customer: Id; readonly asOf?: AsOf | undefined }): readonly Balance[]
  /** What a customer has available (可用余额) at the end of a day, one amount for each currency. */
  available(request: { readonly customer: string; readonly on: CivilDate }): readonly Money[]
  /**
   * The running ledger (收支明细) of an account from one day to another, in the eyes of a viewer if one is named.
   *
   * @throws `unknown_person`, `not_allowed`, `field_protected`
   */
  ledger(request: { readonly account: AccountKey; readonly first: CivilDate; readonly last: CivilDate; readonly viewer?: Viewer | null | undefined }): AccountLedger
  /**
   * The lots of a customer at the end of a day.
   *
   * @throws `unknown_customer`, `unknown_person`, `not_allowed`, `field_protected`
   */
  lots(request: { readonly customer: Id; readonly asOf?: AsOf | undefined }): readonly AccountLot[]
  /**
   * The holds and refunds of a customer at the end of a day.
   *
   * @throws `unknown_customer`, `unknown_person`, `not_allowed`, `field_protected`
   */
  holds(request: { readonly customer: Id; readonly asOf?: AsOf | undefined }): readonly AccountHold[]
  /**
   * What a customer owes (未清项) at the end of a day, by id; a merged customer leads to the one who stays.
   *
   * @throws `unknown_customer`, `unknown_person`, `not_allowed`, `field_protected`
   */
  openItems(request: { readonly customer: Id; readonly asOf?: AsOf | undefined }): readonly ItemView[]
  /**
   * One receivable at the end of a day.
   *
   * @throws `unknown_item`, `unknown_person`, `not_allowed`, `field_protected`
   */
  receivable(request: { readonly item: Id; readonly asOf?: AsOf | undefined }): ItemView
  /**
   * What all customers together owe at the end of a day in one currency: the control total of the receivables; for a
   * viewer that of the receivables that may be seen.
   *
   * @throws `amount_too_large`, `unknown_person`, `field_protected`
   */
  controlTotal(request: { readonly currency: Currency; readonly asOf?: AsOf | undefined }): Money
  /**
   * A customer. The business date plays no part.
   *
   * @throws `unknown_customer`, `unknown_person`, `not_allowed`
   */
  customer(request: { readonly customer: Id; readonly asOf?: AsOf | undefined }): CustomerView
  /**
   * A contract. The business date plays no part.
   *
   * @throws `unknown_contract`, `unknown_person`, `not_allowed`, `field_protected`
   */
  contract(request: { readonly contract: Id; readonly asOf?: AsOf | undefined }): ContractView
  /**
   * A receipt. The business date plays no part.
   *
   * @throws `unknown_receipt`, `unknown_person`, `not_allowed`, `field_protected`
   */
  receipt(request: { readonly receipt: Id; readonly asOf?: AsOf | undefined }): ReceiptView
  /**
   * The tags of a record; none of one that nobody knows. The business date plays no part.
   *
   * @throws `unknown_person`, `not_allowed`, `field_protected`
   */
  tags(request: { readonly subject: RecordKey; readonly asOf?: AsOf | undefined }): readonly Id[]
  /** The rules that hold on a business date. */
  rules(on: CivilDate): BookRules
  /** The last closed day (结账日). */
  closedThrough(): CivilDate | null
  /**
   * What a scheme would do with the money of a customer on a day, with the reasons (核销方案). Nothing changes.
   *
   * @throws `missing_field`, `unknown_customer`, `unknown_person`, `not_allowed`, `field_protected`
   */
  proposal(request: { readonly customer: Id; readonly scheme?: Scheme | null | undefined; readonly asOf?: AsOf | undefined }): Plan
  /** The version of a stream: how many events touched it. What a writer expects it to be still. */
  version(stream: BookStream): number
  /**
   * The events that touched a stream, oldest first: who changed what, when, from what to what (变更记录). Events are
   * whole: a viewer from whom a field is hidden sees none of them.
   *
   * @throws `unknown_person`, `not_allowed`, `field_protected`
   */
  history(request: { readonly stream: BookStream; readonly viewer?: Viewer | null | undefined }): readonly Recorded[]
  /**
   * The events after the one of that number: what a reader who has seen so many does not know yet.
   *
   * @throws `number_out_of_range`
   */
  changesSince(sequence: number): readonly Recorded[]
  /** The events of an order; none if it is not known. */
  order(order: Id): readonly Recorded[]
  /**
   * What was done with the reconciliation periods of an account, by their last day: what `period_status` takes as
   * `entries`.
   *
   * @throws `unknown_person`, `not_allowed`, `field_protected`
   */
  reconciliations(request: { readonly account: Id; readonly asOf?: AsOf | undefined }): readonly ReconciledPeriod[]
  /**
   * The grade of one customer with its reasons and what would lift it (信用等级), as `grades` gives it.
   *
   * @throws `unknown_customer`, `unknown_person`, `not_allowed`, `field_protected`
   */
  grade(request: { readonly customer: Id; readonly cutOff: CutOff; readonly policy?: GradePolicy | undefined; readonly context?: GradeContext | undefined; readonly viewer?: Viewer | null | undefined }): CustomerGrade
  /**
   * May this order go out? (订单信用检查), as `checkOrder` says. A grade that is not given is that of the book by
   * the policy.
   *
   * @throws `unknown_person`, `not_allowed`, `field_protected`
   */
  checkOrder(request: { readonly request: OrderCheckRequest; readonly policy?: CreditPolicy | undefined; readonly viewer?: Viewer | null | undefined }): OrderCheck
  /** What is open by age (账龄分析), as `agingReport` tells; for a viewer of what may be seen. */
  aging(request: { readonly cutOff: CutOff; readonly rules?: AgingRules | undefined; readonly viewer?: Viewer | null | undefined }): AgingReport
  /** The month-end pack (月末报告), as `monthEnd` makes it; for a viewer of what may be seen. */
  monthEnd(request: { readonly cutOff: CutOff; readonly order?: MonthEndOrder | undefined; readonly viewer?: Viewer | null | undefined }): MonthEnd
  /**
   * What foreign receivables and foreign money are worth in the home currency (账面本位币余额), by customer and
   * record; nothing in a book that declares none.
   *
   * @throws `unknown_person`, `field_protected`
   */
  values(asOf?: AsOf | undefined): readonly ValuedBalance[]
  /** All customers with all figures; for a viewer those whose accounts may be seen. */
  summary(asOf?: AsOf | undefined): BookSummary
  /**
   * Adds all events up once more, without any of the running figures, and compares (全面核对): what every
   * customer has on the books in every currency, and what is open of every receivable.
   *
   * @throws `amount_too_large`
   */
  verify(): Verification
  /** The same once more, without making it anew: for trying out what is not to be kept. */
  copy(): Book
  /** Frees it now, as `OpenItems.release` does. */
  release(): void
}

/**
 * Lines, items and customers with the plan for them, kept while they change.
 *
 * Its plan is always, to the last byte, that of `matchPayments` for the same lines, items,
 * customers and rules. New lines, lines that go or are corrected, and what is confirmed cost what they concern: only
 * the payments that look at the same items and customers are looked at again, and only the groups of payments and items
 * in which something came or went are chosen among again. Items and customers that come or go change what everything
 * weighs (how common an amount, a name, a number is, of how many): then everything is weighed anew.
 *
 * Kept inside the engine: only what is asked for is carried across.
 */
export declare class Matcher {
  /** Matches, and keeps what was found out. */
  constructor(request: MatchRequest)
  /**
   * Makes changes, all or none, and says which decisions are new or others than before.
   *
   * @throws `unknown_item`, `over_allocated`, `currency_mismatch`, `too_many`
   */
  apply(changes: readonly MatcherChange[]): MatcherUpdate
  /** A decision for every line, as `matchPayments` makes it. */
  plan(): MatchPlan
  /**
   * What is decided of one line, payment by payment if it is a batch.
   *
   * @throws `unknown_item`
   */
  decisions(line: Id): readonly MatchDecision[]
  /** How many lines are decided how. */
  summary(): MatchSummary
  /** The lines there are now, in the order of their ids. */
  lines(): readonly MatchLine[]
  /** The items there are now, in the order of their ids, with what is open of them. */
  items(): readonly MatchItem[]
  /** The customers there are now, in the order of their ids. */
  parties(): readonly MatchParty[]
  /** What is allowed; that never changes. */
  rules(): MatchRules
  /** How many lines and items there are. */
  count(): number
  /** The same once more, without making it anew: for trying out what is not to be kept. */
  copy(): Matcher
  /** Frees it now, as `OpenItems.release` does. */
  release(): void
}
