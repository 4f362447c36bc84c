// Generated from the source of the core by `cargo test -p duebook-tests --test mirror`; do not edit.

import type {
  AgingRow,
  Calendar,
  EventDate,
  Lot,
  Parts,
  Plan,
  Receivable,
  Remainder,
  Rounding,
  Schedule,
  Scheme,
  Split,
  Step,
  Terms,
} from './shapes'
import type { CivilDate, Id, Money } from './scalars'

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
 * Money only pays items of its own customer in its own currency. Lots are used by the date they
 * arrived, then by id. The time is that of sorting the items once; no lot looks twice at what was
 * already paid.
 *
 * @throws `amount_too_large`, `empty`, `too_many`, `duplicate_id`, `amount_not_positive`, `amount_negative`,
 * `not_yet_received`, `unknown_item`, `customer_mismatch`, `currency_mismatch`, `not_yet_issued`,
 * `over_allocated`, `insufficient_available`
 */
export declare function allocate(request: AllocationRequest): Plan

/**
 * Repairs typed or exported text, then takes it: normal form NFKC (full-width to half-width),
 * invisible characters dropped, blanks trimmed. A choice of the caller, never made silently.
 */
export declare function cleanId(text: string): Id

/** What `schedule` is asked. */
export interface ScheduleRequest {
  /** The contract amount; negative for a credit note, never zero. */
  readonly total: Money
  /** The payment terms. */
  readonly terms: Terms
  /**
   * The events reported so far, in any order, each once.
   * Left out: none.
   */
  readonly events?: readonly EventDate[] | undefined
  /** The business days; needed if the terms move dates. */
  readonly calendar?: Calendar | null | undefined
}

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
}
