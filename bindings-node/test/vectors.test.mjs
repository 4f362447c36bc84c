// Replays every conformance vector through the calls a user makes.
//
// The paths are those of the vectors exactly: a request crosses as a whole, so nothing is built without
// its surroundings. Three things differ from the vectors by design, and only these:
// - `compare` answers -1, 0, 1, as JavaScript sorts;
// - what JavaScript itself cannot say (BEYOND) is refused by it, and goes through the text door instead;
// - raw text (`givenText`) goes through the text door, the one below the calls.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { suite, test } from 'node:test'
import * as duebook from 'duebook'

// The inside of the package, which users cannot reach: the text door below the calls.
const { addon, answered } = createRequire(import.meta.url)('../error.js')

const FOLDER = new URL('../../tests/vectors/', import.meta.url)

/** The calls with arguments in order; every other takes one request object, `given` as it is. */
const POSITIONAL = {
  amountInWords: ['amount'],
  bookReadLog: ['text'],
  cleanAccount: ['text'],
  cleanId: ['text'],
  compare: ['left', 'right'],
  compareAccounts: ['left', 'right'],
  currency: ['currency'],
  detectAmounts: ['values'],
  detectDates: ['values'],
  knownColumns: [],
  knownLayouts: [],
  minus: ['left', 'right'],
  money: ['amount', 'currency'],
  parseAmountText: ['text', 'currency', 'dialect'],
  parseAmountWords: ['text'],
  parseDateText: ['text', 'dialect'],
  percentOf: ['amount', 'percent', 'rounding'],
  plus: ['left', 'right'],
  round: ['amount', 'currency', 'rounding'],
  walk: ['from', 'steps'],
}
/** The calls of bytes, which the vectors spell in digits, and the field of the request. */
const BYTES = { readStatements: 'bytes', unpackEvents: 'bytes' }
const ORDER = { less: -1, equal: 0, greater: 1 }

/**
 * Vectors that a JavaScript program cannot even write as a call, and why: a call with arguments in order
 * has no place for another field or another kind of request; a call that does not exist is no function;
 * what is no pair of digits is no byte; a whole number beyond 2^53 is a `bigint`, which no field takes.
 */
const BEYOND = {
  'statement-bytes-no-digits': 'bytes',
  'bytes-not-hexadecimal': 'bytes',
  'bytes-in-capitals': 'bytes',
  'bytes-half-a-byte': 'bytes',
  'columns-known-refused': 'arguments',
  'known-layouts-refused': 'arguments',
  'json-request-null': 'arguments',
  'json-request-text': 'arguments',
  'json-unknown-call': 'call',
  'json-unknown-call-case': 'call',
  'json-unknown-field': 'arguments',
}

/** JSON with whole numbers beyond 2^53 as `bigint`: `JSON.parse` would change them. */
function exactly(text) {
  const marked = text.replace(/"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g, (found) =>
    found.startsWith('"') || Number.isSafeInteger(Number(found)) ? found : `"\\u0000n${found}"`,
  )
  return JSON.parse(marked, (_, value) => (typeof value === 'string' && value.startsWith('\0n') ? BigInt(value.slice(2)) : value))
}

/** The other way round. */
const spelt = (value) =>
  JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? `\0n${inner}` : inner)).replace(/"\\u0000n(-?\d+)"/g, '$1')

function prepared({ call, given }) {
  assert.equal(typeof duebook[call], 'function', `there is no call ${call}`)
  const names = POSITIONAL[call]
  if (!names) return () => asDigits(duebook[call](asBytes(call, given)))
  assert.deepEqual(Object.keys(given).filter((name) => !names.includes(name)), [], 'no argument of this call')
  return () => duebook[call](...names.map((name) => given[name]))
}

const asBytes = (call, given) => {
  const digits = given?.[BYTES[call]]
  return /^([0-9a-f]{2})*$/.test(digits) ? { ...given, [BYTES[call]]: Buffer.from(digits, 'hex') } : given
}

const asDigits = (answer) => (answer instanceof Uint8Array ? Buffer.from(answer).toString('hex') : answer)

const holdsBigint = (value) =>
  typeof value === 'bigint' || (typeof value === 'object' && value !== null && Object.values(value).some(holdsBigint))

const door = (call, text) => () => JSON.parse(answered(addon.call(call, text)))

/** The refusal's code, path and fields, without what every error has and without absent fields. */
function facts(error) {
  assert.ok(error instanceof duebook.DuebookError, `not a refusal: ${error?.stack}`)
  assert.ok(error.message && error.zh)
  const { zh, cause, ...own } = error
  return own
}

const present = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))

function refusedOf(work, id) {
  let value
  try {
    value = work()
  } catch (error) {
    return facts(error)
  }
  assert.fail(`${id} was accepted: ${JSON.stringify(value)}`)
}

/** What a vector is made of; `facts`, `policy` and `source` are for the reader. */
const FIELDS = ['id', 'about', 'facts', 'policy', 'source', 'call', 'given', 'givenText', 'expect', 'refuse']

/** The list of the published codes: the one file without vectors. */
const CODES = 'codes.json'

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json') && name !== CODES).sort()
const seen = new Set()
const called = new Set()

for (const file of files) {
  suite(file, () => {
    const { vectors } = exactly(readFileSync(new URL(file, FOLDER), 'utf8'))
    assert.ok(vectors.length > 0)
    for (const vector of vectors) {
      test(vector.id, () => replay(vector))
    }
  })
}

function replay(vector) {
  const { id, call, given, givenText, expect, refuse } = vector
  assert.ok(!seen.has(id), `${id} stands twice`)
  seen.add(id)
  called.add(call)
  assert.deepEqual(Object.keys(vector).filter((key) => !FIELDS.includes(key)), [], 'the runner does not know these fields')
  assert.ok((expect === undefined) !== (refuse === undefined), 'either an answer or a refusal')
  assert.ok((given === undefined) !== (givenText === undefined), 'either a value or text')
  const beyond = BEYOND[id] ?? (holdsBigint(given) ? 'bigint' : undefined)
  if (holdsBigint(expect)) {
    // `sets` of an ambiguous sum ends at the largest whole number of the engine, which stands for "or more".
    assert.equal(prepared(vector)().kind, expect.kind)
    assert.deepEqual(exactly(answered(addon.call(call, spelt(given)))), expect)
  } else if (givenText !== undefined || beyond) {
    if (beyond === 'call') assert.equal(duebook[call], undefined)
    else if (beyond === 'arguments') assert.throws(() => prepared(vector), /no argument of this call|null/)
    else if (beyond === 'bigint' || beyond === 'bytes') assert.deepEqual(refusedOf(prepared(vector), id).code, 'wrong_type')
    check(door(call, givenText ?? spelt(given)), vector, expect)
  } else {
    check(prepared(vector), vector, call === 'compare' ? ORDER[expect] ?? expect : expect)
  }
}

function check(work, { id, refuse }, expect) {
  if (refuse) assert.deepEqual(refusedOf(work, id), present(refuse))
  else assert.deepEqual(work(), expect)
}

test('the types know exactly the published codes', () => {
  const { codes, vectors } = exactly(readFileSync(new URL(CODES, FOLDER), 'utf8'))
  assert.deepEqual(vectors, [], 'vectors in this file would not be replayed')
  const shapes = readFileSync(new URL('../shapes.d.ts', import.meta.url), 'utf8')
  const typed = [...shapes.matchAll(/^  readonly code: '(\w+)'$/gm)].map(([, code]) => code)
  assert.deepEqual(typed.sort(), codes.sort())
})

test('there are vectors, and the runner knows every call', () => {
  assert.ok(seen.size > 0)
  assert.deepEqual(Object.keys(BEYOND).filter((id) => !seen.has(id)), [], 'listed and not there')
  const callable = Object.keys(duebook).filter((name) => /^[a-z]/.test(name) && typeof duebook[name] === 'function')
  const others = ['default', 'module.exports']
  // Arguments in order are what the table above says, or one request object that no vector forgets.
  for (const name of callable.filter((name) => !others.includes(name) && !POSITIONAL[name])) {
    assert.equal(duebook[name].length, 1, name)
    assert.ok(called.has(name), `no vector calls ${name}`)
  }
})
