// A book in PostgreSQL: three orders, and what follows from them. Run it again: it finds everything done.
//
//     node examples/node/store_postgres.mjs postgresql://…

import pg from 'pg'
import { money } from 'duebook'
import { PostgresStore, StoredBook, now } from './event_store.mjs'

/** @import { Command, Order } from 'duebook' */

const pool = new pg.Pool({ connectionString: process.argv[2] })
pool.on('error', () => {}) // an idle connection was cut: the next query takes a new one

// Money arrives, an invoice is written, and the money pays it. The caller makes the ids and keeps them.
/** @type {Record<string, Command>} */
const commands = {
  'req-1': { kind: 'recordReceipt', receipt: { receipt: 'R-1', customer: 'C-88', amount: money('30000.07', 'CNY') } },
  'req-2': { kind: 'openReceivable', receivable: { id: 'INV-1', customer: 'C-88', open: money('12000.08', 'CNY'), due: '2026-02-28' } },
  'req-3': { kind: 'pay', item: 'INV-1' },
}

const stored = await StoredBook.open(await PostgresStore.open(pool), 'acme-trading')
console.log(`${stored.book.sequence()} events found`)
for (const [id, command] of Object.entries(commands)) {
  const order = { id, by: 'wang.fang', at: now(), on: '2026-02-06', commands: [command] }
  const { events, earlier } = await stored.give(order)
  const did = events.length > 0 ? events : (earlier ?? [])
  console.log(id, events.length > 0 ? 'stored as' : 'was stored before as', ...did.map((one) => `#${one.sequence}`))
}
const [balance] = stored.book.balance({ customer: 'C-88' })
const owed = stored.book.openItems({ customer: 'C-88' }).map(({ receivable: { id, open } }) => `${id} ${open.amount} ${open.currency}`)
console.log(`C-88 has ${balance?.available.amount} ${balance?.available.currency} and owes ${owed.join(', ') || 'nothing'}`)
await pool.end()
