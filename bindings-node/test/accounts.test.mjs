// `Accounts` gives the answers of the plain calls, over all vectors of accounts, and loses nothing.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { suite, test } from 'node:test'
import * as duebook from 'duebook'

const { Accounts, DuebookError, money } = duebook
const cny = (amount) => money(amount, 'CNY')
const asOf = '2026-02-06'
const acme = { customer: 'ACME', currency: 'CNY' }
const own = { of: { customer: 'ACME' }, asOf }
const deposit = (id, amount, more = {}) => ({ id, on: asOf, act: { kind: 'deposit', lot: `R-${id}`, account: acme, amount: cny(amount), ...more } })

/** `accountToLots` is the method `toLots`; the plain call `accountReplay` is the constructor and a look at it. */
const method = (call) => (call === 'accountReplay' ? 'summary' : call[7].toLowerCase() + call.slice(8))
const CALLS = Object.keys(duebook).filter((name) => /^account[A-Z]/.test(name))

const told = (work) => {
  try {
    return { answer: work() }
  } catch (error) {
    assert.ok(error instanceof DuebookError, error.stack)
    return { error }
  }
}

test('every plain call has its method', () => {
  assert.ok(CALLS.length >= 11)
  for (const call of CALLS) assert.equal(typeof Accounts.prototype[method(call)], 'function', call)
})

suite('as the plain calls', () => {
  const read = (name) => JSON.parse(readFileSync(new URL(`../../tests/vectors/${name}.json`, import.meta.url), 'utf8')).vectors
  const vectors = [...read('account'), ...read('facts_account')].filter(({ call, given }) => CALLS.includes(call) && Array.isArray(given?.movements))
  assert.ok(vectors.length > 100)
  for (const { id, call, given } of vectors) {
    test(id, () => {
      const { movements, policy, ...rest } = given
      const plain = told(() => duebook[call](given))
      const whole = told(() => new Accounts(movements, policy)[method(call)](rest))
      if (plain.error) assert.deepEqual({ ...whole.error }, { ...plain.error })
      else assert.deepEqual(whole, plain)
      // One movement after another: the path has no list any more.
      const step = told(() => {
        const accounts = new Accounts([], policy)
        for (const movement of movements) accounts.apply(movement)
        assert.equal(accounts.movements().length, movements.length)
        return accounts[method(call)](rest)
      })
      if (plain.error) {
        assert.equal(step.error?.code, plain.error.code)
        assert.ok(plain.error.path.endsWith(step.error.path), `${plain.error.path} and ${step.error.path}`)
      } else assert.deepEqual(step, plain)
    })
  }
})

test('what is refused changes nothing', () => {
  const accounts = new Accounts([deposit('M-1', '1.00')])
  const before = accounts.movements()
  assert.throws(() => accounts.apply(deposit('M-1', '2.00')), { code: 'duplicate_id', path: 'id' })
  assert.throws(() => accounts.apply(deposit('M-2', '0.00')), { code: 'amount_not_positive', path: 'act.amount' })
  const refund = { kind: 'refund', account: acme, amount: cny('9.00') }
  assert.throws(() => accounts.decide({ id: 'M-3', on: asOf, request: refund }), { code: 'insufficient_balance', gap: cny('8.00') })
  assert.deepEqual(accounts.movements(), before)
  assert.throws(() => new Accounts([deposit('M-1', '1.00'), deposit('M-1', '1.00')]), { code: 'duplicate_id', path: 'movements[1].id' })
})

test('deciding changes nothing, applying does, and a copy goes its own way', () => {
  const accounts = new Accounts([deposit('M-1', '50.00')], { backDating: 'refused' })
  const plan = accounts.decide({ id: 'M-2', on: asOf, request: { kind: 'hold', account: acme, amount: cny('20.01') } })
  assert.deepEqual(accounts.summary(), { count: 1, latest: asOf })
  const trial = accounts.copy()
  assert.equal(trial.apply(plan.movement), undefined)
  assert.deepEqual(accounts.holds(own), [])
  const [balance] = trial.balance(own)
  assert.deepEqual([balance.held, balance.available], [cny('20.01'), cny('29.99')])
  assert.throws(() => trial.apply({ ...deposit('M-3', '1.00'), on: '2026-02-05' }), { code: 'back_dated' })
  assert.deepEqual(trial.movements(1), [plan.movement])
  assert.deepEqual(trial.movements(0, 1), accounts.movements())
  assert.throws(() => trial.movements(-1), { code: 'number_out_of_range', path: 'from' })
})

test('a batch passes over what is refused', () => {
  const accounts = new Accounts([deposit('M-1', '1.00')])
  const request = { kind: 'hold', account: acme, amount: cny('0.60') }
  const lines = accounts.batch({ batch: [{ id: 'M-2', on: asOf, request }, { id: 'M-3', on: asOf, request }] })
  assert.deepEqual(lines.map(({ code }) => code), [undefined, 'insufficient_balance'])
  assert.deepEqual(accounts.movements().map(({ id }) => id), ['M-1', 'M-2'])
})

test('nothing is accepted silently', () => {
  for (const wrong of [null, 5, {}, 'M', [deposit('M-1', '1.00'), 'M']]) {
    assert.throws(() => new Accounts(wrong), { name: 'DuebookError', code: 'wrong_type' })
  }
  const accounts = new Accounts()
  assert.throws(() => new Accounts([], { sideways: true }), { code: 'unknown_field', path: 'policy.sideways' })
  assert.throws(() => accounts.balance({ of: {} }), { code: 'missing_field', field: 'asOf' })
  assert.throws(() => accounts.balance({ ...own, movements: [] }), { code: 'unknown_field', field: 'movements' })
  assert.throws(() => accounts.apply([deposit('M-1', '1.00')]), { code: 'wrong_type', path: '' })
  assert.throws(() => accounts.apply(undefined), { code: 'wrong_type', path: '' })
  assert.throws(() => Accounts.prototype.summary.call({}), TypeError)
  assert.ok(Object.isFrozen(accounts))
  assert.equal(accounts.summary().count, 0)
})

test('released accounts are gone, copies are not', () => {
  const accounts = new Accounts([deposit('M-1', '1.00')])
  const copy = accounts.copy()
  accounts.release()
  accounts.release()
  for (const work of [() => accounts.summary(), () => accounts.apply(deposit('M-2', '1.00')), () => accounts.copy()]) {
    assert.throws(work, { name: 'TypeError', message: 'this handle has been released' })
  }
  assert.equal(copy.summary().count, 1)
})
