// `Book` and `Matcher` of `duebook/promises`: off the main thread, one call after another, nothing lost, nothing changed
// by what is refused. That their answers are those of the plain calls is told by `book.test.mjs` and `matcher.test.mjs`.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import * as duebook from 'duebook'
import { Book, Matcher } from 'duebook/promises'
import { load } from '../addon.js'

const { DuebookError, money } = duebook
const cny = (amount) => money(amount, 'CNY')
const on = '2026-02-06'
const order = (number, ...commands) => ({ id: `req-${number}`, by: 'wang.fang', at: `${on}T08:00:00Z`, on, commands })
const paid = (amount, receipt) => ({ kind: 'recordReceipt', receipt: { customer: 'C-88', amount: cny(amount), ...(receipt && { receipt }) } })
const line = (id) => ({ id, amount: money('7.07', 'EUR'), date: '2026-02-09' })
const put = (id) => ({ kind: 'putLine', line: line(id) })
const gone = { name: 'TypeError', message: 'this handle has been released' }

/** The order in which promises are settled, by name. */
function settled(promises) {
  const names = []
  const all = Object.entries(promises).map(([name, promise]) => promise.then(() => names.push(name), () => names.push(`${name} refused`)))
  return Promise.all(all).then(() => names)
}

/** A program in a Node of its own, with what it printed. */
function program(code, { flags = [], threads = 1 } = {}) {
  const cwd = fileURLToPath(new URL('.', import.meta.url))
  const env = { ...process.env, UV_THREADPOOL_SIZE: String(threads) }
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, '--input-type=module', '-e', code], { cwd, env, encoding: 'utf8' })
  assert.equal(status, 0, stderr)
  return JSON.parse(stdout)
}

test('the shortest program', async () => {
  const matcher = await Matcher.open({ lines: [], items: [{ id: 'INV-117', open: money('33900.07', 'CNY'), due: '2026-02-07' }] })
  const update = await matcher.apply([{ kind: 'putLine', line: { id: 'L-1', amount: money('33900.07', 'CNY'), date: '2026-02-09', references: ['INV-117'] } }])
  assert.equal(update.decisions[0].outcome, 'post')
  assert.equal((await matcher.plan()).decisions[0].allocations[0].item, 'INV-117')

  const book = await Book.open('acme-trading')
  const { events } = await book.decide(order(1, paid('30000.07')))
  assert.equal(await book.apply(events), undefined)
  assert.deepEqual((await book.balance({ customer: 'C-88' }))[0].available, cny('30000.07'))
})

test('the snippets of docs/reconciliation.md', async () => {
  const page = readFileSync(new URL('../../docs/reconciliation.md', import.meta.url), 'utf8')
  const snippets = [...page.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(([, code]) => code).filter((code) => /Matcher/.test(code))
  assert.equal(snippets.length, 2)
  const { constructor: Program } = async () => {}
  const items = [{ id: 'INV-117', open: money('33900.07', 'CNY'), due: '2026-02-07' }]
  const given = { id: 'L-1', amount: money('33900.07', 'CNY'), date: '2026-02-09', references: ['INV-117'] }
  for (const code of snippets) {
    const body = code.replaceAll(/^import (.+) from '(.+)'$/gm, "const $1 = await load('$2')")
    const run = new Program('load', 'items', 'line', `${body}\nreturn decisions`)
    const decisions = await run((name) => import(name), items, given)
    assert.deepEqual(decisions.map(({ line: id, outcome }) => [id, outcome]), [['L-1', 'post']])
  }
})

suite('the event loop keeps turning', () => {
  // The only thread of the pool waits for somebody to open a pipe for writing: what is asked meanwhile can only be
  // answered by the main thread, which would be wrong, or later.
  test('while everything that is kept works, and the calls', { skip: process.platform === 'win32' }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'duebook-'))
    try {
      const pipe = join(folder, 'pipe')
      assert.equal(spawnSync('mkfifo', [pipe]).status, 0)
      const found = program(`
        import { closeSync, openSync, promises as files } from 'node:fs'
        import { setImmediate as turn } from 'node:timers/promises'
        import { Book, Matcher, matchPayments, readStatementsText } from 'duebook/promises'

        const ready = [await Book.open('acme'), await Matcher.open({ lines: [], items: [] })]
        const order = { id: 'req-1', by: 'li', at: '${on}T08:00:00Z', on: '${on}', commands: [${JSON.stringify(paid('500.01', 'R-1'))}] }
        const busy = files.open(${JSON.stringify(pipe)}, 'r')
        const asked = [
          Book.open('b'), Book.replayLog({ book: 'c', text: '' }), Matcher.open({ lines: [], items: [] }),
          ready[0].decide(order), ready[0].verify(), ready[0].copy(), ready[0].release(),
          ready[1].apply([${JSON.stringify(put('L-1'))}]), ready[1].plan(), ready[1].release(),
          matchPayments({ lines: [], items: [] }), readStatementsText({ text: '' }).catch(({ code }) => code),
        ]
        let settled = 0
        asked.forEach((promise) => promise.finally(() => (settled += 1)))
        let turns = 0
        for (; turns < 100; turns++) await turn()
        const meanwhile = settled
        closeSync(openSync(${JSON.stringify(pipe)}, 'w'))
        await (await busy).close()
        const answers = await Promise.all(asked)
        console.log(JSON.stringify({ turns, meanwhile, settled, events: answers[3].events.length, lines: answers[8].decisions.length, read: answers[11] }))
      `)
      assert.deepEqual(found, { turns: 100, meanwhile: 0, settled: 12, events: 2, lines: 1, read: 'statement_format_unknown' })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('what is asked of an object that nobody holds any more is answered', () => {
    const found = program(
      `
        import { setImmediate as turn } from 'node:timers/promises'
        import { Book } from 'duebook/promises'

        const asked = []
        for (let round = 0; round < 50; round++) {
          asked.push(Book.open('book-' + round).then((book) => book.copy()).then((book) => book.id()))
          gc()
        }
        const answers = Promise.all(asked)
        for (let round = 0; round < 10; round++) { gc(); await turn() }
        console.log(JSON.stringify(await answers))
      `,
      { flags: ['--expose-gc'], threads: 4 },
    )
    assert.deepEqual(found, Array.from({ length: 50 }, (_, round) => `book-${round}`))
  })
})

test('a worker may end in the midst of it', () => {
  const inside = `
    const { parentPort } = require('node:worker_threads')
    const { Matcher } = require('duebook/promises')
    const items = Array.from({ length: 300 }, (_, at) => ({ id: 'A-' + at, open: { amount: at + 1 + '.10', currency: 'EUR' }, due: '2026-02-07' }))
    Matcher.open({ lines: [], items }).then((matcher) => {
      for (let at = 0; at < 50; at++) matcher.apply([{ kind: 'putLine', line: { ...${JSON.stringify(line('L'))}, id: 'L-' + at } }])
      for (let at = 0; at < 10; at++) Matcher.open({ lines: [], items })
      parentPort.postMessage('busy')
    })`
  const found = program(`
    import { once } from 'node:events'
    import { Worker } from 'node:worker_threads'
    import { Matcher } from 'duebook/promises'
    const worker = new Worker(${JSON.stringify(inside)}, { eval: true, execArgv: [] })
    const [said] = await once(worker, 'message')
    await worker.terminate()
    console.log(JSON.stringify([said, await (await Matcher.open({ lines: [], items: [] })).count()]))
  `)
  assert.deepEqual(found, ['busy', 0])
})

suite('one call after another', () => {
  test('in the order they were made, awaited or not', async () => {
    const book = await Book.open('acme')
    const log = []
    const step = (number) => {
      // The next order is decided by the book as it is then: the events of the one before are applied by then.
      const decision = book.decide(order(number, paid(`${number}.07`, `R-${number}`)))
      const applied = decision.then(({ events }) => book.apply(events))
      return applied.then(() => log.push(number))
    }
    for (const number of [1, 2, 3]) await step(number)
    const { events } = await book.decide(order(4, paid('4.07', 'R-4')))
    const counts = [book.sequence(), book.apply(events), book.sequence(), book.apply(events), book.sequence(), book.balance({ customer: 'C-88' })]
    await assert.rejects(counts[3], { code: 'sequence_broken', path: 'events[0].sequence' })
    const [before, , after, , then, balances] = await Promise.all(counts.map((promise) => promise.catch(() => undefined)))
    assert.deepEqual([log, after - before, then - after, balances[0].available], [[1, 2, 3], events.length, 0, cny('10.28')])
  })

  test('small after large as well: a hundred changes and questions without waiting', async () => {
    const items = Array.from({ length: 400 }, (_, at) => ({ id: `A-${at}`, open: money(`${1000 + (at % 50)}.10`, 'EUR'), due: '2026-02-07' }))
    const matcher = await Matcher.open({ lines: [], items })
    const asked = {}
    const counts = []
    for (let at = 0; at < 50; at++) {
      asked[`put ${at}`] = matcher.apply([put(`L-${at}`)])
      counts.push((asked[`count ${at}`] = matcher.count()))
    }
    assert.deepEqual(await settled(asked), Object.keys(asked))
    assert.deepEqual(await Promise.all(counts), counts.map((_, at) => 401 + at))
  })

  test('a refusal holds nobody up and has changed nothing', async () => {
    const matcher = await Matcher.open({ lines: [], items: [] })
    const asked = {
      first: matcher.apply([put('L-1')]),
      twice: matcher.apply([{ kind: 'removeLine', line: 'L-1' }, { kind: 'removeLine', line: 'L-1' }]),
      unknown: matcher.decisions('L-99'),
      unread: matcher.apply([{ kind: 'putLine', line: { ...line('L-2'), amount: 7.07 } }]),
      count: matcher.count(),
    }
    const outcome = settled(asked)
    await assert.rejects(asked.twice, { name: 'DuebookError', code: 'unknown_item', path: 'changes[1].line', item: 'L-1' })
    await assert.rejects(asked.unknown, { name: 'DuebookError', code: 'unknown_item', path: 'line' })
    await assert.rejects(asked.unread, (error) => error instanceof DuebookError && error.code === 'wrong_type' && error.path === 'changes[0].line.amount' && error.zh !== '')
    assert.equal(await asked.count, 1)
    assert.deepEqual(await outcome, ['first', 'twice refused', 'unknown refused', 'unread refused', 'count'])
  })

  test('of two requests that decide before either applies one wins, and the other decides again', async () => {
    const book = await Book.open('acme')
    const request = async (number) => {
      for (;;) {
        const { events } = await book.decide(order(number, paid(`${number}.07`, `R-${number}`)))
        try {
          await book.apply(events)
          return number
        } catch (error) {
          assert.equal(error.code, 'sequence_broken')
          refused += 1
        }
      }
    }
    let refused = 0
    assert.deepEqual(await Promise.all([1, 2].map(request)), [1, 2])
    assert.deepEqual([refused, (await book.balance({ customer: 'C-88' }))[0].available], [1, cny('3.14')])
  })

  test('two objects do not wait for each other', () => {
    // One thread: what is asked of the other object stands behind one call of the first, not behind two hundred.
    const found = program(`
      import { Matcher } from 'duebook/promises'
      const [one, other] = await Promise.all([1, 2].map(() => Matcher.open({ lines: [], items: [] })))
      const asked = Array.from({ length: 200 }, (_, at) => one.apply([{ kind: 'putLine', line: { ...${JSON.stringify(line('L'))}, id: 'L-' + at } }]))
      let done = 0
      asked.forEach((promise) => promise.then(() => (done += 1)))
      const first = await other.count().then(() => done < 200)
      await Promise.all(asked)
      console.log(JSON.stringify({ first, count: await one.count(), other: await other.count() }))
    `)
    assert.deepEqual(found, { first: true, count: 200, other: 0 })
  })
})

test('the request is read before the promise is returned', async () => {
  const request = { lines: [line('L-1')], items: [] }
  const opened = Matcher.open(request)
  request.lines.length = 0
  const matcher = await opened
  const changes = [put('L-2')]
  const [before, update] = [matcher.count(), matcher.apply(changes)]
  changes[0].line.id = 'changed'
  changes.push('nonsense')
  assert.deepEqual([await before, (await update).decisions.map((one) => one.line)], [1, ['L-2']])
  const wanted = order(1, paid('500.01', 'R-1'))
  const book = await Book.open('acme')
  const decision = book.decide(wanted)
  wanted.commands.length = 0
  assert.equal((await decision).events.length, 2)
})

test('nothing throws at once, and what is refused is refused as by the class of the package', async () => {
  const book = await Book.open('acme')
  const matcher = await Matcher.open({ lines: [], items: [] })
  for (const [work, facts] of [
    [() => Book.open(5), { code: 'wrong_type', path: 'book' }],
    [() => Book.open(''), { path: 'book' }],
    [() => Book.replay(), { code: 'wrong_type', path: '' }],
    [() => Book.replay({ book: 'acme', events: ['event'] }), { code: 'wrong_type', path: 'events[0]' }],
    [() => Book.replayLog({ book: 'acme', text: '{\n' }), { code: 'json_syntax', path: 'lines[0]' }],
    [() => Matcher.open(), { code: 'wrong_type', path: '' }],
    [() => Matcher.open({ lines: [line('L-1'), line('L-1')], items: [] }), { code: 'duplicate_id', path: 'lines[1].id' }],
    [() => Matcher.open({ lines: [], items: [], changes: [] }), { code: 'unknown_field', field: 'changes' }],
    [() => book.decide(null), { code: 'wrong_type', path: 'order' }],
    [() => book.decide({ get id() { throw new DuebookError({ path: '', kind: { code: 'own' }, wide: [], message: '', zh: '' }) } }), {}],
    [() => book.apply([1]), { code: 'wrong_type', path: 'events[0]' }],
    [() => book.balance({}), { code: 'missing_field', field: 'customer' }],
    [() => book.changesSince(1), { code: 'number_out_of_range', found: 1, max: 0 }],
    [() => matcher.apply(new Date(0)), { code: 'wrong_type', path: 'changes' }],
    [() => matcher.apply([put('L-1'), undefined]), { code: 'wrong_type', path: 'changes[1]' }],
  ]) {
    await assert.rejects(work(), { name: 'DuebookError', ...facts })
  }
  assert.deepEqual([await book.sequence(), await matcher.count()], [0, 0])
  assert.throws(() => new Book(), { name: 'TypeError', message: 'a Book comes from Book.open, Book.replay, Book.replayLog or Book.restore' })
  assert.throws(() => new Matcher({ lines: [], items: [] }), { name: 'TypeError', message: 'a constructor cannot be awaited: use Matcher.open' })
  assert.throws(() => Book.prototype.sequence.call({}), TypeError)
  assert.throws(() => Book.prototype.sequence.call(duebook.Book.open('acme')), TypeError)
  assert.ok(Object.isFrozen(book) && Object.isFrozen(matcher))
  assert.ok(!(book instanceof duebook.Book) && matcher instanceof Matcher)
})

suite('a release', () => {
  test('waits its turn, and what is asked after it is refused', async () => {
    const book = await Book.open('acme')
    const { events } = await book.decide(order(1, paid('1.00', 'R-1')))
    const asked = { apply: book.apply(events), copy: book.copy(), sequence: book.sequence(), release: book.release(), late: book.sequence(), again: book.release() }
    const outcome = settled(asked)
    await assert.rejects(asked.late, gone)
    assert.deepEqual([await asked.sequence, await asked.release, await asked.again], [events.length, undefined, undefined])
    assert.deepEqual((await outcome).filter((name) => !name.startsWith('late')), ['apply', 'copy', 'sequence', 'release', 'again'])
    for (const work of [() => book.decide(order(2)), () => book.apply([]), () => book.copy(), () => book.balance({ customer: 'C-88' })]) await assert.rejects(work(), gone)
    await book.release()
    assert.deepEqual((await (await asked.copy).balance({ customer: 'C-88' }))[0].available, cny('1.00'))
  })
})

suite('V8 is told how much is kept', () => {
  // By the addon, which knows what it told: V8 does not say.
  const { KeptMatcher } = load()
  const items = Array.from({ length: 300 }, (_, at) => ({ id: `A-${at}`, open: money(`${at + 1}.10`, 'EUR'), due: '2026-02-07' }))
  const request = { lines: [], items: items.slice(0, 100) }
  const changes = items.slice(100).map((item) => ({ kind: 'putItem', item }))
  const calls = [['apply', JSON.stringify({ changes })], ['plan', '{}'], ['release', '{}']]
  const hundred = KeptMatcher.make('new', JSON.stringify(request)).weigh()
  const expected = [hundred, 3 * hundred, 3 * hundred, 0]

  test('at once', () => {
    assert.ok(hundred > 2 ** 14)
    const kept = KeptMatcher.make('new', JSON.stringify(request))
    const told = calls.map(([method, given]) => (kept.ask(method, given), kept.weigh()))
    assert.deepEqual(told, expected.slice(1))
  })

  test('on the thread pool', async () => {
    const kept = await KeptMatcher.makeLater('new', JSON.stringify(request))
    const told = [kept.weigh()]
    for (const [method, given] of calls) {
      await kept.askLater(method, given)
      told.push(kept.weigh())
    }
    assert.deepEqual(told, expected)
    await assert.rejects(kept.askLater('plan', '{}'), /released/)
  })

  test('by the classes, after every call', async () => {
    const told = []
    const { weigh } = KeptMatcher.prototype
    KeptMatcher.prototype.weigh = function () {
      told.push(weigh.call(this))
    }
    try {
      const matcher = await Matcher.open(request)
      await matcher.apply(changes)
      await matcher.plan()
      await matcher.release()
    } finally {
      KeptMatcher.prototype.weigh = weigh
    }
    assert.deepEqual(told, expected.slice(1))
  })
})

test('a branch and a copy are of the same kind, and go their own way', async () => {
  const book = await Book.open('acme')
  await book.apply((await book.decide(order(1, paid('500.01', 'R-1')))).events)
  const trial = await book.branch({ until: { kind: 'sequence', sequence: await book.sequence() }, id: 'acme.trial' })
  const copy = await trial.copy()
  assert.ok(trial instanceof Book && copy instanceof Book)
  await trial.apply((await trial.decide({ ...order(2, paid('1.00', 'R-2')), at: `${on}T11:00:00Z` })).events)
  const available = async (one) => (await one.available({ customer: 'C-88', on })).map(({ amount }) => amount)
  assert.deepEqual(await Promise.all([book, copy, trial].map(available)), [['500.01'], ['500.01'], ['501.01']])
  assert.deepEqual([await trial.id(), await book.closedThrough(), await book.asRecorded(`${on}T07:00:00Z`).then((one) => one.sequence())], ['acme.trial', null, 0])
  const again = await Book.replayLog({ book: 'acme', text: await book.logSince(0) })
  assert.deepEqual(await again.snapshot(), await book.snapshot())
  const snapshot = await book.snapshot()
  assert.deepEqual(await (await Book.restore({ snapshot })).snapshot(), snapshot)
})
