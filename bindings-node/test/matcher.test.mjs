// `Matcher` is at every moment what a full run would be, over the session that all languages share.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { suite, test } from 'node:test'
import { DuebookError, Matcher, matchChanges, matchPayments, promises } from 'duebook'

const read = (file) => JSON.parse(readFileSync(new URL(`../../tests/${file}`, import.meta.url), 'utf8'))
const { lines, items, parties, rules, batches } = read('sessions/matcher.json')
const start = { lines, items, parties, rules }
/** What answers at once, and what promises. */
const FORMS = { Matcher: (request) => new Matcher(request), 'promises.Matcher': (request) => promises.Matcher.open(request) }
const now = async (matcher) => ({ lines: await matcher.lines(), items: await matcher.items(), parties: await matcher.parties(), rules: await matcher.rules() })

for (const [form, made] of Object.entries(FORMS)) {
  test(`a session ends as full runs would: ${form}`, async () => {
    const matcher = await made(start)
    assert.deepEqual(await matcher.plan(), matchPayments(start))
    for (const changes of batches) {
      const before = await now(matcher)
      assert.deepEqual(await matcher.apply(changes), matchChanges({ ...before, changes }))
      const full = matchPayments(await now(matcher))
      assert.equal(JSON.stringify(await matcher.plan()), JSON.stringify(full))
      assert.deepEqual(await matcher.summary(), full.summary)
      for (const { id } of await matcher.lines()) assert.deepEqual(await matcher.decisions(id), full.decisions.filter(({ line }) => line === id))
    }
    assert.equal(await matcher.count(), (await matcher.lines()).length + (await matcher.items()).length)
    assert.ok(batches.length >= 8 && (await matcher.plan()).decisions.length > 5)
  })
}

const told = async (work) => {
  try {
    return { answer: await work() }
  } catch (error) {
    assert.ok(error instanceof DuebookError, error.stack)
    return { error: { ...error } }
  }
}

suite('as the plain call', () => {
  const { vectors } = read('vectors/matcher.json')
  assert.ok(vectors.length >= 15)
  for (const { id, given: { changes, ...before } } of vectors) {
    test(id, async () => {
      const plain = await told(() => matchChanges({ ...before, changes }))
      for (const made of Object.values(FORMS)) assert.deepEqual(await told(async () => (await made(before)).apply(changes)), plain)
    })
  }
})

test('what is refused has changed nothing', () => {
  const matcher = new Matcher(start)
  const before = matcher.plan()
  const changes = [{ kind: 'removeLine', line: 'L-00' }, { kind: 'removeLine', line: 'L-00' }]
  assert.throws(() => matcher.apply(changes), { name: 'DuebookError', code: 'unknown_item', path: 'changes[1].line', item: 'L-00' })
  assert.throws(() => matcher.apply([{ kind: 'putLine', line: { id: 'L-00' } }]), { code: 'missing_field', path: 'changes[0].line' })
  assert.throws(() => matcher.apply(null), { code: 'wrong_type', path: 'changes' })
  assert.throws(() => matcher.decisions('L-99'), { code: 'unknown_item', path: 'line' })
  assert.deepEqual(matcher.plan(), before)
})

test('a copy goes its own way, and a released one is gone', () => {
  const matcher = new Matcher(start)
  const trial = matcher.copy()
  trial.apply([{ kind: 'removeLine', line: 'L-00' }])
  assert.deepEqual([matcher.lines().length, trial.lines().length], [lines.length, lines.length - 1])
  trial.release()
  assert.throws(() => trial.plan(), { name: 'TypeError', message: 'this handle has been released' })
  assert.deepEqual(matcher.plan(), matchPayments(start))
})

test('a constructor takes the request of a full run, and refuses as that does', () => {
  assert.deepEqual(new Matcher({ lines: [], items: [] }).plan(), matchPayments({ lines: [], items: [] }))
  assert.throws(() => new Matcher({ lines: [lines[0], lines[0]], items: [] }), { code: 'duplicate_id', path: 'lines[1].id' })
  assert.throws(() => new Matcher(), { code: 'wrong_type', path: '' })
  assert.throws(() => new Matcher({ lines, items, changes: [] }), { code: 'unknown_field', field: 'changes' })
  assert.throws(() => Matcher.prototype.plan.call({}), TypeError)
})
