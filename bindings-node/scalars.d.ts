// The scalars: values that are text in JavaScript, because `number` and `Date` do not hold them.

/**
 * An amount in plain decimal text: `'33900.00'`, `'-0.05'`. ASCII digits, at most one point, an optional
 * leading minus; never more decimal places than the currency has.
 */
export type Amount = string

/** An ISO 4217 code such as `'CNY'`, or a declared currency with its decimal places such as `'PTS:0'`. */
export type Currency = string

/** A day of the calendar as `'YYYY-MM-DD'`, without time or zone. Never a `Date`, which is an instant. */
export type CivilDate = string

/**
 * A recorded instant in UTC: `'2026-02-06T08:15:30Z'`, with up to six digits of the second and no zeros at their
 * end. `date.toISOString()` with its zeros cut off is one; a `Date` itself is refused.
 */
export type Instant = string

/** A percentage from 0 to 100 in plain decimal text with at most 8 decimal places: `'33.33'`. */
export type Percent = string

/**
 * An exchange rate in plain decimal text, more than zero, with at most 18 digits before and 12 behind the
 * point: `'7.1234'`.
 */
export type Rate = string

/**
 * An identifier of 1 to 128 bytes, the caller's own text, compared exactly. Characters that cannot be
 * seen or that look like others are refused; `cleanId` repairs them.
 */
export type Id = string

/** An amount of one currency, exact to the minor unit. `money()` makes one and checks it. */
export interface Money {
  /** Plain decimal text with the places of the currency. */
  readonly amount: Amount
  /** The currency. */
  readonly currency: Currency
}

/** An object with an exact text form, such as a `Decimal` of decimal.js; not a `Date`. */
export interface DecimalLike {
  toJSON(): string
  getTime?: never
}
