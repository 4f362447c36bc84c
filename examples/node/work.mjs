// The work: receipts meet open items, and every figure is checked against another.

import { aging, allocate, plus, schemes, settle } from 'duebook'
import { sum, units, zero } from './rows.mjs'

/** The limits of the aging (账龄), in days past due. */
export const AGES = [30, 60, 90]

/** The order of the bytes of two texts, which is also that of their characters. */
export const byBytes = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))

/** Entries of a map, sorted by key. */
export const sorted = (map) => [...map].sort(([a], [b]) => byBytes(a, b))

/** What comes out of a book: receipts in the order they arrived, the plan, what is open now, and the proof. */
export function work(book) {
  const { asOf, lots } = book
  const before = book.items.map((item) => item.receivable)
  const request = { lots, items: before, scheme: schemes.standard(), asOf }
  const plan = allocate(request)
  const open = settle(request)
  const ages = aging({ items: open, limits: AGES, asOf })
  const after = book.items.map((item, position) => ({ ...item, receivable: open[position] }))
  const arrived = [...lots].sort((a, b) => byBytes(a.received, b.received) || byBytes(a.id, b.id))
  return { lots: arrived, plan, after, aging: ages, checks: checks(book, plan, open, ages) }
}

/** Control totals: by currency, a whole and two parts that must add up to it. */
function checks(book, plan, open, ages) {
  const sums = new Map()
  const note = (about, column, amount) => {
    const key = `${amount.currency} ${about}`
    if (!sums.has(key)) sums.set(key, { currency: amount.currency, about, columns: [[], [], []] })
    sums.get(key).columns[column].push(amount)
  }
  for (const { total, installments } of book.contracts) {
    note(0, 0, total)
    for (const { due, amount } of installments) note(0, due === undefined ? 2 : 1, amount)
  }
  for (const lot of book.lots) note(1, 0, lot.amount)
  for (const item of book.items) note(2, 0, item.receivable.open)
  for (const line of plan.lines) {
    note(1, 1, line.amount)
    note(2, 1, line.amount)
  }
  for (const left of plan.leftOver) note(1, 2, left.amount)
  for (const item of open) {
    note(2, 2, item.open)
    note(3, 0, item.open)
  }
  for (const row of ages) {
    note(3, 1, row.notDue)
    for (const amount of row.overdue) note(3, 2, amount)
  }
  return sorted(sums).map(([, { currency, about, columns }]) => {
    const [whole, ...parts] = columns.map((amounts) => sum([zero(currency), ...amounts]))
    return { currency, about, whole, parts, holds: units(sum(parts)) === units(whole) }
  })
}

/** Adds up `[name, amount, overdue]` by currency and name, the largest first. */
export function ranking(rows) {
  const sums = new Map()
  for (const [name, amount, overdue] of rows.filter(([, amount]) => units(amount) !== 0n)) {
    if (!sums.has(amount.currency)) sums.set(amount.currency, new Map())
    const names = sums.get(amount.currency)
    const none = zero(amount.currency)
    const share = names.get(name) ?? { amount: none, overdue: none, records: 0 }
    const late = overdue ? plus(share.overdue, amount) : share.overdue
    names.set(name, { amount: plus(share.amount, amount), overdue: late, records: share.records + 1 })
  }
  const largest = ([, a], [, b]) => Number(units(b.amount) > units(a.amount)) - Number(units(b.amount) < units(a.amount))
  return sorted(sums).map(([currency, names]) => [currency, sorted(names).sort(largest)])
}

/** The sum of a list. */
export function total(names) {
  const shares = names.map(([, share]) => share)
  const column = (field) => sum(shares.map((share) => share[field]))
  return { amount: column('amount'), overdue: column('overdue'), records: shares.reduce((n, s) => n + s.records, 0) }
}

/** What is open, under the name that `name` gives each item. */
export function openBy({ after }, asOf, name) {
  return ranking(after.map((item) => [name(item), item.receivable.open, item.receivable.due < asOf]))
}

/** What stays on account, by customer. */
export function leftOverByCustomer({ lots, plan }) {
  const customers = new Map(lots.map((lot) => [lot.id, lot.customer]))
  return ranking(plan.leftOver.map((left) => [customers.get(left.lot), left.amount, false]))
}
