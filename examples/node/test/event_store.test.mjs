// Events in a real PostgreSQL: crashes, two writers, recovery, retries. Every death here is a killed process.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, beforeEach, suite, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Book } from 'duebook'
import pg from 'pg'
import { PostgresStore, StoredBook, TableCut, now } from '../event_store.mjs'
import { BOOK, MANY, batch, cny, first, mixed, order, owed, paid } from './worker.mjs'

const server = process.env.DUEBOOK_TEST_POSTGRES
const why = process.env.DUEBOOK_NO_POSTGRES ?? 'DUEBOOK_TEST_POSTGRES names no server; scripts/with_postgres.py starts one'

test('the clock is written as a book wants it', async () => {
  const book = Book.open(BOOK)
  for (const time of [0, 100, 120, 123, 1000, 10_000, 3_600_000]) {
    const { at } = await withClock(time, () => ({ at: now() }))
    assert.equal(Date.parse(at), time)
    assert.equal(book.decide({ ...order('req-1', [paid(1)]), at }).events[0].at, at)
  }
})

async function withClock(time, work) {
  const { toISOString } = Date.prototype
  Date.prototype.toISOString = () => toISOString.call(new Date(time))
  try {
    return await work()
  } finally {
    Date.prototype.toISOString = toISOString
  }
}

suite('a book in PostgreSQL', { skip: server ? false : why }, () => {
  let [address, pool, number] = [server, undefined, 0]

  beforeEach(async () => {
    const schema = `duebook_node_${process.pid}_${(number += 1)}`
    const base = new pg.Client({ connectionString: server })
    await base.connect()
    await base.query(`create schema ${schema}`)
    await base.end()
    address = `${server}${server.includes('?') ? '&' : '?'}options=-csearch_path%3D${schema}`
    pool = new pg.Pool({ connectionString: address })
    pool.on('error', () => {})
    pool.schema = schema
  })

  afterEach(async () => {
    await pool.query(`drop schema ${pool.schema} cascade`)
    await pool.end()
  })

  const opened = async (book = BOOK) => StoredBook.open(await PostgresStore.open(pool, 'create table if not exists notes (order_id text primary key)'), book)
  const rows = async () => (await pool.query(`select sequence, order_id, line from duebook_events where book = $1 order by 1`, [BOOK])).rows
  const balance = ({ book }) => book.balance({ customer: 'C-88' })[0].available
  const worker = (...given) => spawn(process.execPath, [fileURLToPath(new URL('worker.mjs', import.meta.url)), ...given.map(String)], { stdio: ['pipe', 'pipe', 'inherit'] })
  const undisturbed = (...orders) => {
    const book = Book.open(BOOK)
    for (const one of orders) book.apply(book.decide(one).events)
    return book.snapshot()
  }
  const waitFor = async (seen) => {
    for (const end = Date.now() + 30_000; !(await seen()); await setTimeout(10)) assert.ok(Date.now() < end, 'it never happened')
  }

  for (const where of ['decide', 'commit', 'apply']) {
    test(`killed at: ${where}`, async () => {
      await (await opened()).give(first())
      const before = await rows()
      const [code, signal] = await once(worker('die-at', where, address), 'exit')
      assert.deepEqual([code, signal], [null, 'SIGKILL'])
      const [after, notes] = [await rows(), (await pool.query('select * from notes')).rows]
      const stored = where === 'apply'
      assert.equal(after.length, before.length + (stored ? MANY : 0))
      assert.deepEqual(notes, stored ? [{ order_id: 'batch' }] : [])

      const again = await opened()
      const { events, earlier } = await again.give(batch())
      assert.deepEqual([events.length, earlier?.length], stored ? [0, MANY] : [MANY, undefined])
      assert.deepEqual((await again.give(batch())).earlier, stored ? earlier : events)
      assert.deepEqual((await opened()).book.snapshot(), undisturbed(first(), batch()))
      assert.equal((await rows()).length, before.length + MANY)
    })
  }

  test('killed while the server inserts: nothing is there', async () => {
    await (await opened()).give(first())
    const before = await rows()
    const blocker = await pool.connect()
    await blocker.query('begin')
    // A number in the middle is held: the other has written the first half, and waits.
    await blocker.query(`insert into duebook_events values ($1, $2, 'held', '')`, [BOOK, before.length + MANY / 2])
    const process = worker('die-at', 'never', address)
    const inserts = `select state, wait_event_type from pg_stat_activity where query like 'insert into duebook_events select%'
      and datname = current_database() and state = 'active'`
    await waitFor(async () => (await pool.query(inserts)).rows.some((row) => row.wait_event_type === 'Lock'))
    const gone = once(process, 'exit')
    process.kill('SIGKILL')
    await gone
    await blocker.query('rollback')
    blocker.release()
    await waitFor(async () => (await pool.query(inserts)).rows.length === 0)
    assert.deepEqual(await rows(), before)
    const again = await opened()
    assert.equal((await again.give(batch())).events.length, MANY)
    assert.deepEqual(again.book.snapshot(), undisturbed(first(), batch()))
  })

  test('two processes at once: none lost, none twice, to the cent', async () => {
    const count = 200
    await (await opened()).give(first())
    const writers = ['one', 'two'].map((name) => worker('write', address, name, count))
    const told = writers.map((process) => {
      let text = ''
      process.stdout.setEncoding('utf8').on('data', (more) => (text += more))
      return { process, ready: once(process.stdout, 'data'), done: once(process, 'exit').then(([code]) => [code, text]) }
    })
    await Promise.all(told.map(({ ready }) => ready))
    for (const { process } of told) process.stdin.end('go\n')
    const ends = await Promise.all(told.map(({ done }) => done))
    assert.deepEqual(ends.map(([code]) => code), [0, 0])
    const figures = ends.map(([, text]) => text.trim().split('\n')[1].split(' ').map(Number))
    assert.deepEqual(figures.map(([own, , again]) => [own, again]), [[count, 0], [count, 0]])
    assert.equal(figures[0][1] + figures[1][1], count / 4, 'what both give is stored by one of them')
    assert.ok(figures[0][3] + figures[1][3] > 20, 'they must have met')

    const { book } = await opened()
    const ids = ['one', 'two'].flatMap((name) => Array.from({ length: count }, (_, at) => `${name}-${at}`))
    const shared = Array.from({ length: count / 4 }, (_, at) => `shared-${at}`)
    const events = book.changesSince(0)
    assert.deepEqual(events.filter((one) => one.index === 1).map((one) => one.order).sort(), ['first', ...ids, ...shared].sort())
    assert.deepEqual((await rows()).map((row) => Number(row.sequence)), events.map((_, at) => at + 1))
    let [brought, used] = [100_000_000, 0]
    for (const [most, times] of [[count, 2], [count / 4, 1]]) {
      for (let at = 0; at < most; at += 1) {
        if (at % 3 === 0) used += times * (at + 1)
        else brought += times * (7 * at + 3 + (at % 3 === 2 ? 1 : 0))
      }
    }
    assert.deepEqual(book.balance({ customer: 'C-88' })[0].available, cny(brought - used))
    assert.deepEqual(book.openItems({ customer: 'C-88' })[0].receivable.open, cny(100_000_000 - used))
    assert.equal(book.verify().difference, undefined)
  })

  test('the second decides again on what the first has done', async () => {
    const [one, other] = [await opened(), await opened()]
    await one.give(order('req-1', [paid(10_000), owed('INV-1', 10_000), owed('INV-2', 10_000)], 5))
    await other.readOn()
    assert.equal((await one.give(order('req-2', [{ kind: 'pay', item: 'INV-1' }], 6))).refusal, undefined)
    const late = await other.give(order('req-3', [{ kind: 'pay', item: 'INV-2' }], 6))
    assert.deepEqual([late.events.length, late.events[0].sequence], [1, one.book.sequence() + 1])
    assert.equal(late.refusal.code, 'insufficient_balance')
    assert.deepEqual((await one.give(order('req-3', [{ kind: 'pay', item: 'INV-2' }], 9))).refusal, late.refusal)
    assert.deepEqual([one.book.snapshot(), balance(one)], [other.book.snapshot(), cny(0)])
    // A clock that is behind takes the last instant.
    assert.equal((await other.give(order('req-4', [paid(1)], 1))).events[0].at, late.events[0].at)
  })

  test('a request that reaches two processes, or one at once, is answered alike', async () => {
    const [one, other] = [await opened(), await opened()]
    const asked = (minute) => order('req-1', [paid(3_000_007), paid(1, 'R-2')], minute)
    const [{ events }, twice, elsewhere] = await Promise.all([one.give(asked(1)), one.give(asked(2)), one.give(asked(1)).then(() => other.give(asked(3)))])
    assert.equal(events.length, 3)
    assert.deepEqual([twice.events, twice.earlier, elsewhere.events, elsewhere.earlier], [[], events, [], events])
    await assert.rejects(other.give(order('req-1', [paid(3_000_008)])), { code: 'order_conflict' })
    const work = Array.from({ length: 50 }, (_, at) => (at % 2 ? one : other).give(order(`many-${at}`, [paid(7)], 9)))
    await Promise.all(work)
    await one.readOn()
    assert.deepEqual([balance(one), (await opened()).book.snapshot()], [cny(3_000_008 + 350), one.book.snapshot()])
  })

  test('snapshot and tail are the full replay; a lost connection is made anew', async () => {
    const stored = await opened()
    await stored.give(first())
    const snapshot = stored.book.snapshot()
    for (let at = 0; at < 12; at += 1) await stored.give(mixed('one', at))
    const restored = await StoredBook.open(stored.store, BOOK, JSON.parse(JSON.stringify(snapshot)))
    assert.deepEqual([restored.book.snapshot(), (await opened()).book.snapshot()], [stored.book.snapshot(), stored.book.snapshot()])

    const cut = stored.give(order('cut', [paid(5)], 1), async (client) => {
      await client.query('select pg_terminate_backend(pg_backend_pid())')
    })
    await assert.rejects(cut, (error) => error.code === '57P01' || /terminated/.test(error.message))
    assert.equal((await rows()).length, stored.book.sequence())
    assert.equal((await stored.give(order('cut', [paid(5)], 1))).events.length, 1)
  })

  test('a table that was put back is not written to, and the work of the host is done once', async () => {
    const stored = await opened()
    const note = (client, decision) => client.query('insert into notes values ($1)', [decision.order])
    for (let at = 0; at < 2; at += 1) await stored.give(first(), note)
    const twice = stored.give(order('req-1', [paid(1)]), async (client, decision) => [await note(client, decision), await note(client, decision)])
    await assert.rejects(twice, { code: '23505', table: 'notes' })
    await stored.give(order('req-1', [paid(1)]), note)
    assert.deepEqual((await pool.query('select order_id from notes order by 1')).rows.map((row) => row.order_id), ['first', 'req-1'])
    await pool.query('delete from duebook_events where sequence = $1', [stored.book.sequence()])
    await assert.rejects(stored.give(order('req-2', [paid(1)])), TableCut)
    assert.equal((await rows()).length, stored.book.sequence() - 1)
  })

  test('every text keeps its bytes', async () => {
    const stored = await opened()
    const text = 'a "quoted" \\ line\nwith 中文, \u007f, \u2028, \u0001 and an 😀'
    await stored.give(order('req-1', [paid(1), { kind: 'comment', subject: { kind: 'customer', customer: 'C-88' }, text }]))
    assert.deepEqual((await opened()).book.snapshot(), stored.book.snapshot())
  })

  test('the program finds everything done', async () => {
    const program = fileURLToPath(new URL('../store_postgres.mjs', import.meta.url))
    const run = async () => {
      const process = spawn(globalThis.process.execPath, [program, address], { stdio: ['ignore', 'pipe', 'inherit'] })
      return (await process.stdout.setEncoding('utf8').toArray()).join('').trimEnd().split('\n')
    }
    const [once, again] = [await run(), await run()]
    const last = 'C-88 has 17999.99 CNY and owes nothing'
    assert.deepEqual(once, ['0 events found', 'req-1 stored as #1 #2', 'req-2 stored as #3', 'req-3 stored as #4', last])
    assert.deepEqual(again, ['4 events found', ...once.slice(1, 4).map((line) => line.replace('stored', 'was stored before')), last])
  })
})
