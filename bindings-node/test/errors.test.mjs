// Every kind of refusal the engine knows arrives with its code, its path, all its fields and both texts.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { suite, test } from 'node:test'
import { DuebookError } from 'duebook'

// The inside of the package, which users cannot reach: it makes a refusal of any kind.
const require = createRequire(import.meta.url)
const { addon, answered } = require('../error.js')

/** A value of each type that a field of a refusal has in `shapes.d.ts`. */
const SAMPLES = {
  string: 'a sample',
  number: 7,
  'number | bigint': 7,
  Money: { amount: '12.50', currency: 'CNY' },
  Currency: 'CNY',
  CivilDate: '2026-02-06',
  Id: 'C-1/1',
  'readonly Id[]': ['C-1/1', 'C-2'],
  'readonly string[]': ['a sample', 'another'],
  Instant: '2026-02-06T08:15:30.5Z',
}

/** The kinds of `shapes.d.ts`: the published list, with the types of the fields. */
function kinds() {
  const text = readFileSync(new URL('../shapes.d.ts', import.meta.url), 'utf8')
  const interfaces = [...text.matchAll(/export interface Error\w+ \{\n([^}]*)\}/g)]
  return interfaces.map(([, body]) => {
    const fields = [...body.matchAll(/^  readonly (\w+)(\??): (.+)$/gm)].map(([, name, mark, type]) => ({ name, mark, type }))
    const code = fields.shift().type.replaceAll("'", '')
    return { code, fields }
  })
}

function made(path, kind) {
  try {
    answered(addon.refuse(JSON.stringify({ path, kind })))
  } catch (error) {
    return error
  }
  assert.fail('a refusal is thrown')
}

suite('every code', () => {
  const all = kinds()
  assert.ok(all.length >= 39, `${all.length} codes: none may disappear`)
  assert.equal(new Set(all.map(({ code }) => code)).size, all.length)
  for (const { code, fields } of all) {
    test(code, () => {
      const sample = Object.fromEntries(fields.map(({ name, type }) => [name, SAMPLES[type]]))
      for (const { name, type } of fields) assert.ok(type in SAMPLES, `${name}: ${type}`)
      const error = made('lots[0].pays[1]', { code, ...sample })
      assert.ok(error instanceof DuebookError && error instanceof Error)
      const { zh, ...own } = error
      assert.deepEqual(own, { code, path: 'lots[0].pays[1]', ...sample })
      assert.equal(error.name, 'DuebookError')
      assert.match(error.message, /^lots\[0\]\.pays\[1\]: [^A-Z]|^lots\[0\]\.pays\[1\]: (CNY|12)/)
      assert.match(zh, code === 'wrong_type' || code === 'json_syntax' ? /[\u4e00-\u9fff]/ : /[\u4e00-\u9fff].*/u)
      assert.match(String(error.stack), /errors\.test\.mjs/)
      // Without what may be absent, the field is not there at all.
      const needed = fields.filter(({ mark }) => mark === '').map(({ name }) => [name, sample[name]])
      const { zh: _, ...fewer } = made('', { code, ...Object.fromEntries(needed) })
      assert.deepEqual(fewer, { code, path: '', ...Object.fromEntries(needed) })
    })
  }

  test('no field hides what every error has', () => {
    const taken = ['name', 'message', 'stack', 'cause', 'path', 'zh', 'toJSON', 'constructor']
    for (const { code, fields } of all) {
      assert.deepEqual(fields.filter(({ name }) => taken.includes(name)), [], code)
    }
  })
})

test('whole numbers beyond 2^53 are exact', () => {
  // Written as text: JavaScript could not write these numbers.
  const kind = '{"code":"number_out_of_range","found":-9223372036854775808,"min":9007199254740991,"max":9223372036854775807}'
  assert.throws(() => answered(addon.refuse(`{"path":"","kind":${kind}}`)), {
    found: -(2n ** 63n),
    min: Number.MAX_SAFE_INTEGER,
    max: 2n ** 63n - 1n,
  })
})

test('a refusal logs as one object', () => {
  const error = made('items[3].open', { code: 'currency_mismatch', expected: 'CNY', found: 'JPY', item: 'C-9/1' })
  assert.deepEqual(JSON.parse(JSON.stringify(error)), {
    name: 'DuebookError',
    message: 'items[3].open: open item `C-9/1` is in JPY, CNY is needed',
    code: 'currency_mismatch',
    path: 'items[3].open',
    expected: 'CNY',
    found: 'JPY',
    item: 'C-9/1',
    zh: error.zh,
  })
})

test('the addon answers every text with a value or a refusal', () => {
  for (const text of ['', '{', 'null', '[]', '!', '\0', '{"path":1}', '{"path":"","kind":{"code":"no_such"}}', '['.repeat(1_000)]) {
    assert.throws(() => answered(addon.refuse(text)), DuebookError)
    assert.throws(() => answered(addon.call('allocate', text)), DuebookError)
    assert.throws(() => answered(addon.call(text, '{}')), DuebookError)
    if (text !== '[]') assert.throws(() => answered(addon.openItems(text)), DuebookError)
  }
  assert.throws(() => answered(addon.call('allocate', '[['.repeat(1_000))), { code: 'wrong_type' })
})
