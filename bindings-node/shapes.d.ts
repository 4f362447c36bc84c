// Generated from the source of the core by `cargo test -p duebook-tests --test mirror`; do not edit.

import type { CivilDate, Currency, Id, Instant, Money, Percent, Rate } from './scalars'

/**
 * How an exact result becomes whole minor units. There is no default: where two systems disagree,
 * the choice has a name.
 *
 * - `halfUp`: Halves away from zero: what commerce calls rounding (四舍五入).
 * - `halfDown`: Halves towards zero.
 * - `halfEven`: Halves to the even neighbour: bankers' rounding (四舍六入五成双).
 * - `halfOdd`: Halves to the odd neighbour.
 * - `halfCeiling`: Halves towards plus infinity.
 * - `halfFloor`: Halves towards minus infinity.
 * - `up`: Away from zero.
 * - `down`: Towards zero: cutting off (截尾).
 * - `ceiling`: Towards plus infinity.
 * - `floor`: Towards minus infinity.
 */
export type Rounding = 'halfUp' | 'halfDown' | 'halfEven' | 'halfOdd' | 'halfCeiling' | 'halfFloor' | 'up' | 'down' | 'ceiling' | 'floor'

/** A rounded amount, and whether rounding changed it. */
export interface Rounded {
  /** The amount after rounding. */
  readonly value: Money
  /** Whether the exact result needed no rounding. */
  readonly exact: boolean
}

/** What the parts are in proportion to. */
export type Parts =
  | PartsEqual
  | PartsWeights
  | PartsPercents

/** So many equal parts. */
export interface PartsEqual {
  readonly kind: 'equal'
  /** How many: 1 to 1,000,000. */
  readonly count: number
}

/** In proportion to whole weights; a weight of zero gets nothing. */
export interface PartsWeights {
  readonly kind: 'weights'
  /** The weights, each 0 to 1,000,000,000,000 (10¹²), not all zero. */
  readonly weights: readonly number[]
}

/** By percentages that add up to 100. */
export interface PartsPercents {
  readonly kind: 'percents'
  /** The percentages. */
  readonly percents: readonly Percent[]
}

/**
 * Who gets the minor units that rounding leaves over. Parts with a share of zero never do.
 *
 * - `last`: The last part takes all of it (Odoo, Fineract, iDempiere; 尾差计入最后一期).
 * - `first`: The first part takes all of it (U8 settlement batches).
 * - `largestRemainder`: One unit each, to the parts that lost most by rounding; ties to the earlier (Hamilton's method, moneyphp).
 * - `largestPart`: The largest part takes all of it; ties to the earlier (Blnk).
 * - `fromTop`: One unit each from the top (Numscript).
 */
export type Remainder = 'last' | 'first' | 'largestRemainder' | 'largestPart' | 'fromTop'

/** The parts, in the order asked for, and the residue that the policy placed. */
export interface Split {
  /** The parts; they add up to the total exactly. */
  readonly parts: readonly Money[]
  /** What rounding each part by itself left over (or lacked, if negative), already inside the parts. */
  readonly residue: Money
}

/** An exact number, in lowest terms. It is divided and rounded only where it is shown. */
export interface Fraction {
  /** The upper number. */
  readonly numerator: number
  /** The lower number, more than zero. */
  readonly denominator: number
}

/** What happened to the candidate on its way to the amount. */
export type SlipKind =
  | SlipKindPointRight
  | SlipKindPointLeft
  | SlipKindTransposed

/** The decimal point slipped to the right: the amount is 10, 100 or 1,000 times the candidate. */
export interface SlipKindPointRight {
  readonly kind: 'pointRight'
  /** How many places, 1 to 3. */
  readonly places: number
}

/** The decimal point slipped to the left: the candidate is 10, 100 or 1,000 times the amount. */
export interface SlipKindPointLeft {
  readonly kind: 'pointLeft'
  /** How many places, 1 to 3. */
  readonly places: number
}

/** Two digits that stand side by side changed places. */
export interface SlipKindTransposed {
  readonly kind: 'transposed'
  /** The left one of them, counted from the right: 2 for the last two digits of the minor units. */
  readonly digit: number
}

/** A candidate from which the amount differs by one typing mistake. */
export interface Slip {
  /** The position of the candidate, from 0. */
  readonly position: number
  /** The candidate. */
  readonly candidate: Money
  /** The mistake. */
  readonly kind: SlipKind
}

/**
 * A day of the week.
 *
 * - `monday`: 星期一
 * - `tuesday`: 星期二
 * - `wednesday`: 星期三
 * - `thursday`: 星期四
 * - `friday`: 星期五
 * - `saturday`: 星期六
 * - `sunday`: 星期日
 */
export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'

/**
 * What happens to a date that is not a business day.
 *
 * - `unadjusted`: It stays.
 * - `following`: The next business day (顺延).
 * - `modifiedFollowing`: The next business day, unless that is in another month: then the previous one.
 * - `preceding`: The previous business day (提前).
 * - `modifiedPreceding`: The previous business day, unless that is in another month: then the next one.
 */
export type BusinessDay = 'unadjusted' | 'following' | 'modifiedFollowing' | 'preceding' | 'modifiedPreceding'

/** The days on which nobody pays, given by the caller: the library knows no country. */
export interface Calendar {
  /**
   * Days of the week that are not worked.
   * Left out: none.
   */
  readonly weekend?: readonly Weekday[] | undefined
  /**
   * Single dates that are not worked, in any order.
   * Left out: none.
   */
  readonly holidays?: readonly CivilDate[] | undefined
  /**
   * Single dates that are worked although they fall on a weekend (调休上班日); they win over both lists above.
   * Left out: none.
   */
  readonly workdays?: readonly CivilDate[] | undefined
}

/** One step from a date to a later (or earlier) one; a due rule is a list of them, applied in order. */
export type Step =
  | StepDays
  | StepMonths
  | StepEndOfMonth
  | StepDayOfMonth
  | StepPaymentDays

/** So many calendar days later; negative is earlier. */
export interface StepDays {
  readonly kind: 'days'
  /** -36,500 to 36,500. */
  readonly days: number
}

/**
 * So many months later on the anchor day: the day of the month that the step before meant. From
 * 31 January one month leads to 28 February, and one more to 31 March; from the end of a month, to
 * the end of a month; from the payment day 31 that fell on 28 February, to 31 March.
 */
export interface StepMonths {
  readonly kind: 'months'
  /** -1,200 to 1,200. */
  readonly months: number
}

/** The last day of the month. */
export interface StepEndOfMonth {
  readonly kind: 'endOfMonth'
}

/** That day of the same month, or its last day if the month is shorter. */
export interface StepDayOfMonth {
  readonly kind: 'dayOfMonth'
  /** 1 to 31. */
  readonly day: number
}

/** The first of these days of the month on or after the date (付款日). */
export interface StepPaymentDays {
  readonly kind: 'paymentDays'
  /** 1 to 31 each, in any order; a day the month lacks is its last day. */
  readonly days: readonly number[]
}

/** Where a due rule begins to count. */
export type Start =
  | StartEvent
  | StartDate
  | StartPrevious

/**
 * A business event or milestone (里程碑): signing, delivery, acceptance, invoice … The line has no
 * date until the event is reported.
 */
export interface StartEvent {
  readonly kind: 'event'
  /** The name of the event, the caller's own. */
  readonly event: Id
}

/** A fixed date. */
export interface StartDate {
  readonly kind: 'date'
  /** The date. */
  readonly date: CivilDate
}

/**
 * The due date of the line before it, before that was moved to a business day: a chain of lines does not
 * drift over holidays. Months keep their anchor through the chain: 31 January, 28 February, 31 March.
 */
export interface StartPrevious {
  readonly kind: 'previous'
}

/** A date to count from, and the steps from there. */
export interface Due {
  /** Where counting begins. */
  readonly start: Start
  /**
   * The steps from there, applied in order; none means the start itself.
   * Left out: none.
   */
  readonly steps?: readonly Step[] | undefined
}

/**
 * Which part of the amount a line takes. A rule in the order of the lines, so that any term of Odoo,
 * ERPNext, Tryton or OCA can be written down.
 */
export type Share =
  | SharePercent
  | SharePercentOfRest
  | ShareFixed
  | ShareRest

/** A percentage of the whole amount. */
export interface SharePercent {
  readonly kind: 'percent'
  /** The percentage. */
  readonly percent: Percent
  /**
   * Round to a multiple of this amount instead of the minor unit, such as whole yuan. What that leaves
   * over goes to one line, with `last`, `first` and `largestPart`, whatever its multiple. With `fromTop`
   * and `largestRemainder` each line in the order of the policy takes one multiple of its own until
   * less than that is left, and the line whose turn it then is takes what is left.
   */
  readonly multiple?: Money | null | undefined
}

/** A percentage of what the lines before it left. */
export interface SharePercentOfRest {
  readonly kind: 'percentOfRest'
  /** The percentage. */
  readonly percent: Percent
}

/** A fixed amount, zero or more; of a negative total (a credit note) it takes the sign. */
export interface ShareFixed {
  readonly kind: 'fixed'
  /** The amount. */
  readonly amount: Money
}

/** What the other lines leave (余额行). Several such lines share it by weight. */
export interface ShareRest {
  readonly kind: 'rest'
  /**
   * 0 to 10¹²; 1 unless said otherwise.
   * Left out: `1`.
   */
  readonly weight?: number | undefined
}

/**
 * What kind of installment a line makes.
 *
 * - `installment`: An ordinary installment (分期款).
 * - `downPayment`: Paid before anything is delivered (预付款、首付款).
 * - `progress`: Released by progress of the work (进度款).
 * - `retention`: Held back until the warranty has run out (质保金).
 */
export type Purpose = 'installment' | 'downPayment' | 'progress' | 'retention'

/** One line of the terms. */
export interface TermLine {
  /** Which part of the amount. */
  readonly share: Share
  /** When it is due. */
  readonly due: Due
  /**
   * What kind of installment it is.
   * Left out: `installment`.
   */
  readonly purpose?: Purpose | undefined
  /** A name of the caller's for the line, carried to the installment. */
  readonly label?: Id | null | undefined
}

/** The payment terms of a contract. */
export interface Terms {
  /** The lines, 1 to 10,000. */
  readonly lines: readonly TermLine[]
  /** How each share is rounded to the minor unit. */
  readonly rounding: Rounding
  /**
   * Which line takes what rounding leaves over, among percentages that add up to 100 or among the
   * lines that share the rest.
   */
  readonly remainder: Remainder
  /** What happens to a due date that is not a business day; anything but `unadjusted` needs a calendar. */
  readonly businessDay: BusinessDay
}

/** A reported event: what happened, and on which day. */
export interface EventDate {
  /** The event the terms wait for. */
  readonly event: Id
  /** The day it happened. */
  readonly date: CivilDate
}

/** What a schedule is made from. */
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

/** One installment (一期). */
export interface Installment {
  /** 1 for the first line of the terms. */
  readonly number: number
  /** What is to be paid; it never has the opposite sign of the total. */
  readonly amount: Money
  /** When; absent while the event has not been reported. */
  readonly due?: CivilDate | null | undefined
  /** The event the date counts from, reported or not; absent for fixed dates. */
  readonly event?: Id | null | undefined
  /** What kind of installment it is. */
  readonly purpose: Purpose
  /** The caller's name for it. */
  readonly label?: Id | null | undefined
}

/** The installments of a contract, in the order of the terms. */
export interface Schedule {
  /** The contract amount: exactly what the installments add up to. */
  readonly total: Money
  /** The installments. */
  readonly installments: readonly Installment[]
  /** What rounding left over and the remainder policy placed; zero if every share was exact. */
  readonly residue: Money
}

/** The value of a field, typed. */
export type Value =
  | ValueText
  | ValueWhole
  | ValueDate
  | ValueFlag
  | ValueAmount

/** A number, code or name. */
export interface ValueText {
  readonly kind: 'text'
  /** The text, in the form of an identifier. */
  readonly text: Id
}

/** A whole number. */
export interface ValueWhole {
  readonly kind: 'whole'
  /** The number. */
  readonly whole: number
}

/** A date. */
export interface ValueDate {
  readonly kind: 'date'
  /** The date. */
  readonly date: CivilDate
}

/** Yes or no. */
export interface ValueFlag {
  readonly kind: 'flag'
  /** Whether it is so. */
  readonly flag: boolean
}

/** An amount of money. */
export interface ValueAmount {
  readonly kind: 'amount'
  /** The amount. */
  readonly amount: Money
}

/**
 * A named value on a customer, contract, receivable or lot: the contract, order or project it belongs to
 * (辅助核算), or anything else the caller wants to filter, match or report by (自定义字段).
 */
export interface Field {
  /** The name, the caller's own: `contract`, `order`, `project`, `department`. */
  readonly name: Id
  /** The value. */
  readonly value: Value
}

/**
 * Paying on or before a day settles the item for less.
 *
 * The amount and the day are those agreed when the item came into being: a later change of the terms
 * does not touch them.
 */
export interface Discount {
  /** The last day on which it may be taken. */
  readonly until: CivilDate
  /** How much less is to be paid, more than zero and not more than the item. */
  readonly amount: Money
}

/** One component of an item and what is open of it. */
export interface Part {
  /** The component, the caller's own name: `line`, `tax`, `freight`, `principal`, `interest`. */
  readonly component: Id
  /** What is open of it, zero or more. */
  readonly open: Money
}

/**
 * What kind of money a lot is (款项性质). The kind decides what may be done with it.
 *
 * - `advance`: Money before a contract exists (预收账款).
 * - `contractLiability`: Money under a contract (合同负债).
 * - `deposit`: A deposit that binds both sides (定金).
 * - `earnest`: Earnest money, an ordinary advance in law (订金).
 * - `guarantee`: A guarantee (保证金): it pays only items that are named.
 * - `promotional`: Money given, not paid (赠送金): used before paid money and never refunded.
 * - `unidentified`: Money nobody has identified yet (未明款项): it pays nothing.
 */
export type Nature = 'advance' | 'contractLiability' | 'deposit' | 'earnest' | 'guarantee' | 'promotional' | 'unidentified'

/**
 * Where a credit comes from. Phases of a scheme may take one source before another.
 *
 * - `receipt`: A payment that has just arrived (收款).
 * - `onAccount`: Money that was already on account (预收款).
 * - `creditNote`: A credit note, return or red-letter bill (红字单据).
 * - `payable`: What we owe the customer as our supplier (应付款).
 */
export type Source = 'receipt' | 'onAccount' | 'creditNote' | 'payable'

/** One limit of what a lot may pay: the field must have one of these values. */
export interface Scope {
  /** The name of the field of the item. */
  readonly field: Id
  /** The values it may have, 1 to 1,000. */
  readonly values: readonly Value[]
}

/** An item that a lot is meant for. */
export interface NamedItem {
  /** The item. */
  readonly item: Id
  /** How much of it to pay; absent: as much as is open and left. */
  readonly amount?: Money | null | undefined
}

/** One receipt, or what is left of one. */
export interface Lot {
  /** The lot, unique among the lots of one call. */
  readonly id: Id
  /** The customer who paid. */
  readonly customer: Id
  /** What is left to use, more than zero. */
  readonly amount: Money
  /** The day it arrived (到账日期). */
  readonly received: CivilDate
  /**
   * What kind of money it is.
   * Left out: `advance`.
   */
  readonly nature?: Nature | undefined
  /**
   * Numbers the payer quoted: items, contracts, orders, invoices.
   * Left out: none.
   */
  readonly references?: readonly Id[] | undefined
  /**
   * Items that the payer or a clerk named, to be paid first and in this order.
   * Left out: none.
   */
  readonly pays?: readonly NamedItem[] | undefined
  /**
   * Where the credit comes from.
   * Left out: `receipt`.
   */
  readonly source?: Source | undefined
  /**
   * What it belongs to: contract, order, project, department; and whatever else the caller keeps.
   * Left out: none.
   */
  readonly fields?: readonly Field[] | undefined
  /**
   * The items it may pay (使用范围): all limits must hold. None: any item of the customer.
   * Left out: none.
   */
  readonly scope?: readonly Scope[] | undefined
  /**
   * Lots of a lower number are used first, 0 to 100.
   * Left out: `50`.
   */
  readonly priority?: number | undefined
  /** The first day on which it can no longer be used (到期失效). Absent: it never expires. */
  readonly expires?: CivilDate | null | undefined
}

/**
 * What kind of debt an item is. The kind decides which phases of a scheme look at it.
 *
 * - `ordinary`: An invoice, an installment, an opening balance (应收款).
 * - `lateCharge`: A charge for paying late (滞纳金).
 * - `refund`: Money the customer got back and that a receipt may be set against (退款).
 * - `writtenOff`: An item already written off: paid only if it is named (收回已核销坏账).
 */
export type ItemKind = 'ordinary' | 'lateCharge' | 'refund' | 'writtenOff'

/** An open item: one invoice, one installment, one opening balance. */
export interface Receivable {
  /** The item, unique among the items of one call. */
  readonly id: Id
  /** The customer who owes it. */
  readonly customer: Id
  /** What is still open (未付金额), zero or more. */
  readonly open: Money
  /** The day it is due (应付日期). */
  readonly due: CivilDate
  /** The day it came into being; before it, it does not take part. Absent: it always does. */
  readonly issued?: CivilDate | null | undefined
  /**
   * Other numbers under which a payer may quote it: contract, order, invoice, shipment.
   * Left out: none.
   */
  readonly references?: readonly Id[] | undefined
  /**
   * What kind of debt it is.
   * Left out: `ordinary`.
   */
  readonly kind?: ItemKind | undefined
  /**
   * Whether the customer disputes it (有争议).
   * Left out: `false`.
   */
  readonly disputed?: boolean | undefined
  /**
   * What it belongs to: contract, order, project, department; and whatever else the caller keeps.
   * Left out: none.
   */
  readonly fields?: readonly Field[] | undefined
  /**
   * What the open amount consists of: lines, tax, freight, charges; principal, interest. Together they
   * are `open`. None: it is one sum.
   * Left out: none.
   */
  readonly parts?: readonly Part[] | undefined
  /**
   * Discounts for paying early, as they were agreed when the item came into being.
   * Left out: none.
   */
  readonly discounts?: readonly Discount[] | undefined
}

/**
 * The end of a day, seen with what had been entered by another day.
 *
 * Without `known` a report for a past date takes in whatever was entered since with a business date before it.
 * With it, the report is the one that could have been printed then, unchanged by anything entered later.
 */
export interface CutOff {
  /** The day; its end counts (业务日期). */
  readonly on: CivilDate
  /** What was entered after the end of this day is not known (录入日期). Absent: everything is known. */
  readonly known?: CivilDate | null | undefined
}

/**
 * What kind of money paid.
 *
 * - `receipt`: Money that arrived for it (收款).
 * - `prepayment`: Money that was on account before (预收冲应收).
 * - `netting`: What we owed the customer, or anything else that is not cash (应收冲应付).
 */
export type PaidBy = 'receipt' | 'prepayment' | 'netting'

/**
 * Why a payment was taken back.
 *
 * - `undone`: It was matched to the wrong debt (反核销).
 * - `bounced`: The bank took the money back (退票).
 */
export type ReversalCause = 'undone' | 'bounced'

/**
 * How a dispute ended.
 *
 * - `customerRight`: The customer was right: a credit note follows as an event of its own.
 * - `customerWrong`: The customer was wrong: it was due all the time.
 * - `settled`: They agreed, or the dispute was dropped: it was not late while disputed.
 */
export type DisputeOutcome = 'customerRight' | 'customerWrong' | 'settled'

/** What happened to a debt. Amounts are more than zero and of its currency. */
export type DebtAct =
  | DebtActPaid
  | DebtActPaymentReversed
  | DebtActCredited
  | DebtActDeducted
  | DebtActDeductionReversed
  | DebtActWrittenOff
  | DebtActRecovered
  | DebtActCanceled
  | DebtActChanged
  | DebtActDisputed
  | DebtActDisputeEnded
  | DebtActPromised
  | DebtActReminded
  | DebtActReassigned

/** Money settled a part of it, or all (核销). */
export interface DebtActPaid {
  readonly kind: 'paid'
  /** How much. */
  readonly amount: Money
  /** The receipt. */
  readonly receipt?: Id | null | undefined
  /** When the money arrived, if it was on account before. Absent: on the day of the event. */
  readonly received?: CivilDate | null | undefined
  /**
   * What kind of money it was.
   * Left out: `receipt`.
   */
  readonly by?: PaidBy | undefined
}

/** A payment, or a part of it, is taken back: the debt is open again as if that had never been paid. */
export interface DebtActPaymentReversed {
  readonly kind: 'paymentReversed'
  /** How much. */
  readonly amount: Money
  /** The receipt. */
  readonly receipt?: Id | null | undefined
  /** Why. */
  readonly cause: ReversalCause
}

/** A credit note took something off (红字、退货). */
export interface DebtActCredited {
  readonly kind: 'credited'
  /** How much. */
  readonly amount: Money
}

/** A discount, a fee or rounding was settled beside a payment (现金折扣、手续费、尾差). */
export interface DebtActDeducted {
  readonly kind: 'deducted'
  /** How much. */
  readonly amount: Money
}

/** What was settled beside a payment is owed again. */
export interface DebtActDeductionReversed {
  readonly kind: 'deductionReversed'
  /** How much. */
  readonly amount: Money
}

/** It, or a part of it, was given up (坏账核销). */
export interface DebtActWrittenOff {
  readonly kind: 'writtenOff'
  /** How much. */
  readonly amount: Money
}

/** What was given up is owed again (坏账收回). */
export interface DebtActRecovered {
  readonly kind: 'recovered'
  /** How much. */
  readonly amount: Money
}

/** What is open of it falls away (作废). */
export interface DebtActCanceled {
  readonly kind: 'canceled'
}

/** It has another amount or another day, by agreement (变更). What was settled stays settled. */
export interface DebtActChanged {
  readonly kind: 'changed'
  /** What it comes to from now on. Absent: as before. */
  readonly amount?: Money | null | undefined
  /** When it is due from now on. Absent: as before. */
  readonly due?: CivilDate | null | undefined
}

/** The customer disputes it (有争议). */
export interface DebtActDisputed {
  readonly kind: 'disputed'
  /** How much of it; of what is open, at most all counts. Absent: all. */
  readonly amount?: Money | null | undefined
}

/** The dispute is over. */
export interface DebtActDisputeEnded {
  readonly kind: 'disputeEnded'
  /** How. */
  readonly outcome: DisputeOutcome
}

/** The customer promised to pay (付款承诺). */
export interface DebtActPromised {
  readonly kind: 'promised'
  /** The day. */
  readonly day: CivilDate
  /** How much. Absent: all that is open. */
  readonly amount?: Money | null | undefined
}

/** A reminder of a level went out (催款函). */
export interface DebtActReminded {
  readonly kind: 'reminded'
  /** The level, 1 or more. */
  readonly level: number
}

/** Somebody else looks after it (移交负责人). */
export interface DebtActReassigned {
  readonly kind: 'reassigned'
  /** Who. */
  readonly owner: Id
}

/** Something that happened to a debt. */
export interface DebtEvent {
  /** The business date, not before the day of the document (业务日期). */
  readonly on: CivilDate
  /** The day it was entered. Absent: on its business date. */
  readonly entered?: CivilDate | null | undefined
  /** What happened. */
  readonly act: DebtAct
}

/** One invoice, installment or opening balance with its history. */
export interface Debt {
  /** The debt, unique among those of one call. */
  readonly id: Id
  /** The customer who owes it. */
  readonly customer: Id
  /** What it came to when it came into being, more than zero. */
  readonly amount: Money
  /** The day of its document (单据日期). */
  readonly issued: CivilDate
  /** The day it was due when it came into being (应付日期). It may lie before `issued`: an opening balance, a mistake. */
  readonly due: CivilDate
  /** The day it was entered. Absent: on the day of its document. */
  readonly entered?: CivilDate | null | undefined
  /** The document it is a part of, if one invoice or contract has several debts (installments). */
  readonly document?: Id | null | undefined
  /**
   * What kind of debt it is.
   * Left out: `ordinary`.
   */
  readonly kind?: ItemKind | undefined
  /**
   * Whether it is retention money (质保金): owed, and held back by agreement until it is due.
   * Left out: `false`.
   */
  readonly retention?: boolean | undefined
  /** Who looked after the customer when it came into being (负责人). */
  readonly owner?: Id | null | undefined
  /**
   * What it belongs to: `contract`, `project`, `department`, `team`, `region`, and whatever else the caller keeps.
   * Left out: none.
   */
  readonly fields?: readonly Field[] | undefined
  /**
   * What happened to it, in any order; on one day, in the order given.
   * Left out: none.
   */
  readonly events?: readonly DebtEvent[] | undefined
}

/** How a debt stands at a cut-off. */
export interface DebtStanding {
  /** Whether it is there at all: issued and entered by then. */
  readonly exists: boolean
  /** What it comes to, with agreed changes. */
  readonly amount: Money
  /** What is open of it (未付金额), the disputed part included. */
  readonly open: Money
  /** What of the open amount is disputed. */
  readonly disputed: Money
  /** When it is due, as agreed by then. */
  readonly due: CivilDate
  /** What was paid, and not taken back. */
  readonly paid: Money
  /** What was credited. */
  readonly credited: Money
  /** What was settled beside payments. */
  readonly deducted: Money
  /** What was given up, and not recovered. */
  readonly writtenOff: Money
  /** What fell away. */
  readonly canceled: Money
  /** The first day since whose end nothing is open; absent while something is. */
  readonly settled?: CivilDate
  /** The day promised last, if the promise is not kept yet. */
  readonly promised?: CivilDate
  /** The highest level of a reminder, 0 if none went out. */
  readonly reminded: number
  /** Who looks after it. */
  readonly owner?: Id
}

/** What happened to a prepayment. Amounts are more than zero and of its currency. */
export type PrepaymentAct =
  | PrepaymentActApplied
  | PrepaymentActReturned
  | PrepaymentActRefundRequested
  | PrepaymentActRefundCanceled
  | PrepaymentActRefunded
  | PrepaymentActRefundReturned
  | PrepaymentActRemoved
  | PrepaymentActRestored
  | PrepaymentActBounced
  | PrepaymentActHeld

/** It paid something (核销). */
export interface PrepaymentActApplied {
  readonly kind: 'applied'
  /** How much. */
  readonly amount: Money
  /** What it paid. */
  readonly item?: Id | null | undefined
}

/** What it paid was taken back (反核销). */
export interface PrepaymentActReturned {
  readonly kind: 'returned'
  /** How much. */
  readonly amount: Money
  /** What it had paid. */
  readonly item?: Id | null | undefined
}

/** A refund is asked for; the money is still there and waits (申请退款). */
export interface PrepaymentActRefundRequested {
  readonly kind: 'refundRequested'
  /** The refund. */
  readonly refund: Id
  /** How much. */
  readonly amount: Money
}

/** The refund was given up. */
export interface PrepaymentActRefundCanceled {
  readonly kind: 'refundCanceled'
  /** The refund. */
  readonly refund: Id
}

/** It, or a part of it, was paid back (退款). */
export interface PrepaymentActRefunded {
  readonly kind: 'refunded'
  /** How much. */
  readonly amount: Money
  /** The refund, if it was asked for. */
  readonly refund?: Id | null | undefined
  /** The account the money went to. */
  readonly account?: Id | null | undefined
}

/** What was paid back came back (退款退回). */
export interface PrepaymentActRefundReturned {
  readonly kind: 'refundReturned'
  /** How much. */
  readonly amount: Money
  /** The refund, if it was asked for. */
  readonly refund?: Id | null | undefined
}

/** It went elsewhere: another customer, another account, income, forfeited, expired. */
export interface PrepaymentActRemoved {
  readonly kind: 'removed'
  /** How much. */
  readonly amount: Money
}

/** What went elsewhere is back. */
export interface PrepaymentActRestored {
  readonly kind: 'restored'
  /** How much. */
  readonly amount: Money
}

/** The bank took it back: what is left is gone, and what it had paid is taken back before (退票). */
export interface PrepaymentActBounced {
  readonly kind: 'bounced'
}

/** It is set aside for something (占用) or free again. */
export interface PrepaymentActHeld {
  readonly kind: 'held'
  /** How much is set aside from now on, in all; zero: nothing. */
  readonly amount: Money
}

/** Something that happened to a prepayment. */
export interface PrepaymentEvent {
  /** The business date, not before the day of arrival. */
  readonly on: CivilDate
  /** The day it was entered. Absent: on its business date. */
  readonly entered?: CivilDate | null | undefined
  /** What happened. */
  readonly act: PrepaymentAct
}

/** One receipt, credit note on account or transfer, with its history. */
export interface Prepayment {
  /** The prepayment, unique among those of one call. */
  readonly id: Id
  /** The customer who paid. */
  readonly customer: Id
  /** How much, more than zero. */
  readonly amount: Money
  /** The day it arrived (到账日期). */
  readonly received: CivilDate
  /**
   * The first day on which it is on the books in this form, if it arrived before: money that was moved here, or
   * carried over at the start. Absent: the day it arrived.
   */
  readonly since?: CivilDate | null | undefined
  /** The day it was entered. Absent: the day from which it is on the books. */
  readonly entered?: CivilDate | null | undefined
  /**
   * What kind of money it is.
   * Left out: `advance`.
   */
  readonly nature?: Nature | undefined
  /**
   * Where the credit comes from.
   * Left out: `receipt`.
   */
  readonly source?: Source | undefined
  /** The number of the bank (银行流水号). */
  readonly bankRef?: Id | null | undefined
  /** The account of the payer (付款账号). */
  readonly payerAccount?: Id | null | undefined
  /** Who looked after the customer when it arrived. */
  readonly owner?: Id | null | undefined
  /**
   * What it belongs to: `contract`, `project`, `order`; and whatever else the caller keeps.
   * Left out: none.
   */
  readonly fields?: readonly Field[] | undefined
  /** The first day on which it can no longer be used (到期失效). Absent: it never expires. */
  readonly expires?: CivilDate | null | undefined
  /**
   * What became of it, in any order; on one day, in the order given.
   * Left out: none.
   */
  readonly events?: readonly PrepaymentEvent[] | undefined
}

/** How a prepayment stands at a cut-off. */
export interface PrepaymentStanding {
  /** Whether it is there at all: arrived and entered by then. */
  readonly exists: boolean
  /** What is left of it, what is held and asked back included. */
  readonly left: Money
  /** What of that is set aside, at most what is left. */
  readonly held: Money
  /** What of that is asked back (待退款). */
  readonly refundRequested: Money
  /** What paid something and stays so. */
  readonly applied: Money
  /** What was paid back. */
  readonly refunded: Money
  /** What went elsewhere. */
  readonly removed: Money
  /** Whether the bank took it back. */
  readonly bounced: boolean
  /** The last day on which anything happened to it: its arrival, its use, its refund (最近动账日). */
  readonly lastActivity: CivilDate
  /** Since when the oldest refund waits that is asked for and not paid. */
  readonly refundSince?: CivilDate
}

/** What happened to a customer. */
export type DebtorAct =
  | DebtorActInsolvent
  | DebtorActSolvent
  | DebtorActStopped
  | DebtorActReleased
  | DebtorActReassigned
  | DebtorActContacted

/** It is insolvent, or we sue it (破产、诉讼). */
export interface DebtorActInsolvent {
  readonly kind: 'insolvent'
}

/** That is over. */
export interface DebtorActSolvent {
  readonly kind: 'solvent'
}

/** Somebody stopped it by hand (手工冻结). */
export interface DebtorActStopped {
  readonly kind: 'stopped'
}

/** That is over. */
export interface DebtorActReleased {
  readonly kind: 'released'
}

/** Somebody else looks after it (移交负责人). */
export interface DebtorActReassigned {
  readonly kind: 'reassigned'
  /** Who. */
  readonly owner: Id
}

/** Somebody was in touch with it (联系记录). */
export interface DebtorActContacted {
  readonly kind: 'contacted'
}

/** Something that happened to a customer. */
export interface DebtorEvent {
  /** The business date. */
  readonly on: CivilDate
  /** The day it was entered. Absent: on its business date. */
  readonly entered?: CivilDate | null | undefined
  /** What happened. */
  readonly act: DebtorAct
}

/** A customer with what is known of it beside its debts. */
export interface Debtor {
  /** The customer, once in a call. */
  readonly id: Id
  /** The name (企业名称). */
  readonly name?: string | null | undefined
  /** The customer it belongs to, if it is a part of a group (集团). */
  readonly parent?: Id | null | undefined
  /** Who looks after it today (负责人). */
  readonly owner?: Id | null | undefined
  /** Since when it is a customer. Absent: since its first debt or prepayment. */
  readonly since?: CivilDate | null | undefined
  /**
   * What else is known: `department`, `team`, `region`, `segment`.
   * Left out: none.
   */
  readonly fields?: readonly Field[] | undefined
  /**
   * What happened to it beside its debts.
   * Left out: none.
   */
  readonly events?: readonly DebtorEvent[] | undefined
}

/** Debts, money and customers together. A book gives its own; whoever has no book fills it from anywhere. */
export interface Portfolio {
  /**
   * What customers owe and owed, at most 10,000,000.
   * Left out: none.
   */
  readonly debts?: readonly Debt[] | undefined
  /**
   * Money of customers, at most 10,000,000.
   * Left out: none.
   */
  readonly prepayments?: readonly Prepayment[] | undefined
  /**
   * What is known of customers. A customer that is not here is one of whom only the id is known.
   * Left out: none.
   */
  readonly debtors?: readonly Debtor[] | undefined
}

/** What counts as late. */
export interface ObservationRules {
  /**
   * The days on which nobody pays: a due date on one of them moves to the next business day (节假日顺延). Lateness
   * that only a weekend made is none. Absent: every day is a business day.
   */
  readonly calendar?: Calendar | null | undefined
  /**
   * So many days late are not late, 0 to 366 (宽限天数).
   * Left out: `0`.
   */
  readonly tolerance?: number | undefined
  /**
   * At most so much left open does not keep a debt open: a bank fee, a rounding. One amount for each currency.
   * Left out: none.
   */
  readonly small?: readonly Money[] | undefined
}

/**
 * What became of a debt.
 *
 * - `settled`: It was settled (已结清).
 * - `writtenOff`: It was given up (坏账): late, and a loss. What is recovered later is income and changes nothing.
 * - `overdue`: It is open and past due (逾期未付).
 */
export type ObservationState = 'settled' | 'writtenOff' | 'overdue'

/** How late a debt was, or is. */
export interface Observation {
  /** The debt. */
  readonly debt: Id
  /** The customer. */
  readonly customer: Id
  /** What it came to, without what was credited or fell away. */
  readonly amount: Money
  /** The day of its document. */
  readonly issued: CivilDate
  /** The day it was due, moved to a business day. */
  readonly due: CivilDate
  /** The day it was settled or given up; of one that is open, the day of the cut-off. */
  readonly until: CivilDate
  /** The days from `due` to `until`, below zero if it was early. Days of a dispute that was settled do not count. */
  readonly days: number
  /** Whether that is late: more days than the tolerance, or given up. */
  readonly late: boolean
  /** What became of it. */
  readonly state: ObservationState
}

/**
 * How customers are graded. Shares are basis points: 10,000 are the whole.
 *
 * The risk of a customer is the weighted sum of three figures, each drawn towards the rate of the portfolio by a few
 * pseudo observations, so that three invoices do not make anybody excellent: how often it pays late, how many days,
 * and how often seriously. `score = 10,000 − risk`.
 */
export interface GradePolicy {
  /** The version of this policy, for whoever reads an old grade (规则版本). Absent: `standard-1`. */
  readonly version?: Id | null | undefined
  /**
   * What counts as late.
   * Left out: as if empty.
   */
  readonly observed?: ObservationRules | undefined
  /**
   * What is lost if everything is late.
   * Left out: `4000`.
   */
  readonly weightLate?: number | undefined
  /**
   * What is lost if payments are `fullDays` late on average.
   * Left out: `3000`.
   */
  readonly weightDays?: number | undefined
  /**
   * What is lost if everything is seriously late. The three weights together are 10,000.
   * Left out: `3000`.
   */
  readonly weightSerious?: number | undefined
  /**
   * More days than these are seriously late.
   * Left out: `15`.
   */
  readonly seriousDays?: number | undefined
  /**
   * No payment counts as more days late than these.
   * Left out: `90`.
   */
  readonly capDays?: number | undefined
  /**
   * So many days late on average lose all of `weightDays`.
   * Left out: `30`.
   */
  readonly fullDays?: number | undefined
  /**
   * The share of the standard deviation in the severity index, in hundredths: 84 is about the 80th percentile.
   * Left out: `84`.
   */
  readonly spreadHundredths?: number | undefined
  /**
   * A risk below this is grade A.
   * Left out: `1000`.
   */
  readonly cutA?: number | undefined
  /**
   * A risk below this is at least grade B.
   * Left out: `2000`.
   */
  readonly cutB?: number | undefined
  /**
   * A risk below this is at least grade C; any other is grade D. The cuts rise.
   * Left out: `3500`.
   */
  readonly cutC?: number | undefined
  /**
   * How many observations of the portfolio stand beside those of a customer, 0 to 1,000.
   * Left out: `5`.
   */
  readonly pseudo?: number | undefined
  /**
   * Only what was settled within so many days counts, 1 to 3,660.
   * Left out: `365`.
   */
  readonly windowDays?: number | undefined
  /**
   * Below so many observations a customer is not rated, 1 to 1,000.
   * Left out: `3`.
   */
  readonly minimum?: number | undefined
  /**
   * Below so many days since its first document a customer is not rated.
   * Left out: `60`.
   */
  readonly minimumDays?: number | undefined
  /**
   * Below so many observations a grade is thin.
   * Left out: `6`.
   */
  readonly thin?: number | undefined
  /**
   * A grade moves only if the risk lies so far beyond the cut, 0 to 5,000 (缓冲).
   * Left out: `200`.
   */
  readonly margin?: number | undefined
  /**
   * In so many successive months a better risk must be found before the grade rises, 1 to 24.
   * Left out: `2`.
   */
  readonly confirmations?: number | undefined
  /**
   * What was unpaid for more than so many days makes a customer grade D.
   * Left out: `90`.
   */
  readonly unpaidDays?: number | undefined
  /**
   * So much may be unpaid that long all the same, one amount for each currency. No amount: nothing may.
   * Left out: none.
   */
  readonly materiality?: readonly Money[] | undefined
  /**
   * A payment that bounced within so many days allows at most grade C.
   * Left out: `90`.
   */
  readonly bouncedDays?: number | undefined
  /**
   * A write-off within so many months allows at most grade C.
   * Left out: `24`.
   */
  readonly lossMonths?: number | undefined
}

/**
 * How far a customer can be trusted (信用等级).
 *
 * - `a`: Excellent (信用极佳).
 * - `b`: Good (信用良好).
 * - `c`: To be watched (需要关注).
 * - `d`: High risk (高风险).
 * - `notRated`: Too little is known (未评级). It is neither better nor worse than another.
 */
export type CreditGrade = 'a' | 'b' | 'c' | 'd' | 'notRated'

/**
 * How all customers together paid: what a customer of whom little is known is taken for. Only counts, so that the
 * rates of two parts of a portfolio may be added.
 */
export interface PeerRates {
  /** What was settled or given up in the window, and what is overdue. */
  readonly observations: number
  /** What of that was or is late. */
  readonly late: number
  /** What was settled or given up, and what is seriously overdue. */
  readonly seriousOf: number
  /** What of that was or is seriously late. */
  readonly serious: number
  /** The days late, each capped, none below zero. */
  readonly days: number
}

/** What the risk of a customer is made of. The factors add up to it exactly. */
export interface CustomerRisk {
  /** The risk, 0 to 10,000, rounded down. */
  readonly risk: number
  /** The same in billionths, for sorting. */
  readonly billionths: number
  /** What was settled or given up in the window. */
  readonly settled: number
  /** What is overdue. */
  readonly overdue: number
  /** The points lost by factor; together `risk`. */
  readonly factors: readonly RiskFactor[]
  /**
   * The mean of the days late plus a share of their standard deviation, in thousandths of a day (严重度): how badly
   * late rather than how often. Absent below two observations.
   */
  readonly severity?: number | null | undefined
}

/** One reason why points are lost. */
export interface RiskFactor {
  /** What is looked at. */
  readonly kind: FactorKind
  /** The points that could be lost. */
  readonly weight: number
  /** The points lost. */
  readonly points: number
  /** How many payments, days, orders or refunds were found. */
  readonly count: number
  /** Of how many payments or orders. */
  readonly of: number
  /** One by the other: a share, or days on average. Absent: there is nothing to divide by. */
  readonly observed?: Fraction | null | undefined
  /** The same of all customers. */
  readonly peers?: Fraction | null | undefined
}

/**
 * What a factor looks at.
 *
 * - `lateShare`: The share of payments that are late (逾期率).
 * - `lateDays`: The mean of the days late (平均逾期天数).
 * - `seriousShare`: The share of payments that are seriously late (严重逾期率).
 * - `unfundedShare`: The share of orders not funded before they were released (未足额预付率).
 * - `refundShare`: Refunds asked for, per funded order (退款申请率).
 */
export type FactorKind = 'lateShare' | 'lateDays' | 'seriousShare' | 'unfundedShare' | 'refundShare'

/** How a customer that prepays behaves: orders stand for the invoices it does not have. */
export interface FundingCounts {
  /** Orders released in the window. */
  readonly orders: number
  /** Those of them that were funded before they were released. */
  readonly funded: number
  /** Refunds asked for on funded orders. */
  readonly refunds: number
}

/** The grade of a customer as an earlier run left it. Give it to the next run as it is. */
export interface PreviousGrade {
  /** The customer. */
  readonly customer: Id
  /** The grade it had. */
  readonly grade: CreditGrade
  /** The day it was computed. */
  readonly on: CivilDate
  /** What it was before hard rules and without what was set by hand. Absent: the same. */
  readonly steady?: CreditGrade | null | undefined
  /** The rise that waits to be confirmed. */
  readonly rising?: RisingGrade | null | undefined
}

/** A rise that the next months must confirm. */
export interface RisingGrade {
  /** To which grade: the worst that any of the months allowed. */
  readonly to: CreditGrade
  /** In how many months it was found, 1 or more. */
  readonly months: number
  /** The day it was found last in another month. */
  readonly on: CivilDate
}

/** What bears on grades beside the portfolio. */
export interface GradeContext {
  /**
   * The grades of the run before, as `kept` gave them; each customer at most once.
   * Left out: none.
   */
  readonly previous?: readonly PreviousGrade[] | undefined
  /**
   * Grades set by hand; at most one in force for a customer.
   * Left out: none.
   */
  readonly overrides?: readonly GradeOverride[] | undefined
  /**
   * Orders of customers that prepay; each customer at most once.
   * Left out: none.
   */
  readonly funding?: readonly CustomerFunding[] | undefined
}

/** A grade set by hand (人工调整). The computed grade keeps running beside it. */
export interface GradeOverride {
  /** The customer. */
  readonly customer: Id
  /** The grade. */
  readonly grade: CreditGrade
  /** Who answers for it. */
  readonly owner: Id
  /** Why; not empty. */
  readonly reason: string
  /** The first day. */
  readonly from: CivilDate
  /** The last day. */
  readonly until: CivilDate
}

/** The orders of a customer that prepays. */
export interface CustomerFunding {
  /** The customer. */
  readonly customer: Id
  /** Its orders. */
  readonly counts: FundingCounts
}

/** The grades of all customers. */
export interface GradeRun {
  /** As of when. */
  readonly cutOff: CutOff
  /** Under which version of the policy. */
  readonly policy: Id
  /** How all customers together paid. */
  readonly peers: PeerRates
  /** The customers, by id. */
  readonly customers: readonly CustomerGrade[]
  /** Whose grade is not what it was before (评级变动). */
  readonly changes: readonly GradeChange[]
}

/** The grade of a customer. */
export interface CustomerGrade {
  /** The customer. */
  readonly customer: Id
  /** The grade in force. */
  readonly grade: CreditGrade
  /** What the rules say; another one only if somebody set the grade by hand. */
  readonly computed: CreditGrade
  /** 10,000 less the risk (信用得分). Absent: not rated. */
  readonly score?: number | null | undefined
  /** The risk with the points lost by factor. Absent: not rated. */
  readonly risk?: CustomerRisk | null | undefined
  /** How many observations there are, orders of one that prepays included. */
  readonly observations: number
  /** Whether the grade stands on few of them. */
  readonly thin: boolean
  /**
   * The points that would lift the score to the next cut (距上一级). Absent: there is no better grade, or it is not
   * rated.
   */
  readonly toBetter?: number | null | undefined
  /** The points that the score may lose before the cut is passed. Absent: there is no worse grade, or not rated. */
  readonly toWorse?: number | null | undefined
  /** Why; what weighs most first. */
  readonly reasons: readonly GradeReason[]
  /**
   * What would lift the computed grade: all of it, if there are several.
   * Left out: none.
   */
  readonly next?: readonly GradeStep[] | undefined
  /** What to give the next run as the previous grade. */
  readonly kept: PreviousGrade
  /**
   * The digest of everything the grade follows from: counts, facts, previous grade, policy, cut-off (输入摘要). The
   * same inputs give the same grade, whoever the customer is.
   */
  readonly inputs: string
}

/** A grade that is not what it was. */
export interface GradeChange {
  /** The customer. */
  readonly customer: Id
  /** What it was. */
  readonly from: CreditGrade
  /** Since when at least. */
  readonly since: CivilDate
  /** What it is. */
  readonly to: CreditGrade
}

/** Why a customer has its grade. */
export type GradeReason =
  | GradeReasonFactor
  | GradeReasonTooFew
  | GradeReasonTooNew
  | GradeReasonThin
  | GradeReasonUnpaidLong
  | GradeReasonInsolvent
  | GradeReasonBounced
  | GradeReasonWrittenOff
  | GradeReasonWithinMargin
  | GradeReasonRising
  | GradeReasonByHand

/** Points are lost. */
export interface GradeReasonFactor {
  readonly kind: 'factor'
  /** For what. */
  readonly factor: FactorKind
  /** How many payments, days, orders or refunds. */
  readonly count: number
  /** Of how many payments or orders. */
  readonly of: number
  /** The share, or days on average, of all customers. */
  readonly peers?: Fraction | null | undefined
  /** The points lost, in hundredths of a point. */
  readonly points: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** There are too few observations for a grade. */
export interface GradeReasonTooFew {
  readonly kind: 'tooFew'
  /** How many there are. */
  readonly found: number
  /** How many are needed. */
  readonly needed: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The customer is too new for a grade. */
export interface GradeReasonTooNew {
  readonly kind: 'tooNew'
  /** For how many days it is known. */
  readonly days: number
  /** How many are needed. */
  readonly needed: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The grade stands on little. */
export interface GradeReasonThin {
  readonly kind: 'thin'
  /** How many observations there are. */
  readonly found: number
  /** With so many it would not be thin. */
  readonly full: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Too much has been unpaid for too long: grade D. */
export interface GradeReasonUnpaidLong {
  readonly kind: 'unpaidLong'
  /** How much. */
  readonly amount: Money
  /** The most days any of it is overdue. */
  readonly days: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** It is insolvent, or there is a lawsuit: grade D. */
export interface GradeReasonInsolvent {
  readonly kind: 'insolvent'
  /** Since when. */
  readonly since: CivilDate
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A payment bounced: at most grade C. */
export interface GradeReasonBounced {
  readonly kind: 'bounced'
  /** When last. */
  readonly on: CivilDate
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A debt was given up: at most grade C. */
export interface GradeReasonWrittenOff {
  readonly kind: 'writtenOff'
  /** When last. */
  readonly on: CivilDate
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The score alone says another grade, but not by enough. */
export interface GradeReasonWithinMargin {
  readonly kind: 'withinMargin'
  /** What the score says. */
  readonly score: CreditGrade
  /** The grade that stays. */
  readonly stays: CreditGrade
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The grade will rise if the next months confirm it. */
export interface GradeReasonRising {
  readonly kind: 'rising'
  /** To which grade. */
  readonly to: CreditGrade
  /** How many months have. */
  readonly months: number
  /** How many must. */
  readonly needed: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Somebody set the grade by hand. */
export interface GradeReasonByHand {
  readonly kind: 'byHand'
  /** What the rules say. */
  readonly computed: CreditGrade
  /** Who answers for it. */
  readonly owner: Id
  /** Why. */
  readonly cause: string
  /** The last day. */
  readonly until: CivilDate
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The smallest change that would lift a grade. */
export type GradeStep =
  | GradeStepPayOnTime
  | GradeStepConfirm
  | GradeStepPayUnpaid
  | GradeStepBeSolvent
  | GradeStepForgotten
  | GradeStepBeKnown
  | GradeStepWait

/** So many more payments, each on its day. */
export interface GradeStepPayOnTime {
  readonly kind: 'payOnTime'
  /** How many. */
  readonly payments: number
  /** The grade then. */
  readonly to: CreditGrade
  /** In so many monthly evaluations, this one taken anew included. */
  readonly months: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Nothing but time: the score is good enough already. */
export interface GradeStepConfirm {
  readonly kind: 'confirm'
  /** The grade then. */
  readonly to: CreditGrade
  /** In so many more monthly evaluations. */
  readonly months: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** So much must be paid of what has been unpaid for long. */
export interface GradeStepPayUnpaid {
  readonly kind: 'payUnpaid'
  /** At least so much of what is more than the allowed days overdue. */
  readonly amount: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The insolvency or lawsuit must be over. */
export interface GradeStepBeSolvent {
  readonly kind: 'beSolvent'
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** What caps the grade is forgotten from a day on, if it does not happen again. */
export interface GradeStepForgotten {
  readonly kind: 'forgotten'
  /** The first day without it. */
  readonly from: CivilDate
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** So many more settled payments, and the customer is rated. */
export interface GradeStepBeKnown {
  readonly kind: 'beKnown'
  /** How many. */
  readonly payments: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The customer is not rated before a day. */
export interface GradeStepWait {
  readonly kind: 'wait'
  /** The first day. */
  readonly from: CivilDate
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** What each grade allows and how an order is checked. Shares are basis points: 10,000 are the whole. */
export interface CreditPolicy {
  /**
   * How customers are graded; its version is that of the whole policy.
   * Left out: as if empty.
   */
  readonly grading?: GradePolicy | undefined
  /** What grade A allows. Absent: what it does in the standard policy. */
  readonly gradeA?: GradeTerms | null | undefined
  /** What grade B allows. Absent: what it does in the standard policy. */
  readonly gradeB?: GradeTerms | null | undefined
  /** What grade C allows. Absent: what it does in the standard policy. */
  readonly gradeC?: GradeTerms | null | undefined
  /** What grade D allows. Absent: what it does in the standard policy. */
  readonly gradeD?: GradeTerms | null | undefined
  /** What is allowed to customers that are not rated. Absent: what it is in the standard policy. */
  readonly notRated?: GradeTerms | null | undefined
  /**
   * The usual days of credit (账期), 0 to 366.
   * Left out: `30`.
   */
  readonly baseDays?: number | undefined
  /**
   * The first limit of a customer that is not rated; one amount for each currency.
   * Left out: none.
   */
  readonly starter?: readonly Money[] | undefined
  /**
   * A limit rises by at most so much in one review.
   * Left out: `2500`.
   */
  readonly raiseMost?: number | undefined
  /**
   * A limit rises only if it has stood for so many months.
   * Left out: `6`.
   */
  readonly raiseMonths?: number | undefined
  /**
   * A limit rises only with so many observations.
   * Left out: `6`.
   */
  readonly raiseItems?: number | undefined
  /**
   * What counts as exposure (敞口口径), each once. None: all of it.
   * Left out: none.
   */
  readonly components?: readonly ExposurePart[] | undefined
  /**
   * What money that belongs to no order does.
   * Left out: `lowersExposure`.
   */
  readonly freeMoney?: FreeMoney | undefined
  /**
   * Which kinds of money count. None: all but guarantees and what nobody has identified.
   * Left out: none.
   */
  readonly natures?: readonly Nature[] | undefined
  /** The field of money and debts that names the order they belong to. Absent: `order`. */
  readonly orderField?: Id | null | undefined
  /**
   * The checks, each at most once. None: all of them hold; nothing goes unchecked because nobody wrote a rule. If there
   * are any, what is not among them is not checked.
   * Left out: none.
   */
  readonly checks?: readonly CheckRule[] | undefined
  /**
   * At most so much of what is open may be overdue.
   * Left out: `5000`.
   */
  readonly overdueShare?: number | undefined
  /**
   * No open document may be older than so many days.
   * Left out: `180`.
   */
  readonly oldestDays?: number | undefined
  /**
   * The most a single order may leave uncovered; one amount for each currency. No amount: anything.
   * Left out: none.
   */
  readonly mostOrder?: readonly Money[] | undefined
  /**
   * Whether an order that is paid in advance in full is held all the same if a check fails. Otherwise nothing but a
   * stop by hand holds it.
   * Left out: `false`.
   */
  readonly prepaidChecked?: boolean | undefined
  /**
   * A release holds for so many days.
   * Left out: `30`.
   */
  readonly releaseDays?: number | undefined
}

/** What a grade allows. */
export interface GradeTerms {
  /** The limit as a share of the base, 0 to 100,000. */
  readonly limitFactor: number
  /**
   * So many days of credit more or less than usual.
   * Left out: `0`.
   */
  readonly moreDays?: number | undefined
  /**
   * At least so many days of credit.
   * Left out: `0`.
   */
  readonly leastDays?: number | undefined
  /**
   * At most so many days of credit.
   * Left out: `0`.
   */
  readonly mostDays?: number | undefined
  /**
   * So many days overdue are tolerated.
   * Left out: `0`.
   */
  readonly toleranceDays?: number | undefined
  /**
   * So much of an order must be paid in advance.
   * Left out: `0`.
   */
  readonly deposit?: number | undefined
  /**
   * Whether an order that is not paid in advance in full needs somebody's approval.
   * Left out: `false`.
   */
  readonly approval?: boolean | undefined
  /**
   * After so many months the limit is looked at again.
   * Left out: `12`.
   */
  readonly reviewMonths?: number | undefined
}

/**
 * A part of the exposure (敞口构成).
 *
 * - `receivables`: What is open and not disputed (未清应收).
 * - `disputed`: What is disputed (有争议应收).
 * - `delivered`: What was delivered and not billed (已发货未开票).
 * - `orders`: What was ordered and not delivered, this order excluded (未执行订单).
 * - `prepayments`: Less: money that counts (预收款).
 * - `secured`: Less: what is insured or guaranteed (担保).
 */
export type ExposurePart = 'receivables' | 'disputed' | 'delivered' | 'orders' | 'prepayments' | 'secured'

/**
 * What money that belongs to no order does.
 *
 * - `lowersExposure`: It lowers what is owed already, never below zero, and covers no new order.
 * - `coversOrders`: What is left of it then covers the order that is checked.
 */
export type FreeMoney = 'lowersExposure' | 'coversOrders'

/** A check and what it does. */
export interface CheckRule {
  /** The check. */
  readonly check: CreditCheck
  /** What happens if it fails. */
  readonly effect: CheckEffect
  /**
   * Where it is made. None: everywhere.
   * Left out: none.
   */
  readonly points?: readonly CheckPoint[] | undefined
}

/**
 * What is checked.
 *
 * - `limit`: The exposure with this order against the limit, and against the limits of the group; no limit fails.
 * - `limitDate`: The limit is not out of date (额度有效期).
 * - `overdueDays`: The days overdue against the tolerance of the grade.
 * - `overdueShare`: The share of what is open that is overdue.
 * - `oldestItem`: The age of the oldest open document.
 * - `orderSize`: The single order.
 * - `deposit`: The deposit the grade asks for (预付比例).
 * - `approval`: The approval the grade asks for.
 * - `terms`: The days of credit the grade allows.
 * - `stopped`: A stop by hand (手工冻结).
 * - `promise`: A promise that was not kept (失约).
 */
export type CreditCheck = 'limit' | 'limitDate' | 'overdueDays' | 'overdueShare' | 'oldestItem' | 'orderSize' | 'deposit' | 'approval' | 'terms' | 'stopped' | 'promise'

/**
 * What a check that fails does.
 *
 * - `warn`: The order is released, and it is said.
 * - `hold`: The order is held.
 */
export type CheckEffect = 'warn' | 'hold'

/**
 * Where an order is checked.
 *
 * - `order`: When it is taken (下单).
 * - `delivery`: When the delivery is made ready (发货).
 * - `goodsIssue`: When the goods leave (出库).
 * - `invoice`: When it is billed (开票).
 */
export type CheckPoint = 'order' | 'delivery' | 'goodsIssue' | 'invoice'

/**
 * A document on the way from an order to a bill. What follows it lowers what counts of it: an order that was
 * delivered in part counts with the rest, a delivery that was billed in part with what is not billed.
 */
export interface SalesDocument {
  /** The document, once in a call. */
  readonly id: Id
  /** The customer. */
  readonly customer: Id
  /** What it is. */
  readonly kind: SalesDocumentKind
  /** What it comes to, zero or more. */
  readonly amount: Money
  /** The document it was made from. */
  readonly follows?: Id | null | undefined
}

/**
 * What a document is.
 *
 * - `order`: An order that is not finished (未完成订单).
 * - `delivery`: A delivery (发货单).
 * - `invoice`: An invoice (发票). It counts as a debt, not here; it only takes off what it bills.
 */
export type SalesDocumentKind = 'order' | 'delivery' | 'invoice'

/** What a customer may owe at most (信用额度). */
export interface CreditLimit {
  /** The customer, once in a call. */
  readonly customer: Id
  /** The most, zero or more. Exactly so much is allowed. */
  readonly amount: Money
  /** Since when it stands. */
  readonly since?: CivilDate | null | undefined
  /** The last day on which it holds. Absent: without end. */
  readonly until?: CivilDate | null | undefined
  /**
   * Whether all customers below this one in its group share it (集团共享).
   * Left out: `false`.
   */
  readonly shared?: boolean | undefined
}

/** What is insured or guaranteed for a customer (担保、信用保险). */
export interface SecuredAmount {
  /** The customer. */
  readonly customer: Id
  /** How much, zero or more. */
  readonly amount: Money
  /** The last day. Absent: without end. */
  readonly until?: CivilDate | null | undefined
}

/**
 * What a customer owes and is about to owe, this order excluded. In the currency of the order; what is owed in others
 * is turned and rounded up, money and security down.
 */
export interface CreditExposure {
  /** Open and not disputed. */
  readonly receivables: Money
  /** Disputed. */
  readonly disputed: Money
  /** Delivered and not billed. */
  readonly delivered: Money
  /** Ordered and not delivered. */
  readonly orders: Money
  /** Less: money of an order, and money of none, so far as it lowers anything. */
  readonly prepaid: Money
  /** Less: what is secured, so far as it lowers anything. */
  readonly secured: Money
  /** What is left, never below zero. */
  readonly total: Money
}

/** The order that is checked. */
export interface CreditOrder {
  /** The order. */
  readonly id: Id
  /** Who orders. */
  readonly customer: Id
  /** What it comes to, more than zero. */
  readonly amount: Money
  /** Its days of credit. Absent: as the grade allows. */
  readonly termDays?: number | null | undefined
  /**
   * The version of the document, rising with each change.
   * Left out: `1`.
   */
  readonly version?: number | undefined
  /**
   * How often it was opened. An order that was closed and opened again is a new one.
   * Left out: `1`.
   */
  readonly opening?: number | undefined
}

/** Money that is there and does not count. */
export interface BlockedMoney {
  /** The money. */
  readonly prepayment: Id
  /** Why. */
  readonly cause: NotCounted
}

/** That an order was released. Give it to the next check of the same order. */
export interface ReleaseToken {
  /** The order. */
  readonly order: Id
  /** Up to which amount. */
  readonly amount: Money
  /** The version of the document. */
  readonly version: number
  /** How often it had been opened. */
  readonly opening: number
  /** Its days of credit. */
  readonly termDays?: number | null | undefined
  /** When. */
  readonly on: CivilDate
  /** The last day on which the release holds. */
  readonly until: CivilDate
}

/** What an order check needs to know beside the portfolio. Records of customers that have no part in it may stand there. */
export interface OrderCheckRequest {
  /** The order. */
  readonly order: CreditOrder
  /** As of when. */
  readonly cutOff: CutOff
  /**
   * Where it is checked.
   * Left out: `order`.
   */
  readonly point?: CheckPoint | undefined
  /** The grade of the customer. Absent: not rated. */
  readonly grade?: CreditGrade | null | undefined
  /**
   * Orders, deliveries and invoices; the order itself may be among them and is not counted twice.
   * Left out: none.
   */
  readonly documents?: readonly SalesDocument[] | undefined
  /**
   * Limits, at most one for a customer.
   * Left out: none.
   */
  readonly limits?: readonly CreditLimit[] | undefined
  /**
   * What is secured.
   * Left out: none.
   */
  readonly secured?: readonly SecuredAmount[] | undefined
  /**
   * Money that does not count: a check that has not cleared, a dispute. At most 10,000.
   * Left out: none.
   */
  readonly blocked?: readonly BlockedMoney[] | undefined
  /**
   * Quotes into the currency of the order.
   * Left out: none.
   */
  readonly rates?: readonly Quote[] | undefined
  /** The release of an earlier check. */
  readonly token?: ReleaseToken | null | undefined
}

/** The answer to an order check. */
export interface OrderCheck {
  /** May it go out? */
  readonly outcome: OrderOutcome
  /** Every check that failed, with its reason, in the order of the policy. */
  readonly findings: readonly CheckFinding[]
  /**
   * What else there is to know.
   * Left out: none.
   */
  readonly notes?: readonly CreditReason[] | undefined
  /** What the customer owes and is about to owe without this order. */
  readonly exposure: CreditExposure
  /** What of the order is not delivered or billed yet. */
  readonly rest: Money
  /** What of that is paid in advance. */
  readonly covered: Money
  /** The exposure with what is not covered of the order. */
  readonly after: Money
  /** The limit of the customer, in the currency of the order. Absent: it has none. */
  readonly limit?: Money | null | undefined
  /**
   * So much more money paid in advance for this order would free it (解冻所需预付). Absent: it is not held, or money
   * does not free it.
   */
  readonly freesWith?: Money | null | undefined
  /** The release. Absent: it is held. */
  readonly token?: ReleaseToken | null | undefined
}

/**
 * May the order go out?
 *
 * - `release`: Yes (放行).
 * - `releaseWithWarning`: Yes, and somebody should look at it (放行并提醒).
 * - `hold`: No (冻结).
 */
export type OrderOutcome = 'release' | 'releaseWithWarning' | 'hold'

/** A check that failed. */
export interface CheckFinding {
  /** The check. */
  readonly check: CreditCheck
  /** What it does. */
  readonly effect: CheckEffect
  /** Why it failed. */
  readonly reason: CreditReason
}

/** What an order check found. */
export type CreditReason =
  | CreditReasonLimitExceeded
  | CreditReasonNoLimit
  | CreditReasonLimitExpired
  | CreditReasonOverdue
  | CreditReasonOverdueShare
  | CreditReasonTooOld
  | CreditReasonOrderTooLarge
  | CreditReasonDepositMissing
  | CreditReasonApprovalNeeded
  | CreditReasonTermsTooLong
  | CreditReasonStopped
  | CreditReasonPromiseBroken
  | CreditReasonReleasedBefore
  | CreditReasonMoneyNotCounted

/** The exposure with this order would be above a limit. */
export interface CreditReasonLimitExceeded {
  readonly kind: 'limitExceeded'
  /** The exposure with this order. */
  readonly exposure: Money
  /** The limit. */
  readonly limit: Money
  /** Whose limit: the customer, or the group it belongs to. */
  readonly owner: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Nobody gave the customer a limit. */
export interface CreditReasonNoLimit {
  readonly kind: 'noLimit'
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The limit is out of date. */
export interface CreditReasonLimitExpired {
  readonly kind: 'limitExpired'
  /** Its last day. */
  readonly until: CivilDate
  /** Whose limit. */
  readonly owner: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Something is overdue for longer than is tolerated. */
export interface CreditReasonOverdue {
  readonly kind: 'overdue'
  /** The debt that is overdue longest. */
  readonly debt: Id
  /** For how many days. */
  readonly days: number
  /** How many are tolerated. */
  readonly tolerance: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Too much of what is open is overdue. */
export interface CreditReasonOverdueShare {
  readonly kind: 'overdueShare'
  /** What is overdue. */
  readonly overdue: Money
  /** What is open. */
  readonly open: Money
  /** The largest share allowed, in basis points. */
  readonly most: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** An open document is too old. */
export interface CreditReasonTooOld {
  readonly kind: 'tooOld'
  /** The debt. */
  readonly debt: Id
  /** Its age in days. */
  readonly days: number
  /** The most allowed. */
  readonly most: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The order leaves too much uncovered. */
export interface CreditReasonOrderTooLarge {
  readonly kind: 'orderTooLarge'
  /** What is not covered of it. */
  readonly uncovered: Money
  /** The most allowed. */
  readonly most: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Less is paid in advance than the grade asks for. */
export interface CreditReasonDepositMissing {
  readonly kind: 'depositMissing'
  /** What is paid in advance. */
  readonly covered: Money
  /** What is asked for. */
  readonly needed: Money
  /** The grade. */
  readonly grade: CreditGrade
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The grade asks for an approval. */
export interface CreditReasonApprovalNeeded {
  readonly kind: 'approvalNeeded'
  /** The grade. */
  readonly grade: CreditGrade
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The order has more days of credit than the grade allows. */
export interface CreditReasonTermsTooLong {
  readonly kind: 'termsTooLong'
  /** Its days of credit. */
  readonly days: number
  /** The days allowed. */
  readonly most: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The customer was stopped by hand. */
export interface CreditReasonStopped {
  readonly kind: 'stopped'
  /** Since when. */
  readonly since: CivilDate
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A promise to pay was not kept. */
export interface CreditReasonPromiseBroken {
  readonly kind: 'promiseBroken'
  /** The debt. */
  readonly debt: Id
  /** The day promised. */
  readonly promised: CivilDate
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The order was released before and is no larger: it is not checked again. */
export interface CreditReasonReleasedBefore {
  readonly kind: 'releasedBefore'
  /** When. */
  readonly on: CivilDate
  /** Up to which amount. */
  readonly amount: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Money does not count. */
export interface CreditReasonMoneyNotCounted {
  readonly kind: 'moneyNotCounted'
  /** The money. */
  readonly prepayment: Id
  /** How much of it. */
  readonly amount: Money
  /** Why. */
  readonly cause: NotCounted
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/**
 * Why money does not count in a credit check.
 *
 * - `uncleared`: The check has not cleared (支票未兑现).
 * - `frozen`: It is frozen, or set aside for something else (冻结).
 * - `disputed`: It is disputed (有争议).
 * - `refundRequested`: It is asked back (申请退款).
 * - `noRate`: There is no rate for its currency (缺少汇率).
 * - `nature`: Money of this kind does not count (款项性质不符).
 * - `expired`: It can no longer be used (已失效).
 */
export type NotCounted = 'uncleared' | 'frozen' | 'disputed' | 'refundRequested' | 'noRate' | 'nature' | 'expired'

/** Why a credit limit is not simply what the policy says. */
export type LimitReason =
  | LimitReasonNoSales
  | LimitReasonTooSoon
  | LimitReasonTooFewItems
  | LimitReasonRaisedInSteps
  | LimitReasonBelowExposure

/** It is rated and nothing was billed in twelve months: there is no base. */
export interface LimitReasonNoSales {
  readonly kind: 'noSales'
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The limit has not stood for long enough to rise. */
export interface LimitReasonTooSoon {
  readonly kind: 'tooSoon'
  /** The first day on which it may. */
  readonly from: CivilDate
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** There are too few observations for it to rise. */
export interface LimitReasonTooFewItems {
  readonly kind: 'tooFewItems'
  /** How many there are. */
  readonly found: number
  /** How many are needed. */
  readonly needed: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** It rises step by step. */
export interface LimitReasonRaisedInSteps {
  readonly kind: 'raisedInSteps'
  /** Where to. */
  readonly target: Money
  /** How far this time. */
  readonly most: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** It would fall below what is owed: that needs an approval. */
export interface LimitReasonBelowExposure {
  readonly kind: 'belowExposure'
  /** Where to. */
  readonly target: Money
  /** What is owed, or the limit if that is less. */
  readonly owed: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The limit of a customer in one currency, as a review would set it. */
export interface LimitProposal {
  /** The customer. */
  readonly customer: Id
  /** Its grade. */
  readonly grade: CreditGrade
  /**
   * What the policy says: the average sales of a month over the days of credit, times the factor of the grade.
   * Absent: it is rated and has no sales, so that nothing can be said.
   */
  readonly target?: Money | null | undefined
  /** The limit now. Absent: it has none in this currency. */
  readonly present?: Money | null | undefined
  /** What it owes now. */
  readonly owed: Money
  /** The limit from now on. Absent: nothing can be said, and there was none. */
  readonly limit?: Money | null | undefined
  /** The days of credit (账期). */
  readonly termDays: number
  /** The day of the next review. */
  readonly review: CivilDate
  /** Whether somebody must approve going below what is owed (待审批降额). */
  readonly approval: boolean
  /**
   * Why the limit is not simply the target.
   * Left out: none.
   */
  readonly reasons?: readonly LimitReason[] | undefined
}

/** What a changed policy would change. */
export interface CreditSimulation {
  /** The version of the policy in force. */
  readonly policy: Id
  /** The version of the other. */
  readonly other: Id
  /** How many customers have which grade, under either. */
  readonly grades: readonly GradeCount[]
  /** The customers whose grade, limit or terms change, by id and currency. */
  readonly changes: readonly SimulatedChange[]
  /** The sums, by currency. */
  readonly totals: readonly SimulatedTotal[]
}

/** How many customers have a grade. */
export interface GradeCount {
  /** The grade. */
  readonly grade: CreditGrade
  /** Under the policy in force. */
  readonly before: number
  /** Under the other. */
  readonly after: number
}

/** A customer for whom something changes. */
export interface SimulatedChange {
  /** Under the policy in force. */
  readonly before: LimitProposal
  /** Under the other. */
  readonly after: LimitProposal
}

/** Limits of one currency together. */
export interface SimulatedTotal {
  /** The currency. */
  readonly currency: Currency
  /** What is owed. */
  readonly owed: Money
  /** All limits under the policy in force. */
  readonly limitsBefore: Money
  /** All limits under the other. */
  readonly limitsAfter: Money
  /** What is owed above a limit under the policy in force (超额敞口). Who has no limit owes all of it above. */
  readonly overBefore: Money
  /** What is owed above a limit under the other. */
  readonly overAfter: Money
}

/** A table of points, fitted elsewhere. Points and edges are whole numbers: whoever fits the table scales them. */
export interface PointTable {
  /** The version, for whoever reads an old score. */
  readonly version: Id
  /**
   * The points everybody has.
   * Left out: `0`.
   */
  readonly offset?: number | undefined
  /** The factors, 1 to 1,000, each once. */
  readonly columns: readonly PointColumn[]
}

/** A factor of a table. */
export interface PointColumn {
  /** The factor. */
  readonly factor: Id
  /** The bins by rising edges, 1 to 1,000. The last has no edge: there is no value without a bin. */
  readonly bins: readonly PointBin[]
  /** The points of a value that is missing. */
  readonly missing: number
  /**
   * How the points must run from bin to bin.
   * Left out: `either`.
   */
  readonly trend?: PointTrend | undefined
}

/** A bin: the values above the edge before, up to and including its own. */
export interface PointBin {
  /** The last value of the bin. Absent: everything above. */
  readonly upto?: number | null | undefined
  /** The points. */
  readonly points: number
}

/**
 * How the points of a factor run.
 *
 * - `either`: Either way, but never up and down.
 * - `rising`: A larger value never has fewer points.
 * - `falling`: A larger value never has more points.
 */
export type PointTrend = 'either' | 'rising' | 'falling'

/** The value of a factor. */
export interface PointValue {
  /** The factor. */
  readonly factor: Id
  /** Its value. Absent: missing. */
  readonly value?: number | null | undefined
}

/** A score and what it is made of: the offset and the rows add up to it. */
export interface PointScore {
  /** The version of the table. */
  readonly version: Id
  /** The points. */
  readonly points: number
  /** The points everybody has. */
  readonly offset: number
  /** The points by factor, in the order of the table. */
  readonly rows: readonly PointRow[]
}

/** The points of a factor. */
export interface PointRow {
  /** The factor. */
  readonly factor: Id
  /** Its value. Absent: missing. */
  readonly value?: number
  /** The bin, counted from 0. Absent: that of a missing value. */
  readonly bin?: number
  /** The points. */
  readonly points: number
}

/**
 * How far along an item must be.
 *
 * - `allOpen`: Every open item.
 * - `due`: Due on or before the business date.
 * - `pastDue`: Due before the business date: an item due today is not past due.
 */
export type Reach = 'allOpen' | 'due' | 'pastDue'

/**
 * Whether disputed items take part.
 *
 * - `included`: As all others.
 * - `leftOut`: They are passed over.
 */
export type Disputed = 'included' | 'leftOut'

/**
 * What happens to money whose quoted reference is not open.
 *
 * - `continue`: It is said, and the later phases go on.
 * - `hold`: It is said, and what is left of the lot is kept on account: the payer meant something else.
 */
export type UnknownReference = 'continue' | 'hold'

/**
 * What to do if several items fit equally well.
 *
 * - `refuse`: Propose nothing and show the rivals; the next phase goes on.
 * - `oldestDue`: Take the oldest due (Oracle AutoCash).
 */
export type Ties = 'refuse' | 'oldestDue'

/**
 * What items are sorted by.
 *
 * - `due`: The due date.
 * - `issued`: The issue date; items without one come first.
 * - `open`: What is open when the call begins.
 * - `id`: The id, byte by byte.
 * - `listed`: The place in the caller's list.
 */
export type SortBy = 'due' | 'issued' | 'open' | 'id' | 'listed'

/** One key of an order. */
export interface Sort {
  /** What is compared. */
  readonly by: SortBy
  /**
   * Whether the largest comes first.
   * Left out: `false`.
   */
  readonly descending?: boolean | undefined
}

/**
 * Whether an item may be paid in part (部分核销).
 *
 * - `allowed`: The last item reached may stay open in part.
 * - `forbidden`: An item is paid in full or not at all; a phase stops at the first that does not fit.
 */
export type Partial = 'allowed' | 'forbidden'

/**
 * Whose turn it is.
 *
 * - `lotByLot`: A lot goes through all phases before the next lot begins, as if each had arrived alone.
 * - `phaseByPhase`: A phase is done for all lots before the next phase begins: no lot takes by age what another fits exactly.
 */
export type Turn = 'lotByLot' | 'phaseByPhase'

/**
 * In which order lots are used.
 *
 * - `consumption`: Lots with a scope before lots without, then the lower priority number, the sooner expiry (none last), given before paid money, the earlier arrival, the id.
 * - `arrival`: The earlier arrival, then the id.
 * - `arrivalAmount`: The earlier arrival, then the larger amount, then the id (Odoo: signed amounts, so the largest credit first).
 * - `listed`: As the caller lists them. The only order in which the answer depends on the order given.
 */
export type LotOrder = 'consumption' | 'arrival' | 'arrivalAmount' | 'listed'

/**
 * What is done with discounts for paying early.
 *
 * - `ignored`: They are not looked at: every item is paid in full.
 * - `taken`: An item is settled for less if the lot arrived in time and has enough for it.
 */
export type Discounts = 'ignored' | 'taken'

/**
 * What a difference between paid and settled is (结算差异).
 *
 * - `fee`: A bank's fee (手续费).
 * - `discount`: A discount for paying early (现金折扣).
 * - `rounding`: A rounding difference (尾差).
 * - `exchange`: An exchange difference (汇兑损益).
 * - `writeOff`: A small amount given up (小额核销).
 */
export type DifferenceKind = 'fee' | 'discount' | 'rounding' | 'exchange' | 'writeOff'

/** How much may be missing of an item (尾差) for it to be settled all the same. */
export interface Tolerance {
  /** At most this much of one item, more than zero; items in another currency have no tolerance. */
  readonly amount: Money
  /** And at most this part of what the item had open when the call began. Absent: no such limit. */
  readonly percent?: Percent | null | undefined
  /** What becomes of the difference. */
  readonly asKind: DifferenceKind
}

/** Components that are paid together. */
export interface Tier {
  /** The components, 1 to 32. */
  readonly components: readonly Id[]
}

/** Which items a phase looks at: open ones of the lot's customer in its currency, within its scope. */
export interface Selection {
  /**
   * How far along they must be.
   * Left out: `allOpen`.
   */
  readonly reach?: Reach | undefined
  /**
   * Of which kinds. None named: ordinary ones and late charges.
   * Left out: none.
   */
  readonly kinds?: readonly ItemKind[] | undefined
  /**
   * Whether disputed ones take part.
   * Left out: `included`.
   */
  readonly disputed?: Disputed | undefined
  /**
   * Fields that must be equal on lot and item, beside those of the scheme; at most 8.
   * Left out: none.
   */
  readonly keys?: readonly Id[] | undefined
  /** The most days between the day the lot arrived and the due date, either way. Absent: any number. */
  readonly withinDays?: number | null | undefined
}

/** How a phase finds what a lot pays. */
export type Rule =
  | RuleByReference
  | RuleExactItem
  | RuleExactTotal
  | RuleExactGroup
  | RuleTogether
  | RuleGroupWithGroup
  | RuleInOrder
  | RuleProRata

/** The items whose id or reference the payer quoted, oldest due first (按单号核销). */
export interface RuleByReference {
  readonly kind: 'byReference'
  /**
   * What happens to money whose reference is not open.
   * Left out: `continue`.
   */
  readonly unknown?: UnknownReference | undefined
}

/** The one item whose open amount is exactly what is left (金额相等、逐笔). */
export interface RuleExactItem {
  readonly kind: 'exactItem'
  /**
   * What to do if several items have that amount.
   * Left out: `refuse`.
   */
  readonly ties?: Ties | undefined
}

/** All items looked at, if together they are exactly what is left (余额相等). */
export interface RuleExactTotal {
  readonly kind: 'exactTotal'
  /**
   * Add up by this field of the items instead, such as the payment term; of several groups that fit,
   * the one with the oldest due date. Items without the field are one more group.
   */
  readonly groupBy?: Id | null | undefined
}

/**
 * The one set of items that together is exactly what is left (全额勾对). Nothing is paid if several
 * sets fit.
 */
export interface RuleExactGroup {
  readonly kind: 'exactGroup'
  /**
   * The most items looked at, 2 to 40; with more, the phase does nothing and says so.
   * Left out: `40`.
   */
  readonly most?: number | undefined
  /** The most items of a set, 1 to 5; larger sets are not looked for. Absent: any number. */
  readonly members?: number | null | undefined
}

/** All lots that are left and all items looked at, if both sides add up to the same (往来两清). */
export interface RuleTogether {
  readonly kind: 'together'
}

/**
 * The sets of lots and items that add up to the same, those of the fewest first (多对多勾对). A set is settled
 * if no other of as few has one of its lots or items.
 */
export interface RuleGroupWithGroup {
  readonly kind: 'groupWithGroup'
  /**
   * The most lots and items looked at, 2 to 40 together; with more, the phase does nothing and says so.
   * Left out: `20`.
   */
  readonly most?: number | undefined
  /**
   * The most lots and items of a set, 2 to 40 together; larger sets are not looked for. The more there are to
   * choose from and the larger a set may be, the sooner one adds up by accident.
   * Left out: `6`.
   */
  readonly members?: number | undefined
}

/** Item after item until nothing is left (先到期先核销). */
export interface RuleInOrder {
  readonly kind: 'inOrder'
  /**
   * What the items are sorted by. None: due date, then issue date. Ties are broken by due date,
   * issue date and id.
   * Left out: none.
   */
  readonly order?: readonly Sort[] | undefined
}

/**
 * All items looked at in proportion to what is open (按比例). What rounding leaves goes to the largest
 * remainders; no item gets more than it lacks. A call may have 1,000,000 such lines more than items.
 */
export interface RuleProRata {
  readonly kind: 'proRata'
}

/** One way to find what a lot pays, and where it looks. */
export interface Phase {
  /** How items are found. */
  readonly rule: Rule
  /**
   * Which items it looks at.
   * Left out: as if empty.
   */
  readonly items?: Selection | undefined
  /**
   * From which sources the lots of this phase come. None named: from all.
   * Left out: none.
   */
  readonly sources?: readonly Source[] | undefined
}

/** An ordered list of phases, and what holds in all of them. */
export interface Scheme {
  /** The phases in order, 1 to 32. */
  readonly phases: readonly Phase[]
  /**
   * Whether an item may be paid in part.
   * Left out: `allowed`.
   */
  readonly partial?: Partial | undefined
  /**
   * Whose turn it is: all phases for one lot, or all lots in one phase.
   * Left out: `lotByLot`.
   */
  readonly turn?: Turn | undefined
  /**
   * In which order lots are used.
   * Left out: `consumption`.
   */
  readonly lotOrder?: LotOrder | undefined
  /**
   * Fields that must be equal on lot and item in every phase (核销规则的必配项), at most 8. A lot or an
   * item without one of them is not settled by any phase.
   * Left out: none.
   */
  readonly keys?: readonly Id[] | undefined
  /**
   * What is done with discounts for paying early.
   * Left out: `ignored`.
   */
  readonly discounts?: Discounts | undefined
  /** How much may be missing of an item for it to be settled all the same. Absent: nothing. */
  readonly tolerance?: Tolerance | null | undefined
  /**
   * How an amount is divided over the parts of an item: tier after tier, within a tier in proportion
   * to what is open. Parts no tier names come last, in the order of the item. None: by item order.
   * Left out: none.
   */
  readonly inside?: readonly Tier[] | undefined
}

/** How an item fits an amount that is less than what it has open. */
export type Fit =
  | FitPrice
  | FitTolerance

/** The amount is its price with a discount (现金折扣). */
export interface FitPrice {
  readonly kind: 'price'
  /** How much less than what was open. */
  readonly discount: Money
}

/** What is missing is within the tolerance (尾差). */
export interface FitTolerance {
  readonly kind: 'tolerance'
  /** What is missing. */
  readonly missing: Money
}

/**
 * What lets an amount settle an item that has more open.
 *
 * - `discount`: A discount (现金折扣).
 * - `tolerance`: The tolerance (尾差).
 */
export type Leeway = 'discount' | 'tolerance'

/** Lots and items that add up to the same. */
export interface MatchedSet {
  /** The lots, in the order they are used. */
  readonly lots: readonly Id[]
  /** The items, oldest due first. */
  readonly items: readonly Id[]
}

/** Why a plan does what it does. */
export type Reason =
  | ReasonNamed
  | ReasonReference
  | ReasonExactItem
  | ReasonExactTotal
  | ReasonOldestDue
  | ReasonNext
  | ReasonExactGroup
  | ReasonTogether
  | ReasonGroupWithGroup
  | ReasonProRata
  | ReasonDiscountTaken
  | ReasonWithinTolerance
  | ReasonNothingOpen
  | ReasonNothingDue
  | ReasonNoPhaseFits
  | ReasonNatureHeld
  | ReasonExpired
  | ReasonReferenceHeld
  | ReasonAmbiguous
  | ReasonAlreadySettled
  | ReasonReferenceUnknown
  | ReasonReferenceOutside
  | ReasonPartialForbidden
  | ReasonNamedTooLate
  | ReasonNothingLeft
  | ReasonKeyDiffers
  | ReasonGroupAmbiguous
  | ReasonGroupTooLarge
  | ReasonGroupsAmbiguous
  | ReasonGroupsTooLarge
  | ReasonGroupSearchEnded

/** Paid because the lot names the item. */
export interface ReasonNamed {
  readonly kind: 'named'
  /** The position among the names of the lot, from 1. */
  readonly rank: number
  /** What stays open of the item. */
  readonly open: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Paid because the payer quoted it. */
export interface ReasonReference {
  readonly kind: 'reference'
  /** What was quoted. */
  readonly reference: Id
  /** What stays open of the item. */
  readonly open: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Paid because it is the only item that this amount settles, or the oldest of several. */
export interface ReasonExactItem {
  readonly kind: 'exactItem'
  /** The amount. */
  readonly amount: Money
  /** How many items it would settle. */
  readonly candidates: number
  /** How the item fits. Absent: it had exactly the amount open. */
  readonly fit?: Fit | null | undefined
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Paid because the items in reach of the phase were together exactly what the lot had. */
export interface ReasonExactTotal {
  readonly kind: 'exactTotal'
  /** What they add up to. */
  readonly total: Money
  /** How many they are. */
  readonly items: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Paid because it was the oldest due. */
export interface ReasonOldestDue {
  readonly kind: 'oldestDue'
  /** Whose item. */
  readonly customer: Id
  /** When it was due. */
  readonly due: CivilDate
  /** 1 for the first item this lot paid in this phase. */
  readonly rank: number
  /** What stays open of the item. */
  readonly open: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Paid because it was the next in the order of the scheme. */
export interface ReasonNext {
  readonly kind: 'next'
  /** Whose item. */
  readonly customer: Id
  /** 1 for the first item this lot paid in this phase. */
  readonly rank: number
  /** What stays open of the item. */
  readonly open: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Paid because it belongs to the only set of items that is together exactly what the lot had. */
export interface ReasonExactGroup {
  readonly kind: 'exactGroup'
  /** What they add up to. */
  readonly total: Money
  /** How many they are. */
  readonly items: number
  /** The most items of the sets that were looked for. Absent: any number. */
  readonly members?: number | null | undefined
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Paid because all lots and all items of the customer add up to the same. */
export interface ReasonTogether {
  readonly kind: 'together'
  /** What each side adds up to. */
  readonly total: Money
  /** How many lots. */
  readonly lots: number
  /** How many items. */
  readonly items: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Paid because some lots and some items add up to the same, and no other set of as few has any of them. */
export interface ReasonGroupWithGroup {
  readonly kind: 'groupWithGroup'
  /** What each side adds up to. */
  readonly total: Money
  /** How many lots. */
  readonly lots: number
  /** How many items. */
  readonly items: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Paid in proportion to what was open. */
export interface ReasonProRata {
  readonly kind: 'proRata'
  /** What was open of all items in the phase. */
  readonly total: Money
  /** How much of it the lot paid. */
  readonly paid: Money
  /** What stays open of the item. */
  readonly open: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Settled for less because the payer was in time for a discount. */
export interface ReasonDiscountTaken {
  readonly kind: 'discountTaken'
  /** The last day for it. */
  readonly until: CivilDate
  /** How much less. */
  readonly discount: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Settled although a little was missing. */
export interface ReasonWithinTolerance {
  readonly kind: 'withinTolerance'
  /** What was missing. */
  readonly missing: Money
  /** The most that may be missing of this item. */
  readonly limit: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Left over because the customer owes nothing more in this currency. */
export interface ReasonNothingOpen {
  readonly kind: 'nothingOpen'
  /** The customer. */
  readonly customer: Id
  /** The currency. */
  readonly currency: Currency
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Left over because the scheme pays only what is due, and the rest is not yet. */
export interface ReasonNothingDue {
  readonly kind: 'nothingDue'
  /** The customer. */
  readonly customer: Id
  /** What the customer owes later, in the currency of the lot. */
  readonly open: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Left over because no phase of the scheme found an item for it. */
export interface ReasonNoPhaseFits {
  readonly kind: 'noPhaseFits'
  /** The customer. */
  readonly customer: Id
  /** What the customer owes in the currency of the lot. */
  readonly open: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Left over because money of this nature is not spent without being told. */
export interface ReasonNatureHeld {
  readonly kind: 'natureHeld'
  /** The nature. */
  readonly nature: Nature
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Left over because the money can no longer be used. */
export interface ReasonExpired {
  readonly kind: 'expired'
  /** Since when. */
  readonly expires: CivilDate
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Left over because no item was found for what the payer quoted, and the scheme then waits. */
export interface ReasonReferenceHeld {
  readonly kind: 'referenceHeld'
  /** What was quoted. */
  readonly reference: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Not done because this amount would settle any of several items. */
export interface ReasonAmbiguous {
  readonly kind: 'ambiguous'
  /** The amount. */
  readonly amount: Money
  /** How many items it would settle. */
  readonly candidates: number
  /** The oldest due of them, at most five. */
  readonly rivals: readonly Id[]
  /** What some of them need for that. Absent: all have exactly the amount open. */
  readonly leeway?: Leeway | null | undefined
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Not done because the named item has nothing open. */
export interface ReasonAlreadySettled {
  readonly kind: 'alreadySettled'
  /** The item. */
  readonly item: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Not done because no open item of the customer in this currency bears the reference. */
export interface ReasonReferenceUnknown {
  readonly kind: 'referenceUnknown'
  /** What was quoted. */
  readonly reference: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/**
 * Not done because the phase looks at none of the open items that bear the reference: they are outside its
 * selection, its keys or the scope of the lot.
 */
export interface ReasonReferenceOutside {
  readonly kind: 'referenceOutside'
  /** What was quoted. */
  readonly reference: Id
  /** The oldest due of these items. */
  readonly item: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Not done because the item cannot be paid in full and the scheme forbids part payment. */
export interface ReasonPartialForbidden {
  readonly kind: 'partialForbidden'
  /** The item. */
  readonly item: Id
  /** What it has open. */
  readonly open: Money
  /** What the lot would have paid of it. */
  readonly left: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Not done because other names took what was open of the item before. */
export interface ReasonNamedTooLate {
  readonly kind: 'namedTooLate'
  /** The item. */
  readonly item: Id
  /** What it has open now. */
  readonly open: Money
  /** What was asked for. */
  readonly asked: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Not done because other names took what the lot had. */
export interface ReasonNothingLeft {
  readonly kind: 'nothingLeft'
  /** The item. */
  readonly item: Id
  /** What the lot has left now. */
  readonly left: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Not done because lot and item do not agree in a field the scheme compares. */
export interface ReasonKeyDiffers {
  readonly kind: 'keyDiffers'
  /** The item. */
  readonly item: Id
  /** The name of the field. */
  readonly key: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Not done because several sets of items are together exactly what is left. */
export interface ReasonGroupAmbiguous {
  readonly kind: 'groupAmbiguous'
  /** How many sets were found, two or more; the search may have stopped early. */
  readonly sets: number
  /** One of them. */
  readonly one: readonly Id[]
  /** Another. */
  readonly other: readonly Id[]
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Not done because there are more items than the phase searches. */
export interface ReasonGroupTooLarge {
  readonly kind: 'groupTooLarge'
  /** How many items there are. */
  readonly items: number
  /** The most it searches. */
  readonly limit: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/**
 * Not done because several sets of lots and items add up to the same, and have lots or items in common or are
 * more than can be told apart.
 */
export interface ReasonGroupsAmbiguous {
  readonly kind: 'groupsAmbiguous'
  /** How many sets, two or more. */
  readonly sets: number
  /** How many lots and items each of them has; no set has fewer. */
  readonly members: number
  /** Two of them. */
  readonly rivals: readonly MatchedSet[]
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Not done because there are more lots and items than the phase searches. */
export interface ReasonGroupsTooLarge {
  readonly kind: 'groupsTooLarge'
  /** How many lots have something left. */
  readonly lots: number
  /** How many items are open. */
  readonly items: number
  /** The most it searches, together. */
  readonly limit: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Not done because the searches of the call have looked at as many sums as they may. */
export interface ReasonGroupSearchEnded {
  readonly kind: 'groupSearchEnded'
  /** How many. */
  readonly limit: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** One link from a lot to an item. */
export interface Line {
  /** The lot that pays. */
  readonly lot: Id
  /** The item that is paid. */
  readonly item: Id
  /** How much, more than zero. */
  readonly amount: Money
  /** What stays open of the item after this line and its difference. */
  readonly open: Money
  /** Why this item. */
  readonly reason: Reason
}

/** What was missing of an item and is settled all the same (结算差异). */
export interface Difference {
  /** The lot whose line settled the item. */
  readonly lot: Id
  /** The item. */
  readonly item: Id
  /** How much, more than zero. Nothing stays open of the item. */
  readonly amount: Money
  /** What it is. */
  readonly kind: DifferenceKind
  /** Why it was accepted. */
  readonly reason: Reason
}

/** The part of a line, or of a difference, that goes to one component of an item. */
export interface PartLine {
  /** The lot. */
  readonly lot: Id
  /** The item. */
  readonly item: Id
  /** The component. */
  readonly component: Id
  /** How much, more than zero. */
  readonly amount: Money
  /** Present if it is not paid but a difference. */
  readonly difference?: DifferenceKind | null | undefined
}

/** What stays of a lot. */
export interface LeftOver {
  /** The lot. */
  readonly lot: Id
  /** How much is kept on account, more than zero. */
  readonly amount: Money
  /** Why it was not used. */
  readonly reason: Reason
}

/** Something a phase looked for and could not do. It never stops the plan. */
export interface Refusal {
  /** The lot. */
  readonly lot: Id
  /** What was not done, and why. */
  readonly reason: Reason
}

/** The figures of one currency: `received = allocated + leftOver`, always. */
export interface Total {
  /** The currency. */
  readonly currency: Currency
  /** What the lots had. */
  readonly received: Money
  /** What the lines pay. */
  readonly allocated: Money
  /** What stays on account. */
  readonly leftOver: Money
}

/** What an allocation would do. Nothing has changed yet. */
export interface Plan {
  /** The business date of every line. */
  readonly asOf: CivilDate
  /** Which lot pays which item, in the order in which it happens. */
  readonly lines: readonly Line[]
  /**
   * What was settled without being paid, beside the line that settled it.
   * Left out: none.
   */
  readonly differences?: readonly Difference[] | undefined
  /**
   * How lines and differences are divided over the parts of their items; only for items with parts.
   * Left out: none.
   */
  readonly parts?: readonly PartLine[] | undefined
  /** What stays on account, per lot; lots that are used up do not appear. */
  readonly leftOver: readonly LeftOver[]
  /** What a phase looked for and could not do. */
  readonly refusals: readonly Refusal[]
  /** Control totals per currency: received is allocated plus left over. */
  readonly totals: readonly Total[]
}

/**
 * How far along an installment is on the day of the payment.
 *
 * - `pastDue`: Due before the day (逾期).
 * - `due`: Due on the day (到期).
 * - `inAdvance`: Due after the day (提前).
 */
export type DueKind = 'pastDue' | 'due' | 'inAdvance'

/** One pair of the order. */
export interface Bucket {
  /** How far along the installment is. */
  readonly when: DueKind
  /** Which component of it. */
  readonly component: Id
}

/**
 * What comes first: the next component, or the next installment.
 *
 * - `horizontal`: Installment by installment: all components of one before the next. The pairs of one due kind stand together in the order; an order that returns to a due kind is refused (Fineract).
 * - `vertical`: Pair by pair: one component across all installments of its due kind before the next pair.
 */
export type WaterfallMode = 'horizontal' | 'vertical'

/**
 * What happens to money beyond what is due (多付部分).
 *
 * - `next`: The next installment, and so on forward.
 * - `last`: The last installment, and so on backward.
 * - `spread`: All later installments alike: each gets the same as far as it has room, to the minor unit; what rounding half to even leaves over or lacks goes to the last ones, one unit each.
 * - `keep`: None: it is kept as credit.
 */
export type Surplus = 'next' | 'last' | 'spread' | 'keep'

/** What is paid first, and what happens to money beyond what is due. */
export interface WaterfallRules {
  /** Every pair of a due kind and a component once, 1 to 96. */
  readonly order: readonly Bucket[]
  /** Installment by installment, or component by component. */
  readonly mode: WaterfallMode
  /** What happens to money beyond what is due. */
  readonly surplus: Surplus
}

/** Why a waterfall pays a component, keeps money, or opens a component again. */
export type WaterfallReason =
  | WaterfallReasonInOrder
  | WaterfallReasonSpread
  | WaterfallReasonNothingOpen
  | WaterfallReasonKeptAsCredit
  | WaterfallReasonReopened

/** Paid because its turn came. */
export interface WaterfallReasonInOrder {
  readonly kind: 'inOrder'
  /** How far along the installment is. */
  readonly when: DueKind
  /** When it is due. */
  readonly due: CivilDate
  /** The place of its pair in the order, from 1. */
  readonly rank: number
  /** What stays open of the component. */
  readonly open: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Paid because money beyond what is due is spread. */
export interface WaterfallReasonSpread {
  readonly kind: 'spread'
  /** What is spread. */
  readonly total: Money
  /** Over how many installments. */
  readonly installments: number
  /** The place of its pair in the order, from 1. */
  readonly rank: number
  /** What stays open of the component. */
  readonly open: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Kept because nothing is open any more. */
export interface WaterfallReasonNothingOpen {
  readonly kind: 'nothingOpen'
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Kept because the rules pay nothing before it is due. */
export interface WaterfallReasonKeptAsCredit {
  readonly kind: 'keptAsCredit'
  /** What falls due later. */
  readonly open: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Open again because a payment was taken back. */
export interface WaterfallReasonReopened {
  readonly kind: 'reopened'
  /** The place of the component in the order of the reversal, from 1. */
  readonly rank: number
  /** What had been paid of the component of this installment. */
  readonly paid: Money
  /** What is open of it now. */
  readonly open: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** One installment and what is open of it. */
export interface OpenInstallment {
  /** Its number (期次), unique in the agreement, 1 to 1,000,000. */
  readonly number: number
  /** The day it is due. */
  readonly due: CivilDate
  /** What is open of each component; each component once, none that the order does not name. */
  readonly parts: readonly Part[]
}

/** What one component of one installment gets. */
export interface WaterfallLine {
  /** The number of the installment. */
  readonly installment: number
  /** The component. */
  readonly component: Id
  /** How much, more than zero. */
  readonly amount: Money
  /** What stays open of the component. */
  readonly open: Money
  /** Why. */
  readonly reason: WaterfallReason
}

/** What is left over of a payment. */
export interface WaterfallCredit {
  /** How much, more than zero. */
  readonly amount: Money
  /** Why. */
  readonly reason: WaterfallReason
}

/** What a payment pays, and what is open after it. Nothing has changed yet. */
export interface Waterfall {
  /** The day of the payment. */
  readonly on: CivilDate
  /** What is paid, in the order in which it happens. */
  readonly lines: readonly WaterfallLine[]
  /** What the lines pay together; with what is left over, the payment. */
  readonly paid: Money
  /** What is left over. */
  readonly leftOver?: WaterfallCredit
  /** The installments as they are after it, in the order given. */
  readonly installments: readonly OpenInstallment[]
}

/**
 * What a back-dated payment (补录的付款) does to those recorded before it.
 *
 * - `replay`: All payments run down anew by day, those of one day as recorded (Fineract: reversed and replayed).
 * - `appendOnly`: What was paid stays paid: payments run down as recorded, each with what is due on its own day.
 */
export type Backdated = 'replay' | 'appendOnly'

/** One payment of a history. */
export interface DatedPayment {
  /** Its number, unique in the history. */
  readonly id: Id
  /** The day it counts for. */
  readonly on: CivilDate
  /** What is paid, more than zero. */
  readonly amount: Money
  /** What happens to money of this payment beyond what is due. Absent: as the rules say. */
  readonly surplus?: Surplus | null | undefined
}

/** What one payment of a history pays. */
export interface ReplayedPayment {
  /** The payment. */
  readonly id: Id
  /** Its day. */
  readonly on: CivilDate
  /** What it pays, in the order in which it happens. */
  readonly lines: readonly WaterfallLine[]
  /** What the lines pay together; with what is left over, the payment. */
  readonly paid: Money
  /** What is left over. */
  readonly leftOver?: WaterfallCredit
}

/** What all payments pay, and what is open after them. */
export interface WaterfallReplay {
  /** The payments in the order in which they ran down. */
  readonly payments: readonly ReplayedPayment[]
  /** The installments as they are after the last one, in the order given. */
  readonly installments: readonly OpenInstallment[]
}

/** What had been paid of one component of one installment. */
export interface PaidPart {
  /** The number of the installment. */
  readonly installment: number
  /** The component. */
  readonly component: Id
  /** How much, more than zero. */
  readonly amount: Money
}

/** What opens again of one component of one installment. */
export interface ReverseLine {
  /** The number of the installment. */
  readonly installment: number
  /** The component. */
  readonly component: Id
  /** How much, more than zero. */
  readonly amount: Money
  /** What is open of the component now. */
  readonly open: Money
  /** Why. */
  readonly reason: WaterfallReason
}

/** What is open again. Nothing has changed yet. */
export interface Reversal {
  /** What opens again, in the order in which it happens. */
  readonly lines: readonly ReverseLine[]
  /** The installments as they are after it, in the order given. */
  readonly installments: readonly OpenInstallment[]
}

/** What one component of an item got. */
export interface LinkPart {
  /** The component. */
  readonly component: Id
  /** How much, more than zero. */
  readonly amount: Money
}

/** A difference that settled an item (结算差异). */
export interface LinkDifference {
  /** How much, more than zero. */
  readonly amount: Money
  /** What it is. */
  readonly kind: DifferenceKind
  /**
   * How it is divided over the parts of the item; none if it has none.
   * Left out: none.
   */
  readonly parts?: readonly LinkPart[] | undefined
}

/** That a lot paid so much of an item. It never changes; an undo is a record beside it. */
export interface Link {
  /** The link, unique in a history. */
  readonly id: Id
  /** The lot that paid. */
  readonly lot: Id
  /** The item that was paid. */
  readonly item: Id
  /** How much, more than zero. */
  readonly amount: Money
  /**
   * How the amount is divided over the parts of the item; none if it has none.
   * Left out: none.
   */
  readonly parts?: readonly LinkPart[] | undefined
  /** What was settled beside it without being paid. */
  readonly difference?: LinkDifference | null | undefined
  /** The business date. */
  readonly on: CivilDate
}

/** Why a link is undone. */
export type UndoReason =
  | UndoReasonAsked
  | UndoReasonLotTakenOut
  | UndoReasonItemCanceled

/** The link itself was named. */
export interface UndoReasonAsked {
  readonly kind: 'asked'
  /** What still stands of the link. */
  readonly left: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Its lot is taken out. */
export interface UndoReasonLotTakenOut {
  readonly kind: 'lotTakenOut'
  /** The lot. */
  readonly lot: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Its item is canceled. */
export interface UndoReasonItemCanceled {
  readonly kind: 'itemCanceled'
  /** The item. */
  readonly item: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/**
 * What may have been done with a lot or item.
 *
 * - `writtenOff`: The item was written off (坏账核销).
 * - `transferred`: It was moved to another customer (并账).
 * - `offset`: It was set against a document of the other side (对冲).
 * - `refunded`: Money of the lot was paid back (退款).
 * - `expired`: What was left of the lot expired.
 * - `revalued`: It was valued at another rate (汇兑损益).
 * - `vouchered`: A voucher was made of it (制单).
 */
export type StepKind = 'writtenOff' | 'transferred' | 'offset' | 'refunded' | 'expired' | 'revalued' | 'vouchered'

/** Something that was done with lots or items after links were committed (后续处理). */
export interface LaterStep {
  /** The step; no link and no other step has the same. */
  readonly id: Id
  /** What it was. */
  readonly kind: StepKind
  /**
   * The items it touched.
   * Left out: none.
   */
  readonly items?: readonly Id[] | undefined
  /**
   * The lots it touched.
   * Left out: none.
   */
  readonly lots?: readonly Id[] | undefined
}

/**
 * Whether links of one item may be undone in any order.
 *
 * - `any`: In any order.
 * - `strict`: The latest first: no link while a later one of the same item stands.
 */
export type UndoOrder = 'any' | 'strict'

/** What is undone. */
export type UndoTarget =
  | UndoTargetLink
  | UndoTargetLot
  | UndoTargetItem

/** One link. */
export interface UndoTargetLink {
  readonly kind: 'link'
  /** The link. */
  readonly link: Id
  /** How much of it; absent: all that still stands. */
  readonly amount?: Money | null | undefined
}

/**
 * A lot that never was money after all, such as a bounced payment (退票): all it paid is open again, and
 * the lot is taken out.
 */
export interface UndoTargetLot {
  readonly kind: 'lot'
  /** The lot. */
  readonly lot: Id
}

/** An item that is canceled: all it got goes back to the lots. */
export interface UndoTargetItem {
  readonly kind: 'item'
  /** The item. */
  readonly item: Id
}

/** That so much of a link was undone. */
export interface Undone {
  /** The link. */
  readonly link: Id
  /** Its lot, which has the amount back. */
  readonly lot: Id
  /** Its item, of which the amount and the difference are open again. */
  readonly item: Id
  /** How much, more than zero. */
  readonly amount: Money
  /**
   * Which components are open again; the last that were paid first.
   * Left out: none.
   */
  readonly parts?: readonly LinkPart[] | undefined
  /** The difference of the link: it goes with the first part that is undone, for the item is settled no more. */
  readonly difference?: LinkDifference | null | undefined
  /** The business date. */
  readonly on: CivilDate
  /** Why. */
  readonly reason: UndoReason
}

/** One entry of a history. */
export type HistoryEntry =
  | HistoryEntryLink
  | HistoryEntryUndone
  | HistoryEntryStep

/** A link was committed. */
export interface HistoryEntryLink {
  readonly kind: 'link'
  /** The link. */
  readonly link: Link
}

/** A link was undone, as a whole or in part. */
export interface HistoryEntryUndone {
  readonly kind: 'undone'
  /** What was undone, as `undo`) answered. */
  readonly undone: Undone
}

/** Something else was done that still stands. */
export interface HistoryEntryStep {
  readonly kind: 'step'
  /** What was done. */
  readonly step: LaterStep
}

/** What an undo does. Nothing has changed yet. */
export interface Undo {
  /** What is undone, to be kept in the history. */
  readonly undone: readonly Undone[]
  /** The lots as they are then, in the order given, without those taken out. */
  readonly lots: readonly Lot[]
  /** The items as they are then, in the order given. */
  readonly items: readonly Receivable[]
  /**
   * The lots taken out, with all that they had paid.
   * Left out: none.
   */
  readonly takenOut?: readonly Lot[]
}

/** Why an open item or a lot belongs to another customer now. */
export type OffsetReason =
  | OffsetReasonMoved

/** Moved from one customer to another. */
export interface OffsetReasonMoved {
  readonly kind: 'moved'
  /** Whose it was. */
  readonly from: Id
  /** Whose it is. */
  readonly to: Id
  /** What stays of it with the first. */
  readonly rest: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** What a netting does. Nothing has changed yet. */
export interface Netting {
  /** Which payable, as a lot of the same id, is set against which item. */
  readonly plan: Plan
  /** What customers owe us then, in the order given. */
  readonly items: readonly Receivable[]
  /** What we owe then, in the order given: the same amounts less. */
  readonly payables: readonly Receivable[]
}

/**
 * How much of a receipt is taken for a written-off item.
 *
 * - `wholeReceipt`: All that is left of the receipt; one that has more than was written off is refused (U8).
 * - `upToWrittenOff`: As much as was written off; the rest of the receipt stays on account.
 */
export type RecoveryRule = 'wholeReceipt' | 'upToWrittenOff'

/** What a recovery does. Nothing has changed yet. */
export interface Recovery {
  /** How much of the item is reopened, to be paid at once: receivables in all stay as they were. */
  readonly reopened: Money
  /** How it is paid, or why not. */
  readonly plan: Plan
  /** The item then; what is open of it stays written off. */
  readonly item: Receivable
  /** What is left of the lot. */
  readonly left: Money
}

/**
 * Whether an item or a lot was moved.
 *
 * - `item`: An open item.
 * - `lot`: A lot.
 */
export type MovedKind = 'item' | 'lot'

/** One thing that is moved. */
export type ItemMove =
  | ItemMoveItem
  | ItemMoveLot

/** What is open of an item. */
export interface ItemMoveItem {
  readonly kind: 'item'
  /** The item. */
  readonly item: Id
  /** How much; absent: all of it. */
  readonly amount?: Money | null | undefined
  /** The id of what is moved. Absent: the item itself is moved, as a whole. */
  readonly newId?: Id | null | undefined
}

/** What is left of a lot. */
export interface ItemMoveLot {
  readonly kind: 'lot'
  /** The lot. */
  readonly lot: Id
  /** How much; absent: all of it. */
  readonly amount?: Money | null | undefined
  /** The id of what is moved. Absent: the lot itself is moved, as a whole. */
  readonly newId?: Id | null | undefined
}

/** One document that is moved. */
export interface TransferLine {
  /** What it is. */
  readonly kind: MovedKind
  /** Its id. */
  readonly id: Id
  /** The id of what is moved: the same, or the new one. */
  readonly newId: Id
  /** How much, more than zero. */
  readonly amount: Money
  /** Why. */
  readonly reason: OffsetReason
}

/** What a transfer does. Nothing has changed yet. */
export interface Transfer {
  /** The business date. */
  readonly on: CivilDate
  /** What is moved, in the order asked. */
  readonly lines: readonly TransferLine[]
  /** By how much the balance of the first falls and that of the second rises: items less lots. */
  readonly balance: Money
  /** The items then: those given in their order, with the new ones behind them. */
  readonly items: readonly Receivable[]
  /** The lots then: those given in their order, with the new ones behind them. */
  readonly lots: readonly Lot[]
}

/** A scheme with a name, such as that of the system it follows. */
export interface NamedScheme {
  /** The name. */
  readonly name: Id
  /** The scheme. */
  readonly scheme: Scheme
}

/** What one scheme does in all. */
export interface SchemeOutcome {
  /** The scheme. */
  readonly scheme: Id
  /** The number of lines. */
  readonly lines: number
  /** Received, allocated and left over by currency. */
  readonly totals: readonly Total[]
}

/** Schemes that agree in every amount. */
export interface SchemeGroup {
  /** Their names, in the order given. */
  readonly schemes: readonly Id[]
}

/** One line of one plan. */
export interface SchemeLine {
  /** The scheme. */
  readonly scheme: Id
  /** The line; absent if the plan has ended. */
  readonly line?: Line
}

/** The first line that is not the same in all plans. */
export interface FirstDifference {
  /** The position of the line, from 0. */
  readonly position: number
  /** What stands there in each plan, with its reason, in the order of the schemes. */
  readonly lines: readonly SchemeLine[]
}

/** What one scheme does with a pair of lot and item. */
export interface PairAmount {
  /** The scheme. */
  readonly scheme: Id
  /** What the lot pays of the item; zero if nothing. */
  readonly amount: Money
  /** What is settled beside it without being paid. */
  readonly difference?: Money
  /** Why, as the first line of the pair says. */
  readonly reason?: Reason
}

/** A pair of lot and item that gets different amounts. */
export interface PairDifference {
  /** The lot. */
  readonly lot: Id
  /** The item. */
  readonly item: Id
  /** What each scheme does, in the order given. */
  readonly amounts: readonly PairAmount[]
}

/** What one scheme leaves of a lot. */
export interface LotAmount {
  /** The scheme. */
  readonly scheme: Id
  /** What is left; zero if nothing. */
  readonly amount: Money
  /** Why. */
  readonly reason?: Reason
}

/** A lot of which different amounts are left. */
export interface LotDifference {
  /** The lot. */
  readonly lot: Id
  /** What each scheme leaves, in the order given. */
  readonly amounts: readonly LotAmount[]
}

/** Where schemes differ, and why. */
export interface Comparison {
  /** The business date. */
  readonly asOf: CivilDate
  /** What each scheme does in all, in the order given. */
  readonly outcomes: readonly SchemeOutcome[]
  /** Which schemes agree in every amount, in the order of the first of each group. */
  readonly groups: readonly SchemeGroup[]
  /** The first line that is not the same in all plans; absent if all lines are. */
  readonly first?: FirstDifference
  /** The pairs of lot and item that get different amounts, by the ids of lot and item. */
  readonly pairs: readonly PairDifference[]
  /** The lots of which different amounts are left, by id. */
  readonly leftOver: readonly LotDifference[]
}

/** The open amounts of one currency by days past due. */
export interface AgingRow {
  /** The currency. */
  readonly currency: Currency
  /** Not due yet, or due on the business date itself. */
  readonly notDue: Money
  /** One amount per bucket: up to the first limit, up to the second, …, and beyond the last. */
  readonly overdue: readonly Money[]
  /** Everything open: the sum of the amounts before. */
  readonly total: Money
}

/**
 * What moved a debt.
 *
 * - `charged`: It came into being (新增应收).
 * - `changed`: Its amount or its day was changed by agreement (变更).
 * - `paid`: It was paid (收款、核销).
 * - `paymentReversed`: A payment was taken back (反核销、退票).
 * - `credited`: A credit note took something off (红字).
 * - `deducted`: A discount, fee or rounding was settled beside a payment (现金折扣、手续费).
 * - `deductionReversed`: What was settled beside a payment is owed again (扣减冲回).
 * - `writtenOff`: It was given up (坏账核销).
 * - `recovered`: What was given up is owed again (坏账收回).
 * - `canceled`: What was open of it fell away (作废).
 * - `disputed`: The customer disputed it (提出争议).
 * - `disputeEnded`: A dispute ended (争议解决).
 * - `becameOverdue`: The day it was due passed (转为逾期).
 */
export type DebtMove = 'charged' | 'changed' | 'paid' | 'paymentReversed' | 'credited' | 'deducted' | 'deductionReversed' | 'writtenOff' | 'recovered' | 'canceled' | 'disputed' | 'disputeEnded' | 'becameOverdue'

/**
 * What moved money of a customer.
 *
 * - `received`: It arrived, or was moved here (到账、转入).
 * - `applied`: It paid something (核销).
 * - `returned`: What it paid was taken back (反核销).
 * - `refunded`: It was paid back (退款).
 * - `refundReturned`: What was paid back came back (退款退回).
 * - `removed`: It went elsewhere: another customer, another account, income, expired (转出).
 * - `restored`: What went elsewhere is back (转出冲回).
 * - `bounced`: The bank took it back (退票).
 */
export type MoneyMove = 'received' | 'applied' | 'returned' | 'refunded' | 'refundReturned' | 'removed' | 'restored' | 'bounced'

/** What is open, in three parts that never overlap. */
export interface OpenParts {
  /** All that is open (未付金额). */
  readonly open: Money
  /** What of it is not due yet, or due on the day itself (未到期). */
  readonly notDue: Money
  /** What of it is past due and undisputed (逾期). */
  readonly overdue: Money
  /** What of it is disputed, due or not (有争议). */
  readonly disputed: Money
}

/** A party of a statement, as it is printed. */
export interface StatementParty {
  /** The name (单位名称). */
  readonly name: string
  /** Who sees to it (联系人). */
  readonly contact?: string | null | undefined
  /** The telephone number. */
  readonly phone?: string | null | undefined
  /** The address. */
  readonly address?: string | null | undefined
  /** The number for taxes (统一社会信用代码). */
  readonly taxNumber?: string | null | undefined
  /** The account to pay to (收款账号). */
  readonly account?: string | null | undefined
}

/**
 * What a statement asks for. The wording may matter for the limitation of claims (诉讼时效).
 *
 * - `reconciliationOnly`: It is for reconciliation only (仅供对账).
 * - `pleasePay`: It asks to pay what is due (请付款).
 */
export type StatementWording = 'reconciliationOnly' | 'pleasePay'

/** Who writes the statement, for whom, and of which days. */
export interface StatementHeader {
  /** The number of the statement (对账单编号). */
  readonly number: Id
  /** The customer whose records it is made of. */
  readonly customer: Id
  /** Who writes it. */
  readonly ours: StatementParty
  /** Who gets it. */
  readonly theirs: StatementParty
  /** The first day of the period. */
  readonly first: CivilDate
  /** The last day of the period. */
  readonly last: CivilDate
  /** The day it is written, not before the last day. */
  readonly issued: CivilDate
  /** What was entered after this day is not in it. Absent: everything is known. */
  readonly known?: CivilDate | null | undefined
  /**
   * What the statement before this one knew. What was entered since for a day of it is a late line here, and this
   * one begins with the figure with which that one ended. Absent: it knew what this one knows.
   */
  readonly knownBefore?: CivilDate | null | undefined
  /**
   * What it asks for.
   * Left out: `reconciliationOnly`.
   */
  readonly wording?: StatementWording | undefined
  /** The day until which the customer is asked to answer (回函期限). */
  readonly answerBy?: CivilDate | null | undefined
  /**
   * The names of the fields of debts that the lines show, at most 100: `contract`, `order`. What is not named is not
   * shown.
   * Left out: none.
   */
  readonly fields?: readonly Id[] | undefined
}

/** One line: what moved what is open. */
export interface StatementLine {
  /** The business date. */
  readonly on: CivilDate
  /**
   * Whether it lies before the period and was entered after the statement before this one was made (补录).
   * Left out: `false`.
   */
  readonly late?: boolean | undefined
  /** What happened. */
  readonly kind: DebtMove
  /** The debt. */
  readonly debt: Id
  /** The document of the debt, if it is a part of one. */
  readonly document?: Id | null | undefined
  /** The receipt, of a payment or one taken back. */
  readonly receipt?: Id | null | undefined
  /**
   * The fields that are asked for, as far as the debt has them.
   * Left out: none.
   */
  readonly fields?: readonly Field[] | undefined
  /** What it changed, below zero if less is owed. */
  readonly amount: Money
  /** What is open after it. */
  readonly balance: Money
}

/** The lines of one kind together. */
export interface StatementTotal {
  /** The kind. */
  readonly kind: DebtMove
  /** How many lines. */
  readonly lines: number
  /** Their sum. */
  readonly amount: Money
}

/** A debt that is open at the end. */
export interface StatementItem {
  /** The debt. */
  readonly debt: Id
  /** The document it is a part of. */
  readonly document?: Id | null | undefined
  /** The day of its document. */
  readonly issued: CivilDate
  /** The day it is due. */
  readonly due: CivilDate
  /** What is open. */
  readonly open: Money
  /** What of it is disputed. */
  readonly disputed: Money
  /** How many days it is past due, 0 if it is not. */
  readonly days: number
}

/** One line: what moved money. */
export interface StatementMoneyLine {
  /** The business date. */
  readonly on: CivilDate
  /**
   * Whether it lies before the period and was entered after the statement before this one was made (补录).
   * Left out: `false`.
   */
  readonly late?: boolean | undefined
  /** What happened. */
  readonly kind: MoneyMove
  /** The prepayment. */
  readonly prepayment: Id
  /** What it paid. */
  readonly item?: Id | null | undefined
  /** What it changed, below zero if less is left. */
  readonly amount: Money
  /** What is left after it. */
  readonly balance: Money
}

/** Money of one kind: what was there, what came, what became of it. */
export interface StatementMoney {
  /** The kind (款项性质). */
  readonly nature: Nature
  /** What was left before the period. */
  readonly opening: Money
  /** What arrived or was moved here. */
  readonly received: Money
  /** What paid something, less what was taken back; below zero if more was taken back. */
  readonly applied: Money
  /** What was paid back, less what came back of it. */
  readonly refunded: Money
  /** What went elsewhere and is not back, or was taken back by the bank. */
  readonly other: Money
  /** What is left: opening and received, less the three others. */
  readonly closing: Money
  /**
   * The same one by one, by day.
   * Left out: none.
   */
  readonly lines?: readonly StatementMoneyLine[] | undefined
}

/** The figures of one currency. */
export interface StatementAccount {
  /** The currency. */
  readonly currency: Currency
  /** What was open before the first line (期初余额). */
  readonly opening: Money
  /**
   * What happened, by day.
   * Left out: none.
   */
  readonly lines?: readonly StatementLine[] | undefined
  /**
   * The lines by kind.
   * Left out: none.
   */
  readonly totals?: readonly StatementTotal[] | undefined
  /** What is open after the last line (期末余额). */
  readonly closing: Money
  /** The same in Chinese capitals (大写), for yuan. */
  readonly closingWords?: string | null | undefined
  /** The parts of it on the last day. */
  readonly parts: OpenParts
  /**
   * What it consists of, the oldest due day first.
   * Left out: none.
   */
  readonly items?: readonly StatementItem[] | undefined
  /**
   * Money that is there or was, one section for each kind.
   * Left out: none.
   */
  readonly money?: readonly StatementMoney[] | undefined
  /** Money that waits to be used: the closing of all sections but the unidentified one (预收款余额). */
  readonly prepaid: Money
  /** Money nobody has identified yet (未明款项). */
  readonly unidentified: Money
  /** What is open less all that money. For information: nothing was set off. */
  readonly net: Money
}

/** A figure to confirm. */
export interface ReplyFigure {
  /** What is open. */
  readonly closing: Money
  /** What is prepaid. */
  readonly prepaid: Money
}

/** What the customer sends back (回执): it agrees, or its books show something else. */
export interface ReplySlip {
  /** The statement. */
  readonly number: Id
  /**
   * The figures to confirm, one for each currency.
   * Left out: none.
   */
  readonly figures?: readonly ReplyFigure[] | undefined
  /** The day until which an answer is asked for. */
  readonly answerBy?: CivilDate | null | undefined
  /** The fingerprint an answer has to carry. */
  readonly fingerprint: string
}

/** A statement of account. */
export interface CustomerStatement {
  /** Who, for whom, of which days. */
  readonly header: StatementHeader
  /** The figures, one account for each currency. */
  readonly accounts: readonly StatementAccount[]
  /** What the customer sends back. */
  readonly reply: ReplySlip
  /** The digest of customer, days and figures, 64 hexadecimal digits. Names and sentences have no part in it. */
  readonly fingerprint: string
}

/** An open item in the books of the customer. */
export interface TheirItem {
  /** The number: that of the debt, or of a document with several debts. */
  readonly id: Id
  /** What is open. */
  readonly amount: Money
}

/** What the books of the customer show in one currency. */
export interface TheirAccount {
  /** What they owe us. */
  readonly closing: Money
  /**
   * The open items that is made of, by the number of the debt or of its document, once each. None: they name none.
   * Left out: none.
   */
  readonly items?: readonly TheirItem[] | undefined
}

/** What the customer says of a statement. */
export type AnswerVerdict =
  | AnswerVerdictAgreed
  | AnswerVerdictDisputed

/** The figures are right (核对无误). */
export interface AnswerVerdictAgreed {
  readonly kind: 'agreed'
}

/** The customer's books show something else (有差异). A currency that is not named is agreed. */
export interface AnswerVerdictDisputed {
  readonly kind: 'disputed'
  /** What they show. */
  readonly accounts: readonly TheirAccount[]
}

/** What came back. */
export interface StatementAnswer {
  /** The number of the statement. */
  readonly number: Id
  /** The fingerprint of the statement it answers. */
  readonly fingerprint: string
  /** The day it was signed (回函日期). */
  readonly on: CivilDate
  /** Who signed (签章人). */
  readonly signer?: string | null | undefined
  /** What it says. */
  readonly verdict: AnswerVerdict
}

/**
 * How the books differ on an item.
 *
 * - `onlyOurs`: They do not have it: an invoice that did not arrive, or one they have paid (对方未入账).
 * - `onlyTheirs`: We do not have it: paid or credited here, or never ours (我方未入账).
 * - `otherAmount`: Both have it, with other amounts (金额不符).
 */
export type AnswerDifferenceKind = 'onlyOurs' | 'onlyTheirs' | 'otherAmount'

/** An item on which the books differ. */
export interface AnswerDifference {
  /** The number of the debt or document. */
  readonly id: Id
  /** How they differ. */
  readonly kind: AnswerDifferenceKind
  /** What is open in our books. */
  readonly ours: Money
  /** What is open in theirs. */
  readonly theirs: Money
  /** Ours less theirs. */
  readonly difference: Money
}

/** What is left over may be this. */
export type AnswerHint =
  | AnswerHintPrepaid
  | AnswerHintUnidentified
  | AnswerHintOneLine

/** Just what they prepaid: they set it off, we did not (预收款未核销). */
export interface AnswerHintPrepaid {
  readonly kind: 'prepaid'
}

/** Just what nobody has identified: they paid it, we do not know for what (未明款项). */
export interface AnswerHintUnidentified {
  readonly kind: 'unidentified'
}

/** Just one line of the statement, which their books do not have, or have twice. */
export interface AnswerHintOneLine {
  readonly kind: 'oneLine'
  /** Its place among the lines, from 0. */
  readonly line: number
}

/** Why the balances of one currency differ. */
export interface AnswerAccount {
  /** The currency. */
  readonly currency: Currency
  /** Our closing. */
  readonly ours: Money
  /** Theirs. */
  readonly theirs: Money
  /** Ours less theirs. */
  readonly difference: Money
  /**
   * What the items explain, by number.
   * Left out: none.
   */
  readonly items?: readonly AnswerDifference[] | undefined
  /** What they do not. */
  readonly unexplained: Money
  /** What that may be. */
  readonly hint?: AnswerHint | null | undefined
}

/** An answer set against the statement. */
export interface AnswerReport {
  /** Whether both agree on every balance. */
  readonly agreed: boolean
  /**
   * The currencies on which they do not, or whose items differ.
   * Left out: none.
   */
  readonly accounts?: readonly AnswerAccount[] | undefined
}

/** The law of a time. */
export interface LimitationRule {
  /** The first day on which it holds. */
  readonly since: CivilDate
  /** How many years a claim can be enforced, 1 to 100. */
  readonly years: number
  /** How many years from the due day at the longest, whatever interrupts, 1 to 100. */
  readonly longest: number
  /** What to cite. */
  readonly cites: string
}

/**
 * What may begin the time anew (时效中断).
 *
 * - `demanded`: We demanded payment and it was delivered (催款函送达).
 * - `acknowledged`: The customer agreed to pay or confirmed the debt, as by signing a statement that asks for payment (同意履行). It binds after the time has run out, too.
 * - `paidPart`: The customer paid a part (部分履行). It binds as an acknowledgment does.
 * - `sued`: We sued or went to arbitration (起诉、仲裁).
 * - `reconciled`: A statement was sent or signed for reconciliation only (仅供对账): kept, and interrupts nothing.
 */
export type LimitationActKind = 'demanded' | 'acknowledged' | 'paidPart' | 'sued' | 'reconciled'

/** Something that may begin the time anew. */
export interface LimitationAct {
  /** The day it reached the other side. */
  readonly on: CivilDate
  /** What it was. */
  readonly kind: LimitationActKind
  /** Where the proof of it is (证据). */
  readonly evidence?: Id | null | undefined
}

/**
 * What the clock says.
 *
 * - `notDue`: The claim is not due yet: nothing runs.
 * - `running`: The time runs.
 * - `endsSoon`: It ends soon: interrupt it.
 * - `over`: It is over.
 */
export type LimitationState = 'notDue' | 'running' | 'endsSoon' | 'over'

/** Where the clock stands. */
export interface LimitationStatus {
  /** The day after which the time runs: the due day, or that of the last act that interrupted. */
  readonly since: CivilDate
  /** The place of that act in the list; none if nothing interrupted. */
  readonly act?: number
  /** The last day on which the claim can be enforced. */
  readonly until: CivilDate
  /** The days from the day asked to that, below zero if it is over. */
  readonly days: number
  /** What that means. */
  readonly state: LimitationState
  /** The rule that decides. */
  readonly rule: LimitationRule
  /**
   * The acts that came too late to interrupt anything, by their places.
   * Left out: none.
   */
  readonly tooLate?: readonly number[]
}

/**
 * How much is told.
 *
 * - `total`: All customers together.
 * - `byCustomer`: Each customer as well.
 */
export type ChangeDetail = 'total' | 'byCustomer'

/** Between which days, and how much is told. */
export interface ChangeOrder {
  /** The former day and what was known by then. */
  readonly former: CutOff
  /** The day, not before the former one, and what is known. */
  readonly now: CutOff
  /**
   * Whether each customer is told as well.
   * Left out: `total`.
   */
  readonly detail?: ChangeDetail | undefined
  /**
   * The days of sales for days sales outstanding, 1 to 3,660.
   * Left out: `90`.
   */
  readonly days?: number | undefined
}

/** One cause. */
export interface ChangeCause {
  /** What happened. */
  readonly kind: DebtMove
  /**
   * Whether it lies before the former day and was entered later (补录).
   * Left out: `false`.
   */
  readonly late?: boolean | undefined
  /** How often it happened. */
  readonly moves: number
  /**
   * What it changed: a payment of what was overdue takes off `overdue`, one of what was not due `notDue`; what passed
   * its due day goes from the one to the other.
   */
  readonly change: OpenParts
}

/** Why the figures of a customer changed. */
export interface CustomerChange {
  /** The customer. */
  readonly customer: Id
  /** What was open. */
  readonly former: OpenParts
  /** What is open. */
  readonly now: OpenParts
  /** Why. */
  readonly causes: readonly ChangeCause[]
}

/**
 * Days sales outstanding (应收账款周转天数): what is open, by the sales of so many days, times the days.
 *
 * `former` to `atFormerSales` is what the open amount did, `atFormerSales` to `now` what sales did.
 */
export interface DsoChange {
  /** The days of sales. */
  readonly days: number
  /** The sales of so many days up to the former day. */
  readonly formerSales: Money
  /** The sales of so many days up to the day. */
  readonly sales: Money
  /** Days sales outstanding on the former day. */
  readonly former: Fraction
  /** What is open now by the sales of the former day. */
  readonly atFormerSales: Fraction
  /** Days sales outstanding now. */
  readonly now: Fraction
}

/** Why the figures of one currency changed. */
export interface CurrencyChange {
  /** The currency. */
  readonly currency: Currency
  /** What was open. */
  readonly former: OpenParts
  /** What is open. */
  readonly now: OpenParts
  /**
   * Why.
   * Left out: none.
   */
  readonly causes?: readonly ChangeCause[] | undefined
  /** Why days sales outstanding changed; absent if there were no sales before one of the days. */
  readonly dso?: DsoChange | null | undefined
  /**
   * The same for each customer whose figures moved, by id, if it is asked for.
   * Left out: none.
   */
  readonly customers?: readonly CustomerChange[] | undefined
}

/** Which reports stand in the pack, and how they are made. Nothing has to be said. */
export interface MonthEndOrder {
  /** Whose pack it is: the name of the company (单位名称). */
  readonly company?: string | null | undefined
  /**
   * The language the page is read in.
   * Left out: `en`.
   */
  readonly language?: ReportLanguage | undefined
  /**
   * The currency of the large figures and the charts (本位币). Absent: the only one there is; of several none, and
   * only tables are shown.
   */
  readonly home?: Currency | null | undefined
  /**
   * How many months are shown, the one of the cut-off last, 1 to 60.
   * Left out: `7`.
   */
  readonly months?: number | undefined
  /**
   * How many customers and debts a list names, 1 to 1,000.
   * Left out: `12`.
   */
  readonly top?: number | undefined
  /**
   * How what is open is aged.
   * Left out: as if empty.
   */
  readonly aging?: AgingRules | undefined
  /**
   * How cash is forecast.
   * Left out: as if empty.
   */
  readonly forecast?: ForecastRules | undefined
  /**
   * What is planned and not owed yet.
   * Left out: none.
   */
  readonly plans?: readonly PlannedCash[] | undefined
  /**
   * The policies of the provision (计提政策); none given: the pack has no provision.
   * Left out: none.
   */
  readonly policies?: readonly ProvisionPolicy[] | undefined
  /**
   * What is provided for alone (单项计提).
   * Left out: none.
   */
  readonly specific?: readonly SpecificProvision[] | undefined
  /**
   * The statements for customers, each on a page of its own with a reply slip, at most 50.
   * Left out: none.
   */
  readonly statements?: readonly StatementHeader[] | undefined
  /**
   * What else stands in the pack, before the statements, at most 40.
   * Left out: none.
   */
  readonly sections?: readonly ReportSection[] | undefined
  /** What is to be said at the end of the page. */
  readonly footer?: ReportText | null | undefined
}

/** A debt that is past due. */
export interface OverdueDebt {
  /** The debt. */
  readonly debt: Id
  /** The customer. */
  readonly customer: Id
  /** Who looks after it now, or else who did when it came into being (负责人). */
  readonly owner?: Id
  /** When it was due, as agreed by the cut-off. */
  readonly due: CivilDate
  /** How many days ago. */
  readonly days: number
  /** What is open. */
  readonly open: Money
  /** What of it is disputed. */
  readonly disputed: Money
}

/** How things stood at the end of a month. */
export interface MonthEndMonth {
  /** Its last day, or the cut-off within it. */
  readonly on: CivilDate
  /** The figures of each currency; the period is the month. */
  readonly cards: readonly Dashboard[]
}

/** The reports of a month end, and the page that shows them. */
export interface MonthEnd {
  /** As of which day, and what was known. */
  readonly cutOff: CutOff
  /** The months, the one of the cut-off last. */
  readonly months: readonly MonthEndMonth[]
  /** What is open by age (账龄). */
  readonly aging: AgingReport
  /** The debts that have been overdue longest (逾期最久). */
  readonly overdue: readonly OverdueDebt[]
  /** What cash will come in (资金流预测). */
  readonly forecast: CashForecast
  /** What will probably be lost (坏账准备). Absent: no policy was given. */
  readonly provision?: Provision
  /**
   * The statements of account with their reply slips (对账单), in the order asked for.
   * Left out: none.
   */
  readonly statements?: readonly CustomerStatement[]
  /** Everything as one page of HTML, in one file. */
  readonly html: string
}

/** What is asked for. */
export interface DashboardOrder {
  /** The day, and what is known. */
  readonly at: CutOff
  /** The first day of the period up to it: of the month, the quarter. */
  readonly first: CivilDate
  /**
   * The days of sales for days sales outstanding, 1 to 3,660.
   * Left out: `90`.
   */
  readonly days?: number | undefined
  /**
   * How many of the largest debtors are named, 0 to 1,000.
   * Left out: `10`.
   */
  readonly top?: number | undefined
  /**
   * The field that marks debts which are agreed prepayments (约定预付款), such as `purpose` with `downPayment`. Absent:
   * none are told apart.
   */
  readonly advance?: Field | null | undefined
}

/** One who owes much. */
export interface TopDebtor {
  /** The customer. */
  readonly customer: Id
  /** What is owed. */
  readonly open: OpenParts
  /** The share of all. */
  readonly share?: Fraction | null | undefined
  /** What was owed on the day before the period. */
  readonly former: Money
  /** What it rose by since (趋势). */
  readonly trend: Money
}

/** The figures of one currency. */
export interface Dashboard {
  /** The currency. */
  readonly currency: Currency
  /** What is owed (应收账款总额), overdue (逾期总额) and disputed. */
  readonly open: OpenParts
  /** What is overdue of what is open (逾期占比). */
  readonly overdueShare?: Fraction | null | undefined
  /** The sales of the period: what came into being and was agreed since, less credits and what fell away. */
  readonly sales: Money
  /** What debts were paid in the period with money, on account before or not (本期回款). */
  readonly collected: Money
  /** Money that arrived in the period (本期到账), as far as there are records of it; what was only moved did not arrive. */
  readonly received: Money
  /** Days sales outstanding: what is open, times the days, by the sales of so many days (周转天数). */
  readonly dso?: Fraction | null | undefined
  /** The same of what is not overdue: the best there could be. */
  readonly bestDso?: Fraction | null | undefined
  /** How often a year receivables turn: 365 by days sales outstanding (周转率). */
  readonly turnover?: Fraction | null | undefined
  /** What is left of identified money (预收款余额). */
  readonly prepaid: Money
  /** What is left of money nobody has identified (未明款项). */
  readonly unidentified: Money
  /** How much waits to be refunded (待退款). */
  readonly refunds: Money
  /** How many prepayments have a refund that waits. */
  readonly refundsWaiting: number
  /** What agreed prepayments are past due, of all of them that fell due (预付款逾期率). */
  readonly advanceOverdue?: Fraction | null | undefined
  /** How many customers owe anything. */
  readonly debtors: number
  /**
   * Those who owe most (重点客户), what is owed, then by id.
   * Left out: none.
   */
  readonly top?: readonly TopDebtor[] | undefined
  /** What those together owe of all (集中度). */
  readonly topShare?: Fraction | null | undefined
  /** How often a debt was paid in the period (核销次数). */
  readonly payments: number
  /** How often a payment was found to be matched wrongly (反核销次数). */
  readonly undone: number
  /** How often the bank took one back (退票次数). */
  readonly bounced: number
}

/** How far the debts of one contract or project are collected (收款进度). */
export interface CollectionProgress {
  /** The value of the field; absent for debts without one. */
  readonly value?: Value | null | undefined
  /** The currency. */
  readonly currency: Currency
  /** How many debts. */
  readonly debts: number
  /** What is to be paid in all: amounts less what was credited, deducted or fell away. */
  readonly planned: Money
  /** What of it has fallen due, on the day itself too. */
  readonly due: Money
  /** What was paid. */
  readonly collected: Money
  /** What was given up. */
  readonly writtenOff: Money
  /** What is open, overdue and disputed. */
  readonly open: OpenParts
  /** What was paid, of what is to be paid (完成率). */
  readonly share?: Fraction | null | undefined
}

/** Who is ranked. */
export type RankBy =
  | RankByPerson
  | RankByCustomer
  | RankByField

/** Who looks after the customers (业务员). */
export interface RankByPerson {
  readonly kind: 'person'
}

/** The customers themselves. */
export interface RankByCustomer {
  readonly kind: 'customer'
}

/** The value of a field of the debt, or else of the customer: `team`, `region`, `department`. */
export interface RankByField {
  readonly kind: 'field'
  /** Its name. */
  readonly name: Id
}

/**
 * Whose a debt is, if it went from hand to hand (业绩归属).
 *
 * - `atIssue`: Of whoever had it when it was issued, for good.
 * - `atDue`: Of whoever had it on the day it was due; not due yet, of whoever has it on the last day.
 * - `ofDay`: Each figure is of whoever had it on its day: what was paid of whoever had it on the day of receipt. What was handed over is told on both sides.
 */
export type RankAttribution = 'atIssue' | 'atDue' | 'ofDay'

/**
 * By what they are ranked.
 *
 * - `effectiveness`: Collective effectiveness: the more the better (回款效率指数).
 * - `daysLate`: Days past due, weighted with amounts: the fewer the better (加权逾期天数).
 * - `onTime`: What was paid in time: the more the better (回款及时率).
 * - `overdueShare`: What is overdue of what is open: the less the better (逾期占比).
 * - `collected`: What was collected (回款额).
 * - `target`: What was collected of what was to be (目标完成率).
 * - `collectionRate`: The collection rate (回款率), by the base that is chosen.
 */
export type RankMeasure = 'effectiveness' | 'daysLate' | 'onTime' | 'overdueShare' | 'collected' | 'target' | 'collectionRate'

/**
 * By what collected money is divided (回款率口径).
 *
 * - `fellDue`: What fell due in the period.
 * - `openingAndSales`: What was open before it, and the sales of the period.
 * - `sales`: The sales of the period.
 */
export type CollectionBase = 'fellDue' | 'openingAndSales' | 'sales'

/** What somebody was to collect. */
export interface RankTarget {
  /** Who: a person or customer as text, or the value of the field. */
  readonly of: Value
  /** How much, more than zero. */
  readonly amount: Money
}

/** What is ranked, by what, of which days. */
export interface RankingOrder {
  /** Who is ranked. */
  readonly by: RankBy
  /**
   * Whose a debt is; only for persons.
   * Left out: `atIssue`.
   */
  readonly attribution?: RankAttribution | undefined
  /** The first day. */
  readonly first: CivilDate
  /** The last day. */
  readonly last: CivilDate
  /** What was entered after this day is not known. Absent: everything is. */
  readonly known?: CivilDate | null | undefined
  /** The currency: debts of others have no part. */
  readonly currency: Currency
  /** By what they are ranked, the best first. */
  readonly measure: RankMeasure
  /**
   * By what collected money is divided for the collection rate.
   * Left out: `fellDue`.
   */
  readonly base?: CollectionBase | undefined
  /**
   * What they were to collect, once for each.
   * Left out: none.
   */
  readonly targets?: readonly RankTarget[] | undefined
  /**
   * Who has fewer debts than this has no rank, 1 to 1,000,000.
   * Left out: `5`.
   */
  readonly leastDebts?: number | undefined
  /**
   * Who has a customer with more than so many percent of the amount has no rank, 1 to 100. Customers always may.
   * Left out: `60`.
   */
  readonly mostPercent?: number | undefined
}

/**
 * Why somebody has no rank (不可比).
 *
 * - `fewDebts`: Too few debts.
 * - `oneCustomer`: One customer is nearly all of it.
 */
export type RankMark = 'fewDebts' | 'oneCustomer'

/** A row of a ranking. */
export interface RankRow {
  /** Who; absent for debts of nobody. */
  readonly of?: Value | null | undefined
  /** The rank, from 1; who is as good has the same. Absent without a value, or if it would be luck. */
  readonly rank?: number | null | undefined
  /**
   * Whether somebody else has the same rank (并列).
   * Left out: `false`.
   */
  readonly tied?: boolean | undefined
  /**
   * Why there is no rank, though there is a value.
   * Left out: none.
   */
  readonly marks?: readonly RankMark[] | undefined
  /** What it was ranked by. */
  readonly value?: Fraction | null | undefined
  /** Debts that were open in the period, moved or fell due in it. */
  readonly debts: number
  /** What those came to. */
  readonly amount: Money
  /** The share of that of the largest customer. */
  readonly largest?: Fraction | null | undefined
  /** What was open before the period. */
  readonly opening: Money
  /** What came into being in it, as agreed since, less credits and what fell away. */
  readonly sales: Money
  /** What others handed over, less what was handed to others. */
  readonly handed: Money
  /** What is open at the end. */
  readonly closing: OpenParts
  /** What was collected in money, less what was taken back. */
  readonly collected: Money
  /** What fell due in the period, less credits, deductions and what fell away. */
  readonly fellDue: Money
  /** What of it was there on the day it was due, or before. */
  readonly onTime: Money
  /** Collected by the base. */
  readonly collectionRate?: Fraction | null | undefined
  /** `onTime` of `fellDue`. */
  readonly onTimeShare?: Fraction | null | undefined
  /** Overdue of open at the end. */
  readonly overdueShare?: Fraction | null | undefined
  /** Opening, sales and handed, less closing, by the same less what of the closing is not overdue. */
  readonly effectiveness?: Fraction | null | undefined
  /** The days past due of what was paid in the period and of what is overdue at the end, weighted with the amounts. */
  readonly daysLate?: Fraction | null | undefined
  /** What was to be collected. */
  readonly target?: Money | null | undefined
  /** Collected of that. */
  readonly targetShare?: Fraction | null | undefined
}

/**
 * What is summed up. What is open and left is as of the last day, all others are what moved in the period.
 *
 * - `invoiced`: What came into being, and what agreements changed of it since (应收发生额).
 * - `paid`: What was paid, less what was taken back (核销额).
 * - `collected`: Of that, money (回款额).
 * - `credited`: What was credited (红字).
 * - `deducted`: What was settled beside payments.
 * - `writtenOff`: What was given up, less what was recovered (坏账).
 * - `canceled`: What fell away.
 * - `open`: What is open (未收余额): of all time, invoiced less the six before except collected.
 * - `notDue`: Of that, not due and undisputed.
 * - `overdue`: Of that, past due and undisputed (逾期).
 * - `disputed`: Of that, disputed.
 * - `received`: Money that arrived, less what the bank took back (到账).
 * - `left`: What is left of money (预收余额).
 */
export type CubeMeasure = 'invoiced' | 'paid' | 'collected' | 'credited' | 'deducted' | 'writtenOff' | 'canceled' | 'open' | 'notDue' | 'overdue' | 'disputed' | 'received' | 'left'

/** By what rows and columns are told apart. */
export type CubeDimension =
  | CubeDimensionCustomer
  | CubeDimensionOwner
  | CubeDimensionDocument
  | CubeDimensionKind
  | CubeDimensionIssueMonth
  | CubeDimensionDueMonth
  | CubeDimensionReceiptMonth
  | CubeDimensionField

/** The customer. */
export interface CubeDimensionCustomer {
  readonly kind: 'customer'
}

/** Who looks after it on the last day; of money, who did when it arrived. */
export interface CubeDimensionOwner {
  readonly kind: 'owner'
}

/** The document. */
export interface CubeDimensionDocument {
  readonly kind: 'document'
}

/** The kind of debt, or of money, by its name in JSON. */
export interface CubeDimensionKind {
  readonly kind: 'kind'
}

/** The month of the document, by its first day. */
export interface CubeDimensionIssueMonth {
  readonly kind: 'issueMonth'
}

/** The month it is due, as agreed by the last day. */
export interface CubeDimensionDueMonth {
  readonly kind: 'dueMonth'
}

/** The month the money of a payment was there, or in which money arrived. What is no money has none. */
export interface CubeDimensionReceiptMonth {
  readonly kind: 'receiptMonth'
}

/** A field of the record, or else of the customer: `contract`, `project`, `region`. */
export interface CubeDimensionField {
  readonly kind: 'field'
  /** Its name. */
  readonly name: Id
}

/** What must hold of a value. */
export type CubeTest =
  | CubeTestOneOf
  | CubeTestNoneOf
  | CubeTestMissing

/** It is one of these. */
export interface CubeTestOneOf {
  readonly kind: 'oneOf'
  /** The values, 1 to 10,000. */
  readonly values: readonly Value[]
}

/** There is one, and it is none of these. */
export interface CubeTestNoneOf {
  readonly kind: 'noneOf'
  /** The values, at most 10,000. */
  readonly values: readonly Value[]
}

/** There is none. */
export interface CubeTestMissing {
  readonly kind: 'missing'
}

/** A test of what takes part. */
export interface CubeFilter {
  /** Of which dimension. */
  readonly dimension: CubeDimension
  /** What must hold. */
  readonly test: CubeTest
}

/** A report of the user's own (自定义报表). */
export interface CubeDefinition {
  /** What is summed up, 1 to 20. */
  readonly measures: readonly CubeMeasure[]
  /**
   * By what the rows are told apart, at most 8. None: one row.
   * Left out: none.
   */
  readonly rows?: readonly CubeDimension[] | undefined
  /**
   * By what the columns are, at most 8. None: one column.
   * Left out: none.
   */
  readonly columns?: readonly CubeDimension[] | undefined
  /**
   * What takes part: all tests must hold, at most 100. None: everything.
   * Left out: none.
   */
  readonly filter?: readonly CubeFilter[] | undefined
  /** The first day of what moved. Absent: since ever. */
  readonly first?: CivilDate | null | undefined
  /** The last day, and what is known. */
  readonly at: CutOff
}

/** The value of one dimension. */
export interface CubePlace {
  /** The value; a month is its first day. Absent: there is none. */
  readonly value?: Value | null | undefined
}

/** A row or column. */
export interface CubeLine {
  /**
   * Its values, one for each dimension.
   * Left out: none.
   */
  readonly at?: readonly CubePlace[] | undefined
  /** Its sums, one for each measure. */
  readonly total: readonly Money[]
}

/** A cell. */
export interface CubeCell {
  /** The place of its row. */
  readonly row: number
  /** The place of its column. */
  readonly column: number
  /** Its sums, one for each measure. */
  readonly values: readonly Money[]
}

/** A table for one currency. */
export interface CubeTable {
  /** The currency. */
  readonly currency: Currency
  /** The rows, by their values in the order of the dimensions; what has none first. */
  readonly rows: readonly CubeLine[]
  /** The columns in the same way. */
  readonly columns: readonly CubeLine[]
  /** The cells in which anything was found, by rows and then columns. */
  readonly cells: readonly CubeCell[]
  /** The sums of everything, one for each measure. */
  readonly total: readonly Money[]
}

/** What moved in a period. */
export interface PeriodFigures {
  /** What was open before the first day. */
  readonly opening: Money
  /** What came into being. */
  readonly charged: Money
  /** What agreements changed. */
  readonly changed: Money
  /** What was paid, less what was taken back. */
  readonly paid: Money
  /** What was credited. */
  readonly credited: Money
  /** What was settled beside payments. */
  readonly deducted: Money
  /** What was given up, less what was recovered. */
  readonly writtenOff: Money
  /** What fell away. */
  readonly canceled: Money
  /** What is open after the last day. */
  readonly closing: OpenParts
  /** Money that arrived, less what the bank took back. */
  readonly received: Money
  /** What is left of identified money after the last day. */
  readonly prepaid: Money
  /** What is left of money nobody has identified. */
  readonly unidentified: Money
}

/** The figures of one currency. */
export interface FrozenRow {
  /** The currency. */
  readonly currency: Currency
  /** The figures. */
  readonly figures: PeriodFigures
}

/** The figures of a period as they were known on a day. */
export interface FrozenPeriod {
  /** The first day. */
  readonly first: CivilDate
  /** The last day. */
  readonly last: CivilDate
  /** What was entered after this day is not in it. */
  readonly known: CivilDate
  /**
   * The figures, one row for each currency.
   * Left out: none.
   */
  readonly rows?: readonly FrozenRow[] | undefined
  /** The digest of all of it, 64 hexadecimal digits. */
  readonly digest: string
}

/** What happened to a debt, or to money. */
export type RestatementKind =
  | RestatementKindDebt
  | RestatementKindMoney

/** To a debt. */
export interface RestatementKindDebt {
  readonly kind: 'debt'
  /** What. */
  readonly moved: DebtMove
}

/** To money. */
export interface RestatementKindMoney {
  readonly kind: 'money'
  /** What. */
  readonly moved: MoneyMove
}

/** An entry that changed a period after it was frozen. */
export interface RestatementCause {
  /** The debt or prepayment. */
  readonly id: Id
  /** The customer. */
  readonly customer: Id
  /** What happened. */
  readonly kind: RestatementKind
  /** Its business date. */
  readonly on: CivilDate
  /** The day it was entered; absent if that was its business date. */
  readonly entered?: CivilDate | null | undefined
  /** What it changed. */
  readonly change: PeriodFigures
}

/** One currency read again. */
export interface RestatedRow {
  /** The currency. */
  readonly currency: Currency
  /** As it was reported. */
  readonly frozen: PeriodFigures
  /** As it is known now. */
  readonly restated: PeriodFigures
  /**
   * What was entered since, by day and record.
   * Left out: none.
   */
  readonly causes?: readonly RestatementCause[] | undefined
  /** What no entry explains: history was altered. Absent, as it should be, if everything is explained. */
  readonly unaccounted?: PeriodFigures | null | undefined
}

/** A frozen period read again. */
export interface Restatement {
  /** Whether nothing changed. */
  readonly unchanged: boolean
  /** The currencies, changed or not. */
  readonly rows: readonly RestatedRow[]
}

/** Why an item is expected when it is (回款预测依据). */
export type ForecastReason =
  | ForecastReasonBehavior
  | ForecastReasonThin
  | ForecastReasonNoHistory
  | ForecastReasonOverdue
  | ForecastReasonLaterThanKnown
  | ForecastReasonMoved
  | ForecastReasonPromised
  | ForecastReasonDisputed
  | ForecastReasonAssumed
  | ForecastReasonPlanned
  | ForecastReasonPartCovered

/** The customer's own payments say when. */
export interface ForecastReasonBehavior {
  readonly kind: 'behavior'
  /** How many debts were settled. */
  readonly payments: number
  /** So many days after the due day on average, less than zero if before. */
  readonly days: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** There are few of them: what all customers do says more. */
export interface ForecastReasonThin {
  readonly kind: 'thin'
  /** How many debts were settled. */
  readonly payments: number
  /** So many days after the due day are expected. */
  readonly days: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Nothing was ever settled by anyone: the due day is all there is. */
export interface ForecastReasonNoHistory {
  readonly kind: 'noHistory'
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** It is overdue and was not paid until now: it can only be later. */
export interface ForecastReasonOverdue {
  readonly kind: 'overdue'
  /** How many days. */
  readonly days: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Nothing was ever paid so late: nothing is expected. */
export interface ForecastReasonLaterThanKnown {
  readonly kind: 'laterThanKnown'
  /** How many days it is overdue. */
  readonly days: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The due day is no business day. */
export interface ForecastReasonMoved {
  readonly kind: 'moved'
  /** The day it was. */
  readonly from: CivilDate
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The customer promised to pay. */
export interface ForecastReasonPromised {
  readonly kind: 'promised'
  /** The day. */
  readonly day: CivilDate
  /** How much. */
  readonly amount: Money
  /** Of a thousand such promises so many are kept. */
  readonly kept: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A part of it is disputed. */
export interface ForecastReasonDisputed {
  readonly kind: 'disputed'
  /** How much. */
  readonly amount: Money
  /** Not before this day is that expected. */
  readonly until: CivilDate
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The customer is assumed to pay later. */
export interface ForecastReasonAssumed {
  readonly kind: 'assumed'
  /** By so many days. */
  readonly days: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** It is planned, not owed. */
export interface ForecastReasonPlanned {
  readonly kind: 'planned'
  /** For this day. */
  readonly day: CivilDate
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A part of the plan does not count, because a debt or money stands for it. */
export interface ForecastReasonPartCovered {
  readonly kind: 'partCovered'
  /** How much. */
  readonly amount: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/**
 * Why a customer stands where it stands in an order of collection (催收顺序依据). The points add up to those of the
 * line, in minor units of its currency.
 */
export type CollectionReason =
  | CollectionReasonUnpaid
  | CollectionReasonModel
  | CollectionReasonBrokenPromise
  | CollectionReasonCrossesBand

/** What will probably still be unpaid. */
export interface CollectionReasonUnpaid {
  readonly kind: 'unpaid'
  /** The overdue amount that is not disputed. */
  readonly amount: Money
  /** Of a thousand such debts so many are still unpaid then, weighted by amount. */
  readonly chance: number
  /** So many days from now. */
  readonly days: number
  /** What that counts. */
  readonly points: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The same by the caller's own model. */
export interface CollectionReasonModel {
  readonly kind: 'model'
  /** The overdue amount that is not disputed. */
  readonly amount: Money
  /** Of a thousand so many are still unpaid then. */
  readonly chance: number
  /** What that counts. */
  readonly points: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A promise to pay was broken. */
export interface CollectionReasonBrokenPromise {
  readonly kind: 'brokenPromise'
  /** The day promised, the last one. */
  readonly day: CivilDate
  /** What that counts. */
  readonly points: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Something is about to be overdue for longer than a limit of the provision. */
export interface CollectionReasonCrossesBand {
  readonly kind: 'crossesBand'
  /** The limit, in days. */
  readonly limit: number
  /** On which day it is beyond, the first one. */
  readonly day: CivilDate
  /** How much, of all items that are about to. */
  readonly amount: Money
  /** What that counts. */
  readonly points: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** An assumption: a customer pays everything so much later. */
export interface AssumedDelay {
  /** The customer. */
  readonly customer: Id
  /** How many days later, 0 to 3,660. */
  readonly days: number
}

/** How cash is forecast. What is left out is as measured best on old parts of public invoice books. */
export interface ForecastRules {
  /**
   * From which day debts were late, and on which days nobody pays.
   * Left out: as if empty.
   */
  readonly observation?: ObservationRules | undefined
  /**
   * How many days each period has, 1 to 3,660, at most 400; the first begins on the day after the cut-off. None
   * given: eight weeks.
   * Left out: none.
   */
  readonly periods?: readonly number[] | undefined
  /**
   * Debts settled in so many days before the cut-off are the history, 1 to 3,660.
   * Left out: `365`.
   */
  readonly window?: number | undefined
  /**
   * After so many days a payment counts half as much, 0 to 3,660; 0: all count alike (半衰期).
   * Left out: `180`.
   */
  readonly halfLife?: number | undefined
  /**
   * As so many payments of the customer's own counts what all customers do, 1 to 1,000.
   * Left out: `20`.
   */
  readonly borrowed?: number | undefined
  /**
   * A customer with fewer payments than about this many is thin: of what all do, only the scatter is borrowed, around
   * the customer's own usual delay. 1 to 1,000.
   * Left out: `20`.
   */
  readonly thin?: number | undefined
  /**
   * A payment of a debt due on the same day of the week counts so many times, 1 to 20: who pays in runs pays on the
   * same days again.
   * Left out: `3`.
   */
  readonly weekday?: number | undefined
  /**
   * A dispute is expected to be over so many days after it began, 0 to 3,660.
   * Left out: `45`.
   */
  readonly dispute?: number | undefined
  /**
   * What is assumed: the customers who pay later than they would (假设分析), each once, at most 100,000.
   * Left out: none.
   */
  readonly delays?: readonly AssumedDelay[] | undefined
}

/**
 * Money that is planned and not owed yet: a line of a payment plan, an order that will be billed (收款计划).
 *
 * It counts only as far as no debt and no money on account stands for it already: a debt of the same customer whose
 * id or document is `document`, then any debt or money whose field `contract` is `contract`. Each debt stands for so
 * much of the plan as it came to, once.
 */
export interface PlannedCash {
  /** The plan line, once in a call. */
  readonly id: Id
  /** The customer who will owe it. */
  readonly customer: Id
  /** How much, more than zero. */
  readonly amount: Money
  /** The day it will be due. */
  readonly day: CivilDate
  /** The document that will ask for it, or asks for it already. */
  readonly document?: Id | null | undefined
  /** The contract it belongs to. */
  readonly contract?: Id | null | undefined
}

/** A period of a forecast. */
export interface ForecastPeriod {
  /** The first day. */
  readonly from: CivilDate
  /** The last day. */
  readonly to: CivilDate
}

/** What is expected of one period. */
export interface ForecastCell {
  /** What is expected (期望值). */
  readonly expected: Money
  /** In one case of ten it is less (P10). */
  readonly low: Money
  /** In one case of ten it is more (P90). */
  readonly high: Money
  /** What would come if everything came on its due day, and what is overdue at once: the plan to compare with. */
  readonly contractual: Money
}

/** The cash of one currency. */
export interface ForecastRow {
  /** The currency. */
  readonly currency: Currency
  /** What is open and planned: the expected amounts of all periods and beyond come to it exactly. */
  readonly open: Money
  /** One cell for each period. */
  readonly cells: readonly ForecastCell[]
  /** After the last period, or never. */
  readonly beyond: ForecastCell
  /**
   * How much wider the past was than items that know nothing of each other would have it, in thousandths: 1000 is
   * as wide. Absent: there is not enough past to say, and the items of a customer are taken to be paid together.
   */
  readonly spread?: number | null | undefined
}

/**
 * What an item of a forecast is.
 *
 * - `owed`: A debt (应收账款).
 * - `planned`: Planned money (计划收款).
 */
export type ForecastSource = 'owed' | 'planned'

/** What is expected of one item. */
export interface ForecastItem {
  /** The debt or the plan line. */
  readonly id: Id
  /** The customer. */
  readonly customer: Id
  /** Which of the two it is. */
  readonly source: ForecastSource
  /** What is open of it, or what of the plan counts. */
  readonly open: Money
  /** When it is due, moved to a business day. */
  readonly due: CivilDate
  /** What is expected in each period. */
  readonly expected: readonly Money[]
  /** What is expected later, or never. */
  readonly beyond: Money
  /** In one case of ten it is paid by this day. Absent, as the other two: later than all that is known. */
  readonly early?: CivilDate | null | undefined
  /** In half of the cases it is paid by this day. The days are those of the part that is not disputed, if any. */
  readonly likely?: CivilDate | null | undefined
  /** In nine cases of ten it is paid by this day. */
  readonly late?: CivilDate | null | undefined
  /** Why. */
  readonly reasons: readonly ForecastReason[]
}

/** A plan line for which something else stands, or a part of it. */
export interface CoveredPlan {
  /** The plan line. */
  readonly plan: Id
  /** How much of it does not count. */
  readonly amount: Money
  /** The debts and the money that stand for it, the earliest first. */
  readonly by: readonly Id[]
}

/** Cash to come, by period and currency, and of each item. */
export interface CashForecast {
  /** The periods, one after the other. */
  readonly periods: readonly ForecastPeriod[]
  /** One row for each currency, in their order. */
  readonly rows: readonly ForecastRow[]
  /** What is expected of each debt, in the order of the debts, then of each plan line. */
  readonly items: readonly ForecastItem[]
  /** What of the plan does not count, because a debt or money stands for it. */
  readonly covered: readonly CoveredPlan[]
}

/** Which past days are looked back to. The last one lies so far back that all its periods are over at the cut-off. */
export interface ForecastLookBack {
  /**
   * How many, 1 to 260.
   * Left out: `12`.
   */
  readonly times?: number | undefined
  /**
   * How many days apart, 1 to 366.
   * Left out: `7`.
   */
  readonly step?: number | undefined
}

/** How good the forecasts of the first period were, of the second, and so on. */
export interface ForecastPeriodAccuracy {
  /** As in `ForecastAccuracyRow`. */
  readonly wape?: Fraction | null | undefined
  /** As in `ForecastAccuracyRow`. */
  readonly baseline?: Fraction | null | undefined
  /** As in `ForecastAccuracyRow`. */
  readonly bias?: Fraction | null | undefined
  /** As in `ForecastAccuracyRow`. */
  readonly inside: number
  /** As in `ForecastAccuracyRow`. */
  readonly cells: number
}

/**
 * How good the forecasts of one currency were.
 *
 * An error is set against the cash that came (WAPE): never against that of each week alone, in which little may come.
 */
export interface ForecastAccuracyRow {
  /** The currency. */
  readonly currency: Currency
  /** What came, of all past days and periods. Days that lie close look at the same cash several times. */
  readonly came: Money
  /** What was expected. */
  readonly expected: Money
  /** The errors of all periods, without their signs, as a share of what came. Absent: nothing came. */
  readonly wape?: Fraction | null | undefined
  /** The same of the plan by due days: what the forecast must be better than. */
  readonly baseline?: Fraction | null | undefined
  /** What was expected too much, less than zero if too little, as a share of what came. */
  readonly bias?: Fraction | null | undefined
  /** The errors of the totals over all periods, as a share of what came. */
  readonly total?: Fraction | null | undefined
  /** In how many periods what came lay between low and high. */
  readonly inside: number
  /** Of how many: four of five is what is promised. */
  readonly cells: number
  /** The same for the first period of each day, the second, and so on. */
  readonly periods: readonly ForecastPeriodAccuracy[]
}

/** How good the forecasts of one customer were. */
export interface CustomerForecastAccuracy {
  /** The customer. */
  readonly customer: Id
  /** The currency. */
  readonly currency: Currency
  /** What came. */
  readonly came: Money
  /** What was expected. */
  readonly expected: Money
  /** As in `ForecastAccuracyRow`. */
  readonly wape?: Fraction | null | undefined
  /** As in `ForecastAccuracyRow`. */
  readonly bias?: Fraction | null | undefined
}

/** How good forecasts were on the caller's own history. */
export interface ForecastAccuracy {
  /** The past days, in their order. */
  readonly origins: readonly CivilDate[]
  /** One row for each currency. */
  readonly rows: readonly ForecastAccuracyRow[]
  /** One row for each customer and currency, by customer. */
  readonly customers: readonly CustomerForecastAccuracy[]
}

/** The answer of a model of the caller's own: it takes the place of the delays of the customer. */
export interface ModelScore {
  /** The customer. */
  readonly customer: Id
  /** How probably what is overdue is still unpaid then. */
  readonly unpaid: Percent
}

/** How customers are put into an order. */
export interface CollectionRules {
  /**
   * How late customers pay. Its periods take no part.
   * Left out: as if empty.
   */
  readonly forecast?: ForecastRules | undefined
  /**
   * What is still unpaid in so many days counts, 1 to 366.
   * Left out: `14`.
   */
  readonly ahead?: number | undefined
  /** So many customers can be called, 1 to 1,000,000. Absent: all. */
  readonly capacity?: number | null | undefined
  /**
   * The limits of the provision in days overdue, inclusive and rising, 1 to 3,660, at most 100 (坏账准备账龄段). None
   * given: 30, 60, 90, 180, 365.
   * Left out: none.
   */
  readonly bands?: readonly number[] | undefined
  /**
   * An item is about to cross a limit if it does within so many days, 0 to 366.
   * Left out: `7`.
   */
  readonly near?: number | undefined
  /** What of the debts of which a promise was broken counts in addition. Absent: 20 percent. */
  readonly broken?: Percent | null | undefined
  /** What of the debts that are about to cross a limit counts in addition. Absent: 10 percent. */
  readonly crossing?: Percent | null | undefined
  /**
   * What the caller's own model says, each customer at most once; at most 10,000,000.
   * Left out: none.
   */
  readonly scores?: readonly ModelScore[] | undefined
  /** The currency in which all are compared. Absent: that of the debts, if they have one. */
  readonly currency?: Currency | null | undefined
  /**
   * Quotes that lead from the currencies of the debts to that one, at most 1,000.
   * Left out: none.
   */
  readonly quotes?: readonly Quote[] | undefined
}

/** A customer to call. What a model may want to know stands beside the points. */
export interface CollectionLine {
  /** The customer. */
  readonly customer: Id
  /** The sum of the points of the reasons, in minor units of the currency. */
  readonly points: number
  /** What is overdue and not disputed. */
  readonly overdue: Money
  /** What of it will probably still be unpaid, by the delays of the customer. */
  readonly unpaid: Money
  /** The debts, the longest overdue first. */
  readonly debts: readonly Id[]
  /** How many days the first of them is overdue. */
  readonly oldest: number
  /** The days after the due day on which the customer usually pays, less than zero if before. */
  readonly usual: number
  /** How many debts it settled in the window. */
  readonly payments: number
  /** Of how many of the debts a promise was broken. */
  readonly broken: number
  /** The parts of the points. */
  readonly reasons: readonly CollectionReason[]
}

/** Customers with something overdue, those first who should be called first. */
export interface CollectionOrder {
  /** One line for each customer, as many as can be called. */
  readonly lines: readonly CollectionLine[]
  /** How many more customers have something overdue. */
  readonly left: number
}

/** Whether some of the amounts add up to the target. */
export type ExactSum =
  | ExactSumUnique
  | ExactSumAmbiguous
  | ExactSumNoSet
  | ExactSumExhausted

/** One set adds up, and no other. */
export interface ExactSumUnique {
  readonly kind: 'unique'
  /** The positions of its amounts, counted from 0, ascending. */
  readonly positions: readonly number[]
}

/** Several sets add up; none is better than the others. */
export interface ExactSumAmbiguous {
  readonly kind: 'ambiguous'
  /** How many: all of them were counted. 9007199254740991, the largest number every host writes exactly, means that many or more. */
  readonly sets: number
  /** The positions of one set. Which two are named is the same whenever the question is, and no more. */
  readonly one: readonly number[]
  /** The positions of another, the later of the two where they first differ. */
  readonly other: readonly number[]
}

/** No set adds up. */
export interface ExactSumNoSet {
  readonly kind: 'noSet'
}

/** The search was stopped; nothing is known. */
export interface ExactSumExhausted {
  readonly kind: 'exhausted'
  /** The operations it was allowed. */
  readonly budget: number
}

/** How many sets there are of one size. */
export interface SizeCount {
  /** How many amounts each of them has. */
  readonly members: number
  /** How many sets; 1000000000 means that many or more. */
  readonly sets: number
}

/** One set of amounts. */
export interface SumSet {
  /** The positions of its amounts, counted from 0, ascending. Of equal amounts the first are taken. */
  readonly positions: readonly number[]
  /** What they come to. */
  readonly total: Money
}

/** Which sets of amounts add up. */
export type SumSets =
  | SumSetsUnique
  | SumSetsSameAmounts
  | SumSetsAmbiguous
  | SumSetsNoSet
  | SumSetsExhausted

/** One set adds up, and no other. */
export interface SumSetsUnique {
  readonly kind: 'unique'
  /** The positions of its amounts, counted from 0, ascending. */
  readonly positions: readonly number[]
}

/**
 * One choice of amounts adds up, but some of them stand several times in the list (同额多笔): which of the equal
 * ones are meant is not said.
 */
export interface SumSetsSameAmounts {
  readonly kind: 'sameAmounts'
  /** How many sets of positions there are; 1000000000 means that many or more. */
  readonly sets: number
  /** The set that takes the first of equal amounts. */
  readonly positions: readonly number[]
}

/** Several choices of amounts add up. */
export interface SumSetsAmbiguous {
  readonly kind: 'ambiguous'
  /** How many sets of positions there are; 1000000000 means that many or more. */
  readonly sets: number
  /** How many choices of amounts, if equal amounts are not told apart; the same limit. */
  readonly choices: number
  /** How many sets of each size, the smallest size first. */
  readonly sizes: readonly SizeCount[]
  /** Up to ten choices of the smallest size, and one of the next if there are fewer than two. */
  readonly shown: readonly SumSet[]
}

/** No set adds up. */
export interface SumSetsNoSet {
  readonly kind: 'noSet'
}

/** The search was stopped; nothing is known. */
export interface SumSetsExhausted {
  readonly kind: 'exhausted'
  /** The operations it was allowed. */
  readonly budget: number
}

/**
 * A line: money that came in, and everything that was written beside it.
 *
 * It need not be of a bank: a receipt that is looked for in a statement, an invoice that is looked for among
 * receivables, a shipment that is looked for among contracts are lines as well.
 */
export interface MatchLine {
  /** What the line is known by, unique among the lines of one call. */
  readonly id: Id
  /** What was paid; money that went out is negative, and matches what is open below zero. */
  readonly amount: Money
  /** The day. */
  readonly date: CivilDate
  /**
   * Who paid, and on whose behalf (付款人、实际付款人): names as written.
   * Left out: none.
   */
  readonly names?: readonly string[] | undefined
  /**
   * From which accounts, as written.
   * Left out: none.
   */
  readonly accounts?: readonly string[] | undefined
  /**
   * Numbers that have a place of their own: the creditor reference, documents, orders.
   * Left out: none.
   */
  readonly references?: readonly string[] | undefined
  /**
   * Free text.
   * Left out: none.
   */
  readonly texts?: readonly string[] | undefined
  /** What the bank kept of it, if the bank says so; more than zero. */
  readonly charges?: Money | null | undefined
  /**
   * What the payer ordered, if the bank says so (原币金额): in another currency, what an item of that currency is
   * compared with; in the same, what it is more than the amount is what banks kept of it.
   */
  readonly instructed?: Money | null | undefined
  /**
   * The payments it consists of, if it was booked as a batch. What they lack is that of the line.
   * Left out: none.
   */
  readonly details?: readonly MatchDetail[] | undefined
}

/** One payment of a batch. */
export interface MatchDetail {
  /** What was paid. */
  readonly amount: Money
  /**
   * Who paid, and on whose behalf.
   * Left out: none.
   */
  readonly names?: readonly string[] | undefined
  /**
   * From which accounts.
   * Left out: none.
   */
  readonly accounts?: readonly string[] | undefined
  /**
   * Numbers that have a place of their own.
   * Left out: none.
   */
  readonly references?: readonly string[] | undefined
  /**
   * Free text.
   * Left out: none.
   */
  readonly texts?: readonly string[] | undefined
  /** What the bank kept of it; more than zero. */
  readonly charges?: Money | null | undefined
  /** What the payer ordered. */
  readonly instructed?: Money | null | undefined
}

/** What a line may be for: an invoice, an installment, an entry of the ledger, a contract. */
export interface MatchItem {
  /** The item, unique among the items of one call; it is a reference as well. */
  readonly id: Id
  /** Whose it is. */
  readonly customer?: Id | null | undefined
  /** What is open; a credit note is below zero. */
  readonly open: Money
  /** The day it is due. */
  readonly due?: CivilDate | null | undefined
  /** The day it came into being. A line of an earlier day is not for it. */
  readonly issued?: CivilDate | null | undefined
  /**
   * Numbers under which a payer may quote it.
   * Left out: none.
   */
  readonly references?: readonly string[] | undefined
  /**
   * Text to which the text of a line may be similar.
   * Left out: none.
   */
  readonly texts?: readonly string[] | undefined
  /**
   * Discounts for paying early.
   * Left out: none.
   */
  readonly discounts?: readonly Discount[] | undefined
}

/** A customer, as far as it helps to recognize a payer. */
export interface MatchParty {
  /** The customer, unique among the parties of one call. */
  readonly id: Id
  /**
   * Its names.
   * Left out: none.
   */
  readonly names?: readonly string[] | undefined
  /**
   * Its accounts.
   * Left out: none.
   */
  readonly accounts?: readonly string[] | undefined
  /** The group it belongs to: its members sometimes pay for each other. */
  readonly group?: Id | null | undefined
  /**
   * Who else is known to have paid for it, or not to have.
   * Left out: none.
   */
  readonly payers?: readonly KnownPayer[] | undefined
}

/** A payer who was confirmed or refused for a customer before (付款人别名). */
export interface KnownPayer {
  /** The name, as written on the lines. */
  readonly name?: string | null | undefined
  /** The account, as written on the lines. */
  readonly account?: string | null | undefined
  /** What it says, in thousandths of a bit; refused payers are below zero. */
  readonly bits: number
}

/** When a match may be posted, and which differences are allowed. */
export interface MatchRules {
  /**
   * The least score with which a match is posted, in thousandths of a bit: 1,000 more is twice as certain.
   * Left out: `6000`.
   */
  readonly post?: number | undefined
  /**
   * By how much it must be better than every other answer.
   * Left out: `4000`.
   */
  readonly margin?: number | undefined
  /**
   * In which form a payment may differ from what it pays. None: it must be the exact amount.
   * Left out: none.
   */
  readonly differences?: readonly AllowedDifference[] | undefined
  /**
   * Whether a payment that quotes an item and is less than what is open may pay a part of it.
   * Left out: `suggest`.
   */
  readonly parts?: PartPayments | undefined
  /**
   * Which of several sets or items that are equally good is taken.
   * Left out: `refuse`.
   */
  readonly ties?: MatchTies | undefined
  /**
   * What each piece of evidence weighs.
   * Left out: as if empty.
   */
  readonly weights?: MatchWeights | undefined
}

/**
 * The form of a difference between a payment and what it pays. It is posted only in this form and never as a
 * tolerance.
 */
export type AllowedDifference =
  | AllowedDifferenceFee
  | AllowedDifferenceFeeSchedule
  | AllowedDifferenceRounding
  | AllowedDifferenceWithheld
  | AllowedDifferenceRatio

/** A bank on the way kept a fee (手续费): so much less was paid. Only if the item is quoted or the payer is known. */
export interface AllowedDifferenceFee {
  readonly kind: 'fee'
  /** The least, more than zero. */
  readonly least: Money
  /** The most. */
  readonly most: Money
}

/**
 * A bank on the way kept a fee of its price list without a word (手续费标准): exactly what one of the steps comes to.
 * Only if the item is quoted or the payer is known.
 */
export interface AllowedDifferenceFeeSchedule {
  readonly kind: 'feeSchedule'
  /** The steps, at least one and at most 100. */
  readonly steps: readonly FeeStep[]
}

/** The payer rounded (尾差), up or down. */
export interface AllowedDifferenceRounding {
  readonly kind: 'rounding'
  /** By at most so much, more than zero. */
  readonly most: Money
}

/** The payer kept a tax (代扣税): this percentage of what is open, rounded down or up to the next minor unit. */
export interface AllowedDifferenceWithheld {
  readonly kind: 'withheld'
  /** The percentage. */
  readonly percent: Percent
}

/** Both sides are measured differently: they may differ by so much of what is open. Not for debts. */
export interface AllowedDifferenceRatio {
  readonly kind: 'ratio'
  /** The percentage. */
  readonly percent: Percent
}

/**
 * What becomes of a payment that is a part of an item.
 *
 * - `suggest`: It is suggested; somebody decides.
 * - `post`: It is posted if the item is quoted and no other is.
 */
export type PartPayments = 'suggest' | 'post'

/**
 * Which of several equal answers is taken (同额多笔).
 *
 * - `refuse`: None: they are shown as ambiguous.
 * - `oldestDue`: Of items of one customer with the same amount, the one that was due first.
 */
export type MatchTies = 'refuse' | 'oldestDue'

/**
 * What evidence weighs, in thousandths of a bit. A bit more means that the match is twice as likely.
 *
 * What is equal by accident weighs little: a name that three customers have, an amount of a price list. These
 * parts are counted in the request, in powers of two, so that one more item rarely changes a score.
 */
export interface MatchWeights {
  /**
   * That a line is for any item at all, before anything is known of it.
   * Left out: `3000`.
   */
  readonly counterpart?: number | undefined
  /**
   * A reference in its own place, as it is.
   * Left out: `26000`.
   */
  readonly reference?: number | undefined
  /**
   * A reference in free text, or without check digit or leading zeros.
   * Left out: `22000`.
   */
  readonly quoted?: number | undefined
  /**
   * Less for each edit: a digit that is missing, added, wrong, or changed places with its neighbor.
   * Left out: `-6500`.
   */
  readonly edit?: number | undefined
  /**
   * The line quotes another item and not this.
   * Left out: `-8000`.
   */
  readonly otherQuoted?: number | undefined
  /**
   * Something that looks like the reference of this item, but is another.
   * Left out: `-5000`.
   */
  readonly otherReference?: number | undefined
  /**
   * The most that an amount weighs that nearly no other item has.
   * Left out: `17000`.
   */
  readonly amount?: number | undefined
  /**
   * Less if the amount is equal only with an allowed difference.
   * Left out: `-5000`.
   */
  readonly difference?: number | undefined
  /**
   * The amount is another.
   * Left out: `-9000`.
   */
  readonly otherAmount?: number | undefined
  /**
   * The most that the same name weighs.
   * Left out: `15000`.
   */
  readonly name?: number | undefined
  /**
   * Less if one name leaves the place out.
   * Left out: `-1500`.
   */
  readonly nameNear?: number | undefined
  /**
   * Less if one name is a part of the other.
   * Left out: `-4000`.
   */
  readonly namePart?: number | undefined
  /**
   * Less if it is another company of the group.
   * Left out: `-7000`.
   */
  readonly nameGroup?: number | undefined
  /**
   * Less if only some words are the same.
   * Left out: `-8000`.
   */
  readonly nameAkin?: number | undefined
  /**
   * The names have nothing in common.
   * Left out: `-4000`.
   */
  readonly nameOther?: number | undefined
  /**
   * The most that the same account weighs.
   * Left out: `16000`.
   */
  readonly account?: number | undefined
  /**
   * The payer belongs to the group of the customer.
   * Left out: `5000`.
   */
  readonly group?: number | undefined
  /**
   * Paid within three days of the due day, or on the fourth after it: a weekend and the banks take so long.
   * Left out: `3000`.
   */
  readonly onDay?: number | undefined
  /**
   * Paid from a few days before to three weeks after the due day.
   * Left out: `1500`.
   */
  readonly onTime?: number | undefined
  /**
   * Paid within two months.
   * Left out: `0`.
   */
  readonly late?: number | undefined
  /**
   * Paid later, or long before.
   * Left out: `-2000`.
   */
  readonly outOfTime?: number | undefined
  /**
   * That one line is for several items, or several lines for one.
   * Left out: `-4000`.
   */
  readonly several?: number | undefined
}

/** One step of a price list of fees: a share of the amount, at least so much and at most so much. */
export interface FeeStep {
  /** The share of what is settled, rounded down or up to the next minor unit; 0 for a flat fee. */
  readonly percent: Percent
  /** The least, more than zero. */
  readonly least: Money
  /** The most; as much as the least for a flat fee. */
  readonly most: Money
}

/** A piece of evidence for or against a match, and what it weighs. */
export type MatchReason =
  | MatchReasonPrior
  | MatchReasonReference
  | MatchReasonOtherReference
  | MatchReasonAmount
  | MatchReasonDifference
  | MatchReasonOtherAmount
  | MatchReasonSum
  | MatchReasonName
  | MatchReasonAccount
  | MatchReasonKnown
  | MatchReasonGroup
  | MatchReasonDay
  | MatchReasonText
  | MatchReasonSeveral

/** One item out of many: what is against any match before anything is known. */
export interface MatchReasonPrior {
  readonly kind: 'prior'
  /** How many items there are. */
  readonly items: number
  /** The weight. */
  readonly bits: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A reference of the item stands in the line. */
export interface MatchReasonReference {
  readonly kind: 'reference'
  /** How it stands there. */
  readonly how: ReferenceMatch
  /** Where. */
  readonly place: MatchPlace
  /** The weight. */
  readonly bits: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The line quotes something else. */
export interface MatchReasonOtherReference {
  readonly kind: 'otherReference'
  /** Where, if it is only alike. */
  readonly place: MatchPlace
  /** The weight. */
  readonly bits: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The amount is what is open. */
export interface MatchReasonAmount {
  readonly kind: 'amount'
  /** How many items have this amount. */
  readonly items: number
  /** The weight. */
  readonly bits: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The amount is what is open but for an allowed difference. */
export interface MatchReasonDifference {
  readonly kind: 'difference'
  /** The weight. */
  readonly bits: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The amount is another. */
export interface MatchReasonOtherAmount {
  readonly kind: 'otherAmount'
  /** The weight. */
  readonly bits: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The amounts of several items or lines add up. */
export interface MatchReasonSum {
  readonly kind: 'sum'
  /** How many they are. */
  readonly members: number
  /** The weight. */
  readonly bits: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The name of the payer compared with that of the customer. */
export interface MatchReasonName {
  readonly kind: 'name'
  /** How near they are. */
  readonly how: NameMatch
  /** How many customers have a name that is as near. */
  readonly parties: number
  /** The weight. */
  readonly bits: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The account of the payer is the customer's. */
export interface MatchReasonAccount {
  readonly kind: 'account'
  /** The weight. */
  readonly bits: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The payer was confirmed or refused for this customer before. */
export interface MatchReasonKnown {
  readonly kind: 'known'
  /** The weight. */
  readonly bits: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The payer belongs to the same group. */
export interface MatchReasonGroup {
  readonly kind: 'group'
  /** The weight. */
  readonly bits: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The day of the payment beside the day it was due. */
export interface MatchReasonDay {
  readonly kind: 'day'
  /** How many days later, below zero if earlier. */
  readonly days: number
  /** The weight. */
  readonly bits: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The text of the line begins as that of the item. */
export interface MatchReasonText {
  readonly kind: 'text'
  /** With so many characters that are the same. */
  readonly characters: number
  /** How many items have a text that begins with them. */
  readonly items: number
  /** The weight. */
  readonly bits: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Several items or lines belong together: rarer than one and one. */
export interface MatchReasonSeveral {
  readonly kind: 'several'
  /** How many. */
  readonly members: number
  /** The weight. */
  readonly bits: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/**
 * How a reference stands in a line.
 *
 * - `structured`: In its own place, as it is.
 * - `quoted`: In the text, as it is or with other separators.
 * - `digits`: Its digits, without letters or zeros before them, or without a check digit.
 * - `oneEdit`: With one edit.
 * - `twoEdits`: With two edits.
 * - `ending`: Its last digits.
 * - `beginning`: Its beginning, where the text was cut.
 */
export type ReferenceMatch = 'structured' | 'quoted' | 'digits' | 'oneEdit' | 'twoEdits' | 'ending' | 'beginning'

/**
 * How near two names are.
 *
 * - `same`: The same, whatever the legal form is called.
 * - `near`: The same words; one leaves the place out.
 * - `part`: One is a part of the other.
 * - `group`: Another company of the group.
 * - `akin`: Some words are the same.
 * - `other`: Nothing is the same.
 */
export type NameMatch = 'same' | 'near' | 'part' | 'group' | 'akin' | 'other'

/** Where in a line something stands. */
export interface MatchPlace {
  /** The number of the field: its references are counted first, from 0, then its texts. */
  readonly field: number
  /** The character with which it begins, from 0. */
  readonly from: number
  /** The character behind it. */
  readonly to: number
}

/** A decision for every line, in the order of their ids. Nothing is posted yet. */
export interface MatchPlan {
  /** One for each line, or for each payment of a batch. */
  readonly decisions: readonly MatchDecision[]
  /** How many were decided how. */
  readonly summary: MatchSummary
}

/** How many lines were decided how. */
export interface MatchSummary {
  /** May be posted (可过账). */
  readonly posted: number
  /** Somebody should look. */
  readonly suggested: number
  /** Several answers are as good (多解). */
  readonly ambiguous: number
  /** Nothing fits (未认领). */
  readonly unidentified: number
  /** Probably paid already (疑似重复). */
  readonly duplicates: number
}

/**
 * What a line is for, and why.
 *
 * The amount of the line is the sum of the allocations, of the differences and of the rest, to the minor unit.
 */
export interface MatchDecision {
  /** The line. */
  readonly line: Id
  /** Which payment of its batch, from 0. */
  readonly detail?: number | null | undefined
  /** What should happen. */
  readonly outcome: MatchOutcome
  /**
   * How certain the match is, in thousandths of a bit: what its reasons weigh together.
   * Left out: `0`.
   */
  readonly score?: number | undefined
  /**
   * By how much it is better than everything else that could be done with its lines and items.
   * Left out: `0`.
   */
  readonly margin?: number | undefined
  /**
   * What it pays. If it is not posted, what it would pay.
   * Left out: none.
   */
  readonly allocations?: readonly MatchAllocation[] | undefined
  /**
   * What explains that it is not the amount it pays: below zero if less was paid.
   * Left out: none.
   */
  readonly differences?: readonly MatchedDifference[] | undefined
  /**
   * What was ordered in the currency of the items, if the line is of another (原币金额): then it is this of which the
   * allocations, the differences and the rest are the sum.
   */
  readonly instructed?: Money | null | undefined
  /** What is left of the line. */
  readonly rest: Money
  /**
   * The other lines that pay the same items together with it.
   * Left out: none.
   */
  readonly together?: readonly Id[] | undefined
  /**
   * What speaks for the match and against it. The weights add up to the score.
   * Left out: none.
   */
  readonly reasons?: readonly MatchReason[] | undefined
  /** Why it is not posted, or by what it is the best. */
  readonly verdict: MatchVerdict
  /**
   * The next best answers, the best first.
   * Left out: none.
   */
  readonly alternatives?: readonly MatchAlternative[] | undefined
}

/**
 * What should happen with a line.
 *
 * - `post`: The match may be posted: it is certain, and nothing else is as good.
 * - `suggest`: A match is likely; somebody should look at it.
 * - `ambiguous`: Several answers are as good, or nearly.
 * - `unidentified`: Nothing fits.
 * - `duplicateSuspect`: Another line pays the same: this one is probably a second payment (重复付款).
 */
export type MatchOutcome = 'post' | 'suggest' | 'ambiguous' | 'unidentified' | 'duplicateSuspect'

/** An amount of a line for an item. */
export interface MatchAllocation {
  /** The item. */
  readonly item: Id
  /** How much of it is settled; below zero for a credit note that is used up. */
  readonly amount: Money
}

/** A difference in a declared form. */
export interface MatchedDifference {
  /** Its form. */
  readonly kind: MatchDifferenceKind
  /** How much: below zero if less was paid than settled. */
  readonly amount: Money
}

/**
 * The form of a difference.
 *
 * - `fee`: A bank kept a fee (手续费).
 * - `discount`: A discount for paying early was taken (现金折扣).
 * - `withheld`: The payer kept a tax (代扣税).
 * - `rounding`: The payer rounded (尾差).
 * - `ratio`: Both sides are measured differently.
 */
export type MatchDifferenceKind = 'fee' | 'discount' | 'withheld' | 'rounding' | 'ratio'

/** Another answer for a line. */
export interface MatchAlternative {
  /** The items it would pay. */
  readonly items: readonly Id[]
  /**
   * The other lines that would pay them with it.
   * Left out: none.
   */
  readonly together?: readonly Id[] | undefined
  /** How certain it is by itself. */
  readonly score: number
  /**
   * What speaks for it and against it.
   * Left out: none.
   */
  readonly reasons?: readonly MatchReason[] | undefined
}

/** What decided, and what would have to be otherwise. */
export type MatchVerdict =
  | MatchVerdictProven
  | MatchVerdictTooWeak
  | MatchVerdictOtherPayer
  | MatchVerdictAmountOnly
  | MatchVerdictRival
  | MatchVerdictSets
  | MatchVerdictUndeclared
  | MatchVerdictBarred
  | MatchVerdictTaken
  | MatchVerdictDuplicate
  | MatchVerdictNothing
  | MatchVerdictExhausted

/** Certain enough, and by so much better than anything else. */
export interface MatchVerdictProven {
  readonly kind: 'proven'
}

/** So much evidence is missing, in thousandths of a bit. */
export interface MatchVerdictTooWeak {
  readonly kind: 'tooWeak'
  /** How much. */
  readonly missing: number
}

/** The payer is this other customer (付款人是另一客户), and nothing says that it pays for the one whose item it quotes. */
export interface MatchVerdictOtherPayer {
  readonly kind: 'otherPayer'
  /** Who paid. */
  readonly customer: Id
}

/** Nothing but the amount and the day speaks for it: no reference, no payer. That is never posted. */
export interface MatchVerdictAmountOnly {
  readonly kind: 'amountOnly'
}

/** The next best answer is too near: it would have to be so much worse. */
export interface MatchVerdictRival {
  readonly kind: 'rival'
  /** How much. */
  readonly missing: number
  /** How many best answers there are; 1 if it is the only best, 100 if they are so many or more. */
  readonly equal: number
}

/** Several sets of items add up, none better than the other. */
export interface MatchVerdictSets {
  readonly kind: 'sets'
  /** How many; 9007199254740991 means so many or more. */
  readonly count: number
}

/** The amount differs, and not in a form that is allowed. */
export interface MatchVerdictUndeclared {
  readonly kind: 'undeclared'
  /** By how much: below zero if less was paid. */
  readonly difference: Money
}

/** The best match is out of question for another reason. */
export interface MatchVerdictBarred {
  readonly kind: 'barred'
  /** The reason. */
  readonly by: MatchBar
}

/** Another line takes what this one fits best. */
export interface MatchVerdictTaken {
  readonly kind: 'taken'
  /** That line. */
  readonly by: Id
}

/** Another line is the same payment. */
export interface MatchVerdictDuplicate {
  readonly kind: 'duplicate'
  /** That line. */
  readonly of: Id
}

/** Nothing fits. */
export interface MatchVerdictNothing {
  readonly kind: 'nothing'
}

/** Too many answers to compare them all. */
export interface MatchVerdictExhausted {
  readonly kind: 'exhausted'
}

/**
 * Why a match is out of question, whatever speaks for it.
 *
 * - `currency`: Another currency (币种不同).
 * - `direction`: Money in against money out.
 * - `notIssued`: The item came into being later.
 * - `settled`: Nothing is open.
 */
export type MatchBar = 'currency' | 'direction' | 'notIssued' | 'settled'

/** A change of what a `Matcher` holds. */
export type MatcherChange =
  | MatcherChangePutLine
  | MatcherChangeRemoveLine
  | MatcherChangePutItem
  | MatcherChangeRemoveItem
  | MatcherChangePutParty
  | MatcherChangeRemoveParty
  | MatcherChangeConfirm

/** A line comes, or takes the place of the line with its id. */
export interface MatcherChangePutLine {
  readonly kind: 'putLine'
  /** The line. */
  readonly line: MatchLine
}

/** A line goes. */
export interface MatcherChangeRemoveLine {
  readonly kind: 'removeLine'
  /** The line. */
  readonly line: Id
}

/** An item comes, or takes the place of the item with its id. */
export interface MatcherChangePutItem {
  readonly kind: 'putItem'
  /** The item. */
  readonly item: MatchItem
}

/** An item goes. */
export interface MatcherChangeRemoveItem {
  readonly kind: 'removeItem'
  /** The item. */
  readonly item: Id
}

/** A customer comes, or takes the place of the customer with its id. */
export interface MatcherChangePutParty {
  readonly kind: 'putParty'
  /** The customer. */
  readonly party: MatchParty
}

/** A customer goes. Items may still name it. */
export interface MatcherChangeRemoveParty {
  readonly kind: 'removeParty'
  /** The customer. */
  readonly party: Id
}

/**
 * Somebody decided what a line is for (确认核销). The line goes, and so much less is open of each item.
 *
 * An item of which nothing is open stays, so that a second payment of it is known as one, until it is removed.
 */
export interface MatcherChangeConfirm {
  readonly kind: 'confirm'
  /** The line. */
  readonly line: Id
  /** What it pays: what was proposed or anything else. */
  readonly allocations: readonly MatchAllocation[]
}

/** What became of the decisions. */
export interface MatcherUpdate {
  /**
   * The decisions of every line of which one is new or another than before, by line.
   * Left out: none.
   */
  readonly decisions?: readonly MatchDecision[]
  /**
   * The lines that went.
   * Left out: none.
   */
  readonly gone?: readonly Id[]
  /** How many lines are decided how, all in all. */
  readonly summary: MatchSummary
}

/** What somebody confirmed, or put in the place of what was proposed. */
export interface ConfirmedMatch {
  /** The line, once in a request. */
  readonly line: Id
  /**
   * The items it was for, in any order; none: it has no counterpart among them.
   * Left out: none.
   */
  readonly items?: readonly Id[] | undefined
}

/**
 * A kind of evidence of which the weight can be learned.
 *
 * - `counterpart`: The line is for any item at all.
 * - `otherQuoted`: The line quotes another item.
 * - `otherReference`: Something looks like the reference and is another.
 * - `difference`: The amount is equal only with an allowed difference.
 * - `otherAmount`: The amount is another.
 * - `nameNear`: One name leaves the place out.
 * - `namePart`: One name is a part of the other.
 * - `nameGroup`: It is another company of the group by its name.
 * - `nameAkin`: Only some words of the names are the same.
 * - `nameOther`: The names have nothing in common.
 * - `group`: The payer belongs to the group of the customer.
 * - `onDay`: Paid on the due day, or nearly.
 * - `onTime`: Paid within three weeks.
 * - `late`: Paid within two months.
 * - `outOfTime`: Paid later, or long before.
 * - `several`: One line is for several items, or several lines for one.
 */
export type MatchEvidence = 'counterpart' | 'otherQuoted' | 'otherReference' | 'difference' | 'otherAmount' | 'nameNear' | 'namePart' | 'nameGroup' | 'nameAkin' | 'nameOther' | 'group' | 'onDay' | 'onTime' | 'late' | 'outOfTime' | 'several'

/** A weight and what it was counted from. */
export interface FittedWeight {
  /** The evidence. */
  readonly evidence: MatchEvidence
  /** How often it was seen with the true item. */
  readonly hits: number
  /** Of how many true items. */
  readonly of: number
  /**
   * How often it was seen with another item.
   * Left out: `0`.
   */
  readonly others?: number
  /** Of how many others that were looked at; absent where a share of the true ones is all that counts. */
  readonly ofOthers?: number
  /** What it weighed before, in thousandths of a bit. */
  readonly before: number
  /** What it weighs now. */
  readonly bits: number
  /** Whether it was learned; if not, too little was seen, and it weighs what it did. */
  readonly learned: boolean
}

/** Rules with learned weights and thresholds, and what they were learned from. */
export interface MatchFit {
  /** The rules: differences, parts and ties as they were. */
  readonly rules: MatchRules
  /** The weights one by one, in the order of the evidence. */
  readonly weights: readonly FittedWeight[]
  /** How many lines somebody confirmed. */
  readonly confirmed: number
  /** How many of these the new rules would have posted. */
  readonly posted: number
  /** How many of these rightly. */
  readonly right: number
  /** Whether the thresholds were learned; if not, no thresholds reach the wished share, and they are what they were. */
  readonly thresholdsLearned: boolean
}

/** What is said about one contract, its documents and its payments (三方核对依据). */
export type ChainReason =
  | ChainReasonAgrees
  | ChainReasonOnlyLeft
  | ChainReasonOnlyRight
  | ChainReasonDiffers
  | ChainReasonByReference
  | ChainReasonDoubtful

/** Both sides of a leg come to the same. */
export interface ChainReasonAgrees {
  readonly kind: 'agrees'
  /** One side. */
  readonly left: ChainKind
  /** The other. */
  readonly right: ChainKind
  /** What both come to. */
  readonly amount: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Only the first side of a leg is there. */
export interface ChainReasonOnlyLeft {
  readonly kind: 'onlyLeft'
  /** The side that is there. */
  readonly left: ChainKind
  /** The side that is not. */
  readonly right: ChainKind
  /** What there is. */
  readonly amount: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Only the second side of a leg is there. */
export interface ChainReasonOnlyRight {
  readonly kind: 'onlyRight'
  /** The side that is not there. */
  readonly left: ChainKind
  /** The side that is. */
  readonly right: ChainKind
  /** What there is. */
  readonly amount: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Both sides are there and come to different sums. */
export interface ChainReasonDiffers {
  readonly kind: 'differs'
  /** One side. */
  readonly left: ChainKind
  /** The other. */
  readonly right: ChainKind
  /** What the first comes to. */
  readonly leftAmount: Money
  /** What the second comes to. */
  readonly rightAmount: Money
  /** The first less the second. */
  readonly difference: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A document names no contract, but quotes a number of exactly one. */
export interface ChainReasonByReference {
  readonly kind: 'byReference'
  /** The document. */
  readonly document: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A payment may belong here, but it is not certain. */
export interface ChainReasonDoubtful {
  readonly kind: 'doubtful'
  /** The line. */
  readonly line: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/**
 * What stands beside what.
 *
 * - `contract`: What was agreed (销售合同).
 * - `delivery`: What was sent (发货单).
 * - `invoice`: What was billed (发票).
 * - `receivable`: What the book says is owed (应收单).
 * - `payment`: What the bank received (银行流水).
 */
export type ChainKind = 'contract' | 'delivery' | 'invoice' | 'receivable' | 'payment'

/** A contract. */
export interface ChainContract {
  /** Its number; a reference as well. */
  readonly id: Id
  /** Whose it is. */
  readonly customer?: Id | null | undefined
  /** What was agreed. */
  readonly total: Money
  /**
   * Other numbers under which it is quoted.
   * Left out: none.
   */
  readonly references?: readonly string[] | undefined
}

/** A delivery, an invoice or a receivable. */
export interface ChainDocument {
  /** Its number, unique among those of its kind; a reference as well. */
  readonly id: Id
  /** What it is; no contract and no payment. */
  readonly kind: ChainKind
  /** The contract it names. */
  readonly contract?: Id | null | undefined
  /** What it comes to; what was returned is below zero. */
  readonly amount: Money
  /** Its day. */
  readonly date: CivilDate
  /**
   * Numbers that stand on it: of the contract, the order, the delivery.
   * Left out: none.
   */
  readonly references?: readonly string[] | undefined
}

/** Two sides that are compared. */
export interface ChainLeg {
  /** One side. */
  readonly left: ChainKind
  /** The other. */
  readonly right: ChainKind
}

/**
 * How a leg stands.
 *
 * - `nothing`: Neither side is there.
 * - `agrees`: Both come to the same.
 * - `onlyLeft`: Only the first is there.
 * - `onlyRight`: Only the second is there.
 * - `differs`: Both are there and differ.
 */
export type ChainLegState = 'nothing' | 'agrees' | 'onlyLeft' | 'onlyRight' | 'differs'

/** A leg, compared. */
export interface ComparedLeg {
  /** One side. */
  readonly left: ChainKind
  /** The other. */
  readonly right: ChainKind
  /** How it stands. */
  readonly state: ChainLegState
  /** The first less the second. */
  readonly difference: Money
}

/**
 * How a contract stands.
 *
 * - `complete`: All legs that are there agree (三方一致).
 * - `inProgress`: What is there agrees, but not all of the contract is there yet (执行中).
 * - `deliveredNotPaid`: Delivered and not paid (已发货未收款).
 * - `paidNotDelivered`: Paid and not delivered (已收款未发货).
 * - `amountDiffers`: Sums differ (金额不符).
 * - `noContract`: Documents or payments without a contract (无合同).
 */
export type ChainState = 'complete' | 'inProgress' | 'deliveredNotPaid' | 'paidNotDelivered' | 'amountDiffers' | 'noContract'

/** What one kind comes to. */
export interface ChainFigure {
  /** Of what. */
  readonly kind: ChainKind
  /** What it comes to. */
  readonly amount: Money
  /**
   * The documents or lines, in their order.
   * Left out: none.
   */
  readonly ids?: readonly Id[]
}

/** A contract with everything that belongs to it. */
export interface Chain {
  /** The contract; absent: a document of which none is known, alone. */
  readonly contract?: Id
  /** How it stands. */
  readonly state: ChainState
  /** What each kind comes to, in the order of the kinds. */
  readonly figures: readonly ChainFigure[]
  /** The legs, in the order of the request. */
  readonly legs: readonly ComparedLeg[]
  /**
   * Lines that may belong to it, and are not counted.
   * Left out: none.
   */
  readonly doubtful?: readonly Id[]
  /** What is said about it. */
  readonly reasons: readonly ChainReason[]
}

/** All contracts. */
export interface ChainReport {
  /** The contracts in the order of their ids, then the documents without one in the order of kinds and ids. */
  readonly chains: readonly Chain[]
  /**
   * Lines for which nothing was found.
   * Left out: none.
   */
  readonly left?: readonly Id[]
}

/** Who paid, as written on the line. */
export interface Payer {
  /** The name (付款户名). */
  readonly name?: string | null | undefined
  /** The account (付款账号). */
  readonly account?: string | null | undefined
}

/** Something that was decided about a payer. A list of these only grows. */
export type PayerEvent =
  | PayerEventConfirmed
  | PayerEventRefused
  | PayerEventWithdrawn

/** Somebody said that the payer paid for the customer (确认代付). */
export interface PayerEventConfirmed {
  readonly kind: 'confirmed'
  /** The decision it comes from, once for each customer. */
  readonly decision: Id
  /** The day of the decision. */
  readonly on: CivilDate
  /** Who paid. */
  readonly payer: Payer
  /** For whom. */
  readonly customer: Id
}

/** Somebody said that the payer did not pay for the customer (否认). It says nothing about other customers. */
export interface PayerEventRefused {
  readonly kind: 'refused'
  /** The decision it comes from, once for each customer. */
  readonly decision: Id
  /** The day of the decision. */
  readonly on: CivilDate
  /** Who paid. */
  readonly payer: Payer
  /** For whom not. */
  readonly customer: Id
}

/** A decision was taken back (撤销): from this day on it is as if it had never been made. */
export interface PayerEventWithdrawn {
  readonly kind: 'withdrawn'
  /** The decision. */
  readonly decision: Id
  /** The day. */
  readonly on: CivilDate
}

/**
 * Why a payer is taken for one who pays for a customer, or not (付款人记忆依据). The weights are thousandths of a bit
 * and add up to what the memory says.
 */
export type MemoryReason =
  | MemoryReasonConfirmed
  | MemoryReasonRefused
  | MemoryReasonEnough
  | MemoryReasonShared
  | MemoryReasonTooFew

/** Somebody confirmed it. */
export interface MemoryReasonConfirmed {
  readonly kind: 'confirmed'
  /** How often. */
  readonly times: number
  /** By what the payer was recognized. */
  readonly by: PayerKey
  /** When last, under this name or account. */
  readonly last: CivilDate
  /** What that weighs today. */
  readonly weight: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Somebody refused it. */
export interface MemoryReasonRefused {
  readonly kind: 'refused'
  /** How often. */
  readonly times: number
  /** By what the payer was recognized. */
  readonly by: PayerKey
  /** When last, under this name or account. */
  readonly last: CivilDate
  /** What that weighs today. */
  readonly weight: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** More of the same weighs no more. */
export interface MemoryReasonEnough {
  readonly kind: 'enough'
  /** The most that it weighs. */
  readonly most: number
  /** What is taken off. */
  readonly weight: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The payer pays for other customers as well. */
export interface MemoryReasonShared {
  readonly kind: 'shared'
  /** For how many in all. */
  readonly customers: number
  /** What that takes off. */
  readonly weight: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** It was not confirmed often enough to be used. */
export interface MemoryReasonTooFew {
  readonly kind: 'tooFew'
  /** How often it was. */
  readonly times: number
  /** How often it must be. */
  readonly needed: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/**
 * By what a payer was recognized.
 *
 * - `account`: The account, whatever name was written beside it.
 * - `name`: The name, under another account or none.
 */
export type PayerKey = 'account' | 'name'

/** A customer for whom a payer may have paid. */
export interface PayerCandidate {
  /** The customer. */
  readonly customer: Id
  /** What the memory weighs for it, in thousandths of a bit; below zero against it. */
  readonly bits: number
  /** Whether it was confirmed at least twice and weighs more than nothing. */
  readonly usable: boolean
  /** How often it was confirmed. */
  readonly confirmed: number
  /** How often it was refused. */
  readonly refused: number
  /** The day of the last of these decisions. */
  readonly last: CivilDate
  /** What the bits consist of: the weights add up to them. */
  readonly reasons: readonly MemoryReason[]
}

/** What the memory holds of one payer and one customer. */
export interface RememberedPayer {
  /** The account or name in the form in which it is compared: capitals and digits. */
  readonly text: string
  /** As it was written in the latest decision, of several of that day the last in the order of texts. */
  readonly written: string
  /** Which of both it is. */
  readonly key: PayerKey
  /** The customer, as it would be answered for a payer of whom only this is known. */
  readonly candidate: PayerCandidate
}

/** What is left. */
export interface ForgottenPayer {
  /** The events to keep instead, in their order. */
  readonly events: readonly PayerEvent[]
  /** How many were taken out. */
  readonly removed: number
}

/** An item and how much of the line is for it. */
export interface MatchedPart {
  /** The item. */
  readonly item: Id
  /** How much; below zero for a credit note that is used up. */
  readonly amount: Money
}

/** An answer for a line. */
export interface ProposedMatch {
  /**
   * What it is for, in any order, each item once; nothing: it has no counterpart.
   * Left out: none.
   */
  readonly parts?: readonly MatchedPart[] | undefined
  /** The reason of a difference, by whatever name: a fee, a discount, rounding. */
  readonly difference?: Id | null | undefined
}

/**
 * What was done with a line before anybody looked at it.
 *
 * - `posted`: It was posted: the first proposal is what was posted.
 * - `notPosted`: It was left to somebody, with proposals or without.
 */
export type ReviewedOutcome = 'posted' | 'notPosted'

/** A line with what was proposed and what it turned out to be. */
export interface ReviewedLine {
  /** The line, once in a request. */
  readonly line: Id
  /** The day by which it is grouped. */
  readonly on: CivilDate
  /** The class by which it is grouped: the kind of evidence, the bank, the team. */
  readonly category?: Id | null | undefined
  /** What was done with it. */
  readonly outcome: ReviewedOutcome
  /**
   * What was posted, or the suggestions, the best first.
   * Left out: none.
   */
  readonly proposals?: readonly ProposedMatch[] | undefined
  /** What somebody confirmed or put in its place; absent: nobody has looked yet. */
  readonly truth?: ProposedMatch | null | undefined
}

/** What was posted in one currency, and what of it was wrong. */
export interface MoneyMeasure {
  /** What was posted on lines that were looked at, each amount as if above zero. */
  readonly posted: Money
  /** What of it went to items beyond what they should have got. */
  readonly wrong: Money
  /** The money error (金额差错率): `wrong` of `posted`. */
  readonly error?: Fraction
}

/** Figures of some lines. A share of nothing is absent. */
export interface MeasureRow {
  /** The month, `2026-11`, or the class; absent for all lines, and for those without a class. */
  readonly label?: string
  /** How many lines. */
  readonly lines: number
  /** How many were posted. */
  readonly posted: number
  /** How many somebody looked at. */
  readonly reviewed: number
  /** How many of the posted ones somebody looked at. */
  readonly postedReviewed: number
  /** How many of these were right. */
  readonly right: number
  /** How many of those that were looked at have a counterpart. */
  readonly withCounterpart: number
  /** How many of these were posted rightly. */
  readonly found: number
  /** How many of these were not posted. */
  readonly left: number
  /** How many of these had the truth among their first three proposals. */
  readonly leftSuggested: number
  /** The precision (准确率): `right` of `postedReviewed`. */
  readonly precision?: Fraction
  /** The recall (召回率): `found` of `withCounterpart`. */
  readonly recall?: Fraction
  /** The auto rate (自动过账率): `posted` of `lines`. */
  readonly autoRate?: Fraction
  /** The top three (前三命中率): `leftSuggested` of `left`. */
  readonly topThree?: Fraction
  /**
   * The money of each currency that was posted, by currency.
   * Left out: none.
   */
  readonly money?: readonly MoneyMeasure[]
}

/** The figures of all lines, and of each month and class. */
export interface MatchMeasure {
  /** All lines. */
  readonly total: MeasureRow
  /** By month, the first month first. */
  readonly months: readonly MeasureRow[]
  /** By class, in the order of their names; lines without a class first. */
  readonly classes: readonly MeasureRow[]
}

/**
 * The status by payment alone.
 *
 * - `unpaid`: Nothing is paid (未支付).
 * - `partiallyPaid`: A part is paid (部分支付).
 * - `settled`: Nothing is open (已结清).
 */
export type PaymentStatus = 'unpaid' | 'partiallyPaid' | 'settled'

/**
 * The status by invoice and payment.
 *
 * - `toInvoice`: Nothing is paid, and it has not been invoiced (待开票).
 * - `toPay`: Nothing is paid of the invoice (待付款).
 * - `partiallyPaid`: A part is paid, invoiced or not (部分支付).
 * - `settled`: Nothing is open, invoiced or not (已结清).
 */
export type DocumentStatus = 'toInvoice' | 'toPay' | 'partiallyPaid' | 'settled'

/** The status in both vocabularies in use, and whether it is late. */
export interface ItemStatus {
  /** By payment alone. */
  readonly payment: PaymentStatus
  /** By invoice and payment. */
  readonly document: DocumentStatus
  /** Whether something is open after its due date (逾期). Due today is not overdue. */
  readonly overdue: boolean
  /** The days since the due date if it is overdue, otherwise 0. */
  readonly daysOverdue: number
}

/** The contract as it was, and what has happened. */
export interface EventReport {
  /** What the schedule is made from, with the events reported before. */
  readonly schedule: ScheduleRequest
  /** What has happened now. */
  readonly event: EventDate
}

/** The schedule after an event, and what it changed. */
export interface EventOutcome {
  /** The schedule as it is now. Only dates have changed: the amounts never depend on events. */
  readonly schedule: Schedule
  /** The installments that got their date by this event, in the order of the terms. */
  readonly dated: readonly Installment[]
  /** Those that still wait for another event. */
  readonly waiting: readonly Installment[]
}

/**
 * What a discount is a percentage of. The systems in use disagree, so there is no default.
 *
 * - `gross`: Of net amount and tax together; the tax is then corrected (Odoo "included", ERPNext).
 * - `net`: Of the net amount alone; the tax stays (Odoo "excluded"; also where the tax was computed on the reduced amount from the start).
 * - `tax`: Of the tax alone.
 */
export type DiscountBase = 'gross' | 'net' | 'tax'

/** One step: paying by a day saves a percentage. */
export interface DiscountStep {
  /** From the day of issue to the last day of the discount: ten days; or one month, then the 10th. */
  readonly until: readonly Step[]
  /** How much is saved. */
  readonly percent: Percent
}

/** The discounts a customer is offered, as data: "2/10, 1/20, net 30" has two steps. */
export interface DiscountTerms {
  /** The steps, 1 to 16, in any order. */
  readonly steps: readonly DiscountStep[]
  /** What the percentages are of. */
  readonly base: DiscountBase
  /** How the discount, and the tax in it, is rounded to the minor unit. */
  readonly rounding: Rounding
}

/** A discount as it is offered on the day of issue. `discount` is frozen on the receivable. */
export interface DiscountOffer {
  /** The last day (inclusive), and how much less is to be paid. */
  readonly discount: Discount
  /** The percentage. */
  readonly percent: Percent
  /** What it was taken of. */
  readonly base: Money
  /** The part of the discount that lowers the net amount. */
  readonly net: Money
  /** The part of the discount that lowers the tax. */
  readonly tax: Money
}

/**
 * How days become years (计息基准). Systems and contracts differ, so there is no default.
 *
 * - `act360`: Calendar days over 360.
 * - `act365`: Calendar days over 365, in leap years too.
 * - `thirtyE360`: Months of 30 days over 360: the 31st counts as the 30th at both ends (30E/360 of ISDA 2006, section 4.16(g)).
 */
export type DayCount = 'act360' | 'act365' | 'thirtyE360'

/** A rate that works day by day. */
export type DayRate =
  | DayRateDaily
  | DayRateYearly

/** A percentage for each day (日万分之五 is 0.05). */
export interface DayRateDaily {
  readonly kind: 'daily'
  /** The percentage. */
  readonly percent: Percent
}

/** A percentage for a year. */
export interface DayRateYearly {
  readonly kind: 'yearly'
  /** The percentage. */
  readonly percent: Percent
  /** How days become years. */
  readonly dayCount: DayCount
}

/**
 * From which day a late payment is charged.
 *
 * - `dueDate`: From the day after the due date: who overstays the grace pays for it.
 * - `graceEnd`: From the day after the last day of grace.
 */
export type LateFrom = 'dueDate' | 'graceEnd'

/** What happens to small charges. */
export type LateMinimum =
  | LateMinimumAtLeast
  | LateMinimumWaiveBelow

/** A charge of an item is at least this much in all, up to its cap. */
export interface LateMinimumAtLeast {
  readonly kind: 'atLeast'
  /** The amount. */
  readonly amount: Money
}

/** Nothing is charged for an item until it comes to this much. */
export interface LateMinimumWaiveBelow {
  readonly kind: 'waiveBelow'
  /** The amount. */
  readonly amount: Money
}

/**
 * What is charged for paying late. Simple interest on what is open of the item itself: a charge never bears
 * a charge. How much the law allows is the caller's to know (in China, courts cut excessive 违约金).
 */
export interface LateTerms {
  /** How much for each day. */
  readonly rate: DayRate
  /**
   * Days after the due date in which paying is not late (宽限期), 0 to 3,650. What is paid by the last of them bears no
   * charge at all.
   * Left out: `0`.
   */
  readonly graceDays?: number | undefined
  /** From which day what is paid later is charged. */
  readonly from: LateFrom
  /** The most that is ever charged for an item; absent: no such limit. */
  readonly capAmount?: Money | null | undefined
  /**
   * The most that is ever charged for an item, as a percentage of its whole amount, rounded down; absent: no such
   * limit. With both, the smaller counts.
   */
  readonly capPercent?: Percent | null | undefined
  /** What happens to small charges; absent: every cent is charged. */
  readonly minimum?: LateMinimum | null | undefined
  /** How the whole charge of an item is rounded to the minor unit: once, however often it is charged. */
  readonly rounding: Rounding
  /** What happens to a due date that is not a business day; anything but `unadjusted` needs a calendar. */
  readonly businessDay: BusinessDay
  /**
   * From the day of the charge to the day it is due; none: due the same day.
   * Left out: none.
   */
  readonly due?: readonly Step[] | undefined
  /**
   * How the charge is named: a pattern with `{item}` and `{number}`, which counts the charges of an item from 1;
   * absent: `{item}/late/{number}`.
   */
  readonly id?: string | null | undefined
}

/** A dated payment. */
export interface PaidOn {
  /** The day the money arrived. */
  readonly on: CivilDate
  /** How much of it went to the item, more than zero. */
  readonly amount: Money
}

/** A charge made before. */
export interface EarlierCharge {
  /** Its number, from 1. */
  readonly number: number
  /** The last day it charged. */
  readonly through: CivilDate
  /** What it came to. */
  readonly amount: Money
}

/** An item that may have been paid late. */
export interface LateItem {
  /** The item. */
  readonly id: Id
  /** The customer who owes it. */
  readonly customer: Id
  /** What it came to before anything was paid; zero or more. */
  readonly amount: Money
  /** The day it was due. */
  readonly due: CivilDate
  /**
   * What kind of debt it is: late charges bear none.
   * Left out: `ordinary`.
   */
  readonly kind?: ItemKind | undefined
  /**
   * What was paid of it, in any order. Credit notes and discounts count as paid on their day.
   * Left out: none.
   */
  readonly paid?: readonly PaidOn[] | undefined
  /**
   * The charges made for it before, in any order.
   * Left out: none.
   */
  readonly charged?: readonly EarlierCharge[] | undefined
  /**
   * Carried to the charge.
   * Left out: none.
   */
  readonly references?: readonly Id[] | undefined
  /**
   * Carried to the charge.
   * Left out: none.
   */
  readonly fields?: readonly Field[] | undefined
}

/** Days on which the same was open. */
export interface LateSpan {
  /** The first day. */
  readonly from: CivilDate
  /** The last day. */
  readonly through: CivilDate
  /** The days by the day count of the rate. */
  readonly days: number
  /** What was open when each of these days began. */
  readonly open: Money
}

/** Why an installment, a charge or a receivable is as it is. */
export type ScheduleReason =
  | ScheduleReasonFrozen
  | ScheduleReasonFrozenWhole
  | ScheduleReasonFrozenPart
  | ScheduleReasonUnchanged
  | ScheduleReasonReplanned
  | ScheduleReasonAdded
  | ScheduleReasonRemoved
  | ScheduleReasonPaidLate
  | ScheduleReasonNotLate
  | ScheduleReasonNothingNew
  | ScheduleReasonChargedTooMuch
  | ScheduleReasonNoChargeOnCharge
  | ScheduleReasonSuperseded
  | ScheduleReasonAdapted
  | ScheduleReasonFullPrice
  | ScheduleReasonEarlyPercent
  | ScheduleReasonEarlyDays
  | ScheduleReasonEarlyDiscount

/** Stays because it is paid in full. */
export interface ScheduleReasonFrozen {
  readonly kind: 'frozen'
  /** What is paid. */
  readonly paid: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Stays whole because a part of it is paid. */
export interface ScheduleReasonFrozenWhole {
  readonly kind: 'frozenWhole'
  /** What is paid. */
  readonly paid: Money
  /** What is open of it. */
  readonly open: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Shrinks to its paid part. */
export interface ScheduleReasonFrozenPart {
  readonly kind: 'frozenPart'
  /** What is paid. */
  readonly paid: Money
  /** What was open of it and joins the rest. */
  readonly moved: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Open, and the same as before. */
export interface ScheduleReasonUnchanged {
  readonly kind: 'unchanged'
  /** What it comes to. */
  readonly amount: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Open, with another amount, date or purpose than before. */
export interface ScheduleReasonReplanned {
  readonly kind: 'replanned'
  /** What it came to. */
  readonly before: Money
  /** What it comes to now. */
  readonly after: Money
  /** The rest it is a part of. */
  readonly rest: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** New. */
export interface ScheduleReasonAdded {
  readonly kind: 'added'
  /** What it comes to. */
  readonly amount: Money
  /** The rest it is a part of. */
  readonly rest: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Falls away; nothing was paid of it. */
export interface ScheduleReasonRemoved {
  readonly kind: 'removed'
  /** What it came to. */
  readonly amount: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Charged for paying late. */
export interface ScheduleReasonPaidLate {
  readonly kind: 'paidLate'
  /** The due date, moved to a business day if told. */
  readonly due: CivilDate
  /** The last day charged. */
  readonly through: CivilDate
  /** How many days are charged. */
  readonly days: number
  /** The rate. */
  readonly percent: Percent
  /** How days become years; absent: the rate is for a day. */
  readonly yearly?: DayCount
  /** What the item bears in all. */
  readonly total: Money
  /** What was charged of that before. */
  readonly before: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Not charged: paid in time, or still within the grace. */
export interface ScheduleReasonNotLate {
  readonly kind: 'notLate'
  /** The due date, moved to a business day if told. */
  readonly due: CivilDate
  /** The last day of grace. */
  readonly graceEnd: CivilDate
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Not charged: all the item bears was charged before, or is waived. */
export interface ScheduleReasonNothingNew {
  readonly kind: 'nothingNew'
  /** What the item bears in all. */
  readonly total: Money
  /** What was charged of that before. */
  readonly before: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Not charged: more was charged before than the item bears, for a payment became known later. */
export interface ScheduleReasonChargedTooMuch {
  readonly kind: 'chargedTooMuch'
  /** What the item bears in all. */
  readonly total: Money
  /** What was charged before. */
  readonly before: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Not charged: a late charge bears no late charge. */
export interface ScheduleReasonNoChargeOnCharge {
  readonly kind: 'noChargeOnCharge'
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Canceled: the installment it was made from is another in the new version, or is gone. */
export interface ScheduleReasonSuperseded {
  readonly kind: 'superseded'
  /** The version it was made from. */
  readonly version: number
  /** The installment it was made from. */
  readonly number: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Changed with its installment. */
export interface ScheduleReasonAdapted {
  readonly kind: 'adapted'
  /** What it came to. */
  readonly before: Money
  /** What it comes to now. */
  readonly after: Money
  /** When it was due. */
  readonly dueBefore: CivilDate
  /** When it is due now. */
  readonly dueAfter: CivilDate
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** To be paid in full. */
export interface ScheduleReasonFullPrice {
  readonly kind: 'fullPrice'
  /** When it is due; absent while its event has not been reported. */
  readonly due?: CivilDate
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Cheaper because it is not due yet. */
export interface ScheduleReasonEarlyPercent {
  readonly kind: 'earlyPercent'
  /** The percentage. */
  readonly percent: Percent
  /** When it is due; absent while its event has not been reported. */
  readonly due?: CivilDate
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Cheaper by the interest from the payment to the due date. */
export interface ScheduleReasonEarlyDays {
  readonly kind: 'earlyDays'
  /** The day of the payment. */
  readonly from: CivilDate
  /** When it is due. */
  readonly due: CivilDate
  /** The rate. */
  readonly percent: Percent
  /** How days become years; absent: the rate is for a day. */
  readonly yearly?: DayCount
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Cheaper by a discount that was agreed. */
export interface ScheduleReasonEarlyDiscount {
  readonly kind: 'earlyDiscount'
  /** The last day for it. */
  readonly until: CivilDate
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A new charge. */
export interface LateCharge {
  /** The item that was paid late. */
  readonly item: Id
  /** Its number among the charges of the item. */
  readonly number: number
  /** The charge as a receivable of its own, of the kind late charge. */
  readonly receivable: Receivable
  /** What was open on which days, from the first late day. */
  readonly spans: readonly LateSpan[]
  /** The figures. */
  readonly reason: ScheduleReason
}

/** An item without a new charge. */
export interface NotCharged {
  /** The item. */
  readonly item: Id
  /** Why. */
  readonly reason: ScheduleReason
}

/** The charges, and what was not charged and why. */
export interface LatePlan {
  /** The last day that is charged. */
  readonly asOf: CivilDate
  /** The new charges, in the order of the items. */
  readonly charges: readonly LateCharge[]
  /** The items without a new charge, in their order. */
  readonly passed: readonly NotCharged[]
}

/** What is paid of an installment. */
export interface PaidInstallment {
  /** Its number. */
  readonly number: number
  /** What is paid of it; zero, or of its sign and not more than its amount. */
  readonly paid: Money
}

/**
 * What becomes of an installment of which a part is paid.
 *
 * - `paidPart`: It shrinks to what is paid; what is open of it joins the rest.
 * - `whole`: It stays as it is, open part and due date included.
 */
export type PartPaid = 'paidPart' | 'whole'

/** How the open rest of a contract is spread. */
export type Respread =
  | RespreadByTerms
  | RespreadInProportion

/** Over new installments by new terms. They take the free numbers in order. */
export interface RespreadByTerms {
  readonly kind: 'byTerms'
  /** The terms, applied to the rest. */
  readonly terms: Terms
}

/**
 * Over the open installments in proportion to what is open of each, with their dates, purposes and labels.
 * What is open of one that shrank to its paid part becomes an installment with the next number.
 */
export interface RespreadInProportion {
  readonly kind: 'inProportion'
  /** How each part is rounded to the minor unit. */
  readonly rounding: Rounding
  /** Which part takes what rounding leaves over. */
  readonly remainder: Remainder
}

/** An installment before and after a change. */
export interface InstallmentChange {
  /** Its number. */
  readonly number: number
  /** As it was; absent for a new one. */
  readonly before?: Installment
  /** As it is to be; absent for one that falls away. */
  readonly after?: Installment
  /** What happened to it, with the figures. */
  readonly reason: ScheduleReason
}

/** The new version of a schedule, and every change side by side. */
export interface Amendment {
  /** The number of the new version. */
  readonly version: number
  /** The schedule as it is to be, by number. */
  readonly schedule: Schedule
  /** Every number of either version: before, after and why. */
  readonly changes: readonly InstallmentChange[]
  /** What is paid in all. */
  readonly paid: Money
  /** What stays frozen because it, or a part of it, is paid. */
  readonly frozen: Money
  /** What was spread again: the new total less what stays frozen. */
  readonly rest: Money
}

/** A receivable made from an installment before. */
export interface Generated {
  /** The receivable. */
  readonly id: Id
  /** The version it was made from. */
  readonly version: number
  /** The installment it was made from. */
  readonly number: number
  /** What it comes to, paid or not. */
  readonly amount: Money
  /** What is paid of it. */
  readonly paid: Money
  /** When it is due. */
  readonly due: CivilDate
}

/** What a single installment is tied to; it follows what every receivable carries. */
export interface InstallmentTie {
  /** The installment. */
  readonly number: number
  /**
   * Further numbers under which a payer may quote it: invoice, shipment.
   * Left out: none.
   */
  readonly references?: readonly Id[] | undefined
  /**
   * Further fields, of other names than those every receivable carries.
   * Left out: none.
   */
  readonly fields?: readonly Field[] | undefined
}

/** A receivable that stays with another amount or date. */
export interface ReceivableChange {
  /** The receivable. */
  readonly id: Id
  /** What it is to come to. */
  readonly amount: Money
  /** What of that is open. */
  readonly open: Money
  /** When it is to be due. */
  readonly due: CivilDate
  /** Amount and date before and after. */
  readonly reason: ScheduleReason
}

/** A receivable that falls away. */
export interface Cancellation {
  /** The receivable. */
  readonly id: Id
  /** What it came to. */
  readonly amount: Money
  /** Why. */
  readonly reason: ScheduleReason
}

/** What is to be created, changed and canceled. Carried out, the same request gives an empty plan. */
export interface ReceivablePlan {
  /** New receivables, by installment. */
  readonly create: readonly Receivable[]
  /** Receivables that stay as they are. */
  readonly keep: readonly Id[]
  /** Receivables that stay with another amount or date. */
  readonly change: readonly ReceivableChange[]
  /** Receivables of which nothing is paid and that fall away. */
  readonly cancel: readonly Cancellation[]
  /** Installments that wait for their event. */
  readonly waiting: readonly Installment[]
}

/** An open item or installment, dated or not. */
export interface QuoteItem {
  /** The item. */
  readonly id: Id
  /** What is open of it; zero or more. */
  readonly open: Money
  /** When it is due; absent while its event has not been reported. */
  readonly due?: CivilDate | null | undefined
  /**
   * The discounts frozen on it.
   * Left out: none.
   */
  readonly discounts?: readonly Discount[] | undefined
}

/** What settling early saves. */
export type EarlyPolicy =
  | EarlyPolicyNothing
  | EarlyPolicyNotYetDue
  | EarlyPolicyPerDay
  | EarlyPolicyDiscounts

/** Nothing. */
export interface EarlyPolicyNothing {
  readonly kind: 'nothing'
}

/** A percentage of every item that is not due yet; today's is due. */
export interface EarlyPolicyNotYetDue {
  readonly kind: 'notYetDue'
  /** The percentage. */
  readonly percent: Percent
  /** How it is rounded, item by item. */
  readonly rounding: Rounding
}

/** Interest for the days from the payment to each due date; an item without a date saves nothing. */
export interface EarlyPolicyPerDay {
  readonly kind: 'perDay'
  /** The rate. */
  readonly rate: DayRate
  /** How it is rounded, item by item. */
  readonly rounding: Rounding
}

/**
 * The largest of the discounts frozen on each item whose last day has not passed (the last day counts) and
 * that is less than what is open.
 */
export interface EarlyPolicyDiscounts {
  readonly kind: 'discounts'
}

/** What settles an item. */
export interface QuoteLine {
  /** The item. */
  readonly item: Id
  /** What is open. */
  readonly open: Money
  /** What is saved. */
  readonly discount: Money
  /** What is to be paid. */
  readonly pay: Money
  /** Why. */
  readonly reason: ScheduleReason
}

/** What settles everything on a day. */
export interface SettlementQuote {
  /** The day of the payment; on another day another amount may be right. */
  readonly asOf: CivilDate
  /** Item by item. */
  readonly lines: readonly QuoteLine[]
  /** What is open in all. */
  readonly open: Money
  /** What settling early saves. */
  readonly discount: Money
  /** What is to be paid: what is open less the discount. */
  readonly pay: Money
}

/**
 * Which items are asked for.
 *
 * - `overdue`: All that are overdue, together.
 * - `next`: Nothing is overdue: those of the next due date.
 * - `nothing`: Nothing is open that has a date.
 */
export type NextMode = 'overdue' | 'next' | 'nothing'

/** What to ask a customer for next. */
export interface NextPayment {
  /** Which items these are. */
  readonly mode: NextMode
  /** What they come to. */
  readonly amount: Money
  /** The items, in the order given. */
  readonly items: readonly Id[]
  /** When they are due: the next due date; the oldest of those overdue. */
  readonly due?: CivilDate
  /** What is open in all, undated installments included. */
  readonly full: Money
}

/** So many units of `from` are worth so many units of `to`. */
export interface Quote {
  /** The currency that is given. */
  readonly from: Currency
  /** The currency that is got. */
  readonly to: Currency
  /** How much of `to`. */
  readonly rate: Rate
  /**
   * For how many units of `from`: 1, or 100 as for yen; at most 1,000,000,000,000.
   * Left out: `1`.
   */
  readonly per?: number | undefined
}

/** An amount, what it became, and at which rate. */
export interface Converted {
  /** The amount that was given. */
  readonly amount: Money
  /** What it is worth in the other currency. */
  readonly value: Money
  /** The quote used. */
  readonly quote: Quote
  /** Whether no rounding was needed. */
  readonly exact: boolean
}

/** A sum that was turned once, and its parts. */
export interface ConvertedParts {
  /** The sum of the amounts, turned once. */
  readonly total: Money
  /** Each amount, in the given order; together the total. */
  readonly values: readonly Money[]
  /** What rounding each amount alone would have left over or lacked. */
  readonly residue: Money
}

/** An open item with its book value. */
export interface ForeignItem {
  /** The item, unique among the items of one call. */
  readonly id: Id
  /** What is open in its own currency (原币余额). */
  readonly open: Money
  /** What of it stands in the books, in the base currency (本位币余额). */
  readonly base: Money
}

/** A lot with its book value. */
export interface ForeignLot {
  /** The lot, unique among the lots of one call. */
  readonly id: Id
  /** What is left of it in its own currency. */
  readonly amount: Money
  /** What of it stands in the books, in the base currency. */
  readonly base: Money
  /**
   * The rate of the receipt. With it, what is used is valued at this rate; without, in proportion to the
   * book value. The last use takes all that is left in the books either way.
   */
  readonly quote?: Quote | null | undefined
}

/**
 * What a balance is. The kind decides whether more of it is a gain, and whether it is money at all.
 *
 * - `receivable`: Customers owe it (应收账款).
 * - `payable`: We owe it to suppliers (应付账款).
 * - `advance`: Received before a contract (预收账款): to be settled with goods, not with money.
 * - `contractLiability`: Received under a contract (合同负债).
 * - `refundable`: Received and to be given back in money (保证金、押金).
 */
export type BalanceKind = 'receivable' | 'payable' | 'advance' | 'contractLiability' | 'refundable'

/**
 * Whether advances (预收账款, 合同负债) are money that is owed.
 *
 * - `nonMonetary`: They will be settled with goods or services and keep their historic rate (非货币性项目).
 * - `monetary`: They are adjusted like receivables.
 */
export type AdvanceTreatment = 'nonMonetary' | 'monetary'

/**
 * Who takes the residue of a revaluation, one minor unit each.
 *
 * - `byDifference`: The balances with the largest difference first, those of zero left out (用友U8). A second run at the same rate may move units from one balance to another.
 * - `byRemainder`: The balances that rounding took most from first. A second run at the same rate changes nothing.
 * - `apart`: Nobody: each balance is rounded alone, and their sum is what it is.
 */
export type Spread = 'byDifference' | 'byRemainder' | 'apart'

/** What takes part in a revaluation, and where the residue goes. */
export interface RevaluationPolicy {
  /** Whether advances and contract liabilities take part. */
  readonly advances: AdvanceTreatment
  /** What happens when the adjusted balances do not add up to their sum adjusted once. */
  readonly spread: Spread
  /** How an adjusted balance is rounded. */
  readonly rounding: Rounding
}

/** One open balance. */
export interface ForeignBalance {
  /** The document, lot or account, unique in the call. */
  readonly id: Id
  /** What kind of balance it is. */
  readonly kind: BalanceKind
  /**
   * The balance in its own currency (原币余额), as an amount of its kind: what is owed is above zero on
   * either side.
   */
  readonly original: Money
  /** What of it stands in the books. */
  readonly book: Money
}

/** Where a residue came from. */
export type ResidueOf =
  | ResidueOfLot
  | ResidueOfItem
  | ResidueOfBalances

/** The lines that one lot paid. */
export interface ResidueOfLot {
  readonly kind: 'lot'
  /** The lot. */
  readonly lot: Id
}

/** The lines that paid one item. */
export interface ResidueOfItem {
  readonly kind: 'item'
  /** The item. */
  readonly item: Id
}

/** The balances of one currency and kind, revalued. */
export interface ResidueOfBalances {
  readonly kind: 'balances'
  /** The currency. */
  readonly currency: Currency
  /** The kind. */
  readonly of: BalanceKind
}

/** A part of a residue. */
export interface Taken {
  /** The position of the line or balance that took it, counted from 0. */
  readonly line: number
  /** How much. */
  readonly amount: Money
}

/**
 * A sum that was valued once, and its parts that were valued apart.
 *
 * `residue` is `once` less `apart`, exactly. What `taken` lists adds up to it, unless the policy leaves the
 * parts as they are: then nothing is taken and `residue` says how far the parts are off.
 */
export interface Residue {
  /** What was valued. */
  readonly of: ResidueOf
  /** The whole, valued once. */
  readonly once: Money
  /** The sum of its parts, each valued and rounded alone. */
  readonly apart: Money
  /** The difference. */
  readonly residue: Money
  /** Which parts took it. */
  readonly taken: readonly Taken[]
}

/** Why a line or a balance gains, loses or keeps its value in the books. */
export type ExchangeReason =
  | ExchangeReasonNoDifference
  | ExchangeReasonGain
  | ExchangeReasonLoss
  | ExchangeReasonLeftOnItem
  | ExchangeReasonLeftOnLot
  | ExchangeReasonAdjusted
  | ExchangeReasonZeroOriginal
  | ExchangeReasonNonMonetary
  | ExchangeReasonBaseCurrency

/** Lot and item leave the books at the same value. */
export interface ExchangeReasonNoDifference {
  readonly kind: 'noDifference'
  /** The value. */
  readonly value: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A difference in our favor, realized with the line. */
export interface ExchangeReasonGain {
  readonly kind: 'gain'
  /** The lot. */
  readonly lot: Id
  /** The item. */
  readonly item: Id
  /** What the used part of the lot stood at. */
  readonly lotBase: Money
  /** What the paid part of the item stood at. */
  readonly itemBase: Money
  /** The gain, above zero. */
  readonly gain: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A difference against us, realized with the line. */
export interface ExchangeReasonLoss {
  readonly kind: 'loss'
  /** The lot. */
  readonly lot: Id
  /** The item. */
  readonly item: Id
  /** What the used part of the lot stood at. */
  readonly lotBase: Money
  /** What the paid part of the item stood at. */
  readonly itemBase: Money
  /** The loss, above zero. */
  readonly loss: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Settled at the value of the lot; the difference waits in the item for the revaluation. */
export interface ExchangeReasonLeftOnItem {
  readonly kind: 'leftOnItem'
  /** The item. */
  readonly item: Id
  /** The value of the settlement. */
  readonly value: Money
  /** What the paid part of the item stood at. */
  readonly booked: Money
  /** What the revaluation will find of it: a gain above zero, a loss below. */
  readonly difference: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Settled at the value of the item; the difference waits in the lot for the revaluation. */
export interface ExchangeReasonLeftOnLot {
  readonly kind: 'leftOnLot'
  /** The lot. */
  readonly lot: Id
  /** The value of the settlement. */
  readonly value: Money
  /** What the used part of the lot stood at. */
  readonly booked: Money
  /** What the revaluation will find of it: a gain above zero, a loss below. */
  readonly difference: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Adjusted to the closing rate. */
export interface ExchangeReasonAdjusted {
  readonly kind: 'adjusted'
  /** The balance in its own currency. */
  readonly original: Money
  /** Its value from now on. */
  readonly adjusted: Money
  /** Its value before. */
  readonly book: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Nothing is left in its own currency, so nothing stays in the books (结清). */
export interface ExchangeReasonZeroOriginal {
  readonly kind: 'zeroOriginal'
  /** What had stayed there. */
  readonly book: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Not adjusted: the policy does not count it as money that is owed. */
export interface ExchangeReasonNonMonetary {
  readonly kind: 'nonMonetary'
  /** What stays in the books. */
  readonly book: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Not adjusted: it is in the base currency. */
export interface ExchangeReasonBaseCurrency {
  readonly kind: 'baseCurrency'
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/**
 * Whose rate values a settlement in the base currency.
 *
 * A side that is itself in the base currency always leaves at its own amount: it is never revalued, so that
 * its difference is realized with the line under every rule.
 *
 * - `eachItsOwn`: Lot and item each leave the books at their own value; the difference is realized with the line (已实现汇兑损益). What stays open keeps its booking rate.
 * - `lot`: Both leave at the value of the lot; the difference stays in the book value of the item until it is revalued.
 * - `item`: Both leave at the value of the item; the difference stays in the book value of the lot.
 */
export type RateRule = 'eachItsOwn' | 'lot' | 'item'

/**
 * Whose money the items are: the side decides what is a gain.
 *
 * - `receivable`: Customers owe us (应收): to receive more than was booked is a gain.
 * - `payable`: We owe suppliers (应付): to pay more than was booked is a loss.
 */
export type Ledger = 'receivable' | 'payable'

/** How money of one currency pays an item of another. There is no third way: a rate or both amounts. */
export type Across =
  | AcrossQuoted
  | AcrossAgreed

/** At a given rate. */
export interface AcrossQuoted {
  readonly kind: 'quoted'
  /** From the currency of the item to that of the lot. */
  readonly quote: Quote
}

/** Both amounts are known: the rate is what it comes to. */
export interface AcrossAgreed {
  readonly kind: 'agreed'
  /** How much of the lot is used, in its own currency and with its sign. */
  readonly used: Money
}

/** One link from a lot to an item. */
export interface ClearingLine {
  /** The lot that pays. */
  readonly lot: Id
  /** The item that is paid. */
  readonly item: Id
  /** How much of the item, in its own currency and with its sign. */
  readonly amount: Money
  /** How lot and item meet if their currencies differ; absent if they do not. */
  readonly across?: Across | null | undefined
}

/** How differences and residues are treated. */
export interface ClearingPolicy {
  /** Whose rate values the settlement. */
  readonly rate: RateRule
  /** Whose money the items are. */
  readonly ledger: Ledger
  /** How values are rounded to the minor unit of the base currency, and used amounts to that of the lot. */
  readonly rounding: Rounding
  /** Which line takes the residue when the lines of a lot or of an item do not add up to their sum. */
  readonly remainder: Remainder
}

/** A settled line with all its amounts. */
export interface ClearedLine {
  /** The lot that pays. */
  readonly lot: Id
  /** The item that is paid. */
  readonly item: Id
  /** How much of the item, in its own currency. */
  readonly amount: Money
  /** How much of the lot, in its own currency. */
  readonly used: Money
  /** How lot and item meet, if their currencies differ. */
  readonly across?: Across
  /** What leaves the book value of the item. */
  readonly itemBase: Money
  /** What leaves the book value of the lot. */
  readonly lotBase: Money
  /** The realized difference: a gain above zero, a loss below. */
  readonly exchange: Money
  /** Why. */
  readonly reason: ExchangeReason
}

/** What a clearing would do in both currencies. Nothing has changed yet. */
export interface ForeignClearing {
  /** The lines, in the given order. */
  readonly lines: readonly ClearedLine[]
  /** All items with what stays open, in the given order. */
  readonly items: readonly ForeignItem[]
  /** All lots with what is left, in the given order. */
  readonly lots: readonly ForeignLot[]
  /** Every residue of the valuation: of lots first, then of items, in the given order. */
  readonly residues: readonly Residue[]
  /** What the lines gained. */
  readonly gains: Money
  /** What the lines lost, as an amount below zero. */
  readonly losses: Money
  /** Both together. */
  readonly exchange: Money
}

/** One balance, adjusted. */
export interface RevaluedRow {
  /** The balance. */
  readonly id: Id
  /** What it is in its own currency. */
  readonly original: Money
  /** What stood in the books. */
  readonly book: Money
  /** What stands there from now on. */
  readonly adjusted: Money
  /** Adjusted less book. */
  readonly difference: Money
  /** What it is for us: the difference of what is owed to us, and its opposite for what we owe. */
  readonly gain: Money
  /** Why. */
  readonly reason: ExchangeReason
}

/** All balances of one currency and kind. */
export interface RevaluedGroup {
  /** The kind. */
  readonly kind: BalanceKind
  /** The sum in its own currency. */
  readonly original: Money
  /** What stood in the books. */
  readonly book: Money
  /** What stands there from now on. */
  readonly adjusted: Money
  /** Adjusted less book. */
  readonly difference: Money
  /** What it is for us. */
  readonly gain: Money
}

/** What a revaluation would do. Nothing has changed yet. */
export interface Revaluation {
  /** The balances, in the given order. */
  readonly rows: readonly RevaluedRow[]
  /** Their sums by currency and kind, sorted. */
  readonly groups: readonly RevaluedGroup[]
  /** Every residue, one for each group that has one. */
  readonly residues: readonly Residue[]
  /** The unrealized difference of all (未实现汇兑损益): a gain above zero, a loss below. */
  readonly gain: Money
}

/** One line of the document. */
export interface ForeignEntryLine {
  /** The line in the document's currency. */
  readonly original: Money
  /** The line in the base currency. */
  readonly home: Money
}

/** A document with its amounts in both currencies. */
export interface ForeignEntry {
  /** The total in the document's currency (原币). */
  readonly original: Money
  /** The total in the base currency (本位币). */
  readonly home: Money
  /** The rate of the document, from its currency to the base currency. */
  readonly quote: Quote
  /** Its lines, at most 1,000,000. */
  readonly lines: readonly ForeignEntryLine[]
}

/** Something that does not fit, to the minor unit. */
export type EntryFault =
  | EntryFaultHomeNotConverted
  | EntryFaultHomeLines
  | EntryFaultOriginalLines

/** The total in the base currency is not the total at the rate. */
export interface EntryFaultHomeNotConverted {
  readonly kind: 'homeNotConverted'
  /** What the document says. */
  readonly home: Money
  /** What it is worth at the rate. */
  readonly converted: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The lines do not add up in the base currency. */
export interface EntryFaultHomeLines {
  readonly kind: 'homeLines'
  /** What the document says. */
  readonly home: Money
  /** What the lines add up to. */
  readonly sum: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The lines do not add up in the document's currency. */
export interface EntryFaultOriginalLines {
  readonly kind: 'originalLines'
  /** What the document says. */
  readonly original: Money
  /** What the lines add up to. */
  readonly sum: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** What the check found. */
export interface EntryCheck {
  /** What the total is worth at the rate, halves away from zero. */
  readonly converted: Money
  /** What does not fit; none if all does. */
  readonly faults: readonly EntryFault[]
}

/**
 * One prepayment account: a customer, a currency and the dimensions the caller keeps apart
 * (精细化到项目、合同), such as contract, order, project.
 */
export interface AccountKey {
  /** Whose money it is. */
  readonly customer: Id
  /** The currency of every amount on it. */
  readonly currency: Currency
  /**
   * What is kept apart, at most 64 fields. None: the account of the customer as a whole.
   * Left out: none.
   */
  readonly fields?: readonly Field[] | undefined
}

/** Accounts to read together (汇总): those of a customer, a currency, a contract, or all. */
export interface AccountFilter {
  /** Only this customer. Absent: all. */
  readonly customer?: Id | null | undefined
  /** Only this currency. Absent: all, each on its own. */
  readonly currency?: Currency | null | undefined
  /**
   * Only accounts that have these fields among theirs. None: all.
   * Left out: none.
   */
  readonly fields?: readonly Field[] | undefined
  /** For reads of lots and holds: only those with this reference. Absent: all. */
  readonly reference?: Id | null | undefined
  /**
   * For reads of lots: only money of these natures. None: all.
   * Left out: none.
   */
  readonly natures?: readonly Nature[] | undefined
}

/** What is paid: an item with its customer, and its fields as far as the scope of money asks for them. */
export interface PaidItem {
  /** The item. */
  readonly item: Id
  /** The customer who owes it. */
  readonly customer: Id
  /**
   * Its fields. Money with a scope pays it only if they are within.
   * Left out: none.
   */
  readonly fields?: readonly Field[] | undefined
}

/**
 * How an account comes into being.
 *
 * - `byDeposit`: The first money opens it.
 * - `first`: It must be set up first; money for an unknown account is refused.
 */
export type Opening = 'byDeposit' | 'first'

/**
 * What becomes of held money when its lot expires.
 *
 * - `protected`: The hold protects it: it can be captured until the hold ends.
 * - `expires`: It expires all the same; the hold is smaller from that day on.
 */
export type HeldExpiry = 'protected' | 'expires'

/**
 * Whether a movement may be dated before one that is already there (倒填日期).
 *
 * - `checked`: If every lot has enough on every later day; otherwise it is refused with the first day that is short.
 * - `refused`: Never: dates only rise, account by account.
 */
export type BackDating = 'checked' | 'refused'

/** The rules on which systems differ, each a named choice. */
export interface AccountPolicy {
  /**
   * How an account comes into being.
   * Left out: `byDeposit`.
   */
  readonly opening?: Opening | undefined
  /**
   * How fine accounts are (账户粒度): every account has exactly these fields, at most 64; an empty list is
   * one account for each customer and currency. Absent: each account has the fields it likes.
   */
  readonly dimensions?: readonly Id[] | null | undefined
  /**
   * What becomes of held money when its lot expires.
   * Left out: `protected`.
   */
  readonly heldExpiry?: HeldExpiry | undefined
  /**
   * Whether a movement may be dated before one that is already there.
   * Left out: `checked`.
   */
  readonly backDating?: BackDating | undefined
}

/** An amount out of one lot. */
export interface Draw {
  /** The lot. */
  readonly lot: Id
  /** How much of it, more than zero. */
  readonly amount: Money
}

/** An amount out of one lot that becomes a new lot. */
export interface Move {
  /** The lot it comes from. */
  readonly lot: Id
  /** How much of it, more than zero. */
  readonly amount: Money
  /** The new lot. It keeps the arrival, expiry, priority, scope and references of the old one. */
  readonly into: Id
}

/**
 * What a hold is for (冻结用途).
 *
 * - `order`: An order or contract that will be billed (订单占用).
 * - `refund`: A refund that was asked for and is not paid out yet (退款中). Only refundable money can be held so.
 * - `dispute`: A dispute (争议冻结).
 */
export type HoldPurpose = 'order' | 'refund' | 'dispute'

/**
 * Why money is paid back. It decides over deposits that bind both sides (定金).
 *
 * - `unused`: Unused money goes back. A deposit (定金) does not go back for this cause.
 * - `performed`: The contract was performed (合同已履行): a deposit is set off or returned.
 * - `agreed`: Both sides agreed to end the contract (协商解除).
 * - `payerBreach`: The payer broke the contract (付款方违约): a deposit is lost to it and not refunded; see `Forfeit`.
 * - `receiverBreach`: The receiver broke the contract (收款方违约): a deposit goes back, and as much again is owed. The second half is a debt of its own, which the plan states and no movement books.
 */
export type RefundCause = 'unused' | 'performed' | 'agreed' | 'payerBreach' | 'receiverBreach'

/** What happened. */
export type Act =
  | ActOpen
  | ActDeposit
  | ActHold
  | ActCapture
  | ActRelease
  | ActLapse
  | ActApply
  | ActUndo
  | ActRefund
  | ActTransfer
  | ActIdentify
  | ActReclassify
  | ActExpire
  | ActForfeit
  | ActClose
  | ActReopen

/** An account is set up (开户). Needed only where the policy asks for it. */
export interface ActOpen {
  readonly kind: 'open'
  /** The account. */
  readonly account: AccountKey
}

/** Money arrives (收款), is topped up (补款), given (赠送) or carried over at the start (期初). */
export interface ActDeposit {
  readonly kind: 'deposit'
  /** The new lot. */
  readonly lot: Id
  /** The account it is for. */
  readonly account: AccountKey
  /** How much, more than zero. */
  readonly amount: Money
  /** The day it arrived, if that was before the movement: an opening balance keeps its age. */
  readonly received?: CivilDate | null | undefined
  /**
   * What kind of money it is.
   * Left out: `advance`.
   */
  readonly nature?: Nature | undefined
  /**
   * Numbers the payer quoted.
   * Left out: none.
   */
  readonly references?: readonly Id[] | undefined
  /**
   * What the caller keeps of the lot, beside the fields of its account.
   * Left out: none.
   */
  readonly fields?: readonly Field[] | undefined
  /**
   * What it may pay. None: anything.
   * Left out: none.
   */
  readonly scope?: readonly Scope[] | undefined
  /**
   * Lots of a lower number are used first, 0 to 100.
   * Left out: `50`.
   */
  readonly priority?: number | undefined
  /** The first day on which it can no longer be used. Absent: it never expires. */
  readonly expires?: CivilDate | null | undefined
}

/** Money is set aside (冻结) and stays on the account. */
export interface ActHold {
  readonly kind: 'hold'
  /** The hold, unique for ever. */
  readonly hold: Id
  /**
   * What it is for.
   * Left out: `order`.
   */
  readonly purpose?: HoldPurpose | undefined
  /** The order, claim or request behind it. */
  readonly reference?: Id | null | undefined
  /**
   * The fields of what it will pay: scoped money can be held only within its scope.
   * Left out: none.
   */
  readonly fields?: readonly Field[] | undefined
  /** The first day on which it no longer holds. Absent: it holds until it is resolved. */
  readonly until?: CivilDate | null | undefined
  /** The lots and amounts set aside, all of one account. */
  readonly draws: readonly Draw[]
}

/** Held money pays an item (请款); what is not used is free again. */
export interface ActCapture {
  readonly kind: 'capture'
  /** The hold. */
  readonly hold: Id
  /** What is paid. */
  readonly item: PaidItem
  /** What is taken of the lots of the hold. */
  readonly draws: readonly Draw[]
}

/** A hold is given up (解冻). */
export interface ActRelease {
  readonly kind: 'release'
  /** The hold. */
  readonly hold: Id
}

/** It is recorded that a hold ended by its date. The money was free from that day on, recorded or not. */
export interface ActLapse {
  readonly kind: 'lapse'
  /** The hold. */
  readonly hold: Id
}

/** Money pays an item (核销). */
export interface ActApply {
  readonly kind: 'apply'
  /** What is paid. */
  readonly item: PaidItem
  /** The lots and amounts, all of one account. */
  readonly draws: readonly Draw[]
}

/** A movement is taken back, in whole or in part (反核销、冲销): the same amounts go back to the same lots. */
export interface ActUndo {
  readonly kind: 'undo'
  /** The movement that is taken back. */
  readonly of: Id
  /** What of each lot. */
  readonly draws: readonly Draw[]
}

/** Money goes back to the payer (退款). */
export interface ActRefund {
  readonly kind: 'refund'
  /** The refund hold that it pays out. Absent: it was not held. */
  readonly hold?: Id | null | undefined
  /**
   * Why.
   * Left out: `unused`.
   */
  readonly cause?: RefundCause | undefined
  /** The payment or document that carries it. */
  readonly reference?: Id | null | undefined
  /** The lots and amounts, all of one account. */
  readonly draws: readonly Draw[]
}

/** Money changes account: to another customer, contract or project (转账). */
export interface ActTransfer {
  readonly kind: 'transfer'
  /** The account it goes to. */
  readonly to: AccountKey
  /** What of each lot, and the lots it becomes there. */
  readonly moves: readonly Move[]
}

/** Unidentified money finds its owner (到款认领). */
export interface ActIdentify {
  readonly kind: 'identify'
  /** The account it belongs to. */
  readonly to: AccountKey
  /** What kind of money it is. */
  readonly nature: Nature
  /** What of each lot, and the lots it becomes there. */
  readonly moves: readonly Move[]
}

/** Money changes its kind (重分类), such as from an advance to a contract liability. */
export interface ActReclassify {
  readonly kind: 'reclassify'
  /** What kind of money it is from now on. */
  readonly nature: Nature
  /** What of each lot, and the lots it becomes. */
  readonly moves: readonly Move[]
}

/** Expired money leaves the books (到期失效). It could not be used from its date on, recorded or not. */
export interface ActExpire {
  readonly kind: 'expire'
  /** The lots and amounts. */
  readonly draws: readonly Draw[]
}

/** A deposit is kept because the payer broke the contract (没收定金). */
export interface ActForfeit {
  readonly kind: 'forfeit'
  /** The lots and amounts: deposits only. */
  readonly draws: readonly Draw[]
}

/** An account is closed (销户): only releases, undoing, expiry and reopening from then on. */
export interface ActClose {
  readonly kind: 'close'
  /** The account. */
  readonly account: AccountKey
}

/** A closed account is open again. */
export interface ActReopen {
  readonly kind: 'reopen'
  /** The account. */
  readonly account: AccountKey
}

/** One entry of the list from which every figure of every account is derived. */
export interface Movement {
  /**
   * The movement, unique for ever. The same id again is refused, even with the same content: whoever
   * retries must be told that it is already there, and an engine that answers "done" to a repeated
   * movement hides that its caller lost the first answer.
   */
  readonly id: Id
  /** The business date (业务日期). */
  readonly on: CivilDate
  /** What happened. */
  readonly act: Act
}

/** Why a lot was taken before the others. */
export type DrawReason =
  | DrawReasonNamed
  | DrawReasonScoped
  | DrawReasonPriority
  | DrawReasonExpiresSooner
  | DrawReasonGiven
  | DrawReasonArrivedEarlier
  | DrawReasonSmallerId
  | DrawReasonLast
  | DrawReasonAsHeld
  | DrawReasonTakenBack
  | DrawReasonExpired

/** The request names it. */
export interface DrawReasonNamed {
  readonly kind: 'named'
  /** Its place among the names, from 1. */
  readonly rank: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Its scope fits the item, and the next lot may pay anything. */
export interface DrawReasonScoped {
  readonly kind: 'scoped'
  /** The lot that came next. */
  readonly next: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** It has the lower priority number. */
export interface DrawReasonPriority {
  readonly kind: 'priority'
  /** Its priority. */
  readonly priority: number
  /** The lot that came next. */
  readonly next: Id
  /** The priority of that. */
  readonly nextPriority: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** It expires sooner. */
export interface DrawReasonExpiresSooner {
  readonly kind: 'expiresSooner'
  /** When it expires. */
  readonly expires: CivilDate
  /** The lot that came next. */
  readonly next: Id
  /** When that expires; absent: never. */
  readonly nextExpires?: CivilDate
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** It was given, and the next lot was paid. */
export interface DrawReasonGiven {
  readonly kind: 'given'
  /** The lot that came next. */
  readonly next: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** It arrived earlier. */
export interface DrawReasonArrivedEarlier {
  readonly kind: 'arrivedEarlier'
  /** When it arrived. */
  readonly received: CivilDate
  /** The lot that came next. */
  readonly next: Id
  /** When that arrived. */
  readonly nextReceived: CivilDate
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Everything else is equal, and its id comes first. */
export interface DrawReasonSmallerId {
  readonly kind: 'smallerId'
  /** Its id. */
  readonly lot: Id
  /** The lot that came next. */
  readonly next: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** There was no other money to take. */
export interface DrawReasonLast {
  readonly kind: 'last'
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The hold set it aside. */
export interface DrawReasonAsHeld {
  readonly kind: 'asHeld'
  /** The hold. */
  readonly hold: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** It is part of the movement that is taken back, from its last lot to its first. */
export interface DrawReasonTakenBack {
  readonly kind: 'takenBack'
  /** The movement. */
  readonly movement: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** It expired. */
export interface DrawReasonExpired {
  readonly kind: 'expired'
  /** When. */
  readonly expires: CivilDate
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** What a line of an account says (摘要). */
export type AccountEvent =
  | AccountEventOpened
  | AccountEventDeposited
  | AccountEventHeld
  | AccountEventCaptured
  | AccountEventReleased
  | AccountEventLapsed
  | AccountEventApplied
  | AccountEventTakenBack
  | AccountEventRefunded
  | AccountEventTransferred
  | AccountEventIdentified
  | AccountEventReclassified
  | AccountEventBecameUnusable
  | AccountEventExpired
  | AccountEventForfeited
  | AccountEventClosed
  | AccountEventReopened

/** The account was set up. */
export interface AccountEventOpened {
  readonly kind: 'opened'
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Money came in. */
export interface AccountEventDeposited {
  readonly kind: 'deposited'
  /** The lot. */
  readonly lot: Id
  /** How much. */
  readonly amount: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Money was set aside. */
export interface AccountEventHeld {
  readonly kind: 'held'
  /** The hold. */
  readonly hold: Id
  /** How much. */
  readonly amount: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Held money paid an item. */
export interface AccountEventCaptured {
  readonly kind: 'captured'
  /** The hold. */
  readonly hold: Id
  /** The item. */
  readonly item: Id
  /** How much paid. */
  readonly amount: Money
  /** How much is free again. */
  readonly freed: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A hold was given up. */
export interface AccountEventReleased {
  readonly kind: 'released'
  /** The hold. */
  readonly hold: Id
  /** How much is free again. */
  readonly amount: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A hold ended by its date. */
export interface AccountEventLapsed {
  readonly kind: 'lapsed'
  /** The hold. */
  readonly hold: Id
  /** How much was free again from its date on. */
  readonly amount: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Money paid an item. */
export interface AccountEventApplied {
  readonly kind: 'applied'
  /** The item. */
  readonly item: Id
  /** How much. */
  readonly amount: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A movement was taken back. */
export interface AccountEventTakenBack {
  readonly kind: 'takenBack'
  /** The movement. */
  readonly movement: Id
  /** How much of it. */
  readonly amount: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Money went back to the payer. */
export interface AccountEventRefunded {
  readonly kind: 'refunded'
  /** How much. */
  readonly amount: Money
  /** The refund hold behind it. */
  readonly hold?: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Money changed account. */
export interface AccountEventTransferred {
  readonly kind: 'transferred'
  /** The customer it came from. */
  readonly fromCustomer: Id
  /** The customer it went to. */
  readonly toCustomer: Id
  /** How much. */
  readonly amount: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Unidentified money found its owner. */
export interface AccountEventIdentified {
  readonly kind: 'identified'
  /** The customer under whom it was kept. */
  readonly fromCustomer: Id
  /** The customer it belongs to. */
  readonly toCustomer: Id
  /** How much. */
  readonly amount: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Money changed its kind. */
export interface AccountEventReclassified {
  readonly kind: 'reclassified'
  /** How much. */
  readonly amount: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Money could no longer be used from that day on; it is still on the books. */
export interface AccountEventBecameUnusable {
  readonly kind: 'becameUnusable'
  /** The lot. */
  readonly lot: Id
  /** How much. */
  readonly amount: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Expired money left the books. */
export interface AccountEventExpired {
  readonly kind: 'expired'
  /** How much. */
  readonly amount: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A deposit was kept because the payer broke the contract. */
export interface AccountEventForfeited {
  readonly kind: 'forfeited'
  /** How much. */
  readonly amount: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The account was closed. */
export interface AccountEventClosed {
  readonly kind: 'closed'
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The account was opened again. */
export interface AccountEventReopened {
  readonly kind: 'reopened'
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/**
 * A wish: hold 500 of ACME for an order, pay 300 of an item, pay 200 back.
 *
 * Where a request has `lots`, money comes from these and in this order; if it names none, in the order of
 * consumption. Money of a guarantee (保证金) and unidentified money is only ever taken by name, and so is a
 * deposit (定金) that goes back.
 */
export type AccountRequest =
  | AccountRequestOpen
  | AccountRequestDeposit
  | AccountRequestHold
  | AccountRequestCapture
  | AccountRequestRelease
  | AccountRequestLapse
  | AccountRequestApply
  | AccountRequestUndo
  | AccountRequestRefund
  | AccountRequestPayOut
  | AccountRequestTransfer
  | AccountRequestIdentify
  | AccountRequestReclassify
  | AccountRequestExpire
  | AccountRequestForfeit
  | AccountRequestClose
  | AccountRequestReopen

/** Set up an account. */
export interface AccountRequestOpen {
  readonly kind: 'open'
  /** The account. */
  readonly account: AccountKey
}

/** Take in money. */
export interface AccountRequestDeposit {
  readonly kind: 'deposit'
  /** The new lot. Absent: it is called as the movement. */
  readonly lot?: Id | null | undefined
  /** The account. */
  readonly account: AccountKey
  /** How much. */
  readonly amount: Money
  /** The day it arrived, if before the movement. */
  readonly received?: CivilDate | null | undefined
  /**
   * What kind of money it is.
   * Left out: `advance`.
   */
  readonly nature?: Nature | undefined
  /**
   * Numbers the payer quoted.
   * Left out: none.
   */
  readonly references?: readonly Id[] | undefined
  /**
   * What the caller keeps of the lot.
   * Left out: none.
   */
  readonly fields?: readonly Field[] | undefined
  /**
   * What it may pay. None: anything.
   * Left out: none.
   */
  readonly scope?: readonly Scope[] | undefined
  /** Lots of a lower number are used first, 0 to 100. Absent: 50. */
  readonly priority?: number | null | undefined
  /** The first day on which it can no longer be used. Absent: it never expires. */
  readonly expires?: CivilDate | null | undefined
}

/** Set money aside. */
export interface AccountRequestHold {
  readonly kind: 'hold'
  /** The hold. Absent: it is called as the movement. */
  readonly hold?: Id | null | undefined
  /** The account. */
  readonly account: AccountKey
  /** How much. */
  readonly amount: Money
  /**
   * What it is for.
   * Left out: `order`.
   */
  readonly purpose?: HoldPurpose | undefined
  /** The order, claim or request behind it. */
  readonly reference?: Id | null | undefined
  /**
   * The fields of what it will pay.
   * Left out: none.
   */
  readonly fields?: readonly Field[] | undefined
  /** The first day on which it no longer holds. */
  readonly until?: CivilDate | null | undefined
  /**
   * The lots to use, in this order.
   * Left out: none.
   */
  readonly lots?: readonly Id[] | undefined
}

/** Pay an item from a hold. */
export interface AccountRequestCapture {
  readonly kind: 'capture'
  /** The hold. */
  readonly hold: Id
  /** What is paid. */
  readonly item: PaidItem
  /** How much. Absent: all that is held. */
  readonly amount?: Money | null | undefined
}

/** Give up a hold. */
export interface AccountRequestRelease {
  readonly kind: 'release'
  /** The hold. */
  readonly hold: Id
}

/** Record that a hold ended by its date. */
export interface AccountRequestLapse {
  readonly kind: 'lapse'
  /** The hold. */
  readonly hold: Id
}

/** Pay an item. */
export interface AccountRequestApply {
  readonly kind: 'apply'
  /** The account. */
  readonly account: AccountKey
  /** What is paid. */
  readonly item: PaidItem
  /** How much. */
  readonly amount: Money
  /**
   * The lots to use, in this order.
   * Left out: none.
   */
  readonly lots?: readonly Id[] | undefined
}

/** Take a movement back: what it took last goes back first. */
export interface AccountRequestUndo {
  readonly kind: 'undo'
  /** The movement. */
  readonly of: Id
  /** How much. Absent: all that was not taken back before. */
  readonly amount?: Money | null | undefined
}

/** Pay money back. */
export interface AccountRequestRefund {
  readonly kind: 'refund'
  /** The account. */
  readonly account: AccountKey
  /** How much. */
  readonly amount: Money
  /**
   * Why.
   * Left out: `unused`.
   */
  readonly cause?: RefundCause | undefined
  /** The payment or document that carries it. */
  readonly reference?: Id | null | undefined
  /**
   * The lots to use, in this order.
   * Left out: none.
   */
  readonly lots?: readonly Id[] | undefined
}

/** Pay back what a refund hold has set aside. */
export interface AccountRequestPayOut {
  readonly kind: 'payOut'
  /** The hold. */
  readonly hold: Id
  /** How much. Absent: all that is held. */
  readonly amount?: Money | null | undefined
  /**
   * Why.
   * Left out: `unused`.
   */
  readonly cause?: RefundCause | undefined
  /** The payment or document that carries it. */
  readonly reference?: Id | null | undefined
}

/** Move money to another account. */
export interface AccountRequestTransfer {
  readonly kind: 'transfer'
  /** The account it comes from. */
  readonly account: AccountKey
  /** The account it goes to. */
  readonly to: AccountKey
  /** How much. */
  readonly amount: Money
  /**
   * The lots to use, in this order.
   * Left out: none.
   */
  readonly lots?: readonly Id[] | undefined
}

/** Give unidentified money to its owner. */
export interface AccountRequestIdentify {
  readonly kind: 'identify'
  /** The account it was put on. */
  readonly account: AccountKey
  /** The account it belongs to. */
  readonly to: AccountKey
  /** How much. */
  readonly amount: Money
  /**
   * What kind of money it is.
   * Left out: `advance`.
   */
  readonly nature?: Nature | undefined
  /** The lots, in this order, at least one. */
  readonly lots: readonly Id[]
}

/** Change the kind of money. */
export interface AccountRequestReclassify {
  readonly kind: 'reclassify'
  /** The account. */
  readonly account: AccountKey
  /** How much. */
  readonly amount: Money
  /** What kind of money it becomes. */
  readonly nature: Nature
  /** The lots, in this order, at least one. */
  readonly lots: readonly Id[]
}

/** Take all money off the books that has expired by the day of the movement, the oldest 10,000 lots. */
export interface AccountRequestExpire {
  readonly kind: 'expire'
  /** The account. */
  readonly account: AccountKey
}

/** Keep deposits because the payer broke the contract. */
export interface AccountRequestForfeit {
  readonly kind: 'forfeit'
  /** The account. */
  readonly account: AccountKey
  /** How much. */
  readonly amount: Money
  /** The lots, in this order, at least one. */
  readonly lots: readonly Id[]
}

/** Close an account. */
export interface AccountRequestClose {
  readonly kind: 'close'
  /** The account. */
  readonly account: AccountKey
}

/** Open a closed account again. */
export interface AccountRequestReopen {
  readonly kind: 'reopen'
  /** The account. */
  readonly account: AccountKey
}

/** Why a lot was taken. */
export interface Because {
  /** The lot. */
  readonly lot: Id
  /** How much of it. */
  readonly amount: Money
  /** What stays free of it. */
  readonly left: Money
  /** The reason. */
  readonly reason: DrawReason
}

/** The movement that does what was wanted, and why it takes the money it takes. */
export interface AccountPlan {
  /** To be applied and stored. Nothing has changed yet. */
  readonly movement: Movement
  /**
   * Why each lot, in the order of the movement; none if no lot had to be chosen.
   * Left out: none.
   */
  readonly because?: readonly Because[]
  /**
   * What is owed beside the refund because the receiver broke the contract (双倍返还定金的另一倍): a debt of
   * its own that no movement books.
   */
  readonly alsoOwed?: Money
}

/** What is there on one account. */
export interface AccountBalance {
  /** The account. */
  readonly account: AccountKey
  /** What stands on the books. */
  readonly booked: Money
  /** What can be used without being named. */
  readonly available: Money
  /** What is set aside for orders and disputes. */
  readonly held: Money
  /** What is set aside for a refund. */
  readonly inRefund: Money
  /** Guarantees that are not held. */
  readonly guarantee: Money
  /** Money nobody has identified yet. */
  readonly unidentified: Money
  /** Money that has expired and is still on the books. */
  readonly expired: Money
}

/**
 * What is there in one currency, of one or many accounts together.
 *
 * On every day `booked` is the sum of the six figures after it, and every figure is the sum of the accounts.
 */
export interface Balance {
  /** The currency. */
  readonly currency: Currency
  /** What stands on the books (账面余额): received and not yet applied, refunded or expired. */
  readonly booked: Money
  /** What can be used without being named (可用余额). */
  readonly available: Money
  /** What is set aside for orders and disputes (冻结). */
  readonly held: Money
  /** What is set aside for a refund that is not paid out yet (退款中). */
  readonly inRefund: Money
  /** Guarantees (保证金) that are not held: used only by name. */
  readonly guarantee: Money
  /** Money nobody has identified yet (未明款项). */
  readonly unidentified: Money
  /** Money that has expired and is still on the books (已到期未出账). */
  readonly expired: Money
  /** Each account on its own, by customer and fields. */
  readonly accounts: readonly AccountBalance[]
}

/** One line. */
export interface AccountLedgerLine {
  /** The business date. */
  readonly on: CivilDate
  /** The movement. Absent: the date alone did it, because money expired or a hold ended. */
  readonly movement?: Id
  /** What happened. */
  readonly event: AccountEvent
  /** What it added to the books, below zero if it took away. */
  readonly change: Money
  /** What stands on the books after it. */
  readonly booked: Money
  /** What is held after it, for whatever purpose. */
  readonly held: Money
  /** What is available after it. */
  readonly available: Money
}

/** What happened on an account in a range of days. */
export interface AccountLedger {
  /** The account as it was before the first day (期初). */
  readonly opening: AccountBalance
  /** The lines by date, within a day in the order they were recorded. */
  readonly lines: readonly AccountLedgerLine[]
  /** The account as it was after the last day (期末). */
  readonly closing: AccountBalance
}

/**
 * A lot with what became of it. Emptied lots stay.
 *
 * `granted` is always `left` and everything that left it: applied, refunded, expired, forfeited, moved and
 * withdrawn. `left` is what is held and what is not.
 */
export interface AccountLot {
  /** The lot. */
  readonly lot: Id
  /** The account it is on. */
  readonly account: AccountKey
  /** What kind of money it is. */
  readonly nature: Nature
  /** The day the money arrived, on whatever account. */
  readonly received: CivilDate
  /** Whole days since then (账龄). */
  readonly days: number
  /** When it expires. Absent: never. */
  readonly expires?: CivilDate
  /** The lot as which the money first arrived, if it changed account or kind since. */
  readonly origin?: Id
  /** What it began with. */
  readonly granted: Money
  /** What is left on the books. */
  readonly left: Money
  /** Of it, what is held. */
  readonly held: Money
  /** Of it, what can be used on the day: not held, not expired. */
  readonly available: Money
  /** What paid items. */
  readonly applied: Money
  /** What was paid back. */
  readonly refunded: Money
  /** What left the books as expired. */
  readonly expired: Money
  /** What was kept for a broken contract. */
  readonly forfeited: Money
  /** What became other lots. */
  readonly moved: Money
  /** What was taken back: it never arrived, or went back to the lot it came from. */
  readonly withdrawn: Money
}

/**
 * How a hold stands.
 *
 * - `open`: It holds.
 * - `captured`: It paid an item.
 * - `paidOut`: It was paid back.
 * - `released`: It was given up.
 * - `lapsed`: It ended by its date.
 */
export type HoldStatus = 'open' | 'captured' | 'paidOut' | 'released' | 'lapsed'

/** A hold with what became of it. */
export interface AccountHold {
  /** The hold. */
  readonly hold: Id
  /** The account. */
  readonly account: AccountKey
  /** What it is for. */
  readonly purpose: HoldPurpose
  /** The order, claim or request behind it. */
  readonly reference?: Id
  /** The day it began. */
  readonly since: CivilDate
  /** The first day on which it no longer holds. Absent: no such day. */
  readonly until?: CivilDate
  /** What it set aside. */
  readonly amount: Money
  /** What it holds on the day. */
  readonly held: Money
  /** What it paid, to items or back to the payer. */
  readonly taken: Money
  /** How it stands on the day. */
  readonly status: HoldStatus
  /** The movement that resolved it by then. */
  readonly by?: Id
}

/** Money of a lot that paid an item. */
export interface AccountLink {
  /** The item. */
  readonly item: Id
  /** The lot. */
  readonly lot: Id
  /** The movement that applied or captured it. */
  readonly movement: Id
  /** Its business date. */
  readonly on: CivilDate
  /** What it paid. */
  readonly paid: Money
  /** What was taken back of it by the day asked for; never more than it paid. */
  readonly takenBack: Money
}

/** One step of the way of a lot. */
export interface TraceLine {
  /** The business date. */
  readonly on: CivilDate
  /** The lot it happened to: the one asked for, or one that it became. */
  readonly lot: Id
  /** The movement. Absent: the date alone did it. */
  readonly movement?: Id
  /** What happened, with the amounts of this lot. */
  readonly event: AccountEvent
  /** The lot that this part of it became. */
  readonly into?: Id
  /** What is left of the lot after it. */
  readonly left: Money
  /** Of it, what is held. */
  readonly held: Money
}

/** A control account (统驭科目) of the general ledger and its balance there. */
export interface Control {
  /** The account of the general ledger: `2203`, `2205`. */
  readonly control: Id
  /** What it says, as a credit balance. */
  readonly balance: Money
  /**
   * The money that belongs there, such as contract liabilities only. None: all of the currency.
   * Left out: none.
   */
  readonly natures?: readonly Nature[] | undefined
}

/** One control account. */
export interface TieOutRow {
  /** The account of the general ledger. */
  readonly control: Id
  /** What the accounts here have on the books. */
  readonly booked: Money
  /** What the general ledger says. */
  readonly balance: Money
  /** The general ledger less the books here. */
  readonly difference: Money
}

/** Money that no control account covers. */
export interface Uncontrolled {
  /** What kind of money. */
  readonly nature: Nature
  /** How much is on the books. */
  readonly booked: Money
}

/** The comparison. */
export interface TieOut {
  /** One row for each control account, in the order given. */
  readonly rows: readonly TieOutRow[]
  /** What no control account covers, if it is not zero. */
  readonly uncontrolled: readonly Uncontrolled[]
  /** Whether every difference is zero and nothing is left uncovered. */
  readonly agrees: boolean
}

/** One wish of a batch. */
export interface BatchRequest {
  /** The id of the movement. */
  readonly id: Id
  /** The business date. */
  readonly on: CivilDate
  /** What is wanted. */
  readonly request: AccountRequest
}

/** How one of them went: a plan that was applied, or a refusal that changed nothing. */
export interface BatchLine {
  /** The id of the movement. */
  readonly id: Id
  /** What was done. */
  readonly plan?: AccountPlan
  /** The code of the refusal. */
  readonly code?: string
  /** Where it was refused. */
  readonly path?: string
  /** The refusal in English. */
  readonly en?: string
  /** The refusal in Chinese. */
  readonly zh?: string
}

/** What a list of movements comes to at first sight. */
export interface AccountSummary {
  /** How many movements there are. */
  readonly count: number
  /** The latest business date of all; absent if there are none. */
  readonly latest?: CivilDate
}

/** Somebody who may ask for, see, approve or change something; a program with rights of its own is one too. */
export interface Person {
  /** The person, unique in the organization. */
  readonly id: Id
  /**
   * The roles held (角色、岗位), at most 64.
   * Left out: none.
   */
  readonly roles?: readonly Id[] | undefined
  /** The team (小组). */
  readonly team?: Id | null | undefined
  /** The department (部门). */
  readonly department?: Id | null | undefined
  /** The region (区域). */
  readonly region?: Id | null | undefined
  /**
   * The projects worked on (项目), at most 10,000.
   * Left out: none.
   */
  readonly projects?: readonly Id[] | undefined
  /** The superior (上级). */
  readonly manager?: Id | null | undefined
  /**
   * The person's own authority (个人审批限额), one amount for a currency, at most 100: it takes the place of those of the
   * roles in that currency, be it more or less.
   * Left out: none.
   */
  readonly limits?: readonly Money[] | undefined
  /** From when on the person is there. Absent: always was. */
  readonly from?: Instant | null | undefined
  /** The first instant at which the person is gone (离职). Absent: there without end. */
  readonly until?: Instant | null | undefined
}

/** A department and who leads it (部门负责人). */
export interface Department {
  /** The department, as it stands at people and in facts. */
  readonly id: Id
  /** The person who leads it. */
  readonly head: Id
}

/** All people a host knows, those who left included. */
export interface Organization {
  /**
   * The people, at most 100,000.
   * Left out: none.
   */
  readonly people?: readonly Person[] | undefined
  /**
   * The departments of which the head is known, at most 10,000.
   * Left out: none.
   */
  readonly departments?: readonly Department[] | undefined
}

/**
 * A kind of place. The fact of a subject has its name.
 *
 * - `team`: The team (小组).
 * - `department`: The department (部门).
 * - `region`: The region (区域).
 * - `project`: The project (项目).
 */
export type RowPlace = 'team' | 'department' | 'region' | 'project'

/** One thing somebody wants to do, see or approve: its action or kind, its id, and what is known of it. */
export interface Subject {
  /** What is to be done (`refund`, `contractChange`, `writeOff`), or the kind of record that is looked at. */
  readonly action: Id
  /** Its number. */
  readonly id: Id
  /**
   * What is known of it, each name once, at most 256.
   * Left out: none.
   */
  readonly facts?: readonly Field[] | undefined
}

/**
 * What a fact may be asked.
 *
 * A test of amounts fits amounts of its own currency only: nothing is converted. A fact that is missing fits
 * `absent` and `noneOf`, and nothing else; so each test and its opposite divide what there can be, and the check of
 * the policies sees a missing fact as it sees any other.
 */
export type FactTest =
  | FactTestPresent
  | FactTestAbsent
  | FactTestAnyOf
  | FactTestNoneOf
  | FactTestInCurrency
  | FactTestAbove
  | FactTestAtLeast
  | FactTestAtMost
  | FactTestBelow
  | FactTestNumberFrom
  | FactTestNumberTo
  | FactTestDateFrom
  | FactTestDateTo

/** It is there. */
export interface FactTestPresent {
  readonly kind: 'present'
}

/** It is not there. */
export interface FactTestAbsent {
  readonly kind: 'absent'
}

/** It is one of these. */
export interface FactTestAnyOf {
  readonly kind: 'anyOf'
  /** The values, 1 to 1,000. */
  readonly values: readonly Value[]
}

/** It is none of these, or not there. */
export interface FactTestNoneOf {
  readonly kind: 'noneOf'
  /** The values, 1 to 1,000. */
  readonly values: readonly Value[]
}

/** It is an amount in this currency. */
export interface FactTestInCurrency {
  readonly kind: 'inCurrency'
  /** The currency. */
  readonly currency: Currency
}

/** It is more than this (超过). */
export interface FactTestAbove {
  readonly kind: 'above'
  /** The amount. */
  readonly amount: Money
}

/** It is this or more (达到). */
export interface FactTestAtLeast {
  readonly kind: 'atLeast'
  /** The amount. */
  readonly amount: Money
}

/** It is this or less (不超过). */
export interface FactTestAtMost {
  readonly kind: 'atMost'
  /** The amount. */
  readonly amount: Money
}

/** It is less than this (低于). */
export interface FactTestBelow {
  readonly kind: 'below'
  /** The amount. */
  readonly amount: Money
}

/** It is this whole number or more. */
export interface FactTestNumberFrom {
  readonly kind: 'numberFrom'
  /** The number. */
  readonly whole: number
}

/** It is this whole number or less. */
export interface FactTestNumberTo {
  readonly kind: 'numberTo'
  /** The number. */
  readonly whole: number
}

/** It is this date or later. */
export interface FactTestDateFrom {
  readonly kind: 'dateFrom'
  /** The date. */
  readonly date: CivilDate
}

/** It is this date or earlier. */
export interface FactTestDateTo {
  readonly kind: 'dateTo'
  /** The date. */
  readonly date: CivilDate
}

/** What a fact must be for a branch to fit. */
export interface Condition {
  /** The name of the fact. */
  readonly fact: Id
  /** What it must be. */
  readonly test: FactTest
}

/** Who decides a step. It is looked up at each answer, so a successor takes over without a new case. */
export type Approver =
  | ApproverPerson
  | ApproverRole
  | ApproverRoleWithin
  | ApproverManager
  | ApproverDepartmentHead

/** A person by name. */
export interface ApproverPerson {
  readonly kind: 'person'
  /** The person. */
  readonly person: Id
}

/** Everybody who holds the role (角色). */
export interface ApproverRole {
  readonly kind: 'role'
  /** The role. */
  readonly role: Id
}

/** Those holders of the role who are in the same place as the subject: the sales manager of its region. */
export interface ApproverRoleWithin {
  readonly kind: 'roleWithin'
  /** The role. */
  readonly role: Id
  /** Which place: the fact of this name must be the person's own. */
  readonly within: RowPlace
}

/** The superior (上级) of the requester or of a person named by a fact. */
export interface ApproverManager {
  readonly kind: 'manager'
  /** The fact that names the person, as `owner`. Absent: the requester. */
  readonly of?: Id | null | undefined
  /**
   * How far up, 1 to 16: 2 is the manager's manager.
   * Left out: `1`.
   */
  readonly level?: number | undefined
}

/** The head of the department (部门负责人) of the requester or of a person named by a fact. */
export interface ApproverDepartmentHead {
  readonly kind: 'departmentHead'
  /** The fact that names the person, as `owner`. Absent: the requester. */
  readonly of?: Id | null | undefined
}

/** How many approvers a step needs. */
export type ApprovalNeed =
  | ApprovalNeedAny
  | ApprovalNeedAll
  | ApprovalNeedQuorum

/** One of them (或签). */
export interface ApprovalNeedAny {
  readonly kind: 'any'
}

/** Everybody who could approve at the time of the last answer (会签). */
export interface ApprovalNeedAll {
  readonly kind: 'all'
}

/** So many different people (票签). */
export interface ApprovalNeedQuorum {
  readonly kind: 'quorum'
  /** 1 to 32. */
  readonly count: number
}

/**
 * What a single no does.
 *
 * - `decides`: It rejects the case (一票否决).
 * - `counts`: It counts as one vote: the case is rejected once so many said no that the need cannot be met any more.
 */
export type RejectionRule = 'decides' | 'counts'

/**
 * Whether limits of authority (审批权限额度) count in a step.
 *
 * - `limited`: They do, if the policy has any.
 * - `confirms`: The step confirms facts and spends nothing: anybody it names may take it.
 */
export type StepAuthority = 'limited' | 'confirms'

/**
 * Whether something may be done in a step.
 *
 * - `refused`: No.
 * - `allowed`: Yes.
 */
export type Permission = 'refused' | 'allowed'

/** One step of a branch; the steps are taken in their order, none is left out and none is taken twice. */
export interface ApprovalStep {
  /** The step, unique in its branch. */
  readonly id: Id
  /** Who decides, 1 to 32 entries. */
  readonly approvers: readonly Approver[]
  /** How many of them. */
  readonly need: ApprovalNeed
  /**
   * What a single no does.
   * Left out: `decides`.
   */
  readonly rejection?: RejectionRule | undefined
  /**
   * Whether limits of authority count here.
   * Left out: `limited`.
   */
  readonly authority?: StepAuthority | undefined
  /** The time limit in hours (处理时限), 1 to 87,600. Absent: none. */
  readonly hours?: number | null | undefined
  /**
   * Who may decide as well once the time limit is reached (超时上报); one yes of theirs decides the step. Needs
   * `hours`.
   * Left out: none.
   */
  readonly escalateTo?: readonly Approver[] | undefined
  /**
   * Whether an approver may hand the step to somebody else (转办).
   * Left out: `refused`.
   */
  readonly delegation?: Permission | undefined
  /**
   * Whether an approver may add a step (加签).
   * Left out: `refused`.
   */
  readonly adding?: Permission | undefined
  /**
   * The earlier steps an approver may send the case back to (退回).
   * Left out: none.
   */
  readonly returnTo?: readonly Id[] | undefined
}

/**
 * Whether one person may approve several steps of a case (职责分离).
 *
 * - `oneStep`: One step only.
 * - `severalSteps`: As many as name the person.
 */
export type SamePerson = 'oneStep' | 'severalSteps'

/** Up to what amount, in one currency, a role may approve. */
export interface RoleLimit {
  /** The role. */
  readonly role: Id
  /** The currency. */
  readonly currency: Currency
  /** The largest amount, itself allowed. Absent: any. */
  readonly upTo?: Money | null | undefined
}

/** What holds in every branch of a policy, and is kept with each case. */
export interface ApprovalRules {
  /**
   * Whether one person may approve several steps of a case. The requester never approves, whatever stands here.
   * Left out: `oneStep`.
   */
  readonly samePerson?: SamePerson | undefined
  /**
   * Limits of authority (审批权限额度), at most 10,000. None: authority is not asked for.
   * Left out: none.
   */
  readonly limits?: readonly RoleLimit[] | undefined
  /** The fact that limits are compared with. Absent: `amount`. */
  readonly limitFact?: Id | null | undefined
  /** How many hours an approval may be used after it was given, 1 to 87,600 (审批有效期). Absent: for ever. */
  readonly validHours?: number | null | undefined
}

/** A branch: what it is for, and its steps. */
export interface ApprovalBranch {
  /** The branch, unique in the policy. */
  readonly id: Id
  /**
   * All of these must hold, at most 64. None: it fits whatever comes to it (其他情况).
   * Left out: none.
   */
  readonly conditions?: readonly Condition[] | undefined
  /** The steps in their order, at most 32. None: approved at once, without anybody (免审). */
  readonly steps: readonly ApprovalStep[]
}

/** One version of a policy. A case keeps the version it was opened under; a new version changes no running case. */
export interface ApprovalPolicy {
  /** The policy; its versions share it. */
  readonly id: Id
  /**
   * The version, from 1.
   * Left out: `1`.
   */
  readonly version?: number | undefined
  /** The actions it decides, 1 to 100. */
  readonly actions: readonly Id[]
  /** From when on cases may be opened under it. Absent: always. */
  readonly from?: Instant | null | undefined
  /** The first instant at which none may be any more. Absent: without end. */
  readonly until?: Instant | null | undefined
  /**
   * What every subject must be (前提), at most 64: others are refused, and the check of the policy looks at no
   * others.
   * Left out: none.
   */
  readonly expects?: readonly Condition[] | undefined
  /** The branches (条件分支), 1 to 100: the first that fits is taken. */
  readonly branches: readonly ApprovalBranch[]
  /**
   * What holds in every branch.
   * Left out: as if empty.
   */
  readonly rules?: ApprovalRules | undefined
}

/**
 * Where an added step goes.
 *
 * - `before`: Before the open step, which begins anew afterwards (前加签).
 * - `after`: Right after the open step (后加签).
 */
export type StepPlace = 'before' | 'after'

/**
 * What an answer did.
 *
 * - `noted`: The step waits for more answers, or the case for another step.
 * - `stepDone`: The step is done; after the last one the case is approved.
 * - `ended`: The case is over without approval.
 */
export type CaseEffect = 'noted' | 'stepDone' | 'ended'

/** What can be answered. */
export type CaseAct =
  | CaseActApprove
  | CaseActReject
  | CaseActReturnTo
  | CaseActDelegate
  | CaseActAddStep
  | CaseActWithdraw

/** Yes (同意). */
export interface CaseActApprove {
  readonly kind: 'approve'
}

/** No (拒绝). */
export interface CaseActReject {
  readonly kind: 'reject'
}

/** Back to an earlier step (退回): what was approved from there on no longer counts. */
export interface CaseActReturnTo {
  readonly kind: 'returnTo'
  /** The earlier step. */
  readonly step: Id
}

/** Somebody else decides in my place (转办). */
export interface CaseActDelegate {
  readonly kind: 'delegate'
  /** To whom. */
  readonly to: Id
}

/** Somebody else is asked as well (加签). */
export interface CaseActAddStep {
  readonly kind: 'addStep'
  /** The step. */
  readonly step: ApprovalStep
  /** Where it goes. */
  readonly place: StepPlace
}

/** The requester asks no longer (撤回). */
export interface CaseActWithdraw {
  readonly kind: 'withdraw'
}

/** One answer, as it was taken. */
export interface CaseEntry {
  /** The step it was given in. */
  readonly step: Id
  /** Who gave it. */
  readonly by: Id
  /** Whose place was taken by delegation. */
  readonly insteadOf?: Id | null | undefined
  /** When. */
  readonly at: Instant
  /** What was answered. */
  readonly act: CaseAct
  /** What that did. */
  readonly effect: CaseEffect
  /** What was said with it. */
  readonly comment?: string | null | undefined
}

/** Where a case stands. */
export type CaseState =
  | CaseStatePending
  | CaseStateApproved
  | CaseStateRejected
  | CaseStateWithdrawn

/** A step waits for answers (审批中). */
export interface CaseStatePending {
  readonly kind: 'pending'
  /** The step. */
  readonly step: Id
  /** Since when. */
  readonly since: Instant
  /** The instant from which it is late. Absent: it has no time limit. */
  readonly due?: Instant
}

/** Approved (已通过). */
export interface CaseStateApproved {
  readonly kind: 'approved'
  /** When. */
  readonly at: Instant
  /** The first instant at which it can no longer be used. Absent: it can for ever. */
  readonly until?: Instant
}

/** Rejected (已拒绝). */
export interface CaseStateRejected {
  readonly kind: 'rejected'
  /** In which step. */
  readonly step: Id
  /** By whose answer. */
  readonly by: Id
  /** When. */
  readonly at: Instant
}

/** Taken back by the requester (已撤回). */
export interface CaseStateWithdrawn {
  readonly kind: 'withdrawn'
  /** When. */
  readonly at: Instant
}

/**
 * A request for approval with its steps and answers. Where it stands is never stored: it follows from the answers.
 *
 * It is made by `openCase` and grows only by `answerCase`. It carries
 * the steps and rules it was opened under, so a later version of the policy leaves it alone. It is bound to the
 * digest of what is asked for: other content needs another case.
 */
export interface ApprovalCase {
  /** The case. */
  readonly id: Id
  /** The policy it was opened under. */
  readonly policy: Id
  /** Its version. */
  readonly version: number
  /** The branch that fitted. */
  readonly branch: Id
  /** What is asked for. */
  readonly subject: Subject
  /** The digest of the exact content that is asked for. */
  readonly digest: Id
  /** Who asked. */
  readonly requester: Id
  /** When. */
  readonly opened: Instant
  /**
   * The rules of the policy; of its limits, those of the currency asked for.
   * Left out: as if empty.
   */
  readonly rules?: ApprovalRules | undefined
  /** The steps of the branch. */
  readonly steps: readonly ApprovalStep[]
  /**
   * The answers in their order, at most 1,000.
   * Left out: none.
   */
  readonly entries?: readonly CaseEntry[] | undefined
}

/** What somebody asks approval for. */
export interface CaseRequest {
  /** The new case. */
  readonly id: Id
  /** What is asked for. */
  readonly subject: Subject
  /** The digest of its exact content, as the caller computes it. */
  readonly digest: Id
  /** Who asks. */
  readonly requester: Id
  /** When. */
  readonly at: Instant
}

/** What somebody answers. */
export interface CaseAnswer {
  /** Who answers. */
  readonly by: Id
  /** The step that is meant: if another is open by now, nothing happens. */
  readonly step: Id
  /** The digest of the content that was looked at. */
  readonly digest: Id
  /** When. */
  readonly at: Instant
  /** The answer. */
  readonly act: CaseAct
  /** What is said with it, at most 4,000 bytes. */
  readonly comment?: string | null | undefined
}

/** Why a case waits for somebody (待办原因). */
export type ApprovalReason =
  | ApprovalReasonNamed
  | ApprovalReasonRole
  | ApprovalReasonRoleWithin
  | ApprovalReasonManager
  | ApprovalReasonDepartmentHead
  | ApprovalReasonDelegated
  | ApprovalReasonEscalated

/** The step names the person. */
export interface ApprovalReasonNamed {
  readonly kind: 'named'
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The person holds the role that decides. */
export interface ApprovalReasonRole {
  readonly kind: 'role'
  /** The role. */
  readonly role: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The person holds the role that decides, in the place of the subject. */
export interface ApprovalReasonRoleWithin {
  readonly kind: 'roleWithin'
  /** The role. */
  readonly role: Id
  /** The place. */
  readonly place: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The person is the superior of somebody. */
export interface ApprovalReasonManager {
  readonly kind: 'manager'
  /** Of whom. */
  readonly of: Id
  /** How far up. */
  readonly level: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The person heads somebody's department. */
export interface ApprovalReasonDepartmentHead {
  readonly kind: 'departmentHead'
  /** Whose. */
  readonly of: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Somebody handed the step over. */
export interface ApprovalReasonDelegated {
  readonly kind: 'delegated'
  /** Who. */
  readonly from: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The time limit was reached and the step goes to the person as well. */
export interface ApprovalReasonEscalated {
  readonly kind: 'escalated'
  /** The time limit. */
  readonly since: Instant
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** What is wrong with an approval policy, or worth a look (策略检查结论). */
export type PolicyReason =
  | PolicyReasonNothingExpected
  | PolicyReasonGap
  | PolicyReasonMoreGaps
  | PolicyReasonOverlap
  | PolicyReasonContradiction
  | PolicyReasonNeverTaken
  | PolicyReasonPoliciesOverlap
  | PolicyReasonPersonAbsent
  | PolicyReasonRoleEmpty
  | PolicyReasonNoApprover
  | PolicyReasonTooFewPeople
  | PolicyReasonRequesterNeeded
  | PolicyReasonNobodyAbove
  | PolicyReasonAuthorityShort
  | PolicyReasonEscalationEmpty

/** What is expected of every subject contradicts itself: no subject is ever taken. */
export interface PolicyReasonNothingExpected {
  readonly kind: 'nothingExpected'
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A subject that fits no branch (遗漏). */
export interface PolicyReasonGap {
  readonly kind: 'gap'
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Subjects that fit no branch, beyond those shown. */
export interface PolicyReasonMoreGaps {
  readonly kind: 'moreGaps'
  /** How many examples are shown. */
  readonly shown: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A subject that fits an earlier branch as well, which is taken (重叠). */
export interface PolicyReasonOverlap {
  readonly kind: 'overlap'
  /** The earlier branch. */
  readonly taken: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The conditions of the branch contradict one another, or what is expected (矛盾). */
export interface PolicyReasonContradiction {
  readonly kind: 'contradiction'
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The branches before it take everything that fits it (永不执行). */
export interface PolicyReasonNeverTaken {
  readonly kind: 'neverTaken'
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Two policies decide the same action at the same time. */
export interface PolicyReasonPoliciesOverlap {
  readonly kind: 'policiesOverlap'
  /** The action. */
  readonly action: Id
  /** The other policy. */
  readonly other: Id
  /** Its version. */
  readonly version: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The step names somebody who is not there, or is unknown. */
export interface PolicyReasonPersonAbsent {
  readonly kind: 'personAbsent'
  /** Who. */
  readonly person: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The step names a role that nobody holds. */
export interface PolicyReasonRoleEmpty {
  readonly kind: 'roleEmpty'
  /** The role. */
  readonly role: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Too few people could decide the step. */
export interface PolicyReasonNoApprover {
  readonly kind: 'noApprover'
  /** How many it needs. */
  readonly needed: number
  /** How many there are. */
  readonly found: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The steps cannot all be decided by different people. */
export interface PolicyReasonTooFewPeople {
  readonly kind: 'tooFewPeople'
  /** How many different people they need. */
  readonly needed: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The branch cannot be decided if this person is the requester (职责冲突). */
export interface PolicyReasonRequesterNeeded {
  readonly kind: 'requesterNeeded'
  /** Who. */
  readonly person: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Nobody stands above some who may ask. */
export interface PolicyReasonNobodyAbove {
  readonly kind: 'nobodyAbove'
  /** One of them. */
  readonly person: Id
  /** How many they are. */
  readonly people: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** An amount that nobody of the step, or too few, may approve (无人有权). */
export interface PolicyReasonAuthorityShort {
  readonly kind: 'authorityShort'
  /** The amount of the example. */
  readonly amount: Money
  /** What enough of them may approve at most; none: nothing. */
  readonly most?: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Nobody is there to whom the step could escalate. */
export interface PolicyReasonEscalationEmpty {
  readonly kind: 'escalationEmpty'
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Somebody who may answer a case. */
export interface CaseHolder {
  /** Who. */
  readonly person: Id
  /** Why. */
  readonly reason: ApprovalReason
}

/** Where a case stands and who holds it. */
export interface CaseHolding {
  /** The case. */
  readonly case: Id
  /** Where it stands. */
  readonly state: CaseState
  /**
   * Who may answer the open step. None for an open step: everybody it names left, approved another step or lacks
   * the authority, and it waits for a successor, for its time limit, or to be withdrawn.
   * Left out: none.
   */
  readonly holders?: readonly CaseHolder[]
}

/** A case that waits for somebody. */
export interface InboxLine {
  /** The case. */
  readonly case: Id
  /** What is asked for. */
  readonly action: Id
  /** Its number. */
  readonly subject: Id
  /** Who asks. */
  readonly requester: Id
  /** The open step. */
  readonly step: Id
  /** Since when it is open. */
  readonly since: Instant
  /** From when on it is late. Absent: it has no time limit. */
  readonly due?: Instant
  /** Whether it is late. */
  readonly late: boolean
  /** Why it waits for this person. */
  readonly reason: ApprovalReason
}

/** A case whose open step is late. */
export interface OverdueCase {
  /** The case. */
  readonly case: Id
  /** The open step. */
  readonly step: Id
  /** Since when it is open. */
  readonly since: Instant
  /** From when on it is late. */
  readonly due: Instant
  /** How many whole seconds it is late: 0 at the time limit itself. */
  readonly seconds: number
}

/** An approval that may be used. */
export interface ApprovalInForce {
  /** The case. */
  readonly case: Id
  /** When it was given. */
  readonly at: Instant
  /** The first instant at which it can no longer be used. Absent: it can for ever. */
  readonly until?: Instant
  /** Who approved, in the order of the answers that count. */
  readonly by: readonly Id[]
}

/** A percentile by nearest rank: the shortest time within which so many in a hundred were done. */
export interface PercentileTime {
  /** The percentile; 50 is the median. */
  readonly percent: number
  /** Whole seconds: a time that was really taken, never one between two. */
  readonly seconds: number
}

/** How long one step of a policy took, or its cases as a whole. */
export interface StepTimes {
  /** The policy, all its versions together. */
  readonly policy: Id
  /** The step. Absent: the cases as a whole, from the request to the end. */
  readonly step?: Id
  /** How many times it was done; a step that a case came back to counts again. */
  readonly count: number
  /** How many of them reached the time limit or passed it. */
  readonly late: number
  /** How many are open still and not counted. */
  readonly open: number
  /** The whole seconds of all together. */
  readonly total: number
  /** The percentiles asked for; none if nothing was done yet. */
  readonly percentiles: readonly PercentileTime[]
}

/**
 * How grave a finding is.
 *
 * - `fault`: Something can never be decided, or is never used.
 * - `notice`: Worth a look.
 */
export type Severity = 'fault' | 'notice'

/** One finding. */
export interface PolicyFinding {
  /** How grave it is. */
  readonly severity: Severity
  /** The policy. */
  readonly policy: Id
  /** Its version. */
  readonly version: number
  /** The branch, if it is about one. */
  readonly branch?: Id
  /** The step, if it is about one. */
  readonly step?: Id
  /** What it is. */
  readonly reason: PolicyReason
  /** A subject that shows it, with the facts that matter. */
  readonly example?: Subject
}

/** What a check of policies found, in the order of the policies and their branches. */
export interface PolicyReport {
  /** How many findings are faults. None: whatever is expected can be decided. */
  readonly faults: number
  /** The findings. */
  readonly findings: readonly PolicyFinding[]
}

/**
 * Which records a rule reaches, seen from the person.
 *
 * A record is in the team, department or region that its fact says; if it has no such fact, in that of its owner.
 * Its project is what its fact says.
 *
 * - `all`: All.
 * - `region`: Those of the person's region (本区域).
 * - `department`: Those of the person's department (本部门).
 * - `team`: Those of the person's team (本小组).
 * - `project`: Those of the projects the person works on (本项目).
 * - `own`: Those the person owns: the fact `owner` (本人).
 */
export type RowScope = 'all' | 'region' | 'department' | 'team' | 'project' | 'own'

/**
 * What may be done with a field. Of several the strictest holds.
 *
 * - `write`: Seen and changed (可编辑).
 * - `read`: Seen (只读).
 * - `hidden`: Neither (不可见).
 */
export type FieldAccess = 'write' | 'read' | 'hidden'

/** What may be done with some fields of a record. */
export interface FieldMask {
  /**
   * Of which actions or kinds of record, at most 100. None: of all.
   * Left out: none.
   */
  readonly actions?: readonly Id[] | undefined
  /** The names of the fields, 1 to 100. */
  readonly fields: readonly Id[]
  /** What may be done with them. */
  readonly access: FieldAccess
  /** Only while an approval is at this step (节点权限). Absent: always. */
  readonly step?: Id | null | undefined
}

/** What is left of a record's fields. */
export interface Masked {
  /** The fields that may be seen, in the order given. */
  readonly fields: readonly Field[]
  /**
   * The names of those that may not be changed.
   * Left out: none.
   */
  readonly readOnly?: readonly Id[]
  /**
   * The names of those that may not be seen. Their values are gone.
   * Left out: none.
   */
  readonly hidden?: readonly Id[]
}

/**
 * What can be done with a record: these three, and no other.
 *
 * - `view`: See it (查看).
 * - `approve`: Approve it (审批).
 * - `adjust`: Do or change it (调整).
 */
export type Verb = 'view' | 'approve' | 'adjust'

/**
 * Whether a rule allows or denies.
 *
 * - `allow`: It allows.
 * - `deny`: It denies, whatever else allows.
 */
export type AccessEffect = 'allow' | 'deny'

/** One rule. Verdicts name it. */
export interface AccessRule {
  /** The rule, unique in the policy. */
  readonly id: Id
  /**
   * Whether it allows or denies.
   * Left out: `allow`.
   */
  readonly effect?: AccessEffect | undefined
  /** What may be done. */
  readonly verb: Verb
  /**
   * With which actions or kinds of record, at most 1,000. None: all.
   * Left out: none.
   */
  readonly actions?: readonly Id[] | undefined
  /** With which rows. */
  readonly scope: RowScope
  /** From when on. Absent: always was. */
  readonly from?: Instant | null | undefined
  /** The first instant at which it no longer counts. Absent: without end. */
  readonly until?: Instant | null | undefined
}

/** What holders of a role may do. */
export interface AccessRole {
  /** The role. */
  readonly role: Id
  /**
   * Its rules, at most 1,000.
   * Left out: none.
   */
  readonly rules?: readonly AccessRule[] | undefined
  /**
   * The fields its holders may not change, or not see, at most 100.
   * Left out: none.
   */
  readonly masks?: readonly FieldMask[] | undefined
}

/** What one person may or may not do beside the roles held. */
export interface PersonAccess {
  /** The person. */
  readonly person: Id
  /**
   * The rules, at most 1,000.
   * Left out: none.
   */
  readonly rules?: readonly AccessRule[] | undefined
  /**
   * The fields the person may not change, or not see, at most 100.
   * Left out: none.
   */
  readonly masks?: readonly FieldMask[] | undefined
}

/** A verb with an action or kind of record. */
export interface Right {
  /** What may be done. */
  readonly verb: Verb
  /** With what. */
  readonly action: Id
}

/** Two rights that nobody should hold together (不相容职责): entering refunds and approving them. */
export interface DutyPair {
  /** The pair, unique in the policy. */
  readonly id: Id
  /** One right. */
  readonly first: Right
  /** The other. */
  readonly second: Right
}

/** Who may do what. An empty policy allows nothing; it is no policy that allows everything. */
export interface AccessPolicy {
  /**
   * What roles may do, at most 1,000.
   * Left out: none.
   */
  readonly roles?: readonly AccessRole[] | undefined
  /**
   * What single people may or may not do beside their roles (到人), at most 100,000.
   * Left out: none.
   */
  readonly people?: readonly PersonAccess[] | undefined
  /**
   * Rights that nobody should hold together (不相容职责), at most 1,000. The review finds who does.
   * Left out: none.
   */
  readonly duties?: readonly DutyPair[] | undefined
}

/** Why somebody may do something or may not (权限判定原因), and what would change it. */
export type AccessReason =
  | AccessReasonNoPolicy
  | AccessReasonGranted
  | AccessReasonDenied
  | AccessReasonNotGranted
  | AccessReasonOutOfScope
  | AccessReasonAbsent

/** There is no policy: everything is allowed. */
export interface AccessReasonNoPolicy {
  readonly kind: 'noPolicy'
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A rule allows it. */
export interface AccessReasonGranted {
  readonly kind: 'granted'
  /** The rule. */
  readonly rule: Id
  /** The role it belongs to; absent: it is the person's own. */
  readonly role?: Id
  /** What it reaches. */
  readonly scope: RowScope
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A rule denies it, whatever allows it. */
export interface AccessReasonDenied {
  readonly kind: 'denied'
  /** The rule. */
  readonly rule: Id
  /** The role it belongs to; absent: it is the person's own. */
  readonly role?: Id
  /** What it reaches. */
  readonly scope: RowScope
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** No rule allows it for any row. */
export interface AccessReasonNotGranted {
  readonly kind: 'notGranted'
  /** What was to be done. */
  readonly verb: Verb
  /** With what. */
  readonly action: Id
  /**
   * Roles that would allow it for some rows, at most ten.
   * Left out: none.
   */
  readonly roles?: readonly Id[]
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** It is allowed for other rows than this one. */
export interface AccessReasonOutOfScope {
  readonly kind: 'outOfScope'
  /** The rule that reaches furthest. */
  readonly rule: Id
  /** The person. */
  readonly person: Id
  /** What it reaches. */
  readonly scope: RowScope
  /** What this record has in that place: its owner, team, department, region or project. */
  readonly found?: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The person is not there. */
export interface AccessReasonAbsent {
  readonly kind: 'absent'
  /** The person. */
  readonly person: Id
  /** From when on the person is there, if not yet. */
  readonly from?: Instant
  /** Since when the person is gone. */
  readonly until?: Instant
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Whether somebody may do something, and what made it so. */
export interface Verdict {
  /** Whether it is allowed. */
  readonly allowed: boolean
  /** Why, and what would change it. */
  readonly reason: AccessReason
}

/** A review of rights that somebody stands for. The host stores it; it is never changed. */
export interface AccessAttestation {
  /** The attestation. */
  readonly id: Id
  /** Who stands for it. */
  readonly reviewer: Id
  /** When it was given. */
  readonly at: Instant
  /** The beginning of the period looked at. */
  readonly from: Instant
  /** Its end; the next period begins here. */
  readonly until: Instant
  /** The digest of the review that was looked at. */
  readonly digest: Id
  /** What was said with it, at most 4,000 bytes. */
  readonly comment?: string | null | undefined
}

/** Whether a review of rights is due. */
export interface AttestationStatus {
  /** Up to when somebody stands for the rights. Absent: nobody ever did. */
  readonly covered?: Instant
  /** From when on the next one is late. Absent: it is late. */
  readonly due?: Instant
  /** Whether it is late. */
  readonly late: boolean
}

/** One use of a right. */
export interface RightUse {
  /** Who used it. */
  readonly person: Id
  /** What was done. */
  readonly verb: Verb
  /** With what. */
  readonly action: Id
  /** When. */
  readonly at: Instant
}

/** What a review looks at. */
export interface AccessReviewRequest {
  /**
   * Actions and kinds that rules for all actions reach; those that a rule, a pair or a use names are looked at
   * anyway. At most 1,000 in all.
   * Left out: none.
   */
  readonly actions?: readonly Id[] | undefined
  /**
   * What was done with rights.
   * Left out: none.
   */
  readonly usage?: readonly RightUse[] | undefined
  /** A right counts as unused if it was not used from this instant on. */
  readonly unusedSince: Instant
  /** A right is wide if so many in a hundred of those who are there have it, 1 to 100. */
  readonly widePercent: number
  /** The instant of the review. */
  readonly asOf: Instant
}

/** Somebody who holds a right. */
export interface RightHolder {
  /** Who. */
  readonly person: Id
  /** The widest rows it reaches. */
  readonly scope: RowScope
}

/** Who holds a right. */
export interface RightHolders {
  /** The right. */
  readonly right: Right
  /** Whether too many hold it (所有人都能操作). */
  readonly wide: boolean
  /** Who holds it, in the order of the organization. */
  readonly holders: readonly RightHolder[]
}

/** A right that was not used. */
export interface UnusedRight {
  /** Whose. */
  readonly person: Id
  /** The right. */
  readonly right: Right
  /** When it was used last. Absent: never, as far as is known. */
  readonly last?: Instant
}

/** Somebody who holds two rights that should be apart. */
export interface DutyConflict {
  /** The pair of the policy. */
  readonly duty: Id
  /** Who. */
  readonly person: Id
}

/** A record whose owner is not there. */
export interface DepartedOwner {
  /** The action or kind of the record. */
  readonly action: Id
  /** Its number. */
  readonly subject: Id
  /** The owner. */
  readonly owner: Id
  /** Since when the owner is gone. Absent: is not there yet, or is unknown. */
  readonly since?: Instant
}

/** What a review found. */
export interface AccessReview {
  /** How many people are there. */
  readonly people: number
  /** Who can do what: every right that somebody has, by action and verb. */
  readonly rights: readonly RightHolders[]
  /** Rights that were not used (闲置权限), by person, action and verb. */
  readonly unused: readonly UnusedRight[]
  /** People who hold rights that should be apart (不相容职责). */
  readonly conflicts: readonly DutyConflict[]
  /** People the policy has rules for who are not there, or are unknown. */
  readonly absent: readonly Id[]
  /** Roles the policy has rules for that nobody holds. */
  readonly emptyRoles: readonly Id[]
}

/**
 * What stands for the whole log: how many lines it has and the root of their tree. Two logs with one head have the
 * same lines in the same order, byte by byte.
 *
 * Keep it apart from the log: printed, mailed, in the minutes, with a notary. It is 64 digits and a number.
 */
export interface Head {
  /** How many lines, the genesis among them. */
  readonly count: number
  /** The root of their tree, 64 lower-case hexadecimal digits. */
  readonly root: string
}

/** A frontier as a record, to be stored with a snapshot and restored. */
export interface FrontierState {
  /** How many lines. */
  readonly count: number
  /** The roots of the complete subtrees, the largest and earliest first. */
  readonly roots: readonly string[]
}

/**
 * What the first line of a log says: the library, the version of the form, the book. It is a leaf like any other,
 * so that no root of one book is ever the root of another, and a log can be told from any other file.
 */
export interface Genesis {
  /** The book. */
  readonly book: Id
}

/** That a line stands at its place (存在证明): the digests beside its way to the root. */
export interface InclusionProof {
  /** The place of the line, from 0. */
  readonly sequence: number
  /** How many lines the log had. */
  readonly count: number
  /** The digests, from the leaf up: at most 63. */
  readonly path: readonly string[]
}

/** That a longer log continues a shorter one (一致性证明): the digests both have, and those beside them. */
export interface ConsistencyProof {
  /** How many lines the shorter log has. */
  readonly oldCount: number
  /** How many lines the longer log has. */
  readonly newCount: number
  /** The digests, in the order of RFC 6962: at most 64. */
  readonly path: readonly string[]
}

/** A whole log, as a host without state hands it over. */
export type LogSource =
  | LogSourceLines
  | LogSourceLeaves

/** Its lines, without the ends of lines. */
export interface LogSourceLines {
  readonly kind: 'lines'
  /** The lines, at most 10,000,000. */
  readonly lines: readonly string[]
}

/** The digests of its lines, as `leafDigest` says them. */
export interface LogSourceLeaves {
  readonly kind: 'leaves'
  /** The digests, at most 10,000,000. */
  readonly leaves: readonly string[]
}

/** What a check of a log found. */
export type LogFinding =
  | LogFindingIntact
  | LogFindingUnproven
  | LogFindingChanged
  | LogFindingMisplaced
  | LogFindingChangedWithin
  | LogFindingCut
  | LogFindingLeavesRefuted
  | LogFindingForeignBook
  | LogFindingNewerFormat
  | LogFindingNoHeader

/** Every line is as recorded and none is missing. */
export interface LogFindingIntact {
  readonly kind: 'intact'
  /** How many lines. */
  readonly count: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Nothing that was kept says anything of these lines. */
export interface LogFindingUnproven {
  readonly kind: 'unproven'
  /** So many lines from the first are as recorded. */
  readonly proven: number
  /** How many lines there are. */
  readonly count: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The line is not the one recorded at its place, nor at another. */
export interface LogFindingChanged {
  readonly kind: 'changed'
  /** Its sequence, from 0. */
  readonly sequence: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The line was recorded, but at another place: lines before it were cut out, doubled or swapped. */
export interface LogFindingMisplaced {
  readonly kind: 'misplaced'
  /** Where it stands, from 0. */
  readonly sequence: number
  /** Where it was recorded, from 0. */
  readonly recordedAs: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** One of the lines is not as recorded; which one, nothing that was kept can say. */
export interface LogFindingChangedWithin {
  readonly kind: 'changedWithin'
  /** The first that may be it, from 0. */
  readonly first: number
  /** The last that may be it. */
  readonly last: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Lines at the end are missing. */
export interface LogFindingCut {
  readonly kind: 'cut'
  /** How many lines there are. */
  readonly count: number
  /** How many were recorded, at least. */
  readonly recorded: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The digests of the lines do not lead to a kept head: they are not believed after these. */
export interface LogFindingLeavesRefuted {
  readonly kind: 'leavesRefuted'
  /** So many of them are believed. */
  readonly believed: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The first line is that of another book's log. */
export interface LogFindingForeignBook {
  readonly kind: 'foreignBook'
  /** The book it should be of. */
  readonly expected: Id
  /** The book it is of. */
  readonly found: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The log was written by a newer version of the library. */
export interface LogFindingNewerFormat {
  readonly kind: 'newerFormat'
  /** The version of its form. */
  readonly format: number
  /** The newest one known here. */
  readonly newest: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The first line is not the header of a log. */
export interface LogFindingNoHeader {
  readonly kind: 'noHeader'
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** What the host kept where the log's keeper cannot reach: the check believes this, and not the log. */
export interface LogTrust {
  /** The book whose log it should be; the first line must be its genesis. */
  readonly book?: Id | null | undefined
  /**
   * Heads the log had, in any order.
   * Left out: none.
   */
  readonly heads?: readonly Head[] | undefined
  /**
   * The digests of its lines from the first on, as `leafDigest` says them. They may have
   * lain with the log: where a head reaches, they are believed only if they lead to it.
   * Left out: none.
   */
  readonly leaves?: readonly string[] | undefined
}

/** Lines from `first` to `last`, both among them, counted from 0. */
export interface LineRange {
  /** The first. */
  readonly first: number
  /** The last. */
  readonly last: number
}

/** What a check of a whole log found. */
export interface LogReport {
  /** The head of the lines as they stand. */
  readonly head: Head
  /** So many lines from the first are exactly those that were recorded. */
  readonly proven: number
  /**
   * Where the first bad line is: one of these, and exactly known if there is but one. A line that is missing at
   * the end counts as bad. None if nothing bad was found.
   */
  readonly bad?: LineRange
  /** What was found, with sentences; never empty. */
  readonly findings: readonly LogFinding[]
}

/** Net and tax of an amount at one rate. Together they are the amount with tax. */
export interface TaxPart {
  /** The rate: 13, 9, 6, 3 … */
  readonly rate: Percent
  /** Without tax (不含税). */
  readonly net: Money
  /** The tax (税额). */
  readonly tax: Money
}

/** An amount with tax inside. */
export interface TaxedAmount {
  /** The amount, tax inside. */
  readonly gross: Money
  /** The rate. */
  readonly rate: Percent
}

/**
 * Which of the two is rounded. The other is what is left: it takes the remainder.
 *
 * - `net`: Net is rounded; tax is the rest. Usual where prices include tax.
 * - `tax`: Tax is rounded; net is the rest.
 */
export type TaxRounded = 'net' | 'tax'

/** What `takeTax` took, and what is left. */
export interface TaxTaken {
  /** Taken: adds up to the amount asked for. */
  readonly taken: readonly TaxPart[]
  /** Left: with what was taken, exactly the parts from before. */
  readonly left: readonly TaxPart[]
}

/**
 * What happened.
 *
 * - `receivedInAdvance`: Money came in before anything was owed (预收).
 * - `received`: Money came in for what is owed (收款).
 * - `invoiced`: Goods or services were delivered and invoiced (开票确认收入).
 * - `applied`: An advance paid what is owed (预收冲应收).
 * - `refunded`: An unused advance was paid back (退款).
 * - `transferred`: An advance passed to another customer (预收转户).
 * - `offset`: What one customer owes passed to another (应收冲应收, 并账).
 * - `netted`: What is owed was set against what we owe the same partner (应收冲应付).
 * - `fee`: A bank or channel kept a fee (手续费).
 * - `discount`: A discount for early payment was granted (现金折扣).
 * - `rounding`: A trifle was given up to close an item (尾差).
 * - `exchangeGain`: A foreign receivable is worth more (汇兑收益).
 * - `exchangeLoss`: A foreign receivable is worth less (汇兑损失).
 * - `provision`: The allowance for bad debts changes (计提坏账准备); below zero, it is released.
 * - `writeOff`: A bad debt was written off (坏账核销).
 * - `recovery`: A written-off debt was paid after all (坏账收回).
 * - `reinstated`: A written-off debt is owed again, and not paid yet (已核销坏账恢复).
 * - `billReceived`: A bill of exchange was received (收到票据).
 * - `lateCharge`: Interest or a penalty for late payment was charged (滞纳金, 违约金).
 * - `reclassified`: An advance became a contract liability when the contract was made (预收账款转合同负债).
 * - `expired`: Prepaid money lapsed unused (逾期作废).
 * - `forfeited`: A deposit was forfeited by the giver in breach (没收定金).
 * - `advanceGain`: Foreign money of a customer is worth less, which is a gain (预收款汇兑收益).
 * - `advanceLoss`: Foreign money of a customer is worth more, which is a loss (预收款汇兑损失).
 */
export type MoneyKind = 'receivedInAdvance' | 'received' | 'invoiced' | 'applied' | 'refunded' | 'transferred' | 'offset' | 'netted' | 'fee' | 'discount' | 'rounding' | 'exchangeGain' | 'exchangeLoss' | 'provision' | 'writeOff' | 'recovery' | 'reinstated' | 'billReceived' | 'lateCharge' | 'reclassified' | 'expired' | 'forfeited' | 'advanceGain' | 'advanceLoss'

/**
 * One movement of money, to be entered in the general ledger once.
 *
 * A fact below zero is the same fact in red letters: an invoice of -113.00 is a red invoice (红字发票), a provision
 * of -50.00 releases 50.00.
 */
export interface MoneyFact {
  /** The key, the same for ever: the voucher has it too, and no fact gives two. */
  readonly key: Id
  /** What happened. */
  readonly kind: MoneyKind
  /** The day of the voucher. */
  readonly on: CivilDate
  /** Whose money or debt it is. */
  readonly customer?: Id | null | undefined
  /** To whom it passes; for `transferred` and `offset`. */
  readonly other?: Id | null | undefined
  /** The nature of an advance, where the chart keeps natures apart. */
  readonly nature?: Nature | null | undefined
  /** The whole amount, tax and fee inside. Zero for an exchange difference of a foreign currency, and only there. */
  readonly amount: Money
  /** What it is worth in the books (本位币金额); equal to the amount if that is in the home currency. */
  readonly home: Money
  /**
   * Net and tax of the amount by rate, adding up to it exactly. None: the amount has no tax part.
   * Left out: none.
   */
  readonly taxes?: readonly TaxPart[] | undefined
  /** What the bank or channel kept of it (手续费). */
  readonly fee?: Money | null | undefined
  /**
   * What the accounts may ask for (辅助核算): department, project, contract, supplier. The customer stands above.
   * Left out: none.
   */
  readonly dimensions?: readonly Field[] | undefined
  /** The text of the lines (摘要), 1 to 256 bytes. */
  readonly summary: string
}

/**
 * The side of an account.
 *
 * - `debit`: 借方.
 * - `credit`: 贷方.
 */
export type EntrySide = 'debit' | 'credit'

/**
 * A part of the amount of a fact. Gross is net and tax, and it is the fee and what is left after it.
 *
 * - `gross`: All of it (价税合计).
 * - `net`: Without tax (不含税金额); a line for each rate. All of it for a fact without tax.
 * - `tax`: The tax (税额); a line for each rate.
 * - `fee`: What the bank or channel kept (手续费).
 * - `afterFee`: What is left after that (实收).
 */
export type AmountPart = 'gross' | 'net' | 'tax' | 'fee' | 'afterFee'

/**
 * Whose line it is.
 *
 * - `customer`: The customer of the fact.
 * - `other`: The other customer.
 */
export type Party = 'customer' | 'other'

/**
 * Whether a line is entered as it is or below zero.
 *
 * - `plain`: As it is (蓝字).
 * - `red`: Below zero, on the same side (红字), as U8 books a refund.
 */
export type LineSign = 'plain' | 'red'

/** One line of an entry. */
export interface RuleLine {
  /** The side. */
  readonly side: EntrySide
  /** The account. */
  readonly account: Id
  /** Which part of the amount. */
  readonly part: AmountPart
  /**
   * Whose line it is, where the account asks for the customer.
   * Left out: `customer`.
   */
  readonly party?: Party | undefined
  /**
   * As it is, or in red letters.
   * Left out: `plain`.
   */
  readonly sign?: LineSign | undefined
}

/** The entry of one kind of fact. */
export interface ChartRule {
  /** The kind. */
  readonly kind: MoneyKind
  /**
   * For facts of these natures only. Empty: for all that no other rule of the kind names.
   * Left out: none.
   */
  readonly natures?: readonly Nature[] | undefined
  /** Its lines, at most 20. None: by this chart there is nothing to enter. */
  readonly lines: readonly RuleLine[]
}

/** One account (会计科目). */
export interface ChartAccount {
  /** The code (科目编码). */
  readonly code: Id
  /** The name (科目名称), 1 to 256 bytes. */
  readonly name: string
  /**
   * The dimensions that every line on it must have (辅助核算); `customer` is that of the fact.
   * Left out: none.
   */
  readonly dimensions?: readonly Id[] | undefined
}

/** Accounts and rules. Take a `ChartPreset` and put in your own codes, or write your own. */
export interface Chart {
  /** The currency of the books (本位币). */
  readonly home: Currency
  /** Who takes the unit that is left over when the home value of a foreign amount is spread over its parts. */
  readonly remainder: Remainder
  /** The accounts, 1 to 1,000, each code once. */
  readonly accounts: readonly ChartAccount[]
  /** The entries, 1 to 1,000; at most one for each kind and nature. */
  readonly rules: readonly ChartRule[]
}

/**
 * A chart that is given.
 *
 * - `advances`: 预收账款, as small enterprises keep it (小企业会计准则): bad debts go directly to 营业外支出, and there is no allowance for them.
 * - `contractLiability`: 合同负债 with 应交税费——待转销项税额 (企业会计准则第 14 号). Money of the natures advance, deposit and earnest has no contract yet and is 预收账款; guarantees and unidentified money are 其他应付款.
 * - `receivableCredit`: The credit side of 应收账款, for who has few advances.
 */
export type ChartPreset = 'advances' | 'contractLiability' | 'receivableCredit'

/** A chart, or the name of one that is given. */
export type ChartSource =
  | ChartSourcePreset
  | ChartSourceOwn

/** One that is given. */
export interface ChartSourcePreset {
  readonly kind: 'preset'
  /** Which. */
  readonly preset: ChartPreset
  /** The currency of the books. */
  readonly home: Currency
}

/** The caller's own. */
export interface ChartSourceOwn {
  readonly kind: 'own'
  /** The chart. */
  readonly chart: Chart
}

/** Something that is wrong with a chart, or missing in it. */
export type ChartFault =
  | ChartFaultAccountTwice
  | ChartFaultRuleTwice
  | ChartFaultAccountMissing
  | ChartFaultTaxAccountMissing
  | ChartFaultRuleUnbalanced
  | ChartFaultRuleMissing

/** Two accounts have one code. */
export interface ChartFaultAccountTwice {
  readonly kind: 'accountTwice'
  /** The code. */
  readonly account: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Two rules are for the same facts. */
export interface ChartFaultRuleTwice {
  readonly kind: 'ruleTwice'
  /** The later rule, from 0. */
  readonly rule: number
  /** The kind of fact. */
  readonly fact: MoneyKind
  /** The earlier rule, from 0. */
  readonly first: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A rule books on an account that the chart does not have. */
export interface ChartFaultAccountMissing {
  readonly kind: 'accountMissing'
  /** The rule, from 0. */
  readonly rule: number
  /** The kind of fact. */
  readonly fact: MoneyKind
  /** The account. */
  readonly account: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A rule books tax on an account that the chart does not have. */
export interface ChartFaultTaxAccountMissing {
  readonly kind: 'taxAccountMissing'
  /** The rule, from 0. */
  readonly rule: number
  /** The kind of fact. */
  readonly fact: MoneyKind
  /** The account. */
  readonly account: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A rule debits another share of the amount than it credits. */
export interface ChartFaultRuleUnbalanced {
  readonly kind: 'ruleUnbalanced'
  /** The rule, from 0. */
  readonly rule: number
  /** The kind of fact. */
  readonly fact: MoneyKind
  /** The part that does not cancel out: `gross`, `tax` or `fee`. */
  readonly part: string
  /** The account of its last line. */
  readonly account: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A kind of fact has no rule: such a fact would be refused. */
export interface ChartFaultRuleMissing {
  readonly kind: 'ruleMissing'
  /** The kind of fact. */
  readonly fact: MoneyKind
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** One line of a voucher. */
export interface VoucherLine {
  /** The side. */
  readonly side: EntrySide
  /** The code of the account. */
  readonly account: Id
  /** The name of the account. */
  readonly name: string
  /** The tax rate, on a line of net or tax. */
  readonly rate?: Percent | null | undefined
  /** The amount (原币); below zero in red letters. */
  readonly amount: Money
  /** The amount in the home currency (本位币). */
  readonly home: Money
  /**
   * What the account asks for (辅助核算), in the order of the account.
   * Left out: none.
   */
  readonly dimensions?: readonly Field[] | undefined
  /** The text (摘要). */
  readonly summary: string
}

/** An entry in the general ledger. */
export interface Voucher {
  /** The key of its fact. */
  readonly id: Id
  /** Its day (制单日期). */
  readonly on: CivilDate
  /** The voucher it takes back. */
  readonly reverses?: Id | null | undefined
  /** Its lines, in the order of the rule; none of them is zero. */
  readonly lines: readonly VoucherLine[]
}

/** The vouchers of facts. */
export interface VoucherSet {
  /** The vouchers that are new, in the order of their facts. */
  readonly vouchers: readonly Voucher[]
  /** The keys of facts for which this chart has nothing to enter. */
  readonly nothing: readonly Id[]
  /** The keys of facts whose vouchers stand in the ledger already, exactly as they would be given. */
  readonly posted: readonly Id[]
}

/**
 * How a voucher is taken back. Either way every account is where it was.
 *
 * - `redLetter`: The same sides, amounts below zero (红字冲销): turnover is taken back too. Usual in China.
 * - `oppositeSide`: The other side, the same amounts (反方向冲销): turnover grows on both sides.
 */
export type ReversalStyle = 'redLetter' | 'oppositeSide'

/**
 * What becomes of a revaluation when the next period begins.
 *
 * - `kept`: It stands; the next one goes on from its values.
 * - `reversed`: It is taken back on a day of the next period (期初冲回): until then there is no other.
 */
export type NextPeriod = 'kept' | 'reversed'

/** How a book keeps foreign money. */
export interface ForeignRules {
  /** The currency of the books (本位币). A book never changes it. */
  readonly home: Currency
  /** What takes part in a revaluation, and where the residue goes. */
  readonly revaluation: RevaluationPolicy
  /**
   * What becomes of a revaluation when the next period begins.
   * Left out: `kept`.
   */
  readonly nextPeriod?: NextPeriod | undefined
}

/** What a document says it is worth in the home currency. */
export type BookValue =
  | BookValueQuoted
  | BookValueStated

/** At a rate, halves away from zero. */
export interface BookValueQuoted {
  readonly kind: 'quoted'
  /** From its currency into that of the book. */
  readonly quote: Quote
}

/** The value itself. */
export interface BookValueStated {
  readonly kind: 'stated'
  /** The value, in the home currency. */
  readonly home: Money
}

/** A record that is worth something in the home currency. */
export type ValuedRecord =
  | ValuedRecordItem
  | ValuedRecordLot

/** A receivable. */
export interface ValuedRecordItem {
  readonly kind: 'item'
  /** The item. */
  readonly item: Id
}

/** Money on an account. */
export interface ValuedRecordLot {
  readonly kind: 'lot'
  /** The lot. */
  readonly lot: Id
}

/** What a revaluation makes of a record. */
export interface ValueChange {
  /** The record. */
  readonly record: ValuedRecord
  /** What kind of balance it is. */
  readonly balance: BalanceKind
  /** What it is at the end of the day, in its own currency (原币). */
  readonly original: Money
  /** What stood in the books. */
  readonly before: Money
  /** What stands there from now on. */
  readonly after: Money
}

/** A foreign record with its value in the books. */
export interface ValuedBalance {
  /** The record. */
  readonly record: ValuedRecord
  /** Whose it is. */
  readonly customer: Id
  /** What kind of balance it is. */
  readonly balance: BalanceKind
  /** What is open or left of it, in its own currency (原币余额). */
  readonly original: Money
  /** What of it stands in the books (本位币余额). */
  readonly home: Money
}

/** A customer (客户) as registered. */
export interface Customer {
  /** The customer. */
  readonly id: Id
  /** The name (企业名称), at most 1,000 bytes. */
  readonly name?: string | null | undefined
  /** Who looks after the customer (负责人). */
  readonly owner?: Id | null | undefined
  /** The department of the owner (部门). */
  readonly department?: Id | null | undefined
  /** The tax identity (纳税人识别号). */
  readonly taxId?: Id | null | undefined
  /**
   * What else the caller keeps, at most 64 fields.
   * Left out: none.
   */
  readonly fields?: readonly Field[] | undefined
}

/** A piece of evidence (凭证附件): the file stays with the host, its digest is in the book. */
export interface Evidence {
  /** What it is: `bank slip`, `contract page`. */
  readonly label: Id
  /** The digest of the file, as the host computes it. */
  readonly digest: Id
  /** The media type, such as `image/png`. */
  readonly media?: Id | null | undefined
}

/** Money that arrived, or is said to have arrived (收款单). */
export interface Receipt {
  /** The receipt, and the lot that it becomes. Absent: it is called as the order. */
  readonly receipt?: Id | null | undefined
  /** Who paid. Absent: nobody knows; the money waits under the customer that the rules name for it. */
  readonly customer?: Id | null | undefined
  /** How much, more than zero. */
  readonly amount: Money
  /** The day it arrived. Absent: the business date of the order. */
  readonly received?: CivilDate | null | undefined
  /**
   * What kind of money it is.
   * Left out: `advance`.
   */
  readonly nature?: Nature | undefined
  /**
   * Which account of the customer: contract, order, project. None: the account as a whole.
   * Left out: none.
   */
  readonly account?: readonly Field[] | undefined
  /** The number of the bank (银行流水号): each is recorded once. */
  readonly bankRef?: Id | null | undefined
  /**
   * Numbers the payer quoted.
   * Left out: none.
   */
  readonly references?: readonly Id[] | undefined
  /**
   * What the caller keeps of it.
   * Left out: none.
   */
  readonly fields?: readonly Field[] | undefined
  /**
   * What it may pay. None: anything.
   * Left out: none.
   */
  readonly scope?: readonly Scope[] | undefined
  /** Lots of a lower number are used first, 0 to 100. Absent: 50. */
  readonly priority?: number | null | undefined
  /** The first day on which it can no longer be used. Absent: it never expires. */
  readonly expires?: CivilDate | null | undefined
  /**
   * What proves it, at most 64 pieces.
   * Left out: none.
   */
  readonly evidence?: readonly Evidence[] | undefined
  /** What it is worth, if it is foreign. Absent: at the rate of the day on which it is recorded as money. */
  readonly value?: BookValue | null | undefined
}

/**
 * How far a contract is (合同状态).
 *
 * - `registered`: It is written down (草稿).
 * - `submitted`: It waits for approval (待审批).
 * - `approved`: It holds and makes receivables (已审批).
 * - `terminated`: It is ended (已终止).
 */
export type ContractStatus = 'registered' | 'submitted' | 'approved' | 'terminated'

/**
 * What becomes of receivables of a contract that ends.
 *
 * - `canceled`: Those of which nothing was ever paid or credited are canceled; the others stay.
 * - `kept`: All stay.
 */
export type UnpaidItems = 'canceled' | 'kept'

/**
 * How a receipt stands (到账状态).
 *
 * - `claimed`: Somebody says that it arrived (已登记): it is not money yet.
 * - `confirmed`: It arrived (已到账).
 * - `rejected`: It did not arrive (已驳回).
 * - `bounced`: It arrived and was taken back by the bank (退票).
 */
export type ReceiptStatus = 'claimed' | 'confirmed' | 'rejected' | 'bounced'

/**
 * How a receivable stands beside what is open of it.
 *
 * - `standing`: It is owed.
 * - `canceled`: It fell away (已作废).
 * - `writtenOff`: It, or the rest of it, was given up (已核销坏账).
 */
export type ItemStanding = 'standing' | 'canceled' | 'writtenOff'

/** For which item a late charge is, and until when. */
export interface ChargeOrigin {
  /** The item that was paid late. */
  readonly item: Id
  /** The number of the charge among those of the item, from 1. */
  readonly number: number
  /** The last day it charges. */
  readonly through: CivilDate
}

/** From where in a contract a receivable comes. */
export interface ItemOrigin {
  /** The contract. */
  readonly contract: Id
  /** The version of its schedule. */
  readonly version: number
  /** The installment. */
  readonly number: number
}

/** A part of an amount that goes to one component of an item. */
export interface ItemPart {
  /** The component. */
  readonly component: Id
  /** How much, more than zero. */
  readonly amount: Money
}

/** What settled an item without being paid. */
export interface ItemDifference {
  /** What it is. */
  readonly difference: DifferenceKind
  /** How much, more than zero. */
  readonly amount: Money
}

/** A contract (合同) with its installment schedule. */
export interface Contract {
  /** The contract, by its number (合同编号). */
  readonly id: Id
  /** The customer who owes. */
  readonly customer: Id
  /** The day it was signed (签订日期). */
  readonly signed?: CivilDate | null | undefined
  /** The amount, the payment terms and the events reported so far. */
  readonly schedule: ScheduleRequest
  /**
   * Carried to every receivable: order, invoice, shipment.
   * Left out: none.
   */
  readonly references?: readonly Id[] | undefined
  /**
   * Carried to every receivable.
   * Left out: none.
   */
  readonly fields?: readonly Field[] | undefined
}

/** What a tag or a comment is about. */
export type RecordKey =
  | RecordKeyCustomer
  | RecordKeyContract
  | RecordKeyItem
  | RecordKeyReceipt

/** A customer. */
export interface RecordKeyCustomer {
  readonly kind: 'customer'
  /** The customer. */
  readonly customer: Id
}

/** A contract. */
export interface RecordKeyContract {
  readonly kind: 'contract'
  /** The contract. */
  readonly contract: Id
}

/** A receivable. */
export interface RecordKeyItem {
  readonly kind: 'item'
  /** The item. */
  readonly item: Id
}

/** A receipt. */
export interface RecordKeyReceipt {
  readonly kind: 'receipt'
  /** The receipt. */
  readonly receipt: Id
}

/**
 * What happens to a customer nobody registered.
 *
 * - `onFirstUse`: The first receipt, receivable or contract registers the customer.
 * - `refused`: It is refused.
 */
export type UnknownCustomer = 'onFirstUse' | 'refused'

/**
 * What happens to an order that is refused because of what is on the books.
 *
 * - `remembered`: It is recorded, and stays refused for ever: a retry that comes late never does what its sender gave up.
 * - `forgotten`: Nothing is recorded; the same order may succeed later.
 */
export type Refusals = 'remembered' | 'forgotten'

/**
 * Whether a contract needs approval before it makes receivables (合同审批).
 *
 * - `approval`: It must be approved by an order of its own.
 * - `open`: Registering approves it.
 */
export type ContractGate = 'approval' | 'open'

/** How far a business date may lie from the day on which an order is recorded (补录与预录期限). */
export interface DateWindow {
  /** How many days earlier it may be. Absent: any number. */
  readonly back?: number | null | undefined
  /** How many days later it may be. Absent: any number. */
  readonly ahead?: number | null | undefined
  /**
   * How many minutes the clocks of the company are ahead of UTC, −1,440 to 1,440: 480 in China. It decides on which day an
   * instant lies. Absent: 0.
   */
  readonly utcOffset?: number | null | undefined
}

/**
 * The rules on which companies differ, each a named choice. A book that was told nothing follows the default.
 *
 * The default of a field is part of the format of the log and never changes: an old log without rules must mean
 * the same for ever.
 */
export interface BookRules {
  /**
   * How prepayment accounts behave.
   * Left out: as if empty.
   */
  readonly accounts?: AccountPolicy | undefined
  /**
   * What happens to a customer nobody registered.
   * Left out: `onFirstUse`.
   */
  readonly unknownCustomer?: UnknownCustomer | undefined
  /**
   * What happens to an order that is refused because of what is on the books.
   * Left out: `remembered`.
   */
  readonly refusals?: Refusals | undefined
  /** The customer under whom money waits whose owner nobody knows (未明款项). Absent: such receipts are refused. */
  readonly unidentified?: Id | null | undefined
  /** The order in which items are paid if an order names none. Absent: `standard`. */
  readonly scheme?: Scheme | null | undefined
  /**
   * Whether a contract needs approval before it makes receivables.
   * Left out: `approval`.
   */
  readonly contracts?: ContractGate | undefined
  /** How far a business date may lie from the day of recording. Absent: any distance. */
  readonly dates?: DateWindow | null | undefined
  /** How foreign money is kept. Absent: without a value in a home currency. */
  readonly foreign?: ForeignRules | null | undefined
}

/**
 * What is wanted. Every record has a life, and no command deletes one: what was wrong is taken back by another
 * command, and both stay.
 */
export type Command =
  | CommandRegisterCustomer
  | CommandRenameCustomer
  | CommandMergeCustomer
  | CommandReassignOwner
  | CommandRegisterContract
  | CommandSubmitContract
  | CommandApproveContract
  | CommandAmendContract
  | CommandReachMilestone
  | CommandTerminateContract
  | CommandOpenReceivable
  | CommandInvoiceReceivable
  | CommandDisputeReceivable
  | CommandSettleDispute
  | CommandCancelReceivable
  | CommandWriteOff
  | CommandRecover
  | CommandCreditNote
  | CommandChargeLate
  | CommandRecordReceipt
  | CommandClaimReceipt
  | CommandConfirmReceipt
  | CommandRejectReceipt
  | CommandBounceReceipt
  | CommandIdentifyReceipt
  | CommandOpenAccount
  | CommandCloseAccount
  | CommandReopenAccount
  | CommandHold
  | CommandCapture
  | CommandRelease
  | CommandLapse
  | CommandTransfer
  | CommandReclassify
  | CommandExpire
  | CommandForfeit
  | CommandAllocate
  | CommandPay
  | CommandUndoAllocation
  | CommandRequestRefund
  | CommandPayRefund
  | CommandCancelRefund
  | CommandClosePeriod
  | CommandOpenPeriod
  | CommandTag
  | CommandUntag
  | CommandComment
  | CommandChangeRules
  | CommandChangePeople
  | CommandChangeAccess
  | CommandChangeApprovalPolicy
  | CommandRemoveApprovalPolicy
  | CommandAnswerCase
  | CommandCarryOut
  | CommandUndoMovement
  | CommandReturnRefund
  | CommandCreditAccount
  | CommandSetRate
  | CommandRevalue
  | CommandUndoRevaluation
  | CommandStartReconciliation
  | CommandSignReconciliation
  | CommandReopenReconciliation
  | CommandRaiseExceptions
  | CommandChangeException

/** Register a customer (客户建档). */
export interface CommandRegisterCustomer {
  readonly kind: 'registerCustomer'
  /** The customer. */
  readonly customer: Customer
}

/** Give a customer another name (客户更名). */
export interface CommandRenameCustomer {
  readonly kind: 'renameCustomer'
  /** The customer. */
  readonly customer: Id
  /** The new name. */
  readonly name: string
}

/** Make two customers one (客户合并): money and receivables go over, the old id still leads there. */
export interface CommandMergeCustomer {
  readonly kind: 'mergeCustomer'
  /** The customer who goes over. */
  readonly customer: Id
  /** The customer who stays. */
  readonly into: Id
}

/** Give customers to another owner (移交负责人): one customer, or all of an owner who left. */
export interface CommandReassignOwner {
  readonly kind: 'reassignOwner'
  /** Only this customer. */
  readonly customer?: Id | null | undefined
  /** All customers of this owner. */
  readonly ownedBy?: Id | null | undefined
  /** The new owner. */
  readonly owner: Id
  /** The department of the new owner. */
  readonly department?: Id | null | undefined
}

/** Write a contract down (合同登记). */
export interface CommandRegisterContract {
  readonly kind: 'registerContract'
  /** The contract. */
  readonly contract: Contract
}

/** Hand a contract in for approval (提交审批). */
export interface CommandSubmitContract {
  readonly kind: 'submitContract'
  /** The contract. */
  readonly contract: Id
}

/** Approve a contract (审批通过): its dated installments become receivables, each exactly once. */
export interface CommandApproveContract {
  readonly kind: 'approveContract'
  /** The contract. */
  readonly contract: Id
}

/** Change a contract (合同变更): what is paid stays, the rest is spread again. */
export interface CommandAmendContract {
  readonly kind: 'amendContract'
  /** The contract. */
  readonly contract: Id
  /** The new amount. */
  readonly total: Money
  /** What becomes of an installment of which a part is paid. */
  readonly partPaid: PartPaid
  /** How the rest is spread. */
  readonly rest: Respread
  /** The business days; needed if the new terms move dates. */
  readonly calendar?: Calendar | null | undefined
}

/** Report an event that installments wait for (里程碑达成). */
export interface CommandReachMilestone {
  readonly kind: 'reachMilestone'
  /** The contract. */
  readonly contract: Id
  /** What happened, and when. */
  readonly event: EventDate
}

/** End a contract (合同终止). */
export interface CommandTerminateContract {
  readonly kind: 'terminateContract'
  /** The contract. */
  readonly contract: Id
  /** What becomes of its receivables. */
  readonly unpaid: UnpaidItems
}

/** Take over a receivable that no contract of the book makes: an opening balance (期初应收), an invoice. */
export interface CommandOpenReceivable {
  readonly kind: 'openReceivable'
  /** The receivable with what is open of it. */
  readonly receivable: Receivable
  /** What it is worth, if it is foreign. Absent: at the rate of the day from which it is owed. */
  readonly value?: BookValue | null | undefined
}

/** Record that a receivable was invoiced (开票). */
export interface CommandInvoiceReceivable {
  readonly kind: 'invoiceReceivable'
  /** The item. */
  readonly item: Id
  /** The invoice. */
  readonly invoice: Id
}

/** Record that the customer disputes a receivable (有争议). */
export interface CommandDisputeReceivable {
  readonly kind: 'disputeReceivable'
  /** The item. */
  readonly item: Id
}

/** Record that a dispute is over. */
export interface CommandSettleDispute {
  readonly kind: 'settleDispute'
  /** The item. */
  readonly item: Id
}

/** Let a receivable fall away of which nothing was ever settled (作废). */
export interface CommandCancelReceivable {
  readonly kind: 'cancelReceivable'
  /** The item. */
  readonly item: Id
}

/** Give up a receivable, or a part of it (坏账核销). */
export interface CommandWriteOff {
  readonly kind: 'writeOff'
  /** The item. */
  readonly item: Id
  /** How much. Absent: all that is open. */
  readonly amount?: Money | null | undefined
}

/** Owe again what was written off, because it is paid after all (已核销坏账收回). */
export interface CommandRecover {
  readonly kind: 'recover'
  /** The item. */
  readonly item: Id
  /** How much. */
  readonly amount: Money
}

/** Credit a receivable (红字发票、折让). */
export interface CommandCreditNote {
  readonly kind: 'creditNote'
  /** The credit note, unique for ever. */
  readonly note: Id
  /** The item. */
  readonly item: Id
  /** How much. */
  readonly amount: Money
}

/** Charge for paying late (滞纳金), up to the business date. */
export interface CommandChargeLate {
  readonly kind: 'chargeLate'
  /** The items. */
  readonly items: readonly Id[]
  /** The terms. */
  readonly terms: LateTerms
  /** The business days; needed if the terms move dates. */
  readonly calendar?: Calendar | null | undefined
}

/** Record money that arrived (收款登记). */
export interface CommandRecordReceipt {
  readonly kind: 'recordReceipt'
  /** The receipt. */
  readonly receipt: Receipt
}

/** Record money that is said to have arrived (到款登记): it is not money until it is confirmed. */
export interface CommandClaimReceipt {
  readonly kind: 'claimReceipt'
  /** The receipt. */
  readonly receipt: Receipt
}

/** Confirm that claimed money arrived (确认到账). */
export interface CommandConfirmReceipt {
  readonly kind: 'confirmReceipt'
  /** The receipt. */
  readonly receipt: Id
}

/** Say that claimed money did not arrive (驳回). */
export interface CommandRejectReceipt {
  readonly kind: 'rejectReceipt'
  /** The receipt. */
  readonly receipt: Id
}

/** Take back a receipt that the bank took back (退票). What it paid has to be undone first. */
export interface CommandBounceReceipt {
  readonly kind: 'bounceReceipt'
  /** The receipt. */
  readonly receipt: Id
}

/** Give unidentified money to its owner (到款认领). */
export interface CommandIdentifyReceipt {
  readonly kind: 'identifyReceipt'
  /** The lot that waits. */
  readonly lot: Id
  /** How much of it. Absent: all that is left. */
  readonly amount?: Money | null | undefined
  /** The customer it belongs to. */
  readonly customer: Id
  /**
   * Which account of the customer. None: the account as a whole.
   * Left out: none.
   */
  readonly account?: readonly Field[] | undefined
  /**
   * What kind of money it is.
   * Left out: `advance`.
   */
  readonly nature?: Nature | undefined
}

/** Set up an account (开户). */
export interface CommandOpenAccount {
  readonly kind: 'openAccount'
  /** The account. */
  readonly account: AccountKey
}

/** Close an account (销户). */
export interface CommandCloseAccount {
  readonly kind: 'closeAccount'
  /** The account. */
  readonly account: AccountKey
}

/** Open a closed account again. */
export interface CommandReopenAccount {
  readonly kind: 'reopenAccount'
  /** The account. */
  readonly account: AccountKey
}

/** Set money aside for an order or a dispute (冻结). For a refund there is a command of its own. */
export interface CommandHold {
  readonly kind: 'hold'
  /** The hold. Absent: it is called as the order. */
  readonly hold?: Id | null | undefined
  /** The account. */
  readonly account: AccountKey
  /** How much. */
  readonly amount: Money
  /**
   * What it is for.
   * Left out: `order`.
   */
  readonly purpose?: HoldPurpose | undefined
  /** The order or claim behind it. */
  readonly reference?: Id | null | undefined
  /**
   * The fields of what it will pay.
   * Left out: none.
   */
  readonly fields?: readonly Field[] | undefined
  /** The first day on which it no longer holds. */
  readonly until?: CivilDate | null | undefined
  /**
   * The lots to use, in this order.
   * Left out: none.
   */
  readonly lots?: readonly Id[] | undefined
}

/** Pay a receivable from a hold (请款); what is not used is free again. */
export interface CommandCapture {
  readonly kind: 'capture'
  /** The hold. */
  readonly hold: Id
  /** The item. */
  readonly item: Id
  /** How much. Absent: all that is held. */
  readonly amount?: Money | null | undefined
}

/** Give up a hold (解冻). */
export interface CommandRelease {
  readonly kind: 'release'
  /** The hold. */
  readonly hold: Id
}

/** Record that a hold ended by its date. */
export interface CommandLapse {
  readonly kind: 'lapse'
  /** The hold. */
  readonly hold: Id
}

/** Move money to another account (转账). */
export interface CommandTransfer {
  readonly kind: 'transfer'
  /** The account it comes from. */
  readonly account: AccountKey
  /** The account it goes to. */
  readonly to: AccountKey
  /** How much. */
  readonly amount: Money
  /**
   * The lots to use, in this order.
   * Left out: none.
   */
  readonly lots?: readonly Id[] | undefined
}

/** Change the kind of money (重分类). */
export interface CommandReclassify {
  readonly kind: 'reclassify'
  /** The account. */
  readonly account: AccountKey
  /** How much. */
  readonly amount: Money
  /** What kind it becomes. */
  readonly nature: Nature
  /** The lots, in this order, at least one. */
  readonly lots: readonly Id[]
}

/** Take expired money off the books (到期失效). */
export interface CommandExpire {
  readonly kind: 'expire'
  /** The account. */
  readonly account: AccountKey
}

/** Keep deposits because the payer broke the contract (没收定金). */
export interface CommandForfeit {
  readonly kind: 'forfeit'
  /** The account. */
  readonly account: AccountKey
  /** How much. */
  readonly amount: Money
  /** The lots, in this order, at least one. */
  readonly lots: readonly Id[]
}

/** Let a scheme decide which money of a customer pays which receivables (自动核销). */
export interface CommandAllocate {
  readonly kind: 'allocate'
  /** The customer. */
  readonly customer: Id
  /** The scheme. Absent: that of the rules. */
  readonly scheme?: Scheme | null | undefined
  /** Only money and receivables in this currency. Absent: each currency on its own. */
  readonly currency?: Currency | null | undefined
  /**
   * Only these lots. None: all.
   * Left out: none.
   */
  readonly lots?: readonly Id[] | undefined
  /**
   * Only these items. None: all that are open.
   * Left out: none.
   */
  readonly items?: readonly Id[] | undefined
}

/** Pay one receivable (指定核销). */
export interface CommandPay {
  readonly kind: 'pay'
  /** The item. */
  readonly item: Id
  /** How much. Absent: all that is open. */
  readonly amount?: Money | null | undefined
  /** The account the money comes from. Absent: that of the first lot, or the account of the customer as a whole. */
  readonly account?: AccountKey | null | undefined
  /**
   * The lots to use, in this order.
   * Left out: none.
   */
  readonly lots?: readonly Id[] | undefined
}

/** Take an allocation back (反核销): the money goes back to its lots, the receivable is open again. */
export interface CommandUndoAllocation {
  readonly kind: 'undoAllocation'
  /** The allocation, as its event names it. */
  readonly allocation: Id
  /** How much. Absent: all that stands. */
  readonly amount?: Money | null | undefined
}

/** Ask for a refund (退款申请): the money is set aside. */
export interface CommandRequestRefund {
  readonly kind: 'requestRefund'
  /** The refund. Absent: it is called as the order. */
  readonly refund?: Id | null | undefined
  /** The account. */
  readonly account: AccountKey
  /** How much. */
  readonly amount: Money
  /**
   * Why.
   * Left out: `unused`.
   */
  readonly cause?: RefundCause | undefined
  /**
   * The lots to use, in this order.
   * Left out: none.
   */
  readonly lots?: readonly Id[] | undefined
}

/** Record that a refund was paid out (退款付款). */
export interface CommandPayRefund {
  readonly kind: 'payRefund'
  /** The refund. */
  readonly refund: Id
  /** How much. Absent: all that was asked for. */
  readonly amount?: Money | null | undefined
  /** The payment that carries it. */
  readonly reference?: Id | null | undefined
}

/** Give up a refund (撤销退款): the money is free again. */
export interface CommandCancelRefund {
  readonly kind: 'cancelRefund'
  /** The refund. */
  readonly refund: Id
}

/** Close all days up to one (结账): nothing is recorded on them any more. */
export interface CommandClosePeriod {
  readonly kind: 'closePeriod'
  /** The last closed day. */
  readonly through: CivilDate
}

/** Open closed days again (反结账). */
export interface CommandOpenPeriod {
  readonly kind: 'openPeriod'
  /** The first open day. */
  readonly since: CivilDate
}

/** Tag a record (打标签). */
export interface CommandTag {
  readonly kind: 'tag'
  /** What is tagged. */
  readonly subject: RecordKey
  /** The tag. */
  readonly tag: Id
}

/** Take a tag off. */
export interface CommandUntag {
  readonly kind: 'untag'
  /** What is tagged. */
  readonly subject: RecordKey
  /** The tag. */
  readonly tag: Id
}

/** Write a comment (备注). */
export interface CommandComment {
  readonly kind: 'comment'
  /** What it is about. */
  readonly subject: RecordKey
  /** The text, 1 to 4,096 bytes. */
  readonly text: string
}

/** Change the rules of the book from a business date on (规则变更). */
export interface CommandChangeRules {
  readonly kind: 'changeRules'
  /** The first day on which they hold. */
  readonly since: CivilDate
  /** The rules. */
  readonly rules: BookRules
}

/** Say who is there (人员变更): people and departments, new or changed. Nobody is deleted; who left has an end. */
export interface CommandChangePeople {
  readonly kind: 'changePeople'
  /**
   * The people, each as a whole.
   * Left out: none.
   */
  readonly people?: readonly Person[] | undefined
  /**
   * The departments of which the head is known.
   * Left out: none.
   */
  readonly departments?: readonly Department[] | undefined
}

/** Say who may do what (权限变更). Without a policy everybody may do everything. */
export interface CommandChangeAccess {
  readonly kind: 'changeAccess'
  /** The policy. Absent: none any more. */
  readonly policy?: AccessPolicy | null | undefined
}

/** Say what needs whose approval (审批规则变更): a new policy, or a later version of one. */
export interface CommandChangeApprovalPolicy {
  readonly kind: 'changeApprovalPolicy'
  /** The policy. Its actions are those of commands. */
  readonly policy: ApprovalPolicy
}

/** Ask for approval no longer as a policy says. Cases that are open go on. */
export interface CommandRemoveApprovalPolicy {
  readonly kind: 'removeApprovalPolicy'
  /** The policy, with all its versions. */
  readonly policy: Id
}

/** Answer a case (审批): an order that waits. With the last approval it is carried out. */
export interface CommandAnswerCase {
  readonly kind: 'answerCase'
  /** The case: the order that waits. */
  readonly case: Id
  /** The step that is meant. */
  readonly step: Id
  /** The digest of the content that was looked at, as the case says it. */
  readonly digest: Id
  /** The answer. */
  readonly act: CaseAct
  /** What is said with it, at most 4,000 bytes. */
  readonly comment?: string | null | undefined
}

/** Carry out what was approved and could not be carried out then (执行). */
export interface CommandCarryOut {
  readonly kind: 'carryOut'
  /** The case. */
  readonly case: Id
}

/**
 * Take a movement of money back (撤销划转): a transfer, an identification, a reclassification, an expiry or a
 * forfeiture. The same amounts are on the same lots again. What has an undo of its own is refused.
 */
export interface CommandUndoMovement {
  readonly kind: 'undoMovement'
  /** The movement, as its event names it. */
  readonly movement: Id
  /** How much. Absent: all that stands. */
  readonly amount?: Money | null | undefined
}

/** Record that the bank returned a refund that was paid out (退款退回): the money is on its lots again. */
export interface CommandReturnRefund {
  readonly kind: 'returnRefund'
  /** The refund. */
  readonly refund: Id
  /** How much came back. Absent: all that was paid and did not come back yet. */
  readonly amount?: Money | null | undefined
}

/**
 * Credit what is paid already (红字冲销转预收): the customer has the money on account, as a lot that is called as
 * the credit note.
 */
export interface CommandCreditAccount {
  readonly kind: 'creditAccount'
  /** The credit note, unique for ever, together with those of receivables. */
  readonly note: Id
  /** The account. */
  readonly account: AccountKey
  /** How much. */
  readonly amount: Money
  /**
   * What kind of money it is; never given or unidentified.
   * Left out: `advance`.
   */
  readonly nature?: Nature | undefined
}

/** Say what a foreign currency is worth in the home currency, from the business date on (记账汇率). */
export interface CommandSetRate {
  readonly kind: 'setRate'
  /** From the currency into that of the book. */
  readonly quote: Quote
}

/** Move all foreign receivables and foreign money to the closing rates of the business date (期末调汇). */
export interface CommandRevalue {
  readonly kind: 'revalue'
  /** The revaluation, unique for ever. Absent: it is called as the order. */
  readonly revaluation?: Id | null | undefined
  /**
   * The closing rates. A currency that is not named has the rate of the day.
   * Left out: none.
   */
  readonly quotes?: readonly Quote[] | undefined
}

/** Take a revaluation back (撤销调汇), or off when the next period begins (期初冲回). */
export interface CommandUndoRevaluation {
  readonly kind: 'undoRevaluation'
  /** The revaluation. */
  readonly revaluation: Id
}

/** Begin to reconcile a period of a bank account (开始对账). */
export interface CommandStartReconciliation {
  readonly kind: 'startReconciliation'
  /** The bank account. */
  readonly account: Id
  /** The period. */
  readonly span: PeriodSpan
}

/** Sign the reconciliation of a period (对账签核). What is signed stays outside: the book keeps its digest. */
export interface CommandSignReconciliation {
  readonly kind: 'signReconciliation'
  /** What is signed. */
  readonly content: PeriodContent
}

/** Take the signature of a period back, with a reason (撤销签核). */
export interface CommandReopenReconciliation {
  readonly kind: 'reopenReconciliation'
  /** The bank account. */
  readonly account: Id
  /** The period. */
  readonly span: PeriodSpan
  /** Why, 1 to 1,000 bytes. */
  readonly note: string
}

/** Bring the exceptions of a bank account up to date with what a run found (对账异常登记). */
export interface CommandRaiseExceptions {
  readonly kind: 'raiseExceptions'
  /** The bank account. */
  readonly account: Id
  /**
   * All that the run found: what it does not find again is cleared.
   * Left out: none.
   */
  readonly findings?: readonly ExceptionFinding[] | undefined
  /**
   * Who owns new ones, each class at most once.
   * Left out: none.
   */
  readonly rules?: readonly ExceptionRule[] | undefined
}

/** Give an exception to somebody, begin to work on it, accept it or open it again (异常处理). */
export interface CommandChangeException {
  readonly kind: 'changeException'
  /** The bank account. */
  readonly account: Id
  /** The exception. */
  readonly exception: Id
  /** What is done with it. */
  readonly change: ExceptionChange
}

/** A fact of the book. Amounts, lots and dates are those that were decided then, whatever becomes of the rules. */
export type BookEvent =
  | BookEventCustomerRegistered
  | BookEventCustomerRenamed
  | BookEventCustomerMerged
  | BookEventOwnerReassigned
  | BookEventContractRegistered
  | BookEventContractSubmitted
  | BookEventContractApproved
  | BookEventContractAmended
  | BookEventMilestoneReached
  | BookEventContractTerminated
  | BookEventReceivableOpened
  | BookEventReceivableChanged
  | BookEventReceivableMoved
  | BookEventReceivableInvoiced
  | BookEventReceivableDisputed
  | BookEventDisputeSettled
  | BookEventReceivableCanceled
  | BookEventWrittenOff
  | BookEventRecovered
  | BookEventCredited
  | BookEventReceiptClaimed
  | BookEventReceiptConfirmed
  | BookEventReceiptRejected
  | BookEventReceiptBounced
  | BookEventMoved
  | BookEventAllocated
  | BookEventUnallocated
  | BookEventRefundRequested
  | BookEventRefundPaid
  | BookEventRefundCanceled
  | BookEventPeriodClosed
  | BookEventPeriodOpened
  | BookEventTagged
  | BookEventUntagged
  | BookEventCommented
  | BookEventRulesChanged
  | BookEventPeopleChanged
  | BookEventAccessChanged
  | BookEventApprovalPolicyChanged
  | BookEventApprovalPolicyRemoved
  | BookEventCaseOpened
  | BookEventCaseAnswered
  | BookEventCaseCarriedOut
  | BookEventCaseHeldUp
  | BookEventRefused
  | BookEventRefundReturned
  | BookEventCreditedOnAccount
  | BookEventRateSet
  | BookEventRevalued
  | BookEventRevaluationUndone
  | BookEventReconciliationStarted
  | BookEventReconciliationSigned
  | BookEventReconciliationReopened
  | BookEventExceptionsRaised
  | BookEventExceptionChanged

/** A customer is known from now on. */
export interface BookEventCustomerRegistered {
  readonly kind: 'customerRegistered'
  /** The customer. */
  readonly customer: Customer
}

/** A customer has another name. */
export interface BookEventCustomerRenamed {
  readonly kind: 'customerRenamed'
  /** The customer. */
  readonly customer: Id
  /** The name before. */
  readonly before?: string | null | undefined
  /** The name from now on. */
  readonly after: string
}

/** A customer became another one; the money and the receivables that went over follow as events of their own. */
export interface BookEventCustomerMerged {
  readonly kind: 'customerMerged'
  /** The customer who went over. */
  readonly customer: Id
  /** The customer who stays. */
  readonly into: Id
}

/** A customer has another owner. */
export interface BookEventOwnerReassigned {
  readonly kind: 'ownerReassigned'
  /** The customer. */
  readonly customer: Id
  /** The owner before. */
  readonly before?: Id | null | undefined
  /** The owner from now on. */
  readonly after: Id
  /** The department of the owner from now on. */
  readonly department?: Id | null | undefined
}

/** A contract is written down, with its schedule. */
export interface BookEventContractRegistered {
  readonly kind: 'contractRegistered'
  /** The contract. */
  readonly contract: Contract
  /** Its installments. */
  readonly schedule: Schedule
}

/** A contract waits for approval. */
export interface BookEventContractSubmitted {
  readonly kind: 'contractSubmitted'
  /** The contract. */
  readonly contract: Id
}

/** A contract holds. */
export interface BookEventContractApproved {
  readonly kind: 'contractApproved'
  /** The contract. */
  readonly contract: Id
}

/** A contract has another schedule. */
export interface BookEventContractAmended {
  readonly kind: 'contractAmended'
  /** The contract. */
  readonly contract: Id
  /** The version of the schedule. */
  readonly version: number
  /** The amount before. */
  readonly before: Money
  /** The schedule from now on. */
  readonly schedule: Schedule
  /** What the dates of later events follow from; absent: as before. */
  readonly basis?: ScheduleRequest | null | undefined
  /**
   * The installments that the lines of the basis are, in order.
   * Left out: none.
   */
  readonly numbers?: readonly number[] | undefined
}

/** Something happened that installments waited for. */
export interface BookEventMilestoneReached {
  readonly kind: 'milestoneReached'
  /** The contract. */
  readonly contract: Id
  /** What happened, and when. */
  readonly event: EventDate
  /** The schedule from now on. */
  readonly schedule: Schedule
}

/** A contract is ended. */
export interface BookEventContractTerminated {
  readonly kind: 'contractTerminated'
  /** The contract. */
  readonly contract: Id
}

/** A receivable is owed from now on. */
export interface BookEventReceivableOpened {
  readonly kind: 'receivableOpened'
  /** The receivable. */
  readonly receivable: Receivable
  /** The installment it comes from. */
  readonly origin?: ItemOrigin | null | undefined
  /** The item it charges for. */
  readonly charge?: ChargeOrigin | null | undefined
  /** What it is worth in the home currency, if it is foreign and the book has one. */
  readonly home?: Money | null | undefined
}

/** A receivable has another amount or date because its contract changed. */
export interface BookEventReceivableChanged {
  readonly kind: 'receivableChanged'
  /** The item. */
  readonly item: Id
  /** What it came to before. */
  readonly before: Money
  /** What it comes to from now on. */
  readonly amount: Money
  /** When it was due before. */
  readonly dueBefore: CivilDate
  /** When it is due from now on. */
  readonly due: CivilDate
  /** What the more is worth in the home currency, if it has a value there. */
  readonly home?: Money | null | undefined
}

/** A receivable went over to another customer. */
export interface BookEventReceivableMoved {
  readonly kind: 'receivableMoved'
  /** The item. */
  readonly item: Id
  /** The customer before. */
  readonly before: Id
  /** The customer from now on. */
  readonly customer: Id
}

/** A receivable was invoiced. */
export interface BookEventReceivableInvoiced {
  readonly kind: 'receivableInvoiced'
  /** The item. */
  readonly item: Id
  /** The invoice. */
  readonly invoice: Id
}

/** A receivable is disputed. */
export interface BookEventReceivableDisputed {
  readonly kind: 'receivableDisputed'
  /** The item. */
  readonly item: Id
}

/** A dispute is over. */
export interface BookEventDisputeSettled {
  readonly kind: 'disputeSettled'
  /** The item. */
  readonly item: Id
}

/** A receivable fell away. */
export interface BookEventReceivableCanceled {
  readonly kind: 'receivableCanceled'
  /** The item. */
  readonly item: Id
  /** What was open of it. */
  readonly amount: Money
}

/** A receivable, or a part of it, was given up. */
export interface BookEventWrittenOff {
  readonly kind: 'writtenOff'
  /** The item. */
  readonly item: Id
  /** How much. */
  readonly amount: Money
  /**
   * How that goes to the parts of the item; none if it has no parts.
   * Left out: none.
   */
  readonly parts?: readonly ItemPart[] | undefined
}

/** What was written off is owed again. */
export interface BookEventRecovered {
  readonly kind: 'recovered'
  /** The item. */
  readonly item: Id
  /** How much. */
  readonly amount: Money
  /**
   * How that goes to the parts of the item; none if it has no parts.
   * Left out: none.
   */
  readonly parts?: readonly ItemPart[] | undefined
}

/** A receivable was credited. */
export interface BookEventCredited {
  readonly kind: 'credited'
  /** The credit note. */
  readonly note: Id
  /** The item. */
  readonly item: Id
  /** How much. */
  readonly amount: Money
  /**
   * How that goes to the parts of the item; none if it has no parts.
   * Left out: none.
   */
  readonly parts?: readonly ItemPart[] | undefined
}

/** Somebody says that money arrived. */
export interface BookEventReceiptClaimed {
  readonly kind: 'receiptClaimed'
  /** The receipt, with its id, customer and day of arrival. */
  readonly receipt: Receipt
}

/** Money arrived. */
export interface BookEventReceiptConfirmed {
  readonly kind: 'receiptConfirmed'
  /** The receipt. */
  readonly receipt: Id
  /** The number of the bank, if it was not claimed before. */
  readonly bankRef?: Id | null | undefined
  /**
   * What proves it, if it was not claimed before.
   * Left out: none.
   */
  readonly evidence?: readonly Evidence[] | undefined
  /** The deposit. */
  readonly movement: Movement
  /** What it is worth in the home currency, if it is foreign and the book has one. */
  readonly home?: Money | null | undefined
}

/** Claimed money did not arrive. */
export interface BookEventReceiptRejected {
  readonly kind: 'receiptRejected'
  /** The receipt. */
  readonly receipt: Id
}

/** The bank took a receipt back. */
export interface BookEventReceiptBounced {
  readonly kind: 'receiptBounced'
  /** The receipt. */
  readonly receipt: Id
  /** The deposit taken back. */
  readonly movement: Movement
}

/**
 * Money moved on accounts without paying a receivable: a hold and its release, a transfer, an identification,
 * a reclassification, an expiry, a forfeiture, one of the last five taken back, an account opened or closed.
 */
export interface BookEventMoved {
  readonly kind: 'moved'
  /** The movement. */
  readonly movement: Movement
}

/** Money paid a receivable (核销). */
export interface BookEventAllocated {
  readonly kind: 'allocated'
  /** The receivable. */
  readonly item: Id
  /** How much of the money. */
  readonly amount: Money
  /**
   * What was settled beside it without being paid.
   * Left out: none.
   */
  readonly differences?: readonly ItemDifference[] | undefined
  /**
   * How both go to the parts of the item; none if it has no parts.
   * Left out: none.
   */
  readonly parts?: readonly ItemPart[] | undefined
  /** What it took of which lots. Its id is the id of the allocation. */
  readonly movement: Movement
  /** What the money was worth more than the receivable (已实现汇兑收益), below zero if less, in the home currency. */
  readonly exchange?: Money | null | undefined
}

/** An allocation, or a part of it, was taken back (反核销). */
export interface BookEventUnallocated {
  readonly kind: 'unallocated'
  /** The allocation. */
  readonly allocation: Id
  /** The receivable. */
  readonly item: Id
  /** How much of the money. */
  readonly amount: Money
  /** What was settled beside it and is owed again. */
  readonly differences?: Money | null | undefined
  /**
   * How both come back to the parts of the item.
   * Left out: none.
   */
  readonly parts?: readonly ItemPart[] | undefined
  /** What went back to which lots. */
  readonly movement: Movement
  /** What of the exchange difference is taken back, with the opposite sign. */
  readonly exchange?: Money | null | undefined
}

/** A refund is asked for; its money is set aside. */
export interface BookEventRefundRequested {
  readonly kind: 'refundRequested'
  /** The refund. */
  readonly refund: Id
  /** Why. */
  readonly cause: RefundCause
  /** The hold. */
  readonly movement: Movement
}

/** A refund was paid out. */
export interface BookEventRefundPaid {
  readonly kind: 'refundPaid'
  /** The refund. */
  readonly refund: Id
  /** What was paid out of which lots. */
  readonly movement: Movement
}

/** A refund was given up. */
export interface BookEventRefundCanceled {
  readonly kind: 'refundCanceled'
  /** The refund. */
  readonly refund: Id
  /** The release. */
  readonly movement: Movement
}

/** All days up to one are closed. */
export interface BookEventPeriodClosed {
  readonly kind: 'periodClosed'
  /** The last closed day. */
  readonly through: CivilDate
}

/** Closed days are open again. */
export interface BookEventPeriodOpened {
  readonly kind: 'periodOpened'
  /** The first open day. */
  readonly since: CivilDate
}

/** A record has a tag. */
export interface BookEventTagged {
  readonly kind: 'tagged'
  /** What is tagged. */
  readonly subject: RecordKey
  /** The tag. */
  readonly tag: Id
}

/** A record has a tag no more. */
export interface BookEventUntagged {
  readonly kind: 'untagged'
  /** What was tagged. */
  readonly subject: RecordKey
  /** The tag. */
  readonly tag: Id
}

/** Somebody wrote a comment. */
export interface BookEventCommented {
  readonly kind: 'commented'
  /** What it is about. */
  readonly subject: RecordKey
  /** The text. */
  readonly text: string
}

/** Rules hold from a business date on. */
export interface BookEventRulesChanged {
  readonly kind: 'rulesChanged'
  /** The first day on which they hold. */
  readonly since: CivilDate
  /** The rules. */
  readonly rules: BookRules
}

/** People and departments are as they are here from now on. */
export interface BookEventPeopleChanged {
  readonly kind: 'peopleChanged'
  /**
   * The people.
   * Left out: none.
   */
  readonly people?: readonly Person[] | undefined
  /**
   * The departments.
   * Left out: none.
   */
  readonly departments?: readonly Department[] | undefined
}

/** Who may do what, from now on. */
export interface BookEventAccessChanged {
  readonly kind: 'accessChanged'
  /** The policy; absent: none any more. */
  readonly policy?: AccessPolicy | null | undefined
}

/** What needs whose approval, from now on. */
export interface BookEventApprovalPolicyChanged {
  readonly kind: 'approvalPolicyChanged'
  /** The policy. */
  readonly policy: ApprovalPolicy
}

/** Nothing needs approval by this policy any more. */
export interface BookEventApprovalPolicyRemoved {
  readonly kind: 'approvalPolicyRemoved'
  /** The policy. */
  readonly policy: Id
}

/** An order waits for approval; nothing of it has happened (发起审批). */
export interface BookEventCaseOpened {
  readonly kind: 'caseOpened'
  /** The case, called as the order. */
  readonly case: ApprovalCase
  /** The commands of the order. */
  readonly commands: readonly Command[]
}

/** Somebody answered a case. */
export interface BookEventCaseAnswered {
  readonly kind: 'caseAnswered'
  /** The case. */
  readonly case: Id
  /** The answer, and what it did. */
  readonly entry: CaseEntry
}

/** The order that waited is carried out: the events that follow are what it does. */
export interface BookEventCaseCarriedOut {
  readonly kind: 'caseCarriedOut'
  /** The case. */
  readonly case: Id
}

/** The order that waited is approved and cannot be carried out as the book stands. */
export interface BookEventCaseHeldUp {
  readonly kind: 'caseHeldUp'
  /** The case. */
  readonly case: Id
  /** The code of the refusal. */
  readonly code: string
  /** The refusal with its path and figures, as JSON. */
  readonly refusal: string
}

/** An order was refused because of what was on the books. It stays refused. */
export interface BookEventRefused {
  readonly kind: 'refused'
  /** The code of the refusal. */
  readonly code: string
  /** The refusal with its path and figures, as JSON. */
  readonly refusal: string
}

/** A refund that was paid out, or a part of it, came back. */
export interface BookEventRefundReturned {
  readonly kind: 'refundReturned'
  /** The refund. */
  readonly refund: Id
  /** What is on which lots again. */
  readonly movement: Movement
}

/** What was paid already was credited: the customer has it on account. */
export interface BookEventCreditedOnAccount {
  readonly kind: 'creditedOnAccount'
  /** The credit note. */
  readonly note: Id
  /** The deposit. Its lot is called as the credit note. */
  readonly movement: Movement
  /** What it is worth in the home currency, if it is foreign and the book has one. */
  readonly home?: Money | null | undefined
}

/** A currency is worth so much from the business date on. */
export interface BookEventRateSet {
  readonly kind: 'rateSet'
  /** From the currency into that of the book. */
  readonly quote: Quote
}

/** Foreign records of a customer have another value (期末调汇). */
export interface BookEventRevalued {
  readonly kind: 'revalued'
  /** The revaluation. */
  readonly revaluation: Id
  /** The customer. */
  readonly customer: Id
  /** The closing rates that were used. */
  readonly quotes: readonly Quote[]
  /** The records with what changed. */
  readonly rows: readonly ValueChange[]
  /** What that gains, below zero if it loses (未实现汇兑损益). */
  readonly gain: Money
}

/** What a revaluation changed for a customer is taken back. */
export interface BookEventRevaluationUndone {
  readonly kind: 'revaluationUndone'
  /** The revaluation. */
  readonly revaluation: Id
  /** The customer, as the revaluation named it. */
  readonly customer: Id
  /** The records with what changed. */
  readonly rows: readonly ValueChange[]
  /** What that gains, below zero if it loses. */
  readonly gain: Money
}

/** Somebody began to reconcile a period of a bank account. */
export interface BookEventReconciliationStarted {
  readonly kind: 'reconciliationStarted'
  /** The bank account. */
  readonly account: Id
  /** The period. */
  readonly span: PeriodSpan
}

/** Somebody signed the reconciliation of a period: who gave the order, when it was recorded. */
export interface BookEventReconciliationSigned {
  readonly kind: 'reconciliationSigned'
  /** The bank account. */
  readonly account: Id
  /** The period. */
  readonly span: PeriodSpan
  /** The digest of what was signed. */
  readonly digest: string
}

/** The signature of a period was taken back. */
export interface BookEventReconciliationReopened {
  readonly kind: 'reconciliationReopened'
  /** The bank account. */
  readonly account: Id
  /** The period. */
  readonly span: PeriodSpan
  /** Why. */
  readonly note: string
}

/** A run of the reconciliation left the exceptions of an account so. */
export interface BookEventExceptionsRaised {
  readonly kind: 'exceptionsRaised'
  /** The bank account. */
  readonly account: Id
  /**
   * Those that are new, cleared, back or changed, by id. The others stay as they were.
   * Left out: none.
   */
  readonly changed?: readonly ExceptionRecord[] | undefined
}

/** Somebody did something with an exception. */
export interface BookEventExceptionChanged {
  readonly kind: 'exceptionChanged'
  /** The bank account. */
  readonly account: Id
  /** The exception. */
  readonly exception: Id
  /** What was done with it. */
  readonly change: ExceptionChange
}

/** What has a version of its own: the number of events that touched it. */
export type BookStream =
  | BookStreamBook
  | BookStreamCustomer
  | BookStreamContract
  | BookStreamAccount

/** The whole book. */
export interface BookStreamBook {
  readonly kind: 'book'
}

/** A customer with all accounts, receivables and receipts. */
export interface BookStreamCustomer {
  readonly kind: 'customer'
  /** The customer. */
  readonly customer: Id
}

/** A contract. */
export interface BookStreamContract {
  readonly kind: 'contract'
  /** The contract. */
  readonly contract: Id
}

/** A single prepayment account. */
export interface BookStreamAccount {
  readonly kind: 'account'
  /** The account. */
  readonly account: AccountKey
}

/** A stream must still be at this version, or the order is refused: of two writers one wins. */
export interface Expected {
  /** The stream. */
  readonly stream: BookStream
  /** Its version; 0 if nothing was recorded of it. */
  readonly version: number
}

/**
 * One command, or a batch of which each sees what those before it did.
 *
 * The id is bound to the content for ever: the same order again has the same answer and does nothing new, another
 * content under the id is refused. The content is the commands, who gives them and the business date. The instant
 * and the expected versions are not part of it: they belong to the attempt, and a retry has others.
 */
export interface Order {
  /** The order, unique for ever; made and kept by the caller before the first attempt. */
  readonly id: Id
  /** Who gives it. */
  readonly by: Id
  /** When it is recorded (记录时间), as the host's clock says; never before the last recorded instant. */
  readonly at: Instant
  /** The business date (业务日期) of everything it does. */
  readonly on: CivilDate
  /**
   * What the writer believes to be current; none: whatever it is.
   * Left out: none.
   */
  readonly expect?: readonly Expected[] | undefined
  /** What is to be done, 1 to 10,000 commands. */
  readonly commands: readonly Command[]
}

/**
 * One line of the log: what the host stores, as it is, and reads back.
 *
 * Its canonical form is the JSON line of `line`: fields in the order of their declaration, no blanks,
 * nothing that says what its absence says. `parse` takes no other form.
 */
export interface Recorded {
  /** The version of the format of the event, 1 today. */
  readonly format: number
  /** The book. */
  readonly book: Id
  /** Its number in the log, from 1 without gaps. */
  readonly sequence: number
  /** The order that did it. */
  readonly order: Id
  /** Its place among the events of the order, from 1. */
  readonly index: number
  /** How many events the order has. */
  readonly of: number
  /** The fingerprint of the order; only on its first event. */
  readonly fingerprint?: string | null | undefined
  /** Who gave the order. */
  readonly by: Id
  /** When it was recorded. */
  readonly at: Instant
  /** The business date. */
  readonly on: CivilDate
  /** What it belongs to. */
  readonly stream: BookStream
  /** The version of the stream after it. */
  readonly version: number
  /** What happened. */
  readonly event: BookEvent
}

/** The first events of a branch belong to another book. */
export interface Origin {
  /** The book they belong to. */
  readonly book: Id
  /** The last of them. */
  readonly through: number
}

/** Why an order was refused, for ever. */
export interface OrderRefusal {
  /** The code. */
  readonly code: string
  /** The field of the order. */
  readonly path: string
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese. */
  readonly zh: string
}

/** What an order does, or did. */
export interface Decision {
  /** The order. */
  readonly order: Id
  /** To be stored, all or none, and then applied. None if the order was recorded before. */
  readonly events: readonly Recorded[]
  /**
   * What the order did when it was recorded before.
   * Left out: none.
   */
  readonly earlier?: readonly Recorded[] | undefined
  /**
   * Whether the order waits for approval: then its events open a case, called as the order, and do nothing else.
   * Left out: `false`.
   */
  readonly waits?: boolean | undefined
  /** Why the order was refused; the events are then the one that remembers it. */
  readonly refusal?: OrderRefusal | null | undefined
}

/** What an order does, or did, as the lines of the log. */
export interface DecisionLog {
  /** The order. */
  readonly order: Id
  /** The lines to be stored, all or none, and then applied; each is ended. Empty if the order was recorded before. */
  readonly lines: string
  /** The number of lines. */
  readonly count: number
  /**
   * Whether the order waits for approval.
   * Left out: `false`.
   */
  readonly waits?: boolean
  /** Why the order was refused; the line is then the one that remembers it. */
  readonly refusal?: OrderRefusal
}

/** A point in the past of a book. */
export type Until =
  | UntilSequence
  | UntilRecorded

/** After the event of that number. */
export interface UntilSequence {
  readonly kind: 'sequence'
  /** The number, 0 for the empty book. */
  readonly sequence: number
}

/** After everything that was recorded by an instant. */
export interface UntilRecorded {
  readonly kind: 'recorded'
  /** The instant. */
  readonly at: Instant
}

/**
 * A book at a point (快照), to be kept and restored.
 *
 * It holds the events, not the figures that follow from them: figures are worked out again when it is restored, so
 * that no snapshot of an older version can carry an old mistake along. The digest tells whether it was changed or cut.
 */
export interface BookSnapshot {
  /** The version of the format, 1 today. */
  readonly format: number
  /** The book. */
  readonly book: Id
  /**
   * Whose the first events are, if the book is a branch.
   * Left out: none.
   */
  readonly origins?: readonly Origin[] | undefined
  /** The number of the last event. */
  readonly sequence: number
  /** SHA-256 over the lines of the events, each with its line end, in hexadecimal digits. */
  readonly digest: string
  /** The events. */
  readonly events: readonly Recorded[]
}

/** In whose eyes a query is answered (查看人). */
export interface Viewer {
  /** The person. */
  readonly person: Id
  /** The instant at which the rights are those of the person. */
  readonly at: Instant
}

/** Who gave a field its present value. */
export interface FieldBlame {
  /** The field, as the view of the record spells it. */
  readonly field: string
  /** The number of the event. */
  readonly sequence: number
  /** The order that did it. */
  readonly order: Id
  /** Who gave the order. */
  readonly by: Id
  /** When it was recorded. */
  readonly at: Instant
  /** The business date. */
  readonly on: CivilDate
}

/** What was recorded in a period, and what of earlier work was put right in it. */
export interface BookCorrections {
  /** Orders that were carried out, wait, or were refused and remembered. */
  readonly orders: number
  /** Receipts, receivables and allocations that were recorded: the work that can be wrong. */
  readonly recorded: number
  /** What was put right, by kind, in the order of the kinds; those of which there were none are left out. */
  readonly kinds: readonly CorrectionCount[]
  /** All of them. */
  readonly corrected: number
  /** Corrections for each record. Absent: nothing was recorded. */
  readonly rate?: Fraction
  /** Orders that were refused and remembered, by code (指令驳回). */
  readonly refused: readonly RefusalCount[]
}

/** How often one kind of correction was made. */
export interface CorrectionCount {
  /** The kind. */
  readonly kind: CorrectionKind
  /** How often. */
  readonly count: number
}

/**
 * Something that puts earlier work right.
 *
 * - `allocationUndone`: An allocation was taken back (反核销).
 * - `movementUndone`: A transfer, an identification or another movement of money was taken back (撤销).
 * - `receiptBounced`: The bank took a receipt back (退票).
 * - `receiptRejected`: A claimed receipt was no receipt (认领驳回).
 * - `receivableCanceled`: A receivable was canceled (作废).
 * - `receivableChanged`: The amount or the due date of a receivable was changed (应收变更).
 * - `credited`: A credit note took something off (红字).
 * - `refundReturned`: A refund came back from the bank (退款退回).
 * - `periodReopened`: A closed period was opened again (反结账).
 * - `revaluationUndone`: A revaluation was taken back (重估冲回).
 * - `customerMerged`: A customer turned out to be another one (客户合并).
 */
export type CorrectionKind = 'allocationUndone' | 'movementUndone' | 'receiptBounced' | 'receiptRejected' | 'receivableCanceled' | 'receivableChanged' | 'credited' | 'refundReturned' | 'periodReopened' | 'revaluationUndone' | 'customerMerged'

/** How often orders were refused for one reason. */
export interface RefusalCount {
  /** The code of the refusal. */
  readonly code: string
  /** How often. */
  readonly count: number
}

/** A case of the book: an order that waited, or waits. */
export interface OrderCase {
  /** The case with its answers, called as the order. */
  readonly case: ApprovalCase
  /** How it stands. */
  readonly state: CaseState
  /** What the order wants. */
  readonly commands: readonly Command[]
  /** The event with which it was carried out; absent: it was not. */
  readonly carriedOut?: number
}

/** What can become of money. */
export type MoneyEnd =
  | MoneyEndPaid
  | MoneyEndRefunded
  | MoneyEndExpired
  | MoneyEndForfeited
  | MoneyEndHeld
  | MoneyEndFree

/** It paid an item (核销). */
export interface MoneyEndPaid {
  readonly kind: 'paid'
  /** The item. */
  readonly item: Id
}

/** It went back (退款). */
export interface MoneyEndRefunded {
  readonly kind: 'refunded'
}

/** It lapsed (到期失效). */
export interface MoneyEndExpired {
  readonly kind: 'expired'
}

/** It was kept (没收). */
export interface MoneyEndForfeited {
  readonly kind: 'forfeited'
}

/** It is set aside (冻结). */
export interface MoneyEndHeld {
  readonly kind: 'held'
}

/** It is there (可用); if its day is over, it waits to be taken off the books. */
export interface MoneyEndFree {
  readonly kind: 'free'
}

/** What became of a part of some money. */
export interface MoneyUse {
  /** The lot it was on at last: the one asked for, or one that it became. */
  readonly lot: Id
  /** What became of it. */
  readonly end: MoneyEnd
  /** How much, more than zero. */
  readonly amount: Money
  /** The movement that did it, after which also its voucher is called. Absent: it is still there. */
  readonly movement?: Id
  /** Its business date. Absent: it is still there. */
  readonly on?: CivilDate
}

/** Where a part of the money came from that paid an item. */
export interface MoneySource {
  /** The lot as which it first arrived: the receipt, or the credit note. */
  readonly receipt: Id
  /** The lot that paid; the same, unless it was moved or became another kind of money. */
  readonly lot: Id
  /** The movement that applied it. */
  readonly movement: Id
  /** Its business date. */
  readonly on: CivilDate
  /** How much of it stands, more than zero. */
  readonly amount: Money
}

/** What somebody should know or do, because of an event of the book (待办与消息). */
export type NoticeReason =
  | NoticeReasonDecideCase
  | NoticeReasonCaseCarriedOut
  | NoticeReasonCaseHeldUp
  | NoticeReasonCaseRejected
  | NoticeReasonConfirmReceipt
  | NoticeReasonReceiptConfirmed
  | NoticeReasonReceiptRejected
  | NoticeReasonReceiptBounced
  | NoticeReasonIdentifyReceipt
  | NoticeReasonApproveContract
  | NoticeReasonContractApproved
  | NoticeReasonPayRefund
  | NoticeReasonRefundPaid
  | NoticeReasonRefundReturned
  | NoticeReasonCustomerAssigned
  | NoticeReasonItemDisputed
  | NoticeReasonExceptionsRaised
  | NoticeReasonExceptionAssigned

/** A step of a case waits for an answer. */
export interface NoticeReasonDecideCase {
  readonly kind: 'decideCase'
  /** The case. */
  readonly case: Id
  /** What is asked for. */
  readonly action: Id
  /** Who asks. */
  readonly requester: Id
  /** The step. */
  readonly step: Id
  /** From when on it is late. */
  readonly due?: Instant
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A case was approved and is carried out. */
export interface NoticeReasonCaseCarriedOut {
  readonly kind: 'caseCarriedOut'
  /** The case. */
  readonly case: Id
  /** What was asked for. */
  readonly action: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A case was approved, and the book does not allow it any more. */
export interface NoticeReasonCaseHeldUp {
  readonly kind: 'caseHeldUp'
  /** The case. */
  readonly case: Id
  /** What was asked for. */
  readonly action: Id
  /** The code of the refusal. */
  readonly code: string
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A case was rejected. */
export interface NoticeReasonCaseRejected {
  readonly kind: 'caseRejected'
  /** The case. */
  readonly case: Id
  /** What was asked for. */
  readonly action: Id
  /** By whom. */
  readonly by: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Somebody says that money arrived: the bank has to be asked. */
export interface NoticeReasonConfirmReceipt {
  readonly kind: 'confirmReceipt'
  /** The receipt. */
  readonly receipt: Id
  /** The customer. */
  readonly customer: Id
  /** How much. */
  readonly amount: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Money that was said to have arrived did. */
export interface NoticeReasonReceiptConfirmed {
  readonly kind: 'receiptConfirmed'
  /** The receipt. */
  readonly receipt: Id
  /** The customer. */
  readonly customer: Id
  /** How much. */
  readonly amount: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Money that was said to have arrived did not. */
export interface NoticeReasonReceiptRejected {
  readonly kind: 'receiptRejected'
  /** The receipt. */
  readonly receipt: Id
  /** The customer. */
  readonly customer: Id
  /** How much. */
  readonly amount: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The bank took money back. */
export interface NoticeReasonReceiptBounced {
  readonly kind: 'receiptBounced'
  /** The receipt. */
  readonly receipt: Id
  /** The customer. */
  readonly customer: Id
  /** How much. */
  readonly amount: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Money arrived of which nobody knows whose it is. */
export interface NoticeReasonIdentifyReceipt {
  readonly kind: 'identifyReceipt'
  /** The receipt. */
  readonly receipt: Id
  /** How much. */
  readonly amount: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A contract was handed in for approval. */
export interface NoticeReasonApproveContract {
  readonly kind: 'approveContract'
  /** The contract. */
  readonly contract: Id
  /** The customer. */
  readonly customer: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A contract holds. */
export interface NoticeReasonContractApproved {
  readonly kind: 'contractApproved'
  /** The contract. */
  readonly contract: Id
  /** The customer. */
  readonly customer: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A refund waits to be paid out. */
export interface NoticeReasonPayRefund {
  readonly kind: 'payRefund'
  /** The refund. */
  readonly refund: Id
  /** The customer. */
  readonly customer: Id
  /** How much. */
  readonly amount: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A refund was paid out. */
export interface NoticeReasonRefundPaid {
  readonly kind: 'refundPaid'
  /** The refund. */
  readonly refund: Id
  /** The customer. */
  readonly customer: Id
  /** How much. */
  readonly amount: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A refund that was paid out came back from the bank. */
export interface NoticeReasonRefundReturned {
  readonly kind: 'refundReturned'
  /** The refund. */
  readonly refund: Id
  /** The customer. */
  readonly customer: Id
  /** How much. */
  readonly amount: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A customer has another owner now. */
export interface NoticeReasonCustomerAssigned {
  readonly kind: 'customerAssigned'
  /** The customer. */
  readonly customer: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A customer disputes a receivable. */
export interface NoticeReasonItemDisputed {
  readonly kind: 'itemDisputed'
  /** The item. */
  readonly item: Id
  /** The customer. */
  readonly customer: Id
  /** What is open of it. */
  readonly open: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A run left exceptions that somebody has to see to. */
export interface NoticeReasonExceptionsRaised {
  readonly kind: 'exceptionsRaised'
  /** The bank account. */
  readonly account: Id
  /** How many are open, new or changed. */
  readonly exceptions: number
  /** How many of them nobody owns. */
  readonly unowned: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** An exception is given to somebody. */
export interface NoticeReasonExceptionAssigned {
  readonly kind: 'exceptionAssigned'
  /** The bank account. */
  readonly account: Id
  /** The exception. */
  readonly exception: Id
  /** By when. */
  readonly due: CivilDate
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** What the lines are for, as far as the book knows. */
export interface BookMatch {
  /** The lines that were looked at, by id; a payment of a batch is a line of its own, `…/1`, `…/2`. */
  readonly lines: readonly MatchLine[]
  /** The decisions. */
  readonly plan: MatchPlan
  /**
   * The lines that the book has recorded before (已入账): they were not looked at again.
   * Left out: none.
   */
  readonly known?: readonly Id[] | undefined
}

/**
 * What becomes of money that is not matched.
 *
 * - `left`: It is left to somebody who looks at it.
 * - `recorded`: It is recorded as money of an owner nobody knows (未明款项), if the rules of the book name one who keeps it.
 */
export type UnmatchedMoney = 'left' | 'recorded'

/** The commands that bring matched lines into the book. */
export interface MatchBooking {
  /** The commands, for one order. */
  readonly commands: readonly Command[]
  /** The lines whose money they record. */
  readonly booked: readonly Id[]
  /**
   * The other lines, and why.
   * Left out: none.
   */
  readonly left?: readonly LineLeft[]
}

/** A line that is not booked. */
export interface LineLeft {
  /** The line. */
  readonly line: Id
  /** Why. */
  readonly why: LeftBecause
}

/**
 * Why a line is not booked.
 *
 * - `notCertain`: The match is not certain: the decision says why.
 * - `known`: It was recorded before (已入账).
 * - `moneyOut`: It is money that went out.
 * - `severalCustomers`: Its items belong to several customers: money is one customer's.
 * - `creditNote`: It uses up a credit note: that is a command of its own.
 * - `withheld`: The payer kept a tax: it is settled by the document that proves it (代扣税凭证).
 * - `difference`: The difference has no form that a book records.
 * - `changed`: What it pays is less open than when it was matched.
 * - `exchanged`: It was ordered in the currency of the items and arrived in another: the exchange is settled by a command of its own (汇兑).
 */
export type LeftBecause = 'notCertain' | 'known' | 'moneyOut' | 'severalCustomers' | 'creditNote' | 'withheld' | 'difference' | 'changed' | 'exchanged'

/**
 * Whether somebody has to do something.
 *
 * - `task`: Something to do (待办).
 * - `message`: Something to know (消息).
 */
export type NoticeKind = 'task' | 'message'

/** Something for somebody to know or to do. */
export interface Notice {
  /** The notice, unique for ever: the number of its event. */
  readonly id: Id
  /** The number of the event. */
  readonly sequence: number
  /** When the event was recorded. */
  readonly at: Instant
  /** Whether it asks for something. */
  readonly kind: NoticeKind
  /**
   * To whom, as far as the book knows. None: the host knows who does such work.
   * Left out: none.
   */
  readonly to?: readonly Id[]
  /** What it is. */
  readonly reason: NoticeReason
}

/** What was done with a period of an account. */
export interface ReconciledPeriod {
  /** The period. */
  readonly span: PeriodSpan
  /** What was done, in order. */
  readonly entries: readonly PeriodEntry[]
}

/** A point on the axes of time, and whose eyes look. */
export interface AsOf {
  /** The end of a business date. Absent: everything recorded, whatever its date. */
  readonly on?: CivilDate | null | undefined
  /** What was recorded by then. Absent: everything. */
  readonly recorded?: Instant | null | undefined
  /**
   * In whose eyes, by the rights of today (查看人): rows that may not be seen are left out or refused, hidden fields
   * are left out. Absent: those of the program that holds the book, which sees everything.
   */
  readonly viewer?: Viewer | null | undefined
}

/** A receivable with everything the book knows of it. */
export interface ItemView {
  /**
   * The receivable with what is open of it on the day. What is open of its parts, and whether it is disputed, are as
   * last recorded.
   */
  readonly receivable: Receivable
  /** What it came to on the day. */
  readonly amount: Money
  /** How it stands on the day. */
  readonly standing: ItemStanding
  /** What of it is given up on the day. */
  readonly writtenOff: Money
  /** The invoice. */
  readonly invoice?: Id
  /** The installment it comes from. */
  readonly origin?: ItemOrigin
  /**
   * Its tags.
   * Left out: none.
   */
  readonly tags?: readonly Id[]
}

/** A contract as it stands. */
export interface ContractView {
  /** The contract as registered. */
  readonly contract: Contract
  /** How far it is. */
  readonly status: ContractStatus
  /** The version of its schedule. */
  readonly version: number
  /** Its schedule. */
  readonly schedule: Schedule
  /**
   * Its receivables, without those that were canceled.
   * Left out: none.
   */
  readonly items?: readonly Id[]
}

/** A customer as of now. */
export interface CustomerView {
  /** The customer. */
  readonly customer: Customer
  /** The customer who stays, if this one was merged. */
  readonly into?: Id
  /**
   * The tags.
   * Left out: none.
   */
  readonly tags?: readonly Id[]
}

/** A receipt as it stands. */
export interface ReceiptView {
  /** The receipt. */
  readonly receipt: Id
  /** The customer it was recorded for. */
  readonly customer: Id
  /** How much. */
  readonly amount: Money
  /** How it stands. */
  readonly status: ReceiptStatus
  /** What was claimed; absent if it was recorded at once. */
  readonly claimed?: Receipt
}

/** The tax that is inside of money or a debt when it comes to be. */
export interface PostingTax {
  /** The first day on which it holds. Absent: always. */
  readonly since?: CivilDate | null | undefined
  /**
   * For money that comes in (`receivedInAdvance`), debts (`invoiced`) or charges (`lateCharge`) only. None: all.
   * Left out: none.
   */
  readonly kinds?: readonly MoneyKind[] | undefined
  /**
   * Only for records with all of these fields: those of the receipt and its account, of the receivable, of the
   * customer; `contract` also for what comes from a contract. None: all.
   * Left out: none.
   */
  readonly fields?: readonly Field[] | undefined
  /** The rate. */
  readonly rate: Percent
  /** Which of net and tax is rounded. */
  readonly rounded: TaxRounded
  /** How. */
  readonly rounding: Rounding
}

/** What a currency is worth, from a day on. */
export interface PostingQuote {
  /** The first day on which it holds. Absent: before all others. */
  readonly since?: CivilDate | null | undefined
  /** From the currency into that of the chart. */
  readonly quote: Quote
}

/**
 * How the events of a book become vouchers (制单规则). They are data of the host: the book does not keep them. With
 * the same rules the same events have the same vouchers for ever; taxes and quotes therefore have dates.
 */
export interface PostingRules {
  /** The chart. */
  readonly chart: ChartSource
  /** How a voucher is taken back. */
  readonly style: ReversalStyle
  /**
   * What is taxed, at most 1,000 rules. Of those that fit a record the latest holds, and of several the first; a
   * record that none fits has no tax.
   * Left out: none.
   */
  readonly taxes?: readonly PostingTax[] | undefined
  /**
   * What foreign money is worth in the currency of the chart, at most 100,000 quotes.
   * Left out: none.
   */
  readonly quotes?: readonly PostingQuote[] | undefined
  /**
   * Dimensions (辅助核算) of records that do not say them, at most 50.
   * Left out: none.
   */
  readonly otherwise?: readonly Field[] | undefined
}

/** Which vouchers of a book are asked for (制单范围). The default is all of them. */
export interface PostingWindow {
  /**
   * Only those of later events than the one of this number: where the answer before ended.
   * Left out: `0`.
   */
  readonly after?: number | undefined
  /** Only those of events up to this number. Absent: up to the last. */
  readonly through?: number | null | undefined
  /** Only vouchers of this day and later ones. Absent: all. */
  readonly first?: CivilDate | null | undefined
  /** Only vouchers of this day and earlier ones. Absent: all. */
  readonly last?: CivilDate | null | undefined
}

/** The vouchers of a book. */
export interface BookVouchers {
  /** One for each event that moved money, in the order of the events. Its id is `#` and the number of the event. */
  readonly vouchers: readonly Voucher[]
  /** The ids of those that would have no line by this chart. */
  readonly nothing: readonly Id[]
  /** The number of the last event that was looked at: the `after` of the next window. */
  readonly through: number
}

/** What a customer has and owes, one amount for each currency. */
export interface CustomerFigures {
  /** The customer. */
  readonly customer: Id
  /** How many events touched the customer. */
  readonly version: number
  /** What stands on the books. */
  readonly booked: readonly Money[]
  /** What can be used without being named. */
  readonly available: readonly Money[]
  /** What is set aside for orders and disputes. */
  readonly held: readonly Money[]
  /** What is set aside for a refund. */
  readonly inRefund: readonly Money[]
  /** What is owed, item by item. */
  readonly owed: readonly ItemFigure[]
}

/** What is open of a receivable. */
export interface ItemFigure {
  /** The receivable. */
  readonly item: Id
  /** What is open of it. */
  readonly open: Money
  /** When it is due. */
  readonly due: CivilDate
}

/** What a book comes to. */
export interface BookSummary {
  /** The book. */
  readonly book: Id
  /** The number of its last event. */
  readonly sequence: number
  /** The last closed day. */
  readonly closedThrough?: CivilDate
  /** Its customers by id, without those who became another. */
  readonly customers: readonly CustomerFigures[]
}

/** Something that is wrong with an order. */
export interface OrderProblem {
  /** The command, from 0; absent if it is the order itself. */
  readonly command?: number
  /** The code. */
  readonly code: string
  /** The field of the order. */
  readonly path: string
  /** The refusal with its path and figures, as JSON. */
  readonly refusal: string
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese. */
  readonly zh: string
}

/** A figure that is not what the events come to. */
export interface BookDifference {
  /** The receivable, or the customer whose balance it is. */
  readonly id: Id
  /** What the events come to. */
  readonly expected: Money
  /** What the book says. */
  readonly found: Money
}

/** What was checked, and the first figure that differs. */
export interface Verification {
  /** How many events were read. */
  readonly events: number
  /** How many balances were compared. */
  readonly balances: number
  /** How many receivables were compared. */
  readonly items: number
  /** The first figure that differs; absent if none does. */
  readonly difference?: BookDifference
}

/**
 * What a number of a statement is for.
 *
 * - `creditor`: The reference the creditor asked to be quoted: ISO 11649, KID, QR, OCR (结构化附言).
 * - `endToEnd`: What the payer gave from end to end (EndToEndId, EREF, customer reference).
 * - `bank`: The bank's own number of the booking (AcctSvcrRef, FITID, 交易流水号).
 * - `transaction`: The number of the transaction between banks (TxId, UETR).
 * - `mandate`: The mandate of a direct debit (MREF).
 * - `creditorId`: The identifier of the creditor (CRED).
 * - `instruction`: The number of an instruction or batch (InstrId, PmtInfId, MsgId).
 * - `document`: A document the remittance names: an invoice, a credit note (RfrdDocInf).
 * - `order`: An order of a shop or a wallet (商户订单号).
 * - `voucher`: A voucher or cheque number (凭证号).
 * - `other`: Anything else.
 */
export type BankReferenceKind = 'creditor' | 'endToEnd' | 'bank' | 'transaction' | 'mandate' | 'creditorId' | 'instruction' | 'document' | 'order' | 'voucher' | 'other'

/** A number the file gives a place of its own. */
export interface BankReference {
  /** What kind of number it is. */
  readonly kind: BankReferenceKind
  /** The number, as written. */
  readonly text: string
}

/** The other side of a line, as far as the file names it. */
export interface BankParty {
  /** The name, as written (对方户名). */
  readonly name?: string | null | undefined
  /** The account, as written: an IBAN or a number, perhaps partly masked (对方账号). */
  readonly account?: string | null | undefined
  /** The bank: BIC, clearing number (行号) or name (开户行), as written. */
  readonly bank?: string | null | undefined
  /** The address, as written, on one line. */
  readonly address?: string | null | undefined
}

/** One payment of a batch that was booked as one line (批量明细). */
export interface LineDetail {
  /** What was booked for it, after what the bank kept; money that came in is positive. */
  readonly amount: Money
  /**
   * Whoever paid or was paid.
   * Left out: as if empty.
   */
  readonly party?: BankParty | undefined
  /**
   * Whoever paid through the party or was paid by it in the end.
   * Left out: as if empty.
   */
  readonly ultimate?: BankParty | undefined
  /**
   * Numbers the file gives a place of their own.
   * Left out: none.
   */
  readonly references?: readonly BankReference[] | undefined
  /**
   * Free text.
   * Left out: none.
   */
  readonly texts?: readonly string[] | undefined
  /** What the payer ordered to be paid, signed like the amount, if it differs. */
  readonly instructed?: Money | null | undefined
  /** What the bank kept, if it says so; more than zero. */
  readonly charges?: Money | null | undefined
}

/** One booking on the account. */
export interface BankLine {
  /** What the line is known by, the same in every file that holds it: a digest of account, content and occurrence. */
  readonly id: Id
  /**
   * Which of several lines of the same content it is, from 1: two true equal payments of one day are 1 and 2.
   * Left out: `1`.
   */
  readonly occurrence?: number | undefined
  /** The row or entry of the file it was read from, from 1. */
  readonly row: number
  /** The day the bank booked it (记账日期). */
  readonly booked: CivilDate
  /** The day it counts for interest (起息日). */
  readonly valueDate?: CivilDate | null | undefined
  /** The time of day, `HH:MM:SS`, of the account's own clock, where the file says it. */
  readonly time?: string | null | undefined
  /** What was booked: money that came in is positive (贷方, seen from the bank), money that went out negative. */
  readonly amount: Money
  /** The balance after it (余额), where the file says it. */
  readonly balance?: Money | null | undefined
  /**
   * Whoever paid or was paid (对方).
   * Left out: as if empty.
   */
  readonly party?: BankParty | undefined
  /**
   * Whoever paid through the party or was paid by it in the end (实际付款人).
   * Left out: as if empty.
   */
  readonly ultimate?: BankParty | undefined
  /**
   * Numbers the file gives a place of their own.
   * Left out: none.
   */
  readonly references?: readonly BankReference[] | undefined
  /**
   * Free text (摘要, 用途, 附言), in the order of the file, pieces that belong together joined.
   * Left out: none.
   */
  readonly texts?: readonly string[] | undefined
  /** The bank's code for the kind of booking, as written: `PMNT/RCDT/ESCT`, `NTRF`, `TRF`, `转账`. */
  readonly code?: string | null | undefined
  /**
   * Whether the line takes an earlier one back (冲正, 退汇).
   * Left out: `false`.
   */
  readonly reversal?: boolean | undefined
  /**
   * What the payer ordered to be paid, signed like the line, if the bank says that it differs or is in another
   * currency.
   */
  readonly instructed?: Money | null | undefined
  /** What the bank kept (手续费), if it says so; more than zero. */
  readonly charges?: Money | null | undefined
  /** How many payments were booked as one (批量入账, 笔数), if the file says so, even where it does not list them. */
  readonly payments?: number | null | undefined
  /**
   * The payments one booking consists of, if the file lists them: their amounts add up to that of the line. None:
   * it is one payment, or the file does not list them.
   * Left out: none.
   */
  readonly details?: readonly LineDetail[] | undefined
}

/**
 * The format of a statement.
 *
 * - `camt053`: ISO 20022 camt.053, bank to customer statement.
 * - `camt054`: ISO 20022 camt.054, debit and credit notification: details of bookings, no balances.
 * - `mt940`: SWIFT MT940.
 * - `ofx`: Open Financial Exchange.
 * - `table`: A table: CSV or tab-separated text.
 */
export type StatementFormat = 'camt053' | 'camt054' | 'mt940' | 'ofx' | 'table'

/** Where a statement contradicts itself (余额断点). */
export interface ProofBreak {
  /** The code of the refusal that the file would otherwise have met. */
  readonly code: string
  /** The field of the statements. */
  readonly path: string
  /** One sentence in English, with the figures. */
  readonly en: string
  /** One sentence in Chinese, with the figures. */
  readonly zh: string
}

/** What proves that a statement is whole (余额连续性). */
export type StatementProof =
  | StatementProofRunningBalance
  | StatementProofOpeningClosing
  | StatementProofTotals
  | StatementProofNothing
  | StatementProofBroken

/** Every balance is the one before it plus the amount of its line. */
export interface StatementProofRunningBalance {
  readonly kind: 'runningBalance'
  /** How many balances were checked. */
  readonly checked: number
}

/** The opening balance plus all lines is the closing balance. */
export interface StatementProofOpeningClosing {
  readonly kind: 'openingClosing'
}

/** The counts and sums the file states are those of its lines. */
export interface StatementProofTotals {
  readonly kind: 'totals'
}

/** The file states neither balances nor totals: the caller allowed it to be read all the same. */
export interface StatementProofNothing {
  readonly kind: 'nothing'
}

/** The file contradicts itself: the caller asked to see it all the same. Nothing of it should be posted. */
export interface StatementProofBroken {
  readonly kind: 'broken'
  /** Each contradiction, in the order of the file. */
  readonly breaks: readonly ProofBreak[]
}

/** One statement of one account in one currency. */
export interface Statement {
  /** The format of the file. */
  readonly format: StatementFormat
  /** The dialect that was found: `camt.053.001.08`, `mt940/structured`, `ofx/102`, `icbc/debit-v2`. */
  readonly layout: string
  /** The number of the statement, as written. */
  readonly number?: string | null | undefined
  /** The account, as written; empty if neither the file nor the caller says. */
  readonly account: string
  /** Its holder, as written. */
  readonly holder?: string | null | undefined
  /** The currency of the account. */
  readonly currency: Currency
  /** The first day, where the file says it. */
  readonly from?: CivilDate | null | undefined
  /** The last day, where the file says it. */
  readonly to?: CivilDate | null | undefined
  /** The booked balance before the first line. */
  readonly opening?: Money | null | undefined
  /** The booked balance after the last line. */
  readonly closing?: Money | null | undefined
  /**
   * What the bank says of the statement as a whole.
   * Left out: none.
   */
  readonly info?: readonly string[] | undefined
  /** The lines, the oldest first: a table that is listed newest first is turned round, and `row` keeps its order. */
  readonly lines: readonly BankLine[]
  /** What proves that nothing is missing. */
  readonly proof: StatementProof
}

/**
 * How much a file has to prove of itself (余额连续性要求).
 *
 * - `required`: Its own balances or totals prove each statement; one that states none is refused.
 * - `whereStated`: What the file states must be right; a statement that states nothing is read.
 * - `reported`: Everything is read and each contradiction is told in the proof: to look at a broken file, not to post from it.
 */
export type ProofDemand = 'required' | 'whereStated' | 'reported'

/** What the caller knows of a file. All of it may be left out: then the file has to say it itself. */
export interface ReadRules {
  /** The format. Absent: it is found in the content. */
  readonly format?: StatementFormat | null | undefined
  /**
   * The encoding (编码), by a name of the WHATWG list: `gb18030`, `windows-1252`. Absent: the one the file declares,
   * or UTF-8, or for a table GB18030 or UTF-16 if its headings prove it. Bytes that do not fit are refused, never
   * guessed at.
   */
  readonly encoding?: string | null | undefined
  /** The account, for files that do not say it. */
  readonly account?: string | null | undefined
  /** The currency of the account, for files that do not say it, or say it by a code that ISO 4217 has withdrawn. */
  readonly currency?: Currency | null | undefined
  /** The booked balance before the first line, for files that state the closing balance only (OFX). */
  readonly opening?: Money | null | undefined
  /**
   * How much the file has to prove of itself.
   * Left out: `required`.
   */
  readonly proof?: ProofDemand | undefined
  /** What a table looks like, if its layout is none of the known ones. */
  readonly table?: TableLayout | null | undefined
}

/** Why a row of a bank file is no line. */
export type LeftOutReason =
  | LeftOutReasonNotBooked
  | LeftOutReasonRepeatedHeading
  | LeftOutReasonTableTotal
  | LeftOutReasonCarriedBalance
  | LeftOutReasonTableNote
  | LeftOutReasonNoAmount
  | LeftOutReasonNotMoved
  | LeftOutReasonDirectionUnsaid

/** The bank has not booked it. */
export interface LeftOutReasonNotBooked {
  readonly kind: 'notBooked'
  /** The status as written. */
  readonly status: string
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The headings stand there once more. */
export interface LeftOutReasonRepeatedHeading {
  readonly kind: 'repeatedHeading'
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** It adds up other rows (合计). */
export interface LeftOutReasonTableTotal {
  readonly kind: 'tableTotal'
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** It states a balance that was carried over (承前页). */
export interface LeftOutReasonCarriedBalance {
  readonly kind: 'carriedBalance'
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** It is text for people. */
export interface LeftOutReasonTableNote {
  readonly kind: 'tableNote'
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** No amount was booked. */
export interface LeftOutReasonNoAmount {
  readonly kind: 'noAmount'
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** By its state no money moved (交易关闭). */
export interface LeftOutReasonNotMoved {
  readonly kind: 'notMoved'
  /** The state as written. */
  readonly state: string
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Money moved between pots of the holder, and the file does not say which way (不计收支). */
export interface LeftOutReasonDirectionUnsaid {
  readonly kind: 'directionUnsaid'
  /** The state as written. */
  readonly state: string
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** What became of an entry that explains a booking. */
export type AttachReason =
  | AttachReasonBankNumber
  | AttachReasonBatchNumber
  | AttachReasonNoLine
  | AttachReasonSeveralLines
  | AttachReasonHasDetails
  | AttachReasonOtherAmount

/** It has the number of the bank that one line has. */
export interface AttachReasonBankNumber {
  readonly kind: 'bankNumber'
  /** The number. */
  readonly number: string
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** It has the number of the batch that one line has. */
export interface AttachReasonBatchNumber {
  readonly kind: 'batchNumber'
  /** The number. */
  readonly number: string
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** No line has a number of it. */
export interface AttachReasonNoLine {
  readonly kind: 'noLine'
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Several lines have its number. */
export interface AttachReasonSeveralLines {
  readonly kind: 'severalLines'
  /** The number. */
  readonly number: string
  /** How many lines. */
  readonly lines: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The line lists its payments already. */
export interface AttachReasonHasDetails {
  readonly kind: 'hasDetails'
  /** How many. */
  readonly payments: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The payments do not add up to what was booked. */
export interface AttachReasonOtherAmount {
  readonly kind: 'otherAmount'
  /** What was booked. */
  readonly booked: Money
  /** What the payments add up to. */
  readonly explained: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** What a reader of bank files wants known of what it took. */
export type ReadNote =
  | ReadNoteUnproven
  | ReadNoteGap
  | ReadNoteBookedOnValueDate
  | ReadNoteOutsideText
  | ReadNoteImpossibleDate
  | ReadNoteSignAgainstKind
  | ReadNoteDetailsWithoutAmounts
  | ReadNoteTableHead
  | ReadNoteNewestFirst
  | ReadNoteTotalsOfSeveral
  | ReadNoteTotalTold

/** A statement states nothing that could prove it. */
export interface ReadNoteUnproven {
  readonly kind: 'unproven'
  /** The statement, from 1. */
  readonly statement: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A statement does not open with what the one before it of the same account closed with: one may be missing. */
export interface ReadNoteGap {
  readonly kind: 'gap'
  /** The statement, from 1. */
  readonly statement: number
  /** What the one before it closed with. */
  readonly closed: Money
  /** What it opens with. */
  readonly opened: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The bank gives no booking day: the line is booked on its value date. */
export interface ReadNoteBookedOnValueDate {
  readonly kind: 'bookedOnValueDate'
  /** The row, from 1. */
  readonly row: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Text stands around the statements and is not read. */
export interface ReadNoteOutsideText {
  readonly kind: 'outsideText'
  /** How many lines of it. */
  readonly lines: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A date that decides nothing is no day of the calendar, such as a value date of 30 February. */
export interface ReadNoteImpossibleDate {
  readonly kind: 'impossibleDate'
  /** The row, from 1; 0 for the statement itself. */
  readonly row: number
  /** The field. */
  readonly field: string
  /** What stands there. */
  readonly text: string
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The kind of a booking says the other sign than its amount; the amount counts. */
export interface ReadNoteSignAgainstKind {
  readonly kind: 'signAgainstKind'
  /** The row, from 1. */
  readonly row: number
  /** The kind as written. */
  readonly text: string
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A batch lists payments without amounts: they stand in the line, not as its details. */
export interface ReadNoteDetailsWithoutAmounts {
  readonly kind: 'detailsWithoutAmounts'
  /** The row, from 1. */
  readonly row: number
  /** How many. */
  readonly payments: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Where the headings of a table stand, and which of them are not read. */
export interface ReadNoteTableHead {
  readonly kind: 'tableHead'
  /** The row, from 1. */
  readonly row: number
  /**
   * The headings that are not read.
   * Left out: none.
   */
  readonly ignored?: readonly string[]
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A table lists its newest row first; its lines are given oldest first. */
export interface ReadNoteNewestFirst {
  readonly kind: 'newestFirst'
  /** The statement, from 1. */
  readonly statement: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A table that holds several accounts states a balance or a total without saying of which: it is not checked. */
export interface ReadNoteTotalsOfSeveral {
  readonly kind: 'totalsOfSeveral'
  /** The row, from 1. */
  readonly row: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A total that the export itself calls unreliable is not that of its rows. */
export interface ReadNoteTotalTold {
  readonly kind: 'totalTold'
  /** The row, from 1. */
  readonly row: number
  /** What it states. */
  readonly stated: string
  /** What the rows make. */
  readonly found: string
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A row that is no booked line. */
export interface LeftOutRow {
  /** The row or entry, from 1. */
  readonly row: number
  /** Why. */
  readonly reason: LeftOutReason
  /** Its amount, if it has one. */
  readonly amount?: Money
  /** What stands there, shortened. */
  readonly text: string
}

/** The rows of one currency, added up: `found` is always `accepted` plus `leftOut`. */
export interface ControlTotal {
  /** All rows. */
  readonly found: Money
  /** Those that became lines. */
  readonly accepted: Money
  /** Those that did not. */
  readonly leftOut: Money
}

/** What was found, taken and left out (导入报告). */
export interface ReadReport {
  /** The format that was found or given. */
  readonly format: StatementFormat
  /** The dialect of the file. */
  readonly layout: string
  /** The encoding the bytes were read in, by its name in the WHATWG list. */
  readonly encoding: string
  /** How many rows or entries the file has; always `accepted` and those in `leftOut`. */
  readonly rows: number
  /** How many became lines. */
  readonly accepted: number
  /**
   * The others, each with its reason.
   * Left out: none.
   */
  readonly leftOut?: readonly LeftOutRow[]
  /**
   * The sums for each currency, in the order of their first appearance.
   * Left out: none.
   */
  readonly totals?: readonly ControlTotal[]
  /**
   * What the reader wants known.
   * Left out: none.
   */
  readonly notes?: readonly ReadNote[]
}

/** What a file says. */
export interface StatementFile {
  /** The statements, in the order of the file. */
  readonly statements: readonly Statement[]
  /** What was found, taken and left out. */
  readonly report: ReadReport
}

/** What has to be kept of a line to know it again. */
export interface KnownLine {
  /** Its id. */
  readonly id: Id
  /** The account. */
  readonly account: string
  /** The day it was booked. */
  readonly booked: CivilDate
  /** Its amount. */
  readonly amount: Money
  /** The number the bank guarantees for it. */
  readonly bank?: string | null | undefined
  /** The balance of the account after it, stated or computed. */
  readonly after?: Money | null | undefined
}

/**
 * Where the files are cut.
 *
 * - `whole`: Each file holds its days from the beginning: statements, daily and monthly exports, intraday reports.
 * - `inside`: A file may begin in the middle of a day.
 */
export type DayCut = 'whole' | 'inside'

/**
 * What a line has in common with the known one it looks like.
 *
 * - `bankNumber`: The number of the bank.
 * - `dayAndAmount`: The day and the amount; and the known one is in the file no longer.
 */
export type ChangeSign = 'bankNumber' | 'dayAndAmount'

/** A line that looks like a known one with other content. */
export interface ChangedLine {
  /** The line as it is now. */
  readonly line: BankLine
  /** The known one. */
  readonly known: Id
  /** What both have in common. */
  readonly by: ChangeSign
}

/** A line that may be known or a second equal one. */
export interface DoubtfulLine {
  /** The line, with the id it has if it is known. */
  readonly line: BankLine
  /** The known one it equals. */
  readonly known: Id
}

/** What a file brings: each of its lines stands in one of the first four lists. */
export interface LineMerge {
  /** The lines to post, with the ids they are known by from now on. */
  readonly new: readonly BankLine[]
  /** The lines that are known. */
  readonly known: readonly Id[]
  /**
   * Lines that look like a known one with other content: not to be posted a second time.
   * Left out: none.
   */
  readonly changed?: readonly ChangedLine[]
  /**
   * Lines that may be known or a second equal one.
   * Left out: none.
   */
  readonly doubtful?: readonly DoubtfulLine[]
  /**
   * Known lines that a file no longer holds, though it holds their day.
   * Left out: none.
   */
  readonly gone?: readonly Id[]
}

/** What became of an entry of a notification. */
export interface AttachedEntry {
  /** The notification, from 1. */
  readonly notification: number
  /** The entry in its file, from 1. */
  readonly row: number
  /** The line it explains; none if it explains none. */
  readonly line?: Id
  /** Why. */
  readonly reason: AttachReason
}

/** The statements with what explains their lines. */
export interface Attached {
  /** The statements. */
  readonly statements: readonly Statement[]
  /** What became of each entry of the notifications, in their order. */
  readonly entries: readonly AttachedEntry[]
}

/** What happened to a row, or what a gap looks like by itself. */
export type RepairReason =
  | RepairReasonRowMissing
  | RepairReasonRowTwice
  | RepairReasonRowTooMany
  | RepairReasonDigitsTransposed
  | RepairReasonPointSlipped
  | RepairReasonSideSwapped
  | RepairReasonOneRow
  | RepairReasonTwiceAnAmount
  | RepairReasonDivisibleByNine

/** The row was left out. */
export interface RepairReasonRowMissing {
  readonly kind: 'rowMissing'
  /** Its amount. */
  readonly amount: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The row stands there once too often. */
export interface RepairReasonRowTwice {
  readonly kind: 'rowTwice'
  /** Its amount. */
  readonly amount: Money
  /** How many rows have it. */
  readonly times: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The row does not belong there. */
export interface RepairReasonRowTooMany {
  readonly kind: 'rowTooMany'
  /** Its amount. */
  readonly amount: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Two digits that stand side by side changed places. */
export interface RepairReasonDigitsTransposed {
  readonly kind: 'digitsTransposed'
  /** What stands there. */
  readonly written: Money
  /** What was meant. */
  readonly meant: Money
  /** The left one of the two, counted from the right of the minor units. */
  readonly digit: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The decimal point slipped. */
export interface RepairReasonPointSlipped {
  readonly kind: 'pointSlipped'
  /** What stands there. */
  readonly written: Money
  /** What was meant. */
  readonly meant: Money
  /** By how many places, 1 to 3. */
  readonly places: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The amount stands on the wrong side. */
export interface RepairReasonSideSwapped {
  readonly kind: 'sideSwapped'
  /** What stands there. */
  readonly written: Money
  /** What was meant. */
  readonly meant: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** One row of this amount, left out or too many, would be the whole gap. */
export interface RepairReasonOneRow {
  readonly kind: 'oneRow'
  /** The amount. */
  readonly amount: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The gap is twice this amount, as if it stood on the wrong side. */
export interface RepairReasonTwiceAnAmount {
  readonly kind: 'twiceAnAmount'
  /** The amount. */
  readonly half: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The gap is nine times this amount, as if digits had changed places or a point had slipped. */
export interface RepairReasonDivisibleByNine {
  readonly kind: 'divisibleByNine'
  /** The amount. */
  readonly ninth: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/**
 * The mistakes that are looked for.
 *
 * - `missing`: A row was left out (漏记): one of the candidates.
 * - `duplicate`: A row was entered twice (重记): two rows have its amount.
 * - `transposed`: Two digits that stand side by side changed places (数字颠倒); the gap of one is divisible by nine.
 * - `point`: The decimal point slipped by one to three places (小数点错位).
 * - `side`: The amount stands on the wrong side (借贷方向记反); the gap of one is twice the amount.
 * - `surplus`: A row does not belong there at all (多记). Any row can be one, so this is looked for only if it is asked for.
 */
export type RepairKind = 'missing' | 'duplicate' | 'transposed' | 'point' | 'side' | 'surplus'

/** One mistake, and what mending it does. */
export interface Repair {
  /** The position of the row, from 0; of a row that is missing, its position among the candidates. */
  readonly position: number
  /** What mending it adds to the sum. */
  readonly effect: Money
  /** What happened. */
  readonly reason: RepairReason
}

/** Mistakes that together explain the gap. */
export interface RepairSet {
  /** The mistakes; each row has at most one of them. */
  readonly repairs: readonly Repair[]
}

/** What explains the gap. */
export type RepairOutcome =
  | RepairOutcomeAgrees
  | RepairOutcomeUnique
  | RepairOutcomeAmbiguous
  | RepairOutcomeNotExplained
  | RepairOutcomeExhausted

/** There is no gap. */
export interface RepairOutcomeAgrees {
  readonly kind: 'agrees'
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** One set of so few mistakes explains it, and no other of as many or fewer. */
export interface RepairOutcomeUnique {
  readonly kind: 'unique'
  /** The mistakes. */
  readonly repairs: readonly Repair[]
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Several sets of equally few mistakes explain it; none is preferred. */
export interface RepairOutcomeAmbiguous {
  readonly kind: 'ambiguous'
  /** How many: all of them were counted. */
  readonly sets: number
  /** How many mistakes each has. */
  readonly size: number
  /** The first of them, at most 20, in the order of their amounts. */
  readonly first: readonly RepairSet[]
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** No set of at most so many mistakes explains it. */
export interface RepairOutcomeNotExplained {
  readonly kind: 'notExplained'
  /** The most mistakes that were tried together. */
  readonly most: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The search was stopped; nothing is known. */
export interface RepairOutcomeExhausted {
  readonly kind: 'exhausted'
  /** The combinations it was allowed. */
  readonly budget: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A gap and what explains it. */
export interface GapRepair {
  /** What the rows add up to. */
  readonly sum: Money
  /** What they should add up to. */
  readonly stated: Money
  /** Stated less sum: what mending must add. */
  readonly gap: Money
  /** What explains it. */
  readonly outcome: RepairOutcome
  /**
   * What the gap looks like by itself: divisible by nine, twice an amount. An observation, not an explanation.
   * Left out: none.
   */
  readonly hints?: readonly RepairReason[]
}

/** Why two rows, or two balances, are not the same. */
export type ExtractReason =
  | ExtractReasonNotOnTheLeft
  | ExtractReasonNotOnTheRight
  | ExtractReasonOftenerLeft
  | ExtractReasonOftenerRight
  | ExtractReasonCurrencyDiffers
  | ExtractReasonSignTurned
  | ExtractReasonPointDiffers
  | ExtractReasonDigitsDiffer
  | ExtractReasonRoundingDiffers
  | ExtractReasonTaxDiffers
  | ExtractReasonAmountDiffers
  | ExtractReasonCutOffDiffers
  | ExtractReasonDateDiffers
  | ExtractReasonAccountDiffers
  | ExtractReasonNameDiffers
  | ExtractReasonFieldDiffers
  | ExtractReasonRowSplit
  | ExtractReasonRowsMerged
  | ExtractReasonSeveralWays
  | ExtractReasonTooManyToSearch
  | ExtractReasonLeftNotWhole
  | ExtractReasonRightNotWhole

/** Only the right system has it. */
export interface ExtractReasonNotOnTheLeft {
  readonly kind: 'notOnTheLeft'
  /** The amount. */
  readonly amount: Money
  /** The date. */
  readonly date: CivilDate
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Only the left system has it. */
export interface ExtractReasonNotOnTheRight {
  readonly kind: 'notOnTheRight'
  /** The amount. */
  readonly amount: Money
  /** The date. */
  readonly date: CivilDate
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The left system has it once more than the right. */
export interface ExtractReasonOftenerLeft {
  readonly kind: 'oftenerLeft'
  /** The amount. */
  readonly amount: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The right system has it once more than the left. */
export interface ExtractReasonOftenerRight {
  readonly kind: 'oftenerRight'
  /** The amount. */
  readonly amount: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The currencies differ. */
export interface ExtractReasonCurrencyDiffers {
  readonly kind: 'currencyDiffers'
  /** On the left. */
  readonly left: Money
  /** On the right. */
  readonly right: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The sign is turned. */
export interface ExtractReasonSignTurned {
  readonly kind: 'signTurned'
  /** On the left. */
  readonly left: Money
  /** On the right. */
  readonly right: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The decimal point slipped. */
export interface ExtractReasonPointDiffers {
  readonly kind: 'pointDiffers'
  /** On the left. */
  readonly left: Money
  /** On the right. */
  readonly right: Money
  /** By how many places. */
  readonly places: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Two neighboring digits changed places. */
export interface ExtractReasonDigitsDiffer {
  readonly kind: 'digitsDiffer'
  /** On the left. */
  readonly left: Money
  /** On the right. */
  readonly right: Money
  /** The left one of the two, counted from the right of the minor units. */
  readonly digit: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The difference is no more than rounding. */
export interface ExtractReasonRoundingDiffers {
  readonly kind: 'roundingDiffers'
  /** On the left. */
  readonly left: Money
  /** On the right. */
  readonly right: Money
  /** Left less right. */
  readonly difference: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** One is the other with tax. */
export interface ExtractReasonTaxDiffers {
  readonly kind: 'taxDiffers'
  /** On the left. */
  readonly left: Money
  /** On the right. */
  readonly right: Money
  /** The rate. */
  readonly rate: Percent
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The amounts differ otherwise. */
export interface ExtractReasonAmountDiffers {
  readonly kind: 'amountDiffers'
  /** On the left. */
  readonly left: Money
  /** On the right. */
  readonly right: Money
  /** Left less right, as far as an amount goes. */
  readonly difference: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The dates lie on either side of the end of the period. */
export interface ExtractReasonCutOffDiffers {
  readonly kind: 'cutOffDiffers'
  /** On the left. */
  readonly left: CivilDate
  /** On the right. */
  readonly right: CivilDate
  /** The last day of the period. */
  readonly border: CivilDate
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The dates differ. */
export interface ExtractReasonDateDiffers {
  readonly kind: 'dateDiffers'
  /** On the left. */
  readonly left: CivilDate
  /** On the right. */
  readonly right: CivilDate
  /** How many days later it is on the right. */
  readonly days: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The accounts differ. */
export interface ExtractReasonAccountDiffers {
  readonly kind: 'accountDiffers'
  /** On the left. */
  readonly left?: Id
  /** On the right. */
  readonly right?: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The key or the reference differs. */
export interface ExtractReasonNameDiffers {
  readonly kind: 'nameDiffers'
  /** `key` or `reference`. */
  readonly name: string
  /** On the left. */
  readonly left: Id
  /** On the right. */
  readonly right: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A field differs. */
export interface ExtractReasonFieldDiffers {
  readonly kind: 'fieldDiffers'
  /** Its name. */
  readonly name: Id
  /** On the left. */
  readonly left?: Value
  /** On the right. */
  readonly right?: Value
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** One row on the left is several on the right. */
export interface ExtractReasonRowSplit {
  readonly kind: 'rowSplit'
  /** The row. */
  readonly whole: Money
  /** How many rows it is on the right. */
  readonly parts: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Several rows on the left are one on the right. */
export interface ExtractReasonRowsMerged {
  readonly kind: 'rowsMerged'
  /** The row. */
  readonly whole: Money
  /** How many rows it is on the left. */
  readonly parts: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The rows have a name in common and could be paired in several ways. */
export interface ExtractReasonSeveralWays {
  readonly kind: 'severalWays'
  /** How many there are on the left. */
  readonly left: number
  /** How many on the right. */
  readonly right: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** So many rows with one name in common are not searched for sums. */
export interface ExtractReasonTooManyToSearch {
  readonly kind: 'tooManyToSearch'
  /** How many there are. */
  readonly rows: number
  /** How many are searched. */
  readonly limit: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The rows of the left system are not the balance it states. */
export interface ExtractReasonLeftNotWhole {
  readonly kind: 'leftNotWhole'
  /** The balance. */
  readonly stated: Money
  /** What the rows come to. */
  readonly rows: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The rows of the right system are not the balance it states. */
export interface ExtractReasonRightNotWhole {
  readonly kind: 'rightNotWhole'
  /** The balance. */
  readonly stated: Money
  /** What the rows come to. */
  readonly rows: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/**
 * What a difference is. Every row of both systems that is in no equal pair is in exactly one difference.
 *
 * - `missingLeft`: The left system lacks what the right has (左方漏记).
 * - `missingRight`: The right system lacks what the left has (右方漏记).
 * - `duplicatedLeft`: The left system has it more often (左方重记).
 * - `duplicatedRight`: The right system has it more often (右方重记).
 * - `currency`: The currencies differ (币种不符).
 * - `amountSign`: The amounts are each other with the sign turned (方向相反).
 * - `amountPoint`: The decimal point slipped in one of them (小数点错位).
 * - `amountTransposed`: Two neighboring digits changed places in one of them (数字颠倒).
 * - `amountRounding`: They differ by no more than rounding does (尾差).
 * - `amountTax`: One is the other with tax (含税与不含税).
 * - `amountOther`: The amounts differ otherwise (金额不符).
 * - `cutOff`: The dates lie on either side of the end of the period (跨期).
 * - `account`: The accounts differ (科目不符).
 * - `dimension`: A dimension, the key or the reference differs (辅助核算不符).
 * - `date`: Only the dates differ (日期不符).
 * - `split`: One row on the left is several on the right (拆分).
 * - `merged`: Several rows on the left are one on the right (合并).
 * - `ambiguous`: The rows could be paired in several ways, or are too many to tell (无法唯一对应).
 */
export type ExtractClass = 'missingLeft' | 'missingRight' | 'duplicatedLeft' | 'duplicatedRight' | 'currency' | 'amountSign' | 'amountPoint' | 'amountTransposed' | 'amountRounding' | 'amountTax' | 'amountOther' | 'cutOff' | 'account' | 'dimension' | 'date' | 'split' | 'merged' | 'ambiguous'

/** A row of an extract: an entry, an open item or a movement as one system has it. */
export interface ExtractRow {
  /** The number under which both systems know it, if they share one. */
  readonly id?: Id | null | undefined
  /** What names it in the business: document type and number, order and line (业务主键). */
  readonly key?: Id | null | undefined
  /** What it refers to: an invoice, a contract, a remittance (参考号). */
  readonly reference?: Id | null | undefined
  /** The amount, signed. */
  readonly amount: Money
  /** The day it counts for. */
  readonly date: CivilDate
  /** The account it is on (科目). */
  readonly account?: Id | null | undefined
  /**
   * Its dimensions (辅助核算), each name once, at most 64.
   * Left out: none.
   */
  readonly fields?: readonly Field[] | undefined
}

/**
 * What names a row.
 *
 * - `id`: The id.
 * - `key`: The business key.
 * - `reference`: The reference.
 */
export type ExtractAnchor = 'id' | 'key' | 'reference'

/** How two extracts are compared. */
export interface ExtractRules {
  /**
   * What rows are paired by, the surest first, each once. None given: id, key, reference.
   * Left out: none.
   */
  readonly anchors?: readonly ExtractAnchor[] | undefined
  /**
   * The names of the fields that are compared. None given: all.
   * Left out: none.
   */
  readonly fields?: readonly Id[] | undefined
  /**
   * The last day of the period (截止日): balances are those at its end, and a row that is before it in one system and
   * after it in the other is a difference of cut-off.
   */
  readonly border?: CivilDate | null | undefined
  /**
   * The largest difference, in minor units, that is called one of rounding, 0 to 100.
   * Left out: `1`.
   */
  readonly rounding?: number | undefined
  /**
   * Tax rates (税率): a difference of one of them, half up to the minor unit, is called one of tax. At most 20.
   * Left out: none.
   */
  readonly taxRates?: readonly Percent[] | undefined
}

/** A difference. */
export interface ExtractDifference {
  /** What it is. */
  readonly category: ExtractClass
  /** What the rows have in common, if they were brought together by it. */
  readonly by?: ExtractAnchor
  /**
   * The positions of its rows on the left, from 0, ascending.
   * Left out: none.
   */
  readonly left?: readonly number[]
  /**
   * The positions of its rows on the right.
   * Left out: none.
   */
  readonly right?: readonly number[]
  /** Everything in which they differ; the class is that of the gravest. */
  readonly reasons: readonly ExtractReason[]
}

/** The balances both systems state, of an account or of a whole currency. */
export interface StatedBalance {
  /** The account; absent: everything in the currency. */
  readonly account?: Id | null | undefined
  /** What the left system states, at the end of the border if there is one. */
  readonly left: Money
  /** What the right system states, in the same currency. */
  readonly right: Money
}

/** Both balances and what their difference consists of. */
export interface ExtractTotal {
  /** The account; absent in a total of a currency, and for rows without an account. */
  readonly account?: Id
  /** The balance on the left: the stated one, or what the rows come to. */
  readonly left: Money
  /** The balance on the right. */
  readonly right: Money
  /** Left less right. */
  readonly gap: Money
  /** What the classes contribute; those that contribute nothing and have no row here are left out. */
  readonly classes: readonly ClassTotal[]
  /** What no class explains: the gap less all classes. Zero, unless a stated balance is not what its rows come to. */
  readonly rest: Money
  /**
   * Where the rest comes from.
   * Left out: none.
   */
  readonly reasons?: readonly ExtractReason[]
}

/** What the differences of one class contribute to a gap. */
export interface ClassTotal {
  /** The class. */
  readonly category: ExtractClass
  /** How many rows of it count here, of both sides. */
  readonly rows: number
  /** Rows on the left less rows on the right. */
  readonly gap: Money
}

/** What a comparison found. */
export interface ExtractComparison {
  /** How many pairs agree in everything that is compared. */
  readonly equal: number
  /** What differs, class by class; within a class in the order of what the rows say. */
  readonly differences: readonly ExtractDifference[]
  /** The balances and what their difference consists of, by currency. */
  readonly totals: readonly ExtractTotal[]
  /** The same by currency and account. */
  readonly accounts: readonly ExtractTotal[]
  /** Whether every difference of balances is explained to the last minor unit. */
  readonly closes: boolean
}

/**
 * What a bank reconciliation statement says.
 *
 * The JSON form carries both sentences beside the figures.
 */
export type TableReason =
  | TableReasonBalanced
  | TableReasonDiffers
  | TableReasonMatchesUneven
  | TableReasonUnexplained

/** Both adjusted balances are equal. */
export interface TableReasonBalanced {
  readonly kind: 'balanced'
  /** The adjusted balance. */
  readonly adjusted: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** They are not. */
export interface TableReasonDiffers {
  readonly kind: 'differs'
  /** The adjusted balance of the book. */
  readonly book: Money
  /** The adjusted balance of the bank. */
  readonly bank: Money
  /** Book less bank. */
  readonly difference: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The sides of some matches differ. */
export interface TableReasonMatchesUneven {
  readonly kind: 'matchesUneven'
  /** How many. */
  readonly matches: number
  /** By how much together, book less bank. */
  readonly difference: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** What no match explains. */
export interface TableReasonUnexplained {
  readonly kind: 'unexplained'
  /** How much. */
  readonly difference: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/**
 * Why an exception needs attention (预警).
 *
 * The JSON form carries both sentences beside the figures.
 */
export type ExceptionReason =
  | ExceptionReasonUnowned
  | ExceptionReasonNoDueDate
  | ExceptionReasonOverdue
  | ExceptionReasonAmountChanged

/** Nobody owns it. */
export interface ExceptionReasonUnowned {
  readonly kind: 'unowned'
  /** How many days it has been open. */
  readonly days: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** It has no due date. */
export interface ExceptionReasonNoDueDate {
  readonly kind: 'noDueDate'
  /** Its owner. */
  readonly owner?: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** It was due. */
export interface ExceptionReasonOverdue {
  readonly kind: 'overdue'
  /** Its owner. */
  readonly owner?: Id
  /** When it was due. */
  readonly due: CivilDate
  /** How many days ago. */
  readonly days: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** What a person accepted has another amount now. */
export interface ExceptionReasonAmountChanged {
  readonly kind: 'amountChanged'
  /** What was accepted. */
  readonly accepted: Money
  /** What it is now. */
  readonly found: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/**
 * Why a period cannot be signed, or needs attention.
 *
 * The JSON form carries both sentences beside the figures.
 */
export type PeriodReason =
  | PeriodReasonDaysUncovered
  | PeriodReasonDaysTwice
  | PeriodReasonChainBroken
  | PeriodReasonLinesUndecided
  | PeriodReasonNoTable
  | PeriodReasonTableOfOtherDay
  | PeriodReasonTableOpen
  | PeriodReasonTableBalance
  | PeriodReasonExceptionsUnowned
  | PeriodReasonChanged
  | PeriodReasonUnsigned
  | PeriodReasonExceptionDiffers
  | PeriodReasonExceptionOmitted

/** No statement covers these days. */
export interface PeriodReasonDaysUncovered {
  readonly kind: 'daysUncovered'
  /** The first of them. */
  readonly first: CivilDate
  /** The last. */
  readonly last: CivilDate
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Two statements cover the same days. */
export interface PeriodReasonDaysTwice {
  readonly kind: 'daysTwice'
  /** The first of them. */
  readonly first: CivilDate
  /** The last. */
  readonly last: CivilDate
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A statement opens with another balance than the one before it closed with. */
export interface PeriodReasonChainBroken {
  readonly kind: 'chainBroken'
  /** The statement. */
  readonly statement: Id
  /** What it opens with. */
  readonly opening: Money
  /** What the one before closed with. */
  readonly closing: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Nothing was decided about some lines. */
export interface PeriodReasonLinesUndecided {
  readonly kind: 'linesUndecided'
  /** How many. */
  readonly lines: number
  /** The first of them. */
  readonly first: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** There is no bank reconciliation statement. */
export interface PeriodReasonNoTable {
  readonly kind: 'noTable'
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The bank reconciliation statement is of another day than the last of the period. */
export interface PeriodReasonTableOfOtherDay {
  readonly kind: 'tableOfOtherDay'
  /** Its day. */
  readonly found: CivilDate
  /** The last day of the period. */
  readonly last: CivilDate
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The bank reconciliation statement does not close. */
export interface PeriodReasonTableOpen {
  readonly kind: 'tableOpen'
  /** Its difference. */
  readonly difference: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The bank reconciliation statement starts from another balance than the bank states. */
export interface PeriodReasonTableBalance {
  readonly kind: 'tableBalance'
  /** What it starts from. */
  readonly table: Money
  /** What the last statement closes with. */
  readonly statement: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Some open exceptions have no owner or no due date. */
export interface PeriodReasonExceptionsUnowned {
  readonly kind: 'exceptionsUnowned'
  /** How many. */
  readonly exceptions: number
  /** The first of them. */
  readonly first: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** What was signed has changed since. */
export interface PeriodReasonChanged {
  readonly kind: 'changed'
  /** The digest that was signed. */
  readonly signed: string
  /** The digest now. */
  readonly found: string
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Nobody has signed the period. */
export interface PeriodReasonUnsigned {
  readonly kind: 'unsigned'
  /** How many days it is over. */
  readonly days: number
  /** How many are allowed. */
  readonly allowed: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** An exception is not as the book has it. */
export interface PeriodReasonExceptionDiffers {
  readonly kind: 'exceptionDiffers'
  /** The exception. */
  readonly exception: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** An exception that is open in the book is left out. */
export interface PeriodReasonExceptionOmitted {
  readonly kind: 'exceptionOmitted'
  /** The exception. */
  readonly exception: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A line of the bank journal (银行存款日记账). */
export interface CashBookLine {
  /** Its id. */
  readonly id: Id
  /** The day it was booked. */
  readonly date: CivilDate
  /** What was received; less than zero: what was paid. */
  readonly amount: Money
}

/** Lines of the book and lines of the bank that are the same money (勾对). */
export interface TableMatch {
  /**
   * The lines of the book, or items carried over from it.
   * Left out: none.
   */
  readonly book?: readonly Id[] | undefined
  /**
   * The lines of the bank, or items carried over from it. Lines of one side alone match if they come to nothing.
   * Left out: none.
   */
  readonly bank?: readonly Id[] | undefined
}

/**
 * Who has booked it.
 *
 * - `book`: The book (企业).
 * - `bank`: The bank (银行).
 */
export type TableSide = 'book' | 'bank'

/** What only one side had booked when a table was made (未达账项). */
export interface OutstandingItem {
  /** The side that has it. */
  readonly side: TableSide
  /** The line. */
  readonly id: Id
  /** The day it was booked. */
  readonly date: CivilDate
  /** What was received; less than zero: what was paid. */
  readonly amount: Money
  /**
   * In how many tables it has stood, at least 1.
   * Left out: `1`.
   */
  readonly tables?: number | undefined
}

/** A line of one of the four lists. */
export interface TableItem {
  /** The line. */
  readonly id: Id
  /** The day it was booked. */
  readonly date: CivilDate
  /** What was received or paid, more than zero. */
  readonly amount: Money
  /** How old it is, in days. */
  readonly days: number
  /** In how many tables it stands by now: 1 for a new one. */
  readonly tables: number
}

/** An item of the last table that is cleared. */
export interface ClearedItem {
  /** The item. */
  readonly item: OutstandingItem
  /** The last day of the lines it was matched with. */
  readonly on: CivilDate
  /** How many days it took. */
  readonly days: number
  /** The lines of the other side; of the same side if there is none. */
  readonly by: readonly Id[]
}

/** A match whose sides differ. */
export interface UnevenMatch {
  /** Its position in the request, from 0. */
  readonly position: number
  /** What its lines of the book come to. */
  readonly book: Money
  /** What its lines of the bank come to. */
  readonly bank: Money
  /** Book less bank. */
  readonly difference: Money
}

/** What a suspicion is about. */
export type TableSuspect =
  | TableSuspectBookBalance
  | TableSuspectBankBalance
  | TableSuspectBookItem
  | TableSuspectBankItem

/** The balance of the book. */
export interface TableSuspectBookBalance {
  readonly kind: 'bookBalance'
}

/** The balance of the bank. */
export interface TableSuspectBankBalance {
  readonly kind: 'bankBalance'
}

/** An outstanding item of the book. */
export interface TableSuspectBookItem {
  readonly kind: 'bookItem'
  /** The line. */
  readonly id: Id
}

/** An outstanding item of the bank. */
export interface TableSuspectBankItem {
  readonly kind: 'bankItem'
  /** The line. */
  readonly id: Id
}

/** One mistake that would be all that keeps the table from closing. */
export interface TableSuspicion {
  /** Where. */
  readonly of: TableSuspect
  /** What may have happened there. */
  readonly reason: RepairReason
}

/** A bank reconciliation statement. */
export interface BalanceTable {
  /** The day. */
  readonly asOf: CivilDate
  /** The balance of the book (企业账面余额). */
  readonly bookBalance: Money
  /**
   * Received by the bank, not in the book yet (银行已收，企业未收), the oldest first.
   * Left out: none.
   */
  readonly bankReceived?: readonly TableItem[] | undefined
  /**
   * Paid by the bank, not in the book yet (银行已付，企业未付).
   * Left out: none.
   */
  readonly bankPaid?: readonly TableItem[] | undefined
  /** The balance of the book and what the bank has booked (调节后余额). */
  readonly adjustedBook: Money
  /** The balance of the bank (银行对账单余额). */
  readonly bankBalance: Money
  /**
   * Received in the book, not at the bank yet (企业已收，银行未收).
   * Left out: none.
   */
  readonly bookReceived?: readonly TableItem[] | undefined
  /**
   * Paid in the book, not at the bank yet (企业已付，银行未付).
   * Left out: none.
   */
  readonly bookPaid?: readonly TableItem[] | undefined
  /** The balance of the bank and what the book has booked. */
  readonly adjustedBank: Money
  /** Adjusted book less adjusted bank: must be zero. */
  readonly difference: Money
  /**
   * The matches whose sides differ.
   * Left out: none.
   */
  readonly uneven?: readonly UnevenMatch[] | undefined
  /** The difference, if there is one, less what uneven matches explain. */
  readonly unexplained: Money
  /**
   * What single mistakes would explain that; of several none is preferred. At most 20.
   * Left out: none.
   */
  readonly suspicions?: readonly TableSuspicion[] | undefined
  /**
   * The items of the last table that are cleared.
   * Left out: none.
   */
  readonly cleared?: readonly ClearedItem[] | undefined
  /**
   * What the next table begins with.
   * Left out: none.
   */
  readonly carry?: readonly OutstandingItem[] | undefined
  /** What the table says. */
  readonly reasons: readonly TableReason[]
}

/**
 * What kind of exception it is.
 *
 * - `bankOnly`: Only the bank has it (银行有、企业无).
 * - `bookOnly`: Only the book has it (企业有、银行无).
 * - `amountDiff`: The amounts differ (金额不符).
 * - `dateDiff`: The dates differ (日期不符).
 * - `duplicate`: It stands twice (重复).
 * - `reversed`: It was taken back (冲正、退汇).
 * - `ambiguous`: It could be several (无法唯一对应).
 * - `currencyDiff`: The currencies differ (币种不符).
 */
export type ExceptionClass = 'bankOnly' | 'bookOnly' | 'amountDiff' | 'dateDiff' | 'duplicate' | 'reversed' | 'ambiguous' | 'currencyDiff'

/** What a run found. */
export interface ExceptionFinding {
  /** Its class. */
  readonly category: ExceptionClass
  /**
   * The lines of the book it is about.
   * Left out: none.
   */
  readonly book?: readonly Id[] | undefined
  /**
   * The lines of the bank it is about.
   * Left out: none.
   */
  readonly bank?: readonly Id[] | undefined
  /** What is at stake. */
  readonly amount: Money
  /** The day of the line. */
  readonly on: CivilDate
}

/**
 * How far it is.
 *
 * - `open`: Nobody has begun (待处理).
 * - `inWork`: Its owner works on it (处理中).
 * - `accepted`: A person accepted the difference (已确认).
 * - `cleared`: A run no longer finds it (已消除).
 */
export type ExceptionState = 'open' | 'inWork' | 'accepted' | 'cleared'

/** An exception with its owner. */
export interface ExceptionRecord {
  /** Its id, made of its class and its lines. */
  readonly id: Id
  /** Its class. */
  readonly category: ExceptionClass
  /**
   * The lines of the book, sorted.
   * Left out: none.
   */
  readonly book?: readonly Id[] | undefined
  /**
   * The lines of the bank, sorted.
   * Left out: none.
   */
  readonly bank?: readonly Id[] | undefined
  /** What is at stake. */
  readonly amount: Money
  /** The day of the line. */
  readonly on: CivilDate
  /** The day a run first found it. */
  readonly opened: CivilDate
  /** How far it is. */
  readonly state: ExceptionState
  /** Who sees to it (责任人). */
  readonly owner?: Id | null | undefined
  /** By when (处理期限). */
  readonly due?: CivilDate | null | undefined
  /** The day it was accepted or cleared. */
  readonly closed?: CivilDate | null | undefined
  /** Why it was accepted. */
  readonly note?: string | null | undefined
}

/** Who owns new exceptions of a class, and how long they have. */
export interface ExceptionRule {
  /** The class. */
  readonly category: ExceptionClass
  /** Who sees to them. */
  readonly owner?: Id | null | undefined
  /** How many days they have, 0 to 3,660. */
  readonly days?: number | null | undefined
}

/** An exception that needs attention. */
export interface ExceptionAlert {
  /** The exception. */
  readonly exception: Id
  /** Why. */
  readonly reason: ExceptionReason
}

/** How old the open exceptions of one currency are. */
export interface ExceptionAges {
  /** The currency. */
  readonly currency: Currency
  /** How many are open, by age: up to the first limit, up to the second, …, beyond the last. */
  readonly open: readonly number[]
  /** What is at stake in them, whatever its sign. */
  readonly amounts: readonly Money[]
}

/** The exceptions after a run. */
export interface ExceptionReport {
  /** All of them, by id. */
  readonly exceptions: readonly ExceptionRecord[]
  /** How many are new, or were cleared and are back. */
  readonly raised: number
  /** How many were open and are found again. */
  readonly kept: number
  /** How many were open and are not found again. */
  readonly cleared: number
  /** Those that need attention, by id. */
  readonly alerts: readonly ExceptionAlert[]
  /** How old the open ones are, by currency. */
  readonly ages: readonly ExceptionAges[]
}

/** What a person does with an exception. */
export type ExceptionChange =
  | ExceptionChangeAssign
  | ExceptionChangeStart
  | ExceptionChangeAccept
  | ExceptionChangeReopen

/** Gives it to somebody. */
export interface ExceptionChangeAssign {
  readonly kind: 'assign'
  /** To whom. */
  readonly owner: Id
  /** By when. */
  readonly due: CivilDate
}

/** Begins to work on it. */
export interface ExceptionChangeStart {
  readonly kind: 'start'
}

/** Accepts the difference. */
export interface ExceptionChangeAccept {
  readonly kind: 'accept'
  /** Why. */
  readonly note: string
}

/** Opens it again after it was accepted. */
export interface ExceptionChangeReopen {
  readonly kind: 'reopen'
}

/** How often an account is reconciled. */
export type PeriodCadence =
  | PeriodCadenceWeekly
  | PeriodCadenceMonthly

/** Every week. */
export interface PeriodCadenceWeekly {
  readonly kind: 'weekly'
  /** The last day of it. */
  readonly ends: Weekday
}

/** Every calendar month. */
export interface PeriodCadenceMonthly {
  readonly kind: 'monthly'
}

/** A span of days, both included. */
export interface PeriodSpan {
  /** The first day. */
  readonly first: CivilDate
  /** The last day. */
  readonly last: CivilDate
}

/** The days a bank statement covers and the balances between which they lie. */
export interface StatementSpan {
  /** The statement. */
  readonly id: Id
  /** Its first day. */
  readonly first: CivilDate
  /** Its last day. */
  readonly last: CivilDate
  /** The balance before its first line. */
  readonly opening: Money
  /** The balance after its last line. */
  readonly closing: Money
}

/** A line of the bank and whether anything was decided about it. */
export interface PeriodLine {
  /** The line. */
  readonly id: Id
  /** What was decided: the match, the posting, the exception it became. Absent: nothing. */
  readonly decision?: Id | null | undefined
}

/** Everything a signature covers. */
export interface PeriodContent {
  /** The bank account. */
  readonly account: Id
  /** The period. */
  readonly span: PeriodSpan
  /**
   * The statements, in any order.
   * Left out: none.
   */
  readonly statements?: readonly StatementSpan[] | undefined
  /**
   * The lines of the bank in the period, in any order.
   * Left out: none.
   */
  readonly lines?: readonly PeriodLine[] | undefined
  /** The bank reconciliation statement of the last day. */
  readonly table?: BalanceTable | null | undefined
  /**
   * The exceptions, in any order.
   * Left out: none.
   */
  readonly exceptions?: readonly ExceptionRecord[] | undefined
}

/** Whether a period can be signed. */
export interface PeriodCheck {
  /**
   * What stands in the way.
   * Left out: none.
   */
  readonly findings?: readonly PeriodReason[]
  /** Whether nothing does. */
  readonly ready: boolean
  /** The digest of everything, 64 hexadecimal digits. */
  readonly digest: string
}

/** What was done with a period, in the order in which it was done. */
export type PeriodEntry =
  | PeriodEntryStarted
  | PeriodEntrySigned
  | PeriodEntryReopened

/** Somebody began. */
export interface PeriodEntryStarted {
  readonly kind: 'started'
  /** Who. */
  readonly by: Id
  /** When. */
  readonly at: Instant
}

/** Somebody signed it (签核). */
export interface PeriodEntrySigned {
  readonly kind: 'signed'
  /** Who. */
  readonly by: Id
  /** When. */
  readonly at: Instant
  /** The digest of what was signed. */
  readonly digest: string
}

/** Somebody opened it again. */
export interface PeriodEntryReopened {
  readonly kind: 'reopened'
  /** Who. */
  readonly by: Id
  /** When. */
  readonly at: Instant
  /** Why. */
  readonly note: string
}

/**
 * How far a period is.
 *
 * - `open`: Nothing was done.
 * - `started`: Somebody began.
 * - `signed`: It is signed, and what was signed is what there is.
 * - `reopened`: It was signed, and then opened again or changed.
 */
export type PeriodState = 'open' | 'started' | 'signed' | 'reopened'

/** How a period stands. */
export interface PeriodStatus {
  /** How far it is. */
  readonly state: PeriodState
  /** Who signed it last. */
  readonly signedBy?: Id
  /** When. */
  readonly signedAt?: Instant
  /** What stands in the way of signing it, and its digest. */
  readonly check: PeriodCheck
  /**
   * Why it needs attention.
   * Left out: none.
   */
  readonly alerts?: readonly PeriodReason[]
}

/** From nothing to everything. */
export type LossRate =
  | LossRatePercent
  | LossRateExact

/** As a policy states it. */
export interface LossRatePercent {
  readonly kind: 'percent'
  /** The percentage. */
  readonly percent: Percent
}

/** As history gives it, exact. */
export interface LossRateExact {
  readonly kind: 'exact'
  /** The share, 0 to 1. */
  readonly fraction: Fraction
}

/**
 * From which day a debt is aged.
 *
 * - `dueDate`: The day it was due, as agreed by then (按到期日).
 * - `documentDate`: The day of its document (按单据日期), as 账龄分析法 counts.
 */
export type ProvisionBasis = 'dueDate' | 'documentDate'

/**
 * In what ages are counted.
 *
 * - `days`: Days.
 * - `months`: Months of the calendar: what was issued on 2025-01-31 is 12 months old through 2026-01-31.
 */
export type AgeUnit = 'days' | 'months'

/** The rates of one segment. */
export interface SegmentRates {
  /** The value of the field by which segments are told apart. Absent: all that have no rates of their own. */
  readonly segment?: Value | null | undefined
  /** One rate for each band, the youngest first: one more than there are limits. */
  readonly rates: readonly LossRate[]
}

/**
 * Which debts money on account makes smaller first.
 *
 * - `oldestFirst`: The oldest, as it would be applied.
 * - `youngestFirst`: The youngest, which is the more careful.
 */
export type NettingOrder = 'oldestFirst' | 'youngestFirst'

/**
 * Money of a customer that is set against what the same customer owes in the same currency.
 *
 * Only where there is a right to do so and it is meant to be done; an advance for goods still to be delivered is a
 * liability of its own (合同负债).
 */
export interface ProvisionNetting {
  /** Which kinds of money. What is held or asked back is never netted, nor what expired. */
  readonly natures: readonly Nature[]
  /** Against which debts first. */
  readonly order: NettingOrder
}

/** A table of rates, the company's own, with the day from which it holds. */
export interface ProvisionPolicy {
  /** From which day on it holds. */
  readonly from: CivilDate
  /** From which day a debt is aged. */
  readonly basis: ProvisionBasis
  /**
   * In what ages are counted.
   * Left out: `days`.
   */
  readonly unit?: AgeUnit | undefined
  /**
   * The last age of each band but the last, rising from 0 or more; by due date, 0 is the band of what is not due.
   * None: one band, one rate (余额百分比法).
   * Left out: none.
   */
  readonly limits?: readonly number[] | undefined
  /** The field by which segments are told apart: that of the debt, or else of its customer. */
  readonly segmentBy?: Id | null | undefined
  /** The rates. */
  readonly rates: readonly SegmentRates[]
  /**
   * What the rates of the table are multiplied with because of what is to be expected (前瞻性调整系数), at most to
   * the whole. Absent: 1.
   */
  readonly forward?: Rate | null | undefined
  /** The rate of disputed parts, which then stand in no band. Absent: they stand in their band. */
  readonly disputed?: LossRate | null | undefined
  /** Money that is netted. Absent: none. */
  readonly netting?: ProvisionNetting | null | undefined
  /** How each line is rounded. */
  readonly rounding: Rounding
}

/** What is looked at alone (单项计提). */
export interface SpecificProvision {
  /** One debt, or all debts of a customer. */
  readonly subject: SpecificSubject
  /** What will be lost of it. */
  readonly loss: SpecificLoss
}

/** What is looked at alone. */
export type SpecificSubject =
  | SpecificSubjectDebt
  | SpecificSubjectCustomer

/** One debt. */
export interface SpecificSubjectDebt {
  readonly kind: 'debt'
  /** The debt. */
  readonly debt: Id
}

/** All debts of a customer that are not named themselves. */
export interface SpecificSubjectCustomer {
  readonly kind: 'customer'
  /** The customer. */
  readonly customer: Id
}

/** What will be lost of something looked at alone. */
export type SpecificLoss =
  | SpecificLossAmount
  | SpecificLossShare

/** So much, zero or more; only what is owed in its currency is looked at alone. */
export interface SpecificLossAmount {
  readonly kind: 'amount'
  /** How much. */
  readonly amount: Money
}

/** A part of what is owed in every currency. */
export interface SpecificLossShare {
  readonly kind: 'share'
  /** Which part. */
  readonly rate: LossRate
}

/** What a line is about. */
export type ProvisionPart =
  | ProvisionPartBand
  | ProvisionPartDisputed
  | ProvisionPartDebt
  | ProvisionPartCustomer

/** A band of the table. */
export interface ProvisionPartBand {
  readonly kind: 'band'
  /** The segment, as the rates name it. Absent: all that have no rates of their own. */
  readonly segment?: Value | null | undefined
  /** The band, from 0 for the youngest. */
  readonly band: number
}

/** What is disputed and has a rate of its own. */
export interface ProvisionPartDisputed {
  readonly kind: 'disputed'
}

/** A debt that is looked at alone (单项计提). */
export interface ProvisionPartDebt {
  readonly kind: 'debt'
  /** The debt. */
  readonly debt: Id
}

/** The debts of a customer that are looked at alone. */
export interface ProvisionPartCustomer {
  readonly kind: 'customer'
  /** The customer. */
  readonly customer: Id
}

/** A line of a provision. */
export interface ProvisionLine {
  /** What it is about. */
  readonly part: ProvisionPart
  /** How many debts are in it; one that is disputed in part is in two lines. */
  readonly debts: number
  /** What is owed (账面余额). */
  readonly gross: Money
  /** What money on account takes off. */
  readonly netted: Money
  /** The rate with the factor inside, at most 1. Absent: an amount was stated. */
  readonly rate?: Fraction | null | undefined
  /** What will probably be lost of gross less netted (坏账准备). */
  readonly allowance: Money
  /** The exact allowance less the rounded one, in minor units. */
  readonly residue: Fraction
}

/** The sums of the lines of one currency. */
export interface ProvisionTotal {
  /** The currency. */
  readonly currency: Currency
  /** What is owed in all. */
  readonly gross: Money
  /** What of that is looked at alone. */
  readonly specific: Money
  /** What of that is disputed and has a rate of its own. */
  readonly disputed: Money
  /** What money on account takes off. */
  readonly netted: Money
  /**
   * Money on account that could be netted and takes nothing off, because its owner owes no more: it never makes
   * the debt of another customer smaller.
   */
  readonly credit: Money
  /** The allowance (坏账准备余额). */
  readonly allowance: Money
  /** The allowance by what is owed less what is netted (计提比例). Absent: nothing is owed. */
  readonly coverage?: Fraction | null | undefined
}

/** A provision. */
export interface Provision {
  /** The day. */
  readonly asOf: CivilDate
  /** From when the policy holds that was used. */
  readonly policyFrom: CivilDate
  /** One for each currency in which anything is owed. */
  readonly totals: readonly ProvisionTotal[]
  /**
   * By currency: each segment that anything is owed in with all its bands, what is disputed, what is looked at alone
   * in the order given.
   */
  readonly lines: readonly ProvisionLine[]
}

/** What the allowance, or the charge, is to be. */
export type AllowanceTarget =
  | AllowanceTargetBalance
  | AllowanceTargetSales

/**
 * The allowance comes to these amounts: the totals of a `Provision`, one for each currency.
 * The charge is what is missing, or released.
 */
export interface AllowanceTargetBalance {
  readonly kind: 'balance'
  /** The amounts, zero or more. */
  readonly amounts: readonly Money[]
  /**
   * What turns those of other currencies into the home currency.
   * Left out: none.
   */
  readonly quotes?: readonly Quote[] | undefined
  /** How they are rounded. */
  readonly rounding: Rounding
}

/** The charge is a part of the sales of the period (销售收入百分比法), whatever the allowance was. */
export interface AllowanceTargetSales {
  readonly kind: 'sales'
  /** The sales, zero or more. */
  readonly sales: Money
  /** Which part. */
  readonly rate: LossRate
  /** How it is rounded. */
  readonly rounding: Rounding
}

/** What one amount of the target is worth in the home currency. */
export interface AllowancePart {
  /** The amount. */
  readonly amount: Money
  /** What it is worth. */
  readonly home: Money
  /** Whether no rounding was needed. */
  readonly exact: boolean
}

/** The movement of an allowance. */
export interface AllowanceMovement {
  /** The allowance at the beginning (期初余额). */
  readonly opening: Money
  /** What was written off (本期核销). */
  readonly writtenOff: Money
  /** What was recovered (本期收回). */
  readonly recovered: Money
  /**
   * What the account shows before the entry: opening less written off plus recovered; below zero if more was written
   * off than there was.
   */
  readonly before: Money
  /** The charge of the period (本期计提); below zero, it is released (转回). */
  readonly charge: Money
  /** The allowance at the end (期末余额). */
  readonly closing: Money
  /** What the amounts of the target are worth. */
  readonly parts: readonly AllowancePart[]
  /** The exact charge on sales less the rounded one, in minor units; zero for another target. */
  readonly residue: Fraction
  /** The entry, for `vouchers`). Absent: the charge is zero. */
  readonly entry?: MoneyFact | null | undefined
}

/** What was sold in a period, and what of it was still open after each band. */
export interface Vintage {
  /** What was sold. */
  readonly sold: Money
  /** What was still open at the end of each band, the youngest first. What is open after the last is lost. */
  readonly openAfter: readonly Money[]
}

/** A rate of a band, with the amounts that made it so. */
export interface BandRate {
  /** The band, from 0 for the youngest. */
  readonly band: number
  /** What was lost, or went on to the next band. */
  readonly part: Money
  /** Of how much. */
  readonly whole: Money
  /** The part by the whole, at most 1. Absent: of nothing nothing can be said. */
  readonly rate?: Fraction
}

/** What stood in each band on a day. */
export interface BandSnapshot {
  /** The day, as a rule the end of a month. */
  readonly on: CivilDate
  /** The amounts, the youngest band first. */
  readonly bands: readonly Money[]
}

/** The loss rate of a band, from the rates of rolling on. */
export interface BandLoss {
  /** The band. */
  readonly band: number
  /** What of it will be lost. Absent: a band on the way was always empty. */
  readonly percent?: Percent
  /** Whether no rounding was needed. */
  readonly exact: boolean
}

/** How amounts roll on, and what that says of losses. */
export interface RollRates {
  /** What went from each band but the last to the next one (迁徙率), all periods added up. */
  readonly rolls: readonly BandRate[]
  /** The loss rate of each band: the product of all rates of rolling on from there, and of what is lost of the last. */
  readonly losses: readonly BandLoss[]
}

/**
 * The language of a page or file.
 *
 * - `en`: English.
 * - `zh`: Simplified Chinese (简体中文).
 */
export type ReportLanguage = 'en' | 'zh'

/** A text in English and Chinese. What has no translation, such as a name, stands in both. */
export interface ReportText {
  /** English, at most 10,000 bytes. */
  readonly en: string
  /** Chinese, at most 10,000 bytes. */
  readonly zh: string
}

/** A value of a report. */
export type ReportCell =
  | ReportCellEmpty
  | ReportCellText
  | ReportCellWords
  | ReportCellAmount
  | ReportCellWhole
  | ReportCellShare
  | ReportCellRatio
  | ReportCellDate
  | ReportCellFlag

/** No value: a dash on a page, nothing in a file. Never zero. */
export interface ReportCellEmpty {
  readonly kind: 'empty'
}

/** A text of the caller's, such as a name or a number. */
export interface ReportCellText {
  readonly kind: 'text'
  /** The text. */
  readonly text: string
}

/** Words in the language of the reader. */
export interface ReportCellWords {
  readonly kind: 'words'
  /** The words. */
  readonly words: ReportText
}

/** An amount. */
export interface ReportCellAmount {
  readonly kind: 'amount'
  /** The amount. */
  readonly amount: Money
}

/** A whole number: days, documents, customers. */
export interface ReportCellWhole {
  readonly kind: 'whole'
  /** The number. */
  readonly whole: number
}

/** A part of a whole, shown as a percentage. */
export interface ReportCellShare {
  readonly kind: 'share'
  /** The part; it may be below zero or above the whole. */
  readonly share: Fraction
}

/** A number that is no part of a whole and need not be whole, such as days on average; shown with decimal places. */
export interface ReportCellRatio {
  readonly kind: 'ratio'
  /** The number, exact. */
  readonly ratio: Fraction
}

/** A date. */
export interface ReportCellDate {
  readonly kind: 'date'
  /** The date. */
  readonly date: CivilDate
}

/** Yes or no. */
export interface ReportCellFlag {
  readonly kind: 'flag'
  /** Whether it is so. */
  readonly flag: boolean
}

/**
 * What the cells of a column hold. Amounts, numbers and shares stand to the right.
 *
 * - `text`: Texts.
 * - `amount`: Amounts.
 * - `whole`: Whole numbers.
 * - `share`: Parts of a whole, shown as percentages.
 * - `ratio`: Numbers that need not be whole, such as days on average.
 * - `date`: Dates.
 * - `flag`: Yes or no.
 */
export type ColumnKind = 'text' | 'amount' | 'whole' | 'share' | 'ratio' | 'date' | 'flag'

/** A column of a table. */
export interface ReportColumn {
  /** The key, the same in every language and version; unique in its table. */
  readonly key: Id
  /** The heading. */
  readonly heading: ReportText
  /** What its cells hold. */
  readonly kind: ColumnKind
  /** The one currency of its amounts, said once in the heading. Absent: each amount says its own. */
  readonly currency?: Currency | null | undefined
  /** What its numbers count, said in the heading: `days`, `天`. */
  readonly unit?: ReportText | null | undefined
  /**
   * How many decimal places a percentage or ratio is shown with, 0 to 8; halves are rounded away from zero.
   * Left out: `1`.
   */
  readonly places?: number | undefined
  /**
   * Whether a total is the sum of its cells.
   * Left out: `false`.
   */
  readonly summed?: boolean | undefined
}

/**
 * What a row is.
 *
 * - `detail`: One record.
 * - `heading`: A heading over the rows below it; only its first cell is shown.
 * - `subtotal`: A sum of rows above it (小计).
 * - `total`: The sum of all (合计).
 */
export type RowRole = 'detail' | 'heading' | 'subtotal' | 'total'

/** A row of a table. */
export interface ReportRow {
  /** The cells, one for each column. */
  readonly cells: readonly ReportCell[]
  /**
   * What it is.
   * Left out: `detail`.
   */
  readonly role?: RowRole | undefined
}

/**
 * A table.
 *
 * A column of texts with the key `currency` says the currency of its row: then no amount of the row says its own.
 */
export interface ReportTable {
  /** What it shows. */
  readonly title: ReportText
  /** The columns, 1 to 100. */
  readonly columns: readonly ReportColumn[]
  /**
   * The rows, at most 100,000.
   * Left out: none.
   */
  readonly rows?: readonly ReportRow[] | undefined
  /**
   * What is to be said under it.
   * Left out: none.
   */
  readonly notes?: readonly ReportText[] | undefined
}

/**
 * What the first row holds.
 *
 * - `words`: The headings in the language of the reader.
 * - `keys`: The keys, for programs.
 */
export type CsvHeadings = 'words' | 'keys'

/** How a table is written as CSV. */
export interface CsvRules {
  /**
   * The language of headings and words.
   * Left out: `en`.
   */
  readonly language?: ReportLanguage | undefined
  /**
   * What the first row holds.
   * Left out: `words`.
   */
  readonly headings?: CsvHeadings | undefined
  /**
   * Whether a byte order mark stands first: without it Excel takes Chinese for another encoding.
   * Left out: `false`.
   */
  readonly byteOrderMark?: boolean | undefined
}

/**
 * How amounts below zero are written on a page. Files always have a minus.
 *
 * - `minus`: With a minus sign: −1,234.56.
 * - `parentheses`: In parentheses, as accountants do: (1,234.56).
 */
export type NegativeStyle = 'minus' | 'parentheses'

/**
 * How it is drawn.
 *
 * - `columns`: Bars from left to right, those of one label side by side: aging.
 * - `stacked`: Bars on top of each other: aging by month.
 * - `bars`: Bars below each other with their labels before them: collection by team. For one series.
 * - `lines`: Lines: a trend, or a forecast with its range.
 */
export type ChartForm = 'columns' | 'stacked' | 'bars' | 'lines'

/**
 * Which colors it has.
 *
 * - `plain`: One for each series.
 * - `severity`: From calm to alarming: over the series, or over the labels if there is one series. For ages.
 */
export type ChartPalette = 'plain' | 'severity'

/** What its numbers are. */
export type ChartUnit =
  | ChartUnitAmount
  | ChartUnitWhole
  | ChartUnitShare

/** Amounts in whole minor units. */
export interface ChartUnitAmount {
  readonly kind: 'amount'
  /** Of this currency. */
  readonly currency: Currency
}

/** Whole numbers. */
export interface ChartUnitWhole {
  readonly kind: 'whole'
}

/** Parts of a whole, shown as percentages. */
export interface ChartUnitShare {
  readonly kind: 'share'
  /** The whole, 1 or more: with 10000, 2550 is 25.5 %. */
  readonly whole: number
}

/** What a series has at a label. */
export interface ChartPoint {
  /** The number. Absent: none. */
  readonly value?: number | null | undefined
  /** The low end of its range (P10). With `high` or not at all. */
  readonly low?: number | null | undefined
  /** The high end of its range (P90). */
  readonly high?: number | null | undefined
}

/** One line, or the bars of one color. */
export interface ChartSeries {
  /** What it shows. */
  readonly label: ReportText
  /** One point for each label. */
  readonly points: readonly ChartPoint[]
}

/** A chart. */
export interface ReportChart {
  /** What it shows. */
  readonly title: ReportText
  /** What it says, for who does not see it. Absent: its numbers. */
  readonly about?: ReportText | null | undefined
  /** How it is drawn. */
  readonly form: ChartForm
  /**
   * Which colors it has.
   * Left out: `plain`.
   */
  readonly palette?: ChartPalette | undefined
  /** What its numbers are. */
  readonly unit: ChartUnit
  /** The labels: ages, weeks, teams; 1 to 400. */
  readonly labels: readonly ReportText[]
  /** The series, 1 to 8; one for `bars`. */
  readonly series: readonly ChartSeries[]
  /** What the ranges are called. */
  readonly range?: ReportText | null | undefined
}

/**
 * How a figure is meant.
 *
 * - `plain`: It says something.
 * - `good`: It is as it should be.
 * - `bad`: It needs attention.
 */
export type ReportTone = 'plain' | 'good' | 'bad'

/** One figure that is shown large (关键指标). */
export interface ReportFigure {
  /** What it is. */
  readonly label: ReportText
  /** The value. */
  readonly value: ReportCell
  /** What is to be said under it. */
  readonly note?: ReportText | null | undefined
  /**
   * How it is meant.
   * Left out: `plain`.
   */
  readonly tone?: ReportTone | undefined
}

/** A part of a section. */
export type ReportBlock =
  | ReportBlockText
  | ReportBlockFigures
  | ReportBlockTable
  | ReportBlockChart

/** A paragraph. */
export interface ReportBlockText {
  readonly kind: 'text'
  /** The text. */
  readonly text: ReportText
}

/** Figures side by side. */
export interface ReportBlockFigures {
  readonly kind: 'figures'
  /** The figures, at most 24. */
  readonly figures: readonly ReportFigure[]
}

/** A table. */
export interface ReportBlockTable {
  readonly kind: 'table'
  /** The table. */
  readonly table: ReportTable
}

/** A chart. */
export interface ReportBlockChart {
  readonly kind: 'chart'
  /** The chart. */
  readonly chart: ReportChart
}

/** A section of a document. */
export interface ReportSection {
  /** Its heading. */
  readonly heading: ReportText
  /**
   * What it consists of, at most 200 parts.
   * Left out: none.
   */
  readonly blocks?: readonly ReportBlock[] | undefined
  /**
   * Whether it begins a new page in print.
   * Left out: `false`.
   */
  readonly newPage?: boolean | undefined
}

/** A document. */
export interface ReportDocument {
  /** Its title. */
  readonly title: ReportText
  /** Whose it is: the name of the company. */
  readonly company?: string | null | undefined
  /** The day it is about (截止日). */
  readonly asOf: CivilDate
  /**
   * The language it is read in.
   * Left out: `en`.
   */
  readonly language?: ReportLanguage | undefined
  /**
   * How amounts below zero are written.
   * Left out: `minus`.
   */
  readonly negatives?: NegativeStyle | undefined
  /**
   * Its sections, at most 100.
   * Left out: none.
   */
  readonly sections?: readonly ReportSection[] | undefined
  /** What is to be said at its end: who made it, from what, whether it is final. */
  readonly footer?: ReportText | null | undefined
}

/**
 * Any report of this library (报表), to be shown.
 *
 * What a report does not say of itself stands beside it: the limits of an aging, the rules that name its buckets, the
 * policy that names the bands of a provision, the definition of a cube.
 */
export type Report =
  | ReportAgingRows
  | ReportAging
  | ReportBehavior
  | ReportRatios
  | ReportGrades
  | ReportLimits
  | ReportSimulation
  | ReportOrderCheck
  | ReportProvision
  | ReportMovement
  | ReportForecast
  | ReportForecastError
  | ReportCollectionOrder
  | ReportReminders
  | ReportDunning
  | ReportCases
  | ReportAlerts
  | ReportWeekly
  | ReportStatement
  | ReportAnswer
  | ReportRanking
  | ReportProgress
  | ReportDashboard
  | ReportCube
  | ReportChanges
  | ReportFrozen
  | ReportRestatement
  | ReportBankBalance

/** Open items by days past due (账龄表). */
export interface ReportAgingRows {
  readonly kind: 'agingRows'
  /** A row for each currency. */
  readonly rows: readonly AgingRow[]
  /**
   * The limits they were made with. None: their buckets have numbers, if there are several.
   * Left out: none.
   */
  readonly limits?: readonly number[] | undefined
}

/** The aging report (账龄分析). */
export interface ReportAging {
  readonly kind: 'aging'
  /** The report. */
  readonly report: AgingReport
  /** The rules it was made with. Absent: its buckets have numbers. */
  readonly rules?: AgingRules | null | undefined
}

/** How customers pay (付款行为). */
export interface ReportBehavior {
  readonly kind: 'behavior'
  /** The customers. */
  readonly customers: readonly CustomerBehavior[]
}

/** The ratios of a portfolio by month (应收比率). */
export interface ReportRatios {
  readonly kind: 'ratios'
  /** The months. */
  readonly months: readonly PortfolioRatios[]
}

/** Grades and what changed of them (信用等级). */
export interface ReportGrades {
  readonly kind: 'grades'
  /** The run. */
  readonly run: GradeRun
}

/** Proposed limits (额度建议). */
export interface ReportLimits {
  readonly kind: 'limits'
  /** The proposals. */
  readonly proposals: readonly LimitProposal[]
}

/** What another policy would change (政策模拟). */
export interface ReportSimulation {
  readonly kind: 'simulation'
  /** The simulation. */
  readonly simulation: CreditSimulation
}

/** Whether an order may ship (订单检查). */
export interface ReportOrderCheck {
  readonly kind: 'orderCheck'
  /** The check. */
  readonly check: OrderCheck
}

/** What will probably be lost (坏账准备计算). */
export interface ReportProvision {
  readonly kind: 'provision'
  /** The provision. */
  readonly provision: Provision
  /** The policy it was made with. Absent: its bands have numbers. */
  readonly policy?: ProvisionPolicy | null | undefined
}

/** From the opening to the closing allowance (坏账准备变动). */
export interface ReportMovement {
  readonly kind: 'movement'
  /** The movement. */
  readonly movement: AllowanceMovement
}

/** Cash to come (回款预测). */
export interface ReportForecast {
  readonly kind: 'forecast'
  /** The forecast. */
  readonly forecast: CashForecast
}

/** How good forecasts were (预测误差). */
export interface ReportForecastError {
  readonly kind: 'forecastError'
  /** What was found. */
  readonly accuracy: ForecastAccuracy
}

/** Whom to call first (催收顺序). */
export interface ReportCollectionOrder {
  readonly kind: 'collectionOrder'
  /** The order. */
  readonly order: CollectionOrder
}

/** Reminders of a day (提醒). */
export interface ReportReminders {
  readonly kind: 'reminders'
  /** The reminders. */
  readonly reminders: Reminders
}

/** The letters of a dunning run (催款). */
export interface ReportDunning {
  readonly kind: 'dunning'
  /** The plan. */
  readonly plan: DunningPlan
}

/** Where the collection of each debt stands (催收案件). */
export interface ReportCases {
  readonly kind: 'cases'
  /** The cases. */
  readonly cases: readonly CollectionCase[]
}

/** What needs attention (异常). */
export interface ReportAlerts {
  readonly kind: 'alerts'
  /** The alerts. */
  readonly alerts: readonly Alert[]
}

/** What changed since the last report of alerts (异常周报). */
export interface ReportWeekly {
  readonly kind: 'weekly'
  /** The changes. */
  readonly changes: AlertChanges
}

/** A statement of account (对账单). */
export interface ReportStatement {
  readonly kind: 'statement'
  /** The statement. */
  readonly statement: CustomerStatement
}

/** What the customer answered to it (对账回函). */
export interface ReportAnswer {
  readonly kind: 'answer'
  /** The answer set against the statement. */
  readonly answer: AnswerReport
}

/** Who collects well (回款排行): by person, team, region or customer. */
export interface ReportRanking {
  readonly kind: 'ranking'
  /** The rows. */
  readonly rows: readonly RankRow[]
}

/** How far debts are collected (收款进度): by contract, project or team. */
export interface ReportProgress {
  readonly kind: 'progress'
  /** The rows. */
  readonly rows: readonly CollectionProgress[]
}

/** Key figures (关键指标看板). */
export interface ReportDashboard {
  readonly kind: 'dashboard'
  /** One for each currency. */
  readonly boards: readonly Dashboard[]
}

/** Sums by several dimensions (多维分析). */
export interface ReportCube {
  readonly kind: 'cube'
  /** One table for each currency. */
  readonly tables: readonly CubeTable[]
  /** What they were made with. Absent: dimensions and measures have numbers. */
  readonly definition?: CubeDefinition | null | undefined
}

/** Why what is open changed (变动原因). */
export interface ReportChanges {
  readonly kind: 'changes'
  /** The change of each currency. */
  readonly changes: readonly CurrencyChange[]
}

/** The figures of a closed period (期间冻结). */
export interface ReportFrozen {
  readonly kind: 'frozen'
  /** The period. */
  readonly period: FrozenPeriod
}

/** What a closed period would be now (重述). */
export interface ReportRestatement {
  readonly kind: 'restatement'
  /** What was found. */
  readonly restatement: Restatement
}

/** The bank reconciliation statement (银行存款余额调节表). */
export interface ReportBankBalance {
  readonly kind: 'bankBalance'
  /** The statement. */
  readonly table: BalanceTable
}

/** A text in two languages. `{name}` is a place to be filled; `{{` is a brace. */
export interface MessageTemplate {
  /** The template, once in a policy. */
  readonly id: Id
  /** The text in English, at most 10,000 bytes. */
  readonly en: string
  /** The text in Chinese (中文), at most 10,000 bytes. */
  readonly zh: string
}

/**
 * What is filled in at a place.
 *
 * - `text`: A name or number.
 * - `amount`: An amount of money.
 * - `day`: A day.
 * - `whole`: A whole number.
 */
export type PlaceholderKind = 'text' | 'amount' | 'day' | 'whole'

/** A place that may be named, and what stands there. */
export interface MessagePlaceholder {
  /** The name, as it stands in braces. */
  readonly name: Id
  /** What is filled in. */
  readonly kind: PlaceholderKind
}

/** A value that is filled in. */
export type MessageFill =
  | MessageFillText
  | MessageFillAmount
  | MessageFillDay
  | MessageFillWhole

/**
 * A name or number, at most 1,000 bytes. A control character in it, a line break too, becomes a blank: a name
 * cannot begin a new line of a message, or a new header of a mail.
 */
export interface MessageFillText {
  readonly kind: 'text'
  /** The text. */
  readonly text: string
}

/** An amount of money: `33,900.01 CNY`. */
export interface MessageFillAmount {
  readonly kind: 'amount'
  /** The amount. */
  readonly amount: Money
}

/** A day: `2026-02-07`, 2026年2月7日. */
export interface MessageFillDay {
  readonly kind: 'day'
  /** The day. */
  readonly day: CivilDate
}

/** A whole number. */
export interface MessageFillWhole {
  readonly kind: 'whole'
  /** The number. */
  readonly whole: number
}

/** A value for a place. */
export interface MessageValue {
  /** The name of the place. */
  readonly name: Id
  /** The value. */
  readonly value: MessageFill
}

/** A filled template. */
export interface MessageText {
  /** The text in English. */
  readonly en: string
  /** The text in Chinese. */
  readonly zh: string
}

/** The day of a rule. */
export type ReminderMoment =
  | ReminderMomentBefore
  | ReminderMomentMoreThan
  | ReminderMomentArrival

/** So many days before the due date, 0 to 3,660; with 0, on it (到期前 N 天、当天). */
export interface ReminderMomentBefore {
  readonly kind: 'before'
  /** The days. */
  readonly days: number
}

/** As soon as it is more than so many days late, 0 to 3,660 (逾期超过 N 天): with 3, four days after the due date. */
export interface ReminderMomentMoreThan {
  readonly kind: 'moreThan'
  /** The days. */
  readonly days: number
}

/** When money arrives (到款提醒). */
export interface ReminderMomentArrival {
  readonly kind: 'arrival'
}

/**
 * Of which debts a rule reminds.
 *
 * - `open`: Of all of which something is open (待付款、部分支付).
 * - `unpaid`: Only of those of which nothing is settled (待付款).
 */
export type ReminderTarget = 'open' | 'unpaid'

/**
 * What holds a reminder back.
 *
 * - `promised`: A promise, until its day is over (付款承诺).
 * - `disputed`: A dispute of all that is open (有争议).
 */
export type ReminderWait = 'promised' | 'disputed'

/**
 * Up to when what is entered counts.
 *
 * - `dayBefore`: Until the end of the day before: whoever asks at any hour of a day gets the same.
 * - `sameDay`: Until the end of the day itself: for a run after midnight. What is entered on a day after it was asked for is not seen on that day any more.
 */
export type ReminderSight = 'dayBefore' | 'sameDay'

/** How days move that are not worked. */
export interface ReminderCalendar {
  /** The business days. */
  readonly calendar: Calendar
  /** How a due date moves. */
  readonly due: BusinessDay
  /** How the day of a reminder moves. */
  readonly sending: BusinessDay
}

/**
 * Whether somebody has to do something.
 *
 * - `task`: Something to do (待办).
 * - `message`: Something to know (消息).
 */
export type ReminderKind = 'task' | 'message'

/**
 * Whom a reminder goes to.
 *
 * - `owner`: Who looks after the customer (负责人).
 * - `financeManager`: The finance managers of the policy (财务经理).
 * - `customer`: The customer (客户).
 */
export type ReminderRole = 'owner' | 'financeManager' | 'customer'

/** One thing a rule does. */
export interface ReminderEffect {
  /** Whether somebody has to do something (待办) or to know something (消息). */
  readonly kind: ReminderKind
  /** Whom it goes to. */
  readonly to: ReminderRole
  /** By which way, the host's own: `mail`, `sms`. */
  readonly channel?: Id | null | undefined
  /** The text. Absent: the host has its own. */
  readonly template?: Id | null | undefined
}

/** One rule. */
export interface ReminderRule {
  /** The rule. It is a part of what makes a reminder one and the same: a rule under another name fires anew. */
  readonly id: Id
  /** On which day. */
  readonly moment: ReminderMoment
  /**
   * How many days after its day it may still fire, if the debt was entered late or was held back, 0 to 3,660.
   * Absent: on any later day. With 0 it fires on its day or never.
   */
  readonly catchUp?: number | null | undefined
  /**
   * Of which debts.
   * Left out: `open`.
   */
  readonly target?: ReminderTarget | undefined
  /**
   * What holds it back.
   * Left out: none.
   */
  readonly waits?: readonly ReminderWait[] | undefined
  /**
   * Only where at least so much is open, one amount for each currency.
   * Left out: none.
   */
  readonly minimum?: readonly Money[] | undefined
  /** What it does, 1 to 20. */
  readonly effects: readonly ReminderEffect[]
}

/** The rules of reminders. */
export interface ReminderPolicy {
  /** The rules, at most 100, each id once. */
  readonly rules: readonly ReminderRule[]
  /**
   * Up to when what is entered counts on the day a rule is looked at.
   * Left out: `dayBefore`.
   */
  readonly sight?: ReminderSight | undefined
  /** How days move that are not worked. Absent: they stay. */
  readonly calendar?: ReminderCalendar | null | undefined
  /**
   * Who gets what goes to the finance manager (财务经理).
   * Left out: none.
   */
  readonly financeManagers?: readonly Id[] | undefined
  /**
   * The texts, at most 100, each id once. Places: `customer`, `name`, `item`, `document`, `owner`, `amount`, `due`,
   * `days` (from the due date, in either direction), `day` (of the reminder).
   * Left out: none.
   */
  readonly templates?: readonly MessageTemplate[] | undefined
}

/**
 * A policy that is given.
 *
 * - `literal`: Word for word as it is usually set up: 7 and 3 days before and on the day, a message and a task to the owner, on the day or never; more than 3 days late, a task to the owner and a message to the finance manager, and only of what is wholly unpaid.
 * - `complete`: The same with its holes closed: what is partly paid is chased, what was entered late is caught up until the next reminder, disputes and promises wait, and arriving money is told to owner, finance manager and customer.
 */
export type ReminderPreset = 'literal' | 'complete'

/**
 * The days that are asked for: those after one day, up to another.
 *
 * The next window begins where this one ends: its `after` is this one's `through`.
 */
export interface ReminderWindow {
  /** The last day that was asked for before; it does not count again. */
  readonly after: CivilDate
  /** The last day that counts. */
  readonly through: CivilDate
}

/** An installment that is agreed and not a receivable yet (待生成的分期). */
export interface PlannedItem {
  /** The id the receivable will have: a reminder that fired for the plan does not fire for the receivable again. */
  readonly id: Id
  /** The customer who will owe it. */
  readonly customer: Id
  /** How much, more than zero. */
  readonly amount: Money
  /** The agreed day. */
  readonly due: CivilDate
  /** The day from which it was known. Absent: always. */
  readonly entered?: CivilDate | null | undefined
  /** The first day on which it is not planned any more: it became a receivable, or fell away. */
  readonly ended?: CivilDate | null | undefined
  /** Who looks after it. */
  readonly owner?: Id | null | undefined
  /** The contract it belongs to. */
  readonly document?: Id | null | undefined
}

/**
 * What a reminder is about.
 *
 * - `debt`: A debt.
 * - `planned`: An installment that is not a receivable yet.
 * - `prepayment`: Money that arrived.
 */
export type ReminderSource = 'debt' | 'planned' | 'prepayment'

/** One message or task. */
export interface ReminderNotice {
  /** Whether somebody has to do something. */
  readonly kind: ReminderKind
  /** As what they get it. */
  readonly role: ReminderRole
  /**
   * Who gets it. None: nobody is known, and the host knows who does such work.
   * Left out: none.
   */
  readonly to?: readonly Id[] | undefined
  /** By which way. */
  readonly channel?: Id | null | undefined
  /** The text, if the rule has a template. */
  readonly text?: MessageText | null | undefined
}

/** One rule that fired: everything it does has one cause. */
export interface Reminder {
  /** The cause, the same however often it is asked for: made of the rule, the item and the day it is due. */
  readonly cause: Id
  /** The rule. */
  readonly rule: Id
  /** What kind of record `item` is. */
  readonly source: ReminderSource
  /** The debt, planned installment or money. */
  readonly item: Id
  /** The customer. */
  readonly customer: Id
  /** Who looks after the customer, as far as it is known. */
  readonly owner?: Id | null | undefined
  /** The day on which it fired. */
  readonly on: CivilDate
  /** The day it is due, moved to a business day; of money, the day it arrived. */
  readonly due: CivilDate
  /** The days from `due` to `on`, below zero before it. */
  readonly days: number
  /** What was open, as it was known on the day of the reminder; of money, how much arrived. */
  readonly amount: Money
  /** What is open with everything that is given. Zero: it has been paid meanwhile, and nobody should be told. */
  readonly now: Money
  /** What is to be sent and done. */
  readonly notices: readonly ReminderNotice[]
}

/** The reminders of a window. */
export interface Reminders {
  /** They, by day, then in the order of the rules, then by item. */
  readonly reminders: readonly Reminder[]
  /** The last day that is done: `after` of the next window. */
  readonly cursor: CivilDate
}

/** What the ladder of reminders (催款阶梯) does with an overdue debt, and why. */
export type DunningReason =
  | DunningReasonStepped
  | DunningReasonPromiseBroken
  | DunningReasonRepeated
  | DunningReasonListed
  | DunningReasonDisputed
  | DunningReasonPromised
  | DunningReasonBlocked
  | DunningReasonTooSmall
  | DunningReasonNotLateEnough
  | DunningReasonTooSoon
  | DunningReasonLastLevel
  | DunningReasonLetterTooSmall
  | DunningReasonCovered

/** It reached the days of the next level. */
export interface DunningReasonStepped {
  readonly kind: 'stepped'
  /** The level. */
  readonly level: number
  /** How late it is. */
  readonly days: number
  /** From when on the level counts. */
  readonly needed: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A promise was broken: the next level comes at once. */
export interface DunningReasonPromiseBroken {
  readonly kind: 'promiseBroken'
  /** The level. */
  readonly level: number
  /** The day that was promised. */
  readonly promised: CivilDate
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The last level is repeated. */
export interface DunningReasonRepeated {
  readonly kind: 'repeated'
  /** The level. */
  readonly level: number
  /** When it went out last. */
  readonly last: CivilDate
  /** The days since. */
  readonly days: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** It is listed beside others that step up. */
export interface DunningReasonListed {
  readonly kind: 'listed'
  /** Its level so far, 0 if none went out. */
  readonly level: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** All that is open is disputed. */
export interface DunningReasonDisputed {
  readonly kind: 'disputed'
  /** How much. */
  readonly disputed: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The customer promised to pay, and the day is not over. */
export interface DunningReasonPromised {
  readonly kind: 'promised'
  /** The day. */
  readonly day: CivilDate
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** It, or its customer, is not to be dunned. */
export interface DunningReasonBlocked {
  readonly kind: 'blocked'
  /** Until when; none: until the block is taken off. */
  readonly until?: CivilDate | null | undefined
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Less is open than is worth a letter. */
export interface DunningReasonTooSmall {
  readonly kind: 'tooSmall'
  /** What is open. */
  readonly open: Money
  /** The least. */
  readonly minimum: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** It is not late enough for the next level. */
export interface DunningReasonNotLateEnough {
  readonly kind: 'notLateEnough'
  /** The next level. */
  readonly level: number
  /** How late it is. */
  readonly days: number
  /** From when on the level counts. */
  readonly needed: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The last reminder was sent too short a time ago. */
export interface DunningReasonTooSoon {
  readonly kind: 'tooSoon'
  /** The next level. */
  readonly level: number
  /** When the last went out. */
  readonly last: CivilDate
  /** The days that have to pass. */
  readonly wait: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The last level has been reached. */
export interface DunningReasonLastLevel {
  readonly kind: 'lastLevel'
  /** The level. */
  readonly level: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The letter would ask for less than is worth it. */
export interface DunningReasonLetterTooSmall {
  readonly kind: 'letterTooSmall'
  /** What it would ask for. */
  readonly total: Money
  /** The least. */
  readonly minimum: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The customer's own money covers it: it is to be applied, not dunned. */
export interface DunningReasonCovered {
  readonly kind: 'covered'
  /** What would be asked for. */
  readonly total: Money
  /** The customer's free money. */
  readonly free: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** One level. */
export interface DunningLevel {
  /** From so many days late on, 1 to 3,660: with 1, on the day after the due date. */
  readonly days: number
  /**
   * So many days have to lie between the letter before and this one, 0 to 3,660; at least one always does.
   * Left out: `0`.
   */
  readonly wait?: number | undefined
  /**
   * What a letter of this level costs the customer, once for a letter, one amount for each currency (催款费).
   * Left out: none.
   */
  readonly fee?: readonly Money[] | undefined
  /**
   * Whether letters of this level ask for interest.
   * Left out: `false`.
   */
  readonly interest?: boolean | undefined
  /**
   * Whether nothing is delivered to the customer any more (停止发货).
   * Left out: `false`.
   */
  readonly stops?: boolean | undefined
}

/**
 * Whether levels may be skipped.
 *
 * - `oneByOne`: One after the other, however late it is: nobody gets the last warning first.
 * - `byDays`: The level that the days say.
 */
export type DunningSteps = 'oneByOne' | 'byDays'

/**
 * Which days count as late.
 *
 * - `calendar`: All.
 * - `business`: Business days only. Needs a calendar.
 */
export type DunningDays = 'calendar' | 'business'

/**
 * What a letter lists beside what steps up.
 *
 * - `allOverdue`: Everything overdue that may be dunned, at the level it has.
 * - `stepping`: Nothing.
 */
export type DunningListing = 'allOverdue' | 'stepping'

/**
 * What free money of the customer does.
 *
 * - `covers`: If it covers the whole letter, there is none: the money is to be applied.
 * - `shown`: Nothing; the letter shows it.
 */
export type DunningMoney = 'covers' | 'shown'

/**
 * What a broken promise does.
 *
 * - `nextLevel`: The next level comes at once, whatever its days and its wait.
 * - `ignored`: The ladder goes on where it stopped.
 */
export type BrokenPromise = 'nextLevel' | 'ignored'

/** A customer or debt that is not to be dunned. */
export interface DunningBlock {
  /** The customer. */
  readonly customer?: Id | null | undefined
  /** The debt. */
  readonly debt?: Id | null | undefined
  /** The last day of the block. Absent: it has no end. */
  readonly until?: CivilDate | null | undefined
}

/** The rules of dunning. */
export interface DunningPolicy {
  /** The levels from the first on, 1 to 20. Their days rise. */
  readonly levels: readonly DunningLevel[]
  /**
   * Whether a level may be skipped.
   * Left out: `oneByOne`.
   */
  readonly steps?: DunningSteps | undefined
  /** The business days: a due date moves to the next one. Absent: every day is one. */
  readonly calendar?: Calendar | null | undefined
  /**
   * Which days count as late.
   * Left out: `calendar`.
   */
  readonly counting?: DunningDays | undefined
  /**
   * Days after the due date in which nobody is dunned, 0 to 3,660 (宽限期). Level days count from the due date all the
   * same.
   * Left out: `0`.
   */
  readonly grace?: number | undefined
  /**
   * What else a letter lists.
   * Left out: `allOverdue`.
   */
  readonly listing?: DunningListing | undefined
  /**
   * What free money of the customer does.
   * Left out: `covers`.
   */
  readonly money?: DunningMoney | undefined
  /**
   * What a broken promise does.
   * Left out: `nextLevel`.
   */
  readonly broken?: BrokenPromise | undefined
  /** After so many days the last level goes out again, 1 to 3,660. Absent: never. */
  readonly repeatDays?: number | null | undefined
  /**
   * A debt of which less is open is left alone, one amount for each currency.
   * Left out: none.
   */
  readonly itemMinimum?: readonly Money[] | undefined
  /**
   * A letter that asks for less, before fees and interest, is not written, one amount for each currency.
   * Left out: none.
   */
  readonly letterMinimum?: readonly Money[] | undefined
  /** What paying late costs; the letter shows what has not been charged yet. Absent: nothing. */
  readonly interest?: LateTerms | null | undefined
  /**
   * Who, or what, is not to be dunned.
   * Left out: none.
   */
  readonly blocks?: readonly DunningBlock[] | undefined
}

/**
 * What became of a promise.
 *
 * - `open`: Its day is not over (未到期).
 * - `kept`: At the end of its day, so much was settled (已兑现).
 * - `broken`: At the end of its day, it was not (未兑现).
 */
export type PromiseState = 'open' | 'kept' | 'broken'

/** A promise to pay (付款承诺). */
export interface CollectionPromise {
  /** When it was made. */
  readonly made: CivilDate
  /** The day promised. */
  readonly day: CivilDate
  /** How much; absent: all that was open. */
  readonly amount?: Money | null | undefined
  /** What became of it. */
  readonly state: PromiseState
}

/** One debt in a letter. */
export interface DunningLine {
  /** The debt. */
  readonly debt: Id
  /** The document it is a part of. */
  readonly document?: Id | null | undefined
  /** The day of its document. */
  readonly issued: CivilDate
  /** The day it was due, moved to a business day. */
  readonly due: CivilDate
  /** How late it is, in the days of the policy. */
  readonly days: number
  /** What it came to. */
  readonly amount: Money
  /** What is open of it. */
  readonly open: Money
  /** What is asked for: without what is disputed, and without what is promised for later. */
  readonly asked: Money
  /** What paying late costs for it so far. */
  readonly interest: Money
  /** Its level before, 0 if no reminder went out. */
  readonly before: number
  /** Its level with this letter. */
  readonly level: number
  /** Why it is listed. */
  readonly reason: DunningReason
}

/** A letter to one customer in one currency (催款函). */
export interface DunningLetter {
  /** The letter, the same in every run of this day. */
  readonly id: Id
  /** The customer. */
  readonly customer: Id
  /** The name of the customer, if it is known. */
  readonly name?: string | null | undefined
  /** Who looks after the customer. */
  readonly owner?: Id | null | undefined
  /** The currency of all amounts. */
  readonly currency: Currency
  /** Its level: the highest of those that step up. */
  readonly level: number
  /** What it lists, the oldest due date first. */
  readonly lines: readonly DunningLine[]
  /** What the lines ask for together (本金). */
  readonly principal: Money
  /** What the letter costs the customer (催款费). */
  readonly fee: Money
  /** What paying late costs, as far as it has not been charged yet (滞纳金). */
  readonly interest: Money
  /** What is asked for in all: principal, fee and interest. */
  readonly total: Money
  /** Free money of the customer, which could be applied. */
  readonly free: Money
}

/** An overdue debt without a letter. */
export interface DunningPassed {
  /** The debt. */
  readonly debt: Id
  /** Its customer. */
  readonly customer: Id
  /** Why. */
  readonly reason: DunningReason
}

/** Something to record on a debt. */
export interface DunningRecord {
  /** The debt. */
  readonly debt: Id
  /** The event. */
  readonly event: DebtEvent
}

/** What a run would do. Nothing is done by it. */
export interface DunningPlan {
  /** The day of the run. */
  readonly on: CivilDate
  /** The letters, by customer and currency. */
  readonly letters: readonly DunningLetter[]
  /** The overdue debts that get no letter, in the order of the debts. */
  readonly passed: readonly DunningPassed[]
  /** What to record on the debts once the letters went out, in the order of the debts. */
  readonly records: readonly DunningRecord[]
  /** The customers to whom nothing is to be delivered, by id. */
  readonly stopped: readonly Id[]
}

/**
 * Where a collection stands.
 *
 * - `new`: Nobody has reminded the customer (未催收).
 * - `reminded`: A reminder went out (已催收).
 * - `promised`: The customer promised to pay, and the day is not over (已承诺).
 * - `promiseBroken`: The customer did not keep its promise (承诺未兑现).
 * - `disputed`: All that is open is disputed (有争议).
 */
export type CollectionState = 'new' | 'reminded' | 'promised' | 'promiseBroken' | 'disputed'

/** How far the collection of one debt has come (催收进展). */
export interface CollectionCase {
  /** The debt. */
  readonly debt: Id
  /** Its customer. */
  readonly customer: Id
  /** Who looks after it: the customer's owner, or else its own. */
  readonly owner?: Id | null | undefined
  /** What is open. */
  readonly open: Money
  /** What of that is disputed. */
  readonly disputed: Money
  /** When it was due. */
  readonly due: CivilDate
  /** How many days late it is, 0 if it is not. */
  readonly days: number
  /** The level of the last reminder since the due date was agreed, 0 if none went out. */
  readonly level: number
  /** When the last reminder went out. */
  readonly reminded?: CivilDate | null | undefined
  /** The last promise. */
  readonly promise?: CollectionPromise | null | undefined
  /** How many promises were broken. */
  readonly broken: number
  /** Since when it is disputed. */
  readonly disputedSince?: CivilDate | null | undefined
  /** When anybody was last in touch with the customer about it: a reminder, a promise, a dispute, a contact. */
  readonly contact?: CivilDate | null | undefined
  /**
   * What was said and sent, by day: reminders, promises, disputes and their end.
   * Left out: none.
   */
  readonly contacts?: readonly DebtEvent[] | undefined
  /** Where it stands. */
  readonly state: CollectionState
}

/** The two figures that were compared, and what belongs to them (预警理由). */
export type AlertReason =
  | AlertReasonLowBalance
  | AlertReasonIdlePrepayment
  | AlertReasonOrphaned
  | AlertReasonForgottenRefund
  | AlertReasonRefundJump
  | AlertReasonRefundShare
  | AlertReasonRefundSoon
  | AlertReasonRefundElsewhere
  | AlertReasonReceiptJump
  | AlertReasonDuplicateReceipt
  | AlertReasonLikelyDuplicate
  | AlertReasonPaidButOpen
  | AlertReasonConcentration
  | AlertReasonOverapplied
  | AlertReasonBrokenPromise
  | AlertReasonUnidentified
  | AlertReasonDueBeforeIssue
  | AlertReasonBehaviorBreak
  | AlertReasonStaleDebt
  | AlertReasonOverdue
  | AlertReasonUnowned
  | AlertReasonFollowUp
  | AlertReasonUnsignedPeriod
  | AlertReasonExceptionUnowned
  | AlertReasonExceptionOverdue
  | AlertReasonLimitation

/** The money of a customer is nearly used up. */
export interface AlertReasonLowBalance {
  readonly kind: 'lowBalance'
  /** What is free. */
  readonly free: Money
  /** What should be. */
  readonly least: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Nothing happened to a prepayment. */
export interface AlertReasonIdlePrepayment {
  readonly kind: 'idlePrepayment'
  /** What is left. */
  readonly left: Money
  /** When something last happened. */
  readonly last: CivilDate
  /** The days since. */
  readonly days: number
  /** The days that are allowed. */
  readonly limit: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Whoever looked after it has left. */
export interface AlertReasonOrphaned {
  readonly kind: 'orphaned'
  /** What is left, or owed. */
  readonly amount: Money
  /** Who looked after it. */
  readonly owner: Id
  /** The last day of that person. */
  readonly left: CivilDate
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A refund was asked for and not paid. */
export interface AlertReasonForgottenRefund {
  readonly kind: 'forgottenRefund'
  /** What is asked back. */
  readonly amount: Money
  /** When it was asked for. */
  readonly since: CivilDate
  /** The days since. */
  readonly days: number
  /** The days that are allowed. */
  readonly limit: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A refund is far above those before. */
export interface AlertReasonRefundJump {
  readonly kind: 'refundJump'
  /** The refund. */
  readonly amount: Money
  /** The median of those before. */
  readonly median: Money
  /** The median of their distances from it. */
  readonly spread: Money
  /** How many there were. */
  readonly earlier: number
  /** The robust deviations that are allowed. */
  readonly deviations: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Much of what a customer paid was paid back. */
export interface AlertReasonRefundShare {
  readonly kind: 'refundShare'
  /** What was paid back. */
  readonly refunded: Money
  /** What was received. */
  readonly received: Money
  /** In how many days. */
  readonly days: number
  /** The share that is allowed. */
  readonly limit: Percent
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Money was paid back soon after it arrived. */
export interface AlertReasonRefundSoon {
  readonly kind: 'refundSoon'
  /** The refund. */
  readonly amount: Money
  /** When the money arrived. */
  readonly received: CivilDate
  /** When it was paid back. */
  readonly on: CivilDate
  /** The days between. */
  readonly days: number
  /** The days within which that is soon. */
  readonly limit: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Money was paid back to an account it never came from. */
export interface AlertReasonRefundElsewhere {
  readonly kind: 'refundElsewhere'
  /** The refund. */
  readonly amount: Money
  /** The account it went to. */
  readonly account: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A receipt is far from those before. */
export interface AlertReasonReceiptJump {
  readonly kind: 'receiptJump'
  /** The receipt. */
  readonly amount: Money
  /** The median of those before. */
  readonly median: Money
  /** The median of their distances from it. */
  readonly spread: Money
  /** How many there were. */
  readonly earlier: number
  /** The robust deviations that are allowed. */
  readonly deviations: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Two receipts have one bank number. */
export interface AlertReasonDuplicateReceipt {
  readonly kind: 'duplicateReceipt'
  /** The amount of both. */
  readonly amount: Money
  /** The number of the bank. */
  readonly bankRef: Id
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Two receipts have one customer and amount. */
export interface AlertReasonLikelyDuplicate {
  readonly kind: 'likelyDuplicate'
  /** The amount of both. */
  readonly amount: Money
  /** The days between them. */
  readonly days: number
  /** The days within which that is suspicious. */
  readonly limit: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A customer has money and debts that are due. */
export interface AlertReasonPaidButOpen {
  readonly kind: 'paidButOpen'
  /** The free money. */
  readonly free: Money
  /** What is due and not disputed. */
  readonly due: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** One customer owes much of all that is owed. */
export interface AlertReasonConcentration {
  readonly kind: 'concentration'
  /** What it owes. */
  readonly open: Money
  /** What all owe. */
  readonly total: Money
  /** The share that is allowed. */
  readonly limit: Percent
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** More was taken than the debt says was paid. */
export interface AlertReasonOverapplied {
  readonly kind: 'overapplied'
  /** What prepayments say was taken for it. */
  readonly applied: Money
  /** What the debt says was paid. */
  readonly paid: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A promise was not kept. */
export interface AlertReasonBrokenPromise {
  readonly kind: 'brokenPromise'
  /** What is open. */
  readonly open: Money
  /** The day promised. */
  readonly promised: CivilDate
  /** How many promises were broken in all. */
  readonly broken: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Nobody found out whose money it is. */
export interface AlertReasonUnidentified {
  readonly kind: 'unidentified'
  /** What is left. */
  readonly left: Money
  /** When it arrived. */
  readonly received: CivilDate
  /** The days since. */
  readonly days: number
  /** The days that are allowed. */
  readonly limit: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A debt was due before its document. */
export interface AlertReasonDueBeforeIssue {
  readonly kind: 'dueBeforeIssue'
  /** The day of the document. */
  readonly issued: CivilDate
  /** The day it was due. */
  readonly due: CivilDate
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A customer pays much later than it used to. */
export interface AlertReasonBehaviorBreak {
  readonly kind: 'behaviorBreak'
  /** The sum of the days of delay of the last five debts. */
  readonly recent: number
  /** The sum of those of all. */
  readonly total: number
  /** How many there were. */
  readonly debts: number
  /** The days by which the mean may rise. */
  readonly limit: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Nothing happened to an overdue debt. */
export interface AlertReasonStaleDebt {
  readonly kind: 'staleDebt'
  /** What is open. */
  readonly open: Money
  /** When something last happened, or when it was due. */
  readonly last: CivilDate
  /** The days since. */
  readonly days: number
  /** The days that are allowed. */
  readonly limit: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A debt is overdue. */
export interface AlertReasonOverdue {
  readonly kind: 'overdue'
  /** What is open. */
  readonly open: Money
  /** When it was due. */
  readonly due: CivilDate
  /** The days since. */
  readonly days: number
  /** Its level. */
  readonly level: number
  /** The days that level is beyond. */
  readonly limit: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** Nobody looks after a customer. */
export interface AlertReasonUnowned {
  readonly kind: 'unowned'
  /** Its money. */
  readonly money: Money
  /** What it owes. */
  readonly open: Money
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** The day to see to a customer has passed. */
export interface AlertReasonFollowUp {
  readonly kind: 'followUp'
  /** The day. */
  readonly day: CivilDate
  /** The days since. */
  readonly days: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A period has not been signed. */
export interface AlertReasonUnsignedPeriod {
  readonly kind: 'unsignedPeriod'
  /** Its last day. */
  readonly ended: CivilDate
  /** The days since. */
  readonly days: number
  /** The days that are allowed. */
  readonly limit: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** An exception has no owner or no due date. */
export interface AlertReasonExceptionUnowned {
  readonly kind: 'exceptionUnowned'
  /** When it was opened. */
  readonly opened: CivilDate
  /** The days since. */
  readonly days: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** An exception is overdue. */
export interface AlertReasonExceptionOverdue {
  readonly kind: 'exceptionOverdue'
  /** When it was due. */
  readonly due: CivilDate
  /** The days since. */
  readonly days: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/** A debt soon cannot be sued for. */
export interface AlertReasonLimitation {
  readonly kind: 'limitation'
  /** What is open. */
  readonly open: Money
  /** From when the time runs. */
  readonly began: CivilDate
  /** When it ends. */
  readonly ends: CivilDate
  /** The days left, below zero afterward. */
  readonly days: number
  /** One sentence in English. */
  readonly en: string
  /** One sentence in Chinese (中文). */
  readonly zh: string
}

/**
 * What an alert is about.
 *
 * - `lowBalance`: The money of a customer is nearly used up (余额不足).
 * - `idlePrepayment`: Nobody used, paid back or added to a prepayment for long (预收款长期无人跟进).
 * - `orphaned`: Whoever looked after it has left (负责人已离职).
 * - `forgottenRefund`: A refund was asked for and not paid (退款漏办).
 * - `refundJump`: A refund is far above those before (退款金额异常).
 * - `refundShare`: Much of what a customer paid was paid back (退款占比异常).
 * - `refundSoon`: Money was paid back soon after it arrived (到款后短期退款).
 * - `refundElsewhere`: Money was paid back to an account it never came from (退款账户异常).
 * - `receiptJump`: A receipt is far above or below those before (收款金额异常).
 * - `duplicateReceipt`: A receipt stands twice (重复收款).
 * - `likelyDuplicate`: A receipt may stand twice (疑似重复收款).
 * - `paidButOpen`: A customer has money with us and debts that are due (已付款未核销).
 * - `concentration`: One customer owes much of all that is owed (应收集中度).
 * - `overapplied`: More was taken from prepayments for a debt than it says was paid (超额核销).
 * - `brokenPromise`: A promise to pay was not kept (承诺未兑现).
 * - `unidentified`: Nobody found out for long whose money it is (未明款项).
 * - `dueBeforeIssue`: A debt was due before its document (到期日早于单据日).
 * - `behaviorBreak`: A customer pays much later than it used to (付款习惯变化).
 * - `staleDebt`: Nothing happened to an overdue debt for long (逾期无人跟进).
 * - `overdue`: A debt is overdue (逾期未收款).
 * - `unowned`: Nobody looks after a customer (无责任人).
 * - `followUp`: The day to see to a customer has passed (跟进逾期).
 * - `unsignedPeriod`: A reconciliation period has not been signed (对账未签收).
 * - `openException`: An exception has no owner, no due date, or is overdue (异常无人负责).
 * - `limitation`: A debt soon cannot be sued for any more (诉讼时效将满).
 */
export type AlertKind = 'lowBalance' | 'idlePrepayment' | 'orphaned' | 'forgottenRefund' | 'refundJump' | 'refundShare' | 'refundSoon' | 'refundElsewhere' | 'receiptJump' | 'duplicateReceipt' | 'likelyDuplicate' | 'paidButOpen' | 'concentration' | 'overapplied' | 'brokenPromise' | 'unidentified' | 'dueBeforeIssue' | 'behaviorBreak' | 'staleDebt' | 'overdue' | 'unowned' | 'followUp' | 'unsignedPeriod' | 'openException' | 'limitation'

/**
 * How grave an alert is, the least first.
 *
 * - `info`: Worth knowing (提示).
 * - `warning`: Somebody should look (警告).
 * - `critical`: Somebody has to look now (严重).
 */
export type AlertSeverity = 'info' | 'warning' | 'critical'

/** Something to look at. */
export interface Alert {
  /** The alert, the same every day for the same finding. */
  readonly id: Id
  /** What it is. */
  readonly kind: AlertKind
  /** How grave it is. */
  readonly severity: AlertSeverity
  /** Whom it is about. */
  readonly customer?: Id | null | undefined
  /** Who looks after that. */
  readonly owner?: Id | null | undefined
  /**
   * The records it is about: debts, prepayments, refunds, periods, exceptions.
   * Left out: none.
   */
  readonly subjects?: readonly Id[] | undefined
  /** What is at stake, if that is one amount. */
  readonly amount?: Money | null | undefined
  /** Since when it is so. */
  readonly since: CivilDate
  /** The tags under which it is found (标签): `异常` and the name of its kind. */
  readonly tags: readonly Id[]
  /** The figures. */
  readonly reason: AlertReason
}

/** How grave a kind is. */
export interface AlertLevel {
  /** The kind. */
  readonly kind: AlertKind
  /** How grave. */
  readonly severity: AlertSeverity
}

/** One rule. Days are 0 to 36,600 and are passed, not reached: with 180 there is an alert on the 181st day. */
export type AlertRule =
  | AlertRuleLowBalance
  | AlertRuleIdlePrepayment
  | AlertRuleOrphaned
  | AlertRuleForgottenRefund
  | AlertRuleRefundJump
  | AlertRuleRefundShare
  | AlertRuleRefundSoon
  | AlertRuleRefundElsewhere
  | AlertRuleReceiptJump
  | AlertRuleDuplicateReceipt
  | AlertRulePaidButOpen
  | AlertRuleConcentration
  | AlertRuleOverapplied
  | AlertRuleBrokenPromise
  | AlertRuleUnidentified
  | AlertRuleDueBeforeIssue
  | AlertRuleBehaviorBreak
  | AlertRuleStaleDebt
  | AlertRuleOverdue
  | AlertRuleUnowned
  | AlertRuleFollowUp
  | AlertRuleUnsignedPeriod
  | AlertRuleOpenException
  | AlertRuleLimitation

/** Less is free than any of these says (余额不足). */
export interface AlertRuleLowBalance {
  readonly kind: 'lowBalance'
  /**
   * Than so much, one amount for each currency.
   * Left out: none.
   */
  readonly amounts?: readonly Money[] | undefined
  /** Than such a share of what is planned for the customer. */
  readonly percent?: Percent | null | undefined
  /** Than is used in so many days, at the pace of the last 90. */
  readonly days?: number | null | undefined
}

/** Nothing happened to a prepayment of which something is left, for more than so many days (账龄超过 6 个月). */
export interface AlertRuleIdlePrepayment {
  readonly kind: 'idlePrepayment'
  /** The days. */
  readonly days: number
}

/** Whoever looks after money or a debt has left. */
export interface AlertRuleOrphaned {
  readonly kind: 'orphaned'
}

/** A refund waits for more than so many days. */
export interface AlertRuleForgottenRefund {
  readonly kind: 'forgottenRefund'
  /** The days. */
  readonly days: number
}

/** A refund lies more than so many robust deviations above those before. */
export interface AlertRuleRefundJump {
  readonly kind: 'refundJump'
  /** The deviations, 1 to 1,000. */
  readonly deviations: number
}

/** More than such a share of what a customer paid in so many days was paid back in them. */
export interface AlertRuleRefundShare {
  readonly kind: 'refundShare'
  /** The share. */
  readonly percent: Percent
  /** The days. */
  readonly days: number
}

/** Money was paid back at most so many days after it arrived. */
export interface AlertRuleRefundSoon {
  readonly kind: 'refundSoon'
  /** The days. */
  readonly days: number
}

/** Money went back to an account from which the customer never paid. */
export interface AlertRuleRefundElsewhere {
  readonly kind: 'refundElsewhere'
}

/** A receipt lies more than so many robust deviations from those before, above or below. */
export interface AlertRuleReceiptJump {
  readonly kind: 'receiptJump'
  /** The deviations, 1 to 1,000. */
  readonly deviations: number
}

/** Two receipts have one bank number and one amount; or, likely, one customer and amount within so many days. */
export interface AlertRuleDuplicateReceipt {
  readonly kind: 'duplicateReceipt'
  /** The days. */
  readonly days: number
}

/** A customer has free money and debts that are due. */
export interface AlertRulePaidButOpen {
  readonly kind: 'paidButOpen'
}

/** One customer owes more than such a share of all that is owed. */
export interface AlertRuleConcentration {
  readonly kind: 'concentration'
  /** The share. */
  readonly percent: Percent
}

/** Prepayments say that more was taken for a debt than it says was paid. */
export interface AlertRuleOverapplied {
  readonly kind: 'overapplied'
}

/** A promise was broken. */
export interface AlertRuleBrokenPromise {
  readonly kind: 'brokenPromise'
}

/** Money is not identified for more than so many days. */
export interface AlertRuleUnidentified {
  readonly kind: 'unidentified'
  /** The days. */
  readonly days: number
}

/** A debt was due before its document. */
export interface AlertRuleDueBeforeIssue {
  readonly kind: 'dueBeforeIssue'
}

/**
 * The last five debts were paid later than those of a year, on average by more than so many days and by more than
 * two standard deviations.
 */
export interface AlertRuleBehaviorBreak {
  readonly kind: 'behaviorBreak'
  /** The days. */
  readonly days: number
}

/** Nothing happened to an overdue debt for more than so many days. */
export interface AlertRuleStaleDebt {
  readonly kind: 'staleDebt'
  /** The days. */
  readonly days: number
}

/** A debt is more than so many days overdue: one number for each level, rising. */
export interface AlertRuleOverdue {
  readonly kind: 'overdue'
  /** The days, 1 to 20 levels. */
  readonly days: readonly number[]
}

/** A customer with money or debts has nobody. */
export interface AlertRuleUnowned {
  readonly kind: 'unowned'
}

/** The day in this field of the customer has passed, and nobody was in touch with it since. */
export interface AlertRuleFollowUp {
  readonly kind: 'followUp'
  /** The name of the field, a date. */
  readonly field: Id
}

/** A period that ended more than so many days ago is not signed. */
export interface AlertRuleUnsignedPeriod {
  readonly kind: 'unsignedPeriod'
  /** The days. */
  readonly days: number
}

/** An open exception has no owner, no due date, or is overdue. */
export interface AlertRuleOpenException {
  readonly kind: 'openException'
}

/**
 * The time in which a debt can be sued for ends soon (诉讼时效): it runs from the due date, and anew from every act
 * that interrupts it. Which acts those are in law is for a lawyer to say; the rule takes payments, promises and what
 * is given as acknowledged, and reminders if told so.
 */
export interface AlertRuleLimitation {
  readonly kind: 'limitation'
  /** How long it is, in months, 1 to 1,200; three years in China. */
  readonly months: number
  /** How many days before its end. */
  readonly warning: number
  /**
   * Whether a reminder interrupts it.
   * Left out: `false`.
   */
  readonly reminders?: boolean | undefined
}

/** The rules of alerts. A kind without a rule gives none. */
export interface AlertPolicy {
  /** The rules, one of a kind. */
  readonly rules: readonly AlertRule[]
  /**
   * How grave kinds are that are graver, or less so, than they are by themselves, each kind once.
   * Left out: none.
   */
  readonly severities?: readonly AlertLevel[] | undefined
  /**
   * For so many days what happened is new: refunds, receipts and duplicates before are not looked at again, 1 to 3,660.
   * They are what the new ones are compared with, for a year.
   * Left out: `31`.
   */
  readonly recent?: number | undefined
  /** The business days, for the rules that ask how late customers pay. */
  readonly calendar?: Calendar | null | undefined
}

/**
 * Rules that are given, to start from.
 *
 * - `prepayments`: Those on money of customers and on refunds.
 * - `receivables`: Those on what customers owe and how they pay.
 * - `all`: All.
 */
export type AlertPreset = 'prepayments' | 'receivables' | 'all'

/** Somebody who has left. */
export interface Departure {
  /** Who. */
  readonly person: Id
  /** The last day. */
  readonly left: CivilDate
}

/** What is planned for a customer: an order, a project, a quota. */
export interface PlannedBalance {
  /** The customer, once for each currency. */
  readonly customer: Id
  /** How much. */
  readonly amount: Money
}

/** A reconciliation period that is not signed. */
export interface UnsignedPeriod {
  /** The period. */
  readonly id: Id
  /** Its last day. */
  readonly ended: CivilDate
  /** Who should sign. */
  readonly owner?: Id | null | undefined
}

/** A customer acknowledged what it owes. */
export interface Acknowledgment {
  /** The customer. */
  readonly customer: Id
  /** When. */
  readonly on: CivilDate
}

/** What the records do not say. */
export interface AlertFacts {
  /**
   * Who has left.
   * Left out: none.
   */
  readonly departed?: readonly Departure[] | undefined
  /**
   * What is planned for customers, for the share of a plan that is left.
   * Left out: none.
   */
  readonly plans?: readonly PlannedBalance[] | undefined
  /**
   * Periods that are not signed.
   * Left out: none.
   */
  readonly periods?: readonly UnsignedPeriod[] | undefined
  /**
   * Exceptions of reconciliation.
   * Left out: none.
   */
  readonly exceptions?: readonly ExceptionRecord[] | undefined
  /**
   * When customers acknowledged what they owe: a statement of account they signed (对账函回签).
   * Left out: none.
   */
  readonly acknowledgments?: readonly Acknowledgment[] | undefined
}

/** Which alerts are wanted. What is not said does not matter; of a list, one has to fit. */
export interface AlertFilter {
  /**
   * Of these kinds.
   * Left out: none.
   */
  readonly kinds?: readonly AlertKind[] | undefined
  /** At least so grave. */
  readonly severity?: AlertSeverity | null | undefined
  /**
   * Of these customers.
   * Left out: none.
   */
  readonly customers?: readonly Id[] | undefined
  /**
   * Of these owners.
   * Left out: none.
   */
  readonly owners?: readonly Id[] | undefined
  /**
   * Under one of these tags.
   * Left out: none.
   */
  readonly tags?: readonly Id[] | undefined
  /**
   * About one of these records.
   * Left out: none.
   */
  readonly subjects?: readonly Id[] | undefined
  /** So since this day or later. */
  readonly from?: CivilDate | null | undefined
  /** So since this day or earlier. */
  readonly through?: CivilDate | null | undefined
}

/** How many alerts of a kind there are. */
export interface AlertCount {
  /** The kind. */
  readonly kind: AlertKind
  /** How many are new. */
  readonly raised: number
  /** How many are still there. */
  readonly kept: number
  /** How many are gone. */
  readonly cleared: number
}

/** The alerts of a report against those of the last. */
export interface AlertChanges {
  /** Those that were not in the last report, in the order given. */
  readonly raised: readonly Alert[]
  /** Those that were, with the figures of today. */
  readonly kept: readonly Alert[]
  /** Those that are not there any more, in the order of the last report. */
  readonly cleared: readonly Alert[]
  /** How many of each kind, by kind. */
  readonly counts: readonly AlertCount[]
}

/**
 * Every kind of refusal. Offending texts are kept as they were given, up to 64 characters; the messages write
 * out what cannot be seen in them (`\u{200B}`).
 */
export type ErrorKind =
  | ErrorAmountSyntax
  | ErrorAmountTooPrecise
  | ErrorAmountTooLarge
  | ErrorAmountNegative
  | ErrorAmountNotPositive
  | ErrorAmountZero
  | ErrorCurrencyUnknown
  | ErrorCurrencyReserved
  | ErrorCurrencyMismatch
  | ErrorDateSyntax
  | ErrorDateOutOfRange
  | ErrorInstantSyntax
  | ErrorInstantOutOfRange
  | ErrorNoBusinessDay
  | ErrorPercentSyntax
  | ErrorPercentOutOfRange
  | ErrorPercentTotal
  | ErrorIdEmpty
  | ErrorTextTooLong
  | ErrorIdCharacter
  | ErrorNumberOutOfRange
  | ErrorWeightsAllZero
  | ErrorEmpty
  | ErrorTooMany
  | ErrorDuplicateId
  | ErrorUnknownItem
  | ErrorUnknownEvent
  | ErrorNoPreviousLine
  | ErrorResidueFlipsSign
  | ErrorLinesDoNotAddUp
  | ErrorCustomerMismatch
  | ErrorOverAllocated
  | ErrorInsufficientAvailable
  | ErrorNotYetReceived
  | ErrorNotYetIssued
  | ErrorOutOfScope
  | ErrorPartsDoNotAddUp
  | ErrorDuplicatePhase
  | ErrorPhaseUnreachable
  | ErrorPhaseContradiction
  | ErrorBudgetExceeded
  | ErrorPartExceedsWhole
  | ErrorTotalBelowPaid
  | ErrorBucketTwice
  | ErrorBucketsMixed
  | ErrorBucketMissing
  | ErrorUnknownComponent
  | ErrorUnknownInstallment
  | ErrorPaidExceedsInstallment
  | ErrorRateSyntax
  | ErrorRateOutOfRange
  | ErrorRateDirection
  | ErrorRateMissing
  | ErrorDuplicateQuote
  | ErrorCurrenciesEqual
  | ErrorConvertsToZero
  | ErrorUnknownLot
  | ErrorBaseNotAmount
  | ErrorBookDiffers
  | ErrorUnknownAccount
  | ErrorUnknownHold
  | ErrorUnknownMovement
  | ErrorAccountExists
  | ErrorAccountClosed
  | ErrorAccountNotClosed
  | ErrorInsufficientBalance
  | ErrorShortLater
  | ErrorBackDated
  | ErrorTooEarly
  | ErrorHoldResolved
  | ErrorHoldLapsed
  | ErrorHoldNotLapsed
  | ErrorHoldPurpose
  | ErrorOverCaptured
  | ErrorOtherAccount
  | ErrorTransferToSelf
  | ErrorExpired
  | ErrorNotExpired
  | ErrorOutsideScope
  | ErrorNotRefundable
  | ErrorDepositBinding
  | ErrorNotForfeitable
  | ErrorUnidentifiedMoney
  | ErrorAlreadyIdentified
  | ErrorNotReclassifiable
  | ErrorNotUndoable
  | ErrorOverUndone
  | ErrorDependsOn
  | ErrorNumberTwice
  | ErrorOverReversed
  | ErrorUnknownLink
  | ErrorAlreadyUndone
  | ErrorLinkOverUndone
  | ErrorLinkDependsOn
  | ErrorBeforeDocument
  | ErrorAmountNotNegative
  | ErrorNotWrittenOff
  | ErrorSameCustomer
  | ErrorNotOfCustomer
  | ErrorOrderConflict
  | ErrorVersionConflict
  | ErrorClockBack
  | ErrorPeriodClosed
  | ErrorPeriodOpen
  | ErrorOtherBook
  | ErrorSequenceBroken
  | ErrorTornBatch
  | ErrorNotCanonical
  | ErrorFormatUnknown
  | ErrorEventMismatch
  | ErrorUnknownCustomer
  | ErrorCustomerMerged
  | ErrorCustomerBusy
  | ErrorUnknownContract
  | ErrorContractStatus
  | ErrorUnknownReceipt
  | ErrorReceiptStatus
  | ErrorUnknownRefund
  | ErrorUnknownAllocation
  | ErrorItemStanding
  | ErrorItemTouched
  | ErrorAlreadyRecorded
  | ErrorNothingToDo
  | ErrorDigestMismatch
  | ErrorDigestSyntax
  | ErrorLogTooShort
  | ErrorLogShortened
  | ErrorProofCount
  | ErrorProofLength
  | ErrorProofRefuted
  | ErrorHeadsContradict
  | ErrorLogHeader
  | ErrorLogFormatNewer
  | ErrorTextCharacter
  | ErrorTaxDoesNotAddUp
  | ErrorRateTwice
  | ErrorHomeSign
  | ErrorAmountNotZero
  | ErrorRuleMissing
  | ErrorFeeNotBooked
  | ErrorRuleTwice
  | ErrorRuleUnbalanced
  | ErrorAccountMissing
  | ErrorDimensionMissing
  | ErrorDimensionReserved
  | ErrorKeyConflict
  | ErrorVoucherDiffers
  | ErrorVoucherUnbalanced
  | ErrorReversesItself
  | ErrorUnknownPerson
  | ErrorPersonAbsent
  | ErrorManagerCycle
  | ErrorDuplicateLimit
  | ErrorWrongAction
  | ErrorPolicyNotInForce
  | ErrorFactMissing
  | ErrorFactNotExpected
  | ErrorNoBranch
  | ErrorNoApprover
  | ErrorUnknownStep
  | ErrorCaseBroken
  | ErrorCaseClosed
  | ErrorStepNotOpen
  | ErrorInstantBackward
  | ErrorApprovalStale
  | ErrorOwnRequest
  | ErrorNotApprover
  | ErrorAlreadyAnswered
  | ErrorAlreadyApprover
  | ErrorSecondStep
  | ErrorAuthorityExceeded
  | ErrorNotRequester
  | ErrorStepForbids
  | ErrorApprovalPending
  | ErrorApprovalDenied
  | ErrorApprovalExpired
  | ErrorFieldProtected
  | ErrorFiguresHidden
  | ErrorRangeBackward
  | ErrorNotAllowed
  | ErrorUnknownCase
  | ErrorCaseDone
  | ErrorSeveralApprovals
  | ErrorActionTaken
  | ErrorUnknownPolicy
  | ErrorDateOutOfReach
  | ErrorCompactSyntax
  | ErrorRefundNotPaid
  | ErrorWindowBackward
  | ErrorWindowWithoutAnchor
  | ErrorStatementFormatUnknown
  | ErrorEncodingUnknown
  | ErrorTextEncoding
  | ErrorStatementSyntax
  | ErrorRunningBalance
  | ErrorClosingBalance
  | ErrorPageBalance
  | ErrorStatementTotal
  | ErrorDetailsSum
  | ErrorStatementUnproven
  | ErrorStatementTwice
  | ErrorAmountText
  | ErrorDateText
  | ErrorDialectOpen
  | ErrorDialectContradictory
  | ErrorAccountText
  | ErrorAccountLossy
  | ErrorAccountCheck
  | ErrorTableQuote
  | ErrorTableUnknown
  | ErrorTableLayout
  | ErrorTableCell
  | ErrorTableRow
  | ErrorExceptionClosed
  | ErrorPeriodNotReady
  | ErrorNoHomeCurrency
  | ErrorUnknownRevaluation
  | ErrorRevaluationStands
  | ErrorRevaluationUndone
  | ErrorGroupCycle
  | ErrorSegmentWithoutRates
  | ErrorUnknownException
  | ErrorUnknownField
  | ErrorMissingField
  | ErrorDuplicateField
  | ErrorUnknownVariant
  | ErrorWrongType
  | ErrorJsonSyntax

/** The text is not a plain decimal number: digits, at most one point, an optional leading minus. */
export interface ErrorAmountSyntax {
  readonly code: 'amount_syntax'
  /** The text as given. */
  readonly text: string
  /** The first character that does not fit, counted from 1. */
  readonly position: number
}

/** The amount has more decimal places than its currency. Nothing is rounded silently. */
export interface ErrorAmountTooPrecise {
  readonly code: 'amount_too_precise'
  /** The amount as given. */
  readonly text: string
  /** The currency. */
  readonly currency: Currency
  /** The decimal places the currency has. */
  readonly digits: number
}

/** The amount, or a sum on the way, is larger than the library holds. */
export interface ErrorAmountTooLarge {
  readonly code: 'amount_too_large'
  /** The amount as given; empty for the result of a calculation. */
  readonly text: string
  /**
   * The largest absolute amount, in minor units.
   * A `bigint` beyond 2⁵³.
   */
  readonly limit: number | bigint
}

/** The amount is below zero where only zero or more makes sense. */
export interface ErrorAmountNegative {
  readonly code: 'amount_negative'
  /** The amount. */
  readonly amount: Money
}

/** The amount must be more than zero. */
export interface ErrorAmountNotPositive {
  readonly code: 'amount_not_positive'
  /** The amount. */
  readonly amount: Money
}

/** Nothing can be scheduled over zero. */
export interface ErrorAmountZero {
  readonly code: 'amount_zero'
}

/** Neither an ISO 4217 code with minor units nor a declared currency such as `PTS:0`. */
export interface ErrorCurrencyUnknown {
  readonly code: 'currency_unknown'
  /** The text as given. */
  readonly text: string
}

/** The code belongs to ISO 4217 and has a fixed number of digits there. */
export interface ErrorCurrencyReserved {
  readonly code: 'currency_reserved'
  /** The code. */
  readonly text: string
  /** The digits ISO 4217 gives it. */
  readonly digits: number
}

/** Two currencies met where one is needed. Amounts are never converted silently. */
export interface ErrorCurrencyMismatch {
  readonly code: 'currency_mismatch'
  /** The currency needed. */
  readonly expected: Currency
  /** The currency found. */
  readonly found: Currency
  /** The open item concerned, if there is one. */
  readonly item?: Id
}

/** Not a date of the form `YYYY-MM-DD`, or a day the calendar does not have. */
export interface ErrorDateSyntax {
  readonly code: 'date_syntax'
  /** The text as given. */
  readonly text: string
}

/** The date lies, or a rule led, outside the years 0001 to 9999. */
export interface ErrorDateOutOfRange {
  readonly code: 'date_out_of_range'
  /** The last date before the range was left, as text. */
  readonly text: string
}

/** A text is not an instant of the form `YYYY-MM-DDTHH:MM:SS[.f]Z`. */
export interface ErrorInstantSyntax {
  readonly code: 'instant_syntax'
  /** The text. */
  readonly text: string
}

/** An instant would lie outside the years 1 to 9999. */
export interface ErrorInstantOutOfRange {
  readonly code: 'instant_out_of_range'
  /** The instant it starts from, or the number given. */
  readonly text: string
}

/** No business day was found within the limit. */
export interface ErrorNoBusinessDay {
  readonly code: 'no_business_day'
  /** The date the search began. */
  readonly from: CivilDate
  /** The days searched. */
  readonly limit: number
}

/** Not a percentage in plain decimal form with at most 8 decimal places. */
export interface ErrorPercentSyntax {
  readonly code: 'percent_syntax'
  /** The text as given. */
  readonly text: string
}

/** The percentage is outside 0 to 100. */
export interface ErrorPercentOutOfRange {
  readonly code: 'percent_out_of_range'
  /** The text as given. */
  readonly text: string
  /** The largest percentage. */
  readonly limit: number
}

/** The percentages do not add up to 100 and no line takes the rest. */
export interface ErrorPercentTotal {
  readonly code: 'percent_total'
  /** What they add up to. */
  readonly found: string
}

/** The identifier is empty. */
export interface ErrorIdEmpty {
  readonly code: 'id_empty'
}

/** The text is longer than the limit. */
export interface ErrorTextTooLong {
  readonly code: 'text_too_long'
  /** Its length in bytes. */
  readonly length: number
  /** The most bytes allowed. */
  readonly limit: number
}

/**
 * The identifier is not clean: a character that cannot be seen, a blank at an end, or text that is not
 * in normal form NFKC.
 */
export interface ErrorIdCharacter {
  readonly code: 'id_character'
  /** The identifier as given. */
  readonly text: string
  /** The character, as `U+200B`. */
  readonly character: string
  /** Its position, counted from 1. */
  readonly position: number
}

/** The number is outside its range. */
export interface ErrorNumberOutOfRange {
  readonly code: 'number_out_of_range'
  /**
   * The number.
   * A `bigint` beyond 2⁵³.
   */
  readonly found: number | bigint
  /**
   * The smallest allowed.
   * A `bigint` beyond 2⁵³.
   */
  readonly min: number | bigint
  /**
   * The largest allowed.
   * A `bigint` beyond 2⁵³.
   */
  readonly max: number | bigint
}

/** All weights are zero: there is nobody to give the amount to. */
export interface ErrorWeightsAllZero {
  readonly code: 'weights_all_zero'
}

/** The list needs at least one element. */
export interface ErrorEmpty {
  readonly code: 'empty'
}

/** The list is longer than the limit. */
export interface ErrorTooMany {
  readonly code: 'too_many'
  /** Its length. */
  readonly found: number
  /** The most elements allowed. */
  readonly limit: number
}

/** The identifier stands twice in one list. */
export interface ErrorDuplicateId {
  readonly code: 'duplicate_id'
  /** The identifier. */
  readonly id: Id
  /** The position of its first use, counted from 0. */
  readonly first: number
}

/** The named open item is not in the list of items. */
export interface ErrorUnknownItem {
  readonly code: 'unknown_item'
  /** The identifier. */
  readonly item: Id
}

/** The reported event is not one the terms wait for. */
export interface ErrorUnknownEvent {
  readonly code: 'unknown_event'
  /** The event. */
  readonly event: Id
}

/** The first line cannot count from the line before it. */
export interface ErrorNoPreviousLine {
  readonly code: 'no_previous_line'
}

/** What is left for this part has the opposite sign of the total: the other parts take too much. */
export interface ErrorResidueFlipsSign {
  readonly code: 'residue_flips_sign'
  /** What would be left. */
  readonly residue: Money
  /** The total to be divided. */
  readonly total: Money
}

/** The lines do not add up to the total and no line takes the rest. */
export interface ErrorLinesDoNotAddUp {
  readonly code: 'lines_do_not_add_up'
  /** What they add up to. */
  readonly sum: Money
  /** The total to be divided. */
  readonly total: Money
}

/** The named item belongs to another customer. */
export interface ErrorCustomerMismatch {
  readonly code: 'customer_mismatch'
  /** The item. */
  readonly item: Id
  /** The customer of the lot. */
  readonly expected: Id
  /** The customer of the item. */
  readonly found: Id
}

/** More is asked for than the item has open. */
export interface ErrorOverAllocated {
  readonly code: 'over_allocated'
  /** The item. */
  readonly item: Id
  /** What is open. */
  readonly open: Money
  /** What was asked for. */
  readonly asked: Money
}

/** More is asked for than the lot has left. */
export interface ErrorInsufficientAvailable {
  readonly code: 'insufficient_available'
  /** The lot. */
  readonly lot: Id
  /** What is left. */
  readonly available: Money
  /** What was asked for. */
  readonly asked: Money
}

/** The money arrived after the business date of the allocation. */
export interface ErrorNotYetReceived {
  readonly code: 'not_yet_received'
  /** The lot. */
  readonly lot: Id
  /** When it arrived. */
  readonly received: CivilDate
  /** The business date of the allocation. */
  readonly asOf: CivilDate
}

/** The named item was issued after the business date of the allocation. */
export interface ErrorNotYetIssued {
  readonly code: 'not_yet_issued'
  /** The item. */
  readonly item: Id
  /** When it was issued. */
  readonly issued: CivilDate
  /** The business date of the allocation. */
  readonly asOf: CivilDate
}

/** The named item is outside what the lot may pay. */
export interface ErrorOutOfScope {
  readonly code: 'out_of_scope'
  /** The lot. */
  readonly lot: Id
  /** The item. */
  readonly item: Id
}

/** The parts of an item are not what it has open. */
export interface ErrorPartsDoNotAddUp {
  readonly code: 'parts_do_not_add_up'
  /** The item. */
  readonly item: Id
  /** What the parts add up to. */
  readonly sum: Money
  /** What is open. */
  readonly open: Money
}

/** The scheme has the same phase twice. */
export interface ErrorDuplicatePhase {
  readonly code: 'duplicate_phase'
  /** The position of the first, from 0. */
  readonly first: number
}

/** No money can reach the phase: an earlier one pays all it looks at. */
export interface ErrorPhaseUnreachable {
  readonly code: 'phase_unreachable'
  /** The position of the earlier one, from 0. */
  readonly by: number
}

/** The phase needs what another field of the scheme forbids. */
export interface ErrorPhaseContradiction {
  readonly code: 'phase_contradiction'
  /** The field. */
  readonly field: string
}

/** The call needs more searching than it is given. */
export interface ErrorBudgetExceeded {
  readonly code: 'budget_exceeded'
  /** The most steps. */
  readonly limit: number
}

/** A part is larger than its whole, or has the opposite sign. */
export interface ErrorPartExceedsWhole {
  readonly code: 'part_exceeds_whole'
  /** The part. */
  readonly part: Money
  /** The whole. */
  readonly whole: Money
}

/** The new total is less than what has been paid, or than what stays frozen because of it. */
export interface ErrorTotalBelowPaid {
  readonly code: 'total_below_paid'
  /** The new total. */
  readonly total: Money
  /** What has been paid. */
  readonly paid: Money
  /** What stays frozen: what has been paid, and what is kept whole because a part of it has. */
  readonly frozen: Money
}

/**
 * The schedule has no installment of this number.
 * The order names the pair twice.
 */
export interface ErrorBucketTwice {
  readonly code: 'bucket_twice'
  /** The position of the first, from 0. */
  readonly first: number
}

/** The order comes back to a due kind that it had left, which paying installment by installment cannot follow. */
export interface ErrorBucketsMixed {
  readonly code: 'buckets_mixed'
  /** The last position of this due kind before, from 0. */
  readonly left: number
}

/** The order names the component, but not for this due kind. */
export interface ErrorBucketMissing {
  readonly code: 'bucket_missing'
  /** The due kind: `pastDue`, `due` or `inAdvance`. */
  readonly when: string
  /** The component. */
  readonly component: Id
}

/** The component is not one that is known here. */
export interface ErrorUnknownComponent {
  readonly code: 'unknown_component'
  /** The component. */
  readonly component: Id
}

/** There is no installment of this number. */
export interface ErrorUnknownInstallment {
  readonly code: 'unknown_installment'
  /** The number. */
  readonly number: number
}

/** More is paid of the receivable than the new schedule leaves of its installment. */
export interface ErrorPaidExceedsInstallment {
  readonly code: 'paid_exceeds_installment'
  /** The receivable. */
  readonly item: Id
  /** What has been paid. */
  readonly paid: Money
  /** What the installment is now; zero if there is none any more. */
  readonly amount: Money
}

/** Not a rate in plain decimal form with at most 12 decimal places. */
export interface ErrorRateSyntax {
  readonly code: 'rate_syntax'
  /** The text as given. */
  readonly text: string
}

/** The rate is zero or less, or has too many digits before the point. */
export interface ErrorRateOutOfRange {
  readonly code: 'rate_out_of_range'
  /** The text as given. */
  readonly text: string
  /** The most digits before the point. */
  readonly limit: number
}

/** The quote leads the other way. It is never inverted silently. */
export interface ErrorRateDirection {
  readonly code: 'rate_direction'
  /** What the quote turns. */
  readonly from: Currency
  /** Into what. */
  readonly to: Currency
}

/** Two currencies meet and no quote between them is given. */
export interface ErrorRateMissing {
  readonly code: 'rate_missing'
  /** What is to be turned. */
  readonly from: Currency
  /** Into what. */
  readonly to: Currency
}

/** There are two quotes for the same direction. */
export interface ErrorDuplicateQuote {
  readonly code: 'duplicate_quote'
  /** What they turn. */
  readonly from: Currency
  /** Into what. */
  readonly to: Currency
  /** The position of the first, from 0. */
  readonly first: number
}

/** A rate stands where both currencies are the same. */
export interface ErrorCurrenciesEqual {
  readonly code: 'currencies_equal'
  /** The currency. */
  readonly currency: Currency
}

/** The amount is worth less than half a minor unit of the other currency: it would pay for nothing. */
export interface ErrorConvertsToZero {
  readonly code: 'converts_to_zero'
  /** The amount. */
  readonly amount: Money
  /** The other currency. */
  readonly currency: Currency
}

/** The named lot is not in the list of lots. */
export interface ErrorUnknownLot {
  readonly code: 'unknown_lot'
  /** The identifier. */
  readonly lot: Id
}

/** An amount in the base currency has another book value than itself. */
export interface ErrorBaseNotAmount {
  readonly code: 'base_not_amount'
  /** The amount. */
  readonly amount: Money
  /** The book value. */
  readonly book: Money
}

/** The book value is too far from the amount at the given rate. */
export interface ErrorBookDiffers {
  readonly code: 'book_differs'
  /** The book value. */
  readonly book: Money
  /** The amount at the rate. */
  readonly converted: Money
  /** How far apart they may be, in minor units. */
  readonly limit: number
}

/** There is no such account. */
export interface ErrorUnknownAccount {
  readonly code: 'unknown_account'
  /** The customer named. */
  readonly customer: Id
}

/** There is no such hold. */
export interface ErrorUnknownHold {
  readonly code: 'unknown_hold'
  /** The hold. */
  readonly hold: Id
}

/** There is no such movement. */
export interface ErrorUnknownMovement {
  readonly code: 'unknown_movement'
  /** The movement. */
  readonly movement: Id
}

/** The account was set up before. */
export interface ErrorAccountExists {
  readonly code: 'account_exists'
  /** Its customer. */
  readonly customer: Id
}

/** The account is closed. */
export interface ErrorAccountClosed {
  readonly code: 'account_closed'
  /** Its customer. */
  readonly customer: Id
  /** The day it was closed. */
  readonly since: CivilDate
}

/** The account is not closed. */
export interface ErrorAccountNotClosed {
  readonly code: 'account_not_closed'
  /** Its customer. */
  readonly customer: Id
}

/** The account has less available than is asked for. */
export interface ErrorInsufficientBalance {
  readonly code: 'insufficient_balance'
  /** Its customer. */
  readonly customer: Id
  /** What may be taken for this. */
  readonly available: Money
  /** What was asked for. */
  readonly asked: Money
  /** What is missing. */
  readonly gap: Money
}

/** There is enough on the day itself, but it was used on a later day. */
export interface ErrorShortLater {
  readonly code: 'short_later'
  /** The lot. */
  readonly lot: Id
  /** The first day that would be short. */
  readonly day: CivilDate
  /** What is left of it on that day. */
  readonly available: Money
  /** What would be taken. */
  readonly asked: Money
}

/** The date lies before the last movement of the account, and here dates only rise. */
export interface ErrorBackDated {
  readonly code: 'back_dated'
  /** The date. */
  readonly on: CivilDate
  /** The date of the last movement. */
  readonly last: CivilDate
}

/** The date lies before what it refers to. */
export interface ErrorTooEarly {
  readonly code: 'too_early'
  /** The hold or movement. */
  readonly id: Id
  /** Its date. */
  readonly since: CivilDate
  /** The date given. */
  readonly on: CivilDate
}

/** The hold was resolved before. */
export interface ErrorHoldResolved {
  readonly code: 'hold_resolved'
  /** The hold. */
  readonly hold: Id
  /** The movement that resolved it. */
  readonly by: Id
}

/** The hold ends, or ended, by its date. */
export interface ErrorHoldLapsed {
  readonly code: 'hold_lapsed'
  /** The hold. */
  readonly hold: Id
  /** The first day on which it no longer holds. */
  readonly until: CivilDate
  /** The date given. */
  readonly on: CivilDate
}

/** The hold has not ended by its date. */
export interface ErrorHoldNotLapsed {
  readonly code: 'hold_not_lapsed'
  /** The hold. */
  readonly hold: Id
  /** The first day on which it no longer holds; none: it has no end. */
  readonly until?: CivilDate
  /** The date given. */
  readonly on: CivilDate
}

/** A refund hold is paid out, any other hold pays items. */
export interface ErrorHoldPurpose {
  readonly code: 'hold_purpose'
  /** The hold. */
  readonly hold: Id
}

/** More is asked for than the hold has. */
export interface ErrorOverCaptured {
  readonly code: 'over_captured'
  /** The hold. */
  readonly hold: Id
  /** What it has. */
  readonly held: Money
  /** What was asked for. */
  readonly asked: Money
}

/** The lot belongs to another account. */
export interface ErrorOtherAccount {
  readonly code: 'other_account'
  /** The lot. */
  readonly lot: Id
}

/** The money is on that account already. */
export interface ErrorTransferToSelf {
  readonly code: 'transfer_to_self'
  /** The customer of the account. */
  readonly customer: Id
}

/** The lot cannot be used from its expiry on. */
export interface ErrorExpired {
  readonly code: 'expired'
  /** The lot. */
  readonly lot: Id
  /** The first day on which it can no longer be used. */
  readonly expires: CivilDate
  /** The date given. */
  readonly on: CivilDate
}

/** The lot has not expired. */
export interface ErrorNotExpired {
  readonly code: 'not_expired'
  /** The lot. */
  readonly lot: Id
  /** When it will; none: never. */
  readonly expires?: CivilDate
  /** The date given. */
  readonly on: CivilDate
}

/** What the hold is for lies outside what the lot may pay. */
export interface ErrorOutsideScope {
  readonly code: 'outside_scope'
  /** The lot. */
  readonly lot: Id
}

/** Money that was given is never paid back. */
export interface ErrorNotRefundable {
  readonly code: 'not_refundable'
  /** The lot. */
  readonly lot: Id
}

/** A deposit (定金) goes back only for a cause that returns it. */
export interface ErrorDepositBinding {
  readonly code: 'deposit_binding'
  /** The lot. */
  readonly lot: Id
}

/** Only a deposit (定金) can be kept for a broken contract. */
export interface ErrorNotForfeitable {
  readonly code: 'not_forfeitable'
  /** The lot. */
  readonly lot: Id
}

/** Nobody knows yet whose money it is. */
export interface ErrorUnidentifiedMoney {
  readonly code: 'unidentified_money'
  /** The lot. */
  readonly lot: Id
}

/** It is known whose money it is. */
export interface ErrorAlreadyIdentified {
  readonly code: 'already_identified'
  /** The lot. */
  readonly lot: Id
}

/** The money has that kind, or cannot become it. */
export interface ErrorNotReclassifiable {
  readonly code: 'not_reclassifiable'
  /** The lot. */
  readonly lot: Id
}

/** The movement is not one that can be taken back. */
export interface ErrorNotUndoable {
  readonly code: 'not_undoable'
  /** The movement. */
  readonly movement: Id
}

/** More is to be taken back than the movement took and nobody took back. */
export interface ErrorOverUndone {
  readonly code: 'over_undone'
  /** The movement. */
  readonly movement: Id
  /** What can still be taken back. */
  readonly left: Money
  /** What was asked for. */
  readonly asked: Money
}

/** A later movement uses the money and has to be taken back first. */
export interface ErrorDependsOn {
  readonly code: 'depends_on'
  /** The later movement. */
  readonly movement: Id
}

/** Two installments have one number. */
export interface ErrorNumberTwice {
  readonly code: 'number_twice'
  /** The number. */
  readonly number: number
  /** The position of the first, from 0. */
  readonly first: number
}

/** More is to be taken back than was paid. */
export interface ErrorOverReversed {
  readonly code: 'over_reversed'
  /** What was paid. */
  readonly paid: Money
  /** What was asked for. */
  readonly asked: Money
}

/** There is no link of this id. */
export interface ErrorUnknownLink {
  readonly code: 'unknown_link'
  /** The link. */
  readonly link: Id
}

/** Nothing of the link stands any more. */
export interface ErrorAlreadyUndone {
  readonly code: 'already_undone'
  /** The link. */
  readonly link: Id
}

/** More of the link is to be undone than still stands. */
export interface ErrorLinkOverUndone {
  readonly code: 'link_over_undone'
  /** The link. */
  readonly link: Id
  /** What still stands. */
  readonly left: Money
  /** What was asked for. */
  readonly asked: Money
}

/** Something later depends on it and must be undone first. */
export interface ErrorLinkDependsOn {
  readonly code: 'link_depends_on'
  /** The link or lot that was to be undone. */
  readonly undone: Id
  /** The latest link or step that stands in the way. */
  readonly later: Id
}

/** The date is before that of the document it concerns. */
export interface ErrorBeforeDocument {
  readonly code: 'before_document'
  /** The date. */
  readonly on: CivilDate
  /** The earliest date it may have. */
  readonly earliest: CivilDate
}

/** The amount must be less than zero. */
export interface ErrorAmountNotNegative {
  readonly code: 'amount_not_negative'
  /** The amount. */
  readonly amount: Money
}

/** The item was not written off: there is nothing to recover. */
export interface ErrorNotWrittenOff {
  readonly code: 'not_written_off'
  /** The item. */
  readonly item: Id
}

/** Nothing can be moved from a customer to the same customer. */
export interface ErrorSameCustomer {
  readonly code: 'same_customer'
  /** The customer. */
  readonly customer: Id
}

/** The item or lot belongs to another customer. */
export interface ErrorNotOfCustomer {
  readonly code: 'not_of_customer'
  /** The item or lot. */
  readonly id: Id
  /** The customer it should belong to. */
  readonly expected: Id
  /** The customer it belongs to. */
  readonly found: Id
}

/** The id of the order was used before, with another content. */
export interface ErrorOrderConflict {
  readonly code: 'order_conflict'
  /** The order. */
  readonly order: Id
  /** The event that recorded it first. */
  readonly sequence: number
}

/** Somebody else was faster: the stream is at another version than expected. */
export interface ErrorVersionConflict {
  readonly code: 'version_conflict'
  /** The stream. */
  readonly stream: string
  /** The version the writer expected. */
  readonly expected: number
  /** The version it has. */
  readonly found: number
}

/** The instant lies before the last recorded one. */
export interface ErrorClockBack {
  readonly code: 'clock_back'
  /** The instant given. */
  readonly at: Instant
  /** The last recorded instant. */
  readonly last: Instant
}

/** The business date lies in a closed period. */
export interface ErrorPeriodClosed {
  readonly code: 'period_closed'
  /** The business date. */
  readonly on: CivilDate
  /** The last closed day. */
  readonly through: CivilDate
}

/** The days are open already, or closed already. */
export interface ErrorPeriodOpen {
  readonly code: 'period_open'
  /** The day given. */
  readonly day: CivilDate
}

/** The event or the log belongs to another book. */
export interface ErrorOtherBook {
  readonly code: 'other_book'
  /** The book it should belong to. */
  readonly expected: Id
  /** The book it belongs to. */
  readonly found: Id
}

/** The event does not follow the last one. */
export interface ErrorSequenceBroken {
  readonly code: 'sequence_broken'
  /** The next sequence number. */
  readonly expected: number
  /** That of the event. */
  readonly found: number
}

/** The events of an order are not all there. */
export interface ErrorTornBatch {
  readonly code: 'torn_batch'
  /** The order; `?` if its line is cut off before its name. */
  readonly order: Id
  /** How many are there. */
  readonly found: number
  /** How many there should be; 0 if the line is cut off before it says so. */
  readonly of: number
  /** The last event before the order: up to here the log is whole. */
  readonly good: number
}

/** The text means an event, but is not its one form. */
export interface ErrorNotCanonical {
  readonly code: 'not_canonical'
}

/** The event was written by a newer version of the library. */
export interface ErrorFormatUnknown {
  readonly code: 'format_unknown'
  /** The version of its format. */
  readonly found: number
  /** The newest version known here. */
  readonly newest: number
}

/** The event says something that does not fit the book. */
export interface ErrorEventMismatch {
  readonly code: 'event_mismatch'
  /** The field that does not fit. */
  readonly field: string
}

/** There is no such customer. */
export interface ErrorUnknownCustomer {
  readonly code: 'unknown_customer'
  /** The customer. */
  readonly customer: Id
}

/** The customer became another one. */
export interface ErrorCustomerMerged {
  readonly code: 'customer_merged'
  /** The customer. */
  readonly customer: Id
  /** The customer who stays. */
  readonly into: Id
}

/** A hold of the customer has to be resolved first. */
export interface ErrorCustomerBusy {
  readonly code: 'customer_busy'
  /** The customer. */
  readonly customer: Id
  /** The hold. */
  readonly hold: Id
}

/** There is no such contract. */
export interface ErrorUnknownContract {
  readonly code: 'unknown_contract'
  /** The contract. */
  readonly contract: Id
}

/** The contract is not at the point where this may happen. */
export interface ErrorContractStatus {
  readonly code: 'contract_status'
  /** The contract. */
  readonly contract: Id
  /** How it stands. */
  readonly status: string
}

/** There is no such receipt. */
export interface ErrorUnknownReceipt {
  readonly code: 'unknown_receipt'
  /** The receipt. */
  readonly receipt: Id
}

/** The receipt is not at the point where this may happen. */
export interface ErrorReceiptStatus {
  readonly code: 'receipt_status'
  /** The receipt. */
  readonly receipt: Id
  /** How it stands. */
  readonly status: string
}

/** There is no such refund. */
export interface ErrorUnknownRefund {
  readonly code: 'unknown_refund'
  /** The refund. */
  readonly refund: Id
}

/** There is no such allocation. */
export interface ErrorUnknownAllocation {
  readonly code: 'unknown_allocation'
  /** The allocation. */
  readonly allocation: Id
}

/** The receivable is not at the point where this may happen. */
export interface ErrorItemStanding {
  readonly code: 'item_standing'
  /** The receivable. */
  readonly item: Id
  /** How it stands. */
  readonly standing: string
}

/** Something of the receivable was settled: it cannot fall away. */
export interface ErrorItemTouched {
  readonly code: 'item_touched'
  /** The receivable. */
  readonly item: Id
}

/** A record of that id is there already. */
export interface ErrorAlreadyRecorded {
  readonly code: 'already_recorded'
  /** The id. */
  readonly id: Id
  /** The event that recorded it. */
  readonly sequence: number
}

/** Nothing would change. */
export interface ErrorNothingToDo {
  readonly code: 'nothing_to_do'
}

/** The content does not have the digest that stands beside it. */
export interface ErrorDigestMismatch {
  readonly code: 'digest_mismatch'
}

/** The digest is not 64 lower-case hexadecimal digits. */
export interface ErrorDigestSyntax {
  readonly code: 'digest_syntax'
  /** The text as given. */
  readonly text: string
}

/** The log has fewer lines than the question is about. */
export interface ErrorLogTooShort {
  readonly code: 'log_too_short'
  /** How many lines it has. */
  readonly count: number
  /** How many were asked for. */
  readonly asked: number
}

/** The newer head has fewer lines than the older one: a log only grows. */
export interface ErrorLogShortened {
  readonly code: 'log_shortened'
  /** The count of the older head. */
  readonly old: number
  /** The count of the newer head. */
  readonly new: number
}

/** The proof is about a log of another length than the head. */
export interface ErrorProofCount {
  readonly code: 'proof_count'
  /** The count of the head. */
  readonly expected: number
  /** The count of the proof. */
  readonly found: number
}

/** The proof has another number of digests than any proof of these counts. */
export interface ErrorProofLength {
  readonly code: 'proof_length'
  /** How many it must have. */
  readonly expected: number
  /** How many it has. */
  readonly found: number
}

/** The proof does not lead to the root of the head: something is not what was recorded. */
export interface ErrorProofRefuted {
  readonly code: 'proof_refuted'
  /** The root of the head. */
  readonly root: string
  /** The root the proof leads to. */
  readonly computed: string
}

/** Two heads are not of one log: no log can have both. */
export interface ErrorHeadsContradict {
  readonly code: 'heads_contradict'
  /** How many lines the log of the first has. */
  readonly count: number
  /** How many lines the log of the second has. */
  readonly other: number
}

/** The line is not the header of a log in its one form. */
export interface ErrorLogHeader {
  readonly code: 'log_header'
  /** The line, shortened. */
  readonly text: string
}

/** The log was written by a newer version of the library. */
export interface ErrorLogFormatNewer {
  readonly code: 'log_format_newer'
  /** The version of the log's form. */
  readonly format: number
  /** The newest one known here. */
  readonly newest: number
}

/** The text holds a character that cannot be seen. */
export interface ErrorTextCharacter {
  readonly code: 'text_character'
  /** The text, shortened. */
  readonly text: string
  /** The character, counted from 1. */
  readonly position: number
}

/** Net and tax do not add up to the amount. */
export interface ErrorTaxDoesNotAddUp {
  readonly code: 'tax_does_not_add_up'
  /** What they add up to. */
  readonly sum: Money
  /** The amount. */
  readonly amount: Money
}

/** A rate stands twice. */
export interface ErrorRateTwice {
  readonly code: 'rate_twice'
  /** The rate. */
  readonly rate: string
  /** The position of the first, from 0. */
  readonly first: number
}

/** The value in the home currency goes the other way than the amount. */
export interface ErrorHomeSign {
  readonly code: 'home_sign'
  /** The amount. */
  readonly amount: Money
  /** The value. */
  readonly home: Money
}

/** Only the value in the home currency changes: the amount must be zero. */
export interface ErrorAmountNotZero {
  readonly code: 'amount_not_zero'
  /** The amount. */
  readonly amount: Money
}

/** The chart has no rule for such a fact. */
export interface ErrorRuleMissing {
  readonly code: 'rule_missing'
  /** The kind of fact. */
  readonly fact: string
}

/** The rule for such a fact has no line for the fee inside it. */
export interface ErrorFeeNotBooked {
  readonly code: 'fee_not_booked'
  /** The kind of fact. */
  readonly fact: string
}

/** Another rule of the chart is for the same facts. */
export interface ErrorRuleTwice {
  readonly code: 'rule_twice'
  /** The position of the first, from 0. */
  readonly first: number
}

/** The rule debits another share of the amount than it credits. */
export interface ErrorRuleUnbalanced {
  readonly code: 'rule_unbalanced'
  /** The account of its last line. */
  readonly account: Id
  /** The part that does not cancel out: `gross`, `tax` or `fee`. */
  readonly part: string
}

/** The chart has no such account. */
export interface ErrorAccountMissing {
  readonly code: 'account_missing'
  /** The account. */
  readonly account: Id
}

/** The account asks for a dimension that the fact does not have. */
export interface ErrorDimensionMissing {
  readonly code: 'dimension_missing'
  /** The account. */
  readonly account: Id
  /** The dimension. */
  readonly dimension: Id
}

/** The dimension has a field of its own. */
export interface ErrorDimensionReserved {
  readonly code: 'dimension_reserved'
  /** The dimension. */
  readonly dimension: Id
}

/** Another fact has this key. */
export interface ErrorKeyConflict {
  readonly code: 'key_conflict'
  /** The key. */
  readonly key: Id
  /** The position of the first, from 0. */
  readonly first: number
}

/** The voucher stands in the ledger with other content. */
export interface ErrorVoucherDiffers {
  readonly code: 'voucher_differs'
  /** The voucher. */
  readonly voucher: Id
}

/** Debit and credit differ. */
export interface ErrorVoucherUnbalanced {
  readonly code: 'voucher_unbalanced'
  /** The account of the last line of the currency. */
  readonly account: Id
  /** The debit side. */
  readonly debit: Money
  /** The credit side. */
  readonly credit: Money
}

/** A voucher cannot take itself back. */
export interface ErrorReversesItself {
  readonly code: 'reverses_itself'
  /** The voucher. */
  readonly voucher: Id
}

/** There is no such person. */
export interface ErrorUnknownPerson {
  readonly code: 'unknown_person'
  /** The person. */
  readonly person: Id
}

/** The person is not there yet, or is gone. */
export interface ErrorPersonAbsent {
  readonly code: 'person_absent'
  /** The person. */
  readonly person: Id
  /** From when on the person is there; none: always was. */
  readonly from?: Instant
  /** The first instant at which the person is gone; none: there without end. */
  readonly until?: Instant
  /** The instant given. */
  readonly at: Instant
}

/** Going up from manager to manager leads back to the same person. */
export interface ErrorManagerCycle {
  readonly code: 'manager_cycle'
  /** The person. */
  readonly person: Id
}

/** There are two limits for the same role, or person, and currency. */
export interface ErrorDuplicateLimit {
  readonly code: 'duplicate_limit'
  /** The currency. */
  readonly currency: Currency
  /** The position of the first, from 0. */
  readonly first: number
}

/** The policy does not decide this action. */
export interface ErrorWrongAction {
  readonly code: 'wrong_action'
  /** The action. */
  readonly action: Id
  /** The policy. */
  readonly policy: Id
}

/** The version of the policy may not be used at that instant. */
export interface ErrorPolicyNotInForce {
  readonly code: 'policy_not_in_force'
  /** The policy. */
  readonly policy: Id
  /** From when on it may be used; none: always. */
  readonly from?: Instant
  /** The first instant at which it may not any more; none: without end. */
  readonly until?: Instant
  /** The instant given. */
  readonly at: Instant
}

/** A fact that is needed is not there, or is no amount. */
export interface ErrorFactMissing {
  readonly code: 'fact_missing'
  /** The fact. */
  readonly fact: Id
}

/** A fact is not what the policy expects of every subject. */
export interface ErrorFactNotExpected {
  readonly code: 'fact_not_expected'
  /** The fact. */
  readonly fact: Id
  /** The policy. */
  readonly policy: Id
}

/** No branch of the policy fits. */
export interface ErrorNoBranch {
  readonly code: 'no_branch'
  /** The policy. */
  readonly policy: Id
}

/** Too few people could decide a step. */
export interface ErrorNoApprover {
  readonly code: 'no_approver'
  /** The step. */
  readonly step: Id
  /** How many it needs. */
  readonly needed: number
  /** How many could decide it. */
  readonly found: number
}

/** There is no such step to go back to. */
export interface ErrorUnknownStep {
  readonly code: 'unknown_step'
  /** The step. */
  readonly step: Id
}

/** The answers of a case do not follow from one another: the record was changed by other hands. */
export interface ErrorCaseBroken {
  readonly code: 'case_broken'
  /** The case. */
  readonly id: Id
  /** The position of the first answer that does not follow, from 0. */
  readonly entry: number
}

/** The case is over. */
export interface ErrorCaseClosed {
  readonly code: 'case_closed'
  /** The case. */
  readonly id: Id
  /** When it ended. */
  readonly since: Instant
}

/** Another step is open than the answer means. */
export interface ErrorStepNotOpen {
  readonly code: 'step_not_open'
  /** The step that was meant. */
  readonly step: Id
  /** The step that is open. */
  readonly open: Id
}

/** The instant lies before the last one: recorded time never runs back. */
export interface ErrorInstantBackward {
  readonly code: 'instant_backward'
  /** The instant given. */
  readonly at: Instant
  /** The last instant recorded. */
  readonly last: Instant
}

/** The content is another than approval was asked for. */
export interface ErrorApprovalStale {
  readonly code: 'approval_stale'
  /** The digest the case is about. */
  readonly expected: Id
  /** The digest given. */
  readonly found: Id
}

/** Nobody decides what that person asked for. */
export interface ErrorOwnRequest {
  readonly code: 'own_request'
  /** The requester. */
  readonly person: Id
  /** Who could, at most ten. */
  readonly could: readonly Id[]
}

/** The step does not name the person, or the person handed it over. */
export interface ErrorNotApprover {
  readonly code: 'not_approver'
  /** The person. */
  readonly person: Id
  /** The step. */
  readonly step: Id
  /** Who could, at most ten. */
  readonly could: readonly Id[]
}

/** The person answered this step before. */
export interface ErrorAlreadyAnswered {
  readonly code: 'already_answered'
  /** The person. */
  readonly person: Id
  /** The step. */
  readonly step: Id
}

/** The person has a place in this step already. */
export interface ErrorAlreadyApprover {
  readonly code: 'already_approver'
  /** The person. */
  readonly person: Id
  /** The step. */
  readonly step: Id
}

/** The person approved an earlier step of the case. */
export interface ErrorSecondStep {
  readonly code: 'second_step'
  /** The person. */
  readonly person: Id
  /** The step the person approved. */
  readonly earlier: Id
  /** The step that is open. */
  readonly step: Id
  /** Who could, at most ten. */
  readonly could: readonly Id[]
}

/** The amount is beyond what the person may approve. */
export interface ErrorAuthorityExceeded {
  readonly code: 'authority_exceeded'
  /** The person. */
  readonly person: Id
  /** The amount. */
  readonly amount: Money
  /** What the person may approve at most; none: nothing in this currency. */
  readonly limit?: Money
  /** Who could, at most ten. */
  readonly could: readonly Id[]
}

/** Only the requester may take the case back. */
export interface ErrorNotRequester {
  readonly code: 'not_requester'
  /** The person. */
  readonly person: Id
  /** The requester. */
  readonly requester: Id
}

/** The step does not allow it, or not to somebody in this place. */
export interface ErrorStepForbids {
  readonly code: 'step_forbids'
  /** The step. */
  readonly step: Id
  /** What it does not allow: `delegate` or `addStep`. */
  readonly act: string
}

/** The approval is not given yet. */
export interface ErrorApprovalPending {
  readonly code: 'approval_pending'
  /** The case. */
  readonly id: Id
  /** The open step; none: the case is not open yet. */
  readonly step?: Id
}

/** The case was rejected or withdrawn. */
export interface ErrorApprovalDenied {
  readonly code: 'approval_denied'
  /** The case. */
  readonly id: Id
  /** By whose answer. */
  readonly by: Id
  /** When. */
  readonly at: Instant
}

/** The approval is too old to be used. */
export interface ErrorApprovalExpired {
  readonly code: 'approval_expired'
  /** The case. */
  readonly id: Id
  /** The first instant at which it cannot be used. */
  readonly until: Instant
}

/** The person may not change the field. */
export interface ErrorFieldProtected {
  readonly code: 'field_protected'
  /** The field. */
  readonly field: Id
  /** What the person may do with it: `hidden` or `read`. */
  readonly access: string
}

/** What was refused, and why, can be told only with amounts that the person may not see. */
export interface ErrorFiguresHidden {
  readonly code: 'figures_hidden'
  /** The person. */
  readonly person: Id
  /** The code of the refusal. */
  readonly refusal: string
}

/** The end lies before the beginning. */
export interface ErrorRangeBackward {
  readonly code: 'range_backward'
  /** The beginning. */
  readonly from: Instant
  /** The end. */
  readonly until: Instant
}

/** The person has no right to do that. */
export interface ErrorNotAllowed {
  readonly code: 'not_allowed'
  /** The person. */
  readonly person: Id
  /** What was to be done. */
  readonly action: Id
  /** Why not, and what would change it, in English. */
  readonly because: string
  /** The same in Chinese. */
  readonly becauseZh: string
}

/** There is no such case. */
export interface ErrorUnknownCase {
  readonly code: 'unknown_case'
  /** The case. */
  readonly case: Id
}

/** What was approved is already carried out. */
export interface ErrorCaseDone {
  readonly code: 'case_done'
  /** The case. */
  readonly case: Id
  /** The event that says so. */
  readonly sequence: number
}

/** Several commands of the order need an approval of their own; each belongs in its own order. */
export interface ErrorSeveralApprovals {
  readonly code: 'several_approvals'
  /** The place of the first among the commands, from 0. */
  readonly first: number
  /** The place of the next. */
  readonly next: number
}

/** Another policy decides this action already. */
export interface ErrorActionTaken {
  readonly code: 'action_taken'
  /** The action. */
  readonly action: Id
  /** The policy. */
  readonly policy: Id
}

/** There is no such policy. */
export interface ErrorUnknownPolicy {
  readonly code: 'unknown_policy'
  /** The policy. */
  readonly policy: Id
}

/** The business date is further from the day of recording than the rules allow. */
export interface ErrorDateOutOfReach {
  readonly code: 'date_out_of_reach'
  /** The business date. */
  readonly on: CivilDate
  /** The first day the rules allow; none: any. */
  readonly first?: CivilDate
  /** The last day the rules allow; none: any. */
  readonly last?: CivilDate
}

/** The bytes are not those of a record: something else than what is needed stands there, or they end. */
export interface ErrorCompactSyntax {
  readonly code: 'compact_syntax'
  /** How many bytes could be read. */
  readonly position: number
}

/** The refund was not paid out, so that nothing of it can come back. */
export interface ErrorRefundNotPaid {
  readonly code: 'refund_not_paid'
  /** The refund. */
  readonly refund: Id
}

/** The window of a sum ends below where it begins. */
export interface ErrorWindowBackward {
  readonly code: 'window_backward'
  /** Where it begins. */
  readonly low: Money
  /** Where it ends. */
  readonly high: Money
}

/** A window of sums needs an amount that is in every set. */
export interface ErrorWindowWithoutAnchor {
  readonly code: 'window_without_anchor'
}

/** The content is of no bank format that is known. */
export interface ErrorStatementFormatUnknown {
  readonly code: 'statement_format_unknown'
}

/** There is no encoding of this name. */
export interface ErrorEncodingUnknown {
  readonly code: 'encoding_unknown'
  /** The name as given or declared. */
  readonly text: string
}

/** The bytes are not text in the encoding. */
export interface ErrorTextEncoding {
  readonly code: 'text_encoding'
  /** The encoding. */
  readonly encoding: string
  /** The first byte that does not fit, counted from 0. */
  readonly position: number
}

/** The bank file is not of its format. */
export interface ErrorStatementSyntax {
  readonly code: 'statement_syntax'
  /** The format: `camt`, `MT940`, `OFX`, `CSV`. */
  readonly format: string
  /**
   * What is wrong with it: `endOfFile`, `markup`, `docType`, `entity`, `tooDeep`, `controlCharacter`, `tag`,
   * `order`, `field`, `message`.
   */
  readonly problem: string
  /** The line of the file, counted from 1. */
  readonly line: number
}

/** A running balance is not the one before it and the amount of its line. */
export interface ErrorRunningBalance {
  readonly code: 'running_balance'
  /** The row, from 1. */
  readonly row: number
  /** The balance before it. */
  readonly before: Money
  /** The amount of the line. */
  readonly amount: Money
  /** The balance the file states. */
  readonly stated: Money
}

/** The closing balance is not the opening balance and all lines. */
export interface ErrorClosingBalance {
  readonly code: 'closing_balance'
  /** The opening balance. */
  readonly opening: Money
  /** All lines. */
  readonly lines: Money
  /** The closing balance the file states. */
  readonly stated: Money
}

/** A page of a statement opens with another balance than the one before it closed with. */
export interface ErrorPageBalance {
  readonly code: 'page_balance'
  /** The page, from 1. */
  readonly page: number
  /** What the page before it closed with. */
  readonly closed: Money
  /** What it opens with. */
  readonly opened: Money
}

/** A count or sum that the file states is not that of its lines. */
export interface ErrorStatementTotal {
  readonly code: 'statement_total'
  /**
   * Which: `lines`, `credits`, `debits`, `payments` are counts; `linesSum`, `creditsSum`, `debitsSum`, `netSum`,
   * `paymentsSum` are sums.
   */
  readonly total: string
  /** What the file states. */
  readonly stated: string
  /** What its lines make. */
  readonly found: string
}

/** The payments of a batch are not what was booked. */
export interface ErrorDetailsSum {
  readonly code: 'details_sum'
  /** The row, from 1. */
  readonly row: number
  /** What was booked. */
  readonly booked: Money
  /** What the payments add up to. */
  readonly details: Money
}

/** The file states neither balances nor totals that prove it. */
export interface ErrorStatementUnproven {
  readonly code: 'statement_unproven'
}

/** The same statement stands twice in the file. */
export interface ErrorStatementTwice {
  readonly code: 'statement_twice'
  /** The earlier, from 1. */
  readonly first: number
}

/** The text is no amount as the dialect has them. */
export interface ErrorAmountText {
  readonly code: 'amount_text'
  /** The text as given. */
  readonly text: string
  /** The first character that does not fit, counted from 1; one past the end if something is missing. */
  readonly position: number
}

/** The text is no date as the dialect has them. */
export interface ErrorDateText {
  readonly code: 'date_text'
  /** The text as given. */
  readonly text: string
}

/** A value can be read in two ways, and nothing in its column decides. */
export interface ErrorDialectOpen {
  readonly code: 'dialect_open'
  /** The value. */
  readonly text: string
  /** One reading. */
  readonly first: string
  /** The other. */
  readonly second: string
}

/** Two values of one column can only be read in different ways. */
export interface ErrorDialectContradictory {
  readonly code: 'dialect_contradictory'
  /** One value. */
  readonly text: string
  /** Its position, from 0. */
  readonly position: number
  /** The other value. */
  readonly other: string
  /** Its position, from 0. */
  readonly otherPosition: number
}

/** The text is no account number. */
export interface ErrorAccountText {
  readonly code: 'account_text'
  /** The text as given. */
  readonly text: string
  /** The first character that does not fit, counted from 1. */
  readonly position: number
}

/** A spreadsheet turned the account number into scientific notation: its last digits are lost. */
export interface ErrorAccountLossy {
  readonly code: 'account_lossy'
  /** The text as given. */
  readonly text: string
}

/** The text begins like an IBAN, and its length or its check digits are wrong. */
export interface ErrorAccountCheck {
  readonly code: 'account_check'
  /** The text as given. */
  readonly text: string
}

/** A quotation mark opens a cell and none closes it. */
export interface ErrorTableQuote {
  readonly code: 'table_quote'
  /** The row in which it opens, from 1. */
  readonly row: number
}

/** No row of the table has the headings of a layout that is known or declared. */
export interface ErrorTableUnknown {
  readonly code: 'table_unknown'
  /** The headings that were seen, of the row that comes nearest. */
  readonly headings: readonly string[]
  /** The nearest layout; empty if none has a heading in common. */
  readonly nearest: string
  /** The headings it needs besides. */
  readonly missing: readonly string[]
}

/** A layout of a table does not say all that is needed, or says it twice. */
export interface ErrorTableLayout {
  readonly code: 'table_layout'
  /** What is wrong: `booked`, `amount`, `side`, `currency`, `twice`, `states`, `heading`. */
  readonly needed: string
}

/** A cell of a table is not what its column holds. */
export interface ErrorTableCell {
  readonly code: 'table_cell'
  /** The row, from 1. */
  readonly row: number
  /** The heading of the column. */
  readonly column: string
  /** The text of the cell. */
  readonly text: string
  /**
   * What is needed: `date`, `time`, `amount`, `positive`, `oneSide`, `side`, `currency`, `state`, `oneAccount`; in a
   * report `textCell`, `amountCell`, `wholeCell`, `shareCell`, `ratioCell`, `dateCell`, `flagCell`.
   */
  readonly needed: string
}

/** A row has more cells than the table has columns, or lacks cells that are needed. */
export interface ErrorTableRow {
  readonly code: 'table_row'
  /** The row, from 1. */
  readonly row: number
  /** How many cells it has. */
  readonly found: number
  /** How many it needs. */
  readonly needed: number
}

/** The exception is cleared or accepted, so that nothing can be done with it. */
export interface ErrorExceptionClosed {
  readonly code: 'exception_closed'
  /** The exception. */
  readonly exception: Id
  /** How it stands: `cleared` or `accepted`. */
  readonly state: string
}

/** Something stands in the way of signing the period. */
export interface ErrorPeriodNotReady {
  readonly code: 'period_not_ready'
  /** How many findings. */
  readonly findings: number
  /** The first of them, in English. */
  readonly because: string
  /** The same in Chinese. */
  readonly becauseZh: string
}

/** The rules of the day declare no home currency. */
export interface ErrorNoHomeCurrency {
  readonly code: 'no_home_currency'
}

/** There is no such revaluation. */
export interface ErrorUnknownRevaluation {
  readonly code: 'unknown_revaluation'
  /** The revaluation. */
  readonly revaluation: Id
}

/** A revaluation has to be taken off before there is another one. */
export interface ErrorRevaluationStands {
  readonly code: 'revaluation_stands'
  /** The revaluation. */
  readonly revaluation: Id
}

/** The revaluation was taken back already. */
export interface ErrorRevaluationUndone {
  readonly code: 'revaluation_undone'
  /** The revaluation. */
  readonly revaluation: Id
}

/** Going up from a customer to the group it belongs to leads back to the same customer. */
export interface ErrorGroupCycle {
  readonly code: 'group_cycle'
  /** The customer. */
  readonly customer: Id
}

/** The policy has no rates for the segment of the debt. */
export interface ErrorSegmentWithoutRates {
  readonly code: 'segment_without_rates'
  /** The debt. */
  readonly debt: Id
}

/** There is no such exception of the account. */
export interface ErrorUnknownException {
  readonly code: 'unknown_exception'
  /** The exception. */
  readonly exception: Id
}

/** The record has no such field. */
export interface ErrorUnknownField {
  readonly code: 'unknown_field'
  /** The field. */
  readonly field: string
}

/** The record lacks a field it needs. */
export interface ErrorMissingField {
  readonly code: 'missing_field'
  /** The field. */
  readonly field: string
}

/** The field stands twice. */
export interface ErrorDuplicateField {
  readonly code: 'duplicate_field'
  /** The field. */
  readonly field: string
}

/** There is no variant of this name. */
export interface ErrorUnknownVariant {
  readonly code: 'unknown_variant'
  /** The name as given. */
  readonly text: string
}

/** The value is of another type than the field. */
export interface ErrorWrongType {
  readonly code: 'wrong_type'
  /**
   * What was found: `text`, `wholeNumber`, `decimalNumber`, `hugeNumber` (beyond 64 bits), `boolean`,
   * `nothing`, `list`, `object`, `halfCharacter` (a lone surrogate), `notUtf8`, or a host's name of its type.
   */
  readonly found: string
  /**
   * What is needed: one of the same, or `choice` (an object with a kind), `name`, `date`,
   * `id`, `currency`, `percent`, `json` (what JSON can say), or a host's name of its type.
   */
  readonly expected: string
}

/** The text is not JSON. */
export interface ErrorJsonSyntax {
  readonly code: 'json_syntax'
  /**
   * What is wrong with it: `endOfText`, `noValue`, `fieldName`, `colon`, `comma`, `trailingComma`,
   * `trailingText`, `number`, `hugeNumber`, `escape`, `halfCharacter`, `controlCharacter`, `tooDeep`.
   */
  readonly problem: string
  /** The line, counted from 1. */
  readonly line: number
  /** The byte in the line, counted from 1, where the reader stopped; 0 if it took none. */
  readonly column: number
}

/**
 * The mark before the parts of a unit (小数点).
 *
 * - `point`: `1,234.56`, as in China, Britain and America.
 * - `comma`: `1.234,56`, as in most of Europe.
 */
export type DecimalMark = 'point' | 'comma'

/**
 * Whose debit and credit is meant (借贷方向).
 *
 * - `unknown`: Nobody said: an amount that is marked is refused.
 * - `bank`: The bank's, as on its statements: 贷 and CR are money that came in.
 * - `books`: Those of the account holder's own books (银行存款): 借 and DR are money that came in.
 */
export type SideView = 'unknown' | 'bank' | 'books'

/** How the amounts of a source are written. */
export interface AmountDialect {
  /**
   * What stands between the whole and its parts. The other mark, a blank or an apostrophe may group thousands.
   * Left out: `point`.
   */
  readonly decimal?: DecimalMark | undefined
  /**
   * Whose debit and credit the marks 借, 贷, DR and CR are.
   * Left out: `unknown`.
   */
  readonly sides?: SideView | undefined
}

/**
 * The order of a date's parts. A date that begins with its four-digit year is read under each of them.
 *
 * - `yearFirst`: Only `2026-08-01`, `2026/8/1`, `20260801`, `2026年8月1日`.
 * - `dayFirst`: `01/08/2026` is the first of August, as in Europe.
 * - `monthFirst`: `01/08/2026` is the eighth of January, as in the United States.
 */
export type DateOrder = 'yearFirst' | 'dayFirst' | 'monthFirst'

/**
 * Days counted by a spreadsheet (Excel 日期序列号).
 *
 * - `refused`: A bare number is no date.
 * - `from1900`: Day 1 is 1900-01-01, and day 60 the 29th of February that 1900 did not have: it is refused.
 * - `from1904`: Day 0 is 1904-01-01.
 */
export type Serials = 'refused' | 'from1900' | 'from1904'

/** How the dates of a source are written. */
export interface DateDialect {
  /**
   * The order of year, month and day.
   * Left out: `yearFirst`.
   */
  readonly order?: DateOrder | undefined
  /**
   * Whether bare numbers are the days of a spreadsheet.
   * Left out: `refused`.
   */
  readonly serials?: Serials | undefined
}

/** A date as it was read. */
export interface DateText {
  /** The day. */
  readonly date: CivilDate
  /** The time of day, `HH:MM:SS`, where it stands there; parts of a second are left out. */
  readonly time?: string
}

/**
 * How far a column says how it is written.
 *
 * - `decided`: Some values decide, and none contradicts.
 * - `same`: Every value means the same under each reading.
 * - `open`: Values mean different things under different readings, and none decides.
 * - `contradictory`: One value can only be read one way, another only the other.
 * - `unreadable`: A value cannot be read at all.
 * - `empty`: There is no value.
 */
export type DialectState = 'decided' | 'same' | 'open' | 'contradictory' | 'unreadable' | 'empty'

/** The values that say one thing. */
export interface DialectVotes {
  /** How many. */
  readonly count: number
  /** The position of the first, from 0. */
  readonly first?: number
  /** Its text. */
  readonly text?: string
}

/** One reading of an amount. */
export interface AmountReading {
  /** The decimal mark. */
  readonly decimal: DecimalMark
  /** What the text then says, as a plain number. */
  readonly amount: string
}

/** What a column of amounts says. */
export interface AmountColumn {
  /** How far the values decide. */
  readonly state: DialectState
  /** The decimal mark, if they do. */
  readonly decimal?: DecimalMark
  /** Empty values: blanks, dashes. */
  readonly blank: number
  /** Values that mean the same either way. */
  readonly same: number
  /** Values that can only be read with a decimal point. */
  readonly point: DialectVotes
  /** Values that can only be read with a decimal comma. */
  readonly comma: DialectVotes
  /** Values that mean different things. */
  readonly open: DialectVotes
  /**
   * Both readings of the first of these, as plain numbers.
   * Left out: none.
   */
  readonly readings?: readonly AmountReading[]
  /** Values that are no number. */
  readonly unreadable: DialectVotes
  /** Values whose thousands are grouped. */
  readonly grouped: number
  /** Values with a sign before the number. */
  readonly leadingSign: number
  /** Values with a sign behind it. */
  readonly trailingSign: number
  /** Values in parentheses. */
  readonly parentheses: number
  /** Values marked as debit or credit (借, 贷, DR, CR): whose they are must be declared. */
  readonly marked: DialectVotes
}

/** One reading of a date. */
export interface DateReading {
  /** The order. */
  readonly order: DateOrder
  /** The day it then is. */
  readonly date: CivilDate
}

/** What a column of dates says. */
export interface DateColumn {
  /** How far the values decide. */
  readonly state: DialectState
  /** The order, if they do. */
  readonly order?: DateOrder
  /** Empty values: blanks, dashes. */
  readonly blank: number
  /** Values that begin with their year, or whose day is their month. */
  readonly same: number
  /** Values that can only be read with the day first. */
  readonly dayFirst: DialectVotes
  /** Values that can only be read with the month first. */
  readonly monthFirst: DialectVotes
  /** Values that are two different days. */
  readonly open: DialectVotes
  /**
   * Both readings of the first of these.
   * Left out: none.
   */
  readonly readings?: readonly DateReading[]
  /** Values that are no date. The numbers of a spreadsheet are none, unless they are declared. */
  readonly unreadable: DialectVotes
}

/**
 * What an account number is.
 *
 * - `digits`: Digits only: a card or an account.
 * - `iban`: An IBAN (ISO 13616) whose length and check digits are right.
 * - `masked`: Partly hidden: only what is not a `*` is known.
 * - `other`: Letters and digits, or the name of an account with a wallet (an e-mail address, a telephone number).
 */
export type AccountForm = 'digits' | 'iban' | 'masked' | 'other'

/**
 * How far two account numbers agree.
 *
 * - `same`: The same number.
 * - `possible`: One of them is masked, or may be rounded, and all that is known of both agrees.
 * - `different`: They differ.
 */
export type AccountLikeness = 'same' | 'possible' | 'different'

/** An account number in its one form. */
export interface AccountNumber {
  /** The number: half-width capitals and digits without blanks and hyphens; each run of unknown characters is one `*`. */
  readonly text: string
  /** What it is. */
  readonly form: AccountForm
  /**
   * Whether it may have lost its last digits in a spreadsheet, which keeps fifteen: longer, and only zeros there.
   * Left out: `false`.
   */
  readonly perhapsRounded?: boolean
}

/**
 * What a column holds.
 *
 * - `booked`: The day of booking (记账日期).
 * - `traded`: The day of the transaction, perhaps with its time (交易时间). It is the day of booking if there is no other.
 * - `time`: The time of day (交易时间).
 * - `valueDate`: The day that counts for interest (起息日).
 * - `amount`: The amount: signed, or with its side in a column of its own (发生额).
 * - `in`: Money that came in (贷方发生额, 收入).
 * - `out`: Money that went out (借方发生额, 支出).
 * - `side`: The side (借贷标志, 收/支).
 * - `balance`: The balance after the row (余额).
 * - `currency`: The currency (币种).
 * - `account`: The account itself (本方账号). Rows of several accounts become several statements.
 * - `holder`: Its holder (本方户名).
 * - `partyName`: Whoever paid or was paid (对方户名).
 * - `partyAccount`: Their account (对方账号).
 * - `partyBank`: Their bank (对方开户行).
 * - `partyAddress`: Their address.
 * - `payerName`: Whoever paid (付款人名称): the other side of money that came in, the account's own of money that went out.
 * - `payerAccount`: The payer's account (付款人账号).
 * - `payerBank`: The payer's bank (付款人开户行).
 * - `payeeName`: Whoever was paid (收款人名称).
 * - `payeeAccount`: The payee's account (收款人账号).
 * - `payeeBank`: The payee's bank (收款人开户行).
 * - `summary`: What the bank says of the row (摘要). A returned transfer (退汇) or a correction (冲正) is told by it.
 * - `text`: What the payer says (用途, 附言).
 * - `code`: The kind of booking (交易类型).
 * - `bankReference`: The bank's number of the booking (交易流水号).
 * - `orderReference`: The number of an order (商户订单号).
 * - `voucher`: The number of a voucher (凭证号).
 * - `reference`: Any other number.
 * - `charges`: What the bank kept (手续费).
 * - `state`: The state of a wallet's row (交易状态).
 */
export type TableField = 'booked' | 'traded' | 'time' | 'valueDate' | 'amount' | 'in' | 'out' | 'side' | 'balance' | 'currency' | 'account' | 'holder' | 'partyName' | 'partyAccount' | 'partyBank' | 'partyAddress' | 'payerName' | 'payerAccount' | 'payerBank' | 'payeeName' | 'payeeAccount' | 'payeeBank' | 'summary' | 'text' | 'code' | 'bankReference' | 'orderReference' | 'voucher' | 'reference' | 'charges' | 'state'

/**
 * Whether a column must be there.
 *
 * - `required`: Without it the table has another layout.
 * - `optional`: It is read if it is there.
 */
export type ColumnNeed = 'required' | 'optional'

/** A column of a table. */
export interface TableColumn {
  /** The heading in each of its spellings. Width, blanks, capitals and what follows in brackets `[ ]` do not matter. */
  readonly headings: readonly string[]
  /** What the column holds. */
  readonly field: TableField
  /**
   * Whether the layout is recognized without it.
   * Left out: `required`.
   */
  readonly need?: ColumnNeed | undefined
}

/**
 * What a row with a state did to the account.
 *
 * - `moved`: Money moved as its side says.
 * - `in`: Money came in.
 * - `out`: Money went out.
 * - `refunded`: Money of an earlier row came back (退款成功).
 * - `notMoved`: Nothing moved (交易关闭, 等待付款): the row is left out.
 * - `unsaid`: Money moved between pots of the holder, and the file does not say which way (不计收支): the row is left out.
 */
export type TableEffect = 'moved' | 'in' | 'out' | 'refunded' | 'notMoved' | 'unsaid'

/** What the state of a row means. */
export interface TableState {
  /** The state as written (交易状态). */
  readonly state: string
  /** The side as written (收/支) for which it means this; absent: for each. */
  readonly side?: string | null | undefined
  /** What it means. */
  readonly effect: TableEffect
}

/**
 * What totals are worth.
 *
 * - `checked`: They must be those of the rows, and prove the file if there are no balances.
 * - `told`: The export itself says that they may differ: they are compared and told, and prove nothing.
 */
export type TotalsTrust = 'checked' | 'told'

/** The layout of a table, known or declared. */
export interface TableLayout {
  /** What it is called in reports: `icbc/sides`, `our-bank/csv`. */
  readonly name: string
  /** The columns that are read. Others are named in the report. */
  readonly columns: readonly TableColumn[]
  /** The decimal mark. Absent: all amounts of the file decide, and a file whose amounts do not is refused. */
  readonly decimal?: DecimalMark | null | undefined
  /** How dates are written. Absent: all dates of the file decide. */
  readonly dates?: DateDialect | null | undefined
  /**
   * Whose debit and credit the sides are.
   * Left out: `unknown`.
   */
  readonly sides?: SideView | undefined
  /** The currency, where neither a column nor the text above the table says it. */
  readonly currency?: Currency | null | undefined
  /**
   * What the states of a wallet's rows mean; the first that fits decides. Empty: every row counts.
   * Left out: none.
   */
  readonly states?: readonly TableState[] | undefined
  /**
   * Whether totals above and below the table must be those of its rows.
   * Left out: `checked`.
   */
  readonly totals?: TotalsTrust | undefined
}

/**
 * Of whom the figures are.
 *
 * - `customer`: Of each customer.
 * - `group`: Of each group (集团): all that belongs to one top customer counts as if it were one customer. Nothing is averaged twice.
 */
export type BehaviorOf = 'customer' | 'group'

/**
 * What counts as one where things are counted.
 *
 * - `debt`: Each debt: an invoice of three installments counts three times (按账款).
 * - `document`: Each document: the installments of one that closed in the window count once, as late as the latest of them (按单据). Figures by amount stay those of the installments.
 */
export type BehaviorEach = 'debt' | 'document'

/** What the figures of `customerBehavior` are made of. */
export interface BehaviorRules {
  /**
   * So many days up to the cut-off count, the day itself among them, 1 to 36,600 (统计窗口).
   * Left out: `365`.
   */
  readonly window?: number | undefined
  /**
   * Of whom.
   * Left out: `customer`.
   */
  readonly of?: BehaviorOf | undefined
  /**
   * What counts as one.
   * Left out: `debt`.
   */
  readonly each?: BehaviorEach | undefined
  /**
   * What counts as late.
   * Left out: as if empty.
   */
  readonly observation?: ObservationRules | undefined
}

/** How several numbers of days lie. All but the deviation are exact. */
export interface DayFigures {
  /** How many there are, one or more. */
  readonly count: number
  /** Their sum. */
  readonly total: number
  /** Their mean (平均). */
  readonly mean: Fraction
  /** The smallest. */
  readonly smallest: number
  /** The largest. */
  readonly largest: number
  /** The middle one, or the mean of the two in the middle (中位数). */
  readonly median: Fraction
  /** The 90th percentile by nearest rank: of n in their order, number 0.9 n rounded up (九十分位). */
  readonly p90: number
  /** The sample variance, in square days; absent for one (样本方差). */
  readonly variance?: Fraction | null | undefined
  /** Its root, the standard deviation, in thousandths of a day, rounded down; absent for one (标准差). */
  readonly deviation?: number | null | undefined
}

/**
 * How a customer paid, in one currency.
 *
 * *Closed* is what was settled or given up in the window. Late charges and refunds are no sales and count nowhere here.
 */
export interface CustomerBehavior {
  /** The customer, or the top of the group. */
  readonly customer: Id
  /** The currency of everything here. */
  readonly currency: Currency
  /** How many customers are in it: 1, or those of the group that have anything in this currency. */
  readonly members: number
  /** How many debts, or documents, closed (已结清笔数). */
  readonly closed: number
  /** What they came to. */
  readonly amount: Money
  /** What of it was given up (坏账). */
  readonly lost: Money
  /** Days from the document to the day of settlement, of those settled (回款天数). */
  readonly daysToPay?: DayFigures | null | undefined
  /** Their mean, each paid part weighed by its amount (加权回款天数). */
  readonly daysToPayByAmount?: Fraction | null | undefined
  /** Days from the due date, below zero if early; what was given up counts up to that day (逾期天数). */
  readonly delay?: DayFigures | null | undefined
  /** The mean days late, where early counts as zero (平均拖欠天数). */
  readonly daysDelinquent?: Fraction | null | undefined
  /** The same, each part paid or given up weighed by its amount. */
  readonly daysDelinquentByAmount?: Fraction | null | undefined
  /** How many were late (逾期次数). */
  readonly late: number
  /** The days they were late, together (逾期时长). */
  readonly lateDays: number
  /** The share that was not late, by number (准时率). */
  readonly onTime?: Fraction | null | undefined
  /** The share that was not late, by amount. */
  readonly onTimeByAmount?: Fraction | null | undefined
  /**
   * The mean delay of the five that closed last less that of all; above zero: getting worse. Absent up to five,
   * where there is nothing to compare (趋势).
   */
  readonly trend?: Fraction | null | undefined
  /** What is open at the cut-off (未付). */
  readonly open: Money
  /** What of it is past due, without what is disputed and small residues (逾期未付). */
  readonly overdue: Money
  /** How many days the oldest of that is past due (最长逾期). */
  readonly oldest?: number | null | undefined
  /** What of the open amount is disputed (争议). */
  readonly disputed: Money
  /** Its share of what is open. */
  readonly disputedShare?: Fraction | null | undefined
  /**
   * What was bought in the window: invoiced, with agreed changes, less credit notes and what fell away, each on its
   * own day (销售额).
   */
  readonly sales: Money
  /** In how many months anything was invoiced. */
  readonly salesMonths: number
  /** The mean sales of such a month, in minor units (月均销售). */
  readonly monthlySales?: Fraction | null | undefined
  /** The credit notes of the window (红字). */
  readonly credited: Money
  /** Their share of what was invoiced, agreed changes included. */
  readonly creditedShare?: Fraction | null | undefined
  /**
   * How many payments the bank took back in the window: each receipt once, those without a number at each debt
   * (退票次数).
   */
  readonly bounced: number
  /** What money on account paid of the debts invoiced in the window. */
  readonly prepaid: Money
  /** Its share of them (预收占比). */
  readonly prepaidShare?: Fraction | null | undefined
  /** Money on account that may pay anything (可用预收). */
  readonly freeMoney: Money
  /** Money on account that is set aside, asked back, a guarantee, expired, or of nobody known yet (占用预收). */
  readonly boundMoney: Money
  /** The money that arrived in the window and was not taken back by the bank (到账). */
  readonly received: Money
  /** What was paid back in the window (退款). */
  readonly refunded: Money
  /** Its share of what arrived. */
  readonly refundedShare?: Fraction | null | undefined
  /** On how many days of the window money arrived. */
  readonly paymentDays: number
  /** The days from each of these to the next: the median is the payment cycle, the rest its spread (付款周期). */
  readonly paymentGaps?: DayFigures | null | undefined
}

/** What the ratios are made of. */
export interface RatioRules {
  /**
   * How many months, the last being that of the cut-off, 1 to 120.
   * Left out: `12`.
   */
  readonly months?: number | undefined
  /**
   * The calendar on which due dates move.
   * Left out: as if empty.
   */
  readonly observation?: ObservationRules | undefined
  /**
   * From this day on all sales are in the portfolio. What was invoiced before is an opening balance: open, and no
   * sale. Absent: the portfolio has the whole history.
   */
  readonly salesFrom?: CivilDate | null | undefined
  /** Debts with this field are payments agreed ahead (预付款); absent: none are, and they have no rate. */
  readonly agreedAhead?: Field | null | undefined
}

/** How one age rolled on to the next within a month. */
export interface RollRate {
  /** What stood in this age at the end of the month before. */
  readonly before: Money
  /** What stands in the next age at the end of this month; after 61–90 comes 91–120. */
  readonly after: Money
  /** The share (迁徙率). */
  readonly rate?: Fraction | null | undefined
  /** What of `before` has been due for more than 90 days by the cut-off, whether it was paid or not. */
  readonly ripe: Money
  /** What of that was still open on its 91st day. */
  readonly reached: Money
  /** The share that reached more than 90 days. */
  readonly reachedShare?: Fraction | null | undefined
}

/**
 * What to know when reading ratios.
 *
 * - `partialMonth`: The month is not over at the cut-off: its days are those until then.
 * - `noSales`: Nothing was sold, or less than was credited: there are no simple days.
 * - `shortHistory`: The history is shorter than three months.
 * - `historyUsedUp`: More is open than was sold since sales are known: the days counted back are all there are, and too few.
 * - `prepaymentsReceived`: Prepayments are in the money that arrived.
 * - `settledWithoutMoney`: Something was settled without money; it is in no rate of collection.
 */
export type RatioFlag = 'partialMonth' | 'noSales' | 'shortHistory' | 'historyUsedUp' | 'prepaymentsReceived' | 'settledWithoutMoney'

/** The ratios of one currency in one month. */
export interface PortfolioRatios {
  /** The currency. */
  readonly currency: Currency
  /** The first day of the month. */
  readonly from: CivilDate
  /** Its last day, or the cut-off within it. */
  readonly to: CivilDate
  /** What was sold in it. */
  readonly sales: Money
  /** What was open before its first day (期初应收). */
  readonly opening: Money
  /** What is open at its end (期末应收). */
  readonly closing: Money
  /** What of that is not past due. */
  readonly notDue: Money
  /** What money paid of debts in it, less what was taken back; netting is not money (本期回款). */
  readonly collected: Money
  /** The money that arrived in it, prepayments included (本期到账). */
  readonly received: Money
  /** Days sales outstanding, simple: closing / sales x days of the month (应收账款周转天数). */
  readonly dso?: Fraction | null | undefined
  /** The same over three months, or those there are. */
  readonly dsoThreeMonths?: Fraction | null | undefined
  /**
   * By exhaustion: whole months of sales are taken off what is open, the latest first, and their days added; the
   * last in proportion (倒推法).
   */
  readonly dsoCountback?: Fraction | null | undefined
  /**
   * True days: what is open, by its age, over what was invoiced in the month it is of; the sum over these months. In
   * millionths of a day, each month rounded down: there is no common denominator. Absent if an opening balance is
   * open: what was invoiced in its month is not known.
   */
  readonly dsoTrueMillionths?: number | null | undefined
  /** Simple days of what is not past due (最佳周转天数). */
  readonly dsoBest?: Fraction | null | undefined
  /** Average days delinquent: simple less best (平均逾期天数). */
  readonly daysDelinquent?: Fraction | null | undefined
  /** Collection effectiveness, 1 being all that could be collected; neither cut at 0 nor at 1 (催收有效性). */
  readonly effectiveness?: Fraction | null | undefined
  /** Turnovers in a year: 365 / simple days (周转率). */
  readonly turnover?: Fraction | null | undefined
  /** What was collected of what was open before and sold (回款率). */
  readonly collectedShare?: Fraction | null | undefined
  /** What was paid on or before its due date of what fell due (回款及时率). */
  readonly onTimeShare?: Fraction | null | undefined
  /** What arrived to what was sold; prepayments are in it (销售回款比). */
  readonly receivedToSales?: Fraction | null | undefined
  /** What was not paid on its day of what was agreed to be paid ahead and fell due (预付款逾期率). */
  readonly aheadOverdueShare?: Fraction | null | undefined
  /**
   * How what was open before the month rolled on: not due, 1–30, 31–60 and 61–90 days past due, in this order
   * (账龄迁徙).
   */
  readonly rolls: readonly RollRate[]
  /** What to know when reading these figures. */
  readonly flags: readonly RatioFlag[]
}

/** Some days of age, both ends included. By due date these are days past due: below zero not due yet, zero due today. */
export interface AgingBucket {
  /** The fewest days. What is below the first bucket stands in `notDue`; absent in the first bucket: nothing is. */
  readonly from?: number | null | undefined
  /** The most days; absent in the last bucket, and only there: there is no end. */
  readonly to?: number | null | undefined
}

/**
 * From which day the age counts (账龄起算日).
 *
 * - `due`: The due date, as agreed by the cut-off (应付日期).
 * - `document`: The day of the document, or of arrival (单据日期).
 * - `entered`: The day it was entered (录入日期).
 */
export type AgingBasis = 'due' | 'document' | 'entered'

/**
 * Which money counts against which debt (核销口径).
 *
 * - `asMatched`: That with which it was settled (按核销).
 * - `oldestFirst`: All money of a customer, whatever it was matched with, and what is on account beside it, clears the oldest debts by the basis date (先进先出). Credit notes, discounts and what was given up stay where they are; so do what is disputed, retention in its own column, guarantees, and money nobody has identified.
 */
export type AgingMatching = 'asMatched' | 'oldestFirst'

/**
 * Where a part of what is open stands.
 *
 * - `apart`: In a column of its own.
 * - `aged`: In its bucket, with everything else.
 */
export type AgingColumn = 'apart' | 'aged'

/**
 * Where money on account stands.
 *
 * - `apart`: In a column of its own; it is taken off only in the balance.
 * - `ownDate`: In the bucket of the day it arrived, or was entered, below zero (按自身日期).
 */
export type AgingUnapplied = 'apart' | 'ownDate'

/** What a line of an aging report is of (分组). */
export type AgingBy =
  | AgingByCustomer
  | AgingByGroup
  | AgingByOwner
  | AgingByCurrentOwner
  | AgingByField

/** A customer (客户). */
export interface AgingByCustomer {
  readonly kind: 'customer'
}

/** The top of a group of customers (集团). */
export interface AgingByGroup {
  readonly kind: 'group'
}

/** Who looked after it when it came into being; of a record that does not say, who looks after the customer (负责人). */
export interface AgingByOwner {
  readonly kind: 'owner'
}

/** Who looks after it at the cut-off, as it was handed over; otherwise as `owner` (现负责人). */
export interface AgingByCurrentOwner {
  readonly kind: 'currentOwner'
}

/** A field of the record, or of the customer if the record has none: `contract`, `project`, `team`, `region`. */
export interface AgingByField {
  readonly kind: 'field'
  /** Its name. */
  readonly name: Id
}

/**
 * In which currency a report is told. Each column of each line is turned by itself, and the sums are those of what it
 * became.
 */
export interface AgingWorth {
  /** The currency. */
  readonly currency: Currency
  /** A quote from each other currency that occurs. */
  readonly quotes: readonly Quote[]
  /** How it is rounded. */
  readonly rounding: Rounding
}

/** How an aging report is made. What is left out is as `standard` has it. */
export interface AgingRules {
  /**
   * The buckets, from the youngest to the oldest: without gap or overlap, the last without end, at most 100. None
   * given: 1–30, 31–60, 61–90 and more days past due, with what is not due before them; by another day than the due
   * date 0–30, 31–60, 61–90 and more days.
   * Left out: none.
   */
  readonly buckets?: readonly AgingBucket[] | undefined
  /**
   * From which day the age counts.
   * Left out: `due`.
   */
  readonly basis?: AgingBasis | undefined
  /**
   * Which money counts against which debt.
   * Left out: `asMatched`.
   */
  readonly matching?: AgingMatching | undefined
  /**
   * What is disputed.
   * Left out: `apart`.
   */
  readonly disputed?: AgingColumn | undefined
  /**
   * Retention money that is not due. Once it is due, it ages like everything else.
   * Left out: `apart`.
   */
  readonly retention?: AgingColumn | undefined
  /**
   * Money on account.
   * Left out: `apart`.
   */
  readonly unapplied?: AgingUnapplied | undefined
  /** What a line is of; absent: everything in one line for each currency. */
  readonly by?: AgingBy | null | undefined
  /** In which currency everything is told; absent: each in its own. */
  readonly worth?: AgingWorth | null | undefined
}

/** One line of an aging report: `notDue`, the buckets, `disputed`, `retention` and `unapplied` add up to `balance`. */
export interface AgingLine {
  /** What the line is of: a customer, a project, an owner. Absent in totals, and for what has no such value. */
  readonly group?: Value | null | undefined
  /** The currency. */
  readonly currency: Currency
  /** What is below the first bucket (未到期). */
  readonly notDue: Money
  /** One amount for each bucket of the rules. */
  readonly buckets: readonly Money[]
  /** What is disputed, if that has its own column (有争议). */
  readonly disputed: Money
  /** Retention money that is not due, if that has its own column (质保金). */
  readonly retention: Money
  /** Money on account, zero or less, if that has its own column (未核销预收). */
  readonly unapplied: Money
  /** Everything together: what the ledger says (余额). */
  readonly balance: Money
  /** What debts are open, before money on account. */
  readonly open: Money
  /** How many debts are open. */
  readonly items: number
  /** The most days past the basis date among the open debts in buckets. */
  readonly oldest?: number | null | undefined
}

/** What is open by age, line by line, and in all. */
export interface AgingReport {
  /** A line for each group and currency, in this order; what belongs to no group first. */
  readonly lines: readonly AgingLine[]
  /** The sum of the lines of each currency. */
  readonly totals: readonly AgingLine[]
}
