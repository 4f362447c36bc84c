// The calls on the thread pool: the same answers and refusals, and the event loop keeps turning.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as duebook from 'duebook'
import * as promises from 'duebook/promises'

const { DuebookError, allocate, matchPayments, money, readStatementsText, schemes, settle } = duebook

const asOf = '2026-03-31'
const items = Array.from({ length: 300 }, (_, at) => ({
  id: `C-${at}/1`,
  customer: `客户-${at % 7}`,
  open: money(`${100 + at}.${10 + (at % 90)}`, at % 11 === 0 ? 'USD' : 'CNY'),
  due: `2026-0${1 + (at % 5)}-1${at % 10}`,
}))
const lots = Array.from({ length: 9 }, (_, at) => ({ id: `R-${at}`, customer: `客户-${at % 8}`, amount: money(`${7000 - at * 3}.07`, 'CNY'), received: '2026-03-15' }))
const request = { lots, items, scheme: schemes.standard(), asOf }

/** Lines that quote a number, an amount that many have, or nothing. */
function reconciliation(size) {
  const open = Array.from({ length: size }, (_, at) => ({ id: `A-${at}`, customer: `K${at % 97}`, open: money(`${1000 + (at % 50)}.${10 + (at % 7)}`, 'EUR'), due: '2026-02-07', references: [`INV-2026-${10000 + at}`] }))
  const lines = open.map(({ open: amount, references: [number] }, at) => ({ id: `L-${at}`, amount, date: '2026-02-09', texts: [at % 3 ? `pay ${number}` : 'thank you'] }))
  return { lines, items: open }
}

function camt(bookings) {
  const balance = (code, amount) => `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-02-01</Dt></Dt></Bal>`
  const entry = '<Ntry><Amt Ccy="EUR">1.07</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-02-06</Dt></BookgDt><NtryDtls><TxDtls><RmtInf><Ustrd>rent 7</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>'
  const closing = `${Math.floor((bookings * 107) / 100)}.${String((bookings * 107) % 100).padStart(2, '0')}`
  return `<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt><Id>S</Id><Acct><Id><IBAN>NL44RABO0123456789</IBAN></Id><Ccy>EUR</Ccy></Acct>${balance('OPBD', '0.00')}${balance('CLBD', closing)}${entry.repeat(bookings)}</Stmt></BkToCstmrStmt></Document>`
}

// That the event loop keeps turning meanwhile is shown in `kept.test.mjs`, where the pool is kept busy.
test('large requests have the answers of the plain calls', async () => {
  const asked = reconciliation(800)
  const answer = await promises.matchPayments(asked)
  assert.deepEqual(answer, matchPayments(asked))
  assert.equal(answer.decisions.length, 800)
  const text = camt(4_000)
  const read = await promises.readStatementsText({ text })
  assert.deepEqual(read, readStatementsText({ text }))
  assert.equal(read.statements[0].lines.length, 4_000)
})

test('four at once, and twenty, give the same answers', async () => {
  const asked = reconciliation(60)
  const [plan, whole] = [matchPayments(asked), allocate(request)]
  for (const found of await Promise.all([1, 2, 3, 4].map(() => promises.matchPayments(asked)))) assert.deepEqual(found, plan)
  for (const found of await Promise.all(Array.from({ length: 20 }, () => promises.allocate(request)))) assert.deepEqual(found, whole)
})

test('arguments stand as they do in the plain call', async () => {
  assert.equal(await promises.amountInWords(money('30000.07', 'CNY')), duebook.amountInWords(money('30000.07', 'CNY')))
  assert.deepEqual(await promises.settle(request), settle(request))
  const plan = await promises.allocate(request)
  assert.deepEqual(await promises.settle({ items, plan }), settle({ items, plan }))
  assert.ok(Object.isFrozen(duebook.promises))
})

test('refusals reject with code, path and fields, and nothing throws at once', async () => {
  const twice = { lines: [], items: [...reconciliation(2).items, reconciliation(1).items[0]] }
  await assert.rejects(promises.matchPayments(twice), { name: 'DuebookError', code: 'duplicate_id', path: 'items[2].id', id: 'A-0', first: 0 })
  const named = { ...request, lots: [{ ...lots[0], pays: [{ item: 'C-8/1' }] }] }
  await assert.rejects(promises.allocate(named), { name: 'DuebookError', code: 'customer_mismatch', path: 'lots[0].pays[0].item', item: 'C-8/1', expected: '客户-0', found: '客户-1' })
  const hostile = { get plan() { throw new Error('no') } }
  for (const [call, wrong] of [['allocate', undefined], ['allocate', { ...request, items: [, items[0]] }], ['allocate', { ...request, asOf: new Date(0) }], ['matchPayments', 5n]]) { // eslint-disable-line no-sparse-arrays
    const promise = promises[call](wrong)
    await assert.rejects(promise, (error) => error instanceof DuebookError && error.code === 'wrong_type' && error.zh !== '')
  }
  await assert.rejects(promises.settle(hostile), Error)
  await assert.rejects(promises.settle(), { code: 'wrong_type' })
})

test('the request is read before the promise is returned', async () => {
  const own = { ...request, items: [...items] }
  const promise = promises.allocate(own)
  own.items.length = 0
  assert.deepEqual(await promise, allocate(request))
})
