// Every call once, as a program would use it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Accounts, DuebookError, accountBalance, adjust, aging, allocate, amend, cleanId, clearForeign, compare, compareSchemes, currency, due, lateCharges, minus, money, percentOf, plus, round, schedule, schemes, settle, split, terms, walk, waterfall } from 'duebook'

const cny = (amount) => money(amount, 'CNY')

test('money is text with its currency', () => {
  assert.deepEqual(cny('113000.01'), { amount: '113000.01', currency: 'CNY' })
  assert.deepEqual(money('12', 'KWD'), { amount: '12.000', currency: 'KWD' })
  assert.deepEqual(currency('PTS:0'), { currency: 'PTS:0', digits: 0 })
  assert.deepEqual(plus(cny('0.10'), cny('0.20')), cny('0.30'))
  assert.deepEqual(minus(cny('0.10'), cny('0.20')), cny('-0.10'))
  assert.deepEqual([compare(cny('1'), cny('2')), compare(cny('2'), cny('2.00')), compare(cny('2'), cny('-3'))], [-1, 0, 1])
  assert.deepEqual(percentOf(cny('100.01'), '30', 'halfUp'), { value: cny('30.00'), exact: false })
  assert.deepEqual(round('-0.125', 'CNY', 'ceiling'), { value: cny('-0.12'), exact: false })
  assert.throws(() => { cny('1').amount = '2' }, TypeError)
})

test('a split adds up', () => {
  const by = { kind: 'weights', weights: [1, 1, 1] }
  assert.deepEqual(split({ total: cny('100.00'), by, remainder: 'fromTop', rounding: 'floor' }), {
    parts: [cny('33.34'), cny('33.33'), cny('33.33')],
    residue: cny('0.01'),
  })
})

test('due rules are steps', () => {
  assert.deepEqual(due.on('2026-01-31'), { start: { kind: 'date', date: '2026-01-31' }, steps: [] })
  assert.deepEqual(due.after('signing', 7), { start: { kind: 'event', event: 'signing' }, steps: [{ kind: 'days', days: 7 }] })
  assert.deepEqual(due.monthsAfter('signing', 2).steps, [{ kind: 'months', months: 2 }])
  assert.deepEqual(due.endOfMonthAfter('signing', 1).steps, [{ kind: 'months', months: 1 }, { kind: 'endOfMonth' }])
  const tenth = [{ kind: 'dayOfMonth', day: 10 }]
  assert.deepEqual(due.fromEvent('signing', tenth), { start: { kind: 'event', event: 'signing' }, steps: tenth })
  assert.deepEqual(due.afterPrevious(tenth), { start: { kind: 'previous' }, steps: tenth })
  assert.equal(walk('2026-01-31', [{ kind: 'months', months: 1 }, { kind: 'months', months: 1 }]), '2026-03-31')
  const calendar = { weekend: ['saturday', 'sunday'], workdays: ['2026-02-07'] }
  assert.equal(adjust({ date: '2026-02-07', convention: 'following', calendar }), '2026-02-07')
  assert.equal(adjust({ date: '2026-02-08', convention: 'following', calendar }), '2026-02-09')
})

test('terms make schedules', () => {
  const lines = [
    { share: { kind: 'percent', percent: '30' }, due: due.after('signing', 0), purpose: 'downPayment' },
    { share: { kind: 'rest' }, due: due.afterPrevious([{ kind: 'months', months: 3 }]), label: 'L-2' },
  ]
  const made = schedule({ total: cny('0.05'), terms: terms.of(lines), events: [{ event: 'signing', date: '2025-11-30' }] })
  assert.deepEqual(made, {
    total: cny('0.05'),
    installments: [
      { number: 1, amount: cny('0.02'), due: '2025-11-30', event: 'signing', purpose: 'downPayment' },
      { number: 2, amount: cny('0.03'), due: '2026-02-28', event: 'signing', purpose: 'installment', label: 'L-2' },
    ],
    residue: cny('0.00'),
  })
  assert.throws(() => terms.percent([['30', due.on('2026-01-01')], ['x', due.on('2026-01-01')]]), { code: 'percent_syntax', path: 'lines[1].share.percent' })
  const on = due.on('2026-01-01')
  for (const [line, code, path] of [
    [['x', on], 'percent_syntax', 'lines[0].share.percent'],
    [[30, on], 'wrong_type', 'lines[0].share.percent'],
    // These two are found before the engine sees the request.
    [[30n, on], 'wrong_type', 'lines[0].share.percent'],
    [['30', { ...on, steps: [NaN] }], 'wrong_type', 'lines[0].due.steps[0]'],
    [['30', '2026-01-01'], 'wrong_type', 'lines[0].due'],
    [['30', { ...on, steps: [{ kind: 'days', days: 1, hours: 2 }] }], 'unknown_field', 'lines[0].due.steps[0].hours'],
    [['30'], 'wrong_type', 'lines[0]'],
    ['30', 'wrong_type', 'lines[0]'],
  ]) {
    const message = new RegExp(`^${RegExp.escape?.(path) ?? path.replace(/[[\].]/g, '\\$&')}: `)
    assert.throws(() => terms.percent([line]), { name: 'DuebookError', code, path, message })
  }
  assert.throws(() => terms.percent([['30', { start: { kind: 'event' } }]]), { code: 'missing_field', field: 'event' })
  assert.throws(() => due.after(' signing', 7), { code: 'id_character', path: 'event', position: 1 })
  assert.throws(() => due.on('2026-02-29'), { code: 'date_syntax', path: 'date' })
  assert.throws(() => terms.equal({ count: 0, first: due.on('2026-01-31'), months: 1 }), { code: 'number_out_of_range', path: 'count' })
  assert.throws(() => terms.equal({ count: 2, frist: 1 }), { code: 'unknown_field', path: 'frist' })
})

test('money pays items, with reasons in two languages', () => {
  const items = [
    { id: 'C-1/2', customer: 'ACME', open: cny('45200.00'), due: '2026-04-09' },
    { id: 'C-1/1', customer: 'ACME', open: cny('33900.00'), due: '2026-02-07' },
  ]
  const request = {
    lots: [{ id: 'R-7', customer: 'ACME', amount: cny('50000.00'), received: '2026-02-06' }],
    items,
    scheme: schemes.oldestDueFirst(),
    asOf: '2026-02-06',
  }
  const before = structuredClone(request)
  const plan = allocate(request)
  assert.deepEqual(plan.lines.map(({ lot, item, amount, open }) => [lot, item, amount.amount, open.amount]), [
    ['R-7', 'C-1/1', '33900.00', '0.00'],
    ['R-7', 'C-1/2', '16100.00', '29100.00'],
  ])
  assert.equal(plan.lines[1].reason.en, 'next due item of ACME, due 2026-04-09; 29100.00 CNY stays open')
  assert.equal(plan.lines[1].reason.zh, 'ACME 的下一笔到期款，到期日 2026-04-09；尚余 29100.00 CNY 未清')
  assert.deepEqual(settle(request).map(({ id, open }) => [id, open.amount]), [['C-1/2', '29100.00'], ['C-1/1', '0.00']])
  assert.deepEqual(aging({ items, limits: [30], asOf: '2026-03-01' }), [
    { currency: 'CNY', notDue: cny('45200.00'), overdue: [cny('33900.00'), cny('0.00')], total: cny('79100.00') },
  ])
  assert.deepEqual(request, before, 'the request is as it was')
  assert.equal(schemes.standard().phases.length, 4)
  const stored = JSON.parse(JSON.stringify(plan))
  assert.deepEqual(settle({ items, plan: stored }), settle(request))
  assert.throws(() => settle({ items: [], plan: stored }), { code: 'unknown_item', path: 'lines[0]' })
  assert.throws(() => settle({ items, plan: { ...stored, paid: true } }), { code: 'unknown_field', path: 'plan.paid' })
  assert.throws(() => settle({ items, plan: null }), { code: 'wrong_type', path: 'plan' })
})

test('a refusal says what, where and which', () => {
  const lot = { id: 'R-7', customer: 'ACME', amount: cny('1.00'), received: '2026-02-06', pays: [{ item: 'C-9/1' }] }
  const item = { id: 'C-9/1', customer: 'ACME', open: money('1', 'JPY'), due: '2026-02-07' }
  assert.throws(() => allocate({ lots: [lot], items: [item], scheme: schemes.standard(), asOf: '2026-02-06' }), (error) => {
    assert.ok(error instanceof DuebookError)
    assert.deepEqual([error.code, error.path, error.item], ['currency_mismatch', 'lots[0].pays[0].item', 'C-9/1'])
    assert.match(error.message, /CNY/)
    assert.match(error.message, /JPY/)
    return true
  })
  assert.equal(cleanId(' Ｃ－17\u200b'), 'C-17')
})

test('an account: a hold, a capture, a refund refused, an undo', () => {
  const account = { customer: 'ACME', currency: 'CNY' }
  const deposit = (id, lot, amount, nature) => ({ id, on: '2026-02-06', act: { kind: 'deposit', lot, account, amount: cny(amount), nature } })
  const books = new Accounts([deposit('M-1', 'R-7', '50000.01', 'deposit'), deposit('M-2', 'R-8', '30000.00', 'advance')])
  const own = { of: { customer: 'ACME' }, asOf: '2026-02-11' }
  const decide = (id, on, request) => books.decide({ id, on, request })

  books.apply(decide('M-3', '2026-02-06', { kind: 'hold', account, amount: cny('20000.00'), reference: 'SO-1', lots: ['R-8'] }).movement)
  assert.equal(books.holds(own)[0].status, 'open')
  const item = { item: 'C-1/1', customer: 'ACME' }
  books.apply(decide('M-4', '2026-02-09', { kind: 'capture', hold: 'M-3', item, amount: cny('15000.00') }).movement)
  // 定金 binds: the payer's breach gives no right to have it back.
  const refund = { kind: 'refund', account, amount: cny('1.00'), cause: 'payerBreach', lots: ['R-7'] }
  assert.throws(() => decide('M-5', '2026-02-10', refund), { code: 'deposit_binding', lot: 'R-7' })
  books.apply(decide('M-5', '2026-02-11', { kind: 'undo', of: 'M-4', amount: cny('5000.00') }).movement)
  const [{ paid, takenBack }] = books.links({ item: 'C-1/1', asOf: '2026-02-11' })
  assert.deepEqual([paid, takenBack], [cny('15000.00'), cny('5000.00')])
  const [balance] = books.balance(own)
  assert.deepEqual(balance.booked, cny('70000.01'))
  assert.deepEqual(accountBalance({ movements: books.movements(), ...own }), [balance])
  const controls = [{ control: '2203', balance: balance.booked, natures: ['advance', 'deposit'] }]
  assert.equal(books.tieOut({ controls, asOf: own.asOf }).agrees, true)
})

test('a schedule afterwards: a larger contract, and late payment', () => {
  const installments = ['333.33', '333.33', '333.34'].map((amount, at) => ({ number: at + 1, amount: cny(amount), due: `2026-0${at + 1}-28`, purpose: 'installment' }))
  const made = { total: cny('1000.00'), installments, residue: cny('0.00') }
  const rest = { kind: 'inProportion', rounding: 'halfUp', remainder: 'last' }
  const larger = amend({ schedule: made, version: 1, paid: [{ number: 1, paid: cny('333.33') }], total: cny('1200.01'), partPaid: 'paidPart', rest })
  assert.equal(larger.version, 2)
  assert.deepEqual(larger.schedule.installments[0], installments[0])
  assert.deepEqual(larger.schedule.installments.map(({ amount }) => amount).reduce(plus), cny('1200.01'))

  const bought = { id: 'C-1/1', customer: 'ACME', amount: cny('33900.01'), due: '2026-02-07', paid: [{ on: '2026-02-17', amount: cny('30000.00') }] }
  const late = { rate: { kind: 'daily', percent: '0.05' }, from: 'dueDate', rounding: 'halfUp', businessDay: 'unadjusted' }
  const [charge] = lateCharges({ items: [bought], terms: late, asOf: '2026-02-19' }).charges
  assert.deepEqual(charge.receivable.open, cny('173.40'))
  assert.deepEqual(charge.spans.map(({ days }) => days), [10, 2])
})

test('two schemes compared, two currencies cleared, a loan paid', () => {
  const items = [{ id: 'C-1/1', customer: 'ACME', open: cny('33900.00'), due: '2026-02-07' }, { id: 'C-1/2', customer: 'ACME', open: cny('45200.01'), due: '2026-04-09' }]
  const lots = [{ id: 'R-7', customer: 'ACME', amount: cny('45200.01'), received: '2026-02-06' }]
  const both = [{ name: 'exact', scheme: schemes.standard() }, { name: 'oldest', scheme: schemes.oldestDueFirst() }]
  const told = compareSchemes({ lots, items, schemes: both, asOf: '2026-02-10' })
  assert.deepEqual(told.outcomes.map(({ scheme, lines }) => [scheme, lines]), [['exact', 1], ['oldest', 2]])
  assert.equal(told.first.position, 0)

  const cleared = clearForeign({
    base: 'CNY',
    lots: [{ id: 'R-2', amount: money('1000.00', 'EUR'), base: cny('7800.00') }],
    items: [{ id: 'INV-2', open: money('1080.00', 'USD'), base: cny('7700.00') }],
    lines: [{ lot: 'R-2', item: 'INV-2', amount: money('1080.00', 'USD'), across: { kind: 'quoted', quote: { from: 'USD', to: 'EUR', rate: '0.925' } } }],
    policy: { rate: 'eachItsOwn', ledger: 'receivable', rounding: 'halfUp', remainder: 'first' },
  })
  assert.deepEqual(cleared.lines[0].used, money('999.00', 'EUR'))
  assert.deepEqual(cleared.lots[0].amount, money('1.00', 'EUR'))

  const usd = (amount) => money(amount, 'USD')
  const installments = [{ number: 1, due: '2026-01-31', parts: [{ component: 'principal', open: usd('100.00') }, { component: 'fee', open: usd('5.01') }] }]
  const order = ['pastDue', 'due', 'inAdvance'].flatMap((when) => ['fee', 'principal'].map((component) => ({ when, component })))
  const paid = waterfall({ installments, payment: usd('50.00'), on: '2026-02-01', rules: { order, mode: 'horizontal', surplus: 'next' } })
  assert.deepEqual(paid.lines.map(({ component, amount }) => [component, amount.amount]), [['fee', '5.01'], ['principal', '44.99']])
})
