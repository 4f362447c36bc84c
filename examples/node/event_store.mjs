// A book whose events are kept in a table of your own PostgreSQL database (账簿存进自己的数据库).
//
// One transaction checks that the table still ends where the book ends, and stores all events of an order or none.
// Of two writers the second finds the table longer than its book: it reads what the other stored and decides again.
// The table is that of event_store.py: processes of both languages may write to one book.

import { Book, DuebookError, bookReadLog } from 'duebook'

/** @import { BookSnapshot, Decision, Order } from 'duebook' */
/** @import { Pool, PoolClient } from 'pg' */

/**
 * Work of the host in the transaction that stores a decision.
 * @typedef {(client: PoolClient, decision: Decision) => Promise<unknown>} Also
 */

const SCHEMA = `
create table if not exists duebook_events (
    book     text   not null,
    sequence bigint not null check (sequence > 0),
    order_id text   not null,
    line     text   not null,
    primary key (book, sequence)
)`
// The line is text and never jsonb: the database would write other bytes, and a book takes only those it has written.

/** The host's clock as an instant of a book: one form, without zeros that say nothing. */
export const now = () => new Date().toISOString().replace(/\.?0+Z$/, 'Z')

/** Somebody else has stored events since the book was read: read them, and decide again. */
export class TableMoved extends Error {}

/** The table ends before the book: an older copy of it was put in its place. Nobody should go on. */
export class TableCut extends Error {}

/** A table of events. The primary key lets one of two writers through. */
export class PostgresStore {
  #pool

  /** @param {Pool} pool */
  constructor(pool) {
    this.#pool = pool
  }

  /**
   * Makes the tables where they are missing: that of the events, and those of the host.
   * @param {Pool} pool
   * @param {string[]} tables
   */
  static async open(pool, ...tables) {
    const store = new PostgresStore(pool)
    await store.transaction(async (client) => {
      await client.query('select pg_advisory_xact_lock(7353)') // two processes may both find no table
      for (const table of [SCHEMA, ...tables]) await client.query(table)
    })
    return store
  }

  /**
   * All or nothing; `TableMoved` for a number that is taken.
   * @template T
   * @param {(client: PoolClient) => Promise<T>} work
   */
  async transaction(work) {
    const client = await this.#pool.connect()
    /** @type {Error | undefined} */
    let lost
    /** @param {Error} error */
    const cut = (error) => (lost = error) // the query fails too; but unheard, this would end the process
    client.on('error', cut)
    try {
      await client.query('begin')
      const done = await work(client)
      await client.query('commit')
      return done
    } catch (error) {
      // A connection that cannot even roll back is thrown away; the server has rolled back then.
      await client.query('rollback').catch(cut)
      const { code, table } = /** @type {{ code?: string, table?: string }} */ (error)
      const taken = code === '23505' && table === 'duebook_events'
      // The second is what a database says that is stricter than it needs to be.
      if (taken || code === '40001') throw new TableMoved(String(error), { cause: error })
      throw error
    } finally {
      if (!lost) client.off('error', cut)
      client.release(lost)
    }
  }

  /**
   * The events of a book after the one of that number.
   * @param {string} book
   * @param {number} after
   */
  async read(book, after = 0) {
    const text = 'select line from duebook_events where book = $1 and sequence > $2 order by sequence'
    const { rows } = await this.#pool.query(text, [book, after])
    return bookReadLog(rows.map(({ line }) => `${line}\n`).join(''))
  }

  /**
   * Stores the events of a decision, all or none, if the table ends where they begin.
   * @param {Decision} decision
   * @param {Also} [also]
   */
  async append(decision, also) {
    const { events } = decision
    const [first] = events
    if (!first) return
    const [book, last] = [first.book, first.sequence - 1]
    await this.transaction(async (client) => {
      const { rows } = await client.query('select coalesce(max(sequence), 0) as found from duebook_events where book = $1', [book])
      const found = Number(rows[0].found)
      if (found > last) throw new TableMoved(`the table has ${found} events of ${book}, the book has ${last}`)
      if (found < last) throw new TableCut(`the table has only ${found} events of ${book}, the book has ${last}`)
      const columns = [events.map((one) => one.sequence), events.map((one) => one.order), events.map((one) => JSON.stringify(one))]
      const text = 'insert into duebook_events select $1, * from unnest($2::bigint[], $3::text[], $4::text[])'
      await client.query(text, [book, ...columns])
      await also?.(client, decision)
    })
  }
}

/** A book and the store of its events: one for each process. */
export class StoredBook {
  /** @type {Promise<unknown>} */
  #turn = Promise.resolve()

  /**
   * @param {PostgresStore} store
   * @param {Book} book
   */
  constructor(store, book) {
    this.store = store
    this.book = book
  }

  /**
   * The book as it is stored; with a snapshot, only what came after it is read.
   * @param {PostgresStore} store
   * @param {string} book
   * @param {BookSnapshot} [snapshot]
   */
  static async open(store, book, snapshot) {
    const events = await store.read(book, snapshot?.sequence)
    return new StoredBook(store, snapshot ? Book.restore({ snapshot, tail: events }) : Book.replay({ book, events }))
  }

  /**
   * Decides an order, stores what it does, and takes it over: once, however often it is given.
   *
   * `also` works in the same transaction, and once more in the next where another writer came first: it should touch
   * nothing but the database. It is not called for an order that was recorded before.
   * @param {Order} order
   * @param {Also} [also]
   * @returns {Promise<Decision>}
   */
  give(order, also) {
    return this.#next(async () => {
      for (;;) {
        const decision = this.#decide(order)
        if (decision.events.length === 0) return decision // it was recorded before: this is the answer of then
        try {
          await this.store.append(decision, also)
        } catch (error) {
          if (!(error instanceof TableMoved)) throw error
          await this.#readOn() // another writer's order is in the book now, so this ends
          continue
        }
        this.book.apply(decision.events)
        return decision
      }
    })
  }

  /** Takes over what others have stored. */
  readOn() {
    return this.#next(() => this.#readOn())
  }

  async #readOn() {
    this.book.apply(await this.store.read(this.book.id(), this.book.sequence()))
  }

  /** @param {Order} order */
  #decide(order) {
    try {
      return this.book.decide(order)
    } catch (error) {
      if (!(error instanceof DuebookError && error.code === 'clock_back')) throw error
      return this.book.decide({ ...order, at: error.last }) // another writer's clock is ahead: its last instant counts
    }
  }

  /**
   * One at a time: between deciding and taking over, the book waits for the database.
   * @template T
   * @param {() => Promise<T>} work
   * @returns {Promise<T>}
   */
  #next(work) {
    const done = this.#turn.then(work)
    this.#turn = done.catch(() => {})
    return done
  }
}
