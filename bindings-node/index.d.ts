// The calls of the package with a form of their own; those that look the same in every language are in
// `calls.d.ts`. The records they take and give are in `shapes.d.ts`.

import type {
  AccountBalanceRequest,
  AccountBatchRequest,
  AccountDecideRequest,
  AccountHoldsRequest,
  AccountLedgerRequest,
  AccountLinksRequest,
  AccountLotsRequest,
  AccountTieOutRequest,
  AccountToLotsRequest,
  AccountTraceRequest,
  AllocationRequest,
} from './calls'
import type {
  AccountHold,
  AccountLedger,
  AccountLink,
  AccountLot,
  AccountPlan,
  AccountPolicy,
  AccountSummary,
  AgingRow,
  Balance,
  BatchLine,
  BusinessDay,
  Calendar,
  Difference,
  Due,
  ErrorKind,
  LeftOver,
  Line,
  Lot,
  Movement,
  PartLine,
  Plan,
  Receivable,
  Refusal,
  Rounded,
  Rounding,
  Scheme,
  Step,
  TermLine,
  Terms,
  TieOut,
  Total,
  TraceLine,
} from './shapes'
import type { Amount, CivilDate, Currency, DecimalLike, Id, Money, Percent } from './scalars'

export * from './calls'
export * from './kept'
export type * from './shapes'
export type * from './scalars'

// Errors

/** What every refusal has, whatever its `code`. */
export interface RefusalFacts extends Error {
  readonly name: 'DuebookError'
  /** Where, in the spelling of the request: `lots[0].pays[1].amount`; empty for the request itself. */
  readonly path: string
  /** The message in English, with the path. */
  readonly message: string
  /** The message in Chinese (中文说明), without the path. */
  readonly zh: string
  /** Everything but the stack; a `bigint` becomes text. */
  toJSON(): Record<string, unknown>
}

/**
 * A refusal: nothing was changed, nothing was guessed. The `code` is stable and says which fields there are:
 *
 * ```ts
 * if (error instanceof DuebookError && error.code === 'currency_mismatch') {
 *   console.log(error.expected, error.found)
 * }
 * ```
 */
export type DuebookError = RefusalFacts & ErrorKind

/** The class of all refusals. Only the package makes them. */
export declare const DuebookError: abstract new (...none: never) => DuebookError

/** The stable code of a refusal. */
export type ErrorCode = ErrorKind['code']

// Money

/**
 * An amount, checked and frozen: `money('113000.01', 'CNY')`. It is also how a decimal object becomes the
 * amount of a record: `open: money(new Decimal('33900.00'), 'CNY')`.
 *
 * @throws `amount_syntax`, `amount_too_precise`, `amount_too_large`, `currency_unknown`, `currency_reserved`
 */
export declare function money(amount: Amount | DecimalLike, currency: Currency): Money

/** A currency with the decimal places it has. */
export interface CurrencyFacts {
  readonly currency: Currency
  readonly digits: number
}

/**
 * The facts of a currency.
 *
 * @throws `currency_unknown`, `currency_reserved`
 */
export declare function currency(code: Currency): CurrencyFacts

/**
 * The sum.
 *
 * @throws `currency_mismatch`, `amount_too_large`
 */
export declare function plus(left: Money, right: Money): Money

/**
 * The difference.
 *
 * @throws `currency_mismatch`, `amount_too_large`
 */
export declare function minus(left: Money, right: Money): Money

/**
 * The order of two amounts of one currency, as `Array.prototype.sort` wants it.
 *
 * @throws `currency_mismatch`
 */
export declare function compare(left: Money, right: Money): -1 | 0 | 1

/** A percentage of an amount, rounded to the minor unit as told. */
export declare function percentOf(amount: Money, percent: Percent, rounding: Rounding): Rounded

/**
 * An amount from text with any number of decimal places, rounded as told: the named door for sources
 * with finer scales than the currency.
 *
 * @throws `amount_syntax`, `amount_too_large`
 */
export declare function round(amount: Amount | DecimalLike, currency: Currency, rounding: Rounding): Rounded

// Dates and schedules

/** A date to be moved to a business day. */
export interface AdjustRequest {
  readonly date: CivilDate
  readonly convention: BusinessDay
  readonly calendar: Calendar
}

/**
 * The date, moved as told if it is not a business day.
 *
 * @throws `no_business_day`, `date_out_of_range`
 */
export declare function adjust(request: AdjustRequest): CivilDate

/** When a line is due. */
export declare const due: {
  /** A fixed date. */
  on(date: CivilDate): Due
  /** So many days after an event; 0 is the day of the event. */
  after(event: Id, days: number): Due
  /** So many months after an event, on the same day of the month or the last the month has. */
  monthsAfter(event: Id, months: number): Due
  /** The end of the month that lies so many months after an event; 0 is the month of the event. */
  endOfMonthAfter(event: Id, months: number): Due
  /** Any steps after an event. */
  fromEvent(event: Id, steps: readonly Step[]): Due
  /** Any steps after the due date of the line before. */
  afterPrevious(steps: readonly Step[]): Due
}

/** So many equal installments. */
export interface EqualTerms {
  /** 1 to 1,000. */
  readonly count: number
  /** When the first is due. */
  readonly first: Due
  /** Months from one to the next, 1 to 1,200. */
  readonly months: number
}

/**
 * Payment terms. Halves are rounded up, the last line takes what rounding leaves, dates stay where they
 * fall; spread the result to choose otherwise: `{ ...terms.percent([…]), remainder: 'first' }`.
 */
export declare const terms: {
  /** Terms over the given lines. */
  of(lines: readonly TermLine[]): Terms
  /** Terms by percentages that add up to 100, as in 30/40/30. */
  percent(lines: readonly (readonly [percent: Percent, due: Due])[]): Terms
  /** Equal installments, a number of months apart; month ends keep their anchor. */
  equal(request: EqualTerms): Terms
}

// Allocation and reports

/** What a handle allocates: the money to use, how to use it, and the business date. */
export interface PlanRequest {
  /** The money, in any order. */
  readonly lots: readonly Lot[]
  /** The order in which items are paid. */
  readonly scheme: Scheme
  /** The business date (业务日期): the date of every line, and what decides what is due. */
  readonly asOf: CivilDate
}

/**
 * The calls on the thread pool: `promises.matchPayments(request)`, or `import { matchPayments } from
 * 'duebook/promises'`. The main thread only writes the request and reads the answer. The request is read before
 * the promise is returned; what is refused rejects it with a `DuebookError`. `Book` and `Matcher` are there as well,
 * made by `Book.open`, `Matcher.open` …: what is asked of one is carried out in the order it was asked.
 */
export declare const promises: typeof import('./promises')

/** Items and a plan that was made for them, now or long ago. */
export interface StoredPlan {
  readonly items: readonly Receivable[]
  readonly plan: Plan
}

/**
 * The items as they are after a plan: the same records with less open. Without a plan it is made first.
 *
 * @throws those of `allocate`; `unknown_item`, `over_allocated` and `currency_mismatch` if the items are not those
 * the plan was made for
 */
export declare function settle(request: AllocationRequest | StoredPlan): readonly Receivable[]

/** The buckets and the date of an aging. */
export interface AgingQuestion {
  /** The inclusive upper limits of the buckets in days past due, rising: `[30, 60, 90]`. */
  readonly limits: readonly number[]
  /** The business date. */
  readonly asOf: CivilDate
}

// Bulk

/** Open items kept inside the engine, for lists too long to carry across at every call. Never changes. */
export declare class OpenItems {
  /**
   * Reads the items and keeps a copy; later changes of yours do not reach it. Refused here is what is no
   * item: fields, types, amounts and dates. Whether the items go together (`duplicate_id`,
   * `amount_negative`) is checked where they are used, by `plan` and `aging`.
   */
  constructor(items: readonly Receivable[])
  /** The same from the JSON text of a list, or its UTF-8 bytes as read from a file. */
  static fromJSON(text: string | Uint8Array): OpenItems
  /** How many they are. */
  get length(): number
  /** As `allocate`; the plan stays inside as well. */
  plan(request: PlanRequest): PlanHandle
  /** As `aging`. */
  aging(request: AgingQuestion): readonly AgingRow[]
  /** The items, or `count` of them from position `from` on. */
  items(from?: number, count?: number): readonly Receivable[]
  /**
   * Frees the items now instead of when the garbage collector and the event loop come to it: for loops
   * that make many handles without awaiting anything. Plans already made stay whole. Whatever is asked
   * of the handle afterwards throws a `TypeError`: a mistake of the program, not a refusal of its data.
   */
  release(): void
}

/** A plan kept inside the engine: only what is asked for is carried across. Comes from `OpenItems.plan`. */
export declare class PlanHandle {
  private constructor()
  /** The number of lines. */
  get lineCount(): number
  /** Control totals per currency. */
  get totals(): readonly Total[]
  /** What was settled without being paid, beside the line that settled it. */
  get differences(): readonly Difference[]
  /** How lines and differences are divided over the parts of their items; only for items with parts. */
  get parts(): readonly PartLine[]
  /** What stays on account, per lot. */
  get leftOver(): readonly LeftOver[]
  /** What a phase looked for and could not do. */
  get refusals(): readonly Refusal[]
  /** The lines, or `count` of them from position `from` on. */
  lines(from?: number, count?: number): readonly Line[]
  /** The whole plan. */
  toObject(): Plan
  /** The items as they are after the plan. */
  settle(): OpenItems
  /** Aging of the items as they are after the plan. */
  aging(request: AgingQuestion): readonly AgingRow[]
  /** Frees the plan now, as `OpenItems.release` does. */
  release(): void
}

/** A question to accounts that know their movements and their policy. */
type Asked<Request> = Omit<Request, 'movements' | 'policy'>

/**
 * All prepayment accounts of a company (预收账户), kept inside the engine: movements go in, the figures of any day
 * come out. The calls `account…` replay the movements every time; here one decision costs as much after a million
 * movements as after a thousand. Unlike other handles this one changes, by `apply` and `batch` alone.
 */
export declare class Accounts {
  /** The accounts after these movements, in the order they were recorded. */
  constructor(movements?: readonly Movement[], policy?: AccountPolicy)
  /**
   * The movement that does what is wanted, with the lots it takes and why. Nothing changes: store the movement and
   * apply it.
   */
  decide(request: Asked<AccountDecideRequest>): AccountPlan
  /** Applies one movement, after checking everything about it; what is refused has changed nothing. */
  apply(movement: Movement): void
  /**
   * Decides and applies one wish after another. A refused one is passed over; those after it see the accounts as
   * those before it left them.
   */
  batch(request: Asked<AccountBatchRequest>): readonly BatchLine[]
  /** The balances of these accounts at the end of a day, one for each currency, rolled up and account by account. */
  balance(request: Asked<AccountBalanceRequest>): readonly Balance[]
  /** The lines of an account from its first day to its last, both included. */
  ledger(request: Asked<AccountLedgerRequest>): AccountLedger
  /** The lots of these accounts that were there at the end of a day. */
  lots(request: Asked<AccountLotsRequest>): readonly AccountLot[]
  /** What can be used on a day, as lots for `allocate`. */
  toLots(request: Asked<AccountToLotsRequest>): readonly Lot[]
  /** The holds of these accounts that were there at the end of a day, in the order they were made. */
  holds(request: Asked<AccountHoldsRequest>): readonly AccountHold[]
  /** Compares what is on the books at the end of a day with the control accounts of the general ledger. */
  tieOut(request: Asked<AccountTieOutRequest>): TieOut
  /** The way of a lot up to a day: what it paid, what was held, where the rest went. */
  trace(request: Asked<AccountTraceRequest>): readonly TraceLine[]
  /** The links of an item up to a day, in the order they were recorded; those taken back stay and say so. */
  links(request: Asked<AccountLinksRequest>): readonly AccountLink[]
  /** How many movements there are, and the latest of their days. */
  summary(): AccountSummary
  /** The movements in the order they were recorded, or `count` of them from position `from` on. */
  movements(from?: number, count?: number): readonly Movement[]
  /** The same accounts once more, without a replay: for trying out what is not to be kept. */
  copy(): Accounts
  /** Frees the accounts now, as `OpenItems.release` does. */
  release(): void
}
