// `Book` gives the answers of the plain calls, over all vectors of books, and loses nothing.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { suite, test } from 'node:test'
import * as duebook from 'duebook'

const { Book, DuebookError, bookReadLog, bookReplay, money } = duebook
const cny = (amount) => money(amount, 'CNY')
const on = '2026-02-06'
const order = (number, commands, more = {}) => ({ id: `req-${number}`, by: 'wang.fang', at: `${on}T08:00:00Z`, on, commands, ...more })
const paid = (amount, more = {}) => ({ kind: 'recordReceipt', receipt: { customer: 'C-88', amount: cny(amount), ...more } })
const done = (book, ...wanted) => {
  const { events } = book.decide(order(...wanted))
  book.apply(events)
  return events
}
const available = (book) => book.available({ customer: 'C-88', on }).map(({ amount }) => amount)

test('the shortest program', () => {
  const book = Book.open('acme-trading')
  const receipt = { kind: 'recordReceipt', receipt: { customer: 'C-88', amount: money('30000.07', 'CNY') } }
  const { events } = book.decide({ id: 'req-1', by: 'wang.fang', at: '2026-02-06T08:15:30Z', on: '2026-02-06', commands: [receipt] })
  book.apply(events) // after they are stored
  const [balance] = book.balance({ customer: 'C-88' })
  assert.deepEqual(balance.available, money('30000.07', 'CNY'))
})

/** `bookHistory` is the method `history`; these six are a method more, or one of another name. */
const ASKED = {
  bookBranch: async (book, rest) => (await book.branch(rest)).snapshot(),
  bookCase: (book, { case: name }) => book.orderCase(name),
  bookPortfolio: (book, { asOf }) => book.portfolio(asOf),
  bookReplay: (book, { asOf }) => book.summary(asOf),
  bookRestore: (book, { asOf }) => book.summary(asOf),
  bookValues: (book, { asOf }) => book.values(asOf),
}
const SINGLE = { bookDecide: 'order', bookValidate: 'order', bookOutbox: 'sequence' }
const CALLS = Object.keys(duebook).filter((name) => /^book[A-Z]/.test(name) && name !== 'bookReadLog' && name !== 'bookWriteLog')

/** Of the class that answers at once, or of the one that promises. */
async function asked(Of, call, { book, events, snapshot, tail, ...rest }) {
  const whole = await (snapshot ? Of.restore({ snapshot, tail }) : Of.replay({ book, events }))
  assert.ok(whole instanceof Of)
  if (ASKED[call]) return ASKED[call](whole, rest)
  const method = call[4].toLowerCase() + call.slice(5)
  return SINGLE[call] ? whole[method](rest[SINGLE[call]]) : whole[method](rest)
}

const told = async (work) => {
  try {
    return { answer: await work() }
  } catch (error) {
    assert.ok(error instanceof DuebookError, error.stack)
    return { error: { ...error } }
  }
}

suite('as the plain calls', () => {
  assert.equal(CALLS.length, 24)
  const read = (file) => JSON.parse(readFileSync(new URL(`../../tests/vectors/${file}`, import.meta.url), 'utf8')).vectors
  const about = ['book.json', 'book_rights.json', 'posting.json', 'flow.json', 'matching.json', 'portfolio.json', 'reconciling.json'].flatMap(read).filter(({ call, given }) => CALLS.includes(call) && given)
  assert.ok(about.length >= 200)
  for (const { id, call, given } of about) {
    test(id, async () => {
      const plain = await told(() => duebook[call](given))
      for (const Of of [Book, duebook.promises.Book]) assert.deepEqual(await told(() => asked(Of, call, given)), plain)
    })
  }
})

test('a retry has the same answer, another content is a conflict', () => {
  const book = Book.open('acme')
  const first = done(book, 1, [paid('30000.07')])
  const retry = book.decide(order(1, [paid('30000.07')], { at: `${on}T09:00:00Z` }))
  assert.deepEqual([retry.events, retry.earlier], [[], first])
  assert.throws(() => book.decide(order(1, [paid('30000.08')])), { code: 'order_conflict', path: 'order.id', order: 'req-1', sequence: 1 })
})

test('of two writers one wins', () => {
  const book = Book.open('acme')
  const stream = { kind: 'customer', customer: 'C-88' }
  const [one, other] = [1, 2].map((number) => order(number, [paid('1.00', { receipt: `R-${number}` })], { expect: [{ stream, version: book.version(stream) }] }))
  const late = book.decide(order(3, [paid('1.00', { receipt: 'R-3' })]))
  book.apply(book.decide(one).events)
  assert.throws(() => book.decide(other), { code: 'version_conflict', path: 'order.expect[0]', expected: 0, found: book.version(stream) })
  assert.throws(() => book.apply(late.events), { code: 'sequence_broken', path: 'events[0].sequence' })
  assert.deepEqual(available(book), ['1.00'])
})

test('the book is its events', () => {
  const book = Book.open('acme')
  done(book, 1, [paid('500.01')])
  done(book, 2, [{ kind: 'openReceivable', receivable: { id: 'INV-1', customer: 'C-88', open: cny('300.00'), due: '2026-02-28' } }])
  done(book, 3, [{ kind: 'pay', item: 'INV-1', amount: cny('200.00') }])
  const events = book.changesSince(0)
  assert.equal(events.at(-1).event.kind, 'allocated')
  const again = Book.replay({ book: 'acme', events })
  assert.deepEqual(again.snapshot(), book.snapshot())
  assert.deepEqual(again.summary(), bookReplay({ book: 'acme', events }))
  const snapshot = Book.replay({ book: 'acme', events: events.slice(0, 2) }).snapshot()
  assert.deepEqual(Book.restore({ snapshot, tail: events.slice(2) }).snapshot(), book.snapshot())
  assert.throws(() => Book.restore({ snapshot: { ...snapshot, sequence: 9 } }), { code: 'sequence_broken', path: 'snapshot.sequence' })
  assert.deepEqual(book.openItems({ customer: 'C-88' }).map(({ receivable }) => receivable.open.amount), ['100.00'])
  assert.equal(book.verify().difference, undefined)
  assert.deepEqual(book.history({ stream: { kind: 'book' } }), events)
  assert.deepEqual(bookReadLog(events.map((one) => `${JSON.stringify(one)}\n`).join('')), events)
})

test('all that is wrong is told before it is sent', () => {
  const book = Book.open('acme')
  const wanted = order(1, [{ kind: 'release', hold: 'H-1' }, paid('500.01'), { kind: 'writeOff', item: 'INV-1' }])
  const problems = book.validate(wanted)
  assert.deepEqual(problems.map(({ command, code, path }) => [command, code, path]), [[0, 'unknown_hold', 'commands[0].hold'], [2, 'unknown_item', 'commands[2].item']])
  assert.equal(book.decide(wanted).refusal.path, problems[0].path)
  assert.deepEqual([book.sequence(), book.validate(order(1, [paid('500.01')]))], [0, []])
})

test('what moved money is entered once, and events are bytes too', () => {
  const book = Book.open('acme')
  const events = done(book, 1, [paid('500.01')])
  const rules = { chart: { kind: 'preset', preset: 'contractLiability', home: 'CNY' }, style: 'redLetter' }
  const { vouchers, through } = book.vouchers({ rules })
  assert.deepEqual(vouchers[0].lines.map(({ name, home }) => [name, home.amount]), [['银行存款', '500.01'], ['预收账款', '500.01']])
  assert.deepEqual([vouchers[0].id, book.vouchers({ rules, window: { after: through } }).vouchers], ['#2', []])
  const packed = duebook.packEvents({ events })
  assert.ok(Buffer.from(packed, 'hex').length * 3 < JSON.stringify(events).length)
  assert.deepEqual(duebook.unpackEvents({ bytes: packed }), events)
  assert.throws(() => duebook.unpackEvents({ bytes: packed.slice(0, -1) }), { code: 'torn_batch', path: 'events[1]' })
})

test('both axes of time, and a branch that goes its own way', () => {
  const book = Book.open('acme')
  done(book, 1, [paid('500.01')])
  done(book, 2, [paid('0.01', { receipt: 'R-2' })], { at: `${on}T10:00:00Z` })
  assert.deepEqual(available(book), ['500.02'])
  assert.deepEqual(book.balance({ customer: 'C-88', asOf: { recorded: `${on}T09:00:00Z` } })[0].booked, cny('500.01'))
  assert.deepEqual(book.balance({ customer: 'C-88', asOf: { on: '2026-02-05' } })[0].booked, cny('0.00'))
  assert.deepEqual(available(book.asRecorded(`${on}T09:00:00Z`)), ['500.01'])
  const trial = book.branch({ until: { kind: 'sequence', sequence: book.sequence() }, id: 'acme.trial' })
  const copy = trial.copy()
  done(trial, 3, [paid('1.00', { receipt: 'R-3' })], { at: `${on}T11:00:00Z` })
  assert.deepEqual([book, copy, trial].map((one) => available(one)), [['500.02'], ['500.02'], ['501.02']])
  assert.deepEqual([trial.id(), trial.origins()[0].book, book.closedThrough(), book.order('req-3')], ['acme.trial', 'acme', null, []])
})

/** Sales see and change their own rows, finance everything; a refund takes the yes of finance. */
function company() {
  const book = Book.open('acme')
  const rules = (of, scope) => ['view', 'approve', 'adjust'].map((verb) => ({ id: `${of}-${verb}`, verb, scope }))
  const give = (number, command) => done(book, number, [command], { by: 'root' })
  const people = [['li', 'sales'], ['sun', 'sales'], ['zhao', 'finance'], ['root', 'finance']].map(([id, role]) => ({ id, roles: [role] }))
  give('people', { kind: 'changePeople', people })
  for (const [id, owner] of [['A', 'li'], ['B', 'sun']]) {
    give(id, { kind: 'registerCustomer', customer: { id, name: `Name of ${id}`, owner } })
    give(`paid-${id}`, paid('500.01', { customer: id }))
  }
  const step = { id: 'review', approvers: [{ kind: 'role', role: 'finance' }], need: { kind: 'any' } }
  give('policy', { kind: 'changeApprovalPolicy', policy: { id: 'refunds', actions: ['requestRefund'], branches: [{ id: 'all', steps: [step] }] } })
  const roles = [
    { role: 'sales', rules: rules('sales', 'own'), masks: [{ fields: ['name'], access: 'hidden' }] },
    { role: 'finance', rules: rules('finance', 'all') },
  ]
  give('access', { kind: 'changeAccess', policy: { roles } })
  return book
}

const viewer = (person) => ({ person, at: `${on}T09:00:00Z` })
const A = { customer: 'A', currency: 'CNY' }

test('an order waits for a yes and is then carried out', () => {
  const book = company()
  const asOf = `${on}T09:00:00Z`
  const left = () => book.available({ customer: 'A', on }).map(({ amount }) => amount)
  const asked = book.decide(order('ask', [{ kind: 'requestRefund', account: A, amount: cny('300.07') }], { by: 'li' }))
  assert.deepEqual([asked.waits, asked.events.map(({ event }) => event.kind)], [true, ['caseOpened']])
  book.apply(asked.events)
  assert.deepEqual(left(), ['500.01'], 'nothing happened yet')
  const [line] = book.inbox({ person: 'zhao', asOf })
  const { case: { digest }, state, commands, carriedOut } = book.orderCase(line.case)
  assert.deepEqual([line.case, line.requester, state.kind, commands[0].kind, carriedOut], ['req-ask', 'li', 'pending', 'requestRefund', undefined])
  assert.deepEqual(book.openCases().map((one) => one.case.id), ['req-ask'])
  assert.deepEqual(book.caseHolders({ case: 'req-ask', asOf }).holders.map(({ person }) => person), ['zhao', 'root'])
  const yes = [{ kind: 'answerCase', case: line.case, step: line.step, digest, act: { kind: 'approve' }, comment: 'checked by phone' }]
  const { code, path } = book.decide(order('own', yes, { by: 'li', at: asOf })).refusal
  assert.deepEqual([code, path], ['own_request', 'by'], 'what depends on the book is remembered')
  const events = done(book, 'yes', yes, { by: 'zhao', at: asOf })
  assert.deepEqual(events.map(({ event }) => event.kind), ['caseAnswered', 'caseCarriedOut', 'refundRequested'])
  assert.deepEqual([left(), book.inbox({ person: 'zhao', asOf })], [['199.94'], []])
  assert.deepEqual([book.orderCase('req-ask').state.kind, book.orderCase('req-ask').carriedOut], ['approved', events[1].sequence])
  const times = book.cycleTimes({ percents: [50], asOf: `${on}T10:00:00Z` })
  assert.deepEqual(times.map(({ step, count, total }) => [step, count, total]), [[undefined, 1, 3600], ['review', 1, 3600]])
  assert.deepEqual([book.overdueCases(asOf), book.openCases(), book.approvalPolicies()[0].id], [[], [], 'refunds'])
  assert.throws(() => book.orderCase('req-yes'), { code: 'unknown_case', path: 'case' })
})

test('a viewer sees own rows and no hidden field', () => {
  const book = company()
  const eyes = { viewer: viewer('li') }
  assert.deepEqual([eyes, undefined].map((asOf) => book.summary(asOf).customers.map(({ customer }) => customer)), [['A'], ['A', 'B']])
  assert.deepEqual(book.balance({ customer: 'A', asOf: eyes }), book.balance({ customer: 'A' }))
  assert.deepEqual([eyes, {}].map((asOf) => book.customer({ customer: 'A', asOf }).customer.name), [undefined, 'Name of A'])
  const because = "rule sales-view reaches only what li owns; this is sun's"
  assert.throws(() => book.balance({ customer: 'B', asOf: eyes }), { code: 'not_allowed', because })
  const stream = { kind: 'customer', customer: 'A' }
  assert.throws(() => book.history({ stream, ...eyes }), { code: 'field_protected', field: 'name' })
  assert.deepEqual(book.history({ stream, viewer: viewer('zhao') }), book.history({ stream }))
  const { fields } = book.factsSeen({ record: stream, ...eyes })
  assert.deepEqual(fields.map(({ name, value }) => [name, value.text]), [['customer', 'A'], ['owner', 'li']])
  assert.deepEqual([book.organization().people.length, book.accessPolicy().roles.length, Book.open('b').accessPolicy()], [4, 2, null])
  assert.throws(() => book.summary({ viewer: viewer('stranger') }), { code: 'unknown_person', path: 'asOf.viewer.person' })
})

test('the head proves the lines', () => {
  const book = company()
  const head = book.head()
  done(book, 'one more', [paid('0.07', { customer: 'A' })], { by: 'zhao', at: `${on}T09:00:00Z` })
  const first = '{"log":"duebook","format":1,"book":"acme"}'
  assert.equal(book.firstLine(), first)
  assert.deepEqual(duebook.checkGenesis({ line: first, book: 'acme' }), { book: 'acme' })
  const lines = [first, ...book.changesSince(0).map((one) => JSON.stringify(one))]
  const now = book.head()
  assert.deepEqual([head.count, now.count, now.count], [lines.length - 1, lines.length, book.sequence() + 1])
  const { proven, bad } = duebook.verifyLog({ lines, trust: { book: 'acme', heads: [head, now] } })
  assert.deepEqual([proven, bad], [lines.length, undefined])
  lines.forEach((line, sequence) => assert.equal(duebook.verifyInclusion({ line, proof: book.inclusion(sequence), head: now }), sequence))
  assert.deepEqual(duebook.verifyConsistency({ proof: book.consistency(head.count), old: head, new: now }), now)
  assert.throws(() => book.inclusion(lines.length), { code: 'number_out_of_range' })
})

test('nothing is accepted silently', () => {
  const book = Book.open('acme')
  for (const [work, path] of [
    [() => Book.open(5), 'book'],
    [() => Book.replay('acme'), ''],
    [() => Book.replay({ book: 'acme', events: ['event'] }), 'events[0]'],
    [() => book.decide(null), 'order'],
    [() => book.apply([1]), 'events[0]'],
    [() => book.summary(on), 'asOf'],
    [() => book.version('C-88'), 'stream'],
  ]) {
    assert.throws(work, { name: 'DuebookError', code: 'wrong_type', path })
  }
  assert.throws(() => Book.open(''), { name: 'DuebookError', path: 'book' })
  assert.throws(() => book.balance({}), { code: 'missing_field', field: 'customer' })
  assert.throws(() => book.balance({ customer: 'C-88', events: [] }), { code: 'unknown_field', field: 'events' })
  assert.throws(() => book.changesSince(1), { code: 'number_out_of_range', found: 1, max: 0 })
  assert.throws(() => new Book(), { name: 'TypeError', message: 'a Book comes from Book.open, Book.replay, Book.replayLog or Book.restore' })
  assert.throws(() => Book.prototype.sequence.call({}), TypeError)
  assert.ok(Object.isFrozen(book))
  assert.equal(book.sequence(), 0)
})

test('a released book is gone, its copies are not', () => {
  const book = Book.open('acme')
  done(book, 1, [paid('1.00')])
  const copy = book.copy()
  book.release()
  book.release()
  for (const work of [() => book.sequence(), () => book.apply([]), () => book.copy(), () => book.balance({ customer: 'C-88' })]) {
    assert.throws(work, { name: 'TypeError', message: 'this handle has been released' })
  }
  assert.deepEqual(available(copy), ['1.00'])
})

test('a log is taken over as text, and a retry has its facts', () => {
  const book = Book.open('acme')
  const first = done(book, 1, [paid('500.01')])
  const text = book.logSince(0)
  const again = Book.replayLog({ book: 'acme', text })
  assert.deepEqual(again.snapshot(), book.snapshot())
  done(book, 2, [paid('7.07')])
  again.applyLog(book.logSince(again.sequence()))
  assert.deepEqual(again.snapshot(), book.snapshot())
  assert.throws(() => again.applyLog(text), { code: 'sequence_broken', path: 'lines[0].sequence' })
  const decision = book.decide(order(1, [paid('500.01')], { at: `${on}T09:00:00Z` }))
  assert.deepEqual([decision.events, duebook.decisionFacts({ decision })], [[], first])
})

test('the lines of a decision are the text that is stored and taken over', () => {
  const [book, other] = [Book.open('acme'), Book.open('acme')]
  const asked = order(1, [paid('500.01'), { kind: 'comment', subject: { kind: 'customer', customer: 'C-88' }, text: '"定金"\\ 💰\n' }])
  const { events } = other.decide(asked)
  const decided = book.decideLog(asked)
  assert.deepEqual(decided, { order: asked.id, lines: duebook.bookWriteLog({ events }), count: events.length })
  assert.deepEqual(Object.keys(decided), ['order', 'lines', 'count'])
  book.applyLog(decided.lines)
  other.apply(events)
  assert.equal(book.logSince(0), decided.lines)
  assert.deepEqual(book.snapshot(), other.snapshot())
  // Recorded already: no lines at all.
  assert.deepEqual(book.decideLog(asked), { order: asked.id, lines: '', count: 0 })
  assert.throws(() => book.decideLog({ ...asked, by: 'li' }), { code: 'order_conflict', path: 'order.id' })
  // Whatever is no text of lines is refused by its name, and nothing changes.
  assert.throws(() => book.applyLog(5), { code: 'wrong_type', path: 'text' })
  assert.throws(() => book.applyLog(null), { code: 'wrong_type', path: 'text' })
  assert.throws(() => book.applyLog(undefined), { code: 'missing_field' })
  assert.throws(() => book.applyLog('\ud83d\n'), { code: 'wrong_type', path: 'text' })
  assert.throws(() => book.applyLog('='), { code: 'torn_batch', path: 'lines[0]' })
  assert.throws(() => book.applyLog('=\n'), { code: 'json_syntax', path: 'lines[0]' })
  book.applyLog('')
  assert.deepEqual(book.snapshot(), other.snapshot())
})

test('who set what, and what it is worth', () => {
  const book = Book.open('acme')
  done(book, 1, [paid('500.01')])
  const record = { kind: 'customer', customer: 'C-88' }
  assert.deepEqual([...new Set(book.blame({ record }).map(({ by }) => by))], ['wang.fang'])
  assert.deepEqual([book.values(), book.tags({ subject: record })], [[], []])
  assert.deepEqual(book.controlTotal({ currency: 'CNY', asOf: { on } }), cny('0.00'))
  assert.deepEqual(book.corrections({ first: on, last: on }).recorded, 1)
  assert.throws(() => book.corrections({ first: on, last: '2020-01-01' }), { code: 'date_out_of_reach', path: 'last' })
})

test('grades, order checks, aging and month end', () => {
  const book = Book.open('acme')
  done(book, 1, [{ kind: 'openReceivable', receivable: { id: 'INV-1', customer: 'C-88', open: cny('12000.08'), due: '2026-01-05' } }])
  const cutOff = { on: '2026-02-28' }
  const portfolio = book.portfolio()
  const aging = book.aging({ cutOff })
  assert.deepEqual(aging, duebook.agingReport({ portfolio, cutOff, rules: duebook.agingRules.standard() }))
  assert.deepEqual(aging.totals[0].buckets[1], cny('12000.08'))
  assert.deepEqual(book.grade({ customer: 'C-88', cutOff }), duebook.gradeCustomers({ portfolio, cutOff }).customers[0])
  const order = { id: 'SO-9', customer: 'C-88', amount: cny('80000.01'), version: 1, opening: 1 }
  const check = book.checkOrder({ request: { order, cutOff } })
  assert.deepEqual(check, duebook.checkOrder({ portfolio, request: { order, cutOff } }))
  assert.equal(check.outcome, 'hold')
  const pack = book.monthEnd({ cutOff })
  assert.deepEqual(pack, duebook.monthEnd({ portfolio, cutOff }))
  assert.ok(pack.html.includes('12,000.08'))
  assert.throws(() => book.monthEnd({ cutOff, order: { months: 0 } }), { code: 'number_out_of_range', path: 'order.months' })
})
