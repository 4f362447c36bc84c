// Handles give the answers of the plain calls, and change nothing.
import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { Worker } from 'node:worker_threads'
import { OpenItems, PlanHandle, aging, allocate, money, schemes, settle } from 'duebook'

const asOf = '2026-03-31'
const scheme = schemes.standard()
const items = Array.from({ length: 300 }, (_, at) => ({
  id: `C-${at}/1`,
  customer: `客户-${at % 7}`,
  open: money(`${100 + at}.${10 + (at % 90)}`, at % 11 === 0 ? 'USD' : 'CNY'),
  due: `2026-0${1 + (at % 5)}-1${at % 10}`,
  ...(at % 3 === 0 && { references: [`S-${at}`] }),
  ...(at % 4 === 0 && { issued: '2026-01-01' }),
}))
const lots = Array.from({ length: 9 }, (_, at) => ({
  id: `R-${at}`,
  customer: `客户-${at % 8}`,
  amount: money(`${7000 - at * 3}.07`, 'CNY'),
  received: '2026-03-15',
  references: [`S-${at * 3}`],
}))
const request = { lots, items, scheme, asOf }

suite('handles', () => {
  const plan = allocate(request)
  const open = new OpenItems(items)
  const handle = open.plan({ lots, scheme, asOf })

  test('a plan by handle is the plan', () => {
    assert.ok(plan.lines.length > 20 && plan.leftOver.length > 0 && plan.refusals.length > 0)
    assert.deepEqual(handle.toObject(), plan)
    assert.equal(handle.lineCount, plan.lines.length)
    assert.deepEqual(handle.lines(), plan.lines)
    assert.deepEqual(handle.leftOver, plan.leftOver)
    assert.deepEqual(handle.differences, plan.differences ?? [])
    assert.deepEqual(handle.parts, plan.parts ?? [])
    assert.deepEqual(handle.refusals, plan.refusals)
    assert.deepEqual(handle.totals, plan.totals)
  })

  test('lines come in windows', () => {
    assert.deepEqual(handle.lines(3, 4), plan.lines.slice(3, 7))
    assert.deepEqual(handle.lines(plan.lines.length - 1), plan.lines.slice(-1))
    assert.deepEqual(handle.lines(0, 0), [])
    assert.deepEqual(handle.lines(1_000_000, 5), [])
    for (const [window, path, code] of [
      [[-1], 'from', 'number_out_of_range'],
      [[0, -1], 'count', 'number_out_of_range'],
      [[0.5], 'from', 'wrong_type'],
      [[0, NaN], 'count', 'wrong_type'],
      [['0'], 'from', 'wrong_type'],
      [[0, 2n], 'count', 'wrong_type'],
    ]) {
      assert.throws(() => handle.lines(...window), { name: 'DuebookError', code, path })
      assert.throws(() => open.items(...window), { name: 'DuebookError', code, path })
    }
  })

  test('settling makes new items and leaves the old ones', () => {
    const settled = handle.settle()
    assert.deepEqual(settled.items(), settle(request))
    assert.equal(settled.length, items.length)
    assert.deepEqual(open.items(), items)
    const question = { limits: [30, 60], asOf }
    assert.deepEqual(handle.aging(question), aging({ ...question, items: settle(request) }))
    assert.deepEqual(open.aging(question), aging({ ...question, items }))
  })

  test('the text of a list, and its bytes', () => {
    const text = JSON.stringify(items)
    for (const source of [text, Buffer.from(text), new TextEncoder().encode(text), shared(text)]) {
      assert.deepEqual(OpenItems.fromJSON(source).items(), items)
    }
    assert.throws(() => OpenItems.fromJSON('[{'), { code: 'json_syntax', line: 1, column: 2 })
    assert.throws(() => OpenItems.fromJSON(text.replace('"C-7/1"', '7')), { code: 'wrong_type', path: '[7].id' })
    assert.throws(() => OpenItems.fromJSON(Uint8Array.of(0x5b, 0xff)), { code: 'wrong_type', path: '' })
    for (const wrong of [items, undefined, null, 5, new ArrayBuffer(2), new Uint16Array(2)]) {
      assert.throws(() => OpenItems.fromJSON(wrong), { name: 'DuebookError', code: 'wrong_type', path: '' })
    }
  })

  test('later changes of the caller do not reach the handle', () => {
    const own = [{ ...items[1] }]
    const kept = new OpenItems(own)
    own[0].id = 'changed'
    own.push(items[2])
    assert.deepEqual(kept.items(), [items[1]])
  })

  test('refusals name the path within the argument', () => {
    assert.throws(() => new OpenItems([items[0], { ...items[1], due: '2026-02-30' }]), { code: 'date_syntax', path: '[1].due' })
    assert.throws(() => new OpenItems(), { code: 'wrong_type', path: '' })
    // Read at once, checked against each other where they are used.
    const twice = new OpenItems([items[0], items[0]])
    assert.throws(() => twice.plan({ lots, scheme, asOf }), { code: 'duplicate_id', path: 'items[1].id' })
    const negative = new OpenItems([{ ...items[1], open: { amount: '-1.00', currency: 'CNY' } }])
    assert.throws(() => negative.plan({ lots, scheme, asOf }), { code: 'amount_negative', path: 'items[0].open' })
    assert.throws(() => negative.aging({ limits: [30], asOf }), { code: 'amount_negative', path: 'items[0].open' })
    assert.throws(() => open.plan({ lots, scheme }), { code: 'missing_field', field: 'asOf' })
    assert.throws(() => open.plan({ lots, scheme, asOf, items }), { code: 'unknown_field', field: 'items' })
    assert.throws(() => open.plan({ lots: [lots[0], lots[0]], scheme, asOf }), { code: 'duplicate_id', path: 'lots[1].id' })
    assert.throws(() => open.aging({ limits: [30, 30], asOf }), { code: 'number_out_of_range', path: 'limits[1]' })
    assert.deepEqual(open.plan({ lots, scheme, asOf }).toObject(), plan, 'and poison nothing')
  })

  test('handles cannot be forged or changed', () => {
    assert.throws(() => new PlanHandle(), TypeError)
    assert.throws(() => Object.getOwnPropertyDescriptor(PlanHandle.prototype, 'lineCount').get.call({}), TypeError)
    assert.throws(() => OpenItems.prototype.plan.call({}, {}), TypeError)
    assert.ok(Object.isFrozen(open) && Object.isFrozen(handle))
    assert.throws(() => structuredClone(open).items(), TypeError)
  })

  test('released handles are gone, what came of them is not', () => {
    const own = new OpenItems(items)
    const planned = own.plan({ lots, scheme, asOf })
    const settled = planned.settle()
    own.release()
    assert.deepEqual(planned.toObject(), plan)
    planned.release()
    assert.deepEqual(settled.items(), settle(request))
    for (const work of [() => own.length, () => own.items(), () => planned.lineCount, () => planned.settle()]) {
      assert.throws(work, { name: 'TypeError', message: 'this handle has been released' })
    }
    own.release()
    planned.release()
  })

  // 300 plans of 20,000 lines are more than a gigabyte.
  for (const how of ['forgotten', 'released']) {
    test(`${how} handles are freed`, async () => {
      const many = new OpenItems(Array.from({ length: 20_000 }, (_, at) => ({ ...items[1], id: `C-${at}` })))
      const all = [{ ...lots[1], customer: items[1].customer, amount: money('99999999.00', 'CNY') }]
      const before = process.memoryUsage().rss
      for (let round = 0; round < 300; round++) {
        const planned = many.plan({ lots: all, scheme, asOf })
        assert.equal(planned.lineCount, 20_000)
        if (how === 'released') planned.release()
        else if (round % 10 === 0) await new Promise(setImmediate)
      }
      const more = (process.memoryUsage().rss - before) / 2 ** 20
      assert.ok(more < 500, `${more} MB more`)
    })
  }
})

function shared(text) {
  const bytes = new TextEncoder().encode(text)
  const view = new Uint8Array(new SharedArrayBuffer(bytes.length))
  view.set(bytes)
  return view
}

test('every thread has its own copy of the package', async () => {
  const code = `
    const { parentPort } = require('node:worker_threads')
    const duebook = require(${JSON.stringify(new URL('../index.js', import.meta.url).pathname)})
    let refused
    try { duebook.money('1.001', 'CNY') } catch (error) { refused = [error instanceof duebook.DuebookError, error.code] }
    parentPort.postMessage([duebook.money('1.1', 'CNY').amount, ...refused])`
  const answers = Array.from({ length: 4 }, () => new Promise((resolve, reject) => {
    new Worker(code, { eval: true }).once('message', resolve).once('error', reject)
  }))
  for (const answer of await Promise.all(answers)) assert.deepEqual(answer, ['1.10', true, 'amount_too_precise'])
})
