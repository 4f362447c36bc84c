// Generated from the source of the core by `cargo test -p duebook-tests --test mirror`; do not edit.

import type {
  AgingRow,
  Calendar,
  ClearingLine,
  ClearingPolicy,
  Converted,
  ConvertedParts,
  EntryCheck,
  EventDate,
  ExactSum,
  ForeignBalance,
  ForeignClearing,
  ForeignEntry,
  ForeignItem,
  ForeignLot,
  Lot,
  Parts,
  Plan,
  Quote,
  Receivable,
  Remainder,
  Revaluation,
  RevaluationPolicy,
  Rounding,
  Schedule,
  ScheduleRequest,
  Scheme,
  Split,
  Step,
  Terms,
} from './shapes'
import type { CivilDate, Currency, Id, Money } from './scalars'

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

/**
 * Checks a document before it is booked: the total in the base currency is the total at the rate, halves
 * away from zero, and the lines add up in both currencies, all exactly (用友U8).
 *
 * @throws `rate_direction`, `currency_mismatch`, `currencies_equal`, `number_out_of_range`, `too_many`,
 * `amount_too_large`
 */
export declare function checkForeignEntry(entry: ForeignEntry): EntryCheck

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

/**
 * The quote of the other direction, exactly: 12 dollars for 10 euros from 1.2 dollars for a euro.
 *
 * @throws `number_out_of_range`
 */
export declare function inverseQuote(quote: Quote): Quote

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

/**
 * Makes the schedule of a contract. The same request always gives the same bytes.
 *
 * @throws `amount_zero`, `empty`, `too_many`, `percent_total`, `lines_do_not_add_up`, `residue_flips_sign`,
 * `currency_mismatch`, `amount_negative`, `amount_not_positive`, `weights_all_zero`, `amount_too_large`,
 * `duplicate_id`, `unknown_event`, `no_previous_line`, `missing_field`, `number_out_of_range`,
 * `date_out_of_range`, `no_business_day`
 */
export declare function schedule(request: ScheduleRequest): Schedule

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

/**
 * Applies the steps to a date, in order.
 *
 * @throws `number_out_of_range`, `empty`, `too_many`, `date_out_of_range`
 */
export declare function walk(from: CivilDate, steps: readonly Step[]): CivilDate

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
   * number, inside one customer and currency. For the key option set `keys`; prepayments are left out as
   * there, so give them another source than receipt.
   */
  u8(): Scheme
  /** 金蝶KIS专业版: both sides in the order listed; the smaller total fills the other side. */
  kis(): Scheme
  /** 金蝶KIS标准版: only a document of the same business number (the field `number`) and the same amount. */
  kisStandard(): Scheme
  /** 畅捷通T+: red bills first, then prepayments, then receipts, each by document date, then number. */
  tPlus(): Scheme
  /**
   * 金蝶云苍穹: one rule after the other, each with fields that must match; here the same contract, then the
   * same order, then anything of the customer, always the oldest due first.
   */
  cosmic(): Scheme
  /**
   * 往来两清, its six ways in turn: same business number and amount (专认), same amount (逐笔), equal sums
   * within a department (部门) and a project (项目), same bill number and amount (票号), a group that adds up
   * (全额). The fields are `number`, `department`, `project` and `bill`. Where the original takes the first
   * group it finds, this one takes only the one that is unique.
   */
  twoWayClearing(): Scheme
  /**
   * Oracle AutoCash, all rules in their order: match payment with invoice, clear the account, clear past due
   * invoices, clear past due invoices grouped by payment term (the field `term`), apply to the oldest first.
   */
  oracleAutoCash(): Scheme
  /**
   * SAP Business One, rounds of a reconciliation: by reference, then one item of the same amount due within
   * three days of the payment, then the whole balance. What is left is a person's to reconcile.
   */
  sapBusinessOne(): Scheme
  /** Odoo: payments by date and amount against items by due date and amount. */
  odoo(): Scheme
  /** ERPNext, payment reconciliation: payments by date against invoices by due date. */
  erpnext(): Scheme
  /**
   * iDempiere: explicit references, then the whole balance, then one item of the same amount, then the
   * oldest first.
   */
  idempiere(): Scheme
  /** All open items in proportion to what is open. */
  proRata(): Scheme
  /** The names of all presets, sorted. */
  presets(): Scheme
}
