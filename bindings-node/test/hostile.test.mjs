// Bad input of every kind ends as a typed refusal with the right path, and changes nothing.
import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { runInNewContext } from 'node:vm'
import * as duebook from 'duebook'

const { DuebookError, OpenItems, allocate, due, money, schemes, split, terms } = duebook

function refusal(work) {
  let value
  try {
    value = work()
  } catch (error) {
    assert.ok(error instanceof DuebookError, `not a refusal: ${error?.stack}`)
    assert.equal(error.name, 'DuebookError')
    assert.ok(error.zh)
    // A long path is shortened in the message, not in the field.
    assert.ok(error.message.startsWith(error.path.slice(0, 32)), error.message)
    return error
  }
  assert.fail(`accepted: ${JSON.stringify(value)}`)
}

const refused = (work, code, path, fields = {}) => {
  const error = refusal(work)
  assert.deepEqual({ code: error.code, path: error.path }, { code, path }, error.message)
  for (const [name, value] of Object.entries(fields)) assert.deepEqual(error[name], value, name)
}

const cny = (amount) => ({ amount, currency: 'CNY' })
const lot = (change = {}) => ({ id: 'R-7', customer: 'ACME', amount: cny('50000.01'), received: '2026-02-06', ...change })
const item = (change = {}) => ({ id: 'C-1/1', customer: 'ACME', open: cny('33900.00'), due: '2026-02-07', ...change })
const request = (change = {}) => ({ lots: [lot()], items: [item()], scheme: schemes.standard(), asOf: '2026-02-06', ...change })
const withItem = (change) => () => allocate(request({ items: [item(), item({ id: 'C-1/2', ...change })] }))
const equal = (count) => () => split({ total: cny('0.05'), by: { kind: 'equal', count }, remainder: 'last', rounding: 'halfUp' })

suite('amounts', () => {
  for (const [amount, code] of [
    [33900, 'wrong_type'],
    [33900.5, 'wrong_type'],
    [true, 'wrong_type'],
    [null, 'wrong_type'],
    [NaN, 'wrong_type'],
    [Infinity, 'wrong_type'],
    [-0, 'wrong_type'],
    [33900n, 'wrong_type'],
    [2 ** 53, 'wrong_type'],
    [new Number(5), 'wrong_type'],
    [new String('5.00'), 'wrong_type'],
    [Symbol('5.00'), 'wrong_type'],
    [() => '5.00', 'wrong_type'],
    [['5.00'], 'wrong_type'],
    [{}, 'wrong_type'],
    [new Date(0), 'wrong_type'],
    [{ toJSON: () => 5 }, 'wrong_type'],
    [{ toJSON: () => '5' + '.001' }, 'amount_too_precise'],
    ['NaN', 'amount_syntax'],
    ['1e3', 'amount_syntax'],
    ['1,000.00', 'amount_syntax'],
    ['-0.00', 'amount_syntax'],
    ['+1.00', 'amount_syntax'],
    ['１.00', 'amount_syntax'],
    ['', 'amount_syntax'],
    ['1.00\0', 'amount_syntax'],
    ['0.001', 'amount_too_precise'],
    ['12345678901234567890123456789', 'amount_too_large'],
  ]) {
    test(`${typeof amount} ${typeof amount === 'symbol' ? '' : String(amount)}`, () => {
      refused(() => money(amount, 'CNY'), code, 'amount')
      refused(withItem({ open: { amount, currency: 'CNY' } }), code, 'items[1].open.amount')
    })
  }

  test('another currency, an unknown one, none', () => {
    const named = request({ lots: [lot({ pays: [{ item: 'C-1/1' }] })], items: [item({ open: { amount: '5', currency: 'JPY' } })] })
    refused(() => allocate(named), 'currency_mismatch', 'lots[0].pays[0].item', { expected: 'CNY', found: 'JPY', item: 'C-1/1' })
    refused(withItem({ open: { amount: '1.00', currency: 'cny' } }), 'currency_unknown', 'items[1].open.currency')
    refused(withItem({ open: { amount: '1.00' } }), 'missing_field', 'items[1].open', { field: 'currency' })
    refused(withItem({ open: '1.00' }), 'wrong_type', 'items[1].open')
    refused(() => duebook.plus(cny('1.00'), { amount: '1', currency: 'JPY' }), 'currency_mismatch', '')
    assert.ok(!('item' in refusal(() => duebook.plus(cny('1.00'), { amount: '1', currency: 'JPY' }))), 'absent, not null')
  })

  test('a limit beyond 2^53 arrives exactly, and the refusal can still be logged', () => {
    const error = refusal(() => money('1'.repeat(30), 'CNY'))
    assert.equal(error.limit, 999_999_999_999_999_999n)
    assert.equal(JSON.parse(JSON.stringify(error)).limit, '999999999999999999')
  })

  test('decimal objects with an exact text form are welcome, others are not', () => {
    class Decimal {
      #text
      constructor(text) { this.#text = text }
      toJSON() { return this.#text }
    }
    assert.deepEqual(money(new Decimal('12.5'), 'CNY'), cny('12.50'))
    assert.equal(allocate(request({ items: [item({ open: { amount: new Decimal('1.00'), currency: 'CNY' } })] })).lines.length, 1)
    assert.deepEqual(money({ toJSON: () => '1.50' }, 'CNY'), cny('1.50'))
    assert.deepEqual(money(Object.assign(Object.create(null), { toJSON: () => '1.50' }), 'CNY'), cny('1.50'))
    refused(() => money({ toJSON: '1.50' }, 'CNY'), 'wrong_type', 'amount')
    refused(() => money({ toJSON() { throw new Error('no') } }, 'CNY'), 'wrong_type', 'amount')
    refused(() => money(new Decimal('1e+21'), 'CNY'), 'amount_syntax', 'amount')
    refused(() => money(new Decimal(12.5), 'CNY'), 'wrong_type', 'amount')
    refused(() => money(Buffer.from('1.00'), 'CNY'), 'wrong_type', 'amount')
  })
})

suite('counts', () => {
  for (const [count, code] of [
    [-1, 'number_out_of_range'],
    [0, 'number_out_of_range'],
    [1_000_001, 'number_out_of_range'],
    [1.5, 'wrong_type'],
    [NaN, 'wrong_type'],
    [-Infinity, 'wrong_type'],
    [-0, 'wrong_type'],
    [2 ** 33 + 0.5, 'wrong_type'],
    [Number.MAX_SAFE_INTEGER + 1, 'wrong_type'],
    [1e300, 'wrong_type'],
    [3n, 'wrong_type'],
    ['3', 'wrong_type'],
    [true, 'wrong_type'],
    [null, 'wrong_type'],
    [[3], 'wrong_type'],
    [new Date(3), 'wrong_type'],
  ]) {
    test(`${typeof count} ${String(count)}`, () => refused(equal(count), code, 'by.count'))
  }

  test('their limits', () => {
    refused(equal(2 ** 33), 'number_out_of_range', 'by.count', { found: 2 ** 33, min: 1, max: 1_000_000 })
    refused(equal(Number.MIN_SAFE_INTEGER), 'number_out_of_range', 'by.count', { found: Number.MIN_SAFE_INTEGER })
    refused(() => terms.equal({ count: -1, first: due.on('2026-01-31'), months: 1 }), 'number_out_of_range', 'count')
    refused(() => due.after('signing', 0.5), 'wrong_type', 'days')
  })
})

suite('dates', () => {
  for (const [day, code] of [
    [new Date('2026-02-07'), 'wrong_type'],
    [runInNewContext('new Date(0)'), 'wrong_type'],
    [20260207, 'wrong_type'],
    [null, 'wrong_type'],
    ['2026-02-30', 'date_syntax'],
    ['2026-2-7', 'date_syntax'],
    ['2026-02-07T00:00:00.000Z', 'date_syntax'],
    ['２０２６-02-07', 'date_syntax'],
    ['0000-01-01', 'date_syntax'],
    ['', 'date_syntax'],
  ]) {
    test(`${typeof day} ${String(day)}`, () => refused(withItem({ due: day }), code, 'items[1].due'))
  }

  test('a Date where an identifier stands is not taken for its text', () => {
    refused(withItem({ id: new Date(0) }), 'wrong_type', 'items[1].id')
  })

  test('a Date is told what text stands for a day and for an instant', () => {
    const order = { id: 'O-1', by: 'a', at: new Date(0), on: '2026-02-06', commands: [] }
    const found = /a Date; a day is YYYY-MM-DD, an instant YYYY-MM-DDThh:mm:ssZ/
    assert.match(refusal(() => duebook.Book.open('x').decide(order)).message, found)
  })

  test('an invalid Date, whose own text form throws', () => {
    refused(withItem({ due: new Date(NaN) }), 'wrong_type', 'items[1].due')
  })
})

suite('identifiers', () => {
  for (const [id, code, fields] of [
    ['', 'id_empty', {}],
    ['x'.repeat(129), 'text_too_long', { length: 129, limit: 128 }],
    ['C\u200b1', 'id_character', { character: 'U+200B', position: 2 }],
    ['Ｃ-1', 'id_character', { character: 'U+FF23', position: 1 }],
    [' C-1', 'id_character', { character: 'U+0020', position: 1 }],
    ['C\n1', 'id_character', { character: 'U+000A', position: 2 }],
    ['C\u202e1', 'id_character', { character: 'U+202E', position: 2 }],
    ['C\ud800', 'wrong_type', {}],
    ['\udc00\ud800', 'wrong_type', {}],
    [17, 'wrong_type', {}],
    [undefined, 'missing_field', { field: 'id' }],
  ]) {
    const path = id === undefined ? 'items[1]' : 'items[1].id'
    test(JSON.stringify(id) ?? 'none', () => refused(withItem({ id }), code, path, fields))
  }

  test('text outside the basic plane, quotes and backslashes come back as they went', () => {
    for (const id of ['𠮷野家', 'a"b\\c', '合同-2026/1', '__proto__', 'constructor']) {
      const plan = allocate(request({ items: [item({ id })], lots: [lot({ amount: cny('1.00') })] }))
      assert.equal(plan.lines[0].item, id)
    }
    assert.equal(duebook.cleanId(' Ｃ－17\u200b'), 'C-17')
    refused(() => duebook.cleanId('a\ud800b'), 'wrong_type', 'text')
  })

  test('twice the same', () => {
    refused(() => allocate(request({ items: [item(), item()] })), 'duplicate_id', 'items[1].id', { id: 'C-1/1', first: 0 })
  })
})

suite('shapes', () => {
  test('unknown and missing fields', () => {
    refused(withItem({ paid: true }), 'unknown_field', 'items[1].paid', { field: 'paid' })
    refused(() => allocate(request({ schem: 1 })), 'unknown_field', 'schem', { field: 'schem' })
    refused(() => allocate({}), 'missing_field', '', { field: 'lots' })
    refused(() => split({ total: cny('1.00'), by: { kind: 'equal', count: 2, weights: [1] }, remainder: 'last', rounding: 'up' }), 'unknown_field', 'by.weights')
  })

  test('unknown variants', () => {
    refused(() => split({ total: cny('1.00'), by: { kind: 'evenly', count: 2 }, remainder: 'last', rounding: 'up' }), 'unknown_variant', 'by.kind', { text: 'evenly' })
    refused(() => duebook.percentOf(cny('1.00'), '30', 'half_up'), 'unknown_variant', 'rounding', { text: 'half_up' })
    refused(() => allocate(request({ scheme: 'standard' })), 'wrong_type', 'scheme')
    refused(() => allocate(request({ scheme: { phases: [], partial: 'allowed' } })), 'empty', 'scheme.phases')
  })

  test('no request at all', () => {
    for (const nothing of [undefined, null, 5, 'text', true, [], Symbol('x'), 1n, () => {}]) {
      assert.ok(['wrong_type', 'missing_field'].includes(refusal(() => allocate(nothing)).code))
    }
    refused(() => allocate(), 'wrong_type', '')
    refused(() => money(), 'missing_field', '', { field: 'amount' })
  })

  test('an undefined field is a field left out; an undefined element is not', () => {
    assert.equal(allocate(request({ items: [item({ issued: undefined, references: undefined })] })).lines.length, 1)
    refused(() => allocate(request({ items: [item(), undefined] })), 'wrong_type', 'items[1]')
    refused(() => allocate(request({ items: [item(), null] })), 'wrong_type', 'items[1]')
  })

  test('null is an absent value, and no default', () => {
    const pays = [{ item: 'C-1/1', amount: null }]
    assert.deepEqual(allocate(request({ lots: [lot({ pays })] })).lines[0].amount, cny('33900.00'))
    const absent = request({ items: [item({ issued: null })] })
    assert.equal(allocate(absent).lines.length, 1)
    assert.ok(!('issued' in duebook.settle(absent)[0]), 'no null comes out')
    const share = { kind: 'percent', percent: '100', multiple: null }
    const whole = terms.of([{ share, due: due.on('2026-01-31'), label: null }])
    assert.deepEqual(whole.lines, [{ share: { kind: 'percent', percent: '100' }, due: due.on('2026-01-31'), purpose: 'installment' }])
    assert.equal(duebook.schedule({ total: cny('1.00'), terms: whole, calendar: null }).installments.length, 1)

    refused(withItem({ references: null }), 'wrong_type', 'items[1].references')
    for (const field of ['references', 'pays', 'nature']) {
      refused(() => allocate(request({ lots: [lot({ [field]: null })] })), 'wrong_type', `lots[0].${field}`)
    }
    refused(() => duebook.schedule({ total: cny('1.00'), terms: whole, events: null }), 'wrong_type', 'events')
    refused(() => terms.of([{ share, due: { ...due.on('2026-01-31'), steps: null } }]), 'wrong_type', 'lines[0].due.steps')
    refused(() => terms.of([{ share, due: due.on('2026-01-31'), purpose: null }]), 'wrong_type', 'lines[0].purpose')
    refused(() => terms.of([{ share: { kind: 'rest', weight: null }, due: due.on('2026-01-31') }]), 'wrong_type', 'lines[0].share.weight')
    for (const field of ['weekend', 'holidays', 'workdays']) {
      refused(() => duebook.adjust({ date: '2026-02-07', convention: 'following', calendar: { [field]: null } }), 'wrong_type', `calendar.${field}`)
    }
  })

  test('sparse arrays, and arrays that lie about their length', () => {
    const holes = [item(), , item({ id: 'C-2' })] // eslint-disable-line no-sparse-arrays
    refused(() => allocate(request({ items: holes })), 'wrong_type', 'items[1]')
    refused(() => allocate(request({ items: new Array(4_294_967_295) })), 'wrong_type', 'items[0]')
    refused(() => allocate(request({ items: { length: 1, 0: item() } })), 'wrong_type', 'items')
    refused(() => allocate(request({ items: new Uint8Array(3) })), 'wrong_type', 'items')
  })

  test('collections and instances that keep their data elsewhere', () => {
    class Invoice {
      get due() { return '2026-02-07' }
    }
    for (const calendar of [new Map([['weekend', []]]), new Set(), new WeakMap(), Promise.resolve({}), /x/, new Error('x'), new Invoice(), new Proxy(new Map(), {}), Object.create({ weekend: ['sunday'] })]) {
      const moved = () => duebook.adjust({ date: '2026-02-07', convention: 'following', calendar })
      refused(moved, 'wrong_type', 'calendar')
    }
  })

  test('rows that only have a class, no prototype, or another realm are plain records', () => {
    class Row {
      constructor(fields) { Object.assign(this, fields) }
      describe() { return 'a row' }
    }
    class Late extends Row {}
    const foreign = runInNewContext('(text) => JSON.parse(text)')(JSON.stringify(item()))
    for (const row of [new Row(item()), new Late(item()), Object.assign(Object.create(null), item()), foreign, Object.freeze(item())]) {
      assert.equal(allocate(request({ items: [row] })).lines.length, 1)
    }
  })
})

suite('objects that fight back', () => {
  test('cycles', () => {
    const looped = item()
    looped.references = [looped]
    refused(() => allocate(request({ items: [item({ id: 'C-0' }), looped] })), 'wrong_type', 'items[1].references[0]')
    const list = []
    list.push(list)
    refused(() => allocate(request({ lots: list })), 'wrong_type', 'lots[0]')
    let deep = 'x'
    for (let level = 0; level < 100_000; level++) deep = { deep }
    assert.equal(refusal(() => allocate(request({ asOf: deep }))).code, 'wrong_type')
  })

  test('getters that throw keep what they threw', () => {
    const cause = new Error('the database is away')
    const row = { ...item(), get open() { throw cause } }
    const error = refusal(() => allocate(request({ items: [row] })))
    assert.deepEqual([error.code, error.path, error.cause], ['wrong_type', 'items[0].open', cause])
    const proxy = new Proxy({}, { ownKeys() { throw null } })
    refused(() => allocate(request({ items: [item(), proxy] })), 'wrong_type', 'items[1]')
  })

  test('getters are read once: what was checked is what is used', () => {
    let reads = 0
    const open = { get amount() { return ++reads === 1 ? '1.00' : NaN }, currency: 'CNY' }
    assert.deepEqual(allocate(request({ items: [item({ open })] })).lines[0].amount, cny('1.00'))
    assert.equal(reads, 1)
  })

  test('prototype pollution neither enters nor leaves', () => {
    const evil = JSON.parse('{"__proto__":{"issued":"2020-01-01"},"id":"X","customer":"ACME","open":{"amount":"1.00","currency":"CNY"},"due":"2026-02-07"}')
    refused(() => allocate(request({ items: [evil] })), 'unknown_field', 'items[0].__proto__', { field: '__proto__' })
    for (const key of ['constructor', 'prototype', 'toString']) refused(withItem({ [key]: 1 }), 'unknown_field', `items[1].${key}`)
    assert.equal({}.issued, undefined)
    Object.prototype.issued = '2099-01-01'
    try {
      assert.equal(allocate(request()).lines.length, 1, 'an inherited field is not a field')
    } finally {
      delete Object.prototype.issued
    }
    for (const prototype of [Object.prototype, Array.prototype]) {
      prototype.toJSON = () => ({})
      try {
        refused(() => allocate(request()), 'wrong_type', '')
      } finally {
        delete prototype.toJSON
      }
    }
  })

  test('a refused field name is echoed at a readable length', () => {
    const error = refusal(withItem({ ['k'.repeat(10_000)]: 1 }))
    assert.equal(error.code, 'unknown_field')
    assert.ok(error.message.length < 20_500)
  })
})

test('bytes are a Uint8Array and nothing else', async () => {
  for (const bytes of ['3a2f', null, [58, 47], new Uint16Array(3), new ArrayBuffer(3), new DataView(new ArrayBuffer(3)), 7]) {
    refused(() => duebook.readStatements({ bytes }), 'wrong_type', 'bytes')
    await assert.rejects(duebook.promises.readStatements({ bytes }), { code: 'wrong_type', path: 'bytes' })
  }
  refused(() => duebook.readStatements({}), 'missing_field', '')
  refused(() => duebook.readStatements(), 'wrong_type', '')
  // What a view shows of its buffer, and no more.
  const whole = Buffer.from('xx:20:X')
  refused(() => duebook.unpackEvents({ bytes: whole.subarray(0, 1) }), 'torn_batch', 'events[0]')
  assert.deepEqual(duebook.unpackEvents({ bytes: whole.subarray(0, 0) }), [])
  assert.deepEqual(duebook.packEvents({ events: [] }), new Uint8Array())
  refused(() => duebook.readStatements({ bytes: Buffer.alloc(64 * 1024 * 1024 + 1) }), 'text_too_long', '')
})

suite('sizes', () => {
  test('an empty list is a list', () => {
    const plan = allocate(request({ lots: [], items: [] }))
    assert.deepEqual(plan, { asOf: '2026-02-06', lines: [], leftOver: [], refusals: [], totals: [] })
    assert.equal(new OpenItems([]).length, 0)
    refused(() => terms.percent([]) && duebook.schedule({ total: cny('1.00'), terms: terms.percent([]) }), 'empty', 'terms.lines')
  })

  test('a million items', () => {
    const items = Array.from({ length: 1_000_000 }, (_, at) => item({ id: `C-${at}`, open: cny('0.01') }))
    const plan = allocate(request({ lots: [lot({ amount: cny('123.45') })], items, scheme: schemes.oldestDueFirst() }))
    assert.equal(plan.lines.length, 12_345)
    items[999_999] = item({ id: 'C-5' })
    refused(() => allocate(request({ items })), 'duplicate_id', 'items[999999].id', { first: 5 })
  })

  test('a request larger than a text can be', () => {
    const name = 'x'.repeat(2 ** 28)
    refused(() => allocate(request({ items: [item({ id: name }), item({ id: name }), item({ id: name })] })), 'wrong_type', '')
  })
})

test('after every refusal the package works as before', () => {
  assert.deepEqual(allocate(request()).leftOver[0].amount, cny('16100.01'))
})
