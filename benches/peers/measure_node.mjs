// The Node side of the benchmarks: duebook beside plain objects, the fastest of many rounds each.

import { Book, OpenItems, aging, allocate, schemes, split } from '../../bindings-node/index.mjs'
import { AS_OF, LIMITS, day, itemRows, lotRows } from './data.mjs'
import * as plain from './plain.mjs'

function fastest(work, rounds, calls = 1) {
  let best = Infinity
  for (let round = 0; round < rounds; round += 1) {
    const start = process.hrtime.bigint()
    for (let call = 0; call < calls; call += 1) work()
    best = Math.min(best, Number(process.hrtime.bigint() - start) / calls)
  }
  return best
}

const report = (name, ns) => console.log(JSON.stringify({ language: 'node', name, ns }))

// Cents as the text duebook reads.
const yuan = (cents) => {
  const text = String(cents).padStart(3, '0')
  return { amount: `${text.slice(0, -2)}.${text.slice(-2)}`, currency: 'CNY' }
}
const item = ({ id, customer, due, cents }) => ({ id, customer, due, open: yuan(cents) })
const lot = ({ id, customer, received, cents }) => ({ id, customer, received, amount: yuan(cents) })
const minor = ({ amount }) => Number(amount.replace('.', ''))

const scheme = schemes.oldestDueFirst()
for (const [count, rounds] of [[10, 2000], [10_000, 60], [100_000, 20]]) {
  const rows = itemRows(count, 1)
  const owed = rows.reduce((sum, row) => sum + row.cents, 0) - 1
  const items = rows.map(item)
  const lots = [{ id: 'RCP-000000', customer: 'C-0000', received: day(0), amount: yuan(owed) }]
  const name = `allocate 1 receipt over ${count} items, oldest due first`
  const handle = new OpenItems(items)
  report(`${name}, handle`, fastest(() => handle.plan({ lots, scheme, asOf: AS_OF }).release(), rounds))
  if (count <= 10_000) report(`${name}, objects`, fastest(() => allocate({ lots, items, scheme, asOf: AS_OF }), Math.min(rounds, 200)))
  report(`${name}, plain`, fastest(() => plain.oneReceipt(rows, owed), Math.min(rounds, 200)))
}

const total = { amount: '100000.01', currency: 'CNY' }
const request = { total, by: { kind: 'equal', count: 12 }, remainder: 'last', rounding: 'halfUp' }
report('split 12 equal, last', fastest(() => split(request), 60, 500))

const items = itemRows(10_000, 1_000)
const lots = lotRows(10_000, 1_000)
function batch() {
  const plan = new OpenItems(items.map(item)).plan({ lots: lots.map(lot), scheme, asOf: AS_OF })
  const [row] = plan.aging({ limits: LIMITS, asOf: AS_OF })
  const [sum] = plan.totals
  return {
    links: plan.lineCount,
    allocated: minor(sum.allocated),
    leftOver: minor(sum.leftOver),
    aging: row.overdue.map(minor),
    notDue: minor(row.notDue),
  }
}
const [expected, found] = [plain.workload(items, lots, AS_OF, LIMITS), batch()]
if (JSON.stringify(found) !== JSON.stringify(expected)) {
  throw new Error(`the figures differ: ${JSON.stringify(found)} is not ${JSON.stringify(expected)}`)
}
console.log(JSON.stringify({ language: 'node', check: found }))
report('workload, from rows', fastest(batch, 20))
report('workload, from rows, plain', fastest(() => plain.workload(items, lots, AS_OF, LIMITS), 30))

// Receipts of a thousand customers, a thousand in an order: as objects, and as the lines that a host stores.
const [BATCHES, A_BATCH] = [20, 1_000]
const receipt = (number) => ({ kind: 'recordReceipt', receipt: { customer: `C-${number % 1_000}`, amount: yuan((number % 9_973) + 1) } })
const orders = Array.from({ length: BATCHES }, (_, order) => ({
  id: `req-${order}`,
  by: 'wang.fang',
  at: '2026-02-06T08:15:30Z',
  on: '2026-02-06',
  commands: Array.from({ length: A_BATCH }, (_, one) => receipt(order * A_BATCH + one)),
}))
function booked(take) {
  const book = Book.open('bench')
  for (const order of orders) take(book, order)
  const events = book.sequence()
  book.release()
  if (events !== BATCHES * A_BATCH + 1_000) throw new Error('an event of every receipt and of every new customer was expected')
}
const name = 'book, a command in batches of 1000'
const asObjects = (book, order) => book.apply(book.decide(order).events)
const asLines = (book, order) => book.applyLog(book.decideLog(order).lines)
report(`${name}, objects`, fastest(() => booked(asObjects), 10) / (BATCHES * A_BATCH))
report(`${name}, lines`, fastest(() => booked(asLines), 10) / (BATCHES * A_BATCH))
