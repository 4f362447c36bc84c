// A process that writes, and that may die: run by the tests. It gives the orders of python/tests/worker.py.
//
//     worker.mjs write ADDRESS NAME COUNT     gives its own orders and some that others give too; waits for a line first
//     worker.mjs die-at WHERE ADDRESS         gives one order of many events, and is killed at that place

import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { PostgresStore, StoredBook, TableMoved } from '../event_store.mjs'

export const BOOK = 'acme'
export const MANY = 1500
const NOTES = 'create table if not exists notes (order_id text primary key)'
const on = '2026-02-06'

export const cny = (minor) => ({ amount: `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`, currency: 'CNY' })
export const order = (id, commands, minute = 0) => {
  const at = `${on}T08:${String(minute).padStart(2, '0')}:00Z`
  return { id, by: 'wang.fang', at, on, commands }
}
export const paid = (minor, receipt) => ({ kind: 'recordReceipt', receipt: { receipt, customer: 'C-88', amount: cny(minor) } })
export const owed = (id, minor) => ({ kind: 'openReceivable', receivable: { id, customer: 'C-88', open: cny(minor), due: on } })

/** Two of three orders bring money in one or two receipts, the third pays some of what is owed. */
export const mixed = (name, number) => {
  const id = `${name}-${number}`
  if (number % 3 === 0) return order(id, [{ kind: 'pay', item: 'INV-1', amount: cny(number + 1) }])
  return order(id, [paid(7 * number + 3, `R-${id}`), paid(1, `R-${id}-b`)].slice(0, number % 3))
}

/** What has to be there: enough money for all payments, and a debt they pay. */
export const first = () => order('first', [paid(100_000_000, 'R-first'), owed('INV-1', 100_000_000)])

/** One order of very many events. */
export const batch = () => order('batch', Array.from({ length: MANY }, (_, number) => paid(101 + number, `R-${number}`)), 1)

const die = () => process.kill(process.pid, 'SIGKILL')

async function dieAt(where, pool) {
  class Deadly extends PostgresStore {
    async append(decision, also) {
      if (where === 'decide') die()
      await super.append(decision, also)
      if (where === 'apply') die()
    }
  }
  await PostgresStore.open(pool, NOTES)
  const stored = await StoredBook.open(new Deadly(pool), BOOK)
  await stored.give(batch(), async (client, decision) => {
    await client.query('insert into notes values ($1)', [decision.order])
    if (where === 'commit') die()
  })
}

async function write(pool, name, count) {
  let [own, shared, again, lost] = [0, 0, 0, 0]
  class Counted extends PostgresStore {
    async append(decision, also) {
      await setTimeout(1) // a way over a network, in which the other may come first
      return super.append(decision, also).catch((error) => {
        lost += error instanceof TableMoved
        throw error
      })
    }
  }
  await PostgresStore.open(pool, NOTES)
  const stored = await StoredBook.open(new Counted(pool), BOOK)
  console.log('ready')
  await once(process.stdin, 'data')
  const given = async (one) => Number((await stored.give(one)).events.length > 0)
  for (let number = 0; number < count; number += 1) {
    own += await given(mixed(name, number))
    if (number % 4 === 0) shared += await given(mixed('shared', number / 4)) // a request that both get
    if (number % 5 === 0) again += await given(mixed(name, Math.floor(number / 2))) // and one that comes again
  }
  console.log(own, shared, again, lost)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [what, ...rest] = process.argv.slice(2)
  const pool = new pg.Pool({ connectionString: what === 'write' ? rest[0] : rest[1] })
  await (what === 'write' ? write(pool, rest[1], Number(rest[2])) : dieAt(rest[0], pool))
  process.stdin.destroy()
  await pool.end()
}
